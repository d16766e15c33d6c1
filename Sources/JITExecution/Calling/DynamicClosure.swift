import CJIT

/// Makes a Swift closure of a type that is known at run time only, whose calls arrive as values.
///
/// No code is generated and no memory is made executable. A call costs some allocations: this is for interpreters,
/// command lines and tests.
///
/// ```swift
/// let add = try dynamicClosure(as: ((Int64, Int64) throws -> Int64).self) { arguments in
///   [ScalarValue(type: .int64, bits: arguments[0].bits &+ arguments[1].bits)]
/// }
/// ```
///
/// - Parameters:
///   - type: The type of the closure, as for ``ExecutableMemory/function(as:at:traps:retaining:)``.
///   - body: Takes a value for each parameter and returns one for each result, of their types. What it throws is thrown by
///     the closure; if that cannot throw, the program stops.
/// - Returns: The closure, which keeps `body` alive.
/// - Throws: ``FunctionTypeError`` for other types.
public func dynamicClosure<F>(
  as type: F.Type, _ body: @escaping @Sendable ([ScalarValue]) throws -> [ScalarValue]
) throws(FunctionTypeError) -> F {
  let context = DynamicClosureContext(try FunctionType(of: type), body)
  return closure(try DynamicClosureContext.entry(type), context, as: type)
}

/// The context object of a closure that is called through ``cjit_closure_entry_address``.
///
/// Invariant: ``handler`` is the first word behind the object header, where the entry calls it.
final class DynamicClosureContext: Sendable {
  private let handler: UInt
  private let type: FunctionType
  private let body: @Sendable ([ScalarValue]) throws -> [ScalarValue]

  init(_ type: FunctionType, _ body: @escaping @Sendable ([ScalarValue]) throws -> [ScalarValue]) {
    handler = UInt(bitPattern: unsafeBitCast(Self.handle, to: Int.self))
    self.type = type
    self.body = body
  }

  /// The code that such closures share.
  static func entry(_ type: Any.Type) throws(FunctionTypeError) -> UnsafeRawPointer {
    guard let entry = cjit_closure_entry_address() else { throw FunctionTypeError(type, .unsupportedPlatform) }
    return entry
  }

  /// What the body may count on, in bytes.
  private static let stackSize = 48 << 10

  private typealias Pointers = UnsafePointer<UnsafeRawPointer>

  private static let handle:
    @convention(c) (
      UnsafeRawPointer, UnsafeRawPointer, UnsafeRawPointer, UnsafeMutableRawPointer?, UnsafeMutableRawPointer
    ) -> Void = { context, registers, stack, result, error in
      let closure = Unmanaged<DynamicClosureContext>.fromOpaque(context).takeUnretainedValue()
      guard cjit_find_stack_room(stackSize) != cjit_stack_is_full || !closure.type.isThrowing else {
        error.storeBytes(of: TrapDelivery.stackOverflowBox(), as: UnsafeRawPointer.self)
        return
      }
      do {
        try closure.call(
          registers.assumingMemoryBound(to: UnsafeRawPointer.self),
          stack.assumingMemoryBound(to: UnsafeRawPointer.self), result)
      } catch let thrown {
        guard closure.type.isThrowing else {
          fatalError("an error was thrown through a closure that does not throw: \(thrown)")
        }
        error.storeBytes(of: ErrorBox.retain(thrown), as: UnsafeRawPointer.self)
      }
    }

  private func call(_ registers: Pointers, _ stack: Pointers, _ result: UnsafeMutableRawPointer?) throws {
    var arguments: [ScalarValue] = []
    arguments.reserveCapacity(type.parameters.count)
    for (index, parameter) in type.parameters.enumerated() {
      guard let parameter else { continue }
      let address = index < 6 ? registers[index] : stack[index - 6]
      arguments.append(ScalarValue(type: parameter, loadedFrom: address))
    }
    let results = try body(arguments)
    let types = type.results.map(\.type)
    guard results.map(\.type) == types else { throw DynamicResultError(expected: types, actual: results.map(\.type)) }
    guard let result else { return }
    for (value, component) in zip(results, type.results) { value.store(to: result + component.offset) }
  }
}

/// The body of a dynamic closure has returned something else than the closure's type says.
public struct DynamicResultError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The types of the results that the closure has.
  public let expected: [ScalarType]
  /// The types of what was returned.
  public let actual: [ScalarType]

  public var description: String {
    let list = { (types: [ScalarType]) in "(" + types.map(\.description).joined(separator: ", ") + ")" }
    return "a closure that returns \(list(expected)) has returned \(list(actual))"
  }
}

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
    let block = UnsafeMutableRawPointer.allocate(
      byteCount: 16 * count + (resultSize + 15) & -16 + 8 * max(6, count) + 16, alignment: 16)
    defer { block.deallocate() }
    let result = block + 16 * count
    let addresses = (result + (resultSize + 15) & -16).bindMemory(
      to: UnsafeMutableRawPointer?.self, capacity: max(6, count))
    addresses.initialize(repeating: block, count: max(6, count))
    var values = arguments.makeIterator()
    for (index, parameter) in type.parameters.enumerated() {
      addresses[index] = block + 16 * index
      if parameter != nil, let value = values.next() { value.store(to: block + 16 * index) }
    }
    let words = UnsafeRawPointer(Unmanaged.passUnretained(box).toOpaque()) + HostThunk.closureOffset
    var error: UnsafeMutableRawPointer?
    addresses.withMemoryRebound(to: UnsafeMutableRawPointer.self, capacity: max(6, count)) {
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

extension ScalarValue {
  fileprivate init(type: ScalarType, loadedFrom address: UnsafeRawPointer) {
    var bits: UInt128 = 0
    withUnsafeMutableBytes(of: &bits) {
      $0.copyMemory(from: UnsafeRawBufferPointer(start: address, count: type.size))
    }
    self.init(type: type, bits: bits)
  }

  fileprivate func store(to address: UnsafeMutableRawPointer) {
    withUnsafeBytes(of: bits) { address.copyMemory(from: $0.baseAddress!, byteCount: type.size) }
  }
}

/// An `any Error` is one pointer to a reference-counted box.
enum ErrorBox {
  /// The box of an error, with a reference that the caller owns.
  static func retain(_ error: any Error) -> UnsafeRawPointer {
    let storage = UnsafeMutablePointer<any Error>.allocate(capacity: 1)
    defer { storage.deallocate() }
    storage.initialize(to: error)
    return UnsafeRawPointer(storage).load(as: UnsafeRawPointer.self)
  }

  /// The error in a box whose reference the caller gives up.
  static func take(_ box: UnsafeMutableRawPointer) -> any Error {
    let storage = UnsafeMutablePointer<any Error>.allocate(capacity: 1)
    defer { storage.deallocate() }
    UnsafeMutableRawPointer(storage).storeBytes(of: box, as: UnsafeMutableRawPointer.self)
    return storage.move()
  }
}
