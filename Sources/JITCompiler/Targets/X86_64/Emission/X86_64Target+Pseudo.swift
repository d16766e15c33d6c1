import JITIR
import JITMachineCode
import JITStorage

// The expansion of pseudo-instructions. r11 and xmm15 are free here.

extension X86_64Target {
  private var rdx: UInt8 { X86_64.Register64.rdx.code }
  var rsp: UInt8 { X86_64.Register64.rsp.code }
  var rbp: UInt8 { X86_64.Register64.rbp.code }
  var scratch: UInt8 { X86_64Target.integerScratch.code }

  @inline(__always)
  static func isJump(_ instruction: MachineInstruction) -> Bool { isPseudo(instruction, .jump) }

  @inline(__always)
  static func isPseudo(_ instruction: MachineInstruction, _ pseudo: Pseudo) -> Bool {
    instruction.detail & Detail.pseudo != 0 && instruction.code & 0xFF == UInt64(pseudo.rawValue)
  }

  mutating func emitPseudo(_ instruction: MachineInstruction) {
    buffer.reserve()
    let size = Int(instruction.code >> 8 & 0xFF)
    guard let pseudo = Pseudo(rawValue: UInt8(truncatingIfNeeded: instruction.code)) else { return }
    switch pseudo {
    case .move:
      let registerClass = lowering.machine.classes[
        lowering.machine.operands[Int(instruction.operandStart)].register.index]
      emitMove(registerClass, from: place(instruction, 1), to: place(instruction, 0))
    case .entry: emitPrologue()
    case .return:
      emitEpilogue()
      buffer.encode(.ret)
      noteFrame(.resumed)
    case .jump: emitJump(to: successor(0))
    case .branch: emitBranch(instruction)
    case .jumpTable: emitJumpTable(instruction)
    case .trap:
      buffer.noteTrap(UInt32(truncatingIfNeeded: instruction.immediate))
      buffer.encode(.ud2)
    case .trapIf: emitTrapIf(instruction)
    case .call, .callIndirect, .tailCall, .tailCallIndirect: emitCall(instruction, pseudo)
    case .tailCallWithStack, .tailCallWithStackIndirect: emitTailCallWithStack(instruction, pseudo)
    case .add: emitAdd(instruction, size)
    case .addImmediate: emitAddImmediate(instruction, size)
    case .shiftLeftSmall: emitShiftLeft(instruction, size)
    case .divide: emitDivide(instruction, size)
    case .set: emitSet(instruction)
    case .conditionalMove: emitConditionalMove(instruction, size)
    case .conditionalMoveVector: emitConditionalMoveVector(instruction)
    case .functionAddress, .dataAddress: emitSymbolAddress(instruction, pseudo)
    case .alignedSlotAddress: emitAlignedSlotAddress(instruction)
    case .memoryCopy: emitMemoryCopy()
    case .memoryFill:
      buffer.prefix(.rep)
      buffer.encode(.stosbS8AL)
    case .fence: buffer.encode(.mfence)
    case .compareStack: buffer.encode(.cmpRM64R64, reg: rsp, rm: number(instruction, 0))
    case .compareThreadWord: buffer.encode(.cmpRM32I8, reg: 0, threadWord(Int(instruction.immediate)))
    case .atomicExchange, .atomicAdd, .atomicLoop, .atomicCompareExchange:
      emitAtomic(instruction, pseudo, size)
    case .zeroInteger:
      let target = number(instruction, 0)
      buffer.encode(.xorR32RM32, reg: target, rm: target)
    case .zeroVector: zeroVector(number(instruction, 0))
    case .divideWide: emitDivideWide(instruction)
    case .shiftWide: emitShiftWide(instruction)
    case .unsignedToFloat: emitUnsignedToFloat(instruction, size)
    }
  }

  private mutating func zeroVector(_ target: UInt8) {
    buffer.encode(
      X86_64.VectorInstruction.xorps.form(avx: hasAVX), reg: target, rm: target, vvvv: hasAVX ? target : 0)
  }

  // MARK: Frame

  private mutating func emitPrologue() {
    if let location = lowering.function.location { noteLocation(location) }
    if marksIndirectTargets { buffer.encode(.endbr64) }
    unwinding.frameStart = Int(buffer.offset)
    buffer.encode(.pushR64, rm: rbp)
    buffer.encode(.movRM64R64, reg: rsp, rm: rbp)
    for index in state.saved.indices {
      buffer.encode(.pushR64, rm: UInt8(state.saved[index].number))
      unwinding.pushOffsets.append(Int(buffer.offset))
    }
    if isLargeFrame { checkStackLimit() }
    if state.frameSize > 0 {
      probeStack()
      adjustStack(.sub, state.frameSize)
    }
    if !isLargeFrame { checkStackLimit() }
    state.prologueEnd = Int(buffer.offset)
    // Debuggers stop where the second location begins.
    if options.makesDebugInformation {
      state.location = nil
      state.locatedSource = .max
    }
  }

