// swift-format-ignore-file
// Written by `swift run table-generator` from the instruction table. Do not edit: change a row and run it again.

public import JITMachineCode

extension X86_64.Assembler {
  /// `ADD r8/m8, imm8`
  @inlinable public mutating func add(_ a: X86_64.Register8, _ b: Int) {
    if a.code == 0, Self.fits(b, 8, of: 8) { return emit(X86_64.InstructionForm(bits: 0x108000100000004), reg: 0, rm: 0, immediate: b) }
    guard Self.fits(b, 8, of: 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x508400100000080), b) }
    emit(X86_64.InstructionForm(bits: 0x508400100000080), reg: 0, rm: a.code, immediate: b)
  }

  /// `ADD r8/m8, imm8`
  @inlinable public mutating func add(_ a: X86_64.Memory8, _ b: Int) {
    guard Self.fits(b, 8, of: 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x508400100000080), b) }
    emit(X86_64.InstructionForm(bits: 0x508400100000080), reg: 0, memory: a.memory, immediate: b)
  }

  /// `ADD r8/m8, r8`
  @inlinable public mutating func add(_ a: X86_64.Register8, _ b: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x700200100000000), reg: b.code, rm: a.code)
  }

  /// `ADD r8/m8, r8`
  @inlinable public mutating func add(_ a: X86_64.Memory, _ b: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x700200100000000), reg: b.code, memory: a)
  }

  /// `ADD r8, r8/m8`
  @inlinable public mutating func add(_ a: X86_64.Register8, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x700200100000002), reg: a.code, memory: b)
  }

  /// `ADD r16/m16, imm8`
  @inlinable public mutating func add(_ a: X86_64.Register16, _ b: Int) {
    if Self.fits(b, 8, of: 16) { return emit(X86_64.InstructionForm(bits: 0x508410100000083), reg: 0, rm: a.code, immediate: b) }
    if a.code == 0, Self.fits(b, 16, of: 16) { return emit(X86_64.InstructionForm(bits: 0x110010100000005), reg: 0, rm: 0, immediate: b) }
    guard Self.fits(b, 16, of: 16) else { return failImmediate(X86_64.InstructionForm(bits: 0x510410100000081), b) }
    emit(X86_64.InstructionForm(bits: 0x510410100000081), reg: 0, rm: a.code, immediate: b)
  }

  /// `ADD r16/m16, imm8`
  @inlinable public mutating func add(_ a: X86_64.Memory16, _ b: Int) {
    if Self.fits(b, 8, of: 16) { return emit(X86_64.InstructionForm(bits: 0x508410100000083), reg: 0, memory: a.memory, immediate: b) }
    guard Self.fits(b, 16, of: 16) else { return failImmediate(X86_64.InstructionForm(bits: 0x510410100000081), b) }
    emit(X86_64.InstructionForm(bits: 0x510410100000081), reg: 0, memory: a.memory, immediate: b)
  }

  /// `ADD r16/m16, r16`
  @inlinable public mutating func add(_ a: X86_64.Register16, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x700210100000001), reg: b.code, rm: a.code)
  }

  /// `ADD r16/m16, r16`
  @inlinable public mutating func add(_ a: X86_64.Memory, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x700210100000001), reg: b.code, memory: a)
  }

  /// `ADD r16, r16/m16`
  @inlinable public mutating func add(_ a: X86_64.Register16, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x700210100000003), reg: a.code, memory: b)
  }

  /// `ADD r32/m32, imm8`
  @inlinable public mutating func add(_ a: X86_64.Register32, _ b: Int) {
    if Self.fits(b, 8, of: 32) { return emit(X86_64.InstructionForm(bits: 0x508400100000083), reg: 0, rm: a.code, immediate: b) }
    if a.code == 0, Self.fits(b, 32, of: 32) { return emit(X86_64.InstructionForm(bits: 0x120000100000005), reg: 0, rm: 0, immediate: b) }
    guard Self.fits(b, 32, of: 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x520400100000081), b) }
    emit(X86_64.InstructionForm(bits: 0x520400100000081), reg: 0, rm: a.code, immediate: b)
  }

  /// `ADD r32/m32, imm8`
  @inlinable public mutating func add(_ a: X86_64.Memory32, _ b: Int) {
    if Self.fits(b, 8, of: 32) { return emit(X86_64.InstructionForm(bits: 0x508400100000083), reg: 0, memory: a.memory, immediate: b) }
    guard Self.fits(b, 32, of: 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x520400100000081), b) }
    emit(X86_64.InstructionForm(bits: 0x520400100000081), reg: 0, memory: a.memory, immediate: b)
  }

  /// `ADD r32/m32, r32`
  @inlinable public mutating func add(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x700200100000001), reg: b.code, rm: a.code)
  }

  /// `ADD r32/m32, r32`
  @inlinable public mutating func add(_ a: X86_64.Memory, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x700200100000001), reg: b.code, memory: a)
  }

  /// `ADD r32, r32/m32`
  @inlinable public mutating func add(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x700200100000003), reg: a.code, memory: b)
  }

  /// `ADD r64/m64, imm8`
  @inlinable public mutating func add(_ a: X86_64.Register64, _ b: Int) {
    if Self.fits(b, 8, of: 64) { return emit(X86_64.InstructionForm(bits: 0x508408100000083), reg: 0, rm: a.code, immediate: b) }
    if a.code == 0, Self.fits(b, 32, of: 64) { return emit(X86_64.InstructionForm(bits: 0x120008100000005), reg: 0, rm: 0, immediate: b) }
    guard Self.fits(b, 32, of: 64) else { return failImmediate(X86_64.InstructionForm(bits: 0x520408100000081), b) }
    emit(X86_64.InstructionForm(bits: 0x520408100000081), reg: 0, rm: a.code, immediate: b)
  }

  /// `ADD r64/m64, imm8`
  @inlinable public mutating func add(_ a: X86_64.Memory64, _ b: Int) {
    if Self.fits(b, 8, of: 64) { return emit(X86_64.InstructionForm(bits: 0x508408100000083), reg: 0, memory: a.memory, immediate: b) }
    guard Self.fits(b, 32, of: 64) else { return failImmediate(X86_64.InstructionForm(bits: 0x520408100000081), b) }
    emit(X86_64.InstructionForm(bits: 0x520408100000081), reg: 0, memory: a.memory, immediate: b)
  }

  /// `ADD r64/m64, r64`
  @inlinable public mutating func add(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x700208100000001), reg: b.code, rm: a.code)
  }

  /// `ADD r64/m64, r64`
  @inlinable public mutating func add(_ a: X86_64.Memory, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x700208100000001), reg: b.code, memory: a)
  }

  /// `ADD r64, r64/m64`
  @inlinable public mutating func add(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x700208100000003), reg: a.code, memory: b)
  }

  /// `ADC r8/m8, imm8`
  @inlinable public mutating func adc(_ a: X86_64.Register8, _ b: Int) {
    if a.code == 0, Self.fits(b, 8, of: 8) { return emit(X86_64.InstructionForm(bits: 0x108000100000014), reg: 0, rm: 0, immediate: b) }
    guard Self.fits(b, 8, of: 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x509400100000080), b) }
    emit(X86_64.InstructionForm(bits: 0x509400100000080), reg: 0, rm: a.code, immediate: b)
  }

  /// `ADC r8/m8, imm8`
  @inlinable public mutating func adc(_ a: X86_64.Memory8, _ b: Int) {
    guard Self.fits(b, 8, of: 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x509400100000080), b) }
    emit(X86_64.InstructionForm(bits: 0x509400100000080), reg: 0, memory: a.memory, immediate: b)
  }

  /// `ADC r8/m8, r8`
  @inlinable public mutating func adc(_ a: X86_64.Register8, _ b: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x700200100000010), reg: b.code, rm: a.code)
  }

  /// `ADC r8/m8, r8`
  @inlinable public mutating func adc(_ a: X86_64.Memory, _ b: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x700200100000010), reg: b.code, memory: a)
  }

  /// `ADC r8, r8/m8`
  @inlinable public mutating func adc(_ a: X86_64.Register8, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x700200100000012), reg: a.code, memory: b)
  }

  /// `ADC r16/m16, imm8`
  @inlinable public mutating func adc(_ a: X86_64.Register16, _ b: Int) {
    if Self.fits(b, 8, of: 16) { return emit(X86_64.InstructionForm(bits: 0x509410100000083), reg: 0, rm: a.code, immediate: b) }
    if a.code == 0, Self.fits(b, 16, of: 16) { return emit(X86_64.InstructionForm(bits: 0x110010100000015), reg: 0, rm: 0, immediate: b) }
    guard Self.fits(b, 16, of: 16) else { return failImmediate(X86_64.InstructionForm(bits: 0x511410100000081), b) }
    emit(X86_64.InstructionForm(bits: 0x511410100000081), reg: 0, rm: a.code, immediate: b)
  }

  /// `ADC r16/m16, imm8`
  @inlinable public mutating func adc(_ a: X86_64.Memory16, _ b: Int) {
    if Self.fits(b, 8, of: 16) { return emit(X86_64.InstructionForm(bits: 0x509410100000083), reg: 0, memory: a.memory, immediate: b) }
    guard Self.fits(b, 16, of: 16) else { return failImmediate(X86_64.InstructionForm(bits: 0x511410100000081), b) }
    emit(X86_64.InstructionForm(bits: 0x511410100000081), reg: 0, memory: a.memory, immediate: b)
  }

  /// `ADC r16/m16, r16`
  @inlinable public mutating func adc(_ a: X86_64.Register16, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x700210100000011), reg: b.code, rm: a.code)
  }

  /// `ADC r16/m16, r16`
  @inlinable public mutating func adc(_ a: X86_64.Memory, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x700210100000011), reg: b.code, memory: a)
  }

  /// `ADC r16, r16/m16`
  @inlinable public mutating func adc(_ a: X86_64.Register16, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x700210100000013), reg: a.code, memory: b)
  }

  /// `ADC r32/m32, imm8`
  @inlinable public mutating func adc(_ a: X86_64.Register32, _ b: Int) {
    if Self.fits(b, 8, of: 32) { return emit(X86_64.InstructionForm(bits: 0x509400100000083), reg: 0, rm: a.code, immediate: b) }
    if a.code == 0, Self.fits(b, 32, of: 32) { return emit(X86_64.InstructionForm(bits: 0x120000100000015), reg: 0, rm: 0, immediate: b) }
    guard Self.fits(b, 32, of: 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x521400100000081), b) }
    emit(X86_64.InstructionForm(bits: 0x521400100000081), reg: 0, rm: a.code, immediate: b)
  }

  /// `ADC r32/m32, imm8`
  @inlinable public mutating func adc(_ a: X86_64.Memory32, _ b: Int) {
    if Self.fits(b, 8, of: 32) { return emit(X86_64.InstructionForm(bits: 0x509400100000083), reg: 0, memory: a.memory, immediate: b) }
    guard Self.fits(b, 32, of: 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x521400100000081), b) }
    emit(X86_64.InstructionForm(bits: 0x521400100000081), reg: 0, memory: a.memory, immediate: b)
  }

  /// `ADC r32/m32, r32`
  @inlinable public mutating func adc(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x700200100000011), reg: b.code, rm: a.code)
  }

  /// `ADC r32/m32, r32`
  @inlinable public mutating func adc(_ a: X86_64.Memory, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x700200100000011), reg: b.code, memory: a)
  }

  /// `ADC r32, r32/m32`
  @inlinable public mutating func adc(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x700200100000013), reg: a.code, memory: b)
  }

  /// `ADC r64/m64, imm8`
  @inlinable public mutating func adc(_ a: X86_64.Register64, _ b: Int) {
    if Self.fits(b, 8, of: 64) { return emit(X86_64.InstructionForm(bits: 0x509408100000083), reg: 0, rm: a.code, immediate: b) }
    if a.code == 0, Self.fits(b, 32, of: 64) { return emit(X86_64.InstructionForm(bits: 0x120008100000015), reg: 0, rm: 0, immediate: b) }
    guard Self.fits(b, 32, of: 64) else { return failImmediate(X86_64.InstructionForm(bits: 0x521408100000081), b) }
    emit(X86_64.InstructionForm(bits: 0x521408100000081), reg: 0, rm: a.code, immediate: b)
  }

  /// `ADC r64/m64, imm8`
  @inlinable public mutating func adc(_ a: X86_64.Memory64, _ b: Int) {
    if Self.fits(b, 8, of: 64) { return emit(X86_64.InstructionForm(bits: 0x509408100000083), reg: 0, memory: a.memory, immediate: b) }
    guard Self.fits(b, 32, of: 64) else { return failImmediate(X86_64.InstructionForm(bits: 0x521408100000081), b) }
    emit(X86_64.InstructionForm(bits: 0x521408100000081), reg: 0, memory: a.memory, immediate: b)
  }

  /// `ADC r64/m64, r64`
  @inlinable public mutating func adc(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x700208100000011), reg: b.code, rm: a.code)
  }

  /// `ADC r64/m64, r64`
  @inlinable public mutating func adc(_ a: X86_64.Memory, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x700208100000011), reg: b.code, memory: a)
  }

  /// `ADC r64, r64/m64`
  @inlinable public mutating func adc(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x700208100000013), reg: a.code, memory: b)
  }

  /// `SUB r8/m8, imm8`
  @inlinable public mutating func sub(_ a: X86_64.Register8, _ b: Int) {
    if a.code == 0, Self.fits(b, 8, of: 8) { return emit(X86_64.InstructionForm(bits: 0x10800010000002c), reg: 0, rm: 0, immediate: b) }
    guard Self.fits(b, 8, of: 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50ac00100000080), b) }
    emit(X86_64.InstructionForm(bits: 0x50ac00100000080), reg: 0, rm: a.code, immediate: b)
  }

  /// `SUB r8/m8, imm8`
  @inlinable public mutating func sub(_ a: X86_64.Memory8, _ b: Int) {
    guard Self.fits(b, 8, of: 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50ac00100000080), b) }
    emit(X86_64.InstructionForm(bits: 0x50ac00100000080), reg: 0, memory: a.memory, immediate: b)
  }

  /// `SUB r8/m8, r8`
  @inlinable public mutating func sub(_ a: X86_64.Register8, _ b: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x700200100000028), reg: b.code, rm: a.code)
  }

  /// `SUB r8/m8, r8`
  @inlinable public mutating func sub(_ a: X86_64.Memory, _ b: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x700200100000028), reg: b.code, memory: a)
  }

  /// `SUB r8, r8/m8`
  @inlinable public mutating func sub(_ a: X86_64.Register8, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020010000002a), reg: a.code, memory: b)
  }

  /// `SUB r16/m16, imm8`
  @inlinable public mutating func sub(_ a: X86_64.Register16, _ b: Int) {
    if Self.fits(b, 8, of: 16) { return emit(X86_64.InstructionForm(bits: 0x50ac10100000083), reg: 0, rm: a.code, immediate: b) }
    if a.code == 0, Self.fits(b, 16, of: 16) { return emit(X86_64.InstructionForm(bits: 0x11001010000002d), reg: 0, rm: 0, immediate: b) }
    guard Self.fits(b, 16, of: 16) else { return failImmediate(X86_64.InstructionForm(bits: 0x512c10100000081), b) }
    emit(X86_64.InstructionForm(bits: 0x512c10100000081), reg: 0, rm: a.code, immediate: b)
  }

  /// `SUB r16/m16, imm8`
  @inlinable public mutating func sub(_ a: X86_64.Memory16, _ b: Int) {
    if Self.fits(b, 8, of: 16) { return emit(X86_64.InstructionForm(bits: 0x50ac10100000083), reg: 0, memory: a.memory, immediate: b) }
    guard Self.fits(b, 16, of: 16) else { return failImmediate(X86_64.InstructionForm(bits: 0x512c10100000081), b) }
    emit(X86_64.InstructionForm(bits: 0x512c10100000081), reg: 0, memory: a.memory, immediate: b)
  }

  /// `SUB r16/m16, r16`
  @inlinable public mutating func sub(_ a: X86_64.Register16, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x700210100000029), reg: b.code, rm: a.code)
  }

  /// `SUB r16/m16, r16`
  @inlinable public mutating func sub(_ a: X86_64.Memory, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x700210100000029), reg: b.code, memory: a)
  }

  /// `SUB r16, r16/m16`
  @inlinable public mutating func sub(_ a: X86_64.Register16, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70021010000002b), reg: a.code, memory: b)
  }

  /// `SUB r32/m32, imm8`
  @inlinable public mutating func sub(_ a: X86_64.Register32, _ b: Int) {
    if Self.fits(b, 8, of: 32) { return emit(X86_64.InstructionForm(bits: 0x50ac00100000083), reg: 0, rm: a.code, immediate: b) }
    if a.code == 0, Self.fits(b, 32, of: 32) { return emit(X86_64.InstructionForm(bits: 0x12000010000002d), reg: 0, rm: 0, immediate: b) }
    guard Self.fits(b, 32, of: 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x522c00100000081), b) }
    emit(X86_64.InstructionForm(bits: 0x522c00100000081), reg: 0, rm: a.code, immediate: b)
  }

  /// `SUB r32/m32, imm8`
  @inlinable public mutating func sub(_ a: X86_64.Memory32, _ b: Int) {
    if Self.fits(b, 8, of: 32) { return emit(X86_64.InstructionForm(bits: 0x50ac00100000083), reg: 0, memory: a.memory, immediate: b) }
    guard Self.fits(b, 32, of: 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x522c00100000081), b) }
    emit(X86_64.InstructionForm(bits: 0x522c00100000081), reg: 0, memory: a.memory, immediate: b)
  }

  /// `SUB r32/m32, r32`
  @inlinable public mutating func sub(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x700200100000029), reg: b.code, rm: a.code)
  }

  /// `SUB r32/m32, r32`
  @inlinable public mutating func sub(_ a: X86_64.Memory, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x700200100000029), reg: b.code, memory: a)
  }

  /// `SUB r32, r32/m32`
  @inlinable public mutating func sub(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020010000002b), reg: a.code, memory: b)
  }

  /// `SUB r64/m64, imm8`
  @inlinable public mutating func sub(_ a: X86_64.Register64, _ b: Int) {
    if Self.fits(b, 8, of: 64) { return emit(X86_64.InstructionForm(bits: 0x50ac08100000083), reg: 0, rm: a.code, immediate: b) }
    if a.code == 0, Self.fits(b, 32, of: 64) { return emit(X86_64.InstructionForm(bits: 0x12000810000002d), reg: 0, rm: 0, immediate: b) }
    guard Self.fits(b, 32, of: 64) else { return failImmediate(X86_64.InstructionForm(bits: 0x522c08100000081), b) }
    emit(X86_64.InstructionForm(bits: 0x522c08100000081), reg: 0, rm: a.code, immediate: b)
  }

  /// `SUB r64/m64, imm8`
  @inlinable public mutating func sub(_ a: X86_64.Memory64, _ b: Int) {
    if Self.fits(b, 8, of: 64) { return emit(X86_64.InstructionForm(bits: 0x50ac08100000083), reg: 0, memory: a.memory, immediate: b) }
    guard Self.fits(b, 32, of: 64) else { return failImmediate(X86_64.InstructionForm(bits: 0x522c08100000081), b) }
    emit(X86_64.InstructionForm(bits: 0x522c08100000081), reg: 0, memory: a.memory, immediate: b)
  }

  /// `SUB r64/m64, r64`
  @inlinable public mutating func sub(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x700208100000029), reg: b.code, rm: a.code)
  }

  /// `SUB r64/m64, r64`
  @inlinable public mutating func sub(_ a: X86_64.Memory, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x700208100000029), reg: b.code, memory: a)
  }

  /// `SUB r64, r64/m64`
  @inlinable public mutating func sub(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020810000002b), reg: a.code, memory: b)
  }

  /// `SBB r8/m8, imm8`
  @inlinable public mutating func sbb(_ a: X86_64.Register8, _ b: Int) {
    if a.code == 0, Self.fits(b, 8, of: 8) { return emit(X86_64.InstructionForm(bits: 0x10800010000001c), reg: 0, rm: 0, immediate: b) }
    guard Self.fits(b, 8, of: 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x509c00100000080), b) }
    emit(X86_64.InstructionForm(bits: 0x509c00100000080), reg: 0, rm: a.code, immediate: b)
  }

  /// `SBB r8/m8, imm8`
  @inlinable public mutating func sbb(_ a: X86_64.Memory8, _ b: Int) {
    guard Self.fits(b, 8, of: 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x509c00100000080), b) }
    emit(X86_64.InstructionForm(bits: 0x509c00100000080), reg: 0, memory: a.memory, immediate: b)
  }

  /// `SBB r8/m8, r8`
  @inlinable public mutating func sbb(_ a: X86_64.Register8, _ b: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x700200100000018), reg: b.code, rm: a.code)
  }

  /// `SBB r8/m8, r8`
  @inlinable public mutating func sbb(_ a: X86_64.Memory, _ b: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x700200100000018), reg: b.code, memory: a)
  }

  /// `SBB r8, r8/m8`
  @inlinable public mutating func sbb(_ a: X86_64.Register8, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020010000001a), reg: a.code, memory: b)
  }

  /// `SBB r16/m16, imm8`
  @inlinable public mutating func sbb(_ a: X86_64.Register16, _ b: Int) {
    if Self.fits(b, 8, of: 16) { return emit(X86_64.InstructionForm(bits: 0x509c10100000083), reg: 0, rm: a.code, immediate: b) }
    if a.code == 0, Self.fits(b, 16, of: 16) { return emit(X86_64.InstructionForm(bits: 0x11001010000001d), reg: 0, rm: 0, immediate: b) }
    guard Self.fits(b, 16, of: 16) else { return failImmediate(X86_64.InstructionForm(bits: 0x511c10100000081), b) }
    emit(X86_64.InstructionForm(bits: 0x511c10100000081), reg: 0, rm: a.code, immediate: b)
  }

  /// `SBB r16/m16, imm8`
  @inlinable public mutating func sbb(_ a: X86_64.Memory16, _ b: Int) {
    if Self.fits(b, 8, of: 16) { return emit(X86_64.InstructionForm(bits: 0x509c10100000083), reg: 0, memory: a.memory, immediate: b) }
    guard Self.fits(b, 16, of: 16) else { return failImmediate(X86_64.InstructionForm(bits: 0x511c10100000081), b) }
    emit(X86_64.InstructionForm(bits: 0x511c10100000081), reg: 0, memory: a.memory, immediate: b)
  }

  /// `SBB r16/m16, r16`
  @inlinable public mutating func sbb(_ a: X86_64.Register16, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x700210100000019), reg: b.code, rm: a.code)
  }

  /// `SBB r16/m16, r16`
  @inlinable public mutating func sbb(_ a: X86_64.Memory, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x700210100000019), reg: b.code, memory: a)
  }

  /// `SBB r16, r16/m16`
  @inlinable public mutating func sbb(_ a: X86_64.Register16, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70021010000001b), reg: a.code, memory: b)
  }

  /// `SBB r32/m32, imm8`
  @inlinable public mutating func sbb(_ a: X86_64.Register32, _ b: Int) {
    if Self.fits(b, 8, of: 32) { return emit(X86_64.InstructionForm(bits: 0x509c00100000083), reg: 0, rm: a.code, immediate: b) }
    if a.code == 0, Self.fits(b, 32, of: 32) { return emit(X86_64.InstructionForm(bits: 0x12000010000001d), reg: 0, rm: 0, immediate: b) }
    guard Self.fits(b, 32, of: 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x521c00100000081), b) }
    emit(X86_64.InstructionForm(bits: 0x521c00100000081), reg: 0, rm: a.code, immediate: b)
  }

  /// `SBB r32/m32, imm8`
  @inlinable public mutating func sbb(_ a: X86_64.Memory32, _ b: Int) {
    if Self.fits(b, 8, of: 32) { return emit(X86_64.InstructionForm(bits: 0x509c00100000083), reg: 0, memory: a.memory, immediate: b) }
    guard Self.fits(b, 32, of: 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x521c00100000081), b) }
    emit(X86_64.InstructionForm(bits: 0x521c00100000081), reg: 0, memory: a.memory, immediate: b)
  }

  /// `SBB r32/m32, r32`
  @inlinable public mutating func sbb(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x700200100000019), reg: b.code, rm: a.code)
  }

  /// `SBB r32/m32, r32`
  @inlinable public mutating func sbb(_ a: X86_64.Memory, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x700200100000019), reg: b.code, memory: a)
  }

  /// `SBB r32, r32/m32`
  @inlinable public mutating func sbb(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020010000001b), reg: a.code, memory: b)
  }

  /// `SBB r64/m64, imm8`
  @inlinable public mutating func sbb(_ a: X86_64.Register64, _ b: Int) {
    if Self.fits(b, 8, of: 64) { return emit(X86_64.InstructionForm(bits: 0x509c08100000083), reg: 0, rm: a.code, immediate: b) }
    if a.code == 0, Self.fits(b, 32, of: 64) { return emit(X86_64.InstructionForm(bits: 0x12000810000001d), reg: 0, rm: 0, immediate: b) }
    guard Self.fits(b, 32, of: 64) else { return failImmediate(X86_64.InstructionForm(bits: 0x521c08100000081), b) }
    emit(X86_64.InstructionForm(bits: 0x521c08100000081), reg: 0, rm: a.code, immediate: b)
  }

  /// `SBB r64/m64, imm8`
  @inlinable public mutating func sbb(_ a: X86_64.Memory64, _ b: Int) {
    if Self.fits(b, 8, of: 64) { return emit(X86_64.InstructionForm(bits: 0x509c08100000083), reg: 0, memory: a.memory, immediate: b) }
    guard Self.fits(b, 32, of: 64) else { return failImmediate(X86_64.InstructionForm(bits: 0x521c08100000081), b) }
    emit(X86_64.InstructionForm(bits: 0x521c08100000081), reg: 0, memory: a.memory, immediate: b)
  }

  /// `SBB r64/m64, r64`
  @inlinable public mutating func sbb(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x700208100000019), reg: b.code, rm: a.code)
  }

  /// `SBB r64/m64, r64`
  @inlinable public mutating func sbb(_ a: X86_64.Memory, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x700208100000019), reg: b.code, memory: a)
  }

  /// `SBB r64, r64/m64`
  @inlinable public mutating func sbb(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020810000001b), reg: a.code, memory: b)
  }

  /// `CMP r8/m8, imm8`
  @inlinable public mutating func cmp(_ a: X86_64.Register8, _ b: Int) {
    if a.code == 0, Self.fits(b, 8, of: 8) { return emit(X86_64.InstructionForm(bits: 0x10800010000003c), reg: 0, rm: 0, immediate: b) }
    guard Self.fits(b, 8, of: 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50bc00100000080), b) }
    emit(X86_64.InstructionForm(bits: 0x50bc00100000080), reg: 0, rm: a.code, immediate: b)
  }

  /// `CMP r8/m8, imm8`
  @inlinable public mutating func cmp(_ a: X86_64.Memory8, _ b: Int) {
    guard Self.fits(b, 8, of: 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50bc00100000080), b) }
    emit(X86_64.InstructionForm(bits: 0x50bc00100000080), reg: 0, memory: a.memory, immediate: b)
  }

  /// `CMP r8/m8, r8`
  @inlinable public mutating func cmp(_ a: X86_64.Register8, _ b: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x700200100000038), reg: b.code, rm: a.code)
  }

  /// `CMP r8/m8, r8`
  @inlinable public mutating func cmp(_ a: X86_64.Memory, _ b: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x700200100000038), reg: b.code, memory: a)
  }

  /// `CMP r8, r8/m8`
  @inlinable public mutating func cmp(_ a: X86_64.Register8, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020010000003a), reg: a.code, memory: b)
  }

  /// `CMP r16/m16, imm8`
  @inlinable public mutating func cmp(_ a: X86_64.Register16, _ b: Int) {
    if Self.fits(b, 8, of: 16) { return emit(X86_64.InstructionForm(bits: 0x50bc10100000083), reg: 0, rm: a.code, immediate: b) }
    if a.code == 0, Self.fits(b, 16, of: 16) { return emit(X86_64.InstructionForm(bits: 0x11001010000003d), reg: 0, rm: 0, immediate: b) }
    guard Self.fits(b, 16, of: 16) else { return failImmediate(X86_64.InstructionForm(bits: 0x513c10100000081), b) }
    emit(X86_64.InstructionForm(bits: 0x513c10100000081), reg: 0, rm: a.code, immediate: b)
  }

  /// `CMP r16/m16, imm8`
  @inlinable public mutating func cmp(_ a: X86_64.Memory16, _ b: Int) {
    if Self.fits(b, 8, of: 16) { return emit(X86_64.InstructionForm(bits: 0x50bc10100000083), reg: 0, memory: a.memory, immediate: b) }
    guard Self.fits(b, 16, of: 16) else { return failImmediate(X86_64.InstructionForm(bits: 0x513c10100000081), b) }
    emit(X86_64.InstructionForm(bits: 0x513c10100000081), reg: 0, memory: a.memory, immediate: b)
  }

  /// `CMP r16/m16, r16`
  @inlinable public mutating func cmp(_ a: X86_64.Register16, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x700210100000039), reg: b.code, rm: a.code)
  }

  /// `CMP r16/m16, r16`
  @inlinable public mutating func cmp(_ a: X86_64.Memory, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x700210100000039), reg: b.code, memory: a)
  }

  /// `CMP r16, r16/m16`
  @inlinable public mutating func cmp(_ a: X86_64.Register16, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70021010000003b), reg: a.code, memory: b)
  }

  /// `CMP r32/m32, imm8`
  @inlinable public mutating func cmp(_ a: X86_64.Register32, _ b: Int) {
    if Self.fits(b, 8, of: 32) { return emit(X86_64.InstructionForm(bits: 0x50bc00100000083), reg: 0, rm: a.code, immediate: b) }
    if a.code == 0, Self.fits(b, 32, of: 32) { return emit(X86_64.InstructionForm(bits: 0x12000010000003d), reg: 0, rm: 0, immediate: b) }
    guard Self.fits(b, 32, of: 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x523c00100000081), b) }
    emit(X86_64.InstructionForm(bits: 0x523c00100000081), reg: 0, rm: a.code, immediate: b)
  }

  /// `CMP r32/m32, imm8`
  @inlinable public mutating func cmp(_ a: X86_64.Memory32, _ b: Int) {
    if Self.fits(b, 8, of: 32) { return emit(X86_64.InstructionForm(bits: 0x50bc00100000083), reg: 0, memory: a.memory, immediate: b) }
    guard Self.fits(b, 32, of: 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x523c00100000081), b) }
    emit(X86_64.InstructionForm(bits: 0x523c00100000081), reg: 0, memory: a.memory, immediate: b)
  }

  /// `CMP r32/m32, r32`
  @inlinable public mutating func cmp(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x700200100000039), reg: b.code, rm: a.code)
  }

  /// `CMP r32/m32, r32`
  @inlinable public mutating func cmp(_ a: X86_64.Memory, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x700200100000039), reg: b.code, memory: a)
  }

  /// `CMP r32, r32/m32`
  @inlinable public mutating func cmp(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020010000003b), reg: a.code, memory: b)
  }

  /// `CMP r64/m64, imm8`
  @inlinable public mutating func cmp(_ a: X86_64.Register64, _ b: Int) {
    if Self.fits(b, 8, of: 64) { return emit(X86_64.InstructionForm(bits: 0x50bc08100000083), reg: 0, rm: a.code, immediate: b) }
    if a.code == 0, Self.fits(b, 32, of: 64) { return emit(X86_64.InstructionForm(bits: 0x12000810000003d), reg: 0, rm: 0, immediate: b) }
    guard Self.fits(b, 32, of: 64) else { return failImmediate(X86_64.InstructionForm(bits: 0x523c08100000081), b) }
    emit(X86_64.InstructionForm(bits: 0x523c08100000081), reg: 0, rm: a.code, immediate: b)
  }

  /// `CMP r64/m64, imm8`
  @inlinable public mutating func cmp(_ a: X86_64.Memory64, _ b: Int) {
    if Self.fits(b, 8, of: 64) { return emit(X86_64.InstructionForm(bits: 0x50bc08100000083), reg: 0, memory: a.memory, immediate: b) }
    guard Self.fits(b, 32, of: 64) else { return failImmediate(X86_64.InstructionForm(bits: 0x523c08100000081), b) }
    emit(X86_64.InstructionForm(bits: 0x523c08100000081), reg: 0, memory: a.memory, immediate: b)
  }

  /// `CMP r64/m64, r64`
  @inlinable public mutating func cmp(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x700208100000039), reg: b.code, rm: a.code)
  }

  /// `CMP r64/m64, r64`
  @inlinable public mutating func cmp(_ a: X86_64.Memory, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x700208100000039), reg: b.code, memory: a)
  }

  /// `CMP r64, r64/m64`
  @inlinable public mutating func cmp(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020810000003b), reg: a.code, memory: b)
  }

  /// `INC r8/m8`
  @inlinable public mutating func inc(_ a: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x5004001000000fe), reg: 0, rm: a.code)
  }

  /// `INC r8/m8`
  @inlinable public mutating func inc(_ a: X86_64.Memory8) {
    emit(X86_64.InstructionForm(bits: 0x5004001000000fe), reg: 0, memory: a.memory)
  }

  /// `INC r16/m16`
  @inlinable public mutating func inc(_ a: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x5004101000000ff), reg: 0, rm: a.code)
  }

  /// `INC r16/m16`
  @inlinable public mutating func inc(_ a: X86_64.Memory16) {
    emit(X86_64.InstructionForm(bits: 0x5004101000000ff), reg: 0, memory: a.memory)
  }

  /// `INC r32/m32`
  @inlinable public mutating func inc(_ a: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x5004001000000ff), reg: 0, rm: a.code)
  }

  /// `INC r32/m32`
  @inlinable public mutating func inc(_ a: X86_64.Memory32) {
    emit(X86_64.InstructionForm(bits: 0x5004001000000ff), reg: 0, memory: a.memory)
  }

  /// `INC r64/m64`
  @inlinable public mutating func inc(_ a: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x5004081000000ff), reg: 0, rm: a.code)
  }

  /// `INC r64/m64`
  @inlinable public mutating func inc(_ a: X86_64.Memory64) {
    emit(X86_64.InstructionForm(bits: 0x5004081000000ff), reg: 0, memory: a.memory)
  }

  /// `DEC r8/m8`
  @inlinable public mutating func dec(_ a: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x500c001000000fe), reg: 0, rm: a.code)
  }

  /// `DEC r8/m8`
  @inlinable public mutating func dec(_ a: X86_64.Memory8) {
    emit(X86_64.InstructionForm(bits: 0x500c001000000fe), reg: 0, memory: a.memory)
  }

  /// `DEC r16/m16`
  @inlinable public mutating func dec(_ a: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x500c101000000ff), reg: 0, rm: a.code)
  }

  /// `DEC r16/m16`
  @inlinable public mutating func dec(_ a: X86_64.Memory16) {
    emit(X86_64.InstructionForm(bits: 0x500c101000000ff), reg: 0, memory: a.memory)
  }

  /// `DEC r32/m32`
  @inlinable public mutating func dec(_ a: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x500c001000000ff), reg: 0, rm: a.code)
  }

  /// `DEC r32/m32`
  @inlinable public mutating func dec(_ a: X86_64.Memory32) {
    emit(X86_64.InstructionForm(bits: 0x500c001000000ff), reg: 0, memory: a.memory)
  }

  /// `DEC r64/m64`
  @inlinable public mutating func dec(_ a: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x500c081000000ff), reg: 0, rm: a.code)
  }

  /// `DEC r64/m64`
  @inlinable public mutating func dec(_ a: X86_64.Memory64) {
    emit(X86_64.InstructionForm(bits: 0x500c081000000ff), reg: 0, memory: a.memory)
  }

  /// `NEG r8/m8`
  @inlinable public mutating func neg(_ a: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x501c001000000f6), reg: 0, rm: a.code)
  }

  /// `NEG r8/m8`
  @inlinable public mutating func neg(_ a: X86_64.Memory8) {
    emit(X86_64.InstructionForm(bits: 0x501c001000000f6), reg: 0, memory: a.memory)
  }

  /// `NEG r16/m16`
  @inlinable public mutating func neg(_ a: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x501c101000000f7), reg: 0, rm: a.code)
  }

  /// `NEG r16/m16`
  @inlinable public mutating func neg(_ a: X86_64.Memory16) {
    emit(X86_64.InstructionForm(bits: 0x501c101000000f7), reg: 0, memory: a.memory)
  }

  /// `NEG r32/m32`
  @inlinable public mutating func neg(_ a: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x501c001000000f7), reg: 0, rm: a.code)
  }

  /// `NEG r32/m32`
  @inlinable public mutating func neg(_ a: X86_64.Memory32) {
    emit(X86_64.InstructionForm(bits: 0x501c001000000f7), reg: 0, memory: a.memory)
  }

  /// `NEG r64/m64`
  @inlinable public mutating func neg(_ a: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x501c081000000f7), reg: 0, rm: a.code)
  }

  /// `NEG r64/m64`
  @inlinable public mutating func neg(_ a: X86_64.Memory64) {
    emit(X86_64.InstructionForm(bits: 0x501c081000000f7), reg: 0, memory: a.memory)
  }

  /// `MUL r8/m8`
  @inlinable public mutating func mul(_ a: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x5024001000000f6), reg: 0, rm: a.code)
  }

  /// `MUL r8/m8`
  @inlinable public mutating func mul(_ a: X86_64.Memory8) {
    emit(X86_64.InstructionForm(bits: 0x5024001000000f6), reg: 0, memory: a.memory)
  }

  /// `MUL r16/m16`
  @inlinable public mutating func mul(_ a: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x5024101000000f7), reg: 0, rm: a.code)
  }

  /// `MUL r16/m16`
  @inlinable public mutating func mul(_ a: X86_64.Memory16) {
    emit(X86_64.InstructionForm(bits: 0x5024101000000f7), reg: 0, memory: a.memory)
  }

  /// `MUL r32/m32`
  @inlinable public mutating func mul(_ a: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x5024001000000f7), reg: 0, rm: a.code)
  }

  /// `MUL r32/m32`
  @inlinable public mutating func mul(_ a: X86_64.Memory32) {
    emit(X86_64.InstructionForm(bits: 0x5024001000000f7), reg: 0, memory: a.memory)
  }

  /// `MUL r64/m64`
  @inlinable public mutating func mul(_ a: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x5024081000000f7), reg: 0, rm: a.code)
  }

  /// `MUL r64/m64`
  @inlinable public mutating func mul(_ a: X86_64.Memory64) {
    emit(X86_64.InstructionForm(bits: 0x5024081000000f7), reg: 0, memory: a.memory)
  }

  /// `IMUL r8/m8`
  @inlinable public mutating func imul(_ a: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x502c001000000f6), reg: 0, rm: a.code)
  }

  /// `IMUL r8/m8`
  @inlinable public mutating func imul(_ a: X86_64.Memory8) {
    emit(X86_64.InstructionForm(bits: 0x502c001000000f6), reg: 0, memory: a.memory)
  }

  /// `IMUL r16/m16`
  @inlinable public mutating func imul(_ a: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x502c101000000f7), reg: 0, rm: a.code)
  }

  /// `IMUL r16/m16`
  @inlinable public mutating func imul(_ a: X86_64.Memory16) {
    emit(X86_64.InstructionForm(bits: 0x502c101000000f7), reg: 0, memory: a.memory)
  }

  /// `IMUL r32/m32`
  @inlinable public mutating func imul(_ a: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x502c001000000f7), reg: 0, rm: a.code)
  }

  /// `IMUL r32/m32`
  @inlinable public mutating func imul(_ a: X86_64.Memory32) {
    emit(X86_64.InstructionForm(bits: 0x502c001000000f7), reg: 0, memory: a.memory)
  }

  /// `IMUL r64/m64`
  @inlinable public mutating func imul(_ a: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x502c081000000f7), reg: 0, rm: a.code)
  }

  /// `IMUL r64/m64`
  @inlinable public mutating func imul(_ a: X86_64.Memory64) {
    emit(X86_64.InstructionForm(bits: 0x502c081000000f7), reg: 0, memory: a.memory)
  }

  /// `DIV r8/m8`
  @inlinable public mutating func div(_ a: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x5034001000000f6), reg: 0, rm: a.code)
  }

  /// `DIV r8/m8`
  @inlinable public mutating func div(_ a: X86_64.Memory8) {
    emit(X86_64.InstructionForm(bits: 0x5034001000000f6), reg: 0, memory: a.memory)
  }

  /// `DIV r16/m16`
  @inlinable public mutating func div(_ a: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x5034101000000f7), reg: 0, rm: a.code)
  }

  /// `DIV r16/m16`
  @inlinable public mutating func div(_ a: X86_64.Memory16) {
    emit(X86_64.InstructionForm(bits: 0x5034101000000f7), reg: 0, memory: a.memory)
  }

  /// `DIV r32/m32`
  @inlinable public mutating func div(_ a: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x5034001000000f7), reg: 0, rm: a.code)
  }

  /// `DIV r32/m32`
  @inlinable public mutating func div(_ a: X86_64.Memory32) {
    emit(X86_64.InstructionForm(bits: 0x5034001000000f7), reg: 0, memory: a.memory)
  }

  /// `DIV r64/m64`
  @inlinable public mutating func div(_ a: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x5034081000000f7), reg: 0, rm: a.code)
  }

  /// `DIV r64/m64`
  @inlinable public mutating func div(_ a: X86_64.Memory64) {
    emit(X86_64.InstructionForm(bits: 0x5034081000000f7), reg: 0, memory: a.memory)
  }

  /// `IDIV r8/m8`
  @inlinable public mutating func idiv(_ a: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x503c001000000f6), reg: 0, rm: a.code)
  }

  /// `IDIV r8/m8`
  @inlinable public mutating func idiv(_ a: X86_64.Memory8) {
    emit(X86_64.InstructionForm(bits: 0x503c001000000f6), reg: 0, memory: a.memory)
  }

  /// `IDIV r16/m16`
  @inlinable public mutating func idiv(_ a: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x503c101000000f7), reg: 0, rm: a.code)
  }

  /// `IDIV r16/m16`
  @inlinable public mutating func idiv(_ a: X86_64.Memory16) {
    emit(X86_64.InstructionForm(bits: 0x503c101000000f7), reg: 0, memory: a.memory)
  }

  /// `IDIV r32/m32`
  @inlinable public mutating func idiv(_ a: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x503c001000000f7), reg: 0, rm: a.code)
  }

  /// `IDIV r32/m32`
  @inlinable public mutating func idiv(_ a: X86_64.Memory32) {
    emit(X86_64.InstructionForm(bits: 0x503c001000000f7), reg: 0, memory: a.memory)
  }

  /// `IDIV r64/m64`
  @inlinable public mutating func idiv(_ a: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x503c081000000f7), reg: 0, rm: a.code)
  }

  /// `IDIV r64/m64`
  @inlinable public mutating func idiv(_ a: X86_64.Memory64) {
    emit(X86_64.InstructionForm(bits: 0x503c081000000f7), reg: 0, memory: a.memory)
  }

  /// `IMUL r16, r16/m16`
  @inlinable public mutating func imul(_ a: X86_64.Register16, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x70021020000af0f), reg: a.code, rm: b.code)
  }

  /// `IMUL r16, r16/m16`
  @inlinable public mutating func imul(_ a: X86_64.Register16, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70021020000af0f), reg: a.code, memory: b)
  }

  /// `IMUL r16, r16/m16, imm8`
  @inlinable public mutating func imul(_ a: X86_64.Register16, _ b: X86_64.Register16, _ c: Int) {
    if Self.fits(c, 8, of: 16) { return emit(X86_64.InstructionForm(bits: 0x70821010000006b), reg: a.code, rm: b.code, immediate: c) }
    guard Self.fits(c, 16, of: 16) else { return failImmediate(X86_64.InstructionForm(bits: 0x710210100000069), c) }
    emit(X86_64.InstructionForm(bits: 0x710210100000069), reg: a.code, rm: b.code, immediate: c)
  }

  /// `IMUL r16, r16/m16, imm8`
  @inlinable public mutating func imul(_ a: X86_64.Register16, _ b: X86_64.Memory, _ c: Int) {
    if Self.fits(c, 8, of: 16) { return emit(X86_64.InstructionForm(bits: 0x70821010000006b), reg: a.code, memory: b, immediate: c) }
    guard Self.fits(c, 16, of: 16) else { return failImmediate(X86_64.InstructionForm(bits: 0x710210100000069), c) }
    emit(X86_64.InstructionForm(bits: 0x710210100000069), reg: a.code, memory: b, immediate: c)
  }

  /// `IMUL r16, imm8`
  @inlinable public mutating func imul(_ a: X86_64.Register16, _ b: Int) {
    if Self.fits(b, 8, of: 16) { return emit(X86_64.InstructionForm(bits: 0x70821010000006b), reg: a.code, rm: a.code, immediate: b) }
    guard Self.fits(b, 16, of: 16) else { return failImmediate(X86_64.InstructionForm(bits: 0x710210100000069), b) }
    emit(X86_64.InstructionForm(bits: 0x710210100000069), reg: a.code, rm: a.code, immediate: b)
  }

  /// `IMUL r32, r32/m32`
  @inlinable public mutating func imul(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x70020020000af0f), reg: a.code, rm: b.code)
  }

  /// `IMUL r32, r32/m32`
  @inlinable public mutating func imul(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020020000af0f), reg: a.code, memory: b)
  }

  /// `IMUL r32, r32/m32, imm8`
  @inlinable public mutating func imul(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: Int) {
    if Self.fits(c, 8, of: 32) { return emit(X86_64.InstructionForm(bits: 0x70820010000006b), reg: a.code, rm: b.code, immediate: c) }
    guard Self.fits(c, 32, of: 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x720200100000069), c) }
    emit(X86_64.InstructionForm(bits: 0x720200100000069), reg: a.code, rm: b.code, immediate: c)
  }

  /// `IMUL r32, r32/m32, imm8`
  @inlinable public mutating func imul(_ a: X86_64.Register32, _ b: X86_64.Memory, _ c: Int) {
    if Self.fits(c, 8, of: 32) { return emit(X86_64.InstructionForm(bits: 0x70820010000006b), reg: a.code, memory: b, immediate: c) }
    guard Self.fits(c, 32, of: 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x720200100000069), c) }
    emit(X86_64.InstructionForm(bits: 0x720200100000069), reg: a.code, memory: b, immediate: c)
  }

  /// `IMUL r32, imm8`
  @inlinable public mutating func imul(_ a: X86_64.Register32, _ b: Int) {
    if Self.fits(b, 8, of: 32) { return emit(X86_64.InstructionForm(bits: 0x70820010000006b), reg: a.code, rm: a.code, immediate: b) }
    guard Self.fits(b, 32, of: 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x720200100000069), b) }
    emit(X86_64.InstructionForm(bits: 0x720200100000069), reg: a.code, rm: a.code, immediate: b)
  }

  /// `IMUL r64, r64/m64`
  @inlinable public mutating func imul(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x70020820000af0f), reg: a.code, rm: b.code)
  }

  /// `IMUL r64, r64/m64`
  @inlinable public mutating func imul(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020820000af0f), reg: a.code, memory: b)
  }

  /// `IMUL r64, r64/m64, imm8`
  @inlinable public mutating func imul(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: Int) {
    if Self.fits(c, 8, of: 64) { return emit(X86_64.InstructionForm(bits: 0x70820810000006b), reg: a.code, rm: b.code, immediate: c) }
    guard Self.fits(c, 32, of: 64) else { return failImmediate(X86_64.InstructionForm(bits: 0x720208100000069), c) }
    emit(X86_64.InstructionForm(bits: 0x720208100000069), reg: a.code, rm: b.code, immediate: c)
  }

  /// `IMUL r64, r64/m64, imm8`
  @inlinable public mutating func imul(_ a: X86_64.Register64, _ b: X86_64.Memory, _ c: Int) {
    if Self.fits(c, 8, of: 64) { return emit(X86_64.InstructionForm(bits: 0x70820810000006b), reg: a.code, memory: b, immediate: c) }
    guard Self.fits(c, 32, of: 64) else { return failImmediate(X86_64.InstructionForm(bits: 0x720208100000069), c) }
    emit(X86_64.InstructionForm(bits: 0x720208100000069), reg: a.code, memory: b, immediate: c)
  }

  /// `IMUL r64, imm8`
  @inlinable public mutating func imul(_ a: X86_64.Register64, _ b: Int) {
    if Self.fits(b, 8, of: 64) { return emit(X86_64.InstructionForm(bits: 0x70820810000006b), reg: a.code, rm: a.code, immediate: b) }
    guard Self.fits(b, 32, of: 64) else { return failImmediate(X86_64.InstructionForm(bits: 0x720208100000069), b) }
    emit(X86_64.InstructionForm(bits: 0x720208100000069), reg: a.code, rm: a.code, immediate: b)
  }

  /// `ADCX r32, r32/m32`
  @inlinable public mutating func adcx(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    if (a.code | b.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x210300f6380f), reg: a.code, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x201d00010466), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `ADCX r32, r32/m32`
  @inlinable public mutating func adcx(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x210300f6380f), reg: a.code, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x201d00010466), reg: a.code, vvvv: 0, memory: b)
  }

  /// `ADOX r32, r32/m32`
  @inlinable public mutating func adox(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    if (a.code | b.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x240300f6380f), reg: a.code, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x201d00020466), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `ADOX r32, r32/m32`
  @inlinable public mutating func adox(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x240300f6380f), reg: a.code, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x201d00020466), reg: a.code, vvvv: 0, memory: b)
  }

  /// `ADCX r64, r64/m64`
  @inlinable public mutating func adcx(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    if (a.code | b.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x218300f6380f), reg: a.code, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x209d00810466), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `ADCX r64, r64/m64`
  @inlinable public mutating func adcx(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x218300f6380f), reg: a.code, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x209d00810466), reg: a.code, vvvv: 0, memory: b)
  }

  /// `ADOX r64, r64/m64`
  @inlinable public mutating func adox(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    if (a.code | b.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x248300f6380f), reg: a.code, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x209d00820466), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `ADOX r64, r64/m64`
  @inlinable public mutating func adox(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x248300f6380f), reg: a.code, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x209d00820466), reg: a.code, vvvv: 0, memory: b)
  }

  /// `MULX r32, r32, r32/m32`
  @inlinable public mutating func mulx(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: X86_64.Register32) {
    if (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x2008000302f6), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x201d000302f6), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `MULX r32, r32, r32/m32`
  @inlinable public mutating func mulx(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: X86_64.Memory) {
    if (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x2008000302f6), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x201d000302f6), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `MULX r64, r64, r64/m64`
  @inlinable public mutating func mulx(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: X86_64.Register64) {
    if (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x2088008302f6), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x209d008302f6), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `MULX r64, r64, r64/m64`
  @inlinable public mutating func mulx(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: X86_64.Memory) {
    if (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x2088008302f6), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x209d008302f6), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `CBW`
  @inlinable public mutating func cbw() {
    emit(X86_64.InstructionForm(bits: 0x100010100000098), reg: 0, rm: 0)
  }

  /// `CWDE`
  @inlinable public mutating func cwde() {
    emit(X86_64.InstructionForm(bits: 0x100000100000098), reg: 0, rm: 0)
  }

  /// `CDQE`
  @inlinable public mutating func cdqe() {
    emit(X86_64.InstructionForm(bits: 0x100008100000098), reg: 0, rm: 0)
  }

  /// `CWD`
  @inlinable public mutating func cwd() {
    emit(X86_64.InstructionForm(bits: 0x100010100000099), reg: 0, rm: 0)
  }

  /// `CDQ`
  @inlinable public mutating func cdq() {
    emit(X86_64.InstructionForm(bits: 0x100000100000099), reg: 0, rm: 0)
  }

  /// `CQO`
  @inlinable public mutating func cqo() {
    emit(X86_64.InstructionForm(bits: 0x100008100000099), reg: 0, rm: 0)
  }

  /// `AADD m32, r32`
  @inlinable public mutating func aadd(_ a: X86_64.Memory, _ b: X86_64.Register32) {
    if (b.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x200300fc380f), reg: b.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x201d000004fc), reg: b.code, vvvv: 0, memory: a)
  }

  /// `AADD m64, r64`
  @inlinable public mutating func aadd(_ a: X86_64.Memory, _ b: X86_64.Register64) {
    if (b.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x208300fc380f), reg: b.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x209d008004fc), reg: b.code, vvvv: 0, memory: a)
  }

  /// `AAND m32, r32`
  @inlinable public mutating func aand(_ a: X86_64.Memory, _ b: X86_64.Register32) {
    if (b.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x210300fc380f), reg: b.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x201d000104fc), reg: b.code, vvvv: 0, memory: a)
  }

  /// `AAND m64, r64`
  @inlinable public mutating func aand(_ a: X86_64.Memory, _ b: X86_64.Register64) {
    if (b.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x218300fc380f), reg: b.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x209d008104fc), reg: b.code, vvvv: 0, memory: a)
  }

  /// `AOR m32, r32`
  @inlinable public mutating func aor(_ a: X86_64.Memory, _ b: X86_64.Register32) {
    if (b.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x220300fc380f), reg: b.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x201d000304fc), reg: b.code, vvvv: 0, memory: a)
  }

  /// `AOR m64, r64`
  @inlinable public mutating func aor(_ a: X86_64.Memory, _ b: X86_64.Register64) {
    if (b.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x228300fc380f), reg: b.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x209d008304fc), reg: b.code, vvvv: 0, memory: a)
  }

  /// `AXOR m32, r32`
  @inlinable public mutating func axor(_ a: X86_64.Memory, _ b: X86_64.Register32) {
    if (b.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x240300fc380f), reg: b.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x201d000204fc), reg: b.code, vvvv: 0, memory: a)
  }

  /// `AXOR m64, r64`
  @inlinable public mutating func axor(_ a: X86_64.Memory, _ b: X86_64.Register64) {
    if (b.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x248300fc380f), reg: b.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x209d008204fc), reg: b.code, vvvv: 0, memory: a)
  }

  /// `LOCK ADD`
  public mutating func lockAdd(_ a: X86_64.Memory8, _ b: Int) {
    appendByte(0xf0)
    add(a, b)
  }

  /// `LOCK ADD`
  public mutating func lockAdd(_ a: X86_64.Memory, _ b: X86_64.Register8) {
    appendByte(0xf0)
    add(a, b)
  }

  /// `LOCK ADD`
  public mutating func lockAdd(_ a: X86_64.Memory16, _ b: Int) {
    appendByte(0xf0)
    add(a, b)
  }

  /// `LOCK ADD`
  public mutating func lockAdd(_ a: X86_64.Memory, _ b: X86_64.Register16) {
    appendByte(0xf0)
    add(a, b)
  }

  /// `LOCK ADD`
  public mutating func lockAdd(_ a: X86_64.Memory32, _ b: Int) {
    appendByte(0xf0)
    add(a, b)
  }

  /// `LOCK ADD`
  public mutating func lockAdd(_ a: X86_64.Memory, _ b: X86_64.Register32) {
    appendByte(0xf0)
    add(a, b)
  }

  /// `LOCK ADD`
  public mutating func lockAdd(_ a: X86_64.Memory64, _ b: Int) {
    appendByte(0xf0)
    add(a, b)
  }

  /// `LOCK ADD`
  public mutating func lockAdd(_ a: X86_64.Memory, _ b: X86_64.Register64) {
    appendByte(0xf0)
    add(a, b)
  }

  /// `LOCK ADC`
  public mutating func lockAdc(_ a: X86_64.Memory8, _ b: Int) {
    appendByte(0xf0)
    adc(a, b)
  }

  /// `LOCK ADC`
  public mutating func lockAdc(_ a: X86_64.Memory, _ b: X86_64.Register8) {
    appendByte(0xf0)
    adc(a, b)
  }

  /// `LOCK ADC`
  public mutating func lockAdc(_ a: X86_64.Memory16, _ b: Int) {
    appendByte(0xf0)
    adc(a, b)
  }

  /// `LOCK ADC`
  public mutating func lockAdc(_ a: X86_64.Memory, _ b: X86_64.Register16) {
    appendByte(0xf0)
    adc(a, b)
  }

  /// `LOCK ADC`
  public mutating func lockAdc(_ a: X86_64.Memory32, _ b: Int) {
    appendByte(0xf0)
    adc(a, b)
  }

  /// `LOCK ADC`
  public mutating func lockAdc(_ a: X86_64.Memory, _ b: X86_64.Register32) {
    appendByte(0xf0)
    adc(a, b)
  }

  /// `LOCK ADC`
  public mutating func lockAdc(_ a: X86_64.Memory64, _ b: Int) {
    appendByte(0xf0)
    adc(a, b)
  }

  /// `LOCK ADC`
  public mutating func lockAdc(_ a: X86_64.Memory, _ b: X86_64.Register64) {
    appendByte(0xf0)
    adc(a, b)
  }

  /// `LOCK SUB`
  public mutating func lockSub(_ a: X86_64.Memory8, _ b: Int) {
    appendByte(0xf0)
    sub(a, b)
  }

  /// `LOCK SUB`
  public mutating func lockSub(_ a: X86_64.Memory, _ b: X86_64.Register8) {
    appendByte(0xf0)
    sub(a, b)
  }

  /// `LOCK SUB`
  public mutating func lockSub(_ a: X86_64.Memory16, _ b: Int) {
    appendByte(0xf0)
    sub(a, b)
  }

  /// `LOCK SUB`
  public mutating func lockSub(_ a: X86_64.Memory, _ b: X86_64.Register16) {
    appendByte(0xf0)
    sub(a, b)
  }

  /// `LOCK SUB`
  public mutating func lockSub(_ a: X86_64.Memory32, _ b: Int) {
    appendByte(0xf0)
    sub(a, b)
  }

  /// `LOCK SUB`
  public mutating func lockSub(_ a: X86_64.Memory, _ b: X86_64.Register32) {
    appendByte(0xf0)
    sub(a, b)
  }

  /// `LOCK SUB`
  public mutating func lockSub(_ a: X86_64.Memory64, _ b: Int) {
    appendByte(0xf0)
    sub(a, b)
  }

  /// `LOCK SUB`
  public mutating func lockSub(_ a: X86_64.Memory, _ b: X86_64.Register64) {
    appendByte(0xf0)
    sub(a, b)
  }

  /// `LOCK SBB`
  public mutating func lockSbb(_ a: X86_64.Memory8, _ b: Int) {
    appendByte(0xf0)
    sbb(a, b)
  }

  /// `LOCK SBB`
  public mutating func lockSbb(_ a: X86_64.Memory, _ b: X86_64.Register8) {
    appendByte(0xf0)
    sbb(a, b)
  }

  /// `LOCK SBB`
  public mutating func lockSbb(_ a: X86_64.Memory16, _ b: Int) {
    appendByte(0xf0)
    sbb(a, b)
  }

  /// `LOCK SBB`
  public mutating func lockSbb(_ a: X86_64.Memory, _ b: X86_64.Register16) {
    appendByte(0xf0)
    sbb(a, b)
  }

  /// `LOCK SBB`
  public mutating func lockSbb(_ a: X86_64.Memory32, _ b: Int) {
    appendByte(0xf0)
    sbb(a, b)
  }

  /// `LOCK SBB`
  public mutating func lockSbb(_ a: X86_64.Memory, _ b: X86_64.Register32) {
    appendByte(0xf0)
    sbb(a, b)
  }

  /// `LOCK SBB`
  public mutating func lockSbb(_ a: X86_64.Memory64, _ b: Int) {
    appendByte(0xf0)
    sbb(a, b)
  }

  /// `LOCK SBB`
  public mutating func lockSbb(_ a: X86_64.Memory, _ b: X86_64.Register64) {
    appendByte(0xf0)
    sbb(a, b)
  }

  /// `LOCK INC`
  public mutating func lockInc(_ a: X86_64.Memory8) {
    appendByte(0xf0)
    inc(a)
  }

  /// `LOCK INC`
  public mutating func lockInc(_ a: X86_64.Memory16) {
    appendByte(0xf0)
    inc(a)
  }

  /// `LOCK INC`
  public mutating func lockInc(_ a: X86_64.Memory32) {
    appendByte(0xf0)
    inc(a)
  }

  /// `LOCK INC`
  public mutating func lockInc(_ a: X86_64.Memory64) {
    appendByte(0xf0)
    inc(a)
  }

  /// `LOCK DEC`
  public mutating func lockDec(_ a: X86_64.Memory8) {
    appendByte(0xf0)
    dec(a)
  }

  /// `LOCK DEC`
  public mutating func lockDec(_ a: X86_64.Memory16) {
    appendByte(0xf0)
    dec(a)
  }

  /// `LOCK DEC`
  public mutating func lockDec(_ a: X86_64.Memory32) {
    appendByte(0xf0)
    dec(a)
  }

  /// `LOCK DEC`
  public mutating func lockDec(_ a: X86_64.Memory64) {
    appendByte(0xf0)
    dec(a)
  }

  /// `LOCK NEG`
  public mutating func lockNeg(_ a: X86_64.Memory8) {
    appendByte(0xf0)
    neg(a)
  }

  /// `LOCK NEG`
  public mutating func lockNeg(_ a: X86_64.Memory16) {
    appendByte(0xf0)
    neg(a)
  }

  /// `LOCK NEG`
  public mutating func lockNeg(_ a: X86_64.Memory32) {
    appendByte(0xf0)
    neg(a)
  }

  /// `LOCK NEG`
  public mutating func lockNeg(_ a: X86_64.Memory64) {
    appendByte(0xf0)
    neg(a)
  }
}
