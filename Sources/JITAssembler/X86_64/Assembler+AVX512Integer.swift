// swift-format-ignore-file
// Written by `swift run table-generator` from the instruction table. Do not edit: change a row and run it again.

public import JITMachineCode

extension X86_64.Assembler {
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
}
