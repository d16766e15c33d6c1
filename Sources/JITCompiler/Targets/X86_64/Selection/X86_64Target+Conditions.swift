import JITIR
import JITMachineCode
import JITStorage

// Conditions: comparisons fused with what they decide, or made into 0 and 1.

extension X86_64Target {
  /// Sets the flags so that the condition that is returned says whether `value` is not 0. Nothing that changes flags
  /// may be appended before the instruction that reads them: registers of other operands are asked for first.
  mutating func condition(_ value: Value) -> FlagCondition {
    let (value, isInverted, canFold) = lookThrough(value)
    let code =
      isCondition(value)
      ? compare(lowering.function[value], canFold: canFold) : .single(test(value, canFold: canFold))
    return isInverted ? code.inverted : code
  }

  /// TEST of a value with itself.
  private mutating func test(_ value: Value, canFold: Bool) -> X86_64.Condition {
    let value = lowering.function[value].opcode == .truncate ? value : resolve(value)
    let record = lowering.function[value]
    let type = lowering.function.type(of: value)
    if type == .i128 {
      let pair = usePair(value)
      binary(.orR64RM64, newInteger(), pair.low, .register(pair.high))
      return .ifNotEqual
    }
    if record.opcode == .and, !lowering.isDemanded(value) { return test(and: record, canFold: canFold) }
    if let (address, size) = comparedMemory(value, canFold: canFold) {
      compareMemory(address, size, 0)
      return .ifNotEqual
    }
    let register = use(value)
    testSelf(register, type.size)
    return .ifNotEqual
  }

  /// The memory that an integer comes from unchanged or extended with zeros, and its size there, when the comparison
  /// that is being made can read it instead.
  private mutating func comparedMemory(_ value: Value, canFold: Bool) -> (Address, Int)? {
    let record = lowering.function[value]
    guard canFold, record.opcode == .load || record.opcode == .loadUnsigned, lowering.canMoveHere(value),
      record.shape.isInteger, record.shape != .i128, record.type != .i128
    else { return nil }
    let access = lowering.function.access(of: record)
    let size = size(record)
    if access.isBigEndian, size > 1 { return nil }
    lowering.fold(value)
    return (address(Value(rawValue: record.a), access.offset, Instruction(rawValue: value.rawValue)), size)
  }

  /// CMP of memory and a constant.
  private mutating func compareMemory(_ address: Address, _ size: Int, _ constant: Int64) {
    compare(
      Arithmetic.cmp.immediate(size, constant), .memory(address), immediate: constant,
      flags: size == 1 ? Detail.reg8 | Detail.rm8 : 0)
  }

  mutating func testSelf(_ register: VirtualRegister, _ size: Int) {
    compare(
      .testRM32R32.sized(size), register, .register(register),
      flags: size == 1 ? Detail.reg8 | Detail.rm8 : 0)
  }

  /// TEST of the operands of an AND.
  private mutating func test(and record: Record, canFold: Bool) -> X86_64.Condition {
    let size = size(record)
    let (a, b) = (Value(rawValue: record.a), Value(rawValue: record.b))
    let flags = size == 1 ? Detail.reg8 | Detail.rm8 : 0
    if let constant = immediate(b) {
      let first = source(a, size, canFold: canFold)
      compare(
        .testRM32I32.sized(size), first, immediate: constant,
        flags: flags)
    } else {
      let first = use(a)
      let second = source(b, size, canFold: canFold)
      compare(.testRM32R32.sized(size), first, second, flags: flags)
    }
    return .ifNotEqual
  }

  /// Compares as `record` says, and returns the condition under which it holds.
  mutating func compare(_ record: Record, canFold: Bool) -> FlagCondition {
    if record.shape.isFloat { return compareFloats(record, canFold: canFold) }
    if record.shape == .i128 { return .single(compareWide(record)) }
    return .single(compareIntegers(record, canFold: canFold))
  }

  static func code(_ opcode: Opcode) -> X86_64.Condition {
    switch opcode {
    case .equal: .ifEqual
    case .notEqual: .ifNotEqual
    case .lessSigned: .ifLess
    case .lessUnsigned: .ifBelow
    case .lessOrEqualSigned: .ifLessOrEqual
    case .lessOrEqualUnsigned: .ifBelowOrEqual
    case .greaterSigned: .ifGreater
    case .greaterUnsigned: .ifAbove
    case .greaterOrEqualSigned: .ifGreaterOrEqual
    default: .ifAboveOrEqual
    }
  }

  private mutating func compareIntegers(_ record: Record, canFold: Bool) -> X86_64.Condition {
    let size = size(record)
    let flags = size == 1 ? Detail.reg8 | Detail.rm8 : 0
    var code = X86_64Target.code(record.opcode)
    var (a, b) = (Value(rawValue: record.a), Value(rawValue: record.b))
    if lowering.function[a].opcode == .constant {
      swap(&a, &b)
      code = code.swapped
    }
    guard let constant = immediate(b) else {
      let first = use(a)
      let second = source(b, size, canFold: canFold)
      compare(.cmpR32RM32.sized(size), first, second, flags: flags)
      return code
    }
    if constant == 0, code == .ifEqual || code == .ifNotEqual {
      let and = lowering.function[a]
      if and.opcode == .and, lowering.useCount(a) == 1, !lowering.isDemanded(a), size == self.size(and) {
        _ = test(and: and, canFold: canFold)
        return code
      }
    }
    if let code = compareExtended(a, constant, code, canFold: canFold) { return code }
    let first = source(a, size, canFold: canFold)
    if constant == 0, case .register(let register) = first {
      testSelf(register, size)
      return code == .ifLess ? .ifNegative : code == .ifGreaterOrEqual ? .ifNotNegative : code
    }
    compare(Arithmetic.cmp.immediate(size, constant), first, immediate: constant, flags: flags)
    return code
  }

