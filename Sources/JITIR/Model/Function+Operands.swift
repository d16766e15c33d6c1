/// Walking and changing operands and targets, by the record alone: see ``OperandFormat``.
extension Function {
  /// Calls `body` with each value that an instruction uses, in the order of the text: operands, then target arguments.
  @inlinable @inline(__always)
  public func forEachOperand(of record: Record, _ body: (Value) throws -> Void) rethrows {
    let format = record.format
    if format.contains(.a) { try body(record.first) }
    if format.contains(.b) { try body(record.second) }
    if format.contains(.c) { try body(record.third) }
    if format.rawValue & 0b0111_1000 != 0 {
      if format.contains(.list) {
        for word in pool[Int(record.a)..<Int(record.a + record.b)] { try body(Value(rawValue: word)) }
      }
      try forEachTarget(of: record) { target in
        let start = Int(target.rawValue)
        for word in pool[(start + 2)..<(start + 2 + Int(pool[start + 1]))] { try body(Value(rawValue: word)) }
      }
    }
  }

  /// Calls `body` with each target of a terminator, in the order of the text.
  @inlinable @inline(__always)
  public func forEachTarget(of record: Record, _ body: (Target) throws -> Void) rethrows {
    let format = record.format
    if format.contains(.targetB) { try body(record.firstTarget) }
    if format.contains(.targetC) { try body(record.secondTarget) }
    if format.contains(.table) {
      for word in pool[Int(record.b)..<Int(record.b + record.c)] { try body(Target(rawValue: word)) }
    }
  }

  /// The operands that are in a list: arguments of a direct call, callee and arguments of an indirect call, returned
  /// values, the three operands of `atomic_compare_exchange`.
  @inlinable public func list(of record: Record) -> ValueList {
    ValueList(pool[Int(record.a)..<Int(record.a + record.b)])
  }

  /// How many operands there are in the list.
  @inlinable @inline(__always) public func listCount(of record: Record) -> Int { Int(record.b) }

  /// The operand in the list at a position.
  @inlinable @inline(__always) public func listValue(_ position: Int, of record: Record) -> Value {
    Value(rawValue: pool[Int(record.a) + position])
  }

  /// The targets of a switch, the last one being for every other number.
  @inlinable public func table(of record: Record) -> TargetList {
    TargetList(words: pool[Int(record.b)..<Int(record.b + record.c)])
  }

  /// The block that a target leads to.
  @inlinable @inline(__always) public func block(of target: Target) -> Block { Block(rawValue: pool[target.index]) }

  /// The values that a target gives to its block's parameters.
  @inlinable public func arguments(of target: Target) -> ValueList {
    let start = target.index
    return ValueList(pool[(start + 2)..<(start + 2 + Int(pool[start + 1]))])
  }

  /// Replaces every operand and target argument of an instruction by what `body` makes of it.
  @inlinable @inline(__always)
  public mutating func replaceOperands(of instruction: Instruction, _ body: (Value) throws -> Value) rethrows {
    let record = records[instruction.index]
    let format = record.format
    // Most operands stay what they are, and what is not written need not be asked whether it is shared.
    if format.contains(.a) {
      let value = try body(record.first).rawValue
      if value != record.a { records[instruction.index].a = value }
    }
    if format.contains(.b) {
      let value = try body(record.second).rawValue
      if value != record.b { records[instruction.index].b = value }
    }
    if format.contains(.c) {
      let value = try body(record.third).rawValue
      if value != record.c { records[instruction.index].c = value }
    }
    if format.rawValue & 0b0111_1000 != 0 { try replaceListed(of: record, body) }
  }

  /// Replaces the operands of a record that are in lists.
  @inlinable mutating func replaceListed(of record: Record, _ body: (Value) throws -> Value) rethrows {
    let format = record.format
    if format.contains(.list) { try replaceWords(Int(record.a)..<Int(record.a + record.b), body) }
    if format.contains(.targetB) { try replaceArguments(record.firstTarget, body) }
    if format.contains(.targetC) { try replaceArguments(record.secondTarget, body) }
    if format.contains(.table) {
      for position in Int(record.b)..<Int(record.b + record.c) {
        try replaceArguments(Target(rawValue: pool[position]), body)
      }
    }
  }

  @inlinable mutating func replaceArguments(_ target: Target, _ body: (Value) throws -> Value) rethrows {
    let start = target.index
    try replaceWords((start + 2)..<(start + 2 + Int(pool[start + 1])), body)
  }

  @inlinable mutating func replaceWords(_ range: Range<Int>, _ body: (Value) throws -> Value) rethrows {
    for position in range {
      let word = pool[position]
      let value = try body(Value(rawValue: word)).rawValue
      if value != word { pool[position] = value }
    }
  }

  /// Makes `target` lead to `block`, with the arguments it has.
  @inlinable public mutating func setBlock(of target: Target, to block: Block) { pool[target.index] = block.rawValue }
}

/// The targets of a switch.
public struct TargetList: RandomAccessCollection, Sendable {
  @usableFromInline let words: ArraySlice<UInt32>
  @inlinable init(words: ArraySlice<UInt32>) { self.words = words }
  @inlinable public var startIndex: Int { 0 }
  @inlinable public var endIndex: Int { words.count }
  @inlinable public subscript(position: Int) -> Target { Target(rawValue: words[words.startIndex + position]) }
}

extension OpcodeRow {
  /// Whether the immediate is a memory access.
  public var hasAccess: Bool { fields.contains(.memory) }
}
