import Testing

@testable import JITWAST
@testable import JITWebAssembly

/// The text of the specification's suite, without running it.
@Suite(.enabled(if: SpecificationSuite.directory != nil, Comment(rawValue: SpecificationSuite.skipMessage)))
struct SpecificationTextTests {
  @Test(arguments: SpecificationSuite.files) func parse(file: String) throws {
    let script = try WASTScript(name: file, utf8: try SpecificationSuite.bytes(file))
    for located in script.commands {
      switch located.command {
      case .module(let module), .assertInvalid(let module, _), .assertUnlinkable(let module, _),
        .assertModuleTrap(let module, _):
        do {
          _ = try script.binary(module)
        } catch {
          Issue.record("\(file):\(located.location): refused: \(error)")
        }
      case .assertMalformed(let module, let message):
        guard case .quoted = module.form else { continue }
        do {
          // Numbers that are too large for the suite's version have 64 bits in the text, and are refused by the
          // decoder.
          _ = try WebAssemblyModule(try script.binary(module), options: ScriptMode.interpreted.options([]))
          Issue.record("\(file):\(located.location): accepted: \(message)")
        } catch let error as WebAssemblyError {
          #expect(error.kind == .malformed)
          // Numbers that are too large are called so in several ways.
          if !error.message.contains(message) { print("\(file):\(located.location): \(message) / \(error)") }
        }
      default: break
      }
    }
  }

  /// Every module that can be printed reads back as one that prints the same.
  @Test(arguments: SpecificationSuite.files) func roundTrip(file: String) throws {
    let script = try WASTScript(name: file, utf8: try SpecificationSuite.bytes(file))
    for located in script.commands {
      let module: WASTModule
      switch located.command {
      case .module(let valid), .assertUnlinkable(let valid, _), .assertModuleTrap(let valid, _): module = valid
      case .assertInvalid(let invalid, _), .assertMalformed(let invalid, _):
        // What is printed although it is invalid reads back, too.
        if let bytes = try? script.binary(invalid), let text = try? WebAssemblyText.text(bytes) {
          try checkRoundTrip(text, "\(file):\(located.location)")
        }
        continue
      default: continue
      }
      try checkRoundTrip(try WebAssemblyText.text(try script.binary(module)), "\(file):\(located.location)")
    }
  }

  private func checkRoundTrip(_ text: String, _ place: String) throws {
    let again = try WebAssemblyText.text(try WebAssemblyText.binary(text))
    func withoutComments(_ text: String) -> [Substring] {
      text.split(separator: "\n").filter { !$0.hasPrefix("  ;; custom section") }
    }
    #expect(withoutComments(again) == withoutComments(text), "\(place)")
  }
}
