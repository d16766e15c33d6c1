import JITIR
import TestSupport

/// Fills one function with random instructions.
struct FunctionGenerator: ~Copyable {
  var f: FunctionBuilder
  var random: RandomSource
  let options: RandomModule.Options
  let vocabulary: Vocabulary
  let module: Module
  let data: RandomModule.Data
  /// By function: how many instructions a call executes at most.
  let costs: [Int]
  /// How many instructions a call of this function executes at most.
  var cost = 0
  /// How often the code being made runs in a call.
  var repetitions = 1
  /// How many more instructions to make.
  var budget: Int
  /// The values that are defined on every path to here, by type.
  var values: [[Value]]
  var variables: [(variable: Variable, type: ValueType)] = []
  /// The exits of the loops around.
  var exits: [Block] = []
  /// The parts of stack slots that are in use.
  var windows: [Window] = []

  /// `dataSize` bytes of a stack slot.
  struct Window {
    var address: Value
    /// Whether the address is a multiple of 16.
    var isAligned: Bool
  }

  static let dataSize = 64
  /// The most instructions that a call of one function may execute.
  static let costLimit = 20_000

  init(
    _ builder: consuming FunctionBuilder, _ options: RandomModule.Options, _ vocabulary: Vocabulary,
    _ random: RandomSource, _ module: Module, _ data: RandomModule.Data, _ costs: [Int]
  ) {
    f = builder
    self.options = options
    self.vocabulary = vocabulary
    self.random = random
    self.module = module
    self.data = data
    self.costs = costs
    budget = options.size / 2 + self.random.below(max(1, options.size))
    values = [[Value]](repeating: [], count: ValueType.allCases.count)
  }

  consuming func finish(into module: inout Module) throws(BuildError) -> FunctionIndex {
    try f.finish(into: &module)
  }

  mutating func generate(_ signature: Signature) {
    for value in f.parameters { define(value) }
    for _ in 0..<random.below(5) {
      let type = random.pick(options.types)
      let initial = value(type)
      variables.append((f.variable(initial), type))
    }
    if options.hasMemory, random.chance(60) { makeSlots() }
    if options.hasIrreducibleFlow, random.chance(15) {
      stateMachine()
    } else {
      statements(depth: 0)
    }
    guard f.currentBlock != nil else { return }
    if random.chance(60) { observeSlots() }
    if options.hasCalls, random.chance(20), tailCall(signature) { return }
    f.return(signature.results.map { result($0) })
  }

  // MARK: - Values

  mutating func define(_ value: Value) { values[Int(f.type(of: value).rawValue)].append(value) }

  /// A value of `type`: recent ones more often than old ones, variables and constants as well.
  mutating func value(_ type: ValueType) -> Value {
    let candidates = variables.filter { $0.type == type }
    if !candidates.isEmpty, random.chance(25) { return f[random.pick(candidates).variable] }
    let known = values[Int(type.rawValue)]
    if known.isEmpty || random.chance(20) { return f.constant(interestingConstant(type, &random)) }
    return random.chance(60) ? known[known.count - 1 - random.below(min(4, known.count))] : random.pick(known)
  }

  /// A value to return: one that depends on much.
  mutating func result(_ type: ValueType) -> Value {
    guard type == .i32 || type == .i64, var sum = values[Int(type.rawValue)].last else { return value(type) }
    for value in values[Int(type.rawValue)].suffix(6) { sum = f.add(f.rotateLeft(sum, 5), value) }
    return sum
  }

  mutating func count(_ instructions: Int = 1) {
    cost += instructions * repetitions
    budget -= instructions
  }

  /// Makes what `body` makes, and forgets the values defined there.
  mutating func scope(_ body: (inout FunctionGenerator) -> Void) {
    let counts = values.map(\.count)
    body(&self)
    for (type, count) in counts.enumerated() { values[type].removeLast(values[type].count - count) }
  }

  // MARK: - Statements

  mutating func statements(depth: Int) {
    let end = depth == 0 ? 0 : budget - min(budget, 2 + random.below(12))
    while budget > end, f.currentBlock != nil, cost < FunctionGenerator.costLimit { statement(depth: depth) }
  }

