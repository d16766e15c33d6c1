import Testing
import TestSupport

@testable import JITWebAssembly

/// Numbers in texts.
struct NumberTextTests {
  private func float(_ text: String, width: Int) -> NumberText.Integer {
    let source = Array(text.utf8)
    return NumberText.float(source, source.indices, width: width)
  }

  private func integer(_ text: String, width: Int) -> NumberText.Integer {
    let source = Array(text.utf8)
    return NumberText.integer(source, source.indices, width: width)
  }

  @Test func integers() {
    #expect(integer("0", width: 32) == .value(0))
    #expect(integer("+1_000", width: 32) == .value(1000))
    #expect(integer("-1", width: 32) == .value(0xFFFF_FFFF))
    #expect(integer("0xffff_ffff", width: 32) == .value(0xFFFF_FFFF))
    #expect(integer("-0x80000000", width: 32) == .value(0x8000_0000))
    #expect(integer("-0x80000001", width: 32) == .outOfRange)
    #expect(integer("4294967296", width: 32) == .outOfRange)
    #expect(integer("255", width: 8) == .value(255))
    #expect(integer("-129", width: 8) == .outOfRange)
    #expect(integer("18446744073709551615", width: 64) == .value(.max))
    #expect(integer("18446744073709551616", width: 64) == .outOfRange)
    #expect(integer("-9223372036854775808", width: 64) == .value(1 << 63))
    for text in ["", "-", "+", "_1", "1_", "1__0", "0x", "0x_1", "1a", "--1", "0X1", "1.0"] {
      #expect(integer(text, width: 32) == .malformed, "\(text)")
    }
  }

  @Test func floats() {
    #expect(float("1.5", width: 32) == .value(0x3FC0_0000))
    #expect(float("-1.", width: 64) == .value(0xBFF0 << 48))
    #expect(float("1_0.2_5e-0_1", width: 64) == .value(1.025.bitPattern))
    #expect(float("0x1.8p1", width: 32) == .value(UInt64(Float(3).bitPattern)))
    #expect(float("0x.8", width: 32) == .malformed)
    #expect(float("0xA.", width: 32) == .value(UInt64(Float(10).bitPattern)))
    #expect(float("-inf", width: 32) == .value(0xFF80_0000))
    #expect(float("nan", width: 32) == .value(0x7FC0_0000))
    #expect(float("-nan:0x1", width: 64) == .value(0xFFF0_0000_0000_0001))
    #expect(float("nan:0x800000", width: 32) == .outOfRange)
    #expect(float("nan:0x0", width: 32) == .outOfRange)
    #expect(float("1e39", width: 32) == .outOfRange)
    #expect(float("1e309", width: 64) == .outOfRange)
    #expect(float("1e-400", width: 64) == .value(0))
    #expect(float("0x1p128", width: 32) == .outOfRange)
    #expect(float("0x0.000001p151", width: 32) == .value(UInt64((Float(1) * 0x1p127).bitPattern)))
    #expect(float("0x1p-150", width: 32) == .value(0))
    #expect(float("0x1.000001p-150", width: 32) == .value(1))
    #expect(float("0x1.fffffep127", width: 32) == .value(0x7F7F_FFFF))
    #expect(float("0x1.ffffffp127", width: 32) == .outOfRange)
    #expect(float("0x1p99999999999999999999999", width: 64) == .outOfRange)
    #expect(float("0x1p-99999999999999999999999", width: 64) == .value(0))
    #expect(float("0x0p99999999999999999999999", width: 64) == .value(0))
    for text in [
      "", ".5", "1e", "1e+", "0x1p", "0x", "e5", "1.5.5", "infinity", "nan:1", "1_.5", "1._5", "0x1.p_1", "Nan",
    ] {
      #expect(float(text, width: 64) == .malformed, "\(text)")
    }
  }

  /// A long number takes time linear in its length.
  @Test func longNumbers() {
    let zeros = String(repeating: "0", count: 200_000)
    #expect(float("0x1\(zeros)p-800000", width: 64) == .value(Double(1).bitPattern))
    #expect(float("0x0.\(zeros)1p800004", width: 64) == .value(Double(1).bitPattern))
    #expect(float("0x1.\(zeros)1", width: 64) == .value(Double(1).bitPattern))
    #expect(float("1.\(zeros)1", width: 64) == .value(Double(1).bitPattern))
    #expect(float("1\(zeros)e-200000", width: 64) == .value(Double(1).bitPattern))
    #expect(integer("\(zeros)7", width: 32) == .value(7))
  }

  /// Hexadecimal numbers are rounded as the C library does, and what is printed reads back.
  @Test func randomFloats() {
    var random = RandomSource(seed: 7)
    for _ in 0..<20_000 {
      let digits = (0..<random.below(20)).map { _ in "0123456789abcdef".randomElement(using: &random)! }
      let exponent = random.below(3000) - 1500
      let text = "0x\(random.below(1 << 20)).\(String(digits))p\(exponent / (random.chance(50) ? 10 : 1))"
      if let expected = Double(text) {
        #expect(float(text, width: 64) == (expected.isInfinite ? .outOfRange : .value(expected.bitPattern)), "\(text)")
      }
      if let expected = Float(text) {
        let bits = NumberText.Integer.value(UInt64(expected.bitPattern))
        #expect(float(text, width: 32) == (expected.isInfinite ? .outOfRange : bits), "\(text)")
      }
      let (f64, f32) = (random.next(), UInt32(truncatingIfNeeded: random.next()))
      #expect(float(NumberText.text(f64: f64), width: 64) == .value(f64))
      #expect(float(NumberText.text(f32: f32), width: 32) == .value(UInt64(f32)))
    }
  }
}
