import JITIR
import JITStorage

// The walk over a function, last things first: see ``Lowering``.

extension InstructionSelector where Self: ~Copyable {
  /// Turns a function into instructions on virtual registers: ``Lowering/machine``.
  ///
  /// - Throws: ``CompilationError`` for an instruction that the back end does not have.
  mutating func lower(_ function: consuming Function) throws(CompilationError) {
    let isOptimized = options.optimizationLevel == .full
    lowering.begin(function, keepsOrder: isOptimized)
    if isOptimized { lowering.findCleanParameters(Self.hasCleanRegister) }
    lowering.layOutSlots()
    if let failure = lowering.failure { throw failure }
    beginFunction()
    var number = lowering.order.entries.count
    while number > 0 {
      number -= 1
      lowerBlock(number)
      if let failure = lowering.failure { throw failure }
    }
    lowering.finish()
  }

  private mutating func lowerBlock(_ number: Int) {
    let start = lowering.machine.instructions.count
    let entry = lowering.order.entries[number]
    if entry.edge != .max {
      let entryBlock = lowering.function.blocks[0]
      lowering.current = lowering.function.instruction(at: lowering.function.positions(of: entryBlock).upperBound - 1)
      lowerEdge(number, Int(entry.edge))
      lowering.flush()
    } else {
      let positions = lowering.function.positions(of: entry.block)
      var position = positions.upperBound - 1
      lowering.current = lowering.function.instruction(at: position)
      lowerTerminator(number, entry.block)
      lowering.flush()
      while position > positions.lowerBound {
        position -= 1
        let instruction = lowering.function.instruction(at: position)
        let record = lowering.function[instruction]
        // Most of what is not wanted has become part of something else.
        guard lowering.isWanted(Value(instruction), record) else { continue }
        lowering.current = instruction
        select(instruction, record)
        lowering.flush()
      }
      if number == 0 {
        selectEntry(entry.block)
        lowering.flush()
      }
    }
    lowering.closeBlock(number, from: start)
  }

  /// A block that only is an edge.
  private mutating func lowerEdge(_ number: Int, _ edge: Int) {
    lowering.beginArguments(number, successor: lowering.order.position(of: lowering.order.edges[edge].block))
    appendArguments(edge)
    lowering.endArguments(number)
    selectJump()
  }

  private mutating func lowerTerminator(_ number: Int, _ block: Block) {
    let record = lowering.function[lowering.current]
    let edges = lowering.order.edges(of: block)
    lowering.beginArguments(number, edges)
    // An edge that is a block of its own passes its arguments itself.
    for edge in edges where lowering.order.edges[edge].machineBlock == 0 { appendArguments(edge) }
    lowering.endArguments(number)
    selectTerminator(record, of: block)
  }

  /// Appends the virtual registers that the arguments of an edge are in to the pool.
  private mutating func appendArguments(_ edge: Int) {
    let target = lowering.order.edges[edge].target
    for position in 0..<lowering.function.argumentCount(of: target) {
      let value = lowering.function.argument(position, of: target)
      if lowering.function.type(of: value) == .i128 {
        let pair = usePair(value)
        lowering.machine.pool.append(pair.low.rawValue)
        lowering.machine.pool.append(pair.high.rawValue)
      } else {
        lowering.machine.pool.append(use(value).rawValue)
      }
    }
  }

  /// Notes that there is no code for an instruction: compiling the function fails.
  mutating func unsupported(_ record: Record) {
    lowering.fail(.unsupportedInstruction(record.opcode, record.shape))
  }
}
