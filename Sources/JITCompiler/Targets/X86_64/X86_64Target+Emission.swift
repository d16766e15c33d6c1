import JITIR
import JITMachineCode

// Machine instructions with places, written out.

/// What emission knows while it goes through a function.
struct EmissionState: ~Copyable {
  private let anchor = PassedByAddress()
  /// Where operands are; lent by the caller while a function is emitted.
  var allocation = Allocation()
  /// The distance from the frame pointer down to the spill slots, and to the area of stack slots.
  var spillBase = 0
  var slotBase = 0
  /// The bytes below what is pushed.
  var frameSize = 0
  var saved = Table<PhysicalRegister>()
  /// By block: where a jump to it really leads, past blocks that only jump on.
  var forwards = Table<UInt32>()
  /// By block: the one that is written behind it.
  var following = Table<UInt32>()
  var layout = CodeLayout()
  /// By block: the first of the moves in it.
  var moveStarts = Table<UInt32>()
  var block = 0
  var prologueEnd = 0
  /// Where PUSH RBP is.
  var frameStart = 0
  /// Where the prologue has pushed each saved register, for unwinding.
  var pushOffsets = Table<Int>()
  var frameChanges = Table<FrameChange>()
  /// The last location noted, and the IR instruction that has it.
  var location: SourceLocation?
  var locatedSource = UInt32.max
  /// By block: whether it only jumps on.
  var isEmpty = Table<Bool>()
  /// By machine instruction, for debug information.
  var traces = Table<Trace>()

  /// Where the moves before an instruction begin, where it begins itself, and where it ends, in the long code; `UInt32.max` where
  /// it has not been emitted.
  struct Trace {
    var moves = UInt32.max
    var start = UInt32.max
    var end = UInt32.max
  }

  /// Prepares for a function, keeping memory.
  mutating func begin() {
    saved.removeAll()
    pushOffsets.removeAll()
    frameChanges.removeAll()
    location = nil
    locatedSource = .max
  }
}

extension X86_64Target {
  mutating func emit(_ allocation: inout Allocation, symbol: String) throws(CompilationError) -> CodeObject {
    buffer.begin(blockCount: lowering.machine.blocks.count)
    state.begin()
    swap(&state.allocation, &allocation)
    defer { swap(&state.allocation, &allocation) }
    try checkSize()
    try layOutFrame()
    threadJumps()
    layOutBlocks()
    emitBlocks()
    emitStubs()
    if let failure { throw failure }
    var object = buffer.finish(constants: constants.bytes)
    object.trapNames = buffer.trapNames
    if options.makesDebugInformation { object.variables = variables(codeSize: object.codeSize) }
    object.symbols = [.init(name: symbol, offset: 0)]
    if options.makesUnwindInformation {
      object.unwindInformation = unwindInformation(codeSize: object.codeSize)
    }
    return object
  }

  /// The most machine instructions and moves of a function. None is more than 128 bytes, so that distances in the code, before
  /// jumps are shortened, fit 32 bits with their sign.
  private static let instructionLimit = 1 << 24

  private func checkSize() throws(CompilationError) {
    let limit = X86_64Target.instructionLimit
    guard lowering.machine.instructions.count + state.allocation.moves.count < limit else {
      throw CompilationError(
        .tooLarge("there are more than \(limit) machine instructions"), function: lowering.function.name,
        stage: "emission")
    }
  }

  private mutating func layOutFrame() throws(CompilationError) {
    for register in X86_64Target.calleeSaved where state.allocation.usedCalleeSaved.contains(register) {
      state.saved.append(register)
    }
    let savedSize = (state.saved.count * 8 + 15) & -16
    state.spillBase = savedSize + ((state.allocation.spillSlotCount * 8 + 15) & -16)
    state.slotBase = state.spillBase + frame.slotSize
    let total = state.slotBase + ((frame.outgoingSize + 15) & -16)
    guard total <= FrameLayout.limit else {
      throw CompilationError(.tooLarge("the frame exceeds 1 GiB"), function: lowering.function.name, stage: "emission")
    }
    state.frameSize = total - state.saved.count * 8
  }

