/// Comparing functions by what they say.
extension Function {
  /// Whether `other` has the same blocks with the same instructions in the same order, whatever their numbers are.
  /// Names and source locations don't count. Linear time.
  ///
  /// Both must be valid, and of the same module or of modules that number functions, data and signatures alike.
  public func isEquivalent(to other: Function) -> Bool {
    guard signature == other.signature, blocks.count == other.blocks.count,
      stackSlots.map(\.size) == other.stackSlots.map(\.size),
      stackSlots.map(\.alignment) == other.stackSlots.map(\.alignment)
    else { return false }
    var comparison = FunctionComparison(self, other)
    return comparison.matchDefinitions() && comparison.matchInstructions()
  }
}

/// Two functions, and which value and block of the first is which of the second.
private struct FunctionComparison {
  let left: Function
  let right: Function
  private var valueOf: [UInt32]
  private var blockOf: [UInt32]

  init(_ left: Function, _ right: Function) {
    self.left = left
    self.right = right
    valueOf = [UInt32](repeating: .max, count: left.recordCount)
    blockOf = [UInt32](repeating: .max, count: left.blockCount)
  }

  /// Pairs blocks, parameters and results by their order.
  mutating func matchDefinitions() -> Bool {
    for (block, other) in zip(left.blocks, right.blocks) {
      blockOf[block.index] = other.rawValue
      guard pair(left.parameters(of: block), right.parameters(of: other)) else { return false }
      let (instructions, others) = (left.instructions(of: block), right.instructions(of: other))
      guard instructions.count == others.count else { return false }
      for (instruction, other) in zip(instructions, others) {
        guard pair(left.results(of: instruction), right.results(of: other)) else { return false }
      }
    }
    return true
  }

  private mutating func pair(_ values: some Collection<Value>, _ others: some Collection<Value>) -> Bool {
    guard values.count == others.count else { return false }
    for (value, other) in zip(values, others) {
      guard left.type(of: value) == right.type(of: other) else { return false }
      valueOf[value.index] = other.rawValue
    }
    return true
  }

  func matchInstructions() -> Bool {
    for (block, other) in zip(left.blocks, right.blocks) {
      for (instruction, other) in zip(left.instructions(of: block), right.instructions(of: other))
      where !isSame(left[instruction], right[other]) { return false }
    }
    return true
  }

  private func isSame(_ record: Record, _ other: Record) -> Bool {
    record.opcode == other.opcode && record.shape == other.shape && hasSameOperands(record, other)
      && hasSameTargets(record, other) && hasSameImmediate(record, other)
  }

  private func hasSameOperands(_ record: Record, _ other: Record) -> Bool {
    let format = record.format
    if format.contains(.list) { return isSame(left.list(of: record), right.list(of: other)) }
    return (!format.contains(.a) || isSame(record.first, other.first))
      && (!format.contains(.b) || isSame(record.second, other.second))
      && (!format.contains(.c) || isSame(record.third, other.third))
  }

  private func isSame(_ values: ValueList, _ others: ValueList) -> Bool {
    values.count == others.count && zip(values, others).allSatisfy { isSame($0, $1) }
  }

  private func isSame(_ value: Value, _ other: Value) -> Bool {
    if let constant = left.constant(value) { return constant == right.constant(other) }
    return valueOf[value.index] == other.rawValue
  }

  private func hasSameTargets(_ record: Record, _ other: Record) -> Bool {
    var (targets, others): ([Target], [Target]) = ([], [])
    guard record.isTerminator else { return true }
    left.forEachTarget(of: record) { targets.append($0) }
    right.forEachTarget(of: other) { others.append($0) }
    return targets.count == others.count
      && zip(targets, others).allSatisfy { target, other in
        blockOf[left.block(of: target).index] == right.block(of: other).rawValue
          && isSame(left.arguments(of: target), right.arguments(of: other))
      }
  }

  private func hasSameImmediate(_ record: Record, _ other: Record) -> Bool {
    switch Opcode.summaries[record.opcode.index].immediate {
    case .none: true
    case .access: left.access(of: record) == right.access(of: other)
    case .mask: left.mask(of: record) == right.mask(of: other)
    default: record.c == other.c
    }
  }
}
