import TestSupport
import Testing

/// `jit run --canonical-nans`.
@Suite struct CanonicalNaNCommandTests {
  /// Counts the calls in which the root of -1 has a sign. Without the option a function that is compiled again may
  /// change it.
  private static let module = """
    (module
      (func $root (param f64) (result i64) (i64.reinterpret_f64 (f64.sqrt (f64.const -1))))
      (func (export "f") (result i32 i32) (local $i i32) (local $n i32)
        (loop
          (if (i64.lt_s (call $root (f64.const 0)) (i64.const 0)) (then (local.set $n (i32.add (local.get $n) (i32.const 1)))))
          (br_if 0 (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 200000))))
        (local.get $n) (local.get $i)))
    """
  private static let program = """
    function @main() -> i64 {
      %r = float_square_root.f64 -1.0
      %b = bitcast.f64 %r to i64
      return %b
    }
    """

  @Test(arguments: [[], ["-O", "none", "--mode", "eager"], ["--mode", "eager"], ["--interpret"]])
  func sameBits(options: [String]) throws {
    try ProgramCommandTests.withFolder(["m.wat": Self.module, "p.ir": Self.program]) { folder in
      let run = try jit(["run", "--canonical-nans"] + options + ["--invoke", "f", "\(folder)/m.wat"])
      #expect(run.output == "0\n200000\n", "\(run.errorOutput)")
      let bits = try jit(["run", "--canonical-nans"] + options + ["\(folder)/p.ir"])
      #expect(bits.output == "9221120237041090560\n", "\(bits.errorOutput)")
    }
  }
}
