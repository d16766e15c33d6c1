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
///   - body: Takes a value for each parameter and returns one for each result, of their types. What it throws is thrown
///     by the closure; if that cannot throw, the program stops.
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
      let count = cjit_closure_register_count()
      let address = index < count ? registers[index] : stack[index - count]
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
