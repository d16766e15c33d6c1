/// The x86-64 instruction set: registers, operands, assembler, disassembler.
///
/// Everything here is pure: it turns instructions into bytes and bytes into instructions on any host.
/// The instructions themselves are rows of ``InstructionTable``; `Documentation/InstructionTable.md` is its legend.
public enum X86_64 {}
