/// From a module in the text format to one in the binary format (specification, 6.6 "Modules").
///
/// Names may be used before they are defined, so this is done in three passes over the tokens: the first finds the
/// fields, defines their names and reads the types; the second reads what the types of functions and imports are, which
/// may add types; the third writes expressions, segments and exports.
/// What the text format does not rule out is left to the binary format's validation.
package struct ModuleParser: TokenReader {
  package let text: TextTokens
  /// The next token.
  package var position: Int
  var sections = SectionWriter()
  var spaces = [NameSpace](repeating: NameSpace(), count: IndexSpace.allCases.count)
  var fields: [Field] = []
  /// What kind of thing the module defines first, not counting imports.
  var firstDefinition: IndexSpace?
  /// The numbers of the types, the lowest of equal ones.
  var typeNumbers: [WebAssemblySignature: UInt32] = [:]

  // The state of the function or constant expression that is being read.
  var locals = NameSpace()
  var output: [UInt8] = []
  /// Folded instructions whose operands are being read, one after the other.
  var pending: [UInt8] = []
  var frames: [Frame] = []
  var labels = Labels()

  /// - Parameter range: The tokens of the module: fields, or one `(module …)`.
  package static func parse(_ text: TextTokens, _ range: Range<Int>) throws(SyntaxError) -> [UInt8] {
    var parser = ModuleParser(text: text, position: range.lowerBound)
    return try parser.parse(range.upperBound)
  }

  private init(text: TextTokens, position: Int) {
    self.text = text
    self.position = position
  }

  private mutating func parse(_ end: Int) throws(SyntaxError) -> [UInt8] {
    if let close = enter(.module) {
      guard close == end - 1 else { throw unexpected(at: close + 1) }
      if let name = takeIdentifier() { sections.moduleName = text.name(name).string }
      try readFields(close)
    } else {
      try readFields(end)
    }
    for index in fields.indices { try readSignature(index) }
    for field in fields { try write(field) }
    return sections.module()
  }
}

/// What is numbered on its own.
enum IndexSpace: Int, CaseIterable {
  case type, function, table, memory, global, element, data, local

  /// What the specification's messages call it.
  var word: String {
    switch self {
    case .function: "func"
    case .element: "elem"
    default: "\(self)"
    }
  }
}

/// The numbers of names.
struct NameSpace {
  var count: UInt32 = 0
  var numbers: [ExactName: UInt32] = [:]

  /// Gives the next number to a name; false if that has one already.
  mutating func define(_ name: ExactName) -> Bool {
    guard numbers[name] == nil else { return false }
    numbers[name] = count
    count += 1
    return true
  }
}

/// A field of a module between the passes.
struct Field {
  enum Kind {
    case definition(IndexSpace)
    case export, start
  }

  var kind: Kind
  /// The number of what it defines, or of the export.
  var index: UInt32
  /// The first token that has not been read.
  package var position: Int
  /// The closing parenthesis.
  var close: Int
  /// Of an import: the token of the module's name; the other name follows it.
  var importName: Int?
}

// MARK: - Names

extension ModuleParser {
  /// Gives the next number of `space`, and the name if the next token is one.
  mutating func define(_ space: IndexSpace) throws(SyntaxError) -> UInt32 {
    let index = spaces[space.rawValue].count
    guard let token = takeIdentifier() else {
      spaces[space.rawValue].count += 1
      return index
    }
    let name = text.name(token)
    guard spaces[space.rawValue].define(name) else {
      throw error("duplicate \(space.word) \(excerpt(token))", at: token)
    }
    if space == .function { sections.functionNames.append((index, name.string)) }
    return index
  }

  /// Whether the next token is an index.
  var isAtIndex: Bool { next.kind == .identifier || next.kind == .number }

  /// A number, or the name of one.
  mutating func readIndex(_ space: IndexSpace) throws(SyntaxError) -> UInt32 {
    guard next.kind == .identifier else { return try readUInt32() }
    let numbers = space == .local ? locals.numbers : spaces[space.rawValue].numbers
    guard let index = numbers[text.name(position)] else {
      throw error("unknown \(space == .function ? "function" : space.word) \(excerpt(position))", at: position)
    }
    position += 1
    return index
  }
}
