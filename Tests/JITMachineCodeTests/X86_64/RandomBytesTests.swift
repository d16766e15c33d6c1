import Foundation
import TestSupport
import Testing

@testable import JITMachineCode

@Suite struct RandomBytesTests {
  /// Some ten thousand instructions; `SWIFT_JIT_SWEEP=1` makes it 300,000, `SWIFT_JIT_SWEEP=full` ten million, and
  /// `SWIFT_JIT_RANDOM_BYTES` any number of bytes.
  @Test(arguments: [false, true]) func randomBytesDecodeAsTheReferenceDecodes(isBiased: Bool) throws {
    guard let tools = ReferenceTools.required() else { return }
    var random = RandomSource(seed: UInt64(ReferenceTools.number("SWIFT_JIT_SEED") ?? 1))
    var left = ReferenceTools.number("SWIFT_JIT_RANDOM_BYTES") ?? Self.byteCount
    var comparison = DecoderComparison()
    while left > 0 {
      let bytes =
        isBiased
        ? biased(min(left, 1 << 20), &random)
        : (0..<min(left, 1 << 20)).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      left -= bytes.count
      comparison.compare(bytes, try tools.disassemble(bytes))
    }
    comparison.report()
  }

  private static let byteCount =
    switch SweepSize.current {
    case .brief: 20_000
    case .broad: 500_000
    case .full: 20_000_000
    }

  /// Random bytes that often begin like the rarer instructions.
  private func biased(_ count: Int, _ random: inout RandomSource) -> [UInt8] {
    let beginnings: [[UInt8]] = [
      [0x62, 0xf1], [0x62, 0xf2], [0x62, 0xf3], [0x62, 0xf5], [0x62, 0xf6], [0x62, 0x61], [0x62, 0x92], [0x62, 0xf4],
      [0x62, 0xec], [0x62, 0x5c], [0x62, 0xfa], [0xd5], [0xd5, 0x90], [0x66, 0xd5],
      [0xc4, 0xe1],
      [0xc4, 0xe2], [0xc4, 0x43],
      [0xc5], [0x8f, 0xe8], [0x8f, 0xe9], [0x0f], [0x66, 0x0f], [0xf2, 0x0f], [0xf3, 0x0f], [0x66, 0x0f, 0x38],
      [0x66, 0x0f, 0x3a], [0x0f, 0x38],
      [0x48, 0x0f], [0x66, 0x48, 0x0f], [0x67], [0x66], [0xf0], [0xd8], [0xdb], [0x0f, 0x0f],
    ]
    var bytes: [UInt8] = []
    while bytes.count < count {
      bytes += beginnings.randomElement(using: &random)!
      for _ in 0..<Int(random.next() % 12) { bytes.append(UInt8(truncatingIfNeeded: random.next())) }
    }
    return bytes
  }
}
