// The third pass: what the fields contain.

extension ModuleParser {
  mutating func write(_ field: Field) throws(SyntaxError) {
    guard field.importName == nil else { return }
    position = field.position
    switch field.kind {
    case .definition(.function): try writeFunction(field)
    case .definition(.table): try writeTable(field)
    case .definition(.memory): try writeMemory(field)
    case .definition(.global): try writeGlobal(field)
    case .definition(.element): try writeElements(field)
    case .definition: try writeData(field)
    case .export: try writeExport(field)
    case .start: sections.start = try readIndex(.function)
    }
    try leave(field.close)
  }

  private mutating func writeExport(_ field: Field) throws(SyntaxError) {
    let name = try name(try takeString())
    let kinds: [(Keyword, IndexSpace)] = [(.func, .function), (.table, .table), (.memory, .memory), (.global, .global)]
    for (keyword, kind) in kinds {
      guard let end = enter(keyword) else { continue }
      sections.exports[Int(field.index)] = SectionWriter.Export(
        name: name, kind: exportKind(kind), index: try readIndex(kind))
      return try leave(end)
    }
    throw unexpected()
  }

  private mutating func writeGlobal(_ field: Field) throws(SyntaxError) {
    let type = try readGlobalType()
    sections.globals.count += 1
    sections.globals.bytes.append(type)
    sections.globals.bytes += try readExpression(field.close)
  }

  // MARK: - Functions

  private mutating func writeFunction(_ field: Field) throws(SyntaxError) {
    var names: NameSpace? = NameSpace()
    _ = try readTypeUse(names: &names)
    locals = names ?? NameSpace()
    output.removeAll(keepingCapacity: true)
    try writeLocals()
    try readInstructions(field.close)
    output.append(0x0B)
    sections.code.count += 1
    sections.code.bytes.append(counted: output)
    writeLocalNames(field.index)
  }

  /// Locals of equal types next to each other are one entry.
  private mutating func writeLocals() throws(SyntaxError) {
    var runs: [(count: UInt32, type: WebAssemblyType)] = []
    func add(_ type: WebAssemblyType) {
      if let last = runs.last, last.type == type {
        runs[runs.count - 1].count += 1
      } else {
        runs.append((1, type))
      }
    }
    while let end = enter(.local) {
      if let name = takeIdentifier() {
        guard locals.define(text.name(name)) else { throw duplicateLocal(name) }
        add(try readValueType())
      } else {
        while position < end {
          add(try readValueType())
          locals.count += 1
        }
      }
      try leave(end)
    }
    output.append(unsigned: UInt(runs.count))
    for run in runs {
      output.append(unsigned: run.count)
      output.append(run.type.rawValue)
    }
  }

  private mutating func writeLocalNames(_ function: UInt32) {
    guard !locals.numbers.isEmpty else { return }
    sections.localNames.count += 1
    sections.localNames.bytes.append(unsigned: function)
    sections.localNames.bytes.append(unsigned: UInt(locals.numbers.count))
    for (name, index) in locals.numbers.sorted(by: { $0.value < $1.value }) {
      sections.localNames.bytes.append(unsigned: index)
      sections.localNames.bytes.append(counted: name.string.utf8)
    }
  }

  // MARK: - Tables and memories, perhaps with their contents

  private mutating func writeTable(_ field: Field) throws(SyntaxError) {
    sections.tables.count += 1
    let start = position
    try takeTableAddressType()
    guard next.kind == .keyword else {
      position = start
      return sections.tables.bytes.append(try readTableType())
    }
    let type = try readReferenceType()
    guard let end = enter(.elem) else { throw unexpected() }
    let isExpressions = next.kind == .open
    let items = isExpressions ? try readElementExpressions(end) : try readElementFunctions(end)
    try leave(end)
    let limits = WebAssemblySizeRange(UInt64(items.count), UInt64(items.count))
    sections.tables.bytes.append(WebAssemblyTableType(type, limits))
    let offset: [UInt8] = [0x41, 0x00, 0x0B]
    appendElements(
      .active(table: field.index, offset: offset), isExpressions || type != .funcref ? type : nil, items)
  }

  private mutating func writeMemory(_ field: Field) throws(SyntaxError) {
    sections.memories.count += 1
    let start = position
    let is64Bit = takeAddressType()
    guard let end = enter(.data) else {
      position = start
      return sections.memories.bytes.append(try readMemoryType())
    }
    let contents = try readStrings()
    try leave(end)
    let pages = UInt64((contents.count + 0xFFFF) / 0x1_0000)
    sections.memories.bytes.append(WebAssemblyMemoryType(WebAssemblySizeRange(pages, pages), is64Bit: is64Bit))
    appendData(memory: field.index, offset: [is64Bit ? 0x42 : 0x41, 0x00, 0x0B], contents)
  }

