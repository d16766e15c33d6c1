import JITIR
import JITStorage

/// The walk over all intervals in order of their starts.
extension LinearScan {
  mutating func scan(_ function: borrowing MachineFunction) {
    prepareScan()
    var next = 0
    while failure == nil {
      let current: IntervalID
      if !heap.isEmpty, next >= sorted.count || heap[0] >> 32 <= sorted[next] >> 32 {
        current = dequeue()
      } else if next < sorted.count {
        current = IntervalID(rawValue: UInt32(truncatingIfNeeded: sorted[next]))
        next += 1
      } else {
        break
      }
      advance(to: intervals[current].start)
      allocate(current, function)
    }
  }

  private mutating func prepareScan() {
    heap.removeAll()
    occupants.refill(.none, RegisterFile.count)
    firstInactive.refill(.none, RegisterFile.count)
    inactiveCounts.refill(0, RegisterFile.count)
    nextChecks.refill(.never, RegisterFile.count)
    occupied = Mask()
    withInactive = Mask()
    nextCheck = .never
    firstIntegerEvent = 0
    firstVectorEvent = 0
    sorted.removeAll()
    for index in intervals.indices { sorted.append(UInt64(intervals[index].start.rawValue) << 32 | UInt64(index)) }
    sorted.sortByUpperHalf(&sortingScratch)
  }

  // MARK: Active and inactive

  /// Moves on to a position: intervals end, fall into holes, and come out of them.
  private mutating func advance(to position: ProgramPoint) {
    if nextCheck <= position {
      nextCheck = .never
      var rest = occupied | withInactive
      while let register = rest.popFirst() {
        if nextChecks[register] <= position {
          update(register, position)
        } else {
          nextCheck = min(nextCheck, nextChecks[register])
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

  private mutating func update(_ register: RegisterIndex, _ position: ProgramPoint) {
    let occupant = occupants[register]
    if !occupant.isNone {
      if intervals[occupant].end <= position {
        setOccupant(register, .none)
      } else if !covers(occupant, position) {
        setOccupant(register, .none)
        retire(occupant, from: register, position)
      }
    }
    var previous = IntervalID.none
    var interval = firstInactive[register]
    while !interval.isNone {
      let next = intervals[interval].nextInactive
      if intervals[interval].end <= position {
        removeInactive(interval, behind: previous, from: register)
      } else if covers(interval, position) {
        setOccupant(register, interval)
        removeInactive(interval, behind: previous, from: register)
      } else {
        previous = interval
      }
      interval = next
    }
    schedule(register)
  }

  @inline(__always)
  mutating func setOccupant(_ register: RegisterIndex, _ interval: IntervalID) {
    occupants[register] = interval
    if interval.isNone { occupied.remove(register) } else { occupied.insert(register) }
  }

  /// An interval falls into a hole. Where a register has many such intervals, the rest is scanned anew when it comes.
  private mutating func retire(_ interval: IntervalID, from register: RegisterIndex, _ position: ProgramPoint) {
    if inactiveCounts[register] >= 4, intervals[interval].start < position {
      enqueue(split(interval, at: position))
      return
    }
    inactiveCounts[register] += 1
    withInactive.insert(register)
    intervals[interval].nextInactive = .none
    guard !firstInactive[register].isNone else {
      firstInactive[register] = interval
      return
    }
    var last = firstInactive[register]
    while !intervals[last].nextInactive.isNone { last = intervals[last].nextInactive }
    intervals[last].nextInactive = interval
  }

  /// Takes an interval out of the chain of those in holes; `previous` is the one before it there.
  mutating func removeInactive(_ interval: IntervalID, behind previous: IntervalID, from register: RegisterIndex) {
    inactiveCounts[register] -= 1
    if inactiveCounts[register] == 0 { withInactive.remove(register) }
    if previous.isNone {
      firstInactive[register] = intervals[interval].nextInactive
    } else {
      intervals[previous].nextInactive = intervals[interval].nextInactive
    }
  }

  /// Notes when a register has to be looked at next.
  mutating func schedule(_ register: RegisterIndex) {
    var next = ProgramPoint.never
    let occupant = occupants[register]
    if !occupant.isNone {
      next = min(intervals[occupant].end, ranges[Int(intervals[occupant].rangeCursor)].to)
    }
    var id = firstInactive[register]
    while !id.isNone {
      let start = max(intervals[id].start, ranges[Int(intervals[id].rangeCursor)].from)
      next = min(next, intervals[id].end, start)
      id = intervals[id].nextInactive
    }
    nextChecks[register] = next
    nextCheck = min(nextCheck, next)
  }

  /// Whether an interval is live at a position, which does not decrease from call to call.
  @inline(__always)
  private mutating func covers(_ id: IntervalID, _ position: ProgramPoint) -> Bool {
    var cursor = Int(intervals[id].rangeCursor)
    let last = Int(intervals[id].lastRange)
    while cursor < last - 1, ranges[cursor].to <= position { cursor += 1 }
    intervals[id].rangeCursor = UInt32(cursor)
    return max(ranges[cursor].from, intervals[id].start) <= position
      && position < min(ranges[cursor].to, intervals[id].end)
  }

  /// Where two intervals are first live at the same time; `.never` if there is no such position. To bound the time, a
  /// position from which on it is not known counts as one where they are.
  mutating func intersection(_ a: IntervalID, _ b: IntervalID) -> ProgramPoint {
    let (first, second) = (intervals[a], intervals[b])
    if first.end <= second.start || second.end <= first.start { return .never }
    var (i, j) = (Int(first.rangeCursor), Int(second.rangeCursor))
    var steps = 0
    while i < Int(first.lastRange), j < Int(second.lastRange) {
      let from = max(max(ranges[i].from, ranges[j].from), max(first.start, second.start))
      let to = min(min(ranges[i].to, ranges[j].to), min(first.end, second.end))
      if from < to || steps == 16 { return from }
      steps += 1
      if ranges[i].to < ranges[j].to { i += 1 } else { j += 1 }
      if i < Int(first.lastRange), ranges[i].from >= second.end { return .never }
      if j < Int(second.lastRange), ranges[j].from >= first.end { return .never }
    }
    return .never
  }
}
