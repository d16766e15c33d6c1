import Dispatch
import JIT
import Synchronization
import Testing

/// Functions that change while they are called.
@Suite struct RedefinitionTests {
  private static func engine(_ mode: Engine.Mode = .eager, _ observer: (any EngineObserver)? = nil) throws -> Engine {
    var options = Engine.Options(mode: mode)
    options.isRedefinable = true
    options.observer = observer
    return try Engine(options: options)
  }

  private static let program = """
    mutable data @calls align 8 {
      i64 0
    }
    function @rule(%x: i64) -> i64 {
      %r = add.i64 %x, 1
      return %r
    }
    function @twice(%x: i64) -> i64 {
      %a = call @rule(%x)
      %b = call @rule(%a)
      return %b
    }
    """

  @Test(arguments: [Engine.Mode.eager, .lazy, .tiered]) func everyCallGoesToTheNewFunction(mode: Engine.Mode) throws {
    let module = try Self.engine(mode).compile(Self.program)
    let twice = try module.function("twice", as: ((Int64) throws -> Int64).self)
    let rule = try module.function("rule", as: ((Int64) throws -> Int64).self)
    #expect(try twice(5) == 7)
    try module.redefine(
      "rule",
      with: """
        import data @calls
        function @rule(%x: i64) -> i64 {
          %p = data_address @calls
          %n = load.i64 [%p]
          %m = add %n, 1
          store.i64 %m, [%p]
          %r = multiply.i64 %x, 10
          return %r
        }
        """)
    #expect(try twice(5) == 500)
    #expect(try rule(3) == 30)
    #expect(try module.load("calls", as: Int64.self) == 3)
    // Itself again, by way of another function of the old module.
    try module.redefine(
      "rule",
      with: """
        import function @twice(i64) -> i64
        function @rule(%x: i64) -> i64 {
        entry:
          %big = greater_signed.i64 %x, 100
          branch_if %big, done, more
        more:
          %y = multiply.i64 %x, 3
          %z = call @twice(%y)
          return %z
        done:
          return %x
        }
        """)
    #expect(try rule(2) == 162)
  }

