// swift-format-ignore-file
// Written by `swift run table-generator` from the instruction table. Do not edit: change a row and run it again.

public import JITMachineCode

extension X86_64.Assembler {
  /// `VCVTPH2PS xmm, xmm/m64`
  public mutating func vcvtph2ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010213), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x231800010213), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPH2PS xmm, xmm/m64`
  public mutating func vcvtph2ps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010213), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x231800010213), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPH2PS ymm, xmm/m128`
  public mutating func vcvtph2ps(_ a: X86_64.YMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010213), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x243800010213), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPH2PS ymm, xmm/m128`
  public mutating func vcvtph2ps(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010213), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x243800010213), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPS2PH xmm/m64, xmm, imm8`
  public mutating func vcvtps2ph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (b.code | a.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x820080001031d), reg: b.code, vvvv: 0, rm: a.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x823180001031d), c) }
    emit(X86_64.InstructionForm(bits: 0x823180001031d), reg: b.code, vvvv: 0, rm: a.code, mask: mask, immediate: c)
  }

  /// `VCVTPS2PH xmm/m64, xmm, imm8`
  public mutating func vcvtps2ph(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (b.code) & 16 == 0, a.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x820080001031d), reg: b.code, vvvv: 0, memory: a, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x823180001031d), c) }
    emit(X86_64.InstructionForm(bits: 0x823180001031d), reg: b.code, vvvv: 0, memory: a, mask: mask, immediate: c)
  }

  /// `VCVTPS2PH xmm/m128, ymm, imm8`
  public mutating func vcvtps2ph(_ a: X86_64.XMMRegister, _ b: X86_64.YMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (b.code | a.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x820280001031d), reg: b.code, vvvv: 0, rm: a.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x824380001031d), c) }
    emit(X86_64.InstructionForm(bits: 0x824380001031d), reg: b.code, vvvv: 0, rm: a.code, mask: mask, immediate: c)
  }

  /// `VCVTPS2PH xmm/m128, ymm, imm8`
  public mutating func vcvtps2ph(_ a: X86_64.Memory, _ b: X86_64.YMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (b.code) & 16 == 0, a.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x820280001031d), reg: b.code, vvvv: 0, memory: a, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x824380001031d), c) }
    emit(X86_64.InstructionForm(bits: 0x824380001031d), reg: b.code, vvvv: 0, memory: a, mask: mask, immediate: c)
  }

  /// `VAESDEC xmm, xmm, xmm/m128`
  public mutating func vaesdec(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    if (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x2008000102de), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2418000102de), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VAESDEC xmm, xmm, xmm/m128`
  public mutating func vaesdec(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    if (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x2008000102de), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2418000102de), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VAESDEC ymm, ymm, ymm/m256`
  public mutating func vaesdec(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister) {
    if (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x2028000102de), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2538000102de), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VAESDEC ymm, ymm, ymm/m256`
  public mutating func vaesdec(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory) {
    if (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x2028000102de), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2538000102de), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VAESDECLAST xmm, xmm, xmm/m128`
  public mutating func vaesdeclast(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    if (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x2008000102df), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2418000102df), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VAESDECLAST xmm, xmm, xmm/m128`
  public mutating func vaesdeclast(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    if (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x2008000102df), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2418000102df), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VAESDECLAST ymm, ymm, ymm/m256`
  public mutating func vaesdeclast(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister) {
    if (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x2028000102df), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2538000102df), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VAESDECLAST ymm, ymm, ymm/m256`
  public mutating func vaesdeclast(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory) {
    if (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x2028000102df), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2538000102df), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VAESENC xmm, xmm, xmm/m128`
  public mutating func vaesenc(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    if (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x2008000102dc), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2418000102dc), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VAESENC xmm, xmm, xmm/m128`
  public mutating func vaesenc(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    if (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x2008000102dc), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2418000102dc), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VAESENC ymm, ymm, ymm/m256`
  public mutating func vaesenc(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister) {
    if (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x2028000102dc), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2538000102dc), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VAESENC ymm, ymm, ymm/m256`
  public mutating func vaesenc(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory) {
    if (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x2028000102dc), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2538000102dc), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VAESENCLAST xmm, xmm, xmm/m128`
  public mutating func vaesenclast(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    if (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x2008000102dd), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2418000102dd), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VAESENCLAST xmm, xmm, xmm/m128`
  public mutating func vaesenclast(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    if (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x2008000102dd), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2418000102dd), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VAESENCLAST ymm, ymm, ymm/m256`
  public mutating func vaesenclast(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister) {
    if (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x2028000102dd), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2538000102dd), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VAESENCLAST ymm, ymm, ymm/m256`
  public mutating func vaesenclast(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory) {
    if (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x2028000102dd), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2538000102dd), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VAESIMC xmm, xmm/m128`
  public mutating func vaesimc(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2008000102db), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VAESIMC xmm, xmm/m128`
  public mutating func vaesimc(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2008000102db), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VAESKEYGENASSIST xmm, xmm/m128, imm8`
  public mutating func vaeskeygenassist(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82008000103df), c) }
    emit(X86_64.InstructionForm(bits: 0x82008000103df), reg: a.code, vvvv: 0, rm: b.code, immediate: c)
  }

  /// `VAESKEYGENASSIST xmm, xmm/m128, imm8`
  public mutating func vaeskeygenassist(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82008000103df), c) }
    emit(X86_64.InstructionForm(bits: 0x82008000103df), reg: a.code, vvvv: 0, memory: b, immediate: c)
  }

  /// `VPCLMULQDQ xmm, xmm, xmm/m128, imm8`
  public mutating func vpclmulqdq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int) {
    if Self.fits(d, 8), (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x8200800010344), reg: a.code, vvvv: b.code, rm: c.code, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8241800010344), d) }
    emit(X86_64.InstructionForm(bits: 0x8241800010344), reg: a.code, vvvv: b.code, rm: c.code, immediate: d)
  }

  /// `VPCLMULQDQ xmm, xmm, xmm/m128, imm8`
  public mutating func vpclmulqdq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int) {
    if Self.fits(d, 8), (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x8200800010344), reg: a.code, vvvv: b.code, memory: c, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8241800010344), d) }
    emit(X86_64.InstructionForm(bits: 0x8241800010344), reg: a.code, vvvv: b.code, memory: c, immediate: d)
  }

  /// `VPCLMULQDQ ymm, ymm, ymm/m256, imm8`
  public mutating func vpclmulqdq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: Int) {
    if Self.fits(d, 8), (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x8202800010344), reg: a.code, vvvv: b.code, rm: c.code, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8253800010344), d) }
    emit(X86_64.InstructionForm(bits: 0x8253800010344), reg: a.code, vvvv: b.code, rm: c.code, immediate: d)
  }

  /// `VPCLMULQDQ ymm, ymm, ymm/m256, imm8`
  public mutating func vpclmulqdq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: Int) {
    if Self.fits(d, 8), (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x8202800010344), reg: a.code, vvvv: b.code, memory: c, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8253800010344), d) }
    emit(X86_64.InstructionForm(bits: 0x8253800010344), reg: a.code, vvvv: b.code, memory: c, immediate: d)
  }

  /// `VPCLMULLQLQDQ xmm, xmm, xmm/m128`
  public mutating func vpclmullqlqdq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    if (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x80200800010344), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x80241800010344), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VPCLMULLQLQDQ xmm, xmm, xmm/m128`
  public mutating func vpclmullqlqdq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    if (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x80200800010344), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x80241800010344), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPCLMULLQLQDQ ymm, ymm, ymm/m256`
  public mutating func vpclmullqlqdq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister) {
    if (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x80202800010344), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x80253800010344), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VPCLMULLQLQDQ ymm, ymm, ymm/m256`
  public mutating func vpclmullqlqdq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory) {
    if (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x80202800010344), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x80253800010344), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPCLMULHQLQDQ xmm, xmm, xmm/m128`
  public mutating func vpclmulhqlqdq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    if (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x180200800010344), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x180241800010344), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VPCLMULHQLQDQ xmm, xmm, xmm/m128`
  public mutating func vpclmulhqlqdq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    if (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x180200800010344), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x180241800010344), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPCLMULHQLQDQ ymm, ymm, ymm/m256`
  public mutating func vpclmulhqlqdq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister) {
    if (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x180202800010344), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x180253800010344), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VPCLMULHQLQDQ ymm, ymm, ymm/m256`
  public mutating func vpclmulhqlqdq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory) {
    if (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x180202800010344), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x180253800010344), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPCLMULLQHQDQ xmm, xmm, xmm/m128`
  public mutating func vpclmullqhqdq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    if (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x1080200800010344), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x1080241800010344), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VPCLMULLQHQDQ xmm, xmm, xmm/m128`
  public mutating func vpclmullqhqdq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    if (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x1080200800010344), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x1080241800010344), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPCLMULLQHQDQ ymm, ymm, ymm/m256`
  public mutating func vpclmullqhqdq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister) {
    if (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x1080202800010344), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x1080253800010344), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VPCLMULLQHQDQ ymm, ymm, ymm/m256`
  public mutating func vpclmullqhqdq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory) {
    if (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x1080202800010344), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x1080253800010344), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPCLMULHQHQDQ xmm, xmm, xmm/m128`
  public mutating func vpclmulhqhqdq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    if (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x1180200800010344), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x1180241800010344), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VPCLMULHQHQDQ xmm, xmm, xmm/m128`
  public mutating func vpclmulhqhqdq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    if (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x1180200800010344), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x1180241800010344), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPCLMULHQHQDQ ymm, ymm, ymm/m256`
  public mutating func vpclmulhqhqdq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister) {
    if (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x1180202800010344), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x1180253800010344), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VPCLMULHQHQDQ ymm, ymm, ymm/m256`
  public mutating func vpclmulhqhqdq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory) {
    if (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x1180202800010344), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x1180253800010344), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VGF2P8AFFINEINVQB xmm, xmm, xmm/m128, imm8`
  public mutating func vgf2p8affineinvqb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(d, 8), (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x82088008103cf), reg: a.code, vvvv: b.code, rm: c.code, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83c98008103cf), d) }
    emit(X86_64.InstructionForm(bits: 0x83c98008103cf), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VGF2P8AFFINEINVQB xmm, xmm, xmm/m128, imm8`
  public mutating func vgf2p8affineinvqb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(d, 8), (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x82088008103cf), reg: a.code, vvvv: b.code, memory: c, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83c98008103cf), d) }
    emit(X86_64.InstructionForm(bits: 0x83c98008103cf), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VGF2P8AFFINEINVQB ymm, ymm, ymm/m256, imm8`
  public mutating func vgf2p8affineinvqb(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(d, 8), (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x820a8008103cf), reg: a.code, vvvv: b.code, rm: c.code, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83db8008103cf), d) }
    emit(X86_64.InstructionForm(bits: 0x83db8008103cf), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VGF2P8AFFINEINVQB ymm, ymm, ymm/m256, imm8`
  public mutating func vgf2p8affineinvqb(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(d, 8), (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x820a8008103cf), reg: a.code, vvvv: b.code, memory: c, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83db8008103cf), d) }
    emit(X86_64.InstructionForm(bits: 0x83db8008103cf), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VGF2P8AFFINEQB xmm, xmm, xmm/m128, imm8`
  public mutating func vgf2p8affineqb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(d, 8), (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x82088008103ce), reg: a.code, vvvv: b.code, rm: c.code, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83c98008103ce), d) }
    emit(X86_64.InstructionForm(bits: 0x83c98008103ce), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VGF2P8AFFINEQB xmm, xmm, xmm/m128, imm8`
  public mutating func vgf2p8affineqb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(d, 8), (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x82088008103ce), reg: a.code, vvvv: b.code, memory: c, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83c98008103ce), d) }
    emit(X86_64.InstructionForm(bits: 0x83c98008103ce), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VGF2P8AFFINEQB ymm, ymm, ymm/m256, imm8`
  public mutating func vgf2p8affineqb(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(d, 8), (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x820a8008103ce), reg: a.code, vvvv: b.code, rm: c.code, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83db8008103ce), d) }
    emit(X86_64.InstructionForm(bits: 0x83db8008103ce), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VGF2P8AFFINEQB ymm, ymm, ymm/m256, imm8`
  public mutating func vgf2p8affineqb(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(d, 8), (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x820a8008103ce), reg: a.code, vvvv: b.code, memory: c, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83db8008103ce), d) }
    emit(X86_64.InstructionForm(bits: 0x83db8008103ce), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VGF2P8MULB xmm, xmm, xmm/m128`
  public mutating func vgf2p8mulb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102cf), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2418000102cf), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VGF2P8MULB xmm, xmm, xmm/m128`
  public mutating func vgf2p8mulb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102cf), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2418000102cf), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VGF2P8MULB ymm, ymm, ymm/m256`
  public mutating func vgf2p8mulb(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000102cf), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2538000102cf), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VGF2P8MULB ymm, ymm, ymm/m256`
  public mutating func vgf2p8mulb(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000102cf), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2538000102cf), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VSHA512MSG1 ymm, xmm`
  public mutating func vsha512msg1(_ a: X86_64.YMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2028000302cc), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VSHA512MSG2 ymm, ymm`
  public mutating func vsha512msg2(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2028000302cd), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VSHA512RNDS2 ymm, ymm, xmm`
  public mutating func vsha512rnds2(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2028000302cb), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VSM3MSG1 xmm, xmm, xmm/m128`
  public mutating func vsm3msg1(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2008000002da), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VSM3MSG1 xmm, xmm, xmm/m128`
  public mutating func vsm3msg1(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2008000002da), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VSM3MSG2 xmm, xmm, xmm/m128`
  public mutating func vsm3msg2(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2008000102da), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VSM3MSG2 xmm, xmm, xmm/m128`
  public mutating func vsm3msg2(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2008000102da), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VSM3RNDS2 xmm, xmm, xmm/m128, imm8`
  public mutating func vsm3rnds2(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82008000103de), d) }
    emit(X86_64.InstructionForm(bits: 0x82008000103de), reg: a.code, vvvv: b.code, rm: c.code, immediate: d)
  }

  /// `VSM3RNDS2 xmm, xmm, xmm/m128, imm8`
  public mutating func vsm3rnds2(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82008000103de), d) }
    emit(X86_64.InstructionForm(bits: 0x82008000103de), reg: a.code, vvvv: b.code, memory: c, immediate: d)
  }

  /// `VSM4KEY4 xmm, xmm, xmm/m128`
  public mutating func vsm4key4(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    if (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x2008000202da), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2418000202da), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VSM4KEY4 xmm, xmm, xmm/m128`
  public mutating func vsm4key4(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    if (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x2008000202da), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2418000202da), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VSM4KEY4 ymm, ymm, ymm/m256`
  public mutating func vsm4key4(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister) {
    if (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x2028000202da), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2538000202da), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VSM4KEY4 ymm, ymm, ymm/m256`
  public mutating func vsm4key4(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory) {
    if (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x2028000202da), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2538000202da), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VSM4RNDS4 xmm, xmm, xmm/m128`
  public mutating func vsm4rnds4(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    if (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x2008000302da), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2418000302da), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VSM4RNDS4 xmm, xmm, xmm/m128`
  public mutating func vsm4rnds4(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    if (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x2008000302da), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2418000302da), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VSM4RNDS4 ymm, ymm, ymm/m256`
  public mutating func vsm4rnds4(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister) {
    if (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x2028000302da), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2538000302da), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VSM4RNDS4 ymm, ymm, ymm/m256`
  public mutating func vsm4rnds4(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory) {
    if (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x2028000302da), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2538000302da), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPDPBUSD xmm, xmm, xmm/m128`
  public mutating func vpdpbusd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010250), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x341800010250), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPBUSD xmm, xmm, xmm/m128`
  public mutating func vpdpbusd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010250), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x341800010250), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPBUSD ymm, ymm, ymm/m256`
  public mutating func vpdpbusd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010250), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x353800010250), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPBUSD ymm, ymm, ymm/m256`
  public mutating func vpdpbusd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010250), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x353800010250), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPBUSDS xmm, xmm, xmm/m128`
  public mutating func vpdpbusds(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010251), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x341800010251), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPBUSDS xmm, xmm, xmm/m128`
  public mutating func vpdpbusds(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010251), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x341800010251), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPBUSDS ymm, ymm, ymm/m256`
  public mutating func vpdpbusds(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010251), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x353800010251), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPBUSDS ymm, ymm, ymm/m256`
  public mutating func vpdpbusds(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010251), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x353800010251), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPWSSD xmm, xmm, xmm/m128`
  public mutating func vpdpwssd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010252), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x341800010252), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPWSSD xmm, xmm, xmm/m128`
  public mutating func vpdpwssd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010252), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x341800010252), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPWSSD ymm, ymm, ymm/m256`
  public mutating func vpdpwssd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010252), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x353800010252), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPWSSD ymm, ymm, ymm/m256`
  public mutating func vpdpwssd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010252), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x353800010252), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPWSSDS xmm, xmm, xmm/m128`
  public mutating func vpdpwssds(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010253), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x341800010253), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPWSSDS xmm, xmm, xmm/m128`
  public mutating func vpdpwssds(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010253), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x341800010253), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPWSSDS ymm, ymm, ymm/m256`
  public mutating func vpdpwssds(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010253), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x353800010253), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPWSSDS ymm, ymm, ymm/m256`
  public mutating func vpdpwssds(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010253), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x353800010253), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPBSSD xmm, xmm, xmm/m128`
  public mutating func vpdpbssd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800030250), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x341800030250), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPBSSD xmm, xmm, xmm/m128`
  public mutating func vpdpbssd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800030250), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x341800030250), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPBSSD ymm, ymm, ymm/m256`
  public mutating func vpdpbssd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800030250), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x353800030250), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPBSSD ymm, ymm, ymm/m256`
  public mutating func vpdpbssd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800030250), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x353800030250), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPBSSDS xmm, xmm, xmm/m128`
  public mutating func vpdpbssds(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800030251), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x341800030251), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPBSSDS xmm, xmm, xmm/m128`
  public mutating func vpdpbssds(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800030251), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x341800030251), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPBSSDS ymm, ymm, ymm/m256`
  public mutating func vpdpbssds(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800030251), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x353800030251), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPBSSDS ymm, ymm, ymm/m256`
  public mutating func vpdpbssds(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800030251), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x353800030251), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPBSUD xmm, xmm, xmm/m128`
  public mutating func vpdpbsud(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800020250), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x341800020250), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPBSUD xmm, xmm, xmm/m128`
  public mutating func vpdpbsud(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800020250), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x341800020250), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPBSUD ymm, ymm, ymm/m256`
  public mutating func vpdpbsud(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800020250), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x353800020250), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPBSUD ymm, ymm, ymm/m256`
  public mutating func vpdpbsud(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800020250), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x353800020250), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPBSUDS xmm, xmm, xmm/m128`
  public mutating func vpdpbsuds(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800020251), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x341800020251), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPBSUDS xmm, xmm, xmm/m128`
  public mutating func vpdpbsuds(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800020251), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x341800020251), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPBSUDS ymm, ymm, ymm/m256`
  public mutating func vpdpbsuds(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800020251), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x353800020251), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPBSUDS ymm, ymm, ymm/m256`
  public mutating func vpdpbsuds(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800020251), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x353800020251), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPBUUD xmm, xmm, xmm/m128`
  public mutating func vpdpbuud(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800000250), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x341800000250), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPBUUD xmm, xmm, xmm/m128`
  public mutating func vpdpbuud(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800000250), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x341800000250), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPBUUD ymm, ymm, ymm/m256`
  public mutating func vpdpbuud(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800000250), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x353800000250), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPBUUD ymm, ymm, ymm/m256`
  public mutating func vpdpbuud(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800000250), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x353800000250), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPBUUDS xmm, xmm, xmm/m128`
  public mutating func vpdpbuuds(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800000251), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x341800000251), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPBUUDS xmm, xmm, xmm/m128`
  public mutating func vpdpbuuds(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800000251), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x341800000251), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPBUUDS ymm, ymm, ymm/m256`
  public mutating func vpdpbuuds(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800000251), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x353800000251), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPBUUDS ymm, ymm, ymm/m256`
  public mutating func vpdpbuuds(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800000251), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x353800000251), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPWSUD xmm, xmm, xmm/m128`
  public mutating func vpdpwsud(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000202d2), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3418000202d2), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPWSUD xmm, xmm, xmm/m128`
  public mutating func vpdpwsud(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000202d2), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3418000202d2), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPWSUD ymm, ymm, ymm/m256`
  public mutating func vpdpwsud(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000202d2), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3538000202d2), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPWSUD ymm, ymm, ymm/m256`
  public mutating func vpdpwsud(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000202d2), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3538000202d2), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPWSUDS xmm, xmm, xmm/m128`
  public mutating func vpdpwsuds(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000202d3), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3418000202d3), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPWSUDS xmm, xmm, xmm/m128`
  public mutating func vpdpwsuds(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000202d3), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3418000202d3), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPWSUDS ymm, ymm, ymm/m256`
  public mutating func vpdpwsuds(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000202d3), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3538000202d3), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPWSUDS ymm, ymm, ymm/m256`
  public mutating func vpdpwsuds(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000202d3), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3538000202d3), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPWUSD xmm, xmm, xmm/m128`
  public mutating func vpdpwusd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102d2), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3418000102d2), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPWUSD xmm, xmm, xmm/m128`
  public mutating func vpdpwusd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102d2), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3418000102d2), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPWUSD ymm, ymm, ymm/m256`
  public mutating func vpdpwusd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000102d2), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3538000102d2), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPWUSD ymm, ymm, ymm/m256`
  public mutating func vpdpwusd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000102d2), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3538000102d2), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPWUSDS xmm, xmm, xmm/m128`
  public mutating func vpdpwusds(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102d3), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3418000102d3), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPWUSDS xmm, xmm, xmm/m128`
  public mutating func vpdpwusds(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102d3), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3418000102d3), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPWUSDS ymm, ymm, ymm/m256`
  public mutating func vpdpwusds(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000102d3), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3538000102d3), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPWUSDS ymm, ymm, ymm/m256`
  public mutating func vpdpwusds(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000102d3), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3538000102d3), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPWUUD xmm, xmm, xmm/m128`
  public mutating func vpdpwuud(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000002d2), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3418000002d2), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPWUUD xmm, xmm, xmm/m128`
  public mutating func vpdpwuud(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000002d2), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3418000002d2), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPWUUD ymm, ymm, ymm/m256`
  public mutating func vpdpwuud(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000002d2), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3538000002d2), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPWUUD ymm, ymm, ymm/m256`
  public mutating func vpdpwuud(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000002d2), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3538000002d2), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPWUUDS xmm, xmm, xmm/m128`
  public mutating func vpdpwuuds(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000002d3), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3418000002d3), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPWUUDS xmm, xmm, xmm/m128`
  public mutating func vpdpwuuds(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000002d3), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3418000002d3), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPWUUDS ymm, ymm, ymm/m256`
  public mutating func vpdpwuuds(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000002d3), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3538000002d3), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPWUUDS ymm, ymm, ymm/m256`
  public mutating func vpdpwuuds(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000002d3), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3538000002d3), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMADD52HUQ xmm, xmm, xmm/m128`
  public mutating func vpmadd52huq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102b5), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c98008102b5), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMADD52HUQ xmm, xmm, xmm/m128`
  public mutating func vpmadd52huq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102b5), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c98008102b5), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMADD52HUQ ymm, ymm, ymm/m256`
  public mutating func vpmadd52huq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a8008102b5), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db8008102b5), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMADD52HUQ ymm, ymm, ymm/m256`
  public mutating func vpmadd52huq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a8008102b5), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db8008102b5), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMADD52LUQ xmm, xmm, xmm/m128`
  public mutating func vpmadd52luq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102b4), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c98008102b4), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMADD52LUQ xmm, xmm, xmm/m128`
  public mutating func vpmadd52luq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102b4), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c98008102b4), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMADD52LUQ ymm, ymm, ymm/m256`
  public mutating func vpmadd52luq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a8008102b4), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db8008102b4), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMADD52LUQ ymm, ymm, ymm/m256`
  public mutating func vpmadd52luq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a8008102b4), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db8008102b4), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VBCSTNEBF162PS xmm, m16`
  public mutating func vbcstnebf162ps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2008000202b1), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VBCSTNEBF162PS ymm, m16`
  public mutating func vbcstnebf162ps(_ a: X86_64.YMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2028000202b1), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VBCSTNESH2PS xmm, m16`
  public mutating func vbcstnesh2ps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2008000102b1), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VBCSTNESH2PS ymm, m16`
  public mutating func vbcstnesh2ps(_ a: X86_64.YMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2028000102b1), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VCVTNEEBF162PS xmm, m128`
  public mutating func vcvtneebf162ps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2008000202b0), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VCVTNEEBF162PS ymm, m256`
  public mutating func vcvtneebf162ps(_ a: X86_64.YMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2028000202b0), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VCVTNEEPH2PS xmm, m128`
  public mutating func vcvtneeph2ps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2008000102b0), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VCVTNEEPH2PS ymm, m256`
  public mutating func vcvtneeph2ps(_ a: X86_64.YMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2028000102b0), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VCVTNEOBF162PS xmm, m128`
  public mutating func vcvtneobf162ps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2008000302b0), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VCVTNEOBF162PS ymm, m256`
  public mutating func vcvtneobf162ps(_ a: X86_64.YMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2028000302b0), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VCVTNEOPH2PS xmm, m128`
  public mutating func vcvtneoph2ps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2008000002b0), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VCVTNEOPH2PS ymm, m256`
  public mutating func vcvtneoph2ps(_ a: X86_64.YMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2028000002b0), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VCVTNEPS2BF16 xmm, xmm/m128`
  public mutating func vcvtneps2bf16(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800020272), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x341800020272), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTNEPS2BF16 xmm, xmm/m128`
  public mutating func vcvtneps2bf16(_ a: X86_64.XMMRegister, _ b: X86_64.Memory128, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.memory.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800020272), reg: a.code, vvvv: 0, memory: b.memory) }
    emit(X86_64.InstructionForm(bits: 0x341800020272), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VCVTNEPS2BF16 xmm, ymm/m256`
  public mutating func vcvtneps2bf16(_ a: X86_64.XMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800020272), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x353800020272), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTNEPS2BF16 xmm, ymm/m256`
  public mutating func vcvtneps2bf16(_ a: X86_64.XMMRegister, _ b: X86_64.Memory256, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.memory.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800020272), reg: a.code, vvvv: 0, memory: b.memory) }
    emit(X86_64.InstructionForm(bits: 0x353800020272), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `LDTILECFG m`
  public mutating func ldtilecfg(_ a: X86_64.Memory) {
    if a.isPlain { return emit(X86_64.InstructionForm(bits: 0x400800000249), reg: 0, vvvv: 0, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x401d00000249), reg: 0, vvvv: 0, memory: a)
  }

  /// `STTILECFG m`
  public mutating func sttilecfg(_ a: X86_64.Memory) {
    if a.isPlain { return emit(X86_64.InstructionForm(bits: 0x400800010249), reg: 0, vvvv: 0, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x401d00010249), reg: 0, vvvv: 0, memory: a)
  }

  /// `TILELOADD tmm, m`
  public mutating func tileloadd(_ a: X86_64.TileRegister, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x200a0003024b), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x201f0003024b), reg: a.code, vvvv: 0, memory: b)
  }

  /// `TILELOADDT1 tmm, m`
  public mutating func tileloaddt1(_ a: X86_64.TileRegister, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x200a0001024b), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x201f0001024b), reg: a.code, vvvv: 0, memory: b)
  }

  /// `TILESTORED m, tmm`
  public mutating func tilestored(_ a: X86_64.Memory, _ b: X86_64.TileRegister) {
    if (b.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x200a0002024b), reg: b.code, vvvv: 0, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x201f0002024b), reg: b.code, vvvv: 0, memory: a)
  }

  /// `TILELOADDRS tmm, m`
  public mutating func tileloaddrs(_ a: X86_64.TileRegister, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x200a0003024a), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x201f0003024a), reg: a.code, vvvv: 0, memory: b)
  }

  /// `TILELOADDRST1 tmm, m`
  public mutating func tileloaddrst1(_ a: X86_64.TileRegister, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x200a0001024a), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x201f0001024a), reg: a.code, vvvv: 0, memory: b)
  }

  /// `TILERELEASE`
  public mutating func tilerelease() {
    emit(X86_64.InstructionForm(bits: 0x6008c0000249), reg: 0, vvvv: 0, rm: 0)
  }

  /// `TILEZERO tmm`
  public mutating func tilezero(_ a: X86_64.TileRegister) {
    emit(X86_64.InstructionForm(bits: 0x200800030249), reg: a.code, vvvv: 0, rm: 0)
  }

  /// `TDPBSSD tmm, tmm, tmm`
  public mutating func tdpbssd(_ a: X86_64.TileRegister, _ b: X86_64.TileRegister, _ c: X86_64.TileRegister) {
    emit(X86_64.InstructionForm(bits: 0x200a0003025e), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `TDPBSUD tmm, tmm, tmm`
  public mutating func tdpbsud(_ a: X86_64.TileRegister, _ b: X86_64.TileRegister, _ c: X86_64.TileRegister) {
    emit(X86_64.InstructionForm(bits: 0x200a0002025e), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `TDPBUSD tmm, tmm, tmm`
  public mutating func tdpbusd(_ a: X86_64.TileRegister, _ b: X86_64.TileRegister, _ c: X86_64.TileRegister) {
    emit(X86_64.InstructionForm(bits: 0x200a0001025e), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `TDPBUUD tmm, tmm, tmm`
  public mutating func tdpbuud(_ a: X86_64.TileRegister, _ b: X86_64.TileRegister, _ c: X86_64.TileRegister) {
    emit(X86_64.InstructionForm(bits: 0x200a0000025e), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `TDPBF16PS tmm, tmm, tmm`
  public mutating func tdpbf16ps(_ a: X86_64.TileRegister, _ b: X86_64.TileRegister, _ c: X86_64.TileRegister) {
    emit(X86_64.InstructionForm(bits: 0x200a0002025c), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `TDPFP16PS tmm, tmm, tmm`
  public mutating func tdpfp16ps(_ a: X86_64.TileRegister, _ b: X86_64.TileRegister, _ c: X86_64.TileRegister) {
    emit(X86_64.InstructionForm(bits: 0x200a0003025c), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `TCMMIMFP16PS tmm, tmm, tmm`
  public mutating func tcmmimfp16ps(_ a: X86_64.TileRegister, _ b: X86_64.TileRegister, _ c: X86_64.TileRegister) {
    emit(X86_64.InstructionForm(bits: 0x200a0001026c), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `TCMMRLFP16PS tmm, tmm, tmm`
  public mutating func tcmmrlfp16ps(_ a: X86_64.TileRegister, _ b: X86_64.TileRegister, _ c: X86_64.TileRegister) {
    emit(X86_64.InstructionForm(bits: 0x200a0000026c), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `TDPBF8PS tmm, tmm, tmm`
  public mutating func tdpbf8ps(_ a: X86_64.TileRegister, _ b: X86_64.TileRegister, _ c: X86_64.TileRegister) {
    emit(X86_64.InstructionForm(bits: 0x200a000005fd), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `TDPBHF8PS tmm, tmm, tmm`
  public mutating func tdpbhf8ps(_ a: X86_64.TileRegister, _ b: X86_64.TileRegister, _ c: X86_64.TileRegister) {
    emit(X86_64.InstructionForm(bits: 0x200a000305fd), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `TDPHBF8PS tmm, tmm, tmm`
  public mutating func tdphbf8ps(_ a: X86_64.TileRegister, _ b: X86_64.TileRegister, _ c: X86_64.TileRegister) {
    emit(X86_64.InstructionForm(bits: 0x200a000205fd), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `TDPHF8PS tmm, tmm, tmm`
  public mutating func tdphf8ps(_ a: X86_64.TileRegister, _ b: X86_64.TileRegister, _ c: X86_64.TileRegister) {
    emit(X86_64.InstructionForm(bits: 0x200a000105fd), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `TMMULTF32PS tmm, tmm, tmm`
  public mutating func tmmultf32ps(_ a: X86_64.TileRegister, _ b: X86_64.TileRegister, _ c: X86_64.TileRegister) {
    emit(X86_64.InstructionForm(bits: 0x200a00010248), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `TTRANSPOSED tmm, tmm`
  public mutating func ttransposed(_ a: X86_64.TileRegister, _ b: X86_64.TileRegister) {
    emit(X86_64.InstructionForm(bits: 0x20080002025f), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `T2RPNTLVWZ0 tmm, m`
  public mutating func t2rpntlvwz0(_ a: X86_64.TileRegister, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x200a0000026e), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x201f0000026e), reg: a.code, vvvv: 0, memory: b)
  }

  /// `T2RPNTLVWZ0T1 tmm, m`
  public mutating func t2rpntlvwz0t1(_ a: X86_64.TileRegister, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x200a0000026f), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x201f0000026f), reg: a.code, vvvv: 0, memory: b)
  }

  /// `T2RPNTLVWZ1 tmm, m`
  public mutating func t2rpntlvwz1(_ a: X86_64.TileRegister, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x200a0001026e), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x201f0001026e), reg: a.code, vvvv: 0, memory: b)
  }

  /// `T2RPNTLVWZ1T1 tmm, m`
  public mutating func t2rpntlvwz1t1(_ a: X86_64.TileRegister, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x200a0001026f), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x201f0001026f), reg: a.code, vvvv: 0, memory: b)
  }

  /// `T2RPNTLVWZ0RS tmm, m`
  public mutating func t2rpntlvwz0rs(_ a: X86_64.TileRegister, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x200a000005f8), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x201f000005f8), reg: a.code, vvvv: 0, memory: b)
  }

  /// `T2RPNTLVWZ0RST1 tmm, m`
  public mutating func t2rpntlvwz0rst1(_ a: X86_64.TileRegister, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x200a000005f9), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x201f000005f9), reg: a.code, vvvv: 0, memory: b)
  }

  /// `T2RPNTLVWZ1RS tmm, m`
  public mutating func t2rpntlvwz1rs(_ a: X86_64.TileRegister, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x200a000105f8), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x201f000105f8), reg: a.code, vvvv: 0, memory: b)
  }

  /// `T2RPNTLVWZ1RST1 tmm, m`
  public mutating func t2rpntlvwz1rst1(_ a: X86_64.TileRegister, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x200a000105f9), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x201f000105f9), reg: a.code, vvvv: 0, memory: b)
  }

  /// `TTDPBF16PS tmm, tmm, tmm`
  public mutating func ttdpbf16ps(_ a: X86_64.TileRegister, _ b: X86_64.TileRegister, _ c: X86_64.TileRegister) {
    emit(X86_64.InstructionForm(bits: 0x200a0002026c), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `TTDPFP16PS tmm, tmm, tmm`
  public mutating func ttdpfp16ps(_ a: X86_64.TileRegister, _ b: X86_64.TileRegister, _ c: X86_64.TileRegister) {
    emit(X86_64.InstructionForm(bits: 0x200a0003026c), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `TTMMULTF32PS tmm, tmm, tmm`
  public mutating func ttmmultf32ps(_ a: X86_64.TileRegister, _ b: X86_64.TileRegister, _ c: X86_64.TileRegister) {
    emit(X86_64.InstructionForm(bits: 0x200a00000248), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `TTCMMIMFP16PS tmm, tmm, tmm`
  public mutating func ttcmmimfp16ps(_ a: X86_64.TileRegister, _ b: X86_64.TileRegister, _ c: X86_64.TileRegister) {
    emit(X86_64.InstructionForm(bits: 0x200a0003026b), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `TTCMMRLFP16PS tmm, tmm, tmm`
  public mutating func ttcmmrlfp16ps(_ a: X86_64.TileRegister, _ b: X86_64.TileRegister, _ c: X86_64.TileRegister) {
    emit(X86_64.InstructionForm(bits: 0x200a0002026b), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `TCONJTCMMIMFP16PS tmm, tmm, tmm`
  public mutating func tconjtcmmimfp16ps(_ a: X86_64.TileRegister, _ b: X86_64.TileRegister, _ c: X86_64.TileRegister) {
    emit(X86_64.InstructionForm(bits: 0x200a0000026b), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `TCONJTFP16 tmm, tmm`
  public mutating func tconjtfp16(_ a: X86_64.TileRegister, _ b: X86_64.TileRegister) {
    emit(X86_64.InstructionForm(bits: 0x20080001026b), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPCOMB xmm, xmm, xmm/m128, imm8`
  public mutating func vpcomb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.ComparisonPredicate) {
    emit(X86_64.InstructionForm(bits: 0x82010000008cc), reg: a.code, vvvv: b.code, rm: c.code, immediate: d.number)
  }

  /// `VPCOMB xmm, xmm, xmm/m128, imm8`
  public mutating func vpcomb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.ComparisonPredicate) {
    emit(X86_64.InstructionForm(bits: 0x82010000008cc), reg: a.code, vvvv: b.code, memory: c, immediate: d.number)
  }

  /// `VPCOMW xmm, xmm, xmm/m128, imm8`
  public mutating func vpcomw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.ComparisonPredicate) {
    emit(X86_64.InstructionForm(bits: 0x82010000008cd), reg: a.code, vvvv: b.code, rm: c.code, immediate: d.number)
  }

  /// `VPCOMW xmm, xmm, xmm/m128, imm8`
  public mutating func vpcomw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.ComparisonPredicate) {
    emit(X86_64.InstructionForm(bits: 0x82010000008cd), reg: a.code, vvvv: b.code, memory: c, immediate: d.number)
  }

  /// `VPCOMD xmm, xmm, xmm/m128, imm8`
  public mutating func vpcomd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.ComparisonPredicate) {
    emit(X86_64.InstructionForm(bits: 0x82010000008ce), reg: a.code, vvvv: b.code, rm: c.code, immediate: d.number)
  }

  /// `VPCOMD xmm, xmm, xmm/m128, imm8`
  public mutating func vpcomd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.ComparisonPredicate) {
    emit(X86_64.InstructionForm(bits: 0x82010000008ce), reg: a.code, vvvv: b.code, memory: c, immediate: d.number)
  }

  /// `VPCOMQ xmm, xmm, xmm/m128, imm8`
  public mutating func vpcomq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.ComparisonPredicate) {
    emit(X86_64.InstructionForm(bits: 0x82010000008cf), reg: a.code, vvvv: b.code, rm: c.code, immediate: d.number)
  }

  /// `VPCOMQ xmm, xmm, xmm/m128, imm8`
  public mutating func vpcomq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.ComparisonPredicate) {
    emit(X86_64.InstructionForm(bits: 0x82010000008cf), reg: a.code, vvvv: b.code, memory: c, immediate: d.number)
  }

  /// `VPCOMUB xmm, xmm, xmm/m128, imm8`
  public mutating func vpcomub(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.ComparisonPredicate) {
    emit(X86_64.InstructionForm(bits: 0x82010000008ec), reg: a.code, vvvv: b.code, rm: c.code, immediate: d.number)
  }

  /// `VPCOMUB xmm, xmm, xmm/m128, imm8`
  public mutating func vpcomub(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.ComparisonPredicate) {
    emit(X86_64.InstructionForm(bits: 0x82010000008ec), reg: a.code, vvvv: b.code, memory: c, immediate: d.number)
  }

  /// `VPCOMUW xmm, xmm, xmm/m128, imm8`
  public mutating func vpcomuw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.ComparisonPredicate) {
    emit(X86_64.InstructionForm(bits: 0x82010000008ed), reg: a.code, vvvv: b.code, rm: c.code, immediate: d.number)
  }

  /// `VPCOMUW xmm, xmm, xmm/m128, imm8`
  public mutating func vpcomuw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.ComparisonPredicate) {
    emit(X86_64.InstructionForm(bits: 0x82010000008ed), reg: a.code, vvvv: b.code, memory: c, immediate: d.number)
  }

  /// `VPCOMUD xmm, xmm, xmm/m128, imm8`
  public mutating func vpcomud(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.ComparisonPredicate) {
    emit(X86_64.InstructionForm(bits: 0x82010000008ee), reg: a.code, vvvv: b.code, rm: c.code, immediate: d.number)
  }

  /// `VPCOMUD xmm, xmm, xmm/m128, imm8`
  public mutating func vpcomud(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.ComparisonPredicate) {
    emit(X86_64.InstructionForm(bits: 0x82010000008ee), reg: a.code, vvvv: b.code, memory: c, immediate: d.number)
  }

  /// `VPCOMUQ xmm, xmm, xmm/m128, imm8`
  public mutating func vpcomuq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.ComparisonPredicate) {
    emit(X86_64.InstructionForm(bits: 0x82010000008ef), reg: a.code, vvvv: b.code, rm: c.code, immediate: d.number)
  }

  /// `VPCOMUQ xmm, xmm, xmm/m128, imm8`
  public mutating func vpcomuq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.ComparisonPredicate) {
    emit(X86_64.InstructionForm(bits: 0x82010000008ef), reg: a.code, vvvv: b.code, memory: c, immediate: d.number)
  }

  /// `VFRCZPD xmm, xmm/m128`
  public mutating func vfrczpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x201000000981), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VFRCZPD xmm, xmm/m128`
  public mutating func vfrczpd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x201000000981), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VFRCZPD ymm, ymm/m256`
  public mutating func vfrczpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x203000000981), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VFRCZPD ymm, ymm/m256`
  public mutating func vfrczpd(_ a: X86_64.YMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x203000000981), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VFRCZPS xmm, xmm/m128`
  public mutating func vfrczps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x201000000980), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VFRCZPS xmm, xmm/m128`
  public mutating func vfrczps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x201000000980), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VFRCZPS ymm, ymm/m256`
  public mutating func vfrczps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x203000000980), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VFRCZPS ymm, ymm/m256`
  public mutating func vfrczps(_ a: X86_64.YMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x203000000980), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VFRCZSD xmm, xmm/m64`
  public mutating func vfrczsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x201000000983), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VFRCZSD xmm, xmm/m64`
  public mutating func vfrczsd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x201000000983), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VFRCZSS xmm, xmm/m32`
  public mutating func vfrczss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x201000000982), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VFRCZSS xmm, xmm/m32`
  public mutating func vfrczss(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x201000000982), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VPHADDBW xmm, xmm/m128`
  public mutating func vphaddbw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2010000009c1), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPHADDBW xmm, xmm/m128`
  public mutating func vphaddbw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2010000009c1), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VPHADDBD xmm, xmm/m128`
  public mutating func vphaddbd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2010000009c2), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPHADDBD xmm, xmm/m128`
  public mutating func vphaddbd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2010000009c2), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VPHADDBQ xmm, xmm/m128`
  public mutating func vphaddbq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2010000009c3), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPHADDBQ xmm, xmm/m128`
  public mutating func vphaddbq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2010000009c3), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VPHADDWD xmm, xmm/m128`
  public mutating func vphaddwd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2010000009c6), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPHADDWD xmm, xmm/m128`
  public mutating func vphaddwd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2010000009c6), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VPHADDWQ xmm, xmm/m128`
  public mutating func vphaddwq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2010000009c7), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPHADDWQ xmm, xmm/m128`
  public mutating func vphaddwq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2010000009c7), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VPHADDDQ xmm, xmm/m128`
  public mutating func vphadddq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2010000009cb), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPHADDDQ xmm, xmm/m128`
  public mutating func vphadddq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2010000009cb), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VPHADDUBW xmm, xmm/m128`
  public mutating func vphaddubw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2010000009d1), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPHADDUBW xmm, xmm/m128`
  public mutating func vphaddubw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2010000009d1), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VPHADDUBD xmm, xmm/m128`
  public mutating func vphaddubd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2010000009d2), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPHADDUBD xmm, xmm/m128`
  public mutating func vphaddubd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2010000009d2), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VPHADDUBQ xmm, xmm/m128`
  public mutating func vphaddubq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2010000009d3), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPHADDUBQ xmm, xmm/m128`
  public mutating func vphaddubq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2010000009d3), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VPHADDUWD xmm, xmm/m128`
  public mutating func vphadduwd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2010000009d6), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPHADDUWD xmm, xmm/m128`
  public mutating func vphadduwd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2010000009d6), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VPHADDUWQ xmm, xmm/m128`
  public mutating func vphadduwq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2010000009d7), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPHADDUWQ xmm, xmm/m128`
  public mutating func vphadduwq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2010000009d7), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VPHADDUDQ xmm, xmm/m128`
  public mutating func vphaddudq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2010000009db), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPHADDUDQ xmm, xmm/m128`
  public mutating func vphaddudq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2010000009db), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VPHSUBBW xmm, xmm/m128`
  public mutating func vphsubbw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2010000009e1), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPHSUBBW xmm, xmm/m128`
  public mutating func vphsubbw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2010000009e1), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VPHSUBWD xmm, xmm/m128`
  public mutating func vphsubwd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2010000009e2), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPHSUBWD xmm, xmm/m128`
  public mutating func vphsubwd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2010000009e2), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VPHSUBDQ xmm, xmm/m128`
  public mutating func vphsubdq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2010000009e3), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPHSUBDQ xmm, xmm/m128`
  public mutating func vphsubdq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2010000009e3), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VPMACSSWW xmm, xmm, xmm/m128, xmm`
  public mutating func vpmacssww(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x8201000000885), reg: a.code, vvvv: b.code, rm: c.code, immediate: Int(d.code) << 4)
  }

  /// `VPMACSSWW xmm, xmm, xmm/m128, xmm`
  public mutating func vpmacssww(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x8201000000885), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VPMACSSWD xmm, xmm, xmm/m128, xmm`
  public mutating func vpmacsswd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x8201000000886), reg: a.code, vvvv: b.code, rm: c.code, immediate: Int(d.code) << 4)
  }

  /// `VPMACSSWD xmm, xmm, xmm/m128, xmm`
  public mutating func vpmacsswd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x8201000000886), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VPMACSSDQL xmm, xmm, xmm/m128, xmm`
  public mutating func vpmacssdql(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x8201000000887), reg: a.code, vvvv: b.code, rm: c.code, immediate: Int(d.code) << 4)
  }

  /// `VPMACSSDQL xmm, xmm, xmm/m128, xmm`
  public mutating func vpmacssdql(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x8201000000887), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VPMACSSDD xmm, xmm, xmm/m128, xmm`
  public mutating func vpmacssdd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820100000088e), reg: a.code, vvvv: b.code, rm: c.code, immediate: Int(d.code) << 4)
  }

  /// `VPMACSSDD xmm, xmm, xmm/m128, xmm`
  public mutating func vpmacssdd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820100000088e), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VPMACSSDQH xmm, xmm, xmm/m128, xmm`
  public mutating func vpmacssdqh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820100000088f), reg: a.code, vvvv: b.code, rm: c.code, immediate: Int(d.code) << 4)
  }

  /// `VPMACSSDQH xmm, xmm, xmm/m128, xmm`
  public mutating func vpmacssdqh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820100000088f), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VPMACSWW xmm, xmm, xmm/m128, xmm`
  public mutating func vpmacsww(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x8201000000895), reg: a.code, vvvv: b.code, rm: c.code, immediate: Int(d.code) << 4)
  }

  /// `VPMACSWW xmm, xmm, xmm/m128, xmm`
  public mutating func vpmacsww(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x8201000000895), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VPMACSWD xmm, xmm, xmm/m128, xmm`
  public mutating func vpmacswd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x8201000000896), reg: a.code, vvvv: b.code, rm: c.code, immediate: Int(d.code) << 4)
  }

  /// `VPMACSWD xmm, xmm, xmm/m128, xmm`
  public mutating func vpmacswd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x8201000000896), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VPMACSDQL xmm, xmm, xmm/m128, xmm`
  public mutating func vpmacsdql(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x8201000000897), reg: a.code, vvvv: b.code, rm: c.code, immediate: Int(d.code) << 4)
  }

  /// `VPMACSDQL xmm, xmm, xmm/m128, xmm`
  public mutating func vpmacsdql(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x8201000000897), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VPMACSDD xmm, xmm, xmm/m128, xmm`
  public mutating func vpmacsdd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820100000089e), reg: a.code, vvvv: b.code, rm: c.code, immediate: Int(d.code) << 4)
  }

  /// `VPMACSDD xmm, xmm, xmm/m128, xmm`
  public mutating func vpmacsdd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820100000089e), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VPMACSDQH xmm, xmm, xmm/m128, xmm`
  public mutating func vpmacsdqh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820100000089f), reg: a.code, vvvv: b.code, rm: c.code, immediate: Int(d.code) << 4)
  }

  /// `VPMACSDQH xmm, xmm, xmm/m128, xmm`
  public mutating func vpmacsdqh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820100000089f), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VPMADCSSWD xmm, xmm, xmm/m128, xmm`
  public mutating func vpmadcsswd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x82010000008a6), reg: a.code, vvvv: b.code, rm: c.code, immediate: Int(d.code) << 4)
  }

  /// `VPMADCSSWD xmm, xmm, xmm/m128, xmm`
  public mutating func vpmadcsswd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x82010000008a6), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VPMADCSWD xmm, xmm, xmm/m128, xmm`
  public mutating func vpmadcswd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x82010000008b6), reg: a.code, vvvv: b.code, rm: c.code, immediate: Int(d.code) << 4)
  }

  /// `VPMADCSWD xmm, xmm, xmm/m128, xmm`
  public mutating func vpmadcswd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x82010000008b6), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VPCMOV xmm, xmm, xmm/m128, xmm`
  public mutating func vpcmov(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x82010000008a2), reg: a.code, vvvv: b.code, rm: c.code, immediate: Int(d.code) << 4)
  }

  /// `VPCMOV xmm, xmm, xmm/m128, xmm`
  public mutating func vpcmov(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x82010000008a2), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VPCMOV xmm, xmm, xmm, xmm/m128`
  public mutating func vpcmov(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x82090008008a2), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VPCMOV ymm, ymm, ymm/m256, ymm`
  public mutating func vpcmov(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x82030000008a2), reg: a.code, vvvv: b.code, rm: c.code, immediate: Int(d.code) << 4)
  }

  /// `VPCMOV ymm, ymm, ymm/m256, ymm`
  public mutating func vpcmov(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x82030000008a2), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VPCMOV ymm, ymm, ymm, ymm/m256`
  public mutating func vpcmov(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x820b0008008a2), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VPPERM xmm, xmm, xmm/m128, xmm`
  public mutating func vpperm(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x82010000008a3), reg: a.code, vvvv: b.code, rm: c.code, immediate: Int(d.code) << 4)
  }

  /// `VPPERM xmm, xmm, xmm/m128, xmm`
  public mutating func vpperm(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x82010000008a3), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VPPERM xmm, xmm, xmm, xmm/m128`
  public mutating func vpperm(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x82090008008a3), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VPERMIL2PD xmm, xmm, xmm/m128, xmm, imm4`
  public mutating func vpermil2pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister, _ e: Int) {
    guard Self.fits(e, 4) else { return failImmediate(X86_64.InstructionForm(bits: 0x8200800010349), e) }
    emit(X86_64.InstructionForm(bits: 0x8200800010349), reg: a.code, vvvv: b.code, rm: c.code, immediate: Int(d.code) << 4 | e & 15)
  }

  /// `VPERMIL2PD xmm, xmm, xmm/m128, xmm, imm4`
  public mutating func vpermil2pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister, _ e: Int) {
    guard Self.fits(e, 4) else { return failImmediate(X86_64.InstructionForm(bits: 0x8200800010349), e) }
    emit(X86_64.InstructionForm(bits: 0x8200800010349), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4 | e & 15)
  }

  /// `VPERMIL2PD xmm, xmm, xmm, xmm/m128, imm4`
  public mutating func vpermil2pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.Memory, _ e: Int) {
    guard Self.fits(e, 4) else { return failImmediate(X86_64.InstructionForm(bits: 0x8208800810349), e) }
    emit(X86_64.InstructionForm(bits: 0x8208800810349), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4 | e & 15)
  }

  /// `VPERMIL2PD ymm, ymm, ymm/m256, ymm, imm4`
  public mutating func vpermil2pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.YMMRegister, _ e: Int) {
    guard Self.fits(e, 4) else { return failImmediate(X86_64.InstructionForm(bits: 0x8202800010349), e) }
    emit(X86_64.InstructionForm(bits: 0x8202800010349), reg: a.code, vvvv: b.code, rm: c.code, immediate: Int(d.code) << 4 | e & 15)
  }

  /// `VPERMIL2PD ymm, ymm, ymm/m256, ymm, imm4`
  public mutating func vpermil2pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: X86_64.YMMRegister, _ e: Int) {
    guard Self.fits(e, 4) else { return failImmediate(X86_64.InstructionForm(bits: 0x8202800010349), e) }
    emit(X86_64.InstructionForm(bits: 0x8202800010349), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4 | e & 15)
  }

  /// `VPERMIL2PD ymm, ymm, ymm, ymm/m256, imm4`
  public mutating func vpermil2pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.Memory, _ e: Int) {
    guard Self.fits(e, 4) else { return failImmediate(X86_64.InstructionForm(bits: 0x820a800810349), e) }
    emit(X86_64.InstructionForm(bits: 0x820a800810349), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4 | e & 15)
  }

  /// `VPERMIL2PS xmm, xmm, xmm/m128, xmm, imm4`
  public mutating func vpermil2ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister, _ e: Int) {
    guard Self.fits(e, 4) else { return failImmediate(X86_64.InstructionForm(bits: 0x8200800010348), e) }
    emit(X86_64.InstructionForm(bits: 0x8200800010348), reg: a.code, vvvv: b.code, rm: c.code, immediate: Int(d.code) << 4 | e & 15)
  }

  /// `VPERMIL2PS xmm, xmm, xmm/m128, xmm, imm4`
  public mutating func vpermil2ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister, _ e: Int) {
    guard Self.fits(e, 4) else { return failImmediate(X86_64.InstructionForm(bits: 0x8200800010348), e) }
    emit(X86_64.InstructionForm(bits: 0x8200800010348), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4 | e & 15)
  }

  /// `VPERMIL2PS xmm, xmm, xmm, xmm/m128, imm4`
  public mutating func vpermil2ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.Memory, _ e: Int) {
    guard Self.fits(e, 4) else { return failImmediate(X86_64.InstructionForm(bits: 0x8208800810348), e) }
    emit(X86_64.InstructionForm(bits: 0x8208800810348), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4 | e & 15)
  }

  /// `VPERMIL2PS ymm, ymm, ymm/m256, ymm, imm4`
  public mutating func vpermil2ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.YMMRegister, _ e: Int) {
    guard Self.fits(e, 4) else { return failImmediate(X86_64.InstructionForm(bits: 0x8202800010348), e) }
    emit(X86_64.InstructionForm(bits: 0x8202800010348), reg: a.code, vvvv: b.code, rm: c.code, immediate: Int(d.code) << 4 | e & 15)
  }

  /// `VPERMIL2PS ymm, ymm, ymm/m256, ymm, imm4`
  public mutating func vpermil2ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: X86_64.YMMRegister, _ e: Int) {
    guard Self.fits(e, 4) else { return failImmediate(X86_64.InstructionForm(bits: 0x8202800010348), e) }
    emit(X86_64.InstructionForm(bits: 0x8202800010348), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4 | e & 15)
  }

  /// `VPERMIL2PS ymm, ymm, ymm, ymm/m256, imm4`
  public mutating func vpermil2ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.Memory, _ e: Int) {
    guard Self.fits(e, 4) else { return failImmediate(X86_64.InstructionForm(bits: 0x820a800810348), e) }
    emit(X86_64.InstructionForm(bits: 0x820a800810348), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4 | e & 15)
  }

  /// `VPROTB xmm, xmm/m128, imm8`
  public mutating func vprotb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82010000008c0), c) }
    emit(X86_64.InstructionForm(bits: 0x82010000008c0), reg: a.code, vvvv: 0, rm: b.code, immediate: c)
  }

  /// `VPROTB xmm, xmm/m128, imm8`
  public mutating func vprotb(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82010000008c0), c) }
    emit(X86_64.InstructionForm(bits: 0x82010000008c0), reg: a.code, vvvv: 0, memory: b, immediate: c)
  }

  /// `VPROTW xmm, xmm/m128, imm8`
  public mutating func vprotw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82010000008c1), c) }
    emit(X86_64.InstructionForm(bits: 0x82010000008c1), reg: a.code, vvvv: 0, rm: b.code, immediate: c)
  }

  /// `VPROTW xmm, xmm/m128, imm8`
  public mutating func vprotw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82010000008c1), c) }
    emit(X86_64.InstructionForm(bits: 0x82010000008c1), reg: a.code, vvvv: 0, memory: b, immediate: c)
  }

  /// `VPROTD xmm, xmm/m128, imm8`
  public mutating func vprotd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82010000008c2), c) }
    emit(X86_64.InstructionForm(bits: 0x82010000008c2), reg: a.code, vvvv: 0, rm: b.code, immediate: c)
  }

  /// `VPROTD xmm, xmm/m128, imm8`
  public mutating func vprotd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82010000008c2), c) }
    emit(X86_64.InstructionForm(bits: 0x82010000008c2), reg: a.code, vvvv: 0, memory: b, immediate: c)
  }

  /// `VPROTQ xmm, xmm/m128, imm8`
  public mutating func vprotq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82010000008c3), c) }
    emit(X86_64.InstructionForm(bits: 0x82010000008c3), reg: a.code, vvvv: 0, rm: b.code, immediate: c)
  }

  /// `VPROTQ xmm, xmm/m128, imm8`
  public mutating func vprotq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82010000008c3), c) }
    emit(X86_64.InstructionForm(bits: 0x82010000008c3), reg: a.code, vvvv: 0, memory: b, immediate: c)
  }

  /// `VPROTB xmm, xmm/m128, xmm`
  public mutating func vprotb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x201000000990), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `VPROTB xmm, xmm/m128, xmm`
  public mutating func vprotb(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x201000000990), reg: a.code, vvvv: c.code, memory: b)
  }

  /// `VPROTB xmm, xmm, xmm/m128`
  public mutating func vprotb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x209000800990), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPROTW xmm, xmm/m128, xmm`
  public mutating func vprotw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x201000000991), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `VPROTW xmm, xmm/m128, xmm`
  public mutating func vprotw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x201000000991), reg: a.code, vvvv: c.code, memory: b)
  }

  /// `VPROTW xmm, xmm, xmm/m128`
  public mutating func vprotw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x209000800991), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPROTD xmm, xmm/m128, xmm`
  public mutating func vprotd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x201000000992), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `VPROTD xmm, xmm/m128, xmm`
  public mutating func vprotd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x201000000992), reg: a.code, vvvv: c.code, memory: b)
  }

  /// `VPROTD xmm, xmm, xmm/m128`
  public mutating func vprotd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x209000800992), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPROTQ xmm, xmm/m128, xmm`
  public mutating func vprotq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x201000000993), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `VPROTQ xmm, xmm/m128, xmm`
  public mutating func vprotq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x201000000993), reg: a.code, vvvv: c.code, memory: b)
  }

  /// `VPROTQ xmm, xmm, xmm/m128`
  public mutating func vprotq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x209000800993), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPSHAB xmm, xmm/m128, xmm`
  public mutating func vpshab(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x201000000998), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `VPSHAB xmm, xmm/m128, xmm`
  public mutating func vpshab(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x201000000998), reg: a.code, vvvv: c.code, memory: b)
  }

  /// `VPSHAB xmm, xmm, xmm/m128`
  public mutating func vpshab(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x209000800998), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPSHAW xmm, xmm/m128, xmm`
  public mutating func vpshaw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x201000000999), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `VPSHAW xmm, xmm/m128, xmm`
  public mutating func vpshaw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x201000000999), reg: a.code, vvvv: c.code, memory: b)
  }

  /// `VPSHAW xmm, xmm, xmm/m128`
  public mutating func vpshaw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x209000800999), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPSHAD xmm, xmm/m128, xmm`
  public mutating func vpshad(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20100000099a), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `VPSHAD xmm, xmm/m128, xmm`
  public mutating func vpshad(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20100000099a), reg: a.code, vvvv: c.code, memory: b)
  }

  /// `VPSHAD xmm, xmm, xmm/m128`
  public mutating func vpshad(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20900080099a), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPSHAQ xmm, xmm/m128, xmm`
  public mutating func vpshaq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20100000099b), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `VPSHAQ xmm, xmm/m128, xmm`
  public mutating func vpshaq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20100000099b), reg: a.code, vvvv: c.code, memory: b)
  }

  /// `VPSHAQ xmm, xmm, xmm/m128`
  public mutating func vpshaq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20900080099b), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPSHLB xmm, xmm/m128, xmm`
  public mutating func vpshlb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x201000000994), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `VPSHLB xmm, xmm/m128, xmm`
  public mutating func vpshlb(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x201000000994), reg: a.code, vvvv: c.code, memory: b)
  }

  /// `VPSHLB xmm, xmm, xmm/m128`
  public mutating func vpshlb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x209000800994), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPSHLW xmm, xmm/m128, xmm`
  public mutating func vpshlw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x201000000995), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `VPSHLW xmm, xmm/m128, xmm`
  public mutating func vpshlw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x201000000995), reg: a.code, vvvv: c.code, memory: b)
  }

  /// `VPSHLW xmm, xmm, xmm/m128`
  public mutating func vpshlw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x209000800995), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPSHLD xmm, xmm/m128, xmm`
  public mutating func vpshld(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x201000000996), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `VPSHLD xmm, xmm/m128, xmm`
  public mutating func vpshld(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x201000000996), reg: a.code, vvvv: c.code, memory: b)
  }

  /// `VPSHLD xmm, xmm, xmm/m128`
  public mutating func vpshld(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x209000800996), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPSHLQ xmm, xmm/m128, xmm`
  public mutating func vpshlq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x201000000997), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `VPSHLQ xmm, xmm/m128, xmm`
  public mutating func vpshlq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x201000000997), reg: a.code, vvvv: c.code, memory: b)
  }

  /// `VPSHLQ xmm, xmm, xmm/m128`
  public mutating func vpshlq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x209000800997), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `LLWPCB r32`
  public mutating func llwpcb(_ a: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x401000000912), reg: 0, vvvv: 0, rm: a.code)
  }

  /// `LLWPCB r64`
  public mutating func llwpcb(_ a: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x409000800912), reg: 0, vvvv: 0, rm: a.code)
  }

  /// `SLWPCB r32`
  public mutating func slwpcb(_ a: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0xc01000000912), reg: 0, vvvv: 0, rm: a.code)
  }

  /// `SLWPCB r64`
  public mutating func slwpcb(_ a: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0xc09000800912), reg: 0, vvvv: 0, rm: a.code)
  }

  /// `LWPINS r32, r32/m32, imm32`
  public mutating func lwpins(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: Int) {
    guard Self.fits(c, 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x20401000000a12), c) }
    emit(X86_64.InstructionForm(bits: 0x20401000000a12), reg: 0, vvvv: a.code, rm: b.code, immediate: c)
  }

  /// `LWPINS r32, r32/m32, imm32`
  public mutating func lwpins(_ a: X86_64.Register32, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x20401000000a12), c) }
    emit(X86_64.InstructionForm(bits: 0x20401000000a12), reg: 0, vvvv: a.code, memory: b, immediate: c)
  }

  /// `LWPINS r64, r32/m32, imm32`
  public mutating func lwpins(_ a: X86_64.Register64, _ b: X86_64.Register32, _ c: Int) {
    guard Self.fits(c, 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x20409000800a12), c) }
    emit(X86_64.InstructionForm(bits: 0x20409000800a12), reg: 0, vvvv: a.code, rm: b.code, immediate: c)
  }

  /// `LWPINS r64, r32/m32, imm32`
  public mutating func lwpins(_ a: X86_64.Register64, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x20409000800a12), c) }
    emit(X86_64.InstructionForm(bits: 0x20409000800a12), reg: 0, vvvv: a.code, memory: b, immediate: c)
  }

  /// `LWPVAL r32, r32/m32, imm32`
  public mutating func lwpval(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: Int) {
    guard Self.fits(c, 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x20c01000000a12), c) }
    emit(X86_64.InstructionForm(bits: 0x20c01000000a12), reg: 0, vvvv: a.code, rm: b.code, immediate: c)
  }

  /// `LWPVAL r32, r32/m32, imm32`
  public mutating func lwpval(_ a: X86_64.Register32, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x20c01000000a12), c) }
    emit(X86_64.InstructionForm(bits: 0x20c01000000a12), reg: 0, vvvv: a.code, memory: b, immediate: c)
  }

  /// `LWPVAL r64, r32/m32, imm32`
  public mutating func lwpval(_ a: X86_64.Register64, _ b: X86_64.Register32, _ c: Int) {
    guard Self.fits(c, 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x20c09000800a12), c) }
    emit(X86_64.InstructionForm(bits: 0x20c09000800a12), reg: 0, vvvv: a.code, rm: b.code, immediate: c)
  }

  /// `LWPVAL r64, r32/m32, imm32`
  public mutating func lwpval(_ a: X86_64.Register64, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x20c09000800a12), c) }
    emit(X86_64.InstructionForm(bits: 0x20c09000800a12), reg: 0, vvvv: a.code, memory: b, immediate: c)
  }
}
