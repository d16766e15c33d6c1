/// The words of the text. A line ends a statement, but not inside parentheses, brackets and braces.
extension Parser {
  // MARK: - Errors

  /// Notes an error at `offset`, or where the parser is.
  mutating func report(_ message: String, at offset: Int? = nil) -> Failure {
    skipSpace()
    if diagnostics.count < Parser.errorLimit {
      let offset = offset ?? position
      let found = message.hasPrefix("expected") ? ", found \(self.found(at: offset))" : ""
      diagnostics.append(Diagnostic(message + found, in: source, at: offset))
    }
    return Failure()
  }

  private func found(at offset: Int) -> String {
    if offset >= source.count - 1 { return "the end of the text" }
    if source[offset] == UInt8(ascii: "\n") || source[offset] == UInt8(ascii: ";") { return "the end of the line" }
    var end = offset + 1
    if Lexis.isNameByte(source[offset]) || "%@$-".utf8.contains(source[offset]) {
      while end - offset < 40, Lexis.isNameByte(source[end]) { end += 1 }
    } else {
      // Not to cut a character in pieces.
      while end < source.count - 1, source[end] & 0xC0 == 0x80 { end += 1 }
    }
    return "`\(text(offset..<end))`"
  }

  func text(_ range: Range<Int>) -> String { String(decoding: source[range], as: UTF8.self) }

  /// What the name in `range` spells: without the escapes of a quoted one.
  func nameText(_ range: Range<Int>) -> String { String(decoding: nameBytes(range), as: UTF8.self) }

  func nameBytes(_ range: Range<Int>) -> [UInt8] {
    guard range.lowerBound > 0, source[range.lowerBound - 1] == UInt8(ascii: "\"") else { return Array(source[range]) }
    var position = range.lowerBound
    var bytes: [UInt8] = []
    while position < range.upperBound { bytes.append(unescape(&position) ?? UInt8(ascii: "?")) }
    return bytes
  }

  // MARK: - Space

  /// Skips spaces within the line.
  @inline(__always) mutating func skipSpace() {
    while source[position] == UInt8(ascii: " ") || source[position] == UInt8(ascii: "\t")
      || source[position] == UInt8(ascii: "\r")
    {
      position &+= 1
    }
  }

  /// Skips spaces, the ends of lines, and comments, which are kept for what comes next.
  mutating func skipTrivia() {
    while true {
      skipSpace()
      if source[position] == UInt8(ascii: "\n") {
        position &+= 1
      } else if source[position] == UInt8(ascii: ";") {
        pendingComments.append(comment())
      } else {
        return
      }
    }
  }

  /// Skips what is left of the line, but not its end.
  mutating func skipLine() {
    while source[position] != UInt8(ascii: "\n"), position < source.count - 1 { position &+= 1 }
  }

  /// Skips a string literal, or to the end of the line when it is not closed.
  mutating func skipString() {
    position += 1
    while position < source.count - 1, source[position] != UInt8(ascii: "\n") {
      if source[position] == UInt8(ascii: "\"") {
        position += 1
        return
      }
      position += source[position] == UInt8(ascii: "\\") && source[position + 1] != UInt8(ascii: "\n") ? 2 : 1
    }
    position = min(position, source.count - 1)
  }

