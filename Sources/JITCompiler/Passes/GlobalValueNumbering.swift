import JITIR
import JITStorage

/// Computes every value once where the first computation is certain to have happened, and uses what checks and branches
/// on the way have made certain.
///
/// Why: front ends repeat address arithmetic and bounds checks at every access. An instruction without effects, or one
/// that only traps, is redundant below an equal one: had the first trapped, the second would not be reached. Below
/// `branch_if %c` and `trap_if %c` the condition is known, and so is the opposite comparison; below `equal %x, 5`, `%x`
/// is.
///
/// Before: a valid function. After: as before, no instruction of the kinds above is dominated by an equal one that the
/// table still had, and blocks that can't be reached are gone.
///
/// The dominator tree is walked in preorder with a hash table of instructions (Briggs, Cooper and Simpson, "Value
/// Numbering", 1997, section 4). In that order an entry whose block does not dominate the current one never will again,
/// so entries are replaced rather than scoped. Linear time on average.
struct GlobalValueNumbering: Pass, ~Copyable {
  static let name = "GlobalValueNumbering"

  private let effects = EffectTable()
  private var replacements = Replacements()
  private var layout = Function.Layout()
  /// Open addressing: instructions plus 1.
  private var table = Table<UInt32>()
  /// By instruction: its block.
  private var blockOf = Table<UInt32>()
  /// By value: the constant that it is known to be, plus 1, in the blocks that `knownIn` dominates.
  private var known = Table<UInt32>()
  private var knownIn = Table<UInt32>()
  private var block = Block(rawValue: 0)

  init() {}

  mutating func run(on function: inout Function, _ analyses: inout Analyses) {
    analyses.updateDominance(function)
    reset(function)
    for number in analyses.dominance.preorder.indices {
      block = analyses.dominance.preorder[number]
      if let predecessor = analyses.dominance.onlyPredecessor(of: block) {
        learn(from: predecessor, &function, &analyses)
      }
      layout.begin(block)
      for position in function.positions(of: block) {
        let instruction = function.instruction(at: position)
        function.replaceOperands(of: instruction) { current($0, analyses) }
        if !isRedundant(instruction, &function, &analyses) { layout.append(instruction) }
      }
    }
    function.exchangeLayout(with: &layout)
  }

  private mutating func reset(_ function: borrowing Function) {
    replacements.reset(function)
    var size = 16
    while size < 2 * function.recordCount { size *= 2 }
    table.refill(0, size)
    blockOf.refill(0, function.recordCount)
    known.refill(0, function.recordCount)
    knownIn.refill(0, function.recordCount)
  }

  /// What stands for a value here.
  @inline(__always) private func current(_ value: Value, _ analyses: borrowing Analyses) -> Value {
    let value = replacements.resolve(value)
    guard value.index < known.count, known[value.index] != 0,
      analyses.dominance.tree.dominates(Block(rawValue: knownIn[value.index]), block)
    else { return value }
    return Value(rawValue: known[value.index] - 1)
  }

  // MARK: - Numbering

  private mutating func isRedundant(
    _ instruction: Instruction, _ function: inout Function, _ analyses: inout Analyses
  ) -> Bool {
    var record = function[instruction]
    let isCheck = record.opcode == .trapIf
    let own = effects.effects(of: record, in: function)
    guard own.isSubset(of: .traps), record.hasResult || isCheck else { return false }
    if isCheck {
      if let condition = function.constant(record.first), condition.isZero { return true }
      record.c = 0
    }
    blockOf[instruction.index] = block.rawValue
    let slot = self.slot(of: record, &function)
    if table[slot] != 0 {
      let leader = Instruction(rawValue: table[slot] - 1)
      if analyses.dominance.tree.dominates(Block(rawValue: blockOf[leader.index]), block) {
        if !isCheck { replace(instruction, by: leader, function) }
        return true
      }
    }
    if let negated = record.opcode.negated, !record.shape.hasLanes,
      let opposite = knownOpposite(record, negated, &function, &analyses)
    {
      replacements.replace(Value(instruction), by: function.constant(Constant(.i8, opposite ? 0 : 1)))
      return true
    }
    table[slot] = instruction.rawValue + 1
    if isCheck { assume(record.first, isTrue: false, depth: 0, &function, &analyses) }
    return false
  }

  private mutating func replace(_ instruction: Instruction, by leader: Instruction, _ function: borrowing Function) {
    for position in 0..<UInt32(function.resultCount(of: instruction)) {
      replacements.replace(
        Value(rawValue: instruction.rawValue + position), by: Value(rawValue: leader.rawValue + position))
    }
  }

