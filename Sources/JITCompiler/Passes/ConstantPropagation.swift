import JITIR
import JITStorage

/// Finds the values that are always the same constant and the blocks that are never executed, both at once.
///
/// Why at once: a branch that is never taken brings no values, and values that are constant take branches. Each alone
/// finds less, round loops above all.
///
/// Before: a valid function. After: as before, and such values are constants, branches on them plain, and such blocks
/// gone.
///
/// Sparse conditional constant propagation (Wegman and Zadeck, "Constant Propagation with Conditional Branches", 1991),
/// on block parameters in place of phi functions. A value is unknown at first, then maybe a constant, then maybe
/// varying, so an instruction is visited at most twice for each operand. A terminator visits all its arguments, so
/// after `limit` visits what it gives is taken to vary: linear time.
struct ConstantPropagation: Pass, ~Copyable {
  static let name = "ConstantPropagation"

  /// By record: what is known of a value. A constant that was made after the pass began is beyond the end.
  private var states = Table<State>()
  /// By value: where its users begin in `users`.
  private var useStart = Table<UInt32>()
  private var users = Table<Instruction>()
  /// By instruction: its block, for terminators how often it was visited.
  private var visits = Table<UInt8>()
  private var isExecutable = Table<Bool>()
  private var blockWork = Table<Block>()
  private var valueWork = Table<Value>()
  private var blockOf = Table<UInt32>()
  private var layout = Function.Layout()

  private static let limit: UInt8 = 20

  init() {}

  struct State: Equatable {
    /// 0 for unknown, 1 for varying, or a constant's number plus 2.
    var word: UInt32
    static let unknown = State(word: 0)
    static let varying = State(word: 1)
    init(word: UInt32) { self.word = word }
    init(_ constant: Value) { word = constant.rawValue + 2 }
    var constant: Value? { word < 2 ? nil : Value(rawValue: word - 2) }
  }

  mutating func run(on function: inout Function, _ analyses: inout Analyses) {
    guard let entry = function.entry else { return }
    prepare(function)
    for parameter in function.parameters(of: entry) { states[parameter.index] = .varying }
    enter(entry)
    while true {
      if let value = valueWork.popLast() {
        for use in Int(useStart[value.index])..<Int(useStart[value.index + 1]) {
          let user = users[use]
          if isExecutable[Int(blockOf[user.index])] { visit(user, &function) }
        }
      } else if let block = blockWork.popLast() {
        for position in function.positions(of: block) { visit(function.instruction(at: position), &function) }
      } else {
        break
      }
    }
    if rewrite(&function) { analyses.invalidate() }
  }

  /// Collects the users of values.
  private mutating func prepare(_ function: borrowing Function) {
    let count = function.recordCount
    states.refill(.unknown, count)
    visits.refill(0, count)
    useStart.refill(0, count + 1)
    isExecutable.refill(false, function.blockCount)
    blockOf.refill(0, count)
    for block in function.blocks {
      for position in function.positions(of: block) {
        let instruction = function.instruction(at: position)
        blockOf[instruction.index] = block.rawValue
        function.forEachOperand(of: function[instruction]) { useStart[$0.index] += 1 }
      }
    }
    // Ends of the ranges; filling moves them to the starts.
    for index in 1...count { useStart[index] += useStart[index - 1] }
    users.refill(Instruction(rawValue: 0), Int(useStart[count]))
    for block in function.blocks.reversed() {
      for position in function.positions(of: block).reversed() {
        let instruction = function.instruction(at: position)
        function.forEachOperand(of: function[instruction]) { value in
          useStart[value.index] -= 1
          users[Int(useStart[value.index])] = instruction
        }
      }
    }
  }

  private mutating func enter(_ block: Block) {
    if isExecutable[block.index] { return }
    isExecutable[block.index] = true
    blockWork.append(block)
  }

  @inline(__always) private func state(_ value: Value, _ function: borrowing Function) -> State {
    if value.index >= states.count || function[value].opcode == .constant { return State(value) }
    return states[value.index]
  }

  /// Notes that `value` can be `other`.
  private mutating func meet(_ value: Value, _ other: State) {
    let old = states[value.index]
    if other == .unknown || old == other || old == .varying { return }
    states[value.index] = old == .unknown ? other : .varying
    valueWork.append(value)
  }

  // MARK: - Instructions

