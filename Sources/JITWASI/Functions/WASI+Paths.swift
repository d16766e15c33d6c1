// path_*: what is done with names in directories.

import Synchronization
import JITWebAssembly
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension WASI {
  /// The directory that a descriptor stands for.
  /// - Throws: `badf`, `notdir`, `notcapable`.
  func directory(_ number: UInt32, _ needed: WASIRights) throws(WASIErrno) -> (Descriptor, HostDirectory) {
    let descriptor = try descriptor(number)
    guard case .directory(let directory) = descriptor.resource else { throw .notdir }
    guard descriptor.rights.isSuperset(of: needed) else { throw .notcapable }
    return (descriptor, directory)
  }

  /// Where a path leads that starts in the directory of a descriptor.
  private func resolve(
    _ memory: GuestMemory, _ number: UInt32, _ needed: WASIRights, _ path: UInt32, _ count: UInt32, _ lastLink: LastLink
  ) throws -> ResolvedPath {
    let (_, directory) = try directory(number, needed)
    return try directory.file.resolve(try memory.path(path, count), lastLink)
  }

  private static func lastLink(_ flags: UInt32) throws(WASIErrno) -> LastLink {
    try WASILookupFlags(checking: flags, all: .symlinkFollow).contains(.symlinkFollow) ? .follow : .keep
  }

  // MARK: Status

  func pathFilestatGet(
    _ memory: GuestMemory, _ number: UInt32, _ flags: UInt32, _ path: UInt32, _ count: UInt32, _ result: UInt32
  ) throws {
    let place = try resolve(memory, number, .pathFilestatGet, path, count, try WASI.lastLink(flags))
    try memory.store(try place.status(), at: result)
  }

  func pathFilestatSetTimes(
    _ memory: GuestMemory, _ number: UInt32, _ flags: UInt32, _ path: UInt32, _ count: UInt32, _ accessed: UInt64,
    _ modified: UInt64, _ timeFlags: UInt32
  ) throws {
    let times = try WASI.times(accessed, modified, timeFlags)
    let place = try resolve(memory, number, .pathFilestatSetTimes, path, count, try WASI.lastLink(flags))
    _ = try place.status()
    try place.directory.setTimes(of: place.name, times)
  }

  func pathReadlink(
    _ memory: GuestMemory, _ number: UInt32, _ path: UInt32, _ count: UInt32, _ buffer: UInt32, _ size: UInt32,
    _ result: UInt32
  ) throws {
    let buffer = try memory.range(buffer, size)
    _ = try memory.range(result, 4)
    let place = try resolve(memory, number, .pathReadlink, path, count, .keep)
    if place.mustBeDirectory { _ = try place.status() }
    let target = try place.directory.readLink(place.name)
    // Leads nowhere for the guest, and tells about the host.
    guard target.first != UInt8(ascii: "/") else { throw WASIErrno.notcapable }
    buffer.copyBytes(from: target.prefix(buffer.count))
    try memory.store(UInt32(min(target.count, buffer.count)), at: result)
  }

  // MARK: Making

  func pathCreateDirectory(_ memory: GuestMemory, _ number: UInt32, _ path: UInt32, _ count: UInt32) throws {
    let place = try resolve(memory, number, .pathCreateDirectory, path, count, .keepDespiteSlash)
    try place.directory.makeDirectory(place.name)
  }

  func pathSymlink(
    _ memory: GuestMemory, _ target: UInt32, _ targetCount: UInt32, _ number: UInt32, _ path: UInt32, _ count: UInt32
  ) throws {
    let target = try memory.path(target, targetCount)
    guard !target.isEmpty else { throw WASIErrno.noent }
    guard target.first != UInt8(ascii: "/") else { throw WASIErrno.notcapable }
    let place = try resolve(memory, number, .pathSymlink, path, count, .keepDespiteSlash)
    try place.checkNewFile()
    try place.directory.makeLink(place.name, to: target)
  }

  func pathLink(
    _ memory: GuestMemory, _ number: UInt32, _ flags: UInt32, _ path: UInt32, _ count: UInt32, _ newNumber: UInt32,
    _ newPath: UInt32, _ newCount: UInt32
  ) throws {
    let old = try resolve(memory, number, .pathLinkSource, path, count, try WASI.lastLink(flags))
    let new = try resolve(memory, newNumber, .pathLinkTarget, newPath, newCount, .keepDespiteSlash)
    _ = try old.status()
    try new.checkNewFile()
    try old.directory.link(old.name, as: new.name, in: new.directory)
  }

  // MARK: Renaming and removing

  func pathRename(
    _ memory: GuestMemory, _ number: UInt32, _ path: UInt32, _ count: UInt32, _ newNumber: UInt32, _ newPath: UInt32,
    _ newCount: UInt32
  ) throws {
    let old = try resolve(memory, number, .pathRenameSource, path, count, .keepDespiteSlash)
    let new = try resolve(memory, newNumber, .pathRenameTarget, newPath, newCount, .keepDespiteSlash)
    let status = try old.status()
    guard status.type == .directory || !new.mustBeDirectory || new.name.isCurrent else { throw WASIErrno.notdir }
    try old.directory.rename(old.name, to: new.name, in: new.directory)
  }

  func pathRemoveDirectory(_ memory: GuestMemory, _ number: UInt32, _ path: UInt32, _ count: UInt32) throws {
    let place = try resolve(memory, number, .pathRemoveDirectory, path, count, .keepDespiteSlash)
    try place.directory.removeDirectory(place.name)
  }

  func pathUnlinkFile(_ memory: GuestMemory, _ number: UInt32, _ path: UInt32, _ count: UInt32) throws {
    let place = try resolve(memory, number, .pathUnlinkFile, path, count, .keepDespiteSlash)
    guard try place.status().type != .directory else { throw WASIErrno.isdir }
    try place.directory.removeFile(place.name)
  }

  // MARK: Opening

  func pathOpen(
    _ memory: GuestMemory, _ number: UInt32, _ flags: UInt32, _ path: UInt32, _ count: UInt32, _ openFlags: UInt32,
    _ rights: UInt64, _ inheriting: UInt64, _ descriptorFlags: UInt32, _ result: UInt32
  ) throws {
    let openFlags = try WASIOpenFlags(checking: openFlags, all: .all)
    guard !openFlags.contains(.directory) || openFlags == .directory else { throw WASIErrno.inval }
    let descriptorFlags = try WASIDescriptorFlags(checking: descriptorFlags, all: .all)
    let lastLink = try WASI.lastLink(flags)
    let requested = WASIRights(rawValue: rights)
    _ = try memory.range(result, 4)
    let (parent, directory) = try directory(number, openFlags.neededRights)
    let rights = try parent.rights(requested: requested, isDirectory: openFlags.contains(.directory))
    // A link is something too where there must be nothing yet, wherever it leads.
    let place = try directory.file.resolve(
      try memory.path(path, count), openFlags.isSuperset(of: [.create, .exclusive]) ? .keep : lastLink)
    // Nobody can write to a directory: the host says so even if this is not among the rights that can be had.
    let access = openFlags.contains(.directory) ? requested.intersection([.fdRead, .fdWrite]) : rights
    let hostFlags = try place.hostFlags(openFlags, descriptorFlags, access)
    guard descriptors.withLock({ $0.hasRoom }) else { throw WASIErrno.mfile }
    let opened = try Descriptor(
      try open(place, hostFlags, descriptorFlags, memory), rights: rights,
      inheriting: WASIRights(rawValue: inheriting).intersection(parent.inheriting), flags: descriptorFlags)
    try memory.store(try descriptors.withLock { table throws(WASIErrno) in try table.insert(opened) }, at: result)
  }
}

