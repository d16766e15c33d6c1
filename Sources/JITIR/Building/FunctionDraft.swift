public import JITStorage

/// A function that is being built: what a ``Function`` holds, in tables that only the builder owns and that serve for
/// one function after the other.
///
/// Parameters of blocks are only values here; which of them stay is known at the end, and then they are put into lists.
@usableFromInline struct FunctionDraft: ~Copyable {
  private let anchor = PassedByAddress()
  var name = ""
  var signature = Signature()
  @usableFromInline var records = Table<Record>()
  @usableFromInline var layout = Table<Instruction>()
  var blockTable = Table<DraftBlock>()
  /// The blocks that were begun, in this order. The last is the one that instructions are added to.
  var blocks = Table<Block>()
  @usableFromInline var pool = Table<UInt32>()
  var wides = Table<UInt128>()
  var accesses = Table<MemoryAccess>()
  var stackSlots: [StackSlotDescription] = []
  var names = DebugNames()
  fileprivate var constantIndex = InternTable()
  fileprivate var accessIndex = InternTable()

  /// The place in the source of the instructions to come.
  @usableFromInline private(set) var location: SourceLocation?
  /// Where the others come from.
  @usableFromInline private(set) var located = Table<LocatedRecords>()
  /// How many records `located` knows of.
  @usableFromInline private(set) var locatedCount = 0

  /// A block that is being built.
  struct DraftBlock: BitwiseCopyable {
    /// Its parameters that are no variables are consecutive values.
    var firstParameter: UInt32
    var explicitCount: UInt32
    var record = BlockRecord()
  }

  /// Records that come from one place: those behind the ones before.
  @usableFromInline struct LocatedRecords: BitwiseCopyable {
    @usableFromInline var end: UInt32
    @usableFromInline var location: SourceLocation?
    @usableFromInline init(end: UInt32, location: SourceLocation?) {
      self.end = end
      self.location = location
    }
  }

  /// Makes this an empty function, and keeps the memory of the old one.
  mutating func removeAll(name: String, signature: Signature) {
    self.name = name
    self.signature = signature
    records.removeAll()
    layout.removeAll()
    blockTable.removeAll()
    blocks.removeAll()
    pool.removeAll()
    wides.removeAll()
    accesses.removeAll()
    located.removeAll()
    locatedCount = 0
    location = nil
    if !stackSlots.isEmpty { stackSlots = [] }
    names = DebugNames()
    constantIndex.removeAll()
    accessIndex.removeAll()
  }

  // MARK: - Reading

  func type(of value: Value) -> ValueType { ValueType(rawValue: records[value.index].typeCode) ?? .i64 }

  func block(of target: Target) -> Block { Block(rawValue: pool[target.index]) }

  /// The parameters of a block that are no variables.
  func explicitParameters(of block: Block) -> ResultList {
    ResultList(first: blockTable[block.index].firstParameter, count: Int(blockTable[block.index].explicitCount))
  }

  // MARK: - Blocks and instructions

  mutating func makeBlock(_ types: [ValueType]) -> Block {
    let block = Block(blockTable.count)
    blockTable.append(DraftBlock(firstParameter: UInt32(records.count), explicitCount: UInt32(types.count)))
    for (position, type) in types.enumerated() {
      _ = appendParameter(type, to: block)
      records[records.count - 1].b = UInt32(position)
    }
    return block
  }

  mutating func appendParameter(_ type: ValueType, to block: Block) -> Value {
    records.append(Record(.parameter, Shape(type), [], type: type, a: block.rawValue))
    return Value(rawValue: UInt32(truncatingIfNeeded: records.count &- 1))
  }

  mutating func beginBlock(_ block: Block) {
    blocks.append(block)
    blockTable[block.index].record.start = UInt32(layout.count)
  }

  /// Ends the block that was begun last.
  mutating func endBlock() { blockTable[blocks[blocks.count - 1].index].record.end = UInt32(layout.count) }

  /// Adds an instruction to the block begun last.
  @inlinable @inline(__always)
  mutating func append(_ record: Record) -> Instruction {
    let instruction = Instruction(rawValue: UInt32(truncatingIfNeeded: records.count))
    records.append(record)
    layout.append(instruction)
    return instruction
  }

  /// Gives the instruction just appended a further result.
  mutating func appendResult(_ type: ValueType, of instruction: Instruction) {
    let position = UInt32(records.count) - instruction.rawValue
    records.append(Record(.result, Shape(type), [], type: type, a: instruction.rawValue, b: position))
  }

  // MARK: - Locations

  /// What is added from now on comes from another place.
  @inlinable mutating func setLocation(_ location: SourceLocation?) {
    if locatedCount != records.count {
      located.append(LocatedRecords(end: UInt32(truncatingIfNeeded: records.count), location: self.location))
      locatedCount = records.count
    }
    self.location = location
  }

