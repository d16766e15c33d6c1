// swift-format-ignore-file
// Written by `swift run table-generator` from the instruction table. Do not edit: change a row and run it again.

public import JITMachineCode

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
}
