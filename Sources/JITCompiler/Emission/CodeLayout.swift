import JITIR
import JITStorage

/// The order in which blocks are written, once it is known which of them have code.
///
/// Why: lowering and register allocation want every block behind its dominators, and an edge's block beside the block
/// it leaves. The processor wants few jumps taken in loops. So loops are turned: one that ends in a jump to its first
/// block is written so that it ends where it is left, and the jump at its end is no longer made in every round but
/// once, on the way in. Edges that leave a loop are written behind it, and edges round a loop at the very end. (Pettis
/// and Hansen, "Profile Guided Code Positioning", 1990, for why; here the loops stand in for the profile.)
///
/// Before: blocks in an order in which each loop is a range of blocks, as ``LoopRanges`` has them. After: the entry is
/// still first. Loops of more than `limit` blocks stay as they are, so time is linear.
struct CodeLayout: ~Copyable, Sendable {
  private let anchor = PassedByAddress()
  private static let limit = 128

  /// The numbers of the blocks that have code.
  private(set) var order = Table<UInt32>()
  private var loops = LoopRanges()
  /// By block: its place in ``order``; for one without code that of the next block with code.
  private var places = Table<UInt32>()
  /// By block that is written first in a loop: how many blocks the loop has; 0 for others.
  private var lengths = Table<UInt32>()
  private var moved = Table<UInt32>()
  /// By block: whether an innermost loop begins with it.
  private(set) var isLoopStart = Table<Bool>()

  /// Orders blocks; `forwards` has for each block the one with code that a jump to it leads to.
  mutating func compute(_ machine: borrowing MachineFunction, forwards: borrowing Table<UInt32>, arrangesLoops: Bool) {
    order.removeAll()
    isLoopStart.removeAll()
    places.refill(0, machine.blocks.count + 1)
    for number in machine.blocks.indices {
      places[number] = UInt32(order.count)
      if forwards[number] == UInt32(number) { order.append(UInt32(number)) }
    }
    places[machine.blocks.count] = UInt32(order.count)
    guard arrangesLoops else { return }
    loops.compute(machine)
    lengths.refill(0, machine.blocks.count)
    for header in machine.blocks.indices.reversed()
    where !loops.end[header].isNone && forwards[header] == UInt32(header) {
      let range = Int(places[header])..<Int(places[loops.end[header].index + 1])
      if range.count > 1, range.count <= CodeLayout.limit { arrange(range, machine, forwards) }
    }
    let end = moveDetours(machine, forwards)
    findLoopStarts(before: end, machine, forwards)
  }

  /// Detours, from `end` on, jump back without being in a loop.
  private mutating func findLoopStarts(
    before end: Int, _ machine: borrowing MachineFunction, _ forwards: borrowing Table<UInt32>
  ) {
    isLoopStart.refill(false, machine.blocks.count)
    notePlaces(order.indices)
    var innermost: UInt32 = 0
    // What is in no loop can be written last and jump back as well.
    for place in 0..<end where machine.blocks[Int(order[place])].loopDepth > 0 {
      for number in 0..<successorCount(order[place], machine) {
        let start = places[Int(target(order[place], number, machine, forwards))]
        // A loop that begins before another one that has already ended is round that one.
        guard start <= place, start >= innermost else { continue }
        innermost = start
        isLoopStart[Int(order[Int(start)])] = true
      }
    }
  }

  /// The block with code that a block's successor leads to.
  private func target(
    _ block: UInt32, _ number: Int, _ machine: borrowing MachineFunction, _ forwards: borrowing Table<UInt32>
  )
    -> UInt32
  {
    forwards[Int(machine.pool[Int(machine.blocks[Int(block)].successors.lowerBound) + number])]
  }

  private func successorCount(_ block: UInt32, _ machine: borrowing MachineFunction) -> Int {
    machine.blocks[Int(block)].successors.count
  }

  // MARK: Loops

  private mutating func arrange(
    _ range: Range<Int>, _ machine: borrowing MachineFunction, _ forwards: borrowing Table<UInt32>
  ) {
    let header = order[range.lowerBound]
    let inside = range.lowerBound..<moveExits(range, machine, forwards)
    let last = order[inside.upperBound - 1]
    if inside.count > 1, successorCount(last, machine) == 1, target(last, 0, machine, forwards) == header,
      let cut = findCut(inside, machine, forwards)
    {
      moved.removeAll()
      moved.append(contentsOf: order, inside.lowerBound..<(cut + 1))
      for place in (cut + 1)..<inside.upperBound { order[place - moved.count] = order[place] }
      appendMoved(at: inside.upperBound - moved.count)
      notePlaces(inside)
    }
    lengths[Int(order[range.lowerBound])] = UInt32(range.count)
  }

