// swift-format-ignore-file
// Written by `swift run table-generator` from the instruction table. Do not edit: change a row and run it again.

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

  /// `PUSH r64`
  @inlinable public mutating func push(_ a: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x504000100000050), reg: 0, rm: a.code)
  }

  /// `PUSH r16`
  @inlinable public mutating func push(_ a: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x504010100000050), reg: 0, rm: a.code)
  }

  /// `PUSH r64/m64`
  @inlinable public mutating func push(_ a: X86_64.Memory64) {
    emit(X86_64.InstructionForm(bits: 0x5034001000000ff), reg: 0, memory: a.memory)
  }

  /// `PUSH r64/m64`
  @inlinable public mutating func push(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x5034001000000ff), reg: 0, memory: a)
  }

  /// `PUSH r16/m16`
  @inlinable public mutating func push(_ a: X86_64.Memory16) {
    emit(X86_64.InstructionForm(bits: 0x5034101000000ff), reg: 0, memory: a.memory)
  }

  /// `PUSH imm8`
  @inlinable public mutating func push(_ a: Int) {
    if Self.fits(a, 8, of: 64) { return emit(X86_64.InstructionForm(bits: 0x10800010000006a), reg: 0, rm: 0, immediate: a) }
    guard Self.fits(a, 32, of: 64) else { return failImmediate(X86_64.InstructionForm(bits: 0x120000100000068), a) }
    emit(X86_64.InstructionForm(bits: 0x120000100000068), reg: 0, rm: 0, immediate: a)
  }

  /// `PUSHW imm8`
  @inlinable public mutating func pushw(_ a: Int) {
    if Self.fits(a, 8, of: 16) { return emit(X86_64.InstructionForm(bits: 0x10801010000006a), reg: 0, rm: 0, immediate: a) }
    guard Self.fits(a, 16, of: 16) else { return failImmediate(X86_64.InstructionForm(bits: 0x110010100000068), a) }
    emit(X86_64.InstructionForm(bits: 0x110010100000068), reg: 0, rm: 0, immediate: a)
  }

  /// `POP r64`
  @inlinable public mutating func pop(_ a: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x504000100000058), reg: 0, rm: a.code)
  }

  /// `POP r16`
  @inlinable public mutating func pop(_ a: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x504010100000058), reg: 0, rm: a.code)
  }

  /// `POP r64/m64`
  @inlinable public mutating func pop(_ a: X86_64.Memory64) {
    emit(X86_64.InstructionForm(bits: 0x50040010000008f), reg: 0, memory: a.memory)
  }

  /// `POP r64/m64`
  @inlinable public mutating func pop(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x50040010000008f), reg: 0, memory: a)
  }

  /// `POP r16/m16`
  @inlinable public mutating func pop(_ a: X86_64.Memory16) {
    emit(X86_64.InstructionForm(bits: 0x50041010000008f), reg: 0, memory: a.memory)
  }

  /// `PUSH fs`
  @inlinable public mutating func push(_ a: X86_64.FSRegister) {
    emit(X86_64.InstructionForm(bits: 0x10000020000a00f), reg: 0, rm: 0)
  }

  /// `POP fs`
  @inlinable public mutating func pop(_ a: X86_64.FSRegister) {
    emit(X86_64.InstructionForm(bits: 0x10000020000a10f), reg: 0, rm: 0)
  }

  /// `PUSHW fs`
  @inlinable public mutating func pushw(_ a: X86_64.FSRegister) {
    emit(X86_64.InstructionForm(bits: 0x10001020000a00f), reg: 0, rm: 0)
  }

  /// `POPW fs`
  @inlinable public mutating func popw(_ a: X86_64.FSRegister) {
    emit(X86_64.InstructionForm(bits: 0x10001020000a10f), reg: 0, rm: 0)
  }

  /// `PUSH gs`
  @inlinable public mutating func push(_ a: X86_64.GSRegister) {
    emit(X86_64.InstructionForm(bits: 0x10000020000a80f), reg: 0, rm: 0)
  }

  /// `POP gs`
  @inlinable public mutating func pop(_ a: X86_64.GSRegister) {
    emit(X86_64.InstructionForm(bits: 0x10000020000a90f), reg: 0, rm: 0)
  }

  /// `PUSHW gs`
  @inlinable public mutating func pushw(_ a: X86_64.GSRegister) {
    emit(X86_64.InstructionForm(bits: 0x10001020000a80f), reg: 0, rm: 0)
  }

  /// `POPW gs`
  @inlinable public mutating func popw(_ a: X86_64.GSRegister) {
    emit(X86_64.InstructionForm(bits: 0x10001020000a90f), reg: 0, rm: 0)
  }

  /// `PUSHFQ`
  @inlinable public mutating func pushfq() {
    emit(X86_64.InstructionForm(bits: 0x10000010000009c), reg: 0, rm: 0)
  }

  /// `PUSHFW`
  @inlinable public mutating func pushfw() {
    emit(X86_64.InstructionForm(bits: 0x10001010000009c), reg: 0, rm: 0)
  }

  /// `POPFQ`
  @inlinable public mutating func popfq() {
    emit(X86_64.InstructionForm(bits: 0x10000010000009d), reg: 0, rm: 0)
  }

  /// `POPFW`
  @inlinable public mutating func popfw() {
    emit(X86_64.InstructionForm(bits: 0x10001010000009d), reg: 0, rm: 0)
  }

  /// `ENTER imm16, imm8`
  @inlinable public mutating func enter(_ a: Int, _ b: Int) {
    guard Self.fits(a, 16), Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x1180001000000c8), a) }
    emit(X86_64.InstructionForm(bits: 0x1180001000000c8), reg: 0, rm: 0, immediate: a & 0xffff | b << 16)
  }

  /// `ENTERW imm16, imm8`
  @inlinable public mutating func enterw(_ a: Int, _ b: Int) {
    guard Self.fits(a, 16), Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x1180101000000c8), a) }
    emit(X86_64.InstructionForm(bits: 0x1180101000000c8), reg: 0, rm: 0, immediate: a & 0xffff | b << 16)
  }

  /// `LEAVE`
  @inlinable public mutating func leave() {
    emit(X86_64.InstructionForm(bits: 0x1000001000000c9), reg: 0, rm: 0)
  }

  /// `LEAVEW`
  @inlinable public mutating func leavew() {
    emit(X86_64.InstructionForm(bits: 0x1000101000000c9), reg: 0, rm: 0)
  }

  /// `JMP r64/m64`
  public mutating func jmp(_ a: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x5024001000000ff), reg: 0, rm: a.code)
  }

  /// `JMP r64/m64`
  public mutating func jmp(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x5024001000000ff), reg: 0, memory: a)
  }

  /// `CALL r64/m64`
  public mutating func call(_ a: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x5014001000000ff), reg: 0, rm: a.code)
  }

  /// `CALL r64/m64`
  public mutating func call(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x5014001000000ff), reg: 0, memory: a)
  }

  /// `LCALL m16:32`
  public mutating func lcall(_ a: X86_64.FarMemory32) {
    emit(X86_64.InstructionForm(bits: 0x101c001000000ff), reg: 0, memory: a.memory)
  }

  /// `LCALL m16:16`
  public mutating func lcall(_ a: X86_64.FarMemory16) {
    emit(X86_64.InstructionForm(bits: 0x101c101000000ff), reg: 0, memory: a.memory)
  }

  /// `LCALL m16:64`
  public mutating func lcall(_ a: X86_64.FarMemory64) {
    emit(X86_64.InstructionForm(bits: 0x101c081000000ff), reg: 0, memory: a.memory)
  }

  /// `LJMP m16:32`
  public mutating func ljmp(_ a: X86_64.FarMemory32) {
    emit(X86_64.InstructionForm(bits: 0x102c001000000ff), reg: 0, memory: a.memory)
  }

  /// `LJMP m16:16`
  public mutating func ljmp(_ a: X86_64.FarMemory16) {
    emit(X86_64.InstructionForm(bits: 0x102c101000000ff), reg: 0, memory: a.memory)
  }

  /// `LJMP m16:64`
  public mutating func ljmp(_ a: X86_64.FarMemory64) {
    emit(X86_64.InstructionForm(bits: 0x102c081000000ff), reg: 0, memory: a.memory)
  }

  /// `RET`
  public mutating func ret() {
    emit(X86_64.InstructionForm(bits: 0x1000001000000c3), reg: 0, rm: 0)
  }

  /// `RET imm16`
  public mutating func ret(_ a: Int) {
    guard Self.fits(a, 16) else { return failImmediate(X86_64.InstructionForm(bits: 0x1100001000000c2), a) }
    emit(X86_64.InstructionForm(bits: 0x1100001000000c2), reg: 0, rm: 0, immediate: a)
  }

  /// `RETF`
  public mutating func retf() {
    emit(X86_64.InstructionForm(bits: 0x1000001000000cb), reg: 0, rm: 0)
  }

  /// `RETF imm16`
  public mutating func retf(_ a: Int) {
    guard Self.fits(a, 16) else { return failImmediate(X86_64.InstructionForm(bits: 0x1100001000000ca), a) }
    emit(X86_64.InstructionForm(bits: 0x1100001000000ca), reg: 0, rm: 0, immediate: a)
  }

  /// `RETFW`
  public mutating func retfw() {
    emit(X86_64.InstructionForm(bits: 0x1000101000000cb), reg: 0, rm: 0)
  }

  /// `RETFW imm16`
  public mutating func retfw(_ a: Int) {
    guard Self.fits(a, 16) else { return failImmediate(X86_64.InstructionForm(bits: 0x1100101000000ca), a) }
    emit(X86_64.InstructionForm(bits: 0x1100101000000ca), reg: 0, rm: 0, immediate: a)
  }

  /// `RETFQ`
  public mutating func retfq() {
    emit(X86_64.InstructionForm(bits: 0x1000081000000cb), reg: 0, rm: 0)
  }

  /// `RETFQ imm16`
  public mutating func retfq(_ a: Int) {
    guard Self.fits(a, 16) else { return failImmediate(X86_64.InstructionForm(bits: 0x1100081000000ca), a) }
    emit(X86_64.InstructionForm(bits: 0x1100081000000ca), reg: 0, rm: 0, immediate: a)
  }

  /// `INT3`
  public mutating func int3() {
    emit(X86_64.InstructionForm(bits: 0x1000001000000cc), reg: 0, rm: 0)
  }

  /// `INT 3`
  public mutating func int(_ a: Int) {
    if a == 3 { return emit(X86_64.InstructionForm(bits: 0x1000001000000cc), reg: 0, rm: 0) }
    guard Self.fits(a, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x1080001000000cd), a) }
    emit(X86_64.InstructionForm(bits: 0x1080001000000cd), reg: 0, rm: 0, immediate: a)
  }

  /// `INT1`
  public mutating func int1() {
    emit(X86_64.InstructionForm(bits: 0x1000001000000f1), reg: 0, rm: 0)
  }

  /// `IRETD`
  public mutating func iretd() {
    emit(X86_64.InstructionForm(bits: 0x1000001000000cf), reg: 0, rm: 0)
  }

  /// `IRETQ`
  public mutating func iretq() {
    emit(X86_64.InstructionForm(bits: 0x1000081000000cf), reg: 0, rm: 0)
  }

  /// `IRET`
  public mutating func iret() {
    emit(X86_64.InstructionForm(bits: 0x1000101000000cf), reg: 0, rm: 0)
  }

  /// `SYSCALL`
  public mutating func syscall() {
    emit(X86_64.InstructionForm(bits: 0x10000020000050f), reg: 0, rm: 0)
  }

  /// `SYSENTER`
  public mutating func sysenter() {
    emit(X86_64.InstructionForm(bits: 0x20000340f), reg: 0, rm: 0)
  }

  /// `UD2`
  public mutating func ud2() {
    emit(X86_64.InstructionForm(bits: 0x100000200000b0f), reg: 0, rm: 0)
  }

  /// `UD1 r16, r16/m16`
  public mutating func ud1(_ a: X86_64.Register16, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x70021020000b90f), reg: a.code, rm: b.code)
  }

  /// `UD1 r16, r16/m16`
  public mutating func ud1(_ a: X86_64.Register16, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70021020000b90f), reg: a.code, memory: b)
  }

  /// `UD1 r32, r32/m32`
  public mutating func ud1(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x70020020000b90f), reg: a.code, rm: b.code)
  }

  /// `UD1 r32, r32/m32`
  public mutating func ud1(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020020000b90f), reg: a.code, memory: b)
  }

  /// `UD1 r64, r64/m64`
  public mutating func ud1(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x70020820000b90f), reg: a.code, rm: b.code)
  }

  /// `UD1 r64, r64/m64`
  public mutating func ud1(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020820000b90f), reg: a.code, memory: b)
  }

  /// `NOP`
  public mutating func nop() {
    emit(X86_64.InstructionForm(bits: 0x100000100000090), reg: 0, rm: 0)
  }

  /// `PAUSE`
  public mutating func pause() {
    emit(X86_64.InstructionForm(bits: 0x100040100000090), reg: 0, rm: 0)
  }

  /// `NOP r16/m16`
  public mutating func nop(_ a: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x500210200001f0f), reg: 0, rm: a.code)
  }

  /// `NOP r16/m16`
  public mutating func nop(_ a: X86_64.Memory16) {
    emit(X86_64.InstructionForm(bits: 0x500210200001f0f), reg: 0, memory: a.memory)
  }

  /// `NOP r32/m32`
  public mutating func nop(_ a: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x500200200001f0f), reg: 0, rm: a.code)
  }

  /// `NOP r32/m32`
  public mutating func nop(_ a: X86_64.Memory32) {
    emit(X86_64.InstructionForm(bits: 0x500200200001f0f), reg: 0, memory: a.memory)
  }

  /// `NOP r64/m64`
  public mutating func nop(_ a: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x500208200001f0f), reg: 0, rm: a.code)
  }

  /// `NOP r64/m64`
  public mutating func nop(_ a: X86_64.Memory64) {
    emit(X86_64.InstructionForm(bits: 0x500208200001f0f), reg: 0, memory: a.memory)
  }

  /// `HLT`
  public mutating func hlt() {
    emit(X86_64.InstructionForm(bits: 0x1000001000000f4), reg: 0, rm: 0)
  }

  /// `XABORT imm8`
  public mutating func xabort(_ a: Int) {
    guard Self.fits(a, 8, of: 64) else { return failImmediate(X86_64.InstructionForm(bits: 0x10860020000f8c6), a) }
    emit(X86_64.InstructionForm(bits: 0x10860020000f8c6), reg: 0, rm: 0, immediate: a)
  }

  /// `XEND`
  public mutating func xend() {
    emit(X86_64.InstructionForm(bits: 0x100600300d5010f), reg: 0, rm: 0)
  }

  /// `XTEST`
  public mutating func xtest() {
    emit(X86_64.InstructionForm(bits: 0x100600300d6010f), reg: 0, rm: 0)
  }

  /// `ENDBR64`
  public mutating func endbr64() {
    emit(X86_64.InstructionForm(bits: 0x100640300fa1e0f), reg: 0, rm: 0)
  }

  /// `ENDBR32`
  public mutating func endbr32() {
    emit(X86_64.InstructionForm(bits: 0x100640300fb1e0f), reg: 0, rm: 0)
  }

  /// `INCSSPD r32`
  public mutating func incsspd(_ a: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x502c4020000ae0f), reg: 0, rm: a.code)
  }

  /// `INCSSPQ r64`
  public mutating func incsspq(_ a: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x502c4820000ae0f), reg: 0, rm: a.code)
  }

  /// `RDSSPD r32`
  public mutating func rdsspd(_ a: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x500c40200001e0f), reg: 0, rm: a.code)
  }

  /// `RDSSPQ r64`
  public mutating func rdsspq(_ a: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x500c48200001e0f), reg: 0, rm: a.code)
  }

  /// `SAVEPREVSSP`
  public mutating func saveprevssp() {
    emit(X86_64.InstructionForm(bits: 0x100640300ea010f), reg: 0, rm: 0)
  }

  /// `RSTORSSP m64`
  public mutating func rstorssp(_ a: X86_64.Memory64) {
    emit(X86_64.InstructionForm(bits: 0x102c4020000010f), reg: 0, memory: a.memory)
  }

  /// `RSTORSSP m32`
  public mutating func rstorssp(_ a: X86_64.Memory32) {
    emit(X86_64.InstructionForm(bits: 0x102c4020000010f), reg: 0, memory: a.memory)
  }

  /// `WRSSD m32, r32`
  public mutating func wrssd(_ a: X86_64.Memory, _ b: X86_64.Register32) {
    if (b.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x200300f6380f), reg: b.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x201d00000466), reg: b.code, vvvv: 0, memory: a)
  }

  /// `WRSSQ m64, r64`
  public mutating func wrssq(_ a: X86_64.Memory, _ b: X86_64.Register64) {
    if (b.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x208300f6380f), reg: b.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x209d00800466), reg: b.code, vvvv: 0, memory: a)
  }

  /// `UIRET`
  public mutating func uiret() {
    emit(X86_64.InstructionForm(bits: 0x100640300ec010f), reg: 0, rm: 0)
  }

  /// `TESTUI`
  public mutating func testui() {
    emit(X86_64.InstructionForm(bits: 0x100640300ed010f), reg: 0, rm: 0)
  }

  /// `CLUI`
  public mutating func clui() {
    emit(X86_64.InstructionForm(bits: 0x100640300ee010f), reg: 0, rm: 0)
  }

  /// `STUI`
  public mutating func stui() {
    emit(X86_64.InstructionForm(bits: 0x100640300ef010f), reg: 0, rm: 0)
  }

  /// `SENDUIPI r64`
  public mutating func senduipi(_ a: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x50344020000c70f), reg: 0, rm: a.code)
  }

  /// `MOVSB`
  public mutating func movsb() {
    emit(X86_64.InstructionForm(bits: 0x1000000a4), reg: 0, rm: 0)
  }

  /// `CMPSB`
  public mutating func cmpsb() {
    emit(X86_64.InstructionForm(bits: 0x1000000a6), reg: 0, rm: 0)
  }

  /// `STOSB`
  public mutating func stosb() {
    emit(X86_64.InstructionForm(bits: 0x1000000aa), reg: 0, rm: 0)
  }

  /// `LODSB`
  public mutating func lodsb() {
    emit(X86_64.InstructionForm(bits: 0x1000000ac), reg: 0, rm: 0)
  }

  /// `SCASB`
  public mutating func scasb() {
    emit(X86_64.InstructionForm(bits: 0x1000000ae), reg: 0, rm: 0)
  }

  /// `INSB`
  public mutating func insb() {
    emit(X86_64.InstructionForm(bits: 0x10000010000006c), reg: 0, rm: 0)
  }

  /// `OUTSB`
  public mutating func outsb() {
    emit(X86_64.InstructionForm(bits: 0x10000010000006e), reg: 0, rm: 0)
  }

  /// `MOVSW`
  public mutating func movsw() {
    emit(X86_64.InstructionForm(bits: 0x101000000a5), reg: 0, rm: 0)
  }

  /// `CMPSW`
  public mutating func cmpsw() {
    emit(X86_64.InstructionForm(bits: 0x101000000a7), reg: 0, rm: 0)
  }

  /// `STOSW`
  public mutating func stosw() {
    emit(X86_64.InstructionForm(bits: 0x101000000ab), reg: 0, rm: 0)
  }

  /// `LODSW`
  public mutating func lodsw() {
    emit(X86_64.InstructionForm(bits: 0x101000000ad), reg: 0, rm: 0)
  }

  /// `SCASW`
  public mutating func scasw() {
    emit(X86_64.InstructionForm(bits: 0x101000000af), reg: 0, rm: 0)
  }

  /// `INSW`
  public mutating func insw() {
    emit(X86_64.InstructionForm(bits: 0x10001010000006d), reg: 0, rm: 0)
  }

  /// `OUTSW`
  public mutating func outsw() {
    emit(X86_64.InstructionForm(bits: 0x10001010000006f), reg: 0, rm: 0)
  }

  /// `MOVSD`
  public mutating func movsd() {
    emit(X86_64.InstructionForm(bits: 0x1000000a5), reg: 0, rm: 0)
  }

  /// `CMPSD`
  public mutating func cmpsd() {
    emit(X86_64.InstructionForm(bits: 0x1000000a7), reg: 0, rm: 0)
  }

  /// `STOSD`
  public mutating func stosd() {
    emit(X86_64.InstructionForm(bits: 0x1000000ab), reg: 0, rm: 0)
  }

  /// `LODSD`
  public mutating func lodsd() {
    emit(X86_64.InstructionForm(bits: 0x1000000ad), reg: 0, rm: 0)
  }

  /// `SCASD`
  public mutating func scasd() {
    emit(X86_64.InstructionForm(bits: 0x1000000af), reg: 0, rm: 0)
  }

  /// `INSD`
  public mutating func insd() {
    emit(X86_64.InstructionForm(bits: 0x10000010000006d), reg: 0, rm: 0)
  }

  /// `OUTSD`
  public mutating func outsd() {
    emit(X86_64.InstructionForm(bits: 0x10000010000006f), reg: 0, rm: 0)
  }

  /// `MOVSQ`
  public mutating func movsq() {
    emit(X86_64.InstructionForm(bits: 0x81000000a5), reg: 0, rm: 0)
  }

  /// `CMPSQ`
  public mutating func cmpsq() {
    emit(X86_64.InstructionForm(bits: 0x81000000a7), reg: 0, rm: 0)
  }

  /// `STOSQ`
  public mutating func stosq() {
    emit(X86_64.InstructionForm(bits: 0x81000000ab), reg: 0, rm: 0)
  }

  /// `LODSQ`
  public mutating func lodsq() {
    emit(X86_64.InstructionForm(bits: 0x81000000ad), reg: 0, rm: 0)
  }

  /// `SCASQ`
  public mutating func scasq() {
    emit(X86_64.InstructionForm(bits: 0x81000000af), reg: 0, rm: 0)
  }

  /// `PUSHF`
  @inlinable public mutating func pushf() {
    emit(X86_64.InstructionForm(bits: 0x10000010000009c), reg: 0, rm: 0)
  }

  /// `POPF`
  @inlinable public mutating func popf() {
    emit(X86_64.InstructionForm(bits: 0x10000010000009d), reg: 0, rm: 0)
  }

  /// `CALL m16:32`
  public mutating func call(_ a: X86_64.FarMemory32) {
    emit(X86_64.InstructionForm(bits: 0x101c001000000ff), reg: 0, memory: a.memory)
  }

  /// `CALL m16:16`
  public mutating func call(_ a: X86_64.FarMemory16) {
    emit(X86_64.InstructionForm(bits: 0x101c101000000ff), reg: 0, memory: a.memory)
  }

  /// `CALL m16:64`
  public mutating func call(_ a: X86_64.FarMemory64) {
    emit(X86_64.InstructionForm(bits: 0x101c081000000ff), reg: 0, memory: a.memory)
  }

  /// `JMP m16:32`
  public mutating func jmp(_ a: X86_64.FarMemory32) {
    emit(X86_64.InstructionForm(bits: 0x102c001000000ff), reg: 0, memory: a.memory)
  }

  /// `JMP m16:16`
  public mutating func jmp(_ a: X86_64.FarMemory16) {
    emit(X86_64.InstructionForm(bits: 0x102c101000000ff), reg: 0, memory: a.memory)
  }

  /// `JMP m16:64`
  public mutating func jmp(_ a: X86_64.FarMemory64) {
    emit(X86_64.InstructionForm(bits: 0x102c081000000ff), reg: 0, memory: a.memory)
  }

  /// `IN al, imm8`
  public mutating func `in`(_ a: X86_64.ALRegister, _ b: Int) {
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x80001000000e4), b) }
    emit(X86_64.InstructionForm(bits: 0x80001000000e4), reg: 0, rm: 0, immediate: b)
  }

  /// `OUT imm8, al`
  public mutating func out(_ a: Int, _ b: X86_64.ALRegister) {
    guard Self.fits(a, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x80001000000e6), a) }
    emit(X86_64.InstructionForm(bits: 0x80001000000e6), reg: 0, rm: 0, immediate: a)
  }

  /// `IN al, dx`
  public mutating func `in`(_ a: X86_64.ALRegister, _ b: X86_64.DXRegister) {
    emit(X86_64.InstructionForm(bits: 0x1000000ec), reg: 0, rm: 0)
  }

  /// `OUT dx, al`
  public mutating func out(_ a: X86_64.DXRegister, _ b: X86_64.ALRegister) {
    emit(X86_64.InstructionForm(bits: 0x1000000ee), reg: 0, rm: 0)
  }

  /// `IN ax, imm8`
  public mutating func `in`(_ a: X86_64.AXRegister, _ b: Int) {
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x80101000000e5), b) }
    emit(X86_64.InstructionForm(bits: 0x80101000000e5), reg: 0, rm: 0, immediate: b)
  }

  /// `OUT imm8, ax`
  public mutating func out(_ a: Int, _ b: X86_64.AXRegister) {
    guard Self.fits(a, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x80101000000e7), a) }
    emit(X86_64.InstructionForm(bits: 0x80101000000e7), reg: 0, rm: 0, immediate: a)
  }

  /// `IN ax, dx`
  public mutating func `in`(_ a: X86_64.AXRegister, _ b: X86_64.DXRegister) {
    emit(X86_64.InstructionForm(bits: 0x101000000ed), reg: 0, rm: 0)
  }

  /// `OUT dx, ax`
  public mutating func out(_ a: X86_64.DXRegister, _ b: X86_64.AXRegister) {
    emit(X86_64.InstructionForm(bits: 0x101000000ef), reg: 0, rm: 0)
  }

  /// `IN eax, imm8`
  public mutating func `in`(_ a: X86_64.EAXRegister, _ b: Int) {
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x80001000000e5), b) }
    emit(X86_64.InstructionForm(bits: 0x80001000000e5), reg: 0, rm: 0, immediate: b)
  }

  /// `OUT imm8, eax`
  public mutating func out(_ a: Int, _ b: X86_64.EAXRegister) {
    guard Self.fits(a, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x80001000000e7), a) }
    emit(X86_64.InstructionForm(bits: 0x80001000000e7), reg: 0, rm: 0, immediate: a)
  }

  /// `IN eax, dx`
  public mutating func `in`(_ a: X86_64.EAXRegister, _ b: X86_64.DXRegister) {
    emit(X86_64.InstructionForm(bits: 0x1000000ed), reg: 0, rm: 0)
  }

  /// `OUT dx, eax`
  public mutating func out(_ a: X86_64.DXRegister, _ b: X86_64.EAXRegister) {
    emit(X86_64.InstructionForm(bits: 0x1000000ef), reg: 0, rm: 0)
  }

  /// `REP RET`
  public mutating func repRet() {
    appendByte(0xf3)
    ret()
  }

  /// `REP MOVSB`
  public mutating func repMovsb() {
    appendByte(0xf3)
    movsb()
  }

  /// `REPE CMPSB`
  public mutating func repeCmpsb() {
    appendByte(0xf3)
    cmpsb()
  }

  /// `REPNE CMPSB`
  public mutating func repneCmpsb() {
    appendByte(0xf2)
    cmpsb()
  }

  /// `REP STOSB`
  public mutating func repStosb() {
    appendByte(0xf3)
    stosb()
  }

  /// `REP LODSB`
  public mutating func repLodsb() {
    appendByte(0xf3)
    lodsb()
  }

  /// `REPE SCASB`
  public mutating func repeScasb() {
    appendByte(0xf3)
    scasb()
  }

  /// `REPNE SCASB`
  public mutating func repneScasb() {
    appendByte(0xf2)
    scasb()
  }

  /// `REP INSB`
  public mutating func repInsb() {
    appendByte(0xf3)
    insb()
  }

  /// `REP OUTSB`
  public mutating func repOutsb() {
    appendByte(0xf3)
    outsb()
  }

  /// `REP MOVSW`
  public mutating func repMovsw() {
    appendByte(0xf3)
    movsw()
  }

  /// `REPE CMPSW`
  public mutating func repeCmpsw() {
    appendByte(0xf3)
    cmpsw()
  }

  /// `REPNE CMPSW`
  public mutating func repneCmpsw() {
    appendByte(0xf2)
    cmpsw()
  }

  /// `REP STOSW`
  public mutating func repStosw() {
    appendByte(0xf3)
    stosw()
  }

  /// `REP LODSW`
  public mutating func repLodsw() {
    appendByte(0xf3)
    lodsw()
  }

  /// `REPE SCASW`
  public mutating func repeScasw() {
    appendByte(0xf3)
    scasw()
  }

  /// `REPNE SCASW`
  public mutating func repneScasw() {
    appendByte(0xf2)
    scasw()
  }

  /// `REP INSW`
  public mutating func repInsw() {
    appendByte(0xf3)
    insw()
  }

  /// `REP OUTSW`
  public mutating func repOutsw() {
    appendByte(0xf3)
    outsw()
  }

  /// `REP MOVSD`
  public mutating func repMovsd() {
    appendByte(0xf3)
    movsd()
  }

  /// `REPE CMPSD`
  public mutating func repeCmpsd() {
    appendByte(0xf3)
    cmpsd()
  }

  /// `REPNE CMPSD`
  public mutating func repneCmpsd() {
    appendByte(0xf2)
    cmpsd()
  }

  /// `REP STOSD`
  public mutating func repStosd() {
    appendByte(0xf3)
    stosd()
  }

  /// `REP LODSD`
  public mutating func repLodsd() {
    appendByte(0xf3)
    lodsd()
  }

  /// `REPE SCASD`
  public mutating func repeScasd() {
    appendByte(0xf3)
    scasd()
  }

  /// `REPNE SCASD`
  public mutating func repneScasd() {
    appendByte(0xf2)
    scasd()
  }

  /// `REP INSD`
  public mutating func repInsd() {
    appendByte(0xf3)
    insd()
  }

  /// `REP OUTSD`
  public mutating func repOutsd() {
    appendByte(0xf3)
    outsd()
  }

  /// `REP MOVSQ`
  public mutating func repMovsq() {
    appendByte(0xf3)
    movsq()
  }

  /// `REPE CMPSQ`
  public mutating func repeCmpsq() {
    appendByte(0xf3)
    cmpsq()
  }

  /// `REPNE CMPSQ`
  public mutating func repneCmpsq() {
    appendByte(0xf2)
    cmpsq()
  }

  /// `REP STOSQ`
  public mutating func repStosq() {
    appendByte(0xf3)
    stosq()
  }

  /// `REP LODSQ`
  public mutating func repLodsq() {
    appendByte(0xf3)
    lodsq()
  }

  /// `REPE SCASQ`
  public mutating func repeScasq() {
    appendByte(0xf3)
    scasq()
  }

  /// `REPNE SCASQ`
  public mutating func repneScasq() {
    appendByte(0xf2)
    scasq()
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

  /// `JMP` to a label.
  public mutating func jmp(_ label: X86_64.Label) { jump(to: label) }

  /// `JO` to a label.
  public mutating func jo(_ label: X86_64.Label) { jump(X86_64.Condition(rawValue: 0)!, to: label) }

  /// `JNO` to a label.
  public mutating func jno(_ label: X86_64.Label) { jump(X86_64.Condition(rawValue: 1)!, to: label) }

  /// `JB` to a label.
  public mutating func jb(_ label: X86_64.Label) { jump(X86_64.Condition(rawValue: 2)!, to: label) }

  /// `JAE` to a label.
  public mutating func jae(_ label: X86_64.Label) { jump(X86_64.Condition(rawValue: 3)!, to: label) }

  /// `JE` to a label.
  public mutating func je(_ label: X86_64.Label) { jump(X86_64.Condition(rawValue: 4)!, to: label) }

  /// `JNE` to a label.
  public mutating func jne(_ label: X86_64.Label) { jump(X86_64.Condition(rawValue: 5)!, to: label) }

  /// `JBE` to a label.
  public mutating func jbe(_ label: X86_64.Label) { jump(X86_64.Condition(rawValue: 6)!, to: label) }

  /// `JA` to a label.
  public mutating func ja(_ label: X86_64.Label) { jump(X86_64.Condition(rawValue: 7)!, to: label) }

  /// `JS` to a label.
  public mutating func js(_ label: X86_64.Label) { jump(X86_64.Condition(rawValue: 8)!, to: label) }

  /// `JNS` to a label.
  public mutating func jns(_ label: X86_64.Label) { jump(X86_64.Condition(rawValue: 9)!, to: label) }

  /// `JP` to a label.
  public mutating func jp(_ label: X86_64.Label) { jump(X86_64.Condition(rawValue: 10)!, to: label) }

  /// `JNP` to a label.
  public mutating func jnp(_ label: X86_64.Label) { jump(X86_64.Condition(rawValue: 11)!, to: label) }

  /// `JL` to a label.
  public mutating func jl(_ label: X86_64.Label) { jump(X86_64.Condition(rawValue: 12)!, to: label) }

  /// `JGE` to a label.
  public mutating func jge(_ label: X86_64.Label) { jump(X86_64.Condition(rawValue: 13)!, to: label) }

  /// `JLE` to a label.
  public mutating func jle(_ label: X86_64.Label) { jump(X86_64.Condition(rawValue: 14)!, to: label) }

  /// `JG` to a label.
  public mutating func jg(_ label: X86_64.Label) { jump(X86_64.Condition(rawValue: 15)!, to: label) }

  /// `JECXZ` to a label.
  public mutating func jecxz(_ label: X86_64.Label) { branchShort(X86_64.InstructionForm(bits: 0x80801000000e3), to: label) }

  /// `JRCXZ` to a label.
  public mutating func jrcxz(_ label: X86_64.Label) { branchShort(X86_64.InstructionForm(bits: 0x80001000000e3), to: label) }

  /// `LOOP` to a label.
  public mutating func loop(_ label: X86_64.Label) { branchShort(X86_64.InstructionForm(bits: 0x80001000000e2), to: label) }

  /// `LOOPE` to a label.
  public mutating func loope(_ label: X86_64.Label) { branchShort(X86_64.InstructionForm(bits: 0x80001000000e1), to: label) }

  /// `LOOPNE` to a label.
  public mutating func loopne(_ label: X86_64.Label) { branchShort(X86_64.InstructionForm(bits: 0x80001000000e0), to: label) }

  /// `XBEGIN` to a label.
  public mutating func xbegin(_ label: X86_64.Label) { branchShort(X86_64.InstructionForm(bits: 0x12060020000f8c7), to: label) }

  /// `JC` to a label.
  public mutating func jc(_ label: X86_64.Label) { jump(X86_64.Condition(rawValue: 2)!, to: label) }

  /// `JNAE` to a label.
  public mutating func jnae(_ label: X86_64.Label) { jump(X86_64.Condition(rawValue: 2)!, to: label) }

  /// `JNC` to a label.
  public mutating func jnc(_ label: X86_64.Label) { jump(X86_64.Condition(rawValue: 3)!, to: label) }

  /// `JNB` to a label.
  public mutating func jnb(_ label: X86_64.Label) { jump(X86_64.Condition(rawValue: 3)!, to: label) }

  /// `JZ` to a label.
  public mutating func jz(_ label: X86_64.Label) { jump(X86_64.Condition(rawValue: 4)!, to: label) }

  /// `JNZ` to a label.
  public mutating func jnz(_ label: X86_64.Label) { jump(X86_64.Condition(rawValue: 5)!, to: label) }

  /// `JNA` to a label.
  public mutating func jna(_ label: X86_64.Label) { jump(X86_64.Condition(rawValue: 6)!, to: label) }

  /// `JNBE` to a label.
  public mutating func jnbe(_ label: X86_64.Label) { jump(X86_64.Condition(rawValue: 7)!, to: label) }

  /// `JPE` to a label.
  public mutating func jpe(_ label: X86_64.Label) { jump(X86_64.Condition(rawValue: 10)!, to: label) }

  /// `JPO` to a label.
  public mutating func jpo(_ label: X86_64.Label) { jump(X86_64.Condition(rawValue: 11)!, to: label) }

  /// `JNGE` to a label.
  public mutating func jnge(_ label: X86_64.Label) { jump(X86_64.Condition(rawValue: 12)!, to: label) }

  /// `JNL` to a label.
  public mutating func jnl(_ label: X86_64.Label) { jump(X86_64.Condition(rawValue: 13)!, to: label) }

  /// `JNG` to a label.
  public mutating func jng(_ label: X86_64.Label) { jump(X86_64.Condition(rawValue: 14)!, to: label) }

  /// `JNLE` to a label.
  public mutating func jnle(_ label: X86_64.Label) { jump(X86_64.Condition(rawValue: 15)!, to: label) }

  /// `LOOPZ` to a label.
  public mutating func loopz(_ label: X86_64.Label) { branchShort(X86_64.InstructionForm(bits: 0x80001000000e1), to: label) }

  /// `LOOPNZ` to a label.
  public mutating func loopnz(_ label: X86_64.Label) { branchShort(X86_64.InstructionForm(bits: 0x80001000000e0), to: label) }
}
