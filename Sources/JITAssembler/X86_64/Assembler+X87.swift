// swift-format-ignore-file
// Written by `swift run table-generator` from the instruction table. Do not edit: change a row and run it again.

public import JITMachineCode

extension X86_64.Assembler {
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
}
