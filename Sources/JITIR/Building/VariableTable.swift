/// Turns variables into block parameters while a function is built: Braun et al., "Simple and Efficient Construction of
/// Static Single Assignment Form" (2013).
///
/// Reading a variable in a block that does not assign it looks at the block's only predecessor, if it is sure to have
/// only one; at a dominator, if the variable is known not to be assigned on the ways from there; and otherwise gives the
/// block a parameter. Which values predecessors give to these parameters is found when the block is sealed; parameters
/// that only ever get one value are replaced by it at the end. Nothing recurses.
struct VariableTable: Sendable {
  private var types: [ValueType] = []
  /// By variable: its value in the block that assigned or read it last. Older values are in `older`.
  private var latest: [(block: UInt32, value: UInt32)] = []
  private var older = PairTable()
  /// By block.
  private var blocks: [BlockState] = []
  private var edges: [Edge] = []
  private var joins: [Join] = []
  /// The operands of the joins.
  private var operands: [Value] = []
  /// The joins of sealed blocks whose operands are still to be read.
  private var pending: [Int] = []
  private var beginCount: UInt32 = 0
  /// Which blocks assign which variables, by variable latest first: the last entry plus 1, and the entries.
  private var lastAssignment: [UInt32] = []
  private var assignments: [(order: UInt32, previous: UInt32)] = []
  /// By loop: the variables assigned in it, in ascending order.
  private var loops: [[UInt32]] = []
  /// A block that was branched to after it was sealed.
  private(set) var brokenSeal: Block?

  private struct BlockState {
    /// The last edge to the block, plus 1.
    var lastEdge: UInt32 = 0
    var edgeCount: UInt32 = 0
    var isSealed = false
    /// How many parameters are not variables; known once the first variable gets one.
    var explicitCount: UInt32 = .max
    /// When the block was begun, from 1.
    var order: UInt32 = 0
    /// The block that all ways here lead through, plus 1, if what is assigned on these ways is known.
    var dominator: UInt32 = 0
    /// Which of the loops begins here, plus 1.
    var loop: UInt32 = 0
    /// The last join, plus 1.
    var lastJoin: UInt32 = 0
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
    var operands = 0..<0
    var isFilled = false
  }

  private static let none = UInt32.max

  // MARK: - Blocks and edges

  mutating func addBlock() { blocks.append(BlockState()) }

  mutating func begin(_ block: Block) {
    beginCount += 1
    blocks[block.index].order = beginCount
  }

