import JITStorage

/// Makes a function, one block after the other, checking each call.
///
///     var f = FunctionBuilder(module, "gcd", Signature([.i64, .i64], [.i64]))
///     let (x, y) = (f.variable(f.parameters[0]), f.variable(f.parameters[1]))
///     f.while { f in
///       f.notEqual(f[y], 0)
///     } do: { f in
///       let rest = f.remainderUnsigned(f[x], f[y])
///       f[x] = f[y]
///       f[y] = rest
///     }
///     f.return(f[x])
///     try f.finish(into: &module)
///
/// Instructions are added to the current block, which a terminator ends and ``begin(_:)`` replaces. Values are used
/// directly, given to the parameters of blocks, or kept in variables, which the builder turns into block parameters.
///
/// A mistake — an operand of the wrong type, an instruction after a terminator — is noted with the file and line of the
/// call that made it, and ``finish(into:)`` throws all of them; until then building goes on with a harmless value, so
/// that code generators need no `try` at every call. A builder can't be copied, and finishing consumes it: nothing can
/// be added to a finished function, or to two copies of one.
public struct FunctionBuilder: ~Copyable {
  private let anchor = PassedByAddress()
  @usableFromInline var function = FunctionDraft()
  /// The number of a function that was declared before; nil for a new one.
  private var index: FunctionIndex?
  /// What calls and addresses refer to.
  private(set) var declarations: [FunctionDeclaration] = []
  private(set) var dataCount = 0
  /// The module's signatures, then those that only this function states yet.
  private var signatures: [Signature] = []
  private var knownSignatures = 0
  private var signatureIndex = InternTable()
  let summaries: [OpcodeSummary] = Opcode.summaries
  let templates: [InstructionTemplate] = InstructionTemplate.table

  /// The block that instructions are added to; nil after a terminator.
  public internal(set) var currentBlock: Block?

  var mistakes: [BuildError.Mistake] = []
  @usableFromInline var variables = VariableTable()

  /// A builder for a new function `name` of `module`, whose entry block is the current one.
  public init(_ module: Module, _ name: String, _ signature: Signature) {
    begin(module, name, signature, index: nil)
  }

  /// A builder for the body of the function `index` that `module` declares.
  public init(_ module: Module, defining index: FunctionIndex) {
    begin(module, module.functions[index.index].name, module.functions[index.index].signature, index: index)
  }

  /// Forgets what was built and begins the body of the function `index` that `module` declares, in the same memory:
  /// what ``init(_:defining:)`` does, but faster.
  public mutating func restart(_ module: Module, defining index: FunctionIndex) {
    begin(module, module.functions[index.index].name, module.functions[index.index].signature, index: index)
  }

  private mutating func begin(_ module: Module, _ name: String, _ signature: Signature, index: FunctionIndex?) {
    self.index = index
    declarations = module.functions
    dataCount = module.data.count
    signatures = module.signatures
    knownSignatures = module.signatures.count
    signatureIndex = module.signatureIndex
    mistakes = []
    function.removeAll(name: name, signature: signature)
    variables.removeAll()
    currentBlock = nil
    let entry = makeBlock(signature.parameters)
    begin(entry)
    seal(entry)
  }

  /// The place in the source that the instructions to come are from; nil for none.
  @inlinable public var location: SourceLocation? {
    get { function.location }
    set { function.setLocation(newValue) }
  }

  // MARK: - Blocks

  /// The parameters of the function.
  public var parameters: ResultList { parameters(of: Block(rawValue: 0)) }

  /// A new block with parameters of `types`, to branch to and to begin.
  public mutating func makeBlock(_ types: [ValueType] = [], name: String? = nil) -> Block {
    let block = function.makeBlock(types)
    if let name { function.names.blocks.set(name.utf8, block.index) }
    variables.addBlock()
    return block
  }

  /// The parameters that ``makeBlock(_:name:)`` gave to `block`, without those that variables have become.
  public func parameters(of block: Block) -> ResultList { function.explicitParameters(of: block) }

  /// The type of a value.
  public func type(of value: Value) -> ValueType { function.type(of: value) }

