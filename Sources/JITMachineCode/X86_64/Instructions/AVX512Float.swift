extension InstructionTable {
  /// AVX-512: floating-point arithmetic, comparisons and fused multiply-add.
  static let avx512Float: StaticString = """
    # Addition, subtraction, multiplication, division, square root
    VADDPS w:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst     | EVEX.128.0F.W0 58 /r     | RVM  | AVX512F AVX512VL
    VADDPS w:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst     | EVEX.256.0F.W0 58 /r     | RVM  | AVX512F AVX512VL
    VADDPS w:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst{er} | EVEX.512.0F.W0 58 /r     | RVM  | AVX512F
    VADDPD w:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst     | EVEX.128.66.0F.W1 58 /r  | RVM  | AVX512F AVX512VL
    VADDPD w:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst     | EVEX.256.66.0F.W1 58 /r  | RVM  | AVX512F AVX512VL
    VADDPD w:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst{er} | EVEX.512.66.0F.W1 58 /r  | RVM  | AVX512F
    VADDSS w:xmm1{k1}{z}, xmm2, xmm3/m32{er}          | EVEX.LLIG.F3.0F.W0 58 /r | RVM  | AVX512F
    VADDSD w:xmm1{k1}{z}, xmm2, xmm3/m64{er}          | EVEX.LLIG.F2.0F.W1 58 /r | RVM  | AVX512F
    VSUBPS w:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst     | EVEX.128.0F.W0 5C /r     | RVM  | AVX512F AVX512VL
    VSUBPS w:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst     | EVEX.256.0F.W0 5C /r     | RVM  | AVX512F AVX512VL
    VSUBPS w:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst{er} | EVEX.512.0F.W0 5C /r     | RVM  | AVX512F
    VSUBPD w:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst     | EVEX.128.66.0F.W1 5C /r  | RVM  | AVX512F AVX512VL
    VSUBPD w:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst     | EVEX.256.66.0F.W1 5C /r  | RVM  | AVX512F AVX512VL
    VSUBPD w:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst{er} | EVEX.512.66.0F.W1 5C /r  | RVM  | AVX512F
    VSUBSS w:xmm1{k1}{z}, xmm2, xmm3/m32{er}          | EVEX.LLIG.F3.0F.W0 5C /r | RVM  | AVX512F
    VSUBSD w:xmm1{k1}{z}, xmm2, xmm3/m64{er}          | EVEX.LLIG.F2.0F.W1 5C /r | RVM  | AVX512F
    VMULPS w:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst     | EVEX.128.0F.W0 59 /r     | RVM  | AVX512F AVX512VL
    VMULPS w:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst     | EVEX.256.0F.W0 59 /r     | RVM  | AVX512F AVX512VL
    VMULPS w:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst{er} | EVEX.512.0F.W0 59 /r     | RVM  | AVX512F
    VMULPD w:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst     | EVEX.128.66.0F.W1 59 /r  | RVM  | AVX512F AVX512VL
    VMULPD w:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst     | EVEX.256.66.0F.W1 59 /r  | RVM  | AVX512F AVX512VL
    VMULPD w:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst{er} | EVEX.512.66.0F.W1 59 /r  | RVM  | AVX512F
    VMULSS w:xmm1{k1}{z}, xmm2, xmm3/m32{er}          | EVEX.LLIG.F3.0F.W0 59 /r | RVM  | AVX512F
    VMULSD w:xmm1{k1}{z}, xmm2, xmm3/m64{er}          | EVEX.LLIG.F2.0F.W1 59 /r | RVM  | AVX512F
    VDIVPS w:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst     | EVEX.128.0F.W0 5E /r     | RVM  | AVX512F AVX512VL
    VDIVPS w:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst     | EVEX.256.0F.W0 5E /r     | RVM  | AVX512F AVX512VL
    VDIVPS w:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst{er} | EVEX.512.0F.W0 5E /r     | RVM  | AVX512F
    VDIVPD w:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst     | EVEX.128.66.0F.W1 5E /r  | RVM  | AVX512F AVX512VL
    VDIVPD w:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst     | EVEX.256.66.0F.W1 5E /r  | RVM  | AVX512F AVX512VL
    VDIVPD w:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst{er} | EVEX.512.66.0F.W1 5E /r  | RVM  | AVX512F
    VDIVSS w:xmm1{k1}{z}, xmm2, xmm3/m32{er}          | EVEX.LLIG.F3.0F.W0 5E /r | RVM  | AVX512F
    VDIVSD w:xmm1{k1}{z}, xmm2, xmm3/m64{er}          | EVEX.LLIG.F2.0F.W1 5E /r | RVM  | AVX512F
    VSQRTPS w:xmm1{k1}{z}, xmm2/m128/m32bcst          | EVEX.128.0F.W0 51 /r     | RM   | AVX512F AVX512VL
    VSQRTPS w:ymm1{k1}{z}, ymm2/m256/m32bcst          | EVEX.256.0F.W0 51 /r     | RM   | AVX512F AVX512VL
    VSQRTPS w:zmm1{k1}{z}, zmm2/m512/m32bcst{er}      | EVEX.512.0F.W0 51 /r     | RM   | AVX512F
    VSQRTPD w:xmm1{k1}{z}, xmm2/m128/m64bcst          | EVEX.128.66.0F.W1 51 /r  | RM   | AVX512F AVX512VL
    VSQRTPD w:ymm1{k1}{z}, ymm2/m256/m64bcst          | EVEX.256.66.0F.W1 51 /r  | RM   | AVX512F AVX512VL
    VSQRTPD w:zmm1{k1}{z}, zmm2/m512/m64bcst{er}      | EVEX.512.66.0F.W1 51 /r  | RM   | AVX512F
    VSQRTSS w:xmm1{k1}{z}, xmm2, xmm3/m32{er}         | EVEX.LLIG.F3.0F.W0 51 /r | RVM  | AVX512F
    VSQRTSD w:xmm1{k1}{z}, xmm2, xmm3/m64{er}         | EVEX.LLIG.F2.0F.W1 51 /r | RVM  | AVX512F
    # Minimum, maximum
    VMINPS w:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst      | EVEX.128.0F.W0 5D /r     | RVM  | AVX512F AVX512VL
    VMINPS w:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst      | EVEX.256.0F.W0 5D /r     | RVM  | AVX512F AVX512VL
    VMINPS w:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst{sae} | EVEX.512.0F.W0 5D /r     | RVM  | AVX512F
    VMINPD w:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst      | EVEX.128.66.0F.W1 5D /r  | RVM  | AVX512F AVX512VL
    VMINPD w:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst      | EVEX.256.66.0F.W1 5D /r  | RVM  | AVX512F AVX512VL
    VMINPD w:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst{sae} | EVEX.512.66.0F.W1 5D /r  | RVM  | AVX512F
    VMINSS w:xmm1{k1}{z}, xmm2, xmm3/m32{sae}          | EVEX.LLIG.F3.0F.W0 5D /r | RVM  | AVX512F
    VMINSD w:xmm1{k1}{z}, xmm2, xmm3/m64{sae}          | EVEX.LLIG.F2.0F.W1 5D /r | RVM  | AVX512F
    VMAXPS w:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst      | EVEX.128.0F.W0 5F /r     | RVM  | AVX512F AVX512VL
    VMAXPS w:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst      | EVEX.256.0F.W0 5F /r     | RVM  | AVX512F AVX512VL
    VMAXPS w:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst{sae} | EVEX.512.0F.W0 5F /r     | RVM  | AVX512F
    VMAXPD w:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst      | EVEX.128.66.0F.W1 5F /r  | RVM  | AVX512F AVX512VL
    VMAXPD w:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst      | EVEX.256.66.0F.W1 5F /r  | RVM  | AVX512F AVX512VL
    VMAXPD w:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst{sae} | EVEX.512.66.0F.W1 5F /r  | RVM  | AVX512F
    VMAXSS w:xmm1{k1}{z}, xmm2, xmm3/m32{sae}          | EVEX.LLIG.F3.0F.W0 5F /r | RVM  | AVX512F
    VMAXSD w:xmm1{k1}{z}, xmm2, xmm3/m64{sae}          | EVEX.LLIG.F2.0F.W1 5F /r | RVM  | AVX512F
    # Logic
    VANDPS w:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst  | EVEX.128.0F.W0 54 /r    | RVM  | AVX512DQ AVX512VL
    VANDPS w:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst  | EVEX.256.0F.W0 54 /r    | RVM  | AVX512DQ AVX512VL
    VANDPS w:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst  | EVEX.512.0F.W0 54 /r    | RVM  | AVX512DQ
    VANDPD w:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst  | EVEX.128.66.0F.W1 54 /r | RVM  | AVX512DQ AVX512VL
    VANDPD w:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst  | EVEX.256.66.0F.W1 54 /r | RVM  | AVX512DQ AVX512VL
    VANDPD w:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst  | EVEX.512.66.0F.W1 54 /r | RVM  | AVX512DQ
    VANDNPS w:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst | EVEX.128.0F.W0 55 /r    | RVM  | AVX512DQ AVX512VL
    VANDNPS w:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst | EVEX.256.0F.W0 55 /r    | RVM  | AVX512DQ AVX512VL
    VANDNPS w:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst | EVEX.512.0F.W0 55 /r    | RVM  | AVX512DQ
    VANDNPD w:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst | EVEX.128.66.0F.W1 55 /r | RVM  | AVX512DQ AVX512VL
    VANDNPD w:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst | EVEX.256.66.0F.W1 55 /r | RVM  | AVX512DQ AVX512VL
    VANDNPD w:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst | EVEX.512.66.0F.W1 55 /r | RVM  | AVX512DQ
    VORPS w:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst   | EVEX.128.0F.W0 56 /r    | RVM  | AVX512DQ AVX512VL
    VORPS w:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst   | EVEX.256.0F.W0 56 /r    | RVM  | AVX512DQ AVX512VL
    VORPS w:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst   | EVEX.512.0F.W0 56 /r    | RVM  | AVX512DQ
    VORPD w:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst   | EVEX.128.66.0F.W1 56 /r | RVM  | AVX512DQ AVX512VL
    VORPD w:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst   | EVEX.256.66.0F.W1 56 /r | RVM  | AVX512DQ AVX512VL
    VORPD w:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst   | EVEX.512.66.0F.W1 56 /r | RVM  | AVX512DQ
    VXORPS w:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst  | EVEX.128.0F.W0 57 /r    | RVM  | AVX512DQ AVX512VL
    VXORPS w:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst  | EVEX.256.0F.W0 57 /r    | RVM  | AVX512DQ AVX512VL
    VXORPS w:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst  | EVEX.512.0F.W0 57 /r    | RVM  | AVX512DQ
    VXORPD w:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst  | EVEX.128.66.0F.W1 57 /r | RVM  | AVX512DQ AVX512VL
    VXORPD w:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst  | EVEX.256.66.0F.W1 57 /r | RVM  | AVX512DQ AVX512VL
    VXORPD w:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst  | EVEX.512.66.0F.W1 57 /r | RVM  | AVX512DQ
    # Comparison into a mask
    VCMPppPS w:k1{k2}, xmm2, xmm3/m128/m32bcst, imm8u      | EVEX.128.0F.W0 C2 /r ib     | RVMI | AVX512F AVX512VL predicate:32
    VCMPppPS w:k1{k2}, ymm2, ymm3/m256/m32bcst, imm8u      | EVEX.256.0F.W0 C2 /r ib     | RVMI | AVX512F AVX512VL predicate:32
    VCMPppPS w:k1{k2}, zmm2, zmm3/m512/m32bcst{sae}, imm8u | EVEX.512.0F.W0 C2 /r ib     | RVMI | AVX512F predicate:32
    VCMPppPD w:k1{k2}, xmm2, xmm3/m128/m64bcst, imm8u      | EVEX.128.66.0F.W1 C2 /r ib  | RVMI | AVX512F AVX512VL predicate:32
    VCMPppPD w:k1{k2}, ymm2, ymm3/m256/m64bcst, imm8u      | EVEX.256.66.0F.W1 C2 /r ib  | RVMI | AVX512F AVX512VL predicate:32
    VCMPppPD w:k1{k2}, zmm2, zmm3/m512/m64bcst{sae}, imm8u | EVEX.512.66.0F.W1 C2 /r ib  | RVMI | AVX512F predicate:32
    VCMPppSS w:k1{k2}, xmm2, xmm3/m32{sae}, imm8u          | EVEX.LLIG.F3.0F.W0 C2 /r ib | RVMI | AVX512F predicate:32
    VCMPppSD w:k1{k2}, xmm2, xmm3/m64{sae}, imm8u          | EVEX.LLIG.F2.0F.W1 C2 /r ib | RVMI | AVX512F predicate:32
    # Comparison into the flags
    VCOMISS xmm1, xmm2/m32{sae}  | EVEX.LLIG.0F.W0 2F /r    | RM   | AVX512F w:flags
    VCOMISD xmm1, xmm2/m64{sae}  | EVEX.LLIG.66.0F.W1 2F /r | RM   | AVX512F w:flags
    VUCOMISS xmm1, xmm2/m32{sae} | EVEX.LLIG.0F.W0 2E /r    | RM   | AVX512F w:flags
    VUCOMISD xmm1, xmm2/m64{sae} | EVEX.LLIG.66.0F.W1 2E /r | RM   | AVX512F w:flags
    # Classification (zero, infinite, NaN, negative …) into a mask
    VFPCLASSPS w:k1{k2}, xmm2/m128/m32bcst, imm8u | EVEX.128.66.0F3A.W0 66 /r ib  | RMI  | AVX512DQ AVX512VL
    VFPCLASSPS w:k1{k2}, ymm2/m256/m32bcst, imm8u | EVEX.256.66.0F3A.W0 66 /r ib  | RMI  | AVX512DQ AVX512VL
    VFPCLASSPS w:k1{k2}, zmm2/m512/m32bcst, imm8u | EVEX.512.66.0F3A.W0 66 /r ib  | RMI  | AVX512DQ
    VFPCLASSPD w:k1{k2}, xmm2/m128/m64bcst, imm8u | EVEX.128.66.0F3A.W1 66 /r ib  | RMI  | AVX512DQ AVX512VL
    VFPCLASSPD w:k1{k2}, ymm2/m256/m64bcst, imm8u | EVEX.256.66.0F3A.W1 66 /r ib  | RMI  | AVX512DQ AVX512VL
    VFPCLASSPD w:k1{k2}, zmm2/m512/m64bcst, imm8u | EVEX.512.66.0F3A.W1 66 /r ib  | RMI  | AVX512DQ
    VFPCLASSSS w:k1{k2}, xmm2/m32, imm8u          | EVEX.LLIG.66.0F3A.W0 67 /r ib | RMI  | AVX512DQ
    VFPCLASSSD w:k1{k2}, xmm2/m64, imm8u          | EVEX.LLIG.66.0F3A.W1 67 /r ib | RMI  | AVX512DQ
    # Exponent, mantissa, scaling by a power of two
    VGETEXPPS w:xmm1{k1}{z}, xmm2/m128/m32bcst              | EVEX.128.66.0F38.W0 42 /r     | RM   | AVX512F AVX512VL
    VGETEXPPS w:ymm1{k1}{z}, ymm2/m256/m32bcst              | EVEX.256.66.0F38.W0 42 /r     | RM   | AVX512F AVX512VL
    VGETEXPPS w:zmm1{k1}{z}, zmm2/m512/m32bcst{sae}         | EVEX.512.66.0F38.W0 42 /r     | RM   | AVX512F
    VGETEXPPD w:xmm1{k1}{z}, xmm2/m128/m64bcst              | EVEX.128.66.0F38.W1 42 /r     | RM   | AVX512F AVX512VL
    VGETEXPPD w:ymm1{k1}{z}, ymm2/m256/m64bcst              | EVEX.256.66.0F38.W1 42 /r     | RM   | AVX512F AVX512VL
    VGETEXPPD w:zmm1{k1}{z}, zmm2/m512/m64bcst{sae}         | EVEX.512.66.0F38.W1 42 /r     | RM   | AVX512F
    VGETEXPSS w:xmm1{k1}{z}, xmm2, xmm3/m32{sae}            | EVEX.LLIG.66.0F38.W0 43 /r    | RVM  | AVX512F
    VGETEXPSD w:xmm1{k1}{z}, xmm2, xmm3/m64{sae}            | EVEX.LLIG.66.0F38.W1 43 /r    | RVM  | AVX512F
    VGETMANTPS w:xmm1{k1}{z}, xmm2/m128/m32bcst, imm8u      | EVEX.128.66.0F3A.W0 26 /r ib  | RMI  | AVX512F AVX512VL
    VGETMANTPS w:ymm1{k1}{z}, ymm2/m256/m32bcst, imm8u      | EVEX.256.66.0F3A.W0 26 /r ib  | RMI  | AVX512F AVX512VL
    VGETMANTPS w:zmm1{k1}{z}, zmm2/m512/m32bcst{sae}, imm8u | EVEX.512.66.0F3A.W0 26 /r ib  | RMI  | AVX512F
    VGETMANTPD w:xmm1{k1}{z}, xmm2/m128/m64bcst, imm8u      | EVEX.128.66.0F3A.W1 26 /r ib  | RMI  | AVX512F AVX512VL
    VGETMANTPD w:ymm1{k1}{z}, ymm2/m256/m64bcst, imm8u      | EVEX.256.66.0F3A.W1 26 /r ib  | RMI  | AVX512F AVX512VL
    VGETMANTPD w:zmm1{k1}{z}, zmm2/m512/m64bcst{sae}, imm8u | EVEX.512.66.0F3A.W1 26 /r ib  | RMI  | AVX512F
    VGETMANTSS w:xmm1{k1}{z}, xmm2, xmm3/m32{sae}, imm8u    | EVEX.LLIG.66.0F3A.W0 27 /r ib | RVMI | AVX512F
    VGETMANTSD w:xmm1{k1}{z}, xmm2, xmm3/m64{sae}, imm8u    | EVEX.LLIG.66.0F3A.W1 27 /r ib | RVMI | AVX512F
    VSCALEFPS w:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst        | EVEX.128.66.0F38.W0 2C /r     | RVM  | AVX512F AVX512VL
    VSCALEFPS w:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst        | EVEX.256.66.0F38.W0 2C /r     | RVM  | AVX512F AVX512VL
    VSCALEFPS w:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst{er}    | EVEX.512.66.0F38.W0 2C /r     | RVM  | AVX512F
    VSCALEFPD w:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst        | EVEX.128.66.0F38.W1 2C /r     | RVM  | AVX512F AVX512VL
    VSCALEFPD w:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst        | EVEX.256.66.0F38.W1 2C /r     | RVM  | AVX512F AVX512VL
    VSCALEFPD w:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst{er}    | EVEX.512.66.0F38.W1 2C /r     | RVM  | AVX512F
    VSCALEFSS w:xmm1{k1}{z}, xmm2, xmm3/m32{er}             | EVEX.LLIG.66.0F38.W0 2D /r    | RVM  | AVX512F
    VSCALEFSD w:xmm1{k1}{z}, xmm2, xmm3/m64{er}             | EVEX.LLIG.66.0F38.W1 2D /r    | RVM  | AVX512F
    # Rounding, reduction, range restriction, repair of special values
    VRNDSCALEPS w:xmm1{k1}{z}, xmm2/m128/m32bcst, imm8u             | EVEX.128.66.0F3A.W0 08 /r ib  | RMI  | AVX512F AVX512VL
    VRNDSCALEPS w:ymm1{k1}{z}, ymm2/m256/m32bcst, imm8u             | EVEX.256.66.0F3A.W0 08 /r ib  | RMI  | AVX512F AVX512VL
    VRNDSCALEPS w:zmm1{k1}{z}, zmm2/m512/m32bcst{sae}, imm8u        | EVEX.512.66.0F3A.W0 08 /r ib  | RMI  | AVX512F
    VRNDSCALEPD w:xmm1{k1}{z}, xmm2/m128/m64bcst, imm8u             | EVEX.128.66.0F3A.W1 09 /r ib  | RMI  | AVX512F AVX512VL
    VRNDSCALEPD w:ymm1{k1}{z}, ymm2/m256/m64bcst, imm8u             | EVEX.256.66.0F3A.W1 09 /r ib  | RMI  | AVX512F AVX512VL
    VRNDSCALEPD w:zmm1{k1}{z}, zmm2/m512/m64bcst{sae}, imm8u        | EVEX.512.66.0F3A.W1 09 /r ib  | RMI  | AVX512F
    VRNDSCALESS w:xmm1{k1}{z}, xmm2, xmm3/m32{sae}, imm8u           | EVEX.LLIG.66.0F3A.W0 0A /r ib | RVMI | AVX512F
    VRNDSCALESD w:xmm1{k1}{z}, xmm2, xmm3/m64{sae}, imm8u           | EVEX.LLIG.66.0F3A.W1 0B /r ib | RVMI | AVX512F
    VREDUCEPS w:xmm1{k1}{z}, xmm2/m128/m32bcst, imm8u               | EVEX.128.66.0F3A.W0 56 /r ib  | RMI  | AVX512DQ AVX512VL
    VREDUCEPS w:ymm1{k1}{z}, ymm2/m256/m32bcst, imm8u               | EVEX.256.66.0F3A.W0 56 /r ib  | RMI  | AVX512DQ AVX512VL
    VREDUCEPS w:zmm1{k1}{z}, zmm2/m512/m32bcst{sae}, imm8u          | EVEX.512.66.0F3A.W0 56 /r ib  | RMI  | AVX512DQ
    VREDUCEPD w:xmm1{k1}{z}, xmm2/m128/m64bcst, imm8u               | EVEX.128.66.0F3A.W1 56 /r ib  | RMI  | AVX512DQ AVX512VL
    VREDUCEPD w:ymm1{k1}{z}, ymm2/m256/m64bcst, imm8u               | EVEX.256.66.0F3A.W1 56 /r ib  | RMI  | AVX512DQ AVX512VL
    VREDUCEPD w:zmm1{k1}{z}, zmm2/m512/m64bcst{sae}, imm8u          | EVEX.512.66.0F3A.W1 56 /r ib  | RMI  | AVX512DQ
    VREDUCESS w:xmm1{k1}{z}, xmm2, xmm3/m32{sae}, imm8u             | EVEX.LLIG.66.0F3A.W0 57 /r ib | RVMI | AVX512DQ
    VREDUCESD w:xmm1{k1}{z}, xmm2, xmm3/m64{sae}, imm8u             | EVEX.LLIG.66.0F3A.W1 57 /r ib | RVMI | AVX512DQ
    VRANGEPS w:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst, imm8u          | EVEX.128.66.0F3A.W0 50 /r ib  | RVMI | AVX512DQ AVX512VL
    VRANGEPS w:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst, imm8u          | EVEX.256.66.0F3A.W0 50 /r ib  | RVMI | AVX512DQ AVX512VL
    VRANGEPS w:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst{sae}, imm8u     | EVEX.512.66.0F3A.W0 50 /r ib  | RVMI | AVX512DQ
    VRANGEPD w:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst, imm8u          | EVEX.128.66.0F3A.W1 50 /r ib  | RVMI | AVX512DQ AVX512VL
    VRANGEPD w:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst, imm8u          | EVEX.256.66.0F3A.W1 50 /r ib  | RVMI | AVX512DQ AVX512VL
    VRANGEPD w:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst{sae}, imm8u     | EVEX.512.66.0F3A.W1 50 /r ib  | RVMI | AVX512DQ
    VRANGESS w:xmm1{k1}{z}, xmm2, xmm3/m32{sae}, imm8u              | EVEX.LLIG.66.0F3A.W0 51 /r ib | RVMI | AVX512DQ
    VRANGESD w:xmm1{k1}{z}, xmm2, xmm3/m64{sae}, imm8u              | EVEX.LLIG.66.0F3A.W1 51 /r ib | RVMI | AVX512DQ
    VFIXUPIMMPS rw:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst, imm8u      | EVEX.128.66.0F3A.W0 54 /r ib  | RVMI | AVX512F AVX512VL
    VFIXUPIMMPS rw:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst, imm8u      | EVEX.256.66.0F3A.W0 54 /r ib  | RVMI | AVX512F AVX512VL
    VFIXUPIMMPS rw:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst{sae}, imm8u | EVEX.512.66.0F3A.W0 54 /r ib  | RVMI | AVX512F
    VFIXUPIMMPD rw:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst, imm8u      | EVEX.128.66.0F3A.W1 54 /r ib  | RVMI | AVX512F AVX512VL
    VFIXUPIMMPD rw:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst, imm8u      | EVEX.256.66.0F3A.W1 54 /r ib  | RVMI | AVX512F AVX512VL
    VFIXUPIMMPD rw:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst{sae}, imm8u | EVEX.512.66.0F3A.W1 54 /r ib  | RVMI | AVX512F
    VFIXUPIMMSS rw:xmm1{k1}{z}, xmm2, xmm3/m32{sae}, imm8u          | EVEX.LLIG.66.0F3A.W0 55 /r ib | RVMI | AVX512F
    VFIXUPIMMSD rw:xmm1{k1}{z}, xmm2, xmm3/m64{sae}, imm8u          | EVEX.LLIG.66.0F3A.W1 55 /r ib | RVMI | AVX512F
    # Approximate reciprocal and reciprocal square root, 14 bits
    VRCP14PS w:xmm1{k1}{z}, xmm2/m128/m32bcst   | EVEX.128.66.0F38.W0 4C /r  | RM   | AVX512F AVX512VL
    VRCP14PS w:ymm1{k1}{z}, ymm2/m256/m32bcst   | EVEX.256.66.0F38.W0 4C /r  | RM   | AVX512F AVX512VL
    VRCP14PS w:zmm1{k1}{z}, zmm2/m512/m32bcst   | EVEX.512.66.0F38.W0 4C /r  | RM   | AVX512F
    VRCP14PD w:xmm1{k1}{z}, xmm2/m128/m64bcst   | EVEX.128.66.0F38.W1 4C /r  | RM   | AVX512F AVX512VL
    VRCP14PD w:ymm1{k1}{z}, ymm2/m256/m64bcst   | EVEX.256.66.0F38.W1 4C /r  | RM   | AVX512F AVX512VL
    VRCP14PD w:zmm1{k1}{z}, zmm2/m512/m64bcst   | EVEX.512.66.0F38.W1 4C /r  | RM   | AVX512F
    VRCP14SS w:xmm1{k1}{z}, xmm2, xmm3/m32      | EVEX.LLIG.66.0F38.W0 4D /r | RVM  | AVX512F
    VRCP14SD w:xmm1{k1}{z}, xmm2, xmm3/m64      | EVEX.LLIG.66.0F38.W1 4D /r | RVM  | AVX512F
    VRSQRT14PS w:xmm1{k1}{z}, xmm2/m128/m32bcst | EVEX.128.66.0F38.W0 4E /r  | RM   | AVX512F AVX512VL
    VRSQRT14PS w:ymm1{k1}{z}, ymm2/m256/m32bcst | EVEX.256.66.0F38.W0 4E /r  | RM   | AVX512F AVX512VL
    VRSQRT14PS w:zmm1{k1}{z}, zmm2/m512/m32bcst | EVEX.512.66.0F38.W0 4E /r  | RM   | AVX512F
    VRSQRT14PD w:xmm1{k1}{z}, xmm2/m128/m64bcst | EVEX.128.66.0F38.W1 4E /r  | RM   | AVX512F AVX512VL
    VRSQRT14PD w:ymm1{k1}{z}, ymm2/m256/m64bcst | EVEX.256.66.0F38.W1 4E /r  | RM   | AVX512F AVX512VL
    VRSQRT14PD w:zmm1{k1}{z}, zmm2/m512/m64bcst | EVEX.512.66.0F38.W1 4E /r  | RM   | AVX512F
    VRSQRT14SS w:xmm1{k1}{z}, xmm2, xmm3/m32    | EVEX.LLIG.66.0F38.W0 4F /r | RVM  | AVX512F
    VRSQRT14SD w:xmm1{k1}{z}, xmm2, xmm3/m64    | EVEX.LLIG.66.0F38.W1 4F /r | RVM  | AVX512F
    # Approximations to 23 and 28 bits (Xeon Phi)
    VEXP2PS w:zmm1{k1}{z}, zmm2/m512/m32bcst{sae}    | EVEX.512.66.0F38.W0 C8 /r  | RM   | AVX512ER
    VEXP2PD w:zmm1{k1}{z}, zmm2/m512/m64bcst{sae}    | EVEX.512.66.0F38.W1 C8 /r  | RM   | AVX512ER
    VRCP28PS w:zmm1{k1}{z}, zmm2/m512/m32bcst{sae}   | EVEX.512.66.0F38.W0 CA /r  | RM   | AVX512ER
    VRCP28PD w:zmm1{k1}{z}, zmm2/m512/m64bcst{sae}   | EVEX.512.66.0F38.W1 CA /r  | RM   | AVX512ER
    VRCP28SS w:xmm1{k1}{z}, xmm2, xmm3/m32{sae}      | EVEX.LLIG.66.0F38.W0 CB /r | RVM  | AVX512ER
    VRCP28SD w:xmm1{k1}{z}, xmm2, xmm3/m64{sae}      | EVEX.LLIG.66.0F38.W1 CB /r | RVM  | AVX512ER
    VRSQRT28PS w:zmm1{k1}{z}, zmm2/m512/m32bcst{sae} | EVEX.512.66.0F38.W0 CC /r  | RM   | AVX512ER
    VRSQRT28PD w:zmm1{k1}{z}, zmm2/m512/m64bcst{sae} | EVEX.512.66.0F38.W1 CC /r  | RM   | AVX512ER
    VRSQRT28SS w:xmm1{k1}{z}, xmm2, xmm3/m32{sae}    | EVEX.LLIG.66.0F38.W0 CD /r | RVM  | AVX512ER
    VRSQRT28SD w:xmm1{k1}{z}, xmm2, xmm3/m64{sae}    | EVEX.LLIG.66.0F38.W1 CD /r | RVM  | AVX512ER
    # Fused multiply-add: the digits say which operands are multiplied (1, 2) and which is added (3)
    VFMADD132PS rw:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst        | EVEX.128.66.0F38.W0 98 /r  | RVM  | AVX512F AVX512VL
    VFMADD132PS rw:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst        | EVEX.256.66.0F38.W0 98 /r  | RVM  | AVX512F AVX512VL
    VFMADD132PS rw:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst{er}    | EVEX.512.66.0F38.W0 98 /r  | RVM  | AVX512F
    VFMADD132PD rw:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst        | EVEX.128.66.0F38.W1 98 /r  | RVM  | AVX512F AVX512VL
    VFMADD132PD rw:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst        | EVEX.256.66.0F38.W1 98 /r  | RVM  | AVX512F AVX512VL
    VFMADD132PD rw:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst{er}    | EVEX.512.66.0F38.W1 98 /r  | RVM  | AVX512F
    VFMADD132SS rw:xmm1{k1}{z}, xmm2, xmm3/m32{er}             | EVEX.LLIG.66.0F38.W0 99 /r | RVM  | AVX512F
    VFMADD132SD rw:xmm1{k1}{z}, xmm2, xmm3/m64{er}             | EVEX.LLIG.66.0F38.W1 99 /r | RVM  | AVX512F
    VFMADD213PS rw:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst        | EVEX.128.66.0F38.W0 A8 /r  | RVM  | AVX512F AVX512VL
    VFMADD213PS rw:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst        | EVEX.256.66.0F38.W0 A8 /r  | RVM  | AVX512F AVX512VL
    VFMADD213PS rw:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst{er}    | EVEX.512.66.0F38.W0 A8 /r  | RVM  | AVX512F
    VFMADD213PD rw:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst        | EVEX.128.66.0F38.W1 A8 /r  | RVM  | AVX512F AVX512VL
    VFMADD213PD rw:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst        | EVEX.256.66.0F38.W1 A8 /r  | RVM  | AVX512F AVX512VL
    VFMADD213PD rw:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst{er}    | EVEX.512.66.0F38.W1 A8 /r  | RVM  | AVX512F
    VFMADD213SS rw:xmm1{k1}{z}, xmm2, xmm3/m32{er}             | EVEX.LLIG.66.0F38.W0 A9 /r | RVM  | AVX512F
    VFMADD213SD rw:xmm1{k1}{z}, xmm2, xmm3/m64{er}             | EVEX.LLIG.66.0F38.W1 A9 /r | RVM  | AVX512F
    VFMADD231PS rw:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst        | EVEX.128.66.0F38.W0 B8 /r  | RVM  | AVX512F AVX512VL
    VFMADD231PS rw:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst        | EVEX.256.66.0F38.W0 B8 /r  | RVM  | AVX512F AVX512VL
    VFMADD231PS rw:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst{er}    | EVEX.512.66.0F38.W0 B8 /r  | RVM  | AVX512F
    VFMADD231PD rw:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst        | EVEX.128.66.0F38.W1 B8 /r  | RVM  | AVX512F AVX512VL
    VFMADD231PD rw:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst        | EVEX.256.66.0F38.W1 B8 /r  | RVM  | AVX512F AVX512VL
    VFMADD231PD rw:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst{er}    | EVEX.512.66.0F38.W1 B8 /r  | RVM  | AVX512F
    VFMADD231SS rw:xmm1{k1}{z}, xmm2, xmm3/m32{er}             | EVEX.LLIG.66.0F38.W0 B9 /r | RVM  | AVX512F
    VFMADD231SD rw:xmm1{k1}{z}, xmm2, xmm3/m64{er}             | EVEX.LLIG.66.0F38.W1 B9 /r | RVM  | AVX512F
    VFMSUB132PS rw:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst        | EVEX.128.66.0F38.W0 9A /r  | RVM  | AVX512F AVX512VL
    VFMSUB132PS rw:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst        | EVEX.256.66.0F38.W0 9A /r  | RVM  | AVX512F AVX512VL
    VFMSUB132PS rw:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst{er}    | EVEX.512.66.0F38.W0 9A /r  | RVM  | AVX512F
    VFMSUB132PD rw:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst        | EVEX.128.66.0F38.W1 9A /r  | RVM  | AVX512F AVX512VL
    VFMSUB132PD rw:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst        | EVEX.256.66.0F38.W1 9A /r  | RVM  | AVX512F AVX512VL
    VFMSUB132PD rw:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst{er}    | EVEX.512.66.0F38.W1 9A /r  | RVM  | AVX512F
    VFMSUB132SS rw:xmm1{k1}{z}, xmm2, xmm3/m32{er}             | EVEX.LLIG.66.0F38.W0 9B /r | RVM  | AVX512F
    VFMSUB132SD rw:xmm1{k1}{z}, xmm2, xmm3/m64{er}             | EVEX.LLIG.66.0F38.W1 9B /r | RVM  | AVX512F
    VFMSUB213PS rw:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst        | EVEX.128.66.0F38.W0 AA /r  | RVM  | AVX512F AVX512VL
    VFMSUB213PS rw:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst        | EVEX.256.66.0F38.W0 AA /r  | RVM  | AVX512F AVX512VL
    VFMSUB213PS rw:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst{er}    | EVEX.512.66.0F38.W0 AA /r  | RVM  | AVX512F
    VFMSUB213PD rw:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst        | EVEX.128.66.0F38.W1 AA /r  | RVM  | AVX512F AVX512VL
    VFMSUB213PD rw:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst        | EVEX.256.66.0F38.W1 AA /r  | RVM  | AVX512F AVX512VL
    VFMSUB213PD rw:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst{er}    | EVEX.512.66.0F38.W1 AA /r  | RVM  | AVX512F
    VFMSUB213SS rw:xmm1{k1}{z}, xmm2, xmm3/m32{er}             | EVEX.LLIG.66.0F38.W0 AB /r | RVM  | AVX512F
    VFMSUB213SD rw:xmm1{k1}{z}, xmm2, xmm3/m64{er}             | EVEX.LLIG.66.0F38.W1 AB /r | RVM  | AVX512F
    VFMSUB231PS rw:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst        | EVEX.128.66.0F38.W0 BA /r  | RVM  | AVX512F AVX512VL
    VFMSUB231PS rw:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst        | EVEX.256.66.0F38.W0 BA /r  | RVM  | AVX512F AVX512VL
    VFMSUB231PS rw:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst{er}    | EVEX.512.66.0F38.W0 BA /r  | RVM  | AVX512F
    VFMSUB231PD rw:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst        | EVEX.128.66.0F38.W1 BA /r  | RVM  | AVX512F AVX512VL
    VFMSUB231PD rw:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst        | EVEX.256.66.0F38.W1 BA /r  | RVM  | AVX512F AVX512VL
    VFMSUB231PD rw:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst{er}    | EVEX.512.66.0F38.W1 BA /r  | RVM  | AVX512F
    VFMSUB231SS rw:xmm1{k1}{z}, xmm2, xmm3/m32{er}             | EVEX.LLIG.66.0F38.W0 BB /r | RVM  | AVX512F
    VFMSUB231SD rw:xmm1{k1}{z}, xmm2, xmm3/m64{er}             | EVEX.LLIG.66.0F38.W1 BB /r | RVM  | AVX512F
    VFNMADD132PS rw:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst       | EVEX.128.66.0F38.W0 9C /r  | RVM  | AVX512F AVX512VL
    VFNMADD132PS rw:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst       | EVEX.256.66.0F38.W0 9C /r  | RVM  | AVX512F AVX512VL
    VFNMADD132PS rw:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst{er}   | EVEX.512.66.0F38.W0 9C /r  | RVM  | AVX512F
    VFNMADD132PD rw:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst       | EVEX.128.66.0F38.W1 9C /r  | RVM  | AVX512F AVX512VL
    VFNMADD132PD rw:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst       | EVEX.256.66.0F38.W1 9C /r  | RVM  | AVX512F AVX512VL
    VFNMADD132PD rw:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst{er}   | EVEX.512.66.0F38.W1 9C /r  | RVM  | AVX512F
    VFNMADD132SS rw:xmm1{k1}{z}, xmm2, xmm3/m32{er}            | EVEX.LLIG.66.0F38.W0 9D /r | RVM  | AVX512F
    VFNMADD132SD rw:xmm1{k1}{z}, xmm2, xmm3/m64{er}            | EVEX.LLIG.66.0F38.W1 9D /r | RVM  | AVX512F
    VFNMADD213PS rw:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst       | EVEX.128.66.0F38.W0 AC /r  | RVM  | AVX512F AVX512VL
    VFNMADD213PS rw:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst       | EVEX.256.66.0F38.W0 AC /r  | RVM  | AVX512F AVX512VL
    VFNMADD213PS rw:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst{er}   | EVEX.512.66.0F38.W0 AC /r  | RVM  | AVX512F
    VFNMADD213PD rw:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst       | EVEX.128.66.0F38.W1 AC /r  | RVM  | AVX512F AVX512VL
    VFNMADD213PD rw:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst       | EVEX.256.66.0F38.W1 AC /r  | RVM  | AVX512F AVX512VL
    VFNMADD213PD rw:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst{er}   | EVEX.512.66.0F38.W1 AC /r  | RVM  | AVX512F
    VFNMADD213SS rw:xmm1{k1}{z}, xmm2, xmm3/m32{er}            | EVEX.LLIG.66.0F38.W0 AD /r | RVM  | AVX512F
    VFNMADD213SD rw:xmm1{k1}{z}, xmm2, xmm3/m64{er}            | EVEX.LLIG.66.0F38.W1 AD /r | RVM  | AVX512F
    VFNMADD231PS rw:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst       | EVEX.128.66.0F38.W0 BC /r  | RVM  | AVX512F AVX512VL
    VFNMADD231PS rw:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst       | EVEX.256.66.0F38.W0 BC /r  | RVM  | AVX512F AVX512VL
    VFNMADD231PS rw:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst{er}   | EVEX.512.66.0F38.W0 BC /r  | RVM  | AVX512F
    VFNMADD231PD rw:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst       | EVEX.128.66.0F38.W1 BC /r  | RVM  | AVX512F AVX512VL
    VFNMADD231PD rw:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst       | EVEX.256.66.0F38.W1 BC /r  | RVM  | AVX512F AVX512VL
    VFNMADD231PD rw:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst{er}   | EVEX.512.66.0F38.W1 BC /r  | RVM  | AVX512F
    VFNMADD231SS rw:xmm1{k1}{z}, xmm2, xmm3/m32{er}            | EVEX.LLIG.66.0F38.W0 BD /r | RVM  | AVX512F
    VFNMADD231SD rw:xmm1{k1}{z}, xmm2, xmm3/m64{er}            | EVEX.LLIG.66.0F38.W1 BD /r | RVM  | AVX512F
    VFNMSUB132PS rw:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst       | EVEX.128.66.0F38.W0 9E /r  | RVM  | AVX512F AVX512VL
    VFNMSUB132PS rw:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst       | EVEX.256.66.0F38.W0 9E /r  | RVM  | AVX512F AVX512VL
    VFNMSUB132PS rw:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst{er}   | EVEX.512.66.0F38.W0 9E /r  | RVM  | AVX512F
    VFNMSUB132PD rw:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst       | EVEX.128.66.0F38.W1 9E /r  | RVM  | AVX512F AVX512VL
    VFNMSUB132PD rw:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst       | EVEX.256.66.0F38.W1 9E /r  | RVM  | AVX512F AVX512VL
    VFNMSUB132PD rw:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst{er}   | EVEX.512.66.0F38.W1 9E /r  | RVM  | AVX512F
    VFNMSUB132SS rw:xmm1{k1}{z}, xmm2, xmm3/m32{er}            | EVEX.LLIG.66.0F38.W0 9F /r | RVM  | AVX512F
    VFNMSUB132SD rw:xmm1{k1}{z}, xmm2, xmm3/m64{er}            | EVEX.LLIG.66.0F38.W1 9F /r | RVM  | AVX512F
    VFNMSUB213PS rw:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst       | EVEX.128.66.0F38.W0 AE /r  | RVM  | AVX512F AVX512VL
    VFNMSUB213PS rw:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst       | EVEX.256.66.0F38.W0 AE /r  | RVM  | AVX512F AVX512VL
    VFNMSUB213PS rw:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst{er}   | EVEX.512.66.0F38.W0 AE /r  | RVM  | AVX512F
    VFNMSUB213PD rw:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst       | EVEX.128.66.0F38.W1 AE /r  | RVM  | AVX512F AVX512VL
    VFNMSUB213PD rw:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst       | EVEX.256.66.0F38.W1 AE /r  | RVM  | AVX512F AVX512VL
    VFNMSUB213PD rw:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst{er}   | EVEX.512.66.0F38.W1 AE /r  | RVM  | AVX512F
    VFNMSUB213SS rw:xmm1{k1}{z}, xmm2, xmm3/m32{er}            | EVEX.LLIG.66.0F38.W0 AF /r | RVM  | AVX512F
    VFNMSUB213SD rw:xmm1{k1}{z}, xmm2, xmm3/m64{er}            | EVEX.LLIG.66.0F38.W1 AF /r | RVM  | AVX512F
    VFNMSUB231PS rw:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst       | EVEX.128.66.0F38.W0 BE /r  | RVM  | AVX512F AVX512VL
    VFNMSUB231PS rw:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst       | EVEX.256.66.0F38.W0 BE /r  | RVM  | AVX512F AVX512VL
    VFNMSUB231PS rw:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst{er}   | EVEX.512.66.0F38.W0 BE /r  | RVM  | AVX512F
    VFNMSUB231PD rw:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst       | EVEX.128.66.0F38.W1 BE /r  | RVM  | AVX512F AVX512VL
    VFNMSUB231PD rw:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst       | EVEX.256.66.0F38.W1 BE /r  | RVM  | AVX512F AVX512VL
    VFNMSUB231PD rw:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst{er}   | EVEX.512.66.0F38.W1 BE /r  | RVM  | AVX512F
    VFNMSUB231SS rw:xmm1{k1}{z}, xmm2, xmm3/m32{er}            | EVEX.LLIG.66.0F38.W0 BF /r | RVM  | AVX512F
    VFNMSUB231SD rw:xmm1{k1}{z}, xmm2, xmm3/m64{er}            | EVEX.LLIG.66.0F38.W1 BF /r | RVM  | AVX512F
    VFMADDSUB132PS rw:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst     | EVEX.128.66.0F38.W0 96 /r  | RVM  | AVX512F AVX512VL
    VFMADDSUB132PS rw:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst     | EVEX.256.66.0F38.W0 96 /r  | RVM  | AVX512F AVX512VL
    VFMADDSUB132PS rw:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst{er} | EVEX.512.66.0F38.W0 96 /r  | RVM  | AVX512F
    VFMADDSUB132PD rw:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst     | EVEX.128.66.0F38.W1 96 /r  | RVM  | AVX512F AVX512VL
    VFMADDSUB132PD rw:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst     | EVEX.256.66.0F38.W1 96 /r  | RVM  | AVX512F AVX512VL
    VFMADDSUB132PD rw:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst{er} | EVEX.512.66.0F38.W1 96 /r  | RVM  | AVX512F
    VFMADDSUB213PS rw:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst     | EVEX.128.66.0F38.W0 A6 /r  | RVM  | AVX512F AVX512VL
    VFMADDSUB213PS rw:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst     | EVEX.256.66.0F38.W0 A6 /r  | RVM  | AVX512F AVX512VL
    VFMADDSUB213PS rw:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst{er} | EVEX.512.66.0F38.W0 A6 /r  | RVM  | AVX512F
    VFMADDSUB213PD rw:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst     | EVEX.128.66.0F38.W1 A6 /r  | RVM  | AVX512F AVX512VL
    VFMADDSUB213PD rw:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst     | EVEX.256.66.0F38.W1 A6 /r  | RVM  | AVX512F AVX512VL
    VFMADDSUB213PD rw:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst{er} | EVEX.512.66.0F38.W1 A6 /r  | RVM  | AVX512F
    VFMADDSUB231PS rw:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst     | EVEX.128.66.0F38.W0 B6 /r  | RVM  | AVX512F AVX512VL
    VFMADDSUB231PS rw:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst     | EVEX.256.66.0F38.W0 B6 /r  | RVM  | AVX512F AVX512VL
    VFMADDSUB231PS rw:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst{er} | EVEX.512.66.0F38.W0 B6 /r  | RVM  | AVX512F
    VFMADDSUB231PD rw:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst     | EVEX.128.66.0F38.W1 B6 /r  | RVM  | AVX512F AVX512VL
    VFMADDSUB231PD rw:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst     | EVEX.256.66.0F38.W1 B6 /r  | RVM  | AVX512F AVX512VL
    VFMADDSUB231PD rw:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst{er} | EVEX.512.66.0F38.W1 B6 /r  | RVM  | AVX512F
    VFMSUBADD132PS rw:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst     | EVEX.128.66.0F38.W0 97 /r  | RVM  | AVX512F AVX512VL
    VFMSUBADD132PS rw:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst     | EVEX.256.66.0F38.W0 97 /r  | RVM  | AVX512F AVX512VL
    VFMSUBADD132PS rw:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst{er} | EVEX.512.66.0F38.W0 97 /r  | RVM  | AVX512F
    VFMSUBADD132PD rw:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst     | EVEX.128.66.0F38.W1 97 /r  | RVM  | AVX512F AVX512VL
    VFMSUBADD132PD rw:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst     | EVEX.256.66.0F38.W1 97 /r  | RVM  | AVX512F AVX512VL
    VFMSUBADD132PD rw:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst{er} | EVEX.512.66.0F38.W1 97 /r  | RVM  | AVX512F
    VFMSUBADD213PS rw:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst     | EVEX.128.66.0F38.W0 A7 /r  | RVM  | AVX512F AVX512VL
    VFMSUBADD213PS rw:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst     | EVEX.256.66.0F38.W0 A7 /r  | RVM  | AVX512F AVX512VL
    VFMSUBADD213PS rw:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst{er} | EVEX.512.66.0F38.W0 A7 /r  | RVM  | AVX512F
    VFMSUBADD213PD rw:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst     | EVEX.128.66.0F38.W1 A7 /r  | RVM  | AVX512F AVX512VL
    VFMSUBADD213PD rw:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst     | EVEX.256.66.0F38.W1 A7 /r  | RVM  | AVX512F AVX512VL
    VFMSUBADD213PD rw:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst{er} | EVEX.512.66.0F38.W1 A7 /r  | RVM  | AVX512F
    VFMSUBADD231PS rw:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst     | EVEX.128.66.0F38.W0 B7 /r  | RVM  | AVX512F AVX512VL
    VFMSUBADD231PS rw:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst     | EVEX.256.66.0F38.W0 B7 /r  | RVM  | AVX512F AVX512VL
    VFMSUBADD231PS rw:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst{er} | EVEX.512.66.0F38.W0 B7 /r  | RVM  | AVX512F
    VFMSUBADD231PD rw:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst     | EVEX.128.66.0F38.W1 B7 /r  | RVM  | AVX512F AVX512VL
    VFMSUBADD231PD rw:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst     | EVEX.256.66.0F38.W1 B7 /r  | RVM  | AVX512F AVX512VL
    VFMSUBADD231PD rw:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst{er} | EVEX.512.66.0F38.W1 B7 /r  | RVM  | AVX512F
    # Dot products of bfloat16 pairs
    VDPBF16PS rw:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst | EVEX.128.F3.0F38.W0 52 /r | RVM  | AVX512_BF16 AVX512VL
    VDPBF16PS rw:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst | EVEX.256.F3.0F38.W0 52 /r | RVM  | AVX512_BF16 AVX512VL
    VDPBF16PS rw:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst | EVEX.512.F3.0F38.W0 52 /r | RVM  | AVX512_BF16
    # AVX10.2: dot products of half-precision pairs
    VDPPHPS rw:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst | EVEX.128.0F38.W0 52 /r | RVM  | AVX10_2
    VDPPHPS rw:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst | EVEX.256.0F38.W0 52 /r | RVM  | AVX10_2
    VDPPHPS rw:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst | EVEX.512.0F38.W0 52 /r | RVM  | AVX10_2
    # AVX10.2: minimum and maximum of IEEE 754-2019, chosen by the immediate
    VMINMAXPS w:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst, imm8u      | EVEX.128.66.0F3A.W0 52 /r ib  | RVMI | AVX10_2
    VMINMAXPS w:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst, imm8u      | EVEX.256.66.0F3A.W0 52 /r ib  | RVMI | AVX10_2
    VMINMAXPS w:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst{sae}, imm8u | EVEX.512.66.0F3A.W0 52 /r ib  | RVMI | AVX10_2
    VMINMAXPD w:xmm1{k1}{z}, xmm2, xmm3/m128/m64bcst, imm8u      | EVEX.128.66.0F3A.W1 52 /r ib  | RVMI | AVX10_2
    VMINMAXPD w:ymm1{k1}{z}, ymm2, ymm3/m256/m64bcst, imm8u      | EVEX.256.66.0F3A.W1 52 /r ib  | RVMI | AVX10_2
    VMINMAXPD w:zmm1{k1}{z}, zmm2, zmm3/m512/m64bcst{sae}, imm8u | EVEX.512.66.0F3A.W1 52 /r ib  | RVMI | AVX10_2
    VMINMAXPH w:xmm1{k1}{z}, xmm2, xmm3/m128/m16bcst, imm8u      | EVEX.128.0F3A.W0 52 /r ib     | RVMI | AVX10_2
    VMINMAXPH w:ymm1{k1}{z}, ymm2, ymm3/m256/m16bcst, imm8u      | EVEX.256.0F3A.W0 52 /r ib     | RVMI | AVX10_2
    VMINMAXPH w:zmm1{k1}{z}, zmm2, zmm3/m512/m16bcst{sae}, imm8u | EVEX.512.0F3A.W0 52 /r ib     | RVMI | AVX10_2
    VMINMAXBF16 w:xmm1{k1}{z}, xmm2, xmm3/m128/m16bcst, imm8u    | EVEX.128.F2.0F3A.W0 52 /r ib  | RVMI | AVX10_2
    VMINMAXBF16 w:ymm1{k1}{z}, ymm2, ymm3/m256/m16bcst, imm8u    | EVEX.256.F2.0F3A.W0 52 /r ib  | RVMI | AVX10_2
    VMINMAXBF16 w:zmm1{k1}{z}, zmm2, zmm3/m512/m16bcst, imm8u    | EVEX.512.F2.0F3A.W0 52 /r ib  | RVMI | AVX10_2
    VMINMAXSS w:xmm1{k1}{z}, xmm2, xmm3/m32{sae}, imm8u          | EVEX.LLIG.66.0F3A.W0 53 /r ib | RVMI | AVX10_2
    VMINMAXSD w:xmm1{k1}{z}, xmm2, xmm3/m64{sae}, imm8u          | EVEX.LLIG.66.0F3A.W1 53 /r ib | RVMI | AVX10_2
    VMINMAXSH w:xmm1{k1}{z}, xmm2, xmm3/m16{sae}, imm8u          | EVEX.LLIG.0F3A.W0 53 /r ib    | RVMI | AVX10_2
    # AVX10.2: comparison into the flags, each outcome its own flag (LLVM reads only L = 0 in the SH forms)
    VCOMXSS xmm1, xmm2/m32{sae}  | EVEX.LLIG.F3.0F.W0 2F /r   | RM   | AVX10_2 w:flags
    VCOMXSD xmm1, xmm2/m64{sae}  | EVEX.LLIG.F2.0F.W1 2F /r   | RM   | AVX10_2 w:flags
    VCOMXSH xmm1, xmm2/m16{sae}  | EVEX.LLIG.F3.MAP5.W0 2F /r | RM   | AVX10_2 w:flags
    VUCOMXSS xmm1, xmm2/m32{sae} | EVEX.LLIG.F3.0F.W0 2E /r   | RM   | AVX10_2 w:flags
    VUCOMXSD xmm1, xmm2/m64{sae} | EVEX.LLIG.F2.0F.W1 2E /r   | RM   | AVX10_2 w:flags
    VUCOMXSH xmm1, xmm2/m16{sae} | EVEX.LLIG.F3.MAP5.W0 2E /r | RM   | AVX10_2 w:flags
    # AVX10.2: bfloat16
    VADDBF16 w:xmm1{k1}{z}, xmm2, xmm3/m128/m16bcst        | EVEX.128.66.MAP5.W0 58 /r    | RVM  | AVX10_2
    VADDBF16 w:ymm1{k1}{z}, ymm2, ymm3/m256/m16bcst        | EVEX.256.66.MAP5.W0 58 /r    | RVM  | AVX10_2
    VADDBF16 w:zmm1{k1}{z}, zmm2, zmm3/m512/m16bcst        | EVEX.512.66.MAP5.W0 58 /r    | RVM  | AVX10_2
    VSUBBF16 w:xmm1{k1}{z}, xmm2, xmm3/m128/m16bcst        | EVEX.128.66.MAP5.W0 5C /r    | RVM  | AVX10_2
    VSUBBF16 w:ymm1{k1}{z}, ymm2, ymm3/m256/m16bcst        | EVEX.256.66.MAP5.W0 5C /r    | RVM  | AVX10_2
    VSUBBF16 w:zmm1{k1}{z}, zmm2, zmm3/m512/m16bcst        | EVEX.512.66.MAP5.W0 5C /r    | RVM  | AVX10_2
    VMULBF16 w:xmm1{k1}{z}, xmm2, xmm3/m128/m16bcst        | EVEX.128.66.MAP5.W0 59 /r    | RVM  | AVX10_2
    VMULBF16 w:ymm1{k1}{z}, ymm2, ymm3/m256/m16bcst        | EVEX.256.66.MAP5.W0 59 /r    | RVM  | AVX10_2
    VMULBF16 w:zmm1{k1}{z}, zmm2, zmm3/m512/m16bcst        | EVEX.512.66.MAP5.W0 59 /r    | RVM  | AVX10_2
    VDIVBF16 w:xmm1{k1}{z}, xmm2, xmm3/m128/m16bcst        | EVEX.128.66.MAP5.W0 5E /r    | RVM  | AVX10_2
    VDIVBF16 w:ymm1{k1}{z}, ymm2, ymm3/m256/m16bcst        | EVEX.256.66.MAP5.W0 5E /r    | RVM  | AVX10_2
    VDIVBF16 w:zmm1{k1}{z}, zmm2, zmm3/m512/m16bcst        | EVEX.512.66.MAP5.W0 5E /r    | RVM  | AVX10_2
    VMINBF16 w:xmm1{k1}{z}, xmm2, xmm3/m128/m16bcst        | EVEX.128.66.MAP5.W0 5D /r    | RVM  | AVX10_2
    VMINBF16 w:ymm1{k1}{z}, ymm2, ymm3/m256/m16bcst        | EVEX.256.66.MAP5.W0 5D /r    | RVM  | AVX10_2
    VMINBF16 w:zmm1{k1}{z}, zmm2, zmm3/m512/m16bcst        | EVEX.512.66.MAP5.W0 5D /r    | RVM  | AVX10_2
    VMAXBF16 w:xmm1{k1}{z}, xmm2, xmm3/m128/m16bcst        | EVEX.128.66.MAP5.W0 5F /r    | RVM  | AVX10_2
    VMAXBF16 w:ymm1{k1}{z}, ymm2, ymm3/m256/m16bcst        | EVEX.256.66.MAP5.W0 5F /r    | RVM  | AVX10_2
    VMAXBF16 w:zmm1{k1}{z}, zmm2, zmm3/m512/m16bcst        | EVEX.512.66.MAP5.W0 5F /r    | RVM  | AVX10_2
    VSQRTBF16 w:xmm1{k1}{z}, xmm2/m128/m16bcst             | EVEX.128.66.MAP5.W0 51 /r    | RM   | AVX10_2
    VSQRTBF16 w:ymm1{k1}{z}, ymm2/m256/m16bcst             | EVEX.256.66.MAP5.W0 51 /r    | RM   | AVX10_2
    VSQRTBF16 w:zmm1{k1}{z}, zmm2/m512/m16bcst             | EVEX.512.66.MAP5.W0 51 /r    | RM   | AVX10_2
    VCMPppBF16 w:k1{k2}, xmm2, xmm3/m128/m16bcst, imm8u    | EVEX.128.F2.0F3A.W0 C2 /r ib | RVMI | AVX10_2 predicate:32
    VCMPppBF16 w:k1{k2}, ymm2, ymm3/m256/m16bcst, imm8u    | EVEX.256.F2.0F3A.W0 C2 /r ib | RVMI | AVX10_2 predicate:32
    VCMPppBF16 w:k1{k2}, zmm2, zmm3/m512/m16bcst, imm8u    | EVEX.512.F2.0F3A.W0 C2 /r ib | RVMI | AVX10_2 predicate:32
    VCOMISBF16 xmm1, xmm2/m16                              | EVEX.LLIG.66.MAP5.W0 2F /r   | RM   | AVX10_2 w:flags
    VFPCLASSBF16 w:k1{k2}, xmm2/m128/m16bcst, imm8u        | EVEX.128.F2.0F3A.W0 66 /r ib | RMI  | AVX10_2
    VFPCLASSBF16 w:k1{k2}, ymm2/m256/m16bcst, imm8u        | EVEX.256.F2.0F3A.W0 66 /r ib | RMI  | AVX10_2
    VFPCLASSBF16 w:k1{k2}, zmm2/m512/m16bcst, imm8u        | EVEX.512.F2.0F3A.W0 66 /r ib | RMI  | AVX10_2
    VGETEXPBF16 w:xmm1{k1}{z}, xmm2/m128/m16bcst           | EVEX.128.MAP6.W0 42 /r       | RM   | AVX10_2
    VGETEXPBF16 w:ymm1{k1}{z}, ymm2/m256/m16bcst           | EVEX.256.MAP6.W0 42 /r       | RM   | AVX10_2
    VGETEXPBF16 w:zmm1{k1}{z}, zmm2/m512/m16bcst           | EVEX.512.MAP6.W0 42 /r       | RM   | AVX10_2
    VGETMANTBF16 w:xmm1{k1}{z}, xmm2/m128/m16bcst, imm8u   | EVEX.128.F2.0F3A.W0 26 /r ib | RMI  | AVX10_2
    VGETMANTBF16 w:ymm1{k1}{z}, ymm2/m256/m16bcst, imm8u   | EVEX.256.F2.0F3A.W0 26 /r ib | RMI  | AVX10_2
    VGETMANTBF16 w:zmm1{k1}{z}, zmm2/m512/m16bcst, imm8u   | EVEX.512.F2.0F3A.W0 26 /r ib | RMI  | AVX10_2
    VSCALEFBF16 w:xmm1{k1}{z}, xmm2, xmm3/m128/m16bcst     | EVEX.128.MAP6.W0 2C /r       | RVM  | AVX10_2
    VSCALEFBF16 w:ymm1{k1}{z}, ymm2, ymm3/m256/m16bcst     | EVEX.256.MAP6.W0 2C /r       | RVM  | AVX10_2
    VSCALEFBF16 w:zmm1{k1}{z}, zmm2, zmm3/m512/m16bcst     | EVEX.512.MAP6.W0 2C /r       | RVM  | AVX10_2
    VRNDSCALEBF16 w:xmm1{k1}{z}, xmm2/m128/m16bcst, imm8u  | EVEX.128.F2.0F3A.W0 08 /r ib | RMI  | AVX10_2
    VRNDSCALEBF16 w:ymm1{k1}{z}, ymm2/m256/m16bcst, imm8u  | EVEX.256.F2.0F3A.W0 08 /r ib | RMI  | AVX10_2
    VRNDSCALEBF16 w:zmm1{k1}{z}, zmm2/m512/m16bcst, imm8u  | EVEX.512.F2.0F3A.W0 08 /r ib | RMI  | AVX10_2
    VREDUCEBF16 w:xmm1{k1}{z}, xmm2/m128/m16bcst, imm8u    | EVEX.128.F2.0F3A.W0 56 /r ib | RMI  | AVX10_2
    VREDUCEBF16 w:ymm1{k1}{z}, ymm2/m256/m16bcst, imm8u    | EVEX.256.F2.0F3A.W0 56 /r ib | RMI  | AVX10_2
    VREDUCEBF16 w:zmm1{k1}{z}, zmm2/m512/m16bcst, imm8u    | EVEX.512.F2.0F3A.W0 56 /r ib | RMI  | AVX10_2
    VRCPBF16 w:xmm1{k1}{z}, xmm2/m128/m16bcst              | EVEX.128.MAP6.W0 4C /r       | RM   | AVX10_2
    VRCPBF16 w:ymm1{k1}{z}, ymm2/m256/m16bcst              | EVEX.256.MAP6.W0 4C /r       | RM   | AVX10_2
    VRCPBF16 w:zmm1{k1}{z}, zmm2/m512/m16bcst              | EVEX.512.MAP6.W0 4C /r       | RM   | AVX10_2
    VRSQRTBF16 w:xmm1{k1}{z}, xmm2/m128/m16bcst            | EVEX.128.MAP6.W0 4E /r       | RM   | AVX10_2
    VRSQRTBF16 w:ymm1{k1}{z}, ymm2/m256/m16bcst            | EVEX.256.MAP6.W0 4E /r       | RM   | AVX10_2
    VRSQRTBF16 w:zmm1{k1}{z}, zmm2/m512/m16bcst            | EVEX.512.MAP6.W0 4E /r       | RM   | AVX10_2
    VFMADD132BF16 rw:xmm1{k1}{z}, xmm2, xmm3/m128/m16bcst  | EVEX.128.MAP6.W0 98 /r       | RVM  | AVX10_2
    VFMADD132BF16 rw:ymm1{k1}{z}, ymm2, ymm3/m256/m16bcst  | EVEX.256.MAP6.W0 98 /r       | RVM  | AVX10_2
    VFMADD132BF16 rw:zmm1{k1}{z}, zmm2, zmm3/m512/m16bcst  | EVEX.512.MAP6.W0 98 /r       | RVM  | AVX10_2
    VFMADD213BF16 rw:xmm1{k1}{z}, xmm2, xmm3/m128/m16bcst  | EVEX.128.MAP6.W0 A8 /r       | RVM  | AVX10_2
    VFMADD213BF16 rw:ymm1{k1}{z}, ymm2, ymm3/m256/m16bcst  | EVEX.256.MAP6.W0 A8 /r       | RVM  | AVX10_2
    VFMADD213BF16 rw:zmm1{k1}{z}, zmm2, zmm3/m512/m16bcst  | EVEX.512.MAP6.W0 A8 /r       | RVM  | AVX10_2
    VFMADD231BF16 rw:xmm1{k1}{z}, xmm2, xmm3/m128/m16bcst  | EVEX.128.MAP6.W0 B8 /r       | RVM  | AVX10_2
    VFMADD231BF16 rw:ymm1{k1}{z}, ymm2, ymm3/m256/m16bcst  | EVEX.256.MAP6.W0 B8 /r       | RVM  | AVX10_2
    VFMADD231BF16 rw:zmm1{k1}{z}, zmm2, zmm3/m512/m16bcst  | EVEX.512.MAP6.W0 B8 /r       | RVM  | AVX10_2
    VFMSUB132BF16 rw:xmm1{k1}{z}, xmm2, xmm3/m128/m16bcst  | EVEX.128.MAP6.W0 9A /r       | RVM  | AVX10_2
    VFMSUB132BF16 rw:ymm1{k1}{z}, ymm2, ymm3/m256/m16bcst  | EVEX.256.MAP6.W0 9A /r       | RVM  | AVX10_2
    VFMSUB132BF16 rw:zmm1{k1}{z}, zmm2, zmm3/m512/m16bcst  | EVEX.512.MAP6.W0 9A /r       | RVM  | AVX10_2
    VFMSUB213BF16 rw:xmm1{k1}{z}, xmm2, xmm3/m128/m16bcst  | EVEX.128.MAP6.W0 AA /r       | RVM  | AVX10_2
    VFMSUB213BF16 rw:ymm1{k1}{z}, ymm2, ymm3/m256/m16bcst  | EVEX.256.MAP6.W0 AA /r       | RVM  | AVX10_2
    VFMSUB213BF16 rw:zmm1{k1}{z}, zmm2, zmm3/m512/m16bcst  | EVEX.512.MAP6.W0 AA /r       | RVM  | AVX10_2
    VFMSUB231BF16 rw:xmm1{k1}{z}, xmm2, xmm3/m128/m16bcst  | EVEX.128.MAP6.W0 BA /r       | RVM  | AVX10_2
    VFMSUB231BF16 rw:ymm1{k1}{z}, ymm2, ymm3/m256/m16bcst  | EVEX.256.MAP6.W0 BA /r       | RVM  | AVX10_2
    VFMSUB231BF16 rw:zmm1{k1}{z}, zmm2, zmm3/m512/m16bcst  | EVEX.512.MAP6.W0 BA /r       | RVM  | AVX10_2
    VFNMADD132BF16 rw:xmm1{k1}{z}, xmm2, xmm3/m128/m16bcst | EVEX.128.MAP6.W0 9C /r       | RVM  | AVX10_2
    VFNMADD132BF16 rw:ymm1{k1}{z}, ymm2, ymm3/m256/m16bcst | EVEX.256.MAP6.W0 9C /r       | RVM  | AVX10_2
    VFNMADD132BF16 rw:zmm1{k1}{z}, zmm2, zmm3/m512/m16bcst | EVEX.512.MAP6.W0 9C /r       | RVM  | AVX10_2
    VFNMADD213BF16 rw:xmm1{k1}{z}, xmm2, xmm3/m128/m16bcst | EVEX.128.MAP6.W0 AC /r       | RVM  | AVX10_2
    VFNMADD213BF16 rw:ymm1{k1}{z}, ymm2, ymm3/m256/m16bcst | EVEX.256.MAP6.W0 AC /r       | RVM  | AVX10_2
    VFNMADD213BF16 rw:zmm1{k1}{z}, zmm2, zmm3/m512/m16bcst | EVEX.512.MAP6.W0 AC /r       | RVM  | AVX10_2
    VFNMADD231BF16 rw:xmm1{k1}{z}, xmm2, xmm3/m128/m16bcst | EVEX.128.MAP6.W0 BC /r       | RVM  | AVX10_2
    VFNMADD231BF16 rw:ymm1{k1}{z}, ymm2, ymm3/m256/m16bcst | EVEX.256.MAP6.W0 BC /r       | RVM  | AVX10_2
    VFNMADD231BF16 rw:zmm1{k1}{z}, zmm2, zmm3/m512/m16bcst | EVEX.512.MAP6.W0 BC /r       | RVM  | AVX10_2
    VFNMSUB132BF16 rw:xmm1{k1}{z}, xmm2, xmm3/m128/m16bcst | EVEX.128.MAP6.W0 9E /r       | RVM  | AVX10_2
    VFNMSUB132BF16 rw:ymm1{k1}{z}, ymm2, ymm3/m256/m16bcst | EVEX.256.MAP6.W0 9E /r       | RVM  | AVX10_2
    VFNMSUB132BF16 rw:zmm1{k1}{z}, zmm2, zmm3/m512/m16bcst | EVEX.512.MAP6.W0 9E /r       | RVM  | AVX10_2
    VFNMSUB213BF16 rw:xmm1{k1}{z}, xmm2, xmm3/m128/m16bcst | EVEX.128.MAP6.W0 AE /r       | RVM  | AVX10_2
    VFNMSUB213BF16 rw:ymm1{k1}{z}, ymm2, ymm3/m256/m16bcst | EVEX.256.MAP6.W0 AE /r       | RVM  | AVX10_2
    VFNMSUB213BF16 rw:zmm1{k1}{z}, zmm2, zmm3/m512/m16bcst | EVEX.512.MAP6.W0 AE /r       | RVM  | AVX10_2
    VFNMSUB231BF16 rw:xmm1{k1}{z}, xmm2, xmm3/m128/m16bcst | EVEX.128.MAP6.W0 BE /r       | RVM  | AVX10_2
    VFNMSUB231BF16 rw:ymm1{k1}{z}, ymm2, ymm3/m256/m16bcst | EVEX.256.MAP6.W0 BE /r       | RVM  | AVX10_2
    VFNMSUB231BF16 rw:zmm1{k1}{z}, zmm2, zmm3/m512/m16bcst | EVEX.512.MAP6.W0 BE /r       | RVM  | AVX10_2
    """
}