  /// The place in the table of an instruction equal to `record`, or a free one.
  private func slot(of record: Record, _ function: inout Function) -> Int {
    var hash = UInt64(record.a) &* 0x9E37_79B9_7F4A_7C15
    hash = (hash ^ UInt64(record.b)) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash ^ UInt64(record.c) ^ hash &>> 32) &* 0x94D0_49BB_1331_11EB
    hash ^= UInt64(record.opcode.rawValue) &<< 8 | UInt64(record.shape.rawValue)
    hash = hash &* 0x9E37_79B9_7F4A_7C15
    var slot = Int(truncatingIfNeeded: hash &>> 32) & (table.count &- 1)
    while table[slot] != 0 {
      var other = function[Instruction(rawValue: table[slot] - 1)]
      if other.opcode == .trapIf { other.c = 0 }
      if other == record { return slot }
      slot = (slot &+ 1) & (table.count &- 1)
    }
    return slot
  }

  // MARK: - Facts

  /// Whether the opposite of a comparison is known; nil when nothing is.
  private func knownOpposite(
    _ record: Record, _ negated: Opcode, _ function: inout Function, _ analyses: inout Analyses
  ) -> Bool? {
    var other = record
    other.opcode = negated
    let slot = slot(of: other, &function)
    guard table[slot] != 0 else { return nil }
    let value = current(Value(rawValue: table[slot] - 1), analyses)
    return function.constant(value).map { !$0.isZero }
  }

  /// Notes what the branch that leads here says.
  private mutating func learn(from predecessor: Block, _ function: inout Function, _ analyses: inout Analyses) {
    guard let terminator = function.terminator(of: predecessor) else { return }
    let record = function[terminator]
    switch record.opcode {
    case .branchIf:
      let isTrue = function.block(of: record.firstTarget) == block
      assume(record.first, isTrue: isTrue, depth: 0, &function, &analyses)
    case .switch:
      // The last target stands for many numbers, and finding the number of another takes as long as there are targets.
      guard record.c <= 16, function.block(of: function.target(number: Int(record.c) - 1, of: record)) != block else {
        return
      }
      for number in 0..<Int(record.c) - 1 where function.block(of: function.target(number: number, of: record)) == block
      {
        let value = record.first
        note(value, function.constant(Constant(function.type(of: value), number)), function)
      }
    default: break
    }
  }

  /// Notes that `condition` is zero or not from here on.
  private mutating func assume(
    _ condition: Value, isTrue: Bool, depth: Int, _ function: inout Function, _ analyses: inout Analyses
  ) {
    let record = function[condition]
    if record.opcode == .constant { return }
    if record.opcode.isComparison, !record.shape.hasLanes {
      note(condition, function.constant(Constant(.i8, isTrue ? 1 : 0)), function)
    } else if !isTrue {
      note(condition, function.constant(Constant(function.type(of: condition), 0)), function)
    }
    guard depth < 3 else { return }
    switch record.opcode {
    case .equal, .notEqual:
      let (a, b) = (record.first, record.second)
      if !record.shape.hasLanes, isTrue == (record.opcode == .equal), function.constant(b) != nil {
        note(a, b, function)
      }
    case .and where isTrue && areTruths(record, function), .or where !isTrue:
      assume(record.first, isTrue: isTrue, depth: depth + 1, &function, &analyses)
      assume(record.second, isTrue: isTrue, depth: depth + 1, &function, &analyses)
    case .zeroExtend, .signExtend:
      assume(record.first, isTrue: isTrue, depth: depth + 1, &function, &analyses)
    default: break
    }
    // The opposite comparison, when it has been computed.
    guard let negated = record.opcode.negated, !record.shape.hasLanes else { return }
    var other = record
    other.opcode = negated
    let slot = slot(of: other, &function)
    guard table[slot] != 0 else { return }
    let leader = Value(rawValue: table[slot] - 1)
    if analyses.dominance.tree.dominates(Block(rawValue: blockOf[leader.index]), block) {
      note(leader, function.constant(Constant(.i8, isTrue ? 0 : 1)), function)
    }
  }

  private func areTruths(_ record: Record, _ function: borrowing Function) -> Bool {
    record.shape == .i8 && function[record.first].opcode.isComparison
      && function[record.second].opcode.isComparison
  }

  private mutating func note(_ value: Value, _ constant: Value, _ function: borrowing Function) {
    guard value.index < known.count, function[value].opcode != .constant else { return }
    known[value.index] = constant.rawValue + 1
    knownIn[value.index] = block.rawValue
  }
}