  /// Makes `block` the current one. The one before must have its terminator, and `block` must be new.
  public mutating func begin(_ block: Block, file: StaticString = #fileID, line: UInt = #line) {
    if let currentBlock {
      note("\(describe(currentBlock)) has no terminator when the next block begins", file, line)
    }
    guard !variables.isBegun(block) else { return note("\(describe(block)) is begun twice", file, line) }
    variables.begin(block)
    function.beginBlock(block)
    currentBlock = block
  }

  /// States that no more branches to `block` will come: variables read in it then need fewer block parameters.
  /// Optional.
  public mutating func seal(_ block: Block) { variables.seal(block, &function) }

  /// States that no more branches to `block` will come, that all ways to it lead through `dominator`, and that all
  /// other blocks on these ways were begun since `dominator` was: variables that were not assigned since have the
  /// values that they had at its end. So it is for what follows a statement with nested ones.
  public mutating func seal(_ block: Block, after dominator: Block) {
    variables.setDominator(block, dominator)
    variables.seal(block, &function)
  }

  /// Begins a block that one branch leads to yet, and further ones from the blocks that are begun before it is sealed:
  /// a loop. Blocks that are begun after it is sealed are outside.
  ///
  /// - Parameter variables: All variables that are assigned in the loop, in loops inside too, in the order in which
  ///   they were made.
  public mutating func beginLoop(
    _ block: Block, assigning variables: [Variable], file: StaticString = #fileID, line: UInt = #line
  ) {
    self.variables.setLoop(block, assigning: variables)
    begin(block, file: file, line: line)
  }

  /// Whether variables would have to become so many block parameters that it would take unreasonable memory: more than
  /// a few million and out of all proportion to the number of instructions. Reading variables gives 0 from then on, and
  /// ``finish()`` throws.
  public var isTooLarge: Bool { variables.isTooLarge }

  // MARK: - Names

  /// Names a value in text and debug information, and returns it.
  @discardableResult
  public mutating func name(_ value: Value, _ name: String) -> Value {
    function.names.values.set(name.utf8, value.index)
    return value
  }

  /// Names a block in text and debug information.
  public mutating func name(_ block: Block, _ name: String) {
    function.names.blocks.set(name.utf8, block.index)
  }

  // MARK: - Constants

  /// A constant.
  public mutating func constant(_ constant: Constant) -> Value { function.constant(constant) }

  /// The integer `value` of `type`, modulo 2^width.
  public mutating func constant(_ type: ValueType, _ value: Int) -> Value { function.constant(Constant(type, value)) }

  /// A double.
  public mutating func constant(_ value: Double) -> Value { function.constant(Constant(value)) }

  /// A float.
  public mutating func constant(_ value: Float) -> Value { function.constant(Constant(value)) }

  /// A stack slot of `size` bytes.
  public mutating func stackSlot(size: Int, alignment: Int = 8, name: String? = nil) -> StackSlot {
    function.stackSlots.append(StackSlotDescription(size: UInt32(size), alignment: UInt32(alignment), name: name))
    return StackSlot(function.stackSlots.count - 1)
  }

  // MARK: - Signatures

  /// The number of a signature, which ``finish(into:)`` puts into the module.
  mutating func intern(_ signature: Signature) -> SignatureIndex {
    let hash = signature.internHash
    if let known = signatureIndex.find(hash: hash, where: { signatures[Int($0)] == signature }) {
      return SignatureIndex(Int(known))
    }
    signatures.append(signature)
    signatureIndex.insert(UInt32(signatures.count - 1), hash: hash)
    return SignatureIndex(signatures.count - 1)
  }

  // MARK: - Finishing

  /// Adds the function to `module`, the one it was begun with.
  ///
  /// - Returns: The function's number.
  /// - Throws: ``BuildError`` with every mistake, at most 20.
  @discardableResult
  public consuming func finish(into module: inout Module) throws(BuildError) -> FunctionIndex {
    // The module's own tables must not be shared while they change.
    declarations = []
    signatureIndex = InternTable()
    var function = try complete()
    if signatures.count > knownSignatures { renumberSignatures(&function, &module) }
    guard let index else { return module.define(function) }
    module.define(index, function)
    return index
  }

