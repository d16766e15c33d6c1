import JIT
import Testing

@testable import JITWebAssembly

/// With `canonicalNaNs` the NaNs that arithmetic makes are the same to the bit, in every mode.
@Suite struct CanonicalNaNTests {
  private static let text = """
    (module
      (func $root (param f64) (result i64) (i64.reinterpret_f64 (f64.sqrt (f64.const -1))))
      (func (export "constant") (param i32) (result i32 i32) (local $negative i32) (local $round i32)
        (loop
          (if (i64.lt_s (call $root (f64.const 0)) (i64.const 0))
            (then (local.set $negative (i32.add (local.get $negative) (i32.const 1)))))
          (br_if 0 (i32.lt_u (local.tee $round (i32.add (local.get $round) (i32.const 1))) (local.get 0))))
        (local.get $negative) (local.get $round))
      (func (export "scalars") (param f64 f32) (result i64 i64 i64 i32 i32 i32 i64)
        (i64.reinterpret_f64 (f64.div (local.get 0) (local.get 0)))
        (i64.reinterpret_f64 (f64.promote_f32 (local.get 1)))
        (i64.reinterpret_f64 (f64.min (local.get 0) (f64.promote_f32 (local.get 1))))
        (i32.reinterpret_f32 (f32.demote_f64 (f64.sub (f64.const inf) (f64.const inf))))
        (i32.reinterpret_f32 (f32.max (local.get 1) (local.get 1)))
        (i32.reinterpret_f32 (f32.nearest (local.get 1)))
        (i64.reinterpret_f64 (f64.neg (f64.add (local.get 0) (f64.const nan:0x123)))))
      (func (export "lanes") (param v128) (result v128 v128 v128 v128)
        (f32x4.add (local.get 0) (local.get 0))
        (f64x2.sqrt (f64x2.splat (f64.const -4)))
        (f64x2.promote_low_f32x4 (local.get 0))
        (f32x4.ceil (f32x4.max (local.get 0) (f32x4.splat (f32.const 1)))))
      (func (export "kept") (param f32) (result f32) (select (local.get 0) (f32.const 0) (i32.const 1))))
    """

  private static let modes: [(Engine.Mode, CompilerOptions.OptimizationLevel)] = [
    (.interpreted, .none), (.eager, .none), (.eager, .full), (.lazy, .full), (.tiered, .full),
  ]

  @Test(arguments: modes.indices)
  func sameBits(mode: Int) throws {
    var options = WebAssemblyModule.Options(mode: Self.modes[mode].0)
    options.engine.compiler.optimizationLevel = Self.modes[mode].1
    options.canonicalNaNs = true
    let instance = try WebAssemblyModule(try WebAssemblyText.binary(Self.text), options: options).instantiate()
    let rounds: Int32 = Self.modes[mode].0 == .tiered ? 100_000 : 1000
    #expect(try instance.call("constant", [.i32(rounds)]) == [.i32(0), .i32(rounds)])
    let (single, double) = (Int32(bitPattern: 0x7FC0_0000), Int64(bitPattern: 0x7FF8 << 48))
    for _ in 0..<3 {
      let scalars = try instance.call("scalars", [.f64(0), .f32(Float(bitPattern: 0xFFA0_0001))])
      #expect(
        scalars == [
          .i64(double), .i64(double), .i64(double), .i32(single), .i32(single), .i32(single), .i64(double | .min),
        ])
      let word = 0xFFC0_1234_7F80_0001 as UInt64
      let (singles, doubles) = (0x7FC0_0000_7FC0_0000 as UInt64, UInt64(0x7FF8) << 48)
      #expect(
        try instance.call("lanes", [.v128(low: word, high: 0xFF80_0000_FFFF_FFFF)]) == [
          .v128(low: singles, high: 0xFF80_0000_7FC0_0000), .v128(low: doubles, high: doubles),
          .v128(low: doubles, high: doubles), .v128(low: singles, high: 0x3F80_0000_7FC0_0000),
        ])
      let kept = try instance.call("kept", [.f32(Float(bitPattern: 0xFFC0_0042))])
      guard case .f32(let number) = kept.first else { return #expect(Bool(false), "\(kept)") }
      #expect(number.bitPattern == 0xFFC0_0042)
    }
  }
}
