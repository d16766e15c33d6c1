// swift-format-ignore-file
// Written by `swift run table-generator` from the instruction table. Do not edit: change a row and run it again.

public import JITMachineCode

extension X86_64.Assembler {
  /// `VMOVSH xmm{k}{z}, xmm, xmm`
  public mutating func vmovsh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x201800020510), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VMOVSH xmm{k}{z}, m16`
  public mutating func vmovsh(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x211800020510), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVSH m16{k}, xmm`
  public mutating func vmovsh(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x211800020511), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VMOVW xmm, r32/m16`
  public mutating func vmovw(_ a: X86_64.XMMRegister, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x211c0001056e), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VMOVW xmm, r32/m16`
  public mutating func vmovw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x211c0001056e), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VMOVW r32/m16, xmm`
  public mutating func vmovw(_ a: X86_64.Register32, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x211c0001057e), reg: b.code, vvvv: 0, rm: a.code)
  }

  /// `VMOVW r32/m16, xmm`
  public mutating func vmovw(_ a: X86_64.Memory, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x211c0001057e), reg: b.code, vvvv: 0, memory: a)
  }

  /// `VMOVW xmm, r64`
  public mutating func vmovw(_ a: X86_64.XMMRegister, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x209c0081056e), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VMOVW r64, xmm`
  public mutating func vmovw(_ a: X86_64.Register64, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x209c0081057e), reg: b.code, vvvv: 0, rm: a.code)
  }

  /// `VADDPH xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vaddph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c1800000558), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VADDPH xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vaddph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c1800000558), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VADDPH ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vaddph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d3800000558), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VADDPH ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vaddph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d3800000558), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VADDPH zmm{k}{z}, zmm, zmm/m512/m16bcst{er}`
  public mutating func vaddph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x2e5800000558), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VADDPH zmm{k}{z}, zmm, zmm/m512/m16bcst{er}`
  public mutating func vaddph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e5800000558), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VADDSH xmm{k}{z}, xmm, xmm/m16{er}`
  public mutating func vaddsh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x211800020558), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VADDSH xmm{k}{z}, xmm, xmm/m16{er}`
  public mutating func vaddsh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x211800020558), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VSUBPH xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vsubph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180000055c), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VSUBPH xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vsubph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180000055c), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VSUBPH ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vsubph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380000055c), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VSUBPH ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vsubph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380000055c), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VSUBPH zmm{k}{z}, zmm, zmm/m512/m16bcst{er}`
  public mutating func vsubph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x2e580000055c), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VSUBPH zmm{k}{z}, zmm, zmm/m512/m16bcst{er}`
  public mutating func vsubph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e580000055c), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VSUBSH xmm{k}{z}, xmm, xmm/m16{er}`
  public mutating func vsubsh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x21180002055c), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VSUBSH xmm{k}{z}, xmm, xmm/m16{er}`
  public mutating func vsubsh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x21180002055c), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VMULPH xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vmulph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c1800000559), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VMULPH xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vmulph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c1800000559), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VMULPH ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vmulph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d3800000559), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VMULPH ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vmulph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d3800000559), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VMULPH zmm{k}{z}, zmm, zmm/m512/m16bcst{er}`
  public mutating func vmulph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x2e5800000559), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VMULPH zmm{k}{z}, zmm, zmm/m512/m16bcst{er}`
  public mutating func vmulph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e5800000559), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VMULSH xmm{k}{z}, xmm, xmm/m16{er}`
  public mutating func vmulsh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x211800020559), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VMULSH xmm{k}{z}, xmm, xmm/m16{er}`
  public mutating func vmulsh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x211800020559), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VDIVPH xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vdivph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180000055e), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VDIVPH xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vdivph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180000055e), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VDIVPH ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vdivph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380000055e), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VDIVPH ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vdivph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380000055e), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VDIVPH zmm{k}{z}, zmm, zmm/m512/m16bcst{er}`
  public mutating func vdivph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x2e580000055e), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VDIVPH zmm{k}{z}, zmm, zmm/m512/m16bcst{er}`
  public mutating func vdivph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e580000055e), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VDIVSH xmm{k}{z}, xmm, xmm/m16{er}`
  public mutating func vdivsh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x21180002055e), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VDIVSH xmm{k}{z}, xmm, xmm/m16{er}`
  public mutating func vdivsh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x21180002055e), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VSQRTPH xmm{k}{z}, xmm/m128/m16bcst`
  public mutating func vsqrtph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c1800000551), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VSQRTPH xmm{k}{z}, xmm/m128/m16bcst`
  public mutating func vsqrtph(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c1800000551), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VSQRTPH ymm{k}{z}, ymm/m256/m16bcst`
  public mutating func vsqrtph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d3800000551), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VSQRTPH ymm{k}{z}, ymm/m256/m16bcst`
  public mutating func vsqrtph(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d3800000551), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VSQRTPH zmm{k}{z}, zmm/m512/m16bcst{er}`
  public mutating func vsqrtph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x2e5800000551), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: rounding)
  }

  /// `VSQRTPH zmm{k}{z}, zmm/m512/m16bcst{er}`
  public mutating func vsqrtph(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e5800000551), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VSQRTSH xmm{k}{z}, xmm, xmm/m16{er}`
  public mutating func vsqrtsh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x211800020551), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VSQRTSH xmm{k}{z}, xmm, xmm/m16{er}`
  public mutating func vsqrtsh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x211800020551), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VMINPH xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vminph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180000055d), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VMINPH xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vminph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180000055d), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VMINPH ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vminph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380000055d), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VMINPH ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vminph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380000055d), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VMINPH zmm{k}{z}, zmm, zmm/m512/m16bcst{sae}`
  public mutating func vminph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x2e580000055d), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VMINPH zmm{k}{z}, zmm, zmm/m512/m16bcst{sae}`
  public mutating func vminph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e580000055d), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VMINSH xmm{k}{z}, xmm, xmm/m16{sae}`
  public mutating func vminsh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x21180002055d), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VMINSH xmm{k}{z}, xmm, xmm/m16{sae}`
  public mutating func vminsh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x21180002055d), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VMAXPH xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vmaxph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180000055f), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VMAXPH xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vmaxph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180000055f), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VMAXPH ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vmaxph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380000055f), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VMAXPH ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vmaxph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380000055f), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VMAXPH zmm{k}{z}, zmm, zmm/m512/m16bcst{sae}`
  public mutating func vmaxph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x2e580000055f), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VMAXPH zmm{k}{z}, zmm, zmm/m512/m16bcst{sae}`
  public mutating func vmaxph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e580000055f), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VMAXSH xmm{k}{z}, xmm, xmm/m16{sae}`
  public mutating func vmaxsh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x21180002055f), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VMAXSH xmm{k}{z}, xmm, xmm/m16{sae}`
  public mutating func vmaxsh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x21180002055f), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VCMPPH k{k}, xmm, xmm/m128/m16bcst, imm8`
  public mutating func vcmpph(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x82c18000003c2), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d.number)
  }

  /// `VCMPPH k{k}, xmm, xmm/m128/m16bcst, imm8`
  public mutating func vcmpph(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x82c18000003c2), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d.number)
  }

  /// `VCMPPH k{k}, ymm, ymm/m256/m16bcst, imm8`
  public mutating func vcmpph(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x82d38000003c2), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d.number)
  }

  /// `VCMPPH k{k}, ymm, ymm/m256/m16bcst, imm8`
  public mutating func vcmpph(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x82d38000003c2), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d.number)
  }

  /// `VCMPPH k{k}, zmm, zmm/m512/m16bcst{sae}, imm8`
  public mutating func vcmpph(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x82e58000003c2), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic, immediate: d.number)
  }

  /// `VCMPPH k{k}, zmm, zmm/m512/m16bcst{sae}, imm8`
  public mutating func vcmpph(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x82e58000003c2), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d.number)
  }

  /// `VCMPSH k{k}, xmm, xmm/m16{sae}, imm8`
  public mutating func vcmpsh(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x82118000203c2), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic, immediate: d.number)
  }

  /// `VCMPSH k{k}, xmm, xmm/m16{sae}, imm8`
  public mutating func vcmpsh(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x82118000203c2), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d.number)
  }

  /// `VCOMISH xmm, xmm/m16{sae}`
  public mutating func vcomish(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x21180000052f), reg: a.code, vvvv: 0, rm: b.code, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VCOMISH xmm, xmm/m16{sae}`
  public mutating func vcomish(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x21180000052f), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VUCOMISH xmm, xmm/m16{sae}`
  public mutating func vucomish(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x21180000052e), reg: a.code, vvvv: 0, rm: b.code, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VUCOMISH xmm, xmm/m16{sae}`
  public mutating func vucomish(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x21180000052e), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VFPCLASSPH k{k}, xmm/m128/m16bcst, imm8`
  public mutating func vfpclassph(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82c1800000366), c) }
    emit(X86_64.InstructionForm(bits: 0x82c1800000366), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VFPCLASSPH k{k}, xmm/m128/m16bcst, imm8`
  public mutating func vfpclassph(_ a: X86_64.MaskRegister, _ b: X86_64.Memory128, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82c1800000366), c) }
    emit(X86_64.InstructionForm(bits: 0x82c1800000366), reg: a.code, vvvv: 0, memory: b.memory, mask: mask, immediate: c)
  }

  /// `VFPCLASSPH k{k}, ymm/m256/m16bcst, imm8`
  public mutating func vfpclassph(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82d3800000366), c) }
    emit(X86_64.InstructionForm(bits: 0x82d3800000366), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VFPCLASSPH k{k}, ymm/m256/m16bcst, imm8`
  public mutating func vfpclassph(_ a: X86_64.MaskRegister, _ b: X86_64.Memory256, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82d3800000366), c) }
    emit(X86_64.InstructionForm(bits: 0x82d3800000366), reg: a.code, vvvv: 0, memory: b.memory, mask: mask, immediate: c)
  }

  /// `VFPCLASSPH k{k}, zmm/m512/m16bcst, imm8`
  public mutating func vfpclassph(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82e5800000366), c) }
    emit(X86_64.InstructionForm(bits: 0x82e5800000366), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VFPCLASSPH k{k}, zmm/m512/m16bcst, imm8`
  public mutating func vfpclassph(_ a: X86_64.MaskRegister, _ b: X86_64.Memory512, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82e5800000366), c) }
    emit(X86_64.InstructionForm(bits: 0x82e5800000366), reg: a.code, vvvv: 0, memory: b.memory, mask: mask, immediate: c)
  }

  /// `VFPCLASSSH k{k}, xmm/m16, imm8`
  public mutating func vfpclasssh(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8211800000367), c) }
    emit(X86_64.InstructionForm(bits: 0x8211800000367), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VFPCLASSSH k{k}, xmm/m16, imm8`
  public mutating func vfpclasssh(_ a: X86_64.MaskRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8211800000367), c) }
    emit(X86_64.InstructionForm(bits: 0x8211800000367), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VGETEXPPH xmm{k}{z}, xmm/m128/m16bcst`
  public mutating func vgetexpph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c1800010642), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VGETEXPPH xmm{k}{z}, xmm/m128/m16bcst`
  public mutating func vgetexpph(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c1800010642), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VGETEXPPH ymm{k}{z}, ymm/m256/m16bcst`
  public mutating func vgetexpph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d3800010642), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VGETEXPPH ymm{k}{z}, ymm/m256/m16bcst`
  public mutating func vgetexpph(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d3800010642), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VGETEXPPH zmm{k}{z}, zmm/m512/m16bcst{sae}`
  public mutating func vgetexpph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x2e5800010642), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VGETEXPPH zmm{k}{z}, zmm/m512/m16bcst{sae}`
  public mutating func vgetexpph(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e5800010642), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VGETEXPSH xmm{k}{z}, xmm, xmm/m16{sae}`
  public mutating func vgetexpsh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x211800010643), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VGETEXPSH xmm{k}{z}, xmm, xmm/m16{sae}`
  public mutating func vgetexpsh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x211800010643), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VGETMANTPH xmm{k}{z}, xmm/m128/m16bcst, imm8`
  public mutating func vgetmantph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82c1800000326), c) }
    emit(X86_64.InstructionForm(bits: 0x82c1800000326), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VGETMANTPH xmm{k}{z}, xmm/m128/m16bcst, imm8`
  public mutating func vgetmantph(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82c1800000326), c) }
    emit(X86_64.InstructionForm(bits: 0x82c1800000326), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VGETMANTPH ymm{k}{z}, ymm/m256/m16bcst, imm8`
  public mutating func vgetmantph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82d3800000326), c) }
    emit(X86_64.InstructionForm(bits: 0x82d3800000326), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VGETMANTPH ymm{k}{z}, ymm/m256/m16bcst, imm8`
  public mutating func vgetmantph(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82d3800000326), c) }
    emit(X86_64.InstructionForm(bits: 0x82d3800000326), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VGETMANTPH zmm{k}{z}, zmm/m512/m16bcst{sae}, imm8`
  public mutating func vgetmantph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: Int, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82e5800000326), c) }
    emit(X86_64.InstructionForm(bits: 0x82e5800000326), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic, immediate: c)
  }

  /// `VGETMANTPH zmm{k}{z}, zmm/m512/m16bcst{sae}, imm8`
  public mutating func vgetmantph(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82e5800000326), c) }
    emit(X86_64.InstructionForm(bits: 0x82e5800000326), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VGETMANTSH xmm{k}{z}, xmm, xmm/m16{sae}, imm8`
  public mutating func vgetmantsh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8211800000327), d) }
    emit(X86_64.InstructionForm(bits: 0x8211800000327), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic, immediate: d)
  }

  /// `VGETMANTSH xmm{k}{z}, xmm, xmm/m16{sae}, imm8`
  public mutating func vgetmantsh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8211800000327), d) }
    emit(X86_64.InstructionForm(bits: 0x8211800000327), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VSCALEFPH xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vscalefph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180001062c), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VSCALEFPH xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vscalefph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180001062c), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VSCALEFPH ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vscalefph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380001062c), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VSCALEFPH ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vscalefph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380001062c), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VSCALEFPH zmm{k}{z}, zmm, zmm/m512/m16bcst{er}`
  public mutating func vscalefph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x2e580001062c), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VSCALEFPH zmm{k}{z}, zmm, zmm/m512/m16bcst{er}`
  public mutating func vscalefph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e580001062c), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VSCALEFSH xmm{k}{z}, xmm, xmm/m16{er}`
  public mutating func vscalefsh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x21180001062d), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VSCALEFSH xmm{k}{z}, xmm, xmm/m16{er}`
  public mutating func vscalefsh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x21180001062d), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VRNDSCALEPH xmm{k}{z}, xmm/m128/m16bcst, imm8`
  public mutating func vrndscaleph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82c1800000308), c) }
    emit(X86_64.InstructionForm(bits: 0x82c1800000308), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VRNDSCALEPH xmm{k}{z}, xmm/m128/m16bcst, imm8`
  public mutating func vrndscaleph(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82c1800000308), c) }
    emit(X86_64.InstructionForm(bits: 0x82c1800000308), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VRNDSCALEPH ymm{k}{z}, ymm/m256/m16bcst, imm8`
  public mutating func vrndscaleph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82d3800000308), c) }
    emit(X86_64.InstructionForm(bits: 0x82d3800000308), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VRNDSCALEPH ymm{k}{z}, ymm/m256/m16bcst, imm8`
  public mutating func vrndscaleph(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82d3800000308), c) }
    emit(X86_64.InstructionForm(bits: 0x82d3800000308), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VRNDSCALEPH zmm{k}{z}, zmm/m512/m16bcst{sae}, imm8`
  public mutating func vrndscaleph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: Int, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82e5800000308), c) }
    emit(X86_64.InstructionForm(bits: 0x82e5800000308), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic, immediate: c)
  }

  /// `VRNDSCALEPH zmm{k}{z}, zmm/m512/m16bcst{sae}, imm8`
  public mutating func vrndscaleph(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82e5800000308), c) }
    emit(X86_64.InstructionForm(bits: 0x82e5800000308), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VRNDSCALESH xmm{k}{z}, xmm, xmm/m16{sae}, imm8`
  public mutating func vrndscalesh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x821180000030a), d) }
    emit(X86_64.InstructionForm(bits: 0x821180000030a), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic, immediate: d)
  }

  /// `VRNDSCALESH xmm{k}{z}, xmm, xmm/m16{sae}, imm8`
  public mutating func vrndscalesh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x821180000030a), d) }
    emit(X86_64.InstructionForm(bits: 0x821180000030a), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VREDUCEPH xmm{k}{z}, xmm/m128/m16bcst, imm8`
  public mutating func vreduceph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82c1800000356), c) }
    emit(X86_64.InstructionForm(bits: 0x82c1800000356), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VREDUCEPH xmm{k}{z}, xmm/m128/m16bcst, imm8`
  public mutating func vreduceph(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82c1800000356), c) }
    emit(X86_64.InstructionForm(bits: 0x82c1800000356), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VREDUCEPH ymm{k}{z}, ymm/m256/m16bcst, imm8`
  public mutating func vreduceph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82d3800000356), c) }
    emit(X86_64.InstructionForm(bits: 0x82d3800000356), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VREDUCEPH ymm{k}{z}, ymm/m256/m16bcst, imm8`
  public mutating func vreduceph(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82d3800000356), c) }
    emit(X86_64.InstructionForm(bits: 0x82d3800000356), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VREDUCEPH zmm{k}{z}, zmm/m512/m16bcst{sae}, imm8`
  public mutating func vreduceph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: Int, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82e5800000356), c) }
    emit(X86_64.InstructionForm(bits: 0x82e5800000356), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic, immediate: c)
  }

  /// `VREDUCEPH zmm{k}{z}, zmm/m512/m16bcst{sae}, imm8`
  public mutating func vreduceph(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82e5800000356), c) }
    emit(X86_64.InstructionForm(bits: 0x82e5800000356), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VREDUCESH xmm{k}{z}, xmm, xmm/m16{sae}, imm8`
  public mutating func vreducesh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8211800000357), d) }
    emit(X86_64.InstructionForm(bits: 0x8211800000357), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic, immediate: d)
  }

  /// `VREDUCESH xmm{k}{z}, xmm, xmm/m16{sae}, imm8`
  public mutating func vreducesh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8211800000357), d) }
    emit(X86_64.InstructionForm(bits: 0x8211800000357), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VRCPPH xmm{k}{z}, xmm/m128/m16bcst`
  public mutating func vrcpph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180001064c), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VRCPPH xmm{k}{z}, xmm/m128/m16bcst`
  public mutating func vrcpph(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180001064c), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VRCPPH ymm{k}{z}, ymm/m256/m16bcst`
  public mutating func vrcpph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380001064c), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VRCPPH ymm{k}{z}, ymm/m256/m16bcst`
  public mutating func vrcpph(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380001064c), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VRCPPH zmm{k}{z}, zmm/m512/m16bcst`
  public mutating func vrcpph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e580001064c), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VRCPPH zmm{k}{z}, zmm/m512/m16bcst`
  public mutating func vrcpph(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e580001064c), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VRCPSH xmm{k}{z}, xmm, xmm/m16`
  public mutating func vrcpsh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x21180001064d), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VRCPSH xmm{k}{z}, xmm, xmm/m16`
  public mutating func vrcpsh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x21180001064d), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VRSQRTPH xmm{k}{z}, xmm/m128/m16bcst`
  public mutating func vrsqrtph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180001064e), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VRSQRTPH xmm{k}{z}, xmm/m128/m16bcst`
  public mutating func vrsqrtph(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180001064e), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VRSQRTPH ymm{k}{z}, ymm/m256/m16bcst`
  public mutating func vrsqrtph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380001064e), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VRSQRTPH ymm{k}{z}, ymm/m256/m16bcst`
  public mutating func vrsqrtph(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380001064e), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VRSQRTPH zmm{k}{z}, zmm/m512/m16bcst`
  public mutating func vrsqrtph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e580001064e), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VRSQRTPH zmm{k}{z}, zmm/m512/m16bcst`
  public mutating func vrsqrtph(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e580001064e), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VRSQRTSH xmm{k}{z}, xmm, xmm/m16`
  public mutating func vrsqrtsh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x21180001064f), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VRSQRTSH xmm{k}{z}, xmm, xmm/m16`
  public mutating func vrsqrtsh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x21180001064f), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADD132PH xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vfmadd132ph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c1800010698), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADD132PH xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vfmadd132ph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c1800010698), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADD132PH ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vfmadd132ph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d3800010698), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADD132PH ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vfmadd132ph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d3800010698), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADD132PH zmm{k}{z}, zmm, zmm/m512/m16bcst{er}`
  public mutating func vfmadd132ph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x2e5800010698), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMADD132PH zmm{k}{z}, zmm, zmm/m512/m16bcst{er}`
  public mutating func vfmadd132ph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e5800010698), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADD132SH xmm{k}{z}, xmm, xmm/m16{er}`
  public mutating func vfmadd132sh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x211800010699), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMADD132SH xmm{k}{z}, xmm, xmm/m16{er}`
  public mutating func vfmadd132sh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x211800010699), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADD213PH xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vfmadd213ph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c18000106a8), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADD213PH xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vfmadd213ph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c18000106a8), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADD213PH ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vfmadd213ph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d38000106a8), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADD213PH ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vfmadd213ph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d38000106a8), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADD213PH zmm{k}{z}, zmm, zmm/m512/m16bcst{er}`
  public mutating func vfmadd213ph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x2e58000106a8), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMADD213PH zmm{k}{z}, zmm, zmm/m512/m16bcst{er}`
  public mutating func vfmadd213ph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e58000106a8), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADD213SH xmm{k}{z}, xmm, xmm/m16{er}`
  public mutating func vfmadd213sh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x2118000106a9), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMADD213SH xmm{k}{z}, xmm, xmm/m16{er}`
  public mutating func vfmadd213sh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2118000106a9), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADD231PH xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vfmadd231ph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c18000106b8), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADD231PH xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vfmadd231ph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c18000106b8), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADD231PH ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vfmadd231ph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d38000106b8), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADD231PH ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vfmadd231ph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d38000106b8), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADD231PH zmm{k}{z}, zmm, zmm/m512/m16bcst{er}`
  public mutating func vfmadd231ph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x2e58000106b8), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMADD231PH zmm{k}{z}, zmm, zmm/m512/m16bcst{er}`
  public mutating func vfmadd231ph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e58000106b8), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADD231SH xmm{k}{z}, xmm, xmm/m16{er}`
  public mutating func vfmadd231sh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x2118000106b9), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMADD231SH xmm{k}{z}, xmm, xmm/m16{er}`
  public mutating func vfmadd231sh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2118000106b9), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUB132PH xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vfmsub132ph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180001069a), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUB132PH xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vfmsub132ph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180001069a), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUB132PH ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vfmsub132ph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380001069a), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUB132PH ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vfmsub132ph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380001069a), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUB132PH zmm{k}{z}, zmm, zmm/m512/m16bcst{er}`
  public mutating func vfmsub132ph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x2e580001069a), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMSUB132PH zmm{k}{z}, zmm, zmm/m512/m16bcst{er}`
  public mutating func vfmsub132ph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e580001069a), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUB132SH xmm{k}{z}, xmm, xmm/m16{er}`
  public mutating func vfmsub132sh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x21180001069b), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMSUB132SH xmm{k}{z}, xmm, xmm/m16{er}`
  public mutating func vfmsub132sh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x21180001069b), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUB213PH xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vfmsub213ph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c18000106aa), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUB213PH xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vfmsub213ph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c18000106aa), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUB213PH ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vfmsub213ph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d38000106aa), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUB213PH ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vfmsub213ph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d38000106aa), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUB213PH zmm{k}{z}, zmm, zmm/m512/m16bcst{er}`
  public mutating func vfmsub213ph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x2e58000106aa), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMSUB213PH zmm{k}{z}, zmm, zmm/m512/m16bcst{er}`
  public mutating func vfmsub213ph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e58000106aa), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUB213SH xmm{k}{z}, xmm, xmm/m16{er}`
  public mutating func vfmsub213sh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x2118000106ab), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMSUB213SH xmm{k}{z}, xmm, xmm/m16{er}`
  public mutating func vfmsub213sh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2118000106ab), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUB231PH xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vfmsub231ph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c18000106ba), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUB231PH xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vfmsub231ph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c18000106ba), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUB231PH ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vfmsub231ph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d38000106ba), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUB231PH ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vfmsub231ph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d38000106ba), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUB231PH zmm{k}{z}, zmm, zmm/m512/m16bcst{er}`
  public mutating func vfmsub231ph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x2e58000106ba), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMSUB231PH zmm{k}{z}, zmm, zmm/m512/m16bcst{er}`
  public mutating func vfmsub231ph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e58000106ba), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUB231SH xmm{k}{z}, xmm, xmm/m16{er}`
  public mutating func vfmsub231sh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x2118000106bb), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMSUB231SH xmm{k}{z}, xmm, xmm/m16{er}`
  public mutating func vfmsub231sh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2118000106bb), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMADD132PH xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vfnmadd132ph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180001069c), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMADD132PH xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vfnmadd132ph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180001069c), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMADD132PH ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vfnmadd132ph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380001069c), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMADD132PH ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vfnmadd132ph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380001069c), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMADD132PH zmm{k}{z}, zmm, zmm/m512/m16bcst{er}`
  public mutating func vfnmadd132ph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x2e580001069c), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFNMADD132PH zmm{k}{z}, zmm, zmm/m512/m16bcst{er}`
  public mutating func vfnmadd132ph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e580001069c), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMADD132SH xmm{k}{z}, xmm, xmm/m16{er}`
  public mutating func vfnmadd132sh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x21180001069d), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFNMADD132SH xmm{k}{z}, xmm, xmm/m16{er}`
  public mutating func vfnmadd132sh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x21180001069d), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMADD213PH xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vfnmadd213ph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c18000106ac), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMADD213PH xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vfnmadd213ph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c18000106ac), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMADD213PH ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vfnmadd213ph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d38000106ac), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMADD213PH ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vfnmadd213ph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d38000106ac), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMADD213PH zmm{k}{z}, zmm, zmm/m512/m16bcst{er}`
  public mutating func vfnmadd213ph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x2e58000106ac), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFNMADD213PH zmm{k}{z}, zmm, zmm/m512/m16bcst{er}`
  public mutating func vfnmadd213ph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e58000106ac), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMADD213SH xmm{k}{z}, xmm, xmm/m16{er}`
  public mutating func vfnmadd213sh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x2118000106ad), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFNMADD213SH xmm{k}{z}, xmm, xmm/m16{er}`
  public mutating func vfnmadd213sh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2118000106ad), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMADD231PH xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vfnmadd231ph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c18000106bc), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMADD231PH xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vfnmadd231ph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c18000106bc), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMADD231PH ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vfnmadd231ph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d38000106bc), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMADD231PH ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vfnmadd231ph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d38000106bc), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMADD231PH zmm{k}{z}, zmm, zmm/m512/m16bcst{er}`
  public mutating func vfnmadd231ph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x2e58000106bc), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFNMADD231PH zmm{k}{z}, zmm, zmm/m512/m16bcst{er}`
  public mutating func vfnmadd231ph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e58000106bc), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMADD231SH xmm{k}{z}, xmm, xmm/m16{er}`
  public mutating func vfnmadd231sh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x2118000106bd), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFNMADD231SH xmm{k}{z}, xmm, xmm/m16{er}`
  public mutating func vfnmadd231sh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2118000106bd), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMSUB132PH xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vfnmsub132ph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180001069e), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMSUB132PH xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vfnmsub132ph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180001069e), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMSUB132PH ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vfnmsub132ph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380001069e), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMSUB132PH ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vfnmsub132ph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380001069e), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMSUB132PH zmm{k}{z}, zmm, zmm/m512/m16bcst{er}`
  public mutating func vfnmsub132ph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x2e580001069e), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFNMSUB132PH zmm{k}{z}, zmm, zmm/m512/m16bcst{er}`
  public mutating func vfnmsub132ph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e580001069e), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMSUB132SH xmm{k}{z}, xmm, xmm/m16{er}`
  public mutating func vfnmsub132sh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x21180001069f), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFNMSUB132SH xmm{k}{z}, xmm, xmm/m16{er}`
  public mutating func vfnmsub132sh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x21180001069f), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMSUB213PH xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vfnmsub213ph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c18000106ae), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMSUB213PH xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vfnmsub213ph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c18000106ae), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMSUB213PH ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vfnmsub213ph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d38000106ae), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMSUB213PH ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vfnmsub213ph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d38000106ae), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMSUB213PH zmm{k}{z}, zmm, zmm/m512/m16bcst{er}`
  public mutating func vfnmsub213ph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x2e58000106ae), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFNMSUB213PH zmm{k}{z}, zmm, zmm/m512/m16bcst{er}`
  public mutating func vfnmsub213ph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e58000106ae), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMSUB213SH xmm{k}{z}, xmm, xmm/m16{er}`
  public mutating func vfnmsub213sh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x2118000106af), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFNMSUB213SH xmm{k}{z}, xmm, xmm/m16{er}`
  public mutating func vfnmsub213sh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2118000106af), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMSUB231PH xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vfnmsub231ph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c18000106be), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMSUB231PH xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vfnmsub231ph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c18000106be), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMSUB231PH ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vfnmsub231ph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d38000106be), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMSUB231PH ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vfnmsub231ph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d38000106be), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMSUB231PH zmm{k}{z}, zmm, zmm/m512/m16bcst{er}`
  public mutating func vfnmsub231ph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x2e58000106be), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFNMSUB231PH zmm{k}{z}, zmm, zmm/m512/m16bcst{er}`
  public mutating func vfnmsub231ph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e58000106be), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMSUB231SH xmm{k}{z}, xmm, xmm/m16{er}`
  public mutating func vfnmsub231sh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x2118000106bf), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFNMSUB231SH xmm{k}{z}, xmm, xmm/m16{er}`
  public mutating func vfnmsub231sh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2118000106bf), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADDSUB132PH xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vfmaddsub132ph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c1800010696), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADDSUB132PH xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vfmaddsub132ph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c1800010696), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADDSUB132PH ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vfmaddsub132ph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d3800010696), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADDSUB132PH ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vfmaddsub132ph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d3800010696), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADDSUB132PH zmm{k}{z}, zmm, zmm/m512/m16bcst{er}`
  public mutating func vfmaddsub132ph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x2e5800010696), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMADDSUB132PH zmm{k}{z}, zmm, zmm/m512/m16bcst{er}`
  public mutating func vfmaddsub132ph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e5800010696), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADDSUB213PH xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vfmaddsub213ph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c18000106a6), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADDSUB213PH xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vfmaddsub213ph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c18000106a6), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADDSUB213PH ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vfmaddsub213ph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d38000106a6), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADDSUB213PH ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vfmaddsub213ph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d38000106a6), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADDSUB213PH zmm{k}{z}, zmm, zmm/m512/m16bcst{er}`
  public mutating func vfmaddsub213ph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x2e58000106a6), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMADDSUB213PH zmm{k}{z}, zmm, zmm/m512/m16bcst{er}`
  public mutating func vfmaddsub213ph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e58000106a6), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADDSUB231PH xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vfmaddsub231ph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c18000106b6), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADDSUB231PH xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vfmaddsub231ph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c18000106b6), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADDSUB231PH ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vfmaddsub231ph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d38000106b6), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADDSUB231PH ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vfmaddsub231ph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d38000106b6), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADDSUB231PH zmm{k}{z}, zmm, zmm/m512/m16bcst{er}`
  public mutating func vfmaddsub231ph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x2e58000106b6), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMADDSUB231PH zmm{k}{z}, zmm, zmm/m512/m16bcst{er}`
  public mutating func vfmaddsub231ph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e58000106b6), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUBADD132PH xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vfmsubadd132ph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c1800010697), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUBADD132PH xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vfmsubadd132ph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c1800010697), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUBADD132PH ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vfmsubadd132ph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d3800010697), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUBADD132PH ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vfmsubadd132ph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d3800010697), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUBADD132PH zmm{k}{z}, zmm, zmm/m512/m16bcst{er}`
  public mutating func vfmsubadd132ph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x2e5800010697), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMSUBADD132PH zmm{k}{z}, zmm, zmm/m512/m16bcst{er}`
  public mutating func vfmsubadd132ph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e5800010697), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUBADD213PH xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vfmsubadd213ph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c18000106a7), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUBADD213PH xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vfmsubadd213ph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c18000106a7), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUBADD213PH ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vfmsubadd213ph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d38000106a7), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUBADD213PH ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vfmsubadd213ph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d38000106a7), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUBADD213PH zmm{k}{z}, zmm, zmm/m512/m16bcst{er}`
  public mutating func vfmsubadd213ph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x2e58000106a7), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMSUBADD213PH zmm{k}{z}, zmm, zmm/m512/m16bcst{er}`
  public mutating func vfmsubadd213ph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e58000106a7), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUBADD231PH xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vfmsubadd231ph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c18000106b7), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUBADD231PH xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vfmsubadd231ph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c18000106b7), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUBADD231PH ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vfmsubadd231ph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d38000106b7), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUBADD231PH ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vfmsubadd231ph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d38000106b7), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUBADD231PH zmm{k}{z}, zmm, zmm/m512/m16bcst{er}`
  public mutating func vfmsubadd231ph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x2e58000106b7), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMSUBADD231PH zmm{k}{z}, zmm, zmm/m512/m16bcst{er}`
  public mutating func vfmsubadd231ph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e58000106b7), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMULCPH xmm{k}{z}, xmm, xmm/m128/m32bcst`
  public mutating func vfmulcph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x341a000206d6), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMULCPH xmm{k}{z}, xmm, xmm/m128/m32bcst`
  public mutating func vfmulcph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x341a000206d6), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMULCPH ymm{k}{z}, ymm, ymm/m256/m32bcst`
  public mutating func vfmulcph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x353a000206d6), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMULCPH ymm{k}{z}, ymm, ymm/m256/m32bcst`
  public mutating func vfmulcph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x353a000206d6), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMULCPH zmm{k}{z}, zmm, zmm/m512/m32bcst{er}`
  public mutating func vfmulcph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x365a000206d6), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMULCPH zmm{k}{z}, zmm, zmm/m512/m32bcst{er}`
  public mutating func vfmulcph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365a000206d6), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMULCSH xmm{k}{z}, xmm, xmm/m32{er}`
  public mutating func vfmulcsh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x221a000206d7), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMULCSH xmm{k}{z}, xmm, xmm/m32{er}`
  public mutating func vfmulcsh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x221a000206d7), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFCMULCPH xmm{k}{z}, xmm, xmm/m128/m32bcst`
  public mutating func vfcmulcph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x341a000306d6), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFCMULCPH xmm{k}{z}, xmm, xmm/m128/m32bcst`
  public mutating func vfcmulcph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x341a000306d6), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFCMULCPH ymm{k}{z}, ymm, ymm/m256/m32bcst`
  public mutating func vfcmulcph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x353a000306d6), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFCMULCPH ymm{k}{z}, ymm, ymm/m256/m32bcst`
  public mutating func vfcmulcph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x353a000306d6), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFCMULCPH zmm{k}{z}, zmm, zmm/m512/m32bcst{er}`
  public mutating func vfcmulcph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x365a000306d6), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFCMULCPH zmm{k}{z}, zmm, zmm/m512/m32bcst{er}`
  public mutating func vfcmulcph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365a000306d6), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFCMULCSH xmm{k}{z}, xmm, xmm/m32{er}`
  public mutating func vfcmulcsh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x221a000306d7), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFCMULCSH xmm{k}{z}, xmm, xmm/m32{er}`
  public mutating func vfcmulcsh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x221a000306d7), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADDCPH xmm{k}{z}, xmm, xmm/m128/m32bcst`
  public mutating func vfmaddcph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x341a00020656), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADDCPH xmm{k}{z}, xmm, xmm/m128/m32bcst`
  public mutating func vfmaddcph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x341a00020656), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADDCPH ymm{k}{z}, ymm, ymm/m256/m32bcst`
  public mutating func vfmaddcph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x353a00020656), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADDCPH ymm{k}{z}, ymm, ymm/m256/m32bcst`
  public mutating func vfmaddcph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x353a00020656), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADDCPH zmm{k}{z}, zmm, zmm/m512/m32bcst{er}`
  public mutating func vfmaddcph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x365a00020656), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMADDCPH zmm{k}{z}, zmm, zmm/m512/m32bcst{er}`
  public mutating func vfmaddcph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365a00020656), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADDCSH xmm{k}{z}, xmm, xmm/m32{er}`
  public mutating func vfmaddcsh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x221a00020657), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMADDCSH xmm{k}{z}, xmm, xmm/m32{er}`
  public mutating func vfmaddcsh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x221a00020657), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFCMADDCPH xmm{k}{z}, xmm, xmm/m128/m32bcst`
  public mutating func vfcmaddcph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x341a00030656), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFCMADDCPH xmm{k}{z}, xmm, xmm/m128/m32bcst`
  public mutating func vfcmaddcph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x341a00030656), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFCMADDCPH ymm{k}{z}, ymm, ymm/m256/m32bcst`
  public mutating func vfcmaddcph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x353a00030656), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFCMADDCPH ymm{k}{z}, ymm, ymm/m256/m32bcst`
  public mutating func vfcmaddcph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x353a00030656), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFCMADDCPH zmm{k}{z}, zmm, zmm/m512/m32bcst{er}`
  public mutating func vfcmaddcph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x365a00030656), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFCMADDCPH zmm{k}{z}, zmm, zmm/m512/m32bcst{er}`
  public mutating func vfcmaddcph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365a00030656), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFCMADDCSH xmm{k}{z}, xmm, xmm/m32{er}`
  public mutating func vfcmaddcsh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x221a00030657), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFCMADDCSH xmm{k}{z}, xmm, xmm/m32{er}`
  public mutating func vfcmaddcsh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x221a00030657), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VCVTPH2PSX xmm{k}{z}, xmm/m64/m16bcst`
  public mutating func vcvtph2psx(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2b1800010613), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPH2PSX xmm{k}{z}, xmm/m64/m16bcst`
  public mutating func vcvtph2psx(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2b1800010613), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPH2PSX ymm{k}{z}, xmm/m128/m16bcst`
  public mutating func vcvtph2psx(_ a: X86_64.YMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c3800010613), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPH2PSX ymm{k}{z}, xmm/m128/m16bcst`
  public mutating func vcvtph2psx(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c3800010613), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPH2PSX zmm{k}{z}, ymm/m256/m16bcst{sae}`
  public mutating func vcvtph2psx(_ a: X86_64.ZMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x2d5800010613), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VCVTPH2PSX zmm{k}{z}, ymm/m256/m16bcst{sae}`
  public mutating func vcvtph2psx(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d5800010613), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPS2PHX xmm{k}{z}, xmm/m128/m32bcst`
  public mutating func vcvtps2phx(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x34180001051d), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPS2PHX xmm{k}{z}, xmm/m128/m32bcst`
  public mutating func vcvtps2phx(_ a: X86_64.XMMRegister, _ b: X86_64.Memory128, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x34180001051d), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VCVTPS2PHX xmm{k}{z}, ymm/m256/m32bcst`
  public mutating func vcvtps2phx(_ a: X86_64.XMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x35380001051d), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPS2PHX xmm{k}{z}, ymm/m256/m32bcst`
  public mutating func vcvtps2phx(_ a: X86_64.XMMRegister, _ b: X86_64.Memory256, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x35380001051d), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VCVTPS2PHX ymm{k}{z}, zmm/m512/m32bcst{er}`
  public mutating func vcvtps2phx(_ a: X86_64.YMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x36580001051d), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: rounding)
  }

  /// `VCVTPS2PHX ymm{k}{z}, zmm/m512/m32bcst{er}`
  public mutating func vcvtps2phx(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x36580001051d), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPH2PD xmm{k}{z}, xmm/m32/m16bcst`
  public mutating func vcvtph2pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2a180000055a), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPH2PD xmm{k}{z}, xmm/m32/m16bcst`
  public mutating func vcvtph2pd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2a180000055a), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPH2PD ymm{k}{z}, xmm/m64/m16bcst`
  public mutating func vcvtph2pd(_ a: X86_64.YMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2b380000055a), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPH2PD ymm{k}{z}, xmm/m64/m16bcst`
  public mutating func vcvtph2pd(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2b380000055a), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPH2PD zmm{k}{z}, xmm/m128/m16bcst{sae}`
  public mutating func vcvtph2pd(_ a: X86_64.ZMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x2c580000055a), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VCVTPH2PD zmm{k}{z}, xmm/m128/m16bcst{sae}`
  public mutating func vcvtph2pd(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c580000055a), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPD2PH xmm{k}{z}, xmm/m128/m64bcst`
  public mutating func vcvtpd2ph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c980081055a), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPD2PH xmm{k}{z}, xmm/m128/m64bcst`
  public mutating func vcvtpd2ph(_ a: X86_64.XMMRegister, _ b: X86_64.Memory128, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c980081055a), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VCVTPD2PH xmm{k}{z}, ymm/m256/m64bcst`
  public mutating func vcvtpd2ph(_ a: X86_64.XMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db80081055a), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPD2PH xmm{k}{z}, ymm/m256/m64bcst`
  public mutating func vcvtpd2ph(_ a: X86_64.XMMRegister, _ b: X86_64.Memory256, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db80081055a), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VCVTPD2PH xmm{k}{z}, zmm/m512/m64bcst{er}`
  public mutating func vcvtpd2ph(_ a: X86_64.XMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x3ed80081055a), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: rounding)
  }

  /// `VCVTPD2PH xmm{k}{z}, zmm/m512/m64bcst{er}`
  public mutating func vcvtpd2ph(_ a: X86_64.XMMRegister, _ b: X86_64.Memory512, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed80081055a), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VCVTSH2SS xmm{k}{z}, xmm, xmm/m16{sae}`
  public mutating func vcvtsh2ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x211800000613), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VCVTSH2SS xmm{k}{z}, xmm, xmm/m16{sae}`
  public mutating func vcvtsh2ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x211800000613), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VCVTSS2SH xmm{k}{z}, xmm, xmm/m32{er}`
  public mutating func vcvtss2sh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x22180000051d), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VCVTSS2SH xmm{k}{z}, xmm, xmm/m32{er}`
  public mutating func vcvtss2sh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x22180000051d), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VCVTSH2SD xmm{k}{z}, xmm, xmm/m16{sae}`
  public mutating func vcvtsh2sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x21180002055a), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VCVTSH2SD xmm{k}{z}, xmm, xmm/m16{sae}`
  public mutating func vcvtsh2sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x21180002055a), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VCVTSD2SH xmm{k}{z}, xmm, xmm/m64{er}`
  public mutating func vcvtsd2sh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x23980083055a), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VCVTSD2SH xmm{k}{z}, xmm, xmm/m64{er}`
  public mutating func vcvtsd2sh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x23980083055a), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VCVTW2PH xmm{k}{z}, xmm/m128/m16bcst`
  public mutating func vcvtw2ph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180002057d), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTW2PH xmm{k}{z}, xmm/m128/m16bcst`
  public mutating func vcvtw2ph(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180002057d), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTW2PH ymm{k}{z}, ymm/m256/m16bcst`
  public mutating func vcvtw2ph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380002057d), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTW2PH ymm{k}{z}, ymm/m256/m16bcst`
  public mutating func vcvtw2ph(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380002057d), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTW2PH zmm{k}{z}, zmm/m512/m16bcst{er}`
  public mutating func vcvtw2ph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x2e580002057d), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: rounding)
  }

  /// `VCVTW2PH zmm{k}{z}, zmm/m512/m16bcst{er}`
  public mutating func vcvtw2ph(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e580002057d), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTDQ2PH xmm{k}{z}, xmm/m128/m32bcst`
  public mutating func vcvtdq2ph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x34180000055b), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTDQ2PH xmm{k}{z}, xmm/m128/m32bcst`
  public mutating func vcvtdq2ph(_ a: X86_64.XMMRegister, _ b: X86_64.Memory128, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x34180000055b), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VCVTDQ2PH xmm{k}{z}, ymm/m256/m32bcst`
  public mutating func vcvtdq2ph(_ a: X86_64.XMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x35380000055b), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTDQ2PH xmm{k}{z}, ymm/m256/m32bcst`
  public mutating func vcvtdq2ph(_ a: X86_64.XMMRegister, _ b: X86_64.Memory256, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x35380000055b), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VCVTDQ2PH ymm{k}{z}, zmm/m512/m32bcst{er}`
  public mutating func vcvtdq2ph(_ a: X86_64.YMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x36580000055b), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: rounding)
  }

  /// `VCVTDQ2PH ymm{k}{z}, zmm/m512/m32bcst{er}`
  public mutating func vcvtdq2ph(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x36580000055b), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTQQ2PH xmm{k}{z}, xmm/m128/m64bcst`
  public mutating func vcvtqq2ph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c980080055b), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTQQ2PH xmm{k}{z}, xmm/m128/m64bcst`
  public mutating func vcvtqq2ph(_ a: X86_64.XMMRegister, _ b: X86_64.Memory128, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c980080055b), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VCVTQQ2PH xmm{k}{z}, ymm/m256/m64bcst`
  public mutating func vcvtqq2ph(_ a: X86_64.XMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db80080055b), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTQQ2PH xmm{k}{z}, ymm/m256/m64bcst`
  public mutating func vcvtqq2ph(_ a: X86_64.XMMRegister, _ b: X86_64.Memory256, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db80080055b), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VCVTQQ2PH xmm{k}{z}, zmm/m512/m64bcst{er}`
  public mutating func vcvtqq2ph(_ a: X86_64.XMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x3ed80080055b), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: rounding)
  }

  /// `VCVTQQ2PH xmm{k}{z}, zmm/m512/m64bcst{er}`
  public mutating func vcvtqq2ph(_ a: X86_64.XMMRegister, _ b: X86_64.Memory512, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed80080055b), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VCVTSI2SH xmm, xmm{er}, r32/m32`
  public mutating func vcvtsi2sh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Register32, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x221c0002052a), reg: a.code, vvvv: b.code, rm: c.code, rounding: rounding)
  }

  /// `VCVTSI2SH xmm, xmm{er}, r32/m32`
  public mutating func vcvtsi2sh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory32) {
    emit(X86_64.InstructionForm(bits: 0x221c0002052a), reg: a.code, vvvv: b.code, memory: c.memory)
  }

  /// `VCVTSI2SH xmm, xmm{er}, r64/m64`
  public mutating func vcvtsi2sh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Register64, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x239c0082052a), reg: a.code, vvvv: b.code, rm: c.code, rounding: rounding)
  }

  /// `VCVTSI2SH xmm, xmm{er}, r64/m64`
  public mutating func vcvtsi2sh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory64) {
    emit(X86_64.InstructionForm(bits: 0x239c0082052a), reg: a.code, vvvv: b.code, memory: c.memory)
  }

  /// `VCVTUW2PH xmm{k}{z}, xmm/m128/m16bcst`
  public mutating func vcvtuw2ph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180003057d), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTUW2PH xmm{k}{z}, xmm/m128/m16bcst`
  public mutating func vcvtuw2ph(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180003057d), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTUW2PH ymm{k}{z}, ymm/m256/m16bcst`
  public mutating func vcvtuw2ph(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380003057d), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTUW2PH ymm{k}{z}, ymm/m256/m16bcst`
  public mutating func vcvtuw2ph(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380003057d), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTUW2PH zmm{k}{z}, zmm/m512/m16bcst{er}`
  public mutating func vcvtuw2ph(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x2e580003057d), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: rounding)
  }

  /// `VCVTUW2PH zmm{k}{z}, zmm/m512/m16bcst{er}`
  public mutating func vcvtuw2ph(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e580003057d), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTUDQ2PH xmm{k}{z}, xmm/m128/m32bcst`
  public mutating func vcvtudq2ph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x34180003057a), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTUDQ2PH xmm{k}{z}, xmm/m128/m32bcst`
  public mutating func vcvtudq2ph(_ a: X86_64.XMMRegister, _ b: X86_64.Memory128, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x34180003057a), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VCVTUDQ2PH xmm{k}{z}, ymm/m256/m32bcst`
  public mutating func vcvtudq2ph(_ a: X86_64.XMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x35380003057a), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTUDQ2PH xmm{k}{z}, ymm/m256/m32bcst`
  public mutating func vcvtudq2ph(_ a: X86_64.XMMRegister, _ b: X86_64.Memory256, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x35380003057a), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VCVTUDQ2PH ymm{k}{z}, zmm/m512/m32bcst{er}`
  public mutating func vcvtudq2ph(_ a: X86_64.YMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x36580003057a), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: rounding)
  }

  /// `VCVTUDQ2PH ymm{k}{z}, zmm/m512/m32bcst{er}`
  public mutating func vcvtudq2ph(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x36580003057a), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTUQQ2PH xmm{k}{z}, xmm/m128/m64bcst`
  public mutating func vcvtuqq2ph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c980083057a), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTUQQ2PH xmm{k}{z}, xmm/m128/m64bcst`
  public mutating func vcvtuqq2ph(_ a: X86_64.XMMRegister, _ b: X86_64.Memory128, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c980083057a), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VCVTUQQ2PH xmm{k}{z}, ymm/m256/m64bcst`
  public mutating func vcvtuqq2ph(_ a: X86_64.XMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db80083057a), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTUQQ2PH xmm{k}{z}, ymm/m256/m64bcst`
  public mutating func vcvtuqq2ph(_ a: X86_64.XMMRegister, _ b: X86_64.Memory256, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db80083057a), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VCVTUQQ2PH xmm{k}{z}, zmm/m512/m64bcst{er}`
  public mutating func vcvtuqq2ph(_ a: X86_64.XMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x3ed80083057a), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: rounding)
  }

  /// `VCVTUQQ2PH xmm{k}{z}, zmm/m512/m64bcst{er}`
  public mutating func vcvtuqq2ph(_ a: X86_64.XMMRegister, _ b: X86_64.Memory512, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed80083057a), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VCVTUSI2SH xmm, xmm{er}, r32/m32`
  public mutating func vcvtusi2sh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Register32, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x221c0002057b), reg: a.code, vvvv: b.code, rm: c.code, rounding: rounding)
  }

  /// `VCVTUSI2SH xmm, xmm{er}, r32/m32`
  public mutating func vcvtusi2sh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory32) {
    emit(X86_64.InstructionForm(bits: 0x221c0002057b), reg: a.code, vvvv: b.code, memory: c.memory)
  }

  /// `VCVTUSI2SH xmm, xmm{er}, r64/m64`
  public mutating func vcvtusi2sh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Register64, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x239c0082057b), reg: a.code, vvvv: b.code, rm: c.code, rounding: rounding)
  }

  /// `VCVTUSI2SH xmm, xmm{er}, r64/m64`
  public mutating func vcvtusi2sh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory64) {
    emit(X86_64.InstructionForm(bits: 0x239c0082057b), reg: a.code, vvvv: b.code, memory: c.memory)
  }

  /// `VCVTPH2W xmm{k}{z}, xmm/m128/m16bcst`
  public mutating func vcvtph2w(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180001057d), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPH2W xmm{k}{z}, xmm/m128/m16bcst`
  public mutating func vcvtph2w(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180001057d), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPH2W ymm{k}{z}, ymm/m256/m16bcst`
  public mutating func vcvtph2w(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380001057d), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPH2W ymm{k}{z}, ymm/m256/m16bcst`
  public mutating func vcvtph2w(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380001057d), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPH2W zmm{k}{z}, zmm/m512/m16bcst{er}`
  public mutating func vcvtph2w(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x2e580001057d), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: rounding)
  }

  /// `VCVTPH2W zmm{k}{z}, zmm/m512/m16bcst{er}`
  public mutating func vcvtph2w(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e580001057d), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPH2DQ xmm{k}{z}, xmm/m64/m16bcst`
  public mutating func vcvtph2dq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2b180001055b), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPH2DQ xmm{k}{z}, xmm/m64/m16bcst`
  public mutating func vcvtph2dq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2b180001055b), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPH2DQ ymm{k}{z}, xmm/m128/m16bcst`
  public mutating func vcvtph2dq(_ a: X86_64.YMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c380001055b), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPH2DQ ymm{k}{z}, xmm/m128/m16bcst`
  public mutating func vcvtph2dq(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c380001055b), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPH2DQ zmm{k}{z}, ymm/m256/m16bcst{er}`
  public mutating func vcvtph2dq(_ a: X86_64.ZMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x2d580001055b), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: rounding)
  }

  /// `VCVTPH2DQ zmm{k}{z}, ymm/m256/m16bcst{er}`
  public mutating func vcvtph2dq(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d580001055b), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPH2QQ xmm{k}{z}, xmm/m32/m16bcst`
  public mutating func vcvtph2qq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2a180001057b), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPH2QQ xmm{k}{z}, xmm/m32/m16bcst`
  public mutating func vcvtph2qq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2a180001057b), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPH2QQ ymm{k}{z}, xmm/m64/m16bcst`
  public mutating func vcvtph2qq(_ a: X86_64.YMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2b380001057b), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPH2QQ ymm{k}{z}, xmm/m64/m16bcst`
  public mutating func vcvtph2qq(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2b380001057b), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPH2QQ zmm{k}{z}, xmm/m128/m16bcst{er}`
  public mutating func vcvtph2qq(_ a: X86_64.ZMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x2c580001057b), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: rounding)
  }

  /// `VCVTPH2QQ zmm{k}{z}, xmm/m128/m16bcst{er}`
  public mutating func vcvtph2qq(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c580001057b), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTSH2SI r32, xmm/m16{er}`
  public mutating func vcvtsh2si(_ a: X86_64.Register32, _ b: X86_64.XMMRegister, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x21180002052d), reg: a.code, vvvv: 0, rm: b.code, rounding: rounding)
  }

  /// `VCVTSH2SI r32, xmm/m16{er}`
  public mutating func vcvtsh2si(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x21180002052d), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VCVTSH2SI r64, xmm/m16{er}`
  public mutating func vcvtsh2si(_ a: X86_64.Register64, _ b: X86_64.XMMRegister, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x21980082052d), reg: a.code, vvvv: 0, rm: b.code, rounding: rounding)
  }

  /// `VCVTSH2SI r64, xmm/m16{er}`
  public mutating func vcvtsh2si(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x21980082052d), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VCVTPH2UW xmm{k}{z}, xmm/m128/m16bcst`
  public mutating func vcvtph2uw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180000057d), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPH2UW xmm{k}{z}, xmm/m128/m16bcst`
  public mutating func vcvtph2uw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180000057d), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPH2UW ymm{k}{z}, ymm/m256/m16bcst`
  public mutating func vcvtph2uw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380000057d), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPH2UW ymm{k}{z}, ymm/m256/m16bcst`
  public mutating func vcvtph2uw(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380000057d), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPH2UW zmm{k}{z}, zmm/m512/m16bcst{er}`
  public mutating func vcvtph2uw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x2e580000057d), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: rounding)
  }

  /// `VCVTPH2UW zmm{k}{z}, zmm/m512/m16bcst{er}`
  public mutating func vcvtph2uw(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e580000057d), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPH2UDQ xmm{k}{z}, xmm/m64/m16bcst`
  public mutating func vcvtph2udq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2b1800000579), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPH2UDQ xmm{k}{z}, xmm/m64/m16bcst`
  public mutating func vcvtph2udq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2b1800000579), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPH2UDQ ymm{k}{z}, xmm/m128/m16bcst`
  public mutating func vcvtph2udq(_ a: X86_64.YMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c3800000579), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPH2UDQ ymm{k}{z}, xmm/m128/m16bcst`
  public mutating func vcvtph2udq(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c3800000579), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPH2UDQ zmm{k}{z}, ymm/m256/m16bcst{er}`
  public mutating func vcvtph2udq(_ a: X86_64.ZMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x2d5800000579), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: rounding)
  }

  /// `VCVTPH2UDQ zmm{k}{z}, ymm/m256/m16bcst{er}`
  public mutating func vcvtph2udq(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d5800000579), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPH2UQQ xmm{k}{z}, xmm/m32/m16bcst`
  public mutating func vcvtph2uqq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2a1800010579), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPH2UQQ xmm{k}{z}, xmm/m32/m16bcst`
  public mutating func vcvtph2uqq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2a1800010579), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPH2UQQ ymm{k}{z}, xmm/m64/m16bcst`
  public mutating func vcvtph2uqq(_ a: X86_64.YMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2b3800010579), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPH2UQQ ymm{k}{z}, xmm/m64/m16bcst`
  public mutating func vcvtph2uqq(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2b3800010579), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPH2UQQ zmm{k}{z}, xmm/m128/m16bcst{er}`
  public mutating func vcvtph2uqq(_ a: X86_64.ZMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x2c5800010579), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: rounding)
  }

  /// `VCVTPH2UQQ zmm{k}{z}, xmm/m128/m16bcst{er}`
  public mutating func vcvtph2uqq(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c5800010579), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTSH2USI r32, xmm/m16{er}`
  public mutating func vcvtsh2usi(_ a: X86_64.Register32, _ b: X86_64.XMMRegister, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x211800020579), reg: a.code, vvvv: 0, rm: b.code, rounding: rounding)
  }

  /// `VCVTSH2USI r32, xmm/m16{er}`
  public mutating func vcvtsh2usi(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x211800020579), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VCVTSH2USI r64, xmm/m16{er}`
  public mutating func vcvtsh2usi(_ a: X86_64.Register64, _ b: X86_64.XMMRegister, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x219800820579), reg: a.code, vvvv: 0, rm: b.code, rounding: rounding)
  }

  /// `VCVTSH2USI r64, xmm/m16{er}`
  public mutating func vcvtsh2usi(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x219800820579), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VCVTTPH2W xmm{k}{z}, xmm/m128/m16bcst`
  public mutating func vcvttph2w(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180001057c), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTTPH2W xmm{k}{z}, xmm/m128/m16bcst`
  public mutating func vcvttph2w(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180001057c), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPH2W ymm{k}{z}, ymm/m256/m16bcst`
  public mutating func vcvttph2w(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380001057c), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTTPH2W ymm{k}{z}, ymm/m256/m16bcst`
  public mutating func vcvttph2w(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380001057c), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPH2W zmm{k}{z}, zmm/m512/m16bcst{sae}`
  public mutating func vcvttph2w(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x2e580001057c), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VCVTTPH2W zmm{k}{z}, zmm/m512/m16bcst{sae}`
  public mutating func vcvttph2w(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e580001057c), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPH2DQ xmm{k}{z}, xmm/m64/m16bcst`
  public mutating func vcvttph2dq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2b180002055b), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTTPH2DQ xmm{k}{z}, xmm/m64/m16bcst`
  public mutating func vcvttph2dq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2b180002055b), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPH2DQ ymm{k}{z}, xmm/m128/m16bcst`
  public mutating func vcvttph2dq(_ a: X86_64.YMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c380002055b), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTTPH2DQ ymm{k}{z}, xmm/m128/m16bcst`
  public mutating func vcvttph2dq(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c380002055b), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPH2DQ zmm{k}{z}, ymm/m256/m16bcst{sae}`
  public mutating func vcvttph2dq(_ a: X86_64.ZMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x2d580002055b), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VCVTTPH2DQ zmm{k}{z}, ymm/m256/m16bcst{sae}`
  public mutating func vcvttph2dq(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d580002055b), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPH2QQ xmm{k}{z}, xmm/m32/m16bcst`
  public mutating func vcvttph2qq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2a180001057a), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTTPH2QQ xmm{k}{z}, xmm/m32/m16bcst`
  public mutating func vcvttph2qq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2a180001057a), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPH2QQ ymm{k}{z}, xmm/m64/m16bcst`
  public mutating func vcvttph2qq(_ a: X86_64.YMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2b380001057a), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTTPH2QQ ymm{k}{z}, xmm/m64/m16bcst`
  public mutating func vcvttph2qq(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2b380001057a), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPH2QQ zmm{k}{z}, xmm/m128/m16bcst{sae}`
  public mutating func vcvttph2qq(_ a: X86_64.ZMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x2c580001057a), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VCVTTPH2QQ zmm{k}{z}, xmm/m128/m16bcst{sae}`
  public mutating func vcvttph2qq(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c580001057a), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTSH2SI r32, xmm/m16{sae}`
  public mutating func vcvttsh2si(_ a: X86_64.Register32, _ b: X86_64.XMMRegister, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x21180002052c), reg: a.code, vvvv: 0, rm: b.code, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VCVTTSH2SI r32, xmm/m16{sae}`
  public mutating func vcvttsh2si(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x21180002052c), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VCVTTSH2SI r64, xmm/m16{sae}`
  public mutating func vcvttsh2si(_ a: X86_64.Register64, _ b: X86_64.XMMRegister, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x21980082052c), reg: a.code, vvvv: 0, rm: b.code, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VCVTTSH2SI r64, xmm/m16{sae}`
  public mutating func vcvttsh2si(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x21980082052c), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VCVTTPH2UW xmm{k}{z}, xmm/m128/m16bcst`
  public mutating func vcvttph2uw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180000057c), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTTPH2UW xmm{k}{z}, xmm/m128/m16bcst`
  public mutating func vcvttph2uw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180000057c), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPH2UW ymm{k}{z}, ymm/m256/m16bcst`
  public mutating func vcvttph2uw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380000057c), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTTPH2UW ymm{k}{z}, ymm/m256/m16bcst`
  public mutating func vcvttph2uw(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380000057c), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPH2UW zmm{k}{z}, zmm/m512/m16bcst{sae}`
  public mutating func vcvttph2uw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x2e580000057c), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VCVTTPH2UW zmm{k}{z}, zmm/m512/m16bcst{sae}`
  public mutating func vcvttph2uw(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e580000057c), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPH2UDQ xmm{k}{z}, xmm/m64/m16bcst`
  public mutating func vcvttph2udq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2b1800000578), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTTPH2UDQ xmm{k}{z}, xmm/m64/m16bcst`
  public mutating func vcvttph2udq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2b1800000578), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPH2UDQ ymm{k}{z}, xmm/m128/m16bcst`
  public mutating func vcvttph2udq(_ a: X86_64.YMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c3800000578), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTTPH2UDQ ymm{k}{z}, xmm/m128/m16bcst`
  public mutating func vcvttph2udq(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c3800000578), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPH2UDQ zmm{k}{z}, ymm/m256/m16bcst{sae}`
  public mutating func vcvttph2udq(_ a: X86_64.ZMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x2d5800000578), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VCVTTPH2UDQ zmm{k}{z}, ymm/m256/m16bcst{sae}`
  public mutating func vcvttph2udq(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d5800000578), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPH2UQQ xmm{k}{z}, xmm/m32/m16bcst`
  public mutating func vcvttph2uqq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2a1800010578), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTTPH2UQQ xmm{k}{z}, xmm/m32/m16bcst`
  public mutating func vcvttph2uqq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2a1800010578), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPH2UQQ ymm{k}{z}, xmm/m64/m16bcst`
  public mutating func vcvttph2uqq(_ a: X86_64.YMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2b3800010578), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTTPH2UQQ ymm{k}{z}, xmm/m64/m16bcst`
  public mutating func vcvttph2uqq(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2b3800010578), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPH2UQQ zmm{k}{z}, xmm/m128/m16bcst{sae}`
  public mutating func vcvttph2uqq(_ a: X86_64.ZMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x2c5800010578), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VCVTTPH2UQQ zmm{k}{z}, xmm/m128/m16bcst{sae}`
  public mutating func vcvttph2uqq(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c5800010578), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTSH2USI r32, xmm/m16{sae}`
  public mutating func vcvttsh2usi(_ a: X86_64.Register32, _ b: X86_64.XMMRegister, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x211800020578), reg: a.code, vvvv: 0, rm: b.code, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VCVTTSH2USI r32, xmm/m16{sae}`
  public mutating func vcvttsh2usi(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x211800020578), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VCVTTSH2USI r64, xmm/m16{sae}`
  public mutating func vcvttsh2usi(_ a: X86_64.Register64, _ b: X86_64.XMMRegister, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x219800820578), reg: a.code, vvvv: 0, rm: b.code, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VCVTTSH2USI r64, xmm/m16{sae}`
  public mutating func vcvttsh2usi(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x219800820578), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VMOVW xmm, xmm/m16`
  public mutating func vmovw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x21180002056e), reg: a.code, vvvv: 0, rm: b.code)
  }
}
