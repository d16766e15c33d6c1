import JITIR
import JITStorage

/// Which register an interval gets.
extension LinearScan {
  mutating func allocate(_ current: IntervalID, _ function: borrowing MachineFunction) {
    let interval = intervals[current]
    if interval.isFixed {
      occupy(interval.register, current)
      return
    }
    let value = values[interval.value]
    if value.flags & Flag.isRematerialized != 0, interval.start == value.definition {
      // It is computed where it is used first.
      spill(current, at: interval.start, function)
      return
    }
    if takeFree(current, function) { return }
    takeOccupied(current, function)
  }

  private mutating func occupy(_ register: RegisterIndex, _ current: IntervalID) {
    intervals[current].register = register
    used.insert(register)
    guard file.allocatable.contains(register) else { return }
    setOccupant(register, current)
    schedule(register)
  }

  // MARK: Free registers

  /// Notes from where on registers that nothing is in are not free for an interval. Returns those that are not free
  /// forever.
  private mutating func findFree(_ current: IntervalID, _ candidates: Mask) -> Mask {
    let limited = candidates & withInactive
    var rest = limited
    while let register = rest.popFirst() {
      var until = ProgramPoint.never
      var other = firstInactive[register]
      while !other.isNone {
        until = min(until, intersection(current, other))
        other = intervals[other].nextInactive
      }
      freeUntil[register] = until
    }
    return limited | blockByEvents(current, candidates, limited)
  }

  /// Takes into account what instructions do to registers, some of which have been ``limited`` by other things. Returns
  /// those to which they do something.
  private mutating func blockByEvents(_ current: IntervalID, _ registers: Mask, _ limited: Mask) -> Mask {
    let affected = registers & everBlocked
    if affected.isEmpty { return Mask() }
    if registerClass(intervals[current].value) == 0 {
      return LinearScan.block(
        intervals[current], affected, limited, integerEvents, firstIntegerEvent, ranges, &freeUntil)
    } else {
      return LinearScan.block(
        intervals[current], affected, limited, vectorEvents, firstVectorEvent, ranges, &freeUntil)
    }
  }

  private static func block(
    _ interval: Interval, _ registers: Mask, _ limited: Mask, _ events: borrowing Table<Event>, _ first: Int,
    _ ranges: borrowing Table<LiveRange>, _ freeUntil: inout Table<ProgramPoint>
  ) -> Mask {
    var remaining = registers
    var range = Int(interval.rangeCursor)
    var index = first
    while !remaining.isEmpty, index < events.count, events[index].from < interval.end {
      let event = events[index]
      index += 1
      while range < Int(interval.lastRange), ranges[range].to <= event.from { range += 1 }
      guard range < Int(interval.lastRange) else { break }
      let from = max(event.from, ranges[range].from, interval.start)
      guard from < event.to, from < min(ranges[range].to, interval.end), event.owner != interval.value else { continue }
      var hit = remaining & event.mask
      remaining = remaining & ~hit
      while let register = hit.popFirst() {
        freeUntil[register] = limited.contains(register) ? min(freeUntil[register], from) : from
      }
    }
    return registers & ~remaining
  }

  /// Gives an interval a register that is free for all of it, or for a good part; false when there is none.
  private mutating func takeFree(_ current: IntervalID, _ function: borrowing MachineFunction) -> Bool {
    let candidates = file.allocatable & .all(registerClass(intervals[current].value)) & ~occupied
    if candidates.isEmpty { return false }
    var rest = findFree(current, candidates)
    let end = intervals[current].end
    var whole = candidates & ~rest
    var longest = rest.isEmpty ? RegisterIndex.none : rest.first
    while let register = rest.popFirst() {
      let until = freeUntil[register]
      if until >= end { whole.insert(register) }
      if until > freeUntil[longest] { longest = register }
    }
    if !whole.isEmpty {
      occupy(chooseWhole(current, whole), current)
      return true
    }
    guard let position = splitPosition(current, before: freeUntil[longest], function) else { return false }
    enqueue(split(current, at: position))
    occupy(longest, current)
    return true
  }

