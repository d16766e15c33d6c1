/// What the parser knows of the function body that it is in. Its memory is reused for the next body.
struct BodyState {
  var function = Function(name: "")
  var index = FunctionIndex(rawValue: 0)
  var linkage = FunctionDeclaration.Linkage.defined(nil)
  var values = Names<ValueEntry>()
  var blocks = Names<BlockEntry>(prefix: "block")
  var slots = Names<StackSlot>()
  var hasForwardReferences = false
  /// Offsets in the text, by record and by block.
  var offsets: [UInt32] = []
  var blockOffsets: [UInt32] = []
  /// The names left of `=`.
  var resultNames: [Range<Int>] = []
  var operands: [UInt32] = []
  var targets: [Target] = []

  struct ValueEntry {
    var value: UInt32
    /// Where the name was first used.
    var firstUse: UInt32
    static let undefined = UInt32.max
  }

  struct BlockEntry {
    var block: Block
    /// Whether the second reading has come past the label.
    var isBegun = false
  }

  /// Set in an operand that is the number of a name, until the name's value is known.
  static let placeholder: UInt32 = 1 << 31

  mutating func reset(_ index: FunctionIndex, name: String, _ signature: Signature) {
    self.index = index
    // The last body went into the module: begin with fresh storage.
    function = Function(name: name, signature: signature)
    values.removeAll()
    blocks.removeAll()
    slots.removeAll()
    hasForwardReferences = false
    offsets.removeAll(keepingCapacity: true)
    blockOffsets.removeAll(keepingCapacity: true)
  }
}

extension Parser {
  /// Reads a body from after the function's name; see ``Parser`` for errors.
  mutating func parseBody(_ index: FunctionIndex) {
    let declaration = result.module[index]
    let header = position
    body.reset(index, name: declaration.name, declaration.signature)
    do {
      try parseParameterNames(declaration.signature)
    } catch { return }
    let start = position
    declareBlocks()
    position = start
    pendingComments.removeAll()
    while diagnostics.count < Parser.errorLimit {
      skipTrivia()
      if source[position] == UInt8(ascii: "}") || position >= source.count - 1 { break }
      do { try parseStatement() } catch { skipLine() }
    }
    takeComments(.closing(index))
    finishBody()
    while result.positions.offsets.count <= index.index {
      result.positions.offsets.append([])
      result.positions.blockOffsets.append([])
      result.positions.functionOffsets.append(0)
    }
    result.positions.offsets[index.index] = body.offsets
    result.positions.blockOffsets[index.index] = body.blockOffsets
    result.positions.functionOffsets[index.index] = UInt32(header)
    swap(&result.module.functions[index.index].linkage, &body.linkage)
  }

  private mutating func parseParameterNames(_ signature: Signature) throws(Failure) {
    let entry = body.function.makeBlock()
    body.function.beginBlock(entry)
    for type in signature.parameters { body.function.appendParameter(type, to: entry) }
    try expect("(")
    var number = 0
    if !acceptInList(")") {
      repeat {
        skipTrivia()
        if source[position] == UInt8(ascii: "%") {
          let name = try sigilName("%", "a value")
          try expect(":")
          try define(name, body.function.parameters(of: entry)[number])
        }
        _ = try type()
        number += 1
      } while acceptInList(",")
      try expectInList(")")
    }
    if acceptArrow() {
      repeat { _ = try type() } while accept(",")
    }
    try expect("{")
  }

  /// A stack slot, a label, or an instruction.
  private mutating func parseStatement() throws(Failure) {
    let start = position
    if source[position] == UInt8(ascii: "%") {
      try parseResultNames()
      return try parseInstruction(start)
    }
    if source[position] == UInt8(ascii: "\"") {
      return try parseLabel(try name("a label"))
    }
    body.resultNames.removeAll(keepingCapacity: true)
    guard let word = identifier() else { throw report("expected an instruction, a label, or `}`") }
    if source[position] == UInt8(ascii: ":") || source[position] == UInt8(ascii: "(") {
      return try parseLabel(word)
    }
    position = start
    if acceptWord("slot") { return try parseSlot() }
    try parseInstruction(start)
  }

