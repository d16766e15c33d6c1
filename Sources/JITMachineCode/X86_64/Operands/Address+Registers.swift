// Addresses from registers of either width: the two halves of this file differ in nothing else.

extension X86_64 {
  /// A 64-bit register that can be an index: any but RSP.
  @frozen
  public struct IndexRegister64: Hashable, Sendable {
    @usableFromInline let number: UInt8
    @inlinable @inline(__always) init(number: UInt8) { self.number = number }

    /// A register as an index; RSP is an error of the instruction that uses it.
    @inlinable @inline(__always) public init(_ register: Register64) { number = register.code }
  }

  /// An index and its factor: `.rcx * 8`.
  @frozen
  public struct ScaledIndex64: Hashable, Sendable {
    @usableFromInline let number: UInt8
    @usableFromInline let scale: UInt8
    @usableFromInline let flags: UInt8

    @inlinable @inline(__always)
    init(_ index: IndexRegister64, factor: Int) {
      number = index.number
      scale = factor == 8 ? 3 : factor == 4 ? 2 : factor == 2 ? 1 : 0
      let isLegal = (factor == 1 || factor == 2 || factor == 4 || factor == 8) && index.number != 4
      flags = (isLegal ? 0 : Address.isIllegal)
    }
  }
}

extension X86_64.IndexRegister64 {
  /// An index with a factor of 1, 2, 4 or 8.
  @inlinable @inline(__always)
  public static func * (index: Self, factor: Int) -> X86_64.ScaledIndex64 { .init(index, factor: factor) }
  @inlinable @inline(__always) public static var rax: Self { .init(number: 0) }
  @inlinable @inline(__always) public static var rcx: Self { .init(number: 1) }
  @inlinable @inline(__always) public static var rdx: Self { .init(number: 2) }
  @inlinable @inline(__always) public static var rbx: Self { .init(number: 3) }
  @inlinable @inline(__always) public static var rbp: Self { .init(number: 5) }
  @inlinable @inline(__always) public static var rsi: Self { .init(number: 6) }
  @inlinable @inline(__always) public static var rdi: Self { .init(number: 7) }
  @inlinable @inline(__always) public static var r8: Self { .init(number: 8) }
  @inlinable @inline(__always) public static var r9: Self { .init(number: 9) }
  @inlinable @inline(__always) public static var r10: Self { .init(number: 10) }
  @inlinable @inline(__always) public static var r11: Self { .init(number: 11) }
  @inlinable @inline(__always) public static var r12: Self { .init(number: 12) }
  @inlinable @inline(__always) public static var r13: Self { .init(number: 13) }
  @inlinable @inline(__always) public static var r14: Self { .init(number: 14) }
  @inlinable @inline(__always) public static var r15: Self { .init(number: 15) }
}

extension X86_64.Register64 {
  /// This register as the index of an address.
  @inlinable @inline(__always) public var index: X86_64.IndexRegister64 { .init(self) }

  /// The address so far above the register.
  @inlinable @inline(__always)
  public static func + (base: Self, displacement: Int) -> X86_64.Address {
    .init(base: base.code, displacement: displacement)
  }

  /// The address so far below the register.
  @inlinable @inline(__always)
  public static func - (base: Self, displacement: Int) -> X86_64.Address {
    .init(base: base.code, displacement: 0 &- displacement)
  }

  /// The sum of base and index.
  @inlinable @inline(__always)
  public static func + (base: Self, index: X86_64.IndexRegister64) -> X86_64.Address { base + index * 1 }

  /// The sum of base and scaled index.
  @inlinable @inline(__always)
  public static func + (base: Self, index: X86_64.ScaledIndex64) -> X86_64.Address {
    .init(base: base.code, index: index.number, scale: index.scale, flags: index.flags)
  }
}

extension X86_64.ScaledIndex64 {
  /// A scaled index without a base.
  @inlinable @inline(__always)
  public static func + (index: Self, displacement: Int) -> X86_64.Address {
    .init(index: index.number, scale: index.scale, flags: index.flags, displacement: displacement)
  }
}

extension X86_64.Address {
  @inlinable @inline(__always) public static var rax: Self { .init(base: 0) }
  @inlinable @inline(__always) public static var rcx: Self { .init(base: 1) }
  @inlinable @inline(__always) public static var rdx: Self { .init(base: 2) }
  @inlinable @inline(__always) public static var rbx: Self { .init(base: 3) }
  @inlinable @inline(__always) public static var rsp: Self { .init(base: 4) }
  @inlinable @inline(__always) public static var rbp: Self { .init(base: 5) }
  @inlinable @inline(__always) public static var rsi: Self { .init(base: 6) }
  @inlinable @inline(__always) public static var rdi: Self { .init(base: 7) }
  @inlinable @inline(__always) public static var r8: Self { .init(base: 8) }
  @inlinable @inline(__always) public static var r9: Self { .init(base: 9) }
  @inlinable @inline(__always) public static var r10: Self { .init(base: 10) }
  @inlinable @inline(__always) public static var r11: Self { .init(base: 11) }
  @inlinable @inline(__always) public static var r12: Self { .init(base: 12) }
  @inlinable @inline(__always) public static var r13: Self { .init(base: 13) }
  @inlinable @inline(__always) public static var r14: Self { .init(base: 14) }
  @inlinable @inline(__always) public static var r15: Self { .init(base: 15) }

  /// The address in a register.
  @inlinable @inline(__always) public init(_ register: X86_64.Register64) { self.init(base: register.code) }
}

extension X86_64 {
  /// A 32-bit register that can be an index: any but ESP.
  @frozen
  public struct IndexRegister32: Hashable, Sendable {
    @usableFromInline let number: UInt8
    @inlinable @inline(__always) init(number: UInt8) { self.number = number }