  /// Of registers that are free for the whole interval: one that saves a move, or else the first that need not be
  /// preserved.
  private mutating func chooseWhole(_ current: IntervalID, _ registers: Mask) -> RegisterIndex {
    let value = intervals[current].value
    let start = intervals[current].start
    if start != values[value].definition {
      let previous = previousRegister(current)
      if isAmong(registers, previous) { return previous }
    }
    if isAmong(registers, values[value].hint) { return values[value].hint }
    var relative = values[value].relative
    for _ in 0..<3 where !relative.isNone {
      var last = values[relative].firstInterval
      if !last.isNone {
        // The interval of a source that ends here, if it is known; of a parameter the first.
        var steps = 0
        while !intervals[last].next.isNone, intervals[last].end < start, steps < 8 {
          last = intervals[last].next
          steps += 1
        }
        if isAmong(registers, intervals[last].register) { return intervals[last].register }
        if isAmong(registers, values[relative].hint) { return values[relative].hint }
      }
      relative = values[relative].relative
    }
    let free = registers & ~file.calleeSaved
    if !free.isEmpty { return free.first }
    let preserved = registers & used
    return preserved.isEmpty ? registers.first : preserved.first
  }

  @inline(__always)
  private func isAmong(_ registers: Mask, _ register: RegisterIndex) -> Bool {
    !register.isNone && registers.contains(register)
  }

  /// The register of the interval before this one of the same value.
  private mutating func previousRegister(_ current: IntervalID) -> RegisterIndex {
    var id = values[intervals[current].value].firstInterval
    var register = RegisterIndex.none
    var steps = 0
    while id != current, !id.isNone, steps < 16 {
      if !intervals[id].register.isNone { register = intervals[id].register }
      id = intervals[id].next
      steps += 1
    }
    return register
  }

  /// Where to split an interval whose register is taken at `until`; nil when the part before is not worth a register.
  private mutating func splitPosition(
    _ current: IntervalID, before until: ProgramPoint, _ function: borrowing MachineFunction
  ) -> ProgramPoint? {
    let interval = intervals[current]
    let latest = until.isWrite ? until.reads : until
    guard latest > interval.start else { return nil }
    // Something has to be read in the part that gets the register.
    var index = Int(interval.firstUse)
    var last: ProgramPoint?
    while index < Int(interval.lastUse), uses[index].position < latest {
      if uses[index].kind != .loopEnd { last = uses[index].position }
      index += 1
    }
    guard let last else { return nil }
    let low = max(interval.start, last.last)
    if low + 2 > latest { return latest }
    return bestSplit(after: low, upTo: latest, function)
  }

  // MARK: Occupied registers

  /// Either the interval or an occupant goes to the slot.
  private mutating func takeOccupied(_ current: IntervalID, _ function: borrowing MachineFunction) {
    let interval = intervals[current]
    let need = needs(current)
    let isUrgent =
      need.from != .never && need.from.reads <= interval.start || need.from == interval.start
    findBlocked(current)
    var best = RegisterIndex.none
    var bestUse = ProgramPoint.first
    var rest = file.allocatable & .all(registerClass(interval.value))
    while let register = rest.popFirst() {
      guard freeUntil[register] >= (isUrgent ? need.to : interval.start + 1) else { continue }
      let use = occupantUse(register, current, interval.start, function)
      if best.isNone || use > bestUse {
        best = register
        bestUse = use
      }
    }
    if isUrgent {
      guard !best.isNone, bestUse >= need.to else {
        failure = failure ?? AllocationError(instruction: interval.start.instruction)
        return
      }
    } else if best.isNone || bestUse <= nextUse(current, from: interval.start, function)
      || splitPosition(current, before: min(freeUntil[best], interval.end), function) == nil
    {
      spill(current, at: interval.start, function)
      return
    }
    let until = freeUntil[best]
    if until < interval.end {
      if let position = splitPosition(current, before: until, function), position >= need.to || !isUrgent {
        enqueue(split(current, at: position))
      } else {
        // The instruction reads the value and then destroys the register: behind it, the value is in its slot.
        let rest = split(current, at: until)
        spill(rest, at: interval.start, function)
      }
    }
    vacate(best, for: current, function)
    occupy(best, current)
  }

