extension X86_64 {
  /// The rows of the table by opcode, with what tells rows of one opcode apart.
  struct DecodingIndex: Sendable {
    /// The conditions under which a byte string means one row.
    struct Candidate: Sendable {
      var row: UInt16
      /// Legacy prefixes that must precede, whether 66 is only the operand size, and whether none may.
      var needs66 = false, isSize = false, needsF2 = false, needsF3 = false, needs67 = false, forbids67 = false,
        forbidsPrefixes = false, forbidsRepeats = false
      /// W must be this: 0, 1, or 2 for either.
      var wide: UInt8 = 2
      /// Vector length: 0 to 2, or 3 for any.
      var length: UInt8 = 3
      /// Which of the prefixes 66, F3, F2 is in VEX or EVEX.
      var pp: UInt8 = 0
      /// ModRM must be this where the mask is 1.
      var modRM: UInt8 = 0, modRMMask: UInt8 = 0
      var allowsRegister = true, allowsMemory = true
      /// Of rows whose conditions hold, the one with the highest rank is meant.
      var rank: UInt8 = 0
      var hasMask = false, hasZeroing = false, zeroesRegisterOnly = false, hasBroadcast = false, hasRounding = false,
        suppressesExceptions = false
      /// APX: whether REX2 must precede, and may; whether EVEX has its fields; which of ND, NF and the condition are
      /// there.
      var needsREX2 = false, allowsREX2 = false, isPromoted = false, hasNewDestination = false, isConditional = false
      var ignores66 = false
      /// What EVEX.NF in bit 2 must be, of the bits in the mask.
      var flags: UInt8 = 0, flagsMask: UInt8 = 7
      /// EVEX.b with a register changes nothing, where it could say a rounding.
      var ignoresRounding = false
      var hasModRM = false, usesVVVV = false, hasVectorIndex = false, hasPlusRegister = false
      /// The row has rules about its operands.
      var isChecked = false
      /// ModRM.mod is not looked at: it names a register in any case.
      var ignoresMode = false
      /// A bound register is in ModRM.reg, and perhaps in ModRM.rm; an address may be forbidden to be relative to RIP.
      var hasBounds = false, hasBoundInRM = false, forbidsRelative = false
    }

    private(set) var candidates: [Candidate] = []
    /// Where each opcode's candidates begin; one more entry ends the last.
    private var starts: [UInt16]

    static let shared = DecodingIndex(table: .shared)

    private static func slot(encoding: InstructionForm.Encoding, map: UInt8, opcode: UInt8) -> Int {
      Int(encoding.rawValue) << 12 | Int(map & 15) << 8 | Int(opcode)
    }

    init(table: InstructionTable) {
      var keyed: [(slot: Int, candidate: Candidate)] = []
      keyed.reserveCapacity(table.rows.count * 2)
      for (number, row) in table.rows.enumerated() where !row.properties.contains(.alias) {
        let form = row.form
        guard form.encoding == .evex || form.bits & InstructionForm.prefix9B == 0 else { continue }
        let candidate = Self.candidate(row, number: number)
        let opcodes =
          form.hasPlusRegister && form.modRM != .fixed
          ? Int(form.opcode)...Int(form.opcode) + 7 : Int(form.opcode)...Int(form.opcode)
        for opcode in opcodes {
          let slot = Self.slot(encoding: form.encoding, map: form.map, opcode: UInt8(truncatingIfNeeded: opcode))
          keyed.append((slot, candidate))
        }
      }
      // Sorted by rank, so that the first candidate whose conditions hold is the answer; rows of one rank stay in
      // order.
      keyed.sort { ($0.slot, $1.candidate.rank, $0.candidate.row) < ($1.slot, $0.candidate.rank, $1.candidate.row) }
      starts = [UInt16](repeating: 0, count: 1 << 14 + 1)
      for entry in keyed { starts[entry.slot + 1] += 1 }
      for slot in 0..<(1 << 14) { starts[slot + 1] += starts[slot] }
      candidates = keyed.map(\.candidate)
    }

    /// The rows an opcode may mean, the most specific first.
    func candidates(encoding: InstructionForm.Encoding, map: UInt8, opcode: UInt8) -> ArraySlice<Candidate> {
      let slot = Self.slot(encoding: encoding, map: map, opcode: opcode)
      return candidates[Int(starts[slot])..<Int(starts[slot + 1])]
    }

