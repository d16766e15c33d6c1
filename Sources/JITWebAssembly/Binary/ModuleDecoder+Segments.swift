// Constant expressions, segments, and where the bodies of functions are.

extension ModuleDecoder {
  /// An expression of a type that can be evaluated when the module is instantiated: section 3.3.10.
  mutating func constantExpression(_ type: WebAssemblyType) throws(WebAssemblyError) -> ConstantExpression {
    var instructions: [ConstantInstruction] = []
    var stack: [WebAssemblyType] = []
    while true {
      let start = reader.position
      let opcode = try reader.byte()
      if opcode == OperatorCode.end { break }
      let (instruction, result) = try constantInstruction(opcode, &stack, start)
      instructions.append(instruction)
      stack.append(result)
    }
    guard stack == [type] else { throw reader.invalid("type mismatch: \(stack), not [\(type)]") }
    return ConstantExpression(instructions: instructions)
  }

  private mutating func constantInstruction(
    _ opcode: UInt8, _ stack: inout [WebAssemblyType], _ start: Int
  ) throws(WebAssemblyError) -> (ConstantInstruction, WebAssemblyType) {
    switch opcode {
    case OperatorCode.i32Const: return (.i32(try reader.s32()), .i32)
    case OperatorCode.i64Const: return (.i64(try reader.s64()), .i64)
    case OperatorCode.f32Const: return (.f32(UInt32(try reader.fixed(4))), .f32)
    case OperatorCode.f64Const: return (.f64(try reader.fixed(8)), .f64)
    case OperatorCode.globalGet:
      let index = try reader.u32()
      guard index < module.globals.count, features.contains(.extendedConstants) || index < module.importedGlobalCount
      else { throw reader.invalid("unknown global \(index)", at: start) }
      let type = module.globals[Int(index)]
      guard !type.isMutable else { throw reader.invalid("constant expression required", at: start) }
      return (.global(index), type.value)
    case OperatorCode.refNull:
      let type = try reader.heapType()
      return (.nullReference(type), type)
    case OperatorCode.refFunc:
      let index = try reader.u32()
      guard index < module.functionTypes.count else { throw reader.invalid("unknown function \(index)", at: start) }
      declare(index)
      return (.functionReference(index), .funcref)
    case OperatorCode.vectorPrefix:
      guard try reader.u32() == OperatorCode.Vector.v128Const else {
        throw reader.invalid("constant expression required", at: start)
      }
      return (.v128(low: try reader.fixed(8), high: try reader.fixed(8)), .v128)
    default:
      guard features.contains(.extendedConstants), let (instruction, type) = ModuleDecoder.arithmetic[opcode] else {
        let isKnown = OperatorTable.shared.description(prefix: 0, code: UInt32(opcode)) != nil
        if isKnown || opcode == OperatorCode.bulkPrefix {
          throw reader.invalid("constant expression required", at: start)
        }
        let feature =
          opcode == OperatorCode.collectorPrefix
          ? UnsupportedFeature(prefix: opcode, code: try reader.u32())
          : UnsupportedFeature(prefix: 0, code: UInt32(opcode))
        throw reader.unsupported(feature, orMalformed: "illegal opcode", at: start)
      }
      // One after the other: comparing a part of the stack would copy all of it.
      guard stack.popLast() == type, stack.popLast() == type else { throw reader.invalid("type mismatch", at: start) }
      return (instruction, type)
    }
  }

  private static let arithmetic: [UInt8: (ConstantInstruction, WebAssemblyType)] = [
    OperatorCode.i32Add: (.i32Add, .i32), OperatorCode.i32Sub: (.i32Subtract, .i32),
    OperatorCode.i32Mul: (.i32Multiply, .i32), OperatorCode.i64Add: (.i64Add, .i64),
    OperatorCode.i64Sub: (.i64Subtract, .i64), OperatorCode.i64Mul: (.i64Multiply, .i64),
  ]

  // MARK: - Element segments

