/// A hash table from pairs of numbers to numbers. Open addressing, at most half full.
@frozen
@usableFromInline package struct PairTable: ~Copyable {
  @usableFromInline var keys = Table<UInt64>()
  @usableFromInline var values = Table<UInt32>()
  @usableFromInline var count = 0
  @inlinable static var free: UInt64 { UInt64.max }

  @inlinable package init() {}

  /// The number of a pair; nil when there is none.
  @inlinable @inline(__always)
  package func find(_ first: UInt32, _ second: UInt32) -> UInt32? {
    if count == 0 { return nil }
    let slot = slot(UInt64(first) << 32 | UInt64(second))
    return keys[slot] == PairTable.free ? nil : values[slot]
  }

  /// Gives a pair its number.
  @inlinable
  package mutating func set(_ first: UInt32, _ second: UInt32, _ value: UInt32) {
    if count &* 2 >= keys.count { grow() }
    let key = UInt64(first) << 32 | UInt64(second)
    let slot = slot(key)
    if keys[slot] == PairTable.free { count &+= 1 }
    keys[slot] = key
    values[slot] = value
  }

  /// Makes the table empty. After one that was large, small ones don't have to clear all of its memory.
  @inlinable
  package mutating func removeAll() {
    if count == 0 { return }
    let size = keys.count <= 1024 ? keys.count : max(1024, keys.count / 2)
    keys.refill(PairTable.free, size)
    values.refill(0, size)
    count = 0
  }

  @inlinable @inline(__always)
  func slot(_ key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: InternTable.mix(key)) & (keys.count &- 1)
    while keys[slot] != key, keys[slot] != PairTable.free { slot = (slot &+ 1) & (keys.count &- 1) }
    return slot
  }

  @usableFromInline @inline(never)
  mutating func grow() {
    var old = PairTable()
    swap(&self, &old)
    let size = max(256, old.keys.count * 2)
    keys.append(repeating: PairTable.free, count: size)
    values.append(repeating: 0, count: size)
    count = old.count
    for index in old.keys.indices where old.keys[index] != PairTable.free {
      let slot = slot(old.keys[index])
      keys[slot] = old.keys[index]
      values[slot] = old.values[index]
    }
  }
}