    private static func addPromotedFields(_ row: InstructionRow, to candidate: inout Candidate) {
      candidate.isPromoted = true
      candidate.hasNewDestination = row.form.bits & InstructionForm.newDestination != 0
      candidate.isConditional = row.properties.contains(.conditional)
      candidate.ignores66 = row.properties.contains(.ignores66)
      if row.form.bits & InstructionForm.fixedNF != 0 { candidate.flags = 4 }
      if row.properties.contains(.noFlags) { candidate.flagsMask = 3 }
      candidate.usesVVVV = candidate.isConditional
      candidate.rank = candidate.needs67 ? 2 : 0
    }

    private static func candidate(_ row: InstructionRow, number: Int) -> Candidate {
      let form = row.form
      var candidate = Candidate(row: UInt16(number))
      let modes = row.modes
      candidate.hasModRM = form.modRM != .absent
      candidate.hasPlusRegister = form.hasPlusRegister
      (candidate.allowsRegister, candidate.allowsMemory) = candidate.hasModRM ? modes : (true, true)
      switch form.modRM {
      case .digit: (candidate.modRM, candidate.modRMMask) = (form.digit << 3, 0x38)
      case .fixed: (candidate.modRM, candidate.modRMMask) = (form.fixedModRM, form.hasPlusRegister ? 0xf8 : 0xff)
      // The manual's 11:rrr:000.
      case .register where row.rmOperand == nil && row.operands.contains { $0.slots.contains(.reg) }:
        candidate.modRMMask = 7
      default: break
      }
      if form.encoding == .legacy {
        candidate.needs66 = form.bits & InstructionForm.prefix66 != 0
        candidate.isSize =
          candidate.needs66 && (form.map == 0 || row.hasWordOperand || row.properties.contains(.size66))
        candidate.needsF2 = form.bits & InstructionForm.prefixF2 != 0
        candidate.needsF3 = form.bits & InstructionForm.prefixF3 != 0
        candidate.needs67 = form.bits & InstructionForm.prefix67 != 0
        candidate.forbids67 = row.properties.contains(.addr64)
        candidate.forbidsPrefixes = row.properties.contains(.noPrefix)
        candidate.forbidsRepeats = row.properties.contains(.noRepeat)
        candidate.needsREX2 = form.bits & InstructionForm.alwaysREX2 != 0
        candidate.wide = form.isWide ? 1 : candidate.needsREX2 ? 0 : 2
        candidate.allowsREX2 = form.highFields != 0
        candidate.rank =
          (candidate.needsF2 || candidate.needsF3 ? 16 : 0) + (form.isWide ? 8 : 0) + (candidate.needs66 ? 4 : 0)
          + (candidate.needs67 ? 2 : 0)
      } else {
        candidate.pp = form.pp
        candidate.wide = row.properties.contains(.ignoresWide) ? 2 : form.isWide ? 1 : 0
        candidate.length = row.properties.contains(.ignoresLength) ? 3 : form.lengthBits
        candidate.needs67 = form.hasPrefix67
      }
      if form.encoding == .evex, form.isPromoted { addPromotedFields(row, to: &candidate) }
      if candidate.modRMMask == 0xff { candidate.rank += 1 }
      candidate.isChecked = row.isChecked
      candidate.ignoresMode = row.operands.contains { $0.registers == .control || $0.registers == .debug }
      candidate.hasBounds = row.operands.contains { $0.registers == .bound }
      candidate.hasBoundInRM = row.rmOperand?.registers == .bound
      candidate.forbidsRelative = row.rmOperand?.memory == .based
      candidate.ignoresRounding = row.properties.contains(.ignoresRounding)
      for operand in row.operands {
        if operand.decorators.contains(.mask) { candidate.hasMask = true }
        if operand.decorators.contains(.zeroing) {
          candidate.hasZeroing = true
          // Memory is merged, never cleared.
          candidate.zeroesRegisterOnly = operand.memory != .none
        }
        if operand.broadcastBits > 0 { candidate.hasBroadcast = true }
        if operand.decorators.contains(.rounding) { candidate.hasRounding = true }
        if operand.decorators.contains(.suppressExceptions) { candidate.suppressesExceptions = true }
        if [.vectorXMM, .vectorYMM, .vectorZMM].contains(operand.memory) { candidate.hasVectorIndex = true }
        if operand.slots.contains(.vvvv) { candidate.usesVVVV = true }
      }
      return candidate
    }
  }
}