  /// Section 5.5.12: bit 0 of the flags says passive or declarative, bit 1 that there is a table or that it is
  /// declarative, bit 2 that elements are expressions.
  mutating func elementSegment() throws(WebAssemblyError) {
    let start = reader.position
    let flags = try reader.u32()
    guard flags < 8 else { throw reader.malformed("malformed elements segment kind", at: start) }
    var table: UInt32?
    var offset: ConstantExpression?
    if flags & 1 == 0 {
      let index = flags & 2 != 0 ? try reader.u32() : 0
      guard index < module.tables.count else { throw reader.invalid("unknown table \(index)", at: start) }
      table = index
      offset = try constantExpression(.i32)
    }
    let type = try elementType(flags)
    if let table, module.tables[Int(table)].element != type { throw reader.invalid("type mismatch", at: start) }
    let items = flags & 4 != 0 ? try expressionItems(type) : try functionItems()
    let mode: BinaryModule.SegmentMode =
      if let table, let offset { .active(table, offset: offset) } else { flags & 2 != 0 ? .declarative : .passive }
    module.elements.append(BinaryModule.ElementSegment(mode: mode, type: type, items: items))
    try check(module.elements.count, limits.elementSegmentCount, "element segments", at: start)
  }

  private mutating func elementType(_ flags: UInt32) throws(WebAssemblyError) -> WebAssemblyType {
    guard flags & 3 != 0 else { return .funcref }
    if flags & 4 != 0 { return try reader.referenceType() }
    let start = reader.position
    guard try reader.byte() == 0 else { throw reader.malformed("malformed element kind", at: start) }
    return .funcref
  }

  private mutating func expressionItems(
    _ type: WebAssemblyType
  ) throws(WebAssemblyError) -> BinaryModule.ElementItems {
    var items: [ConstantExpression] = []
    for _ in 0..<(try elementCount()) { items.append(try constantExpression(type)) }
    return .expressions(items)
  }

  private mutating func elementCount() throws(WebAssemblyError) -> Int {
    let start = reader.position
    let count = try reader.count()
    try check(count, limits.segmentElementCount, "elements of a segment", at: start)
    return count
  }

  private mutating func functionItems() throws(WebAssemblyError) -> BinaryModule.ElementItems {
    var items: [UInt32] = []
    for _ in 0..<(try elementCount()) {
      let start = reader.position
      let index = try reader.u32()
      guard index < module.functionTypes.count else { throw reader.invalid("unknown function \(index)", at: start) }
      declare(index)
      items.append(index)
    }
    return .functions(items)
  }

  // MARK: - Code and data

  /// Finds the bodies. The translator decodes them.
  mutating func code() throws(WebAssemblyError) {
    let count = try reader.count()
    for _ in 0..<count {
      let size = Int(try reader.u32())
      let start = reader.position
      guard size <= reader.end - start else { throw reader.malformed("unexpected end", at: start) }
      try check(size, limits.functionByteCount, "bytes of a function", at: start)
      try reader.skip(size)
      module.bodies.append(start..<start + size)
    }
  }

  mutating func data() throws(WebAssemblyError) {
    for _ in 0..<(try reader.count()) {
      let start = reader.position
      let flags = try reader.u32()
      guard flags < 3 else { throw reader.malformed("malformed data segment kind", at: start) }
      var mode = BinaryModule.SegmentMode.passive
      if flags != 1 {
        let memory = flags == 2 ? try reader.u32() : 0
        guard memory < module.memories.count else { throw reader.invalid("unknown memory \(memory)", at: start) }
        mode = .active(memory, offset: try constantExpression(module.memories[Int(memory)].addressType))
      }
      let count = try reader.count()
      let contents = reader.position
      try reader.skip(count)
      module.data.append(BinaryModule.DataSegment(mode: mode, range: contents..<contents + count))
      try check(module.data.count, limits.dataSegmentCount, "data segments", at: start)
    }
  }
}
