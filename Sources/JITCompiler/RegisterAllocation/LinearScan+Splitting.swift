import JITIR
import JITStorage

/// Cutting pieces.
extension LinearScan {
  /// Cuts a piece; what starts at `position`, or at the first range behind it, becomes a piece of its own.
  mutating func split(_ id: UInt32, at position: UInt32) -> UInt32 {
    let index = Int(id)
    var range = Int(pieces[index].firstRange)
    var high = Int(pieces[index].lastRange)
    // The first range that ends behind the position.
    while range < high {
      let middle = (range + high) / 2
      if ranges[middle].to > position { high = middle } else { range = middle + 1 }
    }
    var rest = pieces[index]
    rest.firstRange = UInt32(range)
    rest.rangeCursor = UInt32(range)
    rest.start = max(position, ranges[range].from)
    if ranges[range].from < position {
      pieces[index].lastRange = UInt32(range) + 1
      pieces[index].end = position
    } else {
      pieces[index].lastRange = UInt32(range)
      pieces[index].end = ranges[range - 1].to
    }
    pieces[index].rangeCursor = min(pieces[index].rangeCursor, pieces[index].lastRange - 1)
    var use = Int(rest.firstUse)
    high = Int(rest.lastUse)
    while use < high {
      let middle = (use + high) / 2
      if uses[middle].position >= rest.start { high = middle } else { use = middle + 1 }
    }
    pieces[index].lastUse = UInt32(use)
    rest.firstUse = UInt32(use)
    rest.useCursor = UInt32(use)
    rest.register = RegisterFile.none
    rest.isFixed = false
    pieces.append(rest)
    let new = UInt32(pieces.count - 1)
    pieces[index].next = new
    return new
  }

  /// The first position at which a register that is needed at `position` may be loaded: the same instruction's gap.
  @inline(__always)
  static func boundary(before position: UInt32) -> UInt32 { position & ~3 | 1 }

  /// Where to cut between two positions: before the outermost loop that begins between them, otherwise as late as
  /// possible.
  mutating func bestCut(after low: UInt32, upTo high: UInt32, _ function: borrowing MachineFunction) -> UInt32 {
    var best = high
    var header = loops.innermost[Int(blockOf[min(Int(high / 4), blockOf.count - 1)])]
    var steps = 0
    while header != .max, steps < 64 {
      let start = function.blocks[Int(header)].start * 4
      if start <= low { break }
      if start <= high { best = start }
      header = loops.outer[Int(header)]
      steps += 1
    }
    return best
  }

  /// Puts a piece into its slot, up to the next use that wants a register; the rest is to be scanned again.
  mutating func spill(_ id: UInt32, at now: UInt32, _ function: borrowing MachineFunction) {
    let value = Int(pieces[Int(id)].value)
    pieces[Int(id)].register = RegisterFile.none
    values[value].flags |= Flag.hasSlot
    let earliest = max(pieces[Int(id)].start, now)
    guard let use = nextWish(id, after: earliest, function) else { return }
    let cut = bestCut(after: earliest, upTo: LinearScan.boundary(before: use), function)
    enqueue(split(id, at: cut))
  }

  /// The first use behind a position that a register is worth loading for.
  private mutating func nextWish(
    _ id: UInt32, after position: UInt32, _ function: borrowing MachineFunction
  ) -> UInt32? {
    let piece = pieces[Int(id)]
    let mustLoad = values[Int(piece.value)].flags & Flag.isRecomputed != 0
    var index = Int(piece.firstUse)
    while index < Int(piece.lastUse) {
      let use = uses[index]
      index += 1
      if LinearScan.boundary(before: use.position) <= position { continue }
      switch use.kind {
      case .register: return use.position
      case .any:
        // A use in memory is as good as a load, unless more follow or a loop repeats it.
        if mustLoad || index < Int(piece.lastUse) && uses[index].position < use.position + 200 { return use.position }
        let header = loops.innermost[Int(blockOf[Int(use.position / 4)])]
        if header != .max, function.blocks[Int(header)].start * 4 > position { return use.position }
      case .copy, .loopEnd: break
      }
    }
    return nil
  }

  // MARK: Pieces yet to be scanned

  /// Adds a piece to those that are to be scanned.
  mutating func enqueue(_ id: UInt32) {
    let word = UInt64(pieces[Int(id)].start) << 32 | UInt64(id)
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

  mutating func dequeue() -> UInt32 {
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
    return UInt32(truncatingIfNeeded: first)
  }
}
