extension InstructionTable {
  /// AVX512-FP16: half precision.
  static let avx512Float16: StaticString = """
    # L is ignored in the scalar instructions, as the manual says; LLVM reads only L = 0 in VFPCLASSSH, VGETEXPSH, VSCALEFSH,
    # VRNDSCALESH, VFMADDCSH, VFCMADDCSH.
    # Moves
    VMOVSH w:xmm1{k1}{z}, xmm2, xmm3 | EVEX.LLIG.F3.MAP5.W0 10 /r | RVM  | AVX512_FP16
    VMOVSH w:xmm1{k1}{z}, m16        | EVEX.LLIG.F3.MAP5.W0 10 /r | RM   | AVX512_FP16
    VMOVSH w:xmm1{k1}{z}, xmm2, xmm3 | EVEX.LLIG.F3.MAP5.W0 11 /r | MVR  | AVX512_FP16
    VMOVSH w:m16{k1}, xmm1           | EVEX.LLIG.F3.MAP5.W0 11 /r | MR   | AVX512_FP16
    VMOVW w:xmm1, r32/m16            | EVEX.128.66.MAP5.W0 6E /r  | RM   | AVX512_FP16
    VMOVW w:r32/m16, xmm1            | EVEX.128.66.MAP5.W0 7E /r  | MR   | AVX512_FP16
    VMOVW w:xmm1, r64                | EVEX.128.66.MAP5.W1 6E /r  | RM   | AVX512_FP16
    VMOVW w:r64, xmm1                | EVEX.128.66.MAP5.W1 7E /r  | MR   | AVX512_FP16
    VMOVW w:xmm1, m16                | EVEX.128.66.MAP5.W1 6E /r  | RM   | AVX512_FP16 decode
    VMOVW w:m16, xmm1                | EVEX.128.66.MAP5.W1 7E /r  | MR   | AVX512_FP16 decode
    # Addition, subtraction, multiplication, division, square root
    VADDPH w:xmm1{k1}{z}, xmm2, xmm3/m128/m16bcst     | EVEX.128.MAP5.W0 58 /r     | RVM  | AVX512_FP16 AVX512VL
    VADDPH w:ymm1{k1}{z}, ymm2, ymm3/m256/m16bcst     | EVEX.256.MAP5.W0 58 /r     | RVM  | AVX512_FP16 AVX512VL
    VADDPH w:zmm1{k1}{z}, zmm2, zmm3/m512/m16bcst{er} | EVEX.512.MAP5.W0 58 /r     | RVM  | AVX512_FP16
    VADDSH w:xmm1{k1}{z}, xmm2, xmm3/m16{er}          | EVEX.LLIG.F3.MAP5.W0 58 /r | RVM  | AVX512_FP16
    VSUBPH w:xmm1{k1}{z}, xmm2, xmm3/m128/m16bcst     | EVEX.128.MAP5.W0 5C /r     | RVM  | AVX512_FP16 AVX512VL
    VSUBPH w:ymm1{k1}{z}, ymm2, ymm3/m256/m16bcst     | EVEX.256.MAP5.W0 5C /r     | RVM  | AVX512_FP16 AVX512VL
    VSUBPH w:zmm1{k1}{z}, zmm2, zmm3/m512/m16bcst{er} | EVEX.512.MAP5.W0 5C /r     | RVM  | AVX512_FP16
    VSUBSH w:xmm1{k1}{z}, xmm2, xmm3/m16{er}          | EVEX.LLIG.F3.MAP5.W0 5C /r | RVM  | AVX512_FP16
    VMULPH w:xmm1{k1}{z}, xmm2, xmm3/m128/m16bcst     | EVEX.128.MAP5.W0 59 /r     | RVM  | AVX512_FP16 AVX512VL
    VMULPH w:ymm1{k1}{z}, ymm2, ymm3/m256/m16bcst     | EVEX.256.MAP5.W0 59 /r     | RVM  | AVX512_FP16 AVX512VL
    VMULPH w:zmm1{k1}{z}, zmm2, zmm3/m512/m16bcst{er} | EVEX.512.MAP5.W0 59 /r     | RVM  | AVX512_FP16
    VMULSH w:xmm1{k1}{z}, xmm2, xmm3/m16{er}          | EVEX.LLIG.F3.MAP5.W0 59 /r | RVM  | AVX512_FP16
    VDIVPH w:xmm1{k1}{z}, xmm2, xmm3/m128/m16bcst     | EVEX.128.MAP5.W0 5E /r     | RVM  | AVX512_FP16 AVX512VL
    VDIVPH w:ymm1{k1}{z}, ymm2, ymm3/m256/m16bcst     | EVEX.256.MAP5.W0 5E /r     | RVM  | AVX512_FP16 AVX512VL
    VDIVPH w:zmm1{k1}{z}, zmm2, zmm3/m512/m16bcst{er} | EVEX.512.MAP5.W0 5E /r     | RVM  | AVX512_FP16
    VDIVSH w:xmm1{k1}{z}, xmm2, xmm3/m16{er}          | EVEX.LLIG.F3.MAP5.W0 5E /r | RVM  | AVX512_FP16
    VSQRTPH w:xmm1{k1}{z}, xmm2/m128/m16bcst          | EVEX.128.MAP5.W0 51 /r     | RM   | AVX512_FP16 AVX512VL
    VSQRTPH w:ymm1{k1}{z}, ymm2/m256/m16bcst          | EVEX.256.MAP5.W0 51 /r     | RM   | AVX512_FP16 AVX512VL
    VSQRTPH w:zmm1{k1}{z}, zmm2/m512/m16bcst{er}      | EVEX.512.MAP5.W0 51 /r     | RM   | AVX512_FP16
    VSQRTSH w:xmm1{k1}{z}, xmm2, xmm3/m16{er}         | EVEX.LLIG.F3.MAP5.W0 51 /r | RVM  | AVX512_FP16
    # Minimum, maximum
    VMINPH w:xmm1{k1}{z}, xmm2, xmm3/m128/m16bcst      | EVEX.128.MAP5.W0 5D /r     | RVM  | AVX512_FP16 AVX512VL
    VMINPH w:ymm1{k1}{z}, ymm2, ymm3/m256/m16bcst      | EVEX.256.MAP5.W0 5D /r     | RVM  | AVX512_FP16 AVX512VL
    VMINPH w:zmm1{k1}{z}, zmm2, zmm3/m512/m16bcst{sae} | EVEX.512.MAP5.W0 5D /r     | RVM  | AVX512_FP16
    VMINSH w:xmm1{k1}{z}, xmm2, xmm3/m16{sae}          | EVEX.LLIG.F3.MAP5.W0 5D /r | RVM  | AVX512_FP16
    VMAXPH w:xmm1{k1}{z}, xmm2, xmm3/m128/m16bcst      | EVEX.128.MAP5.W0 5F /r     | RVM  | AVX512_FP16 AVX512VL
    VMAXPH w:ymm1{k1}{z}, ymm2, ymm3/m256/m16bcst      | EVEX.256.MAP5.W0 5F /r     | RVM  | AVX512_FP16 AVX512VL
    VMAXPH w:zmm1{k1}{z}, zmm2, zmm3/m512/m16bcst{sae} | EVEX.512.MAP5.W0 5F /r     | RVM  | AVX512_FP16
    VMAXSH w:xmm1{k1}{z}, xmm2, xmm3/m16{sae}          | EVEX.LLIG.F3.MAP5.W0 5F /r | RVM  | AVX512_FP16
    # Comparison into a mask, into the flags; classification
    VCMPppPH w:k1{k2}, xmm2, xmm3/m128/m16bcst, imm8u      | EVEX.128.0F3A.W0 C2 /r ib     | RVMI | AVX512_FP16 AVX512VL predicate:32
    VCMPppPH w:k1{k2}, ymm2, ymm3/m256/m16bcst, imm8u      | EVEX.256.0F3A.W0 C2 /r ib     | RVMI | AVX512_FP16 AVX512VL predicate:32
    VCMPppPH w:k1{k2}, zmm2, zmm3/m512/m16bcst{sae}, imm8u | EVEX.512.0F3A.W0 C2 /r ib     | RVMI | AVX512_FP16 predicate:32
    VCMPppSH w:k1{k2}, xmm2, xmm3/m16{sae}, imm8u          | EVEX.LLIG.F3.0F3A.W0 C2 /r ib | RVMI | AVX512_FP16 predicate:32
    VCOMISH xmm1, xmm2/m16{sae}                            | EVEX.LLIG.MAP5.W0 2F /r       | RM   | AVX512_FP16 w:flags
    VUCOMISH xmm1, xmm2/m16{sae}                           | EVEX.LLIG.MAP5.W0 2E /r       | RM   | AVX512_FP16 w:flags
    VFPCLASSPH w:k1{k2}, xmm2/m128/m16bcst, imm8u          | EVEX.128.0F3A.W0 66 /r ib     | RMI  | AVX512_FP16 AVX512VL
    VFPCLASSPH w:k1{k2}, ymm2/m256/m16bcst, imm8u          | EVEX.256.0F3A.W0 66 /r ib     | RMI  | AVX512_FP16 AVX512VL
    VFPCLASSPH w:k1{k2}, zmm2/m512/m16bcst, imm8u          | EVEX.512.0F3A.W0 66 /r ib     | RMI  | AVX512_FP16
    VFPCLASSSH w:k1{k2}, xmm2/m16, imm8u                   | EVEX.LLIG.0F3A.W0 67 /r ib    | RMI  | AVX512_FP16
    # Exponent, mantissa, scaling by a power of two, rounding, reduction
    VGETEXPPH w:xmm1{k1}{z}, xmm2/m128/m16bcst               | EVEX.128.66.MAP6.W0 42 /r  | RM   | AVX512_FP16 AVX512VL
    VGETEXPPH w:ymm1{k1}{z}, ymm2/m256/m16bcst               | EVEX.256.66.MAP6.W0 42 /r  | RM   | AVX512_FP16 AVX512VL
    VGETEXPPH w:zmm1{k1}{z}, zmm2/m512/m16bcst{sae}          | EVEX.512.66.MAP6.W0 42 /r  | RM   | AVX512_FP16
    VGETEXPSH w:xmm1{k1}{z}, xmm2, xmm3/m16{sae}             | EVEX.LLIG.66.MAP6.W0 43 /r | RVM  | AVX512_FP16
    VGETMANTPH w:xmm1{k1}{z}, xmm2/m128/m16bcst, imm8u       | EVEX.128.0F3A.W0 26 /r ib  | RMI  | AVX512_FP16 AVX512VL
    VGETMANTPH w:ymm1{k1}{z}, ymm2/m256/m16bcst, imm8u       | EVEX.256.0F3A.W0 26 /r ib  | RMI  | AVX512_FP16 AVX512VL
    VGETMANTPH w:zmm1{k1}{z}, zmm2/m512/m16bcst{sae}, imm8u  | EVEX.512.0F3A.W0 26 /r ib  | RMI  | AVX512_FP16
    VGETMANTSH w:xmm1{k1}{z}, xmm2, xmm3/m16{sae}, imm8u     | EVEX.LLIG.0F3A.W0 27 /r ib | RVMI | AVX512_FP16
    VSCALEFPH w:xmm1{k1}{z}, xmm2, xmm3/m128/m16bcst         | EVEX.128.66.MAP6.W0 2C /r  | RVM  | AVX512_FP16 AVX512VL
    VSCALEFPH w:ymm1{k1}{z}, ymm2, ymm3/m256/m16bcst         | EVEX.256.66.MAP6.W0 2C /r  | RVM  | AVX512_FP16 AVX512VL
    VSCALEFPH w:zmm1{k1}{z}, zmm2, zmm3/m512/m16bcst{er}     | EVEX.512.66.MAP6.W0 2C /r  | RVM  | AVX512_FP16
    VSCALEFSH w:xmm1{k1}{z}, xmm2, xmm3/m16{er}              | EVEX.LLIG.66.MAP6.W0 2D /r | RVM  | AVX512_FP16
    VRNDSCALEPH w:xmm1{k1}{z}, xmm2/m128/m16bcst, imm8u      | EVEX.128.0F3A.W0 08 /r ib  | RMI  | AVX512_FP16 AVX512VL
    VRNDSCALEPH w:ymm1{k1}{z}, ymm2/m256/m16bcst, imm8u      | EVEX.256.0F3A.W0 08 /r ib  | RMI  | AVX512_FP16 AVX512VL
    VRNDSCALEPH w:zmm1{k1}{z}, zmm2/m512/m16bcst{sae}, imm8u | EVEX.512.0F3A.W0 08 /r ib  | RMI  | AVX512_FP16
    VRNDSCALESH w:xmm1{k1}{z}, xmm2, xmm3/m16{sae}, imm8u    | EVEX.LLIG.0F3A.W0 0A /r ib | RVMI | AVX512_FP16
    VREDUCEPH w:xmm1{k1}{z}, xmm2/m128/m16bcst, imm8u        | EVEX.128.0F3A.W0 56 /r ib  | RMI  | AVX512_FP16 AVX512VL
    VREDUCEPH w:ymm1{k1}{z}, ymm2/m256/m16bcst, imm8u        | EVEX.256.0F3A.W0 56 /r ib  | RMI  | AVX512_FP16 AVX512VL
    VREDUCEPH w:zmm1{k1}{z}, zmm2/m512/m16bcst{sae}, imm8u   | EVEX.512.0F3A.W0 56 /r ib  | RMI  | AVX512_FP16
    VREDUCESH w:xmm1{k1}{z}, xmm2, xmm3/m16{sae}, imm8u      | EVEX.LLIG.0F3A.W0 57 /r ib | RVMI | AVX512_FP16
    # Approximate reciprocal and reciprocal square root
    VRCPPH w:xmm1{k1}{z}, xmm2/m128/m16bcst   | EVEX.128.66.MAP6.W0 4C /r  | RM   | AVX512_FP16 AVX512VL
    VRCPPH w:ymm1{k1}{z}, ymm2/m256/m16bcst   | EVEX.256.66.MAP6.W0 4C /r  | RM   | AVX512_FP16 AVX512VL
    VRCPPH w:zmm1{k1}{z}, zmm2/m512/m16bcst   | EVEX.512.66.MAP6.W0 4C /r  | RM   | AVX512_FP16
    VRCPSH w:xmm1{k1}{z}, xmm2, xmm3/m16      | EVEX.LLIG.66.MAP6.W0 4D /r | RVM  | AVX512_FP16
    VRSQRTPH w:xmm1{k1}{z}, xmm2/m128/m16bcst | EVEX.128.66.MAP6.W0 4E /r  | RM   | AVX512_FP16 AVX512VL
    VRSQRTPH w:ymm1{k1}{z}, ymm2/m256/m16bcst | EVEX.256.66.MAP6.W0 4E /r  | RM   | AVX512_FP16 AVX512VL
    VRSQRTPH w:zmm1{k1}{z}, zmm2/m512/m16bcst | EVEX.512.66.MAP6.W0 4E /r  | RM   | AVX512_FP16
    VRSQRTSH w:xmm1{k1}{z}, xmm2, xmm3/m16    | EVEX.LLIG.66.MAP6.W0 4F /r | RVM  | AVX512_FP16
    # Fused multiply-add
    VFMADD132PH rw:xmm1{k1}{z}, xmm2, xmm3/m128/m16bcst        | EVEX.128.66.MAP6.W0 98 /r  | RVM  | AVX512_FP16 AVX512VL
    VFMADD132PH rw:ymm1{k1}{z}, ymm2, ymm3/m256/m16bcst        | EVEX.256.66.MAP6.W0 98 /r  | RVM  | AVX512_FP16 AVX512VL
    VFMADD132PH rw:zmm1{k1}{z}, zmm2, zmm3/m512/m16bcst{er}    | EVEX.512.66.MAP6.W0 98 /r  | RVM  | AVX512_FP16
    VFMADD132SH rw:xmm1{k1}{z}, xmm2, xmm3/m16{er}             | EVEX.LLIG.66.MAP6.W0 99 /r | RVM  | AVX512_FP16
    VFMADD213PH rw:xmm1{k1}{z}, xmm2, xmm3/m128/m16bcst        | EVEX.128.66.MAP6.W0 A8 /r  | RVM  | AVX512_FP16 AVX512VL
    VFMADD213PH rw:ymm1{k1}{z}, ymm2, ymm3/m256/m16bcst        | EVEX.256.66.MAP6.W0 A8 /r  | RVM  | AVX512_FP16 AVX512VL
    VFMADD213PH rw:zmm1{k1}{z}, zmm2, zmm3/m512/m16bcst{er}    | EVEX.512.66.MAP6.W0 A8 /r  | RVM  | AVX512_FP16
    VFMADD213SH rw:xmm1{k1}{z}, xmm2, xmm3/m16{er}             | EVEX.LLIG.66.MAP6.W0 A9 /r | RVM  | AVX512_FP16
    VFMADD231PH rw:xmm1{k1}{z}, xmm2, xmm3/m128/m16bcst        | EVEX.128.66.MAP6.W0 B8 /r  | RVM  | AVX512_FP16 AVX512VL
    VFMADD231PH rw:ymm1{k1}{z}, ymm2, ymm3/m256/m16bcst        | EVEX.256.66.MAP6.W0 B8 /r  | RVM  | AVX512_FP16 AVX512VL
    VFMADD231PH rw:zmm1{k1}{z}, zmm2, zmm3/m512/m16bcst{er}    | EVEX.512.66.MAP6.W0 B8 /r  | RVM  | AVX512_FP16
    VFMADD231SH rw:xmm1{k1}{z}, xmm2, xmm3/m16{er}             | EVEX.LLIG.66.MAP6.W0 B9 /r | RVM  | AVX512_FP16
    VFMSUB132PH rw:xmm1{k1}{z}, xmm2, xmm3/m128/m16bcst        | EVEX.128.66.MAP6.W0 9A /r  | RVM  | AVX512_FP16 AVX512VL
    VFMSUB132PH rw:ymm1{k1}{z}, ymm2, ymm3/m256/m16bcst        | EVEX.256.66.MAP6.W0 9A /r  | RVM  | AVX512_FP16 AVX512VL
    VFMSUB132PH rw:zmm1{k1}{z}, zmm2, zmm3/m512/m16bcst{er}    | EVEX.512.66.MAP6.W0 9A /r  | RVM  | AVX512_FP16
    VFMSUB132SH rw:xmm1{k1}{z}, xmm2, xmm3/m16{er}             | EVEX.LLIG.66.MAP6.W0 9B /r | RVM  | AVX512_FP16
    VFMSUB213PH rw:xmm1{k1}{z}, xmm2, xmm3/m128/m16bcst        | EVEX.128.66.MAP6.W0 AA /r  | RVM  | AVX512_FP16 AVX512VL
    VFMSUB213PH rw:ymm1{k1}{z}, ymm2, ymm3/m256/m16bcst        | EVEX.256.66.MAP6.W0 AA /r  | RVM  | AVX512_FP16 AVX512VL
    VFMSUB213PH rw:zmm1{k1}{z}, zmm2, zmm3/m512/m16bcst{er}    | EVEX.512.66.MAP6.W0 AA /r  | RVM  | AVX512_FP16
    VFMSUB213SH rw:xmm1{k1}{z}, xmm2, xmm3/m16{er}             | EVEX.LLIG.66.MAP6.W0 AB /r | RVM  | AVX512_FP16
    VFMSUB231PH rw:xmm1{k1}{z}, xmm2, xmm3/m128/m16bcst        | EVEX.128.66.MAP6.W0 BA /r  | RVM  | AVX512_FP16 AVX512VL
    VFMSUB231PH rw:ymm1{k1}{z}, ymm2, ymm3/m256/m16bcst        | EVEX.256.66.MAP6.W0 BA /r  | RVM  | AVX512_FP16 AVX512VL
    VFMSUB231PH rw:zmm1{k1}{z}, zmm2, zmm3/m512/m16bcst{er}    | EVEX.512.66.MAP6.W0 BA /r  | RVM  | AVX512_FP16
    VFMSUB231SH rw:xmm1{k1}{z}, xmm2, xmm3/m16{er}             | EVEX.LLIG.66.MAP6.W0 BB /r | RVM  | AVX512_FP16
    VFNMADD132PH rw:xmm1{k1}{z}, xmm2, xmm3/m128/m16bcst       | EVEX.128.66.MAP6.W0 9C /r  | RVM  | AVX512_FP16 AVX512VL
    VFNMADD132PH rw:ymm1{k1}{z}, ymm2, ymm3/m256/m16bcst       | EVEX.256.66.MAP6.W0 9C /r  | RVM  | AVX512_FP16 AVX512VL
    VFNMADD132PH rw:zmm1{k1}{z}, zmm2, zmm3/m512/m16bcst{er}   | EVEX.512.66.MAP6.W0 9C /r  | RVM  | AVX512_FP16
    VFNMADD132SH rw:xmm1{k1}{z}, xmm2, xmm3/m16{er}            | EVEX.LLIG.66.MAP6.W0 9D /r | RVM  | AVX512_FP16
    VFNMADD213PH rw:xmm1{k1}{z}, xmm2, xmm3/m128/m16bcst       | EVEX.128.66.MAP6.W0 AC /r  | RVM  | AVX512_FP16 AVX512VL
    VFNMADD213PH rw:ymm1{k1}{z}, ymm2, ymm3/m256/m16bcst       | EVEX.256.66.MAP6.W0 AC /r  | RVM  | AVX512_FP16 AVX512VL
    VFNMADD213PH rw:zmm1{k1}{z}, zmm2, zmm3/m512/m16bcst{er}   | EVEX.512.66.MAP6.W0 AC /r  | RVM  | AVX512_FP16
    VFNMADD213SH rw:xmm1{k1}{z}, xmm2, xmm3/m16{er}            | EVEX.LLIG.66.MAP6.W0 AD /r | RVM  | AVX512_FP16
    VFNMADD231PH rw:xmm1{k1}{z}, xmm2, xmm3/m128/m16bcst       | EVEX.128.66.MAP6.W0 BC /r  | RVM  | AVX512_FP16 AVX512VL
    VFNMADD231PH rw:ymm1{k1}{z}, ymm2, ymm3/m256/m16bcst       | EVEX.256.66.MAP6.W0 BC /r  | RVM  | AVX512_FP16 AVX512VL
    VFNMADD231PH rw:zmm1{k1}{z}, zmm2, zmm3/m512/m16bcst{er}   | EVEX.512.66.MAP6.W0 BC /r  | RVM  | AVX512_FP16
    VFNMADD231SH rw:xmm1{k1}{z}, xmm2, xmm3/m16{er}            | EVEX.LLIG.66.MAP6.W0 BD /r | RVM  | AVX512_FP16
    VFNMSUB132PH rw:xmm1{k1}{z}, xmm2, xmm3/m128/m16bcst       | EVEX.128.66.MAP6.W0 9E /r  | RVM  | AVX512_FP16 AVX512VL
    VFNMSUB132PH rw:ymm1{k1}{z}, ymm2, ymm3/m256/m16bcst       | EVEX.256.66.MAP6.W0 9E /r  | RVM  | AVX512_FP16 AVX512VL
    VFNMSUB132PH rw:zmm1{k1}{z}, zmm2, zmm3/m512/m16bcst{er}   | EVEX.512.66.MAP6.W0 9E /r  | RVM  | AVX512_FP16
    VFNMSUB132SH rw:xmm1{k1}{z}, xmm2, xmm3/m16{er}            | EVEX.LLIG.66.MAP6.W0 9F /r | RVM  | AVX512_FP16
    VFNMSUB213PH rw:xmm1{k1}{z}, xmm2, xmm3/m128/m16bcst       | EVEX.128.66.MAP6.W0 AE /r  | RVM  | AVX512_FP16 AVX512VL
    VFNMSUB213PH rw:ymm1{k1}{z}, ymm2, ymm3/m256/m16bcst       | EVEX.256.66.MAP6.W0 AE /r  | RVM  | AVX512_FP16 AVX512VL
    VFNMSUB213PH rw:zmm1{k1}{z}, zmm2, zmm3/m512/m16bcst{er}   | EVEX.512.66.MAP6.W0 AE /r  | RVM  | AVX512_FP16
    VFNMSUB213SH rw:xmm1{k1}{z}, xmm2, xmm3/m16{er}            | EVEX.LLIG.66.MAP6.W0 AF /r | RVM  | AVX512_FP16
    VFNMSUB231PH rw:xmm1{k1}{z}, xmm2, xmm3/m128/m16bcst       | EVEX.128.66.MAP6.W0 BE /r  | RVM  | AVX512_FP16 AVX512VL
    VFNMSUB231PH rw:ymm1{k1}{z}, ymm2, ymm3/m256/m16bcst       | EVEX.256.66.MAP6.W0 BE /r  | RVM  | AVX512_FP16 AVX512VL
    VFNMSUB231PH rw:zmm1{k1}{z}, zmm2, zmm3/m512/m16bcst{er}   | EVEX.512.66.MAP6.W0 BE /r  | RVM  | AVX512_FP16
    VFNMSUB231SH rw:xmm1{k1}{z}, xmm2, xmm3/m16{er}            | EVEX.LLIG.66.MAP6.W0 BF /r | RVM  | AVX512_FP16
    VFMADDSUB132PH rw:xmm1{k1}{z}, xmm2, xmm3/m128/m16bcst     | EVEX.128.66.MAP6.W0 96 /r  | RVM  | AVX512_FP16 AVX512VL
    VFMADDSUB132PH rw:ymm1{k1}{z}, ymm2, ymm3/m256/m16bcst     | EVEX.256.66.MAP6.W0 96 /r  | RVM  | AVX512_FP16 AVX512VL
    VFMADDSUB132PH rw:zmm1{k1}{z}, zmm2, zmm3/m512/m16bcst{er} | EVEX.512.66.MAP6.W0 96 /r  | RVM  | AVX512_FP16
    VFMADDSUB213PH rw:xmm1{k1}{z}, xmm2, xmm3/m128/m16bcst     | EVEX.128.66.MAP6.W0 A6 /r  | RVM  | AVX512_FP16 AVX512VL
    VFMADDSUB213PH rw:ymm1{k1}{z}, ymm2, ymm3/m256/m16bcst     | EVEX.256.66.MAP6.W0 A6 /r  | RVM  | AVX512_FP16 AVX512VL
    VFMADDSUB213PH rw:zmm1{k1}{z}, zmm2, zmm3/m512/m16bcst{er} | EVEX.512.66.MAP6.W0 A6 /r  | RVM  | AVX512_FP16
    VFMADDSUB231PH rw:xmm1{k1}{z}, xmm2, xmm3/m128/m16bcst     | EVEX.128.66.MAP6.W0 B6 /r  | RVM  | AVX512_FP16 AVX512VL
    VFMADDSUB231PH rw:ymm1{k1}{z}, ymm2, ymm3/m256/m16bcst     | EVEX.256.66.MAP6.W0 B6 /r  | RVM  | AVX512_FP16 AVX512VL
    VFMADDSUB231PH rw:zmm1{k1}{z}, zmm2, zmm3/m512/m16bcst{er} | EVEX.512.66.MAP6.W0 B6 /r  | RVM  | AVX512_FP16
    VFMSUBADD132PH rw:xmm1{k1}{z}, xmm2, xmm3/m128/m16bcst     | EVEX.128.66.MAP6.W0 97 /r  | RVM  | AVX512_FP16 AVX512VL
    VFMSUBADD132PH rw:ymm1{k1}{z}, ymm2, ymm3/m256/m16bcst     | EVEX.256.66.MAP6.W0 97 /r  | RVM  | AVX512_FP16 AVX512VL
    VFMSUBADD132PH rw:zmm1{k1}{z}, zmm2, zmm3/m512/m16bcst{er} | EVEX.512.66.MAP6.W0 97 /r  | RVM  | AVX512_FP16
    VFMSUBADD213PH rw:xmm1{k1}{z}, xmm2, xmm3/m128/m16bcst     | EVEX.128.66.MAP6.W0 A7 /r  | RVM  | AVX512_FP16 AVX512VL
    VFMSUBADD213PH rw:ymm1{k1}{z}, ymm2, ymm3/m256/m16bcst     | EVEX.256.66.MAP6.W0 A7 /r  | RVM  | AVX512_FP16 AVX512VL
    VFMSUBADD213PH rw:zmm1{k1}{z}, zmm2, zmm3/m512/m16bcst{er} | EVEX.512.66.MAP6.W0 A7 /r  | RVM  | AVX512_FP16
    VFMSUBADD231PH rw:xmm1{k1}{z}, xmm2, xmm3/m128/m16bcst     | EVEX.128.66.MAP6.W0 B7 /r  | RVM  | AVX512_FP16 AVX512VL
    VFMSUBADD231PH rw:ymm1{k1}{z}, ymm2, ymm3/m256/m16bcst     | EVEX.256.66.MAP6.W0 B7 /r  | RVM  | AVX512_FP16 AVX512VL
    VFMSUBADD231PH rw:zmm1{k1}{z}, zmm2, zmm3/m512/m16bcst{er} | EVEX.512.66.MAP6.W0 B7 /r  | RVM  | AVX512_FP16
    # Complex numbers (pairs of halves); C conjugates the second source. The destination may not be a source.
    VFMULCPH w:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst        | EVEX.128.F3.MAP6.W0 D6 /r  | RVM  | AVX512_FP16 AVX512VL distinct
    VFMULCPH w:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst        | EVEX.256.F3.MAP6.W0 D6 /r  | RVM  | AVX512_FP16 AVX512VL distinct
    VFMULCPH w:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst{er}    | EVEX.512.F3.MAP6.W0 D6 /r  | RVM  | AVX512_FP16 distinct
    VFMULCSH w:xmm1{k1}{z}, xmm2, xmm3/m32{er}             | EVEX.LLIG.F3.MAP6.W0 D7 /r | RVM  | AVX512_FP16 distinct
    VFCMULCPH w:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst       | EVEX.128.F2.MAP6.W0 D6 /r  | RVM  | AVX512_FP16 AVX512VL distinct
    VFCMULCPH w:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst       | EVEX.256.F2.MAP6.W0 D6 /r  | RVM  | AVX512_FP16 AVX512VL distinct
    VFCMULCPH w:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst{er}   | EVEX.512.F2.MAP6.W0 D6 /r  | RVM  | AVX512_FP16 distinct
    VFCMULCSH w:xmm1{k1}{z}, xmm2, xmm3/m32{er}            | EVEX.LLIG.F2.MAP6.W0 D7 /r | RVM  | AVX512_FP16 distinct
    VFMADDCPH rw:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst      | EVEX.128.F3.MAP6.W0 56 /r  | RVM  | AVX512_FP16 AVX512VL distinct
    VFMADDCPH rw:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst      | EVEX.256.F3.MAP6.W0 56 /r  | RVM  | AVX512_FP16 AVX512VL distinct
    VFMADDCPH rw:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst{er}  | EVEX.512.F3.MAP6.W0 56 /r  | RVM  | AVX512_FP16 distinct
    VFMADDCSH rw:xmm1{k1}{z}, xmm2, xmm3/m32{er}           | EVEX.LLIG.F3.MAP6.W0 57 /r | RVM  | AVX512_FP16 distinct
    VFCMADDCPH rw:xmm1{k1}{z}, xmm2, xmm3/m128/m32bcst     | EVEX.128.F2.MAP6.W0 56 /r  | RVM  | AVX512_FP16 AVX512VL distinct
    VFCMADDCPH rw:ymm1{k1}{z}, ymm2, ymm3/m256/m32bcst     | EVEX.256.F2.MAP6.W0 56 /r  | RVM  | AVX512_FP16 AVX512VL distinct
    VFCMADDCPH rw:zmm1{k1}{z}, zmm2, zmm3/m512/m32bcst{er} | EVEX.512.F2.MAP6.W0 56 /r  | RVM  | AVX512_FP16 distinct
    VFCMADDCSH rw:xmm1{k1}{z}, xmm2, xmm3/m32{er}          | EVEX.LLIG.F2.MAP6.W0 57 /r | RVM  | AVX512_FP16 distinct
    # Between half precision and single, double precision
    VCVTPH2PSX w:xmm1{k1}{z}, xmm2/m64/m16bcst       | EVEX.128.66.MAP6.W0 13 /r  | RM   | AVX512_FP16 AVX512VL
    VCVTPH2PSX w:ymm1{k1}{z}, xmm2/m128/m16bcst      | EVEX.256.66.MAP6.W0 13 /r  | RM   | AVX512_FP16 AVX512VL
    VCVTPH2PSX w:zmm1{k1}{z}, ymm2/m256/m16bcst{sae} | EVEX.512.66.MAP6.W0 13 /r  | RM   | AVX512_FP16
    VCVTPS2PHX w:xmm1{k1}{z}, xmm2/m128/m32bcst      | EVEX.128.66.MAP5.W0 1D /r  | RM   | AVX512_FP16 AVX512VL
    VCVTPS2PHX w:xmm1{k1}{z}, ymm2/m256/m32bcst      | EVEX.256.66.MAP5.W0 1D /r  | RM   | AVX512_FP16 AVX512VL
    VCVTPS2PHX w:ymm1{k1}{z}, zmm2/m512/m32bcst{er}  | EVEX.512.66.MAP5.W0 1D /r  | RM   | AVX512_FP16
    VCVTPH2PD w:xmm1{k1}{z}, xmm2/m32/m16bcst        | EVEX.128.MAP5.W0 5A /r     | RM   | AVX512_FP16 AVX512VL
    VCVTPH2PD w:ymm1{k1}{z}, xmm2/m64/m16bcst        | EVEX.256.MAP5.W0 5A /r     | RM   | AVX512_FP16 AVX512VL
    VCVTPH2PD w:zmm1{k1}{z}, xmm2/m128/m16bcst{sae}  | EVEX.512.MAP5.W0 5A /r     | RM   | AVX512_FP16
    VCVTPD2PH w:xmm1{k1}{z}, xmm2/m128/m64bcst       | EVEX.128.66.MAP5.W1 5A /r  | RM   | AVX512_FP16 AVX512VL
    VCVTPD2PH w:xmm1{k1}{z}, ymm2/m256/m64bcst       | EVEX.256.66.MAP5.W1 5A /r  | RM   | AVX512_FP16 AVX512VL
    VCVTPD2PH w:xmm1{k1}{z}, zmm2/m512/m64bcst{er}   | EVEX.512.66.MAP5.W1 5A /r  | RM   | AVX512_FP16
    VCVTSH2SS w:xmm1{k1}{z}, xmm2, xmm3/m16{sae}     | EVEX.LLIG.MAP6.W0 13 /r    | RVM  | AVX512_FP16
    VCVTSS2SH w:xmm1{k1}{z}, xmm2, xmm3/m32{er}      | EVEX.LLIG.MAP5.W0 1D /r    | RVM  | AVX512_FP16
    VCVTSH2SD w:xmm1{k1}{z}, xmm2, xmm3/m16{sae}     | EVEX.LLIG.F3.MAP5.W0 5A /r | RVM  | AVX512_FP16
    VCVTSD2SH w:xmm1{k1}{z}, xmm2, xmm3/m64{er}      | EVEX.LLIG.F2.MAP5.W1 5A /r | RVM  | AVX512_FP16
    # Integers to half precision
    VCVTW2PH w:xmm1{k1}{z}, xmm2/m128/m16bcst       | EVEX.128.F3.MAP5.W0 7D /r  | RM   | AVX512_FP16 AVX512VL
    VCVTW2PH w:ymm1{k1}{z}, ymm2/m256/m16bcst       | EVEX.256.F3.MAP5.W0 7D /r  | RM   | AVX512_FP16 AVX512VL
    VCVTW2PH w:zmm1{k1}{z}, zmm2/m512/m16bcst{er}   | EVEX.512.F3.MAP5.W0 7D /r  | RM   | AVX512_FP16
    VCVTDQ2PH w:xmm1{k1}{z}, xmm2/m128/m32bcst      | EVEX.128.MAP5.W0 5B /r     | RM   | AVX512_FP16 AVX512VL
    VCVTDQ2PH w:xmm1{k1}{z}, ymm2/m256/m32bcst      | EVEX.256.MAP5.W0 5B /r     | RM   | AVX512_FP16 AVX512VL
    VCVTDQ2PH w:ymm1{k1}{z}, zmm2/m512/m32bcst{er}  | EVEX.512.MAP5.W0 5B /r     | RM   | AVX512_FP16
    VCVTQQ2PH w:xmm1{k1}{z}, xmm2/m128/m64bcst      | EVEX.128.MAP5.W1 5B /r     | RM   | AVX512_FP16 AVX512VL
    VCVTQQ2PH w:xmm1{k1}{z}, ymm2/m256/m64bcst      | EVEX.256.MAP5.W1 5B /r     | RM   | AVX512_FP16 AVX512VL
    VCVTQQ2PH w:xmm1{k1}{z}, zmm2/m512/m64bcst{er}  | EVEX.512.MAP5.W1 5B /r     | RM   | AVX512_FP16
    VCVTSI2SH w:xmm1, xmm2{er}, r/m32               | EVEX.LLIG.F3.MAP5.W0 2A /r | RVM  | AVX512_FP16
    VCVTSI2SH w:xmm1, xmm2{er}, r/m64               | EVEX.LLIG.F3.MAP5.W1 2A /r | RVM  | AVX512_FP16
    VCVTUW2PH w:xmm1{k1}{z}, xmm2/m128/m16bcst      | EVEX.128.F2.MAP5.W0 7D /r  | RM   | AVX512_FP16 AVX512VL
    VCVTUW2PH w:ymm1{k1}{z}, ymm2/m256/m16bcst      | EVEX.256.F2.MAP5.W0 7D /r  | RM   | AVX512_FP16 AVX512VL
    VCVTUW2PH w:zmm1{k1}{z}, zmm2/m512/m16bcst{er}  | EVEX.512.F2.MAP5.W0 7D /r  | RM   | AVX512_FP16
    VCVTUDQ2PH w:xmm1{k1}{z}, xmm2/m128/m32bcst     | EVEX.128.F2.MAP5.W0 7A /r  | RM   | AVX512_FP16 AVX512VL
    VCVTUDQ2PH w:xmm1{k1}{z}, ymm2/m256/m32bcst     | EVEX.256.F2.MAP5.W0 7A /r  | RM   | AVX512_FP16 AVX512VL
    VCVTUDQ2PH w:ymm1{k1}{z}, zmm2/m512/m32bcst{er} | EVEX.512.F2.MAP5.W0 7A /r  | RM   | AVX512_FP16
    VCVTUQQ2PH w:xmm1{k1}{z}, xmm2/m128/m64bcst     | EVEX.128.F2.MAP5.W1 7A /r  | RM   | AVX512_FP16 AVX512VL
    VCVTUQQ2PH w:xmm1{k1}{z}, ymm2/m256/m64bcst     | EVEX.256.F2.MAP5.W1 7A /r  | RM   | AVX512_FP16 AVX512VL
    VCVTUQQ2PH w:xmm1{k1}{z}, zmm2/m512/m64bcst{er} | EVEX.512.F2.MAP5.W1 7A /r  | RM   | AVX512_FP16
    VCVTUSI2SH w:xmm1, xmm2{er}, r/m32              | EVEX.LLIG.F3.MAP5.W0 7B /r | RVM  | AVX512_FP16
    VCVTUSI2SH w:xmm1, xmm2{er}, r/m64              | EVEX.LLIG.F3.MAP5.W1 7B /r | RVM  | AVX512_FP16
    # Half precision to integers, rounded
    VCVTPH2W w:xmm1{k1}{z}, xmm2/m128/m16bcst       | EVEX.128.66.MAP5.W0 7D /r  | RM   | AVX512_FP16 AVX512VL
    VCVTPH2W w:ymm1{k1}{z}, ymm2/m256/m16bcst       | EVEX.256.66.MAP5.W0 7D /r  | RM   | AVX512_FP16 AVX512VL
    VCVTPH2W w:zmm1{k1}{z}, zmm2/m512/m16bcst{er}   | EVEX.512.66.MAP5.W0 7D /r  | RM   | AVX512_FP16
    VCVTPH2DQ w:xmm1{k1}{z}, xmm2/m64/m16bcst       | EVEX.128.66.MAP5.W0 5B /r  | RM   | AVX512_FP16 AVX512VL
    VCVTPH2DQ w:ymm1{k1}{z}, xmm2/m128/m16bcst      | EVEX.256.66.MAP5.W0 5B /r  | RM   | AVX512_FP16 AVX512VL
    VCVTPH2DQ w:zmm1{k1}{z}, ymm2/m256/m16bcst{er}  | EVEX.512.66.MAP5.W0 5B /r  | RM   | AVX512_FP16
    VCVTPH2QQ w:xmm1{k1}{z}, xmm2/m32/m16bcst       | EVEX.128.66.MAP5.W0 7B /r  | RM   | AVX512_FP16 AVX512VL
    VCVTPH2QQ w:ymm1{k1}{z}, xmm2/m64/m16bcst       | EVEX.256.66.MAP5.W0 7B /r  | RM   | AVX512_FP16 AVX512VL
    VCVTPH2QQ w:zmm1{k1}{z}, xmm2/m128/m16bcst{er}  | EVEX.512.66.MAP5.W0 7B /r  | RM   | AVX512_FP16
    VCVTSH2SI w:r32, xmm1/m16{er}                   | EVEX.LLIG.F3.MAP5.W0 2D /r | RM   | AVX512_FP16
    VCVTSH2SI w:r64, xmm1/m16{er}                   | EVEX.LLIG.F3.MAP5.W1 2D /r | RM   | AVX512_FP16
    VCVTPH2UW w:xmm1{k1}{z}, xmm2/m128/m16bcst      | EVEX.128.MAP5.W0 7D /r     | RM   | AVX512_FP16 AVX512VL
    VCVTPH2UW w:ymm1{k1}{z}, ymm2/m256/m16bcst      | EVEX.256.MAP5.W0 7D /r     | RM   | AVX512_FP16 AVX512VL
    VCVTPH2UW w:zmm1{k1}{z}, zmm2/m512/m16bcst{er}  | EVEX.512.MAP5.W0 7D /r     | RM   | AVX512_FP16
    VCVTPH2UDQ w:xmm1{k1}{z}, xmm2/m64/m16bcst      | EVEX.128.MAP5.W0 79 /r     | RM   | AVX512_FP16 AVX512VL
    VCVTPH2UDQ w:ymm1{k1}{z}, xmm2/m128/m16bcst     | EVEX.256.MAP5.W0 79 /r     | RM   | AVX512_FP16 AVX512VL
    VCVTPH2UDQ w:zmm1{k1}{z}, ymm2/m256/m16bcst{er} | EVEX.512.MAP5.W0 79 /r     | RM   | AVX512_FP16
    VCVTPH2UQQ w:xmm1{k1}{z}, xmm2/m32/m16bcst      | EVEX.128.66.MAP5.W0 79 /r  | RM   | AVX512_FP16 AVX512VL
    VCVTPH2UQQ w:ymm1{k1}{z}, xmm2/m64/m16bcst      | EVEX.256.66.MAP5.W0 79 /r  | RM   | AVX512_FP16 AVX512VL
    VCVTPH2UQQ w:zmm1{k1}{z}, xmm2/m128/m16bcst{er} | EVEX.512.66.MAP5.W0 79 /r  | RM   | AVX512_FP16
    VCVTSH2USI w:r32, xmm1/m16{er}                  | EVEX.LLIG.F3.MAP5.W0 79 /r | RM   | AVX512_FP16
    VCVTSH2USI w:r64, xmm1/m16{er}                  | EVEX.LLIG.F3.MAP5.W1 79 /r | RM   | AVX512_FP16
    # Half precision to integers, truncated
    VCVTTPH2W w:xmm1{k1}{z}, xmm2/m128/m16bcst        | EVEX.128.66.MAP5.W0 7C /r  | RM   | AVX512_FP16 AVX512VL
    VCVTTPH2W w:ymm1{k1}{z}, ymm2/m256/m16bcst        | EVEX.256.66.MAP5.W0 7C /r  | RM   | AVX512_FP16 AVX512VL
    VCVTTPH2W w:zmm1{k1}{z}, zmm2/m512/m16bcst{sae}   | EVEX.512.66.MAP5.W0 7C /r  | RM   | AVX512_FP16
    VCVTTPH2DQ w:xmm1{k1}{z}, xmm2/m64/m16bcst        | EVEX.128.F3.MAP5.W0 5B /r  | RM   | AVX512_FP16 AVX512VL
    VCVTTPH2DQ w:ymm1{k1}{z}, xmm2/m128/m16bcst       | EVEX.256.F3.MAP5.W0 5B /r  | RM   | AVX512_FP16 AVX512VL
    VCVTTPH2DQ w:zmm1{k1}{z}, ymm2/m256/m16bcst{sae}  | EVEX.512.F3.MAP5.W0 5B /r  | RM   | AVX512_FP16
    VCVTTPH2QQ w:xmm1{k1}{z}, xmm2/m32/m16bcst        | EVEX.128.66.MAP5.W0 7A /r  | RM   | AVX512_FP16 AVX512VL
    VCVTTPH2QQ w:ymm1{k1}{z}, xmm2/m64/m16bcst        | EVEX.256.66.MAP5.W0 7A /r  | RM   | AVX512_FP16 AVX512VL
    VCVTTPH2QQ w:zmm1{k1}{z}, xmm2/m128/m16bcst{sae}  | EVEX.512.66.MAP5.W0 7A /r  | RM   | AVX512_FP16
    VCVTTSH2SI w:r32, xmm1/m16{sae}                   | EVEX.LLIG.F3.MAP5.W0 2C /r | RM   | AVX512_FP16
    VCVTTSH2SI w:r64, xmm1/m16{sae}                   | EVEX.LLIG.F3.MAP5.W1 2C /r | RM   | AVX512_FP16
    VCVTTPH2UW w:xmm1{k1}{z}, xmm2/m128/m16bcst       | EVEX.128.MAP5.W0 7C /r     | RM   | AVX512_FP16 AVX512VL
    VCVTTPH2UW w:ymm1{k1}{z}, ymm2/m256/m16bcst       | EVEX.256.MAP5.W0 7C /r     | RM   | AVX512_FP16 AVX512VL
    VCVTTPH2UW w:zmm1{k1}{z}, zmm2/m512/m16bcst{sae}  | EVEX.512.MAP5.W0 7C /r     | RM   | AVX512_FP16
    VCVTTPH2UDQ w:xmm1{k1}{z}, xmm2/m64/m16bcst       | EVEX.128.MAP5.W0 78 /r     | RM   | AVX512_FP16 AVX512VL
    VCVTTPH2UDQ w:ymm1{k1}{z}, xmm2/m128/m16bcst      | EVEX.256.MAP5.W0 78 /r     | RM   | AVX512_FP16 AVX512VL
    VCVTTPH2UDQ w:zmm1{k1}{z}, ymm2/m256/m16bcst{sae} | EVEX.512.MAP5.W0 78 /r     | RM   | AVX512_FP16
    VCVTTPH2UQQ w:xmm1{k1}{z}, xmm2/m32/m16bcst       | EVEX.128.66.MAP5.W0 78 /r  | RM   | AVX512_FP16 AVX512VL
    VCVTTPH2UQQ w:ymm1{k1}{z}, xmm2/m64/m16bcst       | EVEX.256.66.MAP5.W0 78 /r  | RM   | AVX512_FP16 AVX512VL
    VCVTTPH2UQQ w:zmm1{k1}{z}, xmm2/m128/m16bcst{sae} | EVEX.512.66.MAP5.W0 78 /r  | RM   | AVX512_FP16
    VCVTTSH2USI w:r32, xmm1/m16{sae}                  | EVEX.LLIG.F3.MAP5.W0 78 /r | RM   | AVX512_FP16
    VCVTTSH2USI w:r64, xmm1/m16{sae}                  | EVEX.LLIG.F3.MAP5.W1 78 /r | RM   | AVX512_FP16
    # AVX10.2: between xmm registers, the rest becomes 0 (LLVM swaps the registers and
    # prints m16 as a dword in the 7E forms)
    VMOVW w:xmm1, xmm2/m16 | EVEX.128.F3.MAP5.W0 6E /r | RM   | AVX10_2
    VMOVW w:m16, xmm1      | EVEX.128.F3.MAP5.W0 7E /r | MR   | AVX10_2 decode
    VMOVW w:xmm1, xmm2     | EVEX.128.F3.MAP5.W0 7E /r | MR   | AVX10_2 decode
    """
}
