import JITIR
import JITStorage

/// Gives spilled values slots; values whose ranges do not overlap share one.
///
/// Values that have been joined share one slot for as long as any of them is live.
///
/// Vectors come first, two slots each, so that a slot never holds half a vector.
struct SlotAssignment: ~Copyable {
  struct Entry {
    var value: VirtualRegister
    var registerClass: RegisterClass
  }

  /// Values that have been joined: which ones, as a chain of ``nextMembers``, and when any of them is live.
  struct Group {
    var firstMember: VirtualRegister
    var lastMember: VirtualRegister
    var count = 1
    var low: UInt32 = .max
    var high: UInt32 = 0
    var registerClass = RegisterClass.integer
  }

  /// By value: its slot; the last one is that of the allocators' temporary slot.
  private var slots = Table<UInt32>()
  private var entries = Table<Entry>()
  private var groups = Table<Group>()
  /// By value, once there are groups: the number of its own (`UInt32.max` for none), and the next value in it.
  private var groupOf = Table<UInt32>()
  private var nextMembers = Table<VirtualRegister>()
  // Pairs of a position and an entry.
  private var starts = Table<UInt64>()
  private var ends = Table<UInt64>()
  private var sortingScratch = Table<UInt64>()
  private var freeIntegers = Table<UInt32>()
  private var freeVectors = Table<UInt32>()
  /// How many slots there are, once all places have been renamed.
  private(set) var count = 0

  /// Forgets everything and begins with another function.
  mutating func begin(valueCount: Int) {
    slots.refill(.max, valueCount + 1)
    entries.removeAll()
    groups.removeAll()
    groupOf.removeAll()
    starts.removeAll()
    ends.removeAll()
    count = 0
  }

  // MARK: Joining, before anything is added

  @inline(__always)
  private func group(of value: VirtualRegister) -> Int? {
    guard !groupOf.isEmpty, groupOf[value] != .max else { return nil }
    return Int(groupOf[value])
  }

  /// Whether a value shares its slot.
  func isJoined(_ value: VirtualRegister) -> Bool { group(of: value) != nil }

  /// Whether two values share a slot.
  func areJoined(_ value: VirtualRegister, _ other: VirtualRegister) -> Bool {
    guard let group = group(of: value) else { return false }
    return group == self.group(of: other)
  }

  /// How many values share the slot of one, itself included.
  func memberCount(_ value: VirtualRegister) -> Int { group(of: value).map { groups[$0].count } ?? 1 }

  /// The values that share the slot of one, in order: the first of them, and the one behind another.
  func firstMember(_ value: VirtualRegister) -> VirtualRegister {
    group(of: value).map { groups[$0].firstMember } ?? value
  }
  func member(after value: VirtualRegister) -> VirtualRegister? {
    guard group(of: value) != nil, !nextMembers[value].isNone else { return nil }
    return nextMembers[value]
  }

  /// Lets a value that shares nothing yet share the slot of another.
  mutating func join(_ value: VirtualRegister, to other: VirtualRegister) {
    if groupOf.isEmpty {
      groupOf.refill(.max, slots.count)
      nextMembers.refill(.none, slots.count)
    }
    if groupOf[other] == .max {
      groupOf[other] = UInt32(groups.count)
      groups.append(Group(firstMember: other, lastMember: other))
    }
    let group = Int(groupOf[other])
    groupOf[value] = UInt32(group)
    nextMembers[groups[group].lastMember] = value
    groups[group].lastMember = value
    groups[group].count += 1
  }

  // MARK: Assignment

  /// Adds a value that needs its slot from one position to another: instructions or program points, as numbers.
  mutating func add(_ value: VirtualRegister, _ first: UInt32, _ last: UInt32, _ registerClass: RegisterClass) {
    if let group = group(of: value) {
      groups[group].low = min(groups[group].low, first)
      groups[group].high = max(groups[group].high, last)
      groups[group].registerClass = registerClass
    } else {
      addEntry(value, first, last, registerClass)
    }
  }

  private mutating func addEntry(
    _ value: VirtualRegister, _ first: UInt32, _ last: UInt32, _ registerClass: RegisterClass
  ) {
    starts.append(UInt64(first) << 32 | UInt64(entries.count))
    ends.append(UInt64(last) << 32 | UInt64(entries.count))
    entries.append(Entry(value: value, registerClass: registerClass))
  }

  /// Walks over the ranges in order; slots of ranges that have ended are free again.
  mutating func assign() {
    for group in groups.indices {
      addEntry(groups[group].firstMember, groups[group].low, groups[group].high, groups[group].registerClass)
    }
    starts.sortByUpperHalf(&sortingScratch)
    ends.sortByUpperHalf(&sortingScratch)
    freeIntegers.removeAll()
    freeVectors.removeAll()
    var (usedIntegers, usedVectors) = (UInt32(0), UInt32(0))
    var expired = 0
    for start in starts.indices {
      while ends[expired] >> 32 < starts[start] >> 32 {
        let entry = entries[Int(UInt32(truncatingIfNeeded: ends[expired]))]
        let slot = slots[entry.value]
        if entry.registerClass == .vector { freeVectors.append(slot) } else { freeIntegers.append(slot) }
        expired += 1
      }
      let entry = entries[Int(UInt32(truncatingIfNeeded: starts[start]))]
      if entry.registerClass == .vector {
        slots[entry.value] = freeVectors.popLast() ?? usedVectors
        usedVectors = max(usedVectors, slots[entry.value] + 1)
      } else {
        slots[entry.value] = freeIntegers.popLast() ?? usedIntegers
        usedIntegers = max(usedIntegers, slots[entry.value] + 1)
      }
    }
    for index in entries.indices {
      let entry = entries[index]
      let slot = slots[entry.value]
      slots[entry.value] = entry.registerClass == .vector ? slot * 2 : slot + usedVectors * 2
    }
    shareAmongMembers()
    count = Int(usedVectors * 2 + usedIntegers)
  }

  private mutating func shareAmongMembers() {
    for group in groups.indices {
      let slot = slots[groups[group].firstMember]
      var value = nextMembers[groups[group].firstMember]
      while !value.isNone {
        slots[value] = slot
        value = nextMembers[value]
      }
    }
  }

  // MARK: Renaming

  /// Puts the slot for the value whose number a place that is no register has.
  @inline(__always)
  private mutating func rename(_ place: Allocation.Place) -> Allocation.Place {
    if place == .none { return place }
    let value = Int(place.rawValue & 0x7FFF_FFFF)
    if slots[value] == .max {
      // The one for breaking cycles: a pair behind the others.
      count = (count + 1) / 2 * 2
      slots[value] = UInt32(count)
      count += 2
    }
    return Allocation.Place(spillSlot: Int(slots[value]))
  }

  mutating func rename(_ places: inout Table<Allocation.Place>) {
    for index in places.indices where places[index].rawValue >> 31 != 0 { places[index] = rename(places[index]) }
  }

  mutating func rename(_ moves: inout Table<Allocation.Move>) {
    for index in moves.indices {
      if moves[index].from.rawValue >> 31 != 0 { moves[index].from = rename(moves[index].from) }
      if moves[index].to.rawValue >> 31 != 0 { moves[index].to = rename(moves[index].to) }
    }
  }
}
