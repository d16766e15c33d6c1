import JIT

/// What one thread does with an engine that others use too: a module from text to nothing.
enum Round {
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

  /// Loads, calls, replaces and drops a module.
  ///
  /// - Parameter number: Makes the program another one.
  /// - Returns: What went wrong; nil for nothing.
  static func run(_ engine: Engine, _ number: Int64) throws -> String? {
    let module = try engine.compile(
      program(number),
      imports: [
        "host": { @Sendable (value: Int64) throws -> Int64 in
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
    if let problem = try stop(engine, run, expected) { return problem }
    try module.redefine("rule", with: "function @rule(%x: i64) -> i64 {\n  return \(number + 1)\n}")
    if try run(3) != 3 * (number + 1) { return "the new rule is not in force" }
    try module.redefine("rule", with: "function @rule(%x: i64) -> i64 {\n  return -1\n}")
    do {
      _ = try run(1)
      return "the host's error did not arrive"
    } catch is HostError {}
    return nil
  }

  /// Deadlines that pass and that don't.
  private static func stop(_ engine: Engine, _ run: (Int64) throws -> Int64, _ expected: Int64) throws -> String? {
    if try engine.withDeadline(.seconds(1000), { try run(20) }) != expected { return "run(20) with a deadline" }
    do {
      _ = try engine.withDeadline(.microseconds(200)) { try run(.max) }
      return "nothing stopped at the deadline"
    } catch let trap as Trap where trap.code == .interrupted {}
    return try run(20) == expected ? nil : "run(20) after a deadline"
  }
}
