import JIT
import Testing

@testable import JITWASI
@testable import JITWebAssembly

/// Instructions that do much are interrupted while they do it: not only loops and calls are.
@Suite struct BulkInterruptionTests {
  private static let text = """
    (module
      (import "host" "interrupt" (func $interrupt))
      (import "wasi_snapshot_preview1" "random_get" (func $random (param i32 i32) (result i32)))
      (memory (export "memory") 128)
      (memory $other 128)
      (memory $large i64 128)
      (table $t (export "table") 400000 funcref)
      (table $u 400000 funcref)
      (table $v 0 funcref)
      (data $d "\(String(repeating: "0123456789abcdef", count: 1 << 17))")
      (elem $e func \(String(repeating: "$f ", count: 300_000)))
      (func $f)
      (func (export "fill") (call $interrupt) (memory.fill (i32.const 1) (i32.const 2) (i32.const 8000000)))
      (func (export "fill64")
        (call $interrupt) (memory.fill $large (i64.const 1) (i32.const 2) (i64.const 8000000)))
      (func (export "copy") (call $interrupt) (memory.copy (i32.const 0) (i32.const 1) (i32.const 8000000)))
      (func (export "copyBack") (call $interrupt) (memory.copy (i32.const 1) (i32.const 0) (i32.const 8000000)))
      (func (export "copyOther")
        (call $interrupt) (memory.copy 0 $other (i32.const 1) (i32.const 0) (i32.const 8000000)))
      (func (export "init") (call $interrupt) (memory.init $d (i32.const 1) (i32.const 0) (i32.const 0x200000)))
      (func (export "tableFill")
        (call $interrupt) (table.fill $t (i32.const 1) (ref.func $f) (i32.const 399999)))
      (func (export "tableCopy") (call $interrupt) (table.copy $t $t (i32.const 0) (i32.const 1) (i32.const 399999)))
      (func (export "tableCopyBack")
        (call $interrupt) (table.copy $t $t (i32.const 1) (i32.const 0) (i32.const 399999)))
      (func (export "tableInit")
        (call $interrupt) (table.init $t $e (i32.const 1) (i32.const 0) (i32.const 300000)))
      (func (export "tableGrow") (call $interrupt) (drop (table.grow $v (ref.func $f) (i32.const 400000))))
      (func (export "random") (call $interrupt) (drop (call $random (i32.const 1) (i32.const 8000000))))
    )
    """

  @Test(arguments: [Configuration.full, .none, .interpreted, .checked])
  func interrupted(mode: Configuration) throws {
    final class Switch { var module: WebAssemblyModule? }
    let control = Switch()
    let wasi = try WASI()
    let imports = wasi.imports.merging([
      "host": ["interrupt": { if let module = control.module { module.interrupt() } }]
    ])
    var options = mode.options
    options.engine.isInterruptible = true
    let module = try WebAssemblyModule(text: Self.text, options: options)
    let instance = try module.instantiate(imports: imports)
    for name in instance.exportNames where instance[name]?.isFunction == true {
      // Without an interruption they do all that they should.
      control.module = nil
      if name != "tableGrow" { try instance.call(name) }
      control.module = module
      let error = #expect(throws: Trap.self, "\(name)") { try instance.call(name) }
      #expect(error?.code == .interrupted, "\(name)")
      module.resume()
    }
    withExtendedLifetime(control) { control.module = nil }
  }

  /// A deadline that has passed holds, too: it is that of the thread, whatever the module is told.
  @Test func deadlineInHostFunction() throws {
    var options = WebAssemblyModule.Options()
    options.engine.isInterruptible = true
    let module = try WebAssemblyModule(
      text: "(module (import \"a\" \"b\" (func $f)) (func (export \"f\") (call $f)))", options: options)
    var wasStopped = false
    let instance = try module.instantiate(imports: [
      "a": [
        "b": { (caller: WebAssemblyCaller) throws in
          let engine = try Engine(options: options.engine)
          try caller.checkInterruption()
          try engine.withDeadline(.zero) {
            do { try caller.checkInterruption() } catch { wasStopped = (error as? Trap)?.code == .interrupted }
          }
          try caller.checkInterruption()
        }
      ]
    ])
    try instance.call("f")
    #expect(wasStopped)
  }

