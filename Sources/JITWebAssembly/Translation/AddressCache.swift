import JIT
import JITStorage

/// The addresses in the process that were computed for the last few indices into the first memory.
///
/// Why: the fields of a structure are accessed with one index and several offsets. The address is the same, so two
/// instructions fewer are made for each, and nobody has to find out later that they compute the same.
///
/// Invariant: each address is computed in a block that all ways to the current one lead through. Code that follows a
/// branch keeps that; where ways meet, what was computed on one of them is forgotten.
struct AddressCache: ~Copyable {
  struct Entry: BitwiseCopyable {
    var index = Value(rawValue: .max)
    var address = Value(rawValue: .max)
    /// How many addresses had been computed.
    var time: UInt32 = 0
  }

  /// By the low bits of the index.
  private var entries = Table<Entry>()
  /// How many addresses have been computed.
  private(set) var time: UInt32 = 0
  private static let size = 16

  init() { for _ in 0..<AddressCache.size { entries.append(Entry()) } }

  /// Forgets everything.
  mutating func removeAll() {
    time = 0
    for place in 0..<AddressCache.size { entries[place] = Entry() }
  }

  /// Forgets what was computed since a time.
  mutating func removeAll(since time: UInt32) {
    if time == self.time { return }
    for place in 0..<AddressCache.size where entries[place].time > time { entries[place] = Entry() }
  }

  /// The address for an index; nil if it is not known.
  @inline(__always)
  subscript(index: Value) -> Value? {
    let entry = entries[Int(truncatingIfNeeded: index.rawValue) & (AddressCache.size - 1)]
    return entry.index == index ? entry.address : nil
  }

  /// Notes the address for an index, computed in the current block.
  @inline(__always)
  mutating func insert(_ address: Value, for index: Value) {
    time += 1
    entries[Int(truncatingIfNeeded: index.rawValue) & (AddressCache.size - 1)] = Entry(
      index: index, address: address, time: time)
  }
}
