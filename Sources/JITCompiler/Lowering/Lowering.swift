import JITIR
import JITStorage

/// What lowering keeps for every target: blocks in order, a virtual register for each value that one is wanted for, and
/// the machine function that grows.
///
/// Lowering goes backwards: blocks from the last to the first, instructions from the terminator up. So when an
/// instruction's turn comes, all its uses have been seen, and it is known whether a register is wanted for its result
/// at all: a use may have taken the instruction into itself (an address, a comparison, a load as memory operand), and
/// what nobody wants and has no effect is left out. The machine instructions of one IR instruction are made in forward
/// order and turned round by ``flush()``; everything is turned round at the end.
struct Lowering: ~Copyable {
  private let anchor = PassedByAddress()
  var function = Function(name: "")
  var machine = MachineFunction()
  var order = BlockOrder()
  /// Stack slots and memory for calls.
  var frame = FrameLayout()
  /// What is beside the code.
  var constants = ConstantPool()
  /// Why the function can't be compiled.
  private(set) var failure: CompilationError?
  /// The instruction that is being lowered.
  var current = Instruction(rawValue: .max)

  /// What is known of a value, and of the instruction with its number.
  struct State {
    /// The virtual register, `UInt32.max` for none. An `i128` has this one and the next.
    var register = UInt32.max
    /// How many effects come before the instruction. Between two with the same number nothing has an effect but loads
    /// with the same trap, so a load may be made at the later place.
    var epoch: UInt32 = 0
    /// How often the value is used, 2 for more.
    var useCount: UInt8 = 0
    /// Whether it is a load that has become part of its use.
    var isFolded = false
    /// Whether it is a parameter whose register has no bits above those of its type, since no argument has.
    var isClean = false
  }

  private var states = Table<State>()
  private var counts = Table<UInt32>()
  /// By opcode; copies, since reading a global asks each time whether it has been made.
  let isPure = Opcode.pure
  private let lastingEffects = Opcode.lastingEffects
  /// Where the instructions made for the IR instruction at hand begin.
  private var groupStart = 0

  init() {}

  // MARK: Values

  @inline(__always)
  func useCount(_ value: Value) -> UInt8 { states[value.index].useCount }

  /// Whether anybody wants the value in a register.
  @inline(__always)
  func isDemanded(_ value: Value) -> Bool { states[value.index].register != .max }

  /// Whether an instruction has to be made: for its effect, for a result, or for its trap.
  @inline(__always)
  func isWanted(_ value: Value, _ record: Record) -> Bool {
    isDemanded(value) || !isPure[record.opcode.index] && isWantedBesides(value, record)
  }

  /// Whether an instruction is wanted whose first result is not.
  private func isWantedBesides(_ value: Value, _ record: Record) -> Bool {
    switch record.opcode {
    case .load, .loadSigned, .loadUnsigned:
      // Kept for its trap, unless it has become part of its only use.
      function.access(of: record).trap != nil && !isFolded(value)
    case .addOverflowSigned, .addOverflowUnsigned, .subtractOverflowSigned, .subtractOverflowUnsigned,
      .multiplyOverflowSigned, .multiplyOverflowUnsigned, .addCarry, .subtractBorrow, .split:
      isDemanded(Value(rawValue: value.rawValue + 1))
    default: true
    }
  }

  /// Whether the load that defines `value` may be made by the current instruction instead.
  func canMoveHere(_ value: Value) -> Bool {
    let state = states[value.index]
    return state.useCount == 1 && state.register == .max && state.epoch == states[current.index].epoch
  }

  /// Notes that the load that defines `value` has been made by the current instruction.
  mutating func fold(_ value: Value) { states[value.index].isFolded = true }
  func isFolded(_ value: Value) -> Bool { states[value.index].isFolded }

  /// Whether a parameter has no bits in its register above those of its type.
  func isCleanParameter(_ value: Value) -> Bool { states[value.index].isClean }

  /// Finds the parameters of type `i32` whose arguments all have nothing above 32 bits, where `isClean` says which
  /// other values do not. Linear time: what a few rounds do not decide counts as not clean.
  mutating func findCleanParameters(_ isClean: (Value, borrowing Lowering) -> Bool) {
    setParametersClean { $0 == .i32 }
    for _ in 0..<4 {
      var isChanged = false
      for number in order.edges.indices {
        let edge = order.edges[number]
        for position in 0..<function.argumentCount(of: edge.target) {
          let parameter = function.parameter(position, of: edge.block)
          guard states[parameter.index].isClean, !isClean(function.argument(position, of: edge.target), self) else {
            continue
          }
          states[parameter.index].isClean = false
          isChanged = true
        }
      }
      if !isChanged { return }
    }
    setParametersClean { _ in false }
  }

  /// Says of all parameters but the function's own whether they are clean, by their types.
  private mutating func setParametersClean(_ isClean: (ValueType) -> Bool) {
    for number in order.entries.indices.dropFirst() where order.entries[number].edge == .max {
      let block = order.entries[number].block
      for position in 0..<function.parameterCount(of: block) {
        let value = function.parameter(position, of: block)
        states[value.index].isClean = isClean(function.type(of: value))
      }
    }
  }

  /// The virtual register of a value that is not a constant; the first of two for an `i128`.
  @inline(__always)
  mutating func register(of value: Value) -> VirtualRegister {
    let known = states[value.index].register
    if known != .max { return VirtualRegister(rawValue: known) }
    return makeRegister(for: value)
  }

  /// A register for a value that has none yet.
  @inline(__always)
  mutating func makeRegister(for value: Value) -> VirtualRegister {
    let record = function[value]
    let register = machine.makeRegister(record.hasIntegerType ? .integer : .vector)
    if record.type == .i128 { _ = machine.makeRegister(.integer) }
    states[value.index].register = register.rawValue
    return register
  }

