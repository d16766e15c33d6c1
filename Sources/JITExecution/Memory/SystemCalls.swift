import CJIT
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The system calls of the memory layer, each with its errno turned into a `MemoryError`.
enum SystemCalls {
  /// What may be done with a page. Writing and executing exclude each other by construction.
  enum Protection {
    case none
    case readOnly
    case readWrite
    case readExecute

    var flags: Int32 {
      switch self {
      case .none: PROT_NONE
      case .readOnly: PROT_READ
      case .readWrite: PROT_READ | PROT_WRITE
      case .readExecute: PROT_READ | PROT_EXEC
      }
    }
  }

  /// Bytes in a page of memory.
  static let pageSize = Int(sysconf(Int32(_SC_PAGESIZE)))

  /// `byteCount` rounded up to whole pages.
  static func roundedToPages(_ byteCount: Int) throws(MemoryError) -> Int {
    guard byteCount > 0 else { throw MemoryError(.sizeNotPositive, size: byteCount) }
    // No platform gives a process more than 2^47 bytes; staying below also keeps all address arithmetic exact.
    guard byteCount <= 1 << 47 else { throw MemoryError(.sizeTooLarge, size: byteCount) }
    return (byteCount + pageSize - 1) & -pageSize
  }

  /// The corresponding C function is `mmap`, for private anonymous memory.
  static func map(_ byteCount: Int, _ protection: Protection) throws(MemoryError) -> UnsafeMutableRawPointer {
    var flags = MAP_PRIVATE | MAP_ANONYMOUS
    #if os(Linux)
      if protection == .none { flags |= MAP_NORESERVE }
    #endif
    return try map(byteCount, protection.flags, flags, descriptor: -1)
  }

  /// The corresponding C function is `mmap`, for a shared view of a file descriptor.
  static func mapShared(
    _ descriptor: Int32, _ byteCount: Int, _ protection: Protection
  ) throws(MemoryError) -> UnsafeMutableRawPointer {
    try map(byteCount, protection.flags, MAP_SHARED, descriptor: descriptor, at: randomPlace)
  }

  /// The corresponding C function is `mmap` with `MAP_FIXED`, for a shared view of a part of a file over pages of our
  /// own.
  static func mapShared(
    _ descriptor: Int32, _ part: Range<Int>, _ protection: Protection, over start: UnsafeMutableRawPointer
  ) throws(MemoryError) {
    _ = try map(
      part.count, protection.flags, MAP_SHARED | MAP_FIXED, descriptor: descriptor, at: start, offset: part.lowerBound)
  }

  /// Address space for code at a random place, which nothing can be done with yet.
  ///
  /// All of it is within 64 GiB, which are somewhere in the lower half of what a process has: the table of code pages
  /// has parts for the addresses that were ever in use, and keeps them.
  static func reserve(_ byteCount: Int) throws(MemoryError) -> UnsafeMutableRawPointer {
    var flags = MAP_PRIVATE | MAP_ANONYMOUS
    #if os(Linux)
      flags |= MAP_NORESERVE
    #endif
    return try map(byteCount, PROT_NONE, flags, descriptor: -1, at: codePlace)
  }

  private static var codePlace: UnsafeMutableRawPointer? {
    UnsafeMutableRawPointer(bitPattern: codeStart + UInt.random(in: 0..<1 << 36) & UInt(bitPattern: -pageSize))
  }

  private static let codeStart = UInt.random(in: 1 << 40..<1 << 44) & UInt(bitPattern: -pageSize)

  /// Where to map something, so that its address says nothing about other addresses: 2^34 pages, far from the program,
  /// its heap and its libraries. The system takes another place if this one is not free, or does not exist.
  private static var randomPlace: UnsafeMutableRawPointer? {
    HostTarget.remoteAddresses.flatMap {
      UnsafeMutableRawPointer(bitPattern: UInt.random(in: $0) & UInt(bitPattern: -pageSize))
    }
  }

  #if canImport(Darwin)
    /// The corresponding C function is `mmap` with `MAP_JIT`: pages that each thread may write or execute, never both.
    static func mapJIT(_ byteCount: Int) throws(MemoryError) -> UnsafeMutableRawPointer {
      try map(
        byteCount, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS | MAP_JIT, descriptor: -1)
    }
  #endif