  /// A comparison of a number that is extended with zeros while it is loaded: that of the memory, unsigned.
  private mutating func compareExtended(
    _ value: Value, _ constant: Int64, _ code: X86_64.Condition, canFold: Bool
  ) -> X86_64.Condition? {
    let record = lowering.function[value]
    guard record.opcode == .loadUnsigned else { return nil }
    let bits = size(record) * 8
    guard constant >= 0, constant < Int64(1) << Int64(bits == 8 ? bits : bits - 1),
      let (address, size) = comparedMemory(value, canFold: canFold)
    else { return nil }
    compareMemory(address, size, constant)
    return code.unsigned
  }

  /// UCOMISS: CF, ZF, PF say below, equal, unordered. `a < b` is asked as `b above a`, which is false with a NaN.
  private mutating func compareFloats(_ record: Record, canFold: Bool) -> FlagCondition {
    var (a, b) = (Value(rawValue: record.a), Value(rawValue: record.b))
    let code: FlagCondition
    switch record.opcode {
    case .floatEqual: code = .floatEqual
    case .floatNotEqual: code = .floatNotEqual
    case .floatUnordered: code = .single(.ifUnordered)
    case .floatGreater: code = .single(.ifAbove)
    case .floatGreaterOrEqual: code = .single(.ifAboveOrEqual)
    case .floatLess:
      code = .single(.ifAbove)
      swap(&a, &b)
    default:
      code = .single(.ifAboveOrEqual)
      swap(&a, &b)
    }
    let first = use(a)
    let second = source(b, size(record), canFold: canFold)
    compareFloats(record.shape.lane, first, second)
    return code
  }

  mutating func compareFloats(_ type: ValueType, _ first: VirtualRegister, _ second: Source) {
    compare((type == .f64 ? X86_64.VectorInstruction.ucomisd : .ucomiss).form(avx: hasAVX), first, second)
  }

  /// 128 bits: the differences of the halves, or a comparison with borrow.
  private mutating func compareWide(_ record: Record) -> X86_64.Condition {
    var (a, b) = (usePair(Value(rawValue: record.a)), usePair(Value(rawValue: record.b)))
    switch record.opcode {
    case .equal, .notEqual:
      let (low, high) = (newInteger(), newInteger())
      binary(.xorR64RM64, low, a.low, .register(b.low))
      binary(.xorR64RM64, high, a.high, .register(b.high))
      binary(.orR64RM64, newInteger(), low, .register(high))
      return record.opcode == .equal ? .ifEqual : .ifNotEqual
    case .greaterSigned, .greaterUnsigned, .lessOrEqualSigned, .lessOrEqualUnsigned: swap(&a, &b)
    default: break
    }
    compare(.cmpR64RM64, a.low, .register(b.low))
    binary(.sbbR64RM64, newInteger(), a.high, .register(b.high))
    switch record.opcode {
    case .lessSigned, .greaterSigned: return .ifLess
    case .lessUnsigned, .greaterUnsigned: return .ifBelow
    case .lessOrEqualSigned, .greaterOrEqualSigned: return .ifGreaterOrEqual
    default: return .ifAboveOrEqual
    }
  }

  /// A comparison as 0 or 1.
  mutating func lowerComparison(_ record: Record, _ result: VirtualRegister) {
    let value = Value(lowering.current)
    let code = compare(record, canFold: lowering.useCount(value) == 1)
    set(code, result)
  }

  mutating func set(_ condition: X86_64.Condition, _ result: VirtualRegister) { set(.single(condition), result) }

  private mutating func set(_ condition: FlagCondition, _ result: VirtualRegister) {
    let start = operandCount
    add(result, .definition, .register)
    pseudo(.set, from: start, immediate: condition.code)
  }

  /// `condition ? first : second`.
  mutating func lowerSelect(_ record: Record, _ result: VirtualRegister) {
    let list = (Value(rawValue: record.a), Value(rawValue: record.b), Value(rawValue: record.c))
    let type = record.shape.valueType
    if type == .i128 {
      let (first, second) = (usePair(list.1), usePair(list.2))
      let code = condition(list.0)
      conditionalMove(code, result, first.low, second.low, .conditionalMove, size: 8)
      conditionalMove(
        code, VirtualRegister(rawValue: result.rawValue + 1), first.high, second.high, .conditionalMove, size: 8)
      return
    }
    let (first, second) = (use(list.1), use(list.2))
    let code = condition(list.0)
    conditionalMove(
      code, result, first, second, type.isInteger ? .conditionalMove : .conditionalMoveVector, size: max(4, type.size))
  }

  mutating func conditionalMove(
    _ condition: X86_64.Condition, _ result: VirtualRegister, _ first: VirtualRegister, _ second: VirtualRegister,
    _ kind: Pseudo, size: Int
  ) {
    conditionalMove(.single(condition), result, first, second, kind, size: size)
  }

  private mutating func conditionalMove(
    _ condition: FlagCondition, _ result: VirtualRegister, _ first: VirtualRegister, _ second: VirtualRegister,
    _ kind: Pseudo, size: Int
  ) {
    // Of the two double conditions only "not equal or unordered" can be done in place: it moves twice.
    let isSwapped = condition == .floatEqual
    let start = operandCount
    add(result, .definition, .reuse, detail: 1)
    add(isSwapped ? first : second, .use, .register)
    add(isSwapped ? second : first, .use, kind == .conditionalMove ? .any : .register)
    pseudo(kind, from: start, immediate: isSwapped ? condition.inverted.code : condition.code, size: size)
  }
}
