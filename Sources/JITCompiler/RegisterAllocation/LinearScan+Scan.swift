import JITIR

/// The walk over all pieces in order of their starts.
extension LinearScan {
  mutating func scan(_ function: borrowing MachineFunction) {
    prepareScan(function)
    var next = 0
    while failure == nil {
      let current: UInt32
      if let top = heap.first,
        next >= sorted.count || UInt32(truncatingIfNeeded: top >> 32) <= pieces[Int(sorted[next])].start
      {
        current = dequeue()
      } else if next < sorted.count {
        current = sorted[next]
        next += 1
      } else {
        break
      }
      advance(to: pieces[Int(current)].start)
      allocate(current, function)
    }
  }

  private mutating func prepareScan(_ function: borrowing MachineFunction) {
    heap.removeAll(keepingCapacity: true)
    for register in 0..<128 {
      occupants[register] = .max
      inactive[register].removeAll(keepingCapacity: true)
      nextChecks[register] = .max
    }
    firstEvent = (0, 0)
    // Counting sort by the instruction, then by the position in it.
    var counts = [UInt32](repeating: 0, count: function.instructions.count * 4 + 2)
    for piece in pieces { counts[Int(piece.start) + 1] += 1 }
    for index in 1..<counts.count { counts[index] += counts[index - 1] }
    sorted.refill(0, pieces.count)
    for index in pieces.indices {
      let start = Int(pieces[index].start)
      sorted[Int(counts[start])] = UInt32(index)
      counts[start] += 1
    }
  }

  // MARK: Active and inactive

  /// Moves on to a position: pieces end, fall into holes, and come out of them.
  private mutating func advance(to position: UInt32) {
    var rest = file.allocatable
    while let register = rest.popFirst() {
      if nextChecks[Int(register)] <= position { update(register, position) }
    }
    while firstEvent.integer < events.integer.count, events.integer[firstEvent.integer].to <= position {
      firstEvent.integer += 1
    }
    while firstEvent.vector < events.vector.count, events.vector[firstEvent.vector].to <= position {
      firstEvent.vector += 1
    }
  }

  private mutating func update(_ register: UInt8, _ position: UInt32) {
    let index = Int(register)
    if occupants[index] != .max {
      let piece = occupants[index]
      if pieces[Int(piece)].end <= position {
        occupants[index] = .max
      } else if !covers(piece, position) {
        occupants[index] = .max
        retire(piece, from: register, position)
      }
    }
    var kept = 0
    for slot in inactive[index].indices {
      let piece = inactive[index][slot]
      if pieces[Int(piece)].end <= position { continue }
      if covers(piece, position) {
        occupants[index] = piece
      } else {
        inactive[index][kept] = piece
        kept += 1
      }
    }
    inactive[index].removeLast(inactive[index].count - kept)
    schedule(register)
  }

  /// A piece falls into a hole. Where a register has many such pieces, the rest is scanned anew when it comes.
  private mutating func retire(_ piece: UInt32, from register: UInt8, _ position: UInt32) {
    if inactive[Int(register)].count >= 4, pieces[Int(piece)].start < position {
      enqueue(split(piece, at: position))
    } else {
      inactive[Int(register)].append(piece)
    }
  }

  /// Notes when a register has to be looked at next.
  mutating func schedule(_ register: UInt8) {
    let index = Int(register)
    var next: UInt32 = .max
    if occupants[index] != .max {
      let piece = pieces[Int(occupants[index])]
      next = min(piece.end, ranges[Int(piece.rangeCursor)].to)
    }
    for id in inactive[index] {
      let piece = pieces[Int(id)]
      next = min(next, min(piece.end, max(piece.start, ranges[Int(piece.rangeCursor)].from)))
    }
    nextChecks[index] = next
  }

  /// Whether a piece is live at a position, which does not decrease from call to call.
  @inline(__always)
  private mutating func covers(_ id: UInt32, _ position: UInt32) -> Bool {
    var cursor = Int(pieces[Int(id)].rangeCursor)
    let last = Int(pieces[Int(id)].lastRange)
    while cursor < last - 1, ranges[cursor].to <= position { cursor += 1 }
    pieces[Int(id)].rangeCursor = UInt32(cursor)
    return max(ranges[cursor].from, pieces[Int(id)].start) <= position
      && position < min(ranges[cursor].to, pieces[Int(id)].end)
  }

  /// Where two pieces are first live at the same time; `UInt32.max` for never. To bound the time, a position from which on
  /// it is not known counts as one where they are.
  func intersection(_ a: UInt32, _ b: UInt32) -> UInt32 {
    let (first, second) = (pieces[Int(a)], pieces[Int(b)])
    if first.end <= second.start || second.end <= first.start { return .max }
    var (i, j) = (Int(first.rangeCursor), Int(second.rangeCursor))
    var steps = 0
    while i < Int(first.lastRange), j < Int(second.lastRange) {
      let from = max(max(ranges[i].from, ranges[j].from), max(first.start, second.start))
      let to = min(min(ranges[i].to, ranges[j].to), min(first.end, second.end))
      if from < to || steps == 16 { return from }
      steps += 1
      if ranges[i].to < ranges[j].to { i += 1 } else { j += 1 }
      if i < Int(first.lastRange), ranges[i].from >= second.end { return .max }
      if j < Int(second.lastRange), ranges[j].from >= first.end { return .max }
    }
    return .max
  }
}
