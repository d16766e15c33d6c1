import JITIR
import JITStorage

// Values in registers. Integers of 32 bits and less are the low bits of a register; an `i128` is a pair of registers.

extension InstructionSelector where Self: ~Copyable {
  @inline(__always)
  var operandCount: Int { lowering.machine.operands.count }

  /// Adds an operand to the instruction that is being made.
  @inline(__always)
  mutating func add(
    _ register: VirtualRegister, _ role: Operand.Role, _ constraint: Operand.Constraint, detail: UInt8 = 0
  ) {
    lowering.machine.operands.append(Operand(register, role, constraint, detail: detail))
  }

  /// Adds an operand that is to be in a certain register.
  @inline(__always)
  mutating func add(_ register: VirtualRegister, _ role: Operand.Role, at physical: PhysicalRegister) {
    add(register, role, .fixed, detail: physical.rawValue)
  }

  mutating func newInteger() -> VirtualRegister { lowering.machine.makeRegister(.integer) }
  mutating func newVector() -> VirtualRegister { lowering.machine.makeRegister(.vector) }

  /// The value whose register also is `value`'s: what it was truncated from.
  @inline(__always)
  func resolve(_ value: Value) -> Value {
    var value = value
    var record = lowering.function[value]
    while record.opcode == .truncate, record.shape != .i128, !lowering.isDemanded(value) {
      value = Value(rawValue: record.a)
      record = lowering.function[value]
    }
    return value
  }

  /// A register that holds `value`; of an `i128`, the low half.
  @inline(__always)
  mutating func use(_ value: Value) -> VirtualRegister {
    if let register = lowering.knownRegister(of: value) { return register }
    return useFirst(value)
  }

  /// ``use(_:)`` of a value that has no register yet.
  private mutating func useFirst(_ value: Value) -> VirtualRegister {
    let value = resolve(value)
    let record = lowering.function[value]
    if record.opcode == .constant { return materialize(value, record) }
    if let register = lowering.knownRegister(of: value) { return register }
    if record.opcode == .zeroExtend, let source = zeroExtendedAlready(record) { return use(source) }
    return lowering.makeRegister(for: value)
  }

  /// The registers of an `i128`.
  mutating func usePair(_ value: Value) -> (low: VirtualRegister, high: VirtualRegister) {
    if let constant = lowering.function.constant(value) {
      return (
        materialize(Constant(.i64, low: constant.low)), materialize(Constant(.i64, low: constant.high))
      )
    }
    let low = lowering.register(of: value)
    return (low, VirtualRegister(rawValue: low.rawValue + 1))
  }

  /// The operand of a zero_extend from i32 whose register's high half is zero anyway.
  @inline(__always)
  func zeroExtendedAlready(_ record: Record) -> Value? {
    guard record.shape == .i32, record.type == .i64 else { return nil }
    let operand = Value(rawValue: record.a)
    return Self.hasCleanRegister(operand, lowering) ? operand : nil
  }

  /// Whether the high half of the register of an i32 is zero, because what defines it writes 32 bits.
  @inline(__always)
  static func hasCleanRegister(_ value: Value, _ lowering: borrowing Lowering) -> Bool {
    let record = lowering.function[value]
    guard record.type == .i32 else { return false }
    return record.opcode == .parameter ? lowering.isCleanParameter(value) : record.opcode.clearsHighHalf
  }

  /// The constant that `value` is, in a new register.
  private mutating func materialize(_ value: Value, _ record: Record) -> VirtualRegister {
    guard let type = record.type, type.rawValue <= ValueType.i64.rawValue else {
      return materialize(lowering.function.constant(value)!)
    }
    let result = newInteger()
    materialize(type == .i64 ? record.constantBits : record.constantBits & 0xFFFF_FFFF, result)
    return result
  }

  /// Both halves, where they are wanted.
  mutating func selectSplit(_ record: Record) {
    let value = Value(lowering.current)
    let high = Value(rawValue: value.rawValue + 1)
    let pair = usePair(Value(rawValue: record.a))
    if lowering.isDemanded(value) { move(lowering.register(of: value), pair.low) }
    if lowering.isDemanded(high) { move(lowering.register(of: high), pair.high) }
  }
}

extension Opcode {
  /// Whether an instruction on `i32` leaves the high half of its result's register zero.
  fileprivate var clearsHighHalf: Bool {
    switch self {
    case .add, .subtract, .multiply, .negate, .and, .or, .xor, .not, .andNot, .shiftLeft, .shiftRightSigned,
      .shiftRightUnsigned, .rotateLeft, .rotateRight, .load, .loadSigned, .loadUnsigned, .countOnes, .bitmask,
      .constant, .select, .zeroExtend, .signExtend, .divideSigned, .divideUnsigned, .remainderSigned,
      .remainderUnsigned, .minimumSigned, .minimumUnsigned, .maximumSigned, .maximumUnsigned:
      true
    default: false
    }
  }
}
