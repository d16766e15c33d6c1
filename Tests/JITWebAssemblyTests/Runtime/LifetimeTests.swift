import Dispatch
import Foundation
import JIT
import JITWebAssembly
import Testing

/// What lives how long when instances use each other.
@Suite struct LifetimeTests {
  /// A module that exports a function, a memory and globals, and imports a function if there is something to import
  /// from.
  private static func module(importing: Bool, references: Bool = false) throws -> WebAssemblyModule {
    var module = ModuleBytes()
    let reference: [WebAssemblyType] = references ? [.funcref] : []
    if importing {
      let imported = module.importFunction("env", "next", [.i32] + reference, [.i32])
      let body = [0x20, 0] + (references ? [0x20, 1] : []) + [0x10, UInt8(imported), 0x41, 1, 0x6A]
      module.function("next", [.i32] + reference, [.i32], body)
    } else {
      module.function("next", [.i32] + reference, [.i32], [0x20, 0])
    }
    module.memory(ModuleBytes.limits(1))
    module.export("memory", 2, 0)
    module.table(.externref, ModuleBytes.limits(4))
    module.export("table", 1, 0)
    module.global(.externref, isMutable: true, [0xD0, 0x6F])
    module.export("global", 3, 0)
    return try module.load()
  }

  /// An instance that calls functions of another one with numbers only leaves nothing behind in it.
  @Test func instancesThatComeAndGo() throws {
    let base = try Self.module(importing: false).instantiate()
    weak var gone: WebAssemblyModule?
    do {
      let module = try Self.module(importing: true)
      gone = module
      let instance = try module.instantiate(imports: ["env": .exports(of: base)])
      #expect(try instance.call("next", [.i32(1)]) == [.i32(2)])
    }
    #expect(gone == nil)
    // With references between them, one can hold the other's functions: they live as long.
    weak var kept: WebAssemblyModule?
    do {
      let other = try Self.module(importing: false, references: true).instantiate()
      do {
        let module = try Self.module(importing: true, references: true)
        kept = module
        let instance = try module.instantiate(imports: ["env": .exports(of: other)])
        #expect(try instance.call("next", [.i32(1), .function(nil)]) == [.i32(2)])
      }
      #expect(kept != nil)
      withExtendedLifetime(other) {}
    }
    #expect(kept == nil)
  }

  /// A chain of instances, of which the last one is all that the host holds; then a function goes to the first one.
  @Test func dependenciesThatBecomeCycles() throws {
    weak var first: WebAssemblyModule?
    weak var middle: WebAssemblyModule?
    weak var last: WebAssemblyModule?
    do {
      var tables = ModuleBytes()
      let unary = tables.type([.i32], [.i32])
      tables.table(.funcref, ModuleBytes.limits(1))
      tables.export("table", 1, 0)
      tables.function("next", [.i32], [.i32], [0x20, 0])
      tables.function("call", [.i32], [.i32], [0x20, 0, 0x41, 0, 0x11, UInt8(unary), 0])
      let one = try tables.load()
      first = one
      let a = try one.instantiate()
      var b: WebAssemblyInstance? = try Self.module(importing: true).instantiate(imports: ["env": .exports(of: a)])
      middle = b?.module
      var c: WebAssemblyInstance? = try Self.module(importing: true).instantiate(imports: ["env": .exports(of: b!)])
      last = c?.module
      #expect(try c?.call("next", [.i32(1)]) == [.i32(3)])
      // The first instance gets hold of the last one, which depends on the middle one, which depends on the first.
      try a.table("table").set(.function(c!.function("next")), at: 0)
      (b, c) = (nil, nil)
      #expect(try a.call("call", [.i32(5)]) == [.i32(7)])
      #expect(middle != nil && last != nil)
    }
    #expect(first == nil && middle == nil && last == nil)
  }

  @Test func memoriesOutliveTheirInstances() throws {
    weak var gone: WebAssemblyModule?
    let memory: WebAssemblyMemory
    do {
      let module = try Self.module(importing: false)
      gone = module
      memory = try module.instantiate().memory()
    }
    #expect(gone == nil)
    try memory.store(7 as Int32, at: 65532)
    #expect(try memory.load(Int32.self, at: 65532) == 7)
    #expect(memory.bytes.unsafeLoad(fromByteOffset: 65532, as: UInt8.self) == 7)
  }

