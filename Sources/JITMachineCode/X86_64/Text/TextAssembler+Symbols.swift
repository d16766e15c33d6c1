extension X86_64.TextAssembler {
  /// Finds the labels and `.set` names of the text.
  mutating func findDefinitions() {
    lexer.position = 0
    advance()
    while token.kind != .end {
      findDefinitionsOfStatement()
      lexer.position = token.range.lowerBound
      lexer.skipStatement()
      advance()
      if token.kind == .separator { advance() }
    }
  }

  private mutating func findDefinitionsOfStatement() {
    while token.kind == .identifier || token.kind == .integer {
      let first = token
      advance()
      if token.isOperation(":") {
        if first.kind == .identifier {
          let number = number(of: name(first))
          if case .external = symbols[Int(number)].kind { symbols[Int(number)].kind = .label(code.label(name(first))) }
        }
        advance()
        continue
      }
      guard first.kind == .identifier else { return }
      if token.isOperation("=") || token.kind == .identifier && word(token) == "equ" {
        willDefine(name(first))
      } else if token.kind == .identifier, case .set? = Self.directives[word(first)] {
        willDefine(name(token))
      }
      return
    }
  }

  private mutating func willDefine(_ name: String) {
    let number = number(of: name)
    if case .external = symbols[Int(number)].kind { symbols[Int(number)].kind = .value }
  }

  /// The number of a name, which is external until a definition is found.
  mutating func number(of name: String) -> Int32 {
    if let number = symbolNumbers[name] { return number }
    return append(Symbol(name: name, kind: .external), named: name)
  }

  private mutating func append(_ symbol: Symbol, named name: String?) -> Int32 {
    let number = Int32(truncatingIfNeeded: symbols.count)
    symbols.append(symbol)
    if let name { symbolNumbers[name] = number }
    return number
  }

  /// A label that only listings name.
  mutating func anonymousLabel(_ name: String = "") -> Int32 {
    append(Symbol(name: "", kind: .label(code.label(name))), named: nil)
  }

  /// A label for the place where the next byte goes.
  mutating func here(_ name: String = "") -> Int32 {
    let number = anonymousLabel(name)
    if case .label(let label) = symbols[Int(number)].kind { code.bind(label) }
    return number
  }

  // MARK: Definitions

  mutating func defineLabel(_ token: Lexer.Token) throws(Failure) {
    let name = name(token)
    try checkName(token)
    let number = number(of: name)
    guard case .label(let label) = symbols[Int(number)].kind, place(number) == nil else {
      throw Failure(message: "'\(clipped(name))' is defined twice", range: token.range)
    }
    code.bind(label)
    labels.append(number)
  }

  mutating func defineLocalLabel(_ token: Lexer.Token) throws(Failure) {
    guard token.value <= UInt128(Int32.max) else {
      throw Failure(message: "the number of a local label is too large", range: token.range)
    }
    guard let next = nextLocalLabels.removeValue(forKey: token.value) else {
      lastLocalLabels[token.value] = here(String(token.value))
      return
    }
    if case .label(let label) = symbols[Int(next.symbol)].kind { code.bind(label) }
    lastLocalLabels[token.value] = next.symbol
  }

  /// `.set` and its relatives: the value follows.
  mutating func define(_ name: String, at range: Range<Int>) throws(Failure) {
    try checkName(.init(kind: .identifier, range: range))
    let value = try readValue(.directive)
    let number = number(of: name)
    guard case .value = symbols[Int(number)].kind else {
      throw Failure(message: "'\(clipped(name))' is a label too", range: range)
    }
    symbols[Int(number)].value = value
  }

  private func checkName(_ token: Lexer.Token) throws(Failure) {
    let word = word(token)
    if X86_64.Register.named[word] != nil {
      throw Failure(message: "'\(word)' is a register, and can't be a label or symbol", range: token.range)
    }
    if word == "$" || word == "." {
      throw Failure(message: "'\(word)' stands for the current place, and can't be defined", range: token.range)
    }
  }

  // MARK: Places

  /// Where a label is in the assembler's buffer, and how many elements of flexible length come before it; nil if it is
  /// further down, or no label.
  func place(_ symbol: Int32) -> (offset: Int, epoch: Int)? {
    guard case .label(let label) = symbols[Int(symbol)].kind else { return nil }
    let state = code.records.labels[Int(label.number)]
    return state.offset < 0 ? nil : (state.offset, state.epoch)
  }

  /// The distance between two labels where nothing between them can change its length.
  func distance(_ symbol: Int32, from other: Int32) -> Int64? {
    guard let end = place(symbol), let start = place(other), end.epoch == start.epoch else { return nil }
    return Int64(end.offset - start.offset)
  }
}
