import Foundation
import JIT
import SystemPackage
import Testing

@testable import JITWASI
@testable import JITWebAssembly

/// A directory of its own for a test, removed at its end: `inside`, which a guest is given, and beside it what the
/// guest must not reach.
final class Sandbox {
  let top: URL
  var inside: URL { top.appending(path: "inside") }
  var outside: URL { top.appending(path: "outside") }

  init() throws {
    // The real path: on some systems the temporary directory is behind a symbolic link.
    let temporary = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
    top = temporary.appending(path: "wasi-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: inside, withIntermediateDirectories: true)
    try FileManager.default.createDirectory(at: outside, withIntermediateDirectories: true)
    try write("secret", to: "outside/secret")
  }

  deinit { try? FileManager.default.removeItem(at: top) }

  func write(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: top.appending(path: path))
  }

  func read(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: top.appending(path: path)), as: UTF8.self)
  }

  func makeDirectory(_ path: String) throws {
    try FileManager.default.createDirectory(at: top.appending(path: path), withIntermediateDirectories: true)
  }

  func makeLink(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: top.appending(path: path).path, withDestinationPath: target)
  }

  func exists(_ path: String) -> Bool {
    (try? FileManager.default.attributesOfItem(atPath: top.appending(path: path).path)) != nil
  }

  /// All paths below a folder.
  func paths(below folder: String) -> [String] {
    (FileManager.default.enumerator(atPath: top.appending(path: folder).path)?.allObjects as? [String] ?? []).sorted()
  }

  func guest(
    access: WASI.Directory.Access = .readWrite, input: WASI.Input = .empty, output: WASI.Output = .discarded
  ) throws -> Guest {
    let directory = WASI.Directory(FilePath(inside.path), as: "/", access: access)
    return Guest(
      try WASI(
        arguments: ["program", "one"], environment: ["B": "2", "A": "1"], directories: [directory],
        standardInput: input, standardOutput: output, standardError: .discarded), in: self)
  }
}

/// A process without a program: memory, and calls of the functions on it.
final class Guest {
  let wasi: WASI
  private let sandbox: Sandbox?
  private let storage: UnsafeMutableRawBufferPointer
  /// Where the next bytes are put.
  private var top: UInt32 = 1024

  /// The root directory of `Sandbox.guest`.
  static let root: UInt32 = 3
  /// An address for results.
  static let result: UInt32 = 8

  /// - Parameter sandbox: What has to stay as long as the guest.
  init(_ wasi: WASI, byteCount: Int = 65536, in sandbox: Sandbox? = nil) {
    self.wasi = wasi
    self.sandbox = sandbox
    storage = .allocate(byteCount: byteCount, alignment: 16)
    storage.initializeMemory(as: UInt8.self, repeating: 0)
  }

  deinit { storage.deallocate() }

  /// The module whose interruption ends calls; nil for none.
  var module: LoadedModule?

  var memory: GuestMemory { GuestMemory(bytes: storage, module: module) }

  /// The error number that a call returns.
  func errno(_ call: (GuestMemory) throws -> Void) throws -> WASIErrno {
    do {
      try call(memory)
      return .success
    } catch {
      guard let number = WASIErrno(thrown: error) else { throw error }
      return number
    }
  }

  /// Puts bytes into memory.
  func put(_ bytes: [UInt8]) throws -> (UInt32, UInt32) {
    let address = (top + 7) & ~7
    top = address + UInt32(bytes.count)
    try memory.range(address, UInt32(bytes.count)).copyBytes(from: bytes)
    return (address, UInt32(bytes.count))
  }

  func put(_ text: String) throws -> (UInt32, UInt32) { try put(Array(text.utf8)) }

  /// Puts an array of buffers into memory.
  func vectors(_ vectors: [(UInt32, UInt32)]) throws -> (UInt32, UInt32) {
    let (address, _) = try put([UInt8](repeating: 0, count: vectors.count * 8))
    for (index, vector) in vectors.enumerated() {
      try memory.store(vector.0, at: address + UInt32(index) * 8)
      try memory.store(vector.1, at: address + UInt32(index) * 8 + 4)
    }
    return (address, UInt32(vectors.count))
  }

  func bytes(_ address: UInt32, _ count: UInt32) throws -> [UInt8] { [UInt8](try memory.range(address, count)) }

  func text(_ address: UInt32, _ count: UInt32) throws -> String {
    String(decoding: try bytes(address, count), as: UTF8.self)
  }

  func word(_ address: UInt32 = Guest.result) throws -> UInt32 { try memory.load(address) }

  /// Opens a path and returns its descriptor.
  /// - Parameter rights: Those to ask for; by default all that a directory can have if it is to be one, or else all.
  func open(
    _ path: String, _ flags: WASIOpenFlags = [], rights: WASIRights? = nil, follow: Bool = true,
    _ descriptorFlags: WASIDescriptorFlags = [], in directory: UInt32 = Guest.root
  ) throws -> UInt32 {
    let (address, count) = try put(path)
    let rights = rights ?? (flags.contains(.directory) ? .directory : .all)
    try wasi.pathOpen(
      memory, directory, follow ? 1 : 0, address, count, UInt32(flags.rawValue), rights.rawValue,
      WASIRights.all.rawValue, UInt32(descriptorFlags.rawValue), Guest.result)
    return try word()
  }

  /// The error number of opening a path.
  func openError(
    _ path: String, _ flags: WASIOpenFlags = [], rights: WASIRights = .fdRead, follow: Bool = true,
    in directory: UInt32 = Guest.root
  ) throws -> WASIErrno {
    try errno { _ in _ = try open(path, flags, rights: rights, follow: follow, in: directory) }
  }

  func write(_ text: String, to descriptor: UInt32) throws -> UInt32 {
    let (vectors, count) = try vectors([try put(text)])
    try wasi.fdWrite(memory, descriptor, vectors, count, Guest.result)
    return try word()
  }

  func read(_ descriptor: UInt32, atMost size: UInt32 = 4096) throws -> String {
    let buffer = try put([UInt8](repeating: 0, count: Int(size)))
    let (vectors, count) = try vectors([buffer])
    try wasi.fdRead(memory, descriptor, vectors, count, Guest.result)
    return try text(buffer.0, try word())
  }

  func close(_ descriptor: UInt32) throws { try wasi.fdClose(memory, descriptor) }
}
