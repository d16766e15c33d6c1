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
}
