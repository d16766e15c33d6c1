extension InstructionTable {
  /// AVX-512 extensions: CD, IFMA, VBMI, VBMI2, BITALG, VPOPCNTDQ, VNNI, VP2INTERSECT, GFNI, VAES, VPCLMULQDQ,
  /// AMX-AVX512, SM4, 4FMAPS, 4VNNIW, PF.
  static let avx512Extensions: StaticString = """
    # CD: conflicts, leading zeros, masks to vectors
    VPCONFLICTD w:xmm1{k1}{z}, xmm2/m128/m32bcst                    | EVEX.128.66.0F38.W0 C4 /r     | RM   | AVX512VL AVX512CD
    VPCONFLICTD w:ymm1{k1}{z}, ymm2/m256/m32bcst                    | EVEX.256.66.0F38.W0 C4 /r     | RM   | AVX512VL AVX512CD
    VPCONFLICTD w:zmm1{k1}{z}, zmm2/m512/m32bcst                    | EVEX.512.66.0F38.W0 C4 /r     | RM   | AVX512CD
    VPCONFLICTQ w:xmm1{k1}{z}, xmm2/m128/m64bcst                    | EVEX.128.66.0F38.W1 C4 /r     | RM   | AVX512VL AVX512CD
    VPCONFLICTQ w:ymm1{k1}{z}, ymm2/m256/m64bcst                    | EVEX.256.66.0F38.W1 C4 /r     | RM   | AVX512VL AVX512CD
    VPCONFLICTQ w:zmm1{k1}{z}, zmm2/m512/m64bcst                    | EVEX.512.66.0F38.W1 C4 /r     | RM   | AVX512CD
    VPLZCNTD w:xmm1{k1}{z}, xmm2/m128/m32bcst                       | EVEX.128.66.0F38.W0 44 /r     | RM   | AVX512VL AVX512CD
    VPLZCNTD w:ymm1{k1}{z}, ymm2/m256/m32bcst                       | EVEX.256.66.0F38.W0 44 /r     | RM   | AVX512VL AVX512CD
    VPLZCNTD w:zmm1{k1}{z}, zmm2/m512/m32bcst                       | EVEX.512.66.0F38.W0 44 /r     | RM   | AVX512CD
    VPLZCNTQ w:xmm1{k1}{z}, xmm2/m128/m64bcst                       | EVEX.128.66.0F38.W1 44 /r     | RM   | AVX512VL AVX512CD
    VPLZCNTQ w:ymm1{k1}{z}, ymm2/m256/m64bcst                       | EVEX.256.66.0F38.W1 44 /r     | RM   | AVX512VL AVX512CD
    VPLZCNTQ w:zmm1{k1}{z}, zmm2/m512/m64bcst                       | EVEX.512.66.0F38.W1 44 /r     | RM   | AVX512CD
    VPBROADCASTMB2Q w:xmm1, k1                                      | EVEX.128.F3.0F38.W1 2A /r     | RM   | AVX512VL AVX512CD
    VPBROADCASTMB2Q w:ymm1, k1                                      | EVEX.256.F3.0F38.W1 2A /r     | RM   | AVX512VL AVX512CD
    VPBROADCASTMB2Q w:zmm1, k1                                      | EVEX.512.F3.0F38.W1 2A /r     | RM   | AVX512CD
    VPBROADCASTMW2D w:xmm1, k1                                      | EVEX.128.F3.0F38.W0 3A /r     | RM   | AVX512VL AVX512CD
    VPBROADCASTMW2D w:ymm1, k1                                      | EVEX.256.F3.0F38.W0 3A /r     | RM   | AVX512VL AVX512CD
    VPBROADCASTMW2D w:zmm1, k1                                      | EVEX.512.F3.0F38.W0 3A /r     | RM   | AVX512CD
    # IFMA: 52-bit multiply-add, low and high half
    VPMADD52LUQ rw:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst             | EVEX.128.66.0F38.W1 B4 /r     | RVM  | AVX512VL AVX512_IFMA
    VPMADD52LUQ rw:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst             | EVEX.256.66.0F38.W1 B4 /r     | RVM  | AVX512VL AVX512_IFMA
    VPMADD52LUQ rw:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst             | EVEX.512.66.0F38.W1 B4 /r     | RVM  | AVX512_IFMA
    VPMADD52HUQ rw:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst             | EVEX.128.66.0F38.W1 B5 /r     | RVM  | AVX512VL AVX512_IFMA
    VPMADD52HUQ rw:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst             | EVEX.256.66.0F38.W1 B5 /r     | RVM  | AVX512VL AVX512_IFMA
    VPMADD52HUQ rw:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst             | EVEX.512.66.0F38.W1 B5 /r     | RVM  | AVX512_IFMA
    # VBMI (VPERMB, VPERMI2B and VPERMT2B are among the permutes)
    VPMULTISHIFTQB w:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst           | EVEX.128.66.0F38.W1 83 /r     | RVM  | AVX512VL AVX512_VBMI
    VPMULTISHIFTQB w:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst           | EVEX.256.66.0F38.W1 83 /r     | RVM  | AVX512VL AVX512_VBMI
    VPMULTISHIFTQB w:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst           | EVEX.512.66.0F38.W1 83 /r     | RVM  | AVX512_VBMI
    # VBMI2: compress and expand bytes and words
    VPCOMPRESSB w:xmm1/m128{k1}{z}, xmm2                            | EVEX.128.66.0F38.W0 63 /r     | MR disp8*1 | AVX512VL AVX512_VBMI2
    VPCOMPRESSB w:ymm1/m256{k1}{z}, ymm2                            | EVEX.256.66.0F38.W0 63 /r     | MR disp8*1 | AVX512VL AVX512_VBMI2
    VPCOMPRESSB w:zmm1/m512{k1}{z}, zmm2                            | EVEX.512.66.0F38.W0 63 /r     | MR disp8*1 | AVX512_VBMI2
    VPCOMPRESSW w:xmm1/m128{k1}{z}, xmm2                            | EVEX.128.66.0F38.W1 63 /r     | MR disp8*2 | AVX512VL AVX512_VBMI2
    VPCOMPRESSW w:ymm1/m256{k1}{z}, ymm2                            | EVEX.256.66.0F38.W1 63 /r     | MR disp8*2 | AVX512VL AVX512_VBMI2
    VPCOMPRESSW w:zmm1/m512{k1}{z}, zmm2                            | EVEX.512.66.0F38.W1 63 /r     | MR disp8*2 | AVX512_VBMI2
    VPEXPANDB w:xmm1{k1}{z}, xmm2/m128                              | EVEX.128.66.0F38.W0 62 /r     | RM disp8*1 | AVX512VL AVX512_VBMI2
    VPEXPANDB w:ymm1{k1}{z}, ymm2/m256                              | EVEX.256.66.0F38.W0 62 /r     | RM disp8*1 | AVX512VL AVX512_VBMI2
    VPEXPANDB w:zmm1{k1}{z}, zmm2/m512                              | EVEX.512.66.0F38.W0 62 /r     | RM disp8*1 | AVX512_VBMI2
    VPEXPANDW w:xmm1{k1}{z}, xmm2/m128                              | EVEX.128.66.0F38.W1 62 /r     | RM disp8*2 | AVX512VL AVX512_VBMI2
    VPEXPANDW w:ymm1{k1}{z}, ymm2/m256                              | EVEX.256.66.0F38.W1 62 /r     | RM disp8*2 | AVX512VL AVX512_VBMI2
    VPEXPANDW w:zmm1{k1}{z}, zmm2/m512                              | EVEX.512.66.0F38.W1 62 /r     | RM disp8*2 | AVX512_VBMI2
    # VBMI2: shift two concatenated elements
    VPSHLDW w:xmm1{k1}{z}, xmm2, xmm3/m128, imm8u                   | EVEX.128.66.0F3A.W1 70 /r ib  | RVMI | AVX512VL AVX512_VBMI2
    VPSHLDW w:ymm1{k1}{z}, ymm2, ymm3/m256, imm8u                   | EVEX.256.66.0F3A.W1 70 /r ib  | RVMI | AVX512VL AVX512_VBMI2
    VPSHLDW w:zmm1{k1}{z}, zmm2, zmm3/m512, imm8u                   | EVEX.512.66.0F3A.W1 70 /r ib  | RVMI | AVX512_VBMI2
    VPSHLDD w:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst, imm8u           | EVEX.128.66.0F3A.W0 71 /r ib  | RVMI | AVX512VL AVX512_VBMI2
    VPSHLDD w:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst, imm8u           | EVEX.256.66.0F3A.W0 71 /r ib  | RVMI | AVX512VL AVX512_VBMI2
    VPSHLDD w:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst, imm8u           | EVEX.512.66.0F3A.W0 71 /r ib  | RVMI | AVX512_VBMI2
    VPSHLDQ w:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst, imm8u           | EVEX.128.66.0F3A.W1 71 /r ib  | RVMI | AVX512VL AVX512_VBMI2
    VPSHLDQ w:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst, imm8u           | EVEX.256.66.0F3A.W1 71 /r ib  | RVMI | AVX512VL AVX512_VBMI2
    VPSHLDQ w:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst, imm8u           | EVEX.512.66.0F3A.W1 71 /r ib  | RVMI | AVX512_VBMI2
    VPSHLDVW rw:xmm1{k1}{z}, xmm2, xmm3/m128                        | EVEX.128.66.0F38.W1 70 /r     | RVM  | AVX512VL AVX512_VBMI2
    VPSHLDVW rw:ymm1{k1}{z}, ymm2, ymm3/m256                        | EVEX.256.66.0F38.W1 70 /r     | RVM  | AVX512VL AVX512_VBMI2
    VPSHLDVW rw:zmm1{k1}{z}, zmm2, zmm3/m512                        | EVEX.512.66.0F38.W1 70 /r     | RVM  | AVX512_VBMI2
    VPSHLDVD rw:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst                | EVEX.128.66.0F38.W0 71 /r     | RVM  | AVX512VL AVX512_VBMI2
    VPSHLDVD rw:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst                | EVEX.256.66.0F38.W0 71 /r     | RVM  | AVX512VL AVX512_VBMI2
    VPSHLDVD rw:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst                | EVEX.512.66.0F38.W0 71 /r     | RVM  | AVX512_VBMI2
    VPSHLDVQ rw:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst                | EVEX.128.66.0F38.W1 71 /r     | RVM  | AVX512VL AVX512_VBMI2
    VPSHLDVQ rw:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst                | EVEX.256.66.0F38.W1 71 /r     | RVM  | AVX512VL AVX512_VBMI2
    VPSHLDVQ rw:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst                | EVEX.512.66.0F38.W1 71 /r     | RVM  | AVX512_VBMI2
    VPSHRDW w:xmm1{k1}{z}, xmm2, xmm3/m128, imm8u                   | EVEX.128.66.0F3A.W1 72 /r ib  | RVMI | AVX512VL AVX512_VBMI2
    VPSHRDW w:ymm1{k1}{z}, ymm2, ymm3/m256, imm8u                   | EVEX.256.66.0F3A.W1 72 /r ib  | RVMI | AVX512VL AVX512_VBMI2
    VPSHRDW w:zmm1{k1}{z}, zmm2, zmm3/m512, imm8u                   | EVEX.512.66.0F3A.W1 72 /r ib  | RVMI | AVX512_VBMI2
    VPSHRDD w:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst, imm8u           | EVEX.128.66.0F3A.W0 73 /r ib  | RVMI | AVX512VL AVX512_VBMI2
    VPSHRDD w:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst, imm8u           | EVEX.256.66.0F3A.W0 73 /r ib  | RVMI | AVX512VL AVX512_VBMI2
    VPSHRDD w:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst, imm8u           | EVEX.512.66.0F3A.W0 73 /r ib  | RVMI | AVX512_VBMI2
    VPSHRDQ w:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst, imm8u           | EVEX.128.66.0F3A.W1 73 /r ib  | RVMI | AVX512VL AVX512_VBMI2
    VPSHRDQ w:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst, imm8u           | EVEX.256.66.0F3A.W1 73 /r ib  | RVMI | AVX512VL AVX512_VBMI2
    VPSHRDQ w:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst, imm8u           | EVEX.512.66.0F3A.W1 73 /r ib  | RVMI | AVX512_VBMI2
    VPSHRDVW rw:xmm1{k1}{z}, xmm2, xmm3/m128                        | EVEX.128.66.0F38.W1 72 /r     | RVM  | AVX512VL AVX512_VBMI2
    VPSHRDVW rw:ymm1{k1}{z}, ymm2, ymm3/m256                        | EVEX.256.66.0F38.W1 72 /r     | RVM  | AVX512VL AVX512_VBMI2
    VPSHRDVW rw:zmm1{k1}{z}, zmm2, zmm3/m512                        | EVEX.512.66.0F38.W1 72 /r     | RVM  | AVX512_VBMI2
    VPSHRDVD rw:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst                | EVEX.128.66.0F38.W0 73 /r     | RVM  | AVX512VL AVX512_VBMI2
    VPSHRDVD rw:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst                | EVEX.256.66.0F38.W0 73 /r     | RVM  | AVX512VL AVX512_VBMI2
    VPSHRDVD rw:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst                | EVEX.512.66.0F38.W0 73 /r     | RVM  | AVX512_VBMI2
    VPSHRDVQ rw:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst                | EVEX.128.66.0F38.W1 73 /r     | RVM  | AVX512VL AVX512_VBMI2
    VPSHRDVQ rw:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst                | EVEX.256.66.0F38.W1 73 /r     | RVM  | AVX512VL AVX512_VBMI2
    VPSHRDVQ rw:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst                | EVEX.512.66.0F38.W1 73 /r     | RVM  | AVX512_VBMI2
    # BITALG and VPOPCNTDQ: population count, bit gather
    VPOPCNTB w:xmm1{k1}{z}, xmm2/m128                               | EVEX.128.66.0F38.W0 54 /r     | RM   | AVX512VL AVX512_BITALG
    VPOPCNTB w:ymm1{k1}{z}, ymm2/m256                               | EVEX.256.66.0F38.W0 54 /r     | RM   | AVX512VL AVX512_BITALG
    VPOPCNTB w:zmm1{k1}{z}, zmm2/m512                               | EVEX.512.66.0F38.W0 54 /r     | RM   | AVX512_BITALG
    VPOPCNTW w:xmm1{k1}{z}, xmm2/m128                               | EVEX.128.66.0F38.W1 54 /r     | RM   | AVX512VL AVX512_BITALG
    VPOPCNTW w:ymm1{k1}{z}, ymm2/m256                               | EVEX.256.66.0F38.W1 54 /r     | RM   | AVX512VL AVX512_BITALG
    VPOPCNTW w:zmm1{k1}{z}, zmm2/m512                               | EVEX.512.66.0F38.W1 54 /r     | RM   | AVX512_BITALG
    VPOPCNTD w:xmm1{k1}{z}, xmm2/m128/m32bcst                       | EVEX.128.66.0F38.W0 55 /r     | RM   | AVX512VL AVX512_VPOPCNTDQ
    VPOPCNTD w:ymm1{k1}{z}, ymm2/m256/m32bcst                       | EVEX.256.66.0F38.W0 55 /r     | RM   | AVX512VL AVX512_VPOPCNTDQ
    VPOPCNTD w:zmm1{k1}{z}, zmm2/m512/m32bcst                       | EVEX.512.66.0F38.W0 55 /r     | RM   | AVX512_VPOPCNTDQ
    VPOPCNTQ w:xmm1{k1}{z}, xmm2/m128/m64bcst                       | EVEX.128.66.0F38.W1 55 /r     | RM   | AVX512VL AVX512_VPOPCNTDQ
    VPOPCNTQ w:ymm1{k1}{z}, ymm2/m256/m64bcst                       | EVEX.256.66.0F38.W1 55 /r     | RM   | AVX512VL AVX512_VPOPCNTDQ
    VPOPCNTQ w:zmm1{k1}{z}, zmm2/m512/m64bcst                       | EVEX.512.66.0F38.W1 55 /r     | RM   | AVX512_VPOPCNTDQ
    VPSHUFBITQMB w:k1{k2}, xmm2, xmm3/m128                          | EVEX.128.66.0F38.W0 8F /r     | RVM  | AVX512VL AVX512_BITALG
    VPSHUFBITQMB w:k1{k2}, ymm2, ymm3/m256                          | EVEX.256.66.0F38.W0 8F /r     | RVM  | AVX512VL AVX512_BITALG
    VPSHUFBITQMB w:k1{k2}, zmm2, zmm3/m512                          | EVEX.512.66.0F38.W0 8F /r     | RVM  | AVX512_BITALG
    # VNNI: dot products of bytes and words
    VPDPBUSD rw:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst                | EVEX.128.66.0F38.W0 50 /r     | RVM  | AVX512VL AVX512_VNNI
    VPDPBUSD rw:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst                | EVEX.256.66.0F38.W0 50 /r     | RVM  | AVX512VL AVX512_VNNI
    VPDPBUSD rw:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst                | EVEX.512.66.0F38.W0 50 /r     | RVM  | AVX512_VNNI
    VPDPBUSDS rw:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst               | EVEX.128.66.0F38.W0 51 /r     | RVM  | AVX512VL AVX512_VNNI
    VPDPBUSDS rw:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst               | EVEX.256.66.0F38.W0 51 /r     | RVM  | AVX512VL AVX512_VNNI
    VPDPBUSDS rw:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst               | EVEX.512.66.0F38.W0 51 /r     | RVM  | AVX512_VNNI
    VPDPWSSD rw:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst                | EVEX.128.66.0F38.W0 52 /r     | RVM  | AVX512VL AVX512_VNNI
    VPDPWSSD rw:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst                | EVEX.256.66.0F38.W0 52 /r     | RVM  | AVX512VL AVX512_VNNI
    VPDPWSSD rw:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst                | EVEX.512.66.0F38.W0 52 /r     | RVM  | AVX512_VNNI
    VPDPWSSDS rw:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst               | EVEX.128.66.0F38.W0 53 /r     | RVM  | AVX512VL AVX512_VNNI
    VPDPWSSDS rw:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst               | EVEX.256.66.0F38.W0 53 /r     | RVM  | AVX512VL AVX512_VNNI
    VPDPWSSDS rw:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst               | EVEX.512.66.0F38.W0 53 /r     | RVM  | AVX512_VNNI
    # AVX10.2: the other signs
    VPDPBSSD rw:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst                | EVEX.128.F2.0F38.W0 50 /r     | RVM  | AVX10_2
    VPDPBSSD rw:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst                | EVEX.256.F2.0F38.W0 50 /r     | RVM  | AVX10_2
    VPDPBSSD rw:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst                | EVEX.512.F2.0F38.W0 50 /r     | RVM  | AVX10_2
    VPDPBSSDS rw:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst               | EVEX.128.F2.0F38.W0 51 /r     | RVM  | AVX10_2
    VPDPBSSDS rw:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst               | EVEX.256.F2.0F38.W0 51 /r     | RVM  | AVX10_2
    VPDPBSSDS rw:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst               | EVEX.512.F2.0F38.W0 51 /r     | RVM  | AVX10_2
    VPDPBSUD rw:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst                | EVEX.128.F3.0F38.W0 50 /r     | RVM  | AVX10_2
    VPDPBSUD rw:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst                | EVEX.256.F3.0F38.W0 50 /r     | RVM  | AVX10_2
    VPDPBSUD rw:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst                | EVEX.512.F3.0F38.W0 50 /r     | RVM  | AVX10_2
    VPDPBSUDS rw:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst               | EVEX.128.F3.0F38.W0 51 /r     | RVM  | AVX10_2
    VPDPBSUDS rw:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst               | EVEX.256.F3.0F38.W0 51 /r     | RVM  | AVX10_2
    VPDPBSUDS rw:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst               | EVEX.512.F3.0F38.W0 51 /r     | RVM  | AVX10_2
    VPDPBUUD rw:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst                | EVEX.128.0F38.W0 50 /r        | RVM  | AVX10_2
    VPDPBUUD rw:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst                | EVEX.256.0F38.W0 50 /r        | RVM  | AVX10_2
    VPDPBUUD rw:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst                | EVEX.512.0F38.W0 50 /r        | RVM  | AVX10_2
    VPDPBUUDS rw:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst               | EVEX.128.0F38.W0 51 /r        | RVM  | AVX10_2
    VPDPBUUDS rw:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst               | EVEX.256.0F38.W0 51 /r        | RVM  | AVX10_2
    VPDPBUUDS rw:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst               | EVEX.512.0F38.W0 51 /r        | RVM  | AVX10_2
    VPDPWSUD rw:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst                | EVEX.128.F3.0F38.W0 D2 /r     | RVM  | AVX10_2
    VPDPWSUD rw:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst                | EVEX.256.F3.0F38.W0 D2 /r     | RVM  | AVX10_2
    VPDPWSUD rw:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst                | EVEX.512.F3.0F38.W0 D2 /r     | RVM  | AVX10_2
    VPDPWSUDS rw:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst               | EVEX.128.F3.0F38.W0 D3 /r     | RVM  | AVX10_2
    VPDPWSUDS rw:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst               | EVEX.256.F3.0F38.W0 D3 /r     | RVM  | AVX10_2
    VPDPWSUDS rw:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst               | EVEX.512.F3.0F38.W0 D3 /r     | RVM  | AVX10_2
    VPDPWUSD rw:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst                | EVEX.128.66.0F38.W0 D2 /r     | RVM  | AVX10_2
    VPDPWUSD rw:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst                | EVEX.256.66.0F38.W0 D2 /r     | RVM  | AVX10_2
    VPDPWUSD rw:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst                | EVEX.512.66.0F38.W0 D2 /r     | RVM  | AVX10_2
    VPDPWUSDS rw:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst               | EVEX.128.66.0F38.W0 D3 /r     | RVM  | AVX10_2
    VPDPWUSDS rw:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst               | EVEX.256.66.0F38.W0 D3 /r     | RVM  | AVX10_2
    VPDPWUSDS rw:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst               | EVEX.512.66.0F38.W0 D3 /r     | RVM  | AVX10_2
    VPDPWUUD rw:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst                | EVEX.128.0F38.W0 D2 /r        | RVM  | AVX10_2
    VPDPWUUD rw:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst                | EVEX.256.0F38.W0 D2 /r        | RVM  | AVX10_2
    VPDPWUUD rw:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst                | EVEX.512.0F38.W0 D2 /r        | RVM  | AVX10_2
    VPDPWUUDS rw:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst               | EVEX.128.0F38.W0 D3 /r        | RVM  | AVX10_2
    VPDPWUUDS rw:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst               | EVEX.256.0F38.W0 D3 /r        | RVM  | AVX10_2
    VPDPWUUDS rw:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst               | EVEX.512.0F38.W0 D3 /r        | RVM  | AVX10_2
    # VP2INTERSECT: into an even mask register and the one after it
    VP2INTERSECTD w:k1+1, xmm2, xmm3/m128/m32bcst                   | EVEX.128.F2.0F38.W0 68 /r     | RVM  | AVX512VL AVX512_VP2INTERSECT
    VP2INTERSECTD w:k1+1, ymm2, ymm3/m256/m32bcst                   | EVEX.256.F2.0F38.W0 68 /r     | RVM  | AVX512VL AVX512_VP2INTERSECT
    VP2INTERSECTD w:k1+1, zmm2, zmm3/m512/m32bcst                   | EVEX.512.F2.0F38.W0 68 /r     | RVM  | AVX512_VP2INTERSECT
    VP2INTERSECTQ w:k1+1, xmm2, xmm3/m128/m64bcst                   | EVEX.128.F2.0F38.W1 68 /r     | RVM  | AVX512VL AVX512_VP2INTERSECT
    VP2INTERSECTQ w:k1+1, ymm2, ymm3/m256/m64bcst                   | EVEX.256.F2.0F38.W1 68 /r     | RVM  | AVX512VL AVX512_VP2INTERSECT
    VP2INTERSECTQ w:k1+1, zmm2, zmm3/m512/m64bcst                   | EVEX.512.F2.0F38.W1 68 /r     | RVM  | AVX512_VP2INTERSECT
    # GFNI
    VGF2P8AFFINEINVQB w:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst, imm8u | EVEX.128.66.0F3A.W1 CF /r ib  | RVMI | AVX512F AVX512VL GFNI
    VGF2P8AFFINEINVQB w:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst, imm8u | EVEX.256.66.0F3A.W1 CF /r ib  | RVMI | AVX512F AVX512VL GFNI
    VGF2P8AFFINEINVQB w:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst, imm8u | EVEX.512.66.0F3A.W1 CF /r ib  | RVMI | AVX512F GFNI
    VGF2P8AFFINEQB w:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst, imm8u    | EVEX.128.66.0F3A.W1 CE /r ib  | RVMI | AVX512F AVX512VL GFNI
    VGF2P8AFFINEQB w:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst, imm8u    | EVEX.256.66.0F3A.W1 CE /r ib  | RVMI | AVX512F AVX512VL GFNI
    VGF2P8AFFINEQB w:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst, imm8u    | EVEX.512.66.0F3A.W1 CE /r ib  | RVMI | AVX512F GFNI
    VGF2P8MULB w:xmm1{k1}{z}, xmm2, xmm3/m128                       | EVEX.128.66.0F38.W0 CF /r     | RVM  | AVX512F AVX512VL GFNI
    VGF2P8MULB w:ymm1{k1}{z}, ymm2, ymm3/m256                       | EVEX.256.66.0F38.W0 CF /r     | RVM  | AVX512F AVX512VL GFNI
    VGF2P8MULB w:zmm1{k1}{z}, zmm2, zmm3/m512                       | EVEX.512.66.0F38.W0 CF /r     | RVM  | AVX512F GFNI
    # VAES
    VAESENC w:xmm1, xmm2, xmm3/m128                                 | EVEX.128.66.0F38.WIG DC /r    | RVM  | AVX512F AVX512VL VAES
    VAESENC w:ymm1, ymm2, ymm3/m256                                 | EVEX.256.66.0F38.WIG DC /r    | RVM  | AVX512F AVX512VL VAES
    VAESENC w:zmm1, zmm2, zmm3/m512                                 | EVEX.512.66.0F38.WIG DC /r    | RVM  | AVX512F VAES
    VAESENCLAST w:xmm1, xmm2, xmm3/m128                             | EVEX.128.66.0F38.WIG DD /r    | RVM  | AVX512F AVX512VL VAES
    VAESENCLAST w:ymm1, ymm2, ymm3/m256                             | EVEX.256.66.0F38.WIG DD /r    | RVM  | AVX512F AVX512VL VAES
    VAESENCLAST w:zmm1, zmm2, zmm3/m512                             | EVEX.512.66.0F38.WIG DD /r    | RVM  | AVX512F VAES
    VAESDEC w:xmm1, xmm2, xmm3/m128                                 | EVEX.128.66.0F38.WIG DE /r    | RVM  | AVX512F AVX512VL VAES
    VAESDEC w:ymm1, ymm2, ymm3/m256                                 | EVEX.256.66.0F38.WIG DE /r    | RVM  | AVX512F AVX512VL VAES
    VAESDEC w:zmm1, zmm2, zmm3/m512                                 | EVEX.512.66.0F38.WIG DE /r    | RVM  | AVX512F VAES
    VAESDECLAST w:xmm1, xmm2, xmm3/m128                             | EVEX.128.66.0F38.WIG DF /r    | RVM  | AVX512F AVX512VL VAES
    VAESDECLAST w:ymm1, ymm2, ymm3/m256                             | EVEX.256.66.0F38.WIG DF /r    | RVM  | AVX512F AVX512VL VAES
    VAESDECLAST w:zmm1, zmm2, zmm3/m512                             | EVEX.512.66.0F38.WIG DF /r    | RVM  | AVX512F VAES
    # VPCLMULQDQ
    VPCLMULQDQ w:xmm1, xmm2, xmm3/m128, imm8u                       | EVEX.128.66.0F3A.WIG 44 /r ib | RVMI | AVX512F AVX512VL VPCLMULQDQ
    VPCLMULQDQ w:ymm1, ymm2, ymm3/m256, imm8u                       | EVEX.256.66.0F3A.WIG 44 /r ib | RVMI | AVX512F AVX512VL VPCLMULQDQ
    VPCLMULQDQ w:zmm1, zmm2, zmm3/m512, imm8u                       | EVEX.512.66.0F3A.WIG 44 /r ib | RVMI | AVX512F VPCLMULQDQ
    VPCLMULLQLQDQ w:xmm1, xmm2, xmm3/m128                           | EVEX.128.66.0F3A.WIG 44 /r 00 | RVM  | AVX512F AVX512VL VPCLMULQDQ alias
    VPCLMULLQLQDQ w:ymm1, ymm2, ymm3/m256                           | EVEX.256.66.0F3A.WIG 44 /r 00 | RVM  | AVX512F AVX512VL VPCLMULQDQ alias
    VPCLMULLQLQDQ w:zmm1, zmm2, zmm3/m512                           | EVEX.512.66.0F3A.WIG 44 /r 00 | RVM  | AVX512F VPCLMULQDQ alias
    VPCLMULHQLQDQ w:xmm1, xmm2, xmm3/m128                           | EVEX.128.66.0F3A.WIG 44 /r 01 | RVM  | AVX512F AVX512VL VPCLMULQDQ alias
    VPCLMULHQLQDQ w:ymm1, ymm2, ymm3/m256                           | EVEX.256.66.0F3A.WIG 44 /r 01 | RVM  | AVX512F AVX512VL VPCLMULQDQ alias
    VPCLMULHQLQDQ w:zmm1, zmm2, zmm3/m512                           | EVEX.512.66.0F3A.WIG 44 /r 01 | RVM  | AVX512F VPCLMULQDQ alias
    VPCLMULLQHQDQ w:xmm1, xmm2, xmm3/m128                           | EVEX.128.66.0F3A.WIG 44 /r 10 | RVM  | AVX512F AVX512VL VPCLMULQDQ alias
    VPCLMULLQHQDQ w:ymm1, ymm2, ymm3/m256                           | EVEX.256.66.0F3A.WIG 44 /r 10 | RVM  | AVX512F AVX512VL VPCLMULQDQ alias
    VPCLMULLQHQDQ w:zmm1, zmm2, zmm3/m512                           | EVEX.512.66.0F3A.WIG 44 /r 10 | RVM  | AVX512F VPCLMULQDQ alias
    VPCLMULHQHQDQ w:xmm1, xmm2, xmm3/m128                           | EVEX.128.66.0F3A.WIG 44 /r 11 | RVM  | AVX512F AVX512VL VPCLMULQDQ alias
    VPCLMULHQHQDQ w:ymm1, ymm2, ymm3/m256                           | EVEX.256.66.0F3A.WIG 44 /r 11 | RVM  | AVX512F AVX512VL VPCLMULQDQ alias
    VPCLMULHQHQDQ w:zmm1, zmm2, zmm3/m512                           | EVEX.512.66.0F3A.WIG 44 /r 11 | RVM  | AVX512F VPCLMULQDQ alias
    # AMX-AVX512: a row of a tile into a vector
    TCVTROWD2PS w:zmm1, tmm2, r32                                   | EVEX.512.F3.0F38.W0 4A /r     | RMV  | AMX_AVX512
    TCVTROWD2PS w:zmm1, tmm2, imm8u                                 | EVEX.512.F3.0F3A.W0 07 /r ib  | RMI  | AMX_AVX512
    TCVTROWPS2BF16H w:zmm1, tmm2, r32                               | EVEX.512.F2.0F38.W0 6D /r     | RMV  | AMX_AVX512
    TCVTROWPS2BF16H w:zmm1, tmm2, imm8u                             | EVEX.512.F2.0F3A.W0 07 /r ib  | RMI  | AMX_AVX512
    TCVTROWPS2BF16L w:zmm1, tmm2, r32                               | EVEX.512.F3.0F38.W0 6D /r     | RMV  | AMX_AVX512
    TCVTROWPS2BF16L w:zmm1, tmm2, imm8u                             | EVEX.512.F3.0F3A.W0 77 /r ib  | RMI  | AMX_AVX512
    TCVTROWPS2PHH w:zmm1, tmm2, r32                                 | EVEX.512.0F38.W0 6D /r        | RMV  | AMX_AVX512
    TCVTROWPS2PHH w:zmm1, tmm2, imm8u                               | EVEX.512.0F3A.W0 07 /r ib     | RMI  | AMX_AVX512
    TCVTROWPS2PHL w:zmm1, tmm2, r32                                 | EVEX.512.66.0F38.W0 6D /r     | RMV  | AMX_AVX512
    TCVTROWPS2PHL w:zmm1, tmm2, imm8u                               | EVEX.512.F2.0F3A.W0 77 /r ib  | RMI  | AMX_AVX512
    TILEMOVROW w:zmm1, tmm2, r32                                    | EVEX.512.66.0F38.W0 4A /r     | RMV  | AMX_AVX512
    TILEMOVROW w:zmm1, tmm2, imm8u                                  | EVEX.512.66.0F3A.W0 07 /r ib  | RMI  | AMX_AVX512
    # SM4
    VSM4KEY4 w:xmm1, xmm2, xmm3/m128                                | EVEX.128.F3.0F38.W0 DA /r     | RVM  | SM4 AVX10_2
    VSM4KEY4 w:ymm1, ymm2, ymm3/m256                                | EVEX.256.F3.0F38.W0 DA /r     | RVM  | SM4 AVX10_2
    VSM4KEY4 w:zmm1, zmm2, zmm3/m512                                | EVEX.512.F3.0F38.W0 DA /r     | RVM  | SM4 AVX10_2
    VSM4RNDS4 w:xmm1, xmm2, xmm3/m128                               | EVEX.128.F2.0F38.W0 DA /r     | RVM  | SM4 AVX10_2
    VSM4RNDS4 w:ymm1, ymm2, ymm3/m256                               | EVEX.256.F2.0F38.W0 DA /r     | RVM  | SM4 AVX10_2
    VSM4RNDS4 w:zmm1, zmm2, zmm3/m512                               | EVEX.512.F2.0F38.W0 DA /r     | RVM  | SM4 AVX10_2
    # 4FMAPS and 4VNNIW: the second operand stands for the aligned block of four registers that it is in
    V4FMADDPS rw:zmm1{k1}{z}, zmm2, m128                            | EVEX.512.F2.0F38.W0 9A /r     | RVM  | AVX512_4FMAPS
    V4FMADDSS rw:xmm1{k1}{z}, xmm2, m128                            | EVEX.LLIG.F2.0F38.W0 9B /r    | RVM  | AVX512_4FMAPS
    V4FNMADDPS rw:zmm1{k1}{z}, zmm2, m128                           | EVEX.512.F2.0F38.W0 AA /r     | RVM  | AVX512_4FMAPS
    V4FNMADDSS rw:xmm1{k1}{z}, xmm2, m128                           | EVEX.LLIG.F2.0F38.W0 AB /r    | RVM  | AVX512_4FMAPS
    VP4DPWSSD rw:zmm1{k1}{z}, zmm2, m128                            | EVEX.512.F2.0F38.W0 52 /r     | RVM  | AVX512_4VNNIW
    VP4DPWSSDS rw:zmm1{k1}{z}, zmm2, m128                           | EVEX.512.F2.0F38.W0 53 /r     | RVM  | AVX512_4VNNIW
    # PF: prefetches of gathers and scatters
    VGATHERPF0DPS n:vm32z{k1}                                       | EVEX.512.66.0F38.W0 C6 /1     | M    | AVX512PF masked
    VGATHERPF0DPD n:vm32y{k1}                                       | EVEX.512.66.0F38.W1 C6 /1     | M    | AVX512PF masked
    VGATHERPF0QPS n:vm64z{k1}                                       | EVEX.512.66.0F38.W0 C7 /1     | M    | AVX512PF masked
    VGATHERPF0QPD n:vm64z{k1}                                       | EVEX.512.66.0F38.W1 C7 /1     | M    | AVX512PF masked
    VGATHERPF1DPS n:vm32z{k1}                                       | EVEX.512.66.0F38.W0 C6 /2     | M    | AVX512PF masked
    VGATHERPF1DPD n:vm32y{k1}                                       | EVEX.512.66.0F38.W1 C6 /2     | M    | AVX512PF masked
    VGATHERPF1QPS n:vm64z{k1}                                       | EVEX.512.66.0F38.W0 C7 /2     | M    | AVX512PF masked
    VGATHERPF1QPD n:vm64z{k1}                                       | EVEX.512.66.0F38.W1 C7 /2     | M    | AVX512PF masked
    VSCATTERPF0DPS n:vm32z{k1}                                      | EVEX.512.66.0F38.W0 C6 /5     | M    | AVX512PF masked
    VSCATTERPF0DPD n:vm32y{k1}                                      | EVEX.512.66.0F38.W1 C6 /5     | M    | AVX512PF masked
    VSCATTERPF0QPS n:vm64z{k1}                                      | EVEX.512.66.0F38.W0 C7 /5     | M    | AVX512PF masked
    VSCATTERPF0QPD n:vm64z{k1}                                      | EVEX.512.66.0F38.W1 C7 /5     | M    | AVX512PF masked
    VSCATTERPF1DPS n:vm32z{k1}                                      | EVEX.512.66.0F38.W0 C6 /6     | M    | AVX512PF masked
    VSCATTERPF1DPD n:vm32y{k1}                                      | EVEX.512.66.0F38.W1 C6 /6     | M    | AVX512PF masked
    VSCATTERPF1QPS n:vm64z{k1}                                      | EVEX.512.66.0F38.W0 C7 /6     | M    | AVX512PF masked
    VSCATTERPF1QPD n:vm64z{k1}                                      | EVEX.512.66.0F38.W1 C7 /6     | M    | AVX512PF masked
    """
}