  private mutating func adjustStack(_ operation: Arithmetic, _ size: Int) {
    buffer.encode(operation.immediate(8, Int64(size)), rm: rsp, immediate: UInt64(size))
  }

  /// Traps when the stack is beyond its limit, or will be once a large frame is there: CMP with a word of the thread.
  private mutating func checkStackLimit() {
    guard let word = stackLimitWord else { return }
    var pointer = rsp
    if isLargeFrame {
      pointer = scratch
      buffer.encode(
        .leaR64M, reg: scratch,
        X86_64.EncodedAddress(base: rsp, index: nil, scale: 0, displacement: Int32(-state.frameSize)))
    }
    buffer.encode(.cmpR64RM64, reg: pointer, threadWord(word))
    buffer.jumpToTrap(
      condition: .ifBelow, code: CodeObject.TrapSite.stackOverflow, source: .max)
  }

  /// A word of the thread, at a distance from FS.
  private func threadWord(_ offset: Int) -> X86_64.EncodedAddress {
    X86_64.EncodedAddress(base: nil, index: nil, scale: 0, displacement: Int32(truncatingIfNeeded: offset)).inFS
  }

  /// Touches every page of a large frame, so that the guard page below the stack can't be jumped over.
  private mutating func probeStack() {
    let page = FrameLayout.pageSize
    guard isLargeFrame else { return }
    let touch = X86_64.InstructionForm.orRM32I8
    if state.frameSize < 8 * page {
      for offset in stride(from: page, through: state.frameSize, by: page) {
        buffer.encode(
          touch, reg: 0, X86_64.EncodedAddress(base: rsp, index: nil, scale: 0, displacement: Int32(-offset)))
      }
      return
    }
    // r11 goes down page by page to the end of the frame, which is too far for one of them at last.
    buffer.encode(.movRM64R64, reg: rsp, rm: scratch)
    let loop = buffer.offset
    buffer.encode(.subRM64I32, rm: scratch, immediate: UInt64(page))
    buffer.encode(touch, reg: 0, X86_64.EncodedAddress(base: scratch, index: nil, scale: 0, displacement: 0))
    // The distance already gone, as the negative of what LEA makes of r11 - rsp.
    buffer.encode(.subRM64R64, reg: rsp, rm: scratch)
    buffer.encode(
      .cmpRM64I32, rm: scratch,
      immediate: UInt64(bitPattern: Int64(-(state.frameSize & -page))))
    buffer.encode(
      .leaR64M, reg: scratch,
      X86_64.EncodedAddress(base: rsp, index: scratch, scale: 0, displacement: 0))
    buffer.shortJump(.ifGreater, backTo: loop)
  }

  mutating func emitEpilogue() {
    restoreSaved()
    if state.frameSize > 0 || !state.saved.isEmpty {
      buffer.encode(.leave)
    } else {
      buffer.encode(.popR64, rm: rbp)
    }
    noteFrame(.left)
  }

  mutating func restoreSaved() {
    for index in state.saved.indices {
      let register = UInt8(state.saved[index].number)
      buffer.encode(.movR64RM64, reg: register, frameAddress(-8 * (index + 1)))
    }
  }

  // MARK: Jumps

  private mutating func emitBranch(_ instruction: MachineInstruction) {
    var condition = FlagCondition(code: instruction.immediate)
    var (taken, other) = (successor(0), successor(1))
    if taken == other { return emitJump(to: taken) }
    if taken == Int(state.following[state.block]) {
      swap(&taken, &other)
      condition = condition.inverted
    }
    switch condition {
    case .floatEqual:
      buffer.jump(to: other, condition: .ifNotEqual)
      buffer.jump(to: other, condition: .ifUnordered)
      emitJump(to: taken)
      return
    case .floatNotEqual:
      buffer.jump(to: taken, condition: .ifNotEqual)
      buffer.jump(to: taken, condition: .ifUnordered)
    case .single(let condition): buffer.jump(to: taken, condition: condition)
    }
    emitJump(to: other)
  }

