// The registers, a type a class: an operand that an instruction does not take does not type-check.

extension X86_64 {
  /// An 8-bit general-purpose register: AL … R31B, AH, CH, DH, BH; those from R16B on need APX.
  @frozen
  public struct Register8: Hashable, Sendable {
    /// The number as encoded, with bit 7 set where a REX prefix is needed (SPL …) and bit 6 where none may be (AH …).
    public let code: UInt8
    @inlinable @inline(__always) public init(code: UInt8) { self.code = code }
  }
}

extension X86_64.Register8 {
  @inlinable @inline(__always) public static var al: Self { .init(code: 0) }
  @inlinable @inline(__always) public static var cl: Self { .init(code: 1) }
  @inlinable @inline(__always) public static var dl: Self { .init(code: 2) }
  @inlinable @inline(__always) public static var bl: Self { .init(code: 3) }
  @inlinable @inline(__always) public static var spl: Self { .init(code: 4 | 0x80) }
  @inlinable @inline(__always) public static var bpl: Self { .init(code: 5 | 0x80) }
  @inlinable @inline(__always) public static var sil: Self { .init(code: 6 | 0x80) }
  @inlinable @inline(__always) public static var dil: Self { .init(code: 7 | 0x80) }
  @inlinable @inline(__always) public static var r8b: Self { .init(code: 8) }
  @inlinable @inline(__always) public static var r9b: Self { .init(code: 9) }
  @inlinable @inline(__always) public static var r10b: Self { .init(code: 10) }
  @inlinable @inline(__always) public static var r11b: Self { .init(code: 11) }
  @inlinable @inline(__always) public static var r12b: Self { .init(code: 12) }
  @inlinable @inline(__always) public static var r13b: Self { .init(code: 13) }
  @inlinable @inline(__always) public static var r14b: Self { .init(code: 14) }
  @inlinable @inline(__always) public static var r15b: Self { .init(code: 15) }
  @inlinable @inline(__always) public static var ah: Self { .init(code: 4 | 0x40) }
  @inlinable @inline(__always) public static var ch: Self { .init(code: 5 | 0x40) }
  @inlinable @inline(__always) public static var dh: Self { .init(code: 6 | 0x40) }
  @inlinable @inline(__always) public static var bh: Self { .init(code: 7 | 0x40) }
}

extension X86_64 {
  /// A 16-bit general-purpose register: AX … R31W; those from R16W on need APX.
  @frozen
  public struct Register16: Hashable, Sendable {
    /// The number as encoded.
    public let code: UInt8
    @inlinable @inline(__always) public init(code: UInt8) { self.code = code }
  }
}

extension X86_64.Register16 {
  @inlinable @inline(__always) public static var ax: Self { .init(code: 0) }
  @inlinable @inline(__always) public static var cx: Self { .init(code: 1) }
  @inlinable @inline(__always) public static var dx: Self { .init(code: 2) }
  @inlinable @inline(__always) public static var bx: Self { .init(code: 3) }
  @inlinable @inline(__always) public static var sp: Self { .init(code: 4) }
  @inlinable @inline(__always) public static var bp: Self { .init(code: 5) }
  @inlinable @inline(__always) public static var si: Self { .init(code: 6) }
  @inlinable @inline(__always) public static var di: Self { .init(code: 7) }
  @inlinable @inline(__always) public static var r8w: Self { .init(code: 8) }
  @inlinable @inline(__always) public static var r9w: Self { .init(code: 9) }
  @inlinable @inline(__always) public static var r10w: Self { .init(code: 10) }
  @inlinable @inline(__always) public static var r11w: Self { .init(code: 11) }
  @inlinable @inline(__always) public static var r12w: Self { .init(code: 12) }
  @inlinable @inline(__always) public static var r13w: Self { .init(code: 13) }
  @inlinable @inline(__always) public static var r14w: Self { .init(code: 14) }
  @inlinable @inline(__always) public static var r15w: Self { .init(code: 15) }
}

