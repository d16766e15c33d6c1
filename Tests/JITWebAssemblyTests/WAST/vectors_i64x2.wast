;; Integer vectors of 64-bit lanes.

(module
  (func (export "i64x2.eq") (param v128 v128) (result v128) (i64x2.eq (local.get 0) (local.get 1)))
  (func (export "i64x2.ne") (param v128 v128) (result v128) (i64x2.ne (local.get 0) (local.get 1)))
  (func (export "i64x2.lt_s") (param v128 v128) (result v128) (i64x2.lt_s (local.get 0) (local.get 1)))
  (func (export "i64x2.gt_s") (param v128 v128) (result v128) (i64x2.gt_s (local.get 0) (local.get 1)))
  (func (export "i64x2.le_s") (param v128 v128) (result v128) (i64x2.le_s (local.get 0) (local.get 1)))
  (func (export "i64x2.ge_s") (param v128 v128) (result v128) (i64x2.ge_s (local.get 0) (local.get 1)))
  (func (export "i64x2.abs") (param v128) (result v128) (i64x2.abs (local.get 0)))
  (func (export "i64x2.neg") (param v128) (result v128) (i64x2.neg (local.get 0)))
  (func (export "i64x2.all_true") (param v128) (result i32) (i64x2.all_true (local.get 0)))
  (func (export "i64x2.bitmask") (param v128) (result i32) (i64x2.bitmask (local.get 0)))
  (func (export "i64x2.shl") (param v128 i32) (result v128) (i64x2.shl (local.get 0) (local.get 1)))
  (func (export "i64x2.shr_s") (param v128 i32) (result v128) (i64x2.shr_s (local.get 0) (local.get 1)))
  (func (export "i64x2.shr_u") (param v128 i32) (result v128) (i64x2.shr_u (local.get 0) (local.get 1)))
  (func (export "i64x2.add") (param v128 v128) (result v128) (i64x2.add (local.get 0) (local.get 1)))
  (func (export "i64x2.sub") (param v128 v128) (result v128) (i64x2.sub (local.get 0) (local.get 1)))
  (func (export "i64x2.mul") (param v128 v128) (result v128) (i64x2.mul (local.get 0) (local.get 1)))
  (func (export "i64x2.extend_low_i32x4_s") (param v128) (result v128) (i64x2.extend_low_i32x4_s (local.get 0)))
  (func (export "i64x2.extmul_low_i32x4_s") (param v128 v128) (result v128) (i64x2.extmul_low_i32x4_s (local.get 0) (local.get 1)))
  (func (export "i64x2.extend_high_i32x4_s") (param v128) (result v128) (i64x2.extend_high_i32x4_s (local.get 0)))
  (func (export "i64x2.extmul_high_i32x4_s") (param v128 v128) (result v128) (i64x2.extmul_high_i32x4_s (local.get 0) (local.get 1)))
  (func (export "i64x2.extend_low_i32x4_u") (param v128) (result v128) (i64x2.extend_low_i32x4_u (local.get 0)))
  (func (export "i64x2.extmul_low_i32x4_u") (param v128 v128) (result v128) (i64x2.extmul_low_i32x4_u (local.get 0) (local.get 1)))
  (func (export "i64x2.extend_high_i32x4_u") (param v128) (result v128) (i64x2.extend_high_i32x4_u (local.get 0)))
  (func (export "i64x2.extmul_high_i32x4_u") (param v128 v128) (result v128) (i64x2.extmul_high_i32x4_u (local.get 0) (local.get 1))))

(assert_return (invoke "i64x2.eq" (v128.const i64x2 0x8000000000000000 5) (v128.const i64x2 -1 -7))
  (v128.const i64x2 0 0))
(assert_return (invoke "i64x2.eq" (v128.const i64x2 0x7fffffffffffffff -3) (v128.const i64x2 1 -3))
  (v128.const i64x2 0 -1))

(assert_return (invoke "i64x2.ne" (v128.const i64x2 0x8000000000000000 5) (v128.const i64x2 -1 -7))
  (v128.const i64x2 -1 -1))
