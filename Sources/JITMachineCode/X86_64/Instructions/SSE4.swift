extension InstructionTable {
  /// SSE4.1, SSE4.2 and SSE4a.
  static let sse4: StaticString = """
    # SSE4.1: blending
    BLENDPD rw:xmm1, xmm2/m128, imm8u    | 66 0F 3A 0D /r ib       | RMI  | SSE4_1
    BLENDPS rw:xmm1, xmm2/m128, imm8u    | 66 0F 3A 0C /r ib       | RMI  | SSE4_1
    BLENDVPD rw:xmm1, xmm2/m128, XMM0    | 66 0F 38 15 /r          | RM-  | SSE4_1
    BLENDVPD rw:xmm1, xmm2/m128          | 66 0F 38 15 /r          | RM   | SSE4_1 alias r:XMM0
    BLENDVPS rw:xmm1, xmm2/m128, XMM0    | 66 0F 38 14 /r          | RM-  | SSE4_1
    BLENDVPS rw:xmm1, xmm2/m128          | 66 0F 38 14 /r          | RM   | SSE4_1 alias r:XMM0
    PBLENDVB rw:xmm1, xmm2/m128, XMM0    | 66 0F 38 10 /r          | RM-  | SSE4_1
    PBLENDVB rw:xmm1, xmm2/m128          | 66 0F 38 10 /r          | RM   | SSE4_1 alias r:XMM0
    PBLENDW rw:xmm1, xmm2/m128, imm8u    | 66 0F 3A 0E /r ib       | RMI  | SSE4_1
    # SSE4.1: elements
    EXTRACTPS w:r/m32, xmm1, imm8u       | 66 0F 3A 17 /r ib       | MRI  | SSE4_1
    EXTRACTPS w:r64, xmm1, imm8u         | 66 0F 3A 17 /r ib       | MRI  | SSE4_1 alias
    INSERTPS rw:xmm1, xmm2/m32, imm8u    | 66 0F 3A 21 /r ib       | RMI  | SSE4_1
    PEXTRB w:r32/m8, xmm1, imm8u         | 66 0F 3A 14 /r ib       | MRI  | SSE4_1
    PEXTRB w:r64, xmm1, imm8u            | 66 0F 3A 14 /r ib       | MRI  | SSE4_1 alias
    PEXTRD w:r/m32, xmm1, imm8u          | 66 0F 3A 16 /r ib       | MRI  | SSE4_1
    PEXTRQ w:r/m64, xmm1, imm8u          | 66 REX.W 0F 3A 16 /r ib | MRI  | SSE4_1
    PEXTRW w:r32/m16, xmm1, imm8u        | 66 0F 3A 15 /r ib       | MRI  | SSE4_1
    PINSRB rw:xmm1, r32/m8, imm8u        | 66 0F 3A 20 /r ib       | RMI  | SSE4_1
    PINSRB rw:xmm1, r64, imm8u           | 66 0F 3A 20 /r ib       | RMI  | SSE4_1 alias
    PINSRD rw:xmm1, r/m32, imm8u         | 66 0F 3A 22 /r ib       | RMI  | SSE4_1
    PINSRQ rw:xmm1, r/m64, imm8u         | 66 REX.W 0F 3A 22 /r ib | RMI  | SSE4_1
    # SSE4.1: floating point
    DPPD rw:xmm1, xmm2/m128, imm8u       | 66 0F 3A 41 /r ib       | RMI  | SSE4_1
    DPPS rw:xmm1, xmm2/m128, imm8u       | 66 0F 3A 40 /r ib       | RMI  | SSE4_1
    ROUNDPD w:xmm1, xmm2/m128, imm8u     | 66 0F 3A 09 /r ib       | RMI  | SSE4_1
    ROUNDPS w:xmm1, xmm2/m128, imm8u     | 66 0F 3A 08 /r ib       | RMI  | SSE4_1
    ROUNDSD rw:xmm1, xmm2/m64, imm8u     | 66 0F 3A 0B /r ib       | RMI  | SSE4_1
    ROUNDSS rw:xmm1, xmm2/m32, imm8u     | 66 0F 3A 0A /r ib       | RMI  | SSE4_1
    # SSE4.1: integers
    MOVNTDQA w:xmm1, m128                | 66 0F 38 2A /r          | RM   | SSE4_1
    MPSADBW rw:xmm1, xmm2/m128, imm8u    | 66 0F 3A 42 /r ib       | RMI  | SSE4_1
    PACKUSDW rw:xmm1, xmm2/m128          | 66 0F 38 2B /r          | RM   | SSE4_1
    PCMPEQQ rw:xmm1, xmm2/m128           | 66 0F 38 29 /r          | RM   | SSE4_1
    PHMINPOSUW w:xmm1, xmm2/m128         | 66 0F 38 41 /r          | RM   | SSE4_1
    PMAXSB rw:xmm1, xmm2/m128            | 66 0F 38 3C /r          | RM   | SSE4_1
    PMAXSD rw:xmm1, xmm2/m128            | 66 0F 38 3D /r          | RM   | SSE4_1
    PMAXUD rw:xmm1, xmm2/m128            | 66 0F 38 3F /r          | RM   | SSE4_1
    PMAXUW rw:xmm1, xmm2/m128            | 66 0F 38 3E /r          | RM   | SSE4_1
    PMINSB rw:xmm1, xmm2/m128            | 66 0F 38 38 /r          | RM   | SSE4_1
    PMINSD rw:xmm1, xmm2/m128            | 66 0F 38 39 /r          | RM   | SSE4_1
    PMINUD rw:xmm1, xmm2/m128            | 66 0F 38 3B /r          | RM   | SSE4_1
    PMINUW rw:xmm1, xmm2/m128            | 66 0F 38 3A /r          | RM   | SSE4_1
    PMOVSXBW w:xmm1, xmm2/m64            | 66 0F 38 20 /r          | RM   | SSE4_1
    PMOVSXBD w:xmm1, xmm2/m32            | 66 0F 38 21 /r          | RM   | SSE4_1
    PMOVSXBQ w:xmm1, xmm2/m16            | 66 0F 38 22 /r          | RM   | SSE4_1
    PMOVSXWD w:xmm1, xmm2/m64            | 66 0F 38 23 /r          | RM   | SSE4_1
    PMOVSXWQ w:xmm1, xmm2/m32            | 66 0F 38 24 /r          | RM   | SSE4_1
    PMOVSXDQ w:xmm1, xmm2/m64            | 66 0F 38 25 /r          | RM   | SSE4_1
    PMOVZXBW w:xmm1, xmm2/m64            | 66 0F 38 30 /r          | RM   | SSE4_1
    PMOVZXBD w:xmm1, xmm2/m32            | 66 0F 38 31 /r          | RM   | SSE4_1
    PMOVZXBQ w:xmm1, xmm2/m16            | 66 0F 38 32 /r          | RM   | SSE4_1
    PMOVZXWD w:xmm1, xmm2/m64            | 66 0F 38 33 /r          | RM   | SSE4_1
    PMOVZXWQ w:xmm1, xmm2/m32            | 66 0F 38 34 /r          | RM   | SSE4_1
    PMOVZXDQ w:xmm1, xmm2/m64            | 66 0F 38 35 /r          | RM   | SSE4_1
    PMULDQ rw:xmm1, xmm2/m128            | 66 0F 38 28 /r          | RM   | SSE4_1
    PMULLD rw:xmm1, xmm2/m128            | 66 0F 38 40 /r          | RM   | SSE4_1
    PTEST xmm1, xmm2/m128                | 66 0F 38 17 /r          | RM   | SSE4_1 w:flags
    # SSE4.2 (CRC32 is with the bit instructions)
    PCMPESTRI xmm1, xmm2/m128, imm8u     | 66 0F 3A 61 /r ib       | RMI  | SSE4_2 r:EAX r:EDX w:ECX w:flags
    PCMPESTRM xmm1, xmm2/m128, imm8u     | 66 0F 3A 60 /r ib       | RMI  | SSE4_2 r:EAX r:EDX w:XMM0 w:flags
    PCMPGTQ rw:xmm1, xmm2/m128           | 66 0F 38 37 /r          | RM   | SSE4_2
    PCMPISTRI xmm1, xmm2/m128, imm8u     | 66 0F 3A 63 /r ib       | RMI  | SSE4_2 w:ECX w:flags
    PCMPISTRM xmm1, xmm2/m128, imm8u     | 66 0F 3A 62 /r ib       | RMI  | SSE4_2 w:XMM0 w:flags
    # SSE4a: the two immediates are the field's length and its lowest bit.
    # The manual's /0; other digits are read as the same.
    EXTRQ rw:xmm1, imm8u, imm8u          | 66 0F 78 /0 ib ib       | MII  | SSE4A
    EXTRQ rw:xmm1, xmm2                  | 66 0F 79 /r             | RM   | SSE4A
    INSERTQ rw:xmm1, xmm2, imm8u, imm8u  | F2 0F 78 /r ib ib       | RMII | SSE4A
    INSERTQ rw:xmm1, xmm2                | F2 0F 79 /r             | RM   | SSE4A
    MOVNTSD w:m64, xmm1                  | F2 0F 2B /r             | MR   | SSE4A
    MOVNTSS w:m32, xmm1                  | F3 0F 2B /r             | MR   | SSE4A
    """
}
