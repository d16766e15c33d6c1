import JIT
import JITWebAssembly
import Testing

/// Indexes of tables are bounded twice: by a branch, and by a mask where the processor goes on before it knows.
@Suite struct IndexMaskTests {
  private static let text = """
    (module (type $t (func (result i32)))
      (table $fixed 3 3 funcref) (table $growing 3 funcref)
      (elem (table $fixed) (i32.const 0) func $a $a $b) (elem (table $growing) (i32.const 0) func $a $a $b)
      (func $a (result i32) (i32.const 1)) (func $b (result i32) (i32.const 2))
      (func (export "fixed") (param i32) (result i32) (call_indirect $fixed (type $t) (local.get 0)))
      (func (export "growing") (param i32) (result i32) (call_indirect $growing (type $t) (local.get 0)))
      (func (export "get") (param i32) (result funcref) (table.get $growing (local.get 0)))
      (func (export "set") (param i32) (table.set $growing (local.get 0) (ref.null func))))
    """

  @Test(arguments: [CompilerOptions.OptimizationLevel.none, .full])
  func masks(level: CompilerOptions.OptimizationLevel) throws {
    for isMasked in [true, false] {
      var options = WebAssemblyModule.Options()
      options.engine.compiler.optimizationLevel = level
      if !isMasked { options.engine.compiler.masksIndexes = false }
      let module = try WebAssemblyModule(WebAssemblyText.binary(Self.text), options: options)
      for function in module.code.module.functions.suffix(4) {
        let code = try module.code.disassembly(of: function.name)
        #expect(code.contains("sar ") == isMasked, "\(code)")
      }
      let instance = try module.instantiate()
      for name in ["fixed", "growing"] {
        #expect(try (0..<3).map { try instance.call(name, [.i32($0)]) } == [[.i32(1)], [.i32(1)], [.i32(2)]])
        for index: Int32 in [3, -1, .min] { #expect(throws: Trap.self) { try instance.call(name, [.i32(index)]) } }
      }
      try instance.call("set", [.i32(2)])
      #expect(throws: Trap.self) { try instance.call("set", [.i32(3)]) }
      #expect(throws: Trap.self) { try instance.call("get", [.i32(-1)]) }
      #expect(throws: Trap.self) { try instance.call("growing", [.i32(2)]) }
    }
  }
}
