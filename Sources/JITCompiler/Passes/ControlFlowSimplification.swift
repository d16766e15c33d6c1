import JITIR
import JITStorage

/// Makes the graph of blocks smaller: branches on constants become plain, jumps to jumps go straight to the end, blocks
/// with one way in and out become one, parameters that always get the same value are that value, and what can't be
/// reached goes.
///
/// Why: every block costs a jump, and hides what other passes could see in a longer block. A branch whose condition is
/// a parameter, constant on some edges, is threaded: those edges skip it.
///
/// Before: a valid function. After: as before, and
/// - no conditional branch or switch has a constant condition; blocks are in reverse postorder and all can be reached;
/// - no block has one predecessor that leads only to it; no parameter gets the same value on all edges;
/// - natural loops stay natural: edges are not threaded through the condition of a loop's first block.
///
/// Linear time: an edge is threaded at most `limit` times.
struct ControlFlowSimplification: Pass, ~Copyable {
  static let name = "ControlFlowSimplification"

  private var graph = ControlFlowGraph()
  private var replacements = Replacements()
  private var layout = Function.Layout()
  private var incoming = IncomingTargets()
  /// By block: whether its parameters are used outside of it, so that it must stay their definition.
  private var isUsedOutside = Table<Bool>()
  private var arguments: [Value] = []

  private static let limit = 8

  init() {}

  mutating func run(on function: inout Function, _ analyses: inout Analyses) {
    let blockCount = function.blocks.count
    var isChanged = foldTraps(&function)
    graph.update(function)
    findOutsideUses(function)
    for block in graph.reversePostorder {
      guard let terminator = function.terminator(of: block) else { continue }
      for number in 0..<function.targetCount(of: function[terminator]) where thread(terminator, number, &function) {
        isChanged = true
      }
      if foldBranch(terminator, &function) { isChanged = true }
    }
    if isChanged { graph.update(function) }
    keepReachable(&function)
    replacements.reset(function)
    incoming.update(function)
    for block in graph.reversePostorder where block != function.entry { removeCommonParameters(block, &function) }
    merge(&function)
    if isChanged || function.blocks.count != blockCount { analyses.invalidate() }
  }

  // MARK: - Branches

  /// Ends blocks at a check that always fails; true when there is one.
  private mutating func foldTraps(_ function: inout Function) -> Bool {
    var isFound = false
    for block in function.blocks {
      for position in function.positions(of: block) where isCertainTrap(function.instruction(at: position), function) {
        isFound = true
      }
    }
    guard isFound else { return false }
    for block in function.blocks {
      layout.begin(block)
      for position in function.positions(of: block) {
        let instruction = function.instruction(at: position)
        layout.append(instruction)
        guard isCertainTrap(instruction, function) else { continue }
        function[instruction] = Record(
          .trap, .i64, Opcode.trap.format, type: nil, c: function[instruction].c)
        break
      }
    }
    function.exchangeLayout(with: &layout)
    // The values that were defined after a trap are used in blocks that can't be reached any more.
    graph.update(function)
    keepReachable(&function)
    return true
  }

  private func isCertainTrap(_ instruction: Instruction, _ function: borrowing Function) -> Bool {
    let record = function[instruction]
    guard record.opcode == .trapIf, let condition = function.constant(record.first) else { return false }
    return !condition.isZero
  }

  /// Removes the blocks that can't be reached in `graph`, from there too.
  private mutating func keepReachable(_ function: inout Function) {
    if graph.reversePostorder.count == function.blocks.count { return }
    layout.appendBlocks(of: function, in: graph.reversePostorder)
    function.exchangeLayout(with: &layout)
    graph.update(function)
  }

  /// Makes a branch plain whose way is known; true when it was not.
  private func foldBranch(_ instruction: Instruction, _ function: inout Function) -> Bool {
    let record = function[instruction]
    switch record.opcode {
    case .branchIf:
      if let condition = function.constant(record.first) {
        makePlain(instruction, condition.isZero ? record.secondTarget : record.firstTarget, &function)
      } else if isSame(record.firstTarget, record.secondTarget, function) {
        makePlain(instruction, record.firstTarget, &function)
      } else {
        return false
      }
    case .switch:
      if let number = function.constant(record.first) {
        let last = UInt64(record.c) - 1
        makePlain(instruction, function.target(number: Int(min(number.low, last)), of: record), &function)
      } else if record.c == 1 {
        makePlain(instruction, function.target(number: 0, of: record), &function)
      } else if record.c == 2 {
        let zero = function.target(number: 0, of: record)
        let other = function.target(number: 1, of: record)
        function[instruction] = Record(
          .branchIf, .i64, Opcode.branchIf.format, type: nil, a: record.a, b: other.rawValue, c: zero.rawValue)
        return foldBranch(instruction, &function)
      } else {
        return false
      }
    default: return false
    }
    return true
  }

  private func makePlain(_ instruction: Instruction, _ target: Target, _ function: inout Function) {
    function[instruction] = Record(
      .branch, .i64, Opcode.branch.format, type: nil, b: target.rawValue)
  }

  private func isSame(_ first: Target, _ second: Target, _ function: borrowing Function) -> Bool {
    function.block(of: first) == function.block(of: second)
      && function.arguments(of: first).elementsEqual(function.arguments(of: second))
  }