  private mutating func emitJumpTable(_ instruction: MachineInstruction) {
    let count = Int(instruction.immediate >> 32)
    let block = Block(rawValue: UInt32(truncatingIfNeeded: instruction.immediate))
    var arms = arms(count + 1, of: block)
    let (temporary, index) = (number(instruction, 0), number(instruction, 1))
    if count <= 4 {
      for arm in 0..<count {
        buffer.encode(Arithmetic.cmp.immediate(8, Int64(arm)), rm: index, immediate: UInt64(arm))
        buffer.jump(to: Int(arms[arm]), condition: .ifEqual)
      }
      return emitJump(to: Int(arms[count]))
    }
    buffer.encode(Arithmetic.cmp.immediate(8, Int64(count)), rm: index, immediate: UInt64(count))
    buffer.jump(to: Int(arms[count]), condition: .ifAboveOrEqual)
    arms.removeLast()
    var entry = index
    if options.masksIndexes {
      // The comparison has carried. Where the jump was not, but the processor goes on as if, the table's first entry is
      // read.
      entry = scratch
      buffer.encode(.sbbR64RM64, reg: scratch, rm: scratch)
      buffer.encode(.andR64RM64, reg: scratch, rm: index)
    }
    buffer.encode(.leaR64M, reg: temporary, X86_64.EncodedAddress(relativeDisplacement: 0))
    buffer.fixUp(.table, buffer.addTable(arms))
    buffer.encode(
      .movsxdR64RM32, reg: scratch,
      X86_64.EncodedAddress(base: temporary, index: entry, scale: 2, displacement: 0))
    buffer.encode(.addRM64R64, reg: scratch, rm: temporary)
    // NOTRACK: the table is constant, so arms need no mark.
    if marksIndirectTargets { buffer.prefix(.notrack) }
    buffer.encode(.jmpRM64, rm: temporary)
  }

  private var marksIndirectTargets: Bool { options.x86Features.contains(.indirectBranchTracking) }

  private mutating func emitTrapIf(_ instruction: MachineInstruction) {
    let trap = UInt32(truncatingIfNeeded: instruction.immediate >> 8)
    switch FlagCondition(code: instruction.immediate) {
    case .floatEqual:
      let skip = buffer.shortJump(.ifUnordered)
      buffer.jumpToTrap(condition: .ifEqual, code: trap, source: instruction.source)
      buffer.bind(skip)
    case .floatNotEqual:
      buffer.jumpToTrap(condition: .ifNotEqual, code: trap, source: instruction.source)
      buffer.jumpToTrap(condition: .ifUnordered, code: trap, source: instruction.source)
    case .single(let condition): buffer.jumpToTrap(condition: condition, code: trap, source: instruction.source)
    }
  }

  // MARK: Arithmetic

  /// ADD where the result is one of the operands, LEA elsewhere.
  private mutating func emitAdd(_ instruction: MachineInstruction, _ size: Int) {
    let (target, first, second) = (number(instruction, 0), number(instruction, 1), number(instruction, 2))
    let form = X86_64.InstructionForm.addR32RM32.sized(size)
    if target == first { return buffer.encode(form, reg: target, rm: second) }
    if target == second { return buffer.encode(form, reg: target, rm: first) }
    buffer.encode(
      .leaR32M.sized(size), reg: target,
      X86_64.EncodedAddress(base: first, index: second, scale: 0, displacement: 0))
  }

  private mutating func emitAddImmediate(_ instruction: MachineInstruction, _ size: Int) {
    let (target, first) = (number(instruction, 0), number(instruction, 1))
    if target == first {
      let value = instruction.immediate
      if value == 128 {
        // -128 fits eight bits.
        return buffer.encode(
          Arithmetic.sub.immediate(size, -128), rm: target, immediate: UInt64(bitPattern: -128))
      }
      return buffer.encode(
        Arithmetic.add.immediate(size, value), rm: target, immediate: UInt64(bitPattern: value))
    }
    buffer.encode(
      .leaR32M.sized(size), reg: target,
      X86_64.EncodedAddress(
        base: first, index: nil, scale: 0, displacement: Int32(truncatingIfNeeded: instruction.immediate)))
  }

  private mutating func emitShiftLeft(_ instruction: MachineInstruction, _ size: Int) {
    let (target, first) = (number(instruction, 0), number(instruction, 1))
    let count = instruction.immediate
    if target == first {
      if count == 1 { return buffer.encode(.addR32RM32.sized(size), reg: target, rm: target) }
      return buffer.encode(
        .shlRM32I8.sized(size), rm: target, immediate: UInt64(bitPattern: count))
    }
    let address =
      count == 1
      ? X86_64.EncodedAddress(base: first, index: first, scale: 0, displacement: 0)
      : X86_64.EncodedAddress(base: nil, index: first, scale: UInt8(count), displacement: 0)
    buffer.encode(.leaR32M.sized(size), reg: target, address)
  }

