import Foundation
import JIT
import SystemPackage
import TestSupport

@testable import JITWASI
@testable import JITWebAssembly

/// A program of somebody else's, from Debian's sources, that `Programs/build` has built as WebAssembly and natively.
enum RealProgram: String, CaseIterable {
  case lua, sqlite, minigzip

  /// `SWIFT_JIT_PROGRAMS`, or `.build/programs` of the checkout.
  static let folder =
    ProcessInfo.processInfo.environment["SWIFT_JIT_PROGRAMS"].map { URL(filePath: $0) }
    ?? sources.appending(path: "../../../.build/programs").standardized
  /// The folder of this file, with what the programs are given.
  static let sources = URL(filePath: #filePath).deletingLastPathComponent()

  static let skipMessage = "needs SWIFT_JIT_SWEEP=1, and what Tests/JITWebAssemblyTests/Programs/build makes"

  /// Whether the tests are to run: in continuous integration they fail where the programs are missing.
  static var areExpected: Bool {
    guard SweepSize.current > .brief else { return false }
    if ProcessInfo.processInfo.environment["CI"] == "true" { return true }
    return allCases.allSatisfy {
      FileManager.default.fileExists(atPath: $0.wasm.path) && FileManager.default.fileExists(atPath: $0.native.path)
    }
  }

  var native: URL { RealProgram.folder.appending(path: rawValue) }
  var wasm: URL { RealProgram.folder.appending(path: rawValue + ".wasm") }

  func module(_ mode: ProgramMode) throws -> WebAssemblyModule {
    try WebAssemblyModule([UInt8](try Data(contentsOf: wasm)), name: rawValue, options: mode.options)
  }
}

/// How programs are run.
enum ProgramMode: String, CaseIterable {
  case none, full, lazy, tiered, interpreted

  var options: WebAssemblyModule.Options {
    switch self {
    case .none:
      var options = WebAssemblyModule.Options(mode: .eager)
      options.engine.compiler.optimizationLevel = .none
      return options
    case .full: return .init(mode: .eager)
    case .lazy: return .init(mode: .lazy)
    case .tiered: return .init(mode: .tiered)
    case .interpreted: return .init(mode: .interpreted)
    }
  }
}

extension WebAssemblyModule {
  /// Runs a module that is a WASI program to its end, and returns its exit status and what it wrote.
  func runProgram(
    _ arguments: [String], input: String = "", directory: URL? = nil
  ) throws -> (status: Int32, output: String) {
    let output = WASI.OutputBuffer()
    let wasi = try WASI(
      arguments: arguments, directories: directory.map { [.init(FilePath($0.path), as: ".")] } ?? [],
      standardInput: .text(input), standardOutput: .buffer(output), standardError: .buffer(output))
    let status = try wasi.run(try instantiate(imports: wasi.imports))
    return (status, output.text)
  }
}
