import Foundation
import JITIR
import JITTestSupport
import TestSupport
import Testing

@Suite struct ErrorTests {
  static let folder = "Tests/JITIRTests/Golden/Errors"

  static let names =
    (try? FileManager.default.contentsOfDirectory(atPath: repository.appending(path: folder).path))?
    .filter { $0.hasSuffix(".ir") }.sorted() ?? []

  /// Each text in `Golden/Errors` has the errors in the file beside it.
  @Test(arguments: names)
  func golden(name: String) throws {
    let text = try String(contentsOf: repository.appending(path: "\(ErrorTests.folder)/\(name)"), encoding: .utf8)
    let error = try #require(throws: TextError.self) { try Module.parse(text) }
    let messages = error.diagnostics.map { $0.description(file: name) }.joined(separator: "\n")
    try expect(messages + "\n", inFile: "\(ErrorTests.folder)/\(name.dropLast(3)).expected")
  }

  @Test func goldenFilesAreFound() { #expect(ErrorTests.names.count >= 9) }

  /// At most 20 errors are reported, whatever the text.
  @Test func errorsAreLimited() throws {
    let error = try #require(throws: TextError.self) {
      try Module.parse(String(repeating: "function x\n", count: 1000))
    }
    #expect(error.diagnostics.count == 20)
  }

  /// Texts with random damage are errors or modules, which the verifier judges without crashing; never a crash.
  @Test(arguments: 0..<(isSweep ? 40 : 2))
  func mutations(part: Int) throws {
    var random = RandomSource(seed: UInt64(part))
    for seed in 0..<(isSweep ? 250 : 20) {
      var options = RandomModule.Options()
      options.functionCount = 2
      options.size = 20
      let module = RandomModule(seed: UInt64(part * 1000 + seed), options: options).module
      let text = Array((module.text + "; run: f0() == 1\n").utf8)
      for _ in 0..<20 { try judge(String(decoding: mutate(text, &random), as: UTF8.self)) }
    }
  }

  /// Reads a text that may be anything. What is valid prints and reads back the same.
  private func judge(_ text: String) throws {
    guard let parsed = try? Module.parse(text) else { return }
    guard (try? parsed.verify()) != nil else { return }
    let printed = parsed.module.text
    #expect(try Module.parse(printed).module.text == printed)
    _ = parsed.text
  }

  private func mutate(_ text: [UInt8], _ random: inout RandomSource) -> [UInt8] {
    var text = text
    for _ in 0...random.below(4) {
      let place = random.below(text.count)
      switch random.below(6) {
      case 0: text[place] = UInt8(truncatingIfNeeded: random.next())
      case 1: text.remove(at: place)
      case 2: text.insert(random.pick(Array("%@$(){}[],;:=.\"\\ -+0123456789\n".utf8)), at: place)
      case 3:
        // Another piece of the text in this place.
        let other = random.below(text.count)
        let piece = Array(text[other..<min(text.count, other + random.below(40))])
        text.replaceSubrange(place..<min(text.count, place + piece.count), with: piece)
      case 4: text.removeSubrange(place..<min(text.count, place + random.below(30)))
      default:
        // Another digit: numbers, lanes, value names, types.
        if let digit = text[place...].firstIndex(where: { $0 >= 0x30 && $0 <= 0x39 }) {
          text[digit] = UInt8(0x30 + random.below(10))
        }
      }
      if text.isEmpty { return [0x20] }
    }
    return text
  }
}
