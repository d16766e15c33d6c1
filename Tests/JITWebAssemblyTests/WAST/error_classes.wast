;; Whether a mistake makes a module malformed or invalid, as the newest specification says (3.0).

;; Sizes have 64 bits in both formats; what the addresses don't reach is invalid.
(assert_invalid (module (memory 0x1_0000_0000)) "memory size")
(assert_invalid (module (memory 0 0x1_0000_0000)) "memory size")
(assert_invalid (module (memory 65537)) "memory size")
(assert_invalid (module quote "(memory 0x1_0000_0000 0x1_0000_0000)") "memory size")
(assert_invalid (module (import "a" "b" (memory 0x1_0000_0000))) "memory size")
(assert_invalid (module (memory i64 0x1_0000_0000_0001)) "memory size")
(assert_malformed (module quote "(memory 0x1_0000_0000_0000_0000)") "constant out of range")
(assert_invalid (module (table 0x1_0000_0000 funcref)) "table size")
(assert_invalid (module (table 0 0x1_0000_0000 funcref)) "table size")
(assert_invalid (module quote "(table 0x1_0000_0000 0x1_0000_0000 funcref)") "table size")
(assert_invalid (module (import "a" "b" (table 0 0x1_0000_0000 funcref))) "table size")
(module (table i32 1 2 funcref) (table i32 funcref (elem $f)) (func $f) (func (export "f")))
(assert_return (invoke "f"))

;; Offsets too.
(assert_invalid
  (module (memory 1) (func (drop (i32.load offset=0x1_0000_0000 (i32.const 0))))) "offset out of range")
(assert_invalid
  (module (memory 1) (func (drop (v128.load offset=0x1_0000_0000 (i32.const 0))))) "offset out of range")
(assert_invalid
  (module (memory 1) (func (i32.store8 offset=0xffff_ffff_ffff_ffff (i32.const 0) (i32.const 0)))) "offset out of range")
(assert_malformed
  (module quote "(memory 1) (func (drop (i32.load offset=0x1_0000_0000_0000_0000 (i32.const 0))))")
  "constant out of range")

;; Alignments: bit 6 says that there is the number of a memory, more is malformed.
(assert_invalid
  (module binary "\00asm\01\00\00\00" "\01\04\01\60\00\00" "\03\02\01\00" "\05\03\01\00\01"
    "\0a\0a\01\08\00\41\00\28\20\00\1a\0b")
  "alignment")
(assert_invalid
  (module binary "\00asm\01\00\00\00" "\01\04\01\60\00\00" "\03\02\01\00" "\05\03\01\00\01"
    "\0a\0a\01\08\00\41\00\28\3f\00\1a\0b")
  "alignment")
(assert_malformed
  (module binary "\00asm\01\00\00\00" "\01\04\01\60\00\00" "\03\02\01\00" "\05\03\01\00\01"
    "\0a\0b\01\09\00\41\00\28\80\01\00\1a\0b")
  "malformed memop flags")

;; A 32-bit memory whose minimum is written in six bytes, a table with a minimum and maximum in ten, an offset in ten.
(module binary "\00asm\01\00\00\00" "\05\08\01\00\81\80\80\80\80\00")
(module binary "\00asm\01\00\00\00"
  "\04\17\01\70\01\81\80\80\80\80\80\80\80\80\00\81\80\80\80\80\80\80\80\80\00")
(module binary "\00asm\01\00\00\00" "\01\04\01\60\00\00" "\03\02\01\00" "\05\03\01\00\01"
  "\0a\13\01\11\00\41\00\28\02\80\80\80\80\80\80\80\80\80\00\1a\0b")
(assert_malformed
  (module binary "\00asm\01\00\00\00" "\05\0d\01\00\81\80\80\80\80\80\80\80\80\80\00")
  "integer representation too long")
(assert_malformed
  (module binary "\00asm\01\00\00\00" "\05\0c\01\00\81\80\80\80\80\80\80\80\80\02") "integer too large")
(assert_invalid (module binary "\00asm\01\00\00\00" "\05\07\01\00\80\80\80\80\10") "memory size")

;; Flags of limits that mean nothing.
(assert_malformed (module binary "\00asm\01\00\00\00" "\05\02\01\08") "malformed limits flags")
(assert_malformed (module binary "\00asm\01\00\00\00" "\05\03\01\10\00") "malformed limits flags")
(assert_malformed (module binary "\00asm\01\00\00\00" "\05\05\01\81\00\00\00") "malformed limits flags")
