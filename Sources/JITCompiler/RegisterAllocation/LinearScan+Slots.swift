import JITIR
import JITStorage

/// Slots for the values that need one.
extension LinearScan {
  mutating func assignSlots(_ function: borrowing MachineFunction, _ result: inout Allocation) {
    for index in values.indices where needsSlot(UInt32(truncatingIfNeeded: index)) {
      let value = UInt32(truncatingIfNeeded: index)
      var first = values[index].definition
      var last = pieces[Int(lastPiece(value))].end
      if values[index].flags & Flag.isParameter != 0, home(value, first) == .none { widen(&first, &last, function) }
      slots.add(value, first, last, function.classes[index])
    }
    slots.assign()
    slots.rename(&places)
    slots.rename(&result.moves)
    result.spillSlotCount = slots.count
  }

  /// A parameter that arrives in its slot is written there by the predecessors.
  private mutating func widen(_ first: inout UInt32, _ last: inout UInt32, _ function: borrowing MachineFunction) {
    for word in function.blocks[Int(blockOf[Int(first / 4)])].predecessors {
      let end = function.blocks[Int(function.pool[Int(word)])].end * 4 - 1
      first = min(first, end)
      last = max(last, end)
    }
  }

  @inline(__always)
  private func needsSlot(_ value: UInt32) -> Bool {
    values[Int(value)].flags & (Flag.hasSlot | Flag.isRecomputed) == Flag.hasSlot
  }

  // MARK: Shared slots

  /// Lets a parameter that arrives in its slot share that with arguments for it that are in theirs, so that no copy is
  /// needed, where one is not live while the other is.
  mutating func joinSlots(_ function: borrowing MachineFunction) {
    slots.begin(valueCount: values.count)
    for number in function.blocks.indices where !function.blocks[number].parameters.isEmpty {
      let block = function.blocks[number]
      for parameterWord in block.parameters {
        let parameter = function.pool[Int(parameterWord)]
        guard values[Int(parameter)].firstPiece != .max, needsSlot(parameter),
          home(parameter, block.start * 4) == .none
        else { continue }
        let position = Int(parameterWord - block.parameters.lowerBound)
        for word in block.predecessors {
          let predecessor = Int(function.pool[Int(word)])
          let argument = function.pool[argumentStart(predecessor, number, function) + position]
          guard argument != parameter, needsSlot(argument), !slots.isJoined(argument),
            values[Int(argument)].flags & Flag.isParameter == 0,
            home(argument, function.blocks[predecessor].end * 4 - 1) == .none,
            canShare(argument, parameter, number, position, function)
          else { continue }
          slots.join(argument, to: parameter)
        }
      }
    }
  }

  /// Whether an argument may have the slot of a parameter and of other arguments for it: it is live together with none,
  /// and where an edge brings the parameter from elsewhere, nothing is read from that slot. Moves have been put in
  /// sequence as if all slots were different.
  private mutating func canShare(
    _ argument: UInt32, _ parameter: UInt32, _ number: Int, _ position: Int, _ function: borrowing MachineFunction
  ) -> Bool {
    let block = function.blocks[number]
    guard slots.memberCount(parameter) <= 4, block.predecessors.count <= 8, block.parameters.count <= 64
    else { return false }
    var member: UInt32? = slots.firstMember(parameter)
    while let other = member {
      if doOverlap(argument, other) { return false }
      member = slots.member(after: other)
    }
    for word in block.predecessors {
      let start = argumentStart(Int(function.pool[Int(word)]), number, function)
      if isShared(function.pool[start + position], argument, parameter) { continue }
      for other in start..<(start + block.parameters.count)
      where isShared(function.pool[other], argument, parameter) { return false }
    }
    return true
  }

  /// Whether a value is the argument, or has the slot of the parameter.
  private mutating func isShared(_ value: UInt32, _ argument: UInt32, _ parameter: UInt32) -> Bool {
    value == argument || value == parameter || slots.areJoined(value, parameter)
  }

  private mutating func doOverlap(_ a: UInt32, _ b: UInt32) -> Bool {
    var i = Int(pieces[Int(values[Int(a)].firstPiece)].firstRange)
    var j = Int(pieces[Int(values[Int(b)].firstPiece)].firstRange)
    let lastI = Int(pieces[Int(lastPiece(a))].lastRange)
    let lastJ = Int(pieces[Int(lastPiece(b))].lastRange)
    var steps = 0
    while i < lastI, j < lastJ {
      if max(ranges[i].from, ranges[j].from) < min(ranges[i].to, ranges[j].to) || steps == 64 { return true }
      steps += 1
      if ranges[i].to < ranges[j].to { i += 1 } else { j += 1 }
    }
    return false
  }
}
