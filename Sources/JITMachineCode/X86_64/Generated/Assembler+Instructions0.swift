// swift-format-ignore-file
// Written by `swift run table-generator` from the instruction table. Do not edit: change a row and run it again.

extension X86_64.Assembler {
  /// `MOV r8/m8, r8`
  @inlinable public mutating func mov(_ a: X86_64.Register8, _ b: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x700200100000088), reg: b.code, rm: a.code)
  }

  /// `MOV r8/m8, r8`
  @inlinable public mutating func mov(_ a: X86_64.Memory, _ b: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x700200100000088), reg: b.code, memory: a)
  }

  /// `MOV r8, r8/m8`
  @inlinable public mutating func mov(_ a: X86_64.Register8, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020010000008a), reg: a.code, memory: b)
  }

  /// `MOV r8, imm8`
  @inlinable public mutating func mov(_ a: X86_64.Register8, _ b: Int) {
    guard Self.fits(b, 8, of: 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50c0001000000b0), b) }
    emit(X86_64.InstructionForm(bits: 0x50c0001000000b0), reg: 0, rm: a.code, immediate: b)
  }

  /// `MOV r8/m8, imm8`
  @inlinable public mutating func mov(_ a: X86_64.Memory8, _ b: Int) {
    guard Self.fits(b, 8, of: 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x5084001000000c6), b) }
    emit(X86_64.InstructionForm(bits: 0x5084001000000c6), reg: 0, memory: a.memory, immediate: b)
  }

  /// `MOV r16/m16, r16`
  @inlinable public mutating func mov(_ a: X86_64.Register16, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x700210100000089), reg: b.code, rm: a.code)
  }

  /// `MOV r16/m16, r16`
  @inlinable public mutating func mov(_ a: X86_64.Memory, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x700210100000089), reg: b.code, memory: a)
  }

  /// `MOV r16, r16/m16`
  @inlinable public mutating func mov(_ a: X86_64.Register16, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70021010000008b), reg: a.code, memory: b)
  }

  /// `MOV r16, imm16`
  @inlinable public mutating func mov(_ a: X86_64.Register16, _ b: Int) {
    guard Self.fits(b, 16, of: 16) else { return failImmediate(X86_64.InstructionForm(bits: 0x5140101000000b8), b) }
    emit(X86_64.InstructionForm(bits: 0x5140101000000b8), reg: 0, rm: a.code, immediate: b)
  }

  /// `MOV r16/m16, imm16`
  @inlinable public mutating func mov(_ a: X86_64.Memory16, _ b: Int) {
    guard Self.fits(b, 16, of: 16) else { return failImmediate(X86_64.InstructionForm(bits: 0x5104101000000c7), b) }
    emit(X86_64.InstructionForm(bits: 0x5104101000000c7), reg: 0, memory: a.memory, immediate: b)
  }

  /// `MOV r32/m32, r32`
  @inlinable public mutating func mov(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x700200100000089), reg: b.code, rm: a.code)
  }

  /// `MOV r32/m32, r32`
  @inlinable public mutating func mov(_ a: X86_64.Memory, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x700200100000089), reg: b.code, memory: a)
  }

  /// `MOV r32, r32/m32`
  @inlinable public mutating func mov(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020010000008b), reg: a.code, memory: b)
  }

  /// `MOV r32, imm32`
  @inlinable public mutating func mov(_ a: X86_64.Register32, _ b: Int) {
    guard Self.fits(b, 32, of: 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x5240001000000b8), b) }
    emit(X86_64.InstructionForm(bits: 0x5240001000000b8), reg: 0, rm: a.code, immediate: b)
  }

  /// `MOV r32/m32, imm32`
  @inlinable public mutating func mov(_ a: X86_64.Memory32, _ b: Int) {
    guard Self.fits(b, 32, of: 32) else { return failImmediate(X86_64.InstructionForm(bits: 0x5204001000000c7), b) }
    emit(X86_64.InstructionForm(bits: 0x5204001000000c7), reg: 0, memory: a.memory, immediate: b)
  }

  /// `MOV r64/m64, r64`
  @inlinable public mutating func mov(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x700208100000089), reg: b.code, rm: a.code)
  }

  /// `MOV r64/m64, r64`
  @inlinable public mutating func mov(_ a: X86_64.Memory, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x700208100000089), reg: b.code, memory: a)
  }

  /// `MOV r64, r64/m64`
  @inlinable public mutating func mov(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020810000008b), reg: a.code, memory: b)
  }

  /// `MOV r64/m64, imm32`
  @inlinable public mutating func mov(_ a: X86_64.Register64, _ b: Int) {
    if Self.fits(b, 32, of: 64) { return emit(X86_64.InstructionForm(bits: 0x5204081000000c7), reg: 0, rm: a.code, immediate: b) }
    emit(X86_64.InstructionForm(bits: 0x5440081000000b8), reg: 0, rm: a.code, immediate: b)
  }

  /// `MOV r64/m64, imm32`
  @inlinable public mutating func mov(_ a: X86_64.Memory64, _ b: Int) {
    guard Self.fits(b, 32, of: 64) else { return failImmediate(X86_64.InstructionForm(bits: 0x5204081000000c7), b) }
    emit(X86_64.InstructionForm(bits: 0x5204081000000c7), reg: 0, memory: a.memory, immediate: b)
  }

  /// `MOVABS r64, imm64`
  @inlinable public mutating func movabs(_ a: X86_64.Register64, _ b: Int) {
    emit(X86_64.InstructionForm(bits: 0x5440081000000b8), reg: 0, rm: a.code, immediate: b)
  }

  /// `MOVRS r8, m8`
  @inlinable public mutating func movrs(_ a: X86_64.Register8, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x2003008a380f), reg: a.code, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x201d0000048a), reg: a.code, vvvv: 0, memory: b)
  }

  /// `MOVRS r16, m16`
  @inlinable public mutating func movrs(_ a: X86_64.Register16, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x2103008b380f), reg: a.code, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x201d0001048b), reg: a.code, vvvv: 0, memory: b)
  }

  /// `MOVRS r32, m32`
  @inlinable public mutating func movrs(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x2003008b380f), reg: a.code, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x201d0000048b), reg: a.code, vvvv: 0, memory: b)
  }

  /// `MOVRS r64, m64`
  @inlinable public mutating func movrs(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x2083008b380f), reg: a.code, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x209d0080048b), reg: a.code, vvvv: 0, memory: b)
  }

  /// `MOV r16, sreg`
  @inlinable public mutating func mov(_ a: X86_64.Register16, _ b: X86_64.SegmentRegister) {
    emit(X86_64.InstructionForm(bits: 0x50021010000008c), reg: b.code, rm: a.code)
  }

  /// `MOV r32, sreg`
  @inlinable public mutating func mov(_ a: X86_64.Register32, _ b: X86_64.SegmentRegister) {
    emit(X86_64.InstructionForm(bits: 0x50020010000008c), reg: b.code, rm: a.code)
  }

  /// `MOV r64, sreg`
  @inlinable public mutating func mov(_ a: X86_64.Register64, _ b: X86_64.SegmentRegister) {
    emit(X86_64.InstructionForm(bits: 0x50020810000008c), reg: b.code, rm: a.code)
  }

  /// `MOV m16, sreg`
  @inlinable public mutating func mov(_ a: X86_64.Memory, _ b: X86_64.SegmentRegister) {
    emit(X86_64.InstructionForm(bits: 0x10020010000008c), reg: b.code, memory: a)
  }

  /// `MOV sreg, r32`
  @inlinable public mutating func mov(_ a: X86_64.SegmentRegister, _ b: X86_64.Register32) {
    checkOperands(X86_64.InstructionForm(bits: 0x50020010000008e), reg: a.code, vvvv: 0, rm: b.code, address: nil, extras: 0)
    emit(X86_64.InstructionForm(bits: 0x50020010000008e), reg: a.code, rm: b.code)
  }

  /// `MOV sreg, r16`
  @inlinable public mutating func mov(_ a: X86_64.SegmentRegister, _ b: X86_64.Register16) {
    checkOperands(X86_64.InstructionForm(bits: 0x50021010000008e), reg: a.code, vvvv: 0, rm: b.code, address: nil, extras: 0)
    emit(X86_64.InstructionForm(bits: 0x50021010000008e), reg: a.code, rm: b.code)
  }

  /// `MOV sreg, r64`
  @inlinable public mutating func mov(_ a: X86_64.SegmentRegister, _ b: X86_64.Register64) {
    checkOperands(X86_64.InstructionForm(bits: 0x50020810000008e), reg: a.code, vvvv: 0, rm: b.code, address: nil, extras: 0)
    emit(X86_64.InstructionForm(bits: 0x50020810000008e), reg: a.code, rm: b.code)
  }

  /// `MOV sreg, m16`
  @inlinable public mutating func mov(_ a: X86_64.SegmentRegister, _ b: X86_64.Memory) {
    checkOperands(X86_64.InstructionForm(bits: 0x10020010000008e), reg: a.code, vvvv: 0, rm: 0, address: b.encoded, extras: 0)
    emit(X86_64.InstructionForm(bits: 0x10020010000008e), reg: a.code, memory: b)
  }

  /// `MOV r64, cr`
  @inlinable public mutating func mov(_ a: X86_64.Register64, _ b: X86_64.ControlRegister) {
    checkOperands(X86_64.InstructionForm(bits: 0x50020020000200f), reg: b.code, vvvv: 0, rm: a.code, address: nil, extras: 0)
    emit(X86_64.InstructionForm(bits: 0x50020020000200f), reg: b.code, rm: a.code)
  }

  /// `MOV cr, r64`
  @inlinable public mutating func mov(_ a: X86_64.ControlRegister, _ b: X86_64.Register64) {
    checkOperands(X86_64.InstructionForm(bits: 0x50020020000220f), reg: a.code, vvvv: 0, rm: b.code, address: nil, extras: 0)
    emit(X86_64.InstructionForm(bits: 0x50020020000220f), reg: a.code, rm: b.code)
  }

  /// `MOV r64, dr`
  @inlinable public mutating func mov(_ a: X86_64.Register64, _ b: X86_64.DebugRegister) {
    checkOperands(X86_64.InstructionForm(bits: 0x50020020000210f), reg: b.code, vvvv: 0, rm: a.code, address: nil, extras: 0)
    emit(X86_64.InstructionForm(bits: 0x50020020000210f), reg: b.code, rm: a.code)
  }

  /// `MOV dr, r64`
  @inlinable public mutating func mov(_ a: X86_64.DebugRegister, _ b: X86_64.Register64) {
    checkOperands(X86_64.InstructionForm(bits: 0x50020020000230f), reg: a.code, vvvv: 0, rm: b.code, address: nil, extras: 0)
    emit(X86_64.InstructionForm(bits: 0x50020020000230f), reg: a.code, rm: b.code)
  }

  /// `LSS r16, m16:16`
  @inlinable public mutating func lss(_ a: X86_64.Register16, _ b: X86_64.FarMemory16) {
    emit(X86_64.InstructionForm(bits: 0x30021020000b20f), reg: a.code, memory: b.memory)
  }

  /// `LSS r32, m16:32`
  @inlinable public mutating func lss(_ a: X86_64.Register32, _ b: X86_64.FarMemory32) {
    emit(X86_64.InstructionForm(bits: 0x30020020000b20f), reg: a.code, memory: b.memory)
  }

  /// `LSS r64, m16:64`
  @inlinable public mutating func lss(_ a: X86_64.Register64, _ b: X86_64.FarMemory64) {
    emit(X86_64.InstructionForm(bits: 0x30020820000b20f), reg: a.code, memory: b.memory)
  }

  /// `LFS r16, m16:16`
  @inlinable public mutating func lfs(_ a: X86_64.Register16, _ b: X86_64.FarMemory16) {
    emit(X86_64.InstructionForm(bits: 0x30021020000b40f), reg: a.code, memory: b.memory)
  }

  /// `LFS r32, m16:32`
  @inlinable public mutating func lfs(_ a: X86_64.Register32, _ b: X86_64.FarMemory32) {
    emit(X86_64.InstructionForm(bits: 0x30020020000b40f), reg: a.code, memory: b.memory)
  }

  /// `LFS r64, m16:64`
  @inlinable public mutating func lfs(_ a: X86_64.Register64, _ b: X86_64.FarMemory64) {
    emit(X86_64.InstructionForm(bits: 0x30020820000b40f), reg: a.code, memory: b.memory)
  }

  /// `LGS r16, m16:16`
  @inlinable public mutating func lgs(_ a: X86_64.Register16, _ b: X86_64.FarMemory16) {
    emit(X86_64.InstructionForm(bits: 0x30021020000b50f), reg: a.code, memory: b.memory)
  }

  /// `LGS r32, m16:32`
  @inlinable public mutating func lgs(_ a: X86_64.Register32, _ b: X86_64.FarMemory32) {
    emit(X86_64.InstructionForm(bits: 0x30020020000b50f), reg: a.code, memory: b.memory)
  }

  /// `LGS r64, m16:64`
  @inlinable public mutating func lgs(_ a: X86_64.Register64, _ b: X86_64.FarMemory64) {
    emit(X86_64.InstructionForm(bits: 0x30020820000b50f), reg: a.code, memory: b.memory)
  }

  /// `MOVZX r16, r8/m8`
  @inlinable public mutating func movzx(_ a: X86_64.Register16, _ b: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x70021020000b60f), reg: a.code, rm: b.code)
  }

  /// `MOVZX r16, r8/m8`
  @inlinable public mutating func movzx(_ a: X86_64.Register16, _ b: X86_64.Memory8) {
    emit(X86_64.InstructionForm(bits: 0x70021020000b60f), reg: a.code, memory: b.memory)
  }

  /// `MOVZX r32, r8/m8`
  @inlinable public mutating func movzx(_ a: X86_64.Register32, _ b: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x70020020000b60f), reg: a.code, rm: b.code)
  }

  /// `MOVZX r32, r8/m8`
  @inlinable public mutating func movzx(_ a: X86_64.Register32, _ b: X86_64.Memory8) {
    emit(X86_64.InstructionForm(bits: 0x70020020000b60f), reg: a.code, memory: b.memory)
  }

  /// `MOVZX r64, r8/m8`
  @inlinable public mutating func movzx(_ a: X86_64.Register64, _ b: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x70020820000b60f), reg: a.code, rm: b.code)
  }

  /// `MOVZX r64, r8/m8`
  @inlinable public mutating func movzx(_ a: X86_64.Register64, _ b: X86_64.Memory8) {
    emit(X86_64.InstructionForm(bits: 0x70020820000b60f), reg: a.code, memory: b.memory)
  }

  /// `MOVZX r32, r16/m16`
  @inlinable public mutating func movzx(_ a: X86_64.Register32, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x70020020000b70f), reg: a.code, rm: b.code)
  }

  /// `MOVZX r32, r16/m16`
  @inlinable public mutating func movzx(_ a: X86_64.Register32, _ b: X86_64.Memory16) {
    emit(X86_64.InstructionForm(bits: 0x70020020000b70f), reg: a.code, memory: b.memory)
  }

  /// `MOVZX r64, r16/m16`
  @inlinable public mutating func movzx(_ a: X86_64.Register64, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x70020820000b70f), reg: a.code, rm: b.code)
  }

  /// `MOVZX r64, r16/m16`
  @inlinable public mutating func movzx(_ a: X86_64.Register64, _ b: X86_64.Memory16) {
    emit(X86_64.InstructionForm(bits: 0x70020820000b70f), reg: a.code, memory: b.memory)
  }

  /// `MOVZX r16, r16/m16`
  @inlinable public mutating func movzx(_ a: X86_64.Register16, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x70021020000b70f), reg: a.code, rm: b.code)
  }

  /// `MOVZX r16, r16/m16`
  @inlinable public mutating func movzx(_ a: X86_64.Register16, _ b: X86_64.Memory16) {
    emit(X86_64.InstructionForm(bits: 0x70021020000b70f), reg: a.code, memory: b.memory)
  }

  /// `MOVSX r16, r8/m8`
  @inlinable public mutating func movsx(_ a: X86_64.Register16, _ b: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x70021020000be0f), reg: a.code, rm: b.code)
  }

  /// `MOVSX r16, r8/m8`
  @inlinable public mutating func movsx(_ a: X86_64.Register16, _ b: X86_64.Memory8) {
    emit(X86_64.InstructionForm(bits: 0x70021020000be0f), reg: a.code, memory: b.memory)
  }

  /// `MOVSX r32, r8/m8`
  @inlinable public mutating func movsx(_ a: X86_64.Register32, _ b: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x70020020000be0f), reg: a.code, rm: b.code)
  }

  /// `MOVSX r32, r8/m8`
  @inlinable public mutating func movsx(_ a: X86_64.Register32, _ b: X86_64.Memory8) {
    emit(X86_64.InstructionForm(bits: 0x70020020000be0f), reg: a.code, memory: b.memory)
  }

  /// `MOVSX r64, r8/m8`
  @inlinable public mutating func movsx(_ a: X86_64.Register64, _ b: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x70020820000be0f), reg: a.code, rm: b.code)
  }

  /// `MOVSX r64, r8/m8`
  @inlinable public mutating func movsx(_ a: X86_64.Register64, _ b: X86_64.Memory8) {
    emit(X86_64.InstructionForm(bits: 0x70020820000be0f), reg: a.code, memory: b.memory)
  }

  /// `MOVSX r32, r16/m16`
  @inlinable public mutating func movsx(_ a: X86_64.Register32, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x70020020000bf0f), reg: a.code, rm: b.code)
  }

  /// `MOVSX r32, r16/m16`
  @inlinable public mutating func movsx(_ a: X86_64.Register32, _ b: X86_64.Memory16) {
    emit(X86_64.InstructionForm(bits: 0x70020020000bf0f), reg: a.code, memory: b.memory)
  }

  /// `MOVSX r64, r16/m16`
  @inlinable public mutating func movsx(_ a: X86_64.Register64, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x70020820000bf0f), reg: a.code, rm: b.code)
  }

  /// `MOVSX r64, r16/m16`
  @inlinable public mutating func movsx(_ a: X86_64.Register64, _ b: X86_64.Memory16) {
    emit(X86_64.InstructionForm(bits: 0x70020820000bf0f), reg: a.code, memory: b.memory)
  }

  /// `MOVSX r16, r16/m16`
  @inlinable public mutating func movsx(_ a: X86_64.Register16, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x70021020000bf0f), reg: a.code, rm: b.code)
  }

  /// `MOVSX r16, r16/m16`
  @inlinable public mutating func movsx(_ a: X86_64.Register16, _ b: X86_64.Memory16) {
    emit(X86_64.InstructionForm(bits: 0x70021020000bf0f), reg: a.code, memory: b.memory)
  }

  /// `MOVSXD r64, r32/m32`
  @inlinable public mutating func movsxd(_ a: X86_64.Register64, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x700208100000063), reg: a.code, rm: b.code)
  }

  /// `MOVSXD r64, r32/m32`
  @inlinable public mutating func movsxd(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x700208100000063), reg: a.code, memory: b)
  }

  /// `MOVSXD r32, r32/m32`
  @inlinable public mutating func movsxd(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x700200100000063), reg: a.code, rm: b.code)
  }

  /// `MOVSXD r32, r32/m32`
  @inlinable public mutating func movsxd(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x700200100000063), reg: a.code, memory: b)
  }

  /// `MOVSXD r16, r32/m32`
  @inlinable public mutating func movsxd(_ a: X86_64.Register16, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x700210100000063), reg: a.code, rm: b.code)
  }

  /// `MOVSXD r16, r32/m32`
  @inlinable public mutating func movsxd(_ a: X86_64.Register16, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x700210100000063), reg: a.code, memory: b)
  }

  /// `LEA r16, m`
  @inlinable public mutating func lea(_ a: X86_64.Register16, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x30021010000008d), reg: a.code, memory: b)
  }

  /// `LEA r32, m`
  @inlinable public mutating func lea(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x30020010000008d), reg: a.code, memory: b)
  }

  /// `LEA r64, m`
  @inlinable public mutating func lea(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x30020810000008d), reg: a.code, memory: b)
  }

  /// `XCHG r8, r8`
  @inlinable public mutating func xchg(_ a: X86_64.Register8, _ b: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x700200100000086), reg: a.code, rm: b.code)
  }

  /// `XCHG m8, r8`
  @inlinable public mutating func xchg(_ a: X86_64.Memory, _ b: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x300200100000086), reg: b.code, memory: a)
  }

  /// `XCHG r8, m8`
  @inlinable public mutating func xchg(_ a: X86_64.Register8, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x300200100000086), reg: a.code, memory: b)
  }

  /// `XCHG r16, r16`
  @inlinable public mutating func xchg(_ a: X86_64.Register16, _ b: X86_64.Register16) {
    if a.code == 0 { return emit(X86_64.InstructionForm(bits: 0x504010100000090), reg: 0, rm: b.code) }
    if b.code == 0 { return emit(X86_64.InstructionForm(bits: 0x504010100000090), reg: 0, rm: a.code) }
    emit(X86_64.InstructionForm(bits: 0x700210100000087), reg: a.code, rm: b.code)
  }

  /// `XCHG m16, r16`
  @inlinable public mutating func xchg(_ a: X86_64.Memory, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x300210100000087), reg: b.code, memory: a)
  }

  /// `XCHG r16, m16`
  @inlinable public mutating func xchg(_ a: X86_64.Register16, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x300210100000087), reg: a.code, memory: b)
  }

  /// `XCHG r32, r32`
  @inlinable public mutating func xchg(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    if a.code == 0, b.code != 0 { return emit(X86_64.InstructionForm(bits: 0x504000100000090), reg: 0, rm: b.code) }
    if b.code == 0, a.code != 0 { return emit(X86_64.InstructionForm(bits: 0x504000100000090), reg: 0, rm: a.code) }
    emit(X86_64.InstructionForm(bits: 0x700200100000087), reg: a.code, rm: b.code)
  }

  /// `XCHG m32, r32`
  @inlinable public mutating func xchg(_ a: X86_64.Memory, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x300200100000087), reg: b.code, memory: a)
  }

  /// `XCHG r32, m32`
  @inlinable public mutating func xchg(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x300200100000087), reg: a.code, memory: b)
  }

  /// `XCHG r64, r64`
  @inlinable public mutating func xchg(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    if a.code == 0 { return emit(X86_64.InstructionForm(bits: 0x504008100000090), reg: 0, rm: b.code) }
    if b.code == 0 { return emit(X86_64.InstructionForm(bits: 0x504008100000090), reg: 0, rm: a.code) }
    emit(X86_64.InstructionForm(bits: 0x700208100000087), reg: a.code, rm: b.code)
  }

  /// `XCHG m64, r64`
  @inlinable public mutating func xchg(_ a: X86_64.Memory, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x300208100000087), reg: b.code, memory: a)
  }

  /// `XCHG r64, m64`
  @inlinable public mutating func xchg(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x300208100000087), reg: a.code, memory: b)
  }

  /// `BSWAP r32`
  @inlinable public mutating func bswap(_ a: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x50400020000c80f), reg: 0, rm: a.code)
  }

  /// `BSWAP r64`
  @inlinable public mutating func bswap(_ a: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x50400820000c80f), reg: 0, rm: a.code)
  }

  /// `MOVBE r16, m16`
  @inlinable public mutating func movbe(_ a: X86_64.Register16, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x210300f0380f), reg: a.code, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x201d00010460), reg: a.code, vvvv: 0, memory: b)
  }

  /// `MOVBE m16, r16`
  @inlinable public mutating func movbe(_ a: X86_64.Memory, _ b: X86_64.Register16) {
    if (b.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x210300f1380f), reg: b.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x201d00010461), reg: b.code, vvvv: 0, memory: a)
  }

  /// `MOVBE r32, m32`
  @inlinable public mutating func movbe(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x200300f0380f), reg: a.code, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x201d00000460), reg: a.code, vvvv: 0, memory: b)
  }

  /// `MOVBE m32, r32`
  @inlinable public mutating func movbe(_ a: X86_64.Memory, _ b: X86_64.Register32) {
    if (b.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x200300f1380f), reg: b.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x201d00000461), reg: b.code, vvvv: 0, memory: a)
  }

  /// `MOVBE r64, m64`
  @inlinable public mutating func movbe(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x208300f0380f), reg: a.code, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x209d00800460), reg: a.code, vvvv: 0, memory: b)
  }

  /// `MOVBE m64, r64`
  @inlinable public mutating func movbe(_ a: X86_64.Memory, _ b: X86_64.Register64) {
    if (b.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x208300f1380f), reg: b.code, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x209d00800461), reg: b.code, vvvv: 0, memory: a)
  }

  /// `CMOVO r16, r16/m16`
  @inlinable public mutating func cmovo(_ a: X86_64.Register16, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x70021020000400f), reg: a.code, rm: b.code)
  }

  /// `CMOVO r16, r16/m16`
  @inlinable public mutating func cmovo(_ a: X86_64.Register16, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70021020000400f), reg: a.code, memory: b)
  }

  /// `CMOVNO r16, r16/m16`
  @inlinable public mutating func cmovno(_ a: X86_64.Register16, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x70021020000410f), reg: a.code, rm: b.code)
  }

  /// `CMOVNO r16, r16/m16`
  @inlinable public mutating func cmovno(_ a: X86_64.Register16, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70021020000410f), reg: a.code, memory: b)
  }

  /// `CMOVB r16, r16/m16`
  @inlinable public mutating func cmovb(_ a: X86_64.Register16, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x70021020000420f), reg: a.code, rm: b.code)
  }

  /// `CMOVB r16, r16/m16`
  @inlinable public mutating func cmovb(_ a: X86_64.Register16, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70021020000420f), reg: a.code, memory: b)
  }

  /// `CMOVAE r16, r16/m16`
  @inlinable public mutating func cmovae(_ a: X86_64.Register16, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x70021020000430f), reg: a.code, rm: b.code)
  }

  /// `CMOVAE r16, r16/m16`
  @inlinable public mutating func cmovae(_ a: X86_64.Register16, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70021020000430f), reg: a.code, memory: b)
  }

  /// `CMOVE r16, r16/m16`
  @inlinable public mutating func cmove(_ a: X86_64.Register16, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x70021020000440f), reg: a.code, rm: b.code)
  }

  /// `CMOVE r16, r16/m16`
  @inlinable public mutating func cmove(_ a: X86_64.Register16, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70021020000440f), reg: a.code, memory: b)
  }

  /// `CMOVNE r16, r16/m16`
  @inlinable public mutating func cmovne(_ a: X86_64.Register16, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x70021020000450f), reg: a.code, rm: b.code)
  }

  /// `CMOVNE r16, r16/m16`
  @inlinable public mutating func cmovne(_ a: X86_64.Register16, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70021020000450f), reg: a.code, memory: b)
  }

  /// `CMOVBE r16, r16/m16`
  @inlinable public mutating func cmovbe(_ a: X86_64.Register16, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x70021020000460f), reg: a.code, rm: b.code)
  }

  /// `CMOVBE r16, r16/m16`
  @inlinable public mutating func cmovbe(_ a: X86_64.Register16, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70021020000460f), reg: a.code, memory: b)
  }

  /// `CMOVA r16, r16/m16`
  @inlinable public mutating func cmova(_ a: X86_64.Register16, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x70021020000470f), reg: a.code, rm: b.code)
  }

  /// `CMOVA r16, r16/m16`
  @inlinable public mutating func cmova(_ a: X86_64.Register16, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70021020000470f), reg: a.code, memory: b)
  }

  /// `CMOVS r16, r16/m16`
  @inlinable public mutating func cmovs(_ a: X86_64.Register16, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x70021020000480f), reg: a.code, rm: b.code)
  }

  /// `CMOVS r16, r16/m16`
  @inlinable public mutating func cmovs(_ a: X86_64.Register16, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70021020000480f), reg: a.code, memory: b)
  }

  /// `CMOVNS r16, r16/m16`
  @inlinable public mutating func cmovns(_ a: X86_64.Register16, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x70021020000490f), reg: a.code, rm: b.code)
  }

  /// `CMOVNS r16, r16/m16`
  @inlinable public mutating func cmovns(_ a: X86_64.Register16, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70021020000490f), reg: a.code, memory: b)
  }

  /// `CMOVP r16, r16/m16`
  @inlinable public mutating func cmovp(_ a: X86_64.Register16, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x700210200004a0f), reg: a.code, rm: b.code)
  }

  /// `CMOVP r16, r16/m16`
  @inlinable public mutating func cmovp(_ a: X86_64.Register16, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x700210200004a0f), reg: a.code, memory: b)
  }

  /// `CMOVNP r16, r16/m16`
  @inlinable public mutating func cmovnp(_ a: X86_64.Register16, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x700210200004b0f), reg: a.code, rm: b.code)
  }

  /// `CMOVNP r16, r16/m16`
  @inlinable public mutating func cmovnp(_ a: X86_64.Register16, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x700210200004b0f), reg: a.code, memory: b)
  }

  /// `CMOVL r16, r16/m16`
  @inlinable public mutating func cmovl(_ a: X86_64.Register16, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x700210200004c0f), reg: a.code, rm: b.code)
  }

  /// `CMOVL r16, r16/m16`
  @inlinable public mutating func cmovl(_ a: X86_64.Register16, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x700210200004c0f), reg: a.code, memory: b)
  }

  /// `CMOVGE r16, r16/m16`
  @inlinable public mutating func cmovge(_ a: X86_64.Register16, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x700210200004d0f), reg: a.code, rm: b.code)
  }

  /// `CMOVGE r16, r16/m16`
  @inlinable public mutating func cmovge(_ a: X86_64.Register16, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x700210200004d0f), reg: a.code, memory: b)
  }

  /// `CMOVLE r16, r16/m16`
  @inlinable public mutating func cmovle(_ a: X86_64.Register16, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x700210200004e0f), reg: a.code, rm: b.code)
  }

  /// `CMOVLE r16, r16/m16`
  @inlinable public mutating func cmovle(_ a: X86_64.Register16, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x700210200004e0f), reg: a.code, memory: b)
  }

  /// `CMOVG r16, r16/m16`
  @inlinable public mutating func cmovg(_ a: X86_64.Register16, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x700210200004f0f), reg: a.code, rm: b.code)
  }

  /// `CMOVG r16, r16/m16`
  @inlinable public mutating func cmovg(_ a: X86_64.Register16, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x700210200004f0f), reg: a.code, memory: b)
  }

  /// `CMOVO r32, r32/m32`
  @inlinable public mutating func cmovo(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x70020020000400f), reg: a.code, rm: b.code)
  }

  /// `CMOVO r32, r32/m32`
  @inlinable public mutating func cmovo(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020020000400f), reg: a.code, memory: b)
  }

  /// `CMOVNO r32, r32/m32`
  @inlinable public mutating func cmovno(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x70020020000410f), reg: a.code, rm: b.code)
  }

  /// `CMOVNO r32, r32/m32`
  @inlinable public mutating func cmovno(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020020000410f), reg: a.code, memory: b)
  }

  /// `CMOVB r32, r32/m32`
  @inlinable public mutating func cmovb(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x70020020000420f), reg: a.code, rm: b.code)
  }

  /// `CMOVB r32, r32/m32`
  @inlinable public mutating func cmovb(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020020000420f), reg: a.code, memory: b)
  }

  /// `CMOVAE r32, r32/m32`
  @inlinable public mutating func cmovae(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x70020020000430f), reg: a.code, rm: b.code)
  }

  /// `CMOVAE r32, r32/m32`
  @inlinable public mutating func cmovae(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020020000430f), reg: a.code, memory: b)
  }

  /// `CMOVE r32, r32/m32`
  @inlinable public mutating func cmove(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x70020020000440f), reg: a.code, rm: b.code)
  }

  /// `CMOVE r32, r32/m32`
  @inlinable public mutating func cmove(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020020000440f), reg: a.code, memory: b)
  }

  /// `CMOVNE r32, r32/m32`
  @inlinable public mutating func cmovne(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x70020020000450f), reg: a.code, rm: b.code)
  }

  /// `CMOVNE r32, r32/m32`
  @inlinable public mutating func cmovne(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020020000450f), reg: a.code, memory: b)
  }

  /// `CMOVBE r32, r32/m32`
  @inlinable public mutating func cmovbe(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x70020020000460f), reg: a.code, rm: b.code)
  }

  /// `CMOVBE r32, r32/m32`
  @inlinable public mutating func cmovbe(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020020000460f), reg: a.code, memory: b)
  }

  /// `CMOVA r32, r32/m32`
  @inlinable public mutating func cmova(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x70020020000470f), reg: a.code, rm: b.code)
  }

  /// `CMOVA r32, r32/m32`
  @inlinable public mutating func cmova(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020020000470f), reg: a.code, memory: b)
  }

  /// `CMOVS r32, r32/m32`
  @inlinable public mutating func cmovs(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x70020020000480f), reg: a.code, rm: b.code)
  }

  /// `CMOVS r32, r32/m32`
  @inlinable public mutating func cmovs(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020020000480f), reg: a.code, memory: b)
  }

  /// `CMOVNS r32, r32/m32`
  @inlinable public mutating func cmovns(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x70020020000490f), reg: a.code, rm: b.code)
  }

  /// `CMOVNS r32, r32/m32`
  @inlinable public mutating func cmovns(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020020000490f), reg: a.code, memory: b)
  }

  /// `CMOVP r32, r32/m32`
  @inlinable public mutating func cmovp(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x700200200004a0f), reg: a.code, rm: b.code)
  }

  /// `CMOVP r32, r32/m32`
  @inlinable public mutating func cmovp(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x700200200004a0f), reg: a.code, memory: b)
  }

  /// `CMOVNP r32, r32/m32`
  @inlinable public mutating func cmovnp(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x700200200004b0f), reg: a.code, rm: b.code)
  }

  /// `CMOVNP r32, r32/m32`
  @inlinable public mutating func cmovnp(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x700200200004b0f), reg: a.code, memory: b)
  }

  /// `CMOVL r32, r32/m32`
  @inlinable public mutating func cmovl(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x700200200004c0f), reg: a.code, rm: b.code)
  }

  /// `CMOVL r32, r32/m32`
  @inlinable public mutating func cmovl(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x700200200004c0f), reg: a.code, memory: b)
  }

  /// `CMOVGE r32, r32/m32`
  @inlinable public mutating func cmovge(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x700200200004d0f), reg: a.code, rm: b.code)
  }

  /// `CMOVGE r32, r32/m32`
  @inlinable public mutating func cmovge(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x700200200004d0f), reg: a.code, memory: b)
  }

  /// `CMOVLE r32, r32/m32`
  @inlinable public mutating func cmovle(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x700200200004e0f), reg: a.code, rm: b.code)
  }

  /// `CMOVLE r32, r32/m32`
  @inlinable public mutating func cmovle(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x700200200004e0f), reg: a.code, memory: b)
  }

  /// `CMOVG r32, r32/m32`
  @inlinable public mutating func cmovg(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x700200200004f0f), reg: a.code, rm: b.code)
  }

  /// `CMOVG r32, r32/m32`
  @inlinable public mutating func cmovg(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x700200200004f0f), reg: a.code, memory: b)
  }

  /// `CMOVO r64, r64/m64`
  @inlinable public mutating func cmovo(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x70020820000400f), reg: a.code, rm: b.code)
  }

  /// `CMOVO r64, r64/m64`
  @inlinable public mutating func cmovo(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020820000400f), reg: a.code, memory: b)
  }

  /// `CMOVNO r64, r64/m64`
  @inlinable public mutating func cmovno(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x70020820000410f), reg: a.code, rm: b.code)
  }

  /// `CMOVNO r64, r64/m64`
  @inlinable public mutating func cmovno(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020820000410f), reg: a.code, memory: b)
  }

  /// `CMOVB r64, r64/m64`
  @inlinable public mutating func cmovb(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x70020820000420f), reg: a.code, rm: b.code)
  }

  /// `CMOVB r64, r64/m64`
  @inlinable public mutating func cmovb(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020820000420f), reg: a.code, memory: b)
  }

  /// `CMOVAE r64, r64/m64`
  @inlinable public mutating func cmovae(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x70020820000430f), reg: a.code, rm: b.code)
  }

  /// `CMOVAE r64, r64/m64`
  @inlinable public mutating func cmovae(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020820000430f), reg: a.code, memory: b)
  }

  /// `CMOVE r64, r64/m64`
  @inlinable public mutating func cmove(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x70020820000440f), reg: a.code, rm: b.code)
  }

  /// `CMOVE r64, r64/m64`
  @inlinable public mutating func cmove(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020820000440f), reg: a.code, memory: b)
  }

  /// `CMOVNE r64, r64/m64`
  @inlinable public mutating func cmovne(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x70020820000450f), reg: a.code, rm: b.code)
  }

  /// `CMOVNE r64, r64/m64`
  @inlinable public mutating func cmovne(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020820000450f), reg: a.code, memory: b)
  }

  /// `CMOVBE r64, r64/m64`
  @inlinable public mutating func cmovbe(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x70020820000460f), reg: a.code, rm: b.code)
  }

  /// `CMOVBE r64, r64/m64`
  @inlinable public mutating func cmovbe(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020820000460f), reg: a.code, memory: b)
  }

  /// `CMOVA r64, r64/m64`
  @inlinable public mutating func cmova(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x70020820000470f), reg: a.code, rm: b.code)
  }

  /// `CMOVA r64, r64/m64`
  @inlinable public mutating func cmova(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020820000470f), reg: a.code, memory: b)
  }

  /// `CMOVS r64, r64/m64`
  @inlinable public mutating func cmovs(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x70020820000480f), reg: a.code, rm: b.code)
  }

  /// `CMOVS r64, r64/m64`
  @inlinable public mutating func cmovs(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020820000480f), reg: a.code, memory: b)
  }

  /// `CMOVNS r64, r64/m64`
  @inlinable public mutating func cmovns(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x70020820000490f), reg: a.code, rm: b.code)
  }

  /// `CMOVNS r64, r64/m64`
  @inlinable public mutating func cmovns(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020820000490f), reg: a.code, memory: b)
  }

  /// `CMOVP r64, r64/m64`
  @inlinable public mutating func cmovp(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x700208200004a0f), reg: a.code, rm: b.code)
  }

  /// `CMOVP r64, r64/m64`
  @inlinable public mutating func cmovp(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x700208200004a0f), reg: a.code, memory: b)
  }

  /// `CMOVNP r64, r64/m64`
  @inlinable public mutating func cmovnp(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x700208200004b0f), reg: a.code, rm: b.code)
  }

  /// `CMOVNP r64, r64/m64`
  @inlinable public mutating func cmovnp(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x700208200004b0f), reg: a.code, memory: b)
  }

  /// `CMOVL r64, r64/m64`
  @inlinable public mutating func cmovl(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x700208200004c0f), reg: a.code, rm: b.code)
  }

  /// `CMOVL r64, r64/m64`
  @inlinable public mutating func cmovl(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x700208200004c0f), reg: a.code, memory: b)
  }

  /// `CMOVGE r64, r64/m64`
  @inlinable public mutating func cmovge(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x700208200004d0f), reg: a.code, rm: b.code)
  }

  /// `CMOVGE r64, r64/m64`
  @inlinable public mutating func cmovge(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x700208200004d0f), reg: a.code, memory: b)
  }

  /// `CMOVLE r64, r64/m64`
  @inlinable public mutating func cmovle(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x700208200004e0f), reg: a.code, rm: b.code)
  }

  /// `CMOVLE r64, r64/m64`
  @inlinable public mutating func cmovle(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x700208200004e0f), reg: a.code, memory: b)
  }

  /// `CMOVG r64, r64/m64`
  @inlinable public mutating func cmovg(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x700208200004f0f), reg: a.code, rm: b.code)
  }

  /// `CMOVG r64, r64/m64`
  @inlinable public mutating func cmovg(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x700208200004f0f), reg: a.code, memory: b)
  }

  /// `SETO r8/m8`
  @inlinable public mutating func seto(_ a: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x50020020000900f), reg: 0, rm: a.code)
  }

  /// `SETO r8/m8`
  @inlinable public mutating func seto(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x50020020000900f), reg: 0, memory: a)
  }

  /// `SETNO r8/m8`
  @inlinable public mutating func setno(_ a: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x50020020000910f), reg: 0, rm: a.code)
  }

  /// `SETNO r8/m8`
  @inlinable public mutating func setno(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x50020020000910f), reg: 0, memory: a)
  }

  /// `SETB r8/m8`
  @inlinable public mutating func setb(_ a: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x50020020000920f), reg: 0, rm: a.code)
  }

  /// `SETB r8/m8`
  @inlinable public mutating func setb(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x50020020000920f), reg: 0, memory: a)
  }

  /// `SETAE r8/m8`
  @inlinable public mutating func setae(_ a: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x50020020000930f), reg: 0, rm: a.code)
  }

  /// `SETAE r8/m8`
  @inlinable public mutating func setae(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x50020020000930f), reg: 0, memory: a)
  }

  /// `SETE r8/m8`
  @inlinable public mutating func sete(_ a: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x50020020000940f), reg: 0, rm: a.code)
  }

  /// `SETE r8/m8`
  @inlinable public mutating func sete(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x50020020000940f), reg: 0, memory: a)
  }

  /// `SETNE r8/m8`
  @inlinable public mutating func setne(_ a: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x50020020000950f), reg: 0, rm: a.code)
  }

  /// `SETNE r8/m8`
  @inlinable public mutating func setne(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x50020020000950f), reg: 0, memory: a)
  }

  /// `SETBE r8/m8`
  @inlinable public mutating func setbe(_ a: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x50020020000960f), reg: 0, rm: a.code)
  }

  /// `SETBE r8/m8`
  @inlinable public mutating func setbe(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x50020020000960f), reg: 0, memory: a)
  }

  /// `SETA r8/m8`
  @inlinable public mutating func seta(_ a: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x50020020000970f), reg: 0, rm: a.code)
  }

  /// `SETA r8/m8`
  @inlinable public mutating func seta(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x50020020000970f), reg: 0, memory: a)
  }

  /// `SETS r8/m8`
  @inlinable public mutating func sets(_ a: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x50020020000980f), reg: 0, rm: a.code)
  }

  /// `SETS r8/m8`
  @inlinable public mutating func sets(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x50020020000980f), reg: 0, memory: a)
  }

  /// `SETNS r8/m8`
  @inlinable public mutating func setns(_ a: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x50020020000990f), reg: 0, rm: a.code)
  }

  /// `SETNS r8/m8`
  @inlinable public mutating func setns(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x50020020000990f), reg: 0, memory: a)
  }

  /// `SETP r8/m8`
  @inlinable public mutating func setp(_ a: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x500200200009a0f), reg: 0, rm: a.code)
  }

  /// `SETP r8/m8`
  @inlinable public mutating func setp(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x500200200009a0f), reg: 0, memory: a)
  }

  /// `SETNP r8/m8`
  @inlinable public mutating func setnp(_ a: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x500200200009b0f), reg: 0, rm: a.code)
  }

  /// `SETNP r8/m8`
  @inlinable public mutating func setnp(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x500200200009b0f), reg: 0, memory: a)
  }

  /// `SETL r8/m8`
  @inlinable public mutating func setl(_ a: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x500200200009c0f), reg: 0, rm: a.code)
  }

  /// `SETL r8/m8`
  @inlinable public mutating func setl(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x500200200009c0f), reg: 0, memory: a)
  }

  /// `SETGE r8/m8`
  @inlinable public mutating func setge(_ a: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x500200200009d0f), reg: 0, rm: a.code)
  }

  /// `SETGE r8/m8`
  @inlinable public mutating func setge(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x500200200009d0f), reg: 0, memory: a)
  }

  /// `SETLE r8/m8`
  @inlinable public mutating func setle(_ a: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x500200200009e0f), reg: 0, rm: a.code)
  }

  /// `SETLE r8/m8`
  @inlinable public mutating func setle(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x500200200009e0f), reg: 0, memory: a)
  }

  /// `SETG r8/m8`
  @inlinable public mutating func setg(_ a: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x500200200009f0f), reg: 0, rm: a.code)
  }

  /// `SETG r8/m8`
  @inlinable public mutating func setg(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x500200200009f0f), reg: 0, memory: a)
  }

  /// `XLATB`
  @inlinable public mutating func xlatb() {
    emit(X86_64.InstructionForm(bits: 0x1000001000000d7), reg: 0, rm: 0)
  }

  /// `LAHF`
  @inlinable public mutating func lahf() {
    emit(X86_64.InstructionForm(bits: 0x10000010000009f), reg: 0, rm: 0)
  }

  /// `SAHF`
  @inlinable public mutating func sahf() {
    emit(X86_64.InstructionForm(bits: 0x10000010000009e), reg: 0, rm: 0)
  }

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

  /// `ROL r8/m8`
  @inlinable public mutating func rol(_ a: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x5004001000000d0), reg: 0, rm: a.code)
  }

  /// `ROL r8/m8`
  @inlinable public mutating func rol(_ a: X86_64.Memory8) {
    emit(X86_64.InstructionForm(bits: 0x5004001000000d0), reg: 0, memory: a.memory)
  }

  /// `ROL r8/m8, 1`
  @inlinable public mutating func rol(_ a: X86_64.Register8, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x5004001000000d0), reg: 0, rm: a.code) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x5084001000000c0), b) }
    emit(X86_64.InstructionForm(bits: 0x5084001000000c0), reg: 0, rm: a.code, immediate: b)
  }

  /// `ROL r8/m8, 1`
  @inlinable public mutating func rol(_ a: X86_64.Memory8, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x5004001000000d0), reg: 0, memory: a.memory) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x5084001000000c0), b) }
    emit(X86_64.InstructionForm(bits: 0x5084001000000c0), reg: 0, memory: a.memory, immediate: b)
  }

  /// `ROL r8/m8, cl`
  @inlinable public mutating func rol(_ a: X86_64.Register8, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x5004001000000d2), reg: 0, rm: a.code)
  }

  /// `ROL r8/m8, cl`
  @inlinable public mutating func rol(_ a: X86_64.Memory8, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x5004001000000d2), reg: 0, memory: a.memory)
  }

  /// `ROL r16/m16`
  @inlinable public mutating func rol(_ a: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x5004101000000d1), reg: 0, rm: a.code)
  }

  /// `ROL r16/m16`
  @inlinable public mutating func rol(_ a: X86_64.Memory16) {
    emit(X86_64.InstructionForm(bits: 0x5004101000000d1), reg: 0, memory: a.memory)
  }

  /// `ROL r16/m16, 1`
  @inlinable public mutating func rol(_ a: X86_64.Register16, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x5004101000000d1), reg: 0, rm: a.code) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x5084101000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x5084101000000c1), reg: 0, rm: a.code, immediate: b)
  }

  /// `ROL r16/m16, 1`
  @inlinable public mutating func rol(_ a: X86_64.Memory16, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x5004101000000d1), reg: 0, memory: a.memory) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x5084101000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x5084101000000c1), reg: 0, memory: a.memory, immediate: b)
  }

  /// `ROL r16/m16, cl`
  @inlinable public mutating func rol(_ a: X86_64.Register16, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x5004101000000d3), reg: 0, rm: a.code)
  }

  /// `ROL r16/m16, cl`
  @inlinable public mutating func rol(_ a: X86_64.Memory16, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x5004101000000d3), reg: 0, memory: a.memory)
  }

  /// `ROL r32/m32`
  @inlinable public mutating func rol(_ a: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x5004001000000d1), reg: 0, rm: a.code)
  }

  /// `ROL r32/m32`
  @inlinable public mutating func rol(_ a: X86_64.Memory32) {
    emit(X86_64.InstructionForm(bits: 0x5004001000000d1), reg: 0, memory: a.memory)
  }

  /// `ROL r32/m32, 1`
  @inlinable public mutating func rol(_ a: X86_64.Register32, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x5004001000000d1), reg: 0, rm: a.code) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x5084001000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x5084001000000c1), reg: 0, rm: a.code, immediate: b)
  }

  /// `ROL r32/m32, 1`
  @inlinable public mutating func rol(_ a: X86_64.Memory32, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x5004001000000d1), reg: 0, memory: a.memory) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x5084001000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x5084001000000c1), reg: 0, memory: a.memory, immediate: b)
  }

  /// `ROL r32/m32, cl`
  @inlinable public mutating func rol(_ a: X86_64.Register32, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x5004001000000d3), reg: 0, rm: a.code)
  }

  /// `ROL r32/m32, cl`
  @inlinable public mutating func rol(_ a: X86_64.Memory32, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x5004001000000d3), reg: 0, memory: a.memory)
  }

  /// `ROL r64/m64`
  @inlinable public mutating func rol(_ a: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x5004081000000d1), reg: 0, rm: a.code)
  }

  /// `ROL r64/m64`
  @inlinable public mutating func rol(_ a: X86_64.Memory64) {
    emit(X86_64.InstructionForm(bits: 0x5004081000000d1), reg: 0, memory: a.memory)
  }

  /// `ROL r64/m64, 1`
  @inlinable public mutating func rol(_ a: X86_64.Register64, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x5004081000000d1), reg: 0, rm: a.code) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x5084081000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x5084081000000c1), reg: 0, rm: a.code, immediate: b)
  }

  /// `ROL r64/m64, 1`
  @inlinable public mutating func rol(_ a: X86_64.Memory64, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x5004081000000d1), reg: 0, memory: a.memory) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x5084081000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x5084081000000c1), reg: 0, memory: a.memory, immediate: b)
  }

  /// `ROL r64/m64, cl`
  @inlinable public mutating func rol(_ a: X86_64.Register64, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x5004081000000d3), reg: 0, rm: a.code)
  }

  /// `ROL r64/m64, cl`
  @inlinable public mutating func rol(_ a: X86_64.Memory64, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x5004081000000d3), reg: 0, memory: a.memory)
  }

  /// `ROR r8/m8`
  @inlinable public mutating func ror(_ a: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x500c001000000d0), reg: 0, rm: a.code)
  }

  /// `ROR r8/m8`
  @inlinable public mutating func ror(_ a: X86_64.Memory8) {
    emit(X86_64.InstructionForm(bits: 0x500c001000000d0), reg: 0, memory: a.memory)
  }

  /// `ROR r8/m8, 1`
  @inlinable public mutating func ror(_ a: X86_64.Register8, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x500c001000000d0), reg: 0, rm: a.code) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x508c001000000c0), b) }
    emit(X86_64.InstructionForm(bits: 0x508c001000000c0), reg: 0, rm: a.code, immediate: b)
  }

  /// `ROR r8/m8, 1`
  @inlinable public mutating func ror(_ a: X86_64.Memory8, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x500c001000000d0), reg: 0, memory: a.memory) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x508c001000000c0), b) }
    emit(X86_64.InstructionForm(bits: 0x508c001000000c0), reg: 0, memory: a.memory, immediate: b)
  }

  /// `ROR r8/m8, cl`
  @inlinable public mutating func ror(_ a: X86_64.Register8, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x500c001000000d2), reg: 0, rm: a.code)
  }

  /// `ROR r8/m8, cl`
  @inlinable public mutating func ror(_ a: X86_64.Memory8, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x500c001000000d2), reg: 0, memory: a.memory)
  }

  /// `ROR r16/m16`
  @inlinable public mutating func ror(_ a: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x500c101000000d1), reg: 0, rm: a.code)
  }

  /// `ROR r16/m16`
  @inlinable public mutating func ror(_ a: X86_64.Memory16) {
    emit(X86_64.InstructionForm(bits: 0x500c101000000d1), reg: 0, memory: a.memory)
  }

  /// `ROR r16/m16, 1`
  @inlinable public mutating func ror(_ a: X86_64.Register16, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x500c101000000d1), reg: 0, rm: a.code) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x508c101000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x508c101000000c1), reg: 0, rm: a.code, immediate: b)
  }

  /// `ROR r16/m16, 1`
  @inlinable public mutating func ror(_ a: X86_64.Memory16, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x500c101000000d1), reg: 0, memory: a.memory) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x508c101000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x508c101000000c1), reg: 0, memory: a.memory, immediate: b)
  }

  /// `ROR r16/m16, cl`
  @inlinable public mutating func ror(_ a: X86_64.Register16, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x500c101000000d3), reg: 0, rm: a.code)
  }

  /// `ROR r16/m16, cl`
  @inlinable public mutating func ror(_ a: X86_64.Memory16, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x500c101000000d3), reg: 0, memory: a.memory)
  }

  /// `ROR r32/m32`
  @inlinable public mutating func ror(_ a: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x500c001000000d1), reg: 0, rm: a.code)
  }

  /// `ROR r32/m32`
  @inlinable public mutating func ror(_ a: X86_64.Memory32) {
    emit(X86_64.InstructionForm(bits: 0x500c001000000d1), reg: 0, memory: a.memory)
  }

  /// `ROR r32/m32, 1`
  @inlinable public mutating func ror(_ a: X86_64.Register32, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x500c001000000d1), reg: 0, rm: a.code) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x508c001000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x508c001000000c1), reg: 0, rm: a.code, immediate: b)
  }

  /// `ROR r32/m32, 1`
  @inlinable public mutating func ror(_ a: X86_64.Memory32, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x500c001000000d1), reg: 0, memory: a.memory) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x508c001000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x508c001000000c1), reg: 0, memory: a.memory, immediate: b)
  }

  /// `ROR r32/m32, cl`
  @inlinable public mutating func ror(_ a: X86_64.Register32, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x500c001000000d3), reg: 0, rm: a.code)
  }

  /// `ROR r32/m32, cl`
  @inlinable public mutating func ror(_ a: X86_64.Memory32, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x500c001000000d3), reg: 0, memory: a.memory)
  }

  /// `ROR r64/m64`
  @inlinable public mutating func ror(_ a: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x500c081000000d1), reg: 0, rm: a.code)
  }

  /// `ROR r64/m64`
  @inlinable public mutating func ror(_ a: X86_64.Memory64) {
    emit(X86_64.InstructionForm(bits: 0x500c081000000d1), reg: 0, memory: a.memory)
  }

  /// `ROR r64/m64, 1`
  @inlinable public mutating func ror(_ a: X86_64.Register64, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x500c081000000d1), reg: 0, rm: a.code) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x508c081000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x508c081000000c1), reg: 0, rm: a.code, immediate: b)
  }

  /// `ROR r64/m64, 1`
  @inlinable public mutating func ror(_ a: X86_64.Memory64, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x500c081000000d1), reg: 0, memory: a.memory) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x508c081000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x508c081000000c1), reg: 0, memory: a.memory, immediate: b)
  }

  /// `ROR r64/m64, cl`
  @inlinable public mutating func ror(_ a: X86_64.Register64, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x500c081000000d3), reg: 0, rm: a.code)
  }

  /// `ROR r64/m64, cl`
  @inlinable public mutating func ror(_ a: X86_64.Memory64, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x500c081000000d3), reg: 0, memory: a.memory)
  }

  /// `RCL r8/m8`
  @inlinable public mutating func rcl(_ a: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x5014001000000d0), reg: 0, rm: a.code)
  }

  /// `RCL r8/m8`
  @inlinable public mutating func rcl(_ a: X86_64.Memory8) {
    emit(X86_64.InstructionForm(bits: 0x5014001000000d0), reg: 0, memory: a.memory)
  }

  /// `RCL r8/m8, 1`
  @inlinable public mutating func rcl(_ a: X86_64.Register8, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x5014001000000d0), reg: 0, rm: a.code) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x5094001000000c0), b) }
    emit(X86_64.InstructionForm(bits: 0x5094001000000c0), reg: 0, rm: a.code, immediate: b)
  }

  /// `RCL r8/m8, 1`
  @inlinable public mutating func rcl(_ a: X86_64.Memory8, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x5014001000000d0), reg: 0, memory: a.memory) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x5094001000000c0), b) }
    emit(X86_64.InstructionForm(bits: 0x5094001000000c0), reg: 0, memory: a.memory, immediate: b)
  }

  /// `RCL r8/m8, cl`
  @inlinable public mutating func rcl(_ a: X86_64.Register8, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x5014001000000d2), reg: 0, rm: a.code)
  }

  /// `RCL r8/m8, cl`
  @inlinable public mutating func rcl(_ a: X86_64.Memory8, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x5014001000000d2), reg: 0, memory: a.memory)
  }

  /// `RCL r16/m16`
  @inlinable public mutating func rcl(_ a: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x5014101000000d1), reg: 0, rm: a.code)
  }

  /// `RCL r16/m16`
  @inlinable public mutating func rcl(_ a: X86_64.Memory16) {
    emit(X86_64.InstructionForm(bits: 0x5014101000000d1), reg: 0, memory: a.memory)
  }

  /// `RCL r16/m16, 1`
  @inlinable public mutating func rcl(_ a: X86_64.Register16, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x5014101000000d1), reg: 0, rm: a.code) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x5094101000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x5094101000000c1), reg: 0, rm: a.code, immediate: b)
  }

  /// `RCL r16/m16, 1`
  @inlinable public mutating func rcl(_ a: X86_64.Memory16, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x5014101000000d1), reg: 0, memory: a.memory) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x5094101000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x5094101000000c1), reg: 0, memory: a.memory, immediate: b)
  }

  /// `RCL r16/m16, cl`
  @inlinable public mutating func rcl(_ a: X86_64.Register16, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x5014101000000d3), reg: 0, rm: a.code)
  }

  /// `RCL r16/m16, cl`
  @inlinable public mutating func rcl(_ a: X86_64.Memory16, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x5014101000000d3), reg: 0, memory: a.memory)
  }

  /// `RCL r32/m32`
  @inlinable public mutating func rcl(_ a: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x5014001000000d1), reg: 0, rm: a.code)
  }

  /// `RCL r32/m32`
  @inlinable public mutating func rcl(_ a: X86_64.Memory32) {
    emit(X86_64.InstructionForm(bits: 0x5014001000000d1), reg: 0, memory: a.memory)
  }

  /// `RCL r32/m32, 1`
  @inlinable public mutating func rcl(_ a: X86_64.Register32, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x5014001000000d1), reg: 0, rm: a.code) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x5094001000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x5094001000000c1), reg: 0, rm: a.code, immediate: b)
  }

  /// `RCL r32/m32, 1`
  @inlinable public mutating func rcl(_ a: X86_64.Memory32, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x5014001000000d1), reg: 0, memory: a.memory) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x5094001000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x5094001000000c1), reg: 0, memory: a.memory, immediate: b)
  }

  /// `RCL r32/m32, cl`
  @inlinable public mutating func rcl(_ a: X86_64.Register32, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x5014001000000d3), reg: 0, rm: a.code)
  }

  /// `RCL r32/m32, cl`
  @inlinable public mutating func rcl(_ a: X86_64.Memory32, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x5014001000000d3), reg: 0, memory: a.memory)
  }

  /// `RCL r64/m64`
  @inlinable public mutating func rcl(_ a: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x5014081000000d1), reg: 0, rm: a.code)
  }

  /// `RCL r64/m64`
  @inlinable public mutating func rcl(_ a: X86_64.Memory64) {
    emit(X86_64.InstructionForm(bits: 0x5014081000000d1), reg: 0, memory: a.memory)
  }

  /// `RCL r64/m64, 1`
  @inlinable public mutating func rcl(_ a: X86_64.Register64, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x5014081000000d1), reg: 0, rm: a.code) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x5094081000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x5094081000000c1), reg: 0, rm: a.code, immediate: b)
  }

  /// `RCL r64/m64, 1`
  @inlinable public mutating func rcl(_ a: X86_64.Memory64, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x5014081000000d1), reg: 0, memory: a.memory) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x5094081000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x5094081000000c1), reg: 0, memory: a.memory, immediate: b)
  }

  /// `RCL r64/m64, cl`
  @inlinable public mutating func rcl(_ a: X86_64.Register64, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x5014081000000d3), reg: 0, rm: a.code)
  }

  /// `RCL r64/m64, cl`
  @inlinable public mutating func rcl(_ a: X86_64.Memory64, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x5014081000000d3), reg: 0, memory: a.memory)
  }

  /// `RCR r8/m8`
  @inlinable public mutating func rcr(_ a: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x501c001000000d0), reg: 0, rm: a.code)
  }

  /// `RCR r8/m8`
  @inlinable public mutating func rcr(_ a: X86_64.Memory8) {
    emit(X86_64.InstructionForm(bits: 0x501c001000000d0), reg: 0, memory: a.memory)
  }

  /// `RCR r8/m8, 1`
  @inlinable public mutating func rcr(_ a: X86_64.Register8, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x501c001000000d0), reg: 0, rm: a.code) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x509c001000000c0), b) }
    emit(X86_64.InstructionForm(bits: 0x509c001000000c0), reg: 0, rm: a.code, immediate: b)
  }

  /// `RCR r8/m8, 1`
  @inlinable public mutating func rcr(_ a: X86_64.Memory8, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x501c001000000d0), reg: 0, memory: a.memory) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x509c001000000c0), b) }
    emit(X86_64.InstructionForm(bits: 0x509c001000000c0), reg: 0, memory: a.memory, immediate: b)
  }

  /// `RCR r8/m8, cl`
  @inlinable public mutating func rcr(_ a: X86_64.Register8, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x501c001000000d2), reg: 0, rm: a.code)
  }

  /// `RCR r8/m8, cl`
  @inlinable public mutating func rcr(_ a: X86_64.Memory8, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x501c001000000d2), reg: 0, memory: a.memory)
  }

  /// `RCR r16/m16`
  @inlinable public mutating func rcr(_ a: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x501c101000000d1), reg: 0, rm: a.code)
  }

  /// `RCR r16/m16`
  @inlinable public mutating func rcr(_ a: X86_64.Memory16) {
    emit(X86_64.InstructionForm(bits: 0x501c101000000d1), reg: 0, memory: a.memory)
  }

  /// `RCR r16/m16, 1`
  @inlinable public mutating func rcr(_ a: X86_64.Register16, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x501c101000000d1), reg: 0, rm: a.code) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x509c101000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x509c101000000c1), reg: 0, rm: a.code, immediate: b)
  }

  /// `RCR r16/m16, 1`
  @inlinable public mutating func rcr(_ a: X86_64.Memory16, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x501c101000000d1), reg: 0, memory: a.memory) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x509c101000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x509c101000000c1), reg: 0, memory: a.memory, immediate: b)
  }

  /// `RCR r16/m16, cl`
  @inlinable public mutating func rcr(_ a: X86_64.Register16, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x501c101000000d3), reg: 0, rm: a.code)
  }

  /// `RCR r16/m16, cl`
  @inlinable public mutating func rcr(_ a: X86_64.Memory16, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x501c101000000d3), reg: 0, memory: a.memory)
  }

  /// `RCR r32/m32`
  @inlinable public mutating func rcr(_ a: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x501c001000000d1), reg: 0, rm: a.code)
  }

  /// `RCR r32/m32`
  @inlinable public mutating func rcr(_ a: X86_64.Memory32) {
    emit(X86_64.InstructionForm(bits: 0x501c001000000d1), reg: 0, memory: a.memory)
  }

  /// `RCR r32/m32, 1`
  @inlinable public mutating func rcr(_ a: X86_64.Register32, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x501c001000000d1), reg: 0, rm: a.code) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x509c001000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x509c001000000c1), reg: 0, rm: a.code, immediate: b)
  }

  /// `RCR r32/m32, 1`
  @inlinable public mutating func rcr(_ a: X86_64.Memory32, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x501c001000000d1), reg: 0, memory: a.memory) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x509c001000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x509c001000000c1), reg: 0, memory: a.memory, immediate: b)
  }

  /// `RCR r32/m32, cl`
  @inlinable public mutating func rcr(_ a: X86_64.Register32, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x501c001000000d3), reg: 0, rm: a.code)
  }

  /// `RCR r32/m32, cl`
  @inlinable public mutating func rcr(_ a: X86_64.Memory32, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x501c001000000d3), reg: 0, memory: a.memory)
  }

  /// `RCR r64/m64`
  @inlinable public mutating func rcr(_ a: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x501c081000000d1), reg: 0, rm: a.code)
  }

  /// `RCR r64/m64`
  @inlinable public mutating func rcr(_ a: X86_64.Memory64) {
    emit(X86_64.InstructionForm(bits: 0x501c081000000d1), reg: 0, memory: a.memory)
  }

  /// `RCR r64/m64, 1`
  @inlinable public mutating func rcr(_ a: X86_64.Register64, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x501c081000000d1), reg: 0, rm: a.code) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x509c081000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x509c081000000c1), reg: 0, rm: a.code, immediate: b)
  }

  /// `RCR r64/m64, 1`
  @inlinable public mutating func rcr(_ a: X86_64.Memory64, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x501c081000000d1), reg: 0, memory: a.memory) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x509c081000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x509c081000000c1), reg: 0, memory: a.memory, immediate: b)
  }

  /// `RCR r64/m64, cl`
  @inlinable public mutating func rcr(_ a: X86_64.Register64, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x501c081000000d3), reg: 0, rm: a.code)
  }

  /// `RCR r64/m64, cl`
  @inlinable public mutating func rcr(_ a: X86_64.Memory64, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x501c081000000d3), reg: 0, memory: a.memory)
  }

  /// `SHL r8/m8`
  @inlinable public mutating func shl(_ a: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x5024001000000d0), reg: 0, rm: a.code)
  }

  /// `SHL r8/m8`
  @inlinable public mutating func shl(_ a: X86_64.Memory8) {
    emit(X86_64.InstructionForm(bits: 0x5024001000000d0), reg: 0, memory: a.memory)
  }

  /// `SHL r8/m8, 1`
  @inlinable public mutating func shl(_ a: X86_64.Register8, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x5024001000000d0), reg: 0, rm: a.code) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50a4001000000c0), b) }
    emit(X86_64.InstructionForm(bits: 0x50a4001000000c0), reg: 0, rm: a.code, immediate: b)
  }

  /// `SHL r8/m8, 1`
  @inlinable public mutating func shl(_ a: X86_64.Memory8, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x5024001000000d0), reg: 0, memory: a.memory) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50a4001000000c0), b) }
    emit(X86_64.InstructionForm(bits: 0x50a4001000000c0), reg: 0, memory: a.memory, immediate: b)
  }

  /// `SHL r8/m8, cl`
  @inlinable public mutating func shl(_ a: X86_64.Register8, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x5024001000000d2), reg: 0, rm: a.code)
  }

  /// `SHL r8/m8, cl`
  @inlinable public mutating func shl(_ a: X86_64.Memory8, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x5024001000000d2), reg: 0, memory: a.memory)
  }

  /// `SHL r16/m16`
  @inlinable public mutating func shl(_ a: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x5024101000000d1), reg: 0, rm: a.code)
  }

  /// `SHL r16/m16`
  @inlinable public mutating func shl(_ a: X86_64.Memory16) {
    emit(X86_64.InstructionForm(bits: 0x5024101000000d1), reg: 0, memory: a.memory)
  }

  /// `SHL r16/m16, 1`
  @inlinable public mutating func shl(_ a: X86_64.Register16, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x5024101000000d1), reg: 0, rm: a.code) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50a4101000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x50a4101000000c1), reg: 0, rm: a.code, immediate: b)
  }

  /// `SHL r16/m16, 1`
  @inlinable public mutating func shl(_ a: X86_64.Memory16, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x5024101000000d1), reg: 0, memory: a.memory) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50a4101000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x50a4101000000c1), reg: 0, memory: a.memory, immediate: b)
  }

  /// `SHL r16/m16, cl`
  @inlinable public mutating func shl(_ a: X86_64.Register16, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x5024101000000d3), reg: 0, rm: a.code)
  }

  /// `SHL r16/m16, cl`
  @inlinable public mutating func shl(_ a: X86_64.Memory16, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x5024101000000d3), reg: 0, memory: a.memory)
  }

  /// `SHL r32/m32`
  @inlinable public mutating func shl(_ a: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x5024001000000d1), reg: 0, rm: a.code)
  }

  /// `SHL r32/m32`
  @inlinable public mutating func shl(_ a: X86_64.Memory32) {
    emit(X86_64.InstructionForm(bits: 0x5024001000000d1), reg: 0, memory: a.memory)
  }

  /// `SHL r32/m32, 1`
  @inlinable public mutating func shl(_ a: X86_64.Register32, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x5024001000000d1), reg: 0, rm: a.code) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50a4001000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x50a4001000000c1), reg: 0, rm: a.code, immediate: b)
  }

  /// `SHL r32/m32, 1`
  @inlinable public mutating func shl(_ a: X86_64.Memory32, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x5024001000000d1), reg: 0, memory: a.memory) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50a4001000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x50a4001000000c1), reg: 0, memory: a.memory, immediate: b)
  }

  /// `SHL r32/m32, cl`
  @inlinable public mutating func shl(_ a: X86_64.Register32, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x5024001000000d3), reg: 0, rm: a.code)
  }

  /// `SHL r32/m32, cl`
  @inlinable public mutating func shl(_ a: X86_64.Memory32, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x5024001000000d3), reg: 0, memory: a.memory)
  }

  /// `SHL r64/m64`
  @inlinable public mutating func shl(_ a: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x5024081000000d1), reg: 0, rm: a.code)
  }

  /// `SHL r64/m64`
  @inlinable public mutating func shl(_ a: X86_64.Memory64) {
    emit(X86_64.InstructionForm(bits: 0x5024081000000d1), reg: 0, memory: a.memory)
  }

  /// `SHL r64/m64, 1`
  @inlinable public mutating func shl(_ a: X86_64.Register64, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x5024081000000d1), reg: 0, rm: a.code) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50a4081000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x50a4081000000c1), reg: 0, rm: a.code, immediate: b)
  }

  /// `SHL r64/m64, 1`
  @inlinable public mutating func shl(_ a: X86_64.Memory64, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x5024081000000d1), reg: 0, memory: a.memory) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50a4081000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x50a4081000000c1), reg: 0, memory: a.memory, immediate: b)
  }

  /// `SHL r64/m64, cl`
  @inlinable public mutating func shl(_ a: X86_64.Register64, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x5024081000000d3), reg: 0, rm: a.code)
  }

  /// `SHL r64/m64, cl`
  @inlinable public mutating func shl(_ a: X86_64.Memory64, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x5024081000000d3), reg: 0, memory: a.memory)
  }

  /// `SHR r8/m8`
  @inlinable public mutating func shr(_ a: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x502c001000000d0), reg: 0, rm: a.code)
  }

  /// `SHR r8/m8`
  @inlinable public mutating func shr(_ a: X86_64.Memory8) {
    emit(X86_64.InstructionForm(bits: 0x502c001000000d0), reg: 0, memory: a.memory)
  }

  /// `SHR r8/m8, 1`
  @inlinable public mutating func shr(_ a: X86_64.Register8, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x502c001000000d0), reg: 0, rm: a.code) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50ac001000000c0), b) }
    emit(X86_64.InstructionForm(bits: 0x50ac001000000c0), reg: 0, rm: a.code, immediate: b)
  }

  /// `SHR r8/m8, 1`
  @inlinable public mutating func shr(_ a: X86_64.Memory8, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x502c001000000d0), reg: 0, memory: a.memory) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50ac001000000c0), b) }
    emit(X86_64.InstructionForm(bits: 0x50ac001000000c0), reg: 0, memory: a.memory, immediate: b)
  }

  /// `SHR r8/m8, cl`
  @inlinable public mutating func shr(_ a: X86_64.Register8, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x502c001000000d2), reg: 0, rm: a.code)
  }

  /// `SHR r8/m8, cl`
  @inlinable public mutating func shr(_ a: X86_64.Memory8, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x502c001000000d2), reg: 0, memory: a.memory)
  }

  /// `SHR r16/m16`
  @inlinable public mutating func shr(_ a: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x502c101000000d1), reg: 0, rm: a.code)
  }

  /// `SHR r16/m16`
  @inlinable public mutating func shr(_ a: X86_64.Memory16) {
    emit(X86_64.InstructionForm(bits: 0x502c101000000d1), reg: 0, memory: a.memory)
  }

  /// `SHR r16/m16, 1`
  @inlinable public mutating func shr(_ a: X86_64.Register16, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x502c101000000d1), reg: 0, rm: a.code) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50ac101000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x50ac101000000c1), reg: 0, rm: a.code, immediate: b)
  }

  /// `SHR r16/m16, 1`
  @inlinable public mutating func shr(_ a: X86_64.Memory16, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x502c101000000d1), reg: 0, memory: a.memory) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50ac101000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x50ac101000000c1), reg: 0, memory: a.memory, immediate: b)
  }

  /// `SHR r16/m16, cl`
  @inlinable public mutating func shr(_ a: X86_64.Register16, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x502c101000000d3), reg: 0, rm: a.code)
  }

  /// `SHR r16/m16, cl`
  @inlinable public mutating func shr(_ a: X86_64.Memory16, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x502c101000000d3), reg: 0, memory: a.memory)
  }

  /// `SHR r32/m32`
  @inlinable public mutating func shr(_ a: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x502c001000000d1), reg: 0, rm: a.code)
  }

  /// `SHR r32/m32`
  @inlinable public mutating func shr(_ a: X86_64.Memory32) {
    emit(X86_64.InstructionForm(bits: 0x502c001000000d1), reg: 0, memory: a.memory)
  }

  /// `SHR r32/m32, 1`
  @inlinable public mutating func shr(_ a: X86_64.Register32, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x502c001000000d1), reg: 0, rm: a.code) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50ac001000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x50ac001000000c1), reg: 0, rm: a.code, immediate: b)
  }

  /// `SHR r32/m32, 1`
  @inlinable public mutating func shr(_ a: X86_64.Memory32, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x502c001000000d1), reg: 0, memory: a.memory) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50ac001000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x50ac001000000c1), reg: 0, memory: a.memory, immediate: b)
  }

  /// `SHR r32/m32, cl`
  @inlinable public mutating func shr(_ a: X86_64.Register32, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x502c001000000d3), reg: 0, rm: a.code)
  }

  /// `SHR r32/m32, cl`
  @inlinable public mutating func shr(_ a: X86_64.Memory32, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x502c001000000d3), reg: 0, memory: a.memory)
  }

  /// `SHR r64/m64`
  @inlinable public mutating func shr(_ a: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x502c081000000d1), reg: 0, rm: a.code)
  }

  /// `SHR r64/m64`
  @inlinable public mutating func shr(_ a: X86_64.Memory64) {
    emit(X86_64.InstructionForm(bits: 0x502c081000000d1), reg: 0, memory: a.memory)
  }

  /// `SHR r64/m64, 1`
  @inlinable public mutating func shr(_ a: X86_64.Register64, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x502c081000000d1), reg: 0, rm: a.code) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50ac081000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x50ac081000000c1), reg: 0, rm: a.code, immediate: b)
  }

  /// `SHR r64/m64, 1`
  @inlinable public mutating func shr(_ a: X86_64.Memory64, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x502c081000000d1), reg: 0, memory: a.memory) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50ac081000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x50ac081000000c1), reg: 0, memory: a.memory, immediate: b)
  }

  /// `SHR r64/m64, cl`
  @inlinable public mutating func shr(_ a: X86_64.Register64, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x502c081000000d3), reg: 0, rm: a.code)
  }

  /// `SHR r64/m64, cl`
  @inlinable public mutating func shr(_ a: X86_64.Memory64, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x502c081000000d3), reg: 0, memory: a.memory)
  }

  /// `SAR r8/m8`
  @inlinable public mutating func sar(_ a: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x503c001000000d0), reg: 0, rm: a.code)
  }

  /// `SAR r8/m8`
  @inlinable public mutating func sar(_ a: X86_64.Memory8) {
    emit(X86_64.InstructionForm(bits: 0x503c001000000d0), reg: 0, memory: a.memory)
  }

  /// `SAR r8/m8, 1`
  @inlinable public mutating func sar(_ a: X86_64.Register8, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x503c001000000d0), reg: 0, rm: a.code) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50bc001000000c0), b) }
    emit(X86_64.InstructionForm(bits: 0x50bc001000000c0), reg: 0, rm: a.code, immediate: b)
  }

  /// `SAR r8/m8, 1`
  @inlinable public mutating func sar(_ a: X86_64.Memory8, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x503c001000000d0), reg: 0, memory: a.memory) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50bc001000000c0), b) }
    emit(X86_64.InstructionForm(bits: 0x50bc001000000c0), reg: 0, memory: a.memory, immediate: b)
  }

  /// `SAR r8/m8, cl`
  @inlinable public mutating func sar(_ a: X86_64.Register8, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x503c001000000d2), reg: 0, rm: a.code)
  }

  /// `SAR r8/m8, cl`
  @inlinable public mutating func sar(_ a: X86_64.Memory8, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x503c001000000d2), reg: 0, memory: a.memory)
  }

  /// `SAR r16/m16`
  @inlinable public mutating func sar(_ a: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x503c101000000d1), reg: 0, rm: a.code)
  }

  /// `SAR r16/m16`
  @inlinable public mutating func sar(_ a: X86_64.Memory16) {
    emit(X86_64.InstructionForm(bits: 0x503c101000000d1), reg: 0, memory: a.memory)
  }

  /// `SAR r16/m16, 1`
  @inlinable public mutating func sar(_ a: X86_64.Register16, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x503c101000000d1), reg: 0, rm: a.code) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50bc101000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x50bc101000000c1), reg: 0, rm: a.code, immediate: b)
  }

  /// `SAR r16/m16, 1`
  @inlinable public mutating func sar(_ a: X86_64.Memory16, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x503c101000000d1), reg: 0, memory: a.memory) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50bc101000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x50bc101000000c1), reg: 0, memory: a.memory, immediate: b)
  }

  /// `SAR r16/m16, cl`
  @inlinable public mutating func sar(_ a: X86_64.Register16, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x503c101000000d3), reg: 0, rm: a.code)
  }

  /// `SAR r16/m16, cl`
  @inlinable public mutating func sar(_ a: X86_64.Memory16, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x503c101000000d3), reg: 0, memory: a.memory)
  }

  /// `SAR r32/m32`
  @inlinable public mutating func sar(_ a: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x503c001000000d1), reg: 0, rm: a.code)
  }

  /// `SAR r32/m32`
  @inlinable public mutating func sar(_ a: X86_64.Memory32) {
    emit(X86_64.InstructionForm(bits: 0x503c001000000d1), reg: 0, memory: a.memory)
  }

  /// `SAR r32/m32, 1`
  @inlinable public mutating func sar(_ a: X86_64.Register32, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x503c001000000d1), reg: 0, rm: a.code) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50bc001000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x50bc001000000c1), reg: 0, rm: a.code, immediate: b)
  }

  /// `SAR r32/m32, 1`
  @inlinable public mutating func sar(_ a: X86_64.Memory32, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x503c001000000d1), reg: 0, memory: a.memory) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50bc001000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x50bc001000000c1), reg: 0, memory: a.memory, immediate: b)
  }

  /// `SAR r32/m32, cl`
  @inlinable public mutating func sar(_ a: X86_64.Register32, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x503c001000000d3), reg: 0, rm: a.code)
  }

  /// `SAR r32/m32, cl`
  @inlinable public mutating func sar(_ a: X86_64.Memory32, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x503c001000000d3), reg: 0, memory: a.memory)
  }

  /// `SAR r64/m64`
  @inlinable public mutating func sar(_ a: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x503c081000000d1), reg: 0, rm: a.code)
  }

  /// `SAR r64/m64`
  @inlinable public mutating func sar(_ a: X86_64.Memory64) {
    emit(X86_64.InstructionForm(bits: 0x503c081000000d1), reg: 0, memory: a.memory)
  }

  /// `SAR r64/m64, 1`
  @inlinable public mutating func sar(_ a: X86_64.Register64, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x503c081000000d1), reg: 0, rm: a.code) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50bc081000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x50bc081000000c1), reg: 0, rm: a.code, immediate: b)
  }

  /// `SAR r64/m64, 1`
  @inlinable public mutating func sar(_ a: X86_64.Memory64, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x503c081000000d1), reg: 0, memory: a.memory) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50bc081000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x50bc081000000c1), reg: 0, memory: a.memory, immediate: b)
  }

  /// `SAR r64/m64, cl`
  @inlinable public mutating func sar(_ a: X86_64.Register64, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x503c081000000d3), reg: 0, rm: a.code)
  }

  /// `SAR r64/m64, cl`
  @inlinable public mutating func sar(_ a: X86_64.Memory64, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x503c081000000d3), reg: 0, memory: a.memory)
  }

  /// `SHLD r16/m16, r16, imm8`
  @inlinable public mutating func shld(_ a: X86_64.Register16, _ b: X86_64.Register16, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x70821020000a40f), c) }
    emit(X86_64.InstructionForm(bits: 0x70821020000a40f), reg: b.code, rm: a.code, immediate: c)
  }

  /// `SHLD r16/m16, r16, imm8`
  @inlinable public mutating func shld(_ a: X86_64.Memory, _ b: X86_64.Register16, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x70821020000a40f), c) }
    emit(X86_64.InstructionForm(bits: 0x70821020000a40f), reg: b.code, memory: a, immediate: c)
  }

  /// `SHLD r16/m16, r16, cl`
  @inlinable public mutating func shld(_ a: X86_64.Register16, _ b: X86_64.Register16, _ c: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x70021020000a50f), reg: b.code, rm: a.code)
  }

  /// `SHLD r16/m16, r16, cl`
  @inlinable public mutating func shld(_ a: X86_64.Memory, _ b: X86_64.Register16, _ c: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x70021020000a50f), reg: b.code, memory: a)
  }

  /// `SHLD r16/m16, r16`
  @inlinable public mutating func shld(_ a: X86_64.Register16, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x70021020000a50f), reg: b.code, rm: a.code)
  }

  /// `SHLD r16/m16, r16`
  @inlinable public mutating func shld(_ a: X86_64.Memory, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x70021020000a50f), reg: b.code, memory: a)
  }

  /// `SHLD r32/m32, r32, imm8`
  @inlinable public mutating func shld(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x70820020000a40f), c) }
    emit(X86_64.InstructionForm(bits: 0x70820020000a40f), reg: b.code, rm: a.code, immediate: c)
  }

  /// `SHLD r32/m32, r32, imm8`
  @inlinable public mutating func shld(_ a: X86_64.Memory, _ b: X86_64.Register32, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x70820020000a40f), c) }
    emit(X86_64.InstructionForm(bits: 0x70820020000a40f), reg: b.code, memory: a, immediate: c)
  }

  /// `SHLD r32/m32, r32, cl`
  @inlinable public mutating func shld(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x70020020000a50f), reg: b.code, rm: a.code)
  }

  /// `SHLD r32/m32, r32, cl`
  @inlinable public mutating func shld(_ a: X86_64.Memory, _ b: X86_64.Register32, _ c: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x70020020000a50f), reg: b.code, memory: a)
  }

  /// `SHLD r32/m32, r32`
  @inlinable public mutating func shld(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x70020020000a50f), reg: b.code, rm: a.code)
  }

  /// `SHLD r32/m32, r32`
  @inlinable public mutating func shld(_ a: X86_64.Memory, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x70020020000a50f), reg: b.code, memory: a)
  }

  /// `SHLD r64/m64, r64, imm8`
  @inlinable public mutating func shld(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x70820820000a40f), c) }
    emit(X86_64.InstructionForm(bits: 0x70820820000a40f), reg: b.code, rm: a.code, immediate: c)
  }

  /// `SHLD r64/m64, r64, imm8`
  @inlinable public mutating func shld(_ a: X86_64.Memory, _ b: X86_64.Register64, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x70820820000a40f), c) }
    emit(X86_64.InstructionForm(bits: 0x70820820000a40f), reg: b.code, memory: a, immediate: c)
  }

  /// `SHLD r64/m64, r64, cl`
  @inlinable public mutating func shld(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x70020820000a50f), reg: b.code, rm: a.code)
  }

  /// `SHLD r64/m64, r64, cl`
  @inlinable public mutating func shld(_ a: X86_64.Memory, _ b: X86_64.Register64, _ c: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x70020820000a50f), reg: b.code, memory: a)
  }

  /// `SHLD r64/m64, r64`
  @inlinable public mutating func shld(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x70020820000a50f), reg: b.code, rm: a.code)
  }

  /// `SHLD r64/m64, r64`
  @inlinable public mutating func shld(_ a: X86_64.Memory, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x70020820000a50f), reg: b.code, memory: a)
  }

  /// `SHRD r16/m16, r16, imm8`
  @inlinable public mutating func shrd(_ a: X86_64.Register16, _ b: X86_64.Register16, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x70821020000ac0f), c) }
    emit(X86_64.InstructionForm(bits: 0x70821020000ac0f), reg: b.code, rm: a.code, immediate: c)
  }

  /// `SHRD r16/m16, r16, imm8`
  @inlinable public mutating func shrd(_ a: X86_64.Memory, _ b: X86_64.Register16, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x70821020000ac0f), c) }
    emit(X86_64.InstructionForm(bits: 0x70821020000ac0f), reg: b.code, memory: a, immediate: c)
  }

  /// `SHRD r16/m16, r16, cl`
  @inlinable public mutating func shrd(_ a: X86_64.Register16, _ b: X86_64.Register16, _ c: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x70021020000ad0f), reg: b.code, rm: a.code)
  }

  /// `SHRD r16/m16, r16, cl`
  @inlinable public mutating func shrd(_ a: X86_64.Memory, _ b: X86_64.Register16, _ c: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x70021020000ad0f), reg: b.code, memory: a)
  }

  /// `SHRD r16/m16, r16`
  @inlinable public mutating func shrd(_ a: X86_64.Register16, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x70021020000ad0f), reg: b.code, rm: a.code)
  }

  /// `SHRD r16/m16, r16`
  @inlinable public mutating func shrd(_ a: X86_64.Memory, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x70021020000ad0f), reg: b.code, memory: a)
  }

  /// `SHRD r32/m32, r32, imm8`
  @inlinable public mutating func shrd(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x70820020000ac0f), c) }
    emit(X86_64.InstructionForm(bits: 0x70820020000ac0f), reg: b.code, rm: a.code, immediate: c)
  }

  /// `SHRD r32/m32, r32, imm8`
  @inlinable public mutating func shrd(_ a: X86_64.Memory, _ b: X86_64.Register32, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x70820020000ac0f), c) }
    emit(X86_64.InstructionForm(bits: 0x70820020000ac0f), reg: b.code, memory: a, immediate: c)
  }

  /// `SHRD r32/m32, r32, cl`
  @inlinable public mutating func shrd(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x70020020000ad0f), reg: b.code, rm: a.code)
  }

  /// `SHRD r32/m32, r32, cl`
  @inlinable public mutating func shrd(_ a: X86_64.Memory, _ b: X86_64.Register32, _ c: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x70020020000ad0f), reg: b.code, memory: a)
  }

  /// `SHRD r32/m32, r32`
  @inlinable public mutating func shrd(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x70020020000ad0f), reg: b.code, rm: a.code)
  }

  /// `SHRD r32/m32, r32`
  @inlinable public mutating func shrd(_ a: X86_64.Memory, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x70020020000ad0f), reg: b.code, memory: a)
  }

  /// `SHRD r64/m64, r64, imm8`
  @inlinable public mutating func shrd(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x70820820000ac0f), c) }
    emit(X86_64.InstructionForm(bits: 0x70820820000ac0f), reg: b.code, rm: a.code, immediate: c)
  }

  /// `SHRD r64/m64, r64, imm8`
  @inlinable public mutating func shrd(_ a: X86_64.Memory, _ b: X86_64.Register64, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x70820820000ac0f), c) }
    emit(X86_64.InstructionForm(bits: 0x70820820000ac0f), reg: b.code, memory: a, immediate: c)
  }

  /// `SHRD r64/m64, r64, cl`
  @inlinable public mutating func shrd(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x70020820000ad0f), reg: b.code, rm: a.code)
  }

  /// `SHRD r64/m64, r64, cl`
  @inlinable public mutating func shrd(_ a: X86_64.Memory, _ b: X86_64.Register64, _ c: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x70020820000ad0f), reg: b.code, memory: a)
  }

  /// `SHRD r64/m64, r64`
  @inlinable public mutating func shrd(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x70020820000ad0f), reg: b.code, rm: a.code)
  }

  /// `SHRD r64/m64, r64`
  @inlinable public mutating func shrd(_ a: X86_64.Memory, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x70020820000ad0f), reg: b.code, memory: a)
  }

  /// `SARX r32, r32/m32, r32`
  @inlinable public mutating func sarx(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: X86_64.Register32) {
    if (a.code | c.code | b.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x2008000202f7), reg: a.code, vvvv: c.code, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x201d000202f7), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `SARX r32, r32/m32, r32`
  @inlinable public mutating func sarx(_ a: X86_64.Register32, _ b: X86_64.Memory, _ c: X86_64.Register32) {
    if (a.code | c.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x2008000202f7), reg: a.code, vvvv: c.code, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x201d000202f7), reg: a.code, vvvv: c.code, memory: b)
  }

  /// `SARX r64, r64/m64, r64`
  @inlinable public mutating func sarx(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: X86_64.Register64) {
    if (a.code | c.code | b.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x2088008202f7), reg: a.code, vvvv: c.code, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x209d008202f7), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `SARX r64, r64/m64, r64`
  @inlinable public mutating func sarx(_ a: X86_64.Register64, _ b: X86_64.Memory, _ c: X86_64.Register64) {
    if (a.code | c.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x2088008202f7), reg: a.code, vvvv: c.code, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x209d008202f7), reg: a.code, vvvv: c.code, memory: b)
  }

  /// `SHLX r32, r32/m32, r32`
  @inlinable public mutating func shlx(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: X86_64.Register32) {
    if (a.code | c.code | b.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x2008000102f7), reg: a.code, vvvv: c.code, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x201d000102f7), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `SHLX r32, r32/m32, r32`
  @inlinable public mutating func shlx(_ a: X86_64.Register32, _ b: X86_64.Memory, _ c: X86_64.Register32) {
    if (a.code | c.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x2008000102f7), reg: a.code, vvvv: c.code, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x201d000102f7), reg: a.code, vvvv: c.code, memory: b)
  }

  /// `SHLX r64, r64/m64, r64`
  @inlinable public mutating func shlx(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: X86_64.Register64) {
    if (a.code | c.code | b.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x2088008102f7), reg: a.code, vvvv: c.code, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x209d008102f7), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `SHLX r64, r64/m64, r64`
  @inlinable public mutating func shlx(_ a: X86_64.Register64, _ b: X86_64.Memory, _ c: X86_64.Register64) {
    if (a.code | c.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x2088008102f7), reg: a.code, vvvv: c.code, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x209d008102f7), reg: a.code, vvvv: c.code, memory: b)
  }

  /// `SHRX r32, r32/m32, r32`
  @inlinable public mutating func shrx(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: X86_64.Register32) {
    if (a.code | c.code | b.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x2008000302f7), reg: a.code, vvvv: c.code, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x201d000302f7), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `SHRX r32, r32/m32, r32`
  @inlinable public mutating func shrx(_ a: X86_64.Register32, _ b: X86_64.Memory, _ c: X86_64.Register32) {
    if (a.code | c.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x2008000302f7), reg: a.code, vvvv: c.code, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x201d000302f7), reg: a.code, vvvv: c.code, memory: b)
  }

  /// `SHRX r64, r64/m64, r64`
  @inlinable public mutating func shrx(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: X86_64.Register64) {
    if (a.code | c.code | b.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x2088008302f7), reg: a.code, vvvv: c.code, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x209d008302f7), reg: a.code, vvvv: c.code, rm: b.code)
  }

  /// `SHRX r64, r64/m64, r64`
  @inlinable public mutating func shrx(_ a: X86_64.Register64, _ b: X86_64.Memory, _ c: X86_64.Register64) {
    if (a.code | c.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x2088008302f7), reg: a.code, vvvv: c.code, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x209d008302f7), reg: a.code, vvvv: c.code, memory: b)
  }

  /// `RORX r32, r32/m32, imm8`
  @inlinable public mutating func rorx(_ a: X86_64.Register32, _ b: X86_64.Register32, _ c: Int) {
    if Self.fits(c, 8), (a.code | b.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x82008000303f0), reg: a.code, vvvv: 0, rm: b.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8201d000303f0), c) }
    emit(X86_64.InstructionForm(bits: 0x8201d000303f0), reg: a.code, vvvv: 0, rm: b.code, immediate: c)
  }

  /// `RORX r32, r32/m32, imm8`
  @inlinable public mutating func rorx(_ a: X86_64.Register32, _ b: X86_64.Memory, _ c: Int) {
    if Self.fits(c, 8), (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x82008000303f0), reg: a.code, vvvv: 0, memory: b, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8201d000303f0), c) }
    emit(X86_64.InstructionForm(bits: 0x8201d000303f0), reg: a.code, vvvv: 0, memory: b, immediate: c)
  }

  /// `RORX r64, r64/m64, imm8`
  @inlinable public mutating func rorx(_ a: X86_64.Register64, _ b: X86_64.Register64, _ c: Int) {
    if Self.fits(c, 8), (a.code | b.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x82088008303f0), reg: a.code, vvvv: 0, rm: b.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8209d008303f0), c) }
    emit(X86_64.InstructionForm(bits: 0x8209d008303f0), reg: a.code, vvvv: 0, rm: b.code, immediate: c)
  }

  /// `RORX r64, r64/m64, imm8`
  @inlinable public mutating func rorx(_ a: X86_64.Register64, _ b: X86_64.Memory, _ c: Int) {
    if Self.fits(c, 8), (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x82088008303f0), reg: a.code, vvvv: 0, memory: b, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8209d008303f0), c) }
    emit(X86_64.InstructionForm(bits: 0x8209d008303f0), reg: a.code, vvvv: 0, memory: b, immediate: c)
  }

  /// `MOVSX r64, r32/m32`
  @inlinable public mutating func movsx(_ a: X86_64.Register64, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x700208100000063), reg: a.code, rm: b.code)
  }

  /// `MOVSX r64, r32/m32`
  @inlinable public mutating func movsx(_ a: X86_64.Register64, _ b: X86_64.Memory32) {
    emit(X86_64.InstructionForm(bits: 0x700208100000063), reg: a.code, memory: b.memory)
  }

  /// `CMOVC r16, r16/m16`
  @inlinable public mutating func cmovc(_ a: X86_64.Register16, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x70021020000420f), reg: a.code, rm: b.code)
  }

  /// `CMOVC r16, r16/m16`
  @inlinable public mutating func cmovc(_ a: X86_64.Register16, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70021020000420f), reg: a.code, memory: b)
  }

  /// `CMOVNAE r16, r16/m16`
  @inlinable public mutating func cmovnae(_ a: X86_64.Register16, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x70021020000420f), reg: a.code, rm: b.code)
  }

  /// `CMOVNAE r16, r16/m16`
  @inlinable public mutating func cmovnae(_ a: X86_64.Register16, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70021020000420f), reg: a.code, memory: b)
  }

  /// `CMOVNC r16, r16/m16`
  @inlinable public mutating func cmovnc(_ a: X86_64.Register16, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x70021020000430f), reg: a.code, rm: b.code)
  }

  /// `CMOVNC r16, r16/m16`
  @inlinable public mutating func cmovnc(_ a: X86_64.Register16, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70021020000430f), reg: a.code, memory: b)
  }

  /// `CMOVNB r16, r16/m16`
  @inlinable public mutating func cmovnb(_ a: X86_64.Register16, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x70021020000430f), reg: a.code, rm: b.code)
  }

  /// `CMOVNB r16, r16/m16`
  @inlinable public mutating func cmovnb(_ a: X86_64.Register16, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70021020000430f), reg: a.code, memory: b)
  }

  /// `CMOVZ r16, r16/m16`
  @inlinable public mutating func cmovz(_ a: X86_64.Register16, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x70021020000440f), reg: a.code, rm: b.code)
  }

  /// `CMOVZ r16, r16/m16`
  @inlinable public mutating func cmovz(_ a: X86_64.Register16, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70021020000440f), reg: a.code, memory: b)
  }

  /// `CMOVNZ r16, r16/m16`
  @inlinable public mutating func cmovnz(_ a: X86_64.Register16, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x70021020000450f), reg: a.code, rm: b.code)
  }

  /// `CMOVNZ r16, r16/m16`
  @inlinable public mutating func cmovnz(_ a: X86_64.Register16, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70021020000450f), reg: a.code, memory: b)
  }

  /// `CMOVNA r16, r16/m16`
  @inlinable public mutating func cmovna(_ a: X86_64.Register16, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x70021020000460f), reg: a.code, rm: b.code)
  }

  /// `CMOVNA r16, r16/m16`
  @inlinable public mutating func cmovna(_ a: X86_64.Register16, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70021020000460f), reg: a.code, memory: b)
  }

  /// `CMOVNBE r16, r16/m16`
  @inlinable public mutating func cmovnbe(_ a: X86_64.Register16, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x70021020000470f), reg: a.code, rm: b.code)
  }

  /// `CMOVNBE r16, r16/m16`
  @inlinable public mutating func cmovnbe(_ a: X86_64.Register16, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70021020000470f), reg: a.code, memory: b)
  }

  /// `CMOVPE r16, r16/m16`
  @inlinable public mutating func cmovpe(_ a: X86_64.Register16, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x700210200004a0f), reg: a.code, rm: b.code)
  }

  /// `CMOVPE r16, r16/m16`
  @inlinable public mutating func cmovpe(_ a: X86_64.Register16, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x700210200004a0f), reg: a.code, memory: b)
  }

  /// `CMOVPO r16, r16/m16`
  @inlinable public mutating func cmovpo(_ a: X86_64.Register16, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x700210200004b0f), reg: a.code, rm: b.code)
  }

  /// `CMOVPO r16, r16/m16`
  @inlinable public mutating func cmovpo(_ a: X86_64.Register16, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x700210200004b0f), reg: a.code, memory: b)
  }

  /// `CMOVNGE r16, r16/m16`
  @inlinable public mutating func cmovnge(_ a: X86_64.Register16, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x700210200004c0f), reg: a.code, rm: b.code)
  }

  /// `CMOVNGE r16, r16/m16`
  @inlinable public mutating func cmovnge(_ a: X86_64.Register16, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x700210200004c0f), reg: a.code, memory: b)
  }

  /// `CMOVNL r16, r16/m16`
  @inlinable public mutating func cmovnl(_ a: X86_64.Register16, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x700210200004d0f), reg: a.code, rm: b.code)
  }

  /// `CMOVNL r16, r16/m16`
  @inlinable public mutating func cmovnl(_ a: X86_64.Register16, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x700210200004d0f), reg: a.code, memory: b)
  }

  /// `CMOVNG r16, r16/m16`
  @inlinable public mutating func cmovng(_ a: X86_64.Register16, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x700210200004e0f), reg: a.code, rm: b.code)
  }

  /// `CMOVNG r16, r16/m16`
  @inlinable public mutating func cmovng(_ a: X86_64.Register16, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x700210200004e0f), reg: a.code, memory: b)
  }

  /// `CMOVNLE r16, r16/m16`
  @inlinable public mutating func cmovnle(_ a: X86_64.Register16, _ b: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x700210200004f0f), reg: a.code, rm: b.code)
  }

  /// `CMOVNLE r16, r16/m16`
  @inlinable public mutating func cmovnle(_ a: X86_64.Register16, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x700210200004f0f), reg: a.code, memory: b)
  }

  /// `CMOVC r32, r32/m32`
  @inlinable public mutating func cmovc(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x70020020000420f), reg: a.code, rm: b.code)
  }

  /// `CMOVC r32, r32/m32`
  @inlinable public mutating func cmovc(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020020000420f), reg: a.code, memory: b)
  }

  /// `CMOVNAE r32, r32/m32`
  @inlinable public mutating func cmovnae(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x70020020000420f), reg: a.code, rm: b.code)
  }

  /// `CMOVNAE r32, r32/m32`
  @inlinable public mutating func cmovnae(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020020000420f), reg: a.code, memory: b)
  }

  /// `CMOVNC r32, r32/m32`
  @inlinable public mutating func cmovnc(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x70020020000430f), reg: a.code, rm: b.code)
  }

  /// `CMOVNC r32, r32/m32`
  @inlinable public mutating func cmovnc(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020020000430f), reg: a.code, memory: b)
  }

  /// `CMOVNB r32, r32/m32`
  @inlinable public mutating func cmovnb(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x70020020000430f), reg: a.code, rm: b.code)
  }

  /// `CMOVNB r32, r32/m32`
  @inlinable public mutating func cmovnb(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020020000430f), reg: a.code, memory: b)
  }

  /// `CMOVZ r32, r32/m32`
  @inlinable public mutating func cmovz(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x70020020000440f), reg: a.code, rm: b.code)
  }

  /// `CMOVZ r32, r32/m32`
  @inlinable public mutating func cmovz(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020020000440f), reg: a.code, memory: b)
  }

  /// `CMOVNZ r32, r32/m32`
  @inlinable public mutating func cmovnz(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x70020020000450f), reg: a.code, rm: b.code)
  }

  /// `CMOVNZ r32, r32/m32`
  @inlinable public mutating func cmovnz(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020020000450f), reg: a.code, memory: b)
  }

  /// `CMOVNA r32, r32/m32`
  @inlinable public mutating func cmovna(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x70020020000460f), reg: a.code, rm: b.code)
  }

  /// `CMOVNA r32, r32/m32`
  @inlinable public mutating func cmovna(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020020000460f), reg: a.code, memory: b)
  }

  /// `CMOVNBE r32, r32/m32`
  @inlinable public mutating func cmovnbe(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x70020020000470f), reg: a.code, rm: b.code)
  }

  /// `CMOVNBE r32, r32/m32`
  @inlinable public mutating func cmovnbe(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020020000470f), reg: a.code, memory: b)
  }

  /// `CMOVPE r32, r32/m32`
  @inlinable public mutating func cmovpe(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x700200200004a0f), reg: a.code, rm: b.code)
  }

  /// `CMOVPE r32, r32/m32`
  @inlinable public mutating func cmovpe(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x700200200004a0f), reg: a.code, memory: b)
  }

  /// `CMOVPO r32, r32/m32`
  @inlinable public mutating func cmovpo(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x700200200004b0f), reg: a.code, rm: b.code)
  }

  /// `CMOVPO r32, r32/m32`
  @inlinable public mutating func cmovpo(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x700200200004b0f), reg: a.code, memory: b)
  }

  /// `CMOVNGE r32, r32/m32`
  @inlinable public mutating func cmovnge(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x700200200004c0f), reg: a.code, rm: b.code)
  }

  /// `CMOVNGE r32, r32/m32`
  @inlinable public mutating func cmovnge(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x700200200004c0f), reg: a.code, memory: b)
  }

  /// `CMOVNL r32, r32/m32`
  @inlinable public mutating func cmovnl(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x700200200004d0f), reg: a.code, rm: b.code)
  }

  /// `CMOVNL r32, r32/m32`
  @inlinable public mutating func cmovnl(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x700200200004d0f), reg: a.code, memory: b)
  }

  /// `CMOVNG r32, r32/m32`
  @inlinable public mutating func cmovng(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x700200200004e0f), reg: a.code, rm: b.code)
  }

  /// `CMOVNG r32, r32/m32`
  @inlinable public mutating func cmovng(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x700200200004e0f), reg: a.code, memory: b)
  }

  /// `CMOVNLE r32, r32/m32`
  @inlinable public mutating func cmovnle(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x700200200004f0f), reg: a.code, rm: b.code)
  }

  /// `CMOVNLE r32, r32/m32`
  @inlinable public mutating func cmovnle(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x700200200004f0f), reg: a.code, memory: b)
  }

  /// `CMOVC r64, r64/m64`
  @inlinable public mutating func cmovc(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x70020820000420f), reg: a.code, rm: b.code)
  }

  /// `CMOVC r64, r64/m64`
  @inlinable public mutating func cmovc(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020820000420f), reg: a.code, memory: b)
  }

  /// `CMOVNAE r64, r64/m64`
  @inlinable public mutating func cmovnae(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x70020820000420f), reg: a.code, rm: b.code)
  }

  /// `CMOVNAE r64, r64/m64`
  @inlinable public mutating func cmovnae(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020820000420f), reg: a.code, memory: b)
  }

  /// `CMOVNC r64, r64/m64`
  @inlinable public mutating func cmovnc(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x70020820000430f), reg: a.code, rm: b.code)
  }

  /// `CMOVNC r64, r64/m64`
  @inlinable public mutating func cmovnc(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020820000430f), reg: a.code, memory: b)
  }

  /// `CMOVNB r64, r64/m64`
  @inlinable public mutating func cmovnb(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x70020820000430f), reg: a.code, rm: b.code)
  }

  /// `CMOVNB r64, r64/m64`
  @inlinable public mutating func cmovnb(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020820000430f), reg: a.code, memory: b)
  }

  /// `CMOVZ r64, r64/m64`
  @inlinable public mutating func cmovz(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x70020820000440f), reg: a.code, rm: b.code)
  }

  /// `CMOVZ r64, r64/m64`
  @inlinable public mutating func cmovz(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020820000440f), reg: a.code, memory: b)
  }

  /// `CMOVNZ r64, r64/m64`
  @inlinable public mutating func cmovnz(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x70020820000450f), reg: a.code, rm: b.code)
  }

  /// `CMOVNZ r64, r64/m64`
  @inlinable public mutating func cmovnz(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020820000450f), reg: a.code, memory: b)
  }

  /// `CMOVNA r64, r64/m64`
  @inlinable public mutating func cmovna(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x70020820000460f), reg: a.code, rm: b.code)
  }

  /// `CMOVNA r64, r64/m64`
  @inlinable public mutating func cmovna(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020820000460f), reg: a.code, memory: b)
  }

  /// `CMOVNBE r64, r64/m64`
  @inlinable public mutating func cmovnbe(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x70020820000470f), reg: a.code, rm: b.code)
  }

  /// `CMOVNBE r64, r64/m64`
  @inlinable public mutating func cmovnbe(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x70020820000470f), reg: a.code, memory: b)
  }

  /// `CMOVPE r64, r64/m64`
  @inlinable public mutating func cmovpe(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x700208200004a0f), reg: a.code, rm: b.code)
  }

  /// `CMOVPE r64, r64/m64`
  @inlinable public mutating func cmovpe(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x700208200004a0f), reg: a.code, memory: b)
  }

  /// `CMOVPO r64, r64/m64`
  @inlinable public mutating func cmovpo(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x700208200004b0f), reg: a.code, rm: b.code)
  }

  /// `CMOVPO r64, r64/m64`
  @inlinable public mutating func cmovpo(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x700208200004b0f), reg: a.code, memory: b)
  }

  /// `CMOVNGE r64, r64/m64`
  @inlinable public mutating func cmovnge(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x700208200004c0f), reg: a.code, rm: b.code)
  }

  /// `CMOVNGE r64, r64/m64`
  @inlinable public mutating func cmovnge(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x700208200004c0f), reg: a.code, memory: b)
  }

  /// `CMOVNL r64, r64/m64`
  @inlinable public mutating func cmovnl(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x700208200004d0f), reg: a.code, rm: b.code)
  }

  /// `CMOVNL r64, r64/m64`
  @inlinable public mutating func cmovnl(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x700208200004d0f), reg: a.code, memory: b)
  }

  /// `CMOVNG r64, r64/m64`
  @inlinable public mutating func cmovng(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x700208200004e0f), reg: a.code, rm: b.code)
  }

  /// `CMOVNG r64, r64/m64`
  @inlinable public mutating func cmovng(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x700208200004e0f), reg: a.code, memory: b)
  }

  /// `CMOVNLE r64, r64/m64`
  @inlinable public mutating func cmovnle(_ a: X86_64.Register64, _ b: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x700208200004f0f), reg: a.code, rm: b.code)
  }

  /// `CMOVNLE r64, r64/m64`
  @inlinable public mutating func cmovnle(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x700208200004f0f), reg: a.code, memory: b)
  }

  /// `SETC r8/m8`
  @inlinable public mutating func setc(_ a: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x50020020000920f), reg: 0, rm: a.code)
  }

  /// `SETC r8/m8`
  @inlinable public mutating func setc(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x50020020000920f), reg: 0, memory: a)
  }

  /// `SETNAE r8/m8`
  @inlinable public mutating func setnae(_ a: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x50020020000920f), reg: 0, rm: a.code)
  }

  /// `SETNAE r8/m8`
  @inlinable public mutating func setnae(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x50020020000920f), reg: 0, memory: a)
  }

  /// `SETNC r8/m8`
  @inlinable public mutating func setnc(_ a: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x50020020000930f), reg: 0, rm: a.code)
  }

  /// `SETNC r8/m8`
  @inlinable public mutating func setnc(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x50020020000930f), reg: 0, memory: a)
  }

  /// `SETNB r8/m8`
  @inlinable public mutating func setnb(_ a: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x50020020000930f), reg: 0, rm: a.code)
  }

  /// `SETNB r8/m8`
  @inlinable public mutating func setnb(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x50020020000930f), reg: 0, memory: a)
  }

  /// `SETZ r8/m8`
  @inlinable public mutating func setz(_ a: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x50020020000940f), reg: 0, rm: a.code)
  }

  /// `SETZ r8/m8`
  @inlinable public mutating func setz(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x50020020000940f), reg: 0, memory: a)
  }

  /// `SETNZ r8/m8`
  @inlinable public mutating func setnz(_ a: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x50020020000950f), reg: 0, rm: a.code)
  }

  /// `SETNZ r8/m8`
  @inlinable public mutating func setnz(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x50020020000950f), reg: 0, memory: a)
  }

  /// `SETNA r8/m8`
  @inlinable public mutating func setna(_ a: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x50020020000960f), reg: 0, rm: a.code)
  }

  /// `SETNA r8/m8`
  @inlinable public mutating func setna(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x50020020000960f), reg: 0, memory: a)
  }

  /// `SETNBE r8/m8`
  @inlinable public mutating func setnbe(_ a: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x50020020000970f), reg: 0, rm: a.code)
  }

  /// `SETNBE r8/m8`
  @inlinable public mutating func setnbe(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x50020020000970f), reg: 0, memory: a)
  }

  /// `SETPE r8/m8`
  @inlinable public mutating func setpe(_ a: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x500200200009a0f), reg: 0, rm: a.code)
  }

  /// `SETPE r8/m8`
  @inlinable public mutating func setpe(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x500200200009a0f), reg: 0, memory: a)
  }

  /// `SETPO r8/m8`
  @inlinable public mutating func setpo(_ a: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x500200200009b0f), reg: 0, rm: a.code)
  }

  /// `SETPO r8/m8`
  @inlinable public mutating func setpo(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x500200200009b0f), reg: 0, memory: a)
  }

  /// `SETNGE r8/m8`
  @inlinable public mutating func setnge(_ a: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x500200200009c0f), reg: 0, rm: a.code)
  }

  /// `SETNGE r8/m8`
  @inlinable public mutating func setnge(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x500200200009c0f), reg: 0, memory: a)
  }

  /// `SETNL r8/m8`
  @inlinable public mutating func setnl(_ a: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x500200200009d0f), reg: 0, rm: a.code)
  }

  /// `SETNL r8/m8`
  @inlinable public mutating func setnl(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x500200200009d0f), reg: 0, memory: a)
  }

  /// `SETNG r8/m8`
  @inlinable public mutating func setng(_ a: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x500200200009e0f), reg: 0, rm: a.code)
  }

  /// `SETNG r8/m8`
  @inlinable public mutating func setng(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x500200200009e0f), reg: 0, memory: a)
  }

  /// `SETNLE r8/m8`
  @inlinable public mutating func setnle(_ a: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x500200200009f0f), reg: 0, rm: a.code)
  }

  /// `SETNLE r8/m8`
  @inlinable public mutating func setnle(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x500200200009f0f), reg: 0, memory: a)
  }

  /// `XLAT`
  @inlinable public mutating func xlat() {
    emit(X86_64.InstructionForm(bits: 0x1000001000000d7), reg: 0, rm: 0)
  }

  /// `SAL r8/m8`
  @inlinable public mutating func sal(_ a: X86_64.Register8) {
    emit(X86_64.InstructionForm(bits: 0x5024001000000d0), reg: 0, rm: a.code)
  }

  /// `SAL r8/m8`
  @inlinable public mutating func sal(_ a: X86_64.Memory8) {
    emit(X86_64.InstructionForm(bits: 0x5024001000000d0), reg: 0, memory: a.memory)
  }

  /// `SAL r8/m8, 1`
  @inlinable public mutating func sal(_ a: X86_64.Register8, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x5024001000000d0), reg: 0, rm: a.code) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50a4001000000c0), b) }
    emit(X86_64.InstructionForm(bits: 0x50a4001000000c0), reg: 0, rm: a.code, immediate: b)
  }

  /// `SAL r8/m8, 1`
  @inlinable public mutating func sal(_ a: X86_64.Memory8, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x5024001000000d0), reg: 0, memory: a.memory) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50a4001000000c0), b) }
    emit(X86_64.InstructionForm(bits: 0x50a4001000000c0), reg: 0, memory: a.memory, immediate: b)
  }

  /// `SAL r8/m8, cl`
  @inlinable public mutating func sal(_ a: X86_64.Register8, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x5024001000000d2), reg: 0, rm: a.code)
  }

  /// `SAL r8/m8, cl`
  @inlinable public mutating func sal(_ a: X86_64.Memory8, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x5024001000000d2), reg: 0, memory: a.memory)
  }

  /// `SAL r16/m16`
  @inlinable public mutating func sal(_ a: X86_64.Register16) {
    emit(X86_64.InstructionForm(bits: 0x5024101000000d1), reg: 0, rm: a.code)
  }

  /// `SAL r16/m16`
  @inlinable public mutating func sal(_ a: X86_64.Memory16) {
    emit(X86_64.InstructionForm(bits: 0x5024101000000d1), reg: 0, memory: a.memory)
  }

  /// `SAL r16/m16, 1`
  @inlinable public mutating func sal(_ a: X86_64.Register16, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x5024101000000d1), reg: 0, rm: a.code) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50a4101000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x50a4101000000c1), reg: 0, rm: a.code, immediate: b)
  }

  /// `SAL r16/m16, 1`
  @inlinable public mutating func sal(_ a: X86_64.Memory16, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x5024101000000d1), reg: 0, memory: a.memory) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50a4101000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x50a4101000000c1), reg: 0, memory: a.memory, immediate: b)
  }

  /// `SAL r16/m16, cl`
  @inlinable public mutating func sal(_ a: X86_64.Register16, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x5024101000000d3), reg: 0, rm: a.code)
  }

  /// `SAL r16/m16, cl`
  @inlinable public mutating func sal(_ a: X86_64.Memory16, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x5024101000000d3), reg: 0, memory: a.memory)
  }

  /// `SAL r32/m32`
  @inlinable public mutating func sal(_ a: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x5024001000000d1), reg: 0, rm: a.code)
  }

  /// `SAL r32/m32`
  @inlinable public mutating func sal(_ a: X86_64.Memory32) {
    emit(X86_64.InstructionForm(bits: 0x5024001000000d1), reg: 0, memory: a.memory)
  }

  /// `SAL r32/m32, 1`
  @inlinable public mutating func sal(_ a: X86_64.Register32, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x5024001000000d1), reg: 0, rm: a.code) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50a4001000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x50a4001000000c1), reg: 0, rm: a.code, immediate: b)
  }

  /// `SAL r32/m32, 1`
  @inlinable public mutating func sal(_ a: X86_64.Memory32, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x5024001000000d1), reg: 0, memory: a.memory) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50a4001000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x50a4001000000c1), reg: 0, memory: a.memory, immediate: b)
  }

  /// `SAL r32/m32, cl`
  @inlinable public mutating func sal(_ a: X86_64.Register32, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x5024001000000d3), reg: 0, rm: a.code)
  }

  /// `SAL r32/m32, cl`
  @inlinable public mutating func sal(_ a: X86_64.Memory32, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x5024001000000d3), reg: 0, memory: a.memory)
  }

  /// `SAL r64/m64`
  @inlinable public mutating func sal(_ a: X86_64.Register64) {
    emit(X86_64.InstructionForm(bits: 0x5024081000000d1), reg: 0, rm: a.code)
  }

  /// `SAL r64/m64`
  @inlinable public mutating func sal(_ a: X86_64.Memory64) {
    emit(X86_64.InstructionForm(bits: 0x5024081000000d1), reg: 0, memory: a.memory)
  }

  /// `SAL r64/m64, 1`
  @inlinable public mutating func sal(_ a: X86_64.Register64, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x5024081000000d1), reg: 0, rm: a.code) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50a4081000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x50a4081000000c1), reg: 0, rm: a.code, immediate: b)
  }

  /// `SAL r64/m64, 1`
  @inlinable public mutating func sal(_ a: X86_64.Memory64, _ b: Int) {
    if b == 1 { return emit(X86_64.InstructionForm(bits: 0x5024081000000d1), reg: 0, memory: a.memory) }
    guard Self.fits(b, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x50a4081000000c1), b) }
    emit(X86_64.InstructionForm(bits: 0x50a4081000000c1), reg: 0, memory: a.memory, immediate: b)
  }

  /// `SAL r64/m64, cl`
  @inlinable public mutating func sal(_ a: X86_64.Register64, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x5024081000000d3), reg: 0, rm: a.code)
  }

  /// `SAL r64/m64, cl`
  @inlinable public mutating func sal(_ a: X86_64.Memory64, _ b: X86_64.CLRegister) {
    emit(X86_64.InstructionForm(bits: 0x5024081000000d3), reg: 0, memory: a.memory)
  }

  /// `MOVABS al, moffs8`
  @inlinable public mutating func movabs(_ a: X86_64.ALRegister, absolute b: Int) {
    emit(X86_64.InstructionForm(bits: 0x400001000000a0), reg: 0, rm: 0, immediate: b)
  }

  /// `MOVABS moffs8, al`
  @inlinable public mutating func movabs(absolute a: Int, _ b: X86_64.ALRegister) {
    emit(X86_64.InstructionForm(bits: 0x400001000000a2), reg: 0, rm: 0, immediate: a)
  }

  /// `MOVABS ax, moffs16`
  @inlinable public mutating func movabs(_ a: X86_64.AXRegister, absolute b: Int) {
    emit(X86_64.InstructionForm(bits: 0x400101000000a1), reg: 0, rm: 0, immediate: b)
  }

  /// `MOVABS moffs16, ax`
  @inlinable public mutating func movabs(absolute a: Int, _ b: X86_64.AXRegister) {
    emit(X86_64.InstructionForm(bits: 0x400101000000a3), reg: 0, rm: 0, immediate: a)
  }

  /// `MOVABS eax, moffs32`
  @inlinable public mutating func movabs(_ a: X86_64.EAXRegister, absolute b: Int) {
    emit(X86_64.InstructionForm(bits: 0x400001000000a1), reg: 0, rm: 0, immediate: b)
  }

  /// `MOVABS moffs32, eax`
  @inlinable public mutating func movabs(absolute a: Int, _ b: X86_64.EAXRegister) {
    emit(X86_64.InstructionForm(bits: 0x400001000000a3), reg: 0, rm: 0, immediate: a)
  }

  /// `MOVABS rax, moffs64`
  @inlinable public mutating func movabs(_ a: X86_64.RAXRegister, absolute b: Int) {
    emit(X86_64.InstructionForm(bits: 0x400081000000a1), reg: 0, rm: 0, immediate: b)
  }

  /// `MOVABS moffs64, rax`
  @inlinable public mutating func movabs(absolute a: Int, _ b: X86_64.RAXRegister) {
    emit(X86_64.InstructionForm(bits: 0x400081000000a3), reg: 0, rm: 0, immediate: a)
  }

  /// `XCHG rax, rax`
  @inlinable public mutating func xchg(_ a: X86_64.RAXRegister, _ b: X86_64.RAXRegister) {
    emit(X86_64.InstructionForm(bits: 0x100000100000090), reg: 0, rm: 0)
  }

  /// `LOCK XCHG`
  public mutating func lockXchg(_ a: X86_64.Memory, _ b: X86_64.Register8) {
    appendByte(0xf0)
    xchg(a, b)
  }

  /// `LOCK XCHG`
  public mutating func lockXchg(_ a: X86_64.Memory, _ b: X86_64.Register16) {
    appendByte(0xf0)
    xchg(a, b)
  }

  /// `LOCK XCHG`
  public mutating func lockXchg(_ a: X86_64.Memory, _ b: X86_64.Register32) {
    appendByte(0xf0)
    xchg(a, b)
  }

  /// `LOCK XCHG`
  public mutating func lockXchg(_ a: X86_64.Memory, _ b: X86_64.Register64) {
    appendByte(0xf0)
    xchg(a, b)
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
