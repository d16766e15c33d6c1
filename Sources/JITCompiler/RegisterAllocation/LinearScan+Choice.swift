import JITIR
import JITStorage

/// Which register a piece gets.
extension LinearScan {
  mutating func allocate(_ current: UInt32, _ function: borrowing MachineFunction) {
    let piece = pieces[Int(current)]
    if piece.isFixed {
      occupy(piece.register, current)
      return
    }
    let value = values[Int(piece.value)]
    if value.flags & Flag.isRecomputed != 0, piece.start == value.definition {
      // It is computed where it is first wanted.
      spill(current, at: piece.start, function)
      return
    }
    if takeFree(current, function) { return }
    takeOccupied(current, function)
  }

  private mutating func occupy(_ register: UInt8, _ current: UInt32) {
    pieces[Int(current)].register = register
    used.insert(register)
    guard file.allocatable.contains(register) else { return }
    setOccupant(register, current)
    schedule(register)
  }

  // MARK: Free registers

  /// Notes from where on registers that nothing is in are not free for a piece. Returns those that are not free forever.
  private mutating func findFree(_ current: UInt32, _ candidates: Mask) -> Mask {
    let limited = candidates & withInactive
    var rest = limited
    while let register = rest.popFirst() {
      var until: UInt32 = .max
      var other = firstInactive[Int(register)]
      while other != .max {
        until = min(until, intersection(current, other))
        other = pieces[Int(other)].nextInactive
      }
      freeUntil[Int(register)] = until
    }
    return limited | blockByEvents(current, candidates, limited)
  }

  /// Takes into account what instructions do to registers, some of which have been ``limited`` by other things. Returns
  /// those to which they do something.
  private mutating func blockByEvents(_ current: UInt32, _ registers: Mask, _ limited: Mask) -> Mask {
    let affected = registers & everBlocked
    if affected.isEmpty { return Mask() }
    if registerClass(pieces[Int(current)].value) == 0 {
      return LinearScan.block(
        pieces[Int(current)], affected, limited, integerEvents, firstIntegerEvent, ranges, &freeUntil)
    } else {
      return LinearScan.block(
        pieces[Int(current)], affected, limited, vectorEvents, firstVectorEvent, ranges, &freeUntil)
    }
  }

  private static func block(
    _ piece: Piece, _ registers: Mask, _ limited: Mask, _ events: borrowing Table<Event>, _ first: Int,
    _ ranges: borrowing Table<LiveRange>, _ freeUntil: inout Table<UInt32>
  ) -> Mask {
    var remaining = registers
    var range = Int(piece.rangeCursor)
    var index = first
    while !remaining.isEmpty, index < events.count, events[index].from < piece.end {
      let event = events[index]
      index += 1
      while range < Int(piece.lastRange), ranges[range].to <= event.from { range += 1 }
      guard range < Int(piece.lastRange) else { break }
      let from = max(event.from, ranges[range].from, piece.start)
      guard from < event.to, from < min(ranges[range].to, piece.end), event.owner != piece.value else { continue }
      var hit = remaining & event.mask
      remaining = remaining & ~hit
      while let register = hit.popFirst() {
        freeUntil[Int(register)] = limited.contains(register) ? min(freeUntil[Int(register)], from) : from
      }
    }
    return registers & ~remaining
  }

  /// Gives a piece a register that is free for all of it, or for a good part; false when there is none.
  private mutating func takeFree(_ current: UInt32, _ function: borrowing MachineFunction) -> Bool {
    let candidates = file.allocatable & .all(registerClass(pieces[Int(current)].value)) & ~occupied
    if candidates.isEmpty { return false }
    var rest = findFree(current, candidates)
    let end = pieces[Int(current)].end
    var whole = candidates & ~rest
    var longest = rest.isEmpty ? RegisterFile.none : rest.first
    while let register = rest.popFirst() {
      let until = freeUntil[Int(register)]
      if until >= end { whole.insert(register) }
      if until > freeUntil[Int(longest)] { longest = register }
    }
    if !whole.isEmpty {
      occupy(chooseWhole(current, whole), current)
      return true
    }
    guard let cut = cut(current, before: freeUntil[Int(longest)], function) else { return false }
    enqueue(split(current, at: cut))
    occupy(longest, current)
    return true
  }

