extension InstructionTable {
  /// Addition, subtraction, multiplication, division, comparison.
  static let arithmetic: StaticString = """
    # ADD
    ADD rw:AL, imm8                              | 04 ib                      | -I   | w:flags
    ADD rw:r/m8, imm8                            | 80 /0 ib                   | MI   | lock w:flags
    ADD rw:r/m8, r8                              | 00 /r                      | MR   | lock w:flags
    ADD rw:r8, r/m8                              | 02 /r                      | RM   | w:flags
    ADD rw:r/m16, imm8                           | 66 83 /0 ib                | MI   | lock w:flags
    ADD rw:AX, imm16                             | 66 05 iw                   | -I   | w:flags
    ADD rw:r/m16, imm16                          | 66 81 /0 iw                | MI   | lock w:flags
    ADD rw:r/m16, r16                            | 66 01 /r                   | MR   | lock w:flags
    ADD rw:r16, r/m16                            | 66 03 /r                   | RM   | w:flags
    ADD rw:r/m32, imm8                           | 83 /0 ib                   | MI   | lock w:flags
    ADD rw:EAX, imm32                            | 05 id                      | -I   | w:flags
    ADD rw:r/m32, imm32                          | 81 /0 id                   | MI   | lock w:flags
    ADD rw:r/m32, r32                            | 01 /r                      | MR   | lock w:flags
    ADD rw:r32, r/m32                            | 03 /r                      | RM   | w:flags
    ADD rw:r/m64, imm8                           | REX.W 83 /0 ib             | MI   | lock w:flags
    ADD rw:RAX, imm32                            | REX.W 05 id                | -I   | w:flags
    ADD rw:r/m64, imm32                          | REX.W 81 /0 id             | MI   | lock w:flags
    ADD rw:r/m64, r64                            | REX.W 01 /r                | MR   | lock w:flags
    ADD rw:r64, r/m64                            | REX.W 03 /r                | RM   | w:flags
    # ADC
    ADC rw:AL, imm8                              | 14 ib                      | -I   | rw:flags
    ADC rw:r/m8, imm8                            | 80 /2 ib                   | MI   | lock rw:flags
    ADC rw:r/m8, r8                              | 10 /r                      | MR   | lock rw:flags
    ADC rw:r8, r/m8                              | 12 /r                      | RM   | rw:flags
    ADC rw:r/m16, imm8                           | 66 83 /2 ib                | MI   | lock rw:flags
    ADC rw:AX, imm16                             | 66 15 iw                   | -I   | rw:flags
    ADC rw:r/m16, imm16                          | 66 81 /2 iw                | MI   | lock rw:flags
    ADC rw:r/m16, r16                            | 66 11 /r                   | MR   | lock rw:flags
    ADC rw:r16, r/m16                            | 66 13 /r                   | RM   | rw:flags
    ADC rw:r/m32, imm8                           | 83 /2 ib                   | MI   | lock rw:flags
    ADC rw:EAX, imm32                            | 15 id                      | -I   | rw:flags
    ADC rw:r/m32, imm32                          | 81 /2 id                   | MI   | lock rw:flags
    ADC rw:r/m32, r32                            | 11 /r                      | MR   | lock rw:flags
    ADC rw:r32, r/m32                            | 13 /r                      | RM   | rw:flags
    ADC rw:r/m64, imm8                           | REX.W 83 /2 ib             | MI   | lock rw:flags
    ADC rw:RAX, imm32                            | REX.W 15 id                | -I   | rw:flags
    ADC rw:r/m64, imm32                          | REX.W 81 /2 id             | MI   | lock rw:flags
    ADC rw:r/m64, r64                            | REX.W 11 /r                | MR   | lock rw:flags
    ADC rw:r64, r/m64                            | REX.W 13 /r                | RM   | rw:flags
    # SUB
    SUB rw:AL, imm8                              | 2C ib                      | -I   | w:flags
    SUB rw:r/m8, imm8                            | 80 /5 ib                   | MI   | lock w:flags
    SUB rw:r/m8, r8                              | 28 /r                      | MR   | lock w:flags
    SUB rw:r8, r/m8                              | 2A /r                      | RM   | w:flags
    SUB rw:r/m16, imm8                           | 66 83 /5 ib                | MI   | lock w:flags
    SUB rw:AX, imm16                             | 66 2D iw                   | -I   | w:flags
    SUB rw:r/m16, imm16                          | 66 81 /5 iw                | MI   | lock w:flags
    SUB rw:r/m16, r16                            | 66 29 /r                   | MR   | lock w:flags
    SUB rw:r16, r/m16                            | 66 2B /r                   | RM   | w:flags
    SUB rw:r/m32, imm8                           | 83 /5 ib                   | MI   | lock w:flags
    SUB rw:EAX, imm32                            | 2D id                      | -I   | w:flags
    SUB rw:r/m32, imm32                          | 81 /5 id                   | MI   | lock w:flags
    SUB rw:r/m32, r32                            | 29 /r                      | MR   | lock w:flags
    SUB rw:r32, r/m32                            | 2B /r                      | RM   | w:flags
    SUB rw:r/m64, imm8                           | REX.W 83 /5 ib             | MI   | lock w:flags
    SUB rw:RAX, imm32                            | REX.W 2D id                | -I   | w:flags
    SUB rw:r/m64, imm32                          | REX.W 81 /5 id             | MI   | lock w:flags
    SUB rw:r/m64, r64                            | REX.W 29 /r                | MR   | lock w:flags
    SUB rw:r64, r/m64                            | REX.W 2B /r                | RM   | w:flags
    # SBB
    SBB rw:AL, imm8                              | 1C ib                      | -I   | rw:flags
    SBB rw:r/m8, imm8                            | 80 /3 ib                   | MI   | lock rw:flags
    SBB rw:r/m8, r8                              | 18 /r                      | MR   | lock rw:flags
    SBB rw:r8, r/m8                              | 1A /r                      | RM   | rw:flags
    SBB rw:r/m16, imm8                           | 66 83 /3 ib                | MI   | lock rw:flags
    SBB rw:AX, imm16                             | 66 1D iw                   | -I   | rw:flags
    SBB rw:r/m16, imm16                          | 66 81 /3 iw                | MI   | lock rw:flags
    SBB rw:r/m16, r16                            | 66 19 /r                   | MR   | lock rw:flags
    SBB rw:r16, r/m16                            | 66 1B /r                   | RM   | rw:flags
    SBB rw:r/m32, imm8                           | 83 /3 ib                   | MI   | lock rw:flags
    SBB rw:EAX, imm32                            | 1D id                      | -I   | rw:flags
    SBB rw:r/m32, imm32                          | 81 /3 id                   | MI   | lock rw:flags
    SBB rw:r/m32, r32                            | 19 /r                      | MR   | lock rw:flags
    SBB rw:r32, r/m32                            | 1B /r                      | RM   | rw:flags
    SBB rw:r/m64, imm8                           | REX.W 83 /3 ib             | MI   | lock rw:flags
    SBB rw:RAX, imm32                            | REX.W 1D id                | -I   | rw:flags
    SBB rw:r/m64, imm32                          | REX.W 81 /3 id             | MI   | lock rw:flags
    SBB rw:r/m64, r64                            | REX.W 19 /r                | MR   | lock rw:flags
    SBB rw:r64, r/m64                            | REX.W 1B /r                | RM   | rw:flags
    # CMP
    CMP AL, imm8                                 | 3C ib                      | -I   | w:flags
    CMP r/m8, imm8                               | 80 /7 ib                   | MI   | w:flags
    CMP r/m8, r8                                 | 38 /r                      | MR   | w:flags
    CMP r8, r/m8                                 | 3A /r                      | RM   | w:flags
    CMP r/m16, imm8                              | 66 83 /7 ib                | MI   | w:flags
    CMP AX, imm16                                | 66 3D iw                   | -I   | w:flags
    CMP r/m16, imm16                             | 66 81 /7 iw                | MI   | w:flags
    CMP r/m16, r16                               | 66 39 /r                   | MR   | w:flags
    CMP r16, r/m16                               | 66 3B /r                   | RM   | w:flags
    CMP r/m32, imm8                              | 83 /7 ib                   | MI   | w:flags
    CMP EAX, imm32                               | 3D id                      | -I   | w:flags
    CMP r/m32, imm32                             | 81 /7 id                   | MI   | w:flags
    CMP r/m32, r32                               | 39 /r                      | MR   | w:flags
    CMP r32, r/m32                               | 3B /r                      | RM   | w:flags
    CMP r/m64, imm8                              | REX.W 83 /7 ib             | MI   | w:flags
    CMP RAX, imm32                               | REX.W 3D id                | -I   | w:flags
    CMP r/m64, imm32                             | REX.W 81 /7 id             | MI   | w:flags
    CMP r/m64, r64                               | REX.W 39 /r                | MR   | w:flags
    CMP r64, r/m64                               | REX.W 3B /r                | RM   | w:flags
    INC rw:r/m8                                  | FE /0                      | M    | lock w:flags
    INC rw:r/m16                                 | 66 FF /0                   | M    | lock w:flags
    INC rw:r/m32                                 | FF /0                      | M    | lock w:flags
    INC rw:r/m64                                 | REX.W FF /0                | M    | lock w:flags
    DEC rw:r/m8                                  | FE /1                      | M    | lock w:flags
    DEC rw:r/m16                                 | 66 FF /1                   | M    | lock w:flags
    DEC rw:r/m32                                 | FF /1                      | M    | lock w:flags
    DEC rw:r/m64                                 | REX.W FF /1                | M    | lock w:flags
    NEG rw:r/m8                                  | F6 /3                      | M    | lock w:flags
    NEG rw:r/m16                                 | 66 F7 /3                   | M    | lock w:flags
    NEG rw:r/m32                                 | F7 /3                      | M    | lock w:flags
    NEG rw:r/m64                                 | REX.W F7 /3                | M    | lock w:flags
    MUL r/m8                                     | F6 /4                      | M    | rw:AX w:flags
    MUL r/m16                                    | 66 F7 /4                   | M    | rw:AX w:DX w:flags
    MUL r/m32                                    | F7 /4                      | M    | rw:EAX w:EDX w:flags
    MUL r/m64                                    | REX.W F7 /4                | M    | rw:RAX w:RDX w:flags
    IMUL r/m8                                    | F6 /5                      | M    | rw:AX w:flags
    IMUL r/m16                                   | 66 F7 /5                   | M    | rw:AX w:DX w:flags
    IMUL r/m32                                   | F7 /5                      | M    | rw:EAX w:EDX w:flags
    IMUL r/m64                                   | REX.W F7 /5                | M    | rw:RAX w:RDX w:flags
    DIV r/m8                                     | F6 /6                      | M    | rw:AX w:flags
    DIV r/m16                                    | 66 F7 /6                   | M    | rw:AX rw:DX w:flags
    DIV r/m32                                    | F7 /6                      | M    | rw:EAX rw:EDX w:flags
    DIV r/m64                                    | REX.W F7 /6                | M    | rw:RAX rw:RDX w:flags
    IDIV r/m8                                    | F6 /7                      | M    | rw:AX w:flags
    IDIV r/m16                                   | 66 F7 /7                   | M    | rw:AX rw:DX w:flags
    IDIV r/m32                                   | F7 /7                      | M    | rw:EAX rw:EDX w:flags
    IDIV r/m64                                   | REX.W F7 /7                | M    | rw:RAX rw:RDX w:flags
    IMUL rw:r16, r/m16                           | 66 0F AF /r                | RM   | w:flags
    IMUL w:r16, r/m16, imm8                      | 66 6B /r ib                | RMI  | w:flags
    IMUL w:r16, r/m16, imm16                     | 66 69 /r iw                | RMI  | w:flags
    IMUL rw:r16, imm8                            | 66 6B /r ib                | (RM)I | w:flags alias
    IMUL rw:r16, imm16                           | 66 69 /r iw                | (RM)I | w:flags alias
    IMUL rw:r32, r/m32                           | 0F AF /r                   | RM   | w:flags
    IMUL w:r32, r/m32, imm8                      | 6B /r ib                   | RMI  | w:flags
    IMUL w:r32, r/m32, imm32                     | 69 /r id                   | RMI  | w:flags
    IMUL rw:r32, imm8                            | 6B /r ib                   | (RM)I | w:flags alias
    IMUL rw:r32, imm32                           | 69 /r id                   | (RM)I | w:flags alias
    IMUL rw:r64, r/m64                           | REX.W 0F AF /r             | RM   | w:flags
    IMUL w:r64, r/m64, imm8                      | REX.W 6B /r ib             | RMI  | w:flags
    IMUL w:r64, r/m64, imm32                     | REX.W 69 /r id             | RMI  | w:flags
    IMUL rw:r64, imm8                            | REX.W 6B /r ib             | (RM)I | w:flags alias
    IMUL rw:r64, imm32                           | REX.W 69 /r id             | (RM)I | w:flags alias
    ADCX rw:r32, r/m32                           | 66 0F 38 F6 /r             | RM   | ADX rw:flags
    ADOX rw:r32, r/m32                           | F3 0F 38 F6 /r             | RM   | ADX rw:flags
    ADCX rw:r64, r/m64                           | 66 REX.W 0F 38 F6 /r       | RM   | ADX rw:flags
    ADOX rw:r64, r/m64                           | F3 REX.W 0F 38 F6 /r       | RM   | ADX rw:flags
    MULX w:r32a, w:r32b, r/m32                   | VEX.LZ.F2.0F38.W0 F6 /r    | RVM  | BMI2 r:EDX
    MULX w:r64a, w:r64b, r/m64                   | VEX.LZ.F2.0F38.W1 F6 /r    | RVM  | BMI2 r:RDX
    # Sign extension of the accumulator
    CBW                                          | 66 98                      |      | r:AL w:AX
    CWDE                                         | 98                         |      | r:AX w:EAX
    CDQE                                         | REX.W 98                   |      | r:EAX w:RAX
    CWD                                          | 66 99                      |      | r:AX w:DX
    CDQ                                          | 99                         |      | r:EAX w:EDX
    CQO                                          | REX.W 99                   |      | r:RAX w:RDX
    # Remote atomic operations
    AADD rw:m32, r32                             | NP 0F 38 FC /r             | MR   | RAO_INT
    AADD rw:m64, r64                             | NP REX.W 0F 38 FC /r       | MR   | RAO_INT
    AAND rw:m32, r32                             | 66 0F 38 FC /r             | MR   | RAO_INT
    AAND rw:m64, r64                             | 66 REX.W 0F 38 FC /r       | MR   | RAO_INT
    AOR rw:m32, r32                              | F2 0F 38 FC /r             | MR   | RAO_INT
    AOR rw:m64, r64                              | F2 REX.W 0F 38 FC /r       | MR   | RAO_INT
    AXOR rw:m32, r32                             | F3 0F 38 FC /r             | MR   | RAO_INT
    AXOR rw:m64, r64                             | F3 REX.W 0F 38 FC /r       | MR   | RAO_INT
    """
}
