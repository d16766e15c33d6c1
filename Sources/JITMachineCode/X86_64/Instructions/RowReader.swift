extension X86_64 {
  /// Reads rows in the notation of `Documentation/InstructionTable.md`.
  ///
  /// It works on bytes and compares tokens as 64-bit words, because every program that assembles text or disassembles
  /// reads the whole table once.
  package struct RowReader {
    struct Problem: Error, Hashable, CustomStringConvertible {
      let message: String
      let line: Int
      let text: String
      var description: String { "line \(line): \(message): \(text)" }
    }

    /// A stretch of the table's text.
    struct Token {
      var start: Int
      var end: Int
      var isEmpty: Bool { start >= end }
    }

    let text: [UInt8]
    let family: UInt8
    private(set) var rows: [InstructionRow] = []
    private(set) var names: [SpelledName] = []
    private(set) var problems: [Problem] = []
    /// Feature and effect lists are shared by many rows, so rows hold their number.
    var featureSets: Interner
    var effects: Interner

    /// A mnemonic the assembler accepts beside the one that is printed: `row` counts in ``rows``.
    package struct SpelledName: Sendable {
      package var name: String
      package var row: Int
    }

    /// Lists of words, each stored once.
    struct Interner {
      private(set) var values: [String] = [""]
      private var numbers: [String: UInt16] = ["": 0]

      mutating func number(of value: String) -> UInt16 {
        if let number = numbers[value] { return number }
        let number = UInt16(values.count)
        values.append(value)
        numbers[value] = number
        return number
      }
    }

    init(text: [UInt8], family: UInt8, featureSets: Interner, effects: Interner) {
      self.text = text
      self.family = family
      self.featureSets = featureSets
      self.effects = effects
    }

    /// Reads all lines; a malformed one becomes a problem and no row.
    mutating func read() {
      var start = 0
      var line = 1
      while start < text.count {
        var end = start
        while end < text.count, text[end] != UInt8(ascii: "\n") { end += 1 }
        let content = trimmed(Token(start: start, end: end))
        if !content.isEmpty, text[content.start] != UInt8(ascii: "#") {
          do {
            try readRow(content, line: line)
          } catch {
            problems.append(Problem(message: error.message, line: line, text: string(content)))
          }
        }
        start = end + 1
        line += 1
      }
    }
  }
}

extension X86_64.RowReader {
  struct Malformed: Error {
    let message: String
    init(_ message: String) { self.message = message }
  }

  func trimmed(_ token: Token) -> Token {
    var token = token
    while token.start < token.end, text[token.start] == UInt8(ascii: " ") { token.start += 1 }
    while token.start < token.end, text[token.end - 1] == UInt8(ascii: " ") { token.end -= 1 }
    return token
  }

  /// Removes and returns what stands before `separator`, or everything.
  func split(_ token: inout Token, at separator: UInt8) -> Token {
    var end = token.start
    while end < token.end, text[end] != separator { end += 1 }
    let head = Token(start: token.start, end: end)
    token.start = min(end + 1, token.end)
    return trimmed(head)
  }

  /// Removes and returns the next word.
  func word(_ token: inout Token) -> Token? {
    token = trimmed(token)
    return token.isEmpty ? nil : split(&token, at: UInt8(ascii: " "))
  }

  func string(_ token: Token) -> String { String(decoding: text[token.start..<token.end], as: UTF8.self) }

  /// The token's up to eight bytes as a number; 0 for a longer token.
  func key(_ token: Token) -> UInt64 {
    guard token.end - token.start <= 8 else { return 0 }
    var key: UInt64 = 0
    for offset in token.start..<token.end { key = key << 8 | UInt64(text[offset]) }
    return key
  }

  static func key(_ string: String) -> UInt64 { string.utf8.reduce(0) { $0 << 8 | UInt64($1) } }

  private mutating func readRow(_ content: Token, line: Int) throws(Malformed) {
    var rest = content
    var syntax = split(&rest, at: UInt8(ascii: "|"))
    let encoding = split(&rest, at: UInt8(ascii: "|"))
    let places = split(&rest, at: UInt8(ascii: "|"))
    let properties = split(&rest, at: UInt8(ascii: "|"))
    guard rest.isEmpty else { throw Malformed("a row has four columns") }
    guard let mnemonic = word(&syntax) else { throw Malformed("no mnemonic") }
    var row = X86_64.InstructionRow(
      mnemonic: "", form: .init(bits: 0), operands: [], properties: [], predicates: .none, predicateOffset: 0,
      features: 0,
      effects: 0, family: family, line: UInt16(line))
    try readOperands(syntax, into: &row)
    var form = try readEncoding(encoding, into: &row)
    let hasScale = try readPlaces(places, into: &row, form: &form)
    try finish(&row, form: &form, hasScale: hasScale)
    let spellings = try readProperties(properties, into: &row)
    if row.properties.contains(.commutes) { form = .init(bits: form.bits | X86_64.InstructionForm.commutes) }
    try append(row, form: form, mnemonic: mnemonic, spellings: spellings)
  }

