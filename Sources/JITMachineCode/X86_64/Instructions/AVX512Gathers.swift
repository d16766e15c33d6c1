extension InstructionTable {
  /// AVX-512: gathers and scatters.
  static let avx512Gathers: StaticString = """
    # Gathers: an element is loaded for each index whose mask bit is 1; the mask becomes 0
    VGATHERDPS w:xmm1{k1}, vm32x | EVEX.128.66.0F38.W0 92 /r | RM   | AVX512F AVX512VL masked distinct
    VGATHERDPS w:ymm1{k1}, vm32y | EVEX.256.66.0F38.W0 92 /r | RM   | AVX512F AVX512VL masked distinct
    VGATHERDPS w:zmm1{k1}, vm32z | EVEX.512.66.0F38.W0 92 /r | RM   | AVX512F masked distinct
    VGATHERDPD w:xmm1{k1}, vm32x | EVEX.128.66.0F38.W1 92 /r | RM   | AVX512F AVX512VL masked distinct
    VGATHERDPD w:ymm1{k1}, vm32x | EVEX.256.66.0F38.W1 92 /r | RM   | AVX512F AVX512VL masked distinct
    VGATHERDPD w:zmm1{k1}, vm32y | EVEX.512.66.0F38.W1 92 /r | RM   | AVX512F masked distinct
    VGATHERQPS w:xmm1{k1}, vm64x | EVEX.128.66.0F38.W0 93 /r | RM   | AVX512F AVX512VL masked distinct
    VGATHERQPS w:xmm1{k1}, vm64y | EVEX.256.66.0F38.W0 93 /r | RM   | AVX512F AVX512VL masked distinct
    VGATHERQPS w:ymm1{k1}, vm64z | EVEX.512.66.0F38.W0 93 /r | RM   | AVX512F masked distinct
    VGATHERQPD w:xmm1{k1}, vm64x | EVEX.128.66.0F38.W1 93 /r | RM   | AVX512F AVX512VL masked distinct
    VGATHERQPD w:ymm1{k1}, vm64y | EVEX.256.66.0F38.W1 93 /r | RM   | AVX512F AVX512VL masked distinct
    VGATHERQPD w:zmm1{k1}, vm64z | EVEX.512.66.0F38.W1 93 /r | RM   | AVX512F masked distinct
    VPGATHERDD w:xmm1{k1}, vm32x | EVEX.128.66.0F38.W0 90 /r | RM   | AVX512F AVX512VL masked distinct
    VPGATHERDD w:ymm1{k1}, vm32y | EVEX.256.66.0F38.W0 90 /r | RM   | AVX512F AVX512VL masked distinct
    VPGATHERDD w:zmm1{k1}, vm32z | EVEX.512.66.0F38.W0 90 /r | RM   | AVX512F masked distinct
    VPGATHERDQ w:xmm1{k1}, vm32x | EVEX.128.66.0F38.W1 90 /r | RM   | AVX512F AVX512VL masked distinct
    VPGATHERDQ w:ymm1{k1}, vm32x | EVEX.256.66.0F38.W1 90 /r | RM   | AVX512F AVX512VL masked distinct
    VPGATHERDQ w:zmm1{k1}, vm32y | EVEX.512.66.0F38.W1 90 /r | RM   | AVX512F masked distinct
    VPGATHERQD w:xmm1{k1}, vm64x | EVEX.128.66.0F38.W0 91 /r | RM   | AVX512F AVX512VL masked distinct
    VPGATHERQD w:xmm1{k1}, vm64y | EVEX.256.66.0F38.W0 91 /r | RM   | AVX512F AVX512VL masked distinct
    VPGATHERQD w:ymm1{k1}, vm64z | EVEX.512.66.0F38.W0 91 /r | RM   | AVX512F masked distinct
    VPGATHERQQ w:xmm1{k1}, vm64x | EVEX.128.66.0F38.W1 91 /r | RM   | AVX512F AVX512VL masked distinct
    VPGATHERQQ w:ymm1{k1}, vm64y | EVEX.256.66.0F38.W1 91 /r | RM   | AVX512F AVX512VL masked distinct
    VPGATHERQQ w:zmm1{k1}, vm64z | EVEX.512.66.0F38.W1 91 /r | RM   | AVX512F masked distinct
    # Scatters
    VSCATTERDPS w:vm32x{k1}, xmm1 | EVEX.128.66.0F38.W0 A2 /r | MR   | AVX512F AVX512VL masked
    VSCATTERDPS w:vm32y{k1}, ymm1 | EVEX.256.66.0F38.W0 A2 /r | MR   | AVX512F AVX512VL masked
    VSCATTERDPS w:vm32z{k1}, zmm1 | EVEX.512.66.0F38.W0 A2 /r | MR   | AVX512F masked
    VSCATTERDPD w:vm32x{k1}, xmm1 | EVEX.128.66.0F38.W1 A2 /r | MR   | AVX512F AVX512VL masked
    VSCATTERDPD w:vm32x{k1}, ymm1 | EVEX.256.66.0F38.W1 A2 /r | MR   | AVX512F AVX512VL masked
    VSCATTERDPD w:vm32y{k1}, zmm1 | EVEX.512.66.0F38.W1 A2 /r | MR   | AVX512F masked
    VSCATTERQPS w:vm64x{k1}, xmm1 | EVEX.128.66.0F38.W0 A3 /r | MR   | AVX512F AVX512VL masked
    VSCATTERQPS w:vm64y{k1}, xmm1 | EVEX.256.66.0F38.W0 A3 /r | MR   | AVX512F AVX512VL masked
    VSCATTERQPS w:vm64z{k1}, ymm1 | EVEX.512.66.0F38.W0 A3 /r | MR   | AVX512F masked
    VSCATTERQPD w:vm64x{k1}, xmm1 | EVEX.128.66.0F38.W1 A3 /r | MR   | AVX512F AVX512VL masked
    VSCATTERQPD w:vm64y{k1}, ymm1 | EVEX.256.66.0F38.W1 A3 /r | MR   | AVX512F AVX512VL masked
    VSCATTERQPD w:vm64z{k1}, zmm1 | EVEX.512.66.0F38.W1 A3 /r | MR   | AVX512F masked
    VPSCATTERDD w:vm32x{k1}, xmm1 | EVEX.128.66.0F38.W0 A0 /r | MR   | AVX512F AVX512VL masked
    VPSCATTERDD w:vm32y{k1}, ymm1 | EVEX.256.66.0F38.W0 A0 /r | MR   | AVX512F AVX512VL masked
    VPSCATTERDD w:vm32z{k1}, zmm1 | EVEX.512.66.0F38.W0 A0 /r | MR   | AVX512F masked
    VPSCATTERDQ w:vm32x{k1}, xmm1 | EVEX.128.66.0F38.W1 A0 /r | MR   | AVX512F AVX512VL masked
    VPSCATTERDQ w:vm32x{k1}, ymm1 | EVEX.256.66.0F38.W1 A0 /r | MR   | AVX512F AVX512VL masked
    VPSCATTERDQ w:vm32y{k1}, zmm1 | EVEX.512.66.0F38.W1 A0 /r | MR   | AVX512F masked
    VPSCATTERQD w:vm64x{k1}, xmm1 | EVEX.128.66.0F38.W0 A1 /r | MR   | AVX512F AVX512VL masked
    VPSCATTERQD w:vm64y{k1}, xmm1 | EVEX.256.66.0F38.W0 A1 /r | MR   | AVX512F AVX512VL masked
    VPSCATTERQD w:vm64z{k1}, ymm1 | EVEX.512.66.0F38.W0 A1 /r | MR   | AVX512F masked
    VPSCATTERQQ w:vm64x{k1}, xmm1 | EVEX.128.66.0F38.W1 A1 /r | MR   | AVX512F AVX512VL masked
    VPSCATTERQQ w:vm64y{k1}, ymm1 | EVEX.256.66.0F38.W1 A1 /r | MR   | AVX512F AVX512VL masked
    VPSCATTERQQ w:vm64z{k1}, zmm1 | EVEX.512.66.0F38.W1 A1 /r | MR   | AVX512F masked
    """
}
