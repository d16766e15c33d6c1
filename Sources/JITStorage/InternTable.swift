/// A hash table from contents to positions in another table, which holds the contents. Open addressing, at most half
/// full.
///
/// It is not generic: the first use of a dictionary's type in a process has the runtime look through all conformances
/// of all libraries for that of the key, which takes longer than compiling a small function.
@frozen
@usableFromInline package struct InternTable: Sendable {
  /// The high half of each hash, and in the low half the position plus 1; 0 is free. The size is a power of two.
  @usableFromInline var slots: [UInt64] = []
  @usableFromInline var count = 0

  @inlinable package init() {}

  /// The memory in bytes.
  package var storageSize: Int { slots.count * MemoryLayout<UInt64>.stride }

  /// The position whose contents `isMatch` accepts, among those inserted with `hash`. Constant time on average.
  @inlinable @inline(__always)
  package func find(hash: UInt64, where isMatch: (UInt32) -> Bool) -> UInt32? {
    guard !slots.isEmpty else { return nil }
    var slot = Int(truncatingIfNeeded: hash >> 32) & (slots.count &- 1)
    while slots[slot] != 0 {
      let position = UInt32(truncatingIfNeeded: slots[slot]) &- 1
      if slots[slot] >> 32 == hash >> 32, isMatch(position) { return position }
      slot = (slot &+ 1) & (slots.count &- 1)
    }
    return nil
  }

  /// Adds a position that was not found.
  @inlinable
  package mutating func insert(_ position: UInt32, hash: UInt64) {
    if count * 2 >= slots.count {
      let old = slots
      slots = [UInt64](repeating: 0, count: max(16, old.count * 4))
      for entry in old where entry != 0 { place(entry) }
    }
    place(hash & 0xFFFF_FFFF_0000_0000 | UInt64(position &+ 1))
    count += 1
  }

  @inlinable
  mutating func place(_ entry: UInt64) {
    var slot = Int(truncatingIfNeeded: entry >> 32) & (slots.count &- 1)
    while slots[slot] != 0 { slot = (slot &+ 1) & (slots.count &- 1) }
    slots[slot] = entry
  }

  /// Makes the table empty. It keeps its memory, but not much more than what was in it needed: clearing it takes time.
  @inlinable
  package mutating func removeAll() {
    if count == 0 { return }
    if slots.count > 64, slots.count > count * 16 {
      slots = []
    } else {
      for slot in slots.indices { slots[slot] = 0 }
    }
    count = 0
  }

  /// A copy with memory of its own, so that this one can go on changing its memory.
  package func clone() -> InternTable {
    var copy = InternTable()
    copy.slots.reserveCapacity(slots.count)
    copy.slots.append(contentsOf: slots)
    copy.count = count
    return copy
  }

  /// Spreads the bits of a key over the low bits of a hash (the finaliser of SplitMix64, Steele et al. 2014).
  @inlinable @inline(__always)
  package static func mix(_ key: UInt64) -> UInt64 {
    var bits = key
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}
