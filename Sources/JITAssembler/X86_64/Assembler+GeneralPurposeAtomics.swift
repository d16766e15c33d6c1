// swift-format-ignore-file
// Written by `swift run table-generator` from the instruction table. Do not edit: change a row and run it again.

public import JITMachineCode

extension X86_64.Assembler {
  /// `CMPXCHG r8/m8, r8`
  public mutating func cmpxchg(_ a: X86_64.Register8, _ b: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x70020020000b00f), reg: b.code, rm: a.code)
  }

  /// `CMPXCHG r8/m8, r8`
  public mutating func cmpxchg(_ a: X86_64.Memory, _ b: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x70020020000b00f), reg: b.code, memory: a)
  }

  /// `CMPXCHG r16/m16, r16`
  public mutating func cmpxchg(_ a: X86_64.Register16, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x70021020000b10f), reg: b.code, rm: a.code)
  }

  /// `CMPXCHG r16/m16, r16`
  public mutating func cmpxchg(_ a: X86_64.Memory, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x70021020000b10f), reg: b.code, memory: a)
  }

  /// `CMPXCHG r32/m32, r32`
  public mutating func cmpxchg(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x70020020000b10f), reg: b.code, rm: a.code)
  }

  /// `CMPXCHG r32/m32, r32`
  public mutating func cmpxchg(_ a: X86_64.Memory, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x70020020000b10f), reg: b.code, memory: a)
  }

  /// `CMPXCHG r64/m64, r64`
  public mutating func cmpxchg(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x70020820000b10f), reg: b.code, rm: a.code)
  }

  /// `CMPXCHG r64/m64, r64`
  public mutating func cmpxchg(_ a: X86_64.Memory, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x70020820000b10f), reg: b.code, memory: a)
  }

  /// `XADD r8/m8, r8`
  public mutating func xadd(_ a: X86_64.Register8, _ b: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x70020020000c00f), reg: b.code, rm: a.code)
  }

  /// `XADD r8/m8, r8`
  public mutating func xadd(_ a: X86_64.Memory, _ b: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x70020020000c00f), reg: b.code, memory: a)
  }

  /// `XADD r16/m16, r16`
  public mutating func xadd(_ a: X86_64.Register16, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x70021020000c10f), reg: b.code, rm: a.code)
  }

  /// `XADD r16/m16, r16`
  public mutating func xadd(_ a: X86_64.Memory, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x70021020000c10f), reg: b.code, memory: a)
  }

  /// `XADD r32/m32, r32`
  public mutating func xadd(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x70020020000c10f), reg: b.code, rm: a.code)
  }

  /// `XADD r32/m32, r32`
  public mutating func xadd(_ a: X86_64.Memory, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x70020020000c10f), reg: b.code, memory: a)
  }

  /// `XADD r64/m64, r64`
  public mutating func xadd(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x70020820000c10f), reg: b.code, rm: a.code)
  }

  /// `XADD r64/m64, r64`
  public mutating func xadd(_ a: X86_64.Memory, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x70020820000c10f), reg: b.code, memory: a)
  }

  /// `CMPXCHG8B m64`
  public mutating func cmpxchg8b(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x100c0020000c70f), reg: 0, memory: a)
  }

  /// `CMPXCHG16B m128`
  public mutating func cmpxchg16b(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x100c0820000c70f), reg: 0, memory: a)
  }

  /// `CMPOXADD m32, r32, r32`
  public mutating func cmpoxadd(_ a: X86_64.Memory, _ b: X86_64.Register32, _ c: X86_64.Register32) {
    if (b.code | c.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x2008000102e0), reg: b.code, vvvv: c.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x201d000102e0), reg: b.code, vvvv: c.code, memory: a)
  }

  /// `CMPNOXADD m32, r32, r32`
  public mutating func cmpnoxadd(_ a: X86_64.Memory, _ b: X86_64.Register32, _ c: X86_64.Register32) {
    if (b.code | c.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x2008000102e1), reg: b.code, vvvv: c.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x201d000102e1), reg: b.code, vvvv: c.code, memory: a)
  }

  /// `CMPBXADD m32, r32, r32`
  public mutating func cmpbxadd(_ a: X86_64.Memory, _ b: X86_64.Register32, _ c: X86_64.Register32) {
    if (b.code | c.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x2008000102e2), reg: b.code, vvvv: c.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x201d000102e2), reg: b.code, vvvv: c.code, memory: a)
  }

  /// `CMPAEXADD m32, r32, r32`
  public mutating func cmpaexadd(_ a: X86_64.Memory, _ b: X86_64.Register32, _ c: X86_64.Register32) {
    if (b.code | c.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x2008000102e3), reg: b.code, vvvv: c.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x201d000102e3), reg: b.code, vvvv: c.code, memory: a)
  }

  /// `CMPEXADD m32, r32, r32`
  public mutating func cmpexadd(_ a: X86_64.Memory, _ b: X86_64.Register32, _ c: X86_64.Register32) {
    if (b.code | c.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x2008000102e4), reg: b.code, vvvv: c.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x201d000102e4), reg: b.code, vvvv: c.code, memory: a)
  }

  /// `CMPNEXADD m32, r32, r32`
  public mutating func cmpnexadd(_ a: X86_64.Memory, _ b: X86_64.Register32, _ c: X86_64.Register32) {
    if (b.code | c.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x2008000102e5), reg: b.code, vvvv: c.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x201d000102e5), reg: b.code, vvvv: c.code, memory: a)
  }

  /// `CMPBEXADD m32, r32, r32`
  public mutating func cmpbexadd(_ a: X86_64.Memory, _ b: X86_64.Register32, _ c: X86_64.Register32) {
    if (b.code | c.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x2008000102e6), reg: b.code, vvvv: c.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x201d000102e6), reg: b.code, vvvv: c.code, memory: a)
  }

  /// `CMPAXADD m32, r32, r32`
  public mutating func cmpaxadd(_ a: X86_64.Memory, _ b: X86_64.Register32, _ c: X86_64.Register32) {
    if (b.code | c.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x2008000102e7), reg: b.code, vvvv: c.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x201d000102e7), reg: b.code, vvvv: c.code, memory: a)
  }

  /// `CMPSXADD m32, r32, r32`
  public mutating func cmpsxadd(_ a: X86_64.Memory, _ b: X86_64.Register32, _ c: X86_64.Register32) {
    if (b.code | c.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x2008000102e8), reg: b.code, vvvv: c.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x201d000102e8), reg: b.code, vvvv: c.code, memory: a)
  }

  /// `CMPNSXADD m32, r32, r32`
  public mutating func cmpnsxadd(_ a: X86_64.Memory, _ b: X86_64.Register32, _ c: X86_64.Register32) {
    if (b.code | c.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x2008000102e9), reg: b.code, vvvv: c.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x201d000102e9), reg: b.code, vvvv: c.code, memory: a)
  }

  /// `CMPPXADD m32, r32, r32`
  public mutating func cmppxadd(_ a: X86_64.Memory, _ b: X86_64.Register32, _ c: X86_64.Register32) {
    if (b.code | c.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x2008000102ea), reg: b.code, vvvv: c.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x201d000102ea), reg: b.code, vvvv: c.code, memory: a)
  }

  /// `CMPNPXADD m32, r32, r32`
  public mutating func cmpnpxadd(_ a: X86_64.Memory, _ b: X86_64.Register32, _ c: X86_64.Register32) {
    if (b.code | c.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x2008000102eb), reg: b.code, vvvv: c.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x201d000102eb), reg: b.code, vvvv: c.code, memory: a)
  }

  /// `CMPLXADD m32, r32, r32`
  public mutating func cmplxadd(_ a: X86_64.Memory, _ b: X86_64.Register32, _ c: X86_64.Register32) {
    if (b.code | c.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x2008000102ec), reg: b.code, vvvv: c.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x201d000102ec), reg: b.code, vvvv: c.code, memory: a)
  }

  /// `CMPGEXADD m32, r32, r32`
  public mutating func cmpgexadd(_ a: X86_64.Memory, _ b: X86_64.Register32, _ c: X86_64.Register32) {
    if (b.code | c.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x2008000102ed), reg: b.code, vvvv: c.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x201d000102ed), reg: b.code, vvvv: c.code, memory: a)
  }

  /// `CMPLEXADD m32, r32, r32`
  public mutating func cmplexadd(_ a: X86_64.Memory, _ b: X86_64.Register32, _ c: X86_64.Register32) {
    if (b.code | c.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x2008000102ee), reg: b.code, vvvv: c.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x201d000102ee), reg: b.code, vvvv: c.code, memory: a)
  }

  /// `CMPGXADD m32, r32, r32`
  public mutating func cmpgxadd(_ a: X86_64.Memory, _ b: X86_64.Register32, _ c: X86_64.Register32) {
    if (b.code | c.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x2008000102ef), reg: b.code, vvvv: c.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x201d000102ef), reg: b.code, vvvv: c.code, memory: a)
  }

  /// `CMPOXADD m64, r64, r64`
  public mutating func cmpoxadd(_ a: X86_64.Memory, _ b: X86_64.Register64, _ c: X86_64.Register64) {
    if (b.code | c.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x2088008102e0), reg: b.code, vvvv: c.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x209d008102e0), reg: b.code, vvvv: c.code, memory: a)
  }

  /// `CMPNOXADD m64, r64, r64`
  public mutating func cmpnoxadd(_ a: X86_64.Memory, _ b: X86_64.Register64, _ c: X86_64.Register64) {
    if (b.code | c.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x2088008102e1), reg: b.code, vvvv: c.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x209d008102e1), reg: b.code, vvvv: c.code, memory: a)
  }

  /// `CMPBXADD m64, r64, r64`
  public mutating func cmpbxadd(_ a: X86_64.Memory, _ b: X86_64.Register64, _ c: X86_64.Register64) {
    if (b.code | c.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x2088008102e2), reg: b.code, vvvv: c.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x209d008102e2), reg: b.code, vvvv: c.code, memory: a)
  }

  /// `CMPAEXADD m64, r64, r64`
  public mutating func cmpaexadd(_ a: X86_64.Memory, _ b: X86_64.Register64, _ c: X86_64.Register64) {
    if (b.code | c.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x2088008102e3), reg: b.code, vvvv: c.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x209d008102e3), reg: b.code, vvvv: c.code, memory: a)
  }

  /// `CMPEXADD m64, r64, r64`
  public mutating func cmpexadd(_ a: X86_64.Memory, _ b: X86_64.Register64, _ c: X86_64.Register64) {
    if (b.code | c.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x2088008102e4), reg: b.code, vvvv: c.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x209d008102e4), reg: b.code, vvvv: c.code, memory: a)
  }

  /// `CMPNEXADD m64, r64, r64`
  public mutating func cmpnexadd(_ a: X86_64.Memory, _ b: X86_64.Register64, _ c: X86_64.Register64) {
    if (b.code | c.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x2088008102e5), reg: b.code, vvvv: c.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x209d008102e5), reg: b.code, vvvv: c.code, memory: a)
  }

  /// `CMPBEXADD m64, r64, r64`
  public mutating func cmpbexadd(_ a: X86_64.Memory, _ b: X86_64.Register64, _ c: X86_64.Register64) {
    if (b.code | c.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x2088008102e6), reg: b.code, vvvv: c.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x209d008102e6), reg: b.code, vvvv: c.code, memory: a)
  }

  /// `CMPAXADD m64, r64, r64`
  public mutating func cmpaxadd(_ a: X86_64.Memory, _ b: X86_64.Register64, _ c: X86_64.Register64) {
    if (b.code | c.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x2088008102e7), reg: b.code, vvvv: c.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x209d008102e7), reg: b.code, vvvv: c.code, memory: a)
  }

  /// `CMPSXADD m64, r64, r64`
  public mutating func cmpsxadd(_ a: X86_64.Memory, _ b: X86_64.Register64, _ c: X86_64.Register64) {
    if (b.code | c.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x2088008102e8), reg: b.code, vvvv: c.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x209d008102e8), reg: b.code, vvvv: c.code, memory: a)
  }

  /// `CMPNSXADD m64, r64, r64`
  public mutating func cmpnsxadd(_ a: X86_64.Memory, _ b: X86_64.Register64, _ c: X86_64.Register64) {
    if (b.code | c.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x2088008102e9), reg: b.code, vvvv: c.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x209d008102e9), reg: b.code, vvvv: c.code, memory: a)
  }

  /// `CMPPXADD m64, r64, r64`
  public mutating func cmppxadd(_ a: X86_64.Memory, _ b: X86_64.Register64, _ c: X86_64.Register64) {
    if (b.code | c.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x2088008102ea), reg: b.code, vvvv: c.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x209d008102ea), reg: b.code, vvvv: c.code, memory: a)
  }

  /// `CMPNPXADD m64, r64, r64`
  public mutating func cmpnpxadd(_ a: X86_64.Memory, _ b: X86_64.Register64, _ c: X86_64.Register64) {
    if (b.code | c.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x2088008102eb), reg: b.code, vvvv: c.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x209d008102eb), reg: b.code, vvvv: c.code, memory: a)
  }

  /// `CMPLXADD m64, r64, r64`
  public mutating func cmplxadd(_ a: X86_64.Memory, _ b: X86_64.Register64, _ c: X86_64.Register64) {
    if (b.code | c.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x2088008102ec), reg: b.code, vvvv: c.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x209d008102ec), reg: b.code, vvvv: c.code, memory: a)
  }

  /// `CMPGEXADD m64, r64, r64`
  public mutating func cmpgexadd(_ a: X86_64.Memory, _ b: X86_64.Register64, _ c: X86_64.Register64) {
    if (b.code | c.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x2088008102ed), reg: b.code, vvvv: c.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x209d008102ed), reg: b.code, vvvv: c.code, memory: a)
  }

  /// `CMPLEXADD m64, r64, r64`
  public mutating func cmplexadd(_ a: X86_64.Memory, _ b: X86_64.Register64, _ c: X86_64.Register64) {
    if (b.code | c.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x2088008102ee), reg: b.code, vvvv: c.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x209d008102ee), reg: b.code, vvvv: c.code, memory: a)
  }

  /// `CMPGXADD m64, r64, r64`
  public mutating func cmpgxadd(_ a: X86_64.Memory, _ b: X86_64.Register64, _ c: X86_64.Register64) {
    if (b.code | c.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x2088008102ef), reg: b.code, vvvv: c.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x209d008102ef), reg: b.code, vvvv: c.code, memory: a)
  }

  /// `LFENCE`
  public mutating func lfence() {
    emit(X86_64.InstructionForm(bits: 0x102c0020000ae0f), reg: 0, rm: 0)
  }

  /// `MFENCE`
  public mutating func mfence() {
    emit(X86_64.InstructionForm(bits: 0x10340020000ae0f), reg: 0, rm: 0)
  }

  /// `SFENCE`
  public mutating func sfence() {
    emit(X86_64.InstructionForm(bits: 0x103c0020000ae0f), reg: 0, rm: 0)
  }

  /// `SERIALIZE`
  public mutating func serialize() {
    emit(X86_64.InstructionForm(bits: 0x100600300e8010f), reg: 0, rm: 0)
  }

  /// `CLFLUSH m8`
  public mutating func clflush(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x103c0020000ae0f), reg: 0, memory: a)
  }

  /// `CLFLUSHOPT m8`
  public mutating func clflushopt(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x103c1020000ae0f), reg: 0, memory: a)
  }

  /// `CLWB m8`
  public mutating func clwb(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10341020000ae0f), reg: 0, memory: a)
  }

  /// `CLDEMOTE m8`
  public mutating func cldemote(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x100400200001c0f), reg: 0, memory: a)
  }

  /// `CLZERO`
  public mutating func clzero() {
    emit(X86_64.InstructionForm(bits: 0x100600300fc010f), reg: 0, rm: 0)
  }

  /// `PREFETCHNTA m8`
  public mutating func prefetchnta(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10040020000180f), reg: 0, memory: a)
  }

  /// `PREFETCHT0 m8`
  public mutating func prefetcht0(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x100c0020000180f), reg: 0, memory: a)
  }

  /// `PREFETCHT1 m8`
  public mutating func prefetcht1(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10140020000180f), reg: 0, memory: a)
  }

  /// `PREFETCHT2 m8`
  public mutating func prefetcht2(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x101c0020000180f), reg: 0, memory: a)
  }

  /// `PREFETCHRST2 m8`
  public mutating func prefetchrst2(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10240020000180f), reg: 0, memory: a)
  }

  /// `PREFETCHIT1 m8`
  public mutating func prefetchit1(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10340020000180f), reg: 0, memory: a)
  }

  /// `PREFETCHIT0 m8`
  public mutating func prefetchit0(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x103c0020000180f), reg: 0, memory: a)
  }

  /// `PREFETCH m8`
  public mutating func prefetch(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x100400200000d0f), reg: 0, memory: a)
  }

  /// `PREFETCHW m8`
  public mutating func prefetchw(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x100c00200000d0f), reg: 0, memory: a)
  }

  /// `PREFETCHWT1 m8`
  public mutating func prefetchwt1(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x101400200000d0f), reg: 0, memory: a)
  }

  /// `MOVNTI m32, r32`
  public mutating func movnti(_ a: X86_64.Memory, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x30020020000c30f), reg: b.code, memory: a)
  }

  /// `MOVDIRI m32, r32`
  public mutating func movdiri(_ a: X86_64.Memory, _ b: X86_64.Register32) {
    if (b.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x200300f9380f), reg: b.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x201d000004f9), reg: b.code, vvvv: 0, memory: a)
  }

  /// `MOVNTI m64, r64`
  public mutating func movnti(_ a: X86_64.Memory, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x30020820000c30f), reg: b.code, memory: a)
  }

  /// `MOVDIRI m64, r64`
  public mutating func movdiri(_ a: X86_64.Memory, _ b: X86_64.Register64) {
    if (b.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x208300f9380f), reg: b.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x209d008004f9), reg: b.code, vvvv: 0, memory: a)
  }

  /// `MOVDIR64B r64, m512`
  public mutating func movdir64b(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x210300f8380f), reg: a.code, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x201d000104f8), reg: a.code, vvvv: 0, memory: b)
  }

  /// `MOVDIR64B r32, m512`
  public mutating func movdir64b(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x290300f8380f), reg: a.code, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x281d000104f8), reg: a.code, vvvv: 0, memory: b)
  }

  /// `ENQCMD r64, m512`
  public mutating func enqcmd(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x220300f8380f), reg: a.code, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x201d000304f8), reg: a.code, vvvv: 0, memory: b)
  }

  /// `ENQCMD r32, m512`
  public mutating func enqcmd(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x2a0300f8380f), reg: a.code, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x281d000304f8), reg: a.code, vvvv: 0, memory: b)
  }

  /// `ENQCMDS r64, m512`
  public mutating func enqcmds(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x240300f8380f), reg: a.code, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x201d000204f8), reg: a.code, vvvv: 0, memory: b)
  }

  /// `ENQCMDS r32, m512`
  public mutating func enqcmds(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x2c0300f8380f), reg: a.code, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x281d000204f8), reg: a.code, vvvv: 0, memory: b)
  }

  /// `UMONITOR r64`
  public mutating func umonitor(_ a: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x50344020000ae0f), reg: 0, rm: a.code)
  }

  /// `UMONITOR r32`
  public mutating func umonitor(_ a: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x5034c020000ae0f), reg: 0, rm: a.code)
  }

  /// `UMWAIT r32`
  public mutating func umwait(_ a: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x50342020000ae0f), reg: 0, rm: a.code)
  }

  /// `TPAUSE r32`
  public mutating func tpause(_ a: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x50341020000ae0f), reg: 0, rm: a.code)
  }

  /// `MONITORX`
  public mutating func monitorx() {
    emit(X86_64.InstructionForm(bits: 0x100600300fa010f), reg: 0, rm: 0)
  }

  /// `MWAITX`
  public mutating func mwaitx() {
    emit(X86_64.InstructionForm(bits: 0x100600300fb010f), reg: 0, rm: 0)
  }

  /// `MCOMMIT`
  public mutating func mcommit() {
    emit(X86_64.InstructionForm(bits: 0x100640300fa010f), reg: 0, rm: 0)
  }

  /// `XSUSLDTRK`
  public mutating func xsusldtrk() {
    emit(X86_64.InstructionForm(bits: 0x100620300e8010f), reg: 0, rm: 0)
  }

  /// `XRESLDTRK`
  public mutating func xresldtrk() {
    emit(X86_64.InstructionForm(bits: 0x100620300e9010f), reg: 0, rm: 0)
  }

  /// `CMPCXADD m32, r32, r32`
  public mutating func cmpcxadd(_ a: X86_64.Memory, _ b: X86_64.Register32, _ c: X86_64.Register32) {
    if (b.code | c.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x2008000102e2), reg: b.code, vvvv: c.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x201d000102e2), reg: b.code, vvvv: c.code, memory: a)
  }

  /// `CMPNAEXADD m32, r32, r32`
  public mutating func cmpnaexadd(_ a: X86_64.Memory, _ b: X86_64.Register32, _ c: X86_64.Register32) {
    if (b.code | c.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x2008000102e2), reg: b.code, vvvv: c.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x201d000102e2), reg: b.code, vvvv: c.code, memory: a)
  }

  /// `CMPNCXADD m32, r32, r32`
  public mutating func cmpncxadd(_ a: X86_64.Memory, _ b: X86_64.Register32, _ c: X86_64.Register32) {
    if (b.code | c.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x2008000102e3), reg: b.code, vvvv: c.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x201d000102e3), reg: b.code, vvvv: c.code, memory: a)
  }

  /// `CMPNBXADD m32, r32, r32`
  public mutating func cmpnbxadd(_ a: X86_64.Memory, _ b: X86_64.Register32, _ c: X86_64.Register32) {
    if (b.code | c.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x2008000102e3), reg: b.code, vvvv: c.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x201d000102e3), reg: b.code, vvvv: c.code, memory: a)
  }

  /// `CMPZXADD m32, r32, r32`
  public mutating func cmpzxadd(_ a: X86_64.Memory, _ b: X86_64.Register32, _ c: X86_64.Register32) {
    if (b.code | c.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x2008000102e4), reg: b.code, vvvv: c.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x201d000102e4), reg: b.code, vvvv: c.code, memory: a)
  }

  /// `CMPNZXADD m32, r32, r32`
  public mutating func cmpnzxadd(_ a: X86_64.Memory, _ b: X86_64.Register32, _ c: X86_64.Register32) {
    if (b.code | c.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x2008000102e5), reg: b.code, vvvv: c.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x201d000102e5), reg: b.code, vvvv: c.code, memory: a)
  }

  /// `CMPNAXADD m32, r32, r32`
  public mutating func cmpnaxadd(_ a: X86_64.Memory, _ b: X86_64.Register32, _ c: X86_64.Register32) {
    if (b.code | c.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x2008000102e6), reg: b.code, vvvv: c.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x201d000102e6), reg: b.code, vvvv: c.code, memory: a)
  }

  /// `CMPNBEXADD m32, r32, r32`
  public mutating func cmpnbexadd(_ a: X86_64.Memory, _ b: X86_64.Register32, _ c: X86_64.Register32) {
    if (b.code | c.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x2008000102e7), reg: b.code, vvvv: c.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x201d000102e7), reg: b.code, vvvv: c.code, memory: a)
  }

  /// `CMPPEXADD m32, r32, r32`
  public mutating func cmppexadd(_ a: X86_64.Memory, _ b: X86_64.Register32, _ c: X86_64.Register32) {
    if (b.code | c.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x2008000102ea), reg: b.code, vvvv: c.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x201d000102ea), reg: b.code, vvvv: c.code, memory: a)
  }

  /// `CMPPOXADD m32, r32, r32`
  public mutating func cmppoxadd(_ a: X86_64.Memory, _ b: X86_64.Register32, _ c: X86_64.Register32) {
    if (b.code | c.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x2008000102eb), reg: b.code, vvvv: c.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x201d000102eb), reg: b.code, vvvv: c.code, memory: a)
  }

  /// `CMPNGEXADD m32, r32, r32`
  public mutating func cmpngexadd(_ a: X86_64.Memory, _ b: X86_64.Register32, _ c: X86_64.Register32) {
    if (b.code | c.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x2008000102ec), reg: b.code, vvvv: c.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x201d000102ec), reg: b.code, vvvv: c.code, memory: a)
  }

  /// `CMPNLXADD m32, r32, r32`
  public mutating func cmpnlxadd(_ a: X86_64.Memory, _ b: X86_64.Register32, _ c: X86_64.Register32) {
    if (b.code | c.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x2008000102ed), reg: b.code, vvvv: c.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x201d000102ed), reg: b.code, vvvv: c.code, memory: a)
  }

  /// `CMPNGXADD m32, r32, r32`
  public mutating func cmpngxadd(_ a: X86_64.Memory, _ b: X86_64.Register32, _ c: X86_64.Register32) {
    if (b.code | c.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x2008000102ee), reg: b.code, vvvv: c.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x201d000102ee), reg: b.code, vvvv: c.code, memory: a)
  }

  /// `CMPNLEXADD m32, r32, r32`
  public mutating func cmpnlexadd(_ a: X86_64.Memory, _ b: X86_64.Register32, _ c: X86_64.Register32) {
    if (b.code | c.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x2008000102ef), reg: b.code, vvvv: c.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x201d000102ef), reg: b.code, vvvv: c.code, memory: a)
  }

  /// `CMPCXADD m64, r64, r64`
  public mutating func cmpcxadd(_ a: X86_64.Memory, _ b: X86_64.Register64, _ c: X86_64.Register64) {
    if (b.code | c.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x2088008102e2), reg: b.code, vvvv: c.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x209d008102e2), reg: b.code, vvvv: c.code, memory: a)
  }

  /// `CMPNAEXADD m64, r64, r64`
  public mutating func cmpnaexadd(_ a: X86_64.Memory, _ b: X86_64.Register64, _ c: X86_64.Register64) {
    if (b.code | c.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x2088008102e2), reg: b.code, vvvv: c.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x209d008102e2), reg: b.code, vvvv: c.code, memory: a)
  }

  /// `CMPNCXADD m64, r64, r64`
  public mutating func cmpncxadd(_ a: X86_64.Memory, _ b: X86_64.Register64, _ c: X86_64.Register64) {
    if (b.code | c.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x2088008102e3), reg: b.code, vvvv: c.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x209d008102e3), reg: b.code, vvvv: c.code, memory: a)
  }

  /// `CMPNBXADD m64, r64, r64`
  public mutating func cmpnbxadd(_ a: X86_64.Memory, _ b: X86_64.Register64, _ c: X86_64.Register64) {
    if (b.code | c.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x2088008102e3), reg: b.code, vvvv: c.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x209d008102e3), reg: b.code, vvvv: c.code, memory: a)
  }

  /// `CMPZXADD m64, r64, r64`
  public mutating func cmpzxadd(_ a: X86_64.Memory, _ b: X86_64.Register64, _ c: X86_64.Register64) {
    if (b.code | c.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x2088008102e4), reg: b.code, vvvv: c.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x209d008102e4), reg: b.code, vvvv: c.code, memory: a)
  }

  /// `CMPNZXADD m64, r64, r64`
  public mutating func cmpnzxadd(_ a: X86_64.Memory, _ b: X86_64.Register64, _ c: X86_64.Register64) {
    if (b.code | c.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x2088008102e5), reg: b.code, vvvv: c.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x209d008102e5), reg: b.code, vvvv: c.code, memory: a)
  }

  /// `CMPNAXADD m64, r64, r64`
  public mutating func cmpnaxadd(_ a: X86_64.Memory, _ b: X86_64.Register64, _ c: X86_64.Register64) {
    if (b.code | c.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x2088008102e6), reg: b.code, vvvv: c.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x209d008102e6), reg: b.code, vvvv: c.code, memory: a)
  }

  /// `CMPNBEXADD m64, r64, r64`
  public mutating func cmpnbexadd(_ a: X86_64.Memory, _ b: X86_64.Register64, _ c: X86_64.Register64) {
    if (b.code | c.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x2088008102e7), reg: b.code, vvvv: c.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x209d008102e7), reg: b.code, vvvv: c.code, memory: a)
  }

  /// `CMPPEXADD m64, r64, r64`
  public mutating func cmppexadd(_ a: X86_64.Memory, _ b: X86_64.Register64, _ c: X86_64.Register64) {
    if (b.code | c.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x2088008102ea), reg: b.code, vvvv: c.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x209d008102ea), reg: b.code, vvvv: c.code, memory: a)
  }

  /// `CMPPOXADD m64, r64, r64`
  public mutating func cmppoxadd(_ a: X86_64.Memory, _ b: X86_64.Register64, _ c: X86_64.Register64) {
    if (b.code | c.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x2088008102eb), reg: b.code, vvvv: c.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x209d008102eb), reg: b.code, vvvv: c.code, memory: a)
  }

  /// `CMPNGEXADD m64, r64, r64`
  public mutating func cmpngexadd(_ a: X86_64.Memory, _ b: X86_64.Register64, _ c: X86_64.Register64) {
    if (b.code | c.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x2088008102ec), reg: b.code, vvvv: c.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x209d008102ec), reg: b.code, vvvv: c.code, memory: a)
  }

  /// `CMPNLXADD m64, r64, r64`
  public mutating func cmpnlxadd(_ a: X86_64.Memory, _ b: X86_64.Register64, _ c: X86_64.Register64) {
    if (b.code | c.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x2088008102ed), reg: b.code, vvvv: c.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x209d008102ed), reg: b.code, vvvv: c.code, memory: a)
  }

  /// `CMPNGXADD m64, r64, r64`
  public mutating func cmpngxadd(_ a: X86_64.Memory, _ b: X86_64.Register64, _ c: X86_64.Register64) {
    if (b.code | c.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x2088008102ee), reg: b.code, vvvv: c.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x209d008102ee), reg: b.code, vvvv: c.code, memory: a)
  }

  /// `CMPNLEXADD m64, r64, r64`
  public mutating func cmpnlexadd(_ a: X86_64.Memory, _ b: X86_64.Register64, _ c: X86_64.Register64) {
    if (b.code | c.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x2088008102ef), reg: b.code, vvvv: c.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x209d008102ef), reg: b.code, vvvv: c.code, memory: a)
  }

  /// `LOCK CMPXCHG`
  public mutating func lockCmpxchg(_ a: X86_64.Memory, _ b: X86_64.Register8) {
    appendByte(0xf0)
    cmpxchg(a, b)
  }

  /// `LOCK CMPXCHG`
  public mutating func lockCmpxchg(_ a: X86_64.Memory, _ b: X86_64.Register16) {
    appendByte(0xf0)
    cmpxchg(a, b)
  }

  /// `LOCK CMPXCHG`
  public mutating func lockCmpxchg(_ a: X86_64.Memory, _ b: X86_64.Register32) {
    appendByte(0xf0)
    cmpxchg(a, b)
  }

  /// `LOCK CMPXCHG`
  public mutating func lockCmpxchg(_ a: X86_64.Memory, _ b: X86_64.Register64) {
    appendByte(0xf0)
    cmpxchg(a, b)
  }

  /// `LOCK XADD`
  public mutating func lockXadd(_ a: X86_64.Memory, _ b: X86_64.Register8) {
    appendByte(0xf0)
    xadd(a, b)
  }

  /// `LOCK XADD`
  public mutating func lockXadd(_ a: X86_64.Memory, _ b: X86_64.Register16) {
    appendByte(0xf0)
    xadd(a, b)
  }

  /// `LOCK XADD`
  public mutating func lockXadd(_ a: X86_64.Memory, _ b: X86_64.Register32) {
    appendByte(0xf0)
    xadd(a, b)
  }

  /// `LOCK XADD`
  public mutating func lockXadd(_ a: X86_64.Memory, _ b: X86_64.Register64) {
    appendByte(0xf0)
    xadd(a, b)
  }

  /// `LOCK CMPXCHG8B`
  public mutating func lockCmpxchg8b(_ a: X86_64.Memory) {
    appendByte(0xf0)
    cmpxchg8b(a)
  }

  /// `LOCK CMPXCHG16B`
  public mutating func lockCmpxchg16b(_ a: X86_64.Memory) {
    appendByte(0xf0)
    cmpxchg16b(a)
  }
}
