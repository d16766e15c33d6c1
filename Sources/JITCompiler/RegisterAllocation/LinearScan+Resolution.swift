import JITIR

/// Places for operands, and moves where a value goes from one piece to the next.
extension LinearScan {
  /// A value goes from place to place; `Place.none` is its slot, or that it has to be computed again.
  struct Transition {
    /// Three times an instruction: on the edge to its block; plus one in the gap before it; plus two on the edge from it.
    var key: UInt32
    var from: Place
    var to: Place
    var source: UInt32
    var target: UInt32
  }

  mutating func resolve(_ function: borrowing MachineFunction, _ result: inout Allocation) {
    orderPieces()
    joinSlots(function)
    transitions.removeAll(keepingCapacity: true)
    for value in values.indices where pieceCount(UInt32(value)) > 1 {
      addCuts(UInt32(value), function)
      addEdges(UInt32(value), function)
    }
    addArguments(function)
    decideStores(function)
    sortTransitions(function.instructions.count)
    let none = Place.none
    places.refill(none, function.operands.count)
    result.moves.removeAll()
    var next = 0
    for number in function.blocks.indices {
      let block = function.blocks[number]
      placeParameters(block, &next, function, &result)
      for instruction in Int(block.start)..<Int(block.end) { place(instruction, &next, function, &result) }
    }
    assignSlots(function, &result)
    result.usedCalleeSaved = file.set(usedRegisters(result.moves) & file.calleeSaved)
  }

  private func usedRegisters(_ moves: borrowing Table<Allocation.Move>) -> Mask {
    var mask = Mask()
    for index in places.indices {
      if let register = places[index].register { mask.insert(file.index[Int(register.rawValue)]) }
    }
    for index in moves.indices {
      if let register = moves[index].to.register { mask.insert(file.index[Int(register.rawValue)]) }
    }
    return mask
  }

  // MARK: Finding pieces

  /// Lists the pieces of each value one after the other: ``order``, from ``Value/cursor`` on.
  private mutating func orderPieces() {
    order.removeAll(keepingCapacity: true)
    for value in values.indices {
      values[value].cursor = UInt32(order.count)
      var piece = values[value].firstPiece
      while piece != .max {
        order.append(piece)
        piece = pieces[Int(piece)].next
      }
    }
  }

  @inline(__always)
  private func pieceCount(_ value: UInt32) -> Int { Int(pieceEnd(value) - values[Int(value)].cursor) }

  @inline(__always)
  func pieceEnd(_ value: UInt32) -> UInt32 {
    Int(value) + 1 < values.count ? values[Int(value) + 1].cursor : UInt32(order.count)
  }

  /// The place in ``order`` of the last piece of a value that begins at or before a position; nil when none does.
  func locate(_ value: UInt32, _ position: UInt32) -> Int? {
    var low = Int(values[Int(value)].cursor)
    var high = Int(pieceEnd(value))
    let first = low
    while low < high {
      let middle = (low + high) / 2
      if pieces[Int(order[middle])].start <= position { low = middle + 1 } else { high = middle }
    }
    return low > first ? low - 1 : nil
  }

  /// Where a value is at a position; `Place.none` for its slot.
  @inline(__always)
  func home(_ value: UInt32, _ position: UInt32) -> Place {
    let first = Int(values[Int(value)].cursor)
    let end = Int(pieceEnd(value))
    guard first < end else { return .none }
    let index = end == first + 1 ? first : locate(value, position) ?? first
    let register = pieces[Int(order[index])].register
    return register == RegisterFile.none ? .none : place(register)
  }

  // MARK: Transitions

  private mutating func addTransition(_ key: UInt32, _ value: UInt32, from: Place, to: Place) {
    if from != to { transitions.append(Transition(key: key, from: from, to: to, source: value, target: value)) }
  }

  /// Transitions in the gaps where pieces have been cut.
  private mutating func addCuts(_ value: UInt32, _ function: borrowing MachineFunction) {
    var index = Int(values[Int(value)].cursor) + 1
    while index < Int(pieceEnd(value)) {
      let (before, after) = (pieces[Int(order[index - 1])], pieces[Int(order[index])])
      index += 1
      guard before.end == after.start, after.start & 3 != 0 else { continue }
      let instruction = after.start / 4
      let to = after.register == RegisterFile.none ? Place.none : place(after.register)
      addTransition(instruction * 3 + 1, value, from: home(value, instruction * 4), to: to)
    }
  }

