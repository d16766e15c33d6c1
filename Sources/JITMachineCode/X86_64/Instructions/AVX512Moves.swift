extension InstructionTable {
  /// AVX-512: floating-point moves, broadcasts, inserts and extracts, blends, expand and compress.
  static let avx512Moves: StaticString = """
    # Whole vectors
    VMOVAPS w:xmm1{k1}{z}, xmm2/m128 | EVEX.128.0F.W0 28 /r    | RM   | AVX512F AVX512VL
    VMOVAPS w:ymm1{k1}{z}, ymm2/m256 | EVEX.256.0F.W0 28 /r    | RM   | AVX512F AVX512VL
    VMOVAPS w:zmm1{k1}{z}, zmm2/m512 | EVEX.512.0F.W0 28 /r    | RM   | AVX512F
    VMOVAPS w:xmm2/m128{k1}{z}, xmm1 | EVEX.128.0F.W0 29 /r    | MR   | AVX512F AVX512VL
    VMOVAPS w:ymm2/m256{k1}{z}, ymm1 | EVEX.256.0F.W0 29 /r    | MR   | AVX512F AVX512VL
    VMOVAPS w:zmm2/m512{k1}{z}, zmm1 | EVEX.512.0F.W0 29 /r    | MR   | AVX512F
    VMOVAPD w:xmm1{k1}{z}, xmm2/m128 | EVEX.128.66.0F.W1 28 /r | RM   | AVX512F AVX512VL
    VMOVAPD w:ymm1{k1}{z}, ymm2/m256 | EVEX.256.66.0F.W1 28 /r | RM   | AVX512F AVX512VL
    VMOVAPD w:zmm1{k1}{z}, zmm2/m512 | EVEX.512.66.0F.W1 28 /r | RM   | AVX512F
    VMOVAPD w:xmm2/m128{k1}{z}, xmm1 | EVEX.128.66.0F.W1 29 /r | MR   | AVX512F AVX512VL
    VMOVAPD w:ymm2/m256{k1}{z}, ymm1 | EVEX.256.66.0F.W1 29 /r | MR   | AVX512F AVX512VL
    VMOVAPD w:zmm2/m512{k1}{z}, zmm1 | EVEX.512.66.0F.W1 29 /r | MR   | AVX512F
    VMOVUPS w:xmm1{k1}{z}, xmm2/m128 | EVEX.128.0F.W0 10 /r    | RM   | AVX512F AVX512VL
    VMOVUPS w:ymm1{k1}{z}, ymm2/m256 | EVEX.256.0F.W0 10 /r    | RM   | AVX512F AVX512VL
    VMOVUPS w:zmm1{k1}{z}, zmm2/m512 | EVEX.512.0F.W0 10 /r    | RM   | AVX512F
    VMOVUPS w:xmm2/m128{k1}{z}, xmm1 | EVEX.128.0F.W0 11 /r    | MR   | AVX512F AVX512VL
    VMOVUPS w:ymm2/m256{k1}{z}, ymm1 | EVEX.256.0F.W0 11 /r    | MR   | AVX512F AVX512VL
    VMOVUPS w:zmm2/m512{k1}{z}, zmm1 | EVEX.512.0F.W0 11 /r    | MR   | AVX512F
    VMOVUPD w:xmm1{k1}{z}, xmm2/m128 | EVEX.128.66.0F.W1 10 /r | RM   | AVX512F AVX512VL
    VMOVUPD w:ymm1{k1}{z}, ymm2/m256 | EVEX.256.66.0F.W1 10 /r | RM   | AVX512F AVX512VL
    VMOVUPD w:zmm1{k1}{z}, zmm2/m512 | EVEX.512.66.0F.W1 10 /r | RM   | AVX512F
    VMOVUPD w:xmm2/m128{k1}{z}, xmm1 | EVEX.128.66.0F.W1 11 /r | MR   | AVX512F AVX512VL
    VMOVUPD w:ymm2/m256{k1}{z}, ymm1 | EVEX.256.66.0F.W1 11 /r | MR   | AVX512F AVX512VL
    VMOVUPD w:zmm2/m512{k1}{z}, zmm1 | EVEX.512.66.0F.W1 11 /r | MR   | AVX512F
    # Past the caches
    VMOVNTPS w:m128, xmm1 | EVEX.128.0F.W0 2B /r    | MR   | AVX512F AVX512VL
    VMOVNTPS w:m256, ymm1 | EVEX.256.0F.W0 2B /r    | MR   | AVX512F AVX512VL
    VMOVNTPS w:m512, zmm1 | EVEX.512.0F.W0 2B /r    | MR   | AVX512F
    VMOVNTPD w:m128, xmm1 | EVEX.128.66.0F.W1 2B /r | MR   | AVX512F AVX512VL
    VMOVNTPD w:m256, ymm1 | EVEX.256.66.0F.W1 2B /r | MR   | AVX512F AVX512VL
    VMOVNTPD w:m512, zmm1 | EVEX.512.66.0F.W1 2B /r | MR   | AVX512F
    # One element
    VMOVSS w:xmm1{k1}{z}, xmm2, xmm3 | EVEX.LLIG.F3.0F.W0 10 /r | RVM  | AVX512F
    VMOVSS w:xmm1{k1}{z}, m32        | EVEX.LLIG.F3.0F.W0 10 /r | RM   | AVX512F
    VMOVSS w:xmm1{k1}{z}, xmm2, xmm3 | EVEX.LLIG.F3.0F.W0 11 /r | MVR  | AVX512F
    VMOVSS w:m32{k1}, xmm1           | EVEX.LLIG.F3.0F.W0 11 /r | MR   | AVX512F
    VMOVSD w:xmm1{k1}{z}, xmm2, xmm3 | EVEX.LLIG.F2.0F.W1 10 /r | RVM  | AVX512F
    VMOVSD w:xmm1{k1}{z}, m64        | EVEX.LLIG.F2.0F.W1 10 /r | RM   | AVX512F
    VMOVSD w:xmm1{k1}{z}, xmm2, xmm3 | EVEX.LLIG.F2.0F.W1 11 /r | MVR  | AVX512F
    VMOVSD w:m64{k1}, xmm1           | EVEX.LLIG.F2.0F.W1 11 /r | MR   | AVX512F
    # Half an xmm register
    VMOVLPS w:xmm1, xmm2, m64   | EVEX.128.0F.W0 12 /r    | RVM  | AVX512F
    VMOVLPS w:m64, xmm1         | EVEX.128.0F.W0 13 /r    | MR   | AVX512F
    VMOVLPD w:xmm1, xmm2, m64   | EVEX.128.66.0F.W1 12 /r | RVM  | AVX512F
    VMOVLPD w:m64, xmm1         | EVEX.128.66.0F.W1 13 /r | MR   | AVX512F
    VMOVHPS w:xmm1, xmm2, m64   | EVEX.128.0F.W0 16 /r    | RVM  | AVX512F
    VMOVHPS w:m64, xmm1         | EVEX.128.0F.W0 17 /r    | MR   | AVX512F
    VMOVHPD w:xmm1, xmm2, m64   | EVEX.128.66.0F.W1 16 /r | RVM  | AVX512F
    VMOVHPD w:m64, xmm1         | EVEX.128.66.0F.W1 17 /r | MR   | AVX512F
    VMOVHLPS w:xmm1, xmm2, xmm3 | EVEX.128.0F.W0 12 /r    | RVM  | AVX512F
    VMOVLHPS w:xmm1, xmm2, xmm3 | EVEX.128.0F.W0 16 /r    | RVM  | AVX512F
    # Even or odd elements, each twice
    VMOVDDUP w:xmm1{k1}{z}, xmm2/m64   | EVEX.128.F2.0F.W1 12 /r | RM   | AVX512F AVX512VL
    VMOVDDUP w:ymm1{k1}{z}, ymm2/m256  | EVEX.256.F2.0F.W1 12 /r | RM   | AVX512F AVX512VL
    VMOVDDUP w:zmm1{k1}{z}, zmm2/m512  | EVEX.512.F2.0F.W1 12 /r | RM   | AVX512F
    VMOVSLDUP w:xmm1{k1}{z}, xmm2/m128 | EVEX.128.F3.0F.W0 12 /r | RM   | AVX512F AVX512VL
    VMOVSLDUP w:ymm1{k1}{z}, ymm2/m256 | EVEX.256.F3.0F.W0 12 /r | RM   | AVX512F AVX512VL
    VMOVSLDUP w:zmm1{k1}{z}, zmm2/m512 | EVEX.512.F3.0F.W0 12 /r | RM   | AVX512F
    VMOVSHDUP w:xmm1{k1}{z}, xmm2/m128 | EVEX.128.F3.0F.W0 16 /r | RM   | AVX512F AVX512VL
    VMOVSHDUP w:ymm1{k1}{z}, ymm2/m256 | EVEX.256.F3.0F.W0 16 /r | RM   | AVX512F AVX512VL
    VMOVSHDUP w:zmm1{k1}{z}, zmm2/m512 | EVEX.512.F3.0F.W0 16 /r | RM   | AVX512F
    # Broadcasts
    VBROADCASTSS w:xmm1{k1}{z}, xmm2/m32    | EVEX.128.66.0F38.W0 18 /r | RM   | AVX512F AVX512VL
    VBROADCASTSS w:ymm1{k1}{z}, xmm2/m32    | EVEX.256.66.0F38.W0 18 /r | RM   | AVX512F AVX512VL
    VBROADCASTSS w:zmm1{k1}{z}, xmm2/m32    | EVEX.512.66.0F38.W0 18 /r | RM   | AVX512F
    VBROADCASTSD w:ymm1{k1}{z}, xmm2/m64    | EVEX.256.66.0F38.W1 19 /r | RM   | AVX512F AVX512VL
    VBROADCASTSD w:zmm1{k1}{z}, xmm2/m64    | EVEX.512.66.0F38.W1 19 /r | RM   | AVX512F
    VBROADCASTF32X2 w:ymm1{k1}{z}, xmm2/m64 | EVEX.256.66.0F38.W0 19 /r | RM   | AVX512DQ AVX512VL
    VBROADCASTF32X2 w:zmm1{k1}{z}, xmm2/m64 | EVEX.512.66.0F38.W0 19 /r | RM   | AVX512DQ
    VBROADCASTF32X4 w:ymm1{k1}{z}, m128     | EVEX.256.66.0F38.W0 1A /r | RM   | AVX512F AVX512VL
    VBROADCASTF32X4 w:zmm1{k1}{z}, m128     | EVEX.512.66.0F38.W0 1A /r | RM   | AVX512F
    VBROADCASTF64X2 w:ymm1{k1}{z}, m128     | EVEX.256.66.0F38.W1 1A /r | RM   | AVX512DQ AVX512VL
    VBROADCASTF64X2 w:zmm1{k1}{z}, m128     | EVEX.512.66.0F38.W1 1A /r | RM   | AVX512DQ
    VBROADCASTF32X8 w:zmm1{k1}{z}, m256     | EVEX.512.66.0F38.W0 1B /r | RM   | AVX512DQ
    VBROADCASTF64X4 w:zmm1{k1}{z}, m256     | EVEX.512.66.0F38.W1 1B /r | RM   | AVX512F
    # Insertion and extraction of a part of a vector
    VINSERTF32X4 w:ymm1{k1}{z}, ymm2, xmm3/m128, imm8u | EVEX.256.66.0F3A.W0 18 /r ib | RVMI | AVX512F AVX512VL
    VINSERTF32X4 w:zmm1{k1}{z}, zmm2, xmm3/m128, imm8u | EVEX.512.66.0F3A.W0 18 /r ib | RVMI | AVX512F
    VINSERTF64X2 w:ymm1{k1}{z}, ymm2, xmm3/m128, imm8u | EVEX.256.66.0F3A.W1 18 /r ib | RVMI | AVX512DQ AVX512VL
    VINSERTF64X2 w:zmm1{k1}{z}, zmm2, xmm3/m128, imm8u | EVEX.512.66.0F3A.W1 18 /r ib | RVMI | AVX512DQ
    VINSERTF32X8 w:zmm1{k1}{z}, zmm2, ymm3/m256, imm8u | EVEX.512.66.0F3A.W0 1A /r ib | RVMI | AVX512DQ
    VINSERTF64X4 w:zmm1{k1}{z}, zmm2, ymm3/m256, imm8u | EVEX.512.66.0F3A.W1 1A /r ib | RVMI | AVX512F
    VEXTRACTF32X4 w:xmm1/m128{k1}{z}, ymm2, imm8u      | EVEX.256.66.0F3A.W0 19 /r ib | MRI  | AVX512F AVX512VL
    VEXTRACTF32X4 w:xmm1/m128{k1}{z}, zmm2, imm8u      | EVEX.512.66.0F3A.W0 19 /r ib | MRI  | AVX512F
    VEXTRACTF64X2 w:xmm1/m128{k1}{z}, ymm2, imm8u      | EVEX.256.66.0F3A.W1 19 /r ib | MRI  | AVX512DQ AVX512VL
    VEXTRACTF64X2 w:xmm1/m128{k1}{z}, zmm2, imm8u      | EVEX.512.66.0F3A.W1 19 /r ib | MRI  | AVX512DQ
    VEXTRACTF32X8 w:ymm1/m256{k1}{z}, zmm2, imm8u      | EVEX.512.66.0F3A.W0 1B /r ib | MRI  | AVX512DQ
    VEXTRACTF64X4 w:ymm1/m256{k1}{z}, zmm2, imm8u      | EVEX.512.66.0F3A.W1 1B /r ib | MRI  | AVX512F
    # Insertion and extraction of one element
    VINSERTPS w:xmm1, xmm2, xmm3/m32, imm8u | EVEX.128.66.0F3A.W0 21 /r ib  | RVMI | AVX512F
    VEXTRACTPS w:r/m32, xmm1, imm8u         | EVEX.128.66.0F3A.WIG 17 /r ib | MRI  | AVX512F
    VEXTRACTPS w:r64, xmm1, imm8u           | EVEX.128.66.0F3A.WIG 17 /r ib | MRI  | AVX512F alias
    # Blends by a mask
    VBLENDMPS w:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst | EVEX.128.66.0F38.W0 65 /r | RVM  | AVX512F AVX512VL
    VBLENDMPS w:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst | EVEX.256.66.0F38.W0 65 /r | RVM  | AVX512F AVX512VL
    VBLENDMPS w:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst | EVEX.512.66.0F38.W0 65 /r | RVM  | AVX512F
    VBLENDMPD w:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst | EVEX.128.66.0F38.W1 65 /r | RVM  | AVX512F AVX512VL
    VBLENDMPD w:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst | EVEX.256.66.0F38.W1 65 /r | RVM  | AVX512F AVX512VL
    VBLENDMPD w:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst | EVEX.512.66.0F38.W1 65 /r | RVM  | AVX512F
    # Between scattered and adjoining elements
    VCOMPRESSPS w:xmm1/m128{k1}{z}, xmm2 | EVEX.128.66.0F38.W0 8A /r | MR disp8*4 | AVX512F AVX512VL
    VCOMPRESSPS w:ymm1/m256{k1}{z}, ymm2 | EVEX.256.66.0F38.W0 8A /r | MR disp8*4 | AVX512F AVX512VL
    VCOMPRESSPS w:zmm1/m512{k1}{z}, zmm2 | EVEX.512.66.0F38.W0 8A /r | MR disp8*4 | AVX512F
    VCOMPRESSPD w:xmm1/m128{k1}{z}, xmm2 | EVEX.128.66.0F38.W1 8A /r | MR disp8*8 | AVX512F AVX512VL
    VCOMPRESSPD w:ymm1/m256{k1}{z}, ymm2 | EVEX.256.66.0F38.W1 8A /r | MR disp8*8 | AVX512F AVX512VL
    VCOMPRESSPD w:zmm1/m512{k1}{z}, zmm2 | EVEX.512.66.0F38.W1 8A /r | MR disp8*8 | AVX512F
    VEXPANDPS w:xmm1{k1}{z}, xmm2/m128   | EVEX.128.66.0F38.W0 88 /r | RM disp8*4 | AVX512F AVX512VL
    VEXPANDPS w:ymm1{k1}{z}, ymm2/m256   | EVEX.256.66.0F38.W0 88 /r | RM disp8*4 | AVX512F AVX512VL
    VEXPANDPS w:zmm1{k1}{z}, zmm2/m512   | EVEX.512.66.0F38.W0 88 /r | RM disp8*4 | AVX512F
    VEXPANDPD w:xmm1{k1}{z}, xmm2/m128   | EVEX.128.66.0F38.W1 88 /r | RM disp8*8 | AVX512F AVX512VL
    VEXPANDPD w:ymm1{k1}{z}, ymm2/m256   | EVEX.256.66.0F38.W1 88 /r | RM disp8*8 | AVX512F AVX512VL
    VEXPANDPD w:zmm1{k1}{z}, zmm2/m512   | EVEX.512.66.0F38.W1 88 /r | RM disp8*8 | AVX512F
    """
}
