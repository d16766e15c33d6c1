public import JITMachineCode

/// A piece of code in its place, which is given back when this object and the last function made from it are gone.
public final class PublishedCode: Sendable {
  private let arena: CodeArena
  private let placement: CodeArena.Placement

  /// The number of bytes of the code.
  public let byteCount: Int

  /// The names of offsets in the code.
  public let symbols: [CodeObject.Symbol]

  /// What a fault at certain instructions means, by ascending offset.
  public let traps: [CodeObject.TrapSite]

  init(arena: CodeArena, placement: CodeArena.Placement, object: CodeObject) {
    self.arena = arena
    self.placement = placement
    byteCount = object.bytes.count
    symbols = object.symbols
    traps = object.traps
    if !traps.isEmpty {
      TrapTables.insert(traps, start: UInt(bitPattern: address), byteCount: byteCount)
    }
  }

  deinit {
    if !traps.isEmpty { TrapTables.remove(start: UInt(bitPattern: address)) }
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

  /// The number of the trap that a fault at `offset` is, which the producer of the code has chosen; nil where a fault
  /// is no trap of the program. Logarithmic.
  public func trapCode(at offset: Int) -> UInt32? {
    UInt32(exactly: offset).flatMap { traps.code(at: $0) }
  }

  /// The offset of a symbol, in bytes from the start of the code; nil if the code does not define it.
  public func offset(of symbol: String) -> Int? {
    symbols.first { $0.name == symbol }?.offset
  }
}
