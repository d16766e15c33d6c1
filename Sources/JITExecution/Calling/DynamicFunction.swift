/// Compiled code that is called with values whose types are known at run time only.
///
/// For command lines, tests and interpreters. A closure is several times faster.
public struct DynamicFunction: Sendable {
  /// The types of the parameters and results.
  public let signature: ScalarSignature

  private let entry: @Sendable (UnsafeRawPointer, UnsafeMutableRawPointer) throws -> Void

  init(
    _ signature: ScalarSignature, _ target: UnsafeRawPointer, _ owner: any CodeOwner,
    _ objects: [any AnyObject & Sendable]
  ) throws {
    self.signature = signature
    typealias Entry = @Sendable (UnsafeRawPointer, UnsafeMutableRawPointer) throws -> Void
    try ThunkCache.requirePlatform(Entry.self)
    let thunk = try ThunkCache.block(for: EntryThunk(caller: .block(signature), isThrowing: true, traps: .thrown))
    let function = CompiledFunction(target: target, owner: owner, retaining: objects + [thunk])
    entry = closure(thunk.address, function, as: Entry.self)
  }

  /// Calls the code.
  ///
  /// - Parameter arguments: A value for each parameter, of its type.
  /// - Returns: A value for each result.
  /// - Throws: ``ArgumentError`` if the values do not match the parameters, ``Trap`` if the code traps, and whatever a
  ///   host function throws.
  public func callAsFunction(_ arguments: [ScalarValue]) throws -> [ScalarValue] {
    guard arguments.count == signature.parameters.count else {
      throw ArgumentError.wrongCount(expected: signature.parameters.count, actual: arguments.count)
    }
    for (index, (argument, type)) in zip(arguments, signature.parameters).enumerated() where argument.type != type {
      throw ArgumentError.wrongType(index: index, expected: type, actual: argument.type)
    }
    let blocks = UnsafeMutableBufferPointer<UInt128>.allocate(
      capacity: signature.parameters.count + signature.results.count + 1)
    defer { blocks.deallocate() }
    blocks.initialize(repeating: 0)
    for (index, argument) in arguments.enumerated() { blocks[index] = argument.bits }
    let results = blocks.baseAddress! + arguments.count
    try entry(blocks.baseAddress!, results)
    return signature.results.enumerated().map { ScalarValue(type: $0.element, bits: results[$0.offset]) }
  }
}

/// Arguments that do not match the parameters of a function.
public enum ArgumentError: Error, Hashable, Sendable, CustomStringConvertible {
  /// There are too few or too many arguments.
  case wrongCount(expected: Int, actual: Int)
  /// An argument has another type than the parameter.
  case wrongType(index: Int, expected: ScalarType, actual: ScalarType)
  /// A text is no value of the type.
  case notAValue(text: String, type: ScalarType)

  public var description: String {
    switch self {
    case .wrongCount(let expected, let actual):
      "the function takes \(expected) argument\(expected == 1 ? "" : "s"), not \(actual)"
    case .wrongType(let index, let expected, let actual):
      "argument \(index) must have the type \(expected), not \(actual)"
    case .notAValue(let text, let type):
      "'\(text)' is not a value of the type \(type)"
    }
  }
}
