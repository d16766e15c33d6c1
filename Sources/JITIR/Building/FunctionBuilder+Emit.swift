public import JITStorage

/// Any instruction by its opcode, checked against its row.
extension FunctionBuilder {
  /// Adds an instruction with up to three operands and returns its first result.
  ///
  /// - Parameters:
  ///   - shape: The suffix; nil for the only one, or that of the first operand that decides it.
  ///   - destination: What a conversion converts to.
  ///   - immediate: A lane, or the raw value of a ``TrapCode``, ``StackSlot``, ``DataIndex``, ``FunctionIndex`` or
  ///     ``MemoryOrdering``; the methods for memory, masks and calls make their own.
  @discardableResult
  public mutating func emit(
    _ opcode: Opcode, _ a: Value? = nil, _ b: Value? = nil, _ c: Value? = nil, shape: Shape? = nil,
    to destination: ValueType? = nil, immediate: UInt32 = 0, file: StaticString = #fileID, line: UInt = #line
  ) -> Value {
    if let shape = shape ?? self.shape(opcode, a, b),
      let template = InstructionTemplate(templates[InstructionTemplate.place(opcode, shape)], to: destination),
      let instruction = add(template, a, b, c, immediate)
    {
      return Value(instruction)
    }
    return emitIrregular(opcode, a, b, c, shape, destination, immediate, file, line)
  }

  /// Adds an instruction with up to three operands and returns its first result: the fastest way.
  ///
  /// - Parameter immediate: As in ``emit(_:_:_:_:shape:to:immediate:file:line:)``.
  @inlinable @inline(__always) @discardableResult
  public mutating func emit(
    _ template: InstructionTemplate, _ a: Value? = nil, _ b: Value? = nil, _ c: Value? = nil, immediate: UInt32 = 0,
    file: StaticString = #fileID, line: UInt = #line
  ) -> Value {
    if let instruction = add(template, a, b, c, immediate) { return Value(instruction) }
    return emitIrregular(template, a, b, c, immediate, file, line)
  }

  /// Adds a regular instruction, if there is nothing to say against it.
  @inlinable @inline(__always)
  mutating func add(
    _ template: InstructionTemplate, _ a: Value?, _ b: Value?, _ c: Value?, _ immediate: UInt32
  ) -> Instruction? {
    let count: UInt64 = a == nil ? 0 : b == nil ? 1 : c == nil ? 2 : 3
    guard currentBlock != nil, template.isRegular(operandCount: count, immediate: immediate) else { return nil }
    if let a, !isValue(a, template.types(ofOperand: 0)) { return nil }
    if let b, !isValue(b, template.types(ofOperand: 1)) { return nil }
    if let c, !isValue(c, template.types(ofOperand: 2)) { return nil }
    return function.append(
      Record(template, a: a?.rawValue ?? 0, b: b?.rawValue ?? 0, c: c?.rawValue ?? immediate))
  }

  /// Whether there is such a value, and its type is in a set.
  @inlinable @inline(__always)
  func isValue(_ value: Value, _ types: UInt8) -> Bool {
    guard value.index < function.records.count else { return false }
    let type = function.records[value.index].typeCode
    return type < 8 && types & (1 &<< type) != 0
  }

  @usableFromInline @inline(never)
  mutating func emitIrregular(
    _ template: InstructionTemplate, _ a: Value?, _ b: Value?, _ c: Value?, _ immediate: UInt32, _ file: StaticString,
    _ line: UInt
  ) -> Value {
    emitIrregular(template.opcode, a, b, c, template.shape, template.destination, immediate, file, line)
  }

