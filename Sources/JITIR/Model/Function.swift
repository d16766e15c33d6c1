import JITStorage

/// The body of a function: blocks of instructions in static single assignment form.
///
/// Storage is a few dense arrays; handles (``Value``, ``Instruction``, ``Block``…) are positions in them.
/// - ``records``: one 16-byte entry a value or instruction. The first result of an instruction is the value with its
///   number; further results are the entries right after it.
/// - ``layout``: the instructions in order. Each block is a range of it, so that blocks are walked in memory order.
/// - ``pool``: the lists that don't fit a record: arguments, targets, switch tables, block parameters.
///
/// A function never refers to its module by pointer, only by index, so functions are compiled independently and in
/// parallel.
public struct Function: Sendable {
  /// The name in text and symbol tables, without the sigil.
  public var name: String
  /// The types of the entry block's parameters, and of what `return` returns.
  public var signature: Signature
  /// The place in the source that the function itself comes from; nil for none.
  public var location: SourceLocation?

  @usableFromInline var records: [Record] = []
  @usableFromInline var layout: [Instruction] = []
  @usableFromInline var blockTable: [BlockRecord] = []
  /// The blocks in the order of the text, the entry first. Blocks that are not here are not part of the function.
  public internal(set) var blocks: [Block] = []
  @usableFromInline var pool: [UInt32] = []
  @usableFromInline var wides: [UInt128] = []
  @usableFromInline var accesses: [MemoryAccess] = []
  /// The stack slots, by ``StackSlot``.
  public var stackSlots: [StackSlotDescription] = []

  var constantIndex = InternTable()
  var accessIndex = InternTable()

  /// One entry a record, or empty when no instruction has a location: positions in `locations`, plus 1.
  @usableFromInline var locationOfRecord: [UInt32] = []
  @usableFromInline var locations: [SourceLocation] = []
  var names = DebugNames()

  /// An empty function. ``FunctionBuilder`` gives it blocks.
  public init(name: String, signature: Signature = Signature()) {
    self.name = name
    self.signature = signature
  }

  /// Makes room for `instructions` instructions and constants.
  public mutating func reserveCapacity(_ instructions: Int) {
    records.reserveCapacity(instructions)
    layout.reserveCapacity(instructions)
  }
}

/// Where a block's parameters and instructions are.
@usableFromInline struct BlockRecord: Sendable, BitwiseCopyable {
  /// The first parameter's position in `pool`; the room there is the next power of two of the count.
  @usableFromInline var parameterStart: UInt32 = 0
  @usableFromInline var parameterCount: UInt32 = 0
  /// The range of `layout`.
  @usableFromInline var start: UInt32 = 0
  @usableFromInline var end: UInt32 = 0
  @usableFromInline init() {}
}

/// The size and alignment of a stack slot, in bytes.
public struct StackSlotDescription: Sendable, Hashable {
  public var size: UInt32
  /// A power of two.
  public var alignment: UInt32
  /// The name in text, without the sigil; nil for none.
  public var name: String?

  public init(size: UInt32, alignment: UInt32 = 8, name: String? = nil) {
    self.size = size
    self.alignment = alignment
    self.name = name
  }
}

// MARK: - Reading

extension Function {
  /// How many values and instructions there have ever been: every ``Value`` and ``Instruction`` is below it.
  @inlinable public var recordCount: Int { records.count }

  /// Whether any instruction has a source location.
  @inlinable @inline(__always) public var hasLocations: Bool { !locations.isEmpty }

  /// How many blocks there have ever been: every ``Block`` is below it.
  @inlinable public var blockCount: Int { blockTable.count }

  /// How many instructions the blocks hold.
  @inlinable public var instructionCount: Int {
    blocks.reduce(0) { $0 + Int(blockTable[$1.index].end - blockTable[$1.index].start) }
  }

  /// The block where execution begins; nil for a function without a body.
  @inlinable public var entry: Block? { blocks.first }

  /// What an instruction is.
  @inlinable public subscript(instruction: Instruction) -> Record {
    get { records[instruction.index] }
    _modify { yield &records[instruction.index] }
  }

  /// What defines a value: a parameter, a constant, a further result, or the instruction whose first result it is.
  @inlinable @inline(__always) public subscript(value: Value) -> Record { records[value.index] }

  /// The type of a value.
  @inlinable @inline(__always) public func type(of value: Value) -> ValueType {
    ValueType(rawValue: records[value.index].typeCode) ?? .i64
  }

