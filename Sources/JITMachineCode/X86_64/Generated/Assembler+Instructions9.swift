// swift-format-ignore-file
// Written by `swift run table-generator` from the instruction table. Do not edit: change a row and run it again.

extension X86_64.Assembler {
  /// `PUSHP r64`
  public mutating func pushp(_ a: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x50400a100000050), reg: 0, rm: a.code)
  }

  /// `POPP r64`
  public mutating func popp(_ a: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x50400a100000058), reg: 0, rm: a.code)
  }

  /// `JMPABS imm64`
  public mutating func jmpabs(_ a: Int) {
    emit(X86_64.InstructionForm(bits: 0x1400021000000a1), reg: 0, rm: 0, immediate: a)
  }

  /// `PUSH2 r64, r64`
  public mutating func push2(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x3411f000004ff), reg: 0, vvvv: a.code, rm: b.code)
  }

  /// `PUSH2P r64, r64`
  public mutating func push2p(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x3419f008004ff), reg: 0, vvvv: a.code, rm: b.code)
  }

  /// `POP2 r64, r64`
  public mutating func pop2(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x411f0000048f), reg: 0, vvvv: a.code, rm: b.code)
  }

  /// `POP2P r64, r64`
  public mutating func pop2p(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x419f0080048f), reg: 0, vvvv: a.code, rm: b.code)
  }

  /// `POPCNT r16, r16/m16`
  public mutating func popcnt(_ a: X86_64.Register16, _ b: X86_64.Register16, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d00010488), reg: a.code, vvvv: 0, rm: b.code, flags: flags)
  }

  /// `POPCNT r16, r16/m16`
  public mutating func popcnt(_ a: X86_64.Register16, _ b: X86_64.Memory, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d00010488), reg: a.code, vvvv: 0, memory: b, flags: flags)
  }

  /// `POPCNT r32, r32/m32`
  public mutating func popcnt(_ a: X86_64.Register32, _ b: X86_64.Register32, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d00000488), reg: a.code, vvvv: 0, rm: b.code, flags: flags)
  }

  /// `POPCNT r32, r32/m32`
  public mutating func popcnt(_ a: X86_64.Register32, _ b: X86_64.Memory, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d00000488), reg: a.code, vvvv: 0, memory: b, flags: flags)
  }

  /// `POPCNT r64, r64/m64`
  public mutating func popcnt(_ a: X86_64.Register64, _ b: X86_64.Register64, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x209d00800488), reg: a.code, vvvv: 0, rm: b.code, flags: flags)
  }

  /// `POPCNT r64, r64/m64`
  public mutating func popcnt(_ a: X86_64.Register64, _ b: X86_64.Memory, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x209d00800488), reg: a.code, vvvv: 0, memory: b, flags: flags)
  }

  /// `TZCNT r16, r16/m16`
  public mutating func tzcnt(_ a: X86_64.Register16, _ b: X86_64.Register16, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d000104f4), reg: a.code, vvvv: 0, rm: b.code, flags: flags)
  }

  /// `TZCNT r16, r16/m16`
  public mutating func tzcnt(_ a: X86_64.Register16, _ b: X86_64.Memory, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d000104f4), reg: a.code, vvvv: 0, memory: b, flags: flags)
  }

  /// `TZCNT r32, r32/m32`
  public mutating func tzcnt(_ a: X86_64.Register32, _ b: X86_64.Register32, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d000004f4), reg: a.code, vvvv: 0, rm: b.code, flags: flags)
  }

  /// `TZCNT r32, r32/m32`
  public mutating func tzcnt(_ a: X86_64.Register32, _ b: X86_64.Memory, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d000004f4), reg: a.code, vvvv: 0, memory: b, flags: flags)
  }

  /// `TZCNT r64, r64/m64`
  public mutating func tzcnt(_ a: X86_64.Register64, _ b: X86_64.Register64, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x209d008004f4), reg: a.code, vvvv: 0, rm: b.code, flags: flags)
  }

  /// `TZCNT r64, r64/m64`
  public mutating func tzcnt(_ a: X86_64.Register64, _ b: X86_64.Memory, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x209d008004f4), reg: a.code, vvvv: 0, memory: b, flags: flags)
  }

  /// `LZCNT r16, r16/m16`
  public mutating func lzcnt(_ a: X86_64.Register16, _ b: X86_64.Register16, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d000104f5), reg: a.code, vvvv: 0, rm: b.code, flags: flags)
  }

  /// `LZCNT r16, r16/m16`
  public mutating func lzcnt(_ a: X86_64.Register16, _ b: X86_64.Memory, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d000104f5), reg: a.code, vvvv: 0, memory: b, flags: flags)
  }

  /// `LZCNT r32, r32/m32`
  public mutating func lzcnt(_ a: X86_64.Register32, _ b: X86_64.Register32, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d000004f5), reg: a.code, vvvv: 0, rm: b.code, flags: flags)
  }

  /// `LZCNT r32, r32/m32`
  public mutating func lzcnt(_ a: X86_64.Register32, _ b: X86_64.Memory, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x201d000004f5), reg: a.code, vvvv: 0, memory: b, flags: flags)
  }

  /// `LZCNT r64, r64/m64`
  public mutating func lzcnt(_ a: X86_64.Register64, _ b: X86_64.Register64, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x209d008004f5), reg: a.code, vvvv: 0, rm: b.code, flags: flags)
  }

  /// `LZCNT r64, r64/m64`
  public mutating func lzcnt(_ a: X86_64.Register64, _ b: X86_64.Memory, _ flags: X86_64.FlagUpdate) {
    emit(X86_64.InstructionForm(bits: 0x209d008004f5), reg: a.code, vvvv: 0, memory: b, flags: flags)
  }

  /// `MOVBE r16/m16, r16`
  public mutating func movbe(_ a: X86_64.Register16, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x201d00010461), reg: b.code, vvvv: 0, rm: a.code)
  }

  /// `MOVBE r32/m32, r32`
  public mutating func movbe(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x201d00000461), reg: b.code, vvvv: 0, rm: a.code)
  }

  /// `MOVBE r64/m64, r64`
  public mutating func movbe(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x209d00800461), reg: b.code, vvvv: 0, rm: a.code)
  }

  /// `BNDMK bnd, m`
  public mutating func bndmk(_ a: X86_64.BoundRegister, _ b: X86_64.Memory) {
    checkOperands(X86_64.InstructionForm(bits: 0x100240200001b0f), reg: a.code, vvvv: 0, rm: 0, address: b.encoded, extras: 0)
    emit(X86_64.InstructionForm(bits: 0x100240200001b0f), reg: a.code, memory: b)
  }

  /// `BNDCL bnd, r64/m64`
  public mutating func bndcl(_ a: X86_64.BoundRegister, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x500240200001a0f), reg: a.code, rm: b.code)
  }

  /// `BNDCL bnd, r64/m64`
  public mutating func bndcl(_ a: X86_64.BoundRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x500240200001a0f), reg: a.code, memory: b)
  }

  /// `BNDCU bnd, r64/m64`
  public mutating func bndcu(_ a: X86_64.BoundRegister, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x500220200001a0f), reg: a.code, rm: b.code)
  }

  /// `BNDCU bnd, r64/m64`
  public mutating func bndcu(_ a: X86_64.BoundRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x500220200001a0f), reg: a.code, memory: b)
  }

  /// `BNDCN bnd, r64/m64`
  public mutating func bndcn(_ a: X86_64.BoundRegister, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x500220200001b0f), reg: a.code, rm: b.code)
  }

  /// `BNDCN bnd, r64/m64`
  public mutating func bndcn(_ a: X86_64.BoundRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x500220200001b0f), reg: a.code, memory: b)
  }

  /// `BNDMOV bnd, bnd/m128`
  public mutating func bndmov(_ a: X86_64.BoundRegister, _ b: X86_64.BoundRegister) {
    emit(X86_64.InstructionForm(bits: 0x100210200001a0f), reg: a.code, rm: b.code)
  }

  /// `BNDMOV bnd, bnd/m128`
  public mutating func bndmov(_ a: X86_64.BoundRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x100210200001a0f), reg: a.code, memory: b)
  }

  /// `BNDMOV bnd/m128, bnd`
  public mutating func bndmov(_ a: X86_64.Memory, _ b: X86_64.BoundRegister) {
    emit(X86_64.InstructionForm(bits: 0x100210200001b0f), reg: b.code, memory: a)
  }

  /// `BNDLDX bnd, m`
  public mutating func bndldx(_ a: X86_64.BoundRegister, _ b: X86_64.Memory) {
    checkOperands(X86_64.InstructionForm(bits: 0x100200200001a0f), reg: a.code, vvvv: 0, rm: 0, address: b.encoded, extras: 0)
    emit(X86_64.InstructionForm(bits: 0x100200200001a0f), reg: a.code, memory: b)
  }

  /// `BNDSTX m, bnd`
  public mutating func bndstx(_ a: X86_64.Memory, _ b: X86_64.BoundRegister) {
    checkOperands(X86_64.InstructionForm(bits: 0x100200200001b0f), reg: b.code, vvvv: 0, rm: 0, address: a.encoded, extras: 0)
    emit(X86_64.InstructionForm(bits: 0x100200200001b0f), reg: b.code, memory: a)
  }

  /// `UD0 r16, r16/m16`
  public mutating func ud0(_ a: X86_64.Register16, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x70021020000ff0f), reg: a.code, rm: b.code)
  }

  /// `UD0 r16, r16/m16`
  public mutating func ud0(_ a: X86_64.Register16, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70021020000ff0f), reg: a.code, memory: b)
  }

  /// `UD0 r32, r32/m32`
  public mutating func ud0(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x70020020000ff0f), reg: a.code, rm: b.code)
  }

  /// `UD0 r32, r32/m32`
  public mutating func ud0(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020020000ff0f), reg: a.code, memory: b)
  }

  /// `UD0 r64, r64/m64`
  public mutating func ud0(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x70020820000ff0f), reg: a.code, rm: b.code)
  }

  /// `UD0 r64, r64/m64`
  public mutating func ud0(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020820000ff0f), reg: a.code, memory: b)
  }
}
