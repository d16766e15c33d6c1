extension X86_64 {
  /// One row of the table, read: an instruction with one shape of operands and its encoding.
  package struct InstructionRow: Sendable {
    /// What the row says beside operands and encoding.
    package struct Properties: OptionSet, Hashable, Sendable {
      package let rawValue: UInt32
      package init(rawValue: UInt32) { self.rawValue = rawValue }
      package static let lock = Properties(rawValue: 1 << 0)
      package static let rep = Properties(rawValue: 1 << 1)
      package static let repe = Properties(rawValue: 1 << 2)
      package static let xacquire = Properties(rawValue: 1 << 3)
      package static let xrelease = Properties(rawValue: 1 << 4)
      package static let notrack = Properties(rawValue: 1 << 5)
      package static let bnd = Properties(rawValue: 1 << 6)
      package static let alias = Properties(rawValue: 1 << 7)
      package static let decode = Properties(rawValue: 1 << 8)
      package static let masked = Properties(rawValue: 1 << 9)
      package static let distinct = Properties(rawValue: 1 << 10)
      package static let ring0 = Properties(rawValue: 1 << 11)
      /// The sources may be exchanged where that makes the encoding shorter.
      package static let commutes = Properties(rawValue: 1 << 15)
      /// Assemblers prefer the EVEX row unless `{vex}` is written.
      package static let vexOnRequest = Properties(rawValue: 1 << 16)
      /// None of the prefixes 66, F2, F3 may precede.
      package static let noPrefix = Properties(rawValue: 1 << 12)
      /// Neither F2 nor F3 may precede.
      package static let noRepeat = Properties(rawValue: 1 << 27)
      /// VEX.L or EVEX.L'L is not looked at.
      package static let ignoresLength = Properties(rawValue: 1 << 13)
      /// VEX.W or EVEX.W is not looked at.
      package static let ignoresWide = Properties(rawValue: 1 << 14)
      /// Its address has no 32-bit registers, because prefix 67 makes another row of it, or none.
      package static let addr64 = Properties(rawValue: 1 << 17)
      /// REX2 is not allowed, though its map and opcode have it elsewhere.
      package static let noREX2 = Properties(rawValue: 1 << 18)
      /// 66 in EVEX is not looked at, because W outweighs it.
      package static let ignores66 = Properties(rawValue: 1 << 19)
      /// EVEX.NF may be 1: flags are not written.
      package static let noFlags = Properties(rawValue: 1 << 20)
      /// EVEX holds a condition, which is in the mnemonic, and default flags.
      package static let conditional = Properties(rawValue: 1 << 21)
      /// Assemblers prefer another row unless `{evex}` is written.
      package static let evexOnRequest = Properties(rawValue: 1 << 22)
      /// No operand can be RSP.
      package static let noStackPointer = Properties(rawValue: 1 << 23)
      /// Its 66 is written as the prefix `data16`, as its mnemonic does not tell.
      package static let data16 = Properties(rawValue: 1 << 24)
      /// Its 66 is the operand size, which REX.W outweighs, though no operand has that size.
      package static let size66 = Properties(rawValue: 1 << 26)
      /// EVEX.b with a register means no more than 512 bits.
      package static let ignoresRounding = Properties(rawValue: 1 << 25)
    }

    /// The list of comparison predicates a mnemonic with `pp` takes its name from.
    package enum Predicates: UInt8, Sendable { case none, eight, thirtyTwo, integer, xop, source }

    /// As printed, in lower case.
    package var mnemonic: String
    package var form: InstructionForm
    package var operands: [OperandPattern]
    package var properties: Properties
    package var predicates: Predicates
    /// Where a predicate's name goes in the mnemonic.
    package var predicateOffset: UInt8
    /// An index into ``InstructionTable/featureSets``.
    package var features: UInt16
    /// Implicit operands: an index into ``InstructionTable/effects``.
    package var effects: UInt16
    /// An index into ``InstructionTable/families`` and the line in it, for messages.
    package var family: UInt8
    package var line: UInt16
  }
}

extension X86_64.InstructionRow {
  /// The operand that is in ModRM.rm, where there is one.
  package var rmOperand: X86_64.OperandPattern? { operands.first { $0.slots.contains(.rm) } }

  /// Whether an encoder that knows no more than the form has to look at the row: it has a rule that the kinds of its
  /// operands don't express (see `objection(to:)`), or needs a SIB byte.
  package var isChecked: Bool {
    !properties.isDisjoint(with: [.distinct, .masked, .noStackPointer])
      || operands.contains { $0.isRestricted || [.scaled, .based].contains($0.memory) }
  }

  /// Whether a 66 prefix says that operands have 16 bits, rather than being part of the opcode.
  var hasWordOperand: Bool {
    let isVector = operands.contains { $0.registers == .xmm || $0.registers == .mmx }
    return !isVector && operands.contains { $0.registers == .general16 || $0.memory == .sized && $0.bits == 16 }
  }

  /// Whether ModRM.mod must be 3, must not be, or may be either.
  package var modes: (register: Bool, memory: Bool) {
    guard let operand = rmOperand else {
      return operands.contains { $0.memory == .absolute } ? (true, true) : (true, false)
    }
    return (operand.registers != nil, operand.memory != .none)
  }
}
