import JITStorage

/// Which locals the loops of a body assign, found before the body is translated: the others have the same value in
/// every round.
///
/// The bytes are only looked at as far as it takes to find the next operator. Where that fails there is an error, which
/// the translator will find.
struct LoopAssignments: ~Copyable {
  /// Whether the body was looked at, and is neither malformed nor too large.
  private(set) var areKnown = false
  /// The locals that loops assign: in ascending order for each loop.
  private var locals = Table<UInt32>()
  /// By loop, in the order in which they begin: where its locals are.
  private var loops = Table<Place>()
  /// What the loops that are open assign, the innermost last.
  private var assigned = Table<UInt32>()
  /// Where in `assigned` a local is not repeated if it is the last: after the innermost loop has begun.
  private var distinctFrom = 0
  /// The blocks that are open.
  private var open = Table<OpenBlock>()

  struct Place: BitwiseCopyable {
    var start = 0
    var end = 0
  }

  struct OpenBlock: BitwiseCopyable {
    /// The number of a loop; -1 for other blocks.
    var loop: Int
    /// Where in `assigned` the loop's part begins.
    var start: Int
  }

  /// More than this many locals, of all loops together, are not counted. Loops within loops could make it a square.
  private static let limit = 1 << 20

  /// Forgets a body.
  mutating func removeAll() { areKnown = false }

  /// The locals that a loop assigns, in ascending order; nil if that is not known. The first loop has the number 0.
  func assigned(_ loop: Int) -> Range<Int>? {
    areKnown && loop < loops.count ? loops[loop].start..<loops[loop].end : nil
  }

  /// A local in the range of a loop.
  subscript(position: Int) -> UInt32 { locals[position] }

  /// Looks at the first loop of a body and what follows.
  ///
  /// - Parameter reader: Reads on behind the operator and the type of the loop.
  mutating func scan(_ reader: ByteReader, _ operators: [PlainOperator]) {
    locals.removeAll()
    loops.removeAll()
    assigned.removeAll()
    open.removeAll()
    beginLoop()
    areKnown = scan(reader.bytes.span.extracting(reader.position..<reader.end), operators)
  }

  private mutating func beginLoop() {
    open.append(OpenBlock(loop: loops.count, start: assigned.count))
    distinctFrom = assigned.count
    loops.append(Place())
  }

  /// - Returns: Whether the end was found where it should be.
  private mutating func scan(_ bytes: Span<UInt8>, _ operators: [PlainOperator]) -> Bool {
    var cursor = 0
    while cursor < bytes.count {
      let opcode = bytes[cursor]
      cursor &+= 1
      switch opcode {
      case OperatorCode.end:
        // The blocks around the first loop are not known.
        if !open.isEmpty { end(open.removeLast()) }
        if locals.count > LoopAssignments.limit { return false }
      case OperatorCode.block, OperatorCode.if:
        open.append(OpenBlock(loop: -1, start: 0))
        skipInteger(bytes, &cursor)
      case OperatorCode.loop:
        beginLoop()
        skipInteger(bytes, &cursor)
      case OperatorCode.localSet, OperatorCode.localTee:
        guard let local = integer(bytes, &cursor) else { return false }
        if assigned.count == distinctFrom || assigned.top != local { assigned.append(local) }
      case OperatorCode.i32Load...OperatorCode.i64Store32: skipAccess(bytes, &cursor)
      case OperatorCode.br, OperatorCode.brIf, OperatorCode.call, OperatorCode.returnCall, OperatorCode.localGet,
        OperatorCode.globalGet...OperatorCode.tableSet, OperatorCode.memorySize...OperatorCode.i64Const,
        OperatorCode.refNull, OperatorCode.refFunc:
        skipInteger(bytes, &cursor)
      case OperatorCode.callIndirect, OperatorCode.returnCallIndirect:
        skipInteger(bytes, &cursor)
        skipInteger(bytes, &cursor)
      case OperatorCode.brTable, OperatorCode.selectTyped:
        guard let count = integer(bytes, &cursor), count <= bytes.count else { return false }
        for _ in 0..<count { skipInteger(bytes, &cursor) }
        if opcode == OperatorCode.brTable { skipInteger(bytes, &cursor) }
      case OperatorCode.f32Const: cursor += 4
      case OperatorCode.f64Const: cursor += 8
      case OperatorCode.bulkPrefix, OperatorCode.vectorPrefix:
        guard let code = integer(bytes, &cursor) else { return false }
        if opcode == OperatorCode.bulkPrefix {
          skipBulkImmediates(code, bytes, &cursor)
        } else {
          skipVectorImmediates(code, operators, bytes, &cursor)
        }
      default: break
      }
    }
    return cursor == bytes.count
  }

  /// What a loop assigns, the loop around it assigns too: it stays.
  private mutating func end(_ block: OpenBlock) {
    guard block.loop >= 0 else { return }
    assigned.sortUniquely(from: block.start)
    let start = locals.count
    for index in block.start..<assigned.count { locals.append(assigned[index]) }
    loops[block.loop] = Place(start: start, end: locals.count)
  }

  // MARK: - Immediates

  // Past the end the cursor only moves on, and the scan ends.

  private func skipBulkImmediates(_ code: UInt32, _ bytes: Span<UInt8>, _ cursor: inout Int) {
    for _ in OperatorTable.shared.description(prefix: OperatorCode.bulkPrefix, code: code)?.immediates ?? [] {
      skipInteger(bytes, &cursor)
    }
  }

  private func skipVectorImmediates(
    _ code: UInt32, _ operators: [PlainOperator], _ bytes: Span<UInt8>, _ cursor: inout Int
  ) {
    guard code < 256 else { return }
    let row = operators[PlainOperator.place(prefix: OperatorCode.vectorPrefix, UInt8(code))]
    switch row.kind {
    case .access: skipAccess(bytes, &cursor)
    case .vectorAccess:
      skipAccess(bytes, &cursor)
      if row.laneCount > 0 { cursor += 1 }
    case .lane: cursor += 1
    case .shuffle, .vectorConstant: cursor += 16
    case .operation, .absent: break
    }
  }

  @inline(__always)
  private func skipAccess(_ bytes: Span<UInt8>, _ cursor: inout Int) {
    if let flags = integer(bytes, &cursor), flags & 0x40 != 0 { skipInteger(bytes, &cursor) }
    skipInteger(bytes, &cursor)
  }

  /// Skips an integer of any width.
  @inline(__always)
  private func skipInteger(_ bytes: Span<UInt8>, _ cursor: inout Int) {
    while cursor < bytes.count {
      cursor &+= 1
      if bytes[cursor &- 1] < 0x80 { return }
    }
    cursor = bytes.count &+ 1
  }

  /// An integer of 32 bits; nil if it does not end.
  @inline(__always)
  private func integer(_ bytes: Span<UInt8>, _ cursor: inout Int) -> UInt32? {
    if cursor < bytes.count, bytes[cursor] < 0x80 {
      cursor &+= 1
      return UInt32(bytes[cursor &- 1])
    }
    return longInteger(bytes, &cursor)
  }

  private func longInteger(_ bytes: Span<UInt8>, _ cursor: inout Int) -> UInt32? {
    var result: UInt32 = 0
    for shift in stride(from: 0, to: 35, by: 7) where cursor < bytes.count {
      let byte = bytes[cursor]
      cursor += 1
      result |= UInt32(byte & 0x7F) << UInt32(shift)
      if byte < 0x80 { return result }
    }
    return nil
  }
}
