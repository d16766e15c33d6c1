import Synchronization

// Calls of addresses.

extension Engine {
  /// Calls the function at an address with values whose types are known at run time only.
  ///
  /// - Parameters:
  ///   - address: The address of a function, such as ``LoadedModule/address(of:)`` or ``AddressableFunction/address``,
  ///     of an engine of the same kind: compiled or interpreted. It must be valid.
  ///   - signature: Its signature. In compiled code it cannot be checked.
  ///   - arguments: One constant a parameter, of its type.
  /// - Returns: One constant a result.
  /// - Throws: ``EngineError/wrongArguments(function:signature:types:)``, `Trap` when the code traps, and what a host
  ///   function throws.
  public func call(_ address: UInt, _ signature: Signature, _ arguments: [Constant]) throws -> [Constant] {
    guard arguments.count == signature.parameters.count,
      zip(arguments, signature.parameters).allSatisfy({ $0.type == $1 })
    else {
      throw EngineError.wrongArguments(
        function: "0x" + String(address, radix: 16), signature: signature, types: arguments.map(\.type))
    }
    if options.mode == .interpreted { return try callInterpreted(address, signature, arguments) }
    return try callCode(address, signature, arguments)
  }

  /// A Swift closure that calls the function at an address.
  ///
  /// - Parameters:
  ///   - address: The address, as for ``call(_:_:_:)``; valid as long as the closure lives.
  ///   - signature: Its signature, with the context's `i64` if there is one. In compiled code it cannot be checked.
  ///   - context: What the function gets as its first argument, which must be an `i64`, before those of the closure;
  ///     nil for nothing. Costs nothing.
  ///   - type: The type of the closure, checked against the other parameters of the signature.
  ///   - traps: What happens when the code traps; the interpreter always throws.
  ///   - objects: What the closure keeps alive.
  /// - Throws: ``EngineError/wrongType(function:signature:requested:)``; `FunctionTypeError` for types that closures
  ///   can't have.
  public func function<F>(
    at address: UInt, signature: Signature, context: UInt? = nil, as type: F.Type, traps: TrapHandling = .thrown,
    retaining objects: [any AnyObject & Sendable] = []
  ) throws -> F {
    let requested = try ScalarSignature(of: F.self)
    let hasContext = context != nil && signature.parameters.first == .i64
    let expected = Signature(Array(signature.parameters.dropFirst(hasContext ? 1 : 0)), signature.results)
    guard expected.matches(requested), hasContext == (context != nil) else {
      throw EngineError.wrongType(
        function: "0x" + String(address, radix: 16), signature: expected, requested: String(describing: F.self))
    }
    guard options.mode == .interpreted else {
      return try makeClosure(
        at: address, word: context, as: type, traps: traps, stackLimit: options.stackLimit, retaining: objects)
    }
    let first = context.map { [Constant(.i64, UInt64($0))] } ?? []
    return try dynamicClosure(as: type) { arguments in
      let constants = first + zip(arguments, expected.parameters).map { Constant($1, $0.bits) }
      let results = try withExtendedLifetime(objects) { try self.callInterpreted(address, signature, constants) }
      return zip(results, requested.results).map { ScalarValue(type: $1, bits: $0.bits) }
    }
  }

  private func callInterpreted(_ address: UInt, _ signature: Signature, _ arguments: [Constant]) throws -> [Constant] {
    do {
      return try InterpretedFunctions.call(address, signature, arguments)
    } catch let code as TrapCode {
      throw Trap(kind: .program(code.rawValue), name: "\(code)", address: address)
    }
  }

  // MARK: - Code

  /// A function that calls the address with arguments that it loads and results that it stores.
  typealias Entry = @Sendable (UInt, UnsafeMutableRawPointer, UnsafeMutableRawPointer) throws -> Void

  /// The arguments and results lie in memory, 16 bytes apart. The function that loads the ones, calls, and stores the
  /// others is compiled code itself, one for each signature.
  func callCode(_ address: UInt, _ signature: Signature, _ arguments: [Constant]) throws -> [Constant] {
    let call = try entry(signature)
    let blocks = UnsafeMutableBufferPointer<UInt128>.allocate(
      capacity: arguments.count + signature.results.count + 1)
    defer { blocks.deallocate() }
    blocks.initialize(repeating: 0)
    for (index, argument) in arguments.enumerated() { blocks[index] = argument.bits }
    let results = blocks.baseAddress! + arguments.count
    try call(address, blocks.baseAddress!, results)
    return signature.results.enumerated().map { Constant($1, results[$0]) }
  }

  private func entry(_ signature: Signature) throws -> Entry {
    if let known = entries.withLock({ $0[signature] }) { return known }
    let code = try publish { module in try Engine.buildEntry(signature, &module) }
    let entry = try code.function(
      as: Entry.self, at: 0, traps: .thrown, stackLimit: options.stackLimit, retaining: [])
    return entries.withLock { entries in
      if let known = entries[signature] { return known }
      // Guests may have any number of signatures. Those that are being called are held by their callers.
      if entries.count >= 256 { entries.removeAll() }
      entries[signature] = entry
      return entry
    }
  }

  /// Compiles one function of the engine's own.
  func publish(_ build: (inout Module) throws -> Void) throws -> PublishedCode {
    var module = Module()
    try build(&module)
    let options = CompilerOptions(
      x86Features: compiler.options.x86Features, stackLimitWord: compiler.options.stackLimitWord)
    return try allocator!.publish(
      Compiler(options: options).compile(module).objects, describedBy: ModuleDescription(name: "calls"))[0]
  }

  private static func buildEntry(_ signature: Signature, _ module: inout Module) throws {
    var f = FunctionBuilder(module, "call \(signature)", Signature([.i64, .i64, .i64]))
    let (callee, arguments, results) = (f.parameters[0], f.parameters[1], f.parameters[2])
    var values: [Value] = []
    for (index, type) in signature.parameters.enumerated() {
      values.append(f.load(type, at: arguments, MemoryAccess(offset: Int64(16 * index))))
    }
    for (index, value) in f.callIndirect(callee, signature, values).enumerated() {
      f.store(value, at: results, MemoryAccess(offset: Int64(16 * index)))
    }
    f.return()
    try f.finish(into: &module)
  }
}

extension Constant {
  /// The constant of a type with these bits.
  init(_ type: ValueType, _ bits: UInt128) {
    self.init(type, low: UInt64(truncatingIfNeeded: bits), high: UInt64(truncatingIfNeeded: bits >> 64))
  }
}