  /// The tables of locations that a ``Function`` has; both empty if no location was stated.
  fileprivate mutating func locationTables() -> (ofRecord: [UInt32], locations: [SourceLocation]) {
    setLocation(location)
    var numbers = Table<UInt32>()
    var locations = Table<SourceLocation>()
    numbers.reserveCapacity(records.count)
    locations.reserveCapacity(located.count)
    for index in located.indices {
      let entry = located[index]
      var number: UInt32 = 0
      if let location = entry.location {
        let last = locations.count &- 1
        if last < 0 || locations[last].line != location.line || locations[last] != location {
          locations.append(location)
        }
        number = UInt32(truncatingIfNeeded: locations.count)
      }
      for _ in numbers.count..<Int(entry.end) { numbers.append(number) }
    }
    return locations.isEmpty ? ([], []) : (numbers.array, locations.array)
  }

  // MARK: - Contents that are kept once

  /// The value that `constant` is: the same one for equal constants.
  mutating func constant(_ constant: Constant) -> Value {
    let hash = Function.hash(constant)
    let (a, b) = (UInt32(truncatingIfNeeded: constant.low), UInt32(truncatingIfNeeded: constant.low >> 32))
    let isWide = constant.type.size == 16
    let found = constantIndex.find(hash: hash) { index in
      let record = records[Int(index)]
      if record.typeCode != constant.type.rawValue { return false }
      return isWide ? wides[Int(record.c)] == constant.bits : record.a == a && record.b == b
    }
    if let found { return Value(rawValue: found) }
    let value = Value(records.count)
    if isWide {
      records.append(Record(.constant, Shape(constant.type), [], type: constant.type, c: UInt32(wides.count)))
      wides.append(constant.bits)
    } else {
      records.append(Record(.constant, Shape(constant.type), [], type: constant.type, a: a, b: b))
    }
    constantIndex.insert(value.rawValue, hash: hash)
    return value
  }

  /// The position of `access`: the same one for equal accesses.
  mutating func intern(_ access: MemoryAccess) -> MemoryAccessIndex {
    let attributes = Function.attributes(access)
    let hash = Function.hash(offset: access.offset, attributes: attributes)
    let found = accessIndex.find(hash: hash) { index in
      accesses[Int(index)].offset == access.offset && Function.attributes(accesses[Int(index)]) == attributes
    }
    if let found { return MemoryAccessIndex(rawValue: found) }
    accesses.append(access)
    let index = MemoryAccessIndex(accesses.count - 1)
    accessIndex.insert(index.rawValue, hash: hash)
    return index
  }

  // MARK: - Lists

  mutating func append(mask: UInt128) -> UInt32 {
    wides.append(mask)
    return UInt32(wides.count - 1)
  }

  mutating func appendList(_ values: [Value]) -> UInt32 {
    let start = UInt32(pool.count)
    for value in values { pool.append(value.rawValue) }
    return start
  }

  mutating func appendTarget(_ block: Block, _ arguments: [Value]) -> Target {
    let target = Target(pool.count)
    pool.append(block.rawValue)
    pool.append(UInt32(arguments.count))
    for value in arguments { pool.append(value.rawValue) }
    return target
  }

  /// Lists the parameters of a block: the explicit ones, then those that variables have become.
  mutating func listParameters(of block: Block, variables: borrowing Table<Value>) {
    let state = blockTable[block.index]
    let count = Int(state.explicitCount) + variables.count
    blockTable[block.index].record.parameterStart = UInt32(pool.count)
    blockTable[block.index].record.parameterCount = UInt32(count)
    if count == 0 { return }
    for position in 0..<state.explicitCount { pool.append(state.firstParameter + position) }
    for index in variables.indices {
      let value = variables[index]
      records[value.index].b = state.explicitCount + UInt32(index)
      pool.append(value.rawValue)
    }
    // A list has room for the next power of two, see `BlockRecord`.
    let room = 1 << (Int.bitWidth - (count - 1).leadingZeroBitCount)
    for _ in count..<room { pool.append(0) }
  }
}

extension Function {
  /// The function that was built, with tables of exactly the size that it needs.
  init(_ draft: inout FunctionDraft) {
    self.init(name: draft.name, signature: draft.signature)
    records = draft.records.array
    layout = draft.layout.array
    blockTable.reserveCapacity(draft.blockTable.count)
    for index in draft.blockTable.indices { blockTable.append(draft.blockTable[index].record) }
    blocks = draft.blocks.array
    pool = draft.pool.array
    wides = draft.wides.array
    accesses = draft.accesses.array
    stackSlots = draft.stackSlots
    names = draft.names
    constantIndex = draft.constantIndex.clone()
    accessIndex = draft.accessIndex.clone()
    (locationOfRecord, locations) = draft.locationTables()
  }
}