  /// The corresponding C function is `mmap` with `MAP_FIXED`, for a private view of the start of a file over pages of
  /// our own.
  static func mapPrivate(
    _ descriptor: Int32, _ byteCount: Int, _ protection: Protection, over start: UnsafeMutableRawPointer
  ) throws(MemoryError) {
    _ = try map(byteCount, protection.flags, MAP_PRIVATE | MAP_FIXED, descriptor: descriptor, at: start)
  }

  private static func map(
    _ byteCount: Int, _ protection: Int32, _ flags: Int32, descriptor: Int32, at place: UnsafeMutableRawPointer? = nil,
    offset: Int = 0
  ) throws(MemoryError) -> UnsafeMutableRawPointer {
    guard let start = mmap(place, byteCount, protection, flags, descriptor, off_t(offset)), start != MAP_FAILED else {
      throw MemoryError(.systemCall("mmap", errno: errno), size: byteCount)
    }
    return start
  }

  /// The corresponding C function is `mprotect`.
  static func protect(
    _ start: UnsafeMutableRawPointer, _ byteCount: Int, _ protection: Protection
  ) throws(MemoryError) {
    guard mprotect(start, byteCount, protection.flags) == 0 else {
      throw MemoryError(.systemCall("mprotect", errno: errno), size: byteCount)
    }
  }

  /// The corresponding C function is `munmap`.
  ///
  /// It fails when a mapping would have to be split and the process may have no more: the system joins neighbours. Then
  /// the pages are given back and the addresses remain, to be unmapped with the next memory that goes.
  static func unmap(_ start: UnsafeMutableRawPointer, _ byteCount: Int) {
    guard munmap(start, byteCount) == 0 else {
      madvise(start, byteCount, Int32(MADV_DONTNEED))
      let leftover = Leftover(start: UInt(bitPattern: start), byteCount: byteCount, process: Forks.depth)
      leftovers.withLock { $0.append(leftover) }
      return
    }
    leftovers.withLock { leftovers in
      // Some memory is not inherited by children: they leave all of it alone.
      leftovers.removeAll {
        $0.process != Forks.depth || munmap(UnsafeMutableRawPointer(bitPattern: $0.start), $0.byteCount) == 0
      }
    }
  }

  private struct Leftover: Sendable {
    let start: UInt
    let byteCount: Int
    let process: UInt64
  }

  private static let leftovers = ForkSafeMutex<[Leftover]>([])

  /// The corresponding C function is `mremap` with `MREMAP_FIXED`: moves pages over those at `target` in one step.
  static func move(
    _ source: UnsafeMutableRawPointer, _ byteCount: Int, over target: UnsafeMutableRawPointer
  ) throws(MemoryError) {
    guard cjit_move_mapping(source, byteCount, target) else {
      throw MemoryError(.systemCall("mremap", errno: errno), size: byteCount)
    }
  }

  /// Runs a call of the shim that answers -1 and sets errno when it fails.
  static func check(_ name: String, size: Int, _ call: () -> Int32) throws(MemoryError) -> Int32 {
    let result = call()
    guard result != -1 else { throw MemoryError(.systemCall(name, errno: errno), size: size) }
    return result
  }

  /// The corresponding C function is `strerror_r`.
  static func message(of errno: Int32) -> String {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { buffer in
      guard strerror_r(errno, buffer.baseAddress!, buffer.count) == 0 else { return "unknown error" }
      return String(cString: buffer.baseAddress!)
    }
  }
}

/// The pages that the trap handler takes for generated code (`CJIT/code_map.c`).
enum CodeMap {
  static func insert(_ start: UnsafeMutableRawPointer, _ byteCount: Int) throws(MemoryError) {
    guard cjit_code_map_insert(UInt(bitPattern: start), byteCount) else {
      throw MemoryError(.systemCall("calloc", errno: ENOMEM), size: byteCount)
    }
  }

  static func remove(_ start: UnsafeMutableRawPointer, _ byteCount: Int) {
    cjit_code_map_remove(UInt(bitPattern: start), byteCount)
  }
}
