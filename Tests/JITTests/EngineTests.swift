import Synchronization
import Testing

@testable import JIT

/// Programs through the engine, in every mode.
@Suite struct EngineTests {
  static let gcd = """
    export "gcd" = @gcd
    function @gcd(%a: i64, %b: i64) -> i64 {
    entry:
      branch head(%a, %b)
    head(%x: i64, %y: i64):
      branch_if %y, body, done
    body:
      %rest = remainder_signed.i64 %x, %y
      branch head(%y, %rest)
    done:
      return %x
    }
    """

  @Test(arguments: Engine.Mode.allCases) func closures(mode: Engine.Mode) throws {
    let module = try Engine(options: .init(mode: mode)).compile(Self.gcd)
    let gcd = try module.function("gcd", as: ((Int64, Int64) throws -> Int64).self)
    #expect(try gcd(1071, 462) == 21)
    #expect(try gcd(-6, 4) == -2)
    #expect(try module.call("gcd", [Constant(12 as Int64), Constant(18 as Int64)]) == [Constant(6 as Int64)])
  }

  @Test(arguments: Engine.Mode.allCases) func trapsAreErrors(mode: Engine.Mode) throws {
    let module = try Engine(options: .init(mode: mode)).compile(
      "function @divide(%a: i64, %b: i64) -> i64 {\n  %q = divide_signed.i64 %a, %b\n  return %q\n}")
    let divide = try module.function("divide", as: ((Int64, Int64) throws -> Int64).self)
    #expect(#expect(throws: Trap.self) { try divide(1, 0) }?.code == .integerDivideByZero)
    #expect(#expect(throws: Trap.self) { try divide(.min, -1) }?.code == .integerOverflow)
    #expect(try divide(-7, 2) == -3)
  }

