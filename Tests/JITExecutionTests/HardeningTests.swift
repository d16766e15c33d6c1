import CJITTestSupport
import JITExecution
import JITMachineCode
import Testing

#if canImport(Glibc)
  import Glibc
#endif

#if os(Linux)
  /// What a process may forbid, and what attackers look for. Each in a process of its own.
  struct HardeningTests {
    /// A process that forbids pages to become executable has code, closures, traps and host functions all the same.
    @Test func worksWithoutNewExecutablePages() async {
      await #expect(processExitsWith: .success) {
        // Kernels before 6.3 have no such thing.
        guard cjit_test_forbid_new_executable_pages() else { exit(0) }
        let privately = try? CodeAllocator(policy: .private).publish(CodeObject(bytes: returning(1)))
        guard privately == nil else { exit(2) }
        let allocator = try CodeAllocator(policy: .dualMapped)
        for value in 0..<3000 as Range<Int32> {
          let code = try allocator.publish(CodeObject(bytes: returning(value)))
          guard try code.function(as: (() -> Int64).self)() == Int64(value) else { exit(3) }
        }
        let host = try HostFunction { @Sendable (value: Int64) in value + 1 }
        // mov rax, address; jmp rax
        let bytes = [0x48, 0xB8] + withUnsafeBytes(of: host.address, Array.init) + [0xFF, 0xE0]
        let call = try allocator.publish(CodeObject(bytes: bytes)).function(
          as: ((Int64) throws -> Int64).self, retaining: [host])
        guard try call(41) == 42 else { exit(4) }
        let trap = try allocator.publish(CodeObject(bytes: [0x0F, 0x0B])).function(as: (() throws -> Void).self)
        do {
          try trap()
          exit(5)
        } catch is Trap {}
      }
    }

    /// Neither does one view say where the other is, nor one region where another is.
    @Test func viewsLieAtRandom() async {
      await #expect(processExitsWith: .success) {
        var distances: Set<UInt> = []
        for _ in 0..<8 {
          let allocator = try CodeAllocator(policy: .dualMapped)
          let code = try allocator.publish(CodeObject(bytes: returning(1)))
          let address = code.withUnsafeAddress { UInt(bitPattern: $0) }
          let views = mappings().filter { $0.name.hasPrefix("/memfd:swift-jit") && $0.permissions.hasPrefix("rw") }
          guard views.count == 1, !views[0].permissions.contains("x") else { exit(2) }
          distances.insert(views[0].range.lowerBound &- address)
          withExtendedLifetime(allocator) {}
        }
        guard distances.count == 8 else { exit(3) }
      }
    }

    /// A limit on the size of files is an error, and does not end the process.
    @Test func fileSizeLimitIsAnError() async {
      await #expect(processExitsWith: .success) {
        var limit = rlimit(rlim_cur: 4096, rlim_max: 4096)
        guard setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0 else { exit(2) }
        do {
          _ = try CodeAllocator(policy: .dualMapped)
          exit(3)
        } catch let error as MemoryError {
          guard error == MemoryError(.systemCall("ftruncate", errno: EFBIG), size: 256 << 20) else { exit(4) }
        }
        guard try CodeAllocator().publish(CodeObject(bytes: returning(1))).byteCount > 0 else { exit(5) }
      }
    }

    /// A program that closes descriptors that are not its own gets an error, and its next file is left alone.
    @Test func foreignDescriptorsAreNotUsed() async {
      await #expect(processExitsWith: .success) {
        let allocator = try CodeAllocator(policy: .dualMapped)
        _ = try allocator.publish(CodeObject(bytes: returning(1)))
        for descriptor in 3..<100 as Range<Int32> { close(descriptor) }
        let other = open("/proc/self/exe", O_RDONLY)
        while dup(other) < 100 {}
        // More than is there already.
        let large = CodeObject(bytes: [UInt8](repeating: 0xC3, count: 1 << 20))
        do {
          _ = try allocator.publish(large)
          exit(2)
        } catch let error as MemoryError {
          guard error.reason == .systemCall("mmap", errno: EBADF) else { exit(3) }
        }
        guard fcntl(other, F_GETFD) >= 0 else { exit(4) }
        // The descriptors of the test itself are gone, too.
        _exit(0)
      }
    }

    /// Memory that cannot be unmapped, since the process has as many mappings as it may have, goes later.
    @Test func memoryThatCannotBeUnmappedGoesLater() async {
      await #expect(processExitsWith: .success) {
        let page = DataMemory.pageSize
        // Neighbours, which the system makes one mapping of: taking out one in the middle needs one more.
        var memories: [DataMemory?] = try (0..<64).map { _ in try DataMemory(byteCount: page) }
        let middle = UInt(bitPattern: memories[32]!.address)
        // Without an allocation: there is no room for any.
        let isThere = { msync(UnsafeMutableRawPointer(bitPattern: middle), page, MS_ASYNC) == 0 }
        let count = 70_000
        let block = mmap(nil, 2 * count * page, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0)!
        for index in 0..<count where mprotect(block + 2 * index * page, page, PROT_NONE) != 0 { break }
        memories[32] = nil
        // Where the limit is higher, it went at once.
        let wasThere = isThere()
        munmap(block, 2 * count * page)
        memories.removeAll()
        guard !isThere() else { exit(wasThere ? 2 : 3) }
      }
    }
  }
#endif
