import JITIR

/// The effects of instructions, quickly: a table without references.
struct EffectTable: Sendable {
  private let effects: [Effects] = Opcode.summaries.map(\.effects)
  private let hasAccess: [Bool] = Opcode.summaries.map { $0.immediate == .access }

  /// What an instruction does besides computing results.
  @inline(__always) func effects(of record: Record, in function: borrowing Function) -> Effects {
    let own = effects[record.opcode.index]
    guard hasAccess[record.opcode.index], function.access(of: record).trap != nil else { return own }
    return own.union(.traps)
  }
}

extension Record {
  /// Exchanges the first two operands.
  mutating func exchangeFirst() { (a, b) = (b, a) }

  /// Exchanges the last two operands, or the targets of a `branch_if`.
  mutating func exchangeLast() { (b, c) = (c, b) }
}

/// What can be done with an instruction, given its constant operands: the opcode alone says less.
extension Function {
  /// Whether the instruction can be removed when its results are unused, and made where its operands are defined although
  /// it would not have been executed there: nothing that it does can be noticed.
  @inline(__always) func isPure(_ record: Record, _ effects: Effects) -> Bool {
    if effects == .pure { return true }
    return effects == .traps && isHarmlessDivision(record)
  }

  /// Whether a division has a constant divisor that never traps.
  func isHarmlessDivision(_ record: Record) -> Bool {
    switch record.opcode {
    case .divideUnsigned, .remainderUnsigned, .remainderSigned:
      guard let divisor = constant(Value(rawValue: record.b)) else { return false }
      return !divisor.isZero
    case .divideSigned:
      guard let divisor = constant(Value(rawValue: record.b)) else { return false }
      return !divisor.isZero && divisor.signed != -1
    default: return false
    }
  }
}

extension Opcode {
  /// Whether the first two operands can be exchanged.
  var isCommutative: Bool {
    switch self {
    case .add, .multiply, .multiplyHighSigned, .multiplyHighUnsigned, .addOverflowSigned, .addOverflowUnsigned,
      .multiplyOverflowSigned, .multiplyOverflowUnsigned, .addTrappingSigned, .addTrappingUnsigned,
      .multiplyTrappingSigned, .multiplyTrappingUnsigned, .addCarry, .minimumSigned, .minimumUnsigned, .maximumSigned,
      .maximumUnsigned, .averageUnsigned, .addSaturatingSigned, .addSaturatingUnsigned, .and, .or, .xor, .equal,
      .notEqual:
      true
    default: false
    }
  }

  /// The comparison that holds for `b, a` when this one holds for `a, b`; nil when this is none.
  var exchanged: Opcode? {
    switch self {
    case .equal, .notEqual: self
    case .lessSigned: .greaterSigned
    case .lessUnsigned: .greaterUnsigned
    case .lessOrEqualSigned: .greaterOrEqualSigned
    case .lessOrEqualUnsigned: .greaterOrEqualUnsigned
    case .greaterSigned: .lessSigned
    case .greaterUnsigned: .lessUnsigned
    case .greaterOrEqualSigned: .lessOrEqualSigned
    case .greaterOrEqualUnsigned: .lessOrEqualUnsigned
    default: nil
    }
  }

  /// The comparison that holds when this one does not; nil when this is none.
  var negated: Opcode? {
    switch self {
    case .equal: .notEqual
    case .notEqual: .equal
    case .lessSigned: .greaterOrEqualSigned
    case .lessUnsigned: .greaterOrEqualUnsigned
    case .lessOrEqualSigned: .greaterSigned
    case .lessOrEqualUnsigned: .greaterUnsigned
    case .greaterSigned: .lessOrEqualSigned
    case .greaterUnsigned: .lessOrEqualUnsigned
    case .greaterOrEqualSigned: .lessSigned
    case .greaterOrEqualUnsigned: .lessUnsigned
    default: nil
    }
  }

  /// Whether the result is a truth value, 0 or 1, when the shape has no lanes.
  var isComparison: Bool {
    isIntegerComparison || rawValue >= Opcode.floatEqual.rawValue && rawValue <= Opcode.floatUnordered.rawValue
  }

  /// Whether the second operand is a distance, of any integer type.
  var isShift: Bool { rawValue >= Opcode.shiftLeft.rawValue && rawValue <= Opcode.rotateRight.rawValue }
}
