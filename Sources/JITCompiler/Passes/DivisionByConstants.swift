import JITIR

/// Replaces divisions and remainders by constants by multiplications and shifts.
///
/// Why: a division takes 10 to 40 cycles, a multiplication 3, a shift 1.
///
/// Before: a valid function, simplified: unsigned division by powers of two is left to the rules of `Simplification`.
/// After: as before, and no integer of up to 64 bits is divided by a constant but 0, 1 and -1.
///
/// Granlund and Montgomery, "Division by Invariant Integers using Multiplication" (1994), figures 4.2, 5.2 and 6.2; the
/// powers of two as in Warren, "Hacker's Delight" (2012), section 10-1. Linear time.
struct DivisionByConstants: Pass, ~Copyable {
  static let name = "DivisionByConstants"

  private var replacements = Replacements()
  private var layout = Function.Layout()
  private var origin = Instruction(rawValue: 0)

  init() {}

  mutating func run(on function: inout Function, _ analyses: inout Analyses) {
    guard hasDivisionByConstant(function) else { return }
    replacements.reset(function)
    for block in function.blocks {
      layout.begin(block)
      for position in function.positions(of: block) {
        let instruction = function.instruction(at: position)
        let record = function[instruction]
        if let divisor = divisor(record, function), let result = expand(instruction, record, divisor, &function) {
          replacements.replace(Value(instruction), by: result)
        } else {
          layout.append(instruction)
        }
      }
    }
    function.exchangeLayout(with: &layout)
    for block in function.blocks {
      for position in function.positions(of: block) {
        function.replaceOperands(of: function.instruction(at: position)) { replacements.resolve($0) }
      }
    }
  }

  private func hasDivisionByConstant(_ function: borrowing Function) -> Bool {
    for block in function.blocks {
      for position in function.positions(of: block)
      where divisor(function[function.instruction(at: position)], function) != nil {
        return true
      }
    }
    return false
  }

  private func divisor(_ record: Record, _ function: borrowing Function) -> Constant? {
    guard record.opcode.isDivision, record.shape != .i128 else { return nil }
    return function.constant(record.second)
  }

  /// The quotient or remainder; nil when the division stays.
  private mutating func expand(
    _ instruction: Instruction, _ record: Record, _ divisor: Constant, _ function: inout Function
  ) -> Value? {
    origin = instruction
    let dividend = record.first
    let isSigned = record.opcode == .divideSigned || record.opcode == .remainderSigned
    guard !divisor.isZero, divisor.low != 1, !isSigned || divisor.signed != -1 else { return nil }
    let quotient =
      isSigned
      ? signedQuotient(dividend, divisor, record.shape, &function)
      : unsignedQuotient(dividend, divisor.low, record.shape, &function)
    if record.opcode == .divideSigned || record.opcode == .divideUnsigned { return quotient }
    let product = emit(.multiply, record.shape, quotient, function.constant(divisor), &function)
    return emit(.subtract, record.shape, dividend, product, &function)
  }

  // MARK: - Emitting

  private mutating func emit(
    _ opcode: Opcode, _ shape: Shape, _ a: Value, _ b: Value?, type: ValueType? = nil,
    _ function: inout Function
  ) -> Value {
    let instruction = function.makeUnplaced(
      Record(opcode, shape, opcode.format, type: type ?? shape.lane, a: a.rawValue, b: b?.rawValue ?? 0))
    function.copyLocation(to: instruction, from: origin)
    layout.append(instruction)
    return Value(instruction)
  }

  private mutating func shift(
    _ opcode: Opcode, _ shape: Shape, _ value: Value, _ distance: Int, _ function: inout Function
  ) -> Value {
    distance == 0 ? value : emit(opcode, shape, value, function.constant(Constant(.i8, distance)), &function)
  }

  // MARK: - Quotients

