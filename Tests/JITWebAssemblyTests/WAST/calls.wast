;; Calls of functions, by number and through tables.

(module
  (type $binary (func (param i32 i32) (result i32)))
  (func $add (export "add") (type $binary) (i32.add (local.get 0) (local.get 1)))
  (func $sub (type $binary) (i32.sub (local.get 0) (local.get 1)))
  (func $pair (param i32) (result i32 i64) (local.get 0) (i64.extend_i32_s (local.get 0)))
  (table $operations funcref (elem $add $sub $pair))
  (table $others 3 funcref)
  (elem (table $others) (i32.const 1) func $sub)

  (func (export "call") (param i32) (result i64) (local i64)
    (call $pair (local.get 0))
    (i64.add (i64.const 1))
    (local.set 1)
    (drop)
    (local.get 1))
  (func (export "even") (param i32) (result i32)
    (if (result i32) (i32.eqz (local.get 0))
      (then (i32.const 1))
      (else (call $odd (i32.sub (local.get 0) (i32.const 1))))))
  (func $odd (param i32) (result i32)
    (if (result i32) (i32.eqz (local.get 0))
      (then (i32.const 0))
      (else (call 4 (i32.sub (local.get 0) (i32.const 1))))))

  (func (export "call_indirect") (param i32 i32 i32) (result i32)
    (call_indirect (type $binary) (local.get 1) (local.get 2) (local.get 0)))
  (func (export "call_indirect other table") (param i32) (result i32)
    (call_indirect $others (param i32 i32) (result i32) (i32.const 9) (i32.const 4) (local.get 0)))

  (func $endless (export "endless") (result i32) (i32.add (call $endless) (i32.const 1)))

  ;; More arguments and results than there are registers.
  (func $rotate (param i32 i64 f32 f64 i32 i64 f32 f64 i32 i64) (result i64 i32 f64 f32 i64 i32 f64 f32 i64 i32)
    (local.get 9) (local.get 8) (local.get 7) (local.get 6) (local.get 5)
    (local.get 4) (local.get 3) (local.get 2) (local.get 1) (local.get 0))
  (func (export "many") (result i64 i32 f64 f32 i64 i32 f64 f32 i64 i32)
    (call $rotate
      (i32.const 0) (i64.const 1) (f32.const 2) (f64.const 3) (i32.const 4)
      (i64.const 5) (f32.const 6) (f64.const 7) (i32.const 8) (i64.const 9))))

(assert_return (invoke "add" (i32.const 3) (i32.const 4)) (i32.const 7))
(assert_return (invoke "call" (i32.const -6)) (i64.const -5))
(assert_return (invoke "even" (i32.const 1000)) (i32.const 1))
(assert_return (invoke "even" (i32.const 77)) (i32.const 0))
(assert_return (invoke "call_indirect" (i32.const 0) (i32.const 5) (i32.const 6)) (i32.const 11))
(assert_return (invoke "call_indirect" (i32.const 1) (i32.const 5) (i32.const 6)) (i32.const -1))
(assert_trap (invoke "call_indirect" (i32.const 2) (i32.const 5) (i32.const 6)) "indirect call type mismatch")
(assert_trap (invoke "call_indirect" (i32.const 3) (i32.const 5) (i32.const 6)) "undefined element")
(assert_trap (invoke "call_indirect" (i32.const -1) (i32.const 5) (i32.const 6)) "undefined element")
(assert_return (invoke "call_indirect other table" (i32.const 1)) (i32.const 5))
(assert_trap (invoke "call_indirect other table" (i32.const 0)) "uninitialized element")
(assert_exhaustion (invoke "endless") "call stack exhausted")
(assert_return (invoke "many")
  (i64.const 9) (i32.const 8) (f64.const 7) (f32.const 6) (i64.const 5)
  (i32.const 4) (f64.const 3) (f32.const 2) (i64.const 1) (i32.const 0))

(assert_invalid (module (func (call 1))) "unknown function")
(assert_invalid (module (func (call 0 (i32.const 1)))) "type mismatch")
(assert_invalid (module (func (call_indirect (i32.const 0)))) "unknown table")
(assert_invalid (module (table 1 externref) (func (call_indirect (i32.const 0)))) "type mismatch")
(assert_malformed
  (module quote "(type $t (func (param i32))) (table 0 funcref)"
    "(func (call_indirect (type $t) (result i32) (i32.const 0) (i32.const 0)) (drop))")
  "inline function type")

;; A float that goes over the stack writes its own place and nothing above it.
(module
  (type $ten (func (param f64 f64 f64 f64 f64 f64 f64 f64 f64 f64) (result f64)))
  (func $last (type $ten) local.get 9)
  (func $reversed (type $ten)
    (return_call $last
      (local.get 9) (local.get 8) (local.get 7) (local.get 6) (local.get 5)
      (local.get 4) (local.get 3) (local.get 2) (local.get 1) (local.get 0)))
  (table funcref (elem $last $reversed))
  (func (export "sum beside a call") (param i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i32) (result i64 f64)
    (local $r f64)
    (local.set $r
      (call_indirect (type $ten)
        (f64.const 1) (f64.const 2) (f64.const 3) (f64.const 4) (f64.const 5)
        (f64.const 6) (f64.const 7) (f64.const 8) (f64.const 9) (f64.const 10) (local.get 12)))
    (i64.add (local.get 0) (i64.add (local.get 1) (i64.add (local.get 2) (i64.add (local.get 3)
      (i64.add (local.get 4) (i64.add (local.get 5) (i64.add (local.get 6) (i64.add (local.get 7)
        (i64.add (local.get 8) (i64.add (local.get 9) (i64.add (local.get 10) (local.get 11))))))))))))
    (local.get $r))
  (func (export "f32 arguments") (param f32 f32 f32 f32 f32 f32 f32 f32 f32 f32) (result f32)
    (f32.add (local.get 8) (local.get 9))))

(assert_return
  (invoke "sum beside a call"
    (i64.const 1) (i64.const 2) (i64.const 3) (i64.const 4) (i64.const 5) (i64.const 6) (i64.const 7) (i64.const 8)
    (i64.const 9) (i64.const 10) (i64.const 11) (i64.const 12) (i32.const 0))
  (i64.const 78) (f64.const 10))
(assert_return
  (invoke "sum beside a call"
    (i64.const 1) (i64.const 2) (i64.const 3) (i64.const 4) (i64.const 5) (i64.const 6) (i64.const 7) (i64.const 8)
    (i64.const 9) (i64.const 10) (i64.const 11) (i64.const 12) (i32.const 1))
  (i64.const 78) (f64.const 1))
(assert_return
  (invoke "f32 arguments"
    (f32.const 1) (f32.const 2) (f32.const 3) (f32.const 4) (f32.const 5)
    (f32.const 6) (f32.const 7) (f32.const 8) (f32.const 9) (f32.const 10))
  (f32.const 19))
