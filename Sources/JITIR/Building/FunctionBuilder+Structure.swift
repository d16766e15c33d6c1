public import JITStorage

/// A variable of the program being compiled, see ``FunctionBuilder/variable(_:)-(ValueType)``.
public struct Variable: Sendable, Hashable, BitwiseCopyable {
  @usableFromInline let index: UInt32
}

/// Variables, and control flow with blocks made for you.
extension FunctionBuilder {
  // MARK: - Variables

  /// A new variable of `type`, 0 until it is assigned. Read and assign it as `f[variable]`.
  public mutating func variable(_ type: ValueType) -> Variable { Variable(index: variables.addVariable(type)) }

  /// A new variable with the value `initial`.
  public mutating func variable(
    _ initial: Value, file: StaticString = #fileID, line: UInt = #line
  ) -> Variable {
    let variable = variable(type(of: initial))
    assign(variable, initial, file: file, line: line)
    return variable
  }

  /// The value that a variable has here.
  public subscript(variable: Variable) -> Value {
    @inlinable mutating get {
      let latest = variables.latest[Int(variable.index)]
      if currentBlock != nil, latest.order >= variables.chainStart { return Value(rawValue: latest.value) }
      return read(variable)
    }
    set {
      guard let currentBlock, function.records[newValue.index].typeCode == variables.type(variable.index).rawValue
      else {
        return assign(variable, newValue)
      }
      variables.write(variable.index, currentBlock, newValue)
    }
  }

  /// The value of a variable that was neither assigned nor read in the blocks that the current one simply continues.
  @usableFromInline mutating func read(_ variable: Variable) -> Value {
    guard let currentBlock else { return fault(variables.type(variable.index)) }
    return variables.read(variable.index, currentBlock, &function)
  }

  /// Assigns a variable: `f[variable] = value` with the place of the call for errors.
  public mutating func assign(
    _ variable: Variable, _ value: some OperandConvertible, file: StaticString = #fileID, line: UInt = #line
  ) {
    let expected = variables.type(variable.index)
    let value = value.value(expected, &self)
    guard let currentBlock else { return note("an assignment after a terminator", file, line) }
    guard type(of: value) == expected else {
      return note("a value of type \(type(of: value)) for a variable of type \(expected)", file, line)
    }
    variables.write(variable.index, currentBlock, value)
  }

  // MARK: - Structure

  /// Runs `then` where `condition` is not 0, and goes on.
  public mutating func `if`(
    _ condition: Value, then: (inout FunctionBuilder) throws -> Void, file: StaticString = #fileID, line: UInt = #line
  ) rethrows {
    try self.if(condition, then: then, else: { _ in }, file: file, line: line)
  }

  /// Runs `then` where `condition` is not 0, `otherwise` where it is, and goes on after both.
  public mutating func `if`(
    _ condition: Value, then: (inout FunctionBuilder) throws -> Void,
    else otherwise: (inout FunctionBuilder) throws -> Void, file: StaticString = #fileID, line: UInt = #line
  ) rethrows {
    let (first, second, join) = (makeBlock(), makeBlock(), makeBlock())
    branch(if: condition, then: first, else: second, file: file, line: line)
    try fill(first, then: join, then)
    try fill(second, then: join, otherwise)
    seal(join)
    if variables.hasPredecessors(join) { begin(join, file: file, line: line) }
  }

  /// Begins a block with one predecessor, fills it, and goes on at `next` unless it ends otherwise.
  private mutating func fill(_ block: Block, then next: Block, _ body: (inout FunctionBuilder) throws -> Void) rethrows
  {
    seal(block)
    begin(block)
    try body(&self)
    if currentBlock != nil { branch(to: next) }
  }

  /// The places in a loop to branch to.
  public struct Loop: Sendable {
    /// Where the next round begins: `f.branch(to: loop.next)` is `continue`.
    public let next: Block
    /// What comes after the loop: `f.branch(to: loop.exit)` is `break`.
    public let exit: Block
  }

  /// Runs `body` again and again, until it branches to `loop.exit` or leaves the function.
  public mutating func loop(
    file: StaticString = #fileID, line: UInt = #line, _ body: (inout FunctionBuilder, Loop) throws -> Void
  ) rethrows {
    let loop = Loop(next: makeBlock(), exit: makeBlock())
    branch(to: loop.next, file: file, line: line)
    begin(loop.next, file: file, line: line)
    try body(&self, loop)
    if currentBlock != nil { branch(to: loop.next) }
    seal(loop.next)
    seal(loop.exit)
    if variables.hasPredecessors(loop.exit) { begin(loop.exit, file: file, line: line) }
  }

  /// Runs `body` as long as `condition` gives a value that is not 0.
  public mutating func `while`(
    _ condition: (inout FunctionBuilder) throws -> Value, do body: (inout FunctionBuilder) throws -> Void,
    file: StaticString = #fileID, line: UInt = #line
  ) rethrows {
    try loop(file: file, line: line) { f, loop in
      let inside = f.makeBlock()
      let holds = try condition(&f)
      f.branch(if: holds, then: inside, else: loop.exit, file: file, line: line)
      f.seal(inside)
      f.begin(inside)
      try body(&f)
    }
  }
}
