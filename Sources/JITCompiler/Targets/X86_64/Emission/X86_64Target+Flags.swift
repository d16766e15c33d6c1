import JITIR
import JITMachineCode
import JITStorage

// Tests that the flags make needless.

extension X86_64Target {
  @inline(__always)
  func isNeedless(_ index: Int, in range: Range<Int>, cursor: Int) -> Bool {
    isTest(lowering.machine.instructions[index]) && index != range.lowerBound && index + 1 < range.upperBound
      && isNeedlessTest(index, cursor: cursor)
  }

  /// Whether an instruction is TEST of two registers.
  @inline(__always)
  private func isTest(_ instruction: MachineInstruction) -> Bool {
    instruction.operandCount == 2 && instruction.detail & (Detail.pseudo | 0b11100) == 0
      && X86_64.InstructionForm(bits: instruction.code).unsized.bits == X86_64.InstructionForm.testRM32R32.bits
  }

  /// Whether a TEST inside a block is one of a register with itself directly behind what computes that register, and
  /// whoever reads the flags asks for zero or sign only, which the computation has left there too.
  ///
  /// `cursor` is the number of the first move behind the gap in front of the instruction.
  private func isNeedlessTest(_ index: Int, cursor: Int) -> Bool {
    let instruction = lowering.machine.instructions[index]
    let register = place(instruction, 0)
    guard register == place(instruction, 1), register.register != nil else { return false }
    let previous = lowering.machine.instructions[index - 1]
    guard previous.operandCount > 0, lowering.machine.operands[Int(previous.operandStart)].isDefinition,
      place(previous, 0) == register,
      let kind = flagsLeft(by: previous, size: X86_64.InstructionForm(bits: instruction.code).operandSize),
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
  private func flagsLeft(by instruction: MachineInstruction, size: Int) -> FlagsLeft? {
    if instruction.detail & Detail.pseudo != 0 {
      guard Int(instruction.code >> 8 & 0xFF) == size else { return nil }
      let isInPlace = place(instruction, 0) == place(instruction, 1)
      switch Pseudo(rawValue: UInt8(truncatingIfNeeded: instruction.code)) {
      case .add: return isInPlace || place(instruction, 0) == place(instruction, 2) ? .ofArithmetic : nil
      case .addImmediate: return isInPlace ? .ofArithmetic : nil
      default: return nil
      }
    }
    let form = X86_64.InstructionForm(bits: instruction.code)
    guard form.operandSize == size else { return nil }
    switch form.unsized {
    case .addR32RM32, .addRM32I32, .addRM32I8, .subR32RM32, .subRM32I32, .subRM32I8, .negRM32: return .ofArithmetic
    case .orR32RM32, .orRM32I32, .orRM32I8, .andR32RM32, .andRM32I32, .andRM32I8, .xorR32RM32, .xorRM32I32, .xorRM32I8:
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
    switch FlagCondition(code: reader.immediate) {
    case .single(.ifEqual), .single(.ifNotEqual), .single(.ifNegative), .single(.ifNotNegative): return true
    default: return kind == .ofLogic
    }
  }
}
