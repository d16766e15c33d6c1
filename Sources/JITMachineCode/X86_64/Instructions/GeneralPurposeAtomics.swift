extension InstructionTable {
  /// Compare and exchange, fences, cache control, direct stores, waiting.
  static let atomics: StaticString = """
    CMPXCHG rw:r/m8, r8                          | 0F B0 /r                   | MR   | lock w:flags rw:AL
    CMPXCHG rw:r/m16, r16                        | 66 0F B1 /r                | MR   | lock w:flags rw:AX
    CMPXCHG rw:r/m32, r32                        | 0F B1 /r                   | MR   | lock w:flags rw:EAX
    CMPXCHG rw:r/m64, r64                        | REX.W 0F B1 /r             | MR   | lock w:flags rw:RAX
    XADD rw:r/m8, rw:r8                          | 0F C0 /r                   | MR   | lock w:flags
    XADD rw:r/m16, rw:r16                        | 66 0F C1 /r                | MR   | lock w:flags
    XADD rw:r/m32, rw:r32                        | 0F C1 /r                   | MR   | lock w:flags
    XADD rw:r/m64, rw:r64                        | REX.W 0F C1 /r             | MR   | lock w:flags
    CMPXCHG8B rw:m64                             | 0F C7 /1                   | M    | lock w:flags rw:EAX rw:EDX r:EBX r:ECX
    CMPXCHG16B rw:m128                           | REX.W 0F C7 /1             | M    | CMPXCHG16B lock w:flags rw:RAX rw:RDX r:RBX r:RCX
    CMPccXADD rw:m32, rw:r32a, r32b              | VEX.128.66.0F38.W0 E0+cc /r | MRV  | CMPCCXADD w:flags
    CMPccXADD rw:m64, rw:r64a, r64b              | VEX.128.66.0F38.W1 E0+cc /r | MRV  | CMPCCXADD w:flags
    # Order
    LFENCE                                       | NP 0F AE /5                |      | SSE2
    MFENCE                                       | NP 0F AE /6                |      | SSE2
    SFENCE                                       | NP 0F AE /7                |      | SSE
    SERIALIZE                                    | NP 0F 01 E8                |      | SERIALIZE
    # Caches
    CLFLUSH n:m8                                 | NP 0F AE /7                | M    | CLFSH
    CLFLUSHOPT n:m8                              | 66 0F AE /7                | M    | CLFLUSHOPT
    CLWB n:m8                                    | 66 0F AE /6                | M    | CLWB
    CLDEMOTE n:m8                                | NP 0F 1C /0                | M    | CLDEMOTE
    CLZERO                                       | 0F 01 FC                   |      | CLZERO r:RAX w:mem
    PREFETCHNTA n:m8                             | 0F 18 /0                   | M    | SSE
    PREFETCHT0 n:m8                              | 0F 18 /1                   | M    | SSE
    PREFETCHT1 n:m8                              | 0F 18 /2                   | M    | SSE
    PREFETCHT2 n:m8                              | 0F 18 /3                   | M    | SSE
    PREFETCHRST2 n:m8                            | 0F 18 /4                   | M    | MOVRS
    PREFETCHIT1 n:m8                             | 0F 18 /6                   | M    | PREFETCHI
    PREFETCHIT0 n:m8                             | 0F 18 /7                   | M    | PREFETCHI
    PREFETCH n:m8                                | 0F 0D /0                   | M    | PRFCHW
    PREFETCHW n:m8                               | 0F 0D /1                   | M    | PRFCHW
    PREFETCHWT1 n:m8                             | 0F 0D /2                   | M    | PREFETCHWT1
    # Stores around the caches
    MOVNTI w:m32, r32                            | NP 0F C3 /r                | MR   | SSE2
    MOVDIRI w:m32, r32                           | NP 0F 38 F9 /r             | MR   | MOVDIRI
    MOVNTI w:m64, r64                            | NP REX.W 0F C3 /r          | MR   | SSE2
    MOVDIRI w:m64, r64                           | NP REX.W 0F 38 F9 /r       | MR   | MOVDIRI
    MOVDIR64B r64, m512                          | 66 0F 38 F8 /r             | RM   | MOVDIR64B w:mem addr64
    MOVDIR64B r32, m512                          | 67 66 0F 38 F8 /r          | RM   | MOVDIR64B w:mem
    ENQCMD r64, m512                             | F2 0F 38 F8 /r             | RM   | ENQCMD w:flags w:mem addr64
    ENQCMD r32, m512                             | 67 F2 0F 38 F8 /r          | RM   | ENQCMD w:flags w:mem
    ENQCMDS r64, m512                            | F3 0F 38 F8 /r             | RM   | ENQCMD w:flags w:mem ring0 addr64
    ENQCMDS r32, m512                            | 67 F3 0F 38 F8 /r          | RM   | ENQCMD w:flags w:mem ring0
    # Waiting
    UMONITOR r64                                 | F3 0F AE /6                | M    | WAITPKG
    UMONITOR r32                                 | 67 F3 0F AE /6             | M    | WAITPKG
    UMWAIT r32                                   | F2 0F AE /6                | M    | WAITPKG w:flags r:EAX r:EDX
    TPAUSE r32                                   | 66 0F AE /6                | M    | WAITPKG w:flags r:EAX r:EDX
    MONITORX                                     | NP 0F 01 FA                |      | MONITORX r:RAX r:ECX r:EDX
    MWAITX                                       | NP 0F 01 FB                |      | MONITORX r:EAX r:ECX r:EBX
    MCOMMIT                                      | F3 0F 01 FA                |      | MCOMMIT w:flags
    # Suspension of load tracking
    XSUSLDTRK                                    | F2 0F 01 E8                |      | TSXLDTRK
    XRESLDTRK                                    | F2 0F 01 E9                |      | TSXLDTRK
    """
}
