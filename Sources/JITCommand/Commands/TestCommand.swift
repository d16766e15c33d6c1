import ArgumentParser
import Foundation
import JIT
import JITCompiler
import JITIR
import JITRunTests

/// `jit test`: executes the directives in programs.
struct TestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Execute the run directives of programs.",
    discussion: """
      A directive is a comment that says what a call does:
        ; run: gcd(1071, 462) == 21
        ; run: divide(1, 0) traps integer_divide_by_zero
        ; run: initialize()

      Prints what fails and a summary. Fails when a directive does, or when there is none.
      """)

  @Argument(
    help: "Programs, and folders whose programs (*.ir) are executed, those in folders inside as well.",
    completion: .file(extensions: ["ir"]))
  var paths: [String]

  func run() throws {
    let runner = RunTestRunner(TestCommand.configurations)
    var files = 0
    var directives = 0
    var failures = 0
    for path in try paths.flatMap(TestCommand.programs) {
      let report = runner.run(try ProgramFile(path: path).text)
      for failure in report.failures { printToStandardError(failure.description(file: path)) }
      files += 1
      directives += report.directiveCount
      // A directive that fails in several configurations is one that fails.
      failures += Set(report.failures.map { [$0.diagnostic.line, $0.diagnostic.column] }).count
    }
    let amount = "\(counted(directives, "directive")) in \(counted(files, "file"))"
    print("\(amount): \(failures == 0 ? directives == 0 ? "nothing to run" : "all passed" : "\(failures) failed")")
    if failures > 0 || directives == 0 { throw ExitCode.failure }
  }

  /// Every way to execute a program.
  private static var configurations: [RunTestConfiguration] {
    [
      .interpreter(), .compiled("compiled, none", CompilerOptions(checksStages: true)),
      .compiled("compiled, none, host features", CompilerOptions(x86Features: .host, checksStages: true)),
      .compiled("compiled, full", CompilerOptions(optimizationLevel: .full, checksStages: true)),
      .compiled(
        "compiled, full, host features",
        CompilerOptions(optimizationLevel: .full, x86Features: .host, checksStages: true)),
    ]
  }

  /// The programs that a path names, in the order of their names.
  private static func programs(_ path: String) throws -> [String] {
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory), isDirectory.boolValue else {
      return [path]
    }
    guard let entries = FileManager.default.enumerator(atPath: path) else {
      throw InputError("cannot read '\(path)'")
    }
    return entries.compactMap { $0 as? String }.filter { $0.hasSuffix(".ir") }.sorted()
      .map { path.hasSuffix("/") ? path + $0 : path + "/" + $0 }
  }
}
