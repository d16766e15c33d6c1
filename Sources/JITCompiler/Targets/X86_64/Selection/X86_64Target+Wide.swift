import JITIR
import JITMachineCode
import JITStorage

// Integers of 128 bits: pairs of registers, low half first.

/// What ``Pseudo/shiftWide`` does.
enum WideShift: Int64 { case left, rightUnsigned, rightSigned, rotateLeft, rotateRight }

extension X86_64Target {
  private func high(_ low: VirtualRegister) -> VirtualRegister { VirtualRegister(rawValue: low.rawValue + 1) }

  private mutating func operands(_ record: Record)
    -> (a: (low: VirtualRegister, high: VirtualRegister), b: (low: VirtualRegister, high: VirtualRegister))
  {
    (usePair(Value(rawValue: record.a)), usePair(Value(rawValue: record.b)))
  }

  /// Addition or subtraction; returns the condition under which it overflowed as `record`'s opcode counts it.
  mutating func wideArithmetic(_ record: Record, _ result: VirtualRegister) -> X86_64.Condition {
    let (a, b) = operands(record)
    let isAdd: Bool
    let isSigned: Bool
    switch record.opcode {
    case .addOverflowSigned, .addTrappingSigned: (isAdd, isSigned) = (true, true)
    case .add, .addOverflowUnsigned, .addTrappingUnsigned: (isAdd, isSigned) = (true, false)
    case .subtractOverflowSigned, .subtractTrappingSigned: (isAdd, isSigned) = (false, true)
    default: (isAdd, isSigned) = (false, false)
    }
    binary(isAdd ? .addR64RM64 : .subR64RM64, result, a.low, .register(b.low))
    binary(isAdd ? .adcR64RM64 : .sbbR64RM64, high(result), a.high, .register(b.high))
    return isSigned ? .ifOverflow : .ifBelow
  }

  /// Lowers an instruction on `i128`; false when there is no such instruction.
  mutating func lowerWide(_ record: Record, _ result: VirtualRegister) -> Bool {
    switch record.opcode {
    case .add, .subtract: _ = wideArithmetic(record, result)
    case .negate: negateWide(usePair(Value(rawValue: record.a)), result)
    case .absolute: absoluteWide(record, result)
    case .multiply: multiplyWide(record, result)
    case .and: eachHalf(record, result, .and)
    case .or: eachHalf(record, result, .or)
    case .xor: eachHalf(record, result, .xor)
    case .not: notWide(usePair(Value(rawValue: record.a)), result)
    case .andNot:
      let (a, b) = operands(record)
      let (low, high) = (newInteger(), newInteger())
      modify(.notRM64, low, b.low)
      modify(.notRM64, high, b.high)
      binary(.andR64RM64, result, low, .register(a.low))
      binary(.andR64RM64, self.high(result), high, .register(a.high))
    case .shiftLeft: shiftWide(record, result, .left)
    case .shiftRightUnsigned: shiftWide(record, result, .rightUnsigned)
    case .shiftRightSigned: shiftWide(record, result, .rightSigned)
    case .rotateLeft: shiftWide(record, result, .rotateLeft)
    case .rotateRight: shiftWide(record, result, .rotateRight)
    case .minimumSigned: minimumMaximumWide(record, result, .ifLess, swapped: false)
    case .minimumUnsigned: minimumMaximumWide(record, result, .ifBelow, swapped: false)
    case .maximumSigned: minimumMaximumWide(record, result, .ifLess, swapped: true)
    case .maximumUnsigned: minimumMaximumWide(record, result, .ifBelow, swapped: true)
    case .countOnes: countOnesWide(record, result)
    case .countLeadingZeros: countZerosWide(record, result, leading: true)
    case .countTrailingZeros: countZerosWide(record, result, leading: false)
    case .reverseBytes:
      let operand = usePair(Value(rawValue: record.a))
      reverseBytes(operand.high, result, 8)
      reverseBytes(operand.low, high(result), 8)
    case .reverseBits:
      let operand = usePair(Value(rawValue: record.a))
      reverseBits(operand.high, result, 8)
      reverseBits(operand.low, high(result), 8)
    case .divideSigned: divideWide(record, result, isSigned: true, wantsRemainder: false)
    case .divideUnsigned: divideWide(record, result, isSigned: false, wantsRemainder: false)
    case .remainderSigned: divideWide(record, result, isSigned: true, wantsRemainder: true)
    case .remainderUnsigned: divideWide(record, result, isSigned: false, wantsRemainder: true)
    case .equal, .notEqual, .lessSigned, .lessUnsigned, .lessOrEqualSigned, .lessOrEqualUnsigned, .greaterSigned,
      .greaterUnsigned, .greaterOrEqualSigned, .greaterOrEqualUnsigned:
      lowerComparison(record, result)
    case .select: lowerSelect(record, result)
    default: return false
    }
    return true
  }

