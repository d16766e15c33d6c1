import JITIR

/// The state at the borders of blocks.
extension FastAllocator {
  // MARK: Entering

  mutating func enter(_ number: Int, _ function: borrowing MachineFunction) {
    let block = function.blocks[number]
    if block.predecessors.count == 1 {
      let predecessor = Int(function.pool[Int(block.predecessors.lowerBound)])
      if predecessor >= number {
        clearState()
      } else if predecessor != number - 1 {
        loadState(exitStates[predecessor])
      }
      removeDead(before: block.start)
      if !block.parameters.isEmpty { enterParameters(number, from: predecessor, function) }
    } else if block.predecessors.isEmpty {
      clearState()
    } else {
      meet(number, function)
    }
  }

  /// Forgets values that are not live at an instruction any more.
  private mutating func removeDead(before instruction: UInt32) {
    var rest = occupied
    while let register = rest.popFirst() {
      let value = occupants[Int(register)]
      if values[Int(value)].end < instruction { release(value) }
    }
  }

  /// Parameters of a block with one predecessor: its state is the current one, and moves are made here.
  private mutating func enterParameters(
    _ number: Int, from predecessor: Int, _ function: borrowing MachineFunction
  ) {
    let block = function.blocks[number]
    let argumentStart = argumentStart(predecessor, number, function)
    fillSources(exitStates[predecessor])
    changed.removeAll(keepingCapacity: true)
    relocated = Mask()
    placeParameters(block, argumentStart, function)
    moveArguments(block, argumentStart, function)
    emptySources(exitStates[predecessor])
    let temporarySlot = temporarySlot
    gap.flush(at: block.start * 2, into: &startMoves, temporarySlot: temporarySlot)
  }

  /// Chooses a register, or the slot, for each parameter of a block.
  private mutating func placeParameters(
    _ block: MachineBlock, _ argumentStart: Int?, _ function: borrowing MachineFunction
  ) {
    for (position, word) in block.parameters.enumerated() {
      let parameter = function.pool[Int(word)]
      values[Int(parameter)].flags |= Flag.isEntered
      // One that nobody uses needs no place.
      guard values[Int(parameter)].flags & Flag.isUsed != 0 else { continue }
      var hint = RegisterFile.none
      if let argumentStart {
        let source = sourceHomes[Int(function.pool[argumentStart + position])]
        if source != RegisterFile.none, !occupied.contains(source) { hint = source }
      }
      if hint == RegisterFile.none { hint = self.hint(parameter) }
      let registerClass = registerClass(parameter)
      var choice = freeRegister(
        file.allocatable, registerClass, hint: hint, end: values[Int(parameter)].end)
      if choice == nil, let victim = victim(file.allocatable, registerClass), victim.distance > distance(parameter) {
        let evicted = occupants[Int(victim.register)]
        // A parameter of this block that leaves its register again has not been moved there yet.
        if isParameter(evicted, of: block) {
          values[Int(evicted)].entryHome = RegisterFile.none
          values[Int(evicted)].flags |= Flag.isSpilled | Flag.isDefinedInSlot
        }
        spill(evicted)
        release(evicted)
        choice = victim.register
      }
      if let choice {
        take(parameter, choice)
        values[Int(parameter)].entryHome = choice
      } else {
        values[Int(parameter)].flags |= Flag.isSpilled | Flag.isDefinedInSlot
      }
    }
  }

  @inline(__always)
  private func isParameter(_ value: UInt32, of block: MachineBlock) -> Bool {
    values[Int(value)].flags & Flag.isParameter != 0 && values[Int(value)].definition == block.start
  }

  /// Adds moves of the arguments of an edge to the places of the parameters.
  private mutating func moveArguments(
    _ block: MachineBlock, _ argumentStart: Int, _ function: borrowing MachineFunction
  ) {
    for (position, word) in block.parameters.enumerated() {
      let parameter = function.pool[Int(word)]
      let entered = values[Int(parameter)]
      let to: Place
      if entered.entryHome != RegisterFile.none {
        to = place(entered.entryHome)
      } else if entered.flags & Flag.isDefinedInSlot != 0 {
        to = Place(spillSlot: Int(parameter))
      } else {
        continue
      }
      let argument = function.pool[argumentStart + position]
      let source = sourceHomes[Int(argument)]
      let from = source == RegisterFile.none ? Place.none : place(source)
      addMove(of: argument, from: from, to: to, function)
    }
  }

  // MARK: Where edges meet

