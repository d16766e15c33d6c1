/// A text as tokens: comments and annotations are gone, parentheses know their partners, strings have valid escapes.
///
/// The token after the last, and the one after that, are of kind `end`.
package struct TextTokens: Sendable {
  package let source: [UInt8]
  package private(set) var tokens: [TextToken] = []

  /// - Throws: ``SyntaxError`` for what is no token, a parenthesis without partner, and malformed UTF-8.
  package init(_ source: [UInt8]) throws(SyntaxError) {
    self.source = source
    guard source.count < Int(UInt32.max) else {
      throw SyntaxError(message: "texts of 4 GiB and more are not supported", offset: 0)
    }
    if let offset = UTF8Checking.firstError(in: source) {
      throw SyntaxError(message: "malformed UTF-8 encoding", offset: offset)
    }
    var lexer = TextLexer(source)
    tokens = try lexer.tokenize()
  }

  @inline(__always) package subscript(index: Int) -> TextToken { tokens[index] }

  /// The number of tokens without the two at the end.
  package var count: Int { tokens.count - 2 }

  package func range(_ index: Int) -> Range<Int> { Int(tokens[index].start)..<Int(tokens[index].end) }

  package func text(_ index: Int) -> String { String(decoding: source[range(index)], as: UTF8.self) }

  /// What an identifier is: what follows its `$`, which may be in quotes.
  package func name(_ index: Int) -> ExactName {
    let name = range(index).dropFirst()
    guard source[name.lowerBound] == UInt8(ascii: "\"") else {
      return ExactName(String(decoding: source[name], as: UTF8.self))
    }
    var bytes: [UInt8] = []
    TextTokens.appendString(source, name, to: &bytes)
    return ExactName(String(decoding: bytes, as: UTF8.self))
  }

  /// The bytes that a string means.
  package func appendString(_ index: Int, to bytes: inout [UInt8]) {
    TextTokens.appendString(source, range(index), to: &bytes)
  }

  /// The bytes that a string in a range of the source means; its escapes are valid.
  package static func appendString(_ source: [UInt8], _ string: Range<Int>, to bytes: inout [UInt8]) {
    let content = string.dropFirst().dropLast()
    bytes.reserveCapacity(bytes.count + content.count)
    var position = content.lowerBound
    while position < content.upperBound {
      let byte = source[position]
      position += 1
      guard byte == UInt8(ascii: "\\") else {
        bytes.append(byte)
        continue
      }
      let escape = source[position]
      position += 1
      switch escape {
      case UInt8(ascii: "t"): bytes.append(0x09)
      case UInt8(ascii: "n"): bytes.append(0x0A)
      case UInt8(ascii: "r"): bytes.append(0x0D)
      case UInt8(ascii: "u"):
        let close = source[position...].firstIndex(of: UInt8(ascii: "}")) ?? content.upperBound
        let digits = source[(position + 1)..<close].filter { $0 != UInt8(ascii: "_") }
        let scalar = digits.reduce(UInt32(0)) { $0 << 4 | UInt32(NumberText.digit($1) ?? 0) }
        if let scalar = Unicode.Scalar(scalar) { bytes += Array(String(Character(scalar)).utf8) }
        position = close + 1
      default:
        guard let high = NumberText.digit(escape), let low = NumberText.digit(source[position]) else {
          bytes.append(escape)
          continue
        }
        position += 1
        bytes.append(high << 4 | low)
      }
    }
  }

  package func string(_ index: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    appendString(index, to: &bytes)
    return bytes
  }
}

/// Whether bytes are UTF-8, by table 3-7 of the Unicode standard.
package enum UTF8Checking {
  /// Where the first sequence that is not well formed begins.
  package static func firstError(in bytes: [UInt8]) -> Int? {
    var position = 0
    while position < bytes.count {
      let first = bytes[position]
      if first < 0x80 {
        position += 1
        continue
      }
      let (length, second): (Int, ClosedRange<UInt8>)
      switch first {
      case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
      case 0xE0: (length, second) = (3, 0xA0...0xBF)
      case 0xE1...0xEC, 0xEE...0xEF: (length, second) = (3, 0x80...0xBF)
      case 0xED: (length, second) = (3, 0x80...0x9F)
      case 0xF0: (length, second) = (4, 0x90...0xBF)
      case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
      case 0xF4: (length, second) = (4, 0x80...0x8F)
      default: return position
      }
      guard bytes.count - position >= length, second.contains(bytes[position + 1]),
        bytes[(position + 2)..<(position + length)].allSatisfy({ $0 & 0xC0 == 0x80 })
      else { return position }
      position += length
    }
    return nil
  }
}
