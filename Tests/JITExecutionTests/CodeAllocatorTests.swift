import JITExecution
import JITMachineCode
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

struct CodeAllocatorTests {
  static let policies: [CodeAllocator.Policy] = [.private, .dualMapped]

  @Test(arguments: policies) func publishesAndFrees(policy: CodeAllocator.Policy) throws {
    let allocator = try CodeAllocator(policy: policy)
    #expect(allocator.policy == policy)
    #expect(allocator.statistics.used == 0 && allocator.statistics.reserved == 256 << 20)
    var addresses: [UnsafeRawPointer] = []
    do {
      var functions: [() -> Int64] = []
      for value in 0..<300 {
        let code = try allocator.publish(CodeObject(bytes: returning(Int32(value))))
        addresses.append(code.withUnsafeAddress { $0 })
        functions.append(try code.function(as: (() -> Int64).self))
      }
      #expect(functions.map { $0() } == (0..<300).map(Int64.init))
      let statistics = allocator.statistics
      #expect(statistics.codeCount == 300 && statistics.used == 300 * 32 && statistics.committed >= statistics.used)
      #expect(addresses.max()! - addresses.min()! < 1 << 31)
    }
    #expect(allocator.statistics.used == 0 && allocator.statistics.codeCount == 0)
    // What was freed is used again, and traps until then.
    for address in addresses { #expect(address.load(as: UInt8.self) == 0xCC) }
    let again = try allocator.publish(CodeObject(bytes: returning(1)))
    #expect(addresses.contains(again.withUnsafeAddress { $0 }))
  }

  @Test(arguments: policies) func freedCodeTraps(policy: CodeAllocator.Policy) throws {
    let allocator = try CodeAllocator(policy: policy)
    let neighbour = try allocator.publish(CodeObject(bytes: returning(1)))
    let stale = try allocator.publish(CodeObject(bytes: returning(2))).withUnsafeAddress { UInt(bitPattern: $0) }
    let call = try jump(to: stale).function(as: (() throws -> Int64).self)
    #expect(#expect(throws: Trap.self) { try call() }?.kind == .breakpoint)
    #expect(try neighbour.function(as: (() -> Int64).self)() == 1)
  }

  @Test(arguments: policies) func alignsAsAskedFor(policy: CodeAllocator.Policy) throws {
    let allocator = try CodeAllocator(policy: policy)
    var codes: [PublishedCode] = []
    for shift in 0...12 {
      let code = try allocator.publish(CodeObject(bytes: returning(7), alignment: 1 << shift))
      #expect(code.withUnsafeAddress { UInt(bitPattern: $0) } % (1 << UInt(shift)) == 0)
      #expect(try code.function(as: (() -> Int64).self)() == 7)
      codes.append(code)
    }
  }

  @Test(arguments: policies) func linksABatch(policy: CodeAllocator.Policy) throws {
    let allocator = try CodeAllocator(policy: policy)
    let host = try HostFunction { @Sendable (value: Int64) in value * 10 }
    // caller: sub rsp, 8; call callee; mov rdi, rax; mov rax, host; add rsp, 8; jmp rax
    let caller = CodeObject(
      bytes: [0x48, 0x83, 0xEC, 0x08, 0xE8, 0, 0, 0, 0, 0x48, 0x89, 0xC7, 0x48, 0xB8, 0, 0, 0, 0, 0, 0, 0, 0]
        + [0x48, 0x83, 0xC4, 0x08, 0xFF, 0xE0],
      symbols: [.init(name: "caller", offset: 0)],
      relocations: [
        .init(kind: .relative32, offset: 5, symbol: "callee", addend: -4),
        .init(kind: .absolute64, offset: 14, symbol: "host"),
      ])
    let callee = CodeObject(bytes: [0xCC] + returning(4), symbols: [.init(name: "callee", offset: 1)])
    let resolve = { (name: String) in name == "host" ? UnsafeRawPointer(bitPattern: host.address) : nil }
    let codes = try allocator.publish([caller, callee], resolvingWith: resolve)
    #expect(codes[1].offset(of: "callee") == 1 && codes[1].offset(of: "other") == nil)
    let call = try codes[0].function(as: (() throws -> Int64).self, retaining: [codes[1], host])
    #expect(try call() == 40)
    let undefined = #expect(throws: LinkError.self) { try allocator.publish([caller]) }
    #expect(undefined == .undefinedSymbols(["callee", "host"]))
    #expect(throws: LinkError.duplicateSymbol("callee")) { try allocator.publish([callee, callee]) }
    #expect(allocator.statistics.codeCount == 2)
  }

  /// A call of something that is too far away for its displacement goes there all the same; data can't be reached so.
  @Test(arguments: policies) func farCallsGoThroughVeneers(policy: CodeAllocator.Policy) throws {
    // Two allocators whose code is more than 2 GiB apart, whatever the system does.
    let (near, far) = (try CodeAllocator(policy: policy), try CodeAllocator(policy: policy))
    let callee = try far.publish(CodeObject(bytes: returning(42)))
    let target = callee.withUnsafeAddress { UInt(bitPattern: $0) }
    var others: [CodeAllocator] = []
    var allocator = near
    func distance(_ allocator: CodeAllocator) throws -> UInt {
      let place = try allocator.publish(CodeObject(bytes: returning(0))).withUnsafeAddress { UInt(bitPattern: $0) }
      return max(place, target) - min(place, target)
    }
    while try distance(allocator) < 3 << 30, others.count < 20 {
      others.append(allocator)
      allocator = try CodeAllocator(policy: policy, reservation: 1 << 30)
    }
    let resolve = { (name: String) in name == "callee" ? UnsafeRawPointer(bitPattern: target) : nil }
    // caller: sub rsp, 8; call callee; test eax, eax; jz callee; call callee; add rsp, 8; ret
    let caller = CodeObject(
      bytes: [0x48, 0x83, 0xEC, 0x08, 0xE8, 0, 0, 0, 0, 0x85, 0xC0, 0x0F, 0x84, 0, 0, 0, 0, 0xE8, 0, 0, 0, 0]
        + [0x48, 0x83, 0xC4, 0x08, 0xC3],
      symbols: [.init(name: "caller", offset: 0)],
      relocations: [5, 13, 18].map { .init(kind: .relative32, offset: $0, symbol: "callee", addend: -4) })
    let code = try allocator.publish(caller, resolvingWith: resolve)
    // One veneer for all three.
    #expect(code.byteCount > caller.bytes.count && code.byteCount <= caller.bytes.count + 7 + 14)
    #expect(try code.function(as: (() throws -> Int64).self, retaining: [callee])() == 42)
    // lea rax, [rip + callee]
    let data = CodeObject(
      bytes: [0x48, 0x8D, 0x05, 0, 0, 0, 0, 0xC3],
      relocations: [.init(kind: .relative32, offset: 3, symbol: "callee", addend: -4)])
    #expect(throws: LinkError.relocationOutOfRange(symbol: "callee", offset: 3)) {
      try allocator.publish(data, resolvingWith: resolve)
    }
  }

