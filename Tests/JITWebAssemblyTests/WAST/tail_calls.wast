;; Calls that replace the caller's frame: however many there are, the stack does not grow.

(module
  (type $step (func (param i64 i64) (result i64)))
  (table funcref (elem $sum $sumIndirectly $wide))

  (func $sum (export "return_call") (type $step)
    (if (i64.eqz (local.get 0)) (then (return (local.get 1))))
    (return_call $sum (i64.sub (local.get 0) (i64.const 1)) (i64.add (local.get 1) (local.get 0))))

  (func $sumIndirectly (export "return_call_indirect") (type $step)
    (if (i64.eqz (local.get 0)) (then (return (local.get 1))))
    (return_call_indirect (type $step)
      (i64.sub (local.get 0) (i64.const 1)) (i64.add (local.get 1) (local.get 0)) (i32.const 1)))

  (func (export "any") (param i32) (result i64)
    (return_call_indirect (type $step) (i64.const 3) (i64.const 0) (local.get 0)))

  ;; The callee has more arguments on the stack than the caller.
  (func (export "more arguments") (param i32) (result i32)
    (return_call $wide
      (local.get 0) (i32.const 1) (i32.const 2) (i32.const 3) (i32.const 4) (i32.const 5)
      (i32.const 6) (i32.const 7) (i32.const 8) (i32.const 9) (i32.const 10) (i32.const 11)))
  (func $wide (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32)
    (if (i32.eqz (local.get 0)) (then (return_call $last (local.get 11) (local.get 10))))
    (return_call $wide
      (i32.sub (local.get 0) (i32.const 1)) (local.get 11) (local.get 1) (local.get 2) (local.get 3)
      (local.get 4) (local.get 5) (local.get 6) (local.get 7) (local.get 8) (local.get 9) (local.get 10)))
  (func $last (param i32 i32) (result i32) (i32.sub (local.get 0) (local.get 1))))

(assert_return (invoke "return_call" (i64.const 10) (i64.const 0)) (i64.const 55))
(assert_return (invoke "return_call" (i64.const 1000000) (i64.const 0)) (i64.const 500000500000))
(assert_return (invoke "return_call_indirect" (i64.const 10) (i64.const 0)) (i64.const 55))
(assert_return (invoke "return_call_indirect" (i64.const 1000000) (i64.const 0)) (i64.const 500000500000))
(assert_return (invoke "any" (i32.const 0)) (i64.const 6))
(assert_trap (invoke "any" (i32.const 2)) "indirect call type mismatch")
(assert_trap (invoke "any" (i32.const 3)) "undefined element")
(assert_return (invoke "more arguments" (i32.const 0)) (i32.const 1))
(assert_return (invoke "more arguments" (i32.const 1)) (i32.const 1))
(assert_return (invoke "more arguments" (i32.const 100001)) (i32.const 1))

(assert_invalid (module (func (result i32) (return_call 1)) (func (result i64) (i64.const 0))) "type mismatch")
(assert_invalid (module (func (return_call 1 (i32.const 0))) (func (param i64))) "type mismatch")
(assert_invalid (module (func (result i32) (return_call_indirect (result i32) (i32.const 0)))) "unknown table")
