// swift-format-ignore-file
// Written by `swift run table-generator` from the instruction table. Do not edit: change a row and run it again.

public import JITMachineCode

extension X86_64.Assembler {
  /// `AESDEC xmm, xmm/m128`
  public mutating func aesdec(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x210300de380f), reg: a.code, rm: b.code)
  }

  /// `AESDEC xmm, xmm/m128`
  public mutating func aesdec(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x210300de380f), reg: a.code, memory: b)
  }

  /// `AESDECLAST xmm, xmm/m128`
  public mutating func aesdeclast(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x210300df380f), reg: a.code, rm: b.code)
  }

  /// `AESDECLAST xmm, xmm/m128`
  public mutating func aesdeclast(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x210300df380f), reg: a.code, memory: b)
  }

  /// `AESENC xmm, xmm/m128`
  public mutating func aesenc(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x210300dc380f), reg: a.code, rm: b.code)
  }

  /// `AESENC xmm, xmm/m128`
  public mutating func aesenc(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x210300dc380f), reg: a.code, memory: b)
  }

  /// `AESENCLAST xmm, xmm/m128`
  public mutating func aesenclast(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x210300dd380f), reg: a.code, rm: b.code)
  }

  /// `AESENCLAST xmm, xmm/m128`
  public mutating func aesenclast(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x210300dd380f), reg: a.code, memory: b)
  }

  /// `AESIMC xmm, xmm/m128`
  public mutating func aesimc(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x210300db380f), reg: a.code, rm: b.code)
  }

  /// `AESIMC xmm, xmm/m128`
  public mutating func aesimc(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x210300db380f), reg: a.code, memory: b)
  }

  /// `AESKEYGENASSIST xmm, xmm/m128, imm8`
  public mutating func aeskeygenassist(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8210300df3a0f), c) }
    emit(X86_64.InstructionForm(bits: 0x8210300df3a0f), reg: a.code, rm: b.code, immediate: c)
  }

  /// `AESKEYGENASSIST xmm, xmm/m128, imm8`
  public mutating func aeskeygenassist(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8210300df3a0f), c) }
    emit(X86_64.InstructionForm(bits: 0x8210300df3a0f), reg: a.code, memory: b, immediate: c)
  }

  /// `PCLMULQDQ xmm, xmm/m128, imm8`
  public mutating func pclmulqdq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8210300443a0f), c) }
    emit(X86_64.InstructionForm(bits: 0x8210300443a0f), reg: a.code, rm: b.code, immediate: c)
  }

  /// `PCLMULQDQ xmm, xmm/m128, imm8`
  public mutating func pclmulqdq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8210300443a0f), c) }
    emit(X86_64.InstructionForm(bits: 0x8210300443a0f), reg: a.code, memory: b, immediate: c)
  }

  /// `PCLMULLQLQDQ xmm, xmm/m128`
  public mutating func pclmullqlqdq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x80210300443a0f), reg: a.code, rm: b.code)
  }

  /// `PCLMULLQLQDQ xmm, xmm/m128`
  public mutating func pclmullqlqdq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x80210300443a0f), reg: a.code, memory: b)
  }

  /// `PCLMULHQLQDQ xmm, xmm/m128`
  public mutating func pclmulhqlqdq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x180210300443a0f), reg: a.code, rm: b.code)
  }

  /// `PCLMULHQLQDQ xmm, xmm/m128`
  public mutating func pclmulhqlqdq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x180210300443a0f), reg: a.code, memory: b)
  }

  /// `PCLMULLQHQDQ xmm, xmm/m128`
  public mutating func pclmullqhqdq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x1080210300443a0f), reg: a.code, rm: b.code)
  }

  /// `PCLMULLQHQDQ xmm, xmm/m128`
  public mutating func pclmullqhqdq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x1080210300443a0f), reg: a.code, memory: b)
  }

  /// `PCLMULHQHQDQ xmm, xmm/m128`
  public mutating func pclmulhqhqdq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x1180210300443a0f), reg: a.code, rm: b.code)
  }

  /// `PCLMULHQHQDQ xmm, xmm/m128`
  public mutating func pclmulhqhqdq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x1180210300443a0f), reg: a.code, memory: b)
  }

  /// `GF2P8AFFINEINVQB xmm, xmm/m128, imm8`
  public mutating func gf2p8affineinvqb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8210300cf3a0f), c) }
    emit(X86_64.InstructionForm(bits: 0x8210300cf3a0f), reg: a.code, rm: b.code, immediate: c)
  }

  /// `GF2P8AFFINEINVQB xmm, xmm/m128, imm8`
  public mutating func gf2p8affineinvqb(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8210300cf3a0f), c) }
    emit(X86_64.InstructionForm(bits: 0x8210300cf3a0f), reg: a.code, memory: b, immediate: c)
  }

  /// `GF2P8AFFINEQB xmm, xmm/m128, imm8`
  public mutating func gf2p8affineqb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8210300ce3a0f), c) }
    emit(X86_64.InstructionForm(bits: 0x8210300ce3a0f), reg: a.code, rm: b.code, immediate: c)
  }

  /// `GF2P8AFFINEQB xmm, xmm/m128, imm8`
  public mutating func gf2p8affineqb(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8210300ce3a0f), c) }
    emit(X86_64.InstructionForm(bits: 0x8210300ce3a0f), reg: a.code, memory: b, immediate: c)
  }

  /// `GF2P8MULB xmm, xmm/m128`
  public mutating func gf2p8mulb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x210300cf380f), reg: a.code, rm: b.code)
  }

  /// `GF2P8MULB xmm, xmm/m128`
  public mutating func gf2p8mulb(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x210300cf380f), reg: a.code, memory: b)
  }

  /// `SHA1MSG1 xmm, xmm/m128`
  public mutating func sha1msg1(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x200300c9380f), reg: a.code, rm: b.code)
  }

  /// `SHA1MSG1 xmm, xmm/m128`
  public mutating func sha1msg1(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x200300c9380f), reg: a.code, memory: b)
  }

  /// `SHA1MSG2 xmm, xmm/m128`
  public mutating func sha1msg2(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x200300ca380f), reg: a.code, rm: b.code)
  }

  /// `SHA1MSG2 xmm, xmm/m128`
  public mutating func sha1msg2(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x200300ca380f), reg: a.code, memory: b)
  }

  /// `SHA1NEXTE xmm, xmm/m128`
  public mutating func sha1nexte(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x200300c8380f), reg: a.code, rm: b.code)
  }

  /// `SHA1NEXTE xmm, xmm/m128`
  public mutating func sha1nexte(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x200300c8380f), reg: a.code, memory: b)
  }

  /// `SHA1RNDS4 xmm, xmm/m128, imm8`
  public mutating func sha1rnds4(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8200300cc3a0f), c) }
    emit(X86_64.InstructionForm(bits: 0x8200300cc3a0f), reg: a.code, rm: b.code, immediate: c)
  }

  /// `SHA1RNDS4 xmm, xmm/m128, imm8`
  public mutating func sha1rnds4(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8200300cc3a0f), c) }
    emit(X86_64.InstructionForm(bits: 0x8200300cc3a0f), reg: a.code, memory: b, immediate: c)
  }

  /// `SHA256MSG1 xmm, xmm/m128`
  public mutating func sha256msg1(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x200300cc380f), reg: a.code, rm: b.code)
  }

  /// `SHA256MSG1 xmm, xmm/m128`
  public mutating func sha256msg1(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x200300cc380f), reg: a.code, memory: b)
  }

  /// `SHA256MSG2 xmm, xmm/m128`
  public mutating func sha256msg2(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x200300cd380f), reg: a.code, rm: b.code)
  }

  /// `SHA256MSG2 xmm, xmm/m128`
  public mutating func sha256msg2(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x200300cd380f), reg: a.code, memory: b)
  }

  /// `SHA256RNDS2 xmm, xmm/m128, xmm0`
  public mutating func sha256rnds2(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMM0Register) {
    emit(X86_64.InstructionForm(bits: 0x200300cb380f), reg: a.code, rm: b.code)
  }

  /// `SHA256RNDS2 xmm, xmm/m128, xmm0`
  public mutating func sha256rnds2(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: X86_64.XMM0Register) {
    emit(X86_64.InstructionForm(bits: 0x200300cb380f), reg: a.code, memory: b)
  }

  /// `SHA256RNDS2 xmm, xmm/m128`
  public mutating func sha256rnds2(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x200300cb380f), reg: a.code, rm: b.code)
  }

  /// `SHA256RNDS2 xmm, xmm/m128`
  public mutating func sha256rnds2(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x200300cb380f), reg: a.code, memory: b)
  }

  /// `AESDEC128KL xmm, m`
  public mutating func aesdec128kl(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x240300dd380f), reg: a.code, memory: b)
  }

  /// `AESDEC256KL xmm, m`
  public mutating func aesdec256kl(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x240300df380f), reg: a.code, memory: b)
  }

  /// `AESENC128KL xmm, m`
  public mutating func aesenc128kl(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x240300dc380f), reg: a.code, memory: b)
  }

  /// `AESENC256KL xmm, m`
  public mutating func aesenc256kl(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x240300de380f), reg: a.code, memory: b)
  }

  /// `ENCODEKEY128 r32, r32`
  public mutating func encodekey128(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x240300fa380f), reg: a.code, rm: b.code)
  }

  /// `ENCODEKEY256 r32, r32`
  public mutating func encodekey256(_ a: X86_64.Register32, _ b: X86_64.Register32) {
    emit(X86_64.InstructionForm(bits: 0x240300fb380f), reg: a.code, rm: b.code)
  }

  /// `LOADIWKEY xmm, xmm`
  public mutating func loadiwkey(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x240300dc380f), reg: a.code, rm: b.code)
  }

  /// `AESENCWIDE128KL m`
  public mutating func aesencwide128kl(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x440300d8380f), reg: 0, memory: a)
  }

  /// `AESDECWIDE128KL m`
  public mutating func aesdecwide128kl(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0xc40300d8380f), reg: 0, memory: a)
  }

  /// `AESENCWIDE256KL m`
  public mutating func aesencwide256kl(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x1440300d8380f), reg: 0, memory: a)
  }

  /// `AESDECWIDE256KL m`
  public mutating func aesdecwide256kl(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x1c40300d8380f), reg: 0, memory: a)
  }

  /// `XSTORERNG`
  public mutating func xstorerng() {
    emit(X86_64.InstructionForm(bits: 0x100600300c0a70f), reg: 0, rm: 0)
  }

  /// `XCRYPTECB`
  public mutating func xcryptecb() {
    emit(X86_64.InstructionForm(bits: 0x100640300c8a70f), reg: 0, rm: 0)
  }

  /// `XCRYPTCBC`
  public mutating func xcryptcbc() {
    emit(X86_64.InstructionForm(bits: 0x100640300d0a70f), reg: 0, rm: 0)
  }

  /// `XCRYPTCTR`
  public mutating func xcryptctr() {
    emit(X86_64.InstructionForm(bits: 0x100640300d8a70f), reg: 0, rm: 0)
  }

  /// `XCRYPTCFB`
  public mutating func xcryptcfb() {
    emit(X86_64.InstructionForm(bits: 0x100640300e0a70f), reg: 0, rm: 0)
  }

  /// `XCRYPTOFB`
  public mutating func xcryptofb() {
    emit(X86_64.InstructionForm(bits: 0x100640300e8a70f), reg: 0, rm: 0)
  }

  /// `MONTMUL`
  public mutating func montmul() {
    emit(X86_64.InstructionForm(bits: 0x100640300c0a60f), reg: 0, rm: 0)
  }

  /// `XSHA1`
  public mutating func xsha1() {
    emit(X86_64.InstructionForm(bits: 0x100640300c8a60f), reg: 0, rm: 0)
  }

  /// `XSHA256`
  public mutating func xsha256() {
    emit(X86_64.InstructionForm(bits: 0x100640300d0a60f), reg: 0, rm: 0)
  }

  /// `XSTORE`
  public mutating func xstore() {
    emit(X86_64.InstructionForm(bits: 0x100600300c0a70f), reg: 0, rm: 0)
  }

  /// `REP XSTORERNG`
  public mutating func repXstorerng() {
    appendByte(0xf3)
    xstorerng()
  }

  /// `REP XSTORE`
  public mutating func repXstore() {
    appendByte(0xf3)
    xstore()
  }
}
