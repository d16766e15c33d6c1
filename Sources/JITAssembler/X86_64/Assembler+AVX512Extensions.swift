// swift-format-ignore-file
// Written by `swift run table-generator` from the instruction table. Do not edit: change a row and run it again.

public import JITMachineCode

extension X86_64.Assembler {
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
}
