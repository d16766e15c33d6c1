/// Changing the edges and blocks of a function, for compiler passes.
extension Function {
  /// Removes the arguments of `target` at the positions that `isRemoved` says. The order of the others stays.
  @inlinable public mutating func removeArguments(of target: Target, where isRemoved: (Int) -> Bool) {
    let start = target.index + 2
    var kept = 0
    for position in 0..<Int(pool[target.index + 1]) where !isRemoved(position) {
      pool[start + kept] = pool[start + position]
      kept += 1
    }
    pool[target.index + 1] = UInt32(kept)
  }

  /// Replaces one argument of `target`.
  @inlinable public mutating func setArgument(_ position: Int, of target: Target, to value: Value) {
    pool[target.index + 2 + position] = value.rawValue
  }

  /// The number of arguments of `target`.
  @inlinable @inline(__always) public func argumentCount(of target: Target) -> Int { Int(pool[target.index + 1]) }

  /// The argument of `target` at a position.
  @inlinable @inline(__always) public func argument(_ position: Int, of target: Target) -> Value {
    Value(rawValue: pool[target.index + 2 + position])
  }

  /// The number of parameters of `block`.
  @inlinable @inline(__always) public func parameterCount(of block: Block) -> Int {
    Int(blockTable[block.index].parameterCount)
  }

  /// The parameter of `block` at a position.
  @inlinable @inline(__always) public func parameter(_ position: Int, of block: Block) -> Value {
    Value(rawValue: pool[Int(blockTable[block.index].parameterStart) + position])
  }

  /// The positions of a block's instructions in the layout: see ``instruction(at:)``.
  @inlinable @inline(__always) public func positions(of block: Block) -> Range<Int> {
    Int(blockTable[block.index].start)..<Int(blockTable[block.index].end)
  }

  /// The instruction at a position of the layout.
  @inlinable @inline(__always) public func instruction(at position: Int) -> Instruction { layout[position] }

  /// Calls `body` with each value that an instruction uses itself, without the arguments of its targets.
  @inlinable @inline(__always)
  public func forEachDirectOperand(of record: Record, _ body: (Value) throws -> Void) rethrows {
    let format = record.format
    if format.contains(.a) { try body(record.first) }
    if format.contains(.b) { try body(record.second) }
    if format.contains(.c) { try body(record.third) }
    if format.contains(.list) {
      for word in pool[Int(record.a)..<Int(record.a + record.b)] { try body(Value(rawValue: word)) }
    }
  }

  /// The number of targets of an instruction.
  @inlinable public func targetCount(of record: Record) -> Int {
    let format = record.format
    if format.contains(.table) { return Int(record.c) }
    return (format.contains(.targetB) ? 1 : 0) + (format.contains(.targetC) ? 1 : 0)
  }

  /// A target of a terminator, by its number in the order of the text.
  @inlinable public func target(number: Int, of record: Record) -> Target {
    if record.format.contains(.table) { return Target(rawValue: pool[Int(record.b) + number]) }
    return number == 0 ? record.firstTarget : record.secondTarget
  }

  /// Replaces a target of a terminator.
  @inlinable public mutating func setTarget(number: Int, of instruction: Instruction, to target: Target) {
    let record = records[instruction.index]
    if record.format.contains(.table) {
      pool[Int(record.b) + number] = target.rawValue
    } else if number == 0 {
      records[instruction.index].b = target.rawValue
    } else {
      records[instruction.index].c = target.rawValue
    }
  }

  /// Gives `instruction` the source location of `other`.
  public mutating func copyLocation(to instruction: Instruction, from other: Instruction) {
    if let location = location(of: other) { setLocation(location, of: instruction) }
  }
}
