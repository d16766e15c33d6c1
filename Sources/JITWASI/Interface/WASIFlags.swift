// The bit sets and small enumerations of WASI preview 1 ("Types" in its specification), named as there.

/// What may be done with a descriptor (`rights`).
struct WASIRights: OptionSet, Sendable, Hashable {
  let rawValue: UInt64

  static let fdDatasync = WASIRights(rawValue: 1 << 0)
  static let fdRead = WASIRights(rawValue: 1 << 1)
  static let fdSeek = WASIRights(rawValue: 1 << 2)
  static let fdFdstatSetFlags = WASIRights(rawValue: 1 << 3)
  static let fdSync = WASIRights(rawValue: 1 << 4)
  static let fdTell = WASIRights(rawValue: 1 << 5)
  static let fdWrite = WASIRights(rawValue: 1 << 6)
  static let fdAdvise = WASIRights(rawValue: 1 << 7)
  static let fdAllocate = WASIRights(rawValue: 1 << 8)
  static let pathCreateDirectory = WASIRights(rawValue: 1 << 9)
  static let pathCreateFile = WASIRights(rawValue: 1 << 10)
  static let pathLinkSource = WASIRights(rawValue: 1 << 11)
  static let pathLinkTarget = WASIRights(rawValue: 1 << 12)
  static let pathOpen = WASIRights(rawValue: 1 << 13)
  static let fdReaddir = WASIRights(rawValue: 1 << 14)
  static let pathReadlink = WASIRights(rawValue: 1 << 15)
  static let pathRenameSource = WASIRights(rawValue: 1 << 16)
  static let pathRenameTarget = WASIRights(rawValue: 1 << 17)
  static let pathFilestatGet = WASIRights(rawValue: 1 << 18)
  static let pathFilestatSetSize = WASIRights(rawValue: 1 << 19)
  static let pathFilestatSetTimes = WASIRights(rawValue: 1 << 20)
  static let fdFilestatGet = WASIRights(rawValue: 1 << 21)
  static let fdFilestatSetSize = WASIRights(rawValue: 1 << 22)
  static let fdFilestatSetTimes = WASIRights(rawValue: 1 << 23)
  static let pathSymlink = WASIRights(rawValue: 1 << 24)
  static let pathRemoveDirectory = WASIRights(rawValue: 1 << 25)
  static let pathUnlinkFile = WASIRights(rawValue: 1 << 26)
  static let pollFdReadwrite = WASIRights(rawValue: 1 << 27)
  static let sockShutdown = WASIRights(rawValue: 1 << 28)
  static let sockAccept = WASIRights(rawValue: 1 << 29)

  /// What makes sense for a regular file.
  static let file: WASIRights = [
    .fdDatasync, .fdRead, .fdSeek, .fdFdstatSetFlags, .fdSync, .fdTell, .fdWrite, .fdAdvise, .fdAllocate,
    .fdFilestatGet, .fdFilestatSetSize, .fdFilestatSetTimes, .pollFdReadwrite,
  ]
  /// What makes sense for a terminal, a pipe, or a stream in memory. wasi-libc's `isatty` is true for a character
  /// device that can neither seek nor tell, so those that are no terminals can.
  static let stream: WASIRights = [
    .fdRead, .fdFdstatSetFlags, .fdWrite, .fdFilestatGet, .pollFdReadwrite,
  ]
  static let socket: WASIRights = stream.union([.sockShutdown, .sockAccept])
  /// What makes sense for a directory.
  static let directory: WASIRights = [
    .fdDatasync, .fdFdstatSetFlags, .fdSync, .fdAdvise, .pathCreateDirectory, .pathCreateFile, .pathLinkSource,
    .pathLinkTarget, .pathOpen, .fdReaddir, .pathReadlink, .pathRenameSource, .pathRenameTarget, .pathFilestatGet,
    .pathFilestatSetSize, .pathFilestatSetTimes, .fdFilestatGet, .fdFilestatSetTimes, .pathSymlink,
    .pathRemoveDirectory, .pathUnlinkFile, .pollFdReadwrite,
  ]
  /// What changes something on the host.
  static let changing: WASIRights = [
    .fdWrite, .fdAllocate, .pathCreateDirectory, .pathCreateFile, .pathLinkSource, .pathLinkTarget, .pathRenameSource,
    .pathRenameTarget, .pathFilestatSetSize, .pathFilestatSetTimes, .fdFilestatSetSize, .fdFilestatSetTimes,
    .pathSymlink, .pathRemoveDirectory, .pathUnlinkFile,
  ]
  /// A descriptor that has one of these is open for reading on the host.
  static let reading: WASIRights = [.fdRead, .fdReaddir]
  /// A descriptor that has one of these is open for writing on the host.
  static let writing: WASIRights = [.fdWrite, .fdAllocate, .fdFilestatSetSize]
  static let all = WASIRights(rawValue: (1 << 30) - 1)
}

