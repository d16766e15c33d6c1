/// The meaning of instructions on integers of at most 64 bits.
///
/// A number of width `w` is in the low `w` bits of a 64-bit word, and the bits above are 0. `unused` is 64 - `w`:
/// shifting left by it and back right masks, or sign-extends. So one case serves every width, and the lanes of vectors
/// as well.
enum WordSemantics {
  @inline(__always) static func mask(_ unused: UInt64) -> UInt64 { UInt64.max &>> unused }

  @inline(__always) static func signed(_ word: UInt64, _ unused: UInt64) -> Int64 {
    Int64(bitPattern: word &<< unused) &>> Int64(bitPattern: unused)
  }

  /// The result of an instruction with one result.
  @inline(__always)
  static func evaluate(_ opcode: Opcode, _ a: UInt64, _ b: UInt64, _ unused: UInt64) throws(TrapCode) -> UInt64 {
    let mask = mask(unused)
    let left = signed(a, unused)
    let right = signed(b, unused)
    // The width is a power of two: taking a shift modulo it is a mask.
    let distance = b & (63 &- unused)
    switch opcode {
    case .add: return (a &+ b) & mask
    case .subtract: return (a &- b) & mask
    case .multiply: return (a &* b) & mask
    case .negate: return (0 &- a) & mask
    case .absolute: return left.magnitude & mask
    case .multiplyHighSigned:
      let product = left.multipliedFullWidth(by: right)
      return (UInt64(bitPattern: product.high) &<< unused | wordAbove(product.low, unused)) & mask
    case .multiplyHighUnsigned:
      let product = a.multipliedFullWidth(by: b)
      return (product.high &<< unused | wordAbove(product.low, unused)) & mask
    case .divideSigned:
      if right == 0 { throw .integerDivideByZero }
      if right == -1, left == Int64.min &>> Int64(bitPattern: unused) { throw .integerOverflow }
      return UInt64(bitPattern: left / right) & mask
    case .divideUnsigned:
      if b == 0 { throw .integerDivideByZero }
      return a / b
    case .remainderSigned:
      if right == 0 { throw .integerDivideByZero }
      return right == -1 ? 0 : UInt64(bitPattern: left % right) & mask
    case .remainderUnsigned:
      if b == 0 { throw .integerDivideByZero }
      return a % b
    case .addTrappingSigned: return try trapping(.addOverflowSigned, a, b, unused)
    case .addTrappingUnsigned: return try trapping(.addOverflowUnsigned, a, b, unused)
    case .subtractTrappingSigned: return try trapping(.subtractOverflowSigned, a, b, unused)
    case .subtractTrappingUnsigned: return try trapping(.subtractOverflowUnsigned, a, b, unused)
    case .multiplyTrappingSigned: return try trapping(.multiplyOverflowSigned, a, b, unused)
    case .multiplyTrappingUnsigned: return try trapping(.multiplyOverflowUnsigned, a, b, unused)
    case .minimumSigned: return left < right ? a : b
    case .minimumUnsigned: return a < b ? a : b
    case .maximumSigned: return left > right ? a : b
    case .maximumUnsigned: return a > b ? a : b
    case .averageUnsigned: return (a &+ b &+ 1) &>> 1
    case .addSaturatingSigned: return saturate(left &+ right, unused)
    case .addSaturatingUnsigned: return min(a &+ b, mask)
    case .subtractSaturatingSigned: return saturate(left &- right, unused)
    case .subtractSaturatingUnsigned: return a < b ? 0 : a &- b
    case .and: return a & b
    case .or: return a | b
    case .xor: return a ^ b
    case .not: return ~a & mask
    case .andNot: return a & ~b
    case .shiftLeft: return (a &<< distance) & mask
    case .shiftRightSigned: return UInt64(bitPattern: left &>> Int64(bitPattern: distance)) & mask
    case .shiftRightUnsigned: return a &>> distance
    case .rotateLeft: return (a &<< distance | a &>> ((0 &- distance) & (63 &- unused))) & mask
    case .rotateRight: return (a &>> distance | a &<< ((0 &- distance) & (63 &- unused))) & mask
    case .countLeadingZeros: return UInt64(a.leadingZeroBitCount) &- unused
    case .countTrailingZeros: return min(UInt64(a.trailingZeroBitCount), 64 &- unused)
    case .countOnes: return UInt64(a.nonzeroBitCount)
    case .reverseBytes: return a.byteSwapped &>> unused
    case .reverseBits: return reversedBits(a) &>> unused
    case .equal: return a == b ? 1 : 0
    case .notEqual: return a != b ? 1 : 0
    case .lessSigned: return left < right ? 1 : 0
    case .lessUnsigned: return a < b ? 1 : 0
    case .lessOrEqualSigned: return left <= right ? 1 : 0
    case .lessOrEqualUnsigned: return a <= b ? 1 : 0
    case .greaterSigned: return left > right ? 1 : 0
    case .greaterUnsigned: return a > b ? 1 : 0
    case .greaterOrEqualSigned: return left >= right ? 1 : 0
    case .greaterOrEqualUnsigned: return a >= b ? 1 : 0
    default: preconditionFailure("\(opcode) is not an instruction on words")
    }
  }

