import Dispatch
import JIT
import Synchronization
import TestSupport
import Testing

/// Threads that load, call, replace and drop modules of one engine at the same time.
@Suite struct StressTests {
  private static func program(_ number: Int64) -> String {
    """
    import function @host(i64) -> i64
    mutable data @state {
      i64 \(number)
    }
    function @rule(%x: i64) -> i64 {
      %p = data_address @state
      %n = load.i64 [%p]
      %r = add %x, %n
      return %r
    }
    function @run(%count: i64) -> i64 {
    entry:
      branch loop(0, 0)
    loop(%i: i64, %sum: i64):
      %is_more = less_signed %i, %count
      branch_if %is_more, body, done
    body:
      %a = call @rule(%i)
      %b = call @host(%a)
      %sum2 = add %sum, %b
      %i2 = add %i, 1
      branch loop(%i2, %sum2)
    done:
      return %sum
    }
    function @fail(%x: i64) -> i64 {
      %q = divide_signed.i64 %x, 0
      return %q
    }
    """
  }

  private struct HostError: Error {}

  /// One module from text to nothing; returns what went wrong.
  private static func round(_ engine: Engine, _ number: Int64) throws -> String? {
    let module = try engine.compile(
      program(number),
      imports: [
        "host": { (value: Int64) throws -> Int64 in
          if value < 0 { throw HostError() }
          return value
        }
      ])
    let run = try module.function("run", as: ((Int64) throws -> Int64).self)
    let expected = (0..<20).reduce(Int64(0)) { $0 + $1 + number }
    for _ in 0..<5 where try run(20) != expected { return "run(20) is not \(expected)" }
    do {
      _ = try module.call("fail", [Constant(1 as Int64)])
      return "a division by zero did not trap"
    } catch is Trap {}
    if engine.options.isRedefinable {
      try module.redefine("rule", with: "function @rule(%x: i64) -> i64 {\n  return \(number + 1)\n}")
      if try run(3) != 3 * (number + 1) { return "the new rule is not in force" }
      try module.redefine("rule", with: "function @rule(%x: i64) -> i64 {\n  return -1\n}")
      do {
        _ = try run(1)
        return "the host's error did not arrive"
      } catch is HostError {}
    }
    return nil
  }

  @Test(arguments: [Engine.Mode.eager, .lazy, .tiered], [CodeAllocator.Policy.private, .dualMapped])
  func threadsShareAnEngine(mode: Engine.Mode, policy: CodeAllocator.Policy) throws {
    var options = Engine.Options(mode: mode)
    options.codePolicy = policy
    options.isRedefinable = true
    options.tierUpCalls = 20
    let engine = try Engine(options: options)
    // What calls of types known at run time need stays.
    _ = try Self.round(engine, 0)
    let problems = Mutex<[String]>([])
    let rounds = SweepSize.current == .brief ? 12 : 600
    DispatchQueue.concurrentPerform(iterations: 8) { thread in
      for index in 0..<rounds {
        do {
          if let problem = try Self.round(engine, Int64(1000 * thread + index)) {
            problems.withLock { $0.append(problem) }
          }
        } catch {
          problems.withLock { $0.append("\(error)") }
        }
      }
    }
    #expect(problems.withLock(\.self).isEmpty)
    // Replaced code is given back a little later, and so is what waits to be compiled in the background.
    var count = engine.codeStatistics?.codeCount ?? 0
    for _ in 0..<500 where count > 8 {
      _ = DispatchSemaphore(value: 0).wait(timeout: .now() + .milliseconds(10))
      count = engine.codeStatistics?.codeCount ?? 0
    }
    #expect(count <= 8, "\(count) pieces of code are left")
  }
}
