public import JITMachineCode

/// A piece of code in its place, which is given back when this object and the last function made from it are gone.
public final class PublishedCode: Sendable {
  private let arena: CodeArena
  private let placement: CodeArena.Placement

  /// The number of bytes of the code.
  public let byteCount: Int

  /// The names of offsets in the code.
  public let symbols: [CodeObject.Symbol]

  init(arena: CodeArena, placement: CodeArena.Placement, byteCount: Int, symbols: [CodeObject.Symbol]) {
    self.arena = arena
    self.placement = placement
    self.byteCount = byteCount
    self.symbols = symbols
  }

  deinit {
    arena.free(placement)
  }

  var address: UnsafeRawPointer { arena.base + placement.offset }

  /// Calls `body` with the address of the first byte.
  ///
  /// This is the unchecked way to the code, without any overhead: the address is valid until `body` returns, whatever
  /// it is cast to is called as it is, and a trap in the code takes its usual course.
  ///
  /// - Parameter body: A closure that may read or call what is at the address but may not let the address escape.
  public func withUnsafeAddress<Result: ~Copyable, Failure: Error>(
    _ body: (UnsafeRawPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(address)
  }

  /// The bytes, for reading in place.
  public var bytes: Span<UInt8> {
    @_lifetime(borrow self)
    get {
      _overrideLifetime(Span(_unsafeBytes: UnsafeRawBufferPointer(start: address, count: byteCount)), borrowing: self)
    }
  }

  /// The offset of a symbol, in bytes from the start of the code; nil if the code does not define it.
  public func offset(of symbol: String) -> Int? {
    symbols.first { $0.name == symbol }?.offset
  }
}
