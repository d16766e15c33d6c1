;; One index used for several accesses: its address is computed once, and only used where it has been computed.
(module
  (memory 1)
  (func $fill (export "fill") (param $p i32)
    (i32.store (local.get $p) (i32.const 1))
    (i32.store offset=4 (local.get $p) (i32.const 2))
    (i32.store offset=8 (local.get $p) (i32.const 3)))

  ;; The address is computed on both ways, or on one, and used behind.
  (func (export "if-else") (param $p i32) (param $c i32) (result i32)
    (call $fill (local.get $p))
    (if (local.get $c)
      (then (i32.store (local.get $p) (i32.const 10)) (i32.store offset=4 (local.get $p) (i32.const 20)))
      (else (i32.store offset=4 (local.get $p) (i32.const 30))))
    (i32.add (i32.load (local.get $p)) (i32.load offset=4 (local.get $p))))
  (func (export "if") (param $p i32) (param $c i32) (result i32)
    (if (local.get $c) (then (i32.store (local.get $p) (i32.const 7))))
    (i32.add (i32.load (local.get $p)) (i32.load offset=8 (local.get $p))))

  ;; Before a branch, behind it, and where it leads.
  (func (export "branch") (param $p i32) (param $c i32) (result i32)
    (block $out
      (br_if $out (local.get $c))
      (i32.store offset=8 (local.get $p) (i32.const 100))
      (br_if $out (i32.load (local.get $p)))
      (i32.store offset=8 (local.get $p) (i32.const 200)))
    (i32.load offset=8 (local.get $p)))

  ;; In a loop the index is another one in each round, and one that is the same.
  (func (export "loop") (param $p i32) (param $n i32) (result i32) (local $i i32) (local $sum i32)
    (local.set $i (local.get $p))
    (loop $again
      (i32.store (local.get $i) (local.get $n))
      (local.set $sum (i32.add (local.get $sum) (i32.load (local.get $i))))
      (i32.store offset=1024 (local.get $p) (local.get $sum))
      (local.set $i (i32.add (local.get $i) (i32.const 4)))
      (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (i32.add (i32.load offset=1024 (local.get $p)) (i32.load (i32.sub (local.get $i) (i32.const 4)))))

  ;; More indices than are remembered.
  (func (export "many") (param $p i32) (result i32) (local $q i32)
    (local.set $q (i32.add (local.get $p) (i32.const 64)))
    (i32.store (local.get $p) (i32.const 1))
    (i32.store (local.get $q) (i32.const 2))
    (i32.store (i32.add (local.get $p) (i32.const 4)) (i32.const 4))
    (i32.store (i32.add (local.get $p) (i32.const 8)) (i32.const 8))
    (i32.store (i32.add (local.get $p) (i32.const 12)) (i32.const 16))
    (i32.store (i32.add (local.get $p) (i32.const 16)) (i32.const 32))
    (i32.store (i32.add (local.get $p) (i32.const 20)) (i32.const 64))
    (i32.store (i32.add (local.get $p) (i32.const 24)) (i32.const 128))
    (i32.add
      (i32.add
        (i32.add (i32.load (local.get $p)) (i32.load offset=4 (local.get $p)))
        (i32.add (i32.load offset=8 (local.get $p)) (i32.load offset=12 (local.get $p))))
      (i32.add
        (i32.add (i32.load offset=16 (local.get $p)) (i32.load offset=20 (local.get $p)))
        (i32.add (i32.load offset=24 (local.get $p)) (i32.load (local.get $q)))))))

(assert_return (invoke "if-else" (i32.const 100) (i32.const 1)) (i32.const 30))
(assert_return (invoke "if-else" (i32.const 100) (i32.const 0)) (i32.const 31))
(assert_return (invoke "fill" (i32.const 200)))
(assert_return (invoke "if" (i32.const 200) (i32.const 0)) (i32.const 4))
(assert_return (invoke "if" (i32.const 200) (i32.const 1)) (i32.const 10))
(assert_return (invoke "branch" (i32.const 200) (i32.const 1)) (i32.const 3))
(assert_return (invoke "branch" (i32.const 200) (i32.const 0)) (i32.const 100))
(assert_return (invoke "branch" (i32.const 300) (i32.const 0)) (i32.const 200))
(assert_return (invoke "loop" (i32.const 400) (i32.const 5)) (i32.const 16))
(assert_return (invoke "many" (i32.const 500)) (i32.const 255))
(assert_trap (invoke "many" (i32.const 65530)) "out of bounds memory access")
;; What was stored before the trap stays.
(assert_return (invoke "if" (i32.const 500) (i32.const 0)) (i32.const 9))
