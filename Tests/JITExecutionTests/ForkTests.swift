import CJITTestSupport
import JITExecution
import JITMachineCode
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Parents and children of forks, each in processes of their own.
struct ForkTests {
  @Test func separatesParentAndChild() async {
    await #expect(processExitsWith: .success) {
      for policy in CodeAllocatorTests.policies { try ForkTests.change(policy) }
    }
  }

  /// After a fork, both processes free what they had and publish something else, while the other goes on calling.
  private static func change(_ policy: CodeAllocator.Policy) throws {
    let allocator = try CodeAllocator(policy: policy)
    var first = try [allocator.publish(CodeObject(bytes: returning(1)))]
    let second = try allocator.publish(CodeObject(bytes: returning(2))).function(as: (() -> Int64).self)
    func change(to value: Int32) throws -> Bool {
      first.removeAll()
      let third = try allocator.publish(CodeObject(bytes: returning(value))).function(as: (() -> Int64).self)
      for _ in 0..<1000 where second() != 2 || third() != Int64(value) { return false }
      return true
    }
    let child = fork { try change(to: 3) }
    guard try change(to: 4), hasSucceeded(child), second() == 2 else { exit(2) }
  }

  /// A child does not inherit the writable view of a dual mapping: other memory of its own comes to lie there, which
  /// must stay when the code goes.
  @Test func childUnmapsOnlyItsOwn() async {
    await #expect(processExitsWith: .success) {
      for policy in CodeAllocatorTests.policies {
        var allocator: CodeAllocator? = try CodeAllocator(policy: policy)
        var function: (() -> Int64)? =
          try allocator!.publish(CodeObject(bytes: returning(1))).function(as: (() -> Int64).self)
        guard function?() == 1 else { exit(2) }
        let child = ForkTests.fork {
          let size = 30 << 20
          let blocks = (0..<16).map { _ in UnsafeMutablePointer<UInt8>.allocate(capacity: size) }
          for block in blocks { for offset in stride(from: 0, to: size, by: 4096) { block[offset] = 7 } }
          (function, allocator) = (nil, nil)
          return blocks.allSatisfy { $0[0] == 7 && $0[size / 4096 * 4096 - 4096] == 7 }
        }
        guard ForkTests.hasSucceeded(child) else { exit(3) }
      }
    }
  }

  /// A region that the child has made itself is unmapped when it goes, and so is the parent's after a fork.
  @Test func bothUnmapTheirOwn() async {
    await #expect(processExitsWith: .success) {
      /// The address space that views of dual mappings take.
      func mapped() -> Int {
        mappings().filter { $0.name.hasPrefix("/memfd:swift-jit") }.reduce(0) { $0 + $1.range.count }
      }
      /// The same when some have come and gone.
      func leftover() throws -> Int {
        for _ in 0..<3 {
          let allocator = try CodeAllocator(policy: .dualMapped, reservation: 1 << 30)
          _ = try allocator.publish(CodeObject(bytes: returning(1)))
        }
        return mapped()
      }
      let child = try {
        let allocator = try CodeAllocator(policy: .dualMapped, reservation: 1 << 30)
        let code = try allocator.publish(CodeObject(bytes: returning(1)))
        guard mapped() > 1 << 30 else { exit(3) }
        let child = ForkTests.fork {
          // The executable view is inherited, as far as there is code.
          let inherited = mapped()
          return try inherited > 0 && inherited < 1 << 20 && leftover() == inherited
        }
        return withExtendedLifetime(code) { child }
      }()
      guard ForkTests.hasSucceeded(child), try leftover() == 0 else { exit(2) }
    }
  }

  /// Other threads publish, call and free while one forks: no child finds a lock that nobody will give back.
  @Test func childFindsNoLockHeld() async {
    await #expect(processExitsWith: .success) {
      for policy in CodeAllocatorTests.policies {
        let allocator = try CodeAllocator(policy: policy)
        let inherited = try allocator.publish(CodeObject(bytes: returning(1))).function(as: (() -> Int64).self)
        // What the Swift runtime makes at first use it makes under locks of its own.
        guard ForkTests.use(allocator, 0) else { exit(2) }
        let threads = (1...3).map { number in
          ForkTests.thread { while ForkTests.use(allocator, Int32(number)) {} }
        }
        for _ in 0..<(isSweep ? 1000 : 20) {
          let child = ForkTests.fork {
            alarm(60)
            for number in 0..<3 where inherited() != 1 || !ForkTests.use(allocator, Int32(number)) { return false }
            return true
          }
          guard ForkTests.hasSucceeded(child) else { exit(3) }
        }
        _ = threads
      }
      _exit(0)
    }
  }

  /// A fork on the thread that is publishing, in a function of its user.
  @Test func forkInACallback() async {
    await #expect(processExitsWith: .success) {
      for policy in CodeAllocatorTests.policies {
        let allocator = try CodeAllocator(policy: policy)
        let object = CodeObject(
          bytes: [0x48, 0xB8, 0, 0, 0, 0, 0, 0, 0, 0, 0xC3],
          relocations: [.init(kind: .absolute64, offset: 2, symbol: "number")])
        var child: Int32 = -1
        var error: MemoryError?
        do {
          let code = try allocator.publish(object) { _ in
            child = cjit_test_fork()
            return UnsafeRawPointer(bitPattern: 42)
          }
          if try code.function(as: (() -> Int64).self)() != 42 { exit(2) }
        } catch let thrown as MemoryError { error = thrown }
        // The child has no writable view of what it shares with its parent, and gets new memory at the next attempt.
        if child == 0 {
          let isRight = error?.reason == (policy == .private ? nil : .forked)
          _exit(isRight && ForkTests.use(allocator, 5) ? 0 : 1)
        }
        guard error == nil, ForkTests.hasSucceeded(child), ForkTests.use(allocator, 6) else { exit(3) }
      }
    }
  }

  // MARK: - Steps

  /// Publishes, calls, and gives back.
  private static func use(_ allocator: CodeAllocator, _ number: Int32) -> Bool {
    do {
      let codes = try allocator.publish([CodeObject(bytes: returning(number)), CodeObject(bytes: returning(-number))])
      let function = try codes[0].function(as: (() throws -> Int64).self, retaining: [codes[1]])
      let host = try HostFunction { @Sendable in Int64(number) }
      return try function() == Int64(number) && withExtendedLifetime(host) { true }
    } catch { return false }
  }

  private static func fork(_ body: () throws -> Bool) -> Int32 {
    let child = cjit_test_fork()
    if child == 0 { _exit((try? body()) == true ? 0 : 1) }
    return child
  }

  private static func hasSucceeded(_ child: Int32) -> Bool {
    var status: Int32 = 0
    return child > 0 && waitpid(child, &status, 0) == child && status == 0
  }

  private static func thread(_ body: @escaping @Sendable () -> Void) -> pthread_t {
    final class Box: Sendable {
      let body: @Sendable () -> Void
      init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }
    var thread = pthread_t()
    pthread_create(
      &thread, nil,
      { argument in
        Unmanaged<Box>.fromOpaque(argument!).takeRetainedValue().body()
        return nil
      }, Unmanaged.passRetained(Box(body)).toOpaque())
    return thread
  }
}