  /// Transitions on edges between blocks.
  private mutating func addEdges(_ value: UInt32, _ function: borrowing MachineFunction) {
    let first = Int(values[Int(value)].cursor)
    var index = first
    let end = Int(pieceEnd(value))
    var range = Int(pieces[Int(order[first])].firstRange)
    let lastRange = Int(pieces[Int(order[end - 1])].lastRange)
    let definition = values[Int(value)].definition
    while range < lastRange {
      let (from, to) = (ranges[range].from, ranges[range].to)
      range += 1
      var block = Int(blockOf[Int(from / 4)])
      // Where a range begins with a definition, the value does not come over an edge.
      if from == definition { block += 1 }
      while block < function.blocks.count, function.blocks[block].start * 4 < to {
        let start = function.blocks[block].start * 4
        while index + 1 < end, pieces[Int(order[index + 1])].start <= start { index += 1 }
        addEdges(value, to: block, index, function)
        block += 1
      }
    }
  }

  private mutating func addEdges(_ value: UInt32, to block: Int, _ index: Int, _ function: borrowing MachineFunction) {
    let piece = pieces[Int(order[index])]
    let record = function.blocks[block]
    let to = piece.register == RegisterFile.none ? Place.none : place(piece.register)
    for word in record.predecessors {
      let predecessor = function.blocks[Int(function.pool[Int(word)])]
      let position = predecessor.end * 4 - 1
      if piece.start <= position, position < piece.end { continue }
      guard let other = locate(value, position) else { continue }
      let source = pieces[Int(order[other])].register
      addTransition(
        edgeKey(predecessor, record), value, from: source == RegisterFile.none ? .none : place(source), to: to)
    }
  }

  private func edgeKey(_ predecessor: MachineBlock, _ block: MachineBlock) -> UInt32 {
    predecessor.successors.count == 1 ? (predecessor.end - 1) * 3 + 2 : block.start * 3
  }

  /// Transitions from the arguments of edges to parameters.
  private mutating func addArguments(_ function: borrowing MachineFunction) {
    for number in function.blocks.indices where !function.blocks[number].parameters.isEmpty {
      let block = function.blocks[number]
      for word in block.predecessors {
        let predecessor = function.blocks[Int(function.pool[Int(word)])]
        var argument = Int(
          predecessor.successors.count == 1 ? predecessor.arguments.lowerBound : argumentStarts[number])
        let key = edgeKey(predecessor, block)
        for parameterWord in block.parameters {
          let parameter = function.pool[Int(parameterWord)]
          let value = function.pool[argument]
          argument += 1
          guard values[Int(parameter)].firstPiece != .max else { continue }
          let from = home(value, predecessor.end * 4 - 1)
          let to = home(parameter, block.start * 4)
          if from == to, from != .none || slots.areJoined(value, parameter) { continue }
          transitions.append(Transition(key: key, from: from, to: to, source: value, target: parameter))
        }
      }
    }
  }

  // MARK: Stores

  /// Whether each value is stored behind its definition or where it goes to its slot.
  private mutating func decideStores(_ function: borrowing MachineFunction) {
    for transition in transitions where transition.to == .none && transition.source == transition.target {
      let block = function.blocks[Int(blockOf[Int(transition.key / 3)])]
      let cost = values[Int(transition.source)].storeCost
      values[Int(transition.source)].storeCost =
        cost.addingReportingOverflow(frequency(block)).partialValue | cost & 1 << 31
    }
    for index in values.indices where values[index].storeCost > 0 {
      let block = function.blocks[Int(blockOf[Int(values[index].definition / 4)])]
      let isInSlot = home(UInt32(index), values[index].definition) == .none
      if isInSlot || values[index].storeCost >= frequency(block) {
        values[index].flags |= Flag.isStoredAtDefinition
      }
    }
  }

  private mutating func sortTransitions(_ instructionCount: Int) {
    guard transitions.count > 1 else { return }
    var counts = [UInt32](repeating: 0, count: instructionCount * 3 + 2)
    for transition in transitions { counts[Int(transition.key) + 1] += 1 }
    for index in 1..<counts.count { counts[index] += counts[index - 1] }
    var result = transitions
    for transition in transitions {
      result[Int(counts[Int(transition.key)])] = transition
      counts[Int(transition.key)] += 1
    }
    swap(&transitions, &result)
  }

  // MARK: Making moves

  private func slot(_ value: UInt32) -> Place { Place(spillSlot: Int(value)) }

  /// Adds the moves of all transitions with a key.
  private mutating func makeTransitions(_ key: UInt32, _ next: inout Int, _ function: borrowing MachineFunction) {
    while next < transitions.count, transitions[next].key == key {
      let transition = transitions[next]
      next += 1
      if transition.to == .none {
        let target = values[Int(transition.target)]
        if target.flags & Flag.isRecomputed != 0 { continue }
        if transition.source == transition.target, target.flags & Flag.isStoredAtDefinition != 0 { continue }
      }
      let to = transition.to == .none ? slot(transition.target) : transition.to
      addMove(transition.source, from: transition.from, to: to, function)
    }
  }