  /// The instructions of a block, in order; the last is its terminator.
  @inlinable public func instructions(of block: Block) -> ArraySlice<Instruction> {
    let record = blockTable[block.index]
    return layout[Int(record.start)..<Int(record.end)]
  }

  /// The last instruction of a block; nil when the block is empty.
  @inlinable public func terminator(of block: Block) -> Instruction? {
    let record = blockTable[block.index]
    return record.start == record.end ? nil : layout[Int(record.end) - 1]
  }

  /// The parameters of a block, in order; those of the entry are the function's.
  @inlinable public func parameters(of block: Block) -> ValueList {
    let record = blockTable[block.index]
    return ValueList(pool[Int(record.parameterStart)..<Int(record.parameterStart + record.parameterCount)])
  }

  /// How many results an instruction has.
  @inlinable public func resultCount(of instruction: Instruction) -> Int {
    guard records[instruction.index].hasResult else { return 0 }
    var next = instruction.index + 1
    while next < records.count, records[next].opcode == .result, records[next].a == instruction.rawValue { next += 1 }
    return next - instruction.index
  }

  /// The results of an instruction: consecutive values.
  @inlinable public func results(of instruction: Instruction) -> ResultList {
    ResultList(first: instruction.rawValue, count: resultCount(of: instruction))
  }

  /// The constant that `value` is; nil when it is none.
  @inlinable @inline(__always) public func constant(_ value: Value) -> Constant? {
    let record = records[value.index]
    guard record.opcode == .constant else { return nil }
    return constant(of: record)
  }

  @inlinable func constant(of record: Record) -> Constant {
    let type = record.type ?? .i64
    if type.size == 16 {
      let bits = wides[Int(record.c)]
      return Constant(type, low: UInt64(truncatingIfNeeded: bits), high: UInt64(truncatingIfNeeded: bits >> 64))
    }
    return Constant(type, low: UInt64(record.b) << 32 | UInt64(record.a))
  }

  /// The memory access of an instruction that has one: its immediate.
  @inlinable @inline(__always) public func access(of record: Record) -> MemoryAccess { accesses[Int(record.c)] }

  /// The 16 lane numbers of a shuffle, lane 0 in the lowest byte.
  @inlinable public func mask(of record: Record) -> UInt128 { wides[Int(record.c)] }

  /// What an instruction does besides computing results: its opcode's effects, plus the trap of its memory access.
  public func effects(of instruction: Instruction) -> Effects {
    let record = records[instruction.index]
    let summary = Opcode.summaries[record.opcode.index]
    guard summary.immediate == .access, accesses[Int(record.c)].trap != nil else { return summary.effects }
    return summary.effects.union(.traps)
  }
}

/// The results of an instruction.
public struct ResultList: RandomAccessCollection, Sendable {
  @usableFromInline let first: UInt32
  @usableFromInline let total: Int
  @inlinable init(first: UInt32, count: Int) {
    self.first = first
    total = count
  }
  @inlinable public var startIndex: Int { 0 }
  @inlinable public var endIndex: Int { total }
  @inlinable public subscript(position: Int) -> Value { Value(rawValue: first + UInt32(position)) }
}

/// Values in a list of a function.
public struct ValueList: RandomAccessCollection, Sendable {
  @usableFromInline let words: ArraySlice<UInt32>
  @inlinable init(_ words: ArraySlice<UInt32>) { self.words = words }
  @inlinable public var startIndex: Int { 0 }
  @inlinable public var endIndex: Int { words.count }
  @inlinable public subscript(position: Int) -> Value { Value(rawValue: words[words.startIndex + position]) }
}

extension Function {
  /// The memory of all tables in bytes: what they hold, without room to grow. Names and locations count when there are
  /// any.
  public var storageSize: Int {
    records.count * MemoryLayout<Record>.stride + layout.count * MemoryLayout<Instruction>.stride
      + blockTable.count * MemoryLayout<BlockRecord>.stride + blocks.count * MemoryLayout<Block>.stride
      + pool.count * MemoryLayout<UInt32>.stride + wides.count * MemoryLayout<UInt128>.stride
      + accesses.count * MemoryLayout<MemoryAccess>.stride + constantIndex.storageSize + accessIndex.storageSize
      + locationOfRecord.count * MemoryLayout<UInt32>.stride + locations.count * MemoryLayout<SourceLocation>.stride
      + names.values.storageSize + names.blocks.storageSize
  }
}
