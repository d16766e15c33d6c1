import JITIR
import JITMachineCode
import JITStorage

// A function as bytes: the stages, the frame and the order of blocks.

extension CodeEmitter where Self: ~Copyable {
  mutating func emit(_ allocation: inout Allocation, symbol: String) throws(CompilationError) -> CodeObject {
    buffer.begin(blockCount: lowering.machine.blocks.count)
    state.begin()
    beginEmission()
    swap(&state.allocation, &allocation)
    defer { swap(&state.allocation, &allocation) }
    try checkSize()
    try layOutFrame()
    threadJumps()
    layOutBlocks()
    emitBlocks()
    emitStubs()
    if let failure = lowering.failure { throw failure }
    var object = buffer.finish(constants: lowering.constants.bytes)
    object.trapNames = buffer.trapNames
    if options.makesDebugInformation { object.variables = variables(codeSize: object.codeSize) }
    object.symbols = [.init(name: symbol, offset: 0)]
    if options.makesUnwindInformation {
      object.unwindInformation = unwindInformation(codeSize: object.codeSize)
    }
    return object
  }

  /// The most machine instructions and moves of a function. None is more than 128 bytes, so that distances in the code,
  /// before jumps are shortened, fit 32 bits with their sign.
  private static var instructionLimit: Int { 1 << 24 }

  private func checkSize() throws(CompilationError) {
    let limit = Self.instructionLimit
    guard lowering.machine.instructions.count + state.allocation.moves.count < limit else {
      throw CompilationError(
        .tooLarge("there are more than \(limit) machine instructions"), function: lowering.function.name,
        stage: "emission")
    }
  }

  private mutating func layOutFrame() throws(CompilationError) {
    let saved = state.allocation.usedCalleeSaved
    saved.append(to: &state.saved)
    let savedSize = (state.saved.count * 8 + 15) & -16
    state.spillBase = savedSize + ((state.allocation.spillSlotCount * 8 + 15) & -16)
    state.slotBase = state.spillBase + lowering.frame.slotSize
    let total = state.slotBase + ((lowering.frame.outgoingSize + 15) & -16)
    guard total <= FrameLayout.limit else {
      throw CompilationError(.tooLarge("the frame exceeds 1 GiB"), function: lowering.function.name, stage: "emission")
    }
    state.frameSize = total - state.saved.count * 8
  }

  var isLargeFrame: Bool { state.frameSize >= FrameLayout.pageSize }

  /// The distance from the thread pointer to the word that the prologue compares the stack pointer with; nil where it
  /// does not: what is below the limit is enough for a small frame from which nothing is called.
  var stackLimitWord: Int? {
    let isChecked =
      lowering.frame.leavesModule || isLargeFrame || lowering.frame.makesCalls && options.checksStackOfEveryCall
    return isChecked ? options.stackLimitWord : nil
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
        !hasMoves && Self.isJump(instruction)
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
}
