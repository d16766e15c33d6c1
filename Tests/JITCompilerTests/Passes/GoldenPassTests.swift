import Foundation
import JITIR
import TestSupport
import Testing

@testable import JITCompiler

/// `Golden/<type of the pass>/*.ir`: a module, a line `; after`, and the module as the pass leaves it.
/// `SWIFT_JIT_BLESS=1` rewrites what is after the line. The run directives of the module hold before and after.
@Suite struct GoldenPassTests {
  static let folder = "Tests/JITCompilerTests/Golden"
  static let separator = "\n; after\n"

  @Test(arguments: PassUnderTest.allCases)
  func golden(pass: PassUnderTest) throws {
    let files = try Repository.files(in: "\(Self.folder)/\(pass.rawValue)", withSuffix: ".ir")
    #expect(!files.isEmpty)
    for file in files {
      let parts = try Repository.text(file).components(separatedBy: Self.separator)
      let parsed = try Module.parse(parts[0])
      try parsed.verify()
      var module = parsed.module
      pass.run(on: &module)
      try module.verify()
      try Golden.expect(parts[0] + Self.separator + module.text, inFile: file)
      expectRuns(parsed, module, file)
    }
  }

  /// The examples and the run tests of the IR do what they say after all passes.
  @Test func examples() throws {
    for folder in ["Examples", "Tests/JITIRTests/RunTests"] {
      let files = try Repository.files(in: folder, withSuffix: ".ir")
      #expect(!files.isEmpty)
      for file in files {
        let parsed = try Module.parse(Repository.text(file))
        var module = parsed.module
        PassUnderTest.all.run(on: &module)
        try module.verify()
        expectRuns(parsed, module, file)
      }
    }
  }

  /// Expects the run directives of `parsed` to hold for `module`.
  func expectRuns(_ parsed: ParsedModule, _ module: Module, _ file: String) {
    guard !parsed.runs.isEmpty, let interpreter = try? Interpreter(module) else {
      return #expect(parsed.runs.isEmpty, "\(file): the interpreter takes no such module")
    }
    for run in parsed.runs {
      let outcome = CallOutcome(interpreter, run.function, run.arguments, keepsNaNs: true)
      switch (run.expectation, outcome) {
      case (.returns, .results): break
      case (.equals(let expected), .results(let results)):
        let isEqual = expected.count == results.count && zip(expected, results).allSatisfy { $0.matches($1) }
        #expect(isEqual, "\(file): \(run.text): \(outcome)")
      case (.traps(let code), .trap(let actual)): #expect(code == actual, "\(file): \(run.text)")
      default: Issue.record("\(file): \(run.text): \(outcome)")
      }
    }
  }
}
