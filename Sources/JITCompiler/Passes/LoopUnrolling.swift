import JITIR
import JITStorage

/// Replaces loops of one block that run a small, known number of times by that many copies of the block.
///
/// Why: what depends on the counter becomes constant, the counter and the branches go.
///
/// Before: a valid function; `LoopRotation` and `ControlFlowSimplification` make loops of one block. After: as before,
/// and such a loop is a block that is executed once.
///
/// The rounds are counted by executing what can be computed from constants, as the interpreter would; the loop is
/// unrolled when it ends within `roundLimit` rounds and the copies have at most `sizeLimit` instructions. Linear time.
struct LoopUnrolling: Pass, ~Copyable {
  static let name = "LoopUnrolling"

  private static let roundLimit = 8
  private static let sizeLimit = 64

  private var layout = Function.Layout()
  /// By value of an unrolled loop: what it is in the last round, and the loop's block.
  private var below = Table<UInt32>()
  private var home = Table<UInt32>()
  private var incoming = IncomingTargets()
  /// By value of the loop: what it is in the current round.
  private var current = Table<UInt32>()
  /// By block: how many rounds it makes, if it is unrolled.
  private var rounds = Table<UInt8>()
  private var words: [Value] = []

  private static let none = UInt32.max

  init() {}

  mutating func run(on function: inout Function, _ analyses: inout Analyses) {
    var isFound = false
    for block in function.blocks where backTarget(block, function) != nil { isFound = true }
    guard isFound else { return }
    incoming.update(function)
    rounds.refill(0, function.blockCount)
    var isAny = false
    for block in function.blocks {
      if let count = countRounds(block, &function) {
        rounds[block.index] = UInt8(count)
        isAny = true
      }
    }
    guard isAny else { return }
    below.refill(LoopUnrolling.none, function.recordCount)
    home.refill(LoopUnrolling.none, function.recordCount)
    for block in function.blocks {
      layout.begin(block)
      if rounds[block.index] > 0 {
        unroll(block, Int(rounds[block.index]), &function)
      } else {
        for position in function.positions(of: block) { layout.append(function.instruction(at: position)) }
      }
    }
    function.exchangeLayout(with: &layout)
    analyses.invalidate()
    for block in function.blocks {
      for position in function.positions(of: block) {
        function.replaceOperands(of: function.instruction(at: position)) { last($0, block) }
      }
    }
  }

  /// The number of the target with which a block leads to itself, when it is a loop of its own that can be copied.
  private func backTarget(_ block: Block, _ function: borrowing Function) -> Int? {
    guard let terminator = function.terminator(of: block), function[terminator].opcode == .branchIf else { return nil }
    let record = function[terminator]
    let isYes = function.block(of: record.firstTarget) == block
    guard isYes != (function.block(of: record.secondTarget) == block) else { return nil }
    let positions = function.positions(of: block)
    guard positions.count <= LoopUnrolling.sizeLimit else { return nil }
    for position in positions where function[function.instruction(at: position)].format.contains(.list) { return nil }
    return isYes ? 0 : 1
  }

  /// How often a loop is executed; nil when it is not known or often.
  private mutating func countRounds(_ block: Block, _ function: inout Function) -> Int? {
    guard let back = backTarget(block, function), let terminator = function.terminator(of: block),
      incoming[block].count == 2
    else { return nil }
    let record = function[terminator]
    let backTarget = function.target(number: back, of: record)
    guard let entry = incoming[block].first(where: { $0 != backTarget }) else { return nil }
    let size = function.positions(of: block).count - 1
    current.grow(LoopUnrolling.none, to: function.recordCount)
    defer { forget(block, function) }
    words.removeAll(keepingCapacity: true)
    words += function.arguments(of: entry)
    for round in 1...LoopUnrolling.roundLimit {
      guard round * size <= LoopUnrolling.sizeLimit else { return nil }
      for (position, value) in words.enumerated() {
        let parameter = function.parameter(position, of: block)
        current[parameter.index] = function.constant(value) == nil ? LoopUnrolling.none : value.rawValue
      }
      execute(block, &function)
      guard let condition = function.constant(now(record.first)) else { return nil }
      if condition.isZero == (back == 0) { return round }
      words.removeAll(keepingCapacity: true)
      for argument in function.arguments(of: backTarget) { words.append(now(argument)) }
    }
    return nil
  }

