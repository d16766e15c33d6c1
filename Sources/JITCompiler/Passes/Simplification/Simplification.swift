import JITIR

/// Replaces instructions by simpler ones with the same results: constants are computed, operands put in a canonical
/// order, the rules of `SimplificationRules` applied until none matches.
///
/// Why: front ends and other passes leave much that is trivial behind, and the other passes need to know one form only
/// of what can be written in several ways.
///
/// Before: a valid function. After: as before, and
/// - the constant operand of a commutative instruction or comparison comes last, the others in the order of their
///   numbers;
/// - comparisons of two values are written with `less`; distances of shifts by constants are `i8` below the width;
/// - constants that are added to addresses are in the offsets of the accesses where they fit 32 bits;
/// - blocks are in reverse postorder, and those that can't be reached are gone.
///
/// Operands are visited before their users, so one walk suffices for most. Linear time: an instruction is rewritten at
/// most `limit` times, and a pattern is at most three instructions deep.
struct Simplification: Pass, ~Copyable {
  static let name = "Simplification"

  private var table = RuleTable()
  var replacements = Replacements()
  var layout = Function.Layout()
  /// Whether the order of a branch's targets has changed.
  var hasExchangedTargets = false
  /// By letter: the value that the pattern has there.
  private var letters = [Value](repeating: Value(rawValue: 0), count: 6)
  private var isBound: UInt8 = 0
  /// The shape of the comparison inside the pattern, if there is one.
  private var comparisonShape: Shape?

  private static let limit = 8

  init() {}

  /// What became of an instruction.
  enum Outcome { case unchanged, changed, replaced }

  mutating func run(on function: inout Function, _ analyses: inout Analyses) {
    analyses.updateGraph(function)
    replacements.reset(function)
    hasExchangedTargets = false
    for block in analyses.graph.reversePostorder {
      layout.begin(block)
      for position in function.positions(of: block) {
        let instruction = function.instruction(at: position)
        function.replaceOperands(of: instruction) { replacements.resolve($0) }
        if isKept(instruction, &function) { layout.append(instruction) }
      }
    }
    function.exchangeLayout(with: &layout)
    if hasExchangedTargets { analyses.invalidate() }
  }

  /// Rewrites an instruction; false when it is no longer needed.
  private mutating func isKept(_ instruction: Instruction, _ function: inout Function) -> Bool {
    for _ in 0..<Simplification.limit {
      switch step(instruction, &function) {
      case .unchanged: return true
      case .replaced: return false
      case .changed: continue
      }
    }
    return true
  }

  private mutating func step(_ instruction: Instruction, _ function: inout Function) -> Outcome {
    let record = function[instruction]
    let format = record.format
    if record.isTerminator || record.opcode == .trapIf { return simplifyCondition(instruction, record, &function) }
    if format.contains(.list) || !format.contains(.a) { return .unchanged }
    let lastIsConstant = isLastConstant(record, function)
    if lastIsConstant, let outcome = fold(instruction, record, &function) { return outcome }
    if canonicalize(instruction, record, &function) { return .changed }
    let outcome = simplifySpecially(instruction, record, &function)
    if outcome != .unchanged || record.shape.rawValue > Shape.i64.rawValue { return outcome }
    let first = function[record.first].opcode
    let second = format.contains(.b) ? function[record.second].opcode : first
    var candidates = table.candidates(for: record.opcode, first, second)
    while let number = candidates.popFirst() {
      if let outcome = apply(table.rules[number], instruction, record, &function) { return outcome }
    }
    return .unchanged
  }

  @inline(__always) private func isLastConstant(_ record: Record, _ function: borrowing Function) -> Bool {
    let format = record.format
    let last = format.contains(.c) ? record.c : format.contains(.b) ? record.b : record.a
    return function[Value(rawValue: last)].opcode == .constant
  }

  // MARK: - Constants

  /// Computes an instruction of constants.
  private mutating func fold(_ instruction: Instruction, _ record: Record, _ function: inout Function) -> Outcome? {
    guard let results = function.evaluate(record) else { return nil }
    replacements.replace(Value(instruction), by: function.constant(results.first))
    if let second = results.second {
      replacements.replace(Value(rawValue: instruction.rawValue + 1), by: function.constant(second))
    }
    return .replaced
  }

  /// Puts operands in their order.
  private func canonicalize(_ instruction: Instruction, _ record: Record, _ function: inout Function) -> Bool {
    let opcode = record.opcode
    if opcode.isCommutative {
      guard isAfter(record.a, record.b, function) else { return false }
      function[instruction].exchangeFirst()
      return true
    }
    if opcode.isIntegerComparison, let exchanged = opcode.exchanged {
      let isConstant = function[record.first].opcode == .constant
      let isGreater =
        switch opcode {
        case .greaterSigned, .greaterUnsigned, .greaterOrEqualSigned, .greaterOrEqualUnsigned: true
        default: false
        }
      guard isConstant || isGreater && function[record.second].opcode != .constant else { return false }
      // Lanes of 64 bits have every signed comparison; unsigned ones exist for the same shapes.
      function[instruction].opcode = exchanged
      function[instruction].exchangeFirst()
      return true
    }
    if opcode.isShift, let distance = function.constant(record.second) {
      let reduced = Constant(.i8, distance.low & UInt64(record.shape.lane.bitWidth - 1))
      guard reduced != distance else { return false }
      function[instruction].second = function.constant(reduced)
      return true
    }
    return false
  }

  private func isAfter(_ a: UInt32, _ b: UInt32, _ function: borrowing Function) -> Bool {
    let firstIsConstant = function[Value(rawValue: a)].opcode == .constant
    let secondIsConstant = function[Value(rawValue: b)].opcode == .constant
    return firstIsConstant == secondIsConstant ? a > b : firstIsConstant
  }

