// swift-format-ignore-file
// Written by `swift run table-generator` from the instruction table. Do not edit: change a row and run it again.

public import JITMachineCode

extension X86_64.Assembler {
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
