import ArgumentParser
import Foundation
import JIT
import JITCompiler
import JITIR
import JITWAST
import JITWebAssembly

/// `jit wast`: runs scripts of WebAssembly's test suite.
struct WASTCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wast",
    abstract: "Run WebAssembly scripts.",
    discussion: """
      Scripts are the format of WebAssembly's own test suite: modules, and what is expected of them. Prints every \
      command that does not do what it should, and a summary. Fails when a command does, or when there is none.

      Examples:
        jit wast Tests/JITWebAssemblyTests/WAST
        jit wast --mode interpreted i32.wast
        jit wast --without-extensions wasm-spec-2.0
      """)

  /// How the modules are executed.
  enum Mode: String, ExpressibleByArgument, CaseIterable {
    case interpreted, none, full, lazy

    var options: WebAssemblyModule.Options {
      let level: CompilerOptions.OptimizationLevel = self == .none ? .none : .full
      return WebAssemblyModule.Options(
        engine: Engine.Options(
          mode: self == .interpreted ? .interpreted : self == .lazy ? .lazy : .eager,
          compiler: CompilerOptions(optimizationLevel: level, x86Features: .host)))
    }
  }

  @Option(help: "How modules are executed: interpreted, none or full (compiled so well), or lazy.")
  var mode = Mode.full

  @Flag(help: "Refuse modules that use what came after WebAssembly 2.0, as the suite of 2.0 expects.")
  var withoutExtensions = false

  @Argument(
    help: "Scripts, and folders whose scripts (*.wast) are run, those in folders inside as well.",
    completion: .file(extensions: ["wast"]))
  var paths: [String]

  func run() throws {
    var passed = 0
    var failed = 0
    var options = mode.options
    if withoutExtensions { options.features = [] }
    let files = try paths.flatMap(WASTCommand.scripts)
    for file in files {
      let report: WASTReport
      do {
        report = try WASTScript(name: file, utf8: try readFile(file)).run(options: options)
      } catch let error as InputError {
        throw error
      } catch {
        printToStandardError("\(file): \(RootCommand.oneLine("\(error)"))")
        failed += 1
        continue
      }
      for failure in report.failures { printToStandardError(RootCommand.oneLine("\(failure)")) }
      passed += report.passed
      failed += report.failures.count
    }
    let amount = "\(counted(passed + failed, "command")) in \(counted(files.count, "script"))"
    print("\(amount): \(failed > 0 ? "\(failed) failed" : passed == 0 ? "nothing to run" : "all passed")")
    if failed > 0 || passed == 0 { throw ExitCode.failure }
  }

  /// The scripts that a path names, in the order of their names.
  private static func scripts(_ path: String) throws -> [String] {
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory), isDirectory.boolValue else {
      return [path]
    }
    guard let entries = FileManager.default.enumerator(atPath: path) else {
      throw InputError("cannot read '\(path)'")
    }
    return entries.compactMap { $0 as? String }.filter { $0.hasSuffix(".wast") }.sorted()
      .map { path.hasSuffix("/") ? path + $0 : path + "/" + $0 }
  }
}
