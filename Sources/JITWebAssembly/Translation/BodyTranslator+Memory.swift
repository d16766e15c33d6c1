import JIT
import JITStorage

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
    // Bit 6 says that the number of a memory follows.
    let flagCount: UInt32 = context.features.contains(.multipleMemories) ? 0x80 : 0x20
    guard flags < flagCount else { throw reader.malformed("malformed memop flags", at: start) }
    if flags & 0x40 != 0 {
      flags &= ~0x40
      memory = Int(try reader.u32())
    }
    guard memory < memories.count else { throw invalid("unknown memory \(memory)") }
    guard flags <= size.trailingZeroBitCount else {
      throw invalid("alignment must not be larger than natural")
    }
    // With memories of 64-bit addresses, offsets have 64 bits everywhere.
    let offset = context.features.contains(.memory64) ? try reader.u64() : UInt64(try reader.u32())
    guard memories[memory].is64Bit || offset <= UInt32.max else { throw invalid("offset out of range") }
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
    let narrow = builder.truncate(byte, to: .i8)
    inPieces(length) { builder, position, count in
      builder.emit(.memoryFill, BodyTranslator.place(&builder, address, position), narrow, count)
    }
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
    let (target, origin) = (builder.add(memories[to].base, start), builder.add(memories[from].base, end))
    // The ranges may overlap: nothing is overwritten that is still to be copied.
    let isBackward = context.isInterruptible ? builder.lessUnsigned(origin, target) : nil
    inPieces(length, isBackward: isBackward) { builder, position, count in
      let (to, from) = (
        BodyTranslator.place(&builder, target, position), BodyTranslator.place(&builder, origin, position)
      )
      builder.emit(.memoryCopy, to, from, count)
    }
  }

  /// The most bytes of a piece.
  private static let pieceSize = 1 << 20

  /// Does something with a range of bytes: at once, or in pieces if the module can be interrupted. The check is where
  /// the loop goes back, as in any loop.
  ///
  /// - Parameters:
  ///   - length: How many bytes.
  ///   - isBackward: Whether the last piece comes first; nil for no.
  ///   - body: Does it with the piece at a position from the start, nil for 0, of a number of bytes.
  private mutating func inPieces(
    _ length: Value, isBackward: Value? = nil,
    _ body: (inout FunctionBuilder, _ position: Value?, _ count: Value) -> Void
  ) {
    guard context.isInterruptible else { return body(&builder, nil, length) }
    let (loop, end) = (builder.makeBlock([.i64]), builder.makeBlock())
    builder.branch(to: loop, arguments: [length])
    builder.beginLoop(loop, assigning: [])
    let rest = builder.parameters(of: loop)[0]
    let most = builder.constant(.i64, BodyTranslator.pieceSize)
    let count = builder.select(builder.lessUnsigned(most, rest), most, rest)
    let next = builder.subtract(rest, count)
    var position = builder.subtract(length, rest)
    if let isBackward { position = builder.select(isBackward, next, position) }
    body(&builder, position, count)
    let zero = builder.constant(.i64, 0)
    builder.branch(if: builder.notEqual(next, zero), then: .to(loop, arguments: [next]), else: .to(end))
    builder.seal(loop)
    builder.seal(end)
    builder.begin(end)
  }

  private static func place(_ builder: inout FunctionBuilder, _ address: Value, _ position: Value?) -> Value {
    if let position { builder.add(address, position) } else { address }
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
