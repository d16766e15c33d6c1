extension X86_64 {
  /// A memory operand as its instruction will contain it: ModRM, SIB and displacement, and what they ask of the
  /// prefixes.
  ///
  /// | bits | meaning |
  /// |---|---|
  /// | 0–47 | ModRM (with reg = 0), SIB, displacement, in the order of their bytes |
  /// | 48–50 | how many bytes of those there are |
  /// | 51–52 | bits 3 and 4 of the base's number (REX.B, REX2.B4) |
  /// | 53–54 | bits 3 and 4 of the index's number (REX.X, REX2.X4; of a vector index EVEX.V') |
  /// | 55 | the address has 32 bits: prefix 67 |
  /// | 56–58 | 1 + the number of a segment register, or 0 |
  /// | 59 | broadcast |
  /// | 60 | the displacement is relative to the end of the instruction |
  /// | 61 | the displacement must stay 32 bits wide |
  /// | 62 | no encoding has this address |
  @frozen
  public struct EncodedAddress: Hashable, Sendable {
    public var bits: UInt64

    @inlinable @inline(__always)
    public init(bits: UInt64) { self.bits = bits }
  }
}

extension X86_64.EncodedAddress {
  @inlinable @inline(__always) package var count: Int { Int(truncatingIfNeeded: bits >> 48 & 7) }
  @inlinable @inline(__always) package var baseBit: UInt8 { UInt8(truncatingIfNeeded: bits >> 51 & 1) }
  @inlinable @inline(__always) package var baseHighBit: UInt8 { UInt8(truncatingIfNeeded: bits >> 52 & 1) }
  @inlinable @inline(__always) package var indexBit: UInt8 { UInt8(truncatingIfNeeded: bits >> 53 & 1) }
  @inlinable @inline(__always) package var indexHighBit: UInt8 { UInt8(truncatingIfNeeded: bits >> 54 & 1) }
  @inlinable @inline(__always) package var segmentCode: UInt8 { UInt8(truncatingIfNeeded: bits >> 56 & 7) }
  @inlinable @inline(__always) package var isBroadcast: Bool { bits & Self.broadcast != 0 }
  @inlinable @inline(__always) package var isRelative: Bool { bits >> 60 & 1 != 0 }
  /// Bytes other than ModRM, SIB and displacement are needed: segment or address-size prefix.
  @inlinable @inline(__always) package var hasPrefixes: Bool { bits & (0xf << 55) != 0 }
  @inlinable @inline(__always) package var isAddress32: Bool { bits & Self.address32 != 0 }
  /// Base or index is a register from 16 on.
  @inlinable @inline(__always) package var hasHighRegisters: Bool { bits & Self.highRegisters != 0 }

  @inlinable static var address32: UInt64 { 1 << 55 }
  @inlinable static var broadcast: UInt64 { 1 << 59 }
  @inlinable static var keepsLong: UInt64 { 1 << 61 }
  /// The bit of an address that no encoding has.
  @inlinable static var illegal: UInt64 { 1 << 62 }
  @inlinable static var highRegisters: UInt64 { 1 << 52 | 1 << 54 }

  /// What is looked at before an address is encoded, all at once.
  @inlinable static var uncommon: UInt64 { illegal | broadcast | highRegisters }

  /// The same address in a segment, given as 1 + its number.
  @inlinable func with(segmentCode: UInt64) -> Self { .init(bits: bits & ~(7 << 56) | segmentCode << 56) }

  /// The same address in FS.
  package var inFS: Self { with(segmentCode: UInt64(X86_64.SegmentRegister.fs.code) + 1) }

  /// Whether a SIB byte follows ModRM.
  @inlinable package var hasScaledIndex: Bool { bits & 7 == 4 }

  /// How many bytes of displacement there are: 0, 1 or 4.
  @inlinable package var displacementCount: Int { count - (hasScaledIndex ? 2 : 1) }

  /// The displacement, sign-extended.
  @inlinable package var displacement: Int32 {
    let shift: UInt64 = hasScaledIndex ? 16 : 8
    switch displacementCount {
    case 0: return 0
    case 1: return Int32(Int8(truncatingIfNeeded: bits >> shift))
    default: return Int32(truncatingIfNeeded: bits >> shift)
    }
  }

