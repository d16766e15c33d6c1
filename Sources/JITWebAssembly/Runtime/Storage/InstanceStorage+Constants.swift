// Constant expressions, which have the same value whenever they are evaluated: what they name never changes.

extension InstanceStorage {
  /// The value of an expression. The decoder has checked its types.
  func evaluate(_ expression: ConstantExpression) -> WordPair {
    if expression.instructions.count == 1 { return evaluate(expression.instructions[0]) }
    var stack: [WordPair] = []
    for instruction in expression.instructions {
      guard instruction.isArithmetic else {
        stack.append(evaluate(instruction))
        continue
      }
      let (b, a) = (stack.removeLast().low, stack.removeLast().low)
      stack.append(WordPair(low: instruction.combine(a, b)))
    }
    return stack[0]
  }

  /// The reference that an item of an element segment is.
  func evaluate(_ item: BinaryModule.ElementItems.Item) -> UInt64 {
    switch item {
    case .function(let index): UInt64(UInt(bitPattern: record(ofFunction: index)))
    case .expression(let expression): evaluate(expression).low
    }
  }

  /// The value of an instruction without operands.
  private func evaluate(_ instruction: ConstantInstruction) -> WordPair {
    switch instruction {
    case .i32(let value): WordPair(low: UInt64(UInt32(bitPattern: value)))
    case .i64(let value): WordPair(low: UInt64(bitPattern: value))
    case .f32(let bits): WordPair(low: UInt64(bits))
    case .f64(let bits): WordPair(low: bits)
    case .v128(let low, let high): WordPair(low: low, high: high)
    case .functionReference(let index): WordPair(low: UInt64(UInt(bitPattern: record(ofFunction: index))))
    case .global(let index): globals[Int(index)].words
    case .nullReference, .i32Add, .i32Subtract, .i32Multiply, .i64Add, .i64Subtract, .i64Multiply: WordPair(low: 0)
    }
  }
}

extension ConstantInstruction {
  /// Whether it takes two operands.
  fileprivate var isArithmetic: Bool {
    switch self {
    case .i32Add, .i32Subtract, .i32Multiply, .i64Add, .i64Subtract, .i64Multiply: true
    default: false
    }
  }

  fileprivate func combine(_ a: UInt64, _ b: UInt64) -> UInt64 {
    switch self {
    case .i32Add: (a &+ b) & 0xFFFF_FFFF
    case .i32Subtract: (a &- b) & 0xFFFF_FFFF
    case .i32Multiply: (a &* b) & 0xFFFF_FFFF
    case .i64Add: a &+ b
    case .i64Subtract: a &- b
    case .i64Multiply: a &* b
    default: preconditionFailure("no arithmetic: \(self)")
    }
  }
}