  /// Column 4. Returns the other spellings.
  private mutating func readProperties(_ column: Token, into row: inout X86_64.InstructionRow) throws(Malformed)
    -> [String]
  {
    var column = column
    var spellings: [String] = []
    var features = ""
    var effects = ""
    while let word = word(&column) {
      if let property = Self.properties[key(word)] {
        row.properties.insert(property)
      } else if string(word).hasPrefix("also:") {
        spellings.append(string(word).dropFirst(5).lowercased())
      } else if string(word).hasPrefix("predicate:") {
        switch string(word).dropFirst(10) {
        case "8": row.predicates = .eight
        case "32": row.predicates = .thirtyTwo
        case "integer": row.predicates = .integer
        case "xop": row.predicates = .xop
        default: throw Malformed("unknown list of predicates '\(string(word))'")
        }
      } else if string(word).contains(":") {
        effects += (effects.isEmpty ? "" : " ") + string(word)
      } else if text[word.start..<word.end].allSatisfy({ $0 == 95 || (48...57).contains($0) || (65...90).contains($0) })
      {
        features += (features.isEmpty ? "" : " ") + string(word)
      } else {
        throw Malformed("unknown property '\(string(word))'")
      }
    }
    row.features = featureSets.number(of: features)
    row.effects = self.effects.number(of: effects)
    return spellings
  }

  private static let properties: [UInt64: X86_64.InstructionRow.Properties] = [
    key("lock"): .lock, key("rep"): .rep, key("repe"): .repe, key("xacquire"): .xacquire, key("xrelease"): .xrelease,
    key("notrack"): .notrack, key("bnd"): .bnd, key("alias"): .alias, key("decode"): .decode, key("masked"): .masked,
    key("distinct"): .distinct, key("ring0"): .ring0, key("commutes"): .commutes, key("{vex}"): .vexOnRequest,
    key("addr64"): .addr64,
  ]

  /// Adds the row under its names: 16 rows where the mnemonic has `cc`.
  private mutating func append(
    _ row: X86_64.InstructionRow, form: X86_64.InstructionForm, mnemonic: Token, spellings: [String]
  ) throws(Malformed) {
    var row = row
    row.form = form
    var head = mnemonic
    while !head.isEmpty, text[head.start..<head.end].contains(where: { $0 >= UInt8(ascii: "a") }) { head.end -= 1 }
    let tail = Token(start: min(head.end + 2, mnemonic.end), end: mnemonic.end)
    switch key(Token(start: head.end, end: tail.start)) {
    case 0:
      row.mnemonic = string(mnemonic).lowercased()
    case Self.key("cc"):
      let (head, tail) = (string(head).lowercased(), string(tail).lowercased())
      for (condition, conditionNames) in X86_64.conditionNames.enumerated() {
        let name = { (condition: String) in head + condition + tail }
        row.mnemonic = name(conditionNames[0])
        row.form = X86_64.InstructionForm(bits: form.bits + UInt64(condition) << conditionShift(of: form))
        for other in conditionNames.dropFirst() { names.append(SpelledName(name: name(other), row: rows.count)) }
        rows.append(row)
      }
      return
    case Self.key("pp"):
      guard row.predicates != .none else { throw Malformed("'pp' needs a list of predicates") }
      row.predicateOffset = UInt8(head.end - head.start)
      row.mnemonic = (string(head) + string(tail)).lowercased()
    default:
      throw Malformed("a mnemonic is in upper case, apart from 'cc' and 'pp'")
    }
    for spelling in spellings { names.append(SpelledName(name: spelling, row: rows.count)) }
    rows.append(row)
  }

  /// Where the low bits of the opcode are in the form.
  private func conditionShift(of form: X86_64.InstructionForm) -> UInt64 {
    form.encoding == .legacy ? UInt64(form.escapeCount) * 8 : 0
  }
}
