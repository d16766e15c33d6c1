extension InstructionTable {
  /// PUSH, POP, ENTER, LEAVE.
  static let stack: StaticString = """
    PUSH r64                                     | 50+r                       | O    | rw:RSP w:mem
    PUSH r16                                     | 66 50+r                    | O    | rw:RSP w:mem
    PUSH r/m64                                   | FF /6                      | M    | rw:RSP w:mem
    PUSH r/m16                                   | 66 FF /6                   | M    | rw:RSP w:mem
    PUSH imm8                                    | 6A ib                      | I    | rw:RSP w:mem
    PUSH imm32                                   | 68 id                      | I    | rw:RSP w:mem
    PUSHW imm8                                   | 66 6A ib                   | I    | rw:RSP w:mem
    PUSHW imm16                                  | 66 68 iw                   | I    | rw:RSP w:mem
    POP w:r64                                    | 58+r                       | O    | rw:RSP r:mem
    POP w:r16                                    | 66 58+r                    | O    | rw:RSP r:mem
    POP w:r/m64                                  | 8F /0                      | M    | rw:RSP r:mem
    POP w:r/m16                                  | 66 8F /0                   | M    | rw:RSP r:mem
    PUSH FS                                      | 0F A0                      | -    | rw:RSP w:mem
    POP w:FS                                     | 0F A1                      | -    | rw:RSP r:mem
    PUSHW FS                                     | 66 0F A0                   | -    | rw:RSP w:mem size66
    POPW w:FS                                    | 66 0F A1                   | -    | rw:RSP r:mem size66
    PUSH GS                                      | 0F A8                      | -    | rw:RSP w:mem
    POP w:GS                                     | 0F A9                      | -    | rw:RSP r:mem
    PUSHW GS                                     | 66 0F A8                   | -    | rw:RSP w:mem size66
    POPW w:GS                                    | 66 0F A9                   | -    | rw:RSP r:mem size66
    PUSHFQ                                       | 9C                         |      | rw:RSP w:mem r:flags also:PUSHF
    PUSHFW                                       | 66 9C                      |      | rw:RSP w:mem r:flags
    POPFQ                                        | 9D                         |      | rw:RSP r:mem w:flags also:POPF
    POPFW                                        | 66 9D                      |      | rw:RSP r:mem w:flags
    ENTER imm16u, imm8u                          | C8 iw ib                   | II   | rw:RSP rw:RBP w:mem
    ENTERW imm16u, imm8u                         | 66 C8 iw ib                | II   | rw:RSP rw:RBP w:mem
    LEAVE                                        | C9                         |      | w:RSP rw:RBP r:mem
    LEAVEW                                       | 66 C9                      |      | w:RSP rw:RBP r:mem
    """
}
