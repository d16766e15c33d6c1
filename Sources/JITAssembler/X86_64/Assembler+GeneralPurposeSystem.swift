// swift-format-ignore-file
// Written by `swift run table-generator` from the instruction table. Do not edit: change a row and run it again.

public import JITMachineCode

extension X86_64.Assembler {
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
}
