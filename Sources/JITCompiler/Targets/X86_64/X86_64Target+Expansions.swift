import JITIR
import JITMachineCode

// The longer expansions: memory, atomics, 128 bits.

extension X86_64Target {
  /// REP MOVSB, backwards where the target lies inside the source. rdi, rsi, rcx.
  mutating func emitMemoryCopy() {
    buffer.encode(Form.modRM(0x8B, Form.wide), reg: scratch, rm: 7)
    buffer.encode(Arithmetic.sub.load(8), reg: scratch, rm: 6)
    buffer.encode(Arithmetic.cmp.load(8), reg: scratch, rm: 1)
    let backwards = buffer.shortJump(ConditionCode.below.rawValue)
    buffer.byte(0xF3)
    buffer.byte(0xA4)
    let end = buffer.shortJump(nil)
    buffer.bind(backwards)
    for register: UInt8 in [7, 6] {
      buffer.encode(
        Form.modRM(0x8D, Form.wide), reg: register,
        X86_64.EncodedAddress(base: register, index: 1, scale: 0, displacement: -1))
    }
    for byte: UInt8 in [0xFD, 0xF3, 0xA4, 0xFC] { buffer.byte(byte) }
    buffer.bind(end)
  }

  mutating func emitAtomic(_ instruction: MachineInstruction, _ pseudo: Pseudo, _ size: Int) {
    let mode = AddressMode(rawValue: UInt8(truncatingIfNeeded: instruction.code >> 16))!
    let address = address(
      instruction, mode, fields: instruction.detail2, scale: UInt8(truncatingIfNeeded: instruction.code >> 24),
      Int32(truncatingIfNeeded: instruction.immediate))
    let byte: UInt32 = size == 1 ? 0 : 1
    let flags = Form.size(size)
    func code(_ number: UInt8) -> UInt8 { size == 1 && number >= 4 ? number | X86_64.RawEncoding.needsREX : number }
    let result = code(number(instruction, 0))
    if pseudo != .atomicLoop { noteTrap(instruction.source) }
    switch pseudo {
    case .atomicExchange: buffer.encode(Form.modRM(0x86 | byte, flags), reg: result, address)
    case .atomicAdd:
      buffer.byte(0xF0)
      buffer.encode(Form.modRM(0x0FC0 | byte, flags), reg: result, address)
    case .atomicCompareExchange:
      buffer.byte(0xF0)
      buffer.encode(Form.modRM(0x0FB0 | byte, flags), reg: code(number(instruction, 2)), address)
    default:
      let operation = Arithmetic(rawValue: UInt8(truncatingIfNeeded: instruction.immediate >> 32))!
      noteTrap(instruction.source)
      buffer.encode(Form.modRM(0x8A | byte, flags), reg: 0, address)
      let loop = buffer.offset
      buffer.encode(Form.modRM(0x8B, Form.wide), reg: scratch, rm: 0)
      buffer.encode(operation.load(8), reg: scratch, rm: number(instruction, 1))
      buffer.reserve()
      noteTrap(instruction.source)
      buffer.byte(0xF0)
      buffer.encode(Form.modRM(0x0FB0 | byte, flags), reg: code(scratch), address)
      buffer.shortJump(ConditionCode.notEqual.rawValue, backTo: loop)
    }
  }

  /// Both halves shifted by the count modulo 64, then moved over when the count has bit 6.
  mutating func emitShiftWide(_ instruction: MachineInstruction) {
    let (low, high) = (number(instruction, 0), number(instruction, 1))
    let kind = WideShift(rawValue: instruction.immediate)!
    let (shld, shrd) = (Form.modRM(0x0FA5, Form.wide), Form.modRM(0x0FAD, Form.wide))
    let move = Form.modRM(0x8B, Form.wide)
    buffer.encode(move, reg: low, rm: number(instruction, 2))
    buffer.encode(move, reg: high, rm: number(instruction, 3))
    switch kind {
    case .left:
      buffer.encode(shld, reg: low, rm: high)
      buffer.encode(ShiftKind.left.byCount(8), reg: 0, rm: low)
    case .rightUnsigned, .rightSigned:
      buffer.encode(shrd, reg: high, rm: low)
      buffer.encode(
        (kind == .rightSigned ? ShiftKind.rightSigned : .rightUnsigned).byCount(8), reg: 0, rm: high)
    case .rotateLeft, .rotateRight: break
    }
    buffer.encode(Form.digit(0xF6, 0, immediate: 1), reg: 0, rm: 1, immediate: 64)
    let done = buffer.shortJump(ConditionCode.equal.rawValue)
    switch kind {
    case .left:
      buffer.encode(move, reg: high, rm: low)
      buffer.encode(Form.modRM(0x33), reg: low, rm: low)
    case .rightUnsigned:
      buffer.encode(move, reg: low, rm: high)
      buffer.encode(Form.modRM(0x33), reg: high, rm: high)
    case .rightSigned:
      buffer.encode(move, reg: low, rm: high)
      buffer.encode(ShiftKind.rightSigned.byImmediate(8), reg: 0, rm: high, immediate: 63)
    case .rotateLeft, .rotateRight:
      buffer.encode(move, reg: scratch, rm: low)
      buffer.encode(move, reg: low, rm: high)
      buffer.encode(move, reg: high, rm: scratch)
    }
    buffer.bind(done)
    if kind == .rotateLeft || kind == .rotateRight {
      let form = kind == .rotateLeft ? shld : shrd
      buffer.encode(move, reg: scratch, rm: low)
      buffer.encode(form, reg: high, rm: low)
      buffer.encode(form, reg: scratch, rm: high)
    }
  }

