extension X86_64 {
  /// Cuts assembly text into tokens, one at a time, never looking further than the end of one.
  struct Lexer {
    struct Token {
      enum Kind {
        /// A name, a mnemonic, a register, a directive.
        case identifier
        case integer
        /// A character in single quotes, as its value.
        case character
        /// Text in double quotes, or several characters in single ones.
        case string
        /// `1f` and `1b`: the next or the last label of that number.
        case forwardLabel, backwardLabel
        /// One of ``operators``, spelled by ``Token/value``.
        case operation
        /// The end of a line, or `;`.
        case separator
        case end
        /// No token: ``Lexer/problem`` says why.
        case invalid
      }

      var kind: Kind
      /// The token's bytes.
      var range: Range<Int>
      /// The number, or the operator's bytes.
      var value: UInt128 = 0

      func isOperation(_ text: StaticString) -> Bool { kind == .operation && value == Lexer.code(text) }
    }

    let text: [UInt8]
    /// Where the next token is looked for.
    var position = 0
    /// Why the last token is invalid.
    private(set) var problem = ""
    /// The text of the last comment to the end of a line.
    var comment: Range<Int>?

    init(_ text: [UInt8]) { self.text = text }

    /// An operator's bytes as a number.
    static func code(_ text: StaticString) -> UInt128 {
      // Safe: a literal, and within its length.
      var code: UInt128 = 0
      for index in 0..<text.utf8CodeUnitCount { unsafe code = code << 8 | UInt128(text.utf8Start[index]) }
      return code
    }
  }
}

extension X86_64.Lexer {
  private func byte(_ offset: Int = 0) -> UInt8 {
    position + offset < text.count ? text[position + offset] : 0
  }

