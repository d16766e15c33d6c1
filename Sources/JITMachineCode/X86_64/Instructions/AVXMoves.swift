extension InstructionTable {
  /// AVX and AVX2: moves, shuffles, blends, broadcasts, inserts and extracts, gathers.
  static let avxMoves: StaticString = """
    # Moves of whole registers
    VMOVAPD w:xmm1, xmm2/m128                  | VEX.128.66.0F.WIG 28 /r       | RM   | AVX
    VMOVAPD w:xmm2/m128, xmm1                  | VEX.128.66.0F.WIG 29 /r       | MR   | AVX
    VMOVAPD w:ymm1, ymm2/m256                  | VEX.256.66.0F.WIG 28 /r       | RM   | AVX
    VMOVAPD w:ymm2/m256, ymm1                  | VEX.256.66.0F.WIG 29 /r       | MR   | AVX
    VMOVAPS w:xmm1, xmm2/m128                  | VEX.128.0F.WIG 28 /r          | RM   | AVX
    VMOVAPS w:xmm2/m128, xmm1                  | VEX.128.0F.WIG 29 /r          | MR   | AVX
    VMOVAPS w:ymm1, ymm2/m256                  | VEX.256.0F.WIG 28 /r          | RM   | AVX
    VMOVAPS w:ymm2/m256, ymm1                  | VEX.256.0F.WIG 29 /r          | MR   | AVX
    # Moves of integers: aligned, unaligned, one element
    VMOVDQA w:xmm1, xmm2/m128                  | VEX.128.66.0F.WIG 6F /r       | RM   | AVX
    VMOVDQA w:xmm2/m128, xmm1                  | VEX.128.66.0F.WIG 7F /r       | MR   | AVX
    VMOVDQA w:ymm1, ymm2/m256                  | VEX.256.66.0F.WIG 6F /r       | RM   | AVX
    VMOVDQA w:ymm2/m256, ymm1                  | VEX.256.66.0F.WIG 7F /r       | MR   | AVX
    VMOVDQU w:xmm1, xmm2/m128                  | VEX.128.F3.0F.WIG 6F /r       | RM   | AVX
    VMOVDQU w:xmm2/m128, xmm1                  | VEX.128.F3.0F.WIG 7F /r       | MR   | AVX
    VMOVDQU w:ymm1, ymm2/m256                  | VEX.256.F3.0F.WIG 6F /r       | RM   | AVX
    VMOVDQU w:ymm2/m256, ymm1                  | VEX.256.F3.0F.WIG 7F /r       | MR   | AVX
    VMOVUPD w:xmm1, xmm2/m128                  | VEX.128.66.0F.WIG 10 /r       | RM   | AVX
    VMOVUPD w:xmm2/m128, xmm1                  | VEX.128.66.0F.WIG 11 /r       | MR   | AVX
    VMOVUPD w:ymm1, ymm2/m256                  | VEX.256.66.0F.WIG 10 /r       | RM   | AVX
    VMOVUPD w:ymm2/m256, ymm1                  | VEX.256.66.0F.WIG 11 /r       | MR   | AVX
    VMOVUPS w:xmm1, xmm2/m128                  | VEX.128.0F.WIG 10 /r          | RM   | AVX
    VMOVUPS w:xmm2/m128, xmm1                  | VEX.128.0F.WIG 11 /r          | MR   | AVX
    VMOVUPS w:ymm1, ymm2/m256                  | VEX.256.0F.WIG 10 /r          | RM   | AVX
    VMOVUPS w:ymm2/m256, ymm1                  | VEX.256.0F.WIG 11 /r          | MR   | AVX
    VLDDQU w:xmm1, m128                        | VEX.128.F2.0F.WIG F0 /r       | RM   | AVX
    VLDDQU w:ymm1, m256                        | VEX.256.F2.0F.WIG F0 /r       | RM   | AVX
    VMOVD w:xmm1, r/m32                        | VEX.128.66.0F.W0 6E /r        | RM   | AVX
    VMOVD w:r/m32, xmm1                        | VEX.128.66.0F.W0 7E /r        | MR   | AVX
    VMOVQ w:xmm1, xmm2/m64                     | VEX.128.F3.0F.WIG 7E /r       | RM   | AVX
    VMOVQ w:xmm2/m64, xmm1                     | VEX.128.66.0F.WIG D6 /r       | MR   | AVX
    VMOVQ w:xmm1, r/m64                        | VEX.128.66.0F.W1 6E /r        | RM   | AVX
    VMOVQ w:r/m64, xmm1                        | VEX.128.66.0F.W1 7E /r        | MR   | AVX
    VMOVD w:xmm1, r64                          | VEX.128.66.0F.W1 6E /r        | RM   | AVX alias
    VMOVD w:r64, xmm1                          | VEX.128.66.0F.W1 7E /r        | MR   | AVX alias
    # Moves of one floating-point number; a load clears the rest of the register, a move between registers copies it
    VMOVSD w:xmm1, xmm2, xmm3                  | VEX.LIG.F2.0F.WIG 10 /r       | RVM  | AVX
    VMOVSD w:xmm1, m64                         | VEX.LIG.F2.0F.WIG 10 /r       | RM   | AVX
    VMOVSD w:xmm3, xmm2, xmm1                  | VEX.LIG.F2.0F.WIG 11 /r       | MVR  | AVX
    VMOVSD w:m64, xmm1                         | VEX.LIG.F2.0F.WIG 11 /r       | MR   | AVX
    VMOVSS w:xmm1, xmm2, xmm3                  | VEX.LIG.F3.0F.WIG 10 /r       | RVM  | AVX
    VMOVSS w:xmm1, m32                         | VEX.LIG.F3.0F.WIG 10 /r       | RM   | AVX
    VMOVSS w:xmm3, xmm2, xmm1                  | VEX.LIG.F3.0F.WIG 11 /r       | MVR  | AVX
    VMOVSS w:m32, xmm1                         | VEX.LIG.F3.0F.WIG 11 /r       | MR   | AVX
    # Moves of half a register
    VMOVHPD w:xmm1, xmm2, m64                  | VEX.128.66.0F.WIG 16 /r       | RVM  | AVX
    VMOVHPD w:m64, xmm1                        | VEX.128.66.0F.WIG 17 /r       | MR   | AVX
    VMOVHPS w:xmm1, xmm2, m64                  | VEX.128.0F.WIG 16 /r          | RVM  | AVX
    VMOVHPS w:m64, xmm1                        | VEX.128.0F.WIG 17 /r          | MR   | AVX
    VMOVLPD w:xmm1, xmm2, m64                  | VEX.128.66.0F.WIG 12 /r       | RVM  | AVX
    VMOVLPD w:m64, xmm1                        | VEX.128.66.0F.WIG 13 /r       | MR   | AVX
    VMOVLPS w:xmm1, xmm2, m64                  | VEX.128.0F.WIG 12 /r          | RVM  | AVX
    VMOVLPS w:m64, xmm1                        | VEX.128.0F.WIG 13 /r          | MR   | AVX
    VMOVHLPS w:xmm1, xmm2, xmm3                | VEX.128.0F.WIG 12 /r          | RVM  | AVX
    VMOVLHPS w:xmm1, xmm2, xmm3                | VEX.128.0F.WIG 16 /r          | RVM  | AVX
    # Moves with duplication
    VMOVDDUP w:xmm1, xmm2/m64                  | VEX.128.F2.0F.WIG 12 /r       | RM   | AVX
    VMOVDDUP w:ymm1, ymm2/m256                 | VEX.256.F2.0F.WIG 12 /r       | RM   | AVX
    VMOVSHDUP w:xmm1, xmm2/m128                | VEX.128.F3.0F.WIG 16 /r       | RM   | AVX
    VMOVSHDUP w:ymm1, ymm2/m256                | VEX.256.F3.0F.WIG 16 /r       | RM   | AVX
    VMOVSLDUP w:xmm1, xmm2/m128                | VEX.128.F3.0F.WIG 12 /r       | RM   | AVX
    VMOVSLDUP w:ymm1, ymm2/m256                | VEX.256.F3.0F.WIG 12 /r       | RM   | AVX
    # Sign bits into a general-purpose register
    VMOVMSKPD w:r32, xmm1                      | VEX.128.66.0F.WIG 50 /r       | RM   | AVX
    VMOVMSKPD w:r32, ymm1                      | VEX.256.66.0F.WIG 50 /r       | RM   | AVX
    VMOVMSKPD w:r64, xmm1                      | VEX.128.66.0F.WIG 50 /r       | RM   | AVX alias
    VMOVMSKPD w:r64, ymm1                      | VEX.256.66.0F.WIG 50 /r       | RM   | AVX alias
    VMOVMSKPS w:r32, xmm1                      | VEX.128.0F.WIG 50 /r          | RM   | AVX
    VMOVMSKPS w:r32, ymm1                      | VEX.256.0F.WIG 50 /r          | RM   | AVX
    VMOVMSKPS w:r64, xmm1                      | VEX.128.0F.WIG 50 /r          | RM   | AVX alias
    VMOVMSKPS w:r64, ymm1                      | VEX.256.0F.WIG 50 /r          | RM   | AVX alias
    VPMOVMSKB w:r32, xmm1                      | VEX.128.66.0F.WIG D7 /r       | RM   | AVX
    VPMOVMSKB w:r32, ymm1                      | VEX.256.66.0F.WIG D7 /r       | RM   | AVX2
    VPMOVMSKB w:r64, xmm1                      | VEX.128.66.0F.WIG D7 /r       | RM   | AVX alias
    VPMOVMSKB w:r64, ymm1                      | VEX.256.66.0F.WIG D7 /r       | RM   | AVX2 alias
    # Moves past the caches
    VMOVNTDQA w:xmm1, m128                     | VEX.128.66.0F38.WIG 2A /r     | RM   | AVX
    VMOVNTDQA w:ymm1, m256                     | VEX.256.66.0F38.WIG 2A /r     | RM   | AVX2
    VMOVNTDQ w:m128, xmm1                      | VEX.128.66.0F.WIG E7 /r       | MR   | AVX
    VMOVNTDQ w:m256, ymm1                      | VEX.256.66.0F.WIG E7 /r       | MR   | AVX
    VMOVNTPD w:m128, xmm1                      | VEX.128.66.0F.WIG 2B /r       | MR   | AVX
    VMOVNTPD w:m256, ymm1                      | VEX.256.66.0F.WIG 2B /r       | MR   | AVX
    VMOVNTPS w:m128, xmm1                      | VEX.128.0F.WIG 2B /r          | MR   | AVX
    VMOVNTPS w:m256, ymm1                      | VEX.256.0F.WIG 2B /r          | MR   | AVX
    # Moves under a mask: the sign bits of the mask register choose the elements, the others become 0 or stay in memory
    VMASKMOVDQU xmm1, xmm2                     | VEX.128.66.0F.WIG F7 /r       | RM   | AVX r:RDI w:mem
    VMASKMOVPD w:xmm1, xmm2, m128              | VEX.128.66.0F38.W0 2D /r      | RVM  | AVX
    VMASKMOVPD w:ymm1, ymm2, m256              | VEX.256.66.0F38.W0 2D /r      | RVM  | AVX
    VMASKMOVPD w:m128, xmm1, xmm2              | VEX.128.66.0F38.W0 2F /r      | MVR  | AVX
    VMASKMOVPD w:m256, ymm1, ymm2              | VEX.256.66.0F38.W0 2F /r      | MVR  | AVX
    VMASKMOVPS w:xmm1, xmm2, m128              | VEX.128.66.0F38.W0 2C /r      | RVM  | AVX
    VMASKMOVPS w:ymm1, ymm2, m256              | VEX.256.66.0F38.W0 2C /r      | RVM  | AVX
    VMASKMOVPS w:m128, xmm1, xmm2              | VEX.128.66.0F38.W0 2E /r      | MVR  | AVX
    VMASKMOVPS w:m256, ymm1, ymm2              | VEX.256.66.0F38.W0 2E /r      | MVR  | AVX
    VPMASKMOVD w:xmm1, xmm2, m128              | VEX.128.66.0F38.W0 8C /r      | RVM  | AVX2
    VPMASKMOVD w:ymm1, ymm2, m256              | VEX.256.66.0F38.W0 8C /r      | RVM  | AVX2
    VPMASKMOVD w:m128, xmm1, xmm2              | VEX.128.66.0F38.W0 8E /r      | MVR  | AVX2
    VPMASKMOVD w:m256, ymm1, ymm2              | VEX.256.66.0F38.W0 8E /r      | MVR  | AVX2
    VPMASKMOVQ w:xmm1, xmm2, m128              | VEX.128.66.0F38.W1 8C /r      | RVM  | AVX2
    VPMASKMOVQ w:ymm1, ymm2, m256              | VEX.256.66.0F38.W1 8C /r      | RVM  | AVX2
    VPMASKMOVQ w:m128, xmm1, xmm2              | VEX.128.66.0F38.W1 8E /r      | MVR  | AVX2
    VPMASKMOVQ w:m256, ymm1, ymm2              | VEX.256.66.0F38.W1 8E /r      | MVR  | AVX2
    # Sign and zero extension
    VPMOVSXBW w:xmm1, xmm2/m64                 | VEX.128.66.0F38.WIG 20 /r     | RM   | AVX
    VPMOVSXBW w:ymm1, xmm2/m128                | VEX.256.66.0F38.WIG 20 /r     | RM   | AVX2
    VPMOVSXBD w:xmm1, xmm2/m32                 | VEX.128.66.0F38.WIG 21 /r     | RM   | AVX
    VPMOVSXBD w:ymm1, xmm2/m64                 | VEX.256.66.0F38.WIG 21 /r     | RM   | AVX2
    VPMOVSXBQ w:xmm1, xmm2/m16                 | VEX.128.66.0F38.WIG 22 /r     | RM   | AVX
    VPMOVSXBQ w:ymm1, xmm2/m32                 | VEX.256.66.0F38.WIG 22 /r     | RM   | AVX2
    VPMOVSXWD w:xmm1, xmm2/m64                 | VEX.128.66.0F38.WIG 23 /r     | RM   | AVX
    VPMOVSXWD w:ymm1, xmm2/m128                | VEX.256.66.0F38.WIG 23 /r     | RM   | AVX2
    VPMOVSXWQ w:xmm1, xmm2/m32                 | VEX.128.66.0F38.WIG 24 /r     | RM   | AVX
    VPMOVSXWQ w:ymm1, xmm2/m64                 | VEX.256.66.0F38.WIG 24 /r     | RM   | AVX2
    VPMOVSXDQ w:xmm1, xmm2/m64                 | VEX.128.66.0F38.WIG 25 /r     | RM   | AVX
    VPMOVSXDQ w:ymm1, xmm2/m128                | VEX.256.66.0F38.WIG 25 /r     | RM   | AVX2
    VPMOVZXBW w:xmm1, xmm2/m64                 | VEX.128.66.0F38.WIG 30 /r     | RM   | AVX
    VPMOVZXBW w:ymm1, xmm2/m128                | VEX.256.66.0F38.WIG 30 /r     | RM   | AVX2
    VPMOVZXBD w:xmm1, xmm2/m32                 | VEX.128.66.0F38.WIG 31 /r     | RM   | AVX
    VPMOVZXBD w:ymm1, xmm2/m64                 | VEX.256.66.0F38.WIG 31 /r     | RM   | AVX2
    VPMOVZXBQ w:xmm1, xmm2/m16                 | VEX.128.66.0F38.WIG 32 /r     | RM   | AVX
    VPMOVZXBQ w:ymm1, xmm2/m32                 | VEX.256.66.0F38.WIG 32 /r     | RM   | AVX2
    VPMOVZXWD w:xmm1, xmm2/m64                 | VEX.128.66.0F38.WIG 33 /r     | RM   | AVX
    VPMOVZXWD w:ymm1, xmm2/m128                | VEX.256.66.0F38.WIG 33 /r     | RM   | AVX2
    VPMOVZXWQ w:xmm1, xmm2/m32                 | VEX.128.66.0F38.WIG 34 /r     | RM   | AVX
    VPMOVZXWQ w:ymm1, xmm2/m64                 | VEX.256.66.0F38.WIG 34 /r     | RM   | AVX2
    VPMOVZXDQ w:xmm1, xmm2/m64                 | VEX.128.66.0F38.WIG 35 /r     | RM   | AVX
    VPMOVZXDQ w:ymm1, xmm2/m128                | VEX.256.66.0F38.WIG 35 /r     | RM   | AVX2
    # Broadcasts
    VBROADCASTSS w:xmm1, m32                   | VEX.128.66.0F38.W0 18 /r      | RM   | AVX
    VBROADCASTSS w:ymm1, m32                   | VEX.256.66.0F38.W0 18 /r      | RM   | AVX
    VBROADCASTSD w:ymm1, m64                   | VEX.256.66.0F38.W0 19 /r      | RM   | AVX
    VBROADCASTF128 w:ymm1, m128                | VEX.256.66.0F38.W0 1A /r      | RM   | AVX
    VBROADCASTSS w:xmm1, xmm2                  | VEX.128.66.0F38.W0 18 /r      | RM   | AVX2
    VBROADCASTSS w:ymm1, xmm2                  | VEX.256.66.0F38.W0 18 /r      | RM   | AVX2
    VBROADCASTSD w:ymm1, xmm2                  | VEX.256.66.0F38.W0 19 /r      | RM   | AVX2
    VBROADCASTI128 w:ymm1, m128                | VEX.256.66.0F38.W0 5A /r      | RM   | AVX2
    VPBROADCASTB w:xmm1, xmm2/m8               | VEX.128.66.0F38.W0 78 /r      | RM   | AVX2
    VPBROADCASTB w:ymm1, xmm2/m8               | VEX.256.66.0F38.W0 78 /r      | RM   | AVX2
    VPBROADCASTW w:xmm1, xmm2/m16              | VEX.128.66.0F38.W0 79 /r      | RM   | AVX2
    VPBROADCASTW w:ymm1, xmm2/m16              | VEX.256.66.0F38.W0 79 /r      | RM   | AVX2
    VPBROADCASTD w:xmm1, xmm2/m32              | VEX.128.66.0F38.W0 58 /r      | RM   | AVX2
    VPBROADCASTD w:ymm1, xmm2/m32              | VEX.256.66.0F38.W0 58 /r      | RM   | AVX2
    VPBROADCASTQ w:xmm1, xmm2/m64              | VEX.128.66.0F38.W0 59 /r      | RM   | AVX2
    VPBROADCASTQ w:ymm1, xmm2/m64              | VEX.256.66.0F38.W0 59 /r      | RM   | AVX2
    # Inserts and extracts
    VINSERTF128 w:ymm1, ymm2, xmm3/m128, imm8u | VEX.256.66.0F3A.W0 18 /r ib   | RVMI | AVX
    VEXTRACTF128 w:xmm1/m128, ymm2, imm8u      | VEX.256.66.0F3A.W0 19 /r ib   | MRI  | AVX
    VINSERTI128 w:ymm1, ymm2, xmm3/m128, imm8u | VEX.256.66.0F3A.W0 38 /r ib   | RVMI | AVX2
    VEXTRACTI128 w:xmm1/m128, ymm2, imm8u      | VEX.256.66.0F3A.W0 39 /r ib   | MRI  | AVX2
    VINSERTPS w:xmm1, xmm2, xmm3/m32, imm8u    | VEX.128.66.0F3A.WIG 21 /r ib  | RVMI | AVX
    VEXTRACTPS w:r/m32, xmm1, imm8u            | VEX.128.66.0F3A.WIG 17 /r ib  | MRI  | AVX
    VEXTRACTPS w:r64, xmm1, imm8u              | VEX.128.66.0F3A.WIG 17 /r ib  | MRI  | AVX alias
    VPINSRB w:xmm1, xmm2, r32/m8, imm8u        | VEX.128.66.0F3A.WIG 20 /r ib  | RVMI | AVX
    VPINSRB w:xmm1, xmm2, r64, imm8u           | VEX.128.66.0F3A.WIG 20 /r ib  | RVMI | AVX alias
    VPINSRW w:xmm1, xmm2, r32/m16, imm8u       | VEX.128.66.0F.WIG C4 /r ib    | RVMI | AVX
    VPINSRW w:xmm1, xmm2, r64, imm8u           | VEX.128.66.0F.WIG C4 /r ib    | RVMI | AVX alias
    VPINSRD w:xmm1, xmm2, r/m32, imm8u         | VEX.128.66.0F3A.W0 22 /r ib   | RVMI | AVX
    VPINSRQ w:xmm1, xmm2, r/m64, imm8u         | VEX.128.66.0F3A.W1 22 /r ib   | RVMI | AVX
    VPEXTRB w:r32/m8, xmm2, imm8u              | VEX.128.66.0F3A.WIG 14 /r ib  | MRI  | AVX
    VPEXTRB w:r64, xmm2, imm8u                 | VEX.128.66.0F3A.WIG 14 /r ib  | MRI  | AVX alias
    VPEXTRW w:r32, xmm1, imm8u                 | VEX.128.66.0F.WIG C5 /r ib    | RMI  | AVX
    VPEXTRW w:r64, xmm1, imm8u                 | VEX.128.66.0F.WIG C5 /r ib    | RMI  | AVX alias
    VPEXTRW w:r32/m16, xmm2, imm8u             | VEX.128.66.0F3A.WIG 15 /r ib  | MRI  | AVX
    VPEXTRD w:r/m32, xmm2, imm8u               | VEX.128.66.0F3A.W0 16 /r ib   | MRI  | AVX
    VPEXTRQ w:r/m64, xmm2, imm8u               | VEX.128.66.0F3A.W1 16 /r ib   | MRI  | AVX
    # Shuffles, permutations and interleaving of floating-point elements
    VSHUFPD w:xmm1, xmm2, xmm3/m128, imm8u     | VEX.128.66.0F.WIG C6 /r ib    | RVMI | AVX
    VSHUFPD w:ymm1, ymm2, ymm3/m256, imm8u     | VEX.256.66.0F.WIG C6 /r ib    | RVMI | AVX
    VSHUFPS w:xmm1, xmm2, xmm3/m128, imm8u     | VEX.128.0F.WIG C6 /r ib       | RVMI | AVX
    VSHUFPS w:ymm1, ymm2, ymm3/m256, imm8u     | VEX.256.0F.WIG C6 /r ib       | RVMI | AVX
    VUNPCKHPD w:xmm1, xmm2, xmm3/m128          | VEX.128.66.0F.WIG 15 /r       | RVM  | AVX
    VUNPCKHPD w:ymm1, ymm2, ymm3/m256          | VEX.256.66.0F.WIG 15 /r       | RVM  | AVX
    VUNPCKHPS w:xmm1, xmm2, xmm3/m128          | VEX.128.0F.WIG 15 /r          | RVM  | AVX
    VUNPCKHPS w:ymm1, ymm2, ymm3/m256          | VEX.256.0F.WIG 15 /r          | RVM  | AVX
    VUNPCKLPD w:xmm1, xmm2, xmm3/m128          | VEX.128.66.0F.WIG 14 /r       | RVM  | AVX
    VUNPCKLPD w:ymm1, ymm2, ymm3/m256          | VEX.256.66.0F.WIG 14 /r       | RVM  | AVX
    VUNPCKLPS w:xmm1, xmm2, xmm3/m128          | VEX.128.0F.WIG 14 /r          | RVM  | AVX
    VUNPCKLPS w:ymm1, ymm2, ymm3/m256          | VEX.256.0F.WIG 14 /r          | RVM  | AVX
    VPERMILPD w:xmm1, xmm2, xmm3/m128          | VEX.128.66.0F38.W0 0D /r      | RVM  | AVX
    VPERMILPD w:ymm1, ymm2, ymm3/m256          | VEX.256.66.0F38.W0 0D /r      | RVM  | AVX
    VPERMILPD w:xmm1, xmm2/m128, imm8u         | VEX.128.66.0F3A.W0 05 /r ib   | RMI  | AVX
    VPERMILPD w:ymm1, ymm2/m256, imm8u         | VEX.256.66.0F3A.W0 05 /r ib   | RMI  | AVX
    VPERMILPS w:xmm1, xmm2, xmm3/m128          | VEX.128.66.0F38.W0 0C /r      | RVM  | AVX
    VPERMILPS w:ymm1, ymm2, ymm3/m256          | VEX.256.66.0F38.W0 0C /r      | RVM  | AVX
    VPERMILPS w:xmm1, xmm2/m128, imm8u         | VEX.128.66.0F3A.W0 04 /r ib   | RMI  | AVX
    VPERMILPS w:ymm1, ymm2/m256, imm8u         | VEX.256.66.0F3A.W0 04 /r ib   | RMI  | AVX
    VPERM2F128 w:ymm1, ymm2, ymm3/m256, imm8u  | VEX.256.66.0F3A.W0 06 /r ib   | RVMI | AVX
    VPERMPD w:ymm1, ymm2/m256, imm8u           | VEX.256.66.0F3A.W1 01 /r ib   | RMI  | AVX2
    VPERMPS w:ymm1, ymm2, ymm3/m256            | VEX.256.66.0F38.W0 16 /r      | RVM  | AVX2
    # Shuffles, permutations and interleaving of integer elements
    VPSHUFB w:xmm1, xmm2, xmm3/m128            | VEX.128.66.0F38.WIG 00 /r     | RVM  | AVX
    VPSHUFB w:ymm1, ymm2, ymm3/m256            | VEX.256.66.0F38.WIG 00 /r     | RVM  | AVX2
    VPSHUFD w:xmm1, xmm2/m128, imm8u           | VEX.128.66.0F.WIG 70 /r ib    | RMI  | AVX
    VPSHUFD w:ymm1, ymm2/m256, imm8u           | VEX.256.66.0F.WIG 70 /r ib    | RMI  | AVX2
    VPSHUFHW w:xmm1, xmm2/m128, imm8u          | VEX.128.F3.0F.WIG 70 /r ib    | RMI  | AVX
    VPSHUFHW w:ymm1, ymm2/m256, imm8u          | VEX.256.F3.0F.WIG 70 /r ib    | RMI  | AVX2
    VPSHUFLW w:xmm1, xmm2/m128, imm8u          | VEX.128.F2.0F.WIG 70 /r ib    | RMI  | AVX
    VPSHUFLW w:ymm1, ymm2/m256, imm8u          | VEX.256.F2.0F.WIG 70 /r ib    | RMI  | AVX2
    VPALIGNR w:xmm1, xmm2, xmm3/m128, imm8u    | VEX.128.66.0F3A.WIG 0F /r ib  | RVMI | AVX
    VPALIGNR w:ymm1, ymm2, ymm3/m256, imm8u    | VEX.256.66.0F3A.WIG 0F /r ib  | RVMI | AVX2
    VPUNPCKHBW w:xmm1, xmm2, xmm3/m128         | VEX.128.66.0F.WIG 68 /r       | RVM  | AVX
    VPUNPCKHBW w:ymm1, ymm2, ymm3/m256         | VEX.256.66.0F.WIG 68 /r       | RVM  | AVX2
    VPUNPCKHWD w:xmm1, xmm2, xmm3/m128         | VEX.128.66.0F.WIG 69 /r       | RVM  | AVX
    VPUNPCKHWD w:ymm1, ymm2, ymm3/m256         | VEX.256.66.0F.WIG 69 /r       | RVM  | AVX2
    VPUNPCKHDQ w:xmm1, xmm2, xmm3/m128         | VEX.128.66.0F.WIG 6A /r       | RVM  | AVX
    VPUNPCKHDQ w:ymm1, ymm2, ymm3/m256         | VEX.256.66.0F.WIG 6A /r       | RVM  | AVX2
    VPUNPCKHQDQ w:xmm1, xmm2, xmm3/m128        | VEX.128.66.0F.WIG 6D /r       | RVM  | AVX
    VPUNPCKHQDQ w:ymm1, ymm2, ymm3/m256        | VEX.256.66.0F.WIG 6D /r       | RVM  | AVX2
    VPUNPCKLBW w:xmm1, xmm2, xmm3/m128         | VEX.128.66.0F.WIG 60 /r       | RVM  | AVX
    VPUNPCKLBW w:ymm1, ymm2, ymm3/m256         | VEX.256.66.0F.WIG 60 /r       | RVM  | AVX2
    VPUNPCKLWD w:xmm1, xmm2, xmm3/m128         | VEX.128.66.0F.WIG 61 /r       | RVM  | AVX
    VPUNPCKLWD w:ymm1, ymm2, ymm3/m256         | VEX.256.66.0F.WIG 61 /r       | RVM  | AVX2
    VPUNPCKLDQ w:xmm1, xmm2, xmm3/m128         | VEX.128.66.0F.WIG 62 /r       | RVM  | AVX
    VPUNPCKLDQ w:ymm1, ymm2, ymm3/m256         | VEX.256.66.0F.WIG 62 /r       | RVM  | AVX2
    VPUNPCKLQDQ w:xmm1, xmm2, xmm3/m128        | VEX.128.66.0F.WIG 6C /r       | RVM  | AVX
    VPUNPCKLQDQ w:ymm1, ymm2, ymm3/m256        | VEX.256.66.0F.WIG 6C /r       | RVM  | AVX2
    VPERM2I128 w:ymm1, ymm2, ymm3/m256, imm8u  | VEX.256.66.0F3A.W0 46 /r ib   | RVMI | AVX2
    VPERMD w:ymm1, ymm2, ymm3/m256             | VEX.256.66.0F38.W0 36 /r      | RVM  | AVX2
    VPERMQ w:ymm1, ymm2/m256, imm8u            | VEX.256.66.0F3A.W1 00 /r ib   | RMI  | AVX2
    # Packing with saturation
    VPACKSSWB w:xmm1, xmm2, xmm3/m128          | VEX.128.66.0F.WIG 63 /r       | RVM  | AVX
    VPACKSSWB w:ymm1, ymm2, ymm3/m256          | VEX.256.66.0F.WIG 63 /r       | RVM  | AVX2
    VPACKSSDW w:xmm1, xmm2, xmm3/m128          | VEX.128.66.0F.WIG 6B /r       | RVM  | AVX
    VPACKSSDW w:ymm1, ymm2, ymm3/m256          | VEX.256.66.0F.WIG 6B /r       | RVM  | AVX2
    VPACKUSWB w:xmm1, xmm2, xmm3/m128          | VEX.128.66.0F.WIG 67 /r       | RVM  | AVX
    VPACKUSWB w:ymm1, ymm2, ymm3/m256          | VEX.256.66.0F.WIG 67 /r       | RVM  | AVX2
    VPACKUSDW w:xmm1, xmm2, xmm3/m128          | VEX.128.66.0F38.WIG 2B /r     | RVM  | AVX
    VPACKUSDW w:ymm1, ymm2, ymm3/m256          | VEX.256.66.0F38.WIG 2B /r     | RVM  | AVX2
    # Blends
    VBLENDPD w:xmm1, xmm2, xmm3/m128, imm8u    | VEX.128.66.0F3A.WIG 0D /r ib  | RVMI | AVX
    VBLENDPD w:ymm1, ymm2, ymm3/m256, imm8u    | VEX.256.66.0F3A.WIG 0D /r ib  | RVMI | AVX
    VBLENDPS w:xmm1, xmm2, xmm3/m128, imm8u    | VEX.128.66.0F3A.WIG 0C /r ib  | RVMI | AVX
    VBLENDPS w:ymm1, ymm2, ymm3/m256, imm8u    | VEX.256.66.0F3A.WIG 0C /r ib  | RVMI | AVX
    VPBLENDW w:xmm1, xmm2, xmm3/m128, imm8u    | VEX.128.66.0F3A.WIG 0E /r ib  | RVMI | AVX
    VPBLENDW w:ymm1, ymm2, ymm3/m256, imm8u    | VEX.256.66.0F3A.WIG 0E /r ib  | RVMI | AVX2
    VPBLENDD w:xmm1, xmm2, xmm3/m128, imm8u    | VEX.128.66.0F3A.W0 02 /r ib   | RVMI | AVX2
    VPBLENDD w:ymm1, ymm2, ymm3/m256, imm8u    | VEX.256.66.0F3A.W0 02 /r ib   | RVMI | AVX2
    VBLENDVPD w:xmm1, xmm2, xmm3/m128, xmm4    | VEX.128.66.0F3A.W0 4B /r /is4 | RVMS | AVX
    VBLENDVPD w:ymm1, ymm2, ymm3/m256, ymm4    | VEX.256.66.0F3A.W0 4B /r /is4 | RVMS | AVX
    VBLENDVPS w:xmm1, xmm2, xmm3/m128, xmm4    | VEX.128.66.0F3A.W0 4A /r /is4 | RVMS | AVX
    VBLENDVPS w:ymm1, ymm2, ymm3/m256, ymm4    | VEX.256.66.0F3A.W0 4A /r /is4 | RVMS | AVX
    VPBLENDVB w:xmm1, xmm2, xmm3/m128, xmm4    | VEX.128.66.0F3A.W0 4C /r /is4 | RVMS | AVX
    VPBLENDVB w:ymm1, ymm2, ymm3/m256, ymm4    | VEX.256.66.0F3A.W0 4C /r /is4 | RVMS | AVX2
    # Gathers: the mask register chooses the elements and is 0 afterwards
    VGATHERDPD rw:xmm1, vm32x, rw:xmm2         | VEX.128.66.0F38.W1 92 /r      | RMV  | AVX2 distinct
    VGATHERDPD rw:ymm1, vm32x, rw:ymm2         | VEX.256.66.0F38.W1 92 /r      | RMV  | AVX2 distinct
    VGATHERQPD rw:xmm1, vm64x, rw:xmm2         | VEX.128.66.0F38.W1 93 /r      | RMV  | AVX2 distinct
    VGATHERQPD rw:ymm1, vm64y, rw:ymm2         | VEX.256.66.0F38.W1 93 /r      | RMV  | AVX2 distinct
    VGATHERDPS rw:xmm1, vm32x, rw:xmm2         | VEX.128.66.0F38.W0 92 /r      | RMV  | AVX2 distinct
    VGATHERDPS rw:ymm1, vm32y, rw:ymm2         | VEX.256.66.0F38.W0 92 /r      | RMV  | AVX2 distinct
    VGATHERQPS rw:xmm1, vm64x, rw:xmm2         | VEX.128.66.0F38.W0 93 /r      | RMV  | AVX2 distinct
    VGATHERQPS rw:xmm1, vm64y, rw:xmm2         | VEX.256.66.0F38.W0 93 /r      | RMV  | AVX2 distinct
    VPGATHERDD rw:xmm1, vm32x, rw:xmm2         | VEX.128.66.0F38.W0 90 /r      | RMV  | AVX2 distinct
    VPGATHERDD rw:ymm1, vm32y, rw:ymm2         | VEX.256.66.0F38.W0 90 /r      | RMV  | AVX2 distinct
    VPGATHERQD rw:xmm1, vm64x, rw:xmm2         | VEX.128.66.0F38.W0 91 /r      | RMV  | AVX2 distinct
    VPGATHERQD rw:xmm1, vm64y, rw:xmm2         | VEX.256.66.0F38.W0 91 /r      | RMV  | AVX2 distinct
    VPGATHERDQ rw:xmm1, vm32x, rw:xmm2         | VEX.128.66.0F38.W1 90 /r      | RMV  | AVX2 distinct
    VPGATHERDQ rw:ymm1, vm32x, rw:ymm2         | VEX.256.66.0F38.W1 90 /r      | RMV  | AVX2 distinct
    VPGATHERQQ rw:xmm1, vm64x, rw:xmm2         | VEX.128.66.0F38.W1 91 /r      | RMV  | AVX2 distinct
    VPGATHERQQ rw:ymm1, vm64y, rw:ymm2         | VEX.256.66.0F38.W1 91 /r      | RMV  | AVX2 distinct
    # Clearing of all registers, or of their upper halves
    VZEROALL                                   | VEX.256.0F.WIG 77             |      | AVX
    VZEROUPPER                                 | VEX.128.0F.WIG 77             |      | AVX
    """
}
