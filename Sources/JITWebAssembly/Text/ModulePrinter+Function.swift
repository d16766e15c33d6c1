// Functions and their instructions.

extension ModulePrinter {
  mutating func printFunction(_ index: Int, _ body: Range<Int>) throws(WebAssemblyError) {
    var reader = ByteReader(module.bytes, body)
    let signature = module.signature(ofFunction: index)
    let locals = try readLocals(&reader)
    localNames = Identifiers.unique(
      module.names.locals[UInt32(index)] ?? [:], count: signature.parameters.count + locals.count)
    if !isRepeated(signature) { localNames = localNames.filter { $0.key >= signature.parameters.count } }
    line("(func \(nameWhereDefined(ofFunction: index)) (type \(module.functionTypes[index]))")
    if isRepeated(signature) {
      writeLocals(.param, signature.parameters, first: 0)
      writeLocals(.result, signature.results, first: nil)
    }
    if !locals.isEmpty {
      line(" ")
      writeLocals(.local, locals, first: UInt32(signature.parameters.count))
    }
    var printer = BodyPrinter(start: output.count)
    while try printInstruction(&reader, &printer) {}
    guard reader.isAtEnd else { throw reader.malformed("unexpected content after the end of the function") }
    output.replaceSubrange(printer.start..., with: printer.withLabels(output[printer.start...]))
    write(")")
  }

  private mutating func readLocals(_ reader: inout ByteReader) throws(WebAssemblyError) -> [WebAssemblyType] {
    var locals: [WebAssemblyType] = []
    for _ in 0..<(try reader.count()) {
      let count = Int(try reader.u32())
      guard count <= remainingLocals else {
        throw WebAssemblyError(.limit, "too many locals", at: .offset(reader.position))
      }
      remainingLocals -= count
      let type = try reader.valueType()
      locals.append(contentsOf: repeatElement(type, count: count))
    }
    return locals
  }

  /// Those with a name each in parentheses of its own.
  private mutating func writeLocals(_ keyword: Keyword, _ types: [WebAssemblyType], first: UInt32?) {
    var isOpen = false
    for (offset, type) in types.enumerated() {
      if let first, let name = localNames[first + UInt32(offset)] {
        write(isOpen ? ") (\(keyword) $\(name) \(type))" : " (\(keyword) $\(name) \(type))")
        isOpen = false
      } else {
        write(isOpen ? " \(type)" : " (\(keyword) \(type)")
        isOpen = true
      }
    }
    if isOpen { write(")") }
  }

  // MARK: - Instructions

  /// Prints the next instruction; false if it is the last `end`, which the text does not have.
  private mutating func printInstruction(
    _ reader: inout ByteReader, _ printer: inout BodyPrinter
  ) throws(WebAssemblyError) -> Bool {
    let start = reader.position
    let first = try reader.byte()
    let isPrefix = first == OperatorCode.bulkPrefix || first == OperatorCode.vectorPrefix
    let code = isPrefix ? try reader.u32() : UInt32(first)
    guard let description = OperatorTable.shared.description(prefix: isPrefix ? first : 0, code: code) else {
      throw reader.malformed("illegal opcode", at: start)
    }
    switch description.name {
    case "end":
      guard printer.close() else { return false }
      begin("end", printer)
    case "else":
      guard printer.isInThen else { throw reader.malformed("else without if", at: start) }
      printer.close()
      begin("else", printer)
      printer.reopen()
    case "block", "loop", "if":
      begin(description.name, printer)
      printer.open(description.name, at: output.count)
      try writeBlockType(&reader)
    default:
      begin(description.name, printer)
      try writeImmediates(description.immediates, &reader, &printer)
    }
    return true
  }