  /// Adds an instruction that is not regular, or says what is wrong with it.
  @inline(never)
  private mutating func emitIrregular(
    _ opcode: Opcode, _ a: Value?, _ b: Value?, _ c: Value?, _ shape: Shape?, _ destination: ValueType?,
    _ immediate: UInt32, _ file: StaticString, _ line: UInt
  ) -> Value {
    let summary = summaries[opcode.index]
    let count = a == nil ? 0 : b == nil ? 1 : c == nil ? 2 : 3
    guard let shape = shape ?? self.shape(opcode, a, b) else {
      return fault(.i64, "`\(opcode)` needs a suffix, or an operand that has one of its types", file, line)
    }
    let type = summary.resultCount == 0 ? nil : summary.resultPattern(0).type(shape: shape, destination: destination)
    let harmless = type ?? .i64
    guard summary.operandCount == count, summary.isPlain else {
      return fault(harmless, "`\(opcode)` takes \(counted(summary.operandCount, "operand")), not \(count)", file, line)
    }
    guard summary.shapes == .none || summary.shapes.contains(shape) else {
      return fault(harmless, "`\(opcode)` can't be applied to \(shape)", file, line)
    }
    if let rule = summary.destination, destination.map({ rule.allows($0, from: shape.valueType) }) != true {
      return fault(
        harmless, "`\(opcode)` can't go from \(shape) to \(destination?.description ?? "nothing")", file, line)
    }
    guard checkImmediate(summary, shape, immediate) else {
      return fault(harmless, "`\(opcode)`: the immediate \(immediate) names nothing that exists", file, line)
    }
    guard check(a, 0, opcode, summary, shape, file, line), check(b, 1, opcode, summary, shape, file, line),
      check(c, 2, opcode, summary, shape, file, line)
    else { return fault(harmless) }
    var record = Record(opcode, shape, summary.format, type: type, c: immediate)
    if summary.format.contains(.list) {
      record.a = function.appendList([a, b, c].compactMap { $0 })
      record.b = UInt32(count)
    } else {
      if let a { record.a = a.rawValue }
      if let b { record.b = b.rawValue }
      if let c { record.c = c.rawValue }
    }
    guard let instruction = add(record, file, line) else { return fault(harmless) }
    if summary.resultCount == 2 {
      function.appendResult(summary.resultPattern(1).type(shape: shape, destination: destination), of: instruction)
    }
    return Value(instruction)
  }

  /// The results of the instruction whose first result is `value`: two for `addOverflowSigned` and the like.
  public func results(_ value: Value) -> ResultList {
    guard function.records[value.index].hasResult else { return ResultList(first: value.rawValue, count: 0) }
    var next = value.index + 1
    while next < function.records.count, function.records[next].opcode == .result,
      function.records[next].a == value.rawValue
    { next += 1 }
    return ResultList(first: value.rawValue, count: next - value.index)
  }

  /// Adds a record to the current block; nil, with a mistake noted, when there is none.
  mutating func add(_ record: Record, _ file: StaticString, _ line: UInt) -> Instruction? {
    guard currentBlock != nil else {
      note("`\(record.opcode)` comes after a terminator: begin a block first", file, line)
      return nil
    }
    let instruction = function.append(record)
    if record.isTerminator {
      function.endBlock()
      currentBlock = nil
    }
    return instruction
  }

  /// Notes a mistake and gives a harmless value to go on with.
  mutating func fault(_ type: ValueType, _ message: String, _ file: StaticString, _ line: UInt) -> Value {
    note(message, file, line)
    return fault(type)
  }

  mutating func fault(_ type: ValueType) -> Value { function.constant(Constant(type, low: 0)) }

  /// The only suffix of an instruction, or that which its operands decide.
  private func shape(_ opcode: Opcode, _ a: Value?, _ b: Value?) -> Shape? {
    let summary = summaries[opcode.index]
    if summary.shapes == .none { return .i64 }
    if summary.shapes.rawValue.nonzeroBitCount == 1 {
      return Shape(rawValue: UInt8(summary.shapes.rawValue.trailingZeroBitCount))
    }
    if let a, summary.pattern(0) == .shape, summary.operandCount > 0 { return Shape(type(of: a)) }
    if let b, summary.pattern(1) == .shape, summary.operandCount > 1 { return Shape(type(of: b)) }
    return nil
  }

  @inline(__always)
  private mutating func check(
    _ value: Value?, _ number: Int, _ opcode: Opcode, _ summary: OpcodeSummary, _ shape: Shape, _ file: StaticString,
    _ line: UInt
  ) -> Bool {
    guard let value else { return true }
    guard value.index < function.records.count else {
      note("`\(opcode)`: operand \(number + 1) is not a value of this function", file, line)
      return false
    }
    let type = type(of: value)
    let pattern = summary.pattern(number)
    if pattern.allows(type, shape: shape) { return true }
    let expected = pattern.type(shape: shape).map { "\($0)" } ?? "an integer of a type that can be here"
    note("`\(opcode).\(shape)`: operand \(number + 1) is of type \(type), not \(expected)", file, line)
    return false
  }

  private func checkImmediate(_ summary: OpcodeSummary, _ shape: Shape, _ number: UInt32) -> Bool {
    switch summary.immediate {
    case .none: true
    case .access, .mask: true
    case .lane: number < shape.laneCount
    case .trapCode: TrapCode(rawValue: number) != nil
    case .stackSlot: number < function.stackSlots.count
    case .data: number < dataCount
    case .function: number < declarations.count
    case .ordering: number < MemoryOrdering.allCases.count
    case .signature: false
    }
  }
}

extension OpcodeSummary {
  /// Whether operands and the immediate are all there is: no lists of any length, no targets.
  var isPlain: Bool {
    format.isDisjoint(with: [.targetB, .targetC, .table]) && (!format.contains(.list) || operandCount == 3)
  }
}
