/// Turns variables into block parameters while a function is built: Braun et al., "Simple and Efficient Construction of
/// Static Single Assignment Form" (2013).
///
/// Reading a variable in a block that does not assign it looks at the block's only predecessor, if it is sure to have
/// only one; at a dominator, if the variable is known not to be assigned on the ways from there; and otherwise gives the
/// block a parameter. Which values predecessors give to these parameters is found when the block is sealed; parameters
/// that only ever get one value are replaced by it at the end. Nothing recurses.
@usableFromInline struct VariableTable: ~Copyable {
  private var types = Table<ValueType>()
  /// By variable: its value in the block that assigned or read it last. Older values are in `older`.
  @usableFromInline private(set) var latest = Table<BlockValue>()
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

  @usableFromInline struct BlockValue: BitwiseCopyable {
    @usableFromInline var block: UInt32
    @usableFromInline var value: UInt32
    init(block: UInt32, value: UInt32) {
      self.block = block
      self.value = value
    }
  }

  struct BlockState {
    /// The last edge to the block, plus 1.
    var lastEdge: UInt32 = 0
    var edgeCount: UInt32 = 0
    var isSealed = false
    /// When the block was begun, from 1.
    var order: UInt32 = 0
    /// The block that all ways here lead through, plus 1, if what is assigned on these ways is known.
    var dominator: UInt32 = 0
    /// Which of the loops begins here, plus 1.
    var loop: UInt32 = 0
    /// The last join, plus 1.
    var lastJoin: UInt32 = 0
    /// Variables whose values here may be known: a bit for each remainder by 32. Spares most searches in `older`.
    var known: UInt32 = 0
  }

  struct Assignment {
    var order: UInt32
    var previous: UInt32
  }

  /// A branch to a block.
  struct Edge {
    var from: UInt32
    var target: Target
    var instruction: Instruction
    var place: Place
    /// The edge before it to the same block, plus 1.
    var previous: UInt32
  }

  /// Where a terminator keeps a target.
  enum Place {
    case b, c
    case table(UInt32)
  }

  /// A parameter that a variable has become.
  struct Join {
    var block: Block
    var variable: UInt32
    var parameter: Value
    /// The join before it of the same block, plus 1.
    var previous: UInt32
    /// Where its operands are, one an edge of the block, last edge first.
    var operandStart = 0
    var operandCount = 0
    var isFilled = false
  }

