// swift-format-ignore-file
// Written by `swift run table-generator` from the instruction table. Do not edit: change a row and run it again.

public import JITMachineCode

extension X86_64.Assembler {
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
}