  @Test(arguments: Engine.Mode.allCases) func typesAreChecked(mode: Engine.Mode) throws {
    let module = try Engine(options: .init(mode: mode)).compile(Self.gcd)
    let error = #expect(throws: EngineError.self) {
      try module.function("gcd", as: ((Int32, Int64) throws -> Int64).self)
    }
    #expect(
      "\(try #require(error))"
        == "@gcd has the signature (i64, i64) -> i64 and cannot be called as (Int32, Int64) throws -> Int64")
    let missing = #expect(throws: EngineError.self) { try module.function("lcm", as: (() -> Void).self) }
    #expect("\(try #require(missing))" == "the module has no function 'lcm'; its functions are gcd")
  }

  @Test(arguments: Engine.Mode.allCases) func importsAreClosures(mode: Engine.Mode) throws {
    let text = """
      import function @log(i64, f64)
      import function @scale(f64, i8) -> f64
      function @f(%n: i64) -> f64 {
        call @log(%n, 2.5)
        %r = call @scale(1.5, 1)
        return %r
      }
      """
    struct Unlucky: Error {}
    let seen = Mutex<[String]>([])
    let engine = try Engine(options: .init(mode: mode))
    let module = try engine.compile(
      text,
      imports: [
        "log": { @Sendable (number: Int64, factor: Double) throws in
          if number == 13 { throw Unlucky() }
          seen.withLock { $0.append("\(number) \(factor)") }
        },
        "scale": { @Sendable (number: Double, twice: Bool) in twice ? 2 * number : number },
      ])
    let f = try module.function("f", as: ((Int) throws -> Double).self)
    #expect(try f(7) == 3)
    #expect(seen.withLock(\.self) == ["7 2.5"])
    #expect(throws: Unlucky.self) { try f(13) }
    #expect(try f(8) == 3)
  }

  @Test(arguments: Engine.Mode.allCases) func allBadImportsAreListed(mode: Engine.Mode) throws {
    let text = """
      import function @a(i64)
      import function @b(i64) -> i32
      import function @c() as "host.c"
      import data @d
      function @f() {
        call @a(1)
        %b = call @b(2)
        call @c()
        %d = data_address @d
        return
      }
      """
    let engine = try Engine(options: .init(mode: mode))
    let error = #expect(throws: EngineError.self) {
      try engine.compile(
        text,
        imports: [
          "b": { @Sendable (_: Int64) -> Int64 in 0 }, "host.c": { @Sendable (_: [Int]) in },
          "a": Import.processSymbol("no such thing"),
        ])
    }
    let lines = "\(try #require(error))".split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines[1] == "import 'b': it has the signature (i64) -> i32, not (i64) -> i64")
    #expect(lines[2].hasPrefix("import 'host.c': "))
    #expect(lines[3] == "import 'd': there is no data object for it")
  }

  @Test func processSymbolsAndVariadicFunctions() throws {
    let text = """
      import function @snprintf(i64, i64, i64, f64, i64) -> i32
      data @format {
        "%.3f and %ld"
        zero 1
      }
      mutable data @buffer {
        zero 64
      }
      function @f(%x: f64, %n: i64) -> i32 {
        %b = data_address @buffer
        %t = data_address @format
        %r = call @snprintf(%b, 64, %t, %x, %n)
        return %r
      }
      """
    #expect(throws: EngineError.self) { try Engine().compile(text) }
    for level in CompilerOptions.OptimizationLevel.allCases {
      let engine = try Engine(options: .init(compiler: CompilerOptions(optimizationLevel: level)))
      let module = try engine.compile(text, imports: Imports(others: .process))
      let f = try module.function("f", as: ((Double, Int64) throws -> Int32).self)
      #expect(try f(2.5, 42) == 12)
      #expect(String(decoding: try module.data("buffer").prefix(12), as: UTF8.self) == "2.500 and 42")
    }
  }

  @Test(arguments: Engine.Mode.allCases) func modulesImportFromModules(mode: Engine.Mode) throws {
    let engine = try Engine(options: .init(mode: mode))
    let user: LoadedModule
    do {
      let library = try engine.compile(
        """
        mutable data @count align 8 {
          i64 40
        }
        function @next(%step: i64) -> i64 {
          %p = data_address @count
          %old = load.i64 [%p]
          %new = add %old, %step
          store.i64 %new, [%p]
          return %new
        }
        """)
      user = try engine.compile(
        """
        import function @next(i64) -> i64 as "library.next"
        import data @count as "library.count"
        function @f() -> i64, i64 {
          %a = call @next(2)
          %p = data_address @count
          %b = load.i64 [%p]
          return %a, %b
        }
        """,
        imports: [
          "library.next": Import.exported(from: library, name: "next"),
          "library.count": Import.exported(from: library, name: "count"),
        ])
    }
    let f = try user.function("f", as: (() throws -> (Int64, Int64)).self)
    #expect(try f() == (42, 42))
    #expect(try f() == (44, 44))
  }

  @Test(arguments: Engine.Mode.allCases) func data(mode: Engine.Mode) throws {
    let module = try Engine(options: .init(mode: mode)).compile(
      """
      data @table align 4096 {
        i32 1, 2, 3
      }
      mutable data @cell {
        i64 5
      }
      function @sum() -> i64 {
        %t = data_address @table
        %a = load_signed.i32 [%t + 8] to i64
        %c = data_address @cell
        %b = load.i64 [%c]
        %s = add %a, %b
        return %s
      }
      function @spoil() {
        %t = data_address @table
        store.i32 9, [%t] trap out_of_bounds
        return
      }
      function @spoil_end() {
        %t = data_address @table
        store.i64 9, [%t + 8] trap out_of_bounds
        return
      }
      function @spoil_all() {
        %t = data_address @table
        memory_fill %t, 9, 12
        return
      }
      function @spoil_atomically() {
        %t = data_address @table
        %old = atomic_exchange.i32 [%t + 4] trap out_of_bounds, 1
        return
      }
      """)
    #expect(try module.data("table") == [1, 0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 0])
    try module.store(Int64(39), to: "cell")
    #expect(try module.load("cell", as: Int64.self) == 39)
    #expect(try module.call("sum") == [Constant(42 as Int64)])
    #expect(throws: EngineError.self) { try module.store(Int32(0), to: "table") }
    #expect(throws: EngineError.self) { try module.load("cell", at: 1, as: Int64.self) }
    #expect(throws: EngineError.self) { try module.load("cell", at: .max, as: Int8.self) }
    #expect(throws: EngineError.self) { try module.data("nothing") }
    for name in ["spoil", "spoil_end", "spoil_all", "spoil_atomically"] {
      let trap = #expect(throws: Trap.self) { try module.call(name) }
      #expect(trap?.code == .outOfBounds)
    }
    #expect(try module.call("sum") == [Constant(42 as Int64)])
  }

  @Test(arguments: Engine.Mode.allCases) func interruption(mode: Engine.Mode) throws {
    var options = Engine.Options(mode: mode)
    options.isInterruptible = true
    let engineToInterrupt = SharedEngine()
    let engine = try Engine(options: options)
    let module = try engine.compile(
      """
      import function @begun()
      function @forever() {
      entry:
        call @begun()
        branch loop
      loop:
        branch loop
      }
      function @one() -> i64 {
        return 1
      }
      """,
      imports: ["begun": { @Sendable () -> Void in engineToInterrupt.engine.withLock(\.self)?.interrupt() }])
    engineToInterrupt.engine.withLock { $0 = engine }
    let trap = #expect(throws: Trap.self) { try module.call("forever") }
    #expect(trap?.code == .interrupted)
    #expect(throws: Trap.self) { try module.call("one") }
    module.resume()
    #expect(try module.call("one") == [Constant(1 as Int64)])
  }

  @Test(arguments: Engine.Mode.allCases) func fuel(mode: Engine.Mode) throws {
    var options = Engine.Options(mode: mode)
    options.isMetered = true
    let module = try Engine(options: options).compile(Self.gcd)
    let gcd = try module.function("gcd", as: ((Int64, Int64) throws -> Int64).self)
    #expect(try gcd(1071, 462) == 21)
    let used = Int64.max - module.fuel
    #expect(used == 1 + 4 + 3 * 2 + 1)
    module.fuel = used
    #expect(try gcd(1071, 462) == 21)
    #expect(module.fuel == 0)
    module.fuel = used - 1
    let trap = #expect(throws: Trap.self) { try gcd(1071, 462) }
    #expect(trap?.code == .outOfFuel)
  }

  /// The program that warms the process up is one: nothing in it fails unseen.
  @Test func warmUp() throws {
    Engine.warmUp()
    let module = try Engine().compile(Engine.sample)
    let sum = try module.function("sum", as: ((Int64, Double) throws -> Double).self)
    #expect(try sum(3, 0.5) == 0.5)
    #expect(try sum(0, 0.25) == 0.25)
    #expect(try module.call("name") == [Constant(7 as Int64)])
  }

  @Test func codeSizeIsLimited() throws {
    for mode in [Engine.Mode.eager, .lazy, .tiered] {
      var options = Engine.Options(mode: mode)
      options.codeSizeLimit = 8
      #expect(throws: EngineError.self) {
        try Engine(options: options).compile(Self.gcd).call("gcd", [Constant(4 as Int64), Constant(2 as Int64)])
      }
    }
  }

  @Test func functionTables() throws {
    struct Functions {
      let gcd: (Int64, Int64) throws -> Int64
    }
    let functions = try Engine().compile(Self.gcd).functions(as: Functions.self)
    #expect(try functions.gcd(1071, 462) == 21)
    struct Wrong {
      let gcd: (Int32, Int64) throws -> Int64
    }
    #expect(throws: EngineError.self) { try Engine().compile(Self.gcd).functions(as: Wrong.self) }
  }

  /// A closure keeps code, data and imports; when it goes, they go.
  @Test(arguments: Engine.Mode.allCases) func lifetime(mode: Engine.Mode) throws {
    final class Token: Sendable {}
    weak var token: Token?
    do {
      var f: (() throws -> Int64)?
      do {
        let strong = Token()
        token = strong
        let module = try Engine(options: .init(mode: mode)).compile(
          """
          import function @host() -> i64
          function @f() -> i64 {
            %r = call @host()
            return %r
          }
          """, imports: ["host": { @Sendable () -> Int64 in withExtendedLifetime(strong) { 42 } }])
        f = try module.function("f", as: (() throws -> Int64).self)
      }
      #expect(try f?() == 42)
      #expect(token != nil)
      f = nil
    }
    #expect(token == nil)
  }

  @Test func textErrors() throws {
    let error = #expect(throws: EngineError.self) {
      try Engine().compile("function @f() -> i64 {\n  return nothing\n}")
    }
    #expect("\(try #require(error))".contains("2:10: error:"))
    #expect(throws: CompilationError.self) {
      try Engine().compile("function @f(%a: i64) -> i32 {\n  return %a\n}")
    }
  }
}

/// What a host function needs of an engine that is made later.
private final class SharedEngine: Sendable {
  let engine = Mutex<Engine?>(nil)
}