  /// The exact low `w` bits and whether they are not the whole result, of `add_overflow_signed` and its like.
  @inline(__always)
  static func overflowing(_ opcode: Opcode, _ a: UInt64, _ b: UInt64, _ unused: UInt64) -> (word: UInt64, Bool) {
    let left = signed(a, unused)
    let right = signed(b, unused)
    switch opcode {
    case .addOverflowSigned: return fit(left.addingReportingOverflow(right), unused)
    case .addOverflowUnsigned: return fit(a.addingReportingOverflow(b), unused)
    case .subtractOverflowSigned: return fit(left.subtractingReportingOverflow(right), unused)
    case .subtractOverflowUnsigned: return fit(a.subtractingReportingOverflow(b), unused)
    case .multiplyOverflowSigned: return fit(left.multipliedReportingOverflow(by: right), unused)
    case .multiplyOverflowUnsigned: return fit(a.multipliedReportingOverflow(by: b), unused)
    default: preconditionFailure("\(opcode) does not report overflow")
    }
  }

  /// The result and the carry out of `add_carry` and `subtract_borrow`.
  @inline(__always)
  static func carrying(_ opcode: Opcode, _ a: UInt64, _ b: UInt64, carry: UInt64, _ unused: UInt64) -> (UInt64, Bool) {
    let carry: UInt64 = carry == 0 ? 0 : 1
    let first = overflowing(opcode == .addCarry ? .addOverflowUnsigned : .subtractOverflowUnsigned, a, b, unused)
    let second = overflowing(
      opcode == .addCarry ? .addOverflowUnsigned : .subtractOverflowUnsigned, first.word, carry, unused)
    return (second.word, first.1 || second.1)
  }

  @inline(__always)
  private static func trapping(_ opcode: Opcode, _ a: UInt64, _ b: UInt64, _ unused: UInt64) throws(TrapCode) -> UInt64
  {
    let (word, overflow) = overflowing(opcode, a, b, unused)
    if overflow { throw .integerOverflow }
    return word
  }

  @inline(__always)
  private static func fit(_ result: (partialValue: Int64, overflow: Bool), _ unused: UInt64) -> (UInt64, Bool) {
    let word = UInt64(bitPattern: result.partialValue) & mask(unused)
    return (word, result.overflow || signed(word, unused) != result.partialValue)
  }

  @inline(__always)
  private static func fit(_ result: (partialValue: UInt64, overflow: Bool), _ unused: UInt64) -> (UInt64, Bool) {
    let word = result.partialValue & mask(unused)
    return (word, result.overflow || word != result.partialValue)
  }

  /// The bits `w`… of the low half of a product, moved to bit 0; nothing for 64 bits.
  @inline(__always) private static func wordAbove(_ low: UInt64, _ unused: UInt64) -> UInt64 {
    unused == 0 ? 0 : low &>> (64 &- unused)
  }

  /// The signed number of the width that is nearest to `value`, which no sum of narrower numbers overflows.
  @inline(__always) static func saturate(_ value: Int64, _ unused: UInt64) -> UInt64 {
    let least = Int64.min &>> Int64(bitPattern: unused)
    return UInt64(bitPattern: max(least, min(value, ~least))) & mask(unused)
  }

  /// The bits in the opposite order: neighbours swapped, then pairs, then nibbles, then bytes.
  static func reversedBits(_ word: UInt64) -> UInt64 {
    var bits = word
    bits = (bits &>> 1) & 0x5555_5555_5555_5555 | (bits & 0x5555_5555_5555_5555) &<< 1
    bits = (bits &>> 2) & 0x3333_3333_3333_3333 | (bits & 0x3333_3333_3333_3333) &<< 2
    bits = (bits &>> 4) & 0x0F0F_0F0F_0F0F_0F0F | (bits & 0x0F0F_0F0F_0F0F_0F0F) &<< 4
    return bits.byteSwapped
  }
}
