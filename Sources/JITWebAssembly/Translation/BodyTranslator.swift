import JIT
import JITStorage

/// Validates the bodies of functions and translates them to the IR, in one pass over their bytes: one after the other,
/// in the same memory.
///
/// Validation follows the algorithm of the specification's appendix: a stack of operand types and one of control
/// frames. Each operand has the value of the IR that it is; locals are variables of the builder, which turns them into
/// block parameters. Unreachable code is validated and not translated.
struct BodyTranslator: ~Copyable {
  let context: TranslationContext
  let ir: Module
  let plainOperators = OperatorTable.shared.plainOperators
  let forms = TranslationForms()
  var reader: ByteReader
  var builder: FunctionBuilder
  /// The number of the function.
  private var number: Int
  var operands = Table<Operand>()
  var frames = Table<ControlFrame>()
  /// What was on the operand stack at each `if` whose `else` may still come.
  var elseOperands = Table<Operand>()
  var locals = Table<Local>()
  var memories = Table<MemoryPlace>()
  /// The arguments of the call or branch that is translated.
  var arguments: [Value] = []
  /// How many more values this body may have that its bytes do not spell out, without taking from what all bodies
  /// share: see ``spend(_:_:)``.
  private var allowance = 0
  var addresses = AddressCache()
  /// What the loops assign, once there is one.
  var loopAssignments = LoopAssignments()
  /// How many loops have begun.
  var loopCount = 0
  /// Where the operator that is translated begins.
  var operatorOffset = 0

  /// A memory, as code that accesses it needs it.
  struct MemoryPlace: BitwiseCopyable {
    /// The address of its first byte.
    var base: Value
    var is64Bit: Bool

    var addressType: WebAssemblyType { is64Bit ? .i64 : .i32 }
  }

  /// - Parameter number: The function that is translated first.
  init(_ context: TranslationContext, _ ir: Module, _ number: Int) {
    self.context = context
    self.ir = ir
    self.number = number
    reader = ByteReader(context.module.bytes, 0..<0)
    builder = FunctionBuilder(ir, defining: FunctionIndex(number))
  }

  /// The context of the instance: the function's first parameter.
  var instance: Value { BodyTranslator.nothing }

  /// Translates the body of a function.
  ///
  /// - Throws: ``WebAssemblyError`` with the function and the offset.
  mutating func translate(_ number: Int) throws(WebAssemblyError) -> Function {
    self.number = number
    let range = context.module.bodies[number - context.module.importedFunctionCount]
    reader = ByteReader(context.module.bytes, range)
    builder.restart(ir, defining: FunctionIndex(number))
    operands.removeAll()
    elseOperands.removeAll()
    addresses.removeAll()
    allowance = TranslationBudget.allowance(byteCount: range.count)
    loopAssignments.removeAll()
    loopCount = 0
    do throws(WebAssemblyError) {
      try body()
    } catch {
      guard case .offset(let offset) = error.place else { throw error }
      let name = context.module.functionName(number)
      throw WebAssemblyError(
        error.kind, error.message, at: .function(index: number, name: name, offset: offset))
    }
    do { return try builder.take() } catch {
      preconditionFailure("the translator has made a mistake: \(error)")
    }
  }

  private mutating func body() throws(WebAssemblyError) {
    let type = context.types.signatures[Int(context.module.functionTypes[number])]
    operatorOffset = reader.position
    try spend(Int(type.parameters.count + type.results.count), TranslationBudget.parameters)
    try declareLocals(type.parameters)
    loadMemoryBases()
    frames.removeAll()
    frames.append(ControlFrame(.function, BlockType(results: type.results), height: 0, isDead: false))
    while !frames.isEmpty {
      operatorOffset = reader.position
      guard !reader.isAtEnd else { throw reader.malformed("END opcode expected") }
      if context.hasLocations { builder.location = SourceLocation(line: UInt32(truncatingIfNeeded: operatorOffset)) }
      try translateOperator()
    }
    guard reader.isAtEnd else { throw reader.malformed("section size mismatch") }
    guard !builder.isTooLarge else {
      throw WebAssemblyError(.limit, "too many locals in too many blocks", at: .offset(operatorOffset))
    }
  }

