import JIT
import JITStorage

// The operators. Those whose row says all are translated from the row; the others have a method.

extension BodyTranslator {
  /// Decodes, validates and translates one operator.
  @inline(__always)
  mutating func translateOperator() throws(WebAssemblyError) {
    let opcode = try reader.byte()
    switch opcode {
    case OperatorCode.unreachable: try unreachable()
    case OperatorCode.nop: break
    case OperatorCode.block: try beginBlock(.block)
    case OperatorCode.loop: try beginBlock(.loop)
    case OperatorCode.if: try beginIf()
    case OperatorCode.else: try beginElse()
    case OperatorCode.end: try end()
    case OperatorCode.br: try branch()
    case OperatorCode.brIf: try branchIf()
    case OperatorCode.brTable: try branchTable()
    case OperatorCode.return: try returnFromFunction()
    case OperatorCode.call: try call()
    case OperatorCode.callIndirect: try callIndirect()
    case OperatorCode.returnCall: try returnCall()
    case OperatorCode.returnCallIndirect: try returnCallIndirect()
    case OperatorCode.drop: _ = try popAny()
    case OperatorCode.select: try select()
    case OperatorCode.selectTyped: try selectTyped()
    case OperatorCode.localGet: try localGet()
    case OperatorCode.localSet: try localSet()
    case OperatorCode.localTee: try localTee()
    case OperatorCode.globalGet: try globalGet()
    case OperatorCode.globalSet: try globalSet()
    case OperatorCode.tableGet: try tableGet()
    case OperatorCode.tableSet: try tableSet()
    case OperatorCode.memorySize: try memorySize()
    case OperatorCode.memoryGrow: try memoryGrow()
    case OperatorCode.i32Const: push(.i32, builder.constant(.i32, Int(try reader.s32())))
    case OperatorCode.i64Const: push(.i64, builder.constant(.i64, Int(try reader.s64())))
    case OperatorCode.f32Const: push(.f32, builder.constant(Constant(.f32, low: try reader.fixed(4))))
    case OperatorCode.f64Const: push(.f64, builder.constant(Constant(.f64, low: try reader.fixed(8))))
    case OperatorCode.i32Eqz: try equalZero(.i32)
    case OperatorCode.i64Eqz: try equalZero(.i64)
    case OperatorCode.refNull: try referenceNull()
    case OperatorCode.refIsNull: try referenceIsNull()
    case OperatorCode.refFunc: try referenceFunction()
    case OperatorCode.bulkPrefix: try translateBulkOperator()
    case OperatorCode.vectorPrefix: try translateVectorOperator()
    default: try translatePlain(PlainOperator.place(prefix: 0, opcode))
    }
  }

  private mutating func translateBulkOperator() throws(WebAssemblyError) {
    let code = try reader.u32()
    switch code {
    case OperatorCode.Bulk.memoryInit: try memoryInitialize()
    case OperatorCode.Bulk.dataDrop: try dataDrop()
    case OperatorCode.Bulk.memoryCopy: try memoryCopy()
    case OperatorCode.Bulk.memoryFill: try memoryFill()
    case OperatorCode.Bulk.tableInit: try tableInitialize()
    case OperatorCode.Bulk.elemDrop: try elementDrop()
    case OperatorCode.Bulk.tableCopy: try tableCopy()
    case OperatorCode.Bulk.tableGrow: try tableGrow()
    case OperatorCode.Bulk.tableSize: try tableSize()
    case OperatorCode.Bulk.tableFill: try tableFill()
    default: try translatePlain(place(OperatorCode.bulkPrefix, code))
    }
  }

  private mutating func translateVectorOperator() throws(WebAssemblyError) {
    let code = try reader.u32()
    try translatePlain(place(OperatorCode.vectorPrefix, code))
  }

  private func place(_ prefix: UInt8, _ code: UInt32) throws(WebAssemblyError) -> Int {
    guard let narrow = UInt8(exactly: code) else { throw illegalOpcode(prefix, code) }
    return PlainOperator.place(prefix: prefix, narrow)
  }

  /// Translates an operator whose operands and results the row says. What it says is read where it is needed, which is
  /// less work than to hand it over.
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
      return OperatorCode.collectorPrefix...OperatorCode.atomicPrefix ~= first
        ? illegalOpcode(first, try reader.u32())
        : illegalOpcode(0, UInt32(first))
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
