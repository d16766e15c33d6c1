// swift-format-ignore-file
// Written by `swift run table-generator` from the instruction table. Do not edit: change a row and run it again.

public import JITMachineCode

extension X86_64.Assembler {
  /// `VADDPS zmm{k}{z}, zmm, zmm/m512/m32bcst{er}`
  public mutating func vaddps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x365800000158), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VADDPS zmm{k}{z}, zmm, zmm/m512/m32bcst{er}`
  public mutating func vaddps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800000158), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VADDPD zmm{k}{z}, zmm, zmm/m512/m64bcst{er}`
  public mutating func vaddpd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810158), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VADDPD zmm{k}{z}, zmm, zmm/m512/m64bcst{er}`
  public mutating func vaddpd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810158), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VSUBPS zmm{k}{z}, zmm, zmm/m512/m32bcst{er}`
  public mutating func vsubps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x36580000015c), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VSUBPS zmm{k}{z}, zmm, zmm/m512/m32bcst{er}`
  public mutating func vsubps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x36580000015c), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VSUBPD zmm{k}{z}, zmm, zmm/m512/m64bcst{er}`
  public mutating func vsubpd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x3ed80081015c), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VSUBPD zmm{k}{z}, zmm, zmm/m512/m64bcst{er}`
  public mutating func vsubpd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed80081015c), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VMULPS zmm{k}{z}, zmm, zmm/m512/m32bcst{er}`
  public mutating func vmulps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x365800000159), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VMULPS zmm{k}{z}, zmm, zmm/m512/m32bcst{er}`
  public mutating func vmulps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800000159), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VMULPD zmm{k}{z}, zmm, zmm/m512/m64bcst{er}`
  public mutating func vmulpd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810159), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VMULPD zmm{k}{z}, zmm, zmm/m512/m64bcst{er}`
  public mutating func vmulpd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810159), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VDIVPS zmm{k}{z}, zmm, zmm/m512/m32bcst{er}`
  public mutating func vdivps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x36580000015e), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VDIVPS zmm{k}{z}, zmm, zmm/m512/m32bcst{er}`
  public mutating func vdivps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x36580000015e), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VDIVPD zmm{k}{z}, zmm, zmm/m512/m64bcst{er}`
  public mutating func vdivpd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x3ed80081015e), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VDIVPD zmm{k}{z}, zmm, zmm/m512/m64bcst{er}`
  public mutating func vdivpd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed80081015e), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VSQRTPS zmm{k}{z}, zmm/m512/m32bcst{er}`
  public mutating func vsqrtps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x365800000151), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: rounding)
  }

  /// `VSQRTPS zmm{k}{z}, zmm/m512/m32bcst{er}`
  public mutating func vsqrtps(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800000151), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VSQRTPD zmm{k}{z}, zmm/m512/m64bcst{er}`
  public mutating func vsqrtpd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810151), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: rounding)
  }

  /// `VSQRTPD zmm{k}{z}, zmm/m512/m64bcst{er}`
  public mutating func vsqrtpd(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810151), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMINPS zmm{k}{z}, zmm, zmm/m512/m32bcst{sae}`
  public mutating func vminps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x36580000015d), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VMINPS zmm{k}{z}, zmm, zmm/m512/m32bcst{sae}`
  public mutating func vminps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x36580000015d), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VMINPD zmm{k}{z}, zmm, zmm/m512/m64bcst{sae}`
  public mutating func vminpd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x3ed80081015d), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VMINPD zmm{k}{z}, zmm, zmm/m512/m64bcst{sae}`
  public mutating func vminpd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed80081015d), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VMAXPS zmm{k}{z}, zmm, zmm/m512/m32bcst{sae}`
  public mutating func vmaxps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x36580000015f), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VMAXPS zmm{k}{z}, zmm, zmm/m512/m32bcst{sae}`
  public mutating func vmaxps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x36580000015f), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VMAXPD zmm{k}{z}, zmm, zmm/m512/m64bcst{sae}`
  public mutating func vmaxpd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x3ed80081015f), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VMAXPD zmm{k}{z}, zmm, zmm/m512/m64bcst{sae}`
  public mutating func vmaxpd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed80081015f), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VANDPS zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vandps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800000154), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VANDPS zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vandps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800000154), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VANDPD zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vandpd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810154), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VANDPD zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vandpd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810154), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VANDNPS zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vandnps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800000155), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VANDNPS zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vandnps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800000155), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VANDNPD zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vandnpd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810155), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VANDNPD zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vandnpd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810155), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VORPS zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vorps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800000156), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VORPS zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vorps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800000156), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VORPD zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vorpd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810156), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VORPD zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vorpd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810156), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VXORPS zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vxorps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800000157), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VXORPS zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vxorps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800000157), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VXORPD zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vxorpd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810157), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VXORPD zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vxorpd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810157), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VCMPPS k{k}, xmm, xmm/m128/m32bcst, imm8`
  public mutating func vcmpps(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x83418000001c2), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d.number)
  }

  /// `VCMPPS k{k}, xmm, xmm/m128/m32bcst, imm8`
  public mutating func vcmpps(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x83418000001c2), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d.number)
  }

  /// `VCMPPS k{k}, ymm, ymm/m256/m32bcst, imm8`
  public mutating func vcmpps(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x83538000001c2), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d.number)
  }

  /// `VCMPPS k{k}, ymm, ymm/m256/m32bcst, imm8`
  public mutating func vcmpps(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x83538000001c2), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d.number)
  }

  /// `VCMPPS k{k}, zmm, zmm/m512/m32bcst{sae}, imm8`
  public mutating func vcmpps(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x83658000001c2), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic, immediate: d.number)
  }

  /// `VCMPPS k{k}, zmm, zmm/m512/m32bcst{sae}, imm8`
  public mutating func vcmpps(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x83658000001c2), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d.number)
  }

  /// `VCMPPD k{k}, xmm, xmm/m128/m64bcst, imm8`
  public mutating func vcmppd(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x83c98008101c2), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d.number)
  }

  /// `VCMPPD k{k}, xmm, xmm/m128/m64bcst, imm8`
  public mutating func vcmppd(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x83c98008101c2), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d.number)
  }

  /// `VCMPPD k{k}, ymm, ymm/m256/m64bcst, imm8`
  public mutating func vcmppd(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x83db8008101c2), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d.number)
  }

  /// `VCMPPD k{k}, ymm, ymm/m256/m64bcst, imm8`
  public mutating func vcmppd(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x83db8008101c2), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d.number)
  }

  /// `VCMPPD k{k}, zmm, zmm/m512/m64bcst{sae}, imm8`
  public mutating func vcmppd(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x83ed8008101c2), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic, immediate: d.number)
  }

  /// `VCMPPD k{k}, zmm, zmm/m512/m64bcst{sae}, imm8`
  public mutating func vcmppd(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x83ed8008101c2), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d.number)
  }

  /// `VCMPSS k{k}, xmm, xmm/m32{sae}, imm8`
  public mutating func vcmpss(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x82218000201c2), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic, immediate: d.number)
  }

  /// `VCMPSS k{k}, xmm, xmm/m32{sae}, imm8`
  public mutating func vcmpss(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x82218000201c2), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d.number)
  }

  /// `VCMPSD k{k}, xmm, xmm/m64{sae}, imm8`
  public mutating func vcmpsd(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x82398008301c2), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic, immediate: d.number)
  }

  /// `VCMPSD k{k}, xmm, xmm/m64{sae}, imm8`
  public mutating func vcmpsd(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x82398008301c2), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d.number)
  }

  /// `VFPCLASSPS k{k}, xmm/m128/m32bcst, imm8`
  public mutating func vfpclassps(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8341800010366), c) }
    emit(X86_64.InstructionForm(bits: 0x8341800010366), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VFPCLASSPS k{k}, xmm/m128/m32bcst, imm8`
  public mutating func vfpclassps(_ a: X86_64.MaskRegister, _ b: X86_64.Memory128, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8341800010366), c) }
    emit(X86_64.InstructionForm(bits: 0x8341800010366), reg: a.code, vvvv: 0, memory: b.memory, mask: mask, immediate: c)
  }

  /// `VFPCLASSPS k{k}, ymm/m256/m32bcst, imm8`
  public mutating func vfpclassps(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8353800010366), c) }
    emit(X86_64.InstructionForm(bits: 0x8353800010366), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VFPCLASSPS k{k}, ymm/m256/m32bcst, imm8`
  public mutating func vfpclassps(_ a: X86_64.MaskRegister, _ b: X86_64.Memory256, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8353800010366), c) }
    emit(X86_64.InstructionForm(bits: 0x8353800010366), reg: a.code, vvvv: 0, memory: b.memory, mask: mask, immediate: c)
  }

  /// `VFPCLASSPS k{k}, zmm/m512/m32bcst, imm8`
  public mutating func vfpclassps(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8365800010366), c) }
    emit(X86_64.InstructionForm(bits: 0x8365800010366), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VFPCLASSPS k{k}, zmm/m512/m32bcst, imm8`
  public mutating func vfpclassps(_ a: X86_64.MaskRegister, _ b: X86_64.Memory512, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8365800010366), c) }
    emit(X86_64.InstructionForm(bits: 0x8365800010366), reg: a.code, vvvv: 0, memory: b.memory, mask: mask, immediate: c)
  }

  /// `VFPCLASSPD k{k}, xmm/m128/m64bcst, imm8`
  public mutating func vfpclasspd(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83c9800810366), c) }
    emit(X86_64.InstructionForm(bits: 0x83c9800810366), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VFPCLASSPD k{k}, xmm/m128/m64bcst, imm8`
  public mutating func vfpclasspd(_ a: X86_64.MaskRegister, _ b: X86_64.Memory128, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83c9800810366), c) }
    emit(X86_64.InstructionForm(bits: 0x83c9800810366), reg: a.code, vvvv: 0, memory: b.memory, mask: mask, immediate: c)
  }

  /// `VFPCLASSPD k{k}, ymm/m256/m64bcst, imm8`
  public mutating func vfpclasspd(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83db800810366), c) }
    emit(X86_64.InstructionForm(bits: 0x83db800810366), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VFPCLASSPD k{k}, ymm/m256/m64bcst, imm8`
  public mutating func vfpclasspd(_ a: X86_64.MaskRegister, _ b: X86_64.Memory256, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83db800810366), c) }
    emit(X86_64.InstructionForm(bits: 0x83db800810366), reg: a.code, vvvv: 0, memory: b.memory, mask: mask, immediate: c)
  }

  /// `VFPCLASSPD k{k}, zmm/m512/m64bcst, imm8`
  public mutating func vfpclasspd(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83ed800810366), c) }
    emit(X86_64.InstructionForm(bits: 0x83ed800810366), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VFPCLASSPD k{k}, zmm/m512/m64bcst, imm8`
  public mutating func vfpclasspd(_ a: X86_64.MaskRegister, _ b: X86_64.Memory512, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83ed800810366), c) }
    emit(X86_64.InstructionForm(bits: 0x83ed800810366), reg: a.code, vvvv: 0, memory: b.memory, mask: mask, immediate: c)
  }

  /// `VFPCLASSSS k{k}, xmm/m32, imm8`
  public mutating func vfpclassss(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8221800010367), c) }
    emit(X86_64.InstructionForm(bits: 0x8221800010367), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VFPCLASSSS k{k}, xmm/m32, imm8`
  public mutating func vfpclassss(_ a: X86_64.MaskRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8221800010367), c) }
    emit(X86_64.InstructionForm(bits: 0x8221800010367), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VFPCLASSSD k{k}, xmm/m64, imm8`
  public mutating func vfpclasssd(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8239800810367), c) }
    emit(X86_64.InstructionForm(bits: 0x8239800810367), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VFPCLASSSD k{k}, xmm/m64, imm8`
  public mutating func vfpclasssd(_ a: X86_64.MaskRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8239800810367), c) }
    emit(X86_64.InstructionForm(bits: 0x8239800810367), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VGETEXPPS xmm{k}{z}, xmm/m128/m32bcst`
  public mutating func vgetexpps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x341800010242), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VGETEXPPS xmm{k}{z}, xmm/m128/m32bcst`
  public mutating func vgetexpps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x341800010242), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VGETEXPPS ymm{k}{z}, ymm/m256/m32bcst`
  public mutating func vgetexpps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x353800010242), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VGETEXPPS ymm{k}{z}, ymm/m256/m32bcst`
  public mutating func vgetexpps(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x353800010242), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VGETEXPPS zmm{k}{z}, zmm/m512/m32bcst{sae}`
  public mutating func vgetexpps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x365800010242), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VGETEXPPS zmm{k}{z}, zmm/m512/m32bcst{sae}`
  public mutating func vgetexpps(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800010242), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VGETEXPPD xmm{k}{z}, xmm/m128/m64bcst`
  public mutating func vgetexppd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c9800810242), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VGETEXPPD xmm{k}{z}, xmm/m128/m64bcst`
  public mutating func vgetexppd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c9800810242), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VGETEXPPD ymm{k}{z}, ymm/m256/m64bcst`
  public mutating func vgetexppd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db800810242), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VGETEXPPD ymm{k}{z}, ymm/m256/m64bcst`
  public mutating func vgetexppd(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db800810242), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VGETEXPPD zmm{k}{z}, zmm/m512/m64bcst{sae}`
  public mutating func vgetexppd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810242), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VGETEXPPD zmm{k}{z}, zmm/m512/m64bcst{sae}`
  public mutating func vgetexppd(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810242), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VGETEXPSS xmm{k}{z}, xmm, xmm/m32{sae}`
  public mutating func vgetexpss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x221800010243), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VGETEXPSS xmm{k}{z}, xmm, xmm/m32{sae}`
  public mutating func vgetexpss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x221800010243), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VGETEXPSD xmm{k}{z}, xmm, xmm/m64{sae}`
  public mutating func vgetexpsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x239800810243), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VGETEXPSD xmm{k}{z}, xmm, xmm/m64{sae}`
  public mutating func vgetexpsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x239800810243), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VGETMANTPS xmm{k}{z}, xmm/m128/m32bcst, imm8`
  public mutating func vgetmantps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8341800010326), c) }
    emit(X86_64.InstructionForm(bits: 0x8341800010326), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VGETMANTPS xmm{k}{z}, xmm/m128/m32bcst, imm8`
  public mutating func vgetmantps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8341800010326), c) }
    emit(X86_64.InstructionForm(bits: 0x8341800010326), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VGETMANTPS ymm{k}{z}, ymm/m256/m32bcst, imm8`
  public mutating func vgetmantps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8353800010326), c) }
    emit(X86_64.InstructionForm(bits: 0x8353800010326), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VGETMANTPS ymm{k}{z}, ymm/m256/m32bcst, imm8`
  public mutating func vgetmantps(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8353800010326), c) }
    emit(X86_64.InstructionForm(bits: 0x8353800010326), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VGETMANTPS zmm{k}{z}, zmm/m512/m32bcst{sae}, imm8`
  public mutating func vgetmantps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: Int, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8365800010326), c) }
    emit(X86_64.InstructionForm(bits: 0x8365800010326), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic, immediate: c)
  }

  /// `VGETMANTPS zmm{k}{z}, zmm/m512/m32bcst{sae}, imm8`
  public mutating func vgetmantps(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8365800010326), c) }
    emit(X86_64.InstructionForm(bits: 0x8365800010326), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VGETMANTPD xmm{k}{z}, xmm/m128/m64bcst, imm8`
  public mutating func vgetmantpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83c9800810326), c) }
    emit(X86_64.InstructionForm(bits: 0x83c9800810326), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VGETMANTPD xmm{k}{z}, xmm/m128/m64bcst, imm8`
  public mutating func vgetmantpd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83c9800810326), c) }
    emit(X86_64.InstructionForm(bits: 0x83c9800810326), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VGETMANTPD ymm{k}{z}, ymm/m256/m64bcst, imm8`
  public mutating func vgetmantpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83db800810326), c) }
    emit(X86_64.InstructionForm(bits: 0x83db800810326), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VGETMANTPD ymm{k}{z}, ymm/m256/m64bcst, imm8`
  public mutating func vgetmantpd(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83db800810326), c) }
    emit(X86_64.InstructionForm(bits: 0x83db800810326), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VGETMANTPD zmm{k}{z}, zmm/m512/m64bcst{sae}, imm8`
  public mutating func vgetmantpd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: Int, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83ed800810326), c) }
    emit(X86_64.InstructionForm(bits: 0x83ed800810326), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic, immediate: c)
  }

  /// `VGETMANTPD zmm{k}{z}, zmm/m512/m64bcst{sae}, imm8`
  public mutating func vgetmantpd(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83ed800810326), c) }
    emit(X86_64.InstructionForm(bits: 0x83ed800810326), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VGETMANTSS xmm{k}{z}, xmm, xmm/m32{sae}, imm8`
  public mutating func vgetmantss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8221800010327), d) }
    emit(X86_64.InstructionForm(bits: 0x8221800010327), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic, immediate: d)
  }

  /// `VGETMANTSS xmm{k}{z}, xmm, xmm/m32{sae}, imm8`
  public mutating func vgetmantss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8221800010327), d) }
    emit(X86_64.InstructionForm(bits: 0x8221800010327), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VGETMANTSD xmm{k}{z}, xmm, xmm/m64{sae}, imm8`
  public mutating func vgetmantsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8239800810327), d) }
    emit(X86_64.InstructionForm(bits: 0x8239800810327), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic, immediate: d)
  }

  /// `VGETMANTSD xmm{k}{z}, xmm, xmm/m64{sae}, imm8`
  public mutating func vgetmantsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8239800810327), d) }
    emit(X86_64.InstructionForm(bits: 0x8239800810327), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VSCALEFPS xmm{k}{z}, xmm, xmm/m128/m32bcst`
  public mutating func vscalefps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x34180001022c), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VSCALEFPS xmm{k}{z}, xmm, xmm/m128/m32bcst`
  public mutating func vscalefps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x34180001022c), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VSCALEFPS ymm{k}{z}, ymm, ymm/m256/m32bcst`
  public mutating func vscalefps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x35380001022c), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VSCALEFPS ymm{k}{z}, ymm, ymm/m256/m32bcst`
  public mutating func vscalefps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x35380001022c), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VSCALEFPS zmm{k}{z}, zmm, zmm/m512/m32bcst{er}`
  public mutating func vscalefps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x36580001022c), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VSCALEFPS zmm{k}{z}, zmm, zmm/m512/m32bcst{er}`
  public mutating func vscalefps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x36580001022c), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VSCALEFPD xmm{k}{z}, xmm, xmm/m128/m64bcst`
  public mutating func vscalefpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c980081022c), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VSCALEFPD xmm{k}{z}, xmm, xmm/m128/m64bcst`
  public mutating func vscalefpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c980081022c), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VSCALEFPD ymm{k}{z}, ymm, ymm/m256/m64bcst`
  public mutating func vscalefpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db80081022c), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VSCALEFPD ymm{k}{z}, ymm, ymm/m256/m64bcst`
  public mutating func vscalefpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db80081022c), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VSCALEFPD zmm{k}{z}, zmm, zmm/m512/m64bcst{er}`
  public mutating func vscalefpd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x3ed80081022c), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VSCALEFPD zmm{k}{z}, zmm, zmm/m512/m64bcst{er}`
  public mutating func vscalefpd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed80081022c), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VSCALEFSS xmm{k}{z}, xmm, xmm/m32{er}`
  public mutating func vscalefss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x22180001022d), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VSCALEFSS xmm{k}{z}, xmm, xmm/m32{er}`
  public mutating func vscalefss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x22180001022d), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VSCALEFSD xmm{k}{z}, xmm, xmm/m64{er}`
  public mutating func vscalefsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x23980081022d), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VSCALEFSD xmm{k}{z}, xmm, xmm/m64{er}`
  public mutating func vscalefsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x23980081022d), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VRNDSCALEPS xmm{k}{z}, xmm/m128/m32bcst, imm8`
  public mutating func vrndscaleps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8341800010308), c) }
    emit(X86_64.InstructionForm(bits: 0x8341800010308), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VRNDSCALEPS xmm{k}{z}, xmm/m128/m32bcst, imm8`
  public mutating func vrndscaleps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8341800010308), c) }
    emit(X86_64.InstructionForm(bits: 0x8341800010308), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VRNDSCALEPS ymm{k}{z}, ymm/m256/m32bcst, imm8`
  public mutating func vrndscaleps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8353800010308), c) }
    emit(X86_64.InstructionForm(bits: 0x8353800010308), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VRNDSCALEPS ymm{k}{z}, ymm/m256/m32bcst, imm8`
  public mutating func vrndscaleps(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8353800010308), c) }
    emit(X86_64.InstructionForm(bits: 0x8353800010308), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VRNDSCALEPS zmm{k}{z}, zmm/m512/m32bcst{sae}, imm8`
  public mutating func vrndscaleps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: Int, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8365800010308), c) }
    emit(X86_64.InstructionForm(bits: 0x8365800010308), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic, immediate: c)
  }

  /// `VRNDSCALEPS zmm{k}{z}, zmm/m512/m32bcst{sae}, imm8`
  public mutating func vrndscaleps(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8365800010308), c) }
    emit(X86_64.InstructionForm(bits: 0x8365800010308), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VRNDSCALEPD xmm{k}{z}, xmm/m128/m64bcst, imm8`
  public mutating func vrndscalepd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83c9800810309), c) }
    emit(X86_64.InstructionForm(bits: 0x83c9800810309), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VRNDSCALEPD xmm{k}{z}, xmm/m128/m64bcst, imm8`
  public mutating func vrndscalepd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83c9800810309), c) }
    emit(X86_64.InstructionForm(bits: 0x83c9800810309), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VRNDSCALEPD ymm{k}{z}, ymm/m256/m64bcst, imm8`
  public mutating func vrndscalepd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83db800810309), c) }
    emit(X86_64.InstructionForm(bits: 0x83db800810309), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VRNDSCALEPD ymm{k}{z}, ymm/m256/m64bcst, imm8`
  public mutating func vrndscalepd(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83db800810309), c) }
    emit(X86_64.InstructionForm(bits: 0x83db800810309), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VRNDSCALEPD zmm{k}{z}, zmm/m512/m64bcst{sae}, imm8`
  public mutating func vrndscalepd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: Int, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83ed800810309), c) }
    emit(X86_64.InstructionForm(bits: 0x83ed800810309), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic, immediate: c)
  }

  /// `VRNDSCALEPD zmm{k}{z}, zmm/m512/m64bcst{sae}, imm8`
  public mutating func vrndscalepd(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83ed800810309), c) }
    emit(X86_64.InstructionForm(bits: 0x83ed800810309), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VRNDSCALESS xmm{k}{z}, xmm, xmm/m32{sae}, imm8`
  public mutating func vrndscaless(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x822180001030a), d) }
    emit(X86_64.InstructionForm(bits: 0x822180001030a), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic, immediate: d)
  }

  /// `VRNDSCALESS xmm{k}{z}, xmm, xmm/m32{sae}, imm8`
  public mutating func vrndscaless(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x822180001030a), d) }
    emit(X86_64.InstructionForm(bits: 0x822180001030a), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VRNDSCALESD xmm{k}{z}, xmm, xmm/m64{sae}, imm8`
  public mutating func vrndscalesd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x823980081030b), d) }
    emit(X86_64.InstructionForm(bits: 0x823980081030b), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic, immediate: d)
  }

  /// `VRNDSCALESD xmm{k}{z}, xmm, xmm/m64{sae}, imm8`
  public mutating func vrndscalesd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x823980081030b), d) }
    emit(X86_64.InstructionForm(bits: 0x823980081030b), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VREDUCEPS xmm{k}{z}, xmm/m128/m32bcst, imm8`
  public mutating func vreduceps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8341800010356), c) }
    emit(X86_64.InstructionForm(bits: 0x8341800010356), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VREDUCEPS xmm{k}{z}, xmm/m128/m32bcst, imm8`
  public mutating func vreduceps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8341800010356), c) }
    emit(X86_64.InstructionForm(bits: 0x8341800010356), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VREDUCEPS ymm{k}{z}, ymm/m256/m32bcst, imm8`
  public mutating func vreduceps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8353800010356), c) }
    emit(X86_64.InstructionForm(bits: 0x8353800010356), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VREDUCEPS ymm{k}{z}, ymm/m256/m32bcst, imm8`
  public mutating func vreduceps(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8353800010356), c) }
    emit(X86_64.InstructionForm(bits: 0x8353800010356), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VREDUCEPS zmm{k}{z}, zmm/m512/m32bcst{sae}, imm8`
  public mutating func vreduceps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: Int, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8365800010356), c) }
    emit(X86_64.InstructionForm(bits: 0x8365800010356), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic, immediate: c)
  }

  /// `VREDUCEPS zmm{k}{z}, zmm/m512/m32bcst{sae}, imm8`
  public mutating func vreduceps(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8365800010356), c) }
    emit(X86_64.InstructionForm(bits: 0x8365800010356), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VREDUCEPD xmm{k}{z}, xmm/m128/m64bcst, imm8`
  public mutating func vreducepd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83c9800810356), c) }
    emit(X86_64.InstructionForm(bits: 0x83c9800810356), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VREDUCEPD xmm{k}{z}, xmm/m128/m64bcst, imm8`
  public mutating func vreducepd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83c9800810356), c) }
    emit(X86_64.InstructionForm(bits: 0x83c9800810356), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VREDUCEPD ymm{k}{z}, ymm/m256/m64bcst, imm8`
  public mutating func vreducepd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83db800810356), c) }
    emit(X86_64.InstructionForm(bits: 0x83db800810356), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VREDUCEPD ymm{k}{z}, ymm/m256/m64bcst, imm8`
  public mutating func vreducepd(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83db800810356), c) }
    emit(X86_64.InstructionForm(bits: 0x83db800810356), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VREDUCEPD zmm{k}{z}, zmm/m512/m64bcst{sae}, imm8`
  public mutating func vreducepd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: Int, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83ed800810356), c) }
    emit(X86_64.InstructionForm(bits: 0x83ed800810356), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic, immediate: c)
  }

  /// `VREDUCEPD zmm{k}{z}, zmm/m512/m64bcst{sae}, imm8`
  public mutating func vreducepd(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83ed800810356), c) }
    emit(X86_64.InstructionForm(bits: 0x83ed800810356), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VREDUCESS xmm{k}{z}, xmm, xmm/m32{sae}, imm8`
  public mutating func vreducess(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8221800010357), d) }
    emit(X86_64.InstructionForm(bits: 0x8221800010357), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic, immediate: d)
  }

  /// `VREDUCESS xmm{k}{z}, xmm, xmm/m32{sae}, imm8`
  public mutating func vreducess(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8221800010357), d) }
    emit(X86_64.InstructionForm(bits: 0x8221800010357), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VREDUCESD xmm{k}{z}, xmm, xmm/m64{sae}, imm8`
  public mutating func vreducesd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8239800810357), d) }
    emit(X86_64.InstructionForm(bits: 0x8239800810357), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic, immediate: d)
  }

  /// `VREDUCESD xmm{k}{z}, xmm, xmm/m64{sae}, imm8`
  public mutating func vreducesd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8239800810357), d) }
    emit(X86_64.InstructionForm(bits: 0x8239800810357), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VRANGEPS xmm{k}{z}, xmm, xmm/m128/m32bcst, imm8`
  public mutating func vrangeps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8341800010350), d) }
    emit(X86_64.InstructionForm(bits: 0x8341800010350), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VRANGEPS xmm{k}{z}, xmm, xmm/m128/m32bcst, imm8`
  public mutating func vrangeps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8341800010350), d) }
    emit(X86_64.InstructionForm(bits: 0x8341800010350), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VRANGEPS ymm{k}{z}, ymm, ymm/m256/m32bcst, imm8`
  public mutating func vrangeps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8353800010350), d) }
    emit(X86_64.InstructionForm(bits: 0x8353800010350), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VRANGEPS ymm{k}{z}, ymm, ymm/m256/m32bcst, imm8`
  public mutating func vrangeps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8353800010350), d) }
    emit(X86_64.InstructionForm(bits: 0x8353800010350), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VRANGEPS zmm{k}{z}, zmm, zmm/m512/m32bcst{sae}, imm8`
  public mutating func vrangeps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, _ d: Int, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8365800010350), d) }
    emit(X86_64.InstructionForm(bits: 0x8365800010350), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic, immediate: d)
  }

  /// `VRANGEPS zmm{k}{z}, zmm, zmm/m512/m32bcst{sae}, imm8`
  public mutating func vrangeps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8365800010350), d) }
    emit(X86_64.InstructionForm(bits: 0x8365800010350), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VRANGEPD xmm{k}{z}, xmm, xmm/m128/m64bcst, imm8`
  public mutating func vrangepd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83c9800810350), d) }
    emit(X86_64.InstructionForm(bits: 0x83c9800810350), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VRANGEPD xmm{k}{z}, xmm, xmm/m128/m64bcst, imm8`
  public mutating func vrangepd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83c9800810350), d) }
    emit(X86_64.InstructionForm(bits: 0x83c9800810350), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VRANGEPD ymm{k}{z}, ymm, ymm/m256/m64bcst, imm8`
  public mutating func vrangepd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83db800810350), d) }
    emit(X86_64.InstructionForm(bits: 0x83db800810350), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VRANGEPD ymm{k}{z}, ymm, ymm/m256/m64bcst, imm8`
  public mutating func vrangepd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83db800810350), d) }
    emit(X86_64.InstructionForm(bits: 0x83db800810350), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VRANGEPD zmm{k}{z}, zmm, zmm/m512/m64bcst{sae}, imm8`
  public mutating func vrangepd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, _ d: Int, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83ed800810350), d) }
    emit(X86_64.InstructionForm(bits: 0x83ed800810350), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic, immediate: d)
  }

  /// `VRANGEPD zmm{k}{z}, zmm, zmm/m512/m64bcst{sae}, imm8`
  public mutating func vrangepd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83ed800810350), d) }
    emit(X86_64.InstructionForm(bits: 0x83ed800810350), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VRANGESS xmm{k}{z}, xmm, xmm/m32{sae}, imm8`
  public mutating func vrangess(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8221800010351), d) }
    emit(X86_64.InstructionForm(bits: 0x8221800010351), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic, immediate: d)
  }

  /// `VRANGESS xmm{k}{z}, xmm, xmm/m32{sae}, imm8`
  public mutating func vrangess(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8221800010351), d) }
    emit(X86_64.InstructionForm(bits: 0x8221800010351), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VRANGESD xmm{k}{z}, xmm, xmm/m64{sae}, imm8`
  public mutating func vrangesd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8239800810351), d) }
    emit(X86_64.InstructionForm(bits: 0x8239800810351), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic, immediate: d)
  }

  /// `VRANGESD xmm{k}{z}, xmm, xmm/m64{sae}, imm8`
  public mutating func vrangesd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8239800810351), d) }
    emit(X86_64.InstructionForm(bits: 0x8239800810351), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VFIXUPIMMPS xmm{k}{z}, xmm, xmm/m128/m32bcst, imm8`
  public mutating func vfixupimmps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8341800010354), d) }
    emit(X86_64.InstructionForm(bits: 0x8341800010354), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VFIXUPIMMPS xmm{k}{z}, xmm, xmm/m128/m32bcst, imm8`
  public mutating func vfixupimmps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8341800010354), d) }
    emit(X86_64.InstructionForm(bits: 0x8341800010354), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VFIXUPIMMPS ymm{k}{z}, ymm, ymm/m256/m32bcst, imm8`
  public mutating func vfixupimmps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8353800010354), d) }
    emit(X86_64.InstructionForm(bits: 0x8353800010354), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VFIXUPIMMPS ymm{k}{z}, ymm, ymm/m256/m32bcst, imm8`
  public mutating func vfixupimmps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8353800010354), d) }
    emit(X86_64.InstructionForm(bits: 0x8353800010354), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VFIXUPIMMPS zmm{k}{z}, zmm, zmm/m512/m32bcst{sae}, imm8`
  public mutating func vfixupimmps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, _ d: Int, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8365800010354), d) }
    emit(X86_64.InstructionForm(bits: 0x8365800010354), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic, immediate: d)
  }

  /// `VFIXUPIMMPS zmm{k}{z}, zmm, zmm/m512/m32bcst{sae}, imm8`
  public mutating func vfixupimmps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8365800010354), d) }
    emit(X86_64.InstructionForm(bits: 0x8365800010354), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VFIXUPIMMPD xmm{k}{z}, xmm, xmm/m128/m64bcst, imm8`
  public mutating func vfixupimmpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83c9800810354), d) }
    emit(X86_64.InstructionForm(bits: 0x83c9800810354), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VFIXUPIMMPD xmm{k}{z}, xmm, xmm/m128/m64bcst, imm8`
  public mutating func vfixupimmpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83c9800810354), d) }
    emit(X86_64.InstructionForm(bits: 0x83c9800810354), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VFIXUPIMMPD ymm{k}{z}, ymm, ymm/m256/m64bcst, imm8`
  public mutating func vfixupimmpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83db800810354), d) }
    emit(X86_64.InstructionForm(bits: 0x83db800810354), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VFIXUPIMMPD ymm{k}{z}, ymm, ymm/m256/m64bcst, imm8`
  public mutating func vfixupimmpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83db800810354), d) }
    emit(X86_64.InstructionForm(bits: 0x83db800810354), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VFIXUPIMMPD zmm{k}{z}, zmm, zmm/m512/m64bcst{sae}, imm8`
  public mutating func vfixupimmpd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, _ d: Int, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83ed800810354), d) }
    emit(X86_64.InstructionForm(bits: 0x83ed800810354), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic, immediate: d)
  }

  /// `VFIXUPIMMPD zmm{k}{z}, zmm, zmm/m512/m64bcst{sae}, imm8`
  public mutating func vfixupimmpd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83ed800810354), d) }
    emit(X86_64.InstructionForm(bits: 0x83ed800810354), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VFIXUPIMMSS xmm{k}{z}, xmm, xmm/m32{sae}, imm8`
  public mutating func vfixupimmss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8221800010355), d) }
    emit(X86_64.InstructionForm(bits: 0x8221800010355), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic, immediate: d)
  }

  /// `VFIXUPIMMSS xmm{k}{z}, xmm, xmm/m32{sae}, imm8`
  public mutating func vfixupimmss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8221800010355), d) }
    emit(X86_64.InstructionForm(bits: 0x8221800010355), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VFIXUPIMMSD xmm{k}{z}, xmm, xmm/m64{sae}, imm8`
  public mutating func vfixupimmsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8239800810355), d) }
    emit(X86_64.InstructionForm(bits: 0x8239800810355), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic, immediate: d)
  }

  /// `VFIXUPIMMSD xmm{k}{z}, xmm, xmm/m64{sae}, imm8`
  public mutating func vfixupimmsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8239800810355), d) }
    emit(X86_64.InstructionForm(bits: 0x8239800810355), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VRCP14PS xmm{k}{z}, xmm/m128/m32bcst`
  public mutating func vrcp14ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x34180001024c), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VRCP14PS xmm{k}{z}, xmm/m128/m32bcst`
  public mutating func vrcp14ps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x34180001024c), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VRCP14PS ymm{k}{z}, ymm/m256/m32bcst`
  public mutating func vrcp14ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x35380001024c), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VRCP14PS ymm{k}{z}, ymm/m256/m32bcst`
  public mutating func vrcp14ps(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x35380001024c), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VRCP14PS zmm{k}{z}, zmm/m512/m32bcst`
  public mutating func vrcp14ps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x36580001024c), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VRCP14PS zmm{k}{z}, zmm/m512/m32bcst`
  public mutating func vrcp14ps(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x36580001024c), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VRCP14PD xmm{k}{z}, xmm/m128/m64bcst`
  public mutating func vrcp14pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c980081024c), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VRCP14PD xmm{k}{z}, xmm/m128/m64bcst`
  public mutating func vrcp14pd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c980081024c), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VRCP14PD ymm{k}{z}, ymm/m256/m64bcst`
  public mutating func vrcp14pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db80081024c), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VRCP14PD ymm{k}{z}, ymm/m256/m64bcst`
  public mutating func vrcp14pd(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db80081024c), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VRCP14PD zmm{k}{z}, zmm/m512/m64bcst`
  public mutating func vrcp14pd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed80081024c), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VRCP14PD zmm{k}{z}, zmm/m512/m64bcst`
  public mutating func vrcp14pd(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed80081024c), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VRCP14SS xmm{k}{z}, xmm, xmm/m32`
  public mutating func vrcp14ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x22180001024d), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VRCP14SS xmm{k}{z}, xmm, xmm/m32`
  public mutating func vrcp14ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x22180001024d), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VRCP14SD xmm{k}{z}, xmm, xmm/m64`
  public mutating func vrcp14sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x23980081024d), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VRCP14SD xmm{k}{z}, xmm, xmm/m64`
  public mutating func vrcp14sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x23980081024d), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VRSQRT14PS xmm{k}{z}, xmm/m128/m32bcst`
  public mutating func vrsqrt14ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x34180001024e), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VRSQRT14PS xmm{k}{z}, xmm/m128/m32bcst`
  public mutating func vrsqrt14ps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x34180001024e), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VRSQRT14PS ymm{k}{z}, ymm/m256/m32bcst`
  public mutating func vrsqrt14ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x35380001024e), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VRSQRT14PS ymm{k}{z}, ymm/m256/m32bcst`
  public mutating func vrsqrt14ps(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x35380001024e), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VRSQRT14PS zmm{k}{z}, zmm/m512/m32bcst`
  public mutating func vrsqrt14ps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x36580001024e), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VRSQRT14PS zmm{k}{z}, zmm/m512/m32bcst`
  public mutating func vrsqrt14ps(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x36580001024e), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VRSQRT14PD xmm{k}{z}, xmm/m128/m64bcst`
  public mutating func vrsqrt14pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c980081024e), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VRSQRT14PD xmm{k}{z}, xmm/m128/m64bcst`
  public mutating func vrsqrt14pd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c980081024e), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VRSQRT14PD ymm{k}{z}, ymm/m256/m64bcst`
  public mutating func vrsqrt14pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db80081024e), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VRSQRT14PD ymm{k}{z}, ymm/m256/m64bcst`
  public mutating func vrsqrt14pd(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db80081024e), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VRSQRT14PD zmm{k}{z}, zmm/m512/m64bcst`
  public mutating func vrsqrt14pd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed80081024e), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VRSQRT14PD zmm{k}{z}, zmm/m512/m64bcst`
  public mutating func vrsqrt14pd(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed80081024e), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VRSQRT14SS xmm{k}{z}, xmm, xmm/m32`
  public mutating func vrsqrt14ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x22180001024f), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VRSQRT14SS xmm{k}{z}, xmm, xmm/m32`
  public mutating func vrsqrt14ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x22180001024f), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VRSQRT14SD xmm{k}{z}, xmm, xmm/m64`
  public mutating func vrsqrt14sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x23980081024f), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VRSQRT14SD xmm{k}{z}, xmm, xmm/m64`
  public mutating func vrsqrt14sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x23980081024f), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VEXP2PS zmm{k}{z}, zmm/m512/m32bcst{sae}`
  public mutating func vexp2ps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x3658000102c8), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VEXP2PS zmm{k}{z}, zmm/m512/m32bcst{sae}`
  public mutating func vexp2ps(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3658000102c8), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VEXP2PD zmm{k}{z}, zmm/m512/m64bcst{sae}`
  public mutating func vexp2pd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x3ed8008102c8), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VEXP2PD zmm{k}{z}, zmm/m512/m64bcst{sae}`
  public mutating func vexp2pd(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed8008102c8), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VRCP28PS zmm{k}{z}, zmm/m512/m32bcst{sae}`
  public mutating func vrcp28ps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x3658000102ca), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VRCP28PS zmm{k}{z}, zmm/m512/m32bcst{sae}`
  public mutating func vrcp28ps(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3658000102ca), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VRCP28PD zmm{k}{z}, zmm/m512/m64bcst{sae}`
  public mutating func vrcp28pd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x3ed8008102ca), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VRCP28PD zmm{k}{z}, zmm/m512/m64bcst{sae}`
  public mutating func vrcp28pd(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed8008102ca), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VRCP28SS xmm{k}{z}, xmm, xmm/m32{sae}`
  public mutating func vrcp28ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x2218000102cb), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VRCP28SS xmm{k}{z}, xmm, xmm/m32{sae}`
  public mutating func vrcp28ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2218000102cb), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VRCP28SD xmm{k}{z}, xmm, xmm/m64{sae}`
  public mutating func vrcp28sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x2398008102cb), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VRCP28SD xmm{k}{z}, xmm, xmm/m64{sae}`
  public mutating func vrcp28sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2398008102cb), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VRSQRT28PS zmm{k}{z}, zmm/m512/m32bcst{sae}`
  public mutating func vrsqrt28ps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x3658000102cc), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VRSQRT28PS zmm{k}{z}, zmm/m512/m32bcst{sae}`
  public mutating func vrsqrt28ps(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3658000102cc), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VRSQRT28PD zmm{k}{z}, zmm/m512/m64bcst{sae}`
  public mutating func vrsqrt28pd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x3ed8008102cc), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VRSQRT28PD zmm{k}{z}, zmm/m512/m64bcst{sae}`
  public mutating func vrsqrt28pd(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed8008102cc), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VRSQRT28SS xmm{k}{z}, xmm, xmm/m32{sae}`
  public mutating func vrsqrt28ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x2218000102cd), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VRSQRT28SS xmm{k}{z}, xmm, xmm/m32{sae}`
  public mutating func vrsqrt28ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2218000102cd), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VRSQRT28SD xmm{k}{z}, xmm, xmm/m64{sae}`
  public mutating func vrsqrt28sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x2398008102cd), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VRSQRT28SD xmm{k}{z}, xmm, xmm/m64{sae}`
  public mutating func vrsqrt28sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2398008102cd), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADD132PS zmm{k}{z}, zmm, zmm/m512/m32bcst{er}`
  public mutating func vfmadd132ps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x365800010298), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMADD132PS zmm{k}{z}, zmm, zmm/m512/m32bcst{er}`
  public mutating func vfmadd132ps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800010298), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADD132PD zmm{k}{z}, zmm, zmm/m512/m64bcst{er}`
  public mutating func vfmadd132pd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810298), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMADD132PD zmm{k}{z}, zmm, zmm/m512/m64bcst{er}`
  public mutating func vfmadd132pd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810298), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADD213PS zmm{k}{z}, zmm, zmm/m512/m32bcst{er}`
  public mutating func vfmadd213ps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x3658000102a8), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMADD213PS zmm{k}{z}, zmm, zmm/m512/m32bcst{er}`
  public mutating func vfmadd213ps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3658000102a8), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADD213PD zmm{k}{z}, zmm, zmm/m512/m64bcst{er}`
  public mutating func vfmadd213pd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x3ed8008102a8), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMADD213PD zmm{k}{z}, zmm, zmm/m512/m64bcst{er}`
  public mutating func vfmadd213pd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed8008102a8), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADD231PS zmm{k}{z}, zmm, zmm/m512/m32bcst{er}`
  public mutating func vfmadd231ps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x3658000102b8), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMADD231PS zmm{k}{z}, zmm, zmm/m512/m32bcst{er}`
  public mutating func vfmadd231ps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3658000102b8), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADD231PD zmm{k}{z}, zmm, zmm/m512/m64bcst{er}`
  public mutating func vfmadd231pd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x3ed8008102b8), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMADD231PD zmm{k}{z}, zmm, zmm/m512/m64bcst{er}`
  public mutating func vfmadd231pd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed8008102b8), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUB132PS zmm{k}{z}, zmm, zmm/m512/m32bcst{er}`
  public mutating func vfmsub132ps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x36580001029a), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMSUB132PS zmm{k}{z}, zmm, zmm/m512/m32bcst{er}`
  public mutating func vfmsub132ps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x36580001029a), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUB132PD zmm{k}{z}, zmm, zmm/m512/m64bcst{er}`
  public mutating func vfmsub132pd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x3ed80081029a), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMSUB132PD zmm{k}{z}, zmm, zmm/m512/m64bcst{er}`
  public mutating func vfmsub132pd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed80081029a), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUB213PS zmm{k}{z}, zmm, zmm/m512/m32bcst{er}`
  public mutating func vfmsub213ps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x3658000102aa), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMSUB213PS zmm{k}{z}, zmm, zmm/m512/m32bcst{er}`
  public mutating func vfmsub213ps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3658000102aa), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUB213PD zmm{k}{z}, zmm, zmm/m512/m64bcst{er}`
  public mutating func vfmsub213pd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x3ed8008102aa), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMSUB213PD zmm{k}{z}, zmm, zmm/m512/m64bcst{er}`
  public mutating func vfmsub213pd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed8008102aa), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUB231PS zmm{k}{z}, zmm, zmm/m512/m32bcst{er}`
  public mutating func vfmsub231ps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x3658000102ba), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMSUB231PS zmm{k}{z}, zmm, zmm/m512/m32bcst{er}`
  public mutating func vfmsub231ps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3658000102ba), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUB231PD zmm{k}{z}, zmm, zmm/m512/m64bcst{er}`
  public mutating func vfmsub231pd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x3ed8008102ba), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMSUB231PD zmm{k}{z}, zmm, zmm/m512/m64bcst{er}`
  public mutating func vfmsub231pd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed8008102ba), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMADD132PS zmm{k}{z}, zmm, zmm/m512/m32bcst{er}`
  public mutating func vfnmadd132ps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x36580001029c), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFNMADD132PS zmm{k}{z}, zmm, zmm/m512/m32bcst{er}`
  public mutating func vfnmadd132ps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x36580001029c), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMADD132PD zmm{k}{z}, zmm, zmm/m512/m64bcst{er}`
  public mutating func vfnmadd132pd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x3ed80081029c), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFNMADD132PD zmm{k}{z}, zmm, zmm/m512/m64bcst{er}`
  public mutating func vfnmadd132pd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed80081029c), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMADD213PS zmm{k}{z}, zmm, zmm/m512/m32bcst{er}`
  public mutating func vfnmadd213ps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x3658000102ac), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFNMADD213PS zmm{k}{z}, zmm, zmm/m512/m32bcst{er}`
  public mutating func vfnmadd213ps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3658000102ac), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMADD213PD zmm{k}{z}, zmm, zmm/m512/m64bcst{er}`
  public mutating func vfnmadd213pd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x3ed8008102ac), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFNMADD213PD zmm{k}{z}, zmm, zmm/m512/m64bcst{er}`
  public mutating func vfnmadd213pd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed8008102ac), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMADD231PS zmm{k}{z}, zmm, zmm/m512/m32bcst{er}`
  public mutating func vfnmadd231ps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x3658000102bc), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFNMADD231PS zmm{k}{z}, zmm, zmm/m512/m32bcst{er}`
  public mutating func vfnmadd231ps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3658000102bc), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMADD231PD zmm{k}{z}, zmm, zmm/m512/m64bcst{er}`
  public mutating func vfnmadd231pd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x3ed8008102bc), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFNMADD231PD zmm{k}{z}, zmm, zmm/m512/m64bcst{er}`
  public mutating func vfnmadd231pd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed8008102bc), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMSUB132PS zmm{k}{z}, zmm, zmm/m512/m32bcst{er}`
  public mutating func vfnmsub132ps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x36580001029e), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFNMSUB132PS zmm{k}{z}, zmm, zmm/m512/m32bcst{er}`
  public mutating func vfnmsub132ps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x36580001029e), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMSUB132PD zmm{k}{z}, zmm, zmm/m512/m64bcst{er}`
  public mutating func vfnmsub132pd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x3ed80081029e), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFNMSUB132PD zmm{k}{z}, zmm, zmm/m512/m64bcst{er}`
  public mutating func vfnmsub132pd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed80081029e), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMSUB213PS zmm{k}{z}, zmm, zmm/m512/m32bcst{er}`
  public mutating func vfnmsub213ps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x3658000102ae), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFNMSUB213PS zmm{k}{z}, zmm, zmm/m512/m32bcst{er}`
  public mutating func vfnmsub213ps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3658000102ae), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMSUB213PD zmm{k}{z}, zmm, zmm/m512/m64bcst{er}`
  public mutating func vfnmsub213pd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x3ed8008102ae), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFNMSUB213PD zmm{k}{z}, zmm, zmm/m512/m64bcst{er}`
  public mutating func vfnmsub213pd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed8008102ae), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMSUB231PS zmm{k}{z}, zmm, zmm/m512/m32bcst{er}`
  public mutating func vfnmsub231ps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x3658000102be), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFNMSUB231PS zmm{k}{z}, zmm, zmm/m512/m32bcst{er}`
  public mutating func vfnmsub231ps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3658000102be), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMSUB231PD zmm{k}{z}, zmm, zmm/m512/m64bcst{er}`
  public mutating func vfnmsub231pd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x3ed8008102be), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFNMSUB231PD zmm{k}{z}, zmm, zmm/m512/m64bcst{er}`
  public mutating func vfnmsub231pd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed8008102be), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADDSUB132PS zmm{k}{z}, zmm, zmm/m512/m32bcst{er}`
  public mutating func vfmaddsub132ps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x365800010296), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMADDSUB132PS zmm{k}{z}, zmm, zmm/m512/m32bcst{er}`
  public mutating func vfmaddsub132ps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800010296), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADDSUB132PD zmm{k}{z}, zmm, zmm/m512/m64bcst{er}`
  public mutating func vfmaddsub132pd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810296), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMADDSUB132PD zmm{k}{z}, zmm, zmm/m512/m64bcst{er}`
  public mutating func vfmaddsub132pd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810296), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADDSUB213PS zmm{k}{z}, zmm, zmm/m512/m32bcst{er}`
  public mutating func vfmaddsub213ps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x3658000102a6), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMADDSUB213PS zmm{k}{z}, zmm, zmm/m512/m32bcst{er}`
  public mutating func vfmaddsub213ps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3658000102a6), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADDSUB213PD zmm{k}{z}, zmm, zmm/m512/m64bcst{er}`
  public mutating func vfmaddsub213pd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x3ed8008102a6), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMADDSUB213PD zmm{k}{z}, zmm, zmm/m512/m64bcst{er}`
  public mutating func vfmaddsub213pd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed8008102a6), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADDSUB231PS zmm{k}{z}, zmm, zmm/m512/m32bcst{er}`
  public mutating func vfmaddsub231ps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x3658000102b6), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMADDSUB231PS zmm{k}{z}, zmm, zmm/m512/m32bcst{er}`
  public mutating func vfmaddsub231ps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3658000102b6), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADDSUB231PD zmm{k}{z}, zmm, zmm/m512/m64bcst{er}`
  public mutating func vfmaddsub231pd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x3ed8008102b6), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMADDSUB231PD zmm{k}{z}, zmm, zmm/m512/m64bcst{er}`
  public mutating func vfmaddsub231pd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed8008102b6), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUBADD132PS zmm{k}{z}, zmm, zmm/m512/m32bcst{er}`
  public mutating func vfmsubadd132ps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x365800010297), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMSUBADD132PS zmm{k}{z}, zmm, zmm/m512/m32bcst{er}`
  public mutating func vfmsubadd132ps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800010297), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUBADD132PD zmm{k}{z}, zmm, zmm/m512/m64bcst{er}`
  public mutating func vfmsubadd132pd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810297), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMSUBADD132PD zmm{k}{z}, zmm, zmm/m512/m64bcst{er}`
  public mutating func vfmsubadd132pd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810297), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUBADD213PS zmm{k}{z}, zmm, zmm/m512/m32bcst{er}`
  public mutating func vfmsubadd213ps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x3658000102a7), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMSUBADD213PS zmm{k}{z}, zmm, zmm/m512/m32bcst{er}`
  public mutating func vfmsubadd213ps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3658000102a7), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUBADD213PD zmm{k}{z}, zmm, zmm/m512/m64bcst{er}`
  public mutating func vfmsubadd213pd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x3ed8008102a7), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMSUBADD213PD zmm{k}{z}, zmm, zmm/m512/m64bcst{er}`
  public mutating func vfmsubadd213pd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed8008102a7), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUBADD231PS zmm{k}{z}, zmm, zmm/m512/m32bcst{er}`
  public mutating func vfmsubadd231ps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x3658000102b7), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMSUBADD231PS zmm{k}{z}, zmm, zmm/m512/m32bcst{er}`
  public mutating func vfmsubadd231ps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3658000102b7), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUBADD231PD zmm{k}{z}, zmm, zmm/m512/m64bcst{er}`
  public mutating func vfmsubadd231pd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x3ed8008102b7), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMSUBADD231PD zmm{k}{z}, zmm, zmm/m512/m64bcst{er}`
  public mutating func vfmsubadd231pd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed8008102b7), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VDPBF16PS xmm{k}{z}, xmm, xmm/m128/m32bcst`
  public mutating func vdpbf16ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x341800020252), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VDPBF16PS xmm{k}{z}, xmm, xmm/m128/m32bcst`
  public mutating func vdpbf16ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x341800020252), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VDPBF16PS ymm{k}{z}, ymm, ymm/m256/m32bcst`
  public mutating func vdpbf16ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x353800020252), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VDPBF16PS ymm{k}{z}, ymm, ymm/m256/m32bcst`
  public mutating func vdpbf16ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x353800020252), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VDPBF16PS zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vdpbf16ps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800020252), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VDPBF16PS zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vdpbf16ps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800020252), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VDPPHPS xmm{k}{z}, xmm, xmm/m128/m32bcst`
  public mutating func vdpphps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x341800000252), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VDPPHPS xmm{k}{z}, xmm, xmm/m128/m32bcst`
  public mutating func vdpphps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x341800000252), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VDPPHPS ymm{k}{z}, ymm, ymm/m256/m32bcst`
  public mutating func vdpphps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x353800000252), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VDPPHPS ymm{k}{z}, ymm, ymm/m256/m32bcst`
  public mutating func vdpphps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x353800000252), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VDPPHPS zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vdpphps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800000252), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VDPPHPS zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vdpphps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800000252), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VMINMAXPS xmm{k}{z}, xmm, xmm/m128/m32bcst, imm8`
  public mutating func vminmaxps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8341800010352), d) }
    emit(X86_64.InstructionForm(bits: 0x8341800010352), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VMINMAXPS xmm{k}{z}, xmm, xmm/m128/m32bcst, imm8`
  public mutating func vminmaxps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8341800010352), d) }
    emit(X86_64.InstructionForm(bits: 0x8341800010352), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VMINMAXPS ymm{k}{z}, ymm, ymm/m256/m32bcst, imm8`
  public mutating func vminmaxps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8353800010352), d) }
    emit(X86_64.InstructionForm(bits: 0x8353800010352), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VMINMAXPS ymm{k}{z}, ymm, ymm/m256/m32bcst, imm8`
  public mutating func vminmaxps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8353800010352), d) }
    emit(X86_64.InstructionForm(bits: 0x8353800010352), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VMINMAXPS zmm{k}{z}, zmm, zmm/m512/m32bcst{sae}, imm8`
  public mutating func vminmaxps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, _ d: Int, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8365800010352), d) }
    emit(X86_64.InstructionForm(bits: 0x8365800010352), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic, immediate: d)
  }

  /// `VMINMAXPS zmm{k}{z}, zmm, zmm/m512/m32bcst{sae}, imm8`
  public mutating func vminmaxps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8365800010352), d) }
    emit(X86_64.InstructionForm(bits: 0x8365800010352), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VMINMAXPD xmm{k}{z}, xmm, xmm/m128/m64bcst, imm8`
  public mutating func vminmaxpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83c9800810352), d) }
    emit(X86_64.InstructionForm(bits: 0x83c9800810352), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VMINMAXPD xmm{k}{z}, xmm, xmm/m128/m64bcst, imm8`
  public mutating func vminmaxpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83c9800810352), d) }
    emit(X86_64.InstructionForm(bits: 0x83c9800810352), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VMINMAXPD ymm{k}{z}, ymm, ymm/m256/m64bcst, imm8`
  public mutating func vminmaxpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83db800810352), d) }
    emit(X86_64.InstructionForm(bits: 0x83db800810352), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VMINMAXPD ymm{k}{z}, ymm, ymm/m256/m64bcst, imm8`
  public mutating func vminmaxpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83db800810352), d) }
    emit(X86_64.InstructionForm(bits: 0x83db800810352), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VMINMAXPD zmm{k}{z}, zmm, zmm/m512/m64bcst{sae}, imm8`
  public mutating func vminmaxpd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, _ d: Int, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83ed800810352), d) }
    emit(X86_64.InstructionForm(bits: 0x83ed800810352), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic, immediate: d)
  }

  /// `VMINMAXPD zmm{k}{z}, zmm, zmm/m512/m64bcst{sae}, imm8`
  public mutating func vminmaxpd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83ed800810352), d) }
    emit(X86_64.InstructionForm(bits: 0x83ed800810352), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VMINMAXPH xmm{k}{z}, xmm, xmm/m128/m16bcst, imm8`
  public mutating func vminmaxph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82c1800000352), d) }
    emit(X86_64.InstructionForm(bits: 0x82c1800000352), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VMINMAXPH xmm{k}{z}, xmm, xmm/m128/m16bcst, imm8`
  public mutating func vminmaxph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82c1800000352), d) }
    emit(X86_64.InstructionForm(bits: 0x82c1800000352), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VMINMAXPH ymm{k}{z}, ymm, ymm/m256/m16bcst, imm8`
  public mutating func vminmaxph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82d3800000352), d) }
    emit(X86_64.InstructionForm(bits: 0x82d3800000352), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VMINMAXPH ymm{k}{z}, ymm, ymm/m256/m16bcst, imm8`
  public mutating func vminmaxph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82d3800000352), d) }
    emit(X86_64.InstructionForm(bits: 0x82d3800000352), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VMINMAXPH zmm{k}{z}, zmm, zmm/m512/m16bcst{sae}, imm8`
  public mutating func vminmaxph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, _ d: Int, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82e5800000352), d) }
    emit(X86_64.InstructionForm(bits: 0x82e5800000352), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic, immediate: d)
  }

  /// `VMINMAXPH zmm{k}{z}, zmm, zmm/m512/m16bcst{sae}, imm8`
  public mutating func vminmaxph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82e5800000352), d) }
    emit(X86_64.InstructionForm(bits: 0x82e5800000352), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VMINMAXBF16 xmm{k}{z}, xmm, xmm/m128/m16bcst, imm8`
  public mutating func vminmaxbf16(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82c1800030352), d) }
    emit(X86_64.InstructionForm(bits: 0x82c1800030352), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VMINMAXBF16 xmm{k}{z}, xmm, xmm/m128/m16bcst, imm8`
  public mutating func vminmaxbf16(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82c1800030352), d) }
    emit(X86_64.InstructionForm(bits: 0x82c1800030352), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VMINMAXBF16 ymm{k}{z}, ymm, ymm/m256/m16bcst, imm8`
  public mutating func vminmaxbf16(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82d3800030352), d) }
    emit(X86_64.InstructionForm(bits: 0x82d3800030352), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VMINMAXBF16 ymm{k}{z}, ymm, ymm/m256/m16bcst, imm8`
  public mutating func vminmaxbf16(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82d3800030352), d) }
    emit(X86_64.InstructionForm(bits: 0x82d3800030352), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VMINMAXBF16 zmm{k}{z}, zmm, zmm/m512/m16bcst, imm8`
  public mutating func vminmaxbf16(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82e5800030352), d) }
    emit(X86_64.InstructionForm(bits: 0x82e5800030352), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VMINMAXBF16 zmm{k}{z}, zmm, zmm/m512/m16bcst, imm8`
  public mutating func vminmaxbf16(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82e5800030352), d) }
    emit(X86_64.InstructionForm(bits: 0x82e5800030352), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VMINMAXSS xmm{k}{z}, xmm, xmm/m32{sae}, imm8`
  public mutating func vminmaxss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8221800010353), d) }
    emit(X86_64.InstructionForm(bits: 0x8221800010353), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic, immediate: d)
  }

  /// `VMINMAXSS xmm{k}{z}, xmm, xmm/m32{sae}, imm8`
  public mutating func vminmaxss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8221800010353), d) }
    emit(X86_64.InstructionForm(bits: 0x8221800010353), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VMINMAXSD xmm{k}{z}, xmm, xmm/m64{sae}, imm8`
  public mutating func vminmaxsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8239800810353), d) }
    emit(X86_64.InstructionForm(bits: 0x8239800810353), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic, immediate: d)
  }

  /// `VMINMAXSD xmm{k}{z}, xmm, xmm/m64{sae}, imm8`
  public mutating func vminmaxsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8239800810353), d) }
    emit(X86_64.InstructionForm(bits: 0x8239800810353), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VMINMAXSH xmm{k}{z}, xmm, xmm/m16{sae}, imm8`
  public mutating func vminmaxsh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8211800000353), d) }
    emit(X86_64.InstructionForm(bits: 0x8211800000353), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic, immediate: d)
  }

  /// `VMINMAXSH xmm{k}{z}, xmm, xmm/m16{sae}, imm8`
  public mutating func vminmaxsh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8211800000353), d) }
    emit(X86_64.InstructionForm(bits: 0x8211800000353), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VCOMXSS xmm, xmm/m32{sae}`
  public mutating func vcomxss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x22180002012f), reg: a.code, vvvv: 0, rm: b.code, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VCOMXSS xmm, xmm/m32{sae}`
  public mutating func vcomxss(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x22180002012f), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VCOMXSD xmm, xmm/m64{sae}`
  public mutating func vcomxsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x23980083012f), reg: a.code, vvvv: 0, rm: b.code, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VCOMXSD xmm, xmm/m64{sae}`
  public mutating func vcomxsd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x23980083012f), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VCOMXSH xmm, xmm/m16{sae}`
  public mutating func vcomxsh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x21180002052f), reg: a.code, vvvv: 0, rm: b.code, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VCOMXSH xmm, xmm/m16{sae}`
  public mutating func vcomxsh(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x21180002052f), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VUCOMXSS xmm, xmm/m32{sae}`
  public mutating func vucomxss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x22180002012e), reg: a.code, vvvv: 0, rm: b.code, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VUCOMXSS xmm, xmm/m32{sae}`
  public mutating func vucomxss(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x22180002012e), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VUCOMXSD xmm, xmm/m64{sae}`
  public mutating func vucomxsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x23980083012e), reg: a.code, vvvv: 0, rm: b.code, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VUCOMXSD xmm, xmm/m64{sae}`
  public mutating func vucomxsd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x23980083012e), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VUCOMXSH xmm, xmm/m16{sae}`
  public mutating func vucomxsh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x21180002052e), reg: a.code, vvvv: 0, rm: b.code, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VUCOMXSH xmm, xmm/m16{sae}`
  public mutating func vucomxsh(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x21180002052e), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VADDBF16 xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vaddbf16(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c1800010558), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VADDBF16 xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vaddbf16(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c1800010558), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VADDBF16 ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vaddbf16(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d3800010558), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VADDBF16 ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vaddbf16(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d3800010558), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VADDBF16 zmm{k}{z}, zmm, zmm/m512/m16bcst`
  public mutating func vaddbf16(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e5800010558), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VADDBF16 zmm{k}{z}, zmm, zmm/m512/m16bcst`
  public mutating func vaddbf16(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e5800010558), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VSUBBF16 xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vsubbf16(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180001055c), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VSUBBF16 xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vsubbf16(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180001055c), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VSUBBF16 ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vsubbf16(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380001055c), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VSUBBF16 ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vsubbf16(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380001055c), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VSUBBF16 zmm{k}{z}, zmm, zmm/m512/m16bcst`
  public mutating func vsubbf16(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e580001055c), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VSUBBF16 zmm{k}{z}, zmm, zmm/m512/m16bcst`
  public mutating func vsubbf16(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e580001055c), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VMULBF16 xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vmulbf16(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c1800010559), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VMULBF16 xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vmulbf16(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c1800010559), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VMULBF16 ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vmulbf16(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d3800010559), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VMULBF16 ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vmulbf16(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d3800010559), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VMULBF16 zmm{k}{z}, zmm, zmm/m512/m16bcst`
  public mutating func vmulbf16(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e5800010559), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VMULBF16 zmm{k}{z}, zmm, zmm/m512/m16bcst`
  public mutating func vmulbf16(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e5800010559), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VDIVBF16 xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vdivbf16(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180001055e), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VDIVBF16 xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vdivbf16(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180001055e), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VDIVBF16 ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vdivbf16(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380001055e), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VDIVBF16 ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vdivbf16(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380001055e), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VDIVBF16 zmm{k}{z}, zmm, zmm/m512/m16bcst`
  public mutating func vdivbf16(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e580001055e), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VDIVBF16 zmm{k}{z}, zmm, zmm/m512/m16bcst`
  public mutating func vdivbf16(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e580001055e), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VMINBF16 xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vminbf16(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180001055d), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VMINBF16 xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vminbf16(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180001055d), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VMINBF16 ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vminbf16(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380001055d), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VMINBF16 ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vminbf16(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380001055d), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VMINBF16 zmm{k}{z}, zmm, zmm/m512/m16bcst`
  public mutating func vminbf16(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e580001055d), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VMINBF16 zmm{k}{z}, zmm, zmm/m512/m16bcst`
  public mutating func vminbf16(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e580001055d), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VMAXBF16 xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vmaxbf16(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180001055f), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VMAXBF16 xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vmaxbf16(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180001055f), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VMAXBF16 ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vmaxbf16(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380001055f), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VMAXBF16 ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vmaxbf16(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380001055f), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VMAXBF16 zmm{k}{z}, zmm, zmm/m512/m16bcst`
  public mutating func vmaxbf16(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e580001055f), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VMAXBF16 zmm{k}{z}, zmm, zmm/m512/m16bcst`
  public mutating func vmaxbf16(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e580001055f), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VSQRTBF16 xmm{k}{z}, xmm/m128/m16bcst`
  public mutating func vsqrtbf16(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c1800010551), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VSQRTBF16 xmm{k}{z}, xmm/m128/m16bcst`
  public mutating func vsqrtbf16(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c1800010551), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VSQRTBF16 ymm{k}{z}, ymm/m256/m16bcst`
  public mutating func vsqrtbf16(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d3800010551), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VSQRTBF16 ymm{k}{z}, ymm/m256/m16bcst`
  public mutating func vsqrtbf16(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d3800010551), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VSQRTBF16 zmm{k}{z}, zmm/m512/m16bcst`
  public mutating func vsqrtbf16(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e5800010551), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VSQRTBF16 zmm{k}{z}, zmm/m512/m16bcst`
  public mutating func vsqrtbf16(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e5800010551), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCMPBF16 k{k}, xmm, xmm/m128/m16bcst, imm8`
  public mutating func vcmpbf16(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x82c18000303c2), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d.number)
  }

  /// `VCMPBF16 k{k}, xmm, xmm/m128/m16bcst, imm8`
  public mutating func vcmpbf16(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x82c18000303c2), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d.number)
  }

  /// `VCMPBF16 k{k}, ymm, ymm/m256/m16bcst, imm8`
  public mutating func vcmpbf16(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x82d38000303c2), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d.number)
  }

  /// `VCMPBF16 k{k}, ymm, ymm/m256/m16bcst, imm8`
  public mutating func vcmpbf16(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x82d38000303c2), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d.number)
  }

  /// `VCMPBF16 k{k}, zmm, zmm/m512/m16bcst, imm8`
  public mutating func vcmpbf16(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x82e58000303c2), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d.number)
  }

  /// `VCMPBF16 k{k}, zmm, zmm/m512/m16bcst, imm8`
  public mutating func vcmpbf16(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x82e58000303c2), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d.number)
  }

  /// `VCOMISBF16 xmm, xmm/m16`
  public mutating func vcomisbf16(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x21180001052f), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VCOMISBF16 xmm, xmm/m16`
  public mutating func vcomisbf16(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x21180001052f), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VFPCLASSBF16 k{k}, xmm/m128/m16bcst, imm8`
  public mutating func vfpclassbf16(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82c1800030366), c) }
    emit(X86_64.InstructionForm(bits: 0x82c1800030366), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VFPCLASSBF16 k{k}, xmm/m128/m16bcst, imm8`
  public mutating func vfpclassbf16(_ a: X86_64.MaskRegister, _ b: X86_64.Memory128, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82c1800030366), c) }
    emit(X86_64.InstructionForm(bits: 0x82c1800030366), reg: a.code, vvvv: 0, memory: b.memory, mask: mask, immediate: c)
  }

  /// `VFPCLASSBF16 k{k}, ymm/m256/m16bcst, imm8`
  public mutating func vfpclassbf16(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82d3800030366), c) }
    emit(X86_64.InstructionForm(bits: 0x82d3800030366), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VFPCLASSBF16 k{k}, ymm/m256/m16bcst, imm8`
  public mutating func vfpclassbf16(_ a: X86_64.MaskRegister, _ b: X86_64.Memory256, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82d3800030366), c) }
    emit(X86_64.InstructionForm(bits: 0x82d3800030366), reg: a.code, vvvv: 0, memory: b.memory, mask: mask, immediate: c)
  }

  /// `VFPCLASSBF16 k{k}, zmm/m512/m16bcst, imm8`
  public mutating func vfpclassbf16(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82e5800030366), c) }
    emit(X86_64.InstructionForm(bits: 0x82e5800030366), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VFPCLASSBF16 k{k}, zmm/m512/m16bcst, imm8`
  public mutating func vfpclassbf16(_ a: X86_64.MaskRegister, _ b: X86_64.Memory512, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82e5800030366), c) }
    emit(X86_64.InstructionForm(bits: 0x82e5800030366), reg: a.code, vvvv: 0, memory: b.memory, mask: mask, immediate: c)
  }

  /// `VGETEXPBF16 xmm{k}{z}, xmm/m128/m16bcst`
  public mutating func vgetexpbf16(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c1800000642), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VGETEXPBF16 xmm{k}{z}, xmm/m128/m16bcst`
  public mutating func vgetexpbf16(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c1800000642), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VGETEXPBF16 ymm{k}{z}, ymm/m256/m16bcst`
  public mutating func vgetexpbf16(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d3800000642), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VGETEXPBF16 ymm{k}{z}, ymm/m256/m16bcst`
  public mutating func vgetexpbf16(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d3800000642), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VGETEXPBF16 zmm{k}{z}, zmm/m512/m16bcst`
  public mutating func vgetexpbf16(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e5800000642), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VGETEXPBF16 zmm{k}{z}, zmm/m512/m16bcst`
  public mutating func vgetexpbf16(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e5800000642), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VGETMANTBF16 xmm{k}{z}, xmm/m128/m16bcst, imm8`
  public mutating func vgetmantbf16(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82c1800030326), c) }
    emit(X86_64.InstructionForm(bits: 0x82c1800030326), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VGETMANTBF16 xmm{k}{z}, xmm/m128/m16bcst, imm8`
  public mutating func vgetmantbf16(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82c1800030326), c) }
    emit(X86_64.InstructionForm(bits: 0x82c1800030326), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VGETMANTBF16 ymm{k}{z}, ymm/m256/m16bcst, imm8`
  public mutating func vgetmantbf16(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82d3800030326), c) }
    emit(X86_64.InstructionForm(bits: 0x82d3800030326), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VGETMANTBF16 ymm{k}{z}, ymm/m256/m16bcst, imm8`
  public mutating func vgetmantbf16(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82d3800030326), c) }
    emit(X86_64.InstructionForm(bits: 0x82d3800030326), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VGETMANTBF16 zmm{k}{z}, zmm/m512/m16bcst, imm8`
  public mutating func vgetmantbf16(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82e5800030326), c) }
    emit(X86_64.InstructionForm(bits: 0x82e5800030326), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VGETMANTBF16 zmm{k}{z}, zmm/m512/m16bcst, imm8`
  public mutating func vgetmantbf16(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82e5800030326), c) }
    emit(X86_64.InstructionForm(bits: 0x82e5800030326), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VSCALEFBF16 xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vscalefbf16(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180000062c), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VSCALEFBF16 xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vscalefbf16(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180000062c), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VSCALEFBF16 ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vscalefbf16(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380000062c), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VSCALEFBF16 ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vscalefbf16(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380000062c), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VSCALEFBF16 zmm{k}{z}, zmm, zmm/m512/m16bcst`
  public mutating func vscalefbf16(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e580000062c), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VSCALEFBF16 zmm{k}{z}, zmm, zmm/m512/m16bcst`
  public mutating func vscalefbf16(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e580000062c), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VRNDSCALEBF16 xmm{k}{z}, xmm/m128/m16bcst, imm8`
  public mutating func vrndscalebf16(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82c1800030308), c) }
    emit(X86_64.InstructionForm(bits: 0x82c1800030308), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VRNDSCALEBF16 xmm{k}{z}, xmm/m128/m16bcst, imm8`
  public mutating func vrndscalebf16(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82c1800030308), c) }
    emit(X86_64.InstructionForm(bits: 0x82c1800030308), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VRNDSCALEBF16 ymm{k}{z}, ymm/m256/m16bcst, imm8`
  public mutating func vrndscalebf16(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82d3800030308), c) }
    emit(X86_64.InstructionForm(bits: 0x82d3800030308), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VRNDSCALEBF16 ymm{k}{z}, ymm/m256/m16bcst, imm8`
  public mutating func vrndscalebf16(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82d3800030308), c) }
    emit(X86_64.InstructionForm(bits: 0x82d3800030308), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VRNDSCALEBF16 zmm{k}{z}, zmm/m512/m16bcst, imm8`
  public mutating func vrndscalebf16(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82e5800030308), c) }
    emit(X86_64.InstructionForm(bits: 0x82e5800030308), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VRNDSCALEBF16 zmm{k}{z}, zmm/m512/m16bcst, imm8`
  public mutating func vrndscalebf16(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82e5800030308), c) }
    emit(X86_64.InstructionForm(bits: 0x82e5800030308), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VREDUCEBF16 xmm{k}{z}, xmm/m128/m16bcst, imm8`
  public mutating func vreducebf16(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82c1800030356), c) }
    emit(X86_64.InstructionForm(bits: 0x82c1800030356), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VREDUCEBF16 xmm{k}{z}, xmm/m128/m16bcst, imm8`
  public mutating func vreducebf16(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82c1800030356), c) }
    emit(X86_64.InstructionForm(bits: 0x82c1800030356), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VREDUCEBF16 ymm{k}{z}, ymm/m256/m16bcst, imm8`
  public mutating func vreducebf16(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82d3800030356), c) }
    emit(X86_64.InstructionForm(bits: 0x82d3800030356), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VREDUCEBF16 ymm{k}{z}, ymm/m256/m16bcst, imm8`
  public mutating func vreducebf16(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82d3800030356), c) }
    emit(X86_64.InstructionForm(bits: 0x82d3800030356), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VREDUCEBF16 zmm{k}{z}, zmm/m512/m16bcst, imm8`
  public mutating func vreducebf16(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82e5800030356), c) }
    emit(X86_64.InstructionForm(bits: 0x82e5800030356), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VREDUCEBF16 zmm{k}{z}, zmm/m512/m16bcst, imm8`
  public mutating func vreducebf16(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82e5800030356), c) }
    emit(X86_64.InstructionForm(bits: 0x82e5800030356), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VRCPBF16 xmm{k}{z}, xmm/m128/m16bcst`
  public mutating func vrcpbf16(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180000064c), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VRCPBF16 xmm{k}{z}, xmm/m128/m16bcst`
  public mutating func vrcpbf16(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180000064c), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VRCPBF16 ymm{k}{z}, ymm/m256/m16bcst`
  public mutating func vrcpbf16(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380000064c), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VRCPBF16 ymm{k}{z}, ymm/m256/m16bcst`
  public mutating func vrcpbf16(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380000064c), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VRCPBF16 zmm{k}{z}, zmm/m512/m16bcst`
  public mutating func vrcpbf16(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e580000064c), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VRCPBF16 zmm{k}{z}, zmm/m512/m16bcst`
  public mutating func vrcpbf16(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e580000064c), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VRSQRTBF16 xmm{k}{z}, xmm/m128/m16bcst`
  public mutating func vrsqrtbf16(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180000064e), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VRSQRTBF16 xmm{k}{z}, xmm/m128/m16bcst`
  public mutating func vrsqrtbf16(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180000064e), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VRSQRTBF16 ymm{k}{z}, ymm/m256/m16bcst`
  public mutating func vrsqrtbf16(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380000064e), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VRSQRTBF16 ymm{k}{z}, ymm/m256/m16bcst`
  public mutating func vrsqrtbf16(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380000064e), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VRSQRTBF16 zmm{k}{z}, zmm/m512/m16bcst`
  public mutating func vrsqrtbf16(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e580000064e), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VRSQRTBF16 zmm{k}{z}, zmm/m512/m16bcst`
  public mutating func vrsqrtbf16(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e580000064e), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VFMADD132BF16 xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vfmadd132bf16(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c1800000698), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADD132BF16 xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vfmadd132bf16(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c1800000698), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADD132BF16 ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vfmadd132bf16(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d3800000698), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADD132BF16 ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vfmadd132bf16(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d3800000698), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADD132BF16 zmm{k}{z}, zmm, zmm/m512/m16bcst`
  public mutating func vfmadd132bf16(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e5800000698), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADD132BF16 zmm{k}{z}, zmm, zmm/m512/m16bcst`
  public mutating func vfmadd132bf16(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e5800000698), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADD213BF16 xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vfmadd213bf16(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c18000006a8), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADD213BF16 xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vfmadd213bf16(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c18000006a8), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADD213BF16 ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vfmadd213bf16(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d38000006a8), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADD213BF16 ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vfmadd213bf16(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d38000006a8), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADD213BF16 zmm{k}{z}, zmm, zmm/m512/m16bcst`
  public mutating func vfmadd213bf16(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e58000006a8), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADD213BF16 zmm{k}{z}, zmm, zmm/m512/m16bcst`
  public mutating func vfmadd213bf16(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e58000006a8), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADD231BF16 xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vfmadd231bf16(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c18000006b8), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADD231BF16 xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vfmadd231bf16(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c18000006b8), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADD231BF16 ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vfmadd231bf16(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d38000006b8), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADD231BF16 ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vfmadd231bf16(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d38000006b8), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADD231BF16 zmm{k}{z}, zmm, zmm/m512/m16bcst`
  public mutating func vfmadd231bf16(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e58000006b8), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADD231BF16 zmm{k}{z}, zmm, zmm/m512/m16bcst`
  public mutating func vfmadd231bf16(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e58000006b8), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUB132BF16 xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vfmsub132bf16(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180000069a), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUB132BF16 xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vfmsub132bf16(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180000069a), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUB132BF16 ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vfmsub132bf16(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380000069a), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUB132BF16 ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vfmsub132bf16(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380000069a), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUB132BF16 zmm{k}{z}, zmm, zmm/m512/m16bcst`
  public mutating func vfmsub132bf16(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e580000069a), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUB132BF16 zmm{k}{z}, zmm, zmm/m512/m16bcst`
  public mutating func vfmsub132bf16(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e580000069a), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUB213BF16 xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vfmsub213bf16(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c18000006aa), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUB213BF16 xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vfmsub213bf16(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c18000006aa), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUB213BF16 ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vfmsub213bf16(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d38000006aa), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUB213BF16 ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vfmsub213bf16(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d38000006aa), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUB213BF16 zmm{k}{z}, zmm, zmm/m512/m16bcst`
  public mutating func vfmsub213bf16(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e58000006aa), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUB213BF16 zmm{k}{z}, zmm, zmm/m512/m16bcst`
  public mutating func vfmsub213bf16(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e58000006aa), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUB231BF16 xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vfmsub231bf16(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c18000006ba), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUB231BF16 xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vfmsub231bf16(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c18000006ba), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUB231BF16 ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vfmsub231bf16(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d38000006ba), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUB231BF16 ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vfmsub231bf16(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d38000006ba), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUB231BF16 zmm{k}{z}, zmm, zmm/m512/m16bcst`
  public mutating func vfmsub231bf16(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e58000006ba), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUB231BF16 zmm{k}{z}, zmm, zmm/m512/m16bcst`
  public mutating func vfmsub231bf16(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e58000006ba), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMADD132BF16 xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vfnmadd132bf16(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180000069c), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMADD132BF16 xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vfnmadd132bf16(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180000069c), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMADD132BF16 ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vfnmadd132bf16(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380000069c), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMADD132BF16 ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vfnmadd132bf16(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380000069c), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMADD132BF16 zmm{k}{z}, zmm, zmm/m512/m16bcst`
  public mutating func vfnmadd132bf16(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e580000069c), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMADD132BF16 zmm{k}{z}, zmm, zmm/m512/m16bcst`
  public mutating func vfnmadd132bf16(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e580000069c), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMADD213BF16 xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vfnmadd213bf16(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c18000006ac), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMADD213BF16 xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vfnmadd213bf16(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c18000006ac), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMADD213BF16 ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vfnmadd213bf16(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d38000006ac), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMADD213BF16 ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vfnmadd213bf16(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d38000006ac), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMADD213BF16 zmm{k}{z}, zmm, zmm/m512/m16bcst`
  public mutating func vfnmadd213bf16(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e58000006ac), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMADD213BF16 zmm{k}{z}, zmm, zmm/m512/m16bcst`
  public mutating func vfnmadd213bf16(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e58000006ac), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMADD231BF16 xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vfnmadd231bf16(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c18000006bc), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMADD231BF16 xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vfnmadd231bf16(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c18000006bc), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMADD231BF16 ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vfnmadd231bf16(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d38000006bc), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMADD231BF16 ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vfnmadd231bf16(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d38000006bc), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMADD231BF16 zmm{k}{z}, zmm, zmm/m512/m16bcst`
  public mutating func vfnmadd231bf16(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e58000006bc), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMADD231BF16 zmm{k}{z}, zmm, zmm/m512/m16bcst`
  public mutating func vfnmadd231bf16(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e58000006bc), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMSUB132BF16 xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vfnmsub132bf16(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180000069e), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMSUB132BF16 xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vfnmsub132bf16(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180000069e), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMSUB132BF16 ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vfnmsub132bf16(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380000069e), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMSUB132BF16 ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vfnmsub132bf16(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380000069e), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMSUB132BF16 zmm{k}{z}, zmm, zmm/m512/m16bcst`
  public mutating func vfnmsub132bf16(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e580000069e), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMSUB132BF16 zmm{k}{z}, zmm, zmm/m512/m16bcst`
  public mutating func vfnmsub132bf16(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e580000069e), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMSUB213BF16 xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vfnmsub213bf16(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c18000006ae), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMSUB213BF16 xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vfnmsub213bf16(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c18000006ae), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMSUB213BF16 ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vfnmsub213bf16(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d38000006ae), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMSUB213BF16 ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vfnmsub213bf16(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d38000006ae), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMSUB213BF16 zmm{k}{z}, zmm, zmm/m512/m16bcst`
  public mutating func vfnmsub213bf16(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e58000006ae), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMSUB213BF16 zmm{k}{z}, zmm, zmm/m512/m16bcst`
  public mutating func vfnmsub213bf16(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e58000006ae), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMSUB231BF16 xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vfnmsub231bf16(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c18000006be), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMSUB231BF16 xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vfnmsub231bf16(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c18000006be), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMSUB231BF16 ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vfnmsub231bf16(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d38000006be), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMSUB231BF16 ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vfnmsub231bf16(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d38000006be), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMSUB231BF16 zmm{k}{z}, zmm, zmm/m512/m16bcst`
  public mutating func vfnmsub231bf16(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e58000006be), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMSUB231BF16 zmm{k}{z}, zmm, zmm/m512/m16bcst`
  public mutating func vfnmsub231bf16(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e58000006be), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }
}
