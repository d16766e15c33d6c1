import JITIR
import JITStorage

/// The state at the borders of blocks.
extension FastAllocator {
  // MARK: Entering

  mutating func enter(_ number: Int, _ function: borrowing MachineFunction) {
    let predecessors = function.blocks[number].predecessors
    if predecessors.count == 1 {
      let predecessor = function.blockNumber(at: predecessors.lowerBound)
      if predecessor < number { resume(predecessor, at: number, function) } else { release(occupied) }
      if !function.blocks[number].parameters.isEmpty { enterParameters(number, from: predecessor, function) }
    } else if predecessors.isEmpty {
      release(occupied)
    } else {
      meet(number, function)
    }
  }

  /// Makes the state that an earlier block has left the current one, without the values that are live no more.
  private mutating func resume(_ predecessor: Int, at number: Int, _ function: borrowing MachineFunction) {
    let start = function.blocks[number].start
    if predecessor != number - 1 {
      load(blocks[predecessor].exit, start)
    } else if mayEndValues(predecessor, function) {
      removeDead(before: start)
    }
  }

  /// Whether values may be in registers where a block ends and not be live behind it. Instructions release what they
  /// use last; so these are arguments, and values that have been kept up to the end of a loop.
  @inline(__always)
  private func mayEndValues(_ number: Int, _ function: borrowing MachineFunction) -> Bool {
    if !function.blocks[number].arguments.isEmpty { return true }
    for word in function.blocks[number].successors where function.blockNumber(at: word) <= number { return true }
    return false
  }

  /// Forgets values that are not live at an instruction any more.
  private mutating func removeDead(before instruction: UInt32) {
    var rest = occupied
    while let register = rest.popFirst() {
      let value = occupants[register]
      if values[value].end < instruction { release(value) }
    }
  }

  /// Parameters of a block with one predecessor: its state is the current one, and moves are made here.
  private mutating func enterParameters(
    _ number: Int, from predecessor: Int, _ function: borrowing MachineFunction
  ) {
    let block = function.blocks[number]
    let argumentStart = argumentStart(predecessor, number, function)
    _ = placeParameters(block, argumentStart, function)
    moveArguments(block, argumentStart, function)
    let temporarySlot = temporarySlot
    gap.flush(at: block.start * 2, into: &startMoves, temporarySlot: temporarySlot)
  }

  /// Chooses a register, or the slot, for each parameter of a block. Returns the registers.
  private mutating func placeParameters(
    _ block: MachineBlock, _ argumentStart: Int?, _ function: borrowing MachineFunction
  ) -> Mask {
    var registers = Mask()
    for position in 0..<block.parameters.count {
      let parameter = function.register(at: Int(block.parameters.lowerBound) + position)
      values[parameter].flags |= Flag.isEntered
      // One that nobody uses needs no place.
      guard values[parameter].flags & Flag.isUsed != 0 else { continue }
      var hint = RegisterIndex.none
      if let argumentStart {
        let source = argumentHomes[argumentStart + position]
        if !source.isNone, !occupied.contains(source) { hint = source }
      }
      if hint.isNone { hint = self.hint(parameter) }
      let registerClass = registerClass(parameter)
      var choice = freeRegister(
        file.allocatable, registerClass, hint: hint, end: values[parameter].end)
      if choice == nil, let victim = victim(file.allocatable, registerClass), victim.distance > distance(parameter) {
        let evicted = occupants[victim.register]
        // A parameter of this block that leaves its register again has not been moved there yet.
        if registers.contains(victim.register) {
          values[evicted].entryHome = RegisterIndex.none
          values[evicted].flags |= Flag.isSpilled | Flag.isDefinedInSlot
        }
        spill(evicted)
        release(evicted)
        choice = victim.register
      }
      if let choice {
        take(parameter, choice)
        values[parameter].entryHome = choice
        registers.insert(choice)
      } else {
        values[parameter].flags |= Flag.isSpilled | Flag.isDefinedInSlot
      }
    }
    return registers
  }

