extension InstructionTable {
  /// AVX-512: alignment, permutations, shuffles, unpacking.
  static let avx512Permutes: StaticString = """
    # Align: the two sources side by side, shifted right by elements or, in each lane, by bytes
    # (VPALIGNR ignores W, as the manual says; LLVM reads only W0)
    VALIGND w:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst, imm8u    | EVEX.128.66.0F3A.W0 03 /r ib  | RVMI | AVX512F AVX512VL
    VALIGND w:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst, imm8u    | EVEX.256.66.0F3A.W0 03 /r ib  | RVMI | AVX512F AVX512VL
    VALIGND w:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst, imm8u    | EVEX.512.66.0F3A.W0 03 /r ib  | RVMI | AVX512F
    VALIGNQ w:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst, imm8u    | EVEX.128.66.0F3A.W1 03 /r ib  | RVMI | AVX512F AVX512VL
    VALIGNQ w:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst, imm8u    | EVEX.256.66.0F3A.W1 03 /r ib  | RVMI | AVX512F AVX512VL
    VALIGNQ w:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst, imm8u    | EVEX.512.66.0F3A.W1 03 /r ib  | RVMI | AVX512F
    VPALIGNR w:xmm1{k1}{z}, xmm2, xmm3/m128, imm8u           | EVEX.128.66.0F3A.WIG 0F /r ib | RVMI | AVX512VL AVX512BW
    VPALIGNR w:ymm1{k1}{z}, ymm2, ymm3/m256, imm8u           | EVEX.256.66.0F3A.WIG 0F /r ib | RVMI | AVX512VL AVX512BW
    VPALIGNR w:zmm1{k1}{z}, zmm2, zmm3/m512, imm8u           | EVEX.512.66.0F3A.WIG 0F /r ib | RVMI | AVX512BW
    # Permute across the whole vector
    VPERMB w:xmm1{k1}{z}, xmm2, xmm3/m128                    | EVEX.128.66.0F38.W0 8D /r     | RVM  | AVX512VL AVX512_VBMI
    VPERMB w:ymm1{k1}{z}, ymm2, ymm3/m256                    | EVEX.256.66.0F38.W0 8D /r     | RVM  | AVX512VL AVX512_VBMI
    VPERMB w:zmm1{k1}{z}, zmm2, zmm3/m512                    | EVEX.512.66.0F38.W0 8D /r     | RVM  | AVX512_VBMI
    VPERMW w:xmm1{k1}{z}, xmm2, xmm3/m128                    | EVEX.128.66.0F38.W1 8D /r     | RVM  | AVX512VL AVX512BW
    VPERMW w:ymm1{k1}{z}, ymm2, ymm3/m256                    | EVEX.256.66.0F38.W1 8D /r     | RVM  | AVX512VL AVX512BW
    VPERMW w:zmm1{k1}{z}, zmm2, zmm3/m512                    | EVEX.512.66.0F38.W1 8D /r     | RVM  | AVX512BW
    VPERMD w:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst            | EVEX.256.66.0F38.W0 36 /r     | RVM  | AVX512F AVX512VL
    VPERMD w:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst            | EVEX.512.66.0F38.W0 36 /r     | RVM  | AVX512F
    VPERMQ w:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst            | EVEX.256.66.0F38.W1 36 /r     | RVM  | AVX512F AVX512VL
    VPERMQ w:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst            | EVEX.512.66.0F38.W1 36 /r     | RVM  | AVX512F
    VPERMQ w:ymm1{k1}{z}, ymm2/m256/m64bcst, imm8u           | EVEX.256.66.0F3A.W1 00 /r ib  | RMI  | AVX512F AVX512VL
    VPERMQ w:zmm1{k1}{z}, zmm2/m512/m64bcst, imm8u           | EVEX.512.66.0F3A.W1 00 /r ib  | RMI  | AVX512F
    VPERMPS w:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst           | EVEX.256.66.0F38.W0 16 /r     | RVM  | AVX512F AVX512VL
    VPERMPS w:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst           | EVEX.512.66.0F38.W0 16 /r     | RVM  | AVX512F
    VPERMPD w:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst           | EVEX.256.66.0F38.W1 16 /r     | RVM  | AVX512F AVX512VL
    VPERMPD w:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst           | EVEX.512.66.0F38.W1 16 /r     | RVM  | AVX512F
    VPERMPD w:ymm1{k1}{z}, ymm2/m256/m64bcst, imm8u          | EVEX.256.66.0F3A.W1 01 /r ib  | RMI  | AVX512F AVX512VL
    VPERMPD w:zmm1{k1}{z}, zmm2/m512/m64bcst, imm8u          | EVEX.512.66.0F3A.W1 01 /r ib  | RMI  | AVX512F
    # Permute two tables: the first operand is the index (I2) or a table (T2)
    VPERMI2B rw:xmm1{k1}{z}, xmm2, xmm3/m128                 | EVEX.128.66.0F38.W0 75 /r     | RVM  | AVX512VL AVX512_VBMI
    VPERMI2B rw:ymm1{k1}{z}, ymm2, ymm3/m256                 | EVEX.256.66.0F38.W0 75 /r     | RVM  | AVX512VL AVX512_VBMI
    VPERMI2B rw:zmm1{k1}{z}, zmm2, zmm3/m512                 | EVEX.512.66.0F38.W0 75 /r     | RVM  | AVX512_VBMI
    VPERMI2W rw:xmm1{k1}{z}, xmm2, xmm3/m128                 | EVEX.128.66.0F38.W1 75 /r     | RVM  | AVX512VL AVX512BW
    VPERMI2W rw:ymm1{k1}{z}, ymm2, ymm3/m256                 | EVEX.256.66.0F38.W1 75 /r     | RVM  | AVX512VL AVX512BW
    VPERMI2W rw:zmm1{k1}{z}, zmm2, zmm3/m512                 | EVEX.512.66.0F38.W1 75 /r     | RVM  | AVX512BW
    VPERMI2D rw:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst         | EVEX.128.66.0F38.W0 76 /r     | RVM  | AVX512F AVX512VL
    VPERMI2D rw:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst         | EVEX.256.66.0F38.W0 76 /r     | RVM  | AVX512F AVX512VL
    VPERMI2D rw:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst         | EVEX.512.66.0F38.W0 76 /r     | RVM  | AVX512F
    VPERMI2Q rw:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst         | EVEX.128.66.0F38.W1 76 /r     | RVM  | AVX512F AVX512VL
    VPERMI2Q rw:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst         | EVEX.256.66.0F38.W1 76 /r     | RVM  | AVX512F AVX512VL
    VPERMI2Q rw:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst         | EVEX.512.66.0F38.W1 76 /r     | RVM  | AVX512F
    VPERMI2PS rw:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst        | EVEX.128.66.0F38.W0 77 /r     | RVM  | AVX512F AVX512VL
    VPERMI2PS rw:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst        | EVEX.256.66.0F38.W0 77 /r     | RVM  | AVX512F AVX512VL
    VPERMI2PS rw:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst        | EVEX.512.66.0F38.W0 77 /r     | RVM  | AVX512F
    VPERMI2PD rw:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst        | EVEX.128.66.0F38.W1 77 /r     | RVM  | AVX512F AVX512VL
    VPERMI2PD rw:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst        | EVEX.256.66.0F38.W1 77 /r     | RVM  | AVX512F AVX512VL
    VPERMI2PD rw:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst        | EVEX.512.66.0F38.W1 77 /r     | RVM  | AVX512F
    VPERMT2B rw:xmm1{k1}{z}, xmm2, xmm3/m128                 | EVEX.128.66.0F38.W0 7D /r     | RVM  | AVX512VL AVX512_VBMI
    VPERMT2B rw:ymm1{k1}{z}, ymm2, ymm3/m256                 | EVEX.256.66.0F38.W0 7D /r     | RVM  | AVX512VL AVX512_VBMI
    VPERMT2B rw:zmm1{k1}{z}, zmm2, zmm3/m512                 | EVEX.512.66.0F38.W0 7D /r     | RVM  | AVX512_VBMI
    VPERMT2W rw:xmm1{k1}{z}, xmm2, xmm3/m128                 | EVEX.128.66.0F38.W1 7D /r     | RVM  | AVX512VL AVX512BW
    VPERMT2W rw:ymm1{k1}{z}, ymm2, ymm3/m256                 | EVEX.256.66.0F38.W1 7D /r     | RVM  | AVX512VL AVX512BW
    VPERMT2W rw:zmm1{k1}{z}, zmm2, zmm3/m512                 | EVEX.512.66.0F38.W1 7D /r     | RVM  | AVX512BW
    VPERMT2D rw:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst         | EVEX.128.66.0F38.W0 7E /r     | RVM  | AVX512F AVX512VL
    VPERMT2D rw:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst         | EVEX.256.66.0F38.W0 7E /r     | RVM  | AVX512F AVX512VL
    VPERMT2D rw:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst         | EVEX.512.66.0F38.W0 7E /r     | RVM  | AVX512F
    VPERMT2Q rw:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst         | EVEX.128.66.0F38.W1 7E /r     | RVM  | AVX512F AVX512VL
    VPERMT2Q rw:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst         | EVEX.256.66.0F38.W1 7E /r     | RVM  | AVX512F AVX512VL
    VPERMT2Q rw:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst         | EVEX.512.66.0F38.W1 7E /r     | RVM  | AVX512F
    VPERMT2PS rw:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst        | EVEX.128.66.0F38.W0 7F /r     | RVM  | AVX512F AVX512VL
    VPERMT2PS rw:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst        | EVEX.256.66.0F38.W0 7F /r     | RVM  | AVX512F AVX512VL
    VPERMT2PS rw:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst        | EVEX.512.66.0F38.W0 7F /r     | RVM  | AVX512F
    VPERMT2PD rw:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst        | EVEX.128.66.0F38.W1 7F /r     | RVM  | AVX512F AVX512VL
    VPERMT2PD rw:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst        | EVEX.256.66.0F38.W1 7F /r     | RVM  | AVX512F AVX512VL
    VPERMT2PD rw:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst        | EVEX.512.66.0F38.W1 7F /r     | RVM  | AVX512F
    # Permute within each lane
    VPERMILPS w:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst         | EVEX.128.66.0F38.W0 0C /r     | RVM  | AVX512F AVX512VL
    VPERMILPS w:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst         | EVEX.256.66.0F38.W0 0C /r     | RVM  | AVX512F AVX512VL
    VPERMILPS w:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst         | EVEX.512.66.0F38.W0 0C /r     | RVM  | AVX512F
    VPERMILPS w:xmm1{k1}{z}, xmm2/m128/m32bcst, imm8u        | EVEX.128.66.0F3A.W0 04 /r ib  | RMI  | AVX512F AVX512VL
    VPERMILPS w:ymm1{k1}{z}, ymm2/m256/m32bcst, imm8u        | EVEX.256.66.0F3A.W0 04 /r ib  | RMI  | AVX512F AVX512VL
    VPERMILPS w:zmm1{k1}{z}, zmm2/m512/m32bcst, imm8u        | EVEX.512.66.0F3A.W0 04 /r ib  | RMI  | AVX512F
    VPERMILPD w:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst         | EVEX.128.66.0F38.W1 0D /r     | RVM  | AVX512F AVX512VL
    VPERMILPD w:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst         | EVEX.256.66.0F38.W1 0D /r     | RVM  | AVX512F AVX512VL
    VPERMILPD w:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst         | EVEX.512.66.0F38.W1 0D /r     | RVM  | AVX512F
    VPERMILPD w:xmm1{k1}{z}, xmm2/m128/m64bcst, imm8u        | EVEX.128.66.0F3A.W1 05 /r ib  | RMI  | AVX512F AVX512VL
    VPERMILPD w:ymm1{k1}{z}, ymm2/m256/m64bcst, imm8u        | EVEX.256.66.0F3A.W1 05 /r ib  | RMI  | AVX512F AVX512VL
    VPERMILPD w:zmm1{k1}{z}, zmm2/m512/m64bcst, imm8u        | EVEX.512.66.0F3A.W1 05 /r ib  | RMI  | AVX512F
    # Shuffle within each lane
    VPSHUFB w:xmm1{k1}{z}, xmm2, xmm3/m128                   | EVEX.128.66.0F38.WIG 00 /r    | RVM  | AVX512VL AVX512BW
    VPSHUFB w:ymm1{k1}{z}, ymm2, ymm3/m256                   | EVEX.256.66.0F38.WIG 00 /r    | RVM  | AVX512VL AVX512BW
    VPSHUFB w:zmm1{k1}{z}, zmm2, zmm3/m512                   | EVEX.512.66.0F38.WIG 00 /r    | RVM  | AVX512BW
    VPSHUFD w:xmm1{k1}{z}, xmm2/m128/m32bcst, imm8u          | EVEX.128.66.0F.W0 70 /r ib    | RMI  | AVX512F AVX512VL
    VPSHUFD w:ymm1{k1}{z}, ymm2/m256/m32bcst, imm8u          | EVEX.256.66.0F.W0 70 /r ib    | RMI  | AVX512F AVX512VL
    VPSHUFD w:zmm1{k1}{z}, zmm2/m512/m32bcst, imm8u          | EVEX.512.66.0F.W0 70 /r ib    | RMI  | AVX512F
    VPSHUFHW w:xmm1{k1}{z}, xmm2/m128, imm8u                 | EVEX.128.F3.0F.WIG 70 /r ib   | RMI  | AVX512VL AVX512BW
    VPSHUFHW w:ymm1{k1}{z}, ymm2/m256, imm8u                 | EVEX.256.F3.0F.WIG 70 /r ib   | RMI  | AVX512VL AVX512BW
    VPSHUFHW w:zmm1{k1}{z}, zmm2/m512, imm8u                 | EVEX.512.F3.0F.WIG 70 /r ib   | RMI  | AVX512BW
    VPSHUFLW w:xmm1{k1}{z}, xmm2/m128, imm8u                 | EVEX.128.F2.0F.WIG 70 /r ib   | RMI  | AVX512VL AVX512BW
    VPSHUFLW w:ymm1{k1}{z}, ymm2/m256, imm8u                 | EVEX.256.F2.0F.WIG 70 /r ib   | RMI  | AVX512VL AVX512BW
    VPSHUFLW w:zmm1{k1}{z}, zmm2/m512, imm8u                 | EVEX.512.F2.0F.WIG 70 /r ib   | RMI  | AVX512BW
    VSHUFPS w:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst, imm8u    | EVEX.128.0F.W0 C6 /r ib       | RVMI | AVX512F AVX512VL
    VSHUFPS w:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst, imm8u    | EVEX.256.0F.W0 C6 /r ib       | RVMI | AVX512F AVX512VL
    VSHUFPS w:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst, imm8u    | EVEX.512.0F.W0 C6 /r ib       | RVMI | AVX512F
    VSHUFPD w:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst, imm8u    | EVEX.128.66.0F.W1 C6 /r ib    | RVMI | AVX512F AVX512VL
    VSHUFPD w:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst, imm8u    | EVEX.256.66.0F.W1 C6 /r ib    | RVMI | AVX512F AVX512VL
    VSHUFPD w:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst, imm8u    | EVEX.512.66.0F.W1 C6 /r ib    | RVMI | AVX512F
    # Shuffle lanes
    VSHUFF32X4 w:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst, imm8u | EVEX.256.66.0F3A.W0 23 /r ib  | RVMI | AVX512F AVX512VL
    VSHUFF32X4 w:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst, imm8u | EVEX.512.66.0F3A.W0 23 /r ib  | RVMI | AVX512F
    VSHUFF64X2 w:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst, imm8u | EVEX.256.66.0F3A.W1 23 /r ib  | RVMI | AVX512F AVX512VL
    VSHUFF64X2 w:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst, imm8u | EVEX.512.66.0F3A.W1 23 /r ib  | RVMI | AVX512F
    VSHUFI32X4 w:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst, imm8u | EVEX.256.66.0F3A.W0 43 /r ib  | RVMI | AVX512F AVX512VL
    VSHUFI32X4 w:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst, imm8u | EVEX.512.66.0F3A.W0 43 /r ib  | RVMI | AVX512F
    VSHUFI64X2 w:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst, imm8u | EVEX.256.66.0F3A.W1 43 /r ib  | RVMI | AVX512F AVX512VL
    VSHUFI64X2 w:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst, imm8u | EVEX.512.66.0F3A.W1 43 /r ib  | RVMI | AVX512F
    # Unpack: interleave the high or the low halves of each lane
    VPUNPCKHBW w:xmm1{k1}{z}, xmm2, xmm3/m128                | EVEX.128.66.0F.WIG 68 /r      | RVM  | AVX512VL AVX512BW
    VPUNPCKHBW w:ymm1{k1}{z}, ymm2, ymm3/m256                | EVEX.256.66.0F.WIG 68 /r      | RVM  | AVX512VL AVX512BW
    VPUNPCKHBW w:zmm1{k1}{z}, zmm2, zmm3/m512                | EVEX.512.66.0F.WIG 68 /r      | RVM  | AVX512BW
    VPUNPCKHWD w:xmm1{k1}{z}, xmm2, xmm3/m128                | EVEX.128.66.0F.WIG 69 /r      | RVM  | AVX512VL AVX512BW
    VPUNPCKHWD w:ymm1{k1}{z}, ymm2, ymm3/m256                | EVEX.256.66.0F.WIG 69 /r      | RVM  | AVX512VL AVX512BW
    VPUNPCKHWD w:zmm1{k1}{z}, zmm2, zmm3/m512                | EVEX.512.66.0F.WIG 69 /r      | RVM  | AVX512BW
    VPUNPCKHDQ w:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst        | EVEX.128.66.0F.W0 6A /r       | RVM  | AVX512F AVX512VL
    VPUNPCKHDQ w:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst        | EVEX.256.66.0F.W0 6A /r       | RVM  | AVX512F AVX512VL
    VPUNPCKHDQ w:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst        | EVEX.512.66.0F.W0 6A /r       | RVM  | AVX512F
    VPUNPCKHQDQ w:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst       | EVEX.128.66.0F.W1 6D /r       | RVM  | AVX512F AVX512VL
    VPUNPCKHQDQ w:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst       | EVEX.256.66.0F.W1 6D /r       | RVM  | AVX512F AVX512VL
    VPUNPCKHQDQ w:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst       | EVEX.512.66.0F.W1 6D /r       | RVM  | AVX512F
    VPUNPCKLBW w:xmm1{k1}{z}, xmm2, xmm3/m128                | EVEX.128.66.0F.WIG 60 /r      | RVM  | AVX512VL AVX512BW
    VPUNPCKLBW w:ymm1{k1}{z}, ymm2, ymm3/m256                | EVEX.256.66.0F.WIG 60 /r      | RVM  | AVX512VL AVX512BW
    VPUNPCKLBW w:zmm1{k1}{z}, zmm2, zmm3/m512                | EVEX.512.66.0F.WIG 60 /r      | RVM  | AVX512BW
    VPUNPCKLWD w:xmm1{k1}{z}, xmm2, xmm3/m128                | EVEX.128.66.0F.WIG 61 /r      | RVM  | AVX512VL AVX512BW
    VPUNPCKLWD w:ymm1{k1}{z}, ymm2, ymm3/m256                | EVEX.256.66.0F.WIG 61 /r      | RVM  | AVX512VL AVX512BW
    VPUNPCKLWD w:zmm1{k1}{z}, zmm2, zmm3/m512                | EVEX.512.66.0F.WIG 61 /r      | RVM  | AVX512BW
    VPUNPCKLDQ w:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst        | EVEX.128.66.0F.W0 62 /r       | RVM  | AVX512F AVX512VL
    VPUNPCKLDQ w:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst        | EVEX.256.66.0F.W0 62 /r       | RVM  | AVX512F AVX512VL
    VPUNPCKLDQ w:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst        | EVEX.512.66.0F.W0 62 /r       | RVM  | AVX512F
    VPUNPCKLQDQ w:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst       | EVEX.128.66.0F.W1 6C /r       | RVM  | AVX512F AVX512VL
    VPUNPCKLQDQ w:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst       | EVEX.256.66.0F.W1 6C /r       | RVM  | AVX512F AVX512VL
    VPUNPCKLQDQ w:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst       | EVEX.512.66.0F.W1 6C /r       | RVM  | AVX512F
    VUNPCKHPS w:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst         | EVEX.128.0F.W0 15 /r          | RVM  | AVX512F AVX512VL
    VUNPCKHPS w:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst         | EVEX.256.0F.W0 15 /r          | RVM  | AVX512F AVX512VL
    VUNPCKHPS w:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst         | EVEX.512.0F.W0 15 /r          | RVM  | AVX512F
    VUNPCKHPD w:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst         | EVEX.128.66.0F.W1 15 /r       | RVM  | AVX512F AVX512VL
    VUNPCKHPD w:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst         | EVEX.256.66.0F.W1 15 /r       | RVM  | AVX512F AVX512VL
    VUNPCKHPD w:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst         | EVEX.512.66.0F.W1 15 /r       | RVM  | AVX512F
    VUNPCKLPS w:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst         | EVEX.128.0F.W0 14 /r          | RVM  | AVX512F AVX512VL
    VUNPCKLPS w:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst         | EVEX.256.0F.W0 14 /r          | RVM  | AVX512F AVX512VL
    VUNPCKLPS w:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst         | EVEX.512.0F.W0 14 /r          | RVM  | AVX512F
    VUNPCKLPD w:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst         | EVEX.128.66.0F.W1 14 /r       | RVM  | AVX512F AVX512VL
    VUNPCKLPD w:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst         | EVEX.256.66.0F.W1 14 /r       | RVM  | AVX512F AVX512VL
    VUNPCKLPD w:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst         | EVEX.512.66.0F.W1 14 /r       | RVM  | AVX512F
    """
}
