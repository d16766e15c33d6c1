// swift-format-ignore-file
// Written by `swift run table-generator` from the instruction table. Do not edit: change a row and run it again.

public import JITMachineCode

extension X86_64.Assembler {
  /// `BNDMK bnd, m`
  public mutating func bndmk(_ a: X86_64.BoundRegister, _ b: X86_64.Memory) {
    checkOperands(X86_64.InstructionForm(bits: 0x100240200001b0f), reg: a.code, vvvv: 0, rm: 0, address: b.encoded, extras: 0)
    emit(X86_64.InstructionForm(bits: 0x100240200001b0f), reg: a.code, memory: b)
  }

  /// `BNDCL bnd, r64/m64`
  public mutating func bndcl(_ a: X86_64.BoundRegister, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x500240200001a0f), reg: a.code, rm: b.code)
  }

  /// `BNDCL bnd, r64/m64`
  public mutating func bndcl(_ a: X86_64.BoundRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x500240200001a0f), reg: a.code, memory: b)
  }

  /// `BNDCU bnd, r64/m64`
  public mutating func bndcu(_ a: X86_64.BoundRegister, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x500220200001a0f), reg: a.code, rm: b.code)
  }

  /// `BNDCU bnd, r64/m64`
  public mutating func bndcu(_ a: X86_64.BoundRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x500220200001a0f), reg: a.code, memory: b)
  }

  /// `BNDCN bnd, r64/m64`
  public mutating func bndcn(_ a: X86_64.BoundRegister, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x500220200001b0f), reg: a.code, rm: b.code)
  }

  /// `BNDCN bnd, r64/m64`
  public mutating func bndcn(_ a: X86_64.BoundRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x500220200001b0f), reg: a.code, memory: b)
  }

  /// `BNDMOV bnd, bnd/m128`
  public mutating func bndmov(_ a: X86_64.BoundRegister, _ b: X86_64.BoundRegister) {
    emit(X86_64.InstructionForm(bits: 0x100210200001a0f), reg: a.code, rm: b.code)
  }

  /// `BNDMOV bnd, bnd/m128`
  public mutating func bndmov(_ a: X86_64.BoundRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x100210200001a0f), reg: a.code, memory: b)
  }

  /// `BNDMOV bnd/m128, bnd`
  public mutating func bndmov(_ a: X86_64.Memory, _ b: X86_64.BoundRegister) {
    emit(X86_64.InstructionForm(bits: 0x100210200001b0f), reg: b.code, memory: a)
  }

  /// `BNDLDX bnd, m`
  public mutating func bndldx(_ a: X86_64.BoundRegister, _ b: X86_64.Memory) {
    checkOperands(X86_64.InstructionForm(bits: 0x100200200001a0f), reg: a.code, vvvv: 0, rm: 0, address: b.encoded, extras: 0)
    emit(X86_64.InstructionForm(bits: 0x100200200001a0f), reg: a.code, memory: b)
  }

  /// `BNDSTX m, bnd`
  public mutating func bndstx(_ a: X86_64.Memory, _ b: X86_64.BoundRegister) {
    checkOperands(X86_64.InstructionForm(bits: 0x100200200001b0f), reg: b.code, vvvv: 0, rm: 0, address: a.encoded, extras: 0)
    emit(X86_64.InstructionForm(bits: 0x100200200001b0f), reg: b.code, memory: a)
  }
}
