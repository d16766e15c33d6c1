// swift-format-ignore-file
// Written by `swift run table-generator` from the instruction table. Do not edit: change a row and run it again.

public import JITMachineCode

extension X86_64.Assembler {
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
}
