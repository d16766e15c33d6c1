// swift-format-ignore-file
// Written by `swift run table-generator` from the instruction table. Do not edit: change a row and run it again.

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

  /// `CFCMOV r16/m16, r16`
  public mutating func cfcmov(_ condition: X86_64.Condition, _ a: X86_64.Register16, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x241d00010440 + UInt64(condition.rawValue)), reg: b.code, vvvv: 0, rm: a.code)
  }

  /// `CFCMOV r16/m16, r16`
  public mutating func cfcmov(_ condition: X86_64.Condition, _ a: X86_64.Memory, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x241d00010440 + UInt64(condition.rawValue)), reg: b.code, vvvv: 0, memory: a)
  }

  /// `CFCMOV r16, r16/m16`
  public mutating func cfcmov(_ condition: X86_64.Condition, _ a: X86_64.Register16, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x201d00010440 + UInt64(condition.rawValue)), reg: a.code, vvvv: 0, memory: b)
  }

  /// `CFCMOV r16, r16, r16/m16`
  public mutating func cfcmov(_ condition: X86_64.Condition, _ a: X86_64.Register16, _ b: X86_64.Register16, _ c: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x251d00010440 + UInt64(condition.rawValue)), reg: b.code, vvvv: a.code, rm: c.code)
  }

  /// `CFCMOV r16, r16, r16/m16`
  public mutating func cfcmov(_ condition: X86_64.Condition, _ a: X86_64.Register16, _ b: X86_64.Register16, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x251d00010440 + UInt64(condition.rawValue)), reg: b.code, vvvv: a.code, memory: c)
  }

  /// `CMOV r16, r16, r16/m16`
  public mutating func cmov(_ condition: X86_64.Condition, _ a: X86_64.Register16, _ b: X86_64.Register16, _ c: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x211d00010440 + UInt64(condition.rawValue)), reg: b.code, vvvv: a.code, rm: c.code)
  }

  /// `CMOV r16, r16, r16/m16`
  public mutating func cmov(_ condition: X86_64.Condition, _ a: X86_64.Register16, _ b: X86_64.Register16, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x211d00010440 + UInt64(condition.rawValue)), reg: b.code, vvvv: a.code, memory: c)
  }

  /// `CFCMOV r32/m32, r32`
  public mutating func cfcmov(_ condition: X86_64.Condition, _ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x241d00000440 + UInt64(condition.rawValue)), reg: b.code, vvvv: 0, rm: a.code)
  }

  /// `CFCMOV r32/m32, r32`
  public mutating func cfcmov(_ condition: X86_64.Condition, _ a: X86_64.Memory, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x241d00000440 + UInt64(condition.rawValue)), reg: b.code, vvvv: 0, memory: a)
  }

  /// `CFCMOV r32, r32/m32`
  public mutating func cfcmov(_ condition: X86_64.Condition, _ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x201d00000440 + UInt64(condition.rawValue)), reg: a.code, vvvv: 0, memory: b)
  }

  /// `CFCMOV r32, r32, r32/m32`
  public mutating func cfcmov(_ condition: X86_64.Condition, _ a: X86_64.Register32, _ b: X86_64.Register32, _ c: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x251d00000440 + UInt64(condition.rawValue)), reg: b.code, vvvv: a.code, rm: c.code)
  }

  /// `CFCMOV r32, r32, r32/m32`
  public mutating func cfcmov(_ condition: X86_64.Condition, _ a: X86_64.Register32, _ b: X86_64.Register32, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x251d00000440 + UInt64(condition.rawValue)), reg: b.code, vvvv: a.code, memory: c)
  }

  /// `CMOV r32, r32, r32/m32`
  public mutating func cmov(_ condition: X86_64.Condition, _ a: X86_64.Register32, _ b: X86_64.Register32, _ c: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x211d00000440 + UInt64(condition.rawValue)), reg: b.code, vvvv: a.code, rm: c.code)
  }

  /// `CMOV r32, r32, r32/m32`
  public mutating func cmov(_ condition: X86_64.Condition, _ a: X86_64.Register32, _ b: X86_64.Register32, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x211d00000440 + UInt64(condition.rawValue)), reg: b.code, vvvv: a.code, memory: c)
  }

  /// `CFCMOV r64/m64, r64`
  public mutating func cfcmov(_ condition: X86_64.Condition, _ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x249d00800440 + UInt64(condition.rawValue)), reg: b.code, vvvv: 0, rm: a.code)
  }

  /// `CFCMOV r64/m64, r64`
  public mutating func cfcmov(_ condition: X86_64.Condition, _ a: X86_64.Memory, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x249d00800440 + UInt64(condition.rawValue)), reg: b.code, vvvv: 0, memory: a)
  }

  /// `CFCMOV r64, r64/m64`
  public mutating func cfcmov(_ condition: X86_64.Condition, _ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x209d00800440 + UInt64(condition.rawValue)), reg: a.code, vvvv: 0, memory: b)
  }

  /// `CFCMOV r64, r64, r64/m64`
  public mutating func cfcmov(_ condition: X86_64.Condition, _ a: X86_64.Register64, _ b: X86_64.Register64, _ c: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x259d00800440 + UInt64(condition.rawValue)), reg: b.code, vvvv: a.code, rm: c.code)
  }

  /// `CFCMOV r64, r64, r64/m64`
  public mutating func cfcmov(_ condition: X86_64.Condition, _ a: X86_64.Register64, _ b: X86_64.Register64, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x259d00800440 + UInt64(condition.rawValue)), reg: b.code, vvvv: a.code, memory: c)
  }

  /// `CMOV r64, r64, r64/m64`
  public mutating func cmov(_ condition: X86_64.Condition, _ a: X86_64.Register64, _ b: X86_64.Register64, _ c: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x219d00800440 + UInt64(condition.rawValue)), reg: b.code, vvvv: a.code, rm: c.code)
  }

  /// `CMOV r64, r64, r64/m64`
  public mutating func cmov(_ condition: X86_64.Condition, _ a: X86_64.Register64, _ b: X86_64.Register64, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x219d00800440 + UInt64(condition.rawValue)), reg: b.code, vvvv: a.code, memory: c)
  }

  /// `SETZU r8/m8`
  public mutating func setzu(_ condition: X86_64.Condition, _ a: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x211d00030440 + UInt64(condition.rawValue)), reg: 0, vvvv: 0, rm: a.code)
  }

  /// `SETZU r8/m8`
  public mutating func setzu(_ condition: X86_64.Condition, _ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x211d00030440 + UInt64(condition.rawValue)), reg: 0, vvvv: 0, memory: a)
  }

  /// `CCMP r8/m8, r8`
  public mutating func ccmp(_ condition: X86_64.SourceCondition, _ a: X86_64.Register8, _ b: X86_64.Register8, otherwise flags: X86_64.DefaultFlags) {
    emit(X86_64.InstructionForm(bits: 0x221d00000438), if: condition, otherwise: flags, reg: b.code, rm: a.code)
  }

  /// `CCMP r8/m8, r8`
  public mutating func ccmp(_ condition: X86_64.SourceCondition, _ a: X86_64.Memory, _ b: X86_64.Register8, otherwise flags: X86_64.DefaultFlags) {
    emit(X86_64.InstructionForm(bits: 0x221d00000438), if: condition, otherwise: flags, reg: b.code, memory: a)
  }

  /// `CCMP r8, r8/m8`
  public mutating func ccmp(_ condition: X86_64.SourceCondition, _ a: X86_64.Register8, _ b: X86_64.Memory, otherwise flags: X86_64.DefaultFlags) {
    emit(X86_64.InstructionForm(bits: 0x221d0000043a), if: condition, otherwise: flags, reg: a.code, memory: b)
  }

  /// `CCMP r8/m8, imm8`
  public mutating func ccmp(_ condition: X86_64.SourceCondition, _ a: X86_64.Register8, _ b: X86_64.ComparisonPredicate, otherwise flags: X86_64.DefaultFlags) {
    emit(X86_64.InstructionForm(bits: 0xbc21d00000480), if: condition, otherwise: flags, reg: 0, rm: a.code, immediate: b.number)
  }

  /// `CCMP r8/m8, imm8`
  public mutating func ccmp(_ condition: X86_64.SourceCondition, _ a: X86_64.Memory8, _ b: X86_64.ComparisonPredicate, otherwise flags: X86_64.DefaultFlags) {
    emit(X86_64.InstructionForm(bits: 0xbc21d00000480), if: condition, otherwise: flags, reg: 0, memory: a.memory, immediate: b.number)
  }

  /// `CCMP r16/m16, r16`
  public mutating func ccmp(_ condition: X86_64.SourceCondition, _ a: X86_64.Register16, _ b: X86_64.Register16, otherwise flags: X86_64.DefaultFlags) {
    emit(X86_64.InstructionForm(bits: 0x221d00010439), if: condition, otherwise: flags, reg: b.code, rm: a.code)
  }

  /// `CCMP r16/m16, r16`
  public mutating func ccmp(_ condition: X86_64.SourceCondition, _ a: X86_64.Memory, _ b: X86_64.Register16, otherwise flags: X86_64.DefaultFlags) {
    emit(X86_64.InstructionForm(bits: 0x221d00010439), if: condition, otherwise: flags, reg: b.code, memory: a)
  }

  /// `CCMP r16, r16/m16`
  public mutating func ccmp(_ condition: X86_64.SourceCondition, _ a: X86_64.Register16, _ b: X86_64.Memory, otherwise flags: X86_64.DefaultFlags) {
    emit(X86_64.InstructionForm(bits: 0x221d0001043b), if: condition, otherwise: flags, reg: a.code, memory: b)
  }

  /// `CCMP r16/m16, imm8`
  public mutating func ccmp(_ condition: X86_64.SourceCondition, _ a: X86_64.Register16, _ b: X86_64.ComparisonPredicate, otherwise flags: X86_64.DefaultFlags) {
    emit(X86_64.InstructionForm(bits: 0xbc21d00010483), if: condition, otherwise: flags, reg: 0, rm: a.code, immediate: b.number)
  }

  /// `CCMP r16/m16, imm8`
  public mutating func ccmp(_ condition: X86_64.SourceCondition, _ a: X86_64.Memory16, _ b: X86_64.ComparisonPredicate, otherwise flags: X86_64.DefaultFlags) {
    emit(X86_64.InstructionForm(bits: 0xbc21d00010483), if: condition, otherwise: flags, reg: 0, memory: a.memory, immediate: b.number)
  }

  /// `CCMP r32/m32, r32`
  public mutating func ccmp(_ condition: X86_64.SourceCondition, _ a: X86_64.Register32, _ b: X86_64.Register32, otherwise flags: X86_64.DefaultFlags) {
    emit(X86_64.InstructionForm(bits: 0x221d00000439), if: condition, otherwise: flags, reg: b.code, rm: a.code)
  }

  /// `CCMP r32/m32, r32`
  public mutating func ccmp(_ condition: X86_64.SourceCondition, _ a: X86_64.Memory, _ b: X86_64.Register32, otherwise flags: X86_64.DefaultFlags) {
    emit(X86_64.InstructionForm(bits: 0x221d00000439), if: condition, otherwise: flags, reg: b.code, memory: a)
  }

  /// `CCMP r32, r32/m32`
  public mutating func ccmp(_ condition: X86_64.SourceCondition, _ a: X86_64.Register32, _ b: X86_64.Memory, otherwise flags: X86_64.DefaultFlags) {
    emit(X86_64.InstructionForm(bits: 0x221d0000043b), if: condition, otherwise: flags, reg: a.code, memory: b)
  }

  /// `CCMP r32/m32, imm8`
  public mutating func ccmp(_ condition: X86_64.SourceCondition, _ a: X86_64.Register32, _ b: X86_64.ComparisonPredicate, otherwise flags: X86_64.DefaultFlags) {
    emit(X86_64.InstructionForm(bits: 0xbc21d00000483), if: condition, otherwise: flags, reg: 0, rm: a.code, immediate: b.number)
  }

  /// `CCMP r32/m32, imm8`
  public mutating func ccmp(_ condition: X86_64.SourceCondition, _ a: X86_64.Memory32, _ b: X86_64.ComparisonPredicate, otherwise flags: X86_64.DefaultFlags) {
    emit(X86_64.InstructionForm(bits: 0xbc21d00000483), if: condition, otherwise: flags, reg: 0, memory: a.memory, immediate: b.number)
  }

  /// `CCMP r64/m64, r64`
  public mutating func ccmp(_ condition: X86_64.SourceCondition, _ a: X86_64.Register64, _ b: X86_64.Register64, otherwise flags: X86_64.DefaultFlags) {
    emit(X86_64.InstructionForm(bits: 0x229d00800439), if: condition, otherwise: flags, reg: b.code, rm: a.code)
  }

  /// `CCMP r64/m64, r64`
  public mutating func ccmp(_ condition: X86_64.SourceCondition, _ a: X86_64.Memory, _ b: X86_64.Register64, otherwise flags: X86_64.DefaultFlags) {
    emit(X86_64.InstructionForm(bits: 0x229d00800439), if: condition, otherwise: flags, reg: b.code, memory: a)
  }

  /// `CCMP r64, r64/m64`
  public mutating func ccmp(_ condition: X86_64.SourceCondition, _ a: X86_64.Register64, _ b: X86_64.Memory, otherwise flags: X86_64.DefaultFlags) {
    emit(X86_64.InstructionForm(bits: 0x229d0080043b), if: condition, otherwise: flags, reg: a.code, memory: b)
  }

  /// `CCMP r64/m64, imm8`
  public mutating func ccmp(_ condition: X86_64.SourceCondition, _ a: X86_64.Register64, _ b: X86_64.ComparisonPredicate, otherwise flags: X86_64.DefaultFlags) {
    emit(X86_64.InstructionForm(bits: 0xbc29d00800483), if: condition, otherwise: flags, reg: 0, rm: a.code, immediate: b.number)
  }

  /// `CCMP r64/m64, imm8`
  public mutating func ccmp(_ condition: X86_64.SourceCondition, _ a: X86_64.Memory64, _ b: X86_64.ComparisonPredicate, otherwise flags: X86_64.DefaultFlags) {
    emit(X86_64.InstructionForm(bits: 0xbc29d00800483), if: condition, otherwise: flags, reg: 0, memory: a.memory, immediate: b.number)
  }

  /// `CTEST r8/m8, r8`
  public mutating func ctest(_ condition: X86_64.SourceCondition, _ a: X86_64.Register8, _ b: X86_64.Register8, otherwise flags: X86_64.DefaultFlags) {
    emit(X86_64.InstructionForm(bits: 0x221d00000484), if: condition, otherwise: flags, reg: b.code, rm: a.code)
  }

  /// `CTEST r8/m8, r8`
  public mutating func ctest(_ condition: X86_64.SourceCondition, _ a: X86_64.Memory, _ b: X86_64.Register8, otherwise flags: X86_64.DefaultFlags) {
    emit(X86_64.InstructionForm(bits: 0x221d00000484), if: condition, otherwise: flags, reg: b.code, memory: a)
  }

  /// `CTEST r8, m8`
  public mutating func ctest(_ condition: X86_64.SourceCondition, _ a: X86_64.Register8, _ b: X86_64.Memory, otherwise flags: X86_64.DefaultFlags) {
    emit(X86_64.InstructionForm(bits: 0x221d00000484), if: condition, otherwise: flags, reg: a.code, memory: b)
  }

  /// `CTEST r8/m8, imm8`
  public mutating func ctest(_ condition: X86_64.SourceCondition, _ a: X86_64.Register8, _ b: X86_64.ComparisonPredicate, otherwise flags: X86_64.DefaultFlags) {
    emit(X86_64.InstructionForm(bits: 0x8421d000004f6), if: condition, otherwise: flags, reg: 0, rm: a.code, immediate: b.number)
  }

  /// `CTEST r8/m8, imm8`
  public mutating func ctest(_ condition: X86_64.SourceCondition, _ a: X86_64.Memory8, _ b: X86_64.ComparisonPredicate, otherwise flags: X86_64.DefaultFlags) {
    emit(X86_64.InstructionForm(bits: 0x8421d000004f6), if: condition, otherwise: flags, reg: 0, memory: a.memory, immediate: b.number)
  }

  /// `CTEST r16/m16, r16`
  public mutating func ctest(_ condition: X86_64.SourceCondition, _ a: X86_64.Register16, _ b: X86_64.Register16, otherwise flags: X86_64.DefaultFlags) {
    emit(X86_64.InstructionForm(bits: 0x221d00010485), if: condition, otherwise: flags, reg: b.code, rm: a.code)
  }

  /// `CTEST r16/m16, r16`
  public mutating func ctest(_ condition: X86_64.SourceCondition, _ a: X86_64.Memory, _ b: X86_64.Register16, otherwise flags: X86_64.DefaultFlags) {
    emit(X86_64.InstructionForm(bits: 0x221d00010485), if: condition, otherwise: flags, reg: b.code, memory: a)
  }

  /// `CTEST r16, m16`
  public mutating func ctest(_ condition: X86_64.SourceCondition, _ a: X86_64.Register16, _ b: X86_64.Memory, otherwise flags: X86_64.DefaultFlags) {
    emit(X86_64.InstructionForm(bits: 0x221d00010485), if: condition, otherwise: flags, reg: a.code, memory: b)
  }

  /// `CTEST r16/m16, imm16`
  public mutating func ctest(_ condition: X86_64.SourceCondition, _ a: X86_64.Register16, _ b: X86_64.ComparisonPredicate, otherwise flags: X86_64.DefaultFlags) {
    emit(X86_64.InstructionForm(bits: 0x10421d000104f7), if: condition, otherwise: flags, reg: 0, rm: a.code, immediate: b.number)
  }

  /// `CTEST r16/m16, imm16`
  public mutating func ctest(_ condition: X86_64.SourceCondition, _ a: X86_64.Memory16, _ b: X86_64.ComparisonPredicate, otherwise flags: X86_64.DefaultFlags) {
    emit(X86_64.InstructionForm(bits: 0x10421d000104f7), if: condition, otherwise: flags, reg: 0, memory: a.memory, immediate: b.number)
  }

  /// `CTEST r32/m32, r32`
  public mutating func ctest(_ condition: X86_64.SourceCondition, _ a: X86_64.Register32, _ b: X86_64.Register32, otherwise flags: X86_64.DefaultFlags) {
    emit(X86_64.InstructionForm(bits: 0x221d00000485), if: condition, otherwise: flags, reg: b.code, rm: a.code)
  }

  /// `CTEST r32/m32, r32`
  public mutating func ctest(_ condition: X86_64.SourceCondition, _ a: X86_64.Memory, _ b: X86_64.Register32, otherwise flags: X86_64.DefaultFlags) {
    emit(X86_64.InstructionForm(bits: 0x221d00000485), if: condition, otherwise: flags, reg: b.code, memory: a)
  }

  /// `CTEST r32, m32`
  public mutating func ctest(_ condition: X86_64.SourceCondition, _ a: X86_64.Register32, _ b: X86_64.Memory, otherwise flags: X86_64.DefaultFlags) {
    emit(X86_64.InstructionForm(bits: 0x221d00000485), if: condition, otherwise: flags, reg: a.code, memory: b)
  }

  /// `CTEST r32/m32, imm32`
  public mutating func ctest(_ condition: X86_64.SourceCondition, _ a: X86_64.Register32, _ b: X86_64.ComparisonPredicate, otherwise flags: X86_64.DefaultFlags) {
    emit(X86_64.InstructionForm(bits: 0x20421d000004f7), if: condition, otherwise: flags, reg: 0, rm: a.code, immediate: b.number)
  }

  /// `CTEST r32/m32, imm32`
  public mutating func ctest(_ condition: X86_64.SourceCondition, _ a: X86_64.Memory32, _ b: X86_64.ComparisonPredicate, otherwise flags: X86_64.DefaultFlags) {
    emit(X86_64.InstructionForm(bits: 0x20421d000004f7), if: condition, otherwise: flags, reg: 0, memory: a.memory, immediate: b.number)
  }

  /// `CTEST r64/m64, r64`
  public mutating func ctest(_ condition: X86_64.SourceCondition, _ a: X86_64.Register64, _ b: X86_64.Register64, otherwise flags: X86_64.DefaultFlags) {
    emit(X86_64.InstructionForm(bits: 0x229d00800485), if: condition, otherwise: flags, reg: b.code, rm: a.code)
  }

  /// `CTEST r64/m64, r64`
  public mutating func ctest(_ condition: X86_64.SourceCondition, _ a: X86_64.Memory, _ b: X86_64.Register64, otherwise flags: X86_64.DefaultFlags) {
    emit(X86_64.InstructionForm(bits: 0x229d00800485), if: condition, otherwise: flags, reg: b.code, memory: a)
  }

  /// `CTEST r64, m64`
  public mutating func ctest(_ condition: X86_64.SourceCondition, _ a: X86_64.Register64, _ b: X86_64.Memory, otherwise flags: X86_64.DefaultFlags) {
    emit(X86_64.InstructionForm(bits: 0x229d00800485), if: condition, otherwise: flags, reg: a.code, memory: b)
  }

  /// `CTEST r64/m64, imm32`
  public mutating func ctest(_ condition: X86_64.SourceCondition, _ a: X86_64.Register64, _ b: X86_64.ComparisonPredicate, otherwise flags: X86_64.DefaultFlags) {
    emit(X86_64.InstructionForm(bits: 0x20429d008004f7), if: condition, otherwise: flags, reg: 0, rm: a.code, immediate: b.number)
  }

  /// `CTEST r64/m64, imm32`
  public mutating func ctest(_ condition: X86_64.SourceCondition, _ a: X86_64.Memory64, _ b: X86_64.ComparisonPredicate, otherwise flags: X86_64.DefaultFlags) {
    emit(X86_64.InstructionForm(bits: 0x20429d008004f7), if: condition, otherwise: flags, reg: 0, memory: a.memory, immediate: b.number)
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