  /// Adds moves of the arguments of an edge to the places of the parameters.
  private mutating func moveArguments(
    _ block: MachineBlock, _ argumentStart: Int, _ function: borrowing MachineFunction
  ) {
    for position in 0..<block.parameters.count {
      let parameter = function.register(at: Int(block.parameters.lowerBound) + position)
      let to: Place
      if !values[parameter].entryHome.isNone {
        to = place(values[parameter].entryHome)
      } else if values[parameter].flags & Flag.isDefinedInSlot != 0 {
        to = Place(spillSlot: parameter.index)
      } else {
        continue
      }
      let source = argumentHomes[argumentStart + position]
      let from = source.isNone ? Place.none : place(source)
      addMove(of: function.register(at: argumentStart + position), from: from, to: to, function)
    }
  }

  // MARK: Where edges meet

  /// Enters a block with several predecessors.
  private mutating func meet(_ number: Int, _ function: borrowing MachineFunction) {
    let block = function.blocks[number]
    var best = number
    var isLoop = false
    for word in block.predecessors {
      let predecessor = function.blockNumber(at: word)
      if predecessor >= number {
        isLoop = true
      } else if best == number || isHotter(predecessor, than: best, function) {
        best = predecessor
      }
    }
    var parameterRegisters = Mask()
    if best == number {
      release(occupied)
      parameterRegisters = placeParameters(block, nil, function)
    } else {
      resume(best, at: number, function)
      for word in block.predecessors {
        let predecessor = function.blockNumber(at: word)
        if predecessor < number, predecessor != best { agree(with: predecessor) }
      }
      parameterRegisters = placeParameters(block, argumentStart(best, number, function), function)
    }
    let expected = occupied & ~parameterRegisters
    if isLoop { blocks[number].entry = save(expected) }
    for word in block.predecessors {
      let predecessor = function.blockNumber(at: word)
      if predecessor < number { connect(predecessor, to: number, expected, function) }
    }
  }

  private func isHotter(_ a: Int, than b: Int, _ function: borrowing MachineFunction) -> Bool {
    let (isColdA, isColdB) = (function.blocks[a].isCold, function.blocks[b].isCold)
    if isColdA != isColdB { return isColdB }
    return function.blocks[a].loopDepth > function.blocks[b].loopDepth
  }

  /// Compares the current state with another one: which registers have the same values in both, and which have values
  /// that are in ``otherHomes`` in the other one.
  private mutating func compare(with state: State) -> (equal: Mask, elsewhere: Mask) {
    var equal = Mask()
    var elsewhere = Mask()
    var index = Int(state.first)
    var rest = state.registers
    while let register = rest.popFirst() {
      let home = values[stateValues[index]].home
      index &+= 1
      if home == register {
        equal.insert(register)
      } else if !home.isNone {
        otherHomes[home] = register
        elsewhere.insert(home)
      }
    }
    return (equal, elsewhere)
  }

  /// Drops from the state what is dead, as its absence in another predecessor's state tells, and what that predecessor
  /// has in its slot if it is not used soon.
  private mutating func agree(with predecessor: Int) {
    let (equal, elsewhere) = compare(with: blocks[predecessor].exit)
    var rest = occupied & ~equal & ~elsewhere
    while let register = rest.popFirst() {
      let value = occupants[register]
      let flags = values[value].flags
      let hasOtherPlace = flags & (Flag.isSpilled | Flag.isRematerialized) != 0
      if !hasOtherPlace || values[value].nextUse == .max { release(value) }
    }
  }

  /// Makes the moves at the end of an earlier block that lead to the current state in the `expected` registers, and to
  /// the parameters' places.
  private mutating func connect(
    _ predecessor: Int, to number: Int, _ expected: Mask, _ function: borrowing MachineFunction
  ) {
    let (equal, elsewhere) = compare(with: blocks[predecessor].exit)
    var rest = expected & ~equal
    while let register = rest.popFirst() {
      let value = occupants[register]
      if elsewhere.contains(register) {
        gap.add(
          function.classes[value], from: place(otherHomes[register]), to: place(register))
      } else {
        fetch(value, register, function)
      }
    }
    finishEdge(predecessor, to: number, function)
  }

