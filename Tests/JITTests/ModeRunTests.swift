import Foundation
import JIT
import JITRunTests
import TestSupport
import Testing

/// Run directives in every mode of the engine: the results are the same.
@Suite struct ModeRunTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The examples, and in sweeps all there are.
  private static let files: [String] = {
    let folders =
      SweepSize.current == .brief
      ? ["Examples"] : ["Examples", "Tests/JITIRTests/RunTests", "Tests/JITCompilerTests/RunTests"]
    return folders.flatMap { folder in
      ((try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path())) ?? [])
        .filter { $0.hasSuffix(".ir") }.sorted().map { "\(folder)/\($0)" }
    }
  }()

  private static let configurations: [RunTestConfiguration] = {
    var tiered = Engine.Options(mode: .tiered)
    // Every function is compiled again while the directives go on.
    tiered.tierUpCalls = 1
    var checked = Engine.Options()
    checked.isInterruptible = true
    checked.isMetered = true
    checked.isRedefinable = true
    return [
      .loaded("lazy", Engine.Options(mode: .lazy)), .loaded("tiered", tiered),
      .loaded("redefinable, interruptible, metered", checked),
    ]
  }()

  @Test(arguments: files) func resultsAreTheSame(file: String) throws {
    let text = try String(contentsOf: Self.root.appending(path: file), encoding: .utf8)
    let report = RunTestRunner(Self.configurations).run(text)
    #expect(report.directiveCount > 0)
    let failures = report.failures.prefix(12).map { $0.description(file: file) }.joined(separator: "\n")
    #expect(report.failures.isEmpty, "\(report.failures.count) of \(report.directiveCount) failed:\n\(failures)")
  }
}
