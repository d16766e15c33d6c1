import JIT
import JITStorage

// Blocks and branches: sections 3.3.8 and 4.4.8.

extension BodyTranslator {
  // MARK: - Blocks

  /// Parameters and results: none, one result, or a function type.
  private mutating func blockType() throws(WebAssemblyError) -> BlockType {
    if let byte = reader.next, byte & 0xC0 == 0x40 {
      try reader.skip(1)
      if byte == 0x40 { return BlockType() }
      guard let type = WebAssemblyType(rawValue: byte) else {
        throw reader.unsupported(
          UnsupportedFeature(valueType: byte), orMalformed: "malformed block type", at: reader.position - 1)
      }
      return BlockType(results: context.types.list(type))
    }
    let index = try reader.s33()
    guard index >= 0 else { throw reader.malformed("malformed block type", at: operatorOffset + 1) }
    guard index < context.types.signatures.count else { throw invalid("unknown type \(index)") }
    return context.types.signatures[Int(index)]
  }

  mutating func beginBlock(_ kind: ControlFrame.Kind) throws(WebAssemblyError) {
    let type = try blockType()
    try popArguments(type.parameters)
    var frame = ControlFrame(
      kind, type, height: operands.count, isDead: !isReachable, entry: builder.currentBlock)
    frame.addressTime = addresses.time
    if kind == .loop { frame.target = beginLoop(type.parameters) }
    frames.append(frame)
    if let header = frame.target {
      push(type.parameters, builder.parameters(of: header))
    } else {
      push(type.parameters, arguments)
    }
  }

  /// Begins the block that a loop starts with; nil if it is never reached.
  private mutating func beginLoop(_ parameters: TypeList) -> Block? {
    if loopCount == 0 { loopAssignments.scan(reader, plainOperators) }
    let number = loopCount
    loopCount += 1
    guard isReachable else { return nil }
    let header = makeBlock(parameters)
    builder.branch(to: header, arguments: arguments)
    guard let assigned = loopAssignments.assigned(number) else {
      builder.begin(header)
      return header
    }
    var variables: [Variable] = []
    variables.reserveCapacity(assigned.count)
    for position in assigned {
      let local = Int(loopAssignments[position])
      if local < locals.count { variables.append(locals[local].variable) }
    }
    builder.beginLoop(header, assigning: variables)
    return header
  }

  private mutating func makeBlock(_ parameters: TypeList) -> Block {
    parameters.count == 0 ? builder.makeBlock() : builder.makeBlock(context.types[parameters].map { ValueType($0) })
  }

  mutating func beginIf() throws(WebAssemblyError) {
    let type = try blockType()
    let condition = try popOperand(.i32)
    try popArguments(type.parameters)
    var frame = ControlFrame(
      .then, type, height: operands.count, isDead: !isReachable, entry: builder.currentBlock)
    if isReachable {
      let (then, otherwise) = (builder.makeBlock(), builder.makeBlock())
      builder.branch(if: condition.value, then: then, else: otherwise)
      builder.seal(then)
      builder.seal(otherwise)
      builder.begin(then)
      frame.elseBlock = otherwise
    }
    frame.addressTime = addresses.time
    frames.append(frame)
    push(type.parameters, arguments)
    for index in 0..<Int(type.parameters.count) { elseOperands.append(operands[frame.height + index]) }
  }

  mutating func beginElse() throws(WebAssemblyError) {
    guard frames.top.kind == .then else {
      throw reader.malformed("unexpected token else", at: operatorOffset)
    }
    try leaveBlock()
    frames.top.kind = .otherwise
    frames.top.isUnreachable = false
    frames.top.isDead = frames.top.beganDead
    if let block = frames.top.elseBlock { builder.begin(block) }
    addresses.removeAll(since: frames.top.addressTime)
    takeElseOperands()
    push(frames.top.type.parameters, arguments)
  }

  /// Makes the operands that were kept for the innermost `else` the ``arguments``.
  private mutating func takeElseOperands() {
    arguments.removeAll(keepingCapacity: true)
    let first = elseOperands.count - Int(frames.top.type.parameters.count)
    for index in first..<elseOperands.count { arguments.append(elseOperands[index].value) }
    elseOperands.truncate(to: first)
  }

  /// Takes the results of the innermost block and goes to its end.
  private mutating func leaveBlock() throws(WebAssemblyError) {
    try popResults()
    if isReachable { builder.branch(to: target(frames.count - 1), arguments: arguments) }
  }

  /// Takes the results of the innermost block, behind which nothing may be left.
  private mutating func popResults() throws(WebAssemblyError) {
    try popArguments(frames.top.type.results)
    guard operands.count == frames.top.height else {
      throw invalid("type mismatch: values remain on the stack at the end of the block")
    }
  }

