import JITIR
import JITStorage

/// Turns loops that test first into loops that test last, with the test once more in front.
///
/// Why: such a loop takes one branch a round in place of two, and its first block is what every round begins with, so
/// that `InvariantCodeMotion` can move loads and checks out of it.
///
/// Before: a valid function. After: as before. A rotated loop begins with what was the way into its body; the old first
/// block tests at the end. Blocks that can't be reached are gone.
///
/// Innermost loops whose first block ends in a `branch_if` that leaves the loop, has at most `limit` instructions and
/// no calls, and whose values are used in the body or below the exit only: they become parameters of either. (Muchnick,
/// "Advanced Compiler Design and Implementation", 1997, section 18.5, loop inversion.) Linear time: all uses are looked
/// at once for all loops.
struct LoopRotation: Pass, ~Copyable {
  static let name = "LoopRotation"

  private static let limit = 10
  private static let none = UInt32.max

  /// A loop that can be rotated.
  private struct Candidate {
    var header: Block
    var body: Block
    var exit: Block
    var loop: UInt32
    /// Whether a value of the header is used where neither the body's nor the exit's parameters reach.
    var isImpossible = false
    /// The copy of the header in front.
    var guardBlock = Block(rawValue: 0)
  }

  private var candidates: [Candidate] = []
  /// By block: the candidate whose header it is.
  private var candidateOf = Table<UInt32>()
  /// By value of a candidate's header: bit 0 when used in the body, bit 1 when used below the exit; then its
  /// parameters.
  private var uses = Table<UInt8>()
  private var bodyParameter = Table<UInt32>()
  private var exitParameter = Table<UInt32>()
  /// By value: its copy in the guard.
  private var copyOf = Table<UInt32>()
  /// By record: its block.
  private var blockOf = Table<UInt32>()
  private var isTouched = Table<Bool>()
  private var layout = Function.Layout()
  private var words: [Value] = []

  init() {}

  mutating func run(on function: inout Function, _ analyses: inout Analyses) {
    analyses.updateGraph(function)
    guard analyses.graph.hasRetreatingEdge else { return }
    analyses.updateLoops(function)
    if analyses.loops.loops.isEmpty { return }
    findCandidates(function, analyses.dominance, analyses.loops)
    if candidates.isEmpty { return }
    findUses(function, analyses.dominance)
    candidates.removeAll { $0.isImpossible }
    if candidates.isEmpty { return }
    candidateOf.refill(LoopRotation.none, function.blockCount)
    for (number, candidate) in candidates.enumerated() { candidateOf[candidate.header.index] = UInt32(number) }
    let oldBlockCount = function.blockCount
    for number in candidates.indices { rotate(number, &function, analyses.dominance, analyses.loops) }
    rename(&function, analyses.dominance, oldBlockCount)
    analyses.invalidate()
  }

  // MARK: - Choosing

  private mutating func findCandidates(
    _ function: borrowing Function, _ dominance: borrowing Dominance, _ forest: borrowing LoopForest
  ) {
    candidates.removeAll(keepingCapacity: true)
    isTouched.refill(false, function.blockCount)
    var hasInner = [Bool](repeating: false, count: forest.loops.count)
    for number in forest.loops.indices where forest.loops[number].parent != LoopForest.none {
      hasInner[Int(forest.loops[number].parent)] = true
    }
    for number in forest.loops.indices where !hasInner[number] {
      let header = forest.loops[number].header
      guard let terminator = function.terminator(of: header), header != function.entry,
        function[terminator].opcode == .branchIf, isCopyable(header, function)
      else { continue }
      let record = function[terminator]
      let (yes, no) = (function.block(of: record.firstTarget), function.block(of: record.secondTarget))
      let isYesInside = forest.contains(UInt32(number), yes)
      guard isYesInside != forest.contains(UInt32(number), no) else { continue }
      let (body, exit) = isYesInside ? (yes, no) : (no, yes)
      guard body != header, !isTouched[header.index], !isTouched[body.index], !isTouched[exit.index],
        !testsLast(header, function, dominance)
      else { continue }
      isTouched[header.index] = true
      isTouched[body.index] = true
      isTouched[exit.index] = true
      candidates.append(Candidate(header: header, body: body, exit: exit, loop: UInt32(number)))
    }
  }

  private func isCopyable(_ header: Block, _ function: borrowing Function) -> Bool {
    let positions = function.positions(of: header)
    guard positions.count <= LoopRotation.limit + 1 else { return false }
    for position in positions where function[function.instruction(at: position)].format.contains(.list) { return false }
    return true
  }

