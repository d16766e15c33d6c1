import JITExecution
import Synchronization
import Testing

struct HostFunctionTests {
  @Test func capturesContext() throws {
    let log = Mutex<[Int64]>([])
    let host = try HostFunction { @Sendable (value: Int64) in log.withLock { $0.append(value) } }
    let call = try jump(to: host.address).function(as: ((Int64) -> Void).self, retaining: [host])
    for value in 0..<10 { call(Int64(value)) }
    #expect(log.withLock(\.self) == Array(0..<10))
    #expect(host.signature == ScalarSignature(parameters: [.int64], results: []) && !host.isThrowing)
  }

  /// push rbp; call rdi; inc rax; pop rbp; ret
  private let callAndIncrement: [UInt8] = [0x55, 0xFF, 0xD7, 0x48, 0xFF, 0xC0, 0x5D, 0xC3]

  @Test func errorsArriveIntact() throws {
    let host = try HostFunction { @Sendable () throws -> Int64 in throw TestError(number: 99) }
    let call = try closure(callAndIncrement, as: ((UInt) throws -> Int64).self, retaining: [host])
    for _ in 0..<100 {
      #expect(throws: TestError(number: 99)) { try call(host.address) }
    }
    let fine = try HostFunction { @Sendable () throws -> Int64 in 41 }
    #expect(try call(fine.address) == 42)
  }

  @Test func thrownErrorsAreReleased() throws {
    struct WitnessedError: Error {
      let witness: Witness
    }
    let ended = Counter()
    let host = try HostFunction { @Sendable () throws -> Int64 in
      throw WitnessedError(witness: Witness { ended.increment() })
    }
    let call = try closure(callAndIncrement, as: ((UInt) throws -> Int64).self, retaining: [host])
    for _ in 0..<10 {
      do { _ = try call(host.address) } catch {}
    }
    #expect(ended.value == 10)
  }

  @Test func entriesNest() throws {
    // Swift → code → Swift → code → …, to a depth of 50; the innermost throws or traps, and every level sees it.
    let code = try closure(callAndIncrement, as: (@Sendable (UInt) throws -> Int64).self)
    let trapping = try closure([0x0F, 0x0B], as: (@Sendable () throws -> Int64).self)
    let seen = Counter()
    @Sendable func descend(_ depth: Int, _ bottom: @escaping @Sendable () throws -> Int64) throws -> Int64 {
      if depth == 0 { return try bottom() }
      let host = try HostFunction { @Sendable () throws -> Int64 in
        do { return try descend(depth - 1, bottom) } catch {
          seen.increment()
          throw error
        }
      }
      return try code(host.address)
    }
    #expect(try descend(50) { 0 } == 50)
    #expect(throws: TestError(number: 1)) { try descend(50) { throw TestError(number: 1) } }
    #expect(seen.value == 50)
    #expect(throws: Trap.self) { try descend(50, trapping) }
    #expect(seen.value == 100)
    #expect(try descend(50) { 0 } == 50)
  }

  @Test func exclusivityIsTrackedAcrossErrors() throws {
    // If Swift frames were dropped, the accesses that they began would never end, and the next one would be fatal.
    final class Holder: @unchecked Sendable { var value = 0 }
    let holder = Holder()
    let host = try HostFunction { @Sendable () throws -> Int64 in
      func change(_ value: inout Int) throws { throw TestError(number: 3) }
      try change(&holder.value)
      return 0
    }
    let call = try closure(callAndIncrement, as: ((UInt) throws -> Int64).self, retaining: [host])
    for _ in 0..<10 { #expect(throws: TestError(number: 3)) { try call(host.address) } }
    holder.value += 1
    #expect(holder.value == 1)
  }

  @Test func deepRecursionThroughHostFunctionsIsATrap() throws {
    let code = try closure(callAndIncrement, as: (@Sendable (UInt) throws -> Int64).self)
    let address = Atomic<UInt>(0)
    let host = try HostFunction { @Sendable () throws -> Int64 in try code(address.load(ordering: .relaxed)) }
    address.store(host.address, ordering: .relaxed)
    let trap = #expect(throws: Trap.self) { try code(host.address) }
    #expect(trap?.kind == .stackOverflow)
  }

  @Test func lifetimeIsOwnedByThoseWhoUseIt() throws {
    let ended = Counter()
    var call: ((Int64) -> Int64)?
    do {
      let witness = Witness { ended.increment() }
      let host = try HostFunction { @Sendable (value: Int64) in withExtendedLifetime(witness) { value + 1 } }
      call = try jump(to: host.address).function(as: ((Int64) -> Int64).self, retaining: [host])
    }
    #expect(call?(1) == 2 && ended.value == 0)
    call = nil
    #expect(ended.value == 1)
  }

  @Test func callableFromManyThreads() async throws {
    let host = try HostFunction { @Sendable (value: Int64) in value * 2 }
    let call = try jump(to: host.address).function(as: (@Sendable (Int64) throws -> Int64).self, retaining: [host])
    try await withThrowingTaskGroup(of: Int64.self) { group in
      for _ in 0..<8 {
        group.addTask {
          var sum: Int64 = 0
          for value in 0..<1000 { sum += try call(Int64(value)) }
          return sum
        }
      }
      for try await sum in group { #expect(sum == 999_000) }
    }
  }

  @Test func rejectsTypes() {
    #expect(throws: FunctionTypeError.self) { _ = try HostFunction { @Sendable (text: String) in print(text) } }
    #expect(throws: FunctionTypeError.self) { _ = try HostFunction(3) }
  }

  @Test func errorsWithNowhereToGoStopTheProgram() async throws {
    let unhandled = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      let host = try HostFunction { @Sendable () throws -> Void in throw TestError(number: 5) }
      try jump(to: host.address).function(as: (() throws -> Void).self, traps: .unhandled)()
    }
    #expect(
      try String(decoding: #require(unhandled).standardErrorContent, as: UTF8.self)
        .contains(
          "a host function threw an error to code that was not entered with trap handling: TestError(number: 5)"))
    let nonthrowing = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      let host = try HostFunction { @Sendable () throws -> Void in throw TestError(number: 6) }
      try jump(to: host.address).function(as: (() -> Void).self)()
    }
    #expect(
      try String(decoding: #require(nonthrowing).standardErrorContent, as: UTF8.self)
        .contains("a host function threw an error through a closure that does not throw: TestError(number: 6)"))
  }
}
