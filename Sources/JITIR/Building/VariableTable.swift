/// Turns variables into block parameters while a function is built: Braun et al., "Simple and Efficient Construction of
/// Static Single Assignment Form" (2013).
///
/// Reading a variable in a block that does not assign it looks at the block's only predecessor, if it is sure to have
/// only one, and otherwise gives the block a parameter. Which values predecessors give to these parameters is found at
/// the end, when all edges are known; parameters that only ever get one value are then replaced by it. Nothing recurses.
struct VariableTable: Sendable {
  private var types: [ValueType] = []
  /// By variable: its value in the block that assigned or read it last. Older values are in `older`.
  private var latest: [(block: UInt32, value: UInt32)] = []
  private var older = PairTable()
  /// By block.
  private var blocks: [BlockState] = []
  private var edges: [Edge] = []
  private(set) var joins: [Join] = []

  private struct BlockState {
    /// The last edge to the block, plus 1.
    var lastEdge: UInt32 = 0
    var edgeCount: UInt32 = 0
    var isSealed = false
    /// How many parameters are not variables; known once the first variable gets one.
    var explicitCount: UInt32 = .max
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
    /// Where its operands begin, one an edge of the block, last edge first.
    var operandStart = 0
  }

  private static let none = UInt32.max

  // MARK: - Blocks and edges

  mutating func addBlock() { blocks.append(BlockState()) }

  mutating func seal(_ block: Block) { blocks[block.index].isSealed = true }

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
    edges.append(
      Edge(from: from, target: target, instruction: instruction, place: place, previous: blocks[block].lastEdge))
    blocks[block].lastEdge = UInt32(edges.count)
    blocks[block].edgeCount += 1
  }

  // MARK: - Variables

  mutating func addVariable(_ type: ValueType) -> UInt32 {
    types.append(type)
    latest.append((VariableTable.none, 0))
    return UInt32(types.count - 1)
  }

  func type(_ variable: UInt32) -> ValueType { types[Int(variable)] }

  mutating func write(_ variable: UInt32, _ block: Block, _ value: Value) {
    let previous = latest[Int(variable)]
    if previous.block != block.rawValue, previous.block != VariableTable.none {
      older.set(variable, previous.block, previous.value)
    }
    latest[Int(variable)] = (block.rawValue, value.rawValue)
  }

  /// The value of a variable at the end of what there is of `block`; 0 where nothing assigned it.
  mutating func read(_ variable: UInt32, _ block: Block, _ function: inout Function) -> Value {
    if latest[Int(variable)].block == block.rawValue { return Value(rawValue: latest[Int(variable)].value) }
    var current = block
    var steps = 0
    var passed: [Block] = []
    let value: Value
    while true {
      if let found = definition(variable, current) {
        value = Value(rawValue: found)
        break
      }
      let state = blocks[current.index]
      guard state.isSealed, state.edgeCount < 2, steps < blocks.count else {
        value = join(variable, current, &function)
        break
      }
      if state.edgeCount == 0 {
        value = function.constant(Constant(types[Int(variable)], low: 0))
        break
      }
      current = Block(rawValue: edges[Int(state.lastEdge) - 1].from)
      steps += 1
      // Now and then the value is noted on the way, so that it is not walked again and again.
      if steps % 32 == 0 { passed.append(current) }
    }
    for block in passed where block != current { older.set(variable, block.rawValue, value.rawValue) }
    if current != block { write(variable, block, value) }
    return value
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
    joins.append(Join(block: block, variable: variable, parameter: parameter))
    write(variable, block, parameter)
    return parameter
  }

  // MARK: - Resolving

  /// Gives every join its operands, removes those that are not needed, and completes the branches.
  mutating func resolve(_ function: inout Function) {
    if joins.isEmpty { return }
    for block in blocks.indices { blocks[block].isSealed = true }
    var resolution = JoinResolution()
    // Reading operands can make more joins, which are then at the end.
    var number = 0
    while number < joins.count {
      let join = joins[number]
      joins[number].operandStart = resolution.operands.count
      var edge = Int(blocks[join.block.index].lastEdge)
      while edge != 0 {
        let from = Block(rawValue: edges[edge - 1].from)
        resolution.operands.append(read(join.variable, from, &function))
        edge = Int(edges[edge - 1].previous)
      }
      number += 1
    }
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
          + numbers.map { resolution.operands[joins[$0].operandStart + position] }
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
  var operands: [Value] = []
  /// By value: the join it is the parameter of, plus 1.
  private var joinOfValue: [UInt32] = []
  /// By join: what it is replaced by.
  private var replacement: [Value?] = []

  mutating func solve(_ joins: [VariableTable.Join], _ function: inout Function, _ types: [ValueType]) {
    let zeros = types.map { function.constant(Constant($0, low: 0)) }
    joinOfValue = [UInt32](repeating: 0, count: function.recordCount)
    replacement = [Value?](repeating: nil, count: joins.count)
    for (number, join) in joins.enumerated() { joinOfValue[join.parameter.index] = UInt32(number + 1) }
    let users = users(joins)
    var worklist = Array(joins.indices.reversed())
    while let number = worklist.popLast() {
      if replacement[number] != nil { continue }
      let end = number + 1 < joins.count ? joins[number + 1].operandStart : operands.count
      var same: Value?
      var isTrivial = true
      for operand in operands[joins[number].operandStart..<end] {
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
      let end = number + 1 < joins.count ? joins[number + 1].operandStart : operands.count
      for operand in operands[joins[number].operandStart..<end] where joinOfValue[operand.index] != 0 {
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
