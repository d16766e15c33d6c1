import JITIR

/// What lowering keeps for every target: blocks in order, a virtual register for each value that one is wanted for, and
/// the machine function that grows.
///
/// Lowering goes backwards: blocks from the last to the first, instructions from the terminator up. So when an
/// instruction's turn comes, all its uses have been seen, and it is known whether a register is wanted for its result at
/// all: a use may have taken the instruction into itself (an address, a comparison, a load as memory operand), and what
/// nobody wants and has no effect is left out. The machine instructions of one IR instruction are made in forward order in
/// ``sequence``; everything is turned round at the end.
struct Lowering: ~Copyable {
  var function = Function(name: "")
  var machine = MachineFunction()
  var order = BlockOrder()
  /// The instruction that is being lowered.
  var current = Instruction(rawValue: .max)

  /// By value: its virtual register, `UInt32.max` for none. An `i128` has this one and the next.
  private var registers: [UInt32] = []
  /// By value: how often it is used, 2 for more.
  private var useCounts: [UInt8] = []
  /// By instruction: how many effects come before it. Between two with the same number nothing has an effect but loads
  /// with the same trap, so a load may be made at the later place.
  private var epochs: [UInt32] = []
  /// By value: whether it is a load that has become part of its use.
  private var folded: [Bool] = []
  /// By value: whether it is a parameter whose register has no bits above those of its type, since no argument has.
  private var cleanParameters: [Bool] = []
  private var sequence: [MachineInstruction] = []
  private var counts: [UInt32] = []

  init() {}

  // MARK: Values

  func useCount(_ value: Value) -> UInt8 { useCounts[value.index] }

  /// Whether anybody wants the value in a register.
  func isDemanded(_ value: Value) -> Bool { registers[value.index] != .max }

  /// Whether the load that defines `value` may be made by the current instruction instead.
  func canMoveHere(_ value: Value) -> Bool {
    useCounts[value.index] == 1 && registers[value.index] == .max && epochs[value.index] == epochs[current.index]
  }

  /// Notes that the load that defines `value` has been made by the current instruction.
  mutating func fold(_ value: Value) { folded[value.index] = true }
  func isFolded(_ value: Value) -> Bool { folded[value.index] }

  /// Whether a parameter has no bits in its register above those of its type.
  func isCleanParameter(_ value: Value) -> Bool { value.index < cleanParameters.count && cleanParameters[value.index] }

  /// Finds the parameters of type `i32` whose arguments all have nothing above 32 bits, where `isClean` says which other
  /// values do not. Linear time: what a few rounds do not decide counts as not clean.
  mutating func findCleanParameters(_ isClean: (Value, borrowing Lowering) -> Bool) {
    cleanParameters.refill(false, function.recordCount)
    for entry in order.entries.dropFirst() where entry.edge == .max {
      for value in function.parameters(of: entry.block) where function.type(of: value) == .i32 {
        cleanParameters[value.index] = true
      }
    }
    for _ in 0..<4 {
      var isChanged = false
      for edge in order.edges {
        for (position, argument) in function.arguments(of: edge.target).enumerated() {
          let parameter = function.parameter(position, of: edge.block)
          guard cleanParameters[parameter.index], !isClean(argument, self) else { continue }
          cleanParameters[parameter.index] = false
          isChanged = true
        }
      }
      if !isChanged { return }
    }
    cleanParameters.refill(false, function.recordCount)
  }

  /// The virtual register of a value that is not a constant; the first of two for an `i128`.
  mutating func register(of value: Value) -> VirtualRegister {
    let known = registers[value.index]
    if known != .max { return VirtualRegister(rawValue: known) }
    let type = function.type(of: value)
    let register = machine.makeRegister(type.isInteger ? .integer : .vector)
    if type == .i128 { _ = machine.makeRegister(.integer) }
    registers[value.index] = register.rawValue
    return register
  }

  /// The virtual register of a value, if it has got one.
  func knownRegister(of value: Value) -> VirtualRegister? {
    let known = registers[value.index]
    return known == .max ? nil : VirtualRegister(rawValue: known)
  }

  // MARK: Instructions

  /// Adds an instruction whose operands have been appended from `start` on.
  @inline(__always)
  mutating func append(
    _ code: UInt64, detail: UInt8, fields: UInt16, immediate: Int64 = 0, from start: Int,
    kind: MachineInstruction.Kind = .ordinary, clobbers: UInt16 = 0, source: Instruction? = nil
  ) {
    sequence.append(
      MachineInstruction(
        code: code, immediate: immediate, operandStart: UInt32(truncatingIfNeeded: start),
        source: (source ?? current).rawValue, operandCount: UInt16(truncatingIfNeeded: machine.operands.count - start),
        clobbers: clobbers, kind: kind, detail: detail, detail2: fields))
  }

  // MARK: The walk

