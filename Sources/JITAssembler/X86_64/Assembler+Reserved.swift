// swift-format-ignore-file
// Written by `swift run table-generator` from the instruction table. Do not edit: change a row and run it again.

public import JITMachineCode

extension X86_64.Assembler {
  /// `UD0 r16, r16/m16`
  public mutating func ud0(_ a: X86_64.Register16, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x70021020000ff0f), reg: a.code, rm: b.code)
  }

  /// `UD0 r16, r16/m16`
  public mutating func ud0(_ a: X86_64.Register16, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70021020000ff0f), reg: a.code, memory: b)
  }

  /// `UD0 r32, r32/m32`
  public mutating func ud0(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x70020020000ff0f), reg: a.code, rm: b.code)
  }

  /// `UD0 r32, r32/m32`
  public mutating func ud0(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020020000ff0f), reg: a.code, memory: b)
  }

  /// `UD0 r64, r64/m64`
  public mutating func ud0(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x70020820000ff0f), reg: a.code, rm: b.code)
  }

  /// `UD0 r64, r64/m64`
  public mutating func ud0(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020820000ff0f), reg: a.code, memory: b)
  }
}
