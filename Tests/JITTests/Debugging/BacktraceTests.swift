import CJITTestSupport
import JIT
import Synchronization
import Testing

/// Who called whom, in traps and for the unwinder.
@Suite struct BacktraceTests {
  static let text = """
    import function @callback(i64) -> i64

    function @outer(%x: i64, %y: i64) -> i64 {
      %a = call @inner(%x, %y)
      %b = add %a, 1
      return %b
    }

    function @inner(%x: i64, %y: i64) -> i64 {
      %a = call @callback(%x)
      %b = divide_signed %a, %y
      %c = add %b, %x
      return %c
    }

    function @deep(%x: i64) -> i64 {
      %a = add %x, 1
      %b = call @deep(%a)
      %c = add %a, %b
      return %c
    }

    function @explicit(%x: i64) -> i64 {
      %zero = equal %x, 0
      trap_if %zero, unreachable
      %y = add %x, 1
      return %y
    }

    function @far(%callee: i64) -> i64 {
      %y = call_indirect %callee(): () -> i64
      %z = add %y, 1
      return %z
    }
    """

  typealias Binary = (Int64, Int64) throws -> Int64

  private func load(
    _ level: CompilerOptions.OptimizationLevel, _ mode: Engine.Mode = .eager, observers: [any CodeObserver] = [],
    _ callback: @escaping @Sendable (Int64) throws -> Int64 = { $0 }
  ) throws -> LoadedModule {
    var options = Engine.Options(mode: mode)
    options.codeObservers = observers
    options.compiler.optimizationLevel = level
    options.compiler.inlinesCalls = false
    return try Engine(options: options).compile(
      Self.text, name: "test", imports: ["callback": callback])
  }

  @Test(arguments: CompilerOptions.OptimizationLevel.allCases)
  func trapNamesFunctionsAndLines(_ level: CompilerOptions.OptimizationLevel) throws {
    let outer = try load(level).function("outer", as: Binary.self)
    let trap = try #require(#expect(throws: Trap.self) { try outer(5, 0) })
    #expect(trap.backtrace.map(\.function) == ["inner", "outer"])
    #expect(trap.backtrace.map(\.line) == [11, 4])
    #expect(trap.backtrace.allSatisfy { $0.file == "test.ir" && $0.column == 3 } && !trap.backtrace.isTruncated)
    let lines = "\(trap.backtrace)".split(separator: "\n")
    #expect(lines.count == 2 && lines[0].wholeMatch(of: /inner \+ [0-9]+ at test.ir:11:3/) != nil, "\(lines)")
    #expect(trap.backtrace[0].address == trap.address)
  }

  @Test(arguments: [Engine.Mode.eager, .lazy, .tiered])
  func explicitTrapNamesItsLine(_ mode: Engine.Mode) throws {
    let explicit = try load(.full, mode).function("explicit", as: ((Int64) throws -> Int64).self)
    let trap = try #require(#expect(throws: Trap.self) { try explicit(0) })
    #expect(trap.backtrace.map(\.function) == ["explicit"] && trap.backtrace.map(\.line) == [25])
  }

  @Test func stackOverflowIsTruncated() throws {
    let deep = try load(.none).function("deep", as: ((Int64) throws -> Int64).self)
    let trap = try #require(#expect(throws: Trap.self) { try deep(0) })
    #expect(trap.kind == .stackOverflow)
    #expect(trap.backtrace.isTruncated && trap.backtrace.count == 64)
    #expect(trap.backtrace.allSatisfy { $0.function == "deep" } && "\(trap.backtrace)".hasSuffix("\n..."))
  }

  @Test func badCallBeginsWithItsCaller() throws {
    let far = try load(.none).function("far", as: ((Int64) throws -> Int64).self)
    let trap = try #require(#expect(throws: Trap.self) { try far(0x10) })
    #expect(trap.kind == .badCall && trap.backtrace.map(\.function) == ["far"])
    #expect(trap.backtrace.first?.line == 31)
  }

