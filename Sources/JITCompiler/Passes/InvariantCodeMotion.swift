import JITIR
import JITStorage

/// Moves what is the same in every round of a loop before the loop.
///
/// Why: addresses, conversions of constants and loads of bases are computed once in place of each time. What may trap,
/// and loads, are moved only from the part of the first block that every round begins with, before anything that could
/// be noticed: then it happens first anyway.
///
/// Before: a valid function. After: as before. Loops from which something was moved have a block before them that leads
/// to the first block of the loop only. Blocks are in reverse postorder.
///
/// An instruction moves out of as many loops as its operands allow, at most `limit` at a time; operands are visited
/// before their users, so chains move as a whole. Comparisons stay, since the branch on them is fused with them, and
/// the addresses of stack slots, since computing them is free. Linear time. Aho, Lam, Sethi and Ullman, section 9.5.
struct InvariantCodeMotion: Pass, ~Copyable {
  static let name = "InvariantCodeMotion"

  private let effects = EffectTable()
  private let regions = MemoryRegions()
  /// By value: the innermost loop around its definition.
  private var home = Table<UInt32>()
  /// By loop: the slots that are written in it, the first and last instruction to place before it.
  private var writes = Table<UInt8>()
  private var first = Table<UInt32>()
  private var last = Table<UInt32>()
  /// By instruction: the next one to place before the same loop.
  private var next = Table<UInt32>()
  private var isMoved = Table<Bool>()
  /// By block: the loop whose instructions are placed at the end of the block.
  private var loopAfter = Table<UInt32>()
  private var layout = Function.Layout()

  private static let none = UInt32.max
  private static let limit = 16

  init() {}

  mutating func run(on function: inout Function, _ analyses: inout Analyses) {
    analyses.updateGraph(function)
    guard analyses.graph.hasRetreatingEdge else { return }
    analyses.updateLoops(function)
    if analyses.loops.loops.isEmpty { return }
    prepare(function, analyses.dominance, analyses.loops)
    var isAnyMoved = false
    for block in analyses.graph.reversePostorder where analyses.loops.loopOf[block.index] != LoopForest.none {
      if visit(block, function, analyses.loops) { isAnyMoved = true }
    }
    guard isAnyMoved else { return }
    let blockCount = function.blockCount
    place(&function, analyses.dominance, analyses.loops)
    if function.blockCount != blockCount { analyses.invalidate() }
  }

  private mutating func prepare(
    _ function: borrowing Function, _ dominance: borrowing Dominance, _ forest: borrowing LoopForest
  ) {
    home.refill(LoopForest.none, function.recordCount)
    next.refill(InvariantCodeMotion.none, function.recordCount)
    isMoved.refill(false, function.recordCount)
    writes.refill(0, forest.loops.count)
    first.refill(InvariantCodeMotion.none, forest.loops.count)
    last.refill(InvariantCodeMotion.none, forest.loops.count)
    for block in dominance.graph.reversePostorder {
      let loop = forest.loopOf[block.index]
      if loop == LoopForest.none { continue }
      for parameter in function.parameters(of: block) { home[parameter.index] = loop }
      for position in function.positions(of: block) {
        let instruction = function.instruction(at: position)
        let record = function[instruction]
        if record.hasResult {
          home[instruction.index] = loop
          var index = instruction.index + 1
          while index < function.recordCount, function[Value(index)].opcode == .result {
            home[index] = loop
            index += 1
          }
        }
        writes[Int(loop)] |= regions.writes(record, function)
      }
    }
    // Inner loops come first.
    for number in forest.loops.indices where forest.loops[number].parent != LoopForest.none {
      writes[Int(forest.loops[number].parent)] |= writes[number]
    }
  }

  // MARK: - Choosing

  /// Chooses what moves out of a block; true when something does.
  private mutating func visit(_ block: Block, _ function: borrowing Function, _ forest: borrowing LoopForest) -> Bool {
    let loop = forest.loopOf[block.index]
    let isHeader = forest.loops[Int(loop)].header == block
    // Whether everything before, in this round, was moved or can't be noticed.
    var isPrefix = isHeader
    var isAnyMoved = false
    for position in function.positions(of: block) {
      let instruction = function.instruction(at: position)
      let record = function[instruction]
      if record.isTerminator { break }
      let own = effects.effects(of: record, in: function)
      if function.isPure(record, own) {
        guard isWorthMoving(record) else { continue }
        guard let target = outermost(record, loop, function, forest, isBounded: false) else { continue }
        move(instruction, before: target, function, forest)
        isAnyMoved = true
        continue
      }
      let isInvariantRead = record.opcode.isLoad && isUnchanged(record, loop, function)
      if isPrefix, isInvariantRead || own == .traps,
        let target = outermost(record, loop, function, forest, isBounded: true)
      {
        move(instruction, before: target, function, forest)
        isAnyMoved = true
      } else if !own.isDisjoint(with: [.traps, .writes]) {
        isPrefix = false
      }
    }
    return isAnyMoved
  }

  private func isWorthMoving(_ record: Record) -> Bool {
    if record.opcode == .stackSlotAddress { return false }
    return !record.opcode.isComparison || record.shape.hasLanes
  }

