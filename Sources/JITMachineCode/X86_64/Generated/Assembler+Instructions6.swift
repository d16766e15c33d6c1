// swift-format-ignore-file
// Written by `swift run table-generator` from the instruction table. Do not edit: change a row and run it again.

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

  /// `VMOVD xmm, xmm/m32`
  public mutating func vmovd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x22180002017e), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VMOVDQA32 xmm{k}{z}, xmm/m128`
  public mutating func vmovdqa32(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x24180001016f), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VMOVDQA32 xmm{k}{z}, xmm/m128`
  public mutating func vmovdqa32(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x24180001016f), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVDQA32 ymm{k}{z}, ymm/m256`
  public mutating func vmovdqa32(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x25380001016f), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VMOVDQA32 ymm{k}{z}, ymm/m256`
  public mutating func vmovdqa32(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x25380001016f), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVDQA32 zmm{k}{z}, zmm/m512`
  public mutating func vmovdqa32(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26580001016f), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VMOVDQA32 zmm{k}{z}, zmm/m512`
  public mutating func vmovdqa32(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26580001016f), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVDQA32 xmm/m128{k}{z}, xmm`
  public mutating func vmovdqa32(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x24180001017f), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VMOVDQA32 ymm/m256{k}{z}, ymm`
  public mutating func vmovdqa32(_ a: X86_64.Memory, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x25380001017f), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VMOVDQA32 zmm/m512{k}{z}, zmm`
  public mutating func vmovdqa32(_ a: X86_64.Memory, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26580001017f), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VMOVDQA64 xmm{k}{z}, xmm/m128`
  public mutating func vmovdqa64(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x24980081016f), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VMOVDQA64 xmm{k}{z}, xmm/m128`
  public mutating func vmovdqa64(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x24980081016f), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVDQA64 ymm{k}{z}, ymm/m256`
  public mutating func vmovdqa64(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x25b80081016f), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VMOVDQA64 ymm{k}{z}, ymm/m256`
  public mutating func vmovdqa64(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x25b80081016f), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVDQA64 zmm{k}{z}, zmm/m512`
  public mutating func vmovdqa64(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26d80081016f), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VMOVDQA64 zmm{k}{z}, zmm/m512`
  public mutating func vmovdqa64(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26d80081016f), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVDQA64 xmm/m128{k}{z}, xmm`
  public mutating func vmovdqa64(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x24980081017f), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VMOVDQA64 ymm/m256{k}{z}, ymm`
  public mutating func vmovdqa64(_ a: X86_64.Memory, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x25b80081017f), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VMOVDQA64 zmm/m512{k}{z}, zmm`
  public mutating func vmovdqa64(_ a: X86_64.Memory, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26d80081017f), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VMOVDQU8 xmm{k}{z}, xmm/m128`
  public mutating func vmovdqu8(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x24180003016f), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VMOVDQU8 xmm{k}{z}, xmm/m128`
  public mutating func vmovdqu8(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x24180003016f), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVDQU8 ymm{k}{z}, ymm/m256`
  public mutating func vmovdqu8(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x25380003016f), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VMOVDQU8 ymm{k}{z}, ymm/m256`
  public mutating func vmovdqu8(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x25380003016f), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVDQU8 zmm{k}{z}, zmm/m512`
  public mutating func vmovdqu8(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26580003016f), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VMOVDQU8 zmm{k}{z}, zmm/m512`
  public mutating func vmovdqu8(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26580003016f), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVDQU8 xmm/m128{k}{z}, xmm`
  public mutating func vmovdqu8(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x24180003017f), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VMOVDQU8 ymm/m256{k}{z}, ymm`
  public mutating func vmovdqu8(_ a: X86_64.Memory, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x25380003017f), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VMOVDQU8 zmm/m512{k}{z}, zmm`
  public mutating func vmovdqu8(_ a: X86_64.Memory, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26580003017f), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VMOVDQU16 xmm{k}{z}, xmm/m128`
  public mutating func vmovdqu16(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x24980083016f), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VMOVDQU16 xmm{k}{z}, xmm/m128`
  public mutating func vmovdqu16(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x24980083016f), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVDQU16 ymm{k}{z}, ymm/m256`
  public mutating func vmovdqu16(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x25b80083016f), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VMOVDQU16 ymm{k}{z}, ymm/m256`
  public mutating func vmovdqu16(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x25b80083016f), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVDQU16 zmm{k}{z}, zmm/m512`
  public mutating func vmovdqu16(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26d80083016f), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VMOVDQU16 zmm{k}{z}, zmm/m512`
  public mutating func vmovdqu16(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26d80083016f), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVDQU16 xmm/m128{k}{z}, xmm`
  public mutating func vmovdqu16(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x24980083017f), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VMOVDQU16 ymm/m256{k}{z}, ymm`
  public mutating func vmovdqu16(_ a: X86_64.Memory, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x25b80083017f), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VMOVDQU16 zmm/m512{k}{z}, zmm`
  public mutating func vmovdqu16(_ a: X86_64.Memory, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26d80083017f), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VMOVDQU32 xmm{k}{z}, xmm/m128`
  public mutating func vmovdqu32(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x24180002016f), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VMOVDQU32 xmm{k}{z}, xmm/m128`
  public mutating func vmovdqu32(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x24180002016f), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVDQU32 ymm{k}{z}, ymm/m256`
  public mutating func vmovdqu32(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x25380002016f), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VMOVDQU32 ymm{k}{z}, ymm/m256`
  public mutating func vmovdqu32(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x25380002016f), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVDQU32 zmm{k}{z}, zmm/m512`
  public mutating func vmovdqu32(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26580002016f), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VMOVDQU32 zmm{k}{z}, zmm/m512`
  public mutating func vmovdqu32(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26580002016f), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVDQU32 xmm/m128{k}{z}, xmm`
  public mutating func vmovdqu32(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x24180002017f), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VMOVDQU32 ymm/m256{k}{z}, ymm`
  public mutating func vmovdqu32(_ a: X86_64.Memory, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x25380002017f), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VMOVDQU32 zmm/m512{k}{z}, zmm`
  public mutating func vmovdqu32(_ a: X86_64.Memory, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26580002017f), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VMOVDQU64 xmm{k}{z}, xmm/m128`
  public mutating func vmovdqu64(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x24980082016f), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VMOVDQU64 xmm{k}{z}, xmm/m128`
  public mutating func vmovdqu64(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x24980082016f), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVDQU64 ymm{k}{z}, ymm/m256`
  public mutating func vmovdqu64(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x25b80082016f), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VMOVDQU64 ymm{k}{z}, ymm/m256`
  public mutating func vmovdqu64(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x25b80082016f), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVDQU64 zmm{k}{z}, zmm/m512`
  public mutating func vmovdqu64(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26d80082016f), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VMOVDQU64 zmm{k}{z}, zmm/m512`
  public mutating func vmovdqu64(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26d80082016f), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVDQU64 xmm/m128{k}{z}, xmm`
  public mutating func vmovdqu64(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x24980082017f), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VMOVDQU64 ymm/m256{k}{z}, ymm`
  public mutating func vmovdqu64(_ a: X86_64.Memory, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x25b80082017f), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VMOVDQU64 zmm/m512{k}{z}, zmm`
  public mutating func vmovdqu64(_ a: X86_64.Memory, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26d80082017f), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VMOVNTDQ m512, zmm`
  public mutating func vmovntdq(_ a: X86_64.Memory, _ b: X86_64.ZMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2658000101e7), reg: b.code, vvvv: 0, memory: a)
  }

  /// `VMOVNTDQA zmm, m512`
  public mutating func vmovntdqa(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x26580001022a), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VMOVRSB xmm{k}{z}, m128`
  public mutating func vmovrsb(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x24180003056f), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVRSB ymm{k}{z}, m256`
  public mutating func vmovrsb(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x25380003056f), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVRSB zmm{k}{z}, m512`
  public mutating func vmovrsb(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26580003056f), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVRSW xmm{k}{z}, m128`
  public mutating func vmovrsw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x24980083056f), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVRSW ymm{k}{z}, m256`
  public mutating func vmovrsw(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x25b80083056f), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVRSW zmm{k}{z}, m512`
  public mutating func vmovrsw(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26d80083056f), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVRSD xmm{k}{z}, m128`
  public mutating func vmovrsd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x24180002056f), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVRSD ymm{k}{z}, m256`
  public mutating func vmovrsd(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x25380002056f), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVRSD zmm{k}{z}, m512`
  public mutating func vmovrsd(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26580002056f), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVRSQ xmm{k}{z}, m128`
  public mutating func vmovrsq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x24980082056f), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVRSQ ymm{k}{z}, m256`
  public mutating func vmovrsq(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x25b80082056f), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVRSQ zmm{k}{z}, m512`
  public mutating func vmovrsq(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26d80082056f), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPBROADCASTB zmm{k}{z}, xmm/m8`
  public mutating func vpbroadcastb(_ a: X86_64.ZMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x205800010278), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPBROADCASTB zmm{k}{z}, xmm/m8`
  public mutating func vpbroadcastb(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x205800010278), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPBROADCASTW zmm{k}{z}, xmm/m16`
  public mutating func vpbroadcastw(_ a: X86_64.ZMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x215800010279), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPBROADCASTW zmm{k}{z}, xmm/m16`
  public mutating func vpbroadcastw(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x215800010279), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPBROADCASTD zmm{k}{z}, xmm/m32`
  public mutating func vpbroadcastd(_ a: X86_64.ZMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x225800010258), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPBROADCASTD zmm{k}{z}, xmm/m32`
  public mutating func vpbroadcastd(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x225800010258), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPBROADCASTQ zmm{k}{z}, xmm/m64`
  public mutating func vpbroadcastq(_ a: X86_64.ZMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x23d800810259), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPBROADCASTQ zmm{k}{z}, xmm/m64`
  public mutating func vpbroadcastq(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x23d800810259), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPBROADCASTB xmm{k}{z}, r32`
  public mutating func vpbroadcastb(_ a: X86_64.XMMRegister, _ b: X86_64.Register32, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x201c0001027a), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPBROADCASTB ymm{k}{z}, r32`
  public mutating func vpbroadcastb(_ a: X86_64.YMMRegister, _ b: X86_64.Register32, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x203c0001027a), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPBROADCASTB zmm{k}{z}, r32`
  public mutating func vpbroadcastb(_ a: X86_64.ZMMRegister, _ b: X86_64.Register32, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x205c0001027a), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPBROADCASTW xmm{k}{z}, r32`
  public mutating func vpbroadcastw(_ a: X86_64.XMMRegister, _ b: X86_64.Register32, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x201c0001027b), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPBROADCASTW ymm{k}{z}, r32`
  public mutating func vpbroadcastw(_ a: X86_64.YMMRegister, _ b: X86_64.Register32, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x203c0001027b), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPBROADCASTW zmm{k}{z}, r32`
  public mutating func vpbroadcastw(_ a: X86_64.ZMMRegister, _ b: X86_64.Register32, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x205c0001027b), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPBROADCASTD xmm{k}{z}, r32`
  public mutating func vpbroadcastd(_ a: X86_64.XMMRegister, _ b: X86_64.Register32, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x201c0001027c), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPBROADCASTD ymm{k}{z}, r32`
  public mutating func vpbroadcastd(_ a: X86_64.YMMRegister, _ b: X86_64.Register32, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x203c0001027c), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPBROADCASTD zmm{k}{z}, r32`
  public mutating func vpbroadcastd(_ a: X86_64.ZMMRegister, _ b: X86_64.Register32, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x205c0001027c), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPBROADCASTQ xmm{k}{z}, r64`
  public mutating func vpbroadcastq(_ a: X86_64.XMMRegister, _ b: X86_64.Register64, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x209c0081027c), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPBROADCASTQ ymm{k}{z}, r64`
  public mutating func vpbroadcastq(_ a: X86_64.YMMRegister, _ b: X86_64.Register64, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x20bc0081027c), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPBROADCASTQ zmm{k}{z}, r64`
  public mutating func vpbroadcastq(_ a: X86_64.ZMMRegister, _ b: X86_64.Register64, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x20dc0081027c), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VBROADCASTI32X2 xmm{k}{z}, xmm/m64`
  public mutating func vbroadcasti32x2(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x231800010259), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VBROADCASTI32X2 xmm{k}{z}, xmm/m64`
  public mutating func vbroadcasti32x2(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x231800010259), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VBROADCASTI32X2 ymm{k}{z}, xmm/m64`
  public mutating func vbroadcasti32x2(_ a: X86_64.YMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x233800010259), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VBROADCASTI32X2 ymm{k}{z}, xmm/m64`
  public mutating func vbroadcasti32x2(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x233800010259), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VBROADCASTI32X2 zmm{k}{z}, xmm/m64`
  public mutating func vbroadcasti32x2(_ a: X86_64.ZMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x235800010259), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VBROADCASTI32X2 zmm{k}{z}, xmm/m64`
  public mutating func vbroadcasti32x2(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x235800010259), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VBROADCASTI32X4 ymm{k}{z}, m128`
  public mutating func vbroadcasti32x4(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x24380001025a), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VBROADCASTI32X4 zmm{k}{z}, m128`
  public mutating func vbroadcasti32x4(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x24580001025a), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VBROADCASTI64X2 ymm{k}{z}, m128`
  public mutating func vbroadcasti64x2(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x24b80081025a), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VBROADCASTI64X2 zmm{k}{z}, m128`
  public mutating func vbroadcasti64x2(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x24d80081025a), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VBROADCASTI32X8 zmm{k}{z}, m256`
  public mutating func vbroadcasti32x8(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x25580001025b), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VBROADCASTI64X4 zmm{k}{z}, m256`
  public mutating func vbroadcasti64x4(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x25d80081025b), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VINSERTI32X4 ymm{k}{z}, ymm, xmm/m128, imm8`
  public mutating func vinserti32x4(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.XMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8243800010338), d) }
    emit(X86_64.InstructionForm(bits: 0x8243800010338), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VINSERTI32X4 ymm{k}{z}, ymm, xmm/m128, imm8`
  public mutating func vinserti32x4(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8243800010338), d) }
    emit(X86_64.InstructionForm(bits: 0x8243800010338), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VINSERTI32X4 zmm{k}{z}, zmm, xmm/m128, imm8`
  public mutating func vinserti32x4(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.XMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8245800010338), d) }
    emit(X86_64.InstructionForm(bits: 0x8245800010338), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VINSERTI32X4 zmm{k}{z}, zmm, xmm/m128, imm8`
  public mutating func vinserti32x4(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8245800010338), d) }
    emit(X86_64.InstructionForm(bits: 0x8245800010338), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VINSERTI64X2 ymm{k}{z}, ymm, xmm/m128, imm8`
  public mutating func vinserti64x2(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.XMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x824b800810338), d) }
    emit(X86_64.InstructionForm(bits: 0x824b800810338), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VINSERTI64X2 ymm{k}{z}, ymm, xmm/m128, imm8`
  public mutating func vinserti64x2(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x824b800810338), d) }
    emit(X86_64.InstructionForm(bits: 0x824b800810338), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VINSERTI64X2 zmm{k}{z}, zmm, xmm/m128, imm8`
  public mutating func vinserti64x2(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.XMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x824d800810338), d) }
    emit(X86_64.InstructionForm(bits: 0x824d800810338), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VINSERTI64X2 zmm{k}{z}, zmm, xmm/m128, imm8`
  public mutating func vinserti64x2(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x824d800810338), d) }
    emit(X86_64.InstructionForm(bits: 0x824d800810338), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VINSERTI32X8 zmm{k}{z}, zmm, ymm/m256, imm8`
  public mutating func vinserti32x8(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.YMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x825580001033a), d) }
    emit(X86_64.InstructionForm(bits: 0x825580001033a), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VINSERTI32X8 zmm{k}{z}, zmm, ymm/m256, imm8`
  public mutating func vinserti32x8(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x825580001033a), d) }
    emit(X86_64.InstructionForm(bits: 0x825580001033a), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VINSERTI64X4 zmm{k}{z}, zmm, ymm/m256, imm8`
  public mutating func vinserti64x4(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.YMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x825d80081033a), d) }
    emit(X86_64.InstructionForm(bits: 0x825d80081033a), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VINSERTI64X4 zmm{k}{z}, zmm, ymm/m256, imm8`
  public mutating func vinserti64x4(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x825d80081033a), d) }
    emit(X86_64.InstructionForm(bits: 0x825d80081033a), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VEXTRACTI32X4 xmm/m128{k}{z}, ymm, imm8`
  public mutating func vextracti32x4(_ a: X86_64.XMMRegister, _ b: X86_64.YMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8243800010339), c) }
    emit(X86_64.InstructionForm(bits: 0x8243800010339), reg: b.code, vvvv: 0, rm: a.code, mask: mask, immediate: c)
  }

  /// `VEXTRACTI32X4 xmm/m128{k}{z}, ymm, imm8`
  public mutating func vextracti32x4(_ a: X86_64.Memory, _ b: X86_64.YMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8243800010339), c) }
    emit(X86_64.InstructionForm(bits: 0x8243800010339), reg: b.code, vvvv: 0, memory: a, mask: mask, immediate: c)
  }

  /// `VEXTRACTI32X4 xmm/m128{k}{z}, zmm, imm8`
  public mutating func vextracti32x4(_ a: X86_64.XMMRegister, _ b: X86_64.ZMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8245800010339), c) }
    emit(X86_64.InstructionForm(bits: 0x8245800010339), reg: b.code, vvvv: 0, rm: a.code, mask: mask, immediate: c)
  }

  /// `VEXTRACTI32X4 xmm/m128{k}{z}, zmm, imm8`
  public mutating func vextracti32x4(_ a: X86_64.Memory, _ b: X86_64.ZMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8245800010339), c) }
    emit(X86_64.InstructionForm(bits: 0x8245800010339), reg: b.code, vvvv: 0, memory: a, mask: mask, immediate: c)
  }

  /// `VEXTRACTI64X2 xmm/m128{k}{z}, ymm, imm8`
  public mutating func vextracti64x2(_ a: X86_64.XMMRegister, _ b: X86_64.YMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x824b800810339), c) }
    emit(X86_64.InstructionForm(bits: 0x824b800810339), reg: b.code, vvvv: 0, rm: a.code, mask: mask, immediate: c)
  }

  /// `VEXTRACTI64X2 xmm/m128{k}{z}, ymm, imm8`
  public mutating func vextracti64x2(_ a: X86_64.Memory, _ b: X86_64.YMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x824b800810339), c) }
    emit(X86_64.InstructionForm(bits: 0x824b800810339), reg: b.code, vvvv: 0, memory: a, mask: mask, immediate: c)
  }

  /// `VEXTRACTI64X2 xmm/m128{k}{z}, zmm, imm8`
  public mutating func vextracti64x2(_ a: X86_64.XMMRegister, _ b: X86_64.ZMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x824d800810339), c) }
    emit(X86_64.InstructionForm(bits: 0x824d800810339), reg: b.code, vvvv: 0, rm: a.code, mask: mask, immediate: c)
  }

  /// `VEXTRACTI64X2 xmm/m128{k}{z}, zmm, imm8`
  public mutating func vextracti64x2(_ a: X86_64.Memory, _ b: X86_64.ZMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x824d800810339), c) }
    emit(X86_64.InstructionForm(bits: 0x824d800810339), reg: b.code, vvvv: 0, memory: a, mask: mask, immediate: c)
  }

  /// `VEXTRACTI32X8 ymm/m256{k}{z}, zmm, imm8`
  public mutating func vextracti32x8(_ a: X86_64.YMMRegister, _ b: X86_64.ZMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x825580001033b), c) }
    emit(X86_64.InstructionForm(bits: 0x825580001033b), reg: b.code, vvvv: 0, rm: a.code, mask: mask, immediate: c)
  }

  /// `VEXTRACTI32X8 ymm/m256{k}{z}, zmm, imm8`
  public mutating func vextracti32x8(_ a: X86_64.Memory, _ b: X86_64.ZMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x825580001033b), c) }
    emit(X86_64.InstructionForm(bits: 0x825580001033b), reg: b.code, vvvv: 0, memory: a, mask: mask, immediate: c)
  }

  /// `VEXTRACTI64X4 ymm/m256{k}{z}, zmm, imm8`
  public mutating func vextracti64x4(_ a: X86_64.YMMRegister, _ b: X86_64.ZMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x825d80081033b), c) }
    emit(X86_64.InstructionForm(bits: 0x825d80081033b), reg: b.code, vvvv: 0, rm: a.code, mask: mask, immediate: c)
  }

  /// `VEXTRACTI64X4 ymm/m256{k}{z}, zmm, imm8`
  public mutating func vextracti64x4(_ a: X86_64.Memory, _ b: X86_64.ZMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x825d80081033b), c) }
    emit(X86_64.InstructionForm(bits: 0x825d80081033b), reg: b.code, vvvv: 0, memory: a, mask: mask, immediate: c)
  }

  /// `VPBLENDMB xmm{k}{z}, xmm, xmm/m128`
  public mutating func vpblendmb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x241800010266), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPBLENDMB xmm{k}{z}, xmm, xmm/m128`
  public mutating func vpblendmb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x241800010266), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPBLENDMB ymm{k}{z}, ymm, ymm/m256`
  public mutating func vpblendmb(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x253800010266), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPBLENDMB ymm{k}{z}, ymm, ymm/m256`
  public mutating func vpblendmb(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x253800010266), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPBLENDMB zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpblendmb(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x265800010266), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPBLENDMB zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpblendmb(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x265800010266), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPBLENDMW xmm{k}{z}, xmm, xmm/m128`
  public mutating func vpblendmw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x249800810266), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPBLENDMW xmm{k}{z}, xmm, xmm/m128`
  public mutating func vpblendmw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x249800810266), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPBLENDMW ymm{k}{z}, ymm, ymm/m256`
  public mutating func vpblendmw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x25b800810266), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPBLENDMW ymm{k}{z}, ymm, ymm/m256`
  public mutating func vpblendmw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x25b800810266), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPBLENDMW zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpblendmw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26d800810266), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPBLENDMW zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpblendmw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26d800810266), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPBLENDMD xmm{k}{z}, xmm, xmm/m128/m32bcst`
  public mutating func vpblendmd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x341800010264), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPBLENDMD xmm{k}{z}, xmm, xmm/m128/m32bcst`
  public mutating func vpblendmd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x341800010264), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPBLENDMD ymm{k}{z}, ymm, ymm/m256/m32bcst`
  public mutating func vpblendmd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x353800010264), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPBLENDMD ymm{k}{z}, ymm, ymm/m256/m32bcst`
  public mutating func vpblendmd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x353800010264), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPBLENDMD zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpblendmd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800010264), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPBLENDMD zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpblendmd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800010264), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPBLENDMQ xmm{k}{z}, xmm, xmm/m128/m64bcst`
  public mutating func vpblendmq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c9800810264), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPBLENDMQ xmm{k}{z}, xmm, xmm/m128/m64bcst`
  public mutating func vpblendmq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c9800810264), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPBLENDMQ ymm{k}{z}, ymm, ymm/m256/m64bcst`
  public mutating func vpblendmq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db800810264), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPBLENDMQ ymm{k}{z}, ymm, ymm/m256/m64bcst`
  public mutating func vpblendmq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db800810264), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPBLENDMQ zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vpblendmq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810264), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPBLENDMQ zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vpblendmq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810264), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPCOMPRESSD xmm/m128{k}{z}, xmm`
  public mutating func vpcompressd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x22180001028b), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VPCOMPRESSD xmm/m128{k}{z}, xmm`
  public mutating func vpcompressd(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x22180001028b), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VPCOMPRESSD ymm/m256{k}{z}, ymm`
  public mutating func vpcompressd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x22380001028b), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VPCOMPRESSD ymm/m256{k}{z}, ymm`
  public mutating func vpcompressd(_ a: X86_64.Memory, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x22380001028b), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VPCOMPRESSD zmm/m512{k}{z}, zmm`
  public mutating func vpcompressd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x22580001028b), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VPCOMPRESSD zmm/m512{k}{z}, zmm`
  public mutating func vpcompressd(_ a: X86_64.Memory, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x22580001028b), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VPCOMPRESSQ xmm/m128{k}{z}, xmm`
  public mutating func vpcompressq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x23980081028b), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VPCOMPRESSQ xmm/m128{k}{z}, xmm`
  public mutating func vpcompressq(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x23980081028b), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VPCOMPRESSQ ymm/m256{k}{z}, ymm`
  public mutating func vpcompressq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x23b80081028b), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VPCOMPRESSQ ymm/m256{k}{z}, ymm`
  public mutating func vpcompressq(_ a: X86_64.Memory, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x23b80081028b), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VPCOMPRESSQ zmm/m512{k}{z}, zmm`
  public mutating func vpcompressq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x23d80081028b), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VPCOMPRESSQ zmm/m512{k}{z}, zmm`
  public mutating func vpcompressq(_ a: X86_64.Memory, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x23d80081028b), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VPEXPANDD xmm{k}{z}, xmm/m128`
  public mutating func vpexpandd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x221800010289), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPEXPANDD xmm{k}{z}, xmm/m128`
  public mutating func vpexpandd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x221800010289), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPEXPANDD ymm{k}{z}, ymm/m256`
  public mutating func vpexpandd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x223800010289), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPEXPANDD ymm{k}{z}, ymm/m256`
  public mutating func vpexpandd(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x223800010289), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPEXPANDD zmm{k}{z}, zmm/m512`
  public mutating func vpexpandd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x225800010289), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPEXPANDD zmm{k}{z}, zmm/m512`
  public mutating func vpexpandd(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x225800010289), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPEXPANDQ xmm{k}{z}, xmm/m128`
  public mutating func vpexpandq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x239800810289), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPEXPANDQ xmm{k}{z}, xmm/m128`
  public mutating func vpexpandq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x239800810289), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPEXPANDQ ymm{k}{z}, ymm/m256`
  public mutating func vpexpandq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x23b800810289), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPEXPANDQ ymm{k}{z}, ymm/m256`
  public mutating func vpexpandq(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x23b800810289), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPEXPANDQ zmm{k}{z}, zmm/m512`
  public mutating func vpexpandq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x23d800810289), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPEXPANDQ zmm{k}{z}, zmm/m512`
  public mutating func vpexpandq(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x23d800810289), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPMOVM2B xmm, k`
  public mutating func vpmovm2b(_ a: X86_64.XMMRegister, _ b: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x201800020228), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPMOVM2B ymm, k`
  public mutating func vpmovm2b(_ a: X86_64.YMMRegister, _ b: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x203800020228), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPMOVM2B zmm, k`
  public mutating func vpmovm2b(_ a: X86_64.ZMMRegister, _ b: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x205800020228), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPMOVM2W xmm, k`
  public mutating func vpmovm2w(_ a: X86_64.XMMRegister, _ b: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x209800820228), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPMOVM2W ymm, k`
  public mutating func vpmovm2w(_ a: X86_64.YMMRegister, _ b: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x20b800820228), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPMOVM2W zmm, k`
  public mutating func vpmovm2w(_ a: X86_64.ZMMRegister, _ b: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x20d800820228), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPMOVM2D xmm, k`
  public mutating func vpmovm2d(_ a: X86_64.XMMRegister, _ b: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x201800020238), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPMOVM2D ymm, k`
  public mutating func vpmovm2d(_ a: X86_64.YMMRegister, _ b: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x203800020238), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPMOVM2D zmm, k`
  public mutating func vpmovm2d(_ a: X86_64.ZMMRegister, _ b: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x205800020238), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPMOVM2Q xmm, k`
  public mutating func vpmovm2q(_ a: X86_64.XMMRegister, _ b: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x209800820238), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPMOVM2Q ymm, k`
  public mutating func vpmovm2q(_ a: X86_64.YMMRegister, _ b: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x20b800820238), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPMOVM2Q zmm, k`
  public mutating func vpmovm2q(_ a: X86_64.ZMMRegister, _ b: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x20d800820238), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPMOVB2M k, xmm`
  public mutating func vpmovb2m(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x201800020229), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPMOVB2M k, ymm`
  public mutating func vpmovb2m(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x203800020229), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPMOVB2M k, zmm`
  public mutating func vpmovb2m(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x205800020229), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPMOVW2M k, xmm`
  public mutating func vpmovw2m(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x209800820229), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPMOVW2M k, ymm`
  public mutating func vpmovw2m(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20b800820229), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPMOVW2M k, zmm`
  public mutating func vpmovw2m(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20d800820229), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPMOVD2M k, xmm`
  public mutating func vpmovd2m(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x201800020239), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPMOVD2M k, ymm`
  public mutating func vpmovd2m(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x203800020239), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPMOVD2M k, zmm`
  public mutating func vpmovd2m(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x205800020239), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPMOVQ2M k, xmm`
  public mutating func vpmovq2m(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x209800820239), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPMOVQ2M k, ymm`
  public mutating func vpmovq2m(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20b800820239), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPMOVQ2M k, zmm`
  public mutating func vpmovq2m(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20d800820239), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPMOVWB xmm/m64{k}{z}, xmm`
  public mutating func vpmovwb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x231800020230), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VPMOVWB xmm/m64{k}{z}, xmm`
  public mutating func vpmovwb(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x231800020230), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VPMOVWB xmm/m128{k}{z}, ymm`
  public mutating func vpmovwb(_ a: X86_64.XMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x243800020230), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VPMOVWB xmm/m128{k}{z}, ymm`
  public mutating func vpmovwb(_ a: X86_64.Memory, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x243800020230), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VPMOVWB ymm/m256{k}{z}, zmm`
  public mutating func vpmovwb(_ a: X86_64.YMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x255800020230), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VPMOVWB ymm/m256{k}{z}, zmm`
  public mutating func vpmovwb(_ a: X86_64.Memory, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x255800020230), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VPMOVSWB xmm/m64{k}{z}, xmm`
  public mutating func vpmovswb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x231800020220), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VPMOVSWB xmm/m64{k}{z}, xmm`
  public mutating func vpmovswb(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x231800020220), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VPMOVSWB xmm/m128{k}{z}, ymm`
  public mutating func vpmovswb(_ a: X86_64.XMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x243800020220), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VPMOVSWB xmm/m128{k}{z}, ymm`
  public mutating func vpmovswb(_ a: X86_64.Memory, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x243800020220), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VPMOVSWB ymm/m256{k}{z}, zmm`
  public mutating func vpmovswb(_ a: X86_64.YMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x255800020220), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VPMOVSWB ymm/m256{k}{z}, zmm`
  public mutating func vpmovswb(_ a: X86_64.Memory, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x255800020220), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VPMOVUSWB xmm/m64{k}{z}, xmm`
  public mutating func vpmovuswb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x231800020210), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VPMOVUSWB xmm/m64{k}{z}, xmm`
  public mutating func vpmovuswb(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x231800020210), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VPMOVUSWB xmm/m128{k}{z}, ymm`
  public mutating func vpmovuswb(_ a: X86_64.XMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x243800020210), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VPMOVUSWB xmm/m128{k}{z}, ymm`
  public mutating func vpmovuswb(_ a: X86_64.Memory, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x243800020210), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VPMOVUSWB ymm/m256{k}{z}, zmm`
  public mutating func vpmovuswb(_ a: X86_64.YMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x255800020210), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VPMOVUSWB ymm/m256{k}{z}, zmm`
  public mutating func vpmovuswb(_ a: X86_64.Memory, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x255800020210), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VPMOVDB xmm/m32{k}{z}, xmm`
  public mutating func vpmovdb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x221800020231), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VPMOVDB xmm/m32{k}{z}, xmm`
  public mutating func vpmovdb(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x221800020231), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VPMOVDB xmm/m64{k}{z}, ymm`
  public mutating func vpmovdb(_ a: X86_64.XMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x233800020231), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VPMOVDB xmm/m64{k}{z}, ymm`
  public mutating func vpmovdb(_ a: X86_64.Memory, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x233800020231), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VPMOVDB xmm/m128{k}{z}, zmm`
  public mutating func vpmovdb(_ a: X86_64.XMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x245800020231), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VPMOVDB xmm/m128{k}{z}, zmm`
  public mutating func vpmovdb(_ a: X86_64.Memory, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x245800020231), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VPMOVSDB xmm/m32{k}{z}, xmm`
  public mutating func vpmovsdb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x221800020221), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VPMOVSDB xmm/m32{k}{z}, xmm`
  public mutating func vpmovsdb(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x221800020221), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VPMOVSDB xmm/m64{k}{z}, ymm`
  public mutating func vpmovsdb(_ a: X86_64.XMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x233800020221), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VPMOVSDB xmm/m64{k}{z}, ymm`
  public mutating func vpmovsdb(_ a: X86_64.Memory, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x233800020221), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VPMOVSDB xmm/m128{k}{z}, zmm`
  public mutating func vpmovsdb(_ a: X86_64.XMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x245800020221), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VPMOVSDB xmm/m128{k}{z}, zmm`
  public mutating func vpmovsdb(_ a: X86_64.Memory, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x245800020221), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VPMOVUSDB xmm/m32{k}{z}, xmm`
  public mutating func vpmovusdb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x221800020211), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VPMOVUSDB xmm/m32{k}{z}, xmm`
  public mutating func vpmovusdb(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x221800020211), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VPMOVUSDB xmm/m64{k}{z}, ymm`
  public mutating func vpmovusdb(_ a: X86_64.XMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x233800020211), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VPMOVUSDB xmm/m64{k}{z}, ymm`
  public mutating func vpmovusdb(_ a: X86_64.Memory, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x233800020211), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VPMOVUSDB xmm/m128{k}{z}, zmm`
  public mutating func vpmovusdb(_ a: X86_64.XMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x245800020211), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VPMOVUSDB xmm/m128{k}{z}, zmm`
  public mutating func vpmovusdb(_ a: X86_64.Memory, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x245800020211), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VPMOVQB xmm/m16{k}{z}, xmm`
  public mutating func vpmovqb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x211800020232), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VPMOVQB xmm/m16{k}{z}, xmm`
  public mutating func vpmovqb(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x211800020232), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VPMOVQB xmm/m32{k}{z}, ymm`
  public mutating func vpmovqb(_ a: X86_64.XMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x223800020232), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VPMOVQB xmm/m32{k}{z}, ymm`
  public mutating func vpmovqb(_ a: X86_64.Memory, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x223800020232), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VPMOVQB xmm/m64{k}{z}, zmm`
  public mutating func vpmovqb(_ a: X86_64.XMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x235800020232), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VPMOVQB xmm/m64{k}{z}, zmm`
  public mutating func vpmovqb(_ a: X86_64.Memory, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x235800020232), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VPMOVSQB xmm/m16{k}{z}, xmm`
  public mutating func vpmovsqb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x211800020222), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VPMOVSQB xmm/m16{k}{z}, xmm`
  public mutating func vpmovsqb(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x211800020222), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VPMOVSQB xmm/m32{k}{z}, ymm`
  public mutating func vpmovsqb(_ a: X86_64.XMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x223800020222), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VPMOVSQB xmm/m32{k}{z}, ymm`
  public mutating func vpmovsqb(_ a: X86_64.Memory, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x223800020222), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VPMOVSQB xmm/m64{k}{z}, zmm`
  public mutating func vpmovsqb(_ a: X86_64.XMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x235800020222), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VPMOVSQB xmm/m64{k}{z}, zmm`
  public mutating func vpmovsqb(_ a: X86_64.Memory, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x235800020222), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VPMOVUSQB xmm/m16{k}{z}, xmm`
  public mutating func vpmovusqb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x211800020212), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VPMOVUSQB xmm/m16{k}{z}, xmm`
  public mutating func vpmovusqb(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x211800020212), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VPMOVUSQB xmm/m32{k}{z}, ymm`
  public mutating func vpmovusqb(_ a: X86_64.XMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x223800020212), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VPMOVUSQB xmm/m32{k}{z}, ymm`
  public mutating func vpmovusqb(_ a: X86_64.Memory, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x223800020212), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VPMOVUSQB xmm/m64{k}{z}, zmm`
  public mutating func vpmovusqb(_ a: X86_64.XMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x235800020212), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VPMOVUSQB xmm/m64{k}{z}, zmm`
  public mutating func vpmovusqb(_ a: X86_64.Memory, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x235800020212), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VPMOVDW xmm/m64{k}{z}, xmm`
  public mutating func vpmovdw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x231800020233), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VPMOVDW xmm/m64{k}{z}, xmm`
  public mutating func vpmovdw(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x231800020233), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VPMOVDW xmm/m128{k}{z}, ymm`
  public mutating func vpmovdw(_ a: X86_64.XMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x243800020233), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VPMOVDW xmm/m128{k}{z}, ymm`
  public mutating func vpmovdw(_ a: X86_64.Memory, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x243800020233), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VPMOVDW ymm/m256{k}{z}, zmm`
  public mutating func vpmovdw(_ a: X86_64.YMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x255800020233), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VPMOVDW ymm/m256{k}{z}, zmm`
  public mutating func vpmovdw(_ a: X86_64.Memory, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x255800020233), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VPMOVSDW xmm/m64{k}{z}, xmm`
  public mutating func vpmovsdw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x231800020223), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VPMOVSDW xmm/m64{k}{z}, xmm`
  public mutating func vpmovsdw(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x231800020223), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VPMOVSDW xmm/m128{k}{z}, ymm`
  public mutating func vpmovsdw(_ a: X86_64.XMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x243800020223), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VPMOVSDW xmm/m128{k}{z}, ymm`
  public mutating func vpmovsdw(_ a: X86_64.Memory, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x243800020223), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VPMOVSDW ymm/m256{k}{z}, zmm`
  public mutating func vpmovsdw(_ a: X86_64.YMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x255800020223), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VPMOVSDW ymm/m256{k}{z}, zmm`
  public mutating func vpmovsdw(_ a: X86_64.Memory, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x255800020223), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VPMOVUSDW xmm/m64{k}{z}, xmm`
  public mutating func vpmovusdw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x231800020213), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VPMOVUSDW xmm/m64{k}{z}, xmm`
  public mutating func vpmovusdw(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x231800020213), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VPMOVUSDW xmm/m128{k}{z}, ymm`
  public mutating func vpmovusdw(_ a: X86_64.XMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x243800020213), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VPMOVUSDW xmm/m128{k}{z}, ymm`
  public mutating func vpmovusdw(_ a: X86_64.Memory, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x243800020213), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VPMOVUSDW ymm/m256{k}{z}, zmm`
  public mutating func vpmovusdw(_ a: X86_64.YMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x255800020213), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VPMOVUSDW ymm/m256{k}{z}, zmm`
  public mutating func vpmovusdw(_ a: X86_64.Memory, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x255800020213), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VPMOVQW xmm/m32{k}{z}, xmm`
  public mutating func vpmovqw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x221800020234), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VPMOVQW xmm/m32{k}{z}, xmm`
  public mutating func vpmovqw(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x221800020234), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VPMOVQW xmm/m64{k}{z}, ymm`
  public mutating func vpmovqw(_ a: X86_64.XMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x233800020234), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VPMOVQW xmm/m64{k}{z}, ymm`
  public mutating func vpmovqw(_ a: X86_64.Memory, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x233800020234), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VPMOVQW xmm/m128{k}{z}, zmm`
  public mutating func vpmovqw(_ a: X86_64.XMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x245800020234), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VPMOVQW xmm/m128{k}{z}, zmm`
  public mutating func vpmovqw(_ a: X86_64.Memory, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x245800020234), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VPMOVSQW xmm/m32{k}{z}, xmm`
  public mutating func vpmovsqw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x221800020224), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VPMOVSQW xmm/m32{k}{z}, xmm`
  public mutating func vpmovsqw(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x221800020224), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VPMOVSQW xmm/m64{k}{z}, ymm`
  public mutating func vpmovsqw(_ a: X86_64.XMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x233800020224), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VPMOVSQW xmm/m64{k}{z}, ymm`
  public mutating func vpmovsqw(_ a: X86_64.Memory, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x233800020224), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VPMOVSQW xmm/m128{k}{z}, zmm`
  public mutating func vpmovsqw(_ a: X86_64.XMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x245800020224), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VPMOVSQW xmm/m128{k}{z}, zmm`
  public mutating func vpmovsqw(_ a: X86_64.Memory, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x245800020224), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VPMOVUSQW xmm/m32{k}{z}, xmm`
  public mutating func vpmovusqw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x221800020214), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VPMOVUSQW xmm/m32{k}{z}, xmm`
  public mutating func vpmovusqw(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x221800020214), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VPMOVUSQW xmm/m64{k}{z}, ymm`
  public mutating func vpmovusqw(_ a: X86_64.XMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x233800020214), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VPMOVUSQW xmm/m64{k}{z}, ymm`
  public mutating func vpmovusqw(_ a: X86_64.Memory, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x233800020214), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VPMOVUSQW xmm/m128{k}{z}, zmm`
  public mutating func vpmovusqw(_ a: X86_64.XMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x245800020214), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VPMOVUSQW xmm/m128{k}{z}, zmm`
  public mutating func vpmovusqw(_ a: X86_64.Memory, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x245800020214), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VPMOVQD xmm/m64{k}{z}, xmm`
  public mutating func vpmovqd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x231800020235), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VPMOVQD xmm/m64{k}{z}, xmm`
  public mutating func vpmovqd(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x231800020235), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VPMOVQD xmm/m128{k}{z}, ymm`
  public mutating func vpmovqd(_ a: X86_64.XMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x243800020235), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VPMOVQD xmm/m128{k}{z}, ymm`
  public mutating func vpmovqd(_ a: X86_64.Memory, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x243800020235), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VPMOVQD ymm/m256{k}{z}, zmm`
  public mutating func vpmovqd(_ a: X86_64.YMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x255800020235), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VPMOVQD ymm/m256{k}{z}, zmm`
  public mutating func vpmovqd(_ a: X86_64.Memory, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x255800020235), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VPMOVSQD xmm/m64{k}{z}, xmm`
  public mutating func vpmovsqd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x231800020225), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VPMOVSQD xmm/m64{k}{z}, xmm`
  public mutating func vpmovsqd(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x231800020225), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VPMOVSQD xmm/m128{k}{z}, ymm`
  public mutating func vpmovsqd(_ a: X86_64.XMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x243800020225), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VPMOVSQD xmm/m128{k}{z}, ymm`
  public mutating func vpmovsqd(_ a: X86_64.Memory, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x243800020225), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VPMOVSQD ymm/m256{k}{z}, zmm`
  public mutating func vpmovsqd(_ a: X86_64.YMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x255800020225), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VPMOVSQD ymm/m256{k}{z}, zmm`
  public mutating func vpmovsqd(_ a: X86_64.Memory, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x255800020225), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VPMOVUSQD xmm/m64{k}{z}, xmm`
  public mutating func vpmovusqd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x231800020215), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VPMOVUSQD xmm/m64{k}{z}, xmm`
  public mutating func vpmovusqd(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x231800020215), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VPMOVUSQD xmm/m128{k}{z}, ymm`
  public mutating func vpmovusqd(_ a: X86_64.XMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x243800020215), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VPMOVUSQD xmm/m128{k}{z}, ymm`
  public mutating func vpmovusqd(_ a: X86_64.Memory, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x243800020215), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VPMOVUSQD ymm/m256{k}{z}, zmm`
  public mutating func vpmovusqd(_ a: X86_64.YMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x255800020215), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VPMOVUSQD ymm/m256{k}{z}, zmm`
  public mutating func vpmovusqd(_ a: X86_64.Memory, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x255800020215), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VPMOVSXBW zmm{k}{z}, ymm/m256`
  public mutating func vpmovsxbw(_ a: X86_64.ZMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x255800010220), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPMOVSXBW zmm{k}{z}, ymm/m256`
  public mutating func vpmovsxbw(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x255800010220), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPMOVSXBD zmm{k}{z}, xmm/m128`
  public mutating func vpmovsxbd(_ a: X86_64.ZMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x245800010221), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPMOVSXBD zmm{k}{z}, xmm/m128`
  public mutating func vpmovsxbd(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x245800010221), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPMOVSXBQ zmm{k}{z}, xmm/m64`
  public mutating func vpmovsxbq(_ a: X86_64.ZMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x235800010222), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPMOVSXBQ zmm{k}{z}, xmm/m64`
  public mutating func vpmovsxbq(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x235800010222), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPMOVSXWD zmm{k}{z}, ymm/m256`
  public mutating func vpmovsxwd(_ a: X86_64.ZMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x255800010223), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPMOVSXWD zmm{k}{z}, ymm/m256`
  public mutating func vpmovsxwd(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x255800010223), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPMOVSXWQ zmm{k}{z}, xmm/m128`
  public mutating func vpmovsxwq(_ a: X86_64.ZMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x245800010224), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPMOVSXWQ zmm{k}{z}, xmm/m128`
  public mutating func vpmovsxwq(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x245800010224), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPMOVSXDQ zmm{k}{z}, ymm/m256`
  public mutating func vpmovsxdq(_ a: X86_64.ZMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x255800010225), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPMOVSXDQ zmm{k}{z}, ymm/m256`
  public mutating func vpmovsxdq(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x255800010225), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPMOVZXBW zmm{k}{z}, ymm/m256`
  public mutating func vpmovzxbw(_ a: X86_64.ZMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x255800010230), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPMOVZXBW zmm{k}{z}, ymm/m256`
  public mutating func vpmovzxbw(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x255800010230), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPMOVZXBD zmm{k}{z}, xmm/m128`
  public mutating func vpmovzxbd(_ a: X86_64.ZMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x245800010231), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPMOVZXBD zmm{k}{z}, xmm/m128`
  public mutating func vpmovzxbd(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x245800010231), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPMOVZXBQ zmm{k}{z}, xmm/m64`
  public mutating func vpmovzxbq(_ a: X86_64.ZMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x235800010232), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPMOVZXBQ zmm{k}{z}, xmm/m64`
  public mutating func vpmovzxbq(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x235800010232), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPMOVZXWD zmm{k}{z}, ymm/m256`
  public mutating func vpmovzxwd(_ a: X86_64.ZMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x255800010233), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPMOVZXWD zmm{k}{z}, ymm/m256`
  public mutating func vpmovzxwd(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x255800010233), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPMOVZXWQ zmm{k}{z}, xmm/m128`
  public mutating func vpmovzxwq(_ a: X86_64.ZMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x245800010234), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPMOVZXWQ zmm{k}{z}, xmm/m128`
  public mutating func vpmovzxwq(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x245800010234), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPMOVZXDQ zmm{k}{z}, ymm/m256`
  public mutating func vpmovzxdq(_ a: X86_64.ZMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x255800010235), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPMOVZXDQ zmm{k}{z}, ymm/m256`
  public mutating func vpmovzxdq(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x255800010235), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPACKSSWB zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpacksswb(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x265800010163), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPACKSSWB zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpacksswb(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x265800010163), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPACKSSDW zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpackssdw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x36580001016b), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPACKSSDW zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpackssdw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x36580001016b), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPACKUSWB zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpackuswb(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x265800010167), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPACKUSWB zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpackuswb(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x265800010167), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPACKUSDW zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpackusdw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x36580001022b), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPACKUSDW zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpackusdw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x36580001022b), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPABSB zmm{k}{z}, zmm/m512`
  public mutating func vpabsb(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26580001021c), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPABSB zmm{k}{z}, zmm/m512`
  public mutating func vpabsb(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26580001021c), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPABSW zmm{k}{z}, zmm/m512`
  public mutating func vpabsw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26580001021d), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPABSW zmm{k}{z}, zmm/m512`
  public mutating func vpabsw(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26580001021d), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPABSD zmm{k}{z}, zmm/m512/m32bcst`
  public mutating func vpabsd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x36580001021e), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPABSD zmm{k}{z}, zmm/m512/m32bcst`
  public mutating func vpabsd(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x36580001021e), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPABSQ xmm{k}{z}, xmm/m128/m64bcst`
  public mutating func vpabsq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c980081021f), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPABSQ xmm{k}{z}, xmm/m128/m64bcst`
  public mutating func vpabsq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c980081021f), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPABSQ ymm{k}{z}, ymm/m256/m64bcst`
  public mutating func vpabsq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db80081021f), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPABSQ ymm{k}{z}, ymm/m256/m64bcst`
  public mutating func vpabsq(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db80081021f), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPABSQ zmm{k}{z}, zmm/m512/m64bcst`
  public mutating func vpabsq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed80081021f), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPABSQ zmm{k}{z}, zmm/m512/m64bcst`
  public mutating func vpabsq(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed80081021f), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPADDB zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpaddb(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2658000101fc), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPADDB zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpaddb(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2658000101fc), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPADDW zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpaddw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2658000101fd), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPADDW zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpaddw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2658000101fd), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPADDD zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpaddd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3658000101fe), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPADDD zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpaddd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3658000101fe), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPADDQ zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vpaddq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed8008101d4), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPADDQ zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vpaddq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed8008101d4), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPADDSB zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpaddsb(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2658000101ec), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPADDSB zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpaddsb(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2658000101ec), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPADDSW zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpaddsw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2658000101ed), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPADDSW zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpaddsw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2658000101ed), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPADDUSB zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpaddusb(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2658000101dc), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPADDUSB zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpaddusb(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2658000101dc), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPADDUSW zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpaddusw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2658000101dd), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPADDUSW zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpaddusw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2658000101dd), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSUBB zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpsubb(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2658000101f8), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSUBB zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpsubb(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2658000101f8), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSUBW zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpsubw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2658000101f9), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSUBW zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpsubw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2658000101f9), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSUBD zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpsubd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3658000101fa), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSUBD zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpsubd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3658000101fa), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSUBQ zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vpsubq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed8008101fb), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSUBQ zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vpsubq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed8008101fb), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSUBSB zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpsubsb(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2658000101e8), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSUBSB zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpsubsb(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2658000101e8), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSUBSW zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpsubsw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2658000101e9), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSUBSW zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpsubsw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2658000101e9), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSUBUSB zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpsubusb(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2658000101d8), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSUBUSB zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpsubusb(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2658000101d8), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSUBUSW zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpsubusw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2658000101d9), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSUBUSW zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpsubusw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2658000101d9), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPAVGB zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpavgb(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2658000101e0), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPAVGB zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpavgb(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2658000101e0), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPAVGW zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpavgw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2658000101e3), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPAVGW zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpavgw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2658000101e3), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSADBW zmm, zmm, zmm/m512`
  public mutating func vpsadbw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2658000101f6), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VPSADBW zmm, zmm, zmm/m512`
  public mutating func vpsadbw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2658000101f6), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VDBPSADBW xmm{k}{z}, xmm, xmm/m128, imm8`
  public mutating func vdbpsadbw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8241800010342), d) }
    emit(X86_64.InstructionForm(bits: 0x8241800010342), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VDBPSADBW xmm{k}{z}, xmm, xmm/m128, imm8`
  public mutating func vdbpsadbw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8241800010342), d) }
    emit(X86_64.InstructionForm(bits: 0x8241800010342), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VDBPSADBW ymm{k}{z}, ymm, ymm/m256, imm8`
  public mutating func vdbpsadbw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8253800010342), d) }
    emit(X86_64.InstructionForm(bits: 0x8253800010342), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VDBPSADBW ymm{k}{z}, ymm, ymm/m256, imm8`
  public mutating func vdbpsadbw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8253800010342), d) }
    emit(X86_64.InstructionForm(bits: 0x8253800010342), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VDBPSADBW zmm{k}{z}, zmm, zmm/m512, imm8`
  public mutating func vdbpsadbw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8265800010342), d) }
    emit(X86_64.InstructionForm(bits: 0x8265800010342), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VDBPSADBW zmm{k}{z}, zmm, zmm/m512, imm8`
  public mutating func vdbpsadbw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8265800010342), d) }
    emit(X86_64.InstructionForm(bits: 0x8265800010342), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VMPSADBW zmm{k}{z}, zmm, zmm/m512, imm8`
  public mutating func vmpsadbw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8265800020342), d) }
    emit(X86_64.InstructionForm(bits: 0x8265800020342), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VMPSADBW zmm{k}{z}, zmm, zmm/m512, imm8`
  public mutating func vmpsadbw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8265800020342), d) }
    emit(X86_64.InstructionForm(bits: 0x8265800020342), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VPMULDQ zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vpmuldq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810228), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMULDQ zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vpmuldq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810228), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMULUDQ zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vpmuludq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed8008101f4), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMULUDQ zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vpmuludq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed8008101f4), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMULHRSW zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpmulhrsw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26580001020b), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMULHRSW zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpmulhrsw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26580001020b), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMULHUW zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpmulhuw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2658000101e4), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMULHUW zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpmulhuw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2658000101e4), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMULHW zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpmulhw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2658000101e5), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMULHW zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpmulhw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2658000101e5), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMULLW zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpmullw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2658000101d5), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMULLW zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpmullw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2658000101d5), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMULLD zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpmulld(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800010240), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMULLD zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpmulld(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800010240), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMULLQ xmm{k}{z}, xmm, xmm/m128/m64bcst`
  public mutating func vpmullq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c9800810240), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMULLQ xmm{k}{z}, xmm, xmm/m128/m64bcst`
  public mutating func vpmullq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c9800810240), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMULLQ ymm{k}{z}, ymm, ymm/m256/m64bcst`
  public mutating func vpmullq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db800810240), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMULLQ ymm{k}{z}, ymm, ymm/m256/m64bcst`
  public mutating func vpmullq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db800810240), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMULLQ zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vpmullq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810240), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMULLQ zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vpmullq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810240), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMADDUBSW zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpmaddubsw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x265800010204), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMADDUBSW zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpmaddubsw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x265800010204), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMADDWD zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpmaddwd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2658000101f5), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMADDWD zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpmaddwd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2658000101f5), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMAXSB zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpmaxsb(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26580001023c), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMAXSB zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpmaxsb(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26580001023c), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMAXSW zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpmaxsw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2658000101ee), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMAXSW zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpmaxsw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2658000101ee), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMAXSD zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpmaxsd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x36580001023d), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMAXSD zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpmaxsd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x36580001023d), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMAXSQ xmm{k}{z}, xmm, xmm/m128/m64bcst`
  public mutating func vpmaxsq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c980081023d), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMAXSQ xmm{k}{z}, xmm, xmm/m128/m64bcst`
  public mutating func vpmaxsq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c980081023d), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMAXSQ ymm{k}{z}, ymm, ymm/m256/m64bcst`
  public mutating func vpmaxsq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db80081023d), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMAXSQ ymm{k}{z}, ymm, ymm/m256/m64bcst`
  public mutating func vpmaxsq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db80081023d), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMAXSQ zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vpmaxsq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed80081023d), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMAXSQ zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vpmaxsq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed80081023d), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMAXUB zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpmaxub(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2658000101de), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMAXUB zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpmaxub(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2658000101de), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMAXUW zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpmaxuw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26580001023e), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMAXUW zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpmaxuw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26580001023e), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMAXUD zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpmaxud(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x36580001023f), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMAXUD zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpmaxud(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x36580001023f), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMAXUQ xmm{k}{z}, xmm, xmm/m128/m64bcst`
  public mutating func vpmaxuq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c980081023f), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMAXUQ xmm{k}{z}, xmm, xmm/m128/m64bcst`
  public mutating func vpmaxuq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c980081023f), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMAXUQ ymm{k}{z}, ymm, ymm/m256/m64bcst`
  public mutating func vpmaxuq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db80081023f), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMAXUQ ymm{k}{z}, ymm, ymm/m256/m64bcst`
  public mutating func vpmaxuq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db80081023f), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMAXUQ zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vpmaxuq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed80081023f), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMAXUQ zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vpmaxuq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed80081023f), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMINSB zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpminsb(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x265800010238), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMINSB zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpminsb(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x265800010238), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMINSW zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpminsw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2658000101ea), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMINSW zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpminsw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2658000101ea), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMINSD zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpminsd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800010239), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMINSD zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpminsd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800010239), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMINSQ xmm{k}{z}, xmm, xmm/m128/m64bcst`
  public mutating func vpminsq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c9800810239), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMINSQ xmm{k}{z}, xmm, xmm/m128/m64bcst`
  public mutating func vpminsq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c9800810239), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMINSQ ymm{k}{z}, ymm, ymm/m256/m64bcst`
  public mutating func vpminsq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db800810239), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMINSQ ymm{k}{z}, ymm, ymm/m256/m64bcst`
  public mutating func vpminsq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db800810239), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMINSQ zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vpminsq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810239), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMINSQ zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vpminsq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810239), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMINUB zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpminub(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2658000101da), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMINUB zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpminub(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2658000101da), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMINUW zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpminuw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26580001023a), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMINUW zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpminuw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26580001023a), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMINUD zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpminud(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x36580001023b), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMINUD zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpminud(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x36580001023b), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMINUQ xmm{k}{z}, xmm, xmm/m128/m64bcst`
  public mutating func vpminuq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c980081023b), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMINUQ xmm{k}{z}, xmm, xmm/m128/m64bcst`
  public mutating func vpminuq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c980081023b), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMINUQ ymm{k}{z}, ymm, ymm/m256/m64bcst`
  public mutating func vpminuq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db80081023b), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMINUQ ymm{k}{z}, ymm, ymm/m256/m64bcst`
  public mutating func vpminuq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db80081023b), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMINUQ zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vpminuq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed80081023b), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMINUQ zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vpminuq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed80081023b), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPANDD xmm{k}{z}, xmm, xmm/m128/m32bcst`
  public mutating func vpandd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3418000101db), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPANDD xmm{k}{z}, xmm, xmm/m128/m32bcst`
  public mutating func vpandd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3418000101db), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPANDD ymm{k}{z}, ymm, ymm/m256/m32bcst`
  public mutating func vpandd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3538000101db), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPANDD ymm{k}{z}, ymm, ymm/m256/m32bcst`
  public mutating func vpandd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3538000101db), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPANDD zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpandd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3658000101db), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPANDD zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpandd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3658000101db), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPANDQ xmm{k}{z}, xmm, xmm/m128/m64bcst`
  public mutating func vpandq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c98008101db), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPANDQ xmm{k}{z}, xmm, xmm/m128/m64bcst`
  public mutating func vpandq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c98008101db), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPANDQ ymm{k}{z}, ymm, ymm/m256/m64bcst`
  public mutating func vpandq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db8008101db), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPANDQ ymm{k}{z}, ymm, ymm/m256/m64bcst`
  public mutating func vpandq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db8008101db), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPANDQ zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vpandq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed8008101db), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPANDQ zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vpandq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed8008101db), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPANDND xmm{k}{z}, xmm, xmm/m128/m32bcst`
  public mutating func vpandnd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3418000101df), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPANDND xmm{k}{z}, xmm, xmm/m128/m32bcst`
  public mutating func vpandnd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3418000101df), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPANDND ymm{k}{z}, ymm, ymm/m256/m32bcst`
  public mutating func vpandnd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3538000101df), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPANDND ymm{k}{z}, ymm, ymm/m256/m32bcst`
  public mutating func vpandnd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3538000101df), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPANDND zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpandnd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3658000101df), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPANDND zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpandnd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3658000101df), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPANDNQ xmm{k}{z}, xmm, xmm/m128/m64bcst`
  public mutating func vpandnq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c98008101df), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPANDNQ xmm{k}{z}, xmm, xmm/m128/m64bcst`
  public mutating func vpandnq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c98008101df), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPANDNQ ymm{k}{z}, ymm, ymm/m256/m64bcst`
  public mutating func vpandnq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db8008101df), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPANDNQ ymm{k}{z}, ymm, ymm/m256/m64bcst`
  public mutating func vpandnq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db8008101df), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPANDNQ zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vpandnq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed8008101df), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPANDNQ zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vpandnq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed8008101df), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPORD xmm{k}{z}, xmm, xmm/m128/m32bcst`
  public mutating func vpord(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3418000101eb), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPORD xmm{k}{z}, xmm, xmm/m128/m32bcst`
  public mutating func vpord(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3418000101eb), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPORD ymm{k}{z}, ymm, ymm/m256/m32bcst`
  public mutating func vpord(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3538000101eb), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPORD ymm{k}{z}, ymm, ymm/m256/m32bcst`
  public mutating func vpord(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3538000101eb), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPORD zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpord(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3658000101eb), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPORD zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpord(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3658000101eb), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPORQ xmm{k}{z}, xmm, xmm/m128/m64bcst`
  public mutating func vporq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c98008101eb), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPORQ xmm{k}{z}, xmm, xmm/m128/m64bcst`
  public mutating func vporq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c98008101eb), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPORQ ymm{k}{z}, ymm, ymm/m256/m64bcst`
  public mutating func vporq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db8008101eb), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPORQ ymm{k}{z}, ymm, ymm/m256/m64bcst`
  public mutating func vporq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db8008101eb), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPORQ zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vporq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed8008101eb), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPORQ zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vporq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed8008101eb), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPXORD xmm{k}{z}, xmm, xmm/m128/m32bcst`
  public mutating func vpxord(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3418000101ef), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPXORD xmm{k}{z}, xmm, xmm/m128/m32bcst`
  public mutating func vpxord(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3418000101ef), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPXORD ymm{k}{z}, ymm, ymm/m256/m32bcst`
  public mutating func vpxord(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3538000101ef), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPXORD ymm{k}{z}, ymm, ymm/m256/m32bcst`
  public mutating func vpxord(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3538000101ef), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPXORD zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpxord(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3658000101ef), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPXORD zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpxord(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3658000101ef), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPXORQ xmm{k}{z}, xmm, xmm/m128/m64bcst`
  public mutating func vpxorq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c98008101ef), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPXORQ xmm{k}{z}, xmm, xmm/m128/m64bcst`
  public mutating func vpxorq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c98008101ef), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPXORQ ymm{k}{z}, ymm, ymm/m256/m64bcst`
  public mutating func vpxorq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db8008101ef), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPXORQ ymm{k}{z}, ymm, ymm/m256/m64bcst`
  public mutating func vpxorq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db8008101ef), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPXORQ zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vpxorq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed8008101ef), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPXORQ zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vpxorq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed8008101ef), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPTERNLOGD xmm{k}{z}, xmm, xmm/m128/m32bcst, imm8`
  public mutating func vpternlogd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8341800010325), d) }
    emit(X86_64.InstructionForm(bits: 0x8341800010325), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VPTERNLOGD xmm{k}{z}, xmm, xmm/m128/m32bcst, imm8`
  public mutating func vpternlogd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8341800010325), d) }
    emit(X86_64.InstructionForm(bits: 0x8341800010325), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VPTERNLOGD ymm{k}{z}, ymm, ymm/m256/m32bcst, imm8`
  public mutating func vpternlogd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8353800010325), d) }
    emit(X86_64.InstructionForm(bits: 0x8353800010325), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VPTERNLOGD ymm{k}{z}, ymm, ymm/m256/m32bcst, imm8`
  public mutating func vpternlogd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8353800010325), d) }
    emit(X86_64.InstructionForm(bits: 0x8353800010325), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VPTERNLOGD zmm{k}{z}, zmm, zmm/m512/m32bcst, imm8`
  public mutating func vpternlogd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8365800010325), d) }
    emit(X86_64.InstructionForm(bits: 0x8365800010325), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VPTERNLOGD zmm{k}{z}, zmm, zmm/m512/m32bcst, imm8`
  public mutating func vpternlogd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8365800010325), d) }
    emit(X86_64.InstructionForm(bits: 0x8365800010325), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VPTERNLOGQ xmm{k}{z}, xmm, xmm/m128/m64bcst, imm8`
  public mutating func vpternlogq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83c9800810325), d) }
    emit(X86_64.InstructionForm(bits: 0x83c9800810325), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VPTERNLOGQ xmm{k}{z}, xmm, xmm/m128/m64bcst, imm8`
  public mutating func vpternlogq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83c9800810325), d) }
    emit(X86_64.InstructionForm(bits: 0x83c9800810325), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VPTERNLOGQ ymm{k}{z}, ymm, ymm/m256/m64bcst, imm8`
  public mutating func vpternlogq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83db800810325), d) }
    emit(X86_64.InstructionForm(bits: 0x83db800810325), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VPTERNLOGQ ymm{k}{z}, ymm, ymm/m256/m64bcst, imm8`
  public mutating func vpternlogq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83db800810325), d) }
    emit(X86_64.InstructionForm(bits: 0x83db800810325), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VPTERNLOGQ zmm{k}{z}, zmm, zmm/m512/m64bcst, imm8`
  public mutating func vpternlogq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83ed800810325), d) }
    emit(X86_64.InstructionForm(bits: 0x83ed800810325), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VPTERNLOGQ zmm{k}{z}, zmm, zmm/m512/m64bcst, imm8`
  public mutating func vpternlogq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83ed800810325), d) }
    emit(X86_64.InstructionForm(bits: 0x83ed800810325), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VPCMPEQB k{k}, xmm, xmm/m128`
  public mutating func vpcmpeqb(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x241800010174), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPCMPEQB k{k}, xmm, xmm/m128`
  public mutating func vpcmpeqb(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x241800010174), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPCMPEQB k{k}, ymm, ymm/m256`
  public mutating func vpcmpeqb(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x253800010174), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPCMPEQB k{k}, ymm, ymm/m256`
  public mutating func vpcmpeqb(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x253800010174), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPCMPEQB k{k}, zmm, zmm/m512`
  public mutating func vpcmpeqb(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x265800010174), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPCMPEQB k{k}, zmm, zmm/m512`
  public mutating func vpcmpeqb(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x265800010174), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPCMPEQW k{k}, xmm, xmm/m128`
  public mutating func vpcmpeqw(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x241800010175), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPCMPEQW k{k}, xmm, xmm/m128`
  public mutating func vpcmpeqw(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x241800010175), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPCMPEQW k{k}, ymm, ymm/m256`
  public mutating func vpcmpeqw(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x253800010175), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPCMPEQW k{k}, ymm, ymm/m256`
  public mutating func vpcmpeqw(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x253800010175), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPCMPEQW k{k}, zmm, zmm/m512`
  public mutating func vpcmpeqw(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x265800010175), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPCMPEQW k{k}, zmm, zmm/m512`
  public mutating func vpcmpeqw(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x265800010175), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPCMPEQD k{k}, xmm, xmm/m128/m32bcst`
  public mutating func vpcmpeqd(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x341800010176), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPCMPEQD k{k}, xmm, xmm/m128/m32bcst`
  public mutating func vpcmpeqd(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x341800010176), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPCMPEQD k{k}, ymm, ymm/m256/m32bcst`
  public mutating func vpcmpeqd(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x353800010176), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPCMPEQD k{k}, ymm, ymm/m256/m32bcst`
  public mutating func vpcmpeqd(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x353800010176), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPCMPEQD k{k}, zmm, zmm/m512/m32bcst`
  public mutating func vpcmpeqd(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800010176), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPCMPEQD k{k}, zmm, zmm/m512/m32bcst`
  public mutating func vpcmpeqd(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800010176), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPCMPEQQ k{k}, xmm, xmm/m128/m64bcst`
  public mutating func vpcmpeqq(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c9800810229), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPCMPEQQ k{k}, xmm, xmm/m128/m64bcst`
  public mutating func vpcmpeqq(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c9800810229), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPCMPEQQ k{k}, ymm, ymm/m256/m64bcst`
  public mutating func vpcmpeqq(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db800810229), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPCMPEQQ k{k}, ymm, ymm/m256/m64bcst`
  public mutating func vpcmpeqq(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db800810229), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPCMPEQQ k{k}, zmm, zmm/m512/m64bcst`
  public mutating func vpcmpeqq(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810229), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPCMPEQQ k{k}, zmm, zmm/m512/m64bcst`
  public mutating func vpcmpeqq(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810229), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPCMPGTB k{k}, xmm, xmm/m128`
  public mutating func vpcmpgtb(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x241800010164), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPCMPGTB k{k}, xmm, xmm/m128`
  public mutating func vpcmpgtb(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x241800010164), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPCMPGTB k{k}, ymm, ymm/m256`
  public mutating func vpcmpgtb(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x253800010164), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPCMPGTB k{k}, ymm, ymm/m256`
  public mutating func vpcmpgtb(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x253800010164), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPCMPGTB k{k}, zmm, zmm/m512`
  public mutating func vpcmpgtb(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x265800010164), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPCMPGTB k{k}, zmm, zmm/m512`
  public mutating func vpcmpgtb(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x265800010164), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPCMPGTW k{k}, xmm, xmm/m128`
  public mutating func vpcmpgtw(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x241800010165), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPCMPGTW k{k}, xmm, xmm/m128`
  public mutating func vpcmpgtw(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x241800010165), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPCMPGTW k{k}, ymm, ymm/m256`
  public mutating func vpcmpgtw(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x253800010165), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPCMPGTW k{k}, ymm, ymm/m256`
  public mutating func vpcmpgtw(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x253800010165), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPCMPGTW k{k}, zmm, zmm/m512`
  public mutating func vpcmpgtw(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x265800010165), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPCMPGTW k{k}, zmm, zmm/m512`
  public mutating func vpcmpgtw(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x265800010165), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPCMPGTD k{k}, xmm, xmm/m128/m32bcst`
  public mutating func vpcmpgtd(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x341800010166), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPCMPGTD k{k}, xmm, xmm/m128/m32bcst`
  public mutating func vpcmpgtd(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x341800010166), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPCMPGTD k{k}, ymm, ymm/m256/m32bcst`
  public mutating func vpcmpgtd(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x353800010166), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPCMPGTD k{k}, ymm, ymm/m256/m32bcst`
  public mutating func vpcmpgtd(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x353800010166), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPCMPGTD k{k}, zmm, zmm/m512/m32bcst`
  public mutating func vpcmpgtd(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800010166), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPCMPGTD k{k}, zmm, zmm/m512/m32bcst`
  public mutating func vpcmpgtd(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800010166), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPCMPGTQ k{k}, xmm, xmm/m128/m64bcst`
  public mutating func vpcmpgtq(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c9800810237), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPCMPGTQ k{k}, xmm, xmm/m128/m64bcst`
  public mutating func vpcmpgtq(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c9800810237), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPCMPGTQ k{k}, ymm, ymm/m256/m64bcst`
  public mutating func vpcmpgtq(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db800810237), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPCMPGTQ k{k}, ymm, ymm/m256/m64bcst`
  public mutating func vpcmpgtq(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db800810237), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPCMPGTQ k{k}, zmm, zmm/m512/m64bcst`
  public mutating func vpcmpgtq(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810237), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPCMPGTQ k{k}, zmm, zmm/m512/m64bcst`
  public mutating func vpcmpgtq(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810237), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPCMPB k{k}, xmm, xmm/m128, imm8`
  public mutating func vpcmpb(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x824180001033f), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d.number)
  }

  /// `VPCMPB k{k}, xmm, xmm/m128, imm8`
  public mutating func vpcmpb(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x824180001033f), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d.number)
  }

  /// `VPCMPB k{k}, ymm, ymm/m256, imm8`
  public mutating func vpcmpb(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x825380001033f), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d.number)
  }

  /// `VPCMPB k{k}, ymm, ymm/m256, imm8`
  public mutating func vpcmpb(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x825380001033f), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d.number)
  }

  /// `VPCMPB k{k}, zmm, zmm/m512, imm8`
  public mutating func vpcmpb(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x826580001033f), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d.number)
  }

  /// `VPCMPB k{k}, zmm, zmm/m512, imm8`
  public mutating func vpcmpb(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x826580001033f), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d.number)
  }

  /// `VPCMPUB k{k}, xmm, xmm/m128, imm8`
  public mutating func vpcmpub(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x824180001033e), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d.number)
  }

  /// `VPCMPUB k{k}, xmm, xmm/m128, imm8`
  public mutating func vpcmpub(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x824180001033e), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d.number)
  }

  /// `VPCMPUB k{k}, ymm, ymm/m256, imm8`
  public mutating func vpcmpub(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x825380001033e), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d.number)
  }

  /// `VPCMPUB k{k}, ymm, ymm/m256, imm8`
  public mutating func vpcmpub(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x825380001033e), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d.number)
  }

  /// `VPCMPUB k{k}, zmm, zmm/m512, imm8`
  public mutating func vpcmpub(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x826580001033e), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d.number)
  }

  /// `VPCMPUB k{k}, zmm, zmm/m512, imm8`
  public mutating func vpcmpub(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x826580001033e), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d.number)
  }

  /// `VPCMPW k{k}, xmm, xmm/m128, imm8`
  public mutating func vpcmpw(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x824980081033f), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d.number)
  }

  /// `VPCMPW k{k}, xmm, xmm/m128, imm8`
  public mutating func vpcmpw(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x824980081033f), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d.number)
  }

  /// `VPCMPW k{k}, ymm, ymm/m256, imm8`
  public mutating func vpcmpw(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x825b80081033f), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d.number)
  }

  /// `VPCMPW k{k}, ymm, ymm/m256, imm8`
  public mutating func vpcmpw(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x825b80081033f), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d.number)
  }

  /// `VPCMPW k{k}, zmm, zmm/m512, imm8`
  public mutating func vpcmpw(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x826d80081033f), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d.number)
  }

  /// `VPCMPW k{k}, zmm, zmm/m512, imm8`
  public mutating func vpcmpw(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x826d80081033f), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d.number)
  }

  /// `VPCMPUW k{k}, xmm, xmm/m128, imm8`
  public mutating func vpcmpuw(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x824980081033e), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d.number)
  }

  /// `VPCMPUW k{k}, xmm, xmm/m128, imm8`
  public mutating func vpcmpuw(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x824980081033e), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d.number)
  }

  /// `VPCMPUW k{k}, ymm, ymm/m256, imm8`
  public mutating func vpcmpuw(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x825b80081033e), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d.number)
  }

  /// `VPCMPUW k{k}, ymm, ymm/m256, imm8`
  public mutating func vpcmpuw(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x825b80081033e), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d.number)
  }

  /// `VPCMPUW k{k}, zmm, zmm/m512, imm8`
  public mutating func vpcmpuw(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x826d80081033e), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d.number)
  }

  /// `VPCMPUW k{k}, zmm, zmm/m512, imm8`
  public mutating func vpcmpuw(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x826d80081033e), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d.number)
  }

  /// `VPCMPD k{k}, xmm, xmm/m128/m32bcst, imm8`
  public mutating func vpcmpd(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x834180001031f), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d.number)
  }

  /// `VPCMPD k{k}, xmm, xmm/m128/m32bcst, imm8`
  public mutating func vpcmpd(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x834180001031f), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d.number)
  }

  /// `VPCMPD k{k}, ymm, ymm/m256/m32bcst, imm8`
  public mutating func vpcmpd(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x835380001031f), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d.number)
  }

  /// `VPCMPD k{k}, ymm, ymm/m256/m32bcst, imm8`
  public mutating func vpcmpd(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x835380001031f), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d.number)
  }

  /// `VPCMPD k{k}, zmm, zmm/m512/m32bcst, imm8`
  public mutating func vpcmpd(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x836580001031f), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d.number)
  }

  /// `VPCMPD k{k}, zmm, zmm/m512/m32bcst, imm8`
  public mutating func vpcmpd(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x836580001031f), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d.number)
  }

  /// `VPCMPUD k{k}, xmm, xmm/m128/m32bcst, imm8`
  public mutating func vpcmpud(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x834180001031e), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d.number)
  }

  /// `VPCMPUD k{k}, xmm, xmm/m128/m32bcst, imm8`
  public mutating func vpcmpud(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x834180001031e), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d.number)
  }

  /// `VPCMPUD k{k}, ymm, ymm/m256/m32bcst, imm8`
  public mutating func vpcmpud(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x835380001031e), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d.number)
  }

  /// `VPCMPUD k{k}, ymm, ymm/m256/m32bcst, imm8`
  public mutating func vpcmpud(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x835380001031e), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d.number)
  }

  /// `VPCMPUD k{k}, zmm, zmm/m512/m32bcst, imm8`
  public mutating func vpcmpud(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x836580001031e), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d.number)
  }

  /// `VPCMPUD k{k}, zmm, zmm/m512/m32bcst, imm8`
  public mutating func vpcmpud(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x836580001031e), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d.number)
  }

  /// `VPCMPQ k{k}, xmm, xmm/m128/m64bcst, imm8`
  public mutating func vpcmpq(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x83c980081031f), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d.number)
  }

  /// `VPCMPQ k{k}, xmm, xmm/m128/m64bcst, imm8`
  public mutating func vpcmpq(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x83c980081031f), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d.number)
  }

  /// `VPCMPQ k{k}, ymm, ymm/m256/m64bcst, imm8`
  public mutating func vpcmpq(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x83db80081031f), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d.number)
  }

  /// `VPCMPQ k{k}, ymm, ymm/m256/m64bcst, imm8`
  public mutating func vpcmpq(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x83db80081031f), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d.number)
  }

  /// `VPCMPQ k{k}, zmm, zmm/m512/m64bcst, imm8`
  public mutating func vpcmpq(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x83ed80081031f), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d.number)
  }

  /// `VPCMPQ k{k}, zmm, zmm/m512/m64bcst, imm8`
  public mutating func vpcmpq(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x83ed80081031f), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d.number)
  }

  /// `VPCMPUQ k{k}, xmm, xmm/m128/m64bcst, imm8`
  public mutating func vpcmpuq(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x83c980081031e), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d.number)
  }

  /// `VPCMPUQ k{k}, xmm, xmm/m128/m64bcst, imm8`
  public mutating func vpcmpuq(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x83c980081031e), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d.number)
  }

  /// `VPCMPUQ k{k}, ymm, ymm/m256/m64bcst, imm8`
  public mutating func vpcmpuq(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x83db80081031e), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d.number)
  }

  /// `VPCMPUQ k{k}, ymm, ymm/m256/m64bcst, imm8`
  public mutating func vpcmpuq(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x83db80081031e), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d.number)
  }

  /// `VPCMPUQ k{k}, zmm, zmm/m512/m64bcst, imm8`
  public mutating func vpcmpuq(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x83ed80081031e), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d.number)
  }

  /// `VPCMPUQ k{k}, zmm, zmm/m512/m64bcst, imm8`
  public mutating func vpcmpuq(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, _ d: X86_64.ComparisonPredicate, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x83ed80081031e), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d.number)
  }

  /// `VPTESTMB k{k}, xmm, xmm/m128`
  public mutating func vptestmb(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x241800010226), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPTESTMB k{k}, xmm, xmm/m128`
  public mutating func vptestmb(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x241800010226), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPTESTMB k{k}, ymm, ymm/m256`
  public mutating func vptestmb(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x253800010226), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPTESTMB k{k}, ymm, ymm/m256`
  public mutating func vptestmb(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x253800010226), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPTESTMB k{k}, zmm, zmm/m512`
  public mutating func vptestmb(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x265800010226), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPTESTMB k{k}, zmm, zmm/m512`
  public mutating func vptestmb(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x265800010226), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPTESTMW k{k}, xmm, xmm/m128`
  public mutating func vptestmw(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x249800810226), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPTESTMW k{k}, xmm, xmm/m128`
  public mutating func vptestmw(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x249800810226), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPTESTMW k{k}, ymm, ymm/m256`
  public mutating func vptestmw(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x25b800810226), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPTESTMW k{k}, ymm, ymm/m256`
  public mutating func vptestmw(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x25b800810226), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPTESTMW k{k}, zmm, zmm/m512`
  public mutating func vptestmw(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26d800810226), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPTESTMW k{k}, zmm, zmm/m512`
  public mutating func vptestmw(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26d800810226), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPTESTMD k{k}, xmm, xmm/m128/m32bcst`
  public mutating func vptestmd(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x341800010227), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPTESTMD k{k}, xmm, xmm/m128/m32bcst`
  public mutating func vptestmd(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x341800010227), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPTESTMD k{k}, ymm, ymm/m256/m32bcst`
  public mutating func vptestmd(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x353800010227), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPTESTMD k{k}, ymm, ymm/m256/m32bcst`
  public mutating func vptestmd(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x353800010227), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPTESTMD k{k}, zmm, zmm/m512/m32bcst`
  public mutating func vptestmd(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800010227), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPTESTMD k{k}, zmm, zmm/m512/m32bcst`
  public mutating func vptestmd(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800010227), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPTESTMQ k{k}, xmm, xmm/m128/m64bcst`
  public mutating func vptestmq(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c9800810227), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPTESTMQ k{k}, xmm, xmm/m128/m64bcst`
  public mutating func vptestmq(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c9800810227), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPTESTMQ k{k}, ymm, ymm/m256/m64bcst`
  public mutating func vptestmq(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db800810227), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPTESTMQ k{k}, ymm, ymm/m256/m64bcst`
  public mutating func vptestmq(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db800810227), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPTESTMQ k{k}, zmm, zmm/m512/m64bcst`
  public mutating func vptestmq(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810227), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPTESTMQ k{k}, zmm, zmm/m512/m64bcst`
  public mutating func vptestmq(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810227), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPTESTNMB k{k}, xmm, xmm/m128`
  public mutating func vptestnmb(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x241800020226), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPTESTNMB k{k}, xmm, xmm/m128`
  public mutating func vptestnmb(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x241800020226), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPTESTNMB k{k}, ymm, ymm/m256`
  public mutating func vptestnmb(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x253800020226), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPTESTNMB k{k}, ymm, ymm/m256`
  public mutating func vptestnmb(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x253800020226), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPTESTNMB k{k}, zmm, zmm/m512`
  public mutating func vptestnmb(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x265800020226), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPTESTNMB k{k}, zmm, zmm/m512`
  public mutating func vptestnmb(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x265800020226), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPTESTNMW k{k}, xmm, xmm/m128`
  public mutating func vptestnmw(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x249800820226), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPTESTNMW k{k}, xmm, xmm/m128`
  public mutating func vptestnmw(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x249800820226), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPTESTNMW k{k}, ymm, ymm/m256`
  public mutating func vptestnmw(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x25b800820226), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPTESTNMW k{k}, ymm, ymm/m256`
  public mutating func vptestnmw(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x25b800820226), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPTESTNMW k{k}, zmm, zmm/m512`
  public mutating func vptestnmw(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26d800820226), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPTESTNMW k{k}, zmm, zmm/m512`
  public mutating func vptestnmw(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26d800820226), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPTESTNMD k{k}, xmm, xmm/m128/m32bcst`
  public mutating func vptestnmd(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x341800020227), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPTESTNMD k{k}, xmm, xmm/m128/m32bcst`
  public mutating func vptestnmd(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x341800020227), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPTESTNMD k{k}, ymm, ymm/m256/m32bcst`
  public mutating func vptestnmd(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x353800020227), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPTESTNMD k{k}, ymm, ymm/m256/m32bcst`
  public mutating func vptestnmd(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x353800020227), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPTESTNMD k{k}, zmm, zmm/m512/m32bcst`
  public mutating func vptestnmd(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800020227), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPTESTNMD k{k}, zmm, zmm/m512/m32bcst`
  public mutating func vptestnmd(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800020227), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPTESTNMQ k{k}, xmm, xmm/m128/m64bcst`
  public mutating func vptestnmq(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c9800820227), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPTESTNMQ k{k}, xmm, xmm/m128/m64bcst`
  public mutating func vptestnmq(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c9800820227), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPTESTNMQ k{k}, ymm, ymm/m256/m64bcst`
  public mutating func vptestnmq(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db800820227), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPTESTNMQ k{k}, ymm, ymm/m256/m64bcst`
  public mutating func vptestnmq(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db800820227), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPTESTNMQ k{k}, zmm, zmm/m512/m64bcst`
  public mutating func vptestnmq(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800820227), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPTESTNMQ k{k}, zmm, zmm/m512/m64bcst`
  public mutating func vptestnmq(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800820227), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSLLW zmm{k}{z}, zmm, xmm/m128`
  public mutating func vpsllw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2458000101f1), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSLLW zmm{k}{z}, zmm, xmm/m128`
  public mutating func vpsllw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2458000101f1), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSLLW xmm{k}{z}, xmm/m128, imm8`
  public mutating func vpsllw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xb441800010171), c) }
    emit(X86_64.InstructionForm(bits: 0xb441800010171), reg: 0, vvvv: a.code, memory: b, mask: mask, immediate: c)
  }

  /// `VPSLLW ymm{k}{z}, ymm/m256, imm8`
  public mutating func vpsllw(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xb453800010171), c) }
    emit(X86_64.InstructionForm(bits: 0xb453800010171), reg: 0, vvvv: a.code, memory: b, mask: mask, immediate: c)
  }

  /// `VPSLLW zmm{k}{z}, zmm/m512, imm8`
  public mutating func vpsllw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xb465800010171), c) }
    emit(X86_64.InstructionForm(bits: 0xb465800010171), reg: 0, vvvv: a.code, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPSLLW zmm{k}{z}, zmm/m512, imm8`
  public mutating func vpsllw(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xb465800010171), c) }
    emit(X86_64.InstructionForm(bits: 0xb465800010171), reg: 0, vvvv: a.code, memory: b, mask: mask, immediate: c)
  }

  /// `VPSLLD zmm{k}{z}, zmm, xmm/m128`
  public mutating func vpslld(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2458000101f2), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSLLD zmm{k}{z}, zmm, xmm/m128`
  public mutating func vpslld(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2458000101f2), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSLLD xmm{k}{z}, xmm/m128/m32bcst, imm8`
  public mutating func vpslld(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xb541800010172), c) }
    emit(X86_64.InstructionForm(bits: 0xb541800010172), reg: 0, vvvv: a.code, memory: b, mask: mask, immediate: c)
  }

  /// `VPSLLD ymm{k}{z}, ymm/m256/m32bcst, imm8`
  public mutating func vpslld(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xb553800010172), c) }
    emit(X86_64.InstructionForm(bits: 0xb553800010172), reg: 0, vvvv: a.code, memory: b, mask: mask, immediate: c)
  }

  /// `VPSLLD zmm{k}{z}, zmm/m512/m32bcst, imm8`
  public mutating func vpslld(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xb565800010172), c) }
    emit(X86_64.InstructionForm(bits: 0xb565800010172), reg: 0, vvvv: a.code, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPSLLD zmm{k}{z}, zmm/m512/m32bcst, imm8`
  public mutating func vpslld(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xb565800010172), c) }
    emit(X86_64.InstructionForm(bits: 0xb565800010172), reg: 0, vvvv: a.code, memory: b, mask: mask, immediate: c)
  }

  /// `VPSLLQ zmm{k}{z}, zmm, xmm/m128`
  public mutating func vpsllq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x24d8008101f3), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSLLQ zmm{k}{z}, zmm, xmm/m128`
  public mutating func vpsllq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x24d8008101f3), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSLLQ xmm{k}{z}, xmm/m128/m64bcst, imm8`
  public mutating func vpsllq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xb5c9800810173), c) }
    emit(X86_64.InstructionForm(bits: 0xb5c9800810173), reg: 0, vvvv: a.code, memory: b, mask: mask, immediate: c)
  }

  /// `VPSLLQ ymm{k}{z}, ymm/m256/m64bcst, imm8`
  public mutating func vpsllq(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xb5db800810173), c) }
    emit(X86_64.InstructionForm(bits: 0xb5db800810173), reg: 0, vvvv: a.code, memory: b, mask: mask, immediate: c)
  }

  /// `VPSLLQ zmm{k}{z}, zmm/m512/m64bcst, imm8`
  public mutating func vpsllq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xb5ed800810173), c) }
    emit(X86_64.InstructionForm(bits: 0xb5ed800810173), reg: 0, vvvv: a.code, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPSLLQ zmm{k}{z}, zmm/m512/m64bcst, imm8`
  public mutating func vpsllq(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xb5ed800810173), c) }
    emit(X86_64.InstructionForm(bits: 0xb5ed800810173), reg: 0, vvvv: a.code, memory: b, mask: mask, immediate: c)
  }

  /// `VPSRAW zmm{k}{z}, zmm, xmm/m128`
  public mutating func vpsraw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2458000101e1), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSRAW zmm{k}{z}, zmm, xmm/m128`
  public mutating func vpsraw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2458000101e1), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSRAW xmm{k}{z}, xmm/m128, imm8`
  public mutating func vpsraw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xa441800010171), c) }
    emit(X86_64.InstructionForm(bits: 0xa441800010171), reg: 0, vvvv: a.code, memory: b, mask: mask, immediate: c)
  }

  /// `VPSRAW ymm{k}{z}, ymm/m256, imm8`
  public mutating func vpsraw(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xa453800010171), c) }
    emit(X86_64.InstructionForm(bits: 0xa453800010171), reg: 0, vvvv: a.code, memory: b, mask: mask, immediate: c)
  }

  /// `VPSRAW zmm{k}{z}, zmm/m512, imm8`
  public mutating func vpsraw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xa465800010171), c) }
    emit(X86_64.InstructionForm(bits: 0xa465800010171), reg: 0, vvvv: a.code, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPSRAW zmm{k}{z}, zmm/m512, imm8`
  public mutating func vpsraw(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xa465800010171), c) }
    emit(X86_64.InstructionForm(bits: 0xa465800010171), reg: 0, vvvv: a.code, memory: b, mask: mask, immediate: c)
  }

  /// `VPSRAD zmm{k}{z}, zmm, xmm/m128`
  public mutating func vpsrad(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2458000101e2), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSRAD zmm{k}{z}, zmm, xmm/m128`
  public mutating func vpsrad(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2458000101e2), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSRAD xmm{k}{z}, xmm/m128/m32bcst, imm8`
  public mutating func vpsrad(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xa541800010172), c) }
    emit(X86_64.InstructionForm(bits: 0xa541800010172), reg: 0, vvvv: a.code, memory: b, mask: mask, immediate: c)
  }

  /// `VPSRAD ymm{k}{z}, ymm/m256/m32bcst, imm8`
  public mutating func vpsrad(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xa553800010172), c) }
    emit(X86_64.InstructionForm(bits: 0xa553800010172), reg: 0, vvvv: a.code, memory: b, mask: mask, immediate: c)
  }

  /// `VPSRAD zmm{k}{z}, zmm/m512/m32bcst, imm8`
  public mutating func vpsrad(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xa565800010172), c) }
    emit(X86_64.InstructionForm(bits: 0xa565800010172), reg: 0, vvvv: a.code, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPSRAD zmm{k}{z}, zmm/m512/m32bcst, imm8`
  public mutating func vpsrad(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xa565800010172), c) }
    emit(X86_64.InstructionForm(bits: 0xa565800010172), reg: 0, vvvv: a.code, memory: b, mask: mask, immediate: c)
  }

  /// `VPSRAQ xmm{k}{z}, xmm, xmm/m128`
  public mutating func vpsraq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2498008101e2), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSRAQ xmm{k}{z}, xmm, xmm/m128`
  public mutating func vpsraq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2498008101e2), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSRAQ ymm{k}{z}, ymm, xmm/m128`
  public mutating func vpsraq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x24b8008101e2), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSRAQ ymm{k}{z}, ymm, xmm/m128`
  public mutating func vpsraq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x24b8008101e2), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSRAQ zmm{k}{z}, zmm, xmm/m128`
  public mutating func vpsraq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x24d8008101e2), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSRAQ zmm{k}{z}, zmm, xmm/m128`
  public mutating func vpsraq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x24d8008101e2), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSRAQ xmm{k}{z}, xmm/m128/m64bcst, imm8`
  public mutating func vpsraq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xa5c9800810172), c) }
    emit(X86_64.InstructionForm(bits: 0xa5c9800810172), reg: 0, vvvv: a.code, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPSRAQ xmm{k}{z}, xmm/m128/m64bcst, imm8`
  public mutating func vpsraq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xa5c9800810172), c) }
    emit(X86_64.InstructionForm(bits: 0xa5c9800810172), reg: 0, vvvv: a.code, memory: b, mask: mask, immediate: c)
  }

  /// `VPSRAQ ymm{k}{z}, ymm/m256/m64bcst, imm8`
  public mutating func vpsraq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xa5db800810172), c) }
    emit(X86_64.InstructionForm(bits: 0xa5db800810172), reg: 0, vvvv: a.code, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPSRAQ ymm{k}{z}, ymm/m256/m64bcst, imm8`
  public mutating func vpsraq(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xa5db800810172), c) }
    emit(X86_64.InstructionForm(bits: 0xa5db800810172), reg: 0, vvvv: a.code, memory: b, mask: mask, immediate: c)
  }

  /// `VPSRAQ zmm{k}{z}, zmm/m512/m64bcst, imm8`
  public mutating func vpsraq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xa5ed800810172), c) }
    emit(X86_64.InstructionForm(bits: 0xa5ed800810172), reg: 0, vvvv: a.code, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPSRAQ zmm{k}{z}, zmm/m512/m64bcst, imm8`
  public mutating func vpsraq(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xa5ed800810172), c) }
    emit(X86_64.InstructionForm(bits: 0xa5ed800810172), reg: 0, vvvv: a.code, memory: b, mask: mask, immediate: c)
  }

  /// `VPSRLW zmm{k}{z}, zmm, xmm/m128`
  public mutating func vpsrlw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2458000101d1), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSRLW zmm{k}{z}, zmm, xmm/m128`
  public mutating func vpsrlw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2458000101d1), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSRLW xmm{k}{z}, xmm/m128, imm8`
  public mutating func vpsrlw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x9441800010171), c) }
    emit(X86_64.InstructionForm(bits: 0x9441800010171), reg: 0, vvvv: a.code, memory: b, mask: mask, immediate: c)
  }

  /// `VPSRLW ymm{k}{z}, ymm/m256, imm8`
  public mutating func vpsrlw(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x9453800010171), c) }
    emit(X86_64.InstructionForm(bits: 0x9453800010171), reg: 0, vvvv: a.code, memory: b, mask: mask, immediate: c)
  }

  /// `VPSRLW zmm{k}{z}, zmm/m512, imm8`
  public mutating func vpsrlw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x9465800010171), c) }
    emit(X86_64.InstructionForm(bits: 0x9465800010171), reg: 0, vvvv: a.code, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPSRLW zmm{k}{z}, zmm/m512, imm8`
  public mutating func vpsrlw(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x9465800010171), c) }
    emit(X86_64.InstructionForm(bits: 0x9465800010171), reg: 0, vvvv: a.code, memory: b, mask: mask, immediate: c)
  }

  /// `VPSRLD zmm{k}{z}, zmm, xmm/m128`
  public mutating func vpsrld(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2458000101d2), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSRLD zmm{k}{z}, zmm, xmm/m128`
  public mutating func vpsrld(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2458000101d2), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSRLD xmm{k}{z}, xmm/m128/m32bcst, imm8`
  public mutating func vpsrld(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x9541800010172), c) }
    emit(X86_64.InstructionForm(bits: 0x9541800010172), reg: 0, vvvv: a.code, memory: b, mask: mask, immediate: c)
  }

  /// `VPSRLD ymm{k}{z}, ymm/m256/m32bcst, imm8`
  public mutating func vpsrld(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x9553800010172), c) }
    emit(X86_64.InstructionForm(bits: 0x9553800010172), reg: 0, vvvv: a.code, memory: b, mask: mask, immediate: c)
  }

  /// `VPSRLD zmm{k}{z}, zmm/m512/m32bcst, imm8`
  public mutating func vpsrld(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x9565800010172), c) }
    emit(X86_64.InstructionForm(bits: 0x9565800010172), reg: 0, vvvv: a.code, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPSRLD zmm{k}{z}, zmm/m512/m32bcst, imm8`
  public mutating func vpsrld(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x9565800010172), c) }
    emit(X86_64.InstructionForm(bits: 0x9565800010172), reg: 0, vvvv: a.code, memory: b, mask: mask, immediate: c)
  }

  /// `VPSRLQ zmm{k}{z}, zmm, xmm/m128`
  public mutating func vpsrlq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x24d8008101d3), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSRLQ zmm{k}{z}, zmm, xmm/m128`
  public mutating func vpsrlq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x24d8008101d3), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSRLQ xmm{k}{z}, xmm/m128/m64bcst, imm8`
  public mutating func vpsrlq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x95c9800810173), c) }
    emit(X86_64.InstructionForm(bits: 0x95c9800810173), reg: 0, vvvv: a.code, memory: b, mask: mask, immediate: c)
  }

  /// `VPSRLQ ymm{k}{z}, ymm/m256/m64bcst, imm8`
  public mutating func vpsrlq(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x95db800810173), c) }
    emit(X86_64.InstructionForm(bits: 0x95db800810173), reg: 0, vvvv: a.code, memory: b, mask: mask, immediate: c)
  }

  /// `VPSRLQ zmm{k}{z}, zmm/m512/m64bcst, imm8`
  public mutating func vpsrlq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x95ed800810173), c) }
    emit(X86_64.InstructionForm(bits: 0x95ed800810173), reg: 0, vvvv: a.code, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPSRLQ zmm{k}{z}, zmm/m512/m64bcst, imm8`
  public mutating func vpsrlq(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x95ed800810173), c) }
    emit(X86_64.InstructionForm(bits: 0x95ed800810173), reg: 0, vvvv: a.code, memory: b, mask: mask, immediate: c)
  }

  /// `VPSLLDQ xmm, xmm/m128, imm8`
  public mutating func vpslldq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xbc41800010173), c) }
    emit(X86_64.InstructionForm(bits: 0xbc41800010173), reg: 0, vvvv: a.code, memory: b, immediate: c)
  }

  /// `VPSLLDQ ymm, ymm/m256, imm8`
  public mutating func vpslldq(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xbc53800010173), c) }
    emit(X86_64.InstructionForm(bits: 0xbc53800010173), reg: 0, vvvv: a.code, memory: b, immediate: c)
  }

  /// `VPSLLDQ zmm, zmm/m512, imm8`
  public mutating func vpslldq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xbc65800010173), c) }
    emit(X86_64.InstructionForm(bits: 0xbc65800010173), reg: 0, vvvv: a.code, rm: b.code, immediate: c)
  }

  /// `VPSLLDQ zmm, zmm/m512, imm8`
  public mutating func vpslldq(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xbc65800010173), c) }
    emit(X86_64.InstructionForm(bits: 0xbc65800010173), reg: 0, vvvv: a.code, memory: b, immediate: c)
  }

  /// `VPSRLDQ xmm, xmm/m128, imm8`
  public mutating func vpsrldq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x9c41800010173), c) }
    emit(X86_64.InstructionForm(bits: 0x9c41800010173), reg: 0, vvvv: a.code, memory: b, immediate: c)
  }

  /// `VPSRLDQ ymm, ymm/m256, imm8`
  public mutating func vpsrldq(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x9c53800010173), c) }
    emit(X86_64.InstructionForm(bits: 0x9c53800010173), reg: 0, vvvv: a.code, memory: b, immediate: c)
  }

  /// `VPSRLDQ zmm, zmm/m512, imm8`
  public mutating func vpsrldq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x9c65800010173), c) }
    emit(X86_64.InstructionForm(bits: 0x9c65800010173), reg: 0, vvvv: a.code, rm: b.code, immediate: c)
  }

  /// `VPSRLDQ zmm, zmm/m512, imm8`
  public mutating func vpsrldq(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x9c65800010173), c) }
    emit(X86_64.InstructionForm(bits: 0x9c65800010173), reg: 0, vvvv: a.code, memory: b, immediate: c)
  }

  /// `VPSLLVW xmm{k}{z}, xmm, xmm/m128`
  public mutating func vpsllvw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x249800810212), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSLLVW xmm{k}{z}, xmm, xmm/m128`
  public mutating func vpsllvw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x249800810212), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSLLVW ymm{k}{z}, ymm, ymm/m256`
  public mutating func vpsllvw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x25b800810212), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSLLVW ymm{k}{z}, ymm, ymm/m256`
  public mutating func vpsllvw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x25b800810212), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSLLVW zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpsllvw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26d800810212), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSLLVW zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpsllvw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26d800810212), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSLLVD zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpsllvd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800010247), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSLLVD zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpsllvd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800010247), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSLLVQ zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vpsllvq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810247), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSLLVQ zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vpsllvq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810247), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSRAVW xmm{k}{z}, xmm, xmm/m128`
  public mutating func vpsravw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x249800810211), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSRAVW xmm{k}{z}, xmm, xmm/m128`
  public mutating func vpsravw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x249800810211), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSRAVW ymm{k}{z}, ymm, ymm/m256`
  public mutating func vpsravw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x25b800810211), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSRAVW ymm{k}{z}, ymm, ymm/m256`
  public mutating func vpsravw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x25b800810211), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSRAVW zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpsravw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26d800810211), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSRAVW zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpsravw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26d800810211), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSRAVD zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpsravd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800010246), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSRAVD zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpsravd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800010246), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSRAVQ xmm{k}{z}, xmm, xmm/m128/m64bcst`
  public mutating func vpsravq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c9800810246), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSRAVQ xmm{k}{z}, xmm, xmm/m128/m64bcst`
  public mutating func vpsravq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c9800810246), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSRAVQ ymm{k}{z}, ymm, ymm/m256/m64bcst`
  public mutating func vpsravq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db800810246), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSRAVQ ymm{k}{z}, ymm, ymm/m256/m64bcst`
  public mutating func vpsravq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db800810246), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSRAVQ zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vpsravq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810246), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSRAVQ zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vpsravq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810246), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSRLVW xmm{k}{z}, xmm, xmm/m128`
  public mutating func vpsrlvw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x249800810210), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSRLVW xmm{k}{z}, xmm, xmm/m128`
  public mutating func vpsrlvw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x249800810210), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSRLVW ymm{k}{z}, ymm, ymm/m256`
  public mutating func vpsrlvw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x25b800810210), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSRLVW ymm{k}{z}, ymm, ymm/m256`
  public mutating func vpsrlvw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x25b800810210), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSRLVW zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpsrlvw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26d800810210), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSRLVW zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpsrlvw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26d800810210), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSRLVD zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpsrlvd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800010245), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSRLVD zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpsrlvd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800010245), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSRLVQ zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vpsrlvq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810245), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSRLVQ zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vpsrlvq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810245), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPROLD xmm{k}{z}, xmm/m128/m32bcst, imm8`
  public mutating func vprold(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8d41800010172), c) }
    emit(X86_64.InstructionForm(bits: 0x8d41800010172), reg: 0, vvvv: a.code, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPROLD xmm{k}{z}, xmm/m128/m32bcst, imm8`
  public mutating func vprold(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8d41800010172), c) }
    emit(X86_64.InstructionForm(bits: 0x8d41800010172), reg: 0, vvvv: a.code, memory: b, mask: mask, immediate: c)
  }

  /// `VPROLD ymm{k}{z}, ymm/m256/m32bcst, imm8`
  public mutating func vprold(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8d53800010172), c) }
    emit(X86_64.InstructionForm(bits: 0x8d53800010172), reg: 0, vvvv: a.code, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPROLD ymm{k}{z}, ymm/m256/m32bcst, imm8`
  public mutating func vprold(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8d53800010172), c) }
    emit(X86_64.InstructionForm(bits: 0x8d53800010172), reg: 0, vvvv: a.code, memory: b, mask: mask, immediate: c)
  }

  /// `VPROLD zmm{k}{z}, zmm/m512/m32bcst, imm8`
  public mutating func vprold(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8d65800010172), c) }
    emit(X86_64.InstructionForm(bits: 0x8d65800010172), reg: 0, vvvv: a.code, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPROLD zmm{k}{z}, zmm/m512/m32bcst, imm8`
  public mutating func vprold(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8d65800010172), c) }
    emit(X86_64.InstructionForm(bits: 0x8d65800010172), reg: 0, vvvv: a.code, memory: b, mask: mask, immediate: c)
  }

  /// `VPROLQ xmm{k}{z}, xmm/m128/m64bcst, imm8`
  public mutating func vprolq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8dc9800810172), c) }
    emit(X86_64.InstructionForm(bits: 0x8dc9800810172), reg: 0, vvvv: a.code, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPROLQ xmm{k}{z}, xmm/m128/m64bcst, imm8`
  public mutating func vprolq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8dc9800810172), c) }
    emit(X86_64.InstructionForm(bits: 0x8dc9800810172), reg: 0, vvvv: a.code, memory: b, mask: mask, immediate: c)
  }

  /// `VPROLQ ymm{k}{z}, ymm/m256/m64bcst, imm8`
  public mutating func vprolq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8ddb800810172), c) }
    emit(X86_64.InstructionForm(bits: 0x8ddb800810172), reg: 0, vvvv: a.code, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPROLQ ymm{k}{z}, ymm/m256/m64bcst, imm8`
  public mutating func vprolq(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8ddb800810172), c) }
    emit(X86_64.InstructionForm(bits: 0x8ddb800810172), reg: 0, vvvv: a.code, memory: b, mask: mask, immediate: c)
  }

  /// `VPROLQ zmm{k}{z}, zmm/m512/m64bcst, imm8`
  public mutating func vprolq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8ded800810172), c) }
    emit(X86_64.InstructionForm(bits: 0x8ded800810172), reg: 0, vvvv: a.code, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPROLQ zmm{k}{z}, zmm/m512/m64bcst, imm8`
  public mutating func vprolq(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8ded800810172), c) }
    emit(X86_64.InstructionForm(bits: 0x8ded800810172), reg: 0, vvvv: a.code, memory: b, mask: mask, immediate: c)
  }

  /// `VPROLVD xmm{k}{z}, xmm, xmm/m128/m32bcst`
  public mutating func vprolvd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x341800010215), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPROLVD xmm{k}{z}, xmm, xmm/m128/m32bcst`
  public mutating func vprolvd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x341800010215), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPROLVD ymm{k}{z}, ymm, ymm/m256/m32bcst`
  public mutating func vprolvd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x353800010215), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPROLVD ymm{k}{z}, ymm, ymm/m256/m32bcst`
  public mutating func vprolvd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x353800010215), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPROLVD zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vprolvd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800010215), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPROLVD zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vprolvd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800010215), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPROLVQ xmm{k}{z}, xmm, xmm/m128/m64bcst`
  public mutating func vprolvq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c9800810215), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPROLVQ xmm{k}{z}, xmm, xmm/m128/m64bcst`
  public mutating func vprolvq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c9800810215), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPROLVQ ymm{k}{z}, ymm, ymm/m256/m64bcst`
  public mutating func vprolvq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db800810215), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPROLVQ ymm{k}{z}, ymm, ymm/m256/m64bcst`
  public mutating func vprolvq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db800810215), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPROLVQ zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vprolvq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810215), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPROLVQ zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vprolvq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810215), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPRORD xmm{k}{z}, xmm/m128/m32bcst, imm8`
  public mutating func vprord(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8541800010172), c) }
    emit(X86_64.InstructionForm(bits: 0x8541800010172), reg: 0, vvvv: a.code, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPRORD xmm{k}{z}, xmm/m128/m32bcst, imm8`
  public mutating func vprord(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8541800010172), c) }
    emit(X86_64.InstructionForm(bits: 0x8541800010172), reg: 0, vvvv: a.code, memory: b, mask: mask, immediate: c)
  }

  /// `VPRORD ymm{k}{z}, ymm/m256/m32bcst, imm8`
  public mutating func vprord(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8553800010172), c) }
    emit(X86_64.InstructionForm(bits: 0x8553800010172), reg: 0, vvvv: a.code, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPRORD ymm{k}{z}, ymm/m256/m32bcst, imm8`
  public mutating func vprord(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8553800010172), c) }
    emit(X86_64.InstructionForm(bits: 0x8553800010172), reg: 0, vvvv: a.code, memory: b, mask: mask, immediate: c)
  }

  /// `VPRORD zmm{k}{z}, zmm/m512/m32bcst, imm8`
  public mutating func vprord(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8565800010172), c) }
    emit(X86_64.InstructionForm(bits: 0x8565800010172), reg: 0, vvvv: a.code, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPRORD zmm{k}{z}, zmm/m512/m32bcst, imm8`
  public mutating func vprord(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8565800010172), c) }
    emit(X86_64.InstructionForm(bits: 0x8565800010172), reg: 0, vvvv: a.code, memory: b, mask: mask, immediate: c)
  }

  /// `VPRORQ xmm{k}{z}, xmm/m128/m64bcst, imm8`
  public mutating func vprorq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x85c9800810172), c) }
    emit(X86_64.InstructionForm(bits: 0x85c9800810172), reg: 0, vvvv: a.code, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPRORQ xmm{k}{z}, xmm/m128/m64bcst, imm8`
  public mutating func vprorq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x85c9800810172), c) }
    emit(X86_64.InstructionForm(bits: 0x85c9800810172), reg: 0, vvvv: a.code, memory: b, mask: mask, immediate: c)
  }

  /// `VPRORQ ymm{k}{z}, ymm/m256/m64bcst, imm8`
  public mutating func vprorq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x85db800810172), c) }
    emit(X86_64.InstructionForm(bits: 0x85db800810172), reg: 0, vvvv: a.code, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPRORQ ymm{k}{z}, ymm/m256/m64bcst, imm8`
  public mutating func vprorq(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x85db800810172), c) }
    emit(X86_64.InstructionForm(bits: 0x85db800810172), reg: 0, vvvv: a.code, memory: b, mask: mask, immediate: c)
  }

  /// `VPRORQ zmm{k}{z}, zmm/m512/m64bcst, imm8`
  public mutating func vprorq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x85ed800810172), c) }
    emit(X86_64.InstructionForm(bits: 0x85ed800810172), reg: 0, vvvv: a.code, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPRORQ zmm{k}{z}, zmm/m512/m64bcst, imm8`
  public mutating func vprorq(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x85ed800810172), c) }
    emit(X86_64.InstructionForm(bits: 0x85ed800810172), reg: 0, vvvv: a.code, memory: b, mask: mask, immediate: c)
  }

  /// `VPRORVD xmm{k}{z}, xmm, xmm/m128/m32bcst`
  public mutating func vprorvd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x341800010214), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPRORVD xmm{k}{z}, xmm, xmm/m128/m32bcst`
  public mutating func vprorvd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x341800010214), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPRORVD ymm{k}{z}, ymm, ymm/m256/m32bcst`
  public mutating func vprorvd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x353800010214), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPRORVD ymm{k}{z}, ymm, ymm/m256/m32bcst`
  public mutating func vprorvd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x353800010214), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPRORVD zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vprorvd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800010214), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPRORVD zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vprorvd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800010214), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPRORVQ xmm{k}{z}, xmm, xmm/m128/m64bcst`
  public mutating func vprorvq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c9800810214), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPRORVQ xmm{k}{z}, xmm, xmm/m128/m64bcst`
  public mutating func vprorvq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c9800810214), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPRORVQ ymm{k}{z}, ymm, ymm/m256/m64bcst`
  public mutating func vprorvq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db800810214), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPRORVQ ymm{k}{z}, ymm, ymm/m256/m64bcst`
  public mutating func vprorvq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db800810214), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPRORVQ zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vprorvq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810214), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPRORVQ zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vprorvq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810214), reg: a.code, vvvv: b.code, memory: c, mask: mask)
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