  @Test func badReplacementsChangeNothing() throws {
    let module = try Self.engine().compile(Self.program)
    let other = "function @rule(%x: i32) -> i64 {\n  %r = sign_extend.i32 %x to i64\n  return %r\n}"
    let error = #expect(throws: EngineError.self) { try module.redefine("rule", with: other) }
    #expect(
      "\(try #require(error))"
        == "@rule has the signature (i64) -> i64 and cannot be replaced by a function with (i32) -> i64")
    #expect(throws: EngineError.self) { try module.redefine("nothing", with: Self.program) }
    let first = #expect(throws: EngineError.self) { try module.redefine("rule", with: "function") }
    #expect("\(try #require(first))".hasPrefix("rule.ir:1:9: error: "))
    let second = #expect(throws: EngineError.self) { try module.redefine("rule", with: "function", named: "prices") }
    #expect("\(try #require(second))".hasPrefix("prices.ir:1:9: error: "))
    #expect(throws: EngineError.self) {
      try Engine().compile(Self.program).redefine("rule", with: Self.program)
    }
    #expect(try module.call("twice", [Constant(1 as Int64)]) == [Constant(3 as Int64)])
  }

  /// Old code goes when nobody is in it, and not before.
  @Test func oldCodeIsKeptWhileItRuns() throws {
    final class Observer: EngineObserver {
      let reclaimed = Atomic<Int>(0)
      func engineDidBegin(_ event: EngineEvent) {}
      func engineDidEnd(_ event: EngineEvent) {
        if case .reclamation = event { reclaimed.wrappingAdd(1, ordering: .relaxed) }
      }
    }
    let observer = Observer()
    let module = try Self.engine(.eager, observer).compile(Self.program)
    func version(_ number: Int) -> String {
      """
      import function @pause()
      function @rule(%x: i64) -> i64 {
        call @pause()
        return \(number)
      }
      """
    }
    let isInside = DispatchSemaphore(value: 0)
    let mayLeave = DispatchSemaphore(value: 0)
    try module.redefine(
      "rule", with: version(1),
      imports: [
        "pause": { @Sendable () -> Void in
          isInside.signal()
          mayLeave.wait()
        }
      ])
    let rule = try module.function("rule", as: ((Int64) throws -> Int64).self)
    let result = Mutex<Int64>(0)
    let finished = DispatchSemaphore(value: 0)
    nonisolated(unsafe) let call = rule
    DispatchQueue.global().async {
      let value = (try? call(0)) ?? -1
      result.withLock { $0 = value }
      finished.signal()
    }
    isInside.wait()
    let before = observer.reclaimed.load(ordering: .relaxed)
    try module.redefine("rule", with: version(2), imports: ["pause": { @Sendable () -> Void in }])
    #expect(try rule(0) == 2)
    #expect(observer.reclaimed.load(ordering: .relaxed) == before)
    mayLeave.signal()
    finished.wait()
    #expect(result.withLock(\.self) == 1)
    for _ in 0..<1000 where observer.reclaimed.load(ordering: .relaxed) == before {
      DispatchSemaphore(value: 0).wait(timeout: .now() + .milliseconds(10)) == .success ? () : ()
    }
    #expect(observer.reclaimed.load(ordering: .relaxed) == before + 1)
  }

  private final class Token: Sendable {
    func touch() {}
  }

  /// Two modules that have become mutually recursive, and what has replaced a function meanwhile, go with the last
  /// closure.
  @Test(arguments: [Engine.Mode.eager, .lazy, .tiered]) func mutualRecursionIsFreed(mode: Engine.Mode) throws {
    let engine = try Self.engine(mode)
    /// A module that decides by way of another one; `touch` tells whether it is still there.
    func text(_ own: String, _ other: String) -> String {
      """
      import function @touch()
      import function @\(other)(i64) -> i64
      function @\(own)(%x: i64) -> i64 {
      entry:
        call @touch()
        %zero = equal.i64 %x, 0
        branch_if %zero, done, more
      more:
        %y = subtract.i64 %x, 1
        %r = call @\(other)(%y)
        return %r
      done:
        return \(own == "even" ? 1 : 0)
      }
      """
    }
    weak var first: Token?
    weak var second: Token?
    var third: [() -> Token?] = []
    func importing(_ token: Token, _ name: String, _ other: Import) -> Imports {
      ["touch": { @Sendable () -> Void in token.touch() }, name: other]
    }
    func makeClosure() throws -> (Int64) throws -> Int64 {
      let tokens = (Token(), Token())
      (first, second) = tokens
      let base = try engine.compile(
        "import function @touch()\nfunction @even(%x: i64) -> i64 {\n  call @touch()\n  return %x\n}",
        imports: ["touch": { @Sendable () -> Void in tokens.0.touch() }])
      let odd = try engine.compile(
        text("odd", "even"), imports: importing(tokens.1, "even", .exported(from: base, name: "even")))
      for _ in 0..<3 {
        let token = Token()
        third.append { [weak token] in token }
        try base.redefine(
          "even", with: text("even", "odd"), imports: importing(token, "odd", .exported(from: odd, name: "odd")))
      }
      return try odd.function("odd", as: ((Int64) throws -> Int64).self)
    }
    var odd: ((Int64) throws -> Int64)? = try makeClosure()
    #expect(try odd?(7) == 1)
    #expect(try odd?(10) == 0)
    for _ in 0..<1000 where third[0]() != nil || third[1]() != nil {
      DispatchSemaphore(value: 0).wait(timeout: .now() + .milliseconds(10)) == .success ? () : ()
    }
    #expect(third.map { $0() != nil } == [false, false, true])
    #expect(first != nil && second != nil)
    odd = nil
    // Compilation in the background may be at work still.
    for _ in 0..<1000 where first != nil || second != nil || third[2]() != nil {
      DispatchSemaphore(value: 0).wait(timeout: .now() + .milliseconds(10)) == .success ? () : ()
    }
    #expect(first == nil && second == nil && third[2]() == nil)
  }

  /// Threads call while one redefines: every result is that of some version, and versions are never seen going back.
  @Test(arguments: [Engine.Mode.eager, .tiered]) func redefinitionUnderLoad(mode: Engine.Mode) throws {
    let module = try Self.engine(mode).compile(Self.program)
    func version(_ number: Int) -> String { "function @rule(%x: i64) -> i64 {\n  return \(number)\n}" }
    try module.redefine("rule", with: version(1))
    let current = Atomic<Int>(1)
    let isDone = Atomic<Bool>(false)
    let failures = Atomic<Int>(0)
    let group = DispatchGroup()
    for _ in 0..<4 {
      DispatchQueue.global().async(group: group) {
        guard let rule = try? module.function("twice", as: ((Int64) throws -> Int64).self) else { return }
        var last = 0
        while !isDone.load(ordering: .relaxed) {
          let oldest = current.load(ordering: .acquiring)
          let seen = Int((try? rule(0)) ?? -1)
          if seen < oldest || seen < last { failures.wrappingAdd(1, ordering: .relaxed) }
          last = seen
        }
      }
    }
    for number in 2...200 {
      try module.redefine("rule", with: version(number))
      current.store(number, ordering: .releasing)
    }
    isDone.store(true, ordering: .relaxed)
    group.wait()
    #expect(failures.load(ordering: .relaxed) == 0)
  }
}
