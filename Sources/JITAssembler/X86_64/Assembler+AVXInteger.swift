// swift-format-ignore-file
// Written by `swift run table-generator` from the instruction table. Do not edit: change a row and run it again.

public import JITMachineCode

extension X86_64.Assembler {
  /// `VPADDB xmm, xmm, xmm/m128`
  public mutating func vpaddb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2009000101fc), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2418000101fc), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPADDB xmm, xmm, xmm/m128`
  public mutating func vpaddb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2009000101fc), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2418000101fc), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPADDB ymm, ymm, ymm/m256`
  public mutating func vpaddb(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2029000101fc), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2538000101fc), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPADDB ymm, ymm, ymm/m256`
  public mutating func vpaddb(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2029000101fc), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2538000101fc), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPADDW xmm, xmm, xmm/m128`
  public mutating func vpaddw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2009000101fd), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2418000101fd), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPADDW xmm, xmm, xmm/m128`
  public mutating func vpaddw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2009000101fd), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2418000101fd), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPADDW ymm, ymm, ymm/m256`
  public mutating func vpaddw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2029000101fd), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2538000101fd), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPADDW ymm, ymm, ymm/m256`
  public mutating func vpaddw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2029000101fd), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2538000101fd), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPADDD xmm, xmm, xmm/m128`
  public mutating func vpaddd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2009000101fe), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3418000101fe), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPADDD xmm, xmm, xmm/m128`
  public mutating func vpaddd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2009000101fe), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3418000101fe), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPADDD ymm, ymm, ymm/m256`
  public mutating func vpaddd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2029000101fe), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3538000101fe), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPADDD ymm, ymm, ymm/m256`
  public mutating func vpaddd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2029000101fe), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3538000101fe), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPADDQ xmm, xmm, xmm/m128`
  public mutating func vpaddq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2009000101d4), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c98008101d4), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPADDQ xmm, xmm, xmm/m128`
  public mutating func vpaddq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2009000101d4), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c98008101d4), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPADDQ ymm, ymm, ymm/m256`
  public mutating func vpaddq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2029000101d4), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db8008101d4), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPADDQ ymm, ymm, ymm/m256`
  public mutating func vpaddq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2029000101d4), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db8008101d4), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPADDSB xmm, xmm, xmm/m128`
  public mutating func vpaddsb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2009000101ec), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2418000101ec), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPADDSB xmm, xmm, xmm/m128`
  public mutating func vpaddsb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2009000101ec), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2418000101ec), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPADDSB ymm, ymm, ymm/m256`
  public mutating func vpaddsb(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2029000101ec), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2538000101ec), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPADDSB ymm, ymm, ymm/m256`
  public mutating func vpaddsb(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2029000101ec), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2538000101ec), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPADDSW xmm, xmm, xmm/m128`
  public mutating func vpaddsw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2009000101ed), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2418000101ed), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPADDSW xmm, xmm, xmm/m128`
  public mutating func vpaddsw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2009000101ed), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2418000101ed), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPADDSW ymm, ymm, ymm/m256`
  public mutating func vpaddsw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2029000101ed), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2538000101ed), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPADDSW ymm, ymm, ymm/m256`
  public mutating func vpaddsw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2029000101ed), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2538000101ed), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPADDUSB xmm, xmm, xmm/m128`
  public mutating func vpaddusb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2009000101dc), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2418000101dc), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPADDUSB xmm, xmm, xmm/m128`
  public mutating func vpaddusb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2009000101dc), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2418000101dc), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPADDUSB ymm, ymm, ymm/m256`
  public mutating func vpaddusb(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2029000101dc), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2538000101dc), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPADDUSB ymm, ymm, ymm/m256`
  public mutating func vpaddusb(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2029000101dc), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2538000101dc), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPADDUSW xmm, xmm, xmm/m128`
  public mutating func vpaddusw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2009000101dd), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2418000101dd), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPADDUSW xmm, xmm, xmm/m128`
  public mutating func vpaddusw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2009000101dd), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2418000101dd), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPADDUSW ymm, ymm, ymm/m256`
  public mutating func vpaddusw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2029000101dd), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2538000101dd), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPADDUSW ymm, ymm, ymm/m256`
  public mutating func vpaddusw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2029000101dd), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2538000101dd), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSUBB xmm, xmm, xmm/m128`
  public mutating func vpsubb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000101f8), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2418000101f8), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSUBB xmm, xmm, xmm/m128`
  public mutating func vpsubb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000101f8), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2418000101f8), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSUBB ymm, ymm, ymm/m256`
  public mutating func vpsubb(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000101f8), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2538000101f8), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSUBB ymm, ymm, ymm/m256`
  public mutating func vpsubb(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000101f8), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2538000101f8), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSUBW xmm, xmm, xmm/m128`
  public mutating func vpsubw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000101f9), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2418000101f9), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSUBW xmm, xmm, xmm/m128`
  public mutating func vpsubw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000101f9), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2418000101f9), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSUBW ymm, ymm, ymm/m256`
  public mutating func vpsubw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000101f9), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2538000101f9), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSUBW ymm, ymm, ymm/m256`
  public mutating func vpsubw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000101f9), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2538000101f9), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSUBD xmm, xmm, xmm/m128`
  public mutating func vpsubd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000101fa), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3418000101fa), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSUBD xmm, xmm, xmm/m128`
  public mutating func vpsubd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000101fa), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3418000101fa), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSUBD ymm, ymm, ymm/m256`
  public mutating func vpsubd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000101fa), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3538000101fa), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSUBD ymm, ymm, ymm/m256`
  public mutating func vpsubd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000101fa), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3538000101fa), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSUBQ xmm, xmm, xmm/m128`
  public mutating func vpsubq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000101fb), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c98008101fb), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSUBQ xmm, xmm, xmm/m128`
  public mutating func vpsubq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000101fb), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c98008101fb), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSUBQ ymm, ymm, ymm/m256`
  public mutating func vpsubq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000101fb), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db8008101fb), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSUBQ ymm, ymm, ymm/m256`
  public mutating func vpsubq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000101fb), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db8008101fb), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSUBSB xmm, xmm, xmm/m128`
  public mutating func vpsubsb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000101e8), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2418000101e8), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSUBSB xmm, xmm, xmm/m128`
  public mutating func vpsubsb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000101e8), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2418000101e8), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSUBSB ymm, ymm, ymm/m256`
  public mutating func vpsubsb(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000101e8), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2538000101e8), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSUBSB ymm, ymm, ymm/m256`
  public mutating func vpsubsb(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000101e8), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2538000101e8), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSUBSW xmm, xmm, xmm/m128`
  public mutating func vpsubsw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000101e9), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2418000101e9), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSUBSW xmm, xmm, xmm/m128`
  public mutating func vpsubsw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000101e9), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2418000101e9), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSUBSW ymm, ymm, ymm/m256`
  public mutating func vpsubsw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000101e9), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2538000101e9), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSUBSW ymm, ymm, ymm/m256`
  public mutating func vpsubsw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000101e9), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2538000101e9), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSUBUSB xmm, xmm, xmm/m128`
  public mutating func vpsubusb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000101d8), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2418000101d8), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSUBUSB xmm, xmm, xmm/m128`
  public mutating func vpsubusb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000101d8), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2418000101d8), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSUBUSB ymm, ymm, ymm/m256`
  public mutating func vpsubusb(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000101d8), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2538000101d8), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSUBUSB ymm, ymm, ymm/m256`
  public mutating func vpsubusb(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000101d8), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2538000101d8), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSUBUSW xmm, xmm, xmm/m128`
  public mutating func vpsubusw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000101d9), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2418000101d9), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSUBUSW xmm, xmm, xmm/m128`
  public mutating func vpsubusw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000101d9), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2418000101d9), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSUBUSW ymm, ymm, ymm/m256`
  public mutating func vpsubusw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000101d9), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2538000101d9), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSUBUSW ymm, ymm, ymm/m256`
  public mutating func vpsubusw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000101d9), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2538000101d9), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPHADDW xmm, xmm, xmm/m128`
  public mutating func vphaddw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x200800010201), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VPHADDW xmm, xmm, xmm/m128`
  public mutating func vphaddw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x200800010201), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPHADDW ymm, ymm, ymm/m256`
  public mutating func vphaddw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x202800010201), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VPHADDW ymm, ymm, ymm/m256`
  public mutating func vphaddw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x202800010201), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPHADDD xmm, xmm, xmm/m128`
  public mutating func vphaddd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x200800010202), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VPHADDD xmm, xmm, xmm/m128`
  public mutating func vphaddd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x200800010202), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPHADDD ymm, ymm, ymm/m256`
  public mutating func vphaddd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x202800010202), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VPHADDD ymm, ymm, ymm/m256`
  public mutating func vphaddd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x202800010202), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPHADDSW xmm, xmm, xmm/m128`
  public mutating func vphaddsw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x200800010203), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VPHADDSW xmm, xmm, xmm/m128`
  public mutating func vphaddsw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x200800010203), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPHADDSW ymm, ymm, ymm/m256`
  public mutating func vphaddsw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x202800010203), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VPHADDSW ymm, ymm, ymm/m256`
  public mutating func vphaddsw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x202800010203), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPHSUBW xmm, xmm, xmm/m128`
  public mutating func vphsubw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x200800010205), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VPHSUBW xmm, xmm, xmm/m128`
  public mutating func vphsubw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x200800010205), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPHSUBW ymm, ymm, ymm/m256`
  public mutating func vphsubw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x202800010205), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VPHSUBW ymm, ymm, ymm/m256`
  public mutating func vphsubw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x202800010205), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPHSUBD xmm, xmm, xmm/m128`
  public mutating func vphsubd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x200800010206), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VPHSUBD xmm, xmm, xmm/m128`
  public mutating func vphsubd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x200800010206), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPHSUBD ymm, ymm, ymm/m256`
  public mutating func vphsubd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x202800010206), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VPHSUBD ymm, ymm, ymm/m256`
  public mutating func vphsubd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x202800010206), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPHSUBSW xmm, xmm, xmm/m128`
  public mutating func vphsubsw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x200800010207), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VPHSUBSW xmm, xmm, xmm/m128`
  public mutating func vphsubsw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x200800010207), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPHSUBSW ymm, ymm, ymm/m256`
  public mutating func vphsubsw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x202800010207), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VPHSUBSW ymm, ymm, ymm/m256`
  public mutating func vphsubsw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x202800010207), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPMULHUW xmm, xmm, xmm/m128`
  public mutating func vpmulhuw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2009000101e4), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2418000101e4), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMULHUW xmm, xmm, xmm/m128`
  public mutating func vpmulhuw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2009000101e4), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2418000101e4), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMULHUW ymm, ymm, ymm/m256`
  public mutating func vpmulhuw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2029000101e4), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2538000101e4), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMULHUW ymm, ymm, ymm/m256`
  public mutating func vpmulhuw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2029000101e4), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2538000101e4), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMULHW xmm, xmm, xmm/m128`
  public mutating func vpmulhw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2009000101e5), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2418000101e5), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMULHW xmm, xmm, xmm/m128`
  public mutating func vpmulhw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2009000101e5), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2418000101e5), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMULHW ymm, ymm, ymm/m256`
  public mutating func vpmulhw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2029000101e5), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2538000101e5), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMULHW ymm, ymm, ymm/m256`
  public mutating func vpmulhw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2029000101e5), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2538000101e5), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMULLW xmm, xmm, xmm/m128`
  public mutating func vpmullw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2009000101d5), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2418000101d5), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMULLW xmm, xmm, xmm/m128`
  public mutating func vpmullw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2009000101d5), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2418000101d5), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMULLW ymm, ymm, ymm/m256`
  public mutating func vpmullw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2029000101d5), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2538000101d5), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMULLW ymm, ymm, ymm/m256`
  public mutating func vpmullw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2029000101d5), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2538000101d5), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMULUDQ xmm, xmm, xmm/m128`
  public mutating func vpmuludq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2009000101f4), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c98008101f4), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMULUDQ xmm, xmm, xmm/m128`
  public mutating func vpmuludq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2009000101f4), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c98008101f4), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMULUDQ ymm, ymm, ymm/m256`
  public mutating func vpmuludq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2029000101f4), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db8008101f4), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMULUDQ ymm, ymm, ymm/m256`
  public mutating func vpmuludq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2029000101f4), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db8008101f4), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMADDWD xmm, xmm, xmm/m128`
  public mutating func vpmaddwd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2009000101f5), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2418000101f5), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMADDWD xmm, xmm, xmm/m128`
  public mutating func vpmaddwd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2009000101f5), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2418000101f5), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMADDWD ymm, ymm, ymm/m256`
  public mutating func vpmaddwd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2029000101f5), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2538000101f5), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMADDWD ymm, ymm, ymm/m256`
  public mutating func vpmaddwd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2029000101f5), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2538000101f5), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMADDUBSW xmm, xmm, xmm/m128`
  public mutating func vpmaddubsw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010204), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x241800010204), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMADDUBSW xmm, xmm, xmm/m128`
  public mutating func vpmaddubsw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010204), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x241800010204), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMADDUBSW ymm, ymm, ymm/m256`
  public mutating func vpmaddubsw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010204), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x253800010204), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMADDUBSW ymm, ymm, ymm/m256`
  public mutating func vpmaddubsw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010204), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x253800010204), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMULHRSW xmm, xmm, xmm/m128`
  public mutating func vpmulhrsw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001020b), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x24180001020b), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMULHRSW xmm, xmm, xmm/m128`
  public mutating func vpmulhrsw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001020b), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x24180001020b), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMULHRSW ymm, ymm, ymm/m256`
  public mutating func vpmulhrsw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001020b), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x25380001020b), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMULHRSW ymm, ymm, ymm/m256`
  public mutating func vpmulhrsw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001020b), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x25380001020b), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMULDQ xmm, xmm, xmm/m128`
  public mutating func vpmuldq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010228), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c9800810228), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMULDQ xmm, xmm, xmm/m128`
  public mutating func vpmuldq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010228), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c9800810228), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMULDQ ymm, ymm, ymm/m256`
  public mutating func vpmuldq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010228), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db800810228), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMULDQ ymm, ymm, ymm/m256`
  public mutating func vpmuldq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010228), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db800810228), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMULLD xmm, xmm, xmm/m128`
  public mutating func vpmulld(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010240), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x341800010240), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMULLD xmm, xmm, xmm/m128`
  public mutating func vpmulld(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010240), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x341800010240), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMULLD ymm, ymm, ymm/m256`
  public mutating func vpmulld(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010240), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x353800010240), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMULLD ymm, ymm, ymm/m256`
  public mutating func vpmulld(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010240), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x353800010240), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPAVGB xmm, xmm, xmm/m128`
  public mutating func vpavgb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2009000101e0), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2418000101e0), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPAVGB xmm, xmm, xmm/m128`
  public mutating func vpavgb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2009000101e0), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2418000101e0), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPAVGB ymm, ymm, ymm/m256`
  public mutating func vpavgb(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2029000101e0), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2538000101e0), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPAVGB ymm, ymm, ymm/m256`
  public mutating func vpavgb(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2029000101e0), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2538000101e0), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPAVGW xmm, xmm, xmm/m128`
  public mutating func vpavgw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2009000101e3), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2418000101e3), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPAVGW xmm, xmm, xmm/m128`
  public mutating func vpavgw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2009000101e3), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2418000101e3), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPAVGW ymm, ymm, ymm/m256`
  public mutating func vpavgw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2029000101e3), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2538000101e3), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPAVGW ymm, ymm, ymm/m256`
  public mutating func vpavgw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2029000101e3), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2538000101e3), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPABSB xmm, xmm/m128`
  public mutating func vpabsb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001021c), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x24180001021c), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPABSB xmm, xmm/m128`
  public mutating func vpabsb(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001021c), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x24180001021c), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPABSB ymm, ymm/m256`
  public mutating func vpabsb(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001021c), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x25380001021c), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPABSB ymm, ymm/m256`
  public mutating func vpabsb(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001021c), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x25380001021c), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPABSW xmm, xmm/m128`
  public mutating func vpabsw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001021d), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x24180001021d), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPABSW xmm, xmm/m128`
  public mutating func vpabsw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001021d), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x24180001021d), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPABSW ymm, ymm/m256`
  public mutating func vpabsw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001021d), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x25380001021d), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPABSW ymm, ymm/m256`
  public mutating func vpabsw(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001021d), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x25380001021d), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPABSD xmm, xmm/m128`
  public mutating func vpabsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001021e), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x34180001021e), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPABSD xmm, xmm/m128`
  public mutating func vpabsd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001021e), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x34180001021e), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPABSD ymm, ymm/m256`
  public mutating func vpabsd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001021e), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x35380001021e), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPABSD ymm, ymm/m256`
  public mutating func vpabsd(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001021e), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x35380001021e), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPSADBW xmm, xmm, xmm/m128`
  public mutating func vpsadbw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    if (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x2009000101f6), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2418000101f6), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VPSADBW xmm, xmm, xmm/m128`
  public mutating func vpsadbw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    if (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x2009000101f6), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2418000101f6), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPSADBW ymm, ymm, ymm/m256`
  public mutating func vpsadbw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister) {
    if (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x2029000101f6), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2538000101f6), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VPSADBW ymm, ymm, ymm/m256`
  public mutating func vpsadbw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory) {
    if (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x2029000101f6), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2538000101f6), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VMPSADBW xmm, xmm, xmm/m128, imm8`
  public mutating func vmpsadbw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(d, 8), (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x8200800010342), reg: a.code, vvvv: b.code, rm: c.code, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8241800020342), d) }
    emit(X86_64.InstructionForm(bits: 0x8241800020342), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VMPSADBW xmm, xmm, xmm/m128, imm8`
  public mutating func vmpsadbw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(d, 8), (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x8200800010342), reg: a.code, vvvv: b.code, memory: c, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8241800020342), d) }
    emit(X86_64.InstructionForm(bits: 0x8241800020342), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VMPSADBW ymm, ymm, ymm/m256, imm8`
  public mutating func vmpsadbw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(d, 8), (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x8202800010342), reg: a.code, vvvv: b.code, rm: c.code, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8253800020342), d) }
    emit(X86_64.InstructionForm(bits: 0x8253800020342), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VMPSADBW ymm, ymm, ymm/m256, imm8`
  public mutating func vmpsadbw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(d, 8), (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x8202800010342), reg: a.code, vvvv: b.code, memory: c, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8253800020342), d) }
    emit(X86_64.InstructionForm(bits: 0x8253800020342), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VPSIGNB xmm, xmm, xmm/m128`
  public mutating func vpsignb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x200800010208), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VPSIGNB xmm, xmm, xmm/m128`
  public mutating func vpsignb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x200800010208), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPSIGNB ymm, ymm, ymm/m256`
  public mutating func vpsignb(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x202800010208), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VPSIGNB ymm, ymm, ymm/m256`
  public mutating func vpsignb(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x202800010208), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPSIGNW xmm, xmm, xmm/m128`
  public mutating func vpsignw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x200800010209), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VPSIGNW xmm, xmm, xmm/m128`
  public mutating func vpsignw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x200800010209), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPSIGNW ymm, ymm, ymm/m256`
  public mutating func vpsignw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x202800010209), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VPSIGNW ymm, ymm, ymm/m256`
  public mutating func vpsignw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x202800010209), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPSIGND xmm, xmm, xmm/m128`
  public mutating func vpsignd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20080001020a), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VPSIGND xmm, xmm, xmm/m128`
  public mutating func vpsignd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20080001020a), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPSIGND ymm, ymm, ymm/m256`
  public mutating func vpsignd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20280001020a), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VPSIGND ymm, ymm, ymm/m256`
  public mutating func vpsignd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20280001020a), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPMAXSB xmm, xmm, xmm/m128`
  public mutating func vpmaxsb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001023c), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x24180001023c), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMAXSB xmm, xmm, xmm/m128`
  public mutating func vpmaxsb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001023c), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x24180001023c), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMAXSB ymm, ymm, ymm/m256`
  public mutating func vpmaxsb(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001023c), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x25380001023c), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMAXSB ymm, ymm, ymm/m256`
  public mutating func vpmaxsb(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001023c), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x25380001023c), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMAXSW xmm, xmm, xmm/m128`
  public mutating func vpmaxsw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2009000101ee), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2418000101ee), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMAXSW xmm, xmm, xmm/m128`
  public mutating func vpmaxsw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2009000101ee), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2418000101ee), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMAXSW ymm, ymm, ymm/m256`
  public mutating func vpmaxsw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2029000101ee), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2538000101ee), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMAXSW ymm, ymm, ymm/m256`
  public mutating func vpmaxsw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2029000101ee), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2538000101ee), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMAXSD xmm, xmm, xmm/m128`
  public mutating func vpmaxsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001023d), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x34180001023d), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMAXSD xmm, xmm, xmm/m128`
  public mutating func vpmaxsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001023d), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x34180001023d), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMAXSD ymm, ymm, ymm/m256`
  public mutating func vpmaxsd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001023d), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x35380001023d), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMAXSD ymm, ymm, ymm/m256`
  public mutating func vpmaxsd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001023d), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x35380001023d), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMAXUB xmm, xmm, xmm/m128`
  public mutating func vpmaxub(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2009000101de), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2418000101de), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMAXUB xmm, xmm, xmm/m128`
  public mutating func vpmaxub(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2009000101de), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2418000101de), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMAXUB ymm, ymm, ymm/m256`
  public mutating func vpmaxub(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2029000101de), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2538000101de), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMAXUB ymm, ymm, ymm/m256`
  public mutating func vpmaxub(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2029000101de), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2538000101de), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMAXUW xmm, xmm, xmm/m128`
  public mutating func vpmaxuw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001023e), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x24180001023e), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMAXUW xmm, xmm, xmm/m128`
  public mutating func vpmaxuw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001023e), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x24180001023e), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMAXUW ymm, ymm, ymm/m256`
  public mutating func vpmaxuw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001023e), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x25380001023e), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMAXUW ymm, ymm, ymm/m256`
  public mutating func vpmaxuw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001023e), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x25380001023e), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMAXUD xmm, xmm, xmm/m128`
  public mutating func vpmaxud(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001023f), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x34180001023f), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMAXUD xmm, xmm, xmm/m128`
  public mutating func vpmaxud(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001023f), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x34180001023f), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMAXUD ymm, ymm, ymm/m256`
  public mutating func vpmaxud(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001023f), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x35380001023f), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMAXUD ymm, ymm, ymm/m256`
  public mutating func vpmaxud(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001023f), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x35380001023f), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMINSB xmm, xmm, xmm/m128`
  public mutating func vpminsb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010238), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x241800010238), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMINSB xmm, xmm, xmm/m128`
  public mutating func vpminsb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010238), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x241800010238), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMINSB ymm, ymm, ymm/m256`
  public mutating func vpminsb(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010238), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x253800010238), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMINSB ymm, ymm, ymm/m256`
  public mutating func vpminsb(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010238), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x253800010238), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMINSW xmm, xmm, xmm/m128`
  public mutating func vpminsw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2009000101ea), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2418000101ea), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMINSW xmm, xmm, xmm/m128`
  public mutating func vpminsw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2009000101ea), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2418000101ea), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMINSW ymm, ymm, ymm/m256`
  public mutating func vpminsw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2029000101ea), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2538000101ea), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMINSW ymm, ymm, ymm/m256`
  public mutating func vpminsw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2029000101ea), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2538000101ea), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMINSD xmm, xmm, xmm/m128`
  public mutating func vpminsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010239), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x341800010239), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMINSD xmm, xmm, xmm/m128`
  public mutating func vpminsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010239), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x341800010239), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMINSD ymm, ymm, ymm/m256`
  public mutating func vpminsd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010239), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x353800010239), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMINSD ymm, ymm, ymm/m256`
  public mutating func vpminsd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010239), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x353800010239), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMINUB xmm, xmm, xmm/m128`
  public mutating func vpminub(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2009000101da), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2418000101da), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMINUB xmm, xmm, xmm/m128`
  public mutating func vpminub(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2009000101da), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2418000101da), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMINUB ymm, ymm, ymm/m256`
  public mutating func vpminub(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2029000101da), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2538000101da), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMINUB ymm, ymm, ymm/m256`
  public mutating func vpminub(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2029000101da), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2538000101da), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMINUW xmm, xmm, xmm/m128`
  public mutating func vpminuw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001023a), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x24180001023a), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMINUW xmm, xmm, xmm/m128`
  public mutating func vpminuw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001023a), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x24180001023a), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMINUW ymm, ymm, ymm/m256`
  public mutating func vpminuw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001023a), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x25380001023a), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMINUW ymm, ymm, ymm/m256`
  public mutating func vpminuw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001023a), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x25380001023a), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMINUD xmm, xmm, xmm/m128`
  public mutating func vpminud(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001023b), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x34180001023b), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMINUD xmm, xmm, xmm/m128`
  public mutating func vpminud(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001023b), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x34180001023b), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMINUD ymm, ymm, ymm/m256`
  public mutating func vpminud(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001023b), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x35380001023b), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMINUD ymm, ymm, ymm/m256`
  public mutating func vpminud(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001023b), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x35380001023b), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPHMINPOSUW xmm, xmm/m128`
  public mutating func vphminposuw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x200800010241), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPHMINPOSUW xmm, xmm/m128`
  public mutating func vphminposuw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x200800010241), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VPAND xmm, xmm, xmm/m128`
  public mutating func vpand(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2009000101db), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VPAND xmm, xmm, xmm/m128`
  public mutating func vpand(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2009000101db), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPAND ymm, ymm, ymm/m256`
  public mutating func vpand(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2029000101db), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VPAND ymm, ymm, ymm/m256`
  public mutating func vpand(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2029000101db), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPANDN xmm, xmm, xmm/m128`
  public mutating func vpandn(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2008000101df), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VPANDN xmm, xmm, xmm/m128`
  public mutating func vpandn(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2008000101df), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPANDN ymm, ymm, ymm/m256`
  public mutating func vpandn(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2028000101df), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VPANDN ymm, ymm, ymm/m256`
  public mutating func vpandn(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2028000101df), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPOR xmm, xmm, xmm/m128`
  public mutating func vpor(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2009000101eb), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VPOR xmm, xmm, xmm/m128`
  public mutating func vpor(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2009000101eb), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPOR ymm, ymm, ymm/m256`
  public mutating func vpor(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2029000101eb), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VPOR ymm, ymm, ymm/m256`
  public mutating func vpor(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2029000101eb), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPXOR xmm, xmm, xmm/m128`
  public mutating func vpxor(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2009000101ef), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VPXOR xmm, xmm, xmm/m128`
  public mutating func vpxor(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2009000101ef), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPXOR ymm, ymm, ymm/m256`
  public mutating func vpxor(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2029000101ef), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VPXOR ymm, ymm, ymm/m256`
  public mutating func vpxor(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2029000101ef), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPCMPEQB xmm, xmm, xmm/m128`
  public mutating func vpcmpeqb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x200900010174), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VPCMPEQB xmm, xmm, xmm/m128`
  public mutating func vpcmpeqb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x200900010174), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPCMPEQB ymm, ymm, ymm/m256`
  public mutating func vpcmpeqb(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x202900010174), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VPCMPEQB ymm, ymm, ymm/m256`
  public mutating func vpcmpeqb(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x202900010174), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPCMPEQW xmm, xmm, xmm/m128`
  public mutating func vpcmpeqw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x200900010175), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VPCMPEQW xmm, xmm, xmm/m128`
  public mutating func vpcmpeqw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x200900010175), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPCMPEQW ymm, ymm, ymm/m256`
  public mutating func vpcmpeqw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x202900010175), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VPCMPEQW ymm, ymm, ymm/m256`
  public mutating func vpcmpeqw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x202900010175), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPCMPEQD xmm, xmm, xmm/m128`
  public mutating func vpcmpeqd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x200900010176), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VPCMPEQD xmm, xmm, xmm/m128`
  public mutating func vpcmpeqd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x200900010176), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPCMPEQD ymm, ymm, ymm/m256`
  public mutating func vpcmpeqd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x202900010176), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VPCMPEQD ymm, ymm, ymm/m256`
  public mutating func vpcmpeqd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x202900010176), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPCMPEQQ xmm, xmm, xmm/m128`
  public mutating func vpcmpeqq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x200800010229), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VPCMPEQQ xmm, xmm, xmm/m128`
  public mutating func vpcmpeqq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x200800010229), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPCMPEQQ ymm, ymm, ymm/m256`
  public mutating func vpcmpeqq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x202800010229), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VPCMPEQQ ymm, ymm, ymm/m256`
  public mutating func vpcmpeqq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x202800010229), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPCMPGTB xmm, xmm, xmm/m128`
  public mutating func vpcmpgtb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x200800010164), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VPCMPGTB xmm, xmm, xmm/m128`
  public mutating func vpcmpgtb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x200800010164), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPCMPGTB ymm, ymm, ymm/m256`
  public mutating func vpcmpgtb(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x202800010164), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VPCMPGTB ymm, ymm, ymm/m256`
  public mutating func vpcmpgtb(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x202800010164), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPCMPGTW xmm, xmm, xmm/m128`
  public mutating func vpcmpgtw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x200800010165), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VPCMPGTW xmm, xmm, xmm/m128`
  public mutating func vpcmpgtw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x200800010165), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPCMPGTW ymm, ymm, ymm/m256`
  public mutating func vpcmpgtw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x202800010165), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VPCMPGTW ymm, ymm, ymm/m256`
  public mutating func vpcmpgtw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x202800010165), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPCMPGTD xmm, xmm, xmm/m128`
  public mutating func vpcmpgtd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x200800010166), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VPCMPGTD xmm, xmm, xmm/m128`
  public mutating func vpcmpgtd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x200800010166), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPCMPGTD ymm, ymm, ymm/m256`
  public mutating func vpcmpgtd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x202800010166), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VPCMPGTD ymm, ymm, ymm/m256`
  public mutating func vpcmpgtd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x202800010166), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPCMPGTQ xmm, xmm, xmm/m128`
  public mutating func vpcmpgtq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x200800010237), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VPCMPGTQ xmm, xmm, xmm/m128`
  public mutating func vpcmpgtq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x200800010237), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPCMPGTQ ymm, ymm, ymm/m256`
  public mutating func vpcmpgtq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x202800010237), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VPCMPGTQ ymm, ymm, ymm/m256`
  public mutating func vpcmpgtq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x202800010237), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPTEST xmm, xmm/m128`
  public mutating func vptest(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x200800010217), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPTEST xmm, xmm/m128`
  public mutating func vptest(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x200800010217), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VPTEST ymm, ymm/m256`
  public mutating func vptest(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x202800010217), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPTEST ymm, ymm/m256`
  public mutating func vptest(_ a: X86_64.YMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x202800010217), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VPCMPESTRI xmm, xmm/m128, imm8`
  public mutating func vpcmpestri(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8200800010361), c) }
    emit(X86_64.InstructionForm(bits: 0x8200800010361), reg: a.code, vvvv: 0, rm: b.code, immediate: c)
  }

  /// `VPCMPESTRI xmm, xmm/m128, imm8`
  public mutating func vpcmpestri(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8200800010361), c) }
    emit(X86_64.InstructionForm(bits: 0x8200800010361), reg: a.code, vvvv: 0, memory: b, immediate: c)
  }

  /// `VPCMPESTRM xmm, xmm/m128, imm8`
  public mutating func vpcmpestrm(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8200800010360), c) }
    emit(X86_64.InstructionForm(bits: 0x8200800010360), reg: a.code, vvvv: 0, rm: b.code, immediate: c)
  }

  /// `VPCMPESTRM xmm, xmm/m128, imm8`
  public mutating func vpcmpestrm(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8200800010360), c) }
    emit(X86_64.InstructionForm(bits: 0x8200800010360), reg: a.code, vvvv: 0, memory: b, immediate: c)
  }

  /// `VPCMPISTRI xmm, xmm/m128, imm8`
  public mutating func vpcmpistri(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8200800010363), c) }
    emit(X86_64.InstructionForm(bits: 0x8200800010363), reg: a.code, vvvv: 0, rm: b.code, immediate: c)
  }

  /// `VPCMPISTRI xmm, xmm/m128, imm8`
  public mutating func vpcmpistri(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8200800010363), c) }
    emit(X86_64.InstructionForm(bits: 0x8200800010363), reg: a.code, vvvv: 0, memory: b, immediate: c)
  }

  /// `VPCMPISTRM xmm, xmm/m128, imm8`
  public mutating func vpcmpistrm(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8200800010362), c) }
    emit(X86_64.InstructionForm(bits: 0x8200800010362), reg: a.code, vvvv: 0, rm: b.code, immediate: c)
  }

  /// `VPCMPISTRM xmm, xmm/m128, imm8`
  public mutating func vpcmpistrm(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8200800010362), c) }
    emit(X86_64.InstructionForm(bits: 0x8200800010362), reg: a.code, vvvv: 0, memory: b, immediate: c)
  }

  /// `VPSLLW xmm, xmm, xmm/m128`
  public mutating func vpsllw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000101f1), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2418000101f1), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSLLW xmm, xmm, xmm/m128`
  public mutating func vpsllw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000101f1), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2418000101f1), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSLLW xmm, xmm, imm8`
  public mutating func vpsllw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0xb400800010171), reg: 0, vvvv: a.code, rm: b.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xb441800010171), c) }
    emit(X86_64.InstructionForm(bits: 0xb441800010171), reg: 0, vvvv: a.code, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPSLLW ymm, ymm, xmm/m128`
  public mutating func vpsllw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000101f1), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2438000101f1), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSLLW ymm, ymm, xmm/m128`
  public mutating func vpsllw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000101f1), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2438000101f1), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSLLW ymm, ymm, imm8`
  public mutating func vpsllw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0xb402800010171), reg: 0, vvvv: a.code, rm: b.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xb453800010171), c) }
    emit(X86_64.InstructionForm(bits: 0xb453800010171), reg: 0, vvvv: a.code, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPSLLD xmm, xmm, xmm/m128`
  public mutating func vpslld(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000101f2), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2418000101f2), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSLLD xmm, xmm, xmm/m128`
  public mutating func vpslld(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000101f2), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2418000101f2), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSLLD xmm, xmm, imm8`
  public mutating func vpslld(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0xb400800010172), reg: 0, vvvv: a.code, rm: b.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xb541800010172), c) }
    emit(X86_64.InstructionForm(bits: 0xb541800010172), reg: 0, vvvv: a.code, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPSLLD ymm, ymm, xmm/m128`
  public mutating func vpslld(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000101f2), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2438000101f2), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSLLD ymm, ymm, xmm/m128`
  public mutating func vpslld(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000101f2), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2438000101f2), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSLLD ymm, ymm, imm8`
  public mutating func vpslld(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0xb402800010172), reg: 0, vvvv: a.code, rm: b.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xb553800010172), c) }
    emit(X86_64.InstructionForm(bits: 0xb553800010172), reg: 0, vvvv: a.code, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPSLLQ xmm, xmm, xmm/m128`
  public mutating func vpsllq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000101f3), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2498008101f3), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSLLQ xmm, xmm, xmm/m128`
  public mutating func vpsllq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000101f3), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2498008101f3), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSLLQ xmm, xmm, imm8`
  public mutating func vpsllq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0xb400800010173), reg: 0, vvvv: a.code, rm: b.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xb5c9800810173), c) }
    emit(X86_64.InstructionForm(bits: 0xb5c9800810173), reg: 0, vvvv: a.code, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPSLLQ ymm, ymm, xmm/m128`
  public mutating func vpsllq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000101f3), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x24b8008101f3), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSLLQ ymm, ymm, xmm/m128`
  public mutating func vpsllq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000101f3), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x24b8008101f3), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSLLQ ymm, ymm, imm8`
  public mutating func vpsllq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0xb402800010173), reg: 0, vvvv: a.code, rm: b.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xb5db800810173), c) }
    emit(X86_64.InstructionForm(bits: 0xb5db800810173), reg: 0, vvvv: a.code, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPSRAW xmm, xmm, xmm/m128`
  public mutating func vpsraw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000101e1), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2418000101e1), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSRAW xmm, xmm, xmm/m128`
  public mutating func vpsraw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000101e1), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2418000101e1), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSRAW xmm, xmm, imm8`
  public mutating func vpsraw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0xa400800010171), reg: 0, vvvv: a.code, rm: b.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xa441800010171), c) }
    emit(X86_64.InstructionForm(bits: 0xa441800010171), reg: 0, vvvv: a.code, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPSRAW ymm, ymm, xmm/m128`
  public mutating func vpsraw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000101e1), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2438000101e1), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSRAW ymm, ymm, xmm/m128`
  public mutating func vpsraw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000101e1), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2438000101e1), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSRAW ymm, ymm, imm8`
  public mutating func vpsraw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0xa402800010171), reg: 0, vvvv: a.code, rm: b.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xa453800010171), c) }
    emit(X86_64.InstructionForm(bits: 0xa453800010171), reg: 0, vvvv: a.code, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPSRAD xmm, xmm, xmm/m128`
  public mutating func vpsrad(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000101e2), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2418000101e2), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSRAD xmm, xmm, xmm/m128`
  public mutating func vpsrad(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000101e2), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2418000101e2), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSRAD xmm, xmm, imm8`
  public mutating func vpsrad(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0xa400800010172), reg: 0, vvvv: a.code, rm: b.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xa541800010172), c) }
    emit(X86_64.InstructionForm(bits: 0xa541800010172), reg: 0, vvvv: a.code, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPSRAD ymm, ymm, xmm/m128`
  public mutating func vpsrad(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000101e2), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2438000101e2), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSRAD ymm, ymm, xmm/m128`
  public mutating func vpsrad(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000101e2), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2438000101e2), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSRAD ymm, ymm, imm8`
  public mutating func vpsrad(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0xa402800010172), reg: 0, vvvv: a.code, rm: b.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xa553800010172), c) }
    emit(X86_64.InstructionForm(bits: 0xa553800010172), reg: 0, vvvv: a.code, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPSRLW xmm, xmm, xmm/m128`
  public mutating func vpsrlw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000101d1), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2418000101d1), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSRLW xmm, xmm, xmm/m128`
  public mutating func vpsrlw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000101d1), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2418000101d1), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSRLW xmm, xmm, imm8`
  public mutating func vpsrlw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x9400800010171), reg: 0, vvvv: a.code, rm: b.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x9441800010171), c) }
    emit(X86_64.InstructionForm(bits: 0x9441800010171), reg: 0, vvvv: a.code, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPSRLW ymm, ymm, xmm/m128`
  public mutating func vpsrlw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000101d1), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2438000101d1), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSRLW ymm, ymm, xmm/m128`
  public mutating func vpsrlw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000101d1), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2438000101d1), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSRLW ymm, ymm, imm8`
  public mutating func vpsrlw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x9402800010171), reg: 0, vvvv: a.code, rm: b.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x9453800010171), c) }
    emit(X86_64.InstructionForm(bits: 0x9453800010171), reg: 0, vvvv: a.code, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPSRLD xmm, xmm, xmm/m128`
  public mutating func vpsrld(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000101d2), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2418000101d2), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSRLD xmm, xmm, xmm/m128`
  public mutating func vpsrld(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000101d2), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2418000101d2), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSRLD xmm, xmm, imm8`
  public mutating func vpsrld(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x9400800010172), reg: 0, vvvv: a.code, rm: b.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x9541800010172), c) }
    emit(X86_64.InstructionForm(bits: 0x9541800010172), reg: 0, vvvv: a.code, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPSRLD ymm, ymm, xmm/m128`
  public mutating func vpsrld(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000101d2), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2438000101d2), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSRLD ymm, ymm, xmm/m128`
  public mutating func vpsrld(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000101d2), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2438000101d2), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSRLD ymm, ymm, imm8`
  public mutating func vpsrld(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x9402800010172), reg: 0, vvvv: a.code, rm: b.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x9553800010172), c) }
    emit(X86_64.InstructionForm(bits: 0x9553800010172), reg: 0, vvvv: a.code, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPSRLQ xmm, xmm, xmm/m128`
  public mutating func vpsrlq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000101d3), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2498008101d3), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSRLQ xmm, xmm, xmm/m128`
  public mutating func vpsrlq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000101d3), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2498008101d3), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSRLQ xmm, xmm, imm8`
  public mutating func vpsrlq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x9400800010173), reg: 0, vvvv: a.code, rm: b.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x95c9800810173), c) }
    emit(X86_64.InstructionForm(bits: 0x95c9800810173), reg: 0, vvvv: a.code, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPSRLQ ymm, ymm, xmm/m128`
  public mutating func vpsrlq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000101d3), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x24b8008101d3), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSRLQ ymm, ymm, xmm/m128`
  public mutating func vpsrlq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000101d3), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x24b8008101d3), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSRLQ ymm, ymm, imm8`
  public mutating func vpsrlq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x9402800010173), reg: 0, vvvv: a.code, rm: b.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x95db800810173), c) }
    emit(X86_64.InstructionForm(bits: 0x95db800810173), reg: 0, vvvv: a.code, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPSLLDQ xmm, xmm, imm8`
  public mutating func vpslldq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int) {
    if Self.fits(c, 8), (a.code | b.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0xbc00800010173), reg: 0, vvvv: a.code, rm: b.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xbc41800010173), c) }
    emit(X86_64.InstructionForm(bits: 0xbc41800010173), reg: 0, vvvv: a.code, rm: b.code, immediate: c)
  }

  /// `VPSLLDQ ymm, ymm, imm8`
  public mutating func vpslldq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: Int) {
    if Self.fits(c, 8), (a.code | b.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0xbc02800010173), reg: 0, vvvv: a.code, rm: b.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xbc53800010173), c) }
    emit(X86_64.InstructionForm(bits: 0xbc53800010173), reg: 0, vvvv: a.code, rm: b.code, immediate: c)
  }

  /// `VPSRLDQ xmm, xmm, imm8`
  public mutating func vpsrldq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int) {
    if Self.fits(c, 8), (a.code | b.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x9c00800010173), reg: 0, vvvv: a.code, rm: b.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x9c41800010173), c) }
    emit(X86_64.InstructionForm(bits: 0x9c41800010173), reg: 0, vvvv: a.code, rm: b.code, immediate: c)
  }

  /// `VPSRLDQ ymm, ymm, imm8`
  public mutating func vpsrldq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: Int) {
    if Self.fits(c, 8), (a.code | b.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x9c02800010173), reg: 0, vvvv: a.code, rm: b.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x9c53800010173), c) }
    emit(X86_64.InstructionForm(bits: 0x9c53800010173), reg: 0, vvvv: a.code, rm: b.code, immediate: c)
  }

  /// `VPSLLVD xmm, xmm, xmm/m128`
  public mutating func vpsllvd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010247), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x341800010247), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSLLVD xmm, xmm, xmm/m128`
  public mutating func vpsllvd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010247), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x341800010247), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSLLVD ymm, ymm, ymm/m256`
  public mutating func vpsllvd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010247), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x353800010247), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSLLVD ymm, ymm, ymm/m256`
  public mutating func vpsllvd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010247), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x353800010247), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSLLVQ xmm, xmm, xmm/m128`
  public mutating func vpsllvq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x208800810247), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c9800810247), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSLLVQ xmm, xmm, xmm/m128`
  public mutating func vpsllvq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x208800810247), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c9800810247), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSLLVQ ymm, ymm, ymm/m256`
  public mutating func vpsllvq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a800810247), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db800810247), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSLLVQ ymm, ymm, ymm/m256`
  public mutating func vpsllvq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a800810247), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db800810247), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSRAVD xmm, xmm, xmm/m128`
  public mutating func vpsravd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010246), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x341800010246), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSRAVD xmm, xmm, xmm/m128`
  public mutating func vpsravd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010246), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x341800010246), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSRAVD ymm, ymm, ymm/m256`
  public mutating func vpsravd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010246), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x353800010246), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSRAVD ymm, ymm, ymm/m256`
  public mutating func vpsravd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010246), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x353800010246), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSRLVD xmm, xmm, xmm/m128`
  public mutating func vpsrlvd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010245), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x341800010245), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSRLVD xmm, xmm, xmm/m128`
  public mutating func vpsrlvd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010245), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x341800010245), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSRLVD ymm, ymm, ymm/m256`
  public mutating func vpsrlvd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010245), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x353800010245), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSRLVD ymm, ymm, ymm/m256`
  public mutating func vpsrlvd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010245), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x353800010245), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSRLVQ xmm, xmm, xmm/m128`
  public mutating func vpsrlvq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x208800810245), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c9800810245), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSRLVQ xmm, xmm, xmm/m128`
  public mutating func vpsrlvq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x208800810245), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c9800810245), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSRLVQ ymm, ymm, ymm/m256`
  public mutating func vpsrlvq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a800810245), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db800810245), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSRLVQ ymm, ymm, ymm/m256`
  public mutating func vpsrlvq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a800810245), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db800810245), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }
}
