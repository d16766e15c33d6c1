#if !canImport(Darwin)
  import CJIT

  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Musl)
    import Musl
  #endif

  /// A file that is in memory only, of a size that does not change.
  ///
  /// Its descriptor stays open, and programs exist that close descriptors which are not theirs; the next file to be
  /// opened then has its number. So it is looked at before it is used again.
  final class MemoryFile: Sendable {
    let descriptor: Int32
    private let device: UInt64
    private let number: UInt64

    /// Makes a file of zeros.
    ///
    /// - Parameter byteCount: Its size, whole pages.
    init(byteCount: Int) throws(MemoryError) {
      let descriptor = try SystemCalls.check("memfd_create", size: byteCount) { cjit_memfd_create("swift-jit") }
      self.descriptor = descriptor
      var status = stat()
      do throws(MemoryError) {
        try FailureSignal.fileSize.withheld { () throws(MemoryError) in
          try SystemCalls.check("ftruncate", size: byteCount) { ftruncate(descriptor, off_t(byteCount)) }
        }
        _ = try SystemCalls.check("fcntl", size: byteCount) { cjit_memfd_seal(descriptor, false) }
        _ = try SystemCalls.check("fstat", size: byteCount) { fstat(descriptor, &status) }
      } catch {
        close(descriptor)
        throw error
      }
      device = UInt64(status.st_dev)
      number = UInt64(status.st_ino)
    }

    deinit {
      if isOpen { close(descriptor) }
    }

    /// Whether the descriptor still is that of this file.
    private var isOpen: Bool {
      var status = stat()
      return fstat(descriptor, &status) == 0 && UInt64(status.st_dev) == device && UInt64(status.st_ino) == number
    }

    /// Makes all views that are mapped from now on ones that can never be written.
    func forbidWritableViews() throws(MemoryError) {
      _ = try SystemCalls.check("fcntl", size: 0) { cjit_memfd_seal(descriptor, true) }
    }

    /// Maps a shared view of a part over pages of our own.
    func map(
      _ part: Range<Int>, _ protection: SystemCalls.Protection, over start: UnsafeMutableRawPointer
    ) throws(MemoryError) {
      guard isOpen else { throw MemoryError(.systemCall("mmap", errno: EBADF), size: part.count) }
      try SystemCalls.mapShared(descriptor, part, protection, over: start)
    }
  }
#endif
