extension InstructionTable {
  /// AVX-512: conversions between floating-point types, and between them and integers.
  static let avx512Conversions: StaticString = """
    # Between single and double precision
    VCVTPS2PD w:xmm1{k1}{z}, xmm2/m64/m32bcst       | EVEX.128.0F.W0 5A /r     | RM   | AVX512F AVX512VL
    VCVTPS2PD w:ymm1{k1}{z}, xmm2/m128/m32bcst      | EVEX.256.0F.W0 5A /r     | RM   | AVX512F AVX512VL
    VCVTPS2PD w:zmm1{k1}{z}, ymm2/m256/m32bcst{sae} | EVEX.512.0F.W0 5A /r     | RM   | AVX512F
    VCVTPD2PS w:xmm1{k1}{z}, xmm2/m128/m64bcst      | EVEX.128.66.0F.W1 5A /r  | RM   | AVX512F AVX512VL
    VCVTPD2PS w:xmm1{k1}{z}, ymm2/m256/m64bcst      | EVEX.256.66.0F.W1 5A /r  | RM   | AVX512F AVX512VL
    VCVTPD2PS w:ymm1{k1}{z}, zmm2/m512/m64bcst{er}  | EVEX.512.66.0F.W1 5A /r  | RM   | AVX512F
    VCVTSS2SD w:xmm1{k1}{z}, xmm2, xmm3/m32{sae}    | EVEX.LLIG.F3.0F.W0 5A /r | RVM  | AVX512F
    VCVTSD2SS w:xmm1{k1}{z}, xmm2, xmm3/m64{er}     | EVEX.LLIG.F2.0F.W1 5A /r | RVM  | AVX512F
    # Between half and single precision; the immediate is the rounding mode
    VCVTPH2PS w:xmm1{k1}{z}, xmm2/m64              | EVEX.128.66.0F38.W0 13 /r    | RM   | AVX512F AVX512VL
    VCVTPH2PS w:ymm1{k1}{z}, xmm2/m128             | EVEX.256.66.0F38.W0 13 /r    | RM   | AVX512F AVX512VL
    VCVTPH2PS w:zmm1{k1}{z}, ymm2/m256{sae}        | EVEX.512.66.0F38.W0 13 /r    | RM   | AVX512F
    VCVTPS2PH w:xmm1/m64{k1}{z}, xmm2, imm8u       | EVEX.128.66.0F3A.W0 1D /r ib | MRI  | AVX512F AVX512VL
    VCVTPS2PH w:xmm1/m128{k1}{z}, ymm2, imm8u      | EVEX.256.66.0F3A.W0 1D /r ib | MRI  | AVX512F AVX512VL
    VCVTPS2PH w:ymm1/m256{k1}{z}, zmm2{sae}, imm8u | EVEX.512.66.0F3A.W0 1D /r ib | MRI  | AVX512F
    # From bfloat16 and to it
    VCVTNE2PS2BF16 w:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst | EVEX.128.F2.0F38.W0 72 /r | RVM  | AVX512_BF16 AVX512VL
    VCVTNE2PS2BF16 w:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst | EVEX.256.F2.0F38.W0 72 /r | RVM  | AVX512_BF16 AVX512VL
    VCVTNE2PS2BF16 w:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst | EVEX.512.F2.0F38.W0 72 /r | RVM  | AVX512_BF16
    VCVTNEPS2BF16 w:xmm1{k1}{z}, xmm2/m128/m32bcst        | EVEX.128.F3.0F38.W0 72 /r | RM   | AVX512_BF16 AVX512VL also:VCVTNEPS2BF16X
    VCVTNEPS2BF16 w:xmm1{k1}{z}, ymm2/m256/m32bcst        | EVEX.256.F3.0F38.W0 72 /r | RM   | AVX512_BF16 AVX512VL also:VCVTNEPS2BF16Y
    VCVTNEPS2BF16 w:ymm1{k1}{z}, zmm2/m512/m32bcst        | EVEX.512.F3.0F38.W0 72 /r | RM   | AVX512_BF16
    # Signed integers to floating point
    VCVTDQ2PS w:xmm1{k1}{z}, xmm2/m128/m32bcst     | EVEX.128.0F.W0 5B /r     | RM   | AVX512F AVX512VL
    VCVTDQ2PS w:ymm1{k1}{z}, ymm2/m256/m32bcst     | EVEX.256.0F.W0 5B /r     | RM   | AVX512F AVX512VL
    VCVTDQ2PS w:zmm1{k1}{z}, zmm2/m512/m32bcst{er} | EVEX.512.0F.W0 5B /r     | RM   | AVX512F
    VCVTDQ2PD w:xmm1{k1}{z}, xmm2/m64/m32bcst      | EVEX.128.F3.0F.W0 E6 /r  | RM   | AVX512F AVX512VL
    VCVTDQ2PD w:ymm1{k1}{z}, xmm2/m128/m32bcst     | EVEX.256.F3.0F.W0 E6 /r  | RM   | AVX512F AVX512VL
    VCVTDQ2PD w:zmm1{k1}{z}, ymm2/m256/m32bcst     | EVEX.512.F3.0F.W0 E6 /r  | RM   | AVX512F er-ignored
    VCVTQQ2PS w:xmm1{k1}{z}, xmm2/m128/m64bcst     | EVEX.128.0F.W1 5B /r     | RM   | AVX512DQ AVX512VL
    VCVTQQ2PS w:xmm1{k1}{z}, ymm2/m256/m64bcst     | EVEX.256.0F.W1 5B /r     | RM   | AVX512DQ AVX512VL
    VCVTQQ2PS w:ymm1{k1}{z}, zmm2/m512/m64bcst{er} | EVEX.512.0F.W1 5B /r     | RM   | AVX512DQ
    VCVTQQ2PD w:xmm1{k1}{z}, xmm2/m128/m64bcst     | EVEX.128.F3.0F.W1 E6 /r  | RM   | AVX512DQ AVX512VL
    VCVTQQ2PD w:ymm1{k1}{z}, ymm2/m256/m64bcst     | EVEX.256.F3.0F.W1 E6 /r  | RM   | AVX512DQ AVX512VL
    VCVTQQ2PD w:zmm1{k1}{z}, zmm2/m512/m64bcst{er} | EVEX.512.F3.0F.W1 E6 /r  | RM   | AVX512DQ
    VCVTSI2SS w:xmm1, xmm2{er}, r/m32              | EVEX.LLIG.F3.0F.W0 2A /r | RVM  | AVX512F
    VCVTSI2SS w:xmm1, xmm2{er}, r/m64              | EVEX.LLIG.F3.0F.W1 2A /r | RVM  | AVX512F
    VCVTSI2SD w:xmm1, xmm2, r/m32                  | EVEX.LLIG.F2.0F.W0 2A /r | RVM  | AVX512F er-ignored
    VCVTSI2SD w:xmm1, xmm2{er}, r/m64              | EVEX.LLIG.F2.0F.W1 2A /r | RVM  | AVX512F
    # Unsigned integers to floating point
    VCVTUDQ2PS w:xmm1{k1}{z}, xmm2/m128/m32bcst     | EVEX.128.F2.0F.W0 7A /r  | RM   | AVX512F AVX512VL
    VCVTUDQ2PS w:ymm1{k1}{z}, ymm2/m256/m32bcst     | EVEX.256.F2.0F.W0 7A /r  | RM   | AVX512F AVX512VL
    VCVTUDQ2PS w:zmm1{k1}{z}, zmm2/m512/m32bcst{er} | EVEX.512.F2.0F.W0 7A /r  | RM   | AVX512F
    VCVTUDQ2PD w:xmm1{k1}{z}, xmm2/m64/m32bcst      | EVEX.128.F3.0F.W0 7A /r  | RM   | AVX512F AVX512VL
    VCVTUDQ2PD w:ymm1{k1}{z}, xmm2/m128/m32bcst     | EVEX.256.F3.0F.W0 7A /r  | RM   | AVX512F AVX512VL
    VCVTUDQ2PD w:zmm1{k1}{z}, ymm2/m256/m32bcst     | EVEX.512.F3.0F.W0 7A /r  | RM   | AVX512F er-ignored
    VCVTUQQ2PS w:xmm1{k1}{z}, xmm2/m128/m64bcst     | EVEX.128.F2.0F.W1 7A /r  | RM   | AVX512DQ AVX512VL
    VCVTUQQ2PS w:xmm1{k1}{z}, ymm2/m256/m64bcst     | EVEX.256.F2.0F.W1 7A /r  | RM   | AVX512DQ AVX512VL
    VCVTUQQ2PS w:ymm1{k1}{z}, zmm2/m512/m64bcst{er} | EVEX.512.F2.0F.W1 7A /r  | RM   | AVX512DQ
    VCVTUQQ2PD w:xmm1{k1}{z}, xmm2/m128/m64bcst     | EVEX.128.F3.0F.W1 7A /r  | RM   | AVX512DQ AVX512VL
    VCVTUQQ2PD w:ymm1{k1}{z}, ymm2/m256/m64bcst     | EVEX.256.F3.0F.W1 7A /r  | RM   | AVX512DQ AVX512VL
    VCVTUQQ2PD w:zmm1{k1}{z}, zmm2/m512/m64bcst{er} | EVEX.512.F3.0F.W1 7A /r  | RM   | AVX512DQ
    VCVTUSI2SS w:xmm1, xmm2{er}, r/m32              | EVEX.LLIG.F3.0F.W0 7B /r | RVM  | AVX512F
    VCVTUSI2SS w:xmm1, xmm2{er}, r/m64              | EVEX.LLIG.F3.0F.W1 7B /r | RVM  | AVX512F
    VCVTUSI2SD w:xmm1, xmm2, r/m32                  | EVEX.LLIG.F2.0F.W0 7B /r | RVM  | AVX512F er-ignored
    VCVTUSI2SD w:xmm1, xmm2{er}, r/m64              | EVEX.LLIG.F2.0F.W1 7B /r | RVM  | AVX512F
    # Floating point to signed integers, rounded
    VCVTPS2DQ w:xmm1{k1}{z}, xmm2/m128/m32bcst     | EVEX.128.66.0F.W0 5B /r  | RM   | AVX512F AVX512VL
    VCVTPS2DQ w:ymm1{k1}{z}, ymm2/m256/m32bcst     | EVEX.256.66.0F.W0 5B /r  | RM   | AVX512F AVX512VL
    VCVTPS2DQ w:zmm1{k1}{z}, zmm2/m512/m32bcst{er} | EVEX.512.66.0F.W0 5B /r  | RM   | AVX512F
    VCVTPS2QQ w:xmm1{k1}{z}, xmm2/m64/m32bcst      | EVEX.128.66.0F.W0 7B /r  | RM   | AVX512DQ AVX512VL
    VCVTPS2QQ w:ymm1{k1}{z}, xmm2/m128/m32bcst     | EVEX.256.66.0F.W0 7B /r  | RM   | AVX512DQ AVX512VL
    VCVTPS2QQ w:zmm1{k1}{z}, ymm2/m256/m32bcst{er} | EVEX.512.66.0F.W0 7B /r  | RM   | AVX512DQ
    VCVTPD2DQ w:xmm1{k1}{z}, xmm2/m128/m64bcst     | EVEX.128.F2.0F.W1 E6 /r  | RM   | AVX512F AVX512VL
    VCVTPD2DQ w:xmm1{k1}{z}, ymm2/m256/m64bcst     | EVEX.256.F2.0F.W1 E6 /r  | RM   | AVX512F AVX512VL
    VCVTPD2DQ w:ymm1{k1}{z}, zmm2/m512/m64bcst{er} | EVEX.512.F2.0F.W1 E6 /r  | RM   | AVX512F
    VCVTPD2QQ w:xmm1{k1}{z}, xmm2/m128/m64bcst     | EVEX.128.66.0F.W1 7B /r  | RM   | AVX512DQ AVX512VL
    VCVTPD2QQ w:ymm1{k1}{z}, ymm2/m256/m64bcst     | EVEX.256.66.0F.W1 7B /r  | RM   | AVX512DQ AVX512VL
    VCVTPD2QQ w:zmm1{k1}{z}, zmm2/m512/m64bcst{er} | EVEX.512.66.0F.W1 7B /r  | RM   | AVX512DQ
    VCVTSS2SI w:r32, xmm1/m32{er}                  | EVEX.LLIG.F3.0F.W0 2D /r | RM   | AVX512F
    VCVTSS2SI w:r64, xmm1/m32{er}                  | EVEX.LLIG.F3.0F.W1 2D /r | RM   | AVX512F
    VCVTSD2SI w:r32, xmm1/m64{er}                  | EVEX.LLIG.F2.0F.W0 2D /r | RM   | AVX512F
    VCVTSD2SI w:r64, xmm1/m64{er}                  | EVEX.LLIG.F2.0F.W1 2D /r | RM   | AVX512F
    # Floating point to unsigned integers, rounded
    VCVTPS2UDQ w:xmm1{k1}{z}, xmm2/m128/m32bcst     | EVEX.128.0F.W0 79 /r     | RM   | AVX512F AVX512VL
    VCVTPS2UDQ w:ymm1{k1}{z}, ymm2/m256/m32bcst     | EVEX.256.0F.W0 79 /r     | RM   | AVX512F AVX512VL
    VCVTPS2UDQ w:zmm1{k1}{z}, zmm2/m512/m32bcst{er} | EVEX.512.0F.W0 79 /r     | RM   | AVX512F
    VCVTPS2UQQ w:xmm1{k1}{z}, xmm2/m64/m32bcst      | EVEX.128.66.0F.W0 79 /r  | RM   | AVX512DQ AVX512VL
    VCVTPS2UQQ w:ymm1{k1}{z}, xmm2/m128/m32bcst     | EVEX.256.66.0F.W0 79 /r  | RM   | AVX512DQ AVX512VL
    VCVTPS2UQQ w:zmm1{k1}{z}, ymm2/m256/m32bcst{er} | EVEX.512.66.0F.W0 79 /r  | RM   | AVX512DQ
    VCVTPD2UDQ w:xmm1{k1}{z}, xmm2/m128/m64bcst     | EVEX.128.0F.W1 79 /r     | RM   | AVX512F AVX512VL
    VCVTPD2UDQ w:xmm1{k1}{z}, ymm2/m256/m64bcst     | EVEX.256.0F.W1 79 /r     | RM   | AVX512F AVX512VL
    VCVTPD2UDQ w:ymm1{k1}{z}, zmm2/m512/m64bcst{er} | EVEX.512.0F.W1 79 /r     | RM   | AVX512F
    VCVTPD2UQQ w:xmm1{k1}{z}, xmm2/m128/m64bcst     | EVEX.128.66.0F.W1 79 /r  | RM   | AVX512DQ AVX512VL
    VCVTPD2UQQ w:ymm1{k1}{z}, ymm2/m256/m64bcst     | EVEX.256.66.0F.W1 79 /r  | RM   | AVX512DQ AVX512VL
    VCVTPD2UQQ w:zmm1{k1}{z}, zmm2/m512/m64bcst{er} | EVEX.512.66.0F.W1 79 /r  | RM   | AVX512DQ
    VCVTSS2USI w:r32, xmm1/m32{er}                  | EVEX.LLIG.F3.0F.W0 79 /r | RM   | AVX512F
    VCVTSS2USI w:r64, xmm1/m32{er}                  | EVEX.LLIG.F3.0F.W1 79 /r | RM   | AVX512F
    VCVTSD2USI w:r32, xmm1/m64{er}                  | EVEX.LLIG.F2.0F.W0 79 /r | RM   | AVX512F
    VCVTSD2USI w:r64, xmm1/m64{er}                  | EVEX.LLIG.F2.0F.W1 79 /r | RM   | AVX512F
    # Floating point to signed integers, truncated
    VCVTTPS2DQ w:xmm1{k1}{z}, xmm2/m128/m32bcst      | EVEX.128.F3.0F.W0 5B /r  | RM   | AVX512F AVX512VL
    VCVTTPS2DQ w:ymm1{k1}{z}, ymm2/m256/m32bcst      | EVEX.256.F3.0F.W0 5B /r  | RM   | AVX512F AVX512VL
    VCVTTPS2DQ w:zmm1{k1}{z}, zmm2/m512/m32bcst{sae} | EVEX.512.F3.0F.W0 5B /r  | RM   | AVX512F
    VCVTTPS2QQ w:xmm1{k1}{z}, xmm2/m64/m32bcst       | EVEX.128.66.0F.W0 7A /r  | RM   | AVX512DQ AVX512VL
    VCVTTPS2QQ w:ymm1{k1}{z}, xmm2/m128/m32bcst      | EVEX.256.66.0F.W0 7A /r  | RM   | AVX512DQ AVX512VL
    VCVTTPS2QQ w:zmm1{k1}{z}, ymm2/m256/m32bcst{sae} | EVEX.512.66.0F.W0 7A /r  | RM   | AVX512DQ
    VCVTTPD2DQ w:xmm1{k1}{z}, xmm2/m128/m64bcst      | EVEX.128.66.0F.W1 E6 /r  | RM   | AVX512F AVX512VL
    VCVTTPD2DQ w:xmm1{k1}{z}, ymm2/m256/m64bcst      | EVEX.256.66.0F.W1 E6 /r  | RM   | AVX512F AVX512VL
    VCVTTPD2DQ w:ymm1{k1}{z}, zmm2/m512/m64bcst{sae} | EVEX.512.66.0F.W1 E6 /r  | RM   | AVX512F
    VCVTTPD2QQ w:xmm1{k1}{z}, xmm2/m128/m64bcst      | EVEX.128.66.0F.W1 7A /r  | RM   | AVX512DQ AVX512VL
    VCVTTPD2QQ w:ymm1{k1}{z}, ymm2/m256/m64bcst      | EVEX.256.66.0F.W1 7A /r  | RM   | AVX512DQ AVX512VL
    VCVTTPD2QQ w:zmm1{k1}{z}, zmm2/m512/m64bcst{sae} | EVEX.512.66.0F.W1 7A /r  | RM   | AVX512DQ
    VCVTTSS2SI w:r32, xmm1/m32{sae}                  | EVEX.LLIG.F3.0F.W0 2C /r | RM   | AVX512F
    VCVTTSS2SI w:r64, xmm1/m32{sae}                  | EVEX.LLIG.F3.0F.W1 2C /r | RM   | AVX512F
    VCVTTSD2SI w:r32, xmm1/m64{sae}                  | EVEX.LLIG.F2.0F.W0 2C /r | RM   | AVX512F
    VCVTTSD2SI w:r64, xmm1/m64{sae}                  | EVEX.LLIG.F2.0F.W1 2C /r | RM   | AVX512F
    # Floating point to unsigned integers, truncated
    VCVTTPS2UDQ w:xmm1{k1}{z}, xmm2/m128/m32bcst      | EVEX.128.0F.W0 78 /r     | RM   | AVX512F AVX512VL
    VCVTTPS2UDQ w:ymm1{k1}{z}, ymm2/m256/m32bcst      | EVEX.256.0F.W0 78 /r     | RM   | AVX512F AVX512VL
    VCVTTPS2UDQ w:zmm1{k1}{z}, zmm2/m512/m32bcst{sae} | EVEX.512.0F.W0 78 /r     | RM   | AVX512F
    VCVTTPS2UQQ w:xmm1{k1}{z}, xmm2/m64/m32bcst       | EVEX.128.66.0F.W0 78 /r  | RM   | AVX512DQ AVX512VL
    VCVTTPS2UQQ w:ymm1{k1}{z}, xmm2/m128/m32bcst      | EVEX.256.66.0F.W0 78 /r  | RM   | AVX512DQ AVX512VL
    VCVTTPS2UQQ w:zmm1{k1}{z}, ymm2/m256/m32bcst{sae} | EVEX.512.66.0F.W0 78 /r  | RM   | AVX512DQ
    VCVTTPD2UDQ w:xmm1{k1}{z}, xmm2/m128/m64bcst      | EVEX.128.0F.W1 78 /r     | RM   | AVX512F AVX512VL
    VCVTTPD2UDQ w:xmm1{k1}{z}, ymm2/m256/m64bcst      | EVEX.256.0F.W1 78 /r     | RM   | AVX512F AVX512VL
    VCVTTPD2UDQ w:ymm1{k1}{z}, zmm2/m512/m64bcst{sae} | EVEX.512.0F.W1 78 /r     | RM   | AVX512F
    VCVTTPD2UQQ w:xmm1{k1}{z}, xmm2/m128/m64bcst      | EVEX.128.66.0F.W1 78 /r  | RM   | AVX512DQ AVX512VL
    VCVTTPD2UQQ w:ymm1{k1}{z}, ymm2/m256/m64bcst      | EVEX.256.66.0F.W1 78 /r  | RM   | AVX512DQ AVX512VL
    VCVTTPD2UQQ w:zmm1{k1}{z}, zmm2/m512/m64bcst{sae} | EVEX.512.66.0F.W1 78 /r  | RM   | AVX512DQ
    VCVTTSS2USI w:r32, xmm1/m32{sae}                  | EVEX.LLIG.F3.0F.W0 78 /r | RM   | AVX512F
    VCVTTSS2USI w:r64, xmm1/m32{sae}                  | EVEX.LLIG.F3.0F.W1 78 /r | RM   | AVX512F
    VCVTTSD2USI w:r32, xmm1/m64{sae}                  | EVEX.LLIG.F2.0F.W0 78 /r | RM   | AVX512F
    VCVTTSD2USI w:r64, xmm1/m64{sae}                  | EVEX.LLIG.F2.0F.W1 78 /r | RM   | AVX512F
    # AVX10.2: two vectors of single to one of half precision
    VCVT2PS2PHX w:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst     | EVEX.128.66.0F38.W0 67 /r | RVM  | AVX10_2
    VCVT2PS2PHX w:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst     | EVEX.256.66.0F38.W0 67 /r | RVM  | AVX10_2
    VCVT2PS2PHX w:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst{er} | EVEX.512.66.0F38.W0 67 /r | RVM  | AVX10_2
    # AVX10.2: half precision to 8 bits (E5M2 is BF8, E4M3 is HF8; S saturates) and back
    VCVT2PH2BF8 w:xmm1{k1}{z}, xmm2, xmm3/m128/m16bcst     | EVEX.128.F2.0F38.W0 74 /r | RVM  | AVX10_2
    VCVT2PH2BF8 w:ymm1{k1}{z}, ymm2, ymm3/m256/m16bcst     | EVEX.256.F2.0F38.W0 74 /r | RVM  | AVX10_2
    VCVT2PH2BF8 w:zmm1{k1}{z}, zmm2, zmm3/m512/m16bcst     | EVEX.512.F2.0F38.W0 74 /r | RVM  | AVX10_2
    VCVT2PH2BF8S w:xmm1{k1}{z}, xmm2, xmm3/m128/m16bcst    | EVEX.128.F2.MAP5.W0 74 /r | RVM  | AVX10_2
    VCVT2PH2BF8S w:ymm1{k1}{z}, ymm2, ymm3/m256/m16bcst    | EVEX.256.F2.MAP5.W0 74 /r | RVM  | AVX10_2
    VCVT2PH2BF8S w:zmm1{k1}{z}, zmm2, zmm3/m512/m16bcst    | EVEX.512.F2.MAP5.W0 74 /r | RVM  | AVX10_2
    VCVT2PH2HF8 w:xmm1{k1}{z}, xmm2, xmm3/m128/m16bcst     | EVEX.128.F2.MAP5.W0 18 /r | RVM  | AVX10_2
    VCVT2PH2HF8 w:ymm1{k1}{z}, ymm2, ymm3/m256/m16bcst     | EVEX.256.F2.MAP5.W0 18 /r | RVM  | AVX10_2
    VCVT2PH2HF8 w:zmm1{k1}{z}, zmm2, zmm3/m512/m16bcst     | EVEX.512.F2.MAP5.W0 18 /r | RVM  | AVX10_2
    VCVT2PH2HF8S w:xmm1{k1}{z}, xmm2, xmm3/m128/m16bcst    | EVEX.128.F2.MAP5.W0 1B /r | RVM  | AVX10_2
    VCVT2PH2HF8S w:ymm1{k1}{z}, ymm2, ymm3/m256/m16bcst    | EVEX.256.F2.MAP5.W0 1B /r | RVM  | AVX10_2
    VCVT2PH2HF8S w:zmm1{k1}{z}, zmm2, zmm3/m512/m16bcst    | EVEX.512.F2.MAP5.W0 1B /r | RVM  | AVX10_2
    VCVTPH2BF8 w:xmm1{k1}{z}, xmm2/m128/m16bcst            | EVEX.128.F3.0F38.W0 74 /r | RM   | AVX10_2 also:VCVTPH2BF8X
    VCVTPH2BF8 w:xmm1{k1}{z}, ymm2/m256/m16bcst            | EVEX.256.F3.0F38.W0 74 /r | RM   | AVX10_2 also:VCVTPH2BF8Y
    VCVTPH2BF8 w:ymm1{k1}{z}, zmm2/m512/m16bcst            | EVEX.512.F3.0F38.W0 74 /r | RM   | AVX10_2
    VCVTPH2BF8S w:xmm1{k1}{z}, xmm2/m128/m16bcst           | EVEX.128.F3.MAP5.W0 74 /r | RM   | AVX10_2 also:VCVTPH2BF8SX
    VCVTPH2BF8S w:xmm1{k1}{z}, ymm2/m256/m16bcst           | EVEX.256.F3.MAP5.W0 74 /r | RM   | AVX10_2 also:VCVTPH2BF8SY
    VCVTPH2BF8S w:ymm1{k1}{z}, zmm2/m512/m16bcst           | EVEX.512.F3.MAP5.W0 74 /r | RM   | AVX10_2
    VCVTPH2HF8 w:xmm1{k1}{z}, xmm2/m128/m16bcst            | EVEX.128.F3.MAP5.W0 18 /r | RM   | AVX10_2 also:VCVTPH2HF8X
    VCVTPH2HF8 w:xmm1{k1}{z}, ymm2/m256/m16bcst            | EVEX.256.F3.MAP5.W0 18 /r | RM   | AVX10_2 also:VCVTPH2HF8Y
    VCVTPH2HF8 w:ymm1{k1}{z}, zmm2/m512/m16bcst            | EVEX.512.F3.MAP5.W0 18 /r | RM   | AVX10_2
    VCVTPH2HF8S w:xmm1{k1}{z}, xmm2/m128/m16bcst           | EVEX.128.F3.MAP5.W0 1B /r | RM   | AVX10_2 also:VCVTPH2HF8SX
    VCVTPH2HF8S w:xmm1{k1}{z}, ymm2/m256/m16bcst           | EVEX.256.F3.MAP5.W0 1B /r | RM   | AVX10_2 also:VCVTPH2HF8SY
    VCVTPH2HF8S w:ymm1{k1}{z}, zmm2/m512/m16bcst           | EVEX.512.F3.MAP5.W0 1B /r | RM   | AVX10_2
    VCVTBIASPH2BF8 w:xmm1{k1}{z}, xmm2, xmm3/m128/m16bcst  | EVEX.128.0F38.W0 74 /r    | RVM  | AVX10_2
    VCVTBIASPH2BF8 w:xmm1{k1}{z}, ymm2, ymm3/m256/m16bcst  | EVEX.256.0F38.W0 74 /r    | RVM  | AVX10_2
    VCVTBIASPH2BF8 w:ymm1{k1}{z}, zmm2, zmm3/m512/m16bcst  | EVEX.512.0F38.W0 74 /r    | RVM  | AVX10_2
    VCVTBIASPH2BF8S w:xmm1{k1}{z}, xmm2, xmm3/m128/m16bcst | EVEX.128.MAP5.W0 74 /r    | RVM  | AVX10_2
    VCVTBIASPH2BF8S w:xmm1{k1}{z}, ymm2, ymm3/m256/m16bcst | EVEX.256.MAP5.W0 74 /r    | RVM  | AVX10_2
    VCVTBIASPH2BF8S w:ymm1{k1}{z}, zmm2, zmm3/m512/m16bcst | EVEX.512.MAP5.W0 74 /r    | RVM  | AVX10_2
    VCVTBIASPH2HF8 w:xmm1{k1}{z}, xmm2, xmm3/m128/m16bcst  | EVEX.128.MAP5.W0 18 /r    | RVM  | AVX10_2
    VCVTBIASPH2HF8 w:xmm1{k1}{z}, ymm2, ymm3/m256/m16bcst  | EVEX.256.MAP5.W0 18 /r    | RVM  | AVX10_2
    VCVTBIASPH2HF8 w:ymm1{k1}{z}, zmm2, zmm3/m512/m16bcst  | EVEX.512.MAP5.W0 18 /r    | RVM  | AVX10_2
    VCVTBIASPH2HF8S w:xmm1{k1}{z}, xmm2, xmm3/m128/m16bcst | EVEX.128.MAP5.W0 1B /r    | RVM  | AVX10_2
    VCVTBIASPH2HF8S w:xmm1{k1}{z}, ymm2, ymm3/m256/m16bcst | EVEX.256.MAP5.W0 1B /r    | RVM  | AVX10_2
    VCVTBIASPH2HF8S w:ymm1{k1}{z}, zmm2, zmm3/m512/m16bcst | EVEX.512.MAP5.W0 1B /r    | RVM  | AVX10_2
    VCVTHF82PH w:xmm1{k1}{z}, xmm2/m64                     | EVEX.128.F2.MAP5.W0 1E /r | RM   | AVX10_2
    VCVTHF82PH w:ymm1{k1}{z}, xmm2/m128                    | EVEX.256.F2.MAP5.W0 1E /r | RM   | AVX10_2
    VCVTHF82PH w:zmm1{k1}{z}, ymm2/m256                    | EVEX.512.F2.MAP5.W0 1E /r | RM   | AVX10_2
    # AVX10.2: floating point to 8-bit integers, saturated, in elements of the source's size
    VCVTBF162IBS w:xmm1{k1}{z}, xmm2/m128/m16bcst      | EVEX.128.F2.MAP5.W0 69 /r | RM   | AVX10_2
    VCVTBF162IBS w:ymm1{k1}{z}, ymm2/m256/m16bcst      | EVEX.256.F2.MAP5.W0 69 /r | RM   | AVX10_2
    VCVTBF162IBS w:zmm1{k1}{z}, zmm2/m512/m16bcst      | EVEX.512.F2.MAP5.W0 69 /r | RM   | AVX10_2
    VCVTBF162IUBS w:xmm1{k1}{z}, xmm2/m128/m16bcst     | EVEX.128.F2.MAP5.W0 6B /r | RM   | AVX10_2
    VCVTBF162IUBS w:ymm1{k1}{z}, ymm2/m256/m16bcst     | EVEX.256.F2.MAP5.W0 6B /r | RM   | AVX10_2
    VCVTBF162IUBS w:zmm1{k1}{z}, zmm2/m512/m16bcst     | EVEX.512.F2.MAP5.W0 6B /r | RM   | AVX10_2
    VCVTPH2IBS w:xmm1{k1}{z}, xmm2/m128/m16bcst        | EVEX.128.MAP5.W0 69 /r    | RM   | AVX10_2
    VCVTPH2IBS w:ymm1{k1}{z}, ymm2/m256/m16bcst        | EVEX.256.MAP5.W0 69 /r    | RM   | AVX10_2
    VCVTPH2IBS w:zmm1{k1}{z}, zmm2/m512/m16bcst{er}    | EVEX.512.MAP5.W0 69 /r    | RM   | AVX10_2
    VCVTPH2IUBS w:xmm1{k1}{z}, xmm2/m128/m16bcst       | EVEX.128.MAP5.W0 6B /r    | RM   | AVX10_2
    VCVTPH2IUBS w:ymm1{k1}{z}, ymm2/m256/m16bcst       | EVEX.256.MAP5.W0 6B /r    | RM   | AVX10_2
    VCVTPH2IUBS w:zmm1{k1}{z}, zmm2/m512/m16bcst{er}   | EVEX.512.MAP5.W0 6B /r    | RM   | AVX10_2
    VCVTPS2IBS w:xmm1{k1}{z}, xmm2/m128/m32bcst        | EVEX.128.66.MAP5.W0 69 /r | RM   | AVX10_2
    VCVTPS2IBS w:ymm1{k1}{z}, ymm2/m256/m32bcst        | EVEX.256.66.MAP5.W0 69 /r | RM   | AVX10_2
    VCVTPS2IBS w:zmm1{k1}{z}, zmm2/m512/m32bcst{er}    | EVEX.512.66.MAP5.W0 69 /r | RM   | AVX10_2
    VCVTPS2IUBS w:xmm1{k1}{z}, xmm2/m128/m32bcst       | EVEX.128.66.MAP5.W0 6B /r | RM   | AVX10_2
    VCVTPS2IUBS w:ymm1{k1}{z}, ymm2/m256/m32bcst       | EVEX.256.66.MAP5.W0 6B /r | RM   | AVX10_2
    VCVTPS2IUBS w:zmm1{k1}{z}, zmm2/m512/m32bcst{er}   | EVEX.512.66.MAP5.W0 6B /r | RM   | AVX10_2
    VCVTTBF162IBS w:xmm1{k1}{z}, xmm2/m128/m16bcst     | EVEX.128.F2.MAP5.W0 68 /r | RM   | AVX10_2
    VCVTTBF162IBS w:ymm1{k1}{z}, ymm2/m256/m16bcst     | EVEX.256.F2.MAP5.W0 68 /r | RM   | AVX10_2
    VCVTTBF162IBS w:zmm1{k1}{z}, zmm2/m512/m16bcst     | EVEX.512.F2.MAP5.W0 68 /r | RM   | AVX10_2
    VCVTTBF162IUBS w:xmm1{k1}{z}, xmm2/m128/m16bcst    | EVEX.128.F2.MAP5.W0 6A /r | RM   | AVX10_2
    VCVTTBF162IUBS w:ymm1{k1}{z}, ymm2/m256/m16bcst    | EVEX.256.F2.MAP5.W0 6A /r | RM   | AVX10_2
    VCVTTBF162IUBS w:zmm1{k1}{z}, zmm2/m512/m16bcst    | EVEX.512.F2.MAP5.W0 6A /r | RM   | AVX10_2
    VCVTTPH2IBS w:xmm1{k1}{z}, xmm2/m128/m16bcst       | EVEX.128.MAP5.W0 68 /r    | RM   | AVX10_2
    VCVTTPH2IBS w:ymm1{k1}{z}, ymm2/m256/m16bcst       | EVEX.256.MAP5.W0 68 /r    | RM   | AVX10_2
    VCVTTPH2IBS w:zmm1{k1}{z}, zmm2/m512/m16bcst{sae}  | EVEX.512.MAP5.W0 68 /r    | RM   | AVX10_2
    VCVTTPH2IUBS w:xmm1{k1}{z}, xmm2/m128/m16bcst      | EVEX.128.MAP5.W0 6A /r    | RM   | AVX10_2
    VCVTTPH2IUBS w:ymm1{k1}{z}, ymm2/m256/m16bcst      | EVEX.256.MAP5.W0 6A /r    | RM   | AVX10_2
    VCVTTPH2IUBS w:zmm1{k1}{z}, zmm2/m512/m16bcst{sae} | EVEX.512.MAP5.W0 6A /r    | RM   | AVX10_2
    VCVTTPS2IBS w:xmm1{k1}{z}, xmm2/m128/m32bcst       | EVEX.128.66.MAP5.W0 68 /r | RM   | AVX10_2
    VCVTTPS2IBS w:ymm1{k1}{z}, ymm2/m256/m32bcst       | EVEX.256.66.MAP5.W0 68 /r | RM   | AVX10_2
    VCVTTPS2IBS w:zmm1{k1}{z}, zmm2/m512/m32bcst{sae}  | EVEX.512.66.MAP5.W0 68 /r | RM   | AVX10_2
    VCVTTPS2IUBS w:xmm1{k1}{z}, xmm2/m128/m32bcst      | EVEX.128.66.MAP5.W0 6A /r | RM   | AVX10_2
    VCVTTPS2IUBS w:ymm1{k1}{z}, ymm2/m256/m32bcst      | EVEX.256.66.MAP5.W0 6A /r | RM   | AVX10_2
    VCVTTPS2IUBS w:zmm1{k1}{z}, zmm2/m512/m32bcst{sae} | EVEX.512.66.MAP5.W0 6A /r | RM   | AVX10_2
    # AVX10.2: floating point to integers, truncated and saturated
    VCVTTPS2DQS w:xmm1{k1}{z}, xmm2/m128/m32bcst       | EVEX.128.MAP5.W0 6D /r     | RM   | AVX10_2
    VCVTTPS2DQS w:ymm1{k1}{z}, ymm2/m256/m32bcst       | EVEX.256.MAP5.W0 6D /r     | RM   | AVX10_2
    VCVTTPS2DQS w:zmm1{k1}{z}, zmm2/m512/m32bcst{sae}  | EVEX.512.MAP5.W0 6D /r     | RM   | AVX10_2
    VCVTTPS2QQS w:xmm1{k1}{z}, xmm2/m64/m32bcst        | EVEX.128.66.MAP5.W0 6D /r  | RM   | AVX10_2
    VCVTTPS2QQS w:ymm1{k1}{z}, xmm2/m128/m32bcst       | EVEX.256.66.MAP5.W0 6D /r  | RM   | AVX10_2
    VCVTTPS2QQS w:zmm1{k1}{z}, ymm2/m256/m32bcst{sae}  | EVEX.512.66.MAP5.W0 6D /r  | RM   | AVX10_2
    VCVTTPS2UDQS w:xmm1{k1}{z}, xmm2/m128/m32bcst      | EVEX.128.MAP5.W0 6C /r     | RM   | AVX10_2
    VCVTTPS2UDQS w:ymm1{k1}{z}, ymm2/m256/m32bcst      | EVEX.256.MAP5.W0 6C /r     | RM   | AVX10_2
    VCVTTPS2UDQS w:zmm1{k1}{z}, zmm2/m512/m32bcst{sae} | EVEX.512.MAP5.W0 6C /r     | RM   | AVX10_2
    VCVTTPS2UQQS w:xmm1{k1}{z}, xmm2/m64/m32bcst       | EVEX.128.66.MAP5.W0 6C /r  | RM   | AVX10_2
    VCVTTPS2UQQS w:ymm1{k1}{z}, xmm2/m128/m32bcst      | EVEX.256.66.MAP5.W0 6C /r  | RM   | AVX10_2
    VCVTTPS2UQQS w:zmm1{k1}{z}, ymm2/m256/m32bcst{sae} | EVEX.512.66.MAP5.W0 6C /r  | RM   | AVX10_2
    VCVTTPD2DQS w:xmm1{k1}{z}, xmm2/m128/m64bcst       | EVEX.128.MAP5.W1 6D /r     | RM   | AVX10_2
    VCVTTPD2DQS w:xmm1{k1}{z}, ymm2/m256/m64bcst       | EVEX.256.MAP5.W1 6D /r     | RM   | AVX10_2
    VCVTTPD2DQS w:ymm1{k1}{z}, zmm2/m512/m64bcst{sae}  | EVEX.512.MAP5.W1 6D /r     | RM   | AVX10_2
    VCVTTPD2QQS w:xmm1{k1}{z}, xmm2/m128/m64bcst       | EVEX.128.66.MAP5.W1 6D /r  | RM   | AVX10_2
    VCVTTPD2QQS w:ymm1{k1}{z}, ymm2/m256/m64bcst       | EVEX.256.66.MAP5.W1 6D /r  | RM   | AVX10_2
    VCVTTPD2QQS w:zmm1{k1}{z}, zmm2/m512/m64bcst{sae}  | EVEX.512.66.MAP5.W1 6D /r  | RM   | AVX10_2
    VCVTTPD2UDQS w:xmm1{k1}{z}, xmm2/m128/m64bcst      | EVEX.128.MAP5.W1 6C /r     | RM   | AVX10_2
    VCVTTPD2UDQS w:xmm1{k1}{z}, ymm2/m256/m64bcst      | EVEX.256.MAP5.W1 6C /r     | RM   | AVX10_2
    VCVTTPD2UDQS w:ymm1{k1}{z}, zmm2/m512/m64bcst{sae} | EVEX.512.MAP5.W1 6C /r     | RM   | AVX10_2
    VCVTTPD2UQQS w:xmm1{k1}{z}, xmm2/m128/m64bcst      | EVEX.128.66.MAP5.W1 6C /r  | RM   | AVX10_2
    VCVTTPD2UQQS w:ymm1{k1}{z}, ymm2/m256/m64bcst      | EVEX.256.66.MAP5.W1 6C /r  | RM   | AVX10_2
    VCVTTPD2UQQS w:zmm1{k1}{z}, zmm2/m512/m64bcst{sae} | EVEX.512.66.MAP5.W1 6C /r  | RM   | AVX10_2
    VCVTTSS2SIS w:r32, xmm1/m32{sae}                   | EVEX.LLIG.F3.MAP5.W0 6D /r | RM   | AVX10_2
    VCVTTSS2SIS w:r64, xmm1/m32{sae}                   | EVEX.LLIG.F3.MAP5.W1 6D /r | RM   | AVX10_2
    VCVTTSS2USIS w:r32, xmm1/m32{sae}                  | EVEX.LLIG.F3.MAP5.W0 6C /r | RM   | AVX10_2
    VCVTTSS2USIS w:r64, xmm1/m32{sae}                  | EVEX.LLIG.F3.MAP5.W1 6C /r | RM   | AVX10_2
    VCVTTSD2SIS w:r32, xmm1/m64{sae}                   | EVEX.LLIG.F2.MAP5.W0 6D /r | RM   | AVX10_2
    VCVTTSD2SIS w:r64, xmm1/m64{sae}                   | EVEX.LLIG.F2.MAP5.W1 6D /r | RM   | AVX10_2
    VCVTTSD2USIS w:r32, xmm1/m64{sae}                  | EVEX.LLIG.F2.MAP5.W0 6C /r | RM   | AVX10_2
    VCVTTSD2USIS w:r64, xmm1/m64{sae}                  | EVEX.LLIG.F2.MAP5.W1 6C /r | RM   | AVX10_2
    """
}
