import JITMachineCode
import Synchronization

/// The trap tables of all published code, by address.
///
/// They are read after a trap has been delivered, in ordinary code, and never by the signal handler.
enum TrapTables {
  private struct Entry {
    var range: Range<UInt>
    var sites: [CodeObject.TrapSite]
  }

  /// By ascending addresses, which do not overlap.
  private static let entries = Mutex<[Entry]>([])

  /// Makes the traps of code that is at `start` known. Logarithmic in the pieces of code, plus a move of what lies behind.
  static func insert(_ sites: [CodeObject.TrapSite], start: UInt, byteCount: Int) {
    entries.withLock { entries in
      let entry = Entry(range: start..<start + UInt(byteCount), sites: sites)
      entries.insert(entry, at: position(of: start, entries))
    }
  }

  /// Forgets the traps of code that was at `start`.
  static func remove(start: UInt) {
    entries.withLock { entries in
      let position = position(of: start, entries)
      if position < entries.count, entries[position].range.lowerBound == start { entries.remove(at: position) }
    }
  }

  /// The code of the trap at an address; nil when the tables have none there.
  static func code(at address: UInt) -> UInt32? {
    entries.withLock { entries in
      let position = position(of: address &+ 1, entries) - 1
      guard position >= 0, entries[position].range.contains(address) else { return nil }
      return entries[position].sites.code(at: UInt32(address - entries[position].range.lowerBound))
    }
  }

  /// The first entry that begins at or after `address`.
  private static func position(of address: UInt, _ entries: [Entry]) -> Int {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].range.lowerBound < address { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension [CodeObject.TrapSite] {
  /// The code of the site at an offset; nil when there is none. Logarithmic.
  func code(at offset: UInt32) -> UInt32? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].offset < offset { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].offset == offset ? self[low].code : nil
  }
}
