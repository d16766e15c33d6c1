import JITExecution
import JITMachineCode
import Testing

struct WritableMemoryTests {
  @Test func theTutorial() throws {
    var page = try WritableMemory(pageCount: 1)
    page[0...] = [0x48, 0xC7, 0xC0, 0x03, 0x00, 0x00, 0x00]
    let three = try page.makeExecutable().function(as: (() -> Int64).self)
    #expect(three() == 3)
  }

  @Test func isFilledAsAskedFor() throws {
    let returns = try WritableMemory(pageCount: 2)
    #expect(returns.count == 2 * WritableMemory.pageSize)
    #expect(returns[0...].allSatisfy { $0 == Architecture.host.returnInstruction[0] })
    let traps = try WritableMemory(byteCount: 1, filledWith: .traps)
    #expect(traps.count == WritableMemory.pageSize)
    #expect(traps[0...].allSatisfy { $0 == Architecture.host.trapInstruction[0] })
  }

  @Test func readsAndWrites() throws {
    var page = try WritableMemory(pageCount: 1)
    page[5] = 7
    page[6..<9] = [1, 2]
    #expect(page[4...9] == [0xC3, 7, 1, 2, 0xC3, 0xC3])
    page.store(UInt32(0x1234_5678), toByteOffset: 3)
    #expect(page[3..<7] == [0x78, 0x56, 0x34, 0x12])
    #expect(page.load(fromByteOffset: 4, as: UInt16.self) == 0x3456)
    page.store(Int64(-2), toByteOffset: page.count - 8)
    #expect(page.load(fromByteOffset: page.count - 8, as: Int64.self) == -2)
    try page.write([9, 8], at: page.count - 2)
    #expect(page[(page.count - 3)...] == [0xFF, 9, 8])
    let source: [UInt8] = [0xAA, 0xBB]
    try page.write(source.span, at: 100)
    #expect(page[100...101] == source)
    var bytes = page.mutableBytes
    bytes[0] = 0x55
    #expect(page.bytes[0] == 0x55 && page.bytes.count == page.count)
  }

  @Test func dumps() throws {
    var page = try WritableMemory(pageCount: 1)
    page[16...] = Array("Hello, page!".utf8)
    #expect(
      page.hexdump(16..<34) == """
        00000010  48 65 6c 6c 6f 2c 20 70  61 67 65 21 c3 c3 c3 c3  |Hello, page!....|
        00000020  c3 c3                                             |..|
        """)
    let code = try page.makeExecutable()
    let dump = code.hexdump(0..<4)
    code.withUnsafeAddress { #expect(dump.hasPrefix(String(UInt(bitPattern: $0), radix: 16))) }
  }

  @Test func rejectsWhatDoesNotFit() throws {
    var page = try WritableMemory(pageCount: 1)
    let count = page.count
    let outOfBounds = { (end: Int, size: Int) in MemoryError(.outOfBounds(end: end), size: size) }
    #expect(throws: outOfBounds(count + 1, 2)) { try page.write([1, 2], at: count - 1) }
    #expect(throws: outOfBounds(-1, 1)) { try page.write([1], at: -2) }
    #expect(throws: outOfBounds(.max, 2)) { try page.write([1, 2], at: .max) }
    #expect(page[0...].allSatisfy { $0 == 0xC3 })
  }

  @Test func accessOutOfBoundsStopsTheProgram() async {
    await #expect(processExitsWith: .failure) {
      let page = try WritableMemory(pageCount: 1)
      _ = page[page.count]
    }
    await #expect(processExitsWith: .failure) {
      var page = try WritableMemory(pageCount: 1)
      page[-1] = 0
    }
    await #expect(processExitsWith: .failure) {
      var page = try WritableMemory(pageCount: 1)
      page[(page.count - 1)...] = [1, 2]
    }
    await #expect(processExitsWith: .failure) {
      let page = try WritableMemory(pageCount: 1)
      _ = page.load(fromByteOffset: page.count - 3, as: UInt32.self)
    }
    await #expect(processExitsWith: .failure) {
      var page = try WritableMemory(pageCount: 1)
      page.store(UInt8(0), toByteOffset: .max)
    }
  }

  @Test func rejectsSizes() throws {
    #expect(throws: MemoryError(.sizeNotPositive, size: 0)) { _ = try WritableMemory(pageCount: 0) }
    #expect(throws: MemoryError(.sizeNotPositive, size: -3)) { _ = try WritableMemory(pageCount: -3) }
    #expect(throws: MemoryError(.sizeNotPositive, size: 0)) { _ = try WritableMemory(byteCount: 0) }
    #expect(throws: MemoryError(.sizeTooLarge, size: .max)) { _ = try WritableMemory(pageCount: .max) }
    #expect(throws: MemoryError(.sizeTooLarge, size: .max)) { _ = try WritableMemory(byteCount: .max) }
    let huge = #expect(throws: MemoryError.self) { _ = try WritableMemory(byteCount: 1 << 47) }
    #expect(huge?.description.hasPrefix("mmap failed for 140737488355328 bytes: ") == true)
  }

  @Test func becomesWritableAgain() throws {
    var page = try WritableMemory(pageCount: 1)
    page[0...] = returning(1)
    var code = try page.makeExecutable()
    #expect(code[0] == 0x48 && code[0..<3] == [0x48, 0xC7, 0xC0] && code.bytes[2] == 0xC0)
    #expect(code.load(fromByteOffset: 3, as: Int32.self) == 1)
    do {
      let one = try code.function(as: (() -> Int64).self)
      #expect(one() == 1)
      let isInUse = code.isInUse
      #expect(isInUse)
    }
    let isInUse = code.isInUse
    #expect(!isInUse)
    page = try code.makeWritable()
    page[3] = 2
    let two = try page.makeExecutable().function(as: (() -> Int64).self)
    #expect(two() == 2)
  }

  @Test func staysExecutableWhileFunctionsLive() throws {
    var page = try WritableMemory(pageCount: 1)
    page[0...] = returning(5)
    let size = page.count
    let code = try page.makeExecutable()
    let five = try code.function(as: (() -> Int64).self)
    do {
      _ = try code.makeWritable()
      Issue.record("memory became writable while a function lives")
    } catch {
      #expect(error == MemoryError(.inUse, size: size))
    }
    #expect(five() == 5)
  }

  @Test func entriesAreChecked() throws {
    let code = try WritableMemory(pageCount: 1).makeExecutable()
    for offset in [-1, code.count, .max] {
      #expect(throws: MemoryError(.outOfBounds(end: offset), size: 0)) {
        _ = try code.function(as: (() -> Void).self, at: offset)
      }
    }
    try code.function(as: (() -> Void).self, at: code.count - 1)()
  }

  @Test func theAddressCanBeCalledUnchecked() throws {
    var page = try WritableMemory(pageCount: 1)
    page[0...] = returning(11)
    let result = try page.makeExecutable().withUnsafeAddress {
      unsafeBitCast($0, to: (@convention(c) () -> Int64).self)()
    }
    #expect(result == 11)
  }
}
