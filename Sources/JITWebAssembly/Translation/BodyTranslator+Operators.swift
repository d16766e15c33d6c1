import JIT

// The operators. Those whose row says all are translated from the row; the others have a method.

extension BodyTranslator {
  /// Decodes, validates and translates one operator.
  mutating func translateOperator() throws(WebAssemblyError) {
    let opcode = try reader.byte()
    switch opcode {
    case 0x00: try unreachable()
    case 0x01: break
    case 0x02: try beginBlock(.block)
    case 0x03: try beginBlock(.loop)
    case 0x04: try beginIf()
    case 0x05: try beginElse()
    case 0x0B: try end()
    case 0x0C: try branch()
    case 0x0D: try branchIf()
    case 0x0E: try branchTable()
    case 0x0F: try returnFromFunction()
    case 0x10: try call()
    case 0x11: try callIndirect()
    case 0x12: try returnCall()
    case 0x13: try returnCallIndirect()
    case 0x1A: _ = try popAny()
    case 0x1B: try select()
    case 0x1C: try selectTyped()
    case 0x20: try localGet()
    case 0x21: try localSet()
    case 0x22: try localTee()
    case 0x23: try globalGet()
    case 0x24: try globalSet()
    case 0x25: try tableGet()
    case 0x26: try tableSet()
    case 0x3F: try memorySize()
    case 0x40: try memoryGrow()
    case 0x41: push(.i32, builder.constant(.i32, Int(try reader.s32())))
    case 0x42: push(.i64, builder.constant(.i64, Int(try reader.s64())))
    case 0x43: push(.f32, builder.constant(Constant(.f32, low: try reader.fixed(4))))
    case 0x44: push(.f64, builder.constant(Constant(.f64, low: try reader.fixed(8))))
    case 0x45: try equalZero(.i32)
    case 0x50: try equalZero(.i64)
    case 0xD0: try referenceNull()
    case 0xD1: try referenceIsNull()
    case 0xD2: try referenceFunction()
    case 0xFC: try translateBulkOperator()
    case 0xFD: try translatePlain(0xFD, try reader.u32())
    default: try translatePlain(0, UInt32(opcode))
    }
  }

  private mutating func translateBulkOperator() throws(WebAssemblyError) {
    let code = try reader.u32()
    switch code {
    case 8: try memoryInitialize()
    case 9: try dataDrop()
    case 10: try memoryCopy()
    case 11: try memoryFill()
    case 12: try tableInitialize()
    case 13: try elementDrop()
    case 14: try tableCopy()
    case 15: try tableGrow()
    case 16: try tableSize()
    case 17: try tableFill()
    default: try translatePlain(0xFC, code)
    }
  }

  /// Translates an operator whose operands and results the row says.
  private mutating func translatePlain(_ prefix: UInt8, _ code: UInt32) throws(WebAssemblyError) {
    guard let row = OperatorTable.shared.plain(prefix: prefix, code: code) else {
      throw reader.malformed("illegal opcode", at: operatorOffset)
    }
    switch row.kind {
    case .access: try access(row)
    case .vectorAccess: try vectorAccess(row)
    case .vectorConstant:
      let (low, high) = (try reader.fixed(8), try reader.fixed(8))
      push(.v128, builder.constant(Constant(.v128, low: low, high: high)))
    case .shuffle: try shuffle()
    case .lane: try lane(row)
    case .operation: try operation(row)
    }
  }

  /// One instruction of the IR, whose operands are converted to narrower integers where it needs them.
  private mutating func operation(_ row: PlainOperator) throws(WebAssemblyError) {
    var (a, b, c): (Value?, Value?, Value?)
    if let type = row.operands.2 { c = try pop(type) }
    if let type = row.operands.1 { b = try pop(type) }
    a = try pop(row.operands.0)
    guard isReachable else { return push(row.result, BodyTranslator.nothing) }
    if row.narrows { a = builder.truncate(a!, to: row.shape.lane) }
    let value = builder.emit(row.opcode, a, b, c, shape: row.shape, to: row.destination)
    if row.makesTruth { push(truth: value) } else { push(row.result, value) }
  }

  private mutating func equalZero(_ type: WebAssemblyType) throws(WebAssemblyError) {
    let operand = try popOperand(type)
    guard isReachable else { return push(.i32, BodyTranslator.nothing) }
    push(truth: builder.equal(operand.value, 0))
  }

  // MARK: - References and choice

  private mutating func referenceNull() throws(WebAssemblyError) {
    push(try reader.referenceType(), builder.constant(.i64, 0))
  }

  private mutating func referenceIsNull() throws(WebAssemblyError) {
    let operand = try popAny()
    guard operand.type?.isReference ?? true else { throw invalid("type mismatch: \(operand.type!) is no reference") }
    guard isReachable else { return push(.i32, BodyTranslator.nothing) }
    push(truth: builder.equal(operand.value, 0))
  }

  private mutating func referenceFunction() throws(WebAssemblyError) {
    let index = try functionIndex()
    guard context.declaredFunctions.contains(index), let offset = context.layout.record(index) else {
      throw invalid("undeclared function reference")
    }
    guard isReachable else { return push(.funcref, BodyTranslator.nothing) }
    push(.funcref, builder.add(instance, offset))
  }

  private mutating func select() throws(WebAssemblyError) {
    let condition = try popOperand(.i32)
    let (b, a) = (try popAny(), try popAny())
    if a.type?.isReference == true || b.type?.isReference == true { throw invalid("type mismatch: a reference") }
    if let first = a.type, let second = b.type, first != second { throw invalid("type mismatch: \(first), \(second)") }
    guard isReachable, let type = a.type ?? b.type else {
      operands.append(Operand(value: BodyTranslator.nothing, type: a.type ?? b.type))
      return
    }
    emitSelect(type, condition, a, b)
  }

  private mutating func selectTyped() throws(WebAssemblyError) {
    guard try reader.count() == 1 else { throw invalid("invalid result arity") }
    let type = try reader.valueType()
    let condition = try popOperand(.i32)
    let (b, a) = (try popOperand(type), try popOperand(type))
    guard isReachable else { return push(type, BodyTranslator.nothing) }
    emitSelect(type, condition, a, b)
  }

  private mutating func emitSelect(_ type: WebAssemblyType, _ condition: Operand, _ a: Operand, _ b: Operand) {
    let (first, second) = (value(of: a), value(of: b))
    push(type, builder.select(condition.value, first, second))
  }

  // MARK: - Variables

  private mutating func localIndex() throws(WebAssemblyError) -> Int {
    let index = Int(try reader.u32())
    guard index < locals.count else { throw invalid("unknown local \(index)") }
    return index
  }

  private mutating func localGet() throws(WebAssemblyError) {
    let local = locals[try localIndex()]
    push(local.type, isReachable ? builder[local.variable] : BodyTranslator.nothing)
  }

  private mutating func localSet() throws(WebAssemblyError) {
    let local = locals[try localIndex()]
    let value = try pop(local.type)
    if isReachable { builder[local.variable] = value }
  }

  private mutating func localTee() throws(WebAssemblyError) {
    let local = locals[try localIndex()]
    let value = try pop(local.type)
    if isReachable { builder[local.variable] = value }
    push(local.type, value)
  }
}
