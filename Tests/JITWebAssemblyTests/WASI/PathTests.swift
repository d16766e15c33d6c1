import Foundation
import Synchronization
import Testing

@testable import JITWASI
@testable import JITWebAssembly

/// Paths lead nowhere but below the directory that a guest was given.
@Suite struct PathTests {
  /// Every function that takes a path, by its name and for each of its paths.
  static let functions: [(name: String, call: @Sendable (Guest, (UInt32, UInt32)) throws -> Void)] = [
    ("path_create_directory", { try $0.wasi.pathCreateDirectory($0.memory, 3, $1.0, $1.1) }),
    ("path_filestat_get", { try $0.wasi.pathFilestatGet($0.memory, 3, 1, $1.0, $1.1, 64) }),
    ("path_filestat_set_times", { try $0.wasi.pathFilestatSetTimes($0.memory, 3, 1, $1.0, $1.1, 1, 1, 5) }),
    (
      "path_link, old",
      {
        let new = try $0.put("new")
        try $0.wasi.pathLink($0.memory, 3, 1, $1.0, $1.1, 3, new.0, new.1)
      }
    ),
    (
      "path_link, new",
      {
        let old = try $0.put("file")
        try $0.wasi.pathLink($0.memory, 3, 1, old.0, old.1, 3, $1.0, $1.1)
      }
    ),
    ("path_open", { try $0.wasi.pathOpen($0.memory, 3, 1, $1.0, $1.1, 0, 2, 2, 0, 8) }),
    ("path_open, creating", { try $0.wasi.pathOpen($0.memory, 3, 1, $1.0, $1.1, 1, 0x42, 2, 0, 8) }),
    ("path_open, truncating", { try $0.wasi.pathOpen($0.memory, 3, 1, $1.0, $1.1, 8, 0x42, 2, 0, 8) }),
    ("path_open, directory", { try $0.wasi.pathOpen($0.memory, 3, 1, $1.0, $1.1, 2, 0x4000, 2, 0, 8) }),
    ("path_readlink", { try $0.wasi.pathReadlink($0.memory, 3, $1.0, $1.1, 64, 64, 8) }),
    ("path_remove_directory", { try $0.wasi.pathRemoveDirectory($0.memory, 3, $1.0, $1.1) }),
    (
      "path_rename, old",
      {
        let new = try $0.put("new")
        try $0.wasi.pathRename($0.memory, 3, $1.0, $1.1, 3, new.0, new.1)
      }
    ),
    (
      "path_rename, new",
      {
        let old = try $0.put("file")
        try $0.wasi.pathRename($0.memory, 3, old.0, old.1, 3, $1.0, $1.1)
      }
    ),
    (
      "path_symlink",
      {
        let target = try $0.put("file")
        try $0.wasi.pathSymlink($0.memory, target.0, target.1, 3, $1.0, $1.1)
      }
    ),
    ("path_unlink_file", { try $0.wasi.pathUnlinkFile($0.memory, 3, $1.0, $1.1) }),
  ]

  @Test(arguments: functions.indices)
  func noFunctionLeavesTheDirectory(_ index: Int) throws {
    let function = PathTests.functions[index]
    let sandbox = try Sandbox()
    try sandbox.makeDirectory("inside/directory")
    try sandbox.makeDirectory("outside/directory")
    try sandbox.write("kept", to: "inside/file")
    try sandbox.makeLink("inside/up", to: "../outside")
    try sandbox.makeLink("inside/absolute", to: sandbox.outside.path)
    try sandbox.makeLink("inside/chained", to: "directory/../up")
    try sandbox.makeLink("inside/directory/top", to: "../../outside")
    let before = sandbox.paths(below: "outside")
    let status = try FileManager.default.attributesOfItem(atPath: sandbox.outside.appending(path: "secret").path)
    let folders = [
      "../outside", "./../outside", "directory/../../outside", "up", "absolute", "chained", "directory/top",
      "directory/../directory/top", "../inside/../outside", sandbox.outside.path, "/", "//outside", "..",
      "directory/../..", "up/../inside/../outside",
    ]
    let guest = try sandbox.guest()
    for folder in folders {
      for name in ["secret", "new", "directory", "directory/..", ".", ".."] {
        let path = "\(folder)/\(name)"
        let errno = try guest.errno { _ in try function.call(guest, try guest.put(path)) }
        #expect(errno == .notcapable, "\(function.name) of \(path)")
      }
    }
    #expect(sandbox.paths(below: "outside") == before)
    #expect(try sandbox.read("outside/secret") == "secret")
    let after = try FileManager.default.attributesOfItem(atPath: sandbox.outside.appending(path: "secret").path)
    #expect(after[.modificationDate] as? Date == status[.modificationDate] as? Date)
    #expect(after[.referenceCount] as? Int == status[.referenceCount] as? Int)
    #expect(try sandbox.read("inside/file") == "kept")
  }

