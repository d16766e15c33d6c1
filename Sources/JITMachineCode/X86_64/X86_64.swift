/// The x86-64 instruction set: registers, operands, assembler, disassembler.
///
/// Everything here is pure: it turns instructions into bytes and bytes into instructions on any host.
/// The instructions themselves are rows of ``InstructionTable``; `Documentation/InstructionTable.md` is its legend.
public enum X86_64 {
  /// The most bytes that an instruction can have; processors refuse longer ones.
  static let longestInstruction = 15

  /// What is wrong with an instruction of more bytes than that.
  static func lengthProblem(_ length: Int) -> String {
    "the instruction has \(length) bytes, and processors take at most \(longestInstruction)"
  }
}
