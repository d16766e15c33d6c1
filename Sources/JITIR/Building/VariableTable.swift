public import JITStorage

/// Turns variables into block parameters while a function is built: Braun et al., "Simple and Efficient Construction of
/// Static Single Assignment Form" (2013).
///
/// Reading a variable in a block that does not assign it looks at the block's only predecessor, if it is sure to have
/// only one; at a dominator, if the variable is known not to be assigned on the ways from there; and otherwise gives
/// the block a parameter. Which values predecessors give to these parameters is found when the block is sealed;
/// parameters that only ever get one value are replaced by it at the end. Nothing recurses.
///
/// However large a function is, a value is found fast: over blocks that do not assign the variable it is looked for by
/// leaps (Myers, "An Applicative Random-Access Stack", 1983): everything in a list that grows at one end knows, besides
/// what comes before it, one further back, so that the first one with some property takes logarithmic time to find.
@usableFromInline struct VariableTable: ~Copyable {
  private let anchor = PassedByAddress()
  private var types = Table<ValueType>()
  /// By variable: its value in the block that assigned or read it last.
  @usableFromInline private(set) var latest = Table<BlockValue>()
  /// By variable and block: values of joins, and those assigned that are no longer the latest.
  private var older = PairTable()
  /// By block.
  private var blocks = Table<BlockState>()
  private var edges = Table<Edge>()
  private var joins = Table<Join>()
  /// The operands of the joins.
  private var operands = Table<Value>()
  /// The joins of sealed blocks whose operands are still to be read.
  private var pending = Table<Int>()
  private var beginCount: UInt32 = 0
  /// When the first block of the current one's chain was begun: see ``BlockState/chainStart``.
  @usableFromInline private(set) var chainStart: UInt32 = .max
  /// Which blocks assign which variables, by variable latest first: the last entry plus 1, and the entries.
  private var lastAssignment = Table<UInt32>()
  private var assignments = Table<Assignment>()
  /// The variables assigned in each loop, in ascending order, one loop after the other.
  private var loopVariables = Table<UInt32>()
  private var loops = Table<Loop>()
  /// The loops whose first block was begun and is not sealed, the innermost last.
  private var openLoops = Table<UInt32>()
  private var resolution = JoinResolution()
  /// A block that was branched to after it was sealed.
  private(set) var brokenSeal: Block?
  /// Whether joins became so many that no more are made: see ``FunctionBuilder/isTooLarge``.
  @usableFromInline private(set) var isTooLarge = false

  /// Forgets everything and keeps the memory.
  mutating func removeAll() {
    types.removeAll()
    latest.removeAll()
    older.removeAll()
    blocks.removeAll()
    edges.removeAll()
    joins.removeAll()
    operands.removeAll()
    pending.removeAll()
    lastAssignment.removeAll()
    assignments.removeAll()
    loopVariables.removeAll()
    loops.removeAll()
    openLoops.removeAll()
    beginCount = 0
    chainStart = .max
    brokenSeal = nil
    isTooLarge = false
  }

  // MARK: - Blocks and edges

  mutating func addBlock() { blocks.append(BlockState()) }

  mutating func begin(_ block: Block) {
    beginCount += 1
    var above = Int(blocks[block.index].dominator)
    if hasOnePredecessor(block) { above = Int(edges[Int(blocks[block.index].lastEdge) - 1].from) + 1 }
    if above == 0 || !hasOnePredecessor(block) || blocks[above - 1].order != beginCount - 1 { chainStart = beginCount }
    blocks[block.index].order = beginCount
    blocks[block.index].chainStart = chainStart
    blocks[block.index].jump = block.rawValue + 1
    if above != 0, blocks[above - 1].order != 0 {
      let jump = Int(blocks[above - 1].jump) - 1
      let isLeap =
        blocks[above - 1].depth &- blocks[jump].depth == blocks[jump].depth &- blocks[Int(blocks[jump].jump) - 1].depth
      blocks[block.index].above = UInt32(above)
      blocks[block.index].depth = blocks[above - 1].depth + 1
      blocks[block.index].jump = isLeap ? blocks[jump].jump : UInt32(above)
    }
    if blocks[block.index].loop != 0 { openLoop(blocks[block.index].loop) }
    blocks[block.index].innermostLoop = openLoops.last ?? 0
  }

