import JITIR
import JITStorage

/// Places for operands, and moves where a value goes from one piece to the next.
extension LinearScan {
  /// A value goes from place to place; `Place.none` is its slot, or that it has to be computed again.
  struct Transition {
    var from: Place
    var to: Place
    var source: UInt32
    var target: UInt32
  }

  mutating func resolve(_ function: borrowing MachineFunction, _ result: inout Allocation) {
    orderPieces()
    joinSlots(function)
    transitions.removeAll()
    transitionOrder.removeAll()
    edges.build(predecessors)
    for value in values.indices where values[value].pieceCount > 1 {
      addCuts(UInt32(truncatingIfNeeded: value))
      addEdges(UInt32(truncatingIfNeeded: value), function)
    }
    addArguments(function)
    decideStores(function)
    transitionOrder.sortByUpperHalf(&sortingScratch)
    places.refill(.none, function.operands.count)
    result.moves.removeAll()
    var next = 0
    for number in function.blocks.indices {
      let block = function.blocks[number]
      placeParameters(block, &next, function, &result)
      for instruction in Int(block.start)..<Int(block.end) { place(instruction, &next, function, &result) }
    }
    assignSlots(function, &result)
    noteUsedRegisters(&result)
  }

  private mutating func noteUsedRegisters(_ result: inout Allocation) {
    var set = RegisterSet()
    for index in places.indices {
      if let register = places[index].register { set.insert(register) }
    }
    for index in result.moves.indices {
      if let register = result.moves[index].to.register { set.insert(register) }
    }
    let saved = file.calleeSavedRegisters
    result.usedCalleeSaved = RegisterSet(words: (set.words.0 & saved.words.0, set.words.1 & saved.words.1))
  }

  // MARK: Finding pieces

  /// Lists the pieces of each value that has several, one after the other, in ``order``.
  private mutating func orderPieces() {
    order.removeAll()
    for value in values.indices {
      let first = values[value].firstPiece
      if first == .max { continue }
      if pieces[Int(first)].next == .max {
        values[value].pieceCount = 1
        values[value].register = pieces[Int(first)].register
        continue
      }
      values[value].firstInOrder = UInt32(truncatingIfNeeded: order.count)
      var piece = first
      while piece != .max {
        order.append(piece)
        piece = pieces[Int(piece)].next
      }
      values[value].pieceCount = UInt32(truncatingIfNeeded: order.count) - values[value].firstInOrder
    }
  }

  /// The last piece of a value that has one.
  mutating func lastPiece(_ value: UInt32) -> UInt32 {
    values[Int(value)].pieceCount == 1
      ? values[Int(value)].firstPiece
      : order[Int(values[Int(value)].firstInOrder + values[Int(value)].pieceCount) - 1]
  }

  /// The place in ``order`` of the last piece that begins at or before a position, of a value that has several; nil when
  /// none does.
  private mutating func locate(_ value: UInt32, _ position: UInt32) -> Int? {
    let first = Int(values[Int(value)].firstInOrder)
    var low = first
    var high = first + Int(values[Int(value)].pieceCount)
    while low < high {
      let middle = (low + high) / 2
      if pieces[Int(order[middle])].start <= position { low = middle + 1 } else { high = middle }
    }
    return low > first ? low - 1 : nil
  }

  /// Where a value is at a position; `Place.none` for its slot.
  @inline(__always)
  mutating func home(_ value: UInt32, _ position: UInt32) -> Place {
    values[Int(value)].pieceCount > 1 ? homeOfCut(value, position) : place(values[Int(value)].register)
  }

  private mutating func homeOfCut(_ value: UInt32, _ position: UInt32) -> Place {
    let index = locate(value, position) ?? Int(values[Int(value)].firstInOrder)
    return place(pieces[Int(order[index])].register)
  }

  // MARK: Transitions

  /// The order in which transitions are made: on the edge to the block that begins with an instruction, in the gap before
  /// the instruction, on the edge from the block that ends with it.
  private enum Key {
    @inline(__always) static func toBlock(_ instruction: UInt32) -> UInt32 { instruction * 3 }
    @inline(__always) static func before(_ instruction: UInt32) -> UInt32 { instruction * 3 + 1 }
    @inline(__always) static func fromBlock(_ instruction: UInt32) -> UInt32 { instruction * 3 + 2 }
  }

  private mutating func addTransition(_ key: UInt32, _ transition: Transition) {
    transitionOrder.append(UInt64(key) << 32 | UInt64(transitions.count))
    transitions.append(transition)
  }

  private mutating func addTransition(_ key: UInt32, _ value: UInt32, from: Place, to: Place) {
    if from != to { addTransition(key, Transition(from: from, to: to, source: value, target: value)) }
  }

