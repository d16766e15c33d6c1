;; Floating-point vectors of 32-bit lanes.

(module
  (func (export "f32x4.abs") (param v128) (result v128) (f32x4.abs (local.get 0)))
  (func (export "f32x4.neg") (param v128) (result v128) (f32x4.neg (local.get 0)))
  (func (export "f32x4.ceil") (param v128) (result v128) (f32x4.ceil (local.get 0)))
  (func (export "f32x4.floor") (param v128) (result v128) (f32x4.floor (local.get 0)))
  (func (export "f32x4.trunc") (param v128) (result v128) (f32x4.trunc (local.get 0)))
  (func (export "f32x4.nearest") (param v128) (result v128) (f32x4.nearest (local.get 0)))
  (func (export "f32x4.sqrt") (param v128) (result v128) (f32x4.sqrt (local.get 0)))
  (func (export "f32x4.add") (param v128 v128) (result v128) (f32x4.add (local.get 0) (local.get 1)))
  (func (export "f32x4.sub") (param v128 v128) (result v128) (f32x4.sub (local.get 0) (local.get 1)))
  (func (export "f32x4.mul") (param v128 v128) (result v128) (f32x4.mul (local.get 0) (local.get 1)))
  (func (export "f32x4.div") (param v128 v128) (result v128) (f32x4.div (local.get 0) (local.get 1)))
  (func (export "f32x4.min") (param v128 v128) (result v128) (f32x4.min (local.get 0) (local.get 1)))
  (func (export "f32x4.max") (param v128 v128) (result v128) (f32x4.max (local.get 0) (local.get 1)))
  (func (export "f32x4.pmin") (param v128 v128) (result v128) (f32x4.pmin (local.get 0) (local.get 1)))
  (func (export "f32x4.pmax") (param v128 v128) (result v128) (f32x4.pmax (local.get 0) (local.get 1)))
  (func (export "f32x4.eq") (param v128 v128) (result v128) (f32x4.eq (local.get 0) (local.get 1)))
  (func (export "f32x4.ne") (param v128 v128) (result v128) (f32x4.ne (local.get 0) (local.get 1)))
  (func (export "f32x4.lt") (param v128 v128) (result v128) (f32x4.lt (local.get 0) (local.get 1)))
  (func (export "f32x4.gt") (param v128 v128) (result v128) (f32x4.gt (local.get 0) (local.get 1)))
  (func (export "f32x4.le") (param v128 v128) (result v128) (f32x4.le (local.get 0) (local.get 1)))
  (func (export "f32x4.ge") (param v128 v128) (result v128) (f32x4.ge (local.get 0) (local.get 1))))

(assert_return (invoke "f32x4.abs" (v128.const f32x4 0.5 -0.5 2.5 -1.75)) (v128.const f32x4 0.5 0.5 2.5 1.75))
(assert_return (invoke "f32x4.abs" (v128.const f32x4 -0.0 nan inf 1.0e+10)) (v128.const f32x4 0.0 nan inf 1.0e+10))

(assert_return (invoke "f32x4.neg" (v128.const f32x4 0.5 -0.5 2.5 -1.75)) (v128.const f32x4 -0.5 0.5 -2.5 1.75))
(assert_return (invoke "f32x4.neg" (v128.const f32x4 -0.0 nan inf 1.0e+10)) (v128.const f32x4 0.0 -nan -inf -1.0e+10))

(assert_return (invoke "f32x4.ceil" (v128.const f32x4 0.5 -0.5 2.5 -1.75)) (v128.const f32x4 1.0 -0.0 3.0 -1.0))
(assert_return (invoke "f32x4.ceil" (v128.const f32x4 -0.0 nan inf 1.0e+10))
  (v128.const f32x4 -0.0 nan:canonical inf 1.0e+10))

(assert_return (invoke "f32x4.floor" (v128.const f32x4 0.5 -0.5 2.5 -1.75)) (v128.const f32x4 0.0 -1.0 2.0 -2.0))
(assert_return (invoke "f32x4.floor" (v128.const f32x4 -0.0 nan inf 1.0e+10))
  (v128.const f32x4 -0.0 nan:canonical inf 1.0e+10))