  // MARK: - Threading

  private mutating func findOutsideUses(_ function: borrowing Function) {
    isUsedOutside.refill(false, function.blockCount)
    // Only of a block that does nothing but branch on does anybody want to know.
    let isWanted = function.blocks.contains {
      function.positions(of: $0).count == 1 && function.parameterCount(of: $0) > 0
    }
    guard isWanted else { return }
    for block in graph.reversePostorder {
      for position in function.positions(of: block) {
        function.forEachOperand(of: function[function.instruction(at: position)]) { value in
          let record = function[value]
          if record.opcode == .parameter, record.parameterBlock != block { isUsedOutside[Int(record.a)] = true }
        }
      }
    }
  }

  /// Lets a target skip blocks that only branch on; true when there is one.
  private mutating func thread(_ terminator: Instruction, _ number: Int, _ function: inout Function) -> Bool {
    for step in 0..<ControlFlowSimplification.limit {
      let target = function.target(number: number, of: function[terminator])
      guard let next = following(target, function) else { return step > 0 }
      let between = function.block(of: target)
      arguments.removeAll(keepingCapacity: true)
      for argument in function.arguments(of: next) { arguments.append(across(argument, between, target, function)) }
      let new = function.appendTarget(function.block(of: next), arguments)
      function.setTarget(number: number, of: terminator, to: new)
    }
    return true
  }

  /// What `value` is on the edge `target` to its block.
  private func across(_ value: Value, _ block: Block, _ target: Target, _ function: borrowing Function) -> Value {
    let record = function[value]
    guard record.opcode == .parameter, record.parameterBlock == block else { return value }
    return function.argument(record.parameterPosition, of: target)
  }

  /// The target that is certain to be taken next by who takes `target`; nil when its block does more than that.
  private func following(_ target: Target, _ function: borrowing Function) -> Target? {
    let block = function.block(of: target)
    let positions = function.positions(of: block)
    guard positions.count == 1, !isUsedOutside[block.index] else { return nil }
    let record = function[function.instruction(at: positions.lowerBound)]
    switch record.opcode {
    case .branch:
      let next = record.firstTarget
      return function.block(of: next) == block ? nil : next
    case .branchIf, .switch:
      guard let condition = function.constant(across(record.first, block, target, function)),
        !isLoopHeader(block)
      else { return nil }
      if record.opcode == .branchIf { return condition.isZero ? record.secondTarget : record.firstTarget }
      return function.target(number: Int(min(condition.low, UInt64(record.c) - 1)), of: record)
    default: return nil
    }
  }

  private func isLoopHeader(_ block: Block) -> Bool {
    // Many predecessors say nothing about a loop, but looking at all of them for each edge would be quadratic.
    let predecessors = graph.predecessors(of: block)
    if predecessors.count > 16 { return true }
    return predecessors.contains { graph.isReachable($0) && graph.position[$0.index] >= graph.position[block.index] }
  }

  // MARK: - Blocks

  private mutating func removeCommonParameters(_ block: Block, _ function: inout Function) {
    for position in 0..<function.parameterCount(of: block) {
      let parameter = function.parameter(position, of: block)
      var common: Value?
      var isCommon = true
      for target in incoming[block] {
        let argument = replacements.resolve(function.argument(position, of: target))
        if argument == parameter || argument == common { continue }
        isCommon = common == nil
        common = argument
        if !isCommon { break }
      }
      if isCommon, let common { replacements.replace(parameter, by: common) }
    }
    incoming.removeParameters(of: block, in: &function) { replacements.isReplaced($0) }
  }

  /// Joins chains of blocks, and resolves what has been replaced.
  private mutating func merge(_ function: inout Function) {
    for block in graph.reversePostorder where !isMerged(block) {
      layout.begin(block)
      var current = block
      while let next = place(current, &function) { current = next }
    }
    function.exchangeLayout(with: &layout)
    if replacements.isEmpty { return }
    for block in function.blocks {
      for position in function.positions(of: block) {
        function.replaceOperands(of: function.instruction(at: position)) { replacements.resolve($0) }
      }
    }
  }

  /// Whether a block becomes part of its predecessor.
  private func isMerged(_ block: Block) -> Bool {
    let predecessors = graph.predecessors(of: block)
    guard predecessors.count == 1, let predecessor = predecessors.first, predecessor != block else { return false }
    return graph.successors(of: predecessor).count == 1
  }

  /// Places the instructions of a block. Returns the block that is to be joined to it.
  private mutating func place(_ block: Block, _ function: inout Function) -> Block? {
    let positions = function.positions(of: block)
    for position in positions.dropLast() { layout.append(function.instruction(at: position)) }
    let terminator = function.instruction(at: positions.upperBound - 1)
    let record = function[terminator]
    guard record.opcode == .branch else {
      layout.append(terminator)
      return nil
    }
    let target = record.firstTarget
    let next = function.block(of: target)
    guard isMerged(next) else {
      layout.append(terminator)
      return nil
    }
    for position in 0..<function.parameterCount(of: next) {
      replacements.replace(function.parameter(position, of: next), by: function.argument(position, of: target))
    }
    return next
  }
}
