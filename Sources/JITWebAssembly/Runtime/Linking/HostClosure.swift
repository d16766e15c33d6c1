import JIT

/// A Swift function that WebAssembly code can call, with an address made when it is first needed.
final class HostClosure {
  typealias Untyped = (WebAssemblyCaller, [WebAssemblyValue]) throws -> [WebAssemblyValue]

  let signature: WebAssemblySignature
  private let body: Body
  private var compiled: AddressableFunction?
  private var interpreted: AddressableFunction?

  private enum Body {
    case typed(AnyClosure, takesCaller: Bool)
    case untyped(Untyped)
  }

  /// A function of values.
  init(_ signature: WebAssemblySignature, _ body: @escaping Untyped) {
    self.signature = signature
    self.body = .untyped(body)
  }

  /// A closure of Swift types.
  ///
  /// - Throws: ``WebAssemblyError`` if a type is not that of a WebAssembly number.
  init(_ closure: AnyClosure) throws(WebAssemblyError) {
    let takesCaller =
      closure.parameterTypes.first.map { ObjectIdentifier($0) } == ObjectIdentifier(WebAssemblyCaller.self)
    signature = WebAssemblySignature(
      try HostClosure.types(closure.signature.parameters.dropFirst(takesCaller ? 1 : 0)),
      try HostClosure.types(closure.signature.results[...]))
    body = .typed(closure, takesCaller: takesCaller)
  }

  private static func types(_ scalars: ArraySlice<ScalarType>) throws(WebAssemblyError) -> [WebAssemblyType] {
    var types: [WebAssemblyType] = []
    for scalar in scalars {
      guard let type = WebAssemblyType(scalar) else {
        throw WebAssemblyError(.use, "no number of WebAssembly is a '\(scalar)': i32, i64, f32 and f64 are")
      }
      types.append(type)
    }
    return types
  }

  /// What code calls: a function of the context and the parameters.
  func addressable(isInterpreted: Bool) throws -> AddressableFunction {
    if let known = isInterpreted ? interpreted : compiled { return known }
    let engine = try RuntimeEngine.shared(isInterpreted: isInterpreted)
    let function: AddressableFunction
    switch body {
    case .typed(let closure, let takesCaller):
      function = try engine.makeAddressable(closure, droppingContext: !takesCaller)
    case .untyped(let body):
      let body = HostBody(signature: signature, body: body)
      function = try engine.makeAddressable(Signature(signature)) { try body.call($0) }
    }
    if isInterpreted { interpreted = function } else { compiled = function }
    return function
  }
}

/// Compiled code calls on the threads that it runs on, as the host lets it.
private struct HostBody: @unchecked Sendable {
  let signature: WebAssemblySignature
  let body: HostClosure.Untyped

  func call(_ constants: [Constant]) throws -> [Constant] {
    let caller = WebAssemblyCaller(context: UInt(constants[0].low))
    let group = caller.owner.group
    let results = try body(caller, group.lift(constants.dropFirst(), signature.parameters))
    guard results.map(\.type) == signature.results else {
      let types = results.map(\.type.description).joined(separator: " ")
      throw WebAssemblyError(.use, "a host function of type \(signature) has returned [\(types)]")
    }
    return try group.lower(results)
  }
}

extension WebAssemblyType {
  /// The type of a number that a Swift closure takes or returns.
  init?(_ scalar: ScalarType) {
    switch scalar {
    case .int32, .uint32: self = .i32
    case .int64, .uint64: self = .i64
    case .float32: self = .f32
    case .float64: self = .f64
    default: return nil
    }
  }
}

extension WebAssemblySignature {
  /// Whether Swift closures of a signature take and return the same numbers.
  func matches(_ closure: ScalarSignature) -> Bool {
    parameters == closure.parameters.map { WebAssemblyType($0) }
      && results == closure.results.map { WebAssemblyType($0) }
  }
}

/// Something that a context belongs to.
class ContextOwner: GroupMember {
  /// Those of the types in the context and in the records beside it.
  let signatureNumbers = SignatureNumbers()

  /// The unretained pointer that the first word of a context is.
  var ownWord: UInt { UInt(bitPattern: Unmanaged.passUnretained(self).toOpaque()) }

  /// The owner of a context.
  static func of(context: UInt) -> ContextOwner {
    let word = UnsafeRawPointer(bitPattern: context)!.load(fromByteOffset: InstanceLayout.ownerOffset, as: UInt.self)
    return Unmanaged<ContextOwner>.fromOpaque(UnsafeRawPointer(bitPattern: word)!).takeUnretainedValue()
  }
}

/// A host function that belongs to no instance, in one group: its record, and a context with nothing but an owner.
final class HostFunctionStorage: ContextOwner {
  private let function: AddressableFunction
  private let closure: HostClosure
  private let block: UnsafeMutableRawPointer

  var record: UInt { UInt(bitPattern: block) }

  init(_ closure: HostClosure, isInterpreted: Bool) throws {
    self.closure = closure
    function = try closure.addressable(isInterpreted: isInterpreted)
    block = .allocate(byteCount: FunctionRecord.size + 8, alignment: 16)
    super.init(of: LinkGroup())
    let context = block + FunctionRecord.size
    context.storeBytes(of: ownWord, as: UInt.self)
    FunctionRecord.store(
      at: block, code: function.address, context: UInt(bitPattern: context),
      signature: signatureNumbers.number(of: closure.signature))
  }

  deinit { block.deallocate() }
}

extension FunctionRecord {
  static func store(
    at place: UnsafeMutableRawPointer, code functionCode: UInt, context functionContext: UInt,
    signature number: UInt64
  ) {
    place.storeBytes(of: functionCode, toByteOffset: code, as: UInt.self)
    place.storeBytes(of: functionContext, toByteOffset: context, as: UInt.self)
    place.storeBytes(of: number, toByteOffset: signature, as: UInt64.self)
    place.storeBytes(of: 0, toByteOffset: owner, as: UInt.self)
  }
}
