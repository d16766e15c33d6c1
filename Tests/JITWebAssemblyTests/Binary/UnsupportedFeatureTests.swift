import JIT
import Testing

@testable import JITWebAssembly

/// Modules that use what is not there are told from malformed ones, with the name of the feature.
@Suite struct UnsupportedFeatureTests {
  @Test(arguments: [
    ("(component)", "component model"),
    ("(module (tag $e (param i32)))", "exception handling"),
    ("(module (import \"a\" \"b\" (tag)))", "exception handling"),
    (
      """
      (module (func (export "f") (result i32)
        (block $h (result i32) (try_table (catch 0 $h)) (i32.const 1))))
      """, "exception handling"
    ),
    ("(module (func throw_ref))", "exception handling"),
    ("(module (func (param exnref)))", "exception handling"),
    ("(module (type (struct (field i32))))", "garbage collection"),
    ("(module (type (array i8)))", "garbage collection"),
    ("(module (rec (type (func))))", "garbage collection"),
    ("(module (type (sub (func))))", "garbage collection"),
    ("(module (func (result anyref) (ref.null any)))", "garbage collection"),
    ("(module (func (drop (ref.i31 (i32.const 1)))))", "garbage collection"),
    ("(module (func (drop (array.new 0))))", "garbage collection"),
    ("(module (type $t (func)) (func (param (ref null $t))))", "typed function references"),
    ("(module (type $t (func)) (func (call_ref $t)))", "typed function references"),
    ("(module (table 1 (ref null func)))", "typed function references"),
    ("(module (memory 1 1 shared))", "threads"),
    ("(module (memory 1) (func (drop (i32.atomic.load (i32.const 0)))))", "threads"),
    ("(module (func atomic.fence))", "threads"),
    ("(module (memory 1) (func (drop (memory.atomic.notify (i32.const 0) (i32.const 1)))))", "threads"),
    ("(module (type $f (func)) (type $c (cont $f)))", "stack switching"),
    ("(module (memory 1 (pagesize 1)))", "custom page sizes"),
    ("(module (table i64 1 funcref))", "tables with 64-bit addresses"),
    ("(module (func (drop (i32x4.relaxed_trunc_f32x4_s (v128.const i64x2 0 0)))))", "relaxed vector instructions"),
    ("(module (func (i64.add128)))", "wide arithmetic"),
  ])
  func text(text: String, feature: String) {
    let error = #expect(throws: WebAssemblyError.self) { try WebAssemblyModule(text: text) }
    #expect(error?.kind == .unsupported, "\(text)")
    #expect(error?.message == "the feature '\(feature)' is not supported", "\(text)")
    #expect(error.map { "\($0)".hasPrefix("unsupported module at 1:") || "\($0)".contains(" at 2:") } == true)
  }

  /// What is after the header; functions have the type [] -> [].
  @Test(
    arguments: [
      ([13, 3, 1, 0, 0], "exception handling"),
      ([2, 8, 1, 1, 0x61, 1, 0x62, 4, 0, 0], "exception handling"),
      ([7, 5, 1, 1, 0x61, 4, 0], "exception handling"),
      ([1, 4, 1, 0x5E, 0x7F, 0], "garbage collection"),
      ([1, 3, 1, 0x5F, 0], "garbage collection"),
      ([1, 6, 1, 0x4E, 1, 0x60, 0, 0], "garbage collection"),
      ([1, 6, 1, 0x50, 0, 0x60, 0, 0], "garbage collection"),
      ([1, 3, 1, 0x5D, 0], "stack switching"),
      ([1, 5, 1, 0x60, 1, 0x6E, 0], "garbage collection"),
      ([1, 6, 1, 0x60, 1, 0x63, 0x70, 0], "typed function references"),
      ([1, 5, 1, 0x60, 1, 0x69, 0], "exception handling"),
      ([4, 9, 1, 0x40, 0, 0x70, 0, 1, 0xD0, 0x70, 0x0B], "typed function references"),
      ([4, 4, 1, 0x70, 4, 1], "tables with 64-bit addresses"),
      ([5, 4, 1, 3, 1, 1], "threads"),
      ([5, 4, 1, 7, 1, 1], "threads"),
      ([5, 4, 1, 8, 1, 0], "custom page sizes"),
      ([5, 5, 1, 9, 1, 1, 0], "custom page sizes"),
      ([6, 6, 1, 0x7F, 0, 0xFB, 28, 0x0B], "garbage collection"),
      ([6, 6, 1, 0x70, 0, 0xD0, 0, 0x0B], "typed function references"),
    ] as [([UInt8], String)])
  func sections(bytes: [UInt8], feature: String) {
    check([0, 0x61, 0x73, 0x6D, 1, 0, 0, 0] + bytes, feature)
  }

