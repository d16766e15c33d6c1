// A file descriptor of the host, and what can be asked of it.

import JITWebAssembly
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file descriptor of the host, closed with the last reference if it is owned.
///
/// A call that uses a file holds a reference, so its number cannot come to mean another file while another thread
/// closes it.
final class HostFile: Sendable {
  let descriptor: FileDescriptor
  private let isOwned: Bool

  init(_ descriptor: FileDescriptor, isOwned: Bool) {
    self.descriptor = descriptor
    self.isOwned = isOwned
  }

  deinit {
    if isOwned { try? descriptor.close() }
  }

  var number: CInt { descriptor.rawValue }

  /// Opens a directory. The corresponding C function is `open` with `O_DIRECTORY`.
  static func open(directory path: FilePath) throws(Errno) -> HostFile {
    let number = try systemCall { path.withPlatformString { openat(AT_FDCWD, $0, O_RDONLY | O_DIRECTORY | O_CLOEXEC) } }
    return HostFile(FileDescriptor(rawValue: number), isOwned: true)
  }

  /// What the file is. The corresponding C function is `fstat`.
  func status() throws(Errno) -> HostStatus {
    var status = stat()
    try systemCall { fstat(number, &status) }
    return HostStatus(status, socketType: { self.socketType })
  }

  /// Whether the file is a terminal. The corresponding C function is `isatty`.
  var isTerminal: Bool { isatty(number) == 1 }

  /// Flags that the host knows the file by. The corresponding C function is `fcntl` with `F_SETFL`.
  ///
  /// The flags of a file that is not owned belong to the open file, which other processes may share: they stay.
  func setFlags(_ flags: WASIDescriptorFlags) throws(Errno) {
    guard isOwned else { return }
    let earlier = try systemCall { fcntl(number, F_GETFL) }
    var wanted = earlier & ~(O_APPEND | O_NONBLOCK)
    if flags.contains(.append) { wanted |= O_APPEND }
    if flags.contains(.nonBlocking) { wanted |= O_NONBLOCK }
    if wanted != earlier { try systemCall { fcntl(number, F_SETFL, wanted) } }
  }

  private var socketType: WASIFileType {
    var type: CInt = 0
    var size = socklen_t(MemoryLayout<CInt>.size)
    guard getsockopt(number, SOL_SOCKET, SO_TYPE, &type, &size) == 0 else { return .unknown }
    #if canImport(Darwin)
      return type == SOCK_STREAM ? .socketStream : .socketDatagram
    #else
      return type == CInt(SOCK_STREAM.rawValue) ? .socketStream : .socketDatagram
    #endif
  }
}

// MARK: - Bytes

extension HostFile {
  /// Reads into buffers, from a position of the file or from where it is. The corresponding C functions are `readv` and
  /// `preadv`.
  func read(into buffers: [UnsafeMutableRawBufferPointer], at offset: Int64? = nil) throws(Errno) -> Int {
    let vectors = buffers.map { iovec(iov_base: $0.baseAddress, iov_len: $0.count) }
    let count = CInt(vectors.count)
    guard let offset else { return try systemCall { readv(number, vectors, count) } }
    return try systemCall { preadv(number, vectors, count, off_t(offset)) }
  }

  /// Writes buffers, to a position of the file or where it is. The corresponding C functions are `writev` and
  /// `pwritev`.
  /// - Parameter signal: The signal that the host sends when it does not take the bytes.
  func write(
    from buffers: [UnsafeMutableRawBufferPointer], at offset: Int64? = nil, without signal: FailureSignal
  ) throws(Errno) -> Int {
    let vectors = buffers.map { iovec(iov_base: $0.baseAddress, iov_len: $0.count) }
    let count = CInt(vectors.count)
    return try signal.withheld { () throws(Errno) in
      guard let offset else { return try systemCall { writev(number, vectors, count) } }
      return try systemCall { pwritev(number, vectors, count, off_t(offset)) }
    }
  }

  /// Makes the file so long. The corresponding C function is `ftruncate`.
  func setSize(_ size: Int64) throws(Errno) {
    try FailureSignal.fileSize.withheld { () throws(Errno) in try systemCall { ftruncate(number, off_t(size)) } }
  }

  /// How many bytes of a regular file are between its position and its end.
  var byteCountToEnd: UInt64 {
    guard let size = try? status().size, let position = try? descriptor.seek(offset: 0, from: .current) else {
      return 0
    }
    return size - min(size, UInt64(position))
  }

  /// How many bytes can be read without waiting, as far as the host says.
  var readableByteCount: UInt64 {
    var count: CInt = 0
    guard ioctl(number, UInt(FIONREAD), &count) == 0 else { return 0 }
    return UInt64(max(count, 0))
  }
}

// MARK: - Status

/// What the host says about a file: the fields of WASI's `filestat`.
struct HostStatus {
  let device: UInt64
  let inode: UInt64
  let type: WASIFileType
  let linkCount: UInt64
  let size: UInt64
  /// In nanoseconds since 1970.
  let accessed, modified, changed: UInt64

  init(_ status: stat, socketType: () -> WASIFileType = { .socketStream }) {
    device = UInt64(truncatingIfNeeded: status.st_dev)
    inode = UInt64(status.st_ino)
    type =
      switch mode_t(status.st_mode) & S_IFMT {
      case S_IFBLK: .blockDevice
      case S_IFCHR: .characterDevice
      case S_IFDIR: .directory
      case S_IFREG: .regularFile
      case S_IFLNK: .symbolicLink
      case S_IFSOCK: socketType()
      default: .unknown
      }
    linkCount = UInt64(status.st_nlink)
    size = UInt64(max(status.st_size, 0))
    #if canImport(Darwin)
      (accessed, modified, changed) = (
        status.st_atimespec.nanoseconds, status.st_mtimespec.nanoseconds, status.st_ctimespec.nanoseconds
      )
    #else
      (accessed, modified, changed) = (
        status.st_atim.nanoseconds, status.st_mtim.nanoseconds, status.st_ctim.nanoseconds
      )
    #endif
  }

  /// Of something that has no file on the host.
  init(type: WASIFileType) {
    self.type = type
    (device, inode, linkCount, size) = (0, 0, 0, 0)
    (accessed, modified, changed) = (0, 0, 0)
  }
}

extension timespec {
  /// As WASI counts time; 0 for what is before.
  var nanoseconds: UInt64 {
    guard tv_sec >= 0 else { return 0 }
    let (seconds, overflow) = UInt64(tv_sec).multipliedReportingOverflow(by: 1_000_000_000)
    let (sum, carry) = seconds.addingReportingOverflow(UInt64(tv_nsec))
    return overflow || carry ? .max : sum
  }

  init(nanoseconds: UInt64) {
    self.init(tv_sec: Int(nanoseconds / 1_000_000_000), tv_nsec: Int(nanoseconds % 1_000_000_000))
  }
}
