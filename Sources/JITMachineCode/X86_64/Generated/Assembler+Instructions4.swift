// swift-format-ignore-file
// Written by `swift run table-generator` from the instruction table. Do not edit: change a row and run it again.

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

  /// `VMOVAPD xmm, xmm/m128`
  public mutating func vmovapd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010128), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x249800810128), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VMOVAPD xmm, xmm/m128`
  public mutating func vmovapd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010128), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x249800810128), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVAPD xmm/m128, xmm`
  public mutating func vmovapd(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (b.code) & 16 == 0, a.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010129), reg: b.code, vvvv: 0, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x249800810129), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VMOVAPD ymm, ymm/m256`
  public mutating func vmovapd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010128), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x25b800810128), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VMOVAPD ymm, ymm/m256`
  public mutating func vmovapd(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010128), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x25b800810128), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVAPD ymm/m256, ymm`
  public mutating func vmovapd(_ a: X86_64.Memory, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (b.code) & 16 == 0, a.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010129), reg: b.code, vvvv: 0, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x25b800810129), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VMOVAPS xmm, xmm/m128`
  public mutating func vmovaps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800000128), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x241800000128), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VMOVAPS xmm, xmm/m128`
  public mutating func vmovaps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800000128), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x241800000128), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVAPS xmm/m128, xmm`
  public mutating func vmovaps(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (b.code) & 16 == 0, a.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800000129), reg: b.code, vvvv: 0, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x241800000129), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VMOVAPS ymm, ymm/m256`
  public mutating func vmovaps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800000128), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x253800000128), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VMOVAPS ymm, ymm/m256`
  public mutating func vmovaps(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800000128), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x253800000128), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVAPS ymm/m256, ymm`
  public mutating func vmovaps(_ a: X86_64.Memory, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (b.code) & 16 == 0, a.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800000129), reg: b.code, vvvv: 0, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x253800000129), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VMOVDQA xmm, xmm/m128`
  public mutating func vmovdqa(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20080001016f), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VMOVDQA xmm, xmm/m128`
  public mutating func vmovdqa(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20080001016f), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VMOVDQA xmm/m128, xmm`
  public mutating func vmovdqa(_ a: X86_64.Memory, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20080001017f), reg: b.code, vvvv: 0, memory: a)
  }

  /// `VMOVDQA ymm, ymm/m256`
  public mutating func vmovdqa(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20280001016f), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VMOVDQA ymm, ymm/m256`
  public mutating func vmovdqa(_ a: X86_64.YMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20280001016f), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VMOVDQA ymm/m256, ymm`
  public mutating func vmovdqa(_ a: X86_64.Memory, _ b: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20280001017f), reg: b.code, vvvv: 0, memory: a)
  }

  /// `VMOVDQU xmm, xmm/m128`
  public mutating func vmovdqu(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20080002016f), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VMOVDQU xmm, xmm/m128`
  public mutating func vmovdqu(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20080002016f), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VMOVDQU xmm/m128, xmm`
  public mutating func vmovdqu(_ a: X86_64.Memory, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20080002017f), reg: b.code, vvvv: 0, memory: a)
  }

  /// `VMOVDQU ymm, ymm/m256`
  public mutating func vmovdqu(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20280002016f), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VMOVDQU ymm, ymm/m256`
  public mutating func vmovdqu(_ a: X86_64.YMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20280002016f), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VMOVDQU ymm/m256, ymm`
  public mutating func vmovdqu(_ a: X86_64.Memory, _ b: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20280002017f), reg: b.code, vvvv: 0, memory: a)
  }

  /// `VMOVUPD xmm, xmm/m128`
  public mutating func vmovupd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010110), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x249800810110), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VMOVUPD xmm, xmm/m128`
  public mutating func vmovupd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010110), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x249800810110), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVUPD xmm/m128, xmm`
  public mutating func vmovupd(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (b.code) & 16 == 0, a.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010111), reg: b.code, vvvv: 0, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x249800810111), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VMOVUPD ymm, ymm/m256`
  public mutating func vmovupd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010110), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x25b800810110), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VMOVUPD ymm, ymm/m256`
  public mutating func vmovupd(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010110), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x25b800810110), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVUPD ymm/m256, ymm`
  public mutating func vmovupd(_ a: X86_64.Memory, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (b.code) & 16 == 0, a.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010111), reg: b.code, vvvv: 0, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x25b800810111), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VMOVUPS xmm, xmm/m128`
  public mutating func vmovups(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800000110), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x241800000110), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VMOVUPS xmm, xmm/m128`
  public mutating func vmovups(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800000110), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x241800000110), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVUPS xmm/m128, xmm`
  public mutating func vmovups(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (b.code) & 16 == 0, a.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800000111), reg: b.code, vvvv: 0, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x241800000111), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VMOVUPS ymm, ymm/m256`
  public mutating func vmovups(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800000110), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x253800000110), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VMOVUPS ymm, ymm/m256`
  public mutating func vmovups(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800000110), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x253800000110), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVUPS ymm/m256, ymm`
  public mutating func vmovups(_ a: X86_64.Memory, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (b.code) & 16 == 0, a.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800000111), reg: b.code, vvvv: 0, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x253800000111), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VLDDQU xmm, m128`
  public mutating func vlddqu(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2008000301f0), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VLDDQU ymm, m256`
  public mutating func vlddqu(_ a: X86_64.YMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2028000301f0), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VMOVD xmm, r32/m32`
  public mutating func vmovd(_ a: X86_64.XMMRegister, _ b: X86_64.Register32) {
    if (a.code | b.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x20080001016e), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x221c0001016e), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VMOVD xmm, r32/m32`
  public mutating func vmovd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x20080001016e), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x221c0001016e), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VMOVD r32/m32, xmm`
  public mutating func vmovd(_ a: X86_64.Register32, _ b: X86_64.XMMRegister) {
    if (b.code | a.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x20080001017e), reg: b.code, vvvv: 0, rm: a.code) }
    emit(X86_64.InstructionForm(bits: 0x221c0001017e), reg: b.code, vvvv: 0, rm: a.code)
  }

  /// `VMOVD r32/m32, xmm`
  public mutating func vmovd(_ a: X86_64.Memory, _ b: X86_64.XMMRegister) {
    if (b.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x20080001017e), reg: b.code, vvvv: 0, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x221c0001017e), reg: b.code, vvvv: 0, memory: a)
  }

  /// `VMOVQ xmm, xmm/m64`
  public mutating func vmovq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    if (a.code | b.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x20080002017e), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x23980082017e), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VMOVQ xmm, xmm/m64`
  public mutating func vmovq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x20080002017e), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x23980082017e), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VMOVQ xmm/m64, xmm`
  public mutating func vmovq(_ a: X86_64.Memory, _ b: X86_64.XMMRegister) {
    if (b.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x2008000101d6), reg: b.code, vvvv: 0, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x2398008101d6), reg: b.code, vvvv: 0, memory: a)
  }

  /// `VMOVQ xmm, r64/m64`
  public mutating func vmovq(_ a: X86_64.XMMRegister, _ b: X86_64.Register64) {
    if (a.code | b.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x20880081016e), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x239c0081016e), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VMOVQ r64/m64, xmm`
  public mutating func vmovq(_ a: X86_64.Register64, _ b: X86_64.XMMRegister) {
    if (b.code | a.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x20880081017e), reg: b.code, vvvv: 0, rm: a.code) }
    emit(X86_64.InstructionForm(bits: 0x239c0081017e), reg: b.code, vvvv: 0, rm: a.code)
  }

  /// `VMOVD xmm, r64`
  public mutating func vmovd(_ a: X86_64.XMMRegister, _ b: X86_64.Register64) {
    if (a.code | b.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x20880081016e), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x209c0081016e), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VMOVD r64, xmm`
  public mutating func vmovd(_ a: X86_64.Register64, _ b: X86_64.XMMRegister) {
    if (b.code | a.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x20880081017e), reg: b.code, vvvv: 0, rm: a.code) }
    emit(X86_64.InstructionForm(bits: 0x209c0081017e), reg: b.code, vvvv: 0, rm: a.code)
  }

  /// `VMOVSD xmm, xmm, xmm`
  public mutating func vmovsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800030110), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x209800830110), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VMOVSD xmm, m64`
  public mutating func vmovsd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800030110), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x239800830110), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVSD m64, xmm`
  public mutating func vmovsd(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (b.code) & 16 == 0, a.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800030111), reg: b.code, vvvv: 0, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x239800830111), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VMOVSS xmm, xmm, xmm`
  public mutating func vmovss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800020110), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x201800020110), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VMOVSS xmm, m32`
  public mutating func vmovss(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800020110), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x221800020110), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVSS m32, xmm`
  public mutating func vmovss(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (b.code) & 16 == 0, a.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800020111), reg: b.code, vvvv: 0, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x221800020111), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VMOVHPD xmm, xmm, m64`
  public mutating func vmovhpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    if (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x200800010116), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x239800810116), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VMOVHPD m64, xmm`
  public mutating func vmovhpd(_ a: X86_64.Memory, _ b: X86_64.XMMRegister) {
    if (b.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x200800010117), reg: b.code, vvvv: 0, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x239800810117), reg: b.code, vvvv: 0, memory: a)
  }

  /// `VMOVHPS xmm, xmm, m64`
  public mutating func vmovhps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    if (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x200800000116), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x231800000116), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VMOVHPS m64, xmm`
  public mutating func vmovhps(_ a: X86_64.Memory, _ b: X86_64.XMMRegister) {
    if (b.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x200800000117), reg: b.code, vvvv: 0, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x231800000117), reg: b.code, vvvv: 0, memory: a)
  }

  /// `VMOVLPD xmm, xmm, m64`
  public mutating func vmovlpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    if (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x200800010112), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x239800810112), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VMOVLPD m64, xmm`
  public mutating func vmovlpd(_ a: X86_64.Memory, _ b: X86_64.XMMRegister) {
    if (b.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x200800010113), reg: b.code, vvvv: 0, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x239800810113), reg: b.code, vvvv: 0, memory: a)
  }

  /// `VMOVLPS xmm, xmm, m64`
  public mutating func vmovlps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    if (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x200800000112), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x231800000112), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VMOVLPS m64, xmm`
  public mutating func vmovlps(_ a: X86_64.Memory, _ b: X86_64.XMMRegister) {
    if (b.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x200800000113), reg: b.code, vvvv: 0, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x231800000113), reg: b.code, vvvv: 0, memory: a)
  }

  /// `VMOVHLPS xmm, xmm, xmm`
  public mutating func vmovhlps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    if (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x200800000112), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x201800000112), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VMOVLHPS xmm, xmm, xmm`
  public mutating func vmovlhps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    if (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x200800000116), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x201800000116), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VMOVDDUP xmm, xmm/m64`
  public mutating func vmovddup(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800030112), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x239800830112), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VMOVDDUP xmm, xmm/m64`
  public mutating func vmovddup(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800030112), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x239800830112), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVDDUP ymm, ymm/m256`
  public mutating func vmovddup(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800030112), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x25b800830112), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VMOVDDUP ymm, ymm/m256`
  public mutating func vmovddup(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800030112), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x25b800830112), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVSHDUP xmm, xmm/m128`
  public mutating func vmovshdup(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800020116), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x241800020116), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VMOVSHDUP xmm, xmm/m128`
  public mutating func vmovshdup(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800020116), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x241800020116), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVSHDUP ymm, ymm/m256`
  public mutating func vmovshdup(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800020116), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x253800020116), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VMOVSHDUP ymm, ymm/m256`
  public mutating func vmovshdup(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800020116), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x253800020116), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVSLDUP xmm, xmm/m128`
  public mutating func vmovsldup(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800020112), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x241800020112), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VMOVSLDUP xmm, xmm/m128`
  public mutating func vmovsldup(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800020112), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x241800020112), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVSLDUP ymm, ymm/m256`
  public mutating func vmovsldup(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800020112), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x253800020112), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VMOVSLDUP ymm, ymm/m256`
  public mutating func vmovsldup(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800020112), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x253800020112), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVMSKPD r32, xmm`
  public mutating func vmovmskpd(_ a: X86_64.Register32, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x200800010150), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VMOVMSKPD r32, ymm`
  public mutating func vmovmskpd(_ a: X86_64.Register32, _ b: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x202800010150), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VMOVMSKPD r64, xmm`
  public mutating func vmovmskpd(_ a: X86_64.Register64, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x200800010150), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VMOVMSKPD r64, ymm`
  public mutating func vmovmskpd(_ a: X86_64.Register64, _ b: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x202800010150), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VMOVMSKPS r32, xmm`
  public mutating func vmovmskps(_ a: X86_64.Register32, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x200800000150), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VMOVMSKPS r32, ymm`
  public mutating func vmovmskps(_ a: X86_64.Register32, _ b: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x202800000150), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VMOVMSKPS r64, xmm`
  public mutating func vmovmskps(_ a: X86_64.Register64, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x200800000150), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VMOVMSKPS r64, ymm`
  public mutating func vmovmskps(_ a: X86_64.Register64, _ b: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x202800000150), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPMOVMSKB r32, xmm`
  public mutating func vpmovmskb(_ a: X86_64.Register32, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2008000101d7), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPMOVMSKB r32, ymm`
  public mutating func vpmovmskb(_ a: X86_64.Register32, _ b: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2028000101d7), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPMOVMSKB r64, xmm`
  public mutating func vpmovmskb(_ a: X86_64.Register64, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2008000101d7), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPMOVMSKB r64, ymm`
  public mutating func vpmovmskb(_ a: X86_64.Register64, _ b: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2028000101d7), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VMOVNTDQA xmm, m128`
  public mutating func vmovntdqa(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x20080001022a), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x24180001022a), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VMOVNTDQA ymm, m256`
  public mutating func vmovntdqa(_ a: X86_64.YMMRegister, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x20280001022a), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x25380001022a), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VMOVNTDQ m128, xmm`
  public mutating func vmovntdq(_ a: X86_64.Memory, _ b: X86_64.XMMRegister) {
    if (b.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x2008000101e7), reg: b.code, vvvv: 0, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x2418000101e7), reg: b.code, vvvv: 0, memory: a)
  }

  /// `VMOVNTDQ m256, ymm`
  public mutating func vmovntdq(_ a: X86_64.Memory, _ b: X86_64.YMMRegister) {
    if (b.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x2028000101e7), reg: b.code, vvvv: 0, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x2538000101e7), reg: b.code, vvvv: 0, memory: a)
  }

  /// `VMOVNTPD m128, xmm`
  public mutating func vmovntpd(_ a: X86_64.Memory, _ b: X86_64.XMMRegister) {
    if (b.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x20080001012b), reg: b.code, vvvv: 0, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x24980081012b), reg: b.code, vvvv: 0, memory: a)
  }

  /// `VMOVNTPD m256, ymm`
  public mutating func vmovntpd(_ a: X86_64.Memory, _ b: X86_64.YMMRegister) {
    if (b.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x20280001012b), reg: b.code, vvvv: 0, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x25b80081012b), reg: b.code, vvvv: 0, memory: a)
  }

  /// `VMOVNTPS m128, xmm`
  public mutating func vmovntps(_ a: X86_64.Memory, _ b: X86_64.XMMRegister) {
    if (b.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x20080000012b), reg: b.code, vvvv: 0, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x24180000012b), reg: b.code, vvvv: 0, memory: a)
  }

  /// `VMOVNTPS m256, ymm`
  public mutating func vmovntps(_ a: X86_64.Memory, _ b: X86_64.YMMRegister) {
    if (b.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x20280000012b), reg: b.code, vvvv: 0, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x25380000012b), reg: b.code, vvvv: 0, memory: a)
  }

  /// `VMASKMOVDQU xmm, xmm`
  public mutating func vmaskmovdqu(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2008000101f7), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VMASKMOVPD xmm, xmm, m128`
  public mutating func vmaskmovpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20080001022d), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VMASKMOVPD ymm, ymm, m256`
  public mutating func vmaskmovpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20280001022d), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VMASKMOVPD m128, xmm, xmm`
  public mutating func vmaskmovpd(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20080001022f), reg: c.code, vvvv: b.code, memory: a)
  }

  /// `VMASKMOVPD m256, ymm, ymm`
  public mutating func vmaskmovpd(_ a: X86_64.Memory, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20280001022f), reg: c.code, vvvv: b.code, memory: a)
  }

  /// `VMASKMOVPS xmm, xmm, m128`
  public mutating func vmaskmovps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20080001022c), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VMASKMOVPS ymm, ymm, m256`
  public mutating func vmaskmovps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20280001022c), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VMASKMOVPS m128, xmm, xmm`
  public mutating func vmaskmovps(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20080001022e), reg: c.code, vvvv: b.code, memory: a)
  }

  /// `VMASKMOVPS m256, ymm, ymm`
  public mutating func vmaskmovps(_ a: X86_64.Memory, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20280001022e), reg: c.code, vvvv: b.code, memory: a)
  }

  /// `VPMASKMOVD xmm, xmm, m128`
  public mutating func vpmaskmovd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20080001028c), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPMASKMOVD ymm, ymm, m256`
  public mutating func vpmaskmovd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20280001028c), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPMASKMOVD m128, xmm, xmm`
  public mutating func vpmaskmovd(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20080001028e), reg: c.code, vvvv: b.code, memory: a)
  }

  /// `VPMASKMOVD m256, ymm, ymm`
  public mutating func vpmaskmovd(_ a: X86_64.Memory, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20280001028e), reg: c.code, vvvv: b.code, memory: a)
  }

  /// `VPMASKMOVQ xmm, xmm, m128`
  public mutating func vpmaskmovq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20880081028c), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPMASKMOVQ ymm, ymm, m256`
  public mutating func vpmaskmovq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20a80081028c), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPMASKMOVQ m128, xmm, xmm`
  public mutating func vpmaskmovq(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20880081028e), reg: c.code, vvvv: b.code, memory: a)
  }

  /// `VPMASKMOVQ m256, ymm, ymm`
  public mutating func vpmaskmovq(_ a: X86_64.Memory, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20a80081028e), reg: c.code, vvvv: b.code, memory: a)
  }

  /// `VPMOVSXBW xmm, xmm/m64`
  public mutating func vpmovsxbw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010220), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x231800010220), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPMOVSXBW xmm, xmm/m64`
  public mutating func vpmovsxbw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010220), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x231800010220), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPMOVSXBW ymm, xmm/m128`
  public mutating func vpmovsxbw(_ a: X86_64.YMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010220), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x243800010220), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPMOVSXBW ymm, xmm/m128`
  public mutating func vpmovsxbw(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010220), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x243800010220), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPMOVSXBD xmm, xmm/m32`
  public mutating func vpmovsxbd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010221), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x221800010221), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPMOVSXBD xmm, xmm/m32`
  public mutating func vpmovsxbd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010221), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x221800010221), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPMOVSXBD ymm, xmm/m64`
  public mutating func vpmovsxbd(_ a: X86_64.YMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010221), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x233800010221), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPMOVSXBD ymm, xmm/m64`
  public mutating func vpmovsxbd(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010221), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x233800010221), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPMOVSXBQ xmm, xmm/m16`
  public mutating func vpmovsxbq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010222), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x211800010222), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPMOVSXBQ xmm, xmm/m16`
  public mutating func vpmovsxbq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010222), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x211800010222), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPMOVSXBQ ymm, xmm/m32`
  public mutating func vpmovsxbq(_ a: X86_64.YMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010222), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x223800010222), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPMOVSXBQ ymm, xmm/m32`
  public mutating func vpmovsxbq(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010222), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x223800010222), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPMOVSXWD xmm, xmm/m64`
  public mutating func vpmovsxwd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010223), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x231800010223), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPMOVSXWD xmm, xmm/m64`
  public mutating func vpmovsxwd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010223), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x231800010223), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPMOVSXWD ymm, xmm/m128`
  public mutating func vpmovsxwd(_ a: X86_64.YMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010223), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x243800010223), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPMOVSXWD ymm, xmm/m128`
  public mutating func vpmovsxwd(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010223), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x243800010223), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPMOVSXWQ xmm, xmm/m32`
  public mutating func vpmovsxwq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010224), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x221800010224), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPMOVSXWQ xmm, xmm/m32`
  public mutating func vpmovsxwq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010224), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x221800010224), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPMOVSXWQ ymm, xmm/m64`
  public mutating func vpmovsxwq(_ a: X86_64.YMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010224), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x233800010224), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPMOVSXWQ ymm, xmm/m64`
  public mutating func vpmovsxwq(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010224), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x233800010224), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPMOVSXDQ xmm, xmm/m64`
  public mutating func vpmovsxdq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010225), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x231800010225), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPMOVSXDQ xmm, xmm/m64`
  public mutating func vpmovsxdq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010225), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x231800010225), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPMOVSXDQ ymm, xmm/m128`
  public mutating func vpmovsxdq(_ a: X86_64.YMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010225), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x243800010225), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPMOVSXDQ ymm, xmm/m128`
  public mutating func vpmovsxdq(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010225), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x243800010225), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPMOVZXBW xmm, xmm/m64`
  public mutating func vpmovzxbw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010230), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x231800010230), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPMOVZXBW xmm, xmm/m64`
  public mutating func vpmovzxbw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010230), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x231800010230), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPMOVZXBW ymm, xmm/m128`
  public mutating func vpmovzxbw(_ a: X86_64.YMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010230), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x243800010230), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPMOVZXBW ymm, xmm/m128`
  public mutating func vpmovzxbw(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010230), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x243800010230), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPMOVZXBD xmm, xmm/m32`
  public mutating func vpmovzxbd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010231), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x221800010231), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPMOVZXBD xmm, xmm/m32`
  public mutating func vpmovzxbd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010231), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x221800010231), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPMOVZXBD ymm, xmm/m64`
  public mutating func vpmovzxbd(_ a: X86_64.YMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010231), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x233800010231), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPMOVZXBD ymm, xmm/m64`
  public mutating func vpmovzxbd(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010231), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x233800010231), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPMOVZXBQ xmm, xmm/m16`
  public mutating func vpmovzxbq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010232), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x211800010232), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPMOVZXBQ xmm, xmm/m16`
  public mutating func vpmovzxbq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010232), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x211800010232), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPMOVZXBQ ymm, xmm/m32`
  public mutating func vpmovzxbq(_ a: X86_64.YMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010232), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x223800010232), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPMOVZXBQ ymm, xmm/m32`
  public mutating func vpmovzxbq(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010232), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x223800010232), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPMOVZXWD xmm, xmm/m64`
  public mutating func vpmovzxwd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010233), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x231800010233), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPMOVZXWD xmm, xmm/m64`
  public mutating func vpmovzxwd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010233), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x231800010233), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPMOVZXWD ymm, xmm/m128`
  public mutating func vpmovzxwd(_ a: X86_64.YMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010233), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x243800010233), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPMOVZXWD ymm, xmm/m128`
  public mutating func vpmovzxwd(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010233), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x243800010233), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPMOVZXWQ xmm, xmm/m32`
  public mutating func vpmovzxwq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010234), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x221800010234), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPMOVZXWQ xmm, xmm/m32`
  public mutating func vpmovzxwq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010234), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x221800010234), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPMOVZXWQ ymm, xmm/m64`
  public mutating func vpmovzxwq(_ a: X86_64.YMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010234), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x233800010234), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPMOVZXWQ ymm, xmm/m64`
  public mutating func vpmovzxwq(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010234), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x233800010234), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPMOVZXDQ xmm, xmm/m64`
  public mutating func vpmovzxdq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010235), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x231800010235), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPMOVZXDQ xmm, xmm/m64`
  public mutating func vpmovzxdq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010235), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x231800010235), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPMOVZXDQ ymm, xmm/m128`
  public mutating func vpmovzxdq(_ a: X86_64.YMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010235), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x243800010235), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPMOVZXDQ ymm, xmm/m128`
  public mutating func vpmovzxdq(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010235), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x243800010235), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VBROADCASTSS xmm, m32`
  public mutating func vbroadcastss(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010218), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x221800010218), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VBROADCASTSS ymm, m32`
  public mutating func vbroadcastss(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010218), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x223800010218), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VBROADCASTSD ymm, m64`
  public mutating func vbroadcastsd(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010219), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x23b800810219), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VBROADCASTF128 ymm, m128`
  public mutating func vbroadcastf128(_ a: X86_64.YMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20280001021a), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VBROADCASTSS xmm, xmm`
  public mutating func vbroadcastss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010218), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x221800010218), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VBROADCASTSS ymm, xmm`
  public mutating func vbroadcastss(_ a: X86_64.YMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010218), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x223800010218), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VBROADCASTSD ymm, xmm`
  public mutating func vbroadcastsd(_ a: X86_64.YMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010219), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x23b800810219), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VBROADCASTI128 ymm, m128`
  public mutating func vbroadcasti128(_ a: X86_64.YMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20280001025a), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VPBROADCASTB xmm, xmm/m8`
  public mutating func vpbroadcastb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010278), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x201800010278), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPBROADCASTB xmm, xmm/m8`
  public mutating func vpbroadcastb(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010278), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x201800010278), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPBROADCASTB ymm, xmm/m8`
  public mutating func vpbroadcastb(_ a: X86_64.YMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010278), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x203800010278), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPBROADCASTB ymm, xmm/m8`
  public mutating func vpbroadcastb(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010278), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x203800010278), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPBROADCASTW xmm, xmm/m16`
  public mutating func vpbroadcastw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010279), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x211800010279), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPBROADCASTW xmm, xmm/m16`
  public mutating func vpbroadcastw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010279), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x211800010279), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPBROADCASTW ymm, xmm/m16`
  public mutating func vpbroadcastw(_ a: X86_64.YMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010279), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x213800010279), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPBROADCASTW ymm, xmm/m16`
  public mutating func vpbroadcastw(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010279), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x213800010279), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPBROADCASTD xmm, xmm/m32`
  public mutating func vpbroadcastd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010258), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x221800010258), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPBROADCASTD xmm, xmm/m32`
  public mutating func vpbroadcastd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010258), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x221800010258), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPBROADCASTD ymm, xmm/m32`
  public mutating func vpbroadcastd(_ a: X86_64.YMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010258), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x223800010258), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPBROADCASTD ymm, xmm/m32`
  public mutating func vpbroadcastd(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010258), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x223800010258), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPBROADCASTQ xmm, xmm/m64`
  public mutating func vpbroadcastq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010259), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x239800810259), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPBROADCASTQ xmm, xmm/m64`
  public mutating func vpbroadcastq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010259), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x239800810259), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPBROADCASTQ ymm, xmm/m64`
  public mutating func vpbroadcastq(_ a: X86_64.YMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010259), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x23b800810259), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPBROADCASTQ ymm, xmm/m64`
  public mutating func vpbroadcastq(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010259), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x23b800810259), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VINSERTF128 ymm, ymm, xmm/m128, imm8`
  public mutating func vinsertf128(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.XMMRegister, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8202800010318), d) }
    emit(X86_64.InstructionForm(bits: 0x8202800010318), reg: a.code, vvvv: b.code, rm: c.code, immediate: d)
  }

  /// `VINSERTF128 ymm, ymm, xmm/m128, imm8`
  public mutating func vinsertf128(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8202800010318), d) }
    emit(X86_64.InstructionForm(bits: 0x8202800010318), reg: a.code, vvvv: b.code, memory: c, immediate: d)
  }

  /// `VEXTRACTF128 xmm/m128, ymm, imm8`
  public mutating func vextractf128(_ a: X86_64.XMMRegister, _ b: X86_64.YMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8202800010319), c) }
    emit(X86_64.InstructionForm(bits: 0x8202800010319), reg: b.code, vvvv: 0, rm: a.code, immediate: c)
  }

  /// `VEXTRACTF128 xmm/m128, ymm, imm8`
  public mutating func vextractf128(_ a: X86_64.Memory, _ b: X86_64.YMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8202800010319), c) }
    emit(X86_64.InstructionForm(bits: 0x8202800010319), reg: b.code, vvvv: 0, memory: a, immediate: c)
  }

  /// `VINSERTI128 ymm, ymm, xmm/m128, imm8`
  public mutating func vinserti128(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.XMMRegister, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8202800010338), d) }
    emit(X86_64.InstructionForm(bits: 0x8202800010338), reg: a.code, vvvv: b.code, rm: c.code, immediate: d)
  }

  /// `VINSERTI128 ymm, ymm, xmm/m128, imm8`
  public mutating func vinserti128(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8202800010338), d) }
    emit(X86_64.InstructionForm(bits: 0x8202800010338), reg: a.code, vvvv: b.code, memory: c, immediate: d)
  }

  /// `VEXTRACTI128 xmm/m128, ymm, imm8`
  public mutating func vextracti128(_ a: X86_64.XMMRegister, _ b: X86_64.YMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8202800010339), c) }
    emit(X86_64.InstructionForm(bits: 0x8202800010339), reg: b.code, vvvv: 0, rm: a.code, immediate: c)
  }

  /// `VEXTRACTI128 xmm/m128, ymm, imm8`
  public mutating func vextracti128(_ a: X86_64.Memory, _ b: X86_64.YMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8202800010339), c) }
    emit(X86_64.InstructionForm(bits: 0x8202800010339), reg: b.code, vvvv: 0, memory: a, immediate: c)
  }

  /// `VINSERTPS xmm, xmm, xmm/m32, imm8`
  public mutating func vinsertps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int) {
    if Self.fits(d, 8), (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x8200800010321), reg: a.code, vvvv: b.code, rm: c.code, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8221800010321), d) }
    emit(X86_64.InstructionForm(bits: 0x8221800010321), reg: a.code, vvvv: b.code, rm: c.code, immediate: d)
  }

  /// `VINSERTPS xmm, xmm, xmm/m32, imm8`
  public mutating func vinsertps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int) {
    if Self.fits(d, 8), (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x8200800010321), reg: a.code, vvvv: b.code, memory: c, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8221800010321), d) }
    emit(X86_64.InstructionForm(bits: 0x8221800010321), reg: a.code, vvvv: b.code, memory: c, immediate: d)
  }

  /// `VEXTRACTPS r32/m32, xmm, imm8`
  public mutating func vextractps(_ a: X86_64.Register32, _ b: X86_64.XMMRegister, _ c: Int) {
    if Self.fits(c, 8), (b.code | a.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x8200800010317), reg: b.code, vvvv: 0, rm: a.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8221c00010317), c) }
    emit(X86_64.InstructionForm(bits: 0x8221c00010317), reg: b.code, vvvv: 0, rm: a.code, immediate: c)
  }

  /// `VEXTRACTPS r32/m32, xmm, imm8`
  public mutating func vextractps(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, _ c: Int) {
    if Self.fits(c, 8), (b.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x8200800010317), reg: b.code, vvvv: 0, memory: a, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8221c00010317), c) }
    emit(X86_64.InstructionForm(bits: 0x8221c00010317), reg: b.code, vvvv: 0, memory: a, immediate: c)
  }

  /// `VEXTRACTPS r64, xmm, imm8`
  public mutating func vextractps(_ a: X86_64.Register64, _ b: X86_64.XMMRegister, _ c: Int) {
    if Self.fits(c, 8), (b.code | a.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x8200800010317), reg: b.code, vvvv: 0, rm: a.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8201c00010317), c) }
    emit(X86_64.InstructionForm(bits: 0x8201c00010317), reg: b.code, vvvv: 0, rm: a.code, immediate: c)
  }

  /// `VPINSRB xmm, xmm, r32/m8, imm8`
  public mutating func vpinsrb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Register32, _ d: Int) {
    if Self.fits(d, 8), (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x8200800010320), reg: a.code, vvvv: b.code, rm: c.code, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8201c00010320), d) }
    emit(X86_64.InstructionForm(bits: 0x8201c00010320), reg: a.code, vvvv: b.code, rm: c.code, immediate: d)
  }

  /// `VPINSRB xmm, xmm, r32/m8, imm8`
  public mutating func vpinsrb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int) {
    if Self.fits(d, 8), (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x8200800010320), reg: a.code, vvvv: b.code, memory: c, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8201c00010320), d) }
    emit(X86_64.InstructionForm(bits: 0x8201c00010320), reg: a.code, vvvv: b.code, memory: c, immediate: d)
  }

  /// `VPINSRB xmm, xmm, r64, imm8`
  public mutating func vpinsrb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Register64, _ d: Int) {
    if Self.fits(d, 8), (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x8200800010320), reg: a.code, vvvv: b.code, rm: c.code, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8201c00010320), d) }
    emit(X86_64.InstructionForm(bits: 0x8201c00010320), reg: a.code, vvvv: b.code, rm: c.code, immediate: d)
  }

  /// `VPINSRW xmm, xmm, r32/m16, imm8`
  public mutating func vpinsrw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Register32, _ d: Int) {
    if Self.fits(d, 8), (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x82008000101c4), reg: a.code, vvvv: b.code, rm: c.code, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8211c000101c4), d) }
    emit(X86_64.InstructionForm(bits: 0x8211c000101c4), reg: a.code, vvvv: b.code, rm: c.code, immediate: d)
  }

  /// `VPINSRW xmm, xmm, r32/m16, imm8`
  public mutating func vpinsrw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int) {
    if Self.fits(d, 8), (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x82008000101c4), reg: a.code, vvvv: b.code, memory: c, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8211c000101c4), d) }
    emit(X86_64.InstructionForm(bits: 0x8211c000101c4), reg: a.code, vvvv: b.code, memory: c, immediate: d)
  }

  /// `VPINSRW xmm, xmm, r64, imm8`
  public mutating func vpinsrw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Register64, _ d: Int) {
    if Self.fits(d, 8), (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x82008000101c4), reg: a.code, vvvv: b.code, rm: c.code, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8201c000101c4), d) }
    emit(X86_64.InstructionForm(bits: 0x8201c000101c4), reg: a.code, vvvv: b.code, rm: c.code, immediate: d)
  }

  /// `VPINSRD xmm, xmm, r32/m32, imm8`
  public mutating func vpinsrd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Register32, _ d: Int) {
    if Self.fits(d, 8), (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x8200800010322), reg: a.code, vvvv: b.code, rm: c.code, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8221c00010322), d) }
    emit(X86_64.InstructionForm(bits: 0x8221c00010322), reg: a.code, vvvv: b.code, rm: c.code, immediate: d)
  }

  /// `VPINSRD xmm, xmm, r32/m32, imm8`
  public mutating func vpinsrd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int) {
    if Self.fits(d, 8), (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x8200800010322), reg: a.code, vvvv: b.code, memory: c, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8221c00010322), d) }
    emit(X86_64.InstructionForm(bits: 0x8221c00010322), reg: a.code, vvvv: b.code, memory: c, immediate: d)
  }

  /// `VPINSRQ xmm, xmm, r64/m64, imm8`
  public mutating func vpinsrq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Register64, _ d: Int) {
    if Self.fits(d, 8), (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x8208800810322), reg: a.code, vvvv: b.code, rm: c.code, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8239c00810322), d) }
    emit(X86_64.InstructionForm(bits: 0x8239c00810322), reg: a.code, vvvv: b.code, rm: c.code, immediate: d)
  }

  /// `VPINSRQ xmm, xmm, r64/m64, imm8`
  public mutating func vpinsrq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int) {
    if Self.fits(d, 8), (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x8208800810322), reg: a.code, vvvv: b.code, memory: c, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8239c00810322), d) }
    emit(X86_64.InstructionForm(bits: 0x8239c00810322), reg: a.code, vvvv: b.code, memory: c, immediate: d)
  }

  /// `VPEXTRB r32/m8, xmm, imm8`
  public mutating func vpextrb(_ a: X86_64.Register32, _ b: X86_64.XMMRegister, _ c: Int) {
    if Self.fits(c, 8), (b.code | a.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x8200800010314), reg: b.code, vvvv: 0, rm: a.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8201c00010314), c) }
    emit(X86_64.InstructionForm(bits: 0x8201c00010314), reg: b.code, vvvv: 0, rm: a.code, immediate: c)
  }

  /// `VPEXTRB r32/m8, xmm, imm8`
  public mutating func vpextrb(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, _ c: Int) {
    if Self.fits(c, 8), (b.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x8200800010314), reg: b.code, vvvv: 0, memory: a, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8201c00010314), c) }
    emit(X86_64.InstructionForm(bits: 0x8201c00010314), reg: b.code, vvvv: 0, memory: a, immediate: c)
  }

  /// `VPEXTRB r64, xmm, imm8`
  public mutating func vpextrb(_ a: X86_64.Register64, _ b: X86_64.XMMRegister, _ c: Int) {
    if Self.fits(c, 8), (b.code | a.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x8200800010314), reg: b.code, vvvv: 0, rm: a.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8201c00010314), c) }
    emit(X86_64.InstructionForm(bits: 0x8201c00010314), reg: b.code, vvvv: 0, rm: a.code, immediate: c)
  }

  /// `VPEXTRW r32, xmm, imm8`
  public mutating func vpextrw(_ a: X86_64.Register32, _ b: X86_64.XMMRegister, _ c: Int) {
    if Self.fits(c, 8), (a.code | b.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x82008000101c5), reg: a.code, vvvv: 0, rm: b.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82018000101c5), c) }
    emit(X86_64.InstructionForm(bits: 0x82018000101c5), reg: a.code, vvvv: 0, rm: b.code, immediate: c)
  }

  /// `VPEXTRW r64, xmm, imm8`
  public mutating func vpextrw(_ a: X86_64.Register64, _ b: X86_64.XMMRegister, _ c: Int) {
    if Self.fits(c, 8), (a.code | b.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x82008000101c5), reg: a.code, vvvv: 0, rm: b.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82018000101c5), c) }
    emit(X86_64.InstructionForm(bits: 0x82018000101c5), reg: a.code, vvvv: 0, rm: b.code, immediate: c)
  }

  /// `VPEXTRW r32/m16, xmm, imm8`
  public mutating func vpextrw(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, _ c: Int) {
    if Self.fits(c, 8), (b.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x8200800010315), reg: b.code, vvvv: 0, memory: a, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8211c00010315), c) }
    emit(X86_64.InstructionForm(bits: 0x8211c00010315), reg: b.code, vvvv: 0, memory: a, immediate: c)
  }

  /// `VPEXTRD r32/m32, xmm, imm8`
  public mutating func vpextrd(_ a: X86_64.Register32, _ b: X86_64.XMMRegister, _ c: Int) {
    if Self.fits(c, 8), (b.code | a.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x8200800010316), reg: b.code, vvvv: 0, rm: a.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8221c00010316), c) }
    emit(X86_64.InstructionForm(bits: 0x8221c00010316), reg: b.code, vvvv: 0, rm: a.code, immediate: c)
  }

  /// `VPEXTRD r32/m32, xmm, imm8`
  public mutating func vpextrd(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, _ c: Int) {
    if Self.fits(c, 8), (b.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x8200800010316), reg: b.code, vvvv: 0, memory: a, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8221c00010316), c) }
    emit(X86_64.InstructionForm(bits: 0x8221c00010316), reg: b.code, vvvv: 0, memory: a, immediate: c)
  }

  /// `VPEXTRQ r64/m64, xmm, imm8`
  public mutating func vpextrq(_ a: X86_64.Register64, _ b: X86_64.XMMRegister, _ c: Int) {
    if Self.fits(c, 8), (b.code | a.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x8208800810316), reg: b.code, vvvv: 0, rm: a.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8239c00810316), c) }
    emit(X86_64.InstructionForm(bits: 0x8239c00810316), reg: b.code, vvvv: 0, rm: a.code, immediate: c)
  }

  /// `VPEXTRQ r64/m64, xmm, imm8`
  public mutating func vpextrq(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, _ c: Int) {
    if Self.fits(c, 8), (b.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x8208800810316), reg: b.code, vvvv: 0, memory: a, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8239c00810316), c) }
    emit(X86_64.InstructionForm(bits: 0x8239c00810316), reg: b.code, vvvv: 0, memory: a, immediate: c)
  }

  /// `VSHUFPD xmm, xmm, xmm/m128, imm8`
  public mutating func vshufpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(d, 8), (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x82008000101c6), reg: a.code, vvvv: b.code, rm: c.code, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83c98008101c6), d) }
    emit(X86_64.InstructionForm(bits: 0x83c98008101c6), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VSHUFPD xmm, xmm, xmm/m128, imm8`
  public mutating func vshufpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(d, 8), (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x82008000101c6), reg: a.code, vvvv: b.code, memory: c, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83c98008101c6), d) }
    emit(X86_64.InstructionForm(bits: 0x83c98008101c6), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VSHUFPD ymm, ymm, ymm/m256, imm8`
  public mutating func vshufpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(d, 8), (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x82028000101c6), reg: a.code, vvvv: b.code, rm: c.code, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83db8008101c6), d) }
    emit(X86_64.InstructionForm(bits: 0x83db8008101c6), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VSHUFPD ymm, ymm, ymm/m256, imm8`
  public mutating func vshufpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(d, 8), (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x82028000101c6), reg: a.code, vvvv: b.code, memory: c, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83db8008101c6), d) }
    emit(X86_64.InstructionForm(bits: 0x83db8008101c6), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VSHUFPS xmm, xmm, xmm/m128, imm8`
  public mutating func vshufps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(d, 8), (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x82008000001c6), reg: a.code, vvvv: b.code, rm: c.code, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83418000001c6), d) }
    emit(X86_64.InstructionForm(bits: 0x83418000001c6), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VSHUFPS xmm, xmm, xmm/m128, imm8`
  public mutating func vshufps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(d, 8), (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x82008000001c6), reg: a.code, vvvv: b.code, memory: c, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83418000001c6), d) }
    emit(X86_64.InstructionForm(bits: 0x83418000001c6), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VSHUFPS ymm, ymm, ymm/m256, imm8`
  public mutating func vshufps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(d, 8), (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x82028000001c6), reg: a.code, vvvv: b.code, rm: c.code, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83538000001c6), d) }
    emit(X86_64.InstructionForm(bits: 0x83538000001c6), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VSHUFPS ymm, ymm, ymm/m256, imm8`
  public mutating func vshufps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(d, 8), (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x82028000001c6), reg: a.code, vvvv: b.code, memory: c, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83538000001c6), d) }
    emit(X86_64.InstructionForm(bits: 0x83538000001c6), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VUNPCKHPD xmm, xmm, xmm/m128`
  public mutating func vunpckhpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010115), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c9800810115), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VUNPCKHPD xmm, xmm, xmm/m128`
  public mutating func vunpckhpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010115), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c9800810115), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VUNPCKHPD ymm, ymm, ymm/m256`
  public mutating func vunpckhpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010115), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db800810115), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VUNPCKHPD ymm, ymm, ymm/m256`
  public mutating func vunpckhpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010115), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db800810115), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VUNPCKHPS xmm, xmm, xmm/m128`
  public mutating func vunpckhps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800000115), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x341800000115), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VUNPCKHPS xmm, xmm, xmm/m128`
  public mutating func vunpckhps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800000115), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x341800000115), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VUNPCKHPS ymm, ymm, ymm/m256`
  public mutating func vunpckhps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800000115), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x353800000115), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VUNPCKHPS ymm, ymm, ymm/m256`
  public mutating func vunpckhps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800000115), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x353800000115), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VUNPCKLPD xmm, xmm, xmm/m128`
  public mutating func vunpcklpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010114), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c9800810114), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VUNPCKLPD xmm, xmm, xmm/m128`
  public mutating func vunpcklpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010114), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c9800810114), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VUNPCKLPD ymm, ymm, ymm/m256`
  public mutating func vunpcklpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010114), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db800810114), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VUNPCKLPD ymm, ymm, ymm/m256`
  public mutating func vunpcklpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010114), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db800810114), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VUNPCKLPS xmm, xmm, xmm/m128`
  public mutating func vunpcklps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800000114), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x341800000114), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VUNPCKLPS xmm, xmm, xmm/m128`
  public mutating func vunpcklps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800000114), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x341800000114), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VUNPCKLPS ymm, ymm, ymm/m256`
  public mutating func vunpcklps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800000114), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x353800000114), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VUNPCKLPS ymm, ymm, ymm/m256`
  public mutating func vunpcklps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800000114), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x353800000114), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPERMILPD xmm, xmm, xmm/m128`
  public mutating func vpermilpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001020d), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c980081020d), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPERMILPD xmm, xmm, xmm/m128`
  public mutating func vpermilpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001020d), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c980081020d), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPERMILPD ymm, ymm, ymm/m256`
  public mutating func vpermilpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001020d), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db80081020d), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPERMILPD ymm, ymm, ymm/m256`
  public mutating func vpermilpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001020d), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db80081020d), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPERMILPD xmm, xmm/m128, imm8`
  public mutating func vpermilpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x8200800010305), reg: a.code, vvvv: 0, rm: b.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83c9800810305), c) }
    emit(X86_64.InstructionForm(bits: 0x83c9800810305), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPERMILPD xmm, xmm/m128, imm8`
  public mutating func vpermilpd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x8200800010305), reg: a.code, vvvv: 0, memory: b, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83c9800810305), c) }
    emit(X86_64.InstructionForm(bits: 0x83c9800810305), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VPERMILPD ymm, ymm/m256, imm8`
  public mutating func vpermilpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x8202800010305), reg: a.code, vvvv: 0, rm: b.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83db800810305), c) }
    emit(X86_64.InstructionForm(bits: 0x83db800810305), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPERMILPD ymm, ymm/m256, imm8`
  public mutating func vpermilpd(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x8202800010305), reg: a.code, vvvv: 0, memory: b, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83db800810305), c) }
    emit(X86_64.InstructionForm(bits: 0x83db800810305), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VPERMILPS xmm, xmm, xmm/m128`
  public mutating func vpermilps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001020c), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x34180001020c), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPERMILPS xmm, xmm, xmm/m128`
  public mutating func vpermilps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001020c), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x34180001020c), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPERMILPS ymm, ymm, ymm/m256`
  public mutating func vpermilps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001020c), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x35380001020c), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPERMILPS ymm, ymm, ymm/m256`
  public mutating func vpermilps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001020c), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x35380001020c), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPERMILPS xmm, xmm/m128, imm8`
  public mutating func vpermilps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x8200800010304), reg: a.code, vvvv: 0, rm: b.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8341800010304), c) }
    emit(X86_64.InstructionForm(bits: 0x8341800010304), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPERMILPS xmm, xmm/m128, imm8`
  public mutating func vpermilps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x8200800010304), reg: a.code, vvvv: 0, memory: b, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8341800010304), c) }
    emit(X86_64.InstructionForm(bits: 0x8341800010304), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VPERMILPS ymm, ymm/m256, imm8`
  public mutating func vpermilps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x8202800010304), reg: a.code, vvvv: 0, rm: b.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8353800010304), c) }
    emit(X86_64.InstructionForm(bits: 0x8353800010304), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPERMILPS ymm, ymm/m256, imm8`
  public mutating func vpermilps(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x8202800010304), reg: a.code, vvvv: 0, memory: b, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8353800010304), c) }
    emit(X86_64.InstructionForm(bits: 0x8353800010304), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VPERM2F128 ymm, ymm, ymm/m256, imm8`
  public mutating func vperm2f128(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8202800010306), d) }
    emit(X86_64.InstructionForm(bits: 0x8202800010306), reg: a.code, vvvv: b.code, rm: c.code, immediate: d)
  }

  /// `VPERM2F128 ymm, ymm, ymm/m256, imm8`
  public mutating func vperm2f128(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8202800010306), d) }
    emit(X86_64.InstructionForm(bits: 0x8202800010306), reg: a.code, vvvv: b.code, memory: c, immediate: d)
  }

  /// `VPERMPD ymm, ymm/m256, imm8`
  public mutating func vpermpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x820a800810301), reg: a.code, vvvv: 0, rm: b.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83db800810301), c) }
    emit(X86_64.InstructionForm(bits: 0x83db800810301), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPERMPD ymm, ymm/m256, imm8`
  public mutating func vpermpd(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x820a800810301), reg: a.code, vvvv: 0, memory: b, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83db800810301), c) }
    emit(X86_64.InstructionForm(bits: 0x83db800810301), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VPERMPS ymm, ymm, ymm/m256`
  public mutating func vpermps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010216), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x353800010216), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPERMPS ymm, ymm, ymm/m256`
  public mutating func vpermps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010216), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x353800010216), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSHUFB xmm, xmm, xmm/m128`
  public mutating func vpshufb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010200), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x241800010200), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSHUFB xmm, xmm, xmm/m128`
  public mutating func vpshufb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010200), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x241800010200), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSHUFB ymm, ymm, ymm/m256`
  public mutating func vpshufb(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010200), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x253800010200), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSHUFB ymm, ymm, ymm/m256`
  public mutating func vpshufb(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010200), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x253800010200), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSHUFD xmm, xmm/m128, imm8`
  public mutating func vpshufd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x8200800010170), reg: a.code, vvvv: 0, rm: b.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8341800010170), c) }
    emit(X86_64.InstructionForm(bits: 0x8341800010170), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPSHUFD xmm, xmm/m128, imm8`
  public mutating func vpshufd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x8200800010170), reg: a.code, vvvv: 0, memory: b, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8341800010170), c) }
    emit(X86_64.InstructionForm(bits: 0x8341800010170), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VPSHUFD ymm, ymm/m256, imm8`
  public mutating func vpshufd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x8202800010170), reg: a.code, vvvv: 0, rm: b.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8353800010170), c) }
    emit(X86_64.InstructionForm(bits: 0x8353800010170), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPSHUFD ymm, ymm/m256, imm8`
  public mutating func vpshufd(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x8202800010170), reg: a.code, vvvv: 0, memory: b, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8353800010170), c) }
    emit(X86_64.InstructionForm(bits: 0x8353800010170), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VPSHUFHW xmm, xmm/m128, imm8`
  public mutating func vpshufhw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x8200800020170), reg: a.code, vvvv: 0, rm: b.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8241800020170), c) }
    emit(X86_64.InstructionForm(bits: 0x8241800020170), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPSHUFHW xmm, xmm/m128, imm8`
  public mutating func vpshufhw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x8200800020170), reg: a.code, vvvv: 0, memory: b, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8241800020170), c) }
    emit(X86_64.InstructionForm(bits: 0x8241800020170), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VPSHUFHW ymm, ymm/m256, imm8`
  public mutating func vpshufhw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x8202800020170), reg: a.code, vvvv: 0, rm: b.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8253800020170), c) }
    emit(X86_64.InstructionForm(bits: 0x8253800020170), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPSHUFHW ymm, ymm/m256, imm8`
  public mutating func vpshufhw(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x8202800020170), reg: a.code, vvvv: 0, memory: b, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8253800020170), c) }
    emit(X86_64.InstructionForm(bits: 0x8253800020170), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VPSHUFLW xmm, xmm/m128, imm8`
  public mutating func vpshuflw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x8200800030170), reg: a.code, vvvv: 0, rm: b.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8241800030170), c) }
    emit(X86_64.InstructionForm(bits: 0x8241800030170), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPSHUFLW xmm, xmm/m128, imm8`
  public mutating func vpshuflw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x8200800030170), reg: a.code, vvvv: 0, memory: b, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8241800030170), c) }
    emit(X86_64.InstructionForm(bits: 0x8241800030170), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VPSHUFLW ymm, ymm/m256, imm8`
  public mutating func vpshuflw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x8202800030170), reg: a.code, vvvv: 0, rm: b.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8253800030170), c) }
    emit(X86_64.InstructionForm(bits: 0x8253800030170), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPSHUFLW ymm, ymm/m256, imm8`
  public mutating func vpshuflw(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x8202800030170), reg: a.code, vvvv: 0, memory: b, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8253800030170), c) }
    emit(X86_64.InstructionForm(bits: 0x8253800030170), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VPALIGNR xmm, xmm, xmm/m128, imm8`
  public mutating func vpalignr(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(d, 8), (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x820080001030f), reg: a.code, vvvv: b.code, rm: c.code, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x824180001030f), d) }
    emit(X86_64.InstructionForm(bits: 0x824180001030f), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VPALIGNR xmm, xmm, xmm/m128, imm8`
  public mutating func vpalignr(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(d, 8), (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x820080001030f), reg: a.code, vvvv: b.code, memory: c, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x824180001030f), d) }
    emit(X86_64.InstructionForm(bits: 0x824180001030f), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VPALIGNR ymm, ymm, ymm/m256, imm8`
  public mutating func vpalignr(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(d, 8), (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x820280001030f), reg: a.code, vvvv: b.code, rm: c.code, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x825380001030f), d) }
    emit(X86_64.InstructionForm(bits: 0x825380001030f), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VPALIGNR ymm, ymm, ymm/m256, imm8`
  public mutating func vpalignr(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(d, 8), (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x820280001030f), reg: a.code, vvvv: b.code, memory: c, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x825380001030f), d) }
    emit(X86_64.InstructionForm(bits: 0x825380001030f), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VPUNPCKHBW xmm, xmm, xmm/m128`
  public mutating func vpunpckhbw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010168), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x241800010168), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPUNPCKHBW xmm, xmm, xmm/m128`
  public mutating func vpunpckhbw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010168), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x241800010168), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPUNPCKHBW ymm, ymm, ymm/m256`
  public mutating func vpunpckhbw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010168), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x253800010168), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPUNPCKHBW ymm, ymm, ymm/m256`
  public mutating func vpunpckhbw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010168), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x253800010168), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPUNPCKHWD xmm, xmm, xmm/m128`
  public mutating func vpunpckhwd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010169), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x241800010169), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPUNPCKHWD xmm, xmm, xmm/m128`
  public mutating func vpunpckhwd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010169), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x241800010169), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPUNPCKHWD ymm, ymm, ymm/m256`
  public mutating func vpunpckhwd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010169), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x253800010169), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPUNPCKHWD ymm, ymm, ymm/m256`
  public mutating func vpunpckhwd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010169), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x253800010169), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPUNPCKHDQ xmm, xmm, xmm/m128`
  public mutating func vpunpckhdq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001016a), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x34180001016a), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPUNPCKHDQ xmm, xmm, xmm/m128`
  public mutating func vpunpckhdq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001016a), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x34180001016a), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPUNPCKHDQ ymm, ymm, ymm/m256`
  public mutating func vpunpckhdq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001016a), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x35380001016a), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPUNPCKHDQ ymm, ymm, ymm/m256`
  public mutating func vpunpckhdq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001016a), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x35380001016a), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPUNPCKHQDQ xmm, xmm, xmm/m128`
  public mutating func vpunpckhqdq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001016d), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c980081016d), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPUNPCKHQDQ xmm, xmm, xmm/m128`
  public mutating func vpunpckhqdq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001016d), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c980081016d), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPUNPCKHQDQ ymm, ymm, ymm/m256`
  public mutating func vpunpckhqdq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001016d), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db80081016d), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPUNPCKHQDQ ymm, ymm, ymm/m256`
  public mutating func vpunpckhqdq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001016d), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db80081016d), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPUNPCKLBW xmm, xmm, xmm/m128`
  public mutating func vpunpcklbw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010160), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x241800010160), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPUNPCKLBW xmm, xmm, xmm/m128`
  public mutating func vpunpcklbw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010160), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x241800010160), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPUNPCKLBW ymm, ymm, ymm/m256`
  public mutating func vpunpcklbw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010160), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x253800010160), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPUNPCKLBW ymm, ymm, ymm/m256`
  public mutating func vpunpcklbw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010160), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x253800010160), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPUNPCKLWD xmm, xmm, xmm/m128`
  public mutating func vpunpcklwd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010161), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x241800010161), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPUNPCKLWD xmm, xmm, xmm/m128`
  public mutating func vpunpcklwd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010161), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x241800010161), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPUNPCKLWD ymm, ymm, ymm/m256`
  public mutating func vpunpcklwd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010161), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x253800010161), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPUNPCKLWD ymm, ymm, ymm/m256`
  public mutating func vpunpcklwd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010161), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x253800010161), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPUNPCKLDQ xmm, xmm, xmm/m128`
  public mutating func vpunpckldq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010162), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x341800010162), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPUNPCKLDQ xmm, xmm, xmm/m128`
  public mutating func vpunpckldq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010162), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x341800010162), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPUNPCKLDQ ymm, ymm, ymm/m256`
  public mutating func vpunpckldq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010162), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x353800010162), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPUNPCKLDQ ymm, ymm, ymm/m256`
  public mutating func vpunpckldq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010162), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x353800010162), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPUNPCKLQDQ xmm, xmm, xmm/m128`
  public mutating func vpunpcklqdq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001016c), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c980081016c), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPUNPCKLQDQ xmm, xmm, xmm/m128`
  public mutating func vpunpcklqdq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001016c), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c980081016c), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPUNPCKLQDQ ymm, ymm, ymm/m256`
  public mutating func vpunpcklqdq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001016c), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db80081016c), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPUNPCKLQDQ ymm, ymm, ymm/m256`
  public mutating func vpunpcklqdq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001016c), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db80081016c), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPERM2I128 ymm, ymm, ymm/m256, imm8`
  public mutating func vperm2i128(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8202800010346), d) }
    emit(X86_64.InstructionForm(bits: 0x8202800010346), reg: a.code, vvvv: b.code, rm: c.code, immediate: d)
  }

  /// `VPERM2I128 ymm, ymm, ymm/m256, imm8`
  public mutating func vperm2i128(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8202800010346), d) }
    emit(X86_64.InstructionForm(bits: 0x8202800010346), reg: a.code, vvvv: b.code, memory: c, immediate: d)
  }

  /// `VPERMD ymm, ymm, ymm/m256`
  public mutating func vpermd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010236), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x353800010236), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPERMD ymm, ymm, ymm/m256`
  public mutating func vpermd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010236), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x353800010236), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPERMQ ymm, ymm/m256, imm8`
  public mutating func vpermq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x820a800810300), reg: a.code, vvvv: 0, rm: b.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83db800810300), c) }
    emit(X86_64.InstructionForm(bits: 0x83db800810300), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPERMQ ymm, ymm/m256, imm8`
  public mutating func vpermq(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x820a800810300), reg: a.code, vvvv: 0, memory: b, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83db800810300), c) }
    emit(X86_64.InstructionForm(bits: 0x83db800810300), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VPACKSSWB xmm, xmm, xmm/m128`
  public mutating func vpacksswb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010163), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x241800010163), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPACKSSWB xmm, xmm, xmm/m128`
  public mutating func vpacksswb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010163), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x241800010163), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPACKSSWB ymm, ymm, ymm/m256`
  public mutating func vpacksswb(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010163), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x253800010163), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPACKSSWB ymm, ymm, ymm/m256`
  public mutating func vpacksswb(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010163), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x253800010163), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPACKSSDW xmm, xmm, xmm/m128`
  public mutating func vpackssdw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001016b), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x34180001016b), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPACKSSDW xmm, xmm, xmm/m128`
  public mutating func vpackssdw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001016b), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x34180001016b), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPACKSSDW ymm, ymm, ymm/m256`
  public mutating func vpackssdw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001016b), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x35380001016b), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPACKSSDW ymm, ymm, ymm/m256`
  public mutating func vpackssdw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001016b), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x35380001016b), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPACKUSWB xmm, xmm, xmm/m128`
  public mutating func vpackuswb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010167), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x241800010167), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPACKUSWB xmm, xmm, xmm/m128`
  public mutating func vpackuswb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010167), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x241800010167), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPACKUSWB ymm, ymm, ymm/m256`
  public mutating func vpackuswb(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010167), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x253800010167), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPACKUSWB ymm, ymm, ymm/m256`
  public mutating func vpackuswb(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010167), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x253800010167), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPACKUSDW xmm, xmm, xmm/m128`
  public mutating func vpackusdw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001022b), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x34180001022b), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPACKUSDW xmm, xmm, xmm/m128`
  public mutating func vpackusdw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001022b), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x34180001022b), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPACKUSDW ymm, ymm, ymm/m256`
  public mutating func vpackusdw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001022b), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x35380001022b), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPACKUSDW ymm, ymm, ymm/m256`
  public mutating func vpackusdw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001022b), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x35380001022b), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VBLENDPD xmm, xmm, xmm/m128, imm8`
  public mutating func vblendpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x820080001030d), d) }
    emit(X86_64.InstructionForm(bits: 0x820080001030d), reg: a.code, vvvv: b.code, rm: c.code, immediate: d)
  }

  /// `VBLENDPD xmm, xmm, xmm/m128, imm8`
  public mutating func vblendpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x820080001030d), d) }
    emit(X86_64.InstructionForm(bits: 0x820080001030d), reg: a.code, vvvv: b.code, memory: c, immediate: d)
  }

  /// `VBLENDPD ymm, ymm, ymm/m256, imm8`
  public mutating func vblendpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x820280001030d), d) }
    emit(X86_64.InstructionForm(bits: 0x820280001030d), reg: a.code, vvvv: b.code, rm: c.code, immediate: d)
  }

  /// `VBLENDPD ymm, ymm, ymm/m256, imm8`
  public mutating func vblendpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x820280001030d), d) }
    emit(X86_64.InstructionForm(bits: 0x820280001030d), reg: a.code, vvvv: b.code, memory: c, immediate: d)
  }

  /// `VBLENDPS xmm, xmm, xmm/m128, imm8`
  public mutating func vblendps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x820080001030c), d) }
    emit(X86_64.InstructionForm(bits: 0x820080001030c), reg: a.code, vvvv: b.code, rm: c.code, immediate: d)
  }

  /// `VBLENDPS xmm, xmm, xmm/m128, imm8`
  public mutating func vblendps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x820080001030c), d) }
    emit(X86_64.InstructionForm(bits: 0x820080001030c), reg: a.code, vvvv: b.code, memory: c, immediate: d)
  }

  /// `VBLENDPS ymm, ymm, ymm/m256, imm8`
  public mutating func vblendps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x820280001030c), d) }
    emit(X86_64.InstructionForm(bits: 0x820280001030c), reg: a.code, vvvv: b.code, rm: c.code, immediate: d)
  }

  /// `VBLENDPS ymm, ymm, ymm/m256, imm8`
  public mutating func vblendps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x820280001030c), d) }
    emit(X86_64.InstructionForm(bits: 0x820280001030c), reg: a.code, vvvv: b.code, memory: c, immediate: d)
  }

  /// `VPBLENDW xmm, xmm, xmm/m128, imm8`
  public mutating func vpblendw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x820080001030e), d) }
    emit(X86_64.InstructionForm(bits: 0x820080001030e), reg: a.code, vvvv: b.code, rm: c.code, immediate: d)
  }

  /// `VPBLENDW xmm, xmm, xmm/m128, imm8`
  public mutating func vpblendw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x820080001030e), d) }
    emit(X86_64.InstructionForm(bits: 0x820080001030e), reg: a.code, vvvv: b.code, memory: c, immediate: d)
  }

  /// `VPBLENDW ymm, ymm, ymm/m256, imm8`
  public mutating func vpblendw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x820280001030e), d) }
    emit(X86_64.InstructionForm(bits: 0x820280001030e), reg: a.code, vvvv: b.code, rm: c.code, immediate: d)
  }

  /// `VPBLENDW ymm, ymm, ymm/m256, imm8`
  public mutating func vpblendw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x820280001030e), d) }
    emit(X86_64.InstructionForm(bits: 0x820280001030e), reg: a.code, vvvv: b.code, memory: c, immediate: d)
  }

  /// `VPBLENDD xmm, xmm, xmm/m128, imm8`
  public mutating func vpblendd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8200800010302), d) }
    emit(X86_64.InstructionForm(bits: 0x8200800010302), reg: a.code, vvvv: b.code, rm: c.code, immediate: d)
  }

  /// `VPBLENDD xmm, xmm, xmm/m128, imm8`
  public mutating func vpblendd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8200800010302), d) }
    emit(X86_64.InstructionForm(bits: 0x8200800010302), reg: a.code, vvvv: b.code, memory: c, immediate: d)
  }

  /// `VPBLENDD ymm, ymm, ymm/m256, imm8`
  public mutating func vpblendd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8202800010302), d) }
    emit(X86_64.InstructionForm(bits: 0x8202800010302), reg: a.code, vvvv: b.code, rm: c.code, immediate: d)
  }

  /// `VPBLENDD ymm, ymm, ymm/m256, imm8`
  public mutating func vpblendd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8202800010302), d) }
    emit(X86_64.InstructionForm(bits: 0x8202800010302), reg: a.code, vvvv: b.code, memory: c, immediate: d)
  }

  /// `VBLENDVPD xmm, xmm, xmm/m128, xmm`
  public mutating func vblendvpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820080001034b), reg: a.code, vvvv: b.code, rm: c.code, immediate: Int(d.code) << 4)
  }

  /// `VBLENDVPD xmm, xmm, xmm/m128, xmm`
  public mutating func vblendvpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820080001034b), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VBLENDVPD ymm, ymm, ymm/m256, ymm`
  public mutating func vblendvpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820280001034b), reg: a.code, vvvv: b.code, rm: c.code, immediate: Int(d.code) << 4)
  }

  /// `VBLENDVPD ymm, ymm, ymm/m256, ymm`
  public mutating func vblendvpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820280001034b), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VBLENDVPS xmm, xmm, xmm/m128, xmm`
  public mutating func vblendvps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820080001034a), reg: a.code, vvvv: b.code, rm: c.code, immediate: Int(d.code) << 4)
  }

  /// `VBLENDVPS xmm, xmm, xmm/m128, xmm`
  public mutating func vblendvps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820080001034a), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VBLENDVPS ymm, ymm, ymm/m256, ymm`
  public mutating func vblendvps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820280001034a), reg: a.code, vvvv: b.code, rm: c.code, immediate: Int(d.code) << 4)
  }

  /// `VBLENDVPS ymm, ymm, ymm/m256, ymm`
  public mutating func vblendvps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820280001034a), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VPBLENDVB xmm, xmm, xmm/m128, xmm`
  public mutating func vpblendvb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820080001034c), reg: a.code, vvvv: b.code, rm: c.code, immediate: Int(d.code) << 4)
  }

  /// `VPBLENDVB xmm, xmm, xmm/m128, xmm`
  public mutating func vpblendvb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820080001034c), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VPBLENDVB ymm, ymm, ymm/m256, ymm`
  public mutating func vpblendvb(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820280001034c), reg: a.code, vvvv: b.code, rm: c.code, immediate: Int(d.code) << 4)
  }

  /// `VPBLENDVB ymm, ymm, ymm/m256, ymm`
  public mutating func vpblendvb(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820280001034c), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VGATHERDPD xmm, vm64x, xmm`
  public mutating func vgatherdpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMMemory, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x208a00810292), reg: a.code, vvvv: c.code, memory: b.memory)
  }

  /// `VGATHERDPD ymm, vm64x, ymm`
  public mutating func vgatherdpd(_ a: X86_64.YMMRegister, _ b: X86_64.XMMMemory, _ c: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20aa00810292), reg: a.code, vvvv: c.code, memory: b.memory)
  }

  /// `VGATHERQPD xmm, vm64x, xmm`
  public mutating func vgatherqpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMMemory, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x208a00810293), reg: a.code, vvvv: c.code, memory: b.memory)
  }

  /// `VGATHERQPD ymm, vm64y, ymm`
  public mutating func vgatherqpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMMemory, _ c: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20aa00810293), reg: a.code, vvvv: c.code, memory: b.memory)
  }

  /// `VGATHERDPS xmm, vm32x, xmm`
  public mutating func vgatherdps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMMemory, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x200a00010292), reg: a.code, vvvv: c.code, memory: b.memory)
  }

  /// `VGATHERDPS ymm, vm32y, ymm`
  public mutating func vgatherdps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMMemory, _ c: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x202a00010292), reg: a.code, vvvv: c.code, memory: b.memory)
  }

  /// `VGATHERQPS xmm, vm32x, xmm`
  public mutating func vgatherqps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMMemory, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x200a00010293), reg: a.code, vvvv: c.code, memory: b.memory)
  }

  /// `VGATHERQPS xmm, vm32y, xmm`
  public mutating func vgatherqps(_ a: X86_64.XMMRegister, _ b: X86_64.YMMMemory, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x202a00010293), reg: a.code, vvvv: c.code, memory: b.memory)
  }

  /// `VPGATHERDD xmm, vm32x, xmm`
  public mutating func vpgatherdd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMMemory, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x200a00010290), reg: a.code, vvvv: c.code, memory: b.memory)
  }

  /// `VPGATHERDD ymm, vm32y, ymm`
  public mutating func vpgatherdd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMMemory, _ c: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x202a00010290), reg: a.code, vvvv: c.code, memory: b.memory)
  }

  /// `VPGATHERQD xmm, vm32x, xmm`
  public mutating func vpgatherqd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMMemory, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x200a00010291), reg: a.code, vvvv: c.code, memory: b.memory)
  }

  /// `VPGATHERQD xmm, vm32y, xmm`
  public mutating func vpgatherqd(_ a: X86_64.XMMRegister, _ b: X86_64.YMMMemory, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x202a00010291), reg: a.code, vvvv: c.code, memory: b.memory)
  }

  /// `VPGATHERDQ xmm, vm64x, xmm`
  public mutating func vpgatherdq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMMemory, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x208a00810290), reg: a.code, vvvv: c.code, memory: b.memory)
  }

  /// `VPGATHERDQ ymm, vm64x, ymm`
  public mutating func vpgatherdq(_ a: X86_64.YMMRegister, _ b: X86_64.XMMMemory, _ c: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20aa00810290), reg: a.code, vvvv: c.code, memory: b.memory)
  }

  /// `VPGATHERQQ xmm, vm64x, xmm`
  public mutating func vpgatherqq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMMemory, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x208a00810291), reg: a.code, vvvv: c.code, memory: b.memory)
  }

  /// `VPGATHERQQ ymm, vm64y, ymm`
  public mutating func vpgatherqq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMMemory, _ c: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20aa00810291), reg: a.code, vvvv: c.code, memory: b.memory)
  }

  /// `VZEROALL`
  public mutating func vzeroall() {
    emit(X86_64.InstructionForm(bits: 0x2800000177), reg: 0, vvvv: 0, rm: 0)
  }

  /// `VZEROUPPER`
  public mutating func vzeroupper() {
    emit(X86_64.InstructionForm(bits: 0x800000177), reg: 0, vvvv: 0, rm: 0)
  }

  /// `VADDPD xmm, xmm, xmm/m128`
  public mutating func vaddpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200900010158), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c9800810158), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VADDPD xmm, xmm, xmm/m128`
  public mutating func vaddpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200900010158), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c9800810158), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VADDPD ymm, ymm, ymm/m256`
  public mutating func vaddpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202900010158), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db800810158), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VADDPD ymm, ymm, ymm/m256`
  public mutating func vaddpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202900010158), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db800810158), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VADDPS xmm, xmm, xmm/m128`
  public mutating func vaddps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200900000158), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x341800000158), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VADDPS xmm, xmm, xmm/m128`
  public mutating func vaddps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200900000158), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x341800000158), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VADDPS ymm, ymm, ymm/m256`
  public mutating func vaddps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202900000158), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x353800000158), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VADDPS ymm, ymm, ymm/m256`
  public mutating func vaddps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202900000158), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x353800000158), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VADDSD xmm, xmm, xmm/m64`
  public mutating func vaddsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x200800030158), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x239800830158), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VADDSD xmm, xmm, xmm/m64`
  public mutating func vaddsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800030158), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x239800830158), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VADDSS xmm, xmm, xmm/m32`
  public mutating func vaddss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x200800020158), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x221800020158), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VADDSS xmm, xmm, xmm/m32`
  public mutating func vaddss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800020158), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x221800020158), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VSUBPD xmm, xmm, xmm/m128`
  public mutating func vsubpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001015c), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c980081015c), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VSUBPD xmm, xmm, xmm/m128`
  public mutating func vsubpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001015c), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c980081015c), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VSUBPD ymm, ymm, ymm/m256`
  public mutating func vsubpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001015c), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db80081015c), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VSUBPD ymm, ymm, ymm/m256`
  public mutating func vsubpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001015c), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db80081015c), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VSUBPS xmm, xmm, xmm/m128`
  public mutating func vsubps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080000015c), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x34180000015c), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VSUBPS xmm, xmm, xmm/m128`
  public mutating func vsubps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080000015c), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x34180000015c), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VSUBPS ymm, ymm, ymm/m256`
  public mutating func vsubps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280000015c), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x35380000015c), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VSUBPS ymm, ymm, ymm/m256`
  public mutating func vsubps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280000015c), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x35380000015c), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VSUBSD xmm, xmm, xmm/m64`
  public mutating func vsubsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x20080003015c), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x23980083015c), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VSUBSD xmm, xmm, xmm/m64`
  public mutating func vsubsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080003015c), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x23980083015c), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VSUBSS xmm, xmm, xmm/m32`
  public mutating func vsubss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x20080002015c), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x22180002015c), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VSUBSS xmm, xmm, xmm/m32`
  public mutating func vsubss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080002015c), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x22180002015c), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VMULPD xmm, xmm, xmm/m128`
  public mutating func vmulpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200900010159), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c9800810159), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VMULPD xmm, xmm, xmm/m128`
  public mutating func vmulpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200900010159), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c9800810159), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VMULPD ymm, ymm, ymm/m256`
  public mutating func vmulpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202900010159), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db800810159), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VMULPD ymm, ymm, ymm/m256`
  public mutating func vmulpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202900010159), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db800810159), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VMULPS xmm, xmm, xmm/m128`
  public mutating func vmulps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200900000159), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x341800000159), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VMULPS xmm, xmm, xmm/m128`
  public mutating func vmulps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200900000159), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x341800000159), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VMULPS ymm, ymm, ymm/m256`
  public mutating func vmulps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202900000159), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x353800000159), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VMULPS ymm, ymm, ymm/m256`
  public mutating func vmulps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202900000159), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x353800000159), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VMULSD xmm, xmm, xmm/m64`
  public mutating func vmulsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x200800030159), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x239800830159), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VMULSD xmm, xmm, xmm/m64`
  public mutating func vmulsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800030159), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x239800830159), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VMULSS xmm, xmm, xmm/m32`
  public mutating func vmulss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x200800020159), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x221800020159), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VMULSS xmm, xmm, xmm/m32`
  public mutating func vmulss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800020159), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x221800020159), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VDIVPD xmm, xmm, xmm/m128`
  public mutating func vdivpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001015e), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c980081015e), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VDIVPD xmm, xmm, xmm/m128`
  public mutating func vdivpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001015e), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c980081015e), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VDIVPD ymm, ymm, ymm/m256`
  public mutating func vdivpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001015e), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db80081015e), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VDIVPD ymm, ymm, ymm/m256`
  public mutating func vdivpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001015e), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db80081015e), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VDIVPS xmm, xmm, xmm/m128`
  public mutating func vdivps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080000015e), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x34180000015e), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VDIVPS xmm, xmm, xmm/m128`
  public mutating func vdivps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080000015e), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x34180000015e), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VDIVPS ymm, ymm, ymm/m256`
  public mutating func vdivps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280000015e), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x35380000015e), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VDIVPS ymm, ymm, ymm/m256`
  public mutating func vdivps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280000015e), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x35380000015e), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VDIVSD xmm, xmm, xmm/m64`
  public mutating func vdivsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x20080003015e), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x23980083015e), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VDIVSD xmm, xmm, xmm/m64`
  public mutating func vdivsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080003015e), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x23980083015e), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VDIVSS xmm, xmm, xmm/m32`
  public mutating func vdivss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x20080002015e), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x22180002015e), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VDIVSS xmm, xmm, xmm/m32`
  public mutating func vdivss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080002015e), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x22180002015e), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VMAXPD xmm, xmm, xmm/m128`
  public mutating func vmaxpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001015f), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c980081015f), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VMAXPD xmm, xmm, xmm/m128`
  public mutating func vmaxpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001015f), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c980081015f), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VMAXPD ymm, ymm, ymm/m256`
  public mutating func vmaxpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001015f), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db80081015f), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VMAXPD ymm, ymm, ymm/m256`
  public mutating func vmaxpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001015f), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db80081015f), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VMAXPS xmm, xmm, xmm/m128`
  public mutating func vmaxps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080000015f), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x34180000015f), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VMAXPS xmm, xmm, xmm/m128`
  public mutating func vmaxps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080000015f), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x34180000015f), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VMAXPS ymm, ymm, ymm/m256`
  public mutating func vmaxps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280000015f), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x35380000015f), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VMAXPS ymm, ymm, ymm/m256`
  public mutating func vmaxps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280000015f), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x35380000015f), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VMAXSD xmm, xmm, xmm/m64`
  public mutating func vmaxsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, !suppressingExceptions { return emit(X86_64.InstructionForm(bits: 0x20080003015f), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x23980083015f), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VMAXSD xmm, xmm, xmm/m64`
  public mutating func vmaxsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080003015f), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x23980083015f), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VMAXSS xmm, xmm, xmm/m32`
  public mutating func vmaxss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, !suppressingExceptions { return emit(X86_64.InstructionForm(bits: 0x20080002015f), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x22180002015f), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VMAXSS xmm, xmm, xmm/m32`
  public mutating func vmaxss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080002015f), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x22180002015f), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VMINPD xmm, xmm, xmm/m128`
  public mutating func vminpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001015d), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c980081015d), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VMINPD xmm, xmm, xmm/m128`
  public mutating func vminpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001015d), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c980081015d), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VMINPD ymm, ymm, ymm/m256`
  public mutating func vminpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001015d), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db80081015d), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VMINPD ymm, ymm, ymm/m256`
  public mutating func vminpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001015d), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db80081015d), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VMINPS xmm, xmm, xmm/m128`
  public mutating func vminps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080000015d), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x34180000015d), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VMINPS xmm, xmm, xmm/m128`
  public mutating func vminps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080000015d), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x34180000015d), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VMINPS ymm, ymm, ymm/m256`
  public mutating func vminps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280000015d), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x35380000015d), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VMINPS ymm, ymm, ymm/m256`
  public mutating func vminps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280000015d), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x35380000015d), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VMINSD xmm, xmm, xmm/m64`
  public mutating func vminsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, !suppressingExceptions { return emit(X86_64.InstructionForm(bits: 0x20080003015d), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x23980083015d), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VMINSD xmm, xmm, xmm/m64`
  public mutating func vminsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080003015d), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x23980083015d), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VMINSS xmm, xmm, xmm/m32`
  public mutating func vminss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, !suppressingExceptions { return emit(X86_64.InstructionForm(bits: 0x20080002015d), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x22180002015d), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VMINSS xmm, xmm, xmm/m32`
  public mutating func vminss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080002015d), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x22180002015d), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VSQRTPD xmm, xmm/m128`
  public mutating func vsqrtpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010151), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x3c9800810151), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VSQRTPD xmm, xmm/m128`
  public mutating func vsqrtpd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010151), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x3c9800810151), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VSQRTPD ymm, ymm/m256`
  public mutating func vsqrtpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010151), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x3db800810151), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VSQRTPD ymm, ymm/m256`
  public mutating func vsqrtpd(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010151), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x3db800810151), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VSQRTPS xmm, xmm/m128`
  public mutating func vsqrtps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800000151), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x341800000151), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VSQRTPS xmm, xmm/m128`
  public mutating func vsqrtps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800000151), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x341800000151), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VSQRTPS ymm, ymm/m256`
  public mutating func vsqrtps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800000151), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x353800000151), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VSQRTPS ymm, ymm/m256`
  public mutating func vsqrtps(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800000151), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x353800000151), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VSQRTSD xmm, xmm, xmm/m64`
  public mutating func vsqrtsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x200800030151), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x239800830151), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VSQRTSD xmm, xmm, xmm/m64`
  public mutating func vsqrtsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800030151), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x239800830151), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VSQRTSS xmm, xmm, xmm/m32`
  public mutating func vsqrtss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x200800020151), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x221800020151), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VSQRTSS xmm, xmm, xmm/m32`
  public mutating func vsqrtss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800020151), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x221800020151), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VRCPPS xmm, xmm/m128`
  public mutating func vrcpps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x200800000153), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VRCPPS xmm, xmm/m128`
  public mutating func vrcpps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x200800000153), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VRCPPS ymm, ymm/m256`
  public mutating func vrcpps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x202800000153), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VRCPPS ymm, ymm/m256`
  public mutating func vrcpps(_ a: X86_64.YMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x202800000153), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VRCPSS xmm, xmm, xmm/m32`
  public mutating func vrcpss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x200800020153), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VRCPSS xmm, xmm, xmm/m32`
  public mutating func vrcpss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x200800020153), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VRSQRTPS xmm, xmm/m128`
  public mutating func vrsqrtps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x200800000152), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VRSQRTPS xmm, xmm/m128`
  public mutating func vrsqrtps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x200800000152), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VRSQRTPS ymm, ymm/m256`
  public mutating func vrsqrtps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x202800000152), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VRSQRTPS ymm, ymm/m256`
  public mutating func vrsqrtps(_ a: X86_64.YMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x202800000152), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VRSQRTSS xmm, xmm, xmm/m32`
  public mutating func vrsqrtss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x200800020152), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VRSQRTSS xmm, xmm, xmm/m32`
  public mutating func vrsqrtss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x200800020152), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VROUNDPD xmm, xmm/m128, imm8`
  public mutating func vroundpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8200800010309), c) }
    emit(X86_64.InstructionForm(bits: 0x8200800010309), reg: a.code, vvvv: 0, rm: b.code, immediate: c)
  }

  /// `VROUNDPD xmm, xmm/m128, imm8`
  public mutating func vroundpd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8200800010309), c) }
    emit(X86_64.InstructionForm(bits: 0x8200800010309), reg: a.code, vvvv: 0, memory: b, immediate: c)
  }

  /// `VROUNDPD ymm, ymm/m256, imm8`
  public mutating func vroundpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8202800010309), c) }
    emit(X86_64.InstructionForm(bits: 0x8202800010309), reg: a.code, vvvv: 0, rm: b.code, immediate: c)
  }

  /// `VROUNDPD ymm, ymm/m256, imm8`
  public mutating func vroundpd(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8202800010309), c) }
    emit(X86_64.InstructionForm(bits: 0x8202800010309), reg: a.code, vvvv: 0, memory: b, immediate: c)
  }

  /// `VROUNDPS xmm, xmm/m128, imm8`
  public mutating func vroundps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8200800010308), c) }
    emit(X86_64.InstructionForm(bits: 0x8200800010308), reg: a.code, vvvv: 0, rm: b.code, immediate: c)
  }

  /// `VROUNDPS xmm, xmm/m128, imm8`
  public mutating func vroundps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8200800010308), c) }
    emit(X86_64.InstructionForm(bits: 0x8200800010308), reg: a.code, vvvv: 0, memory: b, immediate: c)
  }

  /// `VROUNDPS ymm, ymm/m256, imm8`
  public mutating func vroundps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8202800010308), c) }
    emit(X86_64.InstructionForm(bits: 0x8202800010308), reg: a.code, vvvv: 0, rm: b.code, immediate: c)
  }

  /// `VROUNDPS ymm, ymm/m256, imm8`
  public mutating func vroundps(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8202800010308), c) }
    emit(X86_64.InstructionForm(bits: 0x8202800010308), reg: a.code, vvvv: 0, memory: b, immediate: c)
  }

  /// `VROUNDSD xmm, xmm, xmm/m64, imm8`
  public mutating func vroundsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x820080001030b), d) }
    emit(X86_64.InstructionForm(bits: 0x820080001030b), reg: a.code, vvvv: b.code, rm: c.code, immediate: d)
  }

  /// `VROUNDSD xmm, xmm, xmm/m64, imm8`
  public mutating func vroundsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x820080001030b), d) }
    emit(X86_64.InstructionForm(bits: 0x820080001030b), reg: a.code, vvvv: b.code, memory: c, immediate: d)
  }

  /// `VROUNDSS xmm, xmm, xmm/m32, imm8`
  public mutating func vroundss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x820080001030a), d) }
    emit(X86_64.InstructionForm(bits: 0x820080001030a), reg: a.code, vvvv: b.code, rm: c.code, immediate: d)
  }

  /// `VROUNDSS xmm, xmm, xmm/m32, imm8`
  public mutating func vroundss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x820080001030a), d) }
    emit(X86_64.InstructionForm(bits: 0x820080001030a), reg: a.code, vvvv: b.code, memory: c, immediate: d)
  }

  /// `VADDSUBPD xmm, xmm, xmm/m128`
  public mutating func vaddsubpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2008000101d0), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VADDSUBPD xmm, xmm, xmm/m128`
  public mutating func vaddsubpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2008000101d0), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VADDSUBPD ymm, ymm, ymm/m256`
  public mutating func vaddsubpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2028000101d0), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VADDSUBPD ymm, ymm, ymm/m256`
  public mutating func vaddsubpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2028000101d0), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VADDSUBPS xmm, xmm, xmm/m128`
  public mutating func vaddsubps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2008000301d0), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VADDSUBPS xmm, xmm, xmm/m128`
  public mutating func vaddsubps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2008000301d0), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VADDSUBPS ymm, ymm, ymm/m256`
  public mutating func vaddsubps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2028000301d0), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VADDSUBPS ymm, ymm, ymm/m256`
  public mutating func vaddsubps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2028000301d0), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VHADDPD xmm, xmm, xmm/m128`
  public mutating func vhaddpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20080001017c), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VHADDPD xmm, xmm, xmm/m128`
  public mutating func vhaddpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20080001017c), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VHADDPD ymm, ymm, ymm/m256`
  public mutating func vhaddpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20280001017c), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VHADDPD ymm, ymm, ymm/m256`
  public mutating func vhaddpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20280001017c), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VHADDPS xmm, xmm, xmm/m128`
  public mutating func vhaddps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20080003017c), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VHADDPS xmm, xmm, xmm/m128`
  public mutating func vhaddps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20080003017c), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VHADDPS ymm, ymm, ymm/m256`
  public mutating func vhaddps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20280003017c), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VHADDPS ymm, ymm, ymm/m256`
  public mutating func vhaddps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20280003017c), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VHSUBPD xmm, xmm, xmm/m128`
  public mutating func vhsubpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20080001017d), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VHSUBPD xmm, xmm, xmm/m128`
  public mutating func vhsubpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20080001017d), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VHSUBPD ymm, ymm, ymm/m256`
  public mutating func vhsubpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20280001017d), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VHSUBPD ymm, ymm, ymm/m256`
  public mutating func vhsubpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20280001017d), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VHSUBPS xmm, xmm, xmm/m128`
  public mutating func vhsubps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20080003017d), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VHSUBPS xmm, xmm, xmm/m128`
  public mutating func vhsubps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20080003017d), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VHSUBPS ymm, ymm, ymm/m256`
  public mutating func vhsubps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20280003017d), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VHSUBPS ymm, ymm, ymm/m256`
  public mutating func vhsubps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20280003017d), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VDPPD xmm, xmm, xmm/m128, imm8`
  public mutating func vdppd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8200800010341), d) }
    emit(X86_64.InstructionForm(bits: 0x8200800010341), reg: a.code, vvvv: b.code, rm: c.code, immediate: d)
  }

  /// `VDPPD xmm, xmm, xmm/m128, imm8`
  public mutating func vdppd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8200800010341), d) }
    emit(X86_64.InstructionForm(bits: 0x8200800010341), reg: a.code, vvvv: b.code, memory: c, immediate: d)
  }

  /// `VDPPS xmm, xmm, xmm/m128, imm8`
  public mutating func vdpps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8200800010340), d) }
    emit(X86_64.InstructionForm(bits: 0x8200800010340), reg: a.code, vvvv: b.code, rm: c.code, immediate: d)
  }

  /// `VDPPS xmm, xmm, xmm/m128, imm8`
  public mutating func vdpps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8200800010340), d) }
    emit(X86_64.InstructionForm(bits: 0x8200800010340), reg: a.code, vvvv: b.code, memory: c, immediate: d)
  }

  /// `VDPPS ymm, ymm, ymm/m256, imm8`
  public mutating func vdpps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8202800010340), d) }
    emit(X86_64.InstructionForm(bits: 0x8202800010340), reg: a.code, vvvv: b.code, rm: c.code, immediate: d)
  }

  /// `VDPPS ymm, ymm, ymm/m256, imm8`
  public mutating func vdpps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8202800010340), d) }
    emit(X86_64.InstructionForm(bits: 0x8202800010340), reg: a.code, vvvv: b.code, memory: c, immediate: d)
  }

  /// `VANDPD xmm, xmm, xmm/m128`
  public mutating func vandpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200900010154), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c9800810154), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VANDPD xmm, xmm, xmm/m128`
  public mutating func vandpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200900010154), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c9800810154), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VANDPD ymm, ymm, ymm/m256`
  public mutating func vandpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202900010154), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db800810154), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VANDPD ymm, ymm, ymm/m256`
  public mutating func vandpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202900010154), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db800810154), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VANDPS xmm, xmm, xmm/m128`
  public mutating func vandps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200900000154), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x341800000154), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VANDPS xmm, xmm, xmm/m128`
  public mutating func vandps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200900000154), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x341800000154), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VANDPS ymm, ymm, ymm/m256`
  public mutating func vandps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202900000154), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x353800000154), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VANDPS ymm, ymm, ymm/m256`
  public mutating func vandps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202900000154), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x353800000154), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VANDNPD xmm, xmm, xmm/m128`
  public mutating func vandnpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010155), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c9800810155), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VANDNPD xmm, xmm, xmm/m128`
  public mutating func vandnpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010155), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c9800810155), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VANDNPD ymm, ymm, ymm/m256`
  public mutating func vandnpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010155), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db800810155), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VANDNPD ymm, ymm, ymm/m256`
  public mutating func vandnpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010155), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db800810155), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VANDNPS xmm, xmm, xmm/m128`
  public mutating func vandnps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800000155), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x341800000155), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VANDNPS xmm, xmm, xmm/m128`
  public mutating func vandnps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800000155), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x341800000155), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VANDNPS ymm, ymm, ymm/m256`
  public mutating func vandnps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800000155), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x353800000155), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VANDNPS ymm, ymm, ymm/m256`
  public mutating func vandnps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800000155), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x353800000155), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VORPD xmm, xmm, xmm/m128`
  public mutating func vorpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200900010156), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c9800810156), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VORPD xmm, xmm, xmm/m128`
  public mutating func vorpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200900010156), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c9800810156), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VORPD ymm, ymm, ymm/m256`
  public mutating func vorpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202900010156), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db800810156), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VORPD ymm, ymm, ymm/m256`
  public mutating func vorpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202900010156), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db800810156), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VORPS xmm, xmm, xmm/m128`
  public mutating func vorps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200900000156), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x341800000156), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VORPS xmm, xmm, xmm/m128`
  public mutating func vorps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200900000156), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x341800000156), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VORPS ymm, ymm, ymm/m256`
  public mutating func vorps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202900000156), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x353800000156), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VORPS ymm, ymm, ymm/m256`
  public mutating func vorps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202900000156), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x353800000156), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VXORPD xmm, xmm, xmm/m128`
  public mutating func vxorpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200900010157), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c9800810157), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VXORPD xmm, xmm, xmm/m128`
  public mutating func vxorpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200900010157), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c9800810157), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VXORPD ymm, ymm, ymm/m256`
  public mutating func vxorpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202900010157), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db800810157), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VXORPD ymm, ymm, ymm/m256`
  public mutating func vxorpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202900010157), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db800810157), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VXORPS xmm, xmm, xmm/m128`
  public mutating func vxorps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200900000157), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x341800000157), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VXORPS xmm, xmm, xmm/m128`
  public mutating func vxorps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200900000157), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x341800000157), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VXORPS ymm, ymm, ymm/m256`
  public mutating func vxorps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202900000157), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x353800000157), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VXORPS ymm, ymm, ymm/m256`
  public mutating func vxorps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202900000157), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x353800000157), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VCMPPD xmm, xmm, xmm/m128, imm8`
  public mutating func vcmppd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.ComparisonPredicate) {
    emit(X86_64.InstructionForm(bits: 0x82009000101c2), reg: a.code, vvvv: b.code, rm: c.code, immediate: d.number)
  }

  /// `VCMPPD xmm, xmm, xmm/m128, imm8`
  public mutating func vcmppd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.ComparisonPredicate) {
    emit(X86_64.InstructionForm(bits: 0x82009000101c2), reg: a.code, vvvv: b.code, memory: c, immediate: d.number)
  }

  /// `VCMPPD ymm, ymm, ymm/m256, imm8`
  public mutating func vcmppd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.ComparisonPredicate) {
    emit(X86_64.InstructionForm(bits: 0x82029000101c2), reg: a.code, vvvv: b.code, rm: c.code, immediate: d.number)
  }

  /// `VCMPPD ymm, ymm, ymm/m256, imm8`
  public mutating func vcmppd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: X86_64.ComparisonPredicate) {
    emit(X86_64.InstructionForm(bits: 0x82029000101c2), reg: a.code, vvvv: b.code, memory: c, immediate: d.number)
  }

  /// `VCMPPS xmm, xmm, xmm/m128, imm8`
  public mutating func vcmpps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.ComparisonPredicate) {
    emit(X86_64.InstructionForm(bits: 0x82009000001c2), reg: a.code, vvvv: b.code, rm: c.code, immediate: d.number)
  }

  /// `VCMPPS xmm, xmm, xmm/m128, imm8`
  public mutating func vcmpps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.ComparisonPredicate) {
    emit(X86_64.InstructionForm(bits: 0x82009000001c2), reg: a.code, vvvv: b.code, memory: c, immediate: d.number)
  }

  /// `VCMPPS ymm, ymm, ymm/m256, imm8`
  public mutating func vcmpps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.ComparisonPredicate) {
    emit(X86_64.InstructionForm(bits: 0x82029000001c2), reg: a.code, vvvv: b.code, rm: c.code, immediate: d.number)
  }

  /// `VCMPPS ymm, ymm, ymm/m256, imm8`
  public mutating func vcmpps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: X86_64.ComparisonPredicate) {
    emit(X86_64.InstructionForm(bits: 0x82029000001c2), reg: a.code, vvvv: b.code, memory: c, immediate: d.number)
  }

  /// `VCMPSD xmm, xmm, xmm/m64, imm8`
  public mutating func vcmpsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.ComparisonPredicate) {
    emit(X86_64.InstructionForm(bits: 0x82008000301c2), reg: a.code, vvvv: b.code, rm: c.code, immediate: d.number)
  }

  /// `VCMPSD xmm, xmm, xmm/m64, imm8`
  public mutating func vcmpsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.ComparisonPredicate) {
    emit(X86_64.InstructionForm(bits: 0x82008000301c2), reg: a.code, vvvv: b.code, memory: c, immediate: d.number)
  }

  /// `VCMPSS xmm, xmm, xmm/m32, imm8`
  public mutating func vcmpss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.ComparisonPredicate) {
    emit(X86_64.InstructionForm(bits: 0x82008000201c2), reg: a.code, vvvv: b.code, rm: c.code, immediate: d.number)
  }

  /// `VCMPSS xmm, xmm, xmm/m32, imm8`
  public mutating func vcmpss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.ComparisonPredicate) {
    emit(X86_64.InstructionForm(bits: 0x82008000201c2), reg: a.code, vvvv: b.code, memory: c, immediate: d.number)
  }

  /// `VCOMISD xmm, xmm/m64`
  public mutating func vcomisd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, suppressingExceptions: Bool = false) {
    if (a.code | b.code) & 16 == 0, !suppressingExceptions { return emit(X86_64.InstructionForm(bits: 0x20080001012f), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x23980081012f), reg: a.code, vvvv: 0, rm: b.code, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VCOMISD xmm, xmm/m64`
  public mutating func vcomisd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x20080001012f), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x23980081012f), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VCOMISS xmm, xmm/m32`
  public mutating func vcomiss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, suppressingExceptions: Bool = false) {
    if (a.code | b.code) & 16 == 0, !suppressingExceptions { return emit(X86_64.InstructionForm(bits: 0x20080000012f), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x22180000012f), reg: a.code, vvvv: 0, rm: b.code, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VCOMISS xmm, xmm/m32`
  public mutating func vcomiss(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x20080000012f), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x22180000012f), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VUCOMISD xmm, xmm/m64`
  public mutating func vucomisd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, suppressingExceptions: Bool = false) {
    if (a.code | b.code) & 16 == 0, !suppressingExceptions { return emit(X86_64.InstructionForm(bits: 0x20080001012e), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x23980081012e), reg: a.code, vvvv: 0, rm: b.code, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VUCOMISD xmm, xmm/m64`
  public mutating func vucomisd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x20080001012e), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x23980081012e), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VUCOMISS xmm, xmm/m32`
  public mutating func vucomiss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, suppressingExceptions: Bool = false) {
    if (a.code | b.code) & 16 == 0, !suppressingExceptions { return emit(X86_64.InstructionForm(bits: 0x20080000012e), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x22180000012e), reg: a.code, vvvv: 0, rm: b.code, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VUCOMISS xmm, xmm/m32`
  public mutating func vucomiss(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x20080000012e), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x22180000012e), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VTESTPD xmm, xmm/m128`
  public mutating func vtestpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20080001020f), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VTESTPD xmm, xmm/m128`
  public mutating func vtestpd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20080001020f), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VTESTPD ymm, ymm/m256`
  public mutating func vtestpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20280001020f), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VTESTPD ymm, ymm/m256`
  public mutating func vtestpd(_ a: X86_64.YMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20280001020f), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VTESTPS xmm, xmm/m128`
  public mutating func vtestps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20080001020e), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VTESTPS xmm, xmm/m128`
  public mutating func vtestps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20080001020e), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VTESTPS ymm, ymm/m256`
  public mutating func vtestps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20280001020e), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VTESTPS ymm, ymm/m256`
  public mutating func vtestps(_ a: X86_64.YMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20280001020e), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VCVTDQ2PD xmm, xmm/m64`
  public mutating func vcvtdq2pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000201e6), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x3318000201e6), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTDQ2PD xmm, xmm/m64`
  public mutating func vcvtdq2pd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000201e6), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x3318000201e6), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTDQ2PD ymm, xmm/m128`
  public mutating func vcvtdq2pd(_ a: X86_64.YMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000201e6), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x3438000201e6), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTDQ2PD ymm, xmm/m128`
  public mutating func vcvtdq2pd(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000201e6), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x3438000201e6), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTDQ2PS xmm, xmm/m128`
  public mutating func vcvtdq2ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080000015b), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x34180000015b), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTDQ2PS xmm, xmm/m128`
  public mutating func vcvtdq2ps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080000015b), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x34180000015b), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTDQ2PS ymm, ymm/m256`
  public mutating func vcvtdq2ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280000015b), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x35380000015b), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTDQ2PS ymm, ymm/m256`
  public mutating func vcvtdq2ps(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280000015b), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x35380000015b), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPD2DQ xmm, xmm/m128`
  public mutating func vcvtpd2dq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000301e6), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x3c98008301e6), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPD2DQ xmm, xmm/m128`
  public mutating func vcvtpd2dq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory128, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.memory.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000301e6), reg: a.code, vvvv: 0, memory: b.memory) }
    emit(X86_64.InstructionForm(bits: 0x3c98008301e6), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VCVTPD2DQ xmm, ymm/m256`
  public mutating func vcvtpd2dq(_ a: X86_64.XMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000301e6), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x3db8008301e6), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPD2DQ xmm, ymm/m256`
  public mutating func vcvtpd2dq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory256, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.memory.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000301e6), reg: a.code, vvvv: 0, memory: b.memory) }
    emit(X86_64.InstructionForm(bits: 0x3db8008301e6), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VCVTPS2DQ xmm, xmm/m128`
  public mutating func vcvtps2dq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001015b), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x34180001015b), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPS2DQ xmm, xmm/m128`
  public mutating func vcvtps2dq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001015b), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x34180001015b), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPS2DQ ymm, ymm/m256`
  public mutating func vcvtps2dq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001015b), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x35380001015b), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPS2DQ ymm, ymm/m256`
  public mutating func vcvtps2dq(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001015b), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x35380001015b), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPD2DQ xmm, xmm/m128`
  public mutating func vcvttpd2dq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000101e6), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x3c98008101e6), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTTPD2DQ xmm, xmm/m128`
  public mutating func vcvttpd2dq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory128, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.memory.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000101e6), reg: a.code, vvvv: 0, memory: b.memory) }
    emit(X86_64.InstructionForm(bits: 0x3c98008101e6), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VCVTTPD2DQ xmm, ymm/m256`
  public mutating func vcvttpd2dq(_ a: X86_64.XMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000101e6), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x3db8008101e6), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTTPD2DQ xmm, ymm/m256`
  public mutating func vcvttpd2dq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory256, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.memory.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000101e6), reg: a.code, vvvv: 0, memory: b.memory) }
    emit(X86_64.InstructionForm(bits: 0x3db8008101e6), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VCVTTPS2DQ xmm, xmm/m128`
  public mutating func vcvttps2dq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080002015b), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x34180002015b), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTTPS2DQ xmm, xmm/m128`
  public mutating func vcvttps2dq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080002015b), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x34180002015b), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTTPS2DQ ymm, ymm/m256`
  public mutating func vcvttps2dq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280002015b), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x35380002015b), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTTPS2DQ ymm, ymm/m256`
  public mutating func vcvttps2dq(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280002015b), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x35380002015b), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTSI2SD xmm, xmm, r32/m32`
  public mutating func vcvtsi2sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Register32) {
    if (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x20080003012a), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x221c0003012a), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VCVTSI2SD xmm, xmm, r32/m32`
  public mutating func vcvtsi2sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory32) {
    if (a.code | b.code) & 16 == 0, c.memory.isPlain { return emit(X86_64.InstructionForm(bits: 0x20080003012a), reg: a.code, vvvv: b.code, memory: c.memory) }
    emit(X86_64.InstructionForm(bits: 0x221c0003012a), reg: a.code, vvvv: b.code, memory: c.memory)
  }

  /// `VCVTSI2SD xmm, xmm, r64/m64`
  public mutating func vcvtsi2sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Register64, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x20880083012a), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x239c0083012a), reg: a.code, vvvv: b.code, rm: c.code, rounding: rounding)
  }

  /// `VCVTSI2SD xmm, xmm, r64/m64`
  public mutating func vcvtsi2sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory64) {
    if (a.code | b.code) & 16 == 0, c.memory.isPlain { return emit(X86_64.InstructionForm(bits: 0x20880083012a), reg: a.code, vvvv: b.code, memory: c.memory) }
    emit(X86_64.InstructionForm(bits: 0x239c0083012a), reg: a.code, vvvv: b.code, memory: c.memory)
  }

  /// `VCVTSI2SS xmm, xmm, r32/m32`
  public mutating func vcvtsi2ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Register32, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x20080002012a), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x221c0002012a), reg: a.code, vvvv: b.code, rm: c.code, rounding: rounding)
  }

  /// `VCVTSI2SS xmm, xmm, r32/m32`
  public mutating func vcvtsi2ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory32) {
    if (a.code | b.code) & 16 == 0, c.memory.isPlain { return emit(X86_64.InstructionForm(bits: 0x20080002012a), reg: a.code, vvvv: b.code, memory: c.memory) }
    emit(X86_64.InstructionForm(bits: 0x221c0002012a), reg: a.code, vvvv: b.code, memory: c.memory)
  }

  /// `VCVTSI2SS xmm, xmm, r64/m64`
  public mutating func vcvtsi2ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Register64, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x20880082012a), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x239c0082012a), reg: a.code, vvvv: b.code, rm: c.code, rounding: rounding)
  }

  /// `VCVTSI2SS xmm, xmm, r64/m64`
  public mutating func vcvtsi2ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory64) {
    if (a.code | b.code) & 16 == 0, c.memory.isPlain { return emit(X86_64.InstructionForm(bits: 0x20880082012a), reg: a.code, vvvv: b.code, memory: c.memory) }
    emit(X86_64.InstructionForm(bits: 0x239c0082012a), reg: a.code, vvvv: b.code, memory: c.memory)
  }

  /// `VCVTSD2SI r32, xmm/m64`
  public mutating func vcvtsd2si(_ a: X86_64.Register32, _ b: X86_64.XMMRegister, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code) & 16 == 0, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x20080003012d), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x23180003012d), reg: a.code, vvvv: 0, rm: b.code, rounding: rounding)
  }

  /// `VCVTSD2SI r32, xmm/m64`
  public mutating func vcvtsd2si(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x20080003012d), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x23180003012d), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VCVTSD2SI r64, xmm/m64`
  public mutating func vcvtsd2si(_ a: X86_64.Register64, _ b: X86_64.XMMRegister, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code) & 16 == 0, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x20880083012d), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x23980083012d), reg: a.code, vvvv: 0, rm: b.code, rounding: rounding)
  }

  /// `VCVTSD2SI r64, xmm/m64`
  public mutating func vcvtsd2si(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x20880083012d), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x23980083012d), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VCVTSS2SI r32, xmm/m32`
  public mutating func vcvtss2si(_ a: X86_64.Register32, _ b: X86_64.XMMRegister, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code) & 16 == 0, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x20080002012d), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x22180002012d), reg: a.code, vvvv: 0, rm: b.code, rounding: rounding)
  }

  /// `VCVTSS2SI r32, xmm/m32`
  public mutating func vcvtss2si(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x20080002012d), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x22180002012d), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VCVTSS2SI r64, xmm/m32`
  public mutating func vcvtss2si(_ a: X86_64.Register64, _ b: X86_64.XMMRegister, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code) & 16 == 0, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x20880082012d), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x22980082012d), reg: a.code, vvvv: 0, rm: b.code, rounding: rounding)
  }

  /// `VCVTSS2SI r64, xmm/m32`
  public mutating func vcvtss2si(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x20880082012d), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x22980082012d), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VCVTTSD2SI r32, xmm/m64`
  public mutating func vcvttsd2si(_ a: X86_64.Register32, _ b: X86_64.XMMRegister, suppressingExceptions: Bool = false) {
    if (a.code | b.code) & 16 == 0, !suppressingExceptions { return emit(X86_64.InstructionForm(bits: 0x20080003012c), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x23180003012c), reg: a.code, vvvv: 0, rm: b.code, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VCVTTSD2SI r32, xmm/m64`
  public mutating func vcvttsd2si(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x20080003012c), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x23180003012c), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VCVTTSD2SI r64, xmm/m64`
  public mutating func vcvttsd2si(_ a: X86_64.Register64, _ b: X86_64.XMMRegister, suppressingExceptions: Bool = false) {
    if (a.code | b.code) & 16 == 0, !suppressingExceptions { return emit(X86_64.InstructionForm(bits: 0x20880083012c), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x23980083012c), reg: a.code, vvvv: 0, rm: b.code, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VCVTTSD2SI r64, xmm/m64`
  public mutating func vcvttsd2si(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x20880083012c), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x23980083012c), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VCVTTSS2SI r32, xmm/m32`
  public mutating func vcvttss2si(_ a: X86_64.Register32, _ b: X86_64.XMMRegister, suppressingExceptions: Bool = false) {
    if (a.code | b.code) & 16 == 0, !suppressingExceptions { return emit(X86_64.InstructionForm(bits: 0x20080002012c), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x22180002012c), reg: a.code, vvvv: 0, rm: b.code, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VCVTTSS2SI r32, xmm/m32`
  public mutating func vcvttss2si(_ a: X86_64.Register32, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x20080002012c), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x22180002012c), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VCVTTSS2SI r64, xmm/m32`
  public mutating func vcvttss2si(_ a: X86_64.Register64, _ b: X86_64.XMMRegister, suppressingExceptions: Bool = false) {
    if (a.code | b.code) & 16 == 0, !suppressingExceptions { return emit(X86_64.InstructionForm(bits: 0x20880082012c), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x22980082012c), reg: a.code, vvvv: 0, rm: b.code, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VCVTTSS2SI r64, xmm/m32`
  public mutating func vcvttss2si(_ a: X86_64.Register64, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x20880082012c), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x22980082012c), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VCVTPD2PS xmm, xmm/m128`
  public mutating func vcvtpd2ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001015a), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x3c980081015a), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPD2PS xmm, xmm/m128`
  public mutating func vcvtpd2ps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory128, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.memory.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001015a), reg: a.code, vvvv: 0, memory: b.memory) }
    emit(X86_64.InstructionForm(bits: 0x3c980081015a), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VCVTPD2PS xmm, ymm/m256`
  public mutating func vcvtpd2ps(_ a: X86_64.XMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001015a), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x3db80081015a), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPD2PS xmm, ymm/m256`
  public mutating func vcvtpd2ps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory256, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.memory.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001015a), reg: a.code, vvvv: 0, memory: b.memory) }
    emit(X86_64.InstructionForm(bits: 0x3db80081015a), reg: a.code, vvvv: 0, memory: b.memory, mask: mask)
  }

  /// `VCVTPS2PD xmm, xmm/m64`
  public mutating func vcvtps2pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080000015a), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x33180000015a), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPS2PD xmm, xmm/m64`
  public mutating func vcvtps2pd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080000015a), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x33180000015a), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTPS2PD ymm, xmm/m128`
  public mutating func vcvtps2pd(_ a: X86_64.YMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280000015a), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x34380000015a), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VCVTPS2PD ymm, xmm/m128`
  public mutating func vcvtps2pd(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280000015a), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x34380000015a), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VCVTSD2SS xmm, xmm, xmm/m64`
  public mutating func vcvtsd2ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x20080003015a), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x23980083015a), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VCVTSD2SS xmm, xmm, xmm/m64`
  public mutating func vcvtsd2ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080003015a), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x23980083015a), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VCVTSS2SD xmm, xmm, xmm/m32`
  public mutating func vcvtss2sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, suppressingExceptions: Bool = false) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, !suppressingExceptions { return emit(X86_64.InstructionForm(bits: 0x20080002015a), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x22180002015a), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: suppressingExceptions ? .suppressed : .dynamic)
  }

  /// `VCVTSS2SD xmm, xmm, xmm/m32`
  public mutating func vcvtss2sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080002015a), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x22180002015a), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VLDMXCSR m32`
  public mutating func vldmxcsr(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x14008000001ae), reg: 0, vvvv: 0, memory: a)
  }

  /// `VSTMXCSR m32`
  public mutating func vstmxcsr(_ a: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x1c008000001ae), reg: 0, vvvv: 0, memory: a)
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
