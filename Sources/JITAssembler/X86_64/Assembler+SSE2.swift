// swift-format-ignore-file
// Written by `swift run table-generator` from the instruction table. Do not edit: change a row and run it again.

public import JITMachineCode

extension X86_64.Assembler {
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
}
