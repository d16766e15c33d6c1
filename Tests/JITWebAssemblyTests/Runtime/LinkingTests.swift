import JIT
import JITWebAssembly
import Testing

/// Imports of the host's and of other instances', and how long all of it lives.
@Suite struct LinkingTests {
  struct Unlucky: Error, Equatable {}

  @Test(arguments: Configuration.allCases) func closures(mode: Configuration) throws {
    var module = ModuleBytes()
    let log = module.importFunction("env", "log", [.i32, .f64])
    let read = module.importFunction("env", "read", [.i32], [.i32])
    let untyped = module.importFunction("env", "untyped", [.v128, .i32], [.i32, .v128])
    module.memory(ModuleBytes.limits(1))
    module.data(at: [0x41, 16], [42])
    module.function("log", [.i32, .f64], [], [0x20, 0, 0x20, 1, 0x10, UInt8(log)])
    module.function("read", [.i32], [.i32], [0x20, 0, 0x10, UInt8(read)])
    module.function("untyped", [.v128, .i32], [.i32, .v128], [0x20, 0, 0x20, 1, 0x10, UInt8(untyped)])
    module.export("log again", 0, log)
    var seen: [String] = []
    let instance = try module.load(mode).instantiate(imports: [
      "env": [
        "log": { (a: Int32, b: Double) throws in
          if a == 13 { throw Unlucky() }
          seen.append("\(a) \(b)")
        },
        "read": { (caller: WebAssemblyCaller, address: UInt32) throws -> Int32 in
          try Int32(caller.requireMemory().load(UInt8.self, at: Int(address)))
        },
        "untyped": WebAssemblyFunction(WebAssemblySignature([.v128, .i32], [.i32, .v128])) { caller, values in
          #expect(caller.memory?.pageCount == 1)
          return values.reversed()
        },
      ]
    ])
    let function = try instance.function("log", as: ((Int32, Double) throws -> Void).self)
    try function(1, 2.5)
    try instance.call("log again", [.i32(3), .f64(0)])
    #expect(seen == ["1 2.5", "3 0.0"])
    #expect(throws: Unlucky.self) { try function(13, 0) }
    #expect(throws: Unlucky.self) { try instance.call("log again", [.i32(13), .f64(0)]) }
    #expect(try instance.call("read", [.i32(16)]) == [.i32(42)])
    let error = #expect(throws: WebAssemblyError.self) { try instance.call("read", [.i32(65536)]) }
    #expect(error?.kind == .use)
    let values: [WebAssemblyValue] = [.v128(low: 1, high: 2), .i32(3)]
    #expect(try instance.call("untyped", values) == values.reversed())
  }