  /// The same address with the shortest displacement for an instruction that multiplies 8-bit ones by 2^`shift`.
  @inlinable package func scaled(by shift: UInt8) -> X86_64.EncodedAddress {
    let displacement = displacement
    let mode = bits >> 6 & 3
    guard displacementCount > 0, mode != 0 else { return self }
    let lead = hasScaledIndex ? 2 : 1
    let head = bits & ~(0xffff_ffff << (UInt64(lead) * 8)) & ~(7 << 48) & ~0xc0
    let quotient = displacement >> Int32(shift)
    let keeps = bits & Self.keepsLong != 0
    if !keeps, quotient << Int32(shift) == displacement, quotient >= -128, quotient <= 127 {
      let byte = UInt64(UInt8(truncatingIfNeeded: quotient))
      return .init(bits: head | 0x40 | byte << (UInt64(lead) * 8) | UInt64(lead + 1) << 48)
    }
    let word = UInt64(UInt32(bitPattern: displacement))
    return .init(bits: head | 0x80 | word << (UInt64(lead) * 8) | UInt64(lead + 4) << 48)
  }
}

extension X86_64.EncodedAddress {
  /// An address from its parts, as they are encoded.
  ///
  /// - Parameters:
  ///   - base: The base register's number, 0 to 31, or nil.
  ///   - index: The index register's number, 0 to 31 and not 4 unless it is a vector, or nil.
  ///   - scale: The base-2 logarithm of the index's factor.
  ///   - displacement: Added to the address.
  ///   - keepsLong: Whether the displacement has 32 bits in any case.
  @inlinable
  public init(base: UInt8?, index: UInt8?, scale: UInt8, displacement: Int32, keepsLong: Bool = false) {
    let word = UInt64(UInt32(bitPattern: displacement))
    let fitsByte = displacement >= -128 && displacement <= 127 && !keepsLong
    guard let base else {
      // No base: SIB with base 101 and mod 00 is a 32-bit displacement; without an index too, as ModRM alone is
      // rip-relative.
      let high = UInt64((index ?? 4) >> 3 & 3) << 53
      let sib = UInt64(scale << 6 | ((index ?? 4) & 7) << 3 | 5)
      bits = 0x04 | sib << 8 | word << 16 | 6 << 48 | high | (keepsLong ? Self.keepsLong : 0)
      return
    }
    var flags = UInt64(base >> 3 & 3) << 51 | (keepsLong ? Self.keepsLong : 0)
    let needsDisplacement = displacement != 0 || keepsLong || base & 7 == 5
    let mode: UInt64 = needsDisplacement ? (fitsByte ? 0x40 : 0x80) : 0
    let count: UInt64 = needsDisplacement ? (fitsByte ? 1 : 4) : 0
    let value = fitsByte ? word & 0xff : word
    if index != nil || base & 7 == 4 {
      let number = index ?? 4
      flags |= UInt64(number >> 3 & 3) << 53
      let sib = UInt64((index == nil ? 0 : scale << 6) | (number & 7) << 3 | base & 7)
      bits = mode | 4 | sib << 8 | value << 16 | (2 + count) << 48 | flags
    } else {
      bits = mode | UInt64(base & 7) | value << 8 | (1 + count) << 48 | flags
    }
  }

  /// An address relative to the end of the instruction.
  @inlinable
  public init(relativeDisplacement displacement: Int32) {
    bits = 5 | UInt64(UInt32(bitPattern: displacement)) << 8 | 5 << 48 | 1 << 60 | Self.keepsLong
  }

  /// The same address with a SIB byte, which says "no index" where there is none; nil where it is relative to the
  /// instruction pointer.
  package var withScaledIndex: X86_64.EncodedAddress? {
    if hasScaledIndex { return self }
    if isRelative { return nil }
    let flags = bits & ~0x7_ffff_ffff_ffff
    let displacement = bits >> 8 & 0xffff_ffff
    let modRM = bits & 0xc0 | 4
    return .init(bits: flags | modRM | (0x20 | bits & 7) << 8 | displacement << 16 | UInt64(count + 1) << 48)
  }
}