  /// rdx:rax divided by rdi:rsi; quotient or remainder in rdx:rax. Two DIVs where the divisor has 64 bits, else a bit at a
  /// time: then the quotient has 64 bits.
  mutating func emitDivideWide(_ instruction: MachineInstruction) {
    let wantsRemainder = instruction.immediate == 1
    let (rax, rcx, rdx, rsi, rdi, r8, r9, r10): (UInt8, UInt8, UInt8, UInt8, UInt8, UInt8, UInt8, UInt8) =
      (0, 1, 2, 6, 7, 8, 9, 10)
    let move = Form.modRM(0x8B, Form.wide)
    func zero(_ register: UInt8, _ buffer: inout CodeBuffer) {
      buffer.encode(Form.modRM(0x33), reg: register, rm: register)
    }
    buffer.encode(move, reg: r8, rm: rsi)
    buffer.encode(Arithmetic.or.load(8), reg: r8, rm: rdi)
    buffer.jumpToTrap(
      condition: ConditionCode.equal.rawValue, code: TrapCode.integerDivideByZero.rawValue,
      source: instruction.source)
    buffer.encode(Form.modRM(0x85, Form.wide), reg: rdi, rm: rdi)
    let slow = buffer.shortJump(ConditionCode.notEqual.rawValue)
    buffer.encode(move, reg: r8, rm: rax)
    buffer.encode(move, reg: rax, rm: rdx)
    zero(rdx, &buffer)
    buffer.encode(Form.digit(0xF7, 6, Form.wide), reg: 0, rm: rsi)
    buffer.encode(move, reg: r9, rm: rax)
    buffer.encode(move, reg: rax, rm: r8)
    buffer.encode(Form.digit(0xF7, 6, Form.wide), reg: 0, rm: rsi)
    if wantsRemainder {
      buffer.encode(move, reg: rax, rm: rdx)
      zero(rdx, &buffer)
    } else {
      buffer.encode(move, reg: rdx, rm: r9)
    }
    let end = buffer.shortJump(nil)
    buffer.bind(slow)
    buffer.encode(move, reg: r8, rm: rdx)
    zero(r9, &buffer)
    buffer.encode(Form.plus(0xB8, immediate: 4), reg: 0, rm: rcx, immediate: 64)
    let loop = buffer.offset
    buffer.encode(Arithmetic.add.load(8), reg: rax, rm: rax)
    buffer.encode(Arithmetic.adc.load(8), reg: r8, rm: r8)
    buffer.encode(Arithmetic.adc.load(8), reg: r9, rm: r9)
    let carries = buffer.shortJump(ConditionCode.below.rawValue)
    buffer.encode(move, reg: r10, rm: r9)
    buffer.encode(Arithmetic.cmp.load(8), reg: r8, rm: rsi)
    buffer.encode(Arithmetic.sbb.load(8), reg: r10, rm: rdi)
    let isLess = buffer.shortJump(ConditionCode.below.rawValue)
    buffer.bind(carries)
    buffer.encode(Arithmetic.sub.load(8), reg: r8, rm: rsi)
    buffer.encode(Arithmetic.sbb.load(8), reg: r9, rm: rdi)
    buffer.encode(Arithmetic.add.immediate(8, 1), reg: 0, rm: rax, immediate: 1)
    buffer.bind(isLess)
    buffer.encode(Arithmetic.sub.immediate(4, 1), reg: 0, rm: rcx, immediate: 1)
    buffer.shortJump(ConditionCode.notEqual.rawValue, backTo: loop)
    if wantsRemainder {
      buffer.encode(move, reg: rax, rm: r8)
      buffer.encode(move, reg: rdx, rm: r9)
    } else {
      zero(rdx, &buffer)
    }
    buffer.bind(end)
  }
}
