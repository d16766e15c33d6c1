import JITIR
import JITStorage

/// Replaces a branch round little work by the work and `select` instructions.
///
/// Why: a branch that the processor can't predict costs about as much as twenty simple instructions, and blocks of one
/// instruction hide what surrounds them. It pays while the work made unconditional is cheaper than a wrong guess now
/// and then: at most `workLimit` cheap instructions and `selectLimit` choices between integers, for which there is a
/// conditional move.
///
/// Before: a valid function. After: as before. No `branch_if` is left whose two ways meet again at once with only so
/// much between; blocks that can't be reached are gone, and empty ones are left to `ControlFlowSimplification`.
///
/// Arms are visited before what surrounds them, and one that was converted is not moved again: each run takes the
/// innermost level of a nest. Linear time.
struct IfConversion: Pass, ~Copyable {
  static let name = "IfConversion"

  private static let workLimit = 3
  private static let selectLimit = 2

  private let effects = EffectTable()
  private var graph = ControlFlowGraph()
  private var layout = Function.Layout()
  /// By block: the blocks whose work is done at its end, in order, or none.
  private var absorbed = Table<Pair>()
  /// By block: the instructions made for it, as a range of `made`.
  private var madeRange = Table<(start: Int, end: Int)>()
  private var made = Table<Instruction>()
  private var isAbsorbed = Table<Bool>()
  private var arguments: [Value] = []
  private static let none = UInt32.max

  struct Pair {
    var first = IfConversion.none
    var second = IfConversion.none
  }

  init() {}

  mutating func run(on function: inout Function, _ analyses: inout Analyses) {
    graph.update(function)
    absorbed.refill(Pair(), function.blockCount)
    madeRange.refill((start: 0, end: 0), function.blockCount)
    made.removeAll()
    isAbsorbed.refill(false, function.blockCount)
    var isChanged = false
    let graph = self.graph
    for block in graph.reversePostorder.reversed() where convert(block, &function, graph) { isChanged = true }
    guard isChanged else { return }
    place(&function, graph)
    analyses.invalidate()
  }

  /// What an arm of a branch does: an empty arm goes straight to where the two meet.
  private struct Arm {
    var block: Block?
    /// The target that leads to the meeting point.
    var target: Target
  }

  private mutating func convert(_ block: Block, _ function: inout Function, _ graph: ControlFlowGraph) -> Bool {
    guard let terminator = function.terminator(of: block) else { return false }
    let record = function[terminator]
    guard record.opcode == .branchIf else { return false }
    let (yes, no) = (record.firstTarget, record.secondTarget)
    guard let (first, second) = arms(yes, no, block, function, graph) else { return false }
    let join = function.block(of: first.target)
    // The parameter of an arm is its one argument: resolve both lists to what the block knows.
    var selects = 0
    for position in 0..<function.argumentCount(of: first.target) {
      let a = across(function.argument(position, of: first.target), first, yes, function)
      let b = across(function.argument(position, of: second.target), second, no, function)
      if a == b { continue }
      guard function.type(of: a).isInteger, function.type(of: a) != .i128 else { return false }
      selects += 1
    }
    guard selects <= IfConversion.selectLimit else { return false }
    arguments.removeAll(keepingCapacity: true)
    let start = made.count
    for position in 0..<function.argumentCount(of: first.target) {
      let a = across(function.argument(position, of: first.target), first, yes, function)
      let b = across(function.argument(position, of: second.target), second, no, function)
      arguments.append(a == b ? a : makeSelect(record.a, a, b, terminator, &function))
    }
    resolveParameters(first, yes, &function)
    resolveParameters(second, no, &function)
    absorbed[block.index] = Pair(
      first: first.block?.rawValue ?? IfConversion.none, second: second.block?.rawValue ?? IfConversion.none)
    madeRange[block.index] = (start, made.count)
    if let arm = first.block { isAbsorbed[arm.index] = true }
    if let arm = second.block { isAbsorbed[arm.index] = true }
    let target = function.appendTarget(join, arguments)
    function[terminator] = Record(.branch, .i64, Opcode.branch.format, type: nil, b: target.rawValue)
    return true
  }

  private mutating func makeSelect(
    _ condition: UInt32, _ a: Value, _ b: Value, _ origin: Instruction, _ function: inout Function
  ) -> Value {
    let type = function.type(of: a)
    let select = function.makeUnplaced(
      Record(
        .select, Shape(type), Opcode.select.format, type: type, a: condition, b: a.rawValue, c: b.rawValue))
    function.copyLocation(to: select, from: origin)
    made.append(select)
    return Value(select)
  }

