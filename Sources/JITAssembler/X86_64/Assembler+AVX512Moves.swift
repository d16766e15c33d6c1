// swift-format-ignore-file
// Written by `swift run table-generator` from the instruction table. Do not edit: change a row and run it again.

public import JITMachineCode

extension X86_64.Assembler {
  /// `VMOVAPS zmm{k}{z}, zmm/m512`
  public mutating func vmovaps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x265800000128), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VMOVAPS zmm{k}{z}, zmm/m512`
  public mutating func vmovaps(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x265800000128), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVAPS zmm/m512{k}{z}, zmm`
  public mutating func vmovaps(_ a: X86_64.Memory, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x265800000129), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VMOVAPD zmm{k}{z}, zmm/m512`
  public mutating func vmovapd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26d800810128), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VMOVAPD zmm{k}{z}, zmm/m512`
  public mutating func vmovapd(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26d800810128), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVAPD zmm/m512{k}{z}, zmm`
  public mutating func vmovapd(_ a: X86_64.Memory, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26d800810129), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VMOVUPS zmm{k}{z}, zmm/m512`
  public mutating func vmovups(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x265800000110), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VMOVUPS zmm{k}{z}, zmm/m512`
  public mutating func vmovups(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x265800000110), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVUPS zmm/m512{k}{z}, zmm`
  public mutating func vmovups(_ a: X86_64.Memory, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x265800000111), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VMOVUPD zmm{k}{z}, zmm/m512`
  public mutating func vmovupd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26d800810110), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VMOVUPD zmm{k}{z}, zmm/m512`
  public mutating func vmovupd(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26d800810110), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVUPD zmm/m512{k}{z}, zmm`
  public mutating func vmovupd(_ a: X86_64.Memory, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26d800810111), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VMOVNTPS m512, zmm`
  public mutating func vmovntps(_ a: X86_64.Memory, _ b: X86_64.ZMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x26580000012b), reg: b.code, vvvv: 0, memory: a)
  }

  /// `VMOVNTPD m512, zmm`
  public mutating func vmovntpd(_ a: X86_64.Memory, _ b: X86_64.ZMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x26d80081012b), reg: b.code, vvvv: 0, memory: a)
  }

  /// `VMOVDDUP zmm{k}{z}, zmm/m512`
  public mutating func vmovddup(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26d800830112), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VMOVDDUP zmm{k}{z}, zmm/m512`
  public mutating func vmovddup(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26d800830112), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVSLDUP zmm{k}{z}, zmm/m512`
  public mutating func vmovsldup(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x265800020112), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VMOVSLDUP zmm{k}{z}, zmm/m512`
  public mutating func vmovsldup(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x265800020112), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVSHDUP zmm{k}{z}, zmm/m512`
  public mutating func vmovshdup(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x265800020116), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VMOVSHDUP zmm{k}{z}, zmm/m512`
  public mutating func vmovshdup(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x265800020116), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VBROADCASTSS zmm{k}{z}, xmm/m32`
  public mutating func vbroadcastss(_ a: X86_64.ZMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x225800010218), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VBROADCASTSS zmm{k}{z}, xmm/m32`
  public mutating func vbroadcastss(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x225800010218), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VBROADCASTSD zmm{k}{z}, xmm/m64`
  public mutating func vbroadcastsd(_ a: X86_64.ZMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x23d800810219), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VBROADCASTSD zmm{k}{z}, xmm/m64`
  public mutating func vbroadcastsd(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x23d800810219), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VBROADCASTF32X2 ymm{k}{z}, xmm/m64`
  public mutating func vbroadcastf32x2(_ a: X86_64.YMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x233800010219), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VBROADCASTF32X2 ymm{k}{z}, xmm/m64`
  public mutating func vbroadcastf32x2(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x233800010219), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VBROADCASTF32X2 zmm{k}{z}, xmm/m64`
  public mutating func vbroadcastf32x2(_ a: X86_64.ZMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x235800010219), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VBROADCASTF32X2 zmm{k}{z}, xmm/m64`
  public mutating func vbroadcastf32x2(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x235800010219), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VBROADCASTF32X4 ymm{k}{z}, m128`
  public mutating func vbroadcastf32x4(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x24380001021a), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VBROADCASTF32X4 zmm{k}{z}, m128`
  public mutating func vbroadcastf32x4(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x24580001021a), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VBROADCASTF64X2 ymm{k}{z}, m128`
  public mutating func vbroadcastf64x2(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x24b80081021a), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VBROADCASTF64X2 zmm{k}{z}, m128`
  public mutating func vbroadcastf64x2(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x24d80081021a), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VBROADCASTF32X8 zmm{k}{z}, m256`
  public mutating func vbroadcastf32x8(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x25580001021b), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VBROADCASTF64X4 zmm{k}{z}, m256`
  public mutating func vbroadcastf64x4(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x25d80081021b), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VINSERTF32X4 ymm{k}{z}, ymm, xmm/m128, imm8`
  public mutating func vinsertf32x4(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.XMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8243800010318), d) }
    emit(X86_64.InstructionForm(bits: 0x8243800010318), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VINSERTF32X4 ymm{k}{z}, ymm, xmm/m128, imm8`
  public mutating func vinsertf32x4(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8243800010318), d) }
    emit(X86_64.InstructionForm(bits: 0x8243800010318), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VINSERTF32X4 zmm{k}{z}, zmm, xmm/m128, imm8`
  public mutating func vinsertf32x4(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.XMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8245800010318), d) }
    emit(X86_64.InstructionForm(bits: 0x8245800010318), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VINSERTF32X4 zmm{k}{z}, zmm, xmm/m128, imm8`
  public mutating func vinsertf32x4(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8245800010318), d) }
    emit(X86_64.InstructionForm(bits: 0x8245800010318), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VINSERTF64X2 ymm{k}{z}, ymm, xmm/m128, imm8`
  public mutating func vinsertf64x2(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.XMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x824b800810318), d) }
    emit(X86_64.InstructionForm(bits: 0x824b800810318), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VINSERTF64X2 ymm{k}{z}, ymm, xmm/m128, imm8`
  public mutating func vinsertf64x2(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x824b800810318), d) }
    emit(X86_64.InstructionForm(bits: 0x824b800810318), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VINSERTF64X2 zmm{k}{z}, zmm, xmm/m128, imm8`
  public mutating func vinsertf64x2(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.XMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x824d800810318), d) }
    emit(X86_64.InstructionForm(bits: 0x824d800810318), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VINSERTF64X2 zmm{k}{z}, zmm, xmm/m128, imm8`
  public mutating func vinsertf64x2(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x824d800810318), d) }
    emit(X86_64.InstructionForm(bits: 0x824d800810318), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VINSERTF32X8 zmm{k}{z}, zmm, ymm/m256, imm8`
  public mutating func vinsertf32x8(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.YMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x825580001031a), d) }
    emit(X86_64.InstructionForm(bits: 0x825580001031a), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VINSERTF32X8 zmm{k}{z}, zmm, ymm/m256, imm8`
  public mutating func vinsertf32x8(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x825580001031a), d) }
    emit(X86_64.InstructionForm(bits: 0x825580001031a), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VINSERTF64X4 zmm{k}{z}, zmm, ymm/m256, imm8`
  public mutating func vinsertf64x4(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.YMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x825d80081031a), d) }
    emit(X86_64.InstructionForm(bits: 0x825d80081031a), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VINSERTF64X4 zmm{k}{z}, zmm, ymm/m256, imm8`
  public mutating func vinsertf64x4(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x825d80081031a), d) }
    emit(X86_64.InstructionForm(bits: 0x825d80081031a), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VEXTRACTF32X4 xmm/m128{k}{z}, ymm, imm8`
  public mutating func vextractf32x4(_ a: X86_64.XMMRegister, _ b: X86_64.YMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8243800010319), c) }
    emit(X86_64.InstructionForm(bits: 0x8243800010319), reg: b.code, vvvv: 0, rm: a.code, mask: mask, immediate: c)
  }

  /// `VEXTRACTF32X4 xmm/m128{k}{z}, ymm, imm8`
  public mutating func vextractf32x4(_ a: X86_64.Memory, _ b: X86_64.YMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8243800010319), c) }
    emit(X86_64.InstructionForm(bits: 0x8243800010319), reg: b.code, vvvv: 0, memory: a, mask: mask, immediate: c)
  }

  /// `VEXTRACTF32X4 xmm/m128{k}{z}, zmm, imm8`
  public mutating func vextractf32x4(_ a: X86_64.XMMRegister, _ b: X86_64.ZMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8245800010319), c) }
    emit(X86_64.InstructionForm(bits: 0x8245800010319), reg: b.code, vvvv: 0, rm: a.code, mask: mask, immediate: c)
  }

  /// `VEXTRACTF32X4 xmm/m128{k}{z}, zmm, imm8`
  public mutating func vextractf32x4(_ a: X86_64.Memory, _ b: X86_64.ZMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8245800010319), c) }
    emit(X86_64.InstructionForm(bits: 0x8245800010319), reg: b.code, vvvv: 0, memory: a, mask: mask, immediate: c)
  }

  /// `VEXTRACTF64X2 xmm/m128{k}{z}, ymm, imm8`
  public mutating func vextractf64x2(_ a: X86_64.XMMRegister, _ b: X86_64.YMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x824b800810319), c) }
    emit(X86_64.InstructionForm(bits: 0x824b800810319), reg: b.code, vvvv: 0, rm: a.code, mask: mask, immediate: c)
  }

  /// `VEXTRACTF64X2 xmm/m128{k}{z}, ymm, imm8`
  public mutating func vextractf64x2(_ a: X86_64.Memory, _ b: X86_64.YMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x824b800810319), c) }
    emit(X86_64.InstructionForm(bits: 0x824b800810319), reg: b.code, vvvv: 0, memory: a, mask: mask, immediate: c)
  }

  /// `VEXTRACTF64X2 xmm/m128{k}{z}, zmm, imm8`
  public mutating func vextractf64x2(_ a: X86_64.XMMRegister, _ b: X86_64.ZMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x824d800810319), c) }
    emit(X86_64.InstructionForm(bits: 0x824d800810319), reg: b.code, vvvv: 0, rm: a.code, mask: mask, immediate: c)
  }

  /// `VEXTRACTF64X2 xmm/m128{k}{z}, zmm, imm8`
  public mutating func vextractf64x2(_ a: X86_64.Memory, _ b: X86_64.ZMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x824d800810319), c) }
    emit(X86_64.InstructionForm(bits: 0x824d800810319), reg: b.code, vvvv: 0, memory: a, mask: mask, immediate: c)
  }

  /// `VEXTRACTF32X8 ymm/m256{k}{z}, zmm, imm8`
  public mutating func vextractf32x8(_ a: X86_64.YMMRegister, _ b: X86_64.ZMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x825580001031b), c) }
    emit(X86_64.InstructionForm(bits: 0x825580001031b), reg: b.code, vvvv: 0, rm: a.code, mask: mask, immediate: c)
  }

  /// `VEXTRACTF32X8 ymm/m256{k}{z}, zmm, imm8`
  public mutating func vextractf32x8(_ a: X86_64.Memory, _ b: X86_64.ZMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x825580001031b), c) }
    emit(X86_64.InstructionForm(bits: 0x825580001031b), reg: b.code, vvvv: 0, memory: a, mask: mask, immediate: c)
  }

  /// `VEXTRACTF64X4 ymm/m256{k}{z}, zmm, imm8`
  public mutating func vextractf64x4(_ a: X86_64.YMMRegister, _ b: X86_64.ZMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x825d80081031b), c) }
    emit(X86_64.InstructionForm(bits: 0x825d80081031b), reg: b.code, vvvv: 0, rm: a.code, mask: mask, immediate: c)
  }

  /// `VEXTRACTF64X4 ymm/m256{k}{z}, zmm, imm8`
  public mutating func vextractf64x4(_ a: X86_64.Memory, _ b: X86_64.ZMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x825d80081031b), c) }
    emit(X86_64.InstructionForm(bits: 0x825d80081031b), reg: b.code, vvvv: 0, memory: a, mask: mask, immediate: c)
  }

  /// `VBLENDMPS xmm{k}{z}, xmm, xmm/m128/m32bcst`
  public mutating func vblendmps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x341800010265), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VBLENDMPS xmm{k}{z}, xmm, xmm/m128/m32bcst`
  public mutating func vblendmps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x341800010265), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VBLENDMPS ymm{k}{z}, ymm, ymm/m256/m32bcst`
  public mutating func vblendmps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x353800010265), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VBLENDMPS ymm{k}{z}, ymm, ymm/m256/m32bcst`
  public mutating func vblendmps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x353800010265), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VBLENDMPS zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vblendmps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800010265), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VBLENDMPS zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vblendmps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800010265), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VBLENDMPD xmm{k}{z}, xmm, xmm/m128/m64bcst`
  public mutating func vblendmpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c9800810265), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VBLENDMPD xmm{k}{z}, xmm, xmm/m128/m64bcst`
  public mutating func vblendmpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c9800810265), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VBLENDMPD ymm{k}{z}, ymm, ymm/m256/m64bcst`
  public mutating func vblendmpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db800810265), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VBLENDMPD ymm{k}{z}, ymm, ymm/m256/m64bcst`
  public mutating func vblendmpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db800810265), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VBLENDMPD zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vblendmpd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810265), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VBLENDMPD zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vblendmpd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810265), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VCOMPRESSPS xmm/m128{k}{z}, xmm`
  public mutating func vcompressps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x22180001028a), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VCOMPRESSPS xmm/m128{k}{z}, xmm`
  public mutating func vcompressps(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x22180001028a), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VCOMPRESSPS ymm/m256{k}{z}, ymm`
  public mutating func vcompressps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x22380001028a), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VCOMPRESSPS ymm/m256{k}{z}, ymm`
  public mutating func vcompressps(_ a: X86_64.Memory, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x22380001028a), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VCOMPRESSPS zmm/m512{k}{z}, zmm`
  public mutating func vcompressps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x22580001028a), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VCOMPRESSPS zmm/m512{k}{z}, zmm`
  public mutating func vcompressps(_ a: X86_64.Memory, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x22580001028a), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VCOMPRESSPD xmm/m128{k}{z}, xmm`
  public mutating func vcompresspd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x23980081028a), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VCOMPRESSPD xmm/m128{k}{z}, xmm`
  public mutating func vcompresspd(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x23980081028a), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VCOMPRESSPD ymm/m256{k}{z}, ymm`
  public mutating func vcompresspd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x23b80081028a), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VCOMPRESSPD ymm/m256{k}{z}, ymm`
  public mutating func vcompresspd(_ a: X86_64.Memory, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x23b80081028a), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VCOMPRESSPD zmm/m512{k}{z}, zmm`
  public mutating func vcompresspd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x23d80081028a), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VCOMPRESSPD zmm/m512{k}{z}, zmm`
  public mutating func vcompresspd(_ a: X86_64.Memory, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x23d80081028a), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VEXPANDPS xmm{k}{z}, xmm/m128`
  public mutating func vexpandps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x221800010288), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VEXPANDPS xmm{k}{z}, xmm/m128`
  public mutating func vexpandps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x221800010288), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VEXPANDPS ymm{k}{z}, ymm/m256`
  public mutating func vexpandps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x223800010288), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VEXPANDPS ymm{k}{z}, ymm/m256`
  public mutating func vexpandps(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x223800010288), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VEXPANDPS zmm{k}{z}, zmm/m512`
  public mutating func vexpandps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x225800010288), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VEXPANDPS zmm{k}{z}, zmm/m512`
  public mutating func vexpandps(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x225800010288), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VEXPANDPD xmm{k}{z}, xmm/m128`
  public mutating func vexpandpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x239800810288), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VEXPANDPD xmm{k}{z}, xmm/m128`
  public mutating func vexpandpd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x239800810288), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VEXPANDPD ymm{k}{z}, ymm/m256`
  public mutating func vexpandpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x23b800810288), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VEXPANDPD ymm{k}{z}, ymm/m256`
  public mutating func vexpandpd(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x23b800810288), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VEXPANDPD zmm{k}{z}, zmm/m512`
  public mutating func vexpandpd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x23d800810288), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VEXPANDPD zmm{k}{z}, zmm/m512`
  public mutating func vexpandpd(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x23d800810288), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }
}
