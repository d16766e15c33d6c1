/// From bytes to tokens (specification, 6.3 "Lexical Format"), in one pass without recursion.
struct TextLexer {
  private let source: [UInt8]
  private var position = 0
  private var tokens: [TextToken] = []
  private var openTokens: [UInt32] = []
  private let words = WordTable.shared

  init(_ source: [UInt8]) { self.source = source }

  mutating func tokenize() throws(SyntaxError) -> [TextToken] {
    tokens.reserveCapacity(source.count / 5)
    while position < source.count {
      switch source[position] {
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
        position += 1
      case UInt8(ascii: ";") where byte(after: 1) == UInt8(ascii: ";"):
        skipLine()
      case UInt8(ascii: "("):
        try readOpen()
      case UInt8(ascii: ")"):
        guard let open = openTokens.popLast() else { throw error("unexpected token `)`: nothing is open") }
        tokens[Int(open)].partner = UInt32(tokens.count)
        append(.close, from: position, to: position + 1, partner: open)
        position += 1
      default:
        try readToken()
      }
    }
    if let open = openTokens.last {
      throw SyntaxError(message: "unexpected end: `(` is not closed", offset: Int(tokens[Int(open)].start))
    }
    append(.end, from: position, to: position)
    append(.end, from: position, to: position)
    return tokens
  }

  private func byte(after distance: Int) -> UInt8 {
    position + distance < source.count ? source[position + distance] : 0
  }

  private func error(_ message: String) -> SyntaxError { SyntaxError(message: message, offset: position) }

  private mutating func append(
    _ kind: TextToken.Kind, _ word: Word = .unknown, from start: Int, to end: Int, partner: UInt32 = 0
  ) {
    tokens.append(
      TextToken(kind: kind, word: word, start: UInt32(start), end: UInt32(end), partner: partner))
  }

  // MARK: Comments and annotations

  private mutating func skipLine() {
    while position < source.count, source[position] != UInt8(ascii: "\n"), source[position] != UInt8(ascii: "\r") {
      position += 1
    }
  }

  private mutating func readOpen() throws(SyntaxError) {
    switch byte(after: 1) {
    case UInt8(ascii: ";"): try skipBlockComment()
    case UInt8(ascii: "@"): try skipAnnotation()
    default:
      openTokens.append(UInt32(tokens.count))
      append(.open, from: position, to: position + 1)
      position += 1
    }
  }

  private mutating func skipBlockComment() throws(SyntaxError) {
    let start = position
    var depth = 0
    repeat {
      switch (byte(after: 0), byte(after: 1)) {
      case (UInt8(ascii: "("), UInt8(ascii: ";")):
        depth += 1
        position += 2
      case (UInt8(ascii: ";"), UInt8(ascii: ")")):
        depth -= 1
        position += 2
      default:
        guard position < source.count else { throw SyntaxError(message: "unclosed comment", offset: start) }
        position += 1
      }
    } while depth > 0
  }

