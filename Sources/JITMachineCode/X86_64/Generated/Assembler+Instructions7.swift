// swift-format-ignore-file
// Written by `swift run table-generator` from the instruction table. Do not edit: change a row and run it again.

extension X86_64.Assembler {
  /// `VALIGND xmm{k}{z}, xmm, xmm/m128/m32bcst, imm8`
  public mutating func valignd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8341800010303), d) }
    emit(X86_64.InstructionForm(bits: 0x8341800010303), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VALIGND xmm{k}{z}, xmm, xmm/m128/m32bcst, imm8`
  public mutating func valignd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8341800010303), d) }
    emit(X86_64.InstructionForm(bits: 0x8341800010303), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VALIGND ymm{k}{z}, ymm, ymm/m256/m32bcst, imm8`
  public mutating func valignd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8353800010303), d) }
    emit(X86_64.InstructionForm(bits: 0x8353800010303), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VALIGND ymm{k}{z}, ymm, ymm/m256/m32bcst, imm8`
  public mutating func valignd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8353800010303), d) }
    emit(X86_64.InstructionForm(bits: 0x8353800010303), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VALIGND zmm{k}{z}, zmm, zmm/m512/m32bcst, imm8`
  public mutating func valignd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8365800010303), d) }
    emit(X86_64.InstructionForm(bits: 0x8365800010303), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VALIGND zmm{k}{z}, zmm, zmm/m512/m32bcst, imm8`
  public mutating func valignd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8365800010303), d) }
    emit(X86_64.InstructionForm(bits: 0x8365800010303), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VALIGNQ xmm{k}{z}, xmm, xmm/m128/m64bcst, imm8`
  public mutating func valignq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83c9800810303), d) }
    emit(X86_64.InstructionForm(bits: 0x83c9800810303), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VALIGNQ xmm{k}{z}, xmm, xmm/m128/m64bcst, imm8`
  public mutating func valignq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83c9800810303), d) }
    emit(X86_64.InstructionForm(bits: 0x83c9800810303), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VALIGNQ ymm{k}{z}, ymm, ymm/m256/m64bcst, imm8`
  public mutating func valignq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83db800810303), d) }
    emit(X86_64.InstructionForm(bits: 0x83db800810303), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VALIGNQ ymm{k}{z}, ymm, ymm/m256/m64bcst, imm8`
  public mutating func valignq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83db800810303), d) }
    emit(X86_64.InstructionForm(bits: 0x83db800810303), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VALIGNQ zmm{k}{z}, zmm, zmm/m512/m64bcst, imm8`
  public mutating func valignq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83ed800810303), d) }
    emit(X86_64.InstructionForm(bits: 0x83ed800810303), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VALIGNQ zmm{k}{z}, zmm, zmm/m512/m64bcst, imm8`
  public mutating func valignq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83ed800810303), d) }
    emit(X86_64.InstructionForm(bits: 0x83ed800810303), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VPALIGNR zmm{k}{z}, zmm, zmm/m512, imm8`
  public mutating func vpalignr(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x826580001030f), d) }
    emit(X86_64.InstructionForm(bits: 0x826580001030f), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VPALIGNR zmm{k}{z}, zmm, zmm/m512, imm8`
  public mutating func vpalignr(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x826580001030f), d) }
    emit(X86_64.InstructionForm(bits: 0x826580001030f), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VPERMB xmm{k}{z}, xmm, xmm/m128`
  public mutating func vpermb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x24180001028d), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPERMB xmm{k}{z}, xmm, xmm/m128`
  public mutating func vpermb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x24180001028d), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPERMB ymm{k}{z}, ymm, ymm/m256`
  public mutating func vpermb(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x25380001028d), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPERMB ymm{k}{z}, ymm, ymm/m256`
  public mutating func vpermb(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x25380001028d), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPERMB zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpermb(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26580001028d), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPERMB zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpermb(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26580001028d), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPERMW xmm{k}{z}, xmm, xmm/m128`
  public mutating func vpermw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x24980081028d), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPERMW xmm{k}{z}, xmm, xmm/m128`
  public mutating func vpermw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x24980081028d), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPERMW ymm{k}{z}, ymm, ymm/m256`
  public mutating func vpermw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x25b80081028d), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPERMW ymm{k}{z}, ymm, ymm/m256`
  public mutating func vpermw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x25b80081028d), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPERMW zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpermw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26d80081028d), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPERMW zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpermw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26d80081028d), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPERMD zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpermd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800010236), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPERMD zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpermd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800010236), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPERMQ ymm{k}{z}, ymm, ymm/m256/m64bcst`
  public mutating func vpermq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db800810236), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPERMQ ymm{k}{z}, ymm, ymm/m256/m64bcst`
  public mutating func vpermq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db800810236), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPERMQ zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vpermq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810236), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPERMQ zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vpermq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810236), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPERMQ zmm{k}{z}, zmm/m512/m64bcst, imm8`
  public mutating func vpermq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83ed800810300), c) }
    emit(X86_64.InstructionForm(bits: 0x83ed800810300), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPERMQ zmm{k}{z}, zmm/m512/m64bcst, imm8`
  public mutating func vpermq(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83ed800810300), c) }
    emit(X86_64.InstructionForm(bits: 0x83ed800810300), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VPERMPS zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpermps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800010216), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPERMPS zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpermps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800010216), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPERMPD ymm{k}{z}, ymm, ymm/m256/m64bcst`
  public mutating func vpermpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db800810216), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPERMPD ymm{k}{z}, ymm, ymm/m256/m64bcst`
  public mutating func vpermpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db800810216), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPERMPD zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vpermpd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810216), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPERMPD zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vpermpd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810216), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPERMPD zmm{k}{z}, zmm/m512/m64bcst, imm8`
  public mutating func vpermpd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83ed800810301), c) }
    emit(X86_64.InstructionForm(bits: 0x83ed800810301), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPERMPD zmm{k}{z}, zmm/m512/m64bcst, imm8`
  public mutating func vpermpd(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83ed800810301), c) }
    emit(X86_64.InstructionForm(bits: 0x83ed800810301), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VPERMI2B xmm{k}{z}, xmm, xmm/m128`
  public mutating func vpermi2b(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x241800010275), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPERMI2B xmm{k}{z}, xmm, xmm/m128`
  public mutating func vpermi2b(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x241800010275), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPERMI2B ymm{k}{z}, ymm, ymm/m256`
  public mutating func vpermi2b(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x253800010275), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPERMI2B ymm{k}{z}, ymm, ymm/m256`
  public mutating func vpermi2b(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x253800010275), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPERMI2B zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpermi2b(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x265800010275), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPERMI2B zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpermi2b(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x265800010275), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPERMI2W xmm{k}{z}, xmm, xmm/m128`
  public mutating func vpermi2w(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x249800810275), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPERMI2W xmm{k}{z}, xmm, xmm/m128`
  public mutating func vpermi2w(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x249800810275), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPERMI2W ymm{k}{z}, ymm, ymm/m256`
  public mutating func vpermi2w(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x25b800810275), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPERMI2W ymm{k}{z}, ymm, ymm/m256`
  public mutating func vpermi2w(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x25b800810275), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPERMI2W zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpermi2w(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26d800810275), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPERMI2W zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpermi2w(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26d800810275), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPERMI2D xmm{k}{z}, xmm, xmm/m128/m32bcst`
  public mutating func vpermi2d(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x341800010276), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPERMI2D xmm{k}{z}, xmm, xmm/m128/m32bcst`
  public mutating func vpermi2d(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x341800010276), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPERMI2D ymm{k}{z}, ymm, ymm/m256/m32bcst`
  public mutating func vpermi2d(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x353800010276), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPERMI2D ymm{k}{z}, ymm, ymm/m256/m32bcst`
  public mutating func vpermi2d(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x353800010276), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPERMI2D zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpermi2d(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800010276), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPERMI2D zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpermi2d(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800010276), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPERMI2Q xmm{k}{z}, xmm, xmm/m128/m64bcst`
  public mutating func vpermi2q(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c9800810276), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPERMI2Q xmm{k}{z}, xmm, xmm/m128/m64bcst`
  public mutating func vpermi2q(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c9800810276), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPERMI2Q ymm{k}{z}, ymm, ymm/m256/m64bcst`
  public mutating func vpermi2q(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db800810276), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPERMI2Q ymm{k}{z}, ymm, ymm/m256/m64bcst`
  public mutating func vpermi2q(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db800810276), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPERMI2Q zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vpermi2q(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810276), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPERMI2Q zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vpermi2q(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810276), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPERMI2PS xmm{k}{z}, xmm, xmm/m128/m32bcst`
  public mutating func vpermi2ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x341800010277), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPERMI2PS xmm{k}{z}, xmm, xmm/m128/m32bcst`
  public mutating func vpermi2ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x341800010277), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPERMI2PS ymm{k}{z}, ymm, ymm/m256/m32bcst`
  public mutating func vpermi2ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x353800010277), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPERMI2PS ymm{k}{z}, ymm, ymm/m256/m32bcst`
  public mutating func vpermi2ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x353800010277), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPERMI2PS zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpermi2ps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800010277), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPERMI2PS zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpermi2ps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800010277), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPERMI2PD xmm{k}{z}, xmm, xmm/m128/m64bcst`
  public mutating func vpermi2pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c9800810277), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPERMI2PD xmm{k}{z}, xmm, xmm/m128/m64bcst`
  public mutating func vpermi2pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c9800810277), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPERMI2PD ymm{k}{z}, ymm, ymm/m256/m64bcst`
  public mutating func vpermi2pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db800810277), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPERMI2PD ymm{k}{z}, ymm, ymm/m256/m64bcst`
  public mutating func vpermi2pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db800810277), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPERMI2PD zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vpermi2pd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810277), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPERMI2PD zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vpermi2pd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810277), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPERMT2B xmm{k}{z}, xmm, xmm/m128`
  public mutating func vpermt2b(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x24180001027d), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPERMT2B xmm{k}{z}, xmm, xmm/m128`
  public mutating func vpermt2b(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x24180001027d), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPERMT2B ymm{k}{z}, ymm, ymm/m256`
  public mutating func vpermt2b(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x25380001027d), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPERMT2B ymm{k}{z}, ymm, ymm/m256`
  public mutating func vpermt2b(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x25380001027d), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPERMT2B zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpermt2b(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26580001027d), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPERMT2B zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpermt2b(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26580001027d), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPERMT2W xmm{k}{z}, xmm, xmm/m128`
  public mutating func vpermt2w(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x24980081027d), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPERMT2W xmm{k}{z}, xmm, xmm/m128`
  public mutating func vpermt2w(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x24980081027d), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPERMT2W ymm{k}{z}, ymm, ymm/m256`
  public mutating func vpermt2w(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x25b80081027d), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPERMT2W ymm{k}{z}, ymm, ymm/m256`
  public mutating func vpermt2w(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x25b80081027d), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPERMT2W zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpermt2w(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26d80081027d), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPERMT2W zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpermt2w(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26d80081027d), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPERMT2D xmm{k}{z}, xmm, xmm/m128/m32bcst`
  public mutating func vpermt2d(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x34180001027e), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPERMT2D xmm{k}{z}, xmm, xmm/m128/m32bcst`
  public mutating func vpermt2d(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x34180001027e), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPERMT2D ymm{k}{z}, ymm, ymm/m256/m32bcst`
  public mutating func vpermt2d(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x35380001027e), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPERMT2D ymm{k}{z}, ymm, ymm/m256/m32bcst`
  public mutating func vpermt2d(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x35380001027e), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPERMT2D zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpermt2d(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x36580001027e), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPERMT2D zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpermt2d(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x36580001027e), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPERMT2Q xmm{k}{z}, xmm, xmm/m128/m64bcst`
  public mutating func vpermt2q(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c980081027e), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPERMT2Q xmm{k}{z}, xmm, xmm/m128/m64bcst`
  public mutating func vpermt2q(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c980081027e), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPERMT2Q ymm{k}{z}, ymm, ymm/m256/m64bcst`
  public mutating func vpermt2q(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db80081027e), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPERMT2Q ymm{k}{z}, ymm, ymm/m256/m64bcst`
  public mutating func vpermt2q(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db80081027e), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPERMT2Q zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vpermt2q(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed80081027e), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPERMT2Q zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vpermt2q(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed80081027e), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPERMT2PS xmm{k}{z}, xmm, xmm/m128/m32bcst`
  public mutating func vpermt2ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x34180001027f), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPERMT2PS xmm{k}{z}, xmm, xmm/m128/m32bcst`
  public mutating func vpermt2ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x34180001027f), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPERMT2PS ymm{k}{z}, ymm, ymm/m256/m32bcst`
  public mutating func vpermt2ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x35380001027f), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPERMT2PS ymm{k}{z}, ymm, ymm/m256/m32bcst`
  public mutating func vpermt2ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x35380001027f), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPERMT2PS zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpermt2ps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x36580001027f), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPERMT2PS zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpermt2ps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x36580001027f), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPERMT2PD xmm{k}{z}, xmm, xmm/m128/m64bcst`
  public mutating func vpermt2pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c980081027f), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPERMT2PD xmm{k}{z}, xmm, xmm/m128/m64bcst`
  public mutating func vpermt2pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c980081027f), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPERMT2PD ymm{k}{z}, ymm, ymm/m256/m64bcst`
  public mutating func vpermt2pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db80081027f), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPERMT2PD ymm{k}{z}, ymm, ymm/m256/m64bcst`
  public mutating func vpermt2pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db80081027f), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPERMT2PD zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vpermt2pd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed80081027f), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPERMT2PD zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vpermt2pd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed80081027f), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPERMILPS zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpermilps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x36580001020c), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPERMILPS zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpermilps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x36580001020c), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPERMILPS zmm{k}{z}, zmm/m512/m32bcst, imm8`
  public mutating func vpermilps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8365800010304), c) }
    emit(X86_64.InstructionForm(bits: 0x8365800010304), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPERMILPS zmm{k}{z}, zmm/m512/m32bcst, imm8`
  public mutating func vpermilps(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8365800010304), c) }
    emit(X86_64.InstructionForm(bits: 0x8365800010304), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VPERMILPD zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vpermilpd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed80081020d), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPERMILPD zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vpermilpd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed80081020d), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPERMILPD zmm{k}{z}, zmm/m512/m64bcst, imm8`
  public mutating func vpermilpd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83ed800810305), c) }
    emit(X86_64.InstructionForm(bits: 0x83ed800810305), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPERMILPD zmm{k}{z}, zmm/m512/m64bcst, imm8`
  public mutating func vpermilpd(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83ed800810305), c) }
    emit(X86_64.InstructionForm(bits: 0x83ed800810305), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VPSHUFB zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpshufb(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x265800010200), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSHUFB zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpshufb(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x265800010200), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSHUFD zmm{k}{z}, zmm/m512/m32bcst, imm8`
  public mutating func vpshufd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8365800010170), c) }
    emit(X86_64.InstructionForm(bits: 0x8365800010170), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPSHUFD zmm{k}{z}, zmm/m512/m32bcst, imm8`
  public mutating func vpshufd(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8365800010170), c) }
    emit(X86_64.InstructionForm(bits: 0x8365800010170), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VPSHUFHW zmm{k}{z}, zmm/m512, imm8`
  public mutating func vpshufhw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8265800020170), c) }
    emit(X86_64.InstructionForm(bits: 0x8265800020170), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPSHUFHW zmm{k}{z}, zmm/m512, imm8`
  public mutating func vpshufhw(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8265800020170), c) }
    emit(X86_64.InstructionForm(bits: 0x8265800020170), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VPSHUFLW zmm{k}{z}, zmm/m512, imm8`
  public mutating func vpshuflw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8265800030170), c) }
    emit(X86_64.InstructionForm(bits: 0x8265800030170), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPSHUFLW zmm{k}{z}, zmm/m512, imm8`
  public mutating func vpshuflw(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8265800030170), c) }
    emit(X86_64.InstructionForm(bits: 0x8265800030170), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VSHUFPS zmm{k}{z}, zmm, zmm/m512/m32bcst, imm8`
  public mutating func vshufps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83658000001c6), d) }
    emit(X86_64.InstructionForm(bits: 0x83658000001c6), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VSHUFPS zmm{k}{z}, zmm, zmm/m512/m32bcst, imm8`
  public mutating func vshufps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83658000001c6), d) }
    emit(X86_64.InstructionForm(bits: 0x83658000001c6), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VSHUFPD zmm{k}{z}, zmm, zmm/m512/m64bcst, imm8`
  public mutating func vshufpd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83ed8008101c6), d) }
    emit(X86_64.InstructionForm(bits: 0x83ed8008101c6), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VSHUFPD zmm{k}{z}, zmm, zmm/m512/m64bcst, imm8`
  public mutating func vshufpd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83ed8008101c6), d) }
    emit(X86_64.InstructionForm(bits: 0x83ed8008101c6), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VSHUFF32X4 ymm{k}{z}, ymm, ymm/m256/m32bcst, imm8`
  public mutating func vshuff32x4(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8353800010323), d) }
    emit(X86_64.InstructionForm(bits: 0x8353800010323), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VSHUFF32X4 ymm{k}{z}, ymm, ymm/m256/m32bcst, imm8`
  public mutating func vshuff32x4(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8353800010323), d) }
    emit(X86_64.InstructionForm(bits: 0x8353800010323), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VSHUFF32X4 zmm{k}{z}, zmm, zmm/m512/m32bcst, imm8`
  public mutating func vshuff32x4(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8365800010323), d) }
    emit(X86_64.InstructionForm(bits: 0x8365800010323), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VSHUFF32X4 zmm{k}{z}, zmm, zmm/m512/m32bcst, imm8`
  public mutating func vshuff32x4(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8365800010323), d) }
    emit(X86_64.InstructionForm(bits: 0x8365800010323), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VSHUFF64X2 ymm{k}{z}, ymm, ymm/m256/m64bcst, imm8`
  public mutating func vshuff64x2(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83db800810323), d) }
    emit(X86_64.InstructionForm(bits: 0x83db800810323), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VSHUFF64X2 ymm{k}{z}, ymm, ymm/m256/m64bcst, imm8`
  public mutating func vshuff64x2(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83db800810323), d) }
    emit(X86_64.InstructionForm(bits: 0x83db800810323), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VSHUFF64X2 zmm{k}{z}, zmm, zmm/m512/m64bcst, imm8`
  public mutating func vshuff64x2(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83ed800810323), d) }
    emit(X86_64.InstructionForm(bits: 0x83ed800810323), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VSHUFF64X2 zmm{k}{z}, zmm, zmm/m512/m64bcst, imm8`
  public mutating func vshuff64x2(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83ed800810323), d) }
    emit(X86_64.InstructionForm(bits: 0x83ed800810323), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VSHUFI32X4 ymm{k}{z}, ymm, ymm/m256/m32bcst, imm8`
  public mutating func vshufi32x4(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8353800010343), d) }
    emit(X86_64.InstructionForm(bits: 0x8353800010343), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VSHUFI32X4 ymm{k}{z}, ymm, ymm/m256/m32bcst, imm8`
  public mutating func vshufi32x4(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8353800010343), d) }
    emit(X86_64.InstructionForm(bits: 0x8353800010343), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VSHUFI32X4 zmm{k}{z}, zmm, zmm/m512/m32bcst, imm8`
  public mutating func vshufi32x4(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8365800010343), d) }
    emit(X86_64.InstructionForm(bits: 0x8365800010343), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VSHUFI32X4 zmm{k}{z}, zmm, zmm/m512/m32bcst, imm8`
  public mutating func vshufi32x4(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8365800010343), d) }
    emit(X86_64.InstructionForm(bits: 0x8365800010343), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VSHUFI64X2 ymm{k}{z}, ymm, ymm/m256/m64bcst, imm8`
  public mutating func vshufi64x2(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83db800810343), d) }
    emit(X86_64.InstructionForm(bits: 0x83db800810343), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VSHUFI64X2 ymm{k}{z}, ymm, ymm/m256/m64bcst, imm8`
  public mutating func vshufi64x2(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83db800810343), d) }
    emit(X86_64.InstructionForm(bits: 0x83db800810343), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VSHUFI64X2 zmm{k}{z}, zmm, zmm/m512/m64bcst, imm8`
  public mutating func vshufi64x2(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83ed800810343), d) }
    emit(X86_64.InstructionForm(bits: 0x83ed800810343), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VSHUFI64X2 zmm{k}{z}, zmm, zmm/m512/m64bcst, imm8`
  public mutating func vshufi64x2(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83ed800810343), d) }
    emit(X86_64.InstructionForm(bits: 0x83ed800810343), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VPUNPCKHBW zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpunpckhbw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x265800010168), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPUNPCKHBW zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpunpckhbw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x265800010168), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPUNPCKHWD zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpunpckhwd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x265800010169), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPUNPCKHWD zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpunpckhwd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x265800010169), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPUNPCKHDQ zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpunpckhdq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x36580001016a), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPUNPCKHDQ zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpunpckhdq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x36580001016a), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPUNPCKHQDQ zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vpunpckhqdq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed80081016d), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPUNPCKHQDQ zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vpunpckhqdq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed80081016d), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPUNPCKLBW zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpunpcklbw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x265800010160), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPUNPCKLBW zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpunpcklbw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x265800010160), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPUNPCKLWD zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpunpcklwd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x265800010161), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPUNPCKLWD zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpunpcklwd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x265800010161), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPUNPCKLDQ zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpunpckldq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800010162), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPUNPCKLDQ zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpunpckldq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800010162), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPUNPCKLQDQ zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vpunpcklqdq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed80081016c), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPUNPCKLQDQ zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vpunpcklqdq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed80081016c), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VUNPCKHPS zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vunpckhps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800000115), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VUNPCKHPS zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vunpckhps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800000115), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VUNPCKHPD zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vunpckhpd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810115), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VUNPCKHPD zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vunpckhpd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810115), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VUNPCKLPS zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vunpcklps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800000114), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VUNPCKLPS zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vunpcklps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800000114), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VUNPCKLPD zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vunpcklpd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810114), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VUNPCKLPD zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vunpcklpd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810114), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VGATHERDPS xmm{k}, vm32x`
  public mutating func vgatherdps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMMemory, mask: X86_64.WriteMask) {
    emit(X86_64.InstructionForm(bits: 0x221b00010292), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VGATHERDPS ymm{k}, vm32y`
  public mutating func vgatherdps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMMemory, mask: X86_64.WriteMask) {
    emit(X86_64.InstructionForm(bits: 0x223b00010292), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VGATHERDPS zmm{k}, vm32z`
  public mutating func vgatherdps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMMemory, mask: X86_64.WriteMask) {
    emit(X86_64.InstructionForm(bits: 0x225b00010292), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VGATHERDPD xmm{k}, vm64x`
  public mutating func vgatherdpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMMemory, mask: X86_64.WriteMask) {
    emit(X86_64.InstructionForm(bits: 0x239b00810292), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VGATHERDPD ymm{k}, vm64x`
  public mutating func vgatherdpd(_ a: X86_64.YMMRegister, _ b: X86_64.XMMMemory, mask: X86_64.WriteMask) {
    emit(X86_64.InstructionForm(bits: 0x23bb00810292), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VGATHERDPD zmm{k}, vm64y`
  public mutating func vgatherdpd(_ a: X86_64.ZMMRegister, _ b: X86_64.YMMMemory, mask: X86_64.WriteMask) {
    emit(X86_64.InstructionForm(bits: 0x23db00810292), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VGATHERQPS xmm{k}, vm32x`
  public mutating func vgatherqps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMMemory, mask: X86_64.WriteMask) {
    emit(X86_64.InstructionForm(bits: 0x221b00010293), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VGATHERQPS xmm{k}, vm32y`
  public mutating func vgatherqps(_ a: X86_64.XMMRegister, _ b: X86_64.YMMMemory, mask: X86_64.WriteMask) {
    emit(X86_64.InstructionForm(bits: 0x223b00010293), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VGATHERQPS ymm{k}, vm32z`
  public mutating func vgatherqps(_ a: X86_64.YMMRegister, _ b: X86_64.ZMMMemory, mask: X86_64.WriteMask) {
    emit(X86_64.InstructionForm(bits: 0x225b00010293), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VGATHERQPD xmm{k}, vm64x`
  public mutating func vgatherqpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMMemory, mask: X86_64.WriteMask) {
    emit(X86_64.InstructionForm(bits: 0x239b00810293), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VGATHERQPD ymm{k}, vm64y`
  public mutating func vgatherqpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMMemory, mask: X86_64.WriteMask) {
    emit(X86_64.InstructionForm(bits: 0x23bb00810293), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VGATHERQPD zmm{k}, vm64z`
  public mutating func vgatherqpd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMMemory, mask: X86_64.WriteMask) {
    emit(X86_64.InstructionForm(bits: 0x23db00810293), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VPGATHERDD xmm{k}, vm32x`
  public mutating func vpgatherdd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMMemory, mask: X86_64.WriteMask) {
    emit(X86_64.InstructionForm(bits: 0x221b00010290), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VPGATHERDD ymm{k}, vm32y`
  public mutating func vpgatherdd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMMemory, mask: X86_64.WriteMask) {
    emit(X86_64.InstructionForm(bits: 0x223b00010290), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VPGATHERDD zmm{k}, vm32z`
  public mutating func vpgatherdd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMMemory, mask: X86_64.WriteMask) {
    emit(X86_64.InstructionForm(bits: 0x225b00010290), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VPGATHERDQ xmm{k}, vm64x`
  public mutating func vpgatherdq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMMemory, mask: X86_64.WriteMask) {
    emit(X86_64.InstructionForm(bits: 0x239b00810290), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VPGATHERDQ ymm{k}, vm64x`
  public mutating func vpgatherdq(_ a: X86_64.YMMRegister, _ b: X86_64.XMMMemory, mask: X86_64.WriteMask) {
    emit(X86_64.InstructionForm(bits: 0x23bb00810290), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VPGATHERDQ zmm{k}, vm64y`
  public mutating func vpgatherdq(_ a: X86_64.ZMMRegister, _ b: X86_64.YMMMemory, mask: X86_64.WriteMask) {
    emit(X86_64.InstructionForm(bits: 0x23db00810290), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VPGATHERQD xmm{k}, vm32x`
  public mutating func vpgatherqd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMMemory, mask: X86_64.WriteMask) {
    emit(X86_64.InstructionForm(bits: 0x221b00010291), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VPGATHERQD xmm{k}, vm32y`
  public mutating func vpgatherqd(_ a: X86_64.XMMRegister, _ b: X86_64.YMMMemory, mask: X86_64.WriteMask) {
    emit(X86_64.InstructionForm(bits: 0x223b00010291), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VPGATHERQD ymm{k}, vm32z`
  public mutating func vpgatherqd(_ a: X86_64.YMMRegister, _ b: X86_64.ZMMMemory, mask: X86_64.WriteMask) {
    emit(X86_64.InstructionForm(bits: 0x225b00010291), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VPGATHERQQ xmm{k}, vm64x`
  public mutating func vpgatherqq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMMemory, mask: X86_64.WriteMask) {
    emit(X86_64.InstructionForm(bits: 0x239b00810291), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VPGATHERQQ ymm{k}, vm64y`
  public mutating func vpgatherqq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMMemory, mask: X86_64.WriteMask) {
    emit(X86_64.InstructionForm(bits: 0x23bb00810291), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VPGATHERQQ zmm{k}, vm64z`
  public mutating func vpgatherqq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMMemory, mask: X86_64.WriteMask) {
    emit(X86_64.InstructionForm(bits: 0x23db00810291), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VSCATTERDPS vm32x{k}, xmm`
  public mutating func vscatterdps(_ a: X86_64.XMMMemory, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask) {
    emit(X86_64.InstructionForm(bits: 0x221b000102a2), reg: b.code, vvvv: 0, memory: a.memory, mask: mask)
  }

  /// `VSCATTERDPS vm32y{k}, ymm`
  public mutating func vscatterdps(_ a: X86_64.YMMMemory, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask) {
    emit(X86_64.InstructionForm(bits: 0x223b000102a2), reg: b.code, vvvv: 0, memory: a.memory, mask: mask)
  }

  /// `VSCATTERDPS vm32z{k}, zmm`
  public mutating func vscatterdps(_ a: X86_64.ZMMMemory, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask) {
    emit(X86_64.InstructionForm(bits: 0x225b000102a2), reg: b.code, vvvv: 0, memory: a.memory, mask: mask)
  }

  /// `VSCATTERDPD vm64x{k}, xmm`
  public mutating func vscatterdpd(_ a: X86_64.XMMMemory, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask) {
    emit(X86_64.InstructionForm(bits: 0x239b008102a2), reg: b.code, vvvv: 0, memory: a.memory, mask: mask)
  }

  /// `VSCATTERDPD vm64x{k}, ymm`
  public mutating func vscatterdpd(_ a: X86_64.XMMMemory, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask) {
    emit(X86_64.InstructionForm(bits: 0x23bb008102a2), reg: b.code, vvvv: 0, memory: a.memory, mask: mask)
  }

  /// `VSCATTERDPD vm64y{k}, zmm`
  public mutating func vscatterdpd(_ a: X86_64.YMMMemory, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask) {
    emit(X86_64.InstructionForm(bits: 0x23db008102a2), reg: b.code, vvvv: 0, memory: a.memory, mask: mask)
  }

  /// `VSCATTERQPS vm32x{k}, xmm`
  public mutating func vscatterqps(_ a: X86_64.XMMMemory, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask) {
    emit(X86_64.InstructionForm(bits: 0x221b000102a3), reg: b.code, vvvv: 0, memory: a.memory, mask: mask)
  }

  /// `VSCATTERQPS vm32y{k}, xmm`
  public mutating func vscatterqps(_ a: X86_64.YMMMemory, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask) {
    emit(X86_64.InstructionForm(bits: 0x223b000102a3), reg: b.code, vvvv: 0, memory: a.memory, mask: mask)
  }

  /// `VSCATTERQPS vm32z{k}, ymm`
  public mutating func vscatterqps(_ a: X86_64.ZMMMemory, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask) {
    emit(X86_64.InstructionForm(bits: 0x225b000102a3), reg: b.code, vvvv: 0, memory: a.memory, mask: mask)
  }

  /// `VSCATTERQPD vm64x{k}, xmm`
  public mutating func vscatterqpd(_ a: X86_64.XMMMemory, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask) {
    emit(X86_64.InstructionForm(bits: 0x239b008102a3), reg: b.code, vvvv: 0, memory: a.memory, mask: mask)
  }

  /// `VSCATTERQPD vm64y{k}, ymm`
  public mutating func vscatterqpd(_ a: X86_64.YMMMemory, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask) {
    emit(X86_64.InstructionForm(bits: 0x23bb008102a3), reg: b.code, vvvv: 0, memory: a.memory, mask: mask)
  }

  /// `VSCATTERQPD vm64z{k}, zmm`
  public mutating func vscatterqpd(_ a: X86_64.ZMMMemory, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask) {
    emit(X86_64.InstructionForm(bits: 0x23db008102a3), reg: b.code, vvvv: 0, memory: a.memory, mask: mask)
  }

  /// `VPSCATTERDD vm32x{k}, xmm`
  public mutating func vpscatterdd(_ a: X86_64.XMMMemory, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask) {
    emit(X86_64.InstructionForm(bits: 0x221b000102a0), reg: b.code, vvvv: 0, memory: a.memory, mask: mask)
  }

  /// `VPSCATTERDD vm32y{k}, ymm`
  public mutating func vpscatterdd(_ a: X86_64.YMMMemory, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask) {
    emit(X86_64.InstructionForm(bits: 0x223b000102a0), reg: b.code, vvvv: 0, memory: a.memory, mask: mask)
  }

  /// `VPSCATTERDD vm32z{k}, zmm`
  public mutating func vpscatterdd(_ a: X86_64.ZMMMemory, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask) {
    emit(X86_64.InstructionForm(bits: 0x225b000102a0), reg: b.code, vvvv: 0, memory: a.memory, mask: mask)
  }

  /// `VPSCATTERDQ vm64x{k}, xmm`
  public mutating func vpscatterdq(_ a: X86_64.XMMMemory, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask) {
    emit(X86_64.InstructionForm(bits: 0x239b008102a0), reg: b.code, vvvv: 0, memory: a.memory, mask: mask)
  }

  /// `VPSCATTERDQ vm64x{k}, ymm`
  public mutating func vpscatterdq(_ a: X86_64.XMMMemory, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask) {
    emit(X86_64.InstructionForm(bits: 0x23bb008102a0), reg: b.code, vvvv: 0, memory: a.memory, mask: mask)
  }

  /// `VPSCATTERDQ vm64y{k}, zmm`
  public mutating func vpscatterdq(_ a: X86_64.YMMMemory, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask) {
    emit(X86_64.InstructionForm(bits: 0x23db008102a0), reg: b.code, vvvv: 0, memory: a.memory, mask: mask)
  }

  /// `VPSCATTERQD vm32x{k}, xmm`
  public mutating func vpscatterqd(_ a: X86_64.XMMMemory, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask) {
    emit(X86_64.InstructionForm(bits: 0x221b000102a1), reg: b.code, vvvv: 0, memory: a.memory, mask: mask)
  }

  /// `VPSCATTERQD vm32y{k}, xmm`
  public mutating func vpscatterqd(_ a: X86_64.YMMMemory, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask) {
    emit(X86_64.InstructionForm(bits: 0x223b000102a1), reg: b.code, vvvv: 0, memory: a.memory, mask: mask)
  }

  /// `VPSCATTERQD vm32z{k}, ymm`
  public mutating func vpscatterqd(_ a: X86_64.ZMMMemory, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask) {
    emit(X86_64.InstructionForm(bits: 0x225b000102a1), reg: b.code, vvvv: 0, memory: a.memory, mask: mask)
  }

  /// `VPSCATTERQQ vm64x{k}, xmm`
  public mutating func vpscatterqq(_ a: X86_64.XMMMemory, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask) {
    emit(X86_64.InstructionForm(bits: 0x239b008102a1), reg: b.code, vvvv: 0, memory: a.memory, mask: mask)
  }

  /// `VPSCATTERQQ vm64y{k}, ymm`
  public mutating func vpscatterqq(_ a: X86_64.YMMMemory, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask) {
    emit(X86_64.InstructionForm(bits: 0x23bb008102a1), reg: b.code, vvvv: 0, memory: a.memory, mask: mask)
  }

  /// `VPSCATTERQQ vm64z{k}, zmm`
  public mutating func vpscatterqq(_ a: X86_64.ZMMMemory, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask) {
    emit(X86_64.InstructionForm(bits: 0x23db008102a1), reg: b.code, vvvv: 0, memory: a.memory, mask: mask)
  }

  /// `VPCONFLICTD xmm{k}{z}, xmm/m128/m32bcst`
  public mutating func vpconflictd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3418000102c4), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPCONFLICTD xmm{k}{z}, xmm/m128/m32bcst`
  public mutating func vpconflictd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3418000102c4), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPCONFLICTD ymm{k}{z}, ymm/m256/m32bcst`
  public mutating func vpconflictd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3538000102c4), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPCONFLICTD ymm{k}{z}, ymm/m256/m32bcst`
  public mutating func vpconflictd(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3538000102c4), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPCONFLICTD zmm{k}{z}, zmm/m512/m32bcst`
  public mutating func vpconflictd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3658000102c4), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPCONFLICTD zmm{k}{z}, zmm/m512/m32bcst`
  public mutating func vpconflictd(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3658000102c4), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPCONFLICTQ xmm{k}{z}, xmm/m128/m64bcst`
  public mutating func vpconflictq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c98008102c4), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPCONFLICTQ xmm{k}{z}, xmm/m128/m64bcst`
  public mutating func vpconflictq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c98008102c4), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPCONFLICTQ ymm{k}{z}, ymm/m256/m64bcst`
  public mutating func vpconflictq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db8008102c4), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPCONFLICTQ ymm{k}{z}, ymm/m256/m64bcst`
  public mutating func vpconflictq(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db8008102c4), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPCONFLICTQ zmm{k}{z}, zmm/m512/m64bcst`
  public mutating func vpconflictq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed8008102c4), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPCONFLICTQ zmm{k}{z}, zmm/m512/m64bcst`
  public mutating func vpconflictq(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed8008102c4), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPLZCNTD xmm{k}{z}, xmm/m128/m32bcst`
  public mutating func vplzcntd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x341800010244), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPLZCNTD xmm{k}{z}, xmm/m128/m32bcst`
  public mutating func vplzcntd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x341800010244), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPLZCNTD ymm{k}{z}, ymm/m256/m32bcst`
  public mutating func vplzcntd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x353800010244), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPLZCNTD ymm{k}{z}, ymm/m256/m32bcst`
  public mutating func vplzcntd(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x353800010244), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPLZCNTD zmm{k}{z}, zmm/m512/m32bcst`
  public mutating func vplzcntd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800010244), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPLZCNTD zmm{k}{z}, zmm/m512/m32bcst`
  public mutating func vplzcntd(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800010244), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPLZCNTQ xmm{k}{z}, xmm/m128/m64bcst`
  public mutating func vplzcntq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c9800810244), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPLZCNTQ xmm{k}{z}, xmm/m128/m64bcst`
  public mutating func vplzcntq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c9800810244), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPLZCNTQ ymm{k}{z}, ymm/m256/m64bcst`
  public mutating func vplzcntq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db800810244), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPLZCNTQ ymm{k}{z}, ymm/m256/m64bcst`
  public mutating func vplzcntq(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db800810244), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPLZCNTQ zmm{k}{z}, zmm/m512/m64bcst`
  public mutating func vplzcntq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810244), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPLZCNTQ zmm{k}{z}, zmm/m512/m64bcst`
  public mutating func vplzcntq(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810244), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPBROADCASTMB2Q xmm, k`
  public mutating func vpbroadcastmb2q(_ a: X86_64.XMMRegister, _ b: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x20980082022a), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPBROADCASTMB2Q ymm, k`
  public mutating func vpbroadcastmb2q(_ a: X86_64.YMMRegister, _ b: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x20b80082022a), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPBROADCASTMB2Q zmm, k`
  public mutating func vpbroadcastmb2q(_ a: X86_64.ZMMRegister, _ b: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x20d80082022a), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPBROADCASTMW2D xmm, k`
  public mutating func vpbroadcastmw2d(_ a: X86_64.XMMRegister, _ b: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x20180002023a), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPBROADCASTMW2D ymm, k`
  public mutating func vpbroadcastmw2d(_ a: X86_64.YMMRegister, _ b: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x20380002023a), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPBROADCASTMW2D zmm, k`
  public mutating func vpbroadcastmw2d(_ a: X86_64.ZMMRegister, _ b: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x20580002023a), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPMADD52LUQ zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vpmadd52luq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed8008102b4), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMADD52LUQ zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vpmadd52luq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed8008102b4), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMADD52HUQ zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vpmadd52huq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed8008102b5), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMADD52HUQ zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vpmadd52huq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed8008102b5), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMULTISHIFTQB xmm{k}{z}, xmm, xmm/m128/m64bcst`
  public mutating func vpmultishiftqb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c9800810283), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMULTISHIFTQB xmm{k}{z}, xmm, xmm/m128/m64bcst`
  public mutating func vpmultishiftqb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c9800810283), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMULTISHIFTQB ymm{k}{z}, ymm, ymm/m256/m64bcst`
  public mutating func vpmultishiftqb(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db800810283), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMULTISHIFTQB ymm{k}{z}, ymm, ymm/m256/m64bcst`
  public mutating func vpmultishiftqb(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db800810283), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMULTISHIFTQB zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vpmultishiftqb(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810283), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMULTISHIFTQB zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vpmultishiftqb(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810283), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPCOMPRESSB xmm/m128{k}{z}, xmm`
  public mutating func vpcompressb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x201800010263), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VPCOMPRESSB xmm/m128{k}{z}, xmm`
  public mutating func vpcompressb(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x201800010263), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VPCOMPRESSB ymm/m256{k}{z}, ymm`
  public mutating func vpcompressb(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x203800010263), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VPCOMPRESSB ymm/m256{k}{z}, ymm`
  public mutating func vpcompressb(_ a: X86_64.Memory, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x203800010263), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VPCOMPRESSB zmm/m512{k}{z}, zmm`
  public mutating func vpcompressb(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x205800010263), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VPCOMPRESSB zmm/m512{k}{z}, zmm`
  public mutating func vpcompressb(_ a: X86_64.Memory, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x205800010263), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VPCOMPRESSW xmm/m128{k}{z}, xmm`
  public mutating func vpcompressw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x219800810263), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VPCOMPRESSW xmm/m128{k}{z}, xmm`
  public mutating func vpcompressw(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x219800810263), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VPCOMPRESSW ymm/m256{k}{z}, ymm`
  public mutating func vpcompressw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x21b800810263), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VPCOMPRESSW ymm/m256{k}{z}, ymm`
  public mutating func vpcompressw(_ a: X86_64.Memory, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x21b800810263), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VPCOMPRESSW zmm/m512{k}{z}, zmm`
  public mutating func vpcompressw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x21d800810263), reg: b.code, vvvv: 0, rm: a.code, mask: mask)
  }

  /// `VPCOMPRESSW zmm/m512{k}{z}, zmm`
  public mutating func vpcompressw(_ a: X86_64.Memory, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x21d800810263), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VPEXPANDB xmm{k}{z}, xmm/m128`
  public mutating func vpexpandb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x201800010262), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPEXPANDB xmm{k}{z}, xmm/m128`
  public mutating func vpexpandb(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x201800010262), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPEXPANDB ymm{k}{z}, ymm/m256`
  public mutating func vpexpandb(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x203800010262), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPEXPANDB ymm{k}{z}, ymm/m256`
  public mutating func vpexpandb(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x203800010262), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPEXPANDB zmm{k}{z}, zmm/m512`
  public mutating func vpexpandb(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x205800010262), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPEXPANDB zmm{k}{z}, zmm/m512`
  public mutating func vpexpandb(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x205800010262), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPEXPANDW xmm{k}{z}, xmm/m128`
  public mutating func vpexpandw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x219800810262), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPEXPANDW xmm{k}{z}, xmm/m128`
  public mutating func vpexpandw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x219800810262), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPEXPANDW ymm{k}{z}, ymm/m256`
  public mutating func vpexpandw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x21b800810262), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPEXPANDW ymm{k}{z}, ymm/m256`
  public mutating func vpexpandw(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x21b800810262), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPEXPANDW zmm{k}{z}, zmm/m512`
  public mutating func vpexpandw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x21d800810262), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPEXPANDW zmm{k}{z}, zmm/m512`
  public mutating func vpexpandw(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x21d800810262), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPSHLDW xmm{k}{z}, xmm, xmm/m128, imm8`
  public mutating func vpshldw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8249800810370), d) }
    emit(X86_64.InstructionForm(bits: 0x8249800810370), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VPSHLDW xmm{k}{z}, xmm, xmm/m128, imm8`
  public mutating func vpshldw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8249800810370), d) }
    emit(X86_64.InstructionForm(bits: 0x8249800810370), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VPSHLDW ymm{k}{z}, ymm, ymm/m256, imm8`
  public mutating func vpshldw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x825b800810370), d) }
    emit(X86_64.InstructionForm(bits: 0x825b800810370), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VPSHLDW ymm{k}{z}, ymm, ymm/m256, imm8`
  public mutating func vpshldw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x825b800810370), d) }
    emit(X86_64.InstructionForm(bits: 0x825b800810370), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VPSHLDW zmm{k}{z}, zmm, zmm/m512, imm8`
  public mutating func vpshldw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x826d800810370), d) }
    emit(X86_64.InstructionForm(bits: 0x826d800810370), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VPSHLDW zmm{k}{z}, zmm, zmm/m512, imm8`
  public mutating func vpshldw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x826d800810370), d) }
    emit(X86_64.InstructionForm(bits: 0x826d800810370), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VPSHLDD xmm{k}{z}, xmm, xmm/m128/m32bcst, imm8`
  public mutating func vpshldd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8341800010371), d) }
    emit(X86_64.InstructionForm(bits: 0x8341800010371), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VPSHLDD xmm{k}{z}, xmm, xmm/m128/m32bcst, imm8`
  public mutating func vpshldd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8341800010371), d) }
    emit(X86_64.InstructionForm(bits: 0x8341800010371), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VPSHLDD ymm{k}{z}, ymm, ymm/m256/m32bcst, imm8`
  public mutating func vpshldd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8353800010371), d) }
    emit(X86_64.InstructionForm(bits: 0x8353800010371), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VPSHLDD ymm{k}{z}, ymm, ymm/m256/m32bcst, imm8`
  public mutating func vpshldd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8353800010371), d) }
    emit(X86_64.InstructionForm(bits: 0x8353800010371), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VPSHLDD zmm{k}{z}, zmm, zmm/m512/m32bcst, imm8`
  public mutating func vpshldd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8365800010371), d) }
    emit(X86_64.InstructionForm(bits: 0x8365800010371), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VPSHLDD zmm{k}{z}, zmm, zmm/m512/m32bcst, imm8`
  public mutating func vpshldd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8365800010371), d) }
    emit(X86_64.InstructionForm(bits: 0x8365800010371), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VPSHLDQ xmm{k}{z}, xmm, xmm/m128/m64bcst, imm8`
  public mutating func vpshldq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83c9800810371), d) }
    emit(X86_64.InstructionForm(bits: 0x83c9800810371), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VPSHLDQ xmm{k}{z}, xmm, xmm/m128/m64bcst, imm8`
  public mutating func vpshldq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83c9800810371), d) }
    emit(X86_64.InstructionForm(bits: 0x83c9800810371), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VPSHLDQ ymm{k}{z}, ymm, ymm/m256/m64bcst, imm8`
  public mutating func vpshldq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83db800810371), d) }
    emit(X86_64.InstructionForm(bits: 0x83db800810371), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VPSHLDQ ymm{k}{z}, ymm, ymm/m256/m64bcst, imm8`
  public mutating func vpshldq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83db800810371), d) }
    emit(X86_64.InstructionForm(bits: 0x83db800810371), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VPSHLDQ zmm{k}{z}, zmm, zmm/m512/m64bcst, imm8`
  public mutating func vpshldq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83ed800810371), d) }
    emit(X86_64.InstructionForm(bits: 0x83ed800810371), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VPSHLDQ zmm{k}{z}, zmm, zmm/m512/m64bcst, imm8`
  public mutating func vpshldq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83ed800810371), d) }
    emit(X86_64.InstructionForm(bits: 0x83ed800810371), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VPSHLDVW xmm{k}{z}, xmm, xmm/m128`
  public mutating func vpshldvw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x249800810270), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSHLDVW xmm{k}{z}, xmm, xmm/m128`
  public mutating func vpshldvw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x249800810270), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSHLDVW ymm{k}{z}, ymm, ymm/m256`
  public mutating func vpshldvw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x25b800810270), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSHLDVW ymm{k}{z}, ymm, ymm/m256`
  public mutating func vpshldvw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x25b800810270), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSHLDVW zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpshldvw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26d800810270), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSHLDVW zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpshldvw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26d800810270), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSHLDVD xmm{k}{z}, xmm, xmm/m128/m32bcst`
  public mutating func vpshldvd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x341800010271), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSHLDVD xmm{k}{z}, xmm, xmm/m128/m32bcst`
  public mutating func vpshldvd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x341800010271), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSHLDVD ymm{k}{z}, ymm, ymm/m256/m32bcst`
  public mutating func vpshldvd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x353800010271), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSHLDVD ymm{k}{z}, ymm, ymm/m256/m32bcst`
  public mutating func vpshldvd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x353800010271), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSHLDVD zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpshldvd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800010271), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSHLDVD zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpshldvd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800010271), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSHLDVQ xmm{k}{z}, xmm, xmm/m128/m64bcst`
  public mutating func vpshldvq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c9800810271), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSHLDVQ xmm{k}{z}, xmm, xmm/m128/m64bcst`
  public mutating func vpshldvq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c9800810271), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSHLDVQ ymm{k}{z}, ymm, ymm/m256/m64bcst`
  public mutating func vpshldvq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db800810271), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSHLDVQ ymm{k}{z}, ymm, ymm/m256/m64bcst`
  public mutating func vpshldvq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db800810271), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSHLDVQ zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vpshldvq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810271), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSHLDVQ zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vpshldvq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810271), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSHRDW xmm{k}{z}, xmm, xmm/m128, imm8`
  public mutating func vpshrdw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8249800810372), d) }
    emit(X86_64.InstructionForm(bits: 0x8249800810372), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VPSHRDW xmm{k}{z}, xmm, xmm/m128, imm8`
  public mutating func vpshrdw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8249800810372), d) }
    emit(X86_64.InstructionForm(bits: 0x8249800810372), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VPSHRDW ymm{k}{z}, ymm, ymm/m256, imm8`
  public mutating func vpshrdw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x825b800810372), d) }
    emit(X86_64.InstructionForm(bits: 0x825b800810372), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VPSHRDW ymm{k}{z}, ymm, ymm/m256, imm8`
  public mutating func vpshrdw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x825b800810372), d) }
    emit(X86_64.InstructionForm(bits: 0x825b800810372), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VPSHRDW zmm{k}{z}, zmm, zmm/m512, imm8`
  public mutating func vpshrdw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x826d800810372), d) }
    emit(X86_64.InstructionForm(bits: 0x826d800810372), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VPSHRDW zmm{k}{z}, zmm, zmm/m512, imm8`
  public mutating func vpshrdw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x826d800810372), d) }
    emit(X86_64.InstructionForm(bits: 0x826d800810372), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VPSHRDD xmm{k}{z}, xmm, xmm/m128/m32bcst, imm8`
  public mutating func vpshrdd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8341800010373), d) }
    emit(X86_64.InstructionForm(bits: 0x8341800010373), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VPSHRDD xmm{k}{z}, xmm, xmm/m128/m32bcst, imm8`
  public mutating func vpshrdd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8341800010373), d) }
    emit(X86_64.InstructionForm(bits: 0x8341800010373), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VPSHRDD ymm{k}{z}, ymm, ymm/m256/m32bcst, imm8`
  public mutating func vpshrdd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8353800010373), d) }
    emit(X86_64.InstructionForm(bits: 0x8353800010373), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VPSHRDD ymm{k}{z}, ymm, ymm/m256/m32bcst, imm8`
  public mutating func vpshrdd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8353800010373), d) }
    emit(X86_64.InstructionForm(bits: 0x8353800010373), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VPSHRDD zmm{k}{z}, zmm, zmm/m512/m32bcst, imm8`
  public mutating func vpshrdd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8365800010373), d) }
    emit(X86_64.InstructionForm(bits: 0x8365800010373), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VPSHRDD zmm{k}{z}, zmm, zmm/m512/m32bcst, imm8`
  public mutating func vpshrdd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8365800010373), d) }
    emit(X86_64.InstructionForm(bits: 0x8365800010373), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VPSHRDQ xmm{k}{z}, xmm, xmm/m128/m64bcst, imm8`
  public mutating func vpshrdq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83c9800810373), d) }
    emit(X86_64.InstructionForm(bits: 0x83c9800810373), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VPSHRDQ xmm{k}{z}, xmm, xmm/m128/m64bcst, imm8`
  public mutating func vpshrdq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83c9800810373), d) }
    emit(X86_64.InstructionForm(bits: 0x83c9800810373), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VPSHRDQ ymm{k}{z}, ymm, ymm/m256/m64bcst, imm8`
  public mutating func vpshrdq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83db800810373), d) }
    emit(X86_64.InstructionForm(bits: 0x83db800810373), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VPSHRDQ ymm{k}{z}, ymm, ymm/m256/m64bcst, imm8`
  public mutating func vpshrdq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83db800810373), d) }
    emit(X86_64.InstructionForm(bits: 0x83db800810373), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VPSHRDQ zmm{k}{z}, zmm, zmm/m512/m64bcst, imm8`
  public mutating func vpshrdq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83ed800810373), d) }
    emit(X86_64.InstructionForm(bits: 0x83ed800810373), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VPSHRDQ zmm{k}{z}, zmm, zmm/m512/m64bcst, imm8`
  public mutating func vpshrdq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83ed800810373), d) }
    emit(X86_64.InstructionForm(bits: 0x83ed800810373), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VPSHRDVW xmm{k}{z}, xmm, xmm/m128`
  public mutating func vpshrdvw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x249800810272), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSHRDVW xmm{k}{z}, xmm, xmm/m128`
  public mutating func vpshrdvw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x249800810272), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSHRDVW ymm{k}{z}, ymm, ymm/m256`
  public mutating func vpshrdvw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x25b800810272), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSHRDVW ymm{k}{z}, ymm, ymm/m256`
  public mutating func vpshrdvw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x25b800810272), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSHRDVW zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpshrdvw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26d800810272), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSHRDVW zmm{k}{z}, zmm, zmm/m512`
  public mutating func vpshrdvw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26d800810272), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSHRDVD xmm{k}{z}, xmm, xmm/m128/m32bcst`
  public mutating func vpshrdvd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x341800010273), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSHRDVD xmm{k}{z}, xmm, xmm/m128/m32bcst`
  public mutating func vpshrdvd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x341800010273), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSHRDVD ymm{k}{z}, ymm, ymm/m256/m32bcst`
  public mutating func vpshrdvd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x353800010273), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSHRDVD ymm{k}{z}, ymm, ymm/m256/m32bcst`
  public mutating func vpshrdvd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x353800010273), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSHRDVD zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpshrdvd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800010273), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSHRDVD zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpshrdvd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800010273), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSHRDVQ xmm{k}{z}, xmm, xmm/m128/m64bcst`
  public mutating func vpshrdvq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c9800810273), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSHRDVQ xmm{k}{z}, xmm, xmm/m128/m64bcst`
  public mutating func vpshrdvq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c9800810273), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSHRDVQ ymm{k}{z}, ymm, ymm/m256/m64bcst`
  public mutating func vpshrdvq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db800810273), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSHRDVQ ymm{k}{z}, ymm, ymm/m256/m64bcst`
  public mutating func vpshrdvq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db800810273), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSHRDVQ zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vpshrdvq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810273), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSHRDVQ zmm{k}{z}, zmm, zmm/m512/m64bcst`
  public mutating func vpshrdvq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810273), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPOPCNTB xmm{k}{z}, xmm/m128`
  public mutating func vpopcntb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x241800010254), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPOPCNTB xmm{k}{z}, xmm/m128`
  public mutating func vpopcntb(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x241800010254), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPOPCNTB ymm{k}{z}, ymm/m256`
  public mutating func vpopcntb(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x253800010254), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPOPCNTB ymm{k}{z}, ymm/m256`
  public mutating func vpopcntb(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x253800010254), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPOPCNTB zmm{k}{z}, zmm/m512`
  public mutating func vpopcntb(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x265800010254), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPOPCNTB zmm{k}{z}, zmm/m512`
  public mutating func vpopcntb(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x265800010254), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPOPCNTW xmm{k}{z}, xmm/m128`
  public mutating func vpopcntw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x249800810254), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPOPCNTW xmm{k}{z}, xmm/m128`
  public mutating func vpopcntw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x249800810254), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPOPCNTW ymm{k}{z}, ymm/m256`
  public mutating func vpopcntw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x25b800810254), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPOPCNTW ymm{k}{z}, ymm/m256`
  public mutating func vpopcntw(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x25b800810254), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPOPCNTW zmm{k}{z}, zmm/m512`
  public mutating func vpopcntw(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26d800810254), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPOPCNTW zmm{k}{z}, zmm/m512`
  public mutating func vpopcntw(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26d800810254), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPOPCNTD xmm{k}{z}, xmm/m128/m32bcst`
  public mutating func vpopcntd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x341800010255), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPOPCNTD xmm{k}{z}, xmm/m128/m32bcst`
  public mutating func vpopcntd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x341800010255), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPOPCNTD ymm{k}{z}, ymm/m256/m32bcst`
  public mutating func vpopcntd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x353800010255), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPOPCNTD ymm{k}{z}, ymm/m256/m32bcst`
  public mutating func vpopcntd(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x353800010255), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPOPCNTD zmm{k}{z}, zmm/m512/m32bcst`
  public mutating func vpopcntd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800010255), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPOPCNTD zmm{k}{z}, zmm/m512/m32bcst`
  public mutating func vpopcntd(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800010255), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPOPCNTQ xmm{k}{z}, xmm/m128/m64bcst`
  public mutating func vpopcntq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c9800810255), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPOPCNTQ xmm{k}{z}, xmm/m128/m64bcst`
  public mutating func vpopcntq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3c9800810255), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPOPCNTQ ymm{k}{z}, ymm/m256/m64bcst`
  public mutating func vpopcntq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db800810255), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPOPCNTQ ymm{k}{z}, ymm/m256/m64bcst`
  public mutating func vpopcntq(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3db800810255), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPOPCNTQ zmm{k}{z}, zmm/m512/m64bcst`
  public mutating func vpopcntq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810255), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPOPCNTQ zmm{k}{z}, zmm/m512/m64bcst`
  public mutating func vpopcntq(_ a: X86_64.ZMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3ed800810255), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPSHUFBITQMB k{k}, xmm, xmm/m128`
  public mutating func vpshufbitqmb(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x24180001028f), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSHUFBITQMB k{k}, xmm, xmm/m128`
  public mutating func vpshufbitqmb(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x24180001028f), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSHUFBITQMB k{k}, ymm, ymm/m256`
  public mutating func vpshufbitqmb(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x25380001028f), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSHUFBITQMB k{k}, ymm, ymm/m256`
  public mutating func vpshufbitqmb(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x25380001028f), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSHUFBITQMB k{k}, zmm, zmm/m512`
  public mutating func vpshufbitqmb(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26580001028f), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSHUFBITQMB k{k}, zmm, zmm/m512`
  public mutating func vpshufbitqmb(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x26580001028f), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPBUSD zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpdpbusd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800010250), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPBUSD zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpdpbusd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800010250), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPBUSDS zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpdpbusds(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800010251), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPBUSDS zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpdpbusds(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800010251), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPWSSD zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpdpwssd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800010252), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPWSSD zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpdpwssd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800010252), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPWSSDS zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpdpwssds(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800010253), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPWSSDS zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpdpwssds(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800010253), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPBSSD zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpdpbssd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800030250), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPBSSD zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpdpbssd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800030250), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPBSSDS zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpdpbssds(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800030251), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPBSSDS zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpdpbssds(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800030251), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPBSUD zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpdpbsud(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800020250), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPBSUD zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpdpbsud(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800020250), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPBSUDS zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpdpbsuds(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800020251), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPBSUDS zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpdpbsuds(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800020251), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPBUUD zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpdpbuud(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800000250), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPBUUD zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpdpbuud(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800000250), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPBUUDS zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpdpbuuds(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800000251), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPBUUDS zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpdpbuuds(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x365800000251), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPWSUD zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpdpwsud(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3658000202d2), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPWSUD zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpdpwsud(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3658000202d2), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPWSUDS zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpdpwsuds(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3658000202d3), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPWSUDS zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpdpwsuds(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3658000202d3), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPWUSD zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpdpwusd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3658000102d2), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPWUSD zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpdpwusd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3658000102d2), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPWUSDS zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpdpwusds(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3658000102d3), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPWUSDS zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpdpwusds(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3658000102d3), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPWUUD zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpdpwuud(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3658000002d2), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPWUUD zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpdpwuud(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3658000002d2), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPWUUDS zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpdpwuuds(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3658000002d3), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPWUUDS zmm{k}{z}, zmm, zmm/m512/m32bcst`
  public mutating func vpdpwuuds(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x3658000002d3), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VP2INTERSECTD k, xmm, xmm/m128/m32bcst`
  public mutating func vp2intersectd(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x341800030268), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VP2INTERSECTD k, xmm, xmm/m128/m32bcst`
  public mutating func vp2intersectd(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x341800030268), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VP2INTERSECTD k, ymm, ymm/m256/m32bcst`
  public mutating func vp2intersectd(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x353800030268), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VP2INTERSECTD k, ymm, ymm/m256/m32bcst`
  public mutating func vp2intersectd(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x353800030268), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VP2INTERSECTD k, zmm, zmm/m512/m32bcst`
  public mutating func vp2intersectd(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x365800030268), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VP2INTERSECTD k, zmm, zmm/m512/m32bcst`
  public mutating func vp2intersectd(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x365800030268), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VP2INTERSECTQ k, xmm, xmm/m128/m64bcst`
  public mutating func vp2intersectq(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x3c9800830268), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VP2INTERSECTQ k, xmm, xmm/m128/m64bcst`
  public mutating func vp2intersectq(_ a: X86_64.MaskRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x3c9800830268), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VP2INTERSECTQ k, ymm, ymm/m256/m64bcst`
  public mutating func vp2intersectq(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x3db800830268), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VP2INTERSECTQ k, ymm, ymm/m256/m64bcst`
  public mutating func vp2intersectq(_ a: X86_64.MaskRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x3db800830268), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VP2INTERSECTQ k, zmm, zmm/m512/m64bcst`
  public mutating func vp2intersectq(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x3ed800830268), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VP2INTERSECTQ k, zmm, zmm/m512/m64bcst`
  public mutating func vp2intersectq(_ a: X86_64.MaskRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x3ed800830268), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VGF2P8AFFINEINVQB zmm{k}{z}, zmm, zmm/m512/m64bcst, imm8`
  public mutating func vgf2p8affineinvqb(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83ed8008103cf), d) }
    emit(X86_64.InstructionForm(bits: 0x83ed8008103cf), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VGF2P8AFFINEINVQB zmm{k}{z}, zmm, zmm/m512/m64bcst, imm8`
  public mutating func vgf2p8affineinvqb(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83ed8008103cf), d) }
    emit(X86_64.InstructionForm(bits: 0x83ed8008103cf), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VGF2P8AFFINEQB zmm{k}{z}, zmm, zmm/m512/m64bcst, imm8`
  public mutating func vgf2p8affineqb(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83ed8008103ce), d) }
    emit(X86_64.InstructionForm(bits: 0x83ed8008103ce), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VGF2P8AFFINEQB zmm{k}{z}, zmm, zmm/m512/m64bcst, imm8`
  public mutating func vgf2p8affineqb(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83ed8008103ce), d) }
    emit(X86_64.InstructionForm(bits: 0x83ed8008103ce), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VGF2P8MULB zmm{k}{z}, zmm, zmm/m512`
  public mutating func vgf2p8mulb(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2658000102cf), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VGF2P8MULB zmm{k}{z}, zmm, zmm/m512`
  public mutating func vgf2p8mulb(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2658000102cf), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VAESENC zmm, zmm, zmm/m512`
  public mutating func vaesenc(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2658000102dc), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VAESENC zmm, zmm, zmm/m512`
  public mutating func vaesenc(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2658000102dc), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VAESENCLAST zmm, zmm, zmm/m512`
  public mutating func vaesenclast(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2658000102dd), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VAESENCLAST zmm, zmm, zmm/m512`
  public mutating func vaesenclast(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2658000102dd), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VAESDEC zmm, zmm, zmm/m512`
  public mutating func vaesdec(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2658000102de), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VAESDEC zmm, zmm, zmm/m512`
  public mutating func vaesdec(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2658000102de), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VAESDECLAST zmm, zmm, zmm/m512`
  public mutating func vaesdeclast(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2658000102df), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VAESDECLAST zmm, zmm, zmm/m512`
  public mutating func vaesdeclast(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2658000102df), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPCLMULQDQ zmm, zmm, zmm/m512, imm8`
  public mutating func vpclmulqdq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8265800010344), d) }
    emit(X86_64.InstructionForm(bits: 0x8265800010344), reg: a.code, vvvv: b.code, rm: c.code, immediate: d)
  }

  /// `VPCLMULQDQ zmm, zmm, zmm/m512, imm8`
  public mutating func vpclmulqdq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8265800010344), d) }
    emit(X86_64.InstructionForm(bits: 0x8265800010344), reg: a.code, vvvv: b.code, memory: c, immediate: d)
  }

  /// `VPCLMULLQLQDQ zmm, zmm, zmm/m512`
  public mutating func vpclmullqlqdq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x80265800010344), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VPCLMULLQLQDQ zmm, zmm, zmm/m512`
  public mutating func vpclmullqlqdq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x80265800010344), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPCLMULHQLQDQ zmm, zmm, zmm/m512`
  public mutating func vpclmulhqlqdq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x180265800010344), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VPCLMULHQLQDQ zmm, zmm, zmm/m512`
  public mutating func vpclmulhqlqdq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x180265800010344), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPCLMULLQHQDQ zmm, zmm, zmm/m512`
  public mutating func vpclmullqhqdq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x1080265800010344), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VPCLMULLQHQDQ zmm, zmm, zmm/m512`
  public mutating func vpclmullqhqdq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x1080265800010344), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPCLMULHQHQDQ zmm, zmm, zmm/m512`
  public mutating func vpclmulhqhqdq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x1180265800010344), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VPCLMULHQHQDQ zmm, zmm, zmm/m512`
  public mutating func vpclmulhqhqdq(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x1180265800010344), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `TCVTROWD2PS zmm, tmm, r32`
  public mutating func tcvtrowd2ps(_ a: X86_64.ZMMRegister, _ b: X86_64.TileRegister, _ c: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x20580002024a), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `TCVTROWD2PS zmm, tmm, imm8`
  public mutating func tcvtrowd2ps(_ a: X86_64.ZMMRegister, _ b: X86_64.TileRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8205800020307), c) }
    emit(X86_64.InstructionForm(bits: 0x8205800020307), reg: a.code, vvvv: 0, rm: b.code, immediate: c)
  }

  /// `TCVTROWPS2BF16H zmm, tmm, r32`
  public mutating func tcvtrowps2bf16h(_ a: X86_64.ZMMRegister, _ b: X86_64.TileRegister, _ c: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x20580003026d), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `TCVTROWPS2BF16H zmm, tmm, imm8`
  public mutating func tcvtrowps2bf16h(_ a: X86_64.ZMMRegister, _ b: X86_64.TileRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8205800030307), c) }
    emit(X86_64.InstructionForm(bits: 0x8205800030307), reg: a.code, vvvv: 0, rm: b.code, immediate: c)
  }

  /// `TCVTROWPS2BF16L zmm, tmm, r32`
  public mutating func tcvtrowps2bf16l(_ a: X86_64.ZMMRegister, _ b: X86_64.TileRegister, _ c: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x20580002026d), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `TCVTROWPS2BF16L zmm, tmm, imm8`
  public mutating func tcvtrowps2bf16l(_ a: X86_64.ZMMRegister, _ b: X86_64.TileRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8205800020377), c) }
    emit(X86_64.InstructionForm(bits: 0x8205800020377), reg: a.code, vvvv: 0, rm: b.code, immediate: c)
  }

  /// `TCVTROWPS2PHH zmm, tmm, r32`
  public mutating func tcvtrowps2phh(_ a: X86_64.ZMMRegister, _ b: X86_64.TileRegister, _ c: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x20580000026d), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `TCVTROWPS2PHH zmm, tmm, imm8`
  public mutating func tcvtrowps2phh(_ a: X86_64.ZMMRegister, _ b: X86_64.TileRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8205800000307), c) }
    emit(X86_64.InstructionForm(bits: 0x8205800000307), reg: a.code, vvvv: 0, rm: b.code, immediate: c)
  }

  /// `TCVTROWPS2PHL zmm, tmm, r32`
  public mutating func tcvtrowps2phl(_ a: X86_64.ZMMRegister, _ b: X86_64.TileRegister, _ c: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x20580001026d), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `TCVTROWPS2PHL zmm, tmm, imm8`
  public mutating func tcvtrowps2phl(_ a: X86_64.ZMMRegister, _ b: X86_64.TileRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8205800030377), c) }
    emit(X86_64.InstructionForm(bits: 0x8205800030377), reg: a.code, vvvv: 0, rm: b.code, immediate: c)
  }

  /// `TILEMOVROW zmm, tmm, r32`
  public mutating func tilemovrow(_ a: X86_64.ZMMRegister, _ b: X86_64.TileRegister, _ c: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x20580001024a), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `TILEMOVROW zmm, tmm, imm8`
  public mutating func tilemovrow(_ a: X86_64.ZMMRegister, _ b: X86_64.TileRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8205800010307), c) }
    emit(X86_64.InstructionForm(bits: 0x8205800010307), reg: a.code, vvvv: 0, rm: b.code, immediate: c)
  }

  /// `VSM4KEY4 zmm, zmm, zmm/m512`
  public mutating func vsm4key4(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2658000202da), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VSM4KEY4 zmm, zmm, zmm/m512`
  public mutating func vsm4key4(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2658000202da), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VSM4RNDS4 zmm, zmm, zmm/m512`
  public mutating func vsm4rnds4(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.ZMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2658000302da), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VSM4RNDS4 zmm, zmm, zmm/m512`
  public mutating func vsm4rnds4(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2658000302da), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `V4FMADDPS zmm{k}{z}, zmm, m128`
  public mutating func v4fmaddps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x24580003029a), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `V4FMADDSS xmm{k}{z}, xmm, m128`
  public mutating func v4fmaddss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x24180003029b), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `V4FNMADDPS zmm{k}{z}, zmm, m128`
  public mutating func v4fnmaddps(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2458000302aa), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `V4FNMADDSS xmm{k}{z}, xmm, m128`
  public mutating func v4fnmaddss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x2418000302ab), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VP4DPWSSD zmm{k}{z}, zmm, m128`
  public mutating func vp4dpwssd(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x245800030252), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VP4DPWSSDS zmm{k}{z}, zmm, m128`
  public mutating func vp4dpwssds(_ a: X86_64.ZMMRegister, _ b: X86_64.ZMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    emit(X86_64.InstructionForm(bits: 0x245800030253), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VGATHERPF0DPS vm32z{k}`
  public mutating func vgatherpf0dps(_ a: X86_64.ZMMMemory, mask: X86_64.WriteMask) {
    emit(X86_64.InstructionForm(bits: 0xc25b000102c6), reg: 0, vvvv: 0, memory: a.memory, mask: mask)
  }

  /// `VGATHERPF0DPD vm64y{k}`
  public mutating func vgatherpf0dpd(_ a: X86_64.YMMMemory, mask: X86_64.WriteMask) {
    emit(X86_64.InstructionForm(bits: 0xc3db008102c6), reg: 0, vvvv: 0, memory: a.memory, mask: mask)
  }

  /// `VGATHERPF0QPS vm32z{k}`
  public mutating func vgatherpf0qps(_ a: X86_64.ZMMMemory, mask: X86_64.WriteMask) {
    emit(X86_64.InstructionForm(bits: 0xc25b000102c7), reg: 0, vvvv: 0, memory: a.memory, mask: mask)
  }

  /// `VGATHERPF0QPD vm64z{k}`
  public mutating func vgatherpf0qpd(_ a: X86_64.ZMMMemory, mask: X86_64.WriteMask) {
    emit(X86_64.InstructionForm(bits: 0xc3db008102c7), reg: 0, vvvv: 0, memory: a.memory, mask: mask)
  }

  /// `VGATHERPF1DPS vm32z{k}`
  public mutating func vgatherpf1dps(_ a: X86_64.ZMMMemory, mask: X86_64.WriteMask) {
    emit(X86_64.InstructionForm(bits: 0x1425b000102c6), reg: 0, vvvv: 0, memory: a.memory, mask: mask)
  }

  /// `VGATHERPF1DPD vm64y{k}`
  public mutating func vgatherpf1dpd(_ a: X86_64.YMMMemory, mask: X86_64.WriteMask) {
    emit(X86_64.InstructionForm(bits: 0x143db008102c6), reg: 0, vvvv: 0, memory: a.memory, mask: mask)
  }

  /// `VGATHERPF1QPS vm32z{k}`
  public mutating func vgatherpf1qps(_ a: X86_64.ZMMMemory, mask: X86_64.WriteMask) {
    emit(X86_64.InstructionForm(bits: 0x1425b000102c7), reg: 0, vvvv: 0, memory: a.memory, mask: mask)
  }

  /// `VGATHERPF1QPD vm64z{k}`
  public mutating func vgatherpf1qpd(_ a: X86_64.ZMMMemory, mask: X86_64.WriteMask) {
    emit(X86_64.InstructionForm(bits: 0x143db008102c7), reg: 0, vvvv: 0, memory: a.memory, mask: mask)
  }

  /// `VSCATTERPF0DPS vm32z{k}`
  public mutating func vscatterpf0dps(_ a: X86_64.ZMMMemory, mask: X86_64.WriteMask) {
    emit(X86_64.InstructionForm(bits: 0x2c25b000102c6), reg: 0, vvvv: 0, memory: a.memory, mask: mask)
  }

  /// `VSCATTERPF0DPD vm64y{k}`
  public mutating func vscatterpf0dpd(_ a: X86_64.YMMMemory, mask: X86_64.WriteMask) {
    emit(X86_64.InstructionForm(bits: 0x2c3db008102c6), reg: 0, vvvv: 0, memory: a.memory, mask: mask)
  }

  /// `VSCATTERPF0QPS vm32z{k}`
  public mutating func vscatterpf0qps(_ a: X86_64.ZMMMemory, mask: X86_64.WriteMask) {
    emit(X86_64.InstructionForm(bits: 0x2c25b000102c7), reg: 0, vvvv: 0, memory: a.memory, mask: mask)
  }

  /// `VSCATTERPF0QPD vm64z{k}`
  public mutating func vscatterpf0qpd(_ a: X86_64.ZMMMemory, mask: X86_64.WriteMask) {
    emit(X86_64.InstructionForm(bits: 0x2c3db008102c7), reg: 0, vvvv: 0, memory: a.memory, mask: mask)
  }

  /// `VSCATTERPF1DPS vm32z{k}`
  public mutating func vscatterpf1dps(_ a: X86_64.ZMMMemory, mask: X86_64.WriteMask) {
    emit(X86_64.InstructionForm(bits: 0x3425b000102c6), reg: 0, vvvv: 0, memory: a.memory, mask: mask)
  }

  /// `VSCATTERPF1DPD vm64y{k}`
  public mutating func vscatterpf1dpd(_ a: X86_64.YMMMemory, mask: X86_64.WriteMask) {
    emit(X86_64.InstructionForm(bits: 0x343db008102c6), reg: 0, vvvv: 0, memory: a.memory, mask: mask)
  }

  /// `VSCATTERPF1QPS vm32z{k}`
  public mutating func vscatterpf1qps(_ a: X86_64.ZMMMemory, mask: X86_64.WriteMask) {
    emit(X86_64.InstructionForm(bits: 0x3425b000102c7), reg: 0, vvvv: 0, memory: a.memory, mask: mask)
  }

  /// `VSCATTERPF1QPD vm64z{k}`
  public mutating func vscatterpf1qpd(_ a: X86_64.ZMMMemory, mask: X86_64.WriteMask) {
    emit(X86_64.InstructionForm(bits: 0x343db008102c7), reg: 0, vvvv: 0, memory: a.memory, mask: mask)
  }

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
