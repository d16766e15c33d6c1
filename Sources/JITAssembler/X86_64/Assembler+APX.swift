// swift-format-ignore-file
// Written by `swift run table-generator` from the instruction table. Do not edit: change a row and run it again.

public import JITMachineCode

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
}
