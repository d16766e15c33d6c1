;; Structured control flow, branches, and what is done with operands.

(module
  (func (export "unreachable") (param i32) (result i32)
    (if (local.get 0) (then (unreachable)))
    (i32.const 1))

  (func (export "nop") (result i32) nop (nop) i32.const 2 nop)

  (func (export "block") (param i32) (result i32)
    (block $outer (result i32)
      (block $inner (br_if $outer (i32.const 10) (local.get 0)) (drop))
      (i32.const 20)))

  ;; A block with parameters and several results.
  (func (export "swap") (param i32 i64) (result i64 i32)
    local.get 0
    local.get 1
    block (param i32 i64) (result i64 i32)
      local.set 1
      local.set 0
      local.get 1
      local.get 0
    end)

  (func (export "loop") (param $n i64) (result i64) (local $product i64)
    (local.set $product (i64.const 1))
    (loop $again
      (if (i64.gt_s (local.get $n) (i64.const 1))
        (then
          (local.set $product (i64.mul (local.get $product) (local.get $n)))
          (local.set $n (i64.sub (local.get $n) (i64.const 1)))
          (br $again))))
    (local.get $product))

  ;; The inner loop assigns first what the outer one has just assigned.
  (func (export "loop in loop") (param $n i32) (result i32) (local $inner i32) (local $rounds i32)
    (loop $outer
      (local.set $inner (local.get $n))
      (loop $again
        (local.set $inner (i32.sub (local.get $inner) (i32.const 1)))
        (local.set $rounds (i32.add (local.get $rounds) (i32.const 1)))
        (br_if $again (local.get $inner)))
      (local.set $n (i32.sub (local.get $n) (i32.const 1)))
      (br_if $outer (local.get $n)))
    (local.get $rounds))

  ;; Parameters of a loop are what a branch to it passes.
  (func (export "loop with parameters") (param i32) (result i32)
    i32.const 0
    local.get 0
    loop $sum (param i32 i32) (result i32)
      local.tee 0
      i32.add
      local.get 0
      i32.const 1
      i32.sub
      local.tee 0
      local.get 0
      br_if $sum
      drop
    end)

  (func (export "if") (param i32) (result i32)
    local.get 0
    if $choice (result i32)
      i32.const 7
    else $choice
      i32.const 8
    end $choice)

  (func (export "if without else") (param i32) (result i32)
    (local.get 0)
    (if (param i32) (result i32) (i32.eqz (local.get 0)) (then (i32.add (i32.const 5))) (else)))

  (func (export "br_table") (param i32) (result i32)
    (block $default
      (block $2
        (block $1
          (block $0 (br_table $0 $1 $2 $0 $default (local.get 0)))
          (return (i32.const 100)))
        (return (i32.const 101)))
      (return (i32.const 102)))
    (i32.const 103))

  (func (export "br_table with value") (param i32) (result i32)
    (block $b (result i32)
      (i32.add (i32.const 1) (block $a (result i32) (br_table $a $b (i32.const 40) (local.get 0))))))

  (func (export "return") (param i32) (result i32 i32)
    (if (local.get 0) (then (return (i32.const 1) (i32.const 2))))
    (i32.const 3)
    (i32.const 4))

  (func (export "drop") (result i32) i32.const 1 i64.const 2 drop)

  (func (export "select") (param i32) (result f64) (select (f64.const 1) (f64.const 2) (local.get 0)))
  (func (export "select v128") (param i32) (result v128)
    (select (v128.const i64x2 1 2) (v128.const i64x2 3 4) (local.get 0)))
  (func (export "select with type") (param externref externref i32) (result externref)
    (select (result externref) (local.get 0) (local.get 1) (local.get 2)))

  ;; After a branch the stack may hold anything.
  (func (export "dead code") (result i32)
    (block $done (result i32) (br $done (i32.const 5)) (i32.add) (select) (drop) (i64.const 1) (unreachable))))

(assert_return (invoke "unreachable" (i32.const 0)) (i32.const 1))
(assert_trap (invoke "unreachable" (i32.const 1)) "unreachable")
(assert_return (invoke "nop") (i32.const 2))
(assert_return (invoke "block" (i32.const 0)) (i32.const 20))
(assert_return (invoke "block" (i32.const 1)) (i32.const 10))
(assert_return (invoke "swap" (i32.const 1) (i64.const 2)) (i64.const 2) (i32.const 1))
(assert_return (invoke "loop" (i64.const 0)) (i64.const 1))
(assert_return (invoke "loop" (i64.const 20)) (i64.const 2432902008176640000))
(assert_return (invoke "loop in loop" (i32.const 4)) (i32.const 10))
(assert_return (invoke "loop with parameters" (i32.const 100)) (i32.const 5050))
(assert_return (invoke "if" (i32.const -1)) (i32.const 7))
(assert_return (invoke "if" (i32.const 0)) (i32.const 8))
(assert_return (invoke "if without else" (i32.const 0)) (i32.const 5))
(assert_return (invoke "if without else" (i32.const 3)) (i32.const 3))
(assert_return (invoke "br_table" (i32.const 0)) (i32.const 100))
(assert_return (invoke "br_table" (i32.const 1)) (i32.const 101))
(assert_return (invoke "br_table" (i32.const 2)) (i32.const 102))
(assert_return (invoke "br_table" (i32.const 3)) (i32.const 100))
(assert_return (invoke "br_table" (i32.const 4)) (i32.const 103))
(assert_return (invoke "br_table" (i32.const -1)) (i32.const 103))
(assert_return (invoke "br_table with value" (i32.const 0)) (i32.const 41))
(assert_return (invoke "br_table with value" (i32.const 1)) (i32.const 40))
(assert_return (invoke "return" (i32.const 1)) (i32.const 1) (i32.const 2))
(assert_return (invoke "return" (i32.const 0)) (i32.const 3) (i32.const 4))
(assert_return (invoke "drop") (i32.const 1))
(assert_return (invoke "select" (i32.const 1)) (f64.const 1))
(assert_return (invoke "select" (i32.const 0)) (f64.const 2))
(assert_return (invoke "select v128" (i32.const 0)) (v128.const i64x2 3 4))
(assert_return (invoke "select with type" (ref.extern 1) (ref.extern 2) (i32.const 7)) (ref.extern 1))
(assert_return (invoke "select with type" (ref.extern 1) (ref.null extern) (i32.const 0)) (ref.null extern))
(assert_return (invoke "dead code") (i32.const 5))

(assert_invalid (module (func (result i32))) "type mismatch")
(assert_invalid (module (func (br 1))) "unknown label")
(assert_invalid (module (func (i32.const 0) (if (result i32) (then (i32.const 1))) (drop))) "type mismatch")
(assert_invalid (module (func (select (ref.null func) (ref.null func) (i32.const 0)) (drop))) "type mismatch")
(assert_invalid
  (module (func (block (result i32) (block (br_table 0 1 (i32.const 0) (i32.const 0))) (i32.const 0)) (drop)))
  "type mismatch")
(assert_malformed (module quote "(func (block $a (br $b)))") "unknown label")
(assert_malformed (module quote "(func block $a end $b)") "mismatching label")
(assert_malformed (module quote "(func if else else end)") "unexpected token")
