import JIT
import JITStorage

// The operators. Those whose row says all are translated from the row; the others have a method.

extension BodyTranslator {
  /// Decodes, validates and translates one operator.
  @inline(__always)
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
    case 0xFD: try translateVectorOperator()
    default: try translatePlain(PlainOperator.place(prefix: 0, opcode))
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
    default: try translatePlain(place(0xFC, code))
    }
  }

  private mutating func translateVectorOperator() throws(WebAssemblyError) {
    let code = try reader.u32()
    try translatePlain(place(0xFD, code))
  }

  private func place(_ prefix: UInt8, _ code: UInt32) throws(WebAssemblyError) -> Int {
    guard let narrow = UInt8(exactly: code) else { throw illegalOpcode(prefix, code) }
    return PlainOperator.place(prefix: prefix, narrow)
  }

  /// Translates an operator whose operands and results the row says. What it says is read where it is needed, which is less
  /// work than to hand it over.
  @inline(__always)
  private mutating func translatePlain(_ place: Int) throws(WebAssemblyError) {
    switch plainOperators[place].kind {
    case .operation: try operation(place)
    case .access: try access(place)
    case .vectorAccess: try vectorAccess(plainOperators[place])
    case .lane: try lane(plainOperators[place])
    case .shuffle: try shuffle()
    case .vectorConstant:
      let (low, high) = (try reader.fixed(8), try reader.fixed(8))
      push(.v128, builder.constant(Constant(.v128, low: low, high: high)))
    case .absent: throw illegalOpcode()
    }
  }

  /// The error for the operator that is translated.
  @inline(never)
  private func illegalOpcode() -> WebAssemblyError {
    var reader = ByteReader(context.module.bytes, operatorOffset..<reader.end)
    do throws(WebAssemblyError) {
      let first = try reader.byte()
      return first >= 0xFB && first <= 0xFE ? illegalOpcode(first, try reader.u32()) : illegalOpcode(0, UInt32(first))
    } catch {
      return error
    }
  }

  @inline(never)
  private func illegalOpcode(_ prefix: UInt8, _ code: UInt32) -> WebAssemblyError {
    reader.unsupported(
      UnsupportedFeature(prefix: prefix, code: code), orMalformed: "illegal opcode", at: operatorOffset)
  }

  /// One instruction of the IR, whose operands are converted to narrower integers where it needs them.
  private mutating func operation(_ place: Int) throws(WebAssemblyError) {
    let row = plainOperators[place]
    let value: Value
    switch row.operandCount {
    case 1:
      var a = try pop(row.operands.0)
      guard isReachable else { return push(row.result, BodyTranslator.nothing) }
      if row.narrows { a = builder.truncate(a, to: row.form.shape.lane) }
      value = builder.emit(row.form, a)
    case 2:
      let b = try pop(row.operands.1)
      let a = try pop(row.operands.0)
      guard isReachable else { return push(row.result, BodyTranslator.nothing) }
      value = builder.emit(row.form, a, b)
    default:
      let c = try pop(row.operands.2)
      let b = try pop(row.operands.1)
      let a = try pop(row.operands.0)
      guard isReachable else { return push(row.result, BodyTranslator.nothing) }
      value = builder.emit(row.form, a, b, c)
    }
    if row.makesTruth { push(truth: value) } else { push(row.result, value) }
  }

  private mutating func equalZero(_ type: WebAssemblyType) throws(WebAssemblyError) {
    let operand = try popOperand(type)
    guard isReachable else { return push(.i32, BodyTranslator.nothing) }
    if operand.isTruth {
      push(truth: builder.emit(forms.equalTruth, operand.value, builder.constant(.i8, 0)))
    } else if type == .i64 {
      push(truth: builder.emit(forms.equal64, operand.value, builder.constant(.i64, 0)))
    } else {
      push(truth: builder.emit(forms.equal32, operand.value, builder.constant(.i32, 0)))
    }
  }

  // MARK: - References and choice

  private mutating func referenceNull() throws(WebAssemblyError) {
    push(try reader.heapType(), builder.constant(.i64, 0))
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

  @inline(__always)
  private mutating func local() throws(WebAssemblyError) -> Local {
    let index = Int(try reader.u32())
    guard index < locals.count else { throw unknownLocal(index) }
    return locals[index]
  }

  @inline(never)
  private func unknownLocal(_ index: Int) -> WebAssemblyError { invalid("unknown local \(index)") }

  @inline(__always)
  private mutating func localGet() throws(WebAssemblyError) {
    let local = try local()
    push(local.type, isReachable ? builder[local.variable] : BodyTranslator.nothing)
  }

  private mutating func localSet() throws(WebAssemblyError) {
    let local = try local()
    let value = try pop(local.type)
    if isReachable { builder[local.variable] = value }
  }

  private mutating func localTee() throws(WebAssemblyError) {
    let local = try local()
    let value = try pop(local.type)
    if isReachable { builder[local.variable] = value }
    push(local.type, value)
  }
}
