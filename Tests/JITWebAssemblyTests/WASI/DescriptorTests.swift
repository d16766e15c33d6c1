import Foundation
import SystemPackage
import Testing

@testable import JITWASI
@testable import JITWebAssembly

@Suite struct DescriptorTests {
  /// Every function that takes a descriptor.
  static let functions: [(name: String, call: @Sendable (Guest, UInt32) throws -> Void)] = [
    ("fd_advise", { try $0.wasi.fdAdvise($0.memory, $1, 0, 0, 0) }),
    ("fd_allocate", { try $0.wasi.fdAllocate($0.memory, $1, 0, 1) }),
    ("fd_close", { try $0.wasi.fdClose($0.memory, $1) }),
    ("fd_datasync", { try $0.wasi.fdDatasync($0.memory, $1) }),
    ("fd_fdstat_get", { try $0.wasi.fdFdstatGet($0.memory, $1, 64) }),
    ("fd_fdstat_set_flags", { try $0.wasi.fdFdstatSetFlags($0.memory, $1, 0) }),
    ("fd_fdstat_set_rights", { try $0.wasi.fdFdstatSetRights($0.memory, $1, 0, 0) }),
    ("fd_filestat_get", { try $0.wasi.fdFilestatGet($0.memory, $1, 64) }),
    ("fd_filestat_set_size", { try $0.wasi.fdFilestatSetSize($0.memory, $1, 0) }),
    ("fd_filestat_set_times", { try $0.wasi.fdFilestatSetTimes($0.memory, $1, 0, 0, 0) }),
    ("fd_pread", { try $0.wasi.fdPread($0.memory, $1, 0, 0, 0, 8) }),
    ("fd_prestat_get", { try $0.wasi.fdPrestatGet($0.memory, $1, 8) }),
    ("fd_prestat_dir_name", { try $0.wasi.fdPrestatDirName($0.memory, $1, 8, 8) }),
    ("fd_pwrite", { try $0.wasi.fdPwrite($0.memory, $1, 0, 0, 0, 8) }),
    ("fd_read", { try $0.wasi.fdRead($0.memory, $1, 0, 0, 8) }),
    ("fd_readdir", { try $0.wasi.fdReaddir($0.memory, $1, 64, 64, 0, 8) }),
    ("fd_renumber", { try $0.wasi.fdRenumber($0.memory, $1, 0) }),
    ("fd_renumber, target", { try $0.wasi.fdRenumber($0.memory, 0, $1) }),
    ("fd_seek", { try $0.wasi.fdSeek($0.memory, $1, 0, 0, 8) }),
    ("fd_sync", { try $0.wasi.fdSync($0.memory, $1) }),
    ("fd_tell", { try $0.wasi.fdTell($0.memory, $1, 8) }),
    ("fd_write", { try $0.wasi.fdWrite($0.memory, $1, 0, 0, 8) }),
    ("path_open", { try $0.wasi.pathOpen($0.memory, $1, 0, 0, 0, 0, 0, 0, 0, 8) }),
    ("path_create_directory", { try $0.wasi.pathCreateDirectory($0.memory, $1, 0, 0) }),
    ("path_filestat_get", { try $0.wasi.pathFilestatGet($0.memory, $1, 0, 0, 0, 64) }),
    ("path_filestat_set_times", { try $0.wasi.pathFilestatSetTimes($0.memory, $1, 0, 0, 0, 0, 0, 0) }),
    ("path_link", { try $0.wasi.pathLink($0.memory, $1, 0, 0, 0, 3, 0, 0) }),
    ("path_readlink", { try $0.wasi.pathReadlink($0.memory, $1, 0, 0, 0, 0, 8) }),
    ("path_remove_directory", { try $0.wasi.pathRemoveDirectory($0.memory, $1, 0, 0) }),
    ("path_rename", { try $0.wasi.pathRename($0.memory, $1, 0, 0, 3, 0, 0) }),
    ("path_symlink", { try $0.wasi.pathSymlink($0.memory, 1024, 1, $1, 0, 0) }),
    ("path_unlink_file", { try $0.wasi.pathUnlinkFile($0.memory, $1, 0, 0) }),
    ("sock_accept", { try $0.wasi.sockAccept($0.memory, $1, 0, 8) }),
    ("sock_recv", { try $0.wasi.sockRecv($0.memory, $1, 0, 0, 0, 8, 16) }),
    ("sock_send", { try $0.wasi.sockSend($0.memory, $1, 0, 0, 0, 8) }),
    ("sock_shutdown", { try $0.wasi.sockShutdown($0.memory, $1, 1) }),
  ]

