// Addresses with a vector of indices (VSIB), for gathers and scatters: `[.rax + .zmm1 * 4]`.

extension X86_64 {
  /// The address of a gather or scatter with a vector of indices in an XMM register.
  @frozen
  public struct XMMAddress: Hashable, Sendable {
    @usableFromInline var address: Address
    @inlinable @inline(__always) init(_ address: Address) { self.address = address }

    /// An address further up.
    @_disfavoredOverload @inlinable @inline(__always)
    public static func + (address: Self, offset: Int) -> Self { .init(address.address + offset) }

    /// An address further down.
    @_disfavoredOverload @inlinable @inline(__always)
    public static func - (address: Self, offset: Int) -> Self { .init(address.address - offset) }
  }

  /// A vector of indices and its factor.
  @frozen
  public struct ScaledXMMIndex: Hashable, Sendable {
    @usableFromInline let number: UInt8
    @usableFromInline let scale: UInt8
    @usableFromInline let flags: UInt8

    @inlinable @inline(__always)
    init(_ register: XMMRegister, factor: Int) {
      number = register.code
      scale = factor == 8 ? 3 : factor == 4 ? 2 : factor == 2 ? 1 : 0
      flags = factor == 1 || factor == 2 || factor == 4 || factor == 8 ? 0 : Address.isIllegal
    }

    /// Indices without a base.
    @inlinable @inline(__always)
    public static func + (index: Self, displacement: Int) -> XMMAddress {
      .init(Address(index: index.number, scale: index.scale, flags: index.flags, displacement: displacement))
    }
  }

  /// A memory operand with a vector of indices in an XMM register.
  @frozen
  public struct XMMMemory: Hashable, Sendable, ExpressibleByArrayLiteral {
    @usableFromInline package let memory: Memory

    /// The operand at the addresses in brackets; more or less than one is an error of the instruction.
    @inlinable @inline(__always)
    public init(arrayLiteral elements: XMMAddress...) {
      memory = Memory(elements.count == 1 ? elements[0].address : Address(flags: Address.isIllegal))
    }
  }
}

extension X86_64.XMMRegister {
  /// Indices with a factor of 1, 2, 4 or 8.
  @inlinable @inline(__always)
  public static func * (register: Self, factor: Int) -> X86_64.ScaledXMMIndex { .init(register, factor: factor) }
}

extension X86_64.Register64 {
  /// The sum of a base and scaled indices.
  @inlinable @inline(__always)
  public static func + (base: Self, index: X86_64.ScaledXMMIndex) -> X86_64.XMMAddress {
    .init(X86_64.Address(base: base.code, index: index.number, scale: index.scale, flags: index.flags))
  }

  /// The sum of a base and indices.
  @inlinable @inline(__always)
  public static func + (base: Self, index: X86_64.XMMRegister) -> X86_64.XMMAddress { base + index * 1 }
}

extension X86_64 {
  /// The address of a gather or scatter with a vector of indices in an YMM register.
  @frozen
  public struct YMMAddress: Hashable, Sendable {
    @usableFromInline var address: Address
    @inlinable @inline(__always) init(_ address: Address) { self.address = address }

    /// An address further up.
    @_disfavoredOverload @inlinable @inline(__always)
    public static func + (address: Self, offset: Int) -> Self { .init(address.address + offset) }

    /// An address further down.
    @_disfavoredOverload @inlinable @inline(__always)
    public static func - (address: Self, offset: Int) -> Self { .init(address.address - offset) }
  }

  /// A vector of indices and its factor.
  @frozen
  public struct ScaledYMMIndex: Hashable, Sendable {
    @usableFromInline let number: UInt8
    @usableFromInline let scale: UInt8
    @usableFromInline let flags: UInt8

    @inlinable @inline(__always)
    init(_ register: YMMRegister, factor: Int) {
      number = register.code
      scale = factor == 8 ? 3 : factor == 4 ? 2 : factor == 2 ? 1 : 0
      flags = factor == 1 || factor == 2 || factor == 4 || factor == 8 ? 0 : Address.isIllegal
    }

    /// Indices without a base.
    @inlinable @inline(__always)
    public static func + (index: Self, displacement: Int) -> YMMAddress {
      .init(Address(index: index.number, scale: index.scale, flags: index.flags, displacement: displacement))
    }
  }