  /// The two arms, when both lead to the same block and are short enough.
  private func arms(
    _ yes: Target, _ no: Target, _ block: Block, _ function: borrowing Function, _ graph: ControlFlowGraph
  ) -> (Arm, Arm)? {
    let (yesBlock, noBlock) = (function.block(of: yes), function.block(of: no))
    if yesBlock == noBlock { return (Arm(block: nil, target: yes), Arm(block: nil, target: no)) }
    let yesExit = exit(yesBlock, block, function, graph)
    let noExit = exit(noBlock, block, function, graph)
    if let yesExit, function.block(of: yesExit) == noBlock, work(yesBlock, function) <= IfConversion.workLimit {
      return (Arm(block: yesBlock, target: yesExit), Arm(block: nil, target: no))
    }
    if let noExit, function.block(of: noExit) == yesBlock, work(noBlock, function) <= IfConversion.workLimit {
      return (Arm(block: nil, target: yes), Arm(block: noBlock, target: noExit))
    }
    guard let yesExit, let noExit, function.block(of: yesExit) == function.block(of: noExit),
      work(yesBlock, function) + work(noBlock, function) <= IfConversion.workLimit
    else { return nil }
    return (Arm(block: yesBlock, target: yesExit), Arm(block: noBlock, target: noExit))
  }

  /// The target of an arm that only `block` leads to and that plainly leads on.
  private func exit(_ arm: Block, _ block: Block, _ function: borrowing Function, _ graph: ControlFlowGraph) -> Target?
  {
    guard graph.predecessors(of: arm).count == 1, let terminator = function.terminator(of: arm),
      function[terminator].opcode == .branch, madeRange[arm.index].start == madeRange[arm.index].end,
      absorbed[arm.index].first == IfConversion.none, absorbed[arm.index].second == IfConversion.none
    else { return nil }
    let target = function[terminator].firstTarget
    let next = function.block(of: target)
    // Not round a loop.
    return next == arm || next == block ? nil : target
  }

  /// How many instructions an arm has; many when one can't be made unconditional cheaply.
  private func work(_ arm: Block, _ function: borrowing Function) -> Int {
    let positions = function.positions(of: arm)
    guard positions.count <= IfConversion.workLimit + 1 else { return Int.max / 2 }
    for position in positions.dropLast() {
      let record = function[function.instruction(at: position)]
      guard effects.effects(of: record, in: function) == .pure, isCheap(record) else { return Int.max / 2 }
    }
    return positions.count - 1
  }

  private func isCheap(_ record: Record) -> Bool {
    guard record.shape.rawValue <= Shape.i64.rawValue, record.type != .i128 else { return false }
    switch record.opcode {
    case .add, .subtract, .negate, .and, .or, .xor, .not, .andNot, .shiftLeft, .shiftRightSigned, .shiftRightUnsigned,
      .signExtend, .zeroExtend, .truncate, .minimumSigned, .minimumUnsigned, .maximumSigned, .maximumUnsigned, .select:
      return true
    default: return record.opcode.isIntegerComparison
    }
  }

  /// What a value in an arm is for the block before it.
  private func across(_ value: Value, _ arm: Arm, _ target: Target, _ function: borrowing Function) -> Value {
    guard let block = arm.block else { return value }
    let record = function[value]
    guard record.opcode == .parameter, record.parameterBlock == block else { return value }
    return function.argument(record.parameterPosition, of: target)
  }

  private func resolveParameters(_ arm: Arm, _ target: Target, _ function: inout Function) {
    guard let block = arm.block else { return }
    for position in function.positions(of: block) {
      let instruction = function.instruction(at: position)
      var record = function[instruction]
      guard !record.isTerminator else { continue }
      let format = record.format
      if format.contains(.a) { record.first = across(record.first, arm, target, function) }
      if format.contains(.b) { record.second = across(record.second, arm, target, function) }
      if format.contains(.c) { record.third = across(record.third, arm, target, function) }
      function[instruction] = record
    }
  }

  private mutating func place(_ function: inout Function, _ graph: ControlFlowGraph) {
    for block in graph.reversePostorder where !isAbsorbed[block.index] {
      layout.begin(block)
      for position in function.positions(of: block) {
        let instruction = function.instruction(at: position)
        if function[instruction].isTerminator {
          appendWork(absorbed[block.index].first, function)
          appendWork(absorbed[block.index].second, function)
          for number in madeRange[block.index].start..<madeRange[block.index].end { layout.append(made[number]) }
        }
        layout.append(instruction)
      }
    }
    function.exchangeLayout(with: &layout)
  }

  private mutating func appendWork(_ block: UInt32, _ function: borrowing Function) {
    guard block != IfConversion.none else { return }
    for position in function.positions(of: Block(rawValue: block)).dropLast() {
      layout.append(function.instruction(at: position))
    }
  }
}
