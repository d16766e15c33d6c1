/// Names and source locations: for readers, without meaning for execution.
extension Function {
  /// The name of a value in text, without the sigil; nil for none.
  public func name(of value: Value) -> String? { names.values.name(value.index) }

  /// The name of a block in text; nil for none.
  public func name(of block: Block) -> String? { names.blocks.name(block.index) }

  /// Names a value. Names need not be unique: the printer tells equal ones apart.
  public mutating func setName(_ name: some StringProtocol, of value: Value) {
    names.values.set(name.utf8, value.index)
  }

  /// Names a block. Names need not be unique: the printer tells equal ones apart.
  public mutating func setName(_ name: some StringProtocol, of block: Block) {
    names.blocks.set(name.utf8, block.index)
  }

  mutating func setName(_ name: some Sequence<UInt8>, of value: Value) { names.values.set(name, value.index) }

  mutating func setName(_ name: some Sequence<UInt8>, of block: Block) { names.blocks.set(name, block.index) }

  /// The place in the source that an instruction comes from; nil for none.
  @inlinable @inline(__always) public func location(of instruction: Instruction) -> SourceLocation? {
    guard instruction.index < locationOfRecord.count else { return nil }
    let position = locationOfRecord[instruction.index]
    return position == 0 ? nil : locations[Int(position) - 1]
  }

  /// States the place in the source that an instruction comes from.
  public mutating func setLocation(_ location: SourceLocation, of instruction: Instruction) {
    while locationOfRecord.count <= instruction.index { locationOfRecord.append(0) }
    if locations.last != location { locations.append(location) }
    locationOfRecord[instruction.index] = UInt32(locations.count)
  }
}

/// The names of a function's values and blocks.
struct DebugNames: Sendable {
  var values = NameTable()
  var blocks = NameTable()
}

/// Names by index, in one array of bytes; nothing at all when there are none.
struct NameTable: Sendable {
  private var bytes: [UInt8] = []
  /// Where each name starts and ends in `bytes`.
  private var ranges: [(start: UInt32, end: UInt32)] = []
  /// One entry an index: a position in `ranges`, plus 1.
  private var rangeOfIndex: [UInt32] = []

  /// The memory in bytes, without room to grow.
  var storageSize: Int { bytes.count + ranges.count * 8 + rangeOfIndex.count * 4 }

  func name(_ index: Int) -> String? { utf8(index).map { String(decoding: $0, as: UTF8.self) } }

  func utf8(_ index: Int) -> ArraySlice<UInt8>? {
    guard index < rangeOfIndex.count, rangeOfIndex[index] != 0 else { return nil }
    let range = ranges[Int(rangeOfIndex[index]) - 1]
    return bytes[Int(range.start)..<Int(range.end)]
  }

  mutating func set(_ name: some Sequence<UInt8>, _ index: Int) {
    while rangeOfIndex.count <= index { rangeOfIndex.append(0) }
    let start = UInt32(bytes.count)
    bytes.append(contentsOf: name)
    ranges.append((start, UInt32(bytes.count)))
    rangeOfIndex[index] = UInt32(ranges.count)
  }
}