(assert_return (invoke "f32x4.trunc" (v128.const f32x4 0.5 -0.5 2.5 -1.75)) (v128.const f32x4 0.0 -0.0 2.0 -1.0))
(assert_return (invoke "f32x4.trunc" (v128.const f32x4 -0.0 nan inf 1.0e+10))
  (v128.const f32x4 -0.0 nan:canonical inf 1.0e+10))

(assert_return (invoke "f32x4.nearest" (v128.const f32x4 0.5 -0.5 2.5 -1.75)) (v128.const f32x4 0.0 -0.0 2.0 -2.0))
(assert_return (invoke "f32x4.nearest" (v128.const f32x4 -0.0 nan inf 1.0e+10))
  (v128.const f32x4 -0.0 nan:canonical inf 1.0e+10))

(assert_return (invoke "f32x4.sqrt" (v128.const f32x4 0.5 -0.5 2.5 -1.75))
  (v128.const f32x4 0.70710677 nan:canonical 1.5811388 nan:canonical))
(assert_return (invoke "f32x4.sqrt" (v128.const f32x4 -0.0 nan inf 1.0e+10))
  (v128.const f32x4 -0.0 nan:canonical inf 100000.0))

(assert_return (invoke "f32x4.add" (v128.const f32x4 1.5 -0.0 0.1 inf) (v128.const f32x4 2.25 0.0 0.2 -inf))
  (v128.const f32x4 3.75 0.0 0.3 nan:canonical))
(assert_return (invoke "f32x4.add" (v128.const f32x4 inf nan 1.0 0.0) (v128.const f32x4 0.0 1.0 -3.0 0.0))
  (v128.const f32x4 inf nan:canonical -2.0 0.0))

(assert_return (invoke "f32x4.sub" (v128.const f32x4 1.5 -0.0 0.1 inf) (v128.const f32x4 2.25 0.0 0.2 -inf))
  (v128.const f32x4 -0.75 -0.0 -0.1 inf))
(assert_return (invoke "f32x4.sub" (v128.const f32x4 inf nan 1.0 0.0) (v128.const f32x4 0.0 1.0 -3.0 0.0))
  (v128.const f32x4 inf nan:canonical 4.0 0.0))

(assert_return (invoke "f32x4.mul" (v128.const f32x4 1.5 -0.0 0.1 inf) (v128.const f32x4 2.25 0.0 0.2 -inf))
  (v128.const f32x4 3.375 -0.0 0.020000001 -inf))
(assert_return (invoke "f32x4.mul" (v128.const f32x4 inf nan 1.0 0.0) (v128.const f32x4 0.0 1.0 -3.0 0.0))
  (v128.const f32x4 nan:canonical nan:canonical -3.0 0.0))

(assert_return (invoke "f32x4.div" (v128.const f32x4 1.5 -0.0 0.1 inf) (v128.const f32x4 2.25 0.0 0.2 -inf))
  (v128.const f32x4 0.6666667 nan:canonical 0.5 nan:canonical))
(assert_return (invoke "f32x4.div" (v128.const f32x4 inf nan 1.0 0.0) (v128.const f32x4 0.0 1.0 -3.0 0.0))
  (v128.const f32x4 inf nan:canonical -0.33333334 nan:canonical))

(assert_return (invoke "f32x4.min" (v128.const f32x4 1.5 -0.0 0.1 inf) (v128.const f32x4 2.25 0.0 0.2 -inf))
  (v128.const f32x4 1.5 -0.0 0.1 -inf))
(assert_return (invoke "f32x4.min" (v128.const f32x4 inf nan 1.0 0.0) (v128.const f32x4 0.0 1.0 -3.0 0.0))
  (v128.const f32x4 0.0 nan:canonical -3.0 0.0))

(assert_return (invoke "f32x4.max" (v128.const f32x4 1.5 -0.0 0.1 inf) (v128.const f32x4 2.25 0.0 0.2 -inf))
  (v128.const f32x4 2.25 0.0 0.2 inf))
