// The descriptors of a guest: small numbers, and what they stand for.

import JITWebAssembly
import SystemPackage

/// What a descriptor of a guest refers to, and what may be done with it.
struct Descriptor: Sendable {
  enum Resource: Sendable {
    /// A file, terminal, pipe or socket of the host.
    case file(HostFile)
    case directory(HostDirectory)
    /// Something that the embedder gives bytes for.
    case input(InputStream)
    /// Something that takes bytes to the embedder.
    case output(OutputStream)
  }

  let resource: Resource
  let type: WASIFileType
  /// Whether it has a position, as files have, and pipes, sockets, terminals and streams in memory have not.
  let hasPosition: Bool
  var rights: WASIRights
  /// The most that descriptors opened through this one have.
  var inheriting: WASIRights
  var flags: WASIDescriptorFlags = []
  /// The path by which the guest knows a directory that it was started with.
  var guestPath: String?

  /// Something of the host with the rights that make sense for it, among those allowed.
  init(
    _ file: HostFile, rights: WASIRights, inheriting: WASIRights = [], flags: WASIDescriptorFlags = []
  ) throws(Errno) {
    type = try file.status().type
    resource = type == .directory ? .directory(HostDirectory(file)) : .file(file)
    var possible = type.rights
    let isDevice = type == .characterDevice && !file.isTerminal
    if isDevice { possible.formUnion([.fdSeek, .fdTell]) }
    hasPosition = type == .directory || possible.contains(.fdSeek)
    self.rights = rights.intersection(possible)
    // A character device without this right would be a terminal for wasi-libc, whether or not somebody asks for it.
    if isDevice { self.rights.insert(.fdTell) }
    self.inheriting = type == .directory ? inheriting : []
    self.flags = flags
  }

  init(_ input: InputStream) {
    (resource, type, hasPosition, inheriting) = (.input(input), .unknown, false, [])
    rights = WASIRights.stream.subtracting(.fdWrite)
  }

  init(_ output: OutputStream) {
    (resource, type, hasPosition, inheriting) = (.output(output), .unknown, false, [])
    rights = WASIRights.stream.subtracting(.fdRead)
  }

  /// The file of the host.
  /// - Throws: `inval` for a stream in memory.
  var file: HostFile {
    get throws(WASIErrno) {
      switch resource {
      case .file(let file): file
      case .directory(let directory): directory.file
      case .input, .output: throw .inval
      }
    }
  }
}

/// The descriptors of a guest by number. A new one gets the smallest number that is free, as POSIX wants.
struct DescriptorTable: Sendable {
  private var descriptors: [Descriptor?] = []
  /// The most descriptors that a guest can have open.
  let capacity: Int

  init(capacity: Int) {
    self.capacity = capacity
  }

  subscript(number: UInt32) -> Descriptor? {
    get { number < descriptors.count ? descriptors[Int(number)] : nil }
    set {
      guard number < descriptors.count else { return }
      descriptors[Int(number)] = newValue
    }
  }

  /// Gives a descriptor a number.
  /// - Throws: `mfile` when there are too many.
  mutating func insert(_ descriptor: Descriptor) throws(WASIErrno) -> UInt32 {
    if let free = descriptors.firstIndex(where: { $0 == nil }) {
      descriptors[free] = descriptor
      return UInt32(free)
    }
    guard descriptors.count < capacity else { throw .mfile }
    descriptors.append(descriptor)
    return UInt32(descriptors.count - 1)
  }

  /// Whether another descriptor can be inserted.
  var hasRoom: Bool { descriptors.count < capacity || descriptors.contains { $0 == nil } }
}

/// A directory that a guest has open.
final class HostDirectory: Sendable {
  let file: HostFile
  private let listing = ForkSafeMutex<DirectoryListing?>(nil)

  init(_ file: HostFile) {
    self.file = file
  }

  /// Its names; the same ones as at the last time, unless they are to be read anew.
  func names(anew: Bool, _ budget: ListingBudget, check: () throws -> Void) throws -> DirectoryListing {
    let earlier = listing.withLock(\.self)
    if !anew, let earlier { return earlier }
    let result = try DirectoryListing(file, after: earlier, budget, check: check)
    listing.withLock { $0 = result }
    return result
  }
}
