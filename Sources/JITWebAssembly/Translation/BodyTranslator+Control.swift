import JIT

// Blocks, branches and calls: sections 3.3.8 and 4.4.8.

extension BodyTranslator {
  // MARK: - Blocks

  /// Parameters and results: none, one result, or a function type.
  private mutating func blockType() throws(WebAssemblyError) -> WebAssemblySignature {
    if let byte = reader.next, byte & 0xC0 == 0x40 {
      try reader.skip(1)
      if byte == 0x40 { return WebAssemblySignature() }
      guard let type = WebAssemblyType(rawValue: byte) else {
        throw reader.malformed("malformed block type", at: reader.position - 1)
      }
      return WebAssemblySignature([], [type])
    }
    let index = try reader.s33()
    guard index >= 0 else { throw reader.malformed("malformed block type", at: operatorOffset + 1) }
    guard index < context.module.types.count else { throw invalid("unknown type \(index)") }
    return context.module.types[Int(index)]
  }

  mutating func beginBlock(_ kind: ControlFrame.Kind) throws(WebAssemblyError) {
    let type = try blockType()
    var values = try pop(type.parameters)
    var frame = ControlFrame(kind, type, height: operands.count, isDead: !isReachable)
    frame.entry = builder.currentBlock
    if kind == .loop { frame.target = beginLoop(type, &values) }
    frames.append(frame)
    for (type, value) in zip(type.parameters, values) { push(type, value) }
  }

  /// Begins the block that a loop starts with, whose parameters replace `values`.
  private mutating func beginLoop(_ type: WebAssemblySignature, _ values: inout [Value]) -> Block? {
    if loopCount == 0 { loopAssignments = LoopAssignments(reader) }
    let number = loopCount
    loopCount += 1
    guard isReachable else { return nil }
    let header = builder.makeBlock(type.parameters.map { ValueType($0) })
    builder.branch(to: header, arguments: values)
    if let assigned = loopAssignments?.assigned(number) {
      builder.beginLoop(header, assigning: assigned.compactMap { $0 < locals.count ? locals[Int($0)].variable : nil })
    } else {
      builder.begin(header)
    }
    values = Array(builder.parameters(of: header))
    return header
  }

  mutating func beginIf() throws(WebAssemblyError) {
    let type = try blockType()
    let condition = try popOperand(.i32)
    let values = try pop(type.parameters)
    var frame = ControlFrame(.then, type, height: operands.count, isDead: !isReachable)
    frame.entry = builder.currentBlock
    frame.elseOperands = zip(type.parameters, values).map { Operand(value: $1, type: $0) }
    if isReachable {
      let (then, otherwise) = (builder.makeBlock(), builder.makeBlock())
      builder.branch(if: condition.value, then: then, else: otherwise)
      builder.seal(then)
      builder.seal(otherwise)
      builder.begin(then)
      frame.elseBlock = otherwise
    }
    operands += frame.elseOperands
    frames.append(frame)
  }

  mutating func beginElse() throws(WebAssemblyError) {
    guard frames[frames.count - 1].kind == .then else {
      throw reader.malformed("unexpected token else", at: operatorOffset)
    }
    try leaveBlock()
    let top = frames.count - 1
    frames[top].kind = .otherwise
    frames[top].isUnreachable = false
    frames[top].isDead = frames[top].beganDead
    if let block = frames[top].elseBlock { builder.begin(block) }
    operands += frames[top].elseOperands
  }

  /// Takes the results of the innermost block and goes to its end.
  private mutating func leaveBlock() throws(WebAssemblyError) {
    let top = frames.count - 1
    let values = try pop(frames[top].results)
    guard operands.count == frames[top].height else {
      throw invalid("type mismatch: values remain on the stack at the end of the block")
    }
    if isReachable { builder.branch(to: target(top), arguments: values) }
  }

  mutating func end() throws(WebAssemblyError) {
    let top = frames.count - 1
    switch frames[top].kind {
    case .function: return try endFunction()
    case .loop:
      if let header = frames[top].target { builder.seal(header) }
      return try endLoop()
    case .then:
      // Without `else`, the parameters are the results.
      try leaveBlock()
      guard frames[top].parameters == frames[top].results else { throw invalid("type mismatch: `if` without `else`") }
      if let block = frames[top].elseBlock {
        builder.begin(block)
        builder.branch(to: target(top), arguments: frames[top].elseOperands.map(\.value))
      }
    case .block where frames[top].target == nil:
      // Nothing branches here: the code goes on.
      return try endLoop()
    case .block, .otherwise: try leaveBlock()
    }
    let frame = frames.removeLast()
    try continueAfter(frame)
  }