(assert_return (invoke "i64x2.ne" (v128.const i64x2 0x7fffffffffffffff -3) (v128.const i64x2 1 -3))
  (v128.const i64x2 -1 0))

(assert_return (invoke "i64x2.lt_s" (v128.const i64x2 0x8000000000000000 5) (v128.const i64x2 -1 -7))
  (v128.const i64x2 -1 0))
(assert_return (invoke "i64x2.lt_s" (v128.const i64x2 0x7fffffffffffffff -3) (v128.const i64x2 1 -3))
  (v128.const i64x2 0 0))

(assert_return (invoke "i64x2.gt_s" (v128.const i64x2 0x8000000000000000 5) (v128.const i64x2 -1 -7))
  (v128.const i64x2 0 -1))
(assert_return (invoke "i64x2.gt_s" (v128.const i64x2 0x7fffffffffffffff -3) (v128.const i64x2 1 -3))
  (v128.const i64x2 -1 0))

(assert_return (invoke "i64x2.le_s" (v128.const i64x2 0x8000000000000000 5) (v128.const i64x2 -1 -7))
  (v128.const i64x2 -1 0))
(assert_return (invoke "i64x2.le_s" (v128.const i64x2 0x7fffffffffffffff -3) (v128.const i64x2 1 -3))
  (v128.const i64x2 0 -1))

(assert_return (invoke "i64x2.ge_s" (v128.const i64x2 0x8000000000000000 5) (v128.const i64x2 -1 -7))
  (v128.const i64x2 0 -1))
(assert_return (invoke "i64x2.ge_s" (v128.const i64x2 0x7fffffffffffffff -3) (v128.const i64x2 1 -3))
  (v128.const i64x2 -1 -1))

(assert_return (invoke "i64x2.abs" (v128.const i64x2 0x8000000000000000 5)) (v128.const i64x2 0x8000000000000000 5))
(assert_return (invoke "i64x2.abs" (v128.const i64x2 -1 -7)) (v128.const i64x2 1 7))

(assert_return (invoke "i64x2.neg" (v128.const i64x2 0x8000000000000000 5)) (v128.const i64x2 0x8000000000000000 -5))
(assert_return (invoke "i64x2.neg" (v128.const i64x2 -1 -7)) (v128.const i64x2 1 7))

(assert_return (invoke "i64x2.all_true" (v128.const i64x2 0x8000000000000000 5)) (i32.const 1))
(assert_return (invoke "i64x2.all_true" (v128.const i64x2 -1 -7)) (i32.const 1))
(assert_return (invoke "i64x2.all_true" (v128.const i64x2 -1 -1)) (i32.const 1))
(assert_return (invoke "i64x2.all_true" (v128.const i64x2 0 0)) (i32.const 0))

(assert_return (invoke "i64x2.bitmask" (v128.const i64x2 0x8000000000000000 5)) (i32.const 1))
(assert_return (invoke "i64x2.bitmask" (v128.const i64x2 -1 -7)) (i32.const 3))
(assert_return (invoke "i64x2.bitmask" (v128.const i64x2 -1 -1)) (i32.const 3))

(assert_return (invoke "i64x2.shl" (v128.const i64x2 0x8000000000000000 5) (i32.const 1)) (v128.const i64x2 0 10))
(assert_return (invoke "i64x2.shl" (v128.const i64x2 -1 -7) (i32.const 67)) (v128.const i64x2 -8 -56))
(assert_return (invoke "i64x2.shl" (v128.const i64x2 0x8000000000000000 5) (i32.const -1))
  (v128.const i64x2 0 0x8000000000000000))

(assert_return (invoke "i64x2.shr_s" (v128.const i64x2 0x8000000000000000 5) (i32.const 1))
  (v128.const i64x2 0xc000000000000000 2))
