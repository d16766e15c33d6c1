import JITWebAssembly

/// Reads the commands of a script, one by one.
struct WASTParser: TokenReader {
  let text: TextTokens
  var position = 0

  init(text: TextTokens) { self.text = text }

  /// The next command and its first token; nil at the end.
  mutating func command() throws(SyntaxError) -> (token: Int, command: WASTCommand)? {
    let start = position
    if start == text.count { return nil }
    guard next.kind == .open else { throw unexpected() }
    let close = Int(next.partner)
    if start == 0, WASTParser.fields.contains(text[1].word) {
      position = text.count
      return (start, .module(WASTModule(name: nil, form: .text(0..<text.count))))
    }
    let command: WASTCommand
    if peek(.module) {
      command = .module(try module())
      position = close
    } else if enter(.register) != nil {
      let name = try string()
      command = .register(name: name, instance: takeModuleName())
    } else if peek(.invoke) || peek(.get) {
      command = .action(try action())
      position = close
    } else {
      command = try assertion()
    }
    try leave(close)
    return (start, command)
  }

  private static let fields: Set<Word> = Set(
    ([.type, .func, .import, .table, .memory, .global, .elem, .data, .start, .export] as [Keyword]).map { Word($0) })

  private mutating func assertion() throws(SyntaxError) -> WASTCommand {
    if enter(.assert_return) != nil {
      let action = try action()
      var patterns: [WASTPattern] = []
      while next.kind == .open { patterns.append(try pattern()) }
      return .assertReturn(action, patterns)
    }
    if enter(.assert_trap) != nil {
      return peek(.module) ? .assertModuleTrap(try module(), try string()) : .assertTrap(try action(), try string())
    }
    if enter(.assert_exhaustion) != nil { return .assertExhaustion(try action(), try string()) }
    if enter(.assert_invalid) != nil { return .assertInvalid(try module(), try string()) }
    if enter(.assert_malformed) != nil { return .assertMalformed(try module(), try string()) }
    if enter(.assert_unlinkable) != nil { return .assertUnlinkable(try module(), try string()) }
    throw error("unknown command `\(excerpt(position + 1))`", at: position + 1)
  }

  private mutating func takeModuleName() -> String? { takeIdentifier().map { text.name($0).string } }

  private mutating func string() throws(SyntaxError) -> String {
    String(decoding: try name(try takeString()), as: UTF8.self)
  }

  private mutating func module() throws(SyntaxError) -> WASTModule {
    let start = position
    guard let close = enter(.module) else { throw unexpected() }
    let name = takeModuleName()
    var bytes: [UInt8] = []
    if take(.binary) {
      while next.kind == .string {
        text.appendString(position, to: &bytes)
        position += 1
      }
      try leave(close)
      return WASTModule(name: name, form: .binary(bytes))
    }
    if take(.quote) {
      while next.kind == .string {
        text.appendString(position, to: &bytes)
        position += 1
      }
      try leave(close)
      return WASTModule(name: name, form: .quoted(bytes))
    }
    position = close + 1
    return WASTModule(name: name, form: .text(start..<close + 1))
  }

  private mutating func action() throws(SyntaxError) -> WASTAction {
    if let close = enter(.get) {
      let instance = takeModuleName()
      let action = WASTAction(instance: instance, name: try string(), arguments: nil)
      try leave(close)
      return action
    }
    guard let close = enter(.invoke) else { throw unexpected() }
    var action = WASTAction(instance: takeModuleName(), name: try string(), arguments: [])
    while next.kind == .open { action.arguments?.append(try value()) }
    try leave(close)
    return action
  }

  // MARK: - Values

  private mutating func value() throws(SyntaxError) -> WASTValue {
    switch try pattern() {
    case .lanes(let type, let shape, let lanes):
      var bits = (low: UInt64(0), high: UInt64(0))
      for (index, lane) in lanes.enumerated() {
        guard case .bits(let lane) = lane else { throw unexpected(at: position - 1) }
        let shift = index * shape.byteCount * 8
        if shift < 64 { bits.low |= lane << UInt64(shift) } else { bits.high |= lane << UInt64(shift - 64) }
      }
      return .bits(type, low: bits.low, high: bits.high)
    case .null(let type?): return .null(type)
    case .external(let number?): return .external(number)
    default: throw unexpected(at: position - 1)
    }
  }

  private mutating func pattern() throws(SyntaxError) -> WASTPattern {
    if let close = enter(.either) {
      // Alternatives are no alternatives themselves, so that this calls itself once at most.
      var patterns: [WASTPattern] = []
      while next.kind == .open, !peek(.either) { patterns.append(try pattern()) }
      try leave(close)
      return .either(patterns)
    }
    guard next.kind == .open else { throw unexpected() }
    let close = Int(next.partner)
    position += 1
    let pattern = try patternInParentheses()
    try leave(close)
    return pattern
  }

  private mutating func patternInParentheses() throws(SyntaxError) -> WASTPattern {
    position += 1
    if text[position - 1].word == .ref_extern {
      return .external(next.kind == .number ? try readUInt32() : nil)
    }
    guard let row = text[position - 1].word.instruction else { throw unexpected(at: position - 1) }
    let description = OperatorTable.shared.descriptions[row]
    switch description.immediates.first {
    case .constant(.v128):
      guard let shape = LaneShape(next.word) else { throw unexpected() }
      position += 1
      return .lanes(.v128, shape, try lanes(shape, 16 / shape.byteCount))
    case .constant(let type):
      let shape = LaneShape(scalar: type)
      return .lanes(type, shape, try lanes(shape, 1))
    case .reference:
      if take(.func) { return .null(.funcref) }
      return .null(take(.extern) ? .externref : nil)
    case .function:
      guard description.name == "ref.func" else { throw unexpected(at: position - 1) }
      if next.kind == .number { _ = try readUInt32() }
      return .anyFunction
    default: throw unexpected(at: position - 1)
    }
  }

  private mutating func lanes(_ shape: LaneShape, _ count: Int) throws(SyntaxError) -> [WASTPattern.Lane] {
    var lanes: [WASTPattern.Lane] = []
    for _ in 0..<count {
      if take(.nan_canonical) {
        lanes.append(.canonicalNaN)
      } else if take(.nan_arithmetic) {
        lanes.append(.arithmeticNaN)
      } else {
        let width = shape.byteCount * 8
        lanes.append(.bits(shape.isFloat ? try readFloat(width: width) : try readInteger(width: width)))
      }
    }
    return lanes
  }
}