  @Test(
    arguments: [
      ([0x06, 0x40], "exception handling"), ([0x08, 0], "exception handling"), ([0x0A], "exception handling"),
      ([0x1F, 0x40, 0], "exception handling"), ([0x14, 0], "typed function references"),
      ([0x15, 0], "typed function references"), ([0xD4], "typed function references"), ([0xD3], "garbage collection"),
      ([0xFB, 0, 0], "garbage collection"), ([0xFE, 3, 0], "threads"), ([0xFE, 0x10, 2, 0], "threads"),
      ([0xE0, 0], "stack switching"), ([0xFD, 0x80, 2], "relaxed vector instructions"),
      ([0xFC, 19], "wide arithmetic"),
      ([0x02, 0x6B], "garbage collection"), ([0xD0, 0x6E], "garbage collection"),
      ([0xD0, 0], "typed function references"), ([0xD0, 0x80, 1], "typed function references"),
    ] as [([UInt8], String)])
  func instructions(code: [UInt8], feature: String) {
    var module = ModuleBytes()
    module.function(nil, [], [], code)
    check(module.bytes, feature)
  }

  private func check(_ bytes: [UInt8], _ feature: String) {
    let error = #expect(throws: WebAssemblyError.self) { try WebAssemblyModule(bytes) }
    #expect(error?.kind == .unsupported, "\(bytes): \(String(describing: error))")
    #expect(error?.message == "the feature '\(feature)' is not supported", "\(bytes)")
  }

  @Test func components() {
    check([0, 0x61, 0x73, 0x6D, 0x0D, 0, 1, 0], "component model")
    for version in [[2, 0, 0, 0], [0, 0, 1, 0], [0x0D, 0, 0, 0]] as [[UInt8]] {
      let error = #expect(throws: WebAssemblyError.self) { try WebAssemblyModule([0, 0x61, 0x73, 0x6D] + version) }
      #expect(error?.kind == .malformed)
    }
  }

  /// What no feature has stays malformed.
  @Test(
    arguments: [
      [5, 3, 1, 2, 1], [5, 3, 1, 8, 1], [5, 4, 1, 8, 1, 65], [5, 4, 1, 16, 1, 0], [14, 0], [1, 2, 1, 0x61],
      [2, 7, 1, 1, 0x61, 1, 0x62, 5, 0], [2, 7, 1, 1, 0x61, 1, 0x62, 4, 0],
      [4, 4, 1, 0x40, 4, 1].map { $0 == 0x40 ? 0x41 : $0 },
    ] as [[UInt8]])
  func malformed(bytes: [UInt8]) {
    let error = #expect(throws: WebAssemblyError.self) {
      try WebAssemblyModule([0, 0x61, 0x73, 0x6D, 1, 0, 0, 0] + bytes)
    }
    #expect(error?.kind == .malformed, "\(bytes): \(String(describing: error))")
    for code in [[0xFF], [0xFB, 31], [0xFE, 0x4F], [0xFC, 23], [0xFD, 0x94, 2], [0x27]] as [[UInt8]] {
      var module = ModuleBytes()
      module.function(nil, [], [], code)
      let bytes = module.bytes
      #expect(#expect(throws: WebAssemblyError.self) { try WebAssemblyModule(bytes) }?.kind == .malformed, "\(code)")
    }
  }
}