extension X86_64 {
  /// A 32-bit general-purpose register: EAX … R31D; those from R16D on need APX.
  @frozen
  public struct Register32: Hashable, Sendable {
    /// The number as encoded.
    public let code: UInt8
    @inlinable @inline(__always) public init(code: UInt8) { self.code = code }
  }
}

extension X86_64.Register32 {
  @inlinable @inline(__always) public static var eax: Self { .init(code: 0) }
  @inlinable @inline(__always) public static var ecx: Self { .init(code: 1) }
  @inlinable @inline(__always) public static var edx: Self { .init(code: 2) }
  @inlinable @inline(__always) public static var ebx: Self { .init(code: 3) }
  @inlinable @inline(__always) public static var esp: Self { .init(code: 4) }
  @inlinable @inline(__always) public static var ebp: Self { .init(code: 5) }
  @inlinable @inline(__always) public static var esi: Self { .init(code: 6) }
  @inlinable @inline(__always) public static var edi: Self { .init(code: 7) }
  @inlinable @inline(__always) public static var r8d: Self { .init(code: 8) }
  @inlinable @inline(__always) public static var r9d: Self { .init(code: 9) }
  @inlinable @inline(__always) public static var r10d: Self { .init(code: 10) }
  @inlinable @inline(__always) public static var r11d: Self { .init(code: 11) }
  @inlinable @inline(__always) public static var r12d: Self { .init(code: 12) }
  @inlinable @inline(__always) public static var r13d: Self { .init(code: 13) }
  @inlinable @inline(__always) public static var r14d: Self { .init(code: 14) }
  @inlinable @inline(__always) public static var r15d: Self { .init(code: 15) }
}

extension X86_64 {
  /// A 64-bit general-purpose register: RAX … R31; those from R16 on need APX.
  @frozen
  public struct Register64: Hashable, Sendable {
    /// The number as encoded.
    public let code: UInt8
    @inlinable @inline(__always) public init(code: UInt8) { self.code = code }
  }
}

extension X86_64.Register64 {
  @inlinable @inline(__always) public static var rax: Self { .init(code: 0) }
  @inlinable @inline(__always) public static var rcx: Self { .init(code: 1) }
  @inlinable @inline(__always) public static var rdx: Self { .init(code: 2) }
  @inlinable @inline(__always) public static var rbx: Self { .init(code: 3) }
  @inlinable @inline(__always) public static var rsp: Self { .init(code: 4) }
  @inlinable @inline(__always) public static var rbp: Self { .init(code: 5) }
  @inlinable @inline(__always) public static var rsi: Self { .init(code: 6) }
  @inlinable @inline(__always) public static var rdi: Self { .init(code: 7) }
  @inlinable @inline(__always) public static var r8: Self { .init(code: 8) }
  @inlinable @inline(__always) public static var r9: Self { .init(code: 9) }
  @inlinable @inline(__always) public static var r10: Self { .init(code: 10) }
  @inlinable @inline(__always) public static var r11: Self { .init(code: 11) }
  @inlinable @inline(__always) public static var r12: Self { .init(code: 12) }
  @inlinable @inline(__always) public static var r13: Self { .init(code: 13) }
  @inlinable @inline(__always) public static var r14: Self { .init(code: 14) }
  @inlinable @inline(__always) public static var r15: Self { .init(code: 15) }
}

extension X86_64 {
  /// An MMX register, MM0 to MM7.
  @frozen
  public struct MMXRegister: Hashable, Sendable {
    /// The number as encoded.
    public let code: UInt8
    @inlinable @inline(__always) public init(code: UInt8) { self.code = code }
  }
}

extension X86_64.MMXRegister {
  @inlinable @inline(__always) public static var mm0: Self { .init(code: 0) }
  @inlinable @inline(__always) public static var mm1: Self { .init(code: 1) }
  @inlinable @inline(__always) public static var mm2: Self { .init(code: 2) }
  @inlinable @inline(__always) public static var mm3: Self { .init(code: 3) }
  @inlinable @inline(__always) public static var mm4: Self { .init(code: 4) }
  @inlinable @inline(__always) public static var mm5: Self { .init(code: 5) }
  @inlinable @inline(__always) public static var mm6: Self { .init(code: 6) }
  @inlinable @inline(__always) public static var mm7: Self { .init(code: 7) }
}