  /// A trap in compiled code that a Swift function has called, which compiled code has called.
  @Test func backtraceEndsAtSwift() throws {
    let module = try load(.none)
    let explicit = try module.function("explicit", as: (@Sendable (Int64) throws -> Int64).self)
    let outer = try load(.none, .eager) { try explicit($0) }.function("outer", as: Binary.self)
    let trap = try #require(#expect(throws: Trap.self) { try outer(0, 1) })
    #expect(trap.backtrace.map(\.function) == ["explicit"])
  }

  @Test func codeWithoutSymbolsHasAddresses() throws {
    var page = try WritableMemory(pageCount: 1)
    page[0...] = [0x55, 0x48, 0x89, 0xE5, 0x0F, 0x0B]  // push rbp; mov rbp, rsp; ud2
    let function = try page.makeExecutable().function(as: (() throws -> Void).self)
    let trap = try #require(#expect(throws: Trap.self) { try function() })
    #expect(trap.backtrace.first?.function == nil && trap.backtrace.first?.address == trap.address)
    #expect("\(trap.backtrace)".hasPrefix("0x"))
  }

  /// Before a function has made its frame, its caller is where the stack pointer points.
  @Test(arguments: [0, 1]) func trapInPrologueHasItsCaller(_ instruction: Int) throws {
    // call to a function that faults at its first or second instruction: there is no stack left, for the caller has
    // moved the stack pointer to the lowest address of a page.
    let assembly = """
      caller: push rbp; mov rbp, rsp; call callee; pop rbp; ret
      callee: \(instruction == 0 ? "ud2" : "push rbp; ud2")
      """
    let function = try assemble(assembly, as: (() throws -> Void).self)
    let trap = try #require(#expect(throws: Trap.self) { try function() })
    // UD2 is no prologue: the frame pointer says who called the caller, which is the thunk.
    #expect(trap.backtrace.count == 1)
  }

  #if canImport(Glibc)
    @Test(arguments: CompilerOptions.OptimizationLevel.allCases)
    func unwinderGoesThroughCompiledCode(_ level: CompilerOptions.OptimizationLevel) throws {
      nonisolated(unsafe) var addresses: [UInt] = []
      let recorder = Recorder()
      let module = try load(level, observers: [recorder]) { value in
        var frames = [UInt](repeating: 0, count: 100)
        let count = stack_addresses(&frames, 100)
        addresses = Array(frames.prefix(count))
        return value
      }
      let outer = try module.function("outer", as: Binary.self)
      #expect(try outer(6, 2) == 10)
      let inside = { (name: String) in
        let range = try #require(recorder.ranges.withLock { $0[name] })
        return try #require(addresses.firstIndex { range.contains($0 - 1) })
      }
      let (inner, caller) = (try inside("inner"), try inside("outer"))
      #expect(caller == inner + 1)
      // Behind the entry thunk there are frames of this test and of whoever runs it, which lie in files.
      let callers = addresses[(caller + 2)...]
      #expect(callers.count > 3)
      #expect(callers.dropLast().allSatisfy { is_in_file($0) })
    }
  #endif
}

/// Remembers where functions are while they are there.
final class Recorder: CodeObserver {
  let ranges = Mutex<[String: Range<UInt>]>([:])
  let descriptions = Mutex<[ModuleDescription]>([])

  func codeWasPublished(_ module: PublishedModule) -> (any AnyObject & Sendable)? {
    descriptions.withLock { $0.append(module.description) }
    for function in module.functions { ranges.withLock { $0[function.name] = function.range } }
    return Record(self, module.functions.map(\.name))
  }

  private final class Record: Sendable {
    private let recorder: Recorder
    private let names: [String]

    init(_ recorder: Recorder, _ names: [String]) {
      self.recorder = recorder
      self.names = names
    }

    deinit {
      recorder.ranges.withLock { ranges in
        for name in names { ranges[name] = nil }
      }
    }
  }
}
