extension InstructionTable {
  /// Shifts and rotates.
  static let shifts: StaticString = """
    ROL rw:r/m8                                  | D0 /0                      | M    | w:flags
    ROL rw:r/m8, 1                               | D0 /0                      | M-   | w:flags alias
    ROL rw:r/m8, CL                              | D2 /0                      | M-   | w:flags
    ROL rw:r/m8, imm8u                           | C0 /0 ib                   | MI   | w:flags
    ROL rw:r/m16                                 | 66 D1 /0                   | M    | w:flags
    ROL rw:r/m16, 1                              | 66 D1 /0                   | M-   | w:flags alias
    ROL rw:r/m16, CL                             | 66 D3 /0                   | M-   | w:flags
    ROL rw:r/m16, imm8u                          | 66 C1 /0 ib                | MI   | w:flags
    ROL rw:r/m32                                 | D1 /0                      | M    | w:flags
    ROL rw:r/m32, 1                              | D1 /0                      | M-   | w:flags alias
    ROL rw:r/m32, CL                             | D3 /0                      | M-   | w:flags
    ROL rw:r/m32, imm8u                          | C1 /0 ib                   | MI   | w:flags
    ROL rw:r/m64                                 | REX.W D1 /0                | M    | w:flags
    ROL rw:r/m64, 1                              | REX.W D1 /0                | M-   | w:flags alias
    ROL rw:r/m64, CL                             | REX.W D3 /0                | M-   | w:flags
    ROL rw:r/m64, imm8u                          | REX.W C1 /0 ib             | MI   | w:flags
    ROR rw:r/m8                                  | D0 /1                      | M    | w:flags
    ROR rw:r/m8, 1                               | D0 /1                      | M-   | w:flags alias
    ROR rw:r/m8, CL                              | D2 /1                      | M-   | w:flags
    ROR rw:r/m8, imm8u                           | C0 /1 ib                   | MI   | w:flags
    ROR rw:r/m16                                 | 66 D1 /1                   | M    | w:flags
    ROR rw:r/m16, 1                              | 66 D1 /1                   | M-   | w:flags alias
    ROR rw:r/m16, CL                             | 66 D3 /1                   | M-   | w:flags
    ROR rw:r/m16, imm8u                          | 66 C1 /1 ib                | MI   | w:flags
    ROR rw:r/m32                                 | D1 /1                      | M    | w:flags
    ROR rw:r/m32, 1                              | D1 /1                      | M-   | w:flags alias
    ROR rw:r/m32, CL                             | D3 /1                      | M-   | w:flags
    ROR rw:r/m32, imm8u                          | C1 /1 ib                   | MI   | w:flags
    ROR rw:r/m64                                 | REX.W D1 /1                | M    | w:flags
    ROR rw:r/m64, 1                              | REX.W D1 /1                | M-   | w:flags alias
    ROR rw:r/m64, CL                             | REX.W D3 /1                | M-   | w:flags
    ROR rw:r/m64, imm8u                          | REX.W C1 /1 ib             | MI   | w:flags
    RCL rw:r/m8                                  | D0 /2                      | M    | rw:flags
    RCL rw:r/m8, 1                               | D0 /2                      | M-   | rw:flags alias
    RCL rw:r/m8, CL                              | D2 /2                      | M-   | rw:flags
    RCL rw:r/m8, imm8u                           | C0 /2 ib                   | MI   | rw:flags
    RCL rw:r/m16                                 | 66 D1 /2                   | M    | rw:flags
    RCL rw:r/m16, 1                              | 66 D1 /2                   | M-   | rw:flags alias
    RCL rw:r/m16, CL                             | 66 D3 /2                   | M-   | rw:flags
    RCL rw:r/m16, imm8u                          | 66 C1 /2 ib                | MI   | rw:flags
    RCL rw:r/m32                                 | D1 /2                      | M    | rw:flags
    RCL rw:r/m32, 1                              | D1 /2                      | M-   | rw:flags alias
    RCL rw:r/m32, CL                             | D3 /2                      | M-   | rw:flags
    RCL rw:r/m32, imm8u                          | C1 /2 ib                   | MI   | rw:flags
    RCL rw:r/m64                                 | REX.W D1 /2                | M    | rw:flags
    RCL rw:r/m64, 1                              | REX.W D1 /2                | M-   | rw:flags alias
    RCL rw:r/m64, CL                             | REX.W D3 /2                | M-   | rw:flags
    RCL rw:r/m64, imm8u                          | REX.W C1 /2 ib             | MI   | rw:flags
    RCR rw:r/m8                                  | D0 /3                      | M    | rw:flags
    RCR rw:r/m8, 1                               | D0 /3                      | M-   | rw:flags alias
    RCR rw:r/m8, CL                              | D2 /3                      | M-   | rw:flags
    RCR rw:r/m8, imm8u                           | C0 /3 ib                   | MI   | rw:flags
    RCR rw:r/m16                                 | 66 D1 /3                   | M    | rw:flags
    RCR rw:r/m16, 1                              | 66 D1 /3                   | M-   | rw:flags alias
    RCR rw:r/m16, CL                             | 66 D3 /3                   | M-   | rw:flags
    RCR rw:r/m16, imm8u                          | 66 C1 /3 ib                | MI   | rw:flags
    RCR rw:r/m32                                 | D1 /3                      | M    | rw:flags
    RCR rw:r/m32, 1                              | D1 /3                      | M-   | rw:flags alias
    RCR rw:r/m32, CL                             | D3 /3                      | M-   | rw:flags
    RCR rw:r/m32, imm8u                          | C1 /3 ib                   | MI   | rw:flags
    RCR rw:r/m64                                 | REX.W D1 /3                | M    | rw:flags
    RCR rw:r/m64, 1                              | REX.W D1 /3                | M-   | rw:flags alias
    RCR rw:r/m64, CL                             | REX.W D3 /3                | M-   | rw:flags
    RCR rw:r/m64, imm8u                          | REX.W C1 /3 ib             | MI   | rw:flags
    SHL rw:r/m8                                  | D0 /4                      | M    | w:flags also:SAL
    SHL rw:r/m8, 1                               | D0 /4                      | M-   | w:flags also:SAL alias
    SHL rw:r/m8, CL                              | D2 /4                      | M-   | w:flags also:SAL
    SHL rw:r/m8, imm8u                           | C0 /4 ib                   | MI   | w:flags also:SAL
    SHL rw:r/m16                                 | 66 D1 /4                   | M    | w:flags also:SAL
    SHL rw:r/m16, 1                              | 66 D1 /4                   | M-   | w:flags also:SAL alias
    SHL rw:r/m16, CL                             | 66 D3 /4                   | M-   | w:flags also:SAL
    SHL rw:r/m16, imm8u                          | 66 C1 /4 ib                | MI   | w:flags also:SAL
    SHL rw:r/m32                                 | D1 /4                      | M    | w:flags also:SAL
    SHL rw:r/m32, 1                              | D1 /4                      | M-   | w:flags also:SAL alias
    SHL rw:r/m32, CL                             | D3 /4                      | M-   | w:flags also:SAL
    SHL rw:r/m32, imm8u                          | C1 /4 ib                   | MI   | w:flags also:SAL
    SHL rw:r/m64                                 | REX.W D1 /4                | M    | w:flags also:SAL
    SHL rw:r/m64, 1                              | REX.W D1 /4                | M-   | w:flags also:SAL alias
    SHL rw:r/m64, CL                             | REX.W D3 /4                | M-   | w:flags also:SAL
    SHL rw:r/m64, imm8u                          | REX.W C1 /4 ib             | MI   | w:flags also:SAL
    SHR rw:r/m8                                  | D0 /5                      | M    | w:flags
    SHR rw:r/m8, 1                               | D0 /5                      | M-   | w:flags alias
    SHR rw:r/m8, CL                              | D2 /5                      | M-   | w:flags
    SHR rw:r/m8, imm8u                           | C0 /5 ib                   | MI   | w:flags
    SHR rw:r/m16                                 | 66 D1 /5                   | M    | w:flags
    SHR rw:r/m16, 1                              | 66 D1 /5                   | M-   | w:flags alias
    SHR rw:r/m16, CL                             | 66 D3 /5                   | M-   | w:flags
    SHR rw:r/m16, imm8u                          | 66 C1 /5 ib                | MI   | w:flags
    SHR rw:r/m32                                 | D1 /5                      | M    | w:flags
    SHR rw:r/m32, 1                              | D1 /5                      | M-   | w:flags alias
    SHR rw:r/m32, CL                             | D3 /5                      | M-   | w:flags
    SHR rw:r/m32, imm8u                          | C1 /5 ib                   | MI   | w:flags
    SHR rw:r/m64                                 | REX.W D1 /5                | M    | w:flags
    SHR rw:r/m64, 1                              | REX.W D1 /5                | M-   | w:flags alias
    SHR rw:r/m64, CL                             | REX.W D3 /5                | M-   | w:flags
    SHR rw:r/m64, imm8u                          | REX.W C1 /5 ib             | MI   | w:flags
    SAR rw:r/m8                                  | D0 /7                      | M    | w:flags
    SAR rw:r/m8, 1                               | D0 /7                      | M-   | w:flags alias
    SAR rw:r/m8, CL                              | D2 /7                      | M-   | w:flags
    SAR rw:r/m8, imm8u                           | C0 /7 ib                   | MI   | w:flags
    SAR rw:r/m16                                 | 66 D1 /7                   | M    | w:flags
    SAR rw:r/m16, 1                              | 66 D1 /7                   | M-   | w:flags alias
    SAR rw:r/m16, CL                             | 66 D3 /7                   | M-   | w:flags
    SAR rw:r/m16, imm8u                          | 66 C1 /7 ib                | MI   | w:flags
    SAR rw:r/m32                                 | D1 /7                      | M    | w:flags
    SAR rw:r/m32, 1                              | D1 /7                      | M-   | w:flags alias
    SAR rw:r/m32, CL                             | D3 /7                      | M-   | w:flags
    SAR rw:r/m32, imm8u                          | C1 /7 ib                   | MI   | w:flags
    SAR rw:r/m64                                 | REX.W D1 /7                | M    | w:flags
    SAR rw:r/m64, 1                              | REX.W D1 /7                | M-   | w:flags alias
    SAR rw:r/m64, CL                             | REX.W D3 /7                | M-   | w:flags
    SAR rw:r/m64, imm8u                          | REX.W C1 /7 ib             | MI   | w:flags
    SHLD rw:r/m16, r16, imm8u                    | 66 0F A4 /r ib             | MRI  | w:flags
    SHLD rw:r/m16, r16, CL                       | 66 0F A5 /r                | MR-  | w:flags
    SHLD rw:r/m16, r16                           | 66 0F A5 /r                | MR   | w:flags alias
    SHLD rw:r/m32, r32, imm8u                    | 0F A4 /r ib                | MRI  | w:flags
    SHLD rw:r/m32, r32, CL                       | 0F A5 /r                   | MR-  | w:flags
    SHLD rw:r/m32, r32                           | 0F A5 /r                   | MR   | w:flags alias
    SHLD rw:r/m64, r64, imm8u                    | REX.W 0F A4 /r ib          | MRI  | w:flags
    SHLD rw:r/m64, r64, CL                       | REX.W 0F A5 /r             | MR-  | w:flags
    SHLD rw:r/m64, r64                           | REX.W 0F A5 /r             | MR   | w:flags alias
    SHRD rw:r/m16, r16, imm8u                    | 66 0F AC /r ib             | MRI  | w:flags
    SHRD rw:r/m16, r16, CL                       | 66 0F AD /r                | MR-  | w:flags
    SHRD rw:r/m16, r16                           | 66 0F AD /r                | MR   | w:flags alias
    SHRD rw:r/m32, r32, imm8u                    | 0F AC /r ib                | MRI  | w:flags
    SHRD rw:r/m32, r32, CL                       | 0F AD /r                   | MR-  | w:flags
    SHRD rw:r/m32, r32                           | 0F AD /r                   | MR   | w:flags alias
    SHRD rw:r/m64, r64, imm8u                    | REX.W 0F AC /r ib          | MRI  | w:flags
    SHRD rw:r/m64, r64, CL                       | REX.W 0F AD /r             | MR-  | w:flags
    SHRD rw:r/m64, r64                           | REX.W 0F AD /r             | MR   | w:flags alias
    SARX w:r32a, r/m32, r32b                     | VEX.LZ.F3.0F38.W0 F7 /r    | RMV  | BMI2
    SARX w:r64a, r/m64, r64b                     | VEX.LZ.F3.0F38.W1 F7 /r    | RMV  | BMI2
    SHLX w:r32a, r/m32, r32b                     | VEX.LZ.66.0F38.W0 F7 /r    | RMV  | BMI2
    SHLX w:r64a, r/m64, r64b                     | VEX.LZ.66.0F38.W1 F7 /r    | RMV  | BMI2
    SHRX w:r32a, r/m32, r32b                     | VEX.LZ.F2.0F38.W0 F7 /r    | RMV  | BMI2
    SHRX w:r64a, r/m64, r64b                     | VEX.LZ.F2.0F38.W1 F7 /r    | RMV  | BMI2
    RORX w:r32, r/m32, imm8u                     | VEX.LZ.F2.0F3A.W0 F0 /r ib | RMI  | BMI2
    RORX w:r64, r/m64, imm8u                     | VEX.LZ.F2.0F3A.W1 F0 /r ib | RMI  | BMI2
    """
}
