/// A module that an ``Engine`` has loaded: functions to call, and data.
///
/// It may be used from any thread; whether the program in it can stand that is the program's affair. Code and data live
/// as long as this object, a closure made from it, or a module that imports from it.
public final class LoadedModule: Sendable {
  /// What was loaded: names, signatures, bodies.
  public let module: Module
  private let execution: Execution

  private enum Execution: Sendable {
    case compiled(Engine, ModuleHandle<ModuleImage>)
    case interpreted(ModuleHandle<InterpretedModule>)
  }

  init(_ module: Module, _ engine: Engine, _ handle: ModuleHandle<ModuleImage>) {
    self.module = module
    execution = .compiled(engine, handle)
  }

  init(_ module: Module, _ handle: ModuleHandle<InterpretedModule>) {
    self.module = module
    execution = .interpreted(handle)
  }

  // MARK: - Functions

  /// A Swift closure that calls a function.
  ///
  /// - Parameters:
  ///   - name: The name that the function is exported as, or else has.
  ///   - type: The type of the closure. Integers may be signed or not, an `i8` may be a `Bool`, an `i64` a pointer.
  ///   - traps: What happens when the code traps. Functions that can be redefined are always called with
  ///     `TrapHandling.thrown`, as is the interpreter.
  /// - Returns: The closure, which keeps the module's code and data alive and may be called from any thread.
  /// - Throws: ``EngineError/noFunction(_:available:)``; ``EngineError/wrongType(function:signature:requested:)`` if
  ///   the type is not that of the function; `FunctionTypeError` for types that closures can't have.
  public func function<F>(_ name: String, as type: F.Type, traps: TrapHandling = .thrown) throws -> F {
    try function(try index(of: name), as: type, traps: traps)
  }

  /// A Swift closure that calls a function, see ``function(_:as:traps:)-(String,_,_)``.
  public func function<F>(_ index: FunctionIndex, as type: F.Type, traps: TrapHandling = .thrown) throws -> F {
    let declaration = module[index]
    let requested = try ScalarSignature(of: F.self)
    guard declaration.signature.matches(requested) else {
      throw EngineError.wrongType(
        function: declaration.name, signature: declaration.signature, requested: String(describing: F.self))
    }
    switch execution {
    case .compiled(let engine, let handle):
      let image = handle.storage
      guard let (code, offset) = image.entry(index) else { throw EngineError.imported(declaration.name) }
      return try code.function(
        as: type, at: offset, traps: image.hasStubs ? .thrown : traps, stackLimit: engine.options.stackLimit,
        retaining: [handle])
    case .interpreted(let handle):
      return try dynamicClosure(as: type) { arguments in
        let constants = zip(arguments, declaration.signature.parameters).map { Constant($1, $0.bits) }
        let results = try withExtendedLifetime(handle) { try handle.storage.call(index, constants) }
        return zip(results, requested.results).map { ScalarValue(type: $1, bits: $0.bits) }
      }
    }
  }

  /// A structure of closures, each of which calls the function with the name of its field: the fastest way to call
  /// compiled code, see `PublishedCode.functions(as:traps:retaining:)`.
  ///
  /// - Parameters:
  ///   - type: A structure that is not generic and has only stored properties of function types, which take and return
  ///     scalars of up to 64 bits or nothing.
  ///   - traps: What happens when the code traps.
  /// - Throws: As ``function(_:as:traps:)-(String,_,_)``, and `FunctionTableError` for other structures, also in the
  ///   interpreted mode.
  public func functions<Table>(as type: Table.Type, traps: TrapHandling = .thrown) throws -> Table {
    guard case .compiled(let engine, let handle) = execution else { throw EngineError.notCompiled }
    let image = handle.storage
    return try makeFunctionTable(
      type, traps: image.hasStubs ? .thrown : traps, stackLimit: engine.options.stackLimit, retaining: [handle]
    ) { name, requested in
      guard let index = module.function(named: name) else { return nil }
      guard module[index].signature.matches(requested) else {
        throw EngineError.wrongType(
          function: name, signature: module[index].signature, requested: "\(requested)")
      }
      return image.entry(index)
    }
  }

  /// Calls a function with values whose types are known at run time only.
  ///
  /// - Parameters:
  ///   - name: The name that the function is exported as, or else has.
  ///   - arguments: One constant a parameter, of its type.
  /// - Returns: One constant a result.
  /// - Throws: ``EngineError`` for a call that makes no sense, `Trap` when the code traps, and what a host function
  ///   throws.
  @discardableResult
  public func call(_ name: String, _ arguments: [Constant] = []) throws -> [Constant] {
    try call(try index(of: name), arguments)
  }