  /// Puts what has been taken out at a place.
  private mutating func appendMoved(at place: Int) {
    for index in moved.indices { order[place + index] = moved[index] }
  }

  private mutating func notePlaces(_ range: Range<Int>) {
    for place in range { places[Int(order[place])] = UInt32(place) }
  }

  /// Moves edges that leave a loop to its end; returns where the rest ends.
  private mutating func moveExits(
    _ range: Range<Int>, _ machine: borrowing MachineFunction, _ forwards: borrowing Table<UInt32>
  ) -> Int {
    moved.removeAll()
    var kept = range.lowerBound
    for place in range {
      let block = order[place]
      if place > range.lowerBound, isEdge(block, machine),
        !range.contains(Int(places[Int(target(block, 0, machine, forwards))]))
      {
        moved.append(block)
      } else {
        order[kept] = block
        kept += 1
      }
    }
    guard !moved.isEmpty else { return kept }
    appendMoved(at: kept)
    notePlaces(range)
    return kept
  }

  /// Whether a block is on the way from a block that has other ways, to one block.
  private func isEdge(_ block: UInt32, _ machine: borrowing MachineFunction) -> Bool {
    let record = machine.blocks[Int(block)]
    return record.successors.count == 1 && record.predecessors.count == 1
      && machine.blocks[Int(machine.pool[Int(record.predecessors.lowerBound)])].successors.count > 1
  }

  /// The place of a block that decides whether to stay in the loop, outside of inner loops; best one that leads to what
  /// is written behind the loop.
  private func findCut(_ range: Range<Int>, _ machine: borrowing MachineFunction, _ forwards: borrowing Table<UInt32>)
    -> Int?
  {
    var best: Int?
    var place = range.lowerBound
    while place < range.upperBound - 1 {
      // An inner loop is not torn apart.
      place += max(1, Int(lengths[Int(order[place])])) - 1
      if place >= range.upperBound - 1 { break }
      let block = order[place]
      if successorCount(block, machine) == 2 {
        let (first, second) = (target(block, 0, machine, forwards), target(block, 1, machine, forwards))
        let isFirstInside = range.contains(Int(places[Int(first)]))
        if isFirstInside != range.contains(Int(places[Int(second)])) {
          let exit = isFirstInside ? second : first
          if range.upperBound < order.count, order[range.upperBound] == exit { return place }
          if best == nil { best = place }
        }
      }
      place += 1
    }
    return best
  }

  // MARK: Detours

  /// Moves edges to the end that stand in the way of a block that the one before leads to; returns where they begin.
  private mutating func moveDetours(_ machine: borrowing MachineFunction, _ forwards: borrowing Table<UInt32>) -> Int {
    moved.removeAll()
    var kept = 1
    for place in order.indices.dropFirst() {
      let block = order[place]
      if place + 1 < order.count, isEdge(block, machine),
        isDetour(block, order[kept - 1], order[place + 1], machine, forwards)
      {
        moved.append(block)
      } else {
        order[kept] = block
        kept += 1
      }
    }
    appendMoved(at: kept)
    return kept
  }

  private func isDetour(
    _ block: UInt32, _ previous: UInt32, _ next: UInt32, _ machine: borrowing MachineFunction,
    _ forwards: borrowing Table<UInt32>
  ) -> Bool {
    let exit = target(block, 0, machine, forwards)
    guard exit != next else { return false }
    switch successorCount(previous, machine) {
    case 1: return target(previous, 0, machine, forwards) == next
    case 2:
      // The edge is what follows a decision: another follows rather when it leads deeper into loops.
      guard target(previous, 0, machine, forwards) == next || target(previous, 1, machine, forwards) == next else {
        return false
      }
      var depth = machine.blocks[Int(next)].loopDepth
      if successorCount(next, machine) == 1 {
        depth = max(depth, machine.blocks[Int(target(next, 0, machine, forwards))].loopDepth)
      }
      return machine.blocks[Int(exit)].loopDepth < depth
    default: return false
    }
  }
}