  private mutating func emitDivide(_ instruction: MachineInstruction, _ size: Int) {
    let divisor = number(instruction, 3)
    guard instruction.immediate & 1 != 0 else {
      buffer.encode(.xorR32RM32, reg: rdx, rm: rdx)
      return buffer.encode(.divRM32.sized(size), rm: divisor)
    }
    var end: UInt32?
    if instruction.immediate & 2 != 0 {
      buffer.encode(Arithmetic.cmp.immediate(size, -1), rm: divisor, immediate: 0xFF)
      let divides = buffer.shortJump(.ifNotEqual)
      buffer.encode(.xorR32RM32, reg: rdx, rm: rdx)
      end = buffer.shortJump(nil)
      buffer.bind(divides)
    }
    buffer.encode(.cdq.sized(size))
    buffer.encode(.idivRM32.sized(size), rm: divisor)
    if let end { buffer.bind(end) }
  }

  private mutating func emitSet(_ instruction: MachineInstruction) {
    let condition = FlagCondition(code: instruction.immediate)
    let target = number(instruction, 0)
    let rm = target >= 4 ? target | X86_64.RawEncoding.needsREX : target
    if case .single(let condition) = condition { return buffer.encode(.setoRM8.with(condition), rm: rm) }
    let isEqual = condition == .floatEqual
    buffer.encode(
      .setoRM8.with(isEqual ? .ifOrdered : .ifUnordered), rm: scratch | X86_64.RawEncoding.needsREX)
    buffer.encode(.setoRM8.with(isEqual ? .ifEqual : .ifNotEqual), rm: rm)
    buffer.encode(isEqual ? .andR32RM32 : .orR32RM32, reg: target, rm: scratch)
  }

  private mutating func emitConditionalMove(_ instruction: MachineInstruction, _ size: Int) {
    if case .single(let condition) = FlagCondition(code: instruction.immediate) {
      return emitConditionalMove(instruction, condition, size)
    }
    emitConditionalMove(instruction, .ifNotEqual, size)
    emitConditionalMove(instruction, .ifUnordered, size)
  }

  private mutating func emitConditionalMove(
    _ instruction: MachineInstruction, _ condition: X86_64.Condition, _ size: Int
  ) {
    let form = X86_64.InstructionForm.cmovoR32RM32.sized(size).with(condition)
    let target = number(instruction, 0)
    let source = place(instruction, 2)
    if let slot = source.spillSlot {
      buffer.encode(form, reg: target, spillAddress(slot))
    } else {
      buffer.encode(form, reg: target, rm: UInt8(source.rawValue & 63))
    }
  }

  private mutating func emitConditionalMoveVector(_ instruction: MachineInstruction) {
    var skips: [UInt32] = []
    var takes: UInt32?
    if case .single(let condition) = FlagCondition(code: instruction.immediate) {
      skips.append(buffer.shortJump(condition.inverted))
    } else {
      takes = buffer.shortJump(.ifNotEqual)
      skips.append(buffer.shortJump(.ifOrdered))
    }
    if let takes { buffer.bind(takes) }
    emitMove(.vector, from: place(instruction, 2), to: place(instruction, 0))
    for skip in skips { buffer.bind(skip) }
  }

  private mutating func emitUnsignedToFloat(_ instruction: MachineInstruction, _ size: Int) {
    let (target, temporary, source) = (number(instruction, 0), number(instruction, 1), number(instruction, 2))
    let convert = X86_64Target.fromInteger(8, size == 8 ? .f64 : .f32).form(avx: hasAVX)
    let add = (size == 8 ? X86_64.VectorInstruction.addsd : .addss).form(avx: hasAVX)
    let vvvv = hasAVX ? target : 0
    zeroVector(target)
    buffer.encode(.testRM64R64, reg: source, rm: source)
    let isNegative = buffer.shortJump(.ifNegative)
    buffer.encode(convert, reg: target, rm: source, vvvv: vvvv)
    let end = buffer.shortJump(nil)
    buffer.bind(isNegative)
    // Half of it, rounded to odd so that the second rounding is right, and doubled.
    buffer.encode(.movR64RM64, reg: temporary, rm: source)
    buffer.encode(.movR64RM64, reg: scratch, rm: source)
    buffer.encode(.shrRM64I8, rm: temporary, immediate: 1)
    buffer.encode(.andRM32I8, rm: scratch, immediate: 1)
    buffer.encode(.orR64RM64, reg: temporary, rm: scratch)
    buffer.encode(convert, reg: target, rm: temporary, vvvv: vvvv)
    buffer.encode(add, reg: target, rm: target, vvvv: vvvv)
    buffer.bind(end)
  }
}
