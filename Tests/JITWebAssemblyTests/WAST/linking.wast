;; Imports, exports, start functions and instances that share what they export.

(module $counter
  (memory (export "memory") 1 2)
  (table (export "table") 2 4 funcref)
  (global $count (export "count") (mut i32) (i32.const 0))
  (func (export "increment") (result i32)
    (global.set $count (i32.add (global.get $count) (i32.const 1)))
    (global.get $count))
  (func (export "peek") (param i32) (result i32) (i32.load8_u (local.get 0)))
  (func (export "call") (param i32) (result i32) (call_indirect (result i32) (local.get 0)))
  (func (export "size") (result i32 i32) (memory.size) (table.size)))
(register "counter" $counter)

(module $user
  (import "counter" "increment" (func $increment (result i32)))
  (func $imported (import "counter" "peek") (param i32) (result i32))
  (memory (import "counter" "memory") 1)
  (import "counter" "table" (table 2 funcref))
  (global $count (import "counter" "count") (mut i32))
  (import "spectest" "print_i32" (func $print (param i32)))
  (data (i32.const 10) "user")
  (elem (i32.const 1) $seven)
  (func $seven (result i32) (i32.const 7))
  (func (export "increment twice") (result i32) (drop (call $increment)) (call $increment))
  (func (export "count") (result i32) (global.get $count))
  (func (export "peek") (result i32) (call $imported (i32.const 13)))
  (func (export "grow") (result i32 i32)
    (memory.grow (i32.const 1))
    (table.grow (ref.null func) (i32.const 1)))
  (func $main (call $print (call $increment)))
  (start $main))

(assert_return (get $counter "count") (i32.const 1))
(assert_return (invoke $user "increment twice") (i32.const 3))
(assert_return (invoke "count") (i32.const 3))
(assert_return (invoke $counter "increment") (i32.const 4))
(assert_return (invoke $user "count") (i32.const 4))
(assert_return (invoke $counter "peek" (i32.const 10)) (i32.const 0x75))
(assert_return (invoke $user "peek") (i32.const 0x72))
(assert_return (invoke $counter "call" (i32.const 1)) (i32.const 7))
(assert_trap (invoke $counter "call" (i32.const 0)) "uninitialized element")
(assert_return (invoke $user "grow") (i32.const 1) (i32.const 2))
(assert_return (invoke $counter "size") (i32.const 2) (i32.const 3))

;; Names are sequences of Unicode scalar values; they are not normalised.
(module (func (export "\u{e9}") (result i32) (i32.const 1)) (func (export "e\u{301}") (result i32) (i32.const 2)))
(assert_return (invoke "\c3\a9") (i32.const 1))
(assert_return (invoke "e\cc\81") (i32.const 2))

;; What a module wrote before its start function trapped stays written.
(assert_trap
  (module
    (import "counter" "memory" (memory 1))
    (data (i32.const 20) "!")
    (func $fail (unreachable))
    (start $fail))
  "unreachable")
(assert_return (invoke $counter "peek" (i32.const 20)) (i32.const 0x21))

(assert_unlinkable (module (import "counter" "missing" (func))) "unknown import")
(assert_unlinkable (module (import "nowhere" "increment" (func))) "unknown import")
(assert_unlinkable (module (import "counter" "increment" (func))) "incompatible import type")
(assert_unlinkable (module (import "counter" "count" (global i32))) "incompatible import type")
(assert_unlinkable (module (import "counter" "memory" (memory 3))) "incompatible import type")
(assert_unlinkable (module (import "counter" "table" (table 1 3 funcref))) "incompatible import type")
(assert_unlinkable (module (import "counter" "memory" (func))) "incompatible import type")
(assert_invalid (module (func (export "a")) (memory (export "a") 1)) "duplicate export name")
(assert_invalid (module (func (param i32)) (start 0)) "start function")
