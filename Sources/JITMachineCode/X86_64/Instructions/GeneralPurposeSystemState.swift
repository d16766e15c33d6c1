extension InstructionTable {
  /// Flags, time-stamp, identification, random numbers, extended state: unprivileged system instructions.
  static let systemState: StaticString = """
    CMC                                          | F5                         |      | rw:flags
    CLC                                          | F8                         |      | w:flags
    STC                                          | F9                         |      | w:flags
    CLD                                          | FC                         |      | w:flags
    STD                                          | FD                         |      | w:flags
    CLI                                          | FA                         |      | ring0
    STI                                          | FB                         |      | ring0
    CPUID                                        | 0F A2                      |      | rw:EAX rw:ECX w:EBX w:EDX
    RDTSC                                        | 0F 31                      |      | w:RAX w:RDX
    RDTSCP                                       | NP 0F 01 F9                |      | RDTSCP w:RAX w:RDX w:RCX
    RDPMC                                        | 0F 33                      |      | r:ECX w:RAX w:RDX
    RDPID w:r64                                  | F3 0F C7 /7                | M    | RDPID
    RDPRU                                        | NP 0F 01 FD                |      | RDPRU r:ECX w:RAX w:RDX
    RDRAND w:r16                                 | 66 0F C7 /6                | M    | RDRAND w:flags
    RDRAND w:r32                                 | 0F C7 /6                   | M    | RDRAND w:flags
    RDRAND w:r64                                 | REX.W 0F C7 /6             | M    | RDRAND w:flags
    RDSEED w:r16                                 | 66 0F C7 /7                | M    | RDSEED w:flags
    RDSEED w:r32                                 | 0F C7 /7                   | M    | RDSEED w:flags
    RDSEED w:r64                                 | REX.W 0F C7 /7             | M    | RDSEED w:flags
    RDFSBASE w:r32                               | F3 0F AE /0                | M    | FSGSBASE
    RDGSBASE w:r32                               | F3 0F AE /1                | M    | FSGSBASE
    WRFSBASE r32                                 | F3 0F AE /2                | M    | FSGSBASE
    WRGSBASE r32                                 | F3 0F AE /3                | M    | FSGSBASE
    RDFSBASE w:r64                               | F3 REX.W 0F AE /0          | M    | FSGSBASE
    RDGSBASE w:r64                               | F3 REX.W 0F AE /1          | M    | FSGSBASE
    WRFSBASE r64                                 | F3 REX.W 0F AE /2          | M    | FSGSBASE
    WRGSBASE r64                                 | F3 REX.W 0F AE /3          | M    | FSGSBASE
    # Extended state
    XGETBV                                       | NP 0F 01 D0                |      | XSAVE r:ECX w:RAX w:RDX
    FXSAVE w:m512byte                            | NP 0F AE /0                | M    | FXSR
    FXSAVE64 w:m512byte                          | NP REX.W 0F AE /0          | M    | FXSR
    FXRSTOR m512byte                             | NP 0F AE /1                | M    | FXSR
    FXRSTOR64 m512byte                           | NP REX.W 0F AE /1          | M    | FXSR
    XSAVE w:m                                    | 0F AE /4                   | M    | XSAVE r:EAX r:EDX norex2
    XSAVE64 w:m                                  | REX.W 0F AE /4             | M    | XSAVE r:EAX r:EDX norex2
    XRSTOR m                                     | 0F AE /5                   | M    | XSAVE r:EAX r:EDX norex2
    XRSTOR64 m                                   | REX.W 0F AE /5             | M    | XSAVE r:EAX r:EDX norex2
    XSAVEOPT w:m                                 | 0F AE /6                   | M    | XSAVEOPT r:EAX r:EDX norex2
    XSAVEOPT64 w:m                               | REX.W 0F AE /6             | M    | XSAVEOPT r:EAX r:EDX norex2
    XSAVEC w:m                                   | 0F C7 /4                   | M    | XSAVEC r:EAX r:EDX norex2
    XSAVEC64 w:m                                 | REX.W 0F C7 /4             | M    | XSAVEC r:EAX r:EDX norex2
    XSAVES w:m                                   | 0F C7 /5                   | M    | XSAVES ring0 r:EAX r:EDX norex2
    XSAVES64 w:m                                 | REX.W 0F C7 /5             | M    | XSAVES ring0 r:EAX r:EDX norex2
    XRSTORS m                                    | 0F C7 /3                   | M    | XSAVES ring0 r:EAX r:EDX norex2
    XRSTORS64 m                                  | REX.W 0F C7 /3             | M    | XSAVES ring0 r:EAX r:EDX norex2
    RDPKRU                                       | NP 0F 01 EE                |      | OSPKE r:ECX w:EAX w:EDX
    WRPKRU                                       | NP 0F 01 EF                |      | OSPKE r:EAX r:ECX r:EDX
    # Descriptor tables and selectors
    SGDT w:m                                     | 0F 01 /0                   | M    |
    SIDT w:m                                     | 0F 01 /1                   | M    |
    SLDT w:r16                                   | 66 0F 00 /0                | M    |
    SLDT w:r32                                   | 0F 00 /0                   | M    |
    SLDT w:r64                                   | REX.W 0F 00 /0             | M    |
    SLDT w:m16                                   | 0F 00 /0                   | M    |
    STR w:r16                                    | 66 0F 00 /1                | M    |
    STR w:r32                                    | 0F 00 /1                   | M    |
    STR w:r64                                    | REX.W 0F 00 /1             | M    |
    STR w:m16                                    | 0F 00 /1                   | M    |
    SMSW w:r16                                   | 66 0F 01 /4                | M    |
    SMSW w:r32                                   | 0F 01 /4                   | M    |
    SMSW w:r64                                   | REX.W 0F 01 /4             | M    |
    SMSW w:m16                                   | 0F 01 /4                   | M    |
    VERR r/m16                                   | 0F 00 /4                   | M    | w:flags
    VERW r/m16                                   | 0F 00 /5                   | M    | w:flags
    LAR rw:r16, r/m16                            | 66 0F 02 /r                | RM   | w:flags
    LAR rw:r32, r16/m16                          | 0F 02 /r                   | RM   | w:flags
    LAR rw:r64, r16/m16                          | REX.W 0F 02 /r             | RM   | w:flags
    LAR rw:r32, r32                              | 0F 02 /r                   | RM   | w:flags alias
    LAR rw:r64, r32                              | REX.W 0F 02 /r             | RM   | w:flags alias
    LAR rw:r64, r64                              | REX.W 0F 02 /r             | RM   | w:flags alias
    LSL rw:r16, r/m16                            | 66 0F 03 /r                | RM   | w:flags
    LSL rw:r32, r16/m16                          | 0F 03 /r                   | RM   | w:flags
    LSL rw:r64, r16/m16                          | REX.W 0F 03 /r             | RM   | w:flags
    LSL rw:r32, r32                              | 0F 03 /r                   | RM   | w:flags alias
    LSL rw:r64, r32                              | REX.W 0F 03 /r             | RM   | w:flags alias
    LSL rw:r64, r64                              | REX.W 0F 03 /r             | RM   | w:flags alias
    # Enclaves, tracing, history
    ENCLU                                        | NP 0F 01 D7                |      | SGX rw:EAX rw:RBX rw:RCX rw:RDX
    PTWRITE r/m32                                | F3 0F AE /4                | M    | PTWRITE
    PTWRITE r/m64                                | F3 REX.W 0F AE /4          | M    | PTWRITE
    """
}
