import JITIR
import JITMachineCode
import JITStorage

// Tests that the flags make needless.

extension X86_64Target {
  /// Whether an instruction is TEST of two registers.
  @inline(__always)
  func isTest(_ instruction: MachineInstruction) -> Bool {
    instruction.code & ~(Form.wide | Form.prefix66) == Form.modRM(0x85)
      && instruction.detail & (Detail.pseudo | 0b11100) == 0 && instruction.operandCount == 2
  }

  /// Whether a TEST inside a block is one of a register with itself directly behind what computes that register, and whoever
  /// reads the flags asks for zero or sign only, which the computation has left there too.
  ///
  /// `cursor` is the number of the first move behind the gap in front of the instruction.
  func isNeedlessTest(_ index: Int, cursor: Int) -> Bool {
    let instruction = lowering.machine.instructions[index]
    let sizeBits = Form.wide | Form.prefix66
    let register = place(instruction, 0)
    guard register == place(instruction, 1), register.register != nil else { return false }
    let previous = lowering.machine.instructions[index - 1]
    guard previous.operandCount > 0, lowering.machine.operands[Int(previous.operandStart)].isDefinition,
      place(previous, 0) == register, let kind = flagsLeft(by: previous, sizeBits: instruction.code & sizeBits),
      areEnough(kind, for: lowering.machine.instructions[index + 1])
    else { return false }
    var move = cursor
    while move > 0, state.allocation.moves[move - 1].position >= 2 * index - 1 {
      move -= 1
      if state.allocation.moves[move].to == register { return false }
    }
    return true
  }

  private enum FlagsLeft {
    /// Zero and sign are those of the result.
    case ofArithmetic
    /// All flags are those of TEST.
    case ofLogic
  }

  /// What the flags say of the result of an instruction; nil when they say nothing of it, or not of that size.
  private func flagsLeft(by instruction: MachineInstruction, sizeBits: UInt64) -> FlagsLeft? {
    if instruction.detail & Detail.pseudo != 0 {
      let size = Int(instruction.code >> 8 & 0xFF)
      guard Form.size(size) == sizeBits, size >= 2 else { return nil }
      let isInPlace = place(instruction, 0) == place(instruction, 1)
      switch Pseudo(rawValue: UInt8(truncatingIfNeeded: instruction.code)) {
      case .add: return isInPlace || place(instruction, 0) == place(instruction, 2) ? .ofArithmetic : nil
      case .addImmediate: return isInPlace ? .ofArithmetic : nil
      default: return nil
      }
    }
    let form = X86_64.InstructionForm(bits: instruction.code)
    guard form.encodingBits == 0, form.opcodeCount == 1,
      instruction.code & (Form.wide | Form.prefix66) == sizeBits
    else { return nil }
    switch (form.opcode, form.modRM, form.digit) {
    case (0x03, .register, _), (0x2B, .register, _), (0x81, .digit, 0), (0x83, .digit, 0), (0x81, .digit, 5),
      (0x83, .digit, 5), (0xF7, .digit, 3):
      return .ofArithmetic
    case (0x0B, .register, _), (0x23, .register, _), (0x33, .register, _), (0x81, .digit, 1), (0x83, .digit, 1),
      (0x81, .digit, 4), (0x83, .digit, 4), (0x81, .digit, 6), (0x83, .digit, 6):
      return .ofLogic
    default: return nil
    }
  }

  /// Whether what reads the flags asks for nothing else.
  private func areEnough(_ kind: FlagsLeft, for reader: MachineInstruction) -> Bool {
    guard reader.detail & Detail.pseudo != 0 else { return false }
    switch Pseudo(rawValue: UInt8(truncatingIfNeeded: reader.code)) {
    case .branch, .set, .conditionalMove, .conditionalMoveVector, .trapIf: break
    default: return false
    }
    switch ConditionCode(rawValue: UInt8(truncatingIfNeeded: reader.immediate)) {
    case .equal, .notEqual, .sign, .noSign: return true
    default: return kind == .ofLogic
    }
  }
}
