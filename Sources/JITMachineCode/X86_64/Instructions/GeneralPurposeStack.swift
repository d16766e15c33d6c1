extension InstructionTable {
  /// PUSH, POP, ENTER, LEAVE.
  static let stack: StaticString = """
    PUSH r64                                     | 50+r                       | O    | rw:RSP w:mem
    PUSH r16                                     | 66 50+r                    | O    | rw:RSP w:mem
    PUSH r/m64                                   | FF /6                      | M    | rw:RSP w:mem
    PUSH r/m16                                   | 66 FF /6                   | M    | rw:RSP w:mem
    PUSH imm8                                    | 6A ib                      | I    | rw:RSP w:mem
    PUSH imm32                                   | 68 id                      | I    | rw:RSP w:mem
    PUSH imm8                                    | 66 6A ib                   | I    | rw:RSP w:mem decode
    PUSH imm16u                                  | 66 68 iw                   | I    | rw:RSP w:mem decode
    POP w:r64                                    | 58+r                       | O    | rw:RSP r:mem
    POP w:r16                                    | 66 58+r                    | O    | rw:RSP r:mem
    POP w:r/m64                                  | 8F /0                      | M    | rw:RSP r:mem
    POP w:r/m16                                  | 66 8F /0                   | M    | rw:RSP r:mem
    PUSH FS                                      | 0F A0                      | -    | rw:RSP w:mem
    POP w:FS                                     | 0F A1                      | -    | rw:RSP r:mem
    PUSH FS                                      | 66 0F A0                   | -    | rw:RSP w:mem decode
    POP w:FS                                     | 66 0F A1                   | -    | rw:RSP r:mem decode
    PUSH GS                                      | 0F A8                      | -    | rw:RSP w:mem
    POP w:GS                                     | 0F A9                      | -    | rw:RSP r:mem
    PUSH GS                                      | 66 0F A8                   | -    | rw:RSP w:mem decode
    POP w:GS                                     | 66 0F A9                   | -    | rw:RSP r:mem decode
    PUSHFQ                                       | 9C                         |      | rw:RSP w:mem r:flags also:PUSHF
    PUSHF                                        | 66 9C                      |      | rw:RSP w:mem r:flags decode
    PUSHFW                                       | 66 9C                      |      | rw:RSP w:mem r:flags alias
    POPFQ                                        | 9D                         |      | rw:RSP r:mem w:flags also:POPF
    POPF                                         | 66 9D                      |      | rw:RSP r:mem w:flags decode
    POPFW                                        | 66 9D                      |      | rw:RSP r:mem w:flags alias
    ENTER imm16, imm8                            | C8 iw ib                   | II   | rw:RSP rw:RBP w:mem
    LEAVE                                        | C9                         |      | w:RSP rw:RBP r:mem
    LEAVE                                        | 66 C9                      |      | w:RSP rw:RBP r:mem decode
    """
}
