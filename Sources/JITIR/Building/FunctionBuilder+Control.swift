import JITStorage

/// Calls and terminators.
extension FunctionBuilder {
  /// A block with the values for its parameters, to branch to.
  public struct Destination {
    var block: Block
    var arguments: [Value]

    /// `block`, whose parameters get `arguments`.
    public static func to(_ block: Block, _ arguments: Value...) -> Destination {
      Destination(block: block, arguments: arguments)
    }

    /// `block`, whose parameters get `arguments`.
    public static func to(_ block: Block, arguments: [Value]) -> Destination {
      Destination(block: block, arguments: arguments)
    }
  }

  // MARK: - Terminators

  /// Continues at `block`.
  public mutating func branch(
    to block: Block, _ arguments: Value..., file: StaticString = #fileID, line: UInt = #line
  ) {
    branch(to: block, arguments: arguments, file: file, line: line)
  }

  /// Continues at `block`.
  public mutating func branch(
    to block: Block, arguments: [Value], file: StaticString = #fileID, line: UInt = #line
  ) {
    let target = target(block, arguments, file, line)
    guard let instruction = add(Record(.branch, .i64, Opcode.branch.format, type: nil, b: target.rawValue), file, line)
    else { return }
    variables.addEdge(&function, target, instruction, .b)
  }

  /// Continues at `then` when `condition` is not 0, at `otherwise` when it is.
  public mutating func branch(
    if condition: Value, then: Destination, else otherwise: Destination, file: StaticString = #fileID,
    line: UInt = #line
  ) {
    let first = target(then.block, then.arguments, file, line)
    let second = target(otherwise.block, otherwise.arguments, file, line)
    branch(if: condition, then: first, else: second, file, line)
  }

  /// Continues at `then` when `condition` is not 0, at `otherwise` when it is.
  public mutating func branch(
    if condition: Value, then: Block, else otherwise: Block, file: StaticString = #fileID, line: UInt = #line
  ) {
    let (first, second) = (target(then, [], file, line), target(otherwise, [], file, line))
    branch(if: condition, then: first, else: second, file, line)
  }

  /// Continues at `block` when `condition` is not 0; otherwise the code goes on, in a new block that nothing else leads
  /// to.
  public mutating func branch(
    if condition: Value, to block: Block, file: StaticString = #fileID, line: UInt = #line
  ) {
    let next = makeBlock()
    branch(if: condition, then: block, else: next, file: file, line: line)
    // After a mistake there is no way to the next block, which is begun all the same.
    currentBlock = nil
    variables.sealNew(next)
    variables.begin(next)
    function.beginBlock(next)
    currentBlock = next
  }

  private mutating func branch(
    if condition: Value, then: Target, else otherwise: Target, _ file: StaticString, _ line: UInt
  ) {
    if !type(of: condition).isInteger {
      note("the condition of a branch is of type \(type(of: condition)), not an integer", file, line)
    }
    let record = Record(
      .branchIf, .i64, summaries[Opcode.branchIf.index].format, type: nil, a: condition.rawValue, b: then.rawValue,
      c: otherwise.rawValue)
    guard let instruction = add(record, file, line) else { return }
    variables.addEdge(&function, then, instruction, .b)
    variables.addEdge(&function, otherwise, instruction, .c)
  }

  /// Continues at the destination with the number `index`, unsigned; at `otherwise` when there is none.
  public mutating func `switch`(
    _ index: Value, _ destinations: [Destination], default otherwise: Destination, file: StaticString = #fileID,
    line: UInt = #line
  ) {
    var targets: [Target] = []
    targets.reserveCapacity(destinations.count + 1)
    for destination in destinations { targets.append(target(destination.block, destination.arguments, file, line)) }
    targets.append(target(otherwise.block, otherwise.arguments, file, line))
    `switch`(index, targets, file, line)
  }

  /// Continues at the block with the number `index`, unsigned; at `otherwise` when there is none.
  public mutating func `switch`(
    _ index: Value, _ blocks: [Block], default otherwise: Block, file: StaticString = #fileID, line: UInt = #line
  ) {
    var targets: [Target] = []
    targets.reserveCapacity(blocks.count + 1)
    for block in blocks { targets.append(target(block, [], file, line)) }
    targets.append(target(otherwise, [], file, line))
    `switch`(index, targets, file, line)
  }

  private mutating func `switch`(_ index: Value, _ targets: [Target], _ file: StaticString, _ line: UInt) {
    let shape = Shape(type(of: index))
    if !summaries[Opcode.switch.index].shapes.contains(shape) {
      note("a switch on a value of type \(shape)", file, line)
    }
    let start = UInt32(function.pool.count)
    for target in targets { function.pool.append(target.rawValue) }
    let record = Record(
      .switch, shape, Opcode.switch.format, type: nil, a: index.rawValue, b: start, c: UInt32(targets.count))
    guard let instruction = add(record, file, line) else { return }
    for (position, target) in targets.enumerated() {
      variables.addEdge(&function, target, instruction, .table(start + UInt32(position)))
    }
  }

  /// Returns `values` from the function.
  public mutating func `return`(_ values: Value..., file: StaticString = #fileID, line: UInt = #line) {
    `return`(values, file: file, line: line)
  }

