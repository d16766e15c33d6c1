import JITIR
import JITMachineCode
import JITStorage

// Integer arithmetic that reports or traps on overflow, and with carry.

extension X86_64Target {
  /// Addition or subtraction whose flags say whether it overflowed: the exact width is needed.
  private mutating func arithmetic(
    _ operation: Arithmetic, _ record: Record, _ result: VirtualRegister, isSigned: Bool
  ) -> X86_64.Condition {
    let size = size(record)
    let flags = size == 1 ? Detail.reg8 | Detail.rm8 : 0
    let (a, b) = (Value(rawValue: record.a), Value(rawValue: record.b))
    let first = use(a)
    if let constant = immediate(b) {
      modify(operation.immediate(size, constant), result, first, immediate: constant, flags: flags)
    } else {
      binary(operation.load(size), result, first, source(b, size), flags: flags)
    }
    return isSigned ? .ifOverflow : .ifBelow
  }

  /// A product whose flags or comparison say whether it overflowed.
  private mutating func product(_ record: Record, _ result: VirtualRegister, isSigned: Bool) -> X86_64.Condition {
    let size = size(record)
    let (a, b) = (Value(rawValue: record.a), Value(rawValue: record.b))
    if size == 1 {
      // Exact in 32 bits: compare with its own low byte, extended.
      let (first, second) = (extended(a, 1, isSigned: isSigned), extended(b, 1, isSigned: isSigned))
      binary(.imulR32RM32, result, first, .register(second))
      let low = newInteger()
      extend(low, .register(result), from: 1, to: 4, isSigned: isSigned)
      compare(.cmpR32RM32, low, .register(result))
      return .ifNotEqual
    }
    let (first, second) = (use(a), use(b))
    if isSigned {
      binary(.imulR32RM32.sized(size), result, first, .register(second))
    } else {
      multiplyFull(low: result, high: newInteger(), first, second, size, isSigned: false)
    }
    return .ifOverflow
  }

  /// The operation of an overflow or trapping opcode, appended; returns the condition that says it overflowed.
  private mutating func checked(_ record: Record, _ result: VirtualRegister) -> X86_64.Condition {
    switch record.opcode {
    case .addOverflowSigned, .addTrappingSigned: arithmetic(.add, record, result, isSigned: true)
    case .addOverflowUnsigned, .addTrappingUnsigned: arithmetic(.add, record, result, isSigned: false)
    case .subtractOverflowSigned, .subtractTrappingSigned: arithmetic(.sub, record, result, isSigned: true)
    case .subtractOverflowUnsigned, .subtractTrappingUnsigned: arithmetic(.sub, record, result, isSigned: false)
    case .multiplyOverflowSigned, .multiplyTrappingSigned: product(record, result, isSigned: true)
    default: product(record, result, isSigned: false)
    }
  }

  mutating func lowerOverflow(_ record: Record) {
    let value = Value(lowering.current)
    let flag = Value(rawValue: value.rawValue + 1)
    let result = lowering.register(of: value)
    let isFlagWanted = lowering.isDemanded(flag)
    let code = record.shape == .i128 ? wideArithmetic(record, result) : checked(record, result)
    if isFlagWanted { set(code, lowering.register(of: flag)) }
  }

  mutating func lowerTrapping(_ record: Record, _ result: VirtualRegister) {
    let code = record.shape == .i128 ? wideArithmetic(record, result) : checked(record, result)
    trapIf(code, .integerOverflow)
  }

  /// `add_carry` and `subtract_borrow`: the third operand becomes the carry flag.
  mutating func lowerCarry(_ record: Record, _ operation: Arithmetic) {
    let size = size(record)
    let flags = size == 1 ? Detail.reg8 | Detail.rm8 : 0
    let value = Value(lowering.current)
    let flag = Value(rawValue: value.rawValue + 1)
    let result = lowering.register(of: value)
    let (first, second) = (use(Value(rawValue: record.a)), use(Value(rawValue: record.b)))
    // NEG sets the carry flag unless its operand is 0.
    modify(.negRM8, newInteger(), use(Value(rawValue: record.c)), flags: Detail.rm8)
    binary(operation.load(size), result, first, .register(second), flags: flags)
    if lowering.isDemanded(flag) { set(.ifBelow, lowering.register(of: flag)) }
  }
}
