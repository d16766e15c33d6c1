import Foundation
import JITExecution
import JITMachineCode
import Testing

/// Each in a process of its own, where no other test maps or allocates memory.
struct LifetimeTests {
  @Test func theClosureKeepsItsPageAndGivesItBack() async {
    await #expect(processExitsWith: .success) {
      var address: UInt = 0
      var function: (() -> Int64)?
      do {
        var page = try WritableMemory(pageCount: 1)
        page[0...] = returning(6)
        let code = try page.makeExecutable()
        address = code.withUnsafeAddress { UInt(bitPattern: $0) }
        function = try code.function(as: (() -> Int64).self)
      }
      precondition(function?() == 6)
      precondition(isMapped(address))
      function = nil
      precondition(!isMapped(address))
    }
  }

  @Test func aMillionCyclesInThePoolKeepMemoryFlat() async {
    await #expect(processExitsWith: .success) {
      let allocator = try CodeAllocator(policy: .dualMapped, reservation: 1 << 20)
      let object = CodeObject(bytes: returning(2))
      let cycle = {
        let function = try allocator.publish(object).function(as: (() throws -> Int64).self)
        let result = try function()
        precondition(result == 2)
      }
      for _ in 0..<1000 { try cycle() }
      let before = residentPages()
      for _ in 0..<(isSweep ? 1_000_000 : 100_000) { try cycle() }
      precondition(residentPages() - before < 256, "memory grows")
      precondition(allocator.statistics.used == 0 && allocator.statistics.committed <= 64 << 10)
    }
  }

  @Test func manyPagesAndHostFunctionsKeepMemoryFlat() async {
    await #expect(processExitsWith: .success) {
      let cycle = { (value: Int) in
        let result = try closure(returning(Int32(value)), as: (() throws -> Int64).self)()
        precondition(result == Int64(value))
        if value % 10 == 0 { _ = try HostFunction { @Sendable () -> Int64 in Int64(value) } }
      }
      for value in 0..<200 { try cycle(value) }
      let before = residentPages()
      for value in 0..<(isSweep ? 200_000 : 5000) { try cycle(value) }
      precondition(residentPages() - before < 256, "memory grows")
    }
  }
}

/// Whether a page is mapped: `msync` fails with ENOMEM if it is not.
private func isMapped(_ address: UInt) -> Bool {
  msync(UnsafeMutableRawPointer(bitPattern: address), WritableMemory.pageSize, Int32(MS_ASYNC)) == 0
}

/// How many pages of this process are in memory: the second number of /proc/self/statm.
private func residentPages() -> Int {
  guard let file = fopen("/proc/self/statm", "r") else { return 0 }
  defer { fclose(file) }
  var line = [CChar](repeating: 0, count: 256)
  guard fgets(&line, Int32(line.count), file) != nil else { return 0 }
  let text = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  return Int(text.split(separator: " ")[1]) ?? 0
}
