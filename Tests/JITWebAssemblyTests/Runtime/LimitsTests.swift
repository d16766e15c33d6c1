import JIT
import Synchronization
import Testing

@testable import JITWebAssembly

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What modules may use of the host's memory.
@Suite struct LimitsTests {
  private static let grow = """
    (func (export "grow") (param i32) (result i32) (table.grow 0 (ref.null func) (local.get 0)))
    (func (export "fill") (param i32 i32)
      (table.fill 0 (local.get 0) (ref.func $f) (local.get 1)))
    (func (export "isNull") (param i32) (result i32) (ref.is_null (table.get 0 (local.get 0))))
    (func (export "growWith") (param i32) (result i32) (table.grow 0 (ref.func $f) (local.get 0)))
    (func $f (export "f"))
    """

  private func load(_ text: String, _ mode: Configuration = .full, _ limits: WebAssemblyLimits = .init()) throws
    -> WebAssemblyModule
  {
    var options = mode.options
    options.limits = limits
    return try WebAssemblyModule(text: text, options: options)
  }

  /// All tables of an instance together have a limit, also without one of the host's.
  @Test(arguments: [Configuration.none, .interpreted]) func manyTables(mode: Configuration) throws {
    let tables = (0..<30).map { "(table $t\($0) 0 funcref)" }.joined()
    let functions = (0..<30).map { number in
      """
      (func (export "grow\(number)") (param i32) (result i32)
        (table.grow $t\(number) (ref.null func) (local.get 0)))
      """
    }.joined()
    let instance = try load("(module \(tables) \(functions))", mode).instantiate()
    #expect(try instance.call("grow0", [.i32(9_000_000)]) == [.i32(0)])
    for number in 1..<30 { #expect(try instance.call("grow\(number)", [.i32(9_000_000)]) == [.i32(-1)]) }
    #expect(try instance.call("grow29", [.i32(1_000_000)]) == [.i32(0)])
    #expect(try instance.call("grow1", [.i32(1)]) == [.i32(-1)])
  }

  @Test func counts() throws {
    func isRefused(_ text: String, _ change: (inout WebAssemblyLimits) -> Void) throws -> Bool {
      var limits = WebAssemblyLimits()
      let module = try load(text, .none, limits)
      _ = try module.instantiate()
      change(&limits)
      let limited = try load(text, .none, limits)
      return #expect(throws: WebAssemblyError.self) { try limited.instantiate() }?.kind == .limit
    }
    #expect(try isRefused("(module (memory 0) (memory 0))") { $0.memoryCount = 1 })
    #expect(try isRefused("(module (table 0 funcref) (table 0 externref))") { $0.tableCount = 1 })
    #expect(try isRefused("(module (table 6 funcref) (table 5 externref))") { $0.tableElementCount = 10 })
    #expect(try isRefused("(module (memory 2) (memory 1))") { $0.memoryByteCount = 2 * 65536 })
    #expect(try isRefused("(module)") { $0.instanceCount = 0 })
    let many = String(repeating: "(memory 0)", count: 101)
    let error = #expect(throws: WebAssemblyError.self) { try load("(module \(many))", .none).instantiate() }
    #expect(error?.kind == .limit)
  }

  /// A module of exactly what is allowed is loaded, and one with more is refused; the error says what and where.
  @Test func moduleSizes() throws {
    func check(
      _ text: String, _ size: WritableKeyPath<WebAssemblyLimits.ModuleSize, Int>, _ count: Int, _ things: String
    ) throws {
      let bytes = try WebAssemblyText.binary(text)
      func load(_ limit: Int) throws {
        var options = WebAssemblyModule.Options(mode: .interpreted)
        options.limits.moduleSize[keyPath: size] = limit
        _ = try WebAssemblyModule(bytes, options: options)
      }
      try load(count)
      let error = #expect(throws: WebAssemblyError.self, "\(things)") { try load(count - 1) }
      #expect(error?.kind == .limit && error?.message == "more than \(count - 1) \(things)")
      if case .offset? = error?.place {} else { Issue.record("\(things): no offset") }
    }
    try check("(module)", \.byteCount, 8, "bytes")
    // No locals, eight constants and the end.
    try check("(module (func \(repeated(4, "i32.const 0 drop "))))", \.functionByteCount, 14, "bytes of a function")
    try check("(module (type (func)) (type (func (param i32))))", \.typeCount, 2, "types")
    try check("(module (import \"a\" \"f\" (func)) (func))", \.functionCount, 2, "functions")
    try check("(module (import \"a\" \"f\" (func)) (import \"a\" \"g\" (func)))", \.functionCount, 2, "functions")
    try check("(module (import \"a\" \"t\" (table 0 funcref)) (table 0 funcref))", \.tableCount, 2, "tables")
    try check(
      "(module (import \"a\" \"g\" (global i32)) (global i32 (i32.const 0)))", \.globalCount, 2, "globals")
    try check("(module (import \"a\" \"f\" (func)) (import \"a\" \"m\" (memory 0)))", \.importCount, 2, "imports")
    try check("(module (func (export \"f\") (export \"g\")))", \.exportCount, 2, "exports")
    try check("(module (func $f) (elem func $f) (elem func))", \.elementSegmentCount, 2, "element segments")
    try check("(module (func $f) (elem func $f $f $f))", \.segmentElementCount, 3, "elements of a segment")
    try check(
      "(module (elem funcref (ref.null func) (ref.null func)))", \.segmentElementCount, 2, "elements of a segment")
    try check("(module (data \"a\") (data \"\"))", \.dataSegmentCount, 2, "data segments")
    try check("(module (func (export \"four\")))", \.nameByteCount, 4, "bytes of a name")
    try check("(module (import \"four\" \"\" (func)))", \.nameByteCount, 4, "bytes of a name")
    try check("(module (import \"\" \"four\" (func)))", \.nameByteCount, 4, "bytes of a name")
  }

  private func repeated(_ count: Int, _ text: String) -> String { String(repeating: text, count: count) }

  /// Instances that are gone do not count.
  @Test func instances() throws {
    var limits = WebAssemblyLimits()
    limits.instanceCount = 2
    let module = try load("(module (func (export \"f\")))", .none, limits)
    for _ in 0..<5 {
      let (a, b) = (try module.instantiate(), try module.instantiate())
      #expect(#expect(throws: WebAssemblyError.self) { try module.instantiate() }?.kind == .limit)
      withExtendedLifetime((a, b)) {}
    }
  }

  /// The host is asked about everything, and can refuse anything.
  @Test(arguments: [Configuration.full, .interpreted]) func growthIsAskedFor(mode: Configuration) throws {
    final class Log: Sendable {
      let growths = Mutex<[WebAssemblyLimits.Growth]>([])
      let isAllowed = Atomic(true)
    }
    let log = Log()
    let limits = WebAssemblyLimits(memoryByteCount: 10 * 65536, tableElementCount: 100) { growth in
      log.growths.withLock { $0.append(growth) }
      return log.isAllowed.load(ordering: .relaxed)
    }
    let text = """
      (module (memory 1 7) (table 2 50 funcref)
        (func (export "growMemory") (param i32) (result i32) (memory.grow (local.get 0)))
        \(Self.grow))
      """
    let module = try load(text, mode, limits)
    let instance = try module.instantiate()
    #expect(try instance.call("growMemory", [.i32(2)]) == [.i32(1)])
    #expect(try instance.call("grow", [.i32(3)]) == [.i32(2)])
    // What the module itself or the limits exclude, nobody is asked about.
    #expect(try instance.call("growMemory", [.i32(7)]) == [.i32(-1)])
    #expect(try instance.call("grow", [.i32(1000)]) == [.i32(-1)])
    log.isAllowed.store(false, ordering: .relaxed)
    #expect(try instance.call("growMemory", [.i32(1)]) == [.i32(-1)])
    #expect(try instance.call("grow", [.i32(1)]) == [.i32(-1)])
    #expect(#expect(throws: WebAssemblyError.self) { try module.instantiate() }?.kind == .limit)
    let page = 65536 as UInt64
    #expect(
      log.growths.withLock { $0 } == [
        .init(kind: .instances, current: 0, wanted: 1, maximum: nil),
        .init(kind: .memory, current: 0, wanted: page, maximum: 7 * page),
        .init(kind: .table, current: 0, wanted: 2, maximum: 50),
        .init(kind: .memory, current: page, wanted: 3 * page, maximum: 7 * page),
        .init(kind: .table, current: 2, wanted: 5, maximum: 50),
        .init(kind: .memory, current: 3 * page, wanted: 4 * page, maximum: 7 * page),
        .init(kind: .table, current: 5, wanted: 6, maximum: 50),
        .init(kind: .instances, current: 1, wanted: 2, maximum: nil),
      ])
    // What was refused is not taken.
    log.isAllowed.store(true, ordering: .relaxed)
    #expect(try instance.call("growMemory", [.i32(4)]) == [.i32(3)])
    #expect(try instance.call("grow", [.i32(45)]) == [.i32(5)])
  }

