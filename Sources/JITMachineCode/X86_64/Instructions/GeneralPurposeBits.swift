extension InstructionTable {
  /// Bit tests and scans, counts, BMI1, BMI2, TBM, CRC32.
  static let bits: StaticString = """
    BT r/m16, r16                                | 66 0F A3 /r                | MR   | w:flags
    BT r/m16, imm8u                              | 66 0F BA /4 ib             | MI   | w:flags
    BT r/m32, r32                                | 0F A3 /r                   | MR   | w:flags
    BT r/m32, imm8u                              | 0F BA /4 ib                | MI   | w:flags
    BT r/m64, r64                                | REX.W 0F A3 /r             | MR   | w:flags
    BT r/m64, imm8u                              | REX.W 0F BA /4 ib          | MI   | w:flags
    BTS rw:r/m16, r16                            | 66 0F AB /r                | MR   | lock w:flags
    BTS rw:r/m16, imm8u                          | 66 0F BA /5 ib             | MI   | lock w:flags
    BTS rw:r/m32, r32                            | 0F AB /r                   | MR   | lock w:flags
    BTS rw:r/m32, imm8u                          | 0F BA /5 ib                | MI   | lock w:flags
    BTS rw:r/m64, r64                            | REX.W 0F AB /r             | MR   | lock w:flags
    BTS rw:r/m64, imm8u                          | REX.W 0F BA /5 ib          | MI   | lock w:flags
    BTR rw:r/m16, r16                            | 66 0F B3 /r                | MR   | lock w:flags
    BTR rw:r/m16, imm8u                          | 66 0F BA /6 ib             | MI   | lock w:flags
    BTR rw:r/m32, r32                            | 0F B3 /r                   | MR   | lock w:flags
    BTR rw:r/m32, imm8u                          | 0F BA /6 ib                | MI   | lock w:flags
    BTR rw:r/m64, r64                            | REX.W 0F B3 /r             | MR   | lock w:flags
    BTR rw:r/m64, imm8u                          | REX.W 0F BA /6 ib          | MI   | lock w:flags
    BTC rw:r/m16, r16                            | 66 0F BB /r                | MR   | lock w:flags
    BTC rw:r/m16, imm8u                          | 66 0F BA /7 ib             | MI   | lock w:flags
    BTC rw:r/m32, r32                            | 0F BB /r                   | MR   | lock w:flags
    BTC rw:r/m32, imm8u                          | 0F BA /7 ib                | MI   | lock w:flags
    BTC rw:r/m64, r64                            | REX.W 0F BB /r             | MR   | lock w:flags
    BTC rw:r/m64, imm8u                          | REX.W 0F BA /7 ib          | MI   | lock w:flags
    BSF rw:r16, r/m16                            | 66 0F BC /r                | RM   | w:flags
    BSF rw:r32, r/m32                            | 0F BC /r                   | RM   | w:flags
    BSF rw:r64, r/m64                            | REX.W 0F BC /r             | RM   | w:flags
    BSR rw:r16, r/m16                            | 66 0F BD /r                | RM   | w:flags
    BSR rw:r32, r/m32                            | 0F BD /r                   | RM   | w:flags
    BSR rw:r64, r/m64                            | REX.W 0F BD /r             | RM   | w:flags
    POPCNT w:r16, r/m16                          | 66 F3 0F B8 /r             | RM   | POPCNT w:flags
    POPCNT w:r32, r/m32                          | F3 0F B8 /r                | RM   | POPCNT w:flags
    POPCNT w:r64, r/m64                          | F3 REX.W 0F B8 /r          | RM   | POPCNT w:flags
    TZCNT w:r16, r/m16                           | 66 F3 0F BC /r             | RM   | BMI1 w:flags
    TZCNT w:r32, r/m32                           | F3 0F BC /r                | RM   | BMI1 w:flags
    TZCNT w:r64, r/m64                           | F3 REX.W 0F BC /r          | RM   | BMI1 w:flags
    LZCNT w:r16, r/m16                           | 66 F3 0F BD /r             | RM   | LZCNT w:flags
    LZCNT w:r32, r/m32                           | F3 0F BD /r                | RM   | LZCNT w:flags
    LZCNT w:r64, r/m64                           | F3 REX.W 0F BD /r          | RM   | LZCNT w:flags
    ANDN w:r32a, r32b, r/m32                     | VEX.LZ.0F38.W0 F2 /r       | RVM  | BMI1 w:flags
    BEXTR w:r32a, r/m32, r32b                    | VEX.LZ.0F38.W0 F7 /r       | RMV  | BMI1 w:flags
    BLSR w:r32, r/m32                            | VEX.LZ.0F38.W0 F3 /1       | VM   | BMI1 w:flags
    BLSMSK w:r32, r/m32                          | VEX.LZ.0F38.W0 F3 /2       | VM   | BMI1 w:flags
    BLSI w:r32, r/m32                            | VEX.LZ.0F38.W0 F3 /3       | VM   | BMI1 w:flags
    BZHI w:r32a, r/m32, r32b                     | VEX.LZ.0F38.W0 F5 /r       | RMV  | BMI2 w:flags
    PDEP w:r32a, r32b, r/m32                     | VEX.LZ.F2.0F38.W0 F5 /r    | RVM  | BMI2
    PEXT w:r32a, r32b, r/m32                     | VEX.LZ.F3.0F38.W0 F5 /r    | RVM  | BMI2
    ANDN w:r64a, r64b, r/m64                     | VEX.LZ.0F38.W1 F2 /r       | RVM  | BMI1 w:flags
    BEXTR w:r64a, r/m64, r64b                    | VEX.LZ.0F38.W1 F7 /r       | RMV  | BMI1 w:flags
    BLSR w:r64, r/m64                            | VEX.LZ.0F38.W1 F3 /1       | VM   | BMI1 w:flags
    BLSMSK w:r64, r/m64                          | VEX.LZ.0F38.W1 F3 /2       | VM   | BMI1 w:flags
    BLSI w:r64, r/m64                            | VEX.LZ.0F38.W1 F3 /3       | VM   | BMI1 w:flags
    BZHI w:r64a, r/m64, r64b                     | VEX.LZ.0F38.W1 F5 /r       | RMV  | BMI2 w:flags
    PDEP w:r64a, r64b, r/m64                     | VEX.LZ.F2.0F38.W1 F5 /r    | RVM  | BMI2
    PEXT w:r64a, r64b, r/m64                     | VEX.LZ.F3.0F38.W1 F5 /r    | RVM  | BMI2
    # TBM (AMD)
    BEXTR w:r32, r/m32, imm32                    | XOP.LZ.MAPA.W0 10 /r id    | RMI  | TBM w:flags
    BLCFILL w:r32, r/m32                         | XOP.LZ.MAP9.W0 01 /1       | VM   | TBM w:flags
    BLSFILL w:r32, r/m32                         | XOP.LZ.MAP9.W0 01 /2       | VM   | TBM w:flags
    BLCS w:r32, r/m32                            | XOP.LZ.MAP9.W0 01 /3       | VM   | TBM w:flags
    TZMSK w:r32, r/m32                           | XOP.LZ.MAP9.W0 01 /4       | VM   | TBM w:flags
    BLCIC w:r32, r/m32                           | XOP.LZ.MAP9.W0 01 /5       | VM   | TBM w:flags
    BLSIC w:r32, r/m32                           | XOP.LZ.MAP9.W0 01 /6       | VM   | TBM w:flags
    T1MSKC w:r32, r/m32                          | XOP.LZ.MAP9.W0 01 /7       | VM   | TBM w:flags
    BLCMSK w:r32, r/m32                          | XOP.LZ.MAP9.W0 02 /1       | VM   | TBM w:flags
    BLCI w:r32, r/m32                            | XOP.LZ.MAP9.W0 02 /6       | VM   | TBM w:flags
    BEXTR w:r64, r/m64, imm32                    | XOP.LZ.MAPA.W1 10 /r id    | RMI  | TBM w:flags
    BLCFILL w:r64, r/m64                         | XOP.LZ.MAP9.W1 01 /1       | VM   | TBM w:flags
    BLSFILL w:r64, r/m64                         | XOP.LZ.MAP9.W1 01 /2       | VM   | TBM w:flags
    BLCS w:r64, r/m64                            | XOP.LZ.MAP9.W1 01 /3       | VM   | TBM w:flags
    TZMSK w:r64, r/m64                           | XOP.LZ.MAP9.W1 01 /4       | VM   | TBM w:flags
    BLCIC w:r64, r/m64                           | XOP.LZ.MAP9.W1 01 /5       | VM   | TBM w:flags
    BLSIC w:r64, r/m64                           | XOP.LZ.MAP9.W1 01 /6       | VM   | TBM w:flags
    T1MSKC w:r64, r/m64                          | XOP.LZ.MAP9.W1 01 /7       | VM   | TBM w:flags
    BLCMSK w:r64, r/m64                          | XOP.LZ.MAP9.W1 02 /1       | VM   | TBM w:flags
    BLCI w:r64, r/m64                            | XOP.LZ.MAP9.W1 02 /6       | VM   | TBM w:flags
    # CRC-32C
    CRC32 rw:r32, r/m8                           | F2 0F 38 F0 /r             | RM   | SSE4_2
    CRC32 rw:r64, r/m8                           | F2 REX.W 0F 38 F0 /r       | RM   | SSE4_2
    CRC32 rw:r32, r/m16                          | 66 F2 0F 38 F1 /r          | RM   | SSE4_2
    CRC32 rw:r32, r/m32                          | F2 0F 38 F1 /r             | RM   | SSE4_2
    CRC32 rw:r64, r/m64                          | F2 REX.W 0F 38 F1 /r       | RM   | SSE4_2
    """
}