  private mutating func eachHalf(_ record: Record, _ result: VirtualRegister, _ operation: Arithmetic) {
    let (a, b) = operands(record)
    binary(operation.load(8), result, a.low, .register(b.low))
    binary(operation.load(8), high(result), a.high, .register(b.high))
  }

  private mutating func notWide(
    _ operand: (low: VirtualRegister, high: VirtualRegister), _ result: VirtualRegister
  ) {
    modify(.notRM64, result, operand.low)
    modify(.notRM64, high(result), operand.high)
  }

  private mutating func negateWide(
    _ operand: (low: VirtualRegister, high: VirtualRegister), _ result: VirtualRegister
  ) {
    let zero = materialize(integer(0))
    modify(.negRM64, result, operand.low)
    binary(.sbbR64RM64, high(result), zero, .register(operand.high))
  }

  /// `(x ^ sign) - sign`.
  private mutating func absoluteWide(_ record: Record, _ result: VirtualRegister) {
    absolute(usePair(Value(rawValue: record.a)), result)
  }

  private mutating func absolute(
    _ operand: (low: VirtualRegister, high: VirtualRegister), _ result: VirtualRegister
  ) {
    let (sign, low, top) = (newInteger(), newInteger(), newInteger())
    modify(.sarRM64I8, sign, operand.high, immediate: 63)
    binary(.xorR64RM64, low, operand.low, .register(sign))
    binary(.xorR64RM64, top, operand.high, .register(sign))
    binary(.subR64RM64, result, low, .register(sign))
    binary(.sbbR64RM64, high(result), top, .register(sign))
  }

  private mutating func multiplyWide(_ record: Record, _ result: VirtualRegister) {
    let (a, b) = operands(record)
    let (cross, other, top, sum) = (newInteger(), newInteger(), newInteger(), newInteger())
    binary(.imulR64RM64, cross, a.high, .register(b.low))
    binary(.imulR64RM64, other, b.high, .register(a.low))
    multiplyFull(low: result, high: top, a.low, b.low, 8, isSigned: false)
    binary(.addR64RM64, sum, cross, .register(other))
    binary(.addR64RM64, high(result), sum, .register(top))
  }

  private mutating func shiftWide(_ record: Record, _ result: VirtualRegister, _ kind: WideShift) {
    let operand = usePair(Value(rawValue: record.a))
    let count = use(Value(rawValue: record.b))
    let start = operandCount
    add(result, .earlyDefinition, .register)
    add(high(result), .earlyDefinition, .register)
    add(operand.low, .use, .register)
    add(operand.high, .use, .register)
    add(count, .use, at: .rcx)
    // SHLD and the rest read CL while they write: the results may not be in rcx.
    pseudo(
      .shiftWide, from: start, immediate: kind.rawValue, clobbers: lowering.machine.makeClobbers(RegisterSet([.rcx])))
  }

  private mutating func minimumMaximumWide(
    _ record: Record, _ result: VirtualRegister, _ code: X86_64.Condition, swapped: Bool
  ) {
    let (a, b) = operands(record)
    let (left, right) = swapped ? (b, a) : (a, b)
    compare(.cmpR64RM64, left.low, .register(right.low))
    binary(.sbbR64RM64, newInteger(), left.high, .register(right.high))
    conditionalMove(code, result, a.low, b.low, .conditionalMove, size: 8)
    conditionalMove(code, high(result), a.high, b.high, .conditionalMove, size: 8)
  }

  private mutating func clear(_ register: VirtualRegister) {
    materialize(0, register)
  }

  private mutating func countOnesWide(_ record: Record, _ result: VirtualRegister) {
    let operand = usePair(Value(rawValue: record.a))
    let (low, top) = (newInteger(), newInteger())
    countOnes(operand.low, low, 8)
    countOnes(operand.high, top, 8)
    binary(.addR64RM64, result, low, .register(top))
    clear(high(result))
  }