  private mutating func visit(_ instruction: Instruction, _ function: inout Function) {
    let record = function[instruction]
    if record.isTerminator { return visitTerminator(instruction, record, function) }
    guard record.hasResult, states[instruction.index] != .varying else { return }
    let results = evaluate(record, &function)
    meet(Value(instruction), results.first)
    if instruction.index + 1 < states.count, function[Value(rawValue: instruction.rawValue + 1)].opcode == .result {
      var next = instruction.index + 1
      while next < states.count, function[Value(next)].opcode == .result {
        meet(Value(next), next == instruction.index + 1 ? results.second : .varying)
        next += 1
      }
    }
  }

  private func evaluate(_ record: Record, _ function: inout Function) -> (first: State, second: State) {
    let format = record.format
    guard format.contains(.a), !format.contains(.list) else { return (.varying, .varying) }
    let a = state(record.first, function)
    if record.opcode == .select, let condition = a.constant.flatMap({ function.constant($0) }) {
      let chosen = state(condition.isZero ? record.third : record.second, function)
      return (chosen, .varying)
    }
    var (b, c) = (a, a)
    if format.contains(.b) { b = state(record.second, function) }
    if format.contains(.c) { c = state(record.third, function) }
    if a == .varying || b == .varying || c == .varying { return (.varying, .varying) }
    guard let first = a.constant, let second = b.constant, let third = c.constant else { return (.unknown, .unknown) }
    guard let x = function.constant(first), let y = function.constant(second), let z = function.constant(third) else {
      return (.varying, .varying)
    }
    let results: Evaluation.Results?
    do throws(TrapCode) { results = try Evaluation.evaluate(record, in: function, x, y, z) } catch { results = nil }
    guard let results else { return (.varying, .varying) }
    let firstResult = State(function.constant(results.first))
    guard let other = results.second else { return (firstResult, .varying) }
    return (firstResult, State(function.constant(other)))
  }

  private mutating func visitTerminator(_ instruction: Instruction, _ record: Record, _ function: borrowing Function) {
    // The visit after the last one gives up on all targets, and later ones have nothing left to say.
    if visits[instruction.index] > ConstantPropagation.limit { return }
    visits[instruction.index] += 1
    if visits[instruction.index] > ConstantPropagation.limit {
      return function.forEachTarget(of: record) { follow($0, function, true) }
    }
    switch certainTarget(record, function) {
    case .one(let target): follow(target, function, false)
    case .all: function.forEachTarget(of: record) { follow($0, function, false) }
    case .none: break
    }
  }

  private enum Way { case none, one(Target), all }

  /// Where a terminator leads, as far as is known.
  private func certainTarget(_ record: Record, _ function: borrowing Function) -> Way {
    guard record.opcode == .branchIf || record.opcode == .switch else { return .all }
    let state = state(record.first, function)
    if state == .unknown { return .none }
    guard let condition = state.constant.flatMap({ function.constant($0) }) else { return .all }
    if record.opcode == .branchIf { return .one(condition.isZero ? record.secondTarget : record.firstTarget) }
    return .one(function.target(number: Int(min(condition.low, UInt64(record.c) - 1)), of: record))
  }

  private mutating func follow(_ target: Target, _ function: borrowing Function, _ isTired: Bool) {
    let block = function.block(of: target)
    for position in 0..<function.argumentCount(of: target) {
      let given = isTired ? .varying : state(function.argument(position, of: target), function)
      meet(function.parameter(position, of: block), given)
    }
    enter(block)
  }

  // MARK: - Rewriting

  /// Puts constants in place of values, and removes what is not executed; true when edges have gone.
  private mutating func rewrite(_ function: inout Function) -> Bool {
    var isFolded = false
    for block in function.blocks where isExecutable[block.index] {
      layout.begin(block)
      for position in function.positions(of: block) {
        let instruction = function.instruction(at: position)
        function.replaceOperands(of: instruction) { value in
          value.index < states.count ? states[value.index].constant ?? value : value
        }
        let record = function[instruction]
        if record.opcode == .branchIf || record.opcode == .switch,
          case .one(let target) = certainTarget(record, function)
        {
          function[instruction] = Record(
            .branch, .i64, Opcode.branch.format, type: nil, b: target.rawValue)
          isFolded = true
        }
        layout.append(instruction)
      }
    }
    function.exchangeLayout(with: &layout)
    return isFolded
  }
}
