import Foundation
import Testing

@testable import JITWAST
@testable import JITWebAssembly

/// The scripts of this repository, which run without the specification's suite.
enum OwnScripts {
  static let directory = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../WAST").standardized

  static let files: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: directory.path)) ?? [])
    .filter { $0.hasSuffix(".wast") }.sorted()

  static func bytes(_ file: String) throws -> [UInt8] { Array(try Data(contentsOf: directory.appending(path: file))) }
}

struct OwnScriptTests {
  @Test(arguments: OwnScripts.files) func roundTrip(file: String) throws {
    let script = try WASTScript(name: file, utf8: try OwnScripts.bytes(file))
    for located in script.commands {
      guard case .module(let module) = located.command else { continue }
      let text = try WebAssemblyText.text(try script.binary(module))
      #expect(try WebAssemblyText.text(try WebAssemblyText.binary(text)) == text, "\(file):\(located.location)")
    }
  }

  /// Every instruction is in a module of these scripts, all of whose functions are called.
  @Test func everyInstruction() throws {
    var found: Set<Word> = []
    for file in OwnScripts.files {
      let script = try WASTScript(name: file, utf8: try OwnScripts.bytes(file))
      var exports: Set<[UInt8]> = []
      var called: Set<[UInt8]> = []
      for located in script.commands {
        switch located.command {
        case .module(let module):
          let bytes = try script.binary(module)
          exports.formUnion(
            try ModuleDecoder.decode(bytes).module.exports.filter { $0.kind == .function }.map { Array($0.name.utf8) })
          // Flat instructions as the printer writes them, with `else` and `end`.
          found.formUnion(OwnScriptTests.words(try TextTokens(Array(try WebAssemblyText.text(bytes).utf8))))
        case .assertReturn(let action, _), .assertTrap(let action, _), .assertExhaustion(let action, _):
          called.insert(Array(action.name.utf8))
        default: break
        }
      }
      let notCalled = exports.subtracting(called).map { String(decoding: $0, as: UTF8.self) }
      #expect(notCalled.isEmpty, "\(file): nothing is expected of \(notCalled)")
    }
    for (row, description) in OperatorTable.shared.descriptions.enumerated() {
      #expect(found.contains(Word(instruction: row)), "no script has \(description.name)")
    }
  }

  private static func words(_ text: TextTokens) -> Set<Word> {
    var words: Set<Word> = []
    for index in 0..<text.count where text[index].word.instruction != nil {
      let hasTypes =
        text[index].word.instruction == Operators.select && text[index + 1].kind == .open
        && text[index + 2].word == .result
      words.insert(hasTypes ? Word(instruction: Operators.selectWithTypes) : text[index].word)
    }
    return words
  }
}