  /// Of registers that are free for the whole piece: one that saves a move, or else the first that need not be preserved.
  private mutating func chooseWhole(_ current: UInt32, _ registers: Mask) -> UInt8 {
    let value = Int(pieces[Int(current)].value)
    let start = pieces[Int(current)].start
    if start != values[value].definition {
      let previous = previousRegister(current)
      if isAmong(registers, previous) { return previous }
    }
    if isAmong(registers, values[value].hint) { return values[value].hint }
    var relative = values[value].relative
    for _ in 0..<3 where relative != .max {
      var last = values[Int(relative)].firstPiece
      if last != .max {
        // The piece of a source that ends here, if it is known; of a parameter the first.
        var steps = 0
        while pieces[Int(last)].next != .max, pieces[Int(last)].end < start, steps < 8 {
          last = pieces[Int(last)].next
          steps += 1
        }
        if isAmong(registers, pieces[Int(last)].register) { return pieces[Int(last)].register }
        if isAmong(registers, values[Int(relative)].hint) { return values[Int(relative)].hint }
      }
      relative = values[Int(relative)].relative
    }
    let free = registers & ~file.calleeSaved
    if !free.isEmpty { return free.first }
    let preserved = registers & used
    return preserved.isEmpty ? registers.first : preserved.first
  }

  @inline(__always)
  private func isAmong(_ registers: Mask, _ register: UInt8) -> Bool {
    register != RegisterFile.none && registers.contains(register)
  }

  /// The register of the piece before this one of the same value.
  private mutating func previousRegister(_ current: UInt32) -> UInt8 {
    var id = values[Int(pieces[Int(current)].value)].firstPiece
    var register = RegisterFile.none
    var steps = 0
    while id != current, id != .max, steps < 16 {
      if pieces[Int(id)].register != RegisterFile.none { register = pieces[Int(id)].register }
      id = pieces[Int(id)].next
      steps += 1
    }
    return register
  }

  /// Where to cut a piece whose register is taken at `until`; nil when no part worth having would be left.
  private mutating func cut(_ current: UInt32, before until: UInt32, _ function: borrowing MachineFunction) -> UInt32? {
    let piece = pieces[Int(current)]
    let latest = until & 3 == 2 ? until - 1 : until
    guard latest > piece.start else { return nil }
    // Something has to be read in the part that gets the register.
    var index = Int(piece.firstUse)
    var last: UInt32?
    while index < Int(piece.lastUse), uses[index].position < latest {
      if uses[index].kind != .loopEnd { last = uses[index].position }
      index += 1
    }
    guard let last else { return nil }
    let low = max(piece.start, last | 3)
    if low + 2 > latest { return latest }
    return bestCut(after: low, upTo: latest, function)
  }

  // MARK: Occupied registers

  /// Either the piece or an occupant goes to the slot.
  private mutating func takeOccupied(_ current: UInt32, _ function: borrowing MachineFunction) {
    let piece = pieces[Int(current)]
    let need = needs(current)
    let isUrgent =
      need.from != .max && LinearScan.boundary(before: need.from) <= piece.start || need.from == piece.start
    findBlocked(current)
    var best = RegisterFile.none
    var bestUse: UInt32 = 0
    var rest = file.allocatable & .all(registerClass(piece.value))
    while let register = rest.popFirst() {
      guard freeUntil[Int(register)] >= (isUrgent ? need.to : piece.start + 1) else { continue }
      let use = occupantUse(register, current, piece.start, function)
      if best == RegisterFile.none || use > bestUse {
        best = register
        bestUse = use
      }
    }
    if isUrgent {
      guard best != RegisterFile.none, bestUse >= need.to else {
        failure = failure ?? AllocationError(instruction: Int(piece.start / 4))
        return
      }
    } else if best == RegisterFile.none || bestUse <= nextUse(current, from: piece.start, function)
      || cut(current, before: min(freeUntil[Int(best)], piece.end), function) == nil
    {
      spill(current, at: piece.start, function)
      return
    }
    let until = freeUntil[Int(best)]
    if until < piece.end {
      if let cut = cut(current, before: until, function), cut >= need.to || !isUrgent {
        enqueue(split(current, at: cut))
      } else {
        // The instruction reads the value and then destroys the register: behind it, the value is in its slot.
        let rest = split(current, at: until)
        spill(rest, at: piece.start, function)
      }
    }
    vacate(best, for: current, function)
    occupy(best, current)
  }

