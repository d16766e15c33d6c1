import Foundation
import JIT
import TestSupport
import Testing

/// Whatever compiled code calls, and however little stack is left when it does: a result or a trap.
///
/// Each is tried in a process of its own, since what goes wrong here ends it.
@Suite struct StackEdgeTests {
  private static let sizes =
    SweepSize.current < .full
    ? [16, 24, 64, 512]
    : [16, 20, 24, 28, 32, 40, 48, 64, 96, 128, 192, 256, 384, 512, 768, 1024, 2048, 4096, 8192]

  @Test(arguments: Engine.Mode.allCases.map(\.rawValue), sizes) func everyDepth(mode: String, kibibytes: Int) async {
    await #expect(processExitsWith: .success) { [mode, kibibytes] in
      let fixture = try StackEdgeFixture(Engine.Mode(rawValue: mode)!)
      for way in StackEdgeFixture.Way.allCases { try fixture.tryDepths(of: way, stackSize: kibibytes << 10) }
    }
  }

  /// Entries where the thread itself has used most of its stack.
  @Test(arguments: Engine.Mode.allCases.map(\.rawValue)) func deepEntries(mode: String) async {
    await #expect(processExitsWith: .success) { [mode] in
      let fixture = try StackEdgeFixture(Engine.Mode(rawValue: mode)!)
      let step = SweepSize.current == .full ? 1000 : 16_360
      for way in StackEdgeFixture.Way.allCases {
        for left in stride(from: 600 << 10, to: 20 << 10, by: -step) {
          for depth: Int64 in [0, 100] {
            _ = try fixture.fits(depth, way) { body in
              try Stacks.onThread(1 << 20) { try Stacks.withStackLeft(left, body) }
            }
          }
        }
      }
    }
  }

  /// Whatever a thread has done before, interpreted for example, an overflow in compiled code is a trap.
  @Test func overflowsAfterOtherModes() async {
    await #expect(processExitsWith: .success) {
      // Functions that call nothing but each other run to the guard page, where the handler has no stack but its own.
      let functions = try Engine.Mode.allCases.map { mode in
        var options = Engine.Options(mode: mode)
        options.compiler.turnsRecursionIntoLoops = false
        options.compiler.inlinesCalls = false
        return try Engine(options: options).compile(
          """
          function @down(%n: i64) -> i64 {
          entry:
            branch_if %n, more, done
          more:
            %m = subtract %n, 1
            %r = call @down(%m)
            %s = add %r, 1
            return %s
          done:
            return %n
          }
          """
        ).function("down", as: ((Int64) throws -> Int64).self)
      }
      for first in functions {
        for second in functions {
          try Stacks.onThread(1 << 20) {
            try Self.check(first, 3, nil)
            try Self.check(second, .max, .stackOverflow)
            try Self.check(first, 3, nil)
          }
        }
      }
    }
  }

  /// A thread that interprets where nothing was compiled before gets what belongs to it under keys of our own: the
  /// first key there is, which an unmade one would be taken for, keeps its value.
  @Test func keysOfOthers() async {
    await #expect(processExitsWith: .success) {
      let down = try Self.down("interpreted")
      try Stacks.onThread(1 << 20) {
        var mark = 0
        try withUnsafeMutablePointer(to: &mark) { mark in
          precondition(pthread_setspecific(0, mark) == 0, "there is no key yet")
          defer { pthread_setspecific(0, nil) }
          try Self.check(down, 3, nil)
          precondition(pthread_getspecific(0) == UnsafeMutableRawPointer(mark))
        }
      }
    }
  }

  /// Frames of every size overflow the stack as such.
  @Test(arguments: Engine.Mode.allCases.map(\.rawValue)) func frames(mode: String) async {
    await #expect(processExitsWith: .success) { [mode] in
      let sizes = [8, 100, 2000, 4080, 4096, 5000, 40_000, 100_000, 1_000_000, 5_000_000, 20_000_000, 100_000_000]
      let functions = sizes.map { size in
        """
        function @frame\(size)(%n: i64) -> i64 {
          slot $a: \(size)
        entry:
          %p = stack_slot_address $a
          store.i64 %n, [%p]
          %m = add.i64 %n, 1
          %r = call @frame\(size)(%m)
          %v = load.i64 [%p]
          %s = xor.i64 %r, %v
          return %s
        }
        """
      }
      let module = try Engine(options: .init(mode: Engine.Mode(rawValue: mode)!)).compile(
        functions.joined(separator: "\n"))
      for size in sizes {
        let f = try module.function("frame\(size)", as: ((Int64) throws -> Int64).self)
        for stack in [64 << 10, 1 << 20, 8 << 20] {
          try Stacks.onThread(stack) {
            do {
              _ = try f(0)
              fatalError("an endless recursion has ended")
            } catch let trap as Trap {
              guard trap.code == .stackOverflow else { fatalError("frames of \(size) bytes: \(trap)") }
            }
          }
        }
      }
    }
  }

  // MARK: - Stacks of other kinds

  private static let program = """
    import function @host(i64) -> i64
    function @down(%n: i64) -> i64 {
    entry:
      branch_if %n, more, done
    more:
      %m = subtract %n, 1
      %r = call @down(%m)
      %s = add %r, 1
      return %s
    done:
      %t = call @host(%n)
      return %t
    }
    """

  private static func down(_ mode: String, stackLimit: Int? = nil) throws -> (Int64) throws -> Int64 {
    var options = Engine.Options(mode: Engine.Mode(rawValue: mode)!)
    options.compiler.inlinesCalls = false
    options.stackLimit = stackLimit
    return try Engine(options: options).compile(
      program, imports: ["host": { @Sendable (n: Int64) throws -> Int64 in n }]
    )
    .function("down", as: ((Int64) throws -> Int64).self)
  }

  /// Ends the program if a call of a depth does not return it, or not throw the trap.
  private static func check(_ down: (Int64) throws -> Int64, _ depth: Int64, _ expected: Trap.Kind?) throws {
    var kind: Trap.Kind?
    do {
      let result = try down(depth)
      precondition(result == depth, "\(result) instead of \(depth)")
    } catch let trap as Trap {
      kind = trap.code == .stackOverflow ? .stackOverflow : trap.kind
    }
    precondition(kind == expected, "\(kind, default: "no trap") at depth \(depth)")
  }

  /// A coroutine's stack ends nobody knows where; what may be used of it can be said.
  @Test(arguments: Engine.Mode.allCases.map(\.rawValue)) func coroutines(mode: String) async {
    await #expect(processExitsWith: .success) { [mode] in
      let down = try StackEdgeTests.down(mode)
      let unused = try Stacks.onCoroutine(1 << 20, guard: 0) {
        for depth: Int64 in [0, 1000, 1_000_000] {
          try StackEdgeTests.check(down, depth, .unknownStack)
        }
      }
      precondition(unused != nil)
      try StackEdgeTests.check(down, 100, nil)
      guard mode != "interpreted" else { return }
      let limited = try StackEdgeTests.down(mode, stackLimit: 256 << 10)
      let left = try Stacks.onCoroutine(1 << 20, guard: 0) {
        try StackEdgeTests.check(limited, 1000, nil)
        try StackEdgeTests.check(limited, 1_000_000, .stackOverflow)
        try StackEdgeTests.check(down, 1000, .unknownStack)
      }
      precondition(left! > 256 << 10)
      try StackEdgeTests.check(limited, 1000, nil)
      try StackEdgeTests.check(down, 1000, nil)
    }
  }

  /// Memory of the host that a thread is given as its stack: with a guard, and without.
  @Test(arguments: Engine.Mode.allCases.map(\.rawValue)) func stacksOfTheHost(mode: String) async {
    await #expect(processExitsWith: .success) { [mode] in
      let down = try StackEdgeTests.down(mode)
      let limited = try StackEdgeTests.down(mode, stackLimit: 64 << 10)
      for size in [64 << 10, 256 << 10, 1 << 20] {
        let guarded = try Stacks.onOwnStack(size, guard: 4096) {
          try StackEdgeTests.check(down, 100, nil)
          guard mode != "interpreted" else { return }
          try StackEdgeTests.check(down, 1_000_000, .stackOverflow)
        }
        precondition(guarded != nil)
        guard mode != "interpreted" else { continue }
        let open = try Stacks.onOwnStack(size, guard: 0) {
          try StackEdgeTests.check(down, 1_000_000, .unknownStack)
          guard size >= 256 << 10 else { return }
          try StackEdgeTests.check(limited, 100, nil)
          try StackEdgeTests.check(limited, 1_000_000, .stackOverflow)
        }
        precondition(open != nil)
      }
    }
  }

  /// A thread that has a small signal stack gets a larger one.
  @Test(arguments: [2048, 4096, 8192, 16_384, 65_536]) func signalStacksOfTheHost(size: Int) async {
    await #expect(processExitsWith: .success) { [size] in
      let down = try StackEdgeTests.down("eager")
      do {
        try Stacks.onThread(1 << 20, signalStackSize: size) {
          try StackEdgeTests.check(down, 1_000_000, .stackOverflow)
          try StackEdgeTests.check(down, 100, nil)
        }
      } catch is Stacks.NoThread {
        // The system refuses what its own state does not fit in.
      }
    }
  }
}
