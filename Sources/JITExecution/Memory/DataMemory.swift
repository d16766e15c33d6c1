/// Memory that code reads and writes and nobody executes: the data objects of a program.
///
/// What has been made constant faults when it is written. The memory is given back with the object.
public final class DataMemory: @unchecked Sendable {
  // Not changed after `init` but for what is in the memory, which is as shared as its user shares it.

  /// The address of the first byte, a multiple of the page size.
  public let address: UnsafeMutableRawPointer
  /// The number of bytes, whole pages.
  public let byteCount: Int

  /// Reserves memory that is all zero.
  ///
  /// - Parameter byteCount: The number of bytes, rounded up to whole pages.
  /// - Throws: ``MemoryError`` if the size is not positive or too large, or if the system refuses.
  public init(byteCount: Int) throws(MemoryError) {
    self.byteCount = try SystemCalls.roundedToPages(byteCount)
    address = try SystemCalls.map(self.byteCount, .readWrite)
  }

  deinit { SystemCalls.unmap(address, byteCount) }

  /// The number of bytes in a page.
  public static var pageSize: Int { SystemCalls.pageSize }

  /// Makes the pages at the start constant. The corresponding C function is `mprotect`.
  ///
  /// - Parameter byteCount: A multiple of the page size, from 0 to ``byteCount``.
  public func makeConstant(_ byteCount: Int) throws(MemoryError) {
    precondition((0...self.byteCount).contains(byteCount) && byteCount % Self.pageSize == 0, "not whole pages")
    guard byteCount > 0 else { return }
    try SystemCalls.protect(address, byteCount, .readOnly)
  }
}
