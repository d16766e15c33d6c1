import Foundation
import JIT
import SystemPackage
import TestSupport
import Testing

@testable import JITWASI
@testable import JITWebAssembly

/// WASI as modules see it.
@Suite struct ProgramTests {
  /// Every function of the specification with its type, one letter a parameter: `i` for i32, `I` for i64; a result of
  /// i32 unless the type ends in `!`.
  static let signatures = [
    "args_get": "ii", "args_sizes_get": "ii", "environ_get": "ii", "environ_sizes_get": "ii", "clock_res_get": "ii",
    "clock_time_get": "iIi", "fd_advise": "iIIi", "fd_allocate": "iII", "fd_close": "i", "fd_datasync": "i",
    "fd_fdstat_get": "ii", "fd_fdstat_set_flags": "ii", "fd_fdstat_set_rights": "iII", "fd_filestat_get": "ii",
    "fd_filestat_set_size": "iI", "fd_filestat_set_times": "iIIi", "fd_pread": "iiiIi", "fd_prestat_get": "ii",
    "fd_prestat_dir_name": "iii", "fd_pwrite": "iiiIi", "fd_read": "iiii", "fd_readdir": "iiiIi", "fd_renumber": "ii",
    "fd_seek": "iIii", "fd_sync": "i", "fd_tell": "ii", "fd_write": "iiii", "path_create_directory": "iii",
    "path_filestat_get": "iiiii", "path_filestat_set_times": "iiiiIIi", "path_link": "iiiiiii",
    "path_open": "iiiiiIIii", "path_readlink": "iiiiii", "path_remove_directory": "iii", "path_rename": "iiiiii",
    "path_symlink": "iiiii", "path_unlink_file": "iii", "poll_oneoff": "iiii", "proc_exit": "i!", "proc_raise": "i",
    "random_get": "ii", "sched_yield": "", "sock_accept": "iii", "sock_recv": "iiiiii", "sock_send": "iiiii",
    "sock_shutdown": "ii",
  ]