  /// Enters a block with several predecessors.
  private mutating func meet(_ number: Int, _ function: borrowing MachineFunction) {
    let block = function.blocks[number]
    var best: Int?
    for word in block.predecessors {
      let predecessor = Int(function.pool[Int(word)])
      guard predecessor < number else { continue }
      if let other = best, !isHotter(function.blocks[predecessor], than: function.blocks[other]) { continue }
      best = predecessor
    }
    if let best {
      loadState(exitStates[best])
      removeDead(before: block.start)
      for word in block.predecessors {
        let predecessor = Int(function.pool[Int(word)])
        if predecessor < number, predecessor != best { agree(with: predecessor) }
      }
      fillSources(exitStates[best])
      placeParameters(block, argumentStart(best, number, function), function)
      emptySources(exitStates[best])
    } else {
      clearState()
      placeParameters(block, nil, function)
    }
    entryStates[number] = saveState(withoutParametersOf: block)
    for word in block.predecessors {
      let predecessor = Int(function.pool[Int(word)])
      if predecessor < number { connect(predecessor, to: number, function) }
    }
  }

  private func isHotter(_ a: MachineBlock, than b: MachineBlock) -> Bool {
    if a.isCold != b.isCold { return b.isCold }
    return a.loopDepth > b.loopDepth
  }

  /// Drops from the state what is dead, as its absence in another predecessor's state tells, and what that predecessor
  /// has in its slot if it is not used soon.
  private mutating func agree(with predecessor: Int) {
    fillSources(exitStates[predecessor])
    var rest = occupied
    while let register = rest.popFirst() {
      let value = occupants[Int(register)]
      guard sourceHomes[Int(value)] == RegisterFile.none else { continue }
      let flags = values[Int(value)].flags
      let isElsewhere = flags & (Flag.isSpilled | Flag.isRecomputed) != 0
      if !isElsewhere || values[Int(value)].nextUse == .max { release(value) }
    }
    emptySources(exitStates[predecessor])
  }

  /// Makes the moves at the end of a block that lead to the state that its one successor expects.
  private mutating func connect(_ predecessor: Int, to number: Int, _ function: borrowing MachineFunction) {
    let block = function.blocks[number]
    fillSources(exitStates[predecessor])
    for word in entryStates[number] {
      let (value, register) = FastAllocator.unpack(stateWords[Int(word)])
      let source = sourceHomes[Int(value)]
      if source == register { continue }
      if source != RegisterFile.none {
        gap.add(function.classes[Int(value)], from: place(source), to: place(register))
      } else if values[Int(value)].flags & (Flag.isSpilled | Flag.isRecomputed) != 0 {
        addMove(of: value, from: .none, to: place(register), function)
      }
      // Otherwise it is not defined on this way, and so not live.
    }
    if !block.parameters.isEmpty {
      moveArguments(block, argumentStart(predecessor, number, function), function)
    }
    emptySources(exitStates[predecessor])
    if !gap.isEmpty {
      let temporarySlot = temporarySlot
      gap.flush(at: (function.blocks[predecessor].end - 1) * 2, into: &endMoves, temporarySlot: temporarySlot)
    }
  }

  // MARK: Leaving

  mutating func leave(_ number: Int, _ function: borrowing MachineFunction) {
    let block = function.blocks[number]
    guard !block.successors.isEmpty else { return }
    exitStates[number] = saveState(withoutParametersOf: nil)
    guard block.successors.count == 1 else { return }
    let successor = Int(function.pool[Int(block.successors.lowerBound)])
    if successor <= number, function.blocks[successor].predecessors.count > 1 {
      connect(number, to: successor, function)
    }
  }

  /// Where in the pool the arguments of an edge start.
  private func argumentStart(_ predecessor: Int, _ successor: Int, _ function: borrowing MachineFunction) -> Int {
    let block = function.blocks[predecessor]
    return block.successors.count == 1 ? Int(block.arguments.lowerBound) : Int(argumentStarts[successor])
  }

  // MARK: States

  @inline(__always)
  private static func unpack(_ word: UInt64) -> (value: UInt32, register: UInt8) {
    (UInt32(truncatingIfNeeded: word), UInt8(truncatingIfNeeded: word >> 32))
  }

  private mutating func saveState(withoutParametersOf block: MachineBlock?) -> Range<UInt32> {
    let start = UInt32(stateWords.count)
    var rest = occupied
    while let register = rest.popFirst() {
      let value = occupants[Int(register)]
      if let block, isParameter(value, of: block) { continue }
      stateWords.append(UInt64(register) << 32 | UInt64(value))
    }
    return start..<UInt32(stateWords.count)
  }

  private mutating func loadState(_ range: Range<UInt32>) {
    clearState()
    for word in range {
      let (value, register) = FastAllocator.unpack(stateWords[Int(word)])
      take(value, register)
    }
  }

  private mutating func fillSources(_ range: Range<UInt32>) {
    for word in range {
      let (value, register) = FastAllocator.unpack(stateWords[Int(word)])
      sourceHomes[Int(value)] = register
    }
  }

  private mutating func emptySources(_ range: Range<UInt32>) {
    for word in range { sourceHomes[Int(FastAllocator.unpack(stateWords[Int(word)]).value)] = RegisterFile.none }
  }

  /// A slot of its own for breaking a cycle among stack slots; counted behind those of the values.
  var temporarySlot: Place { Place(spillSlot: values.count) }
}
