extension FunctionVerifier {
  /// Checks each instruction by its row.
  mutating func verifyInstructions() {
    for block in function.blocks {
      self.block = block
      instruction = nil
      let instructions = function.instructions(of: block)
      guard let last = instructions.last, function[last].isTerminator else {
        report(.terminators, "the block does not end with a terminator")
        continue
      }
      for instruction in instructions {
        self.instruction = instruction
        let record = function[instruction]
        if record.isTerminator, instruction != last { report(.terminators, "a terminator that is not the last") }
        verify(record, instruction)
      }
      instruction = nil
    }
    block = nil
    if !function.locationOfRecord.isEmpty { verifyLocations() }
  }

  private mutating func verify(_ record: Record, _ instruction: Instruction) {
    let summary = summaries[record.opcode.index]
    if summary.immediate != .none, !verifyImmediate(summary, record) { return }
    verifyOperands(summary, record)
    verifyResults(summary, record, instruction)
    guard summary.effects.contains(.control) else { return }
    for number in 0..<function.targetCount(of: record) { verify(target: function.target(number: number, of: record)) }
    switch record.opcode {
    case .return: verify(function.list(of: record), function.signature.results, .returns, "result")
    case .tailCall, .tailCallIndirect:
      if let callee = callee(record), callee.results != function.signature.results {
        report(.returns, "the callee's results are not those of \(function.signature)")
      }
    default: break
    }
  }

  /// The signature that a call states.
  private func callee(_ record: Record) -> Signature? {
    switch record.opcode {
    case .call, .tailCall: module.functions[Int(record.c)].signature
    case .callIndirect, .tailCallIndirect: module.signatures[Int(record.c)]
    default: nil
    }
  }

  // MARK: - Operands and results

  private mutating func verifyOperands(_ summary: OpcodeSummary, _ record: Record) {
    if record.format.contains(.list) {
      if summary.isCall {
        verifyArguments(record)
      } else if summary.operandCount > 0 {
        let list = function.list(of: record)
        guard list.count == summary.operandCount else {
          return report(.operandTypes, "\(counted(list.count, "operand")), not \(summary.operandCount)")
        }
        for (number, value) in list.enumerated() { verify(value, number, summary, record.shape) }
      }
      return
    }
    if summary.operandCount > 0 { verify(record.first, 0, summary, record.shape) }
    if summary.operandCount > 1 { verify(record.second, 1, summary, record.shape) }
    if summary.operandCount > 2 { verify(record.third, 2, summary, record.shape) }
  }

  @inline(__always)
  private mutating func verify(_ value: Value, _ number: Int, _ summary: OpcodeSummary, _ shape: Shape) {
    let type = function.type(of: value)
    let pattern = summary.pattern(number)
    guard pattern.allows(type, shape: shape) else {
      let expected = pattern.type(shape: shape).map { "\($0)" } ?? "an integer of a type that can be here"
      return report(.operandTypes, "operand \(number + 1) is of type \(type), not \(expected)")
    }
  }

  private mutating func verifyArguments(_ record: Record) {
    guard let callee = callee(record) else { return }
    let list = function.list(of: record)
    if record.opcode == .call || record.opcode == .tailCall {
      return verify(list, callee.parameters, .operandTypes, "argument")
    }
    guard let address = list.first, function.type(of: address) == .i64 else {
      return report(.operandTypes, "the callee is not an i64")
    }
    verify(list.dropFirst(), callee.parameters, .operandTypes, "argument")
  }

  /// Checks the values of a list against the types of a signature.
  private mutating func verify(
    _ values: some Collection<Value>, _ types: [ValueType], _ rule: Violation.Rule, _ what: String
  ) {
    guard values.count == types.count else { return report(rule, "\(values.count) \(what)s, not \(types.count)") }
    for (number, value) in values.enumerated() where function.type(of: value) != types[number] {
      report(rule, "\(what) \(number + 1) is of type \(function.type(of: value)), not \(types[number])")
    }
  }

