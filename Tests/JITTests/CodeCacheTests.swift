import Foundation
import Synchronization
import TestSupport
import Testing

@testable import JIT

/// Code that is kept in files.
@Suite struct CodeCacheTests {
  private static let program = """
    mutable data @calls {
      i64 0
    }
    import function @log(i64)
    function @divide(%a: i64, %b: i64) -> i64 {
      %q = divide_signed.i64 %a, %b
      call @log(%q)
      %p = data_address @calls
      %n = load.i64 [%p]
      %m = add %n, 1
      store.i64 %m, [%p]
      return %q
    }
    function @convert(%x: f64) -> i32 {
      %r = float_to_signed %x to i32
      return %r
    }
    """

  private final class Hits: EngineObserver {
    let count = Atomic<Int>(0)
    func engineDidBegin(_ event: EngineEvent) {}
    func engineDidEnd(_ event: EngineEvent) {
      if event == .cacheHit { count.wrappingAdd(1, ordering: .relaxed) }
    }
  }

  /// A directory that goes when the test ends.
  private func withDirectory(_ body: (String) throws -> Void) throws {
    let directory = FileManager.default.temporaryDirectory.appending(path: "swift-jit-cache-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: directory) }
    try body(directory)
  }

  /// Loads and runs the program; returns whether its code came from the cache.
  private func run(
    _ directory: String, _ options: CompilerOptions = .init(optimizationLevel: .full), mode: Engine.Mode = .eager,
    text: String = program
  ) throws -> Bool {
    let hits = Hits()
    var engineOptions = Engine.Options(mode: mode, compiler: options)
    engineOptions.cache = CodeCache(directory: directory)
    engineOptions.observer = hits
    let module = try Engine(options: engineOptions).compile(text, imports: ["log": { @Sendable (_: Int64) in }])
    let divide = try module.function("divide", as: ((Int64, Int64) throws -> Int64).self)
    #expect(try divide(84, 2) == 42)
    let trap = #expect(throws: Trap.self) { try divide(1, 0) }
    #expect(trap?.backtrace.first?.line == 6)
    let nan = #expect(throws: Trap.self) { try module.call("convert", [Constant(Double.nan)]) }
    #expect(nan?.code == .badConversion && nan?.name == "bad_conversion")
    #expect(try module.load("calls", as: Int64.self) == 1)
    return hits.count.load(ordering: .relaxed) > 0
  }

  @Test func codeIsFoundAgain() throws {
    try withDirectory { (directory: String) throws -> Void in
      #expect(try !run(directory, mode: .eager))
      #expect(try run(directory, mode: .eager))
      #expect(try FileManager.default.contentsOfDirectory(atPath: directory).count == 1)
    }
  }

  /// Each function that is called has a file of its own.
  @Test(arguments: [Engine.Mode.lazy, .tiered]) func lazyCodeIsFoundAgain(mode: Engine.Mode) throws {
    try withDirectory { (directory: String) throws -> Void in
      #expect(try !run(directory, mode: mode))
      #expect(try FileManager.default.contentsOfDirectory(atPath: directory).count == 2)
      #expect(try run(directory, mode: mode))
      #expect(try FileManager.default.contentsOfDirectory(atPath: directory).count == 2)
      // The code of the eager mode is another one, which calls directly.
      #expect(try !run(directory, mode: .eager))
      for name in try FileManager.default.contentsOfDirectory(atPath: directory) {
        try Data("damaged".utf8).write(to: URL(filePath: "\(directory)/\(name)"))
      }
      #expect(try !run(directory, mode: .lazy))
    }
  }

  @Test func whatCodeDependsOnIsInTheKey() throws {
    try withDirectory { (directory: String) throws -> Void in
      #expect(try !run(directory))
      #expect(try !run(directory, .init(optimizationLevel: .none)))
      #expect(try !run(directory, .init(optimizationLevel: .full, x86Features: [.popcnt])))
      #expect(try !run(directory, text: Self.program.replacing("%m", with: "%more")))
      #expect(try run(directory))
    }
  }

  /// One changed bit anywhere, or any missing end: the file is refused and the code compiled again.
  @Test func damagedFilesAreRefused() throws {
    let module = try Module(parsing: Self.program)
    let objects = try Compiler().compile(module).objects
    try withDirectory { (directory: String) throws -> Void in
      let cache = CodeCache(directory: directory)
      let key = try #require(cache.key(module, CompilerOptions()))
      cache.store(objects, key)
      #expect(cache.load(key) == objects)
      let path = "\(directory)/\(key.text).code"
      let file = try Data(contentsOf: URL(filePath: path))
      for offset in stride(from: 0, to: file.count, by: 7) {
        var damaged = file
        damaged[offset] ^= 1 << UInt8(offset % 8)
        try damaged.write(to: URL(filePath: path))
        try #require(cache.load(key) == nil, "bit \(offset % 8) of byte \(offset)")
        try file.prefix(offset).write(to: URL(filePath: path))
        try #require(cache.load(key) == nil, "\(offset) bytes")
      }
      try (file + [0]).write(to: URL(filePath: path))
      #expect(cache.load(key) == nil)
      // The file of another module under this one's name.
      let other = try #require(cache.key(try Module(parsing: "function @f() {\n  return\n}"), CompilerOptions()))
      try file.write(to: URL(filePath: "\(directory)/\(other.text).code"))
      #expect(cache.load(other) == nil)
      try FileManager.default.removeItem(atPath: path)
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
      #expect(cache.load(key) == nil)
    }
  }

  @Test func directoriesThatCannotBeWrittenAreNoMatter() throws {
    #expect(try !run("/proc/no such directory"))
  }

  /// What others can have written is not executed.
  @Test func othersCannotBringCode() throws {
    try withDirectory { (directory: String) throws -> Void in
      #expect(try !run(directory))
      let file = "\(directory)/\(try #require(FileManager.default.contentsOfDirectory(atPath: directory).first))"
      let contents = try Data(contentsOf: URL(filePath: file))
      for mode in [0o620, 0o602] as [mode_t] {
        chmod(file, mode)
        #expect(try !run(directory), "mode \(mode)")
        // It was written anew.
        #expect(try run(directory))
      }
      // A link to a file that is right but for its place.
      try contents.write(to: URL(filePath: directory + "/elsewhere"))
      unlink(file)
      symlink("elsewhere", file)
      #expect(try !run(directory))
      for mode in [0o770, 0o707, 0o722] as [mode_t] {
        chmod(directory, mode)
        let error = #expect(throws: CodeCacheError.self) { try run(directory) }
        #expect(error == CodeCacheError(directory: directory, reason: .writableByOthers(mode: UInt32(mode))))
      }
      chmod(directory, 0o755)
      #expect(try run(directory))
      let link = directory + "-link"
      symlink(directory, link)
      defer { unlink(link) }
      #expect(throws: CodeCacheError(directory: link, reason: .symbolicLink)) { try run(link) }
      // Only root can give something away.
      guard geteuid() == 0 else { return }
      chown(file, 65534, 65534)
      #expect(try !run(directory))
      chown(directory, 65534, 65534)
      #expect(throws: CodeCacheError(directory: directory, reason: .foreignOwner(user: 65534))) { try run(directory) }
      chown(directory, 0, 0)
    }
  }

  /// Another program, of the same sources even, has files of its own.
  @Test func theBuildIsInTheKey() throws {
    try withDirectory { (directory: String) throws -> Void in
      let program = directory + ".wat"
      defer { try? FileManager.default.removeItem(atPath: program) }
      try Data("(module (func (export \"f\") (result i32) (i32.const 7)))".utf8).write(to: URL(filePath: program))
      let arguments = ["run", "--cache", directory, "--invoke", "f", program]
      for _ in 0..<2 {
        let result = try Subprocess.run(try Programs.built("jit"), arguments)
        #expect(result.status == 0 && result.output == "7\n", "\(result.errorOutput)")
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: directory).count == 1)
      chmod(directory, 0o777)
      let result = try Subprocess.run(try Programs.built("jit"), arguments)
      #expect(result.status != 0 && result.errorOutput.contains("others may write to it (mode 777)"))
    }
    let build = try #require(CodeCache.build)
    #expect(build != [0, 0])
    // This type is in the same program, Swift's are not.
    #expect(buildIdentity(of: [CodeCacheTests.self]) == build)
    #expect(buildIdentity(of: [Int.self, CodeCache.self]) != build)
  }