  private mutating func parseSlot() throws(Failure) {
    let name = try sigilName("$", "a name such as `$buffer`")
    try expect(":")
    let size = try integer("a size in bytes", upTo: 1 << 30)
    let alignment = acceptWord("align") ? try alignment(limit: 1 << 12) : 8
    let slot = StackSlot(body.function.stackSlots.count)
    guard body.slots.insert(source, name, slot).isNew else {
      throw report("`$\(text(name))` is already declared", at: name.lowerBound)
    }
    body.function.stackSlots.append(
      StackSlotDescription(
        size: UInt32(size), alignment: UInt32(alignment),
        name: Lexis.isNumber(source[name]) ? nil : nameText(name)))
    let anchor = Comment.Anchor.slot(body.index, slot)
    takeComments(anchor)
    try endLine(anchor)
  }

  // MARK: - Blocks

  /// Reads the labels ahead of the instructions, since branches give literals to parameters of later blocks.
  private mutating func declareBlocks() {
    var isFirst = true
    while true {
      skipTrivia()
      let start = position
      if source[position] == UInt8(ascii: "}") || position >= source.count - 1 { return }
      if let name = labelName() {
        do { try declareBlock(name, isEntry: isFirst) } catch {}
        isFirst = false
      } else {
        position = start
        if !acceptWord("slot") { isFirst = false }
      }
      skipStatement()
    }
  }

  /// Skips to the end of the line or body.
  private mutating func skipStatement() {
    while true {
      switch source[position] {
      // Most bytes are letters.
      case UInt8(ascii: "a")...UInt8(ascii: "z"): position &+= 1
      case UInt8(ascii: "\n"), UInt8(ascii: "}"): return
      case UInt8(ascii: "\""): skipString()
      case UInt8(ascii: ";"): skipLine()
      default:
        if position == source.count - 1 { return }
        position &+= 1
      }
    }
  }

  /// The name at the beginning of a label: followed by `:`, perhaps after a list in parentheses.
  private mutating func labelName() -> Range<Int>? {
    guard let name = try? nameIfAny() else { return nil }
    let end = position
    defer { position = end }
    if source[position] == UInt8(ascii: "(") {
      position += 1
      // Up to the next parenthesis only: a text of open ones is read once.
      while source[position] != UInt8(ascii: ")"), source[position] != UInt8(ascii: "("), position < source.count - 1 {
        if source[position] == UInt8(ascii: "\"") { skipString() } else { position += 1 }
      }
      guard source[position] == UInt8(ascii: ")") else { return nil }
      position += 1
    }
    return source[position] == UInt8(ascii: ":") ? name : nil
  }

  private mutating func nameIfAny() throws(Failure) -> Range<Int>? {
    guard Lexis.isNameByte(source[position]) || source[position] == UInt8(ascii: "\"") else { return nil }
    return try name("a label")
  }

  /// Makes a block with its parameters. The first label is the entry's, whose parameters are the function's.
  private mutating func declareBlock(_ name: Range<Int>, isEntry: Bool) throws(Failure) {
    // The second reading reports a label that is there twice.
    if body.blocks.find(source, name) != nil { return }
    let block = isEntry ? Block(rawValue: 0) : body.function.makeBlock()
    _ = body.blocks.insert(source, name, BodyState.BlockEntry(block: block))
    if !Lexis.isBlockNumber(source[name]) { body.function.setName(nameBytes(name), of: block) }
    guard accept("(") else { return }
    if isEntry {
      throw report("the first block has the function's parameters, and no list of its own", at: position - 1)
    }
    if acceptInList(")") { return }
    repeat {
      skipTrivia()
      let name = try sigilName("%", "a parameter such as `%x: i64`")
      try expect(":")
      let value = body.function.appendParameter(try type(), to: block)
      if body.function.parameters(of: block).count > Signature.limit {
        throw report("expected at most \(Signature.limit) parameters")
      }
      try define(name, value)
    } while acceptInList(",")
    try expectInList(")")
  }