  /// A memory operand with a vector of indices in an YMM register.
  @frozen
  public struct YMMMemory: Hashable, Sendable, ExpressibleByArrayLiteral {
    @usableFromInline package let memory: Memory

    /// The operand at the addresses in brackets; more or less than one is an error of the instruction.
    @inlinable @inline(__always)
    public init(arrayLiteral elements: YMMAddress...) {
      memory = Memory(elements.count == 1 ? elements[0].address : Address(flags: Address.isIllegal))
    }
  }
}

extension X86_64.YMMRegister {
  /// Indices with a factor of 1, 2, 4 or 8.
  @inlinable @inline(__always)
  public static func * (register: Self, factor: Int) -> X86_64.ScaledYMMIndex { .init(register, factor: factor) }
}

extension X86_64.Register64 {
  /// The sum of a base and scaled indices.
  @inlinable @inline(__always)
  public static func + (base: Self, index: X86_64.ScaledYMMIndex) -> X86_64.YMMAddress {
    .init(X86_64.Address(base: base.code, index: index.number, scale: index.scale, flags: index.flags))
  }

  /// The sum of a base and indices.
  @inlinable @inline(__always)
  public static func + (base: Self, index: X86_64.YMMRegister) -> X86_64.YMMAddress { base + index * 1 }
}

extension X86_64 {
  /// The address of a gather or scatter with a vector of indices in an ZMM register.
  @frozen
  public struct ZMMAddress: Hashable, Sendable {
    @usableFromInline var address: Address
    @inlinable @inline(__always) init(_ address: Address) { self.address = address }

    /// An address further up.
    @_disfavoredOverload @inlinable @inline(__always)
    public static func + (address: Self, offset: Int) -> Self { .init(address.address + offset) }

    /// An address further down.
    @_disfavoredOverload @inlinable @inline(__always)
    public static func - (address: Self, offset: Int) -> Self { .init(address.address - offset) }
  }

  /// A vector of indices and its factor.
  @frozen
  public struct ScaledZMMIndex: Hashable, Sendable {
    @usableFromInline let number: UInt8
    @usableFromInline let scale: UInt8
    @usableFromInline let flags: UInt8

    @inlinable @inline(__always)
    init(_ register: ZMMRegister, factor: Int) {
      number = register.code
      scale = factor == 8 ? 3 : factor == 4 ? 2 : factor == 2 ? 1 : 0
      flags = factor == 1 || factor == 2 || factor == 4 || factor == 8 ? 0 : Address.isIllegal
    }

    /// Indices without a base.
    @inlinable @inline(__always)
    public static func + (index: Self, displacement: Int) -> ZMMAddress {
      .init(Address(index: index.number, scale: index.scale, flags: index.flags, displacement: displacement))
    }
  }

  /// A memory operand with a vector of indices in an ZMM register.
  @frozen
  public struct ZMMMemory: Hashable, Sendable, ExpressibleByArrayLiteral {
    @usableFromInline package let memory: Memory

    /// The operand at the addresses in brackets; more or less than one is an error of the instruction.
    @inlinable @inline(__always)
    public init(arrayLiteral elements: ZMMAddress...) {
      memory = Memory(elements.count == 1 ? elements[0].address : Address(flags: Address.isIllegal))
    }
  }
}

extension X86_64.ZMMRegister {
  /// Indices with a factor of 1, 2, 4 or 8.
  @inlinable @inline(__always)
  public static func * (register: Self, factor: Int) -> X86_64.ScaledZMMIndex { .init(register, factor: factor) }
}

extension X86_64.Register64 {
  /// The sum of a base and scaled indices.
  @inlinable @inline(__always)
  public static func + (base: Self, index: X86_64.ScaledZMMIndex) -> X86_64.ZMMAddress {
    .init(X86_64.Address(base: base.code, index: index.number, scale: index.scale, flags: index.flags))
  }

  /// The sum of a base and indices.
  @inlinable @inline(__always)
  public static func + (base: Self, index: X86_64.ZMMRegister) -> X86_64.ZMMAddress { base + index * 1 }
}
