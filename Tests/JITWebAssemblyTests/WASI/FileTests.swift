import Foundation
import SystemPackage
import Testing

@testable import JITWASI
@testable import JITWebAssembly

@Suite struct FileTests {
  @Test func filesAreWrittenReadAndSought() throws {
    let sandbox = try Sandbox()
    let guest = try sandbox.guest()
    let file = try guest.open("file", .create)
    #expect(try guest.write("hello, world", to: file) == 12)
    #expect(try sandbox.read("inside/file") == "hello, world")
    try guest.wasi.fdTell(guest.memory, file, 16)
    #expect(try guest.memory.load(16, as: UInt64.self) == 12)
    try guest.wasi.fdSeek(guest.memory, file, -5, 2, 16)
    #expect(try guest.memory.load(16, as: UInt64.self) == 7)
    #expect(try guest.read(file) == "world")
    #expect(try guest.read(file) == "")
    #expect(try guest.errno { try guest.wasi.fdSeek($0, file, -1, 0, 16) } == .inval)
    #expect(try guest.errno { try guest.wasi.fdSeek($0, file, 0, 3, 16) } == .inval)

    let (vectors, count) = try guest.vectors([try guest.put("HE"), try guest.put(""), try guest.put("L")])
    try guest.wasi.fdPwrite(guest.memory, file, vectors, count, 0, 8)
    #expect(try guest.word() == 3)
    let target = try guest.put("....")
    let (targets, targetCount) = try guest.vectors([target])
    try guest.wasi.fdPread(guest.memory, file, targets, targetCount, 2, 8)
    #expect(try guest.text(target.0, 4) == "Llo,")
    #expect(try guest.errno { try guest.wasi.fdPread($0, file, targets, targetCount, 1 << 63, 8) } == .inval)

    try guest.wasi.fdFilestatSetSize(guest.memory, file, 3)
    try guest.wasi.fdSync(guest.memory, file)
    try guest.wasi.fdDatasync(guest.memory, file)
    try guest.wasi.fdAdvise(guest.memory, file, 0, 0, 1)
    #expect(try guest.errno { try guest.wasi.fdAdvise($0, file, 0, 0, 6) } == .inval)
    #expect(try sandbox.read("inside/file") == "HEL")
    #expect(try guest.errno { try guest.wasi.fdFilestatSetSize($0, file, .max) } == .inval)
    #expect(try guest.errno { try guest.wasi.fdAllocate($0, file, 0, 0) } == .inval)
    #if os(Linux)
      try guest.wasi.fdAllocate(guest.memory, file, 0, 10)
      #expect(try sandbox.read("inside/file").utf8.count == 10)
    #endif
  }