  private mutating func openLoop(_ loop: UInt32) {
    let (outer, number) = (openLoops.last ?? 0, Int(loop) - 1)
    openLoops.append(loop)
    loops[number].jump = loop
    guard outer != 0 else { return }
    let above = Int(outer) - 1
    let jump = Int(loops[above].jump) - 1
    let isLeap = loops[above].depth &- loops[jump].depth == loops[jump].depth &- loops[Int(loops[jump].jump) - 1].depth
    loops[number].outer = outer
    loops[number].depth = loops[above].depth + 1
    loops[number].jump = isLeap ? loops[jump].jump : outer
  }

  func isBegun(_ block: Block) -> Bool { blocks[block.index].order != 0 }

  /// No more edges to a block will come.
  mutating func seal(_ block: Block, _ function: inout FunctionDraft) {
    guard !blocks[block.index].isSealed else { return }
    blocks[block.index].isSealed = true
    // Loops begin in the order of their numbers, inner ones after those around them.
    let loop = blocks[block.index].loop
    if loop != 0 { while let innermost = openLoops.last, innermost >= loop { openLoops.removeLast() } }
    var join = Int(blocks[block.index].lastJoin)
    if join == 0 { return }
    while join != 0 {
      pending.append(join - 1)
      join = Int(joins[join - 1].previous)
    }
    fillPending(&function)
  }

  /// No more edges to a block in which no variable was read will come.
  mutating func sealNew(_ block: Block) { blocks[block.index].isSealed = true }

  /// States that all ways to a block lead through `dominator`, and only through blocks that were begun since.
  mutating func setDominator(_ block: Block, _ dominator: Block) {
    blocks[block.index].dominator = dominator.rawValue + 1
  }

  /// States that a block is the start of a loop in which these variables are assigned, and that its only edge so far
  /// comes from outside.
  mutating func setLoop(_ block: Block, assigning variables: [Variable]) {
    guard blocks[block.index].edgeCount == 1 else { return }
    for variable in variables { loopVariables.append(variable.index) }
    loops.append(Loop(end: loopVariables.count, header: block))
    blocks[block.index].loop = UInt32(loops.count)
    blocks[block.index].dominator = edges[Int(blocks[block.index].lastEdge) - 1].from + 1
  }

  func hasPredecessors(_ block: Block) -> Bool { blocks[block.index].edgeCount > 0 }

  /// Notes that `instruction`, the terminator of the last block, leads to a block.
  mutating func addEdge(
    _ function: inout FunctionDraft, _ target: Target, _ instruction: Instruction, _ place: Place
  ) {
    let block = function.block(of: target)
    let from = function.blocks[function.blocks.count - 1].rawValue
    if blocks[block.index].isSealed { brokenSeal = brokenSeal ?? block }
    edges.append(
      Edge(
        from: from, target: target, instruction: instruction, place: place, previous: blocks[block.index].lastEdge))
    blocks[block.index].lastEdge = UInt32(edges.count)
    blocks[block.index].edgeCount += 1
  }

  // MARK: - Variables

  mutating func addVariable(_ type: ValueType) -> UInt32 {
    types.append(type)
    latest.append(BlockValue())
    lastAssignment.append(0)
    return UInt32(types.count - 1)
  }

  func type(_ variable: UInt32) -> ValueType { types[Int(variable)] }

  mutating func write(_ variable: UInt32, _ block: Block, _ value: Value) {
    let order = blocks[block.index].order
    let last = lastAssignment[Int(variable)]
    if last == 0 || assignments[Int(last) - 1].order != order {
      var assignment = Assignment(order: order, previous: last, depth: 0, jump: UInt32(assignments.count + 1))
      if last != 0 {
        let previous = assignments[Int(last) - 1]
        let jump = assignments[Int(previous.jump) - 1]
        let isLeap = previous.depth &- jump.depth == jump.depth &- assignments[Int(jump.jump) - 1].depth
        assignment.depth = previous.depth + 1
        assignment.jump = isLeap ? jump.jump : last
      }
      assignments.append(assignment)
      lastAssignment[Int(variable)] = UInt32(assignments.count)
    }
    note(variable, block, value, isAssigned: true)
  }

  /// Makes a value the latest of a variable.
  @inline(__always)
  private mutating func note(_ variable: UInt32, _ block: Block, _ value: Value, isAssigned: Bool) {
    let previous = latest[Int(variable)]
    if previous.isAssigned, previous.block != block.rawValue {
      keep(variable, Block(rawValue: previous.block), previous.value)
    }
    latest[Int(variable)] = BlockValue(
      order: blocks[block.index].order, value: value.rawValue, block: block.rawValue, isAssigned: isAssigned)
  }

  private mutating func keep(_ variable: UInt32, _ block: Block, _ value: UInt32) {
    older.set(variable, block.rawValue, value)
    blocks[block.index].known |= 1 &<< (variable & 31)
  }

