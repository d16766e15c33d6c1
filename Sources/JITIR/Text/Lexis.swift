/// The words of the text: what is an identifier, a number, a literal.
enum Lexis {
  static let hexDigits = Array("0123456789abcdef".utf8)

  @inline(__always) static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

  /// Letters, digits, `_` and `.`.
  @inline(__always) static func isNameByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || isDigit(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
  }

  /// Whether a name is written without quotes: name bytes, the first of which is a letter or `_`.
  static func isIdentifier(_ name: [UInt8]) -> Bool {
    guard let first = name.first, !isDigit(first), first != UInt8(ascii: ".") else { return false }
    return name.allSatisfy(isNameByte)
  }

  /// Whether a value's name is only a number, which is no name: the printer renumbers.
  static func isNumber(_ name: some Sequence<UInt8>) -> Bool { name.allSatisfy(isDigit) }

  /// Whether a block's name is `block` and a number, which is no name: the printer renumbers.
  static func isBlockNumber(_ name: some Collection<UInt8>) -> Bool {
    name.starts(with: "block".utf8) && isNumber(name.dropFirst(5))
  }

  /// A floating-point literal that reads back as the same bits.
  static func text(float constant: Constant) -> String {
    let isNaN = constant.type == .f32 ? constant.float.isNaN : constant.double.isNaN
    if isNaN {
      let canonical = constant.type == .f32 ? Constant(.f32, low: 0x7FC0_0000) : Constant(.f64, low: 0x7FF8 << 48)
      return constant == canonical ? "nan" : "nan:0x" + String(constant.low, radix: 16)
    }
    return constant.type == .f32 ? constant.float.description : constant.double.description
  }

  /// The constant that a floating-point literal of `type` means; nil when it is none.
  static func float(_ text: String, _ type: ValueType) -> Constant? {
    if text.hasPrefix("nan:0x") {
      guard let bits = UInt64(text.dropFirst(6), radix: 16) else { return nil }
      let constant = Constant(type, low: bits)
      let isNaN = type == .f32 ? constant.float.isNaN : constant.double.isNaN
      return isNaN && constant.low == bits ? constant : nil
    }
    if text == "nan" { return type == .f32 ? Constant(.f32, low: 0x7FC0_0000) : Constant(.f64, low: 0x7FF8 << 48) }
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    guard let first = digits.utf8.first, isDigit(first) || digits == "inf" else { return nil }
    return type == .f32 ? Float(text).map { Constant($0) } : Double(text).map { Constant($0) }
  }

  /// The constant that an integer literal of `type` means: between -2^(width-1) and 2^width - 1. Nil when it does not
  /// fit or is none.
  static func integer(_ source: [UInt8], _ range: Range<Int>, _ type: ValueType) -> Constant? {
    var position = range.lowerBound
    let isNegative = position < range.upperBound && source[position] == UInt8(ascii: "-")
    if isNegative { position += 1 }
    var radix: UInt128 = 10
    if range.upperBound - position > 2, source[position] == UInt8(ascii: "0"), source[position + 1] | 0x20 == 0x78 {
      radix = 16
      position += 2
    }
    guard position < range.upperBound, let magnitude = digits(source[position..<range.upperBound], radix) else {
      return nil
    }
    let width = UInt128(type.bitWidth)
    if isNegative {
      return magnitude <= 1 << (width - 1) ? Constant(type, 0 &- magnitude) : nil
    }
    return width == 128 || magnitude >> width == 0 ? Constant(type, magnitude) : nil
  }

  private static func digits(_ text: ArraySlice<UInt8>, _ radix: UInt128) -> UInt128? {
    if text.count <= 16 {
      // Sixteen digits fit 64 bits in either radix: the common case, without wide arithmetic.
      var small: UInt64 = 0
      for byte in text where byte != UInt8(ascii: "_") {
        guard let digit = digit(byte), digit < radix else { return nil }
        small = small &* UInt64(truncatingIfNeeded: radix) &+ UInt64(digit)
      }
      return UInt128(small)
    }
    var result: UInt128 = 0
    for byte in text where byte != UInt8(ascii: "_") {
      guard let digit = digit(byte), digit < radix else { return nil }
      let (product, overflow) = result.multipliedReportingOverflow(by: radix)
      let (sum, carry) = product.addingReportingOverflow(UInt128(digit))
      if overflow || carry { return nil }
      result = sum
    }
    return result
  }

  @inline(__always) static func digit(_ byte: UInt8) -> UInt8? {
    if isDigit(byte) { return byte &- UInt8(ascii: "0") }
    let letter = (byte | 0x20) &- UInt8(ascii: "a")
    return letter < 6 ? letter &+ 10 : nil
  }
}
