extension InstructionTable {
  /// AES, PCLMULQDQ, SHA, GFNI in their legacy encodings; Key Locker; PadLock.
  static let cryptography: StaticString = """
    # AES
    AESDEC rw:xmm1, xmm2/m128                  | 66 0F 38 DE /r     | RM   | AES
    AESDECLAST rw:xmm1, xmm2/m128              | 66 0F 38 DF /r     | RM   | AES
    AESENC rw:xmm1, xmm2/m128                  | 66 0F 38 DC /r     | RM   | AES
    AESENCLAST rw:xmm1, xmm2/m128              | 66 0F 38 DD /r     | RM   | AES
    AESIMC w:xmm1, xmm2/m128                   | 66 0F 38 DB /r     | RM   | AES
    AESKEYGENASSIST w:xmm1, xmm2/m128, imm8u   | 66 0F 3A DF /r ib  | RMI  | AES
    # Carry-less multiplication
    PCLMULQDQ rw:xmm1, xmm2/m128, imm8u        | 66 0F 3A 44 /r ib  | RMI  | PCLMULQDQ
    PCLMULLQLQDQ rw:xmm1, xmm2/m128            | 66 0F 3A 44 /r 00  | RM   | PCLMULQDQ alias
    PCLMULHQLQDQ rw:xmm1, xmm2/m128            | 66 0F 3A 44 /r 01  | RM   | PCLMULQDQ alias
    PCLMULLQHQDQ rw:xmm1, xmm2/m128            | 66 0F 3A 44 /r 10  | RM   | PCLMULQDQ alias
    PCLMULHQHQDQ rw:xmm1, xmm2/m128            | 66 0F 3A 44 /r 11  | RM   | PCLMULQDQ alias
    # Galois field
    GF2P8AFFINEINVQB rw:xmm1, xmm2/m128, imm8u | 66 0F 3A CF /r ib  | RMI  | GFNI
    GF2P8AFFINEQB rw:xmm1, xmm2/m128, imm8u    | 66 0F 3A CE /r ib  | RMI  | GFNI
    GF2P8MULB rw:xmm1, xmm2/m128               | 66 0F 38 CF /r     | RM   | GFNI
    # SHA
    SHA1MSG1 rw:xmm1, xmm2/m128                | NP 0F 38 C9 /r     | RM   | SHA
    SHA1MSG2 rw:xmm1, xmm2/m128                | NP 0F 38 CA /r     | RM   | SHA
    SHA1NEXTE rw:xmm1, xmm2/m128               | NP 0F 38 C8 /r     | RM   | SHA
    SHA1RNDS4 rw:xmm1, xmm2/m128, imm8u        | NP 0F 3A CC /r ib  | RMI  | SHA
    SHA256MSG1 rw:xmm1, xmm2/m128              | NP 0F 38 CC /r     | RM   | SHA
    SHA256MSG2 rw:xmm1, xmm2/m128              | NP 0F 38 CD /r     | RM   | SHA
    SHA256RNDS2 rw:xmm1, xmm2/m128, XMM0       | NP 0F 38 CB /r     | RM-  | SHA
    SHA256RNDS2 rw:xmm1, xmm2/m128             | NP 0F 38 CB /r     | RM   | SHA alias r:XMM0
    # Key Locker: a handle is 384 or 512 bits long.
    AESDEC128KL rw:xmm1, m48byte               | F3 0F 38 DD /r     | RM   | AESKLE w:flags
    AESDEC256KL rw:xmm1, m64byte               | F3 0F 38 DF /r     | RM   | AESKLE w:flags
    AESENC128KL rw:xmm1, m48byte               | F3 0F 38 DC /r     | RM   | AESKLE w:flags
    AESENC256KL rw:xmm1, m64byte               | F3 0F 38 DE /r     | RM   | AESKLE w:flags
    ENCODEKEY128 w:r32a, r32b                  | F3 0F 38 FA /r     | RM   | AESKLE w:flags rw:XMM0 w:XMM1 w:XMM2 w:XMM4 w:XMM5 w:XMM6
    ENCODEKEY256 w:r32a, r32b                  | F3 0F 38 FB /r     | RM   | AESKLE w:flags rw:XMM0 rw:XMM1 w:XMM2 w:XMM3 w:XMM4 w:XMM5 w:XMM6
    LOADIWKEY xmm1, xmm2                       | F3 0F 38 DC /r     | RM   | KL ring0 w:flags r:EAX r:XMM0
    AESENCWIDE128KL m48byte                    | F3 0F 38 D8 /0     | M    | AESKLE WIDE_KL w:flags rw:XMM0 rw:XMM1 rw:XMM2 rw:XMM3 rw:XMM4 rw:XMM5 rw:XMM6 rw:XMM7
    AESDECWIDE128KL m48byte                    | F3 0F 38 D8 /1     | M    | AESKLE WIDE_KL w:flags rw:XMM0 rw:XMM1 rw:XMM2 rw:XMM3 rw:XMM4 rw:XMM5 rw:XMM6 rw:XMM7
    AESENCWIDE256KL m64byte                    | F3 0F 38 D8 /2     | M    | AESKLE WIDE_KL w:flags rw:XMM0 rw:XMM1 rw:XMM2 rw:XMM3 rw:XMM4 rw:XMM5 rw:XMM6 rw:XMM7
    AESDECWIDE256KL m64byte                    | F3 0F 38 D8 /3     | M    | AESKLE WIDE_KL w:flags rw:XMM0 rw:XMM1 rw:XMM2 rw:XMM3 rw:XMM4 rw:XMM5 rw:XMM6 rw:XMM7
    # VIA PadLock. The repeat prefix is part of the instruction; the decoder does without it, as the disassemblers do.
    XSTORERNG                                  | 0F A7 C0           |      | PADLOCK_RNG rep also:XSTORE r:EDX rw:RDI w:EAX w:mem
    XSTORERNG                                  | F3 0F A7 C0        |      | PADLOCK_RNG decode r:EDX rw:RCX rw:RDI w:EAX w:mem
    XCRYPTECB                                  | F3 0F A7 C8        |      | PADLOCK_ACE r:RBX rw:RCX r:RDX rw:RSI rw:RDI r:mem w:mem
    XCRYPTECB                                  | 0F A7 C8           |      | PADLOCK_ACE decode r:RBX rw:RCX r:RDX rw:RSI rw:RDI r:mem w:mem
    XCRYPTCBC                                  | F3 0F A7 D0        |      | PADLOCK_ACE rw:RAX r:RBX rw:RCX r:RDX rw:RSI rw:RDI r:mem w:mem
    XCRYPTCBC                                  | 0F A7 D0           |      | PADLOCK_ACE decode rw:RAX r:RBX rw:RCX r:RDX rw:RSI rw:RDI r:mem w:mem
    XCRYPTCTR                                  | F3 0F A7 D8        |      | PADLOCK_ACE2 rw:RAX r:RBX rw:RCX r:RDX rw:RSI rw:RDI r:mem w:mem
    XCRYPTCTR                                  | 0F A7 D8           |      | PADLOCK_ACE2 decode rw:RAX r:RBX rw:RCX r:RDX rw:RSI rw:RDI r:mem w:mem
    XCRYPTCFB                                  | F3 0F A7 E0        |      | PADLOCK_ACE rw:RAX r:RBX rw:RCX r:RDX rw:RSI rw:RDI r:mem w:mem
    XCRYPTCFB                                  | 0F A7 E0           |      | PADLOCK_ACE decode rw:RAX r:RBX rw:RCX r:RDX rw:RSI rw:RDI r:mem w:mem
    XCRYPTOFB                                  | F3 0F A7 E8        |      | PADLOCK_ACE rw:RAX r:RBX rw:RCX r:RDX rw:RSI rw:RDI r:mem w:mem
    XCRYPTOFB                                  | 0F A7 E8           |      | PADLOCK_ACE decode rw:RAX r:RBX rw:RCX r:RDX rw:RSI rw:RDI r:mem w:mem
    MONTMUL                                    | F3 0F A6 C0        |      | PADLOCK_PMM w:RAX rw:RCX w:RDX rw:RSI r:mem w:mem
    MONTMUL                                    | 0F A6 C0           |      | PADLOCK_PMM decode w:RAX rw:RCX w:RDX rw:RSI r:mem w:mem
    XSHA1                                      | F3 0F A6 C8        |      | PADLOCK_PHE rw:RAX rw:RCX rw:RSI r:RDI r:mem w:mem
    XSHA1                                      | 0F A6 C8           |      | PADLOCK_PHE decode rw:RAX rw:RCX rw:RSI r:RDI r:mem w:mem
    XSHA256                                    | F3 0F A6 D0        |      | PADLOCK_PHE rw:RAX rw:RCX rw:RSI r:RDI r:mem w:mem
    XSHA256                                    | 0F A6 D0           |      | PADLOCK_PHE decode rw:RAX rw:RCX rw:RSI r:RDI r:mem w:mem
    """
}
