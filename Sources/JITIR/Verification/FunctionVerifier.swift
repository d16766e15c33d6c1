/// Checks one function; `Verifier.swift` lists the rules.
struct FunctionVerifier {
  let module: Module
  let function: Function
  let index: FunctionIndex
  var violations: [Violation] = []
  private let limit: Int
  let summaries = Opcode.summaries

  /// By record: the block that an instruction or parameter is in, and where in it.
  var places: [Place]
  static let unplaced = UInt32.max

  struct Place {
    /// `unplaced` for what is in no block.
    var block = FunctionVerifier.unplaced
    /// Parameters are at 0, before every instruction.
    var position: UInt32 = 0
  }

  /// The place of the next violation.
  var block: Block?
  var instruction: Instruction?

  init(_ module: Module, _ function: Function, _ index: FunctionIndex, limit: Int) {
    self.module = module
    self.function = function
    self.index = index
    self.limit = limit
    places = [Place](repeating: Place(), count: function.recordCount)
  }

  mutating func verify() {
    verifyStackSlots()
    verifyPlacement()
    if violations.isEmpty { verifyRecords() }
    if violations.isEmpty { verifyEntry() }
    if violations.isEmpty { verifyInstructions() }
    if violations.isEmpty { verifyDominance() }
  }

  /// Notes a violation where the verifier is.
  mutating func report(_ rule: Violation.Rule, _ message: String) {
    guard violations.count < limit else { return }
    var place = "@\(function.name)"
    var printer = Printer(module)
    // Names can only be given when the tables are sound.
    let isSound = rule != .placement && rule != .records
    if isSound { printer.nameEntities(function) }
    if let block {
      printer.output.removeAll()
      if isSound { printer.write(block) } else { printer.write("block \(block.rawValue)") }
      place += ", \(printer.text)"
    }
    if let instruction {
      printer.output.removeAll()
      if isSound && rule != .immediates {
        printer.write(instruction, function)
      } else {
        printer.write("instruction \(instruction.rawValue)")
        if instruction.index < function.recordCount { printer.write(" (\(function[instruction].opcode))") }
      }
      place += ", \(printer.text)"
    }
    violations.append(
      Violation(
        rule: rule, function: index, block: block, instruction: instruction, description: "\(place): \(message)"))
  }

  private mutating func verifyStackSlots() {
    for (number, slot) in function.stackSlots.enumerated() where slot.alignment.nonzeroBitCount != 1 {
      report(.stackSlots, "the alignment \(slot.alignment) of stack slot \(number) is not a power of two")
    }
  }

  // MARK: - Placement

  private mutating func verifyPlacement() {
    var isPlaced = [Bool](repeating: false, count: function.blockCount)
    for block in function.blocks {
      self.block = block
      guard block.index < function.blockCount, !isPlaced[block.index] else {
        report(.placement, "the block does not exist, or is there twice")
        return
      }
      isPlaced[block.index] = true
      guard function.hasSoundRanges(block) else {
        report(.placement, "the block's ranges are outside their tables")
        return
      }
      for (position, value) in function.parameters(of: block).enumerated() {
        guard value.index < function.recordCount, function[value].opcode == .parameter,
          function[value].a == block.rawValue, Int(function[value].b) == position
        else {
          report(.records, "parameter \(position) is not a parameter of the block")
          return
        }
        places[value.index].block = block.rawValue
      }
      let instructions = function.instructions(of: block)
      for (position, instruction) in zip(instructions.indices, instructions) {
        self.instruction = instruction
        guard instruction.index < function.recordCount, places[instruction.index].block == FunctionVerifier.unplaced
        else {
          report(.placement, "the instruction does not exist, or is in two places")
          return
        }
        places[instruction.index] = Place(
          block: block.rawValue, position: UInt32(truncatingIfNeeded: position) &+ 1)
      }
      self.instruction = nil
    }
    block = nil
  }

  // MARK: - Records

  /// Checks what walking operands and targets relies on.
  private mutating func verifyRecords() {
    for index in 0..<function.recordCount where !function.isSoundResult(Value(rawValue: UInt32(index))) {
      return report(.records, "the value \(index) is not a result of the instruction that it names")
    }
    for block in function.blocks {
      self.block = block
      for instruction in function.instructions(of: block) {
        self.instruction = instruction
        let record = function[instruction]
        let summary = summaries[record.opcode.index]
        guard !record.opcode.isDefinition, record.format == summary.format else {
          report(.records, "the record is not that of an instruction")
          return
        }
        guard summary.shapes == .none || summary.shapes.contains(record.shape) else {
          report(.records, "`\(record.opcode)` can't have the suffix .\(record.shape)")
          return
        }
        guard function.hasSoundLists(record, summaries) else {
          report(.records, "a list, target or value is outside its table")
          return
        }
      }
      instruction = nil
    }
    block = nil
  }

