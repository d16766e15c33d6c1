extension InstructionTable {
  /// AVX: floating-point arithmetic, comparisons and conversions.
  static let avxFloat: StaticString = """
    # Arithmetic
    VADDPD w:xmm1, xmm2, xmm3/m128          | VEX.128.66.0F.WIG 58 /r      | RVM  | AVX commutes
    VADDPD w:ymm1, ymm2, ymm3/m256          | VEX.256.66.0F.WIG 58 /r      | RVM  | AVX commutes
    VADDPS w:xmm1, xmm2, xmm3/m128          | VEX.128.0F.WIG 58 /r         | RVM  | AVX commutes
    VADDPS w:ymm1, ymm2, ymm3/m256          | VEX.256.0F.WIG 58 /r         | RVM  | AVX commutes
    VADDSD w:xmm1, xmm2, xmm3/m64           | VEX.LIG.F2.0F.WIG 58 /r      | RVM  | AVX
    VADDSS w:xmm1, xmm2, xmm3/m32           | VEX.LIG.F3.0F.WIG 58 /r      | RVM  | AVX
    VSUBPD w:xmm1, xmm2, xmm3/m128          | VEX.128.66.0F.WIG 5C /r      | RVM  | AVX
    VSUBPD w:ymm1, ymm2, ymm3/m256          | VEX.256.66.0F.WIG 5C /r      | RVM  | AVX
    VSUBPS w:xmm1, xmm2, xmm3/m128          | VEX.128.0F.WIG 5C /r         | RVM  | AVX
    VSUBPS w:ymm1, ymm2, ymm3/m256          | VEX.256.0F.WIG 5C /r         | RVM  | AVX
    VSUBSD w:xmm1, xmm2, xmm3/m64           | VEX.LIG.F2.0F.WIG 5C /r      | RVM  | AVX
    VSUBSS w:xmm1, xmm2, xmm3/m32           | VEX.LIG.F3.0F.WIG 5C /r      | RVM  | AVX
    VMULPD w:xmm1, xmm2, xmm3/m128          | VEX.128.66.0F.WIG 59 /r      | RVM  | AVX commutes
    VMULPD w:ymm1, ymm2, ymm3/m256          | VEX.256.66.0F.WIG 59 /r      | RVM  | AVX commutes
    VMULPS w:xmm1, xmm2, xmm3/m128          | VEX.128.0F.WIG 59 /r         | RVM  | AVX commutes
    VMULPS w:ymm1, ymm2, ymm3/m256          | VEX.256.0F.WIG 59 /r         | RVM  | AVX commutes
    VMULSD w:xmm1, xmm2, xmm3/m64           | VEX.LIG.F2.0F.WIG 59 /r      | RVM  | AVX
    VMULSS w:xmm1, xmm2, xmm3/m32           | VEX.LIG.F3.0F.WIG 59 /r      | RVM  | AVX
    VDIVPD w:xmm1, xmm2, xmm3/m128          | VEX.128.66.0F.WIG 5E /r      | RVM  | AVX
    VDIVPD w:ymm1, ymm2, ymm3/m256          | VEX.256.66.0F.WIG 5E /r      | RVM  | AVX
    VDIVPS w:xmm1, xmm2, xmm3/m128          | VEX.128.0F.WIG 5E /r         | RVM  | AVX
    VDIVPS w:ymm1, ymm2, ymm3/m256          | VEX.256.0F.WIG 5E /r         | RVM  | AVX
    VDIVSD w:xmm1, xmm2, xmm3/m64           | VEX.LIG.F2.0F.WIG 5E /r      | RVM  | AVX
    VDIVSS w:xmm1, xmm2, xmm3/m32           | VEX.LIG.F3.0F.WIG 5E /r      | RVM  | AVX
    VMAXPD w:xmm1, xmm2, xmm3/m128          | VEX.128.66.0F.WIG 5F /r      | RVM  | AVX
    VMAXPD w:ymm1, ymm2, ymm3/m256          | VEX.256.66.0F.WIG 5F /r      | RVM  | AVX
    VMAXPS w:xmm1, xmm2, xmm3/m128          | VEX.128.0F.WIG 5F /r         | RVM  | AVX
    VMAXPS w:ymm1, ymm2, ymm3/m256          | VEX.256.0F.WIG 5F /r         | RVM  | AVX
    VMAXSD w:xmm1, xmm2, xmm3/m64           | VEX.LIG.F2.0F.WIG 5F /r      | RVM  | AVX
    VMAXSS w:xmm1, xmm2, xmm3/m32           | VEX.LIG.F3.0F.WIG 5F /r      | RVM  | AVX
    VMINPD w:xmm1, xmm2, xmm3/m128          | VEX.128.66.0F.WIG 5D /r      | RVM  | AVX
    VMINPD w:ymm1, ymm2, ymm3/m256          | VEX.256.66.0F.WIG 5D /r      | RVM  | AVX
    VMINPS w:xmm1, xmm2, xmm3/m128          | VEX.128.0F.WIG 5D /r         | RVM  | AVX
    VMINPS w:ymm1, ymm2, ymm3/m256          | VEX.256.0F.WIG 5D /r         | RVM  | AVX
    VMINSD w:xmm1, xmm2, xmm3/m64           | VEX.LIG.F2.0F.WIG 5D /r      | RVM  | AVX
    VMINSS w:xmm1, xmm2, xmm3/m32           | VEX.LIG.F3.0F.WIG 5D /r      | RVM  | AVX
    # Square roots and approximations of reciprocals
    VSQRTPD w:xmm1, xmm2/m128               | VEX.128.66.0F.WIG 51 /r      | RM   | AVX
    VSQRTPD w:ymm1, ymm2/m256               | VEX.256.66.0F.WIG 51 /r      | RM   | AVX
    VSQRTPS w:xmm1, xmm2/m128               | VEX.128.0F.WIG 51 /r         | RM   | AVX
    VSQRTPS w:ymm1, ymm2/m256               | VEX.256.0F.WIG 51 /r         | RM   | AVX
    VSQRTSD w:xmm1, xmm2, xmm3/m64          | VEX.LIG.F2.0F.WIG 51 /r      | RVM  | AVX
    VSQRTSS w:xmm1, xmm2, xmm3/m32          | VEX.LIG.F3.0F.WIG 51 /r      | RVM  | AVX
    VRCPPS w:xmm1, xmm2/m128                | VEX.128.0F.WIG 53 /r         | RM   | AVX
    VRCPPS w:ymm1, ymm2/m256                | VEX.256.0F.WIG 53 /r         | RM   | AVX
    VRCPSS w:xmm1, xmm2, xmm3/m32           | VEX.LIG.F3.0F.WIG 53 /r      | RVM  | AVX
    VRSQRTPS w:xmm1, xmm2/m128              | VEX.128.0F.WIG 52 /r         | RM   | AVX
    VRSQRTPS w:ymm1, ymm2/m256              | VEX.256.0F.WIG 52 /r         | RM   | AVX
    VRSQRTSS w:xmm1, xmm2, xmm3/m32         | VEX.LIG.F3.0F.WIG 52 /r      | RVM  | AVX
    # Rounding
    VROUNDPD w:xmm1, xmm2/m128, imm8u       | VEX.128.66.0F3A.WIG 09 /r ib | RMI  | AVX
    VROUNDPD w:ymm1, ymm2/m256, imm8u       | VEX.256.66.0F3A.WIG 09 /r ib | RMI  | AVX
    VROUNDPS w:xmm1, xmm2/m128, imm8u       | VEX.128.66.0F3A.WIG 08 /r ib | RMI  | AVX
    VROUNDPS w:ymm1, ymm2/m256, imm8u       | VEX.256.66.0F3A.WIG 08 /r ib | RMI  | AVX
    VROUNDSD w:xmm1, xmm2, xmm3/m64, imm8u  | VEX.LIG.66.0F3A.WIG 0B /r ib | RVMI | AVX
    VROUNDSS w:xmm1, xmm2, xmm3/m32, imm8u  | VEX.LIG.66.0F3A.WIG 0A /r ib | RVMI | AVX
    # Horizontal and alternating arithmetic, dot products
    VADDSUBPD w:xmm1, xmm2, xmm3/m128       | VEX.128.66.0F.WIG D0 /r      | RVM  | AVX
    VADDSUBPD w:ymm1, ymm2, ymm3/m256       | VEX.256.66.0F.WIG D0 /r      | RVM  | AVX
    VADDSUBPS w:xmm1, xmm2, xmm3/m128       | VEX.128.F2.0F.WIG D0 /r      | RVM  | AVX
    VADDSUBPS w:ymm1, ymm2, ymm3/m256       | VEX.256.F2.0F.WIG D0 /r      | RVM  | AVX
    VHADDPD w:xmm1, xmm2, xmm3/m128         | VEX.128.66.0F.WIG 7C /r      | RVM  | AVX
    VHADDPD w:ymm1, ymm2, ymm3/m256         | VEX.256.66.0F.WIG 7C /r      | RVM  | AVX
    VHADDPS w:xmm1, xmm2, xmm3/m128         | VEX.128.F2.0F.WIG 7C /r      | RVM  | AVX
    VHADDPS w:ymm1, ymm2, ymm3/m256         | VEX.256.F2.0F.WIG 7C /r      | RVM  | AVX
    VHSUBPD w:xmm1, xmm2, xmm3/m128         | VEX.128.66.0F.WIG 7D /r      | RVM  | AVX
    VHSUBPD w:ymm1, ymm2, ymm3/m256         | VEX.256.66.0F.WIG 7D /r      | RVM  | AVX
    VHSUBPS w:xmm1, xmm2, xmm3/m128         | VEX.128.F2.0F.WIG 7D /r      | RVM  | AVX
    VHSUBPS w:ymm1, ymm2, ymm3/m256         | VEX.256.F2.0F.WIG 7D /r      | RVM  | AVX
    VDPPD w:xmm1, xmm2, xmm3/m128, imm8u    | VEX.128.66.0F3A.WIG 41 /r ib | RVMI | AVX
    VDPPS w:xmm1, xmm2, xmm3/m128, imm8u    | VEX.128.66.0F3A.WIG 40 /r ib | RVMI | AVX
    VDPPS w:ymm1, ymm2, ymm3/m256, imm8u    | VEX.256.66.0F3A.WIG 40 /r ib | RVMI | AVX
    # Logic
    VANDPD w:xmm1, xmm2, xmm3/m128          | VEX.128.66.0F.WIG 54 /r      | RVM  | AVX commutes
    VANDPD w:ymm1, ymm2, ymm3/m256          | VEX.256.66.0F.WIG 54 /r      | RVM  | AVX commutes
    VANDPS w:xmm1, xmm2, xmm3/m128          | VEX.128.0F.WIG 54 /r         | RVM  | AVX commutes
    VANDPS w:ymm1, ymm2, ymm3/m256          | VEX.256.0F.WIG 54 /r         | RVM  | AVX commutes
    VANDNPD w:xmm1, xmm2, xmm3/m128         | VEX.128.66.0F.WIG 55 /r      | RVM  | AVX
    VANDNPD w:ymm1, ymm2, ymm3/m256         | VEX.256.66.0F.WIG 55 /r      | RVM  | AVX
    VANDNPS w:xmm1, xmm2, xmm3/m128         | VEX.128.0F.WIG 55 /r         | RVM  | AVX
    VANDNPS w:ymm1, ymm2, ymm3/m256         | VEX.256.0F.WIG 55 /r         | RVM  | AVX
    VORPD w:xmm1, xmm2, xmm3/m128           | VEX.128.66.0F.WIG 56 /r      | RVM  | AVX commutes
    VORPD w:ymm1, ymm2, ymm3/m256           | VEX.256.66.0F.WIG 56 /r      | RVM  | AVX commutes
    VORPS w:xmm1, xmm2, xmm3/m128           | VEX.128.0F.WIG 56 /r         | RVM  | AVX commutes
    VORPS w:ymm1, ymm2, ymm3/m256           | VEX.256.0F.WIG 56 /r         | RVM  | AVX commutes
    VXORPD w:xmm1, xmm2, xmm3/m128          | VEX.128.66.0F.WIG 57 /r      | RVM  | AVX commutes
    VXORPD w:ymm1, ymm2, ymm3/m256          | VEX.256.66.0F.WIG 57 /r      | RVM  | AVX commutes
    VXORPS w:xmm1, xmm2, xmm3/m128          | VEX.128.0F.WIG 57 /r         | RVM  | AVX commutes
    VXORPS w:ymm1, ymm2, ymm3/m256          | VEX.256.0F.WIG 57 /r         | RVM  | AVX commutes
    # Comparisons
    VCMPppPD w:xmm1, xmm2, xmm3/m128, imm8u | VEX.128.66.0F.WIG C2 /r ib   | RVMI | AVX predicate:32 commutes
    VCMPppPD w:ymm1, ymm2, ymm3/m256, imm8u | VEX.256.66.0F.WIG C2 /r ib   | RVMI | AVX predicate:32 commutes
    VCMPppPS w:xmm1, xmm2, xmm3/m128, imm8u | VEX.128.0F.WIG C2 /r ib      | RVMI | AVX predicate:32 commutes
    VCMPppPS w:ymm1, ymm2, ymm3/m256, imm8u | VEX.256.0F.WIG C2 /r ib      | RVMI | AVX predicate:32 commutes
    VCMPppSD w:xmm1, xmm2, xmm3/m64, imm8u  | VEX.LIG.F2.0F.WIG C2 /r ib   | RVMI | AVX predicate:32
    VCMPppSS w:xmm1, xmm2, xmm3/m32, imm8u  | VEX.LIG.F3.0F.WIG C2 /r ib   | RVMI | AVX predicate:32
    VCOMISD xmm1, xmm2/m64                  | VEX.LIG.66.0F.WIG 2F /r      | RM   | AVX w:flags
    VCOMISS xmm1, xmm2/m32                  | VEX.LIG.0F.WIG 2F /r         | RM   | AVX w:flags
    VUCOMISD xmm1, xmm2/m64                 | VEX.LIG.66.0F.WIG 2E /r      | RM   | AVX w:flags
    VUCOMISS xmm1, xmm2/m32                 | VEX.LIG.0F.WIG 2E /r         | RM   | AVX w:flags
    VTESTPD xmm1, xmm2/m128                 | VEX.128.66.0F38.W0 0F /r     | RM   | AVX w:flags
    VTESTPD ymm1, ymm2/m256                 | VEX.256.66.0F38.W0 0F /r     | RM   | AVX w:flags
    VTESTPS xmm1, xmm2/m128                 | VEX.128.66.0F38.W0 0E /r     | RM   | AVX w:flags
    VTESTPS ymm1, ymm2/m256                 | VEX.256.66.0F38.W0 0E /r     | RM   | AVX w:flags
    # Conversions between integers and floating-point numbers, packed
    VCVTDQ2PD w:xmm1, xmm2/m64              | VEX.128.F3.0F.WIG E6 /r      | RM   | AVX
    VCVTDQ2PD w:ymm1, xmm2/m128             | VEX.256.F3.0F.WIG E6 /r      | RM   | AVX
    VCVTDQ2PS w:xmm1, xmm2/m128             | VEX.128.0F.WIG 5B /r         | RM   | AVX
    VCVTDQ2PS w:ymm1, ymm2/m256             | VEX.256.0F.WIG 5B /r         | RM   | AVX
    VCVTPD2DQ w:xmm1, xmm2/m128             | VEX.128.F2.0F.WIG E6 /r      | RM   | AVX
    VCVTPD2DQ w:xmm1, ymm2/m256             | VEX.256.F2.0F.WIG E6 /r      | RM   | AVX
    VCVTPS2DQ w:xmm1, xmm2/m128             | VEX.128.66.0F.WIG 5B /r      | RM   | AVX
    VCVTPS2DQ w:ymm1, ymm2/m256             | VEX.256.66.0F.WIG 5B /r      | RM   | AVX
    VCVTTPD2DQ w:xmm1, xmm2/m128            | VEX.128.66.0F.WIG E6 /r      | RM   | AVX
    VCVTTPD2DQ w:xmm1, ymm2/m256            | VEX.256.66.0F.WIG E6 /r      | RM   | AVX
    VCVTTPS2DQ w:xmm1, xmm2/m128            | VEX.128.F3.0F.WIG 5B /r      | RM   | AVX
    VCVTTPS2DQ w:ymm1, ymm2/m256            | VEX.256.F3.0F.WIG 5B /r      | RM   | AVX
    # Conversions between integers and floating-point numbers, scalar
    VCVTSI2SD w:xmm1, xmm2, r/m32           | VEX.LIG.F2.0F.W0 2A /r       | RVM  | AVX
    VCVTSI2SD w:xmm1, xmm2, r/m64           | VEX.LIG.F2.0F.W1 2A /r       | RVM  | AVX
    VCVTSI2SS w:xmm1, xmm2, r/m32           | VEX.LIG.F3.0F.W0 2A /r       | RVM  | AVX
    VCVTSI2SS w:xmm1, xmm2, r/m64           | VEX.LIG.F3.0F.W1 2A /r       | RVM  | AVX
    VCVTSD2SI w:r32, xmm1/m64               | VEX.LIG.F2.0F.W0 2D /r       | RM   | AVX
    VCVTSD2SI w:r64, xmm1/m64               | VEX.LIG.F2.0F.W1 2D /r       | RM   | AVX
    VCVTSS2SI w:r32, xmm1/m32               | VEX.LIG.F3.0F.W0 2D /r       | RM   | AVX
    VCVTSS2SI w:r64, xmm1/m32               | VEX.LIG.F3.0F.W1 2D /r       | RM   | AVX
    VCVTTSD2SI w:r32, xmm1/m64              | VEX.LIG.F2.0F.W0 2C /r       | RM   | AVX
    VCVTTSD2SI w:r64, xmm1/m64              | VEX.LIG.F2.0F.W1 2C /r       | RM   | AVX
    VCVTTSS2SI w:r32, xmm1/m32              | VEX.LIG.F3.0F.W0 2C /r       | RM   | AVX
    VCVTTSS2SI w:r64, xmm1/m32              | VEX.LIG.F3.0F.W1 2C /r       | RM   | AVX
    # Conversions between floating-point formats
    VCVTPD2PS w:xmm1, xmm2/m128             | VEX.128.66.0F.WIG 5A /r      | RM   | AVX
    VCVTPD2PS w:xmm1, ymm2/m256             | VEX.256.66.0F.WIG 5A /r      | RM   | AVX
    VCVTPS2PD w:xmm1, xmm2/m64              | VEX.128.0F.WIG 5A /r         | RM   | AVX
    VCVTPS2PD w:ymm1, xmm2/m128             | VEX.256.0F.WIG 5A /r         | RM   | AVX
    VCVTSD2SS w:xmm1, xmm2, xmm3/m64        | VEX.LIG.F2.0F.WIG 5A /r      | RVM  | AVX
    VCVTSS2SD w:xmm1, xmm2, xmm3/m32        | VEX.LIG.F3.0F.WIG 5A /r      | RVM  | AVX
    # The control and status register
    VLDMXCSR m32                            | VEX.128.0F.WIG AE /2         | M    | AVX
    VSTMXCSR w:m32                          | VEX.128.0F.WIG AE /3         | M    | AVX
    """
}
