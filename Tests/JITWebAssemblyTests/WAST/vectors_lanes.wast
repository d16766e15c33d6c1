;; Constants, and single lanes of vectors.

(module
  (func (export "v128.const") (result v128) (v128.const i32x4 0x03020100 0x07060504 0x0b0a0908 0x0f0e0d0c))
  (func (export "v128.const f64x2") (result v128) (v128.const f64x2 1 -2))
  (func (export "i8x16.shuffle") (param v128 v128) (result v128) (i8x16.shuffle 0 16 1 17 31 15 8 8 30 2 3 4 5 6 7 24 (local.get 0) (local.get 1)))
  (func (export "i8x16.swizzle") (param v128 v128) (result v128) (i8x16.swizzle (local.get 0) (local.get 1)))
  (func (export "i8x16.splat") (param i32) (result v128) (i8x16.splat (local.get 0)))
  (func (export "i8x16.extract_lane_s") (param v128) (result i32) (i8x16.extract_lane_s 15 (local.get 0)))
  (func (export "i8x16.extract_lane_u") (param v128) (result i32) (i8x16.extract_lane_u 15 (local.get 0)))
  (func (export "i8x16.replace_lane") (param v128 i32) (result v128) (i8x16.replace_lane 1 (local.get 0) (local.get 1)))
  (func (export "i16x8.splat") (param i32) (result v128) (i16x8.splat (local.get 0)))
  (func (export "i16x8.extract_lane_s") (param v128) (result i32) (i16x8.extract_lane_s 7 (local.get 0)))
  (func (export "i16x8.extract_lane_u") (param v128) (result i32) (i16x8.extract_lane_u 7 (local.get 0)))
  (func (export "i16x8.replace_lane") (param v128 i32) (result v128) (i16x8.replace_lane 1 (local.get 0) (local.get 1)))
  (func (export "i32x4.splat") (param i32) (result v128) (i32x4.splat (local.get 0)))
  (func (export "i32x4.extract_lane") (param v128) (result i32) (i32x4.extract_lane 3 (local.get 0)))
  (func (export "i32x4.replace_lane") (param v128 i32) (result v128) (i32x4.replace_lane 1 (local.get 0) (local.get 1)))
  (func (export "i64x2.splat") (param i64) (result v128) (i64x2.splat (local.get 0)))
  (func (export "i64x2.extract_lane") (param v128) (result i64) (i64x2.extract_lane 1 (local.get 0)))
  (func (export "i64x2.replace_lane") (param v128 i64) (result v128) (i64x2.replace_lane 1 (local.get 0) (local.get 1)))
  (func (export "f32x4.splat") (param f32) (result v128) (f32x4.splat (local.get 0)))
  (func (export "f32x4.extract_lane") (param v128) (result f32) (f32x4.extract_lane 3 (local.get 0)))
  (func (export "f32x4.replace_lane") (param v128 f32) (result v128) (f32x4.replace_lane 1 (local.get 0) (local.get 1)))
  (func (export "f64x2.splat") (param f64) (result v128) (f64x2.splat (local.get 0)))
  (func (export "f64x2.extract_lane") (param v128) (result f64) (f64x2.extract_lane 1 (local.get 0)))
  (func (export "f64x2.replace_lane") (param v128 f64) (result v128) (f64x2.replace_lane 1 (local.get 0) (local.get 1))))

(assert_return (invoke "v128.const") (v128.const i8x16 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15))

(assert_return (invoke "v128.const f64x2") (v128.const i64x2 0x3ff0000000000000 0xc000000000000000))

(assert_return (invoke "i8x16.shuffle" (v128.const i8x16 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15)
    (v128.const i8x16 0 -1 -2 -3 -4 -5 -6 -7 -8 -9 -10 -11 -12 -13 -14 -15))
  (v128.const i8x16 0 0 1 -1 -15 15 8 8 -14 2 3 4 5 6 7 -8))

(assert_return (invoke "i8x16.swizzle" (v128.const i8x16 0 -1 -2 -3 -4 -5 -6 -7 -8 -9 -10 -11 -12 -13 -14 -15)
    (v128.const i8x16 15 0 16 -1 3 3 7 8 1 2 100 14 13 12 11 10))
  (v128.const i8x16 -15 0 0 0 -3 -3 -7 -8 -1 -2 0 -14 -13 -12 -11 -10))

(assert_return (invoke "i8x16.splat" (i32.const 0x1234567f))
  (v128.const i8x16 127 127 127 127 127 127 127 127 127 127 127 127 127 127 127 127))
