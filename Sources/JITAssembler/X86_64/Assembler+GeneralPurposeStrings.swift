// swift-format-ignore-file
// Written by `swift run table-generator` from the instruction table. Do not edit: change a row and run it again.

public import JITMachineCode

extension X86_64.Assembler {
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
}