  /// The count of one half, or, when that half is 0, 64 more than that of the other.
  private mutating func countZerosWide(_ record: Record, _ result: VirtualRegister, leading: Bool) {
    let operand = usePair(Value(rawValue: record.a))
    let (first, second) = leading ? (operand.high, operand.low) : (operand.low, operand.high)
    let near = countZeros(first, leading: leading)
    let far = countZeros(second, leading: leading)
    let sum = newInteger()
    modify(.addRM64I8, sum, far, immediate: 64)
    testSelf(first, 8)
    conditionalMove(.ifEqual, result, sum, near, .conditionalMove, size: 8)
    clear(high(result))
  }

  private mutating func countZeros(_ operand: VirtualRegister, leading: Bool) -> VirtualRegister {
    let count = newInteger()
    if features.contains(leading ? .lzcnt : .bmi1) {
      unary(leading ? .lzcntR64RM64 : .tzcntR64RM64, count, .register(operand))
      return count
    }
    let fallback = materialize(integer(leading ? 127 : 64))
    let (position, chosen) = (newInteger(), newInteger())
    unary(leading ? .bsrR64RM64 : .bsfR64RM64, position, .register(operand))
    conditionalMove(.ifEqual, chosen, fallback, position, .conditionalMove, size: 8)
    if !leading { return chosen }
    modify(.xorRM64I8, count, chosen, immediate: 63)
    return count
  }

  /// Signed division is that of the absolute values, and the sign given afterwards.
  private mutating func divideWide(
    _ record: Record, _ result: VirtualRegister, isSigned: Bool, wantsRemainder: Bool
  ) {
    var (a, b) = operands(record)
    var sign: VirtualRegister?
    if isSigned {
      let (dividend, divisor) = (newPair(), newPair())
      let signs = newInteger()
      if wantsRemainder {
        move(signs, a.high)
      } else {
        binary(.xorR64RM64, signs, a.high, .register(b.high))
      }
      let mask = newInteger()
      modify(.sarRM64I8, mask, signs, immediate: 63)
      sign = mask
      if !wantsRemainder { trapOnWideOverflow(a, b) }
      absolute(a, dividend)
      absolute(b, divisor)
      a = (dividend, high(dividend))
      b = (divisor, high(divisor))
    }
    let unsigned = isSigned ? newPair() : result
    let start = operandCount
    add(unsigned, .definition, at: .rax)
    add(high(unsigned), .definition, at: .rdx)
    add(a.low, .use, at: .rax)
    add(a.high, .use, at: .rdx)
    add(b.low, .use, at: .rsi)
    add(b.high, .use, at: .rdi)
    pseudo(
      .divideWide, from: start, immediate: wantsRemainder ? 1 : 0,
      clobbers: lowering.machine.makeClobbers(RegisterSet([.rcx, .rsi, .rdi, .r8, .r9, .r10])))
    guard let sign else { return }
    let (low, top) = (newInteger(), newInteger())
    binary(.xorR64RM64, low, unsigned, .register(sign))
    binary(.xorR64RM64, top, high(unsigned), .register(sign))
    binary(.subR64RM64, result, low, .register(sign))
    binary(.sbbR64RM64, high(result), top, .register(sign))
  }

  private mutating func newPair() -> VirtualRegister {
    let low = newInteger()
    _ = newInteger()
    return low
  }

  /// The minimum divided by -1: all bits of the divisor set, of the dividend the highest alone.
  private mutating func trapOnWideOverflow(
    _ a: (low: VirtualRegister, high: VirtualRegister), _ b: (low: VirtualRegister, high: VirtualRegister)
  ) {
    let minimum = materialize(integer(1 << 63))
    let (ones, inverted, difference, any, all) = (newInteger(), newInteger(), newInteger(), newInteger(), newInteger())
    binary(.andR64RM64, ones, b.low, .register(b.high))
    modify(.notRM64, inverted, ones)
    binary(.xorR64RM64, difference, minimum, .register(a.high))
    binary(.orR64RM64, any, difference, .register(a.low))
    binary(.orR64RM64, all, any, .register(inverted))
    trapIf(.ifEqual, .integerOverflow)
  }

  mutating func extendWide(_ record: Record, _ result: VirtualRegister, isSigned: Bool) {
    let operand = Value(rawValue: record.a)
    if size(record) == 8 {
      move(result, use(operand))
    } else {
      extend(result, .register(use(operand)), from: size(record), to: 8, isSigned: isSigned)
    }
    if isSigned {
      modify(.sarRM64I8, high(result), result, immediate: 63)
    } else {
      clear(high(result))
    }
  }
}