  /// Tables move when they become large, and grow where they are from then on; new elements are null, whatever was
  /// there.
  @Test(arguments: [Configuration.full, .interpreted]) func tablesGrow(mode: Configuration) throws {
    let instance = try load("(module (table 1 funcref) (elem (i32.const 0) $f) \(Self.grow))", mode).instantiate()
    let table: Int32 = 0
    var size: Int32 = 1
    for count in [1, 2, 100, 5000, 3000, 200_000, 1, 600_000] as [Int32] {
      #expect(try instance.call("grow", [.i32(count)]) == [.i32(size)])
      #expect(try instance.call("isNull", [.i32(size)]) == [.i32(1)])
      #expect(try instance.call("isNull", [.i32(size + count - 1)]) == [.i32(1)])
      #expect(try instance.call("growWith", [.i32(2)]) == [.i32(size + count)])
      #expect(try instance.call("isNull", [.i32(size + count + 1)]) == [.i32(0)])
      try instance.call("fill", [.i32(size + count - 1), .i32(1)])
      size += count + 2
    }
    #expect(try instance.call("isNull", [.i32(table)]) == [.i32(0)])
  }

  /// Growing that is interrupted has not happened, and leaves nothing behind.
  @Test func interruptedGrowth() throws {
    struct Stop: Error {}
    let group = LinkGroup()
    let type = WebAssemblyTableType(.funcref, WebAssemblySizeRange(0))
    let table = try TableStorage(type, 0, account: ResourceAccount(WebAssemblyLimits()), of: group)
    #expect(throws: Stop.self) { try table.grow(by: 1_000_000, with: 7) { throw Stop() } }
    #expect(table.count == 0)
    #expect(try table.grow(by: 10_000_000, with: 0) == 0)
    #expect((0..<1_000_000).allSatisfy { table[$0] == 0 })
    #expect(try table.grow(by: 1, with: 0) == nil)
  }

