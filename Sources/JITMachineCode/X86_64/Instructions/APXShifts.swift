extension InstructionTable {
  /// Shifts and rotates of APX.
  static let apxShifts: StaticString = """
    ROL rw:r/m8                     | EVEX.LLZ.NP.MAP4.WIG D0 /0         | M    | APX_F nf {evex} w:flags
    ROL rw:r/m8, 1                  | EVEX.LLZ.NP.MAP4.WIG D0 /0         | M-   | APX_F nf {evex} w:flags alias
    ROL rw:r/m8, CL                 | EVEX.LLZ.NP.MAP4.WIG D2 /0         | M-   | APX_F nf {evex} w:flags
    ROL rw:r/m8, imm8u              | EVEX.LLZ.NP.MAP4.WIG C0 /0 ib      | MI   | APX_F nf {evex} w:flags
    ROL w:r8, r/m8                  | EVEX.LLZ.NP.MAP4.WIG.ND1 D0 /0     | VM   | APX_F nf w:flags alias
    ROL w:r8, r/m8, 1               | EVEX.LLZ.NP.MAP4.WIG.ND1 D0 /0     | VM-  | APX_F nf w:flags
    ROL w:r8, r/m8, CL              | EVEX.LLZ.NP.MAP4.WIG.ND1 D2 /0     | VM-  | APX_F nf w:flags
    ROL w:r8, r/m8, imm8u           | EVEX.LLZ.NP.MAP4.WIG.ND1 C0 /0 ib  | VMI  | APX_F nf w:flags
    ROL rw:r/m16                    | EVEX.LLZ.66.MAP4.W0 D1 /0          | M    | APX_F nf {evex} w:flags
    ROL rw:r/m16, 1                 | EVEX.LLZ.66.MAP4.W0 D1 /0          | M-   | APX_F nf {evex} w:flags alias
    ROL rw:r/m16, CL                | EVEX.LLZ.66.MAP4.W0 D3 /0          | M-   | APX_F nf {evex} w:flags
    ROL rw:r/m16, imm8u             | EVEX.LLZ.66.MAP4.W0 C1 /0 ib       | MI   | APX_F nf {evex} w:flags
    ROL w:r16, r/m16                | EVEX.LLZ.66.MAP4.W0.ND1 D1 /0      | VM   | APX_F nf w:flags
    ROL w:r16, r/m16, 1             | EVEX.LLZ.66.MAP4.W0.ND1 D1 /0      | VM-  | APX_F nf w:flags alias
    ROL w:r16, r/m16, CL            | EVEX.LLZ.66.MAP4.W0.ND1 D3 /0      | VM-  | APX_F nf w:flags
    ROL w:r16, r/m16, imm8u         | EVEX.LLZ.66.MAP4.W0.ND1 C1 /0 ib   | VMI  | APX_F nf w:flags
    ROL rw:r/m32                    | EVEX.LLZ.NP.MAP4.W0 D1 /0          | M    | APX_F nf {evex} w:flags
    ROL rw:r/m32, 1                 | EVEX.LLZ.NP.MAP4.W0 D1 /0          | M-   | APX_F nf {evex} w:flags alias
    ROL rw:r/m32, CL                | EVEX.LLZ.NP.MAP4.W0 D3 /0          | M-   | APX_F nf {evex} w:flags
    ROL rw:r/m32, imm8u             | EVEX.LLZ.NP.MAP4.W0 C1 /0 ib       | MI   | APX_F nf {evex} w:flags
    ROL w:r32, r/m32                | EVEX.LLZ.NP.MAP4.W0.ND1 D1 /0      | VM   | APX_F nf w:flags
    ROL w:r32, r/m32, 1             | EVEX.LLZ.NP.MAP4.W0.ND1 D1 /0      | VM-  | APX_F nf w:flags alias
    ROL w:r32, r/m32, CL            | EVEX.LLZ.NP.MAP4.W0.ND1 D3 /0      | VM-  | APX_F nf w:flags
    ROL w:r32, r/m32, imm8u         | EVEX.LLZ.NP.MAP4.W0.ND1 C1 /0 ib   | VMI  | APX_F nf w:flags
    ROL rw:r/m64                    | EVEX.LLZ.66IG.MAP4.W1 D1 /0        | M    | APX_F nf {evex} w:flags
    ROL rw:r/m64, 1                 | EVEX.LLZ.66IG.MAP4.W1 D1 /0        | M-   | APX_F nf {evex} w:flags alias
    ROL rw:r/m64, CL                | EVEX.LLZ.66IG.MAP4.W1 D3 /0        | M-   | APX_F nf {evex} w:flags
    ROL rw:r/m64, imm8u             | EVEX.LLZ.66IG.MAP4.W1 C1 /0 ib     | MI   | APX_F nf {evex} w:flags
    ROL w:r64, r/m64                | EVEX.LLZ.66IG.MAP4.W1.ND1 D1 /0    | VM   | APX_F nf w:flags
    ROL w:r64, r/m64, 1             | EVEX.LLZ.66IG.MAP4.W1.ND1 D1 /0    | VM-  | APX_F nf w:flags alias
    ROL w:r64, r/m64, CL            | EVEX.LLZ.66IG.MAP4.W1.ND1 D3 /0    | VM-  | APX_F nf w:flags
    ROL w:r64, r/m64, imm8u         | EVEX.LLZ.66IG.MAP4.W1.ND1 C1 /0 ib | VMI  | APX_F nf w:flags
    ROR rw:r/m8                     | EVEX.LLZ.NP.MAP4.WIG D0 /1         | M    | APX_F nf {evex} w:flags
    ROR rw:r/m8, 1                  | EVEX.LLZ.NP.MAP4.WIG D0 /1         | M-   | APX_F nf {evex} w:flags alias
    ROR rw:r/m8, CL                 | EVEX.LLZ.NP.MAP4.WIG D2 /1         | M-   | APX_F nf {evex} w:flags
    ROR rw:r/m8, imm8u              | EVEX.LLZ.NP.MAP4.WIG C0 /1 ib      | MI   | APX_F nf {evex} w:flags
    ROR w:r8, r/m8                  | EVEX.LLZ.NP.MAP4.WIG.ND1 D0 /1     | VM   | APX_F nf w:flags alias
    ROR w:r8, r/m8, 1               | EVEX.LLZ.NP.MAP4.WIG.ND1 D0 /1     | VM-  | APX_F nf w:flags
    ROR w:r8, r/m8, CL              | EVEX.LLZ.NP.MAP4.WIG.ND1 D2 /1     | VM-  | APX_F nf w:flags
    ROR w:r8, r/m8, imm8u           | EVEX.LLZ.NP.MAP4.WIG.ND1 C0 /1 ib  | VMI  | APX_F nf w:flags
    ROR rw:r/m16                    | EVEX.LLZ.66.MAP4.W0 D1 /1          | M    | APX_F nf {evex} w:flags
    ROR rw:r/m16, 1                 | EVEX.LLZ.66.MAP4.W0 D1 /1          | M-   | APX_F nf {evex} w:flags alias
    ROR rw:r/m16, CL                | EVEX.LLZ.66.MAP4.W0 D3 /1          | M-   | APX_F nf {evex} w:flags
    ROR rw:r/m16, imm8u             | EVEX.LLZ.66.MAP4.W0 C1 /1 ib       | MI   | APX_F nf {evex} w:flags
    ROR w:r16, r/m16                | EVEX.LLZ.66.MAP4.W0.ND1 D1 /1      | VM   | APX_F nf w:flags
    ROR w:r16, r/m16, 1             | EVEX.LLZ.66.MAP4.W0.ND1 D1 /1      | VM-  | APX_F nf w:flags alias
    ROR w:r16, r/m16, CL            | EVEX.LLZ.66.MAP4.W0.ND1 D3 /1      | VM-  | APX_F nf w:flags
    ROR w:r16, r/m16, imm8u         | EVEX.LLZ.66.MAP4.W0.ND1 C1 /1 ib   | VMI  | APX_F nf w:flags
    ROR rw:r/m32                    | EVEX.LLZ.NP.MAP4.W0 D1 /1          | M    | APX_F nf {evex} w:flags
    ROR rw:r/m32, 1                 | EVEX.LLZ.NP.MAP4.W0 D1 /1          | M-   | APX_F nf {evex} w:flags alias
    ROR rw:r/m32, CL                | EVEX.LLZ.NP.MAP4.W0 D3 /1          | M-   | APX_F nf {evex} w:flags
    ROR rw:r/m32, imm8u             | EVEX.LLZ.NP.MAP4.W0 C1 /1 ib       | MI   | APX_F nf {evex} w:flags
    ROR w:r32, r/m32                | EVEX.LLZ.NP.MAP4.W0.ND1 D1 /1      | VM   | APX_F nf w:flags
    ROR w:r32, r/m32, 1             | EVEX.LLZ.NP.MAP4.W0.ND1 D1 /1      | VM-  | APX_F nf w:flags alias
    ROR w:r32, r/m32, CL            | EVEX.LLZ.NP.MAP4.W0.ND1 D3 /1      | VM-  | APX_F nf w:flags
    ROR w:r32, r/m32, imm8u         | EVEX.LLZ.NP.MAP4.W0.ND1 C1 /1 ib   | VMI  | APX_F nf w:flags
    ROR rw:r/m64                    | EVEX.LLZ.66IG.MAP4.W1 D1 /1        | M    | APX_F nf {evex} w:flags
    ROR rw:r/m64, 1                 | EVEX.LLZ.66IG.MAP4.W1 D1 /1        | M-   | APX_F nf {evex} w:flags alias
    ROR rw:r/m64, CL                | EVEX.LLZ.66IG.MAP4.W1 D3 /1        | M-   | APX_F nf {evex} w:flags
    ROR rw:r/m64, imm8u             | EVEX.LLZ.66IG.MAP4.W1 C1 /1 ib     | MI   | APX_F nf {evex} w:flags
    ROR w:r64, r/m64                | EVEX.LLZ.66IG.MAP4.W1.ND1 D1 /1    | VM   | APX_F nf w:flags
    ROR w:r64, r/m64, 1             | EVEX.LLZ.66IG.MAP4.W1.ND1 D1 /1    | VM-  | APX_F nf w:flags alias
    ROR w:r64, r/m64, CL            | EVEX.LLZ.66IG.MAP4.W1.ND1 D3 /1    | VM-  | APX_F nf w:flags
    ROR w:r64, r/m64, imm8u         | EVEX.LLZ.66IG.MAP4.W1.ND1 C1 /1 ib | VMI  | APX_F nf w:flags
    RCL rw:r/m8                     | EVEX.LLZ.NP.MAP4.WIG D0 /2         | M    | APX_F {evex} rw:flags
    RCL rw:r/m8, 1                  | EVEX.LLZ.NP.MAP4.WIG D0 /2         | M-   | APX_F {evex} rw:flags alias
    RCL rw:r/m8, CL                 | EVEX.LLZ.NP.MAP4.WIG D2 /2         | M-   | APX_F {evex} rw:flags
    RCL rw:r/m8, imm8u              | EVEX.LLZ.NP.MAP4.WIG C0 /2 ib      | MI   | APX_F {evex} rw:flags
    RCL w:r8, r/m8                  | EVEX.LLZ.NP.MAP4.WIG.ND1 D0 /2     | VM   | APX_F rw:flags alias
    RCL w:r8, r/m8, 1               | EVEX.LLZ.NP.MAP4.WIG.ND1 D0 /2     | VM-  | APX_F rw:flags
    RCL w:r8, r/m8, CL              | EVEX.LLZ.NP.MAP4.WIG.ND1 D2 /2     | VM-  | APX_F rw:flags
    RCL w:r8, r/m8, imm8u           | EVEX.LLZ.NP.MAP4.WIG.ND1 C0 /2 ib  | VMI  | APX_F rw:flags
    RCL rw:r/m16                    | EVEX.LLZ.66.MAP4.W0 D1 /2          | M    | APX_F {evex} rw:flags
    RCL rw:r/m16, 1                 | EVEX.LLZ.66.MAP4.W0 D1 /2          | M-   | APX_F {evex} rw:flags alias
    RCL rw:r/m16, CL                | EVEX.LLZ.66.MAP4.W0 D3 /2          | M-   | APX_F {evex} rw:flags
    RCL rw:r/m16, imm8u             | EVEX.LLZ.66.MAP4.W0 C1 /2 ib       | MI   | APX_F {evex} rw:flags
    RCL w:r16, r/m16                | EVEX.LLZ.66.MAP4.W0.ND1 D1 /2      | VM   | APX_F rw:flags
    RCL w:r16, r/m16, 1             | EVEX.LLZ.66.MAP4.W0.ND1 D1 /2      | VM-  | APX_F rw:flags alias
    RCL w:r16, r/m16, CL            | EVEX.LLZ.66.MAP4.W0.ND1 D3 /2      | VM-  | APX_F rw:flags
    RCL w:r16, r/m16, imm8u         | EVEX.LLZ.66.MAP4.W0.ND1 C1 /2 ib   | VMI  | APX_F rw:flags
    RCL rw:r/m32                    | EVEX.LLZ.NP.MAP4.W0 D1 /2          | M    | APX_F {evex} rw:flags
    RCL rw:r/m32, 1                 | EVEX.LLZ.NP.MAP4.W0 D1 /2          | M-   | APX_F {evex} rw:flags alias
    RCL rw:r/m32, CL                | EVEX.LLZ.NP.MAP4.W0 D3 /2          | M-   | APX_F {evex} rw:flags
    RCL rw:r/m32, imm8u             | EVEX.LLZ.NP.MAP4.W0 C1 /2 ib       | MI   | APX_F {evex} rw:flags
    RCL w:r32, r/m32                | EVEX.LLZ.NP.MAP4.W0.ND1 D1 /2      | VM   | APX_F rw:flags
    RCL w:r32, r/m32, 1             | EVEX.LLZ.NP.MAP4.W0.ND1 D1 /2      | VM-  | APX_F rw:flags alias
    RCL w:r32, r/m32, CL            | EVEX.LLZ.NP.MAP4.W0.ND1 D3 /2      | VM-  | APX_F rw:flags
    RCL w:r32, r/m32, imm8u         | EVEX.LLZ.NP.MAP4.W0.ND1 C1 /2 ib   | VMI  | APX_F rw:flags
    RCL rw:r/m64                    | EVEX.LLZ.66IG.MAP4.W1 D1 /2        | M    | APX_F {evex} rw:flags
    RCL rw:r/m64, 1                 | EVEX.LLZ.66IG.MAP4.W1 D1 /2        | M-   | APX_F {evex} rw:flags alias
    RCL rw:r/m64, CL                | EVEX.LLZ.66IG.MAP4.W1 D3 /2        | M-   | APX_F {evex} rw:flags
    RCL rw:r/m64, imm8u             | EVEX.LLZ.66IG.MAP4.W1 C1 /2 ib     | MI   | APX_F {evex} rw:flags
    RCL w:r64, r/m64                | EVEX.LLZ.66IG.MAP4.W1.ND1 D1 /2    | VM   | APX_F rw:flags
    RCL w:r64, r/m64, 1             | EVEX.LLZ.66IG.MAP4.W1.ND1 D1 /2    | VM-  | APX_F rw:flags alias
    RCL w:r64, r/m64, CL            | EVEX.LLZ.66IG.MAP4.W1.ND1 D3 /2    | VM-  | APX_F rw:flags
    RCL w:r64, r/m64, imm8u         | EVEX.LLZ.66IG.MAP4.W1.ND1 C1 /2 ib | VMI  | APX_F rw:flags
    RCR rw:r/m8                     | EVEX.LLZ.NP.MAP4.WIG D0 /3         | M    | APX_F {evex} rw:flags
    RCR rw:r/m8, 1                  | EVEX.LLZ.NP.MAP4.WIG D0 /3         | M-   | APX_F {evex} rw:flags alias
    RCR rw:r/m8, CL                 | EVEX.LLZ.NP.MAP4.WIG D2 /3         | M-   | APX_F {evex} rw:flags
    RCR rw:r/m8, imm8u              | EVEX.LLZ.NP.MAP4.WIG C0 /3 ib      | MI   | APX_F {evex} rw:flags
    RCR w:r8, r/m8                  | EVEX.LLZ.NP.MAP4.WIG.ND1 D0 /3     | VM   | APX_F rw:flags alias
    RCR w:r8, r/m8, 1               | EVEX.LLZ.NP.MAP4.WIG.ND1 D0 /3     | VM-  | APX_F rw:flags
    RCR w:r8, r/m8, CL              | EVEX.LLZ.NP.MAP4.WIG.ND1 D2 /3     | VM-  | APX_F rw:flags
    RCR w:r8, r/m8, imm8u           | EVEX.LLZ.NP.MAP4.WIG.ND1 C0 /3 ib  | VMI  | APX_F rw:flags
    RCR rw:r/m16                    | EVEX.LLZ.66.MAP4.W0 D1 /3          | M    | APX_F {evex} rw:flags
    RCR rw:r/m16, 1                 | EVEX.LLZ.66.MAP4.W0 D1 /3          | M-   | APX_F {evex} rw:flags alias
    RCR rw:r/m16, CL                | EVEX.LLZ.66.MAP4.W0 D3 /3          | M-   | APX_F {evex} rw:flags
    RCR rw:r/m16, imm8u             | EVEX.LLZ.66.MAP4.W0 C1 /3 ib       | MI   | APX_F {evex} rw:flags
    RCR w:r16, r/m16                | EVEX.LLZ.66.MAP4.W0.ND1 D1 /3      | VM   | APX_F rw:flags
    RCR w:r16, r/m16, 1             | EVEX.LLZ.66.MAP4.W0.ND1 D1 /3      | VM-  | APX_F rw:flags alias
    RCR w:r16, r/m16, CL            | EVEX.LLZ.66.MAP4.W0.ND1 D3 /3      | VM-  | APX_F rw:flags
    RCR w:r16, r/m16, imm8u         | EVEX.LLZ.66.MAP4.W0.ND1 C1 /3 ib   | VMI  | APX_F rw:flags
    RCR rw:r/m32                    | EVEX.LLZ.NP.MAP4.W0 D1 /3          | M    | APX_F {evex} rw:flags
    RCR rw:r/m32, 1                 | EVEX.LLZ.NP.MAP4.W0 D1 /3          | M-   | APX_F {evex} rw:flags alias
    RCR rw:r/m32, CL                | EVEX.LLZ.NP.MAP4.W0 D3 /3          | M-   | APX_F {evex} rw:flags
    RCR rw:r/m32, imm8u             | EVEX.LLZ.NP.MAP4.W0 C1 /3 ib       | MI   | APX_F {evex} rw:flags
    RCR w:r32, r/m32                | EVEX.LLZ.NP.MAP4.W0.ND1 D1 /3      | VM   | APX_F rw:flags
    RCR w:r32, r/m32, 1             | EVEX.LLZ.NP.MAP4.W0.ND1 D1 /3      | VM-  | APX_F rw:flags alias
    RCR w:r32, r/m32, CL            | EVEX.LLZ.NP.MAP4.W0.ND1 D3 /3      | VM-  | APX_F rw:flags
    RCR w:r32, r/m32, imm8u         | EVEX.LLZ.NP.MAP4.W0.ND1 C1 /3 ib   | VMI  | APX_F rw:flags
    RCR rw:r/m64                    | EVEX.LLZ.66IG.MAP4.W1 D1 /3        | M    | APX_F {evex} rw:flags
    RCR rw:r/m64, 1                 | EVEX.LLZ.66IG.MAP4.W1 D1 /3        | M-   | APX_F {evex} rw:flags alias
    RCR rw:r/m64, CL                | EVEX.LLZ.66IG.MAP4.W1 D3 /3        | M-   | APX_F {evex} rw:flags
    RCR rw:r/m64, imm8u             | EVEX.LLZ.66IG.MAP4.W1 C1 /3 ib     | MI   | APX_F {evex} rw:flags
    RCR w:r64, r/m64                | EVEX.LLZ.66IG.MAP4.W1.ND1 D1 /3    | VM   | APX_F rw:flags
    RCR w:r64, r/m64, 1             | EVEX.LLZ.66IG.MAP4.W1.ND1 D1 /3    | VM-  | APX_F rw:flags alias
    RCR w:r64, r/m64, CL            | EVEX.LLZ.66IG.MAP4.W1.ND1 D3 /3    | VM-  | APX_F rw:flags
    RCR w:r64, r/m64, imm8u         | EVEX.LLZ.66IG.MAP4.W1.ND1 C1 /3 ib | VMI  | APX_F rw:flags
    SHL rw:r/m8                     | EVEX.LLZ.NP.MAP4.WIG D0 /4         | M    | APX_F nf {evex} w:flags also:SAL
    SHL rw:r/m8, 1                  | EVEX.LLZ.NP.MAP4.WIG D0 /4         | M-   | APX_F nf {evex} w:flags also:SAL alias
    SHL rw:r/m8, CL                 | EVEX.LLZ.NP.MAP4.WIG D2 /4         | M-   | APX_F nf {evex} w:flags also:SAL
    SHL rw:r/m8, imm8u              | EVEX.LLZ.NP.MAP4.WIG C0 /4 ib      | MI   | APX_F nf {evex} w:flags also:SAL
    SHL w:r8, r/m8                  | EVEX.LLZ.NP.MAP4.WIG.ND1 D0 /4     | VM   | APX_F nf w:flags also:SAL alias
    SHL w:r8, r/m8, 1               | EVEX.LLZ.NP.MAP4.WIG.ND1 D0 /4     | VM-  | APX_F nf w:flags also:SAL
    SHL w:r8, r/m8, CL              | EVEX.LLZ.NP.MAP4.WIG.ND1 D2 /4     | VM-  | APX_F nf w:flags also:SAL
    SHL w:r8, r/m8, imm8u           | EVEX.LLZ.NP.MAP4.WIG.ND1 C0 /4 ib  | VMI  | APX_F nf w:flags also:SAL
    SHL rw:r/m16                    | EVEX.LLZ.66.MAP4.W0 D1 /4          | M    | APX_F nf {evex} w:flags also:SAL
    SHL rw:r/m16, 1                 | EVEX.LLZ.66.MAP4.W0 D1 /4          | M-   | APX_F nf {evex} w:flags also:SAL alias
    SHL rw:r/m16, CL                | EVEX.LLZ.66.MAP4.W0 D3 /4          | M-   | APX_F nf {evex} w:flags also:SAL
    SHL rw:r/m16, imm8u             | EVEX.LLZ.66.MAP4.W0 C1 /4 ib       | MI   | APX_F nf {evex} w:flags also:SAL
    SHL w:r16, r/m16                | EVEX.LLZ.66.MAP4.W0.ND1 D1 /4      | VM   | APX_F nf w:flags also:SAL
    SHL w:r16, r/m16, 1             | EVEX.LLZ.66.MAP4.W0.ND1 D1 /4      | VM-  | APX_F nf w:flags also:SAL alias
    SHL w:r16, r/m16, CL            | EVEX.LLZ.66.MAP4.W0.ND1 D3 /4      | VM-  | APX_F nf w:flags also:SAL
    SHL w:r16, r/m16, imm8u         | EVEX.LLZ.66.MAP4.W0.ND1 C1 /4 ib   | VMI  | APX_F nf w:flags also:SAL
    SHL rw:r/m32                    | EVEX.LLZ.NP.MAP4.W0 D1 /4          | M    | APX_F nf {evex} w:flags also:SAL
    SHL rw:r/m32, 1                 | EVEX.LLZ.NP.MAP4.W0 D1 /4          | M-   | APX_F nf {evex} w:flags also:SAL alias
    SHL rw:r/m32, CL                | EVEX.LLZ.NP.MAP4.W0 D3 /4          | M-   | APX_F nf {evex} w:flags also:SAL
    SHL rw:r/m32, imm8u             | EVEX.LLZ.NP.MAP4.W0 C1 /4 ib       | MI   | APX_F nf {evex} w:flags also:SAL
    SHL w:r32, r/m32                | EVEX.LLZ.NP.MAP4.W0.ND1 D1 /4      | VM   | APX_F nf w:flags also:SAL
    SHL w:r32, r/m32, 1             | EVEX.LLZ.NP.MAP4.W0.ND1 D1 /4      | VM-  | APX_F nf w:flags also:SAL alias
    SHL w:r32, r/m32, CL            | EVEX.LLZ.NP.MAP4.W0.ND1 D3 /4      | VM-  | APX_F nf w:flags also:SAL
    SHL w:r32, r/m32, imm8u         | EVEX.LLZ.NP.MAP4.W0.ND1 C1 /4 ib   | VMI  | APX_F nf w:flags also:SAL
    SHL rw:r/m64                    | EVEX.LLZ.66IG.MAP4.W1 D1 /4        | M    | APX_F nf {evex} w:flags also:SAL
    SHL rw:r/m64, 1                 | EVEX.LLZ.66IG.MAP4.W1 D1 /4        | M-   | APX_F nf {evex} w:flags also:SAL alias
    SHL rw:r/m64, CL                | EVEX.LLZ.66IG.MAP4.W1 D3 /4        | M-   | APX_F nf {evex} w:flags also:SAL
    SHL rw:r/m64, imm8u             | EVEX.LLZ.66IG.MAP4.W1 C1 /4 ib     | MI   | APX_F nf {evex} w:flags also:SAL
    SHL w:r64, r/m64                | EVEX.LLZ.66IG.MAP4.W1.ND1 D1 /4    | VM   | APX_F nf w:flags also:SAL
    SHL w:r64, r/m64, 1             | EVEX.LLZ.66IG.MAP4.W1.ND1 D1 /4    | VM-  | APX_F nf w:flags also:SAL alias
    SHL w:r64, r/m64, CL            | EVEX.LLZ.66IG.MAP4.W1.ND1 D3 /4    | VM-  | APX_F nf w:flags also:SAL
    SHL w:r64, r/m64, imm8u         | EVEX.LLZ.66IG.MAP4.W1.ND1 C1 /4 ib | VMI  | APX_F nf w:flags also:SAL
    SHR rw:r/m8                     | EVEX.LLZ.NP.MAP4.WIG D0 /5         | M    | APX_F nf {evex} w:flags
    SHR rw:r/m8, 1                  | EVEX.LLZ.NP.MAP4.WIG D0 /5         | M-   | APX_F nf {evex} w:flags alias
    SHR rw:r/m8, CL                 | EVEX.LLZ.NP.MAP4.WIG D2 /5         | M-   | APX_F nf {evex} w:flags
    SHR rw:r/m8, imm8u              | EVEX.LLZ.NP.MAP4.WIG C0 /5 ib      | MI   | APX_F nf {evex} w:flags
    SHR w:r8, r/m8                  | EVEX.LLZ.NP.MAP4.WIG.ND1 D0 /5     | VM   | APX_F nf w:flags alias
    SHR w:r8, r/m8, 1               | EVEX.LLZ.NP.MAP4.WIG.ND1 D0 /5     | VM-  | APX_F nf w:flags
    SHR w:r8, r/m8, CL              | EVEX.LLZ.NP.MAP4.WIG.ND1 D2 /5     | VM-  | APX_F nf w:flags
    SHR w:r8, r/m8, imm8u           | EVEX.LLZ.NP.MAP4.WIG.ND1 C0 /5 ib  | VMI  | APX_F nf w:flags
    SHR rw:r/m16                    | EVEX.LLZ.66.MAP4.W0 D1 /5          | M    | APX_F nf {evex} w:flags
    SHR rw:r/m16, 1                 | EVEX.LLZ.66.MAP4.W0 D1 /5          | M-   | APX_F nf {evex} w:flags alias
    SHR rw:r/m16, CL                | EVEX.LLZ.66.MAP4.W0 D3 /5          | M-   | APX_F nf {evex} w:flags
    SHR rw:r/m16, imm8u             | EVEX.LLZ.66.MAP4.W0 C1 /5 ib       | MI   | APX_F nf {evex} w:flags
    SHR w:r16, r/m16                | EVEX.LLZ.66.MAP4.W0.ND1 D1 /5      | VM   | APX_F nf w:flags
    SHR w:r16, r/m16, 1             | EVEX.LLZ.66.MAP4.W0.ND1 D1 /5      | VM-  | APX_F nf w:flags alias
    SHR w:r16, r/m16, CL            | EVEX.LLZ.66.MAP4.W0.ND1 D3 /5      | VM-  | APX_F nf w:flags
    SHR w:r16, r/m16, imm8u         | EVEX.LLZ.66.MAP4.W0.ND1 C1 /5 ib   | VMI  | APX_F nf w:flags
    SHR rw:r/m32                    | EVEX.LLZ.NP.MAP4.W0 D1 /5          | M    | APX_F nf {evex} w:flags
    SHR rw:r/m32, 1                 | EVEX.LLZ.NP.MAP4.W0 D1 /5          | M-   | APX_F nf {evex} w:flags alias
    SHR rw:r/m32, CL                | EVEX.LLZ.NP.MAP4.W0 D3 /5          | M-   | APX_F nf {evex} w:flags
    SHR rw:r/m32, imm8u             | EVEX.LLZ.NP.MAP4.W0 C1 /5 ib       | MI   | APX_F nf {evex} w:flags
    SHR w:r32, r/m32                | EVEX.LLZ.NP.MAP4.W0.ND1 D1 /5      | VM   | APX_F nf w:flags
    SHR w:r32, r/m32, 1             | EVEX.LLZ.NP.MAP4.W0.ND1 D1 /5      | VM-  | APX_F nf w:flags alias
    SHR w:r32, r/m32, CL            | EVEX.LLZ.NP.MAP4.W0.ND1 D3 /5      | VM-  | APX_F nf w:flags
    SHR w:r32, r/m32, imm8u         | EVEX.LLZ.NP.MAP4.W0.ND1 C1 /5 ib   | VMI  | APX_F nf w:flags
    SHR rw:r/m64                    | EVEX.LLZ.66IG.MAP4.W1 D1 /5        | M    | APX_F nf {evex} w:flags
    SHR rw:r/m64, 1                 | EVEX.LLZ.66IG.MAP4.W1 D1 /5        | M-   | APX_F nf {evex} w:flags alias
    SHR rw:r/m64, CL                | EVEX.LLZ.66IG.MAP4.W1 D3 /5        | M-   | APX_F nf {evex} w:flags
    SHR rw:r/m64, imm8u             | EVEX.LLZ.66IG.MAP4.W1 C1 /5 ib     | MI   | APX_F nf {evex} w:flags
    SHR w:r64, r/m64                | EVEX.LLZ.66IG.MAP4.W1.ND1 D1 /5    | VM   | APX_F nf w:flags
    SHR w:r64, r/m64, 1             | EVEX.LLZ.66IG.MAP4.W1.ND1 D1 /5    | VM-  | APX_F nf w:flags alias
    SHR w:r64, r/m64, CL            | EVEX.LLZ.66IG.MAP4.W1.ND1 D3 /5    | VM-  | APX_F nf w:flags
    SHR w:r64, r/m64, imm8u         | EVEX.LLZ.66IG.MAP4.W1.ND1 C1 /5 ib | VMI  | APX_F nf w:flags
    SAR rw:r/m8                     | EVEX.LLZ.NP.MAP4.WIG D0 /7         | M    | APX_F nf {evex} w:flags
    SAR rw:r/m8, 1                  | EVEX.LLZ.NP.MAP4.WIG D0 /7         | M-   | APX_F nf {evex} w:flags alias
    SAR rw:r/m8, CL                 | EVEX.LLZ.NP.MAP4.WIG D2 /7         | M-   | APX_F nf {evex} w:flags
    SAR rw:r/m8, imm8u              | EVEX.LLZ.NP.MAP4.WIG C0 /7 ib      | MI   | APX_F nf {evex} w:flags
    SAR w:r8, r/m8                  | EVEX.LLZ.NP.MAP4.WIG.ND1 D0 /7     | VM   | APX_F nf w:flags alias
    SAR w:r8, r/m8, 1               | EVEX.LLZ.NP.MAP4.WIG.ND1 D0 /7     | VM-  | APX_F nf w:flags
    SAR w:r8, r/m8, CL              | EVEX.LLZ.NP.MAP4.WIG.ND1 D2 /7     | VM-  | APX_F nf w:flags
    SAR w:r8, r/m8, imm8u           | EVEX.LLZ.NP.MAP4.WIG.ND1 C0 /7 ib  | VMI  | APX_F nf w:flags
    SAR rw:r/m16                    | EVEX.LLZ.66.MAP4.W0 D1 /7          | M    | APX_F nf {evex} w:flags
    SAR rw:r/m16, 1                 | EVEX.LLZ.66.MAP4.W0 D1 /7          | M-   | APX_F nf {evex} w:flags alias
    SAR rw:r/m16, CL                | EVEX.LLZ.66.MAP4.W0 D3 /7          | M-   | APX_F nf {evex} w:flags
    SAR rw:r/m16, imm8u             | EVEX.LLZ.66.MAP4.W0 C1 /7 ib       | MI   | APX_F nf {evex} w:flags
    SAR w:r16, r/m16                | EVEX.LLZ.66.MAP4.W0.ND1 D1 /7      | VM   | APX_F nf w:flags
    SAR w:r16, r/m16, 1             | EVEX.LLZ.66.MAP4.W0.ND1 D1 /7      | VM-  | APX_F nf w:flags alias
    SAR w:r16, r/m16, CL            | EVEX.LLZ.66.MAP4.W0.ND1 D3 /7      | VM-  | APX_F nf w:flags
    SAR w:r16, r/m16, imm8u         | EVEX.LLZ.66.MAP4.W0.ND1 C1 /7 ib   | VMI  | APX_F nf w:flags
    SAR rw:r/m32                    | EVEX.LLZ.NP.MAP4.W0 D1 /7          | M    | APX_F nf {evex} w:flags
    SAR rw:r/m32, 1                 | EVEX.LLZ.NP.MAP4.W0 D1 /7          | M-   | APX_F nf {evex} w:flags alias
    SAR rw:r/m32, CL                | EVEX.LLZ.NP.MAP4.W0 D3 /7          | M-   | APX_F nf {evex} w:flags
    SAR rw:r/m32, imm8u             | EVEX.LLZ.NP.MAP4.W0 C1 /7 ib       | MI   | APX_F nf {evex} w:flags
    SAR w:r32, r/m32                | EVEX.LLZ.NP.MAP4.W0.ND1 D1 /7      | VM   | APX_F nf w:flags
    SAR w:r32, r/m32, 1             | EVEX.LLZ.NP.MAP4.W0.ND1 D1 /7      | VM-  | APX_F nf w:flags alias
    SAR w:r32, r/m32, CL            | EVEX.LLZ.NP.MAP4.W0.ND1 D3 /7      | VM-  | APX_F nf w:flags
    SAR w:r32, r/m32, imm8u         | EVEX.LLZ.NP.MAP4.W0.ND1 C1 /7 ib   | VMI  | APX_F nf w:flags
    SAR rw:r/m64                    | EVEX.LLZ.66IG.MAP4.W1 D1 /7        | M    | APX_F nf {evex} w:flags
    SAR rw:r/m64, 1                 | EVEX.LLZ.66IG.MAP4.W1 D1 /7        | M-   | APX_F nf {evex} w:flags alias
    SAR rw:r/m64, CL                | EVEX.LLZ.66IG.MAP4.W1 D3 /7        | M-   | APX_F nf {evex} w:flags
    SAR rw:r/m64, imm8u             | EVEX.LLZ.66IG.MAP4.W1 C1 /7 ib     | MI   | APX_F nf {evex} w:flags
    SAR w:r64, r/m64                | EVEX.LLZ.66IG.MAP4.W1.ND1 D1 /7    | VM   | APX_F nf w:flags
    SAR w:r64, r/m64, 1             | EVEX.LLZ.66IG.MAP4.W1.ND1 D1 /7    | VM-  | APX_F nf w:flags alias
    SAR w:r64, r/m64, CL            | EVEX.LLZ.66IG.MAP4.W1.ND1 D3 /7    | VM-  | APX_F nf w:flags
    SAR w:r64, r/m64, imm8u         | EVEX.LLZ.66IG.MAP4.W1.ND1 C1 /7 ib | VMI  | APX_F nf w:flags
    SHLD rw:r/m16, r16, imm8u       | EVEX.LLZ.66.MAP4.W0 24 /r ib       | MRI  | APX_F nf {evex} w:flags
    SHLD rw:r/m16, r16, CL          | EVEX.LLZ.66.MAP4.W0 A5 /r          | MR-  | APX_F nf {evex} w:flags
    SHLD w:r16a, r/m16, r16b, imm8u | EVEX.LLZ.66.MAP4.W0.ND1 24 /r ib   | VMRI | APX_F nf w:flags
    SHLD w:r16a, r/m16, r16b, CL    | EVEX.LLZ.66.MAP4.W0.ND1 A5 /r      | VMR- | APX_F nf w:flags
    SHLD rw:r/m32, r32, imm8u       | EVEX.LLZ.NP.MAP4.W0 24 /r ib       | MRI  | APX_F nf {evex} w:flags
    SHLD rw:r/m32, r32, CL          | EVEX.LLZ.NP.MAP4.W0 A5 /r          | MR-  | APX_F nf {evex} w:flags
    SHLD w:r32a, r/m32, r32b, imm8u | EVEX.LLZ.NP.MAP4.W0.ND1 24 /r ib   | VMRI | APX_F nf w:flags
    SHLD w:r32a, r/m32, r32b, CL    | EVEX.LLZ.NP.MAP4.W0.ND1 A5 /r      | VMR- | APX_F nf w:flags
    SHLD rw:r/m64, r64, imm8u       | EVEX.LLZ.66IG.MAP4.W1 24 /r ib     | MRI  | APX_F nf {evex} w:flags
    SHLD rw:r/m64, r64, CL          | EVEX.LLZ.66IG.MAP4.W1 A5 /r        | MR-  | APX_F nf {evex} w:flags
    SHLD w:r64a, r/m64, r64b, imm8u | EVEX.LLZ.66IG.MAP4.W1.ND1 24 /r ib | VMRI | APX_F nf w:flags
    SHLD w:r64a, r/m64, r64b, CL    | EVEX.LLZ.66IG.MAP4.W1.ND1 A5 /r    | VMR- | APX_F nf w:flags
    SHRD rw:r/m16, r16, imm8u       | EVEX.LLZ.66.MAP4.W0 2C /r ib       | MRI  | APX_F nf {evex} w:flags
    SHRD rw:r/m16, r16, CL          | EVEX.LLZ.66.MAP4.W0 AD /r          | MR-  | APX_F nf {evex} w:flags
    SHRD w:r16a, r/m16, r16b, imm8u | EVEX.LLZ.66.MAP4.W0.ND1 2C /r ib   | VMRI | APX_F nf w:flags
    SHRD w:r16a, r/m16, r16b, CL    | EVEX.LLZ.66.MAP4.W0.ND1 AD /r      | VMR- | APX_F nf w:flags
    SHRD rw:r/m32, r32, imm8u       | EVEX.LLZ.NP.MAP4.W0 2C /r ib       | MRI  | APX_F nf {evex} w:flags
    SHRD rw:r/m32, r32, CL          | EVEX.LLZ.NP.MAP4.W0 AD /r          | MR-  | APX_F nf {evex} w:flags
    SHRD w:r32a, r/m32, r32b, imm8u | EVEX.LLZ.NP.MAP4.W0.ND1 2C /r ib   | VMRI | APX_F nf w:flags
    SHRD w:r32a, r/m32, r32b, CL    | EVEX.LLZ.NP.MAP4.W0.ND1 AD /r      | VMR- | APX_F nf w:flags
    SHRD rw:r/m64, r64, imm8u       | EVEX.LLZ.66IG.MAP4.W1 2C /r ib     | MRI  | APX_F nf {evex} w:flags
    SHRD rw:r/m64, r64, CL          | EVEX.LLZ.66IG.MAP4.W1 AD /r        | MR-  | APX_F nf {evex} w:flags
    SHRD w:r64a, r/m64, r64b, imm8u | EVEX.LLZ.66IG.MAP4.W1.ND1 2C /r ib | VMRI | APX_F nf w:flags
    SHRD w:r64a, r/m64, r64b, CL    | EVEX.LLZ.66IG.MAP4.W1.ND1 AD /r    | VMR- | APX_F nf w:flags
    """
}
