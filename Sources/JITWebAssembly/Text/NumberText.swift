/// Numbers of the text format (specification, 6.3.1 "Integers" and 6.3.2 "Floating-Point").
package enum NumberText {
  /// The value of a hexadecimal digit.
  @inline(__always) static func digit(_ byte: UInt8) -> UInt8? {
    let decimal = byte &- UInt8(ascii: "0")
    if decimal < 10 { return decimal }
    let letter = (byte | 0x20) &- UInt8(ascii: "a")
    return letter < 6 ? letter &+ 10 : nil
  }

  /// The number that digits mean, with `_` between digits. Nil for a malformed one and above 2^64 - 1.
  static func magnitude(_ source: [UInt8], _ range: Range<Int>, radix: UInt64) -> UInt64? {
    guard case .value(let value) = digits(source, range, radix: radix) else { return nil }
    return value
  }

  enum Integer: Equatable {
    case value(UInt64)
    case malformed
    case outOfRange
  }

  static func digits(_ source: [UInt8], _ range: Range<Int>, radix: UInt64) -> Integer {
    var result: UInt64 = 0
    var isTooLarge = false
    var followsDigit = false
    for position in range {
      if source[position] == UInt8(ascii: "_") {
        guard followsDigit else { return .malformed }
        followsDigit = false
        continue
      }
      guard let digit = digit(source[position]), digit < radix else { return .malformed }
      followsDigit = true
      let (product, overflow) = result.multipliedReportingOverflow(by: radix)
      let (sum, carry) = product.addingReportingOverflow(UInt64(digit))
      isTooLarge = isTooLarge || overflow || carry
      result = sum
    }
    guard followsDigit else { return .malformed }
    return isTooLarge ? .outOfRange : .value(result)
  }

  /// `0x` means hexadecimal digits after it.
  static func unsigned(_ source: [UInt8], _ range: Range<Int>) -> Integer {
    hasHexPrefix(source, range)
      ? digits(source, range.dropFirst(2), radix: 16) : digits(source, range, radix: 10)
  }

  static func hasHexPrefix(_ source: [UInt8], _ range: Range<Int>) -> Bool {
    range.count > 1 && source[range.lowerBound] == UInt8(ascii: "0")
      && source[range.lowerBound + 1] == UInt8(ascii: "x")
  }

  /// An unsigned integer of `width` bits, without a sign.
  static func unsigned(_ source: [UInt8], _ range: Range<Int>, width: Int) -> Integer {
    let result = unsigned(source, range)
    if case .value(let value) = result, width < 64, value >> UInt64(width) != 0 { return .outOfRange }
    return result
  }

  /// An integer of `width` bits that may be signed: from -2^(width-1) to 2^width - 1, as its low bits.
  static func integer(_ source: [UInt8], _ range: Range<Int>, width: Int) -> Integer {
    guard let first = range.first else { return .malformed }
    let isNegative = source[first] == UInt8(ascii: "-")
    let isSigned = isNegative || source[first] == UInt8(ascii: "+")
    let result = unsigned(source, isSigned ? range.dropFirst() : range)
    guard case .value(let value) = result else { return result }
    let mask = UInt64.max >> UInt64(64 - width)
    let limit = isNegative ? (mask >> 1) + 1 : mask
    guard value <= limit else { return .outOfRange }
    return .value((isNegative ? 0 &- value : value) & mask)
  }
}