(assert_return (invoke "i64x2.shr_s" (v128.const i64x2 -1 -7) (i32.const 67)) (v128.const i64x2 -1 -1))
(assert_return (invoke "i64x2.shr_s" (v128.const i64x2 0x8000000000000000 5) (i32.const -1)) (v128.const i64x2 -1 0))

(assert_return (invoke "i64x2.shr_u" (v128.const i64x2 0x8000000000000000 5) (i32.const 1))
  (v128.const i64x2 0x4000000000000000 2))
(assert_return (invoke "i64x2.shr_u" (v128.const i64x2 -1 -7) (i32.const 67))
  (v128.const i64x2 0x1fffffffffffffff 0x1fffffffffffffff))
(assert_return (invoke "i64x2.shr_u" (v128.const i64x2 0x8000000000000000 5) (i32.const -1)) (v128.const i64x2 1 0))

(assert_return (invoke "i64x2.add" (v128.const i64x2 0x8000000000000000 5) (v128.const i64x2 -1 -7))
  (v128.const i64x2 0x7fffffffffffffff -2))
(assert_return (invoke "i64x2.add" (v128.const i64x2 0x7fffffffffffffff -3) (v128.const i64x2 1 -3))
  (v128.const i64x2 0x8000000000000000 -6))

(assert_return (invoke "i64x2.sub" (v128.const i64x2 0x8000000000000000 5) (v128.const i64x2 -1 -7))
  (v128.const i64x2 0x8000000000000001 12))
(assert_return (invoke "i64x2.sub" (v128.const i64x2 0x7fffffffffffffff -3) (v128.const i64x2 1 -3))
  (v128.const i64x2 0x7ffffffffffffffe 0))

(assert_return (invoke "i64x2.mul" (v128.const i64x2 0x8000000000000000 5) (v128.const i64x2 -1 -7))
  (v128.const i64x2 0x8000000000000000 -35))
(assert_return (invoke "i64x2.mul" (v128.const i64x2 0x7fffffffffffffff -3) (v128.const i64x2 1 -3))
  (v128.const i64x2 0x7fffffffffffffff 9))

(assert_return (invoke "i64x2.extend_low_i32x4_s" (v128.const i32x4 1 -1 0x80000000 0x7fffffff))
  (v128.const i64x2 1 -1))

(assert_return (invoke "i64x2.extmul_low_i32x4_s" (v128.const i32x4 1 -1 0x80000000 0x7fffffff)
    (v128.const i32x4 2 -2 0x80000000 0x7fffffff))
  (v128.const i64x2 2 2))

(assert_return (invoke "i64x2.extend_high_i32x4_s" (v128.const i32x4 1 -1 0x80000000 0x7fffffff))
  (v128.const i64x2 0xffffffff80000000 0x7fffffff))

(assert_return (invoke "i64x2.extmul_high_i32x4_s" (v128.const i32x4 1 -1 0x80000000 0x7fffffff)
    (v128.const i32x4 2 -2 0x80000000 0x7fffffff))
  (v128.const i64x2 0x4000000000000000 0x3fffffff00000001))

(assert_return (invoke "i64x2.extend_low_i32x4_u" (v128.const i32x4 1 -1 0x80000000 0x7fffffff))
  (v128.const i64x2 1 0xffffffff))

(assert_return (invoke "i64x2.extmul_low_i32x4_u" (v128.const i32x4 1 -1 0x80000000 0x7fffffff)
    (v128.const i32x4 2 -2 0x80000000 0x7fffffff))
  (v128.const i64x2 2 0xfffffffd00000002))

(assert_return (invoke "i64x2.extend_high_i32x4_u" (v128.const i32x4 1 -1 0x80000000 0x7fffffff))
  (v128.const i64x2 0x80000000 0x7fffffff))

(assert_return (invoke "i64x2.extmul_high_i32x4_u" (v128.const i32x4 1 -1 0x80000000 0x7fffffff)
    (v128.const i32x4 2 -2 0x80000000 0x7fffffff))
  (v128.const i64x2 0x4000000000000000 0x3fffffff00000001))