  @Test func openFlags() throws {
    let sandbox = try Sandbox()
    try sandbox.write("old", to: "inside/file")
    try sandbox.makeDirectory("inside/directory")
    let guest = try sandbox.guest()
    #expect(try guest.openError("missing") == .noent)
    #expect(try guest.openError("file", [.create, .exclusive]) == .exist)
    #expect(try guest.openError("file", .directory) == .notdir)
    #expect(try guest.openError("directory", [.create, .directory]) == .inval)
    #expect(try guest.openError("directory", rights: [.fdRead, .fdWrite]) == .isdir)
    // Nobody can write to a directory, also where it is asked for as one; other things are no directory.
    for path in ["directory", "directory/", "."] {
      for rights in [.fdWrite, [.fdRead, .fdWrite]] as [WASIRights] {
        #expect(try guest.openError(path, .directory, rights: rights) == .isdir)
      }
      #expect(try guest.openError(path, .truncate, rights: .fdWrite) == .isdir)
      #expect(try guest.openError(path, .directory, rights: .directory) == .success)
    }
    #expect(try guest.openError("file", .directory, rights: .fdWrite) == .notdir)
    #expect(try guest.openError("missing", .directory, rights: .fdWrite) == .noent)
    #expect(try sandbox.guest(access: .readOnly).openError("directory", .directory, rights: .fdWrite) == .isdir)
    for flags in [[.create, .directory], [.truncate, .directory], [.exclusive, .directory]] as [WASIOpenFlags] {
      #expect(try guest.openError("missing/x", flags) == .inval)
    }
    #expect(try guest.openError("new/", .create) == .isdir)
    #expect(try guest.openError(".", .create) == .isdir)
    #expect(try guest.openError("file", WASIOpenFlags(rawValue: 0x10)) == .inval)
    #expect(try guest.openError("directory/") == .success)
    #expect(try guest.openError(".") == .success)
    let appending = try guest.open("file", [], .append)
    try guest.wasi.fdSeek(guest.memory, appending, 0, 0, 16)
    #expect(try guest.write("er", to: appending) == 2)
    #expect(try sandbox.read("inside/file") == "older")
    _ = try guest.open("file", .truncate)
    #expect(try sandbox.read("inside/file") == "")
    let path = try guest.put("file")
    for (lookup, flags) in [(2, 0), (0, 0x20), (0, 0x1_0000)] as [(UInt32, UInt32)] {
      let errno = try guest.errno {
        try guest.wasi.pathOpen($0, 3, lookup, path.0, path.1, 0, 2, 2, flags, 8)
      }
      #expect(errno == .inval)
    }
  }