  @Test func unusedReferencesAreReleased() throws {
    final class Thing {}
    let instance = try Self.module(importing: false).instantiate()
    let (table, global) = (try instance.table("table"), try instance.global("global"))
    weak var inTable: Thing?
    weak var inGlobal: Thing?
    weak var dropped: Thing?
    do {
      let things = (Thing(), Thing(), Thing())
      (inTable, inGlobal, dropped) = things
      try table.set(.external(WebAssemblyExternal(things.2)), at: 0)
      try table.set(.external(WebAssemblyExternal(things.0)), at: 0)
      try global.set(.external(WebAssemblyExternal(things.1)))
    }
    #expect(inTable != nil && inGlobal != nil && dropped != nil)
    instance.releaseUnusedReferences()
    #expect(inTable != nil && inGlobal != nil && dropped == nil)
    #expect(try table.element(at: 0) == .external(WebAssemblyExternal(try #require(inTable))))
    try table.set(.external(nil), at: 0)
    instance.releaseUnusedReferences()
    #expect(inTable == nil && inGlobal != nil)
  }

  /// Many instances of one module, on many threads.
  @Test(arguments: [Configuration.full, .lazy, .tiered, .interpreted])
  func instancesOnManyThreads(mode: Configuration) async throws {
    var module = ModuleBytes()
    module.memory(ModuleBytes.limits(1))
    module.function(
      "count", [.i32], [.i32], [0x41, 0, 0x41, 0, 0x28, 2, 0, 0x20, 0, 0x6A, 0x36, 2, 0, 0x41, 0, 0x28, 2, 0])
    let loaded = try module.load(mode)
    let sums = try await withThrowingTaskGroup(of: Int32.self) { group in
      for step in 1...8 as ClosedRange<Int32> {
        group.addTask {
          let instance = try loaded.instantiate()
          let count = try instance.function("count", as: ((Int32) throws -> Int32).self)
          var last: Int32 = 0
          for _ in 0..<1000 { last = try count(step) }
          return last
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(sums.sorted() == (1...8).map { $0 * 1000 })
  }

  /// Chains of instances are released, and searched, without a part of the stack for each: here they have little of it.
  @Test func longChains() throws {
    let count = 3000
    try onSmallStack {
      let first = try Self.module(importing: false).instantiate()
      let module = try Self.module(importing: true)
      weak var gone: WebAssemblyModule?
      gone = module
      var last = first
      for _ in 0..<count { last = try module.instantiate(imports: ["env": .exports(of: last)]) }
      // By way of what closures capture.
      for _ in 0..<count {
        let function = try last.function("next")
        last = try module.instantiate(imports: [
          "env": ["next": { (value: Int32) in function.signature.results.isEmpty ? 0 : value }]
        ])
      }
      #expect(try last.call("next", [.i32(5)]) == [.i32(6)])
      withExtendedLifetime(first) {}
      _ = gone
    }
  }

  /// A function of the last one that goes into a table of the first one makes all of them one group.
  @Test func longCycles() throws {
    weak var gone: WebAssemblyModule?
    try onSmallStack {
      var tables = ModuleBytes()
      tables.table(.funcref, ModuleBytes.limits(1))
      tables.export("table", 1, 0)
      tables.function("next", [.i32], [.i32], [0x20, 0])
      let module = try Self.module(importing: true)
      gone = module
      let first = try tables.load().instantiate()
      var last = first
      for _ in 0..<3000 { last = try module.instantiate(imports: ["env": .exports(of: last)]) }
      try first.table("table").set(.function(last.function("next")), at: 0)
    }
    #expect(gone == nil)
  }

  /// Calls a closure on a thread with a stack of 256 KiB.
  private func onSmallStack(_ body: @escaping () throws -> Void) throws {
    final class Work: @unchecked Sendable {
      let body: () throws -> Void
      var error: (any Error)?
      init(_ body: @escaping () throws -> Void) { self.body = body }
    }
    let work = Work(body)
    let end = DispatchSemaphore(value: 0)
    let thread = Thread {
      do { try work.body() } catch { work.error = error }
      end.signal()
    }
    thread.stackSize = 256 << 10
    thread.start()
    end.wait()
    if let error = work.error { throw error }
  }
}
