// swift-format-ignore-file
// Written by `swift run table-generator` from the instruction table. Do not edit: change a row and run it again.

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

  /// `MOVAPS xmm, xmm/m128`
  public mutating func movaps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000280f), reg: a.code, rm: b.code)
  }

  /// `MOVAPS xmm, xmm/m128`
  public mutating func movaps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000280f), reg: a.code, memory: b)
  }

  /// `MOVAPS xmm/m128, xmm`
  public mutating func movaps(_ a: X86_64.Memory, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000290f), reg: b.code, memory: a)
  }

  /// `MOVHLPS xmm, xmm`
  public mutating func movhlps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000120f), reg: a.code, rm: b.code)
  }

  /// `MOVHPS xmm, m64`
  public mutating func movhps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000160f), reg: a.code, memory: b)
  }

  /// `MOVHPS m64, xmm`
  public mutating func movhps(_ a: X86_64.Memory, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000170f), reg: b.code, memory: a)
  }

  /// `MOVLHPS xmm, xmm`
  public mutating func movlhps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000160f), reg: a.code, rm: b.code)
  }

  /// `MOVLPS xmm, m64`
  public mutating func movlps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000120f), reg: a.code, memory: b)
  }

  /// `MOVLPS m64, xmm`
  public mutating func movlps(_ a: X86_64.Memory, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000130f), reg: b.code, memory: a)
  }

  /// `MOVMSKPS r32, xmm`
  public mutating func movmskps(_ a: X86_64.Register32, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x30020020000500f), reg: a.code, rm: b.code)
  }

  /// `MOVMSKPS r64, xmm`
  public mutating func movmskps(_ a: X86_64.Register64, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x30020020000500f), reg: a.code, rm: b.code)
  }

  /// `MOVNTPS m128, xmm`
  public mutating func movntps(_ a: X86_64.Memory, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x100200200002b0f), reg: b.code, memory: a)
  }

  /// `MOVSS xmm, m32`
  public mutating func movss(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10024020000100f), reg: a.code, memory: b)
  }

  /// `MOVSS m32, xmm`
  public mutating func movss(_ a: X86_64.Memory, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10024020000110f), reg: b.code, memory: a)
  }

  /// `MOVSS xmm, xmm`
  public mutating func movss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10024020000100f), reg: a.code, rm: b.code)
  }

  /// `MOVUPS xmm, xmm/m128`
  public mutating func movups(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000100f), reg: a.code, rm: b.code)
  }

  /// `MOVUPS xmm, xmm/m128`
  public mutating func movups(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000100f), reg: a.code, memory: b)
  }

  /// `MOVUPS xmm/m128, xmm`
  public mutating func movups(_ a: X86_64.Memory, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000110f), reg: b.code, memory: a)
  }

  /// `ADDPS xmm, xmm/m128`
  public mutating func addps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000580f), reg: a.code, rm: b.code)
  }

  /// `ADDPS xmm, xmm/m128`
  public mutating func addps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000580f), reg: a.code, memory: b)
  }

  /// `ADDSS xmm, xmm/m32`
  public mutating func addss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10024020000580f), reg: a.code, rm: b.code)
  }

  /// `ADDSS xmm, xmm/m32`
  public mutating func addss(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10024020000580f), reg: a.code, memory: b)
  }

  /// `SUBPS xmm, xmm/m128`
  public mutating func subps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x100200200005c0f), reg: a.code, rm: b.code)
  }

  /// `SUBPS xmm, xmm/m128`
  public mutating func subps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x100200200005c0f), reg: a.code, memory: b)
  }

  /// `SUBSS xmm, xmm/m32`
  public mutating func subss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x100240200005c0f), reg: a.code, rm: b.code)
  }

  /// `SUBSS xmm, xmm/m32`
  public mutating func subss(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x100240200005c0f), reg: a.code, memory: b)
  }

  /// `MULPS xmm, xmm/m128`
  public mutating func mulps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000590f), reg: a.code, rm: b.code)
  }

  /// `MULPS xmm, xmm/m128`
  public mutating func mulps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000590f), reg: a.code, memory: b)
  }

  /// `MULSS xmm, xmm/m32`
  public mutating func mulss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10024020000590f), reg: a.code, rm: b.code)
  }

  /// `MULSS xmm, xmm/m32`
  public mutating func mulss(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10024020000590f), reg: a.code, memory: b)
  }

  /// `DIVPS xmm, xmm/m128`
  public mutating func divps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x100200200005e0f), reg: a.code, rm: b.code)
  }

  /// `DIVPS xmm, xmm/m128`
  public mutating func divps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x100200200005e0f), reg: a.code, memory: b)
  }

  /// `DIVSS xmm, xmm/m32`
  public mutating func divss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x100240200005e0f), reg: a.code, rm: b.code)
  }

  /// `DIVSS xmm, xmm/m32`
  public mutating func divss(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x100240200005e0f), reg: a.code, memory: b)
  }

  /// `MAXPS xmm, xmm/m128`
  public mutating func maxps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x100200200005f0f), reg: a.code, rm: b.code)
  }

  /// `MAXPS xmm, xmm/m128`
  public mutating func maxps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x100200200005f0f), reg: a.code, memory: b)
  }

  /// `MAXSS xmm, xmm/m32`
  public mutating func maxss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x100240200005f0f), reg: a.code, rm: b.code)
  }

  /// `MAXSS xmm, xmm/m32`
  public mutating func maxss(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x100240200005f0f), reg: a.code, memory: b)
  }

  /// `MINPS xmm, xmm/m128`
  public mutating func minps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x100200200005d0f), reg: a.code, rm: b.code)
  }

  /// `MINPS xmm, xmm/m128`
  public mutating func minps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x100200200005d0f), reg: a.code, memory: b)
  }

  /// `MINSS xmm, xmm/m32`
  public mutating func minss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x100240200005d0f), reg: a.code, rm: b.code)
  }

  /// `MINSS xmm, xmm/m32`
  public mutating func minss(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x100240200005d0f), reg: a.code, memory: b)
  }

  /// `RCPPS xmm, xmm/m128`
  public mutating func rcpps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000530f), reg: a.code, rm: b.code)
  }

  /// `RCPPS xmm, xmm/m128`
  public mutating func rcpps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000530f), reg: a.code, memory: b)
  }

  /// `RCPSS xmm, xmm/m32`
  public mutating func rcpss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10024020000530f), reg: a.code, rm: b.code)
  }

  /// `RCPSS xmm, xmm/m32`
  public mutating func rcpss(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10024020000530f), reg: a.code, memory: b)
  }

  /// `RSQRTPS xmm, xmm/m128`
  public mutating func rsqrtps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000520f), reg: a.code, rm: b.code)
  }

  /// `RSQRTPS xmm, xmm/m128`
  public mutating func rsqrtps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000520f), reg: a.code, memory: b)
  }

  /// `RSQRTSS xmm, xmm/m32`
  public mutating func rsqrtss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10024020000520f), reg: a.code, rm: b.code)
  }

  /// `RSQRTSS xmm, xmm/m32`
  public mutating func rsqrtss(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10024020000520f), reg: a.code, memory: b)
  }

  /// `SQRTPS xmm, xmm/m128`
  public mutating func sqrtps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000510f), reg: a.code, rm: b.code)
  }

  /// `SQRTPS xmm, xmm/m128`
  public mutating func sqrtps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000510f), reg: a.code, memory: b)
  }

  /// `SQRTSS xmm, xmm/m32`
  public mutating func sqrtss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10024020000510f), reg: a.code, rm: b.code)
  }

  /// `SQRTSS xmm, xmm/m32`
  public mutating func sqrtss(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10024020000510f), reg: a.code, memory: b)
  }

  /// `CMPPS xmm, xmm/m128, imm8`
  public mutating func cmpps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.ComparisonPredicate) {
    emit(X86_64.InstructionForm(bits: 0x10820020000c20f), reg: a.code, rm: b.code, immediate: c.number)
  }

  /// `CMPPS xmm, xmm/m128, imm8`
  public mutating func cmpps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: X86_64.ComparisonPredicate) {
    emit(X86_64.InstructionForm(bits: 0x10820020000c20f), reg: a.code, memory: b, immediate: c.number)
  }

  /// `CMPSS xmm, xmm/m32, imm8`
  public mutating func cmpss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.ComparisonPredicate) {
    emit(X86_64.InstructionForm(bits: 0x10824020000c20f), reg: a.code, rm: b.code, immediate: c.number)
  }

  /// `CMPSS xmm, xmm/m32, imm8`
  public mutating func cmpss(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: X86_64.ComparisonPredicate) {
    emit(X86_64.InstructionForm(bits: 0x10824020000c20f), reg: a.code, memory: b, immediate: c.number)
  }

  /// `COMISS xmm, xmm/m32`
  public mutating func comiss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x100200200002f0f), reg: a.code, rm: b.code)
  }

  /// `COMISS xmm, xmm/m32`
  public mutating func comiss(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x100200200002f0f), reg: a.code, memory: b)
  }

  /// `UCOMISS xmm, xmm/m32`
  public mutating func ucomiss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x100200200002e0f), reg: a.code, rm: b.code)
  }

  /// `UCOMISS xmm, xmm/m32`
  public mutating func ucomiss(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x100200200002e0f), reg: a.code, memory: b)
  }

  /// `ANDPS xmm, xmm/m128`
  public mutating func andps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000540f), reg: a.code, rm: b.code)
  }

  /// `ANDPS xmm, xmm/m128`
  public mutating func andps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000540f), reg: a.code, memory: b)
  }

  /// `ANDNPS xmm, xmm/m128`
  public mutating func andnps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000550f), reg: a.code, rm: b.code)
  }

  /// `ANDNPS xmm, xmm/m128`
  public mutating func andnps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000550f), reg: a.code, memory: b)
  }

  /// `ORPS xmm, xmm/m128`
  public mutating func orps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000560f), reg: a.code, rm: b.code)
  }

  /// `ORPS xmm, xmm/m128`
  public mutating func orps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000560f), reg: a.code, memory: b)
  }

  /// `XORPS xmm, xmm/m128`
  public mutating func xorps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000570f), reg: a.code, rm: b.code)
  }

  /// `XORPS xmm, xmm/m128`
  public mutating func xorps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000570f), reg: a.code, memory: b)
  }

  /// `SHUFPS xmm, xmm/m128, imm8`
  public mutating func shufps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x10820020000c60f), c) }
    emit(X86_64.InstructionForm(bits: 0x10820020000c60f), reg: a.code, rm: b.code, immediate: c)
  }

  /// `SHUFPS xmm, xmm/m128, imm8`
  public mutating func shufps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x10820020000c60f), c) }
    emit(X86_64.InstructionForm(bits: 0x10820020000c60f), reg: a.code, memory: b, immediate: c)
  }

  /// `UNPCKHPS xmm, xmm/m128`
  public mutating func unpckhps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000150f), reg: a.code, rm: b.code)
  }

  /// `UNPCKHPS xmm, xmm/m128`
  public mutating func unpckhps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000150f), reg: a.code, memory: b)
  }

  /// `UNPCKLPS xmm, xmm/m128`
  public mutating func unpcklps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020020000140f), reg: a.code, rm: b.code)
  }

  /// `UNPCKLPS xmm, xmm/m128`
  public mutating func unpcklps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10020020000140f), reg: a.code, memory: b)
  }

  /// `CVTSI2SS xmm, r32/m32`
  public mutating func cvtsi2ss(_ a: X86_64.XMMRegister, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x500240200002a0f), reg: a.code, rm: b.code)
  }

  /// `CVTSI2SS xmm, r32/m32`
  public mutating func cvtsi2ss(_ a: X86_64.XMMRegister, _ b: X86_64.Memory32) {
    emit(X86_64.InstructionForm(bits: 0x500240200002a0f), reg: a.code, memory: b.memory)
  }

  /// `CVTSI2SS xmm, r64/m64`
  public mutating func cvtsi2ss(_ a: X86_64.XMMRegister, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x500248200002a0f), reg: a.code, rm: b.code)
  }

  /// `CVTSI2SS xmm, r64/m64`
  public mutating func cvtsi2ss(_ a: X86_64.XMMRegister, _ b: X86_64.Memory64) {
    emit(X86_64.InstructionForm(bits: 0x500248200002a0f), reg: a.code, memory: b.memory)
  }

  /// `CVTSS2SI r32, xmm/m32`
  public mutating func cvtss2si(_ a: X86_64.Register32, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x300240200002d0f), reg: a.code, rm: b.code)
  }

  /// `CVTSS2SI r32, xmm/m32`
  public mutating func cvtss2si(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x300240200002d0f), reg: a.code, memory: b)
  }

  /// `CVTSS2SI r64, xmm/m32`
  public mutating func cvtss2si(_ a: X86_64.Register64, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x300248200002d0f), reg: a.code, rm: b.code)
  }

  /// `CVTSS2SI r64, xmm/m32`
  public mutating func cvtss2si(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x300248200002d0f), reg: a.code, memory: b)
  }

  /// `CVTTSS2SI r32, xmm/m32`
  public mutating func cvttss2si(_ a: X86_64.Register32, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x300240200002c0f), reg: a.code, rm: b.code)
  }

  /// `CVTTSS2SI r32, xmm/m32`
  public mutating func cvttss2si(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x300240200002c0f), reg: a.code, memory: b)
  }

  /// `CVTTSS2SI r64, xmm/m32`
  public mutating func cvttss2si(_ a: X86_64.Register64, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x300248200002c0f), reg: a.code, rm: b.code)
  }

  /// `CVTTSS2SI r64, xmm/m32`
  public mutating func cvttss2si(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x300248200002c0f), reg: a.code, memory: b)
  }

  /// `LDMXCSR m32`
  public mutating func ldmxcsr(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10140020000ae0f), reg: 0, memory: a)
  }

  /// `STMXCSR m32`
  public mutating func stmxcsr(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x101c0020000ae0f), reg: 0, memory: a)
  }

  /// `MOVAPD xmm, xmm/m128`
  public mutating func movapd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000280f), reg: a.code, rm: b.code)
  }

  /// `MOVAPD xmm, xmm/m128`
  public mutating func movapd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000280f), reg: a.code, memory: b)
  }

  /// `MOVAPD xmm/m128, xmm`
  public mutating func movapd(_ a: X86_64.Memory, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000290f), reg: b.code, memory: a)
  }

  /// `MOVHPD xmm, m64`
  public mutating func movhpd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000160f), reg: a.code, memory: b)
  }

  /// `MOVHPD m64, xmm`
  public mutating func movhpd(_ a: X86_64.Memory, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000170f), reg: b.code, memory: a)
  }

  /// `MOVLPD xmm, m64`
  public mutating func movlpd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000120f), reg: a.code, memory: b)
  }

  /// `MOVLPD m64, xmm`
  public mutating func movlpd(_ a: X86_64.Memory, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000130f), reg: b.code, memory: a)
  }

  /// `MOVMSKPD r32, xmm`
  public mutating func movmskpd(_ a: X86_64.Register32, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x30021020000500f), reg: a.code, rm: b.code)
  }

  /// `MOVMSKPD r64, xmm`
  public mutating func movmskpd(_ a: X86_64.Register64, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x30021020000500f), reg: a.code, rm: b.code)
  }

  /// `MOVNTPD m128, xmm`
  public mutating func movntpd(_ a: X86_64.Memory, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x100210200002b0f), reg: b.code, memory: a)
  }

  /// `MOVSD xmm, m64`
  public mutating func movsd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10022020000100f), reg: a.code, memory: b)
  }

  /// `MOVSD m64, xmm`
  public mutating func movsd(_ a: X86_64.Memory, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10022020000110f), reg: b.code, memory: a)
  }

  /// `MOVSD xmm, xmm`
  public mutating func movsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10022020000100f), reg: a.code, rm: b.code)
  }

  /// `MOVUPD xmm, xmm/m128`
  public mutating func movupd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000100f), reg: a.code, rm: b.code)
  }

  /// `MOVUPD xmm, xmm/m128`
  public mutating func movupd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000100f), reg: a.code, memory: b)
  }

  /// `MOVUPD xmm/m128, xmm`
  public mutating func movupd(_ a: X86_64.Memory, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000110f), reg: b.code, memory: a)
  }

  /// `ADDPD xmm, xmm/m128`
  public mutating func addpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000580f), reg: a.code, rm: b.code)
  }

  /// `ADDPD xmm, xmm/m128`
  public mutating func addpd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000580f), reg: a.code, memory: b)
  }

  /// `ADDSD xmm, xmm/m64`
  public mutating func addsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10022020000580f), reg: a.code, rm: b.code)
  }

  /// `ADDSD xmm, xmm/m64`
  public mutating func addsd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10022020000580f), reg: a.code, memory: b)
  }

  /// `SUBPD xmm, xmm/m128`
  public mutating func subpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x100210200005c0f), reg: a.code, rm: b.code)
  }

  /// `SUBPD xmm, xmm/m128`
  public mutating func subpd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x100210200005c0f), reg: a.code, memory: b)
  }

  /// `SUBSD xmm, xmm/m64`
  public mutating func subsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x100220200005c0f), reg: a.code, rm: b.code)
  }

  /// `SUBSD xmm, xmm/m64`
  public mutating func subsd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x100220200005c0f), reg: a.code, memory: b)
  }

  /// `MULPD xmm, xmm/m128`
  public mutating func mulpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000590f), reg: a.code, rm: b.code)
  }

  /// `MULPD xmm, xmm/m128`
  public mutating func mulpd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000590f), reg: a.code, memory: b)
  }

  /// `MULSD xmm, xmm/m64`
  public mutating func mulsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10022020000590f), reg: a.code, rm: b.code)
  }

  /// `MULSD xmm, xmm/m64`
  public mutating func mulsd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10022020000590f), reg: a.code, memory: b)
  }

  /// `DIVPD xmm, xmm/m128`
  public mutating func divpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x100210200005e0f), reg: a.code, rm: b.code)
  }

  /// `DIVPD xmm, xmm/m128`
  public mutating func divpd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x100210200005e0f), reg: a.code, memory: b)
  }

  /// `DIVSD xmm, xmm/m64`
  public mutating func divsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x100220200005e0f), reg: a.code, rm: b.code)
  }

  /// `DIVSD xmm, xmm/m64`
  public mutating func divsd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x100220200005e0f), reg: a.code, memory: b)
  }

  /// `MAXPD xmm, xmm/m128`
  public mutating func maxpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x100210200005f0f), reg: a.code, rm: b.code)
  }

  /// `MAXPD xmm, xmm/m128`
  public mutating func maxpd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x100210200005f0f), reg: a.code, memory: b)
  }

  /// `MAXSD xmm, xmm/m64`
  public mutating func maxsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x100220200005f0f), reg: a.code, rm: b.code)
  }

  /// `MAXSD xmm, xmm/m64`
  public mutating func maxsd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x100220200005f0f), reg: a.code, memory: b)
  }

  /// `MINPD xmm, xmm/m128`
  public mutating func minpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x100210200005d0f), reg: a.code, rm: b.code)
  }

  /// `MINPD xmm, xmm/m128`
  public mutating func minpd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x100210200005d0f), reg: a.code, memory: b)
  }

  /// `MINSD xmm, xmm/m64`
  public mutating func minsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x100220200005d0f), reg: a.code, rm: b.code)
  }

  /// `MINSD xmm, xmm/m64`
  public mutating func minsd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x100220200005d0f), reg: a.code, memory: b)
  }

  /// `SQRTPD xmm, xmm/m128`
  public mutating func sqrtpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000510f), reg: a.code, rm: b.code)
  }

  /// `SQRTPD xmm, xmm/m128`
  public mutating func sqrtpd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000510f), reg: a.code, memory: b)
  }

  /// `SQRTSD xmm, xmm/m64`
  public mutating func sqrtsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10022020000510f), reg: a.code, rm: b.code)
  }

  /// `SQRTSD xmm, xmm/m64`
  public mutating func sqrtsd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10022020000510f), reg: a.code, memory: b)
  }

  /// `CMPPD xmm, xmm/m128, imm8`
  public mutating func cmppd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.ComparisonPredicate) {
    emit(X86_64.InstructionForm(bits: 0x10821020000c20f), reg: a.code, rm: b.code, immediate: c.number)
  }

  /// `CMPPD xmm, xmm/m128, imm8`
  public mutating func cmppd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: X86_64.ComparisonPredicate) {
    emit(X86_64.InstructionForm(bits: 0x10821020000c20f), reg: a.code, memory: b, immediate: c.number)
  }

  /// `CMPSD xmm, xmm/m64, imm8`
  public mutating func cmpsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.ComparisonPredicate) {
    emit(X86_64.InstructionForm(bits: 0x10822020000c20f), reg: a.code, rm: b.code, immediate: c.number)
  }

  /// `CMPSD xmm, xmm/m64, imm8`
  public mutating func cmpsd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: X86_64.ComparisonPredicate) {
    emit(X86_64.InstructionForm(bits: 0x10822020000c20f), reg: a.code, memory: b, immediate: c.number)
  }

  /// `COMISD xmm, xmm/m64`
  public mutating func comisd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x100210200002f0f), reg: a.code, rm: b.code)
  }

  /// `COMISD xmm, xmm/m64`
  public mutating func comisd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x100210200002f0f), reg: a.code, memory: b)
  }

  /// `UCOMISD xmm, xmm/m64`
  public mutating func ucomisd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x100210200002e0f), reg: a.code, rm: b.code)
  }

  /// `UCOMISD xmm, xmm/m64`
  public mutating func ucomisd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x100210200002e0f), reg: a.code, memory: b)
  }

  /// `ANDPD xmm, xmm/m128`
  public mutating func andpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000540f), reg: a.code, rm: b.code)
  }

  /// `ANDPD xmm, xmm/m128`
  public mutating func andpd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000540f), reg: a.code, memory: b)
  }

  /// `ANDNPD xmm, xmm/m128`
  public mutating func andnpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000550f), reg: a.code, rm: b.code)
  }

  /// `ANDNPD xmm, xmm/m128`
  public mutating func andnpd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000550f), reg: a.code, memory: b)
  }

  /// `ORPD xmm, xmm/m128`
  public mutating func orpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000560f), reg: a.code, rm: b.code)
  }

  /// `ORPD xmm, xmm/m128`
  public mutating func orpd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000560f), reg: a.code, memory: b)
  }

  /// `XORPD xmm, xmm/m128`
  public mutating func xorpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000570f), reg: a.code, rm: b.code)
  }

  /// `XORPD xmm, xmm/m128`
  public mutating func xorpd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000570f), reg: a.code, memory: b)
  }

  /// `SHUFPD xmm, xmm/m128, imm8`
  public mutating func shufpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x10821020000c60f), c) }
    emit(X86_64.InstructionForm(bits: 0x10821020000c60f), reg: a.code, rm: b.code, immediate: c)
  }

  /// `SHUFPD xmm, xmm/m128, imm8`
  public mutating func shufpd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x10821020000c60f), c) }
    emit(X86_64.InstructionForm(bits: 0x10821020000c60f), reg: a.code, memory: b, immediate: c)
  }

  /// `UNPCKHPD xmm, xmm/m128`
  public mutating func unpckhpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000150f), reg: a.code, rm: b.code)
  }

  /// `UNPCKHPD xmm, xmm/m128`
  public mutating func unpckhpd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000150f), reg: a.code, memory: b)
  }

  /// `UNPCKLPD xmm, xmm/m128`
  public mutating func unpcklpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000140f), reg: a.code, rm: b.code)
  }

  /// `UNPCKLPD xmm, xmm/m128`
  public mutating func unpcklpd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000140f), reg: a.code, memory: b)
  }

  /// `CVTDQ2PD xmm, xmm/m64`
  public mutating func cvtdq2pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10024020000e60f), reg: a.code, rm: b.code)
  }

  /// `CVTDQ2PD xmm, xmm/m64`
  public mutating func cvtdq2pd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10024020000e60f), reg: a.code, memory: b)
  }

  /// `CVTDQ2PS xmm, xmm/m128`
  public mutating func cvtdq2ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x100200200005b0f), reg: a.code, rm: b.code)
  }

  /// `CVTDQ2PS xmm, xmm/m128`
  public mutating func cvtdq2ps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x100200200005b0f), reg: a.code, memory: b)
  }

  /// `CVTPD2DQ xmm, xmm/m128`
  public mutating func cvtpd2dq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10022020000e60f), reg: a.code, rm: b.code)
  }

  /// `CVTPD2DQ xmm, xmm/m128`
  public mutating func cvtpd2dq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10022020000e60f), reg: a.code, memory: b)
  }

  /// `CVTPD2PS xmm, xmm/m128`
  public mutating func cvtpd2ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x100210200005a0f), reg: a.code, rm: b.code)
  }

  /// `CVTPD2PS xmm, xmm/m128`
  public mutating func cvtpd2ps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x100210200005a0f), reg: a.code, memory: b)
  }

  /// `CVTPS2DQ xmm, xmm/m128`
  public mutating func cvtps2dq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x100210200005b0f), reg: a.code, rm: b.code)
  }

  /// `CVTPS2DQ xmm, xmm/m128`
  public mutating func cvtps2dq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x100210200005b0f), reg: a.code, memory: b)
  }

  /// `CVTPS2PD xmm, xmm/m64`
  public mutating func cvtps2pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x100200200005a0f), reg: a.code, rm: b.code)
  }

  /// `CVTPS2PD xmm, xmm/m64`
  public mutating func cvtps2pd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x100200200005a0f), reg: a.code, memory: b)
  }

  /// `CVTSD2SI r32, xmm/m64`
  public mutating func cvtsd2si(_ a: X86_64.Register32, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x300220200002d0f), reg: a.code, rm: b.code)
  }

  /// `CVTSD2SI r32, xmm/m64`
  public mutating func cvtsd2si(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x300220200002d0f), reg: a.code, memory: b)
  }

  /// `CVTSD2SI r64, xmm/m64`
  public mutating func cvtsd2si(_ a: X86_64.Register64, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x300228200002d0f), reg: a.code, rm: b.code)
  }

  /// `CVTSD2SI r64, xmm/m64`
  public mutating func cvtsd2si(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x300228200002d0f), reg: a.code, memory: b)
  }

  /// `CVTSD2SS xmm, xmm/m64`
  public mutating func cvtsd2ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x100220200005a0f), reg: a.code, rm: b.code)
  }

  /// `CVTSD2SS xmm, xmm/m64`
  public mutating func cvtsd2ss(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x100220200005a0f), reg: a.code, memory: b)
  }

  /// `CVTSI2SD xmm, r32/m32`
  public mutating func cvtsi2sd(_ a: X86_64.XMMRegister, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x500220200002a0f), reg: a.code, rm: b.code)
  }

  /// `CVTSI2SD xmm, r32/m32`
  public mutating func cvtsi2sd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory32) {
    emit(X86_64.InstructionForm(bits: 0x500220200002a0f), reg: a.code, memory: b.memory)
  }

  /// `CVTSI2SD xmm, r64/m64`
  public mutating func cvtsi2sd(_ a: X86_64.XMMRegister, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x500228200002a0f), reg: a.code, rm: b.code)
  }

  /// `CVTSI2SD xmm, r64/m64`
  public mutating func cvtsi2sd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory64) {
    emit(X86_64.InstructionForm(bits: 0x500228200002a0f), reg: a.code, memory: b.memory)
  }

  /// `CVTSS2SD xmm, xmm/m32`
  public mutating func cvtss2sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x100240200005a0f), reg: a.code, rm: b.code)
  }

  /// `CVTSS2SD xmm, xmm/m32`
  public mutating func cvtss2sd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x100240200005a0f), reg: a.code, memory: b)
  }

  /// `CVTTPD2DQ xmm, xmm/m128`
  public mutating func cvttpd2dq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000e60f), reg: a.code, rm: b.code)
  }

  /// `CVTTPD2DQ xmm, xmm/m128`
  public mutating func cvttpd2dq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000e60f), reg: a.code, memory: b)
  }

  /// `CVTTPS2DQ xmm, xmm/m128`
  public mutating func cvttps2dq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x100240200005b0f), reg: a.code, rm: b.code)
  }

  /// `CVTTPS2DQ xmm, xmm/m128`
  public mutating func cvttps2dq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x100240200005b0f), reg: a.code, memory: b)
  }

  /// `CVTTSD2SI r32, xmm/m64`
  public mutating func cvttsd2si(_ a: X86_64.Register32, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x300220200002c0f), reg: a.code, rm: b.code)
  }

  /// `CVTTSD2SI r32, xmm/m64`
  public mutating func cvttsd2si(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x300220200002c0f), reg: a.code, memory: b)
  }

  /// `CVTTSD2SI r64, xmm/m64`
  public mutating func cvttsd2si(_ a: X86_64.Register64, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x300228200002c0f), reg: a.code, rm: b.code)
  }

  /// `CVTTSD2SI r64, xmm/m64`
  public mutating func cvttsd2si(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x300228200002c0f), reg: a.code, memory: b)
  }

  /// `MOVD xmm, r32/m32`
  public mutating func movd(_ a: X86_64.XMMRegister, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x500210200006e0f), reg: a.code, rm: b.code)
  }

  /// `MOVD xmm, r32/m32`
  public mutating func movd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x500210200006e0f), reg: a.code, memory: b)
  }

  /// `MOVD r32/m32, xmm`
  public mutating func movd(_ a: X86_64.Register32, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x500210200007e0f), reg: b.code, rm: a.code)
  }

  /// `MOVD r32/m32, xmm`
  public mutating func movd(_ a: X86_64.Memory, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x500210200007e0f), reg: b.code, memory: a)
  }

  /// `MOVD xmm, r64`
  public mutating func movd(_ a: X86_64.XMMRegister, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x500218200006e0f), reg: a.code, rm: b.code)
  }

  /// `MOVD r64, xmm`
  public mutating func movd(_ a: X86_64.Register64, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x500218200007e0f), reg: b.code, rm: a.code)
  }

  /// `MOVDQA xmm, xmm/m128`
  public mutating func movdqa(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x100210200006f0f), reg: a.code, rm: b.code)
  }

  /// `MOVDQA xmm, xmm/m128`
  public mutating func movdqa(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x100210200006f0f), reg: a.code, memory: b)
  }

  /// `MOVDQA xmm/m128, xmm`
  public mutating func movdqa(_ a: X86_64.Memory, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x100210200007f0f), reg: b.code, memory: a)
  }

  /// `MOVDQU xmm, xmm/m128`
  public mutating func movdqu(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x100240200006f0f), reg: a.code, rm: b.code)
  }

  /// `MOVDQU xmm, xmm/m128`
  public mutating func movdqu(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x100240200006f0f), reg: a.code, memory: b)
  }

  /// `MOVDQU xmm/m128, xmm`
  public mutating func movdqu(_ a: X86_64.Memory, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x100240200007f0f), reg: b.code, memory: a)
  }

  /// `MOVNTDQ m128, xmm`
  public mutating func movntdq(_ a: X86_64.Memory, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000e70f), reg: b.code, memory: a)
  }

  /// `MOVQ xmm, xmm/m64`
  public mutating func movq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x100240200007e0f), reg: a.code, rm: b.code)
  }

  /// `MOVQ xmm, xmm/m64`
  public mutating func movq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x100240200007e0f), reg: a.code, memory: b)
  }

  /// `MOVQ xmm/m64, xmm`
  public mutating func movq(_ a: X86_64.Memory, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000d60f), reg: b.code, memory: a)
  }

  /// `MOVQ xmm, r64/m64`
  public mutating func movq(_ a: X86_64.XMMRegister, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x500218200006e0f), reg: a.code, rm: b.code)
  }

  /// `MOVQ r64/m64, xmm`
  public mutating func movq(_ a: X86_64.Register64, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x500218200007e0f), reg: b.code, rm: a.code)
  }

  /// `MASKMOVDQU xmm, xmm`
  public mutating func maskmovdqu(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000f70f), reg: a.code, rm: b.code)
  }

  /// `PMOVMSKB r32, xmm`
  public mutating func pmovmskb(_ a: X86_64.Register32, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x30021020000d70f), reg: a.code, rm: b.code)
  }

  /// `PMOVMSKB r64, xmm`
  public mutating func pmovmskb(_ a: X86_64.Register64, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x30021020000d70f), reg: a.code, rm: b.code)
  }

  /// `PACKSSDW xmm, xmm/m128`
  public mutating func packssdw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x100210200006b0f), reg: a.code, rm: b.code)
  }

  /// `PACKSSDW xmm, xmm/m128`
  public mutating func packssdw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x100210200006b0f), reg: a.code, memory: b)
  }

  /// `PACKSSWB xmm, xmm/m128`
  public mutating func packsswb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000630f), reg: a.code, rm: b.code)
  }

  /// `PACKSSWB xmm, xmm/m128`
  public mutating func packsswb(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000630f), reg: a.code, memory: b)
  }

  /// `PACKUSWB xmm, xmm/m128`
  public mutating func packuswb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000670f), reg: a.code, rm: b.code)
  }

  /// `PACKUSWB xmm, xmm/m128`
  public mutating func packuswb(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000670f), reg: a.code, memory: b)
  }

  /// `PUNPCKHBW xmm, xmm/m128`
  public mutating func punpckhbw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000680f), reg: a.code, rm: b.code)
  }

  /// `PUNPCKHBW xmm, xmm/m128`
  public mutating func punpckhbw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000680f), reg: a.code, memory: b)
  }

  /// `PUNPCKHDQ xmm, xmm/m128`
  public mutating func punpckhdq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x100210200006a0f), reg: a.code, rm: b.code)
  }

  /// `PUNPCKHDQ xmm, xmm/m128`
  public mutating func punpckhdq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x100210200006a0f), reg: a.code, memory: b)
  }

  /// `PUNPCKHQDQ xmm, xmm/m128`
  public mutating func punpckhqdq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x100210200006d0f), reg: a.code, rm: b.code)
  }

  /// `PUNPCKHQDQ xmm, xmm/m128`
  public mutating func punpckhqdq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x100210200006d0f), reg: a.code, memory: b)
  }

  /// `PUNPCKHWD xmm, xmm/m128`
  public mutating func punpckhwd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000690f), reg: a.code, rm: b.code)
  }

  /// `PUNPCKHWD xmm, xmm/m128`
  public mutating func punpckhwd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000690f), reg: a.code, memory: b)
  }

  /// `PUNPCKLBW xmm, xmm/m128`
  public mutating func punpcklbw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000600f), reg: a.code, rm: b.code)
  }

  /// `PUNPCKLBW xmm, xmm/m128`
  public mutating func punpcklbw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000600f), reg: a.code, memory: b)
  }

  /// `PUNPCKLDQ xmm, xmm/m128`
  public mutating func punpckldq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000620f), reg: a.code, rm: b.code)
  }

  /// `PUNPCKLDQ xmm, xmm/m128`
  public mutating func punpckldq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000620f), reg: a.code, memory: b)
  }

  /// `PUNPCKLQDQ xmm, xmm/m128`
  public mutating func punpcklqdq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x100210200006c0f), reg: a.code, rm: b.code)
  }

  /// `PUNPCKLQDQ xmm, xmm/m128`
  public mutating func punpcklqdq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x100210200006c0f), reg: a.code, memory: b)
  }

  /// `PUNPCKLWD xmm, xmm/m128`
  public mutating func punpcklwd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000610f), reg: a.code, rm: b.code)
  }

  /// `PUNPCKLWD xmm, xmm/m128`
  public mutating func punpcklwd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000610f), reg: a.code, memory: b)
  }

  /// `PEXTRW r32, xmm, imm8`
  public mutating func pextrw(_ a: X86_64.Register32, _ b: X86_64.XMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x30821020000c50f), c) }
    emit(X86_64.InstructionForm(bits: 0x30821020000c50f), reg: a.code, rm: b.code, immediate: c)
  }

  /// `PEXTRW r64, xmm, imm8`
  public mutating func pextrw(_ a: X86_64.Register64, _ b: X86_64.XMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x30821020000c50f), c) }
    emit(X86_64.InstructionForm(bits: 0x30821020000c50f), reg: a.code, rm: b.code, immediate: c)
  }

  /// `PINSRW xmm, r32/m16, imm8`
  public mutating func pinsrw(_ a: X86_64.XMMRegister, _ b: X86_64.Register32, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50821020000c40f), c) }
    emit(X86_64.InstructionForm(bits: 0x50821020000c40f), reg: a.code, rm: b.code, immediate: c)
  }

  /// `PINSRW xmm, r32/m16, imm8`
  public mutating func pinsrw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50821020000c40f), c) }
    emit(X86_64.InstructionForm(bits: 0x50821020000c40f), reg: a.code, memory: b, immediate: c)
  }

  /// `PINSRW xmm, r64, imm8`
  public mutating func pinsrw(_ a: X86_64.XMMRegister, _ b: X86_64.Register64, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50821020000c40f), c) }
    emit(X86_64.InstructionForm(bits: 0x50821020000c40f), reg: a.code, rm: b.code, immediate: c)
  }

  /// `PSHUFD xmm, xmm/m128, imm8`
  public mutating func pshufd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x10821020000700f), c) }
    emit(X86_64.InstructionForm(bits: 0x10821020000700f), reg: a.code, rm: b.code, immediate: c)
  }

  /// `PSHUFD xmm, xmm/m128, imm8`
  public mutating func pshufd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x10821020000700f), c) }
    emit(X86_64.InstructionForm(bits: 0x10821020000700f), reg: a.code, memory: b, immediate: c)
  }

  /// `PSHUFHW xmm, xmm/m128, imm8`
  public mutating func pshufhw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x10824020000700f), c) }
    emit(X86_64.InstructionForm(bits: 0x10824020000700f), reg: a.code, rm: b.code, immediate: c)
  }

  /// `PSHUFHW xmm, xmm/m128, imm8`
  public mutating func pshufhw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x10824020000700f), c) }
    emit(X86_64.InstructionForm(bits: 0x10824020000700f), reg: a.code, memory: b, immediate: c)
  }

  /// `PSHUFLW xmm, xmm/m128, imm8`
  public mutating func pshuflw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x10822020000700f), c) }
    emit(X86_64.InstructionForm(bits: 0x10822020000700f), reg: a.code, rm: b.code, immediate: c)
  }

  /// `PSHUFLW xmm, xmm/m128, imm8`
  public mutating func pshuflw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x10822020000700f), c) }
    emit(X86_64.InstructionForm(bits: 0x10822020000700f), reg: a.code, memory: b, immediate: c)
  }

  /// `PADDB xmm, xmm/m128`
  public mutating func paddb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000fc0f), reg: a.code, rm: b.code)
  }

  /// `PADDB xmm, xmm/m128`
  public mutating func paddb(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000fc0f), reg: a.code, memory: b)
  }

  /// `PADDD xmm, xmm/m128`
  public mutating func paddd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000fe0f), reg: a.code, rm: b.code)
  }

  /// `PADDD xmm, xmm/m128`
  public mutating func paddd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000fe0f), reg: a.code, memory: b)
  }

  /// `PADDQ xmm, xmm/m128`
  public mutating func paddq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000d40f), reg: a.code, rm: b.code)
  }

  /// `PADDQ xmm, xmm/m128`
  public mutating func paddq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000d40f), reg: a.code, memory: b)
  }

  /// `PADDSB xmm, xmm/m128`
  public mutating func paddsb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000ec0f), reg: a.code, rm: b.code)
  }

  /// `PADDSB xmm, xmm/m128`
  public mutating func paddsb(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000ec0f), reg: a.code, memory: b)
  }

  /// `PADDSW xmm, xmm/m128`
  public mutating func paddsw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000ed0f), reg: a.code, rm: b.code)
  }

  /// `PADDSW xmm, xmm/m128`
  public mutating func paddsw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000ed0f), reg: a.code, memory: b)
  }

  /// `PADDUSB xmm, xmm/m128`
  public mutating func paddusb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000dc0f), reg: a.code, rm: b.code)
  }

  /// `PADDUSB xmm, xmm/m128`
  public mutating func paddusb(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000dc0f), reg: a.code, memory: b)
  }

  /// `PADDUSW xmm, xmm/m128`
  public mutating func paddusw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000dd0f), reg: a.code, rm: b.code)
  }

  /// `PADDUSW xmm, xmm/m128`
  public mutating func paddusw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000dd0f), reg: a.code, memory: b)
  }

  /// `PADDW xmm, xmm/m128`
  public mutating func paddw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000fd0f), reg: a.code, rm: b.code)
  }

  /// `PADDW xmm, xmm/m128`
  public mutating func paddw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000fd0f), reg: a.code, memory: b)
  }

  /// `PAVGB xmm, xmm/m128`
  public mutating func pavgb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000e00f), reg: a.code, rm: b.code)
  }

  /// `PAVGB xmm, xmm/m128`
  public mutating func pavgb(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000e00f), reg: a.code, memory: b)
  }

  /// `PAVGW xmm, xmm/m128`
  public mutating func pavgw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000e30f), reg: a.code, rm: b.code)
  }

  /// `PAVGW xmm, xmm/m128`
  public mutating func pavgw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000e30f), reg: a.code, memory: b)
  }

  /// `PMADDWD xmm, xmm/m128`
  public mutating func pmaddwd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000f50f), reg: a.code, rm: b.code)
  }

  /// `PMADDWD xmm, xmm/m128`
  public mutating func pmaddwd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000f50f), reg: a.code, memory: b)
  }

  /// `PMAXSW xmm, xmm/m128`
  public mutating func pmaxsw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000ee0f), reg: a.code, rm: b.code)
  }

  /// `PMAXSW xmm, xmm/m128`
  public mutating func pmaxsw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000ee0f), reg: a.code, memory: b)
  }

  /// `PMAXUB xmm, xmm/m128`
  public mutating func pmaxub(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000de0f), reg: a.code, rm: b.code)
  }

  /// `PMAXUB xmm, xmm/m128`
  public mutating func pmaxub(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000de0f), reg: a.code, memory: b)
  }

  /// `PMINSW xmm, xmm/m128`
  public mutating func pminsw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000ea0f), reg: a.code, rm: b.code)
  }

  /// `PMINSW xmm, xmm/m128`
  public mutating func pminsw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000ea0f), reg: a.code, memory: b)
  }

  /// `PMINUB xmm, xmm/m128`
  public mutating func pminub(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000da0f), reg: a.code, rm: b.code)
  }

  /// `PMINUB xmm, xmm/m128`
  public mutating func pminub(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000da0f), reg: a.code, memory: b)
  }

  /// `PMULHUW xmm, xmm/m128`
  public mutating func pmulhuw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000e40f), reg: a.code, rm: b.code)
  }

  /// `PMULHUW xmm, xmm/m128`
  public mutating func pmulhuw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000e40f), reg: a.code, memory: b)
  }

  /// `PMULHW xmm, xmm/m128`
  public mutating func pmulhw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000e50f), reg: a.code, rm: b.code)
  }

  /// `PMULHW xmm, xmm/m128`
  public mutating func pmulhw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000e50f), reg: a.code, memory: b)
  }

  /// `PMULLW xmm, xmm/m128`
  public mutating func pmullw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000d50f), reg: a.code, rm: b.code)
  }

  /// `PMULLW xmm, xmm/m128`
  public mutating func pmullw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000d50f), reg: a.code, memory: b)
  }

  /// `PMULUDQ xmm, xmm/m128`
  public mutating func pmuludq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000f40f), reg: a.code, rm: b.code)
  }

  /// `PMULUDQ xmm, xmm/m128`
  public mutating func pmuludq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000f40f), reg: a.code, memory: b)
  }

  /// `PSADBW xmm, xmm/m128`
  public mutating func psadbw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000f60f), reg: a.code, rm: b.code)
  }

  /// `PSADBW xmm, xmm/m128`
  public mutating func psadbw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000f60f), reg: a.code, memory: b)
  }

  /// `PSUBB xmm, xmm/m128`
  public mutating func psubb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000f80f), reg: a.code, rm: b.code)
  }

  /// `PSUBB xmm, xmm/m128`
  public mutating func psubb(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000f80f), reg: a.code, memory: b)
  }

  /// `PSUBD xmm, xmm/m128`
  public mutating func psubd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000fa0f), reg: a.code, rm: b.code)
  }

  /// `PSUBD xmm, xmm/m128`
  public mutating func psubd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000fa0f), reg: a.code, memory: b)
  }

  /// `PSUBQ xmm, xmm/m128`
  public mutating func psubq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000fb0f), reg: a.code, rm: b.code)
  }

  /// `PSUBQ xmm, xmm/m128`
  public mutating func psubq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000fb0f), reg: a.code, memory: b)
  }

  /// `PSUBSB xmm, xmm/m128`
  public mutating func psubsb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000e80f), reg: a.code, rm: b.code)
  }

  /// `PSUBSB xmm, xmm/m128`
  public mutating func psubsb(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000e80f), reg: a.code, memory: b)
  }

  /// `PSUBSW xmm, xmm/m128`
  public mutating func psubsw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000e90f), reg: a.code, rm: b.code)
  }

  /// `PSUBSW xmm, xmm/m128`
  public mutating func psubsw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000e90f), reg: a.code, memory: b)
  }

  /// `PSUBUSB xmm, xmm/m128`
  public mutating func psubusb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000d80f), reg: a.code, rm: b.code)
  }

  /// `PSUBUSB xmm, xmm/m128`
  public mutating func psubusb(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000d80f), reg: a.code, memory: b)
  }

  /// `PSUBUSW xmm, xmm/m128`
  public mutating func psubusw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000d90f), reg: a.code, rm: b.code)
  }

  /// `PSUBUSW xmm, xmm/m128`
  public mutating func psubusw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000d90f), reg: a.code, memory: b)
  }

  /// `PSUBW xmm, xmm/m128`
  public mutating func psubw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000f90f), reg: a.code, rm: b.code)
  }

  /// `PSUBW xmm, xmm/m128`
  public mutating func psubw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000f90f), reg: a.code, memory: b)
  }

  /// `PCMPEQB xmm, xmm/m128`
  public mutating func pcmpeqb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000740f), reg: a.code, rm: b.code)
  }

  /// `PCMPEQB xmm, xmm/m128`
  public mutating func pcmpeqb(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000740f), reg: a.code, memory: b)
  }

  /// `PCMPEQD xmm, xmm/m128`
  public mutating func pcmpeqd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000760f), reg: a.code, rm: b.code)
  }

  /// `PCMPEQD xmm, xmm/m128`
  public mutating func pcmpeqd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000760f), reg: a.code, memory: b)
  }

  /// `PCMPEQW xmm, xmm/m128`
  public mutating func pcmpeqw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000750f), reg: a.code, rm: b.code)
  }

  /// `PCMPEQW xmm, xmm/m128`
  public mutating func pcmpeqw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000750f), reg: a.code, memory: b)
  }

  /// `PCMPGTB xmm, xmm/m128`
  public mutating func pcmpgtb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000640f), reg: a.code, rm: b.code)
  }

  /// `PCMPGTB xmm, xmm/m128`
  public mutating func pcmpgtb(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000640f), reg: a.code, memory: b)
  }

  /// `PCMPGTD xmm, xmm/m128`
  public mutating func pcmpgtd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000660f), reg: a.code, rm: b.code)
  }

  /// `PCMPGTD xmm, xmm/m128`
  public mutating func pcmpgtd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000660f), reg: a.code, memory: b)
  }

  /// `PCMPGTW xmm, xmm/m128`
  public mutating func pcmpgtw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000650f), reg: a.code, rm: b.code)
  }

  /// `PCMPGTW xmm, xmm/m128`
  public mutating func pcmpgtw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000650f), reg: a.code, memory: b)
  }

  /// `PAND xmm, xmm/m128`
  public mutating func pand(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000db0f), reg: a.code, rm: b.code)
  }

  /// `PAND xmm, xmm/m128`
  public mutating func pand(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000db0f), reg: a.code, memory: b)
  }

  /// `PANDN xmm, xmm/m128`
  public mutating func pandn(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000df0f), reg: a.code, rm: b.code)
  }

  /// `PANDN xmm, xmm/m128`
  public mutating func pandn(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000df0f), reg: a.code, memory: b)
  }

  /// `POR xmm, xmm/m128`
  public mutating func por(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000eb0f), reg: a.code, rm: b.code)
  }

  /// `POR xmm, xmm/m128`
  public mutating func por(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000eb0f), reg: a.code, memory: b)
  }

  /// `PXOR xmm, xmm/m128`
  public mutating func pxor(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000ef0f), reg: a.code, rm: b.code)
  }

  /// `PXOR xmm, xmm/m128`
  public mutating func pxor(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000ef0f), reg: a.code, memory: b)
  }

  /// `PSLLD xmm, xmm/m128`
  public mutating func pslld(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000f20f), reg: a.code, rm: b.code)
  }

  /// `PSLLD xmm, xmm/m128`
  public mutating func pslld(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000f20f), reg: a.code, memory: b)
  }

  /// `PSLLD xmm, imm8`
  public mutating func pslld(_ a: X86_64.XMMRegister, _ b: Int) {
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x10b41020000720f), b) }
    emit(X86_64.InstructionForm(bits: 0x10b41020000720f), reg: 0, rm: a.code, immediate: b)
  }

  /// `PSLLDQ xmm, imm8`
  public mutating func pslldq(_ a: X86_64.XMMRegister, _ b: Int) {
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x10bc1020000730f), b) }
    emit(X86_64.InstructionForm(bits: 0x10bc1020000730f), reg: 0, rm: a.code, immediate: b)
  }

  /// `PSLLQ xmm, xmm/m128`
  public mutating func psllq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000f30f), reg: a.code, rm: b.code)
  }

  /// `PSLLQ xmm, xmm/m128`
  public mutating func psllq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000f30f), reg: a.code, memory: b)
  }

  /// `PSLLQ xmm, imm8`
  public mutating func psllq(_ a: X86_64.XMMRegister, _ b: Int) {
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x10b41020000730f), b) }
    emit(X86_64.InstructionForm(bits: 0x10b41020000730f), reg: 0, rm: a.code, immediate: b)
  }

  /// `PSLLW xmm, xmm/m128`
  public mutating func psllw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000f10f), reg: a.code, rm: b.code)
  }

  /// `PSLLW xmm, xmm/m128`
  public mutating func psllw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000f10f), reg: a.code, memory: b)
  }

  /// `PSLLW xmm, imm8`
  public mutating func psllw(_ a: X86_64.XMMRegister, _ b: Int) {
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x10b41020000710f), b) }
    emit(X86_64.InstructionForm(bits: 0x10b41020000710f), reg: 0, rm: a.code, immediate: b)
  }

  /// `PSRAD xmm, xmm/m128`
  public mutating func psrad(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000e20f), reg: a.code, rm: b.code)
  }

  /// `PSRAD xmm, xmm/m128`
  public mutating func psrad(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000e20f), reg: a.code, memory: b)
  }

  /// `PSRAD xmm, imm8`
  public mutating func psrad(_ a: X86_64.XMMRegister, _ b: Int) {
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x10a41020000720f), b) }
    emit(X86_64.InstructionForm(bits: 0x10a41020000720f), reg: 0, rm: a.code, immediate: b)
  }

  /// `PSRAW xmm, xmm/m128`
  public mutating func psraw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000e10f), reg: a.code, rm: b.code)
  }

  /// `PSRAW xmm, xmm/m128`
  public mutating func psraw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000e10f), reg: a.code, memory: b)
  }

  /// `PSRAW xmm, imm8`
  public mutating func psraw(_ a: X86_64.XMMRegister, _ b: Int) {
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x10a41020000710f), b) }
    emit(X86_64.InstructionForm(bits: 0x10a41020000710f), reg: 0, rm: a.code, immediate: b)
  }

  /// `PSRLD xmm, xmm/m128`
  public mutating func psrld(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000d20f), reg: a.code, rm: b.code)
  }

  /// `PSRLD xmm, xmm/m128`
  public mutating func psrld(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000d20f), reg: a.code, memory: b)
  }

  /// `PSRLD xmm, imm8`
  public mutating func psrld(_ a: X86_64.XMMRegister, _ b: Int) {
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x10941020000720f), b) }
    emit(X86_64.InstructionForm(bits: 0x10941020000720f), reg: 0, rm: a.code, immediate: b)
  }

  /// `PSRLDQ xmm, imm8`
  public mutating func psrldq(_ a: X86_64.XMMRegister, _ b: Int) {
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x109c1020000730f), b) }
    emit(X86_64.InstructionForm(bits: 0x109c1020000730f), reg: 0, rm: a.code, immediate: b)
  }

  /// `PSRLQ xmm, xmm/m128`
  public mutating func psrlq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000d30f), reg: a.code, rm: b.code)
  }

  /// `PSRLQ xmm, xmm/m128`
  public mutating func psrlq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000d30f), reg: a.code, memory: b)
  }

  /// `PSRLQ xmm, imm8`
  public mutating func psrlq(_ a: X86_64.XMMRegister, _ b: Int) {
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x10941020000730f), b) }
    emit(X86_64.InstructionForm(bits: 0x10941020000730f), reg: 0, rm: a.code, immediate: b)
  }

  /// `PSRLW xmm, xmm/m128`
  public mutating func psrlw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000d10f), reg: a.code, rm: b.code)
  }

  /// `PSRLW xmm, xmm/m128`
  public mutating func psrlw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000d10f), reg: a.code, memory: b)
  }

  /// `PSRLW xmm, imm8`
  public mutating func psrlw(_ a: X86_64.XMMRegister, _ b: Int) {
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x10941020000710f), b) }
    emit(X86_64.InstructionForm(bits: 0x10941020000710f), reg: 0, rm: a.code, immediate: b)
  }

  /// `ADDSUBPD xmm, xmm/m128`
  public mutating func addsubpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000d00f), reg: a.code, rm: b.code)
  }

  /// `ADDSUBPD xmm, xmm/m128`
  public mutating func addsubpd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10021020000d00f), reg: a.code, memory: b)
  }

  /// `ADDSUBPS xmm, xmm/m128`
  public mutating func addsubps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10022020000d00f), reg: a.code, rm: b.code)
  }

  /// `ADDSUBPS xmm, xmm/m128`
  public mutating func addsubps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10022020000d00f), reg: a.code, memory: b)
  }

  /// `HADDPD xmm, xmm/m128`
  public mutating func haddpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x100210200007c0f), reg: a.code, rm: b.code)
  }

  /// `HADDPD xmm, xmm/m128`
  public mutating func haddpd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x100210200007c0f), reg: a.code, memory: b)
  }

  /// `HADDPS xmm, xmm/m128`
  public mutating func haddps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x100220200007c0f), reg: a.code, rm: b.code)
  }

  /// `HADDPS xmm, xmm/m128`
  public mutating func haddps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x100220200007c0f), reg: a.code, memory: b)
  }

  /// `HSUBPD xmm, xmm/m128`
  public mutating func hsubpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x100210200007d0f), reg: a.code, rm: b.code)
  }

  /// `HSUBPD xmm, xmm/m128`
  public mutating func hsubpd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x100210200007d0f), reg: a.code, memory: b)
  }

  /// `HSUBPS xmm, xmm/m128`
  public mutating func hsubps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x100220200007d0f), reg: a.code, rm: b.code)
  }

  /// `HSUBPS xmm, xmm/m128`
  public mutating func hsubps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x100220200007d0f), reg: a.code, memory: b)
  }

  /// `LDDQU xmm, m128`
  public mutating func lddqu(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10022020000f00f), reg: a.code, memory: b)
  }

  /// `MOVDDUP xmm, xmm/m64`
  public mutating func movddup(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10022020000120f), reg: a.code, rm: b.code)
  }

  /// `MOVDDUP xmm, xmm/m64`
  public mutating func movddup(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10022020000120f), reg: a.code, memory: b)
  }

  /// `MOVSHDUP xmm, xmm/m128`
  public mutating func movshdup(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10024020000160f), reg: a.code, rm: b.code)
  }

  /// `MOVSHDUP xmm, xmm/m128`
  public mutating func movshdup(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10024020000160f), reg: a.code, memory: b)
  }

  /// `MOVSLDUP xmm, xmm/m128`
  public mutating func movsldup(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10024020000120f), reg: a.code, rm: b.code)
  }

  /// `MOVSLDUP xmm, xmm/m128`
  public mutating func movsldup(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10024020000120f), reg: a.code, memory: b)
  }

  /// `PABSB xmm, xmm/m128`
  public mutating func pabsb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2103001c380f), reg: a.code, rm: b.code)
  }

  /// `PABSB xmm, xmm/m128`
  public mutating func pabsb(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2103001c380f), reg: a.code, memory: b)
  }

  /// `PABSD xmm, xmm/m128`
  public mutating func pabsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2103001e380f), reg: a.code, rm: b.code)
  }

  /// `PABSD xmm, xmm/m128`
  public mutating func pabsd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2103001e380f), reg: a.code, memory: b)
  }

  /// `PABSW xmm, xmm/m128`
  public mutating func pabsw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2103001d380f), reg: a.code, rm: b.code)
  }

  /// `PABSW xmm, xmm/m128`
  public mutating func pabsw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2103001d380f), reg: a.code, memory: b)
  }

  /// `PALIGNR xmm, xmm/m128, imm8`
  public mutating func palignr(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82103000f3a0f), c) }
    emit(X86_64.InstructionForm(bits: 0x82103000f3a0f), reg: a.code, rm: b.code, immediate: c)
  }

  /// `PALIGNR xmm, xmm/m128, imm8`
  public mutating func palignr(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82103000f3a0f), c) }
    emit(X86_64.InstructionForm(bits: 0x82103000f3a0f), reg: a.code, memory: b, immediate: c)
  }

  /// `PHADDD xmm, xmm/m128`
  public mutating func phaddd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x21030002380f), reg: a.code, rm: b.code)
  }

  /// `PHADDD xmm, xmm/m128`
  public mutating func phaddd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x21030002380f), reg: a.code, memory: b)
  }

  /// `PHADDSW xmm, xmm/m128`
  public mutating func phaddsw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x21030003380f), reg: a.code, rm: b.code)
  }

  /// `PHADDSW xmm, xmm/m128`
  public mutating func phaddsw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x21030003380f), reg: a.code, memory: b)
  }

  /// `PHADDW xmm, xmm/m128`
  public mutating func phaddw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x21030001380f), reg: a.code, rm: b.code)
  }

  /// `PHADDW xmm, xmm/m128`
  public mutating func phaddw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x21030001380f), reg: a.code, memory: b)
  }

  /// `PHSUBD xmm, xmm/m128`
  public mutating func phsubd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x21030006380f), reg: a.code, rm: b.code)
  }

  /// `PHSUBD xmm, xmm/m128`
  public mutating func phsubd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x21030006380f), reg: a.code, memory: b)
  }

  /// `PHSUBSW xmm, xmm/m128`
  public mutating func phsubsw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x21030007380f), reg: a.code, rm: b.code)
  }

  /// `PHSUBSW xmm, xmm/m128`
  public mutating func phsubsw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x21030007380f), reg: a.code, memory: b)
  }

  /// `PHSUBW xmm, xmm/m128`
  public mutating func phsubw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x21030005380f), reg: a.code, rm: b.code)
  }

  /// `PHSUBW xmm, xmm/m128`
  public mutating func phsubw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x21030005380f), reg: a.code, memory: b)
  }

  /// `PMADDUBSW xmm, xmm/m128`
  public mutating func pmaddubsw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x21030004380f), reg: a.code, rm: b.code)
  }

  /// `PMADDUBSW xmm, xmm/m128`
  public mutating func pmaddubsw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x21030004380f), reg: a.code, memory: b)
  }

  /// `PMULHRSW xmm, xmm/m128`
  public mutating func pmulhrsw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2103000b380f), reg: a.code, rm: b.code)
  }

  /// `PMULHRSW xmm, xmm/m128`
  public mutating func pmulhrsw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2103000b380f), reg: a.code, memory: b)
  }

  /// `PSHUFB xmm, xmm/m128`
  public mutating func pshufb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x21030000380f), reg: a.code, rm: b.code)
  }

  /// `PSHUFB xmm, xmm/m128`
  public mutating func pshufb(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x21030000380f), reg: a.code, memory: b)
  }

  /// `PSIGNB xmm, xmm/m128`
  public mutating func psignb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x21030008380f), reg: a.code, rm: b.code)
  }

  /// `PSIGNB xmm, xmm/m128`
  public mutating func psignb(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x21030008380f), reg: a.code, memory: b)
  }

  /// `PSIGND xmm, xmm/m128`
  public mutating func psignd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2103000a380f), reg: a.code, rm: b.code)
  }

  /// `PSIGND xmm, xmm/m128`
  public mutating func psignd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2103000a380f), reg: a.code, memory: b)
  }

  /// `PSIGNW xmm, xmm/m128`
  public mutating func psignw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x21030009380f), reg: a.code, rm: b.code)
  }

  /// `PSIGNW xmm, xmm/m128`
  public mutating func psignw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x21030009380f), reg: a.code, memory: b)
  }
}
