import JIT
import JITWebAssembly
import Testing

/// Traps say where they happened, with the names that the name section gives.
@Suite struct WebAssemblyBacktraceTests {
  @Test(arguments: Configuration.allCases) func namesAndOffsets(mode: Configuration) throws {
    var module = ModuleBytes()
    module.memory(ModuleBytes.limits(1))
    // Bulk operations trap in the runtime, loads in code.
    module.function(nil, [.i32], [.i32], [0x20, 0, 0x28, 2, 0])
    module.function(nil, [.i32], [], [0x20, 0, 0x41, 0, 0x41, 5, 0xFC, 8, 0, 0])
    module.function("load", [.i32], [.i32], [0x20, 0, 0x10, 0, 0x41, 1, 0x6A])
    module.function("init", [.i32], [], [0x20, 0, 0x10, 1, 0x01])
    module.passiveData([1, 2, 3])
    let names: [(UInt8, String)] = [(0, "read"), (1, "copy"), (2, "outer"), (3, "start")]
    let map = [UInt8(names.count)] + names.flatMap { [$0.0] + ModuleBytes.name($0.1) }
    module.custom.append(ModuleBytes.name("name") + [1] + ModuleBytes.leb(map.count) + map)
    let instance = try module.load(mode).instantiate()
    let load = #expect(throws: Trap.self) { try instance.call("load", [.i32(65536)]) }
    let initialize = #expect(throws: Trap.self) { try instance.call("init", [.i32(0)]) }
    #expect(load?.code == .outOfBounds && initialize?.code == .outOfBounds)
    let functions = { (trap: Trap?) in trap?.backtrace.compactMap(\.function) ?? [] }
    // Optimised code may have no frames of small functions.
    if mode == .interpreted || mode == .none {
      #expect(functions(load).prefix(2) == ["read", "outer"])
      #expect(functions(initialize).prefix(2) == ["copy", "start"])
    } else {
      #expect(functions(load).contains { ["read", "outer"].contains($0) })
      #expect(functions(initialize).contains { ["copy", "start"].contains($0) })
    }
    let description = "\(try #require(initialize))"
    #expect(description.hasPrefix("trap: out_of_bounds by memory.init in "))
    if mode == .interpreted {
      #expect(load?.description.hasPrefix("trap: out_of_bounds in read at test.wasm:") == true)
    }
  }
}
