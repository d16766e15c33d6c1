extension NumberText {
  /// A floating-point number of 32 or 64 bits, correctly rounded, as its bits.
  static func float(_ source: [UInt8], _ range: Range<Int>, width: Int) -> Integer {
    guard let first = range.first else { return .malformed }
    let isNegative = source[first] == UInt8(ascii: "-")
    let isSigned = isNegative || source[first] == UInt8(ascii: "+")
    let body = isSigned ? range.dropFirst() : range
    let magnitude: Integer
    if source[body].elementsEqual("inf".utf8) {
      magnitude = .value(infinity(width))
    } else if source[body].starts(with: "nan".utf8) {
      magnitude = notANumber(source, body.dropFirst(3), width: width)
    } else if source[body].starts(with: "0x".utf8) {
      magnitude = hexadecimal(source, body.dropFirst(2), width: width)
    } else {
      magnitude = decimal(source, body, width: width)
    }
    guard case .value(let bits) = magnitude, isNegative else { return magnitude }
    return .value(bits | 1 << UInt64(width - 1))
  }

  private static func fractionBits(_ width: Int) -> Int { width == 32 ? 23 : 52 }

  private static func infinity(_ width: Int) -> UInt64 {
    width == 32 ? UInt64(Float.infinity.bitPattern) : Double.infinity.bitPattern
  }

  /// Nothing, or `:0x` and a fraction other than 0, after `nan`.
  private static func notANumber(_ source: [UInt8], _ range: Range<Int>, width: Int) -> Integer {
    guard !range.isEmpty else { return .value(infinity(width) | 1 << UInt64(fractionBits(width) - 1)) }
    guard source[range].starts(with: ":0x".utf8) else { return .malformed }
    let result = unsigned(source, range.dropFirst(1), width: 64)
    guard case .value(let payload) = result else { return result }
    guard payload != 0, payload >> UInt64(fractionBits(width)) == 0 else { return .outOfRange }
    return .value(infinity(width) | payload)
  }

  /// The parts of a number: digits, maybe a point and digits, maybe a letter, a sign and decimal digits.
  private static func split(
    _ source: [UInt8], _ range: Range<Int>, exponentLetter: UInt8
  ) -> (whole: Range<Int>, fraction: Range<Int>, exponent: Range<Int>)? {
    let letter = source[range].firstIndex { $0 | 0x20 == exponentLetter } ?? range.upperBound
    let mantissa = range.lowerBound..<letter
    let point = source[mantissa].firstIndex(of: UInt8(ascii: ".")) ?? letter
    let radix: UInt64 = exponentLetter == UInt8(ascii: "p") ? 16 : 10
    let fraction = min(point + 1, letter)..<letter
    guard digits(source, range.lowerBound..<point, radix: radix) != .malformed else { return nil }
    guard fraction.isEmpty || digits(source, fraction, radix: radix) != .malformed else { return nil }
    let exponent = min(letter + 1, range.upperBound)..<range.upperBound
    if letter < range.upperBound {
      let sign = exponent.first.map { source[$0] }
      let isSigned = sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-")
      guard digits(source, isSigned ? exponent.dropFirst() : exponent, radix: 10) != .malformed else { return nil }
    }
    return (range.lowerBound..<point, fraction, exponent)
  }

  private static func decimal(_ source: [UInt8], _ range: Range<Int>, width: Int) -> Integer {
    guard split(source, range, exponentLetter: UInt8(ascii: "e")) != nil else { return .malformed }
    // The C library's conversion, which rounds correctly. It reads a point at the end too, but no underscores.
    let text = String(decoding: source[range].lazy.filter { $0 != UInt8(ascii: "_") }, as: UTF8.self)
    if width == 32 {
      guard let value = Float(text) else { return .malformed }
      return value.isInfinite ? .outOfRange : .value(UInt64(value.bitPattern))
    }
    guard let value = Double(text) else { return .malformed }
    return value.isInfinite ? .outOfRange : .value(value.bitPattern)
  }

  private static func hexadecimal(_ source: [UInt8], _ range: Range<Int>, width: Int) -> Integer {
    guard let parts = split(source, range, exponentLetter: UInt8(ascii: "p")) else { return .malformed }
    // The first 60 significant bits, whether any bit after them is set, and the power of two of the lowest.
    var significand: UInt64 = 0
    var isInexact = false
    var exponent = 0
    for (digitRange, isFraction) in [(parts.whole, false), (parts.fraction, true)] {
      for position in digitRange where source[position] != UInt8(ascii: "_") {
        let digit = UInt64(NumberText.digit(source[position]) ?? 0)
        if significand >> 60 == 0 {
          significand = significand << 4 | digit
          if isFraction { exponent -= 4 }
        } else {
          isInexact = isInexact || digit != 0
          if !isFraction { exponent += 4 }
        }
      }
    }
    // A number has fewer than 2^32 digits, so clamping the exponent well above that changes no result.
    let isNegative = parts.exponent.first.map { source[$0] == UInt8(ascii: "-") } ?? false
    var written = 0
    for position in parts.exponent {
      guard let digit = digit(source[position]) else { continue }
      written = min(written * 10 + Int(digit), 1 << 40)
    }
    return rounded(significand, isInexact, exponent + (isNegative ? -written : written), width: width)
  }

  /// `significand` times 2 to the power of `exponent`, rounded to the nearest, ties to even.
  private static func rounded(_ significand: UInt64, _ isInexact: Bool, _ exponent: Int, width: Int) -> Integer {
    guard significand != 0 else { return .value(0) }
    let fraction = fractionBits(width)
    let bias = width == 32 ? 127 : 1023
    // 1.f times 2 to the power of `top`.
    let top = exponent + 63 - significand.leadingZeroBitCount
    guard top <= bias else { return .outOfRange }
    // The power of two of the result's lowest bit: subnormal numbers share theirs.
    let lowest = max(top, 1 - bias) - fraction
    let drop = lowest - exponent
    var kept: UInt64
    if drop <= 0 {
      kept = significand << UInt64(-drop)
    } else if drop > 64 {
      kept = 0
    } else {
      kept = drop == 64 ? 0 : significand >> UInt64(drop)
      let half: UInt64 = 1 << UInt64(drop - 1)
      let rest = drop == 64 ? significand : significand & (half << 1 &- 1)
      if rest > half || (rest == half && (isInexact || kept & 1 == 1)) { kept += 1 }
    }
    // The carry out of the fraction increments the exponent, up to infinity.
    let isSubnormal = top < 1 - bias
    let bits = isSubnormal ? kept : (UInt64(top + bias - 1) << UInt64(fraction)) + kept
    return bits >= infinity(width) ? .outOfRange : .value(bits)
  }
}