  /// Transitions in the gaps where pieces have been cut.
  private mutating func addCuts(_ value: UInt32) {
    let first = Int(values[Int(value)].firstInOrder)
    for index in (first + 1)..<(first + Int(values[Int(value)].pieceCount)) {
      let (before, after) = (Int(order[index - 1]), Int(order[index]))
      let start = pieces[after].start
      guard pieces[before].end == start, start & 3 != 0 else { continue }
      let instruction = start / 4
      addTransition(
        Key.before(instruction), value, from: home(value, instruction * 4), to: place(pieces[after].register))
    }
  }

  /// Transitions on edges between blocks.
  private mutating func addEdges(_ value: UInt32, _ function: borrowing MachineFunction) {
    var index = Int(values[Int(value)].firstInOrder)
    let end = index + Int(values[Int(value)].pieceCount)
    let firstRange = Int(pieces[Int(order[index])].firstRange)
    let lastRange = Int(pieces[Int(order[end - 1])].lastRange)
    for range in firstRange..<lastRange {
      let (from, to) = (ranges[range].from, ranges[range].to)
      var block = Int(blockOf[Int(from / 4)])
      // Where a range begins with a definition, the value does not come over an edge.
      if from == values[Int(value)].definition { block += 1 }
      while block < function.blocks.count, function.blocks[block].start * 4 < to {
        let start = function.blocks[block].start * 4
        while index + 1 < end, pieces[Int(order[index + 1])].start <= start { index += 1 }
        let piece = Int(order[index])
        let limit = index + 1 < end ? min(to, pieces[Int(order[index + 1])].start) : to
        if let found = edges.next(block, outside: pieces[piece].start, pieces[piece].end),
          found < function.blocks.count, function.blocks[found].start * 4 < limit
        {
          addEdges(value, to: found, piece, function)
          block = found + 1
        } else if limit < to {
          // On to the first block that begins in the next piece, or behind its start.
          block = Int(blockOf[Int(limit / 4)])
          if function.blocks[block].start * 4 < limit { block += 1 }
        } else {
          break
        }
      }
    }
  }

  /// Transitions on the edges to a block at whose start a value is in a piece, from where it is in others.
  private mutating func addEdges(
    _ value: UInt32, to block: Int, _ piece: Int, _ function: borrowing MachineFunction
  ) {
    let (start, end) = (pieces[piece].start, pieces[piece].end)
    for word in function.blocks[block].predecessors {
      let predecessor = Int(function.pool[Int(word)])
      let position = function.blocks[predecessor].end * 4 - 1
      if start <= position, position < end { continue }
      guard let other = locate(value, position) else { continue }
      addTransition(
        edgeKey(predecessor, block, function), value, from: place(pieces[Int(order[other])].register),
        to: place(pieces[piece].register))
    }
  }

  @inline(__always)
  private func edgeKey(_ predecessor: Int, _ block: Int, _ function: borrowing MachineFunction) -> UInt32 {
    function.blocks[predecessor].successors.count == 1
      ? Key.fromBlock(function.blocks[predecessor].end - 1) : Key.toBlock(function.blocks[block].start)
  }

  /// Transitions from the arguments of edges to parameters.
  private mutating func addArguments(_ function: borrowing MachineFunction) {
    for number in function.blocks.indices where !function.blocks[number].parameters.isEmpty {
      let block = function.blocks[number]
      for word in block.predecessors {
        let predecessor = Int(function.pool[Int(word)])
        let position = function.blocks[predecessor].end * 4 - 1
        var argument = argumentStart(predecessor, number, function)
        let key = edgeKey(predecessor, number, function)
        for parameterWord in block.parameters {
          let parameter = function.pool[Int(parameterWord)]
          let value = function.pool[argument]
          argument += 1
          guard values[Int(parameter)].firstPiece != .max else { continue }
          let from = home(value, position)
          let to = home(parameter, block.start * 4)
          if from == to, from != .none || slots.areJoined(value, parameter) { continue }
          addTransition(key, Transition(from: from, to: to, source: value, target: parameter))
        }
      }
    }
  }

  /// Where the arguments for a block's parameters begin in the pool, on the edge from a predecessor.
  @inline(__always)
  func argumentStart(_ predecessor: Int, _ block: Int, _ function: borrowing MachineFunction) -> Int {
    function.blocks[predecessor].successors.count == 1
      ? Int(function.blocks[predecessor].arguments.lowerBound) : Int(argumentStarts[block])
  }

  // MARK: Stores

