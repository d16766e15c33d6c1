extension InstructionTable {
  /// AND, OR, XOR, NOT of APX.
  static let apxLogic: StaticString = """
    AND rw:r/m8, r8         | EVEX.LLZ.NP.MAP4.WIG 20 /r         | MR  | APX_F nf {evex} w:flags
    AND rw:r8, r/m8         | EVEX.LLZ.NP.MAP4.WIG 22 /r         | RM  | APX_F nf {evex} w:flags
    AND rw:r/m8, imm8       | EVEX.LLZ.NP.MAP4.WIG 80 /4 ib      | MI  | APX_F nf {evex} w:flags
    AND w:r8a, r/m8, r8b    | EVEX.LLZ.NP.MAP4.WIG.ND1 20 /r     | VMR | APX_F nf w:flags
    AND w:r8a, r8b, r/m8    | EVEX.LLZ.NP.MAP4.WIG.ND1 22 /r     | VRM | APX_F nf w:flags
    AND w:r8, r/m8, imm8    | EVEX.LLZ.NP.MAP4.WIG.ND1 80 /4 ib  | VMI | APX_F nf w:flags
    AND rw:r/m16, r16       | EVEX.LLZ.66.MAP4.W0 21 /r          | MR  | APX_F nf {evex} w:flags
    AND rw:r16, r/m16       | EVEX.LLZ.66.MAP4.W0 23 /r          | RM  | APX_F nf {evex} w:flags
    AND rw:r/m16, imm8      | EVEX.LLZ.66.MAP4.W0 83 /4 ib       | MI  | APX_F nf {evex} w:flags
    AND rw:r/m16, imm16     | EVEX.LLZ.66.MAP4.W0 81 /4 iw       | MI  | APX_F nf {evex} w:flags
    AND w:r16a, r/m16, r16b | EVEX.LLZ.66.MAP4.W0.ND1 21 /r      | VMR | APX_F nf w:flags
    AND w:r16a, r16b, r/m16 | EVEX.LLZ.66.MAP4.W0.ND1 23 /r      | VRM | APX_F nf w:flags
    AND w:r16, r/m16, imm8  | EVEX.LLZ.66.MAP4.W0.ND1 83 /4 ib   | VMI | APX_F nf w:flags
    AND w:r16, r/m16, imm16 | EVEX.LLZ.66.MAP4.W0.ND1 81 /4 iw   | VMI | APX_F nf w:flags
    AND rw:r/m32, r32       | EVEX.LLZ.NP.MAP4.W0 21 /r          | MR  | APX_F nf {evex} w:flags
    AND rw:r32, r/m32       | EVEX.LLZ.NP.MAP4.W0 23 /r          | RM  | APX_F nf {evex} w:flags
    AND rw:r/m32, imm8      | EVEX.LLZ.NP.MAP4.W0 83 /4 ib       | MI  | APX_F nf {evex} w:flags
    AND rw:r/m32, imm32     | EVEX.LLZ.NP.MAP4.W0 81 /4 id       | MI  | APX_F nf {evex} w:flags
    AND w:r32a, r/m32, r32b | EVEX.LLZ.NP.MAP4.W0.ND1 21 /r      | VMR | APX_F nf w:flags
    AND w:r32a, r32b, r/m32 | EVEX.LLZ.NP.MAP4.W0.ND1 23 /r      | VRM | APX_F nf w:flags
    AND w:r32, r/m32, imm8  | EVEX.LLZ.NP.MAP4.W0.ND1 83 /4 ib   | VMI | APX_F nf w:flags
    AND w:r32, r/m32, imm32 | EVEX.LLZ.NP.MAP4.W0.ND1 81 /4 id   | VMI | APX_F nf w:flags
    AND rw:r/m64, r64       | EVEX.LLZ.66IG.MAP4.W1 21 /r        | MR  | APX_F nf {evex} w:flags
    AND rw:r64, r/m64       | EVEX.LLZ.66IG.MAP4.W1 23 /r        | RM  | APX_F nf {evex} w:flags
    AND rw:r/m64, imm8      | EVEX.LLZ.66IG.MAP4.W1 83 /4 ib     | MI  | APX_F nf {evex} w:flags
    AND rw:r/m64, imm32     | EVEX.LLZ.66IG.MAP4.W1 81 /4 id     | MI  | APX_F nf {evex} w:flags
    AND w:r64a, r/m64, r64b | EVEX.LLZ.66IG.MAP4.W1.ND1 21 /r    | VMR | APX_F nf w:flags
    AND w:r64a, r64b, r/m64 | EVEX.LLZ.66IG.MAP4.W1.ND1 23 /r    | VRM | APX_F nf w:flags
    AND w:r64, r/m64, imm8  | EVEX.LLZ.66IG.MAP4.W1.ND1 83 /4 ib | VMI | APX_F nf w:flags
    AND w:r64, r/m64, imm32 | EVEX.LLZ.66IG.MAP4.W1.ND1 81 /4 id | VMI | APX_F nf w:flags
    OR rw:r/m8, r8          | EVEX.LLZ.NP.MAP4.WIG 08 /r         | MR  | APX_F nf {evex} w:flags
    OR rw:r8, r/m8          | EVEX.LLZ.NP.MAP4.WIG 0A /r         | RM  | APX_F nf {evex} w:flags
    OR rw:r/m8, imm8        | EVEX.LLZ.NP.MAP4.WIG 80 /1 ib      | MI  | APX_F nf {evex} w:flags
    OR w:r8a, r/m8, r8b     | EVEX.LLZ.NP.MAP4.WIG.ND1 08 /r     | VMR | APX_F nf w:flags
    OR w:r8a, r8b, r/m8     | EVEX.LLZ.NP.MAP4.WIG.ND1 0A /r     | VRM | APX_F nf w:flags
    OR w:r8, r/m8, imm8     | EVEX.LLZ.NP.MAP4.WIG.ND1 80 /1 ib  | VMI | APX_F nf w:flags
    OR rw:r/m16, r16        | EVEX.LLZ.66.MAP4.W0 09 /r          | MR  | APX_F nf {evex} w:flags
    OR rw:r16, r/m16        | EVEX.LLZ.66.MAP4.W0 0B /r          | RM  | APX_F nf {evex} w:flags
    OR rw:r/m16, imm8       | EVEX.LLZ.66.MAP4.W0 83 /1 ib       | MI  | APX_F nf {evex} w:flags
    OR rw:r/m16, imm16      | EVEX.LLZ.66.MAP4.W0 81 /1 iw       | MI  | APX_F nf {evex} w:flags
    OR w:r16a, r/m16, r16b  | EVEX.LLZ.66.MAP4.W0.ND1 09 /r      | VMR | APX_F nf w:flags
    OR w:r16a, r16b, r/m16  | EVEX.LLZ.66.MAP4.W0.ND1 0B /r      | VRM | APX_F nf w:flags
    OR w:r16, r/m16, imm8   | EVEX.LLZ.66.MAP4.W0.ND1 83 /1 ib   | VMI | APX_F nf w:flags
    OR w:r16, r/m16, imm16  | EVEX.LLZ.66.MAP4.W0.ND1 81 /1 iw   | VMI | APX_F nf w:flags
    OR rw:r/m32, r32        | EVEX.LLZ.NP.MAP4.W0 09 /r          | MR  | APX_F nf {evex} w:flags
    OR rw:r32, r/m32        | EVEX.LLZ.NP.MAP4.W0 0B /r          | RM  | APX_F nf {evex} w:flags
    OR rw:r/m32, imm8       | EVEX.LLZ.NP.MAP4.W0 83 /1 ib       | MI  | APX_F nf {evex} w:flags
    OR rw:r/m32, imm32      | EVEX.LLZ.NP.MAP4.W0 81 /1 id       | MI  | APX_F nf {evex} w:flags
    OR w:r32a, r/m32, r32b  | EVEX.LLZ.NP.MAP4.W0.ND1 09 /r      | VMR | APX_F nf w:flags
    OR w:r32a, r32b, r/m32  | EVEX.LLZ.NP.MAP4.W0.ND1 0B /r      | VRM | APX_F nf w:flags
    OR w:r32, r/m32, imm8   | EVEX.LLZ.NP.MAP4.W0.ND1 83 /1 ib   | VMI | APX_F nf w:flags
    OR w:r32, r/m32, imm32  | EVEX.LLZ.NP.MAP4.W0.ND1 81 /1 id   | VMI | APX_F nf w:flags
    OR rw:r/m64, r64        | EVEX.LLZ.66IG.MAP4.W1 09 /r        | MR  | APX_F nf {evex} w:flags
    OR rw:r64, r/m64        | EVEX.LLZ.66IG.MAP4.W1 0B /r        | RM  | APX_F nf {evex} w:flags
    OR rw:r/m64, imm8       | EVEX.LLZ.66IG.MAP4.W1 83 /1 ib     | MI  | APX_F nf {evex} w:flags
    OR rw:r/m64, imm32      | EVEX.LLZ.66IG.MAP4.W1 81 /1 id     | MI  | APX_F nf {evex} w:flags
    OR w:r64a, r/m64, r64b  | EVEX.LLZ.66IG.MAP4.W1.ND1 09 /r    | VMR | APX_F nf w:flags
    OR w:r64a, r64b, r/m64  | EVEX.LLZ.66IG.MAP4.W1.ND1 0B /r    | VRM | APX_F nf w:flags
    OR w:r64, r/m64, imm8   | EVEX.LLZ.66IG.MAP4.W1.ND1 83 /1 ib | VMI | APX_F nf w:flags
    OR w:r64, r/m64, imm32  | EVEX.LLZ.66IG.MAP4.W1.ND1 81 /1 id | VMI | APX_F nf w:flags
    XOR rw:r/m8, r8         | EVEX.LLZ.NP.MAP4.WIG 30 /r         | MR  | APX_F nf {evex} w:flags
    XOR rw:r8, r/m8         | EVEX.LLZ.NP.MAP4.WIG 32 /r         | RM  | APX_F nf {evex} w:flags
    XOR rw:r/m8, imm8       | EVEX.LLZ.NP.MAP4.WIG 80 /6 ib      | MI  | APX_F nf {evex} w:flags
    XOR w:r8a, r/m8, r8b    | EVEX.LLZ.NP.MAP4.WIG.ND1 30 /r     | VMR | APX_F nf w:flags
    XOR w:r8a, r8b, r/m8    | EVEX.LLZ.NP.MAP4.WIG.ND1 32 /r     | VRM | APX_F nf w:flags
    XOR w:r8, r/m8, imm8    | EVEX.LLZ.NP.MAP4.WIG.ND1 80 /6 ib  | VMI | APX_F nf w:flags
    XOR rw:r/m16, r16       | EVEX.LLZ.66.MAP4.W0 31 /r          | MR  | APX_F nf {evex} w:flags
    XOR rw:r16, r/m16       | EVEX.LLZ.66.MAP4.W0 33 /r          | RM  | APX_F nf {evex} w:flags
    XOR rw:r/m16, imm8      | EVEX.LLZ.66.MAP4.W0 83 /6 ib       | MI  | APX_F nf {evex} w:flags
    XOR rw:r/m16, imm16     | EVEX.LLZ.66.MAP4.W0 81 /6 iw       | MI  | APX_F nf {evex} w:flags
    XOR w:r16a, r/m16, r16b | EVEX.LLZ.66.MAP4.W0.ND1 31 /r      | VMR | APX_F nf w:flags
    XOR w:r16a, r16b, r/m16 | EVEX.LLZ.66.MAP4.W0.ND1 33 /r      | VRM | APX_F nf w:flags
    XOR w:r16, r/m16, imm8  | EVEX.LLZ.66.MAP4.W0.ND1 83 /6 ib   | VMI | APX_F nf w:flags
    XOR w:r16, r/m16, imm16 | EVEX.LLZ.66.MAP4.W0.ND1 81 /6 iw   | VMI | APX_F nf w:flags
    XOR rw:r/m32, r32       | EVEX.LLZ.NP.MAP4.W0 31 /r          | MR  | APX_F nf {evex} w:flags
    XOR rw:r32, r/m32       | EVEX.LLZ.NP.MAP4.W0 33 /r          | RM  | APX_F nf {evex} w:flags
    XOR rw:r/m32, imm8      | EVEX.LLZ.NP.MAP4.W0 83 /6 ib       | MI  | APX_F nf {evex} w:flags
    XOR rw:r/m32, imm32     | EVEX.LLZ.NP.MAP4.W0 81 /6 id       | MI  | APX_F nf {evex} w:flags
    XOR w:r32a, r/m32, r32b | EVEX.LLZ.NP.MAP4.W0.ND1 31 /r      | VMR | APX_F nf w:flags
    XOR w:r32a, r32b, r/m32 | EVEX.LLZ.NP.MAP4.W0.ND1 33 /r      | VRM | APX_F nf w:flags
    XOR w:r32, r/m32, imm8  | EVEX.LLZ.NP.MAP4.W0.ND1 83 /6 ib   | VMI | APX_F nf w:flags
    XOR w:r32, r/m32, imm32 | EVEX.LLZ.NP.MAP4.W0.ND1 81 /6 id   | VMI | APX_F nf w:flags
    XOR rw:r/m64, r64       | EVEX.LLZ.66IG.MAP4.W1 31 /r        | MR  | APX_F nf {evex} w:flags
    XOR rw:r64, r/m64       | EVEX.LLZ.66IG.MAP4.W1 33 /r        | RM  | APX_F nf {evex} w:flags
    XOR rw:r/m64, imm8      | EVEX.LLZ.66IG.MAP4.W1 83 /6 ib     | MI  | APX_F nf {evex} w:flags
    XOR rw:r/m64, imm32     | EVEX.LLZ.66IG.MAP4.W1 81 /6 id     | MI  | APX_F nf {evex} w:flags
    XOR w:r64a, r/m64, r64b | EVEX.LLZ.66IG.MAP4.W1.ND1 31 /r    | VMR | APX_F nf w:flags
    XOR w:r64a, r64b, r/m64 | EVEX.LLZ.66IG.MAP4.W1.ND1 33 /r    | VRM | APX_F nf w:flags
    XOR w:r64, r/m64, imm8  | EVEX.LLZ.66IG.MAP4.W1.ND1 83 /6 ib | VMI | APX_F nf w:flags
    XOR w:r64, r/m64, imm32 | EVEX.LLZ.66IG.MAP4.W1.ND1 81 /6 id | VMI | APX_F nf w:flags
    NOT rw:r/m8             | EVEX.LLZ.NP.MAP4.WIG F6 /2         | M   | APX_F {evex}
    NOT w:r8, r/m8          | EVEX.LLZ.NP.MAP4.WIG.ND1 F6 /2     | VM  | APX_F
    NOT rw:r/m16            | EVEX.LLZ.66.MAP4.W0 F7 /2          | M   | APX_F {evex}
    NOT w:r16, r/m16        | EVEX.LLZ.66.MAP4.W0.ND1 F7 /2      | VM  | APX_F
    NOT rw:r/m32            | EVEX.LLZ.NP.MAP4.W0 F7 /2          | M   | APX_F {evex}
    NOT w:r32, r/m32        | EVEX.LLZ.NP.MAP4.W0.ND1 F7 /2      | VM  | APX_F
    NOT rw:r/m64            | EVEX.LLZ.66IG.MAP4.W1 F7 /2        | M   | APX_F {evex}
    NOT w:r64, r/m64        | EVEX.LLZ.66IG.MAP4.W1.ND1 F7 /2    | VM  | APX_F
    """
}
