extension X86_64 {
  /// Reads rows in the notation of `Documentation/InstructionTable.md`.
  ///
  /// It works on bytes and remembers the meaning of what it has read before, because every program that assembles text
  /// or disassembles reads the whole table once.
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
      /// Of its bytes, where it was asked for.
      var hash: UInt32 = 0
      var isEmpty: Bool { start >= end }
    }

    private(set) var text: X86_64.LiteralText
    /// Where reading goes on.
    private var position = 0
    private var family: UInt8 = 0

    init() {
      text = X86_64.LiteralText("")
      rows.reserveCapacity(6000)
    }

    private(set) var rows: [InstructionRow] = []
    private(set) var names: [SpelledName] = []
    private(set) var problems: [Problem] = []
    var vocabulary = Vocabulary()

    /// A mnemonic the assembler accepts beside the one that is printed: `row` counts in ``rows``.
    package struct SpelledName: Sendable {
      package var name: String
      package var row: Int
    }

    /// Lists that rows refer to by number, and what has been read before.
    struct Vocabulary {
      var featureSets = Interner()
      var effects = Interner()
      var operands = TokenCache<OperandPattern>()
      var encodings = TokenCache<EncodingToken>()
      var properties = TokenCache<PropertyColumn>()
    }

    /// Column 4.
    struct PropertyColumn {
      var properties: InstructionRow.Properties = []
      var predicates = InstructionRow.Predicates.none
      var features: UInt16 = 0
      var effects: UInt16 = 0
      var spellings: [String] = []
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

    /// Reads all lines of a family; a malformed one becomes a problem and no row.
    mutating func read(_ literal: StaticString, family: UInt8) {
      text = X86_64.LiteralText(literal)
      self.family = family
      position = 0
      var line = 1
      while position < text.count {
        while position < text.count, text[position] == UInt8(ascii: " ") { position += 1 }
        let start = position
        if position < text.count, text[position] != UInt8(ascii: "#"), text[position] != UInt8(ascii: "\n") {
          do {
            try readRow(line: line)
          } catch {
            while !isAtEndOfLine { position += 1 }
            problems.append(
              Problem(message: error.message, line: line, text: string(Token(start: start, end: position))))
          }
        }
        while !isAtEndOfLine { position += 1 }
        position += 1
        line += 1
      }
    }

    private var isAtEndOfLine: Bool { position >= text.count || text[position] == UInt8(ascii: "\n") }

    /// The text up to `|` or the end of the line, without spaces at either end.
    private mutating func column() -> Token {
      while position < text.count, text[position] == UInt8(ascii: " ") { position += 1 }
      var token = Token(start: position, end: position)
      var hash: UInt32 = 0
      while position < text.count {
        let byte = text[position]
        if byte == UInt8(ascii: "|") {
          position += 1
          break
        }
        if byte == UInt8(ascii: "\n") { break }
        position += 1
        if byte != UInt8(ascii: " ") {
          token.end = position
          hash = Self.combine(hash, byte)
        }
      }
      token.hash = hash
      return token
    }

    static func combine(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 0x9e37_79b1 ^ hash >> 15 }
  }
}

extension X86_64.RowReader {
  struct Malformed: Error {
    let message: String
    init(_ message: String) { self.message = message }
  }

  /// Removes and returns what stands before `separator`, or everything, without the spaces around it.
  func split(_ token: inout Token, at separator: UInt8) -> Token {
    var position = token.start
    while position < token.end, text[position] == UInt8(ascii: " ") { position += 1 }
    var head = Token(start: position, end: position)
    while position < token.end {
      let byte = text[position]
      position += 1
      if byte == separator { break }
      if byte != UInt8(ascii: " ") {
        head.end = position
        head.hash = Self.combine(head.hash, byte)
      }
    }
    token.start = position
    return head
  }

  /// Removes and returns the next word.
  func word(_ token: inout Token) -> Token? {
    while token.start < token.end, text[token.start] == UInt8(ascii: " ") { token.start += 1 }
    return token.isEmpty ? nil : split(&token, at: UInt8(ascii: " "))
  }

