import JITIR
import JITMachineCode
import JITStorage

// The longer expansions: memory, atomics, 128 bits.

extension X86_64Target {
  /// REP MOVSB, backwards where the target lies inside the source. rdi, rsi, rcx.
  mutating func emitMemoryCopy() {
    let (rcx, rsi, rdi) = (X86_64.Register64.rcx.code, X86_64.Register64.rsi.code, X86_64.Register64.rdi.code)
    buffer.encode(.movR64RM64, reg: scratch, rm: rdi)
    buffer.encode(.subR64RM64, reg: scratch, rm: rsi)
    buffer.encode(.cmpR64RM64, reg: scratch, rm: rcx)
    let backwards = buffer.shortJump(.ifBelow)
    buffer.prefix(.rep)
    buffer.encode(.movsbS8S8)
    let end = buffer.shortJump(nil)
    buffer.bind(backwards)
    for register in [rdi, rsi] {
      buffer.encode(
        .leaR64M, reg: register,
        X86_64.EncodedAddress(base: register, index: rcx, scale: 0, displacement: -1))
    }
    buffer.encode(.std)
    buffer.prefix(.rep)
    buffer.encode(.movsbS8S8)
    buffer.encode(.cld)
    buffer.bind(end)
  }

  mutating func emitAtomic(_ instruction: MachineInstruction, _ pseudo: Pseudo, _ size: Int) {
    let mode = AddressMode(rawValue: UInt8(truncatingIfNeeded: instruction.code >> 16))!
    let address = address(
      instruction, mode, fields: instruction.detail2, scale: UInt8(truncatingIfNeeded: instruction.code >> 24),
      Int32(truncatingIfNeeded: instruction.immediate))
    func code(_ number: UInt8) -> UInt8 { size == 1 && number >= 4 ? number | X86_64.RawEncoding.needsREX : number }
    let result = code(number(instruction, 0))
    if pseudo != .atomicLoop { noteTrap(instruction.source) }
    switch pseudo {
    case .atomicExchange: buffer.encode(.xchgM32R32.sized(size), reg: result, address)
    case .atomicAdd:
      buffer.prefix(.lock)
      buffer.encode(.xaddRM32R32.sized(size), reg: result, address)
    case .atomicCompareExchange:
      buffer.prefix(.lock)
      buffer.encode(.cmpxchgRM32R32.sized(size), reg: code(number(instruction, 2)), address)
    default:
      let operation = Arithmetic(rawValue: UInt8(truncatingIfNeeded: instruction.immediate >> 32))!
      noteTrap(instruction.source)
      buffer.encode(.movR32RM32.sized(size), reg: 0, address)
      let loop = buffer.offset
      buffer.encode(.movR64RM64, reg: scratch, rm: 0)
      buffer.encode(operation.load(8), reg: scratch, rm: number(instruction, 1))
      noteTrap(instruction.source)
      buffer.prefix(.lock)
      buffer.encode(.cmpxchgRM32R32.sized(size), reg: code(scratch), address)
      buffer.shortJump(.ifNotEqual, backTo: loop)
    }
  }

