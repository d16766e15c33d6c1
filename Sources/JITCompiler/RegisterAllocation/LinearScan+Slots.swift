import JITIR

/// Slots for the values that need one.
extension LinearScan {
  mutating func assignSlots(_ function: borrowing MachineFunction, _ result: inout Allocation) {
    var ends = widenedEnds(function)
    for value in values.indices where needsSlot(value) {
      let last = pieces[Int(order[Int(pieceEnd(UInt32(value))) - 1])].end
      let (low, high) = ends[UInt32(value)] ?? (values[value].definition, last)
      slots.add(value, min(low, values[value].definition)...max(high, last), function.classes[value])
    }
    ends.removeAll()
    slots.assign()
    for index in places.indices { places[index] = slots.rename(places[index]) }
    slots.rename(&result.moves)
    result.spillSlotCount = slots.count
  }

  @inline(__always)
  private func needsSlot(_ value: Int) -> Bool {
    values[value].flags & (Flag.hasSlot | Flag.isRecomputed) == Flag.hasSlot
  }

  /// For parameters that arrive in their slots: where the predecessors write them.
  private func widenedEnds(_ function: borrowing MachineFunction) -> [UInt32: (UInt32, UInt32)] {
    var result: [UInt32: (UInt32, UInt32)] = [:]
    for number in function.blocks.indices where !function.blocks[number].parameters.isEmpty {
      let block = function.blocks[number]
      for parameterWord in block.parameters {
        let parameter = function.pool[Int(parameterWord)]
        guard values[Int(parameter)].firstPiece != .max, home(parameter, block.start * 4) == .none else { continue }
        var low = block.start * 4
        var high = low
        for word in block.predecessors {
          let end = function.blocks[Int(function.pool[Int(word)])].end * 4 - 1
          low = min(low, end)
          high = max(high, end)
        }
        result[parameter] = (low, high)
      }
    }
    return result
  }

  // MARK: Shared slots

  /// Lets a parameter that arrives in its slot share that with arguments for it that are in theirs, so that no copy is
  /// needed, where one is not live while the other is.
  mutating func joinSlots(_ function: borrowing MachineFunction) {
    slots = SlotAssignment(valueCount: values.count)
    for number in function.blocks.indices where !function.blocks[number].parameters.isEmpty {
      let block = function.blocks[number]
      for parameterWord in block.parameters {
        let parameter = function.pool[Int(parameterWord)]
        guard values[Int(parameter)].firstPiece != .max, needsSlot(Int(parameter)),
          home(parameter, block.start * 4) == .none
        else { continue }
        let position = Int(parameterWord - block.parameters.lowerBound)
        for word in block.predecessors {
          let number = Int(function.pool[Int(word)])
          let argument = function.pool[argumentStart(number, block, function) + position]
          guard argument != parameter, needsSlot(Int(argument)), !slots.isJoined(argument),
            values[Int(argument)].flags & Flag.isParameter == 0,
            home(argument, function.blocks[number].end * 4 - 1) == .none,
            canShare(argument, slots.members(parameter), block, position, function)
          else { continue }
          slots.join(argument, to: parameter)
        }
      }
    }
  }

  /// Where the arguments for a block's parameters begin in the pool, on the edge from a predecessor.
  private func argumentStart(_ predecessor: Int, _ block: MachineBlock, _ function: borrowing MachineFunction) -> Int {
    let record = function.blocks[predecessor]
    if record.successors.count == 1 { return Int(record.arguments.lowerBound) }
    return Int(argumentStarts[Int(blockOf[Int(block.start)])])
  }

  /// Whether an argument may have the slot of a parameter and of other arguments for it: it is live together with none,
  /// and where an edge brings the parameter from elsewhere, nothing is read from that slot. Moves have been put in
  /// sequence as if all slots were different.
  private func canShare(
    _ argument: UInt32, _ members: [UInt32], _ block: MachineBlock, _ position: Int,
    _ function: borrowing MachineFunction
  ) -> Bool {
    guard members.count <= 4, block.predecessors.count <= 8, block.parameters.count <= 64,
      !members.contains(where: { doOverlap(argument, $0) })
    else { return false }
    func isShared(_ value: UInt32) -> Bool { value == argument || members.contains(value) }
    for word in block.predecessors {
      let start = argumentStart(Int(function.pool[Int(word)]), block, function)
      if isShared(function.pool[start + position]) { continue }
      for other in start..<(start + block.parameters.count) where isShared(function.pool[other]) { return false }
    }
    return true
  }

  private func doOverlap(_ a: UInt32, _ b: UInt32) -> Bool {
    var i = Int(pieces[Int(order[Int(values[Int(a)].cursor)])].firstRange)
    var j = Int(pieces[Int(order[Int(values[Int(b)].cursor)])].firstRange)
    let lastI = Int(pieces[Int(order[Int(pieceEnd(a)) - 1])].lastRange)
    let lastJ = Int(pieces[Int(order[Int(pieceEnd(b)) - 1])].lastRange)
    var steps = 0
    while i < lastI, j < lastJ {
      if max(ranges[i].from, ranges[j].from) < min(ranges[i].to, ranges[j].to) || steps == 64 { return true }
      steps += 1
      if ranges[i].to < ranges[j].to { i += 1 } else { j += 1 }
    }
    return false
  }
}
