// swift-format-ignore-file
// Written by `swift run table-generator` from the instruction table. Do not edit: change a row and run it again.

public import JITMachineCode

extension X86_64.Assembler {
  /// `JMP r64/m64`
  public mutating func jmp(_ a: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x5024001000000ff), reg: 0, rm: a.code)
  }

  /// `JMP r64/m64`
  public mutating func jmp(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x5024001000000ff), reg: 0, memory: a)
  }

  /// `CALL r64/m64`
  public mutating func call(_ a: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x5014001000000ff), reg: 0, rm: a.code)
  }

  /// `CALL r64/m64`
  public mutating func call(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x5014001000000ff), reg: 0, memory: a)
  }

  /// `LCALL m16:32`
  public mutating func lcall(_ a: X86_64.FarMemory32) {
    emit(X86_64.InstructionForm(bits: 0x101c001000000ff), reg: 0, memory: a.memory)
  }

  /// `LCALL m16:16`
  public mutating func lcall(_ a: X86_64.FarMemory16) {
    emit(X86_64.InstructionForm(bits: 0x101c101000000ff), reg: 0, memory: a.memory)
  }

  /// `LCALL m16:64`
  public mutating func lcall(_ a: X86_64.FarMemory64) {
    emit(X86_64.InstructionForm(bits: 0x101c081000000ff), reg: 0, memory: a.memory)
  }

  /// `LJMP m16:32`
  public mutating func ljmp(_ a: X86_64.FarMemory32) {
    emit(X86_64.InstructionForm(bits: 0x102c001000000ff), reg: 0, memory: a.memory)
  }

  /// `LJMP m16:16`
  public mutating func ljmp(_ a: X86_64.FarMemory16) {
    emit(X86_64.InstructionForm(bits: 0x102c101000000ff), reg: 0, memory: a.memory)
  }

  /// `LJMP m16:64`
  public mutating func ljmp(_ a: X86_64.FarMemory64) {
    emit(X86_64.InstructionForm(bits: 0x102c081000000ff), reg: 0, memory: a.memory)
  }

  /// `RET`
  public mutating func ret() {
    emit(X86_64.InstructionForm(bits: 0x1000001000000c3), reg: 0, rm: 0)
  }

  /// `RET imm16`
  public mutating func ret(_ a: Int) {
    guard Self.fits(a, 16) else { return failImmediate(X86_64.InstructionForm(bits: 0x1100001000000c2), a) }
    emit(X86_64.InstructionForm(bits: 0x1100001000000c2), reg: 0, rm: 0, immediate: a)
  }

  /// `RETF`
  public mutating func retf() {
    emit(X86_64.InstructionForm(bits: 0x1000001000000cb), reg: 0, rm: 0)
  }

  /// `RETF imm16`
  public mutating func retf(_ a: Int) {
    guard Self.fits(a, 16) else { return failImmediate(X86_64.InstructionForm(bits: 0x1100001000000ca), a) }
    emit(X86_64.InstructionForm(bits: 0x1100001000000ca), reg: 0, rm: 0, immediate: a)
  }

  /// `RETFW`
  public mutating func retfw() {
    emit(X86_64.InstructionForm(bits: 0x1000101000000cb), reg: 0, rm: 0)
  }

  /// `RETFW imm16`
  public mutating func retfw(_ a: Int) {
    guard Self.fits(a, 16) else { return failImmediate(X86_64.InstructionForm(bits: 0x1100101000000ca), a) }
    emit(X86_64.InstructionForm(bits: 0x1100101000000ca), reg: 0, rm: 0, immediate: a)
  }

  /// `RETFQ`
  public mutating func retfq() {
    emit(X86_64.InstructionForm(bits: 0x1000081000000cb), reg: 0, rm: 0)
  }

  /// `RETFQ imm16`
  public mutating func retfq(_ a: Int) {
    guard Self.fits(a, 16) else { return failImmediate(X86_64.InstructionForm(bits: 0x1100081000000ca), a) }
    emit(X86_64.InstructionForm(bits: 0x1100081000000ca), reg: 0, rm: 0, immediate: a)
  }

  /// `INT3`
  public mutating func int3() {
    emit(X86_64.InstructionForm(bits: 0x1000001000000cc), reg: 0, rm: 0)
  }

  /// `INT 3`
  public mutating func int(_ a: Int) {
    if a == 3 { return emit(X86_64.InstructionForm(bits: 0x1000001000000cc), reg: 0, rm: 0) }
    guard Self.fits(a, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x1080001000000cd), a) }
    emit(X86_64.InstructionForm(bits: 0x1080001000000cd), reg: 0, rm: 0, immediate: a)
  }

  /// `INT1`
  public mutating func int1() {
    emit(X86_64.InstructionForm(bits: 0x1000001000000f1), reg: 0, rm: 0)
  }

  /// `IRETD`
  public mutating func iretd() {
    emit(X86_64.InstructionForm(bits: 0x1000001000000cf), reg: 0, rm: 0)
  }

  /// `IRETQ`
  public mutating func iretq() {
    emit(X86_64.InstructionForm(bits: 0x1000081000000cf), reg: 0, rm: 0)
  }

  /// `IRET`
  public mutating func iret() {
    emit(X86_64.InstructionForm(bits: 0x1000101000000cf), reg: 0, rm: 0)
  }

  /// `SYSCALL`
  public mutating func syscall() {
    emit(X86_64.InstructionForm(bits: 0x10000020000050f), reg: 0, rm: 0)
  }

  /// `SYSENTER`
  public mutating func sysenter() {
    emit(X86_64.InstructionForm(bits: 0x20000340f), reg: 0, rm: 0)
  }

  /// `UD2`
  public mutating func ud2() {
    emit(X86_64.InstructionForm(bits: 0x100000200000b0f), reg: 0, rm: 0)
  }

  /// `UD1 r16, r16/m16`
  public mutating func ud1(_ a: X86_64.Register16, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x70021020000b90f), reg: a.code, rm: b.code)
  }

  /// `UD1 r16, r16/m16`
  public mutating func ud1(_ a: X86_64.Register16, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70021020000b90f), reg: a.code, memory: b)
  }

  /// `UD1 r32, r32/m32`
  public mutating func ud1(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x70020020000b90f), reg: a.code, rm: b.code)
  }

  /// `UD1 r32, r32/m32`
  public mutating func ud1(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020020000b90f), reg: a.code, memory: b)
  }

  /// `UD1 r64, r64/m64`
  public mutating func ud1(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x70020820000b90f), reg: a.code, rm: b.code)
  }

  /// `UD1 r64, r64/m64`
  public mutating func ud1(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020820000b90f), reg: a.code, memory: b)
  }

  /// `NOP`
  public mutating func nop() {
    emit(X86_64.InstructionForm(bits: 0x100000100000090), reg: 0, rm: 0)
  }

  /// `PAUSE`
  public mutating func pause() {
    emit(X86_64.InstructionForm(bits: 0x100040100000090), reg: 0, rm: 0)
  }

  /// `NOP r16/m16`
  public mutating func nop(_ a: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x500210200001f0f), reg: 0, rm: a.code)
  }

  /// `NOP r16/m16`
  public mutating func nop(_ a: X86_64.Memory16) {
    emit(X86_64.InstructionForm(bits: 0x500210200001f0f), reg: 0, memory: a.memory)
  }

  /// `NOP r32/m32`
  public mutating func nop(_ a: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x500200200001f0f), reg: 0, rm: a.code)
  }

  /// `NOP r32/m32`
  public mutating func nop(_ a: X86_64.Memory32) {
    emit(X86_64.InstructionForm(bits: 0x500200200001f0f), reg: 0, memory: a.memory)
  }

  /// `NOP r64/m64`
  public mutating func nop(_ a: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x500208200001f0f), reg: 0, rm: a.code)
  }

  /// `NOP r64/m64`
  public mutating func nop(_ a: X86_64.Memory64) {
    emit(X86_64.InstructionForm(bits: 0x500208200001f0f), reg: 0, memory: a.memory)
  }

  /// `HLT`
  public mutating func hlt() {
    emit(X86_64.InstructionForm(bits: 0x1000001000000f4), reg: 0, rm: 0)
  }

  /// `XABORT imm8`
  public mutating func xabort(_ a: Int) {
    guard Self.fits(a, 8, of: 64) else { return failImmediate(X86_64.InstructionForm(bits: 0x10860020000f8c6), a) }
    emit(X86_64.InstructionForm(bits: 0x10860020000f8c6), reg: 0, rm: 0, immediate: a)
  }

  /// `XEND`
  public mutating func xend() {
    emit(X86_64.InstructionForm(bits: 0x100600300d5010f), reg: 0, rm: 0)
  }

  /// `XTEST`
  public mutating func xtest() {
    emit(X86_64.InstructionForm(bits: 0x100600300d6010f), reg: 0, rm: 0)
  }

  /// `ENDBR64`
  public mutating func endbr64() {
    emit(X86_64.InstructionForm(bits: 0x100640300fa1e0f), reg: 0, rm: 0)
  }

  /// `ENDBR32`
  public mutating func endbr32() {
    emit(X86_64.InstructionForm(bits: 0x100640300fb1e0f), reg: 0, rm: 0)
  }

  /// `INCSSPD r32`
  public mutating func incsspd(_ a: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x502c4020000ae0f), reg: 0, rm: a.code)
  }

  /// `INCSSPQ r64`
  public mutating func incsspq(_ a: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x502c4820000ae0f), reg: 0, rm: a.code)
  }

  /// `RDSSPD r32`
  public mutating func rdsspd(_ a: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x500c40200001e0f), reg: 0, rm: a.code)
  }

  /// `RDSSPQ r64`
  public mutating func rdsspq(_ a: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x500c48200001e0f), reg: 0, rm: a.code)
  }

  /// `SAVEPREVSSP`
  public mutating func saveprevssp() {
    emit(X86_64.InstructionForm(bits: 0x100640300ea010f), reg: 0, rm: 0)
  }

  /// `RSTORSSP m64`
  public mutating func rstorssp(_ a: X86_64.Memory64) {
    emit(X86_64.InstructionForm(bits: 0x102c4020000010f), reg: 0, memory: a.memory)
  }

  /// `RSTORSSP m32`
  public mutating func rstorssp(_ a: X86_64.Memory32) {
    emit(X86_64.InstructionForm(bits: 0x102c4020000010f), reg: 0, memory: a.memory)
  }

  /// `WRSSD m32, r32`
  public mutating func wrssd(_ a: X86_64.Memory, _ b: X86_64.Register32) {
    if (b.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x200300f6380f), reg: b.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x201d00000466), reg: b.code, vvvv: 0, memory: a)
  }

  /// `WRSSQ m64, r64`
  public mutating func wrssq(_ a: X86_64.Memory, _ b: X86_64.Register64) {
    if (b.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x208300f6380f), reg: b.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x209d00800466), reg: b.code, vvvv: 0, memory: a)
  }

  /// `UIRET`
  public mutating func uiret() {
    emit(X86_64.InstructionForm(bits: 0x100640300ec010f), reg: 0, rm: 0)
  }

  /// `TESTUI`
  public mutating func testui() {
    emit(X86_64.InstructionForm(bits: 0x100640300ed010f), reg: 0, rm: 0)
  }

  /// `CLUI`
  public mutating func clui() {
    emit(X86_64.InstructionForm(bits: 0x100640300ee010f), reg: 0, rm: 0)
  }

  /// `STUI`
  public mutating func stui() {
    emit(X86_64.InstructionForm(bits: 0x100640300ef010f), reg: 0, rm: 0)
  }

  /// `SENDUIPI r64`
  public mutating func senduipi(_ a: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x50344020000c70f), reg: 0, rm: a.code)
  }

  /// `CALL m16:32`
  public mutating func call(_ a: X86_64.FarMemory32) {
    emit(X86_64.InstructionForm(bits: 0x101c001000000ff), reg: 0, memory: a.memory)
  }

  /// `CALL m16:16`
  public mutating func call(_ a: X86_64.FarMemory16) {
    emit(X86_64.InstructionForm(bits: 0x101c101000000ff), reg: 0, memory: a.memory)
  }

  /// `CALL m16:64`
  public mutating func call(_ a: X86_64.FarMemory64) {
    emit(X86_64.InstructionForm(bits: 0x101c081000000ff), reg: 0, memory: a.memory)
  }

  /// `JMP m16:32`
  public mutating func jmp(_ a: X86_64.FarMemory32) {
    emit(X86_64.InstructionForm(bits: 0x102c001000000ff), reg: 0, memory: a.memory)
  }

  /// `JMP m16:16`
  public mutating func jmp(_ a: X86_64.FarMemory16) {
    emit(X86_64.InstructionForm(bits: 0x102c101000000ff), reg: 0, memory: a.memory)
  }

  /// `JMP m16:64`
  public mutating func jmp(_ a: X86_64.FarMemory64) {
    emit(X86_64.InstructionForm(bits: 0x102c081000000ff), reg: 0, memory: a.memory)
  }

  /// `REP RET`
  public mutating func repRet() {
    appendByte(0xf3)
    ret()
  }

  /// `JMP` to a label.
  public mutating func jmp(_ label: X86_64.Label) { jump(to: label) }

  /// `JO` to a label.
  public mutating func jo(_ label: X86_64.Label) { jump(X86_64.Condition(rawValue: 0)!, to: label) }

  /// `JNO` to a label.
  public mutating func jno(_ label: X86_64.Label) { jump(X86_64.Condition(rawValue: 1)!, to: label) }

  /// `JB` to a label.
  public mutating func jb(_ label: X86_64.Label) { jump(X86_64.Condition(rawValue: 2)!, to: label) }

  /// `JAE` to a label.
  public mutating func jae(_ label: X86_64.Label) { jump(X86_64.Condition(rawValue: 3)!, to: label) }

  /// `JE` to a label.
  public mutating func je(_ label: X86_64.Label) { jump(X86_64.Condition(rawValue: 4)!, to: label) }

  /// `JNE` to a label.
  public mutating func jne(_ label: X86_64.Label) { jump(X86_64.Condition(rawValue: 5)!, to: label) }

  /// `JBE` to a label.
  public mutating func jbe(_ label: X86_64.Label) { jump(X86_64.Condition(rawValue: 6)!, to: label) }

  /// `JA` to a label.
  public mutating func ja(_ label: X86_64.Label) { jump(X86_64.Condition(rawValue: 7)!, to: label) }

  /// `JS` to a label.
  public mutating func js(_ label: X86_64.Label) { jump(X86_64.Condition(rawValue: 8)!, to: label) }

  /// `JNS` to a label.
  public mutating func jns(_ label: X86_64.Label) { jump(X86_64.Condition(rawValue: 9)!, to: label) }

  /// `JP` to a label.
  public mutating func jp(_ label: X86_64.Label) { jump(X86_64.Condition(rawValue: 10)!, to: label) }

  /// `JNP` to a label.
  public mutating func jnp(_ label: X86_64.Label) { jump(X86_64.Condition(rawValue: 11)!, to: label) }

  /// `JL` to a label.
  public mutating func jl(_ label: X86_64.Label) { jump(X86_64.Condition(rawValue: 12)!, to: label) }

  /// `JGE` to a label.
  public mutating func jge(_ label: X86_64.Label) { jump(X86_64.Condition(rawValue: 13)!, to: label) }

  /// `JLE` to a label.
  public mutating func jle(_ label: X86_64.Label) { jump(X86_64.Condition(rawValue: 14)!, to: label) }

  /// `JG` to a label.
  public mutating func jg(_ label: X86_64.Label) { jump(X86_64.Condition(rawValue: 15)!, to: label) }

  /// `JECXZ` to a label.
  public mutating func jecxz(_ label: X86_64.Label) { branchShort(X86_64.InstructionForm(bits: 0x80801000000e3), to: label) }

  /// `JRCXZ` to a label.
  public mutating func jrcxz(_ label: X86_64.Label) { branchShort(X86_64.InstructionForm(bits: 0x80001000000e3), to: label) }

  /// `LOOP` to a label.
  public mutating func loop(_ label: X86_64.Label) { branchShort(X86_64.InstructionForm(bits: 0x80001000000e2), to: label) }

  /// `LOOPE` to a label.
  public mutating func loope(_ label: X86_64.Label) { branchShort(X86_64.InstructionForm(bits: 0x80001000000e1), to: label) }

  /// `LOOPNE` to a label.
  public mutating func loopne(_ label: X86_64.Label) { branchShort(X86_64.InstructionForm(bits: 0x80001000000e0), to: label) }

  /// `XBEGIN` to a label.
  public mutating func xbegin(_ label: X86_64.Label) { branchShort(X86_64.InstructionForm(bits: 0x12060020000f8c7), to: label) }

  /// `JC` to a label.
  public mutating func jc(_ label: X86_64.Label) { jump(X86_64.Condition(rawValue: 2)!, to: label) }

  /// `JNAE` to a label.
  public mutating func jnae(_ label: X86_64.Label) { jump(X86_64.Condition(rawValue: 2)!, to: label) }

  /// `JNC` to a label.
  public mutating func jnc(_ label: X86_64.Label) { jump(X86_64.Condition(rawValue: 3)!, to: label) }

  /// `JNB` to a label.
  public mutating func jnb(_ label: X86_64.Label) { jump(X86_64.Condition(rawValue: 3)!, to: label) }

  /// `JZ` to a label.
  public mutating func jz(_ label: X86_64.Label) { jump(X86_64.Condition(rawValue: 4)!, to: label) }

  /// `JNZ` to a label.
  public mutating func jnz(_ label: X86_64.Label) { jump(X86_64.Condition(rawValue: 5)!, to: label) }

  /// `JNA` to a label.
  public mutating func jna(_ label: X86_64.Label) { jump(X86_64.Condition(rawValue: 6)!, to: label) }

  /// `JNBE` to a label.
  public mutating func jnbe(_ label: X86_64.Label) { jump(X86_64.Condition(rawValue: 7)!, to: label) }

  /// `JPE` to a label.
  public mutating func jpe(_ label: X86_64.Label) { jump(X86_64.Condition(rawValue: 10)!, to: label) }

  /// `JPO` to a label.
  public mutating func jpo(_ label: X86_64.Label) { jump(X86_64.Condition(rawValue: 11)!, to: label) }

  /// `JNGE` to a label.
  public mutating func jnge(_ label: X86_64.Label) { jump(X86_64.Condition(rawValue: 12)!, to: label) }

  /// `JNL` to a label.
  public mutating func jnl(_ label: X86_64.Label) { jump(X86_64.Condition(rawValue: 13)!, to: label) }

  /// `JNG` to a label.
  public mutating func jng(_ label: X86_64.Label) { jump(X86_64.Condition(rawValue: 14)!, to: label) }

  /// `JNLE` to a label.
  public mutating func jnle(_ label: X86_64.Label) { jump(X86_64.Condition(rawValue: 15)!, to: label) }

  /// `LOOPZ` to a label.
  public mutating func loopz(_ label: X86_64.Label) { branchShort(X86_64.InstructionForm(bits: 0x80001000000e1), to: label) }

  /// `LOOPNZ` to a label.
  public mutating func loopnz(_ label: X86_64.Label) { branchShort(X86_64.InstructionForm(bits: 0x80001000000e0), to: label) }
}
