extension Printer {
  /// Gives every value and block its text: its name made unique, or a number in the order of the text.
  mutating func nameEntities(_ function: Function) {
    valueNames = [Text](repeating: .number(0), count: function.recordCount)
    blockNames = [Text](repeating: .number(0), count: function.blockCount)
    var values = UniqueNames()
    var blocks = UniqueNames()
    var slots = UniqueNames()
    slotNames = function.stackSlots.enumerated().map { position, slot in
      guard let name = slot.name?.utf8, !Lexis.isNumber(name) else { return Array("\(position)".utf8) }
      return slots.unique(Array(name))
    }
    for (position, block) in function.blocks.enumerated() {
      if let name = function.names.blocks.utf8(block.index), !Lexis.isBlockNumber(name) {
        blockNames[block.index] = .bytes(blocks.unique(Array(name)))
      } else {
        blockNames[block.index] = .bytes(Array("block\(position)".utf8))
      }
      for value in function.parameters(of: block) { name(value, function, &values) }
      for instruction in function.instructions(of: block) {
        guard function[instruction].hasResult else { continue }
        for value in function.results(of: instruction) { name(value, function, &values) }
      }
    }
  }

  private mutating func name(_ value: Value, _ function: Function, _ names: inout UniqueNames) {
    if let name = function.names.values.utf8(value.index), !Lexis.isNumber(name) {
      valueNames[value.index] = .bytes(names.unique(Array(name)))
    } else {
      valueNames[value.index] = .number(names.nextNumber)
      names.nextNumber += 1
    }
  }

  mutating func write(_ value: Value) {
    write("%")
    switch valueNames[value.index] {
    case .number(let number): write(number)
    case .bytes(let bytes): output += bytes
    }
  }

  mutating func write(_ block: Block) {
    if case .bytes(let bytes) = blockNames[block.index] { output += bytes }
  }

  mutating func writeBody(_ function: Function, _ index: FunctionIndex) {
    for (position, slot) in function.stackSlots.enumerated() {
      let anchor = Comment.Anchor.slot(index, StackSlot(position))
      writeComments(before: anchor, indent: "  ")
      write("  slot ")
      write(StackSlot(position))
      write(": \(slot.size)")
      if slot.alignment != 8 { write(" align \(slot.alignment)") }
      endLine(anchor)
    }
    for block in function.blocks {
      if block != function.entry { write("\n") }
      writeComments(before: .block(index, block), indent: block == function.entry ? "  " : "")
      write(block)
      if block != function.entry, !function.parameters(of: block).isEmpty {
        write("(")
        for (position, value) in function.parameters(of: block).enumerated() {
          if position > 0 { write(", ") }
          write(value)
          write(": ")
          write(function.type(of: value).description)
        }
        write(")")
      }
      write(":")
      endLine(.block(index, block))
      for instruction in function.instructions(of: block) {
        writeComments(before: .instruction(index, instruction), indent: "  ")
        write("  ")
        write(instruction, function)
        endLine(.instruction(index, instruction))
      }
    }
    writeComments(before: .closing(index), indent: "  ")
  }

  mutating func write(_ slot: StackSlot) {
    write("$")
    output += slot.index < slotNames.count ? slotNames[slot.index] : Array("slot\(slot.rawValue)".utf8)
  }

  /// One instruction, without the line's end.
  mutating func write(_ instruction: Instruction, _ function: Function) {
    let record = function[instruction]
    let row = record.opcode.row
    if record.hasResult {
      for (position, value) in function.results(of: instruction).enumerated() {
        if position > 0 { write(", ") }
        write(value)
      }
      write(" = ")
    }
    write(row.spelling)
    if row.shapes != .none, row.onlyShape == nil {
      write(".")
      write(record.shape.description)
    }
    writeFields(row, record, function)
    if let location = function.location(of: instruction) { write(location) }
  }

  private mutating func writeFields(_ row: OpcodeRow, _ record: Record, _ function: Function) {
    var operands = OperandCursor(record, function)
    var isFirst = true
    for field in row.fields {
      switch field {
      case .destination, .arguments: break
      case .returned where operands.isEmpty: break
      default: write(isFirst ? " " : ", ")
      }
      isFirst = false
      switch field {
      case .operand(let pattern): writeOperand(operands.next(), pattern, record.shape, function)
      case .memory: writeMemory(operands.next(), record, function)
      case .lane: write("\(record.c)")
      case .mask: writeMask(function.mask(of: record))
      case .trapCode: write(TrapCode(rawValue: record.c)?.description ?? "user0")
      case .stackSlot: write(StackSlot(rawValue: record.c))
      case .data: write(data: DataIndex(rawValue: record.c))
      case .function: write(function: FunctionIndex(rawValue: record.c))
      case .ordering: write(MemoryOrdering(rawValue: UInt8(truncatingIfNeeded: record.c))?.description ?? "relaxed")
      case .destination: write(" to \(record.type ?? .i64)")
      case .arguments: writeArguments(function.list(of: record), function)
      case .indirectCall: writeIndirectCall(record, function)
      case .returned: writeList(function.list(of: record), function)
      case .target: write(operands.nextTarget(), function)
      case .table: writeTable(function.table(of: record), function)
      }
    }
  }

