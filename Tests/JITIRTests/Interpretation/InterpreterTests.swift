import JITIR
import JITTestSupport
import TestSupport
import Testing

@Suite struct InterpreterTests {
  static func interpreter(
    _ text: String, _ imports: Interpreter.Imports = .init(), _ change: (inout Interpreter.Options) -> Void = { _ in }
  ) throws -> Interpreter {
    var options = Interpreter.Options()
    change(&options)
    return try Interpreter(try Module(parsing: text), imports: imports, options: options)
  }

  static let counting = """
    function @count(%n: i64) -> i64 {
    entry:
      branch loop(0)
    loop(%i: i64):
      %next = add %i, 1
      %more = less_unsigned %next, %n
      branch_if %more, loop(%next), done
    done:
      return %next
    }
    function @deep(%n: i64) -> i64 {
    entry:
      branch_if %n, more, done
    more:
      %m = subtract %n, 1
      %r = call @deep(%m)
      %s = add %r, 1
      return %s
    done:
      return 0
    }
    """

  // MARK: - Calls

  @Test func callsByNameAndNumber() throws {
    let interpreter = try Self.interpreter(Self.counting)
    #expect(try interpreter.call("count", [Constant(5 as Int64)]) == [Constant(5 as Int64)])
    #expect(try interpreter.call(FunctionIndex(1), [Constant(7 as Int64)]) == [Constant(7 as Int64)])
  }

  @Test func rejectsWrongCalls() throws {
    let interpreter = try Self.interpreter(Self.counting)
    #expect(throws: InterpreterError.noFunction("nope")) { try interpreter.call("nope") }
    #expect(throws: InterpreterError.self) { try interpreter.call("count") }
    let error = #expect(throws: InterpreterError.self) { try interpreter.call("count", [Constant(1 as Int32)]) }
    #expect(error?.description == "@count takes (i64), not (i32)")
  }

  @Test func rejectsModulesThatMeanNothing() throws {
    let module = try Module(parsing: "function @f() -> i64 {\n return\n}")
    #expect(throws: VerificationError.self) { try Interpreter(module) }
  }

  // MARK: - Traps and limits

