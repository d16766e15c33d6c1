// swift-format-ignore-file
// Written by `swift run table-generator` from the instruction table. Do not edit: change a row and run it again.

public import JITMachineCode

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
}
