import CJIT

/// A Swift closure whose type is known at run time only, to be called with values, or given an address as
/// ``HostFunction``.
public struct AnyClosure: @unchecked Sendable {
  /// Holds the closure: code pointer, then context, behind the object header.
  let box: AnyObject
  let type: FunctionType

  /// The Swift types of the parameters; empty for a closure that was made of a signature.
  public let parameterTypes: [Any.Type]

  /// The types of the parameters and results.
  public var signature: ScalarSignature { type.signature }

  /// Whether the closure can throw.
  public var isThrowing: Bool { type.isThrowing }

  /// Takes a closure of any type that ``HostFunction`` takes.
  ///
  /// - Throws: ``FunctionTypeError`` for other types.
  public init<F: Sendable>(_ closure: F) throws(FunctionTypeError) { try self.init(confined: closure) }

  /// Takes a closure that need not be `@Sendable`, for a holder that can't be passed to other threads itself.
  ///
  /// - Throws: As ``init(_:)``.
  package init<F>(confined closure: F) throws(FunctionTypeError) {
    if let actor = FunctionType.globalActor(of: F.self) {
      throw FunctionTypeError(F.self, .globalActor(String(reflecting: actor)))
    }
    type = try FunctionType(of: F.self)
    parameterTypes = FunctionType.parameterTypes(of: F.self)
    box = ClosureBox(closure)
  }

  /// Makes a closure of a signature that is known at run time only.
  ///
  /// - Parameters:
  ///   - signature: The types of its parameters and results.
  ///   - body: Takes a value for each parameter and returns one for each result, of their types. It may throw.
  /// - Throws: ``FunctionTypeError`` on platforms without such closures.
  public init(
    signature: ScalarSignature, _ body: @escaping @Sendable ([ScalarValue]) throws -> [ScalarValue]
  ) throws(FunctionTypeError) {
    type = FunctionType(signature)
    parameterTypes = []
    typealias Placeholder = () throws -> Void
    box = ClosureBox(
      closure(
        try DynamicClosureContext.entry(Placeholder.self), DynamicClosureContext(type, body), as: Placeholder.self))
  }

  /// Calls the closure.
  ///
  /// - Parameter arguments: A value for each parameter, of its type.
  /// - Returns: A value for each result.
  /// - Throws: What the closure throws; ``ArgumentError`` if the values do not match the parameters.
  public func callAsFunction(_ arguments: [ScalarValue]) throws -> [ScalarValue] {
    let types = signature.parameters
    guard arguments.count == types.count else {
      throw ArgumentError.wrongCount(expected: types.count, actual: arguments.count)
    }
    for (index, (argument, type)) in zip(arguments, types).enumerated() where argument.type != type {
      throw ArgumentError.wrongType(index: index, expected: type, actual: argument.type)
    }
    let resultSize = type.results.map { $0.offset + $0.type.size }.max() ?? 0
    // Sixteen bytes an argument, then the result, then the addresses.
    let count = type.parameters.count
    let addressCount = max(cjit_closure_register_count(), count)
    let block = UnsafeMutableRawPointer.allocate(
      byteCount: 16 * count + (resultSize + 15) & -16 + 8 * addressCount + 16, alignment: 16)
    defer { block.deallocate() }
    let result = block + 16 * count
    let addresses = (result + (resultSize + 15) & -16).bindMemory(
      to: UnsafeMutableRawPointer?.self, capacity: addressCount)
    addresses.initialize(repeating: block, count: addressCount)
    var values = arguments.makeIterator()
    for (index, parameter) in type.parameters.enumerated() {
      addresses[index] = block + 16 * index
      if parameter != nil, let value = values.next() { value.store(to: block + 16 * index) }
    }
    let words = UnsafeRawPointer(Unmanaged.passUnretained(box).toOpaque()) + HostThunk.closureOffset
    var error: UnsafeMutableRawPointer?
    addresses.withMemoryRebound(to: UnsafeMutableRawPointer.self, capacity: addressCount) {
      cjit_call_closure(
        words.load(as: UnsafeRawPointer.self), words.load(fromByteOffset: 8, as: UnsafeRawPointer?.self), $0, count,
        result, &error)
    }
    withExtendedLifetime(box) {}
    if let error { throw ErrorBox.take(error) }
    return type.results.map { ScalarValue(type: $0.type, loadedFrom: result + $0.offset) }
  }
}

/// Holds a closure in Swift's most general convention: code pointer, then context, at ``HostThunk/closureOffset``.
final class ClosureBox<F> {
  private let closure: F

  init(_ closure: F) {
    self.closure = closure
  }
}

extension FunctionType {
  /// The type of a throwing closure of a signature whose results lie 16 bytes apart.
  fileprivate init(_ signature: ScalarSignature) {
    self.init(
      parameters: signature.parameters,
      results: signature.results.enumerated().map { Component(type: $0.element, offset: 16 * $0.offset) },
      isThrowing: true)
  }
}
