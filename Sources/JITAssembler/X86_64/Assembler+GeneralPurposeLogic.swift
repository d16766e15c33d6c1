// swift-format-ignore-file
// Written by `swift run table-generator` from the instruction table. Do not edit: change a row and run it again.

public import JITMachineCode

extension X86_64.Assembler {
  /// `AND r8/m8, imm8`
  @inlinable public mutating func and(_ a: X86_64.Register8, _ b: Int) {
    if a.code == 0, Self.fits(b, 8, of: 8) { return emit(X86_64.InstructionForm(bits: 0x108000100000024), reg: 0, rm: 0, immediate: b) }
    guard Self.fits(b, 8, of: 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50a400100000080), b) }
    emit(X86_64.InstructionForm(bits: 0x50a400100000080), reg: 0, rm: a.code, immediate: b)
  }

  /// `AND r8/m8, imm8`
  @inlinable public mutating func and(_ a: X86_64.Memory8, _ b: Int) {
    guard Self.fits(b, 8, of: 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50a400100000080), b) }
    emit(X86_64.InstructionForm(bits: 0x50a400100000080), reg: 0, memory: a.memory, immediate: b)
  }

  /// `AND r8/m8, r8`
  @inlinable public mutating func and(_ a: X86_64.Register8, _ b: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x700200100000020), reg: b.code, rm: a.code)
  }

  /// `AND r8/m8, r8`
  @inlinable public mutating func and(_ a: X86_64.Memory, _ b: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x700200100000020), reg: b.code, memory: a)
  }

  /// `AND r8, r8/m8`
  @inlinable public mutating func and(_ a: X86_64.Register8, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x700200100000022), reg: a.code, memory: b)
  }

  /// `AND r16/m16, imm8`
  @inlinable public mutating func and(_ a: X86_64.Register16, _ b: Int) {
    if Self.fits(b, 8, of: 16) { return emit(X86_64.InstructionForm(bits: 0x50a410100000083), reg: 0, rm: a.code, immediate: b) }
    if a.code == 0, Self.fits(b, 16, of: 16) { return emit(X86_64.InstructionForm(bits: 0x110010100000025), reg: 0, rm: 0, immediate: b) }
    guard Self.fits(b, 16, of: 16) else { return failImmediate(X86_64.InstructionForm(bits: 0x512410100000081), b) }
    emit(X86_64.InstructionForm(bits: 0x512410100000081), reg: 0, rm: a.code, immediate: b)
  }

  /// `AND r16/m16, imm8`
  @inlinable public mutating func and(_ a: X86_64.Memory16, _ b: Int) {
    if Self.fits(b, 8, of: 16) { return emit(X86_64.InstructionForm(bits: 0x50a410100000083), reg: 0, memory: a.memory, immediate: b) }
    guard Self.fits(b, 16, of: 16) else { return failImmediate(X86_64.InstructionForm(bits: 0x512410100000081), b) }
    emit(X86_64.InstructionForm(bits: 0x512410100000081), reg: 0, memory: a.memory, immediate: b)
  }

  /// `AND r16/m16, r16`
  @inlinable public mutating func and(_ a: X86_64.Register16, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x700210100000021), reg: b.code, rm: a.code)
  }

  /// `AND r16/m16, r16`
  @inlinable public mutating func and(_ a: X86_64.Memory, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x700210100000021), reg: b.code, memory: a)
  }

  /// `AND r16, r16/m16`
  @inlinable public mutating func and(_ a: X86_64.Register16, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x700210100000023), reg: a.code, memory: b)
  }

  /// `AND r32/m32, imm8`
  @inlinable public mutating func and(_ a: X86_64.Register32, _ b: Int) {
    if Self.fits(b, 8, of: 32) { return emit(X86_64.InstructionForm(bits: 0x50a400100000083), reg: 0, rm: a.code, immediate: b) }
    if a.code == 0, Self.fits(b, 32, of: 32) { return emit(X86_64.InstructionForm(bits: 0x120000100000025), reg: 0, rm: 0, immediate: b) }
    guard Self.fits(b, 32, of: 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x522400100000081), b) }
    emit(X86_64.InstructionForm(bits: 0x522400100000081), reg: 0, rm: a.code, immediate: b)
  }

  /// `AND r32/m32, imm8`
  @inlinable public mutating func and(_ a: X86_64.Memory32, _ b: Int) {
    if Self.fits(b, 8, of: 32) { return emit(X86_64.InstructionForm(bits: 0x50a400100000083), reg: 0, memory: a.memory, immediate: b) }
    guard Self.fits(b, 32, of: 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x522400100000081), b) }
    emit(X86_64.InstructionForm(bits: 0x522400100000081), reg: 0, memory: a.memory, immediate: b)
  }

  /// `AND r32/m32, r32`
  @inlinable public mutating func and(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x700200100000021), reg: b.code, rm: a.code)
  }

  /// `AND r32/m32, r32`
  @inlinable public mutating func and(_ a: X86_64.Memory, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x700200100000021), reg: b.code, memory: a)
  }

  /// `AND r32, r32/m32`
  @inlinable public mutating func and(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x700200100000023), reg: a.code, memory: b)
  }

  /// `AND r64/m64, imm8`
  @inlinable public mutating func and(_ a: X86_64.Register64, _ b: Int) {
    if Self.fits(b, 8, of: 64) { return emit(X86_64.InstructionForm(bits: 0x50a408100000083), reg: 0, rm: a.code, immediate: b) }
    if a.code == 0, Self.fits(b, 32, of: 64) { return emit(X86_64.InstructionForm(bits: 0x120008100000025), reg: 0, rm: 0, immediate: b) }
    guard Self.fits(b, 32, of: 64) else { return failImmediate(X86_64.InstructionForm(bits: 0x522408100000081), b) }
    emit(X86_64.InstructionForm(bits: 0x522408100000081), reg: 0, rm: a.code, immediate: b)
  }

  /// `AND r64/m64, imm8`
  @inlinable public mutating func and(_ a: X86_64.Memory64, _ b: Int) {
    if Self.fits(b, 8, of: 64) { return emit(X86_64.InstructionForm(bits: 0x50a408100000083), reg: 0, memory: a.memory, immediate: b) }
    guard Self.fits(b, 32, of: 64) else { return failImmediate(X86_64.InstructionForm(bits: 0x522408100000081), b) }
    emit(X86_64.InstructionForm(bits: 0x522408100000081), reg: 0, memory: a.memory, immediate: b)
  }

  /// `AND r64/m64, r64`
  @inlinable public mutating func and(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x700208100000021), reg: b.code, rm: a.code)
  }

  /// `AND r64/m64, r64`
  @inlinable public mutating func and(_ a: X86_64.Memory, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x700208100000021), reg: b.code, memory: a)
  }

  /// `AND r64, r64/m64`
  @inlinable public mutating func and(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x700208100000023), reg: a.code, memory: b)
  }

  /// `OR r8/m8, imm8`
  @inlinable public mutating func or(_ a: X86_64.Register8, _ b: Int) {
    if a.code == 0, Self.fits(b, 8, of: 8) { return emit(X86_64.InstructionForm(bits: 0x10800010000000c), reg: 0, rm: 0, immediate: b) }
    guard Self.fits(b, 8, of: 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x508c00100000080), b) }
    emit(X86_64.InstructionForm(bits: 0x508c00100000080), reg: 0, rm: a.code, immediate: b)
  }

  /// `OR r8/m8, imm8`
  @inlinable public mutating func or(_ a: X86_64.Memory8, _ b: Int) {
    guard Self.fits(b, 8, of: 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x508c00100000080), b) }
    emit(X86_64.InstructionForm(bits: 0x508c00100000080), reg: 0, memory: a.memory, immediate: b)
  }

  /// `OR r8/m8, r8`
  @inlinable public mutating func or(_ a: X86_64.Register8, _ b: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x700200100000008), reg: b.code, rm: a.code)
  }

  /// `OR r8/m8, r8`
  @inlinable public mutating func or(_ a: X86_64.Memory, _ b: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x700200100000008), reg: b.code, memory: a)
  }

  /// `OR r8, r8/m8`
  @inlinable public mutating func or(_ a: X86_64.Register8, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020010000000a), reg: a.code, memory: b)
  }

  /// `OR r16/m16, imm8`
  @inlinable public mutating func or(_ a: X86_64.Register16, _ b: Int) {
    if Self.fits(b, 8, of: 16) { return emit(X86_64.InstructionForm(bits: 0x508c10100000083), reg: 0, rm: a.code, immediate: b) }
    if a.code == 0, Self.fits(b, 16, of: 16) { return emit(X86_64.InstructionForm(bits: 0x11001010000000d), reg: 0, rm: 0, immediate: b) }
    guard Self.fits(b, 16, of: 16) else { return failImmediate(X86_64.InstructionForm(bits: 0x510c10100000081), b) }
    emit(X86_64.InstructionForm(bits: 0x510c10100000081), reg: 0, rm: a.code, immediate: b)
  }

  /// `OR r16/m16, imm8`
  @inlinable public mutating func or(_ a: X86_64.Memory16, _ b: Int) {
    if Self.fits(b, 8, of: 16) { return emit(X86_64.InstructionForm(bits: 0x508c10100000083), reg: 0, memory: a.memory, immediate: b) }
    guard Self.fits(b, 16, of: 16) else { return failImmediate(X86_64.InstructionForm(bits: 0x510c10100000081), b) }
    emit(X86_64.InstructionForm(bits: 0x510c10100000081), reg: 0, memory: a.memory, immediate: b)
  }

  /// `OR r16/m16, r16`
  @inlinable public mutating func or(_ a: X86_64.Register16, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x700210100000009), reg: b.code, rm: a.code)
  }

  /// `OR r16/m16, r16`
  @inlinable public mutating func or(_ a: X86_64.Memory, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x700210100000009), reg: b.code, memory: a)
  }

  /// `OR r16, r16/m16`
  @inlinable public mutating func or(_ a: X86_64.Register16, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70021010000000b), reg: a.code, memory: b)
  }

  /// `OR r32/m32, imm8`
  @inlinable public mutating func or(_ a: X86_64.Register32, _ b: Int) {
    if Self.fits(b, 8, of: 32) { return emit(X86_64.InstructionForm(bits: 0x508c00100000083), reg: 0, rm: a.code, immediate: b) }
    if a.code == 0, Self.fits(b, 32, of: 32) { return emit(X86_64.InstructionForm(bits: 0x12000010000000d), reg: 0, rm: 0, immediate: b) }
    guard Self.fits(b, 32, of: 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x520c00100000081), b) }
    emit(X86_64.InstructionForm(bits: 0x520c00100000081), reg: 0, rm: a.code, immediate: b)
  }

  /// `OR r32/m32, imm8`
  @inlinable public mutating func or(_ a: X86_64.Memory32, _ b: Int) {
    if Self.fits(b, 8, of: 32) { return emit(X86_64.InstructionForm(bits: 0x508c00100000083), reg: 0, memory: a.memory, immediate: b) }
    guard Self.fits(b, 32, of: 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x520c00100000081), b) }
    emit(X86_64.InstructionForm(bits: 0x520c00100000081), reg: 0, memory: a.memory, immediate: b)
  }

  /// `OR r32/m32, r32`
  @inlinable public mutating func or(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x700200100000009), reg: b.code, rm: a.code)
  }

  /// `OR r32/m32, r32`
  @inlinable public mutating func or(_ a: X86_64.Memory, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x700200100000009), reg: b.code, memory: a)
  }

  /// `OR r32, r32/m32`
  @inlinable public mutating func or(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020010000000b), reg: a.code, memory: b)
  }

  /// `OR r64/m64, imm8`
  @inlinable public mutating func or(_ a: X86_64.Register64, _ b: Int) {
    if Self.fits(b, 8, of: 64) { return emit(X86_64.InstructionForm(bits: 0x508c08100000083), reg: 0, rm: a.code, immediate: b) }
    if a.code == 0, Self.fits(b, 32, of: 64) { return emit(X86_64.InstructionForm(bits: 0x12000810000000d), reg: 0, rm: 0, immediate: b) }
    guard Self.fits(b, 32, of: 64) else { return failImmediate(X86_64.InstructionForm(bits: 0x520c08100000081), b) }
    emit(X86_64.InstructionForm(bits: 0x520c08100000081), reg: 0, rm: a.code, immediate: b)
  }

  /// `OR r64/m64, imm8`
  @inlinable public mutating func or(_ a: X86_64.Memory64, _ b: Int) {
    if Self.fits(b, 8, of: 64) { return emit(X86_64.InstructionForm(bits: 0x508c08100000083), reg: 0, memory: a.memory, immediate: b) }
    guard Self.fits(b, 32, of: 64) else { return failImmediate(X86_64.InstructionForm(bits: 0x520c08100000081), b) }
    emit(X86_64.InstructionForm(bits: 0x520c08100000081), reg: 0, memory: a.memory, immediate: b)
  }

  /// `OR r64/m64, r64`
  @inlinable public mutating func or(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x700208100000009), reg: b.code, rm: a.code)
  }

  /// `OR r64/m64, r64`
  @inlinable public mutating func or(_ a: X86_64.Memory, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x700208100000009), reg: b.code, memory: a)
  }

  /// `OR r64, r64/m64`
  @inlinable public mutating func or(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020810000000b), reg: a.code, memory: b)
  }

  /// `XOR r8/m8, imm8`
  @inlinable public mutating func xor(_ a: X86_64.Register8, _ b: Int) {
    if a.code == 0, Self.fits(b, 8, of: 8) { return emit(X86_64.InstructionForm(bits: 0x108000100000034), reg: 0, rm: 0, immediate: b) }
    guard Self.fits(b, 8, of: 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50b400100000080), b) }
    emit(X86_64.InstructionForm(bits: 0x50b400100000080), reg: 0, rm: a.code, immediate: b)
  }

  /// `XOR r8/m8, imm8`
  @inlinable public mutating func xor(_ a: X86_64.Memory8, _ b: Int) {
    guard Self.fits(b, 8, of: 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50b400100000080), b) }
    emit(X86_64.InstructionForm(bits: 0x50b400100000080), reg: 0, memory: a.memory, immediate: b)
  }

  /// `XOR r8/m8, r8`
  @inlinable public mutating func xor(_ a: X86_64.Register8, _ b: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x700200100000030), reg: b.code, rm: a.code)
  }

  /// `XOR r8/m8, r8`
  @inlinable public mutating func xor(_ a: X86_64.Memory, _ b: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x700200100000030), reg: b.code, memory: a)
  }

  /// `XOR r8, r8/m8`
  @inlinable public mutating func xor(_ a: X86_64.Register8, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x700200100000032), reg: a.code, memory: b)
  }

  /// `XOR r16/m16, imm8`
  @inlinable public mutating func xor(_ a: X86_64.Register16, _ b: Int) {
    if Self.fits(b, 8, of: 16) { return emit(X86_64.InstructionForm(bits: 0x50b410100000083), reg: 0, rm: a.code, immediate: b) }
    if a.code == 0, Self.fits(b, 16, of: 16) { return emit(X86_64.InstructionForm(bits: 0x110010100000035), reg: 0, rm: 0, immediate: b) }
    guard Self.fits(b, 16, of: 16) else { return failImmediate(X86_64.InstructionForm(bits: 0x513410100000081), b) }
    emit(X86_64.InstructionForm(bits: 0x513410100000081), reg: 0, rm: a.code, immediate: b)
  }

  /// `XOR r16/m16, imm8`
  @inlinable public mutating func xor(_ a: X86_64.Memory16, _ b: Int) {
    if Self.fits(b, 8, of: 16) { return emit(X86_64.InstructionForm(bits: 0x50b410100000083), reg: 0, memory: a.memory, immediate: b) }
    guard Self.fits(b, 16, of: 16) else { return failImmediate(X86_64.InstructionForm(bits: 0x513410100000081), b) }
    emit(X86_64.InstructionForm(bits: 0x513410100000081), reg: 0, memory: a.memory, immediate: b)
  }

  /// `XOR r16/m16, r16`
  @inlinable public mutating func xor(_ a: X86_64.Register16, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x700210100000031), reg: b.code, rm: a.code)
  }

  /// `XOR r16/m16, r16`
  @inlinable public mutating func xor(_ a: X86_64.Memory, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x700210100000031), reg: b.code, memory: a)
  }

  /// `XOR r16, r16/m16`
  @inlinable public mutating func xor(_ a: X86_64.Register16, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x700210100000033), reg: a.code, memory: b)
  }

  /// `XOR r32/m32, imm8`
  @inlinable public mutating func xor(_ a: X86_64.Register32, _ b: Int) {
    if Self.fits(b, 8, of: 32) { return emit(X86_64.InstructionForm(bits: 0x50b400100000083), reg: 0, rm: a.code, immediate: b) }
    if a.code == 0, Self.fits(b, 32, of: 32) { return emit(X86_64.InstructionForm(bits: 0x120000100000035), reg: 0, rm: 0, immediate: b) }
    guard Self.fits(b, 32, of: 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x523400100000081), b) }
    emit(X86_64.InstructionForm(bits: 0x523400100000081), reg: 0, rm: a.code, immediate: b)
  }

  /// `XOR r32/m32, imm8`
  @inlinable public mutating func xor(_ a: X86_64.Memory32, _ b: Int) {
    if Self.fits(b, 8, of: 32) { return emit(X86_64.InstructionForm(bits: 0x50b400100000083), reg: 0, memory: a.memory, immediate: b) }
    guard Self.fits(b, 32, of: 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x523400100000081), b) }
    emit(X86_64.InstructionForm(bits: 0x523400100000081), reg: 0, memory: a.memory, immediate: b)
  }

  /// `XOR r32/m32, r32`
  @inlinable public mutating func xor(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x700200100000031), reg: b.code, rm: a.code)
  }

  /// `XOR r32/m32, r32`
  @inlinable public mutating func xor(_ a: X86_64.Memory, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x700200100000031), reg: b.code, memory: a)
  }

  /// `XOR r32, r32/m32`
  @inlinable public mutating func xor(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x700200100000033), reg: a.code, memory: b)
  }

  /// `XOR r64/m64, imm8`
  @inlinable public mutating func xor(_ a: X86_64.Register64, _ b: Int) {
    if Self.fits(b, 8, of: 64) { return emit(X86_64.InstructionForm(bits: 0x50b408100000083), reg: 0, rm: a.code, immediate: b) }
    if a.code == 0, Self.fits(b, 32, of: 64) { return emit(X86_64.InstructionForm(bits: 0x120008100000035), reg: 0, rm: 0, immediate: b) }
    guard Self.fits(b, 32, of: 64) else { return failImmediate(X86_64.InstructionForm(bits: 0x523408100000081), b) }
    emit(X86_64.InstructionForm(bits: 0x523408100000081), reg: 0, rm: a.code, immediate: b)
  }

  /// `XOR r64/m64, imm8`
  @inlinable public mutating func xor(_ a: X86_64.Memory64, _ b: Int) {
    if Self.fits(b, 8, of: 64) { return emit(X86_64.InstructionForm(bits: 0x50b408100000083), reg: 0, memory: a.memory, immediate: b) }
    guard Self.fits(b, 32, of: 64) else { return failImmediate(X86_64.InstructionForm(bits: 0x523408100000081), b) }
    emit(X86_64.InstructionForm(bits: 0x523408100000081), reg: 0, memory: a.memory, immediate: b)
  }

  /// `XOR r64/m64, r64`
  @inlinable public mutating func xor(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x700208100000031), reg: b.code, rm: a.code)
  }

  /// `XOR r64/m64, r64`
  @inlinable public mutating func xor(_ a: X86_64.Memory, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x700208100000031), reg: b.code, memory: a)
  }

  /// `XOR r64, r64/m64`
  @inlinable public mutating func xor(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x700208100000033), reg: a.code, memory: b)
  }

  /// `NOT r8/m8`
  @inlinable public mutating func not(_ a: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x5014001000000f6), reg: 0, rm: a.code)
  }

  /// `NOT r8/m8`
  @inlinable public mutating func not(_ a: X86_64.Memory8) {
    emit(X86_64.InstructionForm(bits: 0x5014001000000f6), reg: 0, memory: a.memory)
  }

  /// `NOT r16/m16`
  @inlinable public mutating func not(_ a: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x5014101000000f7), reg: 0, rm: a.code)
  }

  /// `NOT r16/m16`
  @inlinable public mutating func not(_ a: X86_64.Memory16) {
    emit(X86_64.InstructionForm(bits: 0x5014101000000f7), reg: 0, memory: a.memory)
  }

  /// `NOT r32/m32`
  @inlinable public mutating func not(_ a: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x5014001000000f7), reg: 0, rm: a.code)
  }

  /// `NOT r32/m32`
  @inlinable public mutating func not(_ a: X86_64.Memory32) {
    emit(X86_64.InstructionForm(bits: 0x5014001000000f7), reg: 0, memory: a.memory)
  }

  /// `NOT r64/m64`
  @inlinable public mutating func not(_ a: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x5014081000000f7), reg: 0, rm: a.code)
  }

  /// `NOT r64/m64`
  @inlinable public mutating func not(_ a: X86_64.Memory64) {
    emit(X86_64.InstructionForm(bits: 0x5014081000000f7), reg: 0, memory: a.memory)
  }

  /// `TEST r8/m8, imm8`
  @inlinable public mutating func test(_ a: X86_64.Register8, _ b: Int) {
    if a.code == 0, Self.fits(b, 8, of: 8) { return emit(X86_64.InstructionForm(bits: 0x80001000000a8), reg: 0, rm: 0, immediate: b) }
    guard Self.fits(b, 8, of: 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x5084001000000f6), b) }
    emit(X86_64.InstructionForm(bits: 0x5084001000000f6), reg: 0, rm: a.code, immediate: b)
  }

  /// `TEST r8/m8, imm8`
  @inlinable public mutating func test(_ a: X86_64.Memory8, _ b: Int) {
    guard Self.fits(b, 8, of: 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x5084001000000f6), b) }
    emit(X86_64.InstructionForm(bits: 0x5084001000000f6), reg: 0, memory: a.memory, immediate: b)
  }

  /// `TEST r8/m8, r8`
  @inlinable public mutating func test(_ a: X86_64.Register8, _ b: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x700200100000084), reg: b.code, rm: a.code)
  }

  /// `TEST r8/m8, r8`
  @inlinable public mutating func test(_ a: X86_64.Memory, _ b: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x700200100000084), reg: b.code, memory: a)
  }

  /// `TEST r8, m8`
  @inlinable public mutating func test(_ a: X86_64.Register8, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x300200100000084), reg: a.code, memory: b)
  }

  /// `TEST r16/m16, imm16`
  @inlinable public mutating func test(_ a: X86_64.Register16, _ b: Int) {
    if a.code == 0, Self.fits(b, 16, of: 16) { return emit(X86_64.InstructionForm(bits: 0x100101000000a9), reg: 0, rm: 0, immediate: b) }
    guard Self.fits(b, 16, of: 16) else { return failImmediate(X86_64.InstructionForm(bits: 0x5104101000000f7), b) }
    emit(X86_64.InstructionForm(bits: 0x5104101000000f7), reg: 0, rm: a.code, immediate: b)
  }

  /// `TEST r16/m16, imm16`
  @inlinable public mutating func test(_ a: X86_64.Memory16, _ b: Int) {
    guard Self.fits(b, 16, of: 16) else { return failImmediate(X86_64.InstructionForm(bits: 0x5104101000000f7), b) }
    emit(X86_64.InstructionForm(bits: 0x5104101000000f7), reg: 0, memory: a.memory, immediate: b)
  }

  /// `TEST r16/m16, r16`
  @inlinable public mutating func test(_ a: X86_64.Register16, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x700210100000085), reg: b.code, rm: a.code)
  }

  /// `TEST r16/m16, r16`
  @inlinable public mutating func test(_ a: X86_64.Memory, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x700210100000085), reg: b.code, memory: a)
  }

  /// `TEST r16, m16`
  @inlinable public mutating func test(_ a: X86_64.Register16, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x300210100000085), reg: a.code, memory: b)
  }

  /// `TEST r32/m32, imm32`
  @inlinable public mutating func test(_ a: X86_64.Register32, _ b: Int) {
    if a.code == 0, Self.fits(b, 32, of: 32) { return emit(X86_64.InstructionForm(bits: 0x200001000000a9), reg: 0, rm: 0, immediate: b) }
    guard Self.fits(b, 32, of: 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x5204001000000f7), b) }
    emit(X86_64.InstructionForm(bits: 0x5204001000000f7), reg: 0, rm: a.code, immediate: b)
  }

  /// `TEST r32/m32, imm32`
  @inlinable public mutating func test(_ a: X86_64.Memory32, _ b: Int) {
    guard Self.fits(b, 32, of: 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x5204001000000f7), b) }
    emit(X86_64.InstructionForm(bits: 0x5204001000000f7), reg: 0, memory: a.memory, immediate: b)
  }

  /// `TEST r32/m32, r32`
  @inlinable public mutating func test(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x700200100000085), reg: b.code, rm: a.code)
  }

  /// `TEST r32/m32, r32`
  @inlinable public mutating func test(_ a: X86_64.Memory, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x700200100000085), reg: b.code, memory: a)
  }

  /// `TEST r32, m32`
  @inlinable public mutating func test(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x300200100000085), reg: a.code, memory: b)
  }

  /// `TEST r64/m64, imm32`
  @inlinable public mutating func test(_ a: X86_64.Register64, _ b: Int) {
    if a.code == 0, Self.fits(b, 32, of: 64) { return emit(X86_64.InstructionForm(bits: 0x200081000000a9), reg: 0, rm: 0, immediate: b) }
    guard Self.fits(b, 32, of: 64) else { return failImmediate(X86_64.InstructionForm(bits: 0x5204081000000f7), b) }
    emit(X86_64.InstructionForm(bits: 0x5204081000000f7), reg: 0, rm: a.code, immediate: b)
  }

  /// `TEST r64/m64, imm32`
  @inlinable public mutating func test(_ a: X86_64.Memory64, _ b: Int) {
    guard Self.fits(b, 32, of: 64) else { return failImmediate(X86_64.InstructionForm(bits: 0x5204081000000f7), b) }
    emit(X86_64.InstructionForm(bits: 0x5204081000000f7), reg: 0, memory: a.memory, immediate: b)
  }

  /// `TEST r64/m64, r64`
  @inlinable public mutating func test(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x700208100000085), reg: b.code, rm: a.code)
  }

  /// `TEST r64/m64, r64`
  @inlinable public mutating func test(_ a: X86_64.Memory, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x700208100000085), reg: b.code, memory: a)
  }

  /// `TEST r64, m64`
  @inlinable public mutating func test(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x300208100000085), reg: a.code, memory: b)
  }

  /// `LOCK AND`
  public mutating func lockAnd(_ a: X86_64.Memory8, _ b: Int) {
    appendByte(0xf0)
    and(a, b)
  }

  /// `LOCK AND`
  public mutating func lockAnd(_ a: X86_64.Memory, _ b: X86_64.Register8) {
    appendByte(0xf0)
    and(a, b)
  }

  /// `LOCK AND`
  public mutating func lockAnd(_ a: X86_64.Memory16, _ b: Int) {
    appendByte(0xf0)
    and(a, b)
  }

  /// `LOCK AND`
  public mutating func lockAnd(_ a: X86_64.Memory, _ b: X86_64.Register16) {
    appendByte(0xf0)
    and(a, b)
  }

  /// `LOCK AND`
  public mutating func lockAnd(_ a: X86_64.Memory32, _ b: Int) {
    appendByte(0xf0)
    and(a, b)
  }

  /// `LOCK AND`
  public mutating func lockAnd(_ a: X86_64.Memory, _ b: X86_64.Register32) {
    appendByte(0xf0)
    and(a, b)
  }

  /// `LOCK AND`
  public mutating func lockAnd(_ a: X86_64.Memory64, _ b: Int) {
    appendByte(0xf0)
    and(a, b)
  }

  /// `LOCK AND`
  public mutating func lockAnd(_ a: X86_64.Memory, _ b: X86_64.Register64) {
    appendByte(0xf0)
    and(a, b)
  }

  /// `LOCK OR`
  public mutating func lockOr(_ a: X86_64.Memory8, _ b: Int) {
    appendByte(0xf0)
    or(a, b)
  }

  /// `LOCK OR`
  public mutating func lockOr(_ a: X86_64.Memory, _ b: X86_64.Register8) {
    appendByte(0xf0)
    or(a, b)
  }

  /// `LOCK OR`
  public mutating func lockOr(_ a: X86_64.Memory16, _ b: Int) {
    appendByte(0xf0)
    or(a, b)
  }

  /// `LOCK OR`
  public mutating func lockOr(_ a: X86_64.Memory, _ b: X86_64.Register16) {
    appendByte(0xf0)
    or(a, b)
  }

  /// `LOCK OR`
  public mutating func lockOr(_ a: X86_64.Memory32, _ b: Int) {
    appendByte(0xf0)
    or(a, b)
  }

  /// `LOCK OR`
  public mutating func lockOr(_ a: X86_64.Memory, _ b: X86_64.Register32) {
    appendByte(0xf0)
    or(a, b)
  }

  /// `LOCK OR`
  public mutating func lockOr(_ a: X86_64.Memory64, _ b: Int) {
    appendByte(0xf0)
    or(a, b)
  }

  /// `LOCK OR`
  public mutating func lockOr(_ a: X86_64.Memory, _ b: X86_64.Register64) {
    appendByte(0xf0)
    or(a, b)
  }

  /// `LOCK XOR`
  public mutating func lockXor(_ a: X86_64.Memory8, _ b: Int) {
    appendByte(0xf0)
    xor(a, b)
  }

  /// `LOCK XOR`
  public mutating func lockXor(_ a: X86_64.Memory, _ b: X86_64.Register8) {
    appendByte(0xf0)
    xor(a, b)
  }

  /// `LOCK XOR`
  public mutating func lockXor(_ a: X86_64.Memory16, _ b: Int) {
    appendByte(0xf0)
    xor(a, b)
  }

  /// `LOCK XOR`
  public mutating func lockXor(_ a: X86_64.Memory, _ b: X86_64.Register16) {
    appendByte(0xf0)
    xor(a, b)
  }

  /// `LOCK XOR`
  public mutating func lockXor(_ a: X86_64.Memory32, _ b: Int) {
    appendByte(0xf0)
    xor(a, b)
  }

  /// `LOCK XOR`
  public mutating func lockXor(_ a: X86_64.Memory, _ b: X86_64.Register32) {
    appendByte(0xf0)
    xor(a, b)
  }

  /// `LOCK XOR`
  public mutating func lockXor(_ a: X86_64.Memory64, _ b: Int) {
    appendByte(0xf0)
    xor(a, b)
  }

  /// `LOCK XOR`
  public mutating func lockXor(_ a: X86_64.Memory, _ b: X86_64.Register64) {
    appendByte(0xf0)
    xor(a, b)
  }

  /// `LOCK NOT`
  public mutating func lockNot(_ a: X86_64.Memory8) {
    appendByte(0xf0)
    not(a)
  }

  /// `LOCK NOT`
  public mutating func lockNot(_ a: X86_64.Memory16) {
    appendByte(0xf0)
    not(a)
  }

  /// `LOCK NOT`
  public mutating func lockNot(_ a: X86_64.Memory32) {
    appendByte(0xf0)
    not(a)
  }

  /// `LOCK NOT`
  public mutating func lockNot(_ a: X86_64.Memory64) {
    appendByte(0xf0)
    not(a)
  }
}