  @Test func trapsSayWhere() throws {
    let text = """
      function @outer(%x: i64) -> i64 {
        %r = call @inner(%x)
        return %r
      }
      function @inner(%x: i64) -> i64 {
        %one = add %x, 1
        %q = divide_signed 1, %x
        return %q
      }
      """
    let parsed = try Module.parse(text)
    let interpreter = try Interpreter(parsed.module)
    let trap = try #require(
      throws: InterpreterTrap.self
    ) { try interpreter.call("outer", [Constant(0 as Int64)]) }
    #expect(trap.code == .integerDivideByZero)
    #expect(trap.functionName == "inner")
    let instruction = try #require(trap.instruction)
    #expect(parsed.positions.diagnostic("", at: instruction, of: trap.function).line == 7)
    #expect(try interpreter.call("outer", [Constant(1 as Int64)]) == [Constant(1 as Int64)], "it can go on")
  }

  @Test func fuelIsCounted() throws {
    let interpreter = try Self.interpreter(Self.counting) { $0.fuel = 1000 }
    _ = try interpreter.call("count", [Constant(10 as Int64)])
    // The branch in, three instructions a round, the return.
    #expect(interpreter.fuel == 1000 - 32)
    interpreter.fuel = 32
    _ = try interpreter.call("count", [Constant(10 as Int64)])
    #expect(interpreter.fuel == 0)
    interpreter.fuel = 31
    let trap = #expect(throws: InterpreterTrap.self) { try interpreter.call("count", [Constant(10 as Int64)]) }
    #expect(trap?.code == .outOfFuel)
    interpreter.fuel = 100
    #expect(try interpreter.call("count", [Constant(3 as Int64)]) == [Constant(3 as Int64)])
  }

  @Test func callsUseNoNativeStack() throws {
    let interpreter = try Self.interpreter(Self.counting) { $0.stackSize = 1 << 26 }
    #expect(try interpreter.call("deep", [Constant(200_000 as Int64)]) == [Constant(200_000 as Int64)])
  }

  @Test func stackIsLimited() throws {
    let interpreter = try Self.interpreter(Self.counting) { $0.stackSize = 1 << 16 }
    let trap = #expect(throws: InterpreterTrap.self) { try interpreter.call("deep", [Constant(1 << 40 as Int64)]) }
    #expect(trap?.code == .stackOverflow)
    #expect(trap?.instruction != nil)
    #expect(try interpreter.call("deep", [Constant(100 as Int64)]) == [Constant(100 as Int64)])
  }

  @Test func largeSlotsOverflowAtOnce() throws {
    let interpreter = try Self.interpreter(
      "function @f() -> i64 {\n slot $s: 1073741824 align 4096\n %p = stack_slot_address $s\n return %p\n}")
    let trap = #expect(throws: InterpreterTrap.self) { try interpreter.call("f") }
    #expect(trap?.code == .stackOverflow)
    #expect(trap?.instruction == nil)
  }

  @Test func checkStackSeesTheStack() throws {
    let text = """
      function @check(%limit: i64, %depth: i64) -> i64 {
      entry:
        check_stack %limit
        branch_if %depth, more, done
      more:
        %d = subtract %depth, 1
        %r = call @check(%limit, %d)
        return %r
      done:
        return 1
      }
      """
    let interpreter = try Self.interpreter(text)
    let limit = Constant(.i64, low: interpreter.stack.upperBound - 4096)
    #expect(try interpreter.call("check", [limit, Constant(3 as Int64)]) == [Constant(1 as Int64)])
    let trap = #expect(throws: InterpreterTrap.self) {
      try interpreter.call("check", [limit, Constant(1000 as Int64)])
    }
    #expect(trap?.code == .stackOverflow)
    #expect(trap?.functionName == "check")
  }

  // MARK: - Indirect calls

  @Test(
    arguments: [
      (0, TrapCode.nullReference), (8, .nullReference), (-1, .nullReference), (1 << 62, .nullReference),
    ] as [(Int64, TrapCode)])
  func addressesThatAreNoFunctions(address: Int64, code: TrapCode) throws {
    let interpreter = try Self.interpreter(
      "function @f(%p: i64) -> i64 {\n %r = call_indirect %p(1): (i64) -> i64\n return %r\n}")
    let trap = #expect(throws: InterpreterTrap.self) { try interpreter.call("f", [Constant(address)]) }
    #expect(trap?.code == code)
  }

  @Test func signaturesAreChecked() throws {
    let interpreter = try Self.interpreter(
      """
      function @f() -> i64 {
        %p = function_address @g
        %r = call_indirect %p(1): (i64) -> i64
        return %r
      }
      function @g(%x: i32) -> i64 {
        return 1
      }
      function @offset() -> i64 {
        %p = function_address @g
        %q = add %p, 1
        tail_call_indirect %q(): () -> i64
      }
      """)
    #expect(throws: InterpreterTrap.self) { try interpreter.call("f") }
    do { try interpreter.call("f") } catch let trap as InterpreterTrap { #expect(trap.code == .badSignature) }
    do { try interpreter.call("offset") } catch let trap as InterpreterTrap { #expect(trap.code == .nullReference) }
  }

  // MARK: - Random modules

  /// The same module does the same every time, and verified modules never crash.
  @Test(arguments: 0..<partCount)
  func isDeterministic(part: Int) throws {
    for seed in 0..<(isSweep ? 1000 : 40) {
      let seed = UInt64(part * 1_000_000 + seed)
      let random = RandomModule(seed: seed)
      let first = try Self.outcomes(random.module, seed)
      let second = try Self.outcomes(random.module, seed)
      try #require(first == second, "seed \(seed)")
      // What was printed and parsed is the same program.
      try #require(try Self.outcomes(Module(parsing: random.module.text), seed) == first, "seed \(seed), parsed")
    }
  }

  /// What calls of all functions do, and to the data.
  static func outcomes(_ module: Module, _ seed: UInt64) throws -> [String] {
    var options = Interpreter.Options()
    options.fuel = 1_000_000
    let interpreter = try Interpreter(module, options: options)
    var random = RandomSource(seed: seed)
    var outcomes: [String] = []
    for (index, function) in module.functions.enumerated() where function.body != nil {
      for _ in 0..<2 {
        let arguments = function.signature.parameters.map {
          Constant($0, low: random.next() >> UInt64(random.below(64)), high: random.next())
        }
        do {
          outcomes.append("\(try interpreter.call(FunctionIndex(index), arguments))")
        } catch let trap as InterpreterTrap {
          // Parsing numbers instructions anew.
          let place = trap.instruction.map { "\(module[trap.function].body?[$0].opcode.description ?? "")" }
          outcomes.append("\(trap) \(place ?? "")")
        }
      }
    }
    for (index, object) in module.data.enumerated() where object.isMutable {
      outcomes.append(
        "\(try interpreter.read(interpreter.address(of: DataIndex(index)), count: object.bytes?.count ?? 0))")
    }
    return outcomes + ["\(interpreter.fuel)"]
  }
}
