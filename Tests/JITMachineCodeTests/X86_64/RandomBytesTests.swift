import Foundation
import Testing

@testable import JITMachineCode

@Suite struct RandomBytesTests {
  /// A few thousand instructions of random bytes; `SWIFT_JIT_SWEEP` makes it 200,000, `SWIFT_JIT_RANDOM_BYTES` any number of bytes.
  @Test func randomBytesDecodeAsTheReferenceDecodes() throws {
    guard let tools = ReferenceTools.required() else { return }
    var random = SplitMix(seed: UInt64(ReferenceTools.number("SWIFT_JIT_SEED") ?? 1))
    var left = ReferenceTools.number("SWIFT_JIT_RANDOM_BYTES") ?? (ReferenceTools.sweeps ? 600_000 : 20_000)
    var comparison = DecoderComparison()
    while left > 0 {
      let count = min(left, 1 << 20)
      left -= count
      let bytes = (0..<count).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      comparison.compare(bytes, try tools.disassemble(bytes))
    }
    for disagreement in comparison.disagreements where ExplainedDepartures.reason(disagreement) == nil { print("DIS", disagreement.description) }
  }
}

/// Reproducible random numbers.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var value = state
    value = (value ^ value >> 30) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ value >> 27) &* 0x94d0_49bb_1331_11eb
    return value ^ value >> 31
  }
}
