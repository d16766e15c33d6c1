extension [UInt8] {
  /// Reads bytes that are written as pairs of hexadecimal digits, such as `48 C7`, `0x48, 0xC7` or `48C7`.
  ///
  /// Spaces, line breaks and commas separate words, and a word may begin with `0x`. A word holds one or more bytes, in
  /// the order in which they lie in memory.
  ///
  /// - Throws: ``HexadecimalError`` for anything else.
  /// - Complexity: O(*n*) in the length of the text.
  init(hexadecimal text: some StringProtocol) throws(HexadecimalError) {
    self.init()
    let scalars = Array<Unicode.Scalar>(text.unicodeScalars)
    let endsWord = { (index: Int) in
      index >= scalars.count || scalars[index] == "," || scalars[index].properties.isWhitespace
    }
    let digit = { (index: Int) throws(HexadecimalError) -> UInt8 in
      guard let value = scalars[index].hexadecimalDigitValue else {
        throw HexadecimalError(.notADigit(scalars[index]), index: index)
      }
      return value
    }
    var index = 0
    while index < scalars.count {
      if endsWord(index) {
        index += 1
        continue
      }
      if scalars[index] == "0", !endsWord(index + 1), scalars[index + 1] == "x" || scalars[index + 1] == "X" {
        index += 2
        guard !endsWord(index) else { throw HexadecimalError(.nothingAfterPrefix, index: index - 2) }
      }
      while !endsWord(index) {
        let high = try digit(index)
        guard !endsWord(index + 1) else { throw HexadecimalError(.halfByte, index: index) }
        append(high << 4 | (try digit(index + 1)))
        index += 2
      }
    }
  }
}

/// A text that is not hexadecimal bytes.
struct HexadecimalError: Error, Hashable, CustomStringConvertible {
  enum Reason: Hashable {
    case notADigit(Unicode.Scalar)
    /// A digit without a second one.
    case halfByte
    /// A `0x` that nothing follows.
    case nothingAfterPrefix
  }

  let reason: Reason

  /// Which character of the text it is, counting Unicode scalars from 1.
  let position: Int

  init(_ reason: Reason, index: Int) {
    self.reason = reason
    position = index + 1
  }

  var description: String {
    switch reason {
    case .notADigit(let scalar): "\(scalar.debugDescription) (character \(position)) is not a hexadecimal digit"
    case .halfByte: "a byte has two hexadecimal digits, the one at character \(position) has one"
    case .nothingAfterPrefix: "no digits follow the 0x at character \(position)"
    }
  }
}

extension Unicode.Scalar {
  fileprivate var hexadecimalDigitValue: UInt8? {
    switch self {
    case "0"..."9": UInt8(value - 0x30)
    case "a"..."f": UInt8(value - 0x61 + 10)
    case "A"..."F": UInt8(value - 0x41 + 10)
    default: nil
    }
  }
}
