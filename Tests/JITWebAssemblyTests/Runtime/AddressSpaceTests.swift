import JIT
import JITWebAssembly
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Processes that may not have as much address space as memories reserve.
@Suite struct AddressSpaceTests {
  private static var module: ModuleBytes {
    var module = ModuleBytes()
    module.memory(ModuleBytes.limits(1, 3))
    module.export("memory", 2, 0)
    module.function("load", [.i32], [.i32], [0x20, 0, 0x2D, 0, 0])
    module.function("grow", [.i32], [.i32], [0x20, 0, 0x40, 0])
    return module
  }

  @Test func codeReliesOnFaultsWhereItCan() throws {
    #expect(try AddressSpaceTests.module.load().checksBounds == false)
    #expect(try AddressSpaceTests.module.load(.interpreted).checksBounds)
  }

  #if os(Linux)
    /// Leaves this process `byteCount` more bytes of address space than it has.
    private static func limitAddressSpace(_ byteCount: UInt) {
      // The first number of /proc/self/statm is the size in pages.
      var text = [UInt8](repeating: 0, count: 64)
      let file = open("/proc/self/statm", O_RDONLY)
      let count = read(file, &text, text.count)
      close(file)
      let pages = text.prefix(max(0, count)).prefix { $0 != 0x20 }.reduce(0 as UInt) { $0 * 10 + UInt($1 - 0x30) }
      let size = pages * UInt(sysconf(Int32(_SC_PAGESIZE))) + byteCount
      var limit = rlimit(rlim_cur: size, rlim_max: size)
      guard pages > 0, setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit) == 0 else { exit(2) }
    }

    /// Without the address space, code compares, and everything else is as ever.
    @Test func codeComparesWhereNothingCanBeReserved() async {
      await #expect(processExitsWith: .success) {
        AddressSpaceTests.limitAddressSpace(6 << 30)
        let module = try AddressSpaceTests.module.load()
        guard module.checksBounds else { exit(3) }
        let instance = try module.instantiate()
        let load = try instance.function("load", as: ((UInt32) throws -> UInt32).self)
        let grow = try instance.function("grow", as: ((UInt32) throws -> Int32).self)
        func isOutOfBounds(_ address: UInt32) -> Bool {
          do { return try load(address) > 0 } catch { return (error as? Trap)?.code == .outOfBounds }
        }
        guard try load(65535) == 0, isOutOfBounds(65536), isOutOfBounds(.max) else { exit(4) }
        guard try grow(2) == 1, try load(65536 * 3 - 1) == 0, isOutOfBounds(65536 * 3), try grow(1) == -1 else {
          exit(5)
        }
      }
    }

    /// A module that was loaded before the space was used up says what would help.
    @Test func instancesWithoutSpaceAreErrors() async {
      await #expect(processExitsWith: .success) {
        let module = try AddressSpaceTests.module.load()
        AddressSpaceTests.limitAddressSpace(4 << 30)
        do {
          _ = try module.instantiate()
          exit(3)
        } catch let error as WebAssemblyError {
          guard error.kind == .limit, error.message.contains("Options.checksBounds") else { exit(4) }
        }
      }
    }
  #endif
}
