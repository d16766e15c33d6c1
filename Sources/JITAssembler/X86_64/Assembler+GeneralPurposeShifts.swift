// swift-format-ignore-file
// Written by `swift run table-generator` from the instruction table. Do not edit: change a row and run it again.

public import JITMachineCode

extension X86_64.Assembler {
  /// `ROL r8/m8`
  @inlinable public mutating func rol(_ a: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x5004001000000d0), reg: 0, rm: a.code)
  }

  /// `ROL r8/m8`
  @inlinable public mutating func rol(_ a: X86_64.Memory8) {
    emit(X86_64.InstructionForm(bits: 0x5004001000000d0), reg: 0, memory: a.memory)
  }

  /// `ROL r8/m8, 1`
  @inlinable public mutating func rol(_ a: X86_64.Register8, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x5004001000000d0), reg: 0, rm: a.code) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x5084001000000c0), b) }
    emit(X86_64.InstructionForm(bits: 0x5084001000000c0), reg: 0, rm: a.code, immediate: b)
  }

  /// `ROL r8/m8, 1`
  @inlinable public mutating func rol(_ a: X86_64.Memory8, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x5004001000000d0), reg: 0, memory: a.memory) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x5084001000000c0), b) }
    emit(X86_64.InstructionForm(bits: 0x5084001000000c0), reg: 0, memory: a.memory, immediate: b)
  }

  /// `ROL r8/m8, cl`
  @inlinable public mutating func rol(_ a: X86_64.Register8, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x5004001000000d2), reg: 0, rm: a.code)
  }

  /// `ROL r8/m8, cl`
  @inlinable public mutating func rol(_ a: X86_64.Memory8, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x5004001000000d2), reg: 0, memory: a.memory)
  }

  /// `ROL r16/m16`
  @inlinable public mutating func rol(_ a: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x5004101000000d1), reg: 0, rm: a.code)
  }

  /// `ROL r16/m16`
  @inlinable public mutating func rol(_ a: X86_64.Memory16) {
    emit(X86_64.InstructionForm(bits: 0x5004101000000d1), reg: 0, memory: a.memory)
  }

  /// `ROL r16/m16, 1`
  @inlinable public mutating func rol(_ a: X86_64.Register16, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x5004101000000d1), reg: 0, rm: a.code) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x5084101000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x5084101000000c1), reg: 0, rm: a.code, immediate: b)
  }

  /// `ROL r16/m16, 1`
  @inlinable public mutating func rol(_ a: X86_64.Memory16, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x5004101000000d1), reg: 0, memory: a.memory) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x5084101000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x5084101000000c1), reg: 0, memory: a.memory, immediate: b)
  }

  /// `ROL r16/m16, cl`
  @inlinable public mutating func rol(_ a: X86_64.Register16, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x5004101000000d3), reg: 0, rm: a.code)
  }

  /// `ROL r16/m16, cl`
  @inlinable public mutating func rol(_ a: X86_64.Memory16, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x5004101000000d3), reg: 0, memory: a.memory)
  }

  /// `ROL r32/m32`
  @inlinable public mutating func rol(_ a: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x5004001000000d1), reg: 0, rm: a.code)
  }

  /// `ROL r32/m32`
  @inlinable public mutating func rol(_ a: X86_64.Memory32) {
    emit(X86_64.InstructionForm(bits: 0x5004001000000d1), reg: 0, memory: a.memory)
  }

  /// `ROL r32/m32, 1`
  @inlinable public mutating func rol(_ a: X86_64.Register32, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x5004001000000d1), reg: 0, rm: a.code) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x5084001000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x5084001000000c1), reg: 0, rm: a.code, immediate: b)
  }

  /// `ROL r32/m32, 1`
  @inlinable public mutating func rol(_ a: X86_64.Memory32, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x5004001000000d1), reg: 0, memory: a.memory) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x5084001000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x5084001000000c1), reg: 0, memory: a.memory, immediate: b)
  }

  /// `ROL r32/m32, cl`
  @inlinable public mutating func rol(_ a: X86_64.Register32, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x5004001000000d3), reg: 0, rm: a.code)
  }

  /// `ROL r32/m32, cl`
  @inlinable public mutating func rol(_ a: X86_64.Memory32, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x5004001000000d3), reg: 0, memory: a.memory)
  }

  /// `ROL r64/m64`
  @inlinable public mutating func rol(_ a: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x5004081000000d1), reg: 0, rm: a.code)
  }

  /// `ROL r64/m64`
  @inlinable public mutating func rol(_ a: X86_64.Memory64) {
    emit(X86_64.InstructionForm(bits: 0x5004081000000d1), reg: 0, memory: a.memory)
  }

  /// `ROL r64/m64, 1`
  @inlinable public mutating func rol(_ a: X86_64.Register64, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x5004081000000d1), reg: 0, rm: a.code) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x5084081000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x5084081000000c1), reg: 0, rm: a.code, immediate: b)
  }

  /// `ROL r64/m64, 1`
  @inlinable public mutating func rol(_ a: X86_64.Memory64, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x5004081000000d1), reg: 0, memory: a.memory) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x5084081000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x5084081000000c1), reg: 0, memory: a.memory, immediate: b)
  }

  /// `ROL r64/m64, cl`
  @inlinable public mutating func rol(_ a: X86_64.Register64, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x5004081000000d3), reg: 0, rm: a.code)
  }

  /// `ROL r64/m64, cl`
  @inlinable public mutating func rol(_ a: X86_64.Memory64, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x5004081000000d3), reg: 0, memory: a.memory)
  }

  /// `ROR r8/m8`
  @inlinable public mutating func ror(_ a: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x500c001000000d0), reg: 0, rm: a.code)
  }

  /// `ROR r8/m8`
  @inlinable public mutating func ror(_ a: X86_64.Memory8) {
    emit(X86_64.InstructionForm(bits: 0x500c001000000d0), reg: 0, memory: a.memory)
  }

  /// `ROR r8/m8, 1`
  @inlinable public mutating func ror(_ a: X86_64.Register8, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x500c001000000d0), reg: 0, rm: a.code) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x508c001000000c0), b) }
    emit(X86_64.InstructionForm(bits: 0x508c001000000c0), reg: 0, rm: a.code, immediate: b)
  }

  /// `ROR r8/m8, 1`
  @inlinable public mutating func ror(_ a: X86_64.Memory8, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x500c001000000d0), reg: 0, memory: a.memory) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x508c001000000c0), b) }
    emit(X86_64.InstructionForm(bits: 0x508c001000000c0), reg: 0, memory: a.memory, immediate: b)
  }

  /// `ROR r8/m8, cl`
  @inlinable public mutating func ror(_ a: X86_64.Register8, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x500c001000000d2), reg: 0, rm: a.code)
  }

  /// `ROR r8/m8, cl`
  @inlinable public mutating func ror(_ a: X86_64.Memory8, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x500c001000000d2), reg: 0, memory: a.memory)
  }

  /// `ROR r16/m16`
  @inlinable public mutating func ror(_ a: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x500c101000000d1), reg: 0, rm: a.code)
  }

  /// `ROR r16/m16`
  @inlinable public mutating func ror(_ a: X86_64.Memory16) {
    emit(X86_64.InstructionForm(bits: 0x500c101000000d1), reg: 0, memory: a.memory)
  }

  /// `ROR r16/m16, 1`
  @inlinable public mutating func ror(_ a: X86_64.Register16, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x500c101000000d1), reg: 0, rm: a.code) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x508c101000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x508c101000000c1), reg: 0, rm: a.code, immediate: b)
  }

  /// `ROR r16/m16, 1`
  @inlinable public mutating func ror(_ a: X86_64.Memory16, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x500c101000000d1), reg: 0, memory: a.memory) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x508c101000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x508c101000000c1), reg: 0, memory: a.memory, immediate: b)
  }

  /// `ROR r16/m16, cl`
  @inlinable public mutating func ror(_ a: X86_64.Register16, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x500c101000000d3), reg: 0, rm: a.code)
  }

  /// `ROR r16/m16, cl`
  @inlinable public mutating func ror(_ a: X86_64.Memory16, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x500c101000000d3), reg: 0, memory: a.memory)
  }

  /// `ROR r32/m32`
  @inlinable public mutating func ror(_ a: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x500c001000000d1), reg: 0, rm: a.code)
  }

  /// `ROR r32/m32`
  @inlinable public mutating func ror(_ a: X86_64.Memory32) {
    emit(X86_64.InstructionForm(bits: 0x500c001000000d1), reg: 0, memory: a.memory)
  }

  /// `ROR r32/m32, 1`
  @inlinable public mutating func ror(_ a: X86_64.Register32, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x500c001000000d1), reg: 0, rm: a.code) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x508c001000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x508c001000000c1), reg: 0, rm: a.code, immediate: b)
  }

  /// `ROR r32/m32, 1`
  @inlinable public mutating func ror(_ a: X86_64.Memory32, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x500c001000000d1), reg: 0, memory: a.memory) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x508c001000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x508c001000000c1), reg: 0, memory: a.memory, immediate: b)
  }

  /// `ROR r32/m32, cl`
  @inlinable public mutating func ror(_ a: X86_64.Register32, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x500c001000000d3), reg: 0, rm: a.code)
  }

  /// `ROR r32/m32, cl`
  @inlinable public mutating func ror(_ a: X86_64.Memory32, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x500c001000000d3), reg: 0, memory: a.memory)
  }

  /// `ROR r64/m64`
  @inlinable public mutating func ror(_ a: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x500c081000000d1), reg: 0, rm: a.code)
  }

  /// `ROR r64/m64`
  @inlinable public mutating func ror(_ a: X86_64.Memory64) {
    emit(X86_64.InstructionForm(bits: 0x500c081000000d1), reg: 0, memory: a.memory)
  }

  /// `ROR r64/m64, 1`
  @inlinable public mutating func ror(_ a: X86_64.Register64, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x500c081000000d1), reg: 0, rm: a.code) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x508c081000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x508c081000000c1), reg: 0, rm: a.code, immediate: b)
  }

  /// `ROR r64/m64, 1`
  @inlinable public mutating func ror(_ a: X86_64.Memory64, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x500c081000000d1), reg: 0, memory: a.memory) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x508c081000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x508c081000000c1), reg: 0, memory: a.memory, immediate: b)
  }

  /// `ROR r64/m64, cl`
  @inlinable public mutating func ror(_ a: X86_64.Register64, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x500c081000000d3), reg: 0, rm: a.code)
  }

  /// `ROR r64/m64, cl`
  @inlinable public mutating func ror(_ a: X86_64.Memory64, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x500c081000000d3), reg: 0, memory: a.memory)
  }

  /// `RCL r8/m8`
  @inlinable public mutating func rcl(_ a: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x5014001000000d0), reg: 0, rm: a.code)
  }

  /// `RCL r8/m8`
  @inlinable public mutating func rcl(_ a: X86_64.Memory8) {
    emit(X86_64.InstructionForm(bits: 0x5014001000000d0), reg: 0, memory: a.memory)
  }

  /// `RCL r8/m8, 1`
  @inlinable public mutating func rcl(_ a: X86_64.Register8, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x5014001000000d0), reg: 0, rm: a.code) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x5094001000000c0), b) }
    emit(X86_64.InstructionForm(bits: 0x5094001000000c0), reg: 0, rm: a.code, immediate: b)
  }

  /// `RCL r8/m8, 1`
  @inlinable public mutating func rcl(_ a: X86_64.Memory8, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x5014001000000d0), reg: 0, memory: a.memory) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x5094001000000c0), b) }
    emit(X86_64.InstructionForm(bits: 0x5094001000000c0), reg: 0, memory: a.memory, immediate: b)
  }

  /// `RCL r8/m8, cl`
  @inlinable public mutating func rcl(_ a: X86_64.Register8, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x5014001000000d2), reg: 0, rm: a.code)
  }

  /// `RCL r8/m8, cl`
  @inlinable public mutating func rcl(_ a: X86_64.Memory8, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x5014001000000d2), reg: 0, memory: a.memory)
  }

  /// `RCL r16/m16`
  @inlinable public mutating func rcl(_ a: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x5014101000000d1), reg: 0, rm: a.code)
  }

  /// `RCL r16/m16`
  @inlinable public mutating func rcl(_ a: X86_64.Memory16) {
    emit(X86_64.InstructionForm(bits: 0x5014101000000d1), reg: 0, memory: a.memory)
  }

  /// `RCL r16/m16, 1`
  @inlinable public mutating func rcl(_ a: X86_64.Register16, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x5014101000000d1), reg: 0, rm: a.code) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x5094101000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x5094101000000c1), reg: 0, rm: a.code, immediate: b)
  }

  /// `RCL r16/m16, 1`
  @inlinable public mutating func rcl(_ a: X86_64.Memory16, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x5014101000000d1), reg: 0, memory: a.memory) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x5094101000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x5094101000000c1), reg: 0, memory: a.memory, immediate: b)
  }

  /// `RCL r16/m16, cl`
  @inlinable public mutating func rcl(_ a: X86_64.Register16, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x5014101000000d3), reg: 0, rm: a.code)
  }

  /// `RCL r16/m16, cl`
  @inlinable public mutating func rcl(_ a: X86_64.Memory16, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x5014101000000d3), reg: 0, memory: a.memory)
  }

  /// `RCL r32/m32`
  @inlinable public mutating func rcl(_ a: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x5014001000000d1), reg: 0, rm: a.code)
  }

  /// `RCL r32/m32`
  @inlinable public mutating func rcl(_ a: X86_64.Memory32) {
    emit(X86_64.InstructionForm(bits: 0x5014001000000d1), reg: 0, memory: a.memory)
  }

  /// `RCL r32/m32, 1`
  @inlinable public mutating func rcl(_ a: X86_64.Register32, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x5014001000000d1), reg: 0, rm: a.code) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x5094001000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x5094001000000c1), reg: 0, rm: a.code, immediate: b)
  }

  /// `RCL r32/m32, 1`
  @inlinable public mutating func rcl(_ a: X86_64.Memory32, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x5014001000000d1), reg: 0, memory: a.memory) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x5094001000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x5094001000000c1), reg: 0, memory: a.memory, immediate: b)
  }

  /// `RCL r32/m32, cl`
  @inlinable public mutating func rcl(_ a: X86_64.Register32, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x5014001000000d3), reg: 0, rm: a.code)
  }

  /// `RCL r32/m32, cl`
  @inlinable public mutating func rcl(_ a: X86_64.Memory32, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x5014001000000d3), reg: 0, memory: a.memory)
  }

  /// `RCL r64/m64`
  @inlinable public mutating func rcl(_ a: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x5014081000000d1), reg: 0, rm: a.code)
  }

  /// `RCL r64/m64`
  @inlinable public mutating func rcl(_ a: X86_64.Memory64) {
    emit(X86_64.InstructionForm(bits: 0x5014081000000d1), reg: 0, memory: a.memory)
  }

  /// `RCL r64/m64, 1`
  @inlinable public mutating func rcl(_ a: X86_64.Register64, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x5014081000000d1), reg: 0, rm: a.code) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x5094081000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x5094081000000c1), reg: 0, rm: a.code, immediate: b)
  }

  /// `RCL r64/m64, 1`
  @inlinable public mutating func rcl(_ a: X86_64.Memory64, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x5014081000000d1), reg: 0, memory: a.memory) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x5094081000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x5094081000000c1), reg: 0, memory: a.memory, immediate: b)
  }

  /// `RCL r64/m64, cl`
  @inlinable public mutating func rcl(_ a: X86_64.Register64, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x5014081000000d3), reg: 0, rm: a.code)
  }

  /// `RCL r64/m64, cl`
  @inlinable public mutating func rcl(_ a: X86_64.Memory64, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x5014081000000d3), reg: 0, memory: a.memory)
  }

  /// `RCR r8/m8`
  @inlinable public mutating func rcr(_ a: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x501c001000000d0), reg: 0, rm: a.code)
  }

  /// `RCR r8/m8`
  @inlinable public mutating func rcr(_ a: X86_64.Memory8) {
    emit(X86_64.InstructionForm(bits: 0x501c001000000d0), reg: 0, memory: a.memory)
  }

  /// `RCR r8/m8, 1`
  @inlinable public mutating func rcr(_ a: X86_64.Register8, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x501c001000000d0), reg: 0, rm: a.code) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x509c001000000c0), b) }
    emit(X86_64.InstructionForm(bits: 0x509c001000000c0), reg: 0, rm: a.code, immediate: b)
  }

  /// `RCR r8/m8, 1`
  @inlinable public mutating func rcr(_ a: X86_64.Memory8, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x501c001000000d0), reg: 0, memory: a.memory) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x509c001000000c0), b) }
    emit(X86_64.InstructionForm(bits: 0x509c001000000c0), reg: 0, memory: a.memory, immediate: b)
  }

  /// `RCR r8/m8, cl`
  @inlinable public mutating func rcr(_ a: X86_64.Register8, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x501c001000000d2), reg: 0, rm: a.code)
  }

  /// `RCR r8/m8, cl`
  @inlinable public mutating func rcr(_ a: X86_64.Memory8, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x501c001000000d2), reg: 0, memory: a.memory)
  }

  /// `RCR r16/m16`
  @inlinable public mutating func rcr(_ a: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x501c101000000d1), reg: 0, rm: a.code)
  }

  /// `RCR r16/m16`
  @inlinable public mutating func rcr(_ a: X86_64.Memory16) {
    emit(X86_64.InstructionForm(bits: 0x501c101000000d1), reg: 0, memory: a.memory)
  }

  /// `RCR r16/m16, 1`
  @inlinable public mutating func rcr(_ a: X86_64.Register16, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x501c101000000d1), reg: 0, rm: a.code) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x509c101000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x509c101000000c1), reg: 0, rm: a.code, immediate: b)
  }

  /// `RCR r16/m16, 1`
  @inlinable public mutating func rcr(_ a: X86_64.Memory16, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x501c101000000d1), reg: 0, memory: a.memory) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x509c101000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x509c101000000c1), reg: 0, memory: a.memory, immediate: b)
  }

  /// `RCR r16/m16, cl`
  @inlinable public mutating func rcr(_ a: X86_64.Register16, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x501c101000000d3), reg: 0, rm: a.code)
  }

  /// `RCR r16/m16, cl`
  @inlinable public mutating func rcr(_ a: X86_64.Memory16, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x501c101000000d3), reg: 0, memory: a.memory)
  }

  /// `RCR r32/m32`
  @inlinable public mutating func rcr(_ a: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x501c001000000d1), reg: 0, rm: a.code)
  }

  /// `RCR r32/m32`
  @inlinable public mutating func rcr(_ a: X86_64.Memory32) {
    emit(X86_64.InstructionForm(bits: 0x501c001000000d1), reg: 0, memory: a.memory)
  }

  /// `RCR r32/m32, 1`
  @inlinable public mutating func rcr(_ a: X86_64.Register32, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x501c001000000d1), reg: 0, rm: a.code) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x509c001000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x509c001000000c1), reg: 0, rm: a.code, immediate: b)
  }

  /// `RCR r32/m32, 1`
  @inlinable public mutating func rcr(_ a: X86_64.Memory32, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x501c001000000d1), reg: 0, memory: a.memory) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x509c001000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x509c001000000c1), reg: 0, memory: a.memory, immediate: b)
  }

  /// `RCR r32/m32, cl`
  @inlinable public mutating func rcr(_ a: X86_64.Register32, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x501c001000000d3), reg: 0, rm: a.code)
  }

  /// `RCR r32/m32, cl`
  @inlinable public mutating func rcr(_ a: X86_64.Memory32, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x501c001000000d3), reg: 0, memory: a.memory)
  }

  /// `RCR r64/m64`
  @inlinable public mutating func rcr(_ a: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x501c081000000d1), reg: 0, rm: a.code)
  }

  /// `RCR r64/m64`
  @inlinable public mutating func rcr(_ a: X86_64.Memory64) {
    emit(X86_64.InstructionForm(bits: 0x501c081000000d1), reg: 0, memory: a.memory)
  }

  /// `RCR r64/m64, 1`
  @inlinable public mutating func rcr(_ a: X86_64.Register64, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x501c081000000d1), reg: 0, rm: a.code) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x509c081000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x509c081000000c1), reg: 0, rm: a.code, immediate: b)
  }

  /// `RCR r64/m64, 1`
  @inlinable public mutating func rcr(_ a: X86_64.Memory64, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x501c081000000d1), reg: 0, memory: a.memory) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x509c081000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x509c081000000c1), reg: 0, memory: a.memory, immediate: b)
  }

  /// `RCR r64/m64, cl`
  @inlinable public mutating func rcr(_ a: X86_64.Register64, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x501c081000000d3), reg: 0, rm: a.code)
  }

  /// `RCR r64/m64, cl`
  @inlinable public mutating func rcr(_ a: X86_64.Memory64, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x501c081000000d3), reg: 0, memory: a.memory)
  }

  /// `SHL r8/m8`
  @inlinable public mutating func shl(_ a: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x5024001000000d0), reg: 0, rm: a.code)
  }

  /// `SHL r8/m8`
  @inlinable public mutating func shl(_ a: X86_64.Memory8) {
    emit(X86_64.InstructionForm(bits: 0x5024001000000d0), reg: 0, memory: a.memory)
  }

  /// `SHL r8/m8, 1`
  @inlinable public mutating func shl(_ a: X86_64.Register8, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x5024001000000d0), reg: 0, rm: a.code) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50a4001000000c0), b) }
    emit(X86_64.InstructionForm(bits: 0x50a4001000000c0), reg: 0, rm: a.code, immediate: b)
  }

  /// `SHL r8/m8, 1`
  @inlinable public mutating func shl(_ a: X86_64.Memory8, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x5024001000000d0), reg: 0, memory: a.memory) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50a4001000000c0), b) }
    emit(X86_64.InstructionForm(bits: 0x50a4001000000c0), reg: 0, memory: a.memory, immediate: b)
  }

  /// `SHL r8/m8, cl`
  @inlinable public mutating func shl(_ a: X86_64.Register8, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x5024001000000d2), reg: 0, rm: a.code)
  }

  /// `SHL r8/m8, cl`
  @inlinable public mutating func shl(_ a: X86_64.Memory8, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x5024001000000d2), reg: 0, memory: a.memory)
  }

  /// `SHL r16/m16`
  @inlinable public mutating func shl(_ a: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x5024101000000d1), reg: 0, rm: a.code)
  }

  /// `SHL r16/m16`
  @inlinable public mutating func shl(_ a: X86_64.Memory16) {
    emit(X86_64.InstructionForm(bits: 0x5024101000000d1), reg: 0, memory: a.memory)
  }

  /// `SHL r16/m16, 1`
  @inlinable public mutating func shl(_ a: X86_64.Register16, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x5024101000000d1), reg: 0, rm: a.code) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50a4101000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x50a4101000000c1), reg: 0, rm: a.code, immediate: b)
  }

  /// `SHL r16/m16, 1`
  @inlinable public mutating func shl(_ a: X86_64.Memory16, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x5024101000000d1), reg: 0, memory: a.memory) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50a4101000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x50a4101000000c1), reg: 0, memory: a.memory, immediate: b)
  }

  /// `SHL r16/m16, cl`
  @inlinable public mutating func shl(_ a: X86_64.Register16, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x5024101000000d3), reg: 0, rm: a.code)
  }

  /// `SHL r16/m16, cl`
  @inlinable public mutating func shl(_ a: X86_64.Memory16, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x5024101000000d3), reg: 0, memory: a.memory)
  }

  /// `SHL r32/m32`
  @inlinable public mutating func shl(_ a: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x5024001000000d1), reg: 0, rm: a.code)
  }

  /// `SHL r32/m32`
  @inlinable public mutating func shl(_ a: X86_64.Memory32) {
    emit(X86_64.InstructionForm(bits: 0x5024001000000d1), reg: 0, memory: a.memory)
  }

  /// `SHL r32/m32, 1`
  @inlinable public mutating func shl(_ a: X86_64.Register32, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x5024001000000d1), reg: 0, rm: a.code) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50a4001000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x50a4001000000c1), reg: 0, rm: a.code, immediate: b)
  }

  /// `SHL r32/m32, 1`
  @inlinable public mutating func shl(_ a: X86_64.Memory32, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x5024001000000d1), reg: 0, memory: a.memory) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50a4001000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x50a4001000000c1), reg: 0, memory: a.memory, immediate: b)
  }

  /// `SHL r32/m32, cl`
  @inlinable public mutating func shl(_ a: X86_64.Register32, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x5024001000000d3), reg: 0, rm: a.code)
  }

  /// `SHL r32/m32, cl`
  @inlinable public mutating func shl(_ a: X86_64.Memory32, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x5024001000000d3), reg: 0, memory: a.memory)
  }

  /// `SHL r64/m64`
  @inlinable public mutating func shl(_ a: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x5024081000000d1), reg: 0, rm: a.code)
  }

  /// `SHL r64/m64`
  @inlinable public mutating func shl(_ a: X86_64.Memory64) {
    emit(X86_64.InstructionForm(bits: 0x5024081000000d1), reg: 0, memory: a.memory)
  }

  /// `SHL r64/m64, 1`
  @inlinable public mutating func shl(_ a: X86_64.Register64, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x5024081000000d1), reg: 0, rm: a.code) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50a4081000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x50a4081000000c1), reg: 0, rm: a.code, immediate: b)
  }

  /// `SHL r64/m64, 1`
  @inlinable public mutating func shl(_ a: X86_64.Memory64, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x5024081000000d1), reg: 0, memory: a.memory) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50a4081000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x50a4081000000c1), reg: 0, memory: a.memory, immediate: b)
  }

  /// `SHL r64/m64, cl`
  @inlinable public mutating func shl(_ a: X86_64.Register64, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x5024081000000d3), reg: 0, rm: a.code)
  }

  /// `SHL r64/m64, cl`
  @inlinable public mutating func shl(_ a: X86_64.Memory64, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x5024081000000d3), reg: 0, memory: a.memory)
  }

  /// `SHR r8/m8`
  @inlinable public mutating func shr(_ a: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x502c001000000d0), reg: 0, rm: a.code)
  }

  /// `SHR r8/m8`
  @inlinable public mutating func shr(_ a: X86_64.Memory8) {
    emit(X86_64.InstructionForm(bits: 0x502c001000000d0), reg: 0, memory: a.memory)
  }

  /// `SHR r8/m8, 1`
  @inlinable public mutating func shr(_ a: X86_64.Register8, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x502c001000000d0), reg: 0, rm: a.code) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50ac001000000c0), b) }
    emit(X86_64.InstructionForm(bits: 0x50ac001000000c0), reg: 0, rm: a.code, immediate: b)
  }

  /// `SHR r8/m8, 1`
  @inlinable public mutating func shr(_ a: X86_64.Memory8, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x502c001000000d0), reg: 0, memory: a.memory) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50ac001000000c0), b) }
    emit(X86_64.InstructionForm(bits: 0x50ac001000000c0), reg: 0, memory: a.memory, immediate: b)
  }

  /// `SHR r8/m8, cl`
  @inlinable public mutating func shr(_ a: X86_64.Register8, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x502c001000000d2), reg: 0, rm: a.code)
  }

  /// `SHR r8/m8, cl`
  @inlinable public mutating func shr(_ a: X86_64.Memory8, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x502c001000000d2), reg: 0, memory: a.memory)
  }

  /// `SHR r16/m16`
  @inlinable public mutating func shr(_ a: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x502c101000000d1), reg: 0, rm: a.code)
  }

  /// `SHR r16/m16`
  @inlinable public mutating func shr(_ a: X86_64.Memory16) {
    emit(X86_64.InstructionForm(bits: 0x502c101000000d1), reg: 0, memory: a.memory)
  }

  /// `SHR r16/m16, 1`
  @inlinable public mutating func shr(_ a: X86_64.Register16, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x502c101000000d1), reg: 0, rm: a.code) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50ac101000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x50ac101000000c1), reg: 0, rm: a.code, immediate: b)
  }

  /// `SHR r16/m16, 1`
  @inlinable public mutating func shr(_ a: X86_64.Memory16, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x502c101000000d1), reg: 0, memory: a.memory) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50ac101000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x50ac101000000c1), reg: 0, memory: a.memory, immediate: b)
  }

  /// `SHR r16/m16, cl`
  @inlinable public mutating func shr(_ a: X86_64.Register16, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x502c101000000d3), reg: 0, rm: a.code)
  }

  /// `SHR r16/m16, cl`
  @inlinable public mutating func shr(_ a: X86_64.Memory16, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x502c101000000d3), reg: 0, memory: a.memory)
  }

  /// `SHR r32/m32`
  @inlinable public mutating func shr(_ a: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x502c001000000d1), reg: 0, rm: a.code)
  }

  /// `SHR r32/m32`
  @inlinable public mutating func shr(_ a: X86_64.Memory32) {
    emit(X86_64.InstructionForm(bits: 0x502c001000000d1), reg: 0, memory: a.memory)
  }

  /// `SHR r32/m32, 1`
  @inlinable public mutating func shr(_ a: X86_64.Register32, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x502c001000000d1), reg: 0, rm: a.code) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50ac001000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x50ac001000000c1), reg: 0, rm: a.code, immediate: b)
  }

  /// `SHR r32/m32, 1`
  @inlinable public mutating func shr(_ a: X86_64.Memory32, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x502c001000000d1), reg: 0, memory: a.memory) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50ac001000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x50ac001000000c1), reg: 0, memory: a.memory, immediate: b)
  }

  /// `SHR r32/m32, cl`
  @inlinable public mutating func shr(_ a: X86_64.Register32, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x502c001000000d3), reg: 0, rm: a.code)
  }

  /// `SHR r32/m32, cl`
  @inlinable public mutating func shr(_ a: X86_64.Memory32, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x502c001000000d3), reg: 0, memory: a.memory)
  }

  /// `SHR r64/m64`
  @inlinable public mutating func shr(_ a: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x502c081000000d1), reg: 0, rm: a.code)
  }

  /// `SHR r64/m64`
  @inlinable public mutating func shr(_ a: X86_64.Memory64) {
    emit(X86_64.InstructionForm(bits: 0x502c081000000d1), reg: 0, memory: a.memory)
  }

  /// `SHR r64/m64, 1`
  @inlinable public mutating func shr(_ a: X86_64.Register64, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x502c081000000d1), reg: 0, rm: a.code) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50ac081000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x50ac081000000c1), reg: 0, rm: a.code, immediate: b)
  }

  /// `SHR r64/m64, 1`
  @inlinable public mutating func shr(_ a: X86_64.Memory64, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x502c081000000d1), reg: 0, memory: a.memory) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50ac081000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x50ac081000000c1), reg: 0, memory: a.memory, immediate: b)
  }

  /// `SHR r64/m64, cl`
  @inlinable public mutating func shr(_ a: X86_64.Register64, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x502c081000000d3), reg: 0, rm: a.code)
  }

  /// `SHR r64/m64, cl`
  @inlinable public mutating func shr(_ a: X86_64.Memory64, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x502c081000000d3), reg: 0, memory: a.memory)
  }

  /// `SAR r8/m8`
  @inlinable public mutating func sar(_ a: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x503c001000000d0), reg: 0, rm: a.code)
  }

  /// `SAR r8/m8`
  @inlinable public mutating func sar(_ a: X86_64.Memory8) {
    emit(X86_64.InstructionForm(bits: 0x503c001000000d0), reg: 0, memory: a.memory)
  }

  /// `SAR r8/m8, 1`
  @inlinable public mutating func sar(_ a: X86_64.Register8, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x503c001000000d0), reg: 0, rm: a.code) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50bc001000000c0), b) }
    emit(X86_64.InstructionForm(bits: 0x50bc001000000c0), reg: 0, rm: a.code, immediate: b)
  }

  /// `SAR r8/m8, 1`
  @inlinable public mutating func sar(_ a: X86_64.Memory8, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x503c001000000d0), reg: 0, memory: a.memory) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50bc001000000c0), b) }
    emit(X86_64.InstructionForm(bits: 0x50bc001000000c0), reg: 0, memory: a.memory, immediate: b)
  }

  /// `SAR r8/m8, cl`
  @inlinable public mutating func sar(_ a: X86_64.Register8, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x503c001000000d2), reg: 0, rm: a.code)
  }

  /// `SAR r8/m8, cl`
  @inlinable public mutating func sar(_ a: X86_64.Memory8, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x503c001000000d2), reg: 0, memory: a.memory)
  }

  /// `SAR r16/m16`
  @inlinable public mutating func sar(_ a: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x503c101000000d1), reg: 0, rm: a.code)
  }

  /// `SAR r16/m16`
  @inlinable public mutating func sar(_ a: X86_64.Memory16) {
    emit(X86_64.InstructionForm(bits: 0x503c101000000d1), reg: 0, memory: a.memory)
  }

  /// `SAR r16/m16, 1`
  @inlinable public mutating func sar(_ a: X86_64.Register16, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x503c101000000d1), reg: 0, rm: a.code) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50bc101000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x50bc101000000c1), reg: 0, rm: a.code, immediate: b)
  }

  /// `SAR r16/m16, 1`
  @inlinable public mutating func sar(_ a: X86_64.Memory16, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x503c101000000d1), reg: 0, memory: a.memory) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50bc101000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x50bc101000000c1), reg: 0, memory: a.memory, immediate: b)
  }

  /// `SAR r16/m16, cl`
  @inlinable public mutating func sar(_ a: X86_64.Register16, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x503c101000000d3), reg: 0, rm: a.code)
  }

  /// `SAR r16/m16, cl`
  @inlinable public mutating func sar(_ a: X86_64.Memory16, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x503c101000000d3), reg: 0, memory: a.memory)
  }

  /// `SAR r32/m32`
  @inlinable public mutating func sar(_ a: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x503c001000000d1), reg: 0, rm: a.code)
  }

  /// `SAR r32/m32`
  @inlinable public mutating func sar(_ a: X86_64.Memory32) {
    emit(X86_64.InstructionForm(bits: 0x503c001000000d1), reg: 0, memory: a.memory)
  }

  /// `SAR r32/m32, 1`
  @inlinable public mutating func sar(_ a: X86_64.Register32, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x503c001000000d1), reg: 0, rm: a.code) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50bc001000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x50bc001000000c1), reg: 0, rm: a.code, immediate: b)
  }

  /// `SAR r32/m32, 1`
  @inlinable public mutating func sar(_ a: X86_64.Memory32, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x503c001000000d1), reg: 0, memory: a.memory) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50bc001000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x50bc001000000c1), reg: 0, memory: a.memory, immediate: b)
  }

  /// `SAR r32/m32, cl`
  @inlinable public mutating func sar(_ a: X86_64.Register32, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x503c001000000d3), reg: 0, rm: a.code)
  }

  /// `SAR r32/m32, cl`
  @inlinable public mutating func sar(_ a: X86_64.Memory32, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x503c001000000d3), reg: 0, memory: a.memory)
  }

  /// `SAR r64/m64`
  @inlinable public mutating func sar(_ a: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x503c081000000d1), reg: 0, rm: a.code)
  }

  /// `SAR r64/m64`
  @inlinable public mutating func sar(_ a: X86_64.Memory64) {
    emit(X86_64.InstructionForm(bits: 0x503c081000000d1), reg: 0, memory: a.memory)
  }

  /// `SAR r64/m64, 1`
  @inlinable public mutating func sar(_ a: X86_64.Register64, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x503c081000000d1), reg: 0, rm: a.code) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50bc081000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x50bc081000000c1), reg: 0, rm: a.code, immediate: b)
  }

  /// `SAR r64/m64, 1`
  @inlinable public mutating func sar(_ a: X86_64.Memory64, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x503c081000000d1), reg: 0, memory: a.memory) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50bc081000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x50bc081000000c1), reg: 0, memory: a.memory, immediate: b)
  }

  /// `SAR r64/m64, cl`
  @inlinable public mutating func sar(_ a: X86_64.Register64, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x503c081000000d3), reg: 0, rm: a.code)
  }

  /// `SAR r64/m64, cl`
  @inlinable public mutating func sar(_ a: X86_64.Memory64, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x503c081000000d3), reg: 0, memory: a.memory)
  }

  /// `SHLD r16/m16, r16, imm8`
  @inlinable public mutating func shld(_ a: X86_64.Register16, _ b: X86_64.Register16, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x70821020000a40f), c) }
    emit(X86_64.InstructionForm(bits: 0x70821020000a40f), reg: b.code, rm: a.code, immediate: c)
  }

  /// `SHLD r16/m16, r16, imm8`
  @inlinable public mutating func shld(_ a: X86_64.Memory, _ b: X86_64.Register16, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x70821020000a40f), c) }
    emit(X86_64.InstructionForm(bits: 0x70821020000a40f), reg: b.code, memory: a, immediate: c)
  }

  /// `SHLD r16/m16, r16, cl`
  @inlinable public mutating func shld(_ a: X86_64.Register16, _ b: X86_64.Register16, _ c: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x70021020000a50f), reg: b.code, rm: a.code)
  }

  /// `SHLD r16/m16, r16, cl`
  @inlinable public mutating func shld(_ a: X86_64.Memory, _ b: X86_64.Register16, _ c: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x70021020000a50f), reg: b.code, memory: a)
  }

  /// `SHLD r16/m16, r16`
  @inlinable public mutating func shld(_ a: X86_64.Register16, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x70021020000a50f), reg: b.code, rm: a.code)
  }

  /// `SHLD r16/m16, r16`
  @inlinable public mutating func shld(_ a: X86_64.Memory, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x70021020000a50f), reg: b.code, memory: a)
  }

  /// `SHLD r32/m32, r32, imm8`
  @inlinable public mutating func shld(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x70820020000a40f), c) }
    emit(X86_64.InstructionForm(bits: 0x70820020000a40f), reg: b.code, rm: a.code, immediate: c)
  }

  /// `SHLD r32/m32, r32, imm8`
  @inlinable public mutating func shld(_ a: X86_64.Memory, _ b: X86_64.Register32, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x70820020000a40f), c) }
    emit(X86_64.InstructionForm(bits: 0x70820020000a40f), reg: b.code, memory: a, immediate: c)
  }

  /// `SHLD r32/m32, r32, cl`
  @inlinable public mutating func shld(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x70020020000a50f), reg: b.code, rm: a.code)
  }

  /// `SHLD r32/m32, r32, cl`
  @inlinable public mutating func shld(_ a: X86_64.Memory, _ b: X86_64.Register32, _ c: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x70020020000a50f), reg: b.code, memory: a)
  }

  /// `SHLD r32/m32, r32`
  @inlinable public mutating func shld(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x70020020000a50f), reg: b.code, rm: a.code)
  }

  /// `SHLD r32/m32, r32`
  @inlinable public mutating func shld(_ a: X86_64.Memory, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x70020020000a50f), reg: b.code, memory: a)
  }

  /// `SHLD r64/m64, r64, imm8`
  @inlinable public mutating func shld(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x70820820000a40f), c) }
    emit(X86_64.InstructionForm(bits: 0x70820820000a40f), reg: b.code, rm: a.code, immediate: c)
  }

  /// `SHLD r64/m64, r64, imm8`
  @inlinable public mutating func shld(_ a: X86_64.Memory, _ b: X86_64.Register64, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x70820820000a40f), c) }
    emit(X86_64.InstructionForm(bits: 0x70820820000a40f), reg: b.code, memory: a, immediate: c)
  }

  /// `SHLD r64/m64, r64, cl`
  @inlinable public mutating func shld(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x70020820000a50f), reg: b.code, rm: a.code)
  }

  /// `SHLD r64/m64, r64, cl`
  @inlinable public mutating func shld(_ a: X86_64.Memory, _ b: X86_64.Register64, _ c: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x70020820000a50f), reg: b.code, memory: a)
  }

  /// `SHLD r64/m64, r64`
  @inlinable public mutating func shld(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x70020820000a50f), reg: b.code, rm: a.code)
  }

  /// `SHLD r64/m64, r64`
  @inlinable public mutating func shld(_ a: X86_64.Memory, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x70020820000a50f), reg: b.code, memory: a)
  }

  /// `SHRD r16/m16, r16, imm8`
  @inlinable public mutating func shrd(_ a: X86_64.Register16, _ b: X86_64.Register16, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x70821020000ac0f), c) }
    emit(X86_64.InstructionForm(bits: 0x70821020000ac0f), reg: b.code, rm: a.code, immediate: c)
  }

  /// `SHRD r16/m16, r16, imm8`
  @inlinable public mutating func shrd(_ a: X86_64.Memory, _ b: X86_64.Register16, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x70821020000ac0f), c) }
    emit(X86_64.InstructionForm(bits: 0x70821020000ac0f), reg: b.code, memory: a, immediate: c)
  }

  /// `SHRD r16/m16, r16, cl`
  @inlinable public mutating func shrd(_ a: X86_64.Register16, _ b: X86_64.Register16, _ c: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x70021020000ad0f), reg: b.code, rm: a.code)
  }

  /// `SHRD r16/m16, r16, cl`
  @inlinable public mutating func shrd(_ a: X86_64.Memory, _ b: X86_64.Register16, _ c: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x70021020000ad0f), reg: b.code, memory: a)
  }

  /// `SHRD r16/m16, r16`
  @inlinable public mutating func shrd(_ a: X86_64.Register16, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x70021020000ad0f), reg: b.code, rm: a.code)
  }

  /// `SHRD r16/m16, r16`
  @inlinable public mutating func shrd(_ a: X86_64.Memory, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x70021020000ad0f), reg: b.code, memory: a)
  }

  /// `SHRD r32/m32, r32, imm8`
  @inlinable public mutating func shrd(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x70820020000ac0f), c) }
    emit(X86_64.InstructionForm(bits: 0x70820020000ac0f), reg: b.code, rm: a.code, immediate: c)
  }

  /// `SHRD r32/m32, r32, imm8`
  @inlinable public mutating func shrd(_ a: X86_64.Memory, _ b: X86_64.Register32, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x70820020000ac0f), c) }
    emit(X86_64.InstructionForm(bits: 0x70820020000ac0f), reg: b.code, memory: a, immediate: c)
  }

  /// `SHRD r32/m32, r32, cl`
  @inlinable public mutating func shrd(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x70020020000ad0f), reg: b.code, rm: a.code)
  }

  /// `SHRD r32/m32, r32, cl`
  @inlinable public mutating func shrd(_ a: X86_64.Memory, _ b: X86_64.Register32, _ c: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x70020020000ad0f), reg: b.code, memory: a)
  }

  /// `SHRD r32/m32, r32`
  @inlinable public mutating func shrd(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x70020020000ad0f), reg: b.code, rm: a.code)
  }

  /// `SHRD r32/m32, r32`
  @inlinable public mutating func shrd(_ a: X86_64.Memory, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x70020020000ad0f), reg: b.code, memory: a)
  }

  /// `SHRD r64/m64, r64, imm8`
  @inlinable public mutating func shrd(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x70820820000ac0f), c) }
    emit(X86_64.InstructionForm(bits: 0x70820820000ac0f), reg: b.code, rm: a.code, immediate: c)
  }

  /// `SHRD r64/m64, r64, imm8`
  @inlinable public mutating func shrd(_ a: X86_64.Memory, _ b: X86_64.Register64, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x70820820000ac0f), c) }
    emit(X86_64.InstructionForm(bits: 0x70820820000ac0f), reg: b.code, memory: a, immediate: c)
  }

  /// `SHRD r64/m64, r64, cl`
  @inlinable public mutating func shrd(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x70020820000ad0f), reg: b.code, rm: a.code)
  }

  /// `SHRD r64/m64, r64, cl`
  @inlinable public mutating func shrd(_ a: X86_64.Memory, _ b: X86_64.Register64, _ c: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x70020820000ad0f), reg: b.code, memory: a)
  }

  /// `SHRD r64/m64, r64`
  @inlinable public mutating func shrd(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x70020820000ad0f), reg: b.code, rm: a.code)
  }

  /// `SHRD r64/m64, r64`
  @inlinable public mutating func shrd(_ a: X86_64.Memory, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x70020820000ad0f), reg: b.code, memory: a)
  }

  /// `SARX r32, r32/m32, r32`
  @inlinable public mutating func sarx(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: X86_64.Register32) {
    if (a.code | c.code | b.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x2008000202f7), reg: a.code, vvvv: c.code, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x201d000202f7), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `SARX r32, r32/m32, r32`
  @inlinable public mutating func sarx(_ a: X86_64.Register32, _ b: X86_64.Memory, _ c: X86_64.Register32) {
    if (a.code | c.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x2008000202f7), reg: a.code, vvvv: c.code, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x201d000202f7), reg: a.code, vvvv: c.code, memory: b)
  }

  /// `SARX r64, r64/m64, r64`
  @inlinable public mutating func sarx(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: X86_64.Register64) {
    if (a.code | c.code | b.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x2088008202f7), reg: a.code, vvvv: c.code, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x209d008202f7), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `SARX r64, r64/m64, r64`
  @inlinable public mutating func sarx(_ a: X86_64.Register64, _ b: X86_64.Memory, _ c: X86_64.Register64) {
    if (a.code | c.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x2088008202f7), reg: a.code, vvvv: c.code, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x209d008202f7), reg: a.code, vvvv: c.code, memory: b)
  }

  /// `SHLX r32, r32/m32, r32`
  @inlinable public mutating func shlx(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: X86_64.Register32) {
    if (a.code | c.code | b.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x2008000102f7), reg: a.code, vvvv: c.code, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x201d000102f7), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `SHLX r32, r32/m32, r32`
  @inlinable public mutating func shlx(_ a: X86_64.Register32, _ b: X86_64.Memory, _ c: X86_64.Register32) {
    if (a.code | c.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x2008000102f7), reg: a.code, vvvv: c.code, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x201d000102f7), reg: a.code, vvvv: c.code, memory: b)
  }

  /// `SHLX r64, r64/m64, r64`
  @inlinable public mutating func shlx(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: X86_64.Register64) {
    if (a.code | c.code | b.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x2088008102f7), reg: a.code, vvvv: c.code, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x209d008102f7), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `SHLX r64, r64/m64, r64`
  @inlinable public mutating func shlx(_ a: X86_64.Register64, _ b: X86_64.Memory, _ c: X86_64.Register64) {
    if (a.code | c.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x2088008102f7), reg: a.code, vvvv: c.code, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x209d008102f7), reg: a.code, vvvv: c.code, memory: b)
  }

  /// `SHRX r32, r32/m32, r32`
  @inlinable public mutating func shrx(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: X86_64.Register32) {
    if (a.code | c.code | b.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x2008000302f7), reg: a.code, vvvv: c.code, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x201d000302f7), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `SHRX r32, r32/m32, r32`
  @inlinable public mutating func shrx(_ a: X86_64.Register32, _ b: X86_64.Memory, _ c: X86_64.Register32) {
    if (a.code | c.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x2008000302f7), reg: a.code, vvvv: c.code, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x201d000302f7), reg: a.code, vvvv: c.code, memory: b)
  }

  /// `SHRX r64, r64/m64, r64`
  @inlinable public mutating func shrx(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: X86_64.Register64) {
    if (a.code | c.code | b.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x2088008302f7), reg: a.code, vvvv: c.code, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x209d008302f7), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `SHRX r64, r64/m64, r64`
  @inlinable public mutating func shrx(_ a: X86_64.Register64, _ b: X86_64.Memory, _ c: X86_64.Register64) {
    if (a.code | c.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x2088008302f7), reg: a.code, vvvv: c.code, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x209d008302f7), reg: a.code, vvvv: c.code, memory: b)
  }

  /// `RORX r32, r32/m32, imm8`
  @inlinable public mutating func rorx(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: Int) {
    if Self.fits(c, 8), (a.code | b.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x82008000303f0), reg: a.code, vvvv: 0, rm: b.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8201d000303f0), c) }
    emit(X86_64.InstructionForm(bits: 0x8201d000303f0), reg: a.code, vvvv: 0, rm: b.code, immediate: c)
  }

  /// `RORX r32, r32/m32, imm8`
  @inlinable public mutating func rorx(_ a: X86_64.Register32, _ b: X86_64.Memory, _ c: Int) {
    if Self.fits(c, 8), (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x82008000303f0), reg: a.code, vvvv: 0, memory: b, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8201d000303f0), c) }
    emit(X86_64.InstructionForm(bits: 0x8201d000303f0), reg: a.code, vvvv: 0, memory: b, immediate: c)
  }

  /// `RORX r64, r64/m64, imm8`
  @inlinable public mutating func rorx(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: Int) {
    if Self.fits(c, 8), (a.code | b.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x82088008303f0), reg: a.code, vvvv: 0, rm: b.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8209d008303f0), c) }
    emit(X86_64.InstructionForm(bits: 0x8209d008303f0), reg: a.code, vvvv: 0, rm: b.code, immediate: c)
  }

  /// `RORX r64, r64/m64, imm8`
  @inlinable public mutating func rorx(_ a: X86_64.Register64, _ b: X86_64.Memory, _ c: Int) {
    if Self.fits(c, 8), (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x82088008303f0), reg: a.code, vvvv: 0, memory: b, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8209d008303f0), c) }
    emit(X86_64.InstructionForm(bits: 0x8209d008303f0), reg: a.code, vvvv: 0, memory: b, immediate: c)
  }

  /// `SAL r8/m8`
  @inlinable public mutating func sal(_ a: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x5024001000000d0), reg: 0, rm: a.code)
  }

  /// `SAL r8/m8`
  @inlinable public mutating func sal(_ a: X86_64.Memory8) {
    emit(X86_64.InstructionForm(bits: 0x5024001000000d0), reg: 0, memory: a.memory)
  }

  /// `SAL r8/m8, 1`
  @inlinable public mutating func sal(_ a: X86_64.Register8, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x5024001000000d0), reg: 0, rm: a.code) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50a4001000000c0), b) }
    emit(X86_64.InstructionForm(bits: 0x50a4001000000c0), reg: 0, rm: a.code, immediate: b)
  }

  /// `SAL r8/m8, 1`
  @inlinable public mutating func sal(_ a: X86_64.Memory8, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x5024001000000d0), reg: 0, memory: a.memory) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50a4001000000c0), b) }
    emit(X86_64.InstructionForm(bits: 0x50a4001000000c0), reg: 0, memory: a.memory, immediate: b)
  }

  /// `SAL r8/m8, cl`
  @inlinable public mutating func sal(_ a: X86_64.Register8, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x5024001000000d2), reg: 0, rm: a.code)
  }

  /// `SAL r8/m8, cl`
  @inlinable public mutating func sal(_ a: X86_64.Memory8, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x5024001000000d2), reg: 0, memory: a.memory)
  }

  /// `SAL r16/m16`
  @inlinable public mutating func sal(_ a: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x5024101000000d1), reg: 0, rm: a.code)
  }

  /// `SAL r16/m16`
  @inlinable public mutating func sal(_ a: X86_64.Memory16) {
    emit(X86_64.InstructionForm(bits: 0x5024101000000d1), reg: 0, memory: a.memory)
  }

  /// `SAL r16/m16, 1`
  @inlinable public mutating func sal(_ a: X86_64.Register16, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x5024101000000d1), reg: 0, rm: a.code) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50a4101000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x50a4101000000c1), reg: 0, rm: a.code, immediate: b)
  }

  /// `SAL r16/m16, 1`
  @inlinable public mutating func sal(_ a: X86_64.Memory16, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x5024101000000d1), reg: 0, memory: a.memory) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50a4101000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x50a4101000000c1), reg: 0, memory: a.memory, immediate: b)
  }

  /// `SAL r16/m16, cl`
  @inlinable public mutating func sal(_ a: X86_64.Register16, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x5024101000000d3), reg: 0, rm: a.code)
  }

  /// `SAL r16/m16, cl`
  @inlinable public mutating func sal(_ a: X86_64.Memory16, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x5024101000000d3), reg: 0, memory: a.memory)
  }

  /// `SAL r32/m32`
  @inlinable public mutating func sal(_ a: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x5024001000000d1), reg: 0, rm: a.code)
  }

  /// `SAL r32/m32`
  @inlinable public mutating func sal(_ a: X86_64.Memory32) {
    emit(X86_64.InstructionForm(bits: 0x5024001000000d1), reg: 0, memory: a.memory)
  }

  /// `SAL r32/m32, 1`
  @inlinable public mutating func sal(_ a: X86_64.Register32, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x5024001000000d1), reg: 0, rm: a.code) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50a4001000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x50a4001000000c1), reg: 0, rm: a.code, immediate: b)
  }

  /// `SAL r32/m32, 1`
  @inlinable public mutating func sal(_ a: X86_64.Memory32, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x5024001000000d1), reg: 0, memory: a.memory) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50a4001000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x50a4001000000c1), reg: 0, memory: a.memory, immediate: b)
  }

  /// `SAL r32/m32, cl`
  @inlinable public mutating func sal(_ a: X86_64.Register32, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x5024001000000d3), reg: 0, rm: a.code)
  }

  /// `SAL r32/m32, cl`
  @inlinable public mutating func sal(_ a: X86_64.Memory32, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x5024001000000d3), reg: 0, memory: a.memory)
  }

  /// `SAL r64/m64`
  @inlinable public mutating func sal(_ a: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x5024081000000d1), reg: 0, rm: a.code)
  }

  /// `SAL r64/m64`
  @inlinable public mutating func sal(_ a: X86_64.Memory64) {
    emit(X86_64.InstructionForm(bits: 0x5024081000000d1), reg: 0, memory: a.memory)
  }

  /// `SAL r64/m64, 1`
  @inlinable public mutating func sal(_ a: X86_64.Register64, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x5024081000000d1), reg: 0, rm: a.code) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50a4081000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x50a4081000000c1), reg: 0, rm: a.code, immediate: b)
  }

  /// `SAL r64/m64, 1`
  @inlinable public mutating func sal(_ a: X86_64.Memory64, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x5024081000000d1), reg: 0, memory: a.memory) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50a4081000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x50a4081000000c1), reg: 0, memory: a.memory, immediate: b)
  }

  /// `SAL r64/m64, cl`
  @inlinable public mutating func sal(_ a: X86_64.Register64, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x5024081000000d3), reg: 0, rm: a.code)
  }

  /// `SAL r64/m64, cl`
  @inlinable public mutating func sal(_ a: X86_64.Memory64, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x5024081000000d3), reg: 0, memory: a.memory)
  }
}
