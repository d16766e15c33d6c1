import JIT

// Globals and tables: sections 3.3.5 and 3.3.6.

extension BodyTranslator {
  // MARK: - Globals

  private mutating func globalIndex() throws(WebAssemblyError) -> Int {
    let index = Int(try reader.u32())
    guard index < context.module.globals.count else { throw invalid("unknown global \(index)") }
    return index
  }

  /// Where a global is, and how it is reached.
  private mutating func globalPlace(_ index: Int) -> (Value, MemoryAccess) {
    let offset = context.layout.global(index)
    guard index < context.module.importedGlobalCount else {
      return (instance, MemoryAccess(offset: Int64(offset), region: MemoryRegion.globals, alignment: 16))
    }
    return (loadConstant(offset), MemoryAccess(region: MemoryRegion.importedGlobals, alignment: 16))
  }

  mutating func globalGet() throws(WebAssemblyError) {
    let index = try globalIndex()
    let type = context.module.globals[index]
    guard isReachable else { return push(type.value, BodyTranslator.nothing) }
    if let constant = constantValue(index) { return push(type.value, builder.constant(constant)) }
    let (address, access) = globalPlace(index)
    push(type.value, builder.load(ValueType(type.value), at: address, access))
  }

  /// The value of a global of the module's own that is a number and never changes.
  private func constantValue(_ index: Int) -> Constant? {
    let own = index - context.module.importedGlobalCount
    guard own >= 0, !context.module.globals[index].isMutable else { return nil }
    let instructions = context.module.globalInitializers[own].instructions
    guard instructions.count == 1 else { return nil }
    switch instructions[0] {
    case .i32(let value): return Constant(.i32, Int(value))
    case .i64(let value): return Constant(.i64, Int(value))
    case .f32(let bits): return Constant(.f32, low: UInt64(bits))
    case .f64(let bits): return Constant(.f64, low: bits)
    default: return nil
    }
  }

  mutating func globalSet() throws(WebAssemblyError) {
    let index = try globalIndex()
    let type = context.module.globals[index]
    guard type.isMutable else { throw invalid("global is immutable") }
    let value = try pop(type.value)
    guard isReachable else { return }
    let (address, access) = globalPlace(index)
    builder.store(value, at: address, access)
  }

  // MARK: - Elements

  mutating func tableIndex() throws(WebAssemblyError) -> Int {
    let index = Int(try reader.u32())
    guard index < context.module.tables.count else { throw invalid("unknown table \(index)") }
    return index
  }

  /// The address of an element of a table; traps where there is none.
  mutating func tableElement(_ table: Int, _ index: Value, _ trap: TrapCode) -> Value {
    let type = context.module.tables[table]
    let wide = builder.zeroExtend(index, to: .i64)
    if type.isFixed {
      let count = builder.constant(.i64, Int(type.limits.minimum))
      return element(wide, below: count, trap, of: loadConstant(context.layout.tableElements(table)))
    }
    let descriptor = loadConstant(context.layout.tableDescriptor(table))
    let count = loadDescriptor(descriptor, TableDescriptor.count)
    return element(wide, below: count, trap, of: loadDescriptor(descriptor, TableDescriptor.elements))
  }

  private mutating func element(_ index: Value, below count: Value, _ trap: TrapCode, of elements: Value) -> Value {
    builder.trapIf(builder.greaterOrEqualUnsigned(index, count), trap)
    var index = index
    if context.masksIndexes {
      // All ones below the count. Both have 32 bits, so the sign of the difference is right.
      let mask = builder.shiftRightSigned(builder.subtract(index, count), 63)
      index = builder.and(index, mask)
    }
    return builder.add(elements, builder.shiftLeft(index, 3))
  }

  private mutating func loadDescriptor(_ descriptor: Value, _ offset: Int) -> Value {
    let access = MemoryAccess(offset: Int64(offset), region: MemoryRegion.descriptors, alignment: 8)
    return builder.load(.i64, at: descriptor, access)
  }

  mutating func tableGet() throws(WebAssemblyError) {
    let table = try tableIndex()
    let index = try pop(.i32)
    let type = context.module.tables[table].element
    guard isReachable else { return push(type, BodyTranslator.nothing) }
    let address = tableElement(table, index, .tableAccess)
    push(type, builder.load(.i64, at: address, MemoryAccess(region: MemoryRegion.elements, alignment: 8)))
  }

  mutating func tableSet() throws(WebAssemblyError) {
    let table = try tableIndex()
    let value = try pop(context.module.tables[table].element)
    let index = try pop(.i32)
    guard isReachable else { return }
    let address = tableElement(table, index, .tableAccess)
    builder.store(value, at: address, MemoryAccess(region: MemoryRegion.elements, alignment: 8))
  }

  // MARK: - Whole tables

  mutating func tableSize() throws(WebAssemblyError) {
    let table = try tableIndex()
    guard isReachable else { return push(.i32, BodyTranslator.nothing) }
    let descriptor = loadConstant(context.layout.tableDescriptor(table))
    push(.i32, builder.truncate(loadDescriptor(descriptor, TableDescriptor.count), to: .i32))
  }

  mutating func tableGrow() throws(WebAssemblyError) {
    let table = try tableIndex()
    let count = try pop(.i32)
    let value = try pop(context.module.tables[table].element)
    guard isReachable else { return push(.i32, BodyTranslator.nothing) }
    push(.i32, callRuntime(.tableGrow, [builder.constant(.i32, table), value, count])[0])
  }

  mutating func tableFill() throws(WebAssemblyError) {
    let table = try tableIndex()
    let count = try pop(.i32)
    let value = try pop(context.module.tables[table].element)
    let start = try pop(.i32)
    if isReachable { _ = callRuntime(.tableFill, [builder.constant(.i32, table), start, value, count]) }
  }

  mutating func tableCopy() throws(WebAssemblyError) {
    let (to, from) = (try tableIndex(), try tableIndex())
    guard context.module.tables[to].element == context.module.tables[from].element else {
      throw invalid("type mismatch: tables of different types")
    }
    try callBulk(.tableCopy, to, from)
  }

  mutating func tableInitialize() throws(WebAssemblyError) {
    let segment = try elementIndex()
    let table = try tableIndex()
    guard context.module.tables[table].element == context.module.elements[segment].type else {
      throw invalid("type mismatch: elements of another type")
    }
    try callBulk(.tableInitialize, table, segment)
  }

  /// Takes destination, source and count.
  private mutating func callBulk(
    _ function: RuntimeFunction, _ first: Int, _ second: Int
  ) throws(WebAssemblyError) {
    let (count, source, destination) = (try pop(.i32), try pop(.i32), try pop(.i32))
    guard isReachable else { return }
    let (one, other) = (builder.constant(.i32, first), builder.constant(.i32, second))
    _ = callRuntime(function, [one, other, destination, source, count])
  }

  private mutating func elementIndex() throws(WebAssemblyError) -> Int {
    let index = Int(try reader.u32())
    guard index < context.module.elements.count else { throw invalid("unknown elem segment \(index)") }
    return index
  }

  mutating func elementDrop() throws(WebAssemblyError) {
    let segment = try elementIndex()
    if isReachable { _ = callRuntime(.elementDrop, [builder.constant(.i32, segment)]) }
  }
}
