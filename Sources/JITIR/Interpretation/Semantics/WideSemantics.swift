/// The meaning of instructions on `i128`, and of the bitwise ones on `v128`.
enum WideSemantics {
  /// The result of an instruction whose result is 128 bits wide.
  static func evaluate(_ opcode: Opcode, _ a: UInt128, _ b: UInt128, _ c: UInt128) throws(TrapCode) -> UInt128 {
    let left = Int128(bitPattern: a)
    let right = Int128(bitPattern: b)
    let distance = b & 127
    switch opcode {
    case .add: return a &+ b
    case .subtract: return a &- b
    case .multiply: return a &* b
    case .negate: return 0 &- a
    case .absolute: return left.magnitude
    case .divideSigned:
      if right == 0 { throw .integerDivideByZero }
      if right == -1, left == .min { throw .integerOverflow }
      return UInt128(bitPattern: left / right)
    case .divideUnsigned:
      if b == 0 { throw .integerDivideByZero }
      return a / b
    case .remainderSigned:
      if right == 0 { throw .integerDivideByZero }
      return right == -1 ? 0 : UInt128(bitPattern: left % right)
    case .remainderUnsigned:
      if b == 0 { throw .integerDivideByZero }
      return a % b
    case .addTrappingSigned: return try trapping(.addOverflowSigned, a, b)
    case .addTrappingUnsigned: return try trapping(.addOverflowUnsigned, a, b)
    case .subtractTrappingSigned: return try trapping(.subtractOverflowSigned, a, b)
    case .subtractTrappingUnsigned: return try trapping(.subtractOverflowUnsigned, a, b)
    case .minimumSigned: return left < right ? a : b
    case .minimumUnsigned: return a < b ? a : b
    case .maximumSigned: return left > right ? a : b
    case .maximumUnsigned: return a > b ? a : b
    case .and: return a & b
    case .or: return a | b
    case .xor: return a ^ b
    case .not: return ~a
    case .andNot: return a & ~b
    case .bitSelect: return a & c | b & ~c
    case .shiftLeft: return a &<< distance
    case .shiftRightSigned: return UInt128(bitPattern: left &>> Int128(bitPattern: distance))
    case .shiftRightUnsigned: return a &>> distance
    case .rotateLeft: return a &<< distance | a &>> ((0 &- distance) & 127)
    case .rotateRight: return a &>> distance | a &<< ((0 &- distance) & 127)
    case .countLeadingZeros: return UInt128(a.leadingZeroBitCount)
    case .countTrailingZeros: return UInt128(a.trailingZeroBitCount)
    case .countOnes: return UInt128(a.nonzeroBitCount)
    case .reverseBytes: return a.byteSwapped
    case .reverseBits:
      return UInt128(WordSemantics.reversedBits(a.lowWord)) &<< 64 | UInt128(WordSemantics.reversedBits(a.highWord))
    default: preconditionFailure("\(opcode) is not an instruction on 128 bits")
    }
  }

  /// Whether a comparison holds.
  static func compare(_ opcode: Opcode, _ a: UInt128, _ b: UInt128) -> Bool {
    switch opcode {
    case .equal: a == b
    case .notEqual: a != b
    case .lessSigned: Int128(bitPattern: a) < Int128(bitPattern: b)
    case .lessUnsigned: a < b
    case .lessOrEqualSigned: Int128(bitPattern: a) <= Int128(bitPattern: b)
    case .lessOrEqualUnsigned: a <= b
    case .greaterSigned: Int128(bitPattern: a) > Int128(bitPattern: b)
    case .greaterUnsigned: a > b
    case .greaterOrEqualSigned: Int128(bitPattern: a) >= Int128(bitPattern: b)
    case .greaterOrEqualUnsigned: a >= b
    default: preconditionFailure("\(opcode) is not a comparison of integers")
    }
  }

  /// The low 128 bits and whether they are not the whole result.
  static func overflowing(_ opcode: Opcode, _ a: UInt128, _ b: UInt128) -> (partialValue: UInt128, overflow: Bool) {
    switch opcode {
    case .addOverflowSigned, .subtractOverflowSigned:
      let left = Int128(bitPattern: a)
      let right = Int128(bitPattern: b)
      let (value, overflow) =
        opcode == .addOverflowSigned
        ? left.addingReportingOverflow(right) : left.subtractingReportingOverflow(right)
      return (UInt128(bitPattern: value), overflow)
    case .addOverflowUnsigned: return a.addingReportingOverflow(b)
    case .subtractOverflowUnsigned: return a.subtractingReportingOverflow(b)
    default: preconditionFailure("\(opcode) does not report overflow of 128 bits")
    }
  }

  private static func trapping(_ opcode: Opcode, _ a: UInt128, _ b: UInt128) throws(TrapCode) -> UInt128 {
    let (word, overflow) = overflowing(opcode, a, b)
    if overflow { throw .integerOverflow }
    return word
  }
}

extension UInt128 {
  @inline(__always) init(low: UInt64, high: UInt64) { self = UInt128(high) &<< 64 | UInt128(low) }
  @inline(__always) var lowWord: UInt64 { UInt64(truncatingIfNeeded: self) }
  @inline(__always) var highWord: UInt64 { UInt64(truncatingIfNeeded: self &>> 64) }
}
