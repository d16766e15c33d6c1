import Foundation
import JIT
import JITCompiler
import JITIR
import JITRunTests
import Testing

/// Every run directive there is, through compiled code.
@Suite struct RunTests {
  static let configurations: [RunTestConfiguration] = [
    .compiled("none, baseline", CompilerOptions(checksStages: true)),
    .compiled("none, host features", CompilerOptions(x86Features: .host, checksStages: true)),
    .compiled("full, baseline", CompilerOptions(optimizationLevel: .full, checksStages: true)),
    .compiled(
      "full, host features", CompilerOptions(optimizationLevel: .full, x86Features: .host, checksStages: true)),
  ]

  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static let files: [String] = ["Tests/JITIRTests/RunTests", "Examples", "Tests/JITCompilerTests/RunTests"].flatMap {
    folder in
    ((try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path())) ?? [])
      .filter { $0.hasSuffix(".ir") }.sorted().map { "\(folder)/\($0)" }
  }

  @Test(arguments: files)
  func file(_ file: String) throws {
    let text = try String(contentsOf: RunTests.root.appending(path: file), encoding: .utf8)
    let report = RunTestRunner(RunTests.configurations).run(text)
    let failures = report.failures.prefix(12).map { $0.description(file: file) }.joined(separator: "\n")
    #expect(report.failures.isEmpty, "\(report.failures.count) of \(report.directiveCount) failed:\n\(failures)")
  }
}
