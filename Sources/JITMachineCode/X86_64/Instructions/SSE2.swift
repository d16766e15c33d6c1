extension InstructionTable {
  /// SSE2: double precision, and integers in xmm registers.
  static let sse2: StaticString = """
    # Double precision: moves
    MOVAPD w:xmm1, xmm2/m128             | 66 0F 28 /r        | RM   | SSE2
    MOVAPD w:xmm2/m128, xmm1             | 66 0F 29 /r        | MR   | SSE2
    MOVHPD rw:xmm1, m64                  | 66 0F 16 /r        | RM   | SSE2
    MOVHPD w:m64, xmm1                   | 66 0F 17 /r        | MR   | SSE2
    MOVLPD rw:xmm1, m64                  | 66 0F 12 /r        | RM   | SSE2
    MOVLPD w:m64, xmm1                   | 66 0F 13 /r        | MR   | SSE2
    MOVMSKPD w:r32, xmm1                 | 66 0F 50 /r        | RM   | SSE2
    MOVMSKPD w:r64, xmm1                 | 66 0F 50 /r        | RM   | SSE2 alias
    MOVNTPD w:m128, xmm1                 | 66 0F 2B /r        | MR   | SSE2
    MOVSD w:xmm1, m64                    | F2 0F 10 /r        | RM   | SSE2
    MOVSD w:m64, xmm1                    | F2 0F 11 /r        | MR   | SSE2
    # Between registers the upper 64 bits stay.
    MOVSD rw:xmm1, xmm2                  | F2 0F 10 /r        | RM   | SSE2
    MOVSD rw:xmm2, xmm1                  | F2 0F 11 /r        | MR   | SSE2
    MOVUPD w:xmm1, xmm2/m128             | 66 0F 10 /r        | RM   | SSE2
    MOVUPD w:xmm2/m128, xmm1             | 66 0F 11 /r        | MR   | SSE2
    # Double precision: arithmetic
    ADDPD rw:xmm1, xmm2/m128             | 66 0F 58 /r        | RM   | SSE2
    ADDSD rw:xmm1, xmm2/m64              | F2 0F 58 /r        | RM   | SSE2
    SUBPD rw:xmm1, xmm2/m128             | 66 0F 5C /r        | RM   | SSE2
    SUBSD rw:xmm1, xmm2/m64              | F2 0F 5C /r        | RM   | SSE2
    MULPD rw:xmm1, xmm2/m128             | 66 0F 59 /r        | RM   | SSE2
    MULSD rw:xmm1, xmm2/m64              | F2 0F 59 /r        | RM   | SSE2
    DIVPD rw:xmm1, xmm2/m128             | 66 0F 5E /r        | RM   | SSE2
    DIVSD rw:xmm1, xmm2/m64              | F2 0F 5E /r        | RM   | SSE2
    MAXPD rw:xmm1, xmm2/m128             | 66 0F 5F /r        | RM   | SSE2
    MAXSD rw:xmm1, xmm2/m64              | F2 0F 5F /r        | RM   | SSE2
    MINPD rw:xmm1, xmm2/m128             | 66 0F 5D /r        | RM   | SSE2
    MINSD rw:xmm1, xmm2/m64              | F2 0F 5D /r        | RM   | SSE2
    SQRTPD w:xmm1, xmm2/m128             | 66 0F 51 /r        | RM   | SSE2
    SQRTSD rw:xmm1, xmm2/m64             | F2 0F 51 /r        | RM   | SSE2
    # Double precision: comparison
    CMPppPD rw:xmm1, xmm2/m128, imm8u    | 66 0F C2 /r ib     | RMI  | SSE2 predicate:8
    CMPppSD rw:xmm1, xmm2/m64, imm8u     | F2 0F C2 /r ib     | RMI  | SSE2 predicate:8
    COMISD xmm1, xmm2/m64                | 66 0F 2F /r        | RM   | SSE2 w:flags
    UCOMISD xmm1, xmm2/m64               | 66 0F 2E /r        | RM   | SSE2 w:flags
    # Double precision: logic
    ANDPD rw:xmm1, xmm2/m128             | 66 0F 54 /r        | RM   | SSE2
    ANDNPD rw:xmm1, xmm2/m128            | 66 0F 55 /r        | RM   | SSE2
    ORPD rw:xmm1, xmm2/m128              | 66 0F 56 /r        | RM   | SSE2
    XORPD rw:xmm1, xmm2/m128             | 66 0F 57 /r        | RM   | SSE2
    # Double precision: shuffles
    SHUFPD rw:xmm1, xmm2/m128, imm8u     | 66 0F C6 /r ib     | RMI  | SSE2
    UNPCKHPD rw:xmm1, xmm2/m128          | 66 0F 15 /r        | RM   | SSE2
    UNPCKLPD rw:xmm1, xmm2/m128          | 66 0F 14 /r        | RM   | SSE2
    # Conversions
    CVTDQ2PD w:xmm1, xmm2/m64            | F3 0F E6 /r        | RM   | SSE2
    CVTDQ2PS w:xmm1, xmm2/m128           | NP 0F 5B /r        | RM   | SSE2
    CVTPD2DQ w:xmm1, xmm2/m128           | F2 0F E6 /r        | RM   | SSE2
    CVTPD2PS w:xmm1, xmm2/m128           | 66 0F 5A /r        | RM   | SSE2
    CVTPS2DQ w:xmm1, xmm2/m128           | 66 0F 5B /r        | RM   | SSE2
    CVTPS2PD w:xmm1, xmm2/m64            | NP 0F 5A /r        | RM   | SSE2
    CVTSD2SI w:r32, xmm1/m64             | F2 0F 2D /r        | RM   | SSE2
    CVTSD2SI w:r64, xmm1/m64             | F2 REX.W 0F 2D /r  | RM   | SSE2
    CVTSD2SS rw:xmm1, xmm2/m64           | F2 0F 5A /r        | RM   | SSE2
    CVTSI2SD rw:xmm1, r/m32              | F2 0F 2A /r        | RM   | SSE2
    CVTSI2SD rw:xmm1, r/m64              | F2 REX.W 0F 2A /r  | RM   | SSE2
    CVTSS2SD rw:xmm1, xmm2/m32           | F3 0F 5A /r        | RM   | SSE2
    CVTTPD2DQ w:xmm1, xmm2/m128          | 66 0F E6 /r        | RM   | SSE2
    CVTTPS2DQ w:xmm1, xmm2/m128          | F3 0F 5B /r        | RM   | SSE2
    CVTTSD2SI w:r32, xmm1/m64            | F2 0F 2C /r        | RM   | SSE2
    CVTTSD2SI w:r64, xmm1/m64            | F2 REX.W 0F 2C /r  | RM   | SSE2
    # Integers: moves
    MOVD w:xmm1, r/m32                   | 66 0F 6E /r        | RM   | SSE2
    MOVD w:r/m32, xmm1                   | 66 0F 7E /r        | MR   | SSE2
    MOVD w:xmm1, r64                     | 66 REX.W 0F 6E /r  | RM   | SSE2 alias
    MOVD w:r64, xmm1                     | 66 REX.W 0F 7E /r  | MR   | SSE2 alias
    MOVDQA w:xmm1, xmm2/m128             | 66 0F 6F /r        | RM   | SSE2
    MOVDQA w:xmm2/m128, xmm1             | 66 0F 7F /r        | MR   | SSE2
    MOVDQU w:xmm1, xmm2/m128             | F3 0F 6F /r        | RM   | SSE2
    MOVDQU w:xmm2/m128, xmm1             | F3 0F 7F /r        | MR   | SSE2
    MOVNTDQ w:m128, xmm1                 | 66 0F E7 /r        | MR   | SSE2
    MOVQ w:xmm1, xmm2/m64                | F3 0F 7E /r        | RM   | SSE2
    MOVQ w:xmm2/m64, xmm1                | 66 0F D6 /r        | MR   | SSE2
    MOVQ w:xmm1, r/m64                   | 66 REX.W 0F 6E /r  | RM   | SSE2
    MOVQ w:r/m64, xmm1                   | 66 REX.W 0F 7E /r  | MR   | SSE2
    MASKMOVDQU xmm1, xmm2                | 66 0F F7 /r        | RM   | SSE2 r:RDI w:mem
    PMOVMSKB w:r32, xmm1                 | 66 0F D7 /r        | RM   | SSE2
    PMOVMSKB w:r64, xmm1                 | 66 0F D7 /r        | RM   | SSE2 alias
    # Integers: packing, unpacking, elements
    PACKSSDW rw:xmm1, xmm2/m128          | 66 0F 6B /r        | RM   | SSE2
    PACKSSWB rw:xmm1, xmm2/m128          | 66 0F 63 /r        | RM   | SSE2
    PACKUSWB rw:xmm1, xmm2/m128          | 66 0F 67 /r        | RM   | SSE2
    PUNPCKHBW rw:xmm1, xmm2/m128         | 66 0F 68 /r        | RM   | SSE2
    PUNPCKHDQ rw:xmm1, xmm2/m128         | 66 0F 6A /r        | RM   | SSE2
    PUNPCKHQDQ rw:xmm1, xmm2/m128        | 66 0F 6D /r        | RM   | SSE2
    PUNPCKHWD rw:xmm1, xmm2/m128         | 66 0F 69 /r        | RM   | SSE2
    PUNPCKLBW rw:xmm1, xmm2/m128         | 66 0F 60 /r        | RM   | SSE2
    PUNPCKLDQ rw:xmm1, xmm2/m128         | 66 0F 62 /r        | RM   | SSE2
    PUNPCKLQDQ rw:xmm1, xmm2/m128        | 66 0F 6C /r        | RM   | SSE2
    PUNPCKLWD rw:xmm1, xmm2/m128         | 66 0F 61 /r        | RM   | SSE2
    PEXTRW w:r32, xmm1, imm8u            | 66 0F C5 /r ib     | RMI  | SSE2
    PEXTRW w:r64, xmm1, imm8u            | 66 0F C5 /r ib     | RMI  | SSE2 alias
    PINSRW rw:xmm1, r32/m16, imm8u       | 66 0F C4 /r ib     | RMI  | SSE2
    PINSRW rw:xmm1, r64, imm8u           | 66 0F C4 /r ib     | RMI  | SSE2 alias
    PSHUFD w:xmm1, xmm2/m128, imm8u      | 66 0F 70 /r ib     | RMI  | SSE2
    PSHUFHW w:xmm1, xmm2/m128, imm8u     | F3 0F 70 /r ib     | RMI  | SSE2
    PSHUFLW w:xmm1, xmm2/m128, imm8u     | F2 0F 70 /r ib     | RMI  | SSE2
    # Integers: arithmetic
    PADDB rw:xmm1, xmm2/m128             | 66 0F FC /r        | RM   | SSE2
    PADDD rw:xmm1, xmm2/m128             | 66 0F FE /r        | RM   | SSE2
    PADDQ rw:xmm1, xmm2/m128             | 66 0F D4 /r        | RM   | SSE2
    PADDSB rw:xmm1, xmm2/m128            | 66 0F EC /r        | RM   | SSE2
    PADDSW rw:xmm1, xmm2/m128            | 66 0F ED /r        | RM   | SSE2
    PADDUSB rw:xmm1, xmm2/m128           | 66 0F DC /r        | RM   | SSE2
    PADDUSW rw:xmm1, xmm2/m128           | 66 0F DD /r        | RM   | SSE2
    PADDW rw:xmm1, xmm2/m128             | 66 0F FD /r        | RM   | SSE2
    PAVGB rw:xmm1, xmm2/m128             | 66 0F E0 /r        | RM   | SSE2
    PAVGW rw:xmm1, xmm2/m128             | 66 0F E3 /r        | RM   | SSE2
    PMADDWD rw:xmm1, xmm2/m128           | 66 0F F5 /r        | RM   | SSE2
    PMAXSW rw:xmm1, xmm2/m128            | 66 0F EE /r        | RM   | SSE2
    PMAXUB rw:xmm1, xmm2/m128            | 66 0F DE /r        | RM   | SSE2
    PMINSW rw:xmm1, xmm2/m128            | 66 0F EA /r        | RM   | SSE2
    PMINUB rw:xmm1, xmm2/m128            | 66 0F DA /r        | RM   | SSE2
    PMULHUW rw:xmm1, xmm2/m128           | 66 0F E4 /r        | RM   | SSE2
    PMULHW rw:xmm1, xmm2/m128            | 66 0F E5 /r        | RM   | SSE2
    PMULLW rw:xmm1, xmm2/m128            | 66 0F D5 /r        | RM   | SSE2
    PMULUDQ rw:xmm1, xmm2/m128           | 66 0F F4 /r        | RM   | SSE2
    PSADBW rw:xmm1, xmm2/m128            | 66 0F F6 /r        | RM   | SSE2
    PSUBB rw:xmm1, xmm2/m128             | 66 0F F8 /r        | RM   | SSE2
    PSUBD rw:xmm1, xmm2/m128             | 66 0F FA /r        | RM   | SSE2
    PSUBQ rw:xmm1, xmm2/m128             | 66 0F FB /r        | RM   | SSE2
    PSUBSB rw:xmm1, xmm2/m128            | 66 0F E8 /r        | RM   | SSE2
    PSUBSW rw:xmm1, xmm2/m128            | 66 0F E9 /r        | RM   | SSE2
    PSUBUSB rw:xmm1, xmm2/m128           | 66 0F D8 /r        | RM   | SSE2
    PSUBUSW rw:xmm1, xmm2/m128           | 66 0F D9 /r        | RM   | SSE2
    PSUBW rw:xmm1, xmm2/m128             | 66 0F F9 /r        | RM   | SSE2
    # Integers: comparison
    PCMPEQB rw:xmm1, xmm2/m128           | 66 0F 74 /r        | RM   | SSE2
    PCMPEQD rw:xmm1, xmm2/m128           | 66 0F 76 /r        | RM   | SSE2
    PCMPEQW rw:xmm1, xmm2/m128           | 66 0F 75 /r        | RM   | SSE2
    PCMPGTB rw:xmm1, xmm2/m128           | 66 0F 64 /r        | RM   | SSE2
    PCMPGTD rw:xmm1, xmm2/m128           | 66 0F 66 /r        | RM   | SSE2
    PCMPGTW rw:xmm1, xmm2/m128           | 66 0F 65 /r        | RM   | SSE2
    # Integers: logic
    PAND rw:xmm1, xmm2/m128              | 66 0F DB /r        | RM   | SSE2
    PANDN rw:xmm1, xmm2/m128             | 66 0F DF /r        | RM   | SSE2
    POR rw:xmm1, xmm2/m128               | 66 0F EB /r        | RM   | SSE2
    PXOR rw:xmm1, xmm2/m128              | 66 0F EF /r        | RM   | SSE2
    # Integers: shifts
    PSLLD rw:xmm1, xmm2/m128             | 66 0F F2 /r        | RM   | SSE2
    PSLLD rw:xmm1, imm8u                 | 66 0F 72 /6 ib     | MI   | SSE2
    PSLLDQ rw:xmm1, imm8u                | 66 0F 73 /7 ib     | MI   | SSE2
    PSLLQ rw:xmm1, xmm2/m128             | 66 0F F3 /r        | RM   | SSE2
    PSLLQ rw:xmm1, imm8u                 | 66 0F 73 /6 ib     | MI   | SSE2
    PSLLW rw:xmm1, xmm2/m128             | 66 0F F1 /r        | RM   | SSE2
    PSLLW rw:xmm1, imm8u                 | 66 0F 71 /6 ib     | MI   | SSE2
    PSRAD rw:xmm1, xmm2/m128             | 66 0F E2 /r        | RM   | SSE2
    PSRAD rw:xmm1, imm8u                 | 66 0F 72 /4 ib     | MI   | SSE2
    PSRAW rw:xmm1, xmm2/m128             | 66 0F E1 /r        | RM   | SSE2
    PSRAW rw:xmm1, imm8u                 | 66 0F 71 /4 ib     | MI   | SSE2
    PSRLD rw:xmm1, xmm2/m128             | 66 0F D2 /r        | RM   | SSE2
    PSRLD rw:xmm1, imm8u                 | 66 0F 72 /2 ib     | MI   | SSE2
    PSRLDQ rw:xmm1, imm8u                | 66 0F 73 /3 ib     | MI   | SSE2
    PSRLQ rw:xmm1, xmm2/m128             | 66 0F D3 /r        | RM   | SSE2
    PSRLQ rw:xmm1, imm8u                 | 66 0F 73 /2 ib     | MI   | SSE2
    PSRLW rw:xmm1, xmm2/m128             | 66 0F D1 /r        | RM   | SSE2
    PSRLW rw:xmm1, imm8u                 | 66 0F 71 /2 ib     | MI   | SSE2
    """
}