(assert_return (invoke "i8x16.splat" (i32.const -2))
  (v128.const i8x16 -2 -2 -2 -2 -2 -2 -2 -2 -2 -2 -2 -2 -2 -2 -2 -2))

(assert_return (invoke "i8x16.extract_lane_s" (v128.const i8x16 -128 -91 -54 -17 20 57 94 -125 -88 -51 -14 23 60 97 -122 -85))
  (i32.const -85))

(assert_return (invoke "i8x16.extract_lane_u" (v128.const i8x16 -128 -91 -54 -17 20 57 94 -125 -88 -51 -14 23 60 97 -122 -85))
  (i32.const 171))

(assert_return (invoke "i8x16.replace_lane" (v128.const i8x16 -128 -91 -54 -17 20 57 94 -125 -88 -51 -14 23 60 97 -122 -85) (i32.const -5))
  (v128.const i8x16 -128 -5 -54 -17 20 57 94 -125 -88 -51 -14 23 60 97 -122 -85))

(assert_return (invoke "i16x8.splat" (i32.const 0x1234567f))
  (v128.const i16x8 22143 22143 22143 22143 22143 22143 22143 22143))
(assert_return (invoke "i16x8.splat" (i32.const -2)) (v128.const i16x8 -2 -2 -2 -2 -2 -2 -2 -2))

(assert_return (invoke "i16x8.extract_lane_s" (v128.const i16x8 -32768 -32731 -32694 -32657 -32620 -32583 -32546 -32509))
  (i32.const -32509))

(assert_return (invoke "i16x8.extract_lane_u" (v128.const i16x8 -32768 -32731 -32694 -32657 -32620 -32583 -32546 -32509))
  (i32.const 33027))

(assert_return (invoke "i16x8.replace_lane" (v128.const i16x8 -32768 -32731 -32694 -32657 -32620 -32583 -32546 -32509) (i32.const -5))
  (v128.const i16x8 -32768 -5 -32694 -32657 -32620 -32583 -32546 -32509))

(assert_return (invoke "i32x4.splat" (i32.const 0x1234567f))
  (v128.const i32x4 0x1234567f 0x1234567f 0x1234567f 0x1234567f))
(assert_return (invoke "i32x4.splat" (i32.const -2)) (v128.const i32x4 -2 -2 -2 -2))

(assert_return (invoke "i32x4.extract_lane"
  (v128.const i32x4 0x80000000 0x80000025 0x8000004a 0x8000006f)) (i32.const 0x8000006f))

(assert_return (invoke "i32x4.replace_lane" (v128.const i32x4 0x80000000 0x80000025 0x8000004a 0x8000006f) (i32.const -5))
  (v128.const i32x4 0x80000000 -5 0x8000004a 0x8000006f))

(assert_return (invoke "i64x2.splat" (i64.const 0x1234567f)) (v128.const i64x2 0x1234567f 0x1234567f))
(assert_return (invoke "i64x2.splat" (i64.const -2)) (v128.const i64x2 -2 -2))

(assert_return (invoke "i64x2.extract_lane"
  (v128.const i64x2 0x8000000000000000 0x8000000000000025)) (i64.const 0x8000000000000025))

(assert_return (invoke "i64x2.replace_lane" (v128.const i64x2 0x8000000000000000 0x8000000000000025) (i64.const -5))
  (v128.const i64x2 0x8000000000000000 -5))

(assert_return (invoke "f32x4.splat" (f32.const -1.5)) (v128.const f32x4 -1.5 -1.5 -1.5 -1.5))
(assert_return (invoke "f32x4.splat" (f32.const nan:0x12345))
  (v128.const f32x4 nan:0x12345 nan:0x12345 nan:0x12345 nan:0x12345))

(assert_return (invoke "f32x4.extract_lane" (v128.const f32x4 0.5 1.5 2.5 3.5)) (f32.const 3.5))

(assert_return (invoke "f32x4.replace_lane" (v128.const f32x4 0.5 1.5 2.5 3.5) (f32.const -0.0))
  (v128.const f32x4 0.5 -0.0 2.5 3.5))

(assert_return (invoke "f64x2.splat" (f64.const -1.5)) (v128.const f64x2 -1.5 -1.5))
(assert_return (invoke "f64x2.splat" (f64.const nan:0x12345)) (v128.const f64x2 nan:0x12345 nan:0x12345))

(assert_return (invoke "f64x2.extract_lane" (v128.const f64x2 0.5 1.5)) (f64.const 1.5))

(assert_return (invoke "f64x2.replace_lane" (v128.const f64x2 0.5 1.5) (f64.const -0.0)) (v128.const f64x2 0.5 -0.0))
