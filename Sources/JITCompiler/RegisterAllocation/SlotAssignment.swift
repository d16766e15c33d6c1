import JITIR

/// Gives spilled values slots; values whose ranges do not overlap share one.
///
/// Values that have been joined have one slot together, for as long as any of them is wanted.
///
/// Vectors come first, two slots each, so that a slot never holds half a vector.
struct SlotAssignment {
  struct Entry {
    var value: UInt32
    var registerClass: RegisterClass
  }

  /// By value: its slot; the last one is that of ``temporary``.
  private var slots: [UInt32]
  private var entries: [Entry] = []
  /// Values that have been joined: which ones, and when any of them is wanted.
  private struct Group {
    var members: [UInt32]
    var low: UInt32 = .max
    var high: UInt32 = 0
    var registerClass = RegisterClass.integer
  }

  private var groups: [Group] = []
  /// By value, once there are groups: the number of its own; `UInt32.max` for none.
  private var groupOf: [UInt32] = []
  private var starts: [UInt64] = []
  private var ends: [UInt64] = []
  /// How many slots there are, once all places have been renamed.
  private(set) var count = 0

  init(valueCount: Int) { slots = [UInt32](repeating: .max, count: valueCount + 1) }

  // MARK: Joining, before anything is added

  private func group(of value: UInt32) -> Int? {
    guard !groupOf.isEmpty, groupOf[Int(value)] != .max else { return nil }
    return Int(groupOf[Int(value)])
  }

  /// Whether a value shares its slot.
  func isJoined(_ value: UInt32) -> Bool { group(of: value) != nil }

  /// Whether two values share a slot.
  func areJoined(_ value: UInt32, _ other: UInt32) -> Bool {
    guard let group = group(of: value) else { return false }
    return group == self.group(of: other)
  }

  /// The values that share the slot of one.
  func members(_ value: UInt32) -> [UInt32] { group(of: value).map { groups[$0].members } ?? [value] }

  /// Lets a value that shares nothing yet share the slot of another.
  mutating func join(_ value: UInt32, to other: UInt32) {
    if groupOf.isEmpty { groupOf = [UInt32](repeating: .max, count: slots.count) }
    if groupOf[Int(other)] == .max {
      groupOf[Int(other)] = UInt32(groups.count)
      groups.append(Group(members: [other]))
    }
    groupOf[Int(value)] = groupOf[Int(other)]
    groups[Int(groupOf[Int(other)])].members.append(value)
  }

  // MARK: Assignment

  /// Adds a value that needs its slot in a range of positions.
  mutating func add(_ value: Int, _ range: ClosedRange<UInt32>, _ registerClass: RegisterClass) {
    if let group = group(of: UInt32(value)) {
      groups[group].low = min(groups[group].low, range.lowerBound)
      groups[group].high = max(groups[group].high, range.upperBound)
      groups[group].registerClass = registerClass
      return
    }
    addEntry(UInt32(value), range, registerClass)
  }

  private mutating func addEntry(_ value: UInt32, _ range: ClosedRange<UInt32>, _ registerClass: RegisterClass) {
    starts.append(UInt64(range.lowerBound) << 32 | UInt64(entries.count))
    ends.append(UInt64(range.upperBound) << 32 | UInt64(entries.count))
    entries.append(Entry(value: value, registerClass: registerClass))
  }

  /// Walks over the ranges in order; slots of ranges that have ended are free again.
  mutating func assign() {
    for group in groups { addEntry(group.members[0], group.low...group.high, group.registerClass) }
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
    for group in groups { for value in group.members { slots[Int(value)] = slots[Int(group.members[0])] } }
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

  mutating func rename(_ moves: inout Table<Allocation.Move>) {
    for index in moves.indices {
      moves[index].from = rename(moves[index].from)
      moves[index].to = rename(moves[index].to)
    }
  }
}