  // MARK: - Data segments

  private mutating func writeData(_ field: Field) throws(SyntaxError) {
    var memory: UInt32 = 0
    if let end = enter(.memory) {
      memory = try readIndex(.memory)
      try leave(end)
    } else if next.kind == .string || position == field.close {
      return appendData(memory: nil, offset: [], try readStrings())
    }
    let offset = try readOffset()
    appendData(memory: memory, offset: offset, try readStrings())
  }

  private mutating func readStrings() throws(SyntaxError) -> [UInt8] {
    var bytes: [UInt8] = []
    while next.kind == .string {
      text.appendString(position, to: &bytes)
      position += 1
    }
    return bytes
  }

  private mutating func appendData(memory: UInt32?, offset: [UInt8], _ contents: [UInt8]) {
    sections.data.count += 1
    sections.data.bytes.append(memory == nil ? 1 : memory == 0 ? 0 : 2)
    if let memory, memory != 0 { sections.data.bytes.append(unsigned: memory) }
    sections.data.bytes += offset
    sections.data.bytes.append(counted: contents)
  }

  /// `(offset instruction*)` or one folded instruction.
  private mutating func readOffset() throws(SyntaxError) -> [UInt8] {
    guard next.kind == .open else { throw unexpected() }
    if let end = enter(.offset) {
      let result = try readExpression(end)
      try leave(end)
      return result
    }
    return try readExpression(Int(next.partner) + 1)
  }

  // MARK: - Element segments

  private enum ElementMode {
    case passive, declarative
    case active(table: UInt32, offset: [UInt8])
  }

  private struct Items {
    var count: UInt32 = 0
    var bytes: [UInt8] = []
  }

  private mutating func writeElements(_ field: Field) throws(SyntaxError) {
    var mode = ElementMode.passive
    var mayOmitKind = false
    if take(.declare) {
      mode = .declarative
    } else if let end = enter(.table) {
      let table = try readIndex(.table)
      try leave(end)
      mode = .active(table: table, offset: try readOffset())
    } else if next.kind == .open {
      mode = .active(table: 0, offset: try readOffset())
      mayOmitKind = true
    }
    if let type = ModuleParser.referenceType(next.word) {
      position += 1
      appendElements(mode, type, try readElementExpressions(field.close))
    } else {
      guard take(.func) || (mayOmitKind && (isAtIndex || position == field.close)) else { throw unexpected() }
      appendElements(mode, nil, try readElementFunctions(field.close))
    }
  }

  private mutating func readElementFunctions(_ end: Int) throws(SyntaxError) -> Items {
    var items = Items()
    while position < end {
      items.count += 1
      items.bytes.append(unsigned: try readIndex(.function))
    }
    return items
  }

  /// `(item instruction*)` or one folded instruction each.
  private mutating func readElementExpressions(_ end: Int) throws(SyntaxError) -> Items {
    var items = Items()
    while position < end {
      guard next.kind == .open else { throw unexpected() }
      items.count += 1
      if let itemEnd = enter(.item) {
        items.bytes += try readExpression(itemEnd)
        try leave(itemEnd)
      } else {
        items.bytes += try readExpression(Int(next.partner) + 1)
      }
    }
    return items
  }

  /// Section 5.5.12 of the specification. Without a type, the items are numbers of functions.
  private mutating func appendElements(_ mode: ElementMode, _ type: WebAssemblyType?, _ items: Items) {
    var bytes: [UInt8] = []
    let expressions: UInt8 = type == nil ? 0 : 4
    var needsType = true
    switch mode {
    case .passive: bytes.append(expressions | 1)
    case .declarative: bytes.append(expressions | 3)
    case .active(0, let offset) where type ?? .funcref == .funcref:
      bytes.append(expressions)
      bytes += offset
      needsType = false
    case .active(let table, let offset):
      bytes.append(expressions | 2)
      bytes.append(unsigned: table)
      bytes += offset
    }
    // The kind of elements that are functions is 0.
    if needsType { bytes.append(type?.rawValue ?? 0) }
    bytes.append(unsigned: items.count)
    sections.elements.count += 1
    sections.elements.bytes += bytes + items.bytes
  }
}
