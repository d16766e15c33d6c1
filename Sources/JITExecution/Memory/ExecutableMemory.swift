import JITMachineCode

/// Pages of memory that can be executed and read, and no longer written.
///
/// Made by ``WritableMemory/makeExecutable()``. The pages are unmapped when this value and the last function made
/// from it are gone.
public struct ExecutableMemory: ~Copyable, Sendable {
  var pages: CodePages

  init(pages: CodePages) {
    self.pages = pages
  }

  /// The number of bytes, a multiple of ``WritableMemory/pageSize``.
  public var count: Int { pages.byteCount }

  /// Whether functions made from this memory are alive, so that it cannot become writable.
  public var isInUse: Bool {
    mutating get { !isKnownUniquelyReferenced(&pages) }
  }

  /// Makes the bytes writable again, and no longer executable.
  ///
  /// The corresponding C function is `mprotect`.
  ///
  /// - Returns: The writable state of the same memory.
  /// - Throws: ``MemoryError`` with the reason ``MemoryError/Reason/inUse`` if functions made from this memory are
  ///   still alive (they go on working, and the pages are unmapped with the last of them; ask ``isInUse`` first to
  ///   keep this value), or if the system refuses.
  public consuming func makeWritable() throws(MemoryError) -> WritableMemory {
    guard isKnownUniquelyReferenced(&pages) else { throw MemoryError(.inUse, size: count) }
    try pages.makeWritable()
    return WritableMemory(pages: pages)
  }

  /// Calls `body` with the address of the first byte.
  ///
  /// This is the unchecked way to the code, without any overhead: the address is valid until `body` returns, whatever
  /// it is cast to is called as it is, and a trap in the code takes its usual course.
  ///
  /// - Parameter body: A closure that may read or call what is at the address but may not let the address escape.
  public func withUnsafeAddress<Result: ~Copyable, Failure: Error>(
    _ body: (UnsafeRawPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(UnsafeRawPointer(pages.start))
  }
}

// MARK: - Reading

extension ExecutableMemory {
  /// The byte at `offset`, which must be in `0..<count`.
  public subscript(offset: Int) -> UInt8 { pages.bytes[checked: offset] }

  /// The bytes at the offsets in `range`, which must lie in `0..<count`.
  public subscript(range: some RangeExpression<Int>) -> [UInt8] { pages.bytes[checked: range] }

  /// The integer whose little-endian bytes start at `offset`, which need not be aligned.
  ///
  /// - Parameters:
  ///   - offset: The offset of the first byte; the whole integer must lie in the memory.
  ///   - type: The integer type, for example `UInt32.self`.
  public func load<T: FixedWidthInteger & BitwiseCopyable>(fromByteOffset offset: Int, as type: T.Type) -> T {
    pages.bytes.loadChecked(offset, as: type)
  }

  /// The bytes, for reading in place.
  public var bytes: Span<UInt8> {
    @_lifetime(borrow self)
    get { _overrideLifetime(Span(_unsafeBytes: pages.bytes), borrowing: self) }
  }

  /// The bytes in `range` as text, sixteen a line, with their addresses.
  public func hexdump(_ range: some RangeExpression<Int> = 0...) -> String {
    let start = pages.bytes.checkedBounds(range).lowerBound
    return JITMachineCode.hexdump(self[range], startingAt: UInt(bitPattern: pages.start + start))
  }
}
