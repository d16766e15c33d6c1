public import JITMachineCode

/// A piece of code in its place, which is given back when this object and the last function made from it are gone.
///
/// Pieces that were published together, and that have symbols, traps or unwind information, are given back together.
public final class PublishedCode: Sendable {
  private let arena: CodeArena
  private let placement: CodeArena.Placement
  /// What owns the memory, and has told others about the code, if it was published with other code.
  private let batch: CodeBatch?
  /// Who has been told about the code, if it was published alone. Changed by deinit only.
  private nonisolated(unsafe) var registration: CodeRegistration

  /// The number of bytes of the code.
  public let byteCount: Int

  /// The names of offsets in the code.
  public let symbols: [CodeObject.Symbol]

  /// What a fault at certain instructions means, by ascending offset.
  public let traps: [CodeObject.TrapSite]

  /// Code that owns its memory, or that a batch owns.
  init(_ arena: CodeArena, _ placement: CodeArena.Placement, _ object: CodeObject, _ owner: Owner) {
    self.arena = arena
    self.placement = placement
    switch owner {
    case .batch(let batch):
      self.batch = batch
      registration = CodeRegistration()
    case .itself(let registration):
      batch = nil
      self.registration = registration
    }
    byteCount = object.bytes.count
    symbols = object.symbols
    traps = object.traps
  }

  /// What gives the memory back.
  enum Owner {
    case itself(CodeRegistration)
    case batch(CodeBatch)
  }

  deinit {
    guard batch == nil else { return }
    registration.remove()
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