  @Test func rightsAreKept() throws {
    let sandbox = try Sandbox()
    try sandbox.write("text", to: "inside/file")
    let guest = try sandbox.guest()
    let reading = try guest.open("file", rights: [.fdRead])
    #expect(try guest.errno { _ in _ = try guest.write("x", to: reading) } == .notcapable)
    #expect(try guest.errno { try guest.wasi.fdSeek($0, reading, 0, 0, 16) } == .notcapable)
    #expect(try guest.errno { try guest.wasi.fdFilestatSetSize($0, reading, 0) } == .notcapable)
    #expect(
      try guest.errno { try guest.wasi.fdFdstatSetRights($0, reading, WASIRights.file.rawValue, 0) } == .notcapable)
    let writing = try guest.open("file", rights: [.fdWrite])
    #expect(try guest.errno { _ in _ = try guest.read(writing) } == .notcapable)
    let both = try guest.open("file", rights: .file)
    try guest.wasi.fdFdstatSetRights(guest.memory, both, WASIRights.fdRead.rawValue, 0)
    #expect(try guest.errno { _ in _ = try guest.write("x", to: both) } == .notcapable)
    try guest.wasi.fdFdstatGet(guest.memory, both, 64)
    #expect(try guest.bytes(64, 1) == [WASIFileType.regularFile.rawValue])
    #expect(try guest.memory.load(72, as: UInt64.self) == WASIRights.fdRead.rawValue)
    // A directory passes on no more than it has to give.
    try guest.wasi.fdFdstatSetRights(
      guest.memory, 3, WASIRights.directory.rawValue, WASIRights.file.subtracting(.changing).rawValue)
    #expect(try guest.openError("file", rights: [.fdRead, .fdWrite]) == .notcapable)
    #expect(try guest.openError("file", rights: .fdRead) == .success)
    try guest.wasi.fdFdstatSetRights(guest.memory, 3, WASIRights.fdReaddir.rawValue, 0)
    #expect(try guest.openError("file", rights: []) == .notcapable)
  }

  @Test(arguments: PathTests.functions.indices)
  func readOnlyDirectoriesStayAsTheyAre(_ index: Int) throws {
    let function = PathTests.functions[index]
    let sandbox = try Sandbox()
    try sandbox.write("text", to: "inside/file")
    try sandbox.makeDirectory("inside/empty")
    let guest = try sandbox.guest(access: .readOnly)
    for path in ["file", "empty", "new"] {
      let errno = try guest.errno { _ in try function.call(guest, try guest.put(path)) }
      let isReading = ["path_open", "path_open, directory", "path_filestat_get", "path_readlink"].contains(
        function.name)
      if !isReading { #expect(errno == .notcapable, "\(function.name) of \(path)") }
    }
    #expect(sandbox.paths(below: "inside") == ["empty", "file"])
    #expect(try sandbox.read("inside/file") == "text")
    let directory = try guest.open("empty", .directory)
    #expect(try guest.openError("new", .create, in: directory) == .notcapable)
  }

  @Test func statusAndTimes() throws {
    let sandbox = try Sandbox()
    try sandbox.write("12345", to: "inside/file")
    try sandbox.makeLink("inside/link", to: "file")
    let guest = try sandbox.guest()
    let path = try guest.put("link")
    try guest.wasi.pathFilestatSetTimes(guest.memory, 3, 1, path.0, path.1, 1_000_000_007, 2_000_000_009, 5)
    try guest.wasi.pathFilestatGet(guest.memory, 3, 1, path.0, path.1, 64)
    #expect(try guest.bytes(64 + 16, 1) == [WASIFileType.regularFile.rawValue])
    #expect(try guest.memory.load(64 + 32, as: UInt64.self) == 5)
    #expect(try guest.memory.load(64 + 40, as: UInt64.self) == 1_000_000_007)
    #expect(try guest.memory.load(64 + 48, as: UInt64.self) == 2_000_000_009)
    try guest.wasi.pathFilestatGet(guest.memory, 3, 0, path.0, path.1, 64)
    #expect(try guest.bytes(64 + 16, 1) == [WASIFileType.symbolicLink.rawValue])
    let file = try guest.open("file")
    try guest.wasi.fdFilestatSetTimes(guest.memory, file, 0, 3_000_000_000, 4)
    try guest.wasi.fdFilestatGet(guest.memory, file, 128)
    #expect(try guest.memory.load(128 + 40, as: UInt64.self) == 1_000_000_007)
    #expect(try guest.memory.load(128 + 48, as: UInt64.self) == 3_000_000_000)
    try guest.wasi.fdFilestatSetTimes(guest.memory, file, 0, 0, 8)
    try guest.wasi.fdFilestatGet(guest.memory, file, 128)
    #expect(try guest.memory.load(128 + 48, as: UInt64.self) > 1_600_000_000_000_000_000)
    for flags in [3, 12, 16] as [UInt32] {
      #expect(try guest.errno { try guest.wasi.fdFilestatSetTimes($0, file, 0, 0, flags) } == .inval)
    }
  }

  @Test func namesAreMadeAndRemoved() throws {
    let sandbox = try Sandbox()
    let guest = try sandbox.guest()
    func call(_ path: String, _ body: (UInt32, UInt32) throws -> Void) throws -> WASIErrno {
      let (address, count) = try guest.put(path)
      return try guest.errno { _ in try body(address, count) }
    }
    func makeDirectory(_ path: String) throws -> WASIErrno {
      try call(path) { try guest.wasi.pathCreateDirectory(guest.memory, 3, $0, $1) }
    }
    func removeDirectory(_ path: String) throws -> WASIErrno {
      try call(path) { try guest.wasi.pathRemoveDirectory(guest.memory, 3, $0, $1) }
    }
    func removeFile(_ path: String) throws -> WASIErrno {
      try call(path) { try guest.wasi.pathUnlinkFile(guest.memory, 3, $0, $1) }
    }
    func rename(_ old: String, _ new: String) throws -> WASIErrno {
      let (address, count) = try guest.put(new)
      return try call(old) { try guest.wasi.pathRename(guest.memory, 3, $0, $1, 3, address, count) }
    }
    func link(_ old: String, _ new: String, follow: Bool = false) throws -> WASIErrno {
      let (address, count) = try guest.put(new)
      return try call(old) { try guest.wasi.pathLink(guest.memory, 3, follow ? 1 : 0, $0, $1, 3, address, count) }
    }
    func symbolicLink(_ target: String, _ path: String) throws -> WASIErrno {
      let (address, count) = try guest.put(target)
      return try call(path) { try guest.wasi.pathSymlink(guest.memory, address, count, 3, $0, $1) }
    }
    #expect(try makeDirectory("a") == .success)
    #expect(try makeDirectory("a/b/") == .success)
    #expect(try makeDirectory("a") == .exist)
    #expect(try makeDirectory(".") == .exist)
    #expect(try removeDirectory("a") == .notempty)
    #expect(try removeDirectory(".") != .success)
    #expect(try removeFile("a") == .isdir)
    #expect(try removeFile("a/") == .isdir)
    #expect(try removeDirectory("a/b/") == .success)
    try guest.close(try guest.open("a/file", .create))
    #expect(try removeDirectory("a/file") == .notdir)
    #expect(try removeFile("a/file/") == .notdir)
    #expect(try rename("a/file/", "x") == .notdir)
    #expect(try rename("a/file", "x/") == .notdir)
    #expect(try rename("a/file", ".") == .busy)
    #expect(try rename("a/file", "x") == .success)
    #expect(try rename("a/file", "y") == .noent)
    #expect(try rename("a", "c/") == .success)
    #expect(try link("x", "y") == .success)
    #expect(try link("x", "y") == .exist)
    #expect(try link("x", "z/") == .noent)
    #expect(try link("c", "z") == .perm)
    #expect(try symbolicLink("x", "s") == .success)
    #expect(try symbolicLink("x", "s") == .exist)
    #expect(try symbolicLink("x", "t/") == .noent)
    #expect(try symbolicLink("/etc", "t") == .notcapable)
    #expect(try symbolicLink("", "t") == .noent)
    #expect(try link("s", "hard", follow: true) == .success)
    #expect(try removeDirectory("s/") == .notdir)
    #expect(try rename("s/", "t") == .notdir)
    #expect(sandbox.paths(below: "inside") == ["c", "hard", "s", "x", "y"])
    let path = try guest.put("s")
    try guest.wasi.pathReadlink(guest.memory, 3, path.0, path.1, 64, 64, 8)
    #expect(try guest.text(64, try guest.word()) == "x")
    try guest.wasi.pathReadlink(guest.memory, 3, path.0, path.1, 64, 0, 8)
    #expect(try guest.word() == 0)
    for (path, expected) in [("x", .inval), ("c", .inval), ("c/", .inval), ("x/", .notdir), ("s/", .notdir)]
      as [(String, WASIErrno)]
    {
      let errno = try call(path) { try guest.wasi.pathReadlink(guest.memory, 3, $0, $1, 64, 64, 8) }
      #expect(errno == expected, "\(path)")
    }
    for name in ["x", "y", "s", "hard"] { #expect(try removeFile(name) == .success) }
    #expect(try removeDirectory("c") == .success)
    #expect(sandbox.paths(below: "inside") == [])
  }

  @Test func directoriesAreReadInPieces() throws {
    let sandbox = try Sandbox()
    let names = (0..<50).map { "file-\($0)-" + String(repeating: "x", count: $0) }
    for name in names { try sandbox.write("", to: "inside/\(name)") }
    try sandbox.makeDirectory("inside/folder")
    let guest = try sandbox.guest()
    let expected = [".", ".."] + (names + ["folder"]).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    for size in [24 + 64, 100, 333, 4096, 40000] as [UInt32] {
      var found: [String] = []
      var cookie: UInt64 = 0
      repeat {
        try guest.wasi.fdReaddir(guest.memory, 3, 20000, size, cookie, 8)
        let used = try guest.word()
        #expect(used <= size)
        var offset: UInt32 = 0
        while offset + 24 <= used {
          let length: UInt32 = try guest.memory.load(20000 + offset + 16)
          guard offset + 24 + length <= used else { break }
          cookie = try guest.memory.load(20000 + offset)
          let name = try guest.text(20000 + offset + 24, length)
          let type = try guest.bytes(20000 + offset + 20, 1)[0]
          #expect(type == (name.hasPrefix("file") ? 4 : 3))
          found.append(name)
          offset += 24 + length
        }
        if used < size { break }
      } while true
      #expect(found == expected)
    }
    // What was read stays where it was while names are removed; a new start sees the change.
    try guest.wasi.fdReaddir(guest.memory, 3, 20000, 100, 0, 8)
    try FileManager.default.removeItem(at: sandbox.inside.appending(path: "file-0-"))
    try guest.wasi.fdReaddir(guest.memory, 3, 20000, 100, 2, 8)
    #expect(try guest.text(20000 + 24, 7) == "file-0-")
    try guest.wasi.fdReaddir(guest.memory, 3, 20000, 24, .max, 8)
    #expect(try guest.word() == 0)
    try guest.wasi.fdReaddir(guest.memory, 3, 20000, 0, 0, 8)
    #expect(try guest.word() == 0)
    try guest.wasi.fdReaddir(guest.memory, 3, 20000, 40000, 0, 8)
    #expect(try !guest.text(20000, try guest.word()).contains("file-0-"))
    #expect(try guest.errno { try guest.wasi.fdReaddir($0, 3, 60000, 60000, 0, 8) } == .fault)
    #expect(try guest.errno { try guest.wasi.fdReaddir($0, 1, 20000, 100, 0, 8) } == .notdir)
  }

  @Test func listingsAreReadAnewFromTheirBeginning() throws {
    let sandbox = try Sandbox()
    let guest = try sandbox.guest()
    func firstName() throws -> String {
      try guest.wasi.fdReaddir(guest.memory, 3, 20000, 100, 0, 8)
      try guest.wasi.fdReaddir(guest.memory, 3, 20000, 100, 2, 8)
      guard try guest.word() > 24 else { return "" }
      return try guest.text(20000 + 24, try guest.memory.load(20000 + 16))
    }
    for name in ["m", "c", "x", "b", "a"] {
      try sandbox.write("", to: "inside/\(name)")
      // Twice: the second time nothing has changed.
      for _ in 0..<2 { #expect(try firstName() == sandbox.paths(below: "inside")[0]) }
    }
    // The same length, so that nothing but the name changes.
    try FileManager.default.moveItem(
      at: sandbox.inside.appending(path: "a"), to: sandbox.inside.appending(path: "z"))
    #expect(try firstName() == "b")
  }

  @Test func listingsCount() throws {
    let sandbox = try Sandbox()
    for folder in ["a", "b"] {
      try sandbox.makeDirectory("inside/\(folder)")
      for index in 0..<50 { try sandbox.write("", to: "inside/\(folder)/file-\(100 + index)") }
    }
    // A name of 8 bytes counts with 23.
    let guest = Guest(
      try WASI(
        directories: [.init(FilePath(sandbox.inside.path), as: "/")], standardInput: .empty, standardOutput: .discarded,
        standardError: .discarded, maximumListingByteCount: 2299))
    func read(_ directory: UInt32) throws -> WASIErrno {
      try guest.errno { try guest.wasi.fdReaddir($0, directory, 20000, 4096, 0, 8) }
    }
    let (a, b) = (try guest.open("a", .directory), try guest.open("b", .directory))
    #expect(try read(a) == .success)
    #expect(try read(b) == .nomem)
    // What has been read stays.
    try guest.wasi.fdReaddir(guest.memory, a, 20000, 4096, 51, 8)
    #expect(try guest.text(20000 + 24, 8) == "file-149")
    try guest.close(a)
    for _ in 0..<3 {
      #expect(try read(b) == .success)
      try guest.close(b)
      #expect(try guest.open("b", .directory) == a)
      #expect(try guest.open("b", .directory) == b)
      try guest.close(a)
    }
  }
}
