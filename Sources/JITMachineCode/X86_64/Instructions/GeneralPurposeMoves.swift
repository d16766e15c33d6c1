extension InstructionTable {
  /// MOV and its relatives: extensions, conditional moves, exchanges, LEA.
  static let moves: StaticString = """
    MOV w:r/m8, r8                               | 88 /r                      | MR   | xrelease
    MOV w:r8, r/m8                               | 8A /r                      | RM   |
    MOV w:r8, imm8                               | B0+r ib                    | OI   |
    MOV w:r/m8, imm8                             | C6 /0 ib                   | MI   | xrelease
    MOV w:r/m16, r16                             | 66 89 /r                   | MR   | xrelease
    MOV w:r16, r/m16                             | 66 8B /r                   | RM   |
    MOV w:r16, imm16                             | 66 B8+r iw                 | OI   |
    MOV w:r/m16, imm16                           | 66 C7 /0 iw                | MI   | xrelease
    MOV w:r/m32, r32                             | 89 /r                      | MR   | xrelease
    MOV w:r32, r/m32                             | 8B /r                      | RM   |
    MOV w:r32, imm32                             | B8+r id                    | OI   |
    MOV w:r/m32, imm32                           | C7 /0 id                   | MI   | xrelease
    MOV w:r/m64, r64                             | REX.W 89 /r                | MR   | xrelease
    MOV w:r64, r/m64                             | REX.W 8B /r                | RM   |
    MOV w:r/m64, imm32                           | REX.W C7 /0 id             | MI   | xrelease
    MOVABS w:r64, imm64                          | REX.W B8+r io              | OI   | also:MOV
    MOVABS w:AL, moffs8                          | A0 mo                      | -D   |
    MOVABS w:moffs8, AL                          | A2 mo                      | D-   |
    MOVABS w:AX, moffs16                         | 66 A1 mo                   | -D   |
    MOVABS w:moffs16, AX                         | 66 A3 mo                   | D-   |
    MOVABS w:EAX, moffs32                        | A1 mo                      | -D   |
    MOVABS w:moffs32, EAX                        | A3 mo                      | D-   |
    MOVABS w:RAX, moffs64                        | REX.W A1 mo                | -D   |
    MOVABS w:moffs64, RAX                        | REX.W A3 mo                | D-   |
    MOV w:AL, moffs8                             | 67 A0 mo                   | -D   | decode
    MOV w:moffs8, AL                             | 67 A2 mo                   | D-   | decode
    MOV w:AX, moffs16                            | 67 66 A1 mo                | -D   | decode
    MOV w:moffs16, AX                            | 67 66 A3 mo                | D-   | decode
    MOV w:EAX, moffs32                           | 67 A1 mo                   | -D   | decode
    MOV w:moffs32, EAX                           | 67 A3 mo                   | D-   | decode
    MOV w:RAX, moffs64                           | 67 REX.W A1 mo             | -D   | decode
    MOV w:moffs64, RAX                           | 67 REX.W A3 mo             | D-   | decode
    MOVRS w:r8, m8                               | NFx 0F 38 8A /r            | RM   | MOVRS
    MOVRS w:r16, m16                             | NFx 66 0F 38 8B /r         | RM   | MOVRS
    MOVRS w:r32, m32                             | NFx 0F 38 8B /r            | RM   | MOVRS
    MOVRS w:r64, m64                             | NFx REX.W 0F 38 8B /r      | RM   | MOVRS
    # Segment, control and debug registers
    MOV w:r16, Sreg                              | 66 8C /r                   | MR   |
    MOV w:r32, Sreg                              | 8C /r                      | MR   |
    MOV w:r64, Sreg                              | REX.W 8C /r                | MR   |
    MOV w:m16, Sreg                              | 8C /r                      | MR   |
    MOV w:Sreg, r32                              | 8E /r                      | RM   |
    MOV w:Sreg, r16                              | 66 8E /r                   | RM   |
    MOV w:Sreg, r64                              | REX.W 8E /r                | RM   |
    MOV w:Sreg, m16                              | 8E /r                      | RM   |
    MOV w:r64, cr                                | 0F 20 /r                   | MR   | ring0
    MOV w:cr, r64                                | 0F 22 /r                   | RM   | ring0
    MOV w:r64, dr                                | 0F 21 /r                   | MR   | ring0
    MOV w:dr, r64                                | 0F 23 /r                   | RM   | ring0
    LSS w:r16, m16:16                            | 66 0F B2 /r                | RM   | w:SS
    LSS w:r32, m16:32                            | 0F B2 /r                   | RM   | w:SS
    LSS w:r64, m16:64                            | REX.W 0F B2 /r             | RM   | w:SS
    LFS w:r16, m16:16                            | 66 0F B4 /r                | RM   | w:FS
    LFS w:r32, m16:32                            | 0F B4 /r                   | RM   | w:FS
    LFS w:r64, m16:64                            | REX.W 0F B4 /r             | RM   | w:FS
    LGS w:r16, m16:16                            | 66 0F B5 /r                | RM   | w:GS
    LGS w:r32, m16:32                            | 0F B5 /r                   | RM   | w:GS
    LGS w:r64, m16:64                            | REX.W 0F B5 /r             | RM   | w:GS
    # Extension
    MOVZX w:r16, r/m8                            | 66 0F B6 /r                | RM   |
    MOVZX w:r32, r/m8                            | 0F B6 /r                   | RM   |
    MOVZX w:r64, r/m8                            | REX.W 0F B6 /r             | RM   |
    MOVZX w:r32, r/m16                           | 0F B7 /r                   | RM   |
    MOVZX w:r64, r/m16                           | REX.W 0F B7 /r             | RM   |
    MOVZX w:r16, r/m16                           | 66 0F B7 /r                | RM   |
    MOVSX w:r16, r/m8                            | 66 0F BE /r                | RM   |
    MOVSX w:r32, r/m8                            | 0F BE /r                   | RM   |
    MOVSX w:r64, r/m8                            | REX.W 0F BE /r             | RM   |
    MOVSX w:r32, r/m16                           | 0F BF /r                   | RM   |
    MOVSX w:r64, r/m16                           | REX.W 0F BF /r             | RM   |
    MOVSX w:r16, r/m16                           | 66 0F BF /r                | RM   |
    MOVSXD w:r64, r/m32                          | REX.W 63 /r                | RM   | also:MOVSX
    MOVSXD w:r32, r/m32                          | 63 /r                      | RM   |
    MOVSXD w:r16, r/m32                          | 66 63 /r                   | RM   |
    # Address arithmetic
    LEA w:r16, n:m                               | 66 8D /r                   | RM   |
    LEA w:r32, n:m                               | 8D /r                      | RM   |
    LEA w:r64, n:m                               | REX.W 8D /r                | RM   |
    # Exchange
    XCHG rw:AX, rw:r16                           | 66 90+r                    | -O   |
    XCHG rw:r16, rw:AX                           | 66 90+r                    | O-   | alias
    # 90 is NOP: it does not clear the upper half of RAX as XCHG EAX, EAX does
    XCHG rw:EAX, rw:r32                          | 90+r                       | -O   | distinct
    XCHG rw:r32, rw:EAX                          | 90+r                       | O-   | distinct alias
    XCHG RAX, RAX                                | 90                         | --   | alias
    XCHG rw:RAX, rw:r64                          | REX.W 90+r                 | -O   |
    XCHG rw:r64, rw:RAX                          | REX.W 90+r                 | O-   | alias
    XCHG rw:r8a, rw:r8b                          | 86 /r                      | RM   |
    XCHG rw:m8, rw:r8                            | 86 /r                      | MR   | lock xacquire xrelease
    XCHG rw:r8, rw:m8                            | 86 /r                      | RM   | alias lock xacquire xrelease
    XCHG rw:r16a, rw:r16b                        | 66 87 /r                   | RM   |
    XCHG rw:m16, rw:r16                          | 66 87 /r                   | MR   | lock xacquire xrelease
    XCHG rw:r16, rw:m16                          | 66 87 /r                   | RM   | alias lock xacquire xrelease
    XCHG rw:r32a, rw:r32b                        | 87 /r                      | RM   |
    XCHG rw:m32, rw:r32                          | 87 /r                      | MR   | lock xacquire xrelease
    XCHG rw:r32, rw:m32                          | 87 /r                      | RM   | alias lock xacquire xrelease
    XCHG rw:r64a, rw:r64b                        | REX.W 87 /r                | RM   |
    XCHG rw:m64, rw:r64                          | REX.W 87 /r                | MR   | lock xacquire xrelease
    XCHG rw:r64, rw:m64                          | REX.W 87 /r                | RM   | alias lock xacquire xrelease
    BSWAP rw:r32                                 | 0F C8+r                    | O    |
    BSWAP rw:r64                                 | REX.W 0F C8+r              | O    |
    BSWAP rw:r16                                 | 66 0F C8+r                 | O    | decode
    MOVBE w:r16, m16                             | NFx 66 0F 38 F0 /r         | RM   | MOVBE
    MOVBE w:m16, r16                             | NFx 66 0F 38 F1 /r         | MR   | MOVBE
    MOVBE w:r32, m32                             | NFx 0F 38 F0 /r            | RM   | MOVBE
    MOVBE w:m32, r32                             | NFx 0F 38 F1 /r            | MR   | MOVBE
    MOVBE w:r64, m64                             | NFx REX.W 0F 38 F0 /r      | RM   | MOVBE
    MOVBE w:m64, r64                             | NFx REX.W 0F 38 F1 /r      | MR   | MOVBE
    # Conditions
    CMOVcc rw:r16, r/m16                         | 66 0F 40+cc /r             | RM   | r:flags
    CMOVcc rw:r32, r/m32                         | 0F 40+cc /r                | RM   | r:flags
    CMOVcc rw:r64, r/m64                         | REX.W 0F 40+cc /r          | RM   | r:flags
    SETcc w:r/m8                                 | 0F 90+cc /r                | M    | r:flags
    # Table look-up, flags
    XLATB                                        | D7                         |      | r:RBX rw:AL r:mem also:XLAT
    LAHF                                         | 9F                         |      | LAHF_SAHF r:flags w:AH
    SAHF                                         | 9E                         |      | LAHF_SAHF w:flags r:AH
    """
}
