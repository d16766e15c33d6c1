import JITIR
import JITTestSupport
import TestSupport
import Testing

/// Whether the long sweeps run.
let isSweep = SweepSize.current > .brief

/// Into how many parts tests of random modules are cut, which threads take.
let partCount = [SweepSize.brief: 2, .broad: 25, .full: 100][.current, default: 2]

@Suite struct RandomModuleTests {
  /// Print, parse, print is the identity, and the verifier has nothing to say.
  @Test(arguments: 0..<partCount)
  func roundTrip(part: Int) throws {
    for seed in 0..<(isSweep ? 1000 : 80) {
      let random = RandomModule(seed: UInt64(part * 1_000_000 + seed))
      do {
        try random.module.verify()
        let text = random.module.text
        let parsed = try Module.parse(text)
        try parsed.verify()
        try #require(parsed.module.text == text, "seed \(part * 1_000_000 + seed)")
      } catch {
        Issue.record("seed \(part * 1_000_000 + seed): \(error)")
        return
      }
    }
  }

  @Test func sameSeedSameModule() {
    #expect(RandomModule(seed: 7).module.text == RandomModule(seed: 7).module.text)
    #expect(RandomModule(seed: 7).module.text != RandomModule(seed: 8).module.text)
  }
}
