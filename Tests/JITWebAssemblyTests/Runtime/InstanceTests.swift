import JIT
import JITWebAssembly
import Testing

/// Instances: their functions, memories, tables and globals, in every mode.
@Suite struct InstanceTests {
  typealias Binary32 = (Int32, Int32) throws -> Int32

  @Test(arguments: Configuration.allCases) func functions(mode: Configuration) throws {
    var module = ModuleBytes()
    module.function("add", [.i32, .i32], [.i32], [0x20, 0, 0x20, 1, 0x6A])
    module.function("swap", [.i32, .f64], [.f64, .i32], [0x20, 1, 0x20, 0])
    module.function("v", [.v128, .i64], [.v128], [0x20, 0])
    module.function("divide", [.i32, .i32], [.i32], [0x20, 0, 0x20, 1, 0x6D])
    let instance = try module.load(mode).instantiate()
    let add = try instance.function("add", as: Binary32.self)
    #expect(try add(2, 40) == 42)
    #expect(try instance.call("add", [.i32(-1), .i32(3)]) == [.i32(2)])
    let swap = try instance.function("swap", as: ((Int32, Double) throws -> (Double, Int32)).self)
    #expect(try swap(3, 2.5) == (2.5, 3))
    #expect(try instance.call("v", [.v128(low: 7, high: 9), .i64(1)]) == [.v128(low: 7, high: 9)])
    let divide = try instance.function("divide", as: Binary32.self)
    #expect(#expect(throws: Trap.self) { try divide(1, 0) }?.webAssemblyMessage == "integer divide by zero")
    #expect(#expect(throws: Trap.self) { try divide(.min, -1) }?.webAssemblyMessage == "integer overflow")
    #expect(try instance.function("divide").call([.i32(7), .i32(2)]) == [.i32(3)])
    #expect(instance.exportNames == ["add", "swap", "v", "divide"])
  }

