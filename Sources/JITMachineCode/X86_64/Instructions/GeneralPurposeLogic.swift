extension InstructionTable {
  /// AND, OR, XOR, NOT, TEST.
  static let logic: StaticString = """
    # AND
    AND rw:AL, imm8                              | 24 ib                      | -I   | w:flags
    AND rw:r/m8, imm8                            | 80 /4 ib                   | MI   | lock w:flags
    AND rw:r/m8, r8                              | 20 /r                      | MR   | lock w:flags
    AND rw:r8, r/m8                              | 22 /r                      | RM   | w:flags
    AND rw:r/m16, imm8                           | 66 83 /4 ib                | MI   | lock w:flags
    AND rw:AX, imm16                             | 66 25 iw                   | -I   | w:flags
    AND rw:r/m16, imm16                          | 66 81 /4 iw                | MI   | lock w:flags
    AND rw:r/m16, r16                            | 66 21 /r                   | MR   | lock w:flags
    AND rw:r16, r/m16                            | 66 23 /r                   | RM   | w:flags
    AND rw:r/m32, imm8                           | 83 /4 ib                   | MI   | lock w:flags
    AND rw:EAX, imm32                            | 25 id                      | -I   | w:flags
    AND rw:r/m32, imm32                          | 81 /4 id                   | MI   | lock w:flags
    AND rw:r/m32, r32                            | 21 /r                      | MR   | lock w:flags
    AND rw:r32, r/m32                            | 23 /r                      | RM   | w:flags
    AND rw:r/m64, imm8                           | REX.W 83 /4 ib             | MI   | lock w:flags
    AND rw:RAX, imm32                            | REX.W 25 id                | -I   | w:flags
    AND rw:r/m64, imm32                          | REX.W 81 /4 id             | MI   | lock w:flags
    AND rw:r/m64, r64                            | REX.W 21 /r                | MR   | lock w:flags
    AND rw:r64, r/m64                            | REX.W 23 /r                | RM   | w:flags
    # OR
    OR rw:AL, imm8                               | 0C ib                      | -I   | w:flags
    OR rw:r/m8, imm8                             | 80 /1 ib                   | MI   | lock w:flags
    OR rw:r/m8, r8                               | 08 /r                      | MR   | lock w:flags
    OR rw:r8, r/m8                               | 0A /r                      | RM   | w:flags
    OR rw:r/m16, imm8                            | 66 83 /1 ib                | MI   | lock w:flags
    OR rw:AX, imm16                              | 66 0D iw                   | -I   | w:flags
    OR rw:r/m16, imm16                           | 66 81 /1 iw                | MI   | lock w:flags
    OR rw:r/m16, r16                             | 66 09 /r                   | MR   | lock w:flags
    OR rw:r16, r/m16                             | 66 0B /r                   | RM   | w:flags
    OR rw:r/m32, imm8                            | 83 /1 ib                   | MI   | lock w:flags
    OR rw:EAX, imm32                             | 0D id                      | -I   | w:flags
    OR rw:r/m32, imm32                           | 81 /1 id                   | MI   | lock w:flags
    OR rw:r/m32, r32                             | 09 /r                      | MR   | lock w:flags
    OR rw:r32, r/m32                             | 0B /r                      | RM   | w:flags
    OR rw:r/m64, imm8                            | REX.W 83 /1 ib             | MI   | lock w:flags
    OR rw:RAX, imm32                             | REX.W 0D id                | -I   | w:flags
    OR rw:r/m64, imm32                           | REX.W 81 /1 id             | MI   | lock w:flags
    OR rw:r/m64, r64                             | REX.W 09 /r                | MR   | lock w:flags
    OR rw:r64, r/m64                             | REX.W 0B /r                | RM   | w:flags
    # XOR
    XOR rw:AL, imm8                              | 34 ib                      | -I   | w:flags
    XOR rw:r/m8, imm8                            | 80 /6 ib                   | MI   | lock w:flags
    XOR rw:r/m8, r8                              | 30 /r                      | MR   | lock w:flags
    XOR rw:r8, r/m8                              | 32 /r                      | RM   | w:flags
    XOR rw:r/m16, imm8                           | 66 83 /6 ib                | MI   | lock w:flags
    XOR rw:AX, imm16                             | 66 35 iw                   | -I   | w:flags
    XOR rw:r/m16, imm16                          | 66 81 /6 iw                | MI   | lock w:flags
    XOR rw:r/m16, r16                            | 66 31 /r                   | MR   | lock w:flags
    XOR rw:r16, r/m16                            | 66 33 /r                   | RM   | w:flags
    XOR rw:r/m32, imm8                           | 83 /6 ib                   | MI   | lock w:flags
    XOR rw:EAX, imm32                            | 35 id                      | -I   | w:flags
    XOR rw:r/m32, imm32                          | 81 /6 id                   | MI   | lock w:flags
    XOR rw:r/m32, r32                            | 31 /r                      | MR   | lock w:flags
    XOR rw:r32, r/m32                            | 33 /r                      | RM   | w:flags
    XOR rw:r/m64, imm8                           | REX.W 83 /6 ib             | MI   | lock w:flags
    XOR rw:RAX, imm32                            | REX.W 35 id                | -I   | w:flags
    XOR rw:r/m64, imm32                          | REX.W 81 /6 id             | MI   | lock w:flags
    XOR rw:r/m64, r64                            | REX.W 31 /r                | MR   | lock w:flags
    XOR rw:r64, r/m64                            | REX.W 33 /r                | RM   | w:flags
    NOT rw:r/m8                                  | F6 /2                      | M    | lock
    NOT rw:r/m16                                 | 66 F7 /2                   | M    | lock
    NOT rw:r/m32                                 | F7 /2                      | M    | lock
    NOT rw:r/m64                                 | REX.W F7 /2                | M    | lock
    TEST AL, imm8                                | A8 ib                      | -I   | w:flags
    TEST r/m8, imm8                              | F6 /0 ib                   | MI   | w:flags
    TEST r/m8, r8                                | 84 /r                      | MR   | w:flags
    TEST r8, m8                                  | 84 /r                      | RM   | w:flags alias
    TEST AX, imm16                               | 66 A9 iw                   | -I   | w:flags
    TEST r/m16, imm16                            | 66 F7 /0 iw                | MI   | w:flags
    TEST r/m16, r16                              | 66 85 /r                   | MR   | w:flags
    TEST r16, m16                                | 66 85 /r                   | RM   | w:flags alias
    TEST EAX, imm32                              | A9 id                      | -I   | w:flags
    TEST r/m32, imm32                            | F7 /0 id                   | MI   | w:flags
    TEST r/m32, r32                              | 85 /r                      | MR   | w:flags
    TEST r32, m32                                | 85 /r                      | RM   | w:flags alias
    TEST RAX, imm32                              | REX.W A9 id                | -I   | w:flags
    TEST r/m64, imm32                            | REX.W F7 /0 id             | MI   | w:flags
    TEST r/m64, r64                              | REX.W 85 /r                | MR   | w:flags
    TEST r64, m64                                | REX.W 85 /r                | RM   | w:flags alias
    """
}
