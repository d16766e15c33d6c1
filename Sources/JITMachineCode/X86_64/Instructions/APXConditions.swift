extension InstructionTable {
  /// CMOV with a new destination, moves that do not fault (CFCMOV), SETZU, conditional comparisons (CCMP, CTEST).
  static let apxConditions: StaticString = """
    CFCMOVcc w:r/m16, r16        | EVEX.LLZ.66.MAP4.W0.NF1 40+cc /r       | MR  | APX_F r:flags
    CFCMOVcc w:r16, r/m16        | EVEX.LLZ.66.MAP4.W0 40+cc /r           | RM  | APX_F r:flags
    CFCMOVcc w:r16a, r16b, r/m16 | EVEX.LLZ.66.MAP4.W0.ND1.NF1 40+cc /r   | VRM | APX_F r:flags
    CMOVcc w:r16a, r16b, r/m16   | EVEX.LLZ.66.MAP4.W0.ND1 40+cc /r       | VRM | APX_F r:flags
    CFCMOVcc w:r/m32, r32        | EVEX.LLZ.NP.MAP4.W0.NF1 40+cc /r       | MR  | APX_F r:flags
    CFCMOVcc w:r32, r/m32        | EVEX.LLZ.NP.MAP4.W0 40+cc /r           | RM  | APX_F r:flags
    CFCMOVcc w:r32a, r32b, r/m32 | EVEX.LLZ.NP.MAP4.W0.ND1.NF1 40+cc /r   | VRM | APX_F r:flags
    CMOVcc w:r32a, r32b, r/m32   | EVEX.LLZ.NP.MAP4.W0.ND1 40+cc /r       | VRM | APX_F r:flags
    CFCMOVcc w:r/m64, r64        | EVEX.LLZ.66IG.MAP4.W1.NF1 40+cc /r     | MR  | APX_F r:flags
    CFCMOVcc w:r64, r/m64        | EVEX.LLZ.66IG.MAP4.W1 40+cc /r         | RM  | APX_F r:flags
    CFCMOVcc w:r64a, r64b, r/m64 | EVEX.LLZ.66IG.MAP4.W1.ND1.NF1 40+cc /r | VRM | APX_F r:flags
    CMOVcc w:r64a, r64b, r/m64   | EVEX.LLZ.66IG.MAP4.W1.ND1 40+cc /r     | VRM | APX_F r:flags
    SETcc w:r/m8                 | EVEX.LLZ.F2.MAP4.WIG 40+cc /r          | M   | APX_F {evex} r:flags
    SETZUcc w:r/m8               | EVEX.LLZ.F2.MAP4.WIG.ZU1 40+cc /r      | M   | APX_F r:flags
    CCMPscc r/m8, r8             | EVEX.LLZ.NP.MAP4.WIG.SCC 38 /r         | MR  | APX_F rw:flags
    CCMPscc r8, r/m8             | EVEX.LLZ.NP.MAP4.WIG.SCC 3A /r         | RM  | APX_F rw:flags
    CCMPscc r/m8, imm8           | EVEX.LLZ.NP.MAP4.WIG.SCC 80 /7 ib      | MI  | APX_F rw:flags
    CCMPscc r/m16, r16           | EVEX.LLZ.66.MAP4.W0.SCC 39 /r          | MR  | APX_F rw:flags
    CCMPscc r16, r/m16           | EVEX.LLZ.66.MAP4.W0.SCC 3B /r          | RM  | APX_F rw:flags
    CCMPscc r/m16, imm8          | EVEX.LLZ.66.MAP4.W0.SCC 83 /7 ib       | MI  | APX_F rw:flags
    CCMPscc r/m16, imm16         | EVEX.LLZ.66.MAP4.W0.SCC 81 /7 iw       | MI  | APX_F rw:flags
    CCMPscc r/m32, r32           | EVEX.LLZ.NP.MAP4.W0.SCC 39 /r          | MR  | APX_F rw:flags
    CCMPscc r32, r/m32           | EVEX.LLZ.NP.MAP4.W0.SCC 3B /r          | RM  | APX_F rw:flags
    CCMPscc r/m32, imm8          | EVEX.LLZ.NP.MAP4.W0.SCC 83 /7 ib       | MI  | APX_F rw:flags
    CCMPscc r/m32, imm32         | EVEX.LLZ.NP.MAP4.W0.SCC 81 /7 id       | MI  | APX_F rw:flags
    CCMPscc r/m64, r64           | EVEX.LLZ.66IG.MAP4.W1.SCC 39 /r        | MR  | APX_F rw:flags
    CCMPscc r64, r/m64           | EVEX.LLZ.66IG.MAP4.W1.SCC 3B /r        | RM  | APX_F rw:flags
    CCMPscc r/m64, imm8          | EVEX.LLZ.66IG.MAP4.W1.SCC 83 /7 ib     | MI  | APX_F rw:flags
    CCMPscc r/m64, imm32         | EVEX.LLZ.66IG.MAP4.W1.SCC 81 /7 id     | MI  | APX_F rw:flags
    CTESTscc r/m8, r8            | EVEX.LLZ.NP.MAP4.WIG.SCC 84 /r         | MR  | APX_F rw:flags
    CTESTscc r8, m8              | EVEX.LLZ.NP.MAP4.WIG.SCC 84 /r         | RM  | APX_F rw:flags alias
    CTESTscc r/m8, imm8          | EVEX.LLZ.NP.MAP4.WIG.SCC F6 /0 ib      | MI  | APX_F rw:flags
    CTESTscc r/m8, imm8          | EVEX.LLZ.NP.MAP4.WIG.SCC F6 /1 ib      | MI  | APX_F rw:flags decode
    CTESTscc r/m16, r16          | EVEX.LLZ.66.MAP4.W0.SCC 85 /r          | MR  | APX_F rw:flags
    CTESTscc r16, m16            | EVEX.LLZ.66.MAP4.W0.SCC 85 /r          | RM  | APX_F rw:flags alias
    CTESTscc r/m16, imm16        | EVEX.LLZ.66.MAP4.W0.SCC F7 /0 iw       | MI  | APX_F rw:flags
    CTESTscc r/m16, imm16        | EVEX.LLZ.66.MAP4.W0.SCC F7 /1 iw       | MI  | APX_F rw:flags decode
    CTESTscc r/m32, r32          | EVEX.LLZ.NP.MAP4.W0.SCC 85 /r          | MR  | APX_F rw:flags
    CTESTscc r32, m32            | EVEX.LLZ.NP.MAP4.W0.SCC 85 /r          | RM  | APX_F rw:flags alias
    CTESTscc r/m32, imm32        | EVEX.LLZ.NP.MAP4.W0.SCC F7 /0 id       | MI  | APX_F rw:flags
    CTESTscc r/m32, imm32        | EVEX.LLZ.NP.MAP4.W0.SCC F7 /1 id       | MI  | APX_F rw:flags decode
    CTESTscc r/m64, r64          | EVEX.LLZ.66IG.MAP4.W1.SCC 85 /r        | MR  | APX_F rw:flags
    CTESTscc r64, m64            | EVEX.LLZ.66IG.MAP4.W1.SCC 85 /r        | RM  | APX_F rw:flags alias
    CTESTscc r/m64, imm32        | EVEX.LLZ.66IG.MAP4.W1.SCC F7 /0 id     | MI  | APX_F rw:flags
    CTESTscc r/m64, imm32        | EVEX.LLZ.66IG.MAP4.W1.SCC F7 /1 id     | MI  | APX_F rw:flags decode
    """
}
