import Testing

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
          _ = try script.binary(module)
          Issue.record("\(file):\(located.location): accepted: \(message)")
        } catch {
          #expect(error.kind == .malformed)
          // Numbers that are too large are called so in several ways.
          if !error.message.contains(message) { print("\(file):\(located.location): \(message) / \(error)") }
        }
      default: break
      }
    }
  }
}