  @Test(arguments: functions.indices)
  func oddPathsAreErrors(_ index: Int) throws {
    let function = PathTests.functions[index]
    let sandbox = try Sandbox()
    try sandbox.write("kept", to: "inside/file")
    try sandbox.makeLink("inside/loop", to: "loop")
    let guest = try sandbox.guest()
    func errno(_ path: [UInt8]) throws -> WASIErrno {
      try guest.errno { _ in try function.call(guest, try guest.put(path)) }
    }
    #expect(try errno([]) == .noent)
    #expect(try errno(Array("fi\0le".utf8)) == .inval)
    #expect(try errno([0]) == .inval)
    #expect(try errno(Array("loop/x".utf8)) == .loop)
    #expect(try errno(Array("missing/x".utf8)) == .noent)
    #expect(try errno(Array("file/x".utf8)) == .notdir)
    #expect(try errno([UInt8](repeating: 0x78, count: 300)) == .nametoolong)
    #expect(try errno([UInt8](repeating: 0x78, count: 5000)) == .nametoolong)
    #expect(try guest.errno { _ in try function.call(guest, (65530, 7)) } == .fault)
    #expect(try guest.errno { _ in try function.call(guest, (.max, 4096)) } == .fault)
    #expect(try guest.errno { _ in try function.call(guest, (0, .max)) } == .nametoolong)
    #expect(sandbox.paths(below: "inside") == ["file", "loop"])
  }

  @Test func linksInsideAreFollowed() throws {
    let sandbox = try Sandbox()
    try sandbox.makeDirectory("inside/a/b")
    try sandbox.write("found", to: "inside/a/file")
    try sandbox.makeLink("inside/a/b/up", to: "../file")
    try sandbox.makeLink("inside/direct", to: "a/b/up")
    try sandbox.makeLink("inside/folder", to: "./a//b/")
    try sandbox.makeLink("inside/nowhere", to: "a/missing")
    let guest = try sandbox.guest()
    for path in ["a/file", "direct", "folder/up", "a/b/../file", "folder/../file", "./a/./b/.././file", "a//file"] {
      #expect(try guest.read(try guest.open(path, rights: .fdRead)) == "found", "\(path)")
    }
    #expect(try guest.openError("direct", follow: false) == .loop)
    #expect(try guest.openError("direct/") == .notdir)
    #expect(try guest.openError("a/file/") == .notdir)
    #expect(try guest.openError("a/file/.") == .notdir)
    #expect(try guest.openError("nowhere") == .noent)
    _ = try guest.open("folder/", .directory, follow: false)
    // A link to nothing is followed when the file is made.
    #expect(try guest.write("made", to: try guest.open("nowhere", .create)) == 4)
    #expect(try sandbox.read("inside/a/missing") == "made")
    #expect(try guest.openError("nowhere", [.create, .exclusive]) == .exist)
  }

  /// As POSIX has it for O_CREAT with O_EXCL: the name itself must be new, wherever a link of that name leads.
  @Test(arguments: ["dangling", "toFile", "loop", "absolute", "outside", "toSlash", "."])
  func whatIsToBeNewIsNoLink(_ path: String) throws {
    let sandbox = try Sandbox()
    try sandbox.write("kept", to: "inside/file")
    for (name, target) in [
      ("dangling", "missing"), ("toFile", "file"), ("loop", "loop"), ("absolute", "/nowhere"),
      ("outside", "../outside/new"), ("toSlash", "missing/"),
    ] {
      try sandbox.makeLink("inside/\(name)", to: target)
    }
    let guest = try sandbox.guest()
    let before = sandbox.paths(below: "inside")
    for flags in [[.create, .exclusive], [.create, .exclusive, .truncate]] as [WASIOpenFlags] {
      for follow in [true, false] {
        #expect(try guest.openError(path, flags, rights: [.fdRead, .fdWrite], follow: follow) == .exist)
      }
    }
    #expect(sandbox.paths(below: "inside") == before && !sandbox.exists("outside/new"))
    #expect(try sandbox.read("inside/file") == "kept")
  }

  #if os(Linux)
    /// A host's names are bytes. What a guest lists it can open, link to, rename and remove.
    @Test func namesThatAreNotUTF8() throws {
      let sandbox = try Sandbox()
      let guest = try sandbox.guest()
      let name: [UInt8] = [0x66, 0xFF, 0xC0, 0x80]
      let path = try guest.put(name)
      try guest.wasi.pathOpen(guest.memory, 3, 1, path.0, path.1, 1, 0x42, 0, 0, Guest.result)
      #expect(try guest.write("text", to: try guest.word()) == 4)
      try guest.wasi.fdReaddir(guest.memory, 3, 20000, 4096, 2, 8)
      #expect(try guest.memory.load(20000 + 16, as: UInt32.self) == 4)
      #expect(try guest.bytes(20000 + 24, 4) == name)
      let link = try guest.put("link")
      try guest.wasi.pathSymlink(guest.memory, path.0, path.1, 3, link.0, link.1)
      try guest.wasi.pathReadlink(guest.memory, 3, link.0, link.1, 64, 64, 8)
      #expect(try guest.bytes(64, try guest.word()) == name)
      #expect(try guest.read(try guest.open("link", rights: .fdRead)) == "text")
      try guest.wasi.pathFilestatGet(guest.memory, 3, 0, path.0, path.1, 64)
      let other = try guest.put([0xFE])
      try guest.wasi.pathRename(guest.memory, 3, path.0, path.1, 3, other.0, other.1)
      try guest.wasi.pathUnlinkFile(guest.memory, 3, other.0, other.1)
      try guest.wasi.pathUnlinkFile(guest.memory, 3, link.0, link.1)
      #expect(sandbox.paths(below: "inside") == [])
    }
  #endif

