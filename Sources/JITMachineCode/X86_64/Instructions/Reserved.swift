extension InstructionTable {
  /// MPX. Processors without it, and with it switched off, take all of these opcodes for NOPs.
  static let bounds: StaticString = """
    BNDMK w:bnd1, mib                            | F3 0F 1B /r                | RM   | MPX
    BNDCL bnd1, r/m64                            | F3 0F 1A /r                | RM   | MPX
    BNDCU bnd1, r/m64                            | F2 0F 1A /r                | RM   | MPX
    BNDCN bnd1, r/m64                            | F2 0F 1B /r                | RM   | MPX
    BNDMOV w:bnd1, bnd2/m128                     | 66 0F 1A /r                | RM   | MPX
    BNDMOV w:bnd2/m128, bnd1                     | 66 0F 1B /r                | MR   | MPX
    BNDLDX w:bnd1, mib                           | NP 0F 1A /r                | RM   | MPX
    BNDSTX w:mib, bnd1                           | NP 0F 1B /r                | MR   | MPX
    """

  /// Opcodes that processors take without doing anything, and the invalid one that is for good. Behind all others,
  /// which some of these opcodes mean with certain ModRM bytes and prefixes.
  static let reserved: StaticString = """
    UD0 r16, r/m16                               | 66 0F FF /r                | RM   |
    UD0 r32, r/m32                               | 0F FF /r                   | RM   |
    UD0 r64, r/m64                               | REX.W 0F FF /r             | RM   |
    PREFETCH n:m8                                | 0F 0D /r                   | M    | decode
    NOP n:r32                                    | 0F 0D /r                   | M    | decode
    NOP n:r/m32                                  | 0F 18 /r                   | M    | decode
    NOP n:r/m32                                  | 0F 19 /r                   | M    | decode
    NOP n:r/m32                                  | 0F 1A /r                   | M    | decode
    NOP n:r/m32                                  | 0F 1B /r                   | M    | decode
    NOP n:r/m32                                  | 0F 1C /r                   | M    | decode
    NOP n:r/m32                                  | 0F 1D /r                   | M    | decode
    NOP n:r/m32                                  | 0F 1E /r                   | M    | decode
    # Encodings of shifts and tests that no assembler makes
    SHL rw:r/m8                                  | D0 /6                      | M    | w:flags decode
    SHL rw:r/m8, CL                              | D2 /6                      | M-   | w:flags decode
    SHL rw:r/m8, imm8u                           | C0 /6 ib                   | MI   | w:flags decode
    SHL rw:r/m16                                 | 66 D1 /6                   | M    | w:flags decode
    SHL rw:r/m16, CL                             | 66 D3 /6                   | M-   | w:flags decode
    SHL rw:r/m16, imm8u                          | 66 C1 /6 ib                | MI   | w:flags decode
    SHL rw:r/m32                                 | D1 /6                      | M    | w:flags decode
    SHL rw:r/m32, CL                             | D3 /6                      | M-   | w:flags decode
    SHL rw:r/m32, imm8u                          | C1 /6 ib                   | MI   | w:flags decode
    SHL rw:r/m64                                 | REX.W D1 /6                | M    | w:flags decode
    SHL rw:r/m64, CL                             | REX.W D3 /6                | M-   | w:flags decode
    SHL rw:r/m64, imm8u                          | REX.W C1 /6 ib             | MI   | w:flags decode
    TEST r/m8, imm8                              | F6 /1 ib                   | MI   | w:flags decode
    TEST r/m16, imm16                            | 66 F7 /1 iw                | MI   | w:flags decode
    TEST r/m32, imm32                            | F7 /1 id                   | MI   | w:flags decode
    TEST r/m64, imm32                            | REX.W F7 /1 id             | MI   | w:flags decode
    SHL rw:r/m8             | EVEX.LLZ.NP.MAP4.WIG D0 /6         | M   | APX_F nf {evex} w:flags decode
    SHL rw:r/m8, CL         | EVEX.LLZ.NP.MAP4.WIG D2 /6         | M-  | APX_F nf {evex} w:flags decode
    SHL rw:r/m8, imm8u      | EVEX.LLZ.NP.MAP4.WIG C0 /6 ib      | MI  | APX_F nf {evex} w:flags decode
    SHL w:r8, r/m8, 1       | EVEX.LLZ.NP.MAP4.WIG.ND1 D0 /6     | VM- | APX_F nf w:flags decode
    SHL w:r8, r/m8, CL      | EVEX.LLZ.NP.MAP4.WIG.ND1 D2 /6     | VM- | APX_F nf w:flags decode
    SHL w:r8, r/m8, imm8u   | EVEX.LLZ.NP.MAP4.WIG.ND1 C0 /6 ib  | VMI | APX_F nf w:flags decode
    SHL rw:r/m16            | EVEX.LLZ.66.MAP4.W0 D1 /6          | M   | APX_F nf {evex} w:flags decode
    SHL rw:r/m16, CL        | EVEX.LLZ.66.MAP4.W0 D3 /6          | M-  | APX_F nf {evex} w:flags decode
    SHL rw:r/m16, imm8u     | EVEX.LLZ.66.MAP4.W0 C1 /6 ib       | MI  | APX_F nf {evex} w:flags decode
    SHL w:r16, r/m16        | EVEX.LLZ.66.MAP4.W0.ND1 D1 /6      | VM  | APX_F nf w:flags decode
    SHL w:r16, r/m16, CL    | EVEX.LLZ.66.MAP4.W0.ND1 D3 /6      | VM- | APX_F nf w:flags decode
    SHL w:r16, r/m16, imm8u | EVEX.LLZ.66.MAP4.W0.ND1 C1 /6 ib   | VMI | APX_F nf w:flags decode
    SHL rw:r/m32            | EVEX.LLZ.NP.MAP4.W0 D1 /6          | M   | APX_F nf {evex} w:flags decode
    SHL rw:r/m32, CL        | EVEX.LLZ.NP.MAP4.W0 D3 /6          | M-  | APX_F nf {evex} w:flags decode
    SHL rw:r/m32, imm8u     | EVEX.LLZ.NP.MAP4.W0 C1 /6 ib       | MI  | APX_F nf {evex} w:flags decode
    SHL w:r32, r/m32        | EVEX.LLZ.NP.MAP4.W0.ND1 D1 /6      | VM  | APX_F nf w:flags decode
    SHL w:r32, r/m32, CL    | EVEX.LLZ.NP.MAP4.W0.ND1 D3 /6      | VM- | APX_F nf w:flags decode
    SHL w:r32, r/m32, imm8u | EVEX.LLZ.NP.MAP4.W0.ND1 C1 /6 ib   | VMI | APX_F nf w:flags decode
    SHL rw:r/m64            | EVEX.LLZ.66IG.MAP4.W1 D1 /6        | M   | APX_F nf {evex} w:flags decode
    SHL rw:r/m64, CL        | EVEX.LLZ.66IG.MAP4.W1 D3 /6        | M-  | APX_F nf {evex} w:flags decode
    SHL rw:r/m64, imm8u     | EVEX.LLZ.66IG.MAP4.W1 C1 /6 ib     | MI  | APX_F nf {evex} w:flags decode
    SHL w:r64, r/m64        | EVEX.LLZ.66IG.MAP4.W1.ND1 D1 /6    | VM  | APX_F nf w:flags decode
    SHL w:r64, r/m64, CL    | EVEX.LLZ.66IG.MAP4.W1.ND1 D3 /6    | VM- | APX_F nf w:flags decode
    SHL w:r64, r/m64, imm8u | EVEX.LLZ.66IG.MAP4.W1.ND1 C1 /6 ib | VMI | APX_F nf w:flags decode
    """
}
