;; Conversions between vectors of integers and of floating-point numbers.

(module
  (func (export "i32x4.trunc_sat_f32x4_s") (param v128) (result v128) (i32x4.trunc_sat_f32x4_s (local.get 0)))
  (func (export "i32x4.trunc_sat_f64x2_s_zero") (param v128) (result v128) (i32x4.trunc_sat_f64x2_s_zero (local.get 0)))
  (func (export "f32x4.convert_i32x4_s") (param v128) (result v128) (f32x4.convert_i32x4_s (local.get 0)))
  (func (export "f64x2.convert_low_i32x4_s") (param v128) (result v128) (f64x2.convert_low_i32x4_s (local.get 0)))
  (func (export "i32x4.trunc_sat_f32x4_u") (param v128) (result v128) (i32x4.trunc_sat_f32x4_u (local.get 0)))
  (func (export "i32x4.trunc_sat_f64x2_u_zero") (param v128) (result v128) (i32x4.trunc_sat_f64x2_u_zero (local.get 0)))
  (func (export "f32x4.convert_i32x4_u") (param v128) (result v128) (f32x4.convert_i32x4_u (local.get 0)))
  (func (export "f64x2.convert_low_i32x4_u") (param v128) (result v128) (f64x2.convert_low_i32x4_u (local.get 0)))
  (func (export "f32x4.demote_f64x2_zero") (param v128) (result v128) (f32x4.demote_f64x2_zero (local.get 0)))
  (func (export "f64x2.promote_low_f32x4") (param v128) (result v128) (f64x2.promote_low_f32x4 (local.get 0))))

(assert_return (invoke "i32x4.trunc_sat_f32x4_s" (v128.const f32x4 1.9 -2.5 3.0e+09 1.0e+20))
  (v128.const i32x4 1 -2 0x7fffffff 0x7fffffff))
(assert_return (invoke "i32x4.trunc_sat_f32x4_s" (v128.const f32x4 nan -inf -0.9 4.294967e+09))
  (v128.const i32x4 0 0x80000000 0 0x7fffffff))

(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero" (v128.const f64x2 1.9 -2.5)) (v128.const i32x4 1 -2 0 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero" (v128.const f64x2 3000000000.0 1e+20))
  (v128.const i32x4 0x7fffffff 0x7fffffff 0 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_s_zero" (v128.const f64x2 nan -inf))
  (v128.const i32x4 0 0x80000000 0 0))

(assert_return (invoke "f32x4.convert_i32x4_s" (v128.const i32x4 0x1000001 -1 0x80000000 0x7fffffbf))
  (v128.const f32x4 1.6777216e+07 -1.0 -2.1474836e+09 2.1474835e+09))

(assert_return (invoke "f64x2.convert_low_i32x4_s" (v128.const i32x4 0x1000001 -1 0x80000000 0x7fffffbf))
  (v128.const f64x2 16777217.0 -1.0))
(assert_return (invoke "f64x2.convert_low_i32x4_s" (v128.const i32x4 0x80000000 3 0 0))
  (v128.const f64x2 -2147483648.0 3.0))

(assert_return (invoke "i32x4.trunc_sat_f32x4_u" (v128.const f32x4 1.9 -2.5 3.0e+09 1.0e+20))
  (v128.const i32x4 1 0 0xb2d05e00 -1))
(assert_return (invoke "i32x4.trunc_sat_f32x4_u" (v128.const f32x4 nan -inf -0.9 4.294967e+09))
  (v128.const i32x4 0 0 0 -256))

(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero" (v128.const f64x2 1.9 -2.5)) (v128.const i32x4 1 0 0 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero" (v128.const f64x2 3000000000.0 1e+20))
  (v128.const i32x4 0xb2d05e00 -1 0 0))
(assert_return (invoke "i32x4.trunc_sat_f64x2_u_zero" (v128.const f64x2 nan -inf)) (v128.const i32x4 0 0 0 0))

(assert_return (invoke "f32x4.convert_i32x4_u" (v128.const i32x4 0x1000001 -1 0x80000000 0x7fffffbf))
  (v128.const f32x4 1.6777216e+07 4.2949673e+09 2.1474836e+09 2.1474835e+09))

(assert_return (invoke "f64x2.convert_low_i32x4_u" (v128.const i32x4 0x1000001 -1 0x80000000 0x7fffffbf))
  (v128.const f64x2 16777217.0 4294967295.0))
(assert_return (invoke "f64x2.convert_low_i32x4_u" (v128.const i32x4 0x80000000 3 0 0))
  (v128.const f64x2 2147483648.0 3.0))

(assert_return (invoke "f32x4.demote_f64x2_zero" (v128.const f64x2 0.1 1e+300)) (v128.const f32x4 0.1 inf 0.0 0.0))
(assert_return (invoke "f32x4.demote_f64x2_zero" (v128.const f64x2 nan -1.5))
  (v128.const f32x4 nan:canonical -1.5 0.0 0.0))

(assert_return (invoke "f64x2.promote_low_f32x4" (v128.const f32x4 0.1 -inf 1.0 2.0))
  (v128.const f64x2 0.10000000149011612 -inf))
(assert_return (invoke "f64x2.promote_low_f32x4" (v128.const f32x4 nan 3.0 1.0 2.0))
  (v128.const f64x2 nan:canonical 3.0))