  @Test func manyLinksAreALoop() throws {
    let sandbox = try Sandbox()
    try sandbox.write("found", to: "inside/link0")
    for index in 1...41 { try sandbox.makeLink("inside/link\(index)", to: "link\(index - 1)") }
    let guest = try sandbox.guest()
    #expect(try guest.openError("link40") == .success)
    #expect(try guest.openError("link41") == .loop)
  }

  @Test func deepPathsEnd() throws {
    let sandbox = try Sandbox()
    let guest = try sandbox.guest()
    var directory = Guest.root
    for _ in 0..<300 {
      let (address, count) = try guest.put("d")
      try guest.wasi.pathCreateDirectory(guest.memory, directory, address, count)
      directory = try guest.open("d", .directory, in: directory)
      if directory > 4 { try guest.close(directory == 5 ? 4 : 5) }
    }
    let deep = Array(repeating: "d", count: 200).joined(separator: "/")
    #expect(try guest.openError(deep, .directory) == .success)
    #expect(try guest.openError(deep + "/.." + "/d/..") == .success)
    #expect(try guest.openError(Array(repeating: "d", count: 290).joined(separator: "/")) == .nametoolong)
    // Going back and forth needs no depth.
    #expect(try guest.openError(String(repeating: "d/../", count: 600), .directory) == .success)
  }

  @Test func aDirectoryIsTheTopForItsOwnPaths() throws {
    let sandbox = try Sandbox()
    try sandbox.makeDirectory("inside/a")
    try sandbox.write("x", to: "inside/file")
    let guest = try sandbox.guest()
    let directory = try guest.open("a", .directory)
    #expect(try guest.openError("../file", in: directory) == .notcapable)
    #expect(try guest.openError("a/../file") == .success)
  }

  // MARK: Races

  @Test func swappingADirectoryForALinkLeadsNowhere() throws {
    let sandbox = try Sandbox()
    try sandbox.makeDirectory("inside/real")
    try sandbox.makeLink("inside/link", to: "../outside")
    let isOver = Atomic(false)
    let (real, link) = (sandbox.inside.appending(path: "real").path, sandbox.inside.appending(path: "link").path)
    let name = sandbox.inside.appending(path: "name").path
    let thread = TestThread {
      while !isOver.load(ordering: .relaxed) {
        rename(real, name)
        rename(name, real)
        rename(link, name)
        rename(name, link)
      }
    }
    let guest = try sandbox.guest()
    let path = try guest.put("name/secret")
    var errors: Set<WASIErrno> = []
    for _ in 0..<5000 {
      errors.insert(
        try guest.errno { try guest.wasi.pathOpen($0, 3, 1, path.0, path.1, 0, 2, 2, 0, Guest.result) })
    }
    isOver.store(true, ordering: .relaxed)
    thread.join()
    #expect(errors.isSubset(of: [.noent, .notcapable, .notdir, .loop]))
  }

  @Test func movingADirectoryOutsideDuringTheWalkLeadsNowhere() throws {
    let sandbox = try Sandbox()
    try sandbox.makeDirectory("inside/a/b/c")
    try sandbox.makeDirectory("outside/x")
    let isOver = Atomic(false)
    let (home, away) = (
      sandbox.inside.appending(path: "a/b/c").path, sandbox.outside.appending(path: "x/c").path
    )
    let thread = TestThread {
      while !isOver.load(ordering: .relaxed) {
        rename(home, away)
        rename(away, home)
      }
    }
    let guest = try sandbox.guest()
    // On the host, two up from c is "a" or "outside", where the secret is.
    let path = try guest.put("a/b/c/../../secret")
    var errors: Set<WASIErrno> = []
    for _ in 0..<5000 {
      errors.insert(
        try guest.errno { try guest.wasi.pathOpen($0, 3, 1, path.0, path.1, 0, 2, 2, 0, Guest.result) })
    }
    isOver.store(true, ordering: .relaxed)
    thread.join()
    #expect(errors.isSubset(of: [.noent]))
  }
}

/// A thread that can be waited for.
final class TestThread: Sendable {
  private let end = DispatchSemaphore(value: 0)

  init(_ body: @escaping @Sendable () -> Void) {
    let end = end
    Thread.detachNewThread {
      body()
      end.signal()
    }
  }

  func join() { end.wait() }
}