  /// Prepares for a function; the memory of the one before is used again.
  mutating func begin(_ newFunction: consuming Function, keepsOrder: Bool) {
    function = newFunction
    machine.removeAll()
    machine.reserveCapacity(function.recordCount)
    order.compute(function, keepsOrder: keepsOrder)
    registers.refill(.max, function.recordCount)
    useCounts.refill(0, function.recordCount)
    epochs.refill(0, function.recordCount)
    folded.refill(false, function.recordCount)
    cleanParameters.removeAll(keepingCapacity: true)
    scan()
    machine.blocks.refill(MachineBlock(), order.entries.count)
    for (number, entry) in order.entries.enumerated() {
      machine.blocks[number].loopDepth = entry.loopDepth
      machine.blocks[number].isCold = entry.isCold
      if number > 0, entry.edge == .max { makeParameters(of: entry.block, number) }
    }
  }

  private mutating func makeParameters(of block: Block, _ number: Int) {
    let start = UInt32(machine.pool.count)
    for value in function.parameters(of: block) { appendToPool(register(of: value), function.type(of: value)) }
    machine.blocks[number].parameters = PoolRange(start..<UInt32(machine.pool.count))
  }

  private mutating func appendToPool(_ register: VirtualRegister, _ type: ValueType) {
    machine.pool.append(register.rawValue)
    if type == .i128 { machine.pool.append(register.rawValue + 1) }
  }

  /// Counts uses and effects.
  private mutating func scan() {
    var epoch: UInt32 = 0
    // Loads with one trap may change places: whichever comes first, the trap is the same.
    var trap: TrapCode?
    for entry in order.entries where entry.edge == .max {
      epoch += 1
      trap = nil
      for instruction in function.instructions(of: entry.block) {
        let record = function[instruction]
        function.forEachOperand(of: record) { value in
          if useCounts[value.index] < 2 { useCounts[value.index] += 1 }
        }
        switch record.opcode.lasting {
        case .none: epochs[instruction.index] = epoch
        case .after:
          epochs[instruction.index] = epoch
          epoch += 1
          trap = nil
        case .load:
          if let own = function.access(of: record).trap {
            if trap != nil, trap != own { epoch += 1 }
            trap = own
          }
          epochs[instruction.index] = epoch
        }
      }
    }
  }

  /// Moves the instructions made for one IR instruction to the function, last first.
  @inline(__always)
  mutating func flush() {
    var index = sequence.count
    while index > 0 {
      index -= 1
      machine.instructions.append(sequence[index])
    }
    sequence.removeAll(keepingCapacity: true)
  }

  /// States the edges of machine block `number` and what their blocks' parameters get.
  mutating func setEdges(_ number: Int, _ edges: Range<Int>, arguments: [UInt32]) {
    let start = UInt32(machine.pool.count)
    for edge in edges { machine.pool.append(order.edges[edge].machineBlock) }
    let middle = UInt32(machine.pool.count)
    machine.pool.append(contentsOf: arguments)
    machine.blocks[number].successors = PoolRange(start..<middle)
    machine.blocks[number].arguments = PoolRange(middle..<UInt32(machine.pool.count))
  }

  /// The same for a block that is an edge: it leads to the edge's own successor.
  mutating func setSuccessor(_ number: Int, _ successor: UInt32, arguments: [UInt32]) {
    let start = UInt32(machine.pool.count)
    machine.pool.append(successor)
    machine.pool.append(contentsOf: arguments)
    machine.blocks[number].successors = PoolRange(start..<(start + 1))
    machine.blocks[number].arguments = PoolRange((start + 1)..<UInt32(machine.pool.count))
  }

  /// Notes where a block, whose instructions have all been made, lies in the reversed list.
  mutating func closeBlock(_ number: Int, from start: Int) {
    machine.blocks[number].start = UInt32(start)
    machine.blocks[number].end = UInt32(machine.instructions.count)
  }

  /// Turns everything round and finds predecessors.
  mutating func finish() {
    machine.instructions.reverse()
    let count = UInt32(machine.instructions.count)
    for number in machine.blocks.indices {
      let (start, end) = (machine.blocks[number].start, machine.blocks[number].end)
      machine.blocks[number].start = count - end
      machine.blocks[number].end = count - start
    }
    counts.refill(0, machine.blocks.count + 1)
    var total = 0
    for number in machine.blocks.indices {
      let block = machine.blocks[number]
      for word in block.successors { counts[Int(machine.pool[Int(word)])] += 1 }
      total += block.successors.count
    }
    var next = UInt32(machine.pool.count)
    for number in machine.blocks.indices {
      machine.blocks[number].predecessors = PoolRange(next..<(next + counts[number]))
      swap(&next, &counts[number])
      next = counts[number] + UInt32(machine.blocks[number].predecessors.count)
    }
    machine.pool.append(repeating: 0, count: total)
    for number in machine.blocks.indices {
      for word in machine.blocks[number].successors {
        let successor = Int(machine.pool[Int(word)])
        machine.pool[Int(counts[successor])] = UInt32(number)
        counts[successor] += 1
      }
    }
  }
}

extension Opcode {
  /// How an instruction counts among effects.
  enum LastingEffect: UInt8 { case none, after, load }

  @inline(__always)
  var lasting: LastingEffect { Opcode.lastingEffects[index] }

  private static let lastingEffects: [LastingEffect] = allCases.map { opcode in
    switch opcode {
    case .load, .loadSigned, .loadUnsigned: .load
    default: summaries[opcode.index].effects.isDisjoint(with: [.writes, .traps]) ? .none : .after
    }
  }
}
