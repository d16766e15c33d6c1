public import JITIR
public import TestSupport

/// A valid module whose functions always end: they return or trap. The same seed and options give the same module.
///
/// What its functions return does not depend on what the semantics leave open: addresses never get into results, stack
/// slots are written before they are read, and the bits of NaNs are only seen after being made the same, unless the
/// options say otherwise. Two NaN results of type f32 or f64 count as equal then, whatever their bits.
public struct RandomModule: Sendable {
  public let module: Module
  /// Calls worth making, a few for each function, in this order: the data object `variables` keeps what they write.
  /// When there is memory, a call of `observe`, which returns all of that, follows each: what a call that traps has
  /// written counts.
  public let calls: [(function: FunctionIndex, arguments: [Constant])]

  /// What to generate.
  public struct Options: Sendable {
    /// How many functions there are; later ones call earlier ones.
    public var functionCount = 3
    /// About how many instructions a function has.
    public var size = 40
    /// How many calls of each function are suggested.
    public var callsPerFunction = 3
    /// The types of values.
    public var types = ValueType.allCases
    /// The instructions to choose from, besides those that control flow needs.
    public var isAllowed: @Sendable (Opcode) -> Bool = { _ in true }
    /// Whether there are loads, stores, stack slots and data, and accesses that trap.
    public var hasMemory = true
    /// Whether there are calls.
    public var hasCalls = true
    /// Whether there are functions with blocks that branch anywhere, loops with two entries among them.
    public var hasIrreducibleFlow = true

    /// Whether results depend on the bits of the NaNs that arithmetic makes: for code with canonical ones.
    public var seesNaNs = false

    public init() {}
  }

  public init(seed: UInt64, options: Options = Options()) {
    self.init(random: RandomSource(seed: seed), options: options)
  }

  /// The module that random numbers choose.
  public init(random: RandomSource, options: Options = Options()) {
    var random = random
    var module = Module()
    let data = RandomModule.addData(to: &module, options, &random)
    var costs: [Int] = []
    var calls: [(function: FunctionIndex, arguments: [Constant])] = []
    let vocabulary = Vocabulary(options)
    for number in 0..<options.functionCount {
      let signature = RandomModule.signature(options, module, &random)
      let builder = FunctionBuilder(module, "f\(number)", signature)
      var generator = FunctionGenerator(builder, options, vocabulary, random, module, data, costs)
      generator.generate(signature)
      random = generator.random
      costs.append(generator.cost)
      let index: FunctionIndex
      do {
        index = try generator.finish(into: &module)
      } catch {
        preconditionFailure("the generator made a mistake: \(error)")
      }
      for _ in 0..<options.callsPerFunction {
        calls.append((index, signature.parameters.map { interestingConstant($0, &random) }))
      }
    }
    module[data.table].relocations = costs.indices.map {
      DataRelocation(offset: 8 * $0, target: .function(FunctionIndex($0)))
    }
    if options.hasMemory {
      let observer = RandomModule.addObserver(to: &module, data)
      calls = calls.flatMap { [$0, (observer, [])] }
    }
    self.module = module
    self.calls = calls
  }

  /// The data objects of a module.
  struct Data {
    var constant: DataIndex
    var mutable: DataIndex
    /// The addresses of the functions.
    var table: DataIndex
  }

  private static func addData(to module: inout Module, _ options: Options, _ random: inout RandomSource) -> Data {
    let bytes = (0..<FunctionGenerator.dataSize).map { _ in UInt8(truncatingIfNeeded: random.next()) }
    let table = [UInt8](repeating: 0, count: 8 * max(1, options.functionCount))
    return Data(
      constant: module.define(DataObject(name: "constants", bytes: bytes, alignment: 16)),
      mutable: module.define(
        DataObject(name: "variables", bytes: bytes.reversed(), alignment: 16, isMutable: true)),
      table: module.define(DataObject(name: "functions", bytes: table, alignment: 8)))
  }

  /// Adds a function that returns what is in the data object that can be written.
  private static func addObserver(to module: inout Module, _ data: Data) -> FunctionIndex {
    let words = FunctionGenerator.dataSize / 8
    var f = FunctionBuilder(module, "observe", Signature([], [ValueType](repeating: .i64, count: words)))
    let address = f.address(of: data.mutable)
    f.return((0..<words).map { f.load(.i64, at: address, MemoryAccess(offset: Int64(8 * $0))) })
    do { return try f.finish(into: &module) } catch { preconditionFailure("\(error)") }
  }

