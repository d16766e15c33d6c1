extension X86_64 {
  /// The mask of an AVX-512 instruction: which elements it writes, and whether the others become zero.
  ///
  /// `.k1` keeps them, `.k1.zeroing` clears them.
  @frozen
  public struct WriteMask: Hashable, Sendable {
    /// The mask register in bits 0 to 2, zeroing in bit 3.
    @usableFromInline let bits: UInt8
    @inlinable @inline(__always) init(bits: UInt8) { self.bits = bits }

    /// A mask in a register; K0 is no mask at all.
    @inlinable @inline(__always) public init(_ register: MaskRegister) { bits = register.code & 7 }

    /// Every element is written.
    @inlinable @inline(__always) public static var none: Self { .init(bits: 0) }
    @inlinable @inline(__always) public static var k1: Self { .init(bits: 1) }
    @inlinable @inline(__always) public static var k2: Self { .init(bits: 2) }
    @inlinable @inline(__always) public static var k3: Self { .init(bits: 3) }
    @inlinable @inline(__always) public static var k4: Self { .init(bits: 4) }
    @inlinable @inline(__always) public static var k5: Self { .init(bits: 5) }
    @inlinable @inline(__always) public static var k6: Self { .init(bits: 6) }
    @inlinable @inline(__always) public static var k7: Self { .init(bits: 7) }

    /// The same mask, with zeros in the elements it leaves out.
    @inlinable @inline(__always) public var zeroing: Self { .init(bits: bits | 8) }
  }

  /// The rounding of one AVX-512 instruction between registers, in place of MXCSR's; exceptions are suppressed too.
  @frozen
  public struct StaticRounding: Hashable, Sendable {
    /// EVEX.b in bit 4, the mode in bits 5 and 6.
    @usableFromInline let bits: UInt8
    @inlinable @inline(__always) init(bits: UInt8) { self.bits = bits }

    /// As MXCSR says.
    @inlinable @inline(__always) public static var dynamic: Self { .init(bits: 0) }
    /// To the nearest value, or the even one: `{rn-sae}`.
    @inlinable @inline(__always) public static var nearest: Self { .init(bits: 0x10) }
    /// Towards −∞: `{rd-sae}`.
    @inlinable @inline(__always) public static var down: Self { .init(bits: 0x30) }
    /// Towards +∞: `{ru-sae}`.
    @inlinable @inline(__always) public static var up: Self { .init(bits: 0x50) }
    /// Towards zero: `{rz-sae}`.
    @inlinable @inline(__always) public static var towardZero: Self { .init(bits: 0x70) }
  }

  /// A place in the code being assembled, which branches, addresses and tables may name before or after it is bound.
  @frozen
  public struct Label: Hashable, Sendable {
    @usableFromInline let number: UInt32
    @inlinable init(number: UInt32) { self.number = number }
  }
}

extension X86_64.StaticRounding {
  /// Exceptions are suppressed, rounding stays: `{sae}`.
  @inlinable @inline(__always) package static var suppressed: Self { .init(bits: 0x10) }
}

extension X86_64.Memory {
  /// The operand is neither broadcast nor has a register from 16 on: VEX can encode it.
  @inlinable @inline(__always) package var isPlain: Bool {
    encoded.bits & (X86_64.EncodedAddress.broadcast | X86_64.EncodedAddress.highRegisters) == 0
  }
}

extension X86_64 {
  /// The comparison that CMPPS and its relatives make, by the number that is encoded.
  @frozen
  public struct ComparisonPredicate: Hashable, Sendable, ExpressibleByIntegerLiteral {
    /// 0 to 31; legacy encodings know 0 to 7, comparisons of integers too.
    public let number: Int
    @inlinable public init(integerLiteral number: Int) { self.number = number & 31 }

    /// A comparison by its number, of which the low five bits count.
    @inlinable public init(_ number: Int) { self.number = number & 31 }

    public static let equal = Self(0)
    public static let lessThan = Self(1)
    public static let lessThanOrEqual = Self(2)
    /// Either is NaN. Comparisons of integers: never.
    public static let unordered = Self(3)
    public static let notEqual = Self(4)
    public static let notLessThan = Self(5)
    public static let notLessThanOrEqual = Self(6)
    /// Neither is NaN. Comparisons of integers: always.
    public static let ordered = Self(7)
    public static let equalOrUnordered = Self(8)
    public static let notGreaterThanOrEqual = Self(9)
    public static let notGreaterThan = Self(10)
    public static let never = Self(11)
    public static let notEqualAndOrdered = Self(12)
    public static let greaterThanOrEqual = Self(13)
    public static let greaterThan = Self(14)
    public static let always = Self(15)
  }
}