  /// Calls a function with values whose types are known at run time only, see ``call(_:_:)-(String,_)``.
  @discardableResult
  public func call(_ function: FunctionIndex, _ arguments: [Constant] = []) throws -> [Constant] {
    let signature = module[function].signature
    let types = arguments.map(\.type)
    guard types == signature.parameters else {
      throw EngineError.wrongArguments(function: module[function].name, signature: signature, types: types)
    }
    switch execution {
    case .interpreted(let handle):
      return try withExtendedLifetime(handle) { try handle.storage.call(function, arguments) }
    case .compiled(let engine, let handle):
      guard let address = handle.storage.entryAddress(function) else {
        throw EngineError.imported(module[function].name)
      }
      return try withExtendedLifetime(handle) { try engine.callCode(address, signature, arguments) }
    }
  }

  /// The address of a function for indirect calls by code of this engine, and of others of the same kind: compiled or
  /// interpreted. It stays the same, and is valid as long as this object lives, or a closure made from it.
  ///
  /// - Throws: ``EngineError/imported(_:)`` for an import that has no address.
  public func address(of function: FunctionIndex) throws(EngineError) -> UInt {
    switch execution {
    case .compiled(_, let handle):
      guard let address = handle.storage.entryAddress(function) else { throw .imported(module[function].name) }
      return address
    case .interpreted(let handle): return handle.storage.address(of: function)
    }
  }

  /// The address of a function that the interpreter executes; nil for compiled ones.
  func interpretedAddress(of function: FunctionIndex) -> UInt? {
    guard case .interpreted(let handle) = execution else { return nil }
    return handle.storage.address(of: function)
  }

  /// The number of the function that is exported as `name`, or else has that name.
  private func index(of name: String) throws(EngineError) -> FunctionIndex {
    if let index = module.function(named: name) { return index }
    throw .noFunction(name, available: module.functions.filter { $0.importedSymbol == nil }.map(\.name))
  }

  // MARK: - Data

  /// The bytes of a data object as they are now.
  ///
  /// - Throws: ``EngineError/noData(_:available:)``, also for objects that are imported.
  public func data(_ name: String) throws(EngineError) -> [UInt8] {
    let (object, address) = try find(name)
    return [UInt8](UnsafeRawBufferPointer(start: address, count: object.bytes!.count))
  }

  /// Loads a value from a data object.
  ///
  /// - Parameters:
  ///   - name: The name that the object is exported as, or else has.
  ///   - offset: Where the value begins, in bytes from the start of the object; need not be aligned.
  ///   - type: An integer, floating-point or other type that is just bits.
  /// - Throws: ``EngineError/noData(_:available:)``, ``EngineError/outOfBounds(data:size:)``.
  public func load<T: BitwiseCopyable>(_ name: String, at offset: Int = 0, as type: T.Type) throws(EngineError) -> T {
    let (object, address) = try find(name)
    try check(name, object, offset, MemoryLayout<T>.size)
    return UnsafeRawPointer(address).loadUnaligned(fromByteOffset: offset, as: type)
  }

  /// Stores a value in a mutable data object.
  ///
  /// - Throws: As ``load(_:at:as:)``, and ``EngineError/constantData(_:)``.
  public func store<T: BitwiseCopyable>(_ value: T, to name: String, at offset: Int = 0) throws(EngineError) {
    let (object, address) = try find(name)
    guard object.isMutable else { throw .constantData(name) }
    try check(name, object, offset, MemoryLayout<T>.size)
    address.storeBytes(of: value, toByteOffset: offset, as: T.self)
  }

  private func check(_ name: String, _ object: DataObject, _ offset: Int, _ size: Int) throws(EngineError) {
    let count = object.bytes!.count
    guard offset >= 0, offset <= count - size else { throw .outOfBounds(data: name, size: count) }
  }

  private func find(_ name: String) throws(EngineError) -> (DataObject, UnsafeMutableRawPointer) {
    guard let index = module.dataObject(named: name), module[index].bytes != nil,
      let address = dataAddress(index).flatMap({ UnsafeMutableRawPointer(bitPattern: $0) })
    else { throw .noData(name, available: module.data.filter { $0.bytes != nil }.map(\.name)) }
    return (module[index], address)
  }

  // MARK: - Looking inside

  /// What loading took and takes.
  public struct Statistics: Sendable {
    /// The bytes of code that have been published so far.
    public internal(set) var codeByteCount = 0
    /// How long loading took.
    public internal(set) var loadTime = Duration.zero
    /// How long the stages of compilation took, if ``Engine/Options/measuresStages`` is set.
    public internal(set) var stages: StageTimes?
  }

