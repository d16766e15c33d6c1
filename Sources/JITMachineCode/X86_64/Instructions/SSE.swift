extension InstructionTable {
  /// SSE: packed and scalar single precision.
  static let sse: StaticString = """
    # Moves
    MOVAPS w:xmm1, xmm2/m128             | NP 0F 28 /r        | RM   | SSE
    MOVAPS w:xmm2/m128, xmm1             | NP 0F 29 /r        | MR   | SSE
    MOVHLPS rw:xmm1, xmm2                | NP 0F 12 /r        | RM   | SSE
    MOVHPS rw:xmm1, m64                  | NP 0F 16 /r        | RM   | SSE
    MOVHPS w:m64, xmm1                   | NP 0F 17 /r        | MR   | SSE
    MOVLHPS rw:xmm1, xmm2                | NP 0F 16 /r        | RM   | SSE
    MOVLPS rw:xmm1, m64                  | NP 0F 12 /r        | RM   | SSE
    MOVLPS w:m64, xmm1                   | NP 0F 13 /r        | MR   | SSE
    MOVMSKPS w:r32, xmm1                 | NP 0F 50 /r        | RM   | SSE
    MOVMSKPS w:r64, xmm1                 | NP 0F 50 /r        | RM   | SSE alias
    MOVNTPS w:m128, xmm1                 | NP 0F 2B /r        | MR   | SSE
    MOVSS w:xmm1, m32                    | F3 0F 10 /r        | RM   | SSE
    MOVSS w:m32, xmm1                    | F3 0F 11 /r        | MR   | SSE
    # Between registers the upper 96 bits stay.
    MOVSS rw:xmm1, xmm2                  | F3 0F 10 /r        | RM   | SSE
    MOVSS rw:xmm2, xmm1                  | F3 0F 11 /r        | MR   | SSE
    MOVUPS w:xmm1, xmm2/m128             | NP 0F 10 /r        | RM   | SSE
    MOVUPS w:xmm2/m128, xmm1             | NP 0F 11 /r        | MR   | SSE
    # Arithmetic
    ADDPS rw:xmm1, xmm2/m128             | NP 0F 58 /r        | RM   | SSE
    ADDSS rw:xmm1, xmm2/m32              | F3 0F 58 /r        | RM   | SSE
    SUBPS rw:xmm1, xmm2/m128             | NP 0F 5C /r        | RM   | SSE
    SUBSS rw:xmm1, xmm2/m32              | F3 0F 5C /r        | RM   | SSE
    MULPS rw:xmm1, xmm2/m128             | NP 0F 59 /r        | RM   | SSE
    MULSS rw:xmm1, xmm2/m32              | F3 0F 59 /r        | RM   | SSE
    DIVPS rw:xmm1, xmm2/m128             | NP 0F 5E /r        | RM   | SSE
    DIVSS rw:xmm1, xmm2/m32              | F3 0F 5E /r        | RM   | SSE
    MAXPS rw:xmm1, xmm2/m128             | NP 0F 5F /r        | RM   | SSE
    MAXSS rw:xmm1, xmm2/m32              | F3 0F 5F /r        | RM   | SSE
    MINPS rw:xmm1, xmm2/m128             | NP 0F 5D /r        | RM   | SSE
    MINSS rw:xmm1, xmm2/m32              | F3 0F 5D /r        | RM   | SSE
    RCPPS w:xmm1, xmm2/m128              | NP 0F 53 /r        | RM   | SSE
    RCPSS rw:xmm1, xmm2/m32              | F3 0F 53 /r        | RM   | SSE
    RSQRTPS w:xmm1, xmm2/m128            | NP 0F 52 /r        | RM   | SSE
    RSQRTSS rw:xmm1, xmm2/m32            | F3 0F 52 /r        | RM   | SSE
    SQRTPS w:xmm1, xmm2/m128             | NP 0F 51 /r        | RM   | SSE
    SQRTSS rw:xmm1, xmm2/m32             | F3 0F 51 /r        | RM   | SSE
    # Comparison
    CMPppPS rw:xmm1, xmm2/m128, imm8u    | NP 0F C2 /r ib     | RMI  | SSE predicate:8
    CMPppSS rw:xmm1, xmm2/m32, imm8u     | F3 0F C2 /r ib     | RMI  | SSE predicate:8
    COMISS xmm1, xmm2/m32                | NP 0F 2F /r        | RM   | SSE w:flags
    UCOMISS xmm1, xmm2/m32               | NP 0F 2E /r        | RM   | SSE w:flags
    # Logic
    ANDPS rw:xmm1, xmm2/m128             | NP 0F 54 /r        | RM   | SSE
    ANDNPS rw:xmm1, xmm2/m128            | NP 0F 55 /r        | RM   | SSE
    ORPS rw:xmm1, xmm2/m128              | NP 0F 56 /r        | RM   | SSE
    XORPS rw:xmm1, xmm2/m128             | NP 0F 57 /r        | RM   | SSE
    # Shuffles
    SHUFPS rw:xmm1, xmm2/m128, imm8u     | NP 0F C6 /r ib     | RMI  | SSE
    UNPCKHPS rw:xmm1, xmm2/m128          | NP 0F 15 /r        | RM   | SSE
    UNPCKLPS rw:xmm1, xmm2/m128          | NP 0F 14 /r        | RM   | SSE
    # Conversions
    CVTSI2SS rw:xmm1, r/m32              | F3 0F 2A /r        | RM   | SSE
    CVTSI2SS rw:xmm1, r/m64              | F3 REX.W 0F 2A /r  | RM   | SSE
    CVTSS2SI w:r32, xmm1/m32             | F3 0F 2D /r        | RM   | SSE
    CVTSS2SI w:r64, xmm1/m32             | F3 REX.W 0F 2D /r  | RM   | SSE
    CVTTSS2SI w:r32, xmm1/m32            | F3 0F 2C /r        | RM   | SSE
    CVTTSS2SI w:r64, xmm1/m32            | F3 REX.W 0F 2C /r  | RM   | SSE
    # Control and status
    LDMXCSR m32                          | NP 0F AE /2        | M    | SSE
    STMXCSR w:m32                        | NP 0F AE /3        | M    | SSE
    """
}
