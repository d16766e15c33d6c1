extension InstructionTable {
  /// SSE3 and SSSE3.
  static let sse3: StaticString = """
    # SSE3 (FISTTP is with the x87 instructions, MONITOR and MWAIT with the system instructions)
    ADDSUBPD rw:xmm1, xmm2/m128          | 66 0F D0 /r        | RM   | SSE3
    ADDSUBPS rw:xmm1, xmm2/m128          | F2 0F D0 /r        | RM   | SSE3
    HADDPD rw:xmm1, xmm2/m128            | 66 0F 7C /r        | RM   | SSE3
    HADDPS rw:xmm1, xmm2/m128            | F2 0F 7C /r        | RM   | SSE3
    HSUBPD rw:xmm1, xmm2/m128            | 66 0F 7D /r        | RM   | SSE3
    HSUBPS rw:xmm1, xmm2/m128            | F2 0F 7D /r        | RM   | SSE3
    LDDQU w:xmm1, m128                   | F2 0F F0 /r        | RM   | SSE3
    MOVDDUP w:xmm1, xmm2/m64             | F2 0F 12 /r        | RM   | SSE3
    MOVSHDUP w:xmm1, xmm2/m128           | F3 0F 16 /r        | RM   | SSE3
    MOVSLDUP w:xmm1, xmm2/m128           | F3 0F 12 /r        | RM   | SSE3
    # SSSE3
    PABSB w:xmm1, xmm2/m128              | 66 0F 38 1C /r     | RM   | SSSE3
    PABSD w:xmm1, xmm2/m128              | 66 0F 38 1E /r     | RM   | SSSE3
    PABSW w:xmm1, xmm2/m128              | 66 0F 38 1D /r     | RM   | SSSE3
    PALIGNR rw:xmm1, xmm2/m128, imm8u    | 66 0F 3A 0F /r ib  | RMI  | SSSE3
    PHADDD rw:xmm1, xmm2/m128            | 66 0F 38 02 /r     | RM   | SSSE3
    PHADDSW rw:xmm1, xmm2/m128           | 66 0F 38 03 /r     | RM   | SSSE3
    PHADDW rw:xmm1, xmm2/m128            | 66 0F 38 01 /r     | RM   | SSSE3
    PHSUBD rw:xmm1, xmm2/m128            | 66 0F 38 06 /r     | RM   | SSSE3
    PHSUBSW rw:xmm1, xmm2/m128           | 66 0F 38 07 /r     | RM   | SSSE3
    PHSUBW rw:xmm1, xmm2/m128            | 66 0F 38 05 /r     | RM   | SSSE3
    PMADDUBSW rw:xmm1, xmm2/m128         | 66 0F 38 04 /r     | RM   | SSSE3
    PMULHRSW rw:xmm1, xmm2/m128          | 66 0F 38 0B /r     | RM   | SSSE3
    PSHUFB rw:xmm1, xmm2/m128            | 66 0F 38 00 /r     | RM   | SSSE3
    PSIGNB rw:xmm1, xmm2/m128            | 66 0F 38 08 /r     | RM   | SSSE3
    PSIGND rw:xmm1, xmm2/m128            | 66 0F 38 0A /r     | RM   | SSSE3
    PSIGNW rw:xmm1, xmm2/m128            | 66 0F 38 09 /r     | RM   | SSSE3
    """
}
