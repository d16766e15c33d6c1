// The names in a directory, as they were when a guest began to read it.

import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The names in a directory at one time, "." and ".." first and then by their bytes, so that equal directories read
/// equally on every host. The cookie of an entry is its index, which stays true while the guest removes what it has read.
struct DirectoryListing: Sendable {
  struct Entry: Sendable {
    let name: [UInt8]
    let inode: UInt64
    let type: WASIFileType
  }

  private(set) var entries: [Entry]

  init(_ directory: HostFile) throws(Errno) {
    // A description of its own: reading moves no position that others see.
    let own = try systemCall { openat(directory.number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard let stream = fdopendir(own) else {
      let error = Errno(rawValue: errno)
      try? FileDescriptor(rawValue: own).close()
      throw error
    }
    defer { closedir(stream) }
    let inode = try directory.status().inode
    entries = []
    while true {
      errno = 0
      guard let next = readdir(stream) else { break }
      let entry = Entry(next.pointee, nextTo: next)
      if entry.name != [dot], entry.name != [dot, dot] { entries.append(entry) }
    }
    if errno != 0 { throw Errno(rawValue: errno) }
    entries.sort { $0.name.lexicographicallyPrecedes($1.name) }
    // What is above the directory is no business of the guest.
    let ends = [[dot], [dot, dot]].map { Entry(name: $0, inode: inode, type: .directory) }
    entries.insert(contentsOf: ends, at: 0)
  }
}

extension DirectoryListing.Entry {
  fileprivate init(_ entry: dirent, nextTo pointer: UnsafeMutablePointer<dirent>) {
    // Records can be shorter than the structure: the name is read where it is, up to its null byte.
    let start = UnsafeRawPointer(pointer).advanced(by: MemoryLayout<dirent>.offset(of: \.d_name)!)
    name = Array(UnsafeRawBufferPointer(start: start, count: strlen(start.assumingMemoryBound(to: CChar.self))))
    inode = UInt64(entry.d_ino)
    type =
      switch CInt(entry.d_type) {
      case CInt(DT_BLK): .blockDevice
      case CInt(DT_CHR): .characterDevice
      case CInt(DT_DIR): .directory
      case CInt(DT_REG): .regularFile
      case CInt(DT_LNK): .symbolicLink
      case CInt(DT_SOCK): .socketStream
      default: .unknown
      }
  }
}

private let dot = UInt8(ascii: ".")