  @Test func wrongUseIsAnError() throws {
    var module = ModuleBytes()
    module.function("add", [.i32, .i32], [.i32], [0x20, 0, 0x20, 1, 0x6A])
    module.memory(ModuleBytes.limits(1))
    module.export("m", 2, 0)
    let instance = try module.load().instantiate()
    let missing = #expect(throws: WebAssemblyError.self) { try instance.function("sub") }
    #expect(
      missing?.description
        == "wrong use: no function is exported as 'sub'; exported are 'add' (function [i32 i32] -> [i32]), 'm' (memory 1)"
    )
    #expect(throws: WebAssemblyError.self) { try instance.memory("add") }
    #expect(throws: WebAssemblyError.self) { try instance.table("add") }
    #expect(throws: WebAssemblyError.self) { try instance.global("add") }
    let type = #expect(throws: WebAssemblyError.self) {
      try instance.function("add", as: ((Int64, Int32) throws -> Int32).self)
    }
    #expect(
      type?.message
        == "a function of type [i32 i32] -> [i32] cannot be called as (Int64, Int32) throws -> Int32")
    let arguments = #expect(throws: WebAssemblyError.self) { try instance.call("add", [.i32(1)]) }
    #expect(arguments?.message == "a function of type [i32 i32] -> [i32] cannot be called with [i32]")
  }

  @Test(arguments: Configuration.allCases) func memory(mode: Configuration) throws {
    var module = ModuleBytes()
    module.memory(ModuleBytes.limits(1, 3))
    module.export("memory", 2, 0)
    module.function("load", [.i32], [.i64], [0x20, 0, 0x29, 0, 0])
    module.function("far", [.i32], [.i32], [0x20, 0, 0x2D, 0] + ModuleBytes.leb(0xFFFF_FFFF as UInt32))
    module.function("store", [.i32, .i32], [], [0x20, 0, 0x20, 1, 0x36, 0, 0])
    module.function("grow", [.i32], [.i32], [0x20, 0, 0x40, 0])
    module.function("size", [], [.i32], [0x3F, 0])
    module.function("init", [.i32, .i32, .i32], [], [0x20, 0, 0x20, 1, 0x20, 2, 0xFC, 8, 1, 0])
    module.function("drop", [], [], [0xFC, 9, 1])
    module.data(at: [0x41, 8], [1, 2, 3, 4])
    module.passiveData([5, 6, 7])
    let instance = try module.load(mode).instantiate()
    let memory = try instance.memory()
    let load = try instance.function("load", as: ((UInt32) throws -> UInt64).self)
    let store = try instance.function("store", as: ((UInt32, UInt32) throws -> Void).self)
    #expect(try load(8) == 0x0403_0201)
    #expect(try load(65528) == 0)
    for address: UInt32 in [65529, 65536, .max] {
      let trap = #expect(throws: Trap.self) { try load(address) }
      #expect(trap?.webAssemblyMessage == "out of bounds memory access")
    }
    let far = try instance.function("far", as: ((UInt32) throws -> Int32).self)
    #expect(#expect(throws: Trap.self) { try far(.max) }?.code == .outOfBounds)
    try store(100, 0xDEAD_BEEF)
    #expect(try memory.load(UInt32.self, at: 100) == 0xDEAD_BEEF)
    try memory.store(7 as UInt64, at: 200)
    #expect(try load(200) == 7)
    #expect(memory.bytes.byteCount == 65536 && memory.bytes.unsafeLoad(fromByteOffset: 200, as: UInt8.self) == 7)
    memory.withMutableBytes { $0.storeBytes(of: 9 as UInt8, toByteOffset: 201, as: UInt8.self) }
    #expect(try memory.bytes(at: 200, count: 3) == [7, 9, 0])
    // Growth, in place: what was written stays.
    let base = memory.withUnsafeBytes { $0.baseAddress }
    let grow = try instance.function("grow", as: ((Int32) throws -> Int32).self)
    let size = try instance.function("size", as: (() throws -> Int32).self)
    #expect(try grow(1) == 1 && size() == 2 && memory.pageCount == 2)
    #expect(try load(65536) == 0 && load(200) == 0x907)
    #expect(try grow(2) == -1 && size() == 2)
    #expect(try grow(-1) == -1)
    #expect(try memory.grow(by: 1) == 2)
    #expect(try size() == 3 && load(3 * 65536 - 8) == 0)
    #expect(throws: WebAssemblyError.self) { try memory.grow(by: 1) }
    #expect(memory.withUnsafeBytes { $0.baseAddress } == base)
    #expect(memory.type == WebAssemblyMemoryType(WebAssemblySizeRange(3, 3)))
    // Passive segments.
    #expect(try instance.call("init", [.i32(300), .i32(1), .i32(2)]) == [])
    #expect(try memory.bytes(at: 300, count: 3) == [6, 7, 0])
    for arguments: [Int32] in [[300, 2, 2], [3 * 65536 - 1, 0, 2], [-1, 0, 1], [0, -1, 1]] {
      let trap = #expect(throws: Trap.self) { try instance.call("init", arguments.map { .i32($0) }) }
      #expect(trap?.code == .outOfBounds)
    }
    try instance.call("drop")
    try instance.call("drop")
    try instance.call("init", [.i32(300), .i32(0), .i32(0)])
    #expect(throws: Trap.self) { try instance.call("init", [.i32(300), .i32(0), .i32(1)]) }
  }

  @Test(arguments: [Configuration.full, .interpreted]) func memory64(mode: Configuration) throws {
    var module = ModuleBytes()
    module.memory(ModuleBytes.limits(1, is64Bit: true))
    module.export("memory", 2, 0)
    module.function("load", [.i64], [.i32], [0x20, 0, 0x2D, 0, 0])
    module.function("grow", [.i64], [.i64], [0x20, 0, 0x40, 0])
    let instance = try module.load(mode).instantiate()
    let load = try instance.function("load", as: ((UInt64) throws -> UInt32).self)
    let grow = try instance.function("grow", as: ((Int64) throws -> Int64).self)
    #expect(try load(65535) == 0)
    for address: UInt64 in [65536, 1 << 32, 1 << 63, .max] {
      #expect(#expect(throws: Trap.self) { try load(address) }?.code == .outOfBounds)
    }
    #expect(try grow(1) == 1 && grow(.max) == -1 && grow(1 << 40) == -1 && grow(0) == 2)
    #expect(try load(131071) == 0)
  }

  @Test(arguments: Configuration.allCases) func tablesAndIndirectCalls(mode: Configuration) throws {
    var module = ModuleBytes()
    let unary = module.type([.i32], [.i32])
    module.table(.funcref, ModuleBytes.limits(4, 4))
    module.table(.funcref, ModuleBytes.limits(2, 10))
    module.export("fixed", 1, 0)
    module.export("growing", 1, 1)
    let double = module.function(nil, [.i32], [.i32], [0x20, 0, 0x20, 0, 0x6A])
    let nothing = module.function(nil, [], [], [])
    for (name, table) in [("call", UInt8(0)), ("call1", 1)] {
      module.function(name, [.i32, .i32], [.i32], [0x20, 1, 0x20, 0, 0x11, UInt8(unary), table])
      module.function("get-" + name, [.i32], [.funcref], [0x20, 0, 0x25, table])
      module.function("set-" + name, [.i32, .funcref], [], [0x20, 0, 0x20, 1, 0x26, table])
    }
    module.function("grow", [.funcref, .i32], [.i32], [0x20, 0, 0x20, 1, 0xFC, 15, 1])
    module.function("copy", [.i32, .i32, .i32], [], [0x20, 0, 0x20, 1, 0x20, 2, 0xFC, 14, 1, 0])
    module.function("fill", [.i32, .funcref, .i32], [], [0x20, 0, 0x20, 1, 0x20, 2, 0xFC, 17, 1])
    module.element(at: 0, [double, nothing])
    let instance = try module.load(mode).instantiate()
    let call = try instance.function("call", as: ((Int32, Int32) throws -> Int32).self)
    let call1 = try instance.function("call1", as: ((Int32, Int32) throws -> Int32).self)
    #expect(try call(0, 21) == 42)
    func message(_ body: () throws -> Void) -> String? {
      #expect(throws: Trap.self, performing: body)?.webAssemblyMessage
    }
    #expect(message { _ = try call(1, 21) } == "indirect call type mismatch")
    #expect(message { _ = try call(2, 21) } == "uninitialized element")
    #expect(message { _ = try call(4, 21) } == "undefined element")
    #expect(message { _ = try call(-1, 21) } == "undefined element")
    #expect(message { _ = try call1(0, 21) } == "uninitialized element")
    // References to the host and back.
    guard case .function(let function?) = try instance.call("get-call", [.i32(0)])[0] else {
      Issue.record("no function")
      return
    }
    #expect(function.signature == WebAssemblySignature([.i32], [.i32]))
    #expect(try function.call([.i32(4)]) == [.i32(8)])
    try instance.call("set-call1", [.i32(1), .function(function)])
    #expect(try call1(1, 5) == 10)
    // Host functions in tables.
    let table = try instance.table("growing")
    try table.set(.function(try WebAssemblyFunction { (a: Int32) -> Int32 in a * 100 }), at: 0)
    #expect(try call1(0, 5) == 500)
    #expect(try table.element(at: 1) == .function(function))
    #expect(try instance.call("grow", [.function(function), .i32(3)]) == [.i32(2)])
    #expect(try table.count == 5 && call1(4, 6) == 12)
    #expect(try instance.call("grow", [.function(nil), .i32(6)]) == [.i32(-1)])
    #expect(try table.grow(by: 5) == 5)
    #expect(message { _ = try call1(9, 6) } == "uninitialized element")
    try instance.call("copy", [.i32(8), .i32(0), .i32(2)])
    #expect(try call1(8, 7) == 14)
    #expect(message { _ = try call1(9, 6) } == "indirect call type mismatch")
    for arguments: [Int32] in [[9, 0, 2], [0, 3, 2], [-1, 0, 1], [0, -1, 1]] {
      #expect(message { try instance.call("copy", arguments.map { .i32($0) }) } == "out of bounds table access")
    }
    try instance.call("fill", [.i32(8), .function(function), .i32(2)])
    #expect(try call1(9, 7) == 14)
    #expect(message { try instance.call("fill", [.i32(9), .function(nil), .i32(2)]) } == "out of bounds table access")
    #expect(message { try instance.call("get-call1", [.i32(10)]) } == "out of bounds table access")
    #expect(throws: WebAssemblyError.self) { try table.element(at: 10) }
    #expect(throws: WebAssemblyError.self) { try table.set(.i32(1), at: 0) }
    #expect(throws: WebAssemblyError.self) { try instance.table("fixed").grow(by: 1) }
  }

  @Test(arguments: Configuration.allCases) func globals(mode: Configuration) throws {
    var module = ModuleBytes()
    module.importGlobal("env", "base", .i32)
    module.importGlobal("env", "counter", .i64, isMutable: true)
    module.global(.i32, isMutable: true, [0x23, 0, 0x41, 5, 0x6A])
    module.global(.f64, [0x44] + withUnsafeBytes(of: 1.5) { Array($0) })
    module.export("own", 3, 2)
    module.export("constant", 3, 3)
    module.export("counter", 3, 1)
    module.function("next", [], [.i64], [0x23, 1, 0x42, 1, 0x7C, 0x24, 1, 0x23, 1])
    module.function("own", [], [.i32], [0x23, 2])
    module.exports.removeLast()
    module.export("get", 0, 1)
    let counter = try WebAssemblyGlobal(.i64(10), isMutable: true)
    let instance = try module.load(mode).instantiate(
      imports: ["env": ["base": WebAssemblyValue.i32(37), "counter": counter]])
    #expect(try instance.global("own").value == .i32(42))
    #expect(try instance.global("constant").value == .f64(1.5))
    #expect(try instance.call("next") == [.i64(11)])
    #expect(counter.value == .i64(11))
    try counter.set(.i64(20))
    #expect(try instance.call("next") == [.i64(21)])
    #expect(try instance.global("counter") == counter)
    try instance.global("own").set(.i32(1))
    #expect(try instance.call("get") == [.i32(1)])
    #expect(throws: WebAssemblyError.self) { try instance.global("constant").set(.f64(1)) }
    #expect(throws: WebAssemblyError.self) { try counter.set(.i32(1)) }
  }

  final class Thing {}

  @Test(arguments: Configuration.allCases) func externalReferences(mode: Configuration) throws {
    var module = ModuleBytes()
    module.table(.externref, ModuleBytes.limits(2))
    module.function("put", [.i32, .externref], [], [0x20, 0, 0x20, 1, 0x26, 0])
    module.function("get", [.i32], [.externref], [0x20, 0, 0x25, 0])
    weak var weakThing: Thing?
    do {
      let instance = try module.load(mode).instantiate()
      do {
        let thing = Thing()
        weakThing = thing
        try instance.call("put", [.i32(1), .external(WebAssemblyExternal(thing))])
      }
      #expect(try instance.call("get", [.i32(0)]) == [.external(nil)])
      let thing = try #require(weakThing)
      #expect(try instance.call("get", [.i32(1)]) == [.external(WebAssemblyExternal(thing))])
    }
    #expect(weakThing == nil)
  }
}
