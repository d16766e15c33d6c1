// swift-format-ignore-file
// Written by `swift run table-generator` from the instruction table. Do not edit: change a row and run it again.

public import JITMachineCode

extension X86_64.Assembler {
  /// `VCVTPS2PD zmm{k}{z}, ymm/m256/m32bcst{sae}`
  public mutating func vcvtps2pd(_ a: X86_64.ZMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x35580000015a), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VCVTPS2PD zmm{k}{z}, ymm/m256/m32bcst{sae}`
  public mutating func vcvtps2pd(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x35580000015a), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPD2PS ymm{k}{z}, zmm/m512/m64bcst{er}`
  public mutating func vcvtpd2ps(_ a: X86_64.YMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x3ed80081015a), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: rounding)
  }

  /// `VCVTPD2PS ymm{k}{z}, zmm/m512/m64bcst{er}`
  public mutating func vcvtpd2ps(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed80081015a), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPH2PS zmm{k}{z}, ymm/m256{sae}`
  public mutating func vcvtph2ps(_ a: X86_64.ZMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x255800010213), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VCVTPH2PS zmm{k}{z}, ymm/m256{sae}`
  public mutating func vcvtph2ps(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x255800010213), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPS2PH ymm/m256{k}{z}, zmm{sae}, imm8`
  public mutating func vcvtps2ph(_ a: X86_64.YMMRegister, _ b: X86_64.ZMMRegister, _ c: Int, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x825580001031d), c) }
    emit(X86_64.InstructionForm(bits: 0x825580001031d), reg: b.code, vvvv: 0, rm: a.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic, immediate: c)
  }

  /// `VCVTPS2PH ymm/m256{k}{z}, zmm{sae}, imm8`
  public mutating func vcvtps2ph(_ a: X86_64.Memory, _ b: X86_64.ZMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x825580001031d), c) }
    emit(X86_64.InstructionForm(bits: 0x825580001031d), reg: b.code, vvvv: 0, memory: a, mask: mask, immediate: c)
  }

  /// `VCVTNE2PS2BF16 xmm{k}{z}, xmm, xmm/m128/m32bcst`
  public mutating func vcvtne2ps2bf16(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x341800030272), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VCVTNE2PS2BF16 xmm{k}{z}, xmm, xmm/m128/m32bcst`
  public mutating func vcvtne2ps2bf16(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x341800030272), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VCVTNE2PS2BF16 ymm{k}{z}, ymm, ymm/m256/m32bcst`
  public mutating func vcvtne2ps2bf16(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x353800030272), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VCVTNE2PS2BF16 ymm{k}{z}, ymm, ymm/m256/m32bcst`
  public mutating func vcvtne2ps2bf16(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x353800030272), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VCVTNE2PS2BF16 zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vcvtne2ps2bf16(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800030272), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VCVTNE2PS2BF16 zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vcvtne2ps2bf16(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800030272), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VCVTNEPS2BF16 ymm{k}{z}, zmm/m512/m32bcst`
  public mutating func vcvtneps2bf16(_ a: X86_64.YMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800020272), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTNEPS2BF16 ymm{k}{z}, zmm/m512/m32bcst`
  public mutating func vcvtneps2bf16(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800020272), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTDQ2PS zmm{k}{z}, zmm/m512/m32bcst{er}`
  public mutating func vcvtdq2ps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x36580000015b), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: rounding)
  }

  /// `VCVTDQ2PS zmm{k}{z}, zmm/m512/m32bcst{er}`
  public mutating func vcvtdq2ps(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x36580000015b), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTDQ2PD zmm{k}{z}, ymm/m256/m32bcst`
  public mutating func vcvtdq2pd(_ a: X86_64.ZMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3558000201e6), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTDQ2PD zmm{k}{z}, ymm/m256/m32bcst`
  public mutating func vcvtdq2pd(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3558000201e6), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTQQ2PS xmm{k}{z}, xmm/m128/m64bcst`
  public mutating func vcvtqq2ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c980080015b), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTQQ2PS xmm{k}{z}, xmm/m128/m64bcst`
  public mutating func vcvtqq2ps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory128, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c980080015b), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VCVTQQ2PS xmm{k}{z}, ymm/m256/m64bcst`
  public mutating func vcvtqq2ps(_ a: X86_64.XMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db80080015b), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTQQ2PS xmm{k}{z}, ymm/m256/m64bcst`
  public mutating func vcvtqq2ps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory256, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db80080015b), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VCVTQQ2PS ymm{k}{z}, zmm/m512/m64bcst{er}`
  public mutating func vcvtqq2ps(_ a: X86_64.YMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x3ed80080015b), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: rounding)
  }

  /// `VCVTQQ2PS ymm{k}{z}, zmm/m512/m64bcst{er}`
  public mutating func vcvtqq2ps(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed80080015b), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTQQ2PD xmm{k}{z}, xmm/m128/m64bcst`
  public mutating func vcvtqq2pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c98008201e6), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTQQ2PD xmm{k}{z}, xmm/m128/m64bcst`
  public mutating func vcvtqq2pd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c98008201e6), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTQQ2PD ymm{k}{z}, ymm/m256/m64bcst`
  public mutating func vcvtqq2pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db8008201e6), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTQQ2PD ymm{k}{z}, ymm/m256/m64bcst`
  public mutating func vcvtqq2pd(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db8008201e6), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTQQ2PD zmm{k}{z}, zmm/m512/m64bcst{er}`
  public mutating func vcvtqq2pd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x3ed8008201e6), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: rounding)
  }

  /// `VCVTQQ2PD zmm{k}{z}, zmm/m512/m64bcst{er}`
  public mutating func vcvtqq2pd(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed8008201e6), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTUDQ2PS xmm{k}{z}, xmm/m128/m32bcst`
  public mutating func vcvtudq2ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x34180003017a), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTUDQ2PS xmm{k}{z}, xmm/m128/m32bcst`
  public mutating func vcvtudq2ps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x34180003017a), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTUDQ2PS ymm{k}{z}, ymm/m256/m32bcst`
  public mutating func vcvtudq2ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x35380003017a), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTUDQ2PS ymm{k}{z}, ymm/m256/m32bcst`
  public mutating func vcvtudq2ps(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x35380003017a), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTUDQ2PS zmm{k}{z}, zmm/m512/m32bcst{er}`
  public mutating func vcvtudq2ps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x36580003017a), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: rounding)
  }

  /// `VCVTUDQ2PS zmm{k}{z}, zmm/m512/m32bcst{er}`
  public mutating func vcvtudq2ps(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x36580003017a), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTUDQ2PD xmm{k}{z}, xmm/m64/m32bcst`
  public mutating func vcvtudq2pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x33180002017a), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTUDQ2PD xmm{k}{z}, xmm/m64/m32bcst`
  public mutating func vcvtudq2pd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x33180002017a), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTUDQ2PD ymm{k}{z}, xmm/m128/m32bcst`
  public mutating func vcvtudq2pd(_ a: X86_64.YMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x34380002017a), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTUDQ2PD ymm{k}{z}, xmm/m128/m32bcst`
  public mutating func vcvtudq2pd(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x34380002017a), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTUDQ2PD zmm{k}{z}, ymm/m256/m32bcst`
  public mutating func vcvtudq2pd(_ a: X86_64.ZMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x35580002017a), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTUDQ2PD zmm{k}{z}, ymm/m256/m32bcst`
  public mutating func vcvtudq2pd(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x35580002017a), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTUQQ2PS xmm{k}{z}, xmm/m128/m64bcst`
  public mutating func vcvtuqq2ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c980083017a), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTUQQ2PS xmm{k}{z}, xmm/m128/m64bcst`
  public mutating func vcvtuqq2ps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory128, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c980083017a), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VCVTUQQ2PS xmm{k}{z}, ymm/m256/m64bcst`
  public mutating func vcvtuqq2ps(_ a: X86_64.XMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db80083017a), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTUQQ2PS xmm{k}{z}, ymm/m256/m64bcst`
  public mutating func vcvtuqq2ps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory256, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db80083017a), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VCVTUQQ2PS ymm{k}{z}, zmm/m512/m64bcst{er}`
  public mutating func vcvtuqq2ps(_ a: X86_64.YMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x3ed80083017a), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: rounding)
  }

  /// `VCVTUQQ2PS ymm{k}{z}, zmm/m512/m64bcst{er}`
  public mutating func vcvtuqq2ps(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed80083017a), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTUQQ2PD xmm{k}{z}, xmm/m128/m64bcst`
  public mutating func vcvtuqq2pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c980082017a), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTUQQ2PD xmm{k}{z}, xmm/m128/m64bcst`
  public mutating func vcvtuqq2pd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c980082017a), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTUQQ2PD ymm{k}{z}, ymm/m256/m64bcst`
  public mutating func vcvtuqq2pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db80082017a), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTUQQ2PD ymm{k}{z}, ymm/m256/m64bcst`
  public mutating func vcvtuqq2pd(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db80082017a), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTUQQ2PD zmm{k}{z}, zmm/m512/m64bcst{er}`
  public mutating func vcvtuqq2pd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x3ed80082017a), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: rounding)
  }

  /// `VCVTUQQ2PD zmm{k}{z}, zmm/m512/m64bcst{er}`
  public mutating func vcvtuqq2pd(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed80082017a), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTUSI2SS xmm, xmm{er}, r32/m32`
  public mutating func vcvtusi2ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Register32, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x221c0002017b), reg: a.code, vvvv: b.code, rm: c.code, rounding: rounding)
  }

  /// `VCVTUSI2SS xmm, xmm{er}, r32/m32`
  public mutating func vcvtusi2ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory32) {
    emit(X86_64.InstructionForm(bits: 0x221c0002017b), reg: a.code, vvvv: b.code, memory: c.memory)
  }

  /// `VCVTUSI2SS xmm, xmm{er}, r64/m64`
  public mutating func vcvtusi2ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Register64, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x239c0082017b), reg: a.code, vvvv: b.code, rm: c.code, rounding: rounding)
  }

  /// `VCVTUSI2SS xmm, xmm{er}, r64/m64`
  public mutating func vcvtusi2ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory64) {
    emit(X86_64.InstructionForm(bits: 0x239c0082017b), reg: a.code, vvvv: b.code, memory: c.memory)
  }

  /// `VCVTUSI2SD xmm, xmm, r32/m32`
  public mutating func vcvtusi2sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x221c0003017b), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VCVTUSI2SD xmm, xmm, r32/m32`
  public mutating func vcvtusi2sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory32) {
    emit(X86_64.InstructionForm(bits: 0x221c0003017b), reg: a.code, vvvv: b.code, memory: c.memory)
  }

  /// `VCVTUSI2SD xmm, xmm{er}, r64/m64`
  public mutating func vcvtusi2sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Register64, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x239c0083017b), reg: a.code, vvvv: b.code, rm: c.code, rounding: rounding)
  }

  /// `VCVTUSI2SD xmm, xmm{er}, r64/m64`
  public mutating func vcvtusi2sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory64) {
    emit(X86_64.InstructionForm(bits: 0x239c0083017b), reg: a.code, vvvv: b.code, memory: c.memory)
  }

  /// `VCVTPS2DQ zmm{k}{z}, zmm/m512/m32bcst{er}`
  public mutating func vcvtps2dq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x36580001015b), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: rounding)
  }

  /// `VCVTPS2DQ zmm{k}{z}, zmm/m512/m32bcst{er}`
  public mutating func vcvtps2dq(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x36580001015b), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPS2QQ xmm{k}{z}, xmm/m64/m32bcst`
  public mutating func vcvtps2qq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x33180001017b), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPS2QQ xmm{k}{z}, xmm/m64/m32bcst`
  public mutating func vcvtps2qq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x33180001017b), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPS2QQ ymm{k}{z}, xmm/m128/m32bcst`
  public mutating func vcvtps2qq(_ a: X86_64.YMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x34380001017b), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPS2QQ ymm{k}{z}, xmm/m128/m32bcst`
  public mutating func vcvtps2qq(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x34380001017b), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPS2QQ zmm{k}{z}, ymm/m256/m32bcst{er}`
  public mutating func vcvtps2qq(_ a: X86_64.ZMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x35580001017b), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: rounding)
  }

  /// `VCVTPS2QQ zmm{k}{z}, ymm/m256/m32bcst{er}`
  public mutating func vcvtps2qq(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x35580001017b), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPD2DQ ymm{k}{z}, zmm/m512/m64bcst{er}`
  public mutating func vcvtpd2dq(_ a: X86_64.YMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x3ed8008301e6), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: rounding)
  }

  /// `VCVTPD2DQ ymm{k}{z}, zmm/m512/m64bcst{er}`
  public mutating func vcvtpd2dq(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed8008301e6), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPD2QQ xmm{k}{z}, xmm/m128/m64bcst`
  public mutating func vcvtpd2qq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c980081017b), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPD2QQ xmm{k}{z}, xmm/m128/m64bcst`
  public mutating func vcvtpd2qq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c980081017b), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPD2QQ ymm{k}{z}, ymm/m256/m64bcst`
  public mutating func vcvtpd2qq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db80081017b), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPD2QQ ymm{k}{z}, ymm/m256/m64bcst`
  public mutating func vcvtpd2qq(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db80081017b), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPD2QQ zmm{k}{z}, zmm/m512/m64bcst{er}`
  public mutating func vcvtpd2qq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x3ed80081017b), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: rounding)
  }

  /// `VCVTPD2QQ zmm{k}{z}, zmm/m512/m64bcst{er}`
  public mutating func vcvtpd2qq(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed80081017b), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPS2UDQ xmm{k}{z}, xmm/m128/m32bcst`
  public mutating func vcvtps2udq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x341800000179), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPS2UDQ xmm{k}{z}, xmm/m128/m32bcst`
  public mutating func vcvtps2udq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x341800000179), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPS2UDQ ymm{k}{z}, ymm/m256/m32bcst`
  public mutating func vcvtps2udq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x353800000179), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPS2UDQ ymm{k}{z}, ymm/m256/m32bcst`
  public mutating func vcvtps2udq(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x353800000179), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPS2UDQ zmm{k}{z}, zmm/m512/m32bcst{er}`
  public mutating func vcvtps2udq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x365800000179), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: rounding)
  }

  /// `VCVTPS2UDQ zmm{k}{z}, zmm/m512/m32bcst{er}`
  public mutating func vcvtps2udq(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800000179), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPS2UQQ xmm{k}{z}, xmm/m64/m32bcst`
  public mutating func vcvtps2uqq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x331800010179), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPS2UQQ xmm{k}{z}, xmm/m64/m32bcst`
  public mutating func vcvtps2uqq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x331800010179), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPS2UQQ ymm{k}{z}, xmm/m128/m32bcst`
  public mutating func vcvtps2uqq(_ a: X86_64.YMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x343800010179), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPS2UQQ ymm{k}{z}, xmm/m128/m32bcst`
  public mutating func vcvtps2uqq(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x343800010179), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPS2UQQ zmm{k}{z}, ymm/m256/m32bcst{er}`
  public mutating func vcvtps2uqq(_ a: X86_64.ZMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x355800010179), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: rounding)
  }

  /// `VCVTPS2UQQ zmm{k}{z}, ymm/m256/m32bcst{er}`
  public mutating func vcvtps2uqq(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x355800010179), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPD2UDQ xmm{k}{z}, xmm/m128/m64bcst`
  public mutating func vcvtpd2udq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c9800800179), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPD2UDQ xmm{k}{z}, xmm/m128/m64bcst`
  public mutating func vcvtpd2udq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory128, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c9800800179), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VCVTPD2UDQ xmm{k}{z}, ymm/m256/m64bcst`
  public mutating func vcvtpd2udq(_ a: X86_64.XMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db800800179), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPD2UDQ xmm{k}{z}, ymm/m256/m64bcst`
  public mutating func vcvtpd2udq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory256, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db800800179), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VCVTPD2UDQ ymm{k}{z}, zmm/m512/m64bcst{er}`
  public mutating func vcvtpd2udq(_ a: X86_64.YMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x3ed800800179), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: rounding)
  }

  /// `VCVTPD2UDQ ymm{k}{z}, zmm/m512/m64bcst{er}`
  public mutating func vcvtpd2udq(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800800179), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPD2UQQ xmm{k}{z}, xmm/m128/m64bcst`
  public mutating func vcvtpd2uqq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c9800810179), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPD2UQQ xmm{k}{z}, xmm/m128/m64bcst`
  public mutating func vcvtpd2uqq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c9800810179), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPD2UQQ ymm{k}{z}, ymm/m256/m64bcst`
  public mutating func vcvtpd2uqq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db800810179), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPD2UQQ ymm{k}{z}, ymm/m256/m64bcst`
  public mutating func vcvtpd2uqq(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db800810179), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPD2UQQ zmm{k}{z}, zmm/m512/m64bcst{er}`
  public mutating func vcvtpd2uqq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810179), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: rounding)
  }

  /// `VCVTPD2UQQ zmm{k}{z}, zmm/m512/m64bcst{er}`
  public mutating func vcvtpd2uqq(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810179), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTSS2USI r32, xmm/m32{er}`
  public mutating func vcvtss2usi(_ a: X86_64.Register32, _ b: X86_64.XMMRegister, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x221800020179), reg: a.code, vvvv: 0, rm: b.code, rounding: rounding)
  }

  /// `VCVTSS2USI r32, xmm/m32{er}`
  public mutating func vcvtss2usi(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x221800020179), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VCVTSS2USI r64, xmm/m32{er}`
  public mutating func vcvtss2usi(_ a: X86_64.Register64, _ b: X86_64.XMMRegister, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x229800820179), reg: a.code, vvvv: 0, rm: b.code, rounding: rounding)
  }

  /// `VCVTSS2USI r64, xmm/m32{er}`
  public mutating func vcvtss2usi(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x229800820179), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VCVTSD2USI r32, xmm/m64{er}`
  public mutating func vcvtsd2usi(_ a: X86_64.Register32, _ b: X86_64.XMMRegister, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x231800030179), reg: a.code, vvvv: 0, rm: b.code, rounding: rounding)
  }

  /// `VCVTSD2USI r32, xmm/m64{er}`
  public mutating func vcvtsd2usi(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x231800030179), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VCVTSD2USI r64, xmm/m64{er}`
  public mutating func vcvtsd2usi(_ a: X86_64.Register64, _ b: X86_64.XMMRegister, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x239800830179), reg: a.code, vvvv: 0, rm: b.code, rounding: rounding)
  }

  /// `VCVTSD2USI r64, xmm/m64{er}`
  public mutating func vcvtsd2usi(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x239800830179), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VCVTTPS2DQ zmm{k}{z}, zmm/m512/m32bcst{sae}`
  public mutating func vcvttps2dq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x36580002015b), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VCVTTPS2DQ zmm{k}{z}, zmm/m512/m32bcst{sae}`
  public mutating func vcvttps2dq(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x36580002015b), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPS2QQ xmm{k}{z}, xmm/m64/m32bcst`
  public mutating func vcvttps2qq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x33180001017a), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTTPS2QQ xmm{k}{z}, xmm/m64/m32bcst`
  public mutating func vcvttps2qq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x33180001017a), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPS2QQ ymm{k}{z}, xmm/m128/m32bcst`
  public mutating func vcvttps2qq(_ a: X86_64.YMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x34380001017a), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTTPS2QQ ymm{k}{z}, xmm/m128/m32bcst`
  public mutating func vcvttps2qq(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x34380001017a), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPS2QQ zmm{k}{z}, ymm/m256/m32bcst{sae}`
  public mutating func vcvttps2qq(_ a: X86_64.ZMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x35580001017a), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VCVTTPS2QQ zmm{k}{z}, ymm/m256/m32bcst{sae}`
  public mutating func vcvttps2qq(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x35580001017a), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPD2DQ ymm{k}{z}, zmm/m512/m64bcst{sae}`
  public mutating func vcvttpd2dq(_ a: X86_64.YMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x3ed8008101e6), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VCVTTPD2DQ ymm{k}{z}, zmm/m512/m64bcst{sae}`
  public mutating func vcvttpd2dq(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed8008101e6), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPD2QQ xmm{k}{z}, xmm/m128/m64bcst`
  public mutating func vcvttpd2qq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c980081017a), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTTPD2QQ xmm{k}{z}, xmm/m128/m64bcst`
  public mutating func vcvttpd2qq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c980081017a), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPD2QQ ymm{k}{z}, ymm/m256/m64bcst`
  public mutating func vcvttpd2qq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db80081017a), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTTPD2QQ ymm{k}{z}, ymm/m256/m64bcst`
  public mutating func vcvttpd2qq(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db80081017a), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPD2QQ zmm{k}{z}, zmm/m512/m64bcst{sae}`
  public mutating func vcvttpd2qq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x3ed80081017a), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VCVTTPD2QQ zmm{k}{z}, zmm/m512/m64bcst{sae}`
  public mutating func vcvttpd2qq(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed80081017a), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPS2UDQ xmm{k}{z}, xmm/m128/m32bcst`
  public mutating func vcvttps2udq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x341800000178), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTTPS2UDQ xmm{k}{z}, xmm/m128/m32bcst`
  public mutating func vcvttps2udq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x341800000178), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPS2UDQ ymm{k}{z}, ymm/m256/m32bcst`
  public mutating func vcvttps2udq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x353800000178), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTTPS2UDQ ymm{k}{z}, ymm/m256/m32bcst`
  public mutating func vcvttps2udq(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x353800000178), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPS2UDQ zmm{k}{z}, zmm/m512/m32bcst{sae}`
  public mutating func vcvttps2udq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x365800000178), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VCVTTPS2UDQ zmm{k}{z}, zmm/m512/m32bcst{sae}`
  public mutating func vcvttps2udq(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800000178), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPS2UQQ xmm{k}{z}, xmm/m64/m32bcst`
  public mutating func vcvttps2uqq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x331800010178), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTTPS2UQQ xmm{k}{z}, xmm/m64/m32bcst`
  public mutating func vcvttps2uqq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x331800010178), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPS2UQQ ymm{k}{z}, xmm/m128/m32bcst`
  public mutating func vcvttps2uqq(_ a: X86_64.YMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x343800010178), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTTPS2UQQ ymm{k}{z}, xmm/m128/m32bcst`
  public mutating func vcvttps2uqq(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x343800010178), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPS2UQQ zmm{k}{z}, ymm/m256/m32bcst{sae}`
  public mutating func vcvttps2uqq(_ a: X86_64.ZMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x355800010178), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VCVTTPS2UQQ zmm{k}{z}, ymm/m256/m32bcst{sae}`
  public mutating func vcvttps2uqq(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x355800010178), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPD2UDQ xmm{k}{z}, xmm/m128/m64bcst`
  public mutating func vcvttpd2udq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c9800800178), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTTPD2UDQ xmm{k}{z}, xmm/m128/m64bcst`
  public mutating func vcvttpd2udq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory128, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c9800800178), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VCVTTPD2UDQ xmm{k}{z}, ymm/m256/m64bcst`
  public mutating func vcvttpd2udq(_ a: X86_64.XMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db800800178), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTTPD2UDQ xmm{k}{z}, ymm/m256/m64bcst`
  public mutating func vcvttpd2udq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory256, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db800800178), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VCVTTPD2UDQ ymm{k}{z}, zmm/m512/m64bcst{sae}`
  public mutating func vcvttpd2udq(_ a: X86_64.YMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x3ed800800178), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VCVTTPD2UDQ ymm{k}{z}, zmm/m512/m64bcst{sae}`
  public mutating func vcvttpd2udq(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800800178), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPD2UQQ xmm{k}{z}, xmm/m128/m64bcst`
  public mutating func vcvttpd2uqq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c9800810178), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTTPD2UQQ xmm{k}{z}, xmm/m128/m64bcst`
  public mutating func vcvttpd2uqq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c9800810178), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPD2UQQ ymm{k}{z}, ymm/m256/m64bcst`
  public mutating func vcvttpd2uqq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db800810178), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTTPD2UQQ ymm{k}{z}, ymm/m256/m64bcst`
  public mutating func vcvttpd2uqq(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db800810178), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPD2UQQ zmm{k}{z}, zmm/m512/m64bcst{sae}`
  public mutating func vcvttpd2uqq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810178), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VCVTTPD2UQQ zmm{k}{z}, zmm/m512/m64bcst{sae}`
  public mutating func vcvttpd2uqq(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810178), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTSS2USI r32, xmm/m32{sae}`
  public mutating func vcvttss2usi(_ a: X86_64.Register32, _ b: X86_64.XMMRegister, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x221800020178), reg: a.code, vvvv: 0, rm: b.code, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VCVTTSS2USI r32, xmm/m32{sae}`
  public mutating func vcvttss2usi(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x221800020178), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VCVTTSS2USI r64, xmm/m32{sae}`
  public mutating func vcvttss2usi(_ a: X86_64.Register64, _ b: X86_64.XMMRegister, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x229800820178), reg: a.code, vvvv: 0, rm: b.code, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VCVTTSS2USI r64, xmm/m32{sae}`
  public mutating func vcvttss2usi(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x229800820178), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VCVTTSD2USI r32, xmm/m64{sae}`
  public mutating func vcvttsd2usi(_ a: X86_64.Register32, _ b: X86_64.XMMRegister, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x231800030178), reg: a.code, vvvv: 0, rm: b.code, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VCVTTSD2USI r32, xmm/m64{sae}`
  public mutating func vcvttsd2usi(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x231800030178), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VCVTTSD2USI r64, xmm/m64{sae}`
  public mutating func vcvttsd2usi(_ a: X86_64.Register64, _ b: X86_64.XMMRegister, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x239800830178), reg: a.code, vvvv: 0, rm: b.code, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VCVTTSD2USI r64, xmm/m64{sae}`
  public mutating func vcvttsd2usi(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x239800830178), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VCVT2PS2PHX xmm{k}{z}, xmm, xmm/m128/m32bcst`
  public mutating func vcvt2ps2phx(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x341800010267), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VCVT2PS2PHX xmm{k}{z}, xmm, xmm/m128/m32bcst`
  public mutating func vcvt2ps2phx(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x341800010267), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VCVT2PS2PHX ymm{k}{z}, ymm, ymm/m256/m32bcst`
  public mutating func vcvt2ps2phx(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x353800010267), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VCVT2PS2PHX ymm{k}{z}, ymm, ymm/m256/m32bcst`
  public mutating func vcvt2ps2phx(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x353800010267), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VCVT2PS2PHX zmm{k}{z}, zmm, zmm/m512/m32bcst{er}`
  public mutating func vcvt2ps2phx(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x365800010267), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VCVT2PS2PHX zmm{k}{z}, zmm, zmm/m512/m32bcst{er}`
  public mutating func vcvt2ps2phx(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800010267), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VCVT2PH2BF8 xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vcvt2ph2bf8(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c1800030274), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VCVT2PH2BF8 xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vcvt2ph2bf8(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c1800030274), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VCVT2PH2BF8 ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vcvt2ph2bf8(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d3800030274), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VCVT2PH2BF8 ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vcvt2ph2bf8(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d3800030274), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VCVT2PH2BF8 zmm{k}{z}, zmm, zmm/m512/m16bcst`
  public mutating func vcvt2ph2bf8(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e5800030274), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VCVT2PH2BF8 zmm{k}{z}, zmm, zmm/m512/m16bcst`
  public mutating func vcvt2ph2bf8(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e5800030274), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VCVT2PH2BF8S xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vcvt2ph2bf8s(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c1800030574), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VCVT2PH2BF8S xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vcvt2ph2bf8s(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c1800030574), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VCVT2PH2BF8S ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vcvt2ph2bf8s(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d3800030574), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VCVT2PH2BF8S ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vcvt2ph2bf8s(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d3800030574), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VCVT2PH2BF8S zmm{k}{z}, zmm, zmm/m512/m16bcst`
  public mutating func vcvt2ph2bf8s(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e5800030574), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VCVT2PH2BF8S zmm{k}{z}, zmm, zmm/m512/m16bcst`
  public mutating func vcvt2ph2bf8s(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e5800030574), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VCVT2PH2HF8 xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vcvt2ph2hf8(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c1800030518), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VCVT2PH2HF8 xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vcvt2ph2hf8(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c1800030518), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VCVT2PH2HF8 ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vcvt2ph2hf8(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d3800030518), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VCVT2PH2HF8 ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vcvt2ph2hf8(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d3800030518), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VCVT2PH2HF8 zmm{k}{z}, zmm, zmm/m512/m16bcst`
  public mutating func vcvt2ph2hf8(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e5800030518), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VCVT2PH2HF8 zmm{k}{z}, zmm, zmm/m512/m16bcst`
  public mutating func vcvt2ph2hf8(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e5800030518), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VCVT2PH2HF8S xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vcvt2ph2hf8s(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180003051b), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VCVT2PH2HF8S xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vcvt2ph2hf8s(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180003051b), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VCVT2PH2HF8S ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vcvt2ph2hf8s(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380003051b), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VCVT2PH2HF8S ymm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vcvt2ph2hf8s(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380003051b), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VCVT2PH2HF8S zmm{k}{z}, zmm, zmm/m512/m16bcst`
  public mutating func vcvt2ph2hf8s(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e580003051b), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VCVT2PH2HF8S zmm{k}{z}, zmm, zmm/m512/m16bcst`
  public mutating func vcvt2ph2hf8s(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e580003051b), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VCVTPH2BF8 xmm{k}{z}, xmm/m128/m16bcst`
  public mutating func vcvtph2bf8(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c1800020274), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPH2BF8 xmm{k}{z}, xmm/m128/m16bcst`
  public mutating func vcvtph2bf8(_ a: X86_64.XMMRegister, _ b: X86_64.Memory128, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c1800020274), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VCVTPH2BF8 xmm{k}{z}, ymm/m256/m16bcst`
  public mutating func vcvtph2bf8(_ a: X86_64.XMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d3800020274), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPH2BF8 xmm{k}{z}, ymm/m256/m16bcst`
  public mutating func vcvtph2bf8(_ a: X86_64.XMMRegister, _ b: X86_64.Memory256, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d3800020274), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VCVTPH2BF8 ymm{k}{z}, zmm/m512/m16bcst`
  public mutating func vcvtph2bf8(_ a: X86_64.YMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e5800020274), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPH2BF8 ymm{k}{z}, zmm/m512/m16bcst`
  public mutating func vcvtph2bf8(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e5800020274), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPH2BF8S xmm{k}{z}, xmm/m128/m16bcst`
  public mutating func vcvtph2bf8s(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c1800020574), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPH2BF8S xmm{k}{z}, xmm/m128/m16bcst`
  public mutating func vcvtph2bf8s(_ a: X86_64.XMMRegister, _ b: X86_64.Memory128, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c1800020574), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VCVTPH2BF8S xmm{k}{z}, ymm/m256/m16bcst`
  public mutating func vcvtph2bf8s(_ a: X86_64.XMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d3800020574), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPH2BF8S xmm{k}{z}, ymm/m256/m16bcst`
  public mutating func vcvtph2bf8s(_ a: X86_64.XMMRegister, _ b: X86_64.Memory256, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d3800020574), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VCVTPH2BF8S ymm{k}{z}, zmm/m512/m16bcst`
  public mutating func vcvtph2bf8s(_ a: X86_64.YMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e5800020574), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPH2BF8S ymm{k}{z}, zmm/m512/m16bcst`
  public mutating func vcvtph2bf8s(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e5800020574), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPH2HF8 xmm{k}{z}, xmm/m128/m16bcst`
  public mutating func vcvtph2hf8(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c1800020518), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPH2HF8 xmm{k}{z}, xmm/m128/m16bcst`
  public mutating func vcvtph2hf8(_ a: X86_64.XMMRegister, _ b: X86_64.Memory128, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c1800020518), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VCVTPH2HF8 xmm{k}{z}, ymm/m256/m16bcst`
  public mutating func vcvtph2hf8(_ a: X86_64.XMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d3800020518), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPH2HF8 xmm{k}{z}, ymm/m256/m16bcst`
  public mutating func vcvtph2hf8(_ a: X86_64.XMMRegister, _ b: X86_64.Memory256, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d3800020518), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VCVTPH2HF8 ymm{k}{z}, zmm/m512/m16bcst`
  public mutating func vcvtph2hf8(_ a: X86_64.YMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e5800020518), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPH2HF8 ymm{k}{z}, zmm/m512/m16bcst`
  public mutating func vcvtph2hf8(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e5800020518), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPH2HF8S xmm{k}{z}, xmm/m128/m16bcst`
  public mutating func vcvtph2hf8s(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180002051b), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPH2HF8S xmm{k}{z}, xmm/m128/m16bcst`
  public mutating func vcvtph2hf8s(_ a: X86_64.XMMRegister, _ b: X86_64.Memory128, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180002051b), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VCVTPH2HF8S xmm{k}{z}, ymm/m256/m16bcst`
  public mutating func vcvtph2hf8s(_ a: X86_64.XMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380002051b), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPH2HF8S xmm{k}{z}, ymm/m256/m16bcst`
  public mutating func vcvtph2hf8s(_ a: X86_64.XMMRegister, _ b: X86_64.Memory256, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380002051b), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VCVTPH2HF8S ymm{k}{z}, zmm/m512/m16bcst`
  public mutating func vcvtph2hf8s(_ a: X86_64.YMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e580002051b), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPH2HF8S ymm{k}{z}, zmm/m512/m16bcst`
  public mutating func vcvtph2hf8s(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e580002051b), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTBIASPH2BF8 xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vcvtbiasph2bf8(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c1800000274), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VCVTBIASPH2BF8 xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vcvtbiasph2bf8(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c1800000274), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VCVTBIASPH2BF8 xmm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vcvtbiasph2bf8(_ a: X86_64.XMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d3800000274), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VCVTBIASPH2BF8 xmm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vcvtbiasph2bf8(_ a: X86_64.XMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d3800000274), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VCVTBIASPH2BF8 ymm{k}{z}, zmm, zmm/m512/m16bcst`
  public mutating func vcvtbiasph2bf8(_ a: X86_64.YMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e5800000274), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VCVTBIASPH2BF8 ymm{k}{z}, zmm, zmm/m512/m16bcst`
  public mutating func vcvtbiasph2bf8(_ a: X86_64.YMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e5800000274), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VCVTBIASPH2BF8S xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vcvtbiasph2bf8s(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c1800000574), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VCVTBIASPH2BF8S xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vcvtbiasph2bf8s(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c1800000574), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VCVTBIASPH2BF8S xmm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vcvtbiasph2bf8s(_ a: X86_64.XMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d3800000574), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VCVTBIASPH2BF8S xmm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vcvtbiasph2bf8s(_ a: X86_64.XMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d3800000574), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VCVTBIASPH2BF8S ymm{k}{z}, zmm, zmm/m512/m16bcst`
  public mutating func vcvtbiasph2bf8s(_ a: X86_64.YMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e5800000574), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VCVTBIASPH2BF8S ymm{k}{z}, zmm, zmm/m512/m16bcst`
  public mutating func vcvtbiasph2bf8s(_ a: X86_64.YMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e5800000574), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VCVTBIASPH2HF8 xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vcvtbiasph2hf8(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c1800000518), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VCVTBIASPH2HF8 xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vcvtbiasph2hf8(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c1800000518), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VCVTBIASPH2HF8 xmm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vcvtbiasph2hf8(_ a: X86_64.XMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d3800000518), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VCVTBIASPH2HF8 xmm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vcvtbiasph2hf8(_ a: X86_64.XMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d3800000518), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VCVTBIASPH2HF8 ymm{k}{z}, zmm, zmm/m512/m16bcst`
  public mutating func vcvtbiasph2hf8(_ a: X86_64.YMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e5800000518), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VCVTBIASPH2HF8 ymm{k}{z}, zmm, zmm/m512/m16bcst`
  public mutating func vcvtbiasph2hf8(_ a: X86_64.YMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e5800000518), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VCVTBIASPH2HF8S xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vcvtbiasph2hf8s(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180000051b), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VCVTBIASPH2HF8S xmm{k}{z}, xmm, xmm/m128/m16bcst`
  public mutating func vcvtbiasph2hf8s(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180000051b), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VCVTBIASPH2HF8S xmm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vcvtbiasph2hf8s(_ a: X86_64.XMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380000051b), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VCVTBIASPH2HF8S xmm{k}{z}, ymm, ymm/m256/m16bcst`
  public mutating func vcvtbiasph2hf8s(_ a: X86_64.XMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380000051b), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VCVTBIASPH2HF8S ymm{k}{z}, zmm, zmm/m512/m16bcst`
  public mutating func vcvtbiasph2hf8s(_ a: X86_64.YMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e580000051b), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VCVTBIASPH2HF8S ymm{k}{z}, zmm, zmm/m512/m16bcst`
  public mutating func vcvtbiasph2hf8s(_ a: X86_64.YMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e580000051b), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VCVTHF82PH xmm{k}{z}, xmm/m64`
  public mutating func vcvthf82ph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x23180003051e), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTHF82PH xmm{k}{z}, xmm/m64`
  public mutating func vcvthf82ph(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x23180003051e), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTHF82PH ymm{k}{z}, xmm/m128`
  public mutating func vcvthf82ph(_ a: X86_64.YMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x24380003051e), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTHF82PH ymm{k}{z}, xmm/m128`
  public mutating func vcvthf82ph(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x24380003051e), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTHF82PH zmm{k}{z}, ymm/m256`
  public mutating func vcvthf82ph(_ a: X86_64.ZMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x25580003051e), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTHF82PH zmm{k}{z}, ymm/m256`
  public mutating func vcvthf82ph(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x25580003051e), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTBF162IBS xmm{k}{z}, xmm/m128/m16bcst`
  public mutating func vcvtbf162ibs(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c1800030569), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTBF162IBS xmm{k}{z}, xmm/m128/m16bcst`
  public mutating func vcvtbf162ibs(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c1800030569), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTBF162IBS ymm{k}{z}, ymm/m256/m16bcst`
  public mutating func vcvtbf162ibs(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d3800030569), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTBF162IBS ymm{k}{z}, ymm/m256/m16bcst`
  public mutating func vcvtbf162ibs(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d3800030569), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTBF162IBS zmm{k}{z}, zmm/m512/m16bcst`
  public mutating func vcvtbf162ibs(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e5800030569), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTBF162IBS zmm{k}{z}, zmm/m512/m16bcst`
  public mutating func vcvtbf162ibs(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e5800030569), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTBF162IUBS xmm{k}{z}, xmm/m128/m16bcst`
  public mutating func vcvtbf162iubs(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180003056b), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTBF162IUBS xmm{k}{z}, xmm/m128/m16bcst`
  public mutating func vcvtbf162iubs(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180003056b), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTBF162IUBS ymm{k}{z}, ymm/m256/m16bcst`
  public mutating func vcvtbf162iubs(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380003056b), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTBF162IUBS ymm{k}{z}, ymm/m256/m16bcst`
  public mutating func vcvtbf162iubs(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380003056b), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTBF162IUBS zmm{k}{z}, zmm/m512/m16bcst`
  public mutating func vcvtbf162iubs(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e580003056b), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTBF162IUBS zmm{k}{z}, zmm/m512/m16bcst`
  public mutating func vcvtbf162iubs(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e580003056b), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPH2IBS xmm{k}{z}, xmm/m128/m16bcst`
  public mutating func vcvtph2ibs(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c1800000569), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPH2IBS xmm{k}{z}, xmm/m128/m16bcst`
  public mutating func vcvtph2ibs(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c1800000569), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPH2IBS ymm{k}{z}, ymm/m256/m16bcst`
  public mutating func vcvtph2ibs(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d3800000569), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPH2IBS ymm{k}{z}, ymm/m256/m16bcst`
  public mutating func vcvtph2ibs(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d3800000569), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPH2IBS zmm{k}{z}, zmm/m512/m16bcst{er}`
  public mutating func vcvtph2ibs(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x2e5800000569), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: rounding)
  }

  /// `VCVTPH2IBS zmm{k}{z}, zmm/m512/m16bcst{er}`
  public mutating func vcvtph2ibs(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e5800000569), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPH2IUBS xmm{k}{z}, xmm/m128/m16bcst`
  public mutating func vcvtph2iubs(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180000056b), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPH2IUBS xmm{k}{z}, xmm/m128/m16bcst`
  public mutating func vcvtph2iubs(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180000056b), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPH2IUBS ymm{k}{z}, ymm/m256/m16bcst`
  public mutating func vcvtph2iubs(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380000056b), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPH2IUBS ymm{k}{z}, ymm/m256/m16bcst`
  public mutating func vcvtph2iubs(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380000056b), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPH2IUBS zmm{k}{z}, zmm/m512/m16bcst{er}`
  public mutating func vcvtph2iubs(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x2e580000056b), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: rounding)
  }

  /// `VCVTPH2IUBS zmm{k}{z}, zmm/m512/m16bcst{er}`
  public mutating func vcvtph2iubs(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e580000056b), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPS2IBS xmm{k}{z}, xmm/m128/m32bcst`
  public mutating func vcvtps2ibs(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x341800010569), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPS2IBS xmm{k}{z}, xmm/m128/m32bcst`
  public mutating func vcvtps2ibs(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x341800010569), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPS2IBS ymm{k}{z}, ymm/m256/m32bcst`
  public mutating func vcvtps2ibs(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x353800010569), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPS2IBS ymm{k}{z}, ymm/m256/m32bcst`
  public mutating func vcvtps2ibs(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x353800010569), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPS2IBS zmm{k}{z}, zmm/m512/m32bcst{er}`
  public mutating func vcvtps2ibs(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x365800010569), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: rounding)
  }

  /// `VCVTPS2IBS zmm{k}{z}, zmm/m512/m32bcst{er}`
  public mutating func vcvtps2ibs(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800010569), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPS2IUBS xmm{k}{z}, xmm/m128/m32bcst`
  public mutating func vcvtps2iubs(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x34180001056b), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPS2IUBS xmm{k}{z}, xmm/m128/m32bcst`
  public mutating func vcvtps2iubs(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x34180001056b), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPS2IUBS ymm{k}{z}, ymm/m256/m32bcst`
  public mutating func vcvtps2iubs(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x35380001056b), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPS2IUBS ymm{k}{z}, ymm/m256/m32bcst`
  public mutating func vcvtps2iubs(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x35380001056b), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPS2IUBS zmm{k}{z}, zmm/m512/m32bcst{er}`
  public mutating func vcvtps2iubs(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    emit(X86_64.InstructionForm(bits: 0x36580001056b), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: rounding)
  }

  /// `VCVTPS2IUBS zmm{k}{z}, zmm/m512/m32bcst{er}`
  public mutating func vcvtps2iubs(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x36580001056b), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTBF162IBS xmm{k}{z}, xmm/m128/m16bcst`
  public mutating func vcvttbf162ibs(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c1800030568), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTTBF162IBS xmm{k}{z}, xmm/m128/m16bcst`
  public mutating func vcvttbf162ibs(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c1800030568), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTBF162IBS ymm{k}{z}, ymm/m256/m16bcst`
  public mutating func vcvttbf162ibs(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d3800030568), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTTBF162IBS ymm{k}{z}, ymm/m256/m16bcst`
  public mutating func vcvttbf162ibs(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d3800030568), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTBF162IBS zmm{k}{z}, zmm/m512/m16bcst`
  public mutating func vcvttbf162ibs(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e5800030568), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTTBF162IBS zmm{k}{z}, zmm/m512/m16bcst`
  public mutating func vcvttbf162ibs(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e5800030568), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTBF162IUBS xmm{k}{z}, xmm/m128/m16bcst`
  public mutating func vcvttbf162iubs(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180003056a), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTTBF162IUBS xmm{k}{z}, xmm/m128/m16bcst`
  public mutating func vcvttbf162iubs(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180003056a), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTBF162IUBS ymm{k}{z}, ymm/m256/m16bcst`
  public mutating func vcvttbf162iubs(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380003056a), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTTBF162IUBS ymm{k}{z}, ymm/m256/m16bcst`
  public mutating func vcvttbf162iubs(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380003056a), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTBF162IUBS zmm{k}{z}, zmm/m512/m16bcst`
  public mutating func vcvttbf162iubs(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e580003056a), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTTBF162IUBS zmm{k}{z}, zmm/m512/m16bcst`
  public mutating func vcvttbf162iubs(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e580003056a), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPH2IBS xmm{k}{z}, xmm/m128/m16bcst`
  public mutating func vcvttph2ibs(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c1800000568), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTTPH2IBS xmm{k}{z}, xmm/m128/m16bcst`
  public mutating func vcvttph2ibs(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c1800000568), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPH2IBS ymm{k}{z}, ymm/m256/m16bcst`
  public mutating func vcvttph2ibs(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d3800000568), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTTPH2IBS ymm{k}{z}, ymm/m256/m16bcst`
  public mutating func vcvttph2ibs(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d3800000568), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPH2IBS zmm{k}{z}, zmm/m512/m16bcst{sae}`
  public mutating func vcvttph2ibs(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x2e5800000568), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VCVTTPH2IBS zmm{k}{z}, zmm/m512/m16bcst{sae}`
  public mutating func vcvttph2ibs(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e5800000568), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPH2IUBS xmm{k}{z}, xmm/m128/m16bcst`
  public mutating func vcvttph2iubs(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180000056a), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTTPH2IUBS xmm{k}{z}, xmm/m128/m16bcst`
  public mutating func vcvttph2iubs(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180000056a), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPH2IUBS ymm{k}{z}, ymm/m256/m16bcst`
  public mutating func vcvttph2iubs(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380000056a), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTTPH2IUBS ymm{k}{z}, ymm/m256/m16bcst`
  public mutating func vcvttph2iubs(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380000056a), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPH2IUBS zmm{k}{z}, zmm/m512/m16bcst{sae}`
  public mutating func vcvttph2iubs(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x2e580000056a), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VCVTTPH2IUBS zmm{k}{z}, zmm/m512/m16bcst{sae}`
  public mutating func vcvttph2iubs(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2e580000056a), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPS2IBS xmm{k}{z}, xmm/m128/m32bcst`
  public mutating func vcvttps2ibs(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x341800010568), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTTPS2IBS xmm{k}{z}, xmm/m128/m32bcst`
  public mutating func vcvttps2ibs(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x341800010568), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPS2IBS ymm{k}{z}, ymm/m256/m32bcst`
  public mutating func vcvttps2ibs(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x353800010568), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTTPS2IBS ymm{k}{z}, ymm/m256/m32bcst`
  public mutating func vcvttps2ibs(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x353800010568), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPS2IBS zmm{k}{z}, zmm/m512/m32bcst{sae}`
  public mutating func vcvttps2ibs(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x365800010568), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VCVTTPS2IBS zmm{k}{z}, zmm/m512/m32bcst{sae}`
  public mutating func vcvttps2ibs(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800010568), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPS2IUBS xmm{k}{z}, xmm/m128/m32bcst`
  public mutating func vcvttps2iubs(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x34180001056a), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTTPS2IUBS xmm{k}{z}, xmm/m128/m32bcst`
  public mutating func vcvttps2iubs(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x34180001056a), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPS2IUBS ymm{k}{z}, ymm/m256/m32bcst`
  public mutating func vcvttps2iubs(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x35380001056a), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTTPS2IUBS ymm{k}{z}, ymm/m256/m32bcst`
  public mutating func vcvttps2iubs(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x35380001056a), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPS2IUBS zmm{k}{z}, zmm/m512/m32bcst{sae}`
  public mutating func vcvttps2iubs(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x36580001056a), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VCVTTPS2IUBS zmm{k}{z}, zmm/m512/m32bcst{sae}`
  public mutating func vcvttps2iubs(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x36580001056a), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPS2DQS xmm{k}{z}, xmm/m128/m32bcst`
  public mutating func vcvttps2dqs(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x34180000056d), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTTPS2DQS xmm{k}{z}, xmm/m128/m32bcst`
  public mutating func vcvttps2dqs(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x34180000056d), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPS2DQS ymm{k}{z}, ymm/m256/m32bcst`
  public mutating func vcvttps2dqs(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x35380000056d), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTTPS2DQS ymm{k}{z}, ymm/m256/m32bcst`
  public mutating func vcvttps2dqs(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x35380000056d), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPS2DQS zmm{k}{z}, zmm/m512/m32bcst{sae}`
  public mutating func vcvttps2dqs(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x36580000056d), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VCVTTPS2DQS zmm{k}{z}, zmm/m512/m32bcst{sae}`
  public mutating func vcvttps2dqs(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x36580000056d), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPS2QQS xmm{k}{z}, xmm/m64/m32bcst`
  public mutating func vcvttps2qqs(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x33180001056d), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTTPS2QQS xmm{k}{z}, xmm/m64/m32bcst`
  public mutating func vcvttps2qqs(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x33180001056d), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPS2QQS ymm{k}{z}, xmm/m128/m32bcst`
  public mutating func vcvttps2qqs(_ a: X86_64.YMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x34380001056d), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTTPS2QQS ymm{k}{z}, xmm/m128/m32bcst`
  public mutating func vcvttps2qqs(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x34380001056d), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPS2QQS zmm{k}{z}, ymm/m256/m32bcst{sae}`
  public mutating func vcvttps2qqs(_ a: X86_64.ZMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x35580001056d), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VCVTTPS2QQS zmm{k}{z}, ymm/m256/m32bcst{sae}`
  public mutating func vcvttps2qqs(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x35580001056d), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPS2UDQS xmm{k}{z}, xmm/m128/m32bcst`
  public mutating func vcvttps2udqs(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x34180000056c), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTTPS2UDQS xmm{k}{z}, xmm/m128/m32bcst`
  public mutating func vcvttps2udqs(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x34180000056c), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPS2UDQS ymm{k}{z}, ymm/m256/m32bcst`
  public mutating func vcvttps2udqs(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x35380000056c), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTTPS2UDQS ymm{k}{z}, ymm/m256/m32bcst`
  public mutating func vcvttps2udqs(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x35380000056c), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPS2UDQS zmm{k}{z}, zmm/m512/m32bcst{sae}`
  public mutating func vcvttps2udqs(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x36580000056c), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VCVTTPS2UDQS zmm{k}{z}, zmm/m512/m32bcst{sae}`
  public mutating func vcvttps2udqs(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x36580000056c), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPS2UQQS xmm{k}{z}, xmm/m64/m32bcst`
  public mutating func vcvttps2uqqs(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x33180001056c), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTTPS2UQQS xmm{k}{z}, xmm/m64/m32bcst`
  public mutating func vcvttps2uqqs(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x33180001056c), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPS2UQQS ymm{k}{z}, xmm/m128/m32bcst`
  public mutating func vcvttps2uqqs(_ a: X86_64.YMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x34380001056c), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTTPS2UQQS ymm{k}{z}, xmm/m128/m32bcst`
  public mutating func vcvttps2uqqs(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x34380001056c), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPS2UQQS zmm{k}{z}, ymm/m256/m32bcst{sae}`
  public mutating func vcvttps2uqqs(_ a: X86_64.ZMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x35580001056c), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VCVTTPS2UQQS zmm{k}{z}, ymm/m256/m32bcst{sae}`
  public mutating func vcvttps2uqqs(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x35580001056c), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPD2DQS xmm{k}{z}, xmm/m128/m64bcst`
  public mutating func vcvttpd2dqs(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c980080056d), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTTPD2DQS xmm{k}{z}, xmm/m128/m64bcst`
  public mutating func vcvttpd2dqs(_ a: X86_64.XMMRegister, _ b: X86_64.Memory128, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c980080056d), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VCVTTPD2DQS xmm{k}{z}, ymm/m256/m64bcst`
  public mutating func vcvttpd2dqs(_ a: X86_64.XMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db80080056d), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTTPD2DQS xmm{k}{z}, ymm/m256/m64bcst`
  public mutating func vcvttpd2dqs(_ a: X86_64.XMMRegister, _ b: X86_64.Memory256, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db80080056d), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VCVTTPD2DQS ymm{k}{z}, zmm/m512/m64bcst{sae}`
  public mutating func vcvttpd2dqs(_ a: X86_64.YMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x3ed80080056d), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VCVTTPD2DQS ymm{k}{z}, zmm/m512/m64bcst{sae}`
  public mutating func vcvttpd2dqs(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed80080056d), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPD2QQS xmm{k}{z}, xmm/m128/m64bcst`
  public mutating func vcvttpd2qqs(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c980081056d), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTTPD2QQS xmm{k}{z}, xmm/m128/m64bcst`
  public mutating func vcvttpd2qqs(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c980081056d), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPD2QQS ymm{k}{z}, ymm/m256/m64bcst`
  public mutating func vcvttpd2qqs(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db80081056d), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTTPD2QQS ymm{k}{z}, ymm/m256/m64bcst`
  public mutating func vcvttpd2qqs(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db80081056d), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPD2QQS zmm{k}{z}, zmm/m512/m64bcst{sae}`
  public mutating func vcvttpd2qqs(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x3ed80081056d), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VCVTTPD2QQS zmm{k}{z}, zmm/m512/m64bcst{sae}`
  public mutating func vcvttpd2qqs(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed80081056d), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPD2UDQS xmm{k}{z}, xmm/m128/m64bcst`
  public mutating func vcvttpd2udqs(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c980080056c), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTTPD2UDQS xmm{k}{z}, xmm/m128/m64bcst`
  public mutating func vcvttpd2udqs(_ a: X86_64.XMMRegister, _ b: X86_64.Memory128, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c980080056c), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VCVTTPD2UDQS xmm{k}{z}, ymm/m256/m64bcst`
  public mutating func vcvttpd2udqs(_ a: X86_64.XMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db80080056c), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTTPD2UDQS xmm{k}{z}, ymm/m256/m64bcst`
  public mutating func vcvttpd2udqs(_ a: X86_64.XMMRegister, _ b: X86_64.Memory256, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db80080056c), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VCVTTPD2UDQS ymm{k}{z}, zmm/m512/m64bcst{sae}`
  public mutating func vcvttpd2udqs(_ a: X86_64.YMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x3ed80080056c), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VCVTTPD2UDQS ymm{k}{z}, zmm/m512/m64bcst{sae}`
  public mutating func vcvttpd2udqs(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed80080056c), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPD2UQQS xmm{k}{z}, xmm/m128/m64bcst`
  public mutating func vcvttpd2uqqs(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c980081056c), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTTPD2UQQS xmm{k}{z}, xmm/m128/m64bcst`
  public mutating func vcvttpd2uqqs(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c980081056c), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPD2UQQS ymm{k}{z}, ymm/m256/m64bcst`
  public mutating func vcvttpd2uqqs(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db80081056c), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTTPD2UQQS ymm{k}{z}, ymm/m256/m64bcst`
  public mutating func vcvttpd2uqqs(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db80081056c), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPD2UQQS zmm{k}{z}, zmm/m512/m64bcst{sae}`
  public mutating func vcvttpd2uqqs(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x3ed80081056c), reg: a.code, vvvv: 0, rm: b.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VCVTTPD2UQQS zmm{k}{z}, zmm/m512/m64bcst{sae}`
  public mutating func vcvttpd2uqqs(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed80081056c), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTSS2SIS r32, xmm/m32{sae}`
  public mutating func vcvttss2sis(_ a: X86_64.Register32, _ b: X86_64.XMMRegister, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x22180002056d), reg: a.code, vvvv: 0, rm: b.code, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VCVTTSS2SIS r32, xmm/m32{sae}`
  public mutating func vcvttss2sis(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x22180002056d), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VCVTTSS2SIS r64, xmm/m32{sae}`
  public mutating func vcvttss2sis(_ a: X86_64.Register64, _ b: X86_64.XMMRegister, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x22980082056d), reg: a.code, vvvv: 0, rm: b.code, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VCVTTSS2SIS r64, xmm/m32{sae}`
  public mutating func vcvttss2sis(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x22980082056d), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VCVTTSS2USIS r32, xmm/m32{sae}`
  public mutating func vcvttss2usis(_ a: X86_64.Register32, _ b: X86_64.XMMRegister, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x22180002056c), reg: a.code, vvvv: 0, rm: b.code, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VCVTTSS2USIS r32, xmm/m32{sae}`
  public mutating func vcvttss2usis(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x22180002056c), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VCVTTSS2USIS r64, xmm/m32{sae}`
  public mutating func vcvttss2usis(_ a: X86_64.Register64, _ b: X86_64.XMMRegister, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x22980082056c), reg: a.code, vvvv: 0, rm: b.code, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VCVTTSS2USIS r64, xmm/m32{sae}`
  public mutating func vcvttss2usis(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x22980082056c), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VCVTTSD2SIS r32, xmm/m64{sae}`
  public mutating func vcvttsd2sis(_ a: X86_64.Register32, _ b: X86_64.XMMRegister, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x23180003056d), reg: a.code, vvvv: 0, rm: b.code, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VCVTTSD2SIS r32, xmm/m64{sae}`
  public mutating func vcvttsd2sis(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x23180003056d), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VCVTTSD2SIS r64, xmm/m64{sae}`
  public mutating func vcvttsd2sis(_ a: X86_64.Register64, _ b: X86_64.XMMRegister, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x23980083056d), reg: a.code, vvvv: 0, rm: b.code, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VCVTTSD2SIS r64, xmm/m64{sae}`
  public mutating func vcvttsd2sis(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x23980083056d), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VCVTTSD2USIS r32, xmm/m64{sae}`
  public mutating func vcvttsd2usis(_ a: X86_64.Register32, _ b: X86_64.XMMRegister, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x23180003056c), reg: a.code, vvvv: 0, rm: b.code, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VCVTTSD2USIS r32, xmm/m64{sae}`
  public mutating func vcvttsd2usis(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x23180003056c), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VCVTTSD2USIS r64, xmm/m64{sae}`
  public mutating func vcvttsd2usis(_ a: X86_64.Register64, _ b: X86_64.XMMRegister, suppressingExceptions: Bool = false) {
    emit(X86_64.InstructionForm(bits: 0x23980083056c), reg: a.code, vvvv: 0, rm: b.code, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VCVTTSD2USIS r64, xmm/m64{sae}`
  public mutating func vcvttsd2usis(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x23980083056c), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VCVTNEPS2BF16X xmm{k}{z}, xmm/m128/m32bcst`
  public mutating func vcvtneps2bf16x(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x341800020272), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTNEPS2BF16X xmm{k}{z}, xmm/m128/m32bcst`
  public mutating func vcvtneps2bf16x(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x341800020272), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTNEPS2BF16Y xmm{k}{z}, ymm/m256/m32bcst`
  public mutating func vcvtneps2bf16y(_ a: X86_64.XMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x353800020272), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTNEPS2BF16Y xmm{k}{z}, ymm/m256/m32bcst`
  public mutating func vcvtneps2bf16y(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x353800020272), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPH2BF8X xmm{k}{z}, xmm/m128/m16bcst`
  public mutating func vcvtph2bf8x(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c1800020274), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPH2BF8X xmm{k}{z}, xmm/m128/m16bcst`
  public mutating func vcvtph2bf8x(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c1800020274), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPH2BF8Y xmm{k}{z}, ymm/m256/m16bcst`
  public mutating func vcvtph2bf8y(_ a: X86_64.XMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d3800020274), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPH2BF8Y xmm{k}{z}, ymm/m256/m16bcst`
  public mutating func vcvtph2bf8y(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d3800020274), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPH2BF8SX xmm{k}{z}, xmm/m128/m16bcst`
  public mutating func vcvtph2bf8sx(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c1800020574), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPH2BF8SX xmm{k}{z}, xmm/m128/m16bcst`
  public mutating func vcvtph2bf8sx(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c1800020574), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPH2BF8SY xmm{k}{z}, ymm/m256/m16bcst`
  public mutating func vcvtph2bf8sy(_ a: X86_64.XMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d3800020574), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPH2BF8SY xmm{k}{z}, ymm/m256/m16bcst`
  public mutating func vcvtph2bf8sy(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d3800020574), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPH2HF8X xmm{k}{z}, xmm/m128/m16bcst`
  public mutating func vcvtph2hf8x(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c1800020518), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPH2HF8X xmm{k}{z}, xmm/m128/m16bcst`
  public mutating func vcvtph2hf8x(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c1800020518), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPH2HF8Y xmm{k}{z}, ymm/m256/m16bcst`
  public mutating func vcvtph2hf8y(_ a: X86_64.XMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d3800020518), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPH2HF8Y xmm{k}{z}, ymm/m256/m16bcst`
  public mutating func vcvtph2hf8y(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d3800020518), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPH2HF8SX xmm{k}{z}, xmm/m128/m16bcst`
  public mutating func vcvtph2hf8sx(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180002051b), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPH2HF8SX xmm{k}{z}, xmm/m128/m16bcst`
  public mutating func vcvtph2hf8sx(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2c180002051b), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPH2HF8SY xmm{k}{z}, ymm/m256/m16bcst`
  public mutating func vcvtph2hf8sy(_ a: X86_64.XMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380002051b), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPH2HF8SY xmm{k}{z}, ymm/m256/m16bcst`
  public mutating func vcvtph2hf8sy(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2d380002051b), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }
}
