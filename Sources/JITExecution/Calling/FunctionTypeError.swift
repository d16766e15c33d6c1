/// A Swift function type that compiled code cannot be given, or called through.
public struct FunctionTypeError: Error, Hashable, Sendable {
  /// What stands in the way.
  public enum Reason: Hashable, Sendable {
    /// The type is not a function type.
    case notAFunction
    /// The function has another convention than Swift closures have, for example `@convention(c)`.
    case unsupportedConvention(String)
    /// The function is asynchronous.
    case async
    /// The function is differentiable.
    case differentiable
    /// The function says which type of error it throws. Plain `throws` works.
    case typedThrows
    /// The function is isolated to an actor that is known only at run time.
    case isolated
    /// The function that compiled code is to call belongs to a global actor such as the main actor, and the code runs
    /// on any thread. Compiled code may itself be called as such a function.
    case globalActor(String)
    /// The closure is `@Sendable` or belongs to a global actor, and what it would call is for one thread at a time.
    case sendable
    /// The function is of a kind that is younger than this library: bits of its type's metadata that are not known.
    case unknown(flags: UInt32)
    /// A parameter is `inout`. A pointer works.
    case inoutParameter(index: Int)
    /// A parameter has a type other than a fixed-width integer, `Bool`, `Float`, `Double`, or a pointer.
    case unsupportedParameter(index: Int, type: String)
    /// The result has a type other than those, `Void`, and tuples of them.
    case unsupportedResult(type: String)
    /// Closures are not yet made from code on this platform.
    case unsupportedPlatform
  }

  /// The function type as Swift prints it.
  public let type: String

  /// What stands in the way.
  public let reason: Reason

  init(_ type: Any.Type, _ reason: Reason) {
    self.type = String(reflecting: type)
    self.reason = reason
  }

  /// Refuses closures that may be passed to other threads.
  ///
  /// - Throws: ``FunctionTypeError`` with the reason ``Reason/sendable`` if `type` is that of such functions.
  package static func refuseSendable(_ type: Any.Type) throws(FunctionTypeError) {
    if FunctionType.isSendable(type) { throw FunctionTypeError(type, .sendable) }
  }
}

extension FunctionTypeError: CustomStringConvertible {
  public var description: String {
    let why =
      switch reason {
      case .notAFunction: "it is not a function type"
      case .unsupportedConvention(let name): "its convention is @convention(\(name)), not that of Swift closures"
      case .async: "it is async"
      case .differentiable: "it is @differentiable"
      case .typedThrows: "it throws a specific error type; use plain 'throws'"
      case .isolated: "its isolation is known only at run time"
      case .globalActor(let name): "it is isolated to \(name), and compiled code runs on any thread"
      case .sendable: "it can be passed to other threads, and what it would call is for one thread at a time"
      case .unknown(let flags): "its type has properties that are not known (0x\(String(flags, radix: 16)))"
      case .inoutParameter(let index): "parameter \(index) is inout; use a pointer"
      case .unsupportedParameter(let index, let type): "parameter \(index) has the type \(type), which is no C scalar"
      case .unsupportedResult(let type):
        "the result has the type \(type), which is no C scalar, Void, or tuple of those"
      case .unsupportedPlatform: "closures are not yet made from code on this platform"
      }
    return "machine code cannot be called as \(type): \(why)"
  }
}
