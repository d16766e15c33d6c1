extension ScalarType {
  /// The type of the IR that has these bits.
  var valueType: ValueType {
    switch self {
    case .int8, .uint8, .bool: .i8
    case .int16, .uint16: .i16
    case .int32, .uint32: .i32
    case .int64, .uint64, .pointer: .i64
    case .int128, .uint128: .i128
    case .float32: .f32
    case .float64: .f64
    }
  }
}

extension ValueType {
  /// The scalar with these bits; nil for a vector, which Swift closures do not take.
  public var scalarType: ScalarType? {
    switch self {
    case .i8: .int8
    case .i16: .int16
    case .i32: .int32
    case .i64: .int64
    case .i128: .int128
    case .f32: .float32
    case .f64: .float64
    case .v128: nil
    }
  }
}

extension Signature {
  /// Whether a closure of that signature takes and returns the same bits in the same places.
  func matches(_ closure: ScalarSignature) -> Bool {
    parameters == closure.parameters.map(\.valueType) && results == closure.results.map(\.valueType)
  }
}