  /// Pieces of copies that overlap, in both directions, at all distances that matter.
  @Test(arguments: [Configuration.full, .none, .interpreted, .checked])
  func overlappingCopies(mode: Configuration) throws {
    var options = mode.options
    options.engine.isInterruptible = true
    let module = try WebAssemblyModule(
      text: """
        (module (memory (export "memory") 80) (table $t 700000 externref) (table $u 700000 externref)
          (func (export "copy") (param i32 i32 i32) (memory.copy (local.get 0) (local.get 1) (local.get 2)))
          (func (export "fill") (param i32 i32 i32) (memory.fill (local.get 0) (local.get 1) (local.get 2)))
          (func (export "set") (param i32 externref) (table.set $t (local.get 0) (local.get 1)))
          (func (export "get") (param i32) (result externref) (table.get $t (local.get 0)))
          (func (export "tableCopy") (param i32 i32 i32) (table.copy $t $t (local.get 0) (local.get 1) (local.get 2))))
        """, options: options)
    let instance = try module.instantiate()
    let memory = try instance.memory()
    let piece: Int32 = 1 << 20
    var expected = (0..<memory.byteCount).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 11) }
    try memory.write(expected, at: 0)
    for (to, from, count) in [
      (0, 1, 3 * piece), (1, 0, 3 * piece), (piece, 0, 2 * piece), (0, piece, 2 * piece),
      (3 * piece - 7, 5, 2 * piece + 3),
      (5, 3 * piece - 7, 2 * piece + 3), (9, 9, piece), (100, 90, 5), (7, 7, 0), (5 * piece, 5 * piece, 0),
      (piece + 1, 0, 4 * piece - 1),
    ] as [(Int32, Int32, Int32)] {
      try instance.call("copy", [.i32(to), .i32(from), .i32(count)])
      expected.replaceSubrange(Int(to)..<Int(to + count), with: Array(expected[Int(from)..<Int(from + count)]))
      #expect(try memory.bytes(at: 0, count: expected.count) == expected, "\(to) \(from) \(count)")
    }
    for (start, count) in [(3, 0), (3, 1), (5, piece), (6, piece + 1), (7, 4 * piece + 9)] as [(Int32, Int32)] {
      try instance.call("fill", [.i32(start), .i32(count &+ 0x1AB), .i32(count)])
      let filling = repeatElement(UInt8(truncatingIfNeeded: count &+ 0x1AB), count: Int(count))
      expected.replaceSubrange(Int(start)..<Int(start + count), with: filling)
      #expect(try memory.bytes(at: 0, count: expected.count) == expected, "\(start) \(count)")
    }
    #expect(throws: Trap.self) { try instance.call("fill", [.i32(1), .i32(0), .i32(5 * piece)]) }
    #expect(throws: Trap.self) { try instance.call("copy", [.i32(0), .i32(1), .i32(5 * piece)]) }
    final class Thing {}
    let things = (0..<5).map { _ in WebAssemblyValue.external(WebAssemblyExternal(Thing())) }
    let places: [Int32] = [0, 1, 131_071, 131_072, 400_000]
    for (to, from) in [(3, 0), (0, 3), (200_000, 0), (0, 200_000)] as [(Int32, Int32)] {
      for (place, thing) in zip(places, things) { try instance.call("set", [.i32(from + place), thing]) }
      try instance.call("tableCopy", [.i32(to), .i32(from), .i32(400_001)])
      for (place, thing) in zip(places, things) { #expect(try instance.call("get", [.i32(to + place)]) == [thing]) }
    }
  }
}

extension WebAssemblyExport {
  fileprivate var isFunction: Bool { if case .function = self { true } else { false } }
}