extension X86_64 {
  /// A 128-bit vector register, XMM0 to XMM31; those from 16 on need AVX-512.
  @frozen
  public struct XMMRegister: Hashable, Sendable {
    /// The number as encoded.
    public let code: UInt8
    @inlinable @inline(__always) public init(code: UInt8) { self.code = code }
  }
}

extension X86_64.XMMRegister {
  @inlinable @inline(__always) public static var xmm0: Self { .init(code: 0) }
  @inlinable @inline(__always) public static var xmm1: Self { .init(code: 1) }
  @inlinable @inline(__always) public static var xmm2: Self { .init(code: 2) }
  @inlinable @inline(__always) public static var xmm3: Self { .init(code: 3) }
  @inlinable @inline(__always) public static var xmm4: Self { .init(code: 4) }
  @inlinable @inline(__always) public static var xmm5: Self { .init(code: 5) }
  @inlinable @inline(__always) public static var xmm6: Self { .init(code: 6) }
  @inlinable @inline(__always) public static var xmm7: Self { .init(code: 7) }
  @inlinable @inline(__always) public static var xmm8: Self { .init(code: 8) }
  @inlinable @inline(__always) public static var xmm9: Self { .init(code: 9) }
  @inlinable @inline(__always) public static var xmm10: Self { .init(code: 10) }
  @inlinable @inline(__always) public static var xmm11: Self { .init(code: 11) }
  @inlinable @inline(__always) public static var xmm12: Self { .init(code: 12) }
  @inlinable @inline(__always) public static var xmm13: Self { .init(code: 13) }
  @inlinable @inline(__always) public static var xmm14: Self { .init(code: 14) }
  @inlinable @inline(__always) public static var xmm15: Self { .init(code: 15) }
  @inlinable @inline(__always) public static var xmm16: Self { .init(code: 16) }
  @inlinable @inline(__always) public static var xmm17: Self { .init(code: 17) }
  @inlinable @inline(__always) public static var xmm18: Self { .init(code: 18) }
  @inlinable @inline(__always) public static var xmm19: Self { .init(code: 19) }
  @inlinable @inline(__always) public static var xmm20: Self { .init(code: 20) }
  @inlinable @inline(__always) public static var xmm21: Self { .init(code: 21) }
  @inlinable @inline(__always) public static var xmm22: Self { .init(code: 22) }
  @inlinable @inline(__always) public static var xmm23: Self { .init(code: 23) }
  @inlinable @inline(__always) public static var xmm24: Self { .init(code: 24) }
  @inlinable @inline(__always) public static var xmm25: Self { .init(code: 25) }
  @inlinable @inline(__always) public static var xmm26: Self { .init(code: 26) }
  @inlinable @inline(__always) public static var xmm27: Self { .init(code: 27) }
  @inlinable @inline(__always) public static var xmm28: Self { .init(code: 28) }
  @inlinable @inline(__always) public static var xmm29: Self { .init(code: 29) }
  @inlinable @inline(__always) public static var xmm30: Self { .init(code: 30) }
  @inlinable @inline(__always) public static var xmm31: Self { .init(code: 31) }
}

extension X86_64 {
  /// A 256-bit vector register, YMM0 to YMM31; those from 16 on need AVX-512.
  @frozen
  public struct YMMRegister: Hashable, Sendable {
    /// The number as encoded.
    public let code: UInt8
    @inlinable @inline(__always) public init(code: UInt8) { self.code = code }
  }
}