  /// Mostly few parameters and results; now and then so many that most are on the stack, of all types or of one or two.
  /// Some results are those of a function before, so that there are tail calls.
  private static func signature(_ options: Options, _ module: Module, _ random: inout RandomSource) -> Signature {
    let types = random.chance(25) ? [random.pick(options.types), random.pick(options.types)] : options.types
    let parameterCount = random.chance(20) ? random.below(61) : random.pick([0, 1, 2, 2, 3, 4, 9])
    let resultCount = random.chance(12) ? random.below(21) : random.pick([1, 1, 1, 1, 2, 4])
    let parameters = (0..<parameterCount).map { _ in random.pick(types) }
    if random.chance(30), !module.functions.isEmpty {
      return Signature(parameters, module.functions[random.below(module.functions.count)].signature.results)
    }
    return Signature(parameters, (0..<resultCount).map { _ in random.pick(types) })
  }
}

/// A constant of `type`, often one at a boundary.
public func interestingConstant(_ type: ValueType, _ random: inout RandomSource) -> Constant {
  switch type {
  case .f32:
    let special: [Float] = [
      0, -0.0, 1, -1, 0.5, .infinity, -.infinity, .nan, .leastNonzeroMagnitude, 1e10, -2_147_483_648, 3.7,
    ]
    return random.chance(70) ? Constant(random.pick(special)) : Constant(.f32, low: random.next() & 0xBFFF_FFFF)
  case .f64:
    let special: [Double] = [
      0, -0.0, 1, -1, 0.5, .infinity, -.infinity, .nan, .leastNonzeroMagnitude, 1e300, 4_294_967_296, -3.7,
    ]
    return random.chance(70) ? Constant(random.pick(special)) : Constant(.f64, low: random.next() & ~(1 << 62))
  case .v128: return Constant(.v128, low: random.next(), high: random.next())
  default:
    let width = UInt128(type.bitWidth)
    switch random.below(8) {
    case 0: return Constant(type, 0)
    case 1: return Constant(type, random.below(4) - 1)
    case 2: return Constant(type, 1 << (width - 1) as UInt128)
    case 3: return Constant(type, (1 << (width - 1)) - 1 as UInt128)
    case 4: return Constant(type, 1 << UInt128(random.below(type.bitWidth)) as UInt128)
    case 5: return Constant(type, random.below(256) - 128)
    default: return Constant(type, low: random.next(), high: random.next())
    }
  }
}

/// The instructions that a generator can use without knowing them: operands in, results out.
struct Vocabulary {
  /// Every allowed opcode with each of its shapes whose types are allowed.
  var pure: [(opcode: Opcode, shape: Shape)] = []
  var trapping: [(opcode: Opcode, shape: Shape)] = []
  var hasVectors: Bool

  init(_ options: RandomModule.Options) {
    hasVectors = options.types.contains(.v128)
    let types = Set(options.types)
    for opcode in Opcode.allCases where !opcode.isDefinition && options.isAllowed(opcode) {
      let row = opcode.row
      let isOperator = row.fields.allSatisfy { field in
        switch field {
        case .operand, .lane, .mask, .destination: true
        default: false
        }
      }
      guard isOperator, !row.fields.isEmpty, row.effects.isSubset(of: .traps) else { continue }
      for shape in row.shapes.members where Vocabulary.isPossible(row, shape, types) {
        if row.effects == .pure { pure.append((opcode, shape)) } else { trapping.append((opcode, shape)) }
      }
    }
  }

  /// Whether an instruction's operands and results have types that values may have.
  private static func isPossible(_ row: OpcodeRow, _ shape: Shape, _ types: Set<ValueType>) -> Bool {
    for case .operand(let pattern) in row.fields {
      if let type = pattern.type(shape: shape), !types.contains(type) { return false }
    }
    if let rule = row.destinationRule {
      return types.contains { rule.allows($0, from: shape.valueType) }
    }
    return row.results.allSatisfy { types.contains($0.type(shape: shape, destination: nil)) }
  }
}
