import CJITTestSupport
import JIT
import Synchronization
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Engines in the children of forks.
struct EngineForkTests {
  private static let program = """
    import function @host(i64) -> i64
    mutable data @state {
      i64 40
    }
    function @rule(%x: i64) -> i64 {
      %p = data_address @state
      %n = load.i64 [%p]
      %r = add %x, %n
      return %r
    }
    function @run(%x: i64) -> i64 {
      %a = call @rule(%x)
      %b = call @host(%a)
      return %b
    }
    function @spin() {
    entry:
      branch loop
    loop:
      branch loop
    }
    function @fail(%x: i64) -> i64 {
      %q = divide_signed.i64 %x, 0
      return %q
    }
    """
  private typealias Function = @Sendable (Int64) throws -> Int64

  /// Loads, calls, replaces and drops a module.
  private static func use(_ engine: Engine) -> Bool {
    do {
      let module = try engine.compile(program, imports: ["host": { @Sendable (value: Int64) throws -> Int64 in value }])
      guard try module.function("run", as: Function.self)(2) == 42 else { return false }
      if engine.options.mode != .interpreted {
        try module.redefine("rule", with: "function @rule(%x: i64) -> i64 {\n  return 7\n}")
        guard try module.function("run", as: Function.self)(2) == 7 else { return false }
      }
      guard stopsAsItShould(engine, module) else { return false }
      return failsAsItShould(try module.function("fail", as: Function.self))
    } catch { return false }
  }

  private static func failsAsItShould(_ fail: Function) -> Bool {
    do {
      _ = try fail(1)
      return false
    } catch { return (error as? Trap)?.code == .integerDivideByZero }
  }

  private static func stopsAsItShould(_ engine: Engine, _ module: LoadedModule) -> Bool {
    do {
      try engine.withDeadline(.milliseconds(1)) { _ = try module.call("spin") }
      return false
    } catch { return (error as? Trap)?.code == .interrupted }
  }

  /// Other threads load, call, replace and drop modules while one forks; each child goes on with what it has inherited,
  /// and with modules of its own.
  private static func fork(_ mode: Engine.Mode, _ policy: CodeAllocator.Policy) throws {
    var options = Engine.Options(mode: mode)
    options.codePolicy = policy
    options.isRedefinable = mode != .interpreted
    options.isInterruptible = true
    options.tierUpCalls = 20
    let engine = try Engine(options: options)
    var module: LoadedModule? = try engine.compile(
      program, imports: ["host": { @Sendable (value: Int64) throws -> Int64 in value }])
    var run: Function? = try module!.function("run", as: Function.self)
    var fail: Function? = try module!.function("fail", as: Function.self)
    // What the Swift runtime makes at first use it makes under locks of its own.
    guard use(engine), try run!(2) == 42, failsAsItShould(fail!) else { exit(2) }
    let others = Others(engine)
    defer { others.isDone.store(true, ordering: .relaxed) }
    for _ in 0..<(SweepSize.current == .brief ? 4 : 20) {
      let child = cjit_test_fork()
      if child == 0 {
        alarm(100)
        for _ in 0..<30 where try run!(2) != 42 || !failsAsItShould(fail!) { _exit(3) }
        (run, fail, module) = (nil, nil, nil)
        for _ in 0..<2 where !use(engine) { _exit(4) }
        _exit(0)
      }
      var status: Int32 = 0
      guard waitpid(child, &status, 0) == child, status == 0 else {
        // A signal's number, or what the child has found wrong.
        exit(status & 0x7F != 0 ? 100 + status & 0x7F : status >> 8)
      }
    }
    guard try run!(2) == 42, failsAsItShould(fail!), use(engine) else { exit(6) }
  }

  /// Two threads that use the engine until they are told to stop.
  private final class Others: Sendable {
    let engine: Engine
    let isDone = Atomic<Bool>(false)

    init(_ engine: Engine) {
      self.engine = engine
      for _ in 0..<2 {
        var thread = pthread_t()
        pthread_create(
          &thread, nil,
          { argument in
            let others = Unmanaged<Others>.fromOpaque(argument!).takeRetainedValue()
            while !others.isDone.load(ordering: .relaxed), EngineForkTests.use(others.engine) {}
            return nil
          }, Unmanaged.passRetained(self).toOpaque())
      }
    }
  }

  @Test func privatePages() async {
    await #expect(processExitsWith: .success) {
      for mode in Engine.Mode.allCases { try EngineForkTests.fork(mode, .private) }
      _exit(0)
    }
  }

  @Test func dualMapping() async {
    await #expect(processExitsWith: .success) {
      for mode in Engine.Mode.allCases where mode != .interpreted { try EngineForkTests.fork(mode, .dualMapped) }
      _exit(0)
    }
  }
}
