// swift-format-ignore-file
// Written by `swift run table-generator` from the instruction table. Do not edit: change a row and run it again.

extension X86_64.InstructionForm {
  /// `MOV r8/m8, r8`
  @inlinable public static var movRM8R8: Self { .init(bits: 0x700200100000088) }
  /// `MOV r16/m16, r16`
  @inlinable public static var movRM16R16: Self { .init(bits: 0x700210100000089) }
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
  /// `MOVZX r32, r8/m8`
  @inlinable public static var movzxR32RM8: Self { .init(bits: 0x70020020000b60f) }
  /// `MOVZX r64, r8/m8`
  @inlinable public static var movzxR64RM8: Self { .init(bits: 0x70020820000b60f) }
  /// `MOVZX r32, r16/m16`
  @inlinable public static var movzxR32RM16: Self { .init(bits: 0x70020020000b70f) }
  /// `MOVZX r64, r16/m16`
  @inlinable public static var movzxR64RM16: Self { .init(bits: 0x70020820000b70f) }
  /// `MOVSX r32, r8/m8`
  @inlinable public static var movsxR32RM8: Self { .init(bits: 0x70020020000be0f) }
  /// `MOVSX r64, r8/m8`
  @inlinable public static var movsxR64RM8: Self { .init(bits: 0x70020820000be0f) }
  /// `MOVSX r32, r16/m16`
  @inlinable public static var movsxR32RM16: Self { .init(bits: 0x70020020000bf0f) }
  /// `MOVSX r64, r16/m16`
  @inlinable public static var movsxR64RM16: Self { .init(bits: 0x70020820000bf0f) }
  /// `MOVSXD r64, r32/m32`
  @inlinable public static var movsxdR64RM32: Self { .init(bits: 0x700208100000063) }
  /// `MOVSXD r32, r32/m32`
  @inlinable public static var movsxdR32RM32: Self { .init(bits: 0x700200100000063) }
  /// `LEA r32, m`
  @inlinable public static var leaR32M: Self { .init(bits: 0x30020010000008d) }
  /// `LEA r64, m`
  @inlinable public static var leaR64M: Self { .init(bits: 0x30020810000008d) }
  /// `XCHG m32, r32`
  @inlinable public static var xchgM32R32: Self { .init(bits: 0x300200100000087) }
  /// `BSWAP r32`
  @inlinable public static var bswapR32: Self { .init(bits: 0x50400020000c80f) }
  /// `CMOVO r32, r32/m32`
  @inlinable public static var cmovoR32RM32: Self { .init(bits: 0x70020020000400f) }
  /// `CMOVO r64, r64/m64`
  @inlinable public static var cmovoR64RM64: Self { .init(bits: 0x70020820000400f) }
  /// `SETO r8/m8`
  @inlinable public static var setoRM8: Self { .init(bits: 0x50020020000900f) }
  /// `SETNE r8/m8`
  @inlinable public static var setneRM8: Self { .init(bits: 0x50020020000950f) }
  /// `ADD r32/m32, imm8`
  @inlinable public static var addRM32I8: Self { .init(bits: 0x508400100000083) }
  /// `ADD r32/m32, imm32`
  @inlinable public static var addRM32I32: Self { .init(bits: 0x520400100000081) }
  /// `ADD r32/m32, r32`
  @inlinable public static var addRM32R32: Self { .init(bits: 0x700200100000001) }
  /// `ADD r32, r32/m32`
  @inlinable public static var addR32RM32: Self { .init(bits: 0x700200100000003) }
  /// `ADD r64/m64, imm8`
  @inlinable public static var addRM64I8: Self { .init(bits: 0x508408100000083) }
  /// `ADD r64/m64, r64`
  @inlinable public static var addRM64R64: Self { .init(bits: 0x700208100000001) }
  /// `ADD r64, r64/m64`
  @inlinable public static var addR64RM64: Self { .init(bits: 0x700208100000003) }
  /// `ADC r32/m32, imm8`
  @inlinable public static var adcRM32I8: Self { .init(bits: 0x509400100000083) }
  /// `ADC r32/m32, imm32`
  @inlinable public static var adcRM32I32: Self { .init(bits: 0x521400100000081) }
  /// `ADC r32/m32, r32`
  @inlinable public static var adcRM32R32: Self { .init(bits: 0x700200100000011) }
  /// `ADC r32, r32/m32`
  @inlinable public static var adcR32RM32: Self { .init(bits: 0x700200100000013) }
  /// `ADC r64, r64/m64`
  @inlinable public static var adcR64RM64: Self { .init(bits: 0x700208100000013) }
  /// `SUB r32/m32, imm8`
  @inlinable public static var subRM32I8: Self { .init(bits: 0x50ac00100000083) }
  /// `SUB r32/m32, imm32`
  @inlinable public static var subRM32I32: Self { .init(bits: 0x522c00100000081) }
  /// `SUB r32/m32, r32`
  @inlinable public static var subRM32R32: Self { .init(bits: 0x700200100000029) }
  /// `SUB r32, r32/m32`
  @inlinable public static var subR32RM32: Self { .init(bits: 0x70020010000002b) }
  /// `SUB r64/m64, imm8`
  @inlinable public static var subRM64I8: Self { .init(bits: 0x50ac08100000083) }
  /// `SUB r64/m64, imm32`
  @inlinable public static var subRM64I32: Self { .init(bits: 0x522c08100000081) }
  /// `SUB r64/m64, r64`
  @inlinable public static var subRM64R64: Self { .init(bits: 0x700208100000029) }
  /// `SUB r64, r64/m64`
  @inlinable public static var subR64RM64: Self { .init(bits: 0x70020810000002b) }
  /// `SBB r32/m32, imm8`
  @inlinable public static var sbbRM32I8: Self { .init(bits: 0x509c00100000083) }
  /// `SBB r32/m32, imm32`
  @inlinable public static var sbbRM32I32: Self { .init(bits: 0x521c00100000081) }
  /// `SBB r32/m32, r32`
  @inlinable public static var sbbRM32R32: Self { .init(bits: 0x700200100000019) }
  /// `SBB r32, r32/m32`
  @inlinable public static var sbbR32RM32: Self { .init(bits: 0x70020010000001b) }
  /// `SBB r64, r64/m64`
  @inlinable public static var sbbR64RM64: Self { .init(bits: 0x70020810000001b) }
  /// `CMP r32/m32, imm8`
  @inlinable public static var cmpRM32I8: Self { .init(bits: 0x50bc00100000083) }
  /// `CMP r32/m32, imm32`
  @inlinable public static var cmpRM32I32: Self { .init(bits: 0x523c00100000081) }
  /// `CMP r32/m32, r32`
  @inlinable public static var cmpRM32R32: Self { .init(bits: 0x700200100000039) }
  /// `CMP r32, r32/m32`
  @inlinable public static var cmpR32RM32: Self { .init(bits: 0x70020010000003b) }
  /// `CMP r64/m64, imm32`
  @inlinable public static var cmpRM64I32: Self { .init(bits: 0x523c08100000081) }
  /// `CMP r64/m64, r64`
  @inlinable public static var cmpRM64R64: Self { .init(bits: 0x700208100000039) }
  /// `CMP r64, r64/m64`
  @inlinable public static var cmpR64RM64: Self { .init(bits: 0x70020810000003b) }
  /// `DEC r32/m32`
  @inlinable public static var decRM32: Self { .init(bits: 0x500c001000000ff) }
  /// `NEG r8/m8`
  @inlinable public static var negRM8: Self { .init(bits: 0x501c001000000f6) }
  /// `NEG r32/m32`
  @inlinable public static var negRM32: Self { .init(bits: 0x501c001000000f7) }
  /// `NEG r64/m64`
  @inlinable public static var negRM64: Self { .init(bits: 0x501c081000000f7) }
  /// `MUL r32/m32`
  @inlinable public static var mulRM32: Self { .init(bits: 0x5024001000000f7) }
  /// `IMUL r32/m32`
  @inlinable public static var imulRM32: Self { .init(bits: 0x502c001000000f7) }
  /// `DIV r32/m32`
  @inlinable public static var divRM32: Self { .init(bits: 0x5034001000000f7) }
  /// `DIV r64/m64`
  @inlinable public static var divRM64: Self { .init(bits: 0x5034081000000f7) }
  /// `IDIV r32/m32`
  @inlinable public static var idivRM32: Self { .init(bits: 0x503c001000000f7) }
  /// `IMUL r32, r32/m32`
  @inlinable public static var imulR32RM32: Self { .init(bits: 0x70020020000af0f) }
  /// `IMUL r32, r32/m32, imm8`
  @inlinable public static var imulR32RM32I8: Self { .init(bits: 0x70820010000006b) }
  /// `IMUL r32, r32/m32, imm32`
  @inlinable public static var imulR32RM32I32: Self { .init(bits: 0x720200100000069) }
  /// `IMUL r64, r64/m64`
  @inlinable public static var imulR64RM64: Self { .init(bits: 0x70020820000af0f) }
  /// `CDQ`
  @inlinable public static var cdq: Self { .init(bits: 0x100000100000099) }
  /// `AND r32/m32, imm8`
  @inlinable public static var andRM32I8: Self { .init(bits: 0x50a400100000083) }
  /// `AND r32/m32, imm32`
  @inlinable public static var andRM32I32: Self { .init(bits: 0x522400100000081) }
  /// `AND r32/m32, r32`
  @inlinable public static var andRM32R32: Self { .init(bits: 0x700200100000021) }
  /// `AND r32, r32/m32`
  @inlinable public static var andR32RM32: Self { .init(bits: 0x700200100000023) }
  /// `AND r64/m64, imm32`
  @inlinable public static var andRM64I32: Self { .init(bits: 0x522408100000081) }
  /// `AND r64, r64/m64`
  @inlinable public static var andR64RM64: Self { .init(bits: 0x700208100000023) }
  /// `OR r32/m32, imm8`
  @inlinable public static var orRM32I8: Self { .init(bits: 0x508c00100000083) }
  /// `OR r32/m32, imm32`
  @inlinable public static var orRM32I32: Self { .init(bits: 0x520c00100000081) }
  /// `OR r32/m32, r32`
  @inlinable public static var orRM32R32: Self { .init(bits: 0x700200100000009) }
  /// `OR r32, r32/m32`
  @inlinable public static var orR32RM32: Self { .init(bits: 0x70020010000000b) }
  /// `OR r64, r64/m64`
  @inlinable public static var orR64RM64: Self { .init(bits: 0x70020810000000b) }
  /// `XOR r32/m32, imm8`
  @inlinable public static var xorRM32I8: Self { .init(bits: 0x50b400100000083) }
  /// `XOR r32/m32, imm32`
  @inlinable public static var xorRM32I32: Self { .init(bits: 0x523400100000081) }
  /// `XOR r32/m32, r32`
  @inlinable public static var xorRM32R32: Self { .init(bits: 0x700200100000031) }
  /// `XOR r32, r32/m32`
  @inlinable public static var xorR32RM32: Self { .init(bits: 0x700200100000033) }
  /// `XOR r64/m64, imm8`
  @inlinable public static var xorRM64I8: Self { .init(bits: 0x50b408100000083) }
  /// `XOR r64, r64/m64`
  @inlinable public static var xorR64RM64: Self { .init(bits: 0x700208100000033) }
  /// `NOT r32/m32`
  @inlinable public static var notRM32: Self { .init(bits: 0x5014001000000f7) }
  /// `NOT r64/m64`
  @inlinable public static var notRM64: Self { .init(bits: 0x5014081000000f7) }
  /// `TEST r8/m8, imm8`
  @inlinable public static var testRM8I8: Self { .init(bits: 0x5084001000000f6) }
  /// `TEST r8/m8, r8`
  @inlinable public static var testRM8R8: Self { .init(bits: 0x700200100000084) }
  /// `TEST r32/m32, imm32`
  @inlinable public static var testRM32I32: Self { .init(bits: 0x5204001000000f7) }
  /// `TEST r32/m32, r32`
  @inlinable public static var testRM32R32: Self { .init(bits: 0x700200100000085) }
  /// `TEST r64/m64, r64`
  @inlinable public static var testRM64R64: Self { .init(bits: 0x700208100000085) }
  /// `ROL r16/m16, imm8`
  @inlinable public static var rolRM16I8: Self { .init(bits: 0x5084101000000c1) }
  /// `ROL r32/m32, cl`
  @inlinable public static var rolRM32CL: Self { .init(bits: 0x5004001000000d3) }
  /// `ROL r32/m32, imm8`
  @inlinable public static var rolRM32I8: Self { .init(bits: 0x5084001000000c1) }
  /// `ROR r32/m32, cl`
  @inlinable public static var rorRM32CL: Self { .init(bits: 0x500c001000000d3) }
  /// `ROR r32/m32, imm8`
  @inlinable public static var rorRM32I8: Self { .init(bits: 0x508c001000000c1) }
  /// `SHL r32/m32, cl`
  @inlinable public static var shlRM32CL: Self { .init(bits: 0x5024001000000d3) }
  /// `SHL r32/m32, imm8`
  @inlinable public static var shlRM32I8: Self { .init(bits: 0x50a4001000000c1) }
  /// `SHL r64/m64, cl`
  @inlinable public static var shlRM64CL: Self { .init(bits: 0x5024081000000d3) }
  /// `SHR r32/m32, cl`
  @inlinable public static var shrRM32CL: Self { .init(bits: 0x502c001000000d3) }
  /// `SHR r32/m32, imm8`
  @inlinable public static var shrRM32I8: Self { .init(bits: 0x50ac001000000c1) }
  /// `SHR r64/m64, cl`
  @inlinable public static var shrRM64CL: Self { .init(bits: 0x502c081000000d3) }
  /// `SHR r64/m64, imm8`
  @inlinable public static var shrRM64I8: Self { .init(bits: 0x50ac081000000c1) }
  /// `SAR r32/m32, cl`
  @inlinable public static var sarRM32CL: Self { .init(bits: 0x503c001000000d3) }
  /// `SAR r32/m32, imm8`
  @inlinable public static var sarRM32I8: Self { .init(bits: 0x50bc001000000c1) }
  /// `SAR r64/m64, cl`
  @inlinable public static var sarRM64CL: Self { .init(bits: 0x503c081000000d3) }
  /// `SAR r64/m64, imm8`
  @inlinable public static var sarRM64I8: Self { .init(bits: 0x50bc081000000c1) }
  /// `SHLD r64/m64, r64, cl`
  @inlinable public static var shldRM64R64CL: Self { .init(bits: 0x70020820000a50f) }
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
  /// `BSF r32, r32/m32`
  @inlinable public static var bsfR32RM32: Self { .init(bits: 0x70020020000bc0f) }
  /// `BSF r64, r64/m64`
  @inlinable public static var bsfR64RM64: Self { .init(bits: 0x70020820000bc0f) }
  /// `BSR r32, r32/m32`
  @inlinable public static var bsrR32RM32: Self { .init(bits: 0x70020020000bd0f) }
  /// `BSR r64, r64/m64`
  @inlinable public static var bsrR64RM64: Self { .init(bits: 0x70020820000bd0f) }
  /// `POPCNT r32, r32/m32`
  @inlinable public static var popcntR32RM32: Self { .init(bits: 0x70024020000b80f) }
  /// `TZCNT r32, r32/m32`
  @inlinable public static var tzcntR32RM32: Self { .init(bits: 0x70024020000bc0f) }
  /// `TZCNT r64, r64/m64`
  @inlinable public static var tzcntR64RM64: Self { .init(bits: 0x70024820000bc0f) }
  /// `LZCNT r32, r32/m32`
  @inlinable public static var lzcntR32RM32: Self { .init(bits: 0x70024020000bd0f) }
  /// `LZCNT r64, r64/m64`
  @inlinable public static var lzcntR64RM64: Self { .init(bits: 0x70024820000bd0f) }
  /// `ANDN r32, r32, r32/m32`
  @inlinable public static var andnR32R32RM32: Self { .init(bits: 0x2008000002f2) }
  /// `ANDN r64, r64, r64/m64`
  @inlinable public static var andnR64R64RM64: Self { .init(bits: 0x2088008002f2) }
  /// `PUSH r64`
  @inlinable public static var pushR64: Self { .init(bits: 0x504000100000050) }
  /// `POP r64`
  @inlinable public static var popR64: Self { .init(bits: 0x504000100000058) }
  /// `LEAVE`
  @inlinable public static var leave: Self { .init(bits: 0x1000001000000c9) }
  /// `JMP rel8`
  @inlinable public static var jmpRel8: Self { .init(bits: 0x80001000000eb) }
  /// `JMP rel32`
  @inlinable public static var jmpRel32: Self { .init(bits: 0x200001000000e9) }
  /// `JO rel8`
  @inlinable public static var joRel8: Self { .init(bits: 0x8000100000070) }
  /// `JE rel8`
  @inlinable public static var jeRel8: Self { .init(bits: 0x8000100000074) }
  /// `JO rel32`
  @inlinable public static var joRel32: Self { .init(bits: 0x2000020000800f) }
  /// `JB rel32`
  @inlinable public static var jbRel32: Self { .init(bits: 0x2000020000820f) }
  /// `JAE rel32`
  @inlinable public static var jaeRel32: Self { .init(bits: 0x2000020000830f) }
  /// `JE rel32`
  @inlinable public static var jeRel32: Self { .init(bits: 0x2000020000840f) }
  /// `JNE rel32`
  @inlinable public static var jneRel32: Self { .init(bits: 0x2000020000850f) }
  /// `CALL rel32`
  @inlinable public static var callRel32: Self { .init(bits: 0x200001000000e8) }
  /// `JMP r64/m64`
  @inlinable public static var jmpRM64: Self { .init(bits: 0x5024001000000ff) }
  /// `CALL r64/m64`
  @inlinable public static var callRM64: Self { .init(bits: 0x5014001000000ff) }
  /// `RET`
  @inlinable public static var ret: Self { .init(bits: 0x1000001000000c3) }
  /// `UD2`
  @inlinable public static var ud2: Self { .init(bits: 0x100000200000b0f) }
  /// `NOP`
  @inlinable public static var nop: Self { .init(bits: 0x100000100000090) }
  /// `NOP r32/m32`
  @inlinable public static var nopRM32: Self { .init(bits: 0x500200200001f0f) }
  /// `ENDBR64`
  @inlinable public static var endbr64: Self { .init(bits: 0x100640300fa1e0f) }
  /// `MOVSB m8[rdi], m8[rsi]`
  @inlinable public static var movsbS8S8: Self { .init(bits: 0x1000000a4) }
  /// `STOSB m8[rdi], al`
  @inlinable public static var stosbS8AL: Self { .init(bits: 0x1000000aa) }
  /// `CMPXCHG r32/m32, r32`
  @inlinable public static var cmpxchgRM32R32: Self { .init(bits: 0x70020020000b10f) }
  /// `XADD r32/m32, r32`
  @inlinable public static var xaddRM32R32: Self { .init(bits: 0x70020020000c10f) }
  /// `MFENCE`
  @inlinable public static var mfence: Self { .init(bits: 0x10340020000ae0f) }
  /// `CLD`
  @inlinable public static var cld: Self { .init(bits: 0x1000001000000fc) }
  /// `STD`
  @inlinable public static var std: Self { .init(bits: 0x1000001000000fd) }
  /// `FNINIT`
  @inlinable public static var fninit: Self { .init(bits: 0x10060020000e3db) }
  /// `FLDCW m16`
  @inlinable public static var fldcwM16: Self { .init(bits: 0x102c001000000d9) }
  /// `FNSTCW m16`
  @inlinable public static var fnstcwM16: Self { .init(bits: 0x103c001000000d9) }
  /// `MOVSS xmm, m32`
  @inlinable public static var movssXM32: Self { .init(bits: 0x10024020000100f) }
  /// `MOVSS m32, xmm`
  @inlinable public static var movssM32X: Self { .init(bits: 0x10024020000110f) }
  /// `MOVUPS xmm, xmm/m128`
  @inlinable public static var movupsXXM128: Self { .init(bits: 0x10020020000100f) }
  /// `MOVUPS xmm/m128, xmm`
  @inlinable public static var movupsXM128X: Self { .init(bits: 0x10020020000110f) }
  /// `ADDPS xmm, xmm/m128`
  @inlinable public static var addpsXXM128: Self { .init(bits: 0x10020020000580f) }
  /// `LDMXCSR m32`
  @inlinable public static var ldmxcsrM32: Self { .init(bits: 0x10140020000ae0f) }
  /// `STMXCSR m32`
  @inlinable public static var stmxcsrM32: Self { .init(bits: 0x101c0020000ae0f) }
  /// `MOVSD xmm, m64`
  @inlinable public static var movsdXM64: Self { .init(bits: 0x10022020000100f) }
  /// `MOVSD m64, xmm`
  @inlinable public static var movsdM64X: Self { .init(bits: 0x10022020000110f) }
  /// `PSHUFB xmm, xmm/m128`
  @inlinable public static var pshufbXXM128: Self { .init(bits: 0x21030000380f) }
  /// `VFMADD213SD xmm, xmm, xmm/m64`
  @inlinable public static var vfmadd213sdXXXM64: Self { .init(bits: 0x2088008102a9) }
  /// `VFMADD213SS xmm, xmm, xmm/m32`
  @inlinable public static var vfmadd213ssXXXM32: Self { .init(bits: 0x2008000102a9) }
}
