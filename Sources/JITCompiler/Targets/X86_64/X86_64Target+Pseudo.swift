import JITIR
import JITMachineCode
import JITStorage

// The expansion of pseudo-instructions. r11 and xmm15 are free here.

extension X86_64Target {
  var scratch: UInt8 { UInt8(X86Register.integerScratch.number) }

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
      buffer.byte(0xC3)
      noteFrame(.resumed)
    case .jump: emitJump(to: successor(0))
    case .branch: emitBranch(instruction)
    case .jumpTable: emitJumpTable(instruction)
    case .trap:
      buffer.noteTrap(UInt32(truncatingIfNeeded: instruction.immediate))
      buffer.byte(0x0F)
      buffer.byte(0x0B)
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
      buffer.byte(0xF3)
      buffer.byte(0xAA)
    case .fence:
      for byte: UInt8 in [0x0F, 0xAE, 0xF0] { buffer.byte(byte) }
    case .compareStack: buffer.encode(Form.modRM(0x39, Form.wide), reg: 4, rm: number(instruction, 0))
    case .compareThreadWord:
      // CMP r/m32, imm8 is 83 /7.
      threadWord([0x83], reg: 7, Int(instruction.immediate))
      buffer.byte(0)
    case .atomicExchange, .atomicAdd, .atomicLoop, .atomicCompareExchange:
      emitAtomic(instruction, pseudo, size)
    case .zeroInteger:
      let target = number(instruction, 0)
      buffer.encode(Form.modRM(0x33), reg: target, rm: target)
    case .zeroVector: zeroVector(number(instruction, 0))
    case .divideWide: emitDivideWide(instruction)
    case .shiftWide: emitShiftWide(instruction)
    case .unsignedToFloat: emitUnsignedToFloat(instruction, size)
    }
  }

  private mutating func zeroVector(_ target: UInt8) {
    buffer.encode(
      VectorForm(0, 0x0F57).encoding(avx: hasAVX), reg: target, rm: target, vvvv: hasAVX ? target : 0)
  }

  // MARK: Frame

  private mutating func emitPrologue() {
    if let location = lowering.function.location { noteLocation(location) }
    if marksIndirectTargets {
      // ENDBR64
      for byte: UInt8 in [0xF3, 0x0F, 0x1E, 0xFA] { buffer.byte(byte) }
    }
    state.frameStart = Int(buffer.offset)
    buffer.byte(0x55)
    buffer.encode(Form.modRM(0x89, Form.wide), reg: 4, rm: 5)
    for index in state.saved.indices {
      buffer.encode(Form.plus(0x50), reg: 0, rm: UInt8(state.saved[index].number))
      state.pushOffsets.append(Int(buffer.offset))
    }
    let isLarge = state.frameSize >= X86_64Target.pageSize
    if isLarge { checkStackLimit() }
    if state.frameSize > 0 {
      probeStack()
      adjustStack(.sub, state.frameSize)
    }
    if !isLarge { checkStackLimit() }
    state.prologueEnd = Int(buffer.offset)
    // Debuggers stop where the second location begins.
    if options.makesDebugInformation {
      state.location = nil
      state.locatedSource = .max
    }
  }

  private mutating func adjustStack(_ operation: Arithmetic, _ size: Int) {
    buffer.encode(
      operation.immediate(8, Int64(size)), reg: 0, rm: 4, immediate: UInt64(size))
  }

  /// Traps when the stack is beyond its limit, or will be once a large frame is there: CMP with a word of the thread. What is
  /// below the limit is enough for a small frame from which nothing is called.
  private mutating func checkStackLimit() {
    guard let word = options.stackLimitWord,
      frame.leavesModule || state.frameSize >= X86_64Target.pageSize
        || frame.makesCalls && options.checksStackOfEveryCall
    else { return }
    var pointer: UInt8 = 4
    if state.frameSize >= X86_64Target.pageSize {
      pointer = scratch
      buffer.encode(
        Form.modRM(0x8D, Form.wide), reg: scratch,
        X86_64.EncodedAddress(base: 4, index: nil, scale: 0, displacement: Int32(-state.frameSize)))
    }
    // CMP r64, r/m64 is REX.W 3B.
    buffer.reserve()
    threadWord([0x48 | (pointer >> 3) << 2, 0x3B], reg: pointer, word)
    buffer.jumpToTrap(
      condition: ConditionCode.below.rawValue, code: CodeObject.TrapSite.stackOverflow, source: .max)
  }

  /// An instruction whose memory operand is a word of the thread: the prefix of FS, ModRM and SIB of an address that is a
  /// displacement only.
  private mutating func threadWord(_ opcode: [UInt8], reg: UInt8, _ offset: Int) {
    buffer.byte(0x64)
    for byte in opcode { buffer.byte(byte) }
    buffer.byte((reg & 7) << 3 | 4)
    buffer.byte(0x25)
    for shift in 0..<4 { buffer.byte(UInt8(truncatingIfNeeded: offset >> (8 * shift))) }
  }

  private static let pageSize = 4096

  /// Touches every page of a large frame, so that the guard page below the stack can't be jumped over.
  private mutating func probeStack() {
    let page = X86_64Target.pageSize
    guard state.frameSize >= page else { return }
    let touch = Form.digit(0x83, 1, immediate: 1)
    if state.frameSize < 8 * page {
      for offset in stride(from: page, through: state.frameSize, by: page) {
        buffer.encode(
          touch, reg: 0, X86_64.EncodedAddress(base: 4, index: nil, scale: 0, displacement: Int32(-offset)))
      }
      return
    }
    // r11 goes down page by page to the end of the frame, which is too far for one of them at last.
    buffer.encode(Form.modRM(0x89, Form.wide), reg: 4, rm: scratch)
    let loop = buffer.offset
    buffer.encode(Form.digit(0x81, 5, Form.wide, immediate: 4), reg: 0, rm: scratch, immediate: UInt64(page))
    buffer.encode(touch, reg: 0, X86_64.EncodedAddress(base: scratch, index: nil, scale: 0, displacement: 0))
    // The distance already gone, as the negative of what LEA makes of r11 - rsp.
    buffer.encode(Form.modRM(0x29, Form.wide), reg: 4, rm: scratch)
    buffer.encode(
      Form.digit(0x81, 7, Form.wide, immediate: 4), reg: 0, rm: scratch,
      immediate: UInt64(bitPattern: Int64(-(state.frameSize & -page))))
    buffer.encode(
      Form.modRM(0x8D, Form.wide), reg: scratch,
      X86_64.EncodedAddress(base: 4, index: scratch, scale: 0, displacement: 0))
    buffer.shortJump(ConditionCode.greater.rawValue, backTo: loop)
  }

  mutating func emitEpilogue() {
    restoreSaved()
    buffer.reserve()
    buffer.byte(state.frameSize > 0 || !state.saved.isEmpty ? 0xC9 : 0x5D)
    noteFrame(.left)
  }

  mutating func restoreSaved() {
    for index in state.saved.indices {
      let register = UInt8(state.saved[index].number)
      buffer.encode(Form.modRM(0x8B, Form.wide), reg: register, frameAddress(-8 * (index + 1)))
    }
  }

  // MARK: Jumps

  private func successor(_ position: Int) -> Int {
    let block = lowering.machine.blocks[state.block]
    return Int(state.forwards[Int(lowering.machine.pool[Int(block.successors.lowerBound) + position])])
  }

  private mutating func emitJump(to block: Int) {
    if block != Int(state.following[state.block]) { buffer.jump(to: block, condition: nil) }
  }

  private mutating func emitBranch(_ instruction: MachineInstruction) {
    var code = ConditionCode(rawValue: UInt8(truncatingIfNeeded: instruction.immediate))
    var (taken, other) = (successor(0), successor(1))
    if taken == other { return emitJump(to: taken) }
    if taken == Int(state.following[state.block]) {
      swap(&taken, &other)
      code = code.inverted
    }
    switch code {
    case .floatEqual:
      buffer.jump(to: other, condition: ConditionCode.notEqual.rawValue)
      buffer.jump(to: other, condition: ConditionCode.parity.rawValue)
      emitJump(to: taken)
      return
    case .floatNotEqual:
      buffer.jump(to: taken, condition: ConditionCode.notEqual.rawValue)
      buffer.jump(to: taken, condition: ConditionCode.parity.rawValue)
    default: buffer.jump(to: taken, condition: code.rawValue)
    }
    emitJump(to: other)
  }

  private mutating func emitJumpTable(_ instruction: MachineInstruction) {
    let count = Int(instruction.immediate >> 32)
    let block = Block(rawValue: UInt32(truncatingIfNeeded: instruction.immediate))
    var arms: [UInt32] = []
    arms.reserveCapacity(count + 1)
    for arm in 0...count {
      let edge = lowering.order.arm(arm, of: block)
      arms.append(state.forwards[Int(lowering.order.destination(of: edge))])
    }
    let (temporary, index) = (number(instruction, 0), number(instruction, 1))
    if count <= 4 {
      for arm in 0..<count {
        buffer.encode(Arithmetic.cmp.immediate(8, Int64(arm)), reg: 0, rm: index, immediate: UInt64(arm))
        buffer.jump(to: Int(arms[arm]), condition: ConditionCode.equal.rawValue)
      }
      return emitJump(to: Int(arms[count]))
    }
    buffer.encode(Arithmetic.cmp.immediate(8, Int64(count)), reg: 0, rm: index, immediate: UInt64(count))
    buffer.jump(to: Int(arms[count]), condition: ConditionCode.aboveOrEqual.rawValue)
    arms.removeLast()
    var entry = index
    if options.masksIndexes {
      // The comparison has carried. Where the jump was not, but the processor goes on as if, the table's first entry is read.
      entry = scratch
      buffer.encode(Arithmetic.sbb.load(8), reg: scratch, rm: scratch)
      buffer.encode(Arithmetic.and.load(8), reg: scratch, rm: index)
    }
    buffer.encode(Form.modRM(0x8D, Form.wide), reg: temporary, X86_64.EncodedAddress(relativeDisplacement: 0))
    buffer.fixUp(.table, buffer.addTable(arms))
    buffer.encode(
      Form.modRM(0x63, Form.wide), reg: scratch,
      X86_64.EncodedAddress(base: temporary, index: entry, scale: 2, displacement: 0))
    buffer.encode(Form.modRM(0x01, Form.wide), reg: scratch, rm: temporary)
    // NOTRACK: the table is constant, so arms need no mark.
    if marksIndirectTargets { buffer.byte(0x3E) }
    buffer.encode(Form.digit(0xFF, 4), reg: 0, rm: temporary)
  }

  private var marksIndirectTargets: Bool { options.x86Features.contains(.indirectBranchTracking) }

  private mutating func emitTrapIf(_ instruction: MachineInstruction) {
    let code = ConditionCode(rawValue: UInt8(truncatingIfNeeded: instruction.immediate))
    let trap = UInt32(truncatingIfNeeded: instruction.immediate >> 8)
    switch code {
    case .floatEqual:
      let skip = buffer.shortJump(ConditionCode.parity.rawValue)
      buffer.jumpToTrap(condition: ConditionCode.equal.rawValue, code: trap, source: instruction.source)
      buffer.bind(skip)
    case .floatNotEqual:
      buffer.jumpToTrap(condition: ConditionCode.notEqual.rawValue, code: trap, source: instruction.source)
      buffer.jumpToTrap(condition: ConditionCode.parity.rawValue, code: trap, source: instruction.source)
    default: buffer.jumpToTrap(condition: code.rawValue, code: trap, source: instruction.source)
    }
  }

  // MARK: Arithmetic

  /// ADD where the result is one of the operands, LEA elsewhere.
  private mutating func emitAdd(_ instruction: MachineInstruction, _ size: Int) {
    let (target, first, second) = (number(instruction, 0), number(instruction, 1), number(instruction, 2))
    let form = Form.modRM(0x03, Form.size(size))
    if target == first { return buffer.encode(form, reg: target, rm: second) }
    if target == second { return buffer.encode(form, reg: target, rm: first) }
    buffer.encode(
      Form.modRM(0x8D, Form.size(size)), reg: target,
      X86_64.EncodedAddress(base: first, index: second, scale: 0, displacement: 0))
  }

  private mutating func emitAddImmediate(_ instruction: MachineInstruction, _ size: Int) {
    let (target, first) = (number(instruction, 0), number(instruction, 1))
    if target == first {
      let value = instruction.immediate
      if value == 128 {
        // -128 fits eight bits.
        return buffer.encode(
          Arithmetic.sub.immediate(size, -128), reg: 0, rm: target, immediate: UInt64(bitPattern: -128))
      }
      return buffer.encode(
        Arithmetic.add.immediate(size, value), reg: 0, rm: target, immediate: UInt64(bitPattern: value))
    }
    buffer.encode(
      Form.modRM(0x8D, Form.size(size)), reg: target,
      X86_64.EncodedAddress(
        base: first, index: nil, scale: 0, displacement: Int32(truncatingIfNeeded: instruction.immediate)))
  }

  private mutating func emitShiftLeft(_ instruction: MachineInstruction, _ size: Int) {
    let (target, first) = (number(instruction, 0), number(instruction, 1))
    let count = instruction.immediate
    if target == first {
      if count == 1 { return buffer.encode(Form.modRM(0x03, Form.size(size)), reg: target, rm: target) }
      return buffer.encode(
        ShiftKind.left.byImmediate(size), reg: 0, rm: target, immediate: UInt64(bitPattern: count))
    }
    let address =
      count == 1
      ? X86_64.EncodedAddress(base: first, index: first, scale: 0, displacement: 0)
      : X86_64.EncodedAddress(base: nil, index: first, scale: UInt8(count), displacement: 0)
    buffer.encode(Form.modRM(0x8D, Form.size(size)), reg: target, address)
  }

  private mutating func emitDivide(_ instruction: MachineInstruction, _ size: Int) {
    let divisor = number(instruction, 3)
    guard instruction.immediate & 1 != 0 else {
      buffer.encode(Form.modRM(0x33), reg: 2, rm: 2)
      return buffer.encode(Form.digit(0xF7, 6, Form.size(size)), reg: 0, rm: divisor)
    }
    var end: UInt32?
    if instruction.immediate & 2 != 0 {
      buffer.encode(Arithmetic.cmp.immediate(size, -1), reg: 0, rm: divisor, immediate: 0xFF)
      let divides = buffer.shortJump(ConditionCode.notEqual.rawValue)
      buffer.encode(Form.modRM(0x33), reg: 2, rm: 2)
      end = buffer.shortJump(nil)
      buffer.bind(divides)
    }
    buffer.encode(Form.plain(0x99, Form.size(size)), reg: 0, rm: 0)
    buffer.encode(Form.digit(0xF7, 7, Form.size(size)), reg: 0, rm: divisor)
    if let end { buffer.bind(end) }
  }

  private mutating func emitSet(_ instruction: MachineInstruction) {
    let code = ConditionCode(rawValue: UInt8(truncatingIfNeeded: instruction.immediate))
    let target = number(instruction, 0)
    let rm = target >= 4 ? target | X86_64.RawEncoding.needsREX : target
    guard code.isDouble else {
      return buffer.encode(Form.digit(0x0F90 | UInt32(code.rawValue), 0), reg: 0, rm: rm)
    }
    let isEqual = code == .floatEqual
    let parity = isEqual ? ConditionCode.noParity : .parity
    let zero = isEqual ? ConditionCode.equal : .notEqual
    buffer.encode(
      Form.digit(0x0F90 | UInt32(parity.rawValue), 0), reg: 0, rm: scratch | X86_64.RawEncoding.needsREX)
    buffer.encode(Form.digit(0x0F90 | UInt32(zero.rawValue), 0), reg: 0, rm: rm)
    buffer.encode((isEqual ? Arithmetic.and : .or).load(4), reg: target, rm: scratch)
  }

  private mutating func emitConditionalMove(_ instruction: MachineInstruction, _ size: Int) {
    let code = ConditionCode(rawValue: UInt8(truncatingIfNeeded: instruction.immediate))
    guard code == .floatNotEqual else { return emitConditionalMove(instruction, code, size) }
    emitConditionalMove(instruction, .notEqual, size)
    emitConditionalMove(instruction, .parity, size)
  }

  private mutating func emitConditionalMove(_ instruction: MachineInstruction, _ code: ConditionCode, _ size: Int) {
    let form = Form.modRM(0x0F40 | UInt32(code.rawValue), Form.size(size))
    let target = number(instruction, 0)
    let source = place(instruction, 2)
    if let slot = source.spillSlot {
      buffer.encode(form, reg: target, spillAddress(slot))
    } else {
      buffer.encode(form, reg: target, rm: UInt8(source.rawValue & 63))
    }
  }

  private mutating func emitConditionalMoveVector(_ instruction: MachineInstruction) {
    let code = ConditionCode(rawValue: UInt8(truncatingIfNeeded: instruction.immediate))
    var skips: [UInt32] = []
    var takes: UInt32?
    if code == .floatNotEqual {
      takes = buffer.shortJump(ConditionCode.notEqual.rawValue)
      skips.append(buffer.shortJump(ConditionCode.noParity.rawValue))
    } else {
      skips.append(buffer.shortJump(code.inverted.rawValue))
    }
    if let takes { buffer.bind(takes) }
    emitMove(.vector, from: place(instruction, 2), to: place(instruction, 0))
    for skip in skips { buffer.bind(skip) }
  }

  private mutating func emitUnsignedToFloat(_ instruction: MachineInstruction, _ size: Int) {
    let (target, temporary, source) = (number(instruction, 0), number(instruction, 1), number(instruction, 2))
    let convert = VectorForm(size == 8 ? 3 : 2, 0x0F2A, isWide: true).encoding(avx: hasAVX)
    let add = VectorForm(size == 8 ? 3 : 2, 0x0F58).encoding(avx: hasAVX)
    let vvvv = hasAVX ? target : 0
    zeroVector(target)
    buffer.encode(Form.modRM(0x85, Form.wide), reg: source, rm: source)
    let isNegative = buffer.shortJump(ConditionCode.sign.rawValue)
    buffer.encode(convert, reg: target, rm: source, vvvv: vvvv)
    let end = buffer.shortJump(nil)
    buffer.bind(isNegative)
    // Half of it, rounded to odd so that the second rounding is right, and doubled.
    buffer.encode(Form.modRM(0x8B, Form.wide), reg: temporary, rm: source)
    buffer.encode(Form.modRM(0x8B, Form.wide), reg: scratch, rm: source)
    buffer.encode(ShiftKind.rightUnsigned.byImmediate(8), reg: 0, rm: temporary, immediate: 1)
    buffer.encode(Arithmetic.and.immediate(4, 1), reg: 0, rm: scratch, immediate: 1)
    buffer.encode(Arithmetic.or.load(8), reg: temporary, rm: scratch)
    buffer.encode(convert, reg: target, rm: temporary, vvvv: vvvv)
    buffer.encode(add, reg: target, rm: target, vvvv: vvvv)
    buffer.bind(end)
  }
}
