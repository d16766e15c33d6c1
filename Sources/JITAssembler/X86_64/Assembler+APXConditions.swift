// swift-format-ignore-file
// Written by `swift run table-generator` from the instruction table. Do not edit: change a row and run it again.

public import JITMachineCode

extension X86_64.Assembler {
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
}