  private mutating func verifyResults(_ summary: OpcodeSummary, _ record: Record, _ instruction: Instruction) {
    if summary.isCall {
      let types = summary.effects.contains(.control) ? [] : callee(record)?.results ?? []
      return verify(function.results(of: instruction), types, .resultTypes, "result")
    }
    let count = summary.resultCount
    guard function.resultCount(of: instruction) == count else {
      return report(.resultTypes, "\(counted(function.resultCount(of: instruction), "result")), not \(count)")
    }
    guard let type = record.type else { return }
    if let rule = summary.destination {
      if !rule.allows(type, from: record.shape.valueType) {
        report(.resultTypes, "a \(record.shape) can't be converted to \(type) here")
      }
    } else if summary.resultPattern(0).type(shape: record.shape, destination: nil) != type {
      report(.resultTypes, "the result is of type \(type)")
    }
    if count == 2 {
      let second = function.type(of: Value(rawValue: instruction.rawValue + 1))
      if summary.resultPattern(1).type(shape: record.shape, destination: nil) != second {
        report(.resultTypes, "the second result is of type \(second)")
      }
    }
  }

  private mutating func verify(target: Target) {
    let destination = function.block(of: target)
    guard blocksPlaced(destination) else { return report(.targets, "a target is not a block of the function") }
    if destination == function.entry { report(.entry, "a target leads to the first block") }
    let parameters = function.parameters(of: destination)
    let arguments = function.arguments(of: target)
    guard parameters.count == arguments.count else {
      return report(
        .targets, "\(counted(arguments.count, "argument")) for a block with \(counted(parameters.count, "parameter"))")
    }
    for (number, value) in arguments.enumerated()
    where function.type(of: value) != function.type(of: parameters[number]) {
      report(
        .targets,
        "argument \(number + 1) is of type \(function.type(of: value)), not \(function.type(of: parameters[number]))")
    }
  }

  /// Whether a block is part of the function: its first instruction is placed in it.
  private func blocksPlaced(_ block: Block) -> Bool {
    guard let first = function.instructions(of: block).first, first.index < places.count else { return false }
    return places[first.index].block == block.rawValue
  }

  // MARK: - Immediates

  /// Checks the immediate; false when nothing else can be checked.
  private mutating func verifyImmediate(_ summary: OpcodeSummary, _ record: Record) -> Bool {
    let number = Int(record.c)
    let isSound =
      switch summary.immediate {
      case .none: true
      case .access: number < function.accesses.count
      case .lane: number < record.shape.laneCount
      case .mask: number < function.wides.count
      case .trapCode: TrapCode(rawValue: record.c) != nil
      case .stackSlot: number < function.stackSlots.count
      case .data: number < module.data.count
      case .function: number < module.functions.count
      case .signature: number < module.signatures.count
      case .ordering: number < MemoryOrdering.allCases.count
      }
    guard isSound else {
      report(.immediates, "the immediate \(number) names nothing that exists")
      return false
    }
    switch summary.immediate {
    case .access: verifyOrder(record, function.accesses[number])
    case .mask:
      // A mask is not interned: its place in the table says nothing about lanes above 31.
      let high: UInt128 = 0xE0E0_E0E0_E0E0_E0E0_E0E0_E0E0_E0E0_E0E0
      if function.wides[number] & high != 0 { report(.immediates, "a lane of the mask is above 31") }
    default: break
    }
    return true
  }

  private mutating func verifyOrder(_ record: Record, _ access: MemoryAccess) {
    if access.ordering == .sequentiallyConsistent && !access.isBigEndian { return }
    switch record.opcode {
    case .atomicLoad where access.ordering == .release || access.ordering == .acquireRelease:
      report(.memoryOrder, "a load can't be \(access.ordering)")
    case .atomicStore where access.ordering == .acquire || access.ordering == .acquireRelease:
      report(.memoryOrder, "a store can't be \(access.ordering)")
    case .atomicLoad, .atomicStore, .atomicAdd, .atomicSubtract, .atomicAnd, .atomicOr, .atomicXor, .atomicExchange,
      .atomicCompareExchange:
      if access.isBigEndian { report(.memoryOrder, "an atomic access is little-endian") }
    default:
      if access.ordering != .sequentiallyConsistent { report(.memoryOrder, "only atomic accesses have an ordering") }
    }
  }

  private mutating func verifyLocations() {
    for block in function.blocks {
      self.block = block
      for instruction in function.instructions(of: block) {
        self.instruction = instruction
        if let location = function.location(of: instruction), location.file != 0,
          Int(location.file) >= module.files.count
        {
          report(.locations, "the location's file \(location.file) does not exist")
        }
      }
      instruction = nil
    }
    block = nil
  }
}
