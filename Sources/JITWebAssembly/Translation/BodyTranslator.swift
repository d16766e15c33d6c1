import JIT

/// Validates the body of a function and translates it to the IR, in one pass over its bytes.
///
/// Validation follows the algorithm of the specification's appendix: a stack of operand types and one of control frames.
/// Each operand has the value of the IR that it is; locals are variables of the builder, which turns them into block
/// parameters. Unreachable code is validated and not translated.
struct BodyTranslator: ~Copyable {
  let context: TranslationContext
  var reader: ByteReader
  var builder: FunctionBuilder
  /// The number of the function.
  let number: Int
  var operands: [Operand] = []
  var frames: [ControlFrame] = []
  var locals: [(type: WebAssemblyType, variable: Variable)] = []
  /// The context of the instance: the function's first parameter.
  let instance: Value
  /// By memory: the address of its first byte.
  var memoryBases: [Value?]
  /// What the loops assign, once there is one.
  var loopAssignments: LoopAssignments?
  /// How many loops have begun.
  var loopCount = 0
  /// Where the operator that is translated begins.
  var operatorOffset = 0

  /// More locals than this are refused, as other engines do.
  static let localLimit = 50_000

  init(_ context: TranslationContext, _ ir: Module, _ number: Int) {
    self.context = context
    self.number = number
    let range = context.module.bodies[number - context.module.importedFunctionCount]
    reader = ByteReader(context.module.bytes, range)
    builder = FunctionBuilder(ir, defining: FunctionIndex(number))
    instance = builder.parameters[0]
    memoryBases = [Value?](repeating: nil, count: context.module.memories.count)
  }

  /// Translates the body.
  ///
  /// - Throws: ``WebAssemblyError`` with the function and the offset.
  consuming func translate() throws(WebAssemblyError) -> Function {
    do throws(WebAssemblyError) {
      try body()
    } catch {
      guard case .offset(let offset) = error.place else { throw error }
      let name = context.module.functionName(number)
      throw WebAssemblyError(
        error.kind, error.message, at: .function(index: number, name: name, offset: offset))
    }
    do { return try builder.finish() } catch {
      preconditionFailure("the translator has made a mistake: \(error)")
    }
  }

  private mutating func body() throws(WebAssemblyError) {
    let signature = context.module.signature(ofFunction: number)
    try declareLocals(signature)
    loadMemoryBases()
    frames.append(ControlFrame(.function, WebAssemblySignature([], signature.results), height: 0, isDead: false))
    while !frames.isEmpty {
      operatorOffset = reader.position
      guard !reader.isAtEnd else { throw reader.malformed("END opcode expected") }
      if context.hasLocations { builder.location = SourceLocation(line: UInt32(truncatingIfNeeded: operatorOffset)) }
      try translateOperator()
    }
    guard reader.isAtEnd else { throw reader.malformed("section size mismatch") }
  }

  private mutating func declareLocals(_ signature: WebAssemblySignature) throws(WebAssemblyError) {
    for (index, type) in signature.parameters.enumerated() {
      locals.append((type, builder.variable(builder.parameters[index + 1])))
    }
    let start = reader.position
    var total = 0
    var types: [WebAssemblyType] = []
    for _ in 0..<(try reader.count()) {
      let count = Int(try reader.u32())
      let type = try reader.valueType()
      total += count
      guard total <= UInt32.max else { throw reader.malformed("too many locals", at: start) }
      if total <= BodyTranslator.localLimit { types.append(contentsOf: repeatElement(type, count: count)) }
    }
    guard locals.count + total <= BodyTranslator.localLimit else {
      throw WebAssemblyError(.limit, "more than \(BodyTranslator.localLimit) locals", at: .offset(start))
    }
    for type in types { locals.append((type, builder.variable(ValueType(type)))) }
    if let names = context.module.names.locals[UInt32(number)] {
      for (index, parameter) in builder.parameters.dropFirst().enumerated() {
        if let name = names[UInt32(index)] { builder.name(parameter, name) }
      }
    }
  }