  private mutating func declareLocals(_ parameters: TypeList) throws(WebAssemblyError) {
    locals.removeAll()
    let values = builder.parameters
    for index in 0..<Int(parameters.count) {
      locals.append(Local(type: context.types[parameters, index], variable: builder.variable(values[index + 1])))
    }
    let start = reader.position
    var total = 0
    for _ in 0..<(try reader.count()) {
      let count = Int(try reader.u32())
      let type = try reader.valueType()
      // Locals are next to nothing until they are used.
      try spend(min(count, WebAssemblyLimits.ModuleSize.localCount) / 16, TranslationBudget.parameters)
      total += count
      guard total <= UInt32.max else { throw reader.malformed("too many locals", at: start) }
      if locals.count + count > WebAssemblyLimits.ModuleSize.localCount { continue }
      for _ in 0..<count { locals.append(Local(type: type, variable: builder.variable(ValueType(type)))) }
    }
    guard Int(parameters.count) + total <= WebAssemblyLimits.ModuleSize.localCount else {
      throw WebAssemblyError(.limit, "more than \(WebAssemblyLimits.ModuleSize.localCount) locals", at: .offset(start))
    }
    if let names = context.module.names.locals[UInt32(number)] {
      for (index, parameter) in values.dropFirst().enumerated() {
        if let name = names[UInt32(index)] { builder.name(parameter, name) }
      }
    }
  }

  /// Bases are loaded once a call: they never change.
  private mutating func loadMemoryBases() {
    memories.removeAll()
    for (index, type) in context.module.memories.enumerated() {
      memories.append(
        MemoryPlace(base: loadConstant(context.layout.memoryBase(index)), is64Bit: type.is64Bit))
    }
  }

  // MARK: - Reachability

  /// Whether the code that is translated can be reached.
  var isReachable: Bool { !frames.top.isDead }

  /// Nothing more of the innermost block is reached.
  mutating func setUnreachable() {
    operands.truncate(to: frames.top.height)
    frames.top.isUnreachable = true
    frames.top.isDead = true
  }

  // MARK: - Operands

  /// A value for operands that no code uses: the first parameter.
  static let nothing = Value(rawValue: 0)

  mutating func push(_ type: WebAssemblyType, _ value: Value) { operands.append(Operand(value: value, type: type)) }

  mutating func push(truth value: Value) { operands.append(Operand(value: value, type: .i32, isTruth: true)) }

  /// Takes an operand of any type.
  mutating func popAny() throws(WebAssemblyError) -> Operand {
    guard operands.count > frames.top.height else {
      guard frames.top.isUnreachable else { throw invalid("type mismatch: the stack is empty") }
      return Operand(value: BodyTranslator.nothing, type: nil)
    }
    return operands.removeLast()
  }

  /// Takes an operand of a type, which may be a truth value.
  @inline(__always)
  mutating func popOperand(_ type: WebAssemblyType) throws(WebAssemblyError) -> Operand {
    if operands.count > frames.top.height, operands.top.type == type { return operands.removeLast() }
    return try popAny(as: type)
  }

  /// Takes an operand that is not simply one of the type wanted.
  @inline(never)
  private mutating func popAny(as type: WebAssemblyType) throws(WebAssemblyError) -> Operand {
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
    return builder.emit(forms.zeroExtendTruth, operand.value)
  }

  /// Takes operands of types, the last of which is on top: they become ``arguments``.
  @inline(__always)
  mutating func popArguments(_ types: TypeList) throws(WebAssemblyError) {
    if !arguments.isEmpty { arguments.removeAll(keepingCapacity: true) }
    if types.count > 0 { try popFurtherArguments(types) }
  }

  /// Takes operands of types and adds them to ``arguments``.
  mutating func popFurtherArguments(_ types: TypeList) throws(WebAssemblyError) {
    let first = arguments.count
    try spend(Int(types.count))
    for _ in 0..<types.count { arguments.append(BodyTranslator.nothing) }
    for index in (0..<Int(types.count)).reversed() { arguments[first + index] = try pop(context.types[types, index]) }
  }

  /// Notes that a call or branches have arguments, or a function parameters or locals. An operator of two bytes can
  /// have a thousand, and a table of branches that many for each: what a module may have is out of proportion to its
  /// size, but not without bound.
  mutating func spend(_ count: Int, _ what: StaticString = TranslationBudget.arguments) throws(WebAssemblyError) {
    if count <= allowance {
      allowance -= count
    } else {
      try context.budget.spend(count, what, at: operatorOffset)
    }
  }

  /// Puts operands of types on the stack.
  @inline(__always)
  mutating func push(_ types: TypeList, _ values: some Collection<Value>) {
    for (index, value) in zip(0..<Int(types.count), values) { push(context.types[types, index], value) }
  }

  /// Puts operands of types on the stack that no code uses.
  mutating func pushNothing(_ types: TypeList) {
    for index in 0..<Int(types.count) { push(context.types[types, index], BodyTranslator.nothing) }
  }

  // MARK: - Errors

  func invalid(_ message: String) -> WebAssemblyError { reader.invalid(message, at: operatorOffset) }
}