  /// Returns `values` from the function.
  public mutating func `return`(_ values: [Value], file: StaticString = #fileID, line: UInt = #line) {
    check(values, function.signature.results, "result", "return", file, line)
    let start = function.appendList(values)
    _ = add(Record(.return, .i64, Opcode.return.format, type: nil, a: start, b: UInt32(values.count)), file, line)
  }

  /// Stops with a trap.
  public mutating func trap(_ code: TrapCode, file: StaticString = #fileID, line: UInt = #line) {
    emit(.trap, immediate: code.rawValue, file: file, line: line)
  }

  /// Stops with a trap if execution ever gets here.
  public mutating func unreachable(file: StaticString = #fileID, line: UInt = #line) {
    emit(.unreachable, file: file, line: line)
  }

  // MARK: - Calls

  /// Calls a function of the module; the results are its results.
  @discardableResult
  public mutating func call(
    _ callee: FunctionIndex, _ arguments: Value..., file: StaticString = #fileID, line: UInt = #line
  ) -> ResultList {
    call(callee, arguments, file: file, line: line)
  }

  /// Calls a function of the module; the results are its results.
  @discardableResult
  public mutating func call(
    _ callee: FunctionIndex, _ arguments: [Value], file: StaticString = #fileID, line: UInt = #line
  ) -> ResultList {
    guard callee.index < declarations.count else {
      note("a call of a function that was declared after this builder was made", file, line)
      return ResultList(first: 0, count: 0)
    }
    let signature = declarations[callee.index].signature
    check(arguments, signature.parameters, "argument", "call", file, line)
    return call(.call, arguments, callee.rawValue, signature.results, file, line)
  }

  /// Calls the function with `signature` at the address `callee`; the results are its results.
  @discardableResult
  public mutating func callIndirect(
    _ callee: Value, _ signature: Signature, _ arguments: [Value], file: StaticString = #fileID, line: UInt = #line
  ) -> ResultList {
    check([callee], [.i64], "address", "call_indirect", file, line)
    check(arguments, signature.parameters, "argument", "call_indirect", file, line)
    return call(.callIndirect, [callee] + arguments, intern(signature).rawValue, signature.results, file, line)
  }

  /// Calls a function of the module in place of this one, which must have the same results.
  public mutating func tailCall(
    _ callee: FunctionIndex, _ arguments: [Value], file: StaticString = #fileID, line: UInt = #line
  ) {
    guard callee.index < declarations.count else {
      return note("a call of a function that was declared after this builder was made", file, line)
    }
    let declaration = declarations[callee.index]
    checkTail(declaration.signature, file, line)
    check(arguments, declaration.signature.parameters, "argument", "tail_call", file, line)
    _ = call(.tailCall, arguments, callee.rawValue, [], file, line)
  }

  /// Calls the function with `signature` at the address `callee` in place of this one, which must have the same
  /// results.
  public mutating func tailCallIndirect(
    _ callee: Value, _ signature: Signature, _ arguments: [Value], file: StaticString = #fileID, line: UInt = #line
  ) {
    checkTail(signature, file, line)
    check([callee], [.i64], "address", "tail_call_indirect", file, line)
    check(arguments, signature.parameters, "argument", "tail_call_indirect", file, line)
    _ = call(.tailCallIndirect, [callee] + arguments, intern(signature).rawValue, [], file, line)
  }

  private mutating func checkTail(_ signature: Signature, _ file: StaticString, _ line: UInt) {
    if signature.results != function.signature.results {
      note("a tail call of \(signature) from a function with \(function.signature)", file, line)
    }
  }

  private mutating func call(
    _ opcode: Opcode, _ operands: [Value], _ immediate: UInt32, _ results: [ValueType], _ file: StaticString,
    _ line: UInt
  ) -> ResultList {
    let record = Record(
      opcode, .i64, opcode.format, type: results.first, a: function.appendList(operands), b: UInt32(operands.count),
      c: immediate)
    guard let instruction = add(record, file, line) else { return harmless(results) }
    for type in results.dropFirst() { function.appendResult(type, of: instruction) }
    return ResultList(first: instruction.rawValue, count: results.count)
  }

  /// Values to go on with after a mistake: parameters of a block that is never begun.
  private mutating func harmless(_ types: [ValueType]) -> ResultList { parameters(of: makeBlock(types)) }

  // MARK: - Checks

  /// Keeps a destination, whose arguments are checked.
  private mutating func target(
    _ block: Block, _ arguments: [Value], _ file: StaticString, _ line: UInt
  ) -> Target {
    let parameters = function.explicitParameters(of: block)
    if !arguments.isEmpty || !parameters.isEmpty {
      check(arguments, parameters.map { type(of: $0) }, "argument", "branch", file, line)
    }
    return function.appendTarget(block, arguments)
  }

  private mutating func check(
    _ values: [Value], _ types: [ValueType], _ what: String, _ place: StaticString, _ file: StaticString,
    _ line: UInt
  ) {
    guard values.count == types.count else {
      return note("\(place): \(values.count) \(what)s, not \(types.count)", file, line)
    }
    for (number, value) in values.enumerated() {
      guard value.index < function.records.count else {
        return note("\(place): \(what) \(number + 1) is not a value of this function", file, line)
      }
      if type(of: value) != types[number] {
        note("\(place): \(what) \(number + 1) is of type \(type(of: value)), not \(types[number])", file, line)
      }
    }
  }
}
