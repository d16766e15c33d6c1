/// The type of a value: how many bits it has and which instructions accept it.
///
/// Pointers are `i64`; truth values are `i8`, 0 or 1. A `v128` is 128 bits whose lanes are chosen by each instruction's
/// ``Shape``, as in WebAssembly.
public enum ValueType: UInt8, Sendable, Hashable, BitwiseCopyable, CaseIterable {
  case i8, i16, i32, i64, i128, f32, f64, v128

  /// The size in bits.
  @inlinable public var bitWidth: Int { size &* 8 }

  /// The size in bytes, in registers and in memory.
  @inlinable public var size: Int {
    switch self {
    case .i8: 1
    case .i16: 2
    case .i32, .f32: 4
    case .i64, .f64: 8
    case .i128, .v128: 16
    }
  }

  /// Whether this is one of `i8 i16 i32 i64 i128`.
  @inlinable public var isInteger: Bool { rawValue <= ValueType.i128.rawValue }

  /// Whether this is `f32` or `f64`.
  @inlinable public var isFloat: Bool { self == .f32 || self == .f64 }

  /// The shape of one value of this type.
  @inlinable public var shape: Shape { Shape(self) }
}

extension ValueType {
  /// The type with a raw value. Not left to the compiler, since other modules are to inline it.
  @inlinable @inline(__always) public init?(rawValue: UInt8) {
    switch rawValue {
    case 0: self = .i8
    case 1: self = .i16
    case 2: self = .i32
    case 3: self = .i64
    case 4: self = .i128
    case 5: self = .f32
    case 6: self = .f64
    case 7: self = .v128
    default: return nil
    }
  }
}

extension ValueType: CustomStringConvertible {
  /// The spelling in text, as `i64`.
  public var description: String { shape.description }

  /// The type spelled `spelling`, as `i64`; nil when there is none.
  public init?(spelling: some StringProtocol) {
    guard let match = ValueType.allCases.first(where: { $0.description == spelling }) else { return nil }
    self = match
  }
}

/// What one instruction computes on: a value type, or a `v128` seen as lanes.
///
/// It is the suffix of an instruction in text: `add.i64`, `add.i16x8`.
public enum Shape: UInt8, Sendable, Hashable, BitwiseCopyable, CaseIterable {
  // The first eight equal the raw values of `ValueType`.
  case i8, i16, i32, i64, i128, f32, f64, v128
  case i8x16, i16x8, i32x4, i64x2, f32x4, f64x2

  /// The shape of one value of `type`.
  @inlinable public init(_ type: ValueType) {
    switch type {
    case .i8: self = .i8
    case .i16: self = .i16
    case .i32: self = .i32
    case .i64: self = .i64
    case .i128: self = .i128
    case .f32: self = .f32
    case .f64: self = .f64
    case .v128: self = .v128
    }
  }

  /// The type of a value with this shape: `v128` for every shape with lanes.
  @inlinable public var valueType: ValueType { hasLanes ? .v128 : lane }

  /// Whether this is a `v128` seen as lanes.
  @inlinable public var hasLanes: Bool { rawValue >= Shape.i8x16.rawValue }

  /// The type of one lane; the type itself for a shape without lanes.
  @inlinable public var lane: ValueType {
    switch self {
    case .i8, .i8x16: .i8
    case .i16, .i16x8: .i16
    case .i32, .i32x4: .i32
    case .i64, .i64x2: .i64
    case .i128: .i128
    case .f32, .f32x4: .f32
    case .f64, .f64x2: .f64
    case .v128: .v128
    }
  }

  /// How many lanes there are: 1 for a shape without lanes.
  @inlinable public var laneCount: Int { hasLanes ? 16 / lane.size : 1 }

  /// Whether lanes are integers, or the value itself is one.
  @inlinable public var isInteger: Bool { lane.isInteger }

  /// Whether lanes are floating-point numbers, or the value itself is one.
  @inlinable public var isFloat: Bool { lane.isFloat }
}

extension Shape: CustomStringConvertible {
  /// The spelling in text, as `i64` or `i16x8`.
  public var description: String {
    switch self {
    case .i8: "i8"
    case .i16: "i16"
    case .i32: "i32"
    case .i64: "i64"
    case .i128: "i128"
    case .f32: "f32"
    case .f64: "f64"
    case .v128: "v128"
    case .i8x16: "i8x16"
    case .i16x8: "i16x8"
    case .i32x4: "i32x4"
    case .i64x2: "i64x2"
    case .f32x4: "f32x4"
    case .f64x2: "f64x2"
    }
  }
}

/// A set of shapes: the suffixes that an instruction can have.
public struct ShapeSet: OptionSet, Sendable, Hashable {
  public var rawValue: UInt16
  @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }
  @inlinable public init(_ shape: Shape) { rawValue = 1 &<< UInt16(shape.rawValue) }

  @inlinable public func contains(_ shape: Shape) -> Bool { rawValue & (1 &<< UInt16(shape.rawValue)) != 0 }

  /// The members, narrowest scalars first.
  public var members: [Shape] { Shape.allCases.filter(contains) }
}

extension ShapeSet {
  /// An instruction without a suffix.
  public static let none: ShapeSet = []
  public static let i8 = ShapeSet(.i8)
  public static let i16 = ShapeSet(.i16)
  public static let i32 = ShapeSet(.i32)
  public static let i64 = ShapeSet(.i64)
  public static let i128 = ShapeSet(.i128)
  public static let f32 = ShapeSet(.f32)
  public static let f64 = ShapeSet(.f64)
  public static let v128 = ShapeSet(.v128)
  public static let i8x16 = ShapeSet(.i8x16)
  public static let i16x8 = ShapeSet(.i16x8)
  public static let i32x4 = ShapeSet(.i32x4)
  public static let i64x2 = ShapeSet(.i64x2)
  public static let f32x4 = ShapeSet(.f32x4)
  public static let f64x2 = ShapeSet(.f64x2)

  /// `i8 i16 i32 i64`.
  public static let words: ShapeSet = [.i8, .i16, .i32, .i64]
  /// `i8 i16 i32 i64 i128`.
  public static let integers: ShapeSet = [.words, .i128]
  /// `f32 f64`.
  public static let floats: ShapeSet = [.f32, .f64]
  /// Every value type.
  public static let scalars: ShapeSet = [.integers, .floats, .v128]
  /// `i8x16 i16x8`.
  public static let narrowLanes: ShapeSet = [.i8x16, .i16x8]
  /// `i8x16 i16x8 i32x4`.
  public static let smallLanes: ShapeSet = [.narrowLanes, .i32x4]
  /// `i8x16 i16x8 i32x4 i64x2`.
  public static let integerLanes: ShapeSet = [.smallLanes, .i64x2]
  /// `f32x4 f64x2`.
  public static let floatLanes: ShapeSet = [.f32x4, .f64x2]
  /// Every shape with lanes.
  public static let lanes: ShapeSet = [.integerLanes, .floatLanes]
  /// One or more floating-point numbers.
  public static let anyFloats: ShapeSet = [.floats, .floatLanes]
  /// One or more integers.
  public static let anyIntegers: ShapeSet = [.integers, .integerLanes]
}
