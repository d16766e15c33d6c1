/// Executes a module instruction by instruction: exactly what the rows of the opcodes say, the same on every machine.
///
/// It is what compiled code is tested against, and runs code where a platform allows no executable memory.
///
///     let interpreter = try Interpreter(module, imports: .init(functions: ["log": { _, arguments in
///       print(arguments[0].signed)
///       return []
///     }]))
///     try interpreter.call("gcd", [Constant(1071 as Int64), Constant(462 as Int64)])  // [Constant(21 as Int64)]
///
/// What the code does to data objects stays from call to call. NaNs that arithmetic makes are the canonical quiet NaN.
/// Calls don't use the native stack, so that any depth that ``Options/stackSize`` allows is safe.
///
/// An interpreter belongs to one thread at a time.
public final class Interpreter {
  /// The module that is executed.
  public let module: Module
  let core: any InterpreterCore
  private let options: Options
  private let imports: Imports

  /// A function that the host provides: it takes the interpreter that calls it and the arguments, and returns as many
  /// results as its signature has. What it throws ends the outermost call.
  public typealias HostFunction = (Interpreter, [Constant]) throws -> [Constant]

  /// What the host provides, by the symbols of the module's imports.
  public struct Imports {
    /// The functions. One that is missing is an error when it is called.
    public var functions: [String: HostFunction]
    /// Functions that are called by their addresses, as indirect calls are.
    public var addresses: [String: UInt64]
    /// The data objects. One that is missing is an error at once.
    public var data: [String: ImportedData]
    /// What indirect calls of addresses that no function of the module has go to; nil for a trap.
    public var indirectCalls: IndirectCall?

    /// - Parameters:
    ///   - functions: The functions by symbol.
    ///   - addresses: The addresses of further functions by symbol, none of which is 0.
    ///   - data: The data objects by symbol.
    ///   - indirectCalls: What indirect calls of addresses that no function of the module has go to; nil for a trap.
    public init(
      functions: [String: HostFunction] = [:], addresses: [String: UInt64] = [:], data: [String: ImportedData] = [:],
      indirectCalls: IndirectCall? = nil
    ) {
      self.functions = functions
      self.addresses = addresses
      self.data = data
      self.indirectCalls = indirectCalls
    }
  }

  /// A call of an address by the host: it takes the address, never 0, the signature that the call states and the
  /// arguments, and returns as many results as the signature has. When it throws a ``TrapCode``, the call traps; any
  /// other error ends the outermost call.
  public typealias IndirectCall = (UInt64, Signature, [Constant]) throws -> [Constant]

  /// A data object that the host provides.
  public enum ImportedData: Sendable, Hashable {
    /// A new object with these bytes, that the program can write.
    case bytes([UInt8])
    /// An object that is at this address, in the process or one of another symbol.
    case address(UInt64)
  }

  /// How a module is executed.
  public struct Options: Sendable, Hashable {
    /// Where memory is.
    public var memoryModel = MemoryModel.sandboxed
    /// The most bytes that data objects and the host's allocations have together.
    public var memoryLimit = 1 << 30
    /// The size of the stack in bytes, from 4 KiB to 1 GiB. A call uses 8 bytes for each value of the function, and its
    /// stack slots.
    public var stackSize = 16 << 20
    /// How many instructions can be executed before ``TrapCode/outOfFuel``.
    public var fuel = UInt64.max
    /// How deeply host functions and interpreted ones can call each other.
    public var nestingLimit = 100
    /// The address of the first function; one every 16 bytes follows. No memory may be there.
    public var firstFunctionAddress: UInt64 = 0x7FFF_0000_0000_0000

    public init() {}
  }

  /// Verifies a module and makes its data objects.
  ///
  /// - Parameters:
  ///   - module: The module, which is copied.
  ///   - imports: What the module imports.
  ///   - options: Memory model and limits.
  /// - Throws: ``VerificationError`` for a module that makes no sense; ``InterpreterError`` when a data object is
  ///   missing or does not fit the memory.
  public convenience init(_ module: Module, imports: Imports = Imports(), options: Options = Options()) throws {
    try module.verify()
    try self.init(verified: module, imports: imports, options: options)
  }

  /// Makes an interpreter for a module that has been verified.
  package init(verified module: Module, imports: Imports, options: Options) throws {
    self.module = module
    self.options = options
    self.imports = imports
    let stackSize = Interpreter.stackSize(options)
    core =
      switch options.memoryModel {
      case .sandboxed:
        try Core(
          module, SandboxMemory(limit: options.memoryLimit, stackSize: stackSize), imports, options)
      case .process:
        try Core(module, ProcessMemory(limit: options.memoryLimit, stackSize: stackSize), imports, options)
      }
  }