extension X86_64.YMMRegister {
  @inlinable @inline(__always) public static var ymm0: Self { .init(code: 0) }
  @inlinable @inline(__always) public static var ymm1: Self { .init(code: 1) }
  @inlinable @inline(__always) public static var ymm2: Self { .init(code: 2) }
  @inlinable @inline(__always) public static var ymm3: Self { .init(code: 3) }
  @inlinable @inline(__always) public static var ymm4: Self { .init(code: 4) }
  @inlinable @inline(__always) public static var ymm5: Self { .init(code: 5) }
  @inlinable @inline(__always) public static var ymm6: Self { .init(code: 6) }
  @inlinable @inline(__always) public static var ymm7: Self { .init(code: 7) }
  @inlinable @inline(__always) public static var ymm8: Self { .init(code: 8) }
  @inlinable @inline(__always) public static var ymm9: Self { .init(code: 9) }
  @inlinable @inline(__always) public static var ymm10: Self { .init(code: 10) }
  @inlinable @inline(__always) public static var ymm11: Self { .init(code: 11) }
  @inlinable @inline(__always) public static var ymm12: Self { .init(code: 12) }
  @inlinable @inline(__always) public static var ymm13: Self { .init(code: 13) }
  @inlinable @inline(__always) public static var ymm14: Self { .init(code: 14) }
  @inlinable @inline(__always) public static var ymm15: Self { .init(code: 15) }
  @inlinable @inline(__always) public static var ymm16: Self { .init(code: 16) }
  @inlinable @inline(__always) public static var ymm17: Self { .init(code: 17) }
  @inlinable @inline(__always) public static var ymm18: Self { .init(code: 18) }
  @inlinable @inline(__always) public static var ymm19: Self { .init(code: 19) }
  @inlinable @inline(__always) public static var ymm20: Self { .init(code: 20) }
  @inlinable @inline(__always) public static var ymm21: Self { .init(code: 21) }
  @inlinable @inline(__always) public static var ymm22: Self { .init(code: 22) }
  @inlinable @inline(__always) public static var ymm23: Self { .init(code: 23) }
  @inlinable @inline(__always) public static var ymm24: Self { .init(code: 24) }
  @inlinable @inline(__always) public static var ymm25: Self { .init(code: 25) }
  @inlinable @inline(__always) public static var ymm26: Self { .init(code: 26) }
  @inlinable @inline(__always) public static var ymm27: Self { .init(code: 27) }
  @inlinable @inline(__always) public static var ymm28: Self { .init(code: 28) }
  @inlinable @inline(__always) public static var ymm29: Self { .init(code: 29) }
  @inlinable @inline(__always) public static var ymm30: Self { .init(code: 30) }
  @inlinable @inline(__always) public static var ymm31: Self { .init(code: 31) }
}

extension X86_64 {
  /// A 512-bit vector register, ZMM0 to ZMM31; those from 16 on need AVX-512.
  @frozen
  public struct ZMMRegister: Hashable, Sendable {
    /// The number as encoded.
    public let code: UInt8
    @inlinable @inline(__always) public init(code: UInt8) { self.code = code }
  }
}

extension X86_64.ZMMRegister {
  @inlinable @inline(__always) public static var zmm0: Self { .init(code: 0) }
  @inlinable @inline(__always) public static var zmm1: Self { .init(code: 1) }
  @inlinable @inline(__always) public static var zmm2: Self { .init(code: 2) }
  @inlinable @inline(__always) public static var zmm3: Self { .init(code: 3) }
  @inlinable @inline(__always) public static var zmm4: Self { .init(code: 4) }
  @inlinable @inline(__always) public static var zmm5: Self { .init(code: 5) }
  @inlinable @inline(__always) public static var zmm6: Self { .init(code: 6) }
  @inlinable @inline(__always) public static var zmm7: Self { .init(code: 7) }
  @inlinable @inline(__always) public static var zmm8: Self { .init(code: 8) }
  @inlinable @inline(__always) public static var zmm9: Self { .init(code: 9) }
  @inlinable @inline(__always) public static var zmm10: Self { .init(code: 10) }
  @inlinable @inline(__always) public static var zmm11: Self { .init(code: 11) }
  @inlinable @inline(__always) public static var zmm12: Self { .init(code: 12) }
  @inlinable @inline(__always) public static var zmm13: Self { .init(code: 13) }
  @inlinable @inline(__always) public static var zmm14: Self { .init(code: 14) }
  @inlinable @inline(__always) public static var zmm15: Self { .init(code: 15) }
  @inlinable @inline(__always) public static var zmm16: Self { .init(code: 16) }
  @inlinable @inline(__always) public static var zmm17: Self { .init(code: 17) }
  @inlinable @inline(__always) public static var zmm18: Self { .init(code: 18) }
  @inlinable @inline(__always) public static var zmm19: Self { .init(code: 19) }
  @inlinable @inline(__always) public static var zmm20: Self { .init(code: 20) }
  @inlinable @inline(__always) public static var zmm21: Self { .init(code: 21) }
  @inlinable @inline(__always) public static var zmm22: Self { .init(code: 22) }
  @inlinable @inline(__always) public static var zmm23: Self { .init(code: 23) }
  @inlinable @inline(__always) public static var zmm24: Self { .init(code: 24) }
  @inlinable @inline(__always) public static var zmm25: Self { .init(code: 25) }
  @inlinable @inline(__always) public static var zmm26: Self { .init(code: 26) }
  @inlinable @inline(__always) public static var zmm27: Self { .init(code: 27) }
  @inlinable @inline(__always) public static var zmm28: Self { .init(code: 28) }
  @inlinable @inline(__always) public static var zmm29: Self { .init(code: 29) }
  @inlinable @inline(__always) public static var zmm30: Self { .init(code: 30) }
  @inlinable @inline(__always) public static var zmm31: Self { .init(code: 31) }
}

