// swift-format-ignore-file
// Written by `swift run table-generator` from the instruction table. Do not edit: change a row and run it again.

public import JITMachineCode

extension X86_64.Assembler {
  /// `EMMS`
  public mutating func emms() {
    emit(X86_64.InstructionForm(bits: 0x10000020000770f), reg: 0, rm: 0)
  }

  /// `MOVD mm, r32/m32`
  public mutating func movd(_ a: X86_64.MMXRegister, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x500200200006e0f), reg: a.code, rm: b.code)
  }

  /// `MOVD mm, r32/m32`
  public mutating func movd(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x500200200006e0f), reg: a.code, memory: b)
  }

  /// `MOVD r32/m32, mm`
  public mutating func movd(_ a: X86_64.Register32, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x500200200007e0f), reg: b.code, rm: a.code)
  }

  /// `MOVD r32/m32, mm`
  public mutating func movd(_ a: X86_64.Memory, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x500200200007e0f), reg: b.code, memory: a)
  }

  /// `MOVD mm, r64`
  public mutating func movd(_ a: X86_64.MMXRegister, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x500208200006e0f), reg: a.code, rm: b.code)
  }

  /// `MOVD r64, mm`
  public mutating func movd(_ a: X86_64.Register64, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x500208200007e0f), reg: b.code, rm: a.code)
  }

  /// `MOVQ mm, mm/m64`
  public mutating func movq(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x100200200006f0f), reg: a.code, rm: b.code)
  }

  /// `MOVQ mm, mm/m64`
  public mutating func movq(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x100200200006f0f), reg: a.code, memory: b)
  }

  /// `MOVQ mm/m64, mm`
  public mutating func movq(_ a: X86_64.Memory, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x100200200007f0f), reg: b.code, memory: a)
  }

  /// `MOVQ mm, r64/m64`
  public mutating func movq(_ a: X86_64.MMXRegister, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x500208200006e0f), reg: a.code, rm: b.code)
  }

  /// `MOVQ r64/m64, mm`
  public mutating func movq(_ a: X86_64.Register64, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x500208200007e0f), reg: b.code, rm: a.code)
  }

  /// `MOVDQ2Q mm, xmm`
  public mutating func movdq2q(_ a: X86_64.MMXRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10022020000d60f), reg: a.code, rm: b.code)
  }

  /// `MOVQ2DQ xmm, mm`
  public mutating func movq2dq(_ a: X86_64.XMMRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x10024020000d60f), reg: a.code, rm: b.code)
  }

  /// `MOVNTQ m64, mm`
  public mutating func movntq(_ a: X86_64.Memory, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000e70f), reg: b.code, memory: a)
  }

  /// `MASKMOVQ mm, mm`
  public mutating func maskmovq(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000f70f), reg: a.code, rm: b.code)
  }

  /// `PMOVMSKB r32, mm`
  public mutating func pmovmskb(_ a: X86_64.Register32, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x30020020000d70f), reg: a.code, rm: b.code)
  }

  /// `PMOVMSKB r64, mm`
  public mutating func pmovmskb(_ a: X86_64.Register64, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x30020020000d70f), reg: a.code, rm: b.code)
  }

  /// `PACKSSDW mm, mm/m64`
  public mutating func packssdw(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x100200200006b0f), reg: a.code, rm: b.code)
  }

  /// `PACKSSDW mm, mm/m64`
  public mutating func packssdw(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x100200200006b0f), reg: a.code, memory: b)
  }

  /// `PACKSSWB mm, mm/m64`
  public mutating func packsswb(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000630f), reg: a.code, rm: b.code)
  }

  /// `PACKSSWB mm, mm/m64`
  public mutating func packsswb(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000630f), reg: a.code, memory: b)
  }

  /// `PACKUSWB mm, mm/m64`
  public mutating func packuswb(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000670f), reg: a.code, rm: b.code)
  }

  /// `PACKUSWB mm, mm/m64`
  public mutating func packuswb(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000670f), reg: a.code, memory: b)
  }

  /// `PUNPCKHBW mm, mm/m64`
  public mutating func punpckhbw(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000680f), reg: a.code, rm: b.code)
  }

  /// `PUNPCKHBW mm, mm/m64`
  public mutating func punpckhbw(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000680f), reg: a.code, memory: b)
  }

  /// `PUNPCKHDQ mm, mm/m64`
  public mutating func punpckhdq(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x100200200006a0f), reg: a.code, rm: b.code)
  }

  /// `PUNPCKHDQ mm, mm/m64`
  public mutating func punpckhdq(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x100200200006a0f), reg: a.code, memory: b)
  }

  /// `PUNPCKHWD mm, mm/m64`
  public mutating func punpckhwd(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000690f), reg: a.code, rm: b.code)
  }

  /// `PUNPCKHWD mm, mm/m64`
  public mutating func punpckhwd(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000690f), reg: a.code, memory: b)
  }

  /// `PUNPCKLBW mm, mm/m32`
  public mutating func punpcklbw(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000600f), reg: a.code, rm: b.code)
  }

  /// `PUNPCKLBW mm, mm/m32`
  public mutating func punpcklbw(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000600f), reg: a.code, memory: b)
  }

  /// `PUNPCKLDQ mm, mm/m32`
  public mutating func punpckldq(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000620f), reg: a.code, rm: b.code)
  }

  /// `PUNPCKLDQ mm, mm/m32`
  public mutating func punpckldq(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000620f), reg: a.code, memory: b)
  }

  /// `PUNPCKLWD mm, mm/m32`
  public mutating func punpcklwd(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000610f), reg: a.code, rm: b.code)
  }

  /// `PUNPCKLWD mm, mm/m32`
  public mutating func punpcklwd(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000610f), reg: a.code, memory: b)
  }

  /// `PALIGNR mm, mm/m64, imm8`
  public mutating func palignr(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82003000f3a0f), c) }
    emit(X86_64.InstructionForm(bits: 0x82003000f3a0f), reg: a.code, rm: b.code, immediate: c)
  }

  /// `PALIGNR mm, mm/m64, imm8`
  public mutating func palignr(_ a: X86_64.MMXRegister, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82003000f3a0f), c) }
    emit(X86_64.InstructionForm(bits: 0x82003000f3a0f), reg: a.code, memory: b, immediate: c)
  }

  /// `PEXTRW r32, mm, imm8`
  public mutating func pextrw(_ a: X86_64.Register32, _ b: X86_64.MMXRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x30820020000c50f), c) }
    emit(X86_64.InstructionForm(bits: 0x30820020000c50f), reg: a.code, rm: b.code, immediate: c)
  }

  /// `PEXTRW r64, mm, imm8`
  public mutating func pextrw(_ a: X86_64.Register64, _ b: X86_64.MMXRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x30820020000c50f), c) }
    emit(X86_64.InstructionForm(bits: 0x30820020000c50f), reg: a.code, rm: b.code, immediate: c)
  }

  /// `PINSRW mm, r32/m16, imm8`
  public mutating func pinsrw(_ a: X86_64.MMXRegister, _ b: X86_64.Register32, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50820020000c40f), c) }
    emit(X86_64.InstructionForm(bits: 0x50820020000c40f), reg: a.code, rm: b.code, immediate: c)
  }

  /// `PINSRW mm, r32/m16, imm8`
  public mutating func pinsrw(_ a: X86_64.MMXRegister, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50820020000c40f), c) }
    emit(X86_64.InstructionForm(bits: 0x50820020000c40f), reg: a.code, memory: b, immediate: c)
  }

  /// `PINSRW mm, r64, imm8`
  public mutating func pinsrw(_ a: X86_64.MMXRegister, _ b: X86_64.Register64, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50820020000c40f), c) }
    emit(X86_64.InstructionForm(bits: 0x50820020000c40f), reg: a.code, rm: b.code, immediate: c)
  }

  /// `PSHUFB mm, mm/m64`
  public mutating func pshufb(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x20030000380f), reg: a.code, rm: b.code)
  }

  /// `PSHUFB mm, mm/m64`
  public mutating func pshufb(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20030000380f), reg: a.code, memory: b)
  }

  /// `PSHUFW mm, mm/m64, imm8`
  public mutating func pshufw(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x10820020000700f), c) }
    emit(X86_64.InstructionForm(bits: 0x10820020000700f), reg: a.code, rm: b.code, immediate: c)
  }

  /// `PSHUFW mm, mm/m64, imm8`
  public mutating func pshufw(_ a: X86_64.MMXRegister, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x10820020000700f), c) }
    emit(X86_64.InstructionForm(bits: 0x10820020000700f), reg: a.code, memory: b, immediate: c)
  }

  /// `PABSB mm, mm/m64`
  public mutating func pabsb(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x2003001c380f), reg: a.code, rm: b.code)
  }

  /// `PABSB mm, mm/m64`
  public mutating func pabsb(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2003001c380f), reg: a.code, memory: b)
  }

  /// `PABSD mm, mm/m64`
  public mutating func pabsd(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x2003001e380f), reg: a.code, rm: b.code)
  }

  /// `PABSD mm, mm/m64`
  public mutating func pabsd(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2003001e380f), reg: a.code, memory: b)
  }

  /// `PABSW mm, mm/m64`
  public mutating func pabsw(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x2003001d380f), reg: a.code, rm: b.code)
  }

  /// `PABSW mm, mm/m64`
  public mutating func pabsw(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2003001d380f), reg: a.code, memory: b)
  }

  /// `PADDB mm, mm/m64`
  public mutating func paddb(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000fc0f), reg: a.code, rm: b.code)
  }

  /// `PADDB mm, mm/m64`
  public mutating func paddb(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000fc0f), reg: a.code, memory: b)
  }

  /// `PADDD mm, mm/m64`
  public mutating func paddd(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000fe0f), reg: a.code, rm: b.code)
  }

  /// `PADDD mm, mm/m64`
  public mutating func paddd(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000fe0f), reg: a.code, memory: b)
  }

  /// `PADDQ mm, mm/m64`
  public mutating func paddq(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000d40f), reg: a.code, rm: b.code)
  }

  /// `PADDQ mm, mm/m64`
  public mutating func paddq(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000d40f), reg: a.code, memory: b)
  }

  /// `PADDSB mm, mm/m64`
  public mutating func paddsb(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000ec0f), reg: a.code, rm: b.code)
  }

  /// `PADDSB mm, mm/m64`
  public mutating func paddsb(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000ec0f), reg: a.code, memory: b)
  }

  /// `PADDSW mm, mm/m64`
  public mutating func paddsw(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000ed0f), reg: a.code, rm: b.code)
  }

  /// `PADDSW mm, mm/m64`
  public mutating func paddsw(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000ed0f), reg: a.code, memory: b)
  }

  /// `PADDUSB mm, mm/m64`
  public mutating func paddusb(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000dc0f), reg: a.code, rm: b.code)
  }

  /// `PADDUSB mm, mm/m64`
  public mutating func paddusb(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000dc0f), reg: a.code, memory: b)
  }

  /// `PADDUSW mm, mm/m64`
  public mutating func paddusw(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000dd0f), reg: a.code, rm: b.code)
  }

  /// `PADDUSW mm, mm/m64`
  public mutating func paddusw(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000dd0f), reg: a.code, memory: b)
  }

  /// `PADDW mm, mm/m64`
  public mutating func paddw(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000fd0f), reg: a.code, rm: b.code)
  }

  /// `PADDW mm, mm/m64`
  public mutating func paddw(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000fd0f), reg: a.code, memory: b)
  }

  /// `PAVGB mm, mm/m64`
  public mutating func pavgb(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000e00f), reg: a.code, rm: b.code)
  }

  /// `PAVGB mm, mm/m64`
  public mutating func pavgb(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000e00f), reg: a.code, memory: b)
  }

  /// `PAVGW mm, mm/m64`
  public mutating func pavgw(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000e30f), reg: a.code, rm: b.code)
  }

  /// `PAVGW mm, mm/m64`
  public mutating func pavgw(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000e30f), reg: a.code, memory: b)
  }

  /// `PHADDD mm, mm/m64`
  public mutating func phaddd(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x20030002380f), reg: a.code, rm: b.code)
  }

  /// `PHADDD mm, mm/m64`
  public mutating func phaddd(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20030002380f), reg: a.code, memory: b)
  }

  /// `PHADDSW mm, mm/m64`
  public mutating func phaddsw(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x20030003380f), reg: a.code, rm: b.code)
  }

  /// `PHADDSW mm, mm/m64`
  public mutating func phaddsw(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20030003380f), reg: a.code, memory: b)
  }

  /// `PHADDW mm, mm/m64`
  public mutating func phaddw(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x20030001380f), reg: a.code, rm: b.code)
  }

  /// `PHADDW mm, mm/m64`
  public mutating func phaddw(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20030001380f), reg: a.code, memory: b)
  }

  /// `PHSUBD mm, mm/m64`
  public mutating func phsubd(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x20030006380f), reg: a.code, rm: b.code)
  }

  /// `PHSUBD mm, mm/m64`
  public mutating func phsubd(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20030006380f), reg: a.code, memory: b)
  }

  /// `PHSUBSW mm, mm/m64`
  public mutating func phsubsw(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x20030007380f), reg: a.code, rm: b.code)
  }

  /// `PHSUBSW mm, mm/m64`
  public mutating func phsubsw(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20030007380f), reg: a.code, memory: b)
  }

  /// `PHSUBW mm, mm/m64`
  public mutating func phsubw(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x20030005380f), reg: a.code, rm: b.code)
  }

  /// `PHSUBW mm, mm/m64`
  public mutating func phsubw(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20030005380f), reg: a.code, memory: b)
  }

  /// `PMADDUBSW mm, mm/m64`
  public mutating func pmaddubsw(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x20030004380f), reg: a.code, rm: b.code)
  }

  /// `PMADDUBSW mm, mm/m64`
  public mutating func pmaddubsw(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20030004380f), reg: a.code, memory: b)
  }

  /// `PMADDWD mm, mm/m64`
  public mutating func pmaddwd(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000f50f), reg: a.code, rm: b.code)
  }

  /// `PMADDWD mm, mm/m64`
  public mutating func pmaddwd(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000f50f), reg: a.code, memory: b)
  }

  /// `PMAXSW mm, mm/m64`
  public mutating func pmaxsw(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000ee0f), reg: a.code, rm: b.code)
  }

  /// `PMAXSW mm, mm/m64`
  public mutating func pmaxsw(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000ee0f), reg: a.code, memory: b)
  }

  /// `PMAXUB mm, mm/m64`
  public mutating func pmaxub(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000de0f), reg: a.code, rm: b.code)
  }

  /// `PMAXUB mm, mm/m64`
  public mutating func pmaxub(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000de0f), reg: a.code, memory: b)
  }

  /// `PMINSW mm, mm/m64`
  public mutating func pminsw(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000ea0f), reg: a.code, rm: b.code)
  }

  /// `PMINSW mm, mm/m64`
  public mutating func pminsw(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000ea0f), reg: a.code, memory: b)
  }

  /// `PMINUB mm, mm/m64`
  public mutating func pminub(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000da0f), reg: a.code, rm: b.code)
  }

  /// `PMINUB mm, mm/m64`
  public mutating func pminub(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000da0f), reg: a.code, memory: b)
  }

  /// `PMULHRSW mm, mm/m64`
  public mutating func pmulhrsw(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x2003000b380f), reg: a.code, rm: b.code)
  }

  /// `PMULHRSW mm, mm/m64`
  public mutating func pmulhrsw(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2003000b380f), reg: a.code, memory: b)
  }

  /// `PMULHUW mm, mm/m64`
  public mutating func pmulhuw(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000e40f), reg: a.code, rm: b.code)
  }

  /// `PMULHUW mm, mm/m64`
  public mutating func pmulhuw(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000e40f), reg: a.code, memory: b)
  }

  /// `PMULHW mm, mm/m64`
  public mutating func pmulhw(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000e50f), reg: a.code, rm: b.code)
  }

  /// `PMULHW mm, mm/m64`
  public mutating func pmulhw(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000e50f), reg: a.code, memory: b)
  }

  /// `PMULLW mm, mm/m64`
  public mutating func pmullw(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000d50f), reg: a.code, rm: b.code)
  }

  /// `PMULLW mm, mm/m64`
  public mutating func pmullw(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000d50f), reg: a.code, memory: b)
  }

  /// `PMULUDQ mm, mm/m64`
  public mutating func pmuludq(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000f40f), reg: a.code, rm: b.code)
  }

  /// `PMULUDQ mm, mm/m64`
  public mutating func pmuludq(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000f40f), reg: a.code, memory: b)
  }

  /// `PSADBW mm, mm/m64`
  public mutating func psadbw(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000f60f), reg: a.code, rm: b.code)
  }

  /// `PSADBW mm, mm/m64`
  public mutating func psadbw(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000f60f), reg: a.code, memory: b)
  }

  /// `PSIGNB mm, mm/m64`
  public mutating func psignb(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x20030008380f), reg: a.code, rm: b.code)
  }

  /// `PSIGNB mm, mm/m64`
  public mutating func psignb(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20030008380f), reg: a.code, memory: b)
  }

  /// `PSIGND mm, mm/m64`
  public mutating func psignd(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x2003000a380f), reg: a.code, rm: b.code)
  }

  /// `PSIGND mm, mm/m64`
  public mutating func psignd(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2003000a380f), reg: a.code, memory: b)
  }

  /// `PSIGNW mm, mm/m64`
  public mutating func psignw(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x20030009380f), reg: a.code, rm: b.code)
  }

  /// `PSIGNW mm, mm/m64`
  public mutating func psignw(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20030009380f), reg: a.code, memory: b)
  }

  /// `PSUBB mm, mm/m64`
  public mutating func psubb(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000f80f), reg: a.code, rm: b.code)
  }

  /// `PSUBB mm, mm/m64`
  public mutating func psubb(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000f80f), reg: a.code, memory: b)
  }

  /// `PSUBD mm, mm/m64`
  public mutating func psubd(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000fa0f), reg: a.code, rm: b.code)
  }

  /// `PSUBD mm, mm/m64`
  public mutating func psubd(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000fa0f), reg: a.code, memory: b)
  }

  /// `PSUBQ mm, mm/m64`
  public mutating func psubq(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000fb0f), reg: a.code, rm: b.code)
  }

  /// `PSUBQ mm, mm/m64`
  public mutating func psubq(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000fb0f), reg: a.code, memory: b)
  }

  /// `PSUBSB mm, mm/m64`
  public mutating func psubsb(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000e80f), reg: a.code, rm: b.code)
  }

  /// `PSUBSB mm, mm/m64`
  public mutating func psubsb(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000e80f), reg: a.code, memory: b)
  }

  /// `PSUBSW mm, mm/m64`
  public mutating func psubsw(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000e90f), reg: a.code, rm: b.code)
  }

  /// `PSUBSW mm, mm/m64`
  public mutating func psubsw(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000e90f), reg: a.code, memory: b)
  }

  /// `PSUBUSB mm, mm/m64`
  public mutating func psubusb(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000d80f), reg: a.code, rm: b.code)
  }

  /// `PSUBUSB mm, mm/m64`
  public mutating func psubusb(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000d80f), reg: a.code, memory: b)
  }

  /// `PSUBUSW mm, mm/m64`
  public mutating func psubusw(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000d90f), reg: a.code, rm: b.code)
  }

  /// `PSUBUSW mm, mm/m64`
  public mutating func psubusw(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000d90f), reg: a.code, memory: b)
  }

  /// `PSUBW mm, mm/m64`
  public mutating func psubw(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000f90f), reg: a.code, rm: b.code)
  }

  /// `PSUBW mm, mm/m64`
  public mutating func psubw(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000f90f), reg: a.code, memory: b)
  }

  /// `PCMPEQB mm, mm/m64`
  public mutating func pcmpeqb(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000740f), reg: a.code, rm: b.code)
  }

  /// `PCMPEQB mm, mm/m64`
  public mutating func pcmpeqb(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000740f), reg: a.code, memory: b)
  }

  /// `PCMPEQD mm, mm/m64`
  public mutating func pcmpeqd(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000760f), reg: a.code, rm: b.code)
  }

  /// `PCMPEQD mm, mm/m64`
  public mutating func pcmpeqd(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000760f), reg: a.code, memory: b)
  }

  /// `PCMPEQW mm, mm/m64`
  public mutating func pcmpeqw(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000750f), reg: a.code, rm: b.code)
  }

  /// `PCMPEQW mm, mm/m64`
  public mutating func pcmpeqw(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000750f), reg: a.code, memory: b)
  }

  /// `PCMPGTB mm, mm/m64`
  public mutating func pcmpgtb(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000640f), reg: a.code, rm: b.code)
  }

  /// `PCMPGTB mm, mm/m64`
  public mutating func pcmpgtb(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000640f), reg: a.code, memory: b)
  }

  /// `PCMPGTD mm, mm/m64`
  public mutating func pcmpgtd(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000660f), reg: a.code, rm: b.code)
  }

  /// `PCMPGTD mm, mm/m64`
  public mutating func pcmpgtd(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000660f), reg: a.code, memory: b)
  }

  /// `PCMPGTW mm, mm/m64`
  public mutating func pcmpgtw(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000650f), reg: a.code, rm: b.code)
  }

  /// `PCMPGTW mm, mm/m64`
  public mutating func pcmpgtw(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000650f), reg: a.code, memory: b)
  }

  /// `PAND mm, mm/m64`
  public mutating func pand(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000db0f), reg: a.code, rm: b.code)
  }

  /// `PAND mm, mm/m64`
  public mutating func pand(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000db0f), reg: a.code, memory: b)
  }

  /// `PANDN mm, mm/m64`
  public mutating func pandn(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000df0f), reg: a.code, rm: b.code)
  }

  /// `PANDN mm, mm/m64`
  public mutating func pandn(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000df0f), reg: a.code, memory: b)
  }

  /// `POR mm, mm/m64`
  public mutating func por(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000eb0f), reg: a.code, rm: b.code)
  }

  /// `POR mm, mm/m64`
  public mutating func por(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000eb0f), reg: a.code, memory: b)
  }

  /// `PXOR mm, mm/m64`
  public mutating func pxor(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000ef0f), reg: a.code, rm: b.code)
  }

  /// `PXOR mm, mm/m64`
  public mutating func pxor(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000ef0f), reg: a.code, memory: b)
  }

  /// `PSLLD mm, mm/m64`
  public mutating func pslld(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000f20f), reg: a.code, rm: b.code)
  }

  /// `PSLLD mm, mm/m64`
  public mutating func pslld(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000f20f), reg: a.code, memory: b)
  }

  /// `PSLLD mm, imm8`
  public mutating func pslld(_ a: X86_64.MMXRegister, _ b: Int) {
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x10b40020000720f), b) }
    emit(X86_64.InstructionForm(bits: 0x10b40020000720f), reg: 0, rm: a.code, immediate: b)
  }

  /// `PSLLQ mm, mm/m64`
  public mutating func psllq(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000f30f), reg: a.code, rm: b.code)
  }

  /// `PSLLQ mm, mm/m64`
  public mutating func psllq(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000f30f), reg: a.code, memory: b)
  }

  /// `PSLLQ mm, imm8`
  public mutating func psllq(_ a: X86_64.MMXRegister, _ b: Int) {
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x10b40020000730f), b) }
    emit(X86_64.InstructionForm(bits: 0x10b40020000730f), reg: 0, rm: a.code, immediate: b)
  }

  /// `PSLLW mm, mm/m64`
  public mutating func psllw(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000f10f), reg: a.code, rm: b.code)
  }

  /// `PSLLW mm, mm/m64`
  public mutating func psllw(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000f10f), reg: a.code, memory: b)
  }

  /// `PSLLW mm, imm8`
  public mutating func psllw(_ a: X86_64.MMXRegister, _ b: Int) {
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x10b40020000710f), b) }
    emit(X86_64.InstructionForm(bits: 0x10b40020000710f), reg: 0, rm: a.code, immediate: b)
  }

  /// `PSRAD mm, mm/m64`
  public mutating func psrad(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000e20f), reg: a.code, rm: b.code)
  }

  /// `PSRAD mm, mm/m64`
  public mutating func psrad(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000e20f), reg: a.code, memory: b)
  }

  /// `PSRAD mm, imm8`
  public mutating func psrad(_ a: X86_64.MMXRegister, _ b: Int) {
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x10a40020000720f), b) }
    emit(X86_64.InstructionForm(bits: 0x10a40020000720f), reg: 0, rm: a.code, immediate: b)
  }

  /// `PSRAW mm, mm/m64`
  public mutating func psraw(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000e10f), reg: a.code, rm: b.code)
  }

  /// `PSRAW mm, mm/m64`
  public mutating func psraw(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000e10f), reg: a.code, memory: b)
  }

  /// `PSRAW mm, imm8`
  public mutating func psraw(_ a: X86_64.MMXRegister, _ b: Int) {
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x10a40020000710f), b) }
    emit(X86_64.InstructionForm(bits: 0x10a40020000710f), reg: 0, rm: a.code, immediate: b)
  }

  /// `PSRLD mm, mm/m64`
  public mutating func psrld(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000d20f), reg: a.code, rm: b.code)
  }

  /// `PSRLD mm, mm/m64`
  public mutating func psrld(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000d20f), reg: a.code, memory: b)
  }

  /// `PSRLD mm, imm8`
  public mutating func psrld(_ a: X86_64.MMXRegister, _ b: Int) {
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x10940020000720f), b) }
    emit(X86_64.InstructionForm(bits: 0x10940020000720f), reg: 0, rm: a.code, immediate: b)
  }

  /// `PSRLQ mm, mm/m64`
  public mutating func psrlq(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000d30f), reg: a.code, rm: b.code)
  }

  /// `PSRLQ mm, mm/m64`
  public mutating func psrlq(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000d30f), reg: a.code, memory: b)
  }

  /// `PSRLQ mm, imm8`
  public mutating func psrlq(_ a: X86_64.MMXRegister, _ b: Int) {
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x10940020000730f), b) }
    emit(X86_64.InstructionForm(bits: 0x10940020000730f), reg: 0, rm: a.code, immediate: b)
  }

  /// `PSRLW mm, mm/m64`
  public mutating func psrlw(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000d10f), reg: a.code, rm: b.code)
  }

  /// `PSRLW mm, mm/m64`
  public mutating func psrlw(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000d10f), reg: a.code, memory: b)
  }

  /// `PSRLW mm, imm8`
  public mutating func psrlw(_ a: X86_64.MMXRegister, _ b: Int) {
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x10940020000710f), b) }
    emit(X86_64.InstructionForm(bits: 0x10940020000710f), reg: 0, rm: a.code, immediate: b)
  }

  /// `CVTPD2PI mm, xmm/m128`
  public mutating func cvtpd2pi(_ a: X86_64.MMXRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x100210200002d0f), reg: a.code, rm: b.code)
  }

  /// `CVTPD2PI mm, xmm/m128`
  public mutating func cvtpd2pi(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x100210200002d0f), reg: a.code, memory: b)
  }

  /// `CVTPI2PD xmm, mm/m64`
  public mutating func cvtpi2pd(_ a: X86_64.XMMRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x100210200002a0f), reg: a.code, rm: b.code)
  }

  /// `CVTPI2PD xmm, mm/m64`
  public mutating func cvtpi2pd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x100210200002a0f), reg: a.code, memory: b)
  }

  /// `CVTPI2PS xmm, mm/m64`
  public mutating func cvtpi2ps(_ a: X86_64.XMMRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x100200200002a0f), reg: a.code, rm: b.code)
  }

  /// `CVTPI2PS xmm, mm/m64`
  public mutating func cvtpi2ps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x100200200002a0f), reg: a.code, memory: b)
  }

  /// `CVTPS2PI mm, xmm/m64`
  public mutating func cvtps2pi(_ a: X86_64.MMXRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x100200200002d0f), reg: a.code, rm: b.code)
  }

  /// `CVTPS2PI mm, xmm/m64`
  public mutating func cvtps2pi(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x100200200002d0f), reg: a.code, memory: b)
  }

  /// `CVTTPD2PI mm, xmm/m128`
  public mutating func cvttpd2pi(_ a: X86_64.MMXRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x100210200002c0f), reg: a.code, rm: b.code)
  }

  /// `CVTTPD2PI mm, xmm/m128`
  public mutating func cvttpd2pi(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x100210200002c0f), reg: a.code, memory: b)
  }

  /// `CVTTPS2PI mm, xmm/m64`
  public mutating func cvttps2pi(_ a: X86_64.MMXRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x100200200002c0f), reg: a.code, rm: b.code)
  }

  /// `CVTTPS2PI mm, xmm/m64`
  public mutating func cvttps2pi(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x100200200002c0f), reg: a.code, memory: b)
  }

  /// `FEMMS`
  public mutating func femms() {
    emit(X86_64.InstructionForm(bits: 0x100000200000e0f), reg: 0, rm: 0)
  }

  /// `PAVGUSB mm, mm/m64`
  public mutating func pavgusb(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0xbf80200200000f0f), reg: a.code, rm: b.code)
  }

  /// `PAVGUSB mm, mm/m64`
  public mutating func pavgusb(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0xbf80200200000f0f), reg: a.code, memory: b)
  }

  /// `PF2ID mm, mm/m64`
  public mutating func pf2id(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x1d80200200000f0f), reg: a.code, rm: b.code)
  }

  /// `PF2ID mm, mm/m64`
  public mutating func pf2id(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x1d80200200000f0f), reg: a.code, memory: b)
  }

  /// `PF2IW mm, mm/m64`
  public mutating func pf2iw(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x1c80200200000f0f), reg: a.code, rm: b.code)
  }

  /// `PF2IW mm, mm/m64`
  public mutating func pf2iw(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x1c80200200000f0f), reg: a.code, memory: b)
  }

  /// `PFACC mm, mm/m64`
  public mutating func pfacc(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0xae80200200000f0f), reg: a.code, rm: b.code)
  }

  /// `PFACC mm, mm/m64`
  public mutating func pfacc(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0xae80200200000f0f), reg: a.code, memory: b)
  }

  /// `PFADD mm, mm/m64`
  public mutating func pfadd(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x9e80200200000f0f), reg: a.code, rm: b.code)
  }

  /// `PFADD mm, mm/m64`
  public mutating func pfadd(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x9e80200200000f0f), reg: a.code, memory: b)
  }

  /// `PFCMPEQ mm, mm/m64`
  public mutating func pfcmpeq(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0xb080200200000f0f), reg: a.code, rm: b.code)
  }

  /// `PFCMPEQ mm, mm/m64`
  public mutating func pfcmpeq(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0xb080200200000f0f), reg: a.code, memory: b)
  }

  /// `PFCMPGE mm, mm/m64`
  public mutating func pfcmpge(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x9080200200000f0f), reg: a.code, rm: b.code)
  }

  /// `PFCMPGE mm, mm/m64`
  public mutating func pfcmpge(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x9080200200000f0f), reg: a.code, memory: b)
  }

  /// `PFCMPGT mm, mm/m64`
  public mutating func pfcmpgt(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0xa080200200000f0f), reg: a.code, rm: b.code)
  }

  /// `PFCMPGT mm, mm/m64`
  public mutating func pfcmpgt(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0xa080200200000f0f), reg: a.code, memory: b)
  }

  /// `PFMAX mm, mm/m64`
  public mutating func pfmax(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0xa480200200000f0f), reg: a.code, rm: b.code)
  }

  /// `PFMAX mm, mm/m64`
  public mutating func pfmax(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0xa480200200000f0f), reg: a.code, memory: b)
  }

  /// `PFMIN mm, mm/m64`
  public mutating func pfmin(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x9480200200000f0f), reg: a.code, rm: b.code)
  }

  /// `PFMIN mm, mm/m64`
  public mutating func pfmin(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x9480200200000f0f), reg: a.code, memory: b)
  }

  /// `PFMUL mm, mm/m64`
  public mutating func pfmul(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0xb480200200000f0f), reg: a.code, rm: b.code)
  }

  /// `PFMUL mm, mm/m64`
  public mutating func pfmul(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0xb480200200000f0f), reg: a.code, memory: b)
  }

  /// `PFNACC mm, mm/m64`
  public mutating func pfnacc(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x8a80200200000f0f), reg: a.code, rm: b.code)
  }

  /// `PFNACC mm, mm/m64`
  public mutating func pfnacc(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x8a80200200000f0f), reg: a.code, memory: b)
  }

  /// `PFPNACC mm, mm/m64`
  public mutating func pfpnacc(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x8e80200200000f0f), reg: a.code, rm: b.code)
  }

  /// `PFPNACC mm, mm/m64`
  public mutating func pfpnacc(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x8e80200200000f0f), reg: a.code, memory: b)
  }

  /// `PFRCP mm, mm/m64`
  public mutating func pfrcp(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x9680200200000f0f), reg: a.code, rm: b.code)
  }

  /// `PFRCP mm, mm/m64`
  public mutating func pfrcp(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x9680200200000f0f), reg: a.code, memory: b)
  }

  /// `PFRCPIT1 mm, mm/m64`
  public mutating func pfrcpit1(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0xa680200200000f0f), reg: a.code, rm: b.code)
  }

  /// `PFRCPIT1 mm, mm/m64`
  public mutating func pfrcpit1(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0xa680200200000f0f), reg: a.code, memory: b)
  }

  /// `PFRCPIT2 mm, mm/m64`
  public mutating func pfrcpit2(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0xb680200200000f0f), reg: a.code, rm: b.code)
  }

  /// `PFRCPIT2 mm, mm/m64`
  public mutating func pfrcpit2(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0xb680200200000f0f), reg: a.code, memory: b)
  }

  /// `PFRSQIT1 mm, mm/m64`
  public mutating func pfrsqit1(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0xa780200200000f0f), reg: a.code, rm: b.code)
  }

  /// `PFRSQIT1 mm, mm/m64`
  public mutating func pfrsqit1(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0xa780200200000f0f), reg: a.code, memory: b)
  }

  /// `PFRSQRT mm, mm/m64`
  public mutating func pfrsqrt(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x9780200200000f0f), reg: a.code, rm: b.code)
  }

  /// `PFRSQRT mm, mm/m64`
  public mutating func pfrsqrt(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x9780200200000f0f), reg: a.code, memory: b)
  }

  /// `PFSUB mm, mm/m64`
  public mutating func pfsub(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0x9a80200200000f0f), reg: a.code, rm: b.code)
  }

  /// `PFSUB mm, mm/m64`
  public mutating func pfsub(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x9a80200200000f0f), reg: a.code, memory: b)
  }

  /// `PFSUBR mm, mm/m64`
  public mutating func pfsubr(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0xaa80200200000f0f), reg: a.code, rm: b.code)
  }

  /// `PFSUBR mm, mm/m64`
  public mutating func pfsubr(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0xaa80200200000f0f), reg: a.code, memory: b)
  }

  /// `PI2FD mm, mm/m64`
  public mutating func pi2fd(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0xd80200200000f0f), reg: a.code, rm: b.code)
  }

  /// `PI2FD mm, mm/m64`
  public mutating func pi2fd(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0xd80200200000f0f), reg: a.code, memory: b)
  }

  /// `PI2FW mm, mm/m64`
  public mutating func pi2fw(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0xc80200200000f0f), reg: a.code, rm: b.code)
  }

  /// `PI2FW mm, mm/m64`
  public mutating func pi2fw(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0xc80200200000f0f), reg: a.code, memory: b)
  }

  /// `PMULHRW mm, mm/m64`
  public mutating func pmulhrw(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0xb780200200000f0f), reg: a.code, rm: b.code)
  }

  /// `PMULHRW mm, mm/m64`
  public mutating func pmulhrw(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0xb780200200000f0f), reg: a.code, memory: b)
  }

  /// `PSWAPD mm, mm/m64`
  public mutating func pswapd(_ a: X86_64.MMXRegister, _ b: X86_64.MMXRegister) {
    emit(X86_64.InstructionForm(bits: 0xbb80200200000f0f), reg: a.code, rm: b.code)
  }

  /// `PSWAPD mm, mm/m64`
  public mutating func pswapd(_ a: X86_64.MMXRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0xbb80200200000f0f), reg: a.code, memory: b)
  }
}
