extension InstructionTable {
  /// Jumps, calls, returns, traps, loops, NOPs, transactions, control-flow enforcement.
  static let controlFlow: StaticString = """
    JMP rel8                                     | EB cb                      | D    | bnd
    JMP rel32                                    | E9 cd                      | D    | bnd
    Jcc rel8                                     | 70+cc cb                   | D    | r:flags bnd
    Jcc rel32                                    | 0F 80+cc cd                | D    | r:flags bnd
    CALL rel32                                   | E8 cd                      | D    | rw:RSP w:mem bnd
    JMP r/m64                                    | FF /4                      | M    | notrack bnd
    CALL r/m64                                   | FF /2                      | M    | rw:RSP w:mem notrack bnd
    # far
    LCALL m16:32                                 | FF /3                      | M    | rw:RSP w:mem also:CALL
    LCALL m16:16                                 | 66 FF /3                   | M    | rw:RSP w:mem also:CALL
    LCALL m16:64                                 | REX.W FF /3                | M    | rw:RSP w:mem also:CALL
    LJMP m16:32                                  | FF /5                      | M    | also:JMP
    LJMP m16:16                                  | 66 FF /5                   | M    | also:JMP
    LJMP m16:64                                  | REX.W FF /5                | M    | also:JMP
    JECXZ rel8                                   | 67 E3 cb                   | D    | r:ECX
    JRCXZ rel8                                   | E3 cb                      | D    | r:RCX
    LOOP rel8                                    | E2 cb                      | D    | rw:RCX
    LOOPE rel8                                   | E1 cb                      | D    | rw:RCX r:flags also:LOOPZ
    LOOPNE rel8                                  | E0 cb                      | D    | rw:RCX r:flags also:LOOPNZ
    RET                                          | C3                         |      | rw:RSP r:mem bnd rep
    RET imm16u                                   | C2 iw                      | I    | rw:RSP r:mem bnd rep
    RETF                                         | CB                         |      | rw:RSP r:mem
    RETF imm16u                                  | CA iw                      | I    | rw:RSP r:mem
    RETFW                                        | 66 CB                      |      | rw:RSP r:mem
    RETFW imm16u                                 | 66 CA iw                   | I    | rw:RSP r:mem
    RETFQ                                        | REX.W CB                   |      | rw:RSP r:mem
    RETFQ imm16u                                 | REX.W CA iw                | I    | rw:RSP r:mem
    INT3                                         | CC                         |      |
    INT 3                                        | CC                         | -    | alias
    INT1                                         | F1                         |      | ring0
    INT imm8u                                    | CD ib                      | I    |
    IRETD                                        | CF                         |      | rw:RSP r:mem
    IRETQ                                        | REX.W CF                   |      | rw:RSP r:mem
    IRET                                         | 66 CF                      |      | rw:RSP r:mem
    SYSCALL                                      | 0F 05                      |      | w:RCX w:R11
    SYSENTER                                     | 0F 34                      |      |
    UD2                                          | 0F 0B                      |      |
    UD1 r16, r/m16                               | 66 0F B9 /r                | RM   |
    UD1 r32, r/m32                               | 0F B9 /r                   | RM   |
    UD1 r64, r/m64                               | REX.W 0F B9 /r             | RM   |
    NOP                                          | 90                         |      |
    PAUSE                                        | F3 90                      |      |
    NOP n:r/m16                                  | 66 0F 1F /r                | M    |
    NOP n:r/m32                                  | 0F 1F /r                   | M    |
    NOP n:r/m64                                  | REX.W 0F 1F /r             | M    |
    HLT                                          | F4                         |      | ring0
    # Transactions
    XBEGIN rel32                                 | C7 F8 cd                   | D    | RTM w:EAX
    XBEGIN rel16                                 | 66 C7 F8 cw                | D    | RTM decode
    XABORT imm8                                  | C6 F8 ib                   | I    | RTM w:EAX
    XEND                                         | NP 0F 01 D5                |      | RTM
    XTEST                                        | NP 0F 01 D6                |      | RTM w:flags
    # Control-flow enforcement
    ENDBR64                                      | F3 0F 1E FA                |      | CET_IBT
    ENDBR32                                      | F3 0F 1E FB                |      | CET_IBT
    INCSSPD r32                                  | F3 0F AE /5                | M    | CET_SS
    INCSSPQ r64                                  | F3 REX.W 0F AE /5          | M    | CET_SS
    RDSSPD w:r32                                 | F3 0F 1E /1                | M    | CET_SS
    RDSSPQ w:r64                                 | F3 REX.W 0F 1E /1          | M    | CET_SS
    SAVEPREVSSP                                  | F3 0F 01 EA                |      | CET_SS
    RSTORSSP m64                                 | F3 0F 01 /5                | M    | CET_SS
    RSTORSSP m32                                 | F3 0F 01 /5                | M    | CET_SS alias
    WRSSD w:m32, r32                             | NP 0F 38 F6 /r             | MR   | CET_SS
    WRSSQ w:m64, r64                             | NP REX.W 0F 38 F6 /r       | MR   | CET_SS
    # User interrupts
    UIRET                                        | F3 0F 01 EC                |      | UINTR
    TESTUI                                       | F3 0F 01 ED                |      | UINTR w:flags
    CLUI                                         | F3 0F 01 EE                |      | UINTR
    STUI                                         | F3 0F 01 EF                |      | UINTR
    SENDUIPI r64                                 | F3 0F C7 /6                | M    | UINTR
    """
}
