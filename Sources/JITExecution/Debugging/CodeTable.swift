import JITMachineCode

/// What there is to say about addresses in published code: symbols, traps and source locations.
///
/// It is read after a trap has been delivered, in ordinary code, and never by the signal handler.
enum CodeTable {
  /// A piece of code.
  struct Entry: Sendable {
    let start: UInt
    let byteCount: Int
    let symbols: [CodeObject.Symbol]
    let traps: [CodeObject.TrapSite]
    let trapNames: [CodeObject.TrapName]
    let locations: [CodeObject.Location]
    /// The names of the source files.
    let sources: [String]
    /// Whether it is a thunk, which no program consists of.
    let isThunk: Bool
  }

  /// By ascending addresses, which do not overlap.
  private static let entries = ForkSafeMutex<[Entry]>([])

  /// Makes a piece of code known. Logarithmic in the pieces there are, plus a move of what lies behind.
  static func insert(_ new: Entry) {
    entries.withLock { $0.insert(new, at: position(of: new.start, $0)) }
  }

  /// Makes pieces of code known that lie next to each other, by ascending addresses. Logarithmic in the pieces there
  /// are, plus a move of what lies behind.
  static func insert(_ new: [Entry]) {
    guard let first = new.first else { return }
    entries.withLock { $0.insert(contentsOf: new, at: position(of: first.start, $0)) }
  }

  /// Forgets the `count` pieces of code from the one at `start` on.
  static func remove(start: UInt, count: Int = 1) {
    entries.withLock { entries in
      let position = position(of: start, entries)
      guard position < entries.count, entries[position].start == start else { return }
      entries.removeSubrange(position..<position + count)
    }
  }

  /// The piece of code that an address is in.
  static func entry(containing address: UInt) -> Entry? {
    entries.withLock { entries in
      let position = position(of: address &+ 1, entries) - 1
      guard position >= 0, address - entries[position].start < entries[position].byteCount else { return nil }
      return entries[position]
    }
  }

  /// The code and the name of the trap at an address; nil when the tables have none there.
  static func trap(at address: UInt) -> (code: UInt32, name: String?)? {
    guard let entry = entry(containing: address), let code = entry.traps.code(at: UInt32(address - entry.start)) else {
      return nil
    }
    return (code, entry.trapNames.first { $0.code == code }?.name)
  }

  /// The first entry that begins at or after `address`.
  private static func position(of address: UInt, _ entries: [Entry]) -> Int {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].start < address { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension CodeTable.Entry {
  /// The symbol that an offset belongs to: the nearest one that is not behind it, and the first of those.
  func symbol(at offset: Int) -> CodeObject.Symbol? {
    var found: CodeObject.Symbol?
    for symbol in symbols where symbol.offset <= offset && symbol.offset > found?.offset ?? -1 { found = symbol }
    return found
  }

  /// Which source the instruction at an offset comes from.
  func location(at offset: Int) -> CodeObject.Location? {
    var (low, high) = (0, locations.count)
    while low < high {
      let middle = (low + high) / 2
      if locations[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : locations[low - 1]
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
