extension X86_64.Assembler {
  /// Emits an instruction of APX whose operands are registers, which may leave the flags as they are.
  ///
  /// - Parameters:
  ///   - form: The row.
  ///   - reg: The code of the register in ModRM.reg.
  ///   - vvvv: The number of the register in EVEX.vvvv; 0 if there is none.
  ///   - rm: The code of the register in ModRM.rm.
  ///   - flags: Whether flags are written.
  ///   - immediate: The bytes that follow.
  @usableFromInline
  package mutating func emit(
    _ form: X86_64.InstructionForm, reg: UInt8, vvvv: UInt8, rm: UInt8, flags: X86_64.FlagUpdate, immediate: Int = 0
  ) {
    emitVector(
      form, reg: reg, vvvv: vvvv, rm: rm, extras: flags.bits, immediate: UInt64(bitPattern: Int64(immediate)))
  }

  /// Emits an instruction of APX with a memory operand, which may leave the flags as they are.
  @usableFromInline
  package mutating func emit(
    _ form: X86_64.InstructionForm, reg: UInt8, vvvv: UInt8, memory: X86_64.Memory, flags: X86_64.FlagUpdate,
    immediate: Int = 0
  ) {
    emitVector(
      form, reg: reg, vvvv: vvvv, memory: memory, extras: flags.bits, immediate: UInt64(bitPattern: Int64(immediate)))
  }

  /// Emits a conditional comparison of registers.
  ///
  /// - Parameters:
  ///   - form: The row of CCMP or CTEST.
  ///   - condition: When the comparison is made.
  ///   - flags: What the flags become otherwise.
  ///   - reg: The code of the register in ModRM.reg.
  ///   - rm: The code of the register in ModRM.rm.
  ///   - immediate: The bytes that follow.
  @usableFromInline
  package mutating func emit(
    _ form: X86_64.InstructionForm, if condition: X86_64.SourceCondition, otherwise flags: X86_64.DefaultFlags,
    reg: UInt8, rm: UInt8, immediate: Int = 0
  ) {
    emitVector(
      form.with(condition: condition.rawValue), reg: reg, vvvv: ~flags.rawValue & 15, rm: rm, extras: 0,
      immediate: UInt64(bitPattern: Int64(immediate)))
  }

  /// Emits a conditional comparison with memory.
  @usableFromInline
  package mutating func emit(
    _ form: X86_64.InstructionForm, if condition: X86_64.SourceCondition, otherwise flags: X86_64.DefaultFlags,
    reg: UInt8, memory: X86_64.Memory, immediate: Int = 0
  ) {
    emitVector(
      form.with(condition: condition.rawValue), reg: reg, vvvv: ~flags.rawValue & 15, memory: memory, extras: 0,
      immediate: UInt64(bitPattern: Int64(immediate)))
  }
}

// The paths of instructions with registers from 16 on, and of those that are not plain: apart from the others, which
// are faster for it.

extension X86_64.Assembler {
  @inline(never)
  mutating func emitHigh(_ form: X86_64.InstructionForm, reg: UInt8, rm: UInt8, immediate: UInt64) {
    if (reg | rm) & X86_64.Encoder.forbidsREX != 0 { checkCodes(form, reg: reg, rm: rm, address: nil) }
    guard form.encodingBits == 0 else {
      return emitVector(form, reg: reg & 31, vvvv: 0, rm: rm & 31, extras: 0, immediate: immediate)
    }
    let wanted =
      (reg & 16 != 0 ? X86_64.InstructionForm.highReg : 0) | (rm & 16 != 0 ? X86_64.InstructionForm.highRM : 0)
    if wanted & ~form.highFields != 0 { failHigh(form) }
    // Safe: the encoder stores at most `room` bytes, and there are as many behind `limit`.
    unsafe cursor = X86_64.Encoder.encodeREX2(form, reg: reg, rm: rm, immediate: immediate, at: cursor)
  }

  @inline(never)
  mutating func emitHigh(_ form: X86_64.InstructionForm, reg: UInt8, memory: X86_64.Memory, immediate: UInt64) {
    let address = memory.encoded
    if reg & X86_64.Encoder.forbidsREX != 0 { checkCodes(form, reg: reg, rm: 0, address: address) }
    guard form.encodingBits == 0 else {
      return emitVector(form, reg: reg & 31, vvvv: 0, memory: memory, extras: 0, immediate: immediate)
    }
    checkAddress(form, address)
    let wanted =
      (reg & 16 != 0 ? X86_64.InstructionForm.highReg : 0)
      | (address.hasHighRegisters ? X86_64.InstructionForm.highMemory : 0)
    if wanted & ~form.highFields != 0 { failHigh(form) }
    // Safe: the encoder stores at most `room` bytes, and there are as many behind `limit`.
    unsafe cursor = X86_64.Encoder.encodeREX2(form, reg: reg, address: address, immediate: immediate, at: cursor)
    if memory.target != 0 { refer(form, memory) }
  }
}