  /// No more edges to a block will come.
  mutating func seal(_ block: Block, _ function: inout Function) {
    guard !blocks[block.index].isSealed else { return }
    blocks[block.index].isSealed = true
    var join = Int(blocks[block.index].lastJoin)
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
  mutating func setLoop(_ block: Block, assigning variables: [UInt32]) {
    guard blocks[block.index].edgeCount == 1 else { return }
    loops.append(variables)
    blocks[block.index].loop = UInt32(loops.count)
    blocks[block.index].dominator = edges[Int(blocks[block.index].lastEdge) - 1].from + 1
  }

  func hasPredecessors(_ block: Block) -> Bool { blocks[block.index].edgeCount > 0 }

  /// The parameters of a block that branches give arguments to.
  func explicitParameters(of block: Block, _ function: Function) -> Slice<ValueList> {
    let all = function.parameters(of: block)
    return all.prefix(min(all.count, Int(blocks[block.index].explicitCount)))
  }

  /// Notes that `instruction`, the terminator of the last block, leads to a block.
  mutating func addEdge(_ function: Function, _ target: Target, _ instruction: Instruction, _ place: Place) {
    let block = function.block(of: target).index
    let from = function.blocks[function.blocks.count - 1].rawValue
    if blocks[block].isSealed { brokenSeal = brokenSeal ?? function.block(of: target) }
    edges.append(
      Edge(from: from, target: target, instruction: instruction, place: place, previous: blocks[block].lastEdge))
    blocks[block].lastEdge = UInt32(edges.count)
    blocks[block].edgeCount += 1
  }

  // MARK: - Variables

  mutating func addVariable(_ type: ValueType) -> UInt32 {
    types.append(type)
    latest.append((VariableTable.none, 0))
    lastAssignment.append(0)
    return UInt32(types.count - 1)
  }

  func type(_ variable: UInt32) -> ValueType { types[Int(variable)] }

  mutating func write(_ variable: UInt32, _ block: Block, _ value: Value) {
    let order = blocks[block.index].order
    let last = lastAssignment[Int(variable)]
    if last == 0 || assignments[Int(last) - 1].order != order {
      assignments.append((order, last))
      lastAssignment[Int(variable)] = UInt32(assignments.count)
    }
    note(variable, block, value)
  }

  /// Notes the value that a variable has at the end of a block.
  private mutating func note(_ variable: UInt32, _ block: Block, _ value: Value) {
    let previous = latest[Int(variable)]
    if previous.block != block.rawValue, previous.block != VariableTable.none {
      older.set(variable, previous.block, previous.value)
    }
    latest[Int(variable)] = (block.rawValue, value.rawValue)
  }

  /// The value of a variable at the end of what there is of `block`; 0 where nothing assigned it.
  mutating func read(_ variable: UInt32, _ block: Block, _ function: inout Function) -> Value {
    if latest[Int(variable)].block == block.rawValue { return Value(rawValue: latest[Int(variable)].value) }
    let value = find(variable, block, &function)
    fillPending(&function)
    return value
  }

  private mutating func find(_ variable: UInt32, _ block: Block, _ function: inout Function) -> Value {
    var current = block
    var steps = 0
    var passed: [Block] = []
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
    for block in passed where block != current { older.set(variable, block.rawValue, value.rawValue) }
    if current != block { note(variable, block, value) }
    return value
  }

  /// Whether nothing leads to a block.
  private func isEntry(_ block: Block) -> Bool {
    blocks[block.index].isSealed && blocks[block.index].edgeCount == 0
  }

  private func zero(_ variable: UInt32, _ function: inout Function) -> Value {
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
    if state.loop != 0 { return loops[Int(state.loop) - 1].containsSorted(variable) }
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

  private func definition(_ variable: UInt32, _ block: Block) -> UInt32? {
    let entry = latest[Int(variable)]
    return entry.block == block.rawValue ? entry.value : older.find(variable, block.rawValue)
  }

  /// Makes a variable a parameter of a block.
  private mutating func join(_ variable: UInt32, _ block: Block, _ function: inout Function) -> Value {
    if blocks[block.index].explicitCount == .max {
      blocks[block.index].explicitCount = UInt32(function.parameters(of: block).count)
    }
    let parameter = function.appendParameter(types[Int(variable)], to: block)
    joins.append(
      Join(block: block, variable: variable, parameter: parameter, previous: blocks[block.index].lastJoin))
    blocks[block.index].lastJoin = UInt32(joins.count)
    if blocks[block.index].isSealed { pending.append(joins.count - 1) }
    note(variable, block, parameter)
    return parameter
  }

  /// Reads the operands of joins, which can make more joins.
  private mutating func fillPending(_ function: inout Function) {
    while let number = pending.popLast() {
      if joins[number].isFilled { continue }
      joins[number].isFilled = true
      let start = operands.count
      var edge = Int(blocks[joins[number].block.index].lastEdge)
      while edge != 0 {
        operands.append(find(joins[number].variable, Block(rawValue: edges[edge - 1].from), &function))
        edge = Int(edges[edge - 1].previous)
      }
      joins[number].operands = start..<operands.count
    }
  }

  // MARK: - Resolving

  /// Gives every join its operands, removes those that are not needed, and completes the branches.
  mutating func resolve(_ function: inout Function) {
    if joins.isEmpty { return }
    for block in blocks.indices where !blocks[block].isSealed { seal(Block(block), &function) }
    var resolution = JoinResolution(operands: operands)
    resolution.solve(joins, &function, types)
    completeBranches(&function, resolution)
    resolution.replaceUses(&function)
  }

  /// Adds the operands of the joins that stay to the arguments of the branches.
  private func completeBranches(_ function: inout Function, _ resolution: JoinResolution) {
    // The joins of each block, as a counting sort keeps them in the order of the parameters.
    var start = [Int](repeating: 0, count: blocks.count + 1)
    let kept = joins.indices.filter { !resolution.isReplaced(joins[$0].parameter) }
    for number in kept { start[joins[number].block.index + 1] += 1 }
    for index in 1..<start.count { start[index] += start[index - 1] }
    var sorted = [Int](repeating: 0, count: kept.count)
    var next = start
    for number in kept {
      sorted[next[joins[number].block.index]] = number
      next[joins[number].block.index] += 1
    }
    for (index, state) in blocks.enumerated() {
      let block = Block(index)
      if state.explicitCount != .max {
        function.removeParameters(of: block) { resolution.isReplaced($0) }
      }
      let numbers = sorted[start[index]..<start[index + 1]]
      if numbers.isEmpty { continue }
      var edge = Int(state.lastEdge)
      var position = 0
      while edge != 0 {
        let arguments =
          Array(function.arguments(of: edges[edge - 1].target))
          + numbers.map { resolution.operands[joins[$0].operands.lowerBound + position] }
        edges[edge - 1].setTarget(function.appendTarget(block, arguments), in: &function)
        edge = Int(edges[edge - 1].previous)
        position += 1
      }
    }
  }
}

extension VariableTable.Edge {
  /// Makes the terminator use another target.
  fileprivate func setTarget(_ target: Target, in function: inout Function) {
    switch place {
    case .b: function[instruction].b = target.rawValue
    case .c: function[instruction].c = target.rawValue
    case .table(let position): function.pool[Int(position)] = target.rawValue
    }
  }
}

/// Finds the joins that only ever get one value, apart from themselves: they are that value.
private struct JoinResolution {
  /// The operands of all joins.
  var operands: [Value]
  /// By value: the join it is the parameter of, plus 1.
  private var joinOfValue: [UInt32] = []
  /// By join: what it is replaced by.
  private var replacement: [Value?] = []

  init(operands: [Value]) { self.operands = operands }

  mutating func solve(_ joins: [VariableTable.Join], _ function: inout Function, _ types: [ValueType]) {
    let zeros = types.map { function.constant(Constant($0, low: 0)) }
    joinOfValue = [UInt32](repeating: 0, count: function.recordCount)
    replacement = [Value?](repeating: nil, count: joins.count)
    for (number, join) in joins.enumerated() { joinOfValue[join.parameter.index] = UInt32(number + 1) }
    let users = users(joins)
    var worklist = Array(joins.indices.reversed())
    while let number = worklist.popLast() {
      if replacement[number] != nil { continue }
      var same: Value?
      var isTrivial = true
      for operand in operands[joins[number].operands] {
        let value = resolve(operand)
        if value == joins[number].parameter || value == same { continue }
        if same != nil {
          isTrivial = false
          break
        }
        same = value
      }
      guard isTrivial else { continue }
      replacement[number] = same ?? zeros[Int(joins[number].variable)]
      worklist += users.words[users.start[number]..<users.start[number + 1]]
    }
    for index in operands.indices { operands[index] = resolve(operands[index]) }
  }

  /// The joins that have a join among their operands, by join.
  private func users(_ joins: [VariableTable.Join]) -> (start: [Int], words: [Int]) {
    var start = [Int](repeating: 0, count: joins.count + 1)
    for operand in operands where joinOfValue[operand.index] != 0 { start[Int(joinOfValue[operand.index])] += 1 }
    for index in 1..<start.count { start[index] += start[index - 1] }
    var next = start
    var words = [Int](repeating: 0, count: start[joins.count])
    for number in joins.indices {
      for operand in operands[joins[number].operands] where joinOfValue[operand.index] != 0 {
        let join = Int(joinOfValue[operand.index]) - 1
        words[next[join]] = number
        next[join] += 1
      }
    }
    return (start, words)
  }

  func isReplaced(_ value: Value) -> Bool {
    value.index < joinOfValue.count && joinOfValue[value.index] != 0
      && replacement[Int(joinOfValue[value.index]) - 1] != nil
  }

  /// What stands for `value` in the end. The ways there get shorter.
  mutating func resolve(_ value: Value) -> Value {
    var last = value
    while let next = next(last) { last = next }
    var current = value
    while let next = next(current) {
      replacement[Int(joinOfValue[current.index]) - 1] = last
      current = next
    }
    return last
  }

  private func next(_ value: Value) -> Value? {
    guard value.index < joinOfValue.count, joinOfValue[value.index] != 0 else { return nil }
    return replacement[Int(joinOfValue[value.index]) - 1]
  }

  mutating func replaceUses(_ function: inout Function) {
    guard replacement.contains(where: { $0 != nil }) else { return }
    for block in function.blocks {
      for instruction in function.instructions(of: block) {
        function.replaceOperands(of: instruction) { resolve($0) }
      }
    }
  }
}

extension [UInt32] {
  /// Whether an element is in an array in ascending order.
  fileprivate func containsSorted(_ element: UInt32) -> Bool {
    var range = startIndex..<endIndex
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      if self[middle] == element { return true }
      range = self[middle] < element ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return false
  }
}

/// A hash table from pairs of numbers to numbers. Open addressing, at most half full.
struct PairTable: Sendable {
  private var keys: [UInt64] = []
  private var values: [UInt32] = []
  private var count = 0
  private static let free = UInt64.max

  func find(_ first: UInt32, _ second: UInt32) -> UInt32? {
    if count == 0 { return nil }
    let slot = slot(UInt64(first) << 32 | UInt64(second))
    return keys[slot] == PairTable.free ? nil : values[slot]
  }

  mutating func set(_ first: UInt32, _ second: UInt32, _ value: UInt32) {
    if count * 2 >= keys.count { grow() }
    let key = UInt64(first) << 32 | UInt64(second)
    let slot = slot(key)
    if keys[slot] == PairTable.free { count += 1 }
    keys[slot] = key
    values[slot] = value
  }

  private func slot(_ key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: InternTable.mix(key)) & (keys.count &- 1)
    while keys[slot] != key, keys[slot] != PairTable.free { slot = (slot &+ 1) & (keys.count &- 1) }
    return slot
  }

  private mutating func grow() {
    let old = (keys, values)
    keys = [UInt64](repeating: PairTable.free, count: max(16, old.0.count * 2))
    values = [UInt32](repeating: 0, count: keys.count)
    for (key, value) in zip(old.0, old.1) where key != PairTable.free {
      let slot = slot(key)
      keys[slot] = key
      values[slot] = value
    }
  }
}