  /// Begins the line of an instruction. Very deep nesting is not indented further, or the text would grow with its
  /// square.
  private mutating func begin(_ name: String, _ printer: BodyPrinter) {
    output.append(UInt8(ascii: "\n"))
    output.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 4 + 2 * min(printer.depth, 40)))
    write(name)
  }

  private mutating func writeBlockType(_ reader: inout ByteReader) throws(WebAssemblyError) {
    let start = reader.position
    let number = try reader.s33()
    if number >= 0 {
      write(" (type \(number))")
      if number < module.types.count, isRepeated(module.types[Int(number)]) {
        writeSignature(module.types[Int(number)])
      }
    } else if number != -64 {
      guard number > -64, let type = WebAssemblyType(rawValue: UInt8(truncatingIfNeeded: number) & 0x7F) else {
        throw reader.malformed("malformed block type", at: start)
      }
      write(" (result \(type))")
    }
  }

  private mutating func writeImmediates(
    _ immediates: [OperatorDescription.Immediate], _ reader: inout ByteReader, _ printer: inout BodyPrinter
  ) throws(WebAssemblyError) {
    if immediates.count == 2 {
      switch (immediates[0], immediates[1]) {
      case (.type, .table):
        let type = try reader.u32()
        let table = try reader.u32()
        if table != 0 { write(" \(table)") }
        return write(" (type \(type))")
      case (.element, .table), (.data, .memory):
        let segment = try reader.u32()
        let place = try reader.u32()
        return write(place == 0 ? " \(segment)" : " \(place) \(segment)")
      case (.table, .table), (.memory, .memory):
        let (destination, source) = (try reader.u32(), try reader.u32())
        if destination != 0 || source != 0 { write(" \(destination) \(source)") }
        return
      default: break
      }
    }
    for immediate in immediates { try writeImmediate(immediate, &reader, &printer) }
  }

  private mutating func writeImmediate(
    _ immediate: OperatorDescription.Immediate, _ reader: inout ByteReader, _ printer: inout BodyPrinter
  ) throws(WebAssemblyError) {
    switch immediate {
    case .label: writeLabel(try reader.u32(), &printer)
    case .labels:
      for _ in 0...(try reader.count()) { writeLabel(try reader.u32(), &printer) }
    case .function: write(" \(name(ofFunction: try reader.u32()))")
    case .local:
      let index = try reader.u32()
      write(localNames[index].map { " $\($0)" } ?? " \(index)")
    case .global, .type, .data, .element: write(" \(try reader.u32())")
    case .table, .memory:
      let index = try reader.u32()
      if index != 0 { write(" \(index)") }
    case .access(let size): try writeAccess(size, &reader)
    case .constant(let type): try writeConstant(type, &reader)
    case .lane: write(" \(try reader.byte())")
    case .shuffle:
      for _ in 0..<16 { write(" \(try reader.byte())") }
    case .reference: write(try reader.referenceType() == .funcref ? " func" : " extern")
    case .types:
      write(" (result")
      for _ in 0..<(try reader.count()) { write(" \(try reader.valueType())") }
      write(")")
    case .block: preconditionFailure("printed elsewhere")
    }
  }

  private mutating func writeLabel(_ distance: UInt32, _ printer: inout BodyPrinter) {
    write(" ")
    write(printer.label(distance))
  }

  private mutating func writeAccess(_ size: UInt8, _ reader: inout ByteReader) throws(WebAssemblyError) {
    let start = reader.position
    let flags = try reader.u32()
    // Bit 6 says that the number of a memory follows.
    guard flags < 0x80, flags & 0x3F < 32 else { throw reader.malformed("malformed memop flags", at: start) }
    let memory = flags & 0x40 == 0 ? 0 : try reader.u32()
    let offset = try reader.u64()
    if memory != 0 { write(" \(memory)") }
    if offset != 0 { write(" offset=\(offset)") }
    if flags & 0x3F != size.trailingZeroBitCount { write(" align=\(UInt64(1) << UInt64(flags & 0x3F))") }
  }

  private mutating func writeConstant(_ type: WebAssemblyType, _ reader: inout ByteReader) throws(WebAssemblyError) {
    write(" ")
    switch type {
    case .i32: write("\(try reader.s32())")
    case .i64: write("\(try reader.s64())")
    case .f32: write(NumberText.text(f32: UInt32(try reader.fixed(4))))
    case .f64: write(NumberText.text(f64: try reader.fixed(8)))
    default: write(NumberText.text(low: try reader.fixed(8), high: try reader.fixed(8)))
    }
  }
}

/// The blocks of a body. Which of them need a label is known when all of it is printed.
private struct BodyPrinter {
  /// Where the body begins in the output.
  let start: Int
  private var blocks: [(kind: String, offset: Int, isTarget: Bool, hasElse: Bool)] = []
  /// The numbers of the open blocks.
  private var open: [Int] = []
  private var last = 0

  init(start: Int) { self.start = start }

  var depth: Int { open.count }

  /// Whether `else` may be next.
  var isInThen: Bool { open.last.map { blocks[$0].kind == "if" && !blocks[$0].hasElse } ?? false }

  mutating func open(_ kind: String, at offset: Int) {
    open.append(blocks.count)
    blocks.append((kind, offset, false, false))
  }

  /// Closes the innermost block; false if none is open.
  @discardableResult mutating func close() -> Bool {
    guard let block = open.popLast() else { return false }
    last = block
    return true
  }

  /// Opens the block again that has been closed last, behind its `else`.
  mutating func reopen() {
    open.append(last)
    blocks[last].hasElse = true
  }

  /// How a label is written that is so many blocks outside.
  mutating func label(_ distance: UInt32) -> String {
    guard distance < open.count else { return "\(distance)" }
    let block = open[open.count - 1 - Int(distance)]
    blocks[block].isTarget = true
    return "$\(blocks[block].kind)\(block)"
  }

  /// The text of the body with the labels of those blocks that have one.
  func withLabels(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count + text.count / 8)
    var position = text.startIndex
    for (number, block) in blocks.enumerated() where block.isTarget {
      result += text[position..<block.offset]
      result += " $\(block.kind)\(number)".utf8
      position = block.offset
    }
    return result + text[position...]
  }
}
