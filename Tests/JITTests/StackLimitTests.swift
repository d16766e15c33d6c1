import Dispatch
import Foundation
import JIT
import Synchronization
import Testing

/// How much stack compiled code may use.
@Suite struct StackLimitTests {
  private static let program = """
    import function @host(i64) -> i64
    function @down(%n: i64) -> i64 {
    entry:
      branch_if %n, more, done
    more:
      %next = subtract %n, 1
      %below = call @down(%next)
      %three = multiply %below, 3
      %r = xor %three, %n
      return %r
    done:
      return 0
    }
    function @bounce(%n: i64) -> i64 {
      %r = call @host(%n)
      return %r
    }
    function @large(%n: i64) -> i64 {
      slot $room: 1000000
      %p = stack_slot_address $room
      store.i64 %n, [%p]
      %r = load.i64 [%p]
      return %r
    }
    """

  private final class Fixture: Sendable {
    let engine: Engine
    let module: LoadedModule
    let back = Mutex<(@Sendable (Int64) throws -> Int64)?>(nil)

    init(_ mode: Engine.Mode, _ limit: Int?) throws {
      var options = Engine.Options(mode: mode)
      options.stackLimit = limit
      // Calls stay calls.
      options.compiler.inlinesCalls = false
      engine = try Engine(options: options)
      let link = Link()
      module = try engine.compile(
        StackLimitTests.program, imports: ["host": { @Sendable (n: Int64) throws -> Int64 in try link.call(n) }])
      link.fixture.withLock { $0 = Weak(fixture: self) }
    }

    func bounce(_ n: Int64) throws -> Int64 {
      try module.function("bounce", as: ((Int64) throws -> Int64).self)(n)
    }

    /// The deepest recursion without a trap.
    func depth(below end: Int64 = 4_000_000) throws -> Int64 {
      let down = try module.function("down", as: ((Int64) throws -> Int64).self)
      var (possible, impossible): (Int64, Int64) = (0, end)
      while impossible - possible > 1 {
        let middle = (possible + impossible) / 2
        do {
          _ = try down(middle)
          possible = middle
        } catch let trap as Trap {
          #expect(trap.code == .stackOverflow)
          impossible = middle
        }
      }
      return possible
    }
  }

  private struct Weak: Sendable { weak let fixture: Fixture? }

  private final class Link: Sendable {
    let fixture = Mutex(Weak(fixture: nil))
    func call(_ n: Int64) throws -> Int64 {
      guard n > 0, let fixture = fixture.withLock(\.fixture) else { return 0 }
      if let back = fixture.back.withLock(\.self) { return try back(n) }
      return try fixture.module.function("bounce", as: ((Int64) throws -> Int64).self)(n - 1) + 1
    }
  }

  @Test(arguments: Engine.Mode.allCases) func recursionIsAsDeepAsTheLimit(mode: Engine.Mode) throws {
    let small = try Fixture(mode, 32 << 10).depth()
    let large = try Fixture(mode, 128 << 10).depth()
    #expect(small > 100 && small < 32 << 10)
    // A frame has 16 bytes at least; thunks take some of both.
    #expect(large > 3 * small && large < 5 * small, "\(small) and \(large)")
  }

  /// A limit holds for as long as a call, and leaves no trace.
  @Test(arguments: [Engine.Mode.eager, .lazy, .tiered]) func callsWithoutLimitGoDeeper(mode: Engine.Mode) throws {
    let limited = try Fixture(mode, 16 << 10)
    let free = try Fixture(mode, nil)
    let before = try limited.depth()
    // This thread may have little; 64 KiB it has.
    #expect(try free.depth(below: 1000) == 999)
    #expect(try limited.depth() == before)
    #expect(throws: Trap.self) { try limited.module.call("down", [Constant(before * 2)]) }
    #expect(try free.depth(below: 1000) == 999)
  }

  @Test(arguments: [Engine.Mode.eager, .lazy, .tiered]) func everyWayToCallHasTheLimit(mode: Engine.Mode) throws {
    struct Table {
      let down: (Int64) throws -> Int64
      let large: (Int64) throws -> Int64
    }
    let module = try Fixture(mode, 16 << 10).module
    let table = try module.functions(as: Table.self)
    #expect(try table.down(10) == module.call("down", [Constant(10 as Int64)])[0].signed)
    #expect(#expect(throws: Trap.self) { try table.down(100_000) }?.code == .stackOverflow)
    #expect(#expect(throws: Trap.self) { try table.large(1) }?.code == .stackOverflow)
    #expect(
      #expect(throws: Trap.self) { try module.call("down", [Constant(100_000 as Int64)]) }?.code == .stackOverflow)
    let unhandled = try module.function("down", as: ((Int64) throws -> Int64).self, traps: .unhandled)
    #expect(#expect(throws: Trap.self) { try unhandled(100_000) }?.code == .stackOverflow)
  }

