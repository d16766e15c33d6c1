import JIT
import JITStorage

// Calls: of the module's functions, of imported ones, of elements of tables, and of the runtime.

extension BodyTranslator {
  mutating func functionIndex() throws(WebAssemblyError) -> UInt32 {
    let index = try reader.u32()
    guard index < context.module.functionTypes.count else { throw invalid("unknown function \(index)") }
    return index
  }

  mutating func call() throws(WebAssemblyError) {
    let index = Int(try functionIndex())
    let type = context.types.signatures[Int(context.module.functionTypes[index])]
    try popCallArguments(type.parameters)
    guard isReachable else { return pushNothing(type.results) }
    guard index < context.module.importedFunctionCount else {
      return push(type.results, builder.call(FunctionIndex(index), arguments))
    }
    let code = importedFunction(index)
    push(type.results, builder.callIndirect(code, signature(ofFunction: index), arguments))
  }

  mutating func returnCall() throws(WebAssemblyError) {
    try requireTailCalls()
    let index = Int(try functionIndex())
    let type = context.types.signatures[Int(context.module.functionTypes[index])]
    try popCallArguments(type.parameters)
    guard context.types.areEqual(type.results, frames[0].type.results) else {
      throw invalid("type mismatch: results of a tail call")
    }
    if isReachable {
      if index < context.module.importedFunctionCount {
        let code = importedFunction(index)
        builder.tailCallIndirect(code, signature(ofFunction: index), arguments)
      } else {
        builder.tailCall(FunctionIndex(index), arguments)
      }
    }
    setUnreachable()
  }

  mutating func callIndirect() throws(WebAssemblyError) {
    let (type, code) = try indirectCallee()
    let results = context.types.signatures[type].results
    guard isReachable, let code else { return pushNothing(results) }
    push(results, builder.callIndirect(code, context.signatures[type], arguments))
  }

  mutating func returnCallIndirect() throws(WebAssemblyError) {
    try requireTailCalls()
    let (type, code) = try indirectCallee()
    guard context.types.areEqual(context.types.signatures[type].results, frames[0].type.results) else {
      throw invalid("type mismatch: results of a tail call")
    }
    if isReachable, let code { builder.tailCallIndirect(code, context.signatures[type], arguments) }
    setUnreachable()
  }

  private func requireTailCalls() throws(WebAssemblyError) {
    guard context.features.contains(.tailCalls) else {
      throw reader.malformed("illegal opcode", at: operatorOffset)
    }
  }

  /// Makes the operands of a call the ``arguments``, after the context, which is that of this instance until another is
  /// known.
  private mutating func popCallArguments(_ types: TypeList) throws(WebAssemblyError) {
    arguments.removeAll(keepingCapacity: true)
    arguments.append(instance)
    try popFurtherArguments(types)
  }

  // MARK: - Callees

  private func signature(ofFunction index: Int) -> Signature {
    context.signatures[Int(context.module.functionTypes[index])]
  }

  /// The code of an imported function, whose context becomes the first of the ``arguments``.
  private mutating func importedFunction(_ index: Int) -> Value {
    let code = loadConstant(context.layout.importedCode(index))
    arguments[0] = loadConstant(context.layout.importedContext(index))
    return code
  }

  /// Takes the operands of an indirect call, which become the ``arguments``, and finds the function: its number must be
  /// in the table, and its type the one stated. The code is nil in unreachable code.
  private mutating func indirectCallee() throws(WebAssemblyError) -> (type: Int, code: Value?) {
    let type = Int(try reader.u32())
    let table = try tableIndex()
    guard type < context.module.types.count else { throw invalid("unknown type \(type)") }
    guard context.module.tables[table].element == .funcref else { throw invalid("type mismatch: not of functions") }
    let index = try pop(.i32)
    try popCallArguments(context.types.signatures[type].parameters)
    guard isReachable else { return (type, nil) }
    let element = tableElement(table, index, .tableOutOfBounds)
    let record = builder.load(.i64, at: element, MemoryAccess(region: MemoryRegion.elements, alignment: 8))
    // Null is address 0, where no memory is.
    let access = MemoryAccess(
      offset: Int64(FunctionRecord.signature), trap: .nullReference, region: MemoryRegion.constants, alignment: 8)
    let actual = builder.load(.i64, at: record, access)
    let expected = loadConstant(context.layout.signature(type))
    builder.trapIf(builder.notEqual(actual, expected), .badSignature)
    let code = loadConstant(FunctionRecord.code, of: record)
    arguments[0] = loadConstant(FunctionRecord.context, of: record)
    return (type, code)
  }

  // MARK: - The runtime and the context

  /// Calls a function of the runtime.
  mutating func callRuntime(_ function: RuntimeFunction, _ arguments: [Value]) -> ResultList {
    let code = loadConstant(context.layout.runtimeFunction(function))
    return builder.callIndirect(code, function.signature, [instance] + arguments)
  }

  /// Loads an address or number that never changes, from the context or another place.
  mutating func loadConstant(_ offset: Int, of address: Value? = nil) -> Value {
    let access = MemoryAccess(offset: Int64(offset), region: MemoryRegion.constants, alignment: 8)
    return builder.emit(forms.loadAddress, address ?? instance, immediate: builder.immediate(access))
  }
}
