import JITIR
import Testing

/// Host functions that interpreted code imports.
@Suite struct HostFunctionInterpreterTests {
  struct Refusal: Error, Equatable { var number: Int64 }

  static let text = """
    import function @twice(i64) -> i64 as "host.twice"
    import function @many(i8, i128, f32, v128) -> v128, i8, f64
    import function @back(i64) -> i64
    function @call(%x: i64) -> i64 {
      %y = call @twice(%x)
      %z = add %y, %x
      return %z
    }
    function @tail(%x: i64) -> i64 {
      tail_call @twice(%x)
    }
    function @caller(%x: i64) -> i64 {
      %y = call @tail(%x)
      %z = add %y, 1
      return %z
    }
    function @indirect(%x: i64) -> i64 {
      %f = function_address @twice
      %y = call_indirect %f(%x): (i64) -> i64
      return %y
    }
    function @call_many() -> i8, f64, v128, i64 {
      %keep = add.i64 40, 2
      %v, %a, %d = call @many(-1, -2, 1.5, i64x2(3, 4))
      return %a, %d, %v, %keep
    }
    function @recurse(%n: i64) -> i64 {
    entry:
      slot $mine: 8
      %p = stack_slot_address $mine
      store %n, [%p]
      branch_if %n, more, done
    more:
      %m = subtract %n, 1
      %r = call @back(%m)
      %own = load.i64 [%p]
      %sum = add %r, %own
      return %sum
    done:
      return 0
    }
    """

  private func interpreter() throws -> Interpreter {
    try InterpreterTests.interpreter(
      Self.text,
      .init(functions: [
        "host.twice": { _, arguments in
          let number = Int64(arguments[0].signed)
          if number < 0 { throw Refusal(number: number) }
          return [Constant(number * 2)]
        },
        "many": { _, arguments in
          #expect(
            arguments == [
              Constant(-1 as Int8), Constant(-2 as Int128), Constant(1.5 as Float), Constant(.v128, low: 3, high: 4),
            ])
          return [Constant(.v128, low: 5, high: 6), Constant(7 as Int8), Constant(2.5)]
        },
        "back": { interpreter, arguments in try interpreter.call("recurse", arguments) },
      ]))
  }

  @Test func areCalled() throws {
    let interpreter = try interpreter()
    let three = [Constant(3 as Int64)]
    #expect(try interpreter.call("call", three) == [Constant(9 as Int64)])
    #expect(try interpreter.call("tail", three) == [Constant(6 as Int64)])
    #expect(try interpreter.call("caller", three) == [Constant(7 as Int64)])
    #expect(try interpreter.call("indirect", three) == [Constant(6 as Int64)])
    #expect(try interpreter.call("twice", three) == [Constant(6 as Int64)])
    #expect(
      try interpreter.call("call_many") == [
        Constant(7 as Int8), Constant(2.5), Constant(.v128, low: 5, high: 6), Constant(42 as Int64),
      ])
  }

  @Test(arguments: ["call", "tail", "caller", "indirect", "twice"])
  func whatTheyThrowComesOut(function: String) throws {
    let interpreter = try interpreter()
    #expect(throws: Refusal(number: -5)) { try interpreter.call(function, [Constant(-5 as Int64)]) }
    #expect(try interpreter.call("call", [Constant(1 as Int64)]) == [Constant(3 as Int64)], "it can go on")
  }

  @Test func canCallBack() throws {
    let interpreter = try interpreter()
    #expect(try interpreter.call("recurse", [Constant(20 as Int64)]) == [Constant(210 as Int64)])
  }

  @Test func nestingIsLimited() throws {
    let interpreter = try interpreter()
    #expect(throws: InterpreterError.nestedTooDeeply(limit: 100)) {
      try interpreter.call("recurse", [Constant(1_000_000 as Int64)])
    }
    #expect(try interpreter.call("recurse", [Constant(3 as Int64)]) == [Constant(6 as Int64)])
  }

  /// A trap inside a nested call ends that call only, when the host catches it.
  @Test func nestedTrapsCanBeCaught() throws {
    let interpreter = try InterpreterTests.interpreter(
      """
      import function @attempt(i64) -> i64
      function @outer(%x: i64) -> i64 {
        %a = add %x, 1
        %b = call @attempt(%x)
        %c = add %a, %b
        return %c
      }
      function @inner(%x: i64) -> i64 {
        %q = divide_signed 100, %x
        return %q
      }
      """,
      .init(functions: [
        "attempt": { interpreter, arguments in
          do { return try interpreter.call("inner", arguments) } catch is InterpreterTrap {
            return [Constant(-1 as Int64)]
          }
        }
      ]))
    #expect(try interpreter.call("outer", [Constant(0 as Int64)]) == [Constant(0 as Int64)])
    #expect(try interpreter.call("outer", [Constant(4 as Int64)]) == [Constant(30 as Int64)])
  }

  @Test func wrongResultsAreErrors() throws {
    let module = "import function @f() -> i64\nfunction @g() -> i64 {\n %x = call @f()\n return %x\n}"
    for results in [[], [Constant(1 as Int32)], [Constant(1 as Int64), Constant(1 as Int64)]] {
      let interpreter = try InterpreterTests.interpreter(module, .init(functions: ["f": { _, _ in results }]))
      #expect(throws: InterpreterError.self) { try interpreter.call("g") }
    }
  }

  @Test func missingFunctionsAreErrorsWhenCalled() throws {
    let interpreter = try InterpreterTests.interpreter(Self.text)
    let error = #expect(throws: InterpreterError.missingFunction(symbol: "host.twice")) {
      try interpreter.call("call", [Constant(1 as Int64)])
    }
    #expect(error?.description == "the function 'host.twice' is imported, and the host has none")
    #expect(try interpreter.call("recurse", [Constant(0 as Int64)]) == [Constant(0 as Int64)])
  }

  /// Host functions see and change memory and fuel.
  @Test func reachMemory() throws {
    let interpreter = try InterpreterTests.interpreter(
      """
      import function @fill(i64, i64)
      function @f() -> i64 {
        slot $s: 16
        %p = stack_slot_address $s
        call @fill(%p, 16)
        %a = load.i64 [%p + 8]
        return %a
      }
      """,
      .init(functions: [
        "fill": { interpreter, arguments in
          let count = Int(arguments[1].low)
          #expect(try interpreter.read(arguments[0].low, count: count) == [UInt8](repeating: 0, count: count))
          try interpreter.write([UInt8](repeating: 1, count: count), at: arguments[0].low)
          _ = try interpreter.allocate(count: 100_000)
          interpreter.fuel = 10
          return []
        }
      ]))
    #expect(try interpreter.call("f") == [Constant(0x0101_0101_0101_0101 as Int64)])
    #expect(interpreter.fuel == 8)
  }
}