  static func beginsName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"),
      UInt8(ascii: "."),
      UInt8(ascii: "$"), UInt8(ascii: "?"), UInt8(ascii: "@"), 0x80...:
      true
    default: false
    }
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

  static func continuesName(_ byte: UInt8) -> Bool { beginsName(byte) || isDigit(byte) }

  /// The next token; spaces and comments before it are skipped.
  mutating func next() -> Token {
    guard skipSpaceAndComments() else { return invalid("a comment that begins with '/*' has no '*/'", from: position) }
    let start = position
    guard position < text.count else { return Token(kind: .end, range: start..<start) }
    let first = text[position]
    if first == UInt8(ascii: "\n") || first == UInt8(ascii: ";") {
      position += 1
      return Token(kind: .separator, range: start..<position)
    }
    if Self.isDigit(first) { return number() }
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") { return quoted() }
    if Self.beginsName(first) {
      while Self.continuesName(byte()) { position += 1 }
      return Token(kind: .identifier, range: start..<position)
    }
    return operation()
  }

  /// False for a comment without an end.
  private mutating func skipSpaceAndComments() -> Bool {
    while position < text.count {
      switch (text[position], byte(1)) {
      case (UInt8(ascii: " "), _), (UInt8(ascii: "\t"), _), (UInt8(ascii: "\r"), _): position += 1
      case (UInt8(ascii: "#"), _): skipLine(after: 1)
      case (UInt8(ascii: "/"), UInt8(ascii: "/")): skipLine(after: 2)
      case (UInt8(ascii: "/"), UInt8(ascii: "*")):
        var end = position + 2
        while end + 1 < text.count, !(text[end] == UInt8(ascii: "*") && text[end + 1] == UInt8(ascii: "/")) { end += 1 }
        guard end + 1 < text.count else {
          position = text.count
          return false
        }
        position = end + 2
      default: return true
      }
    }
    return true
  }

  private mutating func skipLine(after mark: Int) {
    let start = position + mark
    while position < text.count, text[position] != UInt8(ascii: "\n") { position += 1 }
    comment = start..<position
  }

  /// Goes to the end of the statement, which is not consumed. Quotes hide semicolons.
  mutating func skipStatement() {
    while true {
      let token = next()
      if token.kind == .separator || token.kind == .end {
        position = token.range.lowerBound
        return
      }
    }
  }

  private mutating func invalid(_ problem: String, from start: Int) -> Token {
    self.problem = problem
    return Token(kind: .invalid, range: min(start, text.count)..<max(min(start, text.count), position))
  }

  private static let operators: Set<UInt128> = Set(
    ["<<", ">>"].map { $0.utf8.reduce(0) { $0 << 8 | UInt128($1) } })

  private mutating func operation() -> Token {
    let start = position
    let pair = UInt128(byte()) << 8 | UInt128(byte(1))
    if Self.operators.contains(pair) {
      position += 2
      return Token(kind: .operation, range: start..<position, value: pair)
    }
    position += 1
    guard "+-*/%&|^~()[]{},:=".utf8.contains(text[start]) else {
      return invalid("this character has no meaning here", from: start)
    }
    return Token(kind: .operation, range: start..<position, value: UInt128(text[start]))
  }

  // MARK: Numbers

  /// `10`, `0x1f`, `1fh`, `0b101`, `017`, `0o17`, and `1f` and `1b` for local labels.
  private mutating func number() -> Token {
    let start = position
    while Self.continuesName(byte()), byte() != UInt8(ascii: ".") { position += 1 }
    var digits = text[start..<position]
    let range = start..<position
    let last = digits.last! | 0x20
    let isPlain = digits.dropLast().allSatisfy(Self.isDigit)
    if isPlain, digits.count > 1 {
      if last == UInt8(ascii: "f") || last == UInt8(ascii: "b") {
        guard let value = Self.value(digits.dropLast(), radix: 10), value <= UInt128(Int32.max) else {
          return invalid("the number of a local label is too large", from: start)
        }
        return Token(kind: last == UInt8(ascii: "f") ? .forwardLabel : .backwardLabel, range: range, value: value)
      }
    }
    var radix: UInt128 = 10
    if digits.first == UInt8(ascii: "0"), digits.count > 1 {
      switch digits[start + 1] | 0x20 {
      case UInt8(ascii: "x"): (radix, digits) = (16, digits.dropFirst(2))
      case UInt8(ascii: "b") where last != UInt8(ascii: "h"): (radix, digits) = (2, digits.dropFirst(2))
      case UInt8(ascii: "o"): (radix, digits) = (8, digits.dropFirst(2))
      case _ where last == UInt8(ascii: "h"): break
      default: (radix, digits) = (8, digits.dropFirst())
      }
    }
    if radix == 10, last == UInt8(ascii: "h") { (radix, digits) = (16, digits.dropLast()) }
    guard !digits.isEmpty, digits.allSatisfy({ Self.digit($0) < radix }) else {
      return invalid("'\(String(decoding: text[range].prefix(40), as: UTF8.self))' is not a number", from: start)
    }
    guard let value = Self.value(digits, radix: radix) else { return invalid("the number is too large", from: start) }
    return Token(kind: .integer, range: range, value: value)
  }

  private static func digit(_ byte: UInt8) -> UInt128 {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt128(byte &- UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt128(byte &- UInt8(ascii: "a")) + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt128(byte &- UInt8(ascii: "A")) + 10
    default: 99
    }
  }

  private static func value(_ digits: some Sequence<UInt8>, radix: UInt128) -> UInt128? {
    var value: UInt128 = 0
    for byte in digits {
      let (product, overflow) = value.multipliedReportingOverflow(by: radix)
      let (sum, carry) = product.addingReportingOverflow(digit(byte))
      if overflow || carry { return nil }
      value = sum
    }
    return value
  }

  // MARK: Quotes

  private mutating func quoted() -> Token {
    let start = position
    let quote = text[position]
    position += 1
    var count = 0
    while position < text.count, text[position] != quote {
      if text[position] == UInt8(ascii: "\n") { break }
      position +=
        text[position] == UInt8(ascii: "\\") && position + 1 < text.count && text[position + 1] != UInt8(ascii: "\n")
        ? 2 : 1
      count += 1
    }
    guard position < text.count, text[position] == quote else {
      return invalid("the closing quotation mark is missing", from: start)
    }
    position += 1
    let range = start..<position
    guard quote == UInt8(ascii: "'") else { return Token(kind: .string, range: range) }
    guard let bytes = contents(of: Token(kind: .string, range: range)), !bytes.isEmpty else {
      return invalid("there is no character between the quotation marks", from: start)
    }
    return Token(kind: bytes.count == 1 ? .character : .string, range: range, value: UInt128(bytes[0]))
  }

  /// The bytes that a string token stands for, or nil for an unknown escape.
  func contents(of token: Token) -> [UInt8]? {
    var bytes: [UInt8] = []
    var index = token.range.lowerBound + 1
    let end = token.range.upperBound - 1
    while index < end {
      guard text[index] == UInt8(ascii: "\\"), index + 1 < end else {
        bytes.append(text[index])
        index += 1
        continue
      }
      let escape = text[index + 1]
      index += 2
      switch escape {
      case UInt8(ascii: "0")...UInt8(ascii: "7"):
        var value = UInt16(escape - UInt8(ascii: "0"))
        for _ in 0..<2 where index < end && text[index] & 0xf8 == UInt8(ascii: "0") {
          value = value << 3 | UInt16(text[index] & 7)
          index += 1
        }
        bytes.append(UInt8(truncatingIfNeeded: value))
      case UInt8(ascii: "x"), UInt8(ascii: "X"):
        var value: UInt8 = 0
        while index < end, Self.digit(text[index]) < 16 {
          value = value << 4 | UInt8(Self.digit(text[index]))
          index += 1
        }
        bytes.append(value)
      default:
        guard let value = Self.escapes[escape] else { return nil }
        bytes.append(value)
      }
    }
    return bytes
  }

  private static let escapes: [UInt8: UInt8] = [
    UInt8(ascii: "n"): 10, UInt8(ascii: "t"): 9, UInt8(ascii: "r"): 13, UInt8(ascii: "b"): 8, UInt8(ascii: "f"): 12,
    UInt8(ascii: "\\"): 92, UInt8(ascii: "\""): 34, UInt8(ascii: "'"): 39,
  ]
}
