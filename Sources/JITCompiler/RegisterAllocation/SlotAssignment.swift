/// Gives spilled values slots; values whose ranges do not overlap share one.
///
/// Vectors come first, two slots each, so that a slot never holds half a vector.
struct SlotAssignment {
  private struct Entry {
    var value: UInt32
    var registerClass: RegisterClass
  }

  /// By value: its slot; the last one is that of ``temporary``.
  private var slots: [UInt32]
  private var entries: [Entry] = []
  private var starts: [UInt64] = []
  private var ends: [UInt64] = []
  /// How many slots there are, once all places have been renamed.
  private(set) var count = 0

  init(valueCount: Int) { slots = [UInt32](repeating: .max, count: valueCount + 1) }

  /// Adds a value that needs its slot in a range of positions.
  mutating func add(_ value: Int, _ range: ClosedRange<UInt32>, _ registerClass: RegisterClass) {
    starts.append(UInt64(range.lowerBound) << 32 | UInt64(entries.count))
    ends.append(UInt64(range.upperBound) << 32 | UInt64(entries.count))
    entries.append(Entry(value: UInt32(value), registerClass: registerClass))
  }

  /// Walks over the ranges in order; slots of ranges that have ended are free again.
  mutating func assign() {
    starts.sort()
    ends.sort()
    var used: (integer: UInt32, vector: UInt32) = (0, 0)
    var free: (integer: [UInt32], vector: [UInt32]) = ([], [])
    var expired = 0
    for word in starts {
      while ends[expired] >> 32 < word >> 32 {
        let entry = entries[Int(UInt32(truncatingIfNeeded: ends[expired]))]
        let slot = slots[Int(entry.value)]
        if entry.registerClass == .vector { free.vector.append(slot) } else { free.integer.append(slot) }
        expired += 1
      }
      let entry = entries[Int(UInt32(truncatingIfNeeded: word))]
      if entry.registerClass == .vector {
        slots[Int(entry.value)] = free.vector.popLast() ?? used.vector
        used.vector = max(used.vector, slots[Int(entry.value)] + 1)
      } else {
        slots[Int(entry.value)] = free.integer.popLast() ?? used.integer
        used.integer = max(used.integer, slots[Int(entry.value)] + 1)
      }
    }
    for entry in entries {
      let slot = slots[Int(entry.value)]
      slots[Int(entry.value)] = entry.registerClass == .vector ? slot * 2 : slot + used.vector * 2
    }
    count = Int(used.vector * 2 + used.integer)
  }

  /// Puts the slot for the value whose number a place has.
  mutating func rename(_ place: Allocation.Place) -> Allocation.Place {
    guard let value = place.spillSlot, place != .none else { return place }
    if slots[value] == .max {
      // The one for breaking cycles: a pair behind the others.
      count = (count + 1) / 2 * 2
      slots[value] = UInt32(count)
      count += 2
    }
    return Allocation.Place(spillSlot: Int(slots[value]))
  }

  mutating func rename(_ moves: inout [Allocation.Move]) {
    for index in moves.indices {
      moves[index].from = rename(moves[index].from)
      moves[index].to = rename(moves[index].to)
    }
  }
}
