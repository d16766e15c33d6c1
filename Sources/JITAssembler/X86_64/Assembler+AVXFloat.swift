// swift-format-ignore-file
// Written by `swift run table-generator` from the instruction table. Do not edit: change a row and run it again.

public import JITMachineCode

extension X86_64.Assembler {
  /// `VADDPD xmm, xmm, xmm/m128`
  public mutating func vaddpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200900010158), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c9800810158), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VADDPD xmm, xmm, xmm/m128`
  public mutating func vaddpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200900010158), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c9800810158), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VADDPD ymm, ymm, ymm/m256`
  public mutating func vaddpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202900010158), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db800810158), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VADDPD ymm, ymm, ymm/m256`
  public mutating func vaddpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202900010158), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db800810158), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VADDPS xmm, xmm, xmm/m128`
  public mutating func vaddps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200900000158), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x341800000158), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VADDPS xmm, xmm, xmm/m128`
  public mutating func vaddps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200900000158), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x341800000158), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VADDPS ymm, ymm, ymm/m256`
  public mutating func vaddps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202900000158), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x353800000158), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VADDPS ymm, ymm, ymm/m256`
  public mutating func vaddps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202900000158), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x353800000158), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VADDSD xmm, xmm, xmm/m64`
  public mutating func vaddsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x200800030158), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x239800830158), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VADDSD xmm, xmm, xmm/m64`
  public mutating func vaddsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800030158), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x239800830158), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VADDSS xmm, xmm, xmm/m32`
  public mutating func vaddss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x200800020158), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x221800020158), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VADDSS xmm, xmm, xmm/m32`
  public mutating func vaddss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800020158), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x221800020158), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VSUBPD xmm, xmm, xmm/m128`
  public mutating func vsubpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001015c), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c980081015c), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VSUBPD xmm, xmm, xmm/m128`
  public mutating func vsubpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001015c), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c980081015c), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VSUBPD ymm, ymm, ymm/m256`
  public mutating func vsubpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001015c), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db80081015c), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VSUBPD ymm, ymm, ymm/m256`
  public mutating func vsubpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001015c), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db80081015c), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VSUBPS xmm, xmm, xmm/m128`
  public mutating func vsubps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080000015c), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x34180000015c), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VSUBPS xmm, xmm, xmm/m128`
  public mutating func vsubps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080000015c), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x34180000015c), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VSUBPS ymm, ymm, ymm/m256`
  public mutating func vsubps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280000015c), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x35380000015c), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VSUBPS ymm, ymm, ymm/m256`
  public mutating func vsubps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280000015c), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x35380000015c), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VSUBSD xmm, xmm, xmm/m64`
  public mutating func vsubsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x20080003015c), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x23980083015c), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VSUBSD xmm, xmm, xmm/m64`
  public mutating func vsubsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080003015c), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x23980083015c), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VSUBSS xmm, xmm, xmm/m32`
  public mutating func vsubss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x20080002015c), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x22180002015c), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VSUBSS xmm, xmm, xmm/m32`
  public mutating func vsubss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080002015c), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x22180002015c), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VMULPD xmm, xmm, xmm/m128`
  public mutating func vmulpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200900010159), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c9800810159), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VMULPD xmm, xmm, xmm/m128`
  public mutating func vmulpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200900010159), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c9800810159), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VMULPD ymm, ymm, ymm/m256`
  public mutating func vmulpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202900010159), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db800810159), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VMULPD ymm, ymm, ymm/m256`
  public mutating func vmulpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202900010159), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db800810159), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VMULPS xmm, xmm, xmm/m128`
  public mutating func vmulps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200900000159), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x341800000159), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VMULPS xmm, xmm, xmm/m128`
  public mutating func vmulps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200900000159), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x341800000159), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VMULPS ymm, ymm, ymm/m256`
  public mutating func vmulps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202900000159), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x353800000159), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VMULPS ymm, ymm, ymm/m256`
  public mutating func vmulps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202900000159), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x353800000159), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VMULSD xmm, xmm, xmm/m64`
  public mutating func vmulsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x200800030159), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x239800830159), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VMULSD xmm, xmm, xmm/m64`
  public mutating func vmulsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800030159), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x239800830159), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VMULSS xmm, xmm, xmm/m32`
  public mutating func vmulss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x200800020159), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x221800020159), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VMULSS xmm, xmm, xmm/m32`
  public mutating func vmulss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800020159), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x221800020159), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VDIVPD xmm, xmm, xmm/m128`
  public mutating func vdivpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001015e), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c980081015e), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VDIVPD xmm, xmm, xmm/m128`
  public mutating func vdivpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001015e), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c980081015e), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VDIVPD ymm, ymm, ymm/m256`
  public mutating func vdivpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001015e), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db80081015e), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VDIVPD ymm, ymm, ymm/m256`
  public mutating func vdivpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001015e), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db80081015e), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VDIVPS xmm, xmm, xmm/m128`
  public mutating func vdivps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080000015e), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x34180000015e), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VDIVPS xmm, xmm, xmm/m128`
  public mutating func vdivps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080000015e), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x34180000015e), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VDIVPS ymm, ymm, ymm/m256`
  public mutating func vdivps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280000015e), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x35380000015e), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VDIVPS ymm, ymm, ymm/m256`
  public mutating func vdivps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280000015e), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x35380000015e), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VDIVSD xmm, xmm, xmm/m64`
  public mutating func vdivsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x20080003015e), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x23980083015e), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VDIVSD xmm, xmm, xmm/m64`
  public mutating func vdivsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080003015e), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x23980083015e), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VDIVSS xmm, xmm, xmm/m32`
  public mutating func vdivss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x20080002015e), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x22180002015e), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VDIVSS xmm, xmm, xmm/m32`
  public mutating func vdivss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080002015e), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x22180002015e), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VMAXPD xmm, xmm, xmm/m128`
  public mutating func vmaxpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001015f), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c980081015f), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VMAXPD xmm, xmm, xmm/m128`
  public mutating func vmaxpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001015f), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c980081015f), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VMAXPD ymm, ymm, ymm/m256`
  public mutating func vmaxpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001015f), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db80081015f), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VMAXPD ymm, ymm, ymm/m256`
  public mutating func vmaxpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001015f), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db80081015f), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VMAXPS xmm, xmm, xmm/m128`
  public mutating func vmaxps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080000015f), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x34180000015f), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VMAXPS xmm, xmm, xmm/m128`
  public mutating func vmaxps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080000015f), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x34180000015f), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VMAXPS ymm, ymm, ymm/m256`
  public mutating func vmaxps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280000015f), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x35380000015f), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VMAXPS ymm, ymm, ymm/m256`
  public mutating func vmaxps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280000015f), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x35380000015f), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VMAXSD xmm, xmm, xmm/m64`
  public mutating func vmaxsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, !suppressingExceptions { return emit(X86_64.InstructionForm(bits: 0x20080003015f), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x23980083015f), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VMAXSD xmm, xmm, xmm/m64`
  public mutating func vmaxsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080003015f), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x23980083015f), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VMAXSS xmm, xmm, xmm/m32`
  public mutating func vmaxss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, !suppressingExceptions { return emit(X86_64.InstructionForm(bits: 0x20080002015f), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x22180002015f), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VMAXSS xmm, xmm, xmm/m32`
  public mutating func vmaxss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080002015f), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x22180002015f), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VMINPD xmm, xmm, xmm/m128`
  public mutating func vminpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001015d), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c980081015d), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VMINPD xmm, xmm, xmm/m128`
  public mutating func vminpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001015d), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c980081015d), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VMINPD ymm, ymm, ymm/m256`
  public mutating func vminpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001015d), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db80081015d), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VMINPD ymm, ymm, ymm/m256`
  public mutating func vminpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001015d), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db80081015d), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VMINPS xmm, xmm, xmm/m128`
  public mutating func vminps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080000015d), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x34180000015d), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VMINPS xmm, xmm, xmm/m128`
  public mutating func vminps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080000015d), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x34180000015d), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VMINPS ymm, ymm, ymm/m256`
  public mutating func vminps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280000015d), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x35380000015d), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VMINPS ymm, ymm, ymm/m256`
  public mutating func vminps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280000015d), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x35380000015d), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VMINSD xmm, xmm, xmm/m64`
  public mutating func vminsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, !suppressingExceptions { return emit(X86_64.InstructionForm(bits: 0x20080003015d), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x23980083015d), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VMINSD xmm, xmm, xmm/m64`
  public mutating func vminsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080003015d), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x23980083015d), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VMINSS xmm, xmm, xmm/m32`
  public mutating func vminss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, !suppressingExceptions { return emit(X86_64.InstructionForm(bits: 0x20080002015d), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x22180002015d), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VMINSS xmm, xmm, xmm/m32`
  public mutating func vminss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080002015d), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x22180002015d), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VSQRTPD xmm, xmm/m128`
  public mutating func vsqrtpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010151), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x3c9800810151), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VSQRTPD xmm, xmm/m128`
  public mutating func vsqrtpd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010151), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x3c9800810151), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VSQRTPD ymm, ymm/m256`
  public mutating func vsqrtpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010151), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x3db800810151), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VSQRTPD ymm, ymm/m256`
  public mutating func vsqrtpd(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010151), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x3db800810151), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VSQRTPS xmm, xmm/m128`
  public mutating func vsqrtps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800000151), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x341800000151), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VSQRTPS xmm, xmm/m128`
  public mutating func vsqrtps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800000151), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x341800000151), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VSQRTPS ymm, ymm/m256`
  public mutating func vsqrtps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800000151), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x353800000151), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VSQRTPS ymm, ymm/m256`
  public mutating func vsqrtps(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800000151), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x353800000151), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VSQRTSD xmm, xmm, xmm/m64`
  public mutating func vsqrtsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x200800030151), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x239800830151), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VSQRTSD xmm, xmm, xmm/m64`
  public mutating func vsqrtsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800030151), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x239800830151), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VSQRTSS xmm, xmm, xmm/m32`
  public mutating func vsqrtss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x200800020151), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x221800020151), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VSQRTSS xmm, xmm, xmm/m32`
  public mutating func vsqrtss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800020151), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x221800020151), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VRCPPS xmm, xmm/m128`
  public mutating func vrcpps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x200800000153), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VRCPPS xmm, xmm/m128`
  public mutating func vrcpps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x200800000153), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VRCPPS ymm, ymm/m256`
  public mutating func vrcpps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x202800000153), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VRCPPS ymm, ymm/m256`
  public mutating func vrcpps(_ a: X86_64.YMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x202800000153), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VRCPSS xmm, xmm, xmm/m32`
  public mutating func vrcpss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x200800020153), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VRCPSS xmm, xmm, xmm/m32`
  public mutating func vrcpss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x200800020153), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VRSQRTPS xmm, xmm/m128`
  public mutating func vrsqrtps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x200800000152), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VRSQRTPS xmm, xmm/m128`
  public mutating func vrsqrtps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x200800000152), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VRSQRTPS ymm, ymm/m256`
  public mutating func vrsqrtps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x202800000152), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VRSQRTPS ymm, ymm/m256`
  public mutating func vrsqrtps(_ a: X86_64.YMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x202800000152), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VRSQRTSS xmm, xmm, xmm/m32`
  public mutating func vrsqrtss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x200800020152), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VRSQRTSS xmm, xmm, xmm/m32`
  public mutating func vrsqrtss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x200800020152), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VROUNDPD xmm, xmm/m128, imm8`
  public mutating func vroundpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8200800010309), c) }
    emit(X86_64.InstructionForm(bits: 0x8200800010309), reg: a.code, vvvv: 0, rm: b.code, immediate: c)
  }

  /// `VROUNDPD xmm, xmm/m128, imm8`
  public mutating func vroundpd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8200800010309), c) }
    emit(X86_64.InstructionForm(bits: 0x8200800010309), reg: a.code, vvvv: 0, memory: b, immediate: c)
  }

  /// `VROUNDPD ymm, ymm/m256, imm8`
  public mutating func vroundpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8202800010309), c) }
    emit(X86_64.InstructionForm(bits: 0x8202800010309), reg: a.code, vvvv: 0, rm: b.code, immediate: c)
  }

  /// `VROUNDPD ymm, ymm/m256, imm8`
  public mutating func vroundpd(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8202800010309), c) }
    emit(X86_64.InstructionForm(bits: 0x8202800010309), reg: a.code, vvvv: 0, memory: b, immediate: c)
  }

  /// `VROUNDPS xmm, xmm/m128, imm8`
  public mutating func vroundps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8200800010308), c) }
    emit(X86_64.InstructionForm(bits: 0x8200800010308), reg: a.code, vvvv: 0, rm: b.code, immediate: c)
  }

  /// `VROUNDPS xmm, xmm/m128, imm8`
  public mutating func vroundps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8200800010308), c) }
    emit(X86_64.InstructionForm(bits: 0x8200800010308), reg: a.code, vvvv: 0, memory: b, immediate: c)
  }

  /// `VROUNDPS ymm, ymm/m256, imm8`
  public mutating func vroundps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8202800010308), c) }
    emit(X86_64.InstructionForm(bits: 0x8202800010308), reg: a.code, vvvv: 0, rm: b.code, immediate: c)
  }

  /// `VROUNDPS ymm, ymm/m256, imm8`
  public mutating func vroundps(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8202800010308), c) }
    emit(X86_64.InstructionForm(bits: 0x8202800010308), reg: a.code, vvvv: 0, memory: b, immediate: c)
  }

  /// `VROUNDSD xmm, xmm, xmm/m64, imm8`
  public mutating func vroundsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x820080001030b), d) }
    emit(X86_64.InstructionForm(bits: 0x820080001030b), reg: a.code, vvvv: b.code, rm: c.code, immediate: d)
  }

  /// `VROUNDSD xmm, xmm, xmm/m64, imm8`
  public mutating func vroundsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x820080001030b), d) }
    emit(X86_64.InstructionForm(bits: 0x820080001030b), reg: a.code, vvvv: b.code, memory: c, immediate: d)
  }

  /// `VROUNDSS xmm, xmm, xmm/m32, imm8`
  public mutating func vroundss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x820080001030a), d) }
    emit(X86_64.InstructionForm(bits: 0x820080001030a), reg: a.code, vvvv: b.code, rm: c.code, immediate: d)
  }

  /// `VROUNDSS xmm, xmm, xmm/m32, imm8`
  public mutating func vroundss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x820080001030a), d) }
    emit(X86_64.InstructionForm(bits: 0x820080001030a), reg: a.code, vvvv: b.code, memory: c, immediate: d)
  }

  /// `VADDSUBPD xmm, xmm, xmm/m128`
  public mutating func vaddsubpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2008000101d0), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VADDSUBPD xmm, xmm, xmm/m128`
  public mutating func vaddsubpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2008000101d0), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VADDSUBPD ymm, ymm, ymm/m256`
  public mutating func vaddsubpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2028000101d0), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VADDSUBPD ymm, ymm, ymm/m256`
  public mutating func vaddsubpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2028000101d0), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VADDSUBPS xmm, xmm, xmm/m128`
  public mutating func vaddsubps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2008000301d0), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VADDSUBPS xmm, xmm, xmm/m128`
  public mutating func vaddsubps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2008000301d0), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VADDSUBPS ymm, ymm, ymm/m256`
  public mutating func vaddsubps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2028000301d0), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VADDSUBPS ymm, ymm, ymm/m256`
  public mutating func vaddsubps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2028000301d0), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VHADDPD xmm, xmm, xmm/m128`
  public mutating func vhaddpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20080001017c), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VHADDPD xmm, xmm, xmm/m128`
  public mutating func vhaddpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20080001017c), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VHADDPD ymm, ymm, ymm/m256`
  public mutating func vhaddpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20280001017c), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VHADDPD ymm, ymm, ymm/m256`
  public mutating func vhaddpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20280001017c), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VHADDPS xmm, xmm, xmm/m128`
  public mutating func vhaddps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20080003017c), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VHADDPS xmm, xmm, xmm/m128`
  public mutating func vhaddps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20080003017c), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VHADDPS ymm, ymm, ymm/m256`
  public mutating func vhaddps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20280003017c), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VHADDPS ymm, ymm, ymm/m256`
  public mutating func vhaddps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20280003017c), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VHSUBPD xmm, xmm, xmm/m128`
  public mutating func vhsubpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20080001017d), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VHSUBPD xmm, xmm, xmm/m128`
  public mutating func vhsubpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20080001017d), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VHSUBPD ymm, ymm, ymm/m256`
  public mutating func vhsubpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20280001017d), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VHSUBPD ymm, ymm, ymm/m256`
  public mutating func vhsubpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20280001017d), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VHSUBPS xmm, xmm, xmm/m128`
  public mutating func vhsubps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20080003017d), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VHSUBPS xmm, xmm, xmm/m128`
  public mutating func vhsubps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20080003017d), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VHSUBPS ymm, ymm, ymm/m256`
  public mutating func vhsubps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20280003017d), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VHSUBPS ymm, ymm, ymm/m256`
  public mutating func vhsubps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20280003017d), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VDPPD xmm, xmm, xmm/m128, imm8`
  public mutating func vdppd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8200800010341), d) }
    emit(X86_64.InstructionForm(bits: 0x8200800010341), reg: a.code, vvvv: b.code, rm: c.code, immediate: d)
  }

  /// `VDPPD xmm, xmm, xmm/m128, imm8`
  public mutating func vdppd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8200800010341), d) }
    emit(X86_64.InstructionForm(bits: 0x8200800010341), reg: a.code, vvvv: b.code, memory: c, immediate: d)
  }

  /// `VDPPS xmm, xmm, xmm/m128, imm8`
  public mutating func vdpps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8200800010340), d) }
    emit(X86_64.InstructionForm(bits: 0x8200800010340), reg: a.code, vvvv: b.code, rm: c.code, immediate: d)
  }

  /// `VDPPS xmm, xmm, xmm/m128, imm8`
  public mutating func vdpps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8200800010340), d) }
    emit(X86_64.InstructionForm(bits: 0x8200800010340), reg: a.code, vvvv: b.code, memory: c, immediate: d)
  }

  /// `VDPPS ymm, ymm, ymm/m256, imm8`
  public mutating func vdpps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8202800010340), d) }
    emit(X86_64.InstructionForm(bits: 0x8202800010340), reg: a.code, vvvv: b.code, rm: c.code, immediate: d)
  }

  /// `VDPPS ymm, ymm, ymm/m256, imm8`
  public mutating func vdpps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8202800010340), d) }
    emit(X86_64.InstructionForm(bits: 0x8202800010340), reg: a.code, vvvv: b.code, memory: c, immediate: d)
  }

  /// `VANDPD xmm, xmm, xmm/m128`
  public mutating func vandpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200900010154), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c9800810154), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VANDPD xmm, xmm, xmm/m128`
  public mutating func vandpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200900010154), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c9800810154), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VANDPD ymm, ymm, ymm/m256`
  public mutating func vandpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202900010154), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db800810154), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VANDPD ymm, ymm, ymm/m256`
  public mutating func vandpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202900010154), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db800810154), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VANDPS xmm, xmm, xmm/m128`
  public mutating func vandps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200900000154), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x341800000154), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VANDPS xmm, xmm, xmm/m128`
  public mutating func vandps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200900000154), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x341800000154), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VANDPS ymm, ymm, ymm/m256`
  public mutating func vandps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202900000154), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x353800000154), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VANDPS ymm, ymm, ymm/m256`
  public mutating func vandps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202900000154), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x353800000154), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VANDNPD xmm, xmm, xmm/m128`
  public mutating func vandnpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010155), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c9800810155), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VANDNPD xmm, xmm, xmm/m128`
  public mutating func vandnpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010155), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c9800810155), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VANDNPD ymm, ymm, ymm/m256`
  public mutating func vandnpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010155), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db800810155), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VANDNPD ymm, ymm, ymm/m256`
  public mutating func vandnpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010155), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db800810155), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VANDNPS xmm, xmm, xmm/m128`
  public mutating func vandnps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800000155), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x341800000155), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VANDNPS xmm, xmm, xmm/m128`
  public mutating func vandnps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800000155), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x341800000155), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VANDNPS ymm, ymm, ymm/m256`
  public mutating func vandnps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800000155), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x353800000155), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VANDNPS ymm, ymm, ymm/m256`
  public mutating func vandnps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800000155), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x353800000155), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VORPD xmm, xmm, xmm/m128`
  public mutating func vorpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200900010156), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c9800810156), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VORPD xmm, xmm, xmm/m128`
  public mutating func vorpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200900010156), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c9800810156), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VORPD ymm, ymm, ymm/m256`
  public mutating func vorpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202900010156), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db800810156), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VORPD ymm, ymm, ymm/m256`
  public mutating func vorpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202900010156), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db800810156), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VORPS xmm, xmm, xmm/m128`
  public mutating func vorps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200900000156), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x341800000156), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VORPS xmm, xmm, xmm/m128`
  public mutating func vorps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200900000156), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x341800000156), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VORPS ymm, ymm, ymm/m256`
  public mutating func vorps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202900000156), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x353800000156), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VORPS ymm, ymm, ymm/m256`
  public mutating func vorps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202900000156), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x353800000156), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VXORPD xmm, xmm, xmm/m128`
  public mutating func vxorpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200900010157), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c9800810157), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VXORPD xmm, xmm, xmm/m128`
  public mutating func vxorpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200900010157), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c9800810157), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VXORPD ymm, ymm, ymm/m256`
  public mutating func vxorpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202900010157), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db800810157), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VXORPD ymm, ymm, ymm/m256`
  public mutating func vxorpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202900010157), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db800810157), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VXORPS xmm, xmm, xmm/m128`
  public mutating func vxorps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200900000157), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x341800000157), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VXORPS xmm, xmm, xmm/m128`
  public mutating func vxorps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200900000157), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x341800000157), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VXORPS ymm, ymm, ymm/m256`
  public mutating func vxorps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202900000157), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x353800000157), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VXORPS ymm, ymm, ymm/m256`
  public mutating func vxorps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202900000157), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x353800000157), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VCMPPD xmm, xmm, xmm/m128, imm8`
  public mutating func vcmppd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.ComparisonPredicate) {
    emit(X86_64.InstructionForm(bits: 0x82009000101c2), reg: a.code, vvvv: b.code, rm: c.code, immediate: d.number)
  }

  /// `VCMPPD xmm, xmm, xmm/m128, imm8`
  public mutating func vcmppd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.ComparisonPredicate) {
    emit(X86_64.InstructionForm(bits: 0x82009000101c2), reg: a.code, vvvv: b.code, memory: c, immediate: d.number)
  }

  /// `VCMPPD ymm, ymm, ymm/m256, imm8`
  public mutating func vcmppd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.ComparisonPredicate) {
    emit(X86_64.InstructionForm(bits: 0x82029000101c2), reg: a.code, vvvv: b.code, rm: c.code, immediate: d.number)
  }

  /// `VCMPPD ymm, ymm, ymm/m256, imm8`
  public mutating func vcmppd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: X86_64.ComparisonPredicate) {
    emit(X86_64.InstructionForm(bits: 0x82029000101c2), reg: a.code, vvvv: b.code, memory: c, immediate: d.number)
  }

  /// `VCMPPS xmm, xmm, xmm/m128, imm8`
  public mutating func vcmpps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.ComparisonPredicate) {
    emit(X86_64.InstructionForm(bits: 0x82009000001c2), reg: a.code, vvvv: b.code, rm: c.code, immediate: d.number)
  }

  /// `VCMPPS xmm, xmm, xmm/m128, imm8`
  public mutating func vcmpps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.ComparisonPredicate) {
    emit(X86_64.InstructionForm(bits: 0x82009000001c2), reg: a.code, vvvv: b.code, memory: c, immediate: d.number)
  }

  /// `VCMPPS ymm, ymm, ymm/m256, imm8`
  public mutating func vcmpps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.ComparisonPredicate) {
    emit(X86_64.InstructionForm(bits: 0x82029000001c2), reg: a.code, vvvv: b.code, rm: c.code, immediate: d.number)
  }

  /// `VCMPPS ymm, ymm, ymm/m256, imm8`
  public mutating func vcmpps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: X86_64.ComparisonPredicate) {
    emit(X86_64.InstructionForm(bits: 0x82029000001c2), reg: a.code, vvvv: b.code, memory: c, immediate: d.number)
  }

  /// `VCMPSD xmm, xmm, xmm/m64, imm8`
  public mutating func vcmpsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.ComparisonPredicate) {
    emit(X86_64.InstructionForm(bits: 0x82008000301c2), reg: a.code, vvvv: b.code, rm: c.code, immediate: d.number)
  }

  /// `VCMPSD xmm, xmm, xmm/m64, imm8`
  public mutating func vcmpsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.ComparisonPredicate) {
    emit(X86_64.InstructionForm(bits: 0x82008000301c2), reg: a.code, vvvv: b.code, memory: c, immediate: d.number)
  }

  /// `VCMPSS xmm, xmm, xmm/m32, imm8`
  public mutating func vcmpss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.ComparisonPredicate) {
    emit(X86_64.InstructionForm(bits: 0x82008000201c2), reg: a.code, vvvv: b.code, rm: c.code, immediate: d.number)
  }

  /// `VCMPSS xmm, xmm, xmm/m32, imm8`
  public mutating func vcmpss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.ComparisonPredicate) {
    emit(X86_64.InstructionForm(bits: 0x82008000201c2), reg: a.code, vvvv: b.code, memory: c, immediate: d.number)
  }

  /// `VCOMISD xmm, xmm/m64`
  public mutating func vcomisd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, suppressingExceptions: Bool = false) {
    if (a.code | b.code) & 16 == 0, !suppressingExceptions { return emit(X86_64.InstructionForm(bits: 0x20080001012f), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x23980081012f), reg: a.code, vvvv: 0, rm: b.code, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VCOMISD xmm, xmm/m64`
  public mutating func vcomisd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x20080001012f), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x23980081012f), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VCOMISS xmm, xmm/m32`
  public mutating func vcomiss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, suppressingExceptions: Bool = false) {
    if (a.code | b.code) & 16 == 0, !suppressingExceptions { return emit(X86_64.InstructionForm(bits: 0x20080000012f), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x22180000012f), reg: a.code, vvvv: 0, rm: b.code, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VCOMISS xmm, xmm/m32`
  public mutating func vcomiss(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x20080000012f), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x22180000012f), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VUCOMISD xmm, xmm/m64`
  public mutating func vucomisd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, suppressingExceptions: Bool = false) {
    if (a.code | b.code) & 16 == 0, !suppressingExceptions { return emit(X86_64.InstructionForm(bits: 0x20080001012e), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x23980081012e), reg: a.code, vvvv: 0, rm: b.code, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VUCOMISD xmm, xmm/m64`
  public mutating func vucomisd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x20080001012e), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x23980081012e), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VUCOMISS xmm, xmm/m32`
  public mutating func vucomiss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, suppressingExceptions: Bool = false) {
    if (a.code | b.code) & 16 == 0, !suppressingExceptions { return emit(X86_64.InstructionForm(bits: 0x20080000012e), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x22180000012e), reg: a.code, vvvv: 0, rm: b.code, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VUCOMISS xmm, xmm/m32`
  public mutating func vucomiss(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x20080000012e), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x22180000012e), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VTESTPD xmm, xmm/m128`
  public mutating func vtestpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20080001020f), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VTESTPD xmm, xmm/m128`
  public mutating func vtestpd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20080001020f), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VTESTPD ymm, ymm/m256`
  public mutating func vtestpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20280001020f), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VTESTPD ymm, ymm/m256`
  public mutating func vtestpd(_ a: X86_64.YMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20280001020f), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VTESTPS xmm, xmm/m128`
  public mutating func vtestps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20080001020e), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VTESTPS xmm, xmm/m128`
  public mutating func vtestps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20080001020e), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VTESTPS ymm, ymm/m256`
  public mutating func vtestps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20280001020e), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VTESTPS ymm, ymm/m256`
  public mutating func vtestps(_ a: X86_64.YMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20280001020e), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VCVTDQ2PD xmm, xmm/m64`
  public mutating func vcvtdq2pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000201e6), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x3318000201e6), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTDQ2PD xmm, xmm/m64`
  public mutating func vcvtdq2pd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000201e6), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x3318000201e6), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTDQ2PD ymm, xmm/m128`
  public mutating func vcvtdq2pd(_ a: X86_64.YMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000201e6), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x3438000201e6), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTDQ2PD ymm, xmm/m128`
  public mutating func vcvtdq2pd(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000201e6), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x3438000201e6), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTDQ2PS xmm, xmm/m128`
  public mutating func vcvtdq2ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080000015b), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x34180000015b), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTDQ2PS xmm, xmm/m128`
  public mutating func vcvtdq2ps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080000015b), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x34180000015b), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTDQ2PS ymm, ymm/m256`
  public mutating func vcvtdq2ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280000015b), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x35380000015b), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTDQ2PS ymm, ymm/m256`
  public mutating func vcvtdq2ps(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280000015b), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x35380000015b), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPD2DQ xmm, xmm/m128`
  public mutating func vcvtpd2dq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000301e6), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x3c98008301e6), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPD2DQ xmm, xmm/m128`
  public mutating func vcvtpd2dq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory128, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.memory.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000301e6), reg: a.code, vvvv: 0, memory: b.memory) }
    emit(X86_64.InstructionForm(bits: 0x3c98008301e6), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VCVTPD2DQ xmm, ymm/m256`
  public mutating func vcvtpd2dq(_ a: X86_64.XMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000301e6), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x3db8008301e6), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPD2DQ xmm, ymm/m256`
  public mutating func vcvtpd2dq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory256, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.memory.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000301e6), reg: a.code, vvvv: 0, memory: b.memory) }
    emit(X86_64.InstructionForm(bits: 0x3db8008301e6), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VCVTPS2DQ xmm, xmm/m128`
  public mutating func vcvtps2dq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001015b), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x34180001015b), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPS2DQ xmm, xmm/m128`
  public mutating func vcvtps2dq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001015b), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x34180001015b), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPS2DQ ymm, ymm/m256`
  public mutating func vcvtps2dq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001015b), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x35380001015b), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPS2DQ ymm, ymm/m256`
  public mutating func vcvtps2dq(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001015b), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x35380001015b), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPD2DQ xmm, xmm/m128`
  public mutating func vcvttpd2dq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000101e6), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x3c98008101e6), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTTPD2DQ xmm, xmm/m128`
  public mutating func vcvttpd2dq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory128, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.memory.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000101e6), reg: a.code, vvvv: 0, memory: b.memory) }
    emit(X86_64.InstructionForm(bits: 0x3c98008101e6), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VCVTTPD2DQ xmm, ymm/m256`
  public mutating func vcvttpd2dq(_ a: X86_64.XMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000101e6), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x3db8008101e6), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTTPD2DQ xmm, ymm/m256`
  public mutating func vcvttpd2dq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory256, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.memory.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000101e6), reg: a.code, vvvv: 0, memory: b.memory) }
    emit(X86_64.InstructionForm(bits: 0x3db8008101e6), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VCVTTPS2DQ xmm, xmm/m128`
  public mutating func vcvttps2dq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080002015b), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x34180002015b), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTTPS2DQ xmm, xmm/m128`
  public mutating func vcvttps2dq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080002015b), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x34180002015b), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPS2DQ ymm, ymm/m256`
  public mutating func vcvttps2dq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280002015b), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x35380002015b), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTTPS2DQ ymm, ymm/m256`
  public mutating func vcvttps2dq(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280002015b), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x35380002015b), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTSI2SD xmm, xmm, r32/m32`
  public mutating func vcvtsi2sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Register32) {
    if (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x20080003012a), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x221c0003012a), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VCVTSI2SD xmm, xmm, r32/m32`
  public mutating func vcvtsi2sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory32) {
    if (a.code | b.code) & 16 == 0, c.memory.isPlain { return emit(X86_64.InstructionForm(bits: 0x20080003012a), reg: a.code, vvvv: b.code, memory: c.memory) }
    emit(X86_64.InstructionForm(bits: 0x221c0003012a), reg: a.code, vvvv: b.code, memory: c.memory)
  }

  /// `VCVTSI2SD xmm, xmm, r64/m64`
  public mutating func vcvtsi2sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Register64, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x20880083012a), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x239c0083012a), reg: a.code, vvvv: b.code, rm: c.code, rounding: rounding)
  }

  /// `VCVTSI2SD xmm, xmm, r64/m64`
  public mutating func vcvtsi2sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory64) {
    if (a.code | b.code) & 16 == 0, c.memory.isPlain { return emit(X86_64.InstructionForm(bits: 0x20880083012a), reg: a.code, vvvv: b.code, memory: c.memory) }
    emit(X86_64.InstructionForm(bits: 0x239c0083012a), reg: a.code, vvvv: b.code, memory: c.memory)
  }

  /// `VCVTSI2SS xmm, xmm, r32/m32`
  public mutating func vcvtsi2ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Register32, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x20080002012a), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x221c0002012a), reg: a.code, vvvv: b.code, rm: c.code, rounding: rounding)
  }

  /// `VCVTSI2SS xmm, xmm, r32/m32`
  public mutating func vcvtsi2ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory32) {
    if (a.code | b.code) & 16 == 0, c.memory.isPlain { return emit(X86_64.InstructionForm(bits: 0x20080002012a), reg: a.code, vvvv: b.code, memory: c.memory) }
    emit(X86_64.InstructionForm(bits: 0x221c0002012a), reg: a.code, vvvv: b.code, memory: c.memory)
  }

  /// `VCVTSI2SS xmm, xmm, r64/m64`
  public mutating func vcvtsi2ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Register64, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x20880082012a), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x239c0082012a), reg: a.code, vvvv: b.code, rm: c.code, rounding: rounding)
  }

  /// `VCVTSI2SS xmm, xmm, r64/m64`
  public mutating func vcvtsi2ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory64) {
    if (a.code | b.code) & 16 == 0, c.memory.isPlain { return emit(X86_64.InstructionForm(bits: 0x20880082012a), reg: a.code, vvvv: b.code, memory: c.memory) }
    emit(X86_64.InstructionForm(bits: 0x239c0082012a), reg: a.code, vvvv: b.code, memory: c.memory)
  }

  /// `VCVTSD2SI r32, xmm/m64`
  public mutating func vcvtsd2si(_ a: X86_64.Register32, _ b: X86_64.XMMRegister, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code) & 16 == 0, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x20080003012d), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x23180003012d), reg: a.code, vvvv: 0, rm: b.code, rounding: rounding)
  }

  /// `VCVTSD2SI r32, xmm/m64`
  public mutating func vcvtsd2si(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x20080003012d), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x23180003012d), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VCVTSD2SI r64, xmm/m64`
  public mutating func vcvtsd2si(_ a: X86_64.Register64, _ b: X86_64.XMMRegister, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code) & 16 == 0, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x20880083012d), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x23980083012d), reg: a.code, vvvv: 0, rm: b.code, rounding: rounding)
  }

  /// `VCVTSD2SI r64, xmm/m64`
  public mutating func vcvtsd2si(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x20880083012d), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x23980083012d), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VCVTSS2SI r32, xmm/m32`
  public mutating func vcvtss2si(_ a: X86_64.Register32, _ b: X86_64.XMMRegister, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code) & 16 == 0, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x20080002012d), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x22180002012d), reg: a.code, vvvv: 0, rm: b.code, rounding: rounding)
  }

  /// `VCVTSS2SI r32, xmm/m32`
  public mutating func vcvtss2si(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x20080002012d), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x22180002012d), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VCVTSS2SI r64, xmm/m32`
  public mutating func vcvtss2si(_ a: X86_64.Register64, _ b: X86_64.XMMRegister, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code) & 16 == 0, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x20880082012d), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x22980082012d), reg: a.code, vvvv: 0, rm: b.code, rounding: rounding)
  }

  /// `VCVTSS2SI r64, xmm/m32`
  public mutating func vcvtss2si(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x20880082012d), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x22980082012d), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VCVTTSD2SI r32, xmm/m64`
  public mutating func vcvttsd2si(_ a: X86_64.Register32, _ b: X86_64.XMMRegister, suppressingExceptions: Bool = false) {
    if (a.code | b.code) & 16 == 0, !suppressingExceptions { return emit(X86_64.InstructionForm(bits: 0x20080003012c), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x23180003012c), reg: a.code, vvvv: 0, rm: b.code, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VCVTTSD2SI r32, xmm/m64`
  public mutating func vcvttsd2si(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x20080003012c), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x23180003012c), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VCVTTSD2SI r64, xmm/m64`
  public mutating func vcvttsd2si(_ a: X86_64.Register64, _ b: X86_64.XMMRegister, suppressingExceptions: Bool = false) {
    if (a.code | b.code) & 16 == 0, !suppressingExceptions { return emit(X86_64.InstructionForm(bits: 0x20880083012c), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x23980083012c), reg: a.code, vvvv: 0, rm: b.code, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VCVTTSD2SI r64, xmm/m64`
  public mutating func vcvttsd2si(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x20880083012c), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x23980083012c), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VCVTTSS2SI r32, xmm/m32`
  public mutating func vcvttss2si(_ a: X86_64.Register32, _ b: X86_64.XMMRegister, suppressingExceptions: Bool = false) {
    if (a.code | b.code) & 16 == 0, !suppressingExceptions { return emit(X86_64.InstructionForm(bits: 0x20080002012c), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x22180002012c), reg: a.code, vvvv: 0, rm: b.code, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VCVTTSS2SI r32, xmm/m32`
  public mutating func vcvttss2si(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x20080002012c), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x22180002012c), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VCVTTSS2SI r64, xmm/m32`
  public mutating func vcvttss2si(_ a: X86_64.Register64, _ b: X86_64.XMMRegister, suppressingExceptions: Bool = false) {
    if (a.code | b.code) & 16 == 0, !suppressingExceptions { return emit(X86_64.InstructionForm(bits: 0x20880082012c), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x22980082012c), reg: a.code, vvvv: 0, rm: b.code, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VCVTTSS2SI r64, xmm/m32`
  public mutating func vcvttss2si(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x20880082012c), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x22980082012c), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VCVTPD2PS xmm, xmm/m128`
  public mutating func vcvtpd2ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001015a), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x3c980081015a), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPD2PS xmm, xmm/m128`
  public mutating func vcvtpd2ps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory128, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.memory.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001015a), reg: a.code, vvvv: 0, memory: b.memory) }
    emit(X86_64.InstructionForm(bits: 0x3c980081015a), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VCVTPD2PS xmm, ymm/m256`
  public mutating func vcvtpd2ps(_ a: X86_64.XMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001015a), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x3db80081015a), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPD2PS xmm, ymm/m256`
  public mutating func vcvtpd2ps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory256, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.memory.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001015a), reg: a.code, vvvv: 0, memory: b.memory) }
    emit(X86_64.InstructionForm(bits: 0x3db80081015a), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VCVTPS2PD xmm, xmm/m64`
  public mutating func vcvtps2pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080000015a), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x33180000015a), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPS2PD xmm, xmm/m64`
  public mutating func vcvtps2pd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080000015a), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x33180000015a), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPS2PD ymm, xmm/m128`
  public mutating func vcvtps2pd(_ a: X86_64.YMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280000015a), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x34380000015a), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPS2PD ymm, xmm/m128`
  public mutating func vcvtps2pd(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280000015a), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x34380000015a), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTSD2SS xmm, xmm, xmm/m64`
  public mutating func vcvtsd2ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x20080003015a), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x23980083015a), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VCVTSD2SS xmm, xmm, xmm/m64`
  public mutating func vcvtsd2ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080003015a), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x23980083015a), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VCVTSS2SD xmm, xmm, xmm/m32`
  public mutating func vcvtss2sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, !suppressingExceptions { return emit(X86_64.InstructionForm(bits: 0x20080002015a), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x22180002015a), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VCVTSS2SD xmm, xmm, xmm/m32`
  public mutating func vcvtss2sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080002015a), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x22180002015a), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VLDMXCSR m32`
  public mutating func vldmxcsr(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x14008000001ae), reg: 0, vvvv: 0, memory: a)
  }

  /// `VSTMXCSR m32`
  public mutating func vstmxcsr(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x1c008000001ae), reg: 0, vvvv: 0, memory: a)
  }
}
