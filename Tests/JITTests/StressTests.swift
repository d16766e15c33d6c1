import Foundation
import TestSupport
import Testing

/// Threads that load, call, replace and drop modules of one engine at the same time: `Tests/StressFixture`, in a
/// process of its own, so that its memory can be looked at and Thread Sanitizer be used on it alone.
@Suite struct StressTests {
  @Test func threadsShareAnEngine() throws {
    let minutes = ProcessInfo.processInfo.environment["SWIFT_JIT_STRESS_MINUTES"].flatMap(Double.init)
    let rounds = SweepSize.current == .brief ? "12" : "300"
    let result = try Subprocess.run(
      try Programs.built("StressFixture"), minutes.map { ["--minutes", "\($0)"] } ?? ["--rounds", rounds],
      seconds: 120 + 60 * (minutes ?? 3))
    #expect(result.status == 0)
    #expect(result.output.hasSuffix("all as it should be\n"), "\(result.output)\(result.errorOutput)")
  }
}
