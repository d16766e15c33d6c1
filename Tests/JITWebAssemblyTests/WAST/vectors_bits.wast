;; Vectors as 128 bits.

(module
  (func (export "v128.not") (param v128) (result v128) (v128.not (local.get 0)))
  (func (export "v128.and") (param v128 v128) (result v128) (v128.and (local.get 0) (local.get 1)))
  (func (export "v128.andnot") (param v128 v128) (result v128) (v128.andnot (local.get 0) (local.get 1)))
  (func (export "v128.or") (param v128 v128) (result v128) (v128.or (local.get 0) (local.get 1)))
  (func (export "v128.xor") (param v128 v128) (result v128) (v128.xor (local.get 0) (local.get 1)))
  (func (export "v128.bitselect") (param v128 v128 v128) (result v128) (v128.bitselect (local.get 0) (local.get 1) (local.get 2)))
  (func (export "v128.any_true") (param v128) (result i32) (v128.any_true (local.get 0))))

(assert_return (invoke "v128.not" (v128.const i32x4 0xf0f0f0f -65536 0x12345678 0))
  (v128.const i32x4 0xf0f0f0f0 65535 0xedcba987 -1))

(assert_return (invoke "v128.and" (v128.const i32x4 0xf0f0f0f -65536 0x12345678 0)
    (v128.const i32x4 0xff00ff 0xf0f0f0f 0x87654321 -1))
  (v128.const i32x4 983055 0xf0f0000 0x2244220 0))

(assert_return (invoke "v128.andnot" (v128.const i32x4 0xf0f0f0f -65536 0x12345678 0)
    (v128.const i32x4 0xff00ff 0xf0f0f0f 0x87654321 -1))
  (v128.const i32x4 0xf000f00 0xf0f00000 0x10101458 0))

(assert_return (invoke "v128.or" (v128.const i32x4 0xf0f0f0f -65536 0x12345678 0)
    (v128.const i32x4 0xff00ff 0xf0f0f0f 0x87654321 -1))
  (v128.const i32x4 0xfff0fff -61681 0x97755779 -1))

(assert_return (invoke "v128.xor" (v128.const i32x4 0xf0f0f0f -65536 0x12345678 0)
    (v128.const i32x4 0xff00ff 0xf0f0f0f 0x87654321 -1))
  (v128.const i32x4 0xff00ff0 0xf0f00f0f 0x95511559 -1))

(assert_return (invoke "v128.bitselect" (v128.const i32x4 0xf0f0f0f -65536 0x12345678 0) (v128.const i32x4 0xff00ff 0xf0f0f0f 0x87654321 -1) (v128.const i32x4 0x3333cccc 0xff00ff00 -1 0))
  (v128.const i32x4 0x3cf0c3f 0xff0f000f 0x12345678 -1))

(assert_return (invoke "v128.any_true" (v128.const i32x4 0xf0f0f0f -65536 0x12345678 0)) (i32.const 1))
(assert_return (invoke "v128.any_true" (v128.const i32x4 0 0 0 0)) (i32.const 0))
(assert_return (invoke "v128.any_true" (v128.const i32x4 0 0 0 0x80000000)) (i32.const 1))