  /// The first uses that can't do without a register and that one instruction has: from the first to behind the last.
  private mutating func needs(_ current: IntervalID) -> (from: ProgramPoint, to: ProgramPoint) {
    let interval = intervals[current]
    var index = Int(interval.firstUse)
    while index < Int(interval.lastUse), uses[index].kind != .register { index += 1 }
    guard index < Int(interval.lastUse) else { return (.never, .first) }
    let from = uses[index].position
    var to = from + 1
    while index < Int(interval.lastUse), uses[index].position.gap == from.gap {
      if uses[index].kind == .register { to = max(to, uses[index].position + 1) }
      index += 1
    }
    return (from, to)
  }

  /// For each register: from where on instructions or fixed intervals block it, whatever else is in it.
  private mutating func findBlocked(_ current: IntervalID) {
    let registers = file.allocatable & .all(registerClass(intervals[current].value))
    var rest = registers
    while let register = rest.popFirst() {
      let occupant = occupants[register]
      freeUntil[register] = !occupant.isNone && intervals[occupant].isFixed ? .first : .never
    }
    _ = blockByEvents(current, registers, registers)
  }

  /// When what is in a register is used next.
  private mutating func occupantUse(
    _ register: RegisterIndex, _ current: IntervalID, _ position: ProgramPoint, _ function: borrowing MachineFunction
  ) -> ProgramPoint {
    var use = ProgramPoint.never
    if !occupants[register].isNone {
      use = nextUse(occupants[register], from: position, function)
    }
    var other = firstInactive[register]
    while !other.isNone {
      if intersection(current, other) != .never { use = min(use, nextUse(other, from: position, function)) }
      other = intervals[other].nextInactive
    }
    return use
  }

  /// The next use of an interval; one in a block that is rarely executed counts as further away.
  private mutating func nextUse(_ id: IntervalID, from position: ProgramPoint, _ function: borrowing MachineFunction)
    -> ProgramPoint
  {
    var cursor = Int(intervals[id].useCursor)
    let last = Int(intervals[id].lastUse)
    while cursor < last, uses[cursor].position < position { cursor += 1 }
    intervals[id].useCursor = UInt32(cursor)
    var steps = 0
    while cursor < last, steps < 4 {
      let use = uses[cursor].position
      if use <= position + 2 || !function.blocks[block(at: use)].isCold { return use }
      cursor += 1
      steps += 1
    }
    return cursor < last ? uses[cursor].position : .never - 1
  }

  /// Sends away what is in a register.
  private mutating func vacate(
    _ register: RegisterIndex, for current: IntervalID, _ function: borrowing MachineFunction
  ) {
    let start = intervals[current].start
    let occupant = occupants[register]
    if !occupant.isNone {
      setOccupant(register, .none)
      evict(occupant, at: start, function)
    }
    var previous = IntervalID.none
    var other = firstInactive[register]
    while !other.isNone {
      let next = intervals[other].nextInactive
      if intersection(current, other) == .never {
        previous = other
      } else {
        removeInactive(other, behind: previous, from: register)
        enqueue(split(other, at: start))
      }
      other = next
    }
  }

  /// Splits an occupant so that it is in its slot at `start`.
  private mutating func evict(_ occupant: IntervalID, at start: ProgramPoint, _ function: borrowing MachineFunction) {
    let interval = intervals[occupant]
    var index = Int(interval.firstUse)
    var last: ProgramPoint?
    while index < Int(interval.lastUse), uses[index].position < start {
      if uses[index].kind != .loopEnd { last = uses[index].position }
      index += 1
    }
    // A definition's register is freed before the instruction, unless the instruction reads it.
    var latest = start
    if start.isWrite, last != start - 1 { latest = start - 1 }
    let low = max(interval.start, last?.last ?? .first)
    let position = latest > low + 1 ? bestSplit(after: low, upTo: latest, function) : latest
    if position <= interval.start {
      spill(occupant, at: start, function)
    } else if position < interval.end {
      spill(split(occupant, at: position), at: start, function)
    }
  }
}