  mutating func statement(depth: Int) {
    switch random.below(100) {
    case 0..<4 where depth < 4: conditional(depth: depth)
    case 4..<7 where depth < 3: loop(depth: depth)
    case 7..<9 where depth < 4: choice(depth: depth)
    case 9..<13 where options.hasCalls: call()
    case 13..<28 where options.hasMemory: memory()
    case 28..<30 where options.hasMemory: faultingAccesses()
    case 30..<38: assignment()
    case 38: check()
    case 39 where !exits.isEmpty: leave()
    case 40..<42 where !vocabulary.trapping.isEmpty: operation(random.pick(vocabulary.trapping))
    default: if !vocabulary.pure.isEmpty { operation(random.pick(vocabulary.pure)) } else { assignment() }
    }
  }

  mutating func assignment() {
    guard !variables.isEmpty else { return count() }
    let (variable, type) = random.pick(variables)
    f[variable] = value(type)
    count()
  }

  mutating func check() {
    // Rarely true, or little else would happen.
    let condition = f.equal(value(.i32), Int(random.below(1 << 30)))
    f.trapIf(condition, random.pick([.unreachable, .outOfBounds, .user(7)]))
    count(2)
  }

  /// An instruction of which only the row is known.
  mutating func operation(_ entry: (opcode: Opcode, shape: Shape)) {
    let row = entry.opcode.row
    var operands: [Value] = []
    var immediate: UInt32 = 0
    var destination: ValueType?
    for field in row.fields {
      switch field {
      case .operand(let pattern): operands.append(operand(pattern, entry.shape))
      case .lane: immediate = UInt32(random.below(entry.shape.laneCount))
      case .mask: immediate = f.immediate(mask: (0..<16).map { _ in UInt8(random.below(32)) })
      case .destination(let rule):
        destination = random.pick(options.types.filter { rule.allows($0, from: entry.shape.valueType) })
      default: break
      }
    }
    makeSafe(entry.opcode, entry.shape, &operands)
    let first = f.emit(
      entry.opcode, operands.first, operands.count > 1 ? operands[1] : nil, operands.count > 2 ? operands[2] : nil,
      shape: entry.shape, to: destination, immediate: immediate)
    count()
    guard !row.results.isEmpty else { return }
    for value in f.results(first) { define(withoutNaN(value, entry.shape, row)) }
  }

  mutating func operand(_ pattern: OpcodeRow.OperandPattern, _ shape: Shape) -> Value {
    if let type = pattern.type(shape: shape) { return value(type) }
    return value(random.pick(options.types.filter { pattern.allows($0, shape: shape) }))
  }

  /// Keeps most divisions from trapping, and the signs of NaNs from being seen.
  mutating func makeSafe(_ opcode: Opcode, _ shape: Shape, _ operands: inout [Value]) {
    switch opcode {
    case .divideSigned, .divideUnsigned, .remainderSigned, .remainderUnsigned:
      if random.chance(90) { operands[1] = f.or(operands[1], 1) }
    case .floatCopySign: operands[1] = canonical(operands[1])
    case .bitcast: operands[0] = canonical(operands[0])
    case .splat, .replaceLane, .scalarToVector:
      operands[operands.count - 1] = canonical(operands[operands.count - 1])
    default: break
    }
  }

  /// A vector of floating-point results with zeros for NaNs, whose bits other instructions could see.
  mutating func withoutNaN(_ value: Value, _ shape: Shape, _ row: OpcodeRow) -> Value {
    guard !options.seesNaNs, f.type(of: value) == .v128,
      row.spelling.hasPrefix("float_") || row.spelling.hasPrefix("vector_")
    else {
      return value
    }
    let lanes: Shape
    switch row.spelling {
    case "vector_demote": lanes = .f32x4
    case "vector_promote_low": lanes = .f64x2
    default:
      guard shape.isFloat else { return value }
      lanes = shape
    }
    count(2)
    return f.and(value, f.emit(.floatEqual, value, value, shape: lanes))
  }

  /// A value with the one NaN in place of all others.
  mutating func canonical(_ value: Value) -> Value {
    let type = f.type(of: value)
    guard type.isFloat, !options.seesNaNs else { return value }
    count(2)
    return f.select(
      f.emit(.floatUnordered, value, value), f.constant(type == .f32 ? Constant(Float.nan) : Constant(Double.nan)),
      value)
  }

  mutating func condition() -> Value {
    random.chance(50)
      ? f.lessSigned(value(.i32), value(.i32)) : f.emit(.notEqual, value(.i64), value(.i64))
  }
}
