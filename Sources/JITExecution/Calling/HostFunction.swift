/// A Swift closure with an address that compiled code can call with the C calling convention.
///
/// ```swift
/// let log = try HostFunction { (value: Int64) in print(value) }
/// ```
///
/// The address is valid as long as this object lives: pass it to `retaining:` when you make a function from code that
/// calls it. If the closure throws, the error arrives at the Swift caller of the compiled code, which must have been
/// entered by a closure with ``TrapHandling/thrown``; only frames of compiled code are dropped on the way.
///
/// Compiled code may call the closure on any thread that the code runs on; whether the closure can stand that is not
/// checked.
public final class HostFunction: @unchecked Sendable {
  /// The closure and what else thunks need. Never changed.
  private let box: AnyObject
  /// The types of the parameters and results, as compiled code passes them.
  public let signature: Signature

  /// Whether the closure can throw.
  public let isThrowing: Bool

  /// Gives a closure an address.
  ///
  /// - Parameter closure: Any closure whose parameters and results are such as
  ///   ``ExecutableMemory/function(as:at:traps:retaining:)`` takes.
  /// - Throws: ``FunctionTypeError`` for other types, ``MemoryError`` if there is no memory for the thunk.
  public init<F>(_ closure: F) throws {
    try ThunkCache.requirePlatform(F.self)
    let type = try FunctionType(of: F.self)
    let box = ClosureBox(closure)
    self.box = box
    signature = type.signature
    isThrowing = type.isThrowing
    address = try HostStub.take(
      box: UInt(bitPattern: Unmanaged.passUnretained(box).toOpaque()),
      thunk: UInt(bitPattern: ThunkCache.host(for: type)))
  }

  deinit {
    HostStub.giveBack(address)
  }

  /// The address for compiled code to call, valid as long as this object lives.
  public let address: UInt
}

/// Holds a closure in Swift's most general convention: code pointer, then context, at ``HostThunk/closureOffset``.
private final class ClosureBox<F> {
  private let closure: F

  init(_ closure: F) {
    self.closure = closure
  }
}
