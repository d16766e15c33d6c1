// swift-format-ignore-file
// Written by `swift run table-generator` from the instruction table. Do not edit: change a row and run it again.

public import JITMachineCode

extension X86_64.Assembler {
  /// `BT r16/m16, r16`
  @inlinable public mutating func bt(_ a: X86_64.Register16, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x70021020000a30f), reg: b.code, rm: a.code)
  }

  /// `BT r16/m16, r16`
  @inlinable public mutating func bt(_ a: X86_64.Memory, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x70021020000a30f), reg: b.code, memory: a)
  }

  /// `BT r16/m16, imm8`
  @inlinable public mutating func bt(_ a: X86_64.Register16, _ b: Int) {
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50a41020000ba0f), b) }
    emit(X86_64.InstructionForm(bits: 0x50a41020000ba0f), reg: 0, rm: a.code, immediate: b)
  }

  /// `BT r16/m16, imm8`
  @inlinable public mutating func bt(_ a: X86_64.Memory16, _ b: Int) {
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50a41020000ba0f), b) }
    emit(X86_64.InstructionForm(bits: 0x50a41020000ba0f), reg: 0, memory: a.memory, immediate: b)
  }

  /// `BT r32/m32, r32`
  @inlinable public mutating func bt(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x70020020000a30f), reg: b.code, rm: a.code)
  }

  /// `BT r32/m32, r32`
  @inlinable public mutating func bt(_ a: X86_64.Memory, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x70020020000a30f), reg: b.code, memory: a)
  }

  /// `BT r32/m32, imm8`
  @inlinable public mutating func bt(_ a: X86_64.Register32, _ b: Int) {
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50a40020000ba0f), b) }
    emit(X86_64.InstructionForm(bits: 0x50a40020000ba0f), reg: 0, rm: a.code, immediate: b)
  }

  /// `BT r32/m32, imm8`
  @inlinable public mutating func bt(_ a: X86_64.Memory32, _ b: Int) {
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50a40020000ba0f), b) }
    emit(X86_64.InstructionForm(bits: 0x50a40020000ba0f), reg: 0, memory: a.memory, immediate: b)
  }

  /// `BT r64/m64, r64`
  @inlinable public mutating func bt(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x70020820000a30f), reg: b.code, rm: a.code)
  }

  /// `BT r64/m64, r64`
  @inlinable public mutating func bt(_ a: X86_64.Memory, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x70020820000a30f), reg: b.code, memory: a)
  }

  /// `BT r64/m64, imm8`
  @inlinable public mutating func bt(_ a: X86_64.Register64, _ b: Int) {
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50a40820000ba0f), b) }
    emit(X86_64.InstructionForm(bits: 0x50a40820000ba0f), reg: 0, rm: a.code, immediate: b)
  }

  /// `BT r64/m64, imm8`
  @inlinable public mutating func bt(_ a: X86_64.Memory64, _ b: Int) {
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50a40820000ba0f), b) }
    emit(X86_64.InstructionForm(bits: 0x50a40820000ba0f), reg: 0, memory: a.memory, immediate: b)
  }

  /// `BTS r16/m16, r16`
  @inlinable public mutating func bts(_ a: X86_64.Register16, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x70021020000ab0f), reg: b.code, rm: a.code)
  }

  /// `BTS r16/m16, r16`
  @inlinable public mutating func bts(_ a: X86_64.Memory, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x70021020000ab0f), reg: b.code, memory: a)
  }

  /// `BTS r16/m16, imm8`
  @inlinable public mutating func bts(_ a: X86_64.Register16, _ b: Int) {
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50ac1020000ba0f), b) }
    emit(X86_64.InstructionForm(bits: 0x50ac1020000ba0f), reg: 0, rm: a.code, immediate: b)
  }

  /// `BTS r16/m16, imm8`
  @inlinable public mutating func bts(_ a: X86_64.Memory16, _ b: Int) {
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50ac1020000ba0f), b) }
    emit(X86_64.InstructionForm(bits: 0x50ac1020000ba0f), reg: 0, memory: a.memory, immediate: b)
  }

  /// `BTS r32/m32, r32`
  @inlinable public mutating func bts(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x70020020000ab0f), reg: b.code, rm: a.code)
  }

  /// `BTS r32/m32, r32`
  @inlinable public mutating func bts(_ a: X86_64.Memory, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x70020020000ab0f), reg: b.code, memory: a)
  }

  /// `BTS r32/m32, imm8`
  @inlinable public mutating func bts(_ a: X86_64.Register32, _ b: Int) {
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50ac0020000ba0f), b) }
    emit(X86_64.InstructionForm(bits: 0x50ac0020000ba0f), reg: 0, rm: a.code, immediate: b)
  }

  /// `BTS r32/m32, imm8`
  @inlinable public mutating func bts(_ a: X86_64.Memory32, _ b: Int) {
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50ac0020000ba0f), b) }
    emit(X86_64.InstructionForm(bits: 0x50ac0020000ba0f), reg: 0, memory: a.memory, immediate: b)
  }

  /// `BTS r64/m64, r64`
  @inlinable public mutating func bts(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x70020820000ab0f), reg: b.code, rm: a.code)
  }

  /// `BTS r64/m64, r64`
  @inlinable public mutating func bts(_ a: X86_64.Memory, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x70020820000ab0f), reg: b.code, memory: a)
  }

  /// `BTS r64/m64, imm8`
  @inlinable public mutating func bts(_ a: X86_64.Register64, _ b: Int) {
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50ac0820000ba0f), b) }
    emit(X86_64.InstructionForm(bits: 0x50ac0820000ba0f), reg: 0, rm: a.code, immediate: b)
  }

  /// `BTS r64/m64, imm8`
  @inlinable public mutating func bts(_ a: X86_64.Memory64, _ b: Int) {
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50ac0820000ba0f), b) }
    emit(X86_64.InstructionForm(bits: 0x50ac0820000ba0f), reg: 0, memory: a.memory, immediate: b)
  }

  /// `BTR r16/m16, r16`
  @inlinable public mutating func btr(_ a: X86_64.Register16, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x70021020000b30f), reg: b.code, rm: a.code)
  }

  /// `BTR r16/m16, r16`
  @inlinable public mutating func btr(_ a: X86_64.Memory, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x70021020000b30f), reg: b.code, memory: a)
  }

  /// `BTR r16/m16, imm8`
  @inlinable public mutating func btr(_ a: X86_64.Register16, _ b: Int) {
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50b41020000ba0f), b) }
    emit(X86_64.InstructionForm(bits: 0x50b41020000ba0f), reg: 0, rm: a.code, immediate: b)
  }

  /// `BTR r16/m16, imm8`
  @inlinable public mutating func btr(_ a: X86_64.Memory16, _ b: Int) {
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50b41020000ba0f), b) }
    emit(X86_64.InstructionForm(bits: 0x50b41020000ba0f), reg: 0, memory: a.memory, immediate: b)
  }

  /// `BTR r32/m32, r32`
  @inlinable public mutating func btr(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x70020020000b30f), reg: b.code, rm: a.code)
  }

  /// `BTR r32/m32, r32`
  @inlinable public mutating func btr(_ a: X86_64.Memory, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x70020020000b30f), reg: b.code, memory: a)
  }

  /// `BTR r32/m32, imm8`
  @inlinable public mutating func btr(_ a: X86_64.Register32, _ b: Int) {
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50b40020000ba0f), b) }
    emit(X86_64.InstructionForm(bits: 0x50b40020000ba0f), reg: 0, rm: a.code, immediate: b)
  }

  /// `BTR r32/m32, imm8`
  @inlinable public mutating func btr(_ a: X86_64.Memory32, _ b: Int) {
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50b40020000ba0f), b) }
    emit(X86_64.InstructionForm(bits: 0x50b40020000ba0f), reg: 0, memory: a.memory, immediate: b)
  }

  /// `BTR r64/m64, r64`
  @inlinable public mutating func btr(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x70020820000b30f), reg: b.code, rm: a.code)
  }

  /// `BTR r64/m64, r64`
  @inlinable public mutating func btr(_ a: X86_64.Memory, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x70020820000b30f), reg: b.code, memory: a)
  }

  /// `BTR r64/m64, imm8`
  @inlinable public mutating func btr(_ a: X86_64.Register64, _ b: Int) {
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50b40820000ba0f), b) }
    emit(X86_64.InstructionForm(bits: 0x50b40820000ba0f), reg: 0, rm: a.code, immediate: b)
  }

  /// `BTR r64/m64, imm8`
  @inlinable public mutating func btr(_ a: X86_64.Memory64, _ b: Int) {
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50b40820000ba0f), b) }
    emit(X86_64.InstructionForm(bits: 0x50b40820000ba0f), reg: 0, memory: a.memory, immediate: b)
  }

  /// `BTC r16/m16, r16`
  @inlinable public mutating func btc(_ a: X86_64.Register16, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x70021020000bb0f), reg: b.code, rm: a.code)
  }

  /// `BTC r16/m16, r16`
  @inlinable public mutating func btc(_ a: X86_64.Memory, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x70021020000bb0f), reg: b.code, memory: a)
  }

  /// `BTC r16/m16, imm8`
  @inlinable public mutating func btc(_ a: X86_64.Register16, _ b: Int) {
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50bc1020000ba0f), b) }
    emit(X86_64.InstructionForm(bits: 0x50bc1020000ba0f), reg: 0, rm: a.code, immediate: b)
  }

  /// `BTC r16/m16, imm8`
  @inlinable public mutating func btc(_ a: X86_64.Memory16, _ b: Int) {
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50bc1020000ba0f), b) }
    emit(X86_64.InstructionForm(bits: 0x50bc1020000ba0f), reg: 0, memory: a.memory, immediate: b)
  }

  /// `BTC r32/m32, r32`
  @inlinable public mutating func btc(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x70020020000bb0f), reg: b.code, rm: a.code)
  }

  /// `BTC r32/m32, r32`
  @inlinable public mutating func btc(_ a: X86_64.Memory, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x70020020000bb0f), reg: b.code, memory: a)
  }

  /// `BTC r32/m32, imm8`
  @inlinable public mutating func btc(_ a: X86_64.Register32, _ b: Int) {
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50bc0020000ba0f), b) }
    emit(X86_64.InstructionForm(bits: 0x50bc0020000ba0f), reg: 0, rm: a.code, immediate: b)
  }

  /// `BTC r32/m32, imm8`
  @inlinable public mutating func btc(_ a: X86_64.Memory32, _ b: Int) {
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50bc0020000ba0f), b) }
    emit(X86_64.InstructionForm(bits: 0x50bc0020000ba0f), reg: 0, memory: a.memory, immediate: b)
  }

  /// `BTC r64/m64, r64`
  @inlinable public mutating func btc(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x70020820000bb0f), reg: b.code, rm: a.code)
  }

  /// `BTC r64/m64, r64`
  @inlinable public mutating func btc(_ a: X86_64.Memory, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x70020820000bb0f), reg: b.code, memory: a)
  }

  /// `BTC r64/m64, imm8`
  @inlinable public mutating func btc(_ a: X86_64.Register64, _ b: Int) {
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50bc0820000ba0f), b) }
    emit(X86_64.InstructionForm(bits: 0x50bc0820000ba0f), reg: 0, rm: a.code, immediate: b)
  }

  /// `BTC r64/m64, imm8`
  @inlinable public mutating func btc(_ a: X86_64.Memory64, _ b: Int) {
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50bc0820000ba0f), b) }
    emit(X86_64.InstructionForm(bits: 0x50bc0820000ba0f), reg: 0, memory: a.memory, immediate: b)
  }

  /// `BSF r16, r16/m16`
  @inlinable public mutating func bsf(_ a: X86_64.Register16, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x70021020000bc0f), reg: a.code, rm: b.code)
  }

  /// `BSF r16, r16/m16`
  @inlinable public mutating func bsf(_ a: X86_64.Register16, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70021020000bc0f), reg: a.code, memory: b)
  }

  /// `BSF r32, r32/m32`
  @inlinable public mutating func bsf(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x70020020000bc0f), reg: a.code, rm: b.code)
  }

  /// `BSF r32, r32/m32`
  @inlinable public mutating func bsf(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020020000bc0f), reg: a.code, memory: b)
  }

  /// `BSF r64, r64/m64`
  @inlinable public mutating func bsf(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x70020820000bc0f), reg: a.code, rm: b.code)
  }

  /// `BSF r64, r64/m64`
  @inlinable public mutating func bsf(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020820000bc0f), reg: a.code, memory: b)
  }

  /// `BSR r16, r16/m16`
  @inlinable public mutating func bsr(_ a: X86_64.Register16, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x70021020000bd0f), reg: a.code, rm: b.code)
  }

  /// `BSR r16, r16/m16`
  @inlinable public mutating func bsr(_ a: X86_64.Register16, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70021020000bd0f), reg: a.code, memory: b)
  }

  /// `BSR r32, r32/m32`
  @inlinable public mutating func bsr(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x70020020000bd0f), reg: a.code, rm: b.code)
  }

  /// `BSR r32, r32/m32`
  @inlinable public mutating func bsr(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020020000bd0f), reg: a.code, memory: b)
  }

  /// `BSR r64, r64/m64`
  @inlinable public mutating func bsr(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x70020820000bd0f), reg: a.code, rm: b.code)
  }

  /// `BSR r64, r64/m64`
  @inlinable public mutating func bsr(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020820000bd0f), reg: a.code, memory: b)
  }

  /// `POPCNT r16, r16/m16`
  @inlinable public mutating func popcnt(_ a: X86_64.Register16, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x70025020000b80f), reg: a.code, rm: b.code)
  }

  /// `POPCNT r16, r16/m16`
  @inlinable public mutating func popcnt(_ a: X86_64.Register16, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70025020000b80f), reg: a.code, memory: b)
  }

  /// `POPCNT r32, r32/m32`
  @inlinable public mutating func popcnt(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x70024020000b80f), reg: a.code, rm: b.code)
  }

  /// `POPCNT r32, r32/m32`
  @inlinable public mutating func popcnt(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70024020000b80f), reg: a.code, memory: b)
  }

  /// `POPCNT r64, r64/m64`
  @inlinable public mutating func popcnt(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x70024820000b80f), reg: a.code, rm: b.code)
  }

  /// `POPCNT r64, r64/m64`
  @inlinable public mutating func popcnt(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70024820000b80f), reg: a.code, memory: b)
  }

  /// `TZCNT r16, r16/m16`
  @inlinable public mutating func tzcnt(_ a: X86_64.Register16, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x70025020000bc0f), reg: a.code, rm: b.code)
  }

  /// `TZCNT r16, r16/m16`
  @inlinable public mutating func tzcnt(_ a: X86_64.Register16, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70025020000bc0f), reg: a.code, memory: b)
  }

  /// `TZCNT r32, r32/m32`
  @inlinable public mutating func tzcnt(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x70024020000bc0f), reg: a.code, rm: b.code)
  }

  /// `TZCNT r32, r32/m32`
  @inlinable public mutating func tzcnt(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70024020000bc0f), reg: a.code, memory: b)
  }

  /// `TZCNT r64, r64/m64`
  @inlinable public mutating func tzcnt(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x70024820000bc0f), reg: a.code, rm: b.code)
  }

  /// `TZCNT r64, r64/m64`
  @inlinable public mutating func tzcnt(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70024820000bc0f), reg: a.code, memory: b)
  }

  /// `LZCNT r16, r16/m16`
  @inlinable public mutating func lzcnt(_ a: X86_64.Register16, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x70025020000bd0f), reg: a.code, rm: b.code)
  }

  /// `LZCNT r16, r16/m16`
  @inlinable public mutating func lzcnt(_ a: X86_64.Register16, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70025020000bd0f), reg: a.code, memory: b)
  }

  /// `LZCNT r32, r32/m32`
  @inlinable public mutating func lzcnt(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x70024020000bd0f), reg: a.code, rm: b.code)
  }

  /// `LZCNT r32, r32/m32`
  @inlinable public mutating func lzcnt(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70024020000bd0f), reg: a.code, memory: b)
  }

  /// `LZCNT r64, r64/m64`
  @inlinable public mutating func lzcnt(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x70024820000bd0f), reg: a.code, rm: b.code)
  }

  /// `LZCNT r64, r64/m64`
  @inlinable public mutating func lzcnt(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70024820000bd0f), reg: a.code, memory: b)
  }

  /// `ANDN r32, r32, r32/m32`
  @inlinable public mutating func andn(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: X86_64.Register32, _ flags: X86_64.FlagUpdate = .flags) {
    if (a.code | b.code | c.code) & 16 == 0, flags == .flags { return emit(X86_64.InstructionForm(bits: 0x2008000002f2), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x201d000002f2), reg: a.code, vvvv: b.code, rm: c.code, flags: flags)
  }

  /// `ANDN r32, r32, r32/m32`
  @inlinable public mutating func andn(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: X86_64.Memory, _ flags: X86_64.FlagUpdate = .flags) {
    if (a.code | b.code) & 16 == 0, c.isPlain, flags == .flags { return emit(X86_64.InstructionForm(bits: 0x2008000002f2), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x201d000002f2), reg: a.code, vvvv: b.code, memory: c, flags: flags)
  }

  /// `BEXTR r32, r32/m32, r32`
  @inlinable public mutating func bextr(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: X86_64.Register32, _ flags: X86_64.FlagUpdate = .flags) {
    if (a.code | c.code | b.code) & 16 == 0, flags == .flags { return emit(X86_64.InstructionForm(bits: 0x2008000002f7), reg: a.code, vvvv: c.code, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x201d000002f7), reg: a.code, vvvv: c.code, rm: b.code, flags: flags)
  }

  /// `BEXTR r32, r32/m32, r32`
  @inlinable public mutating func bextr(_ a: X86_64.Register32, _ b: X86_64.Memory, _ c: X86_64.Register32, _ flags: X86_64.FlagUpdate = .flags) {
    if (a.code | c.code) & 16 == 0, b.isPlain, flags == .flags { return emit(X86_64.InstructionForm(bits: 0x2008000002f7), reg: a.code, vvvv: c.code, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x201d000002f7), reg: a.code, vvvv: c.code, memory: b, flags: flags)
  }

  /// `BLSR r32, r32/m32`
  @inlinable public mutating func blsr(_ a: X86_64.Register32, _ b: X86_64.Register32, _ flags: X86_64.FlagUpdate = .flags) {
    if (a.code | b.code) & 16 == 0, flags == .flags { return emit(X86_64.InstructionForm(bits: 0xc008000002f3), reg: 0, vvvv: a.code, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0xc01d000002f3), reg: 0, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `BLSR r32, r32/m32`
  @inlinable public mutating func blsr(_ a: X86_64.Register32, _ b: X86_64.Memory, _ flags: X86_64.FlagUpdate = .flags) {
    if (a.code) & 16 == 0, b.isPlain, flags == .flags { return emit(X86_64.InstructionForm(bits: 0xc008000002f3), reg: 0, vvvv: a.code, memory: b) }
    emit(X86_64.InstructionForm(bits: 0xc01d000002f3), reg: 0, vvvv: a.code, memory: b, flags: flags)
  }

  /// `BLSMSK r32, r32/m32`
  @inlinable public mutating func blsmsk(_ a: X86_64.Register32, _ b: X86_64.Register32, _ flags: X86_64.FlagUpdate = .flags) {
    if (a.code | b.code) & 16 == 0, flags == .flags { return emit(X86_64.InstructionForm(bits: 0x14008000002f3), reg: 0, vvvv: a.code, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x1401d000002f3), reg: 0, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `BLSMSK r32, r32/m32`
  @inlinable public mutating func blsmsk(_ a: X86_64.Register32, _ b: X86_64.Memory, _ flags: X86_64.FlagUpdate = .flags) {
    if (a.code) & 16 == 0, b.isPlain, flags == .flags { return emit(X86_64.InstructionForm(bits: 0x14008000002f3), reg: 0, vvvv: a.code, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x1401d000002f3), reg: 0, vvvv: a.code, memory: b, flags: flags)
  }

  /// `BLSI r32, r32/m32`
  @inlinable public mutating func blsi(_ a: X86_64.Register32, _ b: X86_64.Register32, _ flags: X86_64.FlagUpdate = .flags) {
    if (a.code | b.code) & 16 == 0, flags == .flags { return emit(X86_64.InstructionForm(bits: 0x1c008000002f3), reg: 0, vvvv: a.code, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x1c01d000002f3), reg: 0, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `BLSI r32, r32/m32`
  @inlinable public mutating func blsi(_ a: X86_64.Register32, _ b: X86_64.Memory, _ flags: X86_64.FlagUpdate = .flags) {
    if (a.code) & 16 == 0, b.isPlain, flags == .flags { return emit(X86_64.InstructionForm(bits: 0x1c008000002f3), reg: 0, vvvv: a.code, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x1c01d000002f3), reg: 0, vvvv: a.code, memory: b, flags: flags)
  }

  /// `BZHI r32, r32/m32, r32`
  @inlinable public mutating func bzhi(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: X86_64.Register32, _ flags: X86_64.FlagUpdate = .flags) {
    if (a.code | c.code | b.code) & 16 == 0, flags == .flags { return emit(X86_64.InstructionForm(bits: 0x2008000002f5), reg: a.code, vvvv: c.code, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x201d000002f5), reg: a.code, vvvv: c.code, rm: b.code, flags: flags)
  }

  /// `BZHI r32, r32/m32, r32`
  @inlinable public mutating func bzhi(_ a: X86_64.Register32, _ b: X86_64.Memory, _ c: X86_64.Register32, _ flags: X86_64.FlagUpdate = .flags) {
    if (a.code | c.code) & 16 == 0, b.isPlain, flags == .flags { return emit(X86_64.InstructionForm(bits: 0x2008000002f5), reg: a.code, vvvv: c.code, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x201d000002f5), reg: a.code, vvvv: c.code, memory: b, flags: flags)
  }

  /// `PDEP r32, r32, r32/m32`
  @inlinable public mutating func pdep(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: X86_64.Register32) {
    if (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x2008000302f5), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x201d000302f5), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `PDEP r32, r32, r32/m32`
  @inlinable public mutating func pdep(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: X86_64.Memory) {
    if (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x2008000302f5), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x201d000302f5), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `PEXT r32, r32, r32/m32`
  @inlinable public mutating func pext(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: X86_64.Register32) {
    if (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x2008000202f5), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x201d000202f5), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `PEXT r32, r32, r32/m32`
  @inlinable public mutating func pext(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: X86_64.Memory) {
    if (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x2008000202f5), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x201d000202f5), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `ANDN r64, r64, r64/m64`
  @inlinable public mutating func andn(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: X86_64.Register64, _ flags: X86_64.FlagUpdate = .flags) {
    if (a.code | b.code | c.code) & 16 == 0, flags == .flags { return emit(X86_64.InstructionForm(bits: 0x2088008002f2), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x209d008002f2), reg: a.code, vvvv: b.code, rm: c.code, flags: flags)
  }

  /// `ANDN r64, r64, r64/m64`
  @inlinable public mutating func andn(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: X86_64.Memory, _ flags: X86_64.FlagUpdate = .flags) {
    if (a.code | b.code) & 16 == 0, c.isPlain, flags == .flags { return emit(X86_64.InstructionForm(bits: 0x2088008002f2), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x209d008002f2), reg: a.code, vvvv: b.code, memory: c, flags: flags)
  }

  /// `BEXTR r64, r64/m64, r64`
  @inlinable public mutating func bextr(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: X86_64.Register64, _ flags: X86_64.FlagUpdate = .flags) {
    if (a.code | c.code | b.code) & 16 == 0, flags == .flags { return emit(X86_64.InstructionForm(bits: 0x2088008002f7), reg: a.code, vvvv: c.code, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x209d008002f7), reg: a.code, vvvv: c.code, rm: b.code, flags: flags)
  }

  /// `BEXTR r64, r64/m64, r64`
  @inlinable public mutating func bextr(_ a: X86_64.Register64, _ b: X86_64.Memory, _ c: X86_64.Register64, _ flags: X86_64.FlagUpdate = .flags) {
    if (a.code | c.code) & 16 == 0, b.isPlain, flags == .flags { return emit(X86_64.InstructionForm(bits: 0x2088008002f7), reg: a.code, vvvv: c.code, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x209d008002f7), reg: a.code, vvvv: c.code, memory: b, flags: flags)
  }

  /// `BLSR r64, r64/m64`
  @inlinable public mutating func blsr(_ a: X86_64.Register64, _ b: X86_64.Register64, _ flags: X86_64.FlagUpdate = .flags) {
    if (a.code | b.code) & 16 == 0, flags == .flags { return emit(X86_64.InstructionForm(bits: 0xc088008002f3), reg: 0, vvvv: a.code, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0xc09d008002f3), reg: 0, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `BLSR r64, r64/m64`
  @inlinable public mutating func blsr(_ a: X86_64.Register64, _ b: X86_64.Memory, _ flags: X86_64.FlagUpdate = .flags) {
    if (a.code) & 16 == 0, b.isPlain, flags == .flags { return emit(X86_64.InstructionForm(bits: 0xc088008002f3), reg: 0, vvvv: a.code, memory: b) }
    emit(X86_64.InstructionForm(bits: 0xc09d008002f3), reg: 0, vvvv: a.code, memory: b, flags: flags)
  }

  /// `BLSMSK r64, r64/m64`
  @inlinable public mutating func blsmsk(_ a: X86_64.Register64, _ b: X86_64.Register64, _ flags: X86_64.FlagUpdate = .flags) {
    if (a.code | b.code) & 16 == 0, flags == .flags { return emit(X86_64.InstructionForm(bits: 0x14088008002f3), reg: 0, vvvv: a.code, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x1409d008002f3), reg: 0, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `BLSMSK r64, r64/m64`
  @inlinable public mutating func blsmsk(_ a: X86_64.Register64, _ b: X86_64.Memory, _ flags: X86_64.FlagUpdate = .flags) {
    if (a.code) & 16 == 0, b.isPlain, flags == .flags { return emit(X86_64.InstructionForm(bits: 0x14088008002f3), reg: 0, vvvv: a.code, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x1409d008002f3), reg: 0, vvvv: a.code, memory: b, flags: flags)
  }

  /// `BLSI r64, r64/m64`
  @inlinable public mutating func blsi(_ a: X86_64.Register64, _ b: X86_64.Register64, _ flags: X86_64.FlagUpdate = .flags) {
    if (a.code | b.code) & 16 == 0, flags == .flags { return emit(X86_64.InstructionForm(bits: 0x1c088008002f3), reg: 0, vvvv: a.code, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x1c09d008002f3), reg: 0, vvvv: a.code, rm: b.code, flags: flags)
  }

  /// `BLSI r64, r64/m64`
  @inlinable public mutating func blsi(_ a: X86_64.Register64, _ b: X86_64.Memory, _ flags: X86_64.FlagUpdate = .flags) {
    if (a.code) & 16 == 0, b.isPlain, flags == .flags { return emit(X86_64.InstructionForm(bits: 0x1c088008002f3), reg: 0, vvvv: a.code, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x1c09d008002f3), reg: 0, vvvv: a.code, memory: b, flags: flags)
  }

  /// `BZHI r64, r64/m64, r64`
  @inlinable public mutating func bzhi(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: X86_64.Register64, _ flags: X86_64.FlagUpdate = .flags) {
    if (a.code | c.code | b.code) & 16 == 0, flags == .flags { return emit(X86_64.InstructionForm(bits: 0x2088008002f5), reg: a.code, vvvv: c.code, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x209d008002f5), reg: a.code, vvvv: c.code, rm: b.code, flags: flags)
  }

  /// `BZHI r64, r64/m64, r64`
  @inlinable public mutating func bzhi(_ a: X86_64.Register64, _ b: X86_64.Memory, _ c: X86_64.Register64, _ flags: X86_64.FlagUpdate = .flags) {
    if (a.code | c.code) & 16 == 0, b.isPlain, flags == .flags { return emit(X86_64.InstructionForm(bits: 0x2088008002f5), reg: a.code, vvvv: c.code, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x209d008002f5), reg: a.code, vvvv: c.code, memory: b, flags: flags)
  }

  /// `PDEP r64, r64, r64/m64`
  @inlinable public mutating func pdep(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: X86_64.Register64) {
    if (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x2088008302f5), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x209d008302f5), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `PDEP r64, r64, r64/m64`
  @inlinable public mutating func pdep(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: X86_64.Memory) {
    if (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x2088008302f5), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x209d008302f5), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `PEXT r64, r64, r64/m64`
  @inlinable public mutating func pext(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: X86_64.Register64) {
    if (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x2088008202f5), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x209d008202f5), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `PEXT r64, r64, r64/m64`
  @inlinable public mutating func pext(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: X86_64.Memory) {
    if (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x2088008202f5), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x209d008202f5), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `BEXTR r32, r32/m32, imm32`
  @inlinable public mutating func bextr(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: Int) {
    guard Self.fits(c, 32, of: 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x20201000000a10), c) }
    emit(X86_64.InstructionForm(bits: 0x20201000000a10), reg: a.code, vvvv: 0, rm: b.code, immediate: c)
  }

  /// `BEXTR r32, r32/m32, imm32`
  @inlinable public mutating func bextr(_ a: X86_64.Register32, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 32, of: 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x20201000000a10), c) }
    emit(X86_64.InstructionForm(bits: 0x20201000000a10), reg: a.code, vvvv: 0, memory: b, immediate: c)
  }

  /// `BLCFILL r32, r32/m32`
  @inlinable public mutating func blcfill(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0xc01000000901), reg: 0, vvvv: a.code, rm: b.code)
  }

  /// `BLCFILL r32, r32/m32`
  @inlinable public mutating func blcfill(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0xc01000000901), reg: 0, vvvv: a.code, memory: b)
  }

  /// `BLSFILL r32, r32/m32`
  @inlinable public mutating func blsfill(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x1401000000901), reg: 0, vvvv: a.code, rm: b.code)
  }

  /// `BLSFILL r32, r32/m32`
  @inlinable public mutating func blsfill(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x1401000000901), reg: 0, vvvv: a.code, memory: b)
  }

  /// `BLCS r32, r32/m32`
  @inlinable public mutating func blcs(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x1c01000000901), reg: 0, vvvv: a.code, rm: b.code)
  }

  /// `BLCS r32, r32/m32`
  @inlinable public mutating func blcs(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x1c01000000901), reg: 0, vvvv: a.code, memory: b)
  }

  /// `TZMSK r32, r32/m32`
  @inlinable public mutating func tzmsk(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x2401000000901), reg: 0, vvvv: a.code, rm: b.code)
  }

  /// `TZMSK r32, r32/m32`
  @inlinable public mutating func tzmsk(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2401000000901), reg: 0, vvvv: a.code, memory: b)
  }

  /// `BLCIC r32, r32/m32`
  @inlinable public mutating func blcic(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x2c01000000901), reg: 0, vvvv: a.code, rm: b.code)
  }

  /// `BLCIC r32, r32/m32`
  @inlinable public mutating func blcic(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2c01000000901), reg: 0, vvvv: a.code, memory: b)
  }

  /// `BLSIC r32, r32/m32`
  @inlinable public mutating func blsic(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x3401000000901), reg: 0, vvvv: a.code, rm: b.code)
  }

  /// `BLSIC r32, r32/m32`
  @inlinable public mutating func blsic(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x3401000000901), reg: 0, vvvv: a.code, memory: b)
  }

  /// `T1MSKC r32, r32/m32`
  @inlinable public mutating func t1mskc(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x3c01000000901), reg: 0, vvvv: a.code, rm: b.code)
  }

  /// `T1MSKC r32, r32/m32`
  @inlinable public mutating func t1mskc(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x3c01000000901), reg: 0, vvvv: a.code, memory: b)
  }

  /// `BLCMSK r32, r32/m32`
  @inlinable public mutating func blcmsk(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0xc01000000902), reg: 0, vvvv: a.code, rm: b.code)
  }

  /// `BLCMSK r32, r32/m32`
  @inlinable public mutating func blcmsk(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0xc01000000902), reg: 0, vvvv: a.code, memory: b)
  }

  /// `BLCI r32, r32/m32`
  @inlinable public mutating func blci(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x3401000000902), reg: 0, vvvv: a.code, rm: b.code)
  }

  /// `BLCI r32, r32/m32`
  @inlinable public mutating func blci(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x3401000000902), reg: 0, vvvv: a.code, memory: b)
  }

  /// `BEXTR r64, r64/m64, imm32`
  @inlinable public mutating func bextr(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: Int) {
    guard Self.fits(c, 32, of: 64) else { return failImmediate(X86_64.InstructionForm(bits: 0x20209000800a10), c) }
    emit(X86_64.InstructionForm(bits: 0x20209000800a10), reg: a.code, vvvv: 0, rm: b.code, immediate: c)
  }

  /// `BEXTR r64, r64/m64, imm32`
  @inlinable public mutating func bextr(_ a: X86_64.Register64, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 32, of: 64) else { return failImmediate(X86_64.InstructionForm(bits: 0x20209000800a10), c) }
    emit(X86_64.InstructionForm(bits: 0x20209000800a10), reg: a.code, vvvv: 0, memory: b, immediate: c)
  }

  /// `BLCFILL r64, r64/m64`
  @inlinable public mutating func blcfill(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0xc09000800901), reg: 0, vvvv: a.code, rm: b.code)
  }

  /// `BLCFILL r64, r64/m64`
  @inlinable public mutating func blcfill(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0xc09000800901), reg: 0, vvvv: a.code, memory: b)
  }

  /// `BLSFILL r64, r64/m64`
  @inlinable public mutating func blsfill(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x1409000800901), reg: 0, vvvv: a.code, rm: b.code)
  }

  /// `BLSFILL r64, r64/m64`
  @inlinable public mutating func blsfill(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x1409000800901), reg: 0, vvvv: a.code, memory: b)
  }

  /// `BLCS r64, r64/m64`
  @inlinable public mutating func blcs(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x1c09000800901), reg: 0, vvvv: a.code, rm: b.code)
  }

  /// `BLCS r64, r64/m64`
  @inlinable public mutating func blcs(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x1c09000800901), reg: 0, vvvv: a.code, memory: b)
  }

  /// `TZMSK r64, r64/m64`
  @inlinable public mutating func tzmsk(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x2409000800901), reg: 0, vvvv: a.code, rm: b.code)
  }

  /// `TZMSK r64, r64/m64`
  @inlinable public mutating func tzmsk(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2409000800901), reg: 0, vvvv: a.code, memory: b)
  }

  /// `BLCIC r64, r64/m64`
  @inlinable public mutating func blcic(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x2c09000800901), reg: 0, vvvv: a.code, rm: b.code)
  }

  /// `BLCIC r64, r64/m64`
  @inlinable public mutating func blcic(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2c09000800901), reg: 0, vvvv: a.code, memory: b)
  }

  /// `BLSIC r64, r64/m64`
  @inlinable public mutating func blsic(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x3409000800901), reg: 0, vvvv: a.code, rm: b.code)
  }

  /// `BLSIC r64, r64/m64`
  @inlinable public mutating func blsic(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x3409000800901), reg: 0, vvvv: a.code, memory: b)
  }

  /// `T1MSKC r64, r64/m64`
  @inlinable public mutating func t1mskc(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x3c09000800901), reg: 0, vvvv: a.code, rm: b.code)
  }

  /// `T1MSKC r64, r64/m64`
  @inlinable public mutating func t1mskc(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x3c09000800901), reg: 0, vvvv: a.code, memory: b)
  }

  /// `BLCMSK r64, r64/m64`
  @inlinable public mutating func blcmsk(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0xc09000800902), reg: 0, vvvv: a.code, rm: b.code)
  }

  /// `BLCMSK r64, r64/m64`
  @inlinable public mutating func blcmsk(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0xc09000800902), reg: 0, vvvv: a.code, memory: b)
  }

  /// `BLCI r64, r64/m64`
  @inlinable public mutating func blci(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x3409000800902), reg: 0, vvvv: a.code, rm: b.code)
  }

  /// `BLCI r64, r64/m64`
  @inlinable public mutating func blci(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x3409000800902), reg: 0, vvvv: a.code, memory: b)
  }

  /// `CRC32 r32, r8/m8`
  @inlinable public mutating func crc32(_ a: X86_64.Register32, _ b: X86_64.Register8) {
    if (a.code | b.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x220300f0380f), reg: a.code, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x201d000004f0), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `CRC32 r32, r8/m8`
  @inlinable public mutating func crc32(_ a: X86_64.Register32, _ b: X86_64.Memory8) {
    if (a.code) & 16 == 0, b.memory.isPlain { return emit(X86_64.InstructionForm(bits: 0x220300f0380f), reg: a.code, memory: b.memory) }
    emit(X86_64.InstructionForm(bits: 0x201d000004f0), reg: a.code, vvvv: 0, memory: b.memory)
  }

  /// `CRC32 r64, r8/m8`
  @inlinable public mutating func crc32(_ a: X86_64.Register64, _ b: X86_64.Register8) {
    if (a.code | b.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x228300f0380f), reg: a.code, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x209d008004f0), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `CRC32 r64, r8/m8`
  @inlinable public mutating func crc32(_ a: X86_64.Register64, _ b: X86_64.Memory8) {
    if (a.code) & 16 == 0, b.memory.isPlain { return emit(X86_64.InstructionForm(bits: 0x228300f0380f), reg: a.code, memory: b.memory) }
    emit(X86_64.InstructionForm(bits: 0x209d008004f0), reg: a.code, vvvv: 0, memory: b.memory)
  }

  /// `CRC32 r32, r16/m16`
  @inlinable public mutating func crc32(_ a: X86_64.Register32, _ b: X86_64.Register16) {
    if (a.code | b.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x230300f1380f), reg: a.code, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x201d000104f1), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `CRC32 r32, r16/m16`
  @inlinable public mutating func crc32(_ a: X86_64.Register32, _ b: X86_64.Memory16) {
    if (a.code) & 16 == 0, b.memory.isPlain { return emit(X86_64.InstructionForm(bits: 0x230300f1380f), reg: a.code, memory: b.memory) }
    emit(X86_64.InstructionForm(bits: 0x201d000104f1), reg: a.code, vvvv: 0, memory: b.memory)
  }

  /// `CRC32 r32, r32/m32`
  @inlinable public mutating func crc32(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    if (a.code | b.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x220300f1380f), reg: a.code, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x201d000004f1), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `CRC32 r32, r32/m32`
  @inlinable public mutating func crc32(_ a: X86_64.Register32, _ b: X86_64.Memory32) {
    if (a.code) & 16 == 0, b.memory.isPlain { return emit(X86_64.InstructionForm(bits: 0x220300f1380f), reg: a.code, memory: b.memory) }
    emit(X86_64.InstructionForm(bits: 0x201d000004f1), reg: a.code, vvvv: 0, memory: b.memory)
  }

  /// `CRC32 r64, r64/m64`
  @inlinable public mutating func crc32(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    if (a.code | b.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x228300f1380f), reg: a.code, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x209d008004f1), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `CRC32 r64, r64/m64`
  @inlinable public mutating func crc32(_ a: X86_64.Register64, _ b: X86_64.Memory64) {
    if (a.code) & 16 == 0, b.memory.isPlain { return emit(X86_64.InstructionForm(bits: 0x228300f1380f), reg: a.code, memory: b.memory) }
    emit(X86_64.InstructionForm(bits: 0x209d008004f1), reg: a.code, vvvv: 0, memory: b.memory)
  }

  /// `LOCK BTS`
  public mutating func lockBts(_ a: X86_64.Memory, _ b: X86_64.Register16) {
    appendByte(0xf0)
    bts(a, b)
  }

  /// `LOCK BTS`
  public mutating func lockBts(_ a: X86_64.Memory16, _ b: Int) {
    appendByte(0xf0)
    bts(a, b)
  }

  /// `LOCK BTS`
  public mutating func lockBts(_ a: X86_64.Memory, _ b: X86_64.Register32) {
    appendByte(0xf0)
    bts(a, b)
  }

  /// `LOCK BTS`
  public mutating func lockBts(_ a: X86_64.Memory32, _ b: Int) {
    appendByte(0xf0)
    bts(a, b)
  }

  /// `LOCK BTS`
  public mutating func lockBts(_ a: X86_64.Memory, _ b: X86_64.Register64) {
    appendByte(0xf0)
    bts(a, b)
  }

  /// `LOCK BTS`
  public mutating func lockBts(_ a: X86_64.Memory64, _ b: Int) {
    appendByte(0xf0)
    bts(a, b)
  }

  /// `LOCK BTR`
  public mutating func lockBtr(_ a: X86_64.Memory, _ b: X86_64.Register16) {
    appendByte(0xf0)
    btr(a, b)
  }

  /// `LOCK BTR`
  public mutating func lockBtr(_ a: X86_64.Memory16, _ b: Int) {
    appendByte(0xf0)
    btr(a, b)
  }

  /// `LOCK BTR`
  public mutating func lockBtr(_ a: X86_64.Memory, _ b: X86_64.Register32) {
    appendByte(0xf0)
    btr(a, b)
  }

  /// `LOCK BTR`
  public mutating func lockBtr(_ a: X86_64.Memory32, _ b: Int) {
    appendByte(0xf0)
    btr(a, b)
  }

  /// `LOCK BTR`
  public mutating func lockBtr(_ a: X86_64.Memory, _ b: X86_64.Register64) {
    appendByte(0xf0)
    btr(a, b)
  }

  /// `LOCK BTR`
  public mutating func lockBtr(_ a: X86_64.Memory64, _ b: Int) {
    appendByte(0xf0)
    btr(a, b)
  }

  /// `LOCK BTC`
  public mutating func lockBtc(_ a: X86_64.Memory, _ b: X86_64.Register16) {
    appendByte(0xf0)
    btc(a, b)
  }

  /// `LOCK BTC`
  public mutating func lockBtc(_ a: X86_64.Memory16, _ b: Int) {
    appendByte(0xf0)
    btc(a, b)
  }

  /// `LOCK BTC`
  public mutating func lockBtc(_ a: X86_64.Memory, _ b: X86_64.Register32) {
    appendByte(0xf0)
    btc(a, b)
  }

  /// `LOCK BTC`
  public mutating func lockBtc(_ a: X86_64.Memory32, _ b: Int) {
    appendByte(0xf0)
    btc(a, b)
  }

  /// `LOCK BTC`
  public mutating func lockBtc(_ a: X86_64.Memory, _ b: X86_64.Register64) {
    appendByte(0xf0)
    btc(a, b)
  }

  /// `LOCK BTC`
  public mutating func lockBtc(_ a: X86_64.Memory64, _ b: Int) {
    appendByte(0xf0)
    btc(a, b)
  }
}
