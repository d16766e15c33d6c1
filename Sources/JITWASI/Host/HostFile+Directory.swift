// What can be done with one name in a directory. None of these follows a symbolic link or takes a path: finding the
// directory and the name is the business of path resolution.

import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A name in a directory for C: one component of a path, or ".".
struct ComponentName {
  /// With the null byte at the end.
  let cString: [CChar]

  var isCurrent: Bool { cString == [CChar(UInt8(ascii: ".")), 0] }
  var isParent: Bool { cString == [CChar(UInt8(ascii: ".")), CChar(UInt8(ascii: ".")), 0] }

  static let current = ComponentName([UInt8(ascii: ".")])

  /// - Precondition: No slash and no null byte among the bytes.
  init(_ bytes: some Sequence<UInt8>) {
    cString = bytes.map { CChar(bitPattern: $0) } + [0]
    assert(!cString.contains(CChar(UInt8(ascii: "/"))))
  }
}

#if canImport(Darwin)
  typealias DirectoryStream = UnsafeMutablePointer<DIR>
#else
  typealias DirectoryStream = OpaquePointer
#endif

extension HostFile {
  /// Opens a name in this directory. The corresponding C function is `openat`, with `O_NOFOLLOW`.
  func open(_ name: ComponentName, _ flags: CInt) throws(Errno) -> HostFile {
    let opened = try systemCall { openat(number, name.cString, flags | O_NOFOLLOW | O_CLOEXEC | O_NOCTTY, 0o666) }
    return HostFile(FileDescriptor(rawValue: opened), isOwned: true)
  }

  /// Opens a directory in this directory only to look up names in it.
  func openForLookup(_ name: ComponentName) throws(Errno) -> HostFile {
    #if os(Linux) || os(Android)
      // O_PATH, which Glibc shows to GNU programs only: no more than looking up is allowed, and needed.
      try open(name, 0x20_0000 | O_DIRECTORY)
    #else
      try open(name, O_RDONLY | O_DIRECTORY)
    #endif
  }

  /// A stream of the names in this directory, to be closed with `closedir`. Reading it moves no position that others
  /// see. The corresponding C function is `fdopendir`.
  func openStream() throws(Errno) -> DirectoryStream {
    let own = try systemCall { openat(number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    if let stream = fdopendir(own) { return stream }
    let error = Errno(rawValue: errno)
    try? FileDescriptor(rawValue: own).close()
    throw error
  }

  /// What a name refers to, which may be a symbolic link. The corresponding C function is `fstatat`.
  func status(of name: ComponentName) throws(Errno) -> HostStatus {
    var status = stat()
    try systemCall { fstatat(number, name.cString, &status, AT_SYMLINK_NOFOLLOW) }
    return HostStatus(status)
  }

  /// The bytes of a symbolic link; nil if the name is something else, or nothing. The corresponding C function is
  /// `readlinkat`.
  func target(ofLink name: ComponentName) throws(Errno) -> [UInt8]? {
    do throws(Errno) {
      return try readLink(name)
    } catch .invalidArgument {
      return nil
    } catch .noSuchFileOrDirectory {
      return nil
    }
  }

  /// The bytes of a symbolic link. The corresponding C function is `readlinkat`.
  func readLink(_ name: ComponentName) throws(Errno) -> [UInt8] {
    try withUnsafeTemporaryAllocation(of: CChar.self, capacity: GuestMemory.longestPath) { buffer throws(Errno) in
      let count = try systemCall { readlinkat(number, name.cString, buffer.baseAddress!, buffer.count) }
      return buffer[..<count].map { UInt8(bitPattern: $0) }
    }
  }

  /// The corresponding C function is `mkdirat`.
  func makeDirectory(_ name: ComponentName) throws(Errno) {
    try systemCall { mkdirat(number, name.cString, 0o777) }
  }

  /// The corresponding C function is `unlinkat` with `AT_REMOVEDIR`.
  func removeDirectory(_ name: ComponentName) throws(Errno) {
    try systemCall { unlinkat(number, name.cString, AT_REMOVEDIR) }
  }

  /// The corresponding C function is `unlinkat`.
  func removeFile(_ name: ComponentName) throws(Errno) {
    try systemCall { unlinkat(number, name.cString, 0) }
  }

  /// The corresponding C function is `renameat`.
  func rename(_ name: ComponentName, to newName: ComponentName, in other: HostFile) throws(Errno) {
    try systemCall { renameat(number, name.cString, other.number, newName.cString) }
  }

  /// The corresponding C function is `linkat`.
  func link(_ name: ComponentName, as newName: ComponentName, in other: HostFile) throws(Errno) {
    try systemCall { linkat(number, name.cString, other.number, newName.cString, 0) }
  }

  /// The corresponding C function is `symlinkat`.
  func makeLink(_ name: ComponentName, to target: [UInt8]) throws(Errno) {
    let target = target.map { CChar(bitPattern: $0) } + [0]
    try systemCall { symlinkat(target, number, name.cString) }
  }

  /// Sets the times of a name. The corresponding C function is `utimensat`.
  func setTimes(of name: ComponentName, _ times: [timespec]) throws(Errno) {
    try systemCall { utimensat(number, name.cString, times, AT_SYMLINK_NOFOLLOW) }
  }
}
