extension InstructionTable {
  /// VEX-encoded extensions: F16C, AES, GFNI, SHA-512, SM3, SM4, AVX-VNNI, AVX-IFMA, AVX-NE-CONVERT, AMX; AMD's XOP and
  /// LWP.
  static let avxExtensions: StaticString = """
    # Half precision (F16C)
    VCVTPH2PS w:xmm1, xmm2/m64                       | VEX.128.66.0F38.W0 13 /r      | RM    | F16C
    VCVTPH2PS w:ymm1, xmm2/m128                      | VEX.256.66.0F38.W0 13 /r      | RM    | F16C
    VCVTPS2PH w:xmm1/m64, xmm2, imm8u                | VEX.128.66.0F3A.W0 1D /r ib   | MRI   | F16C
    VCVTPS2PH w:xmm1/m128, ymm2, imm8u               | VEX.256.66.0F3A.W0 1D /r ib   | MRI   | F16C
    # AES
    VAESDEC w:xmm1, xmm2, xmm3/m128                  | VEX.128.66.0F38.WIG DE /r     | RVM   | AES AVX
    VAESDEC w:ymm1, ymm2, ymm3/m256                  | VEX.256.66.0F38.WIG DE /r     | RVM   | VAES AVX
    VAESDECLAST w:xmm1, xmm2, xmm3/m128              | VEX.128.66.0F38.WIG DF /r     | RVM   | AES AVX
    VAESDECLAST w:ymm1, ymm2, ymm3/m256              | VEX.256.66.0F38.WIG DF /r     | RVM   | VAES AVX
    VAESENC w:xmm1, xmm2, xmm3/m128                  | VEX.128.66.0F38.WIG DC /r     | RVM   | AES AVX
    VAESENC w:ymm1, ymm2, ymm3/m256                  | VEX.256.66.0F38.WIG DC /r     | RVM   | VAES AVX
    VAESENCLAST w:xmm1, xmm2, xmm3/m128              | VEX.128.66.0F38.WIG DD /r     | RVM   | AES AVX
    VAESENCLAST w:ymm1, ymm2, ymm3/m256              | VEX.256.66.0F38.WIG DD /r     | RVM   | VAES AVX
    VAESIMC w:xmm1, xmm2/m128                        | VEX.128.66.0F38.WIG DB /r     | RM    | AES AVX
    VAESKEYGENASSIST w:xmm1, xmm2/m128, imm8u        | VEX.128.66.0F3A.WIG DF /r ib  | RMI   | AES AVX
    # Carry-less multiplication; the spellings say which quadwords are multiplied
    VPCLMULQDQ w:xmm1, xmm2, xmm3/m128, imm8u        | VEX.128.66.0F3A.WIG 44 /r ib  | RVMI  | PCLMULQDQ AVX
    VPCLMULQDQ w:ymm1, ymm2, ymm3/m256, imm8u        | VEX.256.66.0F3A.WIG 44 /r ib  | RVMI  | VPCLMULQDQ AVX
    VPCLMULLQLQDQ w:xmm1, xmm2, xmm3/m128            | VEX.128.66.0F3A.WIG 44 /r 00  | RVM   | PCLMULQDQ AVX alias
    VPCLMULLQLQDQ w:ymm1, ymm2, ymm3/m256            | VEX.256.66.0F3A.WIG 44 /r 00  | RVM   | VPCLMULQDQ AVX alias
    VPCLMULHQLQDQ w:xmm1, xmm2, xmm3/m128            | VEX.128.66.0F3A.WIG 44 /r 01  | RVM   | PCLMULQDQ AVX alias
    VPCLMULHQLQDQ w:ymm1, ymm2, ymm3/m256            | VEX.256.66.0F3A.WIG 44 /r 01  | RVM   | VPCLMULQDQ AVX alias
    VPCLMULLQHQDQ w:xmm1, xmm2, xmm3/m128            | VEX.128.66.0F3A.WIG 44 /r 10  | RVM   | PCLMULQDQ AVX alias
    VPCLMULLQHQDQ w:ymm1, ymm2, ymm3/m256            | VEX.256.66.0F3A.WIG 44 /r 10  | RVM   | VPCLMULQDQ AVX alias
    VPCLMULHQHQDQ w:xmm1, xmm2, xmm3/m128            | VEX.128.66.0F3A.WIG 44 /r 11  | RVM   | PCLMULQDQ AVX alias
    VPCLMULHQHQDQ w:ymm1, ymm2, ymm3/m256            | VEX.256.66.0F3A.WIG 44 /r 11  | RVM   | VPCLMULQDQ AVX alias
    # Galois field arithmetic (GFNI)
    VGF2P8AFFINEINVQB w:xmm1, xmm2, xmm3/m128, imm8u | VEX.128.66.0F3A.W1 CF /r ib   | RVMI  | GFNI AVX
    VGF2P8AFFINEINVQB w:ymm1, ymm2, ymm3/m256, imm8u | VEX.256.66.0F3A.W1 CF /r ib   | RVMI  | GFNI AVX
    VGF2P8AFFINEQB w:xmm1, xmm2, xmm3/m128, imm8u    | VEX.128.66.0F3A.W1 CE /r ib   | RVMI  | GFNI AVX
    VGF2P8AFFINEQB w:ymm1, ymm2, ymm3/m256, imm8u    | VEX.256.66.0F3A.W1 CE /r ib   | RVMI  | GFNI AVX
    VGF2P8MULB w:xmm1, xmm2, xmm3/m128               | VEX.128.66.0F38.W0 CF /r      | RVM   | GFNI AVX
    VGF2P8MULB w:ymm1, ymm2, ymm3/m256               | VEX.256.66.0F38.W0 CF /r      | RVM   | GFNI AVX
    # Hashes and ciphers: SHA-512, SM3, SM4
    VSHA512MSG1 rw:ymm1, xmm2                        | VEX.256.F2.0F38.W0 CC /r      | RM    | SHA512 AVX
    VSHA512MSG2 rw:ymm1, ymm2                        | VEX.256.F2.0F38.W0 CD /r      | RM    | SHA512 AVX
    VSHA512RNDS2 rw:ymm1, ymm2, xmm3                 | VEX.256.F2.0F38.W0 CB /r      | RVM   | SHA512 AVX
    VSM3MSG1 rw:xmm1, xmm2, xmm3/m128                | VEX.128.0F38.W0 DA /r         | RVM   | SM3 AVX
    VSM3MSG2 rw:xmm1, xmm2, xmm3/m128                | VEX.128.66.0F38.W0 DA /r      | RVM   | SM3 AVX
    VSM3RNDS2 rw:xmm1, xmm2, xmm3/m128, imm8u        | VEX.128.66.0F3A.W0 DE /r ib   | RVMI  | SM3 AVX
    VSM4KEY4 w:xmm1, xmm2, xmm3/m128                 | VEX.128.F3.0F38.W0 DA /r      | RVM   | SM4 AVX
    VSM4KEY4 w:ymm1, ymm2, ymm3/m256                 | VEX.256.F3.0F38.W0 DA /r      | RVM   | SM4 AVX
    VSM4RNDS4 w:xmm1, xmm2, xmm3/m128                | VEX.128.F2.0F38.W0 DA /r      | RVM   | SM4 AVX
    VSM4RNDS4 w:ymm1, ymm2, ymm3/m256                | VEX.256.F2.0F38.W0 DA /r      | RVM   | SM4 AVX
    # Dot products of integers (AVX-VNNI)
    VPDPBUSD rw:xmm1, xmm2, xmm3/m128                | VEX.128.66.0F38.W0 50 /r      | RVM   | AVX_VNNI {vex}
    VPDPBUSD rw:ymm1, ymm2, ymm3/m256                | VEX.256.66.0F38.W0 50 /r      | RVM   | AVX_VNNI {vex}
    VPDPBUSDS rw:xmm1, xmm2, xmm3/m128               | VEX.128.66.0F38.W0 51 /r      | RVM   | AVX_VNNI {vex}
    VPDPBUSDS rw:ymm1, ymm2, ymm3/m256               | VEX.256.66.0F38.W0 51 /r      | RVM   | AVX_VNNI {vex}
    VPDPWSSD rw:xmm1, xmm2, xmm3/m128                | VEX.128.66.0F38.W0 52 /r      | RVM   | AVX_VNNI {vex}
    VPDPWSSD rw:ymm1, ymm2, ymm3/m256                | VEX.256.66.0F38.W0 52 /r      | RVM   | AVX_VNNI {vex}
    VPDPWSSDS rw:xmm1, xmm2, xmm3/m128               | VEX.128.66.0F38.W0 53 /r      | RVM   | AVX_VNNI {vex}
    VPDPWSSDS rw:ymm1, ymm2, ymm3/m256               | VEX.256.66.0F38.W0 53 /r      | RVM   | AVX_VNNI {vex}
    # Dot products of bytes with all signs (AVX-VNNI-INT8)
    VPDPBSSD rw:xmm1, xmm2, xmm3/m128                | VEX.128.F2.0F38.W0 50 /r      | RVM   | AVX_VNNI_INT8
    VPDPBSSD rw:ymm1, ymm2, ymm3/m256                | VEX.256.F2.0F38.W0 50 /r      | RVM   | AVX_VNNI_INT8
    VPDPBSSDS rw:xmm1, xmm2, xmm3/m128               | VEX.128.F2.0F38.W0 51 /r      | RVM   | AVX_VNNI_INT8
    VPDPBSSDS rw:ymm1, ymm2, ymm3/m256               | VEX.256.F2.0F38.W0 51 /r      | RVM   | AVX_VNNI_INT8
    VPDPBSUD rw:xmm1, xmm2, xmm3/m128                | VEX.128.F3.0F38.W0 50 /r      | RVM   | AVX_VNNI_INT8
    VPDPBSUD rw:ymm1, ymm2, ymm3/m256                | VEX.256.F3.0F38.W0 50 /r      | RVM   | AVX_VNNI_INT8
    VPDPBSUDS rw:xmm1, xmm2, xmm3/m128               | VEX.128.F3.0F38.W0 51 /r      | RVM   | AVX_VNNI_INT8
    VPDPBSUDS rw:ymm1, ymm2, ymm3/m256               | VEX.256.F3.0F38.W0 51 /r      | RVM   | AVX_VNNI_INT8
    VPDPBUUD rw:xmm1, xmm2, xmm3/m128                | VEX.128.0F38.W0 50 /r         | RVM   | AVX_VNNI_INT8
    VPDPBUUD rw:ymm1, ymm2, ymm3/m256                | VEX.256.0F38.W0 50 /r         | RVM   | AVX_VNNI_INT8
    VPDPBUUDS rw:xmm1, xmm2, xmm3/m128               | VEX.128.0F38.W0 51 /r         | RVM   | AVX_VNNI_INT8
    VPDPBUUDS rw:ymm1, ymm2, ymm3/m256               | VEX.256.0F38.W0 51 /r         | RVM   | AVX_VNNI_INT8
    # Dot products of words with all signs (AVX-VNNI-INT16)
    VPDPWSUD rw:xmm1, xmm2, xmm3/m128                | VEX.128.F3.0F38.W0 D2 /r      | RVM   | AVX_VNNI_INT16
    VPDPWSUD rw:ymm1, ymm2, ymm3/m256                | VEX.256.F3.0F38.W0 D2 /r      | RVM   | AVX_VNNI_INT16
    VPDPWSUDS rw:xmm1, xmm2, xmm3/m128               | VEX.128.F3.0F38.W0 D3 /r      | RVM   | AVX_VNNI_INT16
    VPDPWSUDS rw:ymm1, ymm2, ymm3/m256               | VEX.256.F3.0F38.W0 D3 /r      | RVM   | AVX_VNNI_INT16
    VPDPWUSD rw:xmm1, xmm2, xmm3/m128                | VEX.128.66.0F38.W0 D2 /r      | RVM   | AVX_VNNI_INT16
    VPDPWUSD rw:ymm1, ymm2, ymm3/m256                | VEX.256.66.0F38.W0 D2 /r      | RVM   | AVX_VNNI_INT16
    VPDPWUSDS rw:xmm1, xmm2, xmm3/m128               | VEX.128.66.0F38.W0 D3 /r      | RVM   | AVX_VNNI_INT16
    VPDPWUSDS rw:ymm1, ymm2, ymm3/m256               | VEX.256.66.0F38.W0 D3 /r      | RVM   | AVX_VNNI_INT16
    VPDPWUUD rw:xmm1, xmm2, xmm3/m128                | VEX.128.0F38.W0 D2 /r         | RVM   | AVX_VNNI_INT16
    VPDPWUUD rw:ymm1, ymm2, ymm3/m256                | VEX.256.0F38.W0 D2 /r         | RVM   | AVX_VNNI_INT16
    VPDPWUUDS rw:xmm1, xmm2, xmm3/m128               | VEX.128.0F38.W0 D3 /r         | RVM   | AVX_VNNI_INT16
    VPDPWUUDS rw:ymm1, ymm2, ymm3/m256               | VEX.256.0F38.W0 D3 /r         | RVM   | AVX_VNNI_INT16
    # Multiplication of 52-bit integers (AVX-IFMA)
    VPMADD52HUQ rw:xmm1, xmm2, xmm3/m128             | VEX.128.66.0F38.W1 B5 /r      | RVM   | AVX_IFMA {vex}
    VPMADD52HUQ rw:ymm1, ymm2, ymm3/m256             | VEX.256.66.0F38.W1 B5 /r      | RVM   | AVX_IFMA {vex}
    VPMADD52LUQ rw:xmm1, xmm2, xmm3/m128             | VEX.128.66.0F38.W1 B4 /r      | RVM   | AVX_IFMA {vex}
    VPMADD52LUQ rw:ymm1, ymm2, ymm3/m256             | VEX.256.66.0F38.W1 B4 /r      | RVM   | AVX_IFMA {vex}
    # Conversions of bfloat16 and half precision without exceptions (AVX-NE-CONVERT)
    VBCSTNEBF162PS w:xmm1, m16                       | VEX.128.F3.0F38.W0 B1 /r      | RM    | AVX_NE_CONVERT
    VBCSTNEBF162PS w:ymm1, m16                       | VEX.256.F3.0F38.W0 B1 /r      | RM    | AVX_NE_CONVERT
    VBCSTNESH2PS w:xmm1, m16                         | VEX.128.66.0F38.W0 B1 /r      | RM    | AVX_NE_CONVERT
    VBCSTNESH2PS w:ymm1, m16                         | VEX.256.66.0F38.W0 B1 /r      | RM    | AVX_NE_CONVERT
    VCVTNEEBF162PS w:xmm1, m128                      | VEX.128.F3.0F38.W0 B0 /r      | RM    | AVX_NE_CONVERT
    VCVTNEEBF162PS w:ymm1, m256                      | VEX.256.F3.0F38.W0 B0 /r      | RM    | AVX_NE_CONVERT
    VCVTNEEPH2PS w:xmm1, m128                        | VEX.128.66.0F38.W0 B0 /r      | RM    | AVX_NE_CONVERT
    VCVTNEEPH2PS w:ymm1, m256                        | VEX.256.66.0F38.W0 B0 /r      | RM    | AVX_NE_CONVERT
    VCVTNEOBF162PS w:xmm1, m128                      | VEX.128.F2.0F38.W0 B0 /r      | RM    | AVX_NE_CONVERT
    VCVTNEOBF162PS w:ymm1, m256                      | VEX.256.F2.0F38.W0 B0 /r      | RM    | AVX_NE_CONVERT
    VCVTNEOPH2PS w:xmm1, m128                        | VEX.128.0F38.W0 B0 /r         | RM    | AVX_NE_CONVERT
    VCVTNEOPH2PS w:ymm1, m256                        | VEX.256.0F38.W0 B0 /r         | RM    | AVX_NE_CONVERT
    VCVTNEPS2BF16 w:xmm1, xmm2/m128                  | VEX.128.F3.0F38.W0 72 /r      | RM    | AVX_NE_CONVERT {vex}
    VCVTNEPS2BF16 w:xmm1, ymm2/m256                  | VEX.256.F3.0F38.W0 72 /r      | RM    | AVX_NE_CONVERT {vex}
    # Matrix tiles (AMX): configuration, loads, stores
    LDTILECFG m512byte                               | VEX.128.0F38.W0 49 /0         | M     | AMX_TILE
    STTILECFG w:m512byte                             | VEX.128.66.0F38.W0 49 /0      | M     | AMX_TILE
    TILELOADD w:tmm1, msib                           | VEX.128.F2.0F38.W0 4B /r      | RM    | AMX_TILE
    TILELOADDT1 w:tmm1, msib                         | VEX.128.66.0F38.W0 4B /r      | RM    | AMX_TILE
    TILESTORED w:msib, tmm1                          | VEX.128.F3.0F38.W0 4B /r      | MR    | AMX_TILE
    TILELOADDRS w:tmm1, msib                         | VEX.128.F2.0F38.W0 4A /r      | RM    | AMX_MOVRS
    TILELOADDRST1 w:tmm1, msib                       | VEX.128.66.0F38.W0 4A /r      | RM    | AMX_MOVRS
    TILERELEASE                                      | VEX.128.0F38.W0 49 C0         |       | AMX_TILE
    TILEZERO w:tmm1                                  | VEX.128.F2.0F38.W0 49 /r      | R     | AMX_TILE
    # Dot products of tiles
    TDPBSSD rw:tmm1, tmm2, tmm3                      | VEX.128.F2.0F38.W0 5E /r      | RMV   | AMX_INT8 distinct
    TDPBSUD rw:tmm1, tmm2, tmm3                      | VEX.128.F3.0F38.W0 5E /r      | RMV   | AMX_INT8 distinct
    TDPBUSD rw:tmm1, tmm2, tmm3                      | VEX.128.66.0F38.W0 5E /r      | RMV   | AMX_INT8 distinct
    TDPBUUD rw:tmm1, tmm2, tmm3                      | VEX.128.0F38.W0 5E /r         | RMV   | AMX_INT8 distinct
    TDPBF16PS rw:tmm1, tmm2, tmm3                    | VEX.128.F3.0F38.W0 5C /r      | RMV   | AMX_BF16 distinct
    TDPFP16PS rw:tmm1, tmm2, tmm3                    | VEX.128.F2.0F38.W0 5C /r      | RMV   | AMX_FP16 distinct
    TCMMIMFP16PS rw:tmm1, tmm2, tmm3                 | VEX.128.66.0F38.W0 6C /r      | RMV   | AMX_COMPLEX distinct
    TCMMRLFP16PS rw:tmm1, tmm2, tmm3                 | VEX.128.0F38.WIG 6C /r        | RMV   | AMX_COMPLEX distinct
    TDPBF8PS rw:tmm1, tmm2, tmm3                     | VEX.128.MAP5.W0 FD /r         | RMV   | AMX_FP8 distinct
    TDPBHF8PS rw:tmm1, tmm2, tmm3                    | VEX.128.F2.MAP5.W0 FD /r      | RMV   | AMX_FP8 distinct
    TDPHBF8PS rw:tmm1, tmm2, tmm3                    | VEX.128.F3.MAP5.W0 FD /r      | RMV   | AMX_FP8 distinct
    TDPHF8PS rw:tmm1, tmm2, tmm3                     | VEX.128.66.MAP5.W0 FD /r      | RMV   | AMX_FP8 distinct
    TMMULTF32PS rw:tmm1, tmm2, tmm3                  | VEX.128.66.0F38.W0 48 /r      | RMV   | AMX_TF32 distinct
    # Transposition of tiles, and dot products with the first source transposed (AMX-TRANSPOSE); a load fills two tiles
    TTRANSPOSED w:tmm1, tmm2                         | VEX.128.F3.0F38.W0 5F /r      | RM    | AMX_TRANSPOSE
    T2RPNTLVWZ0 w:tmm1+1, msib                       | VEX.128.0F38.W0 6E /r         | RM    | AMX_TRANSPOSE
    T2RPNTLVWZ0T1 w:tmm1+1, msib                     | VEX.128.0F38.W0 6F /r         | RM    | AMX_TRANSPOSE
    T2RPNTLVWZ1 w:tmm1+1, msib                       | VEX.128.66.0F38.W0 6E /r      | RM    | AMX_TRANSPOSE
    T2RPNTLVWZ1T1 w:tmm1+1, msib                     | VEX.128.66.0F38.W0 6F /r      | RM    | AMX_TRANSPOSE
    T2RPNTLVWZ0RS w:tmm1+1, msib                     | VEX.128.MAP5.W0 F8 /r         | RM    | AMX_TRANSPOSE AMX_MOVRS
    T2RPNTLVWZ0RST1 w:tmm1+1, msib                   | VEX.128.MAP5.W0 F9 /r         | RM    | AMX_TRANSPOSE AMX_MOVRS
    T2RPNTLVWZ1RS w:tmm1+1, msib                     | VEX.128.66.MAP5.W0 F8 /r      | RM    | AMX_TRANSPOSE AMX_MOVRS
    T2RPNTLVWZ1RST1 w:tmm1+1, msib                   | VEX.128.66.MAP5.W0 F9 /r      | RM    | AMX_TRANSPOSE AMX_MOVRS
    TTDPBF16PS rw:tmm1, tmm2, tmm3                   | VEX.128.F3.0F38.W0 6C /r      | RMV   | AMX_TRANSPOSE AMX_BF16 distinct
    TTDPFP16PS rw:tmm1, tmm2, tmm3                   | VEX.128.F2.0F38.W0 6C /r      | RMV   | AMX_TRANSPOSE AMX_FP16 distinct
    TTMMULTF32PS rw:tmm1, tmm2, tmm3                 | VEX.128.0F38.W0 48 /r         | RMV   | AMX_TRANSPOSE AMX_TF32 distinct
    TTCMMIMFP16PS rw:tmm1, tmm2, tmm3                | VEX.128.F2.0F38.W0 6B /r      | RMV   | AMX_TRANSPOSE AMX_COMPLEX distinct
    TTCMMRLFP16PS rw:tmm1, tmm2, tmm3                | VEX.128.F3.0F38.W0 6B /r      | RMV   | AMX_TRANSPOSE AMX_COMPLEX distinct
    TCONJTCMMIMFP16PS rw:tmm1, tmm2, tmm3            | VEX.128.0F38.WIG 6B /r        | RMV   | AMX_TRANSPOSE AMX_COMPLEX distinct
    TCONJTFP16 w:tmm1, tmm2                          | VEX.128.66.0F38.W0 6B /r      | RM    | AMX_TRANSPOSE AMX_COMPLEX
    # XOP (AMD): comparisons
    VPCOMppB w:xmm1, xmm2, xmm3/m128, imm8u          | XOP.128.MAP8.W0 CC /r ib      | RVMI  | XOP predicate:xop
    VPCOMppW w:xmm1, xmm2, xmm3/m128, imm8u          | XOP.128.MAP8.W0 CD /r ib      | RVMI  | XOP predicate:xop
    VPCOMppD w:xmm1, xmm2, xmm3/m128, imm8u          | XOP.128.MAP8.W0 CE /r ib      | RVMI  | XOP predicate:xop
    VPCOMppQ w:xmm1, xmm2, xmm3/m128, imm8u          | XOP.128.MAP8.W0 CF /r ib      | RVMI  | XOP predicate:xop
    VPCOMppUB w:xmm1, xmm2, xmm3/m128, imm8u         | XOP.128.MAP8.W0 EC /r ib      | RVMI  | XOP predicate:xop
    VPCOMppUW w:xmm1, xmm2, xmm3/m128, imm8u         | XOP.128.MAP8.W0 ED /r ib      | RVMI  | XOP predicate:xop
    VPCOMppUD w:xmm1, xmm2, xmm3/m128, imm8u         | XOP.128.MAP8.W0 EE /r ib      | RVMI  | XOP predicate:xop
    VPCOMppUQ w:xmm1, xmm2, xmm3/m128, imm8u         | XOP.128.MAP8.W0 EF /r ib      | RVMI  | XOP predicate:xop
    # XOP: fractions, horizontal sums and differences
    VFRCZPD w:xmm1, xmm2/m128                        | XOP.128.MAP9.W0 81 /r         | RM    | XOP
    VFRCZPD w:ymm1, ymm2/m256                        | XOP.256.MAP9.W0 81 /r         | RM    | XOP
    VFRCZPS w:xmm1, xmm2/m128                        | XOP.128.MAP9.W0 80 /r         | RM    | XOP
    VFRCZPS w:ymm1, ymm2/m256                        | XOP.256.MAP9.W0 80 /r         | RM    | XOP
    VFRCZSD w:xmm1, xmm2/m64                         | XOP.128.MAP9.W0 83 /r         | RM    | XOP
    VFRCZSS w:xmm1, xmm2/m32                         | XOP.128.MAP9.W0 82 /r         | RM    | XOP
    VPHADDBW w:xmm1, xmm2/m128                       | XOP.128.MAP9.W0 C1 /r         | RM    | XOP
    VPHADDBD w:xmm1, xmm2/m128                       | XOP.128.MAP9.W0 C2 /r         | RM    | XOP
    VPHADDBQ w:xmm1, xmm2/m128                       | XOP.128.MAP9.W0 C3 /r         | RM    | XOP
    VPHADDWD w:xmm1, xmm2/m128                       | XOP.128.MAP9.W0 C6 /r         | RM    | XOP
    VPHADDWQ w:xmm1, xmm2/m128                       | XOP.128.MAP9.W0 C7 /r         | RM    | XOP
    VPHADDDQ w:xmm1, xmm2/m128                       | XOP.128.MAP9.W0 CB /r         | RM    | XOP
    VPHADDUBW w:xmm1, xmm2/m128                      | XOP.128.MAP9.W0 D1 /r         | RM    | XOP
    VPHADDUBD w:xmm1, xmm2/m128                      | XOP.128.MAP9.W0 D2 /r         | RM    | XOP
    VPHADDUBQ w:xmm1, xmm2/m128                      | XOP.128.MAP9.W0 D3 /r         | RM    | XOP
    VPHADDUWD w:xmm1, xmm2/m128                      | XOP.128.MAP9.W0 D6 /r         | RM    | XOP
    VPHADDUWQ w:xmm1, xmm2/m128                      | XOP.128.MAP9.W0 D7 /r         | RM    | XOP
    VPHADDUDQ w:xmm1, xmm2/m128                      | XOP.128.MAP9.W0 DB /r         | RM    | XOP
    VPHSUBBW w:xmm1, xmm2/m128                       | XOP.128.MAP9.W0 E1 /r         | RM    | XOP
    VPHSUBWD w:xmm1, xmm2/m128                       | XOP.128.MAP9.W0 E2 /r         | RM    | XOP
    VPHSUBDQ w:xmm1, xmm2/m128                       | XOP.128.MAP9.W0 E3 /r         | RM    | XOP
    # XOP: multiplication and addition
    VPMACSSWW w:xmm1, xmm2, xmm3/m128, xmm4          | XOP.128.MAP8.W0 85 /r /is4    | RVMS  | XOP
    VPMACSSWD w:xmm1, xmm2, xmm3/m128, xmm4          | XOP.128.MAP8.W0 86 /r /is4    | RVMS  | XOP
    VPMACSSDQL w:xmm1, xmm2, xmm3/m128, xmm4         | XOP.128.MAP8.W0 87 /r /is4    | RVMS  | XOP
    VPMACSSDD w:xmm1, xmm2, xmm3/m128, xmm4          | XOP.128.MAP8.W0 8E /r /is4    | RVMS  | XOP
    VPMACSSDQH w:xmm1, xmm2, xmm3/m128, xmm4         | XOP.128.MAP8.W0 8F /r /is4    | RVMS  | XOP
    VPMACSWW w:xmm1, xmm2, xmm3/m128, xmm4           | XOP.128.MAP8.W0 95 /r /is4    | RVMS  | XOP
    VPMACSWD w:xmm1, xmm2, xmm3/m128, xmm4           | XOP.128.MAP8.W0 96 /r /is4    | RVMS  | XOP
    VPMACSDQL w:xmm1, xmm2, xmm3/m128, xmm4          | XOP.128.MAP8.W0 97 /r /is4    | RVMS  | XOP
    VPMACSDD w:xmm1, xmm2, xmm3/m128, xmm4           | XOP.128.MAP8.W0 9E /r /is4    | RVMS  | XOP
    VPMACSDQH w:xmm1, xmm2, xmm3/m128, xmm4          | XOP.128.MAP8.W0 9F /r /is4    | RVMS  | XOP
    VPMADCSSWD w:xmm1, xmm2, xmm3/m128, xmm4         | XOP.128.MAP8.W0 A6 /r /is4    | RVMS  | XOP
    VPMADCSWD w:xmm1, xmm2, xmm3/m128, xmm4          | XOP.128.MAP8.W0 B6 /r /is4    | RVMS  | XOP
    # XOP: selection and permutation
    VPCMOV w:xmm1, xmm2, xmm3/m128, xmm4             | XOP.128.MAP8.W0 A2 /r /is4    | RVMS  | XOP
    VPCMOV w:xmm1, xmm2, xmm3, xmm4/m128             | XOP.128.MAP8.W1 A2 /r /is4    | RVSM  | XOP
    VPCMOV w:ymm1, ymm2, ymm3/m256, ymm4             | XOP.256.MAP8.W0 A2 /r /is4    | RVMS  | XOP
    VPCMOV w:ymm1, ymm2, ymm3, ymm4/m256             | XOP.256.MAP8.W1 A2 /r /is4    | RVSM  | XOP
    VPPERM w:xmm1, xmm2, xmm3/m128, xmm4             | XOP.128.MAP8.W0 A3 /r /is4    | RVMS  | XOP
    VPPERM w:xmm1, xmm2, xmm3, xmm4/m128             | XOP.128.MAP8.W1 A3 /r /is4    | RVSM  | XOP
    VPERMIL2PD w:xmm1, xmm2, xmm3/m128, xmm4, imm4u  | VEX.128.66.0F3A.W0 49 /r /is4 | RVMSI | XOP
    VPERMIL2PD w:xmm1, xmm2, xmm3, xmm4/m128, imm4u  | VEX.128.66.0F3A.W1 49 /r /is4 | RVSMI | XOP
    VPERMIL2PD w:ymm1, ymm2, ymm3/m256, ymm4, imm4u  | VEX.256.66.0F3A.W0 49 /r /is4 | RVMSI | XOP
    VPERMIL2PD w:ymm1, ymm2, ymm3, ymm4/m256, imm4u  | VEX.256.66.0F3A.W1 49 /r /is4 | RVSMI | XOP
    VPERMIL2PS w:xmm1, xmm2, xmm3/m128, xmm4, imm4u  | VEX.128.66.0F3A.W0 48 /r /is4 | RVMSI | XOP
    VPERMIL2PS w:xmm1, xmm2, xmm3, xmm4/m128, imm4u  | VEX.128.66.0F3A.W1 48 /r /is4 | RVSMI | XOP
    VPERMIL2PS w:ymm1, ymm2, ymm3/m256, ymm4, imm4u  | VEX.256.66.0F3A.W0 48 /r /is4 | RVMSI | XOP
    VPERMIL2PS w:ymm1, ymm2, ymm3, ymm4/m256, imm4u  | VEX.256.66.0F3A.W1 48 /r /is4 | RVSMI | XOP
    # XOP: rotations and shifts, to the left where the count is positive
    VPROTB w:xmm1, xmm2/m128, imm8u                  | XOP.128.MAP8.W0 C0 /r ib      | RMI   | XOP
    VPROTW w:xmm1, xmm2/m128, imm8u                  | XOP.128.MAP8.W0 C1 /r ib      | RMI   | XOP
    VPROTD w:xmm1, xmm2/m128, imm8u                  | XOP.128.MAP8.W0 C2 /r ib      | RMI   | XOP
    VPROTQ w:xmm1, xmm2/m128, imm8u                  | XOP.128.MAP8.W0 C3 /r ib      | RMI   | XOP
    VPROTB w:xmm1, xmm2/m128, xmm3                   | XOP.128.MAP9.W0 90 /r         | RMV   | XOP
    VPROTB w:xmm1, xmm2, xmm3/m128                   | XOP.128.MAP9.W1 90 /r         | RVM   | XOP
    VPROTW w:xmm1, xmm2/m128, xmm3                   | XOP.128.MAP9.W0 91 /r         | RMV   | XOP
    VPROTW w:xmm1, xmm2, xmm3/m128                   | XOP.128.MAP9.W1 91 /r         | RVM   | XOP
    VPROTD w:xmm1, xmm2/m128, xmm3                   | XOP.128.MAP9.W0 92 /r         | RMV   | XOP
    VPROTD w:xmm1, xmm2, xmm3/m128                   | XOP.128.MAP9.W1 92 /r         | RVM   | XOP
    VPROTQ w:xmm1, xmm2/m128, xmm3                   | XOP.128.MAP9.W0 93 /r         | RMV   | XOP
    VPROTQ w:xmm1, xmm2, xmm3/m128                   | XOP.128.MAP9.W1 93 /r         | RVM   | XOP
    VPSHAB w:xmm1, xmm2/m128, xmm3                   | XOP.128.MAP9.W0 98 /r         | RMV   | XOP
    VPSHAB w:xmm1, xmm2, xmm3/m128                   | XOP.128.MAP9.W1 98 /r         | RVM   | XOP
    VPSHAW w:xmm1, xmm2/m128, xmm3                   | XOP.128.MAP9.W0 99 /r         | RMV   | XOP
    VPSHAW w:xmm1, xmm2, xmm3/m128                   | XOP.128.MAP9.W1 99 /r         | RVM   | XOP
    VPSHAD w:xmm1, xmm2/m128, xmm3                   | XOP.128.MAP9.W0 9A /r         | RMV   | XOP
    VPSHAD w:xmm1, xmm2, xmm3/m128                   | XOP.128.MAP9.W1 9A /r         | RVM   | XOP
    VPSHAQ w:xmm1, xmm2/m128, xmm3                   | XOP.128.MAP9.W0 9B /r         | RMV   | XOP
    VPSHAQ w:xmm1, xmm2, xmm3/m128                   | XOP.128.MAP9.W1 9B /r         | RVM   | XOP
    VPSHLB w:xmm1, xmm2/m128, xmm3                   | XOP.128.MAP9.W0 94 /r         | RMV   | XOP
    VPSHLB w:xmm1, xmm2, xmm3/m128                   | XOP.128.MAP9.W1 94 /r         | RVM   | XOP
    VPSHLW w:xmm1, xmm2/m128, xmm3                   | XOP.128.MAP9.W0 95 /r         | RMV   | XOP
    VPSHLW w:xmm1, xmm2, xmm3/m128                   | XOP.128.MAP9.W1 95 /r         | RVM   | XOP
    VPSHLD w:xmm1, xmm2/m128, xmm3                   | XOP.128.MAP9.W0 96 /r         | RMV   | XOP
    VPSHLD w:xmm1, xmm2, xmm3/m128                   | XOP.128.MAP9.W1 96 /r         | RVM   | XOP
    VPSHLQ w:xmm1, xmm2/m128, xmm3                   | XOP.128.MAP9.W0 97 /r         | RMV   | XOP
    VPSHLQ w:xmm1, xmm2, xmm3/m128                   | XOP.128.MAP9.W1 97 /r         | RVM   | XOP
    # Lightweight profiling (AMD)
    LLWPCB r32                                       | XOP.LZ.MAP9.W0 12 /0          | M     | LWP
    LLWPCB r64                                       | XOP.LZ.MAP9.W1 12 /0          | M     | LWP
    SLWPCB w:r32                                     | XOP.LZ.MAP9.W0 12 /1          | M     | LWP
    SLWPCB w:r64                                     | XOP.LZ.MAP9.W1 12 /1          | M     | LWP
    LWPINS r32, r/m32, imm32u                        | XOP.LZ.MAPA.W0 12 /0 id       | VMI   | LWP w:flags
    LWPINS r64, r/m32, imm32u                        | XOP.LZ.MAPA.W1 12 /0 id       | VMI   | LWP w:flags
    LWPVAL r32, r/m32, imm32u                        | XOP.LZ.MAPA.W0 12 /1 id       | VMI   | LWP
    LWPVAL r64, r/m32, imm32u                        | XOP.LZ.MAPA.W1 12 /1 id       | VMI   | LWP
    """
}
