extension InstructionTable {
  /// MMX: packed integers in the x87 registers, the SSE instructions that use them, and 3DNow!.
  static let mmx: StaticString = """
    EMMS                                 | NP 0F 77           |      | MMX
    # Moves
    MOVD w:mm, r/m32                     | NP 0F 6E /r        | RM   | MMX
    MOVD w:r/m32, mm                     | NP 0F 7E /r        | MR   | MMX
    MOVD w:mm, r64                       | NP REX.W 0F 6E /r  | RM   | MMX alias
    MOVD w:r64, mm                       | NP REX.W 0F 7E /r  | MR   | MMX alias
    MOVQ w:mm, mm/m64                    | NP 0F 6F /r        | RM   | MMX
    MOVQ w:mm/m64, mm                    | NP 0F 7F /r        | MR   | MMX
    MOVQ w:mm, r/m64                     | NP REX.W 0F 6E /r  | RM   | MMX
    MOVQ w:r/m64, mm                     | NP REX.W 0F 7E /r  | MR   | MMX
    MOVDQ2Q w:mm, xmm                    | F2 0F D6 /r        | RM   | SSE2
    MOVQ2DQ w:xmm, mm                    | F3 0F D6 /r        | RM   | SSE2
    MOVNTQ w:m64, mm                     | NP 0F E7 /r        | MR   | SSE
    MASKMOVQ mm1, mm2                    | NP 0F F7 /r        | RM   | SSE r:RDI w:mem
    PMOVMSKB w:r32, mm                   | NP 0F D7 /r        | RM   | SSE
    PMOVMSKB w:r64, mm                   | NP 0F D7 /r        | RM   | SSE alias
    # Packing, unpacking, elements
    PACKSSDW rw:mm1, mm2/m64             | NP 0F 6B /r        | RM   | MMX
    PACKSSWB rw:mm1, mm2/m64             | NP 0F 63 /r        | RM   | MMX
    PACKUSWB rw:mm1, mm2/m64             | NP 0F 67 /r        | RM   | MMX
    PUNPCKHBW rw:mm1, mm2/m64            | NP 0F 68 /r        | RM   | MMX
    PUNPCKHDQ rw:mm1, mm2/m64            | NP 0F 6A /r        | RM   | MMX
    PUNPCKHWD rw:mm1, mm2/m64            | NP 0F 69 /r        | RM   | MMX
    PUNPCKLBW rw:mm1, mm2/m32            | NP 0F 60 /r        | RM   | MMX
    PUNPCKLDQ rw:mm1, mm2/m32            | NP 0F 62 /r        | RM   | MMX
    PUNPCKLWD rw:mm1, mm2/m32            | NP 0F 61 /r        | RM   | MMX
    PALIGNR rw:mm1, mm2/m64, imm8u       | NP 0F 3A 0F /r ib  | RMI  | SSSE3
    PEXTRW w:r32, mm, imm8u              | NP 0F C5 /r ib     | RMI  | SSE
    PEXTRW w:r64, mm, imm8u              | NP 0F C5 /r ib     | RMI  | SSE alias
    PINSRW rw:mm, r32/m16, imm8u         | NP 0F C4 /r ib     | RMI  | SSE
    PINSRW rw:mm, r64, imm8u             | NP 0F C4 /r ib     | RMI  | SSE alias
    PSHUFB rw:mm1, mm2/m64               | NP 0F 38 00 /r     | RM   | SSSE3
    PSHUFW w:mm1, mm2/m64, imm8u         | NP 0F 70 /r ib     | RMI  | SSE
    # Arithmetic
    PABSB w:mm1, mm2/m64                 | NP 0F 38 1C /r     | RM   | SSSE3
    PABSD w:mm1, mm2/m64                 | NP 0F 38 1E /r     | RM   | SSSE3
    PABSW w:mm1, mm2/m64                 | NP 0F 38 1D /r     | RM   | SSSE3
    PADDB rw:mm1, mm2/m64                | NP 0F FC /r        | RM   | MMX
    PADDD rw:mm1, mm2/m64                | NP 0F FE /r        | RM   | MMX
    PADDQ rw:mm1, mm2/m64                | NP 0F D4 /r        | RM   | SSE2
    PADDSB rw:mm1, mm2/m64               | NP 0F EC /r        | RM   | MMX
    PADDSW rw:mm1, mm2/m64               | NP 0F ED /r        | RM   | MMX
    PADDUSB rw:mm1, mm2/m64              | NP 0F DC /r        | RM   | MMX
    PADDUSW rw:mm1, mm2/m64              | NP 0F DD /r        | RM   | MMX
    PADDW rw:mm1, mm2/m64                | NP 0F FD /r        | RM   | MMX
    PAVGB rw:mm1, mm2/m64                | NP 0F E0 /r        | RM   | SSE
    PAVGW rw:mm1, mm2/m64                | NP 0F E3 /r        | RM   | SSE
    PHADDD rw:mm1, mm2/m64               | NP 0F 38 02 /r     | RM   | SSSE3
    PHADDSW rw:mm1, mm2/m64              | NP 0F 38 03 /r     | RM   | SSSE3
    PHADDW rw:mm1, mm2/m64               | NP 0F 38 01 /r     | RM   | SSSE3
    PHSUBD rw:mm1, mm2/m64               | NP 0F 38 06 /r     | RM   | SSSE3
    PHSUBSW rw:mm1, mm2/m64              | NP 0F 38 07 /r     | RM   | SSSE3
    PHSUBW rw:mm1, mm2/m64               | NP 0F 38 05 /r     | RM   | SSSE3
    PMADDUBSW rw:mm1, mm2/m64            | NP 0F 38 04 /r     | RM   | SSSE3
    PMADDWD rw:mm1, mm2/m64              | NP 0F F5 /r        | RM   | MMX
    PMAXSW rw:mm1, mm2/m64               | NP 0F EE /r        | RM   | SSE
    PMAXUB rw:mm1, mm2/m64               | NP 0F DE /r        | RM   | SSE
    PMINSW rw:mm1, mm2/m64               | NP 0F EA /r        | RM   | SSE
    PMINUB rw:mm1, mm2/m64               | NP 0F DA /r        | RM   | SSE
    PMULHRSW rw:mm1, mm2/m64             | NP 0F 38 0B /r     | RM   | SSSE3
    PMULHUW rw:mm1, mm2/m64              | NP 0F E4 /r        | RM   | SSE
    PMULHW rw:mm1, mm2/m64               | NP 0F E5 /r        | RM   | MMX
    PMULLW rw:mm1, mm2/m64               | NP 0F D5 /r        | RM   | MMX
    PMULUDQ rw:mm1, mm2/m64              | NP 0F F4 /r        | RM   | SSE2
    PSADBW rw:mm1, mm2/m64               | NP 0F F6 /r        | RM   | SSE
    PSIGNB rw:mm1, mm2/m64               | NP 0F 38 08 /r     | RM   | SSSE3
    PSIGND rw:mm1, mm2/m64               | NP 0F 38 0A /r     | RM   | SSSE3
    PSIGNW rw:mm1, mm2/m64               | NP 0F 38 09 /r     | RM   | SSSE3
    PSUBB rw:mm1, mm2/m64                | NP 0F F8 /r        | RM   | MMX
    PSUBD rw:mm1, mm2/m64                | NP 0F FA /r        | RM   | MMX
    PSUBQ rw:mm1, mm2/m64                | NP 0F FB /r        | RM   | SSE2
    PSUBSB rw:mm1, mm2/m64               | NP 0F E8 /r        | RM   | MMX
    PSUBSW rw:mm1, mm2/m64               | NP 0F E9 /r        | RM   | MMX
    PSUBUSB rw:mm1, mm2/m64              | NP 0F D8 /r        | RM   | MMX
    PSUBUSW rw:mm1, mm2/m64              | NP 0F D9 /r        | RM   | MMX
    PSUBW rw:mm1, mm2/m64                | NP 0F F9 /r        | RM   | MMX
    # Comparison
    PCMPEQB rw:mm1, mm2/m64              | NP 0F 74 /r        | RM   | MMX
    PCMPEQD rw:mm1, mm2/m64              | NP 0F 76 /r        | RM   | MMX
    PCMPEQW rw:mm1, mm2/m64              | NP 0F 75 /r        | RM   | MMX
    PCMPGTB rw:mm1, mm2/m64              | NP 0F 64 /r        | RM   | MMX
    PCMPGTD rw:mm1, mm2/m64              | NP 0F 66 /r        | RM   | MMX
    PCMPGTW rw:mm1, mm2/m64              | NP 0F 65 /r        | RM   | MMX
    # Logic
    PAND rw:mm1, mm2/m64                 | NP 0F DB /r        | RM   | MMX
    PANDN rw:mm1, mm2/m64                | NP 0F DF /r        | RM   | MMX
    POR rw:mm1, mm2/m64                  | NP 0F EB /r        | RM   | MMX
    PXOR rw:mm1, mm2/m64                 | NP 0F EF /r        | RM   | MMX
    # Shifts
    PSLLD rw:mm1, mm2/m64                | NP 0F F2 /r        | RM   | MMX
    PSLLD rw:mm, imm8u                   | NP 0F 72 /6 ib     | MI   | MMX
    PSLLQ rw:mm1, mm2/m64                | NP 0F F3 /r        | RM   | MMX
    PSLLQ rw:mm, imm8u                   | NP 0F 73 /6 ib     | MI   | MMX
    PSLLW rw:mm1, mm2/m64                | NP 0F F1 /r        | RM   | MMX
    PSLLW rw:mm, imm8u                   | NP 0F 71 /6 ib     | MI   | MMX
    PSRAD rw:mm1, mm2/m64                | NP 0F E2 /r        | RM   | MMX
    PSRAD rw:mm, imm8u                   | NP 0F 72 /4 ib     | MI   | MMX
    PSRAW rw:mm1, mm2/m64                | NP 0F E1 /r        | RM   | MMX
    PSRAW rw:mm, imm8u                   | NP 0F 71 /4 ib     | MI   | MMX
    PSRLD rw:mm1, mm2/m64                | NP 0F D2 /r        | RM   | MMX
    PSRLD rw:mm, imm8u                   | NP 0F 72 /2 ib     | MI   | MMX
    PSRLQ rw:mm1, mm2/m64                | NP 0F D3 /r        | RM   | MMX
    PSRLQ rw:mm, imm8u                   | NP 0F 73 /2 ib     | MI   | MMX
    PSRLW rw:mm1, mm2/m64                | NP 0F D1 /r        | RM   | MMX
    PSRLW rw:mm, imm8u                   | NP 0F 71 /2 ib     | MI   | MMX
    # Conversions. CVTPI2PS keeps the upper 64 bits, CVTPI2PD writes all 128.
    CVTPD2PI w:mm, xmm/m128              | 66 0F 2D /r        | RM   | SSE2
    CVTPI2PD w:xmm, mm/m64               | 66 0F 2A /r        | RM   | SSE2
    CVTPI2PS rw:xmm, mm/m64              | NP 0F 2A /r        | RM   | SSE
    CVTPS2PI w:mm, xmm/m64               | NP 0F 2D /r        | RM   | SSE
    CVTTPD2PI w:mm, xmm/m128             | 66 0F 2C /r        | RM   | SSE2
    CVTTPS2PI w:mm, xmm/m64              | NP 0F 2C /r        | RM   | SSE
    # AMD 3DNow!: two single-precision numbers. The opcode is where an immediate would be.
    FEMMS                                | 0F 0E              |      | AMD_3DNOW
    PAVGUSB rw:mm1, mm2/m64              | 0F 0F /r BF        | RM   | AMD_3DNOW
    PF2ID w:mm1, mm2/m64                 | 0F 0F /r 1D        | RM   | AMD_3DNOW
    PF2IW w:mm1, mm2/m64                 | 0F 0F /r 1C        | RM   | AMD_3DNOWEXT
    PFACC rw:mm1, mm2/m64                | 0F 0F /r AE        | RM   | AMD_3DNOW
    PFADD rw:mm1, mm2/m64                | 0F 0F /r 9E        | RM   | AMD_3DNOW
    PFCMPEQ rw:mm1, mm2/m64              | 0F 0F /r B0        | RM   | AMD_3DNOW
    PFCMPGE rw:mm1, mm2/m64              | 0F 0F /r 90        | RM   | AMD_3DNOW
    PFCMPGT rw:mm1, mm2/m64              | 0F 0F /r A0        | RM   | AMD_3DNOW
    PFMAX rw:mm1, mm2/m64                | 0F 0F /r A4        | RM   | AMD_3DNOW
    PFMIN rw:mm1, mm2/m64                | 0F 0F /r 94        | RM   | AMD_3DNOW
    PFMUL rw:mm1, mm2/m64                | 0F 0F /r B4        | RM   | AMD_3DNOW
    PFNACC rw:mm1, mm2/m64               | 0F 0F /r 8A        | RM   | AMD_3DNOWEXT
    PFPNACC rw:mm1, mm2/m64              | 0F 0F /r 8E        | RM   | AMD_3DNOWEXT
    PFRCP w:mm1, mm2/m64                 | 0F 0F /r 96        | RM   | AMD_3DNOW
    PFRCPIT1 rw:mm1, mm2/m64             | 0F 0F /r A6        | RM   | AMD_3DNOW
    PFRCPIT2 rw:mm1, mm2/m64             | 0F 0F /r B6        | RM   | AMD_3DNOW
    PFRSQIT1 rw:mm1, mm2/m64             | 0F 0F /r A7        | RM   | AMD_3DNOW
    PFRSQRT w:mm1, mm2/m64               | 0F 0F /r 97        | RM   | AMD_3DNOW
    PFSUB rw:mm1, mm2/m64                | 0F 0F /r 9A        | RM   | AMD_3DNOW
    PFSUBR rw:mm1, mm2/m64               | 0F 0F /r AA        | RM   | AMD_3DNOW
    PI2FD w:mm1, mm2/m64                 | 0F 0F /r 0D        | RM   | AMD_3DNOW
    PI2FW w:mm1, mm2/m64                 | 0F 0F /r 0C        | RM   | AMD_3DNOWEXT
    PMULHRW rw:mm1, mm2/m64              | 0F 0F /r B7        | RM   | AMD_3DNOW
    PSWAPD w:mm1, mm2/m64                | 0F 0F /r BB        | RM   | AMD_3DNOWEXT
    """
}
