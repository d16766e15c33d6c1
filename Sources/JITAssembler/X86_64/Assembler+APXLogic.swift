// swift-format-ignore-file
// Written by `swift run table-generator` from the instruction table. Do not edit: change a row and run it again.

public import JITMachineCode

extension X86_64.Assembler {
  /// `AND r8/m8, r8`
  public mutating func and(_ a: X86_64.Register8, _ b: X86_64.Register8, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d00000420), reg: b.code, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `AND r8/m8, r8`
  public mutating func and(_ a: X86_64.Memory, _ b: X86_64.Register8, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d00000420), reg: b.code, vvvv: 0, memory: a, flags: flags)
  }

  /// `AND r8, r8/m8`
  public mutating func and(_ a: X86_64.Register8, _ b: X86_64.Memory, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d00000422), reg: a.code, vvvv: 0, memory: b, flags: flags)
  }

  /// `AND r8/m8, imm8`
  public mutating func and(_ a: X86_64.Register8, _ b: Int, _ flags: X86_64.FlagUpdate) {
    guard Self.fits(b, 8, of: 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xa401d00000480), b) }
    emit(X86_64.InstructionForm(bits: 0xa401d00000480), reg: 0, vvvv: 0, rm: a.code, flags: flags, immediate: b)
  }

  /// `AND r8/m8, imm8`
  public mutating func and(_ a: X86_64.Memory8, _ b: Int, _ flags: X86_64.FlagUpdate) {
    guard Self.fits(b, 8, of: 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xa401d00000480), b) }
    emit(X86_64.InstructionForm(bits: 0xa401d00000480), reg: 0, vvvv: 0, memory: a.memory, flags: flags, immediate: b)
  }

  /// `AND r8, r8/m8, r8`
  public mutating func and(_ a: X86_64.Register8, _ b: X86_64.Register8, _ c: X86_64.Register8, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x211d00000420), reg: c.code, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `AND r8, r8/m8, r8`
  public mutating func and(_ a: X86_64.Register8, _ b: X86_64.Memory, _ c: X86_64.Register8, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x211d00000420), reg: c.code, vvvv: a.code, memory: b, flags: flags)
  }

  /// `AND r8, r8, r8/m8`
  public mutating func and(_ a: X86_64.Register8, _ b: X86_64.Register8, _ c: X86_64.Memory, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x211d00000422), reg: b.code, vvvv: a.code, memory: c, flags: flags)
  }

  /// `AND r8, r8/m8, imm8`
  public mutating func and(_ a: X86_64.Register8, _ b: X86_64.Register8, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    guard Self.fits(c, 8, of: 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xa411d00000480), c) }
    emit(X86_64.InstructionForm(bits: 0xa411d00000480), reg: 0, vvvv: a.code, rm: b.code, flags: flags, immediate: c)
  }

  /// `AND r8, r8/m8, imm8`
  public mutating func and(_ a: X86_64.Register8, _ b: X86_64.Memory, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    guard Self.fits(c, 8, of: 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xa411d00000480), c) }
    emit(X86_64.InstructionForm(bits: 0xa411d00000480), reg: 0, vvvv: a.code, memory: b, flags: flags, immediate: c)
  }

  /// `AND r16/m16, r16`
  public mutating func and(_ a: X86_64.Register16, _ b: X86_64.Register16, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d00010421), reg: b.code, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `AND r16/m16, r16`
  public mutating func and(_ a: X86_64.Memory, _ b: X86_64.Register16, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d00010421), reg: b.code, vvvv: 0, memory: a, flags: flags)
  }

  /// `AND r16, r16/m16`
  public mutating func and(_ a: X86_64.Register16, _ b: X86_64.Memory, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d00010423), reg: a.code, vvvv: 0, memory: b, flags: flags)
  }

  /// `AND r16/m16, imm8`
  public mutating func and(_ a: X86_64.Register16, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if Self.fits(b, 8, of: 16) { return emit(X86_64.InstructionForm(bits: 0xa401d00010483), reg: 0, vvvv: 0, rm: a.code, flags: flags, immediate: b) }
    guard Self.fits(b, 16, of: 16) else { return failImmediate(X86_64.InstructionForm(bits: 0x12401d00010481), b) }
    emit(X86_64.InstructionForm(bits: 0x12401d00010481), reg: 0, vvvv: 0, rm: a.code, flags: flags, immediate: b)
  }

  /// `AND r16/m16, imm8`
  public mutating func and(_ a: X86_64.Memory16, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if Self.fits(b, 8, of: 16) { return emit(X86_64.InstructionForm(bits: 0xa401d00010483), reg: 0, vvvv: 0, memory: a.memory, flags: flags, immediate: b) }
    guard Self.fits(b, 16, of: 16) else { return failImmediate(X86_64.InstructionForm(bits: 0x12401d00010481), b) }
    emit(X86_64.InstructionForm(bits: 0x12401d00010481), reg: 0, vvvv: 0, memory: a.memory, flags: flags, immediate: b)
  }

  /// `AND r16, r16/m16, r16`
  public mutating func and(_ a: X86_64.Register16, _ b: X86_64.Register16, _ c: X86_64.Register16, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x211d00010421), reg: c.code, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `AND r16, r16/m16, r16`
  public mutating func and(_ a: X86_64.Register16, _ b: X86_64.Memory, _ c: X86_64.Register16, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x211d00010421), reg: c.code, vvvv: a.code, memory: b, flags: flags)
  }

  /// `AND r16, r16, r16/m16`
  public mutating func and(_ a: X86_64.Register16, _ b: X86_64.Register16, _ c: X86_64.Memory, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x211d00010423), reg: b.code, vvvv: a.code, memory: c, flags: flags)
  }

  /// `AND r16, r16/m16, imm8`
  public mutating func and(_ a: X86_64.Register16, _ b: X86_64.Register16, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if Self.fits(c, 8, of: 16) { return emit(X86_64.InstructionForm(bits: 0xa411d00010483), reg: 0, vvvv: a.code, rm: b.code, flags: flags, immediate: c) }
    guard Self.fits(c, 16, of: 16) else { return failImmediate(X86_64.InstructionForm(bits: 0x12411d00010481), c) }
    emit(X86_64.InstructionForm(bits: 0x12411d00010481), reg: 0, vvvv: a.code, rm: b.code, flags: flags, immediate: c)
  }

  /// `AND r16, r16/m16, imm8`
  public mutating func and(_ a: X86_64.Register16, _ b: X86_64.Memory, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if Self.fits(c, 8, of: 16) { return emit(X86_64.InstructionForm(bits: 0xa411d00010483), reg: 0, vvvv: a.code, memory: b, flags: flags, immediate: c) }
    guard Self.fits(c, 16, of: 16) else { return failImmediate(X86_64.InstructionForm(bits: 0x12411d00010481), c) }
    emit(X86_64.InstructionForm(bits: 0x12411d00010481), reg: 0, vvvv: a.code, memory: b, flags: flags, immediate: c)
  }

  /// `AND r32/m32, r32`
  public mutating func and(_ a: X86_64.Register32, _ b: X86_64.Register32, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d00000421), reg: b.code, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `AND r32/m32, r32`
  public mutating func and(_ a: X86_64.Memory, _ b: X86_64.Register32, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d00000421), reg: b.code, vvvv: 0, memory: a, flags: flags)
  }

  /// `AND r32, r32/m32`
  public mutating func and(_ a: X86_64.Register32, _ b: X86_64.Memory, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d00000423), reg: a.code, vvvv: 0, memory: b, flags: flags)
  }

  /// `AND r32/m32, imm8`
  public mutating func and(_ a: X86_64.Register32, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if Self.fits(b, 8, of: 32) { return emit(X86_64.InstructionForm(bits: 0xa401d00000483), reg: 0, vvvv: 0, rm: a.code, flags: flags, immediate: b) }
    guard Self.fits(b, 32, of: 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x22401d00000481), b) }
    emit(X86_64.InstructionForm(bits: 0x22401d00000481), reg: 0, vvvv: 0, rm: a.code, flags: flags, immediate: b)
  }

  /// `AND r32/m32, imm8`
  public mutating func and(_ a: X86_64.Memory32, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if Self.fits(b, 8, of: 32) { return emit(X86_64.InstructionForm(bits: 0xa401d00000483), reg: 0, vvvv: 0, memory: a.memory, flags: flags, immediate: b) }
    guard Self.fits(b, 32, of: 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x22401d00000481), b) }
    emit(X86_64.InstructionForm(bits: 0x22401d00000481), reg: 0, vvvv: 0, memory: a.memory, flags: flags, immediate: b)
  }

  /// `AND r32, r32/m32, r32`
  public mutating func and(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: X86_64.Register32, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x211d00000421), reg: c.code, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `AND r32, r32/m32, r32`
  public mutating func and(_ a: X86_64.Register32, _ b: X86_64.Memory, _ c: X86_64.Register32, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x211d00000421), reg: c.code, vvvv: a.code, memory: b, flags: flags)
  }

  /// `AND r32, r32, r32/m32`
  public mutating func and(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: X86_64.Memory, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x211d00000423), reg: b.code, vvvv: a.code, memory: c, flags: flags)
  }

  /// `AND r32, r32/m32, imm8`
  public mutating func and(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if Self.fits(c, 8, of: 32) { return emit(X86_64.InstructionForm(bits: 0xa411d00000483), reg: 0, vvvv: a.code, rm: b.code, flags: flags, immediate: c) }
    guard Self.fits(c, 32, of: 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x22411d00000481), c) }
    emit(X86_64.InstructionForm(bits: 0x22411d00000481), reg: 0, vvvv: a.code, rm: b.code, flags: flags, immediate: c)
  }

  /// `AND r32, r32/m32, imm8`
  public mutating func and(_ a: X86_64.Register32, _ b: X86_64.Memory, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if Self.fits(c, 8, of: 32) { return emit(X86_64.InstructionForm(bits: 0xa411d00000483), reg: 0, vvvv: a.code, memory: b, flags: flags, immediate: c) }
    guard Self.fits(c, 32, of: 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x22411d00000481), c) }
    emit(X86_64.InstructionForm(bits: 0x22411d00000481), reg: 0, vvvv: a.code, memory: b, flags: flags, immediate: c)
  }

  /// `AND r64/m64, r64`
  public mutating func and(_ a: X86_64.Register64, _ b: X86_64.Register64, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x209d00800421), reg: b.code, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `AND r64/m64, r64`
  public mutating func and(_ a: X86_64.Memory, _ b: X86_64.Register64, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x209d00800421), reg: b.code, vvvv: 0, memory: a, flags: flags)
  }

  /// `AND r64, r64/m64`
  public mutating func and(_ a: X86_64.Register64, _ b: X86_64.Memory, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x209d00800423), reg: a.code, vvvv: 0, memory: b, flags: flags)
  }

  /// `AND r64/m64, imm8`
  public mutating func and(_ a: X86_64.Register64, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if Self.fits(b, 8, of: 64) { return emit(X86_64.InstructionForm(bits: 0xa409d00800483), reg: 0, vvvv: 0, rm: a.code, flags: flags, immediate: b) }
    guard Self.fits(b, 32, of: 64) else { return failImmediate(X86_64.InstructionForm(bits: 0x22409d00800481), b) }
    emit(X86_64.InstructionForm(bits: 0x22409d00800481), reg: 0, vvvv: 0, rm: a.code, flags: flags, immediate: b)
  }

  /// `AND r64/m64, imm8`
  public mutating func and(_ a: X86_64.Memory64, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if Self.fits(b, 8, of: 64) { return emit(X86_64.InstructionForm(bits: 0xa409d00800483), reg: 0, vvvv: 0, memory: a.memory, flags: flags, immediate: b) }
    guard Self.fits(b, 32, of: 64) else { return failImmediate(X86_64.InstructionForm(bits: 0x22409d00800481), b) }
    emit(X86_64.InstructionForm(bits: 0x22409d00800481), reg: 0, vvvv: 0, memory: a.memory, flags: flags, immediate: b)
  }

  /// `AND r64, r64/m64, r64`
  public mutating func and(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: X86_64.Register64, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x219d00800421), reg: c.code, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `AND r64, r64/m64, r64`
  public mutating func and(_ a: X86_64.Register64, _ b: X86_64.Memory, _ c: X86_64.Register64, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x219d00800421), reg: c.code, vvvv: a.code, memory: b, flags: flags)
  }

  /// `AND r64, r64, r64/m64`
  public mutating func and(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: X86_64.Memory, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x219d00800423), reg: b.code, vvvv: a.code, memory: c, flags: flags)
  }

  /// `AND r64, r64/m64, imm8`
  public mutating func and(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if Self.fits(c, 8, of: 64) { return emit(X86_64.InstructionForm(bits: 0xa419d00800483), reg: 0, vvvv: a.code, rm: b.code, flags: flags, immediate: c) }
    guard Self.fits(c, 32, of: 64) else { return failImmediate(X86_64.InstructionForm(bits: 0x22419d00800481), c) }
    emit(X86_64.InstructionForm(bits: 0x22419d00800481), reg: 0, vvvv: a.code, rm: b.code, flags: flags, immediate: c)
  }

  /// `AND r64, r64/m64, imm8`
  public mutating func and(_ a: X86_64.Register64, _ b: X86_64.Memory, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if Self.fits(c, 8, of: 64) { return emit(X86_64.InstructionForm(bits: 0xa419d00800483), reg: 0, vvvv: a.code, memory: b, flags: flags, immediate: c) }
    guard Self.fits(c, 32, of: 64) else { return failImmediate(X86_64.InstructionForm(bits: 0x22419d00800481), c) }
    emit(X86_64.InstructionForm(bits: 0x22419d00800481), reg: 0, vvvv: a.code, memory: b, flags: flags, immediate: c)
  }

  /// `OR r8/m8, r8`
  public mutating func or(_ a: X86_64.Register8, _ b: X86_64.Register8, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d00000408), reg: b.code, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `OR r8/m8, r8`
  public mutating func or(_ a: X86_64.Memory, _ b: X86_64.Register8, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d00000408), reg: b.code, vvvv: 0, memory: a, flags: flags)
  }

  /// `OR r8, r8/m8`
  public mutating func or(_ a: X86_64.Register8, _ b: X86_64.Memory, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d0000040a), reg: a.code, vvvv: 0, memory: b, flags: flags)
  }

  /// `OR r8/m8, imm8`
  public mutating func or(_ a: X86_64.Register8, _ b: Int, _ flags: X86_64.FlagUpdate) {
    guard Self.fits(b, 8, of: 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8c01d00000480), b) }
    emit(X86_64.InstructionForm(bits: 0x8c01d00000480), reg: 0, vvvv: 0, rm: a.code, flags: flags, immediate: b)
  }

  /// `OR r8/m8, imm8`
  public mutating func or(_ a: X86_64.Memory8, _ b: Int, _ flags: X86_64.FlagUpdate) {
    guard Self.fits(b, 8, of: 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8c01d00000480), b) }
    emit(X86_64.InstructionForm(bits: 0x8c01d00000480), reg: 0, vvvv: 0, memory: a.memory, flags: flags, immediate: b)
  }

  /// `OR r8, r8/m8, r8`
  public mutating func or(_ a: X86_64.Register8, _ b: X86_64.Register8, _ c: X86_64.Register8, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x211d00000408), reg: c.code, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `OR r8, r8/m8, r8`
  public mutating func or(_ a: X86_64.Register8, _ b: X86_64.Memory, _ c: X86_64.Register8, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x211d00000408), reg: c.code, vvvv: a.code, memory: b, flags: flags)
  }

  /// `OR r8, r8, r8/m8`
  public mutating func or(_ a: X86_64.Register8, _ b: X86_64.Register8, _ c: X86_64.Memory, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x211d0000040a), reg: b.code, vvvv: a.code, memory: c, flags: flags)
  }

  /// `OR r8, r8/m8, imm8`
  public mutating func or(_ a: X86_64.Register8, _ b: X86_64.Register8, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    guard Self.fits(c, 8, of: 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8c11d00000480), c) }
    emit(X86_64.InstructionForm(bits: 0x8c11d00000480), reg: 0, vvvv: a.code, rm: b.code, flags: flags, immediate: c)
  }

  /// `OR r8, r8/m8, imm8`
  public mutating func or(_ a: X86_64.Register8, _ b: X86_64.Memory, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    guard Self.fits(c, 8, of: 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8c11d00000480), c) }
    emit(X86_64.InstructionForm(bits: 0x8c11d00000480), reg: 0, vvvv: a.code, memory: b, flags: flags, immediate: c)
  }

  /// `OR r16/m16, r16`
  public mutating func or(_ a: X86_64.Register16, _ b: X86_64.Register16, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d00010409), reg: b.code, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `OR r16/m16, r16`
  public mutating func or(_ a: X86_64.Memory, _ b: X86_64.Register16, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d00010409), reg: b.code, vvvv: 0, memory: a, flags: flags)
  }

  /// `OR r16, r16/m16`
  public mutating func or(_ a: X86_64.Register16, _ b: X86_64.Memory, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d0001040b), reg: a.code, vvvv: 0, memory: b, flags: flags)
  }

  /// `OR r16/m16, imm8`
  public mutating func or(_ a: X86_64.Register16, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if Self.fits(b, 8, of: 16) { return emit(X86_64.InstructionForm(bits: 0x8c01d00010483), reg: 0, vvvv: 0, rm: a.code, flags: flags, immediate: b) }
    guard Self.fits(b, 16, of: 16) else { return failImmediate(X86_64.InstructionForm(bits: 0x10c01d00010481), b) }
    emit(X86_64.InstructionForm(bits: 0x10c01d00010481), reg: 0, vvvv: 0, rm: a.code, flags: flags, immediate: b)
  }

  /// `OR r16/m16, imm8`
  public mutating func or(_ a: X86_64.Memory16, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if Self.fits(b, 8, of: 16) { return emit(X86_64.InstructionForm(bits: 0x8c01d00010483), reg: 0, vvvv: 0, memory: a.memory, flags: flags, immediate: b) }
    guard Self.fits(b, 16, of: 16) else { return failImmediate(X86_64.InstructionForm(bits: 0x10c01d00010481), b) }
    emit(X86_64.InstructionForm(bits: 0x10c01d00010481), reg: 0, vvvv: 0, memory: a.memory, flags: flags, immediate: b)
  }

  /// `OR r16, r16/m16, r16`
  public mutating func or(_ a: X86_64.Register16, _ b: X86_64.Register16, _ c: X86_64.Register16, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x211d00010409), reg: c.code, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `OR r16, r16/m16, r16`
  public mutating func or(_ a: X86_64.Register16, _ b: X86_64.Memory, _ c: X86_64.Register16, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x211d00010409), reg: c.code, vvvv: a.code, memory: b, flags: flags)
  }

  /// `OR r16, r16, r16/m16`
  public mutating func or(_ a: X86_64.Register16, _ b: X86_64.Register16, _ c: X86_64.Memory, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x211d0001040b), reg: b.code, vvvv: a.code, memory: c, flags: flags)
  }

  /// `OR r16, r16/m16, imm8`
  public mutating func or(_ a: X86_64.Register16, _ b: X86_64.Register16, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if Self.fits(c, 8, of: 16) { return emit(X86_64.InstructionForm(bits: 0x8c11d00010483), reg: 0, vvvv: a.code, rm: b.code, flags: flags, immediate: c) }
    guard Self.fits(c, 16, of: 16) else { return failImmediate(X86_64.InstructionForm(bits: 0x10c11d00010481), c) }
    emit(X86_64.InstructionForm(bits: 0x10c11d00010481), reg: 0, vvvv: a.code, rm: b.code, flags: flags, immediate: c)
  }

  /// `OR r16, r16/m16, imm8`
  public mutating func or(_ a: X86_64.Register16, _ b: X86_64.Memory, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if Self.fits(c, 8, of: 16) { return emit(X86_64.InstructionForm(bits: 0x8c11d00010483), reg: 0, vvvv: a.code, memory: b, flags: flags, immediate: c) }
    guard Self.fits(c, 16, of: 16) else { return failImmediate(X86_64.InstructionForm(bits: 0x10c11d00010481), c) }
    emit(X86_64.InstructionForm(bits: 0x10c11d00010481), reg: 0, vvvv: a.code, memory: b, flags: flags, immediate: c)
  }

  /// `OR r32/m32, r32`
  public mutating func or(_ a: X86_64.Register32, _ b: X86_64.Register32, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d00000409), reg: b.code, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `OR r32/m32, r32`
  public mutating func or(_ a: X86_64.Memory, _ b: X86_64.Register32, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d00000409), reg: b.code, vvvv: 0, memory: a, flags: flags)
  }

  /// `OR r32, r32/m32`
  public mutating func or(_ a: X86_64.Register32, _ b: X86_64.Memory, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d0000040b), reg: a.code, vvvv: 0, memory: b, flags: flags)
  }

  /// `OR r32/m32, imm8`
  public mutating func or(_ a: X86_64.Register32, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if Self.fits(b, 8, of: 32) { return emit(X86_64.InstructionForm(bits: 0x8c01d00000483), reg: 0, vvvv: 0, rm: a.code, flags: flags, immediate: b) }
    guard Self.fits(b, 32, of: 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x20c01d00000481), b) }
    emit(X86_64.InstructionForm(bits: 0x20c01d00000481), reg: 0, vvvv: 0, rm: a.code, flags: flags, immediate: b)
  }

  /// `OR r32/m32, imm8`
  public mutating func or(_ a: X86_64.Memory32, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if Self.fits(b, 8, of: 32) { return emit(X86_64.InstructionForm(bits: 0x8c01d00000483), reg: 0, vvvv: 0, memory: a.memory, flags: flags, immediate: b) }
    guard Self.fits(b, 32, of: 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x20c01d00000481), b) }
    emit(X86_64.InstructionForm(bits: 0x20c01d00000481), reg: 0, vvvv: 0, memory: a.memory, flags: flags, immediate: b)
  }

  /// `OR r32, r32/m32, r32`
  public mutating func or(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: X86_64.Register32, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x211d00000409), reg: c.code, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `OR r32, r32/m32, r32`
  public mutating func or(_ a: X86_64.Register32, _ b: X86_64.Memory, _ c: X86_64.Register32, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x211d00000409), reg: c.code, vvvv: a.code, memory: b, flags: flags)
  }

  /// `OR r32, r32, r32/m32`
  public mutating func or(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: X86_64.Memory, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x211d0000040b), reg: b.code, vvvv: a.code, memory: c, flags: flags)
  }

  /// `OR r32, r32/m32, imm8`
  public mutating func or(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if Self.fits(c, 8, of: 32) { return emit(X86_64.InstructionForm(bits: 0x8c11d00000483), reg: 0, vvvv: a.code, rm: b.code, flags: flags, immediate: c) }
    guard Self.fits(c, 32, of: 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x20c11d00000481), c) }
    emit(X86_64.InstructionForm(bits: 0x20c11d00000481), reg: 0, vvvv: a.code, rm: b.code, flags: flags, immediate: c)
  }

  /// `OR r32, r32/m32, imm8`
  public mutating func or(_ a: X86_64.Register32, _ b: X86_64.Memory, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if Self.fits(c, 8, of: 32) { return emit(X86_64.InstructionForm(bits: 0x8c11d00000483), reg: 0, vvvv: a.code, memory: b, flags: flags, immediate: c) }
    guard Self.fits(c, 32, of: 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x20c11d00000481), c) }
    emit(X86_64.InstructionForm(bits: 0x20c11d00000481), reg: 0, vvvv: a.code, memory: b, flags: flags, immediate: c)
  }

  /// `OR r64/m64, r64`
  public mutating func or(_ a: X86_64.Register64, _ b: X86_64.Register64, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x209d00800409), reg: b.code, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `OR r64/m64, r64`
  public mutating func or(_ a: X86_64.Memory, _ b: X86_64.Register64, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x209d00800409), reg: b.code, vvvv: 0, memory: a, flags: flags)
  }

  /// `OR r64, r64/m64`
  public mutating func or(_ a: X86_64.Register64, _ b: X86_64.Memory, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x209d0080040b), reg: a.code, vvvv: 0, memory: b, flags: flags)
  }

  /// `OR r64/m64, imm8`
  public mutating func or(_ a: X86_64.Register64, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if Self.fits(b, 8, of: 64) { return emit(X86_64.InstructionForm(bits: 0x8c09d00800483), reg: 0, vvvv: 0, rm: a.code, flags: flags, immediate: b) }
    guard Self.fits(b, 32, of: 64) else { return failImmediate(X86_64.InstructionForm(bits: 0x20c09d00800481), b) }
    emit(X86_64.InstructionForm(bits: 0x20c09d00800481), reg: 0, vvvv: 0, rm: a.code, flags: flags, immediate: b)
  }

  /// `OR r64/m64, imm8`
  public mutating func or(_ a: X86_64.Memory64, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if Self.fits(b, 8, of: 64) { return emit(X86_64.InstructionForm(bits: 0x8c09d00800483), reg: 0, vvvv: 0, memory: a.memory, flags: flags, immediate: b) }
    guard Self.fits(b, 32, of: 64) else { return failImmediate(X86_64.InstructionForm(bits: 0x20c09d00800481), b) }
    emit(X86_64.InstructionForm(bits: 0x20c09d00800481), reg: 0, vvvv: 0, memory: a.memory, flags: flags, immediate: b)
  }

  /// `OR r64, r64/m64, r64`
  public mutating func or(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: X86_64.Register64, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x219d00800409), reg: c.code, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `OR r64, r64/m64, r64`
  public mutating func or(_ a: X86_64.Register64, _ b: X86_64.Memory, _ c: X86_64.Register64, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x219d00800409), reg: c.code, vvvv: a.code, memory: b, flags: flags)
  }

  /// `OR r64, r64, r64/m64`
  public mutating func or(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: X86_64.Memory, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x219d0080040b), reg: b.code, vvvv: a.code, memory: c, flags: flags)
  }

  /// `OR r64, r64/m64, imm8`
  public mutating func or(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if Self.fits(c, 8, of: 64) { return emit(X86_64.InstructionForm(bits: 0x8c19d00800483), reg: 0, vvvv: a.code, rm: b.code, flags: flags, immediate: c) }
    guard Self.fits(c, 32, of: 64) else { return failImmediate(X86_64.InstructionForm(bits: 0x20c19d00800481), c) }
    emit(X86_64.InstructionForm(bits: 0x20c19d00800481), reg: 0, vvvv: a.code, rm: b.code, flags: flags, immediate: c)
  }

  /// `OR r64, r64/m64, imm8`
  public mutating func or(_ a: X86_64.Register64, _ b: X86_64.Memory, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if Self.fits(c, 8, of: 64) { return emit(X86_64.InstructionForm(bits: 0x8c19d00800483), reg: 0, vvvv: a.code, memory: b, flags: flags, immediate: c) }
    guard Self.fits(c, 32, of: 64) else { return failImmediate(X86_64.InstructionForm(bits: 0x20c19d00800481), c) }
    emit(X86_64.InstructionForm(bits: 0x20c19d00800481), reg: 0, vvvv: a.code, memory: b, flags: flags, immediate: c)
  }

  /// `XOR r8/m8, r8`
  public mutating func xor(_ a: X86_64.Register8, _ b: X86_64.Register8, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d00000430), reg: b.code, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `XOR r8/m8, r8`
  public mutating func xor(_ a: X86_64.Memory, _ b: X86_64.Register8, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d00000430), reg: b.code, vvvv: 0, memory: a, flags: flags)
  }

  /// `XOR r8, r8/m8`
  public mutating func xor(_ a: X86_64.Register8, _ b: X86_64.Memory, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d00000432), reg: a.code, vvvv: 0, memory: b, flags: flags)
  }

  /// `XOR r8/m8, imm8`
  public mutating func xor(_ a: X86_64.Register8, _ b: Int, _ flags: X86_64.FlagUpdate) {
    guard Self.fits(b, 8, of: 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xb401d00000480), b) }
    emit(X86_64.InstructionForm(bits: 0xb401d00000480), reg: 0, vvvv: 0, rm: a.code, flags: flags, immediate: b)
  }

  /// `XOR r8/m8, imm8`
  public mutating func xor(_ a: X86_64.Memory8, _ b: Int, _ flags: X86_64.FlagUpdate) {
    guard Self.fits(b, 8, of: 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xb401d00000480), b) }
    emit(X86_64.InstructionForm(bits: 0xb401d00000480), reg: 0, vvvv: 0, memory: a.memory, flags: flags, immediate: b)
  }

  /// `XOR r8, r8/m8, r8`
  public mutating func xor(_ a: X86_64.Register8, _ b: X86_64.Register8, _ c: X86_64.Register8, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x211d00000430), reg: c.code, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `XOR r8, r8/m8, r8`
  public mutating func xor(_ a: X86_64.Register8, _ b: X86_64.Memory, _ c: X86_64.Register8, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x211d00000430), reg: c.code, vvvv: a.code, memory: b, flags: flags)
  }

  /// `XOR r8, r8, r8/m8`
  public mutating func xor(_ a: X86_64.Register8, _ b: X86_64.Register8, _ c: X86_64.Memory, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x211d00000432), reg: b.code, vvvv: a.code, memory: c, flags: flags)
  }

  /// `XOR r8, r8/m8, imm8`
  public mutating func xor(_ a: X86_64.Register8, _ b: X86_64.Register8, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    guard Self.fits(c, 8, of: 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xb411d00000480), c) }
    emit(X86_64.InstructionForm(bits: 0xb411d00000480), reg: 0, vvvv: a.code, rm: b.code, flags: flags, immediate: c)
  }

  /// `XOR r8, r8/m8, imm8`
  public mutating func xor(_ a: X86_64.Register8, _ b: X86_64.Memory, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    guard Self.fits(c, 8, of: 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xb411d00000480), c) }
    emit(X86_64.InstructionForm(bits: 0xb411d00000480), reg: 0, vvvv: a.code, memory: b, flags: flags, immediate: c)
  }

  /// `XOR r16/m16, r16`
  public mutating func xor(_ a: X86_64.Register16, _ b: X86_64.Register16, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d00010431), reg: b.code, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `XOR r16/m16, r16`
  public mutating func xor(_ a: X86_64.Memory, _ b: X86_64.Register16, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d00010431), reg: b.code, vvvv: 0, memory: a, flags: flags)
  }

  /// `XOR r16, r16/m16`
  public mutating func xor(_ a: X86_64.Register16, _ b: X86_64.Memory, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d00010433), reg: a.code, vvvv: 0, memory: b, flags: flags)
  }

  /// `XOR r16/m16, imm8`
  public mutating func xor(_ a: X86_64.Register16, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if Self.fits(b, 8, of: 16) { return emit(X86_64.InstructionForm(bits: 0xb401d00010483), reg: 0, vvvv: 0, rm: a.code, flags: flags, immediate: b) }
    guard Self.fits(b, 16, of: 16) else { return failImmediate(X86_64.InstructionForm(bits: 0x13401d00010481), b) }
    emit(X86_64.InstructionForm(bits: 0x13401d00010481), reg: 0, vvvv: 0, rm: a.code, flags: flags, immediate: b)
  }

  /// `XOR r16/m16, imm8`
  public mutating func xor(_ a: X86_64.Memory16, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if Self.fits(b, 8, of: 16) { return emit(X86_64.InstructionForm(bits: 0xb401d00010483), reg: 0, vvvv: 0, memory: a.memory, flags: flags, immediate: b) }
    guard Self.fits(b, 16, of: 16) else { return failImmediate(X86_64.InstructionForm(bits: 0x13401d00010481), b) }
    emit(X86_64.InstructionForm(bits: 0x13401d00010481), reg: 0, vvvv: 0, memory: a.memory, flags: flags, immediate: b)
  }

  /// `XOR r16, r16/m16, r16`
  public mutating func xor(_ a: X86_64.Register16, _ b: X86_64.Register16, _ c: X86_64.Register16, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x211d00010431), reg: c.code, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `XOR r16, r16/m16, r16`
  public mutating func xor(_ a: X86_64.Register16, _ b: X86_64.Memory, _ c: X86_64.Register16, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x211d00010431), reg: c.code, vvvv: a.code, memory: b, flags: flags)
  }

  /// `XOR r16, r16, r16/m16`
  public mutating func xor(_ a: X86_64.Register16, _ b: X86_64.Register16, _ c: X86_64.Memory, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x211d00010433), reg: b.code, vvvv: a.code, memory: c, flags: flags)
  }

  /// `XOR r16, r16/m16, imm8`
  public mutating func xor(_ a: X86_64.Register16, _ b: X86_64.Register16, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if Self.fits(c, 8, of: 16) { return emit(X86_64.InstructionForm(bits: 0xb411d00010483), reg: 0, vvvv: a.code, rm: b.code, flags: flags, immediate: c) }
    guard Self.fits(c, 16, of: 16) else { return failImmediate(X86_64.InstructionForm(bits: 0x13411d00010481), c) }
    emit(X86_64.InstructionForm(bits: 0x13411d00010481), reg: 0, vvvv: a.code, rm: b.code, flags: flags, immediate: c)
  }

  /// `XOR r16, r16/m16, imm8`
  public mutating func xor(_ a: X86_64.Register16, _ b: X86_64.Memory, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if Self.fits(c, 8, of: 16) { return emit(X86_64.InstructionForm(bits: 0xb411d00010483), reg: 0, vvvv: a.code, memory: b, flags: flags, immediate: c) }
    guard Self.fits(c, 16, of: 16) else { return failImmediate(X86_64.InstructionForm(bits: 0x13411d00010481), c) }
    emit(X86_64.InstructionForm(bits: 0x13411d00010481), reg: 0, vvvv: a.code, memory: b, flags: flags, immediate: c)
  }

  /// `XOR r32/m32, r32`
  public mutating func xor(_ a: X86_64.Register32, _ b: X86_64.Register32, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d00000431), reg: b.code, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `XOR r32/m32, r32`
  public mutating func xor(_ a: X86_64.Memory, _ b: X86_64.Register32, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d00000431), reg: b.code, vvvv: 0, memory: a, flags: flags)
  }

  /// `XOR r32, r32/m32`
  public mutating func xor(_ a: X86_64.Register32, _ b: X86_64.Memory, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d00000433), reg: a.code, vvvv: 0, memory: b, flags: flags)
  }

  /// `XOR r32/m32, imm8`
  public mutating func xor(_ a: X86_64.Register32, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if Self.fits(b, 8, of: 32) { return emit(X86_64.InstructionForm(bits: 0xb401d00000483), reg: 0, vvvv: 0, rm: a.code, flags: flags, immediate: b) }
    guard Self.fits(b, 32, of: 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x23401d00000481), b) }
    emit(X86_64.InstructionForm(bits: 0x23401d00000481), reg: 0, vvvv: 0, rm: a.code, flags: flags, immediate: b)
  }

  /// `XOR r32/m32, imm8`
  public mutating func xor(_ a: X86_64.Memory32, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if Self.fits(b, 8, of: 32) { return emit(X86_64.InstructionForm(bits: 0xb401d00000483), reg: 0, vvvv: 0, memory: a.memory, flags: flags, immediate: b) }
    guard Self.fits(b, 32, of: 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x23401d00000481), b) }
    emit(X86_64.InstructionForm(bits: 0x23401d00000481), reg: 0, vvvv: 0, memory: a.memory, flags: flags, immediate: b)
  }

  /// `XOR r32, r32/m32, r32`
  public mutating func xor(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: X86_64.Register32, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x211d00000431), reg: c.code, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `XOR r32, r32/m32, r32`
  public mutating func xor(_ a: X86_64.Register32, _ b: X86_64.Memory, _ c: X86_64.Register32, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x211d00000431), reg: c.code, vvvv: a.code, memory: b, flags: flags)
  }

  /// `XOR r32, r32, r32/m32`
  public mutating func xor(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: X86_64.Memory, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x211d00000433), reg: b.code, vvvv: a.code, memory: c, flags: flags)
  }

  /// `XOR r32, r32/m32, imm8`
  public mutating func xor(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if Self.fits(c, 8, of: 32) { return emit(X86_64.InstructionForm(bits: 0xb411d00000483), reg: 0, vvvv: a.code, rm: b.code, flags: flags, immediate: c) }
    guard Self.fits(c, 32, of: 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x23411d00000481), c) }
    emit(X86_64.InstructionForm(bits: 0x23411d00000481), reg: 0, vvvv: a.code, rm: b.code, flags: flags, immediate: c)
  }

  /// `XOR r32, r32/m32, imm8`
  public mutating func xor(_ a: X86_64.Register32, _ b: X86_64.Memory, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if Self.fits(c, 8, of: 32) { return emit(X86_64.InstructionForm(bits: 0xb411d00000483), reg: 0, vvvv: a.code, memory: b, flags: flags, immediate: c) }
    guard Self.fits(c, 32, of: 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x23411d00000481), c) }
    emit(X86_64.InstructionForm(bits: 0x23411d00000481), reg: 0, vvvv: a.code, memory: b, flags: flags, immediate: c)
  }

  /// `XOR r64/m64, r64`
  public mutating func xor(_ a: X86_64.Register64, _ b: X86_64.Register64, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x209d00800431), reg: b.code, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `XOR r64/m64, r64`
  public mutating func xor(_ a: X86_64.Memory, _ b: X86_64.Register64, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x209d00800431), reg: b.code, vvvv: 0, memory: a, flags: flags)
  }

  /// `XOR r64, r64/m64`
  public mutating func xor(_ a: X86_64.Register64, _ b: X86_64.Memory, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x209d00800433), reg: a.code, vvvv: 0, memory: b, flags: flags)
  }

  /// `XOR r64/m64, imm8`
  public mutating func xor(_ a: X86_64.Register64, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if Self.fits(b, 8, of: 64) { return emit(X86_64.InstructionForm(bits: 0xb409d00800483), reg: 0, vvvv: 0, rm: a.code, flags: flags, immediate: b) }
    guard Self.fits(b, 32, of: 64) else { return failImmediate(X86_64.InstructionForm(bits: 0x23409d00800481), b) }
    emit(X86_64.InstructionForm(bits: 0x23409d00800481), reg: 0, vvvv: 0, rm: a.code, flags: flags, immediate: b)
  }

  /// `XOR r64/m64, imm8`
  public mutating func xor(_ a: X86_64.Memory64, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if Self.fits(b, 8, of: 64) { return emit(X86_64.InstructionForm(bits: 0xb409d00800483), reg: 0, vvvv: 0, memory: a.memory, flags: flags, immediate: b) }
    guard Self.fits(b, 32, of: 64) else { return failImmediate(X86_64.InstructionForm(bits: 0x23409d00800481), b) }
    emit(X86_64.InstructionForm(bits: 0x23409d00800481), reg: 0, vvvv: 0, memory: a.memory, flags: flags, immediate: b)
  }

  /// `XOR r64, r64/m64, r64`
  public mutating func xor(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: X86_64.Register64, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x219d00800431), reg: c.code, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `XOR r64, r64/m64, r64`
  public mutating func xor(_ a: X86_64.Register64, _ b: X86_64.Memory, _ c: X86_64.Register64, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x219d00800431), reg: c.code, vvvv: a.code, memory: b, flags: flags)
  }

  /// `XOR r64, r64, r64/m64`
  public mutating func xor(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: X86_64.Memory, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x219d00800433), reg: b.code, vvvv: a.code, memory: c, flags: flags)
  }

  /// `XOR r64, r64/m64, imm8`
  public mutating func xor(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if Self.fits(c, 8, of: 64) { return emit(X86_64.InstructionForm(bits: 0xb419d00800483), reg: 0, vvvv: a.code, rm: b.code, flags: flags, immediate: c) }
    guard Self.fits(c, 32, of: 64) else { return failImmediate(X86_64.InstructionForm(bits: 0x23419d00800481), c) }
    emit(X86_64.InstructionForm(bits: 0x23419d00800481), reg: 0, vvvv: a.code, rm: b.code, flags: flags, immediate: c)
  }

  /// `XOR r64, r64/m64, imm8`
  public mutating func xor(_ a: X86_64.Register64, _ b: X86_64.Memory, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if Self.fits(c, 8, of: 64) { return emit(X86_64.InstructionForm(bits: 0xb419d00800483), reg: 0, vvvv: a.code, memory: b, flags: flags, immediate: c) }
    guard Self.fits(c, 32, of: 64) else { return failImmediate(X86_64.InstructionForm(bits: 0x23419d00800481), c) }
    emit(X86_64.InstructionForm(bits: 0x23419d00800481), reg: 0, vvvv: a.code, memory: b, flags: flags, immediate: c)
  }

  /// `NOT r8, r8/m8`
  public mutating func not(_ a: X86_64.Register8, _ b: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x1411d000004f6), reg: 0, vvvv: a.code, rm: b.code)
  }

  /// `NOT r8, r8/m8`
  public mutating func not(_ a: X86_64.Register8, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x1411d000004f6), reg: 0, vvvv: a.code, memory: b)
  }

  /// `NOT r16, r16/m16`
  public mutating func not(_ a: X86_64.Register16, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x1411d000104f7), reg: 0, vvvv: a.code, rm: b.code)
  }

  /// `NOT r16, r16/m16`
  public mutating func not(_ a: X86_64.Register16, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x1411d000104f7), reg: 0, vvvv: a.code, memory: b)
  }

  /// `NOT r32, r32/m32`
  public mutating func not(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x1411d000004f7), reg: 0, vvvv: a.code, rm: b.code)
  }

  /// `NOT r32, r32/m32`
  public mutating func not(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x1411d000004f7), reg: 0, vvvv: a.code, memory: b)
  }

  /// `NOT r64, r64/m64`
  public mutating func not(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x1419d008004f7), reg: 0, vvvv: a.code, rm: b.code)
  }

  /// `NOT r64, r64/m64`
  public mutating func not(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x1419d008004f7), reg: 0, vvvv: a.code, memory: b)
  }
}