  private func now(_ value: Value) -> Value {
    guard value.index < current.count, current[value.index] != LoopUnrolling.none else { return value }
    return Value(rawValue: current[value.index])
  }

  /// Computes what a round makes of constants.
  private mutating func execute(_ block: Block, _ function: inout Function) {
    for position in function.positions(of: block) {
      let instruction = function.instruction(at: position)
      var record = function[instruction]
      guard record.hasResult else { continue }
      current[instruction.index] = LoopUnrolling.none
      record = mapped(record)
      if let results = function.evaluate(record) {
        current[instruction.index] = function.constant(results.first).rawValue
      }
    }
  }

  private mutating func forget(_ block: Block, _ function: borrowing Function) {
    for parameter in function.parameters(of: block) { current[parameter.index] = LoopUnrolling.none }
    for position in function.positions(of: block) {
      for result in function.results(of: function.instruction(at: position)) {
        current[result.index] = LoopUnrolling.none
      }
    }
  }

  private func mapped(_ record: Record) -> Record {
    var record = record
    if record.format.contains(.a) { record.first = now(record.first) }
    if record.format.contains(.b) { record.second = now(record.second) }
    if record.format.contains(.c) { record.third = now(record.third) }
    return record
  }

  // MARK: - Copying

  private mutating func unroll(_ block: Block, _ count: Int, _ function: inout Function) {
    guard let terminator = function.terminator(of: block), let back = backTarget(block, function) else { return }
    let record = function[terminator]
    let backTarget = function.target(number: back, of: record)
    let exit = function.target(number: 1 - back, of: record)
    let positions = function.positions(of: block)
    current.grow(LoopUnrolling.none, to: function.recordCount)
    // The first round is the block itself.
    for position in positions.dropLast() { layout.append(function.instruction(at: position)) }
    for _ in 1..<max(1, count) {
      words.removeAll(keepingCapacity: true)
      for argument in function.arguments(of: backTarget) { words.append(now(argument)) }
      for (position, value) in words.enumerated() {
        current[function.parameter(position, of: block).index] = value.rawValue
      }
      for position in positions.dropLast() { copy(function.instruction(at: position), &function) }
    }
    words.removeAll(keepingCapacity: true)
    for argument in function.arguments(of: exit) { words.append(now(argument)) }
    let target = function.appendTarget(function.block(of: exit), words)
    function[terminator] = Record(.branch, .i64, Opcode.branch.format, type: nil, b: target.rawValue)
    layout.append(terminator)
    // Below the loop, its values are those of the last round.
    for parameter in function.parameters(of: block) { replaceBelow(parameter, block) }
    for position in positions.dropLast() {
      for result in function.results(of: function.instruction(at: position)) { replaceBelow(result, block) }
    }
  }

  private mutating func replaceBelow(_ value: Value, _ block: Block) {
    below[value.index] = now(value).rawValue
    home[value.index] = block.rawValue
    current[value.index] = LoopUnrolling.none
  }

  /// What an operand in `block` is: for a value of an unrolled loop above, that of the last round, which may be a value
  /// of a loop further above.
  private func last(_ value: Value, _ block: Block) -> Value {
    var value = value
    var inside = block.rawValue
    while value.index < home.count, home[value.index] != LoopUnrolling.none, home[value.index] != inside {
      inside = home[value.index]
      value = Value(rawValue: below[value.index])
    }
    return value
  }

  private mutating func copy(_ instruction: Instruction, _ function: inout Function) {
    let new = function.makeUnplaced(mapped(function[instruction]))
    let results = function.results(of: instruction)
    for result in results.dropFirst() {
      let other = function.appendResult(function.type(of: result), of: new)
      current[result.index] = other.rawValue
    }
    if let first = results.first { current[first.index] = new.rawValue }
    function.copyLocation(to: new, from: instruction)
    layout.append(new)
  }
}