  private mutating func writeOperand(_ value: Value?, _ shape: Shape, _ function: Function) {
    guard let value else { return }
    if let constant = function.constant(value) { write(constant, shape) } else { write(value) }
  }

  /// An operand whose place may ask for another type than a literal has there by itself: then the type is written.
  private mutating func writeOperand(
    _ value: Value?, _ pattern: OpcodeRow.OperandPattern, _ shape: Shape, _ function: Function
  ) {
    guard let value else { return }
    guard let constant = function.constant(value) else { return write(value) }
    if constant.type != pattern.literalType(shape: shape) { write("\(constant.type) ") }
    write(constant, shape)
  }

  private mutating func writeList(_ values: some Sequence<Value>, _ function: Function) {
    var isFirst = true
    for value in values {
      if !isFirst { write(", ") }
      isFirst = false
      // Lists have no suffix: vectors are written as two halves.
      writeOperand(value, .i64x2, function)
    }
  }

  private mutating func writeArguments(_ values: some Sequence<Value>, _ function: Function) {
    write("(")
    writeList(values, function)
    write(")")
  }

  private mutating func writeIndirectCall(_ record: Record, _ function: Function) {
    let list = function.list(of: record)
    writeOperand(list.first, .i64, function)
    writeArguments(list.dropFirst(), function)
    write(": ")
    write((module.signatures.count > Int(record.c) ? module.signatures[Int(record.c)] : Signature()).description)
  }

  private mutating func write(_ target: Target?, _ function: Function) {
    guard let target else { return }
    write(function.block(of: target))
    let arguments = function.arguments(of: target)
    if !arguments.isEmpty { writeArguments(arguments, function) }
  }

  private mutating func writeTable(_ targets: TargetList, _ function: Function) {
    write("[")
    for (position, target) in targets.dropLast().enumerated() {
      if position > 0 { write(", ") }
      write(target, function)
    }
    write("], ")
    write(targets.last, function)
  }

  private mutating func writeMemory(_ address: Value?, _ record: Record, _ function: Function) {
    let access = function.access(of: record)
    write("[")
    writeOperand(address, .i64, function)
    if access.offset != 0 {
      write(access.offset < 0 ? " - " : " + ")
      write("\(access.offset.magnitude)")
    }
    write("]")
    if access.alignment != 1 { write(" align \(access.alignment)") }
    if access.region != 0 { write(" region \(access.region)") }
    if access.isBigEndian { write(" big_endian") }
    if access.ordering != .sequentiallyConsistent { write(" \(access.ordering)") }
    if let trap = access.trap { write(" trap \(trap)") }
  }

  private mutating func writeMask(_ mask: UInt128) {
    write("[")
    for lane in 0..<16 {
      if lane > 0 { write(", ") }
      write(Int(truncatingIfNeeded: mask >> UInt128(lane * 8)) & 255)
    }
    write("]")
  }

  private mutating func write(_ location: SourceLocation) {
    write(" at ")
    if location.file != 0 {
      let known = Int(location.file) < module.files.count
      output += Printer.quoted((known ? module.files[Int(location.file)] : "").utf8)
      write(":")
    }
    write("\(location.line)")
    if location.column != 0 { write(":\(location.column)") }
  }

  // MARK: - Constants

  /// A literal of the type that its place asks for; `shape` chooses the lanes of a vector.
  mutating func write(_ constant: Constant, _ shape: Shape) {
    switch constant.type {
    case .f32, .f64: write(Lexis.text(float: constant))
    case .v128:
      let lanes = shape.hasLanes ? shape : .i64x2
      write(lanes.description)
      write("(")
      for lane in 0..<lanes.laneCount {
        if lane > 0 { write(", ") }
        write(Constant(lanes.lane, constant.bits >> UInt128(lane * lanes.lane.bitWidth)), lanes)
      }
      write(")")
    default:
      if constant.type == .i128 { write("\(constant.signed)") } else { write(Int(truncatingIfNeeded: constant.signed)) }
    }
  }
}

/// Hands out the operands and targets of a record in the order of the text.
struct OperandCursor {
  private let record: Record
  private let list: ValueList?
  private var position = 0
  private var targetPosition = 0

  init(_ record: Record, _ function: Function) {
    self.record = record
    list = record.format.contains(.list) ? function.list(of: record) : nil
  }

  var isEmpty: Bool { list?.isEmpty ?? false }

  mutating func next() -> Value? {
    defer { position += 1 }
    if let list { return position < list.count ? list[position] : nil }
    return position == 0 ? record.first : position == 1 ? record.second : record.third
  }

  mutating func nextTarget() -> Target? {
    defer { targetPosition += 1 }
    return targetPosition == 0 ? record.firstTarget : record.secondTarget
  }
}

/// Tells equal names apart, in constant time on average.
private struct UniqueNames {
  var nextNumber = 0
  private var used: Set<[UInt8]> = []
  private var suffixes: [[UInt8]: Int] = [:]

  mutating func unique(_ name: [UInt8]) -> [UInt8] {
    var candidate = name
    while !used.insert(candidate).inserted {
      let suffix = suffixes[name, default: 1] + 1
      suffixes[name] = suffix
      candidate = name + Array(".\(suffix)".utf8)
    }
    return Printer.quotedIfNeeded(candidate)
  }
}