  /// A limit on the size of files does not end the process.
  @Test func fileSizesCanBeLimited() async {
    await #expect(processExitsWith: .success) {
      var limit = rlimit(rlim_cur: 16, rlim_max: 16)
      guard setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0 else { exit(2) }
      let directory = NSTemporaryDirectory() + "/swift-jit-cache-\(getpid())"
      defer { try? FileManager.default.removeItem(atPath: directory) }
      for _ in 0..<2 where try CodeCacheTests().run(directory) { exit(3) }
      guard try FileManager.default.contentsOfDirectory(atPath: directory).isEmpty else { exit(4) }
    }
  }

  /// Bytes that are no code objects, but whose hash may be right, are errors.
  @Test func mutatedObjectsAreErrors() throws {
    let object = try Compiler(options: .init(makesDebugInformation: true)).compile(Module(parsing: Self.program))
      .objects[0]
    var bytes: [UInt8] = []
    object.serialize(into: &bytes)
    var position = 0
    #expect(try CodeObject(deserializing: bytes, at: &position) == object)
    #expect(position == bytes.count)
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<20_000 {
      var mutated = bytes
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        mutated[Int.random(in: mutated.indices, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
      }
      var position = 0
      _ = try? CodeObject(deserializing: mutated, at: &position)
      position = 0
      _ = try? CodeObject(deserializing: Array(mutated.prefix(Int.random(in: 0...mutated.count))), at: &position)
    }
  }

  /// FIPS 180-4's examples, and one of each length round the edges of a block (results of Python's hashlib).
  @Test func hashes() {
    func hash(_ text: String) -> String { CodeCache.Key(hash: SHA256.hash(text.utf8)).text }
    #expect(hash("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(hash("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      hash("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
        == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
    let lengths = (50...70).map { hash(String(repeating: "a", count: $0)) }.joined()
    #expect(hash(lengths) == "25ed2c7b01a491033b3ac269e6887eb4b156e7a4830b4700c0587e3a32854505")
  }
}
