// swift-format-ignore-file
// Written by `swift run table-generator` from the instruction table. Do not edit: change a row and run it again.

public import JITMachineCode

extension X86_64.Assembler {
  /// `ADD r8/m8, r8`
  public mutating func add(_ a: X86_64.Register8, _ b: X86_64.Register8, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d00000400), reg: b.code, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `ADD r8/m8, r8`
  public mutating func add(_ a: X86_64.Memory, _ b: X86_64.Register8, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d00000400), reg: b.code, vvvv: 0, memory: a, flags: flags)
  }

  /// `ADD r8, r8/m8`
  public mutating func add(_ a: X86_64.Register8, _ b: X86_64.Memory, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d00000402), reg: a.code, vvvv: 0, memory: b, flags: flags)
  }

  /// `ADD r8/m8, imm8`
  public mutating func add(_ a: X86_64.Register8, _ b: Int, _ flags: X86_64.FlagUpdate) {
    guard Self.fits(b, 8, of: 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8401d00000480), b) }
    emit(X86_64.InstructionForm(bits: 0x8401d00000480), reg: 0, vvvv: 0, rm: a.code, flags: flags, immediate: b)
  }

  /// `ADD r8/m8, imm8`
  public mutating func add(_ a: X86_64.Memory8, _ b: Int, _ flags: X86_64.FlagUpdate) {
    guard Self.fits(b, 8, of: 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8401d00000480), b) }
    emit(X86_64.InstructionForm(bits: 0x8401d00000480), reg: 0, vvvv: 0, memory: a.memory, flags: flags, immediate: b)
  }

  /// `ADD r8, r8/m8, r8`
  public mutating func add(_ a: X86_64.Register8, _ b: X86_64.Register8, _ c: X86_64.Register8, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x211d00000400), reg: c.code, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `ADD r8, r8/m8, r8`
  public mutating func add(_ a: X86_64.Register8, _ b: X86_64.Memory, _ c: X86_64.Register8, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x211d00000400), reg: c.code, vvvv: a.code, memory: b, flags: flags)
  }

  /// `ADD r8, r8, r8/m8`
  public mutating func add(_ a: X86_64.Register8, _ b: X86_64.Register8, _ c: X86_64.Memory, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x211d00000402), reg: b.code, vvvv: a.code, memory: c, flags: flags)
  }

  /// `ADD r8, r8/m8, imm8`
  public mutating func add(_ a: X86_64.Register8, _ b: X86_64.Register8, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    guard Self.fits(c, 8, of: 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8411d00000480), c) }
    emit(X86_64.InstructionForm(bits: 0x8411d00000480), reg: 0, vvvv: a.code, rm: b.code, flags: flags, immediate: c)
  }

  /// `ADD r8, r8/m8, imm8`
  public mutating func add(_ a: X86_64.Register8, _ b: X86_64.Memory, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    guard Self.fits(c, 8, of: 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8411d00000480), c) }
    emit(X86_64.InstructionForm(bits: 0x8411d00000480), reg: 0, vvvv: a.code, memory: b, flags: flags, immediate: c)
  }

  /// `ADD r16/m16, r16`
  public mutating func add(_ a: X86_64.Register16, _ b: X86_64.Register16, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d00010401), reg: b.code, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `ADD r16/m16, r16`
  public mutating func add(_ a: X86_64.Memory, _ b: X86_64.Register16, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d00010401), reg: b.code, vvvv: 0, memory: a, flags: flags)
  }

  /// `ADD r16, r16/m16`
  public mutating func add(_ a: X86_64.Register16, _ b: X86_64.Memory, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d00010403), reg: a.code, vvvv: 0, memory: b, flags: flags)
  }

  /// `ADD r16/m16, imm8`
  public mutating func add(_ a: X86_64.Register16, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if Self.fits(b, 8, of: 16) { return emit(X86_64.InstructionForm(bits: 0x8401d00010483), reg: 0, vvvv: 0, rm: a.code, flags: flags, immediate: b) }
    guard Self.fits(b, 16, of: 16) else { return failImmediate(X86_64.InstructionForm(bits: 0x10401d00010481), b) }
    emit(X86_64.InstructionForm(bits: 0x10401d00010481), reg: 0, vvvv: 0, rm: a.code, flags: flags, immediate: b)
  }

  /// `ADD r16/m16, imm8`
  public mutating func add(_ a: X86_64.Memory16, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if Self.fits(b, 8, of: 16) { return emit(X86_64.InstructionForm(bits: 0x8401d00010483), reg: 0, vvvv: 0, memory: a.memory, flags: flags, immediate: b) }
    guard Self.fits(b, 16, of: 16) else { return failImmediate(X86_64.InstructionForm(bits: 0x10401d00010481), b) }
    emit(X86_64.InstructionForm(bits: 0x10401d00010481), reg: 0, vvvv: 0, memory: a.memory, flags: flags, immediate: b)
  }

  /// `ADD r16, r16/m16, r16`
  public mutating func add(_ a: X86_64.Register16, _ b: X86_64.Register16, _ c: X86_64.Register16, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x211d00010401), reg: c.code, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `ADD r16, r16/m16, r16`
  public mutating func add(_ a: X86_64.Register16, _ b: X86_64.Memory, _ c: X86_64.Register16, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x211d00010401), reg: c.code, vvvv: a.code, memory: b, flags: flags)
  }

  /// `ADD r16, r16, r16/m16`
  public mutating func add(_ a: X86_64.Register16, _ b: X86_64.Register16, _ c: X86_64.Memory, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x211d00010403), reg: b.code, vvvv: a.code, memory: c, flags: flags)
  }

  /// `ADD r16, r16/m16, imm8`
  public mutating func add(_ a: X86_64.Register16, _ b: X86_64.Register16, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if Self.fits(c, 8, of: 16) { return emit(X86_64.InstructionForm(bits: 0x8411d00010483), reg: 0, vvvv: a.code, rm: b.code, flags: flags, immediate: c) }
    guard Self.fits(c, 16, of: 16) else { return failImmediate(X86_64.InstructionForm(bits: 0x10411d00010481), c) }
    emit(X86_64.InstructionForm(bits: 0x10411d00010481), reg: 0, vvvv: a.code, rm: b.code, flags: flags, immediate: c)
  }

  /// `ADD r16, r16/m16, imm8`
  public mutating func add(_ a: X86_64.Register16, _ b: X86_64.Memory, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if Self.fits(c, 8, of: 16) { return emit(X86_64.InstructionForm(bits: 0x8411d00010483), reg: 0, vvvv: a.code, memory: b, flags: flags, immediate: c) }
    guard Self.fits(c, 16, of: 16) else { return failImmediate(X86_64.InstructionForm(bits: 0x10411d00010481), c) }
    emit(X86_64.InstructionForm(bits: 0x10411d00010481), reg: 0, vvvv: a.code, memory: b, flags: flags, immediate: c)
  }

  /// `ADD r32/m32, r32`
  public mutating func add(_ a: X86_64.Register32, _ b: X86_64.Register32, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d00000401), reg: b.code, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `ADD r32/m32, r32`
  public mutating func add(_ a: X86_64.Memory, _ b: X86_64.Register32, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d00000401), reg: b.code, vvvv: 0, memory: a, flags: flags)
  }

  /// `ADD r32, r32/m32`
  public mutating func add(_ a: X86_64.Register32, _ b: X86_64.Memory, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d00000403), reg: a.code, vvvv: 0, memory: b, flags: flags)
  }

  /// `ADD r32/m32, imm8`
  public mutating func add(_ a: X86_64.Register32, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if Self.fits(b, 8, of: 32) { return emit(X86_64.InstructionForm(bits: 0x8401d00000483), reg: 0, vvvv: 0, rm: a.code, flags: flags, immediate: b) }
    guard Self.fits(b, 32, of: 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x20401d00000481), b) }
    emit(X86_64.InstructionForm(bits: 0x20401d00000481), reg: 0, vvvv: 0, rm: a.code, flags: flags, immediate: b)
  }

  /// `ADD r32/m32, imm8`
  public mutating func add(_ a: X86_64.Memory32, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if Self.fits(b, 8, of: 32) { return emit(X86_64.InstructionForm(bits: 0x8401d00000483), reg: 0, vvvv: 0, memory: a.memory, flags: flags, immediate: b) }
    guard Self.fits(b, 32, of: 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x20401d00000481), b) }
    emit(X86_64.InstructionForm(bits: 0x20401d00000481), reg: 0, vvvv: 0, memory: a.memory, flags: flags, immediate: b)
  }

  /// `ADD r32, r32/m32, r32`
  public mutating func add(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: X86_64.Register32, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x211d00000401), reg: c.code, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `ADD r32, r32/m32, r32`
  public mutating func add(_ a: X86_64.Register32, _ b: X86_64.Memory, _ c: X86_64.Register32, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x211d00000401), reg: c.code, vvvv: a.code, memory: b, flags: flags)
  }

  /// `ADD r32, r32, r32/m32`
  public mutating func add(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: X86_64.Memory, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x211d00000403), reg: b.code, vvvv: a.code, memory: c, flags: flags)
  }

  /// `ADD r32, r32/m32, imm8`
  public mutating func add(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if Self.fits(c, 8, of: 32) { return emit(X86_64.InstructionForm(bits: 0x8411d00000483), reg: 0, vvvv: a.code, rm: b.code, flags: flags, immediate: c) }
    guard Self.fits(c, 32, of: 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x20411d00000481), c) }
    emit(X86_64.InstructionForm(bits: 0x20411d00000481), reg: 0, vvvv: a.code, rm: b.code, flags: flags, immediate: c)
  }

  /// `ADD r32, r32/m32, imm8`
  public mutating func add(_ a: X86_64.Register32, _ b: X86_64.Memory, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if Self.fits(c, 8, of: 32) { return emit(X86_64.InstructionForm(bits: 0x8411d00000483), reg: 0, vvvv: a.code, memory: b, flags: flags, immediate: c) }
    guard Self.fits(c, 32, of: 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x20411d00000481), c) }
    emit(X86_64.InstructionForm(bits: 0x20411d00000481), reg: 0, vvvv: a.code, memory: b, flags: flags, immediate: c)
  }

  /// `ADD r64/m64, r64`
  public mutating func add(_ a: X86_64.Register64, _ b: X86_64.Register64, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x209d00800401), reg: b.code, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `ADD r64/m64, r64`
  public mutating func add(_ a: X86_64.Memory, _ b: X86_64.Register64, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x209d00800401), reg: b.code, vvvv: 0, memory: a, flags: flags)
  }

  /// `ADD r64, r64/m64`
  public mutating func add(_ a: X86_64.Register64, _ b: X86_64.Memory, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x209d00800403), reg: a.code, vvvv: 0, memory: b, flags: flags)
  }

  /// `ADD r64/m64, imm8`
  public mutating func add(_ a: X86_64.Register64, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if Self.fits(b, 8, of: 64) { return emit(X86_64.InstructionForm(bits: 0x8409d00800483), reg: 0, vvvv: 0, rm: a.code, flags: flags, immediate: b) }
    guard Self.fits(b, 32, of: 64) else { return failImmediate(X86_64.InstructionForm(bits: 0x20409d00800481), b) }
    emit(X86_64.InstructionForm(bits: 0x20409d00800481), reg: 0, vvvv: 0, rm: a.code, flags: flags, immediate: b)
  }

  /// `ADD r64/m64, imm8`
  public mutating func add(_ a: X86_64.Memory64, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if Self.fits(b, 8, of: 64) { return emit(X86_64.InstructionForm(bits: 0x8409d00800483), reg: 0, vvvv: 0, memory: a.memory, flags: flags, immediate: b) }
    guard Self.fits(b, 32, of: 64) else { return failImmediate(X86_64.InstructionForm(bits: 0x20409d00800481), b) }
    emit(X86_64.InstructionForm(bits: 0x20409d00800481), reg: 0, vvvv: 0, memory: a.memory, flags: flags, immediate: b)
  }

  /// `ADD r64, r64/m64, r64`
  public mutating func add(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: X86_64.Register64, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x219d00800401), reg: c.code, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `ADD r64, r64/m64, r64`
  public mutating func add(_ a: X86_64.Register64, _ b: X86_64.Memory, _ c: X86_64.Register64, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x219d00800401), reg: c.code, vvvv: a.code, memory: b, flags: flags)
  }

  /// `ADD r64, r64, r64/m64`
  public mutating func add(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: X86_64.Memory, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x219d00800403), reg: b.code, vvvv: a.code, memory: c, flags: flags)
  }

  /// `ADD r64, r64/m64, imm8`
  public mutating func add(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if Self.fits(c, 8, of: 64) { return emit(X86_64.InstructionForm(bits: 0x8419d00800483), reg: 0, vvvv: a.code, rm: b.code, flags: flags, immediate: c) }
    guard Self.fits(c, 32, of: 64) else { return failImmediate(X86_64.InstructionForm(bits: 0x20419d00800481), c) }
    emit(X86_64.InstructionForm(bits: 0x20419d00800481), reg: 0, vvvv: a.code, rm: b.code, flags: flags, immediate: c)
  }

  /// `ADD r64, r64/m64, imm8`
  public mutating func add(_ a: X86_64.Register64, _ b: X86_64.Memory, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if Self.fits(c, 8, of: 64) { return emit(X86_64.InstructionForm(bits: 0x8419d00800483), reg: 0, vvvv: a.code, memory: b, flags: flags, immediate: c) }
    guard Self.fits(c, 32, of: 64) else { return failImmediate(X86_64.InstructionForm(bits: 0x20419d00800481), c) }
    emit(X86_64.InstructionForm(bits: 0x20419d00800481), reg: 0, vvvv: a.code, memory: b, flags: flags, immediate: c)
  }

  /// `ADC r8, r8/m8, r8`
  public mutating func adc(_ a: X86_64.Register8, _ b: X86_64.Register8, _ c: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x211d00000410), reg: c.code, vvvv: a.code, rm: b.code)
  }

  /// `ADC r8, r8/m8, r8`
  public mutating func adc(_ a: X86_64.Register8, _ b: X86_64.Memory, _ c: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x211d00000410), reg: c.code, vvvv: a.code, memory: b)
  }

  /// `ADC r8, r8, r8/m8`
  public mutating func adc(_ a: X86_64.Register8, _ b: X86_64.Register8, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x211d00000412), reg: b.code, vvvv: a.code, memory: c)
  }

  /// `ADC r8, r8/m8, imm8`
  public mutating func adc(_ a: X86_64.Register8, _ b: X86_64.Register8, _ c: Int) {
    guard Self.fits(c, 8, of: 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x9411d00000480), c) }
    emit(X86_64.InstructionForm(bits: 0x9411d00000480), reg: 0, vvvv: a.code, rm: b.code, immediate: c)
  }

  /// `ADC r8, r8/m8, imm8`
  public mutating func adc(_ a: X86_64.Register8, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 8, of: 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x9411d00000480), c) }
    emit(X86_64.InstructionForm(bits: 0x9411d00000480), reg: 0, vvvv: a.code, memory: b, immediate: c)
  }

  /// `ADC r16, r16/m16, r16`
  public mutating func adc(_ a: X86_64.Register16, _ b: X86_64.Register16, _ c: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x211d00010411), reg: c.code, vvvv: a.code, rm: b.code)
  }

  /// `ADC r16, r16/m16, r16`
  public mutating func adc(_ a: X86_64.Register16, _ b: X86_64.Memory, _ c: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x211d00010411), reg: c.code, vvvv: a.code, memory: b)
  }

  /// `ADC r16, r16, r16/m16`
  public mutating func adc(_ a: X86_64.Register16, _ b: X86_64.Register16, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x211d00010413), reg: b.code, vvvv: a.code, memory: c)
  }

  /// `ADC r16, r16/m16, imm8`
  public mutating func adc(_ a: X86_64.Register16, _ b: X86_64.Register16, _ c: Int) {
    if Self.fits(c, 8, of: 16) { return emit(X86_64.InstructionForm(bits: 0x9411d00010483), reg: 0, vvvv: a.code, rm: b.code, immediate: c) }
    guard Self.fits(c, 16, of: 16) else { return failImmediate(X86_64.InstructionForm(bits: 0x11411d00010481), c) }
    emit(X86_64.InstructionForm(bits: 0x11411d00010481), reg: 0, vvvv: a.code, rm: b.code, immediate: c)
  }

  /// `ADC r16, r16/m16, imm8`
  public mutating func adc(_ a: X86_64.Register16, _ b: X86_64.Memory, _ c: Int) {
    if Self.fits(c, 8, of: 16) { return emit(X86_64.InstructionForm(bits: 0x9411d00010483), reg: 0, vvvv: a.code, memory: b, immediate: c) }
    guard Self.fits(c, 16, of: 16) else { return failImmediate(X86_64.InstructionForm(bits: 0x11411d00010481), c) }
    emit(X86_64.InstructionForm(bits: 0x11411d00010481), reg: 0, vvvv: a.code, memory: b, immediate: c)
  }

  /// `ADC r32, r32/m32, r32`
  public mutating func adc(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x211d00000411), reg: c.code, vvvv: a.code, rm: b.code)
  }

  /// `ADC r32, r32/m32, r32`
  public mutating func adc(_ a: X86_64.Register32, _ b: X86_64.Memory, _ c: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x211d00000411), reg: c.code, vvvv: a.code, memory: b)
  }

  /// `ADC r32, r32, r32/m32`
  public mutating func adc(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x211d00000413), reg: b.code, vvvv: a.code, memory: c)
  }

  /// `ADC r32, r32/m32, imm8`
  public mutating func adc(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: Int) {
    if Self.fits(c, 8, of: 32) { return emit(X86_64.InstructionForm(bits: 0x9411d00000483), reg: 0, vvvv: a.code, rm: b.code, immediate: c) }
    guard Self.fits(c, 32, of: 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x21411d00000481), c) }
    emit(X86_64.InstructionForm(bits: 0x21411d00000481), reg: 0, vvvv: a.code, rm: b.code, immediate: c)
  }

  /// `ADC r32, r32/m32, imm8`
  public mutating func adc(_ a: X86_64.Register32, _ b: X86_64.Memory, _ c: Int) {
    if Self.fits(c, 8, of: 32) { return emit(X86_64.InstructionForm(bits: 0x9411d00000483), reg: 0, vvvv: a.code, memory: b, immediate: c) }
    guard Self.fits(c, 32, of: 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x21411d00000481), c) }
    emit(X86_64.InstructionForm(bits: 0x21411d00000481), reg: 0, vvvv: a.code, memory: b, immediate: c)
  }

  /// `ADC r64, r64/m64, r64`
  public mutating func adc(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x219d00800411), reg: c.code, vvvv: a.code, rm: b.code)
  }

  /// `ADC r64, r64/m64, r64`
  public mutating func adc(_ a: X86_64.Register64, _ b: X86_64.Memory, _ c: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x219d00800411), reg: c.code, vvvv: a.code, memory: b)
  }

  /// `ADC r64, r64, r64/m64`
  public mutating func adc(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x219d00800413), reg: b.code, vvvv: a.code, memory: c)
  }

  /// `ADC r64, r64/m64, imm8`
  public mutating func adc(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: Int) {
    if Self.fits(c, 8, of: 64) { return emit(X86_64.InstructionForm(bits: 0x9419d00800483), reg: 0, vvvv: a.code, rm: b.code, immediate: c) }
    guard Self.fits(c, 32, of: 64) else { return failImmediate(X86_64.InstructionForm(bits: 0x21419d00800481), c) }
    emit(X86_64.InstructionForm(bits: 0x21419d00800481), reg: 0, vvvv: a.code, rm: b.code, immediate: c)
  }

  /// `ADC r64, r64/m64, imm8`
  public mutating func adc(_ a: X86_64.Register64, _ b: X86_64.Memory, _ c: Int) {
    if Self.fits(c, 8, of: 64) { return emit(X86_64.InstructionForm(bits: 0x9419d00800483), reg: 0, vvvv: a.code, memory: b, immediate: c) }
    guard Self.fits(c, 32, of: 64) else { return failImmediate(X86_64.InstructionForm(bits: 0x21419d00800481), c) }
    emit(X86_64.InstructionForm(bits: 0x21419d00800481), reg: 0, vvvv: a.code, memory: b, immediate: c)
  }

  /// `SUB r8/m8, r8`
  public mutating func sub(_ a: X86_64.Register8, _ b: X86_64.Register8, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d00000428), reg: b.code, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `SUB r8/m8, r8`
  public mutating func sub(_ a: X86_64.Memory, _ b: X86_64.Register8, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d00000428), reg: b.code, vvvv: 0, memory: a, flags: flags)
  }

  /// `SUB r8, r8/m8`
  public mutating func sub(_ a: X86_64.Register8, _ b: X86_64.Memory, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d0000042a), reg: a.code, vvvv: 0, memory: b, flags: flags)
  }

  /// `SUB r8/m8, imm8`
  public mutating func sub(_ a: X86_64.Register8, _ b: Int, _ flags: X86_64.FlagUpdate) {
    guard Self.fits(b, 8, of: 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xac01d00000480), b) }
    emit(X86_64.InstructionForm(bits: 0xac01d00000480), reg: 0, vvvv: 0, rm: a.code, flags: flags, immediate: b)
  }

  /// `SUB r8/m8, imm8`
  public mutating func sub(_ a: X86_64.Memory8, _ b: Int, _ flags: X86_64.FlagUpdate) {
    guard Self.fits(b, 8, of: 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xac01d00000480), b) }
    emit(X86_64.InstructionForm(bits: 0xac01d00000480), reg: 0, vvvv: 0, memory: a.memory, flags: flags, immediate: b)
  }

  /// `SUB r8, r8/m8, r8`
  public mutating func sub(_ a: X86_64.Register8, _ b: X86_64.Register8, _ c: X86_64.Register8, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x211d00000428), reg: c.code, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `SUB r8, r8/m8, r8`
  public mutating func sub(_ a: X86_64.Register8, _ b: X86_64.Memory, _ c: X86_64.Register8, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x211d00000428), reg: c.code, vvvv: a.code, memory: b, flags: flags)
  }

  /// `SUB r8, r8, r8/m8`
  public mutating func sub(_ a: X86_64.Register8, _ b: X86_64.Register8, _ c: X86_64.Memory, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x211d0000042a), reg: b.code, vvvv: a.code, memory: c, flags: flags)
  }

  /// `SUB r8, r8/m8, imm8`
  public mutating func sub(_ a: X86_64.Register8, _ b: X86_64.Register8, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    guard Self.fits(c, 8, of: 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xac11d00000480), c) }
    emit(X86_64.InstructionForm(bits: 0xac11d00000480), reg: 0, vvvv: a.code, rm: b.code, flags: flags, immediate: c)
  }

  /// `SUB r8, r8/m8, imm8`
  public mutating func sub(_ a: X86_64.Register8, _ b: X86_64.Memory, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    guard Self.fits(c, 8, of: 8) else { return failImmediate(X86_64.InstructionForm(bits: 0xac11d00000480), c) }
    emit(X86_64.InstructionForm(bits: 0xac11d00000480), reg: 0, vvvv: a.code, memory: b, flags: flags, immediate: c)
  }

  /// `SUB r16/m16, r16`
  public mutating func sub(_ a: X86_64.Register16, _ b: X86_64.Register16, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d00010429), reg: b.code, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `SUB r16/m16, r16`
  public mutating func sub(_ a: X86_64.Memory, _ b: X86_64.Register16, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d00010429), reg: b.code, vvvv: 0, memory: a, flags: flags)
  }

  /// `SUB r16, r16/m16`
  public mutating func sub(_ a: X86_64.Register16, _ b: X86_64.Memory, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d0001042b), reg: a.code, vvvv: 0, memory: b, flags: flags)
  }

  /// `SUB r16/m16, imm8`
  public mutating func sub(_ a: X86_64.Register16, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if Self.fits(b, 8, of: 16) { return emit(X86_64.InstructionForm(bits: 0xac01d00010483), reg: 0, vvvv: 0, rm: a.code, flags: flags, immediate: b) }
    guard Self.fits(b, 16, of: 16) else { return failImmediate(X86_64.InstructionForm(bits: 0x12c01d00010481), b) }
    emit(X86_64.InstructionForm(bits: 0x12c01d00010481), reg: 0, vvvv: 0, rm: a.code, flags: flags, immediate: b)
  }

  /// `SUB r16/m16, imm8`
  public mutating func sub(_ a: X86_64.Memory16, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if Self.fits(b, 8, of: 16) { return emit(X86_64.InstructionForm(bits: 0xac01d00010483), reg: 0, vvvv: 0, memory: a.memory, flags: flags, immediate: b) }
    guard Self.fits(b, 16, of: 16) else { return failImmediate(X86_64.InstructionForm(bits: 0x12c01d00010481), b) }
    emit(X86_64.InstructionForm(bits: 0x12c01d00010481), reg: 0, vvvv: 0, memory: a.memory, flags: flags, immediate: b)
  }

  /// `SUB r16, r16/m16, r16`
  public mutating func sub(_ a: X86_64.Register16, _ b: X86_64.Register16, _ c: X86_64.Register16, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x211d00010429), reg: c.code, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `SUB r16, r16/m16, r16`
  public mutating func sub(_ a: X86_64.Register16, _ b: X86_64.Memory, _ c: X86_64.Register16, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x211d00010429), reg: c.code, vvvv: a.code, memory: b, flags: flags)
  }

  /// `SUB r16, r16, r16/m16`
  public mutating func sub(_ a: X86_64.Register16, _ b: X86_64.Register16, _ c: X86_64.Memory, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x211d0001042b), reg: b.code, vvvv: a.code, memory: c, flags: flags)
  }

  /// `SUB r16, r16/m16, imm8`
  public mutating func sub(_ a: X86_64.Register16, _ b: X86_64.Register16, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if Self.fits(c, 8, of: 16) { return emit(X86_64.InstructionForm(bits: 0xac11d00010483), reg: 0, vvvv: a.code, rm: b.code, flags: flags, immediate: c) }
    guard Self.fits(c, 16, of: 16) else { return failImmediate(X86_64.InstructionForm(bits: 0x12c11d00010481), c) }
    emit(X86_64.InstructionForm(bits: 0x12c11d00010481), reg: 0, vvvv: a.code, rm: b.code, flags: flags, immediate: c)
  }

  /// `SUB r16, r16/m16, imm8`
  public mutating func sub(_ a: X86_64.Register16, _ b: X86_64.Memory, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if Self.fits(c, 8, of: 16) { return emit(X86_64.InstructionForm(bits: 0xac11d00010483), reg: 0, vvvv: a.code, memory: b, flags: flags, immediate: c) }
    guard Self.fits(c, 16, of: 16) else { return failImmediate(X86_64.InstructionForm(bits: 0x12c11d00010481), c) }
    emit(X86_64.InstructionForm(bits: 0x12c11d00010481), reg: 0, vvvv: a.code, memory: b, flags: flags, immediate: c)
  }

  /// `SUB r32/m32, r32`
  public mutating func sub(_ a: X86_64.Register32, _ b: X86_64.Register32, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d00000429), reg: b.code, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `SUB r32/m32, r32`
  public mutating func sub(_ a: X86_64.Memory, _ b: X86_64.Register32, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d00000429), reg: b.code, vvvv: 0, memory: a, flags: flags)
  }

  /// `SUB r32, r32/m32`
  public mutating func sub(_ a: X86_64.Register32, _ b: X86_64.Memory, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d0000042b), reg: a.code, vvvv: 0, memory: b, flags: flags)
  }

  /// `SUB r32/m32, imm8`
  public mutating func sub(_ a: X86_64.Register32, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if Self.fits(b, 8, of: 32) { return emit(X86_64.InstructionForm(bits: 0xac01d00000483), reg: 0, vvvv: 0, rm: a.code, flags: flags, immediate: b) }
    guard Self.fits(b, 32, of: 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x22c01d00000481), b) }
    emit(X86_64.InstructionForm(bits: 0x22c01d00000481), reg: 0, vvvv: 0, rm: a.code, flags: flags, immediate: b)
  }

  /// `SUB r32/m32, imm8`
  public mutating func sub(_ a: X86_64.Memory32, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if Self.fits(b, 8, of: 32) { return emit(X86_64.InstructionForm(bits: 0xac01d00000483), reg: 0, vvvv: 0, memory: a.memory, flags: flags, immediate: b) }
    guard Self.fits(b, 32, of: 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x22c01d00000481), b) }
    emit(X86_64.InstructionForm(bits: 0x22c01d00000481), reg: 0, vvvv: 0, memory: a.memory, flags: flags, immediate: b)
  }

  /// `SUB r32, r32/m32, r32`
  public mutating func sub(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: X86_64.Register32, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x211d00000429), reg: c.code, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `SUB r32, r32/m32, r32`
  public mutating func sub(_ a: X86_64.Register32, _ b: X86_64.Memory, _ c: X86_64.Register32, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x211d00000429), reg: c.code, vvvv: a.code, memory: b, flags: flags)
  }

  /// `SUB r32, r32, r32/m32`
  public mutating func sub(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: X86_64.Memory, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x211d0000042b), reg: b.code, vvvv: a.code, memory: c, flags: flags)
  }

  /// `SUB r32, r32/m32, imm8`
  public mutating func sub(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if Self.fits(c, 8, of: 32) { return emit(X86_64.InstructionForm(bits: 0xac11d00000483), reg: 0, vvvv: a.code, rm: b.code, flags: flags, immediate: c) }
    guard Self.fits(c, 32, of: 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x22c11d00000481), c) }
    emit(X86_64.InstructionForm(bits: 0x22c11d00000481), reg: 0, vvvv: a.code, rm: b.code, flags: flags, immediate: c)
  }

  /// `SUB r32, r32/m32, imm8`
  public mutating func sub(_ a: X86_64.Register32, _ b: X86_64.Memory, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if Self.fits(c, 8, of: 32) { return emit(X86_64.InstructionForm(bits: 0xac11d00000483), reg: 0, vvvv: a.code, memory: b, flags: flags, immediate: c) }
    guard Self.fits(c, 32, of: 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x22c11d00000481), c) }
    emit(X86_64.InstructionForm(bits: 0x22c11d00000481), reg: 0, vvvv: a.code, memory: b, flags: flags, immediate: c)
  }

  /// `SUB r64/m64, r64`
  public mutating func sub(_ a: X86_64.Register64, _ b: X86_64.Register64, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x209d00800429), reg: b.code, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `SUB r64/m64, r64`
  public mutating func sub(_ a: X86_64.Memory, _ b: X86_64.Register64, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x209d00800429), reg: b.code, vvvv: 0, memory: a, flags: flags)
  }

  /// `SUB r64, r64/m64`
  public mutating func sub(_ a: X86_64.Register64, _ b: X86_64.Memory, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x209d0080042b), reg: a.code, vvvv: 0, memory: b, flags: flags)
  }

  /// `SUB r64/m64, imm8`
  public mutating func sub(_ a: X86_64.Register64, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if Self.fits(b, 8, of: 64) { return emit(X86_64.InstructionForm(bits: 0xac09d00800483), reg: 0, vvvv: 0, rm: a.code, flags: flags, immediate: b) }
    guard Self.fits(b, 32, of: 64) else { return failImmediate(X86_64.InstructionForm(bits: 0x22c09d00800481), b) }
    emit(X86_64.InstructionForm(bits: 0x22c09d00800481), reg: 0, vvvv: 0, rm: a.code, flags: flags, immediate: b)
  }

  /// `SUB r64/m64, imm8`
  public mutating func sub(_ a: X86_64.Memory64, _ b: Int, _ flags: X86_64.FlagUpdate) {
    if Self.fits(b, 8, of: 64) { return emit(X86_64.InstructionForm(bits: 0xac09d00800483), reg: 0, vvvv: 0, memory: a.memory, flags: flags, immediate: b) }
    guard Self.fits(b, 32, of: 64) else { return failImmediate(X86_64.InstructionForm(bits: 0x22c09d00800481), b) }
    emit(X86_64.InstructionForm(bits: 0x22c09d00800481), reg: 0, vvvv: 0, memory: a.memory, flags: flags, immediate: b)
  }

  /// `SUB r64, r64/m64, r64`
  public mutating func sub(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: X86_64.Register64, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x219d00800429), reg: c.code, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `SUB r64, r64/m64, r64`
  public mutating func sub(_ a: X86_64.Register64, _ b: X86_64.Memory, _ c: X86_64.Register64, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x219d00800429), reg: c.code, vvvv: a.code, memory: b, flags: flags)
  }

  /// `SUB r64, r64, r64/m64`
  public mutating func sub(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: X86_64.Memory, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x219d0080042b), reg: b.code, vvvv: a.code, memory: c, flags: flags)
  }

  /// `SUB r64, r64/m64, imm8`
  public mutating func sub(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if Self.fits(c, 8, of: 64) { return emit(X86_64.InstructionForm(bits: 0xac19d00800483), reg: 0, vvvv: a.code, rm: b.code, flags: flags, immediate: c) }
    guard Self.fits(c, 32, of: 64) else { return failImmediate(X86_64.InstructionForm(bits: 0x22c19d00800481), c) }
    emit(X86_64.InstructionForm(bits: 0x22c19d00800481), reg: 0, vvvv: a.code, rm: b.code, flags: flags, immediate: c)
  }

  /// `SUB r64, r64/m64, imm8`
  public mutating func sub(_ a: X86_64.Register64, _ b: X86_64.Memory, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if Self.fits(c, 8, of: 64) { return emit(X86_64.InstructionForm(bits: 0xac19d00800483), reg: 0, vvvv: a.code, memory: b, flags: flags, immediate: c) }
    guard Self.fits(c, 32, of: 64) else { return failImmediate(X86_64.InstructionForm(bits: 0x22c19d00800481), c) }
    emit(X86_64.InstructionForm(bits: 0x22c19d00800481), reg: 0, vvvv: a.code, memory: b, flags: flags, immediate: c)
  }

  /// `SBB r8, r8/m8, r8`
  public mutating func sbb(_ a: X86_64.Register8, _ b: X86_64.Register8, _ c: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x211d00000418), reg: c.code, vvvv: a.code, rm: b.code)
  }

  /// `SBB r8, r8/m8, r8`
  public mutating func sbb(_ a: X86_64.Register8, _ b: X86_64.Memory, _ c: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x211d00000418), reg: c.code, vvvv: a.code, memory: b)
  }

  /// `SBB r8, r8, r8/m8`
  public mutating func sbb(_ a: X86_64.Register8, _ b: X86_64.Register8, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x211d0000041a), reg: b.code, vvvv: a.code, memory: c)
  }

  /// `SBB r8, r8/m8, imm8`
  public mutating func sbb(_ a: X86_64.Register8, _ b: X86_64.Register8, _ c: Int) {
    guard Self.fits(c, 8, of: 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x9c11d00000480), c) }
    emit(X86_64.InstructionForm(bits: 0x9c11d00000480), reg: 0, vvvv: a.code, rm: b.code, immediate: c)
  }

  /// `SBB r8, r8/m8, imm8`
  public mutating func sbb(_ a: X86_64.Register8, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 8, of: 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x9c11d00000480), c) }
    emit(X86_64.InstructionForm(bits: 0x9c11d00000480), reg: 0, vvvv: a.code, memory: b, immediate: c)
  }

  /// `SBB r16, r16/m16, r16`
  public mutating func sbb(_ a: X86_64.Register16, _ b: X86_64.Register16, _ c: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x211d00010419), reg: c.code, vvvv: a.code, rm: b.code)
  }

  /// `SBB r16, r16/m16, r16`
  public mutating func sbb(_ a: X86_64.Register16, _ b: X86_64.Memory, _ c: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x211d00010419), reg: c.code, vvvv: a.code, memory: b)
  }

  /// `SBB r16, r16, r16/m16`
  public mutating func sbb(_ a: X86_64.Register16, _ b: X86_64.Register16, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x211d0001041b), reg: b.code, vvvv: a.code, memory: c)
  }

  /// `SBB r16, r16/m16, imm8`
  public mutating func sbb(_ a: X86_64.Register16, _ b: X86_64.Register16, _ c: Int) {
    if Self.fits(c, 8, of: 16) { return emit(X86_64.InstructionForm(bits: 0x9c11d00010483), reg: 0, vvvv: a.code, rm: b.code, immediate: c) }
    guard Self.fits(c, 16, of: 16) else { return failImmediate(X86_64.InstructionForm(bits: 0x11c11d00010481), c) }
    emit(X86_64.InstructionForm(bits: 0x11c11d00010481), reg: 0, vvvv: a.code, rm: b.code, immediate: c)
  }

  /// `SBB r16, r16/m16, imm8`
  public mutating func sbb(_ a: X86_64.Register16, _ b: X86_64.Memory, _ c: Int) {
    if Self.fits(c, 8, of: 16) { return emit(X86_64.InstructionForm(bits: 0x9c11d00010483), reg: 0, vvvv: a.code, memory: b, immediate: c) }
    guard Self.fits(c, 16, of: 16) else { return failImmediate(X86_64.InstructionForm(bits: 0x11c11d00010481), c) }
    emit(X86_64.InstructionForm(bits: 0x11c11d00010481), reg: 0, vvvv: a.code, memory: b, immediate: c)
  }

  /// `SBB r32, r32/m32, r32`
  public mutating func sbb(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x211d00000419), reg: c.code, vvvv: a.code, rm: b.code)
  }

  /// `SBB r32, r32/m32, r32`
  public mutating func sbb(_ a: X86_64.Register32, _ b: X86_64.Memory, _ c: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x211d00000419), reg: c.code, vvvv: a.code, memory: b)
  }

  /// `SBB r32, r32, r32/m32`
  public mutating func sbb(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x211d0000041b), reg: b.code, vvvv: a.code, memory: c)
  }

  /// `SBB r32, r32/m32, imm8`
  public mutating func sbb(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: Int) {
    if Self.fits(c, 8, of: 32) { return emit(X86_64.InstructionForm(bits: 0x9c11d00000483), reg: 0, vvvv: a.code, rm: b.code, immediate: c) }
    guard Self.fits(c, 32, of: 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x21c11d00000481), c) }
    emit(X86_64.InstructionForm(bits: 0x21c11d00000481), reg: 0, vvvv: a.code, rm: b.code, immediate: c)
  }

  /// `SBB r32, r32/m32, imm8`
  public mutating func sbb(_ a: X86_64.Register32, _ b: X86_64.Memory, _ c: Int) {
    if Self.fits(c, 8, of: 32) { return emit(X86_64.InstructionForm(bits: 0x9c11d00000483), reg: 0, vvvv: a.code, memory: b, immediate: c) }
    guard Self.fits(c, 32, of: 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x21c11d00000481), c) }
    emit(X86_64.InstructionForm(bits: 0x21c11d00000481), reg: 0, vvvv: a.code, memory: b, immediate: c)
  }

  /// `SBB r64, r64/m64, r64`
  public mutating func sbb(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x219d00800419), reg: c.code, vvvv: a.code, rm: b.code)
  }

  /// `SBB r64, r64/m64, r64`
  public mutating func sbb(_ a: X86_64.Register64, _ b: X86_64.Memory, _ c: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x219d00800419), reg: c.code, vvvv: a.code, memory: b)
  }

  /// `SBB r64, r64, r64/m64`
  public mutating func sbb(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x219d0080041b), reg: b.code, vvvv: a.code, memory: c)
  }

  /// `SBB r64, r64/m64, imm8`
  public mutating func sbb(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: Int) {
    if Self.fits(c, 8, of: 64) { return emit(X86_64.InstructionForm(bits: 0x9c19d00800483), reg: 0, vvvv: a.code, rm: b.code, immediate: c) }
    guard Self.fits(c, 32, of: 64) else { return failImmediate(X86_64.InstructionForm(bits: 0x21c19d00800481), c) }
    emit(X86_64.InstructionForm(bits: 0x21c19d00800481), reg: 0, vvvv: a.code, rm: b.code, immediate: c)
  }

  /// `SBB r64, r64/m64, imm8`
  public mutating func sbb(_ a: X86_64.Register64, _ b: X86_64.Memory, _ c: Int) {
    if Self.fits(c, 8, of: 64) { return emit(X86_64.InstructionForm(bits: 0x9c19d00800483), reg: 0, vvvv: a.code, memory: b, immediate: c) }
    guard Self.fits(c, 32, of: 64) else { return failImmediate(X86_64.InstructionForm(bits: 0x21c19d00800481), c) }
    emit(X86_64.InstructionForm(bits: 0x21c19d00800481), reg: 0, vvvv: a.code, memory: b, immediate: c)
  }

  /// `INC r8/m8`
  public mutating func inc(_ a: X86_64.Register8, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x401d000004fe), reg: 0, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `INC r8/m8`
  public mutating func inc(_ a: X86_64.Memory8, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x401d000004fe), reg: 0, vvvv: 0, memory: a.memory, flags: flags)
  }

  /// `INC r8, r8/m8`
  public mutating func inc(_ a: X86_64.Register8, _ b: X86_64.Register8, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x411d000004fe), reg: 0, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `INC r8, r8/m8`
  public mutating func inc(_ a: X86_64.Register8, _ b: X86_64.Memory, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x411d000004fe), reg: 0, vvvv: a.code, memory: b, flags: flags)
  }

  /// `INC r16/m16`
  public mutating func inc(_ a: X86_64.Register16, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x401d000104ff), reg: 0, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `INC r16/m16`
  public mutating func inc(_ a: X86_64.Memory16, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x401d000104ff), reg: 0, vvvv: 0, memory: a.memory, flags: flags)
  }

  /// `INC r16, r16/m16`
  public mutating func inc(_ a: X86_64.Register16, _ b: X86_64.Register16, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x411d000104ff), reg: 0, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `INC r16, r16/m16`
  public mutating func inc(_ a: X86_64.Register16, _ b: X86_64.Memory, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x411d000104ff), reg: 0, vvvv: a.code, memory: b, flags: flags)
  }

  /// `INC r32/m32`
  public mutating func inc(_ a: X86_64.Register32, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x401d000004ff), reg: 0, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `INC r32/m32`
  public mutating func inc(_ a: X86_64.Memory32, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x401d000004ff), reg: 0, vvvv: 0, memory: a.memory, flags: flags)
  }

  /// `INC r32, r32/m32`
  public mutating func inc(_ a: X86_64.Register32, _ b: X86_64.Register32, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x411d000004ff), reg: 0, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `INC r32, r32/m32`
  public mutating func inc(_ a: X86_64.Register32, _ b: X86_64.Memory, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x411d000004ff), reg: 0, vvvv: a.code, memory: b, flags: flags)
  }

  /// `INC r64/m64`
  public mutating func inc(_ a: X86_64.Register64, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x409d008004ff), reg: 0, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `INC r64/m64`
  public mutating func inc(_ a: X86_64.Memory64, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x409d008004ff), reg: 0, vvvv: 0, memory: a.memory, flags: flags)
  }

  /// `INC r64, r64/m64`
  public mutating func inc(_ a: X86_64.Register64, _ b: X86_64.Register64, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x419d008004ff), reg: 0, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `INC r64, r64/m64`
  public mutating func inc(_ a: X86_64.Register64, _ b: X86_64.Memory, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x419d008004ff), reg: 0, vvvv: a.code, memory: b, flags: flags)
  }

  /// `DEC r8/m8`
  public mutating func dec(_ a: X86_64.Register8, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0xc01d000004fe), reg: 0, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `DEC r8/m8`
  public mutating func dec(_ a: X86_64.Memory8, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0xc01d000004fe), reg: 0, vvvv: 0, memory: a.memory, flags: flags)
  }

  /// `DEC r8, r8/m8`
  public mutating func dec(_ a: X86_64.Register8, _ b: X86_64.Register8, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0xc11d000004fe), reg: 0, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `DEC r8, r8/m8`
  public mutating func dec(_ a: X86_64.Register8, _ b: X86_64.Memory, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0xc11d000004fe), reg: 0, vvvv: a.code, memory: b, flags: flags)
  }

  /// `DEC r16/m16`
  public mutating func dec(_ a: X86_64.Register16, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0xc01d000104ff), reg: 0, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `DEC r16/m16`
  public mutating func dec(_ a: X86_64.Memory16, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0xc01d000104ff), reg: 0, vvvv: 0, memory: a.memory, flags: flags)
  }

  /// `DEC r16, r16/m16`
  public mutating func dec(_ a: X86_64.Register16, _ b: X86_64.Register16, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0xc11d000104ff), reg: 0, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `DEC r16, r16/m16`
  public mutating func dec(_ a: X86_64.Register16, _ b: X86_64.Memory, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0xc11d000104ff), reg: 0, vvvv: a.code, memory: b, flags: flags)
  }

  /// `DEC r32/m32`
  public mutating func dec(_ a: X86_64.Register32, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0xc01d000004ff), reg: 0, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `DEC r32/m32`
  public mutating func dec(_ a: X86_64.Memory32, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0xc01d000004ff), reg: 0, vvvv: 0, memory: a.memory, flags: flags)
  }

  /// `DEC r32, r32/m32`
  public mutating func dec(_ a: X86_64.Register32, _ b: X86_64.Register32, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0xc11d000004ff), reg: 0, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `DEC r32, r32/m32`
  public mutating func dec(_ a: X86_64.Register32, _ b: X86_64.Memory, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0xc11d000004ff), reg: 0, vvvv: a.code, memory: b, flags: flags)
  }

  /// `DEC r64/m64`
  public mutating func dec(_ a: X86_64.Register64, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0xc09d008004ff), reg: 0, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `DEC r64/m64`
  public mutating func dec(_ a: X86_64.Memory64, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0xc09d008004ff), reg: 0, vvvv: 0, memory: a.memory, flags: flags)
  }

  /// `DEC r64, r64/m64`
  public mutating func dec(_ a: X86_64.Register64, _ b: X86_64.Register64, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0xc19d008004ff), reg: 0, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `DEC r64, r64/m64`
  public mutating func dec(_ a: X86_64.Register64, _ b: X86_64.Memory, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0xc19d008004ff), reg: 0, vvvv: a.code, memory: b, flags: flags)
  }

  /// `NEG r8/m8`
  public mutating func neg(_ a: X86_64.Register8, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x1c01d000004f6), reg: 0, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `NEG r8/m8`
  public mutating func neg(_ a: X86_64.Memory8, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x1c01d000004f6), reg: 0, vvvv: 0, memory: a.memory, flags: flags)
  }

  /// `NEG r8, r8/m8`
  public mutating func neg(_ a: X86_64.Register8, _ b: X86_64.Register8, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x1c11d000004f6), reg: 0, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `NEG r8, r8/m8`
  public mutating func neg(_ a: X86_64.Register8, _ b: X86_64.Memory, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x1c11d000004f6), reg: 0, vvvv: a.code, memory: b, flags: flags)
  }

  /// `NEG r16/m16`
  public mutating func neg(_ a: X86_64.Register16, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x1c01d000104f7), reg: 0, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `NEG r16/m16`
  public mutating func neg(_ a: X86_64.Memory16, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x1c01d000104f7), reg: 0, vvvv: 0, memory: a.memory, flags: flags)
  }

  /// `NEG r16, r16/m16`
  public mutating func neg(_ a: X86_64.Register16, _ b: X86_64.Register16, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x1c11d000104f7), reg: 0, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `NEG r16, r16/m16`
  public mutating func neg(_ a: X86_64.Register16, _ b: X86_64.Memory, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x1c11d000104f7), reg: 0, vvvv: a.code, memory: b, flags: flags)
  }

  /// `NEG r32/m32`
  public mutating func neg(_ a: X86_64.Register32, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x1c01d000004f7), reg: 0, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `NEG r32/m32`
  public mutating func neg(_ a: X86_64.Memory32, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x1c01d000004f7), reg: 0, vvvv: 0, memory: a.memory, flags: flags)
  }

  /// `NEG r32, r32/m32`
  public mutating func neg(_ a: X86_64.Register32, _ b: X86_64.Register32, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x1c11d000004f7), reg: 0, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `NEG r32, r32/m32`
  public mutating func neg(_ a: X86_64.Register32, _ b: X86_64.Memory, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x1c11d000004f7), reg: 0, vvvv: a.code, memory: b, flags: flags)
  }

  /// `NEG r64/m64`
  public mutating func neg(_ a: X86_64.Register64, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x1c09d008004f7), reg: 0, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `NEG r64/m64`
  public mutating func neg(_ a: X86_64.Memory64, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x1c09d008004f7), reg: 0, vvvv: 0, memory: a.memory, flags: flags)
  }

  /// `NEG r64, r64/m64`
  public mutating func neg(_ a: X86_64.Register64, _ b: X86_64.Register64, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x1c19d008004f7), reg: 0, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `NEG r64, r64/m64`
  public mutating func neg(_ a: X86_64.Register64, _ b: X86_64.Memory, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x1c19d008004f7), reg: 0, vvvv: a.code, memory: b, flags: flags)
  }

  /// `MUL r8/m8`
  public mutating func mul(_ a: X86_64.Register8, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x2401d000004f6), reg: 0, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `MUL r8/m8`
  public mutating func mul(_ a: X86_64.Memory8, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x2401d000004f6), reg: 0, vvvv: 0, memory: a.memory, flags: flags)
  }

  /// `MUL r16/m16`
  public mutating func mul(_ a: X86_64.Register16, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x2401d000104f7), reg: 0, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `MUL r16/m16`
  public mutating func mul(_ a: X86_64.Memory16, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x2401d000104f7), reg: 0, vvvv: 0, memory: a.memory, flags: flags)
  }

  /// `MUL r32/m32`
  public mutating func mul(_ a: X86_64.Register32, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x2401d000004f7), reg: 0, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `MUL r32/m32`
  public mutating func mul(_ a: X86_64.Memory32, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x2401d000004f7), reg: 0, vvvv: 0, memory: a.memory, flags: flags)
  }

  /// `MUL r64/m64`
  public mutating func mul(_ a: X86_64.Register64, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x2409d008004f7), reg: 0, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `MUL r64/m64`
  public mutating func mul(_ a: X86_64.Memory64, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x2409d008004f7), reg: 0, vvvv: 0, memory: a.memory, flags: flags)
  }

  /// `IMUL r8/m8`
  public mutating func imul(_ a: X86_64.Register8, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x2c01d000004f6), reg: 0, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `IMUL r8/m8`
  public mutating func imul(_ a: X86_64.Memory8, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x2c01d000004f6), reg: 0, vvvv: 0, memory: a.memory, flags: flags)
  }

  /// `IMUL r16/m16`
  public mutating func imul(_ a: X86_64.Register16, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x2c01d000104f7), reg: 0, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `IMUL r16/m16`
  public mutating func imul(_ a: X86_64.Memory16, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x2c01d000104f7), reg: 0, vvvv: 0, memory: a.memory, flags: flags)
  }

  /// `IMUL r32/m32`
  public mutating func imul(_ a: X86_64.Register32, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x2c01d000004f7), reg: 0, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `IMUL r32/m32`
  public mutating func imul(_ a: X86_64.Memory32, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x2c01d000004f7), reg: 0, vvvv: 0, memory: a.memory, flags: flags)
  }

  /// `IMUL r64/m64`
  public mutating func imul(_ a: X86_64.Register64, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x2c09d008004f7), reg: 0, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `IMUL r64/m64`
  public mutating func imul(_ a: X86_64.Memory64, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x2c09d008004f7), reg: 0, vvvv: 0, memory: a.memory, flags: flags)
  }

  /// `DIV r8/m8`
  public mutating func div(_ a: X86_64.Register8, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x3401d000004f6), reg: 0, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `DIV r8/m8`
  public mutating func div(_ a: X86_64.Memory8, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x3401d000004f6), reg: 0, vvvv: 0, memory: a.memory, flags: flags)
  }

  /// `DIV r16/m16`
  public mutating func div(_ a: X86_64.Register16, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x3401d000104f7), reg: 0, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `DIV r16/m16`
  public mutating func div(_ a: X86_64.Memory16, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x3401d000104f7), reg: 0, vvvv: 0, memory: a.memory, flags: flags)
  }

  /// `DIV r32/m32`
  public mutating func div(_ a: X86_64.Register32, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x3401d000004f7), reg: 0, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `DIV r32/m32`
  public mutating func div(_ a: X86_64.Memory32, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x3401d000004f7), reg: 0, vvvv: 0, memory: a.memory, flags: flags)
  }

  /// `DIV r64/m64`
  public mutating func div(_ a: X86_64.Register64, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x3409d008004f7), reg: 0, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `DIV r64/m64`
  public mutating func div(_ a: X86_64.Memory64, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x3409d008004f7), reg: 0, vvvv: 0, memory: a.memory, flags: flags)
  }

  /// `IDIV r8/m8`
  public mutating func idiv(_ a: X86_64.Register8, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x3c01d000004f6), reg: 0, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `IDIV r8/m8`
  public mutating func idiv(_ a: X86_64.Memory8, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x3c01d000004f6), reg: 0, vvvv: 0, memory: a.memory, flags: flags)
  }

  /// `IDIV r16/m16`
  public mutating func idiv(_ a: X86_64.Register16, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x3c01d000104f7), reg: 0, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `IDIV r16/m16`
  public mutating func idiv(_ a: X86_64.Memory16, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x3c01d000104f7), reg: 0, vvvv: 0, memory: a.memory, flags: flags)
  }

  /// `IDIV r32/m32`
  public mutating func idiv(_ a: X86_64.Register32, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x3c01d000004f7), reg: 0, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `IDIV r32/m32`
  public mutating func idiv(_ a: X86_64.Memory32, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x3c01d000004f7), reg: 0, vvvv: 0, memory: a.memory, flags: flags)
  }

  /// `IDIV r64/m64`
  public mutating func idiv(_ a: X86_64.Register64, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x3c09d008004f7), reg: 0, vvvv: 0, rm: a.code, flags: flags)
  }

  /// `IDIV r64/m64`
  public mutating func idiv(_ a: X86_64.Memory64, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x3c09d008004f7), reg: 0, vvvv: 0, memory: a.memory, flags: flags)
  }

  /// `IMUL r16, r16/m16`
  public mutating func imul(_ a: X86_64.Register16, _ b: X86_64.Register16, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d000104af), reg: a.code, vvvv: 0, rm: b.code, flags: flags)
  }

  /// `IMUL r16, r16/m16`
  public mutating func imul(_ a: X86_64.Register16, _ b: X86_64.Memory, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d000104af), reg: a.code, vvvv: 0, memory: b, flags: flags)
  }

  /// `IMUL r16, r16, r16/m16`
  public mutating func imul(_ a: X86_64.Register16, _ b: X86_64.Register16, _ c: X86_64.Register16, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x211d000104af), reg: b.code, vvvv: a.code, rm: c.code, flags: flags)
  }

  /// `IMUL r16, r16, r16/m16`
  public mutating func imul(_ a: X86_64.Register16, _ b: X86_64.Register16, _ c: X86_64.Memory, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x211d000104af), reg: b.code, vvvv: a.code, memory: c, flags: flags)
  }

  /// `IMUL r16, r16/m16, imm8`
  public mutating func imul(_ a: X86_64.Register16, _ b: X86_64.Register16, _ c: Int, _ flags: X86_64.FlagUpdate) {
    if Self.fits(c, 8, of: 16) { return emit(X86_64.InstructionForm(bits: 0x8201d0001046b), reg: a.code, vvvv: 0, rm: b.code, flags: flags, immediate: c) }
    guard Self.fits(c, 16, of: 16) else { return failImmediate(X86_64.InstructionForm(bits: 0x10201d00010469), c) }
    emit(X86_64.InstructionForm(bits: 0x10201d00010469), reg: a.code, vvvv: 0, rm: b.code, flags: flags, immediate: c)
  }

  /// `IMUL r16, r16/m16, imm8`
  public mutating func imul(_ a: X86_64.Register16, _ b: X86_64.Memory, _ c: Int, _ flags: X86_64.FlagUpdate) {
    if Self.fits(c, 8, of: 16) { return emit(X86_64.InstructionForm(bits: 0x8201d0001046b), reg: a.code, vvvv: 0, memory: b, flags: flags, immediate: c) }
    guard Self.fits(c, 16, of: 16) else { return failImmediate(X86_64.InstructionForm(bits: 0x10201d00010469), c) }
    emit(X86_64.InstructionForm(bits: 0x10201d00010469), reg: a.code, vvvv: 0, memory: b, flags: flags, immediate: c)
  }

  /// `IMULZU r16, r16/m16, imm8`
  public mutating func imulzu(_ a: X86_64.Register16, _ b: X86_64.Register16, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if Self.fits(c, 8, of: 16) { return emit(X86_64.InstructionForm(bits: 0x8211d0001046b), reg: a.code, vvvv: 0, rm: b.code, flags: flags, immediate: c) }
    guard Self.fits(c, 16, of: 16) else { return failImmediate(X86_64.InstructionForm(bits: 0x10211d00010469), c) }
    emit(X86_64.InstructionForm(bits: 0x10211d00010469), reg: a.code, vvvv: 0, rm: b.code, flags: flags, immediate: c)
  }

  /// `IMULZU r16, r16/m16, imm8`
  public mutating func imulzu(_ a: X86_64.Register16, _ b: X86_64.Memory, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if Self.fits(c, 8, of: 16) { return emit(X86_64.InstructionForm(bits: 0x8211d0001046b), reg: a.code, vvvv: 0, memory: b, flags: flags, immediate: c) }
    guard Self.fits(c, 16, of: 16) else { return failImmediate(X86_64.InstructionForm(bits: 0x10211d00010469), c) }
    emit(X86_64.InstructionForm(bits: 0x10211d00010469), reg: a.code, vvvv: 0, memory: b, flags: flags, immediate: c)
  }

  /// `IMUL r32, r32/m32`
  public mutating func imul(_ a: X86_64.Register32, _ b: X86_64.Register32, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d000004af), reg: a.code, vvvv: 0, rm: b.code, flags: flags)
  }

  /// `IMUL r32, r32/m32`
  public mutating func imul(_ a: X86_64.Register32, _ b: X86_64.Memory, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d000004af), reg: a.code, vvvv: 0, memory: b, flags: flags)
  }

  /// `IMUL r32, r32, r32/m32`
  public mutating func imul(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: X86_64.Register32, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x211d000004af), reg: b.code, vvvv: a.code, rm: c.code, flags: flags)
  }

  /// `IMUL r32, r32, r32/m32`
  public mutating func imul(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: X86_64.Memory, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x211d000004af), reg: b.code, vvvv: a.code, memory: c, flags: flags)
  }

  /// `IMUL r32, r32/m32, imm8`
  public mutating func imul(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: Int, _ flags: X86_64.FlagUpdate) {
    if Self.fits(c, 8, of: 32) { return emit(X86_64.InstructionForm(bits: 0x8201d0000046b), reg: a.code, vvvv: 0, rm: b.code, flags: flags, immediate: c) }
    guard Self.fits(c, 32, of: 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x20201d00000469), c) }
    emit(X86_64.InstructionForm(bits: 0x20201d00000469), reg: a.code, vvvv: 0, rm: b.code, flags: flags, immediate: c)
  }

  /// `IMUL r32, r32/m32, imm8`
  public mutating func imul(_ a: X86_64.Register32, _ b: X86_64.Memory, _ c: Int, _ flags: X86_64.FlagUpdate) {
    if Self.fits(c, 8, of: 32) { return emit(X86_64.InstructionForm(bits: 0x8201d0000046b), reg: a.code, vvvv: 0, memory: b, flags: flags, immediate: c) }
    guard Self.fits(c, 32, of: 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x20201d00000469), c) }
    emit(X86_64.InstructionForm(bits: 0x20201d00000469), reg: a.code, vvvv: 0, memory: b, flags: flags, immediate: c)
  }

  /// `IMULZU r32, r32/m32, imm8`
  public mutating func imulzu(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if Self.fits(c, 8, of: 32) { return emit(X86_64.InstructionForm(bits: 0x8211d0000046b), reg: a.code, vvvv: 0, rm: b.code, flags: flags, immediate: c) }
    guard Self.fits(c, 32, of: 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x20211d00000469), c) }
    emit(X86_64.InstructionForm(bits: 0x20211d00000469), reg: a.code, vvvv: 0, rm: b.code, flags: flags, immediate: c)
  }

  /// `IMULZU r32, r32/m32, imm8`
  public mutating func imulzu(_ a: X86_64.Register32, _ b: X86_64.Memory, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if Self.fits(c, 8, of: 32) { return emit(X86_64.InstructionForm(bits: 0x8211d0000046b), reg: a.code, vvvv: 0, memory: b, flags: flags, immediate: c) }
    guard Self.fits(c, 32, of: 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x20211d00000469), c) }
    emit(X86_64.InstructionForm(bits: 0x20211d00000469), reg: a.code, vvvv: 0, memory: b, flags: flags, immediate: c)
  }

  /// `IMUL r64, r64/m64`
  public mutating func imul(_ a: X86_64.Register64, _ b: X86_64.Register64, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x209d008004af), reg: a.code, vvvv: 0, rm: b.code, flags: flags)
  }

  /// `IMUL r64, r64/m64`
  public mutating func imul(_ a: X86_64.Register64, _ b: X86_64.Memory, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x209d008004af), reg: a.code, vvvv: 0, memory: b, flags: flags)
  }

  /// `IMUL r64, r64, r64/m64`
  public mutating func imul(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: X86_64.Register64, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x219d008004af), reg: b.code, vvvv: a.code, rm: c.code, flags: flags)
  }

  /// `IMUL r64, r64, r64/m64`
  public mutating func imul(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: X86_64.Memory, _ flags: X86_64.FlagUpdate = .flags) {
    emit(X86_64.InstructionForm(bits: 0x219d008004af), reg: b.code, vvvv: a.code, memory: c, flags: flags)
  }

  /// `IMUL r64, r64/m64, imm8`
  public mutating func imul(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: Int, _ flags: X86_64.FlagUpdate) {
    if Self.fits(c, 8, of: 64) { return emit(X86_64.InstructionForm(bits: 0x8209d0080046b), reg: a.code, vvvv: 0, rm: b.code, flags: flags, immediate: c) }
    guard Self.fits(c, 32, of: 64) else { return failImmediate(X86_64.InstructionForm(bits: 0x20209d00800469), c) }
    emit(X86_64.InstructionForm(bits: 0x20209d00800469), reg: a.code, vvvv: 0, rm: b.code, flags: flags, immediate: c)
  }

  /// `IMUL r64, r64/m64, imm8`
  public mutating func imul(_ a: X86_64.Register64, _ b: X86_64.Memory, _ c: Int, _ flags: X86_64.FlagUpdate) {
    if Self.fits(c, 8, of: 64) { return emit(X86_64.InstructionForm(bits: 0x8209d0080046b), reg: a.code, vvvv: 0, memory: b, flags: flags, immediate: c) }
    guard Self.fits(c, 32, of: 64) else { return failImmediate(X86_64.InstructionForm(bits: 0x20209d00800469), c) }
    emit(X86_64.InstructionForm(bits: 0x20209d00800469), reg: a.code, vvvv: 0, memory: b, flags: flags, immediate: c)
  }

  /// `IMULZU r64, r64/m64, imm8`
  public mutating func imulzu(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if Self.fits(c, 8, of: 64) { return emit(X86_64.InstructionForm(bits: 0x8219d0080046b), reg: a.code, vvvv: 0, rm: b.code, flags: flags, immediate: c) }
    guard Self.fits(c, 32, of: 64) else { return failImmediate(X86_64.InstructionForm(bits: 0x20219d00800469), c) }
    emit(X86_64.InstructionForm(bits: 0x20219d00800469), reg: a.code, vvvv: 0, rm: b.code, flags: flags, immediate: c)
  }

  /// `IMULZU r64, r64/m64, imm8`
  public mutating func imulzu(_ a: X86_64.Register64, _ b: X86_64.Memory, _ c: Int, _ flags: X86_64.FlagUpdate = .flags) {
    if Self.fits(c, 8, of: 64) { return emit(X86_64.InstructionForm(bits: 0x8219d0080046b), reg: a.code, vvvv: 0, memory: b, flags: flags, immediate: c) }
    guard Self.fits(c, 32, of: 64) else { return failImmediate(X86_64.InstructionForm(bits: 0x20219d00800469), c) }
    emit(X86_64.InstructionForm(bits: 0x20219d00800469), reg: a.code, vvvv: 0, memory: b, flags: flags, immediate: c)
  }

  /// `ADCX r32, r32, r32/m32`
  public mutating func adcx(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x211d00010466), reg: b.code, vvvv: a.code, rm: c.code)
  }

  /// `ADCX r32, r32, r32/m32`
  public mutating func adcx(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x211d00010466), reg: b.code, vvvv: a.code, memory: c)
  }

  /// `ADCX r64, r64, r64/m64`
  public mutating func adcx(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x219d00810466), reg: b.code, vvvv: a.code, rm: c.code)
  }

  /// `ADCX r64, r64, r64/m64`
  public mutating func adcx(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x219d00810466), reg: b.code, vvvv: a.code, memory: c)
  }

  /// `ADOX r32, r32, r32/m32`
  public mutating func adox(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x211d00020466), reg: b.code, vvvv: a.code, rm: c.code)
  }

  /// `ADOX r32, r32, r32/m32`
  public mutating func adox(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x211d00020466), reg: b.code, vvvv: a.code, memory: c)
  }

  /// `ADOX r64, r64, r64/m64`
  public mutating func adox(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x219d00820466), reg: b.code, vvvv: a.code, rm: c.code)
  }

  /// `ADOX r64, r64, r64/m64`
  public mutating func adox(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x219d00820466), reg: b.code, vvvv: a.code, memory: c)
  }
}
