import JITIR
import JITStorage

// What decides: comparisons that are looked through.

extension InstructionSelector where Self: ~Copyable {
  /// The value that decides whether `value` is not 0: extensions of it and comparisons with 0 are looked through.
  /// Whether it says the opposite, and whether a load may become part of the instruction that tests it.
  func lookThrough(_ value: Value) -> (value: Value, isInverted: Bool, canFold: Bool) {
    var value = value
    var isInverted = false
    var canFold = lowering.useCount(value) <= 1
    // Of a long chain, each link of which may decide something too, only the last few are looked through each time.
    var steps = 0
    while steps < 8, let (inner, isOpposite) = tested(value) {
      steps += 1
      value = inner
      if isOpposite { isInverted.toggle() }
      if lowering.useCount(value) > 1 { canFold = false }
    }
    return (value, isInverted, canFold)
  }

  /// The value that `value` only says of whether it is 0, and whether it says the opposite; nil when it is none such.
  private func tested(_ value: Value) -> (value: Value, isOpposite: Bool)? {
    let record = lowering.function[value]
    switch record.opcode {
    case .zeroExtend, .signExtend: return (Value(rawValue: record.a), false)
    case .equal, .notEqual:
      guard isZero(record.b), isCondition(Value(rawValue: record.a)) else { return nil }
      return (Value(rawValue: record.a), record.opcode == .equal)
    default: return nil
    }
  }

  private func isZero(_ raw: UInt32) -> Bool {
    let record = lowering.function[Value(rawValue: raw)]
    guard record.opcode == .constant else { return false }
    if record.type?.size == 16 { return lowering.function.constant(Value(rawValue: raw))!.isZero }
    return record.constantBits == 0
  }

  /// Whether a value is a scalar comparison.
  func isCondition(_ value: Value) -> Bool {
    let record = lowering.function[value]
    guard !record.shape.hasLanes else { return false }
    switch record.opcode {
    case .equal, .notEqual, .lessSigned, .lessUnsigned, .lessOrEqualSigned, .lessOrEqualUnsigned, .greaterSigned,
      .greaterUnsigned, .greaterOrEqualSigned, .greaterOrEqualUnsigned, .floatEqual, .floatNotEqual, .floatLess,
      .floatLessOrEqual, .floatGreater, .floatGreaterOrEqual, .floatUnordered:
      return true
    default: return false
    }
  }
}