  /// Both halves shifted by the count modulo 64, then moved over when the count has bit 6.
  mutating func emitShiftWide(_ instruction: MachineInstruction) {
    let (low, high) = (number(instruction, 0), number(instruction, 1))
    let kind = WideShift(rawValue: instruction.immediate)!
    let (shld, shrd) = (X86_64.InstructionForm.shldRM64R64CL, X86_64.InstructionForm.shrdRM64R64CL)
    let move = X86_64.InstructionForm.movR64RM64
    buffer.encode(move, reg: low, rm: number(instruction, 2))
    buffer.encode(move, reg: high, rm: number(instruction, 3))
    switch kind {
    case .left:
      buffer.encode(shld, reg: low, rm: high)
      buffer.encode(.shlRM64CL, rm: low)
    case .rightUnsigned, .rightSigned:
      buffer.encode(shrd, reg: high, rm: low)
      buffer.encode(
        kind == .rightSigned ? .sarRM64CL : .shrRM64CL, rm: high)
    case .rotateLeft, .rotateRight: break
    }
    buffer.encode(.testRM8I8, rm: X86_64.Register64.rcx.code, immediate: 64)
    let done = buffer.shortJump(.ifEqual)
    switch kind {
    case .left:
      buffer.encode(move, reg: high, rm: low)
      buffer.encode(.xorR32RM32, reg: low, rm: low)
    case .rightUnsigned:
      buffer.encode(move, reg: low, rm: high)
      buffer.encode(.xorR32RM32, reg: high, rm: high)
    case .rightSigned:
      buffer.encode(move, reg: low, rm: high)
      buffer.encode(.sarRM64I8, rm: high, immediate: 63)
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

  /// rdx:rax divided by rdi:rsi; quotient or remainder in rdx:rax. Two DIVs where the divisor has 64 bits, else a bit
  /// at a time: then the quotient has 64 bits.
  mutating func emitDivideWide(_ instruction: MachineInstruction) {
    let wantsRemainder = instruction.immediate == 1
    typealias Register = X86_64.Register64
    let (rax, rcx, rdx, rsi, rdi) =
      (Register.rax.code, Register.rcx.code, Register.rdx.code, Register.rsi.code, Register.rdi.code)
    let (r8, r9, r10) = (Register.r8.code, Register.r9.code, Register.r10.code)
    let move = X86_64.InstructionForm.movR64RM64
    func zero(_ register: UInt8, _ buffer: inout CodeBuffer<X86_64Branches>) {
      buffer.encode(.xorR32RM32, reg: register, rm: register)
    }
    buffer.encode(move, reg: r8, rm: rsi)
    buffer.encode(.orR64RM64, reg: r8, rm: rdi)
    buffer.jumpToTrap(
      condition: .ifEqual, code: TrapCode.integerDivideByZero.rawValue,
      source: instruction.source)
    buffer.encode(.testRM64R64, reg: rdi, rm: rdi)
    let slow = buffer.shortJump(.ifNotEqual)
    buffer.encode(move, reg: r8, rm: rax)
    buffer.encode(move, reg: rax, rm: rdx)
    zero(rdx, &buffer)
    buffer.encode(.divRM64, rm: rsi)
    buffer.encode(move, reg: r9, rm: rax)
    buffer.encode(move, reg: rax, rm: r8)
    buffer.encode(.divRM64, rm: rsi)
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
    buffer.encode(.movR32I32, rm: rcx, immediate: 64)
    let loop = buffer.offset
    buffer.encode(.addR64RM64, reg: rax, rm: rax)
    buffer.encode(.adcR64RM64, reg: r8, rm: r8)
    buffer.encode(.adcR64RM64, reg: r9, rm: r9)
    let carries = buffer.shortJump(.ifBelow)
    buffer.encode(move, reg: r10, rm: r9)
    buffer.encode(.cmpR64RM64, reg: r8, rm: rsi)
    buffer.encode(.sbbR64RM64, reg: r10, rm: rdi)
    let isLess = buffer.shortJump(.ifBelow)
    buffer.bind(carries)
    buffer.encode(.subR64RM64, reg: r8, rm: rsi)
    buffer.encode(.sbbR64RM64, reg: r9, rm: rdi)
    buffer.encode(.addRM64I8, rm: rax, immediate: 1)
    buffer.bind(isLess)
    buffer.encode(.subRM32I8, rm: rcx, immediate: 1)
    buffer.shortJump(.ifNotEqual, backTo: loop)
    if wantsRemainder {
      buffer.encode(move, reg: rax, rm: r8)
      buffer.encode(move, reg: rdx, rm: r9)
    } else {
      zero(rdx, &buffer)
    }
    buffer.bind(end)
  }
}
