extension InstructionTable {
  /// AVX-512: integer moves, arithmetic, comparisons, shifts and logic.
  static let avx512Integer: StaticString = """
    # Moves: doubleword and quadword
    VMOVD w:xmm1, r/m32                                       | EVEX.128.66.0F.W0 6E /r       | RM   | AVX512F
    VMOVD w:r/m32, xmm1                                       | EVEX.128.66.0F.W0 7E /r       | MR   | AVX512F
    VMOVD w:xmm1, r64                                         | EVEX.128.66.0F.W1 6E /r       | RM   | AVX512F alias
    VMOVD w:r64, xmm1                                         | EVEX.128.66.0F.W1 7E /r       | MR   | AVX512F alias
    VMOVD w:xmm1, xmm2/m32                                    | EVEX.128.F3.0F.W0 7E /r       | RM   | AVX10_2
    VMOVD w:xmm1/m32, xmm2                                    | EVEX.128.66.0F.W0 D6 /r       | MR   | AVX10_2
    VMOVQ w:xmm1, xmm2/m64                                    | EVEX.128.F3.0F.W1 7E /r       | RM   | AVX512F
    VMOVQ w:xmm1/m64, xmm2                                    | EVEX.128.66.0F.W1 D6 /r       | MR   | AVX512F
    VMOVQ w:xmm1, r/m64                                       | EVEX.128.66.0F.W1 6E /r       | RM   | AVX512F
    VMOVQ w:r/m64, xmm1                                       | EVEX.128.66.0F.W1 7E /r       | MR   | AVX512F
    # Moves: whole vectors, aligned (MOVDQA) and not (MOVDQU)
    VMOVDQA32 w:xmm1{k1}{z}, xmm2/m128                        | EVEX.128.66.0F.W0 6F /r       | RM   | AVX512F AVX512VL
    VMOVDQA32 w:ymm1{k1}{z}, ymm2/m256                        | EVEX.256.66.0F.W0 6F /r       | RM   | AVX512F AVX512VL
    VMOVDQA32 w:zmm1{k1}{z}, zmm2/m512                        | EVEX.512.66.0F.W0 6F /r       | RM   | AVX512F
    VMOVDQA32 w:xmm1/m128{k1}{z}, xmm2                        | EVEX.128.66.0F.W0 7F /r       | MR   | AVX512F AVX512VL
    VMOVDQA32 w:ymm1/m256{k1}{z}, ymm2                        | EVEX.256.66.0F.W0 7F /r       | MR   | AVX512F AVX512VL
    VMOVDQA32 w:zmm1/m512{k1}{z}, zmm2                        | EVEX.512.66.0F.W0 7F /r       | MR   | AVX512F
    VMOVDQA64 w:xmm1{k1}{z}, xmm2/m128                        | EVEX.128.66.0F.W1 6F /r       | RM   | AVX512F AVX512VL
    VMOVDQA64 w:ymm1{k1}{z}, ymm2/m256                        | EVEX.256.66.0F.W1 6F /r       | RM   | AVX512F AVX512VL
    VMOVDQA64 w:zmm1{k1}{z}, zmm2/m512                        | EVEX.512.66.0F.W1 6F /r       | RM   | AVX512F
    VMOVDQA64 w:xmm1/m128{k1}{z}, xmm2                        | EVEX.128.66.0F.W1 7F /r       | MR   | AVX512F AVX512VL
    VMOVDQA64 w:ymm1/m256{k1}{z}, ymm2                        | EVEX.256.66.0F.W1 7F /r       | MR   | AVX512F AVX512VL
    VMOVDQA64 w:zmm1/m512{k1}{z}, zmm2                        | EVEX.512.66.0F.W1 7F /r       | MR   | AVX512F
    VMOVDQU8 w:xmm1{k1}{z}, xmm2/m128                         | EVEX.128.F2.0F.W0 6F /r       | RM   | AVX512VL AVX512BW
    VMOVDQU8 w:ymm1{k1}{z}, ymm2/m256                         | EVEX.256.F2.0F.W0 6F /r       | RM   | AVX512VL AVX512BW
    VMOVDQU8 w:zmm1{k1}{z}, zmm2/m512                         | EVEX.512.F2.0F.W0 6F /r       | RM   | AVX512BW
    VMOVDQU8 w:xmm1/m128{k1}{z}, xmm2                         | EVEX.128.F2.0F.W0 7F /r       | MR   | AVX512VL AVX512BW
    VMOVDQU8 w:ymm1/m256{k1}{z}, ymm2                         | EVEX.256.F2.0F.W0 7F /r       | MR   | AVX512VL AVX512BW
    VMOVDQU8 w:zmm1/m512{k1}{z}, zmm2                         | EVEX.512.F2.0F.W0 7F /r       | MR   | AVX512BW
    VMOVDQU16 w:xmm1{k1}{z}, xmm2/m128                        | EVEX.128.F2.0F.W1 6F /r       | RM   | AVX512VL AVX512BW
    VMOVDQU16 w:ymm1{k1}{z}, ymm2/m256                        | EVEX.256.F2.0F.W1 6F /r       | RM   | AVX512VL AVX512BW
    VMOVDQU16 w:zmm1{k1}{z}, zmm2/m512                        | EVEX.512.F2.0F.W1 6F /r       | RM   | AVX512BW
    VMOVDQU16 w:xmm1/m128{k1}{z}, xmm2                        | EVEX.128.F2.0F.W1 7F /r       | MR   | AVX512VL AVX512BW
    VMOVDQU16 w:ymm1/m256{k1}{z}, ymm2                        | EVEX.256.F2.0F.W1 7F /r       | MR   | AVX512VL AVX512BW
    VMOVDQU16 w:zmm1/m512{k1}{z}, zmm2                        | EVEX.512.F2.0F.W1 7F /r       | MR   | AVX512BW
    VMOVDQU32 w:xmm1{k1}{z}, xmm2/m128                        | EVEX.128.F3.0F.W0 6F /r       | RM   | AVX512F AVX512VL
    VMOVDQU32 w:ymm1{k1}{z}, ymm2/m256                        | EVEX.256.F3.0F.W0 6F /r       | RM   | AVX512F AVX512VL
    VMOVDQU32 w:zmm1{k1}{z}, zmm2/m512                        | EVEX.512.F3.0F.W0 6F /r       | RM   | AVX512F
    VMOVDQU32 w:xmm1/m128{k1}{z}, xmm2                        | EVEX.128.F3.0F.W0 7F /r       | MR   | AVX512F AVX512VL
    VMOVDQU32 w:ymm1/m256{k1}{z}, ymm2                        | EVEX.256.F3.0F.W0 7F /r       | MR   | AVX512F AVX512VL
    VMOVDQU32 w:zmm1/m512{k1}{z}, zmm2                        | EVEX.512.F3.0F.W0 7F /r       | MR   | AVX512F
    VMOVDQU64 w:xmm1{k1}{z}, xmm2/m128                        | EVEX.128.F3.0F.W1 6F /r       | RM   | AVX512F AVX512VL
    VMOVDQU64 w:ymm1{k1}{z}, ymm2/m256                        | EVEX.256.F3.0F.W1 6F /r       | RM   | AVX512F AVX512VL
    VMOVDQU64 w:zmm1{k1}{z}, zmm2/m512                        | EVEX.512.F3.0F.W1 6F /r       | RM   | AVX512F
    VMOVDQU64 w:xmm1/m128{k1}{z}, xmm2                        | EVEX.128.F3.0F.W1 7F /r       | MR   | AVX512F AVX512VL
    VMOVDQU64 w:ymm1/m256{k1}{z}, ymm2                        | EVEX.256.F3.0F.W1 7F /r       | MR   | AVX512F AVX512VL
    VMOVDQU64 w:zmm1/m512{k1}{z}, zmm2                        | EVEX.512.F3.0F.W1 7F /r       | MR   | AVX512F
    # Moves: non-temporal
    VMOVNTDQ w:m128, xmm1                                     | EVEX.128.66.0F.W0 E7 /r       | MR   | AVX512F AVX512VL
    VMOVNTDQ w:m256, ymm1                                     | EVEX.256.66.0F.W0 E7 /r       | MR   | AVX512F AVX512VL
    VMOVNTDQ w:m512, zmm1                                     | EVEX.512.66.0F.W0 E7 /r       | MR   | AVX512F
    VMOVNTDQA w:xmm1, m128                                    | EVEX.128.66.0F38.W0 2A /r     | RM   | AVX512F AVX512VL
    VMOVNTDQA w:ymm1, m256                                    | EVEX.256.66.0F38.W0 2A /r     | RM   | AVX512F AVX512VL
    VMOVNTDQA w:zmm1, m512                                    | EVEX.512.66.0F38.W0 2A /r     | RM   | AVX512F
    # Moves: read-shared hint
    VMOVRSB w:xmm1{k1}{z}, m128                               | EVEX.128.F2.MAP5.W0 6F /r     | RM   | MOVRS AVX10_2
    VMOVRSB w:ymm1{k1}{z}, m256                               | EVEX.256.F2.MAP5.W0 6F /r     | RM   | MOVRS AVX10_2
    VMOVRSB w:zmm1{k1}{z}, m512                               | EVEX.512.F2.MAP5.W0 6F /r     | RM   | MOVRS AVX10_2
    VMOVRSW w:xmm1{k1}{z}, m128                               | EVEX.128.F2.MAP5.W1 6F /r     | RM   | MOVRS AVX10_2
    VMOVRSW w:ymm1{k1}{z}, m256                               | EVEX.256.F2.MAP5.W1 6F /r     | RM   | MOVRS AVX10_2
    VMOVRSW w:zmm1{k1}{z}, m512                               | EVEX.512.F2.MAP5.W1 6F /r     | RM   | MOVRS AVX10_2
    VMOVRSD w:xmm1{k1}{z}, m128                               | EVEX.128.F3.MAP5.W0 6F /r     | RM   | MOVRS AVX10_2
    VMOVRSD w:ymm1{k1}{z}, m256                               | EVEX.256.F3.MAP5.W0 6F /r     | RM   | MOVRS AVX10_2
    VMOVRSD w:zmm1{k1}{z}, m512                               | EVEX.512.F3.MAP5.W0 6F /r     | RM   | MOVRS AVX10_2
    VMOVRSQ w:xmm1{k1}{z}, m128                               | EVEX.128.F3.MAP5.W1 6F /r     | RM   | MOVRS AVX10_2
    VMOVRSQ w:ymm1{k1}{z}, m256                               | EVEX.256.F3.MAP5.W1 6F /r     | RM   | MOVRS AVX10_2
    VMOVRSQ w:zmm1{k1}{z}, m512                               | EVEX.512.F3.MAP5.W1 6F /r     | RM   | MOVRS AVX10_2
    # One element: insert and extract
    VPINSRB w:xmm1, xmm2, r32/m8, imm8u                       | EVEX.128.66.0F3A.WIG 20 /r ib | RVMI | AVX512BW
    VPINSRB w:xmm1, xmm2, r64, imm8u                          | EVEX.128.66.0F3A.WIG 20 /r ib | RVMI | AVX512BW alias
    VPINSRW w:xmm1, xmm2, r32/m16, imm8u                      | EVEX.128.66.0F.WIG C4 /r ib   | RVMI | AVX512BW
    VPINSRW w:xmm1, xmm2, r64, imm8u                          | EVEX.128.66.0F.WIG C4 /r ib   | RVMI | AVX512BW alias
    VPINSRD w:xmm1, xmm2, r/m32, imm8u                        | EVEX.128.66.0F3A.W0 22 /r ib  | RVMI | AVX512DQ
    VPINSRQ w:xmm1, xmm2, r/m64, imm8u                        | EVEX.128.66.0F3A.W1 22 /r ib  | RVMI | AVX512DQ
    VPEXTRB w:r32/m8, xmm2, imm8u                             | EVEX.128.66.0F3A.WIG 14 /r ib | MRI  | AVX512BW
    VPEXTRB w:r64, xmm2, imm8u                                | EVEX.128.66.0F3A.WIG 14 /r ib | MRI  | AVX512BW alias
    VPEXTRW w:r32, xmm2, imm8u                                | EVEX.128.66.0F.WIG C5 /r ib   | RMI  | AVX512BW
    VPEXTRW w:r64, xmm2, imm8u                                | EVEX.128.66.0F.WIG C5 /r ib   | RMI  | AVX512BW alias
    VPEXTRW w:r32/m16, xmm2, imm8u                            | EVEX.128.66.0F3A.WIG 15 /r ib | MRI  | AVX512BW
    VPEXTRD w:r/m32, xmm2, imm8u                              | EVEX.128.66.0F3A.W0 16 /r ib  | MRI  | AVX512DQ
    VPEXTRQ w:r/m64, xmm2, imm8u                              | EVEX.128.66.0F3A.W1 16 /r ib  | MRI  | AVX512DQ
    # Broadcasts
    VPBROADCASTB w:xmm1{k1}{z}, xmm2/m8                       | EVEX.128.66.0F38.W0 78 /r     | RM   | AVX512VL AVX512BW
    VPBROADCASTB w:ymm1{k1}{z}, xmm2/m8                       | EVEX.256.66.0F38.W0 78 /r     | RM   | AVX512VL AVX512BW
    VPBROADCASTB w:zmm1{k1}{z}, xmm2/m8                       | EVEX.512.66.0F38.W0 78 /r     | RM   | AVX512BW
    VPBROADCASTW w:xmm1{k1}{z}, xmm2/m16                      | EVEX.128.66.0F38.W0 79 /r     | RM   | AVX512VL AVX512BW
    VPBROADCASTW w:ymm1{k1}{z}, xmm2/m16                      | EVEX.256.66.0F38.W0 79 /r     | RM   | AVX512VL AVX512BW
    VPBROADCASTW w:zmm1{k1}{z}, xmm2/m16                      | EVEX.512.66.0F38.W0 79 /r     | RM   | AVX512BW
    VPBROADCASTD w:xmm1{k1}{z}, xmm2/m32                      | EVEX.128.66.0F38.W0 58 /r     | RM   | AVX512F AVX512VL
    VPBROADCASTD w:ymm1{k1}{z}, xmm2/m32                      | EVEX.256.66.0F38.W0 58 /r     | RM   | AVX512F AVX512VL
    VPBROADCASTD w:zmm1{k1}{z}, xmm2/m32                      | EVEX.512.66.0F38.W0 58 /r     | RM   | AVX512F
    VPBROADCASTQ w:xmm1{k1}{z}, xmm2/m64                      | EVEX.128.66.0F38.W1 59 /r     | RM   | AVX512F AVX512VL
    VPBROADCASTQ w:ymm1{k1}{z}, xmm2/m64                      | EVEX.256.66.0F38.W1 59 /r     | RM   | AVX512F AVX512VL
    VPBROADCASTQ w:zmm1{k1}{z}, xmm2/m64                      | EVEX.512.66.0F38.W1 59 /r     | RM   | AVX512F
    VPBROADCASTB w:xmm1{k1}{z}, r32                           | EVEX.128.66.0F38.W0 7A /r     | RM   | AVX512VL AVX512BW
    VPBROADCASTB w:ymm1{k1}{z}, r32                           | EVEX.256.66.0F38.W0 7A /r     | RM   | AVX512VL AVX512BW
    VPBROADCASTB w:zmm1{k1}{z}, r32                           | EVEX.512.66.0F38.W0 7A /r     | RM   | AVX512BW
    VPBROADCASTW w:xmm1{k1}{z}, r32                           | EVEX.128.66.0F38.W0 7B /r     | RM   | AVX512VL AVX512BW
    VPBROADCASTW w:ymm1{k1}{z}, r32                           | EVEX.256.66.0F38.W0 7B /r     | RM   | AVX512VL AVX512BW
    VPBROADCASTW w:zmm1{k1}{z}, r32                           | EVEX.512.66.0F38.W0 7B /r     | RM   | AVX512BW
    VPBROADCASTD w:xmm1{k1}{z}, r32                           | EVEX.128.66.0F38.W0 7C /r     | RM   | AVX512F AVX512VL
    VPBROADCASTD w:ymm1{k1}{z}, r32                           | EVEX.256.66.0F38.W0 7C /r     | RM   | AVX512F AVX512VL
    VPBROADCASTD w:zmm1{k1}{z}, r32                           | EVEX.512.66.0F38.W0 7C /r     | RM   | AVX512F
    VPBROADCASTQ w:xmm1{k1}{z}, r64                           | EVEX.128.66.0F38.W1 7C /r     | RM   | AVX512F AVX512VL
    VPBROADCASTQ w:ymm1{k1}{z}, r64                           | EVEX.256.66.0F38.W1 7C /r     | RM   | AVX512F AVX512VL
    VPBROADCASTQ w:zmm1{k1}{z}, r64                           | EVEX.512.66.0F38.W1 7C /r     | RM   | AVX512F
    VBROADCASTI32X2 w:xmm1{k1}{z}, xmm2/m64                   | EVEX.128.66.0F38.W0 59 /r     | RM   | AVX512VL AVX512DQ
    VBROADCASTI32X2 w:ymm1{k1}{z}, xmm2/m64                   | EVEX.256.66.0F38.W0 59 /r     | RM   | AVX512VL AVX512DQ
    VBROADCASTI32X2 w:zmm1{k1}{z}, xmm2/m64                   | EVEX.512.66.0F38.W0 59 /r     | RM   | AVX512DQ
    VBROADCASTI32X4 w:ymm1{k1}{z}, m128                       | EVEX.256.66.0F38.W0 5A /r     | RM   | AVX512F AVX512VL
    VBROADCASTI32X4 w:zmm1{k1}{z}, m128                       | EVEX.512.66.0F38.W0 5A /r     | RM   | AVX512F
    VBROADCASTI64X2 w:ymm1{k1}{z}, m128                       | EVEX.256.66.0F38.W1 5A /r     | RM   | AVX512VL AVX512DQ
    VBROADCASTI64X2 w:zmm1{k1}{z}, m128                       | EVEX.512.66.0F38.W1 5A /r     | RM   | AVX512DQ
    VBROADCASTI32X8 w:zmm1{k1}{z}, m256                       | EVEX.512.66.0F38.W0 5B /r     | RM   | AVX512DQ
    VBROADCASTI64X4 w:zmm1{k1}{z}, m256                       | EVEX.512.66.0F38.W1 5B /r     | RM   | AVX512F
    # Parts of a vector: insert and extract
    VINSERTI32X4 w:ymm1{k1}{z}, ymm2, xmm3/m128, imm8u        | EVEX.256.66.0F3A.W0 38 /r ib  | RVMI | AVX512F AVX512VL
    VINSERTI32X4 w:zmm1{k1}{z}, zmm2, xmm3/m128, imm8u        | EVEX.512.66.0F3A.W0 38 /r ib  | RVMI | AVX512F
    VINSERTI64X2 w:ymm1{k1}{z}, ymm2, xmm3/m128, imm8u        | EVEX.256.66.0F3A.W1 38 /r ib  | RVMI | AVX512VL AVX512DQ
    VINSERTI64X2 w:zmm1{k1}{z}, zmm2, xmm3/m128, imm8u        | EVEX.512.66.0F3A.W1 38 /r ib  | RVMI | AVX512DQ
    VINSERTI32X8 w:zmm1{k1}{z}, zmm2, ymm3/m256, imm8u        | EVEX.512.66.0F3A.W0 3A /r ib  | RVMI | AVX512DQ
    VINSERTI64X4 w:zmm1{k1}{z}, zmm2, ymm3/m256, imm8u        | EVEX.512.66.0F3A.W1 3A /r ib  | RVMI | AVX512F
    VEXTRACTI32X4 w:xmm1/m128{k1}{z}, ymm2, imm8u             | EVEX.256.66.0F3A.W0 39 /r ib  | MRI  | AVX512F AVX512VL
    VEXTRACTI32X4 w:xmm1/m128{k1}{z}, zmm2, imm8u             | EVEX.512.66.0F3A.W0 39 /r ib  | MRI  | AVX512F
    VEXTRACTI64X2 w:xmm1/m128{k1}{z}, ymm2, imm8u             | EVEX.256.66.0F3A.W1 39 /r ib  | MRI  | AVX512VL AVX512DQ
    VEXTRACTI64X2 w:xmm1/m128{k1}{z}, zmm2, imm8u             | EVEX.512.66.0F3A.W1 39 /r ib  | MRI  | AVX512DQ
    VEXTRACTI32X8 w:ymm1/m256{k1}{z}, zmm2, imm8u             | EVEX.512.66.0F3A.W0 3B /r ib  | MRI  | AVX512DQ
    VEXTRACTI64X4 w:ymm1/m256{k1}{z}, zmm2, imm8u             | EVEX.512.66.0F3A.W1 3B /r ib  | MRI  | AVX512F
    # Blend by mask
    VPBLENDMB w:xmm1{k1}{z}, xmm2, xmm3/m128                  | EVEX.128.66.0F38.W0 66 /r     | RVM  | AVX512VL AVX512BW
    VPBLENDMB w:ymm1{k1}{z}, ymm2, ymm3/m256                  | EVEX.256.66.0F38.W0 66 /r     | RVM  | AVX512VL AVX512BW
    VPBLENDMB w:zmm1{k1}{z}, zmm2, zmm3/m512                  | EVEX.512.66.0F38.W0 66 /r     | RVM  | AVX512BW
    VPBLENDMW w:xmm1{k1}{z}, xmm2, xmm3/m128                  | EVEX.128.66.0F38.W1 66 /r     | RVM  | AVX512VL AVX512BW
    VPBLENDMW w:ymm1{k1}{z}, ymm2, ymm3/m256                  | EVEX.256.66.0F38.W1 66 /r     | RVM  | AVX512VL AVX512BW
    VPBLENDMW w:zmm1{k1}{z}, zmm2, zmm3/m512                  | EVEX.512.66.0F38.W1 66 /r     | RVM  | AVX512BW
    VPBLENDMD w:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst          | EVEX.128.66.0F38.W0 64 /r     | RVM  | AVX512F AVX512VL
    VPBLENDMD w:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst          | EVEX.256.66.0F38.W0 64 /r     | RVM  | AVX512F AVX512VL
    VPBLENDMD w:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst          | EVEX.512.66.0F38.W0 64 /r     | RVM  | AVX512F
    VPBLENDMQ w:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst          | EVEX.128.66.0F38.W1 64 /r     | RVM  | AVX512F AVX512VL
    VPBLENDMQ w:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst          | EVEX.256.66.0F38.W1 64 /r     | RVM  | AVX512F AVX512VL
    VPBLENDMQ w:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst          | EVEX.512.66.0F38.W1 64 /r     | RVM  | AVX512F
    # Compress to and expand from consecutive elements
    VPCOMPRESSD w:xmm1/m128{k1}{z}, xmm2                      | EVEX.128.66.0F38.W0 8B /r     | MR disp8*4 | AVX512F AVX512VL
    VPCOMPRESSD w:ymm1/m256{k1}{z}, ymm2                      | EVEX.256.66.0F38.W0 8B /r     | MR disp8*4 | AVX512F AVX512VL
    VPCOMPRESSD w:zmm1/m512{k1}{z}, zmm2                      | EVEX.512.66.0F38.W0 8B /r     | MR disp8*4 | AVX512F
    VPCOMPRESSQ w:xmm1/m128{k1}{z}, xmm2                      | EVEX.128.66.0F38.W1 8B /r     | MR disp8*8 | AVX512F AVX512VL
    VPCOMPRESSQ w:ymm1/m256{k1}{z}, ymm2                      | EVEX.256.66.0F38.W1 8B /r     | MR disp8*8 | AVX512F AVX512VL
    VPCOMPRESSQ w:zmm1/m512{k1}{z}, zmm2                      | EVEX.512.66.0F38.W1 8B /r     | MR disp8*8 | AVX512F
    VPEXPANDD w:xmm1{k1}{z}, xmm2/m128                        | EVEX.128.66.0F38.W0 89 /r     | RM disp8*4 | AVX512F AVX512VL
    VPEXPANDD w:ymm1{k1}{z}, ymm2/m256                        | EVEX.256.66.0F38.W0 89 /r     | RM disp8*4 | AVX512F AVX512VL
    VPEXPANDD w:zmm1{k1}{z}, zmm2/m512                        | EVEX.512.66.0F38.W0 89 /r     | RM disp8*4 | AVX512F
    VPEXPANDQ w:xmm1{k1}{z}, xmm2/m128                        | EVEX.128.66.0F38.W1 89 /r     | RM disp8*8 | AVX512F AVX512VL
    VPEXPANDQ w:ymm1{k1}{z}, ymm2/m256                        | EVEX.256.66.0F38.W1 89 /r     | RM disp8*8 | AVX512F AVX512VL
    VPEXPANDQ w:zmm1{k1}{z}, zmm2/m512                        | EVEX.512.66.0F38.W1 89 /r     | RM disp8*8 | AVX512F
    # Between masks and vectors
    VPMOVM2B w:xmm1, k1                                       | EVEX.128.F3.0F38.W0 28 /r     | RM   | AVX512VL AVX512BW
    VPMOVM2B w:ymm1, k1                                       | EVEX.256.F3.0F38.W0 28 /r     | RM   | AVX512VL AVX512BW
    VPMOVM2B w:zmm1, k1                                       | EVEX.512.F3.0F38.W0 28 /r     | RM   | AVX512BW
    VPMOVM2W w:xmm1, k1                                       | EVEX.128.F3.0F38.W1 28 /r     | RM   | AVX512VL AVX512BW
    VPMOVM2W w:ymm1, k1                                       | EVEX.256.F3.0F38.W1 28 /r     | RM   | AVX512VL AVX512BW
    VPMOVM2W w:zmm1, k1                                       | EVEX.512.F3.0F38.W1 28 /r     | RM   | AVX512BW
    VPMOVM2D w:xmm1, k1                                       | EVEX.128.F3.0F38.W0 38 /r     | RM   | AVX512VL AVX512DQ
    VPMOVM2D w:ymm1, k1                                       | EVEX.256.F3.0F38.W0 38 /r     | RM   | AVX512VL AVX512DQ
    VPMOVM2D w:zmm1, k1                                       | EVEX.512.F3.0F38.W0 38 /r     | RM   | AVX512DQ
    VPMOVM2Q w:xmm1, k1                                       | EVEX.128.F3.0F38.W1 38 /r     | RM   | AVX512VL AVX512DQ
    VPMOVM2Q w:ymm1, k1                                       | EVEX.256.F3.0F38.W1 38 /r     | RM   | AVX512VL AVX512DQ
    VPMOVM2Q w:zmm1, k1                                       | EVEX.512.F3.0F38.W1 38 /r     | RM   | AVX512DQ
    VPMOVB2M w:k1, xmm1                                       | EVEX.128.F3.0F38.W0 29 /r     | RM   | AVX512VL AVX512BW
    VPMOVB2M w:k1, ymm1                                       | EVEX.256.F3.0F38.W0 29 /r     | RM   | AVX512VL AVX512BW
    VPMOVB2M w:k1, zmm1                                       | EVEX.512.F3.0F38.W0 29 /r     | RM   | AVX512BW
    VPMOVW2M w:k1, xmm1                                       | EVEX.128.F3.0F38.W1 29 /r     | RM   | AVX512VL AVX512BW
    VPMOVW2M w:k1, ymm1                                       | EVEX.256.F3.0F38.W1 29 /r     | RM   | AVX512VL AVX512BW
    VPMOVW2M w:k1, zmm1                                       | EVEX.512.F3.0F38.W1 29 /r     | RM   | AVX512BW
    VPMOVD2M w:k1, xmm1                                       | EVEX.128.F3.0F38.W0 39 /r     | RM   | AVX512VL AVX512DQ
    VPMOVD2M w:k1, ymm1                                       | EVEX.256.F3.0F38.W0 39 /r     | RM   | AVX512VL AVX512DQ
    VPMOVD2M w:k1, zmm1                                       | EVEX.512.F3.0F38.W0 39 /r     | RM   | AVX512DQ
    VPMOVQ2M w:k1, xmm1                                       | EVEX.128.F3.0F38.W1 39 /r     | RM   | AVX512VL AVX512DQ
    VPMOVQ2M w:k1, ymm1                                       | EVEX.256.F3.0F38.W1 39 /r     | RM   | AVX512VL AVX512DQ
    VPMOVQ2M w:k1, zmm1                                       | EVEX.512.F3.0F38.W1 39 /r     | RM   | AVX512DQ
    # To narrower elements: truncated, saturated signed (S) and unsigned (US)
    VPMOVWB w:xmm1/m64{k1}{z}, xmm2                           | EVEX.128.F3.0F38.W0 30 /r     | MR   | AVX512VL AVX512BW
    VPMOVWB w:xmm1/m128{k1}{z}, ymm2                          | EVEX.256.F3.0F38.W0 30 /r     | MR   | AVX512VL AVX512BW
    VPMOVWB w:ymm1/m256{k1}{z}, zmm2                          | EVEX.512.F3.0F38.W0 30 /r     | MR   | AVX512BW
    VPMOVSWB w:xmm1/m64{k1}{z}, xmm2                          | EVEX.128.F3.0F38.W0 20 /r     | MR   | AVX512VL AVX512BW
    VPMOVSWB w:xmm1/m128{k1}{z}, ymm2                         | EVEX.256.F3.0F38.W0 20 /r     | MR   | AVX512VL AVX512BW
    VPMOVSWB w:ymm1/m256{k1}{z}, zmm2                         | EVEX.512.F3.0F38.W0 20 /r     | MR   | AVX512BW
    VPMOVUSWB w:xmm1/m64{k1}{z}, xmm2                         | EVEX.128.F3.0F38.W0 10 /r     | MR   | AVX512VL AVX512BW
    VPMOVUSWB w:xmm1/m128{k1}{z}, ymm2                        | EVEX.256.F3.0F38.W0 10 /r     | MR   | AVX512VL AVX512BW
    VPMOVUSWB w:ymm1/m256{k1}{z}, zmm2                        | EVEX.512.F3.0F38.W0 10 /r     | MR   | AVX512BW
    VPMOVDB w:xmm1/m32{k1}{z}, xmm2                           | EVEX.128.F3.0F38.W0 31 /r     | MR   | AVX512F AVX512VL
    VPMOVDB w:xmm1/m64{k1}{z}, ymm2                           | EVEX.256.F3.0F38.W0 31 /r     | MR   | AVX512F AVX512VL
    VPMOVDB w:xmm1/m128{k1}{z}, zmm2                          | EVEX.512.F3.0F38.W0 31 /r     | MR   | AVX512F
    VPMOVSDB w:xmm1/m32{k1}{z}, xmm2                          | EVEX.128.F3.0F38.W0 21 /r     | MR   | AVX512F AVX512VL
    VPMOVSDB w:xmm1/m64{k1}{z}, ymm2                          | EVEX.256.F3.0F38.W0 21 /r     | MR   | AVX512F AVX512VL
    VPMOVSDB w:xmm1/m128{k1}{z}, zmm2                         | EVEX.512.F3.0F38.W0 21 /r     | MR   | AVX512F
    VPMOVUSDB w:xmm1/m32{k1}{z}, xmm2                         | EVEX.128.F3.0F38.W0 11 /r     | MR   | AVX512F AVX512VL
    VPMOVUSDB w:xmm1/m64{k1}{z}, ymm2                         | EVEX.256.F3.0F38.W0 11 /r     | MR   | AVX512F AVX512VL
    VPMOVUSDB w:xmm1/m128{k1}{z}, zmm2                        | EVEX.512.F3.0F38.W0 11 /r     | MR   | AVX512F
    VPMOVQB w:xmm1/m16{k1}{z}, xmm2                           | EVEX.128.F3.0F38.W0 32 /r     | MR   | AVX512F AVX512VL
    VPMOVQB w:xmm1/m32{k1}{z}, ymm2                           | EVEX.256.F3.0F38.W0 32 /r     | MR   | AVX512F AVX512VL
    VPMOVQB w:xmm1/m64{k1}{z}, zmm2                           | EVEX.512.F3.0F38.W0 32 /r     | MR   | AVX512F
    VPMOVSQB w:xmm1/m16{k1}{z}, xmm2                          | EVEX.128.F3.0F38.W0 22 /r     | MR   | AVX512F AVX512VL
    VPMOVSQB w:xmm1/m32{k1}{z}, ymm2                          | EVEX.256.F3.0F38.W0 22 /r     | MR   | AVX512F AVX512VL
    VPMOVSQB w:xmm1/m64{k1}{z}, zmm2                          | EVEX.512.F3.0F38.W0 22 /r     | MR   | AVX512F
    VPMOVUSQB w:xmm1/m16{k1}{z}, xmm2                         | EVEX.128.F3.0F38.W0 12 /r     | MR   | AVX512F AVX512VL
    VPMOVUSQB w:xmm1/m32{k1}{z}, ymm2                         | EVEX.256.F3.0F38.W0 12 /r     | MR   | AVX512F AVX512VL
    VPMOVUSQB w:xmm1/m64{k1}{z}, zmm2                         | EVEX.512.F3.0F38.W0 12 /r     | MR   | AVX512F
    VPMOVDW w:xmm1/m64{k1}{z}, xmm2                           | EVEX.128.F3.0F38.W0 33 /r     | MR   | AVX512F AVX512VL
    VPMOVDW w:xmm1/m128{k1}{z}, ymm2                          | EVEX.256.F3.0F38.W0 33 /r     | MR   | AVX512F AVX512VL
    VPMOVDW w:ymm1/m256{k1}{z}, zmm2                          | EVEX.512.F3.0F38.W0 33 /r     | MR   | AVX512F
    VPMOVSDW w:xmm1/m64{k1}{z}, xmm2                          | EVEX.128.F3.0F38.W0 23 /r     | MR   | AVX512F AVX512VL
    VPMOVSDW w:xmm1/m128{k1}{z}, ymm2                         | EVEX.256.F3.0F38.W0 23 /r     | MR   | AVX512F AVX512VL
    VPMOVSDW w:ymm1/m256{k1}{z}, zmm2                         | EVEX.512.F3.0F38.W0 23 /r     | MR   | AVX512F
    VPMOVUSDW w:xmm1/m64{k1}{z}, xmm2                         | EVEX.128.F3.0F38.W0 13 /r     | MR   | AVX512F AVX512VL
    VPMOVUSDW w:xmm1/m128{k1}{z}, ymm2                        | EVEX.256.F3.0F38.W0 13 /r     | MR   | AVX512F AVX512VL
    VPMOVUSDW w:ymm1/m256{k1}{z}, zmm2                        | EVEX.512.F3.0F38.W0 13 /r     | MR   | AVX512F
    VPMOVQW w:xmm1/m32{k1}{z}, xmm2                           | EVEX.128.F3.0F38.W0 34 /r     | MR   | AVX512F AVX512VL
    VPMOVQW w:xmm1/m64{k1}{z}, ymm2                           | EVEX.256.F3.0F38.W0 34 /r     | MR   | AVX512F AVX512VL
    VPMOVQW w:xmm1/m128{k1}{z}, zmm2                          | EVEX.512.F3.0F38.W0 34 /r     | MR   | AVX512F
    VPMOVSQW w:xmm1/m32{k1}{z}, xmm2                          | EVEX.128.F3.0F38.W0 24 /r     | MR   | AVX512F AVX512VL
    VPMOVSQW w:xmm1/m64{k1}{z}, ymm2                          | EVEX.256.F3.0F38.W0 24 /r     | MR   | AVX512F AVX512VL
    VPMOVSQW w:xmm1/m128{k1}{z}, zmm2                         | EVEX.512.F3.0F38.W0 24 /r     | MR   | AVX512F
    VPMOVUSQW w:xmm1/m32{k1}{z}, xmm2                         | EVEX.128.F3.0F38.W0 14 /r     | MR   | AVX512F AVX512VL
    VPMOVUSQW w:xmm1/m64{k1}{z}, ymm2                         | EVEX.256.F3.0F38.W0 14 /r     | MR   | AVX512F AVX512VL
    VPMOVUSQW w:xmm1/m128{k1}{z}, zmm2                        | EVEX.512.F3.0F38.W0 14 /r     | MR   | AVX512F
    VPMOVQD w:xmm1/m64{k1}{z}, xmm2                           | EVEX.128.F3.0F38.W0 35 /r     | MR   | AVX512F AVX512VL
    VPMOVQD w:xmm1/m128{k1}{z}, ymm2                          | EVEX.256.F3.0F38.W0 35 /r     | MR   | AVX512F AVX512VL
    VPMOVQD w:ymm1/m256{k1}{z}, zmm2                          | EVEX.512.F3.0F38.W0 35 /r     | MR   | AVX512F
    VPMOVSQD w:xmm1/m64{k1}{z}, xmm2                          | EVEX.128.F3.0F38.W0 25 /r     | MR   | AVX512F AVX512VL
    VPMOVSQD w:xmm1/m128{k1}{z}, ymm2                         | EVEX.256.F3.0F38.W0 25 /r     | MR   | AVX512F AVX512VL
    VPMOVSQD w:ymm1/m256{k1}{z}, zmm2                         | EVEX.512.F3.0F38.W0 25 /r     | MR   | AVX512F
    VPMOVUSQD w:xmm1/m64{k1}{z}, xmm2                         | EVEX.128.F3.0F38.W0 15 /r     | MR   | AVX512F AVX512VL
    VPMOVUSQD w:xmm1/m128{k1}{z}, ymm2                        | EVEX.256.F3.0F38.W0 15 /r     | MR   | AVX512F AVX512VL
    VPMOVUSQD w:ymm1/m256{k1}{z}, zmm2                        | EVEX.512.F3.0F38.W0 15 /r     | MR   | AVX512F
    # To wider elements: sign-extended (SX), zero-extended (ZX)
    VPMOVSXBW w:xmm1{k1}{z}, xmm2/m64                         | EVEX.128.66.0F38.WIG 20 /r    | RM   | AVX512VL AVX512BW
    VPMOVSXBW w:ymm1{k1}{z}, xmm2/m128                        | EVEX.256.66.0F38.WIG 20 /r    | RM   | AVX512VL AVX512BW
    VPMOVSXBW w:zmm1{k1}{z}, ymm2/m256                        | EVEX.512.66.0F38.WIG 20 /r    | RM   | AVX512BW
    VPMOVSXBD w:xmm1{k1}{z}, xmm2/m32                         | EVEX.128.66.0F38.WIG 21 /r    | RM   | AVX512F AVX512VL
    VPMOVSXBD w:ymm1{k1}{z}, xmm2/m64                         | EVEX.256.66.0F38.WIG 21 /r    | RM   | AVX512F AVX512VL
    VPMOVSXBD w:zmm1{k1}{z}, xmm2/m128                        | EVEX.512.66.0F38.WIG 21 /r    | RM   | AVX512F
    VPMOVSXBQ w:xmm1{k1}{z}, xmm2/m16                         | EVEX.128.66.0F38.WIG 22 /r    | RM   | AVX512F AVX512VL
    VPMOVSXBQ w:ymm1{k1}{z}, xmm2/m32                         | EVEX.256.66.0F38.WIG 22 /r    | RM   | AVX512F AVX512VL
    VPMOVSXBQ w:zmm1{k1}{z}, xmm2/m64                         | EVEX.512.66.0F38.WIG 22 /r    | RM   | AVX512F
    VPMOVSXWD w:xmm1{k1}{z}, xmm2/m64                         | EVEX.128.66.0F38.WIG 23 /r    | RM   | AVX512F AVX512VL
    VPMOVSXWD w:ymm1{k1}{z}, xmm2/m128                        | EVEX.256.66.0F38.WIG 23 /r    | RM   | AVX512F AVX512VL
    VPMOVSXWD w:zmm1{k1}{z}, ymm2/m256                        | EVEX.512.66.0F38.WIG 23 /r    | RM   | AVX512F
    VPMOVSXWQ w:xmm1{k1}{z}, xmm2/m32                         | EVEX.128.66.0F38.WIG 24 /r    | RM   | AVX512F AVX512VL
    VPMOVSXWQ w:ymm1{k1}{z}, xmm2/m64                         | EVEX.256.66.0F38.WIG 24 /r    | RM   | AVX512F AVX512VL
    VPMOVSXWQ w:zmm1{k1}{z}, xmm2/m128                        | EVEX.512.66.0F38.WIG 24 /r    | RM   | AVX512F
    VPMOVSXDQ w:xmm1{k1}{z}, xmm2/m64                         | EVEX.128.66.0F38.W0 25 /r     | RM   | AVX512F AVX512VL
    VPMOVSXDQ w:ymm1{k1}{z}, xmm2/m128                        | EVEX.256.66.0F38.W0 25 /r     | RM   | AVX512F AVX512VL
    VPMOVSXDQ w:zmm1{k1}{z}, ymm2/m256                        | EVEX.512.66.0F38.W0 25 /r     | RM   | AVX512F
    VPMOVZXBW w:xmm1{k1}{z}, xmm2/m64                         | EVEX.128.66.0F38.WIG 30 /r    | RM   | AVX512VL AVX512BW
    VPMOVZXBW w:ymm1{k1}{z}, xmm2/m128                        | EVEX.256.66.0F38.WIG 30 /r    | RM   | AVX512VL AVX512BW
    VPMOVZXBW w:zmm1{k1}{z}, ymm2/m256                        | EVEX.512.66.0F38.WIG 30 /r    | RM   | AVX512BW
    VPMOVZXBD w:xmm1{k1}{z}, xmm2/m32                         | EVEX.128.66.0F38.WIG 31 /r    | RM   | AVX512F AVX512VL
    VPMOVZXBD w:ymm1{k1}{z}, xmm2/m64                         | EVEX.256.66.0F38.WIG 31 /r    | RM   | AVX512F AVX512VL
    VPMOVZXBD w:zmm1{k1}{z}, xmm2/m128                        | EVEX.512.66.0F38.WIG 31 /r    | RM   | AVX512F
    VPMOVZXBQ w:xmm1{k1}{z}, xmm2/m16                         | EVEX.128.66.0F38.WIG 32 /r    | RM   | AVX512F AVX512VL
    VPMOVZXBQ w:ymm1{k1}{z}, xmm2/m32                         | EVEX.256.66.0F38.WIG 32 /r    | RM   | AVX512F AVX512VL
    VPMOVZXBQ w:zmm1{k1}{z}, xmm2/m64                         | EVEX.512.66.0F38.WIG 32 /r    | RM   | AVX512F
    VPMOVZXWD w:xmm1{k1}{z}, xmm2/m64                         | EVEX.128.66.0F38.WIG 33 /r    | RM   | AVX512F AVX512VL
    VPMOVZXWD w:ymm1{k1}{z}, xmm2/m128                        | EVEX.256.66.0F38.WIG 33 /r    | RM   | AVX512F AVX512VL
    VPMOVZXWD w:zmm1{k1}{z}, ymm2/m256                        | EVEX.512.66.0F38.WIG 33 /r    | RM   | AVX512F
    VPMOVZXWQ w:xmm1{k1}{z}, xmm2/m32                         | EVEX.128.66.0F38.WIG 34 /r    | RM   | AVX512F AVX512VL
    VPMOVZXWQ w:ymm1{k1}{z}, xmm2/m64                         | EVEX.256.66.0F38.WIG 34 /r    | RM   | AVX512F AVX512VL
    VPMOVZXWQ w:zmm1{k1}{z}, xmm2/m128                        | EVEX.512.66.0F38.WIG 34 /r    | RM   | AVX512F
    VPMOVZXDQ w:xmm1{k1}{z}, xmm2/m64                         | EVEX.128.66.0F38.W0 35 /r     | RM   | AVX512F AVX512VL
    VPMOVZXDQ w:ymm1{k1}{z}, xmm2/m128                        | EVEX.256.66.0F38.W0 35 /r     | RM   | AVX512F AVX512VL
    VPMOVZXDQ w:zmm1{k1}{z}, ymm2/m256                        | EVEX.512.66.0F38.W0 35 /r     | RM   | AVX512F
    # Pack with saturation
    VPACKSSWB w:xmm1{k1}{z}, xmm2, xmm3/m128                  | EVEX.128.66.0F.WIG 63 /r      | RVM  | AVX512VL AVX512BW
    VPACKSSWB w:ymm1{k1}{z}, ymm2, ymm3/m256                  | EVEX.256.66.0F.WIG 63 /r      | RVM  | AVX512VL AVX512BW
    VPACKSSWB w:zmm1{k1}{z}, zmm2, zmm3/m512                  | EVEX.512.66.0F.WIG 63 /r      | RVM  | AVX512BW
    VPACKSSDW w:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst          | EVEX.128.66.0F.W0 6B /r       | RVM  | AVX512VL AVX512BW
    VPACKSSDW w:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst          | EVEX.256.66.0F.W0 6B /r       | RVM  | AVX512VL AVX512BW
    VPACKSSDW w:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst          | EVEX.512.66.0F.W0 6B /r       | RVM  | AVX512BW
    VPACKUSWB w:xmm1{k1}{z}, xmm2, xmm3/m128                  | EVEX.128.66.0F.WIG 67 /r      | RVM  | AVX512VL AVX512BW
    VPACKUSWB w:ymm1{k1}{z}, ymm2, ymm3/m256                  | EVEX.256.66.0F.WIG 67 /r      | RVM  | AVX512VL AVX512BW
    VPACKUSWB w:zmm1{k1}{z}, zmm2, zmm3/m512                  | EVEX.512.66.0F.WIG 67 /r      | RVM  | AVX512BW
    VPACKUSDW w:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst          | EVEX.128.66.0F38.W0 2B /r     | RVM  | AVX512VL AVX512BW
    VPACKUSDW w:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst          | EVEX.256.66.0F38.W0 2B /r     | RVM  | AVX512VL AVX512BW
    VPACKUSDW w:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst          | EVEX.512.66.0F38.W0 2B /r     | RVM  | AVX512BW
    # Absolute value
    VPABSB w:xmm1{k1}{z}, xmm2/m128                           | EVEX.128.66.0F38.WIG 1C /r    | RM   | AVX512VL AVX512BW
    VPABSB w:ymm1{k1}{z}, ymm2/m256                           | EVEX.256.66.0F38.WIG 1C /r    | RM   | AVX512VL AVX512BW
    VPABSB w:zmm1{k1}{z}, zmm2/m512                           | EVEX.512.66.0F38.WIG 1C /r    | RM   | AVX512BW
    VPABSW w:xmm1{k1}{z}, xmm2/m128                           | EVEX.128.66.0F38.WIG 1D /r    | RM   | AVX512VL AVX512BW
    VPABSW w:ymm1{k1}{z}, ymm2/m256                           | EVEX.256.66.0F38.WIG 1D /r    | RM   | AVX512VL AVX512BW
    VPABSW w:zmm1{k1}{z}, zmm2/m512                           | EVEX.512.66.0F38.WIG 1D /r    | RM   | AVX512BW
    VPABSD w:xmm1{k1}{z}, xmm2/m128/m32bcst                   | EVEX.128.66.0F38.W0 1E /r     | RM   | AVX512F AVX512VL
    VPABSD w:ymm1{k1}{z}, ymm2/m256/m32bcst                   | EVEX.256.66.0F38.W0 1E /r     | RM   | AVX512F AVX512VL
    VPABSD w:zmm1{k1}{z}, zmm2/m512/m32bcst                   | EVEX.512.66.0F38.W0 1E /r     | RM   | AVX512F
    VPABSQ w:xmm1{k1}{z}, xmm2/m128/m64bcst                   | EVEX.128.66.0F38.W1 1F /r     | RM   | AVX512F AVX512VL
    VPABSQ w:ymm1{k1}{z}, ymm2/m256/m64bcst                   | EVEX.256.66.0F38.W1 1F /r     | RM   | AVX512F AVX512VL
    VPABSQ w:zmm1{k1}{z}, zmm2/m512/m64bcst                   | EVEX.512.66.0F38.W1 1F /r     | RM   | AVX512F
    # Addition and subtraction
    VPADDB w:xmm1{k1}{z}, xmm2, xmm3/m128                     | EVEX.128.66.0F.WIG FC /r      | RVM  | AVX512VL AVX512BW
    VPADDB w:ymm1{k1}{z}, ymm2, ymm3/m256                     | EVEX.256.66.0F.WIG FC /r      | RVM  | AVX512VL AVX512BW
    VPADDB w:zmm1{k1}{z}, zmm2, zmm3/m512                     | EVEX.512.66.0F.WIG FC /r      | RVM  | AVX512BW
    VPADDW w:xmm1{k1}{z}, xmm2, xmm3/m128                     | EVEX.128.66.0F.WIG FD /r      | RVM  | AVX512VL AVX512BW
    VPADDW w:ymm1{k1}{z}, ymm2, ymm3/m256                     | EVEX.256.66.0F.WIG FD /r      | RVM  | AVX512VL AVX512BW
    VPADDW w:zmm1{k1}{z}, zmm2, zmm3/m512                     | EVEX.512.66.0F.WIG FD /r      | RVM  | AVX512BW
    VPADDD w:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst             | EVEX.128.66.0F.W0 FE /r       | RVM  | AVX512F AVX512VL
    VPADDD w:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst             | EVEX.256.66.0F.W0 FE /r       | RVM  | AVX512F AVX512VL
    VPADDD w:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst             | EVEX.512.66.0F.W0 FE /r       | RVM  | AVX512F
    VPADDQ w:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst             | EVEX.128.66.0F.W1 D4 /r       | RVM  | AVX512F AVX512VL
    VPADDQ w:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst             | EVEX.256.66.0F.W1 D4 /r       | RVM  | AVX512F AVX512VL
    VPADDQ w:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst             | EVEX.512.66.0F.W1 D4 /r       | RVM  | AVX512F
    VPADDSB w:xmm1{k1}{z}, xmm2, xmm3/m128                    | EVEX.128.66.0F.WIG EC /r      | RVM  | AVX512VL AVX512BW
    VPADDSB w:ymm1{k1}{z}, ymm2, ymm3/m256                    | EVEX.256.66.0F.WIG EC /r      | RVM  | AVX512VL AVX512BW
    VPADDSB w:zmm1{k1}{z}, zmm2, zmm3/m512                    | EVEX.512.66.0F.WIG EC /r      | RVM  | AVX512BW
    VPADDSW w:xmm1{k1}{z}, xmm2, xmm3/m128                    | EVEX.128.66.0F.WIG ED /r      | RVM  | AVX512VL AVX512BW
    VPADDSW w:ymm1{k1}{z}, ymm2, ymm3/m256                    | EVEX.256.66.0F.WIG ED /r      | RVM  | AVX512VL AVX512BW
    VPADDSW w:zmm1{k1}{z}, zmm2, zmm3/m512                    | EVEX.512.66.0F.WIG ED /r      | RVM  | AVX512BW
    VPADDUSB w:xmm1{k1}{z}, xmm2, xmm3/m128                   | EVEX.128.66.0F.WIG DC /r      | RVM  | AVX512VL AVX512BW
    VPADDUSB w:ymm1{k1}{z}, ymm2, ymm3/m256                   | EVEX.256.66.0F.WIG DC /r      | RVM  | AVX512VL AVX512BW
    VPADDUSB w:zmm1{k1}{z}, zmm2, zmm3/m512                   | EVEX.512.66.0F.WIG DC /r      | RVM  | AVX512BW
    VPADDUSW w:xmm1{k1}{z}, xmm2, xmm3/m128                   | EVEX.128.66.0F.WIG DD /r      | RVM  | AVX512VL AVX512BW
    VPADDUSW w:ymm1{k1}{z}, ymm2, ymm3/m256                   | EVEX.256.66.0F.WIG DD /r      | RVM  | AVX512VL AVX512BW
    VPADDUSW w:zmm1{k1}{z}, zmm2, zmm3/m512                   | EVEX.512.66.0F.WIG DD /r      | RVM  | AVX512BW
    VPSUBB w:xmm1{k1}{z}, xmm2, xmm3/m128                     | EVEX.128.66.0F.WIG F8 /r      | RVM  | AVX512VL AVX512BW
    VPSUBB w:ymm1{k1}{z}, ymm2, ymm3/m256                     | EVEX.256.66.0F.WIG F8 /r      | RVM  | AVX512VL AVX512BW
    VPSUBB w:zmm1{k1}{z}, zmm2, zmm3/m512                     | EVEX.512.66.0F.WIG F8 /r      | RVM  | AVX512BW
    VPSUBW w:xmm1{k1}{z}, xmm2, xmm3/m128                     | EVEX.128.66.0F.WIG F9 /r      | RVM  | AVX512VL AVX512BW
    VPSUBW w:ymm1{k1}{z}, ymm2, ymm3/m256                     | EVEX.256.66.0F.WIG F9 /r      | RVM  | AVX512VL AVX512BW
    VPSUBW w:zmm1{k1}{z}, zmm2, zmm3/m512                     | EVEX.512.66.0F.WIG F9 /r      | RVM  | AVX512BW
    VPSUBD w:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst             | EVEX.128.66.0F.W0 FA /r       | RVM  | AVX512F AVX512VL
    VPSUBD w:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst             | EVEX.256.66.0F.W0 FA /r       | RVM  | AVX512F AVX512VL
    VPSUBD w:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst             | EVEX.512.66.0F.W0 FA /r       | RVM  | AVX512F
    VPSUBQ w:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst             | EVEX.128.66.0F.W1 FB /r       | RVM  | AVX512F AVX512VL
    VPSUBQ w:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst             | EVEX.256.66.0F.W1 FB /r       | RVM  | AVX512F AVX512VL
    VPSUBQ w:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst             | EVEX.512.66.0F.W1 FB /r       | RVM  | AVX512F
    VPSUBSB w:xmm1{k1}{z}, xmm2, xmm3/m128                    | EVEX.128.66.0F.WIG E8 /r      | RVM  | AVX512VL AVX512BW
    VPSUBSB w:ymm1{k1}{z}, ymm2, ymm3/m256                    | EVEX.256.66.0F.WIG E8 /r      | RVM  | AVX512VL AVX512BW
    VPSUBSB w:zmm1{k1}{z}, zmm2, zmm3/m512                    | EVEX.512.66.0F.WIG E8 /r      | RVM  | AVX512BW
    VPSUBSW w:xmm1{k1}{z}, xmm2, xmm3/m128                    | EVEX.128.66.0F.WIG E9 /r      | RVM  | AVX512VL AVX512BW
    VPSUBSW w:ymm1{k1}{z}, ymm2, ymm3/m256                    | EVEX.256.66.0F.WIG E9 /r      | RVM  | AVX512VL AVX512BW
    VPSUBSW w:zmm1{k1}{z}, zmm2, zmm3/m512                    | EVEX.512.66.0F.WIG E9 /r      | RVM  | AVX512BW
    VPSUBUSB w:xmm1{k1}{z}, xmm2, xmm3/m128                   | EVEX.128.66.0F.WIG D8 /r      | RVM  | AVX512VL AVX512BW
    VPSUBUSB w:ymm1{k1}{z}, ymm2, ymm3/m256                   | EVEX.256.66.0F.WIG D8 /r      | RVM  | AVX512VL AVX512BW
    VPSUBUSB w:zmm1{k1}{z}, zmm2, zmm3/m512                   | EVEX.512.66.0F.WIG D8 /r      | RVM  | AVX512BW
    VPSUBUSW w:xmm1{k1}{z}, xmm2, xmm3/m128                   | EVEX.128.66.0F.WIG D9 /r      | RVM  | AVX512VL AVX512BW
    VPSUBUSW w:ymm1{k1}{z}, ymm2, ymm3/m256                   | EVEX.256.66.0F.WIG D9 /r      | RVM  | AVX512VL AVX512BW
    VPSUBUSW w:zmm1{k1}{z}, zmm2, zmm3/m512                   | EVEX.512.66.0F.WIG D9 /r      | RVM  | AVX512BW
    # Average
    VPAVGB w:xmm1{k1}{z}, xmm2, xmm3/m128                     | EVEX.128.66.0F.WIG E0 /r      | RVM  | AVX512VL AVX512BW
    VPAVGB w:ymm1{k1}{z}, ymm2, ymm3/m256                     | EVEX.256.66.0F.WIG E0 /r      | RVM  | AVX512VL AVX512BW
    VPAVGB w:zmm1{k1}{z}, zmm2, zmm3/m512                     | EVEX.512.66.0F.WIG E0 /r      | RVM  | AVX512BW
    VPAVGW w:xmm1{k1}{z}, xmm2, xmm3/m128                     | EVEX.128.66.0F.WIG E3 /r      | RVM  | AVX512VL AVX512BW
    VPAVGW w:ymm1{k1}{z}, ymm2, ymm3/m256                     | EVEX.256.66.0F.WIG E3 /r      | RVM  | AVX512VL AVX512BW
    VPAVGW w:zmm1{k1}{z}, zmm2, zmm3/m512                     | EVEX.512.66.0F.WIG E3 /r      | RVM  | AVX512BW
    # Sums of absolute differences
    VPSADBW w:xmm1, xmm2, xmm3/m128                           | EVEX.128.66.0F.WIG F6 /r      | RVM  | AVX512VL AVX512BW
    VPSADBW w:ymm1, ymm2, ymm3/m256                           | EVEX.256.66.0F.WIG F6 /r      | RVM  | AVX512VL AVX512BW
    VPSADBW w:zmm1, zmm2, zmm3/m512                           | EVEX.512.66.0F.WIG F6 /r      | RVM  | AVX512BW
    VDBPSADBW w:xmm1{k1}{z}, xmm2, xmm3/m128, imm8u           | EVEX.128.66.0F3A.W0 42 /r ib  | RVMI | AVX512VL AVX512BW
    VDBPSADBW w:ymm1{k1}{z}, ymm2, ymm3/m256, imm8u           | EVEX.256.66.0F3A.W0 42 /r ib  | RVMI | AVX512VL AVX512BW
    VDBPSADBW w:zmm1{k1}{z}, zmm2, zmm3/m512, imm8u           | EVEX.512.66.0F3A.W0 42 /r ib  | RVMI | AVX512BW
    VMPSADBW w:xmm1{k1}{z}, xmm2, xmm3/m128, imm8u            | EVEX.128.F3.0F3A.W0 42 /r ib  | RVMI | AVX10_2
    VMPSADBW w:ymm1{k1}{z}, ymm2, ymm3/m256, imm8u            | EVEX.256.F3.0F3A.W0 42 /r ib  | RVMI | AVX10_2
    VMPSADBW w:zmm1{k1}{z}, zmm2, zmm3/m512, imm8u            | EVEX.512.F3.0F3A.W0 42 /r ib  | RVMI | AVX10_2
    # Multiplication
    VPMULDQ w:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst            | EVEX.128.66.0F38.W1 28 /r     | RVM  | AVX512F AVX512VL
    VPMULDQ w:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst            | EVEX.256.66.0F38.W1 28 /r     | RVM  | AVX512F AVX512VL
    VPMULDQ w:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst            | EVEX.512.66.0F38.W1 28 /r     | RVM  | AVX512F
    VPMULUDQ w:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst           | EVEX.128.66.0F.W1 F4 /r       | RVM  | AVX512F AVX512VL
    VPMULUDQ w:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst           | EVEX.256.66.0F.W1 F4 /r       | RVM  | AVX512F AVX512VL
    VPMULUDQ w:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst           | EVEX.512.66.0F.W1 F4 /r       | RVM  | AVX512F
    VPMULHRSW w:xmm1{k1}{z}, xmm2, xmm3/m128                  | EVEX.128.66.0F38.WIG 0B /r    | RVM  | AVX512VL AVX512BW
    VPMULHRSW w:ymm1{k1}{z}, ymm2, ymm3/m256                  | EVEX.256.66.0F38.WIG 0B /r    | RVM  | AVX512VL AVX512BW
    VPMULHRSW w:zmm1{k1}{z}, zmm2, zmm3/m512                  | EVEX.512.66.0F38.WIG 0B /r    | RVM  | AVX512BW
    VPMULHUW w:xmm1{k1}{z}, xmm2, xmm3/m128                   | EVEX.128.66.0F.WIG E4 /r      | RVM  | AVX512VL AVX512BW
    VPMULHUW w:ymm1{k1}{z}, ymm2, ymm3/m256                   | EVEX.256.66.0F.WIG E4 /r      | RVM  | AVX512VL AVX512BW
    VPMULHUW w:zmm1{k1}{z}, zmm2, zmm3/m512                   | EVEX.512.66.0F.WIG E4 /r      | RVM  | AVX512BW
    VPMULHW w:xmm1{k1}{z}, xmm2, xmm3/m128                    | EVEX.128.66.0F.WIG E5 /r      | RVM  | AVX512VL AVX512BW
    VPMULHW w:ymm1{k1}{z}, ymm2, ymm3/m256                    | EVEX.256.66.0F.WIG E5 /r      | RVM  | AVX512VL AVX512BW
    VPMULHW w:zmm1{k1}{z}, zmm2, zmm3/m512                    | EVEX.512.66.0F.WIG E5 /r      | RVM  | AVX512BW
    VPMULLW w:xmm1{k1}{z}, xmm2, xmm3/m128                    | EVEX.128.66.0F.WIG D5 /r      | RVM  | AVX512VL AVX512BW
    VPMULLW w:ymm1{k1}{z}, ymm2, ymm3/m256                    | EVEX.256.66.0F.WIG D5 /r      | RVM  | AVX512VL AVX512BW
    VPMULLW w:zmm1{k1}{z}, zmm2, zmm3/m512                    | EVEX.512.66.0F.WIG D5 /r      | RVM  | AVX512BW
    VPMULLD w:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst            | EVEX.128.66.0F38.W0 40 /r     | RVM  | AVX512F AVX512VL
    VPMULLD w:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst            | EVEX.256.66.0F38.W0 40 /r     | RVM  | AVX512F AVX512VL
    VPMULLD w:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst            | EVEX.512.66.0F38.W0 40 /r     | RVM  | AVX512F
    VPMULLQ w:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst            | EVEX.128.66.0F38.W1 40 /r     | RVM  | AVX512VL AVX512DQ
    VPMULLQ w:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst            | EVEX.256.66.0F38.W1 40 /r     | RVM  | AVX512VL AVX512DQ
    VPMULLQ w:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst            | EVEX.512.66.0F38.W1 40 /r     | RVM  | AVX512DQ
    VPMADDUBSW w:xmm1{k1}{z}, xmm2, xmm3/m128                 | EVEX.128.66.0F38.WIG 04 /r    | RVM  | AVX512VL AVX512BW
    VPMADDUBSW w:ymm1{k1}{z}, ymm2, ymm3/m256                 | EVEX.256.66.0F38.WIG 04 /r    | RVM  | AVX512VL AVX512BW
    VPMADDUBSW w:zmm1{k1}{z}, zmm2, zmm3/m512                 | EVEX.512.66.0F38.WIG 04 /r    | RVM  | AVX512BW
    VPMADDWD w:xmm1{k1}{z}, xmm2, xmm3/m128                   | EVEX.128.66.0F.WIG F5 /r      | RVM  | AVX512VL AVX512BW
    VPMADDWD w:ymm1{k1}{z}, ymm2, ymm3/m256                   | EVEX.256.66.0F.WIG F5 /r      | RVM  | AVX512VL AVX512BW
    VPMADDWD w:zmm1{k1}{z}, zmm2, zmm3/m512                   | EVEX.512.66.0F.WIG F5 /r      | RVM  | AVX512BW
    # Maximum and minimum
    VPMAXSB w:xmm1{k1}{z}, xmm2, xmm3/m128                    | EVEX.128.66.0F38.WIG 3C /r    | RVM  | AVX512VL AVX512BW
    VPMAXSB w:ymm1{k1}{z}, ymm2, ymm3/m256                    | EVEX.256.66.0F38.WIG 3C /r    | RVM  | AVX512VL AVX512BW
    VPMAXSB w:zmm1{k1}{z}, zmm2, zmm3/m512                    | EVEX.512.66.0F38.WIG 3C /r    | RVM  | AVX512BW
    VPMAXSW w:xmm1{k1}{z}, xmm2, xmm3/m128                    | EVEX.128.66.0F.WIG EE /r      | RVM  | AVX512VL AVX512BW
    VPMAXSW w:ymm1{k1}{z}, ymm2, ymm3/m256                    | EVEX.256.66.0F.WIG EE /r      | RVM  | AVX512VL AVX512BW
    VPMAXSW w:zmm1{k1}{z}, zmm2, zmm3/m512                    | EVEX.512.66.0F.WIG EE /r      | RVM  | AVX512BW
    VPMAXSD w:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst            | EVEX.128.66.0F38.W0 3D /r     | RVM  | AVX512F AVX512VL
    VPMAXSD w:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst            | EVEX.256.66.0F38.W0 3D /r     | RVM  | AVX512F AVX512VL
    VPMAXSD w:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst            | EVEX.512.66.0F38.W0 3D /r     | RVM  | AVX512F
    VPMAXSQ w:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst            | EVEX.128.66.0F38.W1 3D /r     | RVM  | AVX512F AVX512VL
    VPMAXSQ w:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst            | EVEX.256.66.0F38.W1 3D /r     | RVM  | AVX512F AVX512VL
    VPMAXSQ w:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst            | EVEX.512.66.0F38.W1 3D /r     | RVM  | AVX512F
    VPMAXUB w:xmm1{k1}{z}, xmm2, xmm3/m128                    | EVEX.128.66.0F.WIG DE /r      | RVM  | AVX512VL AVX512BW
    VPMAXUB w:ymm1{k1}{z}, ymm2, ymm3/m256                    | EVEX.256.66.0F.WIG DE /r      | RVM  | AVX512VL AVX512BW
    VPMAXUB w:zmm1{k1}{z}, zmm2, zmm3/m512                    | EVEX.512.66.0F.WIG DE /r      | RVM  | AVX512BW
    VPMAXUW w:xmm1{k1}{z}, xmm2, xmm3/m128                    | EVEX.128.66.0F38.WIG 3E /r    | RVM  | AVX512VL AVX512BW
    VPMAXUW w:ymm1{k1}{z}, ymm2, ymm3/m256                    | EVEX.256.66.0F38.WIG 3E /r    | RVM  | AVX512VL AVX512BW
    VPMAXUW w:zmm1{k1}{z}, zmm2, zmm3/m512                    | EVEX.512.66.0F38.WIG 3E /r    | RVM  | AVX512BW
    VPMAXUD w:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst            | EVEX.128.66.0F38.W0 3F /r     | RVM  | AVX512F AVX512VL
    VPMAXUD w:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst            | EVEX.256.66.0F38.W0 3F /r     | RVM  | AVX512F AVX512VL
    VPMAXUD w:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst            | EVEX.512.66.0F38.W0 3F /r     | RVM  | AVX512F
    VPMAXUQ w:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst            | EVEX.128.66.0F38.W1 3F /r     | RVM  | AVX512F AVX512VL
    VPMAXUQ w:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst            | EVEX.256.66.0F38.W1 3F /r     | RVM  | AVX512F AVX512VL
    VPMAXUQ w:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst            | EVEX.512.66.0F38.W1 3F /r     | RVM  | AVX512F
    VPMINSB w:xmm1{k1}{z}, xmm2, xmm3/m128                    | EVEX.128.66.0F38.WIG 38 /r    | RVM  | AVX512VL AVX512BW
    VPMINSB w:ymm1{k1}{z}, ymm2, ymm3/m256                    | EVEX.256.66.0F38.WIG 38 /r    | RVM  | AVX512VL AVX512BW
    VPMINSB w:zmm1{k1}{z}, zmm2, zmm3/m512                    | EVEX.512.66.0F38.WIG 38 /r    | RVM  | AVX512BW
    VPMINSW w:xmm1{k1}{z}, xmm2, xmm3/m128                    | EVEX.128.66.0F.WIG EA /r      | RVM  | AVX512VL AVX512BW
    VPMINSW w:ymm1{k1}{z}, ymm2, ymm3/m256                    | EVEX.256.66.0F.WIG EA /r      | RVM  | AVX512VL AVX512BW
    VPMINSW w:zmm1{k1}{z}, zmm2, zmm3/m512                    | EVEX.512.66.0F.WIG EA /r      | RVM  | AVX512BW
    VPMINSD w:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst            | EVEX.128.66.0F38.W0 39 /r     | RVM  | AVX512F AVX512VL
    VPMINSD w:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst            | EVEX.256.66.0F38.W0 39 /r     | RVM  | AVX512F AVX512VL
    VPMINSD w:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst            | EVEX.512.66.0F38.W0 39 /r     | RVM  | AVX512F
    VPMINSQ w:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst            | EVEX.128.66.0F38.W1 39 /r     | RVM  | AVX512F AVX512VL
    VPMINSQ w:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst            | EVEX.256.66.0F38.W1 39 /r     | RVM  | AVX512F AVX512VL
    VPMINSQ w:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst            | EVEX.512.66.0F38.W1 39 /r     | RVM  | AVX512F
    VPMINUB w:xmm1{k1}{z}, xmm2, xmm3/m128                    | EVEX.128.66.0F.WIG DA /r      | RVM  | AVX512VL AVX512BW
    VPMINUB w:ymm1{k1}{z}, ymm2, ymm3/m256                    | EVEX.256.66.0F.WIG DA /r      | RVM  | AVX512VL AVX512BW
    VPMINUB w:zmm1{k1}{z}, zmm2, zmm3/m512                    | EVEX.512.66.0F.WIG DA /r      | RVM  | AVX512BW
    VPMINUW w:xmm1{k1}{z}, xmm2, xmm3/m128                    | EVEX.128.66.0F38.WIG 3A /r    | RVM  | AVX512VL AVX512BW
    VPMINUW w:ymm1{k1}{z}, ymm2, ymm3/m256                    | EVEX.256.66.0F38.WIG 3A /r    | RVM  | AVX512VL AVX512BW
    VPMINUW w:zmm1{k1}{z}, zmm2, zmm3/m512                    | EVEX.512.66.0F38.WIG 3A /r    | RVM  | AVX512BW
    VPMINUD w:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst            | EVEX.128.66.0F38.W0 3B /r     | RVM  | AVX512F AVX512VL
    VPMINUD w:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst            | EVEX.256.66.0F38.W0 3B /r     | RVM  | AVX512F AVX512VL
    VPMINUD w:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst            | EVEX.512.66.0F38.W0 3B /r     | RVM  | AVX512F
    VPMINUQ w:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst            | EVEX.128.66.0F38.W1 3B /r     | RVM  | AVX512F AVX512VL
    VPMINUQ w:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst            | EVEX.256.66.0F38.W1 3B /r     | RVM  | AVX512F AVX512VL
    VPMINUQ w:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst            | EVEX.512.66.0F38.W1 3B /r     | RVM  | AVX512F
    # Logic
    VPANDD w:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst             | EVEX.128.66.0F.W0 DB /r       | RVM  | AVX512F AVX512VL
    VPANDD w:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst             | EVEX.256.66.0F.W0 DB /r       | RVM  | AVX512F AVX512VL
    VPANDD w:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst             | EVEX.512.66.0F.W0 DB /r       | RVM  | AVX512F
    VPANDQ w:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst             | EVEX.128.66.0F.W1 DB /r       | RVM  | AVX512F AVX512VL
    VPANDQ w:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst             | EVEX.256.66.0F.W1 DB /r       | RVM  | AVX512F AVX512VL
    VPANDQ w:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst             | EVEX.512.66.0F.W1 DB /r       | RVM  | AVX512F
    VPANDND w:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst            | EVEX.128.66.0F.W0 DF /r       | RVM  | AVX512F AVX512VL
    VPANDND w:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst            | EVEX.256.66.0F.W0 DF /r       | RVM  | AVX512F AVX512VL
    VPANDND w:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst            | EVEX.512.66.0F.W0 DF /r       | RVM  | AVX512F
    VPANDNQ w:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst            | EVEX.128.66.0F.W1 DF /r       | RVM  | AVX512F AVX512VL
    VPANDNQ w:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst            | EVEX.256.66.0F.W1 DF /r       | RVM  | AVX512F AVX512VL
    VPANDNQ w:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst            | EVEX.512.66.0F.W1 DF /r       | RVM  | AVX512F
    VPORD w:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst              | EVEX.128.66.0F.W0 EB /r       | RVM  | AVX512F AVX512VL
    VPORD w:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst              | EVEX.256.66.0F.W0 EB /r       | RVM  | AVX512F AVX512VL
    VPORD w:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst              | EVEX.512.66.0F.W0 EB /r       | RVM  | AVX512F
    VPORQ w:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst              | EVEX.128.66.0F.W1 EB /r       | RVM  | AVX512F AVX512VL
    VPORQ w:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst              | EVEX.256.66.0F.W1 EB /r       | RVM  | AVX512F AVX512VL
    VPORQ w:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst              | EVEX.512.66.0F.W1 EB /r       | RVM  | AVX512F
    VPXORD w:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst             | EVEX.128.66.0F.W0 EF /r       | RVM  | AVX512F AVX512VL
    VPXORD w:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst             | EVEX.256.66.0F.W0 EF /r       | RVM  | AVX512F AVX512VL
    VPXORD w:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst             | EVEX.512.66.0F.W0 EF /r       | RVM  | AVX512F
    VPXORQ w:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst             | EVEX.128.66.0F.W1 EF /r       | RVM  | AVX512F AVX512VL
    VPXORQ w:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst             | EVEX.256.66.0F.W1 EF /r       | RVM  | AVX512F AVX512VL
    VPXORQ w:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst             | EVEX.512.66.0F.W1 EF /r       | RVM  | AVX512F
    VPTERNLOGD rw:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst, imm8u | EVEX.128.66.0F3A.W0 25 /r ib  | RVMI | AVX512F AVX512VL
    VPTERNLOGD rw:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst, imm8u | EVEX.256.66.0F3A.W0 25 /r ib  | RVMI | AVX512F AVX512VL
    VPTERNLOGD rw:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst, imm8u | EVEX.512.66.0F3A.W0 25 /r ib  | RVMI | AVX512F
    VPTERNLOGQ rw:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst, imm8u | EVEX.128.66.0F3A.W1 25 /r ib  | RVMI | AVX512F AVX512VL
    VPTERNLOGQ rw:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst, imm8u | EVEX.256.66.0F3A.W1 25 /r ib  | RVMI | AVX512F AVX512VL
    VPTERNLOGQ rw:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst, imm8u | EVEX.512.66.0F3A.W1 25 /r ib  | RVMI | AVX512F
    # Comparisons into a mask
    VPCMPEQB w:k1{k2}, xmm2, xmm3/m128                        | EVEX.128.66.0F.WIG 74 /r      | RVM  | AVX512VL AVX512BW
    VPCMPEQB w:k1{k2}, ymm2, ymm3/m256                        | EVEX.256.66.0F.WIG 74 /r      | RVM  | AVX512VL AVX512BW
    VPCMPEQB w:k1{k2}, zmm2, zmm3/m512                        | EVEX.512.66.0F.WIG 74 /r      | RVM  | AVX512BW
    VPCMPEQW w:k1{k2}, xmm2, xmm3/m128                        | EVEX.128.66.0F.WIG 75 /r      | RVM  | AVX512VL AVX512BW
    VPCMPEQW w:k1{k2}, ymm2, ymm3/m256                        | EVEX.256.66.0F.WIG 75 /r      | RVM  | AVX512VL AVX512BW
    VPCMPEQW w:k1{k2}, zmm2, zmm3/m512                        | EVEX.512.66.0F.WIG 75 /r      | RVM  | AVX512BW
    VPCMPEQD w:k1{k2}, xmm2, xmm3/m128/m32bcst                | EVEX.128.66.0F.W0 76 /r       | RVM  | AVX512F AVX512VL
    VPCMPEQD w:k1{k2}, ymm2, ymm3/m256/m32bcst                | EVEX.256.66.0F.W0 76 /r       | RVM  | AVX512F AVX512VL
    VPCMPEQD w:k1{k2}, zmm2, zmm3/m512/m32bcst                | EVEX.512.66.0F.W0 76 /r       | RVM  | AVX512F
    VPCMPEQQ w:k1{k2}, xmm2, xmm3/m128/m64bcst                | EVEX.128.66.0F38.W1 29 /r     | RVM  | AVX512F AVX512VL
    VPCMPEQQ w:k1{k2}, ymm2, ymm3/m256/m64bcst                | EVEX.256.66.0F38.W1 29 /r     | RVM  | AVX512F AVX512VL
    VPCMPEQQ w:k1{k2}, zmm2, zmm3/m512/m64bcst                | EVEX.512.66.0F38.W1 29 /r     | RVM  | AVX512F
    VPCMPGTB w:k1{k2}, xmm2, xmm3/m128                        | EVEX.128.66.0F.WIG 64 /r      | RVM  | AVX512VL AVX512BW
    VPCMPGTB w:k1{k2}, ymm2, ymm3/m256                        | EVEX.256.66.0F.WIG 64 /r      | RVM  | AVX512VL AVX512BW
    VPCMPGTB w:k1{k2}, zmm2, zmm3/m512                        | EVEX.512.66.0F.WIG 64 /r      | RVM  | AVX512BW
    VPCMPGTW w:k1{k2}, xmm2, xmm3/m128                        | EVEX.128.66.0F.WIG 65 /r      | RVM  | AVX512VL AVX512BW
    VPCMPGTW w:k1{k2}, ymm2, ymm3/m256                        | EVEX.256.66.0F.WIG 65 /r      | RVM  | AVX512VL AVX512BW
    VPCMPGTW w:k1{k2}, zmm2, zmm3/m512                        | EVEX.512.66.0F.WIG 65 /r      | RVM  | AVX512BW
    VPCMPGTD w:k1{k2}, xmm2, xmm3/m128/m32bcst                | EVEX.128.66.0F.W0 66 /r       | RVM  | AVX512F AVX512VL
    VPCMPGTD w:k1{k2}, ymm2, ymm3/m256/m32bcst                | EVEX.256.66.0F.W0 66 /r       | RVM  | AVX512F AVX512VL
    VPCMPGTD w:k1{k2}, zmm2, zmm3/m512/m32bcst                | EVEX.512.66.0F.W0 66 /r       | RVM  | AVX512F
    VPCMPGTQ w:k1{k2}, xmm2, xmm3/m128/m64bcst                | EVEX.128.66.0F38.W1 37 /r     | RVM  | AVX512F AVX512VL
    VPCMPGTQ w:k1{k2}, ymm2, ymm3/m256/m64bcst                | EVEX.256.66.0F38.W1 37 /r     | RVM  | AVX512F AVX512VL
    VPCMPGTQ w:k1{k2}, zmm2, zmm3/m512/m64bcst                | EVEX.512.66.0F38.W1 37 /r     | RVM  | AVX512F
    VPCMPppB w:k1{k2}, xmm2, xmm3/m128, imm8u                 | EVEX.128.66.0F3A.W0 3F /r ib  | RVMI | AVX512VL AVX512BW predicate:integer
    VPCMPppB w:k1{k2}, ymm2, ymm3/m256, imm8u                 | EVEX.256.66.0F3A.W0 3F /r ib  | RVMI | AVX512VL AVX512BW predicate:integer
    VPCMPppB w:k1{k2}, zmm2, zmm3/m512, imm8u                 | EVEX.512.66.0F3A.W0 3F /r ib  | RVMI | AVX512BW predicate:integer
    VPCMPppUB w:k1{k2}, xmm2, xmm3/m128, imm8u                | EVEX.128.66.0F3A.W0 3E /r ib  | RVMI | AVX512VL AVX512BW predicate:integer
    VPCMPppUB w:k1{k2}, ymm2, ymm3/m256, imm8u                | EVEX.256.66.0F3A.W0 3E /r ib  | RVMI | AVX512VL AVX512BW predicate:integer
    VPCMPppUB w:k1{k2}, zmm2, zmm3/m512, imm8u                | EVEX.512.66.0F3A.W0 3E /r ib  | RVMI | AVX512BW predicate:integer
    VPCMPppW w:k1{k2}, xmm2, xmm3/m128, imm8u                 | EVEX.128.66.0F3A.W1 3F /r ib  | RVMI | AVX512VL AVX512BW predicate:integer
    VPCMPppW w:k1{k2}, ymm2, ymm3/m256, imm8u                 | EVEX.256.66.0F3A.W1 3F /r ib  | RVMI | AVX512VL AVX512BW predicate:integer
    VPCMPppW w:k1{k2}, zmm2, zmm3/m512, imm8u                 | EVEX.512.66.0F3A.W1 3F /r ib  | RVMI | AVX512BW predicate:integer
    VPCMPppUW w:k1{k2}, xmm2, xmm3/m128, imm8u                | EVEX.128.66.0F3A.W1 3E /r ib  | RVMI | AVX512VL AVX512BW predicate:integer
    VPCMPppUW w:k1{k2}, ymm2, ymm3/m256, imm8u                | EVEX.256.66.0F3A.W1 3E /r ib  | RVMI | AVX512VL AVX512BW predicate:integer
    VPCMPppUW w:k1{k2}, zmm2, zmm3/m512, imm8u                | EVEX.512.66.0F3A.W1 3E /r ib  | RVMI | AVX512BW predicate:integer
    VPCMPppD w:k1{k2}, xmm2, xmm3/m128/m32bcst, imm8u         | EVEX.128.66.0F3A.W0 1F /r ib  | RVMI | AVX512F AVX512VL predicate:integer
    VPCMPppD w:k1{k2}, ymm2, ymm3/m256/m32bcst, imm8u         | EVEX.256.66.0F3A.W0 1F /r ib  | RVMI | AVX512F AVX512VL predicate:integer
    VPCMPppD w:k1{k2}, zmm2, zmm3/m512/m32bcst, imm8u         | EVEX.512.66.0F3A.W0 1F /r ib  | RVMI | AVX512F predicate:integer
    VPCMPppUD w:k1{k2}, xmm2, xmm3/m128/m32bcst, imm8u        | EVEX.128.66.0F3A.W0 1E /r ib  | RVMI | AVX512F AVX512VL predicate:integer
    VPCMPppUD w:k1{k2}, ymm2, ymm3/m256/m32bcst, imm8u        | EVEX.256.66.0F3A.W0 1E /r ib  | RVMI | AVX512F AVX512VL predicate:integer
    VPCMPppUD w:k1{k2}, zmm2, zmm3/m512/m32bcst, imm8u        | EVEX.512.66.0F3A.W0 1E /r ib  | RVMI | AVX512F predicate:integer
    VPCMPppQ w:k1{k2}, xmm2, xmm3/m128/m64bcst, imm8u         | EVEX.128.66.0F3A.W1 1F /r ib  | RVMI | AVX512F AVX512VL predicate:integer
    VPCMPppQ w:k1{k2}, ymm2, ymm3/m256/m64bcst, imm8u         | EVEX.256.66.0F3A.W1 1F /r ib  | RVMI | AVX512F AVX512VL predicate:integer
    VPCMPppQ w:k1{k2}, zmm2, zmm3/m512/m64bcst, imm8u         | EVEX.512.66.0F3A.W1 1F /r ib  | RVMI | AVX512F predicate:integer
    VPCMPppUQ w:k1{k2}, xmm2, xmm3/m128/m64bcst, imm8u        | EVEX.128.66.0F3A.W1 1E /r ib  | RVMI | AVX512F AVX512VL predicate:integer
    VPCMPppUQ w:k1{k2}, ymm2, ymm3/m256/m64bcst, imm8u        | EVEX.256.66.0F3A.W1 1E /r ib  | RVMI | AVX512F AVX512VL predicate:integer
    VPCMPppUQ w:k1{k2}, zmm2, zmm3/m512/m64bcst, imm8u        | EVEX.512.66.0F3A.W1 1E /r ib  | RVMI | AVX512F predicate:integer
    # Tests into a mask: AND is not zero (TESTM), AND is zero (TESTNM)
    VPTESTMB w:k1{k2}, xmm2, xmm3/m128                        | EVEX.128.66.0F38.W0 26 /r     | RVM  | AVX512VL AVX512BW
    VPTESTMB w:k1{k2}, ymm2, ymm3/m256                        | EVEX.256.66.0F38.W0 26 /r     | RVM  | AVX512VL AVX512BW
    VPTESTMB w:k1{k2}, zmm2, zmm3/m512                        | EVEX.512.66.0F38.W0 26 /r     | RVM  | AVX512BW
    VPTESTMW w:k1{k2}, xmm2, xmm3/m128                        | EVEX.128.66.0F38.W1 26 /r     | RVM  | AVX512VL AVX512BW
    VPTESTMW w:k1{k2}, ymm2, ymm3/m256                        | EVEX.256.66.0F38.W1 26 /r     | RVM  | AVX512VL AVX512BW
    VPTESTMW w:k1{k2}, zmm2, zmm3/m512                        | EVEX.512.66.0F38.W1 26 /r     | RVM  | AVX512BW
    VPTESTMD w:k1{k2}, xmm2, xmm3/m128/m32bcst                | EVEX.128.66.0F38.W0 27 /r     | RVM  | AVX512F AVX512VL
    VPTESTMD w:k1{k2}, ymm2, ymm3/m256/m32bcst                | EVEX.256.66.0F38.W0 27 /r     | RVM  | AVX512F AVX512VL
    VPTESTMD w:k1{k2}, zmm2, zmm3/m512/m32bcst                | EVEX.512.66.0F38.W0 27 /r     | RVM  | AVX512F
    VPTESTMQ w:k1{k2}, xmm2, xmm3/m128/m64bcst                | EVEX.128.66.0F38.W1 27 /r     | RVM  | AVX512F AVX512VL
    VPTESTMQ w:k1{k2}, ymm2, ymm3/m256/m64bcst                | EVEX.256.66.0F38.W1 27 /r     | RVM  | AVX512F AVX512VL
    VPTESTMQ w:k1{k2}, zmm2, zmm3/m512/m64bcst                | EVEX.512.66.0F38.W1 27 /r     | RVM  | AVX512F
    VPTESTNMB w:k1{k2}, xmm2, xmm3/m128                       | EVEX.128.F3.0F38.W0 26 /r     | RVM  | AVX512VL AVX512BW
    VPTESTNMB w:k1{k2}, ymm2, ymm3/m256                       | EVEX.256.F3.0F38.W0 26 /r     | RVM  | AVX512VL AVX512BW
    VPTESTNMB w:k1{k2}, zmm2, zmm3/m512                       | EVEX.512.F3.0F38.W0 26 /r     | RVM  | AVX512BW
    VPTESTNMW w:k1{k2}, xmm2, xmm3/m128                       | EVEX.128.F3.0F38.W1 26 /r     | RVM  | AVX512VL AVX512BW
    VPTESTNMW w:k1{k2}, ymm2, ymm3/m256                       | EVEX.256.F3.0F38.W1 26 /r     | RVM  | AVX512VL AVX512BW
    VPTESTNMW w:k1{k2}, zmm2, zmm3/m512                       | EVEX.512.F3.0F38.W1 26 /r     | RVM  | AVX512BW
    VPTESTNMD w:k1{k2}, xmm2, xmm3/m128/m32bcst               | EVEX.128.F3.0F38.W0 27 /r     | RVM  | AVX512F AVX512VL
    VPTESTNMD w:k1{k2}, ymm2, ymm3/m256/m32bcst               | EVEX.256.F3.0F38.W0 27 /r     | RVM  | AVX512F AVX512VL
    VPTESTNMD w:k1{k2}, zmm2, zmm3/m512/m32bcst               | EVEX.512.F3.0F38.W0 27 /r     | RVM  | AVX512F
    VPTESTNMQ w:k1{k2}, xmm2, xmm3/m128/m64bcst               | EVEX.128.F3.0F38.W1 27 /r     | RVM  | AVX512F AVX512VL
    VPTESTNMQ w:k1{k2}, ymm2, ymm3/m256/m64bcst               | EVEX.256.F3.0F38.W1 27 /r     | RVM  | AVX512F AVX512VL
    VPTESTNMQ w:k1{k2}, zmm2, zmm3/m512/m64bcst               | EVEX.512.F3.0F38.W1 27 /r     | RVM  | AVX512F
    # Shifts by one count (W is ignored for words, as the manual says; LLVM reads only W0 where the count is in a register)
    VPSLLW w:xmm1{k1}{z}, xmm2, xmm3/m128                     | EVEX.128.66.0F.WIG F1 /r      | RVM  | AVX512VL AVX512BW
    VPSLLW w:ymm1{k1}{z}, ymm2, xmm3/m128                     | EVEX.256.66.0F.WIG F1 /r      | RVM  | AVX512VL AVX512BW
    VPSLLW w:zmm1{k1}{z}, zmm2, xmm3/m128                     | EVEX.512.66.0F.WIG F1 /r      | RVM  | AVX512BW
    VPSLLW w:xmm1{k1}{z}, xmm2/m128, imm8u                    | EVEX.128.66.0F.WIG 71 /6 ib   | VMI  | AVX512VL AVX512BW
    VPSLLW w:ymm1{k1}{z}, ymm2/m256, imm8u                    | EVEX.256.66.0F.WIG 71 /6 ib   | VMI  | AVX512VL AVX512BW
    VPSLLW w:zmm1{k1}{z}, zmm2/m512, imm8u                    | EVEX.512.66.0F.WIG 71 /6 ib   | VMI  | AVX512BW
    VPSLLD w:xmm1{k1}{z}, xmm2, xmm3/m128                     | EVEX.128.66.0F.W0 F2 /r       | RVM  | AVX512F AVX512VL
    VPSLLD w:ymm1{k1}{z}, ymm2, xmm3/m128                     | EVEX.256.66.0F.W0 F2 /r       | RVM  | AVX512F AVX512VL
    VPSLLD w:zmm1{k1}{z}, zmm2, xmm3/m128                     | EVEX.512.66.0F.W0 F2 /r       | RVM  | AVX512F
    VPSLLD w:xmm1{k1}{z}, xmm2/m128/m32bcst, imm8u            | EVEX.128.66.0F.W0 72 /6 ib    | VMI  | AVX512F AVX512VL
    VPSLLD w:ymm1{k1}{z}, ymm2/m256/m32bcst, imm8u            | EVEX.256.66.0F.W0 72 /6 ib    | VMI  | AVX512F AVX512VL
    VPSLLD w:zmm1{k1}{z}, zmm2/m512/m32bcst, imm8u            | EVEX.512.66.0F.W0 72 /6 ib    | VMI  | AVX512F
    VPSLLQ w:xmm1{k1}{z}, xmm2, xmm3/m128                     | EVEX.128.66.0F.W1 F3 /r       | RVM  | AVX512F AVX512VL
    VPSLLQ w:ymm1{k1}{z}, ymm2, xmm3/m128                     | EVEX.256.66.0F.W1 F3 /r       | RVM  | AVX512F AVX512VL
    VPSLLQ w:zmm1{k1}{z}, zmm2, xmm3/m128                     | EVEX.512.66.0F.W1 F3 /r       | RVM  | AVX512F
    VPSLLQ w:xmm1{k1}{z}, xmm2/m128/m64bcst, imm8u            | EVEX.128.66.0F.W1 73 /6 ib    | VMI  | AVX512F AVX512VL
    VPSLLQ w:ymm1{k1}{z}, ymm2/m256/m64bcst, imm8u            | EVEX.256.66.0F.W1 73 /6 ib    | VMI  | AVX512F AVX512VL
    VPSLLQ w:zmm1{k1}{z}, zmm2/m512/m64bcst, imm8u            | EVEX.512.66.0F.W1 73 /6 ib    | VMI  | AVX512F
    VPSRAW w:xmm1{k1}{z}, xmm2, xmm3/m128                     | EVEX.128.66.0F.WIG E1 /r      | RVM  | AVX512VL AVX512BW
    VPSRAW w:ymm1{k1}{z}, ymm2, xmm3/m128                     | EVEX.256.66.0F.WIG E1 /r      | RVM  | AVX512VL AVX512BW
    VPSRAW w:zmm1{k1}{z}, zmm2, xmm3/m128                     | EVEX.512.66.0F.WIG E1 /r      | RVM  | AVX512BW
    VPSRAW w:xmm1{k1}{z}, xmm2/m128, imm8u                    | EVEX.128.66.0F.WIG 71 /4 ib   | VMI  | AVX512VL AVX512BW
    VPSRAW w:ymm1{k1}{z}, ymm2/m256, imm8u                    | EVEX.256.66.0F.WIG 71 /4 ib   | VMI  | AVX512VL AVX512BW
    VPSRAW w:zmm1{k1}{z}, zmm2/m512, imm8u                    | EVEX.512.66.0F.WIG 71 /4 ib   | VMI  | AVX512BW
    VPSRAD w:xmm1{k1}{z}, xmm2, xmm3/m128                     | EVEX.128.66.0F.W0 E2 /r       | RVM  | AVX512F AVX512VL
    VPSRAD w:ymm1{k1}{z}, ymm2, xmm3/m128                     | EVEX.256.66.0F.W0 E2 /r       | RVM  | AVX512F AVX512VL
    VPSRAD w:zmm1{k1}{z}, zmm2, xmm3/m128                     | EVEX.512.66.0F.W0 E2 /r       | RVM  | AVX512F
    VPSRAD w:xmm1{k1}{z}, xmm2/m128/m32bcst, imm8u            | EVEX.128.66.0F.W0 72 /4 ib    | VMI  | AVX512F AVX512VL
    VPSRAD w:ymm1{k1}{z}, ymm2/m256/m32bcst, imm8u            | EVEX.256.66.0F.W0 72 /4 ib    | VMI  | AVX512F AVX512VL
    VPSRAD w:zmm1{k1}{z}, zmm2/m512/m32bcst, imm8u            | EVEX.512.66.0F.W0 72 /4 ib    | VMI  | AVX512F
    VPSRAQ w:xmm1{k1}{z}, xmm2, xmm3/m128                     | EVEX.128.66.0F.W1 E2 /r       | RVM  | AVX512F AVX512VL
    VPSRAQ w:ymm1{k1}{z}, ymm2, xmm3/m128                     | EVEX.256.66.0F.W1 E2 /r       | RVM  | AVX512F AVX512VL
    VPSRAQ w:zmm1{k1}{z}, zmm2, xmm3/m128                     | EVEX.512.66.0F.W1 E2 /r       | RVM  | AVX512F
    VPSRAQ w:xmm1{k1}{z}, xmm2/m128/m64bcst, imm8u            | EVEX.128.66.0F.W1 72 /4 ib    | VMI  | AVX512F AVX512VL
    VPSRAQ w:ymm1{k1}{z}, ymm2/m256/m64bcst, imm8u            | EVEX.256.66.0F.W1 72 /4 ib    | VMI  | AVX512F AVX512VL
    VPSRAQ w:zmm1{k1}{z}, zmm2/m512/m64bcst, imm8u            | EVEX.512.66.0F.W1 72 /4 ib    | VMI  | AVX512F
    VPSRLW w:xmm1{k1}{z}, xmm2, xmm3/m128                     | EVEX.128.66.0F.WIG D1 /r      | RVM  | AVX512VL AVX512BW
    VPSRLW w:ymm1{k1}{z}, ymm2, xmm3/m128                     | EVEX.256.66.0F.WIG D1 /r      | RVM  | AVX512VL AVX512BW
    VPSRLW w:zmm1{k1}{z}, zmm2, xmm3/m128                     | EVEX.512.66.0F.WIG D1 /r      | RVM  | AVX512BW
    VPSRLW w:xmm1{k1}{z}, xmm2/m128, imm8u                    | EVEX.128.66.0F.WIG 71 /2 ib   | VMI  | AVX512VL AVX512BW
    VPSRLW w:ymm1{k1}{z}, ymm2/m256, imm8u                    | EVEX.256.66.0F.WIG 71 /2 ib   | VMI  | AVX512VL AVX512BW
    VPSRLW w:zmm1{k1}{z}, zmm2/m512, imm8u                    | EVEX.512.66.0F.WIG 71 /2 ib   | VMI  | AVX512BW
    VPSRLD w:xmm1{k1}{z}, xmm2, xmm3/m128                     | EVEX.128.66.0F.W0 D2 /r       | RVM  | AVX512F AVX512VL
    VPSRLD w:ymm1{k1}{z}, ymm2, xmm3/m128                     | EVEX.256.66.0F.W0 D2 /r       | RVM  | AVX512F AVX512VL
    VPSRLD w:zmm1{k1}{z}, zmm2, xmm3/m128                     | EVEX.512.66.0F.W0 D2 /r       | RVM  | AVX512F
    VPSRLD w:xmm1{k1}{z}, xmm2/m128/m32bcst, imm8u            | EVEX.128.66.0F.W0 72 /2 ib    | VMI  | AVX512F AVX512VL
    VPSRLD w:ymm1{k1}{z}, ymm2/m256/m32bcst, imm8u            | EVEX.256.66.0F.W0 72 /2 ib    | VMI  | AVX512F AVX512VL
    VPSRLD w:zmm1{k1}{z}, zmm2/m512/m32bcst, imm8u            | EVEX.512.66.0F.W0 72 /2 ib    | VMI  | AVX512F
    VPSRLQ w:xmm1{k1}{z}, xmm2, xmm3/m128                     | EVEX.128.66.0F.W1 D3 /r       | RVM  | AVX512F AVX512VL
    VPSRLQ w:ymm1{k1}{z}, ymm2, xmm3/m128                     | EVEX.256.66.0F.W1 D3 /r       | RVM  | AVX512F AVX512VL
    VPSRLQ w:zmm1{k1}{z}, zmm2, xmm3/m128                     | EVEX.512.66.0F.W1 D3 /r       | RVM  | AVX512F
    VPSRLQ w:xmm1{k1}{z}, xmm2/m128/m64bcst, imm8u            | EVEX.128.66.0F.W1 73 /2 ib    | VMI  | AVX512F AVX512VL
    VPSRLQ w:ymm1{k1}{z}, ymm2/m256/m64bcst, imm8u            | EVEX.256.66.0F.W1 73 /2 ib    | VMI  | AVX512F AVX512VL
    VPSRLQ w:zmm1{k1}{z}, zmm2/m512/m64bcst, imm8u            | EVEX.512.66.0F.W1 73 /2 ib    | VMI  | AVX512F
    # Shifts of each 128-bit lane by bytes
    VPSLLDQ w:xmm1, xmm2/m128, imm8u                          | EVEX.128.66.0F.WIG 73 /7 ib   | VMI  | AVX512VL AVX512BW
    VPSLLDQ w:ymm1, ymm2/m256, imm8u                          | EVEX.256.66.0F.WIG 73 /7 ib   | VMI  | AVX512VL AVX512BW
    VPSLLDQ w:zmm1, zmm2/m512, imm8u                          | EVEX.512.66.0F.WIG 73 /7 ib   | VMI  | AVX512BW
    VPSRLDQ w:xmm1, xmm2/m128, imm8u                          | EVEX.128.66.0F.WIG 73 /3 ib   | VMI  | AVX512VL AVX512BW
    VPSRLDQ w:ymm1, ymm2/m256, imm8u                          | EVEX.256.66.0F.WIG 73 /3 ib   | VMI  | AVX512VL AVX512BW
    VPSRLDQ w:zmm1, zmm2/m512, imm8u                          | EVEX.512.66.0F.WIG 73 /3 ib   | VMI  | AVX512BW
    # Shifts with a count for each element
    VPSLLVW w:xmm1{k1}{z}, xmm2, xmm3/m128                    | EVEX.128.66.0F38.W1 12 /r     | RVM  | AVX512VL AVX512BW
    VPSLLVW w:ymm1{k1}{z}, ymm2, ymm3/m256                    | EVEX.256.66.0F38.W1 12 /r     | RVM  | AVX512VL AVX512BW
    VPSLLVW w:zmm1{k1}{z}, zmm2, zmm3/m512                    | EVEX.512.66.0F38.W1 12 /r     | RVM  | AVX512BW
    VPSLLVD w:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst            | EVEX.128.66.0F38.W0 47 /r     | RVM  | AVX512F AVX512VL
    VPSLLVD w:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst            | EVEX.256.66.0F38.W0 47 /r     | RVM  | AVX512F AVX512VL
    VPSLLVD w:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst            | EVEX.512.66.0F38.W0 47 /r     | RVM  | AVX512F
    VPSLLVQ w:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst            | EVEX.128.66.0F38.W1 47 /r     | RVM  | AVX512F AVX512VL
    VPSLLVQ w:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst            | EVEX.256.66.0F38.W1 47 /r     | RVM  | AVX512F AVX512VL
    VPSLLVQ w:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst            | EVEX.512.66.0F38.W1 47 /r     | RVM  | AVX512F
    VPSRAVW w:xmm1{k1}{z}, xmm2, xmm3/m128                    | EVEX.128.66.0F38.W1 11 /r     | RVM  | AVX512VL AVX512BW
    VPSRAVW w:ymm1{k1}{z}, ymm2, ymm3/m256                    | EVEX.256.66.0F38.W1 11 /r     | RVM  | AVX512VL AVX512BW
    VPSRAVW w:zmm1{k1}{z}, zmm2, zmm3/m512                    | EVEX.512.66.0F38.W1 11 /r     | RVM  | AVX512BW
    VPSRAVD w:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst            | EVEX.128.66.0F38.W0 46 /r     | RVM  | AVX512F AVX512VL
    VPSRAVD w:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst            | EVEX.256.66.0F38.W0 46 /r     | RVM  | AVX512F AVX512VL
    VPSRAVD w:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst            | EVEX.512.66.0F38.W0 46 /r     | RVM  | AVX512F
    VPSRAVQ w:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst            | EVEX.128.66.0F38.W1 46 /r     | RVM  | AVX512F AVX512VL
    VPSRAVQ w:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst            | EVEX.256.66.0F38.W1 46 /r     | RVM  | AVX512F AVX512VL
    VPSRAVQ w:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst            | EVEX.512.66.0F38.W1 46 /r     | RVM  | AVX512F
    VPSRLVW w:xmm1{k1}{z}, xmm2, xmm3/m128                    | EVEX.128.66.0F38.W1 10 /r     | RVM  | AVX512VL AVX512BW
    VPSRLVW w:ymm1{k1}{z}, ymm2, ymm3/m256                    | EVEX.256.66.0F38.W1 10 /r     | RVM  | AVX512VL AVX512BW
    VPSRLVW w:zmm1{k1}{z}, zmm2, zmm3/m512                    | EVEX.512.66.0F38.W1 10 /r     | RVM  | AVX512BW
    VPSRLVD w:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst            | EVEX.128.66.0F38.W0 45 /r     | RVM  | AVX512F AVX512VL
    VPSRLVD w:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst            | EVEX.256.66.0F38.W0 45 /r     | RVM  | AVX512F AVX512VL
    VPSRLVD w:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst            | EVEX.512.66.0F38.W0 45 /r     | RVM  | AVX512F
    VPSRLVQ w:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst            | EVEX.128.66.0F38.W1 45 /r     | RVM  | AVX512F AVX512VL
    VPSRLVQ w:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst            | EVEX.256.66.0F38.W1 45 /r     | RVM  | AVX512F AVX512VL
    VPSRLVQ w:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst            | EVEX.512.66.0F38.W1 45 /r     | RVM  | AVX512F
    # Rotates
    VPROLD w:xmm1{k1}{z}, xmm2/m128/m32bcst, imm8u            | EVEX.128.66.0F.W0 72 /1 ib    | VMI  | AVX512F AVX512VL
    VPROLD w:ymm1{k1}{z}, ymm2/m256/m32bcst, imm8u            | EVEX.256.66.0F.W0 72 /1 ib    | VMI  | AVX512F AVX512VL
    VPROLD w:zmm1{k1}{z}, zmm2/m512/m32bcst, imm8u            | EVEX.512.66.0F.W0 72 /1 ib    | VMI  | AVX512F
    VPROLQ w:xmm1{k1}{z}, xmm2/m128/m64bcst, imm8u            | EVEX.128.66.0F.W1 72 /1 ib    | VMI  | AVX512F AVX512VL
    VPROLQ w:ymm1{k1}{z}, ymm2/m256/m64bcst, imm8u            | EVEX.256.66.0F.W1 72 /1 ib    | VMI  | AVX512F AVX512VL
    VPROLQ w:zmm1{k1}{z}, zmm2/m512/m64bcst, imm8u            | EVEX.512.66.0F.W1 72 /1 ib    | VMI  | AVX512F
    VPROLVD w:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst            | EVEX.128.66.0F38.W0 15 /r     | RVM  | AVX512F AVX512VL
    VPROLVD w:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst            | EVEX.256.66.0F38.W0 15 /r     | RVM  | AVX512F AVX512VL
    VPROLVD w:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst            | EVEX.512.66.0F38.W0 15 /r     | RVM  | AVX512F
    VPROLVQ w:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst            | EVEX.128.66.0F38.W1 15 /r     | RVM  | AVX512F AVX512VL
    VPROLVQ w:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst            | EVEX.256.66.0F38.W1 15 /r     | RVM  | AVX512F AVX512VL
    VPROLVQ w:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst            | EVEX.512.66.0F38.W1 15 /r     | RVM  | AVX512F
    VPRORD w:xmm1{k1}{z}, xmm2/m128/m32bcst, imm8u            | EVEX.128.66.0F.W0 72 /0 ib    | VMI  | AVX512F AVX512VL
    VPRORD w:ymm1{k1}{z}, ymm2/m256/m32bcst, imm8u            | EVEX.256.66.0F.W0 72 /0 ib    | VMI  | AVX512F AVX512VL
    VPRORD w:zmm1{k1}{z}, zmm2/m512/m32bcst, imm8u            | EVEX.512.66.0F.W0 72 /0 ib    | VMI  | AVX512F
    VPRORQ w:xmm1{k1}{z}, xmm2/m128/m64bcst, imm8u            | EVEX.128.66.0F.W1 72 /0 ib    | VMI  | AVX512F AVX512VL
    VPRORQ w:ymm1{k1}{z}, ymm2/m256/m64bcst, imm8u            | EVEX.256.66.0F.W1 72 /0 ib    | VMI  | AVX512F AVX512VL
    VPRORQ w:zmm1{k1}{z}, zmm2/m512/m64bcst, imm8u            | EVEX.512.66.0F.W1 72 /0 ib    | VMI  | AVX512F
    VPRORVD w:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst            | EVEX.128.66.0F38.W0 14 /r     | RVM  | AVX512F AVX512VL
    VPRORVD w:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst            | EVEX.256.66.0F38.W0 14 /r     | RVM  | AVX512F AVX512VL
    VPRORVD w:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst            | EVEX.512.66.0F38.W0 14 /r     | RVM  | AVX512F
    VPRORVQ w:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst            | EVEX.128.66.0F38.W1 14 /r     | RVM  | AVX512F AVX512VL
    VPRORVQ w:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst            | EVEX.256.66.0F38.W1 14 /r     | RVM  | AVX512F AVX512VL
    VPRORVQ w:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst            | EVEX.512.66.0F38.W1 14 /r     | RVM  | AVX512F
    """
}
