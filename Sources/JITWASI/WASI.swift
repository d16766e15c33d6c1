// The system that WebAssembly programs are compiled for: WASI preview 1.

import JITWebAssembly
import Synchronization
public import SystemPackage

/// What a WebAssembly program that is compiled for WASI preview 1 (`wasi_snapshot_preview1`) sees of the world:
/// arguments, environment, standard streams, clocks, randomness, and the directories that it is given.
///
/// ```swift
/// import JITWASI  // and with it JITWebAssembly
///
/// let wasi = try WASI(arguments: ["sort", "names.txt"], directories: [.init("/home/me/lists", as: "/")])
/// let instance = try WebAssemblyModule(bytes).instantiate(imports: wasi.imports)
/// let status = try wasi.run(instance)
/// ```
///
/// A program has no access to files but those below its directories: paths are looked up relative to them, and neither
/// `..` nor symbolic links nor absolute paths lead out, whatever others rename meanwhile on the host.
///
/// An object stands for one process: it keeps the table of open descriptors. It may be used on any thread, also on
/// several at a time, as far as its closures may. Calls that wait, for a pause or for a terminal, wait on the thread of
/// the caller, until ``interrupt()``.
public final class WASI: Sendable {
  /// With the null bytes at the ends.
  let arguments: [[UInt8]]
  /// `NAME=value`, with the null bytes at the ends.
  let environment: [[UInt8]]
  let clocks: Clocks
  let randomSource: RandomSource
  let descriptors: ForkSafeMutex<DescriptorTable>
  let listingBudget: ListingBudget
  let isInterrupted = Atomic(false)

  /// A process that has not started.
  /// - Parameters:
  ///   - arguments: What the program gets as arguments; the first one is its own name.
  ///   - environment: The environment variables. The program sees them in the order of their names.
  ///   - directories: The directories that the program may use, as descriptors from 3 on.
  ///   - sockets: Sockets of the host that the program may use, as the descriptors behind the directories'. They must
  ///     stay open, and are not closed.
  ///   - standardInput: What descriptor 0 reads.
  ///   - standardOutput: Where descriptor 1 writes.
  ///   - standardError: Where descriptor 2 writes.
  ///   - clocks: What the program takes for time.
  ///   - randomSource: Where the program's random bytes come from.
  ///   - maximumDescriptorCount: The most descriptors that the program may have open, those above included.
  ///   - maximumListingByteCount: The most bytes for the names in the directories that the program reads, each of which
  ///     counts with 15 bytes more than it has. A program that reads more gets the error `nomem`.
  /// - Throws: ``ConfigurationError``.
  public init(
    arguments: [String] = [], environment: [String: String] = [:], directories: [Directory] = [],
    sockets: [FileDescriptor] = [], standardInput: Input = .inherited, standardOutput: Output = .standardOutput,
    standardError: Output = .standardError, clocks: Clocks = .system, randomSource: RandomSource = .system,
    maximumDescriptorCount: Int = 512, maximumListingByteCount: Int = 1 << 26
  ) throws {
    for name in environment.keys.sorted() where name.isEmpty || name.utf8.contains(UInt8(ascii: "=")) {
      throw ConfigurationError.variableName(name)
    }
    self.arguments = try arguments.map(WASI.cString)
    self.environment = try environment.sorted { $0.key < $1.key }.map { try WASI.cString("\($0.key)=\($0.value)") }
    self.clocks = clocks
    self.randomSource = randomSource
    listingBudget = ListingBudget(capacity: maximumListingByteCount)
    let initial =
      try [
        Descriptor(standardInput), Descriptor(standardOutput, "standard output"),
        Descriptor(standardError, "standard error"),
      ] + directories.map(Descriptor.init) + sockets.map { try Descriptor(host: $0, "socket", .socket) }
    var table = DescriptorTable(capacity: maximumDescriptorCount)
    do {
      for descriptor in initial { _ = try table.insert(descriptor) }
    } catch {
      throw ConfigurationError.tooManyDescriptors(initial.count, maximum: maximumDescriptorCount)
    }
    descriptors = ForkSafeMutex(table)
  }

