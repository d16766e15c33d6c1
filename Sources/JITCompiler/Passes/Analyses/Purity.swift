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
  /// Whether the instruction can be removed when its results are unused, and made where its operands are defined
  /// although it would not have been executed there: nothing that it does can be noticed.
  @inline(__always) func isPure(_ record: Record, _ effects: Effects) -> Bool {
    if effects == .pure { return true }
    return effects == .traps && isHarmlessDivision(record)
  }

  /// Whether a division has a constant divisor that never traps.
  func isHarmlessDivision(_ record: Record) -> Bool {
    guard record.opcode.isDivision, let divisor = constant(record.second) else { return false }
    return !divisor.isZero && (record.opcode != .divideSigned || divisor.signed != -1)
  }
}