  #if os(Linux)
    /// The size of the process in bytes.
    private static var processSize: UInt {
      // The first number of /proc/self/statm is the size in pages.
      var text = [UInt8](repeating: 0, count: 64)
      let file = open("/proc/self/statm", O_RDONLY)
      let count = read(file, &text, text.count)
      close(file)
      let pages = text.prefix(max(0, count)).prefix { $0 != 0x20 }.reduce(0 as UInt) { $0 * 10 + UInt($1 - 0x30) }
      return pages * UInt(sysconf(Int32(_SC_PAGESIZE)))
    }

    private static func limitAddressSpace(_ more: UInt) {
      let size = processSize + more
      var limit = rlimit(rlim_cur: size, rlim_max: size)
      guard setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit) == 0 else { exit(2) }
    }

    /// Allocations that fail are errors and -1, and the process goes on.
    @Test func failingAllocations() async {
      await #expect(processExitsWith: .success) {
        let large = try LimitsTests().load("(module (table 8000000 funcref))", .interpreted)
        let small = try LimitsTests().load("(module (memory 1) (table 1 funcref) \(LimitsTests.grow))", .interpreted)
        var globals = ModuleBytes()
        for _ in 0..<600_000 { globals.global(.i32, [0x41, 0]) }
        let context = try globals.load(.interpreted)
        let memory = try LimitsTests().load(
          "(module (memory 200) (func (export \"grow\") (param i32) (result i32) (memory.grow (local.get 0))))",
          .interpreted, WebAssemblyLimits(memoryByteCount: 201 << 16))
        // Everything that is needed once is there.
        let instance = try small.instantiate()
        _ = try instance.call("grow", [.i32(0)])
        LimitsTests.limitAddressSpace(6 << 20)
        for module in [large, context, memory] {
          do {
            _ = try module.instantiate()
            exit(3)
          } catch let error as WebAssemblyError {
            guard error.kind == .limit else { exit(4) }
          }
        }
        guard try instance.call("grow", [.i32(9_000_000)]) == [.i32(-1)] else { exit(5) }
        guard try instance.call("growWith", [.i32(9_000_000)]) == [.i32(-1)] else { exit(6) }
        guard try instance.call("grow", [.i32(10)]) == [.i32(1)] else { exit(7) }
      }
    }

    /// Nothing is reserved that a memory can't become, where code compares addresses.
    @Test func reservationsAreNoLargerThanNeeded() async {
      await #expect(processExitsWith: .success) {
        let one = try LimitsTests().load("(module (memory 1 2))", .interpreted)
        let other = try LimitsTests().load(
          "(module (memory i64 1))", .checked, WebAssemblyLimits(memoryByteCount: 1 << 20))
        let third = try LimitsTests().load(
          "(module (memory 1) (table 10000 funcref))", .checked, .init(memoryByteCount: 1 << 20))
        _ = (try one.instantiate(), try other.instantiate(), try third.instantiate())
        let before = LimitsTests.processSize
        var instances: [WebAssemblyInstance] = []
        for _ in 0..<50 { instances += [try one.instantiate(), try other.instantiate(), try third.instantiate()] }
        // 128 KiB, 1 MiB, and 81 MiB of which the table is 80.
        guard LimitsTests.processSize - before < 6 << 30 else { exit(3) }
        withExtendedLifetime(instances) {}
      }
    }
  #endif
}