  private func isUnchanged(_ record: Record, _ loop: UInt32, _ function: borrowing Function) -> Bool {
    let slot = MemoryRegions.slot(function.access(of: record).region)
    return writes[Int(loop)] & (1 << UInt8(slot)) == 0
  }

  /// The outermost loop around in which no operand is defined; only `loop` itself when `isBounded`. Nil when there is
  /// none.
  private func outermost(
    _ record: Record, _ loop: UInt32, _ function: borrowing Function, _ forest: borrowing LoopForest, isBounded: Bool
  ) -> UInt32? {
    var result: UInt32?
    var candidate = loop
    var count = 0
    while candidate != LoopForest.none, count < (isBounded ? 1 : InvariantCodeMotion.limit) {
      var isInvariant = true
      function.forEachDirectOperand(of: record) { value in
        if forest.isInside(home[value.index], candidate) { isInvariant = false }
      }
      guard isInvariant else { break }
      result = candidate
      candidate = forest.loops[Int(candidate)].parent
      count += 1
    }
    return result
  }

  private mutating func move(
    _ instruction: Instruction, before loop: UInt32, _ function: borrowing Function, _ forest: borrowing LoopForest
  ) {
    let parent = forest.loops[Int(loop)].parent
    for value in function.results(of: instruction) { home[value.index] = parent }
    if last[Int(loop)] == InvariantCodeMotion.none {
      first[Int(loop)] = instruction.rawValue
    } else {
      next[Int(last[Int(loop)])] = instruction.rawValue
    }
    last[Int(loop)] = instruction.rawValue
    isMoved[instruction.index] = true
  }

  // MARK: - Placing

  private mutating func place(
    _ function: inout Function, _ dominance: borrowing Dominance, _ forest: borrowing LoopForest
  ) {
    loopAfter.refill(LoopForest.none, function.blockCount)
    // By block: the new block to place before it.
    var newBefore = [UInt32](repeating: InvariantCodeMotion.none, count: function.blockCount)
    var entryBranch: [Instruction?] = [Instruction?](repeating: nil, count: forest.loops.count)
    for number in forest.loops.indices where first[number] != InvariantCodeMotion.none {
      let header = forest.loops[number].header
      if let before = preheader(UInt32(number), function, dominance, forest) {
        loopAfter[before.index] = UInt32(number)
      } else {
        let new = makePreheader(UInt32(number), &function, dominance, forest)
        newBefore[header.index] = new.block.rawValue
        entryBranch[number] = new.branch
      }
    }
    for block in dominance.graph.reversePostorder {
      if newBefore[block.index] != InvariantCodeMotion.none {
        let loop = forest.loopOf[block.index]
        layout.begin(Block(rawValue: newBefore[block.index]))
        appendMoved(loop)
        if let branch = entryBranch[Int(loop)] { layout.append(branch) }
      }
      layout.begin(block)
      for position in function.positions(of: block) {
        let instruction = function.instruction(at: position)
        if function[instruction].isTerminator, loopAfter[block.index] != LoopForest.none {
          appendMoved(loopAfter[block.index])
        }
        if !isMoved[instruction.index] { layout.append(instruction) }
      }
    }
    function.exchangeLayout(with: &layout)
  }

  private mutating func appendMoved(_ loop: UInt32) {
    var current = first[Int(loop)]
    while current != InvariantCodeMotion.none {
      layout.append(Instruction(rawValue: current))
      current = next[Int(current)]
    }
  }

  /// The block outside of a loop that leads to it and nowhere else, if it is the only one that leads there.
  private func preheader(
    _ loop: UInt32, _ function: borrowing Function, _ dominance: borrowing Dominance, _ forest: borrowing LoopForest
  ) -> Block? {
    var result: Block?
    for predecessor in dominance.graph.predecessors(of: forest.loops[Int(loop)].header)
    where dominance.graph.isReachable(predecessor) && !forest.contains(loop, predecessor) {
      if result != nil { return nil }
      result = predecessor
    }
    guard let result, dominance.graph.successors(of: result).count == 1,
      let terminator = function.terminator(of: result), function[terminator].opcode == .branch
    else { return nil }
    return result
  }

  /// Makes a block that all edges into a loop from outside lead to.
  private func makePreheader(
    _ loop: UInt32, _ function: inout Function, _ dominance: borrowing Dominance, _ forest: borrowing LoopForest
  ) -> (block: Block, branch: Instruction) {
    let header = forest.loops[Int(loop)].header
    let block = function.makeBlock()
    var arguments: [Value] = []
    // By position: a list that is held while the function changes would be copied with all others.
    for position in 0..<function.parameterCount(of: header) {
      let type = function.type(of: function.parameter(position, of: header))
      arguments.append(function.appendParameter(type, to: block))
    }
    for predecessor in dominance.graph.predecessors(of: header)
    where dominance.graph.isReachable(predecessor) && !forest.contains(loop, predecessor) {
      guard let terminator = function.terminator(of: predecessor) else { continue }
      for number in 0..<function.targetCount(of: function[terminator]) {
        let target = function.target(number: number, of: function[terminator])
        if function.block(of: target) == header { function.setBlock(of: target, to: block) }
      }
    }
    let target = function.appendTarget(header, arguments)
    let branch = function.makeUnplaced(
      Record(.branch, .i64, Opcode.branch.format, type: nil, b: target.rawValue))
    return (block, branch)
  }
}
