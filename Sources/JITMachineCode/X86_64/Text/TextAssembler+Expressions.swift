extension X86_64.TextAssembler {
  /// What an expression without registers stands for: `constant + plus - minus`.
  struct Value: Hashable {
    /// Wraps around like the 64-bit numbers of the machine.
    var constant: Int64 = 0
    /// Symbols' numbers, or −1.
    var plus: Int32 = -1
    var minus: Int32 = -1

    var isConstant: Bool { plus < 0 && minus < 0 }
  }

  /// A term of an address: `rsi*4`.
  struct Factor {
    var register: X86_64.Register
    var scale: Int64
    /// Whether a factor is written: `[rbx*1 + rax]` has the index RBX.
    var isScaled: Bool
  }

  /// What an expression with registers stands for: a value and registers with factors.
  struct Sum {
    var value = Value()
    var first: Factor?
    var second: Factor?
    /// It has brackets, so it is memory.
    var isBracketed = false
    var segment: UInt8?

    /// No register, bracket or segment: just a value.
    var isValue: Bool { first == nil && !isBracketed && segment == nil }
  }

  /// Where an expression is: operands know registers, brackets and words as operators. What reference assemblers hold
  /// to bind tighter differs too: in operands it is as in C, in directives shifts come before sums and those before
  /// `|`.
  enum Context { case operand, directive }

  /// Binary operators.
  enum Operation {
    case add, subtract, multiply, divide, remainder, shiftLeft, shiftRight, and, or, exclusiveOr

    func precedence(_ context: Context) -> Int {
      switch (self, context) {
      case (.or, .operand): 1
      case (.exclusiveOr, .operand): 2
      case (.and, .operand): 3
      case (.shiftLeft, .operand), (.shiftRight, .operand): 4
      case (.add, .operand), (.subtract, .operand): 5
      case (.add, .directive), (.subtract, .directive): 4
      case (.or, .directive), (.exclusiveOr, .directive), (.and, .directive): 5
      default: 6
      }
    }
  }

  private static let operations: [UInt128: Operation] = [
    X86_64.Lexer.code("+"): .add, X86_64.Lexer.code("-"): .subtract, X86_64.Lexer.code("*"): .multiply,
    X86_64.Lexer.code("/"): .divide, X86_64.Lexer.code("%"): .remainder, X86_64.Lexer.code("<<"): .shiftLeft,
    X86_64.Lexer.code(">>"): .shiftRight, X86_64.Lexer.code("&"): .and, X86_64.Lexer.code("|"): .or,
    X86_64.Lexer.code("^"): .exclusiveOr,
  ]

  private static let wordOperations: [String: Operation] = [
    "shl": .shiftLeft, "shr": .shiftRight, "and": .and, "or": .or, "xor": .exclusiveOr, "mod": .remainder,
  ]

  private func nextOperation(_ context: Context) -> Operation? {
    switch token.kind {
    case .operation: Self.operations[token.value]
    case .identifier: context == .operand && token.range.count <= 3 ? Self.wordOperations[word(token)] : nil
    default: nil
    }
  }

  /// An expression without registers.
  mutating func readValue(_ context: Context) throws(Failure) -> Value {
    let start = token.range.lowerBound
    let sum = try readSum(context)
    guard sum.isValue else {
      throw Failure(message: "a register or address can't be used here", range: start..<token.range.lowerBound)
    }
    return sum.value
  }

  /// An expression whose value is known here.
  ///
  /// - Parameter what: What it is, for messages.
  mutating func readConstant(_ what: String, in context: Context = .directive) throws(Failure) -> Int64 {
    let start = token.range.lowerBound
    let value = try readValue(context)
    guard value.isConstant else {
      throw Failure(
        message: "\(what) must be known at this point", range: start..<max(start + 1, token.range.lowerBound))
    }
    return value.constant
  }

  /// Any expression, by precedence climbing.
  mutating func readSum(_ context: Context, above precedence: Int = 0, depth: Int = 0) throws(Failure) -> Sum {
    let start = token.range.lowerBound
    var left = try readOperand(context, depth: depth)
    while let operation = nextOperation(context), operation.precedence(context) > precedence {
      advance()
      let right = try readSum(context, above: operation.precedence(context), depth: depth + 1)
      do throws(Illegal) {
        left = try combine(left, operation, right)
      } catch {
        throw Failure(message: error.message, range: start..<max(start + 1, token.range.lowerBound))
      }
    }
    return left
  }

  // MARK: Arithmetic

  /// A sum or product that means nothing; the caller knows where it is.
  struct IllegalArithmetic: Error {
    let message: String
    init(_ message: String) { self.message = message }
  }

  private func combine(_ left: Sum, _ operation: Operation, _ right: Sum) throws(Illegal) -> Sum {
    switch operation {
    case .add: return try sum(left, right)
    case .subtract: return try sum(left, negated(right))
    case .multiply:
      if right.isValue, right.value.isConstant { return try multiplied(left, by: right.value.constant) }
      if left.isValue, left.value.isConstant { return try multiplied(right, by: left.value.constant) }
      throw Illegal("one side of '*' must be a number")
    default:
      guard left.isValue, right.isValue, left.value.isConstant, right.value.isConstant else {
        throw Illegal(
          "this operator needs numbers that are known here: labels, registers and addresses can only be added")
      }
      return Sum(value: Value(constant: try apply(operation, left.value.constant, right.value.constant)))
    }
  }

  private func apply(_ operation: Operation, _ left: Int64, _ right: Int64) throws(Illegal) -> Int64 {
    switch operation {
    case .divide, .remainder:
      if right == 0 { throw Illegal("division by zero") }
      // The quotient of the smallest number and −1 wraps around to itself.
      if right == -1 { return operation == .divide ? 0 &- left : 0 }
      return operation == .divide ? left / right : left % right
    case .shiftLeft: return (0..<64).contains(right) ? left &<< right : 0
    case .shiftRight:
      return (0..<64).contains(right) ? Int64(bitPattern: UInt64(bitPattern: left) &>> UInt64(right)) : 0
    case .and: return left & right
    case .or: return left | right
    case .exclusiveOr: return left ^ right
    case .add: return left &+ right
    case .subtract: return left &- right
    case .multiply: return left &* right
    }
  }

  func sum(_ left: Sum, _ right: Sum) throws(Illegal) -> Sum {
    var result = left
    guard let value = added(left.value, right.value) else {
      throw Illegal("too many labels: only one, or the difference of two, plus a number can be encoded")
    }
    result.value = value
    result.isBracketed = left.isBracketed || right.isBracketed
    if let segment = right.segment {
      if left.segment != nil { throw Illegal("two segments") }
      result.segment = segment
    }
    for factor in [right.first, right.second] {
      guard let factor else { continue }
      if result.first == nil {
        result.first = factor
      } else if result.second == nil {
        result.second = factor
      } else {
        throw Illegal("an address has at most two registers")
      }
    }
    return result
  }

  /// The sum of two values, or nil where it has more than two labels.
  func added(_ left: Value, _ right: Value) -> Value? {
    var plus = [left.plus, right.plus].filter { $0 >= 0 }
    var minus = [left.minus, right.minus].filter { $0 >= 0 }
    var constant = left.constant &+ right.constant
    for (index, symbol) in plus.enumerated().reversed() {
      guard let other = minus.firstIndex(where: { $0 == symbol || distance(symbol, from: $0) != nil }) else { continue }
      constant &+= minus[other] == symbol ? 0 : distance(symbol, from: minus[other]) ?? 0
      plus.remove(at: index)
      minus.remove(at: other)
    }
    guard plus.count <= 1, minus.count <= 1 else { return nil }
    return Value(constant: constant, plus: plus.first ?? -1, minus: minus.first ?? -1)
  }

  private func negated(_ sum: Sum) throws(Illegal) -> Sum {
    guard sum.first == nil else { throw Illegal("a register can't be subtracted") }
    var result = sum
    result.value = Value(constant: 0 &- sum.value.constant, plus: sum.value.minus, minus: sum.value.plus)
    return result
  }

  private func multiplied(_ sum: Sum, by factor: Int64) throws(Illegal) -> Sum {
    var result = sum
    guard sum.value.isConstant || factor == 1 else { throw Illegal("a label can't be multiplied") }
    result.value.constant = sum.value.constant &* factor
    for path in [\Sum.first, \Sum.second] {
      guard let scale = result[keyPath: path]?.scale else { continue }
      result[keyPath: path]?.scale = scale.multipliedReportingOverflow(by: factor).partialValue
      result[keyPath: path]?.isScaled = true
    }
    return result
  }

  // MARK: Operands of expressions

  /// A number, name, register, sign or parenthesis.
  private mutating func readOperand(_ context: Context, depth: Int) throws(Failure) -> Sum {
    guard depth < Self.depthLimit else {
      throw Failure(message: "the expression is nested more than \(Self.depthLimit) levels deep", range: token.range)
    }
    let first = token
    switch first.kind {
    case .integer, .character:
      guard let constant = UInt64(exactly: first.value) else {
        throw Failure(message: "the number has more than 64 bits", range: first.range)
      }
      advance()
      return Sum(value: Value(constant: Int64(bitPattern: constant)))
    case .forwardLabel, .backwardLabel:
      let symbol = try localLabel(first)
      advance()
      return Sum(value: Value(plus: symbol))
    case .identifier: return try readName(context, depth: depth)
    case .operation: return try readPrefix(context, depth: depth)
    default: throw unexpected("an expression")
    }
  }

  private mutating func readPrefix(_ context: Context, depth: Int) throws(Failure) -> Sum {
    let first = token
    if first.isOperation("%") {
      advance()
      guard token.kind == .identifier, X86_64.Register.named[word(token)] != nil else {
        throw unexpected("a register after '%'")
      }
      return try readName(context, depth: depth)
    }
    let isSign = first.isOperation("-") || first.isOperation("+") || first.isOperation("~")
    guard isSign || first.isOperation("(") || first.isOperation("[") && context == .operand else {
      throw unexpected(context == .operand ? "an operand" : "an expression")
    }
    advance()
    if isSign {
      let operand = try readOperand(context, depth: depth + 1)
      if first.isOperation("+") { return operand }
      return try negated(operand, complement: first.isOperation("~"), at: first.range.lowerBound)
    }
    var inner = try readSum(context, depth: depth + 1)
    if first.isOperation("(") {
      try expect(")")
    } else {
      try expect("]")
      inner.isBracketed = true
    }
    return inner
  }

  private func negated(_ sum: Sum, complement: Bool, at start: Int) throws(Failure) -> Sum {
    do throws(Illegal) {
      var result = try negated(sum)
      guard complement else { return result }
      guard sum.value.isConstant else { throw Illegal("'~' and 'not' need a number that is known here") }
      result.value.constant &-= 1
      return result
    } catch {
      throw Failure(message: error.message, range: start..<max(start + 1, token.range.lowerBound))
    }
  }

  private mutating func readName(_ context: Context, depth: Int) throws(Failure) -> Sum {
    let first = token
    let word = word(first)
    advance()
    if context == .operand, word == "not", token.kind != .separator, token.kind != .end {
      return try negated(try readOperand(context, depth: depth + 1), complement: true, at: first.range.lowerBound)
    }
    if var register = X86_64.Register.named[word] {
      if register.registerClass == .segment, token.isOperation(":") {
        advance()
        var inner = try readSum(context, depth: depth + 1)
        guard inner.segment == nil else { throw Failure(message: "two segments", range: first.range) }
        inner.segment = register.number
        return inner
      }
      if word == "st", token.isOperation("(") { register = try readStackRegister() }
      return Sum(first: Factor(register: register, scale: 1, isScaled: false))
    }
    if word == "$" || word == "." { return Sum(value: Value(plus: here())) }
    return Sum(value: try value(named: name(first), at: first.range))
  }

  /// The number of `st(1)`; `st` has been read.
  private mutating func readStackRegister() throws(Failure) -> X86_64.Register {
    advance()
    guard token.kind == .integer, token.value < 8 else { throw unexpected("a number from 0 to 7") }
    let register = X86_64.Register(.x87, UInt8(truncatingIfNeeded: token.value))
    advance()
    try expect(")")
    return register
  }

  private mutating func value(named name: String, at range: Range<Int>) throws(Failure) -> Value {
    var name = name
    if let mark = name.utf8.lastIndex(of: UInt8(ascii: "@")), mark != name.startIndex {
      // Code and the tables of a dynamic linker are not far from each other here: a symbol is called directly.
      guard name[mark...].uppercased() == "@PLT" else {
        throw Failure(message: "'\(clipped(String(name[mark...])))' is not supported: only '@PLT' is", range: range)
      }
      name = String(name[..<mark])
    }
    let number = number(of: name)
    return symbols[Int(number)].value ?? Value(plus: number)
  }

  private mutating func localLabel(_ token: X86_64.Lexer.Token) throws(Failure) -> Int32 {
    if token.kind == .backwardLabel {
      guard let symbol = lastLocalLabels[token.value] else {
        throw Failure(message: "there is no label '\(token.value):' before this", range: token.range)
      }
      return symbol
    }
    if let next = nextLocalLabels[token.value] { return next.symbol }
    let symbol = anonymousLabel(String(token.value))
    nextLocalLabels[token.value] = (symbol, token.range)
    return symbol
  }
}
