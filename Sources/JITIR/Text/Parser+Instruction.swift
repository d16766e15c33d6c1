extension Parser {
  /// `%sum, %carry =`
  mutating func parseResultNames() throws(Failure) {
    body.resultNames.removeAll(keepingCapacity: true)
    repeat {
      body.resultNames.append(try sigilName("%", "a value such as `%x`"))
    } while accept(",")
    try expect("=")
  }

  /// An instruction from its mnemonic to the end of the line.
  mutating func parseInstruction(_ start: Int) throws(Failure) {
    skipSpace()
    let mnemonic = position
    while source[position] != UInt8(ascii: "."), Lexis.isNameByte(source[position]) { position &+= 1 }
    guard mnemonic != position, let opcode = Opcode(spelling: source, mnemonic..<position), !opcode.isDefinition else {
      while Lexis.isNameByte(source[position]) { position += 1 }
      if mnemonic == position { throw report("expected an instruction") }
      throw report("no instruction `\(text(mnemonic..<position))`", at: mnemonic)
    }
    let row = Opcode.rows[opcode.index]
    let shape = try parseSuffix(row, mnemonic..<position)
    // An instruction before any label is in the entry.
    if body.blockOffsets.isEmpty { body.blockOffsets.append(UInt32(start)) }

    var fields = FieldWords()
    body.operands.removeAll(keepingCapacity: true)
    body.targets.removeAll(keepingCapacity: true)
    for (index, field) in row.fields.enumerated() { try parse(field, isFirst: index == 0, shape, &fields) }
    try place(try record(opcode, row, shape, fields), row, fields, start)
  }

  /// The suffix: stated, the only one, or that of an operand whose type is known.
  private mutating func parseSuffix(_ row: OpcodeRow, _ mnemonic: Range<Int>) throws(Failure) -> Shape {
    guard source[position] == UInt8(ascii: ".") else {
      if row.shapes == .none { return .i64 }
      if let shape = row.onlyShape ?? inferredShape(row) { return shape }
      let members = row.shapes.members.map { ".\($0)" }.joined(separator: " ")
      throw report("`\(row.spelling)` needs a suffix here, one of \(members)", at: mnemonic.lowerBound)
    }
    position += 1
    let start = position
    while Lexis.isNameByte(source[position]) { position &+= 1 }
    if let number = Parser.shapes.find(source, start..<position),
      let shape = Shape(rawValue: UInt8(truncatingIfNeeded: number)), row.shapes.contains(shape)
    {
      return shape
    }
    let members = row.shapes.members.map { ".\($0)" }.joined(separator: " ")
    throw report(
      members.isEmpty ? "`\(row.spelling)` takes no suffix" : "expected one of \(members) after `\(row.spelling)`",
      at: start - 1)
  }

  /// The type of the first operand that decides it and is a value already defined.
  private mutating func inferredShape(_ row: OpcodeRow) -> Shape? {
    let start = position
    defer { position = start }
    for field in row.fields {
      guard case .operand(let pattern) = field else { return nil }
      skipSpace()
      if pattern == .shape, source[position] == UInt8(ascii: "%") {
        position += 1
        guard let name = identifier(), let value = body.values.find(source, name)?.value,
          value != BodyState.ValueEntry.undefined
        else { return nil }
        let shape = Shape(body.function.type(of: Value(rawValue: value)))
        return row.shapes.contains(shape) ? shape : nil
      }
      while source[position] != UInt8(ascii: ","), source[position] != UInt8(ascii: "\n"), position < source.count - 1 {
        position += 1
      }
      guard accept(",") else { return nil }
    }
    return nil
  }

  /// What the fields of an instruction gave, besides operands and targets.
  private struct FieldWords {
    var immediate: UInt32 = 0
    var destination: ValueType?
    var signature: Signature?
  }

  private mutating func parse(_ field: OpcodeRow.Field, isFirst: Bool, _ shape: Shape, _ words: inout FieldWords)
    throws(Failure)
  {
    switch field {
    case .destination, .arguments: break
    default: if !isFirst { try expect(",") }
    }
    switch field {
    case .operand(let pattern): body.operands.append(try operand(pattern.literalType(shape: shape)))
    case .memory: words.immediate = try parseMemory()
    case .lane: words.immediate = UInt32(try integer("a lane", upTo: shape.laneCount - 1))
    case .mask: words.immediate = try parseMask()
    case .trapCode: words.immediate = try trapCode().rawValue
    case .stackSlot: words.immediate = try slot()
    case .data: words.immediate = try data()
    case .function:
      let function = try function()
      words.immediate = function.rawValue
      words.signature = result.module[function].signature
    case .ordering: words.immediate = UInt32(try ordering().rawValue)
    case .destination(let rule): words.destination = try destination(rule, shape)
    case .arguments: try parseArguments(words.signature?.parameters ?? [])
    case .indirectCall: try parseIndirectCall(&words)
    case .returned: try parseReturned()
    case .target: body.targets.append(try target())
    case .table: try parseTable()
    }
  }

  // MARK: - Operands

  /// A value, or a literal of `type`.
  private mutating func operand(_ type: ValueType) throws(Failure) -> UInt32 {
    skipSpace()
    if source[position] == UInt8(ascii: "%") {
      position += 1
      return use(try name("a value"))
    }
    return body.function.constant(try literal(statedType() ?? type, "a value")).rawValue
  }

  /// The type before a literal that is not of the type its place asks for: `i32 8`.
  @inline(__always) private mutating func statedType() -> ValueType? {
    // Numbers, the usual literals, don't begin with a letter; vectors have a parenthesis after the shape.
    guard (source[position] | 0x20) &- UInt8(ascii: "a") < 26 else { return nil }
    let start = position
    if let word = identifier(), source[position] == UInt8(ascii: " "), let number = Parser.shapes.find(source, word),
      number < ValueType.allCases.count
    {
      return ValueType(rawValue: UInt8(number))
    }
    position = start
    return nil
  }

  /// An operand in parentheses or brackets.
  private mutating func listOperand(_ type: ValueType?) throws(Failure) -> UInt32 {
    skipTrivia()
    if let type { return try operand(type) }
    if source[position] != UInt8(ascii: "%"), let stated = statedType() {
      return body.function.constant(try literal(stated, "a value")).rawValue
    }
    guard source[position] == UInt8(ascii: "%") else {
      throw report("there are more values here than parameters or results, and so no type for a literal")
    }
    return try operand(.i64)
  }

  private mutating func destination(_ rule: OpcodeRow.DestinationRule, _ shape: Shape) throws(Failure) -> ValueType {
    guard acceptWord("to") else { throw report("expected `to` and the type of the result") }
    skipSpace()
    let start = position
    let type = try type()
    guard rule.allows(type, from: shape.valueType) else {
      let allowed = ValueType.allCases.filter { rule.allows($0, from: shape.valueType) }
      throw report("expected one of \(allowed.map(\.description).joined(separator: " "))", at: start)
    }
    return type
  }

  private mutating func trapCode() throws(Failure) -> TrapCode {
    skipSpace()
    let start = position
    guard let word = identifier(), let code = TrapCode(spelling: text(word)) else {
      throw report("expected a trap such as `out_of_bounds` or `user1`", at: start)
    }
    return code
  }

  private mutating func ordering() throws(Failure) -> MemoryOrdering {
    skipSpace()
    let start = position
    if let word = identifier() {
      for ordering in MemoryOrdering.allCases where ordering.description == text(word) { return ordering }
    }
    throw report(
      "expected one of \(MemoryOrdering.allCases.map(\.description).joined(separator: " "))", at: start)
  }

  private mutating func slot() throws(Failure) -> UInt32 {
    let name = try sigilName("$", "a stack slot such as `$buffer`")
    guard let slot = body.slots.find(source, name) else {
      throw report("no stack slot `$\(text(name))` is declared before", at: name.lowerBound - 1)
    }
    return slot.rawValue
  }

  private mutating func function() throws(Failure) -> FunctionIndex {
    let name = try sigilName("@", "a function such as `@main`")
    guard case .function(let index) = globals.find(source, name) else {
      throw report("no function `@\(text(name))`", at: name.lowerBound - 1)
    }
    return index
  }

  private mutating func data() throws(Failure) -> UInt32 {
    let name = try sigilName("@", "a data object such as `@table`")
    guard case .data(let index) = globals.find(source, name) else {
      throw report("no data object `@\(text(name))`", at: name.lowerBound - 1)
    }
    return index.rawValue
  }

  /// `[%p + 8] align 4 region 2 big_endian relaxed trap out_of_bounds`
  private mutating func parseMemory() throws(Failure) -> UInt32 {
    try expect("[")
    body.operands.append(try operand(.i64))
    var access = MemoryAccess()
    if let sign = acceptSign() {
      let magnitude = try integer("an offset in bytes", upTo: .max)
      access.offset = sign < 0 ? -Int64(magnitude) : Int64(magnitude)
    }
    try expect("]")
    skipSpace()
    // Most accesses end here: only a letter can begin an attribute.
    while (source[position] | 0x20) &- UInt8(ascii: "a") < 26 {
      if acceptWord("align") {
        access.alignmentLog2 = UInt8(try alignment(limit: 1 << 15).trailingZeroBitCount)
      } else if acceptWord("region") {
        access.region = UInt16(try integer("a region", upTo: 65_535))
      } else if acceptWord("big_endian") {
        access.isBigEndian = true
      } else if acceptWord("trap") {
        access.trap = try trapCode()
      } else if source[position...].starts(with: "to ".utf8) || source[position...].starts(with: "at ".utf8) {
        break
      } else {
        access.ordering = try ordering()
      }
      skipSpace()
    }
    return body.function.intern(access).rawValue
  }

  private mutating func parseMask() throws(Failure) -> UInt32 {
    try expect("[")
    var mask: UInt128 = 0
    for lane in 0..<16 {
      if lane > 0 { try expectInList(",") }
      skipTrivia()
      mask |= UInt128(try integer("a lane", upTo: 31)) << UInt128(lane * 8)
    }
    try expectInList("]")
    return body.function.append(mask: mask)
  }

  // MARK: - Lists

  private mutating func parseArguments(_ types: [ValueType]) throws(Failure) {
    try expect("(")
    let first = body.operands.count
    if acceptInList(")") { return }
    repeat {
      let number = body.operands.count - first
      body.operands.append(try listOperand(number < types.count ? types[number] : nil))
    } while acceptInList(",")
    try expectInList(")")
  }

  /// `%f(%a, 1): (i64, i32) -> i64`: the signature comes last, but literals need it first.
  private mutating func parseIndirectCall(_ words: inout FieldWords) throws(Failure) {
    body.operands.append(try operand(.i64))
    skipSpace()
    let list = position
    guard accept("(") else { throw report("expected `(` and the arguments") }
    while source[position] != UInt8(ascii: ":"), position < source.count - 1 {
      // Vectors have parentheses of their own, but only NaNs a colon, and no signature follows that.
      if source[position] == UInt8(ascii: "\"") {
        skipString()
      } else if source[position] == UInt8(ascii: ";") {
        skipLine()
      } else if source[position...].starts(with: "nan:".utf8) {
        position += 4
      } else if source[position] == UInt8(ascii: "}") {
        break
      } else {
        position += 1
      }
    }
    guard accept(":") else { throw report("expected `:` and the signature, as `%f(%x): (i64) -> i64`", at: list) }
    let signature = try parseSignature()
    let end = position
    position = list
    try parseArguments(signature.parameters)
    try expect(":")
    position = end
    words.signature = signature
    words.immediate = result.module.intern(signature).rawValue
  }

  private mutating func parseReturned() throws(Failure) {
    let types = body.function.signature.results
    skipSpace()
    if isLineEnd { return }
    repeat {
      let number = body.operands.count
      body.operands.append(try listOperand(number < types.count ? types[number] : nil))
    } while accept(",")
  }

  /// Whether nothing but a comment or location is left on the line.
  private var isLineEnd: Bool {
    let byte = source[position]
    return byte == UInt8(ascii: "\n") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "}")
      || position == source.count - 1 || source[position...].starts(with: "at ".utf8)
  }

  private mutating func target() throws(Failure) -> Target {
    skipTrivia()
    let block = try block(try name("a block"))
    guard source[position] == UInt8(ascii: "(") else { return body.function.appendTarget(block, EmptyCollection()) }
    let first = body.operands.count
    position += 1
    if !acceptInList(")") {
      repeat {
        let number = body.operands.count - first
        let parameters = body.function.parameters(of: block)
        let type = number < parameters.count ? body.function.type(of: parameters[number]) : nil
        body.operands.append(try listOperand(type))
      } while acceptInList(",")
      try expectInList(")")
    }
    let target = body.function.appendTarget(block, body.operands[first...].lazy.map { Value(rawValue: $0) })
    body.operands.removeLast(body.operands.count - first)
    return target
  }

  /// `[zero, one(%x)], other`
  private mutating func parseTable() throws(Failure) {
    try expect("[")
    if !acceptInList("]") {
      repeat { body.targets.append(try target()) } while acceptInList(",")
      try expectInList("]")
    }
    try expect(",")
    body.targets.append(try target())
  }

  // MARK: - Records

  /// The record that the fields make, see ``OperandFormat``.
  private mutating func record(_ opcode: Opcode, _ row: OpcodeRow, _ shape: Shape, _ words: FieldWords) throws(Failure)
    -> Record
  {
    let format = row.format
    var record = Record(opcode, shape, format, type: nil, c: words.immediate)
    if format.contains(.list) {
      record.a = body.function.appendList(body.operands.lazy.map { Value(rawValue: $0) })
      record.b = UInt32(body.operands.count)
    } else {
      if body.operands.count > 0 { record.a = body.operands[0] }
      if body.operands.count > 1 { record.b = body.operands[1] }
      if body.operands.count > 2 { record.c = body.operands[2] }
    }
    if format.contains(.table) {
      record.b = body.function.appendTable(body.targets)
      record.c = UInt32(body.targets.count)
    } else {
      if body.targets.count > 0 { record.b = body.targets[0].rawValue }
      if body.targets.count > 1 { record.c = body.targets[1].rawValue }
    }
    record.type = words.destination ?? row.results.first?.type(shape: shape, destination: nil)
    if row.isCall { record.type = callResults(row, words)?.first }
    return record
  }

  /// The result types of a call that comes back.
  private func callResults(_ row: OpcodeRow, _ words: FieldWords) -> [ValueType]? {
    row.isCall && !row.effects.contains(.control) ? words.signature?.results : nil
  }

  /// Adds the instruction, with its results and names, and reads the end of the line.
  private mutating func place(_ record: Record, _ row: OpcodeRow, _ words: FieldWords, _ start: Int) throws(Failure) {
    let callResults = callResults(row, words)
    let resultCount = callResults?.count ?? row.results.count
    guard body.resultNames.isEmpty || body.resultNames.count == resultCount else {
      throw report(
        "`\(row.spelling)` has \(counted(resultCount, "result")) here, not \(body.resultNames.count)",
        at: start)
    }
    let instruction = body.function.append(record)
    for number in 1..<max(1, resultCount) {
      let type = callResults?[number] ?? row.results[number].type(shape: record.shape, destination: record.type)
      body.function.appendResult(type, of: instruction)
    }
    while body.offsets.count < instruction.index { body.offsets.append(UInt32(start)) }
    body.offsets.append(UInt32(start))
    for (number, name) in body.resultNames.enumerated() {
      try define(name, Value(rawValue: instruction.rawValue + UInt32(number)))
    }
    let anchor = Comment.Anchor.instruction(body.index, instruction)
    takeComments(anchor)
    if acceptWord("at") { body.function.setLocation(try location(), of: instruction) }
    try endLine(anchor)
  }

  /// `12:5` or `"gcd.c":12:5`
  private mutating func location() throws(Failure) -> SourceLocation {
    skipSpace()
    var location = SourceLocation(line: 0)
    if source[position] == UInt8(ascii: "\"") {
      let start = position
      guard let file = fileNumbers[try string("a file name")] else {
        throw report("no `file` item declares this file", at: start)
      }
      location.file = file
      try expect(":")
    }
    location.line = UInt32(try integer("a line", upTo: Int(UInt32.max)))
    if accept(":") { location.column = UInt32(try integer("a column", upTo: Int(UInt32.max))) }
    return location
  }
}