  /// The virtual register of a value, if it has got one.
  @inline(__always)
  func knownRegister(of value: Value) -> VirtualRegister? {
    let known = states[value.index].register
    return known == .max ? nil : VirtualRegister(rawValue: known)
  }

  // MARK: Instructions

  /// Adds an instruction whose operands have been appended from `start` on: some dozens at most, the registers of a
  /// call.
  @inline(__always)
  mutating func append(
    _ code: UInt64, detail: UInt8, fields: UInt16, immediate: Int64 = 0, from start: Int,
    kind: MachineInstruction.Kind = .ordinary, clobbers: UInt16 = 0, source: Instruction? = nil
  ) {
    machine.instructions.append(
      MachineInstruction(
        code: code, immediate: immediate, operandStart: UInt32(truncatingIfNeeded: start),
        source: (source ?? current).rawValue, operandCount: UInt16(truncatingIfNeeded: machine.operands.count - start),
        clobbers: clobbers, kind: kind, detail: detail, detail2: fields))
  }

  // MARK: The walk

  /// Prepares for a function; the memory of the one before is used again.
  mutating func begin(_ newFunction: consuming Function, keepsOrder: Bool) {
    function = newFunction
    failure = nil
    frame.removeAll()
    constants.removeAll()
    machine.removeAll()
    machine.reserveCapacity(function.recordCount)
    order.compute(function, keepsOrder: keepsOrder)
    states.refill(State(), function.recordCount)
    groupStart = 0
    scan()
    machine.blocks.refill(MachineBlock(), order.entries.count)
    for number in order.entries.indices {
      let entry = order.entries[number]
      machine.blocks[number].loopDepth = entry.loopDepth
      machine.blocks[number].isCold = entry.isCold
      if number > 0, entry.edge == .max { makeParameters(of: entry.block, number) }
    }
  }

  /// Gives the function's stack slots their places.
  mutating func layOutSlots() {
    for slot in function.stackSlots where !frame.addSlot(size: Int(slot.size), alignment: Int(slot.alignment)) {
      return fail(.tooLarge("the stack slots exceed 1 GiB together"))
    }
  }

  /// Notes why the function can't be compiled; the first reason counts.
  mutating func fail(_ reason: CompilationError.Reason) {
    guard failure == nil else { return }
    failure = CompilationError(reason, function: function.name, stage: "lowering")
  }

  private mutating func makeParameters(of block: Block, _ number: Int) {
    let start = UInt32(machine.pool.count)
    for position in 0..<function.parameterCount(of: block) {
      let value = function.parameter(position, of: block)
      appendToPool(register(of: value), function.type(of: value))
    }
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
    for number in order.entries.indices where order.entries[number].edge == .max {
      epoch += 1
      trap = nil
      for position in function.positions(of: order.entries[number].block) {
        let instruction = function.instruction(at: position)
        let record = function[instruction]
        function.forEachOperand(of: record) { value in
          if states[value.index].useCount < 2 { states[value.index].useCount += 1 }
        }
        switch lastingEffects[record.opcode.index] {
        case .none: states[instruction.index].epoch = epoch
        case .after:
          states[instruction.index].epoch = epoch
          epoch += 1
          trap = nil
        case .load:
          if let own = function.access(of: record).trap {
            if trap != nil, trap != own { epoch += 1 }
            trap = own
          }
          states[instruction.index].epoch = epoch
        }
      }
    }
  }

  /// Ends the instructions made for one IR instruction: puts them last first, as the function is built.
  @inline(__always)
  mutating func flush() {
    let end = machine.instructions.count
    if end &- groupStart > 1 { machine.instructions.reverse(from: groupStart) }
    groupStart = end
  }

  /// States where machine block `number` leads by edges of the IR. What their blocks' parameters get is to be appended
  /// to the pool next, up to ``endArguments(_:)``.
  mutating func beginArguments(_ number: Int, _ edges: Range<Int>) {
    let start = UInt32(machine.pool.count)
    for edge in edges { machine.pool.append(order.destination(of: edge)) }
    machine.blocks[number].successors = PoolRange(start..<UInt32(machine.pool.count))
  }

  /// The same for a block that is an edge: it leads to the edge's own successor.
  mutating func beginArguments(_ number: Int, successor: UInt32) {
    let start = UInt32(machine.pool.count)
    machine.pool.append(successor)
    machine.blocks[number].successors = PoolRange(start..<(start + 1))
  }

  mutating func endArguments(_ number: Int) {
    machine.blocks[number].arguments = PoolRange(
      machine.blocks[number].successors.upperBound..<UInt32(machine.pool.count))
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
    counts.refill(0, machine.blocks.count + 1)
    var total = 0
    for number in machine.blocks.indices {
      let (start, end) = (machine.blocks[number].start, machine.blocks[number].end)
      machine.blocks[number].start = count - end
      machine.blocks[number].end = count - start
      let successors = machine.blocks[number].successors
      for word in successors { counts[Int(machine.pool[Int(word)])] += 1 }
      total += successors.count
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
  /// By opcode: whether nothing but a result is ever wanted of it, and it has only one.
  fileprivate static let pure: [Bool] = allCases.map { opcode in
    let summary = summaries[opcode.index]
    return summary.effects == .pure && summary.resultCount == 1 && summary.immediate != .access
  }

  /// How an instruction counts among effects.
  enum LastingEffect: UInt8 { case none, after, load }

  /// By opcode.
  fileprivate static let lastingEffects: [LastingEffect] = allCases.map { opcode in
    switch opcode {
    case .load, .loadSigned, .loadUnsigned: .load
    default: summaries[opcode.index].effects.isDisjoint(with: [.writes, .traps]) ? .none : .after
    }
  }
}
