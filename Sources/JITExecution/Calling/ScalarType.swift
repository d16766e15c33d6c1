/// The type of an argument or result of compiled code, as C knows it.
public enum ScalarType: String, Sendable, Hashable, CaseIterable {
  case int8 = "i8"
  case int16 = "i16"
  case int32 = "i32"
  case int64 = "i64"
  case int128 = "i128"
  case uint8 = "u8"
  case uint16 = "u16"
  case uint32 = "u32"
  case uint64 = "u64"
  case uint128 = "u128"
  case bool = "bool"
  case float32 = "f32"
  case float64 = "f64"
  case pointer = "pointer"

  /// The size in bytes, which is also the alignment.
  public var size: Int {
    switch self {
    case .int8, .uint8, .bool: 1
    case .int16, .uint16: 2
    case .int32, .uint32, .float32: 4
    case .int64, .uint64, .float64, .pointer: 8
    case .int128, .uint128: 16
    }
  }

  /// Whether values travel in floating-point registers.
  public var isFloatingPoint: Bool { self == .float32 || self == .float64 }

  /// Whether the type is an integer type with negative values.
  public var isSigned: Bool {
    switch self {
    case .int8, .int16, .int32, .int64, .int128: true
    default: false
    }
  }
}

/// A type of a program's own that compiled code passes as a scalar, so that closures can take and return it.
///
/// ```swift
/// struct Handle: ScalarRepresentable {
///   var number: UInt32
///   static var scalarType: ScalarType { .uint32 }
/// }
/// ```
public protocol ScalarRepresentable: BitwiseCopyable, ~Escapable {
  /// The scalar with the same bits, of the same size.
  static var scalarType: ScalarType { get }
}

extension ScalarType: CustomStringConvertible {
  public var description: String { rawValue }
}