  /// The value of a variable at the end of what there is of `block`, the current one; 0 where nothing assigned it.
  mutating func read(_ variable: UInt32, _ block: Block, _ function: inout FunctionDraft) -> Value {
    let value = find(variable, block, &function)
    // What is read can be found again: it is only noted until something else is.
    note(variable, block, value, isAssigned: false)
    if !pending.isEmpty { fillPending(&function) }
    return value
  }

  /// Looks for the value of a variable at the end of `block`.
  private mutating func find(_ variable: UInt32, _ block: Block, _ function: inout FunctionDraft) -> Value {
    var current = block
    var steps = 0
    let value: Value
    while true {
      if let found = definition(variable, current) {
        value = Value(rawValue: found)
        break
      }
      steps &+= 1
      let bound = lastChange(variable, current)
      let top = climb(current, bound)
      if top != current, let found = definition(variable, top) {
        value = Value(rawValue: found)
        break
      }
      guard steps <= blocks.count, let previous = previous(top, variable, bound) else {
        value = isEntry(top) ? zero(variable, &function) : join(variable, top, &function)
        break
      }
      current = previous
    }
    // Each step went round blocks that assign the variable and do not lead here. They are not gone round again.
    if steps > 2 { keep(variable, block, value.rawValue) }
    return value
  }

  /// The block farthest up from `block` that was not begun before `bound`: its value of a variable is that of `block`,
  /// if what changes the variable was not begun after `bound`.
  @inline(__always)
  private func climb(_ block: Block, _ bound: UInt32) -> Block {
    var current = block.index
    while true {
      let jump = Int(blocks[current].jump) - 1
      if jump != current, blocks[jump].order >= bound {
        current = jump
        continue
      }
      let above = Int(blocks[current].above) - 1
      guard above >= 0, blocks[above].order >= bound else { return Block(current) }
      current = above
    }
  }

  /// When that block was begun, up to `block`, which assigns a variable last, or begins the innermost loop round
  /// `block` that assigns it.
  @inline(__always)
  private func lastChange(_ variable: UInt32, _ block: Block) -> UInt32 {
    let order = lastAssignment(of: variable, until: blocks[block.index].order)
    var loop = Int(blocks[block.index].innermostLoop)
    if loop == 0 || order >= blocks[loops[loop - 1].header.index].order { return order }
    // What a loop assigns, those around it do.
    while loop != 0, !isAssigned(variable, inLoop: loop - 1) {
      let jump = Int(loops[loop - 1].jump)
      loop = jump != loop && !isAssigned(variable, inLoop: jump - 1) ? jump : Int(loops[loop - 1].outer)
    }
    return loop == 0 ? order : max(order, blocks[loops[loop - 1].header.index].order)
  }

  /// When the last of the blocks was begun, up to `order`, that assign a variable; 0 if there is none.
  @inline(__always)
  private func lastAssignment(of variable: UInt32, until order: UInt32) -> UInt32 {
    var next = Int(lastAssignment[Int(variable)])
    while next != 0 {
      let assignment = assignments[next - 1]
      if assignment.order <= order { return assignment.order }
      let jump = Int(assignment.jump)
      next = jump != next && assignments[jump - 1].order > order ? jump : Int(assignment.previous)
    }
    return 0
  }

  @inline(__always)
  private func hasOnePredecessor(_ block: Block) -> Bool {
    blocks[block.index].isSealed && blocks[block.index].edgeCount == 1
  }

  /// Whether nothing leads to a block.
  @inline(__always)
  private func isEntry(_ block: Block) -> Bool {
    blocks[block.index].isSealed && blocks[block.index].edgeCount == 0
  }

  private mutating func zero(_ variable: UInt32, _ function: inout FunctionDraft) -> Value {
    function.constant(Constant(types[Int(variable)], low: 0))
  }

  /// The block at whose end a variable has the value that it has at the start of this one; nil if there is none, or if
  /// it is not known. The variable is last changed at `change`, before this block.
  @inline(__always)
  private func previous(_ block: Block, _ variable: UInt32, _ change: UInt32) -> Block? {
    if isEntry(block) { return nil }
    if hasOnePredecessor(block) { return Block(rawValue: edges[Int(blocks[block.index].lastEdge) - 1].from) }
    let dominator = Int(blocks[block.index].dominator) - 1
    guard dominator >= 0 else { return nil }
    let loop = Int(blocks[block.index].loop)
    if loop != 0 { return isAssigned(variable, inLoop: loop - 1) ? nil : Block(dominator) }
    return change <= blocks[dominator].order ? Block(dominator) : nil
  }