  private mutating func unsignedQuotient(
    _ dividend: Value, _ divisor: UInt64, _ shape: Shape, _ function: inout Function
  ) -> Value {
    let width = shape.lane.bitWidth
    if divisor.nonzeroBitCount == 1 {
      return shift(.shiftRightUnsigned, shape, dividend, divisor.trailingZeroBitCount, &function)
    }
    if divisor >> UInt64(width - 1) != 0 {
      // The quotient is 0 or 1.
      let fits = emit(
        .greaterOrEqualUnsigned, shape, dividend, function.constant(Constant(shape.lane, low: divisor)), type: .i8,
        &function)
      return shape == .i8 ? fits : emit(.zeroExtend, .i8, fits, nil, type: shape.lane, &function)
    }
    var multiplier = Multiplier(divisor, width: width, precision: width)
    var shifted = dividend
    if multiplier.value >> UInt128(width) != 0, divisor & 1 == 0 {
      let even = divisor.trailingZeroBitCount
      multiplier = Multiplier(divisor >> UInt64(even), width: width, precision: width - even)
      shifted = shift(.shiftRightUnsigned, shape, dividend, even, &function)
    }
    guard multiplier.value >> UInt128(width) != 0 else {
      return highProduct(shifted, multiplier.value, shape, isSigned: false, shift: multiplier.shift, &function)
    }
    // The multiplier has one bit too many: t + (n - t) / 2, where t is the product with the bits that fit.
    let low = multiplier.value - 1 << UInt128(width)
    let product = highProduct(dividend, low, shape, isSigned: false, shift: 0, &function)
    let rest = emit(.subtract, shape, dividend, product, &function)
    let half = shift(.shiftRightUnsigned, shape, rest, 1, &function)
    let sum = emit(.add, shape, half, product, &function)
    return shift(.shiftRightUnsigned, shape, sum, multiplier.shift - 1, &function)
  }

  private mutating func signedQuotient(
    _ dividend: Value, _ divisor: Constant, _ shape: Shape, _ function: inout Function
  ) -> Value {
    let width = shape.lane.bitWidth
    let magnitude = UInt64(divisor.signed.magnitude)
    var quotient: Value
    if magnitude.nonzeroBitCount == 1 {
      // Rounding is towards zero: a negative dividend gets the divisor minus 1 added.
      let exponent = magnitude.trailingZeroBitCount
      let sign = exponent == 1 ? dividend : shift(.shiftRightSigned, shape, dividend, width - 1, &function)
      let bias = shift(.shiftRightUnsigned, shape, sign, width - exponent, &function)
      let sum = emit(.add, shape, dividend, bias, &function)
      quotient = shift(.shiftRightSigned, shape, sum, exponent, &function)
    } else {
      let multiplier = Multiplier(magnitude, width: width, precision: width - 1)
      if multiplier.value >> UInt128(width - 1) == 0 {
        quotient = highProduct(dividend, multiplier.value, shape, isSigned: true, shift: multiplier.shift, &function)
      } else {
        let product = highProduct(dividend, multiplier.value, shape, isSigned: true, shift: 0, &function)
        let sum = emit(.add, shape, product, dividend, &function)
        quotient = shift(.shiftRightSigned, shape, sum, multiplier.shift, &function)
      }
      let sign = shift(.shiftRightSigned, shape, dividend, width - 1, &function)
      quotient = emit(.subtract, shape, quotient, sign, &function)
    }
    return divisor.signed < 0 ? emit(.negate, shape, quotient, nil, &function) : quotient
  }

  /// The bits from `width` + `shift` of the product with the low `width` bits of `multiplier`. Narrow numbers are
  /// multiplied in 64 bits: one instruction without fixed registers.
  private mutating func highProduct(
    _ value: Value, _ multiplier: UInt128, _ shape: Shape, isSigned: Bool, shift distance: Int,
    _ function: inout Function
  ) -> Value {
    let type = shape.lane
    let constant = Constant(type, multiplier)
    let right: Opcode = isSigned ? .shiftRightSigned : .shiftRightUnsigned
    if type == .i64 {
      let product = emit(
        isSigned ? .multiplyHighSigned : .multiplyHighUnsigned, .i64, value, function.constant(constant), &function)
      return shift(right, .i64, product, distance, &function)
    }
    let wide = emit(isSigned ? .signExtend : .zeroExtend, shape, value, nil, type: .i64, &function)
    let factor = isSigned ? Constant(.i64, constant.signed) : Constant(.i64, low: constant.low)
    let product = emit(.multiply, .i64, wide, function.constant(factor), &function)
    let high = shift(right, .i64, product, type.bitWidth + distance, &function)
    return emit(.truncate, .i64, high, nil, type: type, &function)
  }
}

/// What to multiply by and how far to shift, to divide by a number from 2 to 2^(width - 1).
private struct Multiplier {
  /// At most `width` + 1 bits.
  private(set) var value: UInt128
  private(set) var shift: Int

  /// Right for dividends below 2^`precision` (figure 6.2 of the paper).
  init(_ divisor: UInt64, width: Int, precision: Int) {
    shift = 64 - (divisor - 1).leadingZeroBitCount
    let power: UInt128 = 1 << UInt128(width + shift)
    var low = power / UInt128(divisor)
    value = (power + power >> UInt128(precision)) / UInt128(divisor)
    while low >> 1 < value >> 1, shift > 0 {
      low >>= 1
      value >>= 1
      shift -= 1
    }
  }
}