  /// Blocks that only jump on, without moves, are skipped.
  private mutating func threadJumps() {
    let count = lowering.machine.blocks.count
    state.forwards.removeAll()
    for number in 0..<count { state.forwards.append(UInt32(truncatingIfNeeded: number)) }
    state.moveStarts.refill(0, count)
    state.isEmpty.refill(false, count)
    var cursor = 0
    for number in 0..<count {
      let block = lowering.machine.blocks[number]
      while cursor < state.allocation.moves.count, state.allocation.moves[cursor].position < 2 * block.start {
        cursor += 1
      }
      state.moveStarts[number] = UInt32(cursor)
      guard block.end - block.start == 1, number > 0 else { continue }
      let instruction = lowering.machine.instructions[Int(block.start)]
      let hasMoves = cursor < state.allocation.moves.count && state.allocation.moves[cursor].position < 2 * block.end
      state.isEmpty[number] =
        !hasMoves && instruction.detail & Detail.pseudo != 0
        && instruction.code & 0xFF == UInt64(Pseudo.jump.rawValue)
    }
    var number = count
    while number > 0 {
      number -= 1
      guard state.isEmpty[number] else { continue }
      let successor = lowering.machine.pool[Int(lowering.machine.blocks[number].successors.lowerBound)]
      if Int(successor) > number {
        state.forwards[number] = state.forwards[Int(successor)]
      } else if !state.isEmpty[Int(successor)] {
        state.forwards[number] = successor
      } else {
        // Empty blocks in a circle: one has to be there.
        state.isEmpty[number] = false
      }
    }
  }

  private mutating func emitStubs() {
    for index in buffer.stubs.indices {
      noteLocation(buffer.stubs[index].source)
      buffer.emitStub(index)
    }
  }

  private mutating func layOutBlocks() {
    let count = lowering.machine.blocks.count
    state.layout.compute(
      lowering.machine, forwards: state.forwards, arrangesLoops: options.optimizationLevel == .full)
    state.following.refill(UInt32(count), count)
    for place in state.layout.order.indices.dropFirst() {
      state.following[Int(state.layout.order[place - 1])] = state.layout.order[place]
    }
  }

  private mutating func emitBlocks() {
    let isTraced = options.makesDebugInformation
    if isTraced { state.traces.refill(EmissionState.Trace(), lowering.machine.instructions.count) }
    for place in state.layout.order.indices {
      let number = Int(state.layout.order[place])
      if !state.layout.isLoopStart.isEmpty, state.layout.isLoopStart[number] { buffer.alignLoop() }
      buffer.beginBlock(number)
      state.block = number
      if isTraced { emitTracedBlock() } else { emitBlock() }
    }
  }

  private mutating func emitBlock() {
    let isLocated = lowering.function.hasLocations
    let block = lowering.machine.blocks[state.block]
    var cursor = Int(state.moveStarts[state.block])
    var position = movePosition(cursor)
    for index in Int(block.start)..<Int(block.end) {
      if isLocated { noteLocation(lowering.machine.instructions[index].source) }
      while position <= 2 * index {
        emit(state.allocation.moves[cursor])
        cursor += 1
        position = movePosition(cursor)
      }
      if isWritten(index, block.start, block.end, cursor: cursor) { emit(instruction: index) }
      while position == 2 * index + 1 {
        emit(state.allocation.moves[cursor])
        cursor += 1
        position = movePosition(cursor)
      }
    }
  }

  /// The same, noting what is where.
  private mutating func emitTracedBlock() {
    let isLocated = lowering.function.hasLocations
    let block = lowering.machine.blocks[state.block]
    var cursor = Int(state.moveStarts[state.block])
    for index in Int(block.start)..<Int(block.end) {
      if isLocated { noteLocation(lowering.machine.instructions[index].source) }
      state.traces[index].moves = buffer.offset
      while movePosition(cursor) <= 2 * index {
        emit(state.allocation.moves[cursor])
        cursor += 1
      }
      state.traces[index].start = buffer.offset
      if isWritten(index, block.start, block.end, cursor: cursor) { emit(instruction: index) }
      state.traces[index].end = buffer.offset
      if index == 0 { emitStoppingPlace() }
      while movePosition(cursor) == 2 * index + 1 {
        emit(state.allocation.moves[cursor])
        cursor += 1
      }
    }
  }

  /// Where a move is made; after all instructions when there is none with that number.
  @inline(__always)
  private func movePosition(_ number: Int) -> Int {
    number < state.allocation.moves.count ? Int(state.allocation.moves[number].position) : .max
  }

  /// A NOP behind the prologue, where debuggers stop: all arguments are still where they came, and no loop leads back.
  private mutating func emitStoppingPlace() {
    if lowering.function.hasLocations { noteLocation(lowering.machine.instructions[0].source) }
    buffer.encode(.nop)
  }

