import JITMachineCode

extension X86_64 {
  /// Whether a relocation is the displacement of CALL, JMP or Jcc. What comes before the displacement of an operand in
  /// memory is a ModRM byte with mod 0 and rm 5, which none of these opcodes looks like.
  static func isBranch(_ relocation: CodeObject.Relocation, in object: CodeObject) -> Bool {
    guard relocation.kind == .relative32, relocation.addend == -4, relocation.offset > 0 else { return false }
    let opcode = object.bytes[relocation.offset - 1]
    if opcode == InstructionForm.callRel32.opcode || opcode == InstructionForm.jmpRel32.opcode { return true }
    let conditional = InstructionForm.joRel32.opcodeBytes
    return UInt32(opcode & 0xF0) == conditional >> 8 && relocation.offset > 1
      && UInt32(object.bytes[relocation.offset - 2]) == conditional & 0xFF
  }

  /// How far branches reach, in bytes, forwards or back.
  static let branchReach = Int(Int32.max)

  /// Makes a branch lead to another place of the same object.
  static func redirect(_ branch: CodeObject.Relocation, to offset: Int, in object: inout CodeObject) {
    var displacement: [UInt8] = []
    displacement.appendBytes(of: UInt32(truncatingIfNeeded: Int64(offset - branch.offset) + branch.addend))
    object.bytes.replaceSubrange(branch.offset..<branch.offset + 4, with: displacement)
  }

  /// Appends a jump through the address behind it; returns where it begins. Only direct branches lead there: it needs
  /// no ENDBR64.
  static func appendVeneer(to target: UInt, _ object: inout CodeObject) -> Int {
    var assembler = Assembler(capacity: 0)
    assembler.emit(.jmpRM64, reg: 0, memory: [.rip])
    let jump = assembler.bytes
    // The address is aligned. Nobody comes to the bytes before the jump.
    while (object.bytes.count + jump.count) % 8 != 0 { object.bytes += object.architecture.trapInstruction }
    let offset = object.bytes.count
    object.bytes += jump
    object.bytes.appendBytes(of: UInt64(target))
    return offset
  }
}