  // MARK: - Rules

  private mutating func apply(
    _ rule: RuleTable.Rule, _ instruction: Instruction, _ record: Record, _ function: inout Function
  ) -> Outcome? {
    isBound = 0
    comparisonShape = nil
    let pattern = table.nodes[Int(rule.pattern)]
    guard matchOperands(pattern, record, record.shape, function) else { return nil }
    if rule.condition != 0, compute(rule.condition, record.shape, function) == 0 { return nil }
    let replacement = table.nodes[Int(rule.replacement)]
    if replacement.kind == .value || replacement.isConstant {
      let type = record.type ?? record.shape.lane
      replacements.replace(
        Value(instruction), by: operand(rule.replacement, record.shape, type, instruction, &function))
      return .replaced
    }
    function[instruction] = build(replacement, record.shape, instruction, &function)
    return .changed
  }

  private mutating func matchOperands(
    _ node: RuleTable.Node, _ record: Record, _ shape: Shape, _ function: borrowing Function
  ) -> Bool {
    guard match(node.operands.0, record.a, shape, function) else { return false }
    if node.operandCount > 1, !match(node.operands.1, record.b, shape, function) { return false }
    return node.operandCount < 3 || match(node.operands.2, record.c, shape, function)
  }

  private mutating func match(_ number: UInt16, _ value: UInt32, _ shape: Shape, _ function: borrowing Function) -> Bool
  {
    let node = table.nodes[Int(number)]
    let record = function[Value(rawValue: value)]
    switch node.kind {
    case .value: return bind(node.letter, value)
    case .constant: return record.opcode == .constant && bind(node.letter, value)
    case .number:
      guard let constant = function.constant(Value(rawValue: value)) else { return false }
      return constant == Constant(constant.type, node.number)
    case .width, .minimum:
      guard let constant = function.constant(Value(rawValue: value)) else { return false }
      return constant.low == compute(number, shape, function)
    case .instruction:
      if node.isConstant {
        guard let constant = function.constant(Value(rawValue: value)) else { return false }
        return constant.low == compute(number, shape, function)
      }
      guard record.opcode == node.opcode else { return false }
      if node.opcode.isComparison {
        guard record.shape.rawValue <= Shape.i64.rawValue else { return false }
        comparisonShape = record.shape
      }
      return matchOperands(node, record, shape, function)
    }
  }

  @inline(__always) private mutating func bind(_ letter: UInt8, _ value: UInt32) -> Bool {
    if isBound & (1 &<< letter) != 0 { return letters[Int(letter)].rawValue == value }
    isBound |= 1 &<< letter
    letters[Int(letter)] = Value(rawValue: value)
    return true
  }

  /// The number that a node made of constants is, in the low bits.
  private func compute(_ number: UInt16, _ shape: Shape, _ function: borrowing Function) -> UInt64 {
    let node = table.nodes[Int(number)]
    let type = shape.lane
    switch node.kind {
    case .value: return 0
    case .constant: return function.constant(letters[Int(node.letter)])?.low ?? 0
    case .number: return Constant(type, node.number).low
    case .width: return UInt64(type.bitWidth)
    case .minimum: return 1 &<< UInt64(type.bitWidth - 1)
    case .instruction:
      let a = compute(node.operands.0, shape, function)
      let b = node.operandCount > 1 ? compute(node.operands.1, shape, function) : 0
      let record = Record(node.opcode, shape, [], type: node.opcode.isComparison ? .i8 : type)
      // No rule divides, so nothing traps.
      let result = try? Evaluation.evaluate(
        record, in: function, Constant(type, low: a), Constant(type, low: b), Constant(type, low: 0))
      return result?.first.low ?? 0
    }
  }

  /// The value of a part of a replacement; instructions are placed before `instruction`.
  private mutating func operand(
    _ number: UInt16, _ shape: Shape, _ type: ValueType, _ instruction: Instruction, _ function: inout Function
  ) -> Value {
    let node = table.nodes[Int(number)]
    if node.kind == .value { return letters[Int(node.letter)] }
    if node.isConstant { return function.constant(Constant(type, low: compute(number, shape, function))) }
    let record = build(node, shape, instruction, &function)
    let new = function.makeUnplaced(record)
    function.copyLocation(to: new, from: instruction)
    layout.append(new)
    return Value(new)
  }

  private mutating func build(
    _ node: RuleTable.Node, _ shape: Shape, _ instruction: Instruction, _ function: inout Function
  ) -> Record {
    let isComparison = node.opcode.isComparison
    let own = isComparison ? comparisonShape ?? shape : shape
    var record = Record(node.opcode, own, node.opcode.format, type: isComparison ? .i8 : own.lane)
    let first = node.opcode == .select ? .i8 : own.lane
    let second = node.opcode.isShift ? .i8 : own.lane
    record.first = operand(node.operands.0, shape, first, instruction, &function)
    if node.operandCount > 1 { record.second = operand(node.operands.1, shape, second, instruction, &function) }
    if node.operandCount > 2 { record.third = operand(node.operands.2, shape, own.lane, instruction, &function) }
    return record
  }
}

extension Function {
  /// The results of an instruction whose operands are all constants; nil when they are not, or when it traps, or
  /// depends on more than them.
  func evaluate(_ record: Record) -> Evaluation.Results? {
    let format = record.format
    guard format.contains(.a), let a = constant(record.first) else { return nil }
    var (b, c) = (a, a)
    if format.contains(.b) {
      guard let constant = constant(record.second) else { return nil }
      b = constant
    }
    if format.contains(.c) {
      guard let constant = constant(record.third) else { return nil }
      c = constant
    }
    do throws(TrapCode) { return try Evaluation.evaluate(record, in: self, a, b, c) } catch { return nil }
  }
}