  private mutating func verifyEntry() {
    guard let entry = function.entry else {
      report(.entry, "the function has no block")
      return
    }
    block = entry
    let matches = function.parameters(of: entry).elementsEqual(function.signature.parameters) {
      function.type(of: $0) == $1
    }
    if !matches {
      report(.entry, "the first block's parameters are not those of the signature \(function.signature)")
    }
    block = nil
  }

  // MARK: - Dominance

  private mutating func verifyDominance() {
    // Computed when it is needed: not for a function of one block.
    var graph: ControlFlowGraph?
    var dominators = DominatorTree()
    let function = self.function
    for block in function.blocks {
      self.block = block
      let here = block.rawValue
      for instruction in function.instructions(of: block) {
        let record = function[instruction]
        let position = places[instruction.index].position
        function.forEachOperand(of: record) { value in
          let definition = definingRecord(value)
          if definition == FunctionVerifier.unplaced { return }
          let defining = places[Int(definition)]
          if defining.block == here, defining.position < position { return }
          if graph == nil {
            graph = ControlFlowGraph(function)
            dominators.update(graph!)
          }
          if defining.block != here, defining.block != FunctionVerifier.unplaced,
            dominators.dominates(Block(rawValue: defining.block), block)
          {
            return
          }
          guard graph!.isReachable(block) else { return }
          self.instruction = instruction
          report(.dominance, "\(describe(value)) is used where it is not always defined")
        }
      }
      instruction = nil
    }
    block = nil
  }

  /// The record whose place is that of a value's definition; `unplaced` for a constant, which is everywhere.
  @inline(__always) private func definingRecord(_ value: Value) -> UInt32 {
    let record = function[value]
    switch record.opcode {
    case .constant: return FunctionVerifier.unplaced
    case .result: return record.a
    default: return value.rawValue
    }
  }

  func describe(_ value: Value) -> String {
    var printer = Printer(module)
    printer.nameEntities(function)
    if let constant = function.constant(value) {
      printer.write(constant, .i64x2)
    } else {
      printer.write(value)
    }
    return printer.text
  }
}

extension Function {
  /// Whether a block's parameters and instructions are inside their tables.
  func hasSoundRanges(_ block: Block) -> Bool {
    let record = blockTable[block.index]
    return record.start <= record.end && Int(record.end) <= layout.count
      && Int(record.parameterStart) + Int(record.parameterCount) <= pool.count
  }

  /// Whether an instruction's lists, targets and values are inside their tables and values are values.
  func hasSoundLists(_ record: Record, _ summaries: [OpcodeSummary]) -> Bool {
    let format = record.format
    if format.contains(.list), Int(record.a) + Int(record.b) > pool.count { return false }
    if format.contains(.table), record.c == 0 || Int(record.b) + Int(record.c) > pool.count { return false }
    var isSound = true
    forEachTarget(of: record) { target in
      let start = target.index
      if start + 2 > pool.count || start + 2 + Int(pool[start + 1]) > pool.count || Int(pool[start]) >= blockCount {
        isSound = false
      }
    }
    guard isSound else { return false }
    forEachOperand(of: record) { value in
      if value.index >= recordCount || !isValue(value, summaries) { isSound = false }
    }
    return isSound
  }

  /// Whether a record that says it is a further result comes directly behind its instruction or the result before: then
  /// the results of each instruction are consecutive. What is no such record is sound.
  func isSoundResult(_ value: Value) -> Bool {
    let record = records[value.index]
    guard record.opcode == .result else { return true }
    guard value.index > 0 else { return false }
    let before = records[value.index - 1]
    return Int(record.a) == value.index - 1 ? before.hasResult : before.opcode == .result && before.a == record.a
  }

  /// Whether a record defines a value.
  private func isValue(_ value: Value, _ summaries: [OpcodeSummary]) -> Bool {
    let record = records[value.index]
    guard record.hasResult, record.typeCode < UInt8(ValueType.allCases.count) else { return false }
    switch record.opcode {
    case .constant: return record.type?.size != 16 || Int(record.c) < wides.count
    // That results belong to their instructions has been checked for all of them.
    default: return true
    }
  }
}
