import Dispatch
import JIT
import Synchronization
import Testing

/// What is counted, and by whom.
@Suite struct FuelTests {
  private static let program = """
    function @count(%n: i64) -> i64 {
    entry:
      branch loop(%n)
    loop(%i: i64):
      %next = subtract %i, 1
      branch_if %next, loop(%next), done
    done:
      return %n
    }
    function @fill(%n: i64) {
      slot $room: 4096
      %p = stack_slot_address $room
      %v = truncate.i64 %n to i8
      memory_fill %p, %v, %n
      return
    }
    """

  private static func load(_ mode: Engine.Mode) throws -> LoadedModule {
    var options = Engine.Options(mode: mode)
    options.isMetered = true
    return try Engine(options: options).compile(program)
  }

  /// Threads that use one account have together what is in it, to the last call.
  @Test(arguments: Engine.Mode.allCases) func threadsShareAnAccount(mode: Engine.Mode) throws {
    let module = try Self.load(mode)
    let count = try module.function("count", as: (@Sendable (Int64) throws -> Int64).self)
    let before = module.fuel
    _ = try count(100)
    let price = before - module.fuel
    #expect(price > 200)
    let calls: Int64 = mode == .interpreted ? 400 : 20_000
    module.fuel = calls * price
    let done = Atomic<Int64>(0)
    let threads = 4
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      while (try? count(100)) != nil { done.add(1, ordering: .relaxed) }
    }
    let total = done.load(ordering: .relaxed)
    #expect(total <= calls && total > calls - Int64(threads), "\(total) of \(calls)")
    #expect(module.fuel < 0)
  }

  /// Fuel that is found by the first parameter needs one.
  @Test(arguments: [Engine.Mode.eager, .interpreted]) func functionsWithoutContext(mode: Engine.Mode) throws {
    var options = Engine.Options(mode: mode)
    options.isMetered = true
    options.fuelAccount = .context(offset: 0, region: 0)
    let engine = try Engine(options: options)
    for parameters in ["", "%x: f64"] {
      let error = #expect(throws: EngineError.self) {
        try engine.compile("function @f(\(parameters)) {\nentry:\n  return\n}")
      }
      guard case .noContext(function: "f", _)? = error else {
        Issue.record("\(String(describing: error))")
        continue
      }
    }
  }

  /// What is filled costs by its size.
  @Test(arguments: Engine.Mode.allCases) func sizes(mode: Engine.Mode) throws {
    let module = try Self.load(mode)
    let fill = try module.function("fill", as: ((Int64) throws -> Void).self)
    func price(_ size: Int64) throws -> Int64 {
      let before = module.fuel
      try fill(size)
      return before - module.fuel
    }
    let least = try price(0)
    #expect(try price(15) == least)
    #expect(try price(16) == least + 1)
    #expect(try price(4096) == least + 256)
    module.fuel = least + 255
    #expect(#expect(throws: Trap.self) { try fill(4096) }?.code == .outOfFuel)
  }
}
