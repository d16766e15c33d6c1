extension InstructionTable {
  /// ADD, ADC, SUB, SBB, INC, DEC, NEG, MUL, DIV of APX: with a new destination (ND), without writing flags (NF).
  static let apxArithmetic: StaticString = """
    ADD rw:r/m8, r8            | EVEX.LLZ.NP.MAP4.WIG 00 /r         | MR  | APX_F nf {evex} w:flags
    ADD rw:r8, r/m8            | EVEX.LLZ.NP.MAP4.WIG 02 /r         | RM  | APX_F nf {evex} w:flags
    ADD rw:r/m8, imm8          | EVEX.LLZ.NP.MAP4.WIG 80 /0 ib      | MI  | APX_F nf {evex} w:flags
    ADD w:r8a, r/m8, r8b       | EVEX.LLZ.NP.MAP4.WIG.ND1 00 /r     | VMR | APX_F nf w:flags
    ADD w:r8a, r8b, r/m8       | EVEX.LLZ.NP.MAP4.WIG.ND1 02 /r     | VRM | APX_F nf w:flags
    ADD w:r8, r/m8, imm8       | EVEX.LLZ.NP.MAP4.WIG.ND1 80 /0 ib  | VMI | APX_F nf w:flags
    ADD rw:r/m16, r16          | EVEX.LLZ.66.MAP4.W0 01 /r          | MR  | APX_F nf {evex} w:flags
    ADD rw:r16, r/m16          | EVEX.LLZ.66.MAP4.W0 03 /r          | RM  | APX_F nf {evex} w:flags
    ADD rw:r/m16, imm8         | EVEX.LLZ.66.MAP4.W0 83 /0 ib       | MI  | APX_F nf {evex} w:flags
    ADD rw:r/m16, imm16        | EVEX.LLZ.66.MAP4.W0 81 /0 iw       | MI  | APX_F nf {evex} w:flags
    ADD w:r16a, r/m16, r16b    | EVEX.LLZ.66.MAP4.W0.ND1 01 /r      | VMR | APX_F nf w:flags
    ADD w:r16a, r16b, r/m16    | EVEX.LLZ.66.MAP4.W0.ND1 03 /r      | VRM | APX_F nf w:flags
    ADD w:r16, r/m16, imm8     | EVEX.LLZ.66.MAP4.W0.ND1 83 /0 ib   | VMI | APX_F nf w:flags
    ADD w:r16, r/m16, imm16    | EVEX.LLZ.66.MAP4.W0.ND1 81 /0 iw   | VMI | APX_F nf w:flags
    ADD rw:r/m32, r32          | EVEX.LLZ.NP.MAP4.W0 01 /r          | MR  | APX_F nf {evex} w:flags
    ADD rw:r32, r/m32          | EVEX.LLZ.NP.MAP4.W0 03 /r          | RM  | APX_F nf {evex} w:flags
    ADD rw:r/m32, imm8         | EVEX.LLZ.NP.MAP4.W0 83 /0 ib       | MI  | APX_F nf {evex} w:flags
    ADD rw:r/m32, imm32        | EVEX.LLZ.NP.MAP4.W0 81 /0 id       | MI  | APX_F nf {evex} w:flags
    ADD w:r32a, r/m32, r32b    | EVEX.LLZ.NP.MAP4.W0.ND1 01 /r      | VMR | APX_F nf w:flags
    ADD w:r32a, r32b, r/m32    | EVEX.LLZ.NP.MAP4.W0.ND1 03 /r      | VRM | APX_F nf w:flags
    ADD w:r32, r/m32, imm8     | EVEX.LLZ.NP.MAP4.W0.ND1 83 /0 ib   | VMI | APX_F nf w:flags
    ADD w:r32, r/m32, imm32    | EVEX.LLZ.NP.MAP4.W0.ND1 81 /0 id   | VMI | APX_F nf w:flags
    ADD rw:r/m64, r64          | EVEX.LLZ.66IG.MAP4.W1 01 /r        | MR  | APX_F nf {evex} w:flags
    ADD rw:r64, r/m64          | EVEX.LLZ.66IG.MAP4.W1 03 /r        | RM  | APX_F nf {evex} w:flags
    ADD rw:r/m64, imm8         | EVEX.LLZ.66IG.MAP4.W1 83 /0 ib     | MI  | APX_F nf {evex} w:flags
    ADD rw:r/m64, imm32        | EVEX.LLZ.66IG.MAP4.W1 81 /0 id     | MI  | APX_F nf {evex} w:flags
    ADD w:r64a, r/m64, r64b    | EVEX.LLZ.66IG.MAP4.W1.ND1 01 /r    | VMR | APX_F nf w:flags
    ADD w:r64a, r64b, r/m64    | EVEX.LLZ.66IG.MAP4.W1.ND1 03 /r    | VRM | APX_F nf w:flags
    ADD w:r64, r/m64, imm8     | EVEX.LLZ.66IG.MAP4.W1.ND1 83 /0 ib | VMI | APX_F nf w:flags
    ADD w:r64, r/m64, imm32    | EVEX.LLZ.66IG.MAP4.W1.ND1 81 /0 id | VMI | APX_F nf w:flags
    ADC rw:r/m8, r8            | EVEX.LLZ.NP.MAP4.WIG 10 /r         | MR  | APX_F {evex} rw:flags
    ADC rw:r8, r/m8            | EVEX.LLZ.NP.MAP4.WIG 12 /r         | RM  | APX_F {evex} rw:flags
    ADC rw:r/m8, imm8          | EVEX.LLZ.NP.MAP4.WIG 80 /2 ib      | MI  | APX_F {evex} rw:flags
    ADC w:r8a, r/m8, r8b       | EVEX.LLZ.NP.MAP4.WIG.ND1 10 /r     | VMR | APX_F rw:flags
    ADC w:r8a, r8b, r/m8       | EVEX.LLZ.NP.MAP4.WIG.ND1 12 /r     | VRM | APX_F rw:flags
    ADC w:r8, r/m8, imm8       | EVEX.LLZ.NP.MAP4.WIG.ND1 80 /2 ib  | VMI | APX_F rw:flags
    ADC rw:r/m16, r16          | EVEX.LLZ.66.MAP4.W0 11 /r          | MR  | APX_F {evex} rw:flags
    ADC rw:r16, r/m16          | EVEX.LLZ.66.MAP4.W0 13 /r          | RM  | APX_F {evex} rw:flags
    ADC rw:r/m16, imm8         | EVEX.LLZ.66.MAP4.W0 83 /2 ib       | MI  | APX_F {evex} rw:flags
    ADC rw:r/m16, imm16        | EVEX.LLZ.66.MAP4.W0 81 /2 iw       | MI  | APX_F {evex} rw:flags
    ADC w:r16a, r/m16, r16b    | EVEX.LLZ.66.MAP4.W0.ND1 11 /r      | VMR | APX_F rw:flags
    ADC w:r16a, r16b, r/m16    | EVEX.LLZ.66.MAP4.W0.ND1 13 /r      | VRM | APX_F rw:flags
    ADC w:r16, r/m16, imm8     | EVEX.LLZ.66.MAP4.W0.ND1 83 /2 ib   | VMI | APX_F rw:flags
    ADC w:r16, r/m16, imm16    | EVEX.LLZ.66.MAP4.W0.ND1 81 /2 iw   | VMI | APX_F rw:flags
    ADC rw:r/m32, r32          | EVEX.LLZ.NP.MAP4.W0 11 /r          | MR  | APX_F {evex} rw:flags
    ADC rw:r32, r/m32          | EVEX.LLZ.NP.MAP4.W0 13 /r          | RM  | APX_F {evex} rw:flags
    ADC rw:r/m32, imm8         | EVEX.LLZ.NP.MAP4.W0 83 /2 ib       | MI  | APX_F {evex} rw:flags
    ADC rw:r/m32, imm32        | EVEX.LLZ.NP.MAP4.W0 81 /2 id       | MI  | APX_F {evex} rw:flags
    ADC w:r32a, r/m32, r32b    | EVEX.LLZ.NP.MAP4.W0.ND1 11 /r      | VMR | APX_F rw:flags
    ADC w:r32a, r32b, r/m32    | EVEX.LLZ.NP.MAP4.W0.ND1 13 /r      | VRM | APX_F rw:flags
    ADC w:r32, r/m32, imm8     | EVEX.LLZ.NP.MAP4.W0.ND1 83 /2 ib   | VMI | APX_F rw:flags
    ADC w:r32, r/m32, imm32    | EVEX.LLZ.NP.MAP4.W0.ND1 81 /2 id   | VMI | APX_F rw:flags
    ADC rw:r/m64, r64          | EVEX.LLZ.66IG.MAP4.W1 11 /r        | MR  | APX_F {evex} rw:flags
    ADC rw:r64, r/m64          | EVEX.LLZ.66IG.MAP4.W1 13 /r        | RM  | APX_F {evex} rw:flags
    ADC rw:r/m64, imm8         | EVEX.LLZ.66IG.MAP4.W1 83 /2 ib     | MI  | APX_F {evex} rw:flags
    ADC rw:r/m64, imm32        | EVEX.LLZ.66IG.MAP4.W1 81 /2 id     | MI  | APX_F {evex} rw:flags
    ADC w:r64a, r/m64, r64b    | EVEX.LLZ.66IG.MAP4.W1.ND1 11 /r    | VMR | APX_F rw:flags
    ADC w:r64a, r64b, r/m64    | EVEX.LLZ.66IG.MAP4.W1.ND1 13 /r    | VRM | APX_F rw:flags
    ADC w:r64, r/m64, imm8     | EVEX.LLZ.66IG.MAP4.W1.ND1 83 /2 ib | VMI | APX_F rw:flags
    ADC w:r64, r/m64, imm32    | EVEX.LLZ.66IG.MAP4.W1.ND1 81 /2 id | VMI | APX_F rw:flags
    SUB rw:r/m8, r8            | EVEX.LLZ.NP.MAP4.WIG 28 /r         | MR  | APX_F nf {evex} w:flags
    SUB rw:r8, r/m8            | EVEX.LLZ.NP.MAP4.WIG 2A /r         | RM  | APX_F nf {evex} w:flags
    SUB rw:r/m8, imm8          | EVEX.LLZ.NP.MAP4.WIG 80 /5 ib      | MI  | APX_F nf {evex} w:flags
    SUB w:r8a, r/m8, r8b       | EVEX.LLZ.NP.MAP4.WIG.ND1 28 /r     | VMR | APX_F nf w:flags
    SUB w:r8a, r8b, r/m8       | EVEX.LLZ.NP.MAP4.WIG.ND1 2A /r     | VRM | APX_F nf w:flags
    SUB w:r8, r/m8, imm8       | EVEX.LLZ.NP.MAP4.WIG.ND1 80 /5 ib  | VMI | APX_F nf w:flags
    SUB rw:r/m16, r16          | EVEX.LLZ.66.MAP4.W0 29 /r          | MR  | APX_F nf {evex} w:flags
    SUB rw:r16, r/m16          | EVEX.LLZ.66.MAP4.W0 2B /r          | RM  | APX_F nf {evex} w:flags
    SUB rw:r/m16, imm8         | EVEX.LLZ.66.MAP4.W0 83 /5 ib       | MI  | APX_F nf {evex} w:flags
    SUB rw:r/m16, imm16        | EVEX.LLZ.66.MAP4.W0 81 /5 iw       | MI  | APX_F nf {evex} w:flags
    SUB w:r16a, r/m16, r16b    | EVEX.LLZ.66.MAP4.W0.ND1 29 /r      | VMR | APX_F nf w:flags
    SUB w:r16a, r16b, r/m16    | EVEX.LLZ.66.MAP4.W0.ND1 2B /r      | VRM | APX_F nf w:flags
    SUB w:r16, r/m16, imm8     | EVEX.LLZ.66.MAP4.W0.ND1 83 /5 ib   | VMI | APX_F nf w:flags
    SUB w:r16, r/m16, imm16    | EVEX.LLZ.66.MAP4.W0.ND1 81 /5 iw   | VMI | APX_F nf w:flags
    SUB rw:r/m32, r32          | EVEX.LLZ.NP.MAP4.W0 29 /r          | MR  | APX_F nf {evex} w:flags
    SUB rw:r32, r/m32          | EVEX.LLZ.NP.MAP4.W0 2B /r          | RM  | APX_F nf {evex} w:flags
    SUB rw:r/m32, imm8         | EVEX.LLZ.NP.MAP4.W0 83 /5 ib       | MI  | APX_F nf {evex} w:flags
    SUB rw:r/m32, imm32        | EVEX.LLZ.NP.MAP4.W0 81 /5 id       | MI  | APX_F nf {evex} w:flags
    SUB w:r32a, r/m32, r32b    | EVEX.LLZ.NP.MAP4.W0.ND1 29 /r      | VMR | APX_F nf w:flags
    SUB w:r32a, r32b, r/m32    | EVEX.LLZ.NP.MAP4.W0.ND1 2B /r      | VRM | APX_F nf w:flags
    SUB w:r32, r/m32, imm8     | EVEX.LLZ.NP.MAP4.W0.ND1 83 /5 ib   | VMI | APX_F nf w:flags
    SUB w:r32, r/m32, imm32    | EVEX.LLZ.NP.MAP4.W0.ND1 81 /5 id   | VMI | APX_F nf w:flags
    SUB rw:r/m64, r64          | EVEX.LLZ.66IG.MAP4.W1 29 /r        | MR  | APX_F nf {evex} w:flags
    SUB rw:r64, r/m64          | EVEX.LLZ.66IG.MAP4.W1 2B /r        | RM  | APX_F nf {evex} w:flags
    SUB rw:r/m64, imm8         | EVEX.LLZ.66IG.MAP4.W1 83 /5 ib     | MI  | APX_F nf {evex} w:flags
    SUB rw:r/m64, imm32        | EVEX.LLZ.66IG.MAP4.W1 81 /5 id     | MI  | APX_F nf {evex} w:flags
    SUB w:r64a, r/m64, r64b    | EVEX.LLZ.66IG.MAP4.W1.ND1 29 /r    | VMR | APX_F nf w:flags
    SUB w:r64a, r64b, r/m64    | EVEX.LLZ.66IG.MAP4.W1.ND1 2B /r    | VRM | APX_F nf w:flags
    SUB w:r64, r/m64, imm8     | EVEX.LLZ.66IG.MAP4.W1.ND1 83 /5 ib | VMI | APX_F nf w:flags
    SUB w:r64, r/m64, imm32    | EVEX.LLZ.66IG.MAP4.W1.ND1 81 /5 id | VMI | APX_F nf w:flags
    SBB rw:r/m8, r8            | EVEX.LLZ.NP.MAP4.WIG 18 /r         | MR  | APX_F {evex} rw:flags
    SBB rw:r8, r/m8            | EVEX.LLZ.NP.MAP4.WIG 1A /r         | RM  | APX_F {evex} rw:flags
    SBB rw:r/m8, imm8          | EVEX.LLZ.NP.MAP4.WIG 80 /3 ib      | MI  | APX_F {evex} rw:flags
    SBB w:r8a, r/m8, r8b       | EVEX.LLZ.NP.MAP4.WIG.ND1 18 /r     | VMR | APX_F rw:flags
    SBB w:r8a, r8b, r/m8       | EVEX.LLZ.NP.MAP4.WIG.ND1 1A /r     | VRM | APX_F rw:flags
    SBB w:r8, r/m8, imm8       | EVEX.LLZ.NP.MAP4.WIG.ND1 80 /3 ib  | VMI | APX_F rw:flags
    SBB rw:r/m16, r16          | EVEX.LLZ.66.MAP4.W0 19 /r          | MR  | APX_F {evex} rw:flags
    SBB rw:r16, r/m16          | EVEX.LLZ.66.MAP4.W0 1B /r          | RM  | APX_F {evex} rw:flags
    SBB rw:r/m16, imm8         | EVEX.LLZ.66.MAP4.W0 83 /3 ib       | MI  | APX_F {evex} rw:flags
    SBB rw:r/m16, imm16        | EVEX.LLZ.66.MAP4.W0 81 /3 iw       | MI  | APX_F {evex} rw:flags
    SBB w:r16a, r/m16, r16b    | EVEX.LLZ.66.MAP4.W0.ND1 19 /r      | VMR | APX_F rw:flags
    SBB w:r16a, r16b, r/m16    | EVEX.LLZ.66.MAP4.W0.ND1 1B /r      | VRM | APX_F rw:flags
    SBB w:r16, r/m16, imm8     | EVEX.LLZ.66.MAP4.W0.ND1 83 /3 ib   | VMI | APX_F rw:flags
    SBB w:r16, r/m16, imm16    | EVEX.LLZ.66.MAP4.W0.ND1 81 /3 iw   | VMI | APX_F rw:flags
    SBB rw:r/m32, r32          | EVEX.LLZ.NP.MAP4.W0 19 /r          | MR  | APX_F {evex} rw:flags
    SBB rw:r32, r/m32          | EVEX.LLZ.NP.MAP4.W0 1B /r          | RM  | APX_F {evex} rw:flags
    SBB rw:r/m32, imm8         | EVEX.LLZ.NP.MAP4.W0 83 /3 ib       | MI  | APX_F {evex} rw:flags
    SBB rw:r/m32, imm32        | EVEX.LLZ.NP.MAP4.W0 81 /3 id       | MI  | APX_F {evex} rw:flags
    SBB w:r32a, r/m32, r32b    | EVEX.LLZ.NP.MAP4.W0.ND1 19 /r      | VMR | APX_F rw:flags
    SBB w:r32a, r32b, r/m32    | EVEX.LLZ.NP.MAP4.W0.ND1 1B /r      | VRM | APX_F rw:flags
    SBB w:r32, r/m32, imm8     | EVEX.LLZ.NP.MAP4.W0.ND1 83 /3 ib   | VMI | APX_F rw:flags
    SBB w:r32, r/m32, imm32    | EVEX.LLZ.NP.MAP4.W0.ND1 81 /3 id   | VMI | APX_F rw:flags
    SBB rw:r/m64, r64          | EVEX.LLZ.66IG.MAP4.W1 19 /r        | MR  | APX_F {evex} rw:flags
    SBB rw:r64, r/m64          | EVEX.LLZ.66IG.MAP4.W1 1B /r        | RM  | APX_F {evex} rw:flags
    SBB rw:r/m64, imm8         | EVEX.LLZ.66IG.MAP4.W1 83 /3 ib     | MI  | APX_F {evex} rw:flags
    SBB rw:r/m64, imm32        | EVEX.LLZ.66IG.MAP4.W1 81 /3 id     | MI  | APX_F {evex} rw:flags
    SBB w:r64a, r/m64, r64b    | EVEX.LLZ.66IG.MAP4.W1.ND1 19 /r    | VMR | APX_F rw:flags
    SBB w:r64a, r64b, r/m64    | EVEX.LLZ.66IG.MAP4.W1.ND1 1B /r    | VRM | APX_F rw:flags
    SBB w:r64, r/m64, imm8     | EVEX.LLZ.66IG.MAP4.W1.ND1 83 /3 ib | VMI | APX_F rw:flags
    SBB w:r64, r/m64, imm32    | EVEX.LLZ.66IG.MAP4.W1.ND1 81 /3 id | VMI | APX_F rw:flags
    INC rw:r/m8                | EVEX.LLZ.NP.MAP4.WIG FE /0         | M   | APX_F nf {evex} w:flags
    INC w:r8, r/m8             | EVEX.LLZ.NP.MAP4.WIG.ND1 FE /0     | VM  | APX_F nf w:flags
    INC rw:r/m16               | EVEX.LLZ.66.MAP4.W0 FF /0          | M   | APX_F nf {evex} w:flags
    INC w:r16, r/m16           | EVEX.LLZ.66.MAP4.W0.ND1 FF /0      | VM  | APX_F nf w:flags
    INC rw:r/m32               | EVEX.LLZ.NP.MAP4.W0 FF /0          | M   | APX_F nf {evex} w:flags
    INC w:r32, r/m32           | EVEX.LLZ.NP.MAP4.W0.ND1 FF /0      | VM  | APX_F nf w:flags
    INC rw:r/m64               | EVEX.LLZ.66IG.MAP4.W1 FF /0        | M   | APX_F nf {evex} w:flags
    INC w:r64, r/m64           | EVEX.LLZ.66IG.MAP4.W1.ND1 FF /0    | VM  | APX_F nf w:flags
    DEC rw:r/m8                | EVEX.LLZ.NP.MAP4.WIG FE /1         | M   | APX_F nf {evex} w:flags
    DEC w:r8, r/m8             | EVEX.LLZ.NP.MAP4.WIG.ND1 FE /1     | VM  | APX_F nf w:flags
    DEC rw:r/m16               | EVEX.LLZ.66.MAP4.W0 FF /1          | M   | APX_F nf {evex} w:flags
    DEC w:r16, r/m16           | EVEX.LLZ.66.MAP4.W0.ND1 FF /1      | VM  | APX_F nf w:flags
    DEC rw:r/m32               | EVEX.LLZ.NP.MAP4.W0 FF /1          | M   | APX_F nf {evex} w:flags
    DEC w:r32, r/m32           | EVEX.LLZ.NP.MAP4.W0.ND1 FF /1      | VM  | APX_F nf w:flags
    DEC rw:r/m64               | EVEX.LLZ.66IG.MAP4.W1 FF /1        | M   | APX_F nf {evex} w:flags
    DEC w:r64, r/m64           | EVEX.LLZ.66IG.MAP4.W1.ND1 FF /1    | VM  | APX_F nf w:flags
    NEG rw:r/m8                | EVEX.LLZ.NP.MAP4.WIG F6 /3         | M   | APX_F nf {evex} w:flags
    NEG w:r8, r/m8             | EVEX.LLZ.NP.MAP4.WIG.ND1 F6 /3     | VM  | APX_F nf w:flags
    NEG rw:r/m16               | EVEX.LLZ.66.MAP4.W0 F7 /3          | M   | APX_F nf {evex} w:flags
    NEG w:r16, r/m16           | EVEX.LLZ.66.MAP4.W0.ND1 F7 /3      | VM  | APX_F nf w:flags
    NEG rw:r/m32               | EVEX.LLZ.NP.MAP4.W0 F7 /3          | M   | APX_F nf {evex} w:flags
    NEG w:r32, r/m32           | EVEX.LLZ.NP.MAP4.W0.ND1 F7 /3      | VM  | APX_F nf w:flags
    NEG rw:r/m64               | EVEX.LLZ.66IG.MAP4.W1 F7 /3        | M   | APX_F nf {evex} w:flags
    NEG w:r64, r/m64           | EVEX.LLZ.66IG.MAP4.W1.ND1 F7 /3    | VM  | APX_F nf w:flags
    MUL r/m8                   | EVEX.LLZ.NP.MAP4.WIG F6 /4         | M   | APX_F nf {evex} rw:AX w:flags
    MUL r/m16                  | EVEX.LLZ.66.MAP4.W0 F7 /4          | M   | APX_F nf {evex} rw:AX w:DX w:flags
    MUL r/m32                  | EVEX.LLZ.NP.MAP4.W0 F7 /4          | M   | APX_F nf {evex} rw:EAX w:EDX w:flags
    MUL r/m64                  | EVEX.LLZ.66IG.MAP4.W1 F7 /4        | M   | APX_F nf {evex} rw:RAX w:RDX w:flags
    IMUL r/m8                  | EVEX.LLZ.NP.MAP4.WIG F6 /5         | M   | APX_F nf {evex} rw:AX w:flags
    IMUL r/m16                 | EVEX.LLZ.66.MAP4.W0 F7 /5          | M   | APX_F nf {evex} rw:AX w:DX w:flags
    IMUL r/m32                 | EVEX.LLZ.NP.MAP4.W0 F7 /5          | M   | APX_F nf {evex} rw:EAX w:EDX w:flags
    IMUL r/m64                 | EVEX.LLZ.66IG.MAP4.W1 F7 /5        | M   | APX_F nf {evex} rw:RAX w:RDX w:flags
    DIV r/m8                   | EVEX.LLZ.NP.MAP4.WIG F6 /6         | M   | APX_F nf {evex} rw:AX w:flags
    DIV r/m16                  | EVEX.LLZ.66.MAP4.W0 F7 /6          | M   | APX_F nf {evex} rw:AX rw:DX w:flags
    DIV r/m32                  | EVEX.LLZ.NP.MAP4.W0 F7 /6          | M   | APX_F nf {evex} rw:EAX rw:EDX w:flags
    DIV r/m64                  | EVEX.LLZ.66IG.MAP4.W1 F7 /6        | M   | APX_F nf {evex} rw:RAX rw:RDX w:flags
    IDIV r/m8                  | EVEX.LLZ.NP.MAP4.WIG F6 /7         | M   | APX_F nf {evex} rw:AX w:flags
    IDIV r/m16                 | EVEX.LLZ.66.MAP4.W0 F7 /7          | M   | APX_F nf {evex} rw:AX rw:DX w:flags
    IDIV r/m32                 | EVEX.LLZ.NP.MAP4.W0 F7 /7          | M   | APX_F nf {evex} rw:EAX rw:EDX w:flags
    IDIV r/m64                 | EVEX.LLZ.66IG.MAP4.W1 F7 /7        | M   | APX_F nf {evex} rw:RAX rw:RDX w:flags
    IMUL rw:r16, r/m16         | EVEX.LLZ.66.MAP4.W0 AF /r          | RM  | APX_F nf {evex} w:flags
    IMUL w:r16a, r16b, r/m16   | EVEX.LLZ.66.MAP4.W0.ND1 AF /r      | VRM | APX_F nf w:flags
    IMUL w:r16, r/m16, imm8    | EVEX.LLZ.66.MAP4.W0 6B /r ib       | RMI | APX_F nf {evex} w:flags
    IMUL w:r16, r/m16, imm16   | EVEX.LLZ.66.MAP4.W0 69 /r iw       | RMI | APX_F nf {evex} w:flags
    IMULZU w:r16, r/m16, imm8  | EVEX.LLZ.66.MAP4.W0.ZU1 6B /r ib   | RMI | APX_F nf w:flags
    IMULZU w:r16, r/m16, imm16 | EVEX.LLZ.66.MAP4.W0.ZU1 69 /r iw   | RMI | APX_F nf w:flags
    IMUL rw:r32, r/m32         | EVEX.LLZ.NP.MAP4.W0 AF /r          | RM  | APX_F nf {evex} w:flags
    IMUL w:r32a, r32b, r/m32   | EVEX.LLZ.NP.MAP4.W0.ND1 AF /r      | VRM | APX_F nf w:flags
    IMUL w:r32, r/m32, imm8    | EVEX.LLZ.NP.MAP4.W0 6B /r ib       | RMI | APX_F nf {evex} w:flags
    IMUL w:r32, r/m32, imm32   | EVEX.LLZ.NP.MAP4.W0 69 /r id       | RMI | APX_F nf {evex} w:flags
    IMULZU w:r32, r/m32, imm8  | EVEX.LLZ.NP.MAP4.W0.ZU1 6B /r ib   | RMI | APX_F nf w:flags
    IMULZU w:r32, r/m32, imm32 | EVEX.LLZ.NP.MAP4.W0.ZU1 69 /r id   | RMI | APX_F nf w:flags
    IMUL rw:r64, r/m64         | EVEX.LLZ.66IG.MAP4.W1 AF /r        | RM  | APX_F nf {evex} w:flags
    IMUL w:r64a, r64b, r/m64   | EVEX.LLZ.66IG.MAP4.W1.ND1 AF /r    | VRM | APX_F nf w:flags
    IMUL w:r64, r/m64, imm8    | EVEX.LLZ.66IG.MAP4.W1 6B /r ib     | RMI | APX_F nf {evex} w:flags
    IMUL w:r64, r/m64, imm32   | EVEX.LLZ.66IG.MAP4.W1 69 /r id     | RMI | APX_F nf {evex} w:flags
    IMULZU w:r64, r/m64, imm8  | EVEX.LLZ.66IG.MAP4.W1.ZU1 6B /r ib | RMI | APX_F nf w:flags
    IMULZU w:r64, r/m64, imm32 | EVEX.LLZ.66IG.MAP4.W1.ZU1 69 /r id | RMI | APX_F nf w:flags
    ADCX rw:r32, r/m32         | EVEX.LLZ.66.MAP4.W0 66 /r          | RM  | ADX APX_F rw:flags
    ADCX w:r32a, r32b, r/m32   | EVEX.LLZ.66.MAP4.W0.ND1 66 /r      | VRM | ADX APX_F rw:flags
    ADCX rw:r64, r/m64         | EVEX.LLZ.66.MAP4.W1 66 /r          | RM  | ADX APX_F rw:flags
    ADCX w:r64a, r64b, r/m64   | EVEX.LLZ.66.MAP4.W1.ND1 66 /r      | VRM | ADX APX_F rw:flags
    ADOX rw:r32, r/m32         | EVEX.LLZ.F3.MAP4.W0 66 /r          | RM  | ADX APX_F rw:flags
    ADOX w:r32a, r32b, r/m32   | EVEX.LLZ.F3.MAP4.W0.ND1 66 /r      | VRM | ADX APX_F rw:flags
    ADOX rw:r64, r/m64         | EVEX.LLZ.F3.MAP4.W1 66 /r          | RM  | ADX APX_F rw:flags
    ADOX w:r64a, r64b, r/m64   | EVEX.LLZ.F3.MAP4.W1.ND1 66 /r      | VRM | ADX APX_F rw:flags
    """
}