  /// A frame is not begun that does not fit.
  @Test(arguments: Engine.Mode.allCases) func largeFrames(mode: Engine.Mode) throws {
    let module = try Fixture(mode, 64 << 10).module
    let large = try module.function("large", as: ((Int64) throws -> Int64).self)
    #expect(#expect(throws: Trap.self) { try large(1) }?.code == .stackOverflow)
  }

  @Test func largeFramesThatFit() throws {
    try onThread(stackSize: 16 << 20) {
      for mode in Engine.Mode.allCases {
        let large = try Fixture(mode, 4 << 20).module.function("large", as: ((Int64) throws -> Int64).self)
        #expect(try large(7) == 7)
      }
    }
  }

  /// The bytes are counted from the outermost call, through host functions.
  @Test(arguments: [Engine.Mode.eager, .lazy, .tiered]) func nestedCalls(mode: Engine.Mode) throws {
    try onThread(stackSize: 64 << 20) {
      func bounces(_ limit: Int) throws -> Int64 {
        let fixture = try Fixture(mode, limit)
        var (possible, impossible): (Int64, Int64) = (0, 200_000)
        while impossible - possible > 1 {
          let middle = (possible + impossible) / 2
          do {
            #expect(try fixture.bounce(middle) == middle)
            possible = middle
          } catch let trap as Trap {
            #expect(trap.code == .stackOverflow)
            impossible = middle
          }
        }
        return possible
      }
      let small = try bounces(256 << 10)
      let large = try bounces(1024 << 10)
      #expect(small > 20)
      #expect(large > 3 * small && large < 5 * small, "\(small) and \(large)")
    }
  }

  /// An inner call of code with a smaller limit has that, and the outer one its own again afterwards.
  @Test func limitsOfOtherEngines() throws {
    try onThread(stackSize: 16 << 20) {
      let inner = try Fixture(.eager, 16 << 10)
      let outer = try Fixture(.eager, 1 << 20)
      let deep = try inner.depth()
      let down = try outer.module.function("down", as: (@Sendable (Int64) throws -> Int64).self)
      outer.back.withLock {
        $0 = { _ in
          #expect(try abs(inner.depth() - deep) <= 1)
          // More than the inner limit allows, less than the outer one.
          return try down(deep * 4)
        }
      }
      #expect(try outer.bounce(1) == down(deep * 4))
      // The other way round, the smaller limit is the outer one, and holds.
      inner.back.withLock { $0 = { _ in try down(deep * 4) } }
      let trap = #expect(throws: Trap.self) { try inner.bounce(1) }
      #expect(trap?.code == .stackOverflow)
    }
  }

  @Test func eachThreadHasItsOwn() throws {
    let fixture = try Fixture(.eager, 64 << 10)
    let depths = Mutex<[Int64]>([])
    let group = DispatchGroup()
    for index in 0..<6 {
      group.enter()
      let thread = Thread {
        for _ in 0..<20 { if let depth = try? fixture.depth() { depths.withLock { $0.append(depth) } } }
        group.leave()
      }
      thread.stackSize = (1 + index) << 20
      thread.start()
    }
    group.wait()
    let found = depths.withLock(\.self)
    #expect(found.count == 120)
    #expect(Set(found).count == 1, "\(Set(found))")
  }

  /// A limit beyond what the thread has is that of the thread.
  @Test func threadsWithLess() throws {
    try onThread(stackSize: 1 << 20) {
      let depth = try Fixture(.eager, 1 << 30).depth()
      #expect(depth > 1000 && depth < 1 << 16)
    }
  }
}

/// Runs a closure on a thread of its own, with a stack of so many bytes.
private func onThread(stackSize: Int, _ body: @escaping @Sendable () throws -> Void) throws {
  let result = Mutex<Result<Void, any Error>?>(nil)
  let done = DispatchSemaphore(value: 0)
  let thread = Thread {
    result.withLock { $0 = Result { try body() } }
    done.signal()
  }
  thread.stackSize = stackSize
  thread.start()
  done.wait()
  try result.withLock(\.self)?.get()
}
