import JIT

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Memory of a size that a module names: all zero at first, and an error where there is none, instead of the end of the
/// process. Much of it is pages, which the system only provides when they are written.
final class ZeroedMemory {
  /// The address of the first byte, a multiple of 16. It never changes.
  let address: UnsafeMutableRawPointer
  /// How many bytes can be used.
  private(set) var byteCount: Int
  /// Nil for what the heap has.
  private let pages: ReservedMemory?

  /// From this many bytes on, memory is pages of its own.
  static let leastPages = 1 << 16

  /// - Parameters:
  ///   - byteCount: How many bytes can be used.
  ///   - reservation: How many bytes there should be room for, if pages are reserved; as much of it as there is.
  /// - Throws: ``WebAssemblyError`` of the kind `limit`.
  init(byteCount: Int, reserving reservation: Int = 0) throws(WebAssemblyError) {
    self.byteCount = byteCount
    if byteCount < ZeroedMemory.leastPages {
      guard let start = calloc(max(byteCount, 1), 1) else { throw ZeroedMemory.error(byteCount) }
      (address, pages) = (start, nil)
      return
    }
    var size = max(reservation, byteCount)
    while true {
      if let reserved = try? ReservedMemory(reserving: size, byteCount: byteCount) {
        (address, pages) = (reserved.address, reserved)
        return
      }
      guard size > byteCount else { throw ZeroedMemory.error(byteCount) }
      size = max(size / 2, byteCount)
    }
  }

  deinit { if pages == nil { free(address) } }

  /// Makes more bytes usable, which are zero.
  ///
  /// - Returns: Whether that was possible where the memory is.
  func grow(to newCount: Int) -> Bool {
    if newCount <= byteCount { return true }
    guard let pages, newCount <= pages.reservedByteCount, (try? pages.grow(to: newCount)) != nil else { return false }
    byteCount = newCount
    return true
  }

  private static func error(_ byteCount: Int) -> WebAssemblyError {
    WebAssemblyError(.limit, "there are no \(byteCount) bytes of memory")
  }
}