  @inline(__always)
  private func isAssigned(_ variable: UInt32, inLoop loop: Int) -> Bool {
    var range = (loop == 0 ? 0 : loops[loop - 1].end)..<loops[loop].end
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      let candidate = loopVariables[middle]
      if candidate == variable { return true }
      range = candidate < variable ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return false
  }

  @inline(__always)
  private func definition(_ variable: UInt32, _ block: Block) -> UInt32? {
    let order = latest[Int(variable)].order
    if order >= blocks[block.index].chainStart, order <= blocks[block.index].order {
      return latest[Int(variable)].value
    }
    guard blocks[block.index].known & 1 &<< (variable & 31) != 0 else { return nil }
    return older.find(variable, block.rawValue)
  }

  // MARK: - Joins

  /// Makes a variable a parameter of a block.
  private mutating func join(_ variable: UInt32, _ block: Block, _ function: inout FunctionDraft) -> Value {
    checkSize(function.records.count)
    if isTooLarge { return zero(variable, &function) }
    let parameter = function.appendParameter(types[Int(variable)], to: block)
    joins.append(
      Join(block: block, variable: variable, parameter: parameter, previous: blocks[block.index].lastJoin))
    blocks[block.index].lastJoin = UInt32(joins.count)
    if blocks[block.index].isSealed { pending.append(joins.count - 1) }
    keep(variable, block, parameter.rawValue)
    return parameter
  }

  /// Joins can be the product of the number of variables and that of blocks, their operands even more. As long as they
  /// are no more than a multiple of what else was built, or there are few, all is well.
  private mutating func checkSize(_ recordCount: Int) {
    let other = recordCount - joins.count
    if joins.count + operands.count > VariableTable.joinLimit + 16 * other { isTooLarge = true }
  }

  private static let joinLimit = 1 << 22

  /// Reads the operands of joins, which can make more joins.
  private mutating func fillPending(_ function: inout FunctionDraft) {
    while let number = pending.popLast() {
      if joins[number].isFilled { continue }
      checkSize(function.records.count)
      if isTooLarge { return pending.removeAll() }
      joins[number].isFilled = true
      let variable = joins[number].variable
      let start = operands.count
      var edge = Int(blocks[joins[number].block.index].lastEdge)
      while edge != 0 {
        let (from, previous) = (edges[edge - 1].from, edges[edge - 1].previous)
        operands.append(find(variable, Block(rawValue: from), &function))
        edge = Int(previous)
      }
      joins[number].operandStart = start
      joins[number].operandCount = operands.count - start
    }
  }

  // MARK: - Resolving

  /// Gives every join its operands, removes those that are not needed, and completes the branches and the lists of
  /// parameters.
  mutating func resolve(_ function: inout FunctionDraft) {
    if !joins.isEmpty {
      for block in blocks.indices where !blocks[block].isSealed { seal(Block(block), &function) }
      resolution.solve(joins, &operands, &function, types)
    }
    var kept = Table<Int>()
    var parameters = Table<Value>()
    for index in blocks.indices {
      var next = Int(blocks[index].lastJoin)
      kept.removeAll()
      parameters.removeAll()
      while next != 0 {
        if !resolution.isReplaced(join: next - 1) { kept.append(next - 1) }
        next = Int(joins[next - 1].previous)
      }
      kept.reverse()
      for position in kept.indices { parameters.append(joins[kept[position]].parameter) }
      function.listParameters(of: Block(index), variables: parameters)
      if !kept.isEmpty { completeBranches(to: Block(index), kept, &function) }
    }
    if !joins.isEmpty { resolution.replaceUses(&function) }
  }

  /// Adds the operands of the joins that stay to the arguments of the branches to a block.
  private mutating func completeBranches(to block: Block, _ kept: borrowing Table<Int>, _ function: inout FunctionDraft)
  {
    var edge = Int(blocks[block.index].lastEdge)
    var position = 0
    while edge != 0 {
      let old = edges[edge - 1].target.index
      let target = Target(function.pool.count)
      let explicitCount = Int(function.pool[old + 1])
      function.pool.append(block.rawValue)
      function.pool.append(UInt32(explicitCount + kept.count))
      for argument in 0..<explicitCount { function.pool.append(function.pool[old + 2 + argument]) }
      for index in kept.indices {
        function.pool.append(operands[joins[kept[index]].operandStart + position].rawValue)
      }
      edges[edge - 1].setTarget(target, in: &function)
      edge = Int(edges[edge - 1].previous)
      position += 1
    }
  }
}
