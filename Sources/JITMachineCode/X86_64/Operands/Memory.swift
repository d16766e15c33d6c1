extension X86_64 {
  /// What stands between the brackets of a memory operand: `.rdi + .rcx * 8 + 16`.
  ///
  /// Written as an expression of registers and numbers. What no encoding has (RSP as an index, two indices, registers
  /// of different widths) does not type-check; a displacement or factor that does not fit is an error of the
  /// instruction.
  @frozen
  public struct Address: Hashable, Sendable {
    /// Register numbers, or 255.
    @usableFromInline var base: UInt8
    @usableFromInline var index: UInt8
    /// The base-2 logarithm of the index's factor.
    @usableFromInline var scale: UInt8
    @usableFromInline var flags: UInt8
    @usableFromInline var displacement: Int
    /// 1 + the number of the label, constant or symbol that the address is relative to, or 0.
    @usableFromInline var target: UInt32

    /// Registers are 32 bits wide.
    @inlinable static var isAddress32: UInt8 { 1 }
    /// Relative to the end of the instruction.
    @inlinable static var isRelative: UInt8 { 2 }
    /// The factor is not 1, 2, 4 or 8, or RSP is the index.
    @inlinable static var isIllegal: UInt8 { 4 }

    @inlinable @inline(__always)
    init(
      base: UInt8 = 255, index: UInt8 = 255, scale: UInt8 = 0, flags: UInt8 = 0, displacement: Int = 0,
      target: UInt32 = 0
    ) {
      self.base = base
      self.index = index
      self.scale = scale
      self.flags = flags
      self.displacement = displacement
      self.target = target
    }

    /// A fixed address, sign-extended from 32 bits.
    @inlinable @inline(__always)
    public static func absolute(_ address: Int) -> Address { Address(displacement: address) }

    /// The address that a label stands for, as a distance from the instruction.
    @inlinable @inline(__always)
    public static func label(_ label: Label) -> Address { Address(flags: isRelative, target: label.number + 1) }

    /// The end of this instruction.
    @inlinable @inline(__always)
    public static var rip: Address { Address(flags: isRelative) }

    /// An address further up.
    @_disfavoredOverload @inlinable @inline(__always)
    public static func + (address: Address, offset: Int) -> Address {
      var address = address
      address.displacement &+= offset
      return address
    }

    /// An address further down.
    @_disfavoredOverload @inlinable @inline(__always)
    public static func - (address: Address, offset: Int) -> Address {
      var address = address
      address.displacement &-= offset
      return address
    }
  }

  /// A memory operand: `[.rdi + .rcx * 8 + 16]`.
  @frozen
  public struct Memory: Hashable, Sendable, ExpressibleByArrayLiteral {
    @usableFromInline package var encoded: EncodedAddress
    @usableFromInline var target: UInt32

    @inlinable @inline(__always)
    init(encoded: EncodedAddress, target: UInt32) {
      self.encoded = encoded
      self.target = target
    }

    /// The operand at an address.
    @inlinable @inline(__always)
    public init(_ address: Address) {
      self.init(encoded: EncodedAddress(address), target: address.target)
    }

    /// The operand at an address made of raw register numbers, as a compiler's back end has them.
    ///
    /// - Parameters:
    ///   - base: The number of a 64-bit register, 0 to 31, or nil.
    ///   - index: The number of a 64-bit register, 0 to 31 and not 4 (RSP), or nil.
    ///   - scale: The base-2 logarithm of the index's factor: 0 to 3.
    ///   - displacement: Added to the address.
    @inlinable
    public init(base: UInt8?, index: UInt8? = nil, scale: UInt8 = 0, displacement: Int32 = 0) {
      self.init(encoded: EncodedAddress(base: base, index: index, scale: scale, displacement: displacement), target: 0)
      if index == 4 || scale > 3 { encoded.bits |= EncodedAddress.illegal }
    }

    /// The operand at the address in brackets; more or less than one is an error of the instruction.
    @inlinable @inline(__always)
    public init(arrayLiteral elements: Address...) {
      self.init(elements.count == 1 ? elements[0] : Address(flags: Address.isIllegal))
    }

    /// The operand in the segment that FS begins at.
    @inlinable public static func fs(_ memory: Memory) -> Memory { memory.with(4 + 1) }
    /// The operand in the segment that GS begins at.
    @inlinable public static func gs(_ memory: Memory) -> Memory { memory.with(5 + 1) }

    /// One element, which AVX-512 repeats to fill the operand.
    @inlinable public static func broadcast(_ memory: Memory) -> Memory {
      Memory(encoded: EncodedAddress(bits: memory.encoded.bits | EncodedAddress.broadcast), target: memory.target)
    }

    @inlinable func with(_ segmentCode: UInt64) -> Memory {
      Memory(encoded: encoded.with(segmentCode: segmentCode), target: target)
    }
  }
}

extension X86_64.EncodedAddress {
  @inlinable @inline(__always)
  init(_ address: X86_64.Address) {
    let displacement = Int32(truncatingIfNeeded: address.displacement)
    var encoded: X86_64.EncodedAddress
    if address.flags & X86_64.Address.isRelative != 0 {
      encoded = .init(relativeDisplacement: displacement)
    } else {
      encoded = .init(
        base: address.base == 255 ? nil : address.base, index: address.index == 255 ? nil : address.index,
        scale: address.scale,
        displacement: displacement)
    }
    if address.flags & X86_64.Address.isAddress32 != 0 { encoded.bits |= Self.address32 }
    if Int(displacement) != address.displacement || address.flags & X86_64.Address.isIllegal != 0 {
      encoded.bits |= Self.illegal
    }
    self = encoded
  }
}
