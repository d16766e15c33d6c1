import JITIR
import JITStorage

/// Splitting and spilling intervals.
extension LinearScan {
  /// Splits an interval: what starts at `position`, or at the first range behind it, becomes an interval of its own.
  mutating func split(_ id: IntervalID, at position: ProgramPoint) -> IntervalID {
    let index = id.index
    var range = Int(intervals[index].firstRange)
    var high = Int(intervals[index].lastRange)
    // The first range that ends behind the position.
    while range < high {
      let middle = (range + high) / 2
      if ranges[middle].to > position { high = middle } else { range = middle + 1 }
    }
    var rest = intervals[index]
    rest.firstRange = UInt32(range)
    rest.rangeCursor = UInt32(range)
    rest.start = max(position, ranges[range].from)
    if ranges[range].from < position {
      intervals[index].lastRange = UInt32(range) + 1
      intervals[index].end = position
    } else {
      intervals[index].lastRange = UInt32(range)
      intervals[index].end = ranges[range - 1].to
    }
    intervals[index].rangeCursor = min(intervals[index].rangeCursor, intervals[index].lastRange - 1)
    var use = Int(rest.firstUse)
    high = Int(rest.lastUse)
    while use < high {
      let middle = (use + high) / 2
      if uses[middle].position >= rest.start { high = middle } else { use = middle + 1 }
    }
    intervals[index].lastUse = UInt32(use)
    rest.firstUse = UInt32(use)
    rest.useCursor = UInt32(use)
    rest.register = RegisterIndex.none
    rest.isFixed = false
    intervals.append(rest)
    let new = IntervalID(rawValue: UInt32(intervals.count - 1))
    intervals[index].next = new
    return new
  }

  /// Where to split between two positions: before the outermost loop that begins between them, otherwise as late as
  /// possible.
  mutating func bestSplit(after low: ProgramPoint, upTo high: ProgramPoint, _ function: borrowing MachineFunction)
    -> ProgramPoint
  {
    var best = high
    var header = loops.innermost[blockOf[min(high.instruction, blockOf.count - 1)]]
    var steps = 0
    while !header.isNone, steps < 64 {
      let start = function.blocks[header].startPoint
      if start <= low { break }
      if start <= high { best = start }
      header = loops.outer[header]
      steps += 1
    }
    return best
  }

  /// Puts an interval into its slot, up to the next use that needs a register. The rest is scanned again.
  mutating func spill(_ id: IntervalID, at now: ProgramPoint, _ function: borrowing MachineFunction) {
    let value = intervals[id].value
    intervals[id].register = RegisterIndex.none
    values[value].flags |= Flag.hasSlot
    let earliest = max(intervals[id].start, now)
    guard let use = nextWish(id, after: earliest, function) else { return }
    let position = bestSplit(after: earliest, upTo: use.reads, function)
    enqueue(split(id, at: position))
  }

  /// The first use behind a position that a register is worth loading for.
  private mutating func nextWish(
    _ id: IntervalID, after position: ProgramPoint, _ function: borrowing MachineFunction
  ) -> ProgramPoint? {
    let interval = intervals[id]
    let mustLoad = values[interval.value].flags & Flag.isRematerialized != 0
    var index = Int(interval.firstUse)
    while index < Int(interval.lastUse) {
      let use = uses[index]
      index += 1
      if use.position.reads <= position { continue }
      switch use.kind {
      case .register: return use.position
      case .any:
        // A use in memory is as good as a load, unless more follow or a loop repeats it.
        if mustLoad || index < Int(interval.lastUse) && uses[index].position < use.position + 200 {
          return use.position
        }
        let header = loops.innermost[block(at: use.position)]
        if !header.isNone, function.blocks[header].startPoint > position { return use.position }
      case .copy, .loopEnd: break
      }
    }
    return nil
  }

  // MARK: Intervals yet to be scanned

  /// Adds an interval to those that are to be scanned.
  mutating func enqueue(_ id: IntervalID) {
    let word = UInt64(intervals[id].start.rawValue) << 32 | UInt64(id.rawValue)
    heap.append(word)
    var child = heap.count - 1
    while child > 0 {
      let parent = (child - 1) / 2
      if heap[parent] <= word { break }
      heap[child] = heap[parent]
      child = parent
    }
    heap[child] = word
  }

  mutating func dequeue() -> IntervalID {
    let first = heap[0]
    let last = heap.removeLast()
    if !heap.isEmpty {
      var parent = 0
      while true {
        var child = parent * 2 + 1
        if child >= heap.count { break }
        if child + 1 < heap.count, heap[child + 1] < heap[child] { child += 1 }
        if last <= heap[child] { break }
        heap[parent] = heap[child]
        parent = child
      }
      heap[parent] = last
    }
    return IntervalID(rawValue: UInt32(truncatingIfNeeded: first))
  }
}
