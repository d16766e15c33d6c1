/// What reads tokens one after the other.
package protocol TokenReader {
  var text: TextTokens { get }
  /// The next token.
  var position: Int { get set }
}

extension TokenReader {
  @inline(__always) package var next: TextToken { text[position] }

  /// If the next tokens are an opening parenthesis and `keyword`: goes behind them and returns the closing parenthesis.
  @inline(__always) package mutating func enter(_ keyword: Keyword) -> Int? {
    guard peek(keyword) else { return nil }
    position += 2
    return Int(text[position - 2].partner)
  }

  /// Whether the next tokens are an opening parenthesis and `keyword`.
  @inline(__always) package func peek(_ keyword: Keyword) -> Bool {
    next.kind == .open && text[position + 1].word == keyword
  }

  /// Goes behind the closing parenthesis `close`, which must be the next token.
  package mutating func leave(_ close: Int) throws(SyntaxError) {
    guard position == close else { throw unexpected() }
    position += 1
  }

  package mutating func take(_ keyword: Keyword) -> Bool {
    guard next.word == keyword else { return false }
    position += 1
    return true
  }

  /// The number of the token.
  package mutating func takeIdentifier() -> Int? {
    guard next.kind == .identifier else { return nil }
    position += 1
    return position - 1
  }

  /// The number of the token.
  package mutating func takeString() throws(SyntaxError) -> Int {
    guard next.kind == .string else { throw unexpected() }
    position += 1
    return position - 1
  }

  /// A string that must be UTF-8.
  package func name(_ token: Int) throws(SyntaxError) -> [UInt8] {
    let bytes = text.string(token)
    guard UTF8Checking.firstError(in: bytes) == nil else { throw error("malformed UTF-8 encoding", at: token) }
    return bytes
  }

  package func error(_ message: String, at token: Int) -> SyntaxError {
    SyntaxError(message: message, offset: Int(text[token].start))
  }

  package func unexpected(at token: Int? = nil) -> SyntaxError {
    let token = token ?? position
    switch text[token].kind {
    case .end: return error("unexpected end", at: token)
    case .reserved where text.range(token).count == 1 && text.source[text.range(token).lowerBound] == UInt8(ascii: "$"):
      return error("empty identifier", at: token)
    case .reserved: return unknownWord(token)
    default:
      return SyntaxError(
        message: "unexpected token `\(excerpt(token))`", offset: Int(text[token].start), feature: feature(token))
    }
  }

  /// The error for a word that means nothing where it is.
  package func unknownWord(_ token: Int, _ reason: String = "") -> SyntaxError {
    SyntaxError(
      message: "unknown operator `\(excerpt(token))`\(reason)", offset: Int(text[token].start), feature: feature(token))
  }

  /// The feature that a keyword belongs to, or one after a parenthesis.
  private func feature(_ token: Int) -> UnsupportedFeature? {
    let word = text[token].kind == .open ? token + 1 : token
    guard text[word].kind == .keyword else { return nil }
    return UnsupportedFeature(keyword: text.text(word))
  }

  /// A token as far as it fits a message.
  package func excerpt(_ token: Int) -> String {
    let range = text.range(token)
    let bytes = text.source[range.prefix(40)]
    return String(decoding: bytes, as: UTF8.self) + (range.count > 40 ? "…" : "")
  }
}

// MARK: - Numbers

extension TokenReader {
  package mutating func readUInt32() throws(SyntaxError) -> UInt32 {
    UInt32(truncatingIfNeeded: try readUnsigned(width: 32))
  }

  package mutating func readUnsigned(width: Int) throws(SyntaxError) -> UInt64 {
    guard next.kind == .number else { throw unexpected() }
    switch NumberText.unsigned(text.source, text.range(position), width: width) {
    case .value(let value):
      position += 1
      return value
    case .malformed: throw error("unknown operator `\(excerpt(position))`", at: position)
    case .outOfRange: throw error("i\(width) constant out of range", at: position)
    }
  }

  package mutating func readInteger(width: Int) throws(SyntaxError) -> UInt64 {
    guard next.kind == .number else { throw unexpected() }
    return try value(NumberText.integer(text.source, text.range(position), width: width), "i\(width)")
  }

  package mutating func readFloat(width: Int) throws(SyntaxError) -> UInt64 {
    guard next.kind == .number || next.kind == .keyword else { throw unexpected() }
    return try value(NumberText.float(text.source, text.range(position), width: width), "f\(width)")
  }

  private mutating func value(
    _ result: NumberText.Integer, _ type: @autoclosure () -> String
  ) throws(SyntaxError) -> UInt64 {
    switch result {
    case .value(let value):
      position += 1
      return value
    case .malformed:
      throw error("unknown operator `\(excerpt(position))`: no \(type()) constant", at: position)
    case .outOfRange:
      throw error("constant out of range: `\(excerpt(position))` is no \(type())", at: position)
    }
  }
}
