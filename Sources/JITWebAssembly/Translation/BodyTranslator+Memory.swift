import JIT

// Memory: sections 3.3.7 and 4.4.7.

extension BodyTranslator {
  /// What an access states: which memory, how far from the address, and the alignment.
  struct AccessArgument {
    var memory: Int
    var offset: UInt64
    var alignmentLog2: UInt8
  }

  // MARK: - Loads and stores

  /// A load or store of a scalar, or of a whole vector.
  mutating func access(_ place: Int) throws(WebAssemblyError) {
    let row = plainOperators[place]
    let form = row.form
    let argument = try accessArgument(row.size)
    if form.opcode == .store || form.opcode == .storeNarrow {
      let value = try pop(row.operands.0)
      let index = try pop(memories[argument.memory].addressType)
      guard isReachable else { return }
      let (address, access) = address(index, argument, Int(row.size))
      builder.emit(form, value, address, immediate: builder.immediate(access))
    } else {
      let index = try pop(memories[argument.memory].addressType)
      guard isReachable else { return push(row.result, BodyTranslator.nothing) }
      let (address, access) = address(index, argument, Int(row.size))
      push(row.result, builder.emit(form, address, immediate: builder.immediate(access)))
    }
  }

  /// Reads alignment and offset.
  ///
  /// - Parameter size: The bytes of the access, its natural alignment.
  @inline(__always)
  mutating func accessArgument(_ size: UInt8) throws(WebAssemblyError) -> AccessArgument {
    let start = reader.position
    var flags = try reader.u32()
    var memory = 0
    if flags & 0x40 != 0, context.features.contains(.multipleMemories) {
      flags &= ~0x40
      memory = Int(try reader.u32())
    }
    guard flags < 32 else { throw reader.malformed("malformed memop flags", at: start) }
    guard memory < memories.count else { throw invalid("unknown memory \(memory)") }
    guard flags <= size.trailingZeroBitCount else {
      throw invalid("alignment must not be larger than natural")
    }
    let offset = memories[memory].is64Bit ? try reader.u64() : UInt64(try reader.u32())
    return AccessArgument(memory: memory, offset: offset, alignmentLog2: UInt8(truncatingIfNeeded: flags))
  }

  /// The address of an access in the process, once it is sure to be in the memory, or to fault.
  @inline(__always)
  mutating func address(_ index: Value, _ argument: AccessArgument, _ size: Int) -> (Value, MemoryAccess) {
    let memory = memories[argument.memory]
    var access = MemoryAccess(offset: Int64(truncatingIfNeeded: argument.offset), region: MemoryRegion.memory)
    access.alignmentLog2 = argument.alignmentLog2
    if memory.is64Bit || context.checksBounds {
      let wide = memory.is64Bit ? index : builder.emit(forms.zeroExtendIndex, index)
      checkBounds(wide, UInt64(size), argument)
      return (builder.emit(forms.addAddress, memory.base, wide), access)
    }
    // Address and offset are below 2^32 each; so much is reserved, and faults behind the end of the memory.
    access.trap = .outOfBounds
    if argument.memory == 0, let known = addresses[index] { return (known, access) }
    let address = builder.emit(forms.addAddress, memory.base, builder.emit(forms.zeroExtendIndex, index))
    if argument.memory == 0 { addresses.insert(address, for: index) }
    return (address, access)
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
    if memories[argument.memory].is64Bit {
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
    let descriptor = loadConstant(context.layout.memoryDescriptor(memory))
    let access = MemoryAccess(
      offset: Int64(MemoryDescriptor.byteCount), region: MemoryRegion.descriptors, alignment: 8)
    return builder.load(.i64, at: descriptor, access)
  }

  // MARK: - Size

  /// The number of a memory; where there can be one only, a byte that is 0.
  private mutating func memoryIndex() throws(WebAssemblyError) -> Int {
    let start = reader.position
    if memories.count < 2 {
      guard try reader.byte() == 0 else { throw reader.malformed("zero byte expected", at: start) }
    }
    let index = memories.count < 2 ? 0 : Int(try reader.u32())
    guard index < memories.count else { throw invalid("unknown memory \(index)") }
    return index
  }

  mutating func memorySize() throws(WebAssemblyError) {
    let memory = try memoryIndex()
    let type = memories[memory].addressType
    guard isReachable else { return push(type, BodyTranslator.nothing) }
    let pages = builder.shiftRightUnsigned(memoryByteCount(memory), 16)
    push(type, type == .i64 ? pages : builder.truncate(pages, to: .i32))
  }

  mutating func memoryGrow() throws(WebAssemblyError) {
    let memory = try memoryIndex()
    let type = memories[memory].addressType
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
    let type = memories[memory].addressType
    let count = try pop(type)
    let byte = try pop(.i32)
    let destination = try pop(type)
    guard isReachable else { return }
    let (length, start) = (widened(count, type), widened(destination, type))
    checkRange(memory, start, length)
    let address = builder.add(memories[memory].base, start)
    builder.emit(.memoryFill, address, builder.truncate(byte, to: .i8), length)
  }

  mutating func memoryCopy() throws(WebAssemblyError) {
    let (to, from) = (try memoryIndex(), try memoryIndex())
    let (toType, fromType) = (memories[to].addressType, memories[from].addressType)
    let countType: WebAssemblyType = toType == .i64 && fromType == .i64 ? .i64 : .i32
    let count = try pop(countType)
    let source = try pop(fromType)
    let destination = try pop(toType)
    guard isReachable else { return }
    let (length, end) = (widened(count, countType), widened(source, fromType))
    let start = widened(destination, toType)
    checkRange(to, start, length)
    checkRange(from, end, length)
    let target = builder.add(memories[to].base, start)
    builder.emit(.memoryCopy, target, builder.add(memories[from].base, end), length)
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
    let type = memories[memory].addressType
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
