extension DisassembledInstruction {
  init(_ instruction: X86_64.Instruction) {
    self.init(length: instruction.length, mnemonic: instruction.mnemonic, text: instruction.text(at: 0))
    if case .relative(let distance)? = instruction.operands.first { branchDistance = Int(distance) }
    for case .memory(let memory) in instruction.operands where memory.base?.registerClass == .instructionPointer64 {
      dataDistance = Int(memory.displacement)
    }
  }
}
