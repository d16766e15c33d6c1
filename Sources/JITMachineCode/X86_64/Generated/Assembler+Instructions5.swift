// swift-format-ignore-file
// Written by `swift run table-generator` from the instruction table. Do not edit: change a row and run it again.

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

  /// `VFMADD132PD xmm, xmm, xmm/m128`
  public mutating func vfmadd132pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x208800810298), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c9800810298), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADD132PD xmm, xmm, xmm/m128`
  public mutating func vfmadd132pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x208800810298), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c9800810298), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADD132PD ymm, ymm, ymm/m256`
  public mutating func vfmadd132pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a800810298), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db800810298), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADD132PD ymm, ymm, ymm/m256`
  public mutating func vfmadd132pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a800810298), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db800810298), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADD213PD xmm, xmm, xmm/m128`
  public mutating func vfmadd213pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102a8), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c98008102a8), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADD213PD xmm, xmm, xmm/m128`
  public mutating func vfmadd213pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102a8), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c98008102a8), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADD213PD ymm, ymm, ymm/m256`
  public mutating func vfmadd213pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a8008102a8), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db8008102a8), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADD213PD ymm, ymm, ymm/m256`
  public mutating func vfmadd213pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a8008102a8), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db8008102a8), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADD231PD xmm, xmm, xmm/m128`
  public mutating func vfmadd231pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102b8), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c98008102b8), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADD231PD xmm, xmm, xmm/m128`
  public mutating func vfmadd231pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102b8), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c98008102b8), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADD231PD ymm, ymm, ymm/m256`
  public mutating func vfmadd231pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a8008102b8), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db8008102b8), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADD231PD ymm, ymm, ymm/m256`
  public mutating func vfmadd231pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a8008102b8), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db8008102b8), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADD132SD xmm, xmm, xmm/m64`
  public mutating func vfmadd132sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x208800810299), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x239800810299), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMADD132SD xmm, xmm, xmm/m64`
  public mutating func vfmadd132sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x208800810299), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x239800810299), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADD213SD xmm, xmm, xmm/m64`
  public mutating func vfmadd213sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x2088008102a9), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2398008102a9), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMADD213SD xmm, xmm, xmm/m64`
  public mutating func vfmadd213sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102a9), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2398008102a9), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADD231SD xmm, xmm, xmm/m64`
  public mutating func vfmadd231sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x2088008102b9), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2398008102b9), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMADD231SD xmm, xmm, xmm/m64`
  public mutating func vfmadd231sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102b9), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2398008102b9), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADD132PS xmm, xmm, xmm/m128`
  public mutating func vfmadd132ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010298), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x341800010298), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADD132PS xmm, xmm, xmm/m128`
  public mutating func vfmadd132ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010298), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x341800010298), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADD132PS ymm, ymm, ymm/m256`
  public mutating func vfmadd132ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010298), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x353800010298), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADD132PS ymm, ymm, ymm/m256`
  public mutating func vfmadd132ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010298), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x353800010298), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADD213PS xmm, xmm, xmm/m128`
  public mutating func vfmadd213ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102a8), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3418000102a8), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADD213PS xmm, xmm, xmm/m128`
  public mutating func vfmadd213ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102a8), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3418000102a8), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADD213PS ymm, ymm, ymm/m256`
  public mutating func vfmadd213ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000102a8), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3538000102a8), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADD213PS ymm, ymm, ymm/m256`
  public mutating func vfmadd213ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000102a8), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3538000102a8), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADD231PS xmm, xmm, xmm/m128`
  public mutating func vfmadd231ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102b8), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3418000102b8), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADD231PS xmm, xmm, xmm/m128`
  public mutating func vfmadd231ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102b8), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3418000102b8), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADD231PS ymm, ymm, ymm/m256`
  public mutating func vfmadd231ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000102b8), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3538000102b8), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADD231PS ymm, ymm, ymm/m256`
  public mutating func vfmadd231ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000102b8), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3538000102b8), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADD132SS xmm, xmm, xmm/m32`
  public mutating func vfmadd132ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x200800010299), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x221800010299), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMADD132SS xmm, xmm, xmm/m32`
  public mutating func vfmadd132ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010299), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x221800010299), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADD213SS xmm, xmm, xmm/m32`
  public mutating func vfmadd213ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x2008000102a9), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2218000102a9), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMADD213SS xmm, xmm, xmm/m32`
  public mutating func vfmadd213ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102a9), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2218000102a9), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADD231SS xmm, xmm, xmm/m32`
  public mutating func vfmadd231ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x2008000102b9), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2218000102b9), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMADD231SS xmm, xmm, xmm/m32`
  public mutating func vfmadd231ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102b9), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2218000102b9), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADDSUB132PD xmm, xmm, xmm/m128`
  public mutating func vfmaddsub132pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x208800810296), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c9800810296), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADDSUB132PD xmm, xmm, xmm/m128`
  public mutating func vfmaddsub132pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x208800810296), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c9800810296), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADDSUB132PD ymm, ymm, ymm/m256`
  public mutating func vfmaddsub132pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a800810296), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db800810296), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADDSUB132PD ymm, ymm, ymm/m256`
  public mutating func vfmaddsub132pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a800810296), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db800810296), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADDSUB213PD xmm, xmm, xmm/m128`
  public mutating func vfmaddsub213pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102a6), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c98008102a6), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADDSUB213PD xmm, xmm, xmm/m128`
  public mutating func vfmaddsub213pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102a6), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c98008102a6), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADDSUB213PD ymm, ymm, ymm/m256`
  public mutating func vfmaddsub213pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a8008102a6), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db8008102a6), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADDSUB213PD ymm, ymm, ymm/m256`
  public mutating func vfmaddsub213pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a8008102a6), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db8008102a6), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADDSUB231PD xmm, xmm, xmm/m128`
  public mutating func vfmaddsub231pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102b6), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c98008102b6), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADDSUB231PD xmm, xmm, xmm/m128`
  public mutating func vfmaddsub231pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102b6), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c98008102b6), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADDSUB231PD ymm, ymm, ymm/m256`
  public mutating func vfmaddsub231pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a8008102b6), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db8008102b6), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADDSUB231PD ymm, ymm, ymm/m256`
  public mutating func vfmaddsub231pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a8008102b6), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db8008102b6), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADDSUB132PS xmm, xmm, xmm/m128`
  public mutating func vfmaddsub132ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010296), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x341800010296), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADDSUB132PS xmm, xmm, xmm/m128`
  public mutating func vfmaddsub132ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010296), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x341800010296), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADDSUB132PS ymm, ymm, ymm/m256`
  public mutating func vfmaddsub132ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010296), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x353800010296), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADDSUB132PS ymm, ymm, ymm/m256`
  public mutating func vfmaddsub132ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010296), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x353800010296), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADDSUB213PS xmm, xmm, xmm/m128`
  public mutating func vfmaddsub213ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102a6), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3418000102a6), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADDSUB213PS xmm, xmm, xmm/m128`
  public mutating func vfmaddsub213ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102a6), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3418000102a6), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADDSUB213PS ymm, ymm, ymm/m256`
  public mutating func vfmaddsub213ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000102a6), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3538000102a6), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADDSUB213PS ymm, ymm, ymm/m256`
  public mutating func vfmaddsub213ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000102a6), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3538000102a6), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADDSUB231PS xmm, xmm, xmm/m128`
  public mutating func vfmaddsub231ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102b6), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3418000102b6), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADDSUB231PS xmm, xmm, xmm/m128`
  public mutating func vfmaddsub231ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102b6), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3418000102b6), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADDSUB231PS ymm, ymm, ymm/m256`
  public mutating func vfmaddsub231ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000102b6), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3538000102b6), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADDSUB231PS ymm, ymm, ymm/m256`
  public mutating func vfmaddsub231ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000102b6), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3538000102b6), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUB132PD xmm, xmm, xmm/m128`
  public mutating func vfmsub132pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20880081029a), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c980081029a), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUB132PD xmm, xmm, xmm/m128`
  public mutating func vfmsub132pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20880081029a), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c980081029a), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUB132PD ymm, ymm, ymm/m256`
  public mutating func vfmsub132pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a80081029a), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db80081029a), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUB132PD ymm, ymm, ymm/m256`
  public mutating func vfmsub132pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a80081029a), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db80081029a), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUB213PD xmm, xmm, xmm/m128`
  public mutating func vfmsub213pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102aa), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c98008102aa), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUB213PD xmm, xmm, xmm/m128`
  public mutating func vfmsub213pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102aa), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c98008102aa), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUB213PD ymm, ymm, ymm/m256`
  public mutating func vfmsub213pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a8008102aa), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db8008102aa), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUB213PD ymm, ymm, ymm/m256`
  public mutating func vfmsub213pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a8008102aa), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db8008102aa), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUB231PD xmm, xmm, xmm/m128`
  public mutating func vfmsub231pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102ba), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c98008102ba), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUB231PD xmm, xmm, xmm/m128`
  public mutating func vfmsub231pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102ba), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c98008102ba), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUB231PD ymm, ymm, ymm/m256`
  public mutating func vfmsub231pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a8008102ba), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db8008102ba), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUB231PD ymm, ymm, ymm/m256`
  public mutating func vfmsub231pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a8008102ba), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db8008102ba), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUB132SD xmm, xmm, xmm/m64`
  public mutating func vfmsub132sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x20880081029b), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x23980081029b), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMSUB132SD xmm, xmm, xmm/m64`
  public mutating func vfmsub132sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20880081029b), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x23980081029b), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUB213SD xmm, xmm, xmm/m64`
  public mutating func vfmsub213sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x2088008102ab), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2398008102ab), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMSUB213SD xmm, xmm, xmm/m64`
  public mutating func vfmsub213sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102ab), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2398008102ab), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUB231SD xmm, xmm, xmm/m64`
  public mutating func vfmsub231sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x2088008102bb), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2398008102bb), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMSUB231SD xmm, xmm, xmm/m64`
  public mutating func vfmsub231sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102bb), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2398008102bb), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUB132PS xmm, xmm, xmm/m128`
  public mutating func vfmsub132ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001029a), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x34180001029a), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUB132PS xmm, xmm, xmm/m128`
  public mutating func vfmsub132ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001029a), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x34180001029a), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUB132PS ymm, ymm, ymm/m256`
  public mutating func vfmsub132ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001029a), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x35380001029a), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUB132PS ymm, ymm, ymm/m256`
  public mutating func vfmsub132ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001029a), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x35380001029a), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUB213PS xmm, xmm, xmm/m128`
  public mutating func vfmsub213ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102aa), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3418000102aa), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUB213PS xmm, xmm, xmm/m128`
  public mutating func vfmsub213ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102aa), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3418000102aa), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUB213PS ymm, ymm, ymm/m256`
  public mutating func vfmsub213ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000102aa), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3538000102aa), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUB213PS ymm, ymm, ymm/m256`
  public mutating func vfmsub213ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000102aa), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3538000102aa), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUB231PS xmm, xmm, xmm/m128`
  public mutating func vfmsub231ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102ba), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3418000102ba), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUB231PS xmm, xmm, xmm/m128`
  public mutating func vfmsub231ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102ba), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3418000102ba), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUB231PS ymm, ymm, ymm/m256`
  public mutating func vfmsub231ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000102ba), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3538000102ba), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUB231PS ymm, ymm, ymm/m256`
  public mutating func vfmsub231ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000102ba), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3538000102ba), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUB132SS xmm, xmm, xmm/m32`
  public mutating func vfmsub132ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x20080001029b), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x22180001029b), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMSUB132SS xmm, xmm, xmm/m32`
  public mutating func vfmsub132ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001029b), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x22180001029b), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUB213SS xmm, xmm, xmm/m32`
  public mutating func vfmsub213ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x2008000102ab), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2218000102ab), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMSUB213SS xmm, xmm, xmm/m32`
  public mutating func vfmsub213ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102ab), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2218000102ab), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUB231SS xmm, xmm, xmm/m32`
  public mutating func vfmsub231ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x2008000102bb), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2218000102bb), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMSUB231SS xmm, xmm, xmm/m32`
  public mutating func vfmsub231ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102bb), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2218000102bb), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUBADD132PD xmm, xmm, xmm/m128`
  public mutating func vfmsubadd132pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x208800810297), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c9800810297), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUBADD132PD xmm, xmm, xmm/m128`
  public mutating func vfmsubadd132pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x208800810297), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c9800810297), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUBADD132PD ymm, ymm, ymm/m256`
  public mutating func vfmsubadd132pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a800810297), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db800810297), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUBADD132PD ymm, ymm, ymm/m256`
  public mutating func vfmsubadd132pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a800810297), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db800810297), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUBADD213PD xmm, xmm, xmm/m128`
  public mutating func vfmsubadd213pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102a7), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c98008102a7), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUBADD213PD xmm, xmm, xmm/m128`
  public mutating func vfmsubadd213pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102a7), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c98008102a7), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUBADD213PD ymm, ymm, ymm/m256`
  public mutating func vfmsubadd213pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a8008102a7), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db8008102a7), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUBADD213PD ymm, ymm, ymm/m256`
  public mutating func vfmsubadd213pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a8008102a7), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db8008102a7), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUBADD231PD xmm, xmm, xmm/m128`
  public mutating func vfmsubadd231pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102b7), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c98008102b7), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUBADD231PD xmm, xmm, xmm/m128`
  public mutating func vfmsubadd231pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102b7), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c98008102b7), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUBADD231PD ymm, ymm, ymm/m256`
  public mutating func vfmsubadd231pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a8008102b7), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db8008102b7), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUBADD231PD ymm, ymm, ymm/m256`
  public mutating func vfmsubadd231pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a8008102b7), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db8008102b7), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUBADD132PS xmm, xmm, xmm/m128`
  public mutating func vfmsubadd132ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010297), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x341800010297), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUBADD132PS xmm, xmm, xmm/m128`
  public mutating func vfmsubadd132ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010297), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x341800010297), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUBADD132PS ymm, ymm, ymm/m256`
  public mutating func vfmsubadd132ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010297), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x353800010297), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUBADD132PS ymm, ymm, ymm/m256`
  public mutating func vfmsubadd132ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010297), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x353800010297), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUBADD213PS xmm, xmm, xmm/m128`
  public mutating func vfmsubadd213ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102a7), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3418000102a7), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUBADD213PS xmm, xmm, xmm/m128`
  public mutating func vfmsubadd213ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102a7), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3418000102a7), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUBADD213PS ymm, ymm, ymm/m256`
  public mutating func vfmsubadd213ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000102a7), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3538000102a7), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUBADD213PS ymm, ymm, ymm/m256`
  public mutating func vfmsubadd213ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000102a7), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3538000102a7), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUBADD231PS xmm, xmm, xmm/m128`
  public mutating func vfmsubadd231ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102b7), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3418000102b7), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUBADD231PS xmm, xmm, xmm/m128`
  public mutating func vfmsubadd231ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102b7), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3418000102b7), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUBADD231PS ymm, ymm, ymm/m256`
  public mutating func vfmsubadd231ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000102b7), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3538000102b7), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUBADD231PS ymm, ymm, ymm/m256`
  public mutating func vfmsubadd231ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000102b7), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3538000102b7), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMADD132PD xmm, xmm, xmm/m128`
  public mutating func vfnmadd132pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20880081029c), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c980081029c), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMADD132PD xmm, xmm, xmm/m128`
  public mutating func vfnmadd132pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20880081029c), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c980081029c), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMADD132PD ymm, ymm, ymm/m256`
  public mutating func vfnmadd132pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a80081029c), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db80081029c), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMADD132PD ymm, ymm, ymm/m256`
  public mutating func vfnmadd132pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a80081029c), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db80081029c), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMADD213PD xmm, xmm, xmm/m128`
  public mutating func vfnmadd213pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102ac), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c98008102ac), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMADD213PD xmm, xmm, xmm/m128`
  public mutating func vfnmadd213pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102ac), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c98008102ac), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMADD213PD ymm, ymm, ymm/m256`
  public mutating func vfnmadd213pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a8008102ac), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db8008102ac), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMADD213PD ymm, ymm, ymm/m256`
  public mutating func vfnmadd213pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a8008102ac), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db8008102ac), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMADD231PD xmm, xmm, xmm/m128`
  public mutating func vfnmadd231pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102bc), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c98008102bc), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMADD231PD xmm, xmm, xmm/m128`
  public mutating func vfnmadd231pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102bc), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c98008102bc), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMADD231PD ymm, ymm, ymm/m256`
  public mutating func vfnmadd231pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a8008102bc), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db8008102bc), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMADD231PD ymm, ymm, ymm/m256`
  public mutating func vfnmadd231pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a8008102bc), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db8008102bc), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMADD132SD xmm, xmm, xmm/m64`
  public mutating func vfnmadd132sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x20880081029d), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x23980081029d), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFNMADD132SD xmm, xmm, xmm/m64`
  public mutating func vfnmadd132sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20880081029d), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x23980081029d), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMADD213SD xmm, xmm, xmm/m64`
  public mutating func vfnmadd213sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x2088008102ad), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2398008102ad), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFNMADD213SD xmm, xmm, xmm/m64`
  public mutating func vfnmadd213sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102ad), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2398008102ad), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMADD231SD xmm, xmm, xmm/m64`
  public mutating func vfnmadd231sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x2088008102bd), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2398008102bd), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFNMADD231SD xmm, xmm, xmm/m64`
  public mutating func vfnmadd231sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102bd), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2398008102bd), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMADD132PS xmm, xmm, xmm/m128`
  public mutating func vfnmadd132ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001029c), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x34180001029c), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMADD132PS xmm, xmm, xmm/m128`
  public mutating func vfnmadd132ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001029c), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x34180001029c), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMADD132PS ymm, ymm, ymm/m256`
  public mutating func vfnmadd132ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001029c), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x35380001029c), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMADD132PS ymm, ymm, ymm/m256`
  public mutating func vfnmadd132ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001029c), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x35380001029c), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMADD213PS xmm, xmm, xmm/m128`
  public mutating func vfnmadd213ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102ac), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3418000102ac), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMADD213PS xmm, xmm, xmm/m128`
  public mutating func vfnmadd213ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102ac), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3418000102ac), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMADD213PS ymm, ymm, ymm/m256`
  public mutating func vfnmadd213ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000102ac), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3538000102ac), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMADD213PS ymm, ymm, ymm/m256`
  public mutating func vfnmadd213ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000102ac), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3538000102ac), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMADD231PS xmm, xmm, xmm/m128`
  public mutating func vfnmadd231ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102bc), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3418000102bc), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMADD231PS xmm, xmm, xmm/m128`
  public mutating func vfnmadd231ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102bc), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3418000102bc), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMADD231PS ymm, ymm, ymm/m256`
  public mutating func vfnmadd231ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000102bc), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3538000102bc), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMADD231PS ymm, ymm, ymm/m256`
  public mutating func vfnmadd231ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000102bc), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3538000102bc), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMADD132SS xmm, xmm, xmm/m32`
  public mutating func vfnmadd132ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x20080001029d), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x22180001029d), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFNMADD132SS xmm, xmm, xmm/m32`
  public mutating func vfnmadd132ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001029d), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x22180001029d), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMADD213SS xmm, xmm, xmm/m32`
  public mutating func vfnmadd213ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x2008000102ad), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2218000102ad), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFNMADD213SS xmm, xmm, xmm/m32`
  public mutating func vfnmadd213ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102ad), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2218000102ad), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMADD231SS xmm, xmm, xmm/m32`
  public mutating func vfnmadd231ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x2008000102bd), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2218000102bd), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFNMADD231SS xmm, xmm, xmm/m32`
  public mutating func vfnmadd231ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102bd), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2218000102bd), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMSUB132PD xmm, xmm, xmm/m128`
  public mutating func vfnmsub132pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20880081029e), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c980081029e), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMSUB132PD xmm, xmm, xmm/m128`
  public mutating func vfnmsub132pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20880081029e), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c980081029e), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMSUB132PD ymm, ymm, ymm/m256`
  public mutating func vfnmsub132pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a80081029e), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db80081029e), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMSUB132PD ymm, ymm, ymm/m256`
  public mutating func vfnmsub132pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a80081029e), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db80081029e), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMSUB213PD xmm, xmm, xmm/m128`
  public mutating func vfnmsub213pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102ae), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c98008102ae), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMSUB213PD xmm, xmm, xmm/m128`
  public mutating func vfnmsub213pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102ae), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c98008102ae), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMSUB213PD ymm, ymm, ymm/m256`
  public mutating func vfnmsub213pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a8008102ae), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db8008102ae), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMSUB213PD ymm, ymm, ymm/m256`
  public mutating func vfnmsub213pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a8008102ae), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db8008102ae), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMSUB231PD xmm, xmm, xmm/m128`
  public mutating func vfnmsub231pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102be), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c98008102be), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMSUB231PD xmm, xmm, xmm/m128`
  public mutating func vfnmsub231pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102be), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c98008102be), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMSUB231PD ymm, ymm, ymm/m256`
  public mutating func vfnmsub231pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a8008102be), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db8008102be), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMSUB231PD ymm, ymm, ymm/m256`
  public mutating func vfnmsub231pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a8008102be), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db8008102be), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMSUB132SD xmm, xmm, xmm/m64`
  public mutating func vfnmsub132sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x20880081029f), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x23980081029f), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFNMSUB132SD xmm, xmm, xmm/m64`
  public mutating func vfnmsub132sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20880081029f), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x23980081029f), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMSUB213SD xmm, xmm, xmm/m64`
  public mutating func vfnmsub213sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x2088008102af), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2398008102af), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFNMSUB213SD xmm, xmm, xmm/m64`
  public mutating func vfnmsub213sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102af), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2398008102af), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMSUB231SD xmm, xmm, xmm/m64`
  public mutating func vfnmsub231sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x2088008102bf), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2398008102bf), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFNMSUB231SD xmm, xmm, xmm/m64`
  public mutating func vfnmsub231sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102bf), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2398008102bf), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMSUB132PS xmm, xmm, xmm/m128`
  public mutating func vfnmsub132ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001029e), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x34180001029e), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMSUB132PS xmm, xmm, xmm/m128`
  public mutating func vfnmsub132ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001029e), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x34180001029e), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMSUB132PS ymm, ymm, ymm/m256`
  public mutating func vfnmsub132ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001029e), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x35380001029e), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMSUB132PS ymm, ymm, ymm/m256`
  public mutating func vfnmsub132ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001029e), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x35380001029e), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMSUB213PS xmm, xmm, xmm/m128`
  public mutating func vfnmsub213ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102ae), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3418000102ae), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMSUB213PS xmm, xmm, xmm/m128`
  public mutating func vfnmsub213ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102ae), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3418000102ae), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMSUB213PS ymm, ymm, ymm/m256`
  public mutating func vfnmsub213ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000102ae), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3538000102ae), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMSUB213PS ymm, ymm, ymm/m256`
  public mutating func vfnmsub213ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000102ae), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3538000102ae), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMSUB231PS xmm, xmm, xmm/m128`
  public mutating func vfnmsub231ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102be), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3418000102be), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMSUB231PS xmm, xmm, xmm/m128`
  public mutating func vfnmsub231ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102be), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3418000102be), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMSUB231PS ymm, ymm, ymm/m256`
  public mutating func vfnmsub231ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000102be), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3538000102be), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMSUB231PS ymm, ymm, ymm/m256`
  public mutating func vfnmsub231ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000102be), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3538000102be), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMSUB132SS xmm, xmm, xmm/m32`
  public mutating func vfnmsub132ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x20080001029f), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x22180001029f), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFNMSUB132SS xmm, xmm, xmm/m32`
  public mutating func vfnmsub132ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001029f), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x22180001029f), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMSUB213SS xmm, xmm, xmm/m32`
  public mutating func vfnmsub213ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x2008000102af), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2218000102af), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFNMSUB213SS xmm, xmm, xmm/m32`
  public mutating func vfnmsub213ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102af), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2218000102af), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMSUB231SS xmm, xmm, xmm/m32`
  public mutating func vfnmsub231ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x2008000102bf), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2218000102bf), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFNMSUB231SS xmm, xmm, xmm/m32`
  public mutating func vfnmsub231ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102bf), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2218000102bf), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADDPD xmm, xmm, xmm, xmm/m128`
  public mutating func vfmaddpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x8208800810369), reg: a.code, vvvv: b.code, rm: d.code, immediate: Int(c.code) << 4)
  }

  /// `VFMADDPD xmm, xmm, xmm, xmm/m128`
  public mutating func vfmaddpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x8208800810369), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VFMADDPD xmm, xmm, xmm/m128, xmm`
  public mutating func vfmaddpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x8200800010369), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VFMADDPD ymm, ymm, ymm, ymm/m256`
  public mutating func vfmaddpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820a800810369), reg: a.code, vvvv: b.code, rm: d.code, immediate: Int(c.code) << 4)
  }

  /// `VFMADDPD ymm, ymm, ymm, ymm/m256`
  public mutating func vfmaddpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x820a800810369), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VFMADDPD ymm, ymm, ymm/m256, ymm`
  public mutating func vfmaddpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x8202800010369), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VFMADDPS xmm, xmm, xmm, xmm/m128`
  public mutating func vfmaddps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x8208800810368), reg: a.code, vvvv: b.code, rm: d.code, immediate: Int(c.code) << 4)
  }

  /// `VFMADDPS xmm, xmm, xmm, xmm/m128`
  public mutating func vfmaddps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x8208800810368), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VFMADDPS xmm, xmm, xmm/m128, xmm`
  public mutating func vfmaddps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x8200800010368), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VFMADDPS ymm, ymm, ymm, ymm/m256`
  public mutating func vfmaddps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820a800810368), reg: a.code, vvvv: b.code, rm: d.code, immediate: Int(c.code) << 4)
  }

  /// `VFMADDPS ymm, ymm, ymm, ymm/m256`
  public mutating func vfmaddps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x820a800810368), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VFMADDPS ymm, ymm, ymm/m256, ymm`
  public mutating func vfmaddps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x8202800010368), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VFMADDSD xmm, xmm, xmm, xmm/m64`
  public mutating func vfmaddsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820880081036b), reg: a.code, vvvv: b.code, rm: d.code, immediate: Int(c.code) << 4)
  }

  /// `VFMADDSD xmm, xmm, xmm, xmm/m64`
  public mutating func vfmaddsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x820880081036b), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VFMADDSD xmm, xmm, xmm/m64, xmm`
  public mutating func vfmaddsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820080001036b), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VFMADDSS xmm, xmm, xmm, xmm/m32`
  public mutating func vfmaddss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820880081036a), reg: a.code, vvvv: b.code, rm: d.code, immediate: Int(c.code) << 4)
  }

  /// `VFMADDSS xmm, xmm, xmm, xmm/m32`
  public mutating func vfmaddss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x820880081036a), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VFMADDSS xmm, xmm, xmm/m32, xmm`
  public mutating func vfmaddss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820080001036a), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VFMADDSUBPD xmm, xmm, xmm, xmm/m128`
  public mutating func vfmaddsubpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820880081035d), reg: a.code, vvvv: b.code, rm: d.code, immediate: Int(c.code) << 4)
  }

  /// `VFMADDSUBPD xmm, xmm, xmm, xmm/m128`
  public mutating func vfmaddsubpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x820880081035d), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VFMADDSUBPD xmm, xmm, xmm/m128, xmm`
  public mutating func vfmaddsubpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820080001035d), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VFMADDSUBPD ymm, ymm, ymm, ymm/m256`
  public mutating func vfmaddsubpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820a80081035d), reg: a.code, vvvv: b.code, rm: d.code, immediate: Int(c.code) << 4)
  }

  /// `VFMADDSUBPD ymm, ymm, ymm, ymm/m256`
  public mutating func vfmaddsubpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x820a80081035d), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VFMADDSUBPD ymm, ymm, ymm/m256, ymm`
  public mutating func vfmaddsubpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820280001035d), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VFMADDSUBPS xmm, xmm, xmm, xmm/m128`
  public mutating func vfmaddsubps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820880081035c), reg: a.code, vvvv: b.code, rm: d.code, immediate: Int(c.code) << 4)
  }

  /// `VFMADDSUBPS xmm, xmm, xmm, xmm/m128`
  public mutating func vfmaddsubps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x820880081035c), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VFMADDSUBPS xmm, xmm, xmm/m128, xmm`
  public mutating func vfmaddsubps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820080001035c), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VFMADDSUBPS ymm, ymm, ymm, ymm/m256`
  public mutating func vfmaddsubps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820a80081035c), reg: a.code, vvvv: b.code, rm: d.code, immediate: Int(c.code) << 4)
  }

  /// `VFMADDSUBPS ymm, ymm, ymm, ymm/m256`
  public mutating func vfmaddsubps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x820a80081035c), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VFMADDSUBPS ymm, ymm, ymm/m256, ymm`
  public mutating func vfmaddsubps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820280001035c), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VFMSUBPD xmm, xmm, xmm, xmm/m128`
  public mutating func vfmsubpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820880081036d), reg: a.code, vvvv: b.code, rm: d.code, immediate: Int(c.code) << 4)
  }

  /// `VFMSUBPD xmm, xmm, xmm, xmm/m128`
  public mutating func vfmsubpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x820880081036d), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VFMSUBPD xmm, xmm, xmm/m128, xmm`
  public mutating func vfmsubpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820080001036d), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VFMSUBPD ymm, ymm, ymm, ymm/m256`
  public mutating func vfmsubpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820a80081036d), reg: a.code, vvvv: b.code, rm: d.code, immediate: Int(c.code) << 4)
  }

  /// `VFMSUBPD ymm, ymm, ymm, ymm/m256`
  public mutating func vfmsubpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x820a80081036d), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VFMSUBPD ymm, ymm, ymm/m256, ymm`
  public mutating func vfmsubpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820280001036d), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VFMSUBPS xmm, xmm, xmm, xmm/m128`
  public mutating func vfmsubps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820880081036c), reg: a.code, vvvv: b.code, rm: d.code, immediate: Int(c.code) << 4)
  }

  /// `VFMSUBPS xmm, xmm, xmm, xmm/m128`
  public mutating func vfmsubps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x820880081036c), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VFMSUBPS xmm, xmm, xmm/m128, xmm`
  public mutating func vfmsubps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820080001036c), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VFMSUBPS ymm, ymm, ymm, ymm/m256`
  public mutating func vfmsubps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820a80081036c), reg: a.code, vvvv: b.code, rm: d.code, immediate: Int(c.code) << 4)
  }

  /// `VFMSUBPS ymm, ymm, ymm, ymm/m256`
  public mutating func vfmsubps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x820a80081036c), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VFMSUBPS ymm, ymm, ymm/m256, ymm`
  public mutating func vfmsubps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820280001036c), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VFMSUBSD xmm, xmm, xmm, xmm/m64`
  public mutating func vfmsubsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820880081036f), reg: a.code, vvvv: b.code, rm: d.code, immediate: Int(c.code) << 4)
  }

  /// `VFMSUBSD xmm, xmm, xmm, xmm/m64`
  public mutating func vfmsubsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x820880081036f), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VFMSUBSD xmm, xmm, xmm/m64, xmm`
  public mutating func vfmsubsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820080001036f), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VFMSUBSS xmm, xmm, xmm, xmm/m32`
  public mutating func vfmsubss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820880081036e), reg: a.code, vvvv: b.code, rm: d.code, immediate: Int(c.code) << 4)
  }

  /// `VFMSUBSS xmm, xmm, xmm, xmm/m32`
  public mutating func vfmsubss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x820880081036e), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VFMSUBSS xmm, xmm, xmm/m32, xmm`
  public mutating func vfmsubss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820080001036e), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VFMSUBADDPD xmm, xmm, xmm, xmm/m128`
  public mutating func vfmsubaddpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820880081035f), reg: a.code, vvvv: b.code, rm: d.code, immediate: Int(c.code) << 4)
  }

  /// `VFMSUBADDPD xmm, xmm, xmm, xmm/m128`
  public mutating func vfmsubaddpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x820880081035f), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VFMSUBADDPD xmm, xmm, xmm/m128, xmm`
  public mutating func vfmsubaddpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820080001035f), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VFMSUBADDPD ymm, ymm, ymm, ymm/m256`
  public mutating func vfmsubaddpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820a80081035f), reg: a.code, vvvv: b.code, rm: d.code, immediate: Int(c.code) << 4)
  }

  /// `VFMSUBADDPD ymm, ymm, ymm, ymm/m256`
  public mutating func vfmsubaddpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x820a80081035f), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VFMSUBADDPD ymm, ymm, ymm/m256, ymm`
  public mutating func vfmsubaddpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820280001035f), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VFMSUBADDPS xmm, xmm, xmm, xmm/m128`
  public mutating func vfmsubaddps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820880081035e), reg: a.code, vvvv: b.code, rm: d.code, immediate: Int(c.code) << 4)
  }

  /// `VFMSUBADDPS xmm, xmm, xmm, xmm/m128`
  public mutating func vfmsubaddps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x820880081035e), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VFMSUBADDPS xmm, xmm, xmm/m128, xmm`
  public mutating func vfmsubaddps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820080001035e), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VFMSUBADDPS ymm, ymm, ymm, ymm/m256`
  public mutating func vfmsubaddps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820a80081035e), reg: a.code, vvvv: b.code, rm: d.code, immediate: Int(c.code) << 4)
  }

  /// `VFMSUBADDPS ymm, ymm, ymm, ymm/m256`
  public mutating func vfmsubaddps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x820a80081035e), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VFMSUBADDPS ymm, ymm, ymm/m256, ymm`
  public mutating func vfmsubaddps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820280001035e), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VFNMADDPD xmm, xmm, xmm, xmm/m128`
  public mutating func vfnmaddpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x8208800810379), reg: a.code, vvvv: b.code, rm: d.code, immediate: Int(c.code) << 4)
  }

  /// `VFNMADDPD xmm, xmm, xmm, xmm/m128`
  public mutating func vfnmaddpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x8208800810379), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VFNMADDPD xmm, xmm, xmm/m128, xmm`
  public mutating func vfnmaddpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x8200800010379), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VFNMADDPD ymm, ymm, ymm, ymm/m256`
  public mutating func vfnmaddpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820a800810379), reg: a.code, vvvv: b.code, rm: d.code, immediate: Int(c.code) << 4)
  }

  /// `VFNMADDPD ymm, ymm, ymm, ymm/m256`
  public mutating func vfnmaddpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x820a800810379), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VFNMADDPD ymm, ymm, ymm/m256, ymm`
  public mutating func vfnmaddpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x8202800010379), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VFNMADDPS xmm, xmm, xmm, xmm/m128`
  public mutating func vfnmaddps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x8208800810378), reg: a.code, vvvv: b.code, rm: d.code, immediate: Int(c.code) << 4)
  }

  /// `VFNMADDPS xmm, xmm, xmm, xmm/m128`
  public mutating func vfnmaddps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x8208800810378), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VFNMADDPS xmm, xmm, xmm/m128, xmm`
  public mutating func vfnmaddps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x8200800010378), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VFNMADDPS ymm, ymm, ymm, ymm/m256`
  public mutating func vfnmaddps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820a800810378), reg: a.code, vvvv: b.code, rm: d.code, immediate: Int(c.code) << 4)
  }

  /// `VFNMADDPS ymm, ymm, ymm, ymm/m256`
  public mutating func vfnmaddps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x820a800810378), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VFNMADDPS ymm, ymm, ymm/m256, ymm`
  public mutating func vfnmaddps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x8202800010378), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VFNMADDSD xmm, xmm, xmm, xmm/m64`
  public mutating func vfnmaddsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820880081037b), reg: a.code, vvvv: b.code, rm: d.code, immediate: Int(c.code) << 4)
  }

  /// `VFNMADDSD xmm, xmm, xmm, xmm/m64`
  public mutating func vfnmaddsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x820880081037b), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VFNMADDSD xmm, xmm, xmm/m64, xmm`
  public mutating func vfnmaddsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820080001037b), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VFNMADDSS xmm, xmm, xmm, xmm/m32`
  public mutating func vfnmaddss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820880081037a), reg: a.code, vvvv: b.code, rm: d.code, immediate: Int(c.code) << 4)
  }

  /// `VFNMADDSS xmm, xmm, xmm, xmm/m32`
  public mutating func vfnmaddss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x820880081037a), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VFNMADDSS xmm, xmm, xmm/m32, xmm`
  public mutating func vfnmaddss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820080001037a), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VFNMSUBPD xmm, xmm, xmm, xmm/m128`
  public mutating func vfnmsubpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820880081037d), reg: a.code, vvvv: b.code, rm: d.code, immediate: Int(c.code) << 4)
  }

  /// `VFNMSUBPD xmm, xmm, xmm, xmm/m128`
  public mutating func vfnmsubpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x820880081037d), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VFNMSUBPD xmm, xmm, xmm/m128, xmm`
  public mutating func vfnmsubpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820080001037d), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VFNMSUBPD ymm, ymm, ymm, ymm/m256`
  public mutating func vfnmsubpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820a80081037d), reg: a.code, vvvv: b.code, rm: d.code, immediate: Int(c.code) << 4)
  }

  /// `VFNMSUBPD ymm, ymm, ymm, ymm/m256`
  public mutating func vfnmsubpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x820a80081037d), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VFNMSUBPD ymm, ymm, ymm/m256, ymm`
  public mutating func vfnmsubpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820280001037d), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VFNMSUBPS xmm, xmm, xmm, xmm/m128`
  public mutating func vfnmsubps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820880081037c), reg: a.code, vvvv: b.code, rm: d.code, immediate: Int(c.code) << 4)
  }

  /// `VFNMSUBPS xmm, xmm, xmm, xmm/m128`
  public mutating func vfnmsubps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x820880081037c), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VFNMSUBPS xmm, xmm, xmm/m128, xmm`
  public mutating func vfnmsubps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820080001037c), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VFNMSUBPS ymm, ymm, ymm, ymm/m256`
  public mutating func vfnmsubps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820a80081037c), reg: a.code, vvvv: b.code, rm: d.code, immediate: Int(c.code) << 4)
  }

  /// `VFNMSUBPS ymm, ymm, ymm, ymm/m256`
  public mutating func vfnmsubps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x820a80081037c), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VFNMSUBPS ymm, ymm, ymm/m256, ymm`
  public mutating func vfnmsubps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820280001037c), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VFNMSUBSD xmm, xmm, xmm, xmm/m64`
  public mutating func vfnmsubsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820880081037f), reg: a.code, vvvv: b.code, rm: d.code, immediate: Int(c.code) << 4)
  }

  /// `VFNMSUBSD xmm, xmm, xmm, xmm/m64`
  public mutating func vfnmsubsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x820880081037f), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VFNMSUBSD xmm, xmm, xmm/m64, xmm`
  public mutating func vfnmsubsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820080001037f), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VFNMSUBSS xmm, xmm, xmm, xmm/m32`
  public mutating func vfnmsubss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820880081037e), reg: a.code, vvvv: b.code, rm: d.code, immediate: Int(c.code) << 4)
  }

  /// `VFNMSUBSS xmm, xmm, xmm, xmm/m32`
  public mutating func vfnmsubss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x820880081037e), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VFNMSUBSS xmm, xmm, xmm/m32, xmm`
  public mutating func vfnmsubss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820080001037e), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VCVTPH2PS xmm, xmm/m64`
  public mutating func vcvtph2ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010213), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x231800010213), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPH2PS xmm, xmm/m64`
  public mutating func vcvtph2ps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010213), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x231800010213), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPH2PS ymm, xmm/m128`
  public mutating func vcvtph2ps(_ a: X86_64.YMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010213), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x243800010213), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPH2PS ymm, xmm/m128`
  public mutating func vcvtph2ps(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010213), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x243800010213), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPS2PH xmm/m64, xmm, imm8`
  public mutating func vcvtps2ph(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (b.code | a.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x820080001031d), reg: b.code, vvvv: 0, rm: a.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x823180001031d), c) }
    emit(X86_64.InstructionForm(bits: 0x823180001031d), reg: b.code, vvvv: 0, rm: a.code, mask: mask, immediate: c)
  }

  /// `VCVTPS2PH xmm/m64, xmm, imm8`
  public mutating func vcvtps2ph(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (b.code) & 16 == 0, a.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x820080001031d), reg: b.code, vvvv: 0, memory: a, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x823180001031d), c) }
    emit(X86_64.InstructionForm(bits: 0x823180001031d), reg: b.code, vvvv: 0, memory: a, mask: mask, immediate: c)
  }

  /// `VCVTPS2PH xmm/m128, ymm, imm8`
  public mutating func vcvtps2ph(_ a: X86_64.XMMRegister, _ b: X86_64.YMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (b.code | a.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x820280001031d), reg: b.code, vvvv: 0, rm: a.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x824380001031d), c) }
    emit(X86_64.InstructionForm(bits: 0x824380001031d), reg: b.code, vvvv: 0, rm: a.code, mask: mask, immediate: c)
  }

  /// `VCVTPS2PH xmm/m128, ymm, imm8`
  public mutating func vcvtps2ph(_ a: X86_64.Memory, _ b: X86_64.YMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (b.code) & 16 == 0, a.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x820280001031d), reg: b.code, vvvv: 0, memory: a, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x824380001031d), c) }
    emit(X86_64.InstructionForm(bits: 0x824380001031d), reg: b.code, vvvv: 0, memory: a, mask: mask, immediate: c)
  }

  /// `VAESDEC xmm, xmm, xmm/m128`
  public mutating func vaesdec(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    if (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x2008000102de), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2418000102de), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VAESDEC xmm, xmm, xmm/m128`
  public mutating func vaesdec(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    if (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x2008000102de), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2418000102de), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VAESDEC ymm, ymm, ymm/m256`
  public mutating func vaesdec(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister) {
    if (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x2028000102de), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2538000102de), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VAESDEC ymm, ymm, ymm/m256`
  public mutating func vaesdec(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory) {
    if (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x2028000102de), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2538000102de), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VAESDECLAST xmm, xmm, xmm/m128`
  public mutating func vaesdeclast(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    if (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x2008000102df), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2418000102df), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VAESDECLAST xmm, xmm, xmm/m128`
  public mutating func vaesdeclast(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    if (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x2008000102df), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2418000102df), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VAESDECLAST ymm, ymm, ymm/m256`
  public mutating func vaesdeclast(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister) {
    if (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x2028000102df), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2538000102df), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VAESDECLAST ymm, ymm, ymm/m256`
  public mutating func vaesdeclast(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory) {
    if (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x2028000102df), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2538000102df), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VAESENC xmm, xmm, xmm/m128`
  public mutating func vaesenc(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    if (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x2008000102dc), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2418000102dc), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VAESENC xmm, xmm, xmm/m128`
  public mutating func vaesenc(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    if (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x2008000102dc), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2418000102dc), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VAESENC ymm, ymm, ymm/m256`
  public mutating func vaesenc(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister) {
    if (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x2028000102dc), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2538000102dc), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VAESENC ymm, ymm, ymm/m256`
  public mutating func vaesenc(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory) {
    if (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x2028000102dc), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2538000102dc), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VAESENCLAST xmm, xmm, xmm/m128`
  public mutating func vaesenclast(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    if (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x2008000102dd), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2418000102dd), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VAESENCLAST xmm, xmm, xmm/m128`
  public mutating func vaesenclast(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    if (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x2008000102dd), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2418000102dd), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VAESENCLAST ymm, ymm, ymm/m256`
  public mutating func vaesenclast(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister) {
    if (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x2028000102dd), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2538000102dd), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VAESENCLAST ymm, ymm, ymm/m256`
  public mutating func vaesenclast(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory) {
    if (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x2028000102dd), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2538000102dd), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VAESIMC xmm, xmm/m128`
  public mutating func vaesimc(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2008000102db), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VAESIMC xmm, xmm/m128`
  public mutating func vaesimc(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2008000102db), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VAESKEYGENASSIST xmm, xmm/m128, imm8`
  public mutating func vaeskeygenassist(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82008000103df), c) }
    emit(X86_64.InstructionForm(bits: 0x82008000103df), reg: a.code, vvvv: 0, rm: b.code, immediate: c)
  }

  /// `VAESKEYGENASSIST xmm, xmm/m128, imm8`
  public mutating func vaeskeygenassist(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82008000103df), c) }
    emit(X86_64.InstructionForm(bits: 0x82008000103df), reg: a.code, vvvv: 0, memory: b, immediate: c)
  }

  /// `VPCLMULQDQ xmm, xmm, xmm/m128, imm8`
  public mutating func vpclmulqdq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int) {
    if Self.fits(d, 8), (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x8200800010344), reg: a.code, vvvv: b.code, rm: c.code, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8241800010344), d) }
    emit(X86_64.InstructionForm(bits: 0x8241800010344), reg: a.code, vvvv: b.code, rm: c.code, immediate: d)
  }

  /// `VPCLMULQDQ xmm, xmm, xmm/m128, imm8`
  public mutating func vpclmulqdq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int) {
    if Self.fits(d, 8), (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x8200800010344), reg: a.code, vvvv: b.code, memory: c, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8241800010344), d) }
    emit(X86_64.InstructionForm(bits: 0x8241800010344), reg: a.code, vvvv: b.code, memory: c, immediate: d)
  }

  /// `VPCLMULQDQ ymm, ymm, ymm/m256, imm8`
  public mutating func vpclmulqdq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: Int) {
    if Self.fits(d, 8), (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x8202800010344), reg: a.code, vvvv: b.code, rm: c.code, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8253800010344), d) }
    emit(X86_64.InstructionForm(bits: 0x8253800010344), reg: a.code, vvvv: b.code, rm: c.code, immediate: d)
  }

  /// `VPCLMULQDQ ymm, ymm, ymm/m256, imm8`
  public mutating func vpclmulqdq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: Int) {
    if Self.fits(d, 8), (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x8202800010344), reg: a.code, vvvv: b.code, memory: c, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8253800010344), d) }
    emit(X86_64.InstructionForm(bits: 0x8253800010344), reg: a.code, vvvv: b.code, memory: c, immediate: d)
  }

  /// `VPCLMULLQLQDQ xmm, xmm, xmm/m128`
  public mutating func vpclmullqlqdq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    if (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x80200800010344), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x80241800010344), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VPCLMULLQLQDQ xmm, xmm, xmm/m128`
  public mutating func vpclmullqlqdq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    if (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x80200800010344), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x80241800010344), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPCLMULLQLQDQ ymm, ymm, ymm/m256`
  public mutating func vpclmullqlqdq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister) {
    if (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x80202800010344), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x80253800010344), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VPCLMULLQLQDQ ymm, ymm, ymm/m256`
  public mutating func vpclmullqlqdq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory) {
    if (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x80202800010344), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x80253800010344), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPCLMULHQLQDQ xmm, xmm, xmm/m128`
  public mutating func vpclmulhqlqdq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    if (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x180200800010344), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x180241800010344), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VPCLMULHQLQDQ xmm, xmm, xmm/m128`
  public mutating func vpclmulhqlqdq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    if (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x180200800010344), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x180241800010344), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPCLMULHQLQDQ ymm, ymm, ymm/m256`
  public mutating func vpclmulhqlqdq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister) {
    if (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x180202800010344), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x180253800010344), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VPCLMULHQLQDQ ymm, ymm, ymm/m256`
  public mutating func vpclmulhqlqdq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory) {
    if (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x180202800010344), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x180253800010344), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPCLMULLQHQDQ xmm, xmm, xmm/m128`
  public mutating func vpclmullqhqdq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    if (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x1080200800010344), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x1080241800010344), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VPCLMULLQHQDQ xmm, xmm, xmm/m128`
  public mutating func vpclmullqhqdq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    if (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x1080200800010344), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x1080241800010344), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPCLMULLQHQDQ ymm, ymm, ymm/m256`
  public mutating func vpclmullqhqdq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister) {
    if (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x1080202800010344), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x1080253800010344), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VPCLMULLQHQDQ ymm, ymm, ymm/m256`
  public mutating func vpclmullqhqdq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory) {
    if (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x1080202800010344), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x1080253800010344), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPCLMULHQHQDQ xmm, xmm, xmm/m128`
  public mutating func vpclmulhqhqdq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    if (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x1180200800010344), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x1180241800010344), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VPCLMULHQHQDQ xmm, xmm, xmm/m128`
  public mutating func vpclmulhqhqdq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    if (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x1180200800010344), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x1180241800010344), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPCLMULHQHQDQ ymm, ymm, ymm/m256`
  public mutating func vpclmulhqhqdq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister) {
    if (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x1180202800010344), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x1180253800010344), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VPCLMULHQHQDQ ymm, ymm, ymm/m256`
  public mutating func vpclmulhqhqdq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory) {
    if (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x1180202800010344), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x1180253800010344), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VGF2P8AFFINEINVQB xmm, xmm, xmm/m128, imm8`
  public mutating func vgf2p8affineinvqb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(d, 8), (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x82088008103cf), reg: a.code, vvvv: b.code, rm: c.code, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83c98008103cf), d) }
    emit(X86_64.InstructionForm(bits: 0x83c98008103cf), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VGF2P8AFFINEINVQB xmm, xmm, xmm/m128, imm8`
  public mutating func vgf2p8affineinvqb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(d, 8), (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x82088008103cf), reg: a.code, vvvv: b.code, memory: c, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83c98008103cf), d) }
    emit(X86_64.InstructionForm(bits: 0x83c98008103cf), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VGF2P8AFFINEINVQB ymm, ymm, ymm/m256, imm8`
  public mutating func vgf2p8affineinvqb(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(d, 8), (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x820a8008103cf), reg: a.code, vvvv: b.code, rm: c.code, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83db8008103cf), d) }
    emit(X86_64.InstructionForm(bits: 0x83db8008103cf), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VGF2P8AFFINEINVQB ymm, ymm, ymm/m256, imm8`
  public mutating func vgf2p8affineinvqb(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(d, 8), (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x820a8008103cf), reg: a.code, vvvv: b.code, memory: c, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83db8008103cf), d) }
    emit(X86_64.InstructionForm(bits: 0x83db8008103cf), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VGF2P8AFFINEQB xmm, xmm, xmm/m128, imm8`
  public mutating func vgf2p8affineqb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(d, 8), (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x82088008103ce), reg: a.code, vvvv: b.code, rm: c.code, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83c98008103ce), d) }
    emit(X86_64.InstructionForm(bits: 0x83c98008103ce), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VGF2P8AFFINEQB xmm, xmm, xmm/m128, imm8`
  public mutating func vgf2p8affineqb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(d, 8), (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x82088008103ce), reg: a.code, vvvv: b.code, memory: c, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83c98008103ce), d) }
    emit(X86_64.InstructionForm(bits: 0x83c98008103ce), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VGF2P8AFFINEQB ymm, ymm, ymm/m256, imm8`
  public mutating func vgf2p8affineqb(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(d, 8), (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x820a8008103ce), reg: a.code, vvvv: b.code, rm: c.code, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83db8008103ce), d) }
    emit(X86_64.InstructionForm(bits: 0x83db8008103ce), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VGF2P8AFFINEQB ymm, ymm, ymm/m256, imm8`
  public mutating func vgf2p8affineqb(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(d, 8), (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x820a8008103ce), reg: a.code, vvvv: b.code, memory: c, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83db8008103ce), d) }
    emit(X86_64.InstructionForm(bits: 0x83db8008103ce), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VGF2P8MULB xmm, xmm, xmm/m128`
  public mutating func vgf2p8mulb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102cf), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2418000102cf), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VGF2P8MULB xmm, xmm, xmm/m128`
  public mutating func vgf2p8mulb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102cf), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2418000102cf), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VGF2P8MULB ymm, ymm, ymm/m256`
  public mutating func vgf2p8mulb(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000102cf), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2538000102cf), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VGF2P8MULB ymm, ymm, ymm/m256`
  public mutating func vgf2p8mulb(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000102cf), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2538000102cf), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VSHA512MSG1 ymm, xmm`
  public mutating func vsha512msg1(_ a: X86_64.YMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2028000302cc), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VSHA512MSG2 ymm, ymm`
  public mutating func vsha512msg2(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2028000302cd), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VSHA512RNDS2 ymm, ymm, xmm`
  public mutating func vsha512rnds2(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2028000302cb), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VSM3MSG1 xmm, xmm, xmm/m128`
  public mutating func vsm3msg1(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2008000002da), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VSM3MSG1 xmm, xmm, xmm/m128`
  public mutating func vsm3msg1(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2008000002da), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VSM3MSG2 xmm, xmm, xmm/m128`
  public mutating func vsm3msg2(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2008000102da), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VSM3MSG2 xmm, xmm, xmm/m128`
  public mutating func vsm3msg2(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2008000102da), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VSM3RNDS2 xmm, xmm, xmm/m128, imm8`
  public mutating func vsm3rnds2(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82008000103de), d) }
    emit(X86_64.InstructionForm(bits: 0x82008000103de), reg: a.code, vvvv: b.code, rm: c.code, immediate: d)
  }

  /// `VSM3RNDS2 xmm, xmm, xmm/m128, imm8`
  public mutating func vsm3rnds2(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82008000103de), d) }
    emit(X86_64.InstructionForm(bits: 0x82008000103de), reg: a.code, vvvv: b.code, memory: c, immediate: d)
  }

  /// `VSM4KEY4 xmm, xmm, xmm/m128`
  public mutating func vsm4key4(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    if (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x2008000202da), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2418000202da), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VSM4KEY4 xmm, xmm, xmm/m128`
  public mutating func vsm4key4(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    if (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x2008000202da), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2418000202da), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VSM4KEY4 ymm, ymm, ymm/m256`
  public mutating func vsm4key4(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister) {
    if (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x2028000202da), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2538000202da), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VSM4KEY4 ymm, ymm, ymm/m256`
  public mutating func vsm4key4(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory) {
    if (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x2028000202da), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2538000202da), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VSM4RNDS4 xmm, xmm, xmm/m128`
  public mutating func vsm4rnds4(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    if (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x2008000302da), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2418000302da), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VSM4RNDS4 xmm, xmm, xmm/m128`
  public mutating func vsm4rnds4(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    if (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x2008000302da), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2418000302da), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VSM4RNDS4 ymm, ymm, ymm/m256`
  public mutating func vsm4rnds4(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister) {
    if (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x2028000302da), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2538000302da), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VSM4RNDS4 ymm, ymm, ymm/m256`
  public mutating func vsm4rnds4(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory) {
    if (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x2028000302da), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2538000302da), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPDPBUSD xmm, xmm, xmm/m128`
  public mutating func vpdpbusd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010250), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x341800010250), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPBUSD xmm, xmm, xmm/m128`
  public mutating func vpdpbusd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010250), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x341800010250), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPBUSD ymm, ymm, ymm/m256`
  public mutating func vpdpbusd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010250), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x353800010250), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPBUSD ymm, ymm, ymm/m256`
  public mutating func vpdpbusd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010250), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x353800010250), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPBUSDS xmm, xmm, xmm/m128`
  public mutating func vpdpbusds(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010251), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x341800010251), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPBUSDS xmm, xmm, xmm/m128`
  public mutating func vpdpbusds(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010251), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x341800010251), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPBUSDS ymm, ymm, ymm/m256`
  public mutating func vpdpbusds(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010251), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x353800010251), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPBUSDS ymm, ymm, ymm/m256`
  public mutating func vpdpbusds(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010251), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x353800010251), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPWSSD xmm, xmm, xmm/m128`
  public mutating func vpdpwssd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010252), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x341800010252), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPWSSD xmm, xmm, xmm/m128`
  public mutating func vpdpwssd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010252), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x341800010252), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPWSSD ymm, ymm, ymm/m256`
  public mutating func vpdpwssd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010252), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x353800010252), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPWSSD ymm, ymm, ymm/m256`
  public mutating func vpdpwssd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010252), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x353800010252), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPWSSDS xmm, xmm, xmm/m128`
  public mutating func vpdpwssds(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010253), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x341800010253), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPWSSDS xmm, xmm, xmm/m128`
  public mutating func vpdpwssds(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010253), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x341800010253), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPWSSDS ymm, ymm, ymm/m256`
  public mutating func vpdpwssds(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010253), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x353800010253), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPWSSDS ymm, ymm, ymm/m256`
  public mutating func vpdpwssds(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010253), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x353800010253), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPBSSD xmm, xmm, xmm/m128`
  public mutating func vpdpbssd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800030250), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x341800030250), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPBSSD xmm, xmm, xmm/m128`
  public mutating func vpdpbssd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800030250), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x341800030250), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPBSSD ymm, ymm, ymm/m256`
  public mutating func vpdpbssd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800030250), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x353800030250), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPBSSD ymm, ymm, ymm/m256`
  public mutating func vpdpbssd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800030250), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x353800030250), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPBSSDS xmm, xmm, xmm/m128`
  public mutating func vpdpbssds(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800030251), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x341800030251), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPBSSDS xmm, xmm, xmm/m128`
  public mutating func vpdpbssds(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800030251), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x341800030251), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPBSSDS ymm, ymm, ymm/m256`
  public mutating func vpdpbssds(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800030251), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x353800030251), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPBSSDS ymm, ymm, ymm/m256`
  public mutating func vpdpbssds(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800030251), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x353800030251), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPBSUD xmm, xmm, xmm/m128`
  public mutating func vpdpbsud(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800020250), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x341800020250), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPBSUD xmm, xmm, xmm/m128`
  public mutating func vpdpbsud(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800020250), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x341800020250), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPBSUD ymm, ymm, ymm/m256`
  public mutating func vpdpbsud(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800020250), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x353800020250), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPBSUD ymm, ymm, ymm/m256`
  public mutating func vpdpbsud(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800020250), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x353800020250), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPBSUDS xmm, xmm, xmm/m128`
  public mutating func vpdpbsuds(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800020251), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x341800020251), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPBSUDS xmm, xmm, xmm/m128`
  public mutating func vpdpbsuds(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800020251), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x341800020251), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPBSUDS ymm, ymm, ymm/m256`
  public mutating func vpdpbsuds(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800020251), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x353800020251), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPBSUDS ymm, ymm, ymm/m256`
  public mutating func vpdpbsuds(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800020251), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x353800020251), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPBUUD xmm, xmm, xmm/m128`
  public mutating func vpdpbuud(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800000250), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x341800000250), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPBUUD xmm, xmm, xmm/m128`
  public mutating func vpdpbuud(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800000250), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x341800000250), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPBUUD ymm, ymm, ymm/m256`
  public mutating func vpdpbuud(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800000250), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x353800000250), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPBUUD ymm, ymm, ymm/m256`
  public mutating func vpdpbuud(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800000250), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x353800000250), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPBUUDS xmm, xmm, xmm/m128`
  public mutating func vpdpbuuds(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800000251), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x341800000251), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPBUUDS xmm, xmm, xmm/m128`
  public mutating func vpdpbuuds(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800000251), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x341800000251), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPBUUDS ymm, ymm, ymm/m256`
  public mutating func vpdpbuuds(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800000251), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x353800000251), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPBUUDS ymm, ymm, ymm/m256`
  public mutating func vpdpbuuds(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800000251), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x353800000251), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPWSUD xmm, xmm, xmm/m128`
  public mutating func vpdpwsud(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000202d2), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3418000202d2), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPWSUD xmm, xmm, xmm/m128`
  public mutating func vpdpwsud(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000202d2), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3418000202d2), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPWSUD ymm, ymm, ymm/m256`
  public mutating func vpdpwsud(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000202d2), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3538000202d2), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPWSUD ymm, ymm, ymm/m256`
  public mutating func vpdpwsud(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000202d2), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3538000202d2), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPWSUDS xmm, xmm, xmm/m128`
  public mutating func vpdpwsuds(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000202d3), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3418000202d3), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPWSUDS xmm, xmm, xmm/m128`
  public mutating func vpdpwsuds(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000202d3), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3418000202d3), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPWSUDS ymm, ymm, ymm/m256`
  public mutating func vpdpwsuds(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000202d3), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3538000202d3), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPWSUDS ymm, ymm, ymm/m256`
  public mutating func vpdpwsuds(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000202d3), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3538000202d3), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPWUSD xmm, xmm, xmm/m128`
  public mutating func vpdpwusd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102d2), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3418000102d2), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPWUSD xmm, xmm, xmm/m128`
  public mutating func vpdpwusd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102d2), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3418000102d2), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPWUSD ymm, ymm, ymm/m256`
  public mutating func vpdpwusd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000102d2), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3538000102d2), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPWUSD ymm, ymm, ymm/m256`
  public mutating func vpdpwusd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000102d2), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3538000102d2), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPWUSDS xmm, xmm, xmm/m128`
  public mutating func vpdpwusds(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102d3), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3418000102d3), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPWUSDS xmm, xmm, xmm/m128`
  public mutating func vpdpwusds(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102d3), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3418000102d3), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPWUSDS ymm, ymm, ymm/m256`
  public mutating func vpdpwusds(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000102d3), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3538000102d3), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPWUSDS ymm, ymm, ymm/m256`
  public mutating func vpdpwusds(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000102d3), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3538000102d3), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPWUUD xmm, xmm, xmm/m128`
  public mutating func vpdpwuud(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000002d2), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3418000002d2), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPWUUD xmm, xmm, xmm/m128`
  public mutating func vpdpwuud(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000002d2), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3418000002d2), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPWUUD ymm, ymm, ymm/m256`
  public mutating func vpdpwuud(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000002d2), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3538000002d2), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPWUUD ymm, ymm, ymm/m256`
  public mutating func vpdpwuud(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000002d2), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3538000002d2), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPWUUDS xmm, xmm, xmm/m128`
  public mutating func vpdpwuuds(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000002d3), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3418000002d3), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPWUUDS xmm, xmm, xmm/m128`
  public mutating func vpdpwuuds(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000002d3), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3418000002d3), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPDPWUUDS ymm, ymm, ymm/m256`
  public mutating func vpdpwuuds(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000002d3), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3538000002d3), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPDPWUUDS ymm, ymm, ymm/m256`
  public mutating func vpdpwuuds(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000002d3), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3538000002d3), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMADD52HUQ xmm, xmm, xmm/m128`
  public mutating func vpmadd52huq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102b5), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c98008102b5), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMADD52HUQ xmm, xmm, xmm/m128`
  public mutating func vpmadd52huq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102b5), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c98008102b5), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMADD52HUQ ymm, ymm, ymm/m256`
  public mutating func vpmadd52huq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a8008102b5), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db8008102b5), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMADD52HUQ ymm, ymm, ymm/m256`
  public mutating func vpmadd52huq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a8008102b5), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db8008102b5), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMADD52LUQ xmm, xmm, xmm/m128`
  public mutating func vpmadd52luq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102b4), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c98008102b4), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMADD52LUQ xmm, xmm, xmm/m128`
  public mutating func vpmadd52luq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102b4), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c98008102b4), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPMADD52LUQ ymm, ymm, ymm/m256`
  public mutating func vpmadd52luq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a8008102b4), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db8008102b4), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPMADD52LUQ ymm, ymm, ymm/m256`
  public mutating func vpmadd52luq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a8008102b4), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db8008102b4), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VBCSTNEBF162PS xmm, m16`
  public mutating func vbcstnebf162ps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2008000202b1), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VBCSTNEBF162PS ymm, m16`
  public mutating func vbcstnebf162ps(_ a: X86_64.YMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2028000202b1), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VBCSTNESH2PS xmm, m16`
  public mutating func vbcstnesh2ps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2008000102b1), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VBCSTNESH2PS ymm, m16`
  public mutating func vbcstnesh2ps(_ a: X86_64.YMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2028000102b1), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VCVTNEEBF162PS xmm, m128`
  public mutating func vcvtneebf162ps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2008000202b0), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VCVTNEEBF162PS ymm, m256`
  public mutating func vcvtneebf162ps(_ a: X86_64.YMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2028000202b0), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VCVTNEEPH2PS xmm, m128`
  public mutating func vcvtneeph2ps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2008000102b0), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VCVTNEEPH2PS ymm, m256`
  public mutating func vcvtneeph2ps(_ a: X86_64.YMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2028000102b0), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VCVTNEOBF162PS xmm, m128`
  public mutating func vcvtneobf162ps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2008000302b0), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VCVTNEOBF162PS ymm, m256`
  public mutating func vcvtneobf162ps(_ a: X86_64.YMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2028000302b0), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VCVTNEOPH2PS xmm, m128`
  public mutating func vcvtneoph2ps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2008000002b0), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VCVTNEOPH2PS ymm, m256`
  public mutating func vcvtneoph2ps(_ a: X86_64.YMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2028000002b0), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VCVTNEPS2BF16 xmm, xmm/m128`
  public mutating func vcvtneps2bf16(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800020272), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x341800020272), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTNEPS2BF16 xmm, xmm/m128`
  public mutating func vcvtneps2bf16(_ a: X86_64.XMMRegister, _ b: X86_64.Memory128, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.memory.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800020272), reg: a.code, vvvv: 0, memory: b.memory) }
    emit(X86_64.InstructionForm(bits: 0x341800020272), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VCVTNEPS2BF16 xmm, ymm/m256`
  public mutating func vcvtneps2bf16(_ a: X86_64.XMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800020272), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x353800020272), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTNEPS2BF16 xmm, ymm/m256`
  public mutating func vcvtneps2bf16(_ a: X86_64.XMMRegister, _ b: X86_64.Memory256, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.memory.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800020272), reg: a.code, vvvv: 0, memory: b.memory) }
    emit(X86_64.InstructionForm(bits: 0x353800020272), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `LDTILECFG m`
  public mutating func ldtilecfg(_ a: X86_64.Memory) {
    if a.isPlain { return emit(X86_64.InstructionForm(bits: 0x400800000249), reg: 0, vvvv: 0, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x401d00000249), reg: 0, vvvv: 0, memory: a)
  }

  /// `STTILECFG m`
  public mutating func sttilecfg(_ a: X86_64.Memory) {
    if a.isPlain { return emit(X86_64.InstructionForm(bits: 0x400800010249), reg: 0, vvvv: 0, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x401d00010249), reg: 0, vvvv: 0, memory: a)
  }

  /// `TILELOADD tmm, m`
  public mutating func tileloadd(_ a: X86_64.TileRegister, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x200a0003024b), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x201f0003024b), reg: a.code, vvvv: 0, memory: b)
  }

  /// `TILELOADDT1 tmm, m`
  public mutating func tileloaddt1(_ a: X86_64.TileRegister, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x200a0001024b), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x201f0001024b), reg: a.code, vvvv: 0, memory: b)
  }

  /// `TILESTORED m, tmm`
  public mutating func tilestored(_ a: X86_64.Memory, _ b: X86_64.TileRegister) {
    if (b.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x200a0002024b), reg: b.code, vvvv: 0, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x201f0002024b), reg: b.code, vvvv: 0, memory: a)
  }

  /// `TILELOADDRS tmm, m`
  public mutating func tileloaddrs(_ a: X86_64.TileRegister, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x200a0003024a), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x201f0003024a), reg: a.code, vvvv: 0, memory: b)
  }

  /// `TILELOADDRST1 tmm, m`
  public mutating func tileloaddrst1(_ a: X86_64.TileRegister, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x200a0001024a), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x201f0001024a), reg: a.code, vvvv: 0, memory: b)
  }

  /// `TILERELEASE`
  public mutating func tilerelease() {
    emit(X86_64.InstructionForm(bits: 0x6008c0000249), reg: 0, vvvv: 0, rm: 0)
  }

  /// `TILEZERO tmm`
  public mutating func tilezero(_ a: X86_64.TileRegister) {
    emit(X86_64.InstructionForm(bits: 0x200800030249), reg: a.code, vvvv: 0, rm: 0)
  }

  /// `TDPBSSD tmm, tmm, tmm`
  public mutating func tdpbssd(_ a: X86_64.TileRegister, _ b: X86_64.TileRegister, _ c: X86_64.TileRegister) {
    emit(X86_64.InstructionForm(bits: 0x200a0003025e), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `TDPBSUD tmm, tmm, tmm`
  public mutating func tdpbsud(_ a: X86_64.TileRegister, _ b: X86_64.TileRegister, _ c: X86_64.TileRegister) {
    emit(X86_64.InstructionForm(bits: 0x200a0002025e), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `TDPBUSD tmm, tmm, tmm`
  public mutating func tdpbusd(_ a: X86_64.TileRegister, _ b: X86_64.TileRegister, _ c: X86_64.TileRegister) {
    emit(X86_64.InstructionForm(bits: 0x200a0001025e), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `TDPBUUD tmm, tmm, tmm`
  public mutating func tdpbuud(_ a: X86_64.TileRegister, _ b: X86_64.TileRegister, _ c: X86_64.TileRegister) {
    emit(X86_64.InstructionForm(bits: 0x200a0000025e), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `TDPBF16PS tmm, tmm, tmm`
  public mutating func tdpbf16ps(_ a: X86_64.TileRegister, _ b: X86_64.TileRegister, _ c: X86_64.TileRegister) {
    emit(X86_64.InstructionForm(bits: 0x200a0002025c), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `TDPFP16PS tmm, tmm, tmm`
  public mutating func tdpfp16ps(_ a: X86_64.TileRegister, _ b: X86_64.TileRegister, _ c: X86_64.TileRegister) {
    emit(X86_64.InstructionForm(bits: 0x200a0003025c), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `TCMMIMFP16PS tmm, tmm, tmm`
  public mutating func tcmmimfp16ps(_ a: X86_64.TileRegister, _ b: X86_64.TileRegister, _ c: X86_64.TileRegister) {
    emit(X86_64.InstructionForm(bits: 0x200a0001026c), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `TCMMRLFP16PS tmm, tmm, tmm`
  public mutating func tcmmrlfp16ps(_ a: X86_64.TileRegister, _ b: X86_64.TileRegister, _ c: X86_64.TileRegister) {
    emit(X86_64.InstructionForm(bits: 0x200a0000026c), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `TDPBF8PS tmm, tmm, tmm`
  public mutating func tdpbf8ps(_ a: X86_64.TileRegister, _ b: X86_64.TileRegister, _ c: X86_64.TileRegister) {
    emit(X86_64.InstructionForm(bits: 0x200a000005fd), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `TDPBHF8PS tmm, tmm, tmm`
  public mutating func tdpbhf8ps(_ a: X86_64.TileRegister, _ b: X86_64.TileRegister, _ c: X86_64.TileRegister) {
    emit(X86_64.InstructionForm(bits: 0x200a000305fd), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `TDPHBF8PS tmm, tmm, tmm`
  public mutating func tdphbf8ps(_ a: X86_64.TileRegister, _ b: X86_64.TileRegister, _ c: X86_64.TileRegister) {
    emit(X86_64.InstructionForm(bits: 0x200a000205fd), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `TDPHF8PS tmm, tmm, tmm`
  public mutating func tdphf8ps(_ a: X86_64.TileRegister, _ b: X86_64.TileRegister, _ c: X86_64.TileRegister) {
    emit(X86_64.InstructionForm(bits: 0x200a000105fd), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `TMMULTF32PS tmm, tmm, tmm`
  public mutating func tmmultf32ps(_ a: X86_64.TileRegister, _ b: X86_64.TileRegister, _ c: X86_64.TileRegister) {
    emit(X86_64.InstructionForm(bits: 0x200a00010248), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `TTRANSPOSED tmm, tmm`
  public mutating func ttransposed(_ a: X86_64.TileRegister, _ b: X86_64.TileRegister) {
    emit(X86_64.InstructionForm(bits: 0x20080002025f), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `T2RPNTLVWZ0 tmm, m`
  public mutating func t2rpntlvwz0(_ a: X86_64.TileRegister, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x200a0000026e), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x201f0000026e), reg: a.code, vvvv: 0, memory: b)
  }

  /// `T2RPNTLVWZ0T1 tmm, m`
  public mutating func t2rpntlvwz0t1(_ a: X86_64.TileRegister, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x200a0000026f), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x201f0000026f), reg: a.code, vvvv: 0, memory: b)
  }

  /// `T2RPNTLVWZ1 tmm, m`
  public mutating func t2rpntlvwz1(_ a: X86_64.TileRegister, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x200a0001026e), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x201f0001026e), reg: a.code, vvvv: 0, memory: b)
  }

  /// `T2RPNTLVWZ1T1 tmm, m`
  public mutating func t2rpntlvwz1t1(_ a: X86_64.TileRegister, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x200a0001026f), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x201f0001026f), reg: a.code, vvvv: 0, memory: b)
  }

  /// `T2RPNTLVWZ0RS tmm, m`
  public mutating func t2rpntlvwz0rs(_ a: X86_64.TileRegister, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x200a000005f8), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x201f000005f8), reg: a.code, vvvv: 0, memory: b)
  }

  /// `T2RPNTLVWZ0RST1 tmm, m`
  public mutating func t2rpntlvwz0rst1(_ a: X86_64.TileRegister, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x200a000005f9), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x201f000005f9), reg: a.code, vvvv: 0, memory: b)
  }

  /// `T2RPNTLVWZ1RS tmm, m`
  public mutating func t2rpntlvwz1rs(_ a: X86_64.TileRegister, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x200a000105f8), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x201f000105f8), reg: a.code, vvvv: 0, memory: b)
  }

  /// `T2RPNTLVWZ1RST1 tmm, m`
  public mutating func t2rpntlvwz1rst1(_ a: X86_64.TileRegister, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x200a000105f9), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x201f000105f9), reg: a.code, vvvv: 0, memory: b)
  }

  /// `TTDPBF16PS tmm, tmm, tmm`
  public mutating func ttdpbf16ps(_ a: X86_64.TileRegister, _ b: X86_64.TileRegister, _ c: X86_64.TileRegister) {
    emit(X86_64.InstructionForm(bits: 0x200a0002026c), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `TTDPFP16PS tmm, tmm, tmm`
  public mutating func ttdpfp16ps(_ a: X86_64.TileRegister, _ b: X86_64.TileRegister, _ c: X86_64.TileRegister) {
    emit(X86_64.InstructionForm(bits: 0x200a0003026c), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `TTMMULTF32PS tmm, tmm, tmm`
  public mutating func ttmmultf32ps(_ a: X86_64.TileRegister, _ b: X86_64.TileRegister, _ c: X86_64.TileRegister) {
    emit(X86_64.InstructionForm(bits: 0x200a00000248), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `TTCMMIMFP16PS tmm, tmm, tmm`
  public mutating func ttcmmimfp16ps(_ a: X86_64.TileRegister, _ b: X86_64.TileRegister, _ c: X86_64.TileRegister) {
    emit(X86_64.InstructionForm(bits: 0x200a0003026b), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `TTCMMRLFP16PS tmm, tmm, tmm`
  public mutating func ttcmmrlfp16ps(_ a: X86_64.TileRegister, _ b: X86_64.TileRegister, _ c: X86_64.TileRegister) {
    emit(X86_64.InstructionForm(bits: 0x200a0002026b), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `TCONJTCMMIMFP16PS tmm, tmm, tmm`
  public mutating func tconjtcmmimfp16ps(_ a: X86_64.TileRegister, _ b: X86_64.TileRegister, _ c: X86_64.TileRegister) {
    emit(X86_64.InstructionForm(bits: 0x200a0000026b), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `TCONJTFP16 tmm, tmm`
  public mutating func tconjtfp16(_ a: X86_64.TileRegister, _ b: X86_64.TileRegister) {
    emit(X86_64.InstructionForm(bits: 0x20080001026b), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPCOMB xmm, xmm, xmm/m128, imm8`
  public mutating func vpcomb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.ComparisonPredicate) {
    emit(X86_64.InstructionForm(bits: 0x82010000008cc), reg: a.code, vvvv: b.code, rm: c.code, immediate: d.number)
  }

  /// `VPCOMB xmm, xmm, xmm/m128, imm8`
  public mutating func vpcomb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.ComparisonPredicate) {
    emit(X86_64.InstructionForm(bits: 0x82010000008cc), reg: a.code, vvvv: b.code, memory: c, immediate: d.number)
  }

  /// `VPCOMW xmm, xmm, xmm/m128, imm8`
  public mutating func vpcomw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.ComparisonPredicate) {
    emit(X86_64.InstructionForm(bits: 0x82010000008cd), reg: a.code, vvvv: b.code, rm: c.code, immediate: d.number)
  }

  /// `VPCOMW xmm, xmm, xmm/m128, imm8`
  public mutating func vpcomw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.ComparisonPredicate) {
    emit(X86_64.InstructionForm(bits: 0x82010000008cd), reg: a.code, vvvv: b.code, memory: c, immediate: d.number)
  }

  /// `VPCOMD xmm, xmm, xmm/m128, imm8`
  public mutating func vpcomd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.ComparisonPredicate) {
    emit(X86_64.InstructionForm(bits: 0x82010000008ce), reg: a.code, vvvv: b.code, rm: c.code, immediate: d.number)
  }

  /// `VPCOMD xmm, xmm, xmm/m128, imm8`
  public mutating func vpcomd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.ComparisonPredicate) {
    emit(X86_64.InstructionForm(bits: 0x82010000008ce), reg: a.code, vvvv: b.code, memory: c, immediate: d.number)
  }

  /// `VPCOMQ xmm, xmm, xmm/m128, imm8`
  public mutating func vpcomq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.ComparisonPredicate) {
    emit(X86_64.InstructionForm(bits: 0x82010000008cf), reg: a.code, vvvv: b.code, rm: c.code, immediate: d.number)
  }

  /// `VPCOMQ xmm, xmm, xmm/m128, imm8`
  public mutating func vpcomq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.ComparisonPredicate) {
    emit(X86_64.InstructionForm(bits: 0x82010000008cf), reg: a.code, vvvv: b.code, memory: c, immediate: d.number)
  }

  /// `VPCOMUB xmm, xmm, xmm/m128, imm8`
  public mutating func vpcomub(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.ComparisonPredicate) {
    emit(X86_64.InstructionForm(bits: 0x82010000008ec), reg: a.code, vvvv: b.code, rm: c.code, immediate: d.number)
  }

  /// `VPCOMUB xmm, xmm, xmm/m128, imm8`
  public mutating func vpcomub(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.ComparisonPredicate) {
    emit(X86_64.InstructionForm(bits: 0x82010000008ec), reg: a.code, vvvv: b.code, memory: c, immediate: d.number)
  }

  /// `VPCOMUW xmm, xmm, xmm/m128, imm8`
  public mutating func vpcomuw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.ComparisonPredicate) {
    emit(X86_64.InstructionForm(bits: 0x82010000008ed), reg: a.code, vvvv: b.code, rm: c.code, immediate: d.number)
  }

  /// `VPCOMUW xmm, xmm, xmm/m128, imm8`
  public mutating func vpcomuw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.ComparisonPredicate) {
    emit(X86_64.InstructionForm(bits: 0x82010000008ed), reg: a.code, vvvv: b.code, memory: c, immediate: d.number)
  }

  /// `VPCOMUD xmm, xmm, xmm/m128, imm8`
  public mutating func vpcomud(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.ComparisonPredicate) {
    emit(X86_64.InstructionForm(bits: 0x82010000008ee), reg: a.code, vvvv: b.code, rm: c.code, immediate: d.number)
  }

  /// `VPCOMUD xmm, xmm, xmm/m128, imm8`
  public mutating func vpcomud(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.ComparisonPredicate) {
    emit(X86_64.InstructionForm(bits: 0x82010000008ee), reg: a.code, vvvv: b.code, memory: c, immediate: d.number)
  }

  /// `VPCOMUQ xmm, xmm, xmm/m128, imm8`
  public mutating func vpcomuq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.ComparisonPredicate) {
    emit(X86_64.InstructionForm(bits: 0x82010000008ef), reg: a.code, vvvv: b.code, rm: c.code, immediate: d.number)
  }

  /// `VPCOMUQ xmm, xmm, xmm/m128, imm8`
  public mutating func vpcomuq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.ComparisonPredicate) {
    emit(X86_64.InstructionForm(bits: 0x82010000008ef), reg: a.code, vvvv: b.code, memory: c, immediate: d.number)
  }

  /// `VFRCZPD xmm, xmm/m128`
  public mutating func vfrczpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x201000000981), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VFRCZPD xmm, xmm/m128`
  public mutating func vfrczpd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x201000000981), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VFRCZPD ymm, ymm/m256`
  public mutating func vfrczpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x203000000981), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VFRCZPD ymm, ymm/m256`
  public mutating func vfrczpd(_ a: X86_64.YMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x203000000981), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VFRCZPS xmm, xmm/m128`
  public mutating func vfrczps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x201000000980), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VFRCZPS xmm, xmm/m128`
  public mutating func vfrczps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x201000000980), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VFRCZPS ymm, ymm/m256`
  public mutating func vfrczps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x203000000980), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VFRCZPS ymm, ymm/m256`
  public mutating func vfrczps(_ a: X86_64.YMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x203000000980), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VFRCZSD xmm, xmm/m64`
  public mutating func vfrczsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x201000000983), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VFRCZSD xmm, xmm/m64`
  public mutating func vfrczsd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x201000000983), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VFRCZSS xmm, xmm/m32`
  public mutating func vfrczss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x201000000982), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VFRCZSS xmm, xmm/m32`
  public mutating func vfrczss(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x201000000982), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VPHADDBW xmm, xmm/m128`
  public mutating func vphaddbw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2010000009c1), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPHADDBW xmm, xmm/m128`
  public mutating func vphaddbw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2010000009c1), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VPHADDBD xmm, xmm/m128`
  public mutating func vphaddbd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2010000009c2), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPHADDBD xmm, xmm/m128`
  public mutating func vphaddbd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2010000009c2), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VPHADDBQ xmm, xmm/m128`
  public mutating func vphaddbq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2010000009c3), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPHADDBQ xmm, xmm/m128`
  public mutating func vphaddbq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2010000009c3), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VPHADDWD xmm, xmm/m128`
  public mutating func vphaddwd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2010000009c6), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPHADDWD xmm, xmm/m128`
  public mutating func vphaddwd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2010000009c6), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VPHADDWQ xmm, xmm/m128`
  public mutating func vphaddwq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2010000009c7), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPHADDWQ xmm, xmm/m128`
  public mutating func vphaddwq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2010000009c7), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VPHADDDQ xmm, xmm/m128`
  public mutating func vphadddq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2010000009cb), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPHADDDQ xmm, xmm/m128`
  public mutating func vphadddq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2010000009cb), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VPHADDUBW xmm, xmm/m128`
  public mutating func vphaddubw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2010000009d1), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPHADDUBW xmm, xmm/m128`
  public mutating func vphaddubw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2010000009d1), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VPHADDUBD xmm, xmm/m128`
  public mutating func vphaddubd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2010000009d2), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPHADDUBD xmm, xmm/m128`
  public mutating func vphaddubd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2010000009d2), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VPHADDUBQ xmm, xmm/m128`
  public mutating func vphaddubq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2010000009d3), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPHADDUBQ xmm, xmm/m128`
  public mutating func vphaddubq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2010000009d3), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VPHADDUWD xmm, xmm/m128`
  public mutating func vphadduwd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2010000009d6), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPHADDUWD xmm, xmm/m128`
  public mutating func vphadduwd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2010000009d6), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VPHADDUWQ xmm, xmm/m128`
  public mutating func vphadduwq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2010000009d7), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPHADDUWQ xmm, xmm/m128`
  public mutating func vphadduwq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2010000009d7), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VPHADDUDQ xmm, xmm/m128`
  public mutating func vphaddudq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2010000009db), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPHADDUDQ xmm, xmm/m128`
  public mutating func vphaddudq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2010000009db), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VPHSUBBW xmm, xmm/m128`
  public mutating func vphsubbw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2010000009e1), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPHSUBBW xmm, xmm/m128`
  public mutating func vphsubbw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2010000009e1), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VPHSUBWD xmm, xmm/m128`
  public mutating func vphsubwd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2010000009e2), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPHSUBWD xmm, xmm/m128`
  public mutating func vphsubwd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2010000009e2), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VPHSUBDQ xmm, xmm/m128`
  public mutating func vphsubdq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2010000009e3), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPHSUBDQ xmm, xmm/m128`
  public mutating func vphsubdq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2010000009e3), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VPMACSSWW xmm, xmm, xmm/m128, xmm`
  public mutating func vpmacssww(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x8201000000885), reg: a.code, vvvv: b.code, rm: c.code, immediate: Int(d.code) << 4)
  }

  /// `VPMACSSWW xmm, xmm, xmm/m128, xmm`
  public mutating func vpmacssww(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x8201000000885), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VPMACSSWD xmm, xmm, xmm/m128, xmm`
  public mutating func vpmacsswd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x8201000000886), reg: a.code, vvvv: b.code, rm: c.code, immediate: Int(d.code) << 4)
  }

  /// `VPMACSSWD xmm, xmm, xmm/m128, xmm`
  public mutating func vpmacsswd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x8201000000886), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VPMACSSDQL xmm, xmm, xmm/m128, xmm`
  public mutating func vpmacssdql(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x8201000000887), reg: a.code, vvvv: b.code, rm: c.code, immediate: Int(d.code) << 4)
  }

  /// `VPMACSSDQL xmm, xmm, xmm/m128, xmm`
  public mutating func vpmacssdql(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x8201000000887), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VPMACSSDD xmm, xmm, xmm/m128, xmm`
  public mutating func vpmacssdd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820100000088e), reg: a.code, vvvv: b.code, rm: c.code, immediate: Int(d.code) << 4)
  }

  /// `VPMACSSDD xmm, xmm, xmm/m128, xmm`
  public mutating func vpmacssdd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820100000088e), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VPMACSSDQH xmm, xmm, xmm/m128, xmm`
  public mutating func vpmacssdqh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820100000088f), reg: a.code, vvvv: b.code, rm: c.code, immediate: Int(d.code) << 4)
  }

  /// `VPMACSSDQH xmm, xmm, xmm/m128, xmm`
  public mutating func vpmacssdqh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820100000088f), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VPMACSWW xmm, xmm, xmm/m128, xmm`
  public mutating func vpmacsww(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x8201000000895), reg: a.code, vvvv: b.code, rm: c.code, immediate: Int(d.code) << 4)
  }

  /// `VPMACSWW xmm, xmm, xmm/m128, xmm`
  public mutating func vpmacsww(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x8201000000895), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VPMACSWD xmm, xmm, xmm/m128, xmm`
  public mutating func vpmacswd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x8201000000896), reg: a.code, vvvv: b.code, rm: c.code, immediate: Int(d.code) << 4)
  }

  /// `VPMACSWD xmm, xmm, xmm/m128, xmm`
  public mutating func vpmacswd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x8201000000896), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VPMACSDQL xmm, xmm, xmm/m128, xmm`
  public mutating func vpmacsdql(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x8201000000897), reg: a.code, vvvv: b.code, rm: c.code, immediate: Int(d.code) << 4)
  }

  /// `VPMACSDQL xmm, xmm, xmm/m128, xmm`
  public mutating func vpmacsdql(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x8201000000897), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VPMACSDD xmm, xmm, xmm/m128, xmm`
  public mutating func vpmacsdd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820100000089e), reg: a.code, vvvv: b.code, rm: c.code, immediate: Int(d.code) << 4)
  }

  /// `VPMACSDD xmm, xmm, xmm/m128, xmm`
  public mutating func vpmacsdd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820100000089e), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VPMACSDQH xmm, xmm, xmm/m128, xmm`
  public mutating func vpmacsdqh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820100000089f), reg: a.code, vvvv: b.code, rm: c.code, immediate: Int(d.code) << 4)
  }

  /// `VPMACSDQH xmm, xmm, xmm/m128, xmm`
  public mutating func vpmacsdqh(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820100000089f), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VPMADCSSWD xmm, xmm, xmm/m128, xmm`
  public mutating func vpmadcsswd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x82010000008a6), reg: a.code, vvvv: b.code, rm: c.code, immediate: Int(d.code) << 4)
  }

  /// `VPMADCSSWD xmm, xmm, xmm/m128, xmm`
  public mutating func vpmadcsswd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x82010000008a6), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VPMADCSWD xmm, xmm, xmm/m128, xmm`
  public mutating func vpmadcswd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x82010000008b6), reg: a.code, vvvv: b.code, rm: c.code, immediate: Int(d.code) << 4)
  }

  /// `VPMADCSWD xmm, xmm, xmm/m128, xmm`
  public mutating func vpmadcswd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x82010000008b6), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VPCMOV xmm, xmm, xmm/m128, xmm`
  public mutating func vpcmov(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x82010000008a2), reg: a.code, vvvv: b.code, rm: c.code, immediate: Int(d.code) << 4)
  }

  /// `VPCMOV xmm, xmm, xmm/m128, xmm`
  public mutating func vpcmov(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x82010000008a2), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VPCMOV xmm, xmm, xmm, xmm/m128`
  public mutating func vpcmov(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x82090008008a2), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VPCMOV ymm, ymm, ymm/m256, ymm`
  public mutating func vpcmov(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x82030000008a2), reg: a.code, vvvv: b.code, rm: c.code, immediate: Int(d.code) << 4)
  }

  /// `VPCMOV ymm, ymm, ymm/m256, ymm`
  public mutating func vpcmov(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x82030000008a2), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VPCMOV ymm, ymm, ymm, ymm/m256`
  public mutating func vpcmov(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x820b0008008a2), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VPPERM xmm, xmm, xmm/m128, xmm`
  public mutating func vpperm(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x82010000008a3), reg: a.code, vvvv: b.code, rm: c.code, immediate: Int(d.code) << 4)
  }

  /// `VPPERM xmm, xmm, xmm/m128, xmm`
  public mutating func vpperm(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x82010000008a3), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VPPERM xmm, xmm, xmm, xmm/m128`
  public mutating func vpperm(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x82090008008a3), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VPERMIL2PD xmm, xmm, xmm/m128, xmm, imm4`
  public mutating func vpermil2pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister, _ e: Int) {
    guard Self.fits(e, 4) else { return failImmediate(X86_64.InstructionForm(bits: 0x8200800010349), e) }
    emit(X86_64.InstructionForm(bits: 0x8200800010349), reg: a.code, vvvv: b.code, rm: c.code, immediate: Int(d.code) << 4 | e & 15)
  }

  /// `VPERMIL2PD xmm, xmm, xmm/m128, xmm, imm4`
  public mutating func vpermil2pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister, _ e: Int) {
    guard Self.fits(e, 4) else { return failImmediate(X86_64.InstructionForm(bits: 0x8200800010349), e) }
    emit(X86_64.InstructionForm(bits: 0x8200800010349), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4 | e & 15)
  }

  /// `VPERMIL2PD xmm, xmm, xmm, xmm/m128, imm4`
  public mutating func vpermil2pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.Memory, _ e: Int) {
    guard Self.fits(e, 4) else { return failImmediate(X86_64.InstructionForm(bits: 0x8208800810349), e) }
    emit(X86_64.InstructionForm(bits: 0x8208800810349), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4 | e & 15)
  }

  /// `VPERMIL2PD ymm, ymm, ymm/m256, ymm, imm4`
  public mutating func vpermil2pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.YMMRegister, _ e: Int) {
    guard Self.fits(e, 4) else { return failImmediate(X86_64.InstructionForm(bits: 0x8202800010349), e) }
    emit(X86_64.InstructionForm(bits: 0x8202800010349), reg: a.code, vvvv: b.code, rm: c.code, immediate: Int(d.code) << 4 | e & 15)
  }

  /// `VPERMIL2PD ymm, ymm, ymm/m256, ymm, imm4`
  public mutating func vpermil2pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: X86_64.YMMRegister, _ e: Int) {
    guard Self.fits(e, 4) else { return failImmediate(X86_64.InstructionForm(bits: 0x8202800010349), e) }
    emit(X86_64.InstructionForm(bits: 0x8202800010349), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4 | e & 15)
  }

  /// `VPERMIL2PD ymm, ymm, ymm, ymm/m256, imm4`
  public mutating func vpermil2pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.Memory, _ e: Int) {
    guard Self.fits(e, 4) else { return failImmediate(X86_64.InstructionForm(bits: 0x820a800810349), e) }
    emit(X86_64.InstructionForm(bits: 0x820a800810349), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4 | e & 15)
  }

  /// `VPERMIL2PS xmm, xmm, xmm/m128, xmm, imm4`
  public mutating func vpermil2ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister, _ e: Int) {
    guard Self.fits(e, 4) else { return failImmediate(X86_64.InstructionForm(bits: 0x8200800010348), e) }
    emit(X86_64.InstructionForm(bits: 0x8200800010348), reg: a.code, vvvv: b.code, rm: c.code, immediate: Int(d.code) << 4 | e & 15)
  }

  /// `VPERMIL2PS xmm, xmm, xmm/m128, xmm, imm4`
  public mutating func vpermil2ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister, _ e: Int) {
    guard Self.fits(e, 4) else { return failImmediate(X86_64.InstructionForm(bits: 0x8200800010348), e) }
    emit(X86_64.InstructionForm(bits: 0x8200800010348), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4 | e & 15)
  }

  /// `VPERMIL2PS xmm, xmm, xmm, xmm/m128, imm4`
  public mutating func vpermil2ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.Memory, _ e: Int) {
    guard Self.fits(e, 4) else { return failImmediate(X86_64.InstructionForm(bits: 0x8208800810348), e) }
    emit(X86_64.InstructionForm(bits: 0x8208800810348), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4 | e & 15)
  }

  /// `VPERMIL2PS ymm, ymm, ymm/m256, ymm, imm4`
  public mutating func vpermil2ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.YMMRegister, _ e: Int) {
    guard Self.fits(e, 4) else { return failImmediate(X86_64.InstructionForm(bits: 0x8202800010348), e) }
    emit(X86_64.InstructionForm(bits: 0x8202800010348), reg: a.code, vvvv: b.code, rm: c.code, immediate: Int(d.code) << 4 | e & 15)
  }

  /// `VPERMIL2PS ymm, ymm, ymm/m256, ymm, imm4`
  public mutating func vpermil2ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: X86_64.YMMRegister, _ e: Int) {
    guard Self.fits(e, 4) else { return failImmediate(X86_64.InstructionForm(bits: 0x8202800010348), e) }
    emit(X86_64.InstructionForm(bits: 0x8202800010348), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4 | e & 15)
  }

  /// `VPERMIL2PS ymm, ymm, ymm, ymm/m256, imm4`
  public mutating func vpermil2ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.Memory, _ e: Int) {
    guard Self.fits(e, 4) else { return failImmediate(X86_64.InstructionForm(bits: 0x820a800810348), e) }
    emit(X86_64.InstructionForm(bits: 0x820a800810348), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4 | e & 15)
  }

  /// `VPROTB xmm, xmm/m128, imm8`
  public mutating func vprotb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82010000008c0), c) }
    emit(X86_64.InstructionForm(bits: 0x82010000008c0), reg: a.code, vvvv: 0, rm: b.code, immediate: c)
  }

  /// `VPROTB xmm, xmm/m128, imm8`
  public mutating func vprotb(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82010000008c0), c) }
    emit(X86_64.InstructionForm(bits: 0x82010000008c0), reg: a.code, vvvv: 0, memory: b, immediate: c)
  }

  /// `VPROTW xmm, xmm/m128, imm8`
  public mutating func vprotw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82010000008c1), c) }
    emit(X86_64.InstructionForm(bits: 0x82010000008c1), reg: a.code, vvvv: 0, rm: b.code, immediate: c)
  }

  /// `VPROTW xmm, xmm/m128, imm8`
  public mutating func vprotw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82010000008c1), c) }
    emit(X86_64.InstructionForm(bits: 0x82010000008c1), reg: a.code, vvvv: 0, memory: b, immediate: c)
  }

  /// `VPROTD xmm, xmm/m128, imm8`
  public mutating func vprotd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82010000008c2), c) }
    emit(X86_64.InstructionForm(bits: 0x82010000008c2), reg: a.code, vvvv: 0, rm: b.code, immediate: c)
  }

  /// `VPROTD xmm, xmm/m128, imm8`
  public mutating func vprotd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82010000008c2), c) }
    emit(X86_64.InstructionForm(bits: 0x82010000008c2), reg: a.code, vvvv: 0, memory: b, immediate: c)
  }

  /// `VPROTQ xmm, xmm/m128, imm8`
  public mutating func vprotq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82010000008c3), c) }
    emit(X86_64.InstructionForm(bits: 0x82010000008c3), reg: a.code, vvvv: 0, rm: b.code, immediate: c)
  }

  /// `VPROTQ xmm, xmm/m128, imm8`
  public mutating func vprotq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82010000008c3), c) }
    emit(X86_64.InstructionForm(bits: 0x82010000008c3), reg: a.code, vvvv: 0, memory: b, immediate: c)
  }

  /// `VPROTB xmm, xmm/m128, xmm`
  public mutating func vprotb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x201000000990), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `VPROTB xmm, xmm/m128, xmm`
  public mutating func vprotb(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x201000000990), reg: a.code, vvvv: c.code, memory: b)
  }

  /// `VPROTB xmm, xmm, xmm/m128`
  public mutating func vprotb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x209000800990), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPROTW xmm, xmm/m128, xmm`
  public mutating func vprotw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x201000000991), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `VPROTW xmm, xmm/m128, xmm`
  public mutating func vprotw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x201000000991), reg: a.code, vvvv: c.code, memory: b)
  }

  /// `VPROTW xmm, xmm, xmm/m128`
  public mutating func vprotw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x209000800991), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPROTD xmm, xmm/m128, xmm`
  public mutating func vprotd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x201000000992), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `VPROTD xmm, xmm/m128, xmm`
  public mutating func vprotd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x201000000992), reg: a.code, vvvv: c.code, memory: b)
  }

  /// `VPROTD xmm, xmm, xmm/m128`
  public mutating func vprotd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x209000800992), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPROTQ xmm, xmm/m128, xmm`
  public mutating func vprotq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x201000000993), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `VPROTQ xmm, xmm/m128, xmm`
  public mutating func vprotq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x201000000993), reg: a.code, vvvv: c.code, memory: b)
  }

  /// `VPROTQ xmm, xmm, xmm/m128`
  public mutating func vprotq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x209000800993), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPSHAB xmm, xmm/m128, xmm`
  public mutating func vpshab(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x201000000998), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `VPSHAB xmm, xmm/m128, xmm`
  public mutating func vpshab(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x201000000998), reg: a.code, vvvv: c.code, memory: b)
  }

  /// `VPSHAB xmm, xmm, xmm/m128`
  public mutating func vpshab(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x209000800998), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPSHAW xmm, xmm/m128, xmm`
  public mutating func vpshaw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x201000000999), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `VPSHAW xmm, xmm/m128, xmm`
  public mutating func vpshaw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x201000000999), reg: a.code, vvvv: c.code, memory: b)
  }

  /// `VPSHAW xmm, xmm, xmm/m128`
  public mutating func vpshaw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x209000800999), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPSHAD xmm, xmm/m128, xmm`
  public mutating func vpshad(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20100000099a), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `VPSHAD xmm, xmm/m128, xmm`
  public mutating func vpshad(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20100000099a), reg: a.code, vvvv: c.code, memory: b)
  }

  /// `VPSHAD xmm, xmm, xmm/m128`
  public mutating func vpshad(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20900080099a), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPSHAQ xmm, xmm/m128, xmm`
  public mutating func vpshaq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20100000099b), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `VPSHAQ xmm, xmm/m128, xmm`
  public mutating func vpshaq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20100000099b), reg: a.code, vvvv: c.code, memory: b)
  }

  /// `VPSHAQ xmm, xmm, xmm/m128`
  public mutating func vpshaq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20900080099b), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPSHLB xmm, xmm/m128, xmm`
  public mutating func vpshlb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x201000000994), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `VPSHLB xmm, xmm/m128, xmm`
  public mutating func vpshlb(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x201000000994), reg: a.code, vvvv: c.code, memory: b)
  }

  /// `VPSHLB xmm, xmm, xmm/m128`
  public mutating func vpshlb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x209000800994), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPSHLW xmm, xmm/m128, xmm`
  public mutating func vpshlw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x201000000995), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `VPSHLW xmm, xmm/m128, xmm`
  public mutating func vpshlw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x201000000995), reg: a.code, vvvv: c.code, memory: b)
  }

  /// `VPSHLW xmm, xmm, xmm/m128`
  public mutating func vpshlw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x209000800995), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPSHLD xmm, xmm/m128, xmm`
  public mutating func vpshld(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x201000000996), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `VPSHLD xmm, xmm/m128, xmm`
  public mutating func vpshld(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x201000000996), reg: a.code, vvvv: c.code, memory: b)
  }

  /// `VPSHLD xmm, xmm, xmm/m128`
  public mutating func vpshld(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x209000800996), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPSHLQ xmm, xmm/m128, xmm`
  public mutating func vpshlq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x201000000997), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `VPSHLQ xmm, xmm/m128, xmm`
  public mutating func vpshlq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x201000000997), reg: a.code, vvvv: c.code, memory: b)
  }

  /// `VPSHLQ xmm, xmm, xmm/m128`
  public mutating func vpshlq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x209000800997), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `LLWPCB r32`
  public mutating func llwpcb(_ a: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x401000000912), reg: 0, vvvv: 0, rm: a.code)
  }

  /// `LLWPCB r64`
  public mutating func llwpcb(_ a: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x409000800912), reg: 0, vvvv: 0, rm: a.code)
  }

  /// `SLWPCB r32`
  public mutating func slwpcb(_ a: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0xc01000000912), reg: 0, vvvv: 0, rm: a.code)
  }

  /// `SLWPCB r64`
  public mutating func slwpcb(_ a: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0xc09000800912), reg: 0, vvvv: 0, rm: a.code)
  }

  /// `LWPINS r32, r32/m32, imm32`
  public mutating func lwpins(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: Int) {
    guard Self.fits(c, 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x20401000000a12), c) }
    emit(X86_64.InstructionForm(bits: 0x20401000000a12), reg: 0, vvvv: a.code, rm: b.code, immediate: c)
  }

  /// `LWPINS r32, r32/m32, imm32`
  public mutating func lwpins(_ a: X86_64.Register32, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x20401000000a12), c) }
    emit(X86_64.InstructionForm(bits: 0x20401000000a12), reg: 0, vvvv: a.code, memory: b, immediate: c)
  }

  /// `LWPINS r64, r32/m32, imm32`
  public mutating func lwpins(_ a: X86_64.Register64, _ b: X86_64.Register32, _ c: Int) {
    guard Self.fits(c, 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x20409000800a12), c) }
    emit(X86_64.InstructionForm(bits: 0x20409000800a12), reg: 0, vvvv: a.code, rm: b.code, immediate: c)
  }

  /// `LWPINS r64, r32/m32, imm32`
  public mutating func lwpins(_ a: X86_64.Register64, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x20409000800a12), c) }
    emit(X86_64.InstructionForm(bits: 0x20409000800a12), reg: 0, vvvv: a.code, memory: b, immediate: c)
  }

  /// `LWPVAL r32, r32/m32, imm32`
  public mutating func lwpval(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: Int) {
    guard Self.fits(c, 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x20c01000000a12), c) }
    emit(X86_64.InstructionForm(bits: 0x20c01000000a12), reg: 0, vvvv: a.code, rm: b.code, immediate: c)
  }

  /// `LWPVAL r32, r32/m32, imm32`
  public mutating func lwpval(_ a: X86_64.Register32, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x20c01000000a12), c) }
    emit(X86_64.InstructionForm(bits: 0x20c01000000a12), reg: 0, vvvv: a.code, memory: b, immediate: c)
  }

  /// `LWPVAL r64, r32/m32, imm32`
  public mutating func lwpval(_ a: X86_64.Register64, _ b: X86_64.Register32, _ c: Int) {
    guard Self.fits(c, 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x20c09000800a12), c) }
    emit(X86_64.InstructionForm(bits: 0x20c09000800a12), reg: 0, vvvv: a.code, rm: b.code, immediate: c)
  }

  /// `LWPVAL r64, r32/m32, imm32`
  public mutating func lwpval(_ a: X86_64.Register64, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x20c09000800a12), c) }
    emit(X86_64.InstructionForm(bits: 0x20c09000800a12), reg: 0, vvvv: a.code, memory: b, immediate: c)
  }

  /// `KMOVB k, k/m8`
  public mutating func kmovb(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x200800010190), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `KMOVB k, k/m8`
  public mutating func kmovb(_ a: X86_64.MaskRegister, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x200800010190), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x201d00010190), reg: a.code, vvvv: 0, memory: b)
  }

  /// `KMOVB m8, k`
  public mutating func kmovb(_ a: X86_64.Memory, _ b: X86_64.MaskRegister) {
    if (b.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x200800010191), reg: b.code, vvvv: 0, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x201d00010191), reg: b.code, vvvv: 0, memory: a)
  }

  /// `KMOVB k, r32`
  public mutating func kmovb(_ a: X86_64.MaskRegister, _ b: X86_64.Register32) {
    if (a.code | b.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x200800010192), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x201d00010192), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `KMOVB r32, k`
  public mutating func kmovb(_ a: X86_64.Register32, _ b: X86_64.MaskRegister) {
    if (a.code | b.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x200800010193), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x201d00010193), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `KMOVW k, k/m16`
  public mutating func kmovw(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x200800000190), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `KMOVW k, k/m16`
  public mutating func kmovw(_ a: X86_64.MaskRegister, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x200800000190), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x201d00000190), reg: a.code, vvvv: 0, memory: b)
  }

  /// `KMOVW m16, k`
  public mutating func kmovw(_ a: X86_64.Memory, _ b: X86_64.MaskRegister) {
    if (b.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x200800000191), reg: b.code, vvvv: 0, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x201d00000191), reg: b.code, vvvv: 0, memory: a)
  }

  /// `KMOVW k, r32`
  public mutating func kmovw(_ a: X86_64.MaskRegister, _ b: X86_64.Register32) {
    if (a.code | b.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x200800000192), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x201d00000192), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `KMOVW r32, k`
  public mutating func kmovw(_ a: X86_64.Register32, _ b: X86_64.MaskRegister) {
    if (a.code | b.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x200800000193), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x201d00000193), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `KMOVD k, k/m32`
  public mutating func kmovd(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x208800810190), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `KMOVD k, k/m32`
  public mutating func kmovd(_ a: X86_64.MaskRegister, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x208800810190), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x209d00810190), reg: a.code, vvvv: 0, memory: b)
  }

  /// `KMOVD m32, k`
  public mutating func kmovd(_ a: X86_64.Memory, _ b: X86_64.MaskRegister) {
    if (b.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x208800810191), reg: b.code, vvvv: 0, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x209d00810191), reg: b.code, vvvv: 0, memory: a)
  }

  /// `KMOVD k, r32`
  public mutating func kmovd(_ a: X86_64.MaskRegister, _ b: X86_64.Register32) {
    if (a.code | b.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x200800030192), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x201d00030192), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `KMOVD r32, k`
  public mutating func kmovd(_ a: X86_64.Register32, _ b: X86_64.MaskRegister) {
    if (a.code | b.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x200800030193), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x201d00030193), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `KMOVQ k, k/m64`
  public mutating func kmovq(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x208800800190), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `KMOVQ k, k/m64`
  public mutating func kmovq(_ a: X86_64.MaskRegister, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x208800800190), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x209d00800190), reg: a.code, vvvv: 0, memory: b)
  }

  /// `KMOVQ m64, k`
  public mutating func kmovq(_ a: X86_64.Memory, _ b: X86_64.MaskRegister) {
    if (b.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x208800800191), reg: b.code, vvvv: 0, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x209d00800191), reg: b.code, vvvv: 0, memory: a)
  }

  /// `KMOVQ k, r64`
  public mutating func kmovq(_ a: X86_64.MaskRegister, _ b: X86_64.Register64) {
    if (a.code | b.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x208800830192), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x209d00830192), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `KMOVQ r64, k`
  public mutating func kmovq(_ a: X86_64.Register64, _ b: X86_64.MaskRegister) {
    if (a.code | b.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x208800830193), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x209d00830193), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `KANDB k, k, k`
  public mutating func kandb(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x202800010141), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `KANDW k, k, k`
  public mutating func kandw(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x202800000141), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `KANDD k, k, k`
  public mutating func kandd(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x20a800810141), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `KANDQ k, k, k`
  public mutating func kandq(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x20a800800141), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `KANDNB k, k, k`
  public mutating func kandnb(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x202800010142), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `KANDNW k, k, k`
  public mutating func kandnw(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x202800000142), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `KANDND k, k, k`
  public mutating func kandnd(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x20a800810142), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `KANDNQ k, k, k`
  public mutating func kandnq(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x20a800800142), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `KORB k, k, k`
  public mutating func korb(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x202800010145), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `KORW k, k, k`
  public mutating func korw(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x202800000145), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `KORD k, k, k`
  public mutating func kord(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x20a800810145), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `KORQ k, k, k`
  public mutating func korq(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x20a800800145), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `KXNORB k, k, k`
  public mutating func kxnorb(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x202800010146), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `KXNORW k, k, k`
  public mutating func kxnorw(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x202800000146), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `KXNORD k, k, k`
  public mutating func kxnord(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x20a800810146), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `KXNORQ k, k, k`
  public mutating func kxnorq(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x20a800800146), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `KXORB k, k, k`
  public mutating func kxorb(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x202800010147), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `KXORW k, k, k`
  public mutating func kxorw(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x202800000147), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `KXORD k, k, k`
  public mutating func kxord(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x20a800810147), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `KXORQ k, k, k`
  public mutating func kxorq(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x20a800800147), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `KNOTB k, k`
  public mutating func knotb(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x200800010144), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `KNOTW k, k`
  public mutating func knotw(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x200800000144), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `KNOTD k, k`
  public mutating func knotd(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x208800810144), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `KNOTQ k, k`
  public mutating func knotq(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x208800800144), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `KADDB k, k, k`
  public mutating func kaddb(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x20280001014a), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `KADDW k, k, k`
  public mutating func kaddw(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x20280000014a), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `KADDD k, k, k`
  public mutating func kaddd(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x20a80081014a), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `KADDQ k, k, k`
  public mutating func kaddq(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x20a80080014a), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `KSHIFTLB k, k, imm8`
  public mutating func kshiftlb(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8200800010332), c) }
    emit(X86_64.InstructionForm(bits: 0x8200800010332), reg: a.code, vvvv: 0, rm: b.code, immediate: c)
  }

  /// `KSHIFTLW k, k, imm8`
  public mutating func kshiftlw(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8208800810332), c) }
    emit(X86_64.InstructionForm(bits: 0x8208800810332), reg: a.code, vvvv: 0, rm: b.code, immediate: c)
  }

  /// `KSHIFTLD k, k, imm8`
  public mutating func kshiftld(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8200800010333), c) }
    emit(X86_64.InstructionForm(bits: 0x8200800010333), reg: a.code, vvvv: 0, rm: b.code, immediate: c)
  }

  /// `KSHIFTLQ k, k, imm8`
  public mutating func kshiftlq(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8208800810333), c) }
    emit(X86_64.InstructionForm(bits: 0x8208800810333), reg: a.code, vvvv: 0, rm: b.code, immediate: c)
  }

  /// `KSHIFTRB k, k, imm8`
  public mutating func kshiftrb(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8200800010330), c) }
    emit(X86_64.InstructionForm(bits: 0x8200800010330), reg: a.code, vvvv: 0, rm: b.code, immediate: c)
  }

  /// `KSHIFTRW k, k, imm8`
  public mutating func kshiftrw(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8208800810330), c) }
    emit(X86_64.InstructionForm(bits: 0x8208800810330), reg: a.code, vvvv: 0, rm: b.code, immediate: c)
  }

  /// `KSHIFTRD k, k, imm8`
  public mutating func kshiftrd(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8200800010331), c) }
    emit(X86_64.InstructionForm(bits: 0x8200800010331), reg: a.code, vvvv: 0, rm: b.code, immediate: c)
  }

  /// `KSHIFTRQ k, k, imm8`
  public mutating func kshiftrq(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8208800810331), c) }
    emit(X86_64.InstructionForm(bits: 0x8208800810331), reg: a.code, vvvv: 0, rm: b.code, immediate: c)
  }

  /// `KUNPCKBW k, k, k`
  public mutating func kunpckbw(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x20280001014b), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `KUNPCKWD k, k, k`
  public mutating func kunpckwd(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x20280000014b), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `KUNPCKDQ k, k, k`
  public mutating func kunpckdq(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister, _ c: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x20a80080014b), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `KORTESTB k, k`
  public mutating func kortestb(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x200800010198), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `KORTESTW k, k`
  public mutating func kortestw(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x200800000198), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `KORTESTD k, k`
  public mutating func kortestd(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x208800810198), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `KORTESTQ k, k`
  public mutating func kortestq(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x208800800198), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `KTESTB k, k`
  public mutating func ktestb(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x200800010199), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `KTESTW k, k`
  public mutating func ktestw(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x200800000199), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `KTESTD k, k`
  public mutating func ktestd(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x208800810199), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `KTESTQ k, k`
  public mutating func ktestq(_ a: X86_64.MaskRegister, _ b: X86_64.MaskRegister) {
    emit(X86_64.InstructionForm(bits: 0x208800800199), reg: a.code, vvvv: 0, rm: b.code)
  }
}
