import JITIR
import JITStorage

/// Places for operands, and moves where a value goes from one interval to the next.
extension LinearScan {
  /// A value goes from place to place; `Place.none` is its slot, or that it has to be rematerialized.
  struct Transition {
    var from: Place
    var to: Place
    var source: VirtualRegister
    var target: VirtualRegister
  }

  mutating func resolve(_ function: borrowing MachineFunction, _ result: inout Allocation) {
    orderIntervals()
    joinSlots(function)
    transitions.removeAll()
    transitionOrder.removeAll()
    edges.build(predecessors)
    for value in values.indices where values[value].intervalCount > 1 {
      addSplits(VirtualRegister(value))
      addEdges(VirtualRegister(value), function)
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

  // MARK: Finding intervals

  /// Lists the intervals of each value that has several, one after the other, in ``order``.
  private mutating func orderIntervals() {
    order.removeAll()
    for value in values.indices {
      let first = values[value].firstInterval
      if first.isNone { continue }
      if intervals[first].next.isNone {
        values[value].intervalCount = 1
        values[value].register = intervals[first].register
        continue
      }
      values[value].firstInOrder = UInt32(truncatingIfNeeded: order.count)
      var interval = first
      while !interval.isNone {
        order.append(interval)
        interval = intervals[interval].next
      }
      values[value].intervalCount = UInt32(truncatingIfNeeded: order.count) - values[value].firstInOrder
    }
  }

  /// The last interval of a value that has one.
  mutating func lastInterval(_ value: VirtualRegister) -> IntervalID {
    values[value].intervalCount == 1
      ? values[value].firstInterval
      : order[Int(values[value].firstInOrder + values[value].intervalCount) - 1]
  }

  /// The place in ``order`` of the last interval that begins at or before a position, of a value that has several; nil
  /// when none does.
  private mutating func locate(_ value: VirtualRegister, _ position: ProgramPoint) -> Int? {
    let first = Int(values[value].firstInOrder)
    var low = first
    var high = first + Int(values[value].intervalCount)
    while low < high {
      let middle = (low + high) / 2
      if intervals[order[middle]].start <= position { low = middle + 1 } else { high = middle }
    }
    return low > first ? low - 1 : nil
  }

  /// Where a value is at a position; `Place.none` for its slot.
  @inline(__always)
  mutating func home(_ value: VirtualRegister, _ position: ProgramPoint) -> Place {
    values[value].intervalCount > 1 ? homeOfSplit(value, position) : place(values[value].register)
  }

  private mutating func homeOfSplit(_ value: VirtualRegister, _ position: ProgramPoint) -> Place {
    let index = locate(value, position) ?? Int(values[value].firstInOrder)
    return place(intervals[order[index]].register)
  }

  // MARK: Transitions

  /// The order in which transitions are made: on the edge to the block that begins with an instruction, in the gap
  /// before the instruction, on the edge from the block that ends with it.
  private enum Key {
    @inline(__always) static func toBlock(_ instruction: UInt32) -> UInt32 { instruction * 3 }
    @inline(__always) static func before(_ instruction: UInt32) -> UInt32 { instruction * 3 + 1 }
    @inline(__always) static func fromBlock(_ instruction: UInt32) -> UInt32 { instruction * 3 + 2 }
  }

  private mutating func addTransition(_ key: UInt32, _ transition: Transition) {
    transitionOrder.append(UInt64(key) << 32 | UInt64(transitions.count))
    transitions.append(transition)
  }

  private mutating func addTransition(_ key: UInt32, _ value: VirtualRegister, from: Place, to: Place) {
    if from != to { addTransition(key, Transition(from: from, to: to, source: value, target: value)) }
  }

  /// Transitions in the gaps where intervals have been split.
  private mutating func addSplits(_ value: VirtualRegister) {
    let first = Int(values[value].firstInOrder)
    for index in (first + 1)..<(first + Int(values[value].intervalCount)) {
      let (before, after) = (order[index - 1], order[index])
      let start = intervals[after].start
      guard intervals[before].end == start, !start.isGap else { continue }
      let instruction = UInt32(truncatingIfNeeded: start.instruction)
      addTransition(
        Key.before(instruction), value, from: home(value, start.gap), to: place(intervals[after].register))
    }
  }

  /// Transitions on edges between blocks.
  private mutating func addEdges(_ value: VirtualRegister, _ function: borrowing MachineFunction) {
    var index = Int(values[value].firstInOrder)
    let end = index + Int(values[value].intervalCount)
    let firstRange = Int(intervals[order[index]].firstRange)
    let lastRange = Int(intervals[order[end - 1]].lastRange)
    for range in firstRange..<lastRange {
      let (from, to) = (ranges[range].from, ranges[range].to)
      var block = block(at: from).index
      // Where a range begins with a definition, the value does not come over an edge.
      if from == values[value].definition { block += 1 }
      while block < function.blocks.count, function.blocks[block].startPoint < to {
        let start = function.blocks[block].startPoint
        while index + 1 < end, intervals[order[index + 1]].start <= start { index += 1 }
        let interval = order[index]
        let limit = index + 1 < end ? min(to, intervals[order[index + 1]].start) : to
        if let found = edges.next(block, outside: intervals[interval].start, intervals[interval].end),
          found < function.blocks.count, function.blocks[found].startPoint < limit
        {
          addEdges(value, to: found, interval, function)
          block = found + 1
        } else if limit < to {
          // On to the first block that begins in the next interval, or behind its start.
          block = self.block(at: limit).index
          if function.blocks[block].startPoint < limit { block += 1 }
        } else {
          break
        }
      }
    }
  }

  /// Transitions on the edges to a block at whose start a value is in an interval, from where it is in others.
  private mutating func addEdges(
    _ value: VirtualRegister, to block: Int, _ interval: IntervalID, _ function: borrowing MachineFunction
  ) {
    let (start, end) = (intervals[interval].start, intervals[interval].end)
    for word in function.blocks[block].predecessors {
      let predecessor = function.blockNumber(at: word)
      let position = function.blocks[predecessor].lastPoint
      if start <= position, position < end { continue }
      guard let other = locate(value, position) else { continue }
      addTransition(
        edgeKey(predecessor, block, function), value, from: place(intervals[order[other]].register),
        to: place(intervals[interval].register))
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
        let predecessor = function.blockNumber(at: word)
        let position = function.blocks[predecessor].lastPoint
        var argument = argumentStart(predecessor, number, function)
        let key = edgeKey(predecessor, number, function)
        for parameterWord in block.parameters {
          let parameter = function.register(at: parameterWord)
          let value = function.register(at: argument)
          argument += 1
          guard !values[parameter].firstInterval.isNone else { continue }
          let from = home(value, position)
          let to = home(parameter, block.startPoint)
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
      let block = function.blocks[blockOf[instruction]]
      let cost = values[transition.source].storeCost
      values[transition.source].storeCost =
        cost.addingReportingOverflow(frequency(block)).partialValue | cost & 1 << 31
    }
    for index in values.indices where values[index].storeCost > 0 {
      let block = function.blocks[block(at: values[index].definition)]
      let isInSlot = home(VirtualRegister(index), values[index].definition) == .none
      if isInSlot || values[index].storeCost >= frequency(block) {
        values[index].flags |= Flag.isStoredAtDefinition
      }
    }
  }

  // MARK: Making moves

  private func slot(_ value: VirtualRegister) -> Place { Place(spillSlot: value.index) }

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
      let flags = values[transition.target].flags
      if flags & Flag.isRematerialized != 0 { return }
      if transition.source == transition.target, flags & Flag.isStoredAtDefinition != 0 { return }
    }
    let to = transition.to == .none ? slot(transition.target) : transition.to
    addMove(transition.source, from: transition.from, to: to, function)
  }

  private mutating func addMove(_ value: VirtualRegister, from: Place, to: Place, _ function: borrowing MachineFunction)
  {
    let registerClass = function.classes[value]
    if from != .none {
      gap.add(registerClass, from: from, to: to)
    } else if values[value].flags & Flag.isRematerialized != 0 {
      gap.add(registerClass, rematerializing: function.rematerializations[value], to: to)
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
      let parameter = function.register(at: word)
      guard values[parameter].flags & Flag.isStoredAtDefinition != 0 else { continue }
      let from = home(parameter, block.startPoint)
      guard from != .none else { continue }
      result.moves.append(
        Allocation.Move(
          position: block.start * 2, registerClass: function.classes[parameter], from: from, to: slot(parameter)))
    }
  }

  private mutating func place(
    _ number: Int, _ next: inout Int, _ function: borrowing MachineFunction, _ result: inout Allocation
  ) {
    let instruction = function.instructions[number]
    let operands = Int(instruction.operandStart)..<Int(instruction.operandStart) + Int(instruction.operandCount)
    let position = ProgramPoint(gapBefore: number)
    makeTransitions(Key.before(UInt32(truncatingIfNeeded: number)), &next, function)
    var hasTied = false
    var flags: UInt8 = 0
    var copied = Mask()
    for index in operands {
      let operand = function.operands[index]
      let value = operand.register
      switch (operand.isUse, operand.constraint) {
      case (true, .fixed):
        let register = operand.fixedRegister
        places[index] = Place(register)
        // A value that stays in the register is brought there by its own transition.
        if !copied.contains(file.index(of: operand.fixedRegister)), home(value, position.reads) != places[index] {
          copied.insert(file.index(of: operand.fixedRegister))
          addMove(value, from: home(value, position), to: places[index], function)
        }
      case (true, _):
        let place = home(value, operand.role == .lateUse ? position.writes : position.reads)
        places[index] = place == .none ? slot(value) : place
      case (false, .fixed):
        places[index] = Place(operand.fixedRegister)
        flags |= values[value].flags
      case (false, .reuse):
        hasTied = true
        flags |= values[value].flags
      case (false, _):
        flags |= values[value].flags
        let place = home(value, values[value].definition)
        let isRematerialized = values[value].flags & Flag.isRematerialized != 0
        places[index] = place == .none && !isRematerialized ? slot(value) : place
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
      let value = function.operands[index].register
      guard values[value].flags & Flag.isStoredAtDefinition != 0, places[index].register != nil else { continue }
      result.moves.append(
        Allocation.Move(
          position: UInt32(number * 2 + 1), registerClass: function.classes[value], from: places[index],
          to: slot(value)))
    }
  }

  /// A definition that reuses a use gives its register to that use, and to others of the same value.
  private mutating func placeTied(
    _ operands: Range<Int>, _ position: ProgramPoint, _ function: borrowing MachineFunction
  ) {
    for index in stride(from: operands.upperBound - 1, through: operands.lowerBound, by: -1)
    where function.operands[index].constraint == .reuse {
      let operand = function.operands[index]
      let source = operands.lowerBound + Int(operand.detail)
      let use = function.operands[source]
      if use.constraint == .fixed {
        places[index] = places[source]
        continue
      }
      let register = home(operand.register, values[operand.register].definition)
      places[index] = register
      places[source] = register
      addMove(use.register, from: home(use.register, position), to: register, function)
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
