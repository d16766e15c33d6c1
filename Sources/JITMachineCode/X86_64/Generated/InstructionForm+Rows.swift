// swift-format-ignore-file
// Written by `swift run table-generator` from the instruction table. Do not edit: change a row and run it again.

extension X86_64.InstructionForm {
  /// `MOV r8/m8, r8`
  @inlinable public static var movRM8R8: Self { .init(bits: 0x700200100000088) }
  /// `MOV r8, r8/m8`
  @inlinable public static var movR8RM8: Self { .init(bits: 0x70020010000008a) }
  /// `MOV r8, imm8`
  @inlinable public static var movR8I8: Self { .init(bits: 0x50c0001000000b0) }
  /// `MOV r8/m8, imm8`
  @inlinable public static var movRM8I8: Self { .init(bits: 0x5084001000000c6) }
  /// `MOV r16/m16, r16`
  @inlinable public static var movRM16R16: Self { .init(bits: 0x700210100000089) }
  /// `MOV r16, r16/m16`
  @inlinable public static var movR16RM16: Self { .init(bits: 0x70021010000008b) }
  /// `MOV r16, imm16`
  @inlinable public static var movR16I16: Self { .init(bits: 0x5140101000000b8) }
  /// `MOV r16/m16, imm16`
  @inlinable public static var movRM16I16: Self { .init(bits: 0x5104101000000c7) }
  /// `MOV r32/m32, r32`
  @inlinable public static var movRM32R32: Self { .init(bits: 0x700200100000089) }
  /// `MOV r32, r32/m32`
  @inlinable public static var movR32RM32: Self { .init(bits: 0x70020010000008b) }
  /// `MOV r32, imm32`
  @inlinable public static var movR32I32: Self { .init(bits: 0x5240001000000b8) }
  /// `MOV r32/m32, imm32`
  @inlinable public static var movRM32I32: Self { .init(bits: 0x5204001000000c7) }
  /// `MOV r64/m64, r64`
  @inlinable public static var movRM64R64: Self { .init(bits: 0x700208100000089) }
  /// `MOV r64, r64/m64`
  @inlinable public static var movR64RM64: Self { .init(bits: 0x70020810000008b) }
  /// `MOV r64/m64, imm32`
  @inlinable public static var movRM64I32: Self { .init(bits: 0x5204081000000c7) }
  /// `MOVABS r64, imm64`
  @inlinable public static var movabsR64I64: Self { .init(bits: 0x5440081000000b8) }
  /// `MOVABS al, moffs8`
  @inlinable public static var movabsALOffset8: Self { .init(bits: 0x400001000000a0) }
  /// `MOVABS moffs8, al`
  @inlinable public static var movabsOffset8AL: Self { .init(bits: 0x400001000000a2) }
  /// `MOVABS ax, moffs16`
  @inlinable public static var movabsAXOffset16: Self { .init(bits: 0x400101000000a1) }
  /// `MOVABS moffs16, ax`
  @inlinable public static var movabsOffset16AX: Self { .init(bits: 0x400101000000a3) }
  /// `MOVABS eax, moffs32`
  @inlinable public static var movabsEAXOffset32: Self { .init(bits: 0x400001000000a1) }
  /// `MOVABS moffs32, eax`
  @inlinable public static var movabsOffset32EAX: Self { .init(bits: 0x400001000000a3) }
  /// `MOVABS rax, moffs64`
  @inlinable public static var movabsRAXOffset64: Self { .init(bits: 0x400081000000a1) }
  /// `MOVABS moffs64, rax`
  @inlinable public static var movabsOffset64RAX: Self { .init(bits: 0x400081000000a3) }
  /// `MOVRS r8, m8`
  @inlinable public static var movrsR8M8: Self { .init(bits: 0x2003008a380f) }
  /// `MOVRS r16, m16`
  @inlinable public static var movrsR16M16: Self { .init(bits: 0x2103008b380f) }
  /// `MOVRS r32, m32`
  @inlinable public static var movrsR32M32: Self { .init(bits: 0x2003008b380f) }
  /// `MOVRS r64, m64`
  @inlinable public static var movrsR64M64: Self { .init(bits: 0x2083008b380f) }
  /// `MOV r16, sreg`
  @inlinable public static var movR16Segment: Self { .init(bits: 0x50021010000008c) }
  /// `MOV r32, sreg`
  @inlinable public static var movR32Segment: Self { .init(bits: 0x50020010000008c) }
  /// `MOV r64, sreg`
  @inlinable public static var movR64Segment: Self { .init(bits: 0x50020810000008c) }
  /// `MOV m16, sreg`
  @inlinable public static var movM16Segment: Self { .init(bits: 0x10020010000008c) }
  /// `MOV sreg, r32`
  @inlinable public static var movSegmentR32: Self { .init(bits: 0x50020010000008e) }
  /// `MOV sreg, r16`
  @inlinable public static var movSegmentR16: Self { .init(bits: 0x50021010000008e) }
  /// `MOV sreg, r64`
  @inlinable public static var movSegmentR64: Self { .init(bits: 0x50020810000008e) }
  /// `MOV sreg, m16`
  @inlinable public static var movSegmentM16: Self { .init(bits: 0x10020010000008e) }
  /// `MOV r64, cr`
  @inlinable public static var movR64Control: Self { .init(bits: 0x50020020000200f) }
  /// `MOV cr, r64`
  @inlinable public static var movControlR64: Self { .init(bits: 0x50020020000220f) }
  /// `MOV r64, dr`
  @inlinable public static var movR64Debug: Self { .init(bits: 0x50020020000210f) }
  /// `MOV dr, r64`
  @inlinable public static var movDebugR64: Self { .init(bits: 0x50020020000230f) }
  /// `LSS r16, m16:16`
  @inlinable public static var lssR16Far16: Self { .init(bits: 0x30021020000b20f) }
  /// `LSS r32, m16:32`
  @inlinable public static var lssR32Far32: Self { .init(bits: 0x30020020000b20f) }
  /// `LSS r64, m16:64`
  @inlinable public static var lssR64Far64: Self { .init(bits: 0x30020820000b20f) }
  /// `LFS r16, m16:16`
  @inlinable public static var lfsR16Far16: Self { .init(bits: 0x30021020000b40f) }
  /// `LFS r32, m16:32`
  @inlinable public static var lfsR32Far32: Self { .init(bits: 0x30020020000b40f) }
  /// `LFS r64, m16:64`
  @inlinable public static var lfsR64Far64: Self { .init(bits: 0x30020820000b40f) }
  /// `LGS r16, m16:16`
  @inlinable public static var lgsR16Far16: Self { .init(bits: 0x30021020000b50f) }
  /// `LGS r32, m16:32`
  @inlinable public static var lgsR32Far32: Self { .init(bits: 0x30020020000b50f) }
  /// `LGS r64, m16:64`
  @inlinable public static var lgsR64Far64: Self { .init(bits: 0x30020820000b50f) }
  /// `MOVZX r16, r8/m8`
  @inlinable public static var movzxR16RM8: Self { .init(bits: 0x70021020000b60f) }
  /// `MOVZX r32, r8/m8`
  @inlinable public static var movzxR32RM8: Self { .init(bits: 0x70020020000b60f) }
  /// `MOVZX r64, r8/m8`
  @inlinable public static var movzxR64RM8: Self { .init(bits: 0x70020820000b60f) }
  /// `MOVZX r32, r16/m16`
  @inlinable public static var movzxR32RM16: Self { .init(bits: 0x70020020000b70f) }
  /// `MOVZX r64, r16/m16`
  @inlinable public static var movzxR64RM16: Self { .init(bits: 0x70020820000b70f) }
  /// `MOVZX r16, r16/m16`
  @inlinable public static var movzxR16RM16: Self { .init(bits: 0x70021020000b70f) }
  /// `MOVSX r16, r8/m8`
  @inlinable public static var movsxR16RM8: Self { .init(bits: 0x70021020000be0f) }
  /// `MOVSX r32, r8/m8`
  @inlinable public static var movsxR32RM8: Self { .init(bits: 0x70020020000be0f) }
  /// `MOVSX r64, r8/m8`
  @inlinable public static var movsxR64RM8: Self { .init(bits: 0x70020820000be0f) }
  /// `MOVSX r32, r16/m16`
  @inlinable public static var movsxR32RM16: Self { .init(bits: 0x70020020000bf0f) }
  /// `MOVSX r64, r16/m16`
  @inlinable public static var movsxR64RM16: Self { .init(bits: 0x70020820000bf0f) }
  /// `MOVSX r16, r16/m16`
  @inlinable public static var movsxR16RM16: Self { .init(bits: 0x70021020000bf0f) }
  /// `MOVSXD r64, r32/m32`
  @inlinable public static var movsxdR64RM32: Self { .init(bits: 0x700208100000063) }
  /// `MOVSXD r32, r32/m32`
  @inlinable public static var movsxdR32RM32: Self { .init(bits: 0x700200100000063) }
  /// `MOVSXD r16, r32/m32`
  @inlinable public static var movsxdR16RM32: Self { .init(bits: 0x700210100000063) }
  /// `LEA r16, m`
  @inlinable public static var leaR16M: Self { .init(bits: 0x30021010000008d) }
  /// `LEA r32, m`
  @inlinable public static var leaR32M: Self { .init(bits: 0x30020010000008d) }
  /// `LEA r64, m`
  @inlinable public static var leaR64M: Self { .init(bits: 0x30020810000008d) }
  /// `XCHG ax, r16`
  @inlinable public static var xchgAXR16: Self { .init(bits: 0x504010100000090) }
  /// `XCHG eax, r32`
  @inlinable public static var xchgEAXR32: Self { .init(bits: 0x504000100000090) }
  /// `XCHG rax, r64`
  @inlinable public static var xchgRAXR64: Self { .init(bits: 0x504008100000090) }
  /// `XCHG r8, r8`
  @inlinable public static var xchgR8R8: Self { .init(bits: 0x700200100000086) }
  /// `XCHG m8, r8`
  @inlinable public static var xchgM8R8: Self { .init(bits: 0x300200100000086) }
  /// `XCHG r16, r16`
  @inlinable public static var xchgR16R16: Self { .init(bits: 0x700210100000087) }
  /// `XCHG m16, r16`
  @inlinable public static var xchgM16R16: Self { .init(bits: 0x300210100000087) }
  /// `XCHG r32, r32`
  @inlinable public static var xchgR32R32: Self { .init(bits: 0x700200100000087) }
  /// `XCHG m32, r32`
  @inlinable public static var xchgM32R32: Self { .init(bits: 0x300200100000087) }
  /// `XCHG r64, r64`
  @inlinable public static var xchgR64R64: Self { .init(bits: 0x700208100000087) }
  /// `XCHG m64, r64`
  @inlinable public static var xchgM64R64: Self { .init(bits: 0x300208100000087) }
  /// `BSWAP r32`
  @inlinable public static var bswapR32: Self { .init(bits: 0x50400020000c80f) }
  /// `BSWAP r64`
  @inlinable public static var bswapR64: Self { .init(bits: 0x50400820000c80f) }
  /// `MOVBE r16, m16`
  @inlinable public static var movbeR16M16: Self { .init(bits: 0x210300f0380f) }
  /// `MOVBE m16, r16`
  @inlinable public static var movbeM16R16: Self { .init(bits: 0x210300f1380f) }
  /// `MOVBE r32, m32`
  @inlinable public static var movbeR32M32: Self { .init(bits: 0x200300f0380f) }
  /// `MOVBE m32, r32`
  @inlinable public static var movbeM32R32: Self { .init(bits: 0x200300f1380f) }
  /// `MOVBE r64, m64`
  @inlinable public static var movbeR64M64: Self { .init(bits: 0x208300f0380f) }
  /// `MOVBE m64, r64`
  @inlinable public static var movbeM64R64: Self { .init(bits: 0x208300f1380f) }
  /// `CMOVO r16, r16/m16`
  @inlinable public static var cmovoR16RM16: Self { .init(bits: 0x70021020000400f) }
  /// `CMOVNO r16, r16/m16`
  @inlinable public static var cmovnoR16RM16: Self { .init(bits: 0x70021020000410f) }
  /// `CMOVB r16, r16/m16`
  @inlinable public static var cmovbR16RM16: Self { .init(bits: 0x70021020000420f) }
  /// `CMOVAE r16, r16/m16`
  @inlinable public static var cmovaeR16RM16: Self { .init(bits: 0x70021020000430f) }
  /// `CMOVE r16, r16/m16`
  @inlinable public static var cmoveR16RM16: Self { .init(bits: 0x70021020000440f) }
  /// `CMOVNE r16, r16/m16`
  @inlinable public static var cmovneR16RM16: Self { .init(bits: 0x70021020000450f) }
  /// `CMOVBE r16, r16/m16`
  @inlinable public static var cmovbeR16RM16: Self { .init(bits: 0x70021020000460f) }
  /// `CMOVA r16, r16/m16`
  @inlinable public static var cmovaR16RM16: Self { .init(bits: 0x70021020000470f) }
  /// `CMOVS r16, r16/m16`
  @inlinable public static var cmovsR16RM16: Self { .init(bits: 0x70021020000480f) }
  /// `CMOVNS r16, r16/m16`
  @inlinable public static var cmovnsR16RM16: Self { .init(bits: 0x70021020000490f) }
  /// `CMOVP r16, r16/m16`
  @inlinable public static var cmovpR16RM16: Self { .init(bits: 0x700210200004a0f) }
  /// `CMOVNP r16, r16/m16`
  @inlinable public static var cmovnpR16RM16: Self { .init(bits: 0x700210200004b0f) }
  /// `CMOVL r16, r16/m16`
  @inlinable public static var cmovlR16RM16: Self { .init(bits: 0x700210200004c0f) }
  /// `CMOVGE r16, r16/m16`
  @inlinable public static var cmovgeR16RM16: Self { .init(bits: 0x700210200004d0f) }
  /// `CMOVLE r16, r16/m16`
  @inlinable public static var cmovleR16RM16: Self { .init(bits: 0x700210200004e0f) }
  /// `CMOVG r16, r16/m16`
  @inlinable public static var cmovgR16RM16: Self { .init(bits: 0x700210200004f0f) }
  /// `CMOVO r32, r32/m32`
  @inlinable public static var cmovoR32RM32: Self { .init(bits: 0x70020020000400f) }
  /// `CMOVNO r32, r32/m32`
  @inlinable public static var cmovnoR32RM32: Self { .init(bits: 0x70020020000410f) }
  /// `CMOVB r32, r32/m32`
  @inlinable public static var cmovbR32RM32: Self { .init(bits: 0x70020020000420f) }
  /// `CMOVAE r32, r32/m32`
  @inlinable public static var cmovaeR32RM32: Self { .init(bits: 0x70020020000430f) }
  /// `CMOVE r32, r32/m32`
  @inlinable public static var cmoveR32RM32: Self { .init(bits: 0x70020020000440f) }
  /// `CMOVNE r32, r32/m32`
  @inlinable public static var cmovneR32RM32: Self { .init(bits: 0x70020020000450f) }
  /// `CMOVBE r32, r32/m32`
  @inlinable public static var cmovbeR32RM32: Self { .init(bits: 0x70020020000460f) }
  /// `CMOVA r32, r32/m32`
  @inlinable public static var cmovaR32RM32: Self { .init(bits: 0x70020020000470f) }
  /// `CMOVS r32, r32/m32`
  @inlinable public static var cmovsR32RM32: Self { .init(bits: 0x70020020000480f) }
  /// `CMOVNS r32, r32/m32`
  @inlinable public static var cmovnsR32RM32: Self { .init(bits: 0x70020020000490f) }
  /// `CMOVP r32, r32/m32`
  @inlinable public static var cmovpR32RM32: Self { .init(bits: 0x700200200004a0f) }
  /// `CMOVNP r32, r32/m32`
  @inlinable public static var cmovnpR32RM32: Self { .init(bits: 0x700200200004b0f) }
  /// `CMOVL r32, r32/m32`
  @inlinable public static var cmovlR32RM32: Self { .init(bits: 0x700200200004c0f) }
  /// `CMOVGE r32, r32/m32`
  @inlinable public static var cmovgeR32RM32: Self { .init(bits: 0x700200200004d0f) }
  /// `CMOVLE r32, r32/m32`
  @inlinable public static var cmovleR32RM32: Self { .init(bits: 0x700200200004e0f) }
  /// `CMOVG r32, r32/m32`
  @inlinable public static var cmovgR32RM32: Self { .init(bits: 0x700200200004f0f) }
  /// `CMOVO r64, r64/m64`
  @inlinable public static var cmovoR64RM64: Self { .init(bits: 0x70020820000400f) }
  /// `CMOVNO r64, r64/m64`
  @inlinable public static var cmovnoR64RM64: Self { .init(bits: 0x70020820000410f) }
  /// `CMOVB r64, r64/m64`
  @inlinable public static var cmovbR64RM64: Self { .init(bits: 0x70020820000420f) }
  /// `CMOVAE r64, r64/m64`
  @inlinable public static var cmovaeR64RM64: Self { .init(bits: 0x70020820000430f) }
  /// `CMOVE r64, r64/m64`
  @inlinable public static var cmoveR64RM64: Self { .init(bits: 0x70020820000440f) }
  /// `CMOVNE r64, r64/m64`
  @inlinable public static var cmovneR64RM64: Self { .init(bits: 0x70020820000450f) }
  /// `CMOVBE r64, r64/m64`
  @inlinable public static var cmovbeR64RM64: Self { .init(bits: 0x70020820000460f) }
  /// `CMOVA r64, r64/m64`
  @inlinable public static var cmovaR64RM64: Self { .init(bits: 0x70020820000470f) }
  /// `CMOVS r64, r64/m64`
  @inlinable public static var cmovsR64RM64: Self { .init(bits: 0x70020820000480f) }
  /// `CMOVNS r64, r64/m64`
  @inlinable public static var cmovnsR64RM64: Self { .init(bits: 0x70020820000490f) }
  /// `CMOVP r64, r64/m64`
  @inlinable public static var cmovpR64RM64: Self { .init(bits: 0x700208200004a0f) }
  /// `CMOVNP r64, r64/m64`
  @inlinable public static var cmovnpR64RM64: Self { .init(bits: 0x700208200004b0f) }
  /// `CMOVL r64, r64/m64`
  @inlinable public static var cmovlR64RM64: Self { .init(bits: 0x700208200004c0f) }
  /// `CMOVGE r64, r64/m64`
  @inlinable public static var cmovgeR64RM64: Self { .init(bits: 0x700208200004d0f) }
  /// `CMOVLE r64, r64/m64`
  @inlinable public static var cmovleR64RM64: Self { .init(bits: 0x700208200004e0f) }
  /// `CMOVG r64, r64/m64`
  @inlinable public static var cmovgR64RM64: Self { .init(bits: 0x700208200004f0f) }
  /// `SETO r8/m8`
  @inlinable public static var setoRM8: Self { .init(bits: 0x50020020000900f) }
  /// `SETNO r8/m8`
  @inlinable public static var setnoRM8: Self { .init(bits: 0x50020020000910f) }
  /// `SETB r8/m8`
  @inlinable public static var setbRM8: Self { .init(bits: 0x50020020000920f) }
  /// `SETAE r8/m8`
  @inlinable public static var setaeRM8: Self { .init(bits: 0x50020020000930f) }
  /// `SETE r8/m8`
  @inlinable public static var seteRM8: Self { .init(bits: 0x50020020000940f) }
  /// `SETNE r8/m8`
  @inlinable public static var setneRM8: Self { .init(bits: 0x50020020000950f) }
  /// `SETBE r8/m8`
  @inlinable public static var setbeRM8: Self { .init(bits: 0x50020020000960f) }
  /// `SETA r8/m8`
  @inlinable public static var setaRM8: Self { .init(bits: 0x50020020000970f) }
  /// `SETS r8/m8`
  @inlinable public static var setsRM8: Self { .init(bits: 0x50020020000980f) }
  /// `SETNS r8/m8`
  @inlinable public static var setnsRM8: Self { .init(bits: 0x50020020000990f) }
  /// `SETP r8/m8`
  @inlinable public static var setpRM8: Self { .init(bits: 0x500200200009a0f) }
  /// `SETNP r8/m8`
  @inlinable public static var setnpRM8: Self { .init(bits: 0x500200200009b0f) }
  /// `SETL r8/m8`
  @inlinable public static var setlRM8: Self { .init(bits: 0x500200200009c0f) }
  /// `SETGE r8/m8`
  @inlinable public static var setgeRM8: Self { .init(bits: 0x500200200009d0f) }
  /// `SETLE r8/m8`
  @inlinable public static var setleRM8: Self { .init(bits: 0x500200200009e0f) }
  /// `SETG r8/m8`
  @inlinable public static var setgRM8: Self { .init(bits: 0x500200200009f0f) }
  /// `XLATB`
  @inlinable public static var xlatb: Self { .init(bits: 0x1000001000000d7) }
  /// `LAHF`
  @inlinable public static var lahf: Self { .init(bits: 0x10000010000009f) }
  /// `SAHF`
  @inlinable public static var sahf: Self { .init(bits: 0x10000010000009e) }
  /// `ADD al, imm8`
  @inlinable public static var addALI8: Self { .init(bits: 0x108000100000004) }
  /// `ADD r8/m8, imm8`
  @inlinable public static var addRM8I8: Self { .init(bits: 0x508400100000080) }
  /// `ADD r8/m8, r8`
  @inlinable public static var addRM8R8: Self { .init(bits: 0x700200100000000) }
  /// `ADD r8, r8/m8`
  @inlinable public static var addR8RM8: Self { .init(bits: 0x700200100000002) }
  /// `ADD r16/m16, imm8`
  @inlinable public static var addRM16I8: Self { .init(bits: 0x508410100000083) }
  /// `ADD ax, imm16`
  @inlinable public static var addAXI16: Self { .init(bits: 0x110010100000005) }
  /// `ADD r16/m16, imm16`
  @inlinable public static var addRM16I16: Self { .init(bits: 0x510410100000081) }
  /// `ADD r16/m16, r16`
  @inlinable public static var addRM16R16: Self { .init(bits: 0x700210100000001) }
  /// `ADD r16, r16/m16`
  @inlinable public static var addR16RM16: Self { .init(bits: 0x700210100000003) }
  /// `ADD r32/m32, imm8`
  @inlinable public static var addRM32I8: Self { .init(bits: 0x508400100000083) }
  /// `ADD eax, imm32`
  @inlinable public static var addEAXI32: Self { .init(bits: 0x120000100000005) }
  /// `ADD r32/m32, imm32`
  @inlinable public static var addRM32I32: Self { .init(bits: 0x520400100000081) }
  /// `ADD r32/m32, r32`
  @inlinable public static var addRM32R32: Self { .init(bits: 0x700200100000001) }
  /// `ADD r32, r32/m32`
  @inlinable public static var addR32RM32: Self { .init(bits: 0x700200100000003) }
  /// `ADD r64/m64, imm8`
  @inlinable public static var addRM64I8: Self { .init(bits: 0x508408100000083) }
  /// `ADD rax, imm32`
  @inlinable public static var addRAXI32: Self { .init(bits: 0x120008100000005) }
  /// `ADD r64/m64, imm32`
  @inlinable public static var addRM64I32: Self { .init(bits: 0x520408100000081) }
  /// `ADD r64/m64, r64`
  @inlinable public static var addRM64R64: Self { .init(bits: 0x700208100000001) }
  /// `ADD r64, r64/m64`
  @inlinable public static var addR64RM64: Self { .init(bits: 0x700208100000003) }
  /// `ADC al, imm8`
  @inlinable public static var adcALI8: Self { .init(bits: 0x108000100000014) }
  /// `ADC r8/m8, imm8`
  @inlinable public static var adcRM8I8: Self { .init(bits: 0x509400100000080) }
  /// `ADC r8/m8, r8`
  @inlinable public static var adcRM8R8: Self { .init(bits: 0x700200100000010) }
  /// `ADC r8, r8/m8`
  @inlinable public static var adcR8RM8: Self { .init(bits: 0x700200100000012) }
  /// `ADC r16/m16, imm8`
  @inlinable public static var adcRM16I8: Self { .init(bits: 0x509410100000083) }
  /// `ADC ax, imm16`
  @inlinable public static var adcAXI16: Self { .init(bits: 0x110010100000015) }
  /// `ADC r16/m16, imm16`
  @inlinable public static var adcRM16I16: Self { .init(bits: 0x511410100000081) }
  /// `ADC r16/m16, r16`
  @inlinable public static var adcRM16R16: Self { .init(bits: 0x700210100000011) }
  /// `ADC r16, r16/m16`
  @inlinable public static var adcR16RM16: Self { .init(bits: 0x700210100000013) }
  /// `ADC r32/m32, imm8`
  @inlinable public static var adcRM32I8: Self { .init(bits: 0x509400100000083) }
  /// `ADC eax, imm32`
  @inlinable public static var adcEAXI32: Self { .init(bits: 0x120000100000015) }
  /// `ADC r32/m32, imm32`
  @inlinable public static var adcRM32I32: Self { .init(bits: 0x521400100000081) }
  /// `ADC r32/m32, r32`
  @inlinable public static var adcRM32R32: Self { .init(bits: 0x700200100000011) }
  /// `ADC r32, r32/m32`
  @inlinable public static var adcR32RM32: Self { .init(bits: 0x700200100000013) }
  /// `ADC r64/m64, imm8`
  @inlinable public static var adcRM64I8: Self { .init(bits: 0x509408100000083) }
  /// `ADC rax, imm32`
  @inlinable public static var adcRAXI32: Self { .init(bits: 0x120008100000015) }
  /// `ADC r64/m64, imm32`
  @inlinable public static var adcRM64I32: Self { .init(bits: 0x521408100000081) }
  /// `ADC r64/m64, r64`
  @inlinable public static var adcRM64R64: Self { .init(bits: 0x700208100000011) }
  /// `ADC r64, r64/m64`
  @inlinable public static var adcR64RM64: Self { .init(bits: 0x700208100000013) }
  /// `SUB al, imm8`
  @inlinable public static var subALI8: Self { .init(bits: 0x10800010000002c) }
  /// `SUB r8/m8, imm8`
  @inlinable public static var subRM8I8: Self { .init(bits: 0x50ac00100000080) }
  /// `SUB r8/m8, r8`
  @inlinable public static var subRM8R8: Self { .init(bits: 0x700200100000028) }
  /// `SUB r8, r8/m8`
  @inlinable public static var subR8RM8: Self { .init(bits: 0x70020010000002a) }
  /// `SUB r16/m16, imm8`
  @inlinable public static var subRM16I8: Self { .init(bits: 0x50ac10100000083) }
  /// `SUB ax, imm16`
  @inlinable public static var subAXI16: Self { .init(bits: 0x11001010000002d) }
  /// `SUB r16/m16, imm16`
  @inlinable public static var subRM16I16: Self { .init(bits: 0x512c10100000081) }
  /// `SUB r16/m16, r16`
  @inlinable public static var subRM16R16: Self { .init(bits: 0x700210100000029) }
  /// `SUB r16, r16/m16`
  @inlinable public static var subR16RM16: Self { .init(bits: 0x70021010000002b) }
  /// `SUB r32/m32, imm8`
  @inlinable public static var subRM32I8: Self { .init(bits: 0x50ac00100000083) }
  /// `SUB eax, imm32`
  @inlinable public static var subEAXI32: Self { .init(bits: 0x12000010000002d) }
  /// `SUB r32/m32, imm32`
  @inlinable public static var subRM32I32: Self { .init(bits: 0x522c00100000081) }
  /// `SUB r32/m32, r32`
  @inlinable public static var subRM32R32: Self { .init(bits: 0x700200100000029) }
  /// `SUB r32, r32/m32`
  @inlinable public static var subR32RM32: Self { .init(bits: 0x70020010000002b) }
  /// `SUB r64/m64, imm8`
  @inlinable public static var subRM64I8: Self { .init(bits: 0x50ac08100000083) }
  /// `SUB rax, imm32`
  @inlinable public static var subRAXI32: Self { .init(bits: 0x12000810000002d) }
  /// `SUB r64/m64, imm32`
  @inlinable public static var subRM64I32: Self { .init(bits: 0x522c08100000081) }
  /// `SUB r64/m64, r64`
  @inlinable public static var subRM64R64: Self { .init(bits: 0x700208100000029) }
  /// `SUB r64, r64/m64`
  @inlinable public static var subR64RM64: Self { .init(bits: 0x70020810000002b) }
  /// `SBB al, imm8`
  @inlinable public static var sbbALI8: Self { .init(bits: 0x10800010000001c) }
  /// `SBB r8/m8, imm8`
  @inlinable public static var sbbRM8I8: Self { .init(bits: 0x509c00100000080) }
  /// `SBB r8/m8, r8`
  @inlinable public static var sbbRM8R8: Self { .init(bits: 0x700200100000018) }
  /// `SBB r8, r8/m8`
  @inlinable public static var sbbR8RM8: Self { .init(bits: 0x70020010000001a) }
  /// `SBB r16/m16, imm8`
  @inlinable public static var sbbRM16I8: Self { .init(bits: 0x509c10100000083) }
  /// `SBB ax, imm16`
  @inlinable public static var sbbAXI16: Self { .init(bits: 0x11001010000001d) }
  /// `SBB r16/m16, imm16`
  @inlinable public static var sbbRM16I16: Self { .init(bits: 0x511c10100000081) }
  /// `SBB r16/m16, r16`
  @inlinable public static var sbbRM16R16: Self { .init(bits: 0x700210100000019) }
  /// `SBB r16, r16/m16`
  @inlinable public static var sbbR16RM16: Self { .init(bits: 0x70021010000001b) }
  /// `SBB r32/m32, imm8`
  @inlinable public static var sbbRM32I8: Self { .init(bits: 0x509c00100000083) }
  /// `SBB eax, imm32`
  @inlinable public static var sbbEAXI32: Self { .init(bits: 0x12000010000001d) }
  /// `SBB r32/m32, imm32`
  @inlinable public static var sbbRM32I32: Self { .init(bits: 0x521c00100000081) }
  /// `SBB r32/m32, r32`
  @inlinable public static var sbbRM32R32: Self { .init(bits: 0x700200100000019) }
  /// `SBB r32, r32/m32`
  @inlinable public static var sbbR32RM32: Self { .init(bits: 0x70020010000001b) }
  /// `SBB r64/m64, imm8`
  @inlinable public static var sbbRM64I8: Self { .init(bits: 0x509c08100000083) }
  /// `SBB rax, imm32`
  @inlinable public static var sbbRAXI32: Self { .init(bits: 0x12000810000001d) }
  /// `SBB r64/m64, imm32`
  @inlinable public static var sbbRM64I32: Self { .init(bits: 0x521c08100000081) }
  /// `SBB r64/m64, r64`
  @inlinable public static var sbbRM64R64: Self { .init(bits: 0x700208100000019) }
  /// `SBB r64, r64/m64`
  @inlinable public static var sbbR64RM64: Self { .init(bits: 0x70020810000001b) }
  /// `CMP al, imm8`
  @inlinable public static var cmpALI8: Self { .init(bits: 0x10800010000003c) }
  /// `CMP r8/m8, imm8`
  @inlinable public static var cmpRM8I8: Self { .init(bits: 0x50bc00100000080) }
  /// `CMP r8/m8, r8`
  @inlinable public static var cmpRM8R8: Self { .init(bits: 0x700200100000038) }
  /// `CMP r8, r8/m8`
  @inlinable public static var cmpR8RM8: Self { .init(bits: 0x70020010000003a) }
  /// `CMP r16/m16, imm8`
  @inlinable public static var cmpRM16I8: Self { .init(bits: 0x50bc10100000083) }
  /// `CMP ax, imm16`
  @inlinable public static var cmpAXI16: Self { .init(bits: 0x11001010000003d) }
  /// `CMP r16/m16, imm16`
  @inlinable public static var cmpRM16I16: Self { .init(bits: 0x513c10100000081) }
  /// `CMP r16/m16, r16`
  @inlinable public static var cmpRM16R16: Self { .init(bits: 0x700210100000039) }
  /// `CMP r16, r16/m16`
  @inlinable public static var cmpR16RM16: Self { .init(bits: 0x70021010000003b) }
  /// `CMP r32/m32, imm8`
  @inlinable public static var cmpRM32I8: Self { .init(bits: 0x50bc00100000083) }
  /// `CMP eax, imm32`
  @inlinable public static var cmpEAXI32: Self { .init(bits: 0x12000010000003d) }
  /// `CMP r32/m32, imm32`
  @inlinable public static var cmpRM32I32: Self { .init(bits: 0x523c00100000081) }
  /// `CMP r32/m32, r32`
  @inlinable public static var cmpRM32R32: Self { .init(bits: 0x700200100000039) }
  /// `CMP r32, r32/m32`
  @inlinable public static var cmpR32RM32: Self { .init(bits: 0x70020010000003b) }
  /// `CMP r64/m64, imm8`
  @inlinable public static var cmpRM64I8: Self { .init(bits: 0x50bc08100000083) }
  /// `CMP rax, imm32`
  @inlinable public static var cmpRAXI32: Self { .init(bits: 0x12000810000003d) }
  /// `CMP r64/m64, imm32`
  @inlinable public static var cmpRM64I32: Self { .init(bits: 0x523c08100000081) }
  /// `CMP r64/m64, r64`
  @inlinable public static var cmpRM64R64: Self { .init(bits: 0x700208100000039) }
  /// `CMP r64, r64/m64`
  @inlinable public static var cmpR64RM64: Self { .init(bits: 0x70020810000003b) }
  /// `INC r8/m8`
  @inlinable public static var incRM8: Self { .init(bits: 0x5004001000000fe) }
  /// `INC r16/m16`
  @inlinable public static var incRM16: Self { .init(bits: 0x5004101000000ff) }
  /// `INC r32/m32`
  @inlinable public static var incRM32: Self { .init(bits: 0x5004001000000ff) }
  /// `INC r64/m64`
  @inlinable public static var incRM64: Self { .init(bits: 0x5004081000000ff) }
  /// `DEC r8/m8`
  @inlinable public static var decRM8: Self { .init(bits: 0x500c001000000fe) }
  /// `DEC r16/m16`
  @inlinable public static var decRM16: Self { .init(bits: 0x500c101000000ff) }
  /// `DEC r32/m32`
  @inlinable public static var decRM32: Self { .init(bits: 0x500c001000000ff) }
  /// `DEC r64/m64`
  @inlinable public static var decRM64: Self { .init(bits: 0x500c081000000ff) }
  /// `NEG r8/m8`
  @inlinable public static var negRM8: Self { .init(bits: 0x501c001000000f6) }
  /// `NEG r16/m16`
  @inlinable public static var negRM16: Self { .init(bits: 0x501c101000000f7) }
  /// `NEG r32/m32`
  @inlinable public static var negRM32: Self { .init(bits: 0x501c001000000f7) }
  /// `NEG r64/m64`
  @inlinable public static var negRM64: Self { .init(bits: 0x501c081000000f7) }
  /// `MUL r8/m8`
  @inlinable public static var mulRM8: Self { .init(bits: 0x5024001000000f6) }
  /// `MUL r16/m16`
  @inlinable public static var mulRM16: Self { .init(bits: 0x5024101000000f7) }
  /// `MUL r32/m32`
  @inlinable public static var mulRM32: Self { .init(bits: 0x5024001000000f7) }
  /// `MUL r64/m64`
  @inlinable public static var mulRM64: Self { .init(bits: 0x5024081000000f7) }
  /// `IMUL r8/m8`
  @inlinable public static var imulRM8: Self { .init(bits: 0x502c001000000f6) }
  /// `IMUL r16/m16`
  @inlinable public static var imulRM16: Self { .init(bits: 0x502c101000000f7) }
  /// `IMUL r32/m32`
  @inlinable public static var imulRM32: Self { .init(bits: 0x502c001000000f7) }
  /// `IMUL r64/m64`
  @inlinable public static var imulRM64: Self { .init(bits: 0x502c081000000f7) }
  /// `DIV r8/m8`
  @inlinable public static var divRM8: Self { .init(bits: 0x5034001000000f6) }
  /// `DIV r16/m16`
  @inlinable public static var divRM16: Self { .init(bits: 0x5034101000000f7) }
  /// `DIV r32/m32`
  @inlinable public static var divRM32: Self { .init(bits: 0x5034001000000f7) }
  /// `DIV r64/m64`
  @inlinable public static var divRM64: Self { .init(bits: 0x5034081000000f7) }
  /// `IDIV r8/m8`
  @inlinable public static var idivRM8: Self { .init(bits: 0x503c001000000f6) }
  /// `IDIV r16/m16`
  @inlinable public static var idivRM16: Self { .init(bits: 0x503c101000000f7) }
  /// `IDIV r32/m32`
  @inlinable public static var idivRM32: Self { .init(bits: 0x503c001000000f7) }
  /// `IDIV r64/m64`
  @inlinable public static var idivRM64: Self { .init(bits: 0x503c081000000f7) }
  /// `IMUL r16, r16/m16`
  @inlinable public static var imulR16RM16: Self { .init(bits: 0x70021020000af0f) }
  /// `IMUL r16, r16/m16, imm8`
  @inlinable public static var imulR16RM16I8: Self { .init(bits: 0x70821010000006b) }
  /// `IMUL r16, r16/m16, imm16`
  @inlinable public static var imulR16RM16I16: Self { .init(bits: 0x710210100000069) }
  /// `IMUL r32, r32/m32`
  @inlinable public static var imulR32RM32: Self { .init(bits: 0x70020020000af0f) }
  /// `IMUL r32, r32/m32, imm8`
  @inlinable public static var imulR32RM32I8: Self { .init(bits: 0x70820010000006b) }
  /// `IMUL r32, r32/m32, imm32`
  @inlinable public static var imulR32RM32I32: Self { .init(bits: 0x720200100000069) }
  /// `IMUL r64, r64/m64`
  @inlinable public static var imulR64RM64: Self { .init(bits: 0x70020820000af0f) }
  /// `IMUL r64, r64/m64, imm8`
  @inlinable public static var imulR64RM64I8: Self { .init(bits: 0x70820810000006b) }
  /// `IMUL r64, r64/m64, imm32`
  @inlinable public static var imulR64RM64I32: Self { .init(bits: 0x720208100000069) }
  /// `ADCX r32, r32/m32`
  @inlinable public static var adcxR32RM32: Self { .init(bits: 0x210300f6380f) }
  /// `ADOX r32, r32/m32`
  @inlinable public static var adoxR32RM32: Self { .init(bits: 0x240300f6380f) }
  /// `ADCX r64, r64/m64`
  @inlinable public static var adcxR64RM64: Self { .init(bits: 0x218300f6380f) }
  /// `ADOX r64, r64/m64`
  @inlinable public static var adoxR64RM64: Self { .init(bits: 0x248300f6380f) }
  /// `MULX r32, r32, r32/m32`
  @inlinable public static var mulxR32R32RM32: Self { .init(bits: 0x2008000302f6) }
  /// `MULX r64, r64, r64/m64`
  @inlinable public static var mulxR64R64RM64: Self { .init(bits: 0x2088008302f6) }
  /// `CBW`
  @inlinable public static var cbw: Self { .init(bits: 0x100010100000098) }
  /// `CWDE`
  @inlinable public static var cwde: Self { .init(bits: 0x100000100000098) }
  /// `CDQE`
  @inlinable public static var cdqe: Self { .init(bits: 0x100008100000098) }
  /// `CWD`
  @inlinable public static var cwd: Self { .init(bits: 0x100010100000099) }
  /// `CDQ`
  @inlinable public static var cdq: Self { .init(bits: 0x100000100000099) }
  /// `CQO`
  @inlinable public static var cqo: Self { .init(bits: 0x100008100000099) }
  /// `AADD m32, r32`
  @inlinable public static var aaddM32R32: Self { .init(bits: 0x200300fc380f) }
  /// `AADD m64, r64`
  @inlinable public static var aaddM64R64: Self { .init(bits: 0x208300fc380f) }
  /// `AAND m32, r32`
  @inlinable public static var aandM32R32: Self { .init(bits: 0x210300fc380f) }
  /// `AAND m64, r64`
  @inlinable public static var aandM64R64: Self { .init(bits: 0x218300fc380f) }
  /// `AOR m32, r32`
  @inlinable public static var aorM32R32: Self { .init(bits: 0x220300fc380f) }
  /// `AOR m64, r64`
  @inlinable public static var aorM64R64: Self { .init(bits: 0x228300fc380f) }
  /// `AXOR m32, r32`
  @inlinable public static var axorM32R32: Self { .init(bits: 0x240300fc380f) }
  /// `AXOR m64, r64`
  @inlinable public static var axorM64R64: Self { .init(bits: 0x248300fc380f) }
  /// `AND al, imm8`
  @inlinable public static var andALI8: Self { .init(bits: 0x108000100000024) }
  /// `AND r8/m8, imm8`
  @inlinable public static var andRM8I8: Self { .init(bits: 0x50a400100000080) }
  /// `AND r8/m8, r8`
  @inlinable public static var andRM8R8: Self { .init(bits: 0x700200100000020) }
  /// `AND r8, r8/m8`
  @inlinable public static var andR8RM8: Self { .init(bits: 0x700200100000022) }
  /// `AND r16/m16, imm8`
  @inlinable public static var andRM16I8: Self { .init(bits: 0x50a410100000083) }
  /// `AND ax, imm16`
  @inlinable public static var andAXI16: Self { .init(bits: 0x110010100000025) }
  /// `AND r16/m16, imm16`
  @inlinable public static var andRM16I16: Self { .init(bits: 0x512410100000081) }
  /// `AND r16/m16, r16`
  @inlinable public static var andRM16R16: Self { .init(bits: 0x700210100000021) }
  /// `AND r16, r16/m16`
  @inlinable public static var andR16RM16: Self { .init(bits: 0x700210100000023) }
  /// `AND r32/m32, imm8`
  @inlinable public static var andRM32I8: Self { .init(bits: 0x50a400100000083) }
  /// `AND eax, imm32`
  @inlinable public static var andEAXI32: Self { .init(bits: 0x120000100000025) }
  /// `AND r32/m32, imm32`
  @inlinable public static var andRM32I32: Self { .init(bits: 0x522400100000081) }
  /// `AND r32/m32, r32`
  @inlinable public static var andRM32R32: Self { .init(bits: 0x700200100000021) }
  /// `AND r32, r32/m32`
  @inlinable public static var andR32RM32: Self { .init(bits: 0x700200100000023) }
  /// `AND r64/m64, imm8`
  @inlinable public static var andRM64I8: Self { .init(bits: 0x50a408100000083) }
  /// `AND rax, imm32`
  @inlinable public static var andRAXI32: Self { .init(bits: 0x120008100000025) }
  /// `AND r64/m64, imm32`
  @inlinable public static var andRM64I32: Self { .init(bits: 0x522408100000081) }
  /// `AND r64/m64, r64`
  @inlinable public static var andRM64R64: Self { .init(bits: 0x700208100000021) }
  /// `AND r64, r64/m64`
  @inlinable public static var andR64RM64: Self { .init(bits: 0x700208100000023) }
  /// `OR al, imm8`
  @inlinable public static var orALI8: Self { .init(bits: 0x10800010000000c) }
  /// `OR r8/m8, imm8`
  @inlinable public static var orRM8I8: Self { .init(bits: 0x508c00100000080) }
  /// `OR r8/m8, r8`
  @inlinable public static var orRM8R8: Self { .init(bits: 0x700200100000008) }
  /// `OR r8, r8/m8`
  @inlinable public static var orR8RM8: Self { .init(bits: 0x70020010000000a) }
  /// `OR r16/m16, imm8`
  @inlinable public static var orRM16I8: Self { .init(bits: 0x508c10100000083) }
  /// `OR ax, imm16`
  @inlinable public static var orAXI16: Self { .init(bits: 0x11001010000000d) }
  /// `OR r16/m16, imm16`
  @inlinable public static var orRM16I16: Self { .init(bits: 0x510c10100000081) }
  /// `OR r16/m16, r16`
  @inlinable public static var orRM16R16: Self { .init(bits: 0x700210100000009) }
  /// `OR r16, r16/m16`
  @inlinable public static var orR16RM16: Self { .init(bits: 0x70021010000000b) }
  /// `OR r32/m32, imm8`
  @inlinable public static var orRM32I8: Self { .init(bits: 0x508c00100000083) }
  /// `OR eax, imm32`
  @inlinable public static var orEAXI32: Self { .init(bits: 0x12000010000000d) }
  /// `OR r32/m32, imm32`
  @inlinable public static var orRM32I32: Self { .init(bits: 0x520c00100000081) }
  /// `OR r32/m32, r32`
  @inlinable public static var orRM32R32: Self { .init(bits: 0x700200100000009) }
  /// `OR r32, r32/m32`
  @inlinable public static var orR32RM32: Self { .init(bits: 0x70020010000000b) }
  /// `OR r64/m64, imm8`
  @inlinable public static var orRM64I8: Self { .init(bits: 0x508c08100000083) }
  /// `OR rax, imm32`
  @inlinable public static var orRAXI32: Self { .init(bits: 0x12000810000000d) }
  /// `OR r64/m64, imm32`
  @inlinable public static var orRM64I32: Self { .init(bits: 0x520c08100000081) }
  /// `OR r64/m64, r64`
  @inlinable public static var orRM64R64: Self { .init(bits: 0x700208100000009) }
  /// `OR r64, r64/m64`
  @inlinable public static var orR64RM64: Self { .init(bits: 0x70020810000000b) }
  /// `XOR al, imm8`
  @inlinable public static var xorALI8: Self { .init(bits: 0x108000100000034) }
  /// `XOR r8/m8, imm8`
  @inlinable public static var xorRM8I8: Self { .init(bits: 0x50b400100000080) }
  /// `XOR r8/m8, r8`
  @inlinable public static var xorRM8R8: Self { .init(bits: 0x700200100000030) }
  /// `XOR r8, r8/m8`
  @inlinable public static var xorR8RM8: Self { .init(bits: 0x700200100000032) }
  /// `XOR r16/m16, imm8`
  @inlinable public static var xorRM16I8: Self { .init(bits: 0x50b410100000083) }
  /// `XOR ax, imm16`
  @inlinable public static var xorAXI16: Self { .init(bits: 0x110010100000035) }
  /// `XOR r16/m16, imm16`
  @inlinable public static var xorRM16I16: Self { .init(bits: 0x513410100000081) }
  /// `XOR r16/m16, r16`
  @inlinable public static var xorRM16R16: Self { .init(bits: 0x700210100000031) }
  /// `XOR r16, r16/m16`
  @inlinable public static var xorR16RM16: Self { .init(bits: 0x700210100000033) }
  /// `XOR r32/m32, imm8`
  @inlinable public static var xorRM32I8: Self { .init(bits: 0x50b400100000083) }
  /// `XOR eax, imm32`
  @inlinable public static var xorEAXI32: Self { .init(bits: 0x120000100000035) }
  /// `XOR r32/m32, imm32`
  @inlinable public static var xorRM32I32: Self { .init(bits: 0x523400100000081) }
  /// `XOR r32/m32, r32`
  @inlinable public static var xorRM32R32: Self { .init(bits: 0x700200100000031) }
  /// `XOR r32, r32/m32`
  @inlinable public static var xorR32RM32: Self { .init(bits: 0x700200100000033) }
  /// `XOR r64/m64, imm8`
  @inlinable public static var xorRM64I8: Self { .init(bits: 0x50b408100000083) }
  /// `XOR rax, imm32`
  @inlinable public static var xorRAXI32: Self { .init(bits: 0x120008100000035) }
  /// `XOR r64/m64, imm32`
  @inlinable public static var xorRM64I32: Self { .init(bits: 0x523408100000081) }
  /// `XOR r64/m64, r64`
  @inlinable public static var xorRM64R64: Self { .init(bits: 0x700208100000031) }
  /// `XOR r64, r64/m64`
  @inlinable public static var xorR64RM64: Self { .init(bits: 0x700208100000033) }
  /// `NOT r8/m8`
  @inlinable public static var notRM8: Self { .init(bits: 0x5014001000000f6) }
  /// `NOT r16/m16`
  @inlinable public static var notRM16: Self { .init(bits: 0x5014101000000f7) }
  /// `NOT r32/m32`
  @inlinable public static var notRM32: Self { .init(bits: 0x5014001000000f7) }
  /// `NOT r64/m64`
  @inlinable public static var notRM64: Self { .init(bits: 0x5014081000000f7) }
  /// `TEST al, imm8`
  @inlinable public static var testALI8: Self { .init(bits: 0x80001000000a8) }
  /// `TEST r8/m8, imm8`
  @inlinable public static var testRM8I8: Self { .init(bits: 0x5084001000000f6) }
  /// `TEST r8/m8, r8`
  @inlinable public static var testRM8R8: Self { .init(bits: 0x700200100000084) }
  /// `TEST ax, imm16`
  @inlinable public static var testAXI16: Self { .init(bits: 0x100101000000a9) }
  /// `TEST r16/m16, imm16`
  @inlinable public static var testRM16I16: Self { .init(bits: 0x5104101000000f7) }
  /// `TEST r16/m16, r16`
  @inlinable public static var testRM16R16: Self { .init(bits: 0x700210100000085) }
  /// `TEST eax, imm32`
  @inlinable public static var testEAXI32: Self { .init(bits: 0x200001000000a9) }
  /// `TEST r32/m32, imm32`
  @inlinable public static var testRM32I32: Self { .init(bits: 0x5204001000000f7) }
  /// `TEST r32/m32, r32`
  @inlinable public static var testRM32R32: Self { .init(bits: 0x700200100000085) }
  /// `TEST rax, imm32`
  @inlinable public static var testRAXI32: Self { .init(bits: 0x200081000000a9) }
  /// `TEST r64/m64, imm32`
  @inlinable public static var testRM64I32: Self { .init(bits: 0x5204081000000f7) }
  /// `TEST r64/m64, r64`
  @inlinable public static var testRM64R64: Self { .init(bits: 0x700208100000085) }
  /// `ROL r8/m8`
  @inlinable public static var rolRM8: Self { .init(bits: 0x5004001000000d0) }
  /// `ROL r8/m8, cl`
  @inlinable public static var rolRM8CL: Self { .init(bits: 0x5004001000000d2) }
  /// `ROL r8/m8, imm8`
  @inlinable public static var rolRM8I8: Self { .init(bits: 0x5084001000000c0) }
  /// `ROL r16/m16`
  @inlinable public static var rolRM16: Self { .init(bits: 0x5004101000000d1) }
  /// `ROL r16/m16, cl`
  @inlinable public static var rolRM16CL: Self { .init(bits: 0x5004101000000d3) }
  /// `ROL r16/m16, imm8`
  @inlinable public static var rolRM16I8: Self { .init(bits: 0x5084101000000c1) }
  /// `ROL r32/m32`
  @inlinable public static var rolRM32: Self { .init(bits: 0x5004001000000d1) }
  /// `ROL r32/m32, cl`
  @inlinable public static var rolRM32CL: Self { .init(bits: 0x5004001000000d3) }
  /// `ROL r32/m32, imm8`
  @inlinable public static var rolRM32I8: Self { .init(bits: 0x5084001000000c1) }
  /// `ROL r64/m64`
  @inlinable public static var rolRM64: Self { .init(bits: 0x5004081000000d1) }
  /// `ROL r64/m64, cl`
  @inlinable public static var rolRM64CL: Self { .init(bits: 0x5004081000000d3) }
  /// `ROL r64/m64, imm8`
  @inlinable public static var rolRM64I8: Self { .init(bits: 0x5084081000000c1) }
  /// `ROR r8/m8`
  @inlinable public static var rorRM8: Self { .init(bits: 0x500c001000000d0) }
  /// `ROR r8/m8, cl`
  @inlinable public static var rorRM8CL: Self { .init(bits: 0x500c001000000d2) }
  /// `ROR r8/m8, imm8`
  @inlinable public static var rorRM8I8: Self { .init(bits: 0x508c001000000c0) }
  /// `ROR r16/m16`
  @inlinable public static var rorRM16: Self { .init(bits: 0x500c101000000d1) }
  /// `ROR r16/m16, cl`
  @inlinable public static var rorRM16CL: Self { .init(bits: 0x500c101000000d3) }
  /// `ROR r16/m16, imm8`
  @inlinable public static var rorRM16I8: Self { .init(bits: 0x508c101000000c1) }
  /// `ROR r32/m32`
  @inlinable public static var rorRM32: Self { .init(bits: 0x500c001000000d1) }
  /// `ROR r32/m32, cl`
  @inlinable public static var rorRM32CL: Self { .init(bits: 0x500c001000000d3) }
  /// `ROR r32/m32, imm8`
  @inlinable public static var rorRM32I8: Self { .init(bits: 0x508c001000000c1) }
  /// `ROR r64/m64`
  @inlinable public static var rorRM64: Self { .init(bits: 0x500c081000000d1) }
  /// `ROR r64/m64, cl`
  @inlinable public static var rorRM64CL: Self { .init(bits: 0x500c081000000d3) }
  /// `ROR r64/m64, imm8`
  @inlinable public static var rorRM64I8: Self { .init(bits: 0x508c081000000c1) }
  /// `RCL r8/m8`
  @inlinable public static var rclRM8: Self { .init(bits: 0x5014001000000d0) }
  /// `RCL r8/m8, cl`
  @inlinable public static var rclRM8CL: Self { .init(bits: 0x5014001000000d2) }
  /// `RCL r8/m8, imm8`
  @inlinable public static var rclRM8I8: Self { .init(bits: 0x5094001000000c0) }
  /// `RCL r16/m16`
  @inlinable public static var rclRM16: Self { .init(bits: 0x5014101000000d1) }
  /// `RCL r16/m16, cl`
  @inlinable public static var rclRM16CL: Self { .init(bits: 0x5014101000000d3) }
  /// `RCL r16/m16, imm8`
  @inlinable public static var rclRM16I8: Self { .init(bits: 0x5094101000000c1) }
  /// `RCL r32/m32`
  @inlinable public static var rclRM32: Self { .init(bits: 0x5014001000000d1) }
  /// `RCL r32/m32, cl`
  @inlinable public static var rclRM32CL: Self { .init(bits: 0x5014001000000d3) }
  /// `RCL r32/m32, imm8`
  @inlinable public static var rclRM32I8: Self { .init(bits: 0x5094001000000c1) }
  /// `RCL r64/m64`
  @inlinable public static var rclRM64: Self { .init(bits: 0x5014081000000d1) }
  /// `RCL r64/m64, cl`
  @inlinable public static var rclRM64CL: Self { .init(bits: 0x5014081000000d3) }
  /// `RCL r64/m64, imm8`
  @inlinable public static var rclRM64I8: Self { .init(bits: 0x5094081000000c1) }
  /// `RCR r8/m8`
  @inlinable public static var rcrRM8: Self { .init(bits: 0x501c001000000d0) }
  /// `RCR r8/m8, cl`
  @inlinable public static var rcrRM8CL: Self { .init(bits: 0x501c001000000d2) }
  /// `RCR r8/m8, imm8`
  @inlinable public static var rcrRM8I8: Self { .init(bits: 0x509c001000000c0) }
  /// `RCR r16/m16`
  @inlinable public static var rcrRM16: Self { .init(bits: 0x501c101000000d1) }
  /// `RCR r16/m16, cl`
  @inlinable public static var rcrRM16CL: Self { .init(bits: 0x501c101000000d3) }
  /// `RCR r16/m16, imm8`
  @inlinable public static var rcrRM16I8: Self { .init(bits: 0x509c101000000c1) }
  /// `RCR r32/m32`
  @inlinable public static var rcrRM32: Self { .init(bits: 0x501c001000000d1) }
  /// `RCR r32/m32, cl`
  @inlinable public static var rcrRM32CL: Self { .init(bits: 0x501c001000000d3) }
  /// `RCR r32/m32, imm8`
  @inlinable public static var rcrRM32I8: Self { .init(bits: 0x509c001000000c1) }
  /// `RCR r64/m64`
  @inlinable public static var rcrRM64: Self { .init(bits: 0x501c081000000d1) }
  /// `RCR r64/m64, cl`
  @inlinable public static var rcrRM64CL: Self { .init(bits: 0x501c081000000d3) }
  /// `RCR r64/m64, imm8`
  @inlinable public static var rcrRM64I8: Self { .init(bits: 0x509c081000000c1) }
  /// `SHL r8/m8`
  @inlinable public static var shlRM8: Self { .init(bits: 0x5024001000000d0) }
  /// `SHL r8/m8, cl`
  @inlinable public static var shlRM8CL: Self { .init(bits: 0x5024001000000d2) }
  /// `SHL r8/m8, imm8`
  @inlinable public static var shlRM8I8: Self { .init(bits: 0x50a4001000000c0) }
  /// `SHL r16/m16`
  @inlinable public static var shlRM16: Self { .init(bits: 0x5024101000000d1) }
  /// `SHL r16/m16, cl`
  @inlinable public static var shlRM16CL: Self { .init(bits: 0x5024101000000d3) }
  /// `SHL r16/m16, imm8`
  @inlinable public static var shlRM16I8: Self { .init(bits: 0x50a4101000000c1) }
  /// `SHL r32/m32`
  @inlinable public static var shlRM32: Self { .init(bits: 0x5024001000000d1) }
  /// `SHL r32/m32, cl`
  @inlinable public static var shlRM32CL: Self { .init(bits: 0x5024001000000d3) }
  /// `SHL r32/m32, imm8`
  @inlinable public static var shlRM32I8: Self { .init(bits: 0x50a4001000000c1) }
  /// `SHL r64/m64`
  @inlinable public static var shlRM64: Self { .init(bits: 0x5024081000000d1) }
  /// `SHL r64/m64, cl`
  @inlinable public static var shlRM64CL: Self { .init(bits: 0x5024081000000d3) }
  /// `SHL r64/m64, imm8`
  @inlinable public static var shlRM64I8: Self { .init(bits: 0x50a4081000000c1) }
  /// `SHR r8/m8`
  @inlinable public static var shrRM8: Self { .init(bits: 0x502c001000000d0) }
  /// `SHR r8/m8, cl`
  @inlinable public static var shrRM8CL: Self { .init(bits: 0x502c001000000d2) }
  /// `SHR r8/m8, imm8`
  @inlinable public static var shrRM8I8: Self { .init(bits: 0x50ac001000000c0) }
  /// `SHR r16/m16`
  @inlinable public static var shrRM16: Self { .init(bits: 0x502c101000000d1) }
  /// `SHR r16/m16, cl`
  @inlinable public static var shrRM16CL: Self { .init(bits: 0x502c101000000d3) }
  /// `SHR r16/m16, imm8`
  @inlinable public static var shrRM16I8: Self { .init(bits: 0x50ac101000000c1) }
  /// `SHR r32/m32`
  @inlinable public static var shrRM32: Self { .init(bits: 0x502c001000000d1) }
  /// `SHR r32/m32, cl`
  @inlinable public static var shrRM32CL: Self { .init(bits: 0x502c001000000d3) }
  /// `SHR r32/m32, imm8`
  @inlinable public static var shrRM32I8: Self { .init(bits: 0x50ac001000000c1) }
  /// `SHR r64/m64`
  @inlinable public static var shrRM64: Self { .init(bits: 0x502c081000000d1) }
  /// `SHR r64/m64, cl`
  @inlinable public static var shrRM64CL: Self { .init(bits: 0x502c081000000d3) }
  /// `SHR r64/m64, imm8`
  @inlinable public static var shrRM64I8: Self { .init(bits: 0x50ac081000000c1) }
  /// `SAR r8/m8`
  @inlinable public static var sarRM8: Self { .init(bits: 0x503c001000000d0) }
  /// `SAR r8/m8, cl`
  @inlinable public static var sarRM8CL: Self { .init(bits: 0x503c001000000d2) }
  /// `SAR r8/m8, imm8`
  @inlinable public static var sarRM8I8: Self { .init(bits: 0x50bc001000000c0) }
  /// `SAR r16/m16`
  @inlinable public static var sarRM16: Self { .init(bits: 0x503c101000000d1) }
  /// `SAR r16/m16, cl`
  @inlinable public static var sarRM16CL: Self { .init(bits: 0x503c101000000d3) }
  /// `SAR r16/m16, imm8`
  @inlinable public static var sarRM16I8: Self { .init(bits: 0x50bc101000000c1) }
  /// `SAR r32/m32`
  @inlinable public static var sarRM32: Self { .init(bits: 0x503c001000000d1) }
  /// `SAR r32/m32, cl`
  @inlinable public static var sarRM32CL: Self { .init(bits: 0x503c001000000d3) }
  /// `SAR r32/m32, imm8`
  @inlinable public static var sarRM32I8: Self { .init(bits: 0x50bc001000000c1) }
  /// `SAR r64/m64`
  @inlinable public static var sarRM64: Self { .init(bits: 0x503c081000000d1) }
  /// `SAR r64/m64, cl`
  @inlinable public static var sarRM64CL: Self { .init(bits: 0x503c081000000d3) }
  /// `SAR r64/m64, imm8`
  @inlinable public static var sarRM64I8: Self { .init(bits: 0x50bc081000000c1) }
  /// `SHLD r16/m16, r16, imm8`
  @inlinable public static var shldRM16R16I8: Self { .init(bits: 0x70821020000a40f) }
  /// `SHLD r16/m16, r16, cl`
  @inlinable public static var shldRM16R16CL: Self { .init(bits: 0x70021020000a50f) }
  /// `SHLD r32/m32, r32, imm8`
  @inlinable public static var shldRM32R32I8: Self { .init(bits: 0x70820020000a40f) }
  /// `SHLD r32/m32, r32, cl`
  @inlinable public static var shldRM32R32CL: Self { .init(bits: 0x70020020000a50f) }
  /// `SHLD r64/m64, r64, imm8`
  @inlinable public static var shldRM64R64I8: Self { .init(bits: 0x70820820000a40f) }
  /// `SHLD r64/m64, r64, cl`
  @inlinable public static var shldRM64R64CL: Self { .init(bits: 0x70020820000a50f) }
  /// `SHRD r16/m16, r16, imm8`
  @inlinable public static var shrdRM16R16I8: Self { .init(bits: 0x70821020000ac0f) }
  /// `SHRD r16/m16, r16, cl`
  @inlinable public static var shrdRM16R16CL: Self { .init(bits: 0x70021020000ad0f) }
  /// `SHRD r32/m32, r32, imm8`
  @inlinable public static var shrdRM32R32I8: Self { .init(bits: 0x70820020000ac0f) }
  /// `SHRD r32/m32, r32, cl`
  @inlinable public static var shrdRM32R32CL: Self { .init(bits: 0x70020020000ad0f) }
  /// `SHRD r64/m64, r64, imm8`
  @inlinable public static var shrdRM64R64I8: Self { .init(bits: 0x70820820000ac0f) }
  /// `SHRD r64/m64, r64, cl`
  @inlinable public static var shrdRM64R64CL: Self { .init(bits: 0x70020820000ad0f) }
  /// `SARX r32, r32/m32, r32`
  @inlinable public static var sarxR32RM32R32: Self { .init(bits: 0x2008000202f7) }
  /// `SARX r64, r64/m64, r64`
  @inlinable public static var sarxR64RM64R64: Self { .init(bits: 0x2088008202f7) }
  /// `SHLX r32, r32/m32, r32`
  @inlinable public static var shlxR32RM32R32: Self { .init(bits: 0x2008000102f7) }
  /// `SHLX r64, r64/m64, r64`
  @inlinable public static var shlxR64RM64R64: Self { .init(bits: 0x2088008102f7) }
  /// `SHRX r32, r32/m32, r32`
  @inlinable public static var shrxR32RM32R32: Self { .init(bits: 0x2008000302f7) }
  /// `SHRX r64, r64/m64, r64`
  @inlinable public static var shrxR64RM64R64: Self { .init(bits: 0x2088008302f7) }
  /// `RORX r32, r32/m32, imm8`
  @inlinable public static var rorxR32RM32I8: Self { .init(bits: 0x82008000303f0) }
  /// `RORX r64, r64/m64, imm8`
  @inlinable public static var rorxR64RM64I8: Self { .init(bits: 0x82088008303f0) }
  /// `BT r16/m16, r16`
  @inlinable public static var btRM16R16: Self { .init(bits: 0x70021020000a30f) }
  /// `BT r16/m16, imm8`
  @inlinable public static var btRM16I8: Self { .init(bits: 0x50a41020000ba0f) }
  /// `BT r32/m32, r32`
  @inlinable public static var btRM32R32: Self { .init(bits: 0x70020020000a30f) }
  /// `BT r32/m32, imm8`
  @inlinable public static var btRM32I8: Self { .init(bits: 0x50a40020000ba0f) }
  /// `BT r64/m64, r64`
  @inlinable public static var btRM64R64: Self { .init(bits: 0x70020820000a30f) }
  /// `BT r64/m64, imm8`
  @inlinable public static var btRM64I8: Self { .init(bits: 0x50a40820000ba0f) }
  /// `BTS r16/m16, r16`
  @inlinable public static var btsRM16R16: Self { .init(bits: 0x70021020000ab0f) }
  /// `BTS r16/m16, imm8`
  @inlinable public static var btsRM16I8: Self { .init(bits: 0x50ac1020000ba0f) }
  /// `BTS r32/m32, r32`
  @inlinable public static var btsRM32R32: Self { .init(bits: 0x70020020000ab0f) }
  /// `BTS r32/m32, imm8`
  @inlinable public static var btsRM32I8: Self { .init(bits: 0x50ac0020000ba0f) }
  /// `BTS r64/m64, r64`
  @inlinable public static var btsRM64R64: Self { .init(bits: 0x70020820000ab0f) }
  /// `BTS r64/m64, imm8`
  @inlinable public static var btsRM64I8: Self { .init(bits: 0x50ac0820000ba0f) }
  /// `BTR r16/m16, r16`
  @inlinable public static var btrRM16R16: Self { .init(bits: 0x70021020000b30f) }
  /// `BTR r16/m16, imm8`
  @inlinable public static var btrRM16I8: Self { .init(bits: 0x50b41020000ba0f) }
  /// `BTR r32/m32, r32`
  @inlinable public static var btrRM32R32: Self { .init(bits: 0x70020020000b30f) }
  /// `BTR r32/m32, imm8`
  @inlinable public static var btrRM32I8: Self { .init(bits: 0x50b40020000ba0f) }
  /// `BTR r64/m64, r64`
  @inlinable public static var btrRM64R64: Self { .init(bits: 0x70020820000b30f) }
  /// `BTR r64/m64, imm8`
  @inlinable public static var btrRM64I8: Self { .init(bits: 0x50b40820000ba0f) }
  /// `BTC r16/m16, r16`
  @inlinable public static var btcRM16R16: Self { .init(bits: 0x70021020000bb0f) }
  /// `BTC r16/m16, imm8`
  @inlinable public static var btcRM16I8: Self { .init(bits: 0x50bc1020000ba0f) }
  /// `BTC r32/m32, r32`
  @inlinable public static var btcRM32R32: Self { .init(bits: 0x70020020000bb0f) }
  /// `BTC r32/m32, imm8`
  @inlinable public static var btcRM32I8: Self { .init(bits: 0x50bc0020000ba0f) }
  /// `BTC r64/m64, r64`
  @inlinable public static var btcRM64R64: Self { .init(bits: 0x70020820000bb0f) }
  /// `BTC r64/m64, imm8`
  @inlinable public static var btcRM64I8: Self { .init(bits: 0x50bc0820000ba0f) }
  /// `BSF r16, r16/m16`
  @inlinable public static var bsfR16RM16: Self { .init(bits: 0x70021020000bc0f) }
  /// `BSF r32, r32/m32`
  @inlinable public static var bsfR32RM32: Self { .init(bits: 0x70020020000bc0f) }
  /// `BSF r64, r64/m64`
  @inlinable public static var bsfR64RM64: Self { .init(bits: 0x70020820000bc0f) }
  /// `BSR r16, r16/m16`
  @inlinable public static var bsrR16RM16: Self { .init(bits: 0x70021020000bd0f) }
  /// `BSR r32, r32/m32`
  @inlinable public static var bsrR32RM32: Self { .init(bits: 0x70020020000bd0f) }
  /// `BSR r64, r64/m64`
  @inlinable public static var bsrR64RM64: Self { .init(bits: 0x70020820000bd0f) }
  /// `POPCNT r16, r16/m16`
  @inlinable public static var popcntR16RM16: Self { .init(bits: 0x70025020000b80f) }
  /// `POPCNT r32, r32/m32`
  @inlinable public static var popcntR32RM32: Self { .init(bits: 0x70024020000b80f) }
  /// `POPCNT r64, r64/m64`
  @inlinable public static var popcntR64RM64: Self { .init(bits: 0x70024820000b80f) }
  /// `TZCNT r16, r16/m16`
  @inlinable public static var tzcntR16RM16: Self { .init(bits: 0x70025020000bc0f) }
  /// `TZCNT r32, r32/m32`
  @inlinable public static var tzcntR32RM32: Self { .init(bits: 0x70024020000bc0f) }
  /// `TZCNT r64, r64/m64`
  @inlinable public static var tzcntR64RM64: Self { .init(bits: 0x70024820000bc0f) }
  /// `LZCNT r16, r16/m16`
  @inlinable public static var lzcntR16RM16: Self { .init(bits: 0x70025020000bd0f) }
  /// `LZCNT r32, r32/m32`
  @inlinable public static var lzcntR32RM32: Self { .init(bits: 0x70024020000bd0f) }
  /// `LZCNT r64, r64/m64`
  @inlinable public static var lzcntR64RM64: Self { .init(bits: 0x70024820000bd0f) }
  /// `ANDN r32, r32, r32/m32`
  @inlinable public static var andnR32R32RM32: Self { .init(bits: 0x2008000002f2) }
  /// `BEXTR r32, r32/m32, r32`
  @inlinable public static var bextrR32RM32R32: Self { .init(bits: 0x2008000002f7) }
  /// `BLSR r32, r32/m32`
  @inlinable public static var blsrR32RM32: Self { .init(bits: 0xc008000002f3) }
  /// `BLSMSK r32, r32/m32`
  @inlinable public static var blsmskR32RM32: Self { .init(bits: 0x14008000002f3) }
  /// `BLSI r32, r32/m32`
  @inlinable public static var blsiR32RM32: Self { .init(bits: 0x1c008000002f3) }
  /// `BZHI r32, r32/m32, r32`
  @inlinable public static var bzhiR32RM32R32: Self { .init(bits: 0x2008000002f5) }
  /// `PDEP r32, r32, r32/m32`
  @inlinable public static var pdepR32R32RM32: Self { .init(bits: 0x2008000302f5) }
  /// `PEXT r32, r32, r32/m32`
  @inlinable public static var pextR32R32RM32: Self { .init(bits: 0x2008000202f5) }
  /// `ANDN r64, r64, r64/m64`
  @inlinable public static var andnR64R64RM64: Self { .init(bits: 0x2088008002f2) }
  /// `BEXTR r64, r64/m64, r64`
  @inlinable public static var bextrR64RM64R64: Self { .init(bits: 0x2088008002f7) }
  /// `BLSR r64, r64/m64`
  @inlinable public static var blsrR64RM64: Self { .init(bits: 0xc088008002f3) }
  /// `BLSMSK r64, r64/m64`
  @inlinable public static var blsmskR64RM64: Self { .init(bits: 0x14088008002f3) }
  /// `BLSI r64, r64/m64`
  @inlinable public static var blsiR64RM64: Self { .init(bits: 0x1c088008002f3) }
  /// `BZHI r64, r64/m64, r64`
  @inlinable public static var bzhiR64RM64R64: Self { .init(bits: 0x2088008002f5) }
  /// `PDEP r64, r64, r64/m64`
  @inlinable public static var pdepR64R64RM64: Self { .init(bits: 0x2088008302f5) }
  /// `PEXT r64, r64, r64/m64`
  @inlinable public static var pextR64R64RM64: Self { .init(bits: 0x2088008202f5) }
  /// `BEXTR r32, r32/m32, imm32`
  @inlinable public static var bextrR32RM32I32: Self { .init(bits: 0x20201000000a10) }
  /// `BLCFILL r32, r32/m32`
  @inlinable public static var blcfillR32RM32: Self { .init(bits: 0xc01000000901) }
  /// `BLSFILL r32, r32/m32`
  @inlinable public static var blsfillR32RM32: Self { .init(bits: 0x1401000000901) }
  /// `BLCS r32, r32/m32`
  @inlinable public static var blcsR32RM32: Self { .init(bits: 0x1c01000000901) }
  /// `TZMSK r32, r32/m32`
  @inlinable public static var tzmskR32RM32: Self { .init(bits: 0x2401000000901) }
  /// `BLCIC r32, r32/m32`
  @inlinable public static var blcicR32RM32: Self { .init(bits: 0x2c01000000901) }
  /// `BLSIC r32, r32/m32`
  @inlinable public static var blsicR32RM32: Self { .init(bits: 0x3401000000901) }
  /// `T1MSKC r32, r32/m32`
  @inlinable public static var t1mskcR32RM32: Self { .init(bits: 0x3c01000000901) }
  /// `BLCMSK r32, r32/m32`
  @inlinable public static var blcmskR32RM32: Self { .init(bits: 0xc01000000902) }
  /// `BLCI r32, r32/m32`
  @inlinable public static var blciR32RM32: Self { .init(bits: 0x3401000000902) }
  /// `BEXTR r64, r64/m64, imm32`
  @inlinable public static var bextrR64RM64I32: Self { .init(bits: 0x20209000800a10) }
  /// `BLCFILL r64, r64/m64`
  @inlinable public static var blcfillR64RM64: Self { .init(bits: 0xc09000800901) }
  /// `BLSFILL r64, r64/m64`
  @inlinable public static var blsfillR64RM64: Self { .init(bits: 0x1409000800901) }
  /// `BLCS r64, r64/m64`
  @inlinable public static var blcsR64RM64: Self { .init(bits: 0x1c09000800901) }
  /// `TZMSK r64, r64/m64`
  @inlinable public static var tzmskR64RM64: Self { .init(bits: 0x2409000800901) }
  /// `BLCIC r64, r64/m64`
  @inlinable public static var blcicR64RM64: Self { .init(bits: 0x2c09000800901) }
  /// `BLSIC r64, r64/m64`
  @inlinable public static var blsicR64RM64: Self { .init(bits: 0x3409000800901) }
  /// `T1MSKC r64, r64/m64`
  @inlinable public static var t1mskcR64RM64: Self { .init(bits: 0x3c09000800901) }
  /// `BLCMSK r64, r64/m64`
  @inlinable public static var blcmskR64RM64: Self { .init(bits: 0xc09000800902) }
  /// `BLCI r64, r64/m64`
  @inlinable public static var blciR64RM64: Self { .init(bits: 0x3409000800902) }
  /// `CRC32 r32, r8/m8`
  @inlinable public static var crc32R32RM8: Self { .init(bits: 0x220300f0380f) }
  /// `CRC32 r64, r8/m8`
  @inlinable public static var crc32R64RM8: Self { .init(bits: 0x228300f0380f) }
  /// `CRC32 r32, r16/m16`
  @inlinable public static var crc32R32RM16: Self { .init(bits: 0x230300f1380f) }
  /// `CRC32 r32, r32/m32`
  @inlinable public static var crc32R32RM32: Self { .init(bits: 0x220300f1380f) }
  /// `CRC32 r64, r64/m64`
  @inlinable public static var crc32R64RM64: Self { .init(bits: 0x228300f1380f) }
  /// `PUSH r64`
  @inlinable public static var pushR64: Self { .init(bits: 0x504000100000050) }
  /// `PUSH r16`
  @inlinable public static var pushR16: Self { .init(bits: 0x504010100000050) }
  /// `PUSH r64/m64`
  @inlinable public static var pushRM64: Self { .init(bits: 0x5034001000000ff) }
  /// `PUSH r16/m16`
  @inlinable public static var pushRM16: Self { .init(bits: 0x5034101000000ff) }
  /// `PUSH imm8`
  @inlinable public static var pushI8: Self { .init(bits: 0x10800010000006a) }
  /// `PUSH imm32`
  @inlinable public static var pushI32: Self { .init(bits: 0x120000100000068) }
  /// `PUSHW imm8`
  @inlinable public static var pushwI8: Self { .init(bits: 0x10801010000006a) }
  /// `PUSHW imm16`
  @inlinable public static var pushwI16: Self { .init(bits: 0x110010100000068) }
  /// `POP r64`
  @inlinable public static var popR64: Self { .init(bits: 0x504000100000058) }
  /// `POP r16`
  @inlinable public static var popR16: Self { .init(bits: 0x504010100000058) }
  /// `POP r64/m64`
  @inlinable public static var popRM64: Self { .init(bits: 0x50040010000008f) }
  /// `POP r16/m16`
  @inlinable public static var popRM16: Self { .init(bits: 0x50041010000008f) }
  /// `PUSH fs`
  @inlinable public static var pushFS: Self { .init(bits: 0x10000020000a00f) }
  /// `POP fs`
  @inlinable public static var popFS: Self { .init(bits: 0x10000020000a10f) }
  /// `PUSHW fs`
  @inlinable public static var pushwFS: Self { .init(bits: 0x10001020000a00f) }
  /// `POPW fs`
  @inlinable public static var popwFS: Self { .init(bits: 0x10001020000a10f) }
  /// `PUSH gs`
  @inlinable public static var pushGS: Self { .init(bits: 0x10000020000a80f) }
  /// `POP gs`
  @inlinable public static var popGS: Self { .init(bits: 0x10000020000a90f) }
  /// `PUSHW gs`
  @inlinable public static var pushwGS: Self { .init(bits: 0x10001020000a80f) }
  /// `POPW gs`
  @inlinable public static var popwGS: Self { .init(bits: 0x10001020000a90f) }
  /// `PUSHFQ`
  @inlinable public static var pushfq: Self { .init(bits: 0x10000010000009c) }
  /// `PUSHFW`
  @inlinable public static var pushfw: Self { .init(bits: 0x10001010000009c) }
  /// `POPFQ`
  @inlinable public static var popfq: Self { .init(bits: 0x10000010000009d) }
  /// `POPFW`
  @inlinable public static var popfw: Self { .init(bits: 0x10001010000009d) }
  /// `ENTER imm16, imm8`
  @inlinable public static var enterI16I8: Self { .init(bits: 0x1180001000000c8) }
  /// `ENTERW imm16, imm8`
  @inlinable public static var enterwI16I8: Self { .init(bits: 0x1180101000000c8) }
  /// `LEAVE`
  @inlinable public static var leave: Self { .init(bits: 0x1000001000000c9) }
  /// `LEAVEW`
  @inlinable public static var leavew: Self { .init(bits: 0x1000101000000c9) }
  /// `JMP rel8`
  @inlinable public static var jmpRel8: Self { .init(bits: 0x80001000000eb) }
  /// `JMP rel32`
  @inlinable public static var jmpRel32: Self { .init(bits: 0x200001000000e9) }
  /// `JO rel8`
  @inlinable public static var joRel8: Self { .init(bits: 0x8000100000070) }
  /// `JNO rel8`
  @inlinable public static var jnoRel8: Self { .init(bits: 0x8000100000071) }
  /// `JB rel8`
  @inlinable public static var jbRel8: Self { .init(bits: 0x8000100000072) }
  /// `JAE rel8`
  @inlinable public static var jaeRel8: Self { .init(bits: 0x8000100000073) }
  /// `JE rel8`
  @inlinable public static var jeRel8: Self { .init(bits: 0x8000100000074) }
  /// `JNE rel8`
  @inlinable public static var jneRel8: Self { .init(bits: 0x8000100000075) }
  /// `JBE rel8`
  @inlinable public static var jbeRel8: Self { .init(bits: 0x8000100000076) }
  /// `JA rel8`
  @inlinable public static var jaRel8: Self { .init(bits: 0x8000100000077) }
  /// `JS rel8`
  @inlinable public static var jsRel8: Self { .init(bits: 0x8000100000078) }
  /// `JNS rel8`
  @inlinable public static var jnsRel8: Self { .init(bits: 0x8000100000079) }
  /// `JP rel8`
  @inlinable public static var jpRel8: Self { .init(bits: 0x800010000007a) }
  /// `JNP rel8`
  @inlinable public static var jnpRel8: Self { .init(bits: 0x800010000007b) }
  /// `JL rel8`
  @inlinable public static var jlRel8: Self { .init(bits: 0x800010000007c) }
  /// `JGE rel8`
  @inlinable public static var jgeRel8: Self { .init(bits: 0x800010000007d) }
  /// `JLE rel8`
  @inlinable public static var jleRel8: Self { .init(bits: 0x800010000007e) }
  /// `JG rel8`
  @inlinable public static var jgRel8: Self { .init(bits: 0x800010000007f) }
  /// `JO rel32`
  @inlinable public static var joRel32: Self { .init(bits: 0x2000020000800f) }
  /// `JNO rel32`
  @inlinable public static var jnoRel32: Self { .init(bits: 0x2000020000810f) }
  /// `JB rel32`
  @inlinable public static var jbRel32: Self { .init(bits: 0x2000020000820f) }
  /// `JAE rel32`
  @inlinable public static var jaeRel32: Self { .init(bits: 0x2000020000830f) }
  /// `JE rel32`
  @inlinable public static var jeRel32: Self { .init(bits: 0x2000020000840f) }
  /// `JNE rel32`
  @inlinable public static var jneRel32: Self { .init(bits: 0x2000020000850f) }
  /// `JBE rel32`
  @inlinable public static var jbeRel32: Self { .init(bits: 0x2000020000860f) }
  /// `JA rel32`
  @inlinable public static var jaRel32: Self { .init(bits: 0x2000020000870f) }
  /// `JS rel32`
  @inlinable public static var jsRel32: Self { .init(bits: 0x2000020000880f) }
  /// `JNS rel32`
  @inlinable public static var jnsRel32: Self { .init(bits: 0x2000020000890f) }
  /// `JP rel32`
  @inlinable public static var jpRel32: Self { .init(bits: 0x20000200008a0f) }
  /// `JNP rel32`
  @inlinable public static var jnpRel32: Self { .init(bits: 0x20000200008b0f) }
  /// `JL rel32`
  @inlinable public static var jlRel32: Self { .init(bits: 0x20000200008c0f) }
  /// `JGE rel32`
  @inlinable public static var jgeRel32: Self { .init(bits: 0x20000200008d0f) }
  /// `JLE rel32`
  @inlinable public static var jleRel32: Self { .init(bits: 0x20000200008e0f) }
  /// `JG rel32`
  @inlinable public static var jgRel32: Self { .init(bits: 0x20000200008f0f) }
  /// `CALL rel32`
  @inlinable public static var callRel32: Self { .init(bits: 0x200001000000e8) }
  /// `JMP r64/m64`
  @inlinable public static var jmpRM64: Self { .init(bits: 0x5024001000000ff) }
  /// `CALL r64/m64`
  @inlinable public static var callRM64: Self { .init(bits: 0x5014001000000ff) }
  /// `LCALL m16:32`
  @inlinable public static var lcallFar32: Self { .init(bits: 0x101c001000000ff) }
  /// `LCALL m16:16`
  @inlinable public static var lcallFar16: Self { .init(bits: 0x101c101000000ff) }
  /// `LCALL m16:64`
  @inlinable public static var lcallFar64: Self { .init(bits: 0x101c081000000ff) }
  /// `LJMP m16:32`
  @inlinable public static var ljmpFar32: Self { .init(bits: 0x102c001000000ff) }
  /// `LJMP m16:16`
  @inlinable public static var ljmpFar16: Self { .init(bits: 0x102c101000000ff) }
  /// `LJMP m16:64`
  @inlinable public static var ljmpFar64: Self { .init(bits: 0x102c081000000ff) }
  /// `JECXZ rel8`
  @inlinable public static var jecxzRel8: Self { .init(bits: 0x80801000000e3) }
  /// `JRCXZ rel8`
  @inlinable public static var jrcxzRel8: Self { .init(bits: 0x80001000000e3) }
  /// `LOOP rel8`
  @inlinable public static var loopRel8: Self { .init(bits: 0x80001000000e2) }
  /// `LOOPE rel8`
  @inlinable public static var loopeRel8: Self { .init(bits: 0x80001000000e1) }
  /// `LOOPNE rel8`
  @inlinable public static var loopneRel8: Self { .init(bits: 0x80001000000e0) }
  /// `RET`
  @inlinable public static var ret: Self { .init(bits: 0x1000001000000c3) }
  /// `RET imm16`
  @inlinable public static var retI16: Self { .init(bits: 0x1100001000000c2) }
  /// `RETF`
  @inlinable public static var retf: Self { .init(bits: 0x1000001000000cb) }
  /// `RETF imm16`
  @inlinable public static var retfI16: Self { .init(bits: 0x1100001000000ca) }
  /// `RETFW`
  @inlinable public static var retfw: Self { .init(bits: 0x1000101000000cb) }
  /// `RETFW imm16`
  @inlinable public static var retfwI16: Self { .init(bits: 0x1100101000000ca) }
  /// `RETFQ`
  @inlinable public static var retfq: Self { .init(bits: 0x1000081000000cb) }
  /// `RETFQ imm16`
  @inlinable public static var retfqI16: Self { .init(bits: 0x1100081000000ca) }
  /// `INT3`
  @inlinable public static var int3: Self { .init(bits: 0x1000001000000cc) }
  /// `INT1`
  @inlinable public static var int1: Self { .init(bits: 0x1000001000000f1) }
  /// `INT imm8`
  @inlinable public static var intI8: Self { .init(bits: 0x1080001000000cd) }
  /// `IRETD`
  @inlinable public static var iretd: Self { .init(bits: 0x1000001000000cf) }
  /// `IRETQ`
  @inlinable public static var iretq: Self { .init(bits: 0x1000081000000cf) }
  /// `IRET`
  @inlinable public static var iret: Self { .init(bits: 0x1000101000000cf) }
  /// `SYSCALL`
  @inlinable public static var syscall: Self { .init(bits: 0x10000020000050f) }
  /// `SYSENTER`
  @inlinable public static var sysenter: Self { .init(bits: 0x20000340f) }
  /// `UD2`
  @inlinable public static var ud2: Self { .init(bits: 0x100000200000b0f) }
  /// `UD1 r16, r16/m16`
  @inlinable public static var ud1R16RM16: Self { .init(bits: 0x70021020000b90f) }
  /// `UD1 r32, r32/m32`
  @inlinable public static var ud1R32RM32: Self { .init(bits: 0x70020020000b90f) }
  /// `UD1 r64, r64/m64`
  @inlinable public static var ud1R64RM64: Self { .init(bits: 0x70020820000b90f) }
  /// `NOP`
  @inlinable public static var nop: Self { .init(bits: 0x100000100000090) }
  /// `PAUSE`
  @inlinable public static var pause: Self { .init(bits: 0x100040100000090) }
  /// `NOP r16/m16`
  @inlinable public static var nopRM16: Self { .init(bits: 0x500210200001f0f) }
  /// `NOP r32/m32`
  @inlinable public static var nopRM32: Self { .init(bits: 0x500200200001f0f) }
  /// `NOP r64/m64`
  @inlinable public static var nopRM64: Self { .init(bits: 0x500208200001f0f) }
  /// `HLT`
  @inlinable public static var hlt: Self { .init(bits: 0x1000001000000f4) }
  /// `XBEGIN rel32`
  @inlinable public static var xbeginRel32: Self { .init(bits: 0x12060020000f8c7) }
  /// `XABORT imm8`
  @inlinable public static var xabortI8: Self { .init(bits: 0x10860020000f8c6) }
  /// `XEND`
  @inlinable public static var xend: Self { .init(bits: 0x100600300d5010f) }
  /// `XTEST`
  @inlinable public static var xtest: Self { .init(bits: 0x100600300d6010f) }
  /// `ENDBR64`
  @inlinable public static var endbr64: Self { .init(bits: 0x100640300fa1e0f) }
  /// `ENDBR32`
  @inlinable public static var endbr32: Self { .init(bits: 0x100640300fb1e0f) }
  /// `INCSSPD r32`
  @inlinable public static var incsspdR32: Self { .init(bits: 0x502c4020000ae0f) }
  /// `INCSSPQ r64`
  @inlinable public static var incsspqR64: Self { .init(bits: 0x502c4820000ae0f) }
  /// `RDSSPD r32`
  @inlinable public static var rdsspdR32: Self { .init(bits: 0x500c40200001e0f) }
  /// `RDSSPQ r64`
  @inlinable public static var rdsspqR64: Self { .init(bits: 0x500c48200001e0f) }
  /// `SAVEPREVSSP`
  @inlinable public static var saveprevssp: Self { .init(bits: 0x100640300ea010f) }
  /// `RSTORSSP m64`
  @inlinable public static var rstorsspM64: Self { .init(bits: 0x102c4020000010f) }
  /// `WRSSD m32, r32`
  @inlinable public static var wrssdM32R32: Self { .init(bits: 0x200300f6380f) }
  /// `WRSSQ m64, r64`
  @inlinable public static var wrssqM64R64: Self { .init(bits: 0x208300f6380f) }
  /// `UIRET`
  @inlinable public static var uiret: Self { .init(bits: 0x100640300ec010f) }
  /// `TESTUI`
  @inlinable public static var testui: Self { .init(bits: 0x100640300ed010f) }
  /// `CLUI`
  @inlinable public static var clui: Self { .init(bits: 0x100640300ee010f) }
  /// `STUI`
  @inlinable public static var stui: Self { .init(bits: 0x100640300ef010f) }
  /// `SENDUIPI r64`
  @inlinable public static var senduipiR64: Self { .init(bits: 0x50344020000c70f) }
  /// `MOVSB m8[rdi], m8[rsi]`
  @inlinable public static var movsbS8S8: Self { .init(bits: 0x1000000a4) }
  /// `CMPSB m8[rsi], m8[rdi]`
  @inlinable public static var cmpsbS8S8: Self { .init(bits: 0x1000000a6) }
  /// `STOSB m8[rdi], al`
  @inlinable public static var stosbS8AL: Self { .init(bits: 0x1000000aa) }
  /// `LODSB al, m8[rsi]`
  @inlinable public static var lodsbALS8: Self { .init(bits: 0x1000000ac) }
  /// `SCASB al, m8[rdi]`
  @inlinable public static var scasbALS8: Self { .init(bits: 0x1000000ae) }
  /// `INSB m8[rdi], dx`
  @inlinable public static var insbS8DX: Self { .init(bits: 0x10000010000006c) }
  /// `OUTSB dx, m8[rsi]`
  @inlinable public static var outsbDXS8: Self { .init(bits: 0x10000010000006e) }
  /// `MOVSW m16[rdi], m16[rsi]`
  @inlinable public static var movswS16S16: Self { .init(bits: 0x101000000a5) }
  /// `CMPSW m16[rsi], m16[rdi]`
  @inlinable public static var cmpswS16S16: Self { .init(bits: 0x101000000a7) }
  /// `STOSW m16[rdi], ax`
  @inlinable public static var stoswS16AX: Self { .init(bits: 0x101000000ab) }
  /// `LODSW ax, m16[rsi]`
  @inlinable public static var lodswAXS16: Self { .init(bits: 0x101000000ad) }
  /// `SCASW ax, m16[rdi]`
  @inlinable public static var scaswAXS16: Self { .init(bits: 0x101000000af) }
  /// `INSW m16[rdi], dx`
  @inlinable public static var inswS16DX: Self { .init(bits: 0x10001010000006d) }
  /// `OUTSW dx, m16[rsi]`
  @inlinable public static var outswDXS16: Self { .init(bits: 0x10001010000006f) }
  /// `MOVSD m32[rdi], m32[rsi]`
  @inlinable public static var movsdS32S32: Self { .init(bits: 0x1000000a5) }
  /// `CMPSD m32[rsi], m32[rdi]`
  @inlinable public static var cmpsdS32S32: Self { .init(bits: 0x1000000a7) }
  /// `STOSD m32[rdi], eax`
  @inlinable public static var stosdS32EAX: Self { .init(bits: 0x1000000ab) }
  /// `LODSD eax, m32[rsi]`
  @inlinable public static var lodsdEAXS32: Self { .init(bits: 0x1000000ad) }
  /// `SCASD eax, m32[rdi]`
  @inlinable public static var scasdEAXS32: Self { .init(bits: 0x1000000af) }
  /// `INSD m32[rdi], dx`
  @inlinable public static var insdS32DX: Self { .init(bits: 0x10000010000006d) }
  /// `OUTSD dx, m32[rsi]`
  @inlinable public static var outsdDXS32: Self { .init(bits: 0x10000010000006f) }
  /// `MOVSQ m64[rdi], m64[rsi]`
  @inlinable public static var movsqS64S64: Self { .init(bits: 0x81000000a5) }
  /// `CMPSQ m64[rsi], m64[rdi]`
  @inlinable public static var cmpsqS64S64: Self { .init(bits: 0x81000000a7) }
  /// `STOSQ m64[rdi], rax`
  @inlinable public static var stosqS64RAX: Self { .init(bits: 0x81000000ab) }
  /// `LODSQ rax, m64[rsi]`
  @inlinable public static var lodsqRAXS64: Self { .init(bits: 0x81000000ad) }
  /// `SCASQ rax, m64[rdi]`
  @inlinable public static var scasqRAXS64: Self { .init(bits: 0x81000000af) }
  /// `IN al, imm8`
  @inlinable public static var inALI8: Self { .init(bits: 0x80001000000e4) }
  /// `OUT imm8, al`
  @inlinable public static var outI8AL: Self { .init(bits: 0x80001000000e6) }
  /// `IN al, dx`
  @inlinable public static var inALDX: Self { .init(bits: 0x1000000ec) }
  /// `OUT dx, al`
  @inlinable public static var outDXAL: Self { .init(bits: 0x1000000ee) }
  /// `IN ax, imm8`
  @inlinable public static var inAXI8: Self { .init(bits: 0x80101000000e5) }
  /// `OUT imm8, ax`
  @inlinable public static var outI8AX: Self { .init(bits: 0x80101000000e7) }
  /// `IN ax, dx`
  @inlinable public static var inAXDX: Self { .init(bits: 0x101000000ed) }
  /// `OUT dx, ax`
  @inlinable public static var outDXAX: Self { .init(bits: 0x101000000ef) }
  /// `IN eax, imm8`
  @inlinable public static var inEAXI8: Self { .init(bits: 0x80001000000e5) }
  /// `OUT imm8, eax`
  @inlinable public static var outI8EAX: Self { .init(bits: 0x80001000000e7) }
  /// `IN eax, dx`
  @inlinable public static var inEAXDX: Self { .init(bits: 0x1000000ed) }
  /// `OUT dx, eax`
  @inlinable public static var outDXEAX: Self { .init(bits: 0x1000000ef) }
  /// `CMPXCHG r8/m8, r8`
  @inlinable public static var cmpxchgRM8R8: Self { .init(bits: 0x70020020000b00f) }
  /// `CMPXCHG r16/m16, r16`
  @inlinable public static var cmpxchgRM16R16: Self { .init(bits: 0x70021020000b10f) }
  /// `CMPXCHG r32/m32, r32`
  @inlinable public static var cmpxchgRM32R32: Self { .init(bits: 0x70020020000b10f) }
  /// `CMPXCHG r64/m64, r64`
  @inlinable public static var cmpxchgRM64R64: Self { .init(bits: 0x70020820000b10f) }
  /// `XADD r8/m8, r8`
  @inlinable public static var xaddRM8R8: Self { .init(bits: 0x70020020000c00f) }
  /// `XADD r16/m16, r16`
  @inlinable public static var xaddRM16R16: Self { .init(bits: 0x70021020000c10f) }
  /// `XADD r32/m32, r32`
  @inlinable public static var xaddRM32R32: Self { .init(bits: 0x70020020000c10f) }
  /// `XADD r64/m64, r64`
  @inlinable public static var xaddRM64R64: Self { .init(bits: 0x70020820000c10f) }
  /// `CMPXCHG8B m64`
  @inlinable public static var cmpxchg8bM64: Self { .init(bits: 0x100c0020000c70f) }
  /// `CMPXCHG16B m128`
  @inlinable public static var cmpxchg16bM128: Self { .init(bits: 0x100c0820000c70f) }
  /// `CMPOXADD m32, r32, r32`
  @inlinable public static var cmpoxaddM32R32R32: Self { .init(bits: 0x2008000102e0) }
  /// `CMPNOXADD m32, r32, r32`
  @inlinable public static var cmpnoxaddM32R32R32: Self { .init(bits: 0x2008000102e1) }
  /// `CMPBXADD m32, r32, r32`
  @inlinable public static var cmpbxaddM32R32R32: Self { .init(bits: 0x2008000102e2) }
  /// `CMPAEXADD m32, r32, r32`
  @inlinable public static var cmpaexaddM32R32R32: Self { .init(bits: 0x2008000102e3) }
  /// `CMPEXADD m32, r32, r32`
  @inlinable public static var cmpexaddM32R32R32: Self { .init(bits: 0x2008000102e4) }
  /// `CMPNEXADD m32, r32, r32`
  @inlinable public static var cmpnexaddM32R32R32: Self { .init(bits: 0x2008000102e5) }
  /// `CMPBEXADD m32, r32, r32`
  @inlinable public static var cmpbexaddM32R32R32: Self { .init(bits: 0x2008000102e6) }
  /// `CMPAXADD m32, r32, r32`
  @inlinable public static var cmpaxaddM32R32R32: Self { .init(bits: 0x2008000102e7) }
  /// `CMPSXADD m32, r32, r32`
  @inlinable public static var cmpsxaddM32R32R32: Self { .init(bits: 0x2008000102e8) }
  /// `CMPNSXADD m32, r32, r32`
  @inlinable public static var cmpnsxaddM32R32R32: Self { .init(bits: 0x2008000102e9) }
  /// `CMPPXADD m32, r32, r32`
  @inlinable public static var cmppxaddM32R32R32: Self { .init(bits: 0x2008000102ea) }
  /// `CMPNPXADD m32, r32, r32`
  @inlinable public static var cmpnpxaddM32R32R32: Self { .init(bits: 0x2008000102eb) }
  /// `CMPLXADD m32, r32, r32`
  @inlinable public static var cmplxaddM32R32R32: Self { .init(bits: 0x2008000102ec) }
  /// `CMPGEXADD m32, r32, r32`
  @inlinable public static var cmpgexaddM32R32R32: Self { .init(bits: 0x2008000102ed) }
  /// `CMPLEXADD m32, r32, r32`
  @inlinable public static var cmplexaddM32R32R32: Self { .init(bits: 0x2008000102ee) }
  /// `CMPGXADD m32, r32, r32`
  @inlinable public static var cmpgxaddM32R32R32: Self { .init(bits: 0x2008000102ef) }
  /// `CMPOXADD m64, r64, r64`
  @inlinable public static var cmpoxaddM64R64R64: Self { .init(bits: 0x2088008102e0) }
  /// `CMPNOXADD m64, r64, r64`
  @inlinable public static var cmpnoxaddM64R64R64: Self { .init(bits: 0x2088008102e1) }
  /// `CMPBXADD m64, r64, r64`
  @inlinable public static var cmpbxaddM64R64R64: Self { .init(bits: 0x2088008102e2) }
  /// `CMPAEXADD m64, r64, r64`
  @inlinable public static var cmpaexaddM64R64R64: Self { .init(bits: 0x2088008102e3) }
  /// `CMPEXADD m64, r64, r64`
  @inlinable public static var cmpexaddM64R64R64: Self { .init(bits: 0x2088008102e4) }
  /// `CMPNEXADD m64, r64, r64`
  @inlinable public static var cmpnexaddM64R64R64: Self { .init(bits: 0x2088008102e5) }
  /// `CMPBEXADD m64, r64, r64`
  @inlinable public static var cmpbexaddM64R64R64: Self { .init(bits: 0x2088008102e6) }
  /// `CMPAXADD m64, r64, r64`
  @inlinable public static var cmpaxaddM64R64R64: Self { .init(bits: 0x2088008102e7) }
  /// `CMPSXADD m64, r64, r64`
  @inlinable public static var cmpsxaddM64R64R64: Self { .init(bits: 0x2088008102e8) }
  /// `CMPNSXADD m64, r64, r64`
  @inlinable public static var cmpnsxaddM64R64R64: Self { .init(bits: 0x2088008102e9) }
  /// `CMPPXADD m64, r64, r64`
  @inlinable public static var cmppxaddM64R64R64: Self { .init(bits: 0x2088008102ea) }
  /// `CMPNPXADD m64, r64, r64`
  @inlinable public static var cmpnpxaddM64R64R64: Self { .init(bits: 0x2088008102eb) }
  /// `CMPLXADD m64, r64, r64`
  @inlinable public static var cmplxaddM64R64R64: Self { .init(bits: 0x2088008102ec) }
  /// `CMPGEXADD m64, r64, r64`
  @inlinable public static var cmpgexaddM64R64R64: Self { .init(bits: 0x2088008102ed) }
  /// `CMPLEXADD m64, r64, r64`
  @inlinable public static var cmplexaddM64R64R64: Self { .init(bits: 0x2088008102ee) }
  /// `CMPGXADD m64, r64, r64`
  @inlinable public static var cmpgxaddM64R64R64: Self { .init(bits: 0x2088008102ef) }
  /// `LFENCE`
  @inlinable public static var lfence: Self { .init(bits: 0x102c0020000ae0f) }
  /// `MFENCE`
  @inlinable public static var mfence: Self { .init(bits: 0x10340020000ae0f) }
  /// `SFENCE`
  @inlinable public static var sfence: Self { .init(bits: 0x103c0020000ae0f) }
  /// `SERIALIZE`
  @inlinable public static var serialize: Self { .init(bits: 0x100600300e8010f) }
  /// `CLFLUSH m8`
  @inlinable public static var clflushM8: Self { .init(bits: 0x103c0020000ae0f) }
  /// `CLFLUSHOPT m8`
  @inlinable public static var clflushoptM8: Self { .init(bits: 0x103c1020000ae0f) }
  /// `CLWB m8`
  @inlinable public static var clwbM8: Self { .init(bits: 0x10341020000ae0f) }
  /// `CLDEMOTE m8`
  @inlinable public static var cldemoteM8: Self { .init(bits: 0x100400200001c0f) }
  /// `CLZERO`
  @inlinable public static var clzero: Self { .init(bits: 0x100600300fc010f) }
  /// `PREFETCHNTA m8`
  @inlinable public static var prefetchntaM8: Self { .init(bits: 0x10040020000180f) }
  /// `PREFETCHT0 m8`
  @inlinable public static var prefetcht0M8: Self { .init(bits: 0x100c0020000180f) }
  /// `PREFETCHT1 m8`
  @inlinable public static var prefetcht1M8: Self { .init(bits: 0x10140020000180f) }
  /// `PREFETCHT2 m8`
  @inlinable public static var prefetcht2M8: Self { .init(bits: 0x101c0020000180f) }
  /// `PREFETCHRST2 m8`
  @inlinable public static var prefetchrst2M8: Self { .init(bits: 0x10240020000180f) }
  /// `PREFETCHIT1 m8`
  @inlinable public static var prefetchit1M8: Self { .init(bits: 0x10340020000180f) }
  /// `PREFETCHIT0 m8`
  @inlinable public static var prefetchit0M8: Self { .init(bits: 0x103c0020000180f) }
  /// `PREFETCH m8`
  @inlinable public static var prefetchM8: Self { .init(bits: 0x100400200000d0f) }
  /// `PREFETCHW m8`
  @inlinable public static var prefetchwM8: Self { .init(bits: 0x100c00200000d0f) }
  /// `PREFETCHWT1 m8`
  @inlinable public static var prefetchwt1M8: Self { .init(bits: 0x101400200000d0f) }
  /// `MOVNTI m32, r32`
  @inlinable public static var movntiM32R32: Self { .init(bits: 0x30020020000c30f) }
  /// `MOVDIRI m32, r32`
  @inlinable public static var movdiriM32R32: Self { .init(bits: 0x200300f9380f) }
  /// `MOVNTI m64, r64`
  @inlinable public static var movntiM64R64: Self { .init(bits: 0x30020820000c30f) }
  /// `MOVDIRI m64, r64`
  @inlinable public static var movdiriM64R64: Self { .init(bits: 0x208300f9380f) }
  /// `MOVDIR64B r64, m512`
  @inlinable public static var movdir64bR64M512: Self { .init(bits: 0x210300f8380f) }
  /// `MOVDIR64B r32, m512`
  @inlinable public static var movdir64bR32M512: Self { .init(bits: 0x290300f8380f) }
  /// `ENQCMD r64, m512`
  @inlinable public static var enqcmdR64M512: Self { .init(bits: 0x220300f8380f) }
  /// `ENQCMD r32, m512`
  @inlinable public static var enqcmdR32M512: Self { .init(bits: 0x2a0300f8380f) }
  /// `ENQCMDS r64, m512`
  @inlinable public static var enqcmdsR64M512: Self { .init(bits: 0x240300f8380f) }
  /// `ENQCMDS r32, m512`
  @inlinable public static var enqcmdsR32M512: Self { .init(bits: 0x2c0300f8380f) }
  /// `UMONITOR r64`
  @inlinable public static var umonitorR64: Self { .init(bits: 0x50344020000ae0f) }
  /// `UMONITOR r32`
  @inlinable public static var umonitorR32: Self { .init(bits: 0x5034c020000ae0f) }
  /// `UMWAIT r32`
  @inlinable public static var umwaitR32: Self { .init(bits: 0x50342020000ae0f) }
  /// `TPAUSE r32`
  @inlinable public static var tpauseR32: Self { .init(bits: 0x50341020000ae0f) }
  /// `MONITORX`
  @inlinable public static var monitorx: Self { .init(bits: 0x100600300fa010f) }
  /// `MWAITX`
  @inlinable public static var mwaitx: Self { .init(bits: 0x100600300fb010f) }
  /// `MCOMMIT`
  @inlinable public static var mcommit: Self { .init(bits: 0x100640300fa010f) }
  /// `XSUSLDTRK`
  @inlinable public static var xsusldtrk: Self { .init(bits: 0x100620300e8010f) }
  /// `XRESLDTRK`
  @inlinable public static var xresldtrk: Self { .init(bits: 0x100620300e9010f) }
  /// `CMC`
  @inlinable public static var cmc: Self { .init(bits: 0x1000001000000f5) }
  /// `CLC`
  @inlinable public static var clc: Self { .init(bits: 0x1000001000000f8) }
  /// `STC`
  @inlinable public static var stc: Self { .init(bits: 0x1000001000000f9) }
  /// `CLD`
  @inlinable public static var cld: Self { .init(bits: 0x1000001000000fc) }
  /// `STD`
  @inlinable public static var std: Self { .init(bits: 0x1000001000000fd) }
  /// `CLI`
  @inlinable public static var cli: Self { .init(bits: 0x1000001000000fa) }
  /// `STI`
  @inlinable public static var sti: Self { .init(bits: 0x1000001000000fb) }
  /// `CPUID`
  @inlinable public static var cpuid: Self { .init(bits: 0x10000020000a20f) }
  /// `RDTSC`
  @inlinable public static var rdtsc: Self { .init(bits: 0x20000310f) }
  /// `RDTSCP`
  @inlinable public static var rdtscp: Self { .init(bits: 0x100600300f9010f) }
  /// `RDPMC`
  @inlinable public static var rdpmc: Self { .init(bits: 0x20000330f) }
  /// `RDPID r64`
  @inlinable public static var rdpidR64: Self { .init(bits: 0x503c4020000c70f) }
  /// `RDPRU`
  @inlinable public static var rdpru: Self { .init(bits: 0x100600300fd010f) }
  /// `RDRAND r16`
  @inlinable public static var rdrandR16: Self { .init(bits: 0x50341020000c70f) }
  /// `RDRAND r32`
  @inlinable public static var rdrandR32: Self { .init(bits: 0x50340020000c70f) }
  /// `RDRAND r64`
  @inlinable public static var rdrandR64: Self { .init(bits: 0x50340820000c70f) }
  /// `RDSEED r16`
  @inlinable public static var rdseedR16: Self { .init(bits: 0x503c1020000c70f) }
  /// `RDSEED r32`
  @inlinable public static var rdseedR32: Self { .init(bits: 0x503c0020000c70f) }
  /// `RDSEED r64`
  @inlinable public static var rdseedR64: Self { .init(bits: 0x503c0820000c70f) }
  /// `RDFSBASE r32`
  @inlinable public static var rdfsbaseR32: Self { .init(bits: 0x50044020000ae0f) }
  /// `RDGSBASE r32`
  @inlinable public static var rdgsbaseR32: Self { .init(bits: 0x500c4020000ae0f) }
  /// `WRFSBASE r32`
  @inlinable public static var wrfsbaseR32: Self { .init(bits: 0x50144020000ae0f) }
  /// `WRGSBASE r32`
  @inlinable public static var wrgsbaseR32: Self { .init(bits: 0x501c4020000ae0f) }
  /// `RDFSBASE r64`
  @inlinable public static var rdfsbaseR64: Self { .init(bits: 0x50044820000ae0f) }
  /// `RDGSBASE r64`
  @inlinable public static var rdgsbaseR64: Self { .init(bits: 0x500c4820000ae0f) }
  /// `WRFSBASE r64`
  @inlinable public static var wrfsbaseR64: Self { .init(bits: 0x50144820000ae0f) }
  /// `WRGSBASE r64`
  @inlinable public static var wrgsbaseR64: Self { .init(bits: 0x501c4820000ae0f) }
  /// `XGETBV`
  @inlinable public static var xgetbv: Self { .init(bits: 0x100600300d0010f) }
  /// `FXSAVE m`
  @inlinable public static var fxsaveM4096: Self { .init(bits: 0x10040020000ae0f) }
  /// `FXSAVE64 m`
  @inlinable public static var fxsave64M4096: Self { .init(bits: 0x10040820000ae0f) }
  /// `FXRSTOR m`
  @inlinable public static var fxrstorM4096: Self { .init(bits: 0x100c0020000ae0f) }
  /// `FXRSTOR64 m`
  @inlinable public static var fxrstor64M4096: Self { .init(bits: 0x100c0820000ae0f) }
  /// `XSAVE m`
  @inlinable public static var xsaveM: Self { .init(bits: 0x240020000ae0f) }
  /// `XSAVE64 m`
  @inlinable public static var xsave64M: Self { .init(bits: 0x240820000ae0f) }
  /// `XRSTOR m`
  @inlinable public static var xrstorM: Self { .init(bits: 0x2c0020000ae0f) }
  /// `XRSTOR64 m`
  @inlinable public static var xrstor64M: Self { .init(bits: 0x2c0820000ae0f) }
  /// `XSAVEOPT m`
  @inlinable public static var xsaveoptM: Self { .init(bits: 0x340020000ae0f) }
  /// `XSAVEOPT64 m`
  @inlinable public static var xsaveopt64M: Self { .init(bits: 0x340820000ae0f) }
  /// `XSAVEC m`
  @inlinable public static var xsavecM: Self { .init(bits: 0x240020000c70f) }
  /// `XSAVEC64 m`
  @inlinable public static var xsavec64M: Self { .init(bits: 0x240820000c70f) }
  /// `XSAVES m`
  @inlinable public static var xsavesM: Self { .init(bits: 0x2c0020000c70f) }
  /// `XSAVES64 m`
  @inlinable public static var xsaves64M: Self { .init(bits: 0x2c0820000c70f) }
  /// `XRSTORS m`
  @inlinable public static var xrstorsM: Self { .init(bits: 0x1c0020000c70f) }
  /// `XRSTORS64 m`
  @inlinable public static var xrstors64M: Self { .init(bits: 0x1c0820000c70f) }
  /// `RDPKRU`
  @inlinable public static var rdpkru: Self { .init(bits: 0x100600300ee010f) }
  /// `WRPKRU`
  @inlinable public static var wrpkru: Self { .init(bits: 0x100600300ef010f) }
  /// `SGDT m`
  @inlinable public static var sgdtM: Self { .init(bits: 0x10040020000010f) }
  /// `SIDT m`
  @inlinable public static var sidtM: Self { .init(bits: 0x100c0020000010f) }
  /// `SLDT r16`
  @inlinable public static var sldtR16: Self { .init(bits: 0x50041020000000f) }
  /// `SLDT r32`
  @inlinable public static var sldtR32: Self { .init(bits: 0x50040020000000f) }
  /// `SLDT r64`
  @inlinable public static var sldtR64: Self { .init(bits: 0x50040820000000f) }
  /// `SLDT m16`
  @inlinable public static var sldtM16: Self { .init(bits: 0x10040020000000f) }
  /// `STR r16`
  @inlinable public static var strR16: Self { .init(bits: 0x500c1020000000f) }
  /// `STR r32`
  @inlinable public static var strR32: Self { .init(bits: 0x500c0020000000f) }
  /// `STR r64`
  @inlinable public static var strR64: Self { .init(bits: 0x500c0820000000f) }
  /// `STR m16`
  @inlinable public static var strM16: Self { .init(bits: 0x100c0020000000f) }
  /// `SMSW r16`
  @inlinable public static var smswR16: Self { .init(bits: 0x50241020000010f) }
  /// `SMSW r32`
  @inlinable public static var smswR32: Self { .init(bits: 0x50240020000010f) }
  /// `SMSW r64`
  @inlinable public static var smswR64: Self { .init(bits: 0x50240820000010f) }
  /// `SMSW m16`
  @inlinable public static var smswM16: Self { .init(bits: 0x10240020000010f) }
  /// `VERR r16/m16`
  @inlinable public static var verrRM16: Self { .init(bits: 0x50240020000000f) }
  /// `VERW r16/m16`
  @inlinable public static var verwRM16: Self { .init(bits: 0x502c0020000000f) }
  /// `LAR r16, r16/m16`
  @inlinable public static var larR16RM16: Self { .init(bits: 0x70021020000020f) }
  /// `LAR r32, r16/m16`
  @inlinable public static var larR32RM16: Self { .init(bits: 0x70020020000020f) }
  /// `LAR r64, r16/m16`
  @inlinable public static var larR64RM16: Self { .init(bits: 0x70020820000020f) }
  /// `LSL r16, r16/m16`
  @inlinable public static var lslR16RM16: Self { .init(bits: 0x70021020000030f) }
  /// `LSL r32, r16/m16`
  @inlinable public static var lslR32RM16: Self { .init(bits: 0x70020020000030f) }
  /// `LSL r64, r16/m16`
  @inlinable public static var lslR64RM16: Self { .init(bits: 0x70020820000030f) }
  /// `ENCLU`
  @inlinable public static var enclu: Self { .init(bits: 0x100600300d7010f) }
  /// `PTWRITE r32/m32`
  @inlinable public static var ptwriteRM32: Self { .init(bits: 0x50244020000ae0f) }
  /// `PTWRITE r64/m64`
  @inlinable public static var ptwriteRM64: Self { .init(bits: 0x50244820000ae0f) }
  /// `LGDT m`
  @inlinable public static var lgdtM: Self { .init(bits: 0x10140020000010f) }
  /// `LIDT m`
  @inlinable public static var lidtM: Self { .init(bits: 0x101c0020000010f) }
  /// `LLDT r16/m16`
  @inlinable public static var lldtRM16: Self { .init(bits: 0x50140020000000f) }
  /// `LTR r16/m16`
  @inlinable public static var ltrRM16: Self { .init(bits: 0x501c0020000000f) }
  /// `LMSW r16/m16`
  @inlinable public static var lmswRM16: Self { .init(bits: 0x50340020000010f) }
  /// `INVLPG m8`
  @inlinable public static var invlpgM8: Self { .init(bits: 0x103c0020000010f) }
  /// `CLTS`
  @inlinable public static var clts: Self { .init(bits: 0x10000020000060f) }
  /// `SYSRET`
  @inlinable public static var sysret: Self { .init(bits: 0x10000020000070f) }
  /// `SYSRETQ`
  @inlinable public static var sysretq: Self { .init(bits: 0x10000820000070f) }
  /// `SYSEXIT`
  @inlinable public static var sysexit: Self { .init(bits: 0x20000350f) }
  /// `SYSEXITQ`
  @inlinable public static var sysexitq: Self { .init(bits: 0x820000350f) }
  /// `INVD`
  @inlinable public static var invd: Self { .init(bits: 0x10000020000080f) }
  /// `WBINVD`
  @inlinable public static var wbinvd: Self { .init(bits: 0x10000020000090f) }
  /// `WBNOINVD`
  @inlinable public static var wbnoinvd: Self { .init(bits: 0x10004020000090f) }
  /// `WRMSR`
  @inlinable public static var wrmsr: Self { .init(bits: 0x20000300f) }
  /// `RDMSR`
  @inlinable public static var rdmsr: Self { .init(bits: 0x20000320f) }
  /// `GETSEC`
  @inlinable public static var getsec: Self { .init(bits: 0x20000370f) }
  /// `RSM`
  @inlinable public static var rsm: Self { .init(bits: 0x10000020000aa0f) }
  /// `SWAPGS`
  @inlinable public static var swapgs: Self { .init(bits: 0x100600300f8010f) }
  /// `CLAC`
  @inlinable public static var clac: Self { .init(bits: 0x100600300ca010f) }
  /// `STAC`
  @inlinable public static var stac: Self { .init(bits: 0x100600300cb010f) }
  /// `XSETBV`
  @inlinable public static var xsetbv: Self { .init(bits: 0x100600300d1010f) }
  /// `MONITOR`
  @inlinable public static var monitor: Self { .init(bits: 0x100600300c8010f) }
  /// `MWAIT`
  @inlinable public static var mwait: Self { .init(bits: 0x100600300c9010f) }
  /// `ENCLV`
  @inlinable public static var enclv: Self { .init(bits: 0x100600300c0010f) }
  /// `ENCLS`
  @inlinable public static var encls: Self { .init(bits: 0x100600300cf010f) }
  /// `PCONFIG`
  @inlinable public static var pconfig: Self { .init(bits: 0x100600300c5010f) }
  /// `WRMSRNS`
  @inlinable public static var wrmsrns: Self { .init(bits: 0x100600300c6010f) }
  /// `WRMSRLIST`
  @inlinable public static var wrmsrlist: Self { .init(bits: 0x100640300c6010f) }
  /// `RDMSRLIST`
  @inlinable public static var rdmsrlist: Self { .init(bits: 0x100620300c6010f) }
  /// `PBNDKB`
  @inlinable public static var pbndkb: Self { .init(bits: 0x100600300c7010f) }
  /// `ERETS`
  @inlinable public static var erets: Self { .init(bits: 0x100620300ca010f) }
  /// `ERETU`
  @inlinable public static var eretu: Self { .init(bits: 0x100640300ca010f) }
  /// `LKGS r16/m16`
  @inlinable public static var lkgsRM16: Self { .init(bits: 0x50342020000000f) }
  /// `HRESET imm8`
  @inlinable public static var hresetI8: Self { .init(bits: 0x86404c0f03a0f) }
  /// `RDMSR r64, imm32`
  @inlinable public static var rdmsrR64I32: Self { .init(bits: 0x204008000307f6) }
  /// `WRMSRNS imm32, r64`
  @inlinable public static var wrmsrnsI32R64: Self { .init(bits: 0x204008000207f6) }
  /// `URDMSR r64, imm32`
  @inlinable public static var urdmsrR64I32: Self { .init(bits: 0x204008000307f8) }
  /// `UWRMSR imm32, r64`
  @inlinable public static var uwrmsrI32R64: Self { .init(bits: 0x204008000207f8) }
  /// `URDMSR r64, r64`
  @inlinable public static var urdmsrR64R64: Self { .init(bits: 0x220300f8380f) }
  /// `UWRMSR r64, r64`
  @inlinable public static var uwrmsrR64R64: Self { .init(bits: 0x240300f8380f) }
  /// `VMCALL`
  @inlinable public static var vmcall: Self { .init(bits: 0x100600300c1010f) }
  /// `VMLAUNCH`
  @inlinable public static var vmlaunch: Self { .init(bits: 0x100600300c2010f) }
  /// `VMRESUME`
  @inlinable public static var vmresume: Self { .init(bits: 0x100600300c3010f) }
  /// `VMXOFF`
  @inlinable public static var vmxoff: Self { .init(bits: 0x100600300c4010f) }
  /// `VMFUNC`
  @inlinable public static var vmfunc: Self { .init(bits: 0x100600300d4010f) }
  /// `VMREAD r64/m64, r64`
  @inlinable public static var vmreadRM64R64: Self { .init(bits: 0x70020020000780f) }
  /// `VMWRITE r64, r64/m64`
  @inlinable public static var vmwriteR64RM64: Self { .init(bits: 0x70020020000790f) }
  /// `VMPTRLD m64`
  @inlinable public static var vmptrldM64: Self { .init(bits: 0x10340020000c70f) }
  /// `VMPTRST m64`
  @inlinable public static var vmptrstM64: Self { .init(bits: 0x103c0020000c70f) }
  /// `VMCLEAR m64`
  @inlinable public static var vmclearM64: Self { .init(bits: 0x10341020000c70f) }
  /// `VMXON m64`
  @inlinable public static var vmxonM64: Self { .init(bits: 0x10344020000c70f) }
  /// `INVEPT r64, m128`
  @inlinable public static var inveptR64M128: Self { .init(bits: 0x21030080380f) }
  /// `INVVPID r64, m128`
  @inlinable public static var invvpidR64M128: Self { .init(bits: 0x21030081380f) }
  /// `INVPCID r64, m128`
  @inlinable public static var invpcidR64M128: Self { .init(bits: 0x21030082380f) }
  /// `VMRUN`
  @inlinable public static var vmrun: Self { .init(bits: 0x100600300d8010f) }
  /// `VMMCALL`
  @inlinable public static var vmmcall: Self { .init(bits: 0x100600300d9010f) }
  /// `VMLOAD`
  @inlinable public static var vmload: Self { .init(bits: 0x100600300da010f) }
  /// `VMSAVE`
  @inlinable public static var vmsave: Self { .init(bits: 0x100600300db010f) }
  /// `STGI`
  @inlinable public static var stgi: Self { .init(bits: 0x100600300dc010f) }
  /// `CLGI`
  @inlinable public static var clgi: Self { .init(bits: 0x100600300dd010f) }
  /// `SKINIT`
  @inlinable public static var skinit: Self { .init(bits: 0x100600300de010f) }
  /// `INVLPGA`
  @inlinable public static var invlpga: Self { .init(bits: 0x100600300df010f) }
  /// `INVLPGB`
  @inlinable public static var invlpgb: Self { .init(bits: 0x100600300fe010f) }
  /// `TLBSYNC`
  @inlinable public static var tlbsync: Self { .init(bits: 0x100600300ff010f) }
  /// `RMPQUERY`
  @inlinable public static var rmpquery: Self { .init(bits: 0x100640300fd010f) }
  /// `RMPADJUST`
  @inlinable public static var rmpadjust: Self { .init(bits: 0x100640300fe010f) }
  /// `RMPUPDATE`
  @inlinable public static var rmpupdate: Self { .init(bits: 0x100620300fe010f) }
  /// `PSMASH`
  @inlinable public static var psmash: Self { .init(bits: 0x100640300ff010f) }
  /// `PVALIDATE`
  @inlinable public static var pvalidate: Self { .init(bits: 0x100620300ff010f) }
  /// `TDCALL`
  @inlinable public static var tdcall: Self { .init(bits: 0x100610300cc010f) }
  /// `SEAMRET`
  @inlinable public static var seamret: Self { .init(bits: 0x100610300cd010f) }
  /// `SEAMOPS`
  @inlinable public static var seamops: Self { .init(bits: 0x100610300ce010f) }
  /// `SEAMCALL`
  @inlinable public static var seamcall: Self { .init(bits: 0x100610300cf010f) }
  /// `WRUSSD m32, r32`
  @inlinable public static var wrussdM32R32: Self { .init(bits: 0x210300f5380f) }
  /// `WRUSSQ m64, r64`
  @inlinable public static var wrussqM64R64: Self { .init(bits: 0x218300f5380f) }
  /// `SETSSBSY`
  @inlinable public static var setssbsy: Self { .init(bits: 0x100640300e8010f) }
  /// `CLRSSBSY m64`
  @inlinable public static var clrssbsyM64: Self { .init(bits: 0x10344020000ae0f) }
  /// `FLD m32`
  @inlinable public static var fldM32: Self { .init(bits: 0x1004001000000d9) }
  /// `FLD m64`
  @inlinable public static var fldM64: Self { .init(bits: 0x1004001000000dd) }
  /// `FLD m80`
  @inlinable public static var fldM80: Self { .init(bits: 0x102c001000000db) }
  /// `FLD st(i)`
  @inlinable public static var fldX87: Self { .init(bits: 0x10460020000c0d9) }
  /// `FST m32`
  @inlinable public static var fstM32: Self { .init(bits: 0x1014001000000d9) }
  /// `FST m64`
  @inlinable public static var fstM64: Self { .init(bits: 0x1014001000000dd) }
  /// `FST st(i)`
  @inlinable public static var fstX87: Self { .init(bits: 0x10460020000d0dd) }
  /// `FSTP m32`
  @inlinable public static var fstpM32: Self { .init(bits: 0x101c001000000d9) }
  /// `FSTP m64`
  @inlinable public static var fstpM64: Self { .init(bits: 0x101c001000000dd) }
  /// `FSTP m80`
  @inlinable public static var fstpM80: Self { .init(bits: 0x103c001000000db) }
  /// `FSTP st(i)`
  @inlinable public static var fstpX87: Self { .init(bits: 0x10460020000d8dd) }
  /// `FILD m16`
  @inlinable public static var fildM16: Self { .init(bits: 0x1004001000000df) }
  /// `FILD m32`
  @inlinable public static var fildM32: Self { .init(bits: 0x1004001000000db) }
  /// `FILD m64`
  @inlinable public static var fildM64: Self { .init(bits: 0x102c001000000df) }
  /// `FIST m16`
  @inlinable public static var fistM16: Self { .init(bits: 0x1014001000000df) }
  /// `FIST m32`
  @inlinable public static var fistM32: Self { .init(bits: 0x1014001000000db) }
  /// `FISTP m16`
  @inlinable public static var fistpM16: Self { .init(bits: 0x101c001000000df) }
  /// `FISTP m32`
  @inlinable public static var fistpM32: Self { .init(bits: 0x101c001000000db) }
  /// `FISTP m64`
  @inlinable public static var fistpM64: Self { .init(bits: 0x103c001000000df) }
  /// `FISTTP m16`
  @inlinable public static var fisttpM16: Self { .init(bits: 0x100c001000000df) }
  /// `FISTTP m32`
  @inlinable public static var fisttpM32: Self { .init(bits: 0x100c001000000db) }
  /// `FISTTP m64`
  @inlinable public static var fisttpM64: Self { .init(bits: 0x100c001000000dd) }
  /// `FBLD m80`
  @inlinable public static var fbldM80: Self { .init(bits: 0x1024001000000df) }
  /// `FBSTP m80`
  @inlinable public static var fbstpM80: Self { .init(bits: 0x1034001000000df) }
  /// `FXCH st(i)`
  @inlinable public static var fxchX87: Self { .init(bits: 0x10460020000c8d9) }
  /// `FLD1`
  @inlinable public static var fld1: Self { .init(bits: 0x10060020000e8d9) }
  /// `FLDL2T`
  @inlinable public static var fldl2t: Self { .init(bits: 0x10060020000e9d9) }
  /// `FLDL2E`
  @inlinable public static var fldl2e: Self { .init(bits: 0x10060020000ead9) }
  /// `FLDPI`
  @inlinable public static var fldpi: Self { .init(bits: 0x10060020000ebd9) }
  /// `FLDLG2`
  @inlinable public static var fldlg2: Self { .init(bits: 0x10060020000ecd9) }
  /// `FLDLN2`
  @inlinable public static var fldln2: Self { .init(bits: 0x10060020000edd9) }
  /// `FLDZ`
  @inlinable public static var fldz: Self { .init(bits: 0x10060020000eed9) }
  /// `FCMOVB st, st(i)`
  @inlinable public static var fcmovbSTX87: Self { .init(bits: 0x10460020000c0da) }
  /// `FCMOVE st, st(i)`
  @inlinable public static var fcmoveSTX87: Self { .init(bits: 0x10460020000c8da) }
  /// `FCMOVBE st, st(i)`
  @inlinable public static var fcmovbeSTX87: Self { .init(bits: 0x10460020000d0da) }
  /// `FCMOVU st, st(i)`
  @inlinable public static var fcmovuSTX87: Self { .init(bits: 0x10460020000d8da) }
  /// `FCMOVNB st, st(i)`
  @inlinable public static var fcmovnbSTX87: Self { .init(bits: 0x10460020000c0db) }
  /// `FCMOVNE st, st(i)`
  @inlinable public static var fcmovneSTX87: Self { .init(bits: 0x10460020000c8db) }
  /// `FCMOVNBE st, st(i)`
  @inlinable public static var fcmovnbeSTX87: Self { .init(bits: 0x10460020000d0db) }
  /// `FCMOVNU st, st(i)`
  @inlinable public static var fcmovnuSTX87: Self { .init(bits: 0x10460020000d8db) }
  /// `FADD m32`
  @inlinable public static var faddM32: Self { .init(bits: 0x1004001000000d8) }
  /// `FADD m64`
  @inlinable public static var faddM64: Self { .init(bits: 0x1004001000000dc) }
  /// `FADD st, st(i)`
  @inlinable public static var faddSTX87: Self { .init(bits: 0x10460020000c0d8) }
  /// `FADD st(i), st`
  @inlinable public static var faddX87ST: Self { .init(bits: 0x10460020000c0dc) }
  /// `FADDP st(i), st`
  @inlinable public static var faddpX87ST: Self { .init(bits: 0x10460020000c0de) }
  /// `FMUL m32`
  @inlinable public static var fmulM32: Self { .init(bits: 0x100c001000000d8) }
  /// `FMUL m64`
  @inlinable public static var fmulM64: Self { .init(bits: 0x100c001000000dc) }
  /// `FMUL st, st(i)`
  @inlinable public static var fmulSTX87: Self { .init(bits: 0x10460020000c8d8) }
  /// `FMUL st(i), st`
  @inlinable public static var fmulX87ST: Self { .init(bits: 0x10460020000c8dc) }
  /// `FMULP st(i), st`
  @inlinable public static var fmulpX87ST: Self { .init(bits: 0x10460020000c8de) }
  /// `FSUB m32`
  @inlinable public static var fsubM32: Self { .init(bits: 0x1024001000000d8) }
  /// `FSUB m64`
  @inlinable public static var fsubM64: Self { .init(bits: 0x1024001000000dc) }
  /// `FSUB st, st(i)`
  @inlinable public static var fsubSTX87: Self { .init(bits: 0x10460020000e0d8) }
  /// `FSUB st(i), st`
  @inlinable public static var fsubX87ST: Self { .init(bits: 0x10460020000e8dc) }
  /// `FSUBP st(i), st`
  @inlinable public static var fsubpX87ST: Self { .init(bits: 0x10460020000e8de) }
  /// `FSUBR m32`
  @inlinable public static var fsubrM32: Self { .init(bits: 0x102c001000000d8) }
  /// `FSUBR m64`
  @inlinable public static var fsubrM64: Self { .init(bits: 0x102c001000000dc) }
  /// `FSUBR st, st(i)`
  @inlinable public static var fsubrSTX87: Self { .init(bits: 0x10460020000e8d8) }
  /// `FSUBR st(i), st`
  @inlinable public static var fsubrX87ST: Self { .init(bits: 0x10460020000e0dc) }
  /// `FSUBRP st(i), st`
  @inlinable public static var fsubrpX87ST: Self { .init(bits: 0x10460020000e0de) }
  /// `FDIV m32`
  @inlinable public static var fdivM32: Self { .init(bits: 0x1034001000000d8) }
  /// `FDIV m64`
  @inlinable public static var fdivM64: Self { .init(bits: 0x1034001000000dc) }
  /// `FDIV st, st(i)`
  @inlinable public static var fdivSTX87: Self { .init(bits: 0x10460020000f0d8) }
  /// `FDIV st(i), st`
  @inlinable public static var fdivX87ST: Self { .init(bits: 0x10460020000f8dc) }
  /// `FDIVP st(i), st`
  @inlinable public static var fdivpX87ST: Self { .init(bits: 0x10460020000f8de) }
  /// `FDIVR m32`
  @inlinable public static var fdivrM32: Self { .init(bits: 0x103c001000000d8) }
  /// `FDIVR m64`
  @inlinable public static var fdivrM64: Self { .init(bits: 0x103c001000000dc) }
  /// `FDIVR st, st(i)`
  @inlinable public static var fdivrSTX87: Self { .init(bits: 0x10460020000f8d8) }
  /// `FDIVR st(i), st`
  @inlinable public static var fdivrX87ST: Self { .init(bits: 0x10460020000f0dc) }
  /// `FDIVRP st(i), st`
  @inlinable public static var fdivrpX87ST: Self { .init(bits: 0x10460020000f0de) }
  /// `FIADD m16`
  @inlinable public static var fiaddM16: Self { .init(bits: 0x1004001000000de) }
  /// `FIADD m32`
  @inlinable public static var fiaddM32: Self { .init(bits: 0x1004001000000da) }
  /// `FIMUL m16`
  @inlinable public static var fimulM16: Self { .init(bits: 0x100c001000000de) }
  /// `FIMUL m32`
  @inlinable public static var fimulM32: Self { .init(bits: 0x100c001000000da) }
  /// `FISUB m16`
  @inlinable public static var fisubM16: Self { .init(bits: 0x1024001000000de) }
  /// `FISUB m32`
  @inlinable public static var fisubM32: Self { .init(bits: 0x1024001000000da) }
  /// `FISUBR m16`
  @inlinable public static var fisubrM16: Self { .init(bits: 0x102c001000000de) }
  /// `FISUBR m32`
  @inlinable public static var fisubrM32: Self { .init(bits: 0x102c001000000da) }
  /// `FIDIV m16`
  @inlinable public static var fidivM16: Self { .init(bits: 0x1034001000000de) }
  /// `FIDIV m32`
  @inlinable public static var fidivM32: Self { .init(bits: 0x1034001000000da) }
  /// `FIDIVR m16`
  @inlinable public static var fidivrM16: Self { .init(bits: 0x103c001000000de) }
  /// `FIDIVR m32`
  @inlinable public static var fidivrM32: Self { .init(bits: 0x103c001000000da) }
  /// `FCHS`
  @inlinable public static var fchs: Self { .init(bits: 0x10060020000e0d9) }
  /// `FABS`
  @inlinable public static var fabs: Self { .init(bits: 0x10060020000e1d9) }
  /// `FSQRT`
  @inlinable public static var fsqrt: Self { .init(bits: 0x10060020000fad9) }
  /// `FRNDINT`
  @inlinable public static var frndint: Self { .init(bits: 0x10060020000fcd9) }
  /// `FSCALE`
  @inlinable public static var fscale: Self { .init(bits: 0x10060020000fdd9) }
  /// `FPREM`
  @inlinable public static var fprem: Self { .init(bits: 0x10060020000f8d9) }
  /// `FPREM1`
  @inlinable public static var fprem1: Self { .init(bits: 0x10060020000f5d9) }
  /// `FXTRACT`
  @inlinable public static var fxtract: Self { .init(bits: 0x10060020000f4d9) }
  /// `FCOM m32`
  @inlinable public static var fcomM32: Self { .init(bits: 0x1014001000000d8) }
  /// `FCOM m64`
  @inlinable public static var fcomM64: Self { .init(bits: 0x1014001000000dc) }
  /// `FCOM st(i)`
  @inlinable public static var fcomX87: Self { .init(bits: 0x10460020000d0d8) }
  /// `FCOMP m32`
  @inlinable public static var fcompM32: Self { .init(bits: 0x101c001000000d8) }
  /// `FCOMP m64`
  @inlinable public static var fcompM64: Self { .init(bits: 0x101c001000000dc) }
  /// `FCOMP st(i)`
  @inlinable public static var fcompX87: Self { .init(bits: 0x10460020000d8d8) }
  /// `FCOMPP`
  @inlinable public static var fcompp: Self { .init(bits: 0x10060020000d9de) }
  /// `FUCOM st(i)`
  @inlinable public static var fucomX87: Self { .init(bits: 0x10460020000e0dd) }
  /// `FUCOMP st(i)`
  @inlinable public static var fucompX87: Self { .init(bits: 0x10460020000e8dd) }
  /// `FUCOMPP`
  @inlinable public static var fucompp: Self { .init(bits: 0x10060020000e9da) }
  /// `FCOMI st, st(i)`
  @inlinable public static var fcomiSTX87: Self { .init(bits: 0x10460020000f0db) }
  /// `FUCOMI st, st(i)`
  @inlinable public static var fucomiSTX87: Self { .init(bits: 0x10460020000e8db) }
  /// `FCOMPI st, st(i)`
  @inlinable public static var fcompiSTX87: Self { .init(bits: 0x10460020000f0df) }
  /// `FUCOMPI st, st(i)`
  @inlinable public static var fucompiSTX87: Self { .init(bits: 0x10460020000e8df) }
  /// `FICOM m16`
  @inlinable public static var ficomM16: Self { .init(bits: 0x1014001000000de) }
  /// `FICOM m32`
  @inlinable public static var ficomM32: Self { .init(bits: 0x1014001000000da) }
  /// `FICOMP m16`
  @inlinable public static var ficompM16: Self { .init(bits: 0x101c001000000de) }
  /// `FICOMP m32`
  @inlinable public static var ficompM32: Self { .init(bits: 0x101c001000000da) }
  /// `FTST`
  @inlinable public static var ftst: Self { .init(bits: 0x10060020000e4d9) }
  /// `FXAM`
  @inlinable public static var fxam: Self { .init(bits: 0x10060020000e5d9) }
  /// `FSIN`
  @inlinable public static var fsin: Self { .init(bits: 0x10060020000fed9) }
  /// `FCOS`
  @inlinable public static var fcos: Self { .init(bits: 0x10060020000ffd9) }
  /// `FSINCOS`
  @inlinable public static var fsincos: Self { .init(bits: 0x10060020000fbd9) }
  /// `FPTAN`
  @inlinable public static var fptan: Self { .init(bits: 0x10060020000f2d9) }
  /// `FPATAN`
  @inlinable public static var fpatan: Self { .init(bits: 0x10060020000f3d9) }
  /// `F2XM1`
  @inlinable public static var f2xm1: Self { .init(bits: 0x10060020000f0d9) }
  /// `FYL2X`
  @inlinable public static var fyl2x: Self { .init(bits: 0x10060020000f1d9) }
  /// `FYL2XP1`
  @inlinable public static var fyl2xp1: Self { .init(bits: 0x10060020000f9d9) }
  /// `WAIT`
  @inlinable public static var wait: Self { .init(bits: 0x10000010000009b) }
  /// `FNOP`
  @inlinable public static var fnop: Self { .init(bits: 0x10060020000d0d9) }
  /// `FDECSTP`
  @inlinable public static var fdecstp: Self { .init(bits: 0x10060020000f6d9) }
  /// `FINCSTP`
  @inlinable public static var fincstp: Self { .init(bits: 0x10060020000f7d9) }
  /// `FFREE st(i)`
  @inlinable public static var ffreeX87: Self { .init(bits: 0x10460020000c0dd) }
  /// `FFREEP st(i)`
  @inlinable public static var ffreepX87: Self { .init(bits: 0x10460020000c0df) }
  /// `FNCLEX`
  @inlinable public static var fnclex: Self { .init(bits: 0x10060020000e2db) }
  /// `FNENI`
  @inlinable public static var fneni: Self { .init(bits: 0x10060020000e0db) }
  /// `FNDISI`
  @inlinable public static var fndisi: Self { .init(bits: 0x10060020000e1db) }
  /// `FNSETPM`
  @inlinable public static var fnsetpm: Self { .init(bits: 0x10060020000e4db) }
  /// `FNINIT`
  @inlinable public static var fninit: Self { .init(bits: 0x10060020000e3db) }
  /// `FLDCW m16`
  @inlinable public static var fldcwM16: Self { .init(bits: 0x102c001000000d9) }
  /// `FNSTCW m16`
  @inlinable public static var fnstcwM16: Self { .init(bits: 0x103c001000000d9) }
  /// `FNSTSW ax`
  @inlinable public static var fnstswAX: Self { .init(bits: 0x10060020000e0df) }
  /// `FNSTSW m16`
  @inlinable public static var fnstswM16: Self { .init(bits: 0x103c001000000dd) }
  /// `FLDENV m`
  @inlinable public static var fldenvM224: Self { .init(bits: 0x1024001000000d9) }
  /// `FNSTENV m`
  @inlinable public static var fnstenvM224: Self { .init(bits: 0x1034001000000d9) }
  /// `FRSTOR m`
  @inlinable public static var frstorM864: Self { .init(bits: 0x1024001000000dd) }
  /// `FNSAVE m`
  @inlinable public static var fnsaveM864: Self { .init(bits: 0x1034001000000dd) }
  /// `EMMS`
  @inlinable public static var emms: Self { .init(bits: 0x10000020000770f) }
  /// `MOVD mm, r32/m32`
  @inlinable public static var movdMMXRM32: Self { .init(bits: 0x500200200006e0f) }
  /// `MOVD r32/m32, mm`
  @inlinable public static var movdRM32MMX: Self { .init(bits: 0x500200200007e0f) }
  /// `MOVQ mm, mm/m64`
  @inlinable public static var movqMMXMMXM64: Self { .init(bits: 0x100200200006f0f) }
  /// `MOVQ mm/m64, mm`
  @inlinable public static var movqMMXM64MMX: Self { .init(bits: 0x100200200007f0f) }
  /// `MOVQ mm, r64/m64`
  @inlinable public static var movqMMXRM64: Self { .init(bits: 0x500208200006e0f) }
  /// `MOVQ r64/m64, mm`
  @inlinable public static var movqRM64MMX: Self { .init(bits: 0x500208200007e0f) }
  /// `MOVDQ2Q mm, xmm`
  @inlinable public static var movdq2qMMXX: Self { .init(bits: 0x10022020000d60f) }
  /// `MOVQ2DQ xmm, mm`
  @inlinable public static var movq2dqXMMX: Self { .init(bits: 0x10024020000d60f) }
  /// `MOVNTQ m64, mm`
  @inlinable public static var movntqM64MMX: Self { .init(bits: 0x10020020000e70f) }
  /// `MASKMOVQ mm, mm`
  @inlinable public static var maskmovqMMXMMX: Self { .init(bits: 0x10020020000f70f) }
  /// `PMOVMSKB r32, mm`
  @inlinable public static var pmovmskbR32MMX: Self { .init(bits: 0x30020020000d70f) }
  /// `PACKSSDW mm, mm/m64`
  @inlinable public static var packssdwMMXMMXM64: Self { .init(bits: 0x100200200006b0f) }
  /// `PACKSSWB mm, mm/m64`
  @inlinable public static var packsswbMMXMMXM64: Self { .init(bits: 0x10020020000630f) }
  /// `PACKUSWB mm, mm/m64`
  @inlinable public static var packuswbMMXMMXM64: Self { .init(bits: 0x10020020000670f) }
  /// `PUNPCKHBW mm, mm/m64`
  @inlinable public static var punpckhbwMMXMMXM64: Self { .init(bits: 0x10020020000680f) }
  /// `PUNPCKHDQ mm, mm/m64`
  @inlinable public static var punpckhdqMMXMMXM64: Self { .init(bits: 0x100200200006a0f) }
  /// `PUNPCKHWD mm, mm/m64`
  @inlinable public static var punpckhwdMMXMMXM64: Self { .init(bits: 0x10020020000690f) }
  /// `PUNPCKLBW mm, mm/m32`
  @inlinable public static var punpcklbwMMXMMXM32: Self { .init(bits: 0x10020020000600f) }
  /// `PUNPCKLDQ mm, mm/m32`
  @inlinable public static var punpckldqMMXMMXM32: Self { .init(bits: 0x10020020000620f) }
  /// `PUNPCKLWD mm, mm/m32`
  @inlinable public static var punpcklwdMMXMMXM32: Self { .init(bits: 0x10020020000610f) }
  /// `PALIGNR mm, mm/m64, imm8`
  @inlinable public static var palignrMMXMMXM64I8: Self { .init(bits: 0x82003000f3a0f) }
  /// `PEXTRW r32, mm, imm8`
  @inlinable public static var pextrwR32MMXI8: Self { .init(bits: 0x30820020000c50f) }
  /// `PINSRW mm, r32/m16, imm8`
  @inlinable public static var pinsrwMMXR32M16I8: Self { .init(bits: 0x50820020000c40f) }
  /// `PSHUFB mm, mm/m64`
  @inlinable public static var pshufbMMXMMXM64: Self { .init(bits: 0x20030000380f) }
  /// `PSHUFW mm, mm/m64, imm8`
  @inlinable public static var pshufwMMXMMXM64I8: Self { .init(bits: 0x10820020000700f) }
  /// `PABSB mm, mm/m64`
  @inlinable public static var pabsbMMXMMXM64: Self { .init(bits: 0x2003001c380f) }
  /// `PABSD mm, mm/m64`
  @inlinable public static var pabsdMMXMMXM64: Self { .init(bits: 0x2003001e380f) }
  /// `PABSW mm, mm/m64`
  @inlinable public static var pabswMMXMMXM64: Self { .init(bits: 0x2003001d380f) }
  /// `PADDB mm, mm/m64`
  @inlinable public static var paddbMMXMMXM64: Self { .init(bits: 0x10020020000fc0f) }
  /// `PADDD mm, mm/m64`
  @inlinable public static var padddMMXMMXM64: Self { .init(bits: 0x10020020000fe0f) }
  /// `PADDQ mm, mm/m64`
  @inlinable public static var paddqMMXMMXM64: Self { .init(bits: 0x10020020000d40f) }
  /// `PADDSB mm, mm/m64`
  @inlinable public static var paddsbMMXMMXM64: Self { .init(bits: 0x10020020000ec0f) }
  /// `PADDSW mm, mm/m64`
  @inlinable public static var paddswMMXMMXM64: Self { .init(bits: 0x10020020000ed0f) }
  /// `PADDUSB mm, mm/m64`
  @inlinable public static var paddusbMMXMMXM64: Self { .init(bits: 0x10020020000dc0f) }
  /// `PADDUSW mm, mm/m64`
  @inlinable public static var padduswMMXMMXM64: Self { .init(bits: 0x10020020000dd0f) }
  /// `PADDW mm, mm/m64`
  @inlinable public static var paddwMMXMMXM64: Self { .init(bits: 0x10020020000fd0f) }
  /// `PAVGB mm, mm/m64`
  @inlinable public static var pavgbMMXMMXM64: Self { .init(bits: 0x10020020000e00f) }
  /// `PAVGW mm, mm/m64`
  @inlinable public static var pavgwMMXMMXM64: Self { .init(bits: 0x10020020000e30f) }
  /// `PHADDD mm, mm/m64`
  @inlinable public static var phadddMMXMMXM64: Self { .init(bits: 0x20030002380f) }
  /// `PHADDSW mm, mm/m64`
  @inlinable public static var phaddswMMXMMXM64: Self { .init(bits: 0x20030003380f) }
  /// `PHADDW mm, mm/m64`
  @inlinable public static var phaddwMMXMMXM64: Self { .init(bits: 0x20030001380f) }
  /// `PHSUBD mm, mm/m64`
  @inlinable public static var phsubdMMXMMXM64: Self { .init(bits: 0x20030006380f) }
  /// `PHSUBSW mm, mm/m64`
  @inlinable public static var phsubswMMXMMXM64: Self { .init(bits: 0x20030007380f) }
  /// `PHSUBW mm, mm/m64`
  @inlinable public static var phsubwMMXMMXM64: Self { .init(bits: 0x20030005380f) }
  /// `PMADDUBSW mm, mm/m64`
  @inlinable public static var pmaddubswMMXMMXM64: Self { .init(bits: 0x20030004380f) }
  /// `PMADDWD mm, mm/m64`
  @inlinable public static var pmaddwdMMXMMXM64: Self { .init(bits: 0x10020020000f50f) }
  /// `PMAXSW mm, mm/m64`
  @inlinable public static var pmaxswMMXMMXM64: Self { .init(bits: 0x10020020000ee0f) }
  /// `PMAXUB mm, mm/m64`
  @inlinable public static var pmaxubMMXMMXM64: Self { .init(bits: 0x10020020000de0f) }
  /// `PMINSW mm, mm/m64`
  @inlinable public static var pminswMMXMMXM64: Self { .init(bits: 0x10020020000ea0f) }
  /// `PMINUB mm, mm/m64`
  @inlinable public static var pminubMMXMMXM64: Self { .init(bits: 0x10020020000da0f) }
  /// `PMULHRSW mm, mm/m64`
  @inlinable public static var pmulhrswMMXMMXM64: Self { .init(bits: 0x2003000b380f) }
  /// `PMULHUW mm, mm/m64`
  @inlinable public static var pmulhuwMMXMMXM64: Self { .init(bits: 0x10020020000e40f) }
  /// `PMULHW mm, mm/m64`
  @inlinable public static var pmulhwMMXMMXM64: Self { .init(bits: 0x10020020000e50f) }
  /// `PMULLW mm, mm/m64`
  @inlinable public static var pmullwMMXMMXM64: Self { .init(bits: 0x10020020000d50f) }
  /// `PMULUDQ mm, mm/m64`
  @inlinable public static var pmuludqMMXMMXM64: Self { .init(bits: 0x10020020000f40f) }
  /// `PSADBW mm, mm/m64`
  @inlinable public static var psadbwMMXMMXM64: Self { .init(bits: 0x10020020000f60f) }
  /// `PSIGNB mm, mm/m64`
  @inlinable public static var psignbMMXMMXM64: Self { .init(bits: 0x20030008380f) }
  /// `PSIGND mm, mm/m64`
  @inlinable public static var psigndMMXMMXM64: Self { .init(bits: 0x2003000a380f) }
  /// `PSIGNW mm, mm/m64`
  @inlinable public static var psignwMMXMMXM64: Self { .init(bits: 0x20030009380f) }
  /// `PSUBB mm, mm/m64`
  @inlinable public static var psubbMMXMMXM64: Self { .init(bits: 0x10020020000f80f) }
  /// `PSUBD mm, mm/m64`
  @inlinable public static var psubdMMXMMXM64: Self { .init(bits: 0x10020020000fa0f) }
  /// `PSUBQ mm, mm/m64`
  @inlinable public static var psubqMMXMMXM64: Self { .init(bits: 0x10020020000fb0f) }
  /// `PSUBSB mm, mm/m64`
  @inlinable public static var psubsbMMXMMXM64: Self { .init(bits: 0x10020020000e80f) }
  /// `PSUBSW mm, mm/m64`
  @inlinable public static var psubswMMXMMXM64: Self { .init(bits: 0x10020020000e90f) }
  /// `PSUBUSB mm, mm/m64`
  @inlinable public static var psubusbMMXMMXM64: Self { .init(bits: 0x10020020000d80f) }
  /// `PSUBUSW mm, mm/m64`
  @inlinable public static var psubuswMMXMMXM64: Self { .init(bits: 0x10020020000d90f) }
  /// `PSUBW mm, mm/m64`
  @inlinable public static var psubwMMXMMXM64: Self { .init(bits: 0x10020020000f90f) }
  /// `PCMPEQB mm, mm/m64`
  @inlinable public static var pcmpeqbMMXMMXM64: Self { .init(bits: 0x10020020000740f) }
  /// `PCMPEQD mm, mm/m64`
  @inlinable public static var pcmpeqdMMXMMXM64: Self { .init(bits: 0x10020020000760f) }
  /// `PCMPEQW mm, mm/m64`
  @inlinable public static var pcmpeqwMMXMMXM64: Self { .init(bits: 0x10020020000750f) }
  /// `PCMPGTB mm, mm/m64`
  @inlinable public static var pcmpgtbMMXMMXM64: Self { .init(bits: 0x10020020000640f) }
  /// `PCMPGTD mm, mm/m64`
  @inlinable public static var pcmpgtdMMXMMXM64: Self { .init(bits: 0x10020020000660f) }
  /// `PCMPGTW mm, mm/m64`
  @inlinable public static var pcmpgtwMMXMMXM64: Self { .init(bits: 0x10020020000650f) }
  /// `PAND mm, mm/m64`
  @inlinable public static var pandMMXMMXM64: Self { .init(bits: 0x10020020000db0f) }
  /// `PANDN mm, mm/m64`
  @inlinable public static var pandnMMXMMXM64: Self { .init(bits: 0x10020020000df0f) }
  /// `POR mm, mm/m64`
  @inlinable public static var porMMXMMXM64: Self { .init(bits: 0x10020020000eb0f) }
  /// `PXOR mm, mm/m64`
  @inlinable public static var pxorMMXMMXM64: Self { .init(bits: 0x10020020000ef0f) }
  /// `PSLLD mm, mm/m64`
  @inlinable public static var pslldMMXMMXM64: Self { .init(bits: 0x10020020000f20f) }
  /// `PSLLD mm, imm8`
  @inlinable public static var pslldMMXI8: Self { .init(bits: 0x10b40020000720f) }
  /// `PSLLQ mm, mm/m64`
  @inlinable public static var psllqMMXMMXM64: Self { .init(bits: 0x10020020000f30f) }
  /// `PSLLQ mm, imm8`
  @inlinable public static var psllqMMXI8: Self { .init(bits: 0x10b40020000730f) }
  /// `PSLLW mm, mm/m64`
  @inlinable public static var psllwMMXMMXM64: Self { .init(bits: 0x10020020000f10f) }
  /// `PSLLW mm, imm8`
  @inlinable public static var psllwMMXI8: Self { .init(bits: 0x10b40020000710f) }
  /// `PSRAD mm, mm/m64`
  @inlinable public static var psradMMXMMXM64: Self { .init(bits: 0x10020020000e20f) }
  /// `PSRAD mm, imm8`
  @inlinable public static var psradMMXI8: Self { .init(bits: 0x10a40020000720f) }
  /// `PSRAW mm, mm/m64`
  @inlinable public static var psrawMMXMMXM64: Self { .init(bits: 0x10020020000e10f) }
  /// `PSRAW mm, imm8`
  @inlinable public static var psrawMMXI8: Self { .init(bits: 0x10a40020000710f) }
  /// `PSRLD mm, mm/m64`
  @inlinable public static var psrldMMXMMXM64: Self { .init(bits: 0x10020020000d20f) }
  /// `PSRLD mm, imm8`
  @inlinable public static var psrldMMXI8: Self { .init(bits: 0x10940020000720f) }
  /// `PSRLQ mm, mm/m64`
  @inlinable public static var psrlqMMXMMXM64: Self { .init(bits: 0x10020020000d30f) }
  /// `PSRLQ mm, imm8`
  @inlinable public static var psrlqMMXI8: Self { .init(bits: 0x10940020000730f) }
  /// `PSRLW mm, mm/m64`
  @inlinable public static var psrlwMMXMMXM64: Self { .init(bits: 0x10020020000d10f) }
  /// `PSRLW mm, imm8`
  @inlinable public static var psrlwMMXI8: Self { .init(bits: 0x10940020000710f) }
  /// `CVTPD2PI mm, xmm/m128`
  @inlinable public static var cvtpd2piMMXXM128: Self { .init(bits: 0x100210200002d0f) }
  /// `CVTPI2PD xmm, mm/m64`
  @inlinable public static var cvtpi2pdXMMXM64: Self { .init(bits: 0x100210200002a0f) }
  /// `CVTPI2PS xmm, mm/m64`
  @inlinable public static var cvtpi2psXMMXM64: Self { .init(bits: 0x100200200002a0f) }
  /// `CVTPS2PI mm, xmm/m64`
  @inlinable public static var cvtps2piMMXXM64: Self { .init(bits: 0x100200200002d0f) }
  /// `CVTTPD2PI mm, xmm/m128`
  @inlinable public static var cvttpd2piMMXXM128: Self { .init(bits: 0x100210200002c0f) }
  /// `CVTTPS2PI mm, xmm/m64`
  @inlinable public static var cvttps2piMMXXM64: Self { .init(bits: 0x100200200002c0f) }
  /// `FEMMS`
  @inlinable public static var femms: Self { .init(bits: 0x100000200000e0f) }
  /// `PAVGUSB mm, mm/m64`
  @inlinable public static var pavgusbMMXMMXM64: Self { .init(bits: 0xbf80200200000f0f) }
  /// `PF2ID mm, mm/m64`
  @inlinable public static var pf2idMMXMMXM64: Self { .init(bits: 0x1d80200200000f0f) }
  /// `PF2IW mm, mm/m64`
  @inlinable public static var pf2iwMMXMMXM64: Self { .init(bits: 0x1c80200200000f0f) }
  /// `PFACC mm, mm/m64`
  @inlinable public static var pfaccMMXMMXM64: Self { .init(bits: 0xae80200200000f0f) }
  /// `PFADD mm, mm/m64`
  @inlinable public static var pfaddMMXMMXM64: Self { .init(bits: 0x9e80200200000f0f) }
  /// `PFCMPEQ mm, mm/m64`
  @inlinable public static var pfcmpeqMMXMMXM64: Self { .init(bits: 0xb080200200000f0f) }
  /// `PFCMPGE mm, mm/m64`
  @inlinable public static var pfcmpgeMMXMMXM64: Self { .init(bits: 0x9080200200000f0f) }
  /// `PFCMPGT mm, mm/m64`
  @inlinable public static var pfcmpgtMMXMMXM64: Self { .init(bits: 0xa080200200000f0f) }
  /// `PFMAX mm, mm/m64`
  @inlinable public static var pfmaxMMXMMXM64: Self { .init(bits: 0xa480200200000f0f) }
  /// `PFMIN mm, mm/m64`
  @inlinable public static var pfminMMXMMXM64: Self { .init(bits: 0x9480200200000f0f) }
  /// `PFMUL mm, mm/m64`
  @inlinable public static var pfmulMMXMMXM64: Self { .init(bits: 0xb480200200000f0f) }
  /// `PFNACC mm, mm/m64`
  @inlinable public static var pfnaccMMXMMXM64: Self { .init(bits: 0x8a80200200000f0f) }
  /// `PFPNACC mm, mm/m64`
  @inlinable public static var pfpnaccMMXMMXM64: Self { .init(bits: 0x8e80200200000f0f) }
  /// `PFRCP mm, mm/m64`
  @inlinable public static var pfrcpMMXMMXM64: Self { .init(bits: 0x9680200200000f0f) }
  /// `PFRCPIT1 mm, mm/m64`
  @inlinable public static var pfrcpit1MMXMMXM64: Self { .init(bits: 0xa680200200000f0f) }
  /// `PFRCPIT2 mm, mm/m64`
  @inlinable public static var pfrcpit2MMXMMXM64: Self { .init(bits: 0xb680200200000f0f) }
  /// `PFRSQIT1 mm, mm/m64`
  @inlinable public static var pfrsqit1MMXMMXM64: Self { .init(bits: 0xa780200200000f0f) }
  /// `PFRSQRT mm, mm/m64`
  @inlinable public static var pfrsqrtMMXMMXM64: Self { .init(bits: 0x9780200200000f0f) }
  /// `PFSUB mm, mm/m64`
  @inlinable public static var pfsubMMXMMXM64: Self { .init(bits: 0x9a80200200000f0f) }
  /// `PFSUBR mm, mm/m64`
  @inlinable public static var pfsubrMMXMMXM64: Self { .init(bits: 0xaa80200200000f0f) }
  /// `PI2FD mm, mm/m64`
  @inlinable public static var pi2fdMMXMMXM64: Self { .init(bits: 0xd80200200000f0f) }
  /// `PI2FW mm, mm/m64`
  @inlinable public static var pi2fwMMXMMXM64: Self { .init(bits: 0xc80200200000f0f) }
  /// `PMULHRW mm, mm/m64`
  @inlinable public static var pmulhrwMMXMMXM64: Self { .init(bits: 0xb780200200000f0f) }
  /// `PSWAPD mm, mm/m64`
  @inlinable public static var pswapdMMXMMXM64: Self { .init(bits: 0xbb80200200000f0f) }
  /// `MOVAPS xmm, xmm/m128`
  @inlinable public static var movapsXXM128: Self { .init(bits: 0x10020020000280f) }
  /// `MOVAPS xmm/m128, xmm`
  @inlinable public static var movapsXM128X: Self { .init(bits: 0x10020020000290f) }
  /// `MOVHLPS xmm, xmm`
  @inlinable public static var movhlpsXX: Self { .init(bits: 0x10020020000120f) }
  /// `MOVHPS xmm, m64`
  @inlinable public static var movhpsXM64: Self { .init(bits: 0x10020020000160f) }
  /// `MOVHPS m64, xmm`
  @inlinable public static var movhpsM64X: Self { .init(bits: 0x10020020000170f) }
  /// `MOVLHPS xmm, xmm`
  @inlinable public static var movlhpsXX: Self { .init(bits: 0x10020020000160f) }
  /// `MOVLPS xmm, m64`
  @inlinable public static var movlpsXM64: Self { .init(bits: 0x10020020000120f) }
  /// `MOVLPS m64, xmm`
  @inlinable public static var movlpsM64X: Self { .init(bits: 0x10020020000130f) }
  /// `MOVMSKPS r32, xmm`
  @inlinable public static var movmskpsR32X: Self { .init(bits: 0x30020020000500f) }
  /// `MOVNTPS m128, xmm`
  @inlinable public static var movntpsM128X: Self { .init(bits: 0x100200200002b0f) }
  /// `MOVSS xmm, m32`
  @inlinable public static var movssXM32: Self { .init(bits: 0x10024020000100f) }
  /// `MOVSS m32, xmm`
  @inlinable public static var movssM32X: Self { .init(bits: 0x10024020000110f) }
  /// `MOVSS xmm, xmm`
  @inlinable public static var movssXX: Self { .init(bits: 0x10024020000100f) }
  /// `MOVSS xmm, xmm`
  @inlinable public static var movssXXForm2: Self { .init(bits: 0x10024020000110f) }
  /// `MOVUPS xmm, xmm/m128`
  @inlinable public static var movupsXXM128: Self { .init(bits: 0x10020020000100f) }
  /// `MOVUPS xmm/m128, xmm`
  @inlinable public static var movupsXM128X: Self { .init(bits: 0x10020020000110f) }
  /// `ADDPS xmm, xmm/m128`
  @inlinable public static var addpsXXM128: Self { .init(bits: 0x10020020000580f) }
  /// `ADDSS xmm, xmm/m32`
  @inlinable public static var addssXXM32: Self { .init(bits: 0x10024020000580f) }
  /// `SUBPS xmm, xmm/m128`
  @inlinable public static var subpsXXM128: Self { .init(bits: 0x100200200005c0f) }
  /// `SUBSS xmm, xmm/m32`
  @inlinable public static var subssXXM32: Self { .init(bits: 0x100240200005c0f) }
  /// `MULPS xmm, xmm/m128`
  @inlinable public static var mulpsXXM128: Self { .init(bits: 0x10020020000590f) }
  /// `MULSS xmm, xmm/m32`
  @inlinable public static var mulssXXM32: Self { .init(bits: 0x10024020000590f) }
  /// `DIVPS xmm, xmm/m128`
  @inlinable public static var divpsXXM128: Self { .init(bits: 0x100200200005e0f) }
  /// `DIVSS xmm, xmm/m32`
  @inlinable public static var divssXXM32: Self { .init(bits: 0x100240200005e0f) }
  /// `MAXPS xmm, xmm/m128`
  @inlinable public static var maxpsXXM128: Self { .init(bits: 0x100200200005f0f) }
  /// `MAXSS xmm, xmm/m32`
  @inlinable public static var maxssXXM32: Self { .init(bits: 0x100240200005f0f) }
  /// `MINPS xmm, xmm/m128`
  @inlinable public static var minpsXXM128: Self { .init(bits: 0x100200200005d0f) }
  /// `MINSS xmm, xmm/m32`
  @inlinable public static var minssXXM32: Self { .init(bits: 0x100240200005d0f) }
  /// `RCPPS xmm, xmm/m128`
  @inlinable public static var rcppsXXM128: Self { .init(bits: 0x10020020000530f) }
  /// `RCPSS xmm, xmm/m32`
  @inlinable public static var rcpssXXM32: Self { .init(bits: 0x10024020000530f) }
  /// `RSQRTPS xmm, xmm/m128`
  @inlinable public static var rsqrtpsXXM128: Self { .init(bits: 0x10020020000520f) }
  /// `RSQRTSS xmm, xmm/m32`
  @inlinable public static var rsqrtssXXM32: Self { .init(bits: 0x10024020000520f) }
  /// `SQRTPS xmm, xmm/m128`
  @inlinable public static var sqrtpsXXM128: Self { .init(bits: 0x10020020000510f) }
  /// `SQRTSS xmm, xmm/m32`
  @inlinable public static var sqrtssXXM32: Self { .init(bits: 0x10024020000510f) }
  /// `CMPPS xmm, xmm/m128, imm8`
  @inlinable public static var cmppsXXM128I8: Self { .init(bits: 0x10820020000c20f) }
  /// `CMPSS xmm, xmm/m32, imm8`
  @inlinable public static var cmpssXXM32I8: Self { .init(bits: 0x10824020000c20f) }
  /// `COMISS xmm, xmm/m32`
  @inlinable public static var comissXXM32: Self { .init(bits: 0x100200200002f0f) }
  /// `UCOMISS xmm, xmm/m32`
  @inlinable public static var ucomissXXM32: Self { .init(bits: 0x100200200002e0f) }
  /// `ANDPS xmm, xmm/m128`
  @inlinable public static var andpsXXM128: Self { .init(bits: 0x10020020000540f) }
  /// `ANDNPS xmm, xmm/m128`
  @inlinable public static var andnpsXXM128: Self { .init(bits: 0x10020020000550f) }
  /// `ORPS xmm, xmm/m128`
  @inlinable public static var orpsXXM128: Self { .init(bits: 0x10020020000560f) }
  /// `XORPS xmm, xmm/m128`
  @inlinable public static var xorpsXXM128: Self { .init(bits: 0x10020020000570f) }
  /// `SHUFPS xmm, xmm/m128, imm8`
  @inlinable public static var shufpsXXM128I8: Self { .init(bits: 0x10820020000c60f) }
  /// `UNPCKHPS xmm, xmm/m128`
  @inlinable public static var unpckhpsXXM128: Self { .init(bits: 0x10020020000150f) }
  /// `UNPCKLPS xmm, xmm/m128`
  @inlinable public static var unpcklpsXXM128: Self { .init(bits: 0x10020020000140f) }
  /// `CVTSI2SS xmm, r32/m32`
  @inlinable public static var cvtsi2ssXRM32: Self { .init(bits: 0x500240200002a0f) }
  /// `CVTSI2SS xmm, r64/m64`
  @inlinable public static var cvtsi2ssXRM64: Self { .init(bits: 0x500248200002a0f) }
  /// `CVTSS2SI r32, xmm/m32`
  @inlinable public static var cvtss2siR32XM32: Self { .init(bits: 0x300240200002d0f) }
  /// `CVTSS2SI r64, xmm/m32`
  @inlinable public static var cvtss2siR64XM32: Self { .init(bits: 0x300248200002d0f) }
  /// `CVTTSS2SI r32, xmm/m32`
  @inlinable public static var cvttss2siR32XM32: Self { .init(bits: 0x300240200002c0f) }
  /// `CVTTSS2SI r64, xmm/m32`
  @inlinable public static var cvttss2siR64XM32: Self { .init(bits: 0x300248200002c0f) }
  /// `LDMXCSR m32`
  @inlinable public static var ldmxcsrM32: Self { .init(bits: 0x10140020000ae0f) }
  /// `STMXCSR m32`
  @inlinable public static var stmxcsrM32: Self { .init(bits: 0x101c0020000ae0f) }
  /// `MOVAPD xmm, xmm/m128`
  @inlinable public static var movapdXXM128: Self { .init(bits: 0x10021020000280f) }
  /// `MOVAPD xmm/m128, xmm`
  @inlinable public static var movapdXM128X: Self { .init(bits: 0x10021020000290f) }
  /// `MOVHPD xmm, m64`
  @inlinable public static var movhpdXM64: Self { .init(bits: 0x10021020000160f) }
  /// `MOVHPD m64, xmm`
  @inlinable public static var movhpdM64X: Self { .init(bits: 0x10021020000170f) }
  /// `MOVLPD xmm, m64`
  @inlinable public static var movlpdXM64: Self { .init(bits: 0x10021020000120f) }
  /// `MOVLPD m64, xmm`
  @inlinable public static var movlpdM64X: Self { .init(bits: 0x10021020000130f) }
  /// `MOVMSKPD r32, xmm`
  @inlinable public static var movmskpdR32X: Self { .init(bits: 0x30021020000500f) }
  /// `MOVNTPD m128, xmm`
  @inlinable public static var movntpdM128X: Self { .init(bits: 0x100210200002b0f) }
  /// `MOVSD xmm, m64`
  @inlinable public static var movsdXM64: Self { .init(bits: 0x10022020000100f) }
  /// `MOVSD m64, xmm`
  @inlinable public static var movsdM64X: Self { .init(bits: 0x10022020000110f) }
  /// `MOVSD xmm, xmm`
  @inlinable public static var movsdXX: Self { .init(bits: 0x10022020000100f) }
  /// `MOVSD xmm, xmm`
  @inlinable public static var movsdXXForm2: Self { .init(bits: 0x10022020000110f) }
  /// `MOVUPD xmm, xmm/m128`
  @inlinable public static var movupdXXM128: Self { .init(bits: 0x10021020000100f) }
  /// `MOVUPD xmm/m128, xmm`
  @inlinable public static var movupdXM128X: Self { .init(bits: 0x10021020000110f) }
  /// `ADDPD xmm, xmm/m128`
  @inlinable public static var addpdXXM128: Self { .init(bits: 0x10021020000580f) }
  /// `ADDSD xmm, xmm/m64`
  @inlinable public static var addsdXXM64: Self { .init(bits: 0x10022020000580f) }
  /// `SUBPD xmm, xmm/m128`
  @inlinable public static var subpdXXM128: Self { .init(bits: 0x100210200005c0f) }
  /// `SUBSD xmm, xmm/m64`
  @inlinable public static var subsdXXM64: Self { .init(bits: 0x100220200005c0f) }
  /// `MULPD xmm, xmm/m128`
  @inlinable public static var mulpdXXM128: Self { .init(bits: 0x10021020000590f) }
  /// `MULSD xmm, xmm/m64`
  @inlinable public static var mulsdXXM64: Self { .init(bits: 0x10022020000590f) }
  /// `DIVPD xmm, xmm/m128`
  @inlinable public static var divpdXXM128: Self { .init(bits: 0x100210200005e0f) }
  /// `DIVSD xmm, xmm/m64`
  @inlinable public static var divsdXXM64: Self { .init(bits: 0x100220200005e0f) }
  /// `MAXPD xmm, xmm/m128`
  @inlinable public static var maxpdXXM128: Self { .init(bits: 0x100210200005f0f) }
  /// `MAXSD xmm, xmm/m64`
  @inlinable public static var maxsdXXM64: Self { .init(bits: 0x100220200005f0f) }
  /// `MINPD xmm, xmm/m128`
  @inlinable public static var minpdXXM128: Self { .init(bits: 0x100210200005d0f) }
  /// `MINSD xmm, xmm/m64`
  @inlinable public static var minsdXXM64: Self { .init(bits: 0x100220200005d0f) }
  /// `SQRTPD xmm, xmm/m128`
  @inlinable public static var sqrtpdXXM128: Self { .init(bits: 0x10021020000510f) }
  /// `SQRTSD xmm, xmm/m64`
  @inlinable public static var sqrtsdXXM64: Self { .init(bits: 0x10022020000510f) }
  /// `CMPPD xmm, xmm/m128, imm8`
  @inlinable public static var cmppdXXM128I8: Self { .init(bits: 0x10821020000c20f) }
  /// `CMPSD xmm, xmm/m64, imm8`
  @inlinable public static var cmpsdXXM64I8: Self { .init(bits: 0x10822020000c20f) }
  /// `COMISD xmm, xmm/m64`
  @inlinable public static var comisdXXM64: Self { .init(bits: 0x100210200002f0f) }
  /// `UCOMISD xmm, xmm/m64`
  @inlinable public static var ucomisdXXM64: Self { .init(bits: 0x100210200002e0f) }
  /// `ANDPD xmm, xmm/m128`
  @inlinable public static var andpdXXM128: Self { .init(bits: 0x10021020000540f) }
  /// `ANDNPD xmm, xmm/m128`
  @inlinable public static var andnpdXXM128: Self { .init(bits: 0x10021020000550f) }
  /// `ORPD xmm, xmm/m128`
  @inlinable public static var orpdXXM128: Self { .init(bits: 0x10021020000560f) }
  /// `XORPD xmm, xmm/m128`
  @inlinable public static var xorpdXXM128: Self { .init(bits: 0x10021020000570f) }
  /// `SHUFPD xmm, xmm/m128, imm8`
  @inlinable public static var shufpdXXM128I8: Self { .init(bits: 0x10821020000c60f) }
  /// `UNPCKHPD xmm, xmm/m128`
  @inlinable public static var unpckhpdXXM128: Self { .init(bits: 0x10021020000150f) }
  /// `UNPCKLPD xmm, xmm/m128`
  @inlinable public static var unpcklpdXXM128: Self { .init(bits: 0x10021020000140f) }
  /// `CVTDQ2PD xmm, xmm/m64`
  @inlinable public static var cvtdq2pdXXM64: Self { .init(bits: 0x10024020000e60f) }
  /// `CVTDQ2PS xmm, xmm/m128`
  @inlinable public static var cvtdq2psXXM128: Self { .init(bits: 0x100200200005b0f) }
  /// `CVTPD2DQ xmm, xmm/m128`
  @inlinable public static var cvtpd2dqXXM128: Self { .init(bits: 0x10022020000e60f) }
  /// `CVTPD2PS xmm, xmm/m128`
  @inlinable public static var cvtpd2psXXM128: Self { .init(bits: 0x100210200005a0f) }
  /// `CVTPS2DQ xmm, xmm/m128`
  @inlinable public static var cvtps2dqXXM128: Self { .init(bits: 0x100210200005b0f) }
  /// `CVTPS2PD xmm, xmm/m64`
  @inlinable public static var cvtps2pdXXM64: Self { .init(bits: 0x100200200005a0f) }
  /// `CVTSD2SI r32, xmm/m64`
  @inlinable public static var cvtsd2siR32XM64: Self { .init(bits: 0x300220200002d0f) }
  /// `CVTSD2SI r64, xmm/m64`
  @inlinable public static var cvtsd2siR64XM64: Self { .init(bits: 0x300228200002d0f) }
  /// `CVTSD2SS xmm, xmm/m64`
  @inlinable public static var cvtsd2ssXXM64: Self { .init(bits: 0x100220200005a0f) }
  /// `CVTSI2SD xmm, r32/m32`
  @inlinable public static var cvtsi2sdXRM32: Self { .init(bits: 0x500220200002a0f) }
  /// `CVTSI2SD xmm, r64/m64`
  @inlinable public static var cvtsi2sdXRM64: Self { .init(bits: 0x500228200002a0f) }
  /// `CVTSS2SD xmm, xmm/m32`
  @inlinable public static var cvtss2sdXXM32: Self { .init(bits: 0x100240200005a0f) }
  /// `CVTTPD2DQ xmm, xmm/m128`
  @inlinable public static var cvttpd2dqXXM128: Self { .init(bits: 0x10021020000e60f) }
  /// `CVTTPS2DQ xmm, xmm/m128`
  @inlinable public static var cvttps2dqXXM128: Self { .init(bits: 0x100240200005b0f) }
  /// `CVTTSD2SI r32, xmm/m64`
  @inlinable public static var cvttsd2siR32XM64: Self { .init(bits: 0x300220200002c0f) }
  /// `CVTTSD2SI r64, xmm/m64`
  @inlinable public static var cvttsd2siR64XM64: Self { .init(bits: 0x300228200002c0f) }
  /// `MOVD xmm, r32/m32`
  @inlinable public static var movdXRM32: Self { .init(bits: 0x500210200006e0f) }
  /// `MOVD r32/m32, xmm`
  @inlinable public static var movdRM32X: Self { .init(bits: 0x500210200007e0f) }
  /// `MOVDQA xmm, xmm/m128`
  @inlinable public static var movdqaXXM128: Self { .init(bits: 0x100210200006f0f) }
  /// `MOVDQA xmm/m128, xmm`
  @inlinable public static var movdqaXM128X: Self { .init(bits: 0x100210200007f0f) }
  /// `MOVDQU xmm, xmm/m128`
  @inlinable public static var movdquXXM128: Self { .init(bits: 0x100240200006f0f) }
  /// `MOVDQU xmm/m128, xmm`
  @inlinable public static var movdquXM128X: Self { .init(bits: 0x100240200007f0f) }
  /// `MOVNTDQ m128, xmm`
  @inlinable public static var movntdqM128X: Self { .init(bits: 0x10021020000e70f) }
  /// `MOVQ xmm, xmm/m64`
  @inlinable public static var movqXXM64: Self { .init(bits: 0x100240200007e0f) }
  /// `MOVQ xmm/m64, xmm`
  @inlinable public static var movqXM64X: Self { .init(bits: 0x10021020000d60f) }
  /// `MOVQ xmm, r64/m64`
  @inlinable public static var movqXRM64: Self { .init(bits: 0x500218200006e0f) }
  /// `MOVQ r64/m64, xmm`
  @inlinable public static var movqRM64X: Self { .init(bits: 0x500218200007e0f) }
  /// `MASKMOVDQU xmm, xmm`
  @inlinable public static var maskmovdquXX: Self { .init(bits: 0x10021020000f70f) }
  /// `PMOVMSKB r32, xmm`
  @inlinable public static var pmovmskbR32X: Self { .init(bits: 0x30021020000d70f) }
  /// `PACKSSDW xmm, xmm/m128`
  @inlinable public static var packssdwXXM128: Self { .init(bits: 0x100210200006b0f) }
  /// `PACKSSWB xmm, xmm/m128`
  @inlinable public static var packsswbXXM128: Self { .init(bits: 0x10021020000630f) }
  /// `PACKUSWB xmm, xmm/m128`
  @inlinable public static var packuswbXXM128: Self { .init(bits: 0x10021020000670f) }
  /// `PUNPCKHBW xmm, xmm/m128`
  @inlinable public static var punpckhbwXXM128: Self { .init(bits: 0x10021020000680f) }
  /// `PUNPCKHDQ xmm, xmm/m128`
  @inlinable public static var punpckhdqXXM128: Self { .init(bits: 0x100210200006a0f) }
  /// `PUNPCKHQDQ xmm, xmm/m128`
  @inlinable public static var punpckhqdqXXM128: Self { .init(bits: 0x100210200006d0f) }
  /// `PUNPCKHWD xmm, xmm/m128`
  @inlinable public static var punpckhwdXXM128: Self { .init(bits: 0x10021020000690f) }
  /// `PUNPCKLBW xmm, xmm/m128`
  @inlinable public static var punpcklbwXXM128: Self { .init(bits: 0x10021020000600f) }
  /// `PUNPCKLDQ xmm, xmm/m128`
  @inlinable public static var punpckldqXXM128: Self { .init(bits: 0x10021020000620f) }
  /// `PUNPCKLQDQ xmm, xmm/m128`
  @inlinable public static var punpcklqdqXXM128: Self { .init(bits: 0x100210200006c0f) }
  /// `PUNPCKLWD xmm, xmm/m128`
  @inlinable public static var punpcklwdXXM128: Self { .init(bits: 0x10021020000610f) }
  /// `PEXTRW r32, xmm, imm8`
  @inlinable public static var pextrwR32XI8: Self { .init(bits: 0x30821020000c50f) }
  /// `PINSRW xmm, r32/m16, imm8`
  @inlinable public static var pinsrwXR32M16I8: Self { .init(bits: 0x50821020000c40f) }
  /// `PSHUFD xmm, xmm/m128, imm8`
  @inlinable public static var pshufdXXM128I8: Self { .init(bits: 0x10821020000700f) }
  /// `PSHUFHW xmm, xmm/m128, imm8`
  @inlinable public static var pshufhwXXM128I8: Self { .init(bits: 0x10824020000700f) }
  /// `PSHUFLW xmm, xmm/m128, imm8`
  @inlinable public static var pshuflwXXM128I8: Self { .init(bits: 0x10822020000700f) }
  /// `PADDB xmm, xmm/m128`
  @inlinable public static var paddbXXM128: Self { .init(bits: 0x10021020000fc0f) }
  /// `PADDD xmm, xmm/m128`
  @inlinable public static var padddXXM128: Self { .init(bits: 0x10021020000fe0f) }
  /// `PADDQ xmm, xmm/m128`
  @inlinable public static var paddqXXM128: Self { .init(bits: 0x10021020000d40f) }
  /// `PADDSB xmm, xmm/m128`
  @inlinable public static var paddsbXXM128: Self { .init(bits: 0x10021020000ec0f) }
  /// `PADDSW xmm, xmm/m128`
  @inlinable public static var paddswXXM128: Self { .init(bits: 0x10021020000ed0f) }
  /// `PADDUSB xmm, xmm/m128`
  @inlinable public static var paddusbXXM128: Self { .init(bits: 0x10021020000dc0f) }
  /// `PADDUSW xmm, xmm/m128`
  @inlinable public static var padduswXXM128: Self { .init(bits: 0x10021020000dd0f) }
  /// `PADDW xmm, xmm/m128`
  @inlinable public static var paddwXXM128: Self { .init(bits: 0x10021020000fd0f) }
  /// `PAVGB xmm, xmm/m128`
  @inlinable public static var pavgbXXM128: Self { .init(bits: 0x10021020000e00f) }
  /// `PAVGW xmm, xmm/m128`
  @inlinable public static var pavgwXXM128: Self { .init(bits: 0x10021020000e30f) }
  /// `PMADDWD xmm, xmm/m128`
  @inlinable public static var pmaddwdXXM128: Self { .init(bits: 0x10021020000f50f) }
  /// `PMAXSW xmm, xmm/m128`
  @inlinable public static var pmaxswXXM128: Self { .init(bits: 0x10021020000ee0f) }
  /// `PMAXUB xmm, xmm/m128`
  @inlinable public static var pmaxubXXM128: Self { .init(bits: 0x10021020000de0f) }
  /// `PMINSW xmm, xmm/m128`
  @inlinable public static var pminswXXM128: Self { .init(bits: 0x10021020000ea0f) }
  /// `PMINUB xmm, xmm/m128`
  @inlinable public static var pminubXXM128: Self { .init(bits: 0x10021020000da0f) }
  /// `PMULHUW xmm, xmm/m128`
  @inlinable public static var pmulhuwXXM128: Self { .init(bits: 0x10021020000e40f) }
  /// `PMULHW xmm, xmm/m128`
  @inlinable public static var pmulhwXXM128: Self { .init(bits: 0x10021020000e50f) }
  /// `PMULLW xmm, xmm/m128`
  @inlinable public static var pmullwXXM128: Self { .init(bits: 0x10021020000d50f) }
  /// `PMULUDQ xmm, xmm/m128`
  @inlinable public static var pmuludqXXM128: Self { .init(bits: 0x10021020000f40f) }
  /// `PSADBW xmm, xmm/m128`
  @inlinable public static var psadbwXXM128: Self { .init(bits: 0x10021020000f60f) }
  /// `PSUBB xmm, xmm/m128`
  @inlinable public static var psubbXXM128: Self { .init(bits: 0x10021020000f80f) }
  /// `PSUBD xmm, xmm/m128`
  @inlinable public static var psubdXXM128: Self { .init(bits: 0x10021020000fa0f) }
  /// `PSUBQ xmm, xmm/m128`
  @inlinable public static var psubqXXM128: Self { .init(bits: 0x10021020000fb0f) }
  /// `PSUBSB xmm, xmm/m128`
  @inlinable public static var psubsbXXM128: Self { .init(bits: 0x10021020000e80f) }
  /// `PSUBSW xmm, xmm/m128`
  @inlinable public static var psubswXXM128: Self { .init(bits: 0x10021020000e90f) }
  /// `PSUBUSB xmm, xmm/m128`
  @inlinable public static var psubusbXXM128: Self { .init(bits: 0x10021020000d80f) }
  /// `PSUBUSW xmm, xmm/m128`
  @inlinable public static var psubuswXXM128: Self { .init(bits: 0x10021020000d90f) }
  /// `PSUBW xmm, xmm/m128`
  @inlinable public static var psubwXXM128: Self { .init(bits: 0x10021020000f90f) }
  /// `PCMPEQB xmm, xmm/m128`
  @inlinable public static var pcmpeqbXXM128: Self { .init(bits: 0x10021020000740f) }
  /// `PCMPEQD xmm, xmm/m128`
  @inlinable public static var pcmpeqdXXM128: Self { .init(bits: 0x10021020000760f) }
  /// `PCMPEQW xmm, xmm/m128`
  @inlinable public static var pcmpeqwXXM128: Self { .init(bits: 0x10021020000750f) }
  /// `PCMPGTB xmm, xmm/m128`
  @inlinable public static var pcmpgtbXXM128: Self { .init(bits: 0x10021020000640f) }
  /// `PCMPGTD xmm, xmm/m128`
  @inlinable public static var pcmpgtdXXM128: Self { .init(bits: 0x10021020000660f) }
  /// `PCMPGTW xmm, xmm/m128`
  @inlinable public static var pcmpgtwXXM128: Self { .init(bits: 0x10021020000650f) }
  /// `PAND xmm, xmm/m128`
  @inlinable public static var pandXXM128: Self { .init(bits: 0x10021020000db0f) }
  /// `PANDN xmm, xmm/m128`
  @inlinable public static var pandnXXM128: Self { .init(bits: 0x10021020000df0f) }
  /// `POR xmm, xmm/m128`
  @inlinable public static var porXXM128: Self { .init(bits: 0x10021020000eb0f) }
  /// `PXOR xmm, xmm/m128`
  @inlinable public static var pxorXXM128: Self { .init(bits: 0x10021020000ef0f) }
  /// `PSLLD xmm, xmm/m128`
  @inlinable public static var pslldXXM128: Self { .init(bits: 0x10021020000f20f) }
  /// `PSLLD xmm, imm8`
  @inlinable public static var pslldXI8: Self { .init(bits: 0x10b41020000720f) }
  /// `PSLLDQ xmm, imm8`
  @inlinable public static var pslldqXI8: Self { .init(bits: 0x10bc1020000730f) }
  /// `PSLLQ xmm, xmm/m128`
  @inlinable public static var psllqXXM128: Self { .init(bits: 0x10021020000f30f) }
  /// `PSLLQ xmm, imm8`
  @inlinable public static var psllqXI8: Self { .init(bits: 0x10b41020000730f) }
  /// `PSLLW xmm, xmm/m128`
  @inlinable public static var psllwXXM128: Self { .init(bits: 0x10021020000f10f) }
  /// `PSLLW xmm, imm8`
  @inlinable public static var psllwXI8: Self { .init(bits: 0x10b41020000710f) }
  /// `PSRAD xmm, xmm/m128`
  @inlinable public static var psradXXM128: Self { .init(bits: 0x10021020000e20f) }
  /// `PSRAD xmm, imm8`
  @inlinable public static var psradXI8: Self { .init(bits: 0x10a41020000720f) }
  /// `PSRAW xmm, xmm/m128`
  @inlinable public static var psrawXXM128: Self { .init(bits: 0x10021020000e10f) }
  /// `PSRAW xmm, imm8`
  @inlinable public static var psrawXI8: Self { .init(bits: 0x10a41020000710f) }
  /// `PSRLD xmm, xmm/m128`
  @inlinable public static var psrldXXM128: Self { .init(bits: 0x10021020000d20f) }
  /// `PSRLD xmm, imm8`
  @inlinable public static var psrldXI8: Self { .init(bits: 0x10941020000720f) }
  /// `PSRLDQ xmm, imm8`
  @inlinable public static var psrldqXI8: Self { .init(bits: 0x109c1020000730f) }
  /// `PSRLQ xmm, xmm/m128`
  @inlinable public static var psrlqXXM128: Self { .init(bits: 0x10021020000d30f) }
  /// `PSRLQ xmm, imm8`
  @inlinable public static var psrlqXI8: Self { .init(bits: 0x10941020000730f) }
  /// `PSRLW xmm, xmm/m128`
  @inlinable public static var psrlwXXM128: Self { .init(bits: 0x10021020000d10f) }
  /// `PSRLW xmm, imm8`
  @inlinable public static var psrlwXI8: Self { .init(bits: 0x10941020000710f) }
  /// `ADDSUBPD xmm, xmm/m128`
  @inlinable public static var addsubpdXXM128: Self { .init(bits: 0x10021020000d00f) }
  /// `ADDSUBPS xmm, xmm/m128`
  @inlinable public static var addsubpsXXM128: Self { .init(bits: 0x10022020000d00f) }
  /// `HADDPD xmm, xmm/m128`
  @inlinable public static var haddpdXXM128: Self { .init(bits: 0x100210200007c0f) }
  /// `HADDPS xmm, xmm/m128`
  @inlinable public static var haddpsXXM128: Self { .init(bits: 0x100220200007c0f) }
  /// `HSUBPD xmm, xmm/m128`
  @inlinable public static var hsubpdXXM128: Self { .init(bits: 0x100210200007d0f) }
  /// `HSUBPS xmm, xmm/m128`
  @inlinable public static var hsubpsXXM128: Self { .init(bits: 0x100220200007d0f) }
  /// `LDDQU xmm, m128`
  @inlinable public static var lddquXM128: Self { .init(bits: 0x10022020000f00f) }
  /// `MOVDDUP xmm, xmm/m64`
  @inlinable public static var movddupXXM64: Self { .init(bits: 0x10022020000120f) }
  /// `MOVSHDUP xmm, xmm/m128`
  @inlinable public static var movshdupXXM128: Self { .init(bits: 0x10024020000160f) }
  /// `MOVSLDUP xmm, xmm/m128`
  @inlinable public static var movsldupXXM128: Self { .init(bits: 0x10024020000120f) }
  /// `PABSB xmm, xmm/m128`
  @inlinable public static var pabsbXXM128: Self { .init(bits: 0x2103001c380f) }
  /// `PABSD xmm, xmm/m128`
  @inlinable public static var pabsdXXM128: Self { .init(bits: 0x2103001e380f) }
  /// `PABSW xmm, xmm/m128`
  @inlinable public static var pabswXXM128: Self { .init(bits: 0x2103001d380f) }
  /// `PALIGNR xmm, xmm/m128, imm8`
  @inlinable public static var palignrXXM128I8: Self { .init(bits: 0x82103000f3a0f) }
  /// `PHADDD xmm, xmm/m128`
  @inlinable public static var phadddXXM128: Self { .init(bits: 0x21030002380f) }
  /// `PHADDSW xmm, xmm/m128`
  @inlinable public static var phaddswXXM128: Self { .init(bits: 0x21030003380f) }
  /// `PHADDW xmm, xmm/m128`
  @inlinable public static var phaddwXXM128: Self { .init(bits: 0x21030001380f) }
  /// `PHSUBD xmm, xmm/m128`
  @inlinable public static var phsubdXXM128: Self { .init(bits: 0x21030006380f) }
  /// `PHSUBSW xmm, xmm/m128`
  @inlinable public static var phsubswXXM128: Self { .init(bits: 0x21030007380f) }
  /// `PHSUBW xmm, xmm/m128`
  @inlinable public static var phsubwXXM128: Self { .init(bits: 0x21030005380f) }
  /// `PMADDUBSW xmm, xmm/m128`
  @inlinable public static var pmaddubswXXM128: Self { .init(bits: 0x21030004380f) }
  /// `PMULHRSW xmm, xmm/m128`
  @inlinable public static var pmulhrswXXM128: Self { .init(bits: 0x2103000b380f) }
  /// `PSHUFB xmm, xmm/m128`
  @inlinable public static var pshufbXXM128: Self { .init(bits: 0x21030000380f) }
  /// `PSIGNB xmm, xmm/m128`
  @inlinable public static var psignbXXM128: Self { .init(bits: 0x21030008380f) }
  /// `PSIGND xmm, xmm/m128`
  @inlinable public static var psigndXXM128: Self { .init(bits: 0x2103000a380f) }
  /// `PSIGNW xmm, xmm/m128`
  @inlinable public static var psignwXXM128: Self { .init(bits: 0x21030009380f) }
  /// `BLENDPD xmm, xmm/m128, imm8`
  @inlinable public static var blendpdXXM128I8: Self { .init(bits: 0x82103000d3a0f) }
  /// `BLENDPS xmm, xmm/m128, imm8`
  @inlinable public static var blendpsXXM128I8: Self { .init(bits: 0x82103000c3a0f) }
  /// `BLENDVPD xmm, xmm/m128, xmm0`
  @inlinable public static var blendvpdXXM128XMM0: Self { .init(bits: 0x21030015380f) }
  /// `BLENDVPS xmm, xmm/m128, xmm0`
  @inlinable public static var blendvpsXXM128XMM0: Self { .init(bits: 0x21030014380f) }
  /// `PBLENDVB xmm, xmm/m128, xmm0`
  @inlinable public static var pblendvbXXM128XMM0: Self { .init(bits: 0x21030010380f) }
  /// `PBLENDW xmm, xmm/m128, imm8`
  @inlinable public static var pblendwXXM128I8: Self { .init(bits: 0x82103000e3a0f) }
  /// `EXTRACTPS r32/m32, xmm, imm8`
  @inlinable public static var extractpsRM32XI8: Self { .init(bits: 0x8210300173a0f) }
  /// `INSERTPS xmm, xmm/m32, imm8`
  @inlinable public static var insertpsXXM32I8: Self { .init(bits: 0x8210300213a0f) }
  /// `PEXTRB r32/m8, xmm, imm8`
  @inlinable public static var pextrbR32M8XI8: Self { .init(bits: 0x8210300143a0f) }
  /// `PEXTRD r32/m32, xmm, imm8`
  @inlinable public static var pextrdRM32XI8: Self { .init(bits: 0x8210300163a0f) }
  /// `PEXTRQ r64/m64, xmm, imm8`
  @inlinable public static var pextrqRM64XI8: Self { .init(bits: 0x8218300163a0f) }
  /// `PEXTRW r32/m16, xmm, imm8`
  @inlinable public static var pextrwR32M16XI8: Self { .init(bits: 0x8210300153a0f) }
  /// `PINSRB xmm, r32/m8, imm8`
  @inlinable public static var pinsrbXR32M8I8: Self { .init(bits: 0x8210300203a0f) }
  /// `PINSRD xmm, r32/m32, imm8`
  @inlinable public static var pinsrdXRM32I8: Self { .init(bits: 0x8210300223a0f) }
  /// `PINSRQ xmm, r64/m64, imm8`
  @inlinable public static var pinsrqXRM64I8: Self { .init(bits: 0x8218300223a0f) }
  /// `DPPD xmm, xmm/m128, imm8`
  @inlinable public static var dppdXXM128I8: Self { .init(bits: 0x8210300413a0f) }
  /// `DPPS xmm, xmm/m128, imm8`
  @inlinable public static var dppsXXM128I8: Self { .init(bits: 0x8210300403a0f) }
  /// `ROUNDPD xmm, xmm/m128, imm8`
  @inlinable public static var roundpdXXM128I8: Self { .init(bits: 0x8210300093a0f) }
  /// `ROUNDPS xmm, xmm/m128, imm8`
  @inlinable public static var roundpsXXM128I8: Self { .init(bits: 0x8210300083a0f) }
  /// `ROUNDSD xmm, xmm/m64, imm8`
  @inlinable public static var roundsdXXM64I8: Self { .init(bits: 0x82103000b3a0f) }
  /// `ROUNDSS xmm, xmm/m32, imm8`
  @inlinable public static var roundssXXM32I8: Self { .init(bits: 0x82103000a3a0f) }
  /// `MOVNTDQA xmm, m128`
  @inlinable public static var movntdqaXM128: Self { .init(bits: 0x2103002a380f) }
  /// `MPSADBW xmm, xmm/m128, imm8`
  @inlinable public static var mpsadbwXXM128I8: Self { .init(bits: 0x8210300423a0f) }
  /// `PACKUSDW xmm, xmm/m128`
  @inlinable public static var packusdwXXM128: Self { .init(bits: 0x2103002b380f) }
  /// `PCMPEQQ xmm, xmm/m128`
  @inlinable public static var pcmpeqqXXM128: Self { .init(bits: 0x21030029380f) }
  /// `PHMINPOSUW xmm, xmm/m128`
  @inlinable public static var phminposuwXXM128: Self { .init(bits: 0x21030041380f) }
  /// `PMAXSB xmm, xmm/m128`
  @inlinable public static var pmaxsbXXM128: Self { .init(bits: 0x2103003c380f) }
  /// `PMAXSD xmm, xmm/m128`
  @inlinable public static var pmaxsdXXM128: Self { .init(bits: 0x2103003d380f) }
  /// `PMAXUD xmm, xmm/m128`
  @inlinable public static var pmaxudXXM128: Self { .init(bits: 0x2103003f380f) }
  /// `PMAXUW xmm, xmm/m128`
  @inlinable public static var pmaxuwXXM128: Self { .init(bits: 0x2103003e380f) }
  /// `PMINSB xmm, xmm/m128`
  @inlinable public static var pminsbXXM128: Self { .init(bits: 0x21030038380f) }
  /// `PMINSD xmm, xmm/m128`
  @inlinable public static var pminsdXXM128: Self { .init(bits: 0x21030039380f) }
  /// `PMINUD xmm, xmm/m128`
  @inlinable public static var pminudXXM128: Self { .init(bits: 0x2103003b380f) }
  /// `PMINUW xmm, xmm/m128`
  @inlinable public static var pminuwXXM128: Self { .init(bits: 0x2103003a380f) }
  /// `PMOVSXBW xmm, xmm/m64`
  @inlinable public static var pmovsxbwXXM64: Self { .init(bits: 0x21030020380f) }
  /// `PMOVSXBD xmm, xmm/m32`
  @inlinable public static var pmovsxbdXXM32: Self { .init(bits: 0x21030021380f) }
  /// `PMOVSXBQ xmm, xmm/m16`
  @inlinable public static var pmovsxbqXXM16: Self { .init(bits: 0x21030022380f) }
  /// `PMOVSXWD xmm, xmm/m64`
  @inlinable public static var pmovsxwdXXM64: Self { .init(bits: 0x21030023380f) }
  /// `PMOVSXWQ xmm, xmm/m32`
  @inlinable public static var pmovsxwqXXM32: Self { .init(bits: 0x21030024380f) }
  /// `PMOVSXDQ xmm, xmm/m64`
  @inlinable public static var pmovsxdqXXM64: Self { .init(bits: 0x21030025380f) }
  /// `PMOVZXBW xmm, xmm/m64`
  @inlinable public static var pmovzxbwXXM64: Self { .init(bits: 0x21030030380f) }
  /// `PMOVZXBD xmm, xmm/m32`
  @inlinable public static var pmovzxbdXXM32: Self { .init(bits: 0x21030031380f) }
  /// `PMOVZXBQ xmm, xmm/m16`
  @inlinable public static var pmovzxbqXXM16: Self { .init(bits: 0x21030032380f) }
  /// `PMOVZXWD xmm, xmm/m64`
  @inlinable public static var pmovzxwdXXM64: Self { .init(bits: 0x21030033380f) }
  /// `PMOVZXWQ xmm, xmm/m32`
  @inlinable public static var pmovzxwqXXM32: Self { .init(bits: 0x21030034380f) }
  /// `PMOVZXDQ xmm, xmm/m64`
  @inlinable public static var pmovzxdqXXM64: Self { .init(bits: 0x21030035380f) }
  /// `PMULDQ xmm, xmm/m128`
  @inlinable public static var pmuldqXXM128: Self { .init(bits: 0x21030028380f) }
  /// `PMULLD xmm, xmm/m128`
  @inlinable public static var pmulldXXM128: Self { .init(bits: 0x21030040380f) }
  /// `PTEST xmm, xmm/m128`
  @inlinable public static var ptestXXM128: Self { .init(bits: 0x21030017380f) }
  /// `PCMPESTRI xmm, xmm/m128, imm8`
  @inlinable public static var pcmpestriXXM128I8: Self { .init(bits: 0x8210300613a0f) }
  /// `PCMPESTRM xmm, xmm/m128, imm8`
  @inlinable public static var pcmpestrmXXM128I8: Self { .init(bits: 0x8210300603a0f) }
  /// `PCMPGTQ xmm, xmm/m128`
  @inlinable public static var pcmpgtqXXM128: Self { .init(bits: 0x21030037380f) }
  /// `PCMPISTRI xmm, xmm/m128, imm8`
  @inlinable public static var pcmpistriXXM128I8: Self { .init(bits: 0x8210300633a0f) }
  /// `PCMPISTRM xmm, xmm/m128, imm8`
  @inlinable public static var pcmpistrmXXM128I8: Self { .init(bits: 0x8210300623a0f) }
  /// `EXTRQ xmm, imm8, imm8`
  @inlinable public static var extrqXI8I8: Self { .init(bits: 0x11041020000780f) }
  /// `EXTRQ xmm, xmm`
  @inlinable public static var extrqXX: Self { .init(bits: 0x10021020000790f) }
  /// `INSERTQ xmm, xmm, imm8, imm8`
  @inlinable public static var insertqXXI8I8: Self { .init(bits: 0x11022020000780f) }
  /// `INSERTQ xmm, xmm`
  @inlinable public static var insertqXX: Self { .init(bits: 0x10022020000790f) }
  /// `MOVNTSD m64, xmm`
  @inlinable public static var movntsdM64X: Self { .init(bits: 0x100220200002b0f) }
  /// `MOVNTSS m32, xmm`
  @inlinable public static var movntssM32X: Self { .init(bits: 0x100240200002b0f) }
  /// `AESDEC xmm, xmm/m128`
  @inlinable public static var aesdecXXM128: Self { .init(bits: 0x210300de380f) }
  /// `AESDECLAST xmm, xmm/m128`
  @inlinable public static var aesdeclastXXM128: Self { .init(bits: 0x210300df380f) }
  /// `AESENC xmm, xmm/m128`
  @inlinable public static var aesencXXM128: Self { .init(bits: 0x210300dc380f) }
  /// `AESENCLAST xmm, xmm/m128`
  @inlinable public static var aesenclastXXM128: Self { .init(bits: 0x210300dd380f) }
  /// `AESIMC xmm, xmm/m128`
  @inlinable public static var aesimcXXM128: Self { .init(bits: 0x210300db380f) }
  /// `AESKEYGENASSIST xmm, xmm/m128, imm8`
  @inlinable public static var aeskeygenassistXXM128I8: Self { .init(bits: 0x8210300df3a0f) }
  /// `PCLMULQDQ xmm, xmm/m128, imm8`
  @inlinable public static var pclmulqdqXXM128I8: Self { .init(bits: 0x8210300443a0f) }
  /// `GF2P8AFFINEINVQB xmm, xmm/m128, imm8`
  @inlinable public static var gf2p8affineinvqbXXM128I8: Self { .init(bits: 0x8210300cf3a0f) }
  /// `GF2P8AFFINEQB xmm, xmm/m128, imm8`
  @inlinable public static var gf2p8affineqbXXM128I8: Self { .init(bits: 0x8210300ce3a0f) }
  /// `GF2P8MULB xmm, xmm/m128`
  @inlinable public static var gf2p8mulbXXM128: Self { .init(bits: 0x210300cf380f) }
  /// `SHA1MSG1 xmm, xmm/m128`
  @inlinable public static var sha1msg1XXM128: Self { .init(bits: 0x200300c9380f) }
  /// `SHA1MSG2 xmm, xmm/m128`
  @inlinable public static var sha1msg2XXM128: Self { .init(bits: 0x200300ca380f) }
  /// `SHA1NEXTE xmm, xmm/m128`
  @inlinable public static var sha1nexteXXM128: Self { .init(bits: 0x200300c8380f) }
  /// `SHA1RNDS4 xmm, xmm/m128, imm8`
  @inlinable public static var sha1rnds4XXM128I8: Self { .init(bits: 0x8200300cc3a0f) }
  /// `SHA256MSG1 xmm, xmm/m128`
  @inlinable public static var sha256msg1XXM128: Self { .init(bits: 0x200300cc380f) }
  /// `SHA256MSG2 xmm, xmm/m128`
  @inlinable public static var sha256msg2XXM128: Self { .init(bits: 0x200300cd380f) }
  /// `SHA256RNDS2 xmm, xmm/m128, xmm0`
  @inlinable public static var sha256rnds2XXM128XMM0: Self { .init(bits: 0x200300cb380f) }
  /// `AESDEC128KL xmm, m`
  @inlinable public static var aesdec128klXM384: Self { .init(bits: 0x240300dd380f) }
  /// `AESDEC256KL xmm, m`
  @inlinable public static var aesdec256klXM512: Self { .init(bits: 0x240300df380f) }
  /// `AESENC128KL xmm, m`
  @inlinable public static var aesenc128klXM384: Self { .init(bits: 0x240300dc380f) }
  /// `AESENC256KL xmm, m`
  @inlinable public static var aesenc256klXM512: Self { .init(bits: 0x240300de380f) }
  /// `ENCODEKEY128 r32, r32`
  @inlinable public static var encodekey128R32R32: Self { .init(bits: 0x240300fa380f) }
  /// `ENCODEKEY256 r32, r32`
  @inlinable public static var encodekey256R32R32: Self { .init(bits: 0x240300fb380f) }
  /// `LOADIWKEY xmm, xmm`
  @inlinable public static var loadiwkeyXX: Self { .init(bits: 0x240300dc380f) }
  /// `AESENCWIDE128KL m`
  @inlinable public static var aesencwide128klM384: Self { .init(bits: 0x440300d8380f) }
  /// `AESDECWIDE128KL m`
  @inlinable public static var aesdecwide128klM384: Self { .init(bits: 0xc40300d8380f) }
  /// `AESENCWIDE256KL m`
  @inlinable public static var aesencwide256klM512: Self { .init(bits: 0x1440300d8380f) }
  /// `AESDECWIDE256KL m`
  @inlinable public static var aesdecwide256klM512: Self { .init(bits: 0x1c40300d8380f) }
  /// `XSTORERNG`
  @inlinable public static var xstorerng: Self { .init(bits: 0x100600300c0a70f) }
  /// `XCRYPTECB`
  @inlinable public static var xcryptecb: Self { .init(bits: 0x100640300c8a70f) }
  /// `XCRYPTCBC`
  @inlinable public static var xcryptcbc: Self { .init(bits: 0x100640300d0a70f) }
  /// `XCRYPTCTR`
  @inlinable public static var xcryptctr: Self { .init(bits: 0x100640300d8a70f) }
  /// `XCRYPTCFB`
  @inlinable public static var xcryptcfb: Self { .init(bits: 0x100640300e0a70f) }
  /// `XCRYPTOFB`
  @inlinable public static var xcryptofb: Self { .init(bits: 0x100640300e8a70f) }
  /// `MONTMUL`
  @inlinable public static var montmul: Self { .init(bits: 0x100640300c0a60f) }
  /// `XSHA1`
  @inlinable public static var xsha1: Self { .init(bits: 0x100640300c8a60f) }
  /// `XSHA256`
  @inlinable public static var xsha256: Self { .init(bits: 0x100640300d0a60f) }
  /// `VMOVAPD xmm, xmm/m128`
  @inlinable public static var vmovapdXXM128: Self { .init(bits: 0x200800010128) }
  /// `VMOVAPD xmm/m128, xmm`
  @inlinable public static var vmovapdXM128X: Self { .init(bits: 0x200800010129) }
  /// `VMOVAPD ymm, ymm/m256`
  @inlinable public static var vmovapdYYM256: Self { .init(bits: 0x202800010128) }
  /// `VMOVAPD ymm/m256, ymm`
  @inlinable public static var vmovapdYM256Y: Self { .init(bits: 0x202800010129) }
  /// `VMOVAPS xmm, xmm/m128`
  @inlinable public static var vmovapsXXM128: Self { .init(bits: 0x200800000128) }
  /// `VMOVAPS xmm/m128, xmm`
  @inlinable public static var vmovapsXM128X: Self { .init(bits: 0x200800000129) }
  /// `VMOVAPS ymm, ymm/m256`
  @inlinable public static var vmovapsYYM256: Self { .init(bits: 0x202800000128) }
  /// `VMOVAPS ymm/m256, ymm`
  @inlinable public static var vmovapsYM256Y: Self { .init(bits: 0x202800000129) }
  /// `VMOVDQA xmm, xmm/m128`
  @inlinable public static var vmovdqaXXM128: Self { .init(bits: 0x20080001016f) }
  /// `VMOVDQA xmm/m128, xmm`
  @inlinable public static var vmovdqaXM128X: Self { .init(bits: 0x20080001017f) }
  /// `VMOVDQA ymm, ymm/m256`
  @inlinable public static var vmovdqaYYM256: Self { .init(bits: 0x20280001016f) }
  /// `VMOVDQA ymm/m256, ymm`
  @inlinable public static var vmovdqaYM256Y: Self { .init(bits: 0x20280001017f) }
  /// `VMOVDQU xmm, xmm/m128`
  @inlinable public static var vmovdquXXM128: Self { .init(bits: 0x20080002016f) }
  /// `VMOVDQU xmm/m128, xmm`
  @inlinable public static var vmovdquXM128X: Self { .init(bits: 0x20080002017f) }
  /// `VMOVDQU ymm, ymm/m256`
  @inlinable public static var vmovdquYYM256: Self { .init(bits: 0x20280002016f) }
  /// `VMOVDQU ymm/m256, ymm`
  @inlinable public static var vmovdquYM256Y: Self { .init(bits: 0x20280002017f) }
  /// `VMOVUPD xmm, xmm/m128`
  @inlinable public static var vmovupdXXM128: Self { .init(bits: 0x200800010110) }
  /// `VMOVUPD xmm/m128, xmm`
  @inlinable public static var vmovupdXM128X: Self { .init(bits: 0x200800010111) }
  /// `VMOVUPD ymm, ymm/m256`
  @inlinable public static var vmovupdYYM256: Self { .init(bits: 0x202800010110) }
  /// `VMOVUPD ymm/m256, ymm`
  @inlinable public static var vmovupdYM256Y: Self { .init(bits: 0x202800010111) }
  /// `VMOVUPS xmm, xmm/m128`
  @inlinable public static var vmovupsXXM128: Self { .init(bits: 0x200800000110) }
  /// `VMOVUPS xmm/m128, xmm`
  @inlinable public static var vmovupsXM128X: Self { .init(bits: 0x200800000111) }
  /// `VMOVUPS ymm, ymm/m256`
  @inlinable public static var vmovupsYYM256: Self { .init(bits: 0x202800000110) }
  /// `VMOVUPS ymm/m256, ymm`
  @inlinable public static var vmovupsYM256Y: Self { .init(bits: 0x202800000111) }
  /// `VLDDQU xmm, m128`
  @inlinable public static var vlddquXM128: Self { .init(bits: 0x2008000301f0) }
  /// `VLDDQU ymm, m256`
  @inlinable public static var vlddquYM256: Self { .init(bits: 0x2028000301f0) }
  /// `VMOVD xmm, r32/m32`
  @inlinable public static var vmovdXRM32: Self { .init(bits: 0x20080001016e) }
  /// `VMOVD r32/m32, xmm`
  @inlinable public static var vmovdRM32X: Self { .init(bits: 0x20080001017e) }
  /// `VMOVQ xmm, xmm/m64`
  @inlinable public static var vmovqXXM64: Self { .init(bits: 0x20080002017e) }
  /// `VMOVQ xmm/m64, xmm`
  @inlinable public static var vmovqXM64X: Self { .init(bits: 0x2008000101d6) }
  /// `VMOVQ xmm, r64/m64`
  @inlinable public static var vmovqXRM64: Self { .init(bits: 0x20880081016e) }
  /// `VMOVQ r64/m64, xmm`
  @inlinable public static var vmovqRM64X: Self { .init(bits: 0x20880081017e) }
  /// `VMOVSD xmm, xmm, xmm`
  @inlinable public static var vmovsdXXX: Self { .init(bits: 0x200800030110) }
  /// `VMOVSD xmm, m64`
  @inlinable public static var vmovsdXM64: Self { .init(bits: 0x200800030110) }
  /// `VMOVSD xmm, xmm, xmm`
  @inlinable public static var vmovsdXXXForm2: Self { .init(bits: 0x200800030111) }
  /// `VMOVSD m64, xmm`
  @inlinable public static var vmovsdM64X: Self { .init(bits: 0x200800030111) }
  /// `VMOVSS xmm, xmm, xmm`
  @inlinable public static var vmovssXXX: Self { .init(bits: 0x200800020110) }
  /// `VMOVSS xmm, m32`
  @inlinable public static var vmovssXM32: Self { .init(bits: 0x200800020110) }
  /// `VMOVSS xmm, xmm, xmm`
  @inlinable public static var vmovssXXXForm2: Self { .init(bits: 0x200800020111) }
  /// `VMOVSS m32, xmm`
  @inlinable public static var vmovssM32X: Self { .init(bits: 0x200800020111) }
  /// `VMOVHPD xmm, xmm, m64`
  @inlinable public static var vmovhpdXXM64: Self { .init(bits: 0x200800010116) }
  /// `VMOVHPD m64, xmm`
  @inlinable public static var vmovhpdM64X: Self { .init(bits: 0x200800010117) }
  /// `VMOVHPS xmm, xmm, m64`
  @inlinable public static var vmovhpsXXM64: Self { .init(bits: 0x200800000116) }
  /// `VMOVHPS m64, xmm`
  @inlinable public static var vmovhpsM64X: Self { .init(bits: 0x200800000117) }
  /// `VMOVLPD xmm, xmm, m64`
  @inlinable public static var vmovlpdXXM64: Self { .init(bits: 0x200800010112) }
  /// `VMOVLPD m64, xmm`
  @inlinable public static var vmovlpdM64X: Self { .init(bits: 0x200800010113) }
  /// `VMOVLPS xmm, xmm, m64`
  @inlinable public static var vmovlpsXXM64: Self { .init(bits: 0x200800000112) }
  /// `VMOVLPS m64, xmm`
  @inlinable public static var vmovlpsM64X: Self { .init(bits: 0x200800000113) }
  /// `VMOVHLPS xmm, xmm, xmm`
  @inlinable public static var vmovhlpsXXX: Self { .init(bits: 0x200800000112) }
  /// `VMOVLHPS xmm, xmm, xmm`
  @inlinable public static var vmovlhpsXXX: Self { .init(bits: 0x200800000116) }
  /// `VMOVDDUP xmm, xmm/m64`
  @inlinable public static var vmovddupXXM64: Self { .init(bits: 0x200800030112) }
  /// `VMOVDDUP ymm, ymm/m256`
  @inlinable public static var vmovddupYYM256: Self { .init(bits: 0x202800030112) }
  /// `VMOVSHDUP xmm, xmm/m128`
  @inlinable public static var vmovshdupXXM128: Self { .init(bits: 0x200800020116) }
  /// `VMOVSHDUP ymm, ymm/m256`
  @inlinable public static var vmovshdupYYM256: Self { .init(bits: 0x202800020116) }
  /// `VMOVSLDUP xmm, xmm/m128`
  @inlinable public static var vmovsldupXXM128: Self { .init(bits: 0x200800020112) }
  /// `VMOVSLDUP ymm, ymm/m256`
  @inlinable public static var vmovsldupYYM256: Self { .init(bits: 0x202800020112) }
  /// `VMOVMSKPD r32, xmm`
  @inlinable public static var vmovmskpdR32X: Self { .init(bits: 0x200800010150) }
  /// `VMOVMSKPD r32, ymm`
  @inlinable public static var vmovmskpdR32Y: Self { .init(bits: 0x202800010150) }
  /// `VMOVMSKPS r32, xmm`
  @inlinable public static var vmovmskpsR32X: Self { .init(bits: 0x200800000150) }
  /// `VMOVMSKPS r32, ymm`
  @inlinable public static var vmovmskpsR32Y: Self { .init(bits: 0x202800000150) }
  /// `VPMOVMSKB r32, xmm`
  @inlinable public static var vpmovmskbR32X: Self { .init(bits: 0x2008000101d7) }
  /// `VPMOVMSKB r32, ymm`
  @inlinable public static var vpmovmskbR32Y: Self { .init(bits: 0x2028000101d7) }
  /// `VMOVNTDQA xmm, m128`
  @inlinable public static var vmovntdqaXM128: Self { .init(bits: 0x20080001022a) }
  /// `VMOVNTDQA ymm, m256`
  @inlinable public static var vmovntdqaYM256: Self { .init(bits: 0x20280001022a) }
  /// `VMOVNTDQ m128, xmm`
  @inlinable public static var vmovntdqM128X: Self { .init(bits: 0x2008000101e7) }
  /// `VMOVNTDQ m256, ymm`
  @inlinable public static var vmovntdqM256Y: Self { .init(bits: 0x2028000101e7) }
  /// `VMOVNTPD m128, xmm`
  @inlinable public static var vmovntpdM128X: Self { .init(bits: 0x20080001012b) }
  /// `VMOVNTPD m256, ymm`
  @inlinable public static var vmovntpdM256Y: Self { .init(bits: 0x20280001012b) }
  /// `VMOVNTPS m128, xmm`
  @inlinable public static var vmovntpsM128X: Self { .init(bits: 0x20080000012b) }
  /// `VMOVNTPS m256, ymm`
  @inlinable public static var vmovntpsM256Y: Self { .init(bits: 0x20280000012b) }
  /// `VMASKMOVDQU xmm, xmm`
  @inlinable public static var vmaskmovdquXX: Self { .init(bits: 0x2008000101f7) }
  /// `VMASKMOVPD xmm, xmm, m128`
  @inlinable public static var vmaskmovpdXXM128: Self { .init(bits: 0x20080001022d) }
  /// `VMASKMOVPD ymm, ymm, m256`
  @inlinable public static var vmaskmovpdYYM256: Self { .init(bits: 0x20280001022d) }
  /// `VMASKMOVPD m128, xmm, xmm`
  @inlinable public static var vmaskmovpdM128XX: Self { .init(bits: 0x20080001022f) }
  /// `VMASKMOVPD m256, ymm, ymm`
  @inlinable public static var vmaskmovpdM256YY: Self { .init(bits: 0x20280001022f) }
  /// `VMASKMOVPS xmm, xmm, m128`
  @inlinable public static var vmaskmovpsXXM128: Self { .init(bits: 0x20080001022c) }
  /// `VMASKMOVPS ymm, ymm, m256`
  @inlinable public static var vmaskmovpsYYM256: Self { .init(bits: 0x20280001022c) }
  /// `VMASKMOVPS m128, xmm, xmm`
  @inlinable public static var vmaskmovpsM128XX: Self { .init(bits: 0x20080001022e) }
  /// `VMASKMOVPS m256, ymm, ymm`
  @inlinable public static var vmaskmovpsM256YY: Self { .init(bits: 0x20280001022e) }
  /// `VPMASKMOVD xmm, xmm, m128`
  @inlinable public static var vpmaskmovdXXM128: Self { .init(bits: 0x20080001028c) }
  /// `VPMASKMOVD ymm, ymm, m256`
  @inlinable public static var vpmaskmovdYYM256: Self { .init(bits: 0x20280001028c) }
  /// `VPMASKMOVD m128, xmm, xmm`
  @inlinable public static var vpmaskmovdM128XX: Self { .init(bits: 0x20080001028e) }
  /// `VPMASKMOVD m256, ymm, ymm`
  @inlinable public static var vpmaskmovdM256YY: Self { .init(bits: 0x20280001028e) }
  /// `VPMASKMOVQ xmm, xmm, m128`
  @inlinable public static var vpmaskmovqXXM128: Self { .init(bits: 0x20880081028c) }
  /// `VPMASKMOVQ ymm, ymm, m256`
  @inlinable public static var vpmaskmovqYYM256: Self { .init(bits: 0x20a80081028c) }
  /// `VPMASKMOVQ m128, xmm, xmm`
  @inlinable public static var vpmaskmovqM128XX: Self { .init(bits: 0x20880081028e) }
  /// `VPMASKMOVQ m256, ymm, ymm`
  @inlinable public static var vpmaskmovqM256YY: Self { .init(bits: 0x20a80081028e) }
  /// `VPMOVSXBW xmm, xmm/m64`
  @inlinable public static var vpmovsxbwXXM64: Self { .init(bits: 0x200800010220) }
  /// `VPMOVSXBW ymm, xmm/m128`
  @inlinable public static var vpmovsxbwYXM128: Self { .init(bits: 0x202800010220) }
  /// `VPMOVSXBD xmm, xmm/m32`
  @inlinable public static var vpmovsxbdXXM32: Self { .init(bits: 0x200800010221) }
  /// `VPMOVSXBD ymm, xmm/m64`
  @inlinable public static var vpmovsxbdYXM64: Self { .init(bits: 0x202800010221) }
  /// `VPMOVSXBQ xmm, xmm/m16`
  @inlinable public static var vpmovsxbqXXM16: Self { .init(bits: 0x200800010222) }
  /// `VPMOVSXBQ ymm, xmm/m32`
  @inlinable public static var vpmovsxbqYXM32: Self { .init(bits: 0x202800010222) }
  /// `VPMOVSXWD xmm, xmm/m64`
  @inlinable public static var vpmovsxwdXXM64: Self { .init(bits: 0x200800010223) }
  /// `VPMOVSXWD ymm, xmm/m128`
  @inlinable public static var vpmovsxwdYXM128: Self { .init(bits: 0x202800010223) }
  /// `VPMOVSXWQ xmm, xmm/m32`
  @inlinable public static var vpmovsxwqXXM32: Self { .init(bits: 0x200800010224) }
  /// `VPMOVSXWQ ymm, xmm/m64`
  @inlinable public static var vpmovsxwqYXM64: Self { .init(bits: 0x202800010224) }
  /// `VPMOVSXDQ xmm, xmm/m64`
  @inlinable public static var vpmovsxdqXXM64: Self { .init(bits: 0x200800010225) }
  /// `VPMOVSXDQ ymm, xmm/m128`
  @inlinable public static var vpmovsxdqYXM128: Self { .init(bits: 0x202800010225) }
  /// `VPMOVZXBW xmm, xmm/m64`
  @inlinable public static var vpmovzxbwXXM64: Self { .init(bits: 0x200800010230) }
  /// `VPMOVZXBW ymm, xmm/m128`
  @inlinable public static var vpmovzxbwYXM128: Self { .init(bits: 0x202800010230) }
  /// `VPMOVZXBD xmm, xmm/m32`
  @inlinable public static var vpmovzxbdXXM32: Self { .init(bits: 0x200800010231) }
  /// `VPMOVZXBD ymm, xmm/m64`
  @inlinable public static var vpmovzxbdYXM64: Self { .init(bits: 0x202800010231) }
  /// `VPMOVZXBQ xmm, xmm/m16`
  @inlinable public static var vpmovzxbqXXM16: Self { .init(bits: 0x200800010232) }
  /// `VPMOVZXBQ ymm, xmm/m32`
  @inlinable public static var vpmovzxbqYXM32: Self { .init(bits: 0x202800010232) }
  /// `VPMOVZXWD xmm, xmm/m64`
  @inlinable public static var vpmovzxwdXXM64: Self { .init(bits: 0x200800010233) }
  /// `VPMOVZXWD ymm, xmm/m128`
  @inlinable public static var vpmovzxwdYXM128: Self { .init(bits: 0x202800010233) }
  /// `VPMOVZXWQ xmm, xmm/m32`
  @inlinable public static var vpmovzxwqXXM32: Self { .init(bits: 0x200800010234) }
  /// `VPMOVZXWQ ymm, xmm/m64`
  @inlinable public static var vpmovzxwqYXM64: Self { .init(bits: 0x202800010234) }
  /// `VPMOVZXDQ xmm, xmm/m64`
  @inlinable public static var vpmovzxdqXXM64: Self { .init(bits: 0x200800010235) }
  /// `VPMOVZXDQ ymm, xmm/m128`
  @inlinable public static var vpmovzxdqYXM128: Self { .init(bits: 0x202800010235) }
  /// `VBROADCASTSS xmm, m32`
  @inlinable public static var vbroadcastssXM32: Self { .init(bits: 0x200800010218) }
  /// `VBROADCASTSS ymm, m32`
  @inlinable public static var vbroadcastssYM32: Self { .init(bits: 0x202800010218) }
  /// `VBROADCASTSD ymm, m64`
  @inlinable public static var vbroadcastsdYM64: Self { .init(bits: 0x202800010219) }
  /// `VBROADCASTF128 ymm, m128`
  @inlinable public static var vbroadcastf128YM128: Self { .init(bits: 0x20280001021a) }
  /// `VBROADCASTSS xmm, xmm`
  @inlinable public static var vbroadcastssXX: Self { .init(bits: 0x200800010218) }
  /// `VBROADCASTSS ymm, xmm`
  @inlinable public static var vbroadcastssYX: Self { .init(bits: 0x202800010218) }
  /// `VBROADCASTSD ymm, xmm`
  @inlinable public static var vbroadcastsdYX: Self { .init(bits: 0x202800010219) }
  /// `VBROADCASTI128 ymm, m128`
  @inlinable public static var vbroadcasti128YM128: Self { .init(bits: 0x20280001025a) }
  /// `VPBROADCASTB xmm, xmm/m8`
  @inlinable public static var vpbroadcastbXXM8: Self { .init(bits: 0x200800010278) }
  /// `VPBROADCASTB ymm, xmm/m8`
  @inlinable public static var vpbroadcastbYXM8: Self { .init(bits: 0x202800010278) }
  /// `VPBROADCASTW xmm, xmm/m16`
  @inlinable public static var vpbroadcastwXXM16: Self { .init(bits: 0x200800010279) }
  /// `VPBROADCASTW ymm, xmm/m16`
  @inlinable public static var vpbroadcastwYXM16: Self { .init(bits: 0x202800010279) }
  /// `VPBROADCASTD xmm, xmm/m32`
  @inlinable public static var vpbroadcastdXXM32: Self { .init(bits: 0x200800010258) }
  /// `VPBROADCASTD ymm, xmm/m32`
  @inlinable public static var vpbroadcastdYXM32: Self { .init(bits: 0x202800010258) }
  /// `VPBROADCASTQ xmm, xmm/m64`
  @inlinable public static var vpbroadcastqXXM64: Self { .init(bits: 0x200800010259) }
  /// `VPBROADCASTQ ymm, xmm/m64`
  @inlinable public static var vpbroadcastqYXM64: Self { .init(bits: 0x202800010259) }
  /// `VINSERTF128 ymm, ymm, xmm/m128, imm8`
  @inlinable public static var vinsertf128YYXM128I8: Self { .init(bits: 0x8202800010318) }
  /// `VEXTRACTF128 xmm/m128, ymm, imm8`
  @inlinable public static var vextractf128XM128YI8: Self { .init(bits: 0x8202800010319) }
  /// `VINSERTI128 ymm, ymm, xmm/m128, imm8`
  @inlinable public static var vinserti128YYXM128I8: Self { .init(bits: 0x8202800010338) }
  /// `VEXTRACTI128 xmm/m128, ymm, imm8`
  @inlinable public static var vextracti128XM128YI8: Self { .init(bits: 0x8202800010339) }
  /// `VINSERTPS xmm, xmm, xmm/m32, imm8`
  @inlinable public static var vinsertpsXXXM32I8: Self { .init(bits: 0x8200800010321) }
  /// `VEXTRACTPS r32/m32, xmm, imm8`
  @inlinable public static var vextractpsRM32XI8: Self { .init(bits: 0x8200800010317) }
  /// `VPINSRB xmm, xmm, r32/m8, imm8`
  @inlinable public static var vpinsrbXXR32M8I8: Self { .init(bits: 0x8200800010320) }
  /// `VPINSRW xmm, xmm, r32/m16, imm8`
  @inlinable public static var vpinsrwXXR32M16I8: Self { .init(bits: 0x82008000101c4) }
  /// `VPINSRD xmm, xmm, r32/m32, imm8`
  @inlinable public static var vpinsrdXXRM32I8: Self { .init(bits: 0x8200800010322) }
  /// `VPINSRQ xmm, xmm, r64/m64, imm8`
  @inlinable public static var vpinsrqXXRM64I8: Self { .init(bits: 0x8208800810322) }
  /// `VPEXTRB r32/m8, xmm, imm8`
  @inlinable public static var vpextrbR32M8XI8: Self { .init(bits: 0x8200800010314) }
  /// `VPEXTRW r32, xmm, imm8`
  @inlinable public static var vpextrwR32XI8: Self { .init(bits: 0x82008000101c5) }
  /// `VPEXTRW r32/m16, xmm, imm8`
  @inlinable public static var vpextrwR32M16XI8: Self { .init(bits: 0x8200800010315) }
  /// `VPEXTRD r32/m32, xmm, imm8`
  @inlinable public static var vpextrdRM32XI8: Self { .init(bits: 0x8200800010316) }
  /// `VPEXTRQ r64/m64, xmm, imm8`
  @inlinable public static var vpextrqRM64XI8: Self { .init(bits: 0x8208800810316) }
  /// `VSHUFPD xmm, xmm, xmm/m128, imm8`
  @inlinable public static var vshufpdXXXM128I8: Self { .init(bits: 0x82008000101c6) }
  /// `VSHUFPD ymm, ymm, ymm/m256, imm8`
  @inlinable public static var vshufpdYYYM256I8: Self { .init(bits: 0x82028000101c6) }
  /// `VSHUFPS xmm, xmm, xmm/m128, imm8`
  @inlinable public static var vshufpsXXXM128I8: Self { .init(bits: 0x82008000001c6) }
  /// `VSHUFPS ymm, ymm, ymm/m256, imm8`
  @inlinable public static var vshufpsYYYM256I8: Self { .init(bits: 0x82028000001c6) }
  /// `VUNPCKHPD xmm, xmm, xmm/m128`
  @inlinable public static var vunpckhpdXXXM128: Self { .init(bits: 0x200800010115) }
  /// `VUNPCKHPD ymm, ymm, ymm/m256`
  @inlinable public static var vunpckhpdYYYM256: Self { .init(bits: 0x202800010115) }
  /// `VUNPCKHPS xmm, xmm, xmm/m128`
  @inlinable public static var vunpckhpsXXXM128: Self { .init(bits: 0x200800000115) }
  /// `VUNPCKHPS ymm, ymm, ymm/m256`
  @inlinable public static var vunpckhpsYYYM256: Self { .init(bits: 0x202800000115) }
  /// `VUNPCKLPD xmm, xmm, xmm/m128`
  @inlinable public static var vunpcklpdXXXM128: Self { .init(bits: 0x200800010114) }
  /// `VUNPCKLPD ymm, ymm, ymm/m256`
  @inlinable public static var vunpcklpdYYYM256: Self { .init(bits: 0x202800010114) }
  /// `VUNPCKLPS xmm, xmm, xmm/m128`
  @inlinable public static var vunpcklpsXXXM128: Self { .init(bits: 0x200800000114) }
  /// `VUNPCKLPS ymm, ymm, ymm/m256`
  @inlinable public static var vunpcklpsYYYM256: Self { .init(bits: 0x202800000114) }
  /// `VPERMILPD xmm, xmm, xmm/m128`
  @inlinable public static var vpermilpdXXXM128: Self { .init(bits: 0x20080001020d) }
  /// `VPERMILPD ymm, ymm, ymm/m256`
  @inlinable public static var vpermilpdYYYM256: Self { .init(bits: 0x20280001020d) }
  /// `VPERMILPD xmm, xmm/m128, imm8`
  @inlinable public static var vpermilpdXXM128I8: Self { .init(bits: 0x8200800010305) }
  /// `VPERMILPD ymm, ymm/m256, imm8`
  @inlinable public static var vpermilpdYYM256I8: Self { .init(bits: 0x8202800010305) }
  /// `VPERMILPS xmm, xmm, xmm/m128`
  @inlinable public static var vpermilpsXXXM128: Self { .init(bits: 0x20080001020c) }
  /// `VPERMILPS ymm, ymm, ymm/m256`
  @inlinable public static var vpermilpsYYYM256: Self { .init(bits: 0x20280001020c) }
  /// `VPERMILPS xmm, xmm/m128, imm8`
  @inlinable public static var vpermilpsXXM128I8: Self { .init(bits: 0x8200800010304) }
  /// `VPERMILPS ymm, ymm/m256, imm8`
  @inlinable public static var vpermilpsYYM256I8: Self { .init(bits: 0x8202800010304) }
  /// `VPERM2F128 ymm, ymm, ymm/m256, imm8`
  @inlinable public static var vperm2f128YYYM256I8: Self { .init(bits: 0x8202800010306) }
  /// `VPERMPD ymm, ymm/m256, imm8`
  @inlinable public static var vpermpdYYM256I8: Self { .init(bits: 0x820a800810301) }
  /// `VPERMPS ymm, ymm, ymm/m256`
  @inlinable public static var vpermpsYYYM256: Self { .init(bits: 0x202800010216) }
  /// `VPSHUFB xmm, xmm, xmm/m128`
  @inlinable public static var vpshufbXXXM128: Self { .init(bits: 0x200800010200) }
  /// `VPSHUFB ymm, ymm, ymm/m256`
  @inlinable public static var vpshufbYYYM256: Self { .init(bits: 0x202800010200) }
  /// `VPSHUFD xmm, xmm/m128, imm8`
  @inlinable public static var vpshufdXXM128I8: Self { .init(bits: 0x8200800010170) }
  /// `VPSHUFD ymm, ymm/m256, imm8`
  @inlinable public static var vpshufdYYM256I8: Self { .init(bits: 0x8202800010170) }
  /// `VPSHUFHW xmm, xmm/m128, imm8`
  @inlinable public static var vpshufhwXXM128I8: Self { .init(bits: 0x8200800020170) }
  /// `VPSHUFHW ymm, ymm/m256, imm8`
  @inlinable public static var vpshufhwYYM256I8: Self { .init(bits: 0x8202800020170) }
  /// `VPSHUFLW xmm, xmm/m128, imm8`
  @inlinable public static var vpshuflwXXM128I8: Self { .init(bits: 0x8200800030170) }
  /// `VPSHUFLW ymm, ymm/m256, imm8`
  @inlinable public static var vpshuflwYYM256I8: Self { .init(bits: 0x8202800030170) }
  /// `VPALIGNR xmm, xmm, xmm/m128, imm8`
  @inlinable public static var vpalignrXXXM128I8: Self { .init(bits: 0x820080001030f) }
  /// `VPALIGNR ymm, ymm, ymm/m256, imm8`
  @inlinable public static var vpalignrYYYM256I8: Self { .init(bits: 0x820280001030f) }
  /// `VPUNPCKHBW xmm, xmm, xmm/m128`
  @inlinable public static var vpunpckhbwXXXM128: Self { .init(bits: 0x200800010168) }
  /// `VPUNPCKHBW ymm, ymm, ymm/m256`
  @inlinable public static var vpunpckhbwYYYM256: Self { .init(bits: 0x202800010168) }
  /// `VPUNPCKHWD xmm, xmm, xmm/m128`
  @inlinable public static var vpunpckhwdXXXM128: Self { .init(bits: 0x200800010169) }
  /// `VPUNPCKHWD ymm, ymm, ymm/m256`
  @inlinable public static var vpunpckhwdYYYM256: Self { .init(bits: 0x202800010169) }
  /// `VPUNPCKHDQ xmm, xmm, xmm/m128`
  @inlinable public static var vpunpckhdqXXXM128: Self { .init(bits: 0x20080001016a) }
  /// `VPUNPCKHDQ ymm, ymm, ymm/m256`
  @inlinable public static var vpunpckhdqYYYM256: Self { .init(bits: 0x20280001016a) }
  /// `VPUNPCKHQDQ xmm, xmm, xmm/m128`
  @inlinable public static var vpunpckhqdqXXXM128: Self { .init(bits: 0x20080001016d) }
  /// `VPUNPCKHQDQ ymm, ymm, ymm/m256`
  @inlinable public static var vpunpckhqdqYYYM256: Self { .init(bits: 0x20280001016d) }
  /// `VPUNPCKLBW xmm, xmm, xmm/m128`
  @inlinable public static var vpunpcklbwXXXM128: Self { .init(bits: 0x200800010160) }
  /// `VPUNPCKLBW ymm, ymm, ymm/m256`
  @inlinable public static var vpunpcklbwYYYM256: Self { .init(bits: 0x202800010160) }
  /// `VPUNPCKLWD xmm, xmm, xmm/m128`
  @inlinable public static var vpunpcklwdXXXM128: Self { .init(bits: 0x200800010161) }
  /// `VPUNPCKLWD ymm, ymm, ymm/m256`
  @inlinable public static var vpunpcklwdYYYM256: Self { .init(bits: 0x202800010161) }
  /// `VPUNPCKLDQ xmm, xmm, xmm/m128`
  @inlinable public static var vpunpckldqXXXM128: Self { .init(bits: 0x200800010162) }
  /// `VPUNPCKLDQ ymm, ymm, ymm/m256`
  @inlinable public static var vpunpckldqYYYM256: Self { .init(bits: 0x202800010162) }
  /// `VPUNPCKLQDQ xmm, xmm, xmm/m128`
  @inlinable public static var vpunpcklqdqXXXM128: Self { .init(bits: 0x20080001016c) }
  /// `VPUNPCKLQDQ ymm, ymm, ymm/m256`
  @inlinable public static var vpunpcklqdqYYYM256: Self { .init(bits: 0x20280001016c) }
  /// `VPERM2I128 ymm, ymm, ymm/m256, imm8`
  @inlinable public static var vperm2i128YYYM256I8: Self { .init(bits: 0x8202800010346) }
  /// `VPERMD ymm, ymm, ymm/m256`
  @inlinable public static var vpermdYYYM256: Self { .init(bits: 0x202800010236) }
  /// `VPERMQ ymm, ymm/m256, imm8`
  @inlinable public static var vpermqYYM256I8: Self { .init(bits: 0x820a800810300) }
  /// `VPACKSSWB xmm, xmm, xmm/m128`
  @inlinable public static var vpacksswbXXXM128: Self { .init(bits: 0x200800010163) }
  /// `VPACKSSWB ymm, ymm, ymm/m256`
  @inlinable public static var vpacksswbYYYM256: Self { .init(bits: 0x202800010163) }
  /// `VPACKSSDW xmm, xmm, xmm/m128`
  @inlinable public static var vpackssdwXXXM128: Self { .init(bits: 0x20080001016b) }
  /// `VPACKSSDW ymm, ymm, ymm/m256`
  @inlinable public static var vpackssdwYYYM256: Self { .init(bits: 0x20280001016b) }
  /// `VPACKUSWB xmm, xmm, xmm/m128`
  @inlinable public static var vpackuswbXXXM128: Self { .init(bits: 0x200800010167) }
  /// `VPACKUSWB ymm, ymm, ymm/m256`
  @inlinable public static var vpackuswbYYYM256: Self { .init(bits: 0x202800010167) }
  /// `VPACKUSDW xmm, xmm, xmm/m128`
  @inlinable public static var vpackusdwXXXM128: Self { .init(bits: 0x20080001022b) }
  /// `VPACKUSDW ymm, ymm, ymm/m256`
  @inlinable public static var vpackusdwYYYM256: Self { .init(bits: 0x20280001022b) }
  /// `VBLENDPD xmm, xmm, xmm/m128, imm8`
  @inlinable public static var vblendpdXXXM128I8: Self { .init(bits: 0x820080001030d) }
  /// `VBLENDPD ymm, ymm, ymm/m256, imm8`
  @inlinable public static var vblendpdYYYM256I8: Self { .init(bits: 0x820280001030d) }
  /// `VBLENDPS xmm, xmm, xmm/m128, imm8`
  @inlinable public static var vblendpsXXXM128I8: Self { .init(bits: 0x820080001030c) }
  /// `VBLENDPS ymm, ymm, ymm/m256, imm8`
  @inlinable public static var vblendpsYYYM256I8: Self { .init(bits: 0x820280001030c) }
  /// `VPBLENDW xmm, xmm, xmm/m128, imm8`
  @inlinable public static var vpblendwXXXM128I8: Self { .init(bits: 0x820080001030e) }
  /// `VPBLENDW ymm, ymm, ymm/m256, imm8`
  @inlinable public static var vpblendwYYYM256I8: Self { .init(bits: 0x820280001030e) }
  /// `VPBLENDD xmm, xmm, xmm/m128, imm8`
  @inlinable public static var vpblenddXXXM128I8: Self { .init(bits: 0x8200800010302) }
  /// `VPBLENDD ymm, ymm, ymm/m256, imm8`
  @inlinable public static var vpblenddYYYM256I8: Self { .init(bits: 0x8202800010302) }
  /// `VBLENDVPD xmm, xmm, xmm/m128, xmm`
  @inlinable public static var vblendvpdXXXM128X: Self { .init(bits: 0x820080001034b) }
  /// `VBLENDVPD ymm, ymm, ymm/m256, ymm`
  @inlinable public static var vblendvpdYYYM256Y: Self { .init(bits: 0x820280001034b) }
  /// `VBLENDVPS xmm, xmm, xmm/m128, xmm`
  @inlinable public static var vblendvpsXXXM128X: Self { .init(bits: 0x820080001034a) }
  /// `VBLENDVPS ymm, ymm, ymm/m256, ymm`
  @inlinable public static var vblendvpsYYYM256Y: Self { .init(bits: 0x820280001034a) }
  /// `VPBLENDVB xmm, xmm, xmm/m128, xmm`
  @inlinable public static var vpblendvbXXXM128X: Self { .init(bits: 0x820080001034c) }
  /// `VPBLENDVB ymm, ymm, ymm/m256, ymm`
  @inlinable public static var vpblendvbYYYM256Y: Self { .init(bits: 0x820280001034c) }
  /// `VGATHERDPD xmm, vm64x, xmm`
  @inlinable public static var vgatherdpdXV64XX: Self { .init(bits: 0x208a00810292) }
  /// `VGATHERDPD ymm, vm64x, ymm`
  @inlinable public static var vgatherdpdYV64XY: Self { .init(bits: 0x20aa00810292) }
  /// `VGATHERQPD xmm, vm64x, xmm`
  @inlinable public static var vgatherqpdXV64XX: Self { .init(bits: 0x208a00810293) }
  /// `VGATHERQPD ymm, vm64y, ymm`
  @inlinable public static var vgatherqpdYV64YY: Self { .init(bits: 0x20aa00810293) }
  /// `VGATHERDPS xmm, vm32x, xmm`
  @inlinable public static var vgatherdpsXV32XX: Self { .init(bits: 0x200a00010292) }
  /// `VGATHERDPS ymm, vm32y, ymm`
  @inlinable public static var vgatherdpsYV32YY: Self { .init(bits: 0x202a00010292) }
  /// `VGATHERQPS xmm, vm32x, xmm`
  @inlinable public static var vgatherqpsXV32XX: Self { .init(bits: 0x200a00010293) }
  /// `VGATHERQPS xmm, vm32y, xmm`
  @inlinable public static var vgatherqpsXV32YX: Self { .init(bits: 0x202a00010293) }
  /// `VPGATHERDD xmm, vm32x, xmm`
  @inlinable public static var vpgatherddXV32XX: Self { .init(bits: 0x200a00010290) }
  /// `VPGATHERDD ymm, vm32y, ymm`
  @inlinable public static var vpgatherddYV32YY: Self { .init(bits: 0x202a00010290) }
  /// `VPGATHERQD xmm, vm32x, xmm`
  @inlinable public static var vpgatherqdXV32XX: Self { .init(bits: 0x200a00010291) }
  /// `VPGATHERQD xmm, vm32y, xmm`
  @inlinable public static var vpgatherqdXV32YX: Self { .init(bits: 0x202a00010291) }
  /// `VPGATHERDQ xmm, vm64x, xmm`
  @inlinable public static var vpgatherdqXV64XX: Self { .init(bits: 0x208a00810290) }
  /// `VPGATHERDQ ymm, vm64x, ymm`
  @inlinable public static var vpgatherdqYV64XY: Self { .init(bits: 0x20aa00810290) }
  /// `VPGATHERQQ xmm, vm64x, xmm`
  @inlinable public static var vpgatherqqXV64XX: Self { .init(bits: 0x208a00810291) }
  /// `VPGATHERQQ ymm, vm64y, ymm`
  @inlinable public static var vpgatherqqYV64YY: Self { .init(bits: 0x20aa00810291) }
  /// `VZEROALL`
  @inlinable public static var vzeroall: Self { .init(bits: 0x2800000177) }
  /// `VZEROUPPER`
  @inlinable public static var vzeroupper: Self { .init(bits: 0x800000177) }
  /// `VADDPD xmm, xmm, xmm/m128`
  @inlinable public static var vaddpdXXXM128: Self { .init(bits: 0x200900010158) }
  /// `VADDPD ymm, ymm, ymm/m256`
  @inlinable public static var vaddpdYYYM256: Self { .init(bits: 0x202900010158) }
  /// `VADDPS xmm, xmm, xmm/m128`
  @inlinable public static var vaddpsXXXM128: Self { .init(bits: 0x200900000158) }
  /// `VADDPS ymm, ymm, ymm/m256`
  @inlinable public static var vaddpsYYYM256: Self { .init(bits: 0x202900000158) }
  /// `VADDSD xmm, xmm, xmm/m64`
  @inlinable public static var vaddsdXXXM64: Self { .init(bits: 0x200800030158) }
  /// `VADDSS xmm, xmm, xmm/m32`
  @inlinable public static var vaddssXXXM32: Self { .init(bits: 0x200800020158) }
  /// `VSUBPD xmm, xmm, xmm/m128`
  @inlinable public static var vsubpdXXXM128: Self { .init(bits: 0x20080001015c) }
  /// `VSUBPD ymm, ymm, ymm/m256`
  @inlinable public static var vsubpdYYYM256: Self { .init(bits: 0x20280001015c) }
  /// `VSUBPS xmm, xmm, xmm/m128`
  @inlinable public static var vsubpsXXXM128: Self { .init(bits: 0x20080000015c) }
  /// `VSUBPS ymm, ymm, ymm/m256`
  @inlinable public static var vsubpsYYYM256: Self { .init(bits: 0x20280000015c) }
  /// `VSUBSD xmm, xmm, xmm/m64`
  @inlinable public static var vsubsdXXXM64: Self { .init(bits: 0x20080003015c) }
  /// `VSUBSS xmm, xmm, xmm/m32`
  @inlinable public static var vsubssXXXM32: Self { .init(bits: 0x20080002015c) }
  /// `VMULPD xmm, xmm, xmm/m128`
  @inlinable public static var vmulpdXXXM128: Self { .init(bits: 0x200900010159) }
  /// `VMULPD ymm, ymm, ymm/m256`
  @inlinable public static var vmulpdYYYM256: Self { .init(bits: 0x202900010159) }
  /// `VMULPS xmm, xmm, xmm/m128`
  @inlinable public static var vmulpsXXXM128: Self { .init(bits: 0x200900000159) }
  /// `VMULPS ymm, ymm, ymm/m256`
  @inlinable public static var vmulpsYYYM256: Self { .init(bits: 0x202900000159) }
  /// `VMULSD xmm, xmm, xmm/m64`
  @inlinable public static var vmulsdXXXM64: Self { .init(bits: 0x200800030159) }
  /// `VMULSS xmm, xmm, xmm/m32`
  @inlinable public static var vmulssXXXM32: Self { .init(bits: 0x200800020159) }
  /// `VDIVPD xmm, xmm, xmm/m128`
  @inlinable public static var vdivpdXXXM128: Self { .init(bits: 0x20080001015e) }
  /// `VDIVPD ymm, ymm, ymm/m256`
  @inlinable public static var vdivpdYYYM256: Self { .init(bits: 0x20280001015e) }
  /// `VDIVPS xmm, xmm, xmm/m128`
  @inlinable public static var vdivpsXXXM128: Self { .init(bits: 0x20080000015e) }
  /// `VDIVPS ymm, ymm, ymm/m256`
  @inlinable public static var vdivpsYYYM256: Self { .init(bits: 0x20280000015e) }
  /// `VDIVSD xmm, xmm, xmm/m64`
  @inlinable public static var vdivsdXXXM64: Self { .init(bits: 0x20080003015e) }
  /// `VDIVSS xmm, xmm, xmm/m32`
  @inlinable public static var vdivssXXXM32: Self { .init(bits: 0x20080002015e) }
  /// `VMAXPD xmm, xmm, xmm/m128`
  @inlinable public static var vmaxpdXXXM128: Self { .init(bits: 0x20080001015f) }
  /// `VMAXPD ymm, ymm, ymm/m256`
  @inlinable public static var vmaxpdYYYM256: Self { .init(bits: 0x20280001015f) }
  /// `VMAXPS xmm, xmm, xmm/m128`
  @inlinable public static var vmaxpsXXXM128: Self { .init(bits: 0x20080000015f) }
  /// `VMAXPS ymm, ymm, ymm/m256`
  @inlinable public static var vmaxpsYYYM256: Self { .init(bits: 0x20280000015f) }
  /// `VMAXSD xmm, xmm, xmm/m64`
  @inlinable public static var vmaxsdXXXM64: Self { .init(bits: 0x20080003015f) }
  /// `VMAXSS xmm, xmm, xmm/m32`
  @inlinable public static var vmaxssXXXM32: Self { .init(bits: 0x20080002015f) }
  /// `VMINPD xmm, xmm, xmm/m128`
  @inlinable public static var vminpdXXXM128: Self { .init(bits: 0x20080001015d) }
  /// `VMINPD ymm, ymm, ymm/m256`
  @inlinable public static var vminpdYYYM256: Self { .init(bits: 0x20280001015d) }
  /// `VMINPS xmm, xmm, xmm/m128`
  @inlinable public static var vminpsXXXM128: Self { .init(bits: 0x20080000015d) }
  /// `VMINPS ymm, ymm, ymm/m256`
  @inlinable public static var vminpsYYYM256: Self { .init(bits: 0x20280000015d) }
  /// `VMINSD xmm, xmm, xmm/m64`
  @inlinable public static var vminsdXXXM64: Self { .init(bits: 0x20080003015d) }
  /// `VMINSS xmm, xmm, xmm/m32`
  @inlinable public static var vminssXXXM32: Self { .init(bits: 0x20080002015d) }
  /// `VSQRTPD xmm, xmm/m128`
  @inlinable public static var vsqrtpdXXM128: Self { .init(bits: 0x200800010151) }
  /// `VSQRTPD ymm, ymm/m256`
  @inlinable public static var vsqrtpdYYM256: Self { .init(bits: 0x202800010151) }
  /// `VSQRTPS xmm, xmm/m128`
  @inlinable public static var vsqrtpsXXM128: Self { .init(bits: 0x200800000151) }
  /// `VSQRTPS ymm, ymm/m256`
  @inlinable public static var vsqrtpsYYM256: Self { .init(bits: 0x202800000151) }
  /// `VSQRTSD xmm, xmm, xmm/m64`
  @inlinable public static var vsqrtsdXXXM64: Self { .init(bits: 0x200800030151) }
  /// `VSQRTSS xmm, xmm, xmm/m32`
  @inlinable public static var vsqrtssXXXM32: Self { .init(bits: 0x200800020151) }
  /// `VRCPPS xmm, xmm/m128`
  @inlinable public static var vrcppsXXM128: Self { .init(bits: 0x200800000153) }
  /// `VRCPPS ymm, ymm/m256`
  @inlinable public static var vrcppsYYM256: Self { .init(bits: 0x202800000153) }
  /// `VRCPSS xmm, xmm, xmm/m32`
  @inlinable public static var vrcpssXXXM32: Self { .init(bits: 0x200800020153) }
  /// `VRSQRTPS xmm, xmm/m128`
  @inlinable public static var vrsqrtpsXXM128: Self { .init(bits: 0x200800000152) }
  /// `VRSQRTPS ymm, ymm/m256`
  @inlinable public static var vrsqrtpsYYM256: Self { .init(bits: 0x202800000152) }
  /// `VRSQRTSS xmm, xmm, xmm/m32`
  @inlinable public static var vrsqrtssXXXM32: Self { .init(bits: 0x200800020152) }
  /// `VROUNDPD xmm, xmm/m128, imm8`
  @inlinable public static var vroundpdXXM128I8: Self { .init(bits: 0x8200800010309) }
  /// `VROUNDPD ymm, ymm/m256, imm8`
  @inlinable public static var vroundpdYYM256I8: Self { .init(bits: 0x8202800010309) }
  /// `VROUNDPS xmm, xmm/m128, imm8`
  @inlinable public static var vroundpsXXM128I8: Self { .init(bits: 0x8200800010308) }
  /// `VROUNDPS ymm, ymm/m256, imm8`
  @inlinable public static var vroundpsYYM256I8: Self { .init(bits: 0x8202800010308) }
  /// `VROUNDSD xmm, xmm, xmm/m64, imm8`
  @inlinable public static var vroundsdXXXM64I8: Self { .init(bits: 0x820080001030b) }
  /// `VROUNDSS xmm, xmm, xmm/m32, imm8`
  @inlinable public static var vroundssXXXM32I8: Self { .init(bits: 0x820080001030a) }
  /// `VADDSUBPD xmm, xmm, xmm/m128`
  @inlinable public static var vaddsubpdXXXM128: Self { .init(bits: 0x2008000101d0) }
  /// `VADDSUBPD ymm, ymm, ymm/m256`
  @inlinable public static var vaddsubpdYYYM256: Self { .init(bits: 0x2028000101d0) }
  /// `VADDSUBPS xmm, xmm, xmm/m128`
  @inlinable public static var vaddsubpsXXXM128: Self { .init(bits: 0x2008000301d0) }
  /// `VADDSUBPS ymm, ymm, ymm/m256`
  @inlinable public static var vaddsubpsYYYM256: Self { .init(bits: 0x2028000301d0) }
  /// `VHADDPD xmm, xmm, xmm/m128`
  @inlinable public static var vhaddpdXXXM128: Self { .init(bits: 0x20080001017c) }
  /// `VHADDPD ymm, ymm, ymm/m256`
  @inlinable public static var vhaddpdYYYM256: Self { .init(bits: 0x20280001017c) }
  /// `VHADDPS xmm, xmm, xmm/m128`
  @inlinable public static var vhaddpsXXXM128: Self { .init(bits: 0x20080003017c) }
  /// `VHADDPS ymm, ymm, ymm/m256`
  @inlinable public static var vhaddpsYYYM256: Self { .init(bits: 0x20280003017c) }
  /// `VHSUBPD xmm, xmm, xmm/m128`
  @inlinable public static var vhsubpdXXXM128: Self { .init(bits: 0x20080001017d) }
  /// `VHSUBPD ymm, ymm, ymm/m256`
  @inlinable public static var vhsubpdYYYM256: Self { .init(bits: 0x20280001017d) }
  /// `VHSUBPS xmm, xmm, xmm/m128`
  @inlinable public static var vhsubpsXXXM128: Self { .init(bits: 0x20080003017d) }
  /// `VHSUBPS ymm, ymm, ymm/m256`
  @inlinable public static var vhsubpsYYYM256: Self { .init(bits: 0x20280003017d) }
  /// `VDPPD xmm, xmm, xmm/m128, imm8`
  @inlinable public static var vdppdXXXM128I8: Self { .init(bits: 0x8200800010341) }
  /// `VDPPS xmm, xmm, xmm/m128, imm8`
  @inlinable public static var vdppsXXXM128I8: Self { .init(bits: 0x8200800010340) }
  /// `VDPPS ymm, ymm, ymm/m256, imm8`
  @inlinable public static var vdppsYYYM256I8: Self { .init(bits: 0x8202800010340) }
  /// `VANDPD xmm, xmm, xmm/m128`
  @inlinable public static var vandpdXXXM128: Self { .init(bits: 0x200900010154) }
  /// `VANDPD ymm, ymm, ymm/m256`
  @inlinable public static var vandpdYYYM256: Self { .init(bits: 0x202900010154) }
  /// `VANDPS xmm, xmm, xmm/m128`
  @inlinable public static var vandpsXXXM128: Self { .init(bits: 0x200900000154) }
  /// `VANDPS ymm, ymm, ymm/m256`
  @inlinable public static var vandpsYYYM256: Self { .init(bits: 0x202900000154) }
  /// `VANDNPD xmm, xmm, xmm/m128`
  @inlinable public static var vandnpdXXXM128: Self { .init(bits: 0x200800010155) }
  /// `VANDNPD ymm, ymm, ymm/m256`
  @inlinable public static var vandnpdYYYM256: Self { .init(bits: 0x202800010155) }
  /// `VANDNPS xmm, xmm, xmm/m128`
  @inlinable public static var vandnpsXXXM128: Self { .init(bits: 0x200800000155) }
  /// `VANDNPS ymm, ymm, ymm/m256`
  @inlinable public static var vandnpsYYYM256: Self { .init(bits: 0x202800000155) }
  /// `VORPD xmm, xmm, xmm/m128`
  @inlinable public static var vorpdXXXM128: Self { .init(bits: 0x200900010156) }
  /// `VORPD ymm, ymm, ymm/m256`
  @inlinable public static var vorpdYYYM256: Self { .init(bits: 0x202900010156) }
  /// `VORPS xmm, xmm, xmm/m128`
  @inlinable public static var vorpsXXXM128: Self { .init(bits: 0x200900000156) }
  /// `VORPS ymm, ymm, ymm/m256`
  @inlinable public static var vorpsYYYM256: Self { .init(bits: 0x202900000156) }
  /// `VXORPD xmm, xmm, xmm/m128`
  @inlinable public static var vxorpdXXXM128: Self { .init(bits: 0x200900010157) }
  /// `VXORPD ymm, ymm, ymm/m256`
  @inlinable public static var vxorpdYYYM256: Self { .init(bits: 0x202900010157) }
  /// `VXORPS xmm, xmm, xmm/m128`
  @inlinable public static var vxorpsXXXM128: Self { .init(bits: 0x200900000157) }
  /// `VXORPS ymm, ymm, ymm/m256`
  @inlinable public static var vxorpsYYYM256: Self { .init(bits: 0x202900000157) }
  /// `VCMPPD xmm, xmm, xmm/m128, imm8`
  @inlinable public static var vcmppdXXXM128I8: Self { .init(bits: 0x82009000101c2) }
  /// `VCMPPD ymm, ymm, ymm/m256, imm8`
  @inlinable public static var vcmppdYYYM256I8: Self { .init(bits: 0x82029000101c2) }
  /// `VCMPPS xmm, xmm, xmm/m128, imm8`
  @inlinable public static var vcmppsXXXM128I8: Self { .init(bits: 0x82009000001c2) }
  /// `VCMPPS ymm, ymm, ymm/m256, imm8`
  @inlinable public static var vcmppsYYYM256I8: Self { .init(bits: 0x82029000001c2) }
  /// `VCMPSD xmm, xmm, xmm/m64, imm8`
  @inlinable public static var vcmpsdXXXM64I8: Self { .init(bits: 0x82008000301c2) }
  /// `VCMPSS xmm, xmm, xmm/m32, imm8`
  @inlinable public static var vcmpssXXXM32I8: Self { .init(bits: 0x82008000201c2) }
  /// `VCOMISD xmm, xmm/m64`
  @inlinable public static var vcomisdXXM64: Self { .init(bits: 0x20080001012f) }
  /// `VCOMISS xmm, xmm/m32`
  @inlinable public static var vcomissXXM32: Self { .init(bits: 0x20080000012f) }
  /// `VUCOMISD xmm, xmm/m64`
  @inlinable public static var vucomisdXXM64: Self { .init(bits: 0x20080001012e) }
  /// `VUCOMISS xmm, xmm/m32`
  @inlinable public static var vucomissXXM32: Self { .init(bits: 0x20080000012e) }
  /// `VTESTPD xmm, xmm/m128`
  @inlinable public static var vtestpdXXM128: Self { .init(bits: 0x20080001020f) }
  /// `VTESTPD ymm, ymm/m256`
  @inlinable public static var vtestpdYYM256: Self { .init(bits: 0x20280001020f) }
  /// `VTESTPS xmm, xmm/m128`
  @inlinable public static var vtestpsXXM128: Self { .init(bits: 0x20080001020e) }
  /// `VTESTPS ymm, ymm/m256`
  @inlinable public static var vtestpsYYM256: Self { .init(bits: 0x20280001020e) }
  /// `VCVTDQ2PD xmm, xmm/m64`
  @inlinable public static var vcvtdq2pdXXM64: Self { .init(bits: 0x2008000201e6) }
  /// `VCVTDQ2PD ymm, xmm/m128`
  @inlinable public static var vcvtdq2pdYXM128: Self { .init(bits: 0x2028000201e6) }
  /// `VCVTDQ2PS xmm, xmm/m128`
  @inlinable public static var vcvtdq2psXXM128: Self { .init(bits: 0x20080000015b) }
  /// `VCVTDQ2PS ymm, ymm/m256`
  @inlinable public static var vcvtdq2psYYM256: Self { .init(bits: 0x20280000015b) }
  /// `VCVTPD2DQ xmm, xmm/m128`
  @inlinable public static var vcvtpd2dqXXM128: Self { .init(bits: 0x2008000301e6) }
  /// `VCVTPD2DQ xmm, ymm/m256`
  @inlinable public static var vcvtpd2dqXYM256: Self { .init(bits: 0x2028000301e6) }
  /// `VCVTPS2DQ xmm, xmm/m128`
  @inlinable public static var vcvtps2dqXXM128: Self { .init(bits: 0x20080001015b) }
  /// `VCVTPS2DQ ymm, ymm/m256`
  @inlinable public static var vcvtps2dqYYM256: Self { .init(bits: 0x20280001015b) }
  /// `VCVTTPD2DQ xmm, xmm/m128`
  @inlinable public static var vcvttpd2dqXXM128: Self { .init(bits: 0x2008000101e6) }
  /// `VCVTTPD2DQ xmm, ymm/m256`
  @inlinable public static var vcvttpd2dqXYM256: Self { .init(bits: 0x2028000101e6) }
  /// `VCVTTPS2DQ xmm, xmm/m128`
  @inlinable public static var vcvttps2dqXXM128: Self { .init(bits: 0x20080002015b) }
  /// `VCVTTPS2DQ ymm, ymm/m256`
  @inlinable public static var vcvttps2dqYYM256: Self { .init(bits: 0x20280002015b) }
  /// `VCVTSI2SD xmm, xmm, r32/m32`
  @inlinable public static var vcvtsi2sdXXRM32: Self { .init(bits: 0x20080003012a) }
  /// `VCVTSI2SD xmm, xmm, r64/m64`
  @inlinable public static var vcvtsi2sdXXRM64: Self { .init(bits: 0x20880083012a) }
  /// `VCVTSI2SS xmm, xmm, r32/m32`
  @inlinable public static var vcvtsi2ssXXRM32: Self { .init(bits: 0x20080002012a) }
  /// `VCVTSI2SS xmm, xmm, r64/m64`
  @inlinable public static var vcvtsi2ssXXRM64: Self { .init(bits: 0x20880082012a) }
  /// `VCVTSD2SI r32, xmm/m64`
  @inlinable public static var vcvtsd2siR32XM64: Self { .init(bits: 0x20080003012d) }
  /// `VCVTSD2SI r64, xmm/m64`
  @inlinable public static var vcvtsd2siR64XM64: Self { .init(bits: 0x20880083012d) }
  /// `VCVTSS2SI r32, xmm/m32`
  @inlinable public static var vcvtss2siR32XM32: Self { .init(bits: 0x20080002012d) }
  /// `VCVTSS2SI r64, xmm/m32`
  @inlinable public static var vcvtss2siR64XM32: Self { .init(bits: 0x20880082012d) }
  /// `VCVTTSD2SI r32, xmm/m64`
  @inlinable public static var vcvttsd2siR32XM64: Self { .init(bits: 0x20080003012c) }
  /// `VCVTTSD2SI r64, xmm/m64`
  @inlinable public static var vcvttsd2siR64XM64: Self { .init(bits: 0x20880083012c) }
  /// `VCVTTSS2SI r32, xmm/m32`
  @inlinable public static var vcvttss2siR32XM32: Self { .init(bits: 0x20080002012c) }
  /// `VCVTTSS2SI r64, xmm/m32`
  @inlinable public static var vcvttss2siR64XM32: Self { .init(bits: 0x20880082012c) }
  /// `VCVTPD2PS xmm, xmm/m128`
  @inlinable public static var vcvtpd2psXXM128: Self { .init(bits: 0x20080001015a) }
  /// `VCVTPD2PS xmm, ymm/m256`
  @inlinable public static var vcvtpd2psXYM256: Self { .init(bits: 0x20280001015a) }
  /// `VCVTPS2PD xmm, xmm/m64`
  @inlinable public static var vcvtps2pdXXM64: Self { .init(bits: 0x20080000015a) }
  /// `VCVTPS2PD ymm, xmm/m128`
  @inlinable public static var vcvtps2pdYXM128: Self { .init(bits: 0x20280000015a) }
  /// `VCVTSD2SS xmm, xmm, xmm/m64`
  @inlinable public static var vcvtsd2ssXXXM64: Self { .init(bits: 0x20080003015a) }
  /// `VCVTSS2SD xmm, xmm, xmm/m32`
  @inlinable public static var vcvtss2sdXXXM32: Self { .init(bits: 0x20080002015a) }
  /// `VLDMXCSR m32`
  @inlinable public static var vldmxcsrM32: Self { .init(bits: 0x14008000001ae) }
  /// `VSTMXCSR m32`
  @inlinable public static var vstmxcsrM32: Self { .init(bits: 0x1c008000001ae) }
  /// `VPADDB xmm, xmm, xmm/m128`
  @inlinable public static var vpaddbXXXM128: Self { .init(bits: 0x2009000101fc) }
  /// `VPADDB ymm, ymm, ymm/m256`
  @inlinable public static var vpaddbYYYM256: Self { .init(bits: 0x2029000101fc) }
  /// `VPADDW xmm, xmm, xmm/m128`
  @inlinable public static var vpaddwXXXM128: Self { .init(bits: 0x2009000101fd) }
  /// `VPADDW ymm, ymm, ymm/m256`
  @inlinable public static var vpaddwYYYM256: Self { .init(bits: 0x2029000101fd) }
  /// `VPADDD xmm, xmm, xmm/m128`
  @inlinable public static var vpadddXXXM128: Self { .init(bits: 0x2009000101fe) }
  /// `VPADDD ymm, ymm, ymm/m256`
  @inlinable public static var vpadddYYYM256: Self { .init(bits: 0x2029000101fe) }
  /// `VPADDQ xmm, xmm, xmm/m128`
  @inlinable public static var vpaddqXXXM128: Self { .init(bits: 0x2009000101d4) }
  /// `VPADDQ ymm, ymm, ymm/m256`
  @inlinable public static var vpaddqYYYM256: Self { .init(bits: 0x2029000101d4) }
  /// `VPADDSB xmm, xmm, xmm/m128`
  @inlinable public static var vpaddsbXXXM128: Self { .init(bits: 0x2009000101ec) }
  /// `VPADDSB ymm, ymm, ymm/m256`
  @inlinable public static var vpaddsbYYYM256: Self { .init(bits: 0x2029000101ec) }
  /// `VPADDSW xmm, xmm, xmm/m128`
  @inlinable public static var vpaddswXXXM128: Self { .init(bits: 0x2009000101ed) }
  /// `VPADDSW ymm, ymm, ymm/m256`
  @inlinable public static var vpaddswYYYM256: Self { .init(bits: 0x2029000101ed) }
  /// `VPADDUSB xmm, xmm, xmm/m128`
  @inlinable public static var vpaddusbXXXM128: Self { .init(bits: 0x2009000101dc) }
  /// `VPADDUSB ymm, ymm, ymm/m256`
  @inlinable public static var vpaddusbYYYM256: Self { .init(bits: 0x2029000101dc) }
  /// `VPADDUSW xmm, xmm, xmm/m128`
  @inlinable public static var vpadduswXXXM128: Self { .init(bits: 0x2009000101dd) }
  /// `VPADDUSW ymm, ymm, ymm/m256`
  @inlinable public static var vpadduswYYYM256: Self { .init(bits: 0x2029000101dd) }
  /// `VPSUBB xmm, xmm, xmm/m128`
  @inlinable public static var vpsubbXXXM128: Self { .init(bits: 0x2008000101f8) }
  /// `VPSUBB ymm, ymm, ymm/m256`
  @inlinable public static var vpsubbYYYM256: Self { .init(bits: 0x2028000101f8) }
  /// `VPSUBW xmm, xmm, xmm/m128`
  @inlinable public static var vpsubwXXXM128: Self { .init(bits: 0x2008000101f9) }
  /// `VPSUBW ymm, ymm, ymm/m256`
  @inlinable public static var vpsubwYYYM256: Self { .init(bits: 0x2028000101f9) }
  /// `VPSUBD xmm, xmm, xmm/m128`
  @inlinable public static var vpsubdXXXM128: Self { .init(bits: 0x2008000101fa) }
  /// `VPSUBD ymm, ymm, ymm/m256`
  @inlinable public static var vpsubdYYYM256: Self { .init(bits: 0x2028000101fa) }
  /// `VPSUBQ xmm, xmm, xmm/m128`
  @inlinable public static var vpsubqXXXM128: Self { .init(bits: 0x2008000101fb) }
  /// `VPSUBQ ymm, ymm, ymm/m256`
  @inlinable public static var vpsubqYYYM256: Self { .init(bits: 0x2028000101fb) }
  /// `VPSUBSB xmm, xmm, xmm/m128`
  @inlinable public static var vpsubsbXXXM128: Self { .init(bits: 0x2008000101e8) }
  /// `VPSUBSB ymm, ymm, ymm/m256`
  @inlinable public static var vpsubsbYYYM256: Self { .init(bits: 0x2028000101e8) }
  /// `VPSUBSW xmm, xmm, xmm/m128`
  @inlinable public static var vpsubswXXXM128: Self { .init(bits: 0x2008000101e9) }
  /// `VPSUBSW ymm, ymm, ymm/m256`
  @inlinable public static var vpsubswYYYM256: Self { .init(bits: 0x2028000101e9) }
  /// `VPSUBUSB xmm, xmm, xmm/m128`
  @inlinable public static var vpsubusbXXXM128: Self { .init(bits: 0x2008000101d8) }
  /// `VPSUBUSB ymm, ymm, ymm/m256`
  @inlinable public static var vpsubusbYYYM256: Self { .init(bits: 0x2028000101d8) }
  /// `VPSUBUSW xmm, xmm, xmm/m128`
  @inlinable public static var vpsubuswXXXM128: Self { .init(bits: 0x2008000101d9) }
  /// `VPSUBUSW ymm, ymm, ymm/m256`
  @inlinable public static var vpsubuswYYYM256: Self { .init(bits: 0x2028000101d9) }
  /// `VPHADDW xmm, xmm, xmm/m128`
  @inlinable public static var vphaddwXXXM128: Self { .init(bits: 0x200800010201) }
  /// `VPHADDW ymm, ymm, ymm/m256`
  @inlinable public static var vphaddwYYYM256: Self { .init(bits: 0x202800010201) }
  /// `VPHADDD xmm, xmm, xmm/m128`
  @inlinable public static var vphadddXXXM128: Self { .init(bits: 0x200800010202) }
  /// `VPHADDD ymm, ymm, ymm/m256`
  @inlinable public static var vphadddYYYM256: Self { .init(bits: 0x202800010202) }
  /// `VPHADDSW xmm, xmm, xmm/m128`
  @inlinable public static var vphaddswXXXM128: Self { .init(bits: 0x200800010203) }
  /// `VPHADDSW ymm, ymm, ymm/m256`
  @inlinable public static var vphaddswYYYM256: Self { .init(bits: 0x202800010203) }
  /// `VPHSUBW xmm, xmm, xmm/m128`
  @inlinable public static var vphsubwXXXM128: Self { .init(bits: 0x200800010205) }
  /// `VPHSUBW ymm, ymm, ymm/m256`
  @inlinable public static var vphsubwYYYM256: Self { .init(bits: 0x202800010205) }
  /// `VPHSUBD xmm, xmm, xmm/m128`
  @inlinable public static var vphsubdXXXM128: Self { .init(bits: 0x200800010206) }
  /// `VPHSUBD ymm, ymm, ymm/m256`
  @inlinable public static var vphsubdYYYM256: Self { .init(bits: 0x202800010206) }
  /// `VPHSUBSW xmm, xmm, xmm/m128`
  @inlinable public static var vphsubswXXXM128: Self { .init(bits: 0x200800010207) }
  /// `VPHSUBSW ymm, ymm, ymm/m256`
  @inlinable public static var vphsubswYYYM256: Self { .init(bits: 0x202800010207) }
  /// `VPMULHUW xmm, xmm, xmm/m128`
  @inlinable public static var vpmulhuwXXXM128: Self { .init(bits: 0x2009000101e4) }
  /// `VPMULHUW ymm, ymm, ymm/m256`
  @inlinable public static var vpmulhuwYYYM256: Self { .init(bits: 0x2029000101e4) }
  /// `VPMULHW xmm, xmm, xmm/m128`
  @inlinable public static var vpmulhwXXXM128: Self { .init(bits: 0x2009000101e5) }
  /// `VPMULHW ymm, ymm, ymm/m256`
  @inlinable public static var vpmulhwYYYM256: Self { .init(bits: 0x2029000101e5) }
  /// `VPMULLW xmm, xmm, xmm/m128`
  @inlinable public static var vpmullwXXXM128: Self { .init(bits: 0x2009000101d5) }
  /// `VPMULLW ymm, ymm, ymm/m256`
  @inlinable public static var vpmullwYYYM256: Self { .init(bits: 0x2029000101d5) }
  /// `VPMULUDQ xmm, xmm, xmm/m128`
  @inlinable public static var vpmuludqXXXM128: Self { .init(bits: 0x2009000101f4) }
  /// `VPMULUDQ ymm, ymm, ymm/m256`
  @inlinable public static var vpmuludqYYYM256: Self { .init(bits: 0x2029000101f4) }
  /// `VPMADDWD xmm, xmm, xmm/m128`
  @inlinable public static var vpmaddwdXXXM128: Self { .init(bits: 0x2009000101f5) }
  /// `VPMADDWD ymm, ymm, ymm/m256`
  @inlinable public static var vpmaddwdYYYM256: Self { .init(bits: 0x2029000101f5) }
  /// `VPMADDUBSW xmm, xmm, xmm/m128`
  @inlinable public static var vpmaddubswXXXM128: Self { .init(bits: 0x200800010204) }
  /// `VPMADDUBSW ymm, ymm, ymm/m256`
  @inlinable public static var vpmaddubswYYYM256: Self { .init(bits: 0x202800010204) }
  /// `VPMULHRSW xmm, xmm, xmm/m128`
  @inlinable public static var vpmulhrswXXXM128: Self { .init(bits: 0x20080001020b) }
  /// `VPMULHRSW ymm, ymm, ymm/m256`
  @inlinable public static var vpmulhrswYYYM256: Self { .init(bits: 0x20280001020b) }
  /// `VPMULDQ xmm, xmm, xmm/m128`
  @inlinable public static var vpmuldqXXXM128: Self { .init(bits: 0x200800010228) }
  /// `VPMULDQ ymm, ymm, ymm/m256`
  @inlinable public static var vpmuldqYYYM256: Self { .init(bits: 0x202800010228) }
  /// `VPMULLD xmm, xmm, xmm/m128`
  @inlinable public static var vpmulldXXXM128: Self { .init(bits: 0x200800010240) }
  /// `VPMULLD ymm, ymm, ymm/m256`
  @inlinable public static var vpmulldYYYM256: Self { .init(bits: 0x202800010240) }
  /// `VPAVGB xmm, xmm, xmm/m128`
  @inlinable public static var vpavgbXXXM128: Self { .init(bits: 0x2009000101e0) }
  /// `VPAVGB ymm, ymm, ymm/m256`
  @inlinable public static var vpavgbYYYM256: Self { .init(bits: 0x2029000101e0) }
  /// `VPAVGW xmm, xmm, xmm/m128`
  @inlinable public static var vpavgwXXXM128: Self { .init(bits: 0x2009000101e3) }
  /// `VPAVGW ymm, ymm, ymm/m256`
  @inlinable public static var vpavgwYYYM256: Self { .init(bits: 0x2029000101e3) }
  /// `VPABSB xmm, xmm/m128`
  @inlinable public static var vpabsbXXM128: Self { .init(bits: 0x20080001021c) }
  /// `VPABSB ymm, ymm/m256`
  @inlinable public static var vpabsbYYM256: Self { .init(bits: 0x20280001021c) }
  /// `VPABSW xmm, xmm/m128`
  @inlinable public static var vpabswXXM128: Self { .init(bits: 0x20080001021d) }
  /// `VPABSW ymm, ymm/m256`
  @inlinable public static var vpabswYYM256: Self { .init(bits: 0x20280001021d) }
  /// `VPABSD xmm, xmm/m128`
  @inlinable public static var vpabsdXXM128: Self { .init(bits: 0x20080001021e) }
  /// `VPABSD ymm, ymm/m256`
  @inlinable public static var vpabsdYYM256: Self { .init(bits: 0x20280001021e) }
  /// `VPSADBW xmm, xmm, xmm/m128`
  @inlinable public static var vpsadbwXXXM128: Self { .init(bits: 0x2009000101f6) }
  /// `VPSADBW ymm, ymm, ymm/m256`
  @inlinable public static var vpsadbwYYYM256: Self { .init(bits: 0x2029000101f6) }
  /// `VMPSADBW xmm, xmm, xmm/m128, imm8`
  @inlinable public static var vmpsadbwXXXM128I8: Self { .init(bits: 0x8200800010342) }
  /// `VMPSADBW ymm, ymm, ymm/m256, imm8`
  @inlinable public static var vmpsadbwYYYM256I8: Self { .init(bits: 0x8202800010342) }
  /// `VPSIGNB xmm, xmm, xmm/m128`
  @inlinable public static var vpsignbXXXM128: Self { .init(bits: 0x200800010208) }
  /// `VPSIGNB ymm, ymm, ymm/m256`
  @inlinable public static var vpsignbYYYM256: Self { .init(bits: 0x202800010208) }
  /// `VPSIGNW xmm, xmm, xmm/m128`
  @inlinable public static var vpsignwXXXM128: Self { .init(bits: 0x200800010209) }
  /// `VPSIGNW ymm, ymm, ymm/m256`
  @inlinable public static var vpsignwYYYM256: Self { .init(bits: 0x202800010209) }
  /// `VPSIGND xmm, xmm, xmm/m128`
  @inlinable public static var vpsigndXXXM128: Self { .init(bits: 0x20080001020a) }
  /// `VPSIGND ymm, ymm, ymm/m256`
  @inlinable public static var vpsigndYYYM256: Self { .init(bits: 0x20280001020a) }
  /// `VPMAXSB xmm, xmm, xmm/m128`
  @inlinable public static var vpmaxsbXXXM128: Self { .init(bits: 0x20080001023c) }
  /// `VPMAXSB ymm, ymm, ymm/m256`
  @inlinable public static var vpmaxsbYYYM256: Self { .init(bits: 0x20280001023c) }
  /// `VPMAXSW xmm, xmm, xmm/m128`
  @inlinable public static var vpmaxswXXXM128: Self { .init(bits: 0x2009000101ee) }
  /// `VPMAXSW ymm, ymm, ymm/m256`
  @inlinable public static var vpmaxswYYYM256: Self { .init(bits: 0x2029000101ee) }
  /// `VPMAXSD xmm, xmm, xmm/m128`
  @inlinable public static var vpmaxsdXXXM128: Self { .init(bits: 0x20080001023d) }
  /// `VPMAXSD ymm, ymm, ymm/m256`
  @inlinable public static var vpmaxsdYYYM256: Self { .init(bits: 0x20280001023d) }
  /// `VPMAXUB xmm, xmm, xmm/m128`
  @inlinable public static var vpmaxubXXXM128: Self { .init(bits: 0x2009000101de) }
  /// `VPMAXUB ymm, ymm, ymm/m256`
  @inlinable public static var vpmaxubYYYM256: Self { .init(bits: 0x2029000101de) }
  /// `VPMAXUW xmm, xmm, xmm/m128`
  @inlinable public static var vpmaxuwXXXM128: Self { .init(bits: 0x20080001023e) }
  /// `VPMAXUW ymm, ymm, ymm/m256`
  @inlinable public static var vpmaxuwYYYM256: Self { .init(bits: 0x20280001023e) }
  /// `VPMAXUD xmm, xmm, xmm/m128`
  @inlinable public static var vpmaxudXXXM128: Self { .init(bits: 0x20080001023f) }
  /// `VPMAXUD ymm, ymm, ymm/m256`
  @inlinable public static var vpmaxudYYYM256: Self { .init(bits: 0x20280001023f) }
  /// `VPMINSB xmm, xmm, xmm/m128`
  @inlinable public static var vpminsbXXXM128: Self { .init(bits: 0x200800010238) }
  /// `VPMINSB ymm, ymm, ymm/m256`
  @inlinable public static var vpminsbYYYM256: Self { .init(bits: 0x202800010238) }
  /// `VPMINSW xmm, xmm, xmm/m128`
  @inlinable public static var vpminswXXXM128: Self { .init(bits: 0x2009000101ea) }
  /// `VPMINSW ymm, ymm, ymm/m256`
  @inlinable public static var vpminswYYYM256: Self { .init(bits: 0x2029000101ea) }
  /// `VPMINSD xmm, xmm, xmm/m128`
  @inlinable public static var vpminsdXXXM128: Self { .init(bits: 0x200800010239) }
  /// `VPMINSD ymm, ymm, ymm/m256`
  @inlinable public static var vpminsdYYYM256: Self { .init(bits: 0x202800010239) }
  /// `VPMINUB xmm, xmm, xmm/m128`
  @inlinable public static var vpminubXXXM128: Self { .init(bits: 0x2009000101da) }
  /// `VPMINUB ymm, ymm, ymm/m256`
  @inlinable public static var vpminubYYYM256: Self { .init(bits: 0x2029000101da) }
  /// `VPMINUW xmm, xmm, xmm/m128`
  @inlinable public static var vpminuwXXXM128: Self { .init(bits: 0x20080001023a) }
  /// `VPMINUW ymm, ymm, ymm/m256`
  @inlinable public static var vpminuwYYYM256: Self { .init(bits: 0x20280001023a) }
  /// `VPMINUD xmm, xmm, xmm/m128`
  @inlinable public static var vpminudXXXM128: Self { .init(bits: 0x20080001023b) }
  /// `VPMINUD ymm, ymm, ymm/m256`
  @inlinable public static var vpminudYYYM256: Self { .init(bits: 0x20280001023b) }
  /// `VPHMINPOSUW xmm, xmm/m128`
  @inlinable public static var vphminposuwXXM128: Self { .init(bits: 0x200800010241) }
  /// `VPAND xmm, xmm, xmm/m128`
  @inlinable public static var vpandXXXM128: Self { .init(bits: 0x2009000101db) }
  /// `VPAND ymm, ymm, ymm/m256`
  @inlinable public static var vpandYYYM256: Self { .init(bits: 0x2029000101db) }
  /// `VPANDN xmm, xmm, xmm/m128`
  @inlinable public static var vpandnXXXM128: Self { .init(bits: 0x2008000101df) }
  /// `VPANDN ymm, ymm, ymm/m256`
  @inlinable public static var vpandnYYYM256: Self { .init(bits: 0x2028000101df) }
  /// `VPOR xmm, xmm, xmm/m128`
  @inlinable public static var vporXXXM128: Self { .init(bits: 0x2009000101eb) }
  /// `VPOR ymm, ymm, ymm/m256`
  @inlinable public static var vporYYYM256: Self { .init(bits: 0x2029000101eb) }
  /// `VPXOR xmm, xmm, xmm/m128`
  @inlinable public static var vpxorXXXM128: Self { .init(bits: 0x2009000101ef) }
  /// `VPXOR ymm, ymm, ymm/m256`
  @inlinable public static var vpxorYYYM256: Self { .init(bits: 0x2029000101ef) }
  /// `VPCMPEQB xmm, xmm, xmm/m128`
  @inlinable public static var vpcmpeqbXXXM128: Self { .init(bits: 0x200900010174) }
  /// `VPCMPEQB ymm, ymm, ymm/m256`
  @inlinable public static var vpcmpeqbYYYM256: Self { .init(bits: 0x202900010174) }
  /// `VPCMPEQW xmm, xmm, xmm/m128`
  @inlinable public static var vpcmpeqwXXXM128: Self { .init(bits: 0x200900010175) }
  /// `VPCMPEQW ymm, ymm, ymm/m256`
  @inlinable public static var vpcmpeqwYYYM256: Self { .init(bits: 0x202900010175) }
  /// `VPCMPEQD xmm, xmm, xmm/m128`
  @inlinable public static var vpcmpeqdXXXM128: Self { .init(bits: 0x200900010176) }
  /// `VPCMPEQD ymm, ymm, ymm/m256`
  @inlinable public static var vpcmpeqdYYYM256: Self { .init(bits: 0x202900010176) }
  /// `VPCMPEQQ xmm, xmm, xmm/m128`
  @inlinable public static var vpcmpeqqXXXM128: Self { .init(bits: 0x200800010229) }
  /// `VPCMPEQQ ymm, ymm, ymm/m256`
  @inlinable public static var vpcmpeqqYYYM256: Self { .init(bits: 0x202800010229) }
  /// `VPCMPGTB xmm, xmm, xmm/m128`
  @inlinable public static var vpcmpgtbXXXM128: Self { .init(bits: 0x200800010164) }
  /// `VPCMPGTB ymm, ymm, ymm/m256`
  @inlinable public static var vpcmpgtbYYYM256: Self { .init(bits: 0x202800010164) }
  /// `VPCMPGTW xmm, xmm, xmm/m128`
  @inlinable public static var vpcmpgtwXXXM128: Self { .init(bits: 0x200800010165) }
  /// `VPCMPGTW ymm, ymm, ymm/m256`
  @inlinable public static var vpcmpgtwYYYM256: Self { .init(bits: 0x202800010165) }
  /// `VPCMPGTD xmm, xmm, xmm/m128`
  @inlinable public static var vpcmpgtdXXXM128: Self { .init(bits: 0x200800010166) }
  /// `VPCMPGTD ymm, ymm, ymm/m256`
  @inlinable public static var vpcmpgtdYYYM256: Self { .init(bits: 0x202800010166) }
  /// `VPCMPGTQ xmm, xmm, xmm/m128`
  @inlinable public static var vpcmpgtqXXXM128: Self { .init(bits: 0x200800010237) }
  /// `VPCMPGTQ ymm, ymm, ymm/m256`
  @inlinable public static var vpcmpgtqYYYM256: Self { .init(bits: 0x202800010237) }
  /// `VPTEST xmm, xmm/m128`
  @inlinable public static var vptestXXM128: Self { .init(bits: 0x200800010217) }
  /// `VPTEST ymm, ymm/m256`
  @inlinable public static var vptestYYM256: Self { .init(bits: 0x202800010217) }
  /// `VPCMPESTRI xmm, xmm/m128, imm8`
  @inlinable public static var vpcmpestriXXM128I8: Self { .init(bits: 0x8200800010361) }
  /// `VPCMPESTRM xmm, xmm/m128, imm8`
  @inlinable public static var vpcmpestrmXXM128I8: Self { .init(bits: 0x8200800010360) }
  /// `VPCMPISTRI xmm, xmm/m128, imm8`
  @inlinable public static var vpcmpistriXXM128I8: Self { .init(bits: 0x8200800010363) }
  /// `VPCMPISTRM xmm, xmm/m128, imm8`
  @inlinable public static var vpcmpistrmXXM128I8: Self { .init(bits: 0x8200800010362) }
  /// `VPSLLW xmm, xmm, xmm/m128`
  @inlinable public static var vpsllwXXXM128: Self { .init(bits: 0x2008000101f1) }
  /// `VPSLLW xmm, xmm, imm8`
  @inlinable public static var vpsllwXXI8: Self { .init(bits: 0xb400800010171) }
  /// `VPSLLW ymm, ymm, xmm/m128`
  @inlinable public static var vpsllwYYXM128: Self { .init(bits: 0x2028000101f1) }
  /// `VPSLLW ymm, ymm, imm8`
  @inlinable public static var vpsllwYYI8: Self { .init(bits: 0xb402800010171) }
  /// `VPSLLD xmm, xmm, xmm/m128`
  @inlinable public static var vpslldXXXM128: Self { .init(bits: 0x2008000101f2) }
  /// `VPSLLD xmm, xmm, imm8`
  @inlinable public static var vpslldXXI8: Self { .init(bits: 0xb400800010172) }
  /// `VPSLLD ymm, ymm, xmm/m128`
  @inlinable public static var vpslldYYXM128: Self { .init(bits: 0x2028000101f2) }
  /// `VPSLLD ymm, ymm, imm8`
  @inlinable public static var vpslldYYI8: Self { .init(bits: 0xb402800010172) }
  /// `VPSLLQ xmm, xmm, xmm/m128`
  @inlinable public static var vpsllqXXXM128: Self { .init(bits: 0x2008000101f3) }
  /// `VPSLLQ xmm, xmm, imm8`
  @inlinable public static var vpsllqXXI8: Self { .init(bits: 0xb400800010173) }
  /// `VPSLLQ ymm, ymm, xmm/m128`
  @inlinable public static var vpsllqYYXM128: Self { .init(bits: 0x2028000101f3) }
  /// `VPSLLQ ymm, ymm, imm8`
  @inlinable public static var vpsllqYYI8: Self { .init(bits: 0xb402800010173) }
  /// `VPSRAW xmm, xmm, xmm/m128`
  @inlinable public static var vpsrawXXXM128: Self { .init(bits: 0x2008000101e1) }
  /// `VPSRAW xmm, xmm, imm8`
  @inlinable public static var vpsrawXXI8: Self { .init(bits: 0xa400800010171) }
  /// `VPSRAW ymm, ymm, xmm/m128`
  @inlinable public static var vpsrawYYXM128: Self { .init(bits: 0x2028000101e1) }
  /// `VPSRAW ymm, ymm, imm8`
  @inlinable public static var vpsrawYYI8: Self { .init(bits: 0xa402800010171) }
  /// `VPSRAD xmm, xmm, xmm/m128`
  @inlinable public static var vpsradXXXM128: Self { .init(bits: 0x2008000101e2) }
  /// `VPSRAD xmm, xmm, imm8`
  @inlinable public static var vpsradXXI8: Self { .init(bits: 0xa400800010172) }
  /// `VPSRAD ymm, ymm, xmm/m128`
  @inlinable public static var vpsradYYXM128: Self { .init(bits: 0x2028000101e2) }
  /// `VPSRAD ymm, ymm, imm8`
  @inlinable public static var vpsradYYI8: Self { .init(bits: 0xa402800010172) }
  /// `VPSRLW xmm, xmm, xmm/m128`
  @inlinable public static var vpsrlwXXXM128: Self { .init(bits: 0x2008000101d1) }
  /// `VPSRLW xmm, xmm, imm8`
  @inlinable public static var vpsrlwXXI8: Self { .init(bits: 0x9400800010171) }
  /// `VPSRLW ymm, ymm, xmm/m128`
  @inlinable public static var vpsrlwYYXM128: Self { .init(bits: 0x2028000101d1) }
  /// `VPSRLW ymm, ymm, imm8`
  @inlinable public static var vpsrlwYYI8: Self { .init(bits: 0x9402800010171) }
  /// `VPSRLD xmm, xmm, xmm/m128`
  @inlinable public static var vpsrldXXXM128: Self { .init(bits: 0x2008000101d2) }
  /// `VPSRLD xmm, xmm, imm8`
  @inlinable public static var vpsrldXXI8: Self { .init(bits: 0x9400800010172) }
  /// `VPSRLD ymm, ymm, xmm/m128`
  @inlinable public static var vpsrldYYXM128: Self { .init(bits: 0x2028000101d2) }
  /// `VPSRLD ymm, ymm, imm8`
  @inlinable public static var vpsrldYYI8: Self { .init(bits: 0x9402800010172) }
  /// `VPSRLQ xmm, xmm, xmm/m128`
  @inlinable public static var vpsrlqXXXM128: Self { .init(bits: 0x2008000101d3) }
  /// `VPSRLQ xmm, xmm, imm8`
  @inlinable public static var vpsrlqXXI8: Self { .init(bits: 0x9400800010173) }
  /// `VPSRLQ ymm, ymm, xmm/m128`
  @inlinable public static var vpsrlqYYXM128: Self { .init(bits: 0x2028000101d3) }
  /// `VPSRLQ ymm, ymm, imm8`
  @inlinable public static var vpsrlqYYI8: Self { .init(bits: 0x9402800010173) }
  /// `VPSLLDQ xmm, xmm, imm8`
  @inlinable public static var vpslldqXXI8: Self { .init(bits: 0xbc00800010173) }
  /// `VPSLLDQ ymm, ymm, imm8`
  @inlinable public static var vpslldqYYI8: Self { .init(bits: 0xbc02800010173) }
  /// `VPSRLDQ xmm, xmm, imm8`
  @inlinable public static var vpsrldqXXI8: Self { .init(bits: 0x9c00800010173) }
  /// `VPSRLDQ ymm, ymm, imm8`
  @inlinable public static var vpsrldqYYI8: Self { .init(bits: 0x9c02800010173) }
  /// `VPSLLVD xmm, xmm, xmm/m128`
  @inlinable public static var vpsllvdXXXM128: Self { .init(bits: 0x200800010247) }
  /// `VPSLLVD ymm, ymm, ymm/m256`
  @inlinable public static var vpsllvdYYYM256: Self { .init(bits: 0x202800010247) }
  /// `VPSLLVQ xmm, xmm, xmm/m128`
  @inlinable public static var vpsllvqXXXM128: Self { .init(bits: 0x208800810247) }
  /// `VPSLLVQ ymm, ymm, ymm/m256`
  @inlinable public static var vpsllvqYYYM256: Self { .init(bits: 0x20a800810247) }
  /// `VPSRAVD xmm, xmm, xmm/m128`
  @inlinable public static var vpsravdXXXM128: Self { .init(bits: 0x200800010246) }
  /// `VPSRAVD ymm, ymm, ymm/m256`
  @inlinable public static var vpsravdYYYM256: Self { .init(bits: 0x202800010246) }
  /// `VPSRLVD xmm, xmm, xmm/m128`
  @inlinable public static var vpsrlvdXXXM128: Self { .init(bits: 0x200800010245) }
  /// `VPSRLVD ymm, ymm, ymm/m256`
  @inlinable public static var vpsrlvdYYYM256: Self { .init(bits: 0x202800010245) }
  /// `VPSRLVQ xmm, xmm, xmm/m128`
  @inlinable public static var vpsrlvqXXXM128: Self { .init(bits: 0x208800810245) }
  /// `VPSRLVQ ymm, ymm, ymm/m256`
  @inlinable public static var vpsrlvqYYYM256: Self { .init(bits: 0x20a800810245) }
  /// `VFMADD132PD xmm, xmm, xmm/m128`
  @inlinable public static var vfmadd132pdXXXM128: Self { .init(bits: 0x208800810298) }
  /// `VFMADD132PD ymm, ymm, ymm/m256`
  @inlinable public static var vfmadd132pdYYYM256: Self { .init(bits: 0x20a800810298) }
  /// `VFMADD213PD xmm, xmm, xmm/m128`
  @inlinable public static var vfmadd213pdXXXM128: Self { .init(bits: 0x2088008102a8) }
  /// `VFMADD213PD ymm, ymm, ymm/m256`
  @inlinable public static var vfmadd213pdYYYM256: Self { .init(bits: 0x20a8008102a8) }
  /// `VFMADD231PD xmm, xmm, xmm/m128`
  @inlinable public static var vfmadd231pdXXXM128: Self { .init(bits: 0x2088008102b8) }
  /// `VFMADD231PD ymm, ymm, ymm/m256`
  @inlinable public static var vfmadd231pdYYYM256: Self { .init(bits: 0x20a8008102b8) }
  /// `VFMADD132SD xmm, xmm, xmm/m64`
  @inlinable public static var vfmadd132sdXXXM64: Self { .init(bits: 0x208800810299) }
  /// `VFMADD213SD xmm, xmm, xmm/m64`
  @inlinable public static var vfmadd213sdXXXM64: Self { .init(bits: 0x2088008102a9) }
  /// `VFMADD231SD xmm, xmm, xmm/m64`
  @inlinable public static var vfmadd231sdXXXM64: Self { .init(bits: 0x2088008102b9) }
  /// `VFMADD132PS xmm, xmm, xmm/m128`
  @inlinable public static var vfmadd132psXXXM128: Self { .init(bits: 0x200800010298) }
  /// `VFMADD132PS ymm, ymm, ymm/m256`
  @inlinable public static var vfmadd132psYYYM256: Self { .init(bits: 0x202800010298) }
  /// `VFMADD213PS xmm, xmm, xmm/m128`
  @inlinable public static var vfmadd213psXXXM128: Self { .init(bits: 0x2008000102a8) }
  /// `VFMADD213PS ymm, ymm, ymm/m256`
  @inlinable public static var vfmadd213psYYYM256: Self { .init(bits: 0x2028000102a8) }
  /// `VFMADD231PS xmm, xmm, xmm/m128`
  @inlinable public static var vfmadd231psXXXM128: Self { .init(bits: 0x2008000102b8) }
  /// `VFMADD231PS ymm, ymm, ymm/m256`
  @inlinable public static var vfmadd231psYYYM256: Self { .init(bits: 0x2028000102b8) }
  /// `VFMADD132SS xmm, xmm, xmm/m32`
  @inlinable public static var vfmadd132ssXXXM32: Self { .init(bits: 0x200800010299) }
  /// `VFMADD213SS xmm, xmm, xmm/m32`
  @inlinable public static var vfmadd213ssXXXM32: Self { .init(bits: 0x2008000102a9) }
  /// `VFMADD231SS xmm, xmm, xmm/m32`
  @inlinable public static var vfmadd231ssXXXM32: Self { .init(bits: 0x2008000102b9) }
  /// `VFMADDSUB132PD xmm, xmm, xmm/m128`
  @inlinable public static var vfmaddsub132pdXXXM128: Self { .init(bits: 0x208800810296) }
  /// `VFMADDSUB132PD ymm, ymm, ymm/m256`
  @inlinable public static var vfmaddsub132pdYYYM256: Self { .init(bits: 0x20a800810296) }
  /// `VFMADDSUB213PD xmm, xmm, xmm/m128`
  @inlinable public static var vfmaddsub213pdXXXM128: Self { .init(bits: 0x2088008102a6) }
  /// `VFMADDSUB213PD ymm, ymm, ymm/m256`
  @inlinable public static var vfmaddsub213pdYYYM256: Self { .init(bits: 0x20a8008102a6) }
  /// `VFMADDSUB231PD xmm, xmm, xmm/m128`
  @inlinable public static var vfmaddsub231pdXXXM128: Self { .init(bits: 0x2088008102b6) }
  /// `VFMADDSUB231PD ymm, ymm, ymm/m256`
  @inlinable public static var vfmaddsub231pdYYYM256: Self { .init(bits: 0x20a8008102b6) }
  /// `VFMADDSUB132PS xmm, xmm, xmm/m128`
  @inlinable public static var vfmaddsub132psXXXM128: Self { .init(bits: 0x200800010296) }
  /// `VFMADDSUB132PS ymm, ymm, ymm/m256`
  @inlinable public static var vfmaddsub132psYYYM256: Self { .init(bits: 0x202800010296) }
  /// `VFMADDSUB213PS xmm, xmm, xmm/m128`
  @inlinable public static var vfmaddsub213psXXXM128: Self { .init(bits: 0x2008000102a6) }
  /// `VFMADDSUB213PS ymm, ymm, ymm/m256`
  @inlinable public static var vfmaddsub213psYYYM256: Self { .init(bits: 0x2028000102a6) }
  /// `VFMADDSUB231PS xmm, xmm, xmm/m128`
  @inlinable public static var vfmaddsub231psXXXM128: Self { .init(bits: 0x2008000102b6) }
  /// `VFMADDSUB231PS ymm, ymm, ymm/m256`
  @inlinable public static var vfmaddsub231psYYYM256: Self { .init(bits: 0x2028000102b6) }
  /// `VFMSUB132PD xmm, xmm, xmm/m128`
  @inlinable public static var vfmsub132pdXXXM128: Self { .init(bits: 0x20880081029a) }
  /// `VFMSUB132PD ymm, ymm, ymm/m256`
  @inlinable public static var vfmsub132pdYYYM256: Self { .init(bits: 0x20a80081029a) }
  /// `VFMSUB213PD xmm, xmm, xmm/m128`
  @inlinable public static var vfmsub213pdXXXM128: Self { .init(bits: 0x2088008102aa) }
  /// `VFMSUB213PD ymm, ymm, ymm/m256`
  @inlinable public static var vfmsub213pdYYYM256: Self { .init(bits: 0x20a8008102aa) }
  /// `VFMSUB231PD xmm, xmm, xmm/m128`
  @inlinable public static var vfmsub231pdXXXM128: Self { .init(bits: 0x2088008102ba) }
  /// `VFMSUB231PD ymm, ymm, ymm/m256`
  @inlinable public static var vfmsub231pdYYYM256: Self { .init(bits: 0x20a8008102ba) }
  /// `VFMSUB132SD xmm, xmm, xmm/m64`
  @inlinable public static var vfmsub132sdXXXM64: Self { .init(bits: 0x20880081029b) }
  /// `VFMSUB213SD xmm, xmm, xmm/m64`
  @inlinable public static var vfmsub213sdXXXM64: Self { .init(bits: 0x2088008102ab) }
  /// `VFMSUB231SD xmm, xmm, xmm/m64`
  @inlinable public static var vfmsub231sdXXXM64: Self { .init(bits: 0x2088008102bb) }
  /// `VFMSUB132PS xmm, xmm, xmm/m128`
  @inlinable public static var vfmsub132psXXXM128: Self { .init(bits: 0x20080001029a) }
  /// `VFMSUB132PS ymm, ymm, ymm/m256`
  @inlinable public static var vfmsub132psYYYM256: Self { .init(bits: 0x20280001029a) }
  /// `VFMSUB213PS xmm, xmm, xmm/m128`
  @inlinable public static var vfmsub213psXXXM128: Self { .init(bits: 0x2008000102aa) }
  /// `VFMSUB213PS ymm, ymm, ymm/m256`
  @inlinable public static var vfmsub213psYYYM256: Self { .init(bits: 0x2028000102aa) }
  /// `VFMSUB231PS xmm, xmm, xmm/m128`
  @inlinable public static var vfmsub231psXXXM128: Self { .init(bits: 0x2008000102ba) }
  /// `VFMSUB231PS ymm, ymm, ymm/m256`
  @inlinable public static var vfmsub231psYYYM256: Self { .init(bits: 0x2028000102ba) }
  /// `VFMSUB132SS xmm, xmm, xmm/m32`
  @inlinable public static var vfmsub132ssXXXM32: Self { .init(bits: 0x20080001029b) }
  /// `VFMSUB213SS xmm, xmm, xmm/m32`
  @inlinable public static var vfmsub213ssXXXM32: Self { .init(bits: 0x2008000102ab) }
  /// `VFMSUB231SS xmm, xmm, xmm/m32`
  @inlinable public static var vfmsub231ssXXXM32: Self { .init(bits: 0x2008000102bb) }
  /// `VFMSUBADD132PD xmm, xmm, xmm/m128`
  @inlinable public static var vfmsubadd132pdXXXM128: Self { .init(bits: 0x208800810297) }
  /// `VFMSUBADD132PD ymm, ymm, ymm/m256`
  @inlinable public static var vfmsubadd132pdYYYM256: Self { .init(bits: 0x20a800810297) }
  /// `VFMSUBADD213PD xmm, xmm, xmm/m128`
  @inlinable public static var vfmsubadd213pdXXXM128: Self { .init(bits: 0x2088008102a7) }
  /// `VFMSUBADD213PD ymm, ymm, ymm/m256`
  @inlinable public static var vfmsubadd213pdYYYM256: Self { .init(bits: 0x20a8008102a7) }
  /// `VFMSUBADD231PD xmm, xmm, xmm/m128`
  @inlinable public static var vfmsubadd231pdXXXM128: Self { .init(bits: 0x2088008102b7) }
  /// `VFMSUBADD231PD ymm, ymm, ymm/m256`
  @inlinable public static var vfmsubadd231pdYYYM256: Self { .init(bits: 0x20a8008102b7) }
  /// `VFMSUBADD132PS xmm, xmm, xmm/m128`
  @inlinable public static var vfmsubadd132psXXXM128: Self { .init(bits: 0x200800010297) }
  /// `VFMSUBADD132PS ymm, ymm, ymm/m256`
  @inlinable public static var vfmsubadd132psYYYM256: Self { .init(bits: 0x202800010297) }
  /// `VFMSUBADD213PS xmm, xmm, xmm/m128`
  @inlinable public static var vfmsubadd213psXXXM128: Self { .init(bits: 0x2008000102a7) }
  /// `VFMSUBADD213PS ymm, ymm, ymm/m256`
  @inlinable public static var vfmsubadd213psYYYM256: Self { .init(bits: 0x2028000102a7) }
  /// `VFMSUBADD231PS xmm, xmm, xmm/m128`
  @inlinable public static var vfmsubadd231psXXXM128: Self { .init(bits: 0x2008000102b7) }
  /// `VFMSUBADD231PS ymm, ymm, ymm/m256`
  @inlinable public static var vfmsubadd231psYYYM256: Self { .init(bits: 0x2028000102b7) }
  /// `VFNMADD132PD xmm, xmm, xmm/m128`
  @inlinable public static var vfnmadd132pdXXXM128: Self { .init(bits: 0x20880081029c) }
  /// `VFNMADD132PD ymm, ymm, ymm/m256`
  @inlinable public static var vfnmadd132pdYYYM256: Self { .init(bits: 0x20a80081029c) }
  /// `VFNMADD213PD xmm, xmm, xmm/m128`
  @inlinable public static var vfnmadd213pdXXXM128: Self { .init(bits: 0x2088008102ac) }
  /// `VFNMADD213PD ymm, ymm, ymm/m256`
  @inlinable public static var vfnmadd213pdYYYM256: Self { .init(bits: 0x20a8008102ac) }
  /// `VFNMADD231PD xmm, xmm, xmm/m128`
  @inlinable public static var vfnmadd231pdXXXM128: Self { .init(bits: 0x2088008102bc) }
  /// `VFNMADD231PD ymm, ymm, ymm/m256`
  @inlinable public static var vfnmadd231pdYYYM256: Self { .init(bits: 0x20a8008102bc) }
  /// `VFNMADD132SD xmm, xmm, xmm/m64`
  @inlinable public static var vfnmadd132sdXXXM64: Self { .init(bits: 0x20880081029d) }
  /// `VFNMADD213SD xmm, xmm, xmm/m64`
  @inlinable public static var vfnmadd213sdXXXM64: Self { .init(bits: 0x2088008102ad) }
  /// `VFNMADD231SD xmm, xmm, xmm/m64`
  @inlinable public static var vfnmadd231sdXXXM64: Self { .init(bits: 0x2088008102bd) }
  /// `VFNMADD132PS xmm, xmm, xmm/m128`
  @inlinable public static var vfnmadd132psXXXM128: Self { .init(bits: 0x20080001029c) }
  /// `VFNMADD132PS ymm, ymm, ymm/m256`
  @inlinable public static var vfnmadd132psYYYM256: Self { .init(bits: 0x20280001029c) }
  /// `VFNMADD213PS xmm, xmm, xmm/m128`
  @inlinable public static var vfnmadd213psXXXM128: Self { .init(bits: 0x2008000102ac) }
  /// `VFNMADD213PS ymm, ymm, ymm/m256`
  @inlinable public static var vfnmadd213psYYYM256: Self { .init(bits: 0x2028000102ac) }
  /// `VFNMADD231PS xmm, xmm, xmm/m128`
  @inlinable public static var vfnmadd231psXXXM128: Self { .init(bits: 0x2008000102bc) }
  /// `VFNMADD231PS ymm, ymm, ymm/m256`
  @inlinable public static var vfnmadd231psYYYM256: Self { .init(bits: 0x2028000102bc) }
  /// `VFNMADD132SS xmm, xmm, xmm/m32`
  @inlinable public static var vfnmadd132ssXXXM32: Self { .init(bits: 0x20080001029d) }
  /// `VFNMADD213SS xmm, xmm, xmm/m32`
  @inlinable public static var vfnmadd213ssXXXM32: Self { .init(bits: 0x2008000102ad) }
  /// `VFNMADD231SS xmm, xmm, xmm/m32`
  @inlinable public static var vfnmadd231ssXXXM32: Self { .init(bits: 0x2008000102bd) }
  /// `VFNMSUB132PD xmm, xmm, xmm/m128`
  @inlinable public static var vfnmsub132pdXXXM128: Self { .init(bits: 0x20880081029e) }
  /// `VFNMSUB132PD ymm, ymm, ymm/m256`
  @inlinable public static var vfnmsub132pdYYYM256: Self { .init(bits: 0x20a80081029e) }
  /// `VFNMSUB213PD xmm, xmm, xmm/m128`
  @inlinable public static var vfnmsub213pdXXXM128: Self { .init(bits: 0x2088008102ae) }
  /// `VFNMSUB213PD ymm, ymm, ymm/m256`
  @inlinable public static var vfnmsub213pdYYYM256: Self { .init(bits: 0x20a8008102ae) }
  /// `VFNMSUB231PD xmm, xmm, xmm/m128`
  @inlinable public static var vfnmsub231pdXXXM128: Self { .init(bits: 0x2088008102be) }
  /// `VFNMSUB231PD ymm, ymm, ymm/m256`
  @inlinable public static var vfnmsub231pdYYYM256: Self { .init(bits: 0x20a8008102be) }
  /// `VFNMSUB132SD xmm, xmm, xmm/m64`
  @inlinable public static var vfnmsub132sdXXXM64: Self { .init(bits: 0x20880081029f) }
  /// `VFNMSUB213SD xmm, xmm, xmm/m64`
  @inlinable public static var vfnmsub213sdXXXM64: Self { .init(bits: 0x2088008102af) }
  /// `VFNMSUB231SD xmm, xmm, xmm/m64`
  @inlinable public static var vfnmsub231sdXXXM64: Self { .init(bits: 0x2088008102bf) }
  /// `VFNMSUB132PS xmm, xmm, xmm/m128`
  @inlinable public static var vfnmsub132psXXXM128: Self { .init(bits: 0x20080001029e) }
  /// `VFNMSUB132PS ymm, ymm, ymm/m256`
  @inlinable public static var vfnmsub132psYYYM256: Self { .init(bits: 0x20280001029e) }
  /// `VFNMSUB213PS xmm, xmm, xmm/m128`
  @inlinable public static var vfnmsub213psXXXM128: Self { .init(bits: 0x2008000102ae) }
  /// `VFNMSUB213PS ymm, ymm, ymm/m256`
  @inlinable public static var vfnmsub213psYYYM256: Self { .init(bits: 0x2028000102ae) }
  /// `VFNMSUB231PS xmm, xmm, xmm/m128`
  @inlinable public static var vfnmsub231psXXXM128: Self { .init(bits: 0x2008000102be) }
  /// `VFNMSUB231PS ymm, ymm, ymm/m256`
  @inlinable public static var vfnmsub231psYYYM256: Self { .init(bits: 0x2028000102be) }
  /// `VFNMSUB132SS xmm, xmm, xmm/m32`
  @inlinable public static var vfnmsub132ssXXXM32: Self { .init(bits: 0x20080001029f) }
  /// `VFNMSUB213SS xmm, xmm, xmm/m32`
  @inlinable public static var vfnmsub213ssXXXM32: Self { .init(bits: 0x2008000102af) }
  /// `VFNMSUB231SS xmm, xmm, xmm/m32`
  @inlinable public static var vfnmsub231ssXXXM32: Self { .init(bits: 0x2008000102bf) }
  /// `VFMADDPD xmm, xmm, xmm, xmm/m128`
  @inlinable public static var vfmaddpdXXXXM128: Self { .init(bits: 0x8208800810369) }
  /// `VFMADDPD xmm, xmm, xmm/m128, xmm`
  @inlinable public static var vfmaddpdXXXM128X: Self { .init(bits: 0x8200800010369) }
  /// `VFMADDPD ymm, ymm, ymm, ymm/m256`
  @inlinable public static var vfmaddpdYYYYM256: Self { .init(bits: 0x820a800810369) }
  /// `VFMADDPD ymm, ymm, ymm/m256, ymm`
  @inlinable public static var vfmaddpdYYYM256Y: Self { .init(bits: 0x8202800010369) }
  /// `VFMADDPS xmm, xmm, xmm, xmm/m128`
  @inlinable public static var vfmaddpsXXXXM128: Self { .init(bits: 0x8208800810368) }
  /// `VFMADDPS xmm, xmm, xmm/m128, xmm`
  @inlinable public static var vfmaddpsXXXM128X: Self { .init(bits: 0x8200800010368) }
  /// `VFMADDPS ymm, ymm, ymm, ymm/m256`
  @inlinable public static var vfmaddpsYYYYM256: Self { .init(bits: 0x820a800810368) }
  /// `VFMADDPS ymm, ymm, ymm/m256, ymm`
  @inlinable public static var vfmaddpsYYYM256Y: Self { .init(bits: 0x8202800010368) }
  /// `VFMADDSD xmm, xmm, xmm, xmm/m64`
  @inlinable public static var vfmaddsdXXXXM64: Self { .init(bits: 0x820880081036b) }
  /// `VFMADDSD xmm, xmm, xmm/m64, xmm`
  @inlinable public static var vfmaddsdXXXM64X: Self { .init(bits: 0x820080001036b) }
  /// `VFMADDSS xmm, xmm, xmm, xmm/m32`
  @inlinable public static var vfmaddssXXXXM32: Self { .init(bits: 0x820880081036a) }
  /// `VFMADDSS xmm, xmm, xmm/m32, xmm`
  @inlinable public static var vfmaddssXXXM32X: Self { .init(bits: 0x820080001036a) }
  /// `VFMADDSUBPD xmm, xmm, xmm, xmm/m128`
  @inlinable public static var vfmaddsubpdXXXXM128: Self { .init(bits: 0x820880081035d) }
  /// `VFMADDSUBPD xmm, xmm, xmm/m128, xmm`
  @inlinable public static var vfmaddsubpdXXXM128X: Self { .init(bits: 0x820080001035d) }
  /// `VFMADDSUBPD ymm, ymm, ymm, ymm/m256`
  @inlinable public static var vfmaddsubpdYYYYM256: Self { .init(bits: 0x820a80081035d) }
  /// `VFMADDSUBPD ymm, ymm, ymm/m256, ymm`
  @inlinable public static var vfmaddsubpdYYYM256Y: Self { .init(bits: 0x820280001035d) }
  /// `VFMADDSUBPS xmm, xmm, xmm, xmm/m128`
  @inlinable public static var vfmaddsubpsXXXXM128: Self { .init(bits: 0x820880081035c) }
  /// `VFMADDSUBPS xmm, xmm, xmm/m128, xmm`
  @inlinable public static var vfmaddsubpsXXXM128X: Self { .init(bits: 0x820080001035c) }
  /// `VFMADDSUBPS ymm, ymm, ymm, ymm/m256`
  @inlinable public static var vfmaddsubpsYYYYM256: Self { .init(bits: 0x820a80081035c) }
  /// `VFMADDSUBPS ymm, ymm, ymm/m256, ymm`
  @inlinable public static var vfmaddsubpsYYYM256Y: Self { .init(bits: 0x820280001035c) }
  /// `VFMSUBPD xmm, xmm, xmm, xmm/m128`
  @inlinable public static var vfmsubpdXXXXM128: Self { .init(bits: 0x820880081036d) }
  /// `VFMSUBPD xmm, xmm, xmm/m128, xmm`
  @inlinable public static var vfmsubpdXXXM128X: Self { .init(bits: 0x820080001036d) }
  /// `VFMSUBPD ymm, ymm, ymm, ymm/m256`
  @inlinable public static var vfmsubpdYYYYM256: Self { .init(bits: 0x820a80081036d) }
  /// `VFMSUBPD ymm, ymm, ymm/m256, ymm`
  @inlinable public static var vfmsubpdYYYM256Y: Self { .init(bits: 0x820280001036d) }
  /// `VFMSUBPS xmm, xmm, xmm, xmm/m128`
  @inlinable public static var vfmsubpsXXXXM128: Self { .init(bits: 0x820880081036c) }
  /// `VFMSUBPS xmm, xmm, xmm/m128, xmm`
  @inlinable public static var vfmsubpsXXXM128X: Self { .init(bits: 0x820080001036c) }
  /// `VFMSUBPS ymm, ymm, ymm, ymm/m256`
  @inlinable public static var vfmsubpsYYYYM256: Self { .init(bits: 0x820a80081036c) }
  /// `VFMSUBPS ymm, ymm, ymm/m256, ymm`
  @inlinable public static var vfmsubpsYYYM256Y: Self { .init(bits: 0x820280001036c) }
  /// `VFMSUBSD xmm, xmm, xmm, xmm/m64`
  @inlinable public static var vfmsubsdXXXXM64: Self { .init(bits: 0x820880081036f) }
  /// `VFMSUBSD xmm, xmm, xmm/m64, xmm`
  @inlinable public static var vfmsubsdXXXM64X: Self { .init(bits: 0x820080001036f) }
  /// `VFMSUBSS xmm, xmm, xmm, xmm/m32`
  @inlinable public static var vfmsubssXXXXM32: Self { .init(bits: 0x820880081036e) }
  /// `VFMSUBSS xmm, xmm, xmm/m32, xmm`
  @inlinable public static var vfmsubssXXXM32X: Self { .init(bits: 0x820080001036e) }
  /// `VFMSUBADDPD xmm, xmm, xmm, xmm/m128`
  @inlinable public static var vfmsubaddpdXXXXM128: Self { .init(bits: 0x820880081035f) }
  /// `VFMSUBADDPD xmm, xmm, xmm/m128, xmm`
  @inlinable public static var vfmsubaddpdXXXM128X: Self { .init(bits: 0x820080001035f) }
  /// `VFMSUBADDPD ymm, ymm, ymm, ymm/m256`
  @inlinable public static var vfmsubaddpdYYYYM256: Self { .init(bits: 0x820a80081035f) }
  /// `VFMSUBADDPD ymm, ymm, ymm/m256, ymm`
  @inlinable public static var vfmsubaddpdYYYM256Y: Self { .init(bits: 0x820280001035f) }
  /// `VFMSUBADDPS xmm, xmm, xmm, xmm/m128`
  @inlinable public static var vfmsubaddpsXXXXM128: Self { .init(bits: 0x820880081035e) }
  /// `VFMSUBADDPS xmm, xmm, xmm/m128, xmm`
  @inlinable public static var vfmsubaddpsXXXM128X: Self { .init(bits: 0x820080001035e) }
  /// `VFMSUBADDPS ymm, ymm, ymm, ymm/m256`
  @inlinable public static var vfmsubaddpsYYYYM256: Self { .init(bits: 0x820a80081035e) }
  /// `VFMSUBADDPS ymm, ymm, ymm/m256, ymm`
  @inlinable public static var vfmsubaddpsYYYM256Y: Self { .init(bits: 0x820280001035e) }
  /// `VFNMADDPD xmm, xmm, xmm, xmm/m128`
  @inlinable public static var vfnmaddpdXXXXM128: Self { .init(bits: 0x8208800810379) }
  /// `VFNMADDPD xmm, xmm, xmm/m128, xmm`
  @inlinable public static var vfnmaddpdXXXM128X: Self { .init(bits: 0x8200800010379) }
  /// `VFNMADDPD ymm, ymm, ymm, ymm/m256`
  @inlinable public static var vfnmaddpdYYYYM256: Self { .init(bits: 0x820a800810379) }
  /// `VFNMADDPD ymm, ymm, ymm/m256, ymm`
  @inlinable public static var vfnmaddpdYYYM256Y: Self { .init(bits: 0x8202800010379) }
  /// `VFNMADDPS xmm, xmm, xmm, xmm/m128`
  @inlinable public static var vfnmaddpsXXXXM128: Self { .init(bits: 0x8208800810378) }
  /// `VFNMADDPS xmm, xmm, xmm/m128, xmm`
  @inlinable public static var vfnmaddpsXXXM128X: Self { .init(bits: 0x8200800010378) }
  /// `VFNMADDPS ymm, ymm, ymm, ymm/m256`
  @inlinable public static var vfnmaddpsYYYYM256: Self { .init(bits: 0x820a800810378) }
  /// `VFNMADDPS ymm, ymm, ymm/m256, ymm`
  @inlinable public static var vfnmaddpsYYYM256Y: Self { .init(bits: 0x8202800010378) }
  /// `VFNMADDSD xmm, xmm, xmm, xmm/m64`
  @inlinable public static var vfnmaddsdXXXXM64: Self { .init(bits: 0x820880081037b) }
  /// `VFNMADDSD xmm, xmm, xmm/m64, xmm`
  @inlinable public static var vfnmaddsdXXXM64X: Self { .init(bits: 0x820080001037b) }
  /// `VFNMADDSS xmm, xmm, xmm, xmm/m32`
  @inlinable public static var vfnmaddssXXXXM32: Self { .init(bits: 0x820880081037a) }
  /// `VFNMADDSS xmm, xmm, xmm/m32, xmm`
  @inlinable public static var vfnmaddssXXXM32X: Self { .init(bits: 0x820080001037a) }
  /// `VFNMSUBPD xmm, xmm, xmm, xmm/m128`
  @inlinable public static var vfnmsubpdXXXXM128: Self { .init(bits: 0x820880081037d) }
  /// `VFNMSUBPD xmm, xmm, xmm/m128, xmm`
  @inlinable public static var vfnmsubpdXXXM128X: Self { .init(bits: 0x820080001037d) }
  /// `VFNMSUBPD ymm, ymm, ymm, ymm/m256`
  @inlinable public static var vfnmsubpdYYYYM256: Self { .init(bits: 0x820a80081037d) }
  /// `VFNMSUBPD ymm, ymm, ymm/m256, ymm`
  @inlinable public static var vfnmsubpdYYYM256Y: Self { .init(bits: 0x820280001037d) }
  /// `VFNMSUBPS xmm, xmm, xmm, xmm/m128`
  @inlinable public static var vfnmsubpsXXXXM128: Self { .init(bits: 0x820880081037c) }
  /// `VFNMSUBPS xmm, xmm, xmm/m128, xmm`
  @inlinable public static var vfnmsubpsXXXM128X: Self { .init(bits: 0x820080001037c) }
  /// `VFNMSUBPS ymm, ymm, ymm, ymm/m256`
  @inlinable public static var vfnmsubpsYYYYM256: Self { .init(bits: 0x820a80081037c) }
  /// `VFNMSUBPS ymm, ymm, ymm/m256, ymm`
  @inlinable public static var vfnmsubpsYYYM256Y: Self { .init(bits: 0x820280001037c) }
  /// `VFNMSUBSD xmm, xmm, xmm, xmm/m64`
  @inlinable public static var vfnmsubsdXXXXM64: Self { .init(bits: 0x820880081037f) }
  /// `VFNMSUBSD xmm, xmm, xmm/m64, xmm`
  @inlinable public static var vfnmsubsdXXXM64X: Self { .init(bits: 0x820080001037f) }
  /// `VFNMSUBSS xmm, xmm, xmm, xmm/m32`
  @inlinable public static var vfnmsubssXXXXM32: Self { .init(bits: 0x820880081037e) }
  /// `VFNMSUBSS xmm, xmm, xmm/m32, xmm`
  @inlinable public static var vfnmsubssXXXM32X: Self { .init(bits: 0x820080001037e) }
  /// `VCVTPH2PS xmm, xmm/m64`
  @inlinable public static var vcvtph2psXXM64: Self { .init(bits: 0x200800010213) }
  /// `VCVTPH2PS ymm, xmm/m128`
  @inlinable public static var vcvtph2psYXM128: Self { .init(bits: 0x202800010213) }
  /// `VCVTPS2PH xmm/m64, xmm, imm8`
  @inlinable public static var vcvtps2phXM64XI8: Self { .init(bits: 0x820080001031d) }
  /// `VCVTPS2PH xmm/m128, ymm, imm8`
  @inlinable public static var vcvtps2phXM128YI8: Self { .init(bits: 0x820280001031d) }
  /// `VAESDEC xmm, xmm, xmm/m128`
  @inlinable public static var vaesdecXXXM128: Self { .init(bits: 0x2008000102de) }
  /// `VAESDEC ymm, ymm, ymm/m256`
  @inlinable public static var vaesdecYYYM256: Self { .init(bits: 0x2028000102de) }
  /// `VAESDECLAST xmm, xmm, xmm/m128`
  @inlinable public static var vaesdeclastXXXM128: Self { .init(bits: 0x2008000102df) }
  /// `VAESDECLAST ymm, ymm, ymm/m256`
  @inlinable public static var vaesdeclastYYYM256: Self { .init(bits: 0x2028000102df) }
  /// `VAESENC xmm, xmm, xmm/m128`
  @inlinable public static var vaesencXXXM128: Self { .init(bits: 0x2008000102dc) }
  /// `VAESENC ymm, ymm, ymm/m256`
  @inlinable public static var vaesencYYYM256: Self { .init(bits: 0x2028000102dc) }
  /// `VAESENCLAST xmm, xmm, xmm/m128`
  @inlinable public static var vaesenclastXXXM128: Self { .init(bits: 0x2008000102dd) }
  /// `VAESENCLAST ymm, ymm, ymm/m256`
  @inlinable public static var vaesenclastYYYM256: Self { .init(bits: 0x2028000102dd) }
  /// `VAESIMC xmm, xmm/m128`
  @inlinable public static var vaesimcXXM128: Self { .init(bits: 0x2008000102db) }
  /// `VAESKEYGENASSIST xmm, xmm/m128, imm8`
  @inlinable public static var vaeskeygenassistXXM128I8: Self { .init(bits: 0x82008000103df) }
  /// `VPCLMULQDQ xmm, xmm, xmm/m128, imm8`
  @inlinable public static var vpclmulqdqXXXM128I8: Self { .init(bits: 0x8200800010344) }
  /// `VPCLMULQDQ ymm, ymm, ymm/m256, imm8`
  @inlinable public static var vpclmulqdqYYYM256I8: Self { .init(bits: 0x8202800010344) }
  /// `VGF2P8AFFINEINVQB xmm, xmm, xmm/m128, imm8`
  @inlinable public static var vgf2p8affineinvqbXXXM128I8: Self { .init(bits: 0x82088008103cf) }
  /// `VGF2P8AFFINEINVQB ymm, ymm, ymm/m256, imm8`
  @inlinable public static var vgf2p8affineinvqbYYYM256I8: Self { .init(bits: 0x820a8008103cf) }
  /// `VGF2P8AFFINEQB xmm, xmm, xmm/m128, imm8`
  @inlinable public static var vgf2p8affineqbXXXM128I8: Self { .init(bits: 0x82088008103ce) }
  /// `VGF2P8AFFINEQB ymm, ymm, ymm/m256, imm8`
  @inlinable public static var vgf2p8affineqbYYYM256I8: Self { .init(bits: 0x820a8008103ce) }
  /// `VGF2P8MULB xmm, xmm, xmm/m128`
  @inlinable public static var vgf2p8mulbXXXM128: Self { .init(bits: 0x2008000102cf) }
  /// `VGF2P8MULB ymm, ymm, ymm/m256`
  @inlinable public static var vgf2p8mulbYYYM256: Self { .init(bits: 0x2028000102cf) }
  /// `VSHA512MSG1 ymm, xmm`
  @inlinable public static var vsha512msg1YX: Self { .init(bits: 0x2028000302cc) }
  /// `VSHA512MSG2 ymm, ymm`
  @inlinable public static var vsha512msg2YY: Self { .init(bits: 0x2028000302cd) }
  /// `VSHA512RNDS2 ymm, ymm, xmm`
  @inlinable public static var vsha512rnds2YYX: Self { .init(bits: 0x2028000302cb) }
  /// `VSM3MSG1 xmm, xmm, xmm/m128`
  @inlinable public static var vsm3msg1XXXM128: Self { .init(bits: 0x2008000002da) }
  /// `VSM3MSG2 xmm, xmm, xmm/m128`
  @inlinable public static var vsm3msg2XXXM128: Self { .init(bits: 0x2008000102da) }
  /// `VSM3RNDS2 xmm, xmm, xmm/m128, imm8`
  @inlinable public static var vsm3rnds2XXXM128I8: Self { .init(bits: 0x82008000103de) }
  /// `VSM4KEY4 xmm, xmm, xmm/m128`
  @inlinable public static var vsm4key4XXXM128: Self { .init(bits: 0x2008000202da) }
  /// `VSM4KEY4 ymm, ymm, ymm/m256`
  @inlinable public static var vsm4key4YYYM256: Self { .init(bits: 0x2028000202da) }
  /// `VSM4RNDS4 xmm, xmm, xmm/m128`
  @inlinable public static var vsm4rnds4XXXM128: Self { .init(bits: 0x2008000302da) }
  /// `VSM4RNDS4 ymm, ymm, ymm/m256`
  @inlinable public static var vsm4rnds4YYYM256: Self { .init(bits: 0x2028000302da) }
  /// `VPDPBUSD xmm, xmm, xmm/m128`
  @inlinable public static var vpdpbusdXXXM128: Self { .init(bits: 0x200800010250) }
  /// `VPDPBUSD ymm, ymm, ymm/m256`
  @inlinable public static var vpdpbusdYYYM256: Self { .init(bits: 0x202800010250) }
  /// `VPDPBUSDS xmm, xmm, xmm/m128`
  @inlinable public static var vpdpbusdsXXXM128: Self { .init(bits: 0x200800010251) }
  /// `VPDPBUSDS ymm, ymm, ymm/m256`
  @inlinable public static var vpdpbusdsYYYM256: Self { .init(bits: 0x202800010251) }
  /// `VPDPWSSD xmm, xmm, xmm/m128`
  @inlinable public static var vpdpwssdXXXM128: Self { .init(bits: 0x200800010252) }
  /// `VPDPWSSD ymm, ymm, ymm/m256`
  @inlinable public static var vpdpwssdYYYM256: Self { .init(bits: 0x202800010252) }
  /// `VPDPWSSDS xmm, xmm, xmm/m128`
  @inlinable public static var vpdpwssdsXXXM128: Self { .init(bits: 0x200800010253) }
  /// `VPDPWSSDS ymm, ymm, ymm/m256`
  @inlinable public static var vpdpwssdsYYYM256: Self { .init(bits: 0x202800010253) }
  /// `VPDPBSSD xmm, xmm, xmm/m128`
  @inlinable public static var vpdpbssdXXXM128: Self { .init(bits: 0x200800030250) }
  /// `VPDPBSSD ymm, ymm, ymm/m256`
  @inlinable public static var vpdpbssdYYYM256: Self { .init(bits: 0x202800030250) }
  /// `VPDPBSSDS xmm, xmm, xmm/m128`
  @inlinable public static var vpdpbssdsXXXM128: Self { .init(bits: 0x200800030251) }
  /// `VPDPBSSDS ymm, ymm, ymm/m256`
  @inlinable public static var vpdpbssdsYYYM256: Self { .init(bits: 0x202800030251) }
  /// `VPDPBSUD xmm, xmm, xmm/m128`
  @inlinable public static var vpdpbsudXXXM128: Self { .init(bits: 0x200800020250) }
  /// `VPDPBSUD ymm, ymm, ymm/m256`
  @inlinable public static var vpdpbsudYYYM256: Self { .init(bits: 0x202800020250) }
  /// `VPDPBSUDS xmm, xmm, xmm/m128`
  @inlinable public static var vpdpbsudsXXXM128: Self { .init(bits: 0x200800020251) }
  /// `VPDPBSUDS ymm, ymm, ymm/m256`
  @inlinable public static var vpdpbsudsYYYM256: Self { .init(bits: 0x202800020251) }
  /// `VPDPBUUD xmm, xmm, xmm/m128`
  @inlinable public static var vpdpbuudXXXM128: Self { .init(bits: 0x200800000250) }
  /// `VPDPBUUD ymm, ymm, ymm/m256`
  @inlinable public static var vpdpbuudYYYM256: Self { .init(bits: 0x202800000250) }
  /// `VPDPBUUDS xmm, xmm, xmm/m128`
  @inlinable public static var vpdpbuudsXXXM128: Self { .init(bits: 0x200800000251) }
  /// `VPDPBUUDS ymm, ymm, ymm/m256`
  @inlinable public static var vpdpbuudsYYYM256: Self { .init(bits: 0x202800000251) }
  /// `VPDPWSUD xmm, xmm, xmm/m128`
  @inlinable public static var vpdpwsudXXXM128: Self { .init(bits: 0x2008000202d2) }
  /// `VPDPWSUD ymm, ymm, ymm/m256`
  @inlinable public static var vpdpwsudYYYM256: Self { .init(bits: 0x2028000202d2) }
  /// `VPDPWSUDS xmm, xmm, xmm/m128`
  @inlinable public static var vpdpwsudsXXXM128: Self { .init(bits: 0x2008000202d3) }
  /// `VPDPWSUDS ymm, ymm, ymm/m256`
  @inlinable public static var vpdpwsudsYYYM256: Self { .init(bits: 0x2028000202d3) }
  /// `VPDPWUSD xmm, xmm, xmm/m128`
  @inlinable public static var vpdpwusdXXXM128: Self { .init(bits: 0x2008000102d2) }
  /// `VPDPWUSD ymm, ymm, ymm/m256`
  @inlinable public static var vpdpwusdYYYM256: Self { .init(bits: 0x2028000102d2) }
  /// `VPDPWUSDS xmm, xmm, xmm/m128`
  @inlinable public static var vpdpwusdsXXXM128: Self { .init(bits: 0x2008000102d3) }
  /// `VPDPWUSDS ymm, ymm, ymm/m256`
  @inlinable public static var vpdpwusdsYYYM256: Self { .init(bits: 0x2028000102d3) }
  /// `VPDPWUUD xmm, xmm, xmm/m128`
  @inlinable public static var vpdpwuudXXXM128: Self { .init(bits: 0x2008000002d2) }
  /// `VPDPWUUD ymm, ymm, ymm/m256`
  @inlinable public static var vpdpwuudYYYM256: Self { .init(bits: 0x2028000002d2) }
  /// `VPDPWUUDS xmm, xmm, xmm/m128`
  @inlinable public static var vpdpwuudsXXXM128: Self { .init(bits: 0x2008000002d3) }
  /// `VPDPWUUDS ymm, ymm, ymm/m256`
  @inlinable public static var vpdpwuudsYYYM256: Self { .init(bits: 0x2028000002d3) }
  /// `VPMADD52HUQ xmm, xmm, xmm/m128`
  @inlinable public static var vpmadd52huqXXXM128: Self { .init(bits: 0x2088008102b5) }
  /// `VPMADD52HUQ ymm, ymm, ymm/m256`
  @inlinable public static var vpmadd52huqYYYM256: Self { .init(bits: 0x20a8008102b5) }
  /// `VPMADD52LUQ xmm, xmm, xmm/m128`
  @inlinable public static var vpmadd52luqXXXM128: Self { .init(bits: 0x2088008102b4) }
  /// `VPMADD52LUQ ymm, ymm, ymm/m256`
  @inlinable public static var vpmadd52luqYYYM256: Self { .init(bits: 0x20a8008102b4) }
  /// `VBCSTNEBF162PS xmm, m16`
  @inlinable public static var vbcstnebf162psXM16: Self { .init(bits: 0x2008000202b1) }
  /// `VBCSTNEBF162PS ymm, m16`
  @inlinable public static var vbcstnebf162psYM16: Self { .init(bits: 0x2028000202b1) }
  /// `VBCSTNESH2PS xmm, m16`
  @inlinable public static var vbcstnesh2psXM16: Self { .init(bits: 0x2008000102b1) }
  /// `VBCSTNESH2PS ymm, m16`
  @inlinable public static var vbcstnesh2psYM16: Self { .init(bits: 0x2028000102b1) }
  /// `VCVTNEEBF162PS xmm, m128`
  @inlinable public static var vcvtneebf162psXM128: Self { .init(bits: 0x2008000202b0) }
  /// `VCVTNEEBF162PS ymm, m256`
  @inlinable public static var vcvtneebf162psYM256: Self { .init(bits: 0x2028000202b0) }
  /// `VCVTNEEPH2PS xmm, m128`
  @inlinable public static var vcvtneeph2psXM128: Self { .init(bits: 0x2008000102b0) }
  /// `VCVTNEEPH2PS ymm, m256`
  @inlinable public static var vcvtneeph2psYM256: Self { .init(bits: 0x2028000102b0) }
  /// `VCVTNEOBF162PS xmm, m128`
  @inlinable public static var vcvtneobf162psXM128: Self { .init(bits: 0x2008000302b0) }
  /// `VCVTNEOBF162PS ymm, m256`
  @inlinable public static var vcvtneobf162psYM256: Self { .init(bits: 0x2028000302b0) }
  /// `VCVTNEOPH2PS xmm, m128`
  @inlinable public static var vcvtneoph2psXM128: Self { .init(bits: 0x2008000002b0) }
  /// `VCVTNEOPH2PS ymm, m256`
  @inlinable public static var vcvtneoph2psYM256: Self { .init(bits: 0x2028000002b0) }
  /// `VCVTNEPS2BF16 xmm, xmm/m128`
  @inlinable public static var vcvtneps2bf16XXM128: Self { .init(bits: 0x200800020272) }
  /// `VCVTNEPS2BF16 xmm, ymm/m256`
  @inlinable public static var vcvtneps2bf16XYM256: Self { .init(bits: 0x202800020272) }
  /// `LDTILECFG m`
  @inlinable public static var ldtilecfgM4096: Self { .init(bits: 0x400800000249) }
  /// `STTILECFG m`
  @inlinable public static var sttilecfgM4096: Self { .init(bits: 0x400800010249) }
  /// `TILELOADD tmm, m`
  @inlinable public static var tileloaddTM: Self { .init(bits: 0x200a0003024b) }
  /// `TILELOADDT1 tmm, m`
  @inlinable public static var tileloaddt1TM: Self { .init(bits: 0x200a0001024b) }
  /// `TILESTORED m, tmm`
  @inlinable public static var tilestoredMT: Self { .init(bits: 0x200a0002024b) }
  /// `TILELOADDRS tmm, m`
  @inlinable public static var tileloaddrsTM: Self { .init(bits: 0x200a0003024a) }
  /// `TILELOADDRST1 tmm, m`
  @inlinable public static var tileloaddrst1TM: Self { .init(bits: 0x200a0001024a) }
  /// `TILERELEASE`
  @inlinable public static var tilerelease: Self { .init(bits: 0x6008c0000249) }
  /// `TILEZERO tmm`
  @inlinable public static var tilezeroT: Self { .init(bits: 0x200800030249) }
  /// `TDPBSSD tmm, tmm, tmm`
  @inlinable public static var tdpbssdTTT: Self { .init(bits: 0x200a0003025e) }
  /// `TDPBSUD tmm, tmm, tmm`
  @inlinable public static var tdpbsudTTT: Self { .init(bits: 0x200a0002025e) }
  /// `TDPBUSD tmm, tmm, tmm`
  @inlinable public static var tdpbusdTTT: Self { .init(bits: 0x200a0001025e) }
  /// `TDPBUUD tmm, tmm, tmm`
  @inlinable public static var tdpbuudTTT: Self { .init(bits: 0x200a0000025e) }
  /// `TDPBF16PS tmm, tmm, tmm`
  @inlinable public static var tdpbf16psTTT: Self { .init(bits: 0x200a0002025c) }
  /// `TDPFP16PS tmm, tmm, tmm`
  @inlinable public static var tdpfp16psTTT: Self { .init(bits: 0x200a0003025c) }
  /// `TCMMIMFP16PS tmm, tmm, tmm`
  @inlinable public static var tcmmimfp16psTTT: Self { .init(bits: 0x200a0001026c) }
  /// `TCMMRLFP16PS tmm, tmm, tmm`
  @inlinable public static var tcmmrlfp16psTTT: Self { .init(bits: 0x200a0000026c) }
  /// `TDPBF8PS tmm, tmm, tmm`
  @inlinable public static var tdpbf8psTTT: Self { .init(bits: 0x200a000005fd) }
  /// `TDPBHF8PS tmm, tmm, tmm`
  @inlinable public static var tdpbhf8psTTT: Self { .init(bits: 0x200a000305fd) }
  /// `TDPHBF8PS tmm, tmm, tmm`
  @inlinable public static var tdphbf8psTTT: Self { .init(bits: 0x200a000205fd) }
  /// `TDPHF8PS tmm, tmm, tmm`
  @inlinable public static var tdphf8psTTT: Self { .init(bits: 0x200a000105fd) }
  /// `TMMULTF32PS tmm, tmm, tmm`
  @inlinable public static var tmmultf32psTTT: Self { .init(bits: 0x200a00010248) }
  /// `TTRANSPOSED tmm, tmm`
  @inlinable public static var ttransposedTT: Self { .init(bits: 0x20080002025f) }
  /// `T2RPNTLVWZ0 tmm, m`
  @inlinable public static var t2rpntlvwz0TM: Self { .init(bits: 0x200a0000026e) }
  /// `T2RPNTLVWZ0T1 tmm, m`
  @inlinable public static var t2rpntlvwz0t1TM: Self { .init(bits: 0x200a0000026f) }
  /// `T2RPNTLVWZ1 tmm, m`
  @inlinable public static var t2rpntlvwz1TM: Self { .init(bits: 0x200a0001026e) }
  /// `T2RPNTLVWZ1T1 tmm, m`
  @inlinable public static var t2rpntlvwz1t1TM: Self { .init(bits: 0x200a0001026f) }
  /// `T2RPNTLVWZ0RS tmm, m`
  @inlinable public static var t2rpntlvwz0rsTM: Self { .init(bits: 0x200a000005f8) }
  /// `T2RPNTLVWZ0RST1 tmm, m`
  @inlinable public static var t2rpntlvwz0rst1TM: Self { .init(bits: 0x200a000005f9) }
  /// `T2RPNTLVWZ1RS tmm, m`
  @inlinable public static var t2rpntlvwz1rsTM: Self { .init(bits: 0x200a000105f8) }
  /// `T2RPNTLVWZ1RST1 tmm, m`
  @inlinable public static var t2rpntlvwz1rst1TM: Self { .init(bits: 0x200a000105f9) }
  /// `TTDPBF16PS tmm, tmm, tmm`
  @inlinable public static var ttdpbf16psTTT: Self { .init(bits: 0x200a0002026c) }
  /// `TTDPFP16PS tmm, tmm, tmm`
  @inlinable public static var ttdpfp16psTTT: Self { .init(bits: 0x200a0003026c) }
  /// `TTMMULTF32PS tmm, tmm, tmm`
  @inlinable public static var ttmmultf32psTTT: Self { .init(bits: 0x200a00000248) }
  /// `TTCMMIMFP16PS tmm, tmm, tmm`
  @inlinable public static var ttcmmimfp16psTTT: Self { .init(bits: 0x200a0003026b) }
  /// `TTCMMRLFP16PS tmm, tmm, tmm`
  @inlinable public static var ttcmmrlfp16psTTT: Self { .init(bits: 0x200a0002026b) }
  /// `TCONJTCMMIMFP16PS tmm, tmm, tmm`
  @inlinable public static var tconjtcmmimfp16psTTT: Self { .init(bits: 0x200a0000026b) }
  /// `TCONJTFP16 tmm, tmm`
  @inlinable public static var tconjtfp16TT: Self { .init(bits: 0x20080001026b) }
  /// `VPCOMB xmm, xmm, xmm/m128, imm8`
  @inlinable public static var vpcombXXXM128I8: Self { .init(bits: 0x82010000008cc) }
  /// `VPCOMW xmm, xmm, xmm/m128, imm8`
  @inlinable public static var vpcomwXXXM128I8: Self { .init(bits: 0x82010000008cd) }
  /// `VPCOMD xmm, xmm, xmm/m128, imm8`
  @inlinable public static var vpcomdXXXM128I8: Self { .init(bits: 0x82010000008ce) }
  /// `VPCOMQ xmm, xmm, xmm/m128, imm8`
  @inlinable public static var vpcomqXXXM128I8: Self { .init(bits: 0x82010000008cf) }
  /// `VPCOMUB xmm, xmm, xmm/m128, imm8`
  @inlinable public static var vpcomubXXXM128I8: Self { .init(bits: 0x82010000008ec) }
  /// `VPCOMUW xmm, xmm, xmm/m128, imm8`
  @inlinable public static var vpcomuwXXXM128I8: Self { .init(bits: 0x82010000008ed) }
  /// `VPCOMUD xmm, xmm, xmm/m128, imm8`
  @inlinable public static var vpcomudXXXM128I8: Self { .init(bits: 0x82010000008ee) }
  /// `VPCOMUQ xmm, xmm, xmm/m128, imm8`
  @inlinable public static var vpcomuqXXXM128I8: Self { .init(bits: 0x82010000008ef) }
  /// `VFRCZPD xmm, xmm/m128`
  @inlinable public static var vfrczpdXXM128: Self { .init(bits: 0x201000000981) }
  /// `VFRCZPD ymm, ymm/m256`
  @inlinable public static var vfrczpdYYM256: Self { .init(bits: 0x203000000981) }
  /// `VFRCZPS xmm, xmm/m128`
  @inlinable public static var vfrczpsXXM128: Self { .init(bits: 0x201000000980) }
  /// `VFRCZPS ymm, ymm/m256`
  @inlinable public static var vfrczpsYYM256: Self { .init(bits: 0x203000000980) }
  /// `VFRCZSD xmm, xmm/m64`
  @inlinable public static var vfrczsdXXM64: Self { .init(bits: 0x201000000983) }
  /// `VFRCZSS xmm, xmm/m32`
  @inlinable public static var vfrczssXXM32: Self { .init(bits: 0x201000000982) }
  /// `VPHADDBW xmm, xmm/m128`
  @inlinable public static var vphaddbwXXM128: Self { .init(bits: 0x2010000009c1) }
  /// `VPHADDBD xmm, xmm/m128`
  @inlinable public static var vphaddbdXXM128: Self { .init(bits: 0x2010000009c2) }
  /// `VPHADDBQ xmm, xmm/m128`
  @inlinable public static var vphaddbqXXM128: Self { .init(bits: 0x2010000009c3) }
  /// `VPHADDWD xmm, xmm/m128`
  @inlinable public static var vphaddwdXXM128: Self { .init(bits: 0x2010000009c6) }
  /// `VPHADDWQ xmm, xmm/m128`
  @inlinable public static var vphaddwqXXM128: Self { .init(bits: 0x2010000009c7) }
  /// `VPHADDDQ xmm, xmm/m128`
  @inlinable public static var vphadddqXXM128: Self { .init(bits: 0x2010000009cb) }
  /// `VPHADDUBW xmm, xmm/m128`
  @inlinable public static var vphaddubwXXM128: Self { .init(bits: 0x2010000009d1) }
  /// `VPHADDUBD xmm, xmm/m128`
  @inlinable public static var vphaddubdXXM128: Self { .init(bits: 0x2010000009d2) }
  /// `VPHADDUBQ xmm, xmm/m128`
  @inlinable public static var vphaddubqXXM128: Self { .init(bits: 0x2010000009d3) }
  /// `VPHADDUWD xmm, xmm/m128`
  @inlinable public static var vphadduwdXXM128: Self { .init(bits: 0x2010000009d6) }
  /// `VPHADDUWQ xmm, xmm/m128`
  @inlinable public static var vphadduwqXXM128: Self { .init(bits: 0x2010000009d7) }
  /// `VPHADDUDQ xmm, xmm/m128`
  @inlinable public static var vphaddudqXXM128: Self { .init(bits: 0x2010000009db) }
  /// `VPHSUBBW xmm, xmm/m128`
  @inlinable public static var vphsubbwXXM128: Self { .init(bits: 0x2010000009e1) }
  /// `VPHSUBWD xmm, xmm/m128`
  @inlinable public static var vphsubwdXXM128: Self { .init(bits: 0x2010000009e2) }
  /// `VPHSUBDQ xmm, xmm/m128`
  @inlinable public static var vphsubdqXXM128: Self { .init(bits: 0x2010000009e3) }
  /// `VPMACSSWW xmm, xmm, xmm/m128, xmm`
  @inlinable public static var vpmacsswwXXXM128X: Self { .init(bits: 0x8201000000885) }
  /// `VPMACSSWD xmm, xmm, xmm/m128, xmm`
  @inlinable public static var vpmacsswdXXXM128X: Self { .init(bits: 0x8201000000886) }
  /// `VPMACSSDQL xmm, xmm, xmm/m128, xmm`
  @inlinable public static var vpmacssdqlXXXM128X: Self { .init(bits: 0x8201000000887) }
  /// `VPMACSSDD xmm, xmm, xmm/m128, xmm`
  @inlinable public static var vpmacssddXXXM128X: Self { .init(bits: 0x820100000088e) }
  /// `VPMACSSDQH xmm, xmm, xmm/m128, xmm`
  @inlinable public static var vpmacssdqhXXXM128X: Self { .init(bits: 0x820100000088f) }
  /// `VPMACSWW xmm, xmm, xmm/m128, xmm`
  @inlinable public static var vpmacswwXXXM128X: Self { .init(bits: 0x8201000000895) }
  /// `VPMACSWD xmm, xmm, xmm/m128, xmm`
  @inlinable public static var vpmacswdXXXM128X: Self { .init(bits: 0x8201000000896) }
  /// `VPMACSDQL xmm, xmm, xmm/m128, xmm`
  @inlinable public static var vpmacsdqlXXXM128X: Self { .init(bits: 0x8201000000897) }
  /// `VPMACSDD xmm, xmm, xmm/m128, xmm`
  @inlinable public static var vpmacsddXXXM128X: Self { .init(bits: 0x820100000089e) }
  /// `VPMACSDQH xmm, xmm, xmm/m128, xmm`
  @inlinable public static var vpmacsdqhXXXM128X: Self { .init(bits: 0x820100000089f) }
  /// `VPMADCSSWD xmm, xmm, xmm/m128, xmm`
  @inlinable public static var vpmadcsswdXXXM128X: Self { .init(bits: 0x82010000008a6) }
  /// `VPMADCSWD xmm, xmm, xmm/m128, xmm`
  @inlinable public static var vpmadcswdXXXM128X: Self { .init(bits: 0x82010000008b6) }
  /// `VPCMOV xmm, xmm, xmm/m128, xmm`
  @inlinable public static var vpcmovXXXM128X: Self { .init(bits: 0x82010000008a2) }
  /// `VPCMOV xmm, xmm, xmm, xmm/m128`
  @inlinable public static var vpcmovXXXXM128: Self { .init(bits: 0x82090008008a2) }
  /// `VPCMOV ymm, ymm, ymm/m256, ymm`
  @inlinable public static var vpcmovYYYM256Y: Self { .init(bits: 0x82030000008a2) }
  /// `VPCMOV ymm, ymm, ymm, ymm/m256`
  @inlinable public static var vpcmovYYYYM256: Self { .init(bits: 0x820b0008008a2) }
  /// `VPPERM xmm, xmm, xmm/m128, xmm`
  @inlinable public static var vppermXXXM128X: Self { .init(bits: 0x82010000008a3) }
  /// `VPPERM xmm, xmm, xmm, xmm/m128`
  @inlinable public static var vppermXXXXM128: Self { .init(bits: 0x82090008008a3) }
  /// `VPERMIL2PD xmm, xmm, xmm/m128, xmm, imm4`
  @inlinable public static var vpermil2pdXXXM128XI4: Self { .init(bits: 0x8200800010349) }
  /// `VPERMIL2PD xmm, xmm, xmm, xmm/m128, imm4`
  @inlinable public static var vpermil2pdXXXXM128I4: Self { .init(bits: 0x8208800810349) }
  /// `VPERMIL2PD ymm, ymm, ymm/m256, ymm, imm4`
  @inlinable public static var vpermil2pdYYYM256YI4: Self { .init(bits: 0x8202800010349) }
  /// `VPERMIL2PD ymm, ymm, ymm, ymm/m256, imm4`
  @inlinable public static var vpermil2pdYYYYM256I4: Self { .init(bits: 0x820a800810349) }
  /// `VPERMIL2PS xmm, xmm, xmm/m128, xmm, imm4`
  @inlinable public static var vpermil2psXXXM128XI4: Self { .init(bits: 0x8200800010348) }
  /// `VPERMIL2PS xmm, xmm, xmm, xmm/m128, imm4`
  @inlinable public static var vpermil2psXXXXM128I4: Self { .init(bits: 0x8208800810348) }
  /// `VPERMIL2PS ymm, ymm, ymm/m256, ymm, imm4`
  @inlinable public static var vpermil2psYYYM256YI4: Self { .init(bits: 0x8202800010348) }
  /// `VPERMIL2PS ymm, ymm, ymm, ymm/m256, imm4`
  @inlinable public static var vpermil2psYYYYM256I4: Self { .init(bits: 0x820a800810348) }
  /// `VPROTB xmm, xmm/m128, imm8`
  @inlinable public static var vprotbXXM128I8: Self { .init(bits: 0x82010000008c0) }
  /// `VPROTW xmm, xmm/m128, imm8`
  @inlinable public static var vprotwXXM128I8: Self { .init(bits: 0x82010000008c1) }
  /// `VPROTD xmm, xmm/m128, imm8`
  @inlinable public static var vprotdXXM128I8: Self { .init(bits: 0x82010000008c2) }
  /// `VPROTQ xmm, xmm/m128, imm8`
  @inlinable public static var vprotqXXM128I8: Self { .init(bits: 0x82010000008c3) }
  /// `VPROTB xmm, xmm/m128, xmm`
  @inlinable public static var vprotbXXM128X: Self { .init(bits: 0x201000000990) }
  /// `VPROTB xmm, xmm, xmm/m128`
  @inlinable public static var vprotbXXXM128: Self { .init(bits: 0x209000800990) }
  /// `VPROTW xmm, xmm/m128, xmm`
  @inlinable public static var vprotwXXM128X: Self { .init(bits: 0x201000000991) }
  /// `VPROTW xmm, xmm, xmm/m128`
  @inlinable public static var vprotwXXXM128: Self { .init(bits: 0x209000800991) }
  /// `VPROTD xmm, xmm/m128, xmm`
  @inlinable public static var vprotdXXM128X: Self { .init(bits: 0x201000000992) }
  /// `VPROTD xmm, xmm, xmm/m128`
  @inlinable public static var vprotdXXXM128: Self { .init(bits: 0x209000800992) }
  /// `VPROTQ xmm, xmm/m128, xmm`
  @inlinable public static var vprotqXXM128X: Self { .init(bits: 0x201000000993) }
  /// `VPROTQ xmm, xmm, xmm/m128`
  @inlinable public static var vprotqXXXM128: Self { .init(bits: 0x209000800993) }
  /// `VPSHAB xmm, xmm/m128, xmm`
  @inlinable public static var vpshabXXM128X: Self { .init(bits: 0x201000000998) }
  /// `VPSHAB xmm, xmm, xmm/m128`
  @inlinable public static var vpshabXXXM128: Self { .init(bits: 0x209000800998) }
  /// `VPSHAW xmm, xmm/m128, xmm`
  @inlinable public static var vpshawXXM128X: Self { .init(bits: 0x201000000999) }
  /// `VPSHAW xmm, xmm, xmm/m128`
  @inlinable public static var vpshawXXXM128: Self { .init(bits: 0x209000800999) }
  /// `VPSHAD xmm, xmm/m128, xmm`
  @inlinable public static var vpshadXXM128X: Self { .init(bits: 0x20100000099a) }
  /// `VPSHAD xmm, xmm, xmm/m128`
  @inlinable public static var vpshadXXXM128: Self { .init(bits: 0x20900080099a) }
  /// `VPSHAQ xmm, xmm/m128, xmm`
  @inlinable public static var vpshaqXXM128X: Self { .init(bits: 0x20100000099b) }
  /// `VPSHAQ xmm, xmm, xmm/m128`
  @inlinable public static var vpshaqXXXM128: Self { .init(bits: 0x20900080099b) }
  /// `VPSHLB xmm, xmm/m128, xmm`
  @inlinable public static var vpshlbXXM128X: Self { .init(bits: 0x201000000994) }
  /// `VPSHLB xmm, xmm, xmm/m128`
  @inlinable public static var vpshlbXXXM128: Self { .init(bits: 0x209000800994) }
  /// `VPSHLW xmm, xmm/m128, xmm`
  @inlinable public static var vpshlwXXM128X: Self { .init(bits: 0x201000000995) }
  /// `VPSHLW xmm, xmm, xmm/m128`
  @inlinable public static var vpshlwXXXM128: Self { .init(bits: 0x209000800995) }
  /// `VPSHLD xmm, xmm/m128, xmm`
  @inlinable public static var vpshldXXM128X: Self { .init(bits: 0x201000000996) }
  /// `VPSHLD xmm, xmm, xmm/m128`
  @inlinable public static var vpshldXXXM128: Self { .init(bits: 0x209000800996) }
  /// `VPSHLQ xmm, xmm/m128, xmm`
  @inlinable public static var vpshlqXXM128X: Self { .init(bits: 0x201000000997) }
  /// `VPSHLQ xmm, xmm, xmm/m128`
  @inlinable public static var vpshlqXXXM128: Self { .init(bits: 0x209000800997) }
  /// `LLWPCB r32`
  @inlinable public static var llwpcbR32: Self { .init(bits: 0x401000000912) }
  /// `LLWPCB r64`
  @inlinable public static var llwpcbR64: Self { .init(bits: 0x409000800912) }
  /// `SLWPCB r32`
  @inlinable public static var slwpcbR32: Self { .init(bits: 0xc01000000912) }
  /// `SLWPCB r64`
  @inlinable public static var slwpcbR64: Self { .init(bits: 0xc09000800912) }
  /// `LWPINS r32, r32/m32, imm32`
  @inlinable public static var lwpinsR32RM32I32: Self { .init(bits: 0x20401000000a12) }
  /// `LWPINS r64, r32/m32, imm32`
  @inlinable public static var lwpinsR64RM32I32: Self { .init(bits: 0x20409000800a12) }
  /// `LWPVAL r32, r32/m32, imm32`
  @inlinable public static var lwpvalR32RM32I32: Self { .init(bits: 0x20c01000000a12) }
  /// `LWPVAL r64, r32/m32, imm32`
  @inlinable public static var lwpvalR64RM32I32: Self { .init(bits: 0x20c09000800a12) }
  /// `KMOVB k, k/m8`
  @inlinable public static var kmovbKKM8: Self { .init(bits: 0x200800010190) }
  /// `KMOVB m8, k`
  @inlinable public static var kmovbM8K: Self { .init(bits: 0x200800010191) }
  /// `KMOVB k, r32`
  @inlinable public static var kmovbKR32: Self { .init(bits: 0x200800010192) }
  /// `KMOVB r32, k`
  @inlinable public static var kmovbR32K: Self { .init(bits: 0x200800010193) }
  /// `KMOVW k, k/m16`
  @inlinable public static var kmovwKKM16: Self { .init(bits: 0x200800000190) }
  /// `KMOVW m16, k`
  @inlinable public static var kmovwM16K: Self { .init(bits: 0x200800000191) }
  /// `KMOVW k, r32`
  @inlinable public static var kmovwKR32: Self { .init(bits: 0x200800000192) }
  /// `KMOVW r32, k`
  @inlinable public static var kmovwR32K: Self { .init(bits: 0x200800000193) }
  /// `KMOVD k, k/m32`
  @inlinable public static var kmovdKKM32: Self { .init(bits: 0x208800810190) }
  /// `KMOVD m32, k`
  @inlinable public static var kmovdM32K: Self { .init(bits: 0x208800810191) }
  /// `KMOVD k, r32`
  @inlinable public static var kmovdKR32: Self { .init(bits: 0x200800030192) }
  /// `KMOVD r32, k`
  @inlinable public static var kmovdR32K: Self { .init(bits: 0x200800030193) }
  /// `KMOVQ k, k/m64`
  @inlinable public static var kmovqKKM64: Self { .init(bits: 0x208800800190) }
  /// `KMOVQ m64, k`
  @inlinable public static var kmovqM64K: Self { .init(bits: 0x208800800191) }
  /// `KMOVQ k, r64`
  @inlinable public static var kmovqKR64: Self { .init(bits: 0x208800830192) }
  /// `KMOVQ r64, k`
  @inlinable public static var kmovqR64K: Self { .init(bits: 0x208800830193) }
  /// `KANDB k, k, k`
  @inlinable public static var kandbKKK: Self { .init(bits: 0x202800010141) }
  /// `KANDW k, k, k`
  @inlinable public static var kandwKKK: Self { .init(bits: 0x202800000141) }
  /// `KANDD k, k, k`
  @inlinable public static var kanddKKK: Self { .init(bits: 0x20a800810141) }
  /// `KANDQ k, k, k`
  @inlinable public static var kandqKKK: Self { .init(bits: 0x20a800800141) }
  /// `KANDNB k, k, k`
  @inlinable public static var kandnbKKK: Self { .init(bits: 0x202800010142) }
  /// `KANDNW k, k, k`
  @inlinable public static var kandnwKKK: Self { .init(bits: 0x202800000142) }
  /// `KANDND k, k, k`
  @inlinable public static var kandndKKK: Self { .init(bits: 0x20a800810142) }
  /// `KANDNQ k, k, k`
  @inlinable public static var kandnqKKK: Self { .init(bits: 0x20a800800142) }
  /// `KORB k, k, k`
  @inlinable public static var korbKKK: Self { .init(bits: 0x202800010145) }
  /// `KORW k, k, k`
  @inlinable public static var korwKKK: Self { .init(bits: 0x202800000145) }
  /// `KORD k, k, k`
  @inlinable public static var kordKKK: Self { .init(bits: 0x20a800810145) }
  /// `KORQ k, k, k`
  @inlinable public static var korqKKK: Self { .init(bits: 0x20a800800145) }
  /// `KXNORB k, k, k`
  @inlinable public static var kxnorbKKK: Self { .init(bits: 0x202800010146) }
  /// `KXNORW k, k, k`
  @inlinable public static var kxnorwKKK: Self { .init(bits: 0x202800000146) }
  /// `KXNORD k, k, k`
  @inlinable public static var kxnordKKK: Self { .init(bits: 0x20a800810146) }
  /// `KXNORQ k, k, k`
  @inlinable public static var kxnorqKKK: Self { .init(bits: 0x20a800800146) }
  /// `KXORB k, k, k`
  @inlinable public static var kxorbKKK: Self { .init(bits: 0x202800010147) }
  /// `KXORW k, k, k`
  @inlinable public static var kxorwKKK: Self { .init(bits: 0x202800000147) }
  /// `KXORD k, k, k`
  @inlinable public static var kxordKKK: Self { .init(bits: 0x20a800810147) }
  /// `KXORQ k, k, k`
  @inlinable public static var kxorqKKK: Self { .init(bits: 0x20a800800147) }
  /// `KNOTB k, k`
  @inlinable public static var knotbKK: Self { .init(bits: 0x200800010144) }
  /// `KNOTW k, k`
  @inlinable public static var knotwKK: Self { .init(bits: 0x200800000144) }
  /// `KNOTD k, k`
  @inlinable public static var knotdKK: Self { .init(bits: 0x208800810144) }
  /// `KNOTQ k, k`
  @inlinable public static var knotqKK: Self { .init(bits: 0x208800800144) }
  /// `KADDB k, k, k`
  @inlinable public static var kaddbKKK: Self { .init(bits: 0x20280001014a) }
  /// `KADDW k, k, k`
  @inlinable public static var kaddwKKK: Self { .init(bits: 0x20280000014a) }
  /// `KADDD k, k, k`
  @inlinable public static var kadddKKK: Self { .init(bits: 0x20a80081014a) }
  /// `KADDQ k, k, k`
  @inlinable public static var kaddqKKK: Self { .init(bits: 0x20a80080014a) }
  /// `KSHIFTLB k, k, imm8`
  @inlinable public static var kshiftlbKKI8: Self { .init(bits: 0x8200800010332) }
  /// `KSHIFTLW k, k, imm8`
  @inlinable public static var kshiftlwKKI8: Self { .init(bits: 0x8208800810332) }
  /// `KSHIFTLD k, k, imm8`
  @inlinable public static var kshiftldKKI8: Self { .init(bits: 0x8200800010333) }
  /// `KSHIFTLQ k, k, imm8`
  @inlinable public static var kshiftlqKKI8: Self { .init(bits: 0x8208800810333) }
  /// `KSHIFTRB k, k, imm8`
  @inlinable public static var kshiftrbKKI8: Self { .init(bits: 0x8200800010330) }
  /// `KSHIFTRW k, k, imm8`
  @inlinable public static var kshiftrwKKI8: Self { .init(bits: 0x8208800810330) }
  /// `KSHIFTRD k, k, imm8`
  @inlinable public static var kshiftrdKKI8: Self { .init(bits: 0x8200800010331) }
  /// `KSHIFTRQ k, k, imm8`
  @inlinable public static var kshiftrqKKI8: Self { .init(bits: 0x8208800810331) }
  /// `KUNPCKBW k, k, k`
  @inlinable public static var kunpckbwKKK: Self { .init(bits: 0x20280001014b) }
  /// `KUNPCKWD k, k, k`
  @inlinable public static var kunpckwdKKK: Self { .init(bits: 0x20280000014b) }
  /// `KUNPCKDQ k, k, k`
  @inlinable public static var kunpckdqKKK: Self { .init(bits: 0x20a80080014b) }
  /// `KORTESTB k, k`
  @inlinable public static var kortestbKK: Self { .init(bits: 0x200800010198) }
  /// `KORTESTW k, k`
  @inlinable public static var kortestwKK: Self { .init(bits: 0x200800000198) }
  /// `KORTESTD k, k`
  @inlinable public static var kortestdKK: Self { .init(bits: 0x208800810198) }
  /// `KORTESTQ k, k`
  @inlinable public static var kortestqKK: Self { .init(bits: 0x208800800198) }
  /// `KTESTB k, k`
  @inlinable public static var ktestbKK: Self { .init(bits: 0x200800010199) }
  /// `KTESTW k, k`
  @inlinable public static var ktestwKK: Self { .init(bits: 0x200800000199) }
  /// `KTESTD k, k`
  @inlinable public static var ktestdKK: Self { .init(bits: 0x208800810199) }
  /// `KTESTQ k, k`
  @inlinable public static var ktestqKK: Self { .init(bits: 0x208800800199) }
  /// `PUSHP r64`
  @inlinable public static var pushpR64: Self { .init(bits: 0x50400a100000050) }
  /// `POPP r64`
  @inlinable public static var poppR64: Self { .init(bits: 0x50400a100000058) }
  /// `JMPABS imm64`
  @inlinable public static var jmpabsI64: Self { .init(bits: 0x1400021000000a1) }
  /// `BNDMK bnd, m`
  @inlinable public static var bndmkBoundM: Self { .init(bits: 0x100240200001b0f) }
  /// `BNDCL bnd, r64/m64`
  @inlinable public static var bndclBoundRM64: Self { .init(bits: 0x500240200001a0f) }
  /// `BNDCU bnd, r64/m64`
  @inlinable public static var bndcuBoundRM64: Self { .init(bits: 0x500220200001a0f) }
  /// `BNDCN bnd, r64/m64`
  @inlinable public static var bndcnBoundRM64: Self { .init(bits: 0x500220200001b0f) }
  /// `BNDMOV bnd, bnd/m128`
  @inlinable public static var bndmovBoundBoundM128: Self { .init(bits: 0x100210200001a0f) }
  /// `BNDMOV bnd/m128, bnd`
  @inlinable public static var bndmovBoundM128Bound: Self { .init(bits: 0x100210200001b0f) }
  /// `BNDLDX bnd, m`
  @inlinable public static var bndldxBoundM: Self { .init(bits: 0x100200200001a0f) }
  /// `BNDSTX m, bnd`
  @inlinable public static var bndstxMBound: Self { .init(bits: 0x100200200001b0f) }
  /// `UD0 r16, r16/m16`
  @inlinable public static var ud0R16RM16: Self { .init(bits: 0x70021020000ff0f) }
  /// `UD0 r32, r32/m32`
  @inlinable public static var ud0R32RM32: Self { .init(bits: 0x70020020000ff0f) }
  /// `UD0 r64, r64/m64`
  @inlinable public static var ud0R64RM64: Self { .init(bits: 0x70020820000ff0f) }
}
