// swift-format-ignore-file
// Written by `swift run table-generator` from the instruction table. Do not edit: change a row and run it again.

public import JITMachineCode

extension X86_64.Assembler {
  /// `KMOVB k, k/m8`
  public mutating func kmovb(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x200800010190), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `KMOVB k, k/m8`
  public mutating func kmovb(_ a: X86_64.MaskRegister, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x200800010190), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x201d00010190), reg: a.code, vvvv: 0, memory: b)
  }

  /// `KMOVB m8, k`
  public mutating func kmovb(_ a: X86_64.Memory, _ b: X86_64.MaskRegister) {
    if (b.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x200800010191), reg: b.code, vvvv: 0, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x201d00010191), reg: b.code, vvvv: 0, memory: a)
  }

  /// `KMOVB k, r32`
  public mutating func kmovb(_ a: X86_64.MaskRegister, _ b: X86_64.Register32) {
    if (a.code | b.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x200800010192), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x201d00010192), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `KMOVB r32, k`
  public mutating func kmovb(_ a: X86_64.Register32, _ b: X86_64.MaskRegister) {
    if (a.code | b.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x200800010193), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x201d00010193), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `KMOVW k, k/m16`
  public mutating func kmovw(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x200800000190), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `KMOVW k, k/m16`
  public mutating func kmovw(_ a: X86_64.MaskRegister, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x200800000190), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x201d00000190), reg: a.code, vvvv: 0, memory: b)
  }

  /// `KMOVW m16, k`
  public mutating func kmovw(_ a: X86_64.Memory, _ b: X86_64.MaskRegister) {
    if (b.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x200800000191), reg: b.code, vvvv: 0, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x201d00000191), reg: b.code, vvvv: 0, memory: a)
  }

  /// `KMOVW k, r32`
  public mutating func kmovw(_ a: X86_64.MaskRegister, _ b: X86_64.Register32) {
    if (a.code | b.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x200800000192), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x201d00000192), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `KMOVW r32, k`
  public mutating func kmovw(_ a: X86_64.Register32, _ b: X86_64.MaskRegister) {
    if (a.code | b.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x200800000193), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x201d00000193), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `KMOVD k, k/m32`
  public mutating func kmovd(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x208800810190), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `KMOVD k, k/m32`
  public mutating func kmovd(_ a: X86_64.MaskRegister, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x208800810190), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x209d00810190), reg: a.code, vvvv: 0, memory: b)
  }

  /// `KMOVD m32, k`
  public mutating func kmovd(_ a: X86_64.Memory, _ b: X86_64.MaskRegister) {
    if (b.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x208800810191), reg: b.code, vvvv: 0, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x209d00810191), reg: b.code, vvvv: 0, memory: a)
  }

  /// `KMOVD k, r32`
  public mutating func kmovd(_ a: X86_64.MaskRegister, _ b: X86_64.Register32) {
    if (a.code | b.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x200800030192), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x201d00030192), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `KMOVD r32, k`
  public mutating func kmovd(_ a: X86_64.Register32, _ b: X86_64.MaskRegister) {
    if (a.code | b.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x200800030193), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x201d00030193), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `KMOVQ k, k/m64`
  public mutating func kmovq(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x208800800190), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `KMOVQ k, k/m64`
  public mutating func kmovq(_ a: X86_64.MaskRegister, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x208800800190), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x209d00800190), reg: a.code, vvvv: 0, memory: b)
  }

  /// `KMOVQ m64, k`
  public mutating func kmovq(_ a: X86_64.Memory, _ b: X86_64.MaskRegister) {
    if (b.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x208800800191), reg: b.code, vvvv: 0, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x209d00800191), reg: b.code, vvvv: 0, memory: a)
  }

  /// `KMOVQ k, r64`
  public mutating func kmovq(_ a: X86_64.MaskRegister, _ b: X86_64.Register64) {
    if (a.code | b.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x208800830192), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x209d00830192), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `KMOVQ r64, k`
  public mutating func kmovq(_ a: X86_64.Register64, _ b: X86_64.MaskRegister) {
    if (a.code | b.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x208800830193), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x209d00830193), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `KANDB k, k, k`
  public mutating func kandb(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x202800010141), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `KANDW k, k, k`
  public mutating func kandw(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x202800000141), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `KANDD k, k, k`
  public mutating func kandd(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x20a800810141), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `KANDQ k, k, k`
  public mutating func kandq(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x20a800800141), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `KANDNB k, k, k`
  public mutating func kandnb(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x202800010142), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `KANDNW k, k, k`
  public mutating func kandnw(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x202800000142), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `KANDND k, k, k`
  public mutating func kandnd(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x20a800810142), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `KANDNQ k, k, k`
  public mutating func kandnq(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x20a800800142), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `KORB k, k, k`
  public mutating func korb(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x202800010145), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `KORW k, k, k`
  public mutating func korw(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x202800000145), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `KORD k, k, k`
  public mutating func kord(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x20a800810145), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `KORQ k, k, k`
  public mutating func korq(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x20a800800145), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `KXNORB k, k, k`
  public mutating func kxnorb(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x202800010146), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `KXNORW k, k, k`
  public mutating func kxnorw(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x202800000146), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `KXNORD k, k, k`
  public mutating func kxnord(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x20a800810146), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `KXNORQ k, k, k`
  public mutating func kxnorq(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x20a800800146), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `KXORB k, k, k`
  public mutating func kxorb(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x202800010147), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `KXORW k, k, k`
  public mutating func kxorw(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x202800000147), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `KXORD k, k, k`
  public mutating func kxord(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x20a800810147), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `KXORQ k, k, k`
  public mutating func kxorq(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x20a800800147), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `KNOTB k, k`
  public mutating func knotb(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x200800010144), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `KNOTW k, k`
  public mutating func knotw(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x200800000144), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `KNOTD k, k`
  public mutating func knotd(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x208800810144), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `KNOTQ k, k`
  public mutating func knotq(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x208800800144), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `KADDB k, k, k`
  public mutating func kaddb(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x20280001014a), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `KADDW k, k, k`
  public mutating func kaddw(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x20280000014a), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `KADDD k, k, k`
  public mutating func kaddd(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x20a80081014a), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `KADDQ k, k, k`
  public mutating func kaddq(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x20a80080014a), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `KSHIFTLB k, k, imm8`
  public mutating func kshiftlb(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8200800010332), c) }
    emit(X86_64.InstructionForm(bits: 0x8200800010332), reg: a.code, vvvv: 0, rm: b.code, immediate: c)
  }

  /// `KSHIFTLW k, k, imm8`
  public mutating func kshiftlw(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8208800810332), c) }
    emit(X86_64.InstructionForm(bits: 0x8208800810332), reg: a.code, vvvv: 0, rm: b.code, immediate: c)
  }

  /// `KSHIFTLD k, k, imm8`
  public mutating func kshiftld(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8200800010333), c) }
    emit(X86_64.InstructionForm(bits: 0x8200800010333), reg: a.code, vvvv: 0, rm: b.code, immediate: c)
  }

  /// `KSHIFTLQ k, k, imm8`
  public mutating func kshiftlq(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8208800810333), c) }
    emit(X86_64.InstructionForm(bits: 0x8208800810333), reg: a.code, vvvv: 0, rm: b.code, immediate: c)
  }

  /// `KSHIFTRB k, k, imm8`
  public mutating func kshiftrb(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8200800010330), c) }
    emit(X86_64.InstructionForm(bits: 0x8200800010330), reg: a.code, vvvv: 0, rm: b.code, immediate: c)
  }

  /// `KSHIFTRW k, k, imm8`
  public mutating func kshiftrw(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8208800810330), c) }
    emit(X86_64.InstructionForm(bits: 0x8208800810330), reg: a.code, vvvv: 0, rm: b.code, immediate: c)
  }

  /// `KSHIFTRD k, k, imm8`
  public mutating func kshiftrd(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8200800010331), c) }
    emit(X86_64.InstructionForm(bits: 0x8200800010331), reg: a.code, vvvv: 0, rm: b.code, immediate: c)
  }

  /// `KSHIFTRQ k, k, imm8`
  public mutating func kshiftrq(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8208800810331), c) }
    emit(X86_64.InstructionForm(bits: 0x8208800810331), reg: a.code, vvvv: 0, rm: b.code, immediate: c)
  }

  /// `KUNPCKBW k, k, k`
  public mutating func kunpckbw(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x20280001014b), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `KUNPCKWD k, k, k`
  public mutating func kunpckwd(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x20280000014b), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `KUNPCKDQ k, k, k`
  public mutating func kunpckdq(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x20a80080014b), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `KORTESTB k, k`
  public mutating func kortestb(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x200800010198), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `KORTESTW k, k`
  public mutating func kortestw(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x200800000198), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `KORTESTD k, k`
  public mutating func kortestd(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x208800810198), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `KORTESTQ k, k`
  public mutating func kortestq(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x208800800198), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `KTESTB k, k`
  public mutating func ktestb(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x200800010199), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `KTESTW k, k`
  public mutating func ktestw(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x200800000199), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `KTESTD k, k`
  public mutating func ktestd(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x208800810199), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `KTESTQ k, k`
  public mutating func ktestq(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x208800800199), reg: a.code, vvvv: 0, rm: b.code)
  }
}