  /// Reads a comment, which may be a directive.
  mutating func comment() -> String {
    let start = position + 1
    skipLine()
    var end = position
    while end > start, source[end - 1] == UInt8(ascii: " ") || source[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    var first = start
    while first < end, source[first] == UInt8(ascii: " ") { first += 1 }
    if source[first...].starts(with: "run:".utf8) {
      pendingRuns.append(first + 4)
    } else if source[first...].starts(with: "test:".utf8) {
      first += 5
      while first < end, source[first] == UInt8(ascii: " ") { first += 1 }
      pendingTests.append(first..<max(first, end))
    }
    return text(start..<end)
  }

  /// Makes the comments read so far those before `anchor`.
  @inline(__always) mutating func takeComments(_ anchor: @autoclosure () -> Comment.Anchor) {
    if pendingComments.isEmpty { return }
    let anchor = anchor()
    for text in pendingComments { result.comments.append(Comment(text: text, anchor: anchor, isTrailing: false)) }
    pendingComments.removeAll()
  }

  /// Reads the end of a line, and the comment there.
  @inline(__always) mutating func endLine(_ anchor: @autoclosure () -> Comment.Anchor?) throws(Failure) {
    skipSpace()
    if source[position] == UInt8(ascii: "\n") || source[position] == UInt8(ascii: "}") || position == source.count - 1 {
      return
    }
    guard source[position] == UInt8(ascii: ";") else { throw report("expected the end of the line") }
    let text = comment()
    if let anchor = anchor() { result.comments.append(Comment(text: text, anchor: anchor, isTrailing: true)) }
  }

  // MARK: - Punctuation

  /// Reads `byte` if it is next on the line.
  @inline(__always) mutating func accept(_ byte: Unicode.Scalar) -> Bool {
    skipSpace()
    guard source[position] == UInt8(ascii: byte) else { return false }
    position &+= 1
    return true
  }

  @inline(__always) mutating func expect(_ byte: Unicode.Scalar) throws(Failure) {
    guard accept(byte) else { throw report("expected `\(byte)`") }
  }

  /// Reads `byte` if it is next, on a later line as well.
  @inline(__always) mutating func acceptInList(_ byte: Unicode.Scalar) -> Bool {
    skipTrivia()
    return accept(byte)
  }

  @inline(__always) mutating func expectInList(_ byte: Unicode.Scalar) throws(Failure) {
    guard acceptInList(byte) else { throw report("expected `\(byte)`") }
  }

  mutating func acceptArrow() -> Bool {
    skipSpace()
    guard source[position] == UInt8(ascii: "-"), source[position + 1] == UInt8(ascii: ">") else { return false }
    position += 2
    return true
  }

  /// Reads `+` or `-`.
  mutating func acceptSign() -> Int? { accept("+") ? 1 : accept("-") ? -1 : nil }

  // MARK: - Words

  /// Reads the word `word` if it is next on the line, and nothing of a longer one.
  @inline(__always) mutating func acceptWord(_ word: StaticString) -> Bool {
    skipSpace()
    let end = position + word.utf8CodeUnitCount
    guard end < source.count, !Lexis.isNameByte(source[end]) else { return false }
    // The buffer of a static string is valid for ever.
    let matches = word.withUTF8Buffer { unsafe source[position..<end].elementsEqual($0) }
    if matches { position = end }
    return matches
  }

  /// Reads name bytes, if there are any: letters, digits, `_` and `.`.
  @inline(__always) mutating func identifier() -> Range<Int>? {
    skipSpace()
    let start = position
    while Lexis.isNameByte(source[position]) { position &+= 1 }
    return start == position ? nil : start..<position
  }

  /// Reads a name, which may be quoted: the range excludes the quotes.
  @inline(__always) mutating func name(_ what: @autoclosure () -> String) throws(Failure) -> Range<Int> {
    let start = position
    while Lexis.isNameByte(source[position]) { position &+= 1 }
    if start != position { return start..<position }
    guard source[position] == UInt8(ascii: "\"") else { throw report("expected \(what())") }
    _ = try string("a name")
    return (start + 1)..<(position - 1)
  }

  /// Reads a name after its sigil.
  @inline(__always)
  mutating func sigilName(_ sigil: Unicode.Scalar, _ what: @autoclosure () -> String) throws(Failure) -> Range<Int> {
    guard accept(sigil) else { throw report("expected \(what())") }
    return try name(what())
  }

  /// Reads a string literal.
  mutating func string(_ what: String) throws(Failure) -> [UInt8] {
    skipSpace()
    guard source[position] == UInt8(ascii: "\"") else { throw report("expected \(what)") }
    let start = position
    position += 1
    var bytes: [UInt8] = []
    while source[position] != UInt8(ascii: "\"") {
      if source[position] == UInt8(ascii: "\n") || position >= source.count - 1 {
        throw report("a string without its closing quote", at: start)
      }
      let place = position
      guard let byte = unescape(&position) else {
        throw report("expected `\\n`, `\\t`, `\\\"`, `\\\\` or two hexadecimal digits", at: place)
      }
      bytes.append(byte)
    }
    position += 1
    return bytes
  }

  /// The byte that one character or escape stands for.
  private func unescape(_ position: inout Int) -> UInt8? {
    let byte = source[position]
    position += 1
    guard byte == UInt8(ascii: "\\"), position < source.count - 1 else { return byte }
    defer { position += 1 }
    switch source[position] {
    case UInt8(ascii: "n"): return UInt8(ascii: "\n")
    case UInt8(ascii: "t"): return UInt8(ascii: "\t")
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): return source[position]
    default:
      guard let high = Lexis.digit(source[position]), let low = Lexis.digit(source[position + 1]) else { return nil }
      position += 1
      return high << 4 | low
    }
  }