  mutating func end() throws(WebAssemblyError) {
    switch frames.top.kind {
    case .function: return try endFunction()
    case .loop:
      if let header = frames.top.target { builder.seal(header) }
      return try endLoop()
    case .then:
      // Without `else`, the parameters are the results.
      try leaveBlock()
      guard context.types.areEqual(frames.top.type.parameters, frames.top.type.results) else {
        throw invalid("type mismatch: `if` without `else`")
      }
      takeElseOperands()
      if let block = frames.top.elseBlock {
        builder.begin(block)
        builder.branch(to: target(frames.count - 1), arguments: arguments)
      }
    case .block where frames.top.target == nil:
      // Nothing branches here: the code goes on.
      return try endLoop()
    case .block, .otherwise: try leaveBlock()
    }
    continueAfter(frames.removeLast())
  }

  /// Begins the block that branches to the end of a frame lead to, if there are any.
  private mutating func continueAfter(_ frame: ControlFrame) {
    guard let block = frame.target, let entry = frame.entry else {
      frames.top.isDead = true
      return pushNothing(frame.type.results)
    }
    builder.seal(block, after: entry)
    builder.begin(block)
    addresses.removeAll(since: frame.addressTime)
    if frame.type.results.count > 0 { push(frame.type.results, builder.parameters(of: block)) }
  }

  /// Ends a block whose end is reached from within only.
  private mutating func endLoop() throws(WebAssemblyError) {
    try popResults()
    let frame = frames.removeLast()
    frames.top.isDead = frame.isDead
    push(frame.type.results, arguments)
  }

  private mutating func endFunction() throws(WebAssemblyError) {
    try popArguments(frames.top.type.results)
    guard operands.isEmpty else { throw invalid("type mismatch: values remain on the stack at the end") }
    let frame = frames.top
    if let block = frame.target {
      if isReachable { builder.branch(to: block, arguments: arguments) }
      builder.seal(block)
      builder.begin(block)
      builder.return(Array(builder.parameters(of: block)))
    } else if isReachable {
      builder.return(arguments)
    }
    frames.removeLast()
  }

  // MARK: - Branches

  /// Where branches to the frame with this number go.
  private mutating func target(_ frame: Int) -> Block {
    if let block = frames[frame].target { return block }
    let block = makeBlock(frames[frame].labelTypes)
    frames[frame].target = block
    return block
  }

  /// The number of the frame that a label names.
  private mutating func label() throws(WebAssemblyError) -> Int {
    let depth = Int(try reader.u32())
    guard depth < frames.count else { throw invalid("unknown label \(depth)") }
    return frames.count - 1 - depth
  }

  mutating func unreachable() throws(WebAssemblyError) {
    if isReachable { builder.unreachable() }
    setUnreachable()
  }

  mutating func branch() throws(WebAssemblyError) {
    let frame = try label()
    try popArguments(frames[frame].labelTypes)
    if isReachable {
      if frame == 0 { builder.return(arguments) } else { builder.branch(to: target(frame), arguments: arguments) }
    }
    setUnreachable()
  }

  mutating func branchIf() throws(WebAssemblyError) {
    let frame = try label()
    let condition = try popOperand(.i32)
    let types = frames[frame].labelTypes
    try popArguments(types)
    push(types, arguments)
    guard isReachable else { return }
    if types.count == 0 { return builder.branch(if: condition.value, to: target(frame)) }
    let next = builder.makeBlock()
    builder.branch(if: condition.value, then: .to(target(frame), arguments: arguments), else: .to(next))
    builder.seal(next)
    builder.begin(next)
  }

  mutating func branchTable() throws(WebAssemblyError) {
    var targets: [Int] = []
    for _ in 0..<(try reader.count()) { targets.append(try label()) }
    let fallback = try label()
    let index = try pop(.i32)
    let types = frames[fallback].labelTypes
    try spend(targets.count * Int(types.count))
    try checkLabels(targets, types.count)
    try popArguments(types)
    if isReachable {
      if types.count == 0 {
        var blocks: [Block] = []
        blocks.reserveCapacity(targets.count)
        for frame in targets { blocks.append(target(frame)) }
        builder.switch(index, blocks, default: target(fallback))
      } else {
        var destinations: [FunctionBuilder.Destination] = []
        for frame in targets { destinations.append(.to(target(frame), arguments: arguments)) }
        builder.switch(index, destinations, default: .to(target(fallback), arguments: arguments))
      }
    }
    setUnreachable()
  }

  /// Checks that the operands on the stack suit all labels of a table.
  private mutating func checkLabels(_ targets: [Int], _ arity: UInt32) throws(WebAssemblyError) {
    var checked: Set<Int> = []
    for frame in targets {
      let types = frames[frame].labelTypes
      guard types.count == arity else { throw invalid("type mismatch: labels of different arity") }
      if arity > 0, checked.insert(frame).inserted { try peekAny(types) }
    }
  }

  /// Checks that operands of types are on top of the stack, where they stay as they are. Those of unreachable code keep
  /// their lack of a type.
  private mutating func peekAny(_ types: TypeList) throws(WebAssemblyError) {
    var taken: [Operand] = []
    for type in context.types[types].reversed() { taken.append(try popOperand(type)) }
    for operand in taken.reversed() { operands.append(operand) }
  }

  mutating func returnFromFunction() throws(WebAssemblyError) {
    try popArguments(frames[0].type.results)
    if isReachable { builder.return(arguments) }
    setUnreachable()
  }
}
