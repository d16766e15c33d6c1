import JIT

// Memory: sections 3.3.7 and 4.4.7.

extension BodyTranslator {
  /// What an access states: which memory, how far from the address, and the alignment.
  struct AccessArgument {
    var memory: Int
    var offset: UInt64
    var alignment: Int
  }

  // MARK: - Loads and stores

  /// A load or store of a scalar, or of a whole vector.
  mutating func access(_ row: PlainOperator) throws(WebAssemblyError) {
    let argument = try accessArgument(row.size)
    let isStore = row.opcode == .store || row.opcode == .storeNarrow
    let value = isStore ? try pop(row.operands.0) : nil
    let index = try pop(context.module.memories[argument.memory].addressType)
    guard isReachable else { return isStore ? () : push(row.result, BodyTranslator.nothing) }
    let (address, access) = address(index, argument, Int(row.size))
    let immediate = builder.immediate(access)
    if let value {
      builder.emit(row.opcode, value, address, shape: row.shape, immediate: immediate)
    } else {
      push(row.result, builder.emit(row.opcode, address, shape: row.shape, to: row.destination, immediate: immediate))
    }
  }

  /// Reads alignment and offset.
  ///
  /// - Parameter size: The bytes of the access, its natural alignment.
  mutating func accessArgument(_ size: UInt8) throws(WebAssemblyError) -> AccessArgument {
    let start = reader.position
    var flags = try reader.u32()
    var memory = 0
    if flags & 0x40 != 0, context.features.contains(.multipleMemories) {
      flags &= ~0x40
      memory = Int(try reader.u32())
    }
    guard flags < 32 else { throw reader.malformed("malformed memop flags", at: start) }
    guard memory < context.module.memories.count else { throw invalid("unknown memory \(memory)") }
    guard flags <= size.trailingZeroBitCount else {
      throw invalid("alignment must not be larger than natural")
    }
    let offset = context.module.memories[memory].is64Bit ? try reader.u64() : UInt64(try reader.u32())
    return AccessArgument(memory: memory, offset: offset, alignment: 1 << Int(flags))
  }

  /// The address of an access in the process, once it is sure to be in the memory, or to fault.
  mutating func address(_ index: Value, _ argument: AccessArgument, _ size: Int) -> (Value, MemoryAccess) {
    let base = memoryBases[argument.memory]!
    let is64Bit = context.module.memories[argument.memory].is64Bit
    let wide = is64Bit ? index : builder.zeroExtend(index, to: .i64)
    var access = MemoryAccess(region: MemoryRegion.memory, alignment: argument.alignment)
    guard is64Bit || context.checksBounds else {
      // Address and offset are below 2^32 each; so much is reserved, and faults behind the end of the memory.
      access.offset = Int64(argument.offset)
      access.trap = .outOfBounds
      return (builder.add(base, wide), access)
    }
    checkBounds(wide, UInt64(size), argument)
    access.offset = Int64(truncatingIfNeeded: argument.offset)
    return (builder.add(base, wide), access)
  }

  /// Traps unless `size` bytes at the offset from an address are in the memory.
  private mutating func checkBounds(_ index: Value, _ size: UInt64, _ argument: AccessArgument) {
    let (end, isTooFar) = argument.offset.addingReportingOverflow(size)
    if isTooFar || end > UInt64(Int64.max) {
      // No memory is so large.
      builder.trapIf(builder.constant(.i8, 1), .outOfBounds)
      return
    }
    let limit = memoryByteCount(argument.memory)
    let last = builder.constant(.i64, Int(end))
    if context.module.memories[argument.memory].is64Bit {
      let sum = builder.emit(.addOverflowUnsigned, index, last)
      let isBeyond = builder.lessUnsigned(limit, sum)
      builder.trapIf(builder.or(isBeyond, builder.results(sum)[1]), .outOfBounds)
    } else {
      // The index has 32 bits: nothing overflows.
      builder.trapIf(builder.lessUnsigned(limit, builder.add(index, last)), .outOfBounds)
    }
  }

  /// The size of a memory in bytes.
  private mutating func memoryByteCount(_ memory: Int) -> Value {
    let descriptor = loadConstant(.i64, context.layout.memoryDescriptor(memory))
    let access = MemoryAccess(
      offset: Int64(MemoryDescriptor.byteCount), region: MemoryRegion.descriptors, alignment: 8)
    return builder.load(.i64, at: descriptor, access)
  }