  /// The first uses that can't do without a register and that one instruction has: from the first to behind the last.
  private mutating func needs(_ current: UInt32) -> (from: UInt32, to: UInt32) {
    let piece = pieces[Int(current)]
    var index = Int(piece.firstUse)
    while index < Int(piece.lastUse), uses[index].kind != .register { index += 1 }
    guard index < Int(piece.lastUse) else { return (.max, 0) }
    let from = uses[index].position
    var to = from + 1
    while index < Int(piece.lastUse), uses[index].position / 4 == from / 4 {
      if uses[index].kind == .register { to = max(to, uses[index].position + 1) }
      index += 1
    }
    return (from, to)
  }

  /// For each register: from where on instructions or fixed pieces block it, whatever else is in it.
  private mutating func findBlocked(_ current: UInt32) {
    let registers = file.allocatable & .all(registerClass(pieces[Int(current)].value))
    var rest = registers
    while let register = rest.popFirst() {
      let occupant = occupants[Int(register)]
      freeUntil[Int(register)] = occupant != .max && pieces[Int(occupant)].isFixed ? 0 : .max
    }
    _ = blockByEvents(current, registers, registers)
  }

  /// When what is in a register is used next.
  private mutating func occupantUse(
    _ register: UInt8, _ current: UInt32, _ position: UInt32, _ function: borrowing MachineFunction
  ) -> UInt32 {
    var use: UInt32 = .max
    if occupants[Int(register)] != .max {
      use = nextUse(occupants[Int(register)], from: position, function)
    }
    var other = firstInactive[Int(register)]
    while other != .max {
      if intersection(current, other) != .max { use = min(use, nextUse(other, from: position, function)) }
      other = pieces[Int(other)].nextInactive
    }
    return use
  }

  /// The next use of a piece; one in a block that is rarely executed counts as further away.
  private mutating func nextUse(_ id: UInt32, from position: UInt32, _ function: borrowing MachineFunction) -> UInt32 {
    var cursor = Int(pieces[Int(id)].useCursor)
    let last = Int(pieces[Int(id)].lastUse)
    while cursor < last, uses[cursor].position < position { cursor += 1 }
    pieces[Int(id)].useCursor = UInt32(cursor)
    var steps = 0
    while cursor < last, steps < 4 {
      let use = uses[cursor].position
      if use <= position + 2 || !function.blocks[Int(blockOf[Int(use / 4)])].isCold { return use }
      cursor += 1
      steps += 1
    }
    return cursor < last ? uses[cursor].position : .max - 1
  }

  /// Sends away what is in a register.
  private mutating func vacate(_ register: UInt8, for current: UInt32, _ function: borrowing MachineFunction) {
    let start = pieces[Int(current)].start
    let occupant = occupants[Int(register)]
    if occupant != .max {
      setOccupant(register, .max)
      evict(occupant, at: start, function)
    }
    var previous: UInt32 = .max
    var other = firstInactive[Int(register)]
    while other != .max {
      let next = pieces[Int(other)].nextInactive
      if intersection(current, other) == .max {
        previous = other
      } else {
        removeInactive(other, behind: previous, from: register)
        enqueue(split(other, at: start))
      }
      other = next
    }
  }

  /// Cuts an occupant so that it is in its slot at `start`.
  private mutating func evict(_ occupant: UInt32, at start: UInt32, _ function: borrowing MachineFunction) {
    let piece = pieces[Int(occupant)]
    var index = Int(piece.firstUse)
    var last: UInt32?
    while index < Int(piece.lastUse), uses[index].position < start {
      if uses[index].kind != .loopEnd { last = uses[index].position }
      index += 1
    }
    // A definition's register is freed before the instruction, unless the instruction reads it.
    var latest = start
    if start & 3 == 2, last != start - 1 { latest = start - 1 }
    let low = max(piece.start, last.map { $0 | 3 } ?? 0)
    let cut = latest > low + 1 ? bestCut(after: low, upTo: latest, function) : latest
    if cut <= piece.start {
      spill(occupant, at: start, function)
    } else if cut < piece.end {
      spill(split(occupant, at: cut), at: start, function)
    }
  }
}