  /// Makes the moves at the end of a block that lead to the state that an earlier block expects.
  private mutating func connectBack(_ number: Int, to header: Int, _ function: borrowing MachineFunction) {
    var index = Int(blocks[header].entry.first)
    var rest = blocks[header].entry.registers
    while let register = rest.popFirst() {
      let value = stateValues[index]
      index &+= 1
      let home = values[value].home
      if home == register { continue }
      if !home.isNone {
        gap.add(function.classes[value], from: place(home), to: place(register))
      } else {
        fetch(value, register, function)
      }
    }
    finishEdge(number, to: header, function)
  }

  /// Gets a value that is in no register at the end of a block. If it can't be got, it is not defined on this way, and
  /// so not live.
  private mutating func fetch(
    _ value: VirtualRegister, _ register: RegisterIndex, _ function: borrowing MachineFunction
  ) {
    if values[value].flags & (Flag.isSpilled | Flag.isRematerialized) != 0 {
      addMove(of: value, from: .none, to: place(register), function)
    }
  }

  private mutating func finishEdge(_ predecessor: Int, to number: Int, _ function: borrowing MachineFunction) {
    let block = function.blocks[number]
    if !block.parameters.isEmpty { moveArguments(block, argumentStart(predecessor, number, function), function) }
    if gap.isEmpty { return }
    let first = endMoves.count
    let temporarySlot = temporarySlot
    gap.flush(at: (function.blocks[predecessor].end - 1) * 2, into: &endMoves, temporarySlot: temporarySlot)
    blocks[predecessor].firstEndMove = UInt32(truncatingIfNeeded: first)
    blocks[predecessor].endMoveCount = UInt32(truncatingIfNeeded: endMoves.count - first)
  }

  // MARK: Leaving

  mutating func leave(_ number: Int, _ function: borrowing MachineFunction) {
    let block = function.blocks[number]
    guard !block.successors.isEmpty else { return }
    for position in block.arguments {
      argumentHomes[Int(position)] = values[function.register(at: position)].home
    }
    let successor = function.blockNumber(at: block.successors.lowerBound)
    if block.successors.count == 1, successor <= number, function.blocks[successor].predecessors.count > 1 {
      connectBack(number, to: successor, function)
    } else {
      blocks[number].exit = save(occupied)
    }
  }

  /// Where in the pool the arguments of an edge start.
  @inline(__always)
  private func argumentStart(_ predecessor: Int, _ successor: Int, _ function: borrowing MachineFunction) -> Int {
    function.blocks[predecessor].successors.count == 1
      ? Int(function.blocks[predecessor].arguments.lowerBound) : Int(blocks[successor].argumentStart)
  }

  // MARK: States

  /// Keeps what is in registers, all of which have values.
  @inline(__always)
  private mutating func save(_ registers: Mask) -> State {
    let state = State(registers: registers, first: UInt32(truncatingIfNeeded: stateValues.count))
    var rest = registers
    while let register = rest.popFirst() { stateValues.append(occupants[register]) }
    return state
  }

  /// Makes a state the current one, without values that are not live at an instruction any more. Many of them are in
  /// the same registers already.
  private mutating func load(_ state: State, _ instruction: UInt32) {
    var dead = Mask()
    var different = Mask()
    var index = Int(state.first)
    var rest = state.registers
    while let register = rest.popFirst() {
      let value = stateValues[index]
      index &+= 1
      if values[value].end < instruction {
        dead.insert(register)
      } else if values[value].home != register {
        different.insert(register)
      }
    }
    release(occupied & ~(state.registers & ~dead & ~different))
    occupied = state.registers & ~dead
    if different.isEmpty { return }
    index = Int(state.first)
    rest = state.registers
    while let register = rest.popFirst() {
      if different.contains(register) {
        values[stateValues[index]].home = register
        occupants[register] = stateValues[index]
      }
      index &+= 1
    }
  }

  /// A slot of its own for breaking a cycle among stack slots; counted behind those of the values.
  var temporarySlot: Place { Place(spillSlot: values.count) }
}
