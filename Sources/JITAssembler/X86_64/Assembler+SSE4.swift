// swift-format-ignore-file
// Written by `swift run table-generator` from the instruction table. Do not edit: change a row and run it again.

public import JITMachineCode

extension X86_64.Assembler {
  /// `BLENDPD xmm, xmm/m128, imm8`
  public mutating func blendpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82103000d3a0f), c) }
    emit(X86_64.InstructionForm(bits: 0x82103000d3a0f), reg: a.code, rm: b.code, immediate: c)
  }

  /// `BLENDPD xmm, xmm/m128, imm8`
  public mutating func blendpd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82103000d3a0f), c) }
    emit(X86_64.InstructionForm(bits: 0x82103000d3a0f), reg: a.code, memory: b, immediate: c)
  }

  /// `BLENDPS xmm, xmm/m128, imm8`
  public mutating func blendps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82103000c3a0f), c) }
    emit(X86_64.InstructionForm(bits: 0x82103000c3a0f), reg: a.code, rm: b.code, immediate: c)
  }

  /// `BLENDPS xmm, xmm/m128, imm8`
  public mutating func blendps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82103000c3a0f), c) }
    emit(X86_64.InstructionForm(bits: 0x82103000c3a0f), reg: a.code, memory: b, immediate: c)
  }

  /// `BLENDVPD xmm, xmm/m128, xmm0`
  public mutating func blendvpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMM0Register) {
    emit(X86_64.InstructionForm(bits: 0x21030015380f), reg: a.code, rm: b.code)
  }

  /// `BLENDVPD xmm, xmm/m128, xmm0`
  public mutating func blendvpd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: X86_64.XMM0Register) {
    emit(X86_64.InstructionForm(bits: 0x21030015380f), reg: a.code, memory: b)
  }

  /// `BLENDVPD xmm, xmm/m128`
  public mutating func blendvpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x21030015380f), reg: a.code, rm: b.code)
  }

  /// `BLENDVPD xmm, xmm/m128`
  public mutating func blendvpd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x21030015380f), reg: a.code, memory: b)
  }

  /// `BLENDVPS xmm, xmm/m128, xmm0`
  public mutating func blendvps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMM0Register) {
    emit(X86_64.InstructionForm(bits: 0x21030014380f), reg: a.code, rm: b.code)
  }

  /// `BLENDVPS xmm, xmm/m128, xmm0`
  public mutating func blendvps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: X86_64.XMM0Register) {
    emit(X86_64.InstructionForm(bits: 0x21030014380f), reg: a.code, memory: b)
  }

  /// `BLENDVPS xmm, xmm/m128`
  public mutating func blendvps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x21030014380f), reg: a.code, rm: b.code)
  }

  /// `BLENDVPS xmm, xmm/m128`
  public mutating func blendvps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x21030014380f), reg: a.code, memory: b)
  }

  /// `PBLENDVB xmm, xmm/m128, xmm0`
  public mutating func pblendvb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMM0Register) {
    emit(X86_64.InstructionForm(bits: 0x21030010380f), reg: a.code, rm: b.code)
  }

  /// `PBLENDVB xmm, xmm/m128, xmm0`
  public mutating func pblendvb(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: X86_64.XMM0Register) {
    emit(X86_64.InstructionForm(bits: 0x21030010380f), reg: a.code, memory: b)
  }

  /// `PBLENDVB xmm, xmm/m128`
  public mutating func pblendvb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x21030010380f), reg: a.code, rm: b.code)
  }

  /// `PBLENDVB xmm, xmm/m128`
  public mutating func pblendvb(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x21030010380f), reg: a.code, memory: b)
  }

  /// `PBLENDW xmm, xmm/m128, imm8`
  public mutating func pblendw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82103000e3a0f), c) }
    emit(X86_64.InstructionForm(bits: 0x82103000e3a0f), reg: a.code, rm: b.code, immediate: c)
  }

  /// `PBLENDW xmm, xmm/m128, imm8`
  public mutating func pblendw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82103000e3a0f), c) }
    emit(X86_64.InstructionForm(bits: 0x82103000e3a0f), reg: a.code, memory: b, immediate: c)
  }

  /// `EXTRACTPS r32/m32, xmm, imm8`
  public mutating func extractps(_ a: X86_64.Register32, _ b: X86_64.XMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8210300173a0f), c) }
    emit(X86_64.InstructionForm(bits: 0x8210300173a0f), reg: b.code, rm: a.code, immediate: c)
  }

  /// `EXTRACTPS r32/m32, xmm, imm8`
  public mutating func extractps(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8210300173a0f), c) }
    emit(X86_64.InstructionForm(bits: 0x8210300173a0f), reg: b.code, memory: a, immediate: c)
  }

  /// `EXTRACTPS r64, xmm, imm8`
  public mutating func extractps(_ a: X86_64.Register64, _ b: X86_64.XMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8210300173a0f), c) }
    emit(X86_64.InstructionForm(bits: 0x8210300173a0f), reg: b.code, rm: a.code, immediate: c)
  }

  /// `INSERTPS xmm, xmm/m32, imm8`
  public mutating func insertps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8210300213a0f), c) }
    emit(X86_64.InstructionForm(bits: 0x8210300213a0f), reg: a.code, rm: b.code, immediate: c)
  }

  /// `INSERTPS xmm, xmm/m32, imm8`
  public mutating func insertps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8210300213a0f), c) }
    emit(X86_64.InstructionForm(bits: 0x8210300213a0f), reg: a.code, memory: b, immediate: c)
  }

  /// `PEXTRB r32/m8, xmm, imm8`
  public mutating func pextrb(_ a: X86_64.Register32, _ b: X86_64.XMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8210300143a0f), c) }
    emit(X86_64.InstructionForm(bits: 0x8210300143a0f), reg: b.code, rm: a.code, immediate: c)
  }

  /// `PEXTRB r32/m8, xmm, imm8`
  public mutating func pextrb(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8210300143a0f), c) }
    emit(X86_64.InstructionForm(bits: 0x8210300143a0f), reg: b.code, memory: a, immediate: c)
  }

  /// `PEXTRB r64, xmm, imm8`
  public mutating func pextrb(_ a: X86_64.Register64, _ b: X86_64.XMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8210300143a0f), c) }
    emit(X86_64.InstructionForm(bits: 0x8210300143a0f), reg: b.code, rm: a.code, immediate: c)
  }

  /// `PEXTRD r32/m32, xmm, imm8`
  public mutating func pextrd(_ a: X86_64.Register32, _ b: X86_64.XMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8210300163a0f), c) }
    emit(X86_64.InstructionForm(bits: 0x8210300163a0f), reg: b.code, rm: a.code, immediate: c)
  }

  /// `PEXTRD r32/m32, xmm, imm8`
  public mutating func pextrd(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8210300163a0f), c) }
    emit(X86_64.InstructionForm(bits: 0x8210300163a0f), reg: b.code, memory: a, immediate: c)
  }

  /// `PEXTRQ r64/m64, xmm, imm8`
  public mutating func pextrq(_ a: X86_64.Register64, _ b: X86_64.XMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8218300163a0f), c) }
    emit(X86_64.InstructionForm(bits: 0x8218300163a0f), reg: b.code, rm: a.code, immediate: c)
  }

  /// `PEXTRQ r64/m64, xmm, imm8`
  public mutating func pextrq(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8218300163a0f), c) }
    emit(X86_64.InstructionForm(bits: 0x8218300163a0f), reg: b.code, memory: a, immediate: c)
  }

  /// `PEXTRW r32/m16, xmm, imm8`
  public mutating func pextrw(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8210300153a0f), c) }
    emit(X86_64.InstructionForm(bits: 0x8210300153a0f), reg: b.code, memory: a, immediate: c)
  }

  /// `PINSRB xmm, r32/m8, imm8`
  public mutating func pinsrb(_ a: X86_64.XMMRegister, _ b: X86_64.Register32, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8210300203a0f), c) }
    emit(X86_64.InstructionForm(bits: 0x8210300203a0f), reg: a.code, rm: b.code, immediate: c)
  }

  /// `PINSRB xmm, r32/m8, imm8`
  public mutating func pinsrb(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8210300203a0f), c) }
    emit(X86_64.InstructionForm(bits: 0x8210300203a0f), reg: a.code, memory: b, immediate: c)
  }

  /// `PINSRB xmm, r64, imm8`
  public mutating func pinsrb(_ a: X86_64.XMMRegister, _ b: X86_64.Register64, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8210300203a0f), c) }
    emit(X86_64.InstructionForm(bits: 0x8210300203a0f), reg: a.code, rm: b.code, immediate: c)
  }

  /// `PINSRD xmm, r32/m32, imm8`
  public mutating func pinsrd(_ a: X86_64.XMMRegister, _ b: X86_64.Register32, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8210300223a0f), c) }
    emit(X86_64.InstructionForm(bits: 0x8210300223a0f), reg: a.code, rm: b.code, immediate: c)
  }

  /// `PINSRD xmm, r32/m32, imm8`
  public mutating func pinsrd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8210300223a0f), c) }
    emit(X86_64.InstructionForm(bits: 0x8210300223a0f), reg: a.code, memory: b, immediate: c)
  }

  /// `PINSRQ xmm, r64/m64, imm8`
  public mutating func pinsrq(_ a: X86_64.XMMRegister, _ b: X86_64.Register64, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8218300223a0f), c) }
    emit(X86_64.InstructionForm(bits: 0x8218300223a0f), reg: a.code, rm: b.code, immediate: c)
  }

  /// `PINSRQ xmm, r64/m64, imm8`
  public mutating func pinsrq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8218300223a0f), c) }
    emit(X86_64.InstructionForm(bits: 0x8218300223a0f), reg: a.code, memory: b, immediate: c)
  }

  /// `DPPD xmm, xmm/m128, imm8`
  public mutating func dppd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8210300413a0f), c) }
    emit(X86_64.InstructionForm(bits: 0x8210300413a0f), reg: a.code, rm: b.code, immediate: c)
  }

  /// `DPPD xmm, xmm/m128, imm8`
  public mutating func dppd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8210300413a0f), c) }
    emit(X86_64.InstructionForm(bits: 0x8210300413a0f), reg: a.code, memory: b, immediate: c)
  }

  /// `DPPS xmm, xmm/m128, imm8`
  public mutating func dpps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8210300403a0f), c) }
    emit(X86_64.InstructionForm(bits: 0x8210300403a0f), reg: a.code, rm: b.code, immediate: c)
  }

  /// `DPPS xmm, xmm/m128, imm8`
  public mutating func dpps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8210300403a0f), c) }
    emit(X86_64.InstructionForm(bits: 0x8210300403a0f), reg: a.code, memory: b, immediate: c)
  }

  /// `ROUNDPD xmm, xmm/m128, imm8`
  public mutating func roundpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8210300093a0f), c) }
    emit(X86_64.InstructionForm(bits: 0x8210300093a0f), reg: a.code, rm: b.code, immediate: c)
  }

  /// `ROUNDPD xmm, xmm/m128, imm8`
  public mutating func roundpd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8210300093a0f), c) }
    emit(X86_64.InstructionForm(bits: 0x8210300093a0f), reg: a.code, memory: b, immediate: c)
  }

  /// `ROUNDPS xmm, xmm/m128, imm8`
  public mutating func roundps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8210300083a0f), c) }
    emit(X86_64.InstructionForm(bits: 0x8210300083a0f), reg: a.code, rm: b.code, immediate: c)
  }

  /// `ROUNDPS xmm, xmm/m128, imm8`
  public mutating func roundps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8210300083a0f), c) }
    emit(X86_64.InstructionForm(bits: 0x8210300083a0f), reg: a.code, memory: b, immediate: c)
  }

  /// `ROUNDSD xmm, xmm/m64, imm8`
  public mutating func roundsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82103000b3a0f), c) }
    emit(X86_64.InstructionForm(bits: 0x82103000b3a0f), reg: a.code, rm: b.code, immediate: c)
  }

  /// `ROUNDSD xmm, xmm/m64, imm8`
  public mutating func roundsd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82103000b3a0f), c) }
    emit(X86_64.InstructionForm(bits: 0x82103000b3a0f), reg: a.code, memory: b, immediate: c)
  }

  /// `ROUNDSS xmm, xmm/m32, imm8`
  public mutating func roundss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82103000a3a0f), c) }
    emit(X86_64.InstructionForm(bits: 0x82103000a3a0f), reg: a.code, rm: b.code, immediate: c)
  }

  /// `ROUNDSS xmm, xmm/m32, imm8`
  public mutating func roundss(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82103000a3a0f), c) }
    emit(X86_64.InstructionForm(bits: 0x82103000a3a0f), reg: a.code, memory: b, immediate: c)
  }

  /// `MOVNTDQA xmm, m128`
  public mutating func movntdqa(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2103002a380f), reg: a.code, memory: b)
  }

  /// `MPSADBW xmm, xmm/m128, imm8`
  public mutating func mpsadbw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8210300423a0f), c) }
    emit(X86_64.InstructionForm(bits: 0x8210300423a0f), reg: a.code, rm: b.code, immediate: c)
  }

  /// `MPSADBW xmm, xmm/m128, imm8`
  public mutating func mpsadbw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8210300423a0f), c) }
    emit(X86_64.InstructionForm(bits: 0x8210300423a0f), reg: a.code, memory: b, immediate: c)
  }

  /// `PACKUSDW xmm, xmm/m128`
  public mutating func packusdw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2103002b380f), reg: a.code, rm: b.code)
  }

  /// `PACKUSDW xmm, xmm/m128`
  public mutating func packusdw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2103002b380f), reg: a.code, memory: b)
  }

  /// `PCMPEQQ xmm, xmm/m128`
  public mutating func pcmpeqq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x21030029380f), reg: a.code, rm: b.code)
  }

  /// `PCMPEQQ xmm, xmm/m128`
  public mutating func pcmpeqq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x21030029380f), reg: a.code, memory: b)
  }

  /// `PHMINPOSUW xmm, xmm/m128`
  public mutating func phminposuw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x21030041380f), reg: a.code, rm: b.code)
  }

  /// `PHMINPOSUW xmm, xmm/m128`
  public mutating func phminposuw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x21030041380f), reg: a.code, memory: b)
  }

  /// `PMAXSB xmm, xmm/m128`
  public mutating func pmaxsb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2103003c380f), reg: a.code, rm: b.code)
  }

  /// `PMAXSB xmm, xmm/m128`
  public mutating func pmaxsb(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2103003c380f), reg: a.code, memory: b)
  }

  /// `PMAXSD xmm, xmm/m128`
  public mutating func pmaxsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2103003d380f), reg: a.code, rm: b.code)
  }

  /// `PMAXSD xmm, xmm/m128`
  public mutating func pmaxsd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2103003d380f), reg: a.code, memory: b)
  }

  /// `PMAXUD xmm, xmm/m128`
  public mutating func pmaxud(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2103003f380f), reg: a.code, rm: b.code)
  }

  /// `PMAXUD xmm, xmm/m128`
  public mutating func pmaxud(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2103003f380f), reg: a.code, memory: b)
  }

  /// `PMAXUW xmm, xmm/m128`
  public mutating func pmaxuw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2103003e380f), reg: a.code, rm: b.code)
  }

  /// `PMAXUW xmm, xmm/m128`
  public mutating func pmaxuw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2103003e380f), reg: a.code, memory: b)
  }

  /// `PMINSB xmm, xmm/m128`
  public mutating func pminsb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x21030038380f), reg: a.code, rm: b.code)
  }

  /// `PMINSB xmm, xmm/m128`
  public mutating func pminsb(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x21030038380f), reg: a.code, memory: b)
  }

  /// `PMINSD xmm, xmm/m128`
  public mutating func pminsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x21030039380f), reg: a.code, rm: b.code)
  }

  /// `PMINSD xmm, xmm/m128`
  public mutating func pminsd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x21030039380f), reg: a.code, memory: b)
  }

  /// `PMINUD xmm, xmm/m128`
  public mutating func pminud(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2103003b380f), reg: a.code, rm: b.code)
  }

  /// `PMINUD xmm, xmm/m128`
  public mutating func pminud(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2103003b380f), reg: a.code, memory: b)
  }

  /// `PMINUW xmm, xmm/m128`
  public mutating func pminuw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2103003a380f), reg: a.code, rm: b.code)
  }

  /// `PMINUW xmm, xmm/m128`
  public mutating func pminuw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2103003a380f), reg: a.code, memory: b)
  }

  /// `PMOVSXBW xmm, xmm/m64`
  public mutating func pmovsxbw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x21030020380f), reg: a.code, rm: b.code)
  }

  /// `PMOVSXBW xmm, xmm/m64`
  public mutating func pmovsxbw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x21030020380f), reg: a.code, memory: b)
  }

  /// `PMOVSXBD xmm, xmm/m32`
  public mutating func pmovsxbd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x21030021380f), reg: a.code, rm: b.code)
  }

  /// `PMOVSXBD xmm, xmm/m32`
  public mutating func pmovsxbd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x21030021380f), reg: a.code, memory: b)
  }

  /// `PMOVSXBQ xmm, xmm/m16`
  public mutating func pmovsxbq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x21030022380f), reg: a.code, rm: b.code)
  }

  /// `PMOVSXBQ xmm, xmm/m16`
  public mutating func pmovsxbq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x21030022380f), reg: a.code, memory: b)
  }

  /// `PMOVSXWD xmm, xmm/m64`
  public mutating func pmovsxwd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x21030023380f), reg: a.code, rm: b.code)
  }

  /// `PMOVSXWD xmm, xmm/m64`
  public mutating func pmovsxwd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x21030023380f), reg: a.code, memory: b)
  }

  /// `PMOVSXWQ xmm, xmm/m32`
  public mutating func pmovsxwq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x21030024380f), reg: a.code, rm: b.code)
  }

  /// `PMOVSXWQ xmm, xmm/m32`
  public mutating func pmovsxwq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x21030024380f), reg: a.code, memory: b)
  }

  /// `PMOVSXDQ xmm, xmm/m64`
  public mutating func pmovsxdq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x21030025380f), reg: a.code, rm: b.code)
  }

  /// `PMOVSXDQ xmm, xmm/m64`
  public mutating func pmovsxdq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x21030025380f), reg: a.code, memory: b)
  }

  /// `PMOVZXBW xmm, xmm/m64`
  public mutating func pmovzxbw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x21030030380f), reg: a.code, rm: b.code)
  }

  /// `PMOVZXBW xmm, xmm/m64`
  public mutating func pmovzxbw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x21030030380f), reg: a.code, memory: b)
  }

  /// `PMOVZXBD xmm, xmm/m32`
  public mutating func pmovzxbd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x21030031380f), reg: a.code, rm: b.code)
  }

  /// `PMOVZXBD xmm, xmm/m32`
  public mutating func pmovzxbd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x21030031380f), reg: a.code, memory: b)
  }

  /// `PMOVZXBQ xmm, xmm/m16`
  public mutating func pmovzxbq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x21030032380f), reg: a.code, rm: b.code)
  }

  /// `PMOVZXBQ xmm, xmm/m16`
  public mutating func pmovzxbq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x21030032380f), reg: a.code, memory: b)
  }

  /// `PMOVZXWD xmm, xmm/m64`
  public mutating func pmovzxwd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x21030033380f), reg: a.code, rm: b.code)
  }

  /// `PMOVZXWD xmm, xmm/m64`
  public mutating func pmovzxwd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x21030033380f), reg: a.code, memory: b)
  }

  /// `PMOVZXWQ xmm, xmm/m32`
  public mutating func pmovzxwq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x21030034380f), reg: a.code, rm: b.code)
  }

  /// `PMOVZXWQ xmm, xmm/m32`
  public mutating func pmovzxwq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x21030034380f), reg: a.code, memory: b)
  }

  /// `PMOVZXDQ xmm, xmm/m64`
  public mutating func pmovzxdq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x21030035380f), reg: a.code, rm: b.code)
  }

  /// `PMOVZXDQ xmm, xmm/m64`
  public mutating func pmovzxdq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x21030035380f), reg: a.code, memory: b)
  }

  /// `PMULDQ xmm, xmm/m128`
  public mutating func pmuldq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x21030028380f), reg: a.code, rm: b.code)
  }

  /// `PMULDQ xmm, xmm/m128`
  public mutating func pmuldq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x21030028380f), reg: a.code, memory: b)
  }

  /// `PMULLD xmm, xmm/m128`
  public mutating func pmulld(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x21030040380f), reg: a.code, rm: b.code)
  }

  /// `PMULLD xmm, xmm/m128`
  public mutating func pmulld(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x21030040380f), reg: a.code, memory: b)
  }

  /// `PTEST xmm, xmm/m128`
  public mutating func ptest(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x21030017380f), reg: a.code, rm: b.code)
  }

  /// `PTEST xmm, xmm/m128`
  public mutating func ptest(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x21030017380f), reg: a.code, memory: b)
  }

  /// `PCMPESTRI xmm, xmm/m128, imm8`
  public mutating func pcmpestri(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8210300613a0f), c) }
    emit(X86_64.InstructionForm(bits: 0x8210300613a0f), reg: a.code, rm: b.code, immediate: c)
  }

  /// `PCMPESTRI xmm, xmm/m128, imm8`
  public mutating func pcmpestri(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8210300613a0f), c) }
    emit(X86_64.InstructionForm(bits: 0x8210300613a0f), reg: a.code, memory: b, immediate: c)
  }

  /// `PCMPESTRM xmm, xmm/m128, imm8`
  public mutating func pcmpestrm(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8210300603a0f), c) }
    emit(X86_64.InstructionForm(bits: 0x8210300603a0f), reg: a.code, rm: b.code, immediate: c)
  }

  /// `PCMPESTRM xmm, xmm/m128, imm8`
  public mutating func pcmpestrm(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8210300603a0f), c) }
    emit(X86_64.InstructionForm(bits: 0x8210300603a0f), reg: a.code, memory: b, immediate: c)
  }

  /// `PCMPGTQ xmm, xmm/m128`
  public mutating func pcmpgtq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x21030037380f), reg: a.code, rm: b.code)
  }

  /// `PCMPGTQ xmm, xmm/m128`
  public mutating func pcmpgtq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x21030037380f), reg: a.code, memory: b)
  }

  /// `PCMPISTRI xmm, xmm/m128, imm8`
  public mutating func pcmpistri(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8210300633a0f), c) }
    emit(X86_64.InstructionForm(bits: 0x8210300633a0f), reg: a.code, rm: b.code, immediate: c)
  }

  /// `PCMPISTRI xmm, xmm/m128, imm8`
  public mutating func pcmpistri(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8210300633a0f), c) }
    emit(X86_64.InstructionForm(bits: 0x8210300633a0f), reg: a.code, memory: b, immediate: c)
  }

  /// `PCMPISTRM xmm, xmm/m128, imm8`
  public mutating func pcmpistrm(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8210300623a0f), c) }
    emit(X86_64.InstructionForm(bits: 0x8210300623a0f), reg: a.code, rm: b.code, immediate: c)
  }

  /// `PCMPISTRM xmm, xmm/m128, imm8`
  public mutating func pcmpistrm(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8210300623a0f), c) }
    emit(X86_64.InstructionForm(bits: 0x8210300623a0f), reg: a.code, memory: b, immediate: c)
  }

  /// `EXTRQ xmm, imm8, imm8`
  public mutating func extrq(_ a: X86_64.XMMRegister, _ b: Int, _ c: Int) {
    guard Self.fits(b, 8), Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x11041020000780f), b) }
    emit(X86_64.InstructionForm(bits: 0x11041020000780f), reg: 0, rm: a.code, immediate: b & 0xff | c << 8)
  }

  /// `EXTRQ xmm, xmm`
  public mutating func extrq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10021020000790f), reg: a.code, rm: b.code)
  }

  /// `INSERTQ xmm, xmm, imm8, imm8`
  public mutating func insertq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int, _ d: Int) {
    guard Self.fits(c, 8), Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x11022020000780f), c) }
    emit(X86_64.InstructionForm(bits: 0x11022020000780f), reg: a.code, rm: b.code, immediate: c & 0xff | d << 8)
  }

  /// `INSERTQ xmm, xmm`
  public mutating func insertq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x10022020000790f), reg: a.code, rm: b.code)
  }

  /// `MOVNTSD m64, xmm`
  public mutating func movntsd(_ a: X86_64.Memory, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x100220200002b0f), reg: b.code, memory: a)
  }

  /// `MOVNTSS m32, xmm`
  public mutating func movntss(_ a: X86_64.Memory, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x100240200002b0f), reg: b.code, memory: a)
  }
}
