import JITIR
import JITStorage

/// Slots for the values that need one.
extension LinearScan {
  mutating func assignSlots(_ function: borrowing MachineFunction, _ result: inout Allocation) {
    for index in values.indices where needsSlot(VirtualRegister(index)) {
      let value = VirtualRegister(index)
      var first = values[index].definition
      var last = intervals[lastInterval(value)].end
      if values[index].flags & Flag.isParameter != 0, home(value, first) == .none { widen(&first, &last, function) }
      slots.add(value, first.rawValue, last.rawValue, function.classes[index])
    }
    slots.assign()
    slots.rename(&places)
    slots.rename(&result.moves)
    result.spillSlotCount = slots.count
  }

  /// A parameter that arrives in its slot is written there by the predecessors.
  private mutating func widen(
    _ first: inout ProgramPoint, _ last: inout ProgramPoint, _ function: borrowing MachineFunction
  ) {
    for word in function.blocks[block(at: first)].predecessors {
      let end = function.blocks[function.blockID(at: word)].lastPoint
      first = min(first, end)
      last = max(last, end)
    }
  }

  @inline(__always)
  private func needsSlot(_ value: VirtualRegister) -> Bool {
    values[value].flags & (Flag.hasSlot | Flag.isRematerialized) == Flag.hasSlot
  }

  // MARK: Shared slots

  /// Lets a parameter that arrives in its slot share that with arguments for it that are in theirs, so that no copy is
  /// needed, where one is not live while the other is.
  mutating func joinSlots(_ function: borrowing MachineFunction) {
    slots.begin(valueCount: values.count)
    for number in function.blocks.indices where !function.blocks[number].parameters.isEmpty {
      let block = function.blocks[number]
      for parameterWord in block.parameters {
        let parameter = function.register(at: parameterWord)
        guard !values[parameter].firstInterval.isNone, needsSlot(parameter),
          home(parameter, block.startPoint) == .none
        else { continue }
        let position = Int(parameterWord - block.parameters.lowerBound)
        for word in block.predecessors {
          let predecessor = function.blockNumber(at: word)
          let argument = function.register(at: argumentStart(predecessor, number, function) + position)
          guard argument != parameter, needsSlot(argument), !slots.isJoined(argument),
            values[argument].flags & Flag.isParameter == 0,
            home(argument, function.blocks[predecessor].lastPoint) == .none,
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
    _ argument: VirtualRegister, _ parameter: VirtualRegister, _ number: Int, _ position: Int,
    _ function: borrowing MachineFunction
  ) -> Bool {
    let block = function.blocks[number]
    guard slots.memberCount(parameter) <= 4, block.predecessors.count <= 8, block.parameters.count <= 64
    else { return false }
    var member: VirtualRegister? = slots.firstMember(parameter)
    while let other = member {
      if doOverlap(argument, other) { return false }
      member = slots.member(after: other)
    }
    for word in block.predecessors {
      let start = argumentStart(function.blockNumber(at: word), number, function)
      if isShared(function.register(at: start + position), argument, parameter) { continue }
      for other in start..<(start + block.parameters.count)
      where isShared(function.register(at: other), argument, parameter) { return false }
    }
    return true
  }

  /// Whether a value is the argument, or has the slot of the parameter.
  private mutating func isShared(_ value: VirtualRegister, _ argument: VirtualRegister, _ parameter: VirtualRegister)
    -> Bool
  {
    value == argument || value == parameter || slots.areJoined(value, parameter)
  }

  private mutating func doOverlap(_ a: VirtualRegister, _ b: VirtualRegister) -> Bool {
    var i = Int(intervals[values[a].firstInterval].firstRange)
    var j = Int(intervals[values[b].firstInterval].firstRange)
    let lastI = Int(intervals[lastInterval(a)].lastRange)
    let lastJ = Int(intervals[lastInterval(b)].lastRange)
    var steps = 0
    while i < lastI, j < lastJ {
      if max(ranges[i].from, ranges[j].from) < min(ranges[i].to, ranges[j].to) || steps == 64 { return true }
      steps += 1
      if ranges[i].to < ranges[j].to { i += 1 } else { j += 1 }
    }
    return false
  }
}