  @Test func rejectsMalformedCode() throws {
    let allocator = try CodeAllocator()
    func publish(_ change: (inout CodeObject) -> Void) -> LinkError? {
      var object = CodeObject(bytes: [0xC3, 0xC3])
      change(&object)
      return #expect(throws: LinkError.self) { try allocator.publish(object) }
    }
    #expect(publish { $0.bytes = [] } == .malformed("it has no bytes"))
    #expect(publish { $0.alignment = 3 } == .malformed("the alignment 3 is not a power of two from 1 to 4096"))
    #expect(publish { $0.alignment = 0 } != nil && publish { $0.alignment = .min } != nil)
    #expect(publish { $0.alignment = 8192 } != nil)
    #expect(
      publish { $0.symbols = [.init(name: "a", offset: 3)] } == .malformed("the symbol a is at offset 3 of 2 bytes"))
    for offset in [-1, 1, .max, .min] {
      #expect(publish { $0.relocations = [.init(kind: .relative32, offset: offset, symbol: "a")] } != nil)
    }
    let foreign: Architecture = Architecture.host == .x86_64 ? .aarch64 : .x86_64
    #expect(publish { $0.architecture = foreign } == .wrongArchitecture(foreign.rawValue))
    #expect(try allocator.publish([]).isEmpty)
    #expect(allocator.statistics.codeCount == 0)
  }

  @Test(arguments: policies) func exhaustionIsAnErrorAndLosesNothing(policy: CodeAllocator.Policy) throws {
    let allocator = try CodeAllocator(policy: policy, reservation: 128 * 1024)
    var codes: [PublishedCode] = []
    let error = #expect(throws: MemoryError.self) {
      while true { codes.append(try allocator.publish(CodeObject(bytes: [UInt8](repeating: 0xC3, count: 5000)))) }
    }
    #expect(error?.reason == .exhausted(reserved: 128 * 1024))
    #expect(codes.count == 128 * 1024 / 5024)
    #expect(throws: MemoryError.self) {
      try allocator.publish([CodeObject(bytes: [0xC3]), CodeObject(bytes: [UInt8](repeating: 0xC3, count: 200_000))])
    }
    #expect(allocator.statistics.codeCount == codes.count)
    codes.removeLast(3)
    codes.append(try allocator.publish(CodeObject(bytes: [UInt8](repeating: 0xC3, count: 15_000))))
    codes.removeAll()
    #expect(allocator.statistics.used == 0)
    #expect(try allocator.publish(CodeObject(bytes: [UInt8](repeating: 0xC3, count: 128 * 1024))).byteCount == 131072)
  }

  @Test func rejectsReservations() {
    #expect(throws: MemoryError(.sizeNotPositive, size: 0)) { _ = try CodeAllocator(reservation: 0) }
    #expect(throws: MemoryError(.sizeNotPositive, size: -1)) { _ = try CodeAllocator(reservation: -1) }
    #expect(throws: MemoryError(.sizeTooLarge, size: 1 << 32)) { _ = try CodeAllocator(reservation: 1 << 32) }
  }

  @Test func exhaustedAddressSpaceIsAnError() async {
    await #expect(processExitsWith: .success) {
      var limit = rlimit(rlim_cur: 1 << 31, rlim_max: 1 << 31)
      #if canImport(Glibc)
        let resource = __rlimit_resource_t(RLIMIT_AS.rawValue)
      #else
        let resource = RLIMIT_AS
      #endif
      guard setrlimit(resource, &limit) == 0 else { exit(2) }
      var pages: [MemoryBox] = []
      do {
        for _ in 0..<64 { pages.append(try MemoryBox(byteCount: 1 << 28)) }
        exit(3)
      } catch let error as MemoryError {
        guard error.reason == .systemCall("mmap", errno: ENOMEM), error.size == 1 << 28 else { exit(4) }
      }
      for policy in CodeAllocatorTests.policies {
        do {
          var allocators: [CodeAllocator] = []
          for _ in 0..<64 { allocators.append(try CodeAllocator(policy: policy, reservation: 1 << 31)) }
          exit(5)
        } catch is MemoryError {}
      }
      pages.removeAll()
      _ = try WritableMemory(byteCount: 1 << 28)
    }
  }

  @Test(arguments: policies) func threadsPublishCallAndFree(policy: CodeAllocator.Policy) async throws {
    let allocator = try CodeAllocator(policy: policy, reservation: 4 << 20)
    let rounds = policy == .private ? 150 : 3000
    await withTaskGroup(of: Bool.self) { group in
      for thread in 0..<8 {
        group.addTask {
          var random = RandomSource(seed: UInt64(thread))
          var live: [(Int32, @Sendable () throws -> Int64)] = []
          for _ in 0..<rounds {
            do {
              let value = Int32.random(in: .min ... .max, using: &random)
              let code = try allocator.publish(CodeObject(bytes: returning(value)))
              live.append((value, try code.function(as: (@Sendable () throws -> Int64).self)))
              for (value, function) in live where try function() != Int64(value) { return false }
              if live.count > 20 { live.remove(at: Int.random(in: 0..<live.count, using: &random)) }
            } catch { return false }
          }
          return true
        }
      }
      for await succeeded in group { #expect(succeeded) }
    }
    #expect(allocator.statistics.codeCount == 0 && allocator.statistics.used == 0)
  }

  @Test(arguments: policies) func neverWritableAndExecutable(policy: CodeAllocator.Policy) async throws {
    // One task watches all mappings of the process while others do everything that changes protections.
    let allocator = try CodeAllocator(policy: policy, reservation: 1 << 20)
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<2 {
        group.addTask {
          for value in 0..<Int32(300) {
            let code = try? allocator.publish((0..<3).map { CodeObject(bytes: returning(value + $0)) })
            #expect(code?.count == 3)
            var page = try? WritableMemory(pageCount: 1)
            page?[0...] = returning(value)
            _ = try? page.take()?.makeExecutable().makeWritable()
          }
        }
      }
      group.addTask {
        for _ in 0..<60 {
          let found = mappings().filter { $0.permissions.contains("w") && $0.permissions.contains("x") }
          #expect(found.isEmpty, "\(found)")
        }
      }
    }
  }
}

/// Holds memory in an array.
private final class MemoryBox {
  let memory: WritableMemory
  init(byteCount: Int) throws {
    memory = try WritableMemory(byteCount: byteCount)
  }
}
