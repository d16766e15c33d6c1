// fd_*: what can be asked of a descriptor, except for its bytes.

import JITWebAssembly
import Synchronization
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension WASI {
  /// The descriptor with a number.
  /// - Throws: `badf` if there is none, `notcapable` if it lacks a right.
  func descriptor(_ number: UInt32, _ needed: WASIRights = []) throws(WASIErrno) -> Descriptor {
    guard let descriptor = descriptors.withLock({ $0[number] }) else { throw .badf }
    guard descriptor.rights.isSuperset(of: needed) else { throw .notcapable }
    return descriptor
  }

  /// The descriptor with a number, of something that has a position.
  /// - Throws: `badf`; `spipe` for what has none, whatever rights it has; `notcapable`.
  func descriptorWithPosition(_ number: UInt32, _ needed: WASIRights) throws(WASIErrno) -> Descriptor {
    guard try descriptor(number).hasPosition else { throw .spipe }
    return try descriptor(number, needed)
  }

  // MARK: Status

  func fdFdstatGet(_ memory: GuestMemory, _ number: UInt32, _ result: UInt32) throws {
    let descriptor = try descriptor(number)
    var writer = StructureWriter(try memory.range(result, 24))
    writer.append(descriptor.type.rawValue)
    writer.append(descriptor.flags.rawValue)
    writer.append(descriptor.rights.rawValue)
    writer.append(descriptor.inheriting.rawValue)
  }

  func fdFdstatSetFlags(_ memory: GuestMemory, _ number: UInt32, _ flags: UInt32) throws {
    let descriptor = try descriptor(number, .fdFdstatSetFlags)
    let flags = try WASIDescriptorFlags(checking: flags, all: .all)
    guard flags.symmetricDifference(descriptor.flags).isSubset(of: .changeable) else { throw WASIErrno.notsup }
    if case .file(let file) = descriptor.resource { try file.setFlags(flags) }
    descriptors.withLock { $0[number]?.flags = flags }
  }

  func fdFdstatSetRights(_ memory: GuestMemory, _ number: UInt32, _ rights: UInt64, _ inheriting: UInt64) throws {
    let (rights, inheriting) = (WASIRights(rawValue: rights), WASIRights(rawValue: inheriting))
    try descriptors.withLock { table throws(WASIErrno) in
      guard let descriptor = table[number] else { throw .badf }
      guard rights.isSubset(of: descriptor.rights), inheriting.isSubset(of: descriptor.inheriting) else {
        throw .notcapable
      }
      table[number]?.rights = rights
      table[number]?.inheriting = inheriting
    }
  }

  func fdFilestatGet(_ memory: GuestMemory, _ number: UInt32, _ result: UInt32) throws {
    let descriptor = try descriptor(number, .fdFilestatGet)
    switch descriptor.resource {
    case .file, .directory: try memory.store(try descriptor.file.status(), at: result)
    case .input, .output: try memory.store(HostStatus(type: descriptor.type), at: result)
    }
  }

  func fdFilestatSetSize(_ memory: GuestMemory, _ number: UInt32, _ size: UInt64) throws {
    let file = try descriptor(number, .fdFilestatSetSize).file
    guard let size = Int64(exactly: size) else { throw WASIErrno.inval }
    try file.setSize(size)
  }

  func fdFilestatSetTimes(
    _ memory: GuestMemory, _ number: UInt32, _ accessed: UInt64, _ modified: UInt64, _ flags: UInt32
  ) throws {
    let file = try descriptor(number, .fdFilestatSetTimes).file
    let times = try WASI.times(accessed, modified, flags)
    try systemCall { futimens(file.number, times) }
  }

  /// The two times for `futimens` and `utimensat`.
  static func times(_ accessed: UInt64, _ modified: UInt64, _ flags: UInt32) throws(WASIErrno) -> [timespec] {
    let flags = try WASITimeFlags(checking: flags, all: .all)
    guard !flags.isSuperset(of: [.access, .accessNow]), !flags.isSuperset(of: [.modification, .modificationNow]) else {
      throw .inval
    }
    // UTIME_NOW and UTIME_OMIT, which are macros that Swift does not see on every system.
    #if canImport(Darwin)
      let (now, unchanged) = (timespec(tv_sec: 0, tv_nsec: -1), timespec(tv_sec: 0, tv_nsec: -2))
    #else
      let (now, unchanged) = (timespec(tv_sec: 0, tv_nsec: 0x3FFF_FFFF), timespec(tv_sec: 0, tv_nsec: 0x3FFF_FFFE))
    #endif
    func choose(_ time: UInt64, _ isGiven: Bool, _ isNow: Bool) -> timespec {
      isGiven ? timespec(nanoseconds: time) : isNow ? now : unchanged
    }
    return [
      choose(accessed, flags.contains(.access), flags.contains(.accessNow)),
      choose(modified, flags.contains(.modification), flags.contains(.modificationNow)),
    ]
  }

  // MARK: Storage

  func fdAdvise(
    _ memory: GuestMemory, _ number: UInt32, _ offset: UInt64, _ length: UInt64, _ advice: UInt32
  ) throws {
    let descriptor = try descriptor(number, .fdAdvise)
    guard advice <= 5, let offset = Int64(exactly: offset), let length = Int64(exactly: length) else {
      throw WASIErrno.inval
    }
    guard case .file(let file) = descriptor.resource else { return }
    #if os(Linux) || os(Android)
      let advices = [
        POSIX_FADV_NORMAL, POSIX_FADV_SEQUENTIAL, POSIX_FADV_RANDOM, POSIX_FADV_WILLNEED, POSIX_FADV_DONTNEED,
        POSIX_FADV_NOREUSE,
      ]
      try WASI.check(posix_fadvise(file.number, off_t(offset), off_t(length), advices[Int(advice)]))
    #else
      _ = (file, offset, length)
    #endif
  }

  func fdAllocate(_ memory: GuestMemory, _ number: UInt32, _ offset: UInt64, _ length: UInt64) throws {
    let file = try descriptor(number, .fdAllocate).file
    guard let offset = Int64(exactly: offset), let length = Int64(exactly: length), length > 0 else {
      throw WASIErrno.inval
    }
    #if os(Linux) || os(Android)
      try FailureSignal.fileSize.withheld { () throws(Errno) in
        try WASI.check(posix_fallocate(file.number, off_t(offset), off_t(length)))
      }
    #else
      _ = (file, offset, length)
      throw WASIErrno.notsup
    #endif
  }

  /// Throws the error that a function of POSIX returns instead of setting `errno`.
  private static func check(_ error: CInt) throws(Errno) {
    if error != 0 { throw Errno(rawValue: error) }
  }

  func fdSync(_ memory: GuestMemory, _ number: UInt32) throws {
    let file = try descriptor(number, .fdSync).file
    try systemCall { fsync(file.number) }
  }

  func fdDatasync(_ memory: GuestMemory, _ number: UInt32) throws {
    let file = try descriptor(number, .fdDatasync).file
    #if canImport(Darwin)
      try systemCall { fsync(file.number) }
    #else
      try systemCall { fdatasync(file.number) }
    #endif
  }

  // MARK: Position

  func fdSeek(
    _ memory: GuestMemory, _ number: UInt32, _ offset: Int64, _ origin: UInt32, _ result: UInt32
  ) throws {
    let isTelling = offset == 0 && origin == 1
    let file = try descriptorWithPosition(number, isTelling ? .fdTell : .fdSeek).file
    _ = try memory.range(result, 8)
    let origins: [FileDescriptor.SeekOrigin] = [.start, .current, .end]
    guard origin < origins.count else { throw WASIErrno.inval }
    try memory.store(UInt64(try file.descriptor.seek(offset: offset, from: origins[Int(origin)])), at: result)
  }

  func fdTell(_ memory: GuestMemory, _ number: UInt32, _ result: UInt32) throws {
    try fdSeek(memory, number, 0, 1, result)
  }

  // MARK: The table

  func fdClose(_ memory: GuestMemory, _ number: UInt32) throws {
    // The host's descriptor is closed outside of the lock, with the last reference to its file.
    let closed = descriptors.withLock { table in
      defer { table[number] = nil }
      return table[number]
    }
    guard closed != nil else { throw WASIErrno.badf }
  }

  func fdRenumber(_ memory: GuestMemory, _ number: UInt32, _ target: UInt32) throws {
    let replaced = try descriptors.withLock { table throws(WASIErrno) in
      guard let moved = table[number], let replaced = table[target] else { throw .badf }
      guard number != target else { return moved }
      table[target] = moved
      table[number] = nil
      return replaced
    }
    _ = replaced
  }

  func fdPrestatGet(_ memory: GuestMemory, _ number: UInt32, _ result: UInt32) throws {
    guard let path = try descriptor(number).guestPath else { throw WASIErrno.badf }
    var writer = StructureWriter(try memory.range(result, 8))
    writer.append(UInt8(0))
    writer.append(UInt32(path.utf8.count))
  }

  func fdPrestatDirName(_ memory: GuestMemory, _ number: UInt32, _ buffer: UInt32, _ count: UInt32) throws {
    guard let path = try descriptor(number).guestPath else { throw WASIErrno.badf }
    guard count >= path.utf8.count else { throw WASIErrno.nametoolong }
    try memory.range(buffer, UInt32(path.utf8.count)).copyBytes(from: path.utf8)
  }
}

extension GuestMemory {
  /// Stores a `filestat`.
  func store(_ status: HostStatus, at address: UInt32) throws {
    var writer = StructureWriter(try range(address, 64))
    writer.append(status.device)
    writer.append(status.inode)
    writer.append(status.type.rawValue)
    writer.append(status.linkCount)
    writer.append(status.size)
    writer.append(status.accessed)
    writer.append(status.modified)
    writer.append(status.changed)
  }
}
