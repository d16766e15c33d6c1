import Dispatch
import JIT
import Synchronization
import Testing

/// Calls that end at a point in time.
@Suite struct DeadlineTests {
  private static let program = """
    import function @host()
    function @forever() {
    entry:
      branch loop
    loop:
      branch loop
    }
    function @call_host() {
      call @host()
      call @forever()
      return
    }
    function @one() -> i64 {
      return 1
    }
    """

  private struct Fixture: Sendable {
    let engine: Engine
    let module: LoadedModule
    let forever: @Sendable () throws -> Void
    let one: @Sendable () throws -> Int64

    init(_ mode: Engine.Mode, host: @escaping @Sendable () throws -> Void = {}) throws {
      var options = Engine.Options(mode: mode)
      options.isInterruptible = true
      engine = try Engine(options: options)
      module = try engine.compile(DeadlineTests.program, imports: ["host": host])
      forever = try module.function("forever", as: (@Sendable () throws -> Void).self)
      one = try module.function("one", as: (@Sendable () throws -> Int64).self)
    }
  }

  private static func isInterrupted(_ body: () throws -> Void) -> Bool {
    do { try body() } catch let trap as Trap { return trap.code == .interrupted } catch {}
    return false
  }

  @Test(arguments: Engine.Mode.allCases) func endlessLoopsEnd(mode: Engine.Mode) throws {
    let fixture = try Fixture(mode)
    for _ in 0..<3 {
      let trap = #expect(throws: Trap.self) {
        try fixture.engine.withDeadline(.milliseconds(5)) { try fixture.forever() }
      }
      #expect(trap?.code == .interrupted)
      // Nothing is left of it.
      #expect(try fixture.one() == 1)
    }
    #expect(try fixture.engine.withDeadline(.seconds(1_000_000_000_000)) { try fixture.one() } == 1)
    let instant = ContinuousClock.now + .milliseconds(5)
    #expect(Self.isInterrupted { try fixture.engine.withDeadline(instant) { try fixture.forever() } })
  }

  /// All calls fail from the deadline to the end of the closure, and none before or after.
  @Test(arguments: Engine.Mode.allCases) func deadlinesThatHavePassed(mode: Engine.Mode) throws {
    let fixture = try Fixture(mode)
    try fixture.engine.withDeadline(.zero) {
      for _ in 0..<3 { #expect(Self.isInterrupted { _ = try fixture.one() }) }
    }
    #expect(Self.isInterrupted { try fixture.engine.withDeadline(.seconds(-1)) { try fixture.forever() } })
    #expect(try fixture.engine.withDeadline(.zero) { 7 } == 7)
    #expect(try fixture.one() == 1)
  }

  /// A call that ends in time is not followed by an interruption, however close it was.
  @Test func nothingComesLate() throws {
    let fixture = try Fixture(.eager)
    for microseconds in 0..<300 {
      _ = try? fixture.engine.withDeadline(.microseconds(microseconds % 60)) { try fixture.one() }
      #expect(try fixture.one() == 1)
    }
    _ = DispatchSemaphore(value: 0).wait(timeout: .now() + .milliseconds(20))
    #expect(try fixture.one() == 1)
  }

  @Test(arguments: Engine.Mode.allCases) func nested(mode: Engine.Mode) throws {
    let fixture = try Fixture(mode)
    // The inner one passes, the outer one goes on.
    try fixture.engine.withDeadline(.seconds(1000)) { () throws -> Void in
      #expect(Self.isInterrupted { try fixture.engine.withDeadline(.milliseconds(2)) { try fixture.forever() } })
      #expect(try fixture.one() == 1)
    }
    // The outer one stops what the inner one would allow, and goes on to hold when that has ended.
    try fixture.engine.withDeadline(.milliseconds(2)) {
      #expect(Self.isInterrupted { try fixture.engine.withDeadline(.seconds(1000)) { try fixture.forever() } })
      #expect(Self.isInterrupted { _ = try fixture.one() })
    }
    // Both pass.
    try fixture.engine.withDeadline(.milliseconds(2)) {
      #expect(Self.isInterrupted { try fixture.engine.withDeadline(.milliseconds(1)) { try fixture.forever() } })
      #expect(Self.isInterrupted { try fixture.forever() })
    }
    #expect(try fixture.one() == 1)
  }

  /// A host function has a deadline of its own for what it calls in turn.
  @Test(arguments: [Engine.Mode.eager, .lazy, .tiered]) func insideOfHostFunctions(mode: Engine.Mode) throws {
    let inner = try Fixture(mode)
    let outer = try Fixture(mode) {
      let isInterrupted = Self.isInterrupted { try inner.engine.withDeadline(.milliseconds(1)) { try inner.forever() } }
      #expect(isInterrupted)
      let one = try inner.one()
      #expect(one == 1)
    }
    #expect(
      Self.isInterrupted { try outer.engine.withDeadline(.milliseconds(30)) { _ = try outer.module.call("call_host") } }
    )
  }

  /// The deadline of one thread is no other's. In the interpreted mode, calls of one module wait for each other.
  @Test(arguments: [Engine.Mode.eager, .lazy, .tiered]) func threads(mode: Engine.Mode) throws {
    let fixture = try Fixture(mode)
    let (engine, module) = (fixture.engine, fixture.module)
    let problems = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: 6) { thread in
      do {
        let forever = try module.function("forever", as: (() throws -> Void).self)
        let one = try module.function("one", as: (() throws -> Int64).self)
        for _ in 0..<10 {
          if thread % 2 == 0 {
            if !Self.isInterrupted({ try engine.withDeadline(.milliseconds(thread + 1)) { try forever() } }) {
              problems.withLock { $0.append("no interruption") }
            }
          } else {
            for _ in 0..<20_000 where try one() != 1 { problems.withLock { $0.append("not one") } }
          }
        }
      } catch { problems.withLock { $0.append("\(error)") } }
    }
    #expect(problems.withLock(\.self) == [])
  }

  @Test func enginesMustAllowIt() throws {
    let error = #expect(throws: EngineError.self) { try Engine().withDeadline(.seconds(1)) {} }
    #expect(
      "\(try #require(error))" == "the engine's code can't be stopped: its options say that it is not interruptible")
  }
}