  private static func cString(_ string: String) throws -> [UInt8] {
    let bytes = Array(string.utf8)
    guard !bytes.contains(0) else { throw ConfigurationError.nullByte(string) }
    return bytes + [0]
  }
}

extension WASI {
  /// A directory of the host that a program may use.
  public struct Directory: Sendable, Hashable {
    /// What a program may do in a directory, and in all below it.
    public enum Access: Sendable, Hashable {
      /// Look up and read.
      case readOnly
      /// Also write, make, rename and remove.
      case readWrite
    }

    /// The directory's path on the host. Symbolic links in it are followed.
    public var hostPath: FilePath
    /// The path by which the program knows the directory; "/" makes it the root, "." the working directory.
    public var guestPath: String
    /// What the program may do.
    public var access: Access

    /// A directory for a program.
    /// - Parameters:
    ///   - hostPath: Its path on the host.
    ///   - guestPath: The path by which the program knows it; the same one by default.
    ///   - access: What the program may do.
    public init(_ hostPath: FilePath, as guestPath: String? = nil, access: Access = .readWrite) {
      self.hostPath = hostPath
      self.guestPath = guestPath ?? hostPath.string
      self.access = access
    }
  }

  /// Why a process cannot be set up.
  public enum ConfigurationError: Error, Hashable, Sendable, CustomStringConvertible {
    /// A directory of the host cannot be opened.
    case directory(FilePath, Errno)
    /// A descriptor of the host cannot be used for what is named.
    case descriptor(FileDescriptor, purpose: String, Errno)
    /// An argument, an environment variable, or a directory's path for the program contains a null byte.
    case nullByte(String)
    /// An environment variable has no name, or an equals sign in it.
    case variableName(String)
    /// The program would start with more descriptors than it may have.
    case tooManyDescriptors(Int, maximum: Int)

    public var description: String {
      switch self {
      case .directory(let path, let error): "cannot open the directory '\(path)': \(error)"
      case .descriptor(let descriptor, let purpose, let error):
        "cannot use descriptor \(descriptor.rawValue) as \(purpose): \(error)"
      case .nullByte(let string): "a null byte in \(string.debugDescription)"
      case .variableName(let name): "\(name.debugDescription) is no name for an environment variable"
      case .tooManyDescriptors(let count, let maximum):
        "the program starts with \(count) descriptors and may have \(maximum)"
      }
    }
  }
}

extension Descriptor {
  fileprivate init(_ input: WASI.Input) throws {
    switch input {
    case .empty: self.init(InputStream(.bytes([])))
    case .bytes(let bytes): self.init(InputStream(.bytes(bytes)))
    case .reading(let closure): self.init(InputStream(.closure(closure)))
    case .descriptor(let descriptor):
      try self.init(host: descriptor, "standard input", WASIRights.file.subtracting(.changing))
    }
  }

  fileprivate init(_ output: WASI.Output, _ purpose: String) throws {
    switch output {
    case .discarded: self.init(OutputStream { _ in })
    case .buffer(let buffer): self.init(OutputStream { try buffer.append($0) })
    case .writing(let closure): self.init(OutputStream(closure))
    case .descriptor(let descriptor):
      try self.init(host: descriptor, purpose, WASIRights.file.subtracting(.fdRead))
    }
  }

  fileprivate init(host descriptor: FileDescriptor, _ purpose: String, _ rights: WASIRights) throws {
    do throws(Errno) {
      try self.init(HostFile(descriptor, isOwned: false), rights: rights)
    } catch {
      throw WASI.ConfigurationError.descriptor(descriptor, purpose: purpose, error)
    }
  }

  fileprivate init(_ directory: WASI.Directory) throws {
    guard !directory.guestPath.utf8.contains(0) else { throw WASI.ConfigurationError.nullByte(directory.guestPath) }
    let allowed = directory.access == .readWrite ? WASIRights.all : WASIRights.all.subtracting(.changing)
    do throws(Errno) {
      try self.init(try HostFile.open(directory: directory.hostPath), rights: allowed, inheriting: allowed)
    } catch {
      throw WASI.ConfigurationError.directory(directory.hostPath, error)
    }
    guestPath = directory.guestPath
  }
}