  private static let none = UInt32.max

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
    brokenSeal = nil
    isTooLarge = false
  }

  // MARK: - Blocks and edges

  mutating func addBlock() { blocks.append(BlockState()) }

  mutating func begin(_ block: Block) {
    beginCount += 1
    blocks[block.index].order = beginCount
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
    _ function: borrowing FunctionDraft, _ target: Target, _ instruction: Instruction, _ place: Place
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
    latest.append(BlockValue(block: VariableTable.none, value: 0))
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
    note(variable, block, value)
  }

  /// Notes the value that a variable has at the end of a block.
  @inline(__always)
  private mutating func note(_ variable: UInt32, _ block: Block, _ value: Value) {
    let previous = latest[Int(variable)]
    if previous.block != block.rawValue {
      if previous.block != VariableTable.none { older.set(variable, previous.block, previous.value) }
      blocks[block.index].known |= 1 &<< (variable & 31)
    }
    latest[Int(variable)] = BlockValue(block: block.rawValue, value: value.rawValue)
  }

  /// The value of a variable at the end of what there is of `block`; 0 where nothing assigned it.
  mutating func read(_ variable: UInt32, _ block: Block, _ function: inout FunctionDraft) -> Value {
    let entry = latest[Int(variable)]
    if entry.block == block.rawValue { return Value(rawValue: entry.value) }
    let value = find(variable, block, &function)
    if !pending.isEmpty { fillPending(&function) }
    return value
  }

  private mutating func find(_ variable: UInt32, _ block: Block, _ function: inout FunctionDraft) -> Value {
    var current = block
    var steps = 0
    let value: Value
    while true {
      if let found = definition(variable, current) {
        value = Value(rawValue: found)
        break
      }
      guard steps < blocks.count, let previous = previous(current, variable) else {
        value = isEntry(current) ? zero(variable, &function) : join(variable, current, &function)
        break
      }
      current = previous
      steps += 1
      // Now and then the value is noted on the way, so that it is not walked again and again.
      if steps % 32 == 0 { passed.append(current) }
    }
    while let block = passed.popLast() {
      if block == current { continue }
      older.set(variable, block.rawValue, value.rawValue)
      blocks[block.index].known |= 1 &<< (variable & 31)
    }
    if current != block { note(variable, block, value) }
    return value
  }

  /// Whether nothing leads to a block.
  private func isEntry(_ block: Block) -> Bool {
    blocks[block.index].isSealed && blocks[block.index].edgeCount == 0
  }

  private func zero(_ variable: UInt32, _ function: inout FunctionDraft) -> Value {
    function.constant(Constant(types[Int(variable)], low: 0))
  }

  /// The block at whose end a variable has the value that it has at the start of this one; nil if there is none, or if
  /// it is not known.
  @inline(__always)
  private func previous(_ block: Block, _ variable: UInt32) -> Block? {
    let state = blocks[block.index]
    if state.isSealed, state.edgeCount < 2 {
      return state.edgeCount == 0 ? nil : Block(rawValue: edges[Int(state.lastEdge) - 1].from)
    }
    guard state.dominator != 0, !mayBeAssigned(variable, state) else { return nil }
    return Block(rawValue: state.dominator - 1)
  }

  /// Whether a variable may be assigned on a way from the dominator of a block to the block.
  private func mayBeAssigned(_ variable: UInt32, _ state: BlockState) -> Bool {
    if state.loop != 0 { return isAssigned(variable, inLoop: Int(state.loop) - 1) }
    let dominator = blocks[Int(state.dominator) - 1].order
    var next = lastAssignment[Int(variable)]
    // What was assigned since the block was begun comes first. Where that is much, the answer is left open.
    for _ in 0..<64 {
      guard next != 0 else { return false }
      let assignment = assignments[Int(next) - 1]
      if assignment.order <= dominator { return false }
      if assignment.order < state.order { return true }
      next = assignment.previous
    }
    return true
  }

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
    let entry = latest[Int(variable)]
    if entry.block == block.rawValue { return entry.value }
    guard blocks[block.index].known & 1 &<< (variable & 31) != 0 else { return nil }
    return older.find(variable, block.rawValue)
  }

  // MARK: - Joins

  /// Makes a variable a parameter of a block.
  private mutating func join(_ variable: UInt32, _ block: Block, _ function: inout FunctionDraft) -> Value {
    checkSize(function)
    if isTooLarge { return zero(variable, &function) }
    let parameter = function.appendParameter(types[Int(variable)], to: block)
    joins.append(
      Join(block: block, variable: variable, parameter: parameter, previous: blocks[block.index].lastJoin))
    blocks[block.index].lastJoin = UInt32(joins.count)
    if blocks[block.index].isSealed { pending.append(joins.count - 1) }
    note(variable, block, parameter)
    return parameter
  }

  /// Joins can be the product of the number of variables and that of blocks, their operands even more. As long as they
  /// are no more than a multiple of what else was built, or there are few, all is well.
  private mutating func checkSize(_ function: borrowing FunctionDraft) {
    let other = function.records.count - joins.count
    if joins.count + operands.count > VariableTable.joinLimit + 16 * other { isTooLarge = true }
  }

  private static let joinLimit = 1 << 22

  /// Reads the operands of joins, which can make more joins.
  private mutating func fillPending(_ function: inout FunctionDraft) {
    while let number = pending.popLast() {
      if joins[number].isFilled { continue }
      checkSize(function)
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
  private func completeBranches(to block: Block, _ kept: borrowing Table<Int>, _ function: inout FunctionDraft) {
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

extension VariableTable.Edge {
  /// Makes the terminator use another target.
  fileprivate func setTarget(_ target: Target, in function: inout FunctionDraft) {
    switch place {
    case .b: function.records[instruction.index].b = target.rawValue
    case .c: function.records[instruction.index].c = target.rawValue
    case .table(let position): function.pool[Int(position)] = target.rawValue
    }
  }
}
