import JITIR
import JITMachineCode
import JITStorage

// Calls and addresses, written out.

extension X86_64Target {
  mutating func emitCall(_ instruction: MachineInstruction, _ pseudo: Pseudo) {
    let isTail = pseudo == .tailCall || pseudo == .tailCallIndirect
    if isTail { emitEpilogue() }
    emitTransfer(instruction, isIndirect: pseudo == .callIndirect || pseudo == .tailCallIndirect, isTail: isTail)
    if isTail { noteFrame(.resumed) }
  }

  /// CALL, or JMP in place of it.
  private mutating func emitTransfer(_ instruction: MachineInstruction, isIndirect: Bool, isTail: Bool) {
    if isIndirect {
      return buffer.encode(isTail ? .jmpRM64 : .callRM64, rm: number(instruction, 0))
    }
    let function = Int(instruction.immediate & 0xFFFF_FFFF)
    let isOwn = function < module.isDefined.count && module.isDefined[function]
    if !isOwn { emitVectorCount(function) }
    let symbol =
      function < module.functionSymbols.count
      ? module.functionSymbols[function]
      : X86_64Target.runtimeSymbols[function - module.functionSymbols.count]
    if isOwn || options.reachesSymbols {
      buffer.encode(isTail ? .jmpRel32 : .callRel32)
      buffer.relocate(.relative32, symbol, at: buffer.offset - 4, addend: -4)
    } else {
      loadAddress(of: symbol, scratch)
      buffer.encode(isTail ? .jmpRM64 : .callRM64, rm: scratch)
    }
  }

  /// A function with variable arguments reads in AL how many vector registers hold arguments (System V ABI, 3.2.3);
  /// nobody says which imports are such functions.
  private mutating func emitVectorCount(_ function: Int) {
    guard function < module.signatures.count else { return }
    let count = module.signatures[function].parameters.count { $0.isFloat || $0 == .v128 }
    guard count > 0 else { return }
    buffer.encode(.movR32I32, rm: X86_64.Register64.rax.code, immediate: UInt64(min(count, 8)))
  }

  /// A tail call whose arguments need more stack than this function's own, which its caller will take back.
  ///
  /// The frame of this function is cut down to saved rbp and return address, and the arguments put below; then comes a
  /// CALL, a NOP that serves as a mark, LEAVE and RET. Where this function itself returns to such a mark, its caller's
  /// cut frame is used again instead, so that any number of such calls takes the stack of one.
  mutating func emitTailCallWithStack(_ instruction: MachineInstruction, _ pseudo: Pseudo) {
    let size = Int(instruction.immediate >> 32)
    let move = X86_64.InstructionForm.movR64RM64
    let r10 = X86_64.Register64.r10.code
    restoreSaved()
    noteFrame(.restored)
    buffer.encode(move, reg: scratch, frameAddress(8))
    buffer.encode(
      .cmpRM32I32, reg: 0,
      X86_64.EncodedAddress(base: scratch, index: nil, scale: 0, displacement: 0),
      immediate: UInt64(X86_64Target.tailCallMark))
    buffer.encode(move, reg: scratch, rm: rbp)
    noteFrame(.movedToScratch)
    let isFirst = buffer.shortJump(.ifNotEqual)
    buffer.encode(move, reg: scratch, frameAddress(0))
    buffer.bind(isFirst)
    // Upwards in memory, so from the end.
    buffer.encode(.movR32I32, rm: r10, immediate: UInt64(size))
    let loop = buffer.offset
    let vector = X86_64Target.vectorScratch.code
    buffer.encode(
      X86_64.VectorInstruction.movupsXXM128.form(avx: hasAVX), reg: vector,
      X86_64.EncodedAddress(base: rsp, index: r10, scale: 0, displacement: -16))
    buffer.encode(
      X86_64.VectorInstruction.movupsXM128X.form(avx: hasAVX), reg: vector,
      X86_64.EncodedAddress(base: scratch, index: r10, scale: 0, displacement: Int32(-16 - size)))
    buffer.encode(.subRM64I8, rm: r10, immediate: 16)
    buffer.shortJump(.ifNotEqual, backTo: loop)
    buffer.encode(move, reg: rbp, rm: scratch)
    noteFrame(.movedBack)
    buffer.encode(
      .leaR64M, reg: rsp,
      X86_64.EncodedAddress(base: scratch, index: nil, scale: 0, displacement: Int32(-size)))
    emitTransfer(instruction, isIndirect: pseudo == .tailCallWithStackIndirect, isTail: false)
    buffer.encode(
      .nopRM32, reg: 0,
      X86_64.EncodedAddress(base: X86_64.Register64.rax.code, index: nil, scale: 0, displacement: 0x7B))
    buffer.encode(.leave)
    noteFrame(.left)
    buffer.encode(.ret)
    noteFrame(.resumed)
  }

  /// The bytes of `nop dword ptr [rax + 0x7b]`, which nothing else of ours writes.
  private static let tailCallMark: UInt32 = 0x7B40_1F0F

  private mutating func loadAddress(of symbol: String, _ target: UInt8) {
    buffer.encode(.movabsR64I64, rm: target)
    buffer.relocate(.absolute64, symbol, at: buffer.offset - 8, addend: 0)
  }

  mutating func emitSymbolAddress(_ instruction: MachineInstruction, _ pseudo: Pseudo) {
    let item = Int(instruction.immediate)
    let target = number(instruction, 0)
    let symbol = pseudo == .functionAddress ? module.functionSymbols[item] : module.dataSymbols[item]
    if options.reachesSymbols || pseudo == .functionAddress && module.isDefined[item] {
      buffer.encode(.leaR64M, reg: target, X86_64.EncodedAddress(relativeDisplacement: 0))
      buffer.relocate(.relative32, symbol, at: buffer.offset - 4, addend: -4)
    } else {
      loadAddress(of: symbol, target)
    }
  }

  mutating func emitAlignedSlotAddress(_ instruction: MachineInstruction) {
    let slot = Int(instruction.immediate)
    let alignment = lowering.frame.slotAlignments[slot]
    let target = number(instruction, 0)
    buffer.encode(
      .leaR64M, reg: target,
      frameAddress(lowering.frame.slotOffsets[slot] - state.slotBase + alignment - 16))
    buffer.encode(
      .andRM64I32, rm: target,
      immediate: UInt64(bitPattern: Int64(-alignment)))
  }
}
