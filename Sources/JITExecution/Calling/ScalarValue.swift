/// A value of a type that is known at run time only.
public struct ScalarValue: Hashable, Sendable {
  /// The type.
  public let type: ScalarType

  /// The bits of the value in the low bytes; the others are zero.
  public let bits: UInt128

  /// Creates a value from its bits; those above the size of the type are dropped.
  public init(type: ScalarType, bits: UInt128) {
    self.type = type
    let unused = UInt128(128 - 8 * type.size)
    self.bits = (bits << unused) >> unused
  }

  /// Reads a value: a decimal or `0x` integer, `true` or `false`, a floating-point number, a pointer as an integer.
  ///
  /// - Throws: ``ArgumentError`` if the text is not a value of the type, or out of its range.
  public init(_ text: String, as type: ScalarType) throws(ArgumentError) {
    guard let bits = Self.bits(of: text, as: type) else { throw .notAValue(text: text, type: type) }
    self.init(type: type, bits: bits)
  }

  private static func bits(of text: String, as type: ScalarType) -> UInt128? {
    switch type {
    case .bool: return text == "true" || text == "1" ? 1 : text == "false" || text == "0" ? 0 : nil
    case .float32: return Float(text).map { UInt128($0.bitPattern) }
    case .float64: return Double(text).map { UInt128($0.bitPattern) }
    default: break
    }
    let isNegative = text.hasPrefix("-")
    let unsigned = isNegative ? text.dropFirst() : Substring(text)
    let isHexadecimal = unsigned.hasPrefix("0x") || unsigned.hasPrefix("0X")
    let digits = isHexadecimal ? unsigned.dropFirst(2) : unsigned
    // The standard library would take a second sign.
    guard digits.first != "+", digits.first != "-" else { return nil }
    guard let magnitude = UInt128(digits, radix: isHexadecimal ? 16 : 10) else { return nil }
    let width = UInt128(8 * type.size)
    if isNegative {
      guard type.isSigned, magnitude <= 1 << (width - 1) else { return nil }
      return 0 &- magnitude
    }
    // Hexadecimal digits may give the bits of a negative number.
    let usable = type.isSigned && !isHexadecimal ? width - 1 : width
    guard usable == 128 || magnitude >> usable == 0 else { return nil }
    return magnitude
  }
}

extension ScalarValue: CustomStringConvertible {
  /// The value as a program would print it: integers in decimal, pointers in hexadecimal.
  public var description: String {
    switch type {
    case .bool: bits & 0xFF != 0 ? "true" : "false"
    case .float32: Float(bitPattern: UInt32(truncatingIfNeeded: bits)).description
    case .float64: Double(bitPattern: UInt64(truncatingIfNeeded: bits)).description
    case .pointer: "0x" + String(bits, radix: 16)
    default:
      if type.isSigned {
        // Shift the sign bit to the top and back.
        (Int128(truncatingIfNeeded: bits << UInt128(128 - 8 * type.size)) >> Int128(128 - 8 * type.size)).description
      } else {
        bits.description
      }
    }
  }
}
