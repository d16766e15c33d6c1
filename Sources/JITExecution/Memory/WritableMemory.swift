import JITMachineCode

/// Pages of memory that bytes can be written into, and that become executable by being consumed.
///
/// Memory is writable or executable, never both. This type is the writable state; ``makeExecutable()`` consumes it and
/// returns the executable one, so that the compiler rejects a write to code that may be running:
///
/// ```swift
/// var page = try WritableMemory(pageCount: 1)
/// page[0...] = [0x48, 0xC7, 0xC0, 0x03, 0x00, 0x00, 0x00]  // mov rax, 3
/// let three = try page.makeExecutable().function(as: (() -> Int64).self)
/// print(three())  // 3
/// ```
///
/// (A global variable of a script cannot be consumed: do this in a function.)
///
/// The memory starts filled with return instructions, so code that runs off its end returns. It is unmapped when the
/// value is destroyed, unless it was made executable and functions made from it are still alive.
public struct WritableMemory: ~Copyable, Sendable {
  let pages: CodePages

  /// What the bytes are before anything is written.
  public enum Fill: Sendable, Hashable {
    /// The return instruction of the host (`0xC3` on x86-64).
    case returnInstructions
    /// An instruction that traps wherever execution enters it (`0xCC` on x86-64).
    case traps
  }

  /// The number of bytes in a page of this machine.
  public static var pageSize: Int { SystemCalls.pageSize }

  /// Allocates whole pages.
  ///
  /// - Parameters:
  ///   - pageCount: The number of pages, at least 1.
  ///   - fill: What the bytes are before anything is written.
  /// - Throws: ``MemoryError`` if the count is not positive or too large, or if `mmap` fails.
  public init(pageCount: Int, filledWith fill: Fill = .returnInstructions) throws(MemoryError) {
    guard pageCount > 0 else { throw MemoryError(.sizeNotPositive, size: pageCount) }
    let (byteCount, overflow) = pageCount.multipliedReportingOverflow(by: Self.pageSize)
    guard !overflow else { throw MemoryError(.sizeTooLarge, size: pageCount) }
    try self.init(byteCount: byteCount, filledWith: fill)
  }

  /// Allocates at least `byteCount` bytes, rounded up to whole pages.
  ///
  /// - Parameters:
  ///   - byteCount: The number of bytes that are needed, at least 1.
  ///   - fill: What the bytes are before anything is written.
  /// - Throws: ``MemoryError`` if the count is not positive or too large, or if `mmap` fails.
  public init(byteCount: Int, filledWith fill: Fill = .returnInstructions) throws(MemoryError) {
    pages = try CodePages(byteCount: byteCount)
    let architecture = Architecture.host
    pages.mutableBytes.fill(
      repeating: fill == .returnInstructions ? architecture.returnInstruction : architecture.trapInstruction)
  }

  init(pages: CodePages) {
    self.pages = pages
  }

  /// The number of bytes, a multiple of ``pageSize``.
  public var count: Int { pages.byteCount }

  /// Makes the bytes executable, and no longer writable.
  ///
  /// The corresponding C function is `mprotect`.
  ///
  /// - Returns: The executable state of the same memory.
  /// - Throws: ``MemoryError`` if the system refuses; the memory is then unmapped.
  public consuming func makeExecutable() throws(MemoryError) -> ExecutableMemory {
    try pages.makeExecutable()
    return ExecutableMemory(pages: pages)
  }
}

// MARK: - Reading and writing

extension WritableMemory {
  /// The byte at `offset`, which must be in `0..<count`.
  public subscript(offset: Int) -> UInt8 {
    get { pages.bytes[checked: offset] }
    set { pages.mutableBytes[checked: offset] = newValue }
  }

  /// The bytes at the offsets in `range`, which must lie in `0..<count`.
  ///
  /// Assigning writes from the start of the range and leaves the bytes after the new ones as they were; more bytes than
  /// the range holds are a programming error.
  public subscript(range: some RangeExpression<Int>) -> [UInt8] {
    get { pages.bytes[checked: range] }
    set {
      let bounds = pages.bytes.checkedBounds(range)
      precondition(
        newValue.count <= bounds.count,
        "\(newValue.count) bytes do not fit in the range \(bounds) of executable memory")
      UnsafeMutableRawBufferPointer(rebasing: pages.mutableBytes[bounds]).copyBytes(from: newValue)
    }
  }

  /// Writes bytes at an offset.
  ///
  /// - Parameters:
  ///   - bytes: The bytes to write.
  ///   - offset: Where the first byte goes.
  /// - Throws: ``MemoryError`` if they do not fit; nothing is written then.
  public mutating func write(_ bytes: some Collection<UInt8>, at offset: Int = 0) throws(MemoryError) {
    try destination(offset: offset, byteCount: bytes.count).copyBytes(from: bytes)
  }

  /// Writes a span of bytes at an offset.
  ///
  /// - Parameters:
  ///   - span: The bytes to write.
  ///   - offset: Where the first byte goes.
  /// - Throws: ``MemoryError`` if they do not fit; nothing is written then.
  public mutating func write(_ span: Span<UInt8>, at offset: Int = 0) throws(MemoryError) {
    let destination = try destination(offset: offset, byteCount: span.count)
    span.withUnsafeBytes { destination.copyMemory(from: $0) }
  }

  private func destination(offset: Int, byteCount: Int) throws(MemoryError) -> UnsafeMutableRawBufferPointer {
    let (end, overflow) = offset.addingReportingOverflow(byteCount)
    guard offset >= 0, !overflow, end <= count else {
      throw MemoryError(.outOfBounds(end: overflow ? .max : end), size: byteCount)
    }
    return UnsafeMutableRawBufferPointer(rebasing: pages.mutableBytes[offset..<end])
  }

  /// The integer whose little-endian bytes start at `offset`, which need not be aligned.
  ///
  /// - Parameters:
  ///   - offset: The offset of the first byte; the whole integer must lie in the memory.
  ///   - type: The integer type, for example `UInt32.self`.
  public func load<T: FixedWidthInteger & BitwiseCopyable>(fromByteOffset offset: Int, as type: T.Type) -> T {
    pages.bytes.loadChecked(offset, as: type)
  }

  /// Stores the little-endian bytes of an integer from `offset` on, which need not be aligned.
  ///
  /// - Parameters:
  ///   - value: The integer; its type says how many bytes are written.
  ///   - offset: The offset of the first byte; the whole integer must lie in the memory.
  public mutating func store<T: FixedWidthInteger & BitwiseCopyable>(_ value: T, toByteOffset offset: Int) {
    pages.bytes.checkFits(offset, MemoryLayout<T>.size)
    pages.mutableBytes.storeBytes(of: value.littleEndian, toByteOffset: offset, as: T.self)
  }

  /// The bytes, for reading in place.
  public var bytes: Span<UInt8> {
    @_lifetime(borrow self)
    get { _overrideLifetime(Span(_unsafeBytes: pages.bytes), borrowing: self) }
  }

  /// The bytes, for reading and writing in place.
  public var mutableBytes: MutableSpan<UInt8> {
    @_lifetime(&self)
    mutating get { _overrideLifetime(MutableSpan(_unsafeBytes: pages.mutableBytes), mutating: &self) }
  }

  /// The bytes in `range` as text, sixteen a line.
  public func hexdump(_ range: some RangeExpression<Int> = 0...) -> String {
    JITMachineCode.hexdump(self[range], startingAt: UInt(pages.bytes.checkedBounds(range).lowerBound))
  }
}