  @Test(arguments: functions.indices)
  func closedDescriptorsAreErrors(_ index: Int) throws {
    let function = DescriptorTests.functions[index]
    let sandbox = try Sandbox()
    let guest = try sandbox.guest()
    _ = try guest.put("x")
    let file = try guest.open("file", .create)
    try guest.close(file)
    for number in [file, 100, .max, 1 << 31] {
      #expect(try guest.errno { _ in try function.call(guest, number) } == .badf, "\(function.name) of \(number)")
    }
  }

  @Test(arguments: functions.indices)
  func otherKindsOfDescriptorsAreErrorsOrWork(_ index: Int) throws {
    let function = DescriptorTests.functions[index]
    let sandbox = try Sandbox()
    for number in 0...3 as ClosedRange<UInt32> {
      let guest = try sandbox.guest(input: .text("text"), output: .discarded)
      _ = try guest.put("x")
      let errno = try guest.errno { _ in try function.call(guest, number) }
      if function.name.hasPrefix("sock") { #expect(errno == .notsock) }
      if function.name.hasPrefix("path"), number < 3 { #expect(errno == .notdir) }
      // A stream has no position, which says more than a right that is missing.
      if number < 3 {
        if ["fd_seek", "fd_tell", "fd_pread", "fd_pwrite"].contains(function.name) { #expect(errno == .spipe) }
        if function.name == "fd_allocate" { #expect(errno == .notcapable) }
        if function.name == "fd_readdir" { #expect(errno == .notdir) }
      }
    }
  }

  @Test func numbersAreTheSmallestOnes() throws {
    let guest = try Sandbox().guest()
    #expect(try guest.open("a", .create) == 4)
    #expect(try guest.open("b", .create) == 5)
    try guest.close(4)
    #expect(try guest.open("c", .create) == 4)
    try guest.wasi.fdRenumber(guest.memory, 5, 4)
    #expect(try guest.write("b", to: 4) == 1)
    #expect(try guest.errno { _ in _ = try guest.write("x", to: 5) } == .badf)
    try guest.wasi.fdRenumber(guest.memory, 4, 4)
    #expect(try guest.errno { try guest.wasi.fdRenumber($0, 4, 9) } == .badf)
    try guest.close(0)
    #expect(try guest.open("d", .create) == 0)
  }

  @Test func thereAreOnlySoMany() throws {
    let sandbox = try Sandbox()
    let wasi = try WASI(
      directories: [.init(FilePath(sandbox.inside.path), as: "/")], standardInput: .empty, standardOutput: .discarded,
      standardError: .discarded, maximumDescriptorCount: 6)
    let guest = Guest(wasi)
    _ = try guest.open("a", .create)
    _ = try guest.open("b", .create)
    #expect(try guest.openError("c", .create) == .mfile)
    #expect(!sandbox.exists("inside/c"))
    try guest.close(4)
    #expect(try guest.open("c", .create) == 4)
    #expect(throws: WASI.ConfigurationError.tooManyDescriptors(3, maximum: 2)) {
      try WASI(maximumDescriptorCount: 2)
    }
  }

  @Test func hostDescriptorsAreClosed() throws {
    let sandbox = try Sandbox()
    func openCount() throws -> Int { try FileManager.default.contentsOfDirectory(atPath: "/dev/fd").count }
    let guest = try sandbox.guest()
    // Other tests open and close files meanwhile: many more here than they would.
    let before = try openCount()
    for _ in 0..<2000 {
      try guest.close(try guest.open("file", .create))
      _ = try guest.openError("file/x")
      _ = try guest.openError("missing/../..")
    }
    #expect(try openCount() < before + 1000)
  }

  @Test func flagsAreSetAndKept() throws {
    let guest = try Sandbox().guest()
    let file = try guest.open("file", .create)
    _ = try guest.write("12", to: file)
    try guest.wasi.fdFdstatSetFlags(guest.memory, file, UInt32(WASIDescriptorFlags.append.rawValue))
    try guest.wasi.fdSeek(guest.memory, file, 0, 0, 16)
    _ = try guest.write("3", to: file)
    try guest.wasi.fdFdstatGet(guest.memory, file, 64)
    #expect(try guest.memory.load(66, as: UInt16.self) == WASIDescriptorFlags.append.rawValue)
    try guest.wasi.fdSeek(guest.memory, file, 0, 0, 16)
    #expect(try guest.read(file) == "123")
    let sync = UInt32(WASIDescriptorFlags.sync.rawValue)
    #expect(try guest.errno { try guest.wasi.fdFdstatSetFlags($0, file, sync) } == .notsup)
    #expect(try guest.errno { try guest.wasi.fdFdstatSetFlags($0, file, 0x20) } == .inval)
    #expect(try guest.errno { try guest.wasi.fdFdstatSetFlags($0, file, 0x10000) } == .inval)
    let synchronous = try guest.open("file", [], .sync)
    try guest.wasi.fdFdstatSetFlags(guest.memory, synchronous, sync | 1)
  }

  @Test func directoriesAreNamed() throws {
    let sandbox = try Sandbox()
    let path = FilePath(sandbox.inside.path)
    let guest = Guest(
      try WASI(
        directories: [.init(path, as: "/data"), .init(path), .init(path, as: "")], standardInput: .empty,
        standardOutput: .discarded, standardError: .discarded))
    for (number, name) in [(3, "/data"), (4, path.string), (5, "")] as [(UInt32, String)] {
      try guest.wasi.fdPrestatGet(guest.memory, number, 8)
      #expect(try guest.word(8) == 0)
      #expect(try guest.word(12) == UInt32(name.utf8.count))
      try guest.wasi.fdPrestatDirName(guest.memory, number, 64, 1000)
      #expect(try guest.text(64, UInt32(name.utf8.count)) == name)
    }
    #expect(try guest.errno { try guest.wasi.fdPrestatDirName($0, 3, 64, 4) } == .nametoolong)
    #expect(try guest.errno { try guest.wasi.fdPrestatDirName($0, 3, 65533, 5) } == .fault)
    #expect(try guest.errno { try guest.wasi.fdPrestatGet($0, 0, 8) } == .badf)
    #expect(try guest.errno { try guest.wasi.fdPrestatGet($0, 6, 8) } == .badf)
    #expect(throws: WASI.ConfigurationError.directory("/nowhere/at all", .noSuchFileOrDirectory)) {
      try WASI(directories: [.init("/nowhere/at all")])
    }
  }

  /// wasi-libc's `isatty` takes a character device for a terminal that has the right neither to seek nor to tell.
  @Test func onlyTerminalsLookLikeTerminals() throws {
    func isTerminal(_ guest: Guest, _ number: UInt32) throws -> Bool {
      try guest.wasi.fdFdstatGet(guest.memory, number, 64)
      let rights = WASIRights(rawValue: try guest.memory.load(72, as: UInt64.self))
      return try guest.bytes(64, 1) == [WASIFileType.characterDevice.rawValue]
        && rights.isDisjoint(with: [.fdSeek, .fdTell])
    }
    let terminal = try FileDescriptor.open("/dev/ptmx", .readWrite)
    defer { try? terminal.close() }
    let null = try FileDescriptor.open("/dev/null", .readWrite)
    defer { try? null.close() }
    let (reading, writing) = try FileDescriptor.pipe()
    defer { for end in [reading, writing] { try? end.close() } }
    let guest = Guest(
      try WASI(
        directories: [.init("/dev", as: "/")], standardInput: .descriptor(null), standardOutput: .descriptor(writing),
        standardError: .descriptor(terminal)))
    #expect(try !isTerminal(guest, 0) && !isTerminal(guest, 1) && isTerminal(guest, 2))
    for name in ["null", "zero", "urandom"] {
      // However few rights are asked for.
      for rights in [.fdRead, .all] as [WASIRights] {
        let device = try guest.open(name, rights: rights)
        #expect(try !isTerminal(guest, device), "\(name)")
        try guest.close(device)
      }
    }
    #expect(try !isTerminal(try Sandbox().guest(), 0))
    #expect(try guest.errno { try guest.wasi.fdSeek($0, 1, 0, 0, 8) } == .spipe)
    #expect(try guest.errno { try guest.wasi.fdTell($0, 2, 8) } == .spipe)
    try guest.wasi.fdSeek(guest.memory, 0, 5, 0, 8)
  }

  // MARK: Buffers

  @Test func vectorsAreChecked() throws {
    let guest = try Sandbox().guest(input: .text("abcdef"))
    let file = try guest.open("file", .create)
    for operation in ["write", "pwrite", "read", "pread"] {
      func errno(_ vectors: UInt32, _ count: UInt32, _ result: UInt32 = 8) throws -> WASIErrno {
        try guest.errno { memory in
          switch operation {
          case "write": try guest.wasi.fdWrite(memory, file, vectors, count, result)
          case "pwrite": try guest.wasi.fdPwrite(memory, file, vectors, count, 0, result)
          case "read": try guest.wasi.fdRead(memory, file, vectors, count, result)
          default: try guest.wasi.fdPread(memory, file, vectors, count, 0, result)
          }
        }
      }
      #expect(try errno(0, .max) == .inval)
      #expect(try errno(0, 1025) == .inval)
      #expect(try errno(65536, 1) == .fault)
      #expect(try errno(65532, 1) == .fault)
      #expect(try errno(.max, 1) == .fault)
      #expect(try errno(65536, 0) == .success)
      #expect(try errno(0, 0, 65533) == .fault)
      #expect(try errno(0, 0, .max) == .fault)
      for (start, size) in [(0, .max), (.max, 1), (65535, 2), (65537, 0), (1, 65536)] as [(UInt32, UInt32)] {
        let (vectors, _) = try guest.vectors([(0, 4), (start, size)])
        #expect(try errno(vectors, 2) == .fault, "\(operation) \(start) \(size)")
      }
    }
    // Nothing was written before the fault was found.
    try guest.wasi.fdFilestatGet(guest.memory, file, 64)
    #expect(try guest.memory.load(96, as: UInt64.self) == 0)
    // The whole memory a thousand times, in one call: as much as the host takes.
    let (vectors, count) = try guest.vectors(Array(repeating: (0, 65536), count: 1024))
    try guest.wasi.fdWrite(guest.memory, 1, vectors, count, 8)
    #expect(try guest.word() == 65536)
  }

  @Test func overlappingVectorsAreReadInOrder() throws {
    let sandbox = try Sandbox()
    try sandbox.write("abcdefgh", to: "inside/file")
    let guest = try sandbox.guest()
    let file = try guest.open("file")
    let (vectors, count) = try guest.vectors([(512, 4), (514, 4), (0, 0)])
    try guest.wasi.fdRead(guest.memory, file, vectors, count, 8)
    #expect(try guest.word() == 8)
    #expect(try guest.text(512, 6) == "abefgh")
  }
}