  // MARK: - Size

  /// The number of a memory; where there can be one only, a byte that is 0.
  private mutating func memoryIndex() throws(WebAssemblyError) -> Int {
    let start = reader.position
    if context.module.memories.count < 2 {
      guard try reader.byte() == 0 else { throw reader.malformed("zero byte expected", at: start) }
    }
    let index = context.module.memories.count < 2 ? 0 : Int(try reader.u32())
    guard index < context.module.memories.count else { throw invalid("unknown memory \(index)") }
    return index
  }

  mutating func memorySize() throws(WebAssemblyError) {
    let memory = try memoryIndex()
    let type = context.module.memories[memory].addressType
    guard isReachable else { return push(type, BodyTranslator.nothing) }
    let pages = builder.shiftRightUnsigned(memoryByteCount(memory), 16)
    push(type, type == .i64 ? pages : builder.truncate(pages, to: .i32))
  }

  mutating func memoryGrow() throws(WebAssemblyError) {
    let memory = try memoryIndex()
    let type = context.module.memories[memory].addressType
    let count = try pop(type)
    guard isReachable else { return push(type, BodyTranslator.nothing) }
    let pages = callRuntime(.memoryGrow, [builder.constant(.i32, memory), widened(count, type)])[0]
    push(type, type == .i64 ? pages : builder.truncate(pages, to: .i32))
  }

  private mutating func widened(_ value: Value, _ type: WebAssemblyType) -> Value {
    type == .i64 ? value : builder.zeroExtend(value, to: .i64)
  }

  // MARK: - Bulk operations

  mutating func memoryFill() throws(WebAssemblyError) {
    let memory = try memoryIndex()
    let type = context.module.memories[memory].addressType
    let count = try pop(type)
    let byte = try pop(.i32)
    let destination = try pop(type)
    guard isReachable else { return }
    let (length, start) = (widened(count, type), widened(destination, type))
    checkRange(memory, start, length)
    let address = builder.add(memoryBases[memory]!, start)
    builder.emit(.memoryFill, address, builder.truncate(byte, to: .i8), length)
  }

  mutating func memoryCopy() throws(WebAssemblyError) {
    let (to, from) = (try memoryIndex(), try memoryIndex())
    let (toType, fromType) = (
      context.module.memories[to].addressType, context.module.memories[from].addressType
    )
    let countType: WebAssemblyType = toType == .i64 && fromType == .i64 ? .i64 : .i32
    let count = try pop(countType)
    let source = try pop(fromType)
    let destination = try pop(toType)
    guard isReachable else { return }
    let (length, end) = (widened(count, countType), widened(source, fromType))
    let start = widened(destination, toType)
    checkRange(to, start, length)
    checkRange(from, end, length)
    let target = builder.add(memoryBases[to]!, start)
    builder.emit(.memoryCopy, target, builder.add(memoryBases[from]!, end), length)
  }

  /// Traps unless a range is in the memory.
  private mutating func checkRange(_ memory: Int, _ start: Value, _ length: Value) {
    let limit = memoryByteCount(memory)
    let sum = builder.emit(.addOverflowUnsigned, start, length)
    let isBeyond = builder.lessUnsigned(limit, sum)
    builder.trapIf(builder.or(isBeyond, builder.results(sum)[1]), .outOfBounds)
  }

  private mutating func dataIndex() throws(WebAssemblyError) -> Int {
    let index = Int(try reader.u32())
    guard let count = context.module.dataCount else {
      throw reader.malformed("data count section required", at: operatorOffset)
    }
    guard index < count else { throw invalid("unknown data segment \(index)") }
    return index
  }

  mutating func memoryInitialize() throws(WebAssemblyError) {
    let segment = try dataIndex()
    let memory = try memoryIndex()
    let (count, source) = (try pop(.i32), try pop(.i32))
    let type = context.module.memories[memory].addressType
    let destination = try pop(type)
    guard isReachable else { return }
    let (first, second) = (builder.constant(.i32, memory), builder.constant(.i32, segment))
    _ = callRuntime(.memoryInitialize, [first, second, widened(destination, type), source, count])
  }

  mutating func dataDrop() throws(WebAssemblyError) {
    let segment = try dataIndex()
    if isReachable { _ = callRuntime(.dataDrop, [builder.constant(.i32, segment)]) }
  }
}