  /// Ends the function without adding it to a module, so that functions can be built on several threads at once. The
  /// module it was begun with must have the signatures of all indirect calls, see ``Module/intern(_:)``.
  ///
  /// - Returns: The function, for ``Module/define(_:_:)``.
  /// - Throws: ``BuildError`` with every mistake, at most 20; an unknown signature is one.
  public consuming func finish() throws(BuildError) -> Function { try take() }

  /// Ends the function as ``finish()`` does, but keeps the builder for ``restart(_:defining:)``; until then there is no
  /// block to add to.
  public mutating func take() throws(BuildError) -> Function {
    for signature in signatures.dropFirst(knownSignatures) {
      mistakes.append(.init(message: "the module has no signature \(signature)", file: "", line: 0))
    }
    return try complete()
  }

  private mutating func complete() throws(BuildError) -> Function {
    if let currentBlock {
      mistakes.append(.init(message: "\(describe(currentBlock)) has no terminator", file: "", line: 0))
    }
    for block in function.blockTable.indices.lazy.map({ Block($0) })
    where !variables.isBegun(block) && variables.hasPredecessors(block) {
      mistakes.append(.init(message: "\(describe(block)) is branched to, but never begun", file: "", line: 0))
    }
    if let block = variables.brokenSeal {
      mistakes.append(.init(message: "\(describe(block)) is branched to after it was sealed", file: "", line: 0))
    }
    currentBlock = nil
    guard mistakes.isEmpty else { throw BuildError(function: function.name, mistakes: mistakes) }
    variables.resolve(&function)
    if variables.isTooLarge {
      let message = "variables need too many block parameters"
      throw BuildError(function: function.name, mistakes: [.init(message: message, file: "", line: 0)])
    }
    return Function(&function)
  }

  private func renumberSignatures(_ function: inout Function, _ module: inout Module) {
    for block in function.blocks {
      for instruction in function.instructions(of: block) {
        let record = function[instruction]
        guard record.opcode == .callIndirect || record.opcode == .tailCallIndirect else { continue }
        function[instruction].c = module.intern(signatures[Int(record.c)]).rawValue
      }
    }
  }

  // MARK: - Mistakes

  mutating func note(_ message: String, _ file: StaticString, _ line: UInt) {
    if mistakes.count < 20 { mistakes.append(.init(message: message, file: "\(file)", line: Int(line))) }
  }

  func describe(_ block: Block) -> String {
    "block \(function.names.blocks.name(block.index) ?? "\(block.rawValue)")"
  }
}

/// What was wrong with the calls that built a function.
public struct BuildError: Error, Sendable, CustomStringConvertible {
  public var function: String
  public var mistakes: [Mistake]

  /// One wrong call, and where it is.
  public struct Mistake: Sendable, Hashable {
    public var message: String
    /// The file of the call, empty when it is about the function as a whole.
    public var file: String
    public var line: Int
  }

  public var description: String {
    mistakes.map { mistake in
      (mistake.file.isEmpty ? "" : "\(mistake.file):\(mistake.line): ") + "@\(function): \(mistake.message)"
    }.joined(separator: "\n")
  }
}

/// What an instruction can be given as an operand: a value, or a number that takes the type of its place.
public protocol OperandConvertible {
  /// The value of this in `builder`, as `type` if it is a number.
  func value(_ type: ValueType, _ builder: inout FunctionBuilder) -> Value
}

extension Value: OperandConvertible {
  @inlinable public func value(_ type: ValueType, _ builder: inout FunctionBuilder) -> Value { self }
}

extension Int: OperandConvertible {
  public func value(_ type: ValueType, _ builder: inout FunctionBuilder) -> Value {
    switch type {
    case .f32: builder.constant(Float(self))
    case .f64: builder.constant(Double(self))
    default: builder.constant(type, self)
    }
  }
}

extension Double: OperandConvertible {
  public func value(_ type: ValueType, _ builder: inout FunctionBuilder) -> Value {
    type == .f32 ? builder.constant(Float(self)) : builder.constant(self)
  }
}
