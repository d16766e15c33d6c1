import JIT
import JITWebAssembly
import Testing

/// What the host makes: imports put together, functions of values, memories, tables and globals of its own.
@Suite struct HostTests {
  static let text = """
    (module
      (import "env" "scale" (func $scale (param f32 i64) (result f64)))
      (import "env" "apply" (func $apply (param funcref externref i32) (result externref funcref)))
      (import "env" "base" (global $base i32))
      (table (export "table") 2 funcref)
      (func $own (export "own") (param i32) (result i32) (i32.add (local.get 0) (global.get $base)))
      (func (export "scale") (param f32 i64) (result f64) (call $scale (local.get 0) (local.get 1)))
      (func (export "apply") (param externref i32) (result externref funcref)
        (call $apply (ref.func $own) (local.get 0) (local.get 1))))
    """

  final class Thing {
    let number: Int32
    init(_ number: Int32) { self.number = number }
  }

  private func imports() -> WebAssemblyImports {
    var imports: WebAssemblyImports = ["env": ["base": WebAssemblyValue.i32(40)], "unused": [:]]
    imports.define("env", "scale") { (a: Float, b: Int) -> Double in Double(a) * Double(b) }
    let signature = WebAssemblySignature([.funcref, .externref, .i32], [.externref, .funcref])
    let apply = WebAssemblyFunction(signature) { caller, values in
      guard case .function(let function?) = values[0] else { return [] }
      #expect(function.signature == WebAssemblySignature([.i32], [.i32]))
      let result = try function.call([values[2]])
      if values[1] == .external(nil) { return result }
      guard case .i32(let number) = result[0] else { return [] }
      return [.external(WebAssemblyExternal(Thing(number))), values[0]]
    }
    var more = WebAssemblyImports()
    more["env"].define("apply", apply)
    return imports.merging(more)
  }

  @Test(arguments: Configuration.allCases) func referencesOfAllKindsPass(mode: Configuration) throws {
    let instance = try WebAssemblyModule(text: Self.text, options: mode.options).instantiate(imports: imports())
    #expect(try instance.call("scale", [.f32(1.5), .i64(4)]) == [.f64(6)])
    let results = try instance.call("apply", [.external(WebAssemblyExternal(Thing(1))), .i32(2)])
    guard case .external(let thing?) = results[0] else {
      Issue.record("\(results)")
      return
    }
    #expect((thing.object as? Thing)?.number == 42)
    #expect(try results[1] == .function(instance.function("own")))
    let error = #expect(throws: WebAssemblyError.self) { try instance.call("apply", [.external(nil), .i32(2)]) }
    #expect(
      error?.message
        == "a host function of type [funcref externref i32] -> [externref funcref] has returned [i32]")
  }

  /// A function that the host carries from one instance to another keeps the first one alive.
  @Test(arguments: [Configuration.full, .interpreted]) func functionsAreCarriedOver(mode: Configuration) throws {
    weak var first: WebAssemblyModule?
    let other = try WebAssemblyModule(text: Self.text, options: mode.options).instantiate(imports: imports())
    do {
      let module = try WebAssemblyModule(text: Self.text, options: mode.options)
      first = module
      let instance = try module.instantiate(imports: imports())
      try other.table("table").set(.function(instance.function("own")), at: 1)
    }
    #expect(first != nil)
    guard case .function(let function?) = try other.table("table").element(at: 1) else {
      Issue.record("no function")
      return
    }
    #expect(try function.call([.i32(2)]) == [.i32(42)])
    #expect(try function.closure(as: ((Int32) throws -> Int32).self)(3) == 43)
  }

  @Test func memoriesOfTheHost() throws {
    #expect(throws: WebAssemblyError.self) { try WebAssemblyMemory(.init(.init(2, 1))) }
    #expect(throws: WebAssemblyError.self) { try WebAssemblyMemory(.init(.init(1 << 17))) }
    let memory = try WebAssemblyMemory(.init(.init(1, 10)), limits: WebAssemblyLimits(memoryByteCount: 2 * 65536))
    try memory.grow(by: 1)
    #expect(throws: WebAssemblyError.self) { try memory.grow(by: 1) }
    #expect(throws: WebAssemblyError.self) { try memory.grow(by: -1) }
    try memory.write(Array("grüße".utf8), at: 10)
    #expect(try memory.string(at: 10, byteCount: 7) == "grüße")
    for (address, count) in [(131072, 1), (-1, 1), (131071, 2), (0, 131073), (0, -1), (.max, .max)] {
      #expect(throws: WebAssemblyError.self) { try memory.bytes(at: address, count: count) }
    }
    #expect(try memory.bytes(at: 131072, count: 0) == [])
    #expect(throws: WebAssemblyError.self) { try memory.load(Int64.self, at: 131065) }
    #expect(throws: WebAssemblyError.self) { try memory.store(0 as Int64, at: 131065) }
    #expect(throws: WebAssemblyError.self) { try memory.write([1, 2], at: 131071) }
    #expect(memory.withUnsafeBytes(\.count) == 131072)
  }

  @Test func tablesOfTheHost() throws {
    #expect(throws: WebAssemblyError.self) { try WebAssemblyTable(.init(.funcref, .init(2, 1))) }
    #expect(throws: WebAssemblyError.self) { try WebAssemblyTable(.init(.funcref, .init(1)), filledWith: .i32(1)) }
    #expect(throws: WebAssemblyError.self) {
      try WebAssemblyTable(.init(.funcref, .init(11)), limits: WebAssemblyLimits(tableElementCount: 10))
    }
    let thing = WebAssemblyExternal(Thing(7))
    let table = try WebAssemblyTable(
      .init(.externref, .init(1)), filledWith: .external(thing), limits: WebAssemblyLimits(tableElementCount: 4))
    #expect(try table.grow(by: 3) == 1)
    #expect(throws: WebAssemblyError.self) { try table.grow(by: 1) }
    #expect(
      try (0..<4).map { try table.element(at: $0) } == [
        .external(thing), .external(nil), .external(nil), .external(nil),
      ])
    #expect(table.type == WebAssemblyTableType(.externref, .init(4)))
    #expect(throws: WebAssemblyError.self) { try table.element(at: -1) }
  }

  @Test func descriptions() throws {
    let module = try WebAssemblyModule(text: Self.text)
    #expect(
      module.imports.map { "\($0.module).\($0.name): \($0.type)" } == [
        "env.scale: function [f32 i64] -> [f64]",
        "env.apply: function [funcref externref i32] -> [externref funcref]", "env.base: global i32",
      ])
    #expect(
      module.exports.map { "\($0.name): \($0.type)" } == [
        "table: table 2 funcref", "own: function [i32] -> [i32]", "scale: function [f32 i64] -> [f64]",
        "apply: function [externref i32] -> [externref funcref]",
      ])
    #expect(module.customSection(named: "none") == nil)
  }
}