  /// A value that is computed again wherever it is used need not be computed where it is defined.
  @inline(__always)
  private func isWritten(_ index: Int, _ start: UInt32, _ end: UInt32, cursor: Int) -> Bool {
    let instruction = lowering.machine.instructions[index]
    if instruction.operandCount == 1 { return state.allocation.places[Int(instruction.operandStart)] != .none }
    return !isTest(instruction) || index == Int(start) || index + 1 >= Int(end)
      || !isNeedlessTest(index, cursor: cursor)
  }

  // MARK: Places

  @inline(__always)
  func place(_ instruction: MachineInstruction, _ operand: Int) -> Allocation.Place {
    state.allocation.places[Int(instruction.operandStart) + operand]
  }

  /// The number of the register that an operand is in.
  @inline(__always)
  func number(_ instruction: MachineInstruction, _ operand: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: state.allocation.places[Int(instruction.operandStart) + operand].rawValue & 63)
  }

  @inline(__always)
  func spillAddress(_ slot: Int) -> X86_64.EncodedAddress {
    X86_64.EncodedAddress(
      base: rbp, index: nil, scale: 0, displacement: Int32(truncatingIfNeeded: 8 * slot - state.spillBase))
  }

  func frameAddress(_ displacement: Int) -> X86_64.EncodedAddress {
    X86_64.EncodedAddress(base: rbp, index: nil, scale: 0, displacement: Int32(truncatingIfNeeded: displacement))
  }

  @inline(__always)
  private func code(_ number: UInt8, is8: Bool) -> UInt8 {
    is8 && number >= 4 ? number | X86_64.RawEncoding.needsREX : number
  }

  // MARK: Ordinary instructions

  @inline(__always)
  private mutating func emit(instruction index: Int) {
    let instruction = lowering.machine.instructions[index]
    if instruction.detail & Detail.pseudo != 0 { return emitPseudo(instruction) }
    let form = X86_64.InstructionForm(bits: instruction.code)
    let fields = instruction.detail2
    var reg: UInt8 = 0
    if fields & 7 != 7 {
      reg = code(number(instruction, Int(fields & 7)), is8: instruction.detail & Detail.reg8 != 0)
    }
    let vvvv = fields >> 6 & 7 != 7 ? number(instruction, Int(fields >> 6 & 7)) : 0
    if instruction.detail & 0b11100 != 0 {
      return emitMemory(instruction, reg, vvvv)
    }
    guard fields >> 3 & 7 != 7 else {
      return buffer.encode(
        form, reg: reg, vvvv: vvvv, immediate: UInt64(bitPattern: instruction.immediate))
    }
    let place = place(instruction, Int(fields >> 3 & 7))
    if let slot = place.spillSlot {
      buffer.encode(
        form, reg: reg, spillAddress(slot), vvvv: vvvv,
        immediate: UInt64(bitPattern: instruction.immediate))
    } else {
      let rm = code(UInt8(truncatingIfNeeded: place.rawValue & 63), is8: instruction.detail & Detail.rm8 != 0)
      buffer.encode(
        form, reg: reg, rm: rm, vvvv: vvvv, immediate: UInt64(bitPattern: instruction.immediate))
    }
  }

  private mutating func emitMemory(_ instruction: MachineInstruction, _ reg: UInt8, _ vvvv: UInt8) {
    let displacement = Int32(truncatingIfNeeded: instruction.immediate)
    let immediate = UInt64(bitPattern: instruction.immediate >> 32)
    let mode = AddressMode(rawValue: instruction.detail >> 2 & 7)!
    let address = address(
      instruction, mode, fields: instruction.detail2, scale: instruction.detail & 3, displacement)
    if mode == .registers, instruction.source != .max { noteTrap(instruction.source) }
    let form = X86_64.InstructionForm(bits: instruction.code)
    buffer.encode(form, reg: reg, address, vvvv: vvvv, immediate: immediate)
    if mode == .constant { buffer.fixUp(.constant, Int(displacement), tail: form.immediateCount) }
  }

  @inline(__always)
  func address(
    _ instruction: MachineInstruction, _ mode: AddressMode, fields: UInt16, scale: UInt8, _ displacement: Int32
  ) -> X86_64.EncodedAddress {
    switch mode {
    case .none, .registers:
      let base = fields >> 9 & 7
      let index = fields >> 12 & 7
      if base == 7 {
        return X86_64.EncodedAddress(
          base: nil, index: index == 7 ? nil : number(instruction, Int(index)), scale: scale,
          displacement: displacement)
      }
      let baseNumber = number(instruction, Int(base))
      if index == 7 {
        return X86_64.EncodedAddress(base: baseNumber, index: nil, scale: scale, displacement: displacement)
      }
      return X86_64.EncodedAddress(
        base: baseNumber, index: number(instruction, Int(index)), scale: scale, displacement: displacement)
    case .constant: return X86_64.EncodedAddress(relativeDisplacement: 0)
    case .slots: return frameAddress(Int(displacement) - state.slotBase)
    case .outgoing: return X86_64.EncodedAddress(base: rsp, index: nil, scale: 0, displacement: displacement)
    case .incoming: return frameAddress(Int(displacement) + 16)
    }
  }

  /// A fault at the current offset is what the access of an IR instruction says.
  @inline(__always)
  mutating func noteTrap(_ source: UInt32) {
    let record = lowering.function[Instruction(rawValue: source)]
    guard accesses[record.opcode.index], let trap = lowering.function.access(of: record).trap else { return }
    buffer.noteTrap(trap.rawValue)
  }

  /// From the current offset on, code comes from where an IR instruction comes from.
  @inline(__always)
  private mutating func noteLocation(_ source: UInt32) {
    guard source != .max, source != state.locatedSource,
      let location = lowering.function.location(of: Instruction(rawValue: source))
    else { return }
    noteLocation(location)
    state.locatedSource = source
  }

  mutating func noteLocation(_ location: SourceLocation) {
    state.locatedSource = .max
    guard location != state.location else { return }
    state.location = location
    buffer.noteLocation(.init(offset: 0, file: location.file, line: location.line, column: location.column))
  }

  // MARK: Moves

  private mutating func emit(_ move: Allocation.Move) {
    if let number = move.rematerialization { return recompute(Int(number), move) }
    emitMove(move.registerClass, from: move.from, to: move.to)
  }

  mutating func emitMove(_ registerClass: RegisterClass, from: Allocation.Place, to: Allocation.Place) {
    if from == to { return }
    let isInteger = registerClass == .integer
    let load = isInteger ? X86_64.InstructionForm.movR64RM64 : X86_64.VectorInstruction.movapsXXM128.form(avx: hasAVX)
    let target = UInt8(truncatingIfNeeded: to.rawValue & 63)
    guard let slot = to.spillSlot else { return emitLoad(load, target, from) }
    let store = isInteger ? X86_64.InstructionForm.movRM64R64 : X86_64.VectorInstruction.movapsXM128X.form(avx: hasAVX)
    var source = UInt8(truncatingIfNeeded: from.rawValue & 63)
    if from.spillSlot != nil {
      source = isInteger ? X86_64Target.integerScratch.code : X86_64Target.vectorScratch.code
      emitLoad(load, source, from)
    }
    buffer.encode(store, reg: source, spillAddress(slot))
  }

  @inline(__always)
  private mutating func emitLoad(_ form: X86_64.InstructionForm, _ target: UInt8, _ from: Allocation.Place) {
    if let slot = from.spillSlot {
      buffer.encode(form, reg: target, spillAddress(slot))
    } else {
      buffer.encode(form, reg: target, rm: UInt8(truncatingIfNeeded: from.rawValue & 63))
    }
  }

  /// Makes a value again by the instruction that defined it, without touching flags.
  private mutating func recompute(_ number: Int, _ move: Allocation.Move) {
    let instruction = lowering.machine.instructions[number]
    let scratch =
      move.registerClass == .integer
      ? PhysicalRegister(X86_64Target.integerScratch) : PhysicalRegister(X86_64Target.vectorScratch)
    let target = Allocation.Place(move.to.register ?? scratch)
    let index = Int(instruction.operandStart)
    let kept = state.allocation.places[index]
    state.allocation.places[index] = target
    if instruction.detail & Detail.pseudo != 0, instruction.code & 0xFF == UInt64(Pseudo.zeroInteger.rawValue) {
      buffer.encode(.movR32I32, rm: UInt8(target.rawValue & 63))
    } else {
      emit(instruction: number)
    }
    state.allocation.places[index] = kept
    if move.to.register == nil { emitMove(move.registerClass, from: target, to: move.to) }
  }
}

extension Opcode {
  /// By opcode: whether the immediate is a memory access.
  static let accesses: [Bool] = summaries.map { $0.immediate == .access }
}
