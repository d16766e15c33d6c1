/// Turns variables into block parameters while a function is built: Braun et al., "Simple and Efficient Construction of
/// Static Single Assignment Form" (2013).
///
/// Reading a variable in a block that does not assign it looks at the block's only predecessor, if it is sure to have
/// only one; at a dominator, if the variable is known not to be assigned on the ways from there; and otherwise gives the
/// block a parameter. Which values predecessors give to these parameters is found when the block is sealed; parameters
/// that only ever get one value are replaced by it at the end. Nothing recurses.
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
  /// Blocks on the way to a value that is looked for.
  private var passed = Table<Block>()
  private var beginCount: UInt32 = 0
  /// When the first block of the current one's chain was begun: see ``BlockState/chainStart``.
  @usableFromInline private(set) var chainStart: UInt32 = .max
  /// Which blocks assign which variables, by variable latest first: the last entry plus 1, and the entries.
  private var lastAssignment = Table<UInt32>()
  private var assignments = Table<Assignment>()
  /// The variables assigned in each loop, in ascending order, one loop after the other.
  private var loopVariables = Table<UInt32>()
  /// By loop: where its variables end.
  private var loopEnds = Table<Int>()
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
    loopEnds.removeAll()
    beginCount = 0
    chainStart = .max
    brokenSeal = nil
    isTooLarge = false
  }

  // MARK: - Blocks and edges

  mutating func addBlock() { blocks.append(BlockState()) }

  mutating func begin(_ block: Block) {
    beginCount += 1
    let edge = Int(blocks[block.index].lastEdge)
    if !hasOnePredecessor(block) || blocks[Int(edges[edge - 1].from)].order != beginCount - 1 {
      chainStart = beginCount
    }
    let head = chainStart == beginCount ? block.rawValue : blocks[Int(edges[edge - 1].from)].chainHead
    blocks[block.index].order = beginCount
    blocks[block.index].chainStart = chainStart
    blocks[block.index].chainHead = head
  }

  func isBegun(_ block: Block) -> Bool { blocks[block.index].order != 0 }

  /// No more edges to a block will come.
  mutating func seal(_ block: Block, _ function: inout FunctionDraft) {
    guard !blocks[block.index].isSealed else { return }
    blocks[block.index].isSealed = true
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
    loopEnds.append(loopVariables.count)
    blocks[block.index].loop = UInt32(loopEnds.count)
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
      assignments.append(Assignment(order: order, previous: last))
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
    let head = Int(blocks[block.index].chainHead)
    blocks[block.index].known |= 1 &<< (variable & 31)
    blocks[head].knownInChain |= 1 &<< (variable & 31)
  }

  /// The value of a variable at the end of what there is of `block`, the current one; 0 where nothing assigned it.
  mutating func read(_ variable: UInt32, _ block: Block, _ function: inout FunctionDraft) -> Value {
    let value = find(variable, block, &function)
    // What is read can be found again: it is only noted until something else is.
    note(variable, block, value, isAssigned: false)
    if !pending.isEmpty { fillPending(&function) }
    return value
  }

  /// Looks for the value of a variable at the end of `block`, from one block to the one before.
  private mutating func find(_ variable: UInt32, _ block: Block, _ function: inout FunctionDraft) -> Value {
    var current = block
    var steps = 0
    let value: Value
    while true {
      if let found = definition(variable, current) {
        value = Value(rawValue: found)
        break
      }
      // If it is in no block of the chain, it is what it is at the start of the first.
      let head = Int(blocks[current.index].chainHead)
      if blocks[head].knownInChain & 1 &<< (variable & 31) == 0 { current = Block(head) }
      guard steps < blocks.count, let previous = previous(current, variable) else {
        value = isEntry(current) ? zero(variable, &function) : join(variable, current, &function)
        break
      }
      steps &+= 1
      // The value is kept at what dominators were found for, since that may not be known any more the next time, and now
      // and then on the way between, so that it is not walked again and again.
      if !hasOnePredecessor(current) || steps & 15 == 0 { passed.append(current) }
      current = previous
    }
    while let block = passed.popLast() { keep(variable, block, value.rawValue) }
    return value
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
  /// it is not known.
  @inline(__always)
  private func previous(_ block: Block, _ variable: UInt32) -> Block? {
    if isEntry(block) { return nil }
    if hasOnePredecessor(block) { return Block(rawValue: edges[Int(blocks[block.index].lastEdge) - 1].from) }
    let dominator = blocks[block.index].dominator
    guard dominator != 0, !mayBeAssigned(variable, Int(dominator) - 1, block.index) else { return nil }
    return Block(rawValue: dominator - 1)
  }

  /// Whether a variable may be assigned on a way from the dominator of a block to the block.
  @inline(__always)
  private func mayBeAssigned(_ variable: UInt32, _ dominator: Int, _ block: Int) -> Bool {
    let loop = Int(blocks[block].loop)
    if loop != 0 { return isAssigned(variable, inLoop: loop - 1) }
    let (first, last) = (blocks[dominator].order, blocks[block].order)
    var next = lastAssignment[Int(variable)]
    // What was assigned since the block was begun comes first. Where that is much, the answer is left open.
    for _ in 0..<64 {
      guard next != 0 else { return false }
      let order = assignments[Int(next) - 1].order
      if order <= first { return false }
      if order < last { return true }
      next = assignments[Int(next) - 1].previous
    }
    return true
  }

  @inline(__always)
  private func isAssigned(_ variable: UInt32, inLoop loop: Int) -> Bool {
    var range = (loop == 0 ? 0 : loopEnds[loop - 1])..<loopEnds[loop]
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