/// What a descriptor refers to (`filetype`).
enum WASIFileType: UInt8, Sendable {
  case unknown, blockDevice, characterDevice, directory, regularFile, socketDatagram, socketStream, symbolicLink

  /// The rights that make sense for a descriptor of this type.
  var rights: WASIRights {
    switch self {
    case .directory: .directory
    case .regularFile, .blockDevice: .file
    case .socketDatagram, .socketStream: .socket
    case .unknown, .characterDevice, .symbolicLink: .stream
    }
  }
}

/// How reading and writing through a descriptor behave (`fdflags`).
struct WASIDescriptorFlags: OptionSet, Sendable, Hashable {
  let rawValue: UInt16

  static let append = WASIDescriptorFlags(rawValue: 1 << 0)
  static let dataSync = WASIDescriptorFlags(rawValue: 1 << 1)
  static let nonBlocking = WASIDescriptorFlags(rawValue: 1 << 2)
  static let readSync = WASIDescriptorFlags(rawValue: 1 << 3)
  static let sync = WASIDescriptorFlags(rawValue: 1 << 4)

  static let all = WASIDescriptorFlags(rawValue: 0x1F)
  /// What can be changed after opening.
  static let changeable: WASIDescriptorFlags = [.append, .nonBlocking]
}

/// How `path_open` opens (`oflags`).
struct WASIOpenFlags: OptionSet {
  let rawValue: UInt16

  static let create = WASIOpenFlags(rawValue: 1 << 0)
  static let directory = WASIOpenFlags(rawValue: 1 << 1)
  static let exclusive = WASIOpenFlags(rawValue: 1 << 2)
  static let truncate = WASIOpenFlags(rawValue: 1 << 3)

  static let all = WASIOpenFlags(rawValue: 0xF)
}

/// How a path is looked up (`lookupflags`).
struct WASILookupFlags: OptionSet {
  let rawValue: UInt32

  /// A symbolic link at the end of the path is followed.
  static let symlinkFollow = WASILookupFlags(rawValue: 1)
}

/// Which times are set, and to what (`fstflags`).
struct WASITimeFlags: OptionSet {
  let rawValue: UInt16

  static let access = WASITimeFlags(rawValue: 1 << 0)
  static let accessNow = WASITimeFlags(rawValue: 1 << 1)
  static let modification = WASITimeFlags(rawValue: 1 << 2)
  static let modificationNow = WASITimeFlags(rawValue: 1 << 3)

  static let all = WASITimeFlags(rawValue: 0xF)
}

extension OptionSet where RawValue: FixedWidthInteger {
  /// The set with these bits, all of which must mean something.
  /// - Throws: `inval` for others.
  init(checking bits: UInt32, all: Self) throws(WASIErrno) {
    guard let rawValue = RawValue(exactly: bits), rawValue & ~all.rawValue == 0 else { throw .inval }
    self.init(rawValue: rawValue)
  }
}
