// The first pass: which fields there are and what they are called.

extension ModuleParser {
  mutating func readFields(_ end: Int) throws(SyntaxError) {
    var hasStart = false
    while position < end {
      guard next.kind == .open else { throw unexpected() }
      let close = Int(next.partner)
      let start = position
      if enter(.type) != nil {
        try readType(close)
      } else if enter(.import) != nil {
        try readImport(close)
      } else if enter(.func) != nil {
        try readDefinition(.function, close)
      } else if enter(.table) != nil {
        try readDefinition(.table, close)
      } else if enter(.memory) != nil {
        try readDefinition(.memory, close)
      } else if enter(.global) != nil {
        try readDefinition(.global, close)
      } else if enter(.elem) != nil {
        addField(.definition(.element), try define(.element), close)
      } else if enter(.data) != nil {
        addField(.definition(.data), try define(.data), close)
      } else if enter(.export) != nil {
        addField(.export, UInt32(sections.exports.count), close)
        sections.exports.append(SectionWriter.Export(name: [], kind: .function, index: 0))
      } else if enter(.start) != nil {
        guard !hasStart else { throw error("multiple start sections", at: start) }
        hasStart = true
        addField(.start, 0, close)
      } else {
        throw unexpectedField(position + 1)
      }
      position = close + 1
    }
  }

  private func unexpectedField(_ token: Int) -> SyntaxError {
    guard text[token].kind == .keyword else { return unexpected(at: token) }
    return unknownWord(token, ": no field of a module")
  }

  private mutating func addField(_ kind: Field.Kind, _ index: UInt32, _ close: Int, importName: Int? = nil) {
    fields.append(Field(kind: kind, index: index, position: position, close: close, importName: importName))
  }

  private mutating func readImport(_ close: Int) throws(SyntaxError) {
    let start = position - 2
    let name = try takeString()
    _ = try takeString()
    let kinds: [(Keyword, IndexSpace)] = [(.func, .function), (.table, .table), (.memory, .memory), (.global, .global)]
    for (keyword, kind) in kinds {
      guard let end = enter(keyword) else { continue }
      try checkImportOrder(start)
      addField(.definition(kind), try define(kind), end, importName: name)
      position = end + 1
      return try leave(close)
    }
    throw unexpected()
  }

  /// Imports precede all definitions, because they have the lowest numbers.
  private func checkImportOrder(_ token: Int) throws(SyntaxError) {
    if let firstDefinition { throw error("import after \(firstDefinition)", at: token) }
  }

  /// A function, table, memory or global with its name, exports and perhaps import.
  private mutating func readDefinition(_ kind: IndexSpace, _ close: Int) throws(SyntaxError) {
    let start = position - 2
    let index = try define(kind)
    while let end = enter(.export) {
      let name = try takeString()
      try leave(end)
      sections.exports.append(
        SectionWriter.Export(name: try self.name(name), kind: exportKind(kind), index: index))
    }
    if let end = enter(.import) {
      let name = try takeString()
      _ = try takeString()
      try leave(end)
      try checkImportOrder(start)
      return addField(.definition(kind), index, close, importName: name)
    }
    firstDefinition = firstDefinition ?? kind
    addField(.definition(kind), index, close)
    // Segments within a table or memory have numbers, too.
    let afterAddressType = next.word == .i32 ? position + 1 : position
    if kind == .table, text[afterAddressType].kind == .keyword, text[afterAddressType + 1].kind == .open {
      spaces[IndexSpace.element.rawValue].count += 1
    } else if kind == .memory, peek(.data) || (next.kind == .keyword && text[position + 1].kind == .open) {
      spaces[IndexSpace.data.rawValue].count += 1
    }
  }

  func exportKind(_ kind: IndexSpace) -> ExternalKind {
    switch kind {
    case .table: .table
    case .memory: .memory
    case .global: .global
    default: .function
    }
  }
}