  @Test func allProblemsAreListed() throws {
    var module = ModuleBytes()
    _ = module.importFunction("env", "missing", [.i32])
    _ = module.importFunction("env", "mistyped", [.i32])
    _ = module.importFunction("env", "unusable", [.i32])
    module.importMemory("env", "memory", ModuleBytes.limits(2, 3))
    module.importTable("env", "table", .funcref, ModuleBytes.limits(1))
    module.importGlobal("env", "global", .i32, isMutable: true)
    let loaded = try module.load()
    let error = #expect(throws: WebAssemblyError.self) {
      try loaded.instantiate(imports: [
        "env": [
          "mistyped": { (_: Int64) in }, "unusable": { (_: [Int]) in },
          "memory": try WebAssemblyMemory(.init(.init(1, 3))),
          "table": try WebAssemblyTable(.init(.externref, .init(1))),
          "global": WebAssemblyValue.i32(1),
        ]
      ])
    }
    #expect(error?.kind == .link)
    let lines = (error?.message ?? "").split(separator: "\n")
    #expect(lines.count == 6)
    #expect(lines[0] == "unknown import: env.missing, a function [i32] -> []")
    #expect(
      lines[1] == "incompatible import type: env.mistyped, a function [i32] -> [], is given a function [i64] -> []")
    #expect(
      lines[2].hasPrefix("incompatible import type: env.unusable, a function [i32] -> []: machine code cannot be"))
    #expect(lines[3] == "incompatible import type: env.memory, a memory 2 3, is given a memory 1 3")
    #expect(lines[4] == "incompatible import type: env.table, a table 1 funcref, is given a table 1 externref")
    #expect(lines[5] == "incompatible import type: env.global, a global (mut i32), is given a global i32")
    #expect(loaded.imports.map(\.name) == ["missing", "mistyped", "unusable", "memory", "table", "global"])
  }

  /// One instance exports a memory, a table and a function; another one imports them.
  private func pair(_ mode: Configuration) throws -> (WebAssemblyInstance, WebAssemblyInstance) {
    var first = ModuleBytes()
    let unary = first.type([.i32], [.i32])
    first.memory(ModuleBytes.limits(1))
    first.table(.funcref, ModuleBytes.limits(2))
    first.global(.i32, isMutable: true, [0x41, 7])
    first.export("memory", 2, 0)
    first.export("table", 1, 0)
    first.export("global", 3, 0)
    first.function("add", [.i32], [.i32], [0x20, 0, 0x23, 0, 0x6A])
    first.function("call", [.i32], [.i32], [0x20, 0, 0x41, 0, 0x11, UInt8(unary), 0])
    var second = ModuleBytes()
    let add = second.importFunction("one", "add", [.i32], [.i32])
    second.importMemory("one", "memory", ModuleBytes.limits(1))
    second.importTable("one", "table", .funcref, ModuleBytes.limits(1))
    second.importGlobal("one", "global", .i32, isMutable: true)
    let own = second.function("twice", [.i32], [.i32], [0x20, 0, 0x10, UInt8(add), 0x10, UInt8(add)])
    second.function("bump", [], [], [0x23, 0, 0x41, 1, 0x6A, 0x24, 0])
    second.export("add", 0, add)
    second.element(at: 0, [own])
    second.data(at: [0x41, 0], [99])
    let one = try first.load(mode).instantiate()
    return (one, try second.load(mode).instantiate(imports: ["one": .exports(of: one)]))
  }

  @Test(arguments: Configuration.allCases) func instancesAreLinked(mode: Configuration) throws {
    let (one, two) = try pair(mode)
    #expect(try two.call("twice", [.i32(1)]) == [.i32(15)])
    #expect(try two.call("add", [.i32(1)]) == [.i32(8)])
    #expect(try one.memory().load(UInt8.self, at: 0) == 99)
    // By the table, the first instance calls the second, which calls the first.
    #expect(try one.call("call", [.i32(2)]) == [.i32(16)])
    try two.call("bump")
    #expect(try one.global("global").value == .i32(8))
    #expect(try one.call("call", [.i32(2)]) == [.i32(18)])
  }

  @Test(arguments: Configuration.allCases) func whatIsLinkedLivesOn(mode: Configuration) throws {
    weak var modules: (WebAssemblyModule)?
    weak var other: WebAssemblyModule?
    do {
      var call: ((Int32) throws -> Int32)?
      do {
        let (one, two) = try pair(mode)
        (modules, other) = (one.module, two.module)
        call = try one.function("call", as: ((Int32) throws -> Int32).self)
      }
      // Only the closure is left; it reaches both instances.
      #expect(modules != nil && other != nil)
      #expect(try call?(2) == 16)
      call = nil
    }
    #expect(modules == nil && other == nil)
  }

  @Test(arguments: [Configuration.full, .interpreted]) func nothingLeaks(mode: Configuration) throws {
    final class Token {}
    weak var token: Token?
    weak var loaded: WebAssemblyModule?
    do {
      var module = ModuleBytes()
      _ = module.importFunction("env", "f")
      module.importMemory("env", "memory", ModuleBytes.limits(1))
      module.importTable("env", "table", .funcref, ModuleBytes.limits(1))
      module.importGlobal("env", "g", .i32)
      module.function("run", [], [], [0x10, 0])
      module.element(at: 0, [0, 1].suffix(1))
      let captured = Token()
      token = captured
      let memory = try WebAssemblyMemory(.init(.init(1)))
      let global = try WebAssemblyGlobal(.i32(1))
      let code = try module.load(mode)
      loaded = code
      let instance = try code.instantiate(imports: [
        "env": [
          // The closure keeps the memory and the global, and the instance keeps the closure.
          "f": { () throws in withExtendedLifetime((captured, global)) { memory.withUnsafeBytes { $0[0] += 1 } } },
          "memory": memory, "table": try WebAssemblyTable(.init(.funcref, .init(1))), "g": global,
        ]
      ])
      try instance.call("run")
      #expect(try memory.load(UInt8.self, at: 0) == 1)
    }
    #expect(token == nil && loaded == nil)
  }

  @Test(arguments: Configuration.allCases) func hostFunctionsInGlobalsAndTables(mode: Configuration) throws {
    var module = ModuleBytes()
    let unary = module.type([.i64], [.i64])
    module.importGlobal("env", "f", .funcref)
    module.importTable("env", "t", .funcref, ModuleBytes.limits(3))
    module.function("call", [.i64, .i32], [.i64], [0x20, 0, 0x20, 1, 0x11, UInt8(unary), 0])
    module.function("put", [.i32], [], [0x20, 0, 0x23, 0, 0x26, 0])
    // Both belong to the compiled world until they are linked: the interpreter can have its own only.
    let loaded = try module.load(mode)
    let function = try WebAssemblyFunction { (caller: WebAssemblyCaller, x: Int64) throws -> Int64 in
      if x == 13 { throw Unlucky() }
      #expect(caller.instance == nil && caller.memory == nil)
      return x + 1
    }
    #expect(try function.call([.i64(1)]) == [.i64(2)])
    #expect(try function.closure(as: ((Int) throws -> Int).self)(2) == 3)
    let table = try WebAssemblyTable(.init(.funcref, .init(3)))
    let none = try WebAssemblyGlobal(.function(nil))
    let instance = try loaded.instantiate(imports: ["env": ["f": none, "t": table]])
    try table.set(.function(function), at: 2)
    #expect(try instance.call("call", [.i64(4), .i32(2)]) == [.i64(5)])
    #expect(throws: Unlucky.self) { try instance.call("call", [.i64(13), .i32(2)]) }
    try instance.call("put", [.i32(2)])
    #expect(#expect(throws: Trap.self) { try instance.call("call", [.i64(4), .i32(2)]) }?.code == .nullReference)
  }

  @Test func compiledAndInterpretedModulesAreNotLinked() throws {
    let (one, _) = try pair(.full)
    var module = ModuleBytes()
    _ = module.importFunction("one", "add", [.i32], [.i32])
    let interpreted = try module.load(.interpreted)
    let error = #expect(throws: WebAssemblyError.self) {
      try interpreted.instantiate(imports: ["one": .exports(of: one)])
    }
    #expect(error?.kind == .link)
  }

  @Test(arguments: Configuration.allCases) func recursionAcrossInstancesEndsInATrap(mode: Configuration) throws {
    var module = ModuleBytes()
    _ = module.importFunction("env", "host", [.i32], [.i32])
    module.function("run", [.i32], [.i32], [0x20, 0, 0x10, 0, 0x20, 0, 0x6A])
    let loaded = try module.load(mode)
    final class Holder { var run: ((Int32) throws -> Int32)? }
    let holder = Holder()
    let instances = try (0..<2).map { _ in
      try loaded.instantiate(imports: ["env": ["host": { (x: Int32) throws -> Int32 in try holder.run!(x &+ 1) }]])
    }
    holder.run = try instances[1].function("run", as: ((Int32) throws -> Int32).self)
    let trap = #expect(throws: Trap.self) { try instances[0].call("run", [.i32(0)]) }
    #expect(trap?.webAssemblyMessage == "call stack exhausted")
    holder.run = nil
  }

  @Test(arguments: Configuration.allCases) func segmentsAndStart(mode: Configuration) throws {
    // The first data segment fits, the second does not: the first stays.
    var module = ModuleBytes()
    module.importMemory("env", "memory", ModuleBytes.limits(1))
    module.importTable("env", "table", .funcref, ModuleBytes.limits(1))
    let f = module.function(nil, [], [], [])
    module.element(at: 0, [f])
    module.data(at: [0x41, 0], [1, 2])
    module.data(at: [0x41] + [0xFF, 0xFF, 0x03], [3, 4])
    let memory = try WebAssemblyMemory(.init(.init(1)))
    let table = try WebAssemblyTable(.init(.funcref, .init(1)))
    let trap = #expect(throws: Trap.self) {
      try module.load(mode).instantiate(imports: ["env": ["memory": memory, "table": table]])
    }
    #expect(trap?.webAssemblyMessage == "out of bounds memory access")
    #expect(try memory.bytes(at: 0, count: 3) == [1, 2, 0])
    // The function of the instance that failed is in the table, and works.
    guard case .function(let function?) = try table.element(at: 0) else {
      Issue.record("no function")
      return
    }
    try function.call()

    var starting = ModuleBytes()
    let host = starting.importFunction("env", "start")
    starting.start = starting.function(nil, [], [], [0x10, UInt8(host), 0x00])
    var count = 0
    let error = #expect(throws: Trap.self) {
      try starting.load(mode).instantiate(imports: ["env": ["start": { () in count += 1 }]])
    }
    #expect(error?.code == .unreachable && count == 1)

    var tooFar = ModuleBytes()
    tooFar.table(.funcref, ModuleBytes.limits(1))
    tooFar.element(at: 1, [tooFar.function(nil, [], [], [])])
    #expect(
      #expect(throws: Trap.self) { try tooFar.load(mode).instantiate() }?.webAssemblyMessage
        == "out of bounds table access")
  }

  @Test func limits() throws {
    var module = ModuleBytes()
    module.memory(ModuleBytes.limits(2))
    module.function("grow", [.i32], [.i32], [0x20, 0, 0x40, 0])
    var options = WebAssemblyModule.Options()
    options.limits.memoryByteCount = 3 * 65536
    let instance = try module.load(options).instantiate()
    #expect(try instance.call("grow", [.i32(2)]) == [.i32(-1)])
    #expect(try instance.call("grow", [.i32(1)]) == [.i32(2)])
    #expect(try instance.call("grow", [.i32(1)]) == [.i32(-1)])
    options.limits.memoryByteCount = 65536
    #expect(#expect(throws: WebAssemblyError.self) { try module.load(options).instantiate() }?.kind == .limit)
    var table = ModuleBytes()
    table.table(.funcref, ModuleBytes.limits(0xFFFF_FFFF))
    #expect(#expect(throws: WebAssemblyError.self) { try table.load().instantiate() }?.kind == .limit)
  }

  @Test(arguments: [Engine.Mode.eager, .interpreted]) func fuelAndInterruption(mode: Engine.Mode) throws {
    var module = ModuleBytes()
    module.function("loop", [], [], [0x03, 0x40, 0x0C, 0, 0x0B])
    var options = WebAssemblyModule.Options(mode: mode)
    options.engine.isMetered = true
    options.engine.isInterruptible = true
    let loaded = try module.load(options)
    let instance = try loaded.instantiate()
    loaded.fuel = 1000
    #expect(#expect(throws: Trap.self) { try instance.call("loop") }?.webAssemblyMessage == "out of fuel")
    loaded.fuel = .max
    loaded.interrupt()
    #expect(#expect(throws: Trap.self) { try instance.call("loop") }?.webAssemblyMessage == "interrupted")
  }
}
