import JITStorage

/// Adding to a function without checks: what the builder, the parser and compiler passes share. The verifier checks.
extension Function {
  /// A new block without parameters, not yet part of the function: ``beginBlock(_:)`` adds it.
  public mutating func makeBlock() -> Block {
    blockTable.append(BlockRecord())
    return Block(blockTable.count - 1)
  }

  /// Adds a parameter to `block`. Constant time, amortised.
  @discardableResult
  public mutating func appendParameter(_ type: ValueType, to block: Block) -> Value {
    let position = blockTable[block.index].parameterCount
    let value = Value(records.count)
    records.append(Record(.parameter, Shape(type), [], type: type, a: block.rawValue, b: position))
    // A list whose count is a power of two is full: move it to the end of the pool, with room for twice as many.
    if position & (position &- 1) == 0 {
      let old = Int(blockTable[block.index].parameterStart)
      blockTable[block.index].parameterStart = UInt32(pool.count)
      for offset in 0..<Int(position) { pool.append(pool[old + offset]) }
      for _ in 0..<max(1, position) { pool.append(0) }
    }
    pool[Int(blockTable[block.index].parameterStart + position)] = value.rawValue
    blockTable[block.index].parameterCount += 1
    return value
  }

  /// Removes the parameters of `block` that `isRemoved` says. The arguments of targets are the caller's to remove.
  public mutating func removeParameters(of block: Block, where isRemoved: (Value) -> Bool) {
    let start = Int(blockTable[block.index].parameterStart)
    var kept = 0
    for offset in 0..<Int(blockTable[block.index].parameterCount) {
      let value = Value(rawValue: pool[start + offset])
      if isRemoved(value) { continue }
      pool[start + kept] = value.rawValue
      records[value.index].b = UInt32(kept)
      kept += 1
    }
    // Room is kept for the next power of two of the count only: move on when the count fell below it.
    let count = blockTable[block.index].parameterCount
    blockTable[block.index].parameterCount = UInt32(kept)
    if kept < count, kept & (kept &- 1) != 0 { reserveParameterRoom(block, kept) }
  }

  /// Restores the rule that a list of `count` parameters has room for the next power of two.
  private mutating func reserveParameterRoom(_ block: Block, _ count: Int) {
    let old = Int(blockTable[block.index].parameterStart)
    blockTable[block.index].parameterStart = UInt32(pool.count)
    for offset in 0..<count { pool.append(pool[old + offset]) }
    let room = 1 << (Int.bitWidth - (count - 1).leadingZeroBitCount)
    for _ in count..<room { pool.append(0) }
  }

  /// Makes `block` the last of the function, and the one that ``append(_:)`` adds to. A block is begun once.
  public mutating func beginBlock(_ block: Block) {
    blocks.append(block)
    blockTable[block.index].start = UInt32(layout.count)
    blockTable[block.index].end = UInt32(layout.count)
  }

  /// Adds an instruction to the block last begun, with the type of its first result in `record`.
  @inlinable @discardableResult
  public mutating func append(_ record: Record) -> Instruction {
    let instruction = Instruction(rawValue: UInt32(truncatingIfNeeded: records.count))
    records.append(record)
    layout.append(instruction)
    blockTable[blocks[blocks.count - 1].index].end = UInt32(truncatingIfNeeded: layout.count)
    return instruction
  }

  /// Gives the instruction just appended a further result.
  @inlinable @discardableResult
  public mutating func appendResult(_ type: ValueType, of instruction: Instruction) -> Value {
    let position = UInt32(records.count) - instruction.rawValue
    records.append(Record(.result, Shape(type), [], type: type, a: instruction.rawValue, b: position))
    return Value(records.count - 1)
  }

  /// The value that `constant` is: the same one for equal constants.
  public mutating func constant(_ constant: Constant) -> Value {
    let found = constantIndex.find(hash: Function.hash(constant)) { index in
      self.records[Int(index)].type == constant.type && self.constant(of: self.records[Int(index)]) == constant
    }
    if let found { return Value(rawValue: found) }
    let value = Value(records.count)
    if constant.type.size == 16 {
      records.append(
        Record(.constant, Shape(constant.type), [], type: constant.type, c: UInt32(wides.count)))
      wides.append(constant.bits)
    } else {
      records.append(
        Record(
          .constant, Shape(constant.type), [], type: constant.type, a: UInt32(truncatingIfNeeded: constant.low),
          b: UInt32(truncatingIfNeeded: constant.low >> 32)))
    }
    constantIndex.insert(value.rawValue, hash: Function.hash(constant))
    return value
  }

  /// The position of `access`: the same one for equal accesses.
  public mutating func intern(_ access: MemoryAccess) -> MemoryAccessIndex {
    let hash = Function.hash(offset: access.offset, attributes: Function.attributes(access))
    if let found = accessIndex.find(hash: hash, where: { self.accesses[Int($0)] == access }) {
      return MemoryAccessIndex(rawValue: found)
    }
    accesses.append(access)
    let index = MemoryAccessIndex(accesses.count - 1)
    accessIndex.insert(index.rawValue, hash: hash)
    return index
  }

  /// Keeps a shuffle mask; the result is the immediate.
  public mutating func append(mask: UInt128) -> UInt32 {
    wides.append(mask)
    return UInt32(wides.count - 1)
  }

  /// Keeps a list of operands; the result is the record's `a`, the count its `b`.
  @inlinable public mutating func appendList(_ values: some Sequence<Value>) -> UInt32 {
    let start = UInt32(pool.count)
    for value in values { pool.append(value.rawValue) }
    return start
  }

  /// Keeps a block with arguments; the result is a record's `b` or `c`, or part of a table.
  @inlinable public mutating func appendTarget(_ block: Block, _ arguments: some Collection<Value>) -> Target {
    let target = Target(pool.count)
    pool.append(block.rawValue)
    pool.append(UInt32(arguments.count))
    for value in arguments { pool.append(value.rawValue) }
    return target
  }

  /// Keeps a switch table; the result is the record's `b`, the count its `c`.
  @inlinable public mutating func appendTable(_ targets: some Sequence<Target>) -> UInt32 {
    let start = UInt32(pool.count)
    for target in targets { pool.append(target.rawValue) }
    return start
  }

  static func hash(_ constant: Constant) -> UInt64 {
    InternTable.mix(constant.low ^ constant.high &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(constant.type.rawValue) << 56)
  }

  @inline(__always)
  static func hash(offset: Int64, attributes: UInt64) -> UInt64 {
    InternTable.mix(UInt64(bitPattern: offset) ^ attributes &* 0x9E37_79B9_7F4A_7C15)
  }

  /// Everything that an access says but the offset.
  @inline(__always)
  static func attributes(_ access: MemoryAccess) -> UInt64 {
    UInt64(access.region) << 32 | UInt64(access.trap?.rawValue ?? 0) << 8 | UInt64(access.alignmentLog2) << 4
      | UInt64(access.ordering.rawValue) << 1 | (access.isBigEndian ? 1 : 0)
  }
}