extension X86_64 {
  /// An AVX-512 mask register, K0 to K7.
  @frozen
  public struct MaskRegister: Hashable, Sendable {
    /// The number as encoded.
    public let code: UInt8
    @inlinable @inline(__always) public init(code: UInt8) { self.code = code }
  }
}

extension X86_64.MaskRegister {
  @inlinable @inline(__always) public static var k0: Self { .init(code: 0) }
  @inlinable @inline(__always) public static var k1: Self { .init(code: 1) }
  @inlinable @inline(__always) public static var k2: Self { .init(code: 2) }
  @inlinable @inline(__always) public static var k3: Self { .init(code: 3) }
  @inlinable @inline(__always) public static var k4: Self { .init(code: 4) }
  @inlinable @inline(__always) public static var k5: Self { .init(code: 5) }
  @inlinable @inline(__always) public static var k6: Self { .init(code: 6) }
  @inlinable @inline(__always) public static var k7: Self { .init(code: 7) }
}

extension X86_64 {
  /// An AMX tile register, TMM0 to TMM7.
  @frozen
  public struct TileRegister: Hashable, Sendable {
    /// The number as encoded.
    public let code: UInt8
    @inlinable @inline(__always) public init(code: UInt8) { self.code = code }
  }
}

extension X86_64.TileRegister {
  @inlinable @inline(__always) public static var tmm0: Self { .init(code: 0) }
  @inlinable @inline(__always) public static var tmm1: Self { .init(code: 1) }
  @inlinable @inline(__always) public static var tmm2: Self { .init(code: 2) }
  @inlinable @inline(__always) public static var tmm3: Self { .init(code: 3) }
  @inlinable @inline(__always) public static var tmm4: Self { .init(code: 4) }
  @inlinable @inline(__always) public static var tmm5: Self { .init(code: 5) }
  @inlinable @inline(__always) public static var tmm6: Self { .init(code: 6) }
  @inlinable @inline(__always) public static var tmm7: Self { .init(code: 7) }
}

extension X86_64 {
  /// An MPX bound register, BND0 to BND3.
  @frozen
  public struct BoundRegister: Hashable, Sendable {
    /// The number as encoded.
    public let code: UInt8
    @inlinable @inline(__always) public init(code: UInt8) { self.code = code }
  }
}

extension X86_64.BoundRegister {
  @inlinable @inline(__always) public static var bnd0: Self { .init(code: 0) }
  @inlinable @inline(__always) public static var bnd1: Self { .init(code: 1) }
  @inlinable @inline(__always) public static var bnd2: Self { .init(code: 2) }
  @inlinable @inline(__always) public static var bnd3: Self { .init(code: 3) }
}