extension WASI {
  /// Opens a file. The host does not wait, where nothing could end that: for another process to open the other end of a
  /// named pipe, or to give up a lease. Writers wait here; readers do when they read.
  private func open(
    _ place: ResolvedPath, _ flags: CInt, _ descriptorFlags: WASIDescriptorFlags, _ memory: GuestMemory
  ) throws -> HostFile {
    let waits = !descriptorFlags.contains(.nonBlocking)
    while true {
      do throws(Errno) {
        let file = try place.directory.open(place.name, flags | O_NONBLOCK)
        if waits { try file.setFlags(descriptorFlags) }
        return file
      } catch {
        guard waits, try isUnread(place, error) else { throw error }
        try checkInterruption(memory)
        var nothing: [pollfd] = []
        try WASI.poll(&nothing, nanoseconds: WASI.longestWait / 5)
      }
    }
  }

  /// Whether opening a file has failed only because nobody reads a named pipe, or because of a lease.
  private func isUnread(_ place: ResolvedPath, _ error: Errno) throws -> Bool {
    if error == .resourceTemporarilyUnavailable { return true }
    // Named pipes have no type of their own.
    return try error == .noSuchAddressOrDevice && place.status().type == .unknown
  }
}

extension WASIOpenFlags {
  /// What the directory must allow.
  fileprivate var neededRights: WASIRights {
    var rights: WASIRights = .pathOpen
    if contains(.create) { rights.insert(.pathCreateFile) }
    if contains(.truncate) { rights.insert(.pathFilestatSetSize) }
    return rights
  }
}

extension Descriptor {
  /// The rights of what is opened through this directory: those that are asked for as far as they can be had, because
  /// programs ask for more than they need; but it is an error if reading or writing a file are not among them.
  fileprivate func rights(requested: WASIRights, isDirectory: Bool) throws(WASIErrno) -> WASIRights {
    guard isDirectory || requested.intersection([.fdRead, .fdWrite]).isSubset(of: inheriting) else {
      throw .notcapable
    }
    return requested.intersection(inheriting)
  }
}

extension ResolvedPath {
  /// Checks the name of a link that is to be made: what ends in a slash cannot be one.
  fileprivate func checkNewFile() throws {
    guard mustBeDirectory else { return }
    _ = try directory.status(of: name)
    throw WASIErrno.exist
  }

  /// The flags for `openat`.
  fileprivate func hostFlags(
    _ openFlags: WASIOpenFlags, _ descriptorFlags: WASIDescriptorFlags, _ rights: WASIRights
  ) throws(WASIErrno) -> CInt {
    var flags: CInt =
      switch (rights.isDisjoint(with: .reading), rights.isDisjoint(with: .writing)) {
      case (_, true): O_RDONLY
      case (true, false): O_WRONLY
      case (false, false): O_RDWR
      }
    if mustBeDirectory, openFlags.contains(.create) {
      throw name.isCurrent && openFlags.contains(.exclusive) ? .exist : .isdir
    }
    if mustBeDirectory || openFlags.contains(.directory) { flags |= O_DIRECTORY }
    if openFlags.contains(.create) { flags |= openFlags.contains(.exclusive) ? O_CREAT | O_EXCL : O_CREAT }
    if openFlags.contains(.truncate) { flags |= O_TRUNC }
    if descriptorFlags.contains(.append) { flags |= O_APPEND }
    if descriptorFlags.contains(.nonBlocking) { flags |= O_NONBLOCK }
    if descriptorFlags.contains(.dataSync) { flags |= O_DSYNC }
    if !descriptorFlags.isDisjoint(with: [.sync, .readSync]) { flags |= O_SYNC }
    return flags
  }
}