  /// Makes an interpreter of the same module for another thread, with the same addresses of data and functions but a
  /// stack and fuel of its own. Both work in the memory of the process, and the first has to outlive the other.
  package init(sharing other: Interpreter) {
    guard let core = other.core as? Core<ProcessMemory>, let loaded = core.loadedMemory else {
      preconditionFailure("an address space of its own cannot be shared")
    }
    module = other.module
    options = other.options
    imports = other.imports
    let memory = ProcessMemory(
      sharing: loaded, limit: options.memoryLimit, stackSize: Interpreter.stackSize(options))
    self.core = Core(module, memory, imports, options, core.addresses)
  }

  private static func stackSize(_ options: Options) -> Int { max(4096, min(options.stackSize, 1 << 30)) & -4096 }

  /// Calls a function.
  ///
  /// - Parameters:
  ///   - function: A function of the module, an imported one too.
  ///   - arguments: One constant a parameter.
  /// - Returns: One constant a result.
  /// - Throws: ``InterpreterTrap`` when the code traps; ``InterpreterError`` for a call that makes no sense; what a
  ///   host function throws.
  @discardableResult
  public func call(_ function: FunctionIndex, _ arguments: [Constant] = []) throws -> [Constant] {
    switch try begin(function, arguments) {
    case .returned(let results): return results
    case .tailCall(let address, let signature, let arguments):
      return try core.callAddress(address, signature, arguments)
    }
  }

  /// How a call has ended.
  package enum Outcome {
    /// With these results.
    case returned([Constant])
    /// The results are those of this call of an address that no function of the module has. Whoever wants them makes
    /// it, when nothing of the call that has ended is on the stack any more.
    case tailCall(UInt64, Signature, [Constant])
  }

  /// Calls a function, but not what it calls instead of returning, see ``call(_:_:)-(FunctionIndex,_)``.
  package func begin(_ function: FunctionIndex, _ arguments: [Constant]) throws -> Outcome {
    let declaration = module[function]
    let types = arguments.map(\.type)
    guard types == declaration.signature.parameters else {
      throw InterpreterError.wrongArguments(
        function: declaration.name, signature: declaration.signature, types: types)
    }
    return try core.call(function.index, arguments, self)
  }

  /// Calls the function that is exported as `name`, or else has that name.
  ///
  /// - Throws: As ``call(_:_:)-(FunctionIndex,_)``, and ``InterpreterError/noFunction(_:)``.
  @discardableResult
  public func call(_ name: String, _ arguments: [Constant] = []) throws -> [Constant] {
    guard let function = module.function(named: name) else { throw InterpreterError.noFunction(name) }
    return try call(function, arguments)
  }

  /// The functions that were active when an error of the host ended the last call, the innermost first; empty if none
  /// has.
  public var callersOfError: [InterpreterTrap.Caller] { core.callersOfError }

  /// How many more instructions can be executed. It can be set at any time, by host functions too.
  public var fuel: UInt64 {
    get { core.fuel }
    set { core.fuel = newValue }
  }

  /// The address of an `i32` that `check_deadline` looks at besides its operand: a flag of the thread that calls. 0 for
  /// none.
  public var threadFlag: UInt64 {
    get { core.threadFlag }
    set { core.threadFlag = newValue }
  }
}

// MARK: - Memory

extension Interpreter {
  /// The addresses of the program's stack, which grows down from the upper bound: what `check_stack` is compared with.
  public var stack: Range<UInt64> { core.stack }

  /// The address of a data object.
  public func address(of data: DataIndex) -> UInt64 { core.addresses.data[data.index] }

  /// The address of a function, for indirect calls.
  public func address(of function: FunctionIndex) -> UInt64 { core.addresses.functions[function.index] }

  /// Makes an object of `count` bytes, all zero, whose address is a multiple of `alignment`, a power of two.
  ///
  /// - Throws: ``InterpreterError/outOfMemory(bytes:)``.
  public func allocate(count: Int, alignment: Int = 16) throws(InterpreterError) -> UInt64 {
    precondition(alignment > 0 && alignment.nonzeroBitCount == 1, "not an alignment")
    guard let address = core.allocate(count: count, alignment: alignment) else {
      throw .outOfMemory(bytes: count)
    }
    return address
  }

  /// Ends the life of an object that ``allocate(count:alignment:)`` made.
  public func deallocate(_ address: UInt64) throws(InterpreterError) {
    guard core.deallocate(address) else { throw .notAllocated(address: address) }
  }

  /// The bytes in memory at an address.
  public func read(_ address: UInt64, count: Int) throws(InterpreterError) -> [UInt8] {
    guard let bytes = core.read(address, count: count) else { throw .inaccessible(address: address, count: count) }
    return bytes
  }

  /// Writes bytes to memory at an address.
  public func write(_ bytes: [UInt8], at address: UInt64) throws(InterpreterError) {
    guard core.write(bytes, at: address) else { throw .inaccessible(address: address, count: bytes.count) }
  }
}
