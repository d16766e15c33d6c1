import JIT

/// A function that WebAssembly code can call, and Swift too: one of an instance, or one of the host.
///
/// It keeps the instance that it is of, and everything linked with it, alive. Equal functions are the same function.
public final class WebAssemblyFunction {
  /// The types of its parameters and results.
  public let signature: WebAssemblySignature
  let source: Source
  private lazy var codeSignature = Signature(signature)

  enum Source {
    /// At this address, as long as the group lives.
    case record(UnsafeRawPointer, LinkGroup)
    case host(HostClosure)
  }

  /// The function with a record that belongs to a group.
  init(_ record: UnsafeRawPointer, _ group: LinkGroup) {
    source = .record(record, group.root)
    signature = SignatureRegistry.signature(record.load(fromByteOffset: FunctionRecord.signature, as: UInt64.self))
  }

  /// Makes a function of the host whose types are known at run time only.
  ///
  /// - Parameters:
  ///   - signature: The types of the parameters and results, vectors and references too.
  ///   - body: Takes the instance that calls, and a value for each parameter, and returns one for each result. What it
  ///     throws ends the call of WebAssembly code and arrives at the Swift caller.
  public init(
    _ signature: WebAssemblySignature,
    _ body: @escaping (_ caller: WebAssemblyCaller, _ arguments: [WebAssemblyValue]) throws -> [WebAssemblyValue]
  ) {
    self.signature = signature
    source = .host(HostClosure(signature, body))
  }

  /// Makes a function of a closure.
  ///
  /// - Parameter closure: Any closure whose parameters and results are `Int32`, `UInt32`, `Int64`, `UInt64`, `Int`,
  ///   `UInt`, `Float` or `Double`; before its parameters it may take a ``WebAssemblyCaller``; several results are a
  ///   tuple. It may throw.
  /// - Throws: `FunctionTypeError` or ``WebAssemblyError`` for other types.
  public convenience init<F>(_ closure: F) throws { try self.init(host: HostClosure(AnyClosure(confined: closure))) }

  init(host closure: HostClosure) throws {
    signature = closure.signature
    source = .host(closure)
  }

  // MARK: - Calls

  /// Calls the function.
  ///
  /// - Parameter arguments: A value for each parameter.
  /// - Returns: A value for each result.
  /// - Throws: ``WebAssemblyError`` if the values do not match the parameters, `Trap` when the code traps, and what a
  ///   host function throws.
  @discardableResult
  public func call(_ arguments: [WebAssemblyValue] = []) throws -> [WebAssemblyValue] {
    guard arguments.count == signature.parameters.count,
      zip(arguments, signature.parameters).allSatisfy({ $0.type == $1 })
    else {
      let types = arguments.map(\.type.description).joined(separator: " ")
      throw WebAssemblyError(.use, "a function of type \(signature) cannot be called with [\(types)]")
    }
    let (record, group) = try place()
    let context = record.load(fromByteOffset: FunctionRecord.context, as: UInt.self)
    let code = record.load(fromByteOffset: FunctionRecord.code, as: UInt.self)
    let engine = try RuntimeEngine.shared(isInterpreted: group.isInterpreted)
    return try withExtendedLifetime(group) {
      var constants = [Constant(.i64, UInt64(context))]
      constants.reserveCapacity(arguments.count + 1)
      for argument in arguments { constants.append(try group.lower(argument).constant(argument.type)) }
      return group.lift(try engine.call(code, codeSignature, constants), signature.results)
    }
  }

  /// A Swift closure that calls the function.
  ///
  /// - Parameter type: The type of the closure: `Int32` or `UInt32` for `i32`, `Int64`, `UInt64`, `Int` or `UInt` for
  ///   `i64`, `Float`, `Double`; a tuple for several results; it should throw. For vectors and references, use
  ///   ``call(_:)``.
  /// - Returns: The closure, which keeps the instance alive.
  /// - Throws: ``WebAssemblyError`` if the type is not that of the function; `FunctionTypeError` for types that
  ///   closures can't have, among them `@Sendable` ones and those of global actors: an instance is for one thread at a
  ///   time.
  public func closure<F>(as type: F.Type) throws -> F {
    try FunctionTypeError.refuseSendable(F.self)
    guard signature.matches(try ScalarSignature(of: F.self)) else {
      throw WebAssemblyError(.use, "a function of type \(signature) cannot be called as \(F.self)")
    }
    let (record, group) = try place()
    return try RuntimeEngine.shared(isInterpreted: group.isInterpreted).function(
      at: record.load(fromByteOffset: FunctionRecord.code, as: UInt.self), signature: Signature(signature),
      context: record.load(fromByteOffset: FunctionRecord.context, as: UInt.self), as: type,
      retaining: [RetainedGroup(group)])
  }

  /// The record, and what keeps it alive.
  private func place() throws -> (UnsafeRawPointer, LinkGroup) {
    if case .record(let record, let group) = source { return (record, group) }
    let group = LinkGroup()
    return (UnsafeRawPointer(bitPattern: try group.record(of: self))!, group)
  }
}

/// What closures keep alive, none of which may be passed to other threads.
private final class RetainedGroup: @unchecked Sendable {
  private let group: LinkGroup
  init(_ group: LinkGroup) { self.group = group }
}

extension WebAssemblyFunction: Hashable {
  private var identity: UInt {
    switch source {
    case .record(let record, _): UInt(bitPattern: record)
    case .host(let closure): UInt(bitPattern: Unmanaged.passUnretained(closure).toOpaque())
    }
  }

  public static func == (a: WebAssemblyFunction, b: WebAssemblyFunction) -> Bool { a.identity == b.identity }
  public func hash(into hasher: inout Hasher) { hasher.combine(identity) }
}
