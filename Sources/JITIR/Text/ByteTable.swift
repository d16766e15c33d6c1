import JITStorage

/// A table from names, as bytes, to consecutive numbers: names are numbered in the order of their insertion.
///
/// Names that are a prefix and a small decimal number, as a printer makes them, are looked up in an array.
struct ByteTable: Sendable {
  private let prefix: [UInt8]
  /// By the number in a name: the name's number plus 1.
  private var direct: [UInt32] = []
  /// Whether a name with a number was too large for `direct` when it came.
  private var hasLargeNumbers = false
  private var bytes: [UInt8] = []
  private var entries: [(start: UInt32, end: UInt32)] = []
  private var index = InternTable()

  init(prefix: String = "") { self.prefix = Array(prefix.utf8) }

  init(_ names: [String]) {
    prefix = []
    let utf8 = names.flatMap(\.utf8)
    bytes.reserveCapacity(utf8.count)
    entries.reserveCapacity(names.count)
    var start = 0
    for name in names {
      let end = start + name.utf8.count
      _ = insert(utf8, start..<end)
      start = end
    }
  }

  var count: Int { entries.count }

  /// The number of the name in `range` of `source`; nil when it was never inserted.
  func find(_ source: [UInt8], _ range: Range<Int>) -> Int? {
    if let key = directKey(source, range), key < direct.count, direct[key] != 0 { return Int(direct[key]) - 1 }
    return find(source, range, ByteTable.hash(source, range))
  }

  /// The number of the name in `range` of `source`, which is inserted if it is new.
  mutating func insert(_ source: [UInt8], _ range: Range<Int>) -> (number: Int, isNew: Bool) {
    if let key = directKey(source, range) {
      if key < direct.count, direct[key] != 0 { return (Int(direct[key]) &- 1, false) }
      // A number far above all before it would make the array large for nothing.
      if key < direct.count * 2 + 256, !hasLargeNumbers {
        while direct.count <= key { direct.append(0) }
        entries.append((0, 0))
        direct[key] = UInt32(entries.count)
        return (entries.count &- 1, true)
      }
      hasLargeNumbers = true
    }
    let hash = ByteTable.hash(source, range)
    if let number = find(source, range, hash) { return (number, false) }
    let start = UInt32(bytes.count)
    bytes.append(contentsOf: source[range])
    entries.append((start, UInt32(bytes.count)))
    index.insert(UInt32(entries.count - 1), hash: hash)
    return (entries.count - 1, true)
  }

  /// The number in a name that is the prefix and a number of up to seven digits without leading zeros.
  @inline(__always)
  private func directKey(_ source: [UInt8], _ range: Range<Int>) -> Int? {
    let count = range.count &- prefix.count
    guard count > 0, count < 8 else { return nil }
    var position = range.lowerBound
    for byte in prefix {
      if source[position] != byte { return nil }
      position &+= 1
    }
    if source[position] == UInt8(ascii: "0"), count > 1 { return nil }
    var key = 0
    while position < range.upperBound {
      guard Lexis.isDigit(source[position]) else { return nil }
      key = key &* 10 &+ Int(source[position] &- UInt8(ascii: "0"))
      position &+= 1
    }
    return key
  }

  mutating func removeAll() {
    direct.removeAll(keepingCapacity: true)
    hasLargeNumbers = false
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
