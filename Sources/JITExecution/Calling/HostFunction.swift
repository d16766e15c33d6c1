/// A Swift closure with an address that compiled code can call with the C calling convention.
///
/// ```swift
/// let log = try HostFunction { @Sendable (value: Int64) in print(value) }
/// ```
///
/// The address is valid as long as this object lives: pass it to `retaining:` when you make a function from code that
/// calls it. If the closure throws, the error arrives at the Swift caller of the compiled code, which must have been
/// entered by a closure with ``TrapHandling/thrown``; only frames of compiled code are dropped on the way.
///
/// Compiled code calls the closure on any thread that the code runs on: it must be `@Sendable`, and belong to no global
/// actor.
public final class HostFunction: @unchecked Sendable {
  private let closure: AnyClosure
  /// Held as long as calls of the address go through it.
  private let thunk: PublishedThunk

  /// Whether there are host functions on this platform, and closures made from code. Where there are none, only
  /// interpreters work.
  public static var isSupported: Bool { HostTarget.isSupported }

  /// The types of the parameters and results, as compiled code passes them.
  public let signature: ScalarSignature

  /// Whether the closure can throw.
  public var isThrowing: Bool { closure.isThrowing }

  /// Gives a closure an address.
  ///
  /// - Parameter closure: Any `@Sendable` closure whose parameters and results are such as
  ///   ``ExecutableMemory/function(as:at:traps:retaining:)`` takes.
  /// - Throws: ``FunctionTypeError`` for other types, ``MemoryError`` if there is no memory for the thunk.
  public convenience init<F: Sendable>(_ closure: F) throws {
    try ThunkCache.requirePlatform(F.self)
    try self.init(AnyClosure(closure))
  }

  /// Gives a closure whose type is known at run time only an address.
  ///
  /// - Parameters:
  ///   - closure: The closure.
  ///   - dropsWord: Whether compiled code passes 64 bits before the arguments that the closure does not take, such as
  ///     the address of a context that all functions have.
  /// - Throws: ``MemoryError`` if there is no memory for the thunk; ``FunctionTypeError`` on platforms without thunks.
  public init(_ closure: AnyClosure, dropsWord: Bool = false) throws {
    try ThunkCache.requirePlatform(AnyClosure.self)
    self.closure = closure
    signature = HostThunk(type: closure.type, dropsWord: dropsWord).signature
    thunk = try ThunkCache.host(for: closure.type, dropsWord: dropsWord)
    address = try HostStub.take(
      box: UInt(bitPattern: Unmanaged.passUnretained(closure.box).toOpaque()),
      thunk: UInt(bitPattern: thunk.address))
  }

  deinit {
    HostStub.giveBack(address)
  }

  /// The address for compiled code to call, valid as long as this object lives.
  public let address: UInt
}
