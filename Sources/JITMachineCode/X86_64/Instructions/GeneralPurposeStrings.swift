extension InstructionTable {
  /// String instructions and port input and output.
  static let strings: StaticString = """
    MOVSB w:m8[rdi], m8[rsi]                     | A4                         | --   | rep rw:RDI rw:RSI r:flags also:MOVS
    CMPSB m8[rsi], m8[rdi]                       | A6                         | --   | repe rw:RDI rw:RSI rw:flags also:CMPS
    STOSB w:m8[rdi], AL                          | AA                         | --   | rep rw:RDI r:flags also:STOS
    LODSB w:AL, m8[rsi]                          | AC                         | --   | rep rw:RSI r:flags also:LODS
    SCASB AL, m8[rdi]                            | AE                         | --   | repe rw:RDI rw:flags also:SCAS
    MOVSB                                        | A4                         |      | rep rw:RDI rw:RSI r:flags w:mem r:mem alias
    CMPSB                                        | A6                         |      | repe rw:RDI rw:RSI rw:flags r:mem alias
    STOSB                                        | AA                         |      | rep rw:RDI r:flags w:mem r:AL alias
    LODSB                                        | AC                         |      | rep rw:RSI r:flags r:mem w:AL alias
    SCASB                                        | AE                         |      | repe rw:RDI rw:flags r:mem r:AL alias
    INSB w:m8[rdi], DX                           | 6C                         | --   | rep rw:RDI r:flags also:INS
    OUTSB DX, m8[rsi]                            | 6E                         | --   | rep rw:RSI r:flags also:OUTS
    INSB                                         | 6C                         |      | rep rw:RDI r:flags r:DX w:mem alias
    OUTSB                                        | 6E                         |      | rep rw:RSI r:flags r:DX r:mem alias
    MOVSW w:m16[rdi], m16[rsi]                   | 66 A5                      | --   | rep rw:RDI rw:RSI r:flags also:MOVS
    CMPSW m16[rsi], m16[rdi]                     | 66 A7                      | --   | repe rw:RDI rw:RSI rw:flags also:CMPS
    STOSW w:m16[rdi], AX                         | 66 AB                      | --   | rep rw:RDI r:flags also:STOS
    LODSW w:AX, m16[rsi]                         | 66 AD                      | --   | rep rw:RSI r:flags also:LODS
    SCASW AX, m16[rdi]                           | 66 AF                      | --   | repe rw:RDI rw:flags also:SCAS
    MOVSW                                        | 66 A5                      |      | rep rw:RDI rw:RSI r:flags w:mem r:mem alias
    CMPSW                                        | 66 A7                      |      | repe rw:RDI rw:RSI rw:flags r:mem alias
    STOSW                                        | 66 AB                      |      | rep rw:RDI r:flags w:mem r:AX alias
    LODSW                                        | 66 AD                      |      | rep rw:RSI r:flags r:mem w:AX alias
    SCASW                                        | 66 AF                      |      | repe rw:RDI rw:flags r:mem r:AX alias
    INSW w:m16[rdi], DX                          | 66 6D                      | --   | rep rw:RDI r:flags also:INS
    OUTSW DX, m16[rsi]                           | 66 6F                      | --   | rep rw:RSI r:flags also:OUTS
    INSW                                         | 66 6D                      |      | rep rw:RDI r:flags r:DX w:mem alias
    OUTSW                                        | 66 6F                      |      | rep rw:RSI r:flags r:DX r:mem alias
    MOVSD w:m32[rdi], m32[rsi]                   | A5                         | --   | rep rw:RDI rw:RSI r:flags also:MOVS
    CMPSD m32[rsi], m32[rdi]                     | A7                         | --   | repe rw:RDI rw:RSI rw:flags also:CMPS
    STOSD w:m32[rdi], EAX                        | AB                         | --   | rep rw:RDI r:flags also:STOS
    LODSD w:EAX, m32[rsi]                        | AD                         | --   | rep rw:RSI r:flags also:LODS
    SCASD EAX, m32[rdi]                          | AF                         | --   | repe rw:RDI rw:flags also:SCAS
    MOVSD                                        | A5                         |      | rep rw:RDI rw:RSI r:flags w:mem r:mem alias
    CMPSD                                        | A7                         |      | repe rw:RDI rw:RSI rw:flags r:mem alias
    STOSD                                        | AB                         |      | rep rw:RDI r:flags w:mem r:EAX alias
    LODSD                                        | AD                         |      | rep rw:RSI r:flags r:mem w:EAX alias
    SCASD                                        | AF                         |      | repe rw:RDI rw:flags r:mem r:EAX alias
    INSD w:m32[rdi], DX                          | 6D                         | --   | rep rw:RDI r:flags also:INS
    OUTSD DX, m32[rsi]                           | 6F                         | --   | rep rw:RSI r:flags also:OUTS
    INSD                                         | 6D                         |      | rep rw:RDI r:flags r:DX w:mem alias
    OUTSD                                        | 6F                         |      | rep rw:RSI r:flags r:DX r:mem alias
    MOVSQ w:m64[rdi], m64[rsi]                   | REX.W A5                   | --   | rep rw:RDI rw:RSI r:flags also:MOVS
    CMPSQ m64[rsi], m64[rdi]                     | REX.W A7                   | --   | repe rw:RDI rw:RSI rw:flags also:CMPS
    STOSQ w:m64[rdi], RAX                        | REX.W AB                   | --   | rep rw:RDI r:flags also:STOS
    LODSQ w:RAX, m64[rsi]                        | REX.W AD                   | --   | rep rw:RSI r:flags also:LODS
    SCASQ RAX, m64[rdi]                          | REX.W AF                   | --   | repe rw:RDI rw:flags also:SCAS
    MOVSQ                                        | REX.W A5                   |      | rep rw:RDI rw:RSI r:flags w:mem r:mem alias
    CMPSQ                                        | REX.W A7                   |      | repe rw:RDI rw:RSI rw:flags r:mem alias
    STOSQ                                        | REX.W AB                   |      | rep rw:RDI r:flags w:mem r:RAX alias
    LODSQ                                        | REX.W AD                   |      | rep rw:RSI r:flags r:mem w:RAX alias
    SCASQ                                        | REX.W AF                   |      | repe rw:RDI rw:flags r:mem r:RAX alias
    # The register may be left out
    STOSB w:m8[rdi]                              | AA                         | -    | rep rw:RDI r:flags r:AL also:STOS alias
    LODSB m8[rsi]                                | AC                         | -    | rep rw:RSI r:flags w:AL also:LODS alias
    SCASB m8[rdi]                                | AE                         | -    | repe rw:RDI rw:flags r:AL also:SCAS alias
    STOSW w:m16[rdi]                             | 66 AB                      | -    | rep rw:RDI r:flags r:AX also:STOS alias
    LODSW m16[rsi]                               | 66 AD                      | -    | rep rw:RSI r:flags w:AX also:LODS alias
    SCASW m16[rdi]                               | 66 AF                      | -    | repe rw:RDI rw:flags r:AX also:SCAS alias
    STOSD w:m32[rdi]                             | AB                         | -    | rep rw:RDI r:flags r:EAX also:STOS alias
    LODSD m32[rsi]                               | AD                         | -    | rep rw:RSI r:flags w:EAX also:LODS alias
    SCASD m32[rdi]                               | AF                         | -    | repe rw:RDI rw:flags r:EAX also:SCAS alias
    STOSQ w:m64[rdi]                             | REX.W AB                   | -    | rep rw:RDI r:flags r:RAX also:STOS alias
    LODSQ m64[rsi]                               | REX.W AD                   | -    | rep rw:RSI r:flags w:RAX also:LODS alias
    SCASQ m64[rdi]                               | REX.W AF                   | -    | repe rw:RDI rw:flags r:RAX also:SCAS alias
    # Ports
    IN w:AL, imm8u                               | E4 ib                      | -I   |
    OUT imm8u, AL                                | E6 ib                      | I-   |
    IN w:AL, DX                                  | EC                         | --   |
    OUT DX, AL                                   | EE                         | --   |
    IN w:AX, imm8u                               | 66 E5 ib                   | -I   |
    OUT imm8u, AX                                | 66 E7 ib                   | I-   |
    IN w:AX, DX                                  | 66 ED                      | --   |
    OUT DX, AX                                   | 66 EF                      | --   |
    IN w:EAX, imm8u                              | E5 ib                      | -I   |
    OUT imm8u, EAX                               | E7 ib                      | I-   |
    IN w:EAX, DX                                 | ED                         | --   |
    OUT DX, EAX                                  | EF                         | --   |
    """
}