(assert_return (invoke "f32x4.max" (v128.const f32x4 inf nan 1.0 0.0) (v128.const f32x4 0.0 1.0 -3.0 0.0))
  (v128.const f32x4 inf nan:canonical 1.0 0.0))

(assert_return (invoke "f32x4.pmin" (v128.const f32x4 1.5 -0.0 0.1 inf) (v128.const f32x4 2.25 0.0 0.2 -inf))
  (v128.const f32x4 1.5 -0.0 0.1 -inf))
(assert_return (invoke "f32x4.pmin" (v128.const f32x4 inf nan 1.0 0.0) (v128.const f32x4 0.0 1.0 -3.0 0.0))
  (v128.const f32x4 0.0 nan -3.0 0.0))

(assert_return (invoke "f32x4.pmax" (v128.const f32x4 1.5 -0.0 0.1 inf) (v128.const f32x4 2.25 0.0 0.2 -inf))
  (v128.const f32x4 2.25 -0.0 0.2 inf))
(assert_return (invoke "f32x4.pmax" (v128.const f32x4 inf nan 1.0 0.0) (v128.const f32x4 0.0 1.0 -3.0 0.0))
  (v128.const f32x4 inf nan 1.0 0.0))

(assert_return (invoke "f32x4.eq" (v128.const f32x4 1.5 -0.0 0.1 inf) (v128.const f32x4 2.25 0.0 0.2 -inf))
  (v128.const i32x4 0 -1 0 0))
(assert_return (invoke "f32x4.eq" (v128.const f32x4 inf nan 1.0 0.0) (v128.const f32x4 0.0 1.0 -3.0 0.0))
  (v128.const i32x4 0 0 0 -1))

(assert_return (invoke "f32x4.ne" (v128.const f32x4 1.5 -0.0 0.1 inf) (v128.const f32x4 2.25 0.0 0.2 -inf))
  (v128.const i32x4 -1 0 -1 -1))
(assert_return (invoke "f32x4.ne" (v128.const f32x4 inf nan 1.0 0.0) (v128.const f32x4 0.0 1.0 -3.0 0.0))
  (v128.const i32x4 -1 -1 -1 0))

(assert_return (invoke "f32x4.lt" (v128.const f32x4 1.5 -0.0 0.1 inf) (v128.const f32x4 2.25 0.0 0.2 -inf))
  (v128.const i32x4 -1 0 -1 0))
(assert_return (invoke "f32x4.lt" (v128.const f32x4 inf nan 1.0 0.0) (v128.const f32x4 0.0 1.0 -3.0 0.0))
  (v128.const i32x4 0 0 0 0))

(assert_return (invoke "f32x4.gt" (v128.const f32x4 1.5 -0.0 0.1 inf) (v128.const f32x4 2.25 0.0 0.2 -inf))
  (v128.const i32x4 0 0 0 -1))
(assert_return (invoke "f32x4.gt" (v128.const f32x4 inf nan 1.0 0.0) (v128.const f32x4 0.0 1.0 -3.0 0.0))
  (v128.const i32x4 -1 0 -1 0))

(assert_return (invoke "f32x4.le" (v128.const f32x4 1.5 -0.0 0.1 inf) (v128.const f32x4 2.25 0.0 0.2 -inf))
  (v128.const i32x4 -1 -1 -1 0))
(assert_return (invoke "f32x4.le" (v128.const f32x4 inf nan 1.0 0.0) (v128.const f32x4 0.0 1.0 -3.0 0.0))
  (v128.const i32x4 0 0 0 -1))

(assert_return (invoke "f32x4.ge" (v128.const f32x4 1.5 -0.0 0.1 inf) (v128.const f32x4 2.25 0.0 0.2 -inf))
  (v128.const i32x4 0 -1 0 -1))
(assert_return (invoke "f32x4.ge" (v128.const f32x4 inf nan 1.0 0.0) (v128.const f32x4 0.0 1.0 -3.0 0.0))
  (v128.const i32x4 -1 0 -1 -1))