    /// A register as an index; ESP is an error of the instruction that uses it.
    @inlinable @inline(__always) public init(_ register: Register32) { number = register.code }
  }

  /// An index and its factor: `.ecx * 8`.
  @frozen
  public struct ScaledIndex32: Hashable, Sendable {
    @usableFromInline let number: UInt8
    @usableFromInline let scale: UInt8
    @usableFromInline let flags: UInt8

    @inlinable @inline(__always)
    init(_ index: IndexRegister32, factor: Int) {
      number = index.number
      scale = factor == 8 ? 3 : factor == 4 ? 2 : factor == 2 ? 1 : 0
      let isLegal = (factor == 1 || factor == 2 || factor == 4 || factor == 8) && index.number != 4
      flags = Address.isAddress32 | (isLegal ? 0 : Address.isIllegal)
    }
  }
}

extension X86_64.IndexRegister32 {
  /// An index with a factor of 1, 2, 4 or 8.
  @inlinable @inline(__always)
  public static func * (index: Self, factor: Int) -> X86_64.ScaledIndex32 { .init(index, factor: factor) }
  @inlinable @inline(__always) public static var eax: Self { .init(number: 0) }
  @inlinable @inline(__always) public static var ecx: Self { .init(number: 1) }
  @inlinable @inline(__always) public static var edx: Self { .init(number: 2) }
  @inlinable @inline(__always) public static var ebx: Self { .init(number: 3) }
  @inlinable @inline(__always) public static var ebp: Self { .init(number: 5) }
  @inlinable @inline(__always) public static var esi: Self { .init(number: 6) }
  @inlinable @inline(__always) public static var edi: Self { .init(number: 7) }
  @inlinable @inline(__always) public static var r8d: Self { .init(number: 8) }
  @inlinable @inline(__always) public static var r9d: Self { .init(number: 9) }
  @inlinable @inline(__always) public static var r10d: Self { .init(number: 10) }
  @inlinable @inline(__always) public static var r11d: Self { .init(number: 11) }
  @inlinable @inline(__always) public static var r12d: Self { .init(number: 12) }
  @inlinable @inline(__always) public static var r13d: Self { .init(number: 13) }
  @inlinable @inline(__always) public static var r14d: Self { .init(number: 14) }
  @inlinable @inline(__always) public static var r15d: Self { .init(number: 15) }
}

extension X86_64.Register32 {
  /// This register as the index of an address.
  @inlinable @inline(__always) public var index: X86_64.IndexRegister32 { .init(self) }

  /// The address so far above the register.
  @inlinable @inline(__always)
  public static func + (base: Self, displacement: Int) -> X86_64.Address {
    .init(base: base.code, flags: X86_64.Address.isAddress32, displacement: displacement)
  }

  /// The address so far below the register.
  @inlinable @inline(__always)
  public static func - (base: Self, displacement: Int) -> X86_64.Address {
    .init(base: base.code, flags: X86_64.Address.isAddress32, displacement: 0 &- displacement)
  }

  /// The sum of base and index.
  @inlinable @inline(__always)
  public static func + (base: Self, index: X86_64.IndexRegister32) -> X86_64.Address { base + index * 1 }

  /// The sum of base and scaled index.
  @inlinable @inline(__always)
  public static func + (base: Self, index: X86_64.ScaledIndex32) -> X86_64.Address {
    .init(base: base.code, index: index.number, scale: index.scale, flags: index.flags)
  }
}

extension X86_64.ScaledIndex32 {
  /// A scaled index without a base.
  @inlinable @inline(__always)
  public static func + (index: Self, displacement: Int) -> X86_64.Address {
    .init(index: index.number, scale: index.scale, flags: index.flags, displacement: displacement)
  }
}

extension X86_64.Address {
  @inlinable @inline(__always) public static var eax: Self { .init(base: 0, flags: isAddress32) }
  @inlinable @inline(__always) public static var ecx: Self { .init(base: 1, flags: isAddress32) }
  @inlinable @inline(__always) public static var edx: Self { .init(base: 2, flags: isAddress32) }
  @inlinable @inline(__always) public static var ebx: Self { .init(base: 3, flags: isAddress32) }
  @inlinable @inline(__always) public static var esp: Self { .init(base: 4, flags: isAddress32) }
  @inlinable @inline(__always) public static var ebp: Self { .init(base: 5, flags: isAddress32) }
  @inlinable @inline(__always) public static var esi: Self { .init(base: 6, flags: isAddress32) }
  @inlinable @inline(__always) public static var edi: Self { .init(base: 7, flags: isAddress32) }
  @inlinable @inline(__always) public static var r8d: Self { .init(base: 8, flags: isAddress32) }
  @inlinable @inline(__always) public static var r9d: Self { .init(base: 9, flags: isAddress32) }
  @inlinable @inline(__always) public static var r10d: Self { .init(base: 10, flags: isAddress32) }
  @inlinable @inline(__always) public static var r11d: Self { .init(base: 11, flags: isAddress32) }
  @inlinable @inline(__always) public static var r12d: Self { .init(base: 12, flags: isAddress32) }
  @inlinable @inline(__always) public static var r13d: Self { .init(base: 13, flags: isAddress32) }
  @inlinable @inline(__always) public static var r14d: Self { .init(base: 14, flags: isAddress32) }
  @inlinable @inline(__always) public static var r15d: Self { .init(base: 15, flags: isAddress32) }

  /// The address in a register.
  @inlinable @inline(__always) public init(_ register: X86_64.Register32) {
    self.init(base: register.code, flags: X86_64.Address.isAddress32)
  }
}
