/// The names of one name space of a text, each with what it names: the one place where a name becomes an entry.
///
/// A name and its entry come together and never go, whatever errors there are around, so a name that is found has
/// something behind it. What an item of a text is about to be, but is not yet, must not be in an entry.
struct Names<Entry: Sendable>: Sendable {
  private var table: ByteTable
  private(set) var entries: [Entry] = []

  init(prefix: String = "") { table = ByteTable(prefix: prefix) }

  /// What the name in `range` of `source` names; nil when it names nothing.
  @inline(__always) func find(_ source: [UInt8], _ range: Range<Int>) -> Entry? {
    table.find(source, range).map { entries[$0] }
  }

  /// Makes the name in `range` of `source` name `entry`, if it names nothing yet.
  ///
  /// - Returns: The number of the name's entry, and whether that is the new one.
  @inline(__always) mutating func insert(_ source: [UInt8], _ range: Range<Int>, _ entry: @autoclosure () -> Entry) -> (
    number: Int, isNew: Bool
  ) {
    let (number, isNew) = table.insert(source, range)
    if isNew { entries.append(entry()) }
    return (number, isNew)
  }

  /// Changes what the name in `range` of `source` names, if it names something.
  mutating func update(_ source: [UInt8], _ range: Range<Int>, _ change: (inout Entry) -> Void) {
    if let number = table.find(source, range) { change(&entries[number]) }
  }

  /// What the name with a number from ``insert(_:_:_:)`` names.
  @inline(__always) subscript(number: Int) -> Entry {
    get { entries[number] }
    set { entries[number] = newValue }
  }

  mutating func removeAll() {
    table.removeAll()
    entries.removeAll(keepingCapacity: true)
  }
}