  /// Whether each value is stored behind its definition or where it goes to its slot.
  private mutating func decideStores(_ function: borrowing MachineFunction) {
    for index in transitions.indices {
      let transition = transitions[index]
      guard transition.to == .none, transition.source == transition.target else { continue }
      let instruction = Int(transitionOrder[index] >> 32) / 3
      let block = function.blocks[Int(blockOf[instruction])]
      let cost = values[Int(transition.source)].storeCost
      values[Int(transition.source)].storeCost =
        cost.addingReportingOverflow(frequency(block)).partialValue | cost & 1 << 31
    }
    for index in values.indices where values[index].storeCost > 0 {
      let block = function.blocks[Int(blockOf[Int(values[index].definition / 4)])]
      let isInSlot = home(UInt32(truncatingIfNeeded: index), values[index].definition) == .none
      if isInSlot || values[index].storeCost >= frequency(block) {
        values[index].flags |= Flag.isStoredAtDefinition
      }
    }
  }

  // MARK: Making moves

  private func slot(_ value: UInt32) -> Place { Place(spillSlot: Int(value)) }

  /// Adds the moves of all transitions with a key.
  @inline(__always)
  private mutating func makeTransitions(_ key: UInt32, _ next: inout Int, _ function: borrowing MachineFunction) {
    while next < transitionOrder.count, transitionOrder[next] >> 32 == UInt64(key) {
      makeTransition(transitions[Int(UInt32(truncatingIfNeeded: transitionOrder[next]))], function)
      next += 1
    }
  }

  private mutating func makeTransition(_ transition: Transition, _ function: borrowing MachineFunction) {
    if transition.to == .none {
      let flags = values[Int(transition.target)].flags
      if flags & Flag.isRecomputed != 0 { return }
      if transition.source == transition.target, flags & Flag.isStoredAtDefinition != 0 { return }
    }
    let to = transition.to == .none ? slot(transition.target) : transition.to
    addMove(transition.source, from: transition.from, to: to, function)
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

  @inline(__always)
  private mutating func flush(at position: Int, _ result: inout Allocation) {
    if !gap.isEmpty {
      gap.flush(at: UInt32(position), into: &result.moves, temporarySlot: Place(spillSlot: values.count))
    }
  }

  private mutating func placeParameters(
    _ block: MachineBlock, _ next: inout Int, _ function: borrowing MachineFunction, _ result: inout Allocation
  ) {
    makeTransitions(Key.toBlock(block.start), &next, function)
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
    makeTransitions(Key.before(UInt32(truncatingIfNeeded: number)), &next, function)
    var hasTied = false
    var flags: UInt8 = 0
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
      case (false, .fixed):
        places[index] = Place(PhysicalRegister(rawValue: operand.detail))
        flags |= values[Int(value)].flags
      case (false, .reuse):
        hasTied = true
        flags |= values[Int(value)].flags
      case (false, _):
        flags |= values[Int(value)].flags
        let place = home(value, values[Int(value)].definition)
        let isRecomputed = values[Int(value)].flags & Flag.isRecomputed != 0
        places[index] = place == .none && !isRecomputed ? slot(value) : place
      }
    }
    if hasTied { placeTied(operands, position, function) }
    flush(at: number * 2, &result)
    if flags & Flag.isStoredAtDefinition != 0 { storeDefinitions(number, operands, function, &result) }
    if instruction.kind == .branch {
      makeTransitions(Key.fromBlock(UInt32(truncatingIfNeeded: number)), &next, function)
      flush(at: number * 2, &result)
    }
  }

  private mutating func storeDefinitions(
    _ number: Int, _ operands: Range<Int>, _ function: borrowing MachineFunction, _ result: inout Allocation
  ) {
    for index in operands where function.operands[index].isDefinition {
      let value = function.operands[index].register.rawValue
      guard values[Int(value)].flags & Flag.isStoredAtDefinition != 0, places[index].register != nil else { continue }
      result.moves.append(
        Allocation.Move(
          position: UInt32(number * 2 + 1), registerClass: function.classes[Int(value)], from: places[index],
          to: slot(value)))
    }
  }

  /// A definition that reuses a use gives its register to that use, and to others of the same value.
  private mutating func placeTied(_ operands: Range<Int>, _ position: UInt32, _ function: borrowing MachineFunction) {
    for index in stride(from: operands.upperBound - 1, through: operands.lowerBound, by: -1)
    where function.operands[index].constraint == .reuse {
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

  private mutating func isTied(_ index: Int, _ operands: Range<Int>, _ function: borrowing MachineFunction) -> Bool {
    for other in operands where function.operands[other].constraint == .reuse {
      if operands.lowerBound + Int(function.operands[other].detail) == index { return true }
    }
    return false
  }
}