  /// Begins the block with the label `name`, whose parameters are known already.
  private mutating func parseLabel(_ name: Range<Int>) throws(Failure) {
    guard let entry = body.blocks.find(source, name) else {
      throw report("expected an instruction, or `:` after a label", at: name.lowerBound)
    }
    if entry.isBegun { throw report("block `\(text(name))` is already defined", at: name.lowerBound) }
    body.blocks.update(source, name) { $0.isBegun = true }
    let block = entry.block
    if block.rawValue != 0 { body.function.beginBlock(block) }
    noteOffset(of: block, name.lowerBound)
    let anchor = Comment.Anchor.block(body.index, block)
    takeComments(anchor)
    if source[position] == UInt8(ascii: "(") {
      while source[position] != UInt8(ascii: ")"), position < source.count - 1 {
        if source[position] == UInt8(ascii: "\"") { skipString() } else { position += 1 }
      }
      _ = accept(")")
    }
    try expect(":")
    try endLine(anchor)
  }

  private mutating func noteOffset(of block: Block, _ offset: Int) {
    while body.blockOffsets.count <= block.index { body.blockOffsets.append(UInt32(offset)) }
    body.blockOffsets[block.index] = UInt32(offset)
  }

  // MARK: - Names

  /// The block named in `name`.
  mutating func block(_ name: Range<Int>) throws(Failure) -> Block {
    guard let entry = body.blocks.find(source, name) else {
      throw report("no block `\(text(name))`", at: name.lowerBound)
    }
    return entry.block
  }

  /// Makes `name` the name of `value`.
  mutating func define(_ name: Range<Int>, _ value: Value) throws(Failure) {
    let entry = BodyState.ValueEntry(value: value.rawValue, firstUse: UInt32(name.lowerBound))
    let (number, isNew) = body.values.insert(source, name, entry)
    if !isNew {
      guard body.values[number].value == BodyState.ValueEntry.undefined else {
        throw report("`%\(text(name))` is already defined", at: name.lowerBound - 1)
      }
      body.values[number].value = value.rawValue
    }
    if !Lexis.isDigit(source[name.lowerBound]) || !Lexis.isNumber(source[name]) {
      body.function.setName(nameBytes(name), of: value)
    }
  }

  /// The value with this name, or a placeholder when it is defined later.
  @inline(__always) mutating func use(_ name: Range<Int>) -> UInt32 {
    let (number, _) = body.values.insert(
      source, name, BodyState.ValueEntry(value: BodyState.ValueEntry.undefined, firstUse: UInt32(name.lowerBound)))
    let value = body.values[number].value
    if value != BodyState.ValueEntry.undefined { return value }
    body.hasForwardReferences = true
    return BodyState.placeholder | UInt32(number)
  }

  /// Puts values in the place of placeholders, and reports names that are nowhere defined.
  private mutating func finishBody() {
    for entry in body.values.entries where entry.value == BodyState.ValueEntry.undefined {
      let offset = Int(entry.firstUse)
      _ = report("`%\(wordText(offset))` is never defined", at: offset - 1)
    }
    if body.hasForwardReferences, diagnostics.isEmpty {
      let definitions = body.values.entries
      for block in body.function.blocks {
        for instruction in body.function.instructions(of: block) {
          body.function.replaceOperands(of: instruction) { value in
            value.rawValue & BodyState.placeholder == 0
              ? value : Value(rawValue: definitions[Int(value.rawValue & ~BodyState.placeholder)].value)
          }
        }
      }
    }
    // An empty body has no blocks: the verifier names that.
    if body.blockOffsets.isEmpty { body.function.blocks.removeAll() }
    body.linkage = .defined(body.function)
    body.function = Function(name: "")
  }

  /// The name that begins at `offset`.
  private func wordText(_ offset: Int) -> String {
    var end = offset
    while end - offset < 80, Lexis.isNameByte(source[end]) { end += 1 }
    return text(offset..<end)
  }
}