  func string(_ token: Token) -> String {
    var bytes: [UInt8] = []
    for offset in token.start..<max(token.start, token.end) { bytes.append(text[offset]) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The token in lower case.
  private func lowercased(_ token: Token) -> String {
    // Safe: as many bytes are initialised as are announced.
    unsafe String(unsafeUninitializedCapacity: token.end - token.start) { buffer in
      for offset in 0..<token.end - token.start {
        let byte = text[token.start + offset]
        unsafe buffer.initializeElement(at: offset, to: (65...90).contains(byte) ? byte | 0x20 : byte)
      }
      return token.end - token.start
    }
  }

  private mutating func readRow(line: Int) throws(Malformed) {
    var syntax = column()
    let encoding = column()
    let places = column()
    let properties = column()
    guard isAtEndOfLine else { throw Malformed("a row has four columns") }
    guard let mnemonic = word(&syntax) else { throw Malformed("no mnemonic") }
    var row = X86_64.InstructionRow(
      mnemonic: "", form: .init(bits: 0), operands: [], properties: [], predicates: .none, predicateOffset: 0,
      features: 0,
      effects: 0, family: family, line: UInt16(line))
    try readOperands(syntax, into: &row)
    var form = try readEncoding(encoding, into: &row)
    let hasScale = try readPlaces(places, into: &row, form: &form)
    try finish(&row, form: &form, hasScale: hasScale)
    let column = try propertyColumn(properties)
    row.properties.formUnion(column.properties)
    (row.predicates, row.features, row.effects) = (column.predicates, column.features, column.effects)
    form = withHighFields(form, row)
    if row.properties.contains(.commutes) { form = .init(bits: form.bits | X86_64.InstructionForm.commutes) }
    if form.encoding != .legacy, row.isChecked { form = .init(bits: form.bits | X86_64.InstructionForm.checked) }
    try append(row, form: form, mnemonic: mnemonic, spellings: column.spellings)
  }

  private mutating func propertyColumn(_ column: Token) throws(Malformed) -> PropertyColumn {
    if let known = vocabulary.properties.value(of: column, in: text) { return known }
    let value = try readProperties(column)
    vocabulary.properties.insert(value, of: column, in: text)
    return value
  }

  /// Column 4.
  private mutating func readProperties(_ column: Token) throws(Malformed) -> PropertyColumn {
    var column = column
    var result = PropertyColumn()
    var features = ""
    var effects = ""
    while let token = word(&column) {
      let word = string(token)
      if let property = Self.properties[word] {
        result.properties.insert(property)
      } else if word.hasPrefix("also:") {
        result.spellings.append(word.dropFirst(5).lowercased())
      } else if word.hasPrefix("predicate:") {
        guard let list = Self.predicates[String(word.dropFirst(10))] else {
          throw Malformed("unknown list of predicates '\(word)'")
        }
        result.predicates = list
      } else if word.contains(":") {
        effects += (effects.isEmpty ? "" : " ") + word
      } else if word.utf8.allSatisfy({ $0 == 95 || (48...57).contains($0) || (65...90).contains($0) }) {
        features += (features.isEmpty ? "" : " ") + word
      } else {
        throw Malformed("unknown property '\(word)'")
      }
    }
    result.features = vocabulary.featureSets.number(of: features)
    result.effects = vocabulary.effects.number(of: effects)
    return result
  }

  private static let predicates: [String: X86_64.InstructionRow.Predicates] = [
    "8": .eight, "32": .thirtyTwo, "integer": .integer, "xop": .xop,
  ]

  private static let properties: [String: X86_64.InstructionRow.Properties] = [
    "lock": .lock, "rep": .rep, "repe": .repe, "xacquire": .xacquire, "xrelease": .xrelease, "notrack": .notrack,
    "bnd": .bnd, "alias": .alias, "decode": .decode, "masked": .masked, "distinct": .distinct, "ring0": .ring0,
    "commutes": .commutes, "{vex}": .vexOnRequest, "addr64": .addr64, "norex2": .noREX2,
    "nf": .noFlags, "{evex}": .evexOnRequest, "norsp": .noStackPointer,
    "data16": .data16,
    "size66": .size66, "er-ignored": .ignoresRounding,
  ]

  /// Adds the row under its names: 16 rows where the mnemonic has `cc`.
  private mutating func append(
    _ row: X86_64.InstructionRow, form: X86_64.InstructionForm, mnemonic: Token, spellings: [String]
  ) throws(Malformed) {
    var row = row
    row.form = form
    var head = mnemonic
    while !head.isEmpty, text[head.end - 1] < UInt8(ascii: "a") { head.end -= 1 }
    guard !head.isEmpty else {
      row.mnemonic = lowercased(mnemonic)
      return add(row, spellings)
    }
    let tail = Token(start: head.end, end: mnemonic.end)
    head.end -= min(string(tail).isEmpty && string(head).hasSuffix("scc") ? 3 : 2, head.end - head.start)
    switch string(Token(start: head.end, end: tail.start)) {
    case "cc":
      let (head, tail) = (lowercased(head), lowercased(tail))
      for (condition, conditionNames) in X86_64.conditionNames.enumerated() {
        let name = { (condition: String) in head + condition + tail }
        row.mnemonic = name(conditionNames[0])
        row.form = X86_64.InstructionForm(bits: form.bits + UInt64(condition) << conditionShift(of: form))
        for other in conditionNames.dropFirst() { names.append(SpelledName(name: name(other), row: rows.count)) }
        rows.append(row)
      }
    case "scc":
      guard row.properties.contains(.conditional) else { throw Malformed("'scc' needs an encoding with SCC") }
      row.predicates = .source
      row.predicateOffset = UInt8(head.end - head.start)
      row.mnemonic = lowercased(head)
      add(row, spellings)
    case "pp":
      guard row.predicates != .none else { throw Malformed("'pp' needs a list of predicates") }
      row.predicateOffset = UInt8(head.end - head.start)
      row.mnemonic = lowercased(head) + lowercased(tail)
      add(row, spellings)
    default:
      throw Malformed("a mnemonic is in upper case, apart from 'cc', 'scc' and 'pp'")
    }
  }

  private mutating func add(_ row: X86_64.InstructionRow, _ spellings: [String]) {
    for spelling in spellings { names.append(SpelledName(name: spelling, row: rows.count)) }
    rows.append(row)
  }

  /// Where the low bits of the opcode are in the form.
  private func conditionShift(of form: X86_64.InstructionForm) -> UInt64 {
    form.encoding == .legacy ? UInt64(form.escapeCount) * 8 : 0
  }
}