  private mutating func addMove(_ value: UInt32, from: Place, to: Place, _ function: borrowing MachineFunction) {
    let registerClass = function.classes[Int(value)]
    if from != .none {
      gap.add(registerClass, from: from, to: to)
    } else if values[Int(value)].flags & Flag.isRecomputed != 0 {
      gap.add(registerClass, recomputing: function.rematerializations[Int(value)], to: to)
    } else {
      gap.add(registerClass, from: slot(value), to: to)
    }
  }

  private mutating func flush(at position: Int, _ result: inout Allocation) {
    if !gap.isEmpty {
      gap.flush(at: UInt32(position), into: &result.moves, temporarySlot: Place(spillSlot: values.count))
    }
  }

  private mutating func placeParameters(
    _ block: MachineBlock, _ next: inout Int, _ function: borrowing MachineFunction, _ result: inout Allocation
  ) {
    makeTransitions(block.start * 3, &next, function)
    flush(at: Int(block.start) * 2, &result)
    for word in block.parameters {
      let parameter = function.pool[Int(word)]
      guard values[Int(parameter)].flags & Flag.isStoredAtDefinition != 0 else { continue }
      let from = home(parameter, block.start * 4)
      guard from != .none else { continue }
      result.moves.append(
        Allocation.Move(
          position: block.start * 2, registerClass: function.classes[Int(parameter)], from: from, to: slot(parameter)))
    }
  }

  private mutating func place(
    _ number: Int, _ next: inout Int, _ function: borrowing MachineFunction, _ result: inout Allocation
  ) {
    let instruction = function.instructions[number]
    let operands = Int(instruction.operandStart)..<Int(instruction.operandStart) + Int(instruction.operandCount)
    let position = UInt32(truncatingIfNeeded: number) * 4
    makeTransitions(UInt32(number) * 3 + 1, &next, function)
    var hasTied = false
    var copied = Mask()
    for index in operands {
      let operand = function.operands[index]
      let value = operand.register.rawValue
      switch (operand.isUse, operand.constraint) {
      case (true, .fixed):
        let register = PhysicalRegister(rawValue: operand.detail)
        places[index] = Place(register)
        // A value that stays in the register is brought there by its own transition.
        if !copied.contains(file.index[Int(operand.detail)]), home(value, position + 1) != places[index] {
          copied.insert(file.index[Int(operand.detail)])
          addMove(value, from: home(value, position), to: places[index], function)
        }
      case (true, _):
        let place = home(value, position + (operand.role == .lateUse ? 2 : 1))
        places[index] = place == .none ? slot(value) : place
      case (false, .fixed): places[index] = Place(PhysicalRegister(rawValue: operand.detail))
      case (false, .reuse): hasTied = true
      case (false, _):
        let place = home(value, values[Int(value)].definition)
        let isRecomputed = values[Int(value)].flags & Flag.isRecomputed != 0
        places[index] = place == .none && !isRecomputed ? slot(value) : place
      }
    }
    if hasTied { placeTied(operands, position, function) }
    flush(at: number * 2, &result)
    for index in operands where function.operands[index].isDefinition {
      let value = function.operands[index].register.rawValue
      guard values[Int(value)].flags & Flag.isStoredAtDefinition != 0, places[index].register != nil else { continue }
      result.moves.append(
        Allocation.Move(
          position: UInt32(number * 2 + 1), registerClass: function.classes[Int(value)], from: places[index],
          to: slot(value)))
    }
    if instruction.kind == .branch {
      makeTransitions(UInt32(number) * 3 + 2, &next, function)
      flush(at: number * 2, &result)
    }
  }

  /// A definition that reuses a use gives its register to that use, and to others of the same value.
  private mutating func placeTied(_ operands: Range<Int>, _ position: UInt32, _ function: borrowing MachineFunction) {
    for index in operands.reversed() where function.operands[index].constraint == .reuse {
      let operand = function.operands[index]
      let source = operands.lowerBound + Int(operand.detail)
      let use = function.operands[source]
      if use.constraint == .fixed {
        places[index] = places[source]
        continue
      }
      let register = home(operand.register.rawValue, values[operand.register.index].definition)
      places[index] = register
      places[source] = register
      addMove(use.register.rawValue, from: home(use.register.rawValue, position), to: register, function)
      for other in operands where other != source {
        let candidate = function.operands[other]
        if candidate.register == use.register, candidate.role == .use, candidate.constraint != .fixed,
          !isTied(other, operands, function)
        {
          places[other] = register
        }
      }
    }
  }

  private func isTied(_ index: Int, _ operands: Range<Int>, _ function: borrowing MachineFunction) -> Bool {
    operands.contains {
      function.operands[$0].constraint == .reuse && operands.lowerBound + Int(function.operands[$0].detail) == index
    }
  }
}