  /// Bases are loaded once a call: they never change.
  private mutating func loadMemoryBases() {
    for memory in memoryBases.indices {
      memoryBases[memory] = loadConstant(.i64, context.layout.memoryBase(memory))
    }
  }

  // MARK: - Reachability

  /// Whether the code that is translated can be reached.
  var isReachable: Bool { !frames[frames.count - 1].isDead }

  /// Nothing more of the innermost block is reached.
  mutating func setUnreachable() {
    let top = frames.count - 1
    operands.removeLast(operands.count - frames[top].height)
    frames[top].isUnreachable = true
    frames[top].isDead = true
  }

  // MARK: - Operands

  /// A value for operands that no code uses.
  static let nothing = Value(rawValue: 0)

  mutating func push(_ type: WebAssemblyType, _ value: Value) { operands.append(Operand(value: value, type: type)) }

  mutating func push(truth value: Value) { operands.append(Operand(value: value, type: .i32, isTruth: true)) }

  /// Takes an operand of any type.
  mutating func popAny() throws(WebAssemblyError) -> Operand {
    let frame = frames.count - 1
    guard operands.count > frames[frame].height else {
      guard frames[frame].isUnreachable else { throw invalid("type mismatch: the stack is empty") }
      return Operand(value: BodyTranslator.nothing, type: nil)
    }
    return operands.removeLast()
  }

  /// Takes an operand of a type, which may be a truth value.
  @inline(__always)
  mutating func popOperand(_ type: WebAssemblyType) throws(WebAssemblyError) -> Operand {
    if let last = operands.last, last.type == type, operands.count > frames[frames.count - 1].height {
      operands.removeLast()
      return last
    }
    let operand = try popAny()
    guard operand.type == nil || operand.type == type else {
      throw invalid("type mismatch: \(operand.type!) where \(type) is expected")
    }
    return operand
  }

  /// Takes an operand of a type, as a value of that type.
  @inline(__always)
  mutating func pop(_ type: WebAssemblyType) throws(WebAssemblyError) -> Value {
    let operand = try popOperand(type)
    return operand.isTruth ? value(of: operand) : operand.value
  }

  /// The value of an operand, truth values as `i32`.
  mutating func value(of operand: Operand) -> Value {
    guard operand.isTruth, isReachable else { return operand.value }
    return builder.zeroExtend(operand.value, to: .i32)
  }

  /// Takes operands of types, the last of which is on top.
  mutating func pop(_ types: [WebAssemblyType]) throws(WebAssemblyError) -> [Value] {
    var values = [Value](repeating: BodyTranslator.nothing, count: types.count)
    for index in types.indices.reversed() { values[index] = try pop(types[index]) }
    return values
  }

  /// The operands on top of the stack, which must have these types, and stay.
  mutating func peek(_ types: [WebAssemblyType]) throws(WebAssemblyError) -> [Value] {
    let values = try pop(types)
    for (type, value) in zip(types, values) { push(type, value) }
    return values
  }

  // MARK: - Errors

  func invalid(_ message: String) -> WebAssemblyError { reader.invalid(message, at: operatorOffset) }
}

/// What all bodies of a module are translated with.
struct TranslationContext: Sendable {
  let module: BinaryModule
  let layout: InstanceLayout
  let declaredFunctions: Set<UInt32>
  let features: WebAssemblyFeatures
  /// Whether accesses are compared with the size of the memory. Otherwise pages that can't be accessed follow it.
  let checksBounds: Bool
  /// Whether instructions know where in the binary format they come from, for backtraces and debuggers.
  var hasLocations = true
  /// By type: what functions of it are in the IR.
  let signatures: [Signature]

  init(
    _ module: BinaryModule, declaredFunctions: Set<UInt32>, features: WebAssemblyFeatures, checksBounds: Bool
  ) {
    self.module = module
    self.declaredFunctions = declaredFunctions
    self.features = features
    self.checksBounds = checksBounds
    layout = InstanceLayout(module, declaredFunctions: declaredFunctions)
    signatures = module.types.map { Signature($0) }
  }
}
