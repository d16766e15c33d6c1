import Dispatch
import JIT
import JITLogging
import Logging
import Synchronization
import Testing

/// When functions are compiled.
@Suite struct CompilationModeTests {
  private final class Events: EngineObserver {
    let compiled = Mutex<[String]>([])
    let hot = Mutex<[String]>([])
    func engineDidBegin(_ event: EngineEvent) {}
    func engineDidEnd(_ event: EngineEvent) {
      switch event {
      case .lazyCompilation(let function): compiled.withLock { $0.append(function) }
      case .tierUp(let function): hot.withLock { $0.append(function) }
      default: break
      }
    }
  }

  private static let program = """
    function @inner(%x: f64, %n: i64) -> f64 {
      %m = float_multiply.f64 %x, 2.0
      return %m
    }
    function @outer(%x: f64, %n: i64) -> f64 {
      %a = call @inner(%x, %n)
      %b = call @inner(%a, %n)
      return %b
    }
    function @unused() {
      return
    }
    """

  @Test func lazyFunctionsAreCompiledOnceWhenCalled() throws {
    let events = Events()
    var options = Engine.Options(mode: .lazy, compiler: CompilerOptions(optimizationLevel: .none))
    options.observer = events
    let module = try Engine(options: options).compile(Self.program)
    #expect(events.compiled.withLock(\.self).isEmpty)
    #expect(throws: EngineError.self) { try module.disassembly(of: "inner") }
    let group = DispatchGroup()
    let failures = Atomic<Int>(0)
    for _ in 0..<8 {
      DispatchQueue.global().async(group: group) {
        let outer = try? module.function("outer", as: ((Double, Int64) throws -> Double).self)
        for _ in 0..<100 where (try? outer?(1.5, 7)) != 6 { failures.wrappingAdd(1, ordering: .relaxed) }
      }
    }
    group.wait()
    #expect(failures.load(ordering: .relaxed) == 0)
    #expect(
      events.compiled.withLock(\.self) == ["inner", "outer"] || events.compiled.withLock(\.self) == ["outer", "inner"])
    #expect(try module.disassembly(of: "inner").contains("ret"))
  }

  @Test func hotFunctionsAreCompiledAgain() throws {
    let events = Events()
    var options = Engine.Options(mode: .tiered)
    options.observer = events
    let module = try Engine(options: options).compile(Self.program)
    let outer = try module.function("outer", as: ((Double, Int64) throws -> Double).self)
    #expect(throws: EngineError.self) { try module.disassembly(of: "outer") }
    #expect(try outer(1.5, 7) == 6)
    let before = try module.disassembly(of: "outer")
    for _ in 0..<980 { #expect(try outer(1.5, 7) == 6) }
    for _ in 0..<500 where !events.hot.withLock({ $0.contains("outer") }) {
      for _ in 0..<100 { #expect(try outer(1.5, 7) == 6) }
      _ = DispatchSemaphore(value: 0).wait(timeout: .now() + .milliseconds(10))
    }
    #expect(Set(events.hot.withLock(\.self)) == ["inner", "outer"])
    #expect(events.hot.withLock(\.self).count == 2)
    #expect(try module.disassembly(of: "outer") != before)
    #expect(try outer(1.5, 7) == 6)
  }

  /// A mistake that only compilation finds arrives at the caller. There is none in a verified module, so an import
  /// stands for it: what throws on the way to a function's first call.
  @Test func limitsOfLazyModulesAreErrorsOfTheCall() throws {
    var options = Engine.Options(mode: .lazy)
    options.codeSizeLimit = 1
    let module = try Engine(options: options).compile(Self.program)
    let outer = try module.function("outer", as: ((Double, Int64) throws -> Double).self)
    #expect(throws: EngineError.self) { try outer(1, 1) }
    #expect(throws: EngineError.self) { try outer(1, 1) }
  }

  @Test func stagesAreMeasured() throws {
    var options = Engine.Options()
    options.measuresStages = true
    let statistics = try Engine(options: options).compile(Self.program).statistics
    #expect(statistics.codeByteCount > 0)
    #expect(statistics.loadTime > .zero)
    #expect(try #require(statistics.stages)[.lowering] > .zero)
  }

  /// What the engine does is in the log.
  @Test func logging() throws {
    final class Entries: Sendable {
      let lines = Mutex<[String]>([])
    }
    struct Handler: LogHandler {
      let entries: Entries
      var metadata: Logger.Metadata = [:]
      var logLevel = Logger.Level.trace
      subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
      }
      func log(event: LogEvent) {
        let keys = (event.metadata ?? [:]).filter { $0.key != "microseconds" }.map { "\($0.key)=\($0.value)" }
        entries.lines.withLock { $0.append("\(event.level): \(event.message) \(keys.joined())") }
      }
    }
    let entries = Entries()
    var options = Engine.Options(mode: .lazy)
    options.observer = EngineLog(Logger(label: "test") { _ in Handler(entries: entries) })
    let module = try Engine(options: options).compile(Self.program)
    try module.call("unused")
    #expect(
      entries.lines.withLock(\.self) == [
        "debug: module loaded functions=3", "trace: function compiled at its first call function=unused",
      ])
  }

  @Test func enginesAssemble() throws {
    let engine = try Engine()
    let sum = try engine.assemble("lea rax, [rdi + rsi*2]; ret", as: ((Int64, Int64) -> Int64).self)
    #expect(sum(2, 20) == 42)
    #expect(throws: EngineError.self) {
      try Engine(options: .init(mode: .interpreted)).assemble("ret", as: (() -> Void).self)
    }
  }
}
