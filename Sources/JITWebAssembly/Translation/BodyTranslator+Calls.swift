import JIT

// Calls: of the module's functions, of imported ones, of elements of tables, and of the runtime.

extension BodyTranslator {
  mutating func functionIndex() throws(WebAssemblyError) -> UInt32 {
    let index = try reader.u32()
    guard index < context.module.functionTypes.count else { throw invalid("unknown function \(index)") }
    return index
  }

  mutating func call() throws(WebAssemblyError) {
    let index = Int(try functionIndex())
    let type = context.module.signature(ofFunction: index)
    let arguments = try pop(type.parameters)
    guard isReachable else { return pushNothing(type.results) }
    guard index < context.module.importedFunctionCount else {
      return push(type.results, builder.call(FunctionIndex(index), [instance] + arguments))
    }
    let (code, callee) = importedFunction(index)
    push(type.results, builder.callIndirect(code, signature(ofFunction: index), [callee] + arguments))
  }

  mutating func returnCall() throws(WebAssemblyError) {
    try requireTailCalls()
    let index = Int(try functionIndex())
    let type = context.module.signature(ofFunction: index)
    let arguments = try pop(type.parameters)
    guard type.results == frames[0].results else { throw invalid("type mismatch: results of a tail call") }
    if isReachable {
      if index < context.module.importedFunctionCount {
        let (code, callee) = importedFunction(index)
        builder.tailCallIndirect(code, signature(ofFunction: index), [callee] + arguments)
      } else {
        builder.tailCall(FunctionIndex(index), [instance] + arguments)
      }
    }
    setUnreachable()
  }

  mutating func callIndirect() throws(WebAssemblyError) {
    let (type, callee, arguments) = try indirectCallee()
    guard isReachable, let callee else { return pushNothing(context.module.types[type].results) }
    let results = builder.callIndirect(callee.code, context.signatures[type], [callee.context] + arguments)
    push(context.module.types[type].results, results)
  }

  mutating func returnCallIndirect() throws(WebAssemblyError) {
    try requireTailCalls()
    let (type, callee, arguments) = try indirectCallee()
    guard context.module.types[type].results == frames[0].results else {
      throw invalid("type mismatch: results of a tail call")
    }
    if isReachable, let callee {
      builder.tailCallIndirect(callee.code, context.signatures[type], [callee.context] + arguments)
    }
    setUnreachable()
  }

  private func requireTailCalls() throws(WebAssemblyError) {
    guard context.features.contains(.tailCalls) else {
      throw reader.malformed("illegal opcode", at: operatorOffset)
    }
  }

  // MARK: - Callees

  private func signature(ofFunction index: Int) -> Signature {
    context.signatures[Int(context.module.functionTypes[index])]
  }

  private mutating func importedFunction(_ index: Int) -> (code: Value, context: Value) {
    (loadConstant(.i64, context.layout.importedCode(index)), loadConstant(.i64, context.layout.importedContext(index)))
  }

  /// Takes the operands of an indirect call and finds the function: its number must be in the table, and its type the
  /// one stated. The callee is nil in unreachable code.
  private mutating func indirectCallee() throws(WebAssemblyError) -> (
    type: Int, callee: (code: Value, context: Value)?, arguments: [Value]
  ) {
    let type = Int(try reader.u32())
    let table = try tableIndex()
    guard type < context.module.types.count else { throw invalid("unknown type \(type)") }
    guard context.module.tables[table].element == .funcref else { throw invalid("type mismatch: not of functions") }
    let index = try pop(.i32)
    let arguments = try pop(context.module.types[type].parameters)
    guard isReachable else { return (type, nil, arguments) }
    let element = tableElement(table, index, .tableOutOfBounds)
    let record = builder.load(.i64, at: element, MemoryAccess(region: MemoryRegion.elements, alignment: 8))
    // Null is address 0, where no memory is.
    let access = MemoryAccess(
      offset: Int64(FunctionRecord.signature), trap: .nullReference, region: MemoryRegion.constants, alignment: 8)
    let actual = builder.load(.i64, at: record, access)
    let expected = loadConstant(.i64, context.layout.signature(type))
    builder.trapIf(builder.notEqual(actual, expected), .badSignature)
    let code = loadConstant(.i64, FunctionRecord.code, of: record)
    return (type, (code, loadConstant(.i64, FunctionRecord.context, of: record)), arguments)
  }

  // MARK: - The runtime and the context

  /// Calls a function of the runtime.
  mutating func callRuntime(_ function: RuntimeFunction, _ arguments: [Value]) -> ResultList {
    let code = loadConstant(.i64, context.layout.runtimeFunction(function))
    return builder.callIndirect(code, function.signature, [instance] + arguments)
  }

  /// Loads what never changes from the context, or from another place.
  mutating func loadConstant(_ type: ValueType, _ offset: Int, of address: Value? = nil) -> Value {
    let access = MemoryAccess(offset: Int64(offset), region: MemoryRegion.constants, alignment: 8)
    return builder.load(type, at: address ?? instance, access)
  }

  // MARK: - Results

  private mutating func push(_ types: [WebAssemblyType], _ values: ResultList) {
    for (type, value) in zip(types, values) { push(type, value) }
  }

  private mutating func pushNothing(_ types: [WebAssemblyType]) {
    for type in types { push(type, BodyTranslator.nothing) }
  }
}
