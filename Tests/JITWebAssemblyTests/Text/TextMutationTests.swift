import Testing
import TestSupport

@testable import JITWAST
@testable import JITWebAssembly

/// Text and bytes that have been damaged at random: an error or a module, never a crash.
struct TextMutationTests {
  @Test func mutatedText() throws {
    var random = RandomSource(seed: 1)
    let scripts = try OwnScripts.files.map { try OwnScripts.bytes($0) }
    for _ in 0..<(SweepSize.current > .brief ? 200_000 : 2_000) {
      let script = scripts[random.below(scripts.count)]
      // A window, so that most mutants are read quickly and far.
      let start = random.below(script.count)
      var text = Array(script[start..<min(start + random.below(3000), script.count)])
      mutate(&text, &random)
      if let bytes = try? WebAssemblyText.binary(utf8: text) { _ = try? WebAssemblyText.text(bytes) }
      if let script = try? WASTScript(name: "mutant", utf8: text) {
        for located in script.commands {
          guard let module = located.command.module else { continue }
          if let bytes = try? script.binary(module) { _ = try? WebAssemblyText.text(bytes) }
        }
      }
    }
  }

  /// What the printer makes of damaged bytes can be read.
  @Test func mutatedBytes() throws {
    var random = RandomSource(seed: 2)
    var modules: [[UInt8]] = []
    for file in OwnScripts.files {
      let script = try WASTScript(name: file, utf8: try OwnScripts.bytes(file))
      for located in script.commands {
        guard case .module(let module) = located.command else { continue }
        modules.append(try script.binary(module))
      }
    }
    for _ in 0..<(SweepSize.current > .brief ? 100_000 : 1_000) {
      var bytes = modules[random.below(modules.count)]
      for _ in 0...random.below(4) { bytes[random.below(bytes.count)] = UInt8(random.below(256)) }
      guard let text = try? WebAssemblyText.text(bytes) else { continue }
      // Offsets above 2^32 are malformed in text and only invalid in bytes.
      do { _ = try WebAssemblyText.binary(text) } catch {
        #expect(error.message.contains("constant out of range"), "\(error)")
      }
    }
  }

  private func mutate(_ text: inout [UInt8], _ random: inout RandomSource) {
    let pieces = [
      "(", ")", "\"", "$", "(;", ";)", ";;", "\\", "(then ", "(else ", "end ", "else ", "block ", "(module ", "0x", "_",
      "-1 ", "nan:0x", "99999999999999999999", "(param ", "(result ", "(type 0)", "offset=", "align=", "\u{0}", "é",
      "(item ",
    ]
    for _ in 0...random.below(6) where !text.isEmpty {
      let position = random.below(text.count)
      switch random.below(4) {
      case 0: text[position] = UInt8(random.below(256))
      case 1: text.remove(at: position)
      case 2: text.insert(contentsOf: pieces[random.below(pieces.count)].utf8, at: position)
      default:
        let end = min(text.count, position + random.below(40))
        text.replaceSubrange(position..<end, with: text[random.below(position + 1)..<position].suffix(40))
      }
    }
  }
}

extension WASTCommand {
  /// The module of a command that has one.
  var module: WASTModule? {
    switch self {
    case .module(let module), .assertModuleTrap(let module, _), .assertInvalid(let module, _),
      .assertMalformed(let module, _), .assertUnlinkable(let module, _):
      module
    default: nil
    }
  }
}
