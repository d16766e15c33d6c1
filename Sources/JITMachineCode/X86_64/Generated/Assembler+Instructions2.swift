// swift-format-ignore-file
// Written by `swift run table-generator` from the instruction table. Do not edit: change a row and run it again.

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

  /// `CMC`
  public mutating func cmc() {
    emit(X86_64.InstructionForm(bits: 0x1000001000000f5), reg: 0, rm: 0)
  }

  /// `CLC`
  public mutating func clc() {
    emit(X86_64.InstructionForm(bits: 0x1000001000000f8), reg: 0, rm: 0)
  }

  /// `STC`
  public mutating func stc() {
    emit(X86_64.InstructionForm(bits: 0x1000001000000f9), reg: 0, rm: 0)
  }

  /// `CLD`
  public mutating func cld() {
    emit(X86_64.InstructionForm(bits: 0x1000001000000fc), reg: 0, rm: 0)
  }

  /// `STD`
  public mutating func std() {
    emit(X86_64.InstructionForm(bits: 0x1000001000000fd), reg: 0, rm: 0)
  }

  /// `CLI`
  public mutating func cli() {
    emit(X86_64.InstructionForm(bits: 0x1000001000000fa), reg: 0, rm: 0)
  }

  /// `STI`
  public mutating func sti() {
    emit(X86_64.InstructionForm(bits: 0x1000001000000fb), reg: 0, rm: 0)
  }

  /// `CPUID`
  public mutating func cpuid() {
    emit(X86_64.InstructionForm(bits: 0x10000020000a20f), reg: 0, rm: 0)
  }

  /// `RDTSC`
  public mutating func rdtsc() {
    emit(X86_64.InstructionForm(bits: 0x20000310f), reg: 0, rm: 0)
  }

  /// `RDTSCP`
  public mutating func rdtscp() {
    emit(X86_64.InstructionForm(bits: 0x100600300f9010f), reg: 0, rm: 0)
  }

  /// `RDPMC`
  public mutating func rdpmc() {
    emit(X86_64.InstructionForm(bits: 0x20000330f), reg: 0, rm: 0)
  }

  /// `RDPID r64`
  public mutating func rdpid(_ a: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x503c4020000c70f), reg: 0, rm: a.code)
  }

  /// `RDPRU`
  public mutating func rdpru() {
    emit(X86_64.InstructionForm(bits: 0x100600300fd010f), reg: 0, rm: 0)
  }

  /// `RDRAND r16`
  public mutating func rdrand(_ a: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x50341020000c70f), reg: 0, rm: a.code)
  }

  /// `RDRAND r32`
  public mutating func rdrand(_ a: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x50340020000c70f), reg: 0, rm: a.code)
  }

  /// `RDRAND r64`
  public mutating func rdrand(_ a: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x50340820000c70f), reg: 0, rm: a.code)
  }

  /// `RDSEED r16`
  public mutating func rdseed(_ a: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x503c1020000c70f), reg: 0, rm: a.code)
  }

  /// `RDSEED r32`
  public mutating func rdseed(_ a: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x503c0020000c70f), reg: 0, rm: a.code)
  }

  /// `RDSEED r64`
  public mutating func rdseed(_ a: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x503c0820000c70f), reg: 0, rm: a.code)
  }

  /// `RDFSBASE r32`
  public mutating func rdfsbase(_ a: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x50044020000ae0f), reg: 0, rm: a.code)
  }

  /// `RDGSBASE r32`
  public mutating func rdgsbase(_ a: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x500c4020000ae0f), reg: 0, rm: a.code)
  }

  /// `WRFSBASE r32`
  public mutating func wrfsbase(_ a: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x50144020000ae0f), reg: 0, rm: a.code)
  }

  /// `WRGSBASE r32`
  public mutating func wrgsbase(_ a: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x501c4020000ae0f), reg: 0, rm: a.code)
  }

  /// `RDFSBASE r64`
  public mutating func rdfsbase(_ a: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x50044820000ae0f), reg: 0, rm: a.code)
  }

  /// `RDGSBASE r64`
  public mutating func rdgsbase(_ a: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x500c4820000ae0f), reg: 0, rm: a.code)
  }

  /// `WRFSBASE r64`
  public mutating func wrfsbase(_ a: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x50144820000ae0f), reg: 0, rm: a.code)
  }

  /// `WRGSBASE r64`
  public mutating func wrgsbase(_ a: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x501c4820000ae0f), reg: 0, rm: a.code)
  }

  /// `XGETBV`
  public mutating func xgetbv() {
    emit(X86_64.InstructionForm(bits: 0x100600300d0010f), reg: 0, rm: 0)
  }

  /// `FXSAVE m`
  public mutating func fxsave(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10040020000ae0f), reg: 0, memory: a)
  }

  /// `FXSAVE64 m`
  public mutating func fxsave64(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10040820000ae0f), reg: 0, memory: a)
  }

  /// `FXRSTOR m`
  public mutating func fxrstor(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x100c0020000ae0f), reg: 0, memory: a)
  }

  /// `FXRSTOR64 m`
  public mutating func fxrstor64(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x100c0820000ae0f), reg: 0, memory: a)
  }

  /// `XSAVE m`
  public mutating func xsave(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x240020000ae0f), reg: 0, memory: a)
  }

  /// `XSAVE64 m`
  public mutating func xsave64(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x240820000ae0f), reg: 0, memory: a)
  }

  /// `XRSTOR m`
  public mutating func xrstor(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2c0020000ae0f), reg: 0, memory: a)
  }

  /// `XRSTOR64 m`
  public mutating func xrstor64(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2c0820000ae0f), reg: 0, memory: a)
  }

  /// `XSAVEOPT m`
  public mutating func xsaveopt(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x340020000ae0f), reg: 0, memory: a)
  }

  /// `XSAVEOPT64 m`
  public mutating func xsaveopt64(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x340820000ae0f), reg: 0, memory: a)
  }

  /// `XSAVEC m`
  public mutating func xsavec(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x240020000c70f), reg: 0, memory: a)
  }

  /// `XSAVEC64 m`
  public mutating func xsavec64(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x240820000c70f), reg: 0, memory: a)
  }

  /// `XSAVES m`
  public mutating func xsaves(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2c0020000c70f), reg: 0, memory: a)
  }

  /// `XSAVES64 m`
  public mutating func xsaves64(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2c0820000c70f), reg: 0, memory: a)
  }

  /// `XRSTORS m`
  public mutating func xrstors(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x1c0020000c70f), reg: 0, memory: a)
  }

  /// `XRSTORS64 m`
  public mutating func xrstors64(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x1c0820000c70f), reg: 0, memory: a)
  }

  /// `RDPKRU`
  public mutating func rdpkru() {
    emit(X86_64.InstructionForm(bits: 0x100600300ee010f), reg: 0, rm: 0)
  }

  /// `WRPKRU`
  public mutating func wrpkru() {
    emit(X86_64.InstructionForm(bits: 0x100600300ef010f), reg: 0, rm: 0)
  }

  /// `SGDT m`
  public mutating func sgdt(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10040020000010f), reg: 0, memory: a)
  }

  /// `SIDT m`
  public mutating func sidt(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x100c0020000010f), reg: 0, memory: a)
  }

  /// `SLDT r16`
  public mutating func sldt(_ a: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x50041020000000f), reg: 0, rm: a.code)
  }

  /// `SLDT r32`
  public mutating func sldt(_ a: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x50040020000000f), reg: 0, rm: a.code)
  }

  /// `SLDT r64`
  public mutating func sldt(_ a: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x50040820000000f), reg: 0, rm: a.code)
  }

  /// `SLDT m16`
  public mutating func sldt(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10040020000000f), reg: 0, memory: a)
  }

  /// `STR r16`
  public mutating func str(_ a: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x500c1020000000f), reg: 0, rm: a.code)
  }

  /// `STR r32`
  public mutating func str(_ a: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x500c0020000000f), reg: 0, rm: a.code)
  }

  /// `STR r64`
  public mutating func str(_ a: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x500c0820000000f), reg: 0, rm: a.code)
  }

  /// `STR m16`
  public mutating func str(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x100c0020000000f), reg: 0, memory: a)
  }

  /// `SMSW r16`
  public mutating func smsw(_ a: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x50241020000010f), reg: 0, rm: a.code)
  }

  /// `SMSW r32`
  public mutating func smsw(_ a: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x50240020000010f), reg: 0, rm: a.code)
  }

  /// `SMSW r64`
  public mutating func smsw(_ a: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x50240820000010f), reg: 0, rm: a.code)
  }

  /// `SMSW m16`
  public mutating func smsw(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10240020000010f), reg: 0, memory: a)
  }

  /// `VERR r16/m16`
  public mutating func verr(_ a: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x50240020000000f), reg: 0, rm: a.code)
  }

  /// `VERR r16/m16`
  public mutating func verr(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x50240020000000f), reg: 0, memory: a)
  }

  /// `VERW r16/m16`
  public mutating func verw(_ a: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x502c0020000000f), reg: 0, rm: a.code)
  }

  /// `VERW r16/m16`
  public mutating func verw(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x502c0020000000f), reg: 0, memory: a)
  }

  /// `LAR r16, r16/m16`
  public mutating func lar(_ a: X86_64.Register16, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x70021020000020f), reg: a.code, rm: b.code)
  }

  /// `LAR r16, r16/m16`
  public mutating func lar(_ a: X86_64.Register16, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70021020000020f), reg: a.code, memory: b)
  }

  /// `LAR r32, r16/m16`
  public mutating func lar(_ a: X86_64.Register32, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x70020020000020f), reg: a.code, rm: b.code)
  }

  /// `LAR r32, r16/m16`
  public mutating func lar(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020020000020f), reg: a.code, memory: b)
  }

  /// `LAR r64, r16/m16`
  public mutating func lar(_ a: X86_64.Register64, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x70020820000020f), reg: a.code, rm: b.code)
  }

  /// `LAR r64, r16/m16`
  public mutating func lar(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020820000020f), reg: a.code, memory: b)
  }

  /// `LAR r32, r32`
  public mutating func lar(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x70020020000020f), reg: a.code, rm: b.code)
  }

  /// `LAR r64, r32`
  public mutating func lar(_ a: X86_64.Register64, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x70020820000020f), reg: a.code, rm: b.code)
  }

  /// `LAR r64, r64`
  public mutating func lar(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x70020820000020f), reg: a.code, rm: b.code)
  }

  /// `LSL r16, r16/m16`
  public mutating func lsl(_ a: X86_64.Register16, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x70021020000030f), reg: a.code, rm: b.code)
  }

  /// `LSL r16, r16/m16`
  public mutating func lsl(_ a: X86_64.Register16, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70021020000030f), reg: a.code, memory: b)
  }

  /// `LSL r32, r16/m16`
  public mutating func lsl(_ a: X86_64.Register32, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x70020020000030f), reg: a.code, rm: b.code)
  }

  /// `LSL r32, r16/m16`
  public mutating func lsl(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020020000030f), reg: a.code, memory: b)
  }

  /// `LSL r64, r16/m16`
  public mutating func lsl(_ a: X86_64.Register64, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x70020820000030f), reg: a.code, rm: b.code)
  }

  /// `LSL r64, r16/m16`
  public mutating func lsl(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020820000030f), reg: a.code, memory: b)
  }

  /// `LSL r32, r32`
  public mutating func lsl(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x70020020000030f), reg: a.code, rm: b.code)
  }

  /// `LSL r64, r32`
  public mutating func lsl(_ a: X86_64.Register64, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x70020820000030f), reg: a.code, rm: b.code)
  }

  /// `LSL r64, r64`
  public mutating func lsl(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x70020820000030f), reg: a.code, rm: b.code)
  }

  /// `ENCLU`
  public mutating func enclu() {
    emit(X86_64.InstructionForm(bits: 0x100600300d7010f), reg: 0, rm: 0)
  }

  /// `PTWRITE r32/m32`
  public mutating func ptwrite(_ a: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x50244020000ae0f), reg: 0, rm: a.code)
  }

  /// `PTWRITE r32/m32`
  public mutating func ptwrite(_ a: X86_64.Memory32) {
    emit(X86_64.InstructionForm(bits: 0x50244020000ae0f), reg: 0, memory: a.memory)
  }

  /// `PTWRITE r64/m64`
  public mutating func ptwrite(_ a: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x50244820000ae0f), reg: 0, rm: a.code)
  }

  /// `PTWRITE r64/m64`
  public mutating func ptwrite(_ a: X86_64.Memory64) {
    emit(X86_64.InstructionForm(bits: 0x50244820000ae0f), reg: 0, memory: a.memory)
  }

  /// `LGDT m`
  public mutating func lgdt(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10140020000010f), reg: 0, memory: a)
  }

  /// `LIDT m`
  public mutating func lidt(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x101c0020000010f), reg: 0, memory: a)
  }

  /// `LLDT r16/m16`
  public mutating func lldt(_ a: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x50140020000000f), reg: 0, rm: a.code)
  }

  /// `LLDT r16/m16`
  public mutating func lldt(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x50140020000000f), reg: 0, memory: a)
  }

  /// `LTR r16/m16`
  public mutating func ltr(_ a: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x501c0020000000f), reg: 0, rm: a.code)
  }

  /// `LTR r16/m16`
  public mutating func ltr(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x501c0020000000f), reg: 0, memory: a)
  }

  /// `LMSW r16/m16`
  public mutating func lmsw(_ a: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x50340020000010f), reg: 0, rm: a.code)
  }

  /// `LMSW r16/m16`
  public mutating func lmsw(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x50340020000010f), reg: 0, memory: a)
  }

  /// `INVLPG m8`
  public mutating func invlpg(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x103c0020000010f), reg: 0, memory: a)
  }

  /// `CLTS`
  public mutating func clts() {
    emit(X86_64.InstructionForm(bits: 0x10000020000060f), reg: 0, rm: 0)
  }

  /// `SYSRET`
  public mutating func sysret() {
    emit(X86_64.InstructionForm(bits: 0x10000020000070f), reg: 0, rm: 0)
  }

  /// `SYSRETQ`
  public mutating func sysretq() {
    emit(X86_64.InstructionForm(bits: 0x10000820000070f), reg: 0, rm: 0)
  }

  /// `SYSEXIT`
  public mutating func sysexit() {
    emit(X86_64.InstructionForm(bits: 0x20000350f), reg: 0, rm: 0)
  }

  /// `SYSEXITQ`
  public mutating func sysexitq() {
    emit(X86_64.InstructionForm(bits: 0x820000350f), reg: 0, rm: 0)
  }

  /// `INVD`
  public mutating func invd() {
    emit(X86_64.InstructionForm(bits: 0x10000020000080f), reg: 0, rm: 0)
  }

  /// `WBINVD`
  public mutating func wbinvd() {
    emit(X86_64.InstructionForm(bits: 0x10000020000090f), reg: 0, rm: 0)
  }

  /// `WBNOINVD`
  public mutating func wbnoinvd() {
    emit(X86_64.InstructionForm(bits: 0x10004020000090f), reg: 0, rm: 0)
  }

  /// `WRMSR`
  public mutating func wrmsr() {
    emit(X86_64.InstructionForm(bits: 0x20000300f), reg: 0, rm: 0)
  }

  /// `RDMSR`
  public mutating func rdmsr() {
    emit(X86_64.InstructionForm(bits: 0x20000320f), reg: 0, rm: 0)
  }

  /// `GETSEC`
  public mutating func getsec() {
    emit(X86_64.InstructionForm(bits: 0x20000370f), reg: 0, rm: 0)
  }

  /// `RSM`
  public mutating func rsm() {
    emit(X86_64.InstructionForm(bits: 0x10000020000aa0f), reg: 0, rm: 0)
  }

  /// `SWAPGS`
  public mutating func swapgs() {
    emit(X86_64.InstructionForm(bits: 0x100600300f8010f), reg: 0, rm: 0)
  }

  /// `CLAC`
  public mutating func clac() {
    emit(X86_64.InstructionForm(bits: 0x100600300ca010f), reg: 0, rm: 0)
  }

  /// `STAC`
  public mutating func stac() {
    emit(X86_64.InstructionForm(bits: 0x100600300cb010f), reg: 0, rm: 0)
  }

  /// `XSETBV`
  public mutating func xsetbv() {
    emit(X86_64.InstructionForm(bits: 0x100600300d1010f), reg: 0, rm: 0)
  }

  /// `MONITOR`
  public mutating func monitor() {
    emit(X86_64.InstructionForm(bits: 0x100600300c8010f), reg: 0, rm: 0)
  }

  /// `MWAIT`
  public mutating func mwait() {
    emit(X86_64.InstructionForm(bits: 0x100600300c9010f), reg: 0, rm: 0)
  }

  /// `ENCLV`
  public mutating func enclv() {
    emit(X86_64.InstructionForm(bits: 0x100600300c0010f), reg: 0, rm: 0)
  }

  /// `ENCLS`
  public mutating func encls() {
    emit(X86_64.InstructionForm(bits: 0x100600300cf010f), reg: 0, rm: 0)
  }

  /// `PCONFIG`
  public mutating func pconfig() {
    emit(X86_64.InstructionForm(bits: 0x100600300c5010f), reg: 0, rm: 0)
  }

  /// `WRMSRNS`
  public mutating func wrmsrns() {
    emit(X86_64.InstructionForm(bits: 0x100600300c6010f), reg: 0, rm: 0)
  }

  /// `WRMSRLIST`
  public mutating func wrmsrlist() {
    emit(X86_64.InstructionForm(bits: 0x100640300c6010f), reg: 0, rm: 0)
  }

  /// `RDMSRLIST`
  public mutating func rdmsrlist() {
    emit(X86_64.InstructionForm(bits: 0x100620300c6010f), reg: 0, rm: 0)
  }

  /// `PBNDKB`
  public mutating func pbndkb() {
    emit(X86_64.InstructionForm(bits: 0x100600300c7010f), reg: 0, rm: 0)
  }

  /// `ERETS`
  public mutating func erets() {
    emit(X86_64.InstructionForm(bits: 0x100620300ca010f), reg: 0, rm: 0)
  }

  /// `ERETU`
  public mutating func eretu() {
    emit(X86_64.InstructionForm(bits: 0x100640300ca010f), reg: 0, rm: 0)
  }

  /// `LKGS r16/m16`
  public mutating func lkgs(_ a: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x50342020000000f), reg: 0, rm: a.code)
  }

  /// `LKGS r16/m16`
  public mutating func lkgs(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x50342020000000f), reg: 0, memory: a)
  }

  /// `HRESET imm8`
  public mutating func hreset(_ a: Int) {
    guard Self.fits(a, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x86404c0f03a0f), a) }
    emit(X86_64.InstructionForm(bits: 0x86404c0f03a0f), reg: 0, rm: 0, immediate: a)
  }

  /// `RDMSR r64, imm32`
  public mutating func rdmsr(_ a: X86_64.Register64, _ b: Int) {
    if Self.fits(b, 32), (a.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x204008000307f6), reg: 0, vvvv: 0, rm: a.code, immediate: b) }
    guard Self.fits(b, 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x20401d000307f6), b) }
    emit(X86_64.InstructionForm(bits: 0x20401d000307f6), reg: 0, vvvv: 0, rm: a.code, immediate: b)
  }

  /// `WRMSRNS imm32, r64`
  public mutating func wrmsrns(_ a: Int, _ b: X86_64.Register64) {
    if Self.fits(a, 32), (b.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x204008000207f6), reg: 0, vvvv: 0, rm: b.code, immediate: a) }
    guard Self.fits(a, 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x20401d000207f6), a) }
    emit(X86_64.InstructionForm(bits: 0x20401d000207f6), reg: 0, vvvv: 0, rm: b.code, immediate: a)
  }

  /// `URDMSR r64, imm32`
  public mutating func urdmsr(_ a: X86_64.Register64, _ b: Int) {
    if Self.fits(b, 32), (a.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x204008000307f8), reg: 0, vvvv: 0, rm: a.code, immediate: b) }
    guard Self.fits(b, 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x20401d000307f8), b) }
    emit(X86_64.InstructionForm(bits: 0x20401d000307f8), reg: 0, vvvv: 0, rm: a.code, immediate: b)
  }

  /// `UWRMSR imm32, r64`
  public mutating func uwrmsr(_ a: Int, _ b: X86_64.Register64) {
    if Self.fits(a, 32), (b.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x204008000207f8), reg: 0, vvvv: 0, rm: b.code, immediate: a) }
    guard Self.fits(a, 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x20401d000207f8), a) }
    emit(X86_64.InstructionForm(bits: 0x20401d000207f8), reg: 0, vvvv: 0, rm: b.code, immediate: a)
  }

  /// `URDMSR r64, r64`
  public mutating func urdmsr(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    if (b.code | a.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x220300f8380f), reg: b.code, rm: a.code) }
    emit(X86_64.InstructionForm(bits: 0x201d000304f8), reg: b.code, vvvv: 0, rm: a.code)
  }

  /// `UWRMSR r64, r64`
  public mutating func uwrmsr(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    if (a.code | b.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x240300f8380f), reg: a.code, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x201d000204f8), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VMCALL`
  public mutating func vmcall() {
    emit(X86_64.InstructionForm(bits: 0x100600300c1010f), reg: 0, rm: 0)
  }

  /// `VMLAUNCH`
  public mutating func vmlaunch() {
    emit(X86_64.InstructionForm(bits: 0x100600300c2010f), reg: 0, rm: 0)
  }

  /// `VMRESUME`
  public mutating func vmresume() {
    emit(X86_64.InstructionForm(bits: 0x100600300c3010f), reg: 0, rm: 0)
  }

  /// `VMXOFF`
  public mutating func vmxoff() {
    emit(X86_64.InstructionForm(bits: 0x100600300c4010f), reg: 0, rm: 0)
  }

  /// `VMFUNC`
  public mutating func vmfunc() {
    emit(X86_64.InstructionForm(bits: 0x100600300d4010f), reg: 0, rm: 0)
  }

  /// `VMREAD r64/m64, r64`
  public mutating func vmread(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x70020020000780f), reg: b.code, rm: a.code)
  }

  /// `VMREAD r64/m64, r64`
  public mutating func vmread(_ a: X86_64.Memory, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x70020020000780f), reg: b.code, memory: a)
  }

  /// `VMWRITE r64, r64/m64`
  public mutating func vmwrite(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x70020020000790f), reg: a.code, rm: b.code)
  }

  /// `VMWRITE r64, r64/m64`
  public mutating func vmwrite(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020020000790f), reg: a.code, memory: b)
  }

  /// `VMPTRLD m64`
  public mutating func vmptrld(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10340020000c70f), reg: 0, memory: a)
  }

  /// `VMPTRST m64`
  public mutating func vmptrst(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x103c0020000c70f), reg: 0, memory: a)
  }

  /// `VMCLEAR m64`
  public mutating func vmclear(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10341020000c70f), reg: 0, memory: a)
  }

  /// `VMXON m64`
  public mutating func vmxon(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x10344020000c70f), reg: 0, memory: a)
  }

  /// `INVEPT r64, m128`
  public mutating func invept(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x21030080380f), reg: a.code, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x201d000204f0), reg: a.code, vvvv: 0, memory: b)
  }

  /// `INVVPID r64, m128`
  public mutating func invvpid(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x21030081380f), reg: a.code, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x201d000204f1), reg: a.code, vvvv: 0, memory: b)
  }

  /// `INVPCID r64, m128`
  public mutating func invpcid(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x21030082380f), reg: a.code, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x201d000204f2), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VMRUN`
  public mutating func vmrun() {
    emit(X86_64.InstructionForm(bits: 0x100600300d8010f), reg: 0, rm: 0)
  }

  /// `VMMCALL`
  public mutating func vmmcall() {
    emit(X86_64.InstructionForm(bits: 0x100600300d9010f), reg: 0, rm: 0)
  }

  /// `VMLOAD`
  public mutating func vmload() {
    emit(X86_64.InstructionForm(bits: 0x100600300da010f), reg: 0, rm: 0)
  }

  /// `VMSAVE`
  public mutating func vmsave() {
    emit(X86_64.InstructionForm(bits: 0x100600300db010f), reg: 0, rm: 0)
  }

  /// `STGI`
  public mutating func stgi() {
    emit(X86_64.InstructionForm(bits: 0x100600300dc010f), reg: 0, rm: 0)
  }

  /// `CLGI`
  public mutating func clgi() {
    emit(X86_64.InstructionForm(bits: 0x100600300dd010f), reg: 0, rm: 0)
  }

  /// `SKINIT`
  public mutating func skinit() {
    emit(X86_64.InstructionForm(bits: 0x100600300de010f), reg: 0, rm: 0)
  }

  /// `INVLPGA`
  public mutating func invlpga() {
    emit(X86_64.InstructionForm(bits: 0x100600300df010f), reg: 0, rm: 0)
  }

  /// `INVLPGB`
  public mutating func invlpgb() {
    emit(X86_64.InstructionForm(bits: 0x100600300fe010f), reg: 0, rm: 0)
  }

  /// `TLBSYNC`
  public mutating func tlbsync() {
    emit(X86_64.InstructionForm(bits: 0x100600300ff010f), reg: 0, rm: 0)
  }

  /// `RMPQUERY`
  public mutating func rmpquery() {
    emit(X86_64.InstructionForm(bits: 0x100640300fd010f), reg: 0, rm: 0)
  }

  /// `RMPADJUST`
  public mutating func rmpadjust() {
    emit(X86_64.InstructionForm(bits: 0x100640300fe010f), reg: 0, rm: 0)
  }

  /// `RMPUPDATE`
  public mutating func rmpupdate() {
    emit(X86_64.InstructionForm(bits: 0x100620300fe010f), reg: 0, rm: 0)
  }

  /// `PSMASH`
  public mutating func psmash() {
    emit(X86_64.InstructionForm(bits: 0x100640300ff010f), reg: 0, rm: 0)
  }

  /// `PVALIDATE`
  public mutating func pvalidate() {
    emit(X86_64.InstructionForm(bits: 0x100620300ff010f), reg: 0, rm: 0)
  }

  /// `TDCALL`
  public mutating func tdcall() {
    emit(X86_64.InstructionForm(bits: 0x100610300cc010f), reg: 0, rm: 0)
  }

  /// `SEAMRET`
  public mutating func seamret() {
    emit(X86_64.InstructionForm(bits: 0x100610300cd010f), reg: 0, rm: 0)
  }

  /// `SEAMOPS`
  public mutating func seamops() {
    emit(X86_64.InstructionForm(bits: 0x100610300ce010f), reg: 0, rm: 0)
  }

  /// `SEAMCALL`
  public mutating func seamcall() {
    emit(X86_64.InstructionForm(bits: 0x100610300cf010f), reg: 0, rm: 0)
  }

  /// `WRUSSD m32, r32`
  public mutating func wrussd(_ a: X86_64.Memory, _ b: X86_64.Register32) {
    if (b.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x210300f5380f), reg: b.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x201d00010465), reg: b.code, vvvv: 0, memory: a)
  }

  /// `WRUSSQ m64, r64`
  public mutating func wrussq(_ a: X86_64.Memory, _ b: X86_64.Register64) {
    if (b.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x218300f5380f), reg: b.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x209d00810465), reg: b.code, vvvv: 0, memory: a)
  }

  /// `SETSSBSY`
  public mutating func setssbsy() {
    emit(X86_64.InstructionForm(bits: 0x100640300e8010f), reg: 0, rm: 0)
  }

  /// `CLRSSBSY m64`
  public mutating func clrssbsy(_ a: X86_64.Memory64) {
    emit(X86_64.InstructionForm(bits: 0x10344020000ae0f), reg: 0, memory: a.memory)
  }

  /// `CLRSSBSY m32`
  public mutating func clrssbsy(_ a: X86_64.Memory32) {
    emit(X86_64.InstructionForm(bits: 0x10344020000ae0f), reg: 0, memory: a.memory)
  }

  /// `FLD m32`
  public mutating func fld(_ a: X86_64.Memory32) {
    emit(X86_64.InstructionForm(bits: 0x1004001000000d9), reg: 0, memory: a.memory)
  }

  /// `FLD m64`
  public mutating func fld(_ a: X86_64.Memory64) {
    emit(X86_64.InstructionForm(bits: 0x1004001000000dd), reg: 0, memory: a.memory)
  }

  /// `FLD m80`
  public mutating func fld(_ a: X86_64.Memory80) {
    emit(X86_64.InstructionForm(bits: 0x102c001000000db), reg: 0, memory: a.memory)
  }

  /// `FLD st(i)`
  public mutating func fld(_ a: X86_64.X87Register) {
    emit(X86_64.InstructionForm(bits: 0x10460020000c0d9), reg: 0, rm: a.code)
  }

  /// `FST m32`
  public mutating func fst(_ a: X86_64.Memory32) {
    emit(X86_64.InstructionForm(bits: 0x1014001000000d9), reg: 0, memory: a.memory)
  }

  /// `FST m64`
  public mutating func fst(_ a: X86_64.Memory64) {
    emit(X86_64.InstructionForm(bits: 0x1014001000000dd), reg: 0, memory: a.memory)
  }

  /// `FST st(i)`
  public mutating func fst(_ a: X86_64.X87Register) {
    emit(X86_64.InstructionForm(bits: 0x10460020000d0dd), reg: 0, rm: a.code)
  }

  /// `FSTP m32`
  public mutating func fstp(_ a: X86_64.Memory32) {
    emit(X86_64.InstructionForm(bits: 0x101c001000000d9), reg: 0, memory: a.memory)
  }

  /// `FSTP m64`
  public mutating func fstp(_ a: X86_64.Memory64) {
    emit(X86_64.InstructionForm(bits: 0x101c001000000dd), reg: 0, memory: a.memory)
  }

  /// `FSTP m80`
  public mutating func fstp(_ a: X86_64.Memory80) {
    emit(X86_64.InstructionForm(bits: 0x103c001000000db), reg: 0, memory: a.memory)
  }

  /// `FSTP st(i)`
  public mutating func fstp(_ a: X86_64.X87Register) {
    emit(X86_64.InstructionForm(bits: 0x10460020000d8dd), reg: 0, rm: a.code)
  }

  /// `FILD m16`
  public mutating func fild(_ a: X86_64.Memory16) {
    emit(X86_64.InstructionForm(bits: 0x1004001000000df), reg: 0, memory: a.memory)
  }

  /// `FILD m32`
  public mutating func fild(_ a: X86_64.Memory32) {
    emit(X86_64.InstructionForm(bits: 0x1004001000000db), reg: 0, memory: a.memory)
  }

  /// `FILD m64`
  public mutating func fild(_ a: X86_64.Memory64) {
    emit(X86_64.InstructionForm(bits: 0x102c001000000df), reg: 0, memory: a.memory)
  }

  /// `FIST m16`
  public mutating func fist(_ a: X86_64.Memory16) {
    emit(X86_64.InstructionForm(bits: 0x1014001000000df), reg: 0, memory: a.memory)
  }

  /// `FIST m32`
  public mutating func fist(_ a: X86_64.Memory32) {
    emit(X86_64.InstructionForm(bits: 0x1014001000000db), reg: 0, memory: a.memory)
  }

  /// `FISTP m16`
  public mutating func fistp(_ a: X86_64.Memory16) {
    emit(X86_64.InstructionForm(bits: 0x101c001000000df), reg: 0, memory: a.memory)
  }

  /// `FISTP m32`
  public mutating func fistp(_ a: X86_64.Memory32) {
    emit(X86_64.InstructionForm(bits: 0x101c001000000db), reg: 0, memory: a.memory)
  }

  /// `FISTP m64`
  public mutating func fistp(_ a: X86_64.Memory64) {
    emit(X86_64.InstructionForm(bits: 0x103c001000000df), reg: 0, memory: a.memory)
  }

  /// `FISTTP m16`
  public mutating func fisttp(_ a: X86_64.Memory16) {
    emit(X86_64.InstructionForm(bits: 0x100c001000000df), reg: 0, memory: a.memory)
  }

  /// `FISTTP m32`
  public mutating func fisttp(_ a: X86_64.Memory32) {
    emit(X86_64.InstructionForm(bits: 0x100c001000000db), reg: 0, memory: a.memory)
  }

  /// `FISTTP m64`
  public mutating func fisttp(_ a: X86_64.Memory64) {
    emit(X86_64.InstructionForm(bits: 0x100c001000000dd), reg: 0, memory: a.memory)
  }

  /// `FBLD m80`
  public mutating func fbld(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x1024001000000df), reg: 0, memory: a)
  }

  /// `FBSTP m80`
  public mutating func fbstp(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x1034001000000df), reg: 0, memory: a)
  }

  /// `FXCH st(i)`
  public mutating func fxch(_ a: X86_64.X87Register) {
    emit(X86_64.InstructionForm(bits: 0x10460020000c8d9), reg: 0, rm: a.code)
  }

  /// `FXCH`
  public mutating func fxch() {
    emit(X86_64.InstructionForm(bits: 0x10060020000c9d9), reg: 0, rm: 0)
  }

  /// `FLD1`
  public mutating func fld1() {
    emit(X86_64.InstructionForm(bits: 0x10060020000e8d9), reg: 0, rm: 0)
  }

  /// `FLDL2T`
  public mutating func fldl2t() {
    emit(X86_64.InstructionForm(bits: 0x10060020000e9d9), reg: 0, rm: 0)
  }

  /// `FLDL2E`
  public mutating func fldl2e() {
    emit(X86_64.InstructionForm(bits: 0x10060020000ead9), reg: 0, rm: 0)
  }

  /// `FLDPI`
  public mutating func fldpi() {
    emit(X86_64.InstructionForm(bits: 0x10060020000ebd9), reg: 0, rm: 0)
  }

  /// `FLDLG2`
  public mutating func fldlg2() {
    emit(X86_64.InstructionForm(bits: 0x10060020000ecd9), reg: 0, rm: 0)
  }

  /// `FLDLN2`
  public mutating func fldln2() {
    emit(X86_64.InstructionForm(bits: 0x10060020000edd9), reg: 0, rm: 0)
  }

  /// `FLDZ`
  public mutating func fldz() {
    emit(X86_64.InstructionForm(bits: 0x10060020000eed9), reg: 0, rm: 0)
  }

  /// `FCMOVB st, st(i)`
  public mutating func fcmovb(_ a: X86_64.ST0Register, _ b: X86_64.X87Register) {
    emit(X86_64.InstructionForm(bits: 0x10460020000c0da), reg: 0, rm: b.code)
  }

  /// `FCMOVE st, st(i)`
  public mutating func fcmove(_ a: X86_64.ST0Register, _ b: X86_64.X87Register) {
    emit(X86_64.InstructionForm(bits: 0x10460020000c8da), reg: 0, rm: b.code)
  }

  /// `FCMOVBE st, st(i)`
  public mutating func fcmovbe(_ a: X86_64.ST0Register, _ b: X86_64.X87Register) {
    emit(X86_64.InstructionForm(bits: 0x10460020000d0da), reg: 0, rm: b.code)
  }

  /// `FCMOVU st, st(i)`
  public mutating func fcmovu(_ a: X86_64.ST0Register, _ b: X86_64.X87Register) {
    emit(X86_64.InstructionForm(bits: 0x10460020000d8da), reg: 0, rm: b.code)
  }

  /// `FCMOVNB st, st(i)`
  public mutating func fcmovnb(_ a: X86_64.ST0Register, _ b: X86_64.X87Register) {
    emit(X86_64.InstructionForm(bits: 0x10460020000c0db), reg: 0, rm: b.code)
  }

  /// `FCMOVNE st, st(i)`
  public mutating func fcmovne(_ a: X86_64.ST0Register, _ b: X86_64.X87Register) {
    emit(X86_64.InstructionForm(bits: 0x10460020000c8db), reg: 0, rm: b.code)
  }

  /// `FCMOVNBE st, st(i)`
  public mutating func fcmovnbe(_ a: X86_64.ST0Register, _ b: X86_64.X87Register) {
    emit(X86_64.InstructionForm(bits: 0x10460020000d0db), reg: 0, rm: b.code)
  }

  /// `FCMOVNU st, st(i)`
  public mutating func fcmovnu(_ a: X86_64.ST0Register, _ b: X86_64.X87Register) {
    emit(X86_64.InstructionForm(bits: 0x10460020000d8db), reg: 0, rm: b.code)
  }

  /// `FADD m32`
  public mutating func fadd(_ a: X86_64.Memory32) {
    emit(X86_64.InstructionForm(bits: 0x1004001000000d8), reg: 0, memory: a.memory)
  }

  /// `FADD m64`
  public mutating func fadd(_ a: X86_64.Memory64) {
    emit(X86_64.InstructionForm(bits: 0x1004001000000dc), reg: 0, memory: a.memory)
  }

  /// `FADD st, st(i)`
  public mutating func fadd(_ a: X86_64.ST0Register, _ b: X86_64.X87Register) {
    emit(X86_64.InstructionForm(bits: 0x10460020000c0d8), reg: 0, rm: b.code)
  }

  /// `FADD st(i), st`
  @_disfavoredOverload public mutating func fadd(_ a: X86_64.X87Register, _ b: X86_64.ST0Register) {
    emit(X86_64.InstructionForm(bits: 0x10460020000c0dc), reg: 0, rm: a.code)
  }

  /// `FADD st(i)`
  public mutating func fadd(_ a: X86_64.X87Register) {
    emit(X86_64.InstructionForm(bits: 0x10460020000c0d8), reg: 0, rm: a.code)
  }

  /// `FADD`
  public mutating func fadd() {
    emit(X86_64.InstructionForm(bits: 0x10060020000c1de), reg: 0, rm: 0)
  }

  /// `FADDP st(i), st`
  @_disfavoredOverload public mutating func faddp(_ a: X86_64.X87Register, _ b: X86_64.ST0Register) {
    emit(X86_64.InstructionForm(bits: 0x10460020000c0de), reg: 0, rm: a.code)
  }

  /// `FADDP st, st(i)`
  public mutating func faddp(_ a: X86_64.ST0Register, _ b: X86_64.X87Register) {
    emit(X86_64.InstructionForm(bits: 0x10460020000c0de), reg: 0, rm: b.code)
  }

  /// `FADDP st(i)`
  public mutating func faddp(_ a: X86_64.X87Register) {
    emit(X86_64.InstructionForm(bits: 0x10460020000c0de), reg: 0, rm: a.code)
  }

  /// `FADDP`
  public mutating func faddp() {
    emit(X86_64.InstructionForm(bits: 0x10060020000c1de), reg: 0, rm: 0)
  }

  /// `FMUL m32`
  public mutating func fmul(_ a: X86_64.Memory32) {
    emit(X86_64.InstructionForm(bits: 0x100c001000000d8), reg: 0, memory: a.memory)
  }

  /// `FMUL m64`
  public mutating func fmul(_ a: X86_64.Memory64) {
    emit(X86_64.InstructionForm(bits: 0x100c001000000dc), reg: 0, memory: a.memory)
  }

  /// `FMUL st, st(i)`
  public mutating func fmul(_ a: X86_64.ST0Register, _ b: X86_64.X87Register) {
    emit(X86_64.InstructionForm(bits: 0x10460020000c8d8), reg: 0, rm: b.code)
  }

  /// `FMUL st(i), st`
  @_disfavoredOverload public mutating func fmul(_ a: X86_64.X87Register, _ b: X86_64.ST0Register) {
    emit(X86_64.InstructionForm(bits: 0x10460020000c8dc), reg: 0, rm: a.code)
  }

  /// `FMUL st(i)`
  public mutating func fmul(_ a: X86_64.X87Register) {
    emit(X86_64.InstructionForm(bits: 0x10460020000c8d8), reg: 0, rm: a.code)
  }

  /// `FMUL`
  public mutating func fmul() {
    emit(X86_64.InstructionForm(bits: 0x10060020000c9de), reg: 0, rm: 0)
  }

  /// `FMULP st(i), st`
  @_disfavoredOverload public mutating func fmulp(_ a: X86_64.X87Register, _ b: X86_64.ST0Register) {
    emit(X86_64.InstructionForm(bits: 0x10460020000c8de), reg: 0, rm: a.code)
  }

  /// `FMULP st, st(i)`
  public mutating func fmulp(_ a: X86_64.ST0Register, _ b: X86_64.X87Register) {
    emit(X86_64.InstructionForm(bits: 0x10460020000c8de), reg: 0, rm: b.code)
  }

  /// `FMULP st(i)`
  public mutating func fmulp(_ a: X86_64.X87Register) {
    emit(X86_64.InstructionForm(bits: 0x10460020000c8de), reg: 0, rm: a.code)
  }

  /// `FMULP`
  public mutating func fmulp() {
    emit(X86_64.InstructionForm(bits: 0x10060020000c9de), reg: 0, rm: 0)
  }

  /// `FSUB m32`
  public mutating func fsub(_ a: X86_64.Memory32) {
    emit(X86_64.InstructionForm(bits: 0x1024001000000d8), reg: 0, memory: a.memory)
  }

  /// `FSUB m64`
  public mutating func fsub(_ a: X86_64.Memory64) {
    emit(X86_64.InstructionForm(bits: 0x1024001000000dc), reg: 0, memory: a.memory)
  }

  /// `FSUB st, st(i)`
  public mutating func fsub(_ a: X86_64.ST0Register, _ b: X86_64.X87Register) {
    emit(X86_64.InstructionForm(bits: 0x10460020000e0d8), reg: 0, rm: b.code)
  }

  /// `FSUB st(i), st`
  @_disfavoredOverload public mutating func fsub(_ a: X86_64.X87Register, _ b: X86_64.ST0Register) {
    emit(X86_64.InstructionForm(bits: 0x10460020000e8dc), reg: 0, rm: a.code)
  }

  /// `FSUB st(i)`
  public mutating func fsub(_ a: X86_64.X87Register) {
    emit(X86_64.InstructionForm(bits: 0x10460020000e0d8), reg: 0, rm: a.code)
  }

  /// `FSUB`
  public mutating func fsub() {
    emit(X86_64.InstructionForm(bits: 0x10060020000e9de), reg: 0, rm: 0)
  }

  /// `FSUBP st(i), st`
  @_disfavoredOverload public mutating func fsubp(_ a: X86_64.X87Register, _ b: X86_64.ST0Register) {
    emit(X86_64.InstructionForm(bits: 0x10460020000e8de), reg: 0, rm: a.code)
  }

  /// `FSUBP st, st(i)`
  public mutating func fsubp(_ a: X86_64.ST0Register, _ b: X86_64.X87Register) {
    emit(X86_64.InstructionForm(bits: 0x10460020000e8de), reg: 0, rm: b.code)
  }

  /// `FSUBP st(i)`
  public mutating func fsubp(_ a: X86_64.X87Register) {
    emit(X86_64.InstructionForm(bits: 0x10460020000e8de), reg: 0, rm: a.code)
  }

  /// `FSUBP`
  public mutating func fsubp() {
    emit(X86_64.InstructionForm(bits: 0x10060020000e9de), reg: 0, rm: 0)
  }

  /// `FSUBR m32`
  public mutating func fsubr(_ a: X86_64.Memory32) {
    emit(X86_64.InstructionForm(bits: 0x102c001000000d8), reg: 0, memory: a.memory)
  }

  /// `FSUBR m64`
  public mutating func fsubr(_ a: X86_64.Memory64) {
    emit(X86_64.InstructionForm(bits: 0x102c001000000dc), reg: 0, memory: a.memory)
  }

  /// `FSUBR st, st(i)`
  public mutating func fsubr(_ a: X86_64.ST0Register, _ b: X86_64.X87Register) {
    emit(X86_64.InstructionForm(bits: 0x10460020000e8d8), reg: 0, rm: b.code)
  }

  /// `FSUBR st(i), st`
  @_disfavoredOverload public mutating func fsubr(_ a: X86_64.X87Register, _ b: X86_64.ST0Register) {
    emit(X86_64.InstructionForm(bits: 0x10460020000e0dc), reg: 0, rm: a.code)
  }

  /// `FSUBR st(i)`
  public mutating func fsubr(_ a: X86_64.X87Register) {
    emit(X86_64.InstructionForm(bits: 0x10460020000e8d8), reg: 0, rm: a.code)
  }

  /// `FSUBR`
  public mutating func fsubr() {
    emit(X86_64.InstructionForm(bits: 0x10060020000e1de), reg: 0, rm: 0)
  }

  /// `FSUBRP st(i), st`
  @_disfavoredOverload public mutating func fsubrp(_ a: X86_64.X87Register, _ b: X86_64.ST0Register) {
    emit(X86_64.InstructionForm(bits: 0x10460020000e0de), reg: 0, rm: a.code)
  }

  /// `FSUBRP st, st(i)`
  public mutating func fsubrp(_ a: X86_64.ST0Register, _ b: X86_64.X87Register) {
    emit(X86_64.InstructionForm(bits: 0x10460020000e0de), reg: 0, rm: b.code)
  }

  /// `FSUBRP st(i)`
  public mutating func fsubrp(_ a: X86_64.X87Register) {
    emit(X86_64.InstructionForm(bits: 0x10460020000e0de), reg: 0, rm: a.code)
  }

  /// `FSUBRP`
  public mutating func fsubrp() {
    emit(X86_64.InstructionForm(bits: 0x10060020000e1de), reg: 0, rm: 0)
  }

  /// `FDIV m32`
  public mutating func fdiv(_ a: X86_64.Memory32) {
    emit(X86_64.InstructionForm(bits: 0x1034001000000d8), reg: 0, memory: a.memory)
  }

  /// `FDIV m64`
  public mutating func fdiv(_ a: X86_64.Memory64) {
    emit(X86_64.InstructionForm(bits: 0x1034001000000dc), reg: 0, memory: a.memory)
  }

  /// `FDIV st, st(i)`
  public mutating func fdiv(_ a: X86_64.ST0Register, _ b: X86_64.X87Register) {
    emit(X86_64.InstructionForm(bits: 0x10460020000f0d8), reg: 0, rm: b.code)
  }

  /// `FDIV st(i), st`
  @_disfavoredOverload public mutating func fdiv(_ a: X86_64.X87Register, _ b: X86_64.ST0Register) {
    emit(X86_64.InstructionForm(bits: 0x10460020000f8dc), reg: 0, rm: a.code)
  }

  /// `FDIV st(i)`
  public mutating func fdiv(_ a: X86_64.X87Register) {
    emit(X86_64.InstructionForm(bits: 0x10460020000f0d8), reg: 0, rm: a.code)
  }

  /// `FDIV`
  public mutating func fdiv() {
    emit(X86_64.InstructionForm(bits: 0x10060020000f9de), reg: 0, rm: 0)
  }

  /// `FDIVP st(i), st`
  @_disfavoredOverload public mutating func fdivp(_ a: X86_64.X87Register, _ b: X86_64.ST0Register) {
    emit(X86_64.InstructionForm(bits: 0x10460020000f8de), reg: 0, rm: a.code)
  }

  /// `FDIVP st, st(i)`
  public mutating func fdivp(_ a: X86_64.ST0Register, _ b: X86_64.X87Register) {
    emit(X86_64.InstructionForm(bits: 0x10460020000f8de), reg: 0, rm: b.code)
  }

  /// `FDIVP st(i)`
  public mutating func fdivp(_ a: X86_64.X87Register) {
    emit(X86_64.InstructionForm(bits: 0x10460020000f8de), reg: 0, rm: a.code)
  }

  /// `FDIVP`
  public mutating func fdivp() {
    emit(X86_64.InstructionForm(bits: 0x10060020000f9de), reg: 0, rm: 0)
  }

  /// `FDIVR m32`
  public mutating func fdivr(_ a: X86_64.Memory32) {
    emit(X86_64.InstructionForm(bits: 0x103c001000000d8), reg: 0, memory: a.memory)
  }

  /// `FDIVR m64`
  public mutating func fdivr(_ a: X86_64.Memory64) {
    emit(X86_64.InstructionForm(bits: 0x103c001000000dc), reg: 0, memory: a.memory)
  }

  /// `FDIVR st, st(i)`
  public mutating func fdivr(_ a: X86_64.ST0Register, _ b: X86_64.X87Register) {
    emit(X86_64.InstructionForm(bits: 0x10460020000f8d8), reg: 0, rm: b.code)
  }

  /// `FDIVR st(i), st`
  @_disfavoredOverload public mutating func fdivr(_ a: X86_64.X87Register, _ b: X86_64.ST0Register) {
    emit(X86_64.InstructionForm(bits: 0x10460020000f0dc), reg: 0, rm: a.code)
  }

  /// `FDIVR st(i)`
  public mutating func fdivr(_ a: X86_64.X87Register) {
    emit(X86_64.InstructionForm(bits: 0x10460020000f8d8), reg: 0, rm: a.code)
  }

  /// `FDIVR`
  public mutating func fdivr() {
    emit(X86_64.InstructionForm(bits: 0x10060020000f1de), reg: 0, rm: 0)
  }

  /// `FDIVRP st(i), st`
  @_disfavoredOverload public mutating func fdivrp(_ a: X86_64.X87Register, _ b: X86_64.ST0Register) {
    emit(X86_64.InstructionForm(bits: 0x10460020000f0de), reg: 0, rm: a.code)
  }

  /// `FDIVRP st, st(i)`
  public mutating func fdivrp(_ a: X86_64.ST0Register, _ b: X86_64.X87Register) {
    emit(X86_64.InstructionForm(bits: 0x10460020000f0de), reg: 0, rm: b.code)
  }

  /// `FDIVRP st(i)`
  public mutating func fdivrp(_ a: X86_64.X87Register) {
    emit(X86_64.InstructionForm(bits: 0x10460020000f0de), reg: 0, rm: a.code)
  }

  /// `FDIVRP`
  public mutating func fdivrp() {
    emit(X86_64.InstructionForm(bits: 0x10060020000f1de), reg: 0, rm: 0)
  }

  /// `FIADD m16`
  public mutating func fiadd(_ a: X86_64.Memory16) {
    emit(X86_64.InstructionForm(bits: 0x1004001000000de), reg: 0, memory: a.memory)
  }

  /// `FIADD m32`
  public mutating func fiadd(_ a: X86_64.Memory32) {
    emit(X86_64.InstructionForm(bits: 0x1004001000000da), reg: 0, memory: a.memory)
  }

  /// `FIMUL m16`
  public mutating func fimul(_ a: X86_64.Memory16) {
    emit(X86_64.InstructionForm(bits: 0x100c001000000de), reg: 0, memory: a.memory)
  }

  /// `FIMUL m32`
  public mutating func fimul(_ a: X86_64.Memory32) {
    emit(X86_64.InstructionForm(bits: 0x100c001000000da), reg: 0, memory: a.memory)
  }

  /// `FISUB m16`
  public mutating func fisub(_ a: X86_64.Memory16) {
    emit(X86_64.InstructionForm(bits: 0x1024001000000de), reg: 0, memory: a.memory)
  }

  /// `FISUB m32`
  public mutating func fisub(_ a: X86_64.Memory32) {
    emit(X86_64.InstructionForm(bits: 0x1024001000000da), reg: 0, memory: a.memory)
  }

  /// `FISUBR m16`
  public mutating func fisubr(_ a: X86_64.Memory16) {
    emit(X86_64.InstructionForm(bits: 0x102c001000000de), reg: 0, memory: a.memory)
  }

  /// `FISUBR m32`
  public mutating func fisubr(_ a: X86_64.Memory32) {
    emit(X86_64.InstructionForm(bits: 0x102c001000000da), reg: 0, memory: a.memory)
  }

  /// `FIDIV m16`
  public mutating func fidiv(_ a: X86_64.Memory16) {
    emit(X86_64.InstructionForm(bits: 0x1034001000000de), reg: 0, memory: a.memory)
  }

  /// `FIDIV m32`
  public mutating func fidiv(_ a: X86_64.Memory32) {
    emit(X86_64.InstructionForm(bits: 0x1034001000000da), reg: 0, memory: a.memory)
  }

  /// `FIDIVR m16`
  public mutating func fidivr(_ a: X86_64.Memory16) {
    emit(X86_64.InstructionForm(bits: 0x103c001000000de), reg: 0, memory: a.memory)
  }

  /// `FIDIVR m32`
  public mutating func fidivr(_ a: X86_64.Memory32) {
    emit(X86_64.InstructionForm(bits: 0x103c001000000da), reg: 0, memory: a.memory)
  }

  /// `FCHS`
  public mutating func fchs() {
    emit(X86_64.InstructionForm(bits: 0x10060020000e0d9), reg: 0, rm: 0)
  }

  /// `FABS`
  public mutating func fabs() {
    emit(X86_64.InstructionForm(bits: 0x10060020000e1d9), reg: 0, rm: 0)
  }

  /// `FSQRT`
  public mutating func fsqrt() {
    emit(X86_64.InstructionForm(bits: 0x10060020000fad9), reg: 0, rm: 0)
  }

  /// `FRNDINT`
  public mutating func frndint() {
    emit(X86_64.InstructionForm(bits: 0x10060020000fcd9), reg: 0, rm: 0)
  }

  /// `FSCALE`
  public mutating func fscale() {
    emit(X86_64.InstructionForm(bits: 0x10060020000fdd9), reg: 0, rm: 0)
  }

  /// `FPREM`
  public mutating func fprem() {
    emit(X86_64.InstructionForm(bits: 0x10060020000f8d9), reg: 0, rm: 0)
  }

  /// `FPREM1`
  public mutating func fprem1() {
    emit(X86_64.InstructionForm(bits: 0x10060020000f5d9), reg: 0, rm: 0)
  }

  /// `FXTRACT`
  public mutating func fxtract() {
    emit(X86_64.InstructionForm(bits: 0x10060020000f4d9), reg: 0, rm: 0)
  }

  /// `FCOM m32`
  public mutating func fcom(_ a: X86_64.Memory32) {
    emit(X86_64.InstructionForm(bits: 0x1014001000000d8), reg: 0, memory: a.memory)
  }

  /// `FCOM m64`
  public mutating func fcom(_ a: X86_64.Memory64) {
    emit(X86_64.InstructionForm(bits: 0x1014001000000dc), reg: 0, memory: a.memory)
  }

  /// `FCOM st(i)`
  public mutating func fcom(_ a: X86_64.X87Register) {
    emit(X86_64.InstructionForm(bits: 0x10460020000d0d8), reg: 0, rm: a.code)
  }

  /// `FCOM`
  public mutating func fcom() {
    emit(X86_64.InstructionForm(bits: 0x10060020000d1d8), reg: 0, rm: 0)
  }

  /// `FCOMP m32`
  public mutating func fcomp(_ a: X86_64.Memory32) {
    emit(X86_64.InstructionForm(bits: 0x101c001000000d8), reg: 0, memory: a.memory)
  }

  /// `FCOMP m64`
  public mutating func fcomp(_ a: X86_64.Memory64) {
    emit(X86_64.InstructionForm(bits: 0x101c001000000dc), reg: 0, memory: a.memory)
  }

  /// `FCOMP st(i)`
  public mutating func fcomp(_ a: X86_64.X87Register) {
    emit(X86_64.InstructionForm(bits: 0x10460020000d8d8), reg: 0, rm: a.code)
  }

  /// `FCOMP`
  public mutating func fcomp() {
    emit(X86_64.InstructionForm(bits: 0x10060020000d9d8), reg: 0, rm: 0)
  }

  /// `FCOMPP`
  public mutating func fcompp() {
    emit(X86_64.InstructionForm(bits: 0x10060020000d9de), reg: 0, rm: 0)
  }

  /// `FUCOM st(i)`
  public mutating func fucom(_ a: X86_64.X87Register) {
    emit(X86_64.InstructionForm(bits: 0x10460020000e0dd), reg: 0, rm: a.code)
  }

  /// `FUCOM`
  public mutating func fucom() {
    emit(X86_64.InstructionForm(bits: 0x10060020000e1dd), reg: 0, rm: 0)
  }

  /// `FUCOMP st(i)`
  public mutating func fucomp(_ a: X86_64.X87Register) {
    emit(X86_64.InstructionForm(bits: 0x10460020000e8dd), reg: 0, rm: a.code)
  }

  /// `FUCOMP`
  public mutating func fucomp() {
    emit(X86_64.InstructionForm(bits: 0x10060020000e9dd), reg: 0, rm: 0)
  }

  /// `FUCOMPP`
  public mutating func fucompp() {
    emit(X86_64.InstructionForm(bits: 0x10060020000e9da), reg: 0, rm: 0)
  }

  /// `FCOMI st, st(i)`
  public mutating func fcomi(_ a: X86_64.ST0Register, _ b: X86_64.X87Register) {
    emit(X86_64.InstructionForm(bits: 0x10460020000f0db), reg: 0, rm: b.code)
  }

  /// `FCOMI st(i)`
  public mutating func fcomi(_ a: X86_64.X87Register) {
    emit(X86_64.InstructionForm(bits: 0x10460020000f0db), reg: 0, rm: a.code)
  }

  /// `FCOMI`
  public mutating func fcomi() {
    emit(X86_64.InstructionForm(bits: 0x10060020000f1db), reg: 0, rm: 0)
  }

  /// `FUCOMI st, st(i)`
  public mutating func fucomi(_ a: X86_64.ST0Register, _ b: X86_64.X87Register) {
    emit(X86_64.InstructionForm(bits: 0x10460020000e8db), reg: 0, rm: b.code)
  }

  /// `FUCOMI st(i)`
  public mutating func fucomi(_ a: X86_64.X87Register) {
    emit(X86_64.InstructionForm(bits: 0x10460020000e8db), reg: 0, rm: a.code)
  }

  /// `FUCOMI`
  public mutating func fucomi() {
    emit(X86_64.InstructionForm(bits: 0x10060020000e9db), reg: 0, rm: 0)
  }

  /// `FCOMPI st, st(i)`
  public mutating func fcompi(_ a: X86_64.ST0Register, _ b: X86_64.X87Register) {
    emit(X86_64.InstructionForm(bits: 0x10460020000f0df), reg: 0, rm: b.code)
  }

  /// `FCOMPI st(i)`
  public mutating func fcompi(_ a: X86_64.X87Register) {
    emit(X86_64.InstructionForm(bits: 0x10460020000f0df), reg: 0, rm: a.code)
  }

  /// `FCOMPI`
  public mutating func fcompi() {
    emit(X86_64.InstructionForm(bits: 0x10060020000f1df), reg: 0, rm: 0)
  }

  /// `FUCOMPI st, st(i)`
  public mutating func fucompi(_ a: X86_64.ST0Register, _ b: X86_64.X87Register) {
    emit(X86_64.InstructionForm(bits: 0x10460020000e8df), reg: 0, rm: b.code)
  }

  /// `FUCOMPI st(i)`
  public mutating func fucompi(_ a: X86_64.X87Register) {
    emit(X86_64.InstructionForm(bits: 0x10460020000e8df), reg: 0, rm: a.code)
  }

  /// `FUCOMPI`
  public mutating func fucompi() {
    emit(X86_64.InstructionForm(bits: 0x10060020000e9df), reg: 0, rm: 0)
  }

  /// `FICOM m16`
  public mutating func ficom(_ a: X86_64.Memory16) {
    emit(X86_64.InstructionForm(bits: 0x1014001000000de), reg: 0, memory: a.memory)
  }

  /// `FICOM m32`
  public mutating func ficom(_ a: X86_64.Memory32) {
    emit(X86_64.InstructionForm(bits: 0x1014001000000da), reg: 0, memory: a.memory)
  }

  /// `FICOMP m16`
  public mutating func ficomp(_ a: X86_64.Memory16) {
    emit(X86_64.InstructionForm(bits: 0x101c001000000de), reg: 0, memory: a.memory)
  }

  /// `FICOMP m32`
  public mutating func ficomp(_ a: X86_64.Memory32) {
    emit(X86_64.InstructionForm(bits: 0x101c001000000da), reg: 0, memory: a.memory)
  }

  /// `FTST`
  public mutating func ftst() {
    emit(X86_64.InstructionForm(bits: 0x10060020000e4d9), reg: 0, rm: 0)
  }

  /// `FXAM`
  public mutating func fxam() {
    emit(X86_64.InstructionForm(bits: 0x10060020000e5d9), reg: 0, rm: 0)
  }

  /// `FSIN`
  public mutating func fsin() {
    emit(X86_64.InstructionForm(bits: 0x10060020000fed9), reg: 0, rm: 0)
  }

  /// `FCOS`
  public mutating func fcos() {
    emit(X86_64.InstructionForm(bits: 0x10060020000ffd9), reg: 0, rm: 0)
  }

  /// `FSINCOS`
  public mutating func fsincos() {
    emit(X86_64.InstructionForm(bits: 0x10060020000fbd9), reg: 0, rm: 0)
  }

  /// `FPTAN`
  public mutating func fptan() {
    emit(X86_64.InstructionForm(bits: 0x10060020000f2d9), reg: 0, rm: 0)
  }

  /// `FPATAN`
  public mutating func fpatan() {
    emit(X86_64.InstructionForm(bits: 0x10060020000f3d9), reg: 0, rm: 0)
  }

  /// `F2XM1`
  public mutating func f2xm1() {
    emit(X86_64.InstructionForm(bits: 0x10060020000f0d9), reg: 0, rm: 0)
  }

  /// `FYL2X`
  public mutating func fyl2x() {
    emit(X86_64.InstructionForm(bits: 0x10060020000f1d9), reg: 0, rm: 0)
  }

  /// `FYL2XP1`
  public mutating func fyl2xp1() {
    emit(X86_64.InstructionForm(bits: 0x10060020000f9d9), reg: 0, rm: 0)
  }

  /// `WAIT`
  public mutating func wait() {
    emit(X86_64.InstructionForm(bits: 0x10000010000009b), reg: 0, rm: 0)
  }

  /// `FNOP`
  public mutating func fnop() {
    emit(X86_64.InstructionForm(bits: 0x10060020000d0d9), reg: 0, rm: 0)
  }

  /// `FDECSTP`
  public mutating func fdecstp() {
    emit(X86_64.InstructionForm(bits: 0x10060020000f6d9), reg: 0, rm: 0)
  }

  /// `FINCSTP`
  public mutating func fincstp() {
    emit(X86_64.InstructionForm(bits: 0x10060020000f7d9), reg: 0, rm: 0)
  }

  /// `FFREE st(i)`
  public mutating func ffree(_ a: X86_64.X87Register) {
    emit(X86_64.InstructionForm(bits: 0x10460020000c0dd), reg: 0, rm: a.code)
  }

  /// `FFREEP st(i)`
  public mutating func ffreep(_ a: X86_64.X87Register) {
    emit(X86_64.InstructionForm(bits: 0x10460020000c0df), reg: 0, rm: a.code)
  }

  /// `FNCLEX`
  public mutating func fnclex() {
    emit(X86_64.InstructionForm(bits: 0x10060020000e2db), reg: 0, rm: 0)
  }

  /// `FCLEX`
  public mutating func fclex() {
    emit(X86_64.InstructionForm(bits: 0x10070020000e2db), reg: 0, rm: 0)
  }

  /// `FNENI`
  public mutating func fneni() {
    emit(X86_64.InstructionForm(bits: 0x10060020000e0db), reg: 0, rm: 0)
  }

  /// `FNDISI`
  public mutating func fndisi() {
    emit(X86_64.InstructionForm(bits: 0x10060020000e1db), reg: 0, rm: 0)
  }

  /// `FNSETPM`
  public mutating func fnsetpm() {
    emit(X86_64.InstructionForm(bits: 0x10060020000e4db), reg: 0, rm: 0)
  }

  /// `FNINIT`
  public mutating func fninit() {
    emit(X86_64.InstructionForm(bits: 0x10060020000e3db), reg: 0, rm: 0)
  }

  /// `FINIT`
  public mutating func finit() {
    emit(X86_64.InstructionForm(bits: 0x10070020000e3db), reg: 0, rm: 0)
  }

  /// `FLDCW m16`
  public mutating func fldcw(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x102c001000000d9), reg: 0, memory: a)
  }

  /// `FNSTCW m16`
  public mutating func fnstcw(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x103c001000000d9), reg: 0, memory: a)
  }

  /// `FSTCW m16`
  public mutating func fstcw(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x103d001000000d9), reg: 0, memory: a)
  }

  /// `FNSTSW`
  public mutating func fnstsw() {
    emit(X86_64.InstructionForm(bits: 0x10060020000e0df), reg: 0, rm: 0)
  }

  /// `FNSTSW m16`
  public mutating func fnstsw(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x103c001000000dd), reg: 0, memory: a)
  }

  /// `FSTSW`
  public mutating func fstsw() {
    emit(X86_64.InstructionForm(bits: 0x10070020000e0df), reg: 0, rm: 0)
  }

  /// `FSTSW m16`
  public mutating func fstsw(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x103d001000000dd), reg: 0, memory: a)
  }

  /// `FLDENV m`
  public mutating func fldenv(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x1024001000000d9), reg: 0, memory: a)
  }

  /// `FNSTENV m`
  public mutating func fnstenv(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x1034001000000d9), reg: 0, memory: a)
  }

  /// `FSTENV m`
  public mutating func fstenv(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x1035001000000d9), reg: 0, memory: a)
  }

  /// `FRSTOR m`
  public mutating func frstor(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x1024001000000dd), reg: 0, memory: a)
  }

  /// `FNSAVE m`
  public mutating func fnsave(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x1034001000000dd), reg: 0, memory: a)
  }

  /// `FSAVE m`
  public mutating func fsave(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x1035001000000dd), reg: 0, memory: a)
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

  /// `FCOMIP st, st(i)`
  public mutating func fcomip(_ a: X86_64.ST0Register, _ b: X86_64.X87Register) {
    emit(X86_64.InstructionForm(bits: 0x10460020000f0df), reg: 0, rm: b.code)
  }

  /// `FCOMIP st(i)`
  public mutating func fcomip(_ a: X86_64.X87Register) {
    emit(X86_64.InstructionForm(bits: 0x10460020000f0df), reg: 0, rm: a.code)
  }

  /// `FCOMIP`
  public mutating func fcomip() {
    emit(X86_64.InstructionForm(bits: 0x10060020000f1df), reg: 0, rm: 0)
  }

  /// `FUCOMIP st, st(i)`
  public mutating func fucomip(_ a: X86_64.ST0Register, _ b: X86_64.X87Register) {
    emit(X86_64.InstructionForm(bits: 0x10460020000e8df), reg: 0, rm: b.code)
  }

  /// `FUCOMIP st(i)`
  public mutating func fucomip(_ a: X86_64.X87Register) {
    emit(X86_64.InstructionForm(bits: 0x10460020000e8df), reg: 0, rm: a.code)
  }

  /// `FUCOMIP`
  public mutating func fucomip() {
    emit(X86_64.InstructionForm(bits: 0x10060020000e9df), reg: 0, rm: 0)
  }

  /// `FWAIT`
  public mutating func fwait() {
    emit(X86_64.InstructionForm(bits: 0x10000010000009b), reg: 0, rm: 0)
  }

  /// `FSTCWW m16`
  public mutating func fstcww(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x103d001000000d9), reg: 0, memory: a)
  }

  /// `FSTSWW`
  public mutating func fstsww() {
    emit(X86_64.InstructionForm(bits: 0x10070020000e0df), reg: 0, rm: 0)
  }

  /// `FSTSWW m16`
  public mutating func fstsww(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x103d001000000dd), reg: 0, memory: a)
  }

  /// `FNSTSW ax`
  public mutating func fnstsw(_ a: X86_64.AXRegister) {
    emit(X86_64.InstructionForm(bits: 0x10060020000e0df), reg: 0, rm: 0)
  }

  /// `FSTSW ax`
  public mutating func fstsw(_ a: X86_64.AXRegister) {
    emit(X86_64.InstructionForm(bits: 0x10070020000e0df), reg: 0, rm: 0)
  }

  /// `FSTSWW ax`
  public mutating func fstsww(_ a: X86_64.AXRegister) {
    emit(X86_64.InstructionForm(bits: 0x10070020000e0df), reg: 0, rm: 0)
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
