extension InstructionTable {
  /// APX: REX2, two registers pushed or popped at once, and what has EVEX for registers from 16 on.
  static let apx: StaticString = """
    # Hints that a push and its pop belong together, two registers at once, a jump to a 64-bit address
    PUSHP r64                       | REX2.W 50+r                   | O   | APX_F rw:RSP w:mem
    POPP w:r64                      | REX2.W 58+r                   | O   | APX_F rw:RSP r:mem
    JMPABS imm64                    | NP REX2 A1 io                 | I   | APX_F addr64
    PUSH2 r64a, r64b                | EVEX.LLZ.NP.MAP4.W0.ND1 FF /6 | VM  | APX_F rw:RSP w:mem norsp
    PUSH2P r64a, r64b               | EVEX.LLZ.NP.MAP4.W1.ND1 FF /6 | VM  | APX_F rw:RSP w:mem norsp
    POP2 w:r64a, w:r64b             | EVEX.LLZ.NP.MAP4.W0.ND1 8F /0 | VM  | APX_F rw:RSP r:mem norsp distinct
    POP2P w:r64a, w:r64b            | EVEX.LLZ.NP.MAP4.W1.ND1 8F /0 | VM  | APX_F rw:RSP r:mem norsp distinct
    # Counting bits, moving bytes
    POPCNT w:r16, r/m16             | EVEX.LLZ.66.MAP4.W0 88 /r     | RM  | POPCNT APX_F nf {evex} w:flags
    POPCNT w:r32, r/m32             | EVEX.LLZ.NP.MAP4.W0 88 /r     | RM  | POPCNT APX_F nf {evex} w:flags
    POPCNT w:r64, r/m64             | EVEX.LLZ.66IG.MAP4.W1 88 /r   | RM  | POPCNT APX_F nf {evex} w:flags
    TZCNT w:r16, r/m16              | EVEX.LLZ.66.MAP4.W0 F4 /r     | RM  | BMI1 APX_F nf {evex} w:flags
    TZCNT w:r32, r/m32              | EVEX.LLZ.NP.MAP4.W0 F4 /r     | RM  | BMI1 APX_F nf {evex} w:flags
    TZCNT w:r64, r/m64              | EVEX.LLZ.66IG.MAP4.W1 F4 /r   | RM  | BMI1 APX_F nf {evex} w:flags
    LZCNT w:r16, r/m16              | EVEX.LLZ.66.MAP4.W0 F5 /r     | RM  | LZCNT APX_F nf {evex} w:flags
    LZCNT w:r32, r/m32              | EVEX.LLZ.NP.MAP4.W0 F5 /r     | RM  | LZCNT APX_F nf {evex} w:flags
    LZCNT w:r64, r/m64              | EVEX.LLZ.66IG.MAP4.W1 F5 /r   | RM  | LZCNT APX_F nf {evex} w:flags
    MOVBE w:r/m16, r16              | EVEX.LLZ.66.MAP4.W0 61 /r     | MR  | MOVBE APX_F
    MOVBE w:r16, r/m16              | EVEX.LLZ.66.MAP4.W0 60 /r     | RM  | MOVBE APX_F
    MOVBE w:r/m32, r32              | EVEX.LLZ.NP.MAP4.W0 61 /r     | MR  | MOVBE APX_F
    MOVBE w:r32, r/m32              | EVEX.LLZ.NP.MAP4.W0 60 /r     | RM  | MOVBE APX_F
    MOVBE w:r/m64, r64              | EVEX.LLZ.66IG.MAP4.W1 61 /r   | MR  | MOVBE APX_F
    MOVBE w:r64, r/m64              | EVEX.LLZ.66IG.MAP4.W1 60 /r   | RM  | MOVBE APX_F
    CRC32 rw:r32, r/m8              | EVEX.LLZ.NP.MAP4.W0 F0 /r     | RM  | SSE4_2 APX_F
    CRC32 rw:r64, r/m8              | EVEX.LLZ.NP.MAP4.W1 F0 /r     | RM  | SSE4_2 APX_F
    CRC32 rw:r32, r/m16             | EVEX.LLZ.66.MAP4.W0 F1 /r     | RM  | SSE4_2 APX_F
    CRC32 rw:r32, r/m32             | EVEX.LLZ.NP.MAP4.W0 F1 /r     | RM  | SSE4_2 APX_F
    CRC32 rw:r64, r/m64             | EVEX.LLZ.66IG.MAP4.W1 F1 /r   | RM  | SSE4_2 APX_F
    MOVRS w:r8, m8                  | EVEX.LLZ.NP.MAP4.W0 8A /r     | RM  | MOVRS APX_F
    MOVRS w:r16, m16                | EVEX.LLZ.66.MAP4.W0 8B /r     | RM  | MOVRS APX_F
    MOVRS w:r32, m32                | EVEX.LLZ.NP.MAP4.W0 8B /r     | RM  | MOVRS APX_F
    MOVRS w:r64, m64                | EVEX.LLZ.66IG.MAP4.W1 8B /r   | RM  | MOVRS APX_F
    MOVDIRI w:m32, r32              | EVEX.LLZ.NP.MAP4.W0 F9 /r     | MR  | MOVDIRI APX_F
    MOVDIRI w:m64, r64              | EVEX.LLZ.NP.MAP4.W1 F9 /r     | MR  | MOVDIRI APX_F
    MOVDIR64B r64, m512             | EVEX.LLZ.66.MAP4.WIG F8 /r    | RM  | MOVDIR64B APX_F w:mem addr64
    MOVDIR64B r32, m512             | 67 EVEX.LLZ.66.MAP4.WIG F8 /r | RM  | MOVDIR64B APX_F w:mem
    ENQCMD r64, m512                | EVEX.LLZ.F2.MAP4.WIG F8 /r    | RM  | ENQCMD APX_F w:flags w:mem addr64
    ENQCMD r32, m512                | 67 EVEX.LLZ.F2.MAP4.WIG F8 /r | RM  | ENQCMD APX_F w:flags w:mem
    ENQCMDS r64, m512               | EVEX.LLZ.F3.MAP4.WIG F8 /r    | RM  | ENQCMD APX_F w:flags w:mem ring0 addr64
    ENQCMDS r32, m512               | 67 EVEX.LLZ.F3.MAP4.WIG F8 /r | RM  | ENQCMD APX_F w:flags w:mem ring0
    AADD rw:m32, r32                | EVEX.LLZ.NP.MAP4.W0 FC /r     | MR  | RAO_INT APX_F
    AADD rw:m64, r64                | EVEX.LLZ.NP.MAP4.W1 FC /r     | MR  | RAO_INT APX_F
    AAND rw:m32, r32                | EVEX.LLZ.66.MAP4.W0 FC /r     | MR  | RAO_INT APX_F
    AAND rw:m64, r64                | EVEX.LLZ.66.MAP4.W1 FC /r     | MR  | RAO_INT APX_F
    AOR rw:m32, r32                 | EVEX.LLZ.F2.MAP4.W0 FC /r     | MR  | RAO_INT APX_F
    AOR rw:m64, r64                 | EVEX.LLZ.F2.MAP4.W1 FC /r     | MR  | RAO_INT APX_F
    AXOR rw:m32, r32                | EVEX.LLZ.F3.MAP4.W0 FC /r     | MR  | RAO_INT APX_F
    AXOR rw:m64, r64                | EVEX.LLZ.F3.MAP4.W1 FC /r     | MR  | RAO_INT APX_F
    WRSSD w:m32, r32                | EVEX.LLZ.NP.MAP4.W0 66 /r     | MR  | CET_SS APX_F
    WRSSQ w:m64, r64                | EVEX.LLZ.NP.MAP4.W1 66 /r     | MR  | CET_SS APX_F
    WRUSSD w:m32, r32               | EVEX.LLZ.66.MAP4.W0 65 /r     | MR  | CET_SS APX_F ring0
    WRUSSQ w:m64, r64               | EVEX.LLZ.66.MAP4.W1 65 /r     | MR  | CET_SS APX_F ring0
    INVEPT r64, m128                | EVEX.LLZ.F3.MAP4.WIG F0 /r    | RM  | VMX APX_F w:flags ring0
    INVVPID r64, m128               | EVEX.LLZ.F3.MAP4.WIG F1 /r    | RM  | VMX APX_F w:flags ring0
    INVPCID r64, m128               | EVEX.LLZ.F3.MAP4.WIG F2 /r    | RM  | INVPCID APX_F ring0
    URDMSR w:r64, r64               | EVEX.LLZ.F2.MAP4.W0 F8 /r     | MR  | USER_MSR APX_F
    UWRMSR r64, r64                 | EVEX.LLZ.F3.MAP4.W0 F8 /r     | RM  | USER_MSR APX_F
    RDMSR w:r64, imm32u             | EVEX.LLZ.F2.MAP7.W0 F6 /0 id  | MI  | MSR_IMM APX_F ring0
    WRMSRNS imm32u, r64             | EVEX.LLZ.F3.MAP7.W0 F6 /0 id  | IM  | MSR_IMM APX_F ring0
    URDMSR w:r64, imm32u            | EVEX.LLZ.F2.MAP7.W0 F8 /0 id  | MI  | USER_MSR APX_F
    UWRMSR imm32u, r64              | EVEX.LLZ.F3.MAP7.W0 F8 /0 id  | IM  | USER_MSR APX_F
    # What has VEX, and EVEX for registers from 16 on
    ANDN w:r32a, r32b, r/m32        | EVEX.LLZ.0F38.W0 F2 /r        | RVM | BMI1 APX_F nf w:flags
    BEXTR w:r32a, r/m32, r32b       | EVEX.LLZ.0F38.W0 F7 /r        | RMV | BMI1 APX_F nf w:flags
    BLSR w:r32, r/m32               | EVEX.LLZ.0F38.W0 F3 /1        | VM  | BMI1 APX_F nf w:flags
    BLSMSK w:r32, r/m32             | EVEX.LLZ.0F38.W0 F3 /2        | VM  | BMI1 APX_F nf w:flags
    BLSI w:r32, r/m32               | EVEX.LLZ.0F38.W0 F3 /3        | VM  | BMI1 APX_F nf w:flags
    BZHI w:r32a, r/m32, r32b        | EVEX.LLZ.0F38.W0 F5 /r        | RMV | BMI2 APX_F nf w:flags
    PDEP w:r32a, r32b, r/m32        | EVEX.LLZ.F2.0F38.W0 F5 /r     | RVM | BMI2 APX_F
    PEXT w:r32a, r32b, r/m32        | EVEX.LLZ.F3.0F38.W0 F5 /r     | RVM | BMI2 APX_F
    MULX w:r32a, w:r32b, r/m32      | EVEX.LLZ.F2.0F38.W0 F6 /r     | RVM | BMI2 APX_F r:EDX
    SARX w:r32a, r/m32, r32b        | EVEX.LLZ.F3.0F38.W0 F7 /r     | RMV | BMI2 APX_F
    SHLX w:r32a, r/m32, r32b        | EVEX.LLZ.66.0F38.W0 F7 /r     | RMV | BMI2 APX_F
    SHRX w:r32a, r/m32, r32b        | EVEX.LLZ.F2.0F38.W0 F7 /r     | RMV | BMI2 APX_F
    RORX w:r32, r/m32, imm8u        | EVEX.LLZ.F2.0F3A.W0 F0 /r ib  | RMI | BMI2 APX_F
    CMPccXADD rw:m32, rw:r32a, r32b | EVEX.LLZ.66.0F38.W0 E0+cc /r  | MRV | CMPCCXADD APX_F w:flags
    ANDN w:r64a, r64b, r/m64        | EVEX.LLZ.0F38.W1 F2 /r        | RVM | BMI1 APX_F nf w:flags
    BEXTR w:r64a, r/m64, r64b       | EVEX.LLZ.0F38.W1 F7 /r        | RMV | BMI1 APX_F nf w:flags
    BLSR w:r64, r/m64               | EVEX.LLZ.0F38.W1 F3 /1        | VM  | BMI1 APX_F nf w:flags
    BLSMSK w:r64, r/m64             | EVEX.LLZ.0F38.W1 F3 /2        | VM  | BMI1 APX_F nf w:flags
    BLSI w:r64, r/m64               | EVEX.LLZ.0F38.W1 F3 /3        | VM  | BMI1 APX_F nf w:flags
    BZHI w:r64a, r/m64, r64b        | EVEX.LLZ.0F38.W1 F5 /r        | RMV | BMI2 APX_F nf w:flags
    PDEP w:r64a, r64b, r/m64        | EVEX.LLZ.F2.0F38.W1 F5 /r     | RVM | BMI2 APX_F
    PEXT w:r64a, r64b, r/m64        | EVEX.LLZ.F3.0F38.W1 F5 /r     | RVM | BMI2 APX_F
    MULX w:r64a, w:r64b, r/m64      | EVEX.LLZ.F2.0F38.W1 F6 /r     | RVM | BMI2 APX_F r:RDX
    SARX w:r64a, r/m64, r64b        | EVEX.LLZ.F3.0F38.W1 F7 /r     | RMV | BMI2 APX_F
    SHLX w:r64a, r/m64, r64b        | EVEX.LLZ.66.0F38.W1 F7 /r     | RMV | BMI2 APX_F
    SHRX w:r64a, r/m64, r64b        | EVEX.LLZ.F2.0F38.W1 F7 /r     | RMV | BMI2 APX_F
    RORX w:r64, r/m64, imm8u        | EVEX.LLZ.F2.0F3A.W1 F0 /r ib  | RMI | BMI2 APX_F
    CMPccXADD rw:m64, rw:r64a, r64b | EVEX.LLZ.66.0F38.W1 E0+cc /r  | MRV | CMPCCXADD APX_F w:flags
    KMOVB w:k1, k2                  | EVEX.LLZ.66.0F.W0 90 /r       | RM  | AVX512DQ APX_F {evex}
    KMOVB w:k1, m8                  | EVEX.LLZ.66.0F.W0 90 /r       | RM  | AVX512DQ APX_F
    KMOVB w:m8, k1                  | EVEX.LLZ.66.0F.W0 91 /r       | MR  | AVX512DQ APX_F
    KMOVB w:k1, r32                 | EVEX.LLZ.66.0F.W0 92 /r       | RM  | AVX512DQ APX_F
    KMOVB w:r32, k1                 | EVEX.LLZ.66.0F.W0 93 /r       | RM  | AVX512DQ APX_F
    KMOVW w:k1, k2                  | EVEX.LLZ.0F.W0 90 /r          | RM  | AVX512F APX_F {evex}
    KMOVW w:k1, m16                 | EVEX.LLZ.0F.W0 90 /r          | RM  | AVX512F APX_F
    KMOVW w:m16, k1                 | EVEX.LLZ.0F.W0 91 /r          | MR  | AVX512F APX_F
    KMOVW w:k1, r32                 | EVEX.LLZ.0F.W0 92 /r          | RM  | AVX512F APX_F
    KMOVW w:r32, k1                 | EVEX.LLZ.0F.W0 93 /r          | RM  | AVX512F APX_F
    KMOVD w:k1, k2                  | EVEX.LLZ.66.0F.W1 90 /r       | RM  | AVX512BW APX_F {evex}
    KMOVD w:k1, m32                 | EVEX.LLZ.66.0F.W1 90 /r       | RM  | AVX512BW APX_F
    KMOVD w:m32, k1                 | EVEX.LLZ.66.0F.W1 91 /r       | MR  | AVX512BW APX_F
    KMOVD w:k1, r32                 | EVEX.LLZ.F2.0F.W0 92 /r       | RM  | AVX512BW APX_F
    KMOVD w:r32, k1                 | EVEX.LLZ.F2.0F.W0 93 /r       | RM  | AVX512BW APX_F
    KMOVQ w:k1, k2                  | EVEX.LLZ.0F.W1 90 /r          | RM  | AVX512BW APX_F {evex}
    KMOVQ w:k1, m64                 | EVEX.LLZ.0F.W1 90 /r          | RM  | AVX512BW APX_F
    KMOVQ w:m64, k1                 | EVEX.LLZ.0F.W1 91 /r          | MR  | AVX512BW APX_F
    KMOVQ w:k1, r64                 | EVEX.LLZ.F2.0F.W1 92 /r       | RM  | AVX512BW APX_F
    KMOVQ w:r64, k1                 | EVEX.LLZ.F2.0F.W1 93 /r       | RM  | AVX512BW APX_F
    LDTILECFG m512byte              | EVEX.LLZ.0F38.W0 49 /0        | M   | AMX_TILE APX_F
    STTILECFG w:m512byte            | EVEX.LLZ.66.0F38.W0 49 /0     | M   | AMX_TILE APX_F
    TILELOADD w:tmm1, msib          | EVEX.LLZ.F2.0F38.W0 4B /r     | RM  | AMX_TILE APX_F
    TILELOADDT1 w:tmm1, msib        | EVEX.LLZ.66.0F38.W0 4B /r     | RM  | AMX_TILE APX_F
    TILESTORED w:msib, tmm1         | EVEX.LLZ.F3.0F38.W0 4B /r     | MR  | AMX_TILE APX_F
    TILELOADDRS w:tmm1, msib        | EVEX.LLZ.F2.0F38.W0 4A /r     | RM  | AMX_MOVRS APX_F
    TILELOADDRST1 w:tmm1, msib      | EVEX.LLZ.66.0F38.W0 4A /r     | RM  | AMX_MOVRS APX_F
    T2RPNTLVWZ0 w:tmm1+1, msib      | EVEX.LLZ.0F38.W0 6E /r        | RM  | AMX_TRANSPOSE APX_F
    T2RPNTLVWZ0T1 w:tmm1+1, msib    | EVEX.LLZ.0F38.W0 6F /r        | RM  | AMX_TRANSPOSE APX_F
    T2RPNTLVWZ1 w:tmm1+1, msib      | EVEX.LLZ.66.0F38.W0 6E /r     | RM  | AMX_TRANSPOSE APX_F
    T2RPNTLVWZ1T1 w:tmm1+1, msib    | EVEX.LLZ.66.0F38.W0 6F /r     | RM  | AMX_TRANSPOSE APX_F
    T2RPNTLVWZ0RS w:tmm1+1, msib    | EVEX.LLZ.MAP5.W0 F8 /r        | RM  | AMX_TRANSPOSE AMX_MOVRS APX_F
    T2RPNTLVWZ0RST1 w:tmm1+1, msib  | EVEX.LLZ.MAP5.W0 F9 /r        | RM  | AMX_TRANSPOSE AMX_MOVRS APX_F
    T2RPNTLVWZ1RS w:tmm1+1, msib    | EVEX.LLZ.66.MAP5.W0 F8 /r     | RM  | AMX_TRANSPOSE AMX_MOVRS APX_F
    T2RPNTLVWZ1RST1 w:tmm1+1, msib  | EVEX.LLZ.66.MAP5.W0 F9 /r     | RM  | AMX_TRANSPOSE AMX_MOVRS APX_F
    """
}
