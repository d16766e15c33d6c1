/// A host function with an address that code of an engine can call, as if it were a function of a module.
///
/// Made by ``Engine/makeAddressable(_:droppingContext:)`` for a closure, and by
/// ``Engine/makeAddressable(_:_:)`` for values whose types are known at run time only.
public final class AddressableFunction: Sendable {
  /// The types of the parameters and results, as code passes them.
  public let signature: Signature
  /// What an indirect call goes to, valid as long as this object lives.
  public let address: UInt
  /// What is at the address.
  private let retained: any AnyObject & Sendable

  init(_ signature: Signature, _ address: UInt, _ retained: any AnyObject & Sendable) {
    self.signature = signature
    self.address = address
    self.retained = retained
  }
}

extension Engine {
  /// Gives a Swift closure an address for indirect calls by modules of this engine, and of others of the same kind:
  /// compiled or interpreted.
  ///
  /// - Parameters:
  ///   - closure: The closure. What it throws ends the outermost call of compiled code with that error.
  ///   - droppingContext: Whether code passes an `i64` first that the closure does not take.
  /// - Throws: `FunctionTypeError` on platforms without thunks, `MemoryError` if there is no memory for them.
  public func makeAddressable(_ closure: AnyClosure, droppingContext: Bool = false) throws -> AddressableFunction {
    let types = closure.signature.parameters.map(\.valueType)
    let signature = Signature((droppingContext ? [.i64] : []) + types, closure.signature.results.map(\.valueType))
    if options.mode != .interpreted {
      let function = try HostFunction(closure, dropsWord: droppingContext)
      return AddressableFunction(signature, function.address, function)
    }
    return InterpretedHostFunction.make(signature) { arguments in
      let arguments = arguments[(droppingContext ? 1 : 0)...]
      let values = zip(arguments, closure.signature.parameters).map { ScalarValue(type: $1, bits: $0.bits) }
      return zip(try closure(values), signature.results).map { Constant($1, $0.bits) }
    }
  }

  /// Gives a function of any signature, vectors included, an address for indirect calls, see
  /// ``makeAddressable(_:droppingContext:)``. A call takes some allocations.
  ///
  /// - Parameters:
  ///   - signature: What code passes and gets back.
  ///   - body: Takes one constant a parameter and returns one a result. What it throws ends the outermost call.
  /// - Throws: ``WrongResults`` when `body` returns other types, at the call; `MemoryError` if there is no memory for
  ///   code.
  public func makeAddressable(
    _ signature: Signature, _ body: @escaping @Sendable ([Constant]) throws -> [Constant]
  ) throws -> AddressableFunction {
    let checked: @Sendable ([Constant]) throws -> [Constant] = { arguments in
      let results = try body(arguments)
      guard results.map(\.type) == signature.results else {
        throw WrongResults(signature: signature, types: results.map(\.type))
      }
      return results
    }
    if options.mode == .interpreted { return InterpretedHostFunction.make(signature, checked) }
    let host = try HostFunction { @Sendable (block: UnsafeMutableRawPointer) throws -> Void in
      let slots = block.assumingMemoryBound(to: UInt128.self)
      let results = try checked(signature.parameters.enumerated().map { Constant($1, slots[$0]) })
      for (index, result) in results.enumerated() { slots[index] = result.bits }
    }
    let code = try publish { module in try Engine.buildExit(signature, host.address, &module) }
    return AddressableFunction(signature, code.withUnsafeAddress { UInt(bitPattern: $0) }, CodeWithHost(code, host))
  }

  /// Code that has the address of a host function in it.
  private final class CodeWithHost: Sendable {
    private let code: PublishedCode
    private let host: HostFunction
    init(_ code: PublishedCode, _ host: HostFunction) {
      self.code = code
      self.host = host
    }
  }

  /// A function that puts its arguments into memory, 16 bytes apart, and gets its results from there.
  private static func buildExit(_ signature: Signature, _ host: UInt, _ module: inout Module) throws {
    var f = FunctionBuilder(module, "host function \(signature)", signature)
    let count = max(1, signature.parameters.count, signature.results.count)
    let block = f.address(of: f.stackSlot(size: 16 * count, alignment: 16))
    let zero = f.constant(Constant(.i64, 0))
    for (index, parameter) in f.parameters.enumerated() {
      let offset = Int64(16 * index)
      // The host reads all 16 bytes.
      if f.type(of: parameter).size < 8 { f.store(zero, at: block, MemoryAccess(offset: offset)) }
      f.store(parameter, at: block, MemoryAccess(offset: offset))
      if f.type(of: parameter).size < 16 { f.store(zero, at: block, MemoryAccess(offset: offset + 8)) }
    }
    let address = f.constant(Constant(.i64, UInt64(host)))
    f.callIndirect(address, Signature([.i64]), [block])
    let results = signature.results.enumerated().map { f.load($1, at: block, MemoryAccess(offset: Int64(16 * $0))) }
    f.return(results)
    try f.finish(into: &module)
  }
}

/// A host function has returned other types than its signature says.
public struct WrongResults: Error, Sendable, Hashable, CustomStringConvertible {
  /// What it should return.
  public let signature: Signature
  /// The types that it has returned.
  public let types: [ValueType]

  public var description: String {
    "a host function with the signature \(signature) has returned (\(types.map(\.description).joined(separator: ", ")))"
  }
}

/// A host function that only the interpreter can call.
private final class InterpretedHostFunction: FunctionsWithoutCode {
  private let signature: Signature
  private let body: @Sendable ([Constant]) throws -> [Constant]
  private let address = InterpretedFunctions.reserve(count: 1)

  private init(_ signature: Signature, _ body: @escaping @Sendable ([Constant]) throws -> [Constant]) {
    self.signature = signature
    self.body = body
  }

  static func make(
    _ signature: Signature, _ body: @escaping @Sendable ([Constant]) throws -> [Constant]
  ) -> AddressableFunction {
    let function = InterpretedHostFunction(signature, body)
    InterpretedFunctions.register(function, at: function.address, count: 1)
    return AddressableFunction(signature, function.address, function)
  }

  deinit { InterpretedFunctions.unregister(address) }

  func begin(at index: Int, _ signature: Signature, _ arguments: [Constant]) throws -> Interpreter.Outcome {
    guard signature.hasSameTypes(as: self.signature) else { throw TrapCode.badSignature }
    return .returned(try body(arguments))
  }
}
