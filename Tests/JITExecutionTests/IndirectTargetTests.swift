import CJIT
import JITMachineCode
import Testing

@testable import JITExecution

/// What can be reached through a register or memory begins with ENDBR64, as processors with indirect branch tracking
/// demand.
struct IndirectTargetTests {
  private static let mark: [UInt8] = [0xF3, 0x0F, 0x1E, 0xFA]

  private static func isMarked(_ address: UInt) -> Bool {
    UnsafeRawBufferPointer(start: UnsafeRawPointer(bitPattern: address), count: 4).elementsEqual(mark)
  }

  /// Where the address of a place in the code is taken, which is to be jumped to: LEA r11, [rip + displacement].
  private static func takenAddresses(_ code: [UInt8]) -> [Int] {
    code.indices.dropLast(7).compactMap { place in
      guard code[place..<place + 3].elementsEqual([0x4C, 0x8D, 0x1D]) else { return nil }
      let displacement = code[place + 3..<place + 7].reversed().reduce(0) { $0 << 8 | UInt32($1) }
      return place + 7 + Int(Int32(bitPattern: displacement))
    }
  }

  @Test func entryThunks() throws {
    let signature = ScalarSignature(parameters: [.int64, .int8], results: [.float64])
    let general = try FunctionType(of: ((Int64, Int8) throws -> Double).self)
    let callers: [EntryThunk.Caller] = [
      .block(signature), .concrete(signature), .general(parameters: general.parameters, results: general.results),
    ]
    for caller in callers {
      for (isThrowing, traps) in [(true, TrapHandling.thrown), (false, .thrown), (false, .unhandled)] {
        let code = EntryThunk(caller: caller, isThrowing: isThrowing, traps: traps).makeCode().bytes
        #expect(code.starts(with: Self.mark))
        let pads = Self.takenAddresses(code)
        #expect(pads.count == (traps == .thrown ? 1 : 0))
        for pad in pads { #expect(code[pad...].starts(with: Self.mark)) }
      }
    }
  }

  @Test func hostFunctions() throws {
    let type = try FunctionType(of: ((Int64) throws -> Int64).self)
    #expect(HostThunk(type: type).makeCode().bytes.starts(with: Self.mark))
    let functions = try (0..<100).map { number in try HostFunction { @Sendable (value: Int64) in value + number } }
    for function in functions { #expect(Self.isMarked(function.address)) }
  }

  @Test func stubs() throws {
    let stubs = try FunctionStubs(["f", nil, "g"], resolver: 0, in: CodeAllocator())
    for index in [0, 2] {
      #expect(Self.isMarked(stubs.entry(index)))
      // MOV r11, cell; JMP [r11]
      let load = UnsafeRawPointer(bitPattern: stubs.entry(index) + 4)!
      #expect(load.loadUnaligned(as: UInt16.self) == 0xBB49)
      let cell = UnsafePointer<UInt>(bitPattern: load.loadUnaligned(fromByteOffset: 2, as: UInt.self))!
      stubs.setUnresolved(index)
      let resolver = cell.pointee
      stubs.setCounted(index, 1, calls: 7)
      #expect(cell.pointee != resolver)
      #expect(Self.isMarked(resolver) && Self.isMarked(cell.pointee))
    }
  }

  @Test func runtime() {
    for address in [cjit_stack_overflow_address(), cjit_closure_entry_address()] {
      #expect(Self.isMarked(UInt(bitPattern: address)))
    }
  }
}
