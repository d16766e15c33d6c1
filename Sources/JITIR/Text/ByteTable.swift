/// A table from names, as bytes, to consecutive numbers: names are numbered in the order of their insertion.
struct ByteTable: Sendable {
  private var bytes: [UInt8] = []
  private var entries: [(start: UInt32, end: UInt32)] = []
  private var index = InternTable()

  init() {}

  init(_ names: [String]) {
    for name in names {
      let utf8 = Array(name.utf8)
      _ = insert(utf8, utf8.indices)
    }
  }

  var count: Int { entries.count }

  /// The number of the name in `range` of `source`; nil when it was never inserted.
  func find(_ source: [UInt8], _ range: Range<Int>) -> Int? { find(source, range, ByteTable.hash(source, range)) }

  /// The number of the name in `range` of `source`, which is inserted if it is new.
  mutating func insert(_ source: [UInt8], _ range: Range<Int>) -> (number: Int, isNew: Bool) {
    let hash = ByteTable.hash(source, range)
    if let number = find(source, range, hash) { return (number, false) }
    let start = UInt32(bytes.count)
    bytes.append(contentsOf: source[range])
    entries.append((start, UInt32(bytes.count)))
    index.insert(UInt32(entries.count - 1), hash: hash)
    return (entries.count - 1, true)
  }

  /// The bytes of the name with this number.
  func name(_ number: Int) -> ArraySlice<UInt8> { bytes[Int(entries[number].start)..<Int(entries[number].end)] }

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    entries.removeAll(keepingCapacity: true)
    index.removeAll()
  }

  @inline(__always)
  private func find(_ source: [UInt8], _ range: Range<Int>, _ hash: UInt64) -> Int? {
    let found = index.find(hash: hash) { position in
      let entry = entries[Int(position)]
      guard Int(entry.end &- entry.start) == range.count else { return false }
      var left = Int(entry.start)
      for right in range {
        if bytes[left] != source[right] { return false }
        left &+= 1
      }
      return true
    }
    return found.map { Int($0) }
  }

  @inline(__always)
  private static func hash(_ source: [UInt8], _ range: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for position in range { hash = (hash ^ UInt64(source[position])) &* 0x0000_0100_0000_01B3 }
    return InternTable.mix(hash)
  }
}
