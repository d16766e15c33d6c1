/// Memory that grows where it is: address space of which the first part can be used.
///
/// Reading or writing the rest faults, as what lies before it if that was asked for, so that code whose addresses stay
/// in the reservation needs no other check. The memory is given back with the object.
public final class ReservedMemory: @unchecked Sendable {
  // Growing is up to one thread at a time; what is in the memory is as shared as its user shares it.

  /// The address of the first byte, a multiple of the page size. It never changes.
  public let address: UnsafeMutableRawPointer
  /// The number of bytes of address space, whole pages.
  public let reservedByteCount: Int
  /// The number of bytes at the start that can be used, whole pages.
  public private(set) var byteCount: Int
  /// The number of bytes before the address that are reserved and never used.
  private let guardByteCount: Int

  /// Reserves address space.
  ///
  /// - Parameters:
  ///   - reservedByteCount: How much address space, in bytes; rounded up to whole pages.
  ///   - byteCount: How much of it can be used at once, in bytes from 0 to `reservedByteCount`; rounded up to whole
  ///     pages. It is all zero.
  ///   - guardByteCount: How many bytes before it fault as well; rounded up to whole pages.
  /// - Throws: ``MemoryError`` if a size makes no sense or the system refuses.
  public init(
    reserving reservedByteCount: Int, byteCount: Int = 0, guardingBefore guardByteCount: Int = 0
  ) throws(MemoryError) {
    self.reservedByteCount = try SystemCalls.roundedToPages(reservedByteCount)
    self.guardByteCount = guardByteCount > 0 ? try SystemCalls.roundedToPages(guardByteCount) : 0
    address = try SystemCalls.map(self.guardByteCount + self.reservedByteCount, .none) + self.guardByteCount
    self.byteCount = 0
    // The object exists: its end gives the address space back if this fails.
    try grow(to: byteCount)
  }

  deinit { SystemCalls.unmap(address - guardByteCount, guardByteCount + reservedByteCount) }

  /// Makes more of the reservation usable; the new bytes are zero. The corresponding C function is `mprotect`.
  ///
  /// - Parameter byteCount: The number of bytes from the start, rounded up to whole pages. Memory never shrinks.
  /// - Throws: ``MemoryError`` if it does not fit the reservation, or the system refuses; nothing has changed then.
  public func grow(to byteCount: Int) throws(MemoryError) {
    guard byteCount > self.byteCount else { return }
    guard byteCount <= reservedByteCount else { throw MemoryError(.outOfBounds(end: byteCount), size: byteCount) }
    let rounded = try SystemCalls.roundedToPages(byteCount)
    try SystemCalls.protect(address + self.byteCount, rounded - self.byteCount, .readWrite)
    self.byteCount = rounded
  }
}
