// swift-format-ignore-file
// Written by `swift run table-generator` from the instruction table. Do not edit: change a row and run it again.

public import JITMachineCode

extension X86_64.Assembler {
  /// `PUSH r64`
  @inlinable public mutating func push(_ a: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x504000100000050), reg: 0, rm: a.code)
  }

  /// `PUSH r16`
  @inlinable public mutating func push(_ a: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x504010100000050), reg: 0, rm: a.code)
  }

  /// `PUSH r64/m64`
  @inlinable public mutating func push(_ a: X86_64.Memory64) {
    emit(X86_64.InstructionForm(bits: 0x5034001000000ff), reg: 0, memory: a.memory)
  }

  /// `PUSH r64/m64`
  @inlinable public mutating func push(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x5034001000000ff), reg: 0, memory: a)
  }

  /// `PUSH r16/m16`
  @inlinable public mutating func push(_ a: X86_64.Memory16) {
    emit(X86_64.InstructionForm(bits: 0x5034101000000ff), reg: 0, memory: a.memory)
  }

  /// `PUSH imm8`
  @inlinable public mutating func push(_ a: Int) {
    if Self.fits(a, 8, of: 64) { return emit(X86_64.InstructionForm(bits: 0x10800010000006a), reg: 0, rm: 0, immediate: a) }
    guard Self.fits(a, 32, of: 64) else { return failImmediate(X86_64.InstructionForm(bits: 0x120000100000068), a) }
    emit(X86_64.InstructionForm(bits: 0x120000100000068), reg: 0, rm: 0, immediate: a)
  }

  /// `PUSHW imm8`
  @inlinable public mutating func pushw(_ a: Int) {
    if Self.fits(a, 8, of: 16) { return emit(X86_64.InstructionForm(bits: 0x10801010000006a), reg: 0, rm: 0, immediate: a) }
    guard Self.fits(a, 16, of: 16) else { return failImmediate(X86_64.InstructionForm(bits: 0x110010100000068), a) }
    emit(X86_64.InstructionForm(bits: 0x110010100000068), reg: 0, rm: 0, immediate: a)
  }

  /// `POP r64`
  @inlinable public mutating func pop(_ a: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x504000100000058), reg: 0, rm: a.code)
  }

  /// `POP r16`
  @inlinable public mutating func pop(_ a: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x504010100000058), reg: 0, rm: a.code)
  }

  /// `POP r64/m64`
  @inlinable public mutating func pop(_ a: X86_64.Memory64) {
    emit(X86_64.InstructionForm(bits: 0x50040010000008f), reg: 0, memory: a.memory)
  }

  /// `POP r64/m64`
  @inlinable public mutating func pop(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x50040010000008f), reg: 0, memory: a)
  }

  /// `POP r16/m16`
  @inlinable public mutating func pop(_ a: X86_64.Memory16) {
    emit(X86_64.InstructionForm(bits: 0x50041010000008f), reg: 0, memory: a.memory)
  }

  /// `PUSH fs`
  @inlinable public mutating func push(_ a: X86_64.FSRegister) {
    emit(X86_64.InstructionForm(bits: 0x10000020000a00f), reg: 0, rm: 0)
  }

  /// `POP fs`
  @inlinable public mutating func pop(_ a: X86_64.FSRegister) {
    emit(X86_64.InstructionForm(bits: 0x10000020000a10f), reg: 0, rm: 0)
  }

  /// `PUSHW fs`
  @inlinable public mutating func pushw(_ a: X86_64.FSRegister) {
    emit(X86_64.InstructionForm(bits: 0x10001020000a00f), reg: 0, rm: 0)
  }

  /// `POPW fs`
  @inlinable public mutating func popw(_ a: X86_64.FSRegister) {
    emit(X86_64.InstructionForm(bits: 0x10001020000a10f), reg: 0, rm: 0)
  }

  /// `PUSH gs`
  @inlinable public mutating func push(_ a: X86_64.GSRegister) {
    emit(X86_64.InstructionForm(bits: 0x10000020000a80f), reg: 0, rm: 0)
  }

  /// `POP gs`
  @inlinable public mutating func pop(_ a: X86_64.GSRegister) {
    emit(X86_64.InstructionForm(bits: 0x10000020000a90f), reg: 0, rm: 0)
  }

  /// `PUSHW gs`
  @inlinable public mutating func pushw(_ a: X86_64.GSRegister) {
    emit(X86_64.InstructionForm(bits: 0x10001020000a80f), reg: 0, rm: 0)
  }

  /// `POPW gs`
  @inlinable public mutating func popw(_ a: X86_64.GSRegister) {
    emit(X86_64.InstructionForm(bits: 0x10001020000a90f), reg: 0, rm: 0)
  }

  /// `PUSHFQ`
  @inlinable public mutating func pushfq() {
    emit(X86_64.InstructionForm(bits: 0x10000010000009c), reg: 0, rm: 0)
  }

  /// `PUSHFW`
  @inlinable public mutating func pushfw() {
    emit(X86_64.InstructionForm(bits: 0x10001010000009c), reg: 0, rm: 0)
  }

  /// `POPFQ`
  @inlinable public mutating func popfq() {
    emit(X86_64.InstructionForm(bits: 0x10000010000009d), reg: 0, rm: 0)
  }

  /// `POPFW`
  @inlinable public mutating func popfw() {
    emit(X86_64.InstructionForm(bits: 0x10001010000009d), reg: 0, rm: 0)
  }

  /// `ENTER imm16, imm8`
  @inlinable public mutating func enter(_ a: Int, _ b: Int) {
    guard Self.fits(a, 16), Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x1180001000000c8), a) }
    emit(X86_64.InstructionForm(bits: 0x1180001000000c8), reg: 0, rm: 0, immediate: a & 0xffff | b << 16)
  }

  /// `ENTERW imm16, imm8`
  @inlinable public mutating func enterw(_ a: Int, _ b: Int) {
    guard Self.fits(a, 16), Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x1180101000000c8), a) }
    emit(X86_64.InstructionForm(bits: 0x1180101000000c8), reg: 0, rm: 0, immediate: a & 0xffff | b << 16)
  }

  /// `LEAVE`
  @inlinable public mutating func leave() {
    emit(X86_64.InstructionForm(bits: 0x1000001000000c9), reg: 0, rm: 0)
  }

  /// `LEAVEW`
  @inlinable public mutating func leavew() {
    emit(X86_64.InstructionForm(bits: 0x1000101000000c9), reg: 0, rm: 0)
  }

  /// `PUSHF`
  @inlinable public mutating func pushf() {
    emit(X86_64.InstructionForm(bits: 0x10000010000009c), reg: 0, rm: 0)
  }

  /// `POPF`
  @inlinable public mutating func popf() {
    emit(X86_64.InstructionForm(bits: 0x10000010000009d), reg: 0, rm: 0)
  }
}