  // MARK: - Types and numbers

  static let shapes = ByteTable(Shape.allCases.map(\.description))

  mutating func type() throws(Failure) -> ValueType {
    skipSpace()
    let start = position
    guard let word = identifier(), let number = Parser.shapes.find(source, word),
      let type = ValueType(rawValue: UInt8(truncatingIfNeeded: number)), number < ValueType.allCases.count
    else { throw report("expected a type: i8, i16, i32, i64, i128, f32, f64 or v128", at: start) }
    return type
  }

  /// Reads a number from 0 to `limit`.
  mutating func integer(_ what: String, upTo limit: Int) throws(Failure) -> Int {
    skipSpace()
    let start = position
    guard let word = identifier(), let constant = Lexis.integer(source, word, .i64), constant.low <= UInt64(limit)
    else {
      throw report("expected \(what)\(limit == .max ? "" : ", at most \(limit)")", at: start)
    }
    return Int(constant.low)
  }

  /// Reads a power of two.
  mutating func alignment(limit: Int) throws(Failure) -> Int {
    skipSpace()
    let start = position
    let value = try integer("an alignment in bytes", upTo: limit)
    guard value.nonzeroBitCount == 1 else { throw report("expected a power of two", at: start) }
    return value
  }

  /// Reads a constant of `type`.
  mutating func literal(_ type: ValueType, _ what: @autoclosure () -> String) throws(Failure) -> Constant {
    skipSpace()
    let start = position
    if type == .v128 { return try vector(what()) }
    if source[position] == UInt8(ascii: "-") { position += 1 }
    scanNumber()
    guard position > start + (source[start] == UInt8(ascii: "-") ? 1 : 0) else {
      position = start
      throw report("expected \(what())")
    }
    if type.isFloat {
      if let constant = Lexis.float(text(start..<position), type) { return constant }
      throw report("`\(text(start..<min(position, start + 40)))` is not a number of type \(type)", at: start)
    }
    if let constant = Lexis.integer(source, start..<position, type) { return constant }
    let isName = !Lexis.isDigit(source[start]) && source[start] != UInt8(ascii: "-")
    throw report(
      isName ? "expected \(what())" : "`\(text(start..<min(position, start + 40)))` is not an integer of type \(type)",
      at: start)
  }

  /// Reads the bytes of a number: name bytes, the `:` of a NaN's bits, and the sign of an exponent.
  private mutating func scanNumber() {
    let start = position
    let isHexadecimal = source[start] == UInt8(ascii: "0") && source[start + 1] | 0x20 == UInt8(ascii: "x")
    while true {
      let byte = source[position]
      if Lexis.isNameByte(byte) || (byte == UInt8(ascii: ":") && source[position + 1] == UInt8(ascii: "0")) {
        position += 1
      } else if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-"), position > start,
        source[position - 1] | 0x20 == (isHexadecimal ? UInt8(ascii: "p") : UInt8(ascii: "e"))
      {
        position += 1
      } else {
        return
      }
    }
  }

  /// Reads a vector: `i32x4(1, 2, 3, 4)`.
  private mutating func vector(_ what: String) throws(Failure) -> Constant {
    let start = position
    guard let word = identifier(), let number = Parser.shapes.find(source, word),
      let shape = Shape(rawValue: UInt8(truncatingIfNeeded: number)), shape.hasLanes
    else { throw report("expected \(what) such as `i32x4(1, 2, 3, 4)`", at: start) }
    try expect("(")
    var bits: UInt128 = 0
    for lane in 0..<shape.laneCount {
      if lane > 0 { try expectInList(",") }
      skipTrivia()
      bits |= try literal(shape.lane, "a lane").bits << UInt128(lane * shape.lane.bitWidth)
    }
    try expectInList(")")
    return Constant(.v128, bits)
  }
}
