import JITIR
import JITMachineCode
import JITStorage

// The instructions of blocks in the order of the code, with the moves between them.

extension CodeEmitter where Self: ~Copyable {
  mutating func emitStubs() {
    for index in buffer.stubs.indices {
      noteLocation(buffer.stubs[index].source)
      buffer.beginStub(index)
      emitTrap()
    }
  }

  mutating func layOutBlocks() {
    let count = lowering.machine.blocks.count
    // Out of its place while it is changed, since it reads what is beside it.
    var layout = CodeLayout()
    swap(&layout, &state.layout)
    layout.compute(
      lowering.machine, forwards: state.forwards, arrangesLoops: options.optimizationLevel == .full)
    swap(&layout, &state.layout)
    state.following.refill(UInt32(count), count)
    for place in state.layout.order.indices.dropFirst() {
      state.following[Int(state.layout.order[place - 1])] = state.layout.order[place]
    }
  }

  mutating func emitBlocks() {
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
      if isWritten(index, in: block, cursor: cursor) { emit(instruction: index) }
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
      if isWritten(index, in: block, cursor: cursor) { emit(instruction: index) }
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
    emitNop()
  }

  /// A value that is computed again wherever it is used need not be computed where it is defined.
  @inline(__always)
  private func isWritten(_ index: Int, in block: MachineBlock, cursor: Int) -> Bool {
    let instruction = lowering.machine.instructions[index]
    if instruction.operandCount == 1 { return state.allocation.places[Int(instruction.operandStart)] != .none }
    return !isNeedless(index, in: Int(block.start)..<Int(block.end), cursor: cursor)
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

  // MARK: Jumps

  /// Where a jump to a successor of the block really leads.
  func successor(_ position: Int) -> Int {
    let block = lowering.machine.blocks[state.block]
    return Int(state.forwards[Int(lowering.machine.pool[Int(block.successors.lowerBound) + position])])
  }

  /// Where the first `count` arms of a switch really lead.
  func arms(_ count: Int, of block: Block) -> [UInt32] {
    var arms: [UInt32] = []
    arms.reserveCapacity(count)
    for arm in 0..<count {
      let edge = lowering.order.arm(arm, of: block)
      arms.append(state.forwards[Int(lowering.order.destination(of: edge))])
    }
    return arms
  }

  /// Jumps to a block, unless it follows.
  mutating func emitJump(to block: Int) {
    if block != Int(state.following[state.block]) { buffer.jump(to: block, condition: nil) }
  }

  // MARK: Traps and locations

  /// A fault at the current offset is what the access of an IR instruction says.
  @inline(__always)
  mutating func noteTrap(_ source: UInt32) {
    let record = lowering.function[Instruction(rawValue: source)]
    guard state.accesses[record.opcode.index], let trap = lowering.function.access(of: record).trap else { return }
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
    if let number = move.rematerialization { return rematerialize(Int(number), move) }
    emitMove(move.registerClass, from: move.from, to: move.to)
  }

  /// Makes a value again by the instruction that defined it.
  private mutating func rematerialize(_ number: Int, _ move: Allocation.Move) {
    let index = Int(lowering.machine.instructions[number].operandStart)
    let target = Allocation.Place(move.to.register ?? Self.environment.scratch[Int(move.registerClass.rawValue)])
    let kept = state.allocation.places[index]
    state.allocation.places[index] = target
    emitRematerialization(of: number)
    state.allocation.places[index] = kept
    if move.to.register == nil { emitMove(move.registerClass, from: target, to: move.to) }
  }
}