  @Test(arguments: [Engine.Mode.eager, .interpreted])
  func allFunctionsLinkAndAreCalled(_ mode: Engine.Mode) throws {
    var bytes = ModuleBytes()
    bytes.memory(ModuleBytes.limits(1))
    bytes.export("memory", 2, 0)
    let names = ProgramTests.signatures.keys.sorted()
    for name in names {
      let letters = ProgramTests.signatures[name]!
      let parameters = letters.filter { $0 != "!" }.map { $0 == "i" ? WebAssemblyType.i32 : .i64 }
      let function = bytes.importFunction(
        "wasi_snapshot_preview1", name, parameters, letters.hasSuffix("!") ? [] : [.i32])
      bytes.export(name, 0, function)
    }
    let wasi = try WASI(standardInput: .empty, standardOutput: .discarded, clocks: .simulated())
    let module = try WebAssemblyModule(bytes.bytes, options: .init(mode: mode))
    let instance = try module.instantiate(imports: wasi.imports)
    for name in names where name != "proc_exit" {
      // All bits set: no descriptor, and out of bounds.
      let arguments = ProgramTests.signatures[name]!.map { letter -> WebAssemblyValue in
        letter == "i" ? .i32(-1) : .i64(-1)
      }
      let results = try instance.call(name, arguments)
      guard case .i32(let number) = results.first else {
        Issue.record("\(name) returns \(results)")
        continue
      }
      let errno = try #require(WASIErrno(rawValue: UInt16(number)))
      #expect(
        errno == .success ? name == "sched_yield" : [.fault, .badf, .inval, .nametoolong].contains(errno),
        "\(name) returns \(errno)")
    }
    #expect(throws: WASIExit(9)) { try instance.call("proc_exit", [.i32(9)]) }
  }

  @Test(arguments: [Engine.Mode.eager, .interpreted])
  func aProgramSaysHello(_ mode: Engine.Mode) throws {
    var bytes = ModuleBytes()
    bytes.memory(ModuleBytes.limits(1))
    bytes.export("memory", 2, 0)
    let i32 = WebAssemblyType.i32
    let write = bytes.importFunction("wasi_snapshot_preview1", "fd_write", [i32, i32, i32, i32], [i32])
    let exit = bytes.importFunction("wasi_snapshot_preview1", "proc_exit", [i32])
    // An iovec at 0 of 6 bytes at 16, and what they are: fd_write(1, 0, 1, 8), then proc_exit(its result + 5).
    bytes.data(at: [0x41, 0], [16, 0, 0, 0, 6, 0, 0, 0] + [UInt8](repeating: 0, count: 8) + Array("hello\n".utf8))
    bytes.function(
      "_start", [], [],
      [0x41, 1, 0x41, 0, 0x41, 1, 0x41, 8, 0x10, UInt8(write), 0x41, 5, 0x6A, 0x10, UInt8(exit)])
    let output = WASI.OutputBuffer()
    let wasi = try WASI(standardInput: .empty, standardOutput: .buffer(output))
    let module = try WebAssemblyModule(bytes.bytes, options: .init(mode: mode))
    #expect(try wasi.run(try module.instantiate(imports: wasi.imports)) == 5)
    #expect(output.text == "hello\n")
    try wasi.initialize(try module.instantiate(imports: wasi.imports))
  }

  // MARK: Programs in C

  /// Compiles a program in `Programs` with Debian's packages `clang-14`, `lld`, `wasi-libc` and
  /// `libclang-rt-14-dev-wasm32`.
  private func compiled(_ name: String) throws -> [UInt8] {
    let source = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Programs/\(name).c")
    let target = FileManager.default.temporaryDirectory.appending(path: "\(name)-\(UUID().uuidString).wasm")
    defer { try? FileManager.default.removeItem(at: target) }
    let result = try Subprocess.run(
      try Programs.installed("clang-14"), ["--target=wasm32-wasi", "-O2", source.path, "-o", target.path])
    #expect(result.status == 0, "\(result.errorOutput)")
    return [UInt8](try Data(contentsOf: target))
  }

  @Test(
    .enabled(
      if: Programs.areExpected("clang-14"), "needs apt-get install clang-14 lld wasi-libc libclang-rt-14-dev-wasm32"))
  func theTour() throws {
    let bytes = try compiled("tour")
    for mode in [Engine.Mode.lazy, .interpreted] {
      let sandbox = try Sandbox()
      let (output, errors) = (WASI.OutputBuffer(), WASI.OutputBuffer())
      let wasi = try WASI(
        arguments: ["tour", "one", "two words"], environment: ["B": "2", "A": "1"],
        directories: [.init(FilePath(sandbox.inside.path), as: ".")], standardInput: .text("l1\nl2\n"),
        standardOutput: .buffer(output), standardError: .buffer(errors))
      let module = try WebAssemblyModule(bytes, name: "tour", options: .init(mode: mode))
      #expect(try wasi.run(try module.instantiate(imports: wasi.imports)) == 7)
      #expect(output.text == ProgramTests.tour, "\(mode)")
      #expect(errors.text == "done\n")
      #expect(sandbox.paths(below: "inside") == [])
    }
  }

  /// What the tour prints; wasmtime 50 agrees.
  static let tour = """
    argument 1: one
    argument 2: two words
    variable: A=1
    variable: B=2
    input: l1
    input: l2
    write: 13
    seek: 4
    read: 3
    text: two
    pwrite: 3
    truncate: 0
    fstat: 0
    size 7, regular 1
    close: 0
    write: Bad file descriptor
    line: one TWO and 3 more
    open exclusive: File exists
    open missing: No such file or directory
    mkdir: 0
    mkdir again: File exists
    rename: 0
    symlink: 0
    readlink: 14
    target: folder/renamed
    access: 0
    link: 0
    stat: 0
    links 2
    .: . .. folder hard link
    folder: . .. renamed
    missing: No such file or directory
    rmdir: Directory not empty
    unlink: Is a directory
    unlink: 0
    unlink: 0
    unlink: 0
    rmdir: 0
    .: . ..
    above: 0
    absolute: 0
    nanosleep: 0
    slept long enough
    year after 2020
    poll: 1
    getentropy: 0

    """
}