  /// Whether a block that leads back to the header decides whether to: then the loop tests last already.
  private func testsLast(_ header: Block, _ function: borrowing Function, _ dominance: borrowing Dominance) -> Bool {
    for predecessor in dominance.graph.predecessors(of: header)
    where dominance.tree.dominates(header, predecessor) && dominance.graph.successors(of: predecessor).count > 1 {
      return true
    }
    return false
  }

  /// Looks where the values of the candidates' headers are used.
  private mutating func findUses(_ function: borrowing Function, _ dominance: borrowing Dominance) {
    candidateOf.refill(LoopRotation.none, function.blockCount)
    for (number, candidate) in candidates.enumerated() { candidateOf[candidate.header.index] = UInt32(number) }
    uses.refill(0, function.recordCount)
    blockOf.refill(LoopRotation.none, function.recordCount)
    for candidate in candidates {
      LoopRotation.forEachValue(of: candidate.header, function) { blockOf[$0.index] = candidate.header.rawValue }
    }
    for block in dominance.graph.reversePostorder {
      for position in function.positions(of: block) {
        function.forEachOperand(of: function[function.instruction(at: position)]) { value in
          let home = blockOf[value.index]
          guard home != LoopRotation.none, home != block.rawValue else { return }
          let number = Int(candidateOf[Int(home)])
          if isBelow(candidates[number].body, block, dominance) {
            uses[value.index] |= 1
          } else if isBelow(candidates[number].exit, block, dominance) {
            uses[value.index] |= 2
          } else {
            candidates[number].isImpossible = true
          }
        }
      }
    }
  }

  /// Whether `block` is reached through the one edge into `top`.
  private func isBelow(_ top: Block, _ block: Block, _ dominance: borrowing Dominance) -> Bool {
    dominance.graph.predecessors(of: top).count == 1 && dominance.tree.dominates(top, block)
  }

  private static func forEachValue(of block: Block, _ function: borrowing Function, _ body: (Value) -> Void) {
    for parameter in function.parameters(of: block) { body(parameter) }
    for position in function.positions(of: block) {
      for result in function.results(of: function.instruction(at: position)) { body(result) }
    }
  }

  // MARK: - Rotating

  private mutating func rotate(
    _ number: Int, _ function: inout Function, _ dominance: borrowing Dominance, _ forest: borrowing LoopForest
  ) {
    let candidate = candidates[number]
    let guardBlock = function.makeBlock()
    candidates[number].guardBlock = guardBlock
    copyOf.grow(LoopRotation.none, to: function.recordCount)
    bodyParameter.grow(LoopRotation.none, to: function.recordCount)
    exitParameter.grow(LoopRotation.none, to: function.recordCount)
    for position in 0..<function.parameterCount(of: candidate.header) {
      let parameter = function.parameter(position, of: candidate.header)
      copyOf[parameter.index] = function.appendParameter(function.type(of: parameter), to: guardBlock).rawValue
    }
    redirect(candidate, to: guardBlock, &function, dominance, forest)
    layout.begin(guardBlock)
    for position in function.positions(of: candidate.header).dropLast() {
      copy(function.instruction(at: position), &function)
    }
    // The values that the body and the exit need get there as parameters.
    var bodyValues: [Value] = []
    var exitValues: [Value] = []
    LoopRotation.forEachValue(of: candidate.header, function) { value in
      if uses[value.index] & 1 != 0 { bodyValues.append(value) }
      if uses[value.index] & 2 != 0 { exitValues.append(value) }
    }
    for value in bodyValues {
      bodyParameter[value.index] = function.appendParameter(function.type(of: value), to: candidate.body).rawValue
    }
    for value in exitValues {
      exitParameter[value.index] = function.appendParameter(function.type(of: value), to: candidate.exit).rawValue
    }
    guard let terminator = function.terminator(of: candidate.header) else { return }
    var record = function[terminator]
    for number in 0..<2 {
      let target = function.target(number: number, of: record)
      let extra = function.block(of: target) == candidate.body ? bodyValues : exitValues
      words.removeAll(keepingCapacity: true)
      words += function.arguments(of: target)
      words += extra
      function.setTarget(number: number, of: terminator, to: function.appendTarget(function.block(of: target), words))
      for position in words.indices { words[position] = copied(words[position]) }
      let copy = function.appendTarget(function.block(of: target), words)
      if number == 0 { record.firstTarget = copy } else { record.secondTarget = copy }
    }
    record.first = copied(record.first)
    let branch = function.makeUnplaced(record)
    function.copyLocation(to: branch, from: terminator)
    layout.append(branch)
  }

