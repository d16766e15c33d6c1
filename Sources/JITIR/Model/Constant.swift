/// A value known before the program runs: a type and its bits.
public struct Constant: Sendable, Hashable {
  public let type: ValueType
  /// Bits 0…63, zero above the width of the type.
  public let low: UInt64
  /// Bits 64…127, zero unless the type is `i128` or `v128`.
  public let high: UInt64

  /// The constant of `type` with the bits `low` and `high`; bits beyond the type's width are dropped.
  @inlinable public init(_ type: ValueType, low: UInt64, high: UInt64 = 0) {
    self.type = type
    let width = type.bitWidth
    self.low = width >= 64 ? low : low & ((1 &<< UInt64(width)) &- 1)
    self.high = width == 128 ? high : 0
  }

  /// The integer `value` of `type`, which may not be a floating-point type, modulo 2^width.
  @inlinable public init(_ type: ValueType, _ value: some BinaryInteger) {
    let bits = UInt128(truncatingIfNeeded: value)
    self.init(type, low: UInt64(truncatingIfNeeded: bits), high: UInt64(truncatingIfNeeded: bits >> 64))
  }

  @inlinable public init(_ value: Int8) { self.init(.i8, value) }
  @inlinable public init(_ value: Int16) { self.init(.i16, value) }
  @inlinable public init(_ value: Int32) { self.init(.i32, value) }
  @inlinable public init(_ value: Int64) { self.init(.i64, value) }
  @inlinable public init(_ value: Int128) { self.init(.i128, value) }
  @inlinable public init(_ value: Float) { self.init(.f32, low: UInt64(value.bitPattern)) }
  @inlinable public init(_ value: Double) { self.init(.f64, low: value.bitPattern) }

  /// All the bits.
  @inlinable public var bits: UInt128 { UInt128(high) << 64 | UInt128(low) }

  /// The number that an integer constant means in two's complement.
  @inlinable public var signed: Int128 {
    let unused = Int128(128 - type.bitWidth)
    return (Int128(truncatingIfNeeded: bits) << unused) >> unused
  }

  /// The number that an `f32` constant means.
  @inlinable public var float: Float { Float(bitPattern: UInt32(truncatingIfNeeded: low)) }
  /// The number that an `f64` constant means.
  @inlinable public var double: Double { Double(bitPattern: low) }

  /// Whether all bits are zero.
  @inlinable public var isZero: Bool { low | high == 0 }
}
