// swift-format-ignore-file
// Written by `swift run table-generator` from the instruction table. Do not edit: change a row and run it again.

public import JITMachineCode

extension X86_64.Assembler {
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
}
