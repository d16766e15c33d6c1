// swift-format-ignore-file
// Written by `swift run table-generator` from the instruction table. Do not edit: change a row and run it again.

extension X86_64.VectorInstruction {
  /// `MOVAPS xmm, xmm/m128`, `VMOVAPS xmm, xmm/m128`
  @inlinable package static var movapsXXM128: Self {
    .init(legacy: .init(bits: 0x20020000280f), vex: .init(bits: 0x200800000128))
  }
  /// `MOVAPS xmm/m128, xmm`, `VMOVAPS xmm/m128, xmm`
  @inlinable package static var movapsXM128X: Self {
    .init(legacy: .init(bits: 0x20020000290f), vex: .init(bits: 0x200800000129))
  }
  /// `MOVMSKPS r32, xmm`, `VMOVMSKPS r32, xmm`
  @inlinable package static var movmskps: Self {
    .init(legacy: .init(bits: 0x20020000500f), vex: .init(bits: 0x200800000150))
  }
  /// `MOVSS xmm, m32`, `VMOVSS xmm, m32`
  @inlinable package static var movssXM32: Self {
    .init(legacy: .init(bits: 0x24020000100f), vex: .init(bits: 0x200800020110))
  }
  /// `MOVSS m32, xmm`, `VMOVSS m32, xmm`
  @inlinable package static var movssM32X: Self {
    .init(legacy: .init(bits: 0x24020000110f), vex: .init(bits: 0x200800020111))
  }
  /// `MOVUPS xmm, xmm/m128`, `VMOVUPS xmm, xmm/m128`
  @inlinable package static var movupsXXM128: Self {
    .init(legacy: .init(bits: 0x20020000100f), vex: .init(bits: 0x200800000110))
  }
  /// `MOVUPS xmm/m128, xmm`, `VMOVUPS xmm/m128, xmm`
  @inlinable package static var movupsXM128X: Self {
    .init(legacy: .init(bits: 0x20020000110f), vex: .init(bits: 0x200800000111))
  }
  /// `ADDPS xmm, xmm/m128`, `VADDPS xmm, xmm, xmm/m128`
  @inlinable package static var addps: Self {
    .init(legacy: .init(bits: 0x20020000580f), vex: .init(bits: 0x200800000158))
  }
  /// `ADDSS xmm, xmm/m32`, `VADDSS xmm, xmm, xmm/m32`
  @inlinable package static var addss: Self {
    .init(legacy: .init(bits: 0x24020000580f), vex: .init(bits: 0x200800020158))
  }
  /// `SUBPS xmm, xmm/m128`, `VSUBPS xmm, xmm, xmm/m128`
  @inlinable package static var subps: Self {
    .init(legacy: .init(bits: 0x200200005c0f), vex: .init(bits: 0x20080000015c))
  }
  /// `SUBSS xmm, xmm/m32`, `VSUBSS xmm, xmm, xmm/m32`
  @inlinable package static var subss: Self {
    .init(legacy: .init(bits: 0x240200005c0f), vex: .init(bits: 0x20080002015c))
  }
  /// `MULPS xmm, xmm/m128`, `VMULPS xmm, xmm, xmm/m128`
  @inlinable package static var mulps: Self {
    .init(legacy: .init(bits: 0x20020000590f), vex: .init(bits: 0x200800000159))
  }
  /// `MULSS xmm, xmm/m32`, `VMULSS xmm, xmm, xmm/m32`
  @inlinable package static var mulss: Self {
    .init(legacy: .init(bits: 0x24020000590f), vex: .init(bits: 0x200800020159))
  }
  /// `DIVPS xmm, xmm/m128`, `VDIVPS xmm, xmm, xmm/m128`
  @inlinable package static var divps: Self {
    .init(legacy: .init(bits: 0x200200005e0f), vex: .init(bits: 0x20080000015e))
  }
  /// `DIVSS xmm, xmm/m32`, `VDIVSS xmm, xmm, xmm/m32`
  @inlinable package static var divss: Self {
    .init(legacy: .init(bits: 0x240200005e0f), vex: .init(bits: 0x20080002015e))
  }
  /// `MAXPS xmm, xmm/m128`, `VMAXPS xmm, xmm, xmm/m128`
  @inlinable package static var maxps: Self {
    .init(legacy: .init(bits: 0x200200005f0f), vex: .init(bits: 0x20080000015f))
  }
  /// `MAXSS xmm, xmm/m32`, `VMAXSS xmm, xmm, xmm/m32`
  @inlinable package static var maxss: Self {
    .init(legacy: .init(bits: 0x240200005f0f), vex: .init(bits: 0x20080002015f))
  }
  /// `MINPS xmm, xmm/m128`, `VMINPS xmm, xmm, xmm/m128`
  @inlinable package static var minps: Self {
    .init(legacy: .init(bits: 0x200200005d0f), vex: .init(bits: 0x20080000015d))
  }
  /// `MINSS xmm, xmm/m32`, `VMINSS xmm, xmm, xmm/m32`
  @inlinable package static var minss: Self {
    .init(legacy: .init(bits: 0x240200005d0f), vex: .init(bits: 0x20080002015d))
  }
  /// `SQRTPS xmm, xmm/m128`, `VSQRTPS xmm, xmm/m128`
  @inlinable package static var sqrtps: Self {
    .init(legacy: .init(bits: 0x20020000510f), vex: .init(bits: 0x200800000151))
  }
  /// `SQRTSS xmm, xmm/m32`, `VSQRTSS xmm, xmm, xmm/m32`
  @inlinable package static var sqrtss: Self {
    .init(legacy: .init(bits: 0x24020000510f), vex: .init(bits: 0x200800020151))
  }
  /// `CMPPS xmm, xmm/m128, imm8`, `VCMPPS xmm, xmm, xmm/m128, imm8`
  @inlinable package static var cmpps: Self {
    .init(legacy: .init(bits: 0x820020000c20f), vex: .init(bits: 0x82008000001c2))
  }
  /// `UCOMISS xmm, xmm/m32`, `VUCOMISS xmm, xmm/m32`
  @inlinable package static var ucomiss: Self {
    .init(legacy: .init(bits: 0x200200002e0f), vex: .init(bits: 0x20080000012e))
  }
  /// `ANDPS xmm, xmm/m128`, `VANDPS xmm, xmm, xmm/m128`
  @inlinable package static var andps: Self {
    .init(legacy: .init(bits: 0x20020000540f), vex: .init(bits: 0x200800000154))
  }
  /// `ANDNPS xmm, xmm/m128`, `VANDNPS xmm, xmm, xmm/m128`
  @inlinable package static var andnps: Self {
    .init(legacy: .init(bits: 0x20020000550f), vex: .init(bits: 0x200800000155))
  }
  /// `ORPS xmm, xmm/m128`, `VORPS xmm, xmm, xmm/m128`
  @inlinable package static var orps: Self {
    .init(legacy: .init(bits: 0x20020000560f), vex: .init(bits: 0x200800000156))
  }
  /// `XORPS xmm, xmm/m128`, `VXORPS xmm, xmm, xmm/m128`
  @inlinable package static var xorps: Self {
    .init(legacy: .init(bits: 0x20020000570f), vex: .init(bits: 0x200800000157))
  }
  /// `SHUFPS xmm, xmm/m128, imm8`, `VSHUFPS xmm, xmm, xmm/m128, imm8`
  @inlinable package static var shufps: Self {
    .init(legacy: .init(bits: 0x820020000c60f), vex: .init(bits: 0x82008000001c6))
  }
  /// `CVTSI2SS xmm, r32/m32`, `VCVTSI2SS xmm, xmm, r32/m32`
  @inlinable package static var cvtsi2ssXRM32: Self {
    .init(legacy: .init(bits: 0x240200002a0f), vex: .init(bits: 0x20080002012a))
  }
  /// `CVTSI2SS xmm, r64/m64`, `VCVTSI2SS xmm, xmm, r64/m64`
  @inlinable package static var cvtsi2ssXRM64: Self {
    .init(legacy: .init(bits: 0x248200002a0f), vex: .init(bits: 0x20880082012a))
  }
  /// `CVTTSS2SI r32, xmm/m32`, `VCVTTSS2SI r32, xmm/m32`
  @inlinable package static var cvttss2siR32XM32: Self {
    .init(legacy: .init(bits: 0x240200002c0f), vex: .init(bits: 0x20080002012c))
  }
  /// `CVTTSS2SI r64, xmm/m32`, `VCVTTSS2SI r64, xmm/m32`
  @inlinable package static var cvttss2siR64XM32: Self {
    .init(legacy: .init(bits: 0x248200002c0f), vex: .init(bits: 0x20880082012c))
  }
  /// `MOVMSKPD r32, xmm`, `VMOVMSKPD r32, xmm`
  @inlinable package static var movmskpd: Self {
    .init(legacy: .init(bits: 0x21020000500f), vex: .init(bits: 0x200800010150))
  }
  /// `MOVSD xmm, m64`, `VMOVSD xmm, m64`
  @inlinable package static var movsdXM64: Self {
    .init(legacy: .init(bits: 0x22020000100f), vex: .init(bits: 0x200800030110))
  }
  /// `MOVSD m64, xmm`, `VMOVSD m64, xmm`
  @inlinable package static var movsdM64X: Self {
    .init(legacy: .init(bits: 0x22020000110f), vex: .init(bits: 0x200800030111))
  }
  /// `ADDPD xmm, xmm/m128`, `VADDPD xmm, xmm, xmm/m128`
  @inlinable package static var addpd: Self {
    .init(legacy: .init(bits: 0x21020000580f), vex: .init(bits: 0x200800010158))
  }
  /// `ADDSD xmm, xmm/m64`, `VADDSD xmm, xmm, xmm/m64`
  @inlinable package static var addsd: Self {
    .init(legacy: .init(bits: 0x22020000580f), vex: .init(bits: 0x200800030158))
  }
  /// `SUBPD xmm, xmm/m128`, `VSUBPD xmm, xmm, xmm/m128`
  @inlinable package static var subpd: Self {
    .init(legacy: .init(bits: 0x210200005c0f), vex: .init(bits: 0x20080001015c))
  }
  /// `SUBSD xmm, xmm/m64`, `VSUBSD xmm, xmm, xmm/m64`
  @inlinable package static var subsd: Self {
    .init(legacy: .init(bits: 0x220200005c0f), vex: .init(bits: 0x20080003015c))
  }
  /// `MULPD xmm, xmm/m128`, `VMULPD xmm, xmm, xmm/m128`
  @inlinable package static var mulpd: Self {
    .init(legacy: .init(bits: 0x21020000590f), vex: .init(bits: 0x200800010159))
  }
  /// `MULSD xmm, xmm/m64`, `VMULSD xmm, xmm, xmm/m64`
  @inlinable package static var mulsd: Self {
    .init(legacy: .init(bits: 0x22020000590f), vex: .init(bits: 0x200800030159))
  }
  /// `DIVPD xmm, xmm/m128`, `VDIVPD xmm, xmm, xmm/m128`
  @inlinable package static var divpd: Self {
    .init(legacy: .init(bits: 0x210200005e0f), vex: .init(bits: 0x20080001015e))
  }
  /// `DIVSD xmm, xmm/m64`, `VDIVSD xmm, xmm, xmm/m64`
  @inlinable package static var divsd: Self {
    .init(legacy: .init(bits: 0x220200005e0f), vex: .init(bits: 0x20080003015e))
  }
  /// `MAXPD xmm, xmm/m128`, `VMAXPD xmm, xmm, xmm/m128`
  @inlinable package static var maxpd: Self {
    .init(legacy: .init(bits: 0x210200005f0f), vex: .init(bits: 0x20080001015f))
  }
  /// `MAXSD xmm, xmm/m64`, `VMAXSD xmm, xmm, xmm/m64`
  @inlinable package static var maxsd: Self {
    .init(legacy: .init(bits: 0x220200005f0f), vex: .init(bits: 0x20080003015f))
  }
  /// `MINPD xmm, xmm/m128`, `VMINPD xmm, xmm, xmm/m128`
  @inlinable package static var minpd: Self {
    .init(legacy: .init(bits: 0x210200005d0f), vex: .init(bits: 0x20080001015d))
  }
  /// `MINSD xmm, xmm/m64`, `VMINSD xmm, xmm, xmm/m64`
  @inlinable package static var minsd: Self {
    .init(legacy: .init(bits: 0x220200005d0f), vex: .init(bits: 0x20080003015d))
  }
  /// `SQRTPD xmm, xmm/m128`, `VSQRTPD xmm, xmm/m128`
  @inlinable package static var sqrtpd: Self {
    .init(legacy: .init(bits: 0x21020000510f), vex: .init(bits: 0x200800010151))
  }
  /// `SQRTSD xmm, xmm/m64`, `VSQRTSD xmm, xmm, xmm/m64`
  @inlinable package static var sqrtsd: Self {
    .init(legacy: .init(bits: 0x22020000510f), vex: .init(bits: 0x200800030151))
  }
  /// `CMPPD xmm, xmm/m128, imm8`, `VCMPPD xmm, xmm, xmm/m128, imm8`
  @inlinable package static var cmppd: Self {
    .init(legacy: .init(bits: 0x821020000c20f), vex: .init(bits: 0x82008000101c2))
  }
  /// `CMPSD xmm, xmm/m64, imm8`, `VCMPSD xmm, xmm, xmm/m64, imm8`
  @inlinable package static var cmpsd: Self {
    .init(legacy: .init(bits: 0x822020000c20f), vex: .init(bits: 0x82008000301c2))
  }
  /// `UCOMISD xmm, xmm/m64`, `VUCOMISD xmm, xmm/m64`
  @inlinable package static var ucomisd: Self {
    .init(legacy: .init(bits: 0x210200002e0f), vex: .init(bits: 0x20080001012e))
  }
  /// `SHUFPD xmm, xmm/m128, imm8`, `VSHUFPD xmm, xmm, xmm/m128, imm8`
  @inlinable package static var shufpd: Self {
    .init(legacy: .init(bits: 0x821020000c60f), vex: .init(bits: 0x82008000101c6))
  }
  /// `CVTDQ2PD xmm, xmm/m64`, `VCVTDQ2PD xmm, xmm/m64`
  @inlinable package static var cvtdq2pd: Self {
    .init(legacy: .init(bits: 0x24020000e60f), vex: .init(bits: 0x2008000201e6))
  }
  /// `CVTDQ2PS xmm, xmm/m128`, `VCVTDQ2PS xmm, xmm/m128`
  @inlinable package static var cvtdq2ps: Self {
    .init(legacy: .init(bits: 0x200200005b0f), vex: .init(bits: 0x20080000015b))
  }
  /// `CVTPD2PS xmm, xmm/m128`, `VCVTPD2PS xmm, xmm/m128`
  @inlinable package static var cvtpd2ps: Self {
    .init(legacy: .init(bits: 0x210200005a0f), vex: .init(bits: 0x20080001015a))
  }
  /// `CVTPS2PD xmm, xmm/m64`, `VCVTPS2PD xmm, xmm/m64`
  @inlinable package static var cvtps2pd: Self {
    .init(legacy: .init(bits: 0x200200005a0f), vex: .init(bits: 0x20080000015a))
  }
  /// `CVTSD2SS xmm, xmm/m64`, `VCVTSD2SS xmm, xmm, xmm/m64`
  @inlinable package static var cvtsd2ss: Self {
    .init(legacy: .init(bits: 0x220200005a0f), vex: .init(bits: 0x20080003015a))
  }
  /// `CVTSI2SD xmm, r32/m32`, `VCVTSI2SD xmm, xmm, r32/m32`
  @inlinable package static var cvtsi2sdXRM32: Self {
    .init(legacy: .init(bits: 0x220200002a0f), vex: .init(bits: 0x20080003012a))
  }
  /// `CVTSI2SD xmm, r64/m64`, `VCVTSI2SD xmm, xmm, r64/m64`
  @inlinable package static var cvtsi2sdXRM64: Self {
    .init(legacy: .init(bits: 0x228200002a0f), vex: .init(bits: 0x20880083012a))
  }
  /// `CVTSS2SD xmm, xmm/m32`, `VCVTSS2SD xmm, xmm, xmm/m32`
  @inlinable package static var cvtss2sd: Self {
    .init(legacy: .init(bits: 0x240200005a0f), vex: .init(bits: 0x20080002015a))
  }
  /// `CVTTPD2DQ xmm, xmm/m128`, `VCVTTPD2DQ xmm, xmm/m128`
  @inlinable package static var cvttpd2dq: Self {
    .init(legacy: .init(bits: 0x21020000e60f), vex: .init(bits: 0x2008000101e6))
  }
  /// `CVTTPS2DQ xmm, xmm/m128`, `VCVTTPS2DQ xmm, xmm/m128`
  @inlinable package static var cvttps2dq: Self {
    .init(legacy: .init(bits: 0x240200005b0f), vex: .init(bits: 0x20080002015b))
  }
  /// `CVTTSD2SI r32, xmm/m64`, `VCVTTSD2SI r32, xmm/m64`
  @inlinable package static var cvttsd2siR32XM64: Self {
    .init(legacy: .init(bits: 0x220200002c0f), vex: .init(bits: 0x20080003012c))
  }
  /// `CVTTSD2SI r64, xmm/m64`, `VCVTTSD2SI r64, xmm/m64`
  @inlinable package static var cvttsd2siR64XM64: Self {
    .init(legacy: .init(bits: 0x228200002c0f), vex: .init(bits: 0x20880083012c))
  }
  /// `MOVD xmm, r32/m32`, `VMOVD xmm, r32/m32`
  @inlinable package static var movdXRM32: Self {
    .init(legacy: .init(bits: 0x210200006e0f), vex: .init(bits: 0x20080001016e))
  }
  /// `MOVD r32/m32, xmm`, `VMOVD r32/m32, xmm`
  @inlinable package static var movdRM32X: Self {
    .init(legacy: .init(bits: 0x210200007e0f), vex: .init(bits: 0x20080001017e))
  }
  /// `MOVQ xmm, xmm/m64`, `VMOVQ xmm, xmm/m64`
  @inlinable package static var movqXXM64: Self {
    .init(legacy: .init(bits: 0x240200007e0f), vex: .init(bits: 0x20080002017e))
  }
  /// `MOVQ xmm, r64/m64`, `VMOVQ xmm, r64/m64`
  @inlinable package static var movqXRM64: Self {
    .init(legacy: .init(bits: 0x218200006e0f), vex: .init(bits: 0x20880081016e))
  }
  /// `MOVQ r64/m64, xmm`, `VMOVQ r64/m64, xmm`
  @inlinable package static var movqRM64X: Self {
    .init(legacy: .init(bits: 0x218200007e0f), vex: .init(bits: 0x20880081017e))
  }
  /// `PMOVMSKB r32, xmm`, `VPMOVMSKB r32, xmm`
  @inlinable package static var pmovmskb: Self {
    .init(legacy: .init(bits: 0x21020000d70f), vex: .init(bits: 0x2008000101d7))
  }
  /// `PACKSSDW xmm, xmm/m128`, `VPACKSSDW xmm, xmm, xmm/m128`
  @inlinable package static var packssdw: Self {
    .init(legacy: .init(bits: 0x210200006b0f), vex: .init(bits: 0x20080001016b))
  }
  /// `PACKSSWB xmm, xmm/m128`, `VPACKSSWB xmm, xmm, xmm/m128`
  @inlinable package static var packsswb: Self {
    .init(legacy: .init(bits: 0x21020000630f), vex: .init(bits: 0x200800010163))
  }
  /// `PACKUSWB xmm, xmm/m128`, `VPACKUSWB xmm, xmm, xmm/m128`
  @inlinable package static var packuswb: Self {
    .init(legacy: .init(bits: 0x21020000670f), vex: .init(bits: 0x200800010167))
  }
  /// `PUNPCKHBW xmm, xmm/m128`, `VPUNPCKHBW xmm, xmm, xmm/m128`
  @inlinable package static var punpckhbw: Self {
    .init(legacy: .init(bits: 0x21020000680f), vex: .init(bits: 0x200800010168))
  }
  /// `PUNPCKHWD xmm, xmm/m128`, `VPUNPCKHWD xmm, xmm, xmm/m128`
  @inlinable package static var punpckhwd: Self {
    .init(legacy: .init(bits: 0x21020000690f), vex: .init(bits: 0x200800010169))
  }
  /// `PUNPCKLBW xmm, xmm/m128`, `VPUNPCKLBW xmm, xmm, xmm/m128`
  @inlinable package static var punpcklbw: Self {
    .init(legacy: .init(bits: 0x21020000600f), vex: .init(bits: 0x200800010160))
  }
  /// `PUNPCKLDQ xmm, xmm/m128`, `VPUNPCKLDQ xmm, xmm, xmm/m128`
  @inlinable package static var punpckldq: Self {
    .init(legacy: .init(bits: 0x21020000620f), vex: .init(bits: 0x200800010162))
  }
  /// `PUNPCKLQDQ xmm, xmm/m128`, `VPUNPCKLQDQ xmm, xmm, xmm/m128`
  @inlinable package static var punpcklqdq: Self {
    .init(legacy: .init(bits: 0x210200006c0f), vex: .init(bits: 0x20080001016c))
  }
  /// `PUNPCKLWD xmm, xmm/m128`, `VPUNPCKLWD xmm, xmm, xmm/m128`
  @inlinable package static var punpcklwd: Self {
    .init(legacy: .init(bits: 0x21020000610f), vex: .init(bits: 0x200800010161))
  }
  /// `PINSRW xmm, r32/m16, imm8`, `VPINSRW xmm, xmm, r32/m16, imm8`
  @inlinable package static var pinsrw: Self {
    .init(legacy: .init(bits: 0x821020000c40f), vex: .init(bits: 0x82008000101c4))
  }
  /// `PSHUFD xmm, xmm/m128, imm8`, `VPSHUFD xmm, xmm/m128, imm8`
  @inlinable package static var pshufd: Self {
    .init(legacy: .init(bits: 0x821020000700f), vex: .init(bits: 0x8200800010170))
  }
  /// `PSHUFLW xmm, xmm/m128, imm8`, `VPSHUFLW xmm, xmm/m128, imm8`
  @inlinable package static var pshuflw: Self {
    .init(legacy: .init(bits: 0x822020000700f), vex: .init(bits: 0x8200800030170))
  }
  /// `PADDB xmm, xmm/m128`, `VPADDB xmm, xmm, xmm/m128`
  @inlinable package static var paddb: Self {
    .init(legacy: .init(bits: 0x21020000fc0f), vex: .init(bits: 0x2008000101fc))
  }
  /// `PADDD xmm, xmm/m128`, `VPADDD xmm, xmm, xmm/m128`
  @inlinable package static var paddd: Self {
    .init(legacy: .init(bits: 0x21020000fe0f), vex: .init(bits: 0x2008000101fe))
  }
  /// `PADDQ xmm, xmm/m128`, `VPADDQ xmm, xmm, xmm/m128`
  @inlinable package static var paddq: Self {
    .init(legacy: .init(bits: 0x21020000d40f), vex: .init(bits: 0x2008000101d4))
  }
  /// `PADDSB xmm, xmm/m128`, `VPADDSB xmm, xmm, xmm/m128`
  @inlinable package static var paddsb: Self {
    .init(legacy: .init(bits: 0x21020000ec0f), vex: .init(bits: 0x2008000101ec))
  }
  /// `PADDSW xmm, xmm/m128`, `VPADDSW xmm, xmm, xmm/m128`
  @inlinable package static var paddsw: Self {
    .init(legacy: .init(bits: 0x21020000ed0f), vex: .init(bits: 0x2008000101ed))
  }
  /// `PADDUSB xmm, xmm/m128`, `VPADDUSB xmm, xmm, xmm/m128`
  @inlinable package static var paddusb: Self {
    .init(legacy: .init(bits: 0x21020000dc0f), vex: .init(bits: 0x2008000101dc))
  }
  /// `PADDUSW xmm, xmm/m128`, `VPADDUSW xmm, xmm, xmm/m128`
  @inlinable package static var paddusw: Self {
    .init(legacy: .init(bits: 0x21020000dd0f), vex: .init(bits: 0x2008000101dd))
  }
  /// `PADDW xmm, xmm/m128`, `VPADDW xmm, xmm, xmm/m128`
  @inlinable package static var paddw: Self {
    .init(legacy: .init(bits: 0x21020000fd0f), vex: .init(bits: 0x2008000101fd))
  }
  /// `PAVGB xmm, xmm/m128`, `VPAVGB xmm, xmm, xmm/m128`
  @inlinable package static var pavgb: Self {
    .init(legacy: .init(bits: 0x21020000e00f), vex: .init(bits: 0x2008000101e0))
  }
  /// `PAVGW xmm, xmm/m128`, `VPAVGW xmm, xmm, xmm/m128`
  @inlinable package static var pavgw: Self {
    .init(legacy: .init(bits: 0x21020000e30f), vex: .init(bits: 0x2008000101e3))
  }
  /// `PMADDWD xmm, xmm/m128`, `VPMADDWD xmm, xmm, xmm/m128`
  @inlinable package static var pmaddwd: Self {
    .init(legacy: .init(bits: 0x21020000f50f), vex: .init(bits: 0x2008000101f5))
  }
  /// `PMAXSW xmm, xmm/m128`, `VPMAXSW xmm, xmm, xmm/m128`
  @inlinable package static var pmaxsw: Self {
    .init(legacy: .init(bits: 0x21020000ee0f), vex: .init(bits: 0x2008000101ee))
  }
  /// `PMAXUB xmm, xmm/m128`, `VPMAXUB xmm, xmm, xmm/m128`
  @inlinable package static var pmaxub: Self {
    .init(legacy: .init(bits: 0x21020000de0f), vex: .init(bits: 0x2008000101de))
  }
  /// `PMINSW xmm, xmm/m128`, `VPMINSW xmm, xmm, xmm/m128`
  @inlinable package static var pminsw: Self {
    .init(legacy: .init(bits: 0x21020000ea0f), vex: .init(bits: 0x2008000101ea))
  }
  /// `PMINUB xmm, xmm/m128`, `VPMINUB xmm, xmm, xmm/m128`
  @inlinable package static var pminub: Self {
    .init(legacy: .init(bits: 0x21020000da0f), vex: .init(bits: 0x2008000101da))
  }
  /// `PMULHUW xmm, xmm/m128`, `VPMULHUW xmm, xmm, xmm/m128`
  @inlinable package static var pmulhuw: Self {
    .init(legacy: .init(bits: 0x21020000e40f), vex: .init(bits: 0x2008000101e4))
  }
  /// `PMULHW xmm, xmm/m128`, `VPMULHW xmm, xmm, xmm/m128`
  @inlinable package static var pmulhw: Self {
    .init(legacy: .init(bits: 0x21020000e50f), vex: .init(bits: 0x2008000101e5))
  }
  /// `PMULLW xmm, xmm/m128`, `VPMULLW xmm, xmm, xmm/m128`
  @inlinable package static var pmullw: Self {
    .init(legacy: .init(bits: 0x21020000d50f), vex: .init(bits: 0x2008000101d5))
  }
  /// `PMULUDQ xmm, xmm/m128`, `VPMULUDQ xmm, xmm, xmm/m128`
  @inlinable package static var pmuludq: Self {
    .init(legacy: .init(bits: 0x21020000f40f), vex: .init(bits: 0x2008000101f4))
  }
  /// `PSUBB xmm, xmm/m128`, `VPSUBB xmm, xmm, xmm/m128`
  @inlinable package static var psubb: Self {
    .init(legacy: .init(bits: 0x21020000f80f), vex: .init(bits: 0x2008000101f8))
  }
  /// `PSUBD xmm, xmm/m128`, `VPSUBD xmm, xmm, xmm/m128`
  @inlinable package static var psubd: Self {
    .init(legacy: .init(bits: 0x21020000fa0f), vex: .init(bits: 0x2008000101fa))
  }
  /// `PSUBQ xmm, xmm/m128`, `VPSUBQ xmm, xmm, xmm/m128`
  @inlinable package static var psubq: Self {
    .init(legacy: .init(bits: 0x21020000fb0f), vex: .init(bits: 0x2008000101fb))
  }
  /// `PSUBSB xmm, xmm/m128`, `VPSUBSB xmm, xmm, xmm/m128`
  @inlinable package static var psubsb: Self {
    .init(legacy: .init(bits: 0x21020000e80f), vex: .init(bits: 0x2008000101e8))
  }
  /// `PSUBSW xmm, xmm/m128`, `VPSUBSW xmm, xmm, xmm/m128`
  @inlinable package static var psubsw: Self {
    .init(legacy: .init(bits: 0x21020000e90f), vex: .init(bits: 0x2008000101e9))
  }
  /// `PSUBUSB xmm, xmm/m128`, `VPSUBUSB xmm, xmm, xmm/m128`
  @inlinable package static var psubusb: Self {
    .init(legacy: .init(bits: 0x21020000d80f), vex: .init(bits: 0x2008000101d8))
  }
  /// `PSUBUSW xmm, xmm/m128`, `VPSUBUSW xmm, xmm, xmm/m128`
  @inlinable package static var psubusw: Self {
    .init(legacy: .init(bits: 0x21020000d90f), vex: .init(bits: 0x2008000101d9))
  }
  /// `PSUBW xmm, xmm/m128`, `VPSUBW xmm, xmm, xmm/m128`
  @inlinable package static var psubw: Self {
    .init(legacy: .init(bits: 0x21020000f90f), vex: .init(bits: 0x2008000101f9))
  }
  /// `PCMPEQB xmm, xmm/m128`, `VPCMPEQB xmm, xmm, xmm/m128`
  @inlinable package static var pcmpeqb: Self {
    .init(legacy: .init(bits: 0x21020000740f), vex: .init(bits: 0x200800010174))
  }
  /// `PCMPEQD xmm, xmm/m128`, `VPCMPEQD xmm, xmm, xmm/m128`
  @inlinable package static var pcmpeqd: Self {
    .init(legacy: .init(bits: 0x21020000760f), vex: .init(bits: 0x200800010176))
  }
  /// `PCMPEQW xmm, xmm/m128`, `VPCMPEQW xmm, xmm, xmm/m128`
  @inlinable package static var pcmpeqw: Self {
    .init(legacy: .init(bits: 0x21020000750f), vex: .init(bits: 0x200800010175))
  }
  /// `PCMPGTB xmm, xmm/m128`, `VPCMPGTB xmm, xmm, xmm/m128`
  @inlinable package static var pcmpgtb: Self {
    .init(legacy: .init(bits: 0x21020000640f), vex: .init(bits: 0x200800010164))
  }
  /// `PCMPGTD xmm, xmm/m128`, `VPCMPGTD xmm, xmm, xmm/m128`
  @inlinable package static var pcmpgtd: Self {
    .init(legacy: .init(bits: 0x21020000660f), vex: .init(bits: 0x200800010166))
  }
  /// `PCMPGTW xmm, xmm/m128`, `VPCMPGTW xmm, xmm, xmm/m128`
  @inlinable package static var pcmpgtw: Self {
    .init(legacy: .init(bits: 0x21020000650f), vex: .init(bits: 0x200800010165))
  }
  /// `PAND xmm, xmm/m128`, `VPAND xmm, xmm, xmm/m128`
  @inlinable package static var pand: Self {
    .init(legacy: .init(bits: 0x21020000db0f), vex: .init(bits: 0x2008000101db))
  }
  /// `PANDN xmm, xmm/m128`, `VPANDN xmm, xmm, xmm/m128`
  @inlinable package static var pandn: Self {
    .init(legacy: .init(bits: 0x21020000df0f), vex: .init(bits: 0x2008000101df))
  }
  /// `POR xmm, xmm/m128`, `VPOR xmm, xmm, xmm/m128`
  @inlinable package static var por: Self {
    .init(legacy: .init(bits: 0x21020000eb0f), vex: .init(bits: 0x2008000101eb))
  }
  /// `PXOR xmm, xmm/m128`, `VPXOR xmm, xmm, xmm/m128`
  @inlinable package static var pxor: Self {
    .init(legacy: .init(bits: 0x21020000ef0f), vex: .init(bits: 0x2008000101ef))
  }
  /// `PSLLD xmm, xmm/m128`, `VPSLLD xmm, xmm, xmm/m128`
  @inlinable package static var pslldXXM128: Self {
    .init(legacy: .init(bits: 0x21020000f20f), vex: .init(bits: 0x2008000101f2))
  }
  /// `PSLLD xmm, imm8`, `VPSLLD xmm, xmm, imm8`
  @inlinable package static var pslldXI8: Self {
    .init(legacy: .init(bits: 0xb41020000720f), vex: .init(bits: 0xb400800010172))
  }
  /// `PSLLQ xmm, xmm/m128`, `VPSLLQ xmm, xmm, xmm/m128`
  @inlinable package static var psllqXXM128: Self {
    .init(legacy: .init(bits: 0x21020000f30f), vex: .init(bits: 0x2008000101f3))
  }
  /// `PSLLQ xmm, imm8`, `VPSLLQ xmm, xmm, imm8`
  @inlinable package static var psllqXI8: Self {
    .init(legacy: .init(bits: 0xb41020000730f), vex: .init(bits: 0xb400800010173))
  }
  /// `PSLLW xmm, xmm/m128`, `VPSLLW xmm, xmm, xmm/m128`
  @inlinable package static var psllwXXM128: Self {
    .init(legacy: .init(bits: 0x21020000f10f), vex: .init(bits: 0x2008000101f1))
  }
  /// `PSLLW xmm, imm8`, `VPSLLW xmm, xmm, imm8`
  @inlinable package static var psllwXI8: Self {
    .init(legacy: .init(bits: 0xb41020000710f), vex: .init(bits: 0xb400800010171))
  }
  /// `PSRAD xmm, xmm/m128`, `VPSRAD xmm, xmm, xmm/m128`
  @inlinable package static var psradXXM128: Self {
    .init(legacy: .init(bits: 0x21020000e20f), vex: .init(bits: 0x2008000101e2))
  }
  /// `PSRAD xmm, imm8`, `VPSRAD xmm, xmm, imm8`
  @inlinable package static var psradXI8: Self {
    .init(legacy: .init(bits: 0xa41020000720f), vex: .init(bits: 0xa400800010172))
  }
  /// `PSRAW xmm, xmm/m128`, `VPSRAW xmm, xmm, xmm/m128`
  @inlinable package static var psrawXXM128: Self {
    .init(legacy: .init(bits: 0x21020000e10f), vex: .init(bits: 0x2008000101e1))
  }
  /// `PSRAW xmm, imm8`, `VPSRAW xmm, xmm, imm8`
  @inlinable package static var psrawXI8: Self {
    .init(legacy: .init(bits: 0xa41020000710f), vex: .init(bits: 0xa400800010171))
  }
  /// `PSRLD xmm, xmm/m128`, `VPSRLD xmm, xmm, xmm/m128`
  @inlinable package static var psrldXXM128: Self {
    .init(legacy: .init(bits: 0x21020000d20f), vex: .init(bits: 0x2008000101d2))
  }
  /// `PSRLD xmm, imm8`, `VPSRLD xmm, xmm, imm8`
  @inlinable package static var psrldXI8: Self {
    .init(legacy: .init(bits: 0x941020000720f), vex: .init(bits: 0x9400800010172))
  }
  /// `PSRLQ xmm, xmm/m128`, `VPSRLQ xmm, xmm, xmm/m128`
  @inlinable package static var psrlqXXM128: Self {
    .init(legacy: .init(bits: 0x21020000d30f), vex: .init(bits: 0x2008000101d3))
  }
  /// `PSRLQ xmm, imm8`, `VPSRLQ xmm, xmm, imm8`
  @inlinable package static var psrlqXI8: Self {
    .init(legacy: .init(bits: 0x941020000730f), vex: .init(bits: 0x9400800010173))
  }
  /// `PSRLW xmm, xmm/m128`, `VPSRLW xmm, xmm, xmm/m128`
  @inlinable package static var psrlwXXM128: Self {
    .init(legacy: .init(bits: 0x21020000d10f), vex: .init(bits: 0x2008000101d1))
  }
  /// `PSRLW xmm, imm8`, `VPSRLW xmm, xmm, imm8`
  @inlinable package static var psrlwXI8: Self {
    .init(legacy: .init(bits: 0x941020000710f), vex: .init(bits: 0x9400800010171))
  }
  /// `PABSB xmm, xmm/m128`, `VPABSB xmm, xmm/m128`
  @inlinable package static var pabsb: Self {
    .init(legacy: .init(bits: 0x2103001c380f), vex: .init(bits: 0x20080001021c))
  }
  /// `PABSD xmm, xmm/m128`, `VPABSD xmm, xmm/m128`
  @inlinable package static var pabsd: Self {
    .init(legacy: .init(bits: 0x2103001e380f), vex: .init(bits: 0x20080001021e))
  }
  /// `PABSW xmm, xmm/m128`, `VPABSW xmm, xmm/m128`
  @inlinable package static var pabsw: Self {
    .init(legacy: .init(bits: 0x2103001d380f), vex: .init(bits: 0x20080001021d))
  }
  /// `PMADDUBSW xmm, xmm/m128`, `VPMADDUBSW xmm, xmm, xmm/m128`
  @inlinable package static var pmaddubsw: Self {
    .init(legacy: .init(bits: 0x21030004380f), vex: .init(bits: 0x200800010204))
  }
  /// `PMULHRSW xmm, xmm/m128`, `VPMULHRSW xmm, xmm, xmm/m128`
  @inlinable package static var pmulhrsw: Self {
    .init(legacy: .init(bits: 0x2103000b380f), vex: .init(bits: 0x20080001020b))
  }
  /// `PSHUFB xmm, xmm/m128`, `VPSHUFB xmm, xmm, xmm/m128`
  @inlinable package static var pshufb: Self {
    .init(legacy: .init(bits: 0x21030000380f), vex: .init(bits: 0x200800010200))
  }
  /// `INSERTPS xmm, xmm/m32, imm8`, `VINSERTPS xmm, xmm, xmm/m32, imm8`
  @inlinable package static var insertps: Self {
    .init(legacy: .init(bits: 0x8210300213a0f), vex: .init(bits: 0x8200800010321))
  }
  /// `PEXTRB r32/m8, xmm, imm8`, `VPEXTRB r32/m8, xmm, imm8`
  @inlinable package static var pextrb: Self {
    .init(legacy: .init(bits: 0x8210300143a0f), vex: .init(bits: 0x8200800010314))
  }
  /// `PEXTRD r32/m32, xmm, imm8`, `VPEXTRD r32/m32, xmm, imm8`
  @inlinable package static var pextrd: Self {
    .init(legacy: .init(bits: 0x8210300163a0f), vex: .init(bits: 0x8200800010316))
  }
  /// `PEXTRQ r64/m64, xmm, imm8`, `VPEXTRQ r64/m64, xmm, imm8`
  @inlinable package static var pextrq: Self {
    .init(legacy: .init(bits: 0x8218300163a0f), vex: .init(bits: 0x8208800810316))
  }
  /// `PEXTRW r32/m16, xmm, imm8`, `VPEXTRW r32/m16, xmm, imm8`
  @inlinable package static var pextrwR32M16XI8: Self {
    .init(legacy: .init(bits: 0x8210300153a0f), vex: .init(bits: 0x8200800010315))
  }
  /// `PINSRB xmm, r32/m8, imm8`, `VPINSRB xmm, xmm, r32/m8, imm8`
  @inlinable package static var pinsrb: Self {
    .init(legacy: .init(bits: 0x8210300203a0f), vex: .init(bits: 0x8200800010320))
  }
  /// `PINSRD xmm, r32/m32, imm8`, `VPINSRD xmm, xmm, r32/m32, imm8`
  @inlinable package static var pinsrd: Self {
    .init(legacy: .init(bits: 0x8210300223a0f), vex: .init(bits: 0x8200800010322))
  }
  /// `PINSRQ xmm, r64/m64, imm8`, `VPINSRQ xmm, xmm, r64/m64, imm8`
  @inlinable package static var pinsrq: Self {
    .init(legacy: .init(bits: 0x8218300223a0f), vex: .init(bits: 0x8208800810322))
  }
  /// `ROUNDPD xmm, xmm/m128, imm8`, `VROUNDPD xmm, xmm/m128, imm8`
  @inlinable package static var roundpd: Self {
    .init(legacy: .init(bits: 0x8210300093a0f), vex: .init(bits: 0x8200800010309))
  }
  /// `ROUNDPS xmm, xmm/m128, imm8`, `VROUNDPS xmm, xmm/m128, imm8`
  @inlinable package static var roundps: Self {
    .init(legacy: .init(bits: 0x8210300083a0f), vex: .init(bits: 0x8200800010308))
  }
  /// `ROUNDSD xmm, xmm/m64, imm8`, `VROUNDSD xmm, xmm, xmm/m64, imm8`
  @inlinable package static var roundsd: Self {
    .init(legacy: .init(bits: 0x82103000b3a0f), vex: .init(bits: 0x820080001030b))
  }
  /// `ROUNDSS xmm, xmm/m32, imm8`, `VROUNDSS xmm, xmm, xmm/m32, imm8`
  @inlinable package static var roundss: Self {
    .init(legacy: .init(bits: 0x82103000a3a0f), vex: .init(bits: 0x820080001030a))
  }
  /// `PACKUSDW xmm, xmm/m128`, `VPACKUSDW xmm, xmm, xmm/m128`
  @inlinable package static var packusdw: Self {
    .init(legacy: .init(bits: 0x2103002b380f), vex: .init(bits: 0x20080001022b))
  }
  /// `PCMPEQQ xmm, xmm/m128`, `VPCMPEQQ xmm, xmm, xmm/m128`
  @inlinable package static var pcmpeqq: Self {
    .init(legacy: .init(bits: 0x21030029380f), vex: .init(bits: 0x200800010229))
  }
  /// `PMAXSB xmm, xmm/m128`, `VPMAXSB xmm, xmm, xmm/m128`
  @inlinable package static var pmaxsb: Self {
    .init(legacy: .init(bits: 0x2103003c380f), vex: .init(bits: 0x20080001023c))
  }
  /// `PMAXSD xmm, xmm/m128`, `VPMAXSD xmm, xmm, xmm/m128`
  @inlinable package static var pmaxsd: Self {
    .init(legacy: .init(bits: 0x2103003d380f), vex: .init(bits: 0x20080001023d))
  }
  /// `PMAXUD xmm, xmm/m128`, `VPMAXUD xmm, xmm, xmm/m128`
  @inlinable package static var pmaxud: Self {
    .init(legacy: .init(bits: 0x2103003f380f), vex: .init(bits: 0x20080001023f))
  }
  /// `PMAXUW xmm, xmm/m128`, `VPMAXUW xmm, xmm, xmm/m128`
  @inlinable package static var pmaxuw: Self {
    .init(legacy: .init(bits: 0x2103003e380f), vex: .init(bits: 0x20080001023e))
  }
  /// `PMINSB xmm, xmm/m128`, `VPMINSB xmm, xmm, xmm/m128`
  @inlinable package static var pminsb: Self {
    .init(legacy: .init(bits: 0x21030038380f), vex: .init(bits: 0x200800010238))
  }
  /// `PMINSD xmm, xmm/m128`, `VPMINSD xmm, xmm, xmm/m128`
  @inlinable package static var pminsd: Self {
    .init(legacy: .init(bits: 0x21030039380f), vex: .init(bits: 0x200800010239))
  }
  /// `PMINUD xmm, xmm/m128`, `VPMINUD xmm, xmm, xmm/m128`
  @inlinable package static var pminud: Self {
    .init(legacy: .init(bits: 0x2103003b380f), vex: .init(bits: 0x20080001023b))
  }
  /// `PMINUW xmm, xmm/m128`, `VPMINUW xmm, xmm, xmm/m128`
  @inlinable package static var pminuw: Self {
    .init(legacy: .init(bits: 0x2103003a380f), vex: .init(bits: 0x20080001023a))
  }
  /// `PMOVSXBW xmm, xmm/m64`, `VPMOVSXBW xmm, xmm/m64`
  @inlinable package static var pmovsxbw: Self {
    .init(legacy: .init(bits: 0x21030020380f), vex: .init(bits: 0x200800010220))
  }
  /// `PMOVSXWD xmm, xmm/m64`, `VPMOVSXWD xmm, xmm/m64`
  @inlinable package static var pmovsxwd: Self {
    .init(legacy: .init(bits: 0x21030023380f), vex: .init(bits: 0x200800010223))
  }
  /// `PMOVSXDQ xmm, xmm/m64`, `VPMOVSXDQ xmm, xmm/m64`
  @inlinable package static var pmovsxdq: Self {
    .init(legacy: .init(bits: 0x21030025380f), vex: .init(bits: 0x200800010225))
  }
  /// `PMOVZXBW xmm, xmm/m64`, `VPMOVZXBW xmm, xmm/m64`
  @inlinable package static var pmovzxbw: Self {
    .init(legacy: .init(bits: 0x21030030380f), vex: .init(bits: 0x200800010230))
  }
  /// `PMOVZXWD xmm, xmm/m64`, `VPMOVZXWD xmm, xmm/m64`
  @inlinable package static var pmovzxwd: Self {
    .init(legacy: .init(bits: 0x21030033380f), vex: .init(bits: 0x200800010233))
  }
  /// `PMOVZXDQ xmm, xmm/m64`, `VPMOVZXDQ xmm, xmm/m64`
  @inlinable package static var pmovzxdq: Self {
    .init(legacy: .init(bits: 0x21030035380f), vex: .init(bits: 0x200800010235))
  }
  /// `PMULDQ xmm, xmm/m128`, `VPMULDQ xmm, xmm, xmm/m128`
  @inlinable package static var pmuldq: Self {
    .init(legacy: .init(bits: 0x21030028380f), vex: .init(bits: 0x200800010228))
  }
  /// `PMULLD xmm, xmm/m128`, `VPMULLD xmm, xmm, xmm/m128`
  @inlinable package static var pmulld: Self {
    .init(legacy: .init(bits: 0x21030040380f), vex: .init(bits: 0x200800010240))
  }
  /// `PTEST xmm, xmm/m128`, `VPTEST xmm, xmm/m128`
  @inlinable package static var ptest: Self {
    .init(legacy: .init(bits: 0x21030017380f), vex: .init(bits: 0x200800010217))
  }
  /// `PCMPGTQ xmm, xmm/m128`, `VPCMPGTQ xmm, xmm, xmm/m128`
  @inlinable package static var pcmpgtq: Self {
    .init(legacy: .init(bits: 0x21030037380f), vex: .init(bits: 0x200800010237))
  }
}