  /// Begins the block that branches to the end of a frame lead to, if there are any.
  private mutating func continueAfter(_ frame: ControlFrame) throws(WebAssemblyError) {
    guard let block = frame.target, let entry = frame.entry else {
      frames[frames.count - 1].isDead = true
      for type in frame.results { push(type, BodyTranslator.nothing) }
      return
    }
    builder.seal(block, after: entry)
    builder.begin(block)
    for (type, value) in zip(frame.results, builder.parameters(of: block)) { push(type, value) }
  }

  /// Ends a block whose end is reached from within only.
  private mutating func endLoop() throws(WebAssemblyError) {
    let top = frames.count - 1
    let values = try pop(frames[top].results)
    guard operands.count == frames[top].height else {
      throw invalid("type mismatch: values remain on the stack at the end of the block")
    }
    let frame = frames.removeLast()
    frames[frames.count - 1].isDead = frame.isDead
    for (type, value) in zip(frame.results, values) { push(type, value) }
  }

  private mutating func endFunction() throws(WebAssemblyError) {
    let values = try pop(frames[0].results)
    guard operands.isEmpty else { throw invalid("type mismatch: values remain on the stack at the end") }
    guard let block = frames[0].target else {
      if isReachable { builder.return(values) }
      frames.removeLast()
      return
    }
    if isReachable { builder.branch(to: block, arguments: values) }
    builder.seal(block)
    builder.begin(block)
    builder.return(Array(builder.parameters(of: block)))
    frames.removeLast()
  }

  // MARK: - Branches

  /// Where branches to the frame with this number go.
  private mutating func target(_ frame: Int) -> Block {
    if let block = frames[frame].target { return block }
    let block = builder.makeBlock(frames[frame].labelTypes.map { ValueType($0) })
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
    let values = try pop(frames[frame].labelTypes)
    if isReachable { jump(frame, values) }
    setUnreachable()
  }

  private mutating func jump(_ frame: Int, _ values: [Value]) {
    if frame == 0 { builder.return(values) } else { builder.branch(to: target(frame), arguments: values) }
  }

  mutating func branchIf() throws(WebAssemblyError) {
    let frame = try label()
    let condition = try popOperand(.i32)
    let values = try peek(frames[frame].labelTypes)
    guard isReachable else { return }
    let next = builder.makeBlock()
    builder.branch(if: condition.value, then: .to(target(frame), arguments: values), else: .to(next))
    builder.seal(next)
    builder.begin(next)
  }

  mutating func branchTable() throws(WebAssemblyError) {
    var targets: [Int] = []
    for _ in 0..<(try reader.count()) { targets.append(try label()) }
    let fallback = try label()
    let index = try pop(.i32)
    let arity = frames[fallback].labelTypes.count
    guard targets.count * max(1, arity) <= 1 << 22 else {
      throw WebAssemblyError(.limit, "a br_table of \(targets.count) labels", at: .offset(operatorOffset))
    }
    var checked: Set<Int> = []
    for frame in targets where checked.insert(frame).inserted {
      guard frames[frame].labelTypes.count == arity else { throw invalid("type mismatch: labels of different arity") }
      _ = try peekAny(frames[frame].labelTypes)
    }
    let values = try pop(frames[fallback].labelTypes)
    if isReachable {
      var destinations: [FunctionBuilder.Destination] = []
      for frame in targets { destinations.append(.to(target(frame), arguments: values)) }
      builder.switch(index, destinations, default: .to(target(fallback), arguments: values))
    }
    setUnreachable()
  }

  /// As ``peek(_:)``; operands of unreachable code keep their lack of a type.
  private mutating func peekAny(_ types: [WebAssemblyType]) throws(WebAssemblyError) {
    var taken: [Operand] = []
    for type in types.reversed() { taken.append(try popOperand(type)) }
    operands += taken.reversed()
  }

  mutating func returnFromFunction() throws(WebAssemblyError) {
    let values = try pop(frames[0].results)
    if isReachable { builder.return(values) }
    setUnreachable()
  }
}