  /// What loading took and takes; all zero for the interpreter.
  public var statistics: Statistics { image?.statistics ?? Statistics() }

  /// The machine code of a function as it is now: address, bytes and instruction of each line.
  ///
  /// - Throws: ``EngineError/noFunction(_:available:)``, ``EngineError/notCompiled`` if it has not been called in the
  ///   lazy mode, or is interpreted or imported.
  public func disassembly(of name: String) throws -> String {
    guard let code = image?.code(of: try index(of: name)) else { throw EngineError.notCompiled }
    return try JIT.disassembly(of: code)
  }

  // MARK: - For the rest of the engine

  /// What is in memory; nil for the interpreter.
  var image: ModuleImage? {
    guard case .compiled(_, let handle) = execution else { return nil }
    return handle.storage
  }

  /// What is in memory, of either kind.
  var storage: any ModuleStorage {
    switch execution {
    case .compiled(_, let handle): handle.storage
    case .interpreted(let handle): handle.storage
    }
  }

  var engine: Engine? {
    guard case .compiled(let engine, _) = execution else { return nil }
    return engine
  }

  var control: ModuleControl {
    switch execution {
    case .compiled(_, let handle): handle.storage.control
    case .interpreted(let handle): handle.storage.control
    }
  }

  func dataAddress(_ index: DataIndex) -> UInt? {
    switch execution {
    case .compiled(_, let handle): handle.storage.dataAddress(index)
    case .interpreted(let handle): handle.storage.dataAddress(index)
    }
  }
}

// MARK: - Limits

extension LoadedModule {
  /// Stops all calls: they throw a `Trap` whose `code` is `interrupted`, and so do new ones until ``resume()``.
  ///
  /// Has an effect if the engine's ``Engine/Options/isInterruptible`` is set.
  public func interrupt() { control.isInterrupted = true }

  /// Allows calls again after ``interrupt()``.
  public func resume() { control.isInterrupted = false }

  /// Throws the trap `interrupted` if calls are to stop: after ``interrupt()``, or when a deadline of the calling
  /// thread has passed. Host functions that take long, or wait, call this from time to time, and let the error through.
  ///
  /// Has an effect if the engine's ``Engine/Options/isInterruptible`` is set.
  public func checkInterruption() throws {
    guard control.isInterruptible, control.isInterrupted || ThreadWords.hasPassedDeadline else { return }
    let code = TrapCode.interrupted
    throw Trap(kind: .program(code.rawValue), name: "\(code)", address: 0, backtrace: Backtrace.ofCallers)
  }

  /// How many instructions may still be executed, if the engine's ``Engine/Options/isMetered`` is set; calls trap
  /// `out_of_fuel` when they need more. Not limited at first.
  public var fuel: Int64 {
    get { control.fuel }
    set { control.fuel = newValue }
  }

  /// The address of the word that ``fuel`` is, as long as the module lives.
  public var fuelAddress: UInt { control.fuelAddress }

  /// Takes fuel for work of the host, in one atomic step as code does.
  ///
  /// - Parameters:
  ///   - price: How much, at least 0.
  ///   - account: The address of a word such as ``fuelAddress``.
  /// - Returns: Whether there was so much; otherwise what is left is negative.
  public static func spendFuel(_ price: Int64, at account: UInt) -> Bool {
    SharedWord.subtract(price, at: account) >= 0
  }

  /// What is in a word such as ``fuelAddress``.
  public static func fuel(at account: UInt) -> Int64 {
    Int64(bitPattern: UInt64(SharedWord.load(UnsafeRawPointer(bitPattern: account)!)))
  }

  /// Sets a word such as ``fuelAddress``.
  public static func setFuel(_ fuel: Int64, at account: UInt) {
    SharedWord.store(UInt(truncatingIfNeeded: fuel), at: UnsafeMutableRawPointer(bitPattern: account)!)
  }
}

extension Trap {
  /// The trap as the IR counts it; nil for what the IR does not know.
  public var code: TrapCode? { kind.trapCode }
}

extension Trap.Kind {
  /// The trap as the IR counts it; nil for what the IR does not know, as a wild access that was promised not to fault.
  public var trapCode: TrapCode? {
    switch self {
    case .program(let code): TrapCode(rawValue: code)
    case .divisionByZero: .integerDivideByZero
    case .integerOverflow: .integerOverflow
    case .stackOverflow: .stackOverflow
    case .memoryAccess: .outOfBounds
    default: nil
    }
  }
}