extension X86_64 {
  /// An x87 stack register, ST(0) to ST(7).
  @frozen
  public struct X87Register: Hashable, Sendable {
    /// The number as encoded.
    public let code: UInt8
    @inlinable @inline(__always) public init(code: UInt8) { self.code = code }
  }
}

extension X86_64.X87Register {
  @inlinable @inline(__always) public static var st0: Self { .init(code: 0) }
  @inlinable @inline(__always) public static var st1: Self { .init(code: 1) }
  @inlinable @inline(__always) public static var st2: Self { .init(code: 2) }
  @inlinable @inline(__always) public static var st3: Self { .init(code: 3) }
  @inlinable @inline(__always) public static var st4: Self { .init(code: 4) }
  @inlinable @inline(__always) public static var st5: Self { .init(code: 5) }
  @inlinable @inline(__always) public static var st6: Self { .init(code: 6) }
  @inlinable @inline(__always) public static var st7: Self { .init(code: 7) }
}

extension X86_64 {
  /// A segment register.
  @frozen
  public struct SegmentRegister: Hashable, Sendable {
    /// The number as encoded.
    public let code: UInt8
    @inlinable @inline(__always) public init(code: UInt8) { self.code = code }
  }
}

extension X86_64.SegmentRegister {
  @inlinable @inline(__always) public static var es: Self { .init(code: 0) }
  @inlinable @inline(__always) public static var cs: Self { .init(code: 1) }
  @inlinable @inline(__always) public static var ss: Self { .init(code: 2) }
  @inlinable @inline(__always) public static var ds: Self { .init(code: 3) }
  @inlinable @inline(__always) public static var fs: Self { .init(code: 4) }
  @inlinable @inline(__always) public static var gs: Self { .init(code: 5) }
}

extension X86_64 {
  /// A control register.
  @frozen
  public struct ControlRegister: Hashable, Sendable {
    /// The number as encoded.
    public let code: UInt8
    @inlinable @inline(__always) public init(code: UInt8) { self.code = code }
  }
}

extension X86_64.ControlRegister {
  @inlinable @inline(__always) public static var cr0: Self { .init(code: 0) }
  @inlinable @inline(__always) public static var cr1: Self { .init(code: 1) }
  @inlinable @inline(__always) public static var cr2: Self { .init(code: 2) }
  @inlinable @inline(__always) public static var cr3: Self { .init(code: 3) }
  @inlinable @inline(__always) public static var cr4: Self { .init(code: 4) }
  @inlinable @inline(__always) public static var cr5: Self { .init(code: 5) }
  @inlinable @inline(__always) public static var cr6: Self { .init(code: 6) }
  @inlinable @inline(__always) public static var cr7: Self { .init(code: 7) }
  @inlinable @inline(__always) public static var cr8: Self { .init(code: 8) }
  @inlinable @inline(__always) public static var cr9: Self { .init(code: 9) }
  @inlinable @inline(__always) public static var cr10: Self { .init(code: 10) }
  @inlinable @inline(__always) public static var cr11: Self { .init(code: 11) }
  @inlinable @inline(__always) public static var cr12: Self { .init(code: 12) }
  @inlinable @inline(__always) public static var cr13: Self { .init(code: 13) }
  @inlinable @inline(__always) public static var cr14: Self { .init(code: 14) }
  @inlinable @inline(__always) public static var cr15: Self { .init(code: 15) }
}

extension X86_64 {
  /// A debug register.
  @frozen
  public struct DebugRegister: Hashable, Sendable {
    /// The number as encoded.
    public let code: UInt8
    @inlinable @inline(__always) public init(code: UInt8) { self.code = code }
  }
}

