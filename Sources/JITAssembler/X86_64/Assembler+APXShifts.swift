// swift-format-ignore-file
// Written by `swift run table-generator` from the instruction table. Do not edit: change a row and run it again.

public import JITMachineCode

extension X86_64.Assembler {
  /// `ROL r8/m8, 1`
  public mutating func rol(_ a: X86_64.Register8, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x401d000004d0), reg: 0, vvvv: 0, rm: a.code, flags: flags) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8401d000004c0), b) }
    emit(X86_64.InstructionForm(bits: 0x8401d000004c0), reg: 0, vvvv: 0, rm: a.code, flags: flags, immediate: b)
  }

  /// `ROL r8/m8, 1`
  public mutating func rol(_ a: X86_64.Memory8, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x401d000004d0), reg: 0, vvvv: 0, memory: a.memory, flags: flags) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8401d000004c0), b) }
    emit(X86_64.InstructionForm(bits: 0x8401d000004c0), reg: 0, vvvv: 0, memory: a.memory, flags: flags, immediate: b)
  }

  /// `ROL r8/m8, cl`
  public mutating func rol(_ a: X86_64.Register8, _ b: X86_64.CLRegister, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x401d000004d2), reg: 0, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `ROL r8/m8, cl`
  public mutating func rol(_ a: X86_64.Memory8, _ b: X86_64.CLRegister, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x401d000004d2), reg: 0, vvvv: 0, memory: a.memory, flags: flags)
  }

  /// `ROL r8, r8/m8, 1`
  public mutating func rol(_ a: X86_64.Register8, _ b: X86_64.Register8, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if c == 1 { return emit(X86_64.InstructionForm(bits: 0x411d000004d0), reg: 0, vvvv: a.code, rm: b.code, flags: flags) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8411d000004c0), c) }
    emit(X86_64.InstructionForm(bits: 0x8411d000004c0), reg: 0, vvvv: a.code, rm: b.code, flags: flags, immediate: c)
  }

  /// `ROL r8, r8/m8, 1`
  public mutating func rol(_ a: X86_64.Register8, _ b: X86_64.Memory, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if c == 1 { return emit(X86_64.InstructionForm(bits: 0x411d000004d0), reg: 0, vvvv: a.code, memory: b, flags: flags) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8411d000004c0), c) }
    emit(X86_64.InstructionForm(bits: 0x8411d000004c0), reg: 0, vvvv: a.code, memory: b, flags: flags, immediate: c)
  }

  /// `ROL r8, r8/m8, cl`
  public mutating func rol(_ a: X86_64.Register8, _ b: X86_64.Register8, _ c: X86_64.CLRegister, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x411d000004d2), reg: 0, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `ROL r8, r8/m8, cl`
  public mutating func rol(_ a: X86_64.Register8, _ b: X86_64.Memory, _ c: X86_64.CLRegister, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x411d000004d2), reg: 0, vvvv: a.code, memory: b, flags: flags)
  }

  /// `ROL r16/m16, 1`
  public mutating func rol(_ a: X86_64.Register16, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x401d000104d1), reg: 0, vvvv: 0, rm: a.code, flags: flags) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8401d000104c1), b) }
    emit(X86_64.InstructionForm(bits: 0x8401d000104c1), reg: 0, vvvv: 0, rm: a.code, flags: flags, immediate: b)
  }

  /// `ROL r16/m16, 1`
  public mutating func rol(_ a: X86_64.Memory16, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x401d000104d1), reg: 0, vvvv: 0, memory: a.memory, flags: flags) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8401d000104c1), b) }
    emit(X86_64.InstructionForm(bits: 0x8401d000104c1), reg: 0, vvvv: 0, memory: a.memory, flags: flags, immediate: b)
  }

  /// `ROL r16/m16, cl`
  public mutating func rol(_ a: X86_64.Register16, _ b: X86_64.CLRegister, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x401d000104d3), reg: 0, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `ROL r16/m16, cl`
  public mutating func rol(_ a: X86_64.Memory16, _ b: X86_64.CLRegister, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x401d000104d3), reg: 0, vvvv: 0, memory: a.memory, flags: flags)
  }

  /// `ROL r16, r16/m16, 1`
  public mutating func rol(_ a: X86_64.Register16, _ b: X86_64.Register16, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if c == 1 { return emit(X86_64.InstructionForm(bits: 0x411d000104d1), reg: 0, vvvv: a.code, rm: b.code, flags: flags) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8411d000104c1), c) }
    emit(X86_64.InstructionForm(bits: 0x8411d000104c1), reg: 0, vvvv: a.code, rm: b.code, flags: flags, immediate: c)
  }

  /// `ROL r16, r16/m16, 1`
  public mutating func rol(_ a: X86_64.Register16, _ b: X86_64.Memory, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if c == 1 { return emit(X86_64.InstructionForm(bits: 0x411d000104d1), reg: 0, vvvv: a.code, memory: b, flags: flags) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8411d000104c1), c) }
    emit(X86_64.InstructionForm(bits: 0x8411d000104c1), reg: 0, vvvv: a.code, memory: b, flags: flags, immediate: c)
  }

  /// `ROL r16, r16/m16, cl`
  public mutating func rol(_ a: X86_64.Register16, _ b: X86_64.Register16, _ c: X86_64.CLRegister, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x411d000104d3), reg: 0, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `ROL r16, r16/m16, cl`
  public mutating func rol(_ a: X86_64.Register16, _ b: X86_64.Memory, _ c: X86_64.CLRegister, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x411d000104d3), reg: 0, vvvv: a.code, memory: b, flags: flags)
  }

  /// `ROL r32/m32, 1`
  public mutating func rol(_ a: X86_64.Register32, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x401d000004d1), reg: 0, vvvv: 0, rm: a.code, flags: flags) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8401d000004c1), b) }
    emit(X86_64.InstructionForm(bits: 0x8401d000004c1), reg: 0, vvvv: 0, rm: a.code, flags: flags, immediate: b)
  }

  /// `ROL r32/m32, 1`
  public mutating func rol(_ a: X86_64.Memory32, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x401d000004d1), reg: 0, vvvv: 0, memory: a.memory, flags: flags) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8401d000004c1), b) }
    emit(X86_64.InstructionForm(bits: 0x8401d000004c1), reg: 0, vvvv: 0, memory: a.memory, flags: flags, immediate: b)
  }

  /// `ROL r32/m32, cl`
  public mutating func rol(_ a: X86_64.Register32, _ b: X86_64.CLRegister, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x401d000004d3), reg: 0, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `ROL r32/m32, cl`
  public mutating func rol(_ a: X86_64.Memory32, _ b: X86_64.CLRegister, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x401d000004d3), reg: 0, vvvv: 0, memory: a.memory, flags: flags)
  }

  /// `ROL r32, r32/m32, 1`
  public mutating func rol(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if c == 1 { return emit(X86_64.InstructionForm(bits: 0x411d000004d1), reg: 0, vvvv: a.code, rm: b.code, flags: flags) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8411d000004c1), c) }
    emit(X86_64.InstructionForm(bits: 0x8411d000004c1), reg: 0, vvvv: a.code, rm: b.code, flags: flags, immediate: c)
  }

  /// `ROL r32, r32/m32, 1`
  public mutating func rol(_ a: X86_64.Register32, _ b: X86_64.Memory, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if c == 1 { return emit(X86_64.InstructionForm(bits: 0x411d000004d1), reg: 0, vvvv: a.code, memory: b, flags: flags) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8411d000004c1), c) }
    emit(X86_64.InstructionForm(bits: 0x8411d000004c1), reg: 0, vvvv: a.code, memory: b, flags: flags, immediate: c)
  }

  /// `ROL r32, r32/m32, cl`
  public mutating func rol(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: X86_64.CLRegister, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x411d000004d3), reg: 0, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `ROL r32, r32/m32, cl`
  public mutating func rol(_ a: X86_64.Register32, _ b: X86_64.Memory, _ c: X86_64.CLRegister, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x411d000004d3), reg: 0, vvvv: a.code, memory: b, flags: flags)
  }

  /// `ROL r64/m64, 1`
  public mutating func rol(_ a: X86_64.Register64, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x409d008004d1), reg: 0, vvvv: 0, rm: a.code, flags: flags) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8409d008004c1), b) }
    emit(X86_64.InstructionForm(bits: 0x8409d008004c1), reg: 0, vvvv: 0, rm: a.code, flags: flags, immediate: b)
  }

  /// `ROL r64/m64, 1`
  public mutating func rol(_ a: X86_64.Memory64, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x409d008004d1), reg: 0, vvvv: 0, memory: a.memory, flags: flags) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8409d008004c1), b) }
    emit(X86_64.InstructionForm(bits: 0x8409d008004c1), reg: 0, vvvv: 0, memory: a.memory, flags: flags, immediate: b)
  }

  /// `ROL r64/m64, cl`
  public mutating func rol(_ a: X86_64.Register64, _ b: X86_64.CLRegister, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x409d008004d3), reg: 0, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `ROL r64/m64, cl`
  public mutating func rol(_ a: X86_64.Memory64, _ b: X86_64.CLRegister, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x409d008004d3), reg: 0, vvvv: 0, memory: a.memory, flags: flags)
  }

  /// `ROL r64, r64/m64, 1`
  public mutating func rol(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if c == 1 { return emit(X86_64.InstructionForm(bits: 0x419d008004d1), reg: 0, vvvv: a.code, rm: b.code, flags: flags) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8419d008004c1), c) }
    emit(X86_64.InstructionForm(bits: 0x8419d008004c1), reg: 0, vvvv: a.code, rm: b.code, flags: flags, immediate: c)
  }

  /// `ROL r64, r64/m64, 1`
  public mutating func rol(_ a: X86_64.Register64, _ b: X86_64.Memory, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if c == 1 { return emit(X86_64.InstructionForm(bits: 0x419d008004d1), reg: 0, vvvv: a.code, memory: b, flags: flags) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8419d008004c1), c) }
    emit(X86_64.InstructionForm(bits: 0x8419d008004c1), reg: 0, vvvv: a.code, memory: b, flags: flags, immediate: c)
  }

  /// `ROL r64, r64/m64, cl`
  public mutating func rol(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: X86_64.CLRegister, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x419d008004d3), reg: 0, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `ROL r64, r64/m64, cl`
  public mutating func rol(_ a: X86_64.Register64, _ b: X86_64.Memory, _ c: X86_64.CLRegister, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x419d008004d3), reg: 0, vvvv: a.code, memory: b, flags: flags)
  }

  /// `ROR r8/m8, 1`
  public mutating func ror(_ a: X86_64.Register8, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0xc01d000004d0), reg: 0, vvvv: 0, rm: a.code, flags: flags) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8c01d000004c0), b) }
    emit(X86_64.InstructionForm(bits: 0x8c01d000004c0), reg: 0, vvvv: 0, rm: a.code, flags: flags, immediate: b)
  }

  /// `ROR r8/m8, 1`
  public mutating func ror(_ a: X86_64.Memory8, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0xc01d000004d0), reg: 0, vvvv: 0, memory: a.memory, flags: flags) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8c01d000004c0), b) }
    emit(X86_64.InstructionForm(bits: 0x8c01d000004c0), reg: 0, vvvv: 0, memory: a.memory, flags: flags, immediate: b)
  }

  /// `ROR r8/m8, cl`
  public mutating func ror(_ a: X86_64.Register8, _ b: X86_64.CLRegister, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0xc01d000004d2), reg: 0, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `ROR r8/m8, cl`
  public mutating func ror(_ a: X86_64.Memory8, _ b: X86_64.CLRegister, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0xc01d000004d2), reg: 0, vvvv: 0, memory: a.memory, flags: flags)
  }

  /// `ROR r8, r8/m8, 1`
  public mutating func ror(_ a: X86_64.Register8, _ b: X86_64.Register8, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if c == 1 { return emit(X86_64.InstructionForm(bits: 0xc11d000004d0), reg: 0, vvvv: a.code, rm: b.code, flags: flags) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8c11d000004c0), c) }
    emit(X86_64.InstructionForm(bits: 0x8c11d000004c0), reg: 0, vvvv: a.code, rm: b.code, flags: flags, immediate: c)
  }

  /// `ROR r8, r8/m8, 1`
  public mutating func ror(_ a: X86_64.Register8, _ b: X86_64.Memory, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if c == 1 { return emit(X86_64.InstructionForm(bits: 0xc11d000004d0), reg: 0, vvvv: a.code, memory: b, flags: flags) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8c11d000004c0), c) }
    emit(X86_64.InstructionForm(bits: 0x8c11d000004c0), reg: 0, vvvv: a.code, memory: b, flags: flags, immediate: c)
  }

  /// `ROR r8, r8/m8, cl`
  public mutating func ror(_ a: X86_64.Register8, _ b: X86_64.Register8, _ c: X86_64.CLRegister, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0xc11d000004d2), reg: 0, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `ROR r8, r8/m8, cl`
  public mutating func ror(_ a: X86_64.Register8, _ b: X86_64.Memory, _ c: X86_64.CLRegister, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0xc11d000004d2), reg: 0, vvvv: a.code, memory: b, flags: flags)
  }

  /// `ROR r16/m16, 1`
  public mutating func ror(_ a: X86_64.Register16, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0xc01d000104d1), reg: 0, vvvv: 0, rm: a.code, flags: flags) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8c01d000104c1), b) }
    emit(X86_64.InstructionForm(bits: 0x8c01d000104c1), reg: 0, vvvv: 0, rm: a.code, flags: flags, immediate: b)
  }

  /// `ROR r16/m16, 1`
  public mutating func ror(_ a: X86_64.Memory16, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0xc01d000104d1), reg: 0, vvvv: 0, memory: a.memory, flags: flags) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8c01d000104c1), b) }
    emit(X86_64.InstructionForm(bits: 0x8c01d000104c1), reg: 0, vvvv: 0, memory: a.memory, flags: flags, immediate: b)
  }

  /// `ROR r16/m16, cl`
  public mutating func ror(_ a: X86_64.Register16, _ b: X86_64.CLRegister, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0xc01d000104d3), reg: 0, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `ROR r16/m16, cl`
  public mutating func ror(_ a: X86_64.Memory16, _ b: X86_64.CLRegister, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0xc01d000104d3), reg: 0, vvvv: 0, memory: a.memory, flags: flags)
  }

  /// `ROR r16, r16/m16, 1`
  public mutating func ror(_ a: X86_64.Register16, _ b: X86_64.Register16, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if c == 1 { return emit(X86_64.InstructionForm(bits: 0xc11d000104d1), reg: 0, vvvv: a.code, rm: b.code, flags: flags) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8c11d000104c1), c) }
    emit(X86_64.InstructionForm(bits: 0x8c11d000104c1), reg: 0, vvvv: a.code, rm: b.code, flags: flags, immediate: c)
  }

  /// `ROR r16, r16/m16, 1`
  public mutating func ror(_ a: X86_64.Register16, _ b: X86_64.Memory, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if c == 1 { return emit(X86_64.InstructionForm(bits: 0xc11d000104d1), reg: 0, vvvv: a.code, memory: b, flags: flags) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8c11d000104c1), c) }
    emit(X86_64.InstructionForm(bits: 0x8c11d000104c1), reg: 0, vvvv: a.code, memory: b, flags: flags, immediate: c)
  }

  /// `ROR r16, r16/m16, cl`
  public mutating func ror(_ a: X86_64.Register16, _ b: X86_64.Register16, _ c: X86_64.CLRegister, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0xc11d000104d3), reg: 0, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `ROR r16, r16/m16, cl`
  public mutating func ror(_ a: X86_64.Register16, _ b: X86_64.Memory, _ c: X86_64.CLRegister, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0xc11d000104d3), reg: 0, vvvv: a.code, memory: b, flags: flags)
  }

  /// `ROR r32/m32, 1`
  public mutating func ror(_ a: X86_64.Register32, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0xc01d000004d1), reg: 0, vvvv: 0, rm: a.code, flags: flags) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8c01d000004c1), b) }
    emit(X86_64.InstructionForm(bits: 0x8c01d000004c1), reg: 0, vvvv: 0, rm: a.code, flags: flags, immediate: b)
  }

  /// `ROR r32/m32, 1`
  public mutating func ror(_ a: X86_64.Memory32, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0xc01d000004d1), reg: 0, vvvv: 0, memory: a.memory, flags: flags) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8c01d000004c1), b) }
    emit(X86_64.InstructionForm(bits: 0x8c01d000004c1), reg: 0, vvvv: 0, memory: a.memory, flags: flags, immediate: b)
  }

  /// `ROR r32/m32, cl`
  public mutating func ror(_ a: X86_64.Register32, _ b: X86_64.CLRegister, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0xc01d000004d3), reg: 0, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `ROR r32/m32, cl`
  public mutating func ror(_ a: X86_64.Memory32, _ b: X86_64.CLRegister, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0xc01d000004d3), reg: 0, vvvv: 0, memory: a.memory, flags: flags)
  }

  /// `ROR r32, r32/m32, 1`
  public mutating func ror(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if c == 1 { return emit(X86_64.InstructionForm(bits: 0xc11d000004d1), reg: 0, vvvv: a.code, rm: b.code, flags: flags) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8c11d000004c1), c) }
    emit(X86_64.InstructionForm(bits: 0x8c11d000004c1), reg: 0, vvvv: a.code, rm: b.code, flags: flags, immediate: c)
  }

  /// `ROR r32, r32/m32, 1`
  public mutating func ror(_ a: X86_64.Register32, _ b: X86_64.Memory, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if c == 1 { return emit(X86_64.InstructionForm(bits: 0xc11d000004d1), reg: 0, vvvv: a.code, memory: b, flags: flags) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8c11d000004c1), c) }
    emit(X86_64.InstructionForm(bits: 0x8c11d000004c1), reg: 0, vvvv: a.code, memory: b, flags: flags, immediate: c)
  }

  /// `ROR r32, r32/m32, cl`
  public mutating func ror(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: X86_64.CLRegister, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0xc11d000004d3), reg: 0, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `ROR r32, r32/m32, cl`
  public mutating func ror(_ a: X86_64.Register32, _ b: X86_64.Memory, _ c: X86_64.CLRegister, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0xc11d000004d3), reg: 0, vvvv: a.code, memory: b, flags: flags)
  }

  /// `ROR r64/m64, 1`
  public mutating func ror(_ a: X86_64.Register64, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0xc09d008004d1), reg: 0, vvvv: 0, rm: a.code, flags: flags) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8c09d008004c1), b) }
    emit(X86_64.InstructionForm(bits: 0x8c09d008004c1), reg: 0, vvvv: 0, rm: a.code, flags: flags, immediate: b)
  }

  /// `ROR r64/m64, 1`
  public mutating func ror(_ a: X86_64.Memory64, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0xc09d008004d1), reg: 0, vvvv: 0, memory: a.memory, flags: flags) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8c09d008004c1), b) }
    emit(X86_64.InstructionForm(bits: 0x8c09d008004c1), reg: 0, vvvv: 0, memory: a.memory, flags: flags, immediate: b)
  }

  /// `ROR r64/m64, cl`
  public mutating func ror(_ a: X86_64.Register64, _ b: X86_64.CLRegister, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0xc09d008004d3), reg: 0, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `ROR r64/m64, cl`
  public mutating func ror(_ a: X86_64.Memory64, _ b: X86_64.CLRegister, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0xc09d008004d3), reg: 0, vvvv: 0, memory: a.memory, flags: flags)
  }

  /// `ROR r64, r64/m64, 1`
  public mutating func ror(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if c == 1 { return emit(X86_64.InstructionForm(bits: 0xc19d008004d1), reg: 0, vvvv: a.code, rm: b.code, flags: flags) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8c19d008004c1), c) }
    emit(X86_64.InstructionForm(bits: 0x8c19d008004c1), reg: 0, vvvv: a.code, rm: b.code, flags: flags, immediate: c)
  }

  /// `ROR r64, r64/m64, 1`
  public mutating func ror(_ a: X86_64.Register64, _ b: X86_64.Memory, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if c == 1 { return emit(X86_64.InstructionForm(bits: 0xc19d008004d1), reg: 0, vvvv: a.code, memory: b, flags: flags) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8c19d008004c1), c) }
    emit(X86_64.InstructionForm(bits: 0x8c19d008004c1), reg: 0, vvvv: a.code, memory: b, flags: flags, immediate: c)
  }

  /// `ROR r64, r64/m64, cl`
  public mutating func ror(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: X86_64.CLRegister, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0xc19d008004d3), reg: 0, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `ROR r64, r64/m64, cl`
  public mutating func ror(_ a: X86_64.Register64, _ b: X86_64.Memory, _ c: X86_64.CLRegister, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0xc19d008004d3), reg: 0, vvvv: a.code, memory: b, flags: flags)
  }

  /// `RCL r8, r8/m8, 1`
  public mutating func rcl(_ a: X86_64.Register8, _ b: X86_64.Register8, _ c: Int) {
    if c == 1 { return emit(X86_64.InstructionForm(bits: 0x1411d000004d0), reg: 0, vvvv: a.code, rm: b.code) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x9411d000004c0), c) }
    emit(X86_64.InstructionForm(bits: 0x9411d000004c0), reg: 0, vvvv: a.code, rm: b.code, immediate: c)
  }

  /// `RCL r8, r8/m8, 1`
  public mutating func rcl(_ a: X86_64.Register8, _ b: X86_64.Memory, _ c: Int) {
    if c == 1 { return emit(X86_64.InstructionForm(bits: 0x1411d000004d0), reg: 0, vvvv: a.code, memory: b) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x9411d000004c0), c) }
    emit(X86_64.InstructionForm(bits: 0x9411d000004c0), reg: 0, vvvv: a.code, memory: b, immediate: c)
  }

  /// `RCL r8, r8/m8, cl`
  public mutating func rcl(_ a: X86_64.Register8, _ b: X86_64.Register8, _ c: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x1411d000004d2), reg: 0, vvvv: a.code, rm: b.code)
  }

  /// `RCL r8, r8/m8, cl`
  public mutating func rcl(_ a: X86_64.Register8, _ b: X86_64.Memory, _ c: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x1411d000004d2), reg: 0, vvvv: a.code, memory: b)
  }

  /// `RCL r16, r16/m16, 1`
  public mutating func rcl(_ a: X86_64.Register16, _ b: X86_64.Register16, _ c: Int) {
    if c == 1 { return emit(X86_64.InstructionForm(bits: 0x1411d000104d1), reg: 0, vvvv: a.code, rm: b.code) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x9411d000104c1), c) }
    emit(X86_64.InstructionForm(bits: 0x9411d000104c1), reg: 0, vvvv: a.code, rm: b.code, immediate: c)
  }

  /// `RCL r16, r16/m16, 1`
  public mutating func rcl(_ a: X86_64.Register16, _ b: X86_64.Memory, _ c: Int) {
    if c == 1 { return emit(X86_64.InstructionForm(bits: 0x1411d000104d1), reg: 0, vvvv: a.code, memory: b) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x9411d000104c1), c) }
    emit(X86_64.InstructionForm(bits: 0x9411d000104c1), reg: 0, vvvv: a.code, memory: b, immediate: c)
  }

  /// `RCL r16, r16/m16, cl`
  public mutating func rcl(_ a: X86_64.Register16, _ b: X86_64.Register16, _ c: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x1411d000104d3), reg: 0, vvvv: a.code, rm: b.code)
  }

  /// `RCL r16, r16/m16, cl`
  public mutating func rcl(_ a: X86_64.Register16, _ b: X86_64.Memory, _ c: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x1411d000104d3), reg: 0, vvvv: a.code, memory: b)
  }

  /// `RCL r32, r32/m32, 1`
  public mutating func rcl(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: Int) {
    if c == 1 { return emit(X86_64.InstructionForm(bits: 0x1411d000004d1), reg: 0, vvvv: a.code, rm: b.code) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x9411d000004c1), c) }
    emit(X86_64.InstructionForm(bits: 0x9411d000004c1), reg: 0, vvvv: a.code, rm: b.code, immediate: c)
  }

  /// `RCL r32, r32/m32, 1`
  public mutating func rcl(_ a: X86_64.Register32, _ b: X86_64.Memory, _ c: Int) {
    if c == 1 { return emit(X86_64.InstructionForm(bits: 0x1411d000004d1), reg: 0, vvvv: a.code, memory: b) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x9411d000004c1), c) }
    emit(X86_64.InstructionForm(bits: 0x9411d000004c1), reg: 0, vvvv: a.code, memory: b, immediate: c)
  }

  /// `RCL r32, r32/m32, cl`
  public mutating func rcl(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x1411d000004d3), reg: 0, vvvv: a.code, rm: b.code)
  }

  /// `RCL r32, r32/m32, cl`
  public mutating func rcl(_ a: X86_64.Register32, _ b: X86_64.Memory, _ c: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x1411d000004d3), reg: 0, vvvv: a.code, memory: b)
  }

  /// `RCL r64, r64/m64, 1`
  public mutating func rcl(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: Int) {
    if c == 1 { return emit(X86_64.InstructionForm(bits: 0x1419d008004d1), reg: 0, vvvv: a.code, rm: b.code) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x9419d008004c1), c) }
    emit(X86_64.InstructionForm(bits: 0x9419d008004c1), reg: 0, vvvv: a.code, rm: b.code, immediate: c)
  }

  /// `RCL r64, r64/m64, 1`
  public mutating func rcl(_ a: X86_64.Register64, _ b: X86_64.Memory, _ c: Int) {
    if c == 1 { return emit(X86_64.InstructionForm(bits: 0x1419d008004d1), reg: 0, vvvv: a.code, memory: b) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x9419d008004c1), c) }
    emit(X86_64.InstructionForm(bits: 0x9419d008004c1), reg: 0, vvvv: a.code, memory: b, immediate: c)
  }

  /// `RCL r64, r64/m64, cl`
  public mutating func rcl(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x1419d008004d3), reg: 0, vvvv: a.code, rm: b.code)
  }

  /// `RCL r64, r64/m64, cl`
  public mutating func rcl(_ a: X86_64.Register64, _ b: X86_64.Memory, _ c: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x1419d008004d3), reg: 0, vvvv: a.code, memory: b)
  }

  /// `RCR r8, r8/m8, 1`
  public mutating func rcr(_ a: X86_64.Register8, _ b: X86_64.Register8, _ c: Int) {
    if c == 1 { return emit(X86_64.InstructionForm(bits: 0x1c11d000004d0), reg: 0, vvvv: a.code, rm: b.code) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x9c11d000004c0), c) }
    emit(X86_64.InstructionForm(bits: 0x9c11d000004c0), reg: 0, vvvv: a.code, rm: b.code, immediate: c)
  }

  /// `RCR r8, r8/m8, 1`
  public mutating func rcr(_ a: X86_64.Register8, _ b: X86_64.Memory, _ c: Int) {
    if c == 1 { return emit(X86_64.InstructionForm(bits: 0x1c11d000004d0), reg: 0, vvvv: a.code, memory: b) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x9c11d000004c0), c) }
    emit(X86_64.InstructionForm(bits: 0x9c11d000004c0), reg: 0, vvvv: a.code, memory: b, immediate: c)
  }

  /// `RCR r8, r8/m8, cl`
  public mutating func rcr(_ a: X86_64.Register8, _ b: X86_64.Register8, _ c: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x1c11d000004d2), reg: 0, vvvv: a.code, rm: b.code)
  }

  /// `RCR r8, r8/m8, cl`
  public mutating func rcr(_ a: X86_64.Register8, _ b: X86_64.Memory, _ c: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x1c11d000004d2), reg: 0, vvvv: a.code, memory: b)
  }

  /// `RCR r16, r16/m16, 1`
  public mutating func rcr(_ a: X86_64.Register16, _ b: X86_64.Register16, _ c: Int) {
    if c == 1 { return emit(X86_64.InstructionForm(bits: 0x1c11d000104d1), reg: 0, vvvv: a.code, rm: b.code) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x9c11d000104c1), c) }
    emit(X86_64.InstructionForm(bits: 0x9c11d000104c1), reg: 0, vvvv: a.code, rm: b.code, immediate: c)
  }

  /// `RCR r16, r16/m16, 1`
  public mutating func rcr(_ a: X86_64.Register16, _ b: X86_64.Memory, _ c: Int) {
    if c == 1 { return emit(X86_64.InstructionForm(bits: 0x1c11d000104d1), reg: 0, vvvv: a.code, memory: b) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x9c11d000104c1), c) }
    emit(X86_64.InstructionForm(bits: 0x9c11d000104c1), reg: 0, vvvv: a.code, memory: b, immediate: c)
  }

  /// `RCR r16, r16/m16, cl`
  public mutating func rcr(_ a: X86_64.Register16, _ b: X86_64.Register16, _ c: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x1c11d000104d3), reg: 0, vvvv: a.code, rm: b.code)
  }

  /// `RCR r16, r16/m16, cl`
  public mutating func rcr(_ a: X86_64.Register16, _ b: X86_64.Memory, _ c: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x1c11d000104d3), reg: 0, vvvv: a.code, memory: b)
  }

  /// `RCR r32, r32/m32, 1`
  public mutating func rcr(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: Int) {
    if c == 1 { return emit(X86_64.InstructionForm(bits: 0x1c11d000004d1), reg: 0, vvvv: a.code, rm: b.code) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x9c11d000004c1), c) }
    emit(X86_64.InstructionForm(bits: 0x9c11d000004c1), reg: 0, vvvv: a.code, rm: b.code, immediate: c)
  }

  /// `RCR r32, r32/m32, 1`
  public mutating func rcr(_ a: X86_64.Register32, _ b: X86_64.Memory, _ c: Int) {
    if c == 1 { return emit(X86_64.InstructionForm(bits: 0x1c11d000004d1), reg: 0, vvvv: a.code, memory: b) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x9c11d000004c1), c) }
    emit(X86_64.InstructionForm(bits: 0x9c11d000004c1), reg: 0, vvvv: a.code, memory: b, immediate: c)
  }

  /// `RCR r32, r32/m32, cl`
  public mutating func rcr(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x1c11d000004d3), reg: 0, vvvv: a.code, rm: b.code)
  }

  /// `RCR r32, r32/m32, cl`
  public mutating func rcr(_ a: X86_64.Register32, _ b: X86_64.Memory, _ c: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x1c11d000004d3), reg: 0, vvvv: a.code, memory: b)
  }

  /// `RCR r64, r64/m64, 1`
  public mutating func rcr(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: Int) {
    if c == 1 { return emit(X86_64.InstructionForm(bits: 0x1c19d008004d1), reg: 0, vvvv: a.code, rm: b.code) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x9c19d008004c1), c) }
    emit(X86_64.InstructionForm(bits: 0x9c19d008004c1), reg: 0, vvvv: a.code, rm: b.code, immediate: c)
  }

  /// `RCR r64, r64/m64, 1`
  public mutating func rcr(_ a: X86_64.Register64, _ b: X86_64.Memory, _ c: Int) {
    if c == 1 { return emit(X86_64.InstructionForm(bits: 0x1c19d008004d1), reg: 0, vvvv: a.code, memory: b) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x9c19d008004c1), c) }
    emit(X86_64.InstructionForm(bits: 0x9c19d008004c1), reg: 0, vvvv: a.code, memory: b, immediate: c)
  }

  /// `RCR r64, r64/m64, cl`
  public mutating func rcr(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x1c19d008004d3), reg: 0, vvvv: a.code, rm: b.code)
  }

  /// `RCR r64, r64/m64, cl`
  public mutating func rcr(_ a: X86_64.Register64, _ b: X86_64.Memory, _ c: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x1c19d008004d3), reg: 0, vvvv: a.code, memory: b)
  }

  /// `SHL r8/m8, 1`
  public mutating func shl(_ a: X86_64.Register8, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x2401d000004d0), reg: 0, vvvv: 0, rm: a.code, flags: flags) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xa401d000004c0), b) }
    emit(X86_64.InstructionForm(bits: 0xa401d000004c0), reg: 0, vvvv: 0, rm: a.code, flags: flags, immediate: b)
  }

  /// `SHL r8/m8, 1`
  public mutating func shl(_ a: X86_64.Memory8, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x2401d000004d0), reg: 0, vvvv: 0, memory: a.memory, flags: flags) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xa401d000004c0), b) }
    emit(X86_64.InstructionForm(bits: 0xa401d000004c0), reg: 0, vvvv: 0, memory: a.memory, flags: flags, immediate: b)
  }

  /// `SHL r8/m8, cl`
  public mutating func shl(_ a: X86_64.Register8, _ b: X86_64.CLRegister, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x2401d000004d2), reg: 0, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `SHL r8/m8, cl`
  public mutating func shl(_ a: X86_64.Memory8, _ b: X86_64.CLRegister, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x2401d000004d2), reg: 0, vvvv: 0, memory: a.memory, flags: flags)
  }

  /// `SHL r8, r8/m8, 1`
  public mutating func shl(_ a: X86_64.Register8, _ b: X86_64.Register8, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if c == 1 { return emit(X86_64.InstructionForm(bits: 0x2411d000004d0), reg: 0, vvvv: a.code, rm: b.code, flags: flags) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xa411d000004c0), c) }
    emit(X86_64.InstructionForm(bits: 0xa411d000004c0), reg: 0, vvvv: a.code, rm: b.code, flags: flags, immediate: c)
  }

  /// `SHL r8, r8/m8, 1`
  public mutating func shl(_ a: X86_64.Register8, _ b: X86_64.Memory, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if c == 1 { return emit(X86_64.InstructionForm(bits: 0x2411d000004d0), reg: 0, vvvv: a.code, memory: b, flags: flags) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xa411d000004c0), c) }
    emit(X86_64.InstructionForm(bits: 0xa411d000004c0), reg: 0, vvvv: a.code, memory: b, flags: flags, immediate: c)
  }

  /// `SHL r8, r8/m8, cl`
  public mutating func shl(_ a: X86_64.Register8, _ b: X86_64.Register8, _ c: X86_64.CLRegister, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x2411d000004d2), reg: 0, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `SHL r8, r8/m8, cl`
  public mutating func shl(_ a: X86_64.Register8, _ b: X86_64.Memory, _ c: X86_64.CLRegister, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x2411d000004d2), reg: 0, vvvv: a.code, memory: b, flags: flags)
  }

  /// `SHL r16/m16, 1`
  public mutating func shl(_ a: X86_64.Register16, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x2401d000104d1), reg: 0, vvvv: 0, rm: a.code, flags: flags) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xa401d000104c1), b) }
    emit(X86_64.InstructionForm(bits: 0xa401d000104c1), reg: 0, vvvv: 0, rm: a.code, flags: flags, immediate: b)
  }

  /// `SHL r16/m16, 1`
  public mutating func shl(_ a: X86_64.Memory16, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x2401d000104d1), reg: 0, vvvv: 0, memory: a.memory, flags: flags) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xa401d000104c1), b) }
    emit(X86_64.InstructionForm(bits: 0xa401d000104c1), reg: 0, vvvv: 0, memory: a.memory, flags: flags, immediate: b)
  }

  /// `SHL r16/m16, cl`
  public mutating func shl(_ a: X86_64.Register16, _ b: X86_64.CLRegister, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x2401d000104d3), reg: 0, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `SHL r16/m16, cl`
  public mutating func shl(_ a: X86_64.Memory16, _ b: X86_64.CLRegister, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x2401d000104d3), reg: 0, vvvv: 0, memory: a.memory, flags: flags)
  }

  /// `SHL r16, r16/m16, 1`
  public mutating func shl(_ a: X86_64.Register16, _ b: X86_64.Register16, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if c == 1 { return emit(X86_64.InstructionForm(bits: 0x2411d000104d1), reg: 0, vvvv: a.code, rm: b.code, flags: flags) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xa411d000104c1), c) }
    emit(X86_64.InstructionForm(bits: 0xa411d000104c1), reg: 0, vvvv: a.code, rm: b.code, flags: flags, immediate: c)
  }

  /// `SHL r16, r16/m16, 1`
  public mutating func shl(_ a: X86_64.Register16, _ b: X86_64.Memory, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if c == 1 { return emit(X86_64.InstructionForm(bits: 0x2411d000104d1), reg: 0, vvvv: a.code, memory: b, flags: flags) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xa411d000104c1), c) }
    emit(X86_64.InstructionForm(bits: 0xa411d000104c1), reg: 0, vvvv: a.code, memory: b, flags: flags, immediate: c)
  }

  /// `SHL r16, r16/m16, cl`
  public mutating func shl(_ a: X86_64.Register16, _ b: X86_64.Register16, _ c: X86_64.CLRegister, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x2411d000104d3), reg: 0, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `SHL r16, r16/m16, cl`
  public mutating func shl(_ a: X86_64.Register16, _ b: X86_64.Memory, _ c: X86_64.CLRegister, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x2411d000104d3), reg: 0, vvvv: a.code, memory: b, flags: flags)
  }

  /// `SHL r32/m32, 1`
  public mutating func shl(_ a: X86_64.Register32, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x2401d000004d1), reg: 0, vvvv: 0, rm: a.code, flags: flags) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xa401d000004c1), b) }
    emit(X86_64.InstructionForm(bits: 0xa401d000004c1), reg: 0, vvvv: 0, rm: a.code, flags: flags, immediate: b)
  }

  /// `SHL r32/m32, 1`
  public mutating func shl(_ a: X86_64.Memory32, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x2401d000004d1), reg: 0, vvvv: 0, memory: a.memory, flags: flags) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xa401d000004c1), b) }
    emit(X86_64.InstructionForm(bits: 0xa401d000004c1), reg: 0, vvvv: 0, memory: a.memory, flags: flags, immediate: b)
  }

  /// `SHL r32/m32, cl`
  public mutating func shl(_ a: X86_64.Register32, _ b: X86_64.CLRegister, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x2401d000004d3), reg: 0, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `SHL r32/m32, cl`
  public mutating func shl(_ a: X86_64.Memory32, _ b: X86_64.CLRegister, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x2401d000004d3), reg: 0, vvvv: 0, memory: a.memory, flags: flags)
  }

  /// `SHL r32, r32/m32, 1`
  public mutating func shl(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if c == 1 { return emit(X86_64.InstructionForm(bits: 0x2411d000004d1), reg: 0, vvvv: a.code, rm: b.code, flags: flags) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xa411d000004c1), c) }
    emit(X86_64.InstructionForm(bits: 0xa411d000004c1), reg: 0, vvvv: a.code, rm: b.code, flags: flags, immediate: c)
  }

  /// `SHL r32, r32/m32, 1`
  public mutating func shl(_ a: X86_64.Register32, _ b: X86_64.Memory, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if c == 1 { return emit(X86_64.InstructionForm(bits: 0x2411d000004d1), reg: 0, vvvv: a.code, memory: b, flags: flags) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xa411d000004c1), c) }
    emit(X86_64.InstructionForm(bits: 0xa411d000004c1), reg: 0, vvvv: a.code, memory: b, flags: flags, immediate: c)
  }

  /// `SHL r32, r32/m32, cl`
  public mutating func shl(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: X86_64.CLRegister, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x2411d000004d3), reg: 0, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `SHL r32, r32/m32, cl`
  public mutating func shl(_ a: X86_64.Register32, _ b: X86_64.Memory, _ c: X86_64.CLRegister, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x2411d000004d3), reg: 0, vvvv: a.code, memory: b, flags: flags)
  }

  /// `SHL r64/m64, 1`
  public mutating func shl(_ a: X86_64.Register64, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x2409d008004d1), reg: 0, vvvv: 0, rm: a.code, flags: flags) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xa409d008004c1), b) }
    emit(X86_64.InstructionForm(bits: 0xa409d008004c1), reg: 0, vvvv: 0, rm: a.code, flags: flags, immediate: b)
  }

  /// `SHL r64/m64, 1`
  public mutating func shl(_ a: X86_64.Memory64, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x2409d008004d1), reg: 0, vvvv: 0, memory: a.memory, flags: flags) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xa409d008004c1), b) }
    emit(X86_64.InstructionForm(bits: 0xa409d008004c1), reg: 0, vvvv: 0, memory: a.memory, flags: flags, immediate: b)
  }

  /// `SHL r64/m64, cl`
  public mutating func shl(_ a: X86_64.Register64, _ b: X86_64.CLRegister, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x2409d008004d3), reg: 0, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `SHL r64/m64, cl`
  public mutating func shl(_ a: X86_64.Memory64, _ b: X86_64.CLRegister, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x2409d008004d3), reg: 0, vvvv: 0, memory: a.memory, flags: flags)
  }

  /// `SHL r64, r64/m64, 1`
  public mutating func shl(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if c == 1 { return emit(X86_64.InstructionForm(bits: 0x2419d008004d1), reg: 0, vvvv: a.code, rm: b.code, flags: flags) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xa419d008004c1), c) }
    emit(X86_64.InstructionForm(bits: 0xa419d008004c1), reg: 0, vvvv: a.code, rm: b.code, flags: flags, immediate: c)
  }

  /// `SHL r64, r64/m64, 1`
  public mutating func shl(_ a: X86_64.Register64, _ b: X86_64.Memory, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if c == 1 { return emit(X86_64.InstructionForm(bits: 0x2419d008004d1), reg: 0, vvvv: a.code, memory: b, flags: flags) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xa419d008004c1), c) }
    emit(X86_64.InstructionForm(bits: 0xa419d008004c1), reg: 0, vvvv: a.code, memory: b, flags: flags, immediate: c)
  }

  /// `SHL r64, r64/m64, cl`
  public mutating func shl(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: X86_64.CLRegister, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x2419d008004d3), reg: 0, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `SHL r64, r64/m64, cl`
  public mutating func shl(_ a: X86_64.Register64, _ b: X86_64.Memory, _ c: X86_64.CLRegister, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x2419d008004d3), reg: 0, vvvv: a.code, memory: b, flags: flags)
  }

  /// `SHR r8/m8, 1`
  public mutating func shr(_ a: X86_64.Register8, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x2c01d000004d0), reg: 0, vvvv: 0, rm: a.code, flags: flags) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xac01d000004c0), b) }
    emit(X86_64.InstructionForm(bits: 0xac01d000004c0), reg: 0, vvvv: 0, rm: a.code, flags: flags, immediate: b)
  }

  /// `SHR r8/m8, 1`
  public mutating func shr(_ a: X86_64.Memory8, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x2c01d000004d0), reg: 0, vvvv: 0, memory: a.memory, flags: flags) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xac01d000004c0), b) }
    emit(X86_64.InstructionForm(bits: 0xac01d000004c0), reg: 0, vvvv: 0, memory: a.memory, flags: flags, immediate: b)
  }

  /// `SHR r8/m8, cl`
  public mutating func shr(_ a: X86_64.Register8, _ b: X86_64.CLRegister, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x2c01d000004d2), reg: 0, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `SHR r8/m8, cl`
  public mutating func shr(_ a: X86_64.Memory8, _ b: X86_64.CLRegister, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x2c01d000004d2), reg: 0, vvvv: 0, memory: a.memory, flags: flags)
  }

  /// `SHR r8, r8/m8, 1`
  public mutating func shr(_ a: X86_64.Register8, _ b: X86_64.Register8, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if c == 1 { return emit(X86_64.InstructionForm(bits: 0x2c11d000004d0), reg: 0, vvvv: a.code, rm: b.code, flags: flags) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xac11d000004c0), c) }
    emit(X86_64.InstructionForm(bits: 0xac11d000004c0), reg: 0, vvvv: a.code, rm: b.code, flags: flags, immediate: c)
  }

  /// `SHR r8, r8/m8, 1`
  public mutating func shr(_ a: X86_64.Register8, _ b: X86_64.Memory, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if c == 1 { return emit(X86_64.InstructionForm(bits: 0x2c11d000004d0), reg: 0, vvvv: a.code, memory: b, flags: flags) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xac11d000004c0), c) }
    emit(X86_64.InstructionForm(bits: 0xac11d000004c0), reg: 0, vvvv: a.code, memory: b, flags: flags, immediate: c)
  }

  /// `SHR r8, r8/m8, cl`
  public mutating func shr(_ a: X86_64.Register8, _ b: X86_64.Register8, _ c: X86_64.CLRegister, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x2c11d000004d2), reg: 0, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `SHR r8, r8/m8, cl`
  public mutating func shr(_ a: X86_64.Register8, _ b: X86_64.Memory, _ c: X86_64.CLRegister, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x2c11d000004d2), reg: 0, vvvv: a.code, memory: b, flags: flags)
  }

  /// `SHR r16/m16, 1`
  public mutating func shr(_ a: X86_64.Register16, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x2c01d000104d1), reg: 0, vvvv: 0, rm: a.code, flags: flags) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xac01d000104c1), b) }
    emit(X86_64.InstructionForm(bits: 0xac01d000104c1), reg: 0, vvvv: 0, rm: a.code, flags: flags, immediate: b)
  }

  /// `SHR r16/m16, 1`
  public mutating func shr(_ a: X86_64.Memory16, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x2c01d000104d1), reg: 0, vvvv: 0, memory: a.memory, flags: flags) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xac01d000104c1), b) }
    emit(X86_64.InstructionForm(bits: 0xac01d000104c1), reg: 0, vvvv: 0, memory: a.memory, flags: flags, immediate: b)
  }

  /// `SHR r16/m16, cl`
  public mutating func shr(_ a: X86_64.Register16, _ b: X86_64.CLRegister, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x2c01d000104d3), reg: 0, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `SHR r16/m16, cl`
  public mutating func shr(_ a: X86_64.Memory16, _ b: X86_64.CLRegister, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x2c01d000104d3), reg: 0, vvvv: 0, memory: a.memory, flags: flags)
  }

  /// `SHR r16, r16/m16, 1`
  public mutating func shr(_ a: X86_64.Register16, _ b: X86_64.Register16, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if c == 1 { return emit(X86_64.InstructionForm(bits: 0x2c11d000104d1), reg: 0, vvvv: a.code, rm: b.code, flags: flags) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xac11d000104c1), c) }
    emit(X86_64.InstructionForm(bits: 0xac11d000104c1), reg: 0, vvvv: a.code, rm: b.code, flags: flags, immediate: c)
  }

  /// `SHR r16, r16/m16, 1`
  public mutating func shr(_ a: X86_64.Register16, _ b: X86_64.Memory, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if c == 1 { return emit(X86_64.InstructionForm(bits: 0x2c11d000104d1), reg: 0, vvvv: a.code, memory: b, flags: flags) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xac11d000104c1), c) }
    emit(X86_64.InstructionForm(bits: 0xac11d000104c1), reg: 0, vvvv: a.code, memory: b, flags: flags, immediate: c)
  }

  /// `SHR r16, r16/m16, cl`
  public mutating func shr(_ a: X86_64.Register16, _ b: X86_64.Register16, _ c: X86_64.CLRegister, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x2c11d000104d3), reg: 0, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `SHR r16, r16/m16, cl`
  public mutating func shr(_ a: X86_64.Register16, _ b: X86_64.Memory, _ c: X86_64.CLRegister, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x2c11d000104d3), reg: 0, vvvv: a.code, memory: b, flags: flags)
  }

  /// `SHR r32/m32, 1`
  public mutating func shr(_ a: X86_64.Register32, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x2c01d000004d1), reg: 0, vvvv: 0, rm: a.code, flags: flags) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xac01d000004c1), b) }
    emit(X86_64.InstructionForm(bits: 0xac01d000004c1), reg: 0, vvvv: 0, rm: a.code, flags: flags, immediate: b)
  }

  /// `SHR r32/m32, 1`
  public mutating func shr(_ a: X86_64.Memory32, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x2c01d000004d1), reg: 0, vvvv: 0, memory: a.memory, flags: flags) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xac01d000004c1), b) }
    emit(X86_64.InstructionForm(bits: 0xac01d000004c1), reg: 0, vvvv: 0, memory: a.memory, flags: flags, immediate: b)
  }

  /// `SHR r32/m32, cl`
  public mutating func shr(_ a: X86_64.Register32, _ b: X86_64.CLRegister, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x2c01d000004d3), reg: 0, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `SHR r32/m32, cl`
  public mutating func shr(_ a: X86_64.Memory32, _ b: X86_64.CLRegister, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x2c01d000004d3), reg: 0, vvvv: 0, memory: a.memory, flags: flags)
  }

  /// `SHR r32, r32/m32, 1`
  public mutating func shr(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if c == 1 { return emit(X86_64.InstructionForm(bits: 0x2c11d000004d1), reg: 0, vvvv: a.code, rm: b.code, flags: flags) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xac11d000004c1), c) }
    emit(X86_64.InstructionForm(bits: 0xac11d000004c1), reg: 0, vvvv: a.code, rm: b.code, flags: flags, immediate: c)
  }

  /// `SHR r32, r32/m32, 1`
  public mutating func shr(_ a: X86_64.Register32, _ b: X86_64.Memory, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if c == 1 { return emit(X86_64.InstructionForm(bits: 0x2c11d000004d1), reg: 0, vvvv: a.code, memory: b, flags: flags) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xac11d000004c1), c) }
    emit(X86_64.InstructionForm(bits: 0xac11d000004c1), reg: 0, vvvv: a.code, memory: b, flags: flags, immediate: c)
  }

  /// `SHR r32, r32/m32, cl`
  public mutating func shr(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: X86_64.CLRegister, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x2c11d000004d3), reg: 0, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `SHR r32, r32/m32, cl`
  public mutating func shr(_ a: X86_64.Register32, _ b: X86_64.Memory, _ c: X86_64.CLRegister, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x2c11d000004d3), reg: 0, vvvv: a.code, memory: b, flags: flags)
  }

  /// `SHR r64/m64, 1`
  public mutating func shr(_ a: X86_64.Register64, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x2c09d008004d1), reg: 0, vvvv: 0, rm: a.code, flags: flags) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xac09d008004c1), b) }
    emit(X86_64.InstructionForm(bits: 0xac09d008004c1), reg: 0, vvvv: 0, rm: a.code, flags: flags, immediate: b)
  }

  /// `SHR r64/m64, 1`
  public mutating func shr(_ a: X86_64.Memory64, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x2c09d008004d1), reg: 0, vvvv: 0, memory: a.memory, flags: flags) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xac09d008004c1), b) }
    emit(X86_64.InstructionForm(bits: 0xac09d008004c1), reg: 0, vvvv: 0, memory: a.memory, flags: flags, immediate: b)
  }

  /// `SHR r64/m64, cl`
  public mutating func shr(_ a: X86_64.Register64, _ b: X86_64.CLRegister, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x2c09d008004d3), reg: 0, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `SHR r64/m64, cl`
  public mutating func shr(_ a: X86_64.Memory64, _ b: X86_64.CLRegister, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x2c09d008004d3), reg: 0, vvvv: 0, memory: a.memory, flags: flags)
  }

  /// `SHR r64, r64/m64, 1`
  public mutating func shr(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if c == 1 { return emit(X86_64.InstructionForm(bits: 0x2c19d008004d1), reg: 0, vvvv: a.code, rm: b.code, flags: flags) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xac19d008004c1), c) }
    emit(X86_64.InstructionForm(bits: 0xac19d008004c1), reg: 0, vvvv: a.code, rm: b.code, flags: flags, immediate: c)
  }

  /// `SHR r64, r64/m64, 1`
  public mutating func shr(_ a: X86_64.Register64, _ b: X86_64.Memory, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if c == 1 { return emit(X86_64.InstructionForm(bits: 0x2c19d008004d1), reg: 0, vvvv: a.code, memory: b, flags: flags) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xac19d008004c1), c) }
    emit(X86_64.InstructionForm(bits: 0xac19d008004c1), reg: 0, vvvv: a.code, memory: b, flags: flags, immediate: c)
  }

  /// `SHR r64, r64/m64, cl`
  public mutating func shr(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: X86_64.CLRegister, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x2c19d008004d3), reg: 0, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `SHR r64, r64/m64, cl`
  public mutating func shr(_ a: X86_64.Register64, _ b: X86_64.Memory, _ c: X86_64.CLRegister, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x2c19d008004d3), reg: 0, vvvv: a.code, memory: b, flags: flags)
  }

  /// `SAR r8/m8, 1`
  public mutating func sar(_ a: X86_64.Register8, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x3c01d000004d0), reg: 0, vvvv: 0, rm: a.code, flags: flags) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xbc01d000004c0), b) }
    emit(X86_64.InstructionForm(bits: 0xbc01d000004c0), reg: 0, vvvv: 0, rm: a.code, flags: flags, immediate: b)
  }

  /// `SAR r8/m8, 1`
  public mutating func sar(_ a: X86_64.Memory8, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x3c01d000004d0), reg: 0, vvvv: 0, memory: a.memory, flags: flags) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xbc01d000004c0), b) }
    emit(X86_64.InstructionForm(bits: 0xbc01d000004c0), reg: 0, vvvv: 0, memory: a.memory, flags: flags, immediate: b)
  }

  /// `SAR r8/m8, cl`
  public mutating func sar(_ a: X86_64.Register8, _ b: X86_64.CLRegister, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x3c01d000004d2), reg: 0, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `SAR r8/m8, cl`
  public mutating func sar(_ a: X86_64.Memory8, _ b: X86_64.CLRegister, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x3c01d000004d2), reg: 0, vvvv: 0, memory: a.memory, flags: flags)
  }

  /// `SAR r8, r8/m8, 1`
  public mutating func sar(_ a: X86_64.Register8, _ b: X86_64.Register8, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if c == 1 { return emit(X86_64.InstructionForm(bits: 0x3c11d000004d0), reg: 0, vvvv: a.code, rm: b.code, flags: flags) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xbc11d000004c0), c) }
    emit(X86_64.InstructionForm(bits: 0xbc11d000004c0), reg: 0, vvvv: a.code, rm: b.code, flags: flags, immediate: c)
  }

  /// `SAR r8, r8/m8, 1`
  public mutating func sar(_ a: X86_64.Register8, _ b: X86_64.Memory, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if c == 1 { return emit(X86_64.InstructionForm(bits: 0x3c11d000004d0), reg: 0, vvvv: a.code, memory: b, flags: flags) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xbc11d000004c0), c) }
    emit(X86_64.InstructionForm(bits: 0xbc11d000004c0), reg: 0, vvvv: a.code, memory: b, flags: flags, immediate: c)
  }

  /// `SAR r8, r8/m8, cl`
  public mutating func sar(_ a: X86_64.Register8, _ b: X86_64.Register8, _ c: X86_64.CLRegister, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x3c11d000004d2), reg: 0, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `SAR r8, r8/m8, cl`
  public mutating func sar(_ a: X86_64.Register8, _ b: X86_64.Memory, _ c: X86_64.CLRegister, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x3c11d000004d2), reg: 0, vvvv: a.code, memory: b, flags: flags)
  }

  /// `SAR r16/m16, 1`
  public mutating func sar(_ a: X86_64.Register16, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x3c01d000104d1), reg: 0, vvvv: 0, rm: a.code, flags: flags) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xbc01d000104c1), b) }
    emit(X86_64.InstructionForm(bits: 0xbc01d000104c1), reg: 0, vvvv: 0, rm: a.code, flags: flags, immediate: b)
  }

  /// `SAR r16/m16, 1`
  public mutating func sar(_ a: X86_64.Memory16, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x3c01d000104d1), reg: 0, vvvv: 0, memory: a.memory, flags: flags) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xbc01d000104c1), b) }
    emit(X86_64.InstructionForm(bits: 0xbc01d000104c1), reg: 0, vvvv: 0, memory: a.memory, flags: flags, immediate: b)
  }

  /// `SAR r16/m16, cl`
  public mutating func sar(_ a: X86_64.Register16, _ b: X86_64.CLRegister, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x3c01d000104d3), reg: 0, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `SAR r16/m16, cl`
  public mutating func sar(_ a: X86_64.Memory16, _ b: X86_64.CLRegister, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x3c01d000104d3), reg: 0, vvvv: 0, memory: a.memory, flags: flags)
  }

  /// `SAR r16, r16/m16, 1`
  public mutating func sar(_ a: X86_64.Register16, _ b: X86_64.Register16, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if c == 1 { return emit(X86_64.InstructionForm(bits: 0x3c11d000104d1), reg: 0, vvvv: a.code, rm: b.code, flags: flags) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xbc11d000104c1), c) }
    emit(X86_64.InstructionForm(bits: 0xbc11d000104c1), reg: 0, vvvv: a.code, rm: b.code, flags: flags, immediate: c)
  }

  /// `SAR r16, r16/m16, 1`
  public mutating func sar(_ a: X86_64.Register16, _ b: X86_64.Memory, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if c == 1 { return emit(X86_64.InstructionForm(bits: 0x3c11d000104d1), reg: 0, vvvv: a.code, memory: b, flags: flags) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xbc11d000104c1), c) }
    emit(X86_64.InstructionForm(bits: 0xbc11d000104c1), reg: 0, vvvv: a.code, memory: b, flags: flags, immediate: c)
  }

  /// `SAR r16, r16/m16, cl`
  public mutating func sar(_ a: X86_64.Register16, _ b: X86_64.Register16, _ c: X86_64.CLRegister, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x3c11d000104d3), reg: 0, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `SAR r16, r16/m16, cl`
  public mutating func sar(_ a: X86_64.Register16, _ b: X86_64.Memory, _ c: X86_64.CLRegister, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x3c11d000104d3), reg: 0, vvvv: a.code, memory: b, flags: flags)
  }

  /// `SAR r32/m32, 1`
  public mutating func sar(_ a: X86_64.Register32, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x3c01d000004d1), reg: 0, vvvv: 0, rm: a.code, flags: flags) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xbc01d000004c1), b) }
    emit(X86_64.InstructionForm(bits: 0xbc01d000004c1), reg: 0, vvvv: 0, rm: a.code, flags: flags, immediate: b)
  }

  /// `SAR r32/m32, 1`
  public mutating func sar(_ a: X86_64.Memory32, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x3c01d000004d1), reg: 0, vvvv: 0, memory: a.memory, flags: flags) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xbc01d000004c1), b) }
    emit(X86_64.InstructionForm(bits: 0xbc01d000004c1), reg: 0, vvvv: 0, memory: a.memory, flags: flags, immediate: b)
  }

  /// `SAR r32/m32, cl`
  public mutating func sar(_ a: X86_64.Register32, _ b: X86_64.CLRegister, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x3c01d000004d3), reg: 0, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `SAR r32/m32, cl`
  public mutating func sar(_ a: X86_64.Memory32, _ b: X86_64.CLRegister, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x3c01d000004d3), reg: 0, vvvv: 0, memory: a.memory, flags: flags)
  }

  /// `SAR r32, r32/m32, 1`
  public mutating func sar(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if c == 1 { return emit(X86_64.InstructionForm(bits: 0x3c11d000004d1), reg: 0, vvvv: a.code, rm: b.code, flags: flags) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xbc11d000004c1), c) }
    emit(X86_64.InstructionForm(bits: 0xbc11d000004c1), reg: 0, vvvv: a.code, rm: b.code, flags: flags, immediate: c)
  }

  /// `SAR r32, r32/m32, 1`
  public mutating func sar(_ a: X86_64.Register32, _ b: X86_64.Memory, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if c == 1 { return emit(X86_64.InstructionForm(bits: 0x3c11d000004d1), reg: 0, vvvv: a.code, memory: b, flags: flags) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xbc11d000004c1), c) }
    emit(X86_64.InstructionForm(bits: 0xbc11d000004c1), reg: 0, vvvv: a.code, memory: b, flags: flags, immediate: c)
  }

  /// `SAR r32, r32/m32, cl`
  public mutating func sar(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: X86_64.CLRegister, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x3c11d000004d3), reg: 0, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `SAR r32, r32/m32, cl`
  public mutating func sar(_ a: X86_64.Register32, _ b: X86_64.Memory, _ c: X86_64.CLRegister, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x3c11d000004d3), reg: 0, vvvv: a.code, memory: b, flags: flags)
  }

  /// `SAR r64/m64, 1`
  public mutating func sar(_ a: X86_64.Register64, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x3c09d008004d1), reg: 0, vvvv: 0, rm: a.code, flags: flags) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xbc09d008004c1), b) }
    emit(X86_64.InstructionForm(bits: 0xbc09d008004c1), reg: 0, vvvv: 0, rm: a.code, flags: flags, immediate: b)
  }

  /// `SAR r64/m64, 1`
  public mutating func sar(_ a: X86_64.Memory64, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x3c09d008004d1), reg: 0, vvvv: 0, memory: a.memory, flags: flags) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xbc09d008004c1), b) }
    emit(X86_64.InstructionForm(bits: 0xbc09d008004c1), reg: 0, vvvv: 0, memory: a.memory, flags: flags, immediate: b)
  }

  /// `SAR r64/m64, cl`
  public mutating func sar(_ a: X86_64.Register64, _ b: X86_64.CLRegister, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x3c09d008004d3), reg: 0, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `SAR r64/m64, cl`
  public mutating func sar(_ a: X86_64.Memory64, _ b: X86_64.CLRegister, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x3c09d008004d3), reg: 0, vvvv: 0, memory: a.memory, flags: flags)
  }

  /// `SAR r64, r64/m64, 1`
  public mutating func sar(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if c == 1 { return emit(X86_64.InstructionForm(bits: 0x3c19d008004d1), reg: 0, vvvv: a.code, rm: b.code, flags: flags) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xbc19d008004c1), c) }
    emit(X86_64.InstructionForm(bits: 0xbc19d008004c1), reg: 0, vvvv: a.code, rm: b.code, flags: flags, immediate: c)
  }

  /// `SAR r64, r64/m64, 1`
  public mutating func sar(_ a: X86_64.Register64, _ b: X86_64.Memory, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if c == 1 { return emit(X86_64.InstructionForm(bits: 0x3c19d008004d1), reg: 0, vvvv: a.code, memory: b, flags: flags) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xbc19d008004c1), c) }
    emit(X86_64.InstructionForm(bits: 0xbc19d008004c1), reg: 0, vvvv: a.code, memory: b, flags: flags, immediate: c)
  }

  /// `SAR r64, r64/m64, cl`
  public mutating func sar(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: X86_64.CLRegister, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x3c19d008004d3), reg: 0, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `SAR r64, r64/m64, cl`
  public mutating func sar(_ a: X86_64.Register64, _ b: X86_64.Memory, _ c: X86_64.CLRegister, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x3c19d008004d3), reg: 0, vvvv: a.code, memory: b, flags: flags)
  }

  /// `SHLD r16/m16, r16, imm8`
  public mutating func shld(_ a: X86_64.Register16, _ b: X86_64.Register16, _ c: Int, _ flags: X86_64.FlagUpdate) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8201d00010424), c) }
    emit(X86_64.InstructionForm(bits: 0x8201d00010424), reg: b.code, vvvv: 0, rm: a.code, flags: flags, immediate: c)
  }

  /// `SHLD r16/m16, r16, imm8`
  public mutating func shld(_ a: X86_64.Memory, _ b: X86_64.Register16, _ c: Int, _ flags: X86_64.FlagUpdate) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8201d00010424), c) }
    emit(X86_64.InstructionForm(bits: 0x8201d00010424), reg: b.code, vvvv: 0, memory: a, flags: flags, immediate: c)
  }

  /// `SHLD r16/m16, r16, cl`
  public mutating func shld(_ a: X86_64.Register16, _ b: X86_64.Register16, _ c: X86_64.CLRegister, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d000104a5), reg: b.code, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `SHLD r16/m16, r16, cl`
  public mutating func shld(_ a: X86_64.Memory, _ b: X86_64.Register16, _ c: X86_64.CLRegister, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d000104a5), reg: b.code, vvvv: 0, memory: a, flags: flags)
  }

  /// `SHLD r16, r16/m16, r16, imm8`
  public mutating func shld(_ a: X86_64.Register16, _ b: X86_64.Register16, _ c: X86_64.Register16, _ d: Int, _ flags: X86_64.FlagUpdate = .flags) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8211d00010424), d) }
    emit(X86_64.InstructionForm(bits: 0x8211d00010424), reg: c.code, vvvv: a.code, rm: b.code, flags: flags, immediate: d)
  }

  /// `SHLD r16, r16/m16, r16, imm8`
  public mutating func shld(_ a: X86_64.Register16, _ b: X86_64.Memory, _ c: X86_64.Register16, _ d: Int, _ flags: X86_64.FlagUpdate = .flags) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8211d00010424), d) }
    emit(X86_64.InstructionForm(bits: 0x8211d00010424), reg: c.code, vvvv: a.code, memory: b, flags: flags, immediate: d)
  }

  /// `SHLD r16, r16/m16, r16, cl`
  public mutating func shld(_ a: X86_64.Register16, _ b: X86_64.Register16, _ c: X86_64.Register16, _ d: X86_64.CLRegister, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x211d000104a5), reg: c.code, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `SHLD r16, r16/m16, r16, cl`
  public mutating func shld(_ a: X86_64.Register16, _ b: X86_64.Memory, _ c: X86_64.Register16, _ d: X86_64.CLRegister, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x211d000104a5), reg: c.code, vvvv: a.code, memory: b, flags: flags)
  }

  /// `SHLD r32/m32, r32, imm8`
  public mutating func shld(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: Int, _ flags: X86_64.FlagUpdate) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8201d00000424), c) }
    emit(X86_64.InstructionForm(bits: 0x8201d00000424), reg: b.code, vvvv: 0, rm: a.code, flags: flags, immediate: c)
  }

  /// `SHLD r32/m32, r32, imm8`
  public mutating func shld(_ a: X86_64.Memory, _ b: X86_64.Register32, _ c: Int, _ flags: X86_64.FlagUpdate) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8201d00000424), c) }
    emit(X86_64.InstructionForm(bits: 0x8201d00000424), reg: b.code, vvvv: 0, memory: a, flags: flags, immediate: c)
  }

  /// `SHLD r32/m32, r32, cl`
  public mutating func shld(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: X86_64.CLRegister, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d000004a5), reg: b.code, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `SHLD r32/m32, r32, cl`
  public mutating func shld(_ a: X86_64.Memory, _ b: X86_64.Register32, _ c: X86_64.CLRegister, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d000004a5), reg: b.code, vvvv: 0, memory: a, flags: flags)
  }

  /// `SHLD r32, r32/m32, r32, imm8`
  public mutating func shld(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: X86_64.Register32, _ d: Int, _ flags: X86_64.FlagUpdate = .flags) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8211d00000424), d) }
    emit(X86_64.InstructionForm(bits: 0x8211d00000424), reg: c.code, vvvv: a.code, rm: b.code, flags: flags, immediate: d)
  }

  /// `SHLD r32, r32/m32, r32, imm8`
  public mutating func shld(_ a: X86_64.Register32, _ b: X86_64.Memory, _ c: X86_64.Register32, _ d: Int, _ flags: X86_64.FlagUpdate = .flags) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8211d00000424), d) }
    emit(X86_64.InstructionForm(bits: 0x8211d00000424), reg: c.code, vvvv: a.code, memory: b, flags: flags, immediate: d)
  }

  /// `SHLD r32, r32/m32, r32, cl`
  public mutating func shld(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: X86_64.Register32, _ d: X86_64.CLRegister, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x211d000004a5), reg: c.code, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `SHLD r32, r32/m32, r32, cl`
  public mutating func shld(_ a: X86_64.Register32, _ b: X86_64.Memory, _ c: X86_64.Register32, _ d: X86_64.CLRegister, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x211d000004a5), reg: c.code, vvvv: a.code, memory: b, flags: flags)
  }

  /// `SHLD r64/m64, r64, imm8`
  public mutating func shld(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: Int, _ flags: X86_64.FlagUpdate) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8209d00800424), c) }
    emit(X86_64.InstructionForm(bits: 0x8209d00800424), reg: b.code, vvvv: 0, rm: a.code, flags: flags, immediate: c)
  }

  /// `SHLD r64/m64, r64, imm8`
  public mutating func shld(_ a: X86_64.Memory, _ b: X86_64.Register64, _ c: Int, _ flags: X86_64.FlagUpdate) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8209d00800424), c) }
    emit(X86_64.InstructionForm(bits: 0x8209d00800424), reg: b.code, vvvv: 0, memory: a, flags: flags, immediate: c)
  }

  /// `SHLD r64/m64, r64, cl`
  public mutating func shld(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: X86_64.CLRegister, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x209d008004a5), reg: b.code, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `SHLD r64/m64, r64, cl`
  public mutating func shld(_ a: X86_64.Memory, _ b: X86_64.Register64, _ c: X86_64.CLRegister, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x209d008004a5), reg: b.code, vvvv: 0, memory: a, flags: flags)
  }

  /// `SHLD r64, r64/m64, r64, imm8`
  public mutating func shld(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: X86_64.Register64, _ d: Int, _ flags: X86_64.FlagUpdate = .flags) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8219d00800424), d) }
    emit(X86_64.InstructionForm(bits: 0x8219d00800424), reg: c.code, vvvv: a.code, rm: b.code, flags: flags, immediate: d)
  }

  /// `SHLD r64, r64/m64, r64, imm8`
  public mutating func shld(_ a: X86_64.Register64, _ b: X86_64.Memory, _ c: X86_64.Register64, _ d: Int, _ flags: X86_64.FlagUpdate = .flags) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8219d00800424), d) }
    emit(X86_64.InstructionForm(bits: 0x8219d00800424), reg: c.code, vvvv: a.code, memory: b, flags: flags, immediate: d)
  }

  /// `SHLD r64, r64/m64, r64, cl`
  public mutating func shld(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: X86_64.Register64, _ d: X86_64.CLRegister, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x219d008004a5), reg: c.code, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `SHLD r64, r64/m64, r64, cl`
  public mutating func shld(_ a: X86_64.Register64, _ b: X86_64.Memory, _ c: X86_64.Register64, _ d: X86_64.CLRegister, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x219d008004a5), reg: c.code, vvvv: a.code, memory: b, flags: flags)
  }

  /// `SHRD r16/m16, r16, imm8`
  public mutating func shrd(_ a: X86_64.Register16, _ b: X86_64.Register16, _ c: Int, _ flags: X86_64.FlagUpdate) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8201d0001042c), c) }
    emit(X86_64.InstructionForm(bits: 0x8201d0001042c), reg: b.code, vvvv: 0, rm: a.code, flags: flags, immediate: c)
  }

  /// `SHRD r16/m16, r16, imm8`
  public mutating func shrd(_ a: X86_64.Memory, _ b: X86_64.Register16, _ c: Int, _ flags: X86_64.FlagUpdate) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8201d0001042c), c) }
    emit(X86_64.InstructionForm(bits: 0x8201d0001042c), reg: b.code, vvvv: 0, memory: a, flags: flags, immediate: c)
  }

  /// `SHRD r16/m16, r16, cl`
  public mutating func shrd(_ a: X86_64.Register16, _ b: X86_64.Register16, _ c: X86_64.CLRegister, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d000104ad), reg: b.code, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `SHRD r16/m16, r16, cl`
  public mutating func shrd(_ a: X86_64.Memory, _ b: X86_64.Register16, _ c: X86_64.CLRegister, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d000104ad), reg: b.code, vvvv: 0, memory: a, flags: flags)
  }

  /// `SHRD r16, r16/m16, r16, imm8`
  public mutating func shrd(_ a: X86_64.Register16, _ b: X86_64.Register16, _ c: X86_64.Register16, _ d: Int, _ flags: X86_64.FlagUpdate = .flags) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8211d0001042c), d) }
    emit(X86_64.InstructionForm(bits: 0x8211d0001042c), reg: c.code, vvvv: a.code, rm: b.code, flags: flags, immediate: d)
  }

  /// `SHRD r16, r16/m16, r16, imm8`
  public mutating func shrd(_ a: X86_64.Register16, _ b: X86_64.Memory, _ c: X86_64.Register16, _ d: Int, _ flags: X86_64.FlagUpdate = .flags) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8211d0001042c), d) }
    emit(X86_64.InstructionForm(bits: 0x8211d0001042c), reg: c.code, vvvv: a.code, memory: b, flags: flags, immediate: d)
  }

  /// `SHRD r16, r16/m16, r16, cl`
  public mutating func shrd(_ a: X86_64.Register16, _ b: X86_64.Register16, _ c: X86_64.Register16, _ d: X86_64.CLRegister, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x211d000104ad), reg: c.code, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `SHRD r16, r16/m16, r16, cl`
  public mutating func shrd(_ a: X86_64.Register16, _ b: X86_64.Memory, _ c: X86_64.Register16, _ d: X86_64.CLRegister, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x211d000104ad), reg: c.code, vvvv: a.code, memory: b, flags: flags)
  }

  /// `SHRD r32/m32, r32, imm8`
  public mutating func shrd(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: Int, _ flags: X86_64.FlagUpdate) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8201d0000042c), c) }
    emit(X86_64.InstructionForm(bits: 0x8201d0000042c), reg: b.code, vvvv: 0, rm: a.code, flags: flags, immediate: c)
  }

  /// `SHRD r32/m32, r32, imm8`
  public mutating func shrd(_ a: X86_64.Memory, _ b: X86_64.Register32, _ c: Int, _ flags: X86_64.FlagUpdate) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8201d0000042c), c) }
    emit(X86_64.InstructionForm(bits: 0x8201d0000042c), reg: b.code, vvvv: 0, memory: a, flags: flags, immediate: c)
  }

  /// `SHRD r32/m32, r32, cl`
  public mutating func shrd(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: X86_64.CLRegister, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d000004ad), reg: b.code, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `SHRD r32/m32, r32, cl`
  public mutating func shrd(_ a: X86_64.Memory, _ b: X86_64.Register32, _ c: X86_64.CLRegister, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d000004ad), reg: b.code, vvvv: 0, memory: a, flags: flags)
  }

  /// `SHRD r32, r32/m32, r32, imm8`
  public mutating func shrd(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: X86_64.Register32, _ d: Int, _ flags: X86_64.FlagUpdate = .flags) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8211d0000042c), d) }
    emit(X86_64.InstructionForm(bits: 0x8211d0000042c), reg: c.code, vvvv: a.code, rm: b.code, flags: flags, immediate: d)
  }

  /// `SHRD r32, r32/m32, r32, imm8`
  public mutating func shrd(_ a: X86_64.Register32, _ b: X86_64.Memory, _ c: X86_64.Register32, _ d: Int, _ flags: X86_64.FlagUpdate = .flags) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8211d0000042c), d) }
    emit(X86_64.InstructionForm(bits: 0x8211d0000042c), reg: c.code, vvvv: a.code, memory: b, flags: flags, immediate: d)
  }

  /// `SHRD r32, r32/m32, r32, cl`
  public mutating func shrd(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: X86_64.Register32, _ d: X86_64.CLRegister, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x211d000004ad), reg: c.code, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `SHRD r32, r32/m32, r32, cl`
  public mutating func shrd(_ a: X86_64.Register32, _ b: X86_64.Memory, _ c: X86_64.Register32, _ d: X86_64.CLRegister, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x211d000004ad), reg: c.code, vvvv: a.code, memory: b, flags: flags)
  }

  /// `SHRD r64/m64, r64, imm8`
  public mutating func shrd(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: Int, _ flags: X86_64.FlagUpdate) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8209d0080042c), c) }
    emit(X86_64.InstructionForm(bits: 0x8209d0080042c), reg: b.code, vvvv: 0, rm: a.code, flags: flags, immediate: c)
  }

  /// `SHRD r64/m64, r64, imm8`
  public mutating func shrd(_ a: X86_64.Memory, _ b: X86_64.Register64, _ c: Int, _ flags: X86_64.FlagUpdate) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8209d0080042c), c) }
    emit(X86_64.InstructionForm(bits: 0x8209d0080042c), reg: b.code, vvvv: 0, memory: a, flags: flags, immediate: c)
  }

  /// `SHRD r64/m64, r64, cl`
  public mutating func shrd(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: X86_64.CLRegister, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x209d008004ad), reg: b.code, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `SHRD r64/m64, r64, cl`
  public mutating func shrd(_ a: X86_64.Memory, _ b: X86_64.Register64, _ c: X86_64.CLRegister, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x209d008004ad), reg: b.code, vvvv: 0, memory: a, flags: flags)
  }

  /// `SHRD r64, r64/m64, r64, imm8`
  public mutating func shrd(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: X86_64.Register64, _ d: Int, _ flags: X86_64.FlagUpdate = .flags) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8219d0080042c), d) }
    emit(X86_64.InstructionForm(bits: 0x8219d0080042c), reg: c.code, vvvv: a.code, rm: b.code, flags: flags, immediate: d)
  }

  /// `SHRD r64, r64/m64, r64, imm8`
  public mutating func shrd(_ a: X86_64.Register64, _ b: X86_64.Memory, _ c: X86_64.Register64, _ d: Int, _ flags: X86_64.FlagUpdate = .flags) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8219d0080042c), d) }
    emit(X86_64.InstructionForm(bits: 0x8219d0080042c), reg: c.code, vvvv: a.code, memory: b, flags: flags, immediate: d)
  }

  /// `SHRD r64, r64/m64, r64, cl`
  public mutating func shrd(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: X86_64.Register64, _ d: X86_64.CLRegister, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x219d008004ad), reg: c.code, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `SHRD r64, r64/m64, r64, cl`
  public mutating func shrd(_ a: X86_64.Register64, _ b: X86_64.Memory, _ c: X86_64.Register64, _ d: X86_64.CLRegister, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x219d008004ad), reg: c.code, vvvv: a.code, memory: b, flags: flags)
  }

  /// `SAL r8/m8, 1`
  public mutating func sal(_ a: X86_64.Register8, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x2401d000004d0), reg: 0, vvvv: 0, rm: a.code, flags: flags) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xa401d000004c0), b) }
    emit(X86_64.InstructionForm(bits: 0xa401d000004c0), reg: 0, vvvv: 0, rm: a.code, flags: flags, immediate: b)
  }

  /// `SAL r8/m8, 1`
  public mutating func sal(_ a: X86_64.Memory8, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x2401d000004d0), reg: 0, vvvv: 0, memory: a.memory, flags: flags) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xa401d000004c0), b) }
    emit(X86_64.InstructionForm(bits: 0xa401d000004c0), reg: 0, vvvv: 0, memory: a.memory, flags: flags, immediate: b)
  }

  /// `SAL r8/m8, cl`
  public mutating func sal(_ a: X86_64.Register8, _ b: X86_64.CLRegister, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x2401d000004d2), reg: 0, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `SAL r8/m8, cl`
  public mutating func sal(_ a: X86_64.Memory8, _ b: X86_64.CLRegister, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x2401d000004d2), reg: 0, vvvv: 0, memory: a.memory, flags: flags)
  }

  /// `SAL r8, r8/m8, 1`
  public mutating func sal(_ a: X86_64.Register8, _ b: X86_64.Register8, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if c == 1 { return emit(X86_64.InstructionForm(bits: 0x2411d000004d0), reg: 0, vvvv: a.code, rm: b.code, flags: flags) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xa411d000004c0), c) }
    emit(X86_64.InstructionForm(bits: 0xa411d000004c0), reg: 0, vvvv: a.code, rm: b.code, flags: flags, immediate: c)
  }

  /// `SAL r8, r8/m8, 1`
  public mutating func sal(_ a: X86_64.Register8, _ b: X86_64.Memory, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if c == 1 { return emit(X86_64.InstructionForm(bits: 0x2411d000004d0), reg: 0, vvvv: a.code, memory: b, flags: flags) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xa411d000004c0), c) }
    emit(X86_64.InstructionForm(bits: 0xa411d000004c0), reg: 0, vvvv: a.code, memory: b, flags: flags, immediate: c)
  }

  /// `SAL r8, r8/m8, cl`
  public mutating func sal(_ a: X86_64.Register8, _ b: X86_64.Register8, _ c: X86_64.CLRegister, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x2411d000004d2), reg: 0, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `SAL r8, r8/m8, cl`
  public mutating func sal(_ a: X86_64.Register8, _ b: X86_64.Memory, _ c: X86_64.CLRegister, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x2411d000004d2), reg: 0, vvvv: a.code, memory: b, flags: flags)
  }

  /// `SAL r16/m16, 1`
  public mutating func sal(_ a: X86_64.Register16, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x2401d000104d1), reg: 0, vvvv: 0, rm: a.code, flags: flags) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xa401d000104c1), b) }
    emit(X86_64.InstructionForm(bits: 0xa401d000104c1), reg: 0, vvvv: 0, rm: a.code, flags: flags, immediate: b)
  }

  /// `SAL r16/m16, 1`
  public mutating func sal(_ a: X86_64.Memory16, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x2401d000104d1), reg: 0, vvvv: 0, memory: a.memory, flags: flags) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xa401d000104c1), b) }
    emit(X86_64.InstructionForm(bits: 0xa401d000104c1), reg: 0, vvvv: 0, memory: a.memory, flags: flags, immediate: b)
  }

  /// `SAL r16/m16, cl`
  public mutating func sal(_ a: X86_64.Register16, _ b: X86_64.CLRegister, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x2401d000104d3), reg: 0, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `SAL r16/m16, cl`
  public mutating func sal(_ a: X86_64.Memory16, _ b: X86_64.CLRegister, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x2401d000104d3), reg: 0, vvvv: 0, memory: a.memory, flags: flags)
  }

  /// `SAL r16, r16/m16, 1`
  public mutating func sal(_ a: X86_64.Register16, _ b: X86_64.Register16, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if c == 1 { return emit(X86_64.InstructionForm(bits: 0x2411d000104d1), reg: 0, vvvv: a.code, rm: b.code, flags: flags) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xa411d000104c1), c) }
    emit(X86_64.InstructionForm(bits: 0xa411d000104c1), reg: 0, vvvv: a.code, rm: b.code, flags: flags, immediate: c)
  }

  /// `SAL r16, r16/m16, 1`
  public mutating func sal(_ a: X86_64.Register16, _ b: X86_64.Memory, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if c == 1 { return emit(X86_64.InstructionForm(bits: 0x2411d000104d1), reg: 0, vvvv: a.code, memory: b, flags: flags) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xa411d000104c1), c) }
    emit(X86_64.InstructionForm(bits: 0xa411d000104c1), reg: 0, vvvv: a.code, memory: b, flags: flags, immediate: c)
  }

  /// `SAL r16, r16/m16, cl`
  public mutating func sal(_ a: X86_64.Register16, _ b: X86_64.Register16, _ c: X86_64.CLRegister, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x2411d000104d3), reg: 0, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `SAL r16, r16/m16, cl`
  public mutating func sal(_ a: X86_64.Register16, _ b: X86_64.Memory, _ c: X86_64.CLRegister, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x2411d000104d3), reg: 0, vvvv: a.code, memory: b, flags: flags)
  }

  /// `SAL r32/m32, 1`
  public mutating func sal(_ a: X86_64.Register32, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x2401d000004d1), reg: 0, vvvv: 0, rm: a.code, flags: flags) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xa401d000004c1), b) }
    emit(X86_64.InstructionForm(bits: 0xa401d000004c1), reg: 0, vvvv: 0, rm: a.code, flags: flags, immediate: b)
  }

  /// `SAL r32/m32, 1`
  public mutating func sal(_ a: X86_64.Memory32, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x2401d000004d1), reg: 0, vvvv: 0, memory: a.memory, flags: flags) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xa401d000004c1), b) }
    emit(X86_64.InstructionForm(bits: 0xa401d000004c1), reg: 0, vvvv: 0, memory: a.memory, flags: flags, immediate: b)
  }

  /// `SAL r32/m32, cl`
  public mutating func sal(_ a: X86_64.Register32, _ b: X86_64.CLRegister, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x2401d000004d3), reg: 0, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `SAL r32/m32, cl`
  public mutating func sal(_ a: X86_64.Memory32, _ b: X86_64.CLRegister, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x2401d000004d3), reg: 0, vvvv: 0, memory: a.memory, flags: flags)
  }

  /// `SAL r32, r32/m32, 1`
  public mutating func sal(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if c == 1 { return emit(X86_64.InstructionForm(bits: 0x2411d000004d1), reg: 0, vvvv: a.code, rm: b.code, flags: flags) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xa411d000004c1), c) }
    emit(X86_64.InstructionForm(bits: 0xa411d000004c1), reg: 0, vvvv: a.code, rm: b.code, flags: flags, immediate: c)
  }

  /// `SAL r32, r32/m32, 1`
  public mutating func sal(_ a: X86_64.Register32, _ b: X86_64.Memory, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if c == 1 { return emit(X86_64.InstructionForm(bits: 0x2411d000004d1), reg: 0, vvvv: a.code, memory: b, flags: flags) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xa411d000004c1), c) }
    emit(X86_64.InstructionForm(bits: 0xa411d000004c1), reg: 0, vvvv: a.code, memory: b, flags: flags, immediate: c)
  }

  /// `SAL r32, r32/m32, cl`
  public mutating func sal(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: X86_64.CLRegister, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x2411d000004d3), reg: 0, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `SAL r32, r32/m32, cl`
  public mutating func sal(_ a: X86_64.Register32, _ b: X86_64.Memory, _ c: X86_64.CLRegister, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x2411d000004d3), reg: 0, vvvv: a.code, memory: b, flags: flags)
  }

  /// `SAL r64/m64, 1`
  public mutating func sal(_ a: X86_64.Register64, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x2409d008004d1), reg: 0, vvvv: 0, rm: a.code, flags: flags) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xa409d008004c1), b) }
    emit(X86_64.InstructionForm(bits: 0xa409d008004c1), reg: 0, vvvv: 0, rm: a.code, flags: flags, immediate: b)
  }

  /// `SAL r64/m64, 1`
  public mutating func sal(_ a: X86_64.Memory64, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x2409d008004d1), reg: 0, vvvv: 0, memory: a.memory, flags: flags) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xa409d008004c1), b) }
    emit(X86_64.InstructionForm(bits: 0xa409d008004c1), reg: 0, vvvv: 0, memory: a.memory, flags: flags, immediate: b)
  }

  /// `SAL r64/m64, cl`
  public mutating func sal(_ a: X86_64.Register64, _ b: X86_64.CLRegister, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x2409d008004d3), reg: 0, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `SAL r64/m64, cl`
  public mutating func sal(_ a: X86_64.Memory64, _ b: X86_64.CLRegister, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x2409d008004d3), reg: 0, vvvv: 0, memory: a.memory, flags: flags)
  }

  /// `SAL r64, r64/m64, 1`
  public mutating func sal(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if c == 1 { return emit(X86_64.InstructionForm(bits: 0x2419d008004d1), reg: 0, vvvv: a.code, rm: b.code, flags: flags) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xa419d008004c1), c) }
    emit(X86_64.InstructionForm(bits: 0xa419d008004c1), reg: 0, vvvv: a.code, rm: b.code, flags: flags, immediate: c)
  }

  /// `SAL r64, r64/m64, 1`
  public mutating func sal(_ a: X86_64.Register64, _ b: X86_64.Memory, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if c == 1 { return emit(X86_64.InstructionForm(bits: 0x2419d008004d1), reg: 0, vvvv: a.code, memory: b, flags: flags) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xa419d008004c1), c) }
    emit(X86_64.InstructionForm(bits: 0xa419d008004c1), reg: 0, vvvv: a.code, memory: b, flags: flags, immediate: c)
  }

  /// `SAL r64, r64/m64, cl`
  public mutating func sal(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: X86_64.CLRegister, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x2419d008004d3), reg: 0, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `SAL r64, r64/m64, cl`
  public mutating func sal(_ a: X86_64.Register64, _ b: X86_64.Memory, _ c: X86_64.CLRegister, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x2419d008004d3), reg: 0, vvvv: a.code, memory: b, flags: flags)
  }
}