  private func copied(_ value: Value) -> Value {
    guard value.index < copyOf.count, copyOf[value.index] != LoopRotation.none else { return value }
    return Value(rawValue: copyOf[value.index])
  }

  private mutating func copy(_ instruction: Instruction, _ function: inout Function) {
    var record = function[instruction]
    let format = record.format
    if format.contains(.a) { record.first = copied(record.first) }
    if format.contains(.b) { record.second = copied(record.second) }
    if format.contains(.c) { record.third = copied(record.third) }
    let new = function.makeUnplaced(record)
    for position in 1..<max(1, function.resultCount(of: instruction)) {
      let result = Value(rawValue: instruction.rawValue + UInt32(position))
      let other = function.appendResult(function.type(of: result), of: new)
      copyOf[result.index] = other.rawValue
    }
    if record.hasResult { copyOf[instruction.index] = new.rawValue }
    function.copyLocation(to: new, from: instruction)
    layout.append(new)
  }

  /// Lets the edges into the loop from outside lead to the guard.
  private func redirect(
    _ candidate: Candidate, to guardBlock: Block, _ function: inout Function, _ dominance: borrowing Dominance,
    _ forest: borrowing LoopForest
  ) {
    for predecessor in dominance.graph.predecessors(of: candidate.header)
    where dominance.graph.isReachable(predecessor) && !forest.contains(candidate.loop, predecessor) {
      guard let terminator = function.terminator(of: predecessor) else { continue }
      let record = function[terminator]
      for number in 0..<function.targetCount(of: record) {
        let target = function.target(number: number, of: record)
        if function.block(of: target) == candidate.header { function.setBlock(of: target, to: guardBlock) }
      }
    }
  }

  // MARK: - Renaming

  /// Uses the new parameters in place of the headers' values, and places the guards.
  private mutating func rename(_ function: inout Function, _ dominance: borrowing Dominance, _ oldBlockCount: Int) {
    // The guards are in the layout so far.
    var placed = Function.Layout()
    swap(&placed, &layout)
    placed.appendBlocks(of: function, in: dominance.graph.reversePostorder)
    function.exchangeLayout(with: &placed)
    for candidate in candidates { rename(candidate.guardBlock, as: candidate.header, &function, dominance) }
    for block in dominance.graph.reversePostorder { rename(block, as: block, &function, dominance) }
    // The entry comes first.
    for block in dominance.graph.reversePostorder {
      if candidateOf[block.index] != LoopRotation.none {
        layout.appendBlock(candidates[Int(candidateOf[block.index])].guardBlock, of: function)
      }
      layout.appendBlock(block, of: function)
    }
    function.exchangeLayout(with: &layout)
    for index in copyOf.indices { copyOf[index] = LoopRotation.none }
    for index in bodyParameter.indices { bodyParameter[index] = LoopRotation.none }
    for index in exitParameter.indices { exitParameter[index] = LoopRotation.none }
  }

  /// Renames the operands in a block, which stands where `place` does.
  private func rename(_ block: Block, as place: Block, _ function: inout Function, _ dominance: borrowing Dominance) {
    for position in function.positions(of: block) {
      function.replaceOperands(of: function.instruction(at: position)) { value in
        guard value.index < blockOf.count, blockOf[value.index] != LoopRotation.none,
          blockOf[value.index] != place.rawValue
        else { return value }
        let number = candidateOf[Int(blockOf[value.index])]
        guard number != LoopRotation.none else { return value }
        let isInBody = isBelow(candidates[Int(number)].body, place, dominance)
        return Value(rawValue: isInBody ? bodyParameter[value.index] : exitParameter[value.index])
      }
    }
  }
}

extension Function.Layout {
  /// Appends blocks with the instructions that they have.
  mutating func appendBlocks(of function: borrowing Function, in blocks: some Sequence<Block>) {
    for block in blocks { appendBlock(block, of: function) }
  }

  /// Appends a block with the instructions that it has.
  mutating func appendBlock(_ block: Block, of function: borrowing Function) {
    begin(block)
    for position in function.positions(of: block) { append(function.instruction(at: position)) }
  }
}
