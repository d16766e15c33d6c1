import JITIR
import JITStorage

/// The walk over all pieces in order of their starts.
extension LinearScan {
  mutating func scan(_ function: borrowing MachineFunction) {
    prepareScan()
    var next = 0
    while failure == nil {
      let current: UInt32
      if !heap.isEmpty, next >= sorted.count || heap[0] >> 32 <= sorted[next] >> 32 {
        current = dequeue()
      } else if next < sorted.count {
        current = UInt32(truncatingIfNeeded: sorted[next])
        next += 1
      } else {
        break
      }
      advance(to: pieces[Int(current)].start)
      allocate(current, function)
    }
  }

  private mutating func prepareScan() {
    heap.removeAll()
    occupants.refill(.max, RegisterFile.count)
    firstInactive.refill(.max, RegisterFile.count)
    inactiveCounts.refill(0, RegisterFile.count)
    nextChecks.refill(.max, RegisterFile.count)
    occupied = Mask()
    withInactive = Mask()
    nextCheck = .max
    firstIntegerEvent = 0
    firstVectorEvent = 0
    sorted.removeAll()
    for index in pieces.indices { sorted.append(UInt64(pieces[index].start) << 32 | UInt64(index)) }
    sorted.sortByUpperHalf(&sortingScratch)
  }

  // MARK: Active and inactive

  /// Moves on to a position: pieces end, fall into holes, and come out of them.
  private mutating func advance(to position: UInt32) {
    if nextCheck <= position {
      nextCheck = .max
      var rest = occupied | withInactive
      while let register = rest.popFirst() {
        if nextChecks[Int(register)] <= position {
          update(register, position)
        } else {
          nextCheck = min(nextCheck, nextChecks[Int(register)])
        }
      }
    }
    while firstIntegerEvent < integerEvents.count, integerEvents[firstIntegerEvent].to <= position {
      firstIntegerEvent += 1
    }
    while firstVectorEvent < vectorEvents.count, vectorEvents[firstVectorEvent].to <= position {
      firstVectorEvent += 1
    }
  }

  private mutating func update(_ register: UInt8, _ position: UInt32) {
    let occupant = occupants[Int(register)]
    if occupant != .max {
      if pieces[Int(occupant)].end <= position {
        setOccupant(register, .max)
      } else if !covers(occupant, position) {
        setOccupant(register, .max)
        retire(occupant, from: register, position)
      }
    }
    var previous: UInt32 = .max
    var piece = firstInactive[Int(register)]
    while piece != .max {
      let next = pieces[Int(piece)].nextInactive
      if pieces[Int(piece)].end <= position {
        removeInactive(piece, behind: previous, from: register)
      } else if covers(piece, position) {
        setOccupant(register, piece)
        removeInactive(piece, behind: previous, from: register)
      } else {
        previous = piece
      }
      piece = next
    }
    schedule(register)
  }

  @inline(__always)
  mutating func setOccupant(_ register: UInt8, _ piece: UInt32) {
    occupants[Int(register)] = piece
    if piece == .max { occupied.remove(register) } else { occupied.insert(register) }
  }

  /// A piece falls into a hole. Where a register has many such pieces, the rest is scanned anew when it comes.
  private mutating func retire(_ piece: UInt32, from register: UInt8, _ position: UInt32) {
    if inactiveCounts[Int(register)] >= 4, pieces[Int(piece)].start < position {
      enqueue(split(piece, at: position))
      return
    }
    inactiveCounts[Int(register)] += 1
    withInactive.insert(register)
    pieces[Int(piece)].nextInactive = .max
    guard firstInactive[Int(register)] != .max else {
      firstInactive[Int(register)] = piece
      return
    }
    var last = firstInactive[Int(register)]
    while pieces[Int(last)].nextInactive != .max { last = pieces[Int(last)].nextInactive }
    pieces[Int(last)].nextInactive = piece
  }

  /// Takes a piece out of the chain of those in holes; `previous` is the one before it there.
  mutating func removeInactive(_ piece: UInt32, behind previous: UInt32, from register: UInt8) {
    inactiveCounts[Int(register)] -= 1
    if inactiveCounts[Int(register)] == 0 { withInactive.remove(register) }
    if previous == .max {
      firstInactive[Int(register)] = pieces[Int(piece)].nextInactive
    } else {
      pieces[Int(previous)].nextInactive = pieces[Int(piece)].nextInactive
    }
  }

  /// Notes when a register has to be looked at next.
  mutating func schedule(_ register: UInt8) {
    var next: UInt32 = .max
    let occupant = occupants[Int(register)]
    if occupant != .max {
      next = min(pieces[Int(occupant)].end, ranges[Int(pieces[Int(occupant)].rangeCursor)].to)
    }
    var id = firstInactive[Int(register)]
    while id != .max {
      let start = max(pieces[Int(id)].start, ranges[Int(pieces[Int(id)].rangeCursor)].from)
      next = min(next, pieces[Int(id)].end, start)
      id = pieces[Int(id)].nextInactive
    }
    nextChecks[Int(register)] = next
    nextCheck = min(nextCheck, next)
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
  mutating func intersection(_ a: UInt32, _ b: UInt32) -> UInt32 {
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