  /// Skips `(@name …)` or `(@"name" …)`: annotations mean nothing here, but are made of tokens.
  private mutating func skipAnnotation() throws(SyntaxError) {
    let start = position
    position += 2
    if byte(after: 0) == UInt8(ascii: "\"") {
      let quote = position
      try skipString()
      try checkName(quote..<position, "annotation id")
    } else if !TextLexer.isNameByte(byte(after: 0)) {
      throw SyntaxError(message: "empty annotation id", offset: start)
    }
    let before = tokens.count
    var depth = 1
    while depth > 0 {
      guard position < source.count else { throw SyntaxError(message: "unclosed annotation", offset: start) }
      switch source[position] {
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: "\r"): position += 1
      case UInt8(ascii: ";") where byte(after: 1) == UInt8(ascii: ";"): skipLine()
      case UInt8(ascii: "(") where byte(after: 1) == UInt8(ascii: ";"): try skipBlockComment()
      case UInt8(ascii: "("):
        depth += 1
        position += 1
      case UInt8(ascii: ")"):
        depth -= 1
        position += 1
      default:
        try readToken()
        tokens.removeLast(tokens.count - before)
      }
    }
  }

  // MARK: Tokens

  /// Reads the longest run of characters of tokens and of strings; what it is depends on all of it.
  private mutating func readToken() throws(SyntaxError) {
    let start = position
    var strings = 0
    var isReserved = false
    loop: while position < source.count {
      switch source[position] {
      case UInt8(ascii: "\""):
        strings += 1
        try skipString()
      case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"):
        isReserved = true
        position += 1
      case UInt8(ascii: ";") where byte(after: 1) != UInt8(ascii: ";"):
        isReserved = true
        position += 1
      case let byte where TextLexer.isNameByte(byte):
        if strings > 0 { isReserved = true }
        position += 1
      default: break loop
      }
    }
    guard position > start else { throw error("illegal character") }
    let first = source[start]
    if strings == 1, first == UInt8(ascii: "\""), !isReserved {
      append(.string, from: start, to: position)
    } else if strings == 1, first == UInt8(ascii: "$"), source[start + 1] == UInt8(ascii: "\""), !isReserved {
      try checkName(start + 1..<position, "identifier")
      append(.identifier, from: start, to: position)
    } else if strings > 0 || isReserved {
      append(.reserved, from: start, to: position)
    } else if first &- UInt8(ascii: "a") < 26 {
      append(.keyword, words.find(source, start..<position), from: start, to: position)
    } else if first == UInt8(ascii: "$"), position > start + 1 {
      append(.identifier, from: start, to: position)
    } else if first &- UInt8(ascii: "0") < 10 || first == UInt8(ascii: "+") || first == UInt8(ascii: "-") {
      append(.number, from: start, to: position)
    } else {
      append(.reserved, from: start, to: position)
    }
  }

  /// Checks that a string is a name: not empty, and UTF-8.
  private func checkName(_ string: Range<Int>, _ what: String) throws(SyntaxError) {
    var bytes: [UInt8] = []
    TextTokens.appendString(source, string, to: &bytes)
    guard !bytes.isEmpty else { throw SyntaxError(message: "empty \(what)", offset: string.lowerBound) }
    guard UTF8Checking.firstError(in: bytes) == nil else {
      throw SyntaxError(message: "malformed UTF-8 encoding", offset: string.lowerBound)
    }
  }

  private mutating func skipString() throws(SyntaxError) {
    let start = position
    position += 1
    while true {
      guard position < source.count else { throw SyntaxError(message: "unclosed string", offset: start) }
      switch source[position] {
      case UInt8(ascii: "\""):
        position += 1
        return
      case UInt8(ascii: "\\"):
        try skipEscape()
      case 0x00..<0x20, 0x7F:
        throw error("unexpected token: a control character in a string needs an escape")
      default:
        position += 1
      }
    }
  }

  private mutating func skipEscape() throws(SyntaxError) {
    switch byte(after: 1) {
    case UInt8(ascii: "t"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "\""), UInt8(ascii: "'"),
      UInt8(ascii: "\\"):
      position += 2
    case UInt8(ascii: "u"):
      guard byte(after: 2) == UInt8(ascii: "{") else { throw error("illegal escape") }
      var end = position + 3
      while end < source.count, source[end] == UInt8(ascii: "_") || NumberText.digit(source[end]) != nil { end += 1 }
      guard end < source.count, source[end] == UInt8(ascii: "}"),
        let scalar = NumberText.magnitude(source, (position + 3)..<end, radix: 16),
        scalar < 0x11_0000, !(0xD800..<0xE000).contains(scalar)
      else { throw error("illegal escape: no Unicode scalar value") }
      position = end + 1
    default:
      guard NumberText.digit(byte(after: 1)) != nil, NumberText.digit(byte(after: 2)) != nil else {
        throw error("illegal escape")
      }
      position += 3
    }
  }

  /// Letters, digits and ``!#$%&'*+-./:<=>?@\^_`|~``: the specification's `idchar`.
  @inline(__always) static func isNameByte(_ byte: UInt8) -> Bool {
    guard byte < 0x80 else { return false }
    return (nameBytes[Int(byte >> 6)] >> UInt64(byte & 63)) & 1 != 0
  }

  private static let nameBytes: [UInt64] = {
    var set: [UInt64] = [0, 0]
    for byte in 0x21...0x7E as ClosedRange<UInt8>
    where !"\"(),;[]{}".utf8.contains(byte) { set[Int(byte >> 6)] |= 1 << UInt64(byte & 63) }
    return set
  }()
}
