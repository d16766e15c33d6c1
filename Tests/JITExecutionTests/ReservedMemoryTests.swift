import JITExecution
import Testing

/// Memory that grows where it is.
@Suite struct ReservedMemoryTests {
  @Test func growsInPlace() throws {
    let memory = try ReservedMemory(reserving: 8 << 30, byteCount: 1)
    #expect(memory.byteCount == DataMemory.pageSize)
    memory.address.storeBytes(of: 42, as: Int.self)
    try memory.grow(to: 1 << 20)
    try memory.grow(to: 1 << 10)
    #expect(memory.byteCount == 1 << 20)
    #expect(memory.address.load(as: Int.self) == 42)
    #expect(memory.address.load(fromByteOffset: 1 << 20 - 8, as: Int.self) == 0)
    #expect(processMemory(at: UInt(bitPattern: memory.address) + 1 << 20, count: 1) == nil)
    let error = #expect(throws: MemoryError.self) { try memory.grow(to: 9 << 30) }
    #expect(error?.reason == .outOfBounds(end: 9 << 30))
    #expect(memory.byteCount == 1 << 20)
  }

  @Test func wrongSizes() {
    #expect(throws: MemoryError.self) { try ReservedMemory(reserving: 0) }
    #expect(throws: MemoryError.self) { try ReservedMemory(reserving: -1) }
    #expect(throws: MemoryError.self) { try ReservedMemory(reserving: .max) }
    #expect(throws: MemoryError.self) { try ReservedMemory(reserving: 4096, byteCount: 1 << 30) }
  }

  /// What lies before the memory faults as well.
  @Test func guardsBefore() throws {
    let memory = try ReservedMemory(reserving: 1 << 20, byteCount: 1 << 16, guardingBefore: 100_000)
    #expect(processMemory(at: UInt(bitPattern: memory.address) - 8, count: 8) == nil)
    #expect(processMemory(at: UInt(bitPattern: memory.address), count: 8) == [UInt8](repeating: 0, count: 8))
    let other = try ReservedMemory(reserving: 1 << 20, byteCount: 1 << 16, guardingBefore: 100_000)
    let distance = abs(memory.address - other.address)
    #expect(distance >= 1 << 20 + 100_000)
  }

  #if os(Linux)
    /// A process that has as many mappings as it may can't split one to free a part of it.
    @Test func freeingWhatTheSystemHasJoined() async {
      await #expect(processExitsWith: .success) {
        // One behind the other, with nothing between: the system makes one mapping of them.
        var memories: [ReservedMemory?] = try (0..<64).map { _ in try ReservedMemory(reserving: 1 << 20) }
        var others: [UnsafeMutableRawPointer] = []
        others.reserveCapacity(1 << 17)
        while others.count < 1 << 17 {
          let protection = others.count % 2 == 0 ? PROT_READ : PROT_NONE
          guard let page = mmap(nil, 4096, protection, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0), page != MAP_FAILED else {
            break
          }
          others.append(page)
        }
        for index in memories.indices where index % 2 == 1 { memories[index] = nil }
        for page in others { munmap(page, 4096) }
        memories = []
        _ = try ReservedMemory(reserving: 1 << 20, byteCount: 1 << 20)
      }
    }
  #endif
}

#if canImport(Glibc)
  import Glibc
#endif