extension X86_64.DebugRegister {
  @inlinable @inline(__always) public static var dr0: Self { .init(code: 0) }
  @inlinable @inline(__always) public static var dr1: Self { .init(code: 1) }
  @inlinable @inline(__always) public static var dr2: Self { .init(code: 2) }
  @inlinable @inline(__always) public static var dr3: Self { .init(code: 3) }
  @inlinable @inline(__always) public static var dr4: Self { .init(code: 4) }
  @inlinable @inline(__always) public static var dr5: Self { .init(code: 5) }
  @inlinable @inline(__always) public static var dr6: Self { .init(code: 6) }
  @inlinable @inline(__always) public static var dr7: Self { .init(code: 7) }
  @inlinable @inline(__always) public static var dr8: Self { .init(code: 8) }
  @inlinable @inline(__always) public static var dr9: Self { .init(code: 9) }
  @inlinable @inline(__always) public static var dr10: Self { .init(code: 10) }
  @inlinable @inline(__always) public static var dr11: Self { .init(code: 11) }
  @inlinable @inline(__always) public static var dr12: Self { .init(code: 12) }
  @inlinable @inline(__always) public static var dr13: Self { .init(code: 13) }
  @inlinable @inline(__always) public static var dr14: Self { .init(code: 14) }
  @inlinable @inline(__always) public static var dr15: Self { .init(code: 15) }
}

extension X86_64 {
  /// AL and no other register, where an instruction takes only that.
  @frozen
  public struct ALRegister: Hashable, Sendable {
    @inlinable init() {}
    @inlinable public static var al: Self { .init() }
  }
}

extension X86_64 {
  /// AX and no other register, where an instruction takes only that.
  @frozen
  public struct AXRegister: Hashable, Sendable {
    @inlinable init() {}
    @inlinable public static var ax: Self { .init() }
  }
}

extension X86_64 {
  /// EAX and no other register, where an instruction takes only that.
  @frozen
  public struct EAXRegister: Hashable, Sendable {
    @inlinable init() {}
    @inlinable public static var eax: Self { .init() }
  }
}

extension X86_64 {
  /// RAX and no other register, where an instruction takes only that.
  @frozen
  public struct RAXRegister: Hashable, Sendable {
    @inlinable init() {}
    @inlinable public static var rax: Self { .init() }
  }
}

extension X86_64 {
  /// CL and no other register, where an instruction takes only that.
  @frozen
  public struct CLRegister: Hashable, Sendable {
    @inlinable init() {}
    @inlinable public static var cl: Self { .init() }
  }
}

extension X86_64 {
  /// DX and no other register, where an instruction takes only that.
  @frozen
  public struct DXRegister: Hashable, Sendable {
    @inlinable init() {}
    @inlinable public static var dx: Self { .init() }
  }
}

extension X86_64 {
  /// XMM0 and no other register, where an instruction takes only that.
  @frozen
  public struct XMM0Register: Hashable, Sendable {
    @inlinable init() {}
    @inlinable public static var xmm0: Self { .init() }
  }
}

extension X86_64 {
  /// ST0 and no other register, where an instruction takes only that.
  @frozen
  public struct ST0Register: Hashable, Sendable {
    @inlinable init() {}
    @inlinable public static var st0: Self { .init() }
  }
}

extension X86_64 {
  /// FS and no other register, where an instruction takes only that.
  @frozen
  public struct FSRegister: Hashable, Sendable {
    @inlinable init() {}
    @inlinable public static var fs: Self { .init() }
  }
}

extension X86_64 {
  /// GS and no other register, where an instruction takes only that.
  @frozen
  public struct GSRegister: Hashable, Sendable {
    @inlinable init() {}
    @inlinable public static var gs: Self { .init() }
  }
}

extension X86_64 {
  /// ES and no other register, where an instruction takes only that.
  @frozen
  public struct ESRegister: Hashable, Sendable {
    @inlinable init() {}
    @inlinable public static var es: Self { .init() }
  }
}

extension X86_64 {
  /// CS and no other register, where an instruction takes only that.
  @frozen
  public struct CSRegister: Hashable, Sendable {
    @inlinable init() {}
    @inlinable public static var cs: Self { .init() }
  }
}

extension X86_64 {
  /// SS and no other register, where an instruction takes only that.
  @frozen
  public struct SSRegister: Hashable, Sendable {
    @inlinable init() {}
    @inlinable public static var ss: Self { .init() }
  }
}

extension X86_64 {
  /// DS and no other register, where an instruction takes only that.
  @frozen
  public struct DSRegister: Hashable, Sendable {
    @inlinable init() {}
    @inlinable public static var ds: Self { .init() }
  }
}
