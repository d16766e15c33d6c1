extension X86_64 {
  /// One row of the table, read: an instruction with one shape of operands and its encoding.
  struct InstructionRow: Sendable {
    /// What the row says beside operands and encoding.
    struct Properties: OptionSet, Hashable, Sendable {
      let rawValue: UInt32
      static let lock = Properties(rawValue: 1 << 0)
      static let rep = Properties(rawValue: 1 << 1)
      static let repe = Properties(rawValue: 1 << 2)
      static let xacquire = Properties(rawValue: 1 << 3)
      static let xrelease = Properties(rawValue: 1 << 4)
      static let notrack = Properties(rawValue: 1 << 5)
      static let bnd = Properties(rawValue: 1 << 6)
      static let alias = Properties(rawValue: 1 << 7)
      static let decode = Properties(rawValue: 1 << 8)
      static let masked = Properties(rawValue: 1 << 9)
      static let distinct = Properties(rawValue: 1 << 10)
      static let ring0 = Properties(rawValue: 1 << 11)
      /// None of the prefixes 66, F2, F3 may precede.
      static let noPrefix = Properties(rawValue: 1 << 12)
      /// VEX.L or EVEX.L'L is not looked at.
      static let ignoresLength = Properties(rawValue: 1 << 13)
      /// VEX.W or EVEX.W is not looked at.
      static let ignoresWide = Properties(rawValue: 1 << 14)
      /// The two source registers may change places to make the two-byte VEX prefix possible.
      static let commutes = Properties(rawValue: 1 << 15)
      /// Used only where `{vex}` is written, as an EVEX row takes the same operands.
      static let prefersEVEX = Properties(rawValue: 1 << 16)
    }

    /// The list of comparison predicates a mnemonic with `pp` takes its name from.
    enum Predicates: UInt8, Sendable { case none, eight, thirtyTwo, integer, xop }

    /// As printed, in lower case.
    var mnemonic: String
    var form: InstructionForm
    var operands: [OperandPattern]
    var properties: Properties
    var predicates: Predicates
    /// Where a predicate's name goes in the mnemonic.
    var predicateOffset: UInt8
    /// An index into ``InstructionTable/featureSets``.
    var features: UInt16
    /// Implicit operands: an index into ``InstructionTable/effects``.
    var effects: UInt16
    /// An index into ``InstructionTable/families`` and the line in it, for messages.
    var family: UInt8
    var line: UInt16
  }
}

extension X86_64.InstructionRow {
  /// The operand that is in ModRM.rm, where there is one.
  var rmOperand: X86_64.OperandPattern? { operands.first { $0.slots.contains(.rm) } }

  /// Whether a 66 prefix says that operands have 16 bits, rather than being part of the opcode.
  var hasWordOperand: Bool {
    let isVector = operands.contains { $0.registers == .xmm || $0.registers == .mmx }
    return !isVector && operands.contains { $0.registers == .general16 || $0.memory == .sized && $0.bits == 16 }
  }

  /// Whether ModRM.mod must be 3, must not be, or may be either.
  var modes: (register: Bool, memory: Bool) {
    guard let operand = rmOperand else {
      return operands.contains { $0.memory == .absolute } ? (true, true) : (true, false)
    }
    return (operand.registers != nil, operand.memory != .none)
  }
}
