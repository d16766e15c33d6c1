import JIT

/// A table: its elements, and the descriptor that code reads.
final class TableStorage: GroupMember {
  let type: WebAssemblyTableType
  private let words: UnsafeMutablePointer<UInt64>
  private var memory: ZeroedMemory
  private let account: ResourceAccount
  /// The most elements.
  private let bound: UInt64
  /// Whatever is in memory from this element on is null: it was never part of the table.
  private var firstClean: Int

  /// The most that indices of 32 bits reach.
  static let greatest: UInt64 = 0xFFFF_FFFF
  /// How many elements are written without looking whether the call is to end.
  static let pieceSize = 1 << 17

  /// - Parameters:
  ///   - value: What all elements are.
  ///   - account: How many more elements there may be.
  /// - Throws: ``WebAssemblyError`` of the kind `limit`.
  init(
    _ type: WebAssemblyTableType, _ value: UInt64, account: ResourceAccount, of group: LinkGroup
  ) throws(WebAssemblyError) {
    self.type = type
    self.account = account
    let least = type.limits.minimum
    bound = min(type.limits.maximum ?? TableStorage.greatest, account.elementLimit)
    guard account.takeElements(least, current: 0, type) else {
      throw WebAssemblyError(.limit, "a table of \(counted(least, "element")) is more than the host allows")
    }
    let count = Int(least)
    do throws(WebAssemblyError) {
      memory = try ZeroedMemory(byteCount: count * 8, reserving: Int(bound) * 8)
    } catch {
      account.giveBackElements(least)
      throw error
    }
    firstClean = count
    words = .allocate(capacity: TableDescriptor.size / 8)
    words[TableDescriptor.elements / 8] = UInt64(UInt(bitPattern: memory.address))
    words[TableDescriptor.count / 8] = least
    super.init(of: group)
    if value != 0 { elements.update(repeating: value, count: count) }
  }

  deinit {
    account.giveBackElements(UInt64(count))
    words.deallocate()
  }

  /// The elements; a table of fixed size never moves them.
  var elements: UnsafeMutablePointer<UInt64> { memory.address.assumingMemoryBound(to: UInt64.self) }
  var count: Int { Int(words[TableDescriptor.count / 8]) }
  /// The address of the descriptor.
  var descriptor: UInt { UInt(bitPattern: words) }

  override func forEachReference(_ body: (UInt64) -> Void) {
    if type.element == .externref { for index in 0..<count { body(elements[index]) } }
  }

  /// The type with the size as it is now.
  var currentType: WebAssemblyTableType {
    WebAssemblyTableType(type.element, WebAssemblySizeRange(UInt64(count), type.limits.maximum))
  }

  subscript(index: Int) -> UInt64 {
    get {
      precondition(index >= 0 && index < count, "outside of the table")
      return elements[index]
    }
    set {
      precondition(index >= 0 && index < count, "outside of the table")
      elements[index] = newValue
    }
  }

  /// Whether a range is in the table.
  func contains(_ start: UInt32, _ count: UInt32) -> Bool { UInt64(start) + UInt64(count) <= UInt64(self.count) }
}

// MARK: - Growing

extension TableStorage {
  /// Adds elements.
  ///
  /// - Parameter check: Throws when the call is to end: then the table has not grown.
  /// - Returns: The former number; nil if there can't be so many more.
  func grow(by count: UInt64, with value: UInt64, _ check: () throws -> Void = {}) throws -> Int? {
    let old = self.count
    guard count <= bound - min(bound, UInt64(old)) else { return nil }
    guard account.takeElements(count, current: UInt64(old), type) else { return nil }
    let new = old + Int(count)
    do {
      guard try makeRoom(for: new, check) else {
        account.giveBackElements(count)
        return nil
      }
      // What was never part of the table is null already.
      let end = value == 0 ? min(new, firstClean) : new
      firstClean = max(firstClean, new)
      if old < end { try write(old..<end, check) { $0.update(repeating: value, count: $1.count) } }
    } catch {
      account.giveBackElements(count)
      throw error
    }
    words[TableDescriptor.count / 8] = UInt64(new)
    return old
  }

  /// Makes room for elements; false if there is none. A small table moves to where it can grow, once it is no longer
  /// small.
  private func makeRoom(for newCount: Int, _ check: () throws -> Void) throws -> Bool {
    if memory.grow(to: newCount * 8) { return true }
    let roomy = min(Int(bound), max(newCount, min(count * 2, ZeroedMemory.leastPages / 8)))
    guard let larger = try? ZeroedMemory(byteCount: roomy * 8, reserving: Int(bound) * 8) else { return false }
    let (from, to) = (elements, larger.address.assumingMemoryBound(to: UInt64.self))
    try TableStorage.pieces(0..<count, check) {
      (to + $0.lowerBound).update(from: from + $0.lowerBound, count: $0.count)
    }
    memory = larger
    firstClean = count
    words[TableDescriptor.elements / 8] = UInt64(UInt(bitPattern: larger.address))
    return true
  }
}

// MARK: - Writing many elements

extension TableStorage {
  /// Writes elements, piece by piece.
  ///
  /// - Parameters:
  ///   - range: Which; must be there.
  ///   - check: Throws when the call is to end.
  ///   - body: Writes a piece, whose first element it gets, and its range.
  func write(
    _ range: Range<Int>, _ check: () throws -> Void, _ body: (UnsafeMutablePointer<UInt64>, Range<Int>) throws -> Void
  ) throws {
    try TableStorage.pieces(range, check) { try body(elements + $0.lowerBound, $0) }
  }

  private static func pieces(
    _ range: Range<Int>, _ check: () throws -> Void, _ body: (Range<Int>) throws -> Void
  ) rethrows {
    var start = range.lowerBound
    while range.upperBound - start > pieceSize {
      try body(start..<start + pieceSize)
      start += pieceSize
      try check()
    }
    if start < range.upperBound { try body(start..<range.upperBound) }
  }

  /// Copies elements of a table, maybe the same, to the elements from `start` on; false if source or destination are
  /// too short.
  func copy(
    from source: TableStorage, _ sourceStart: UInt32, to start: UInt32, count: UInt32, _ check: () throws -> Void
  ) throws -> Bool {
    guard contains(start, count), source.contains(sourceStart, count) else { return false }
    let (to, from) = (elements + Int(start), source.elements + Int(sourceStart))
    // The ranges may overlap: nothing is overwritten that is still to be copied.
    let isForward = to <= from
    try TableStorage.pieces(0..<Int(count), check) { piece in
      let first = isForward ? piece.lowerBound : Int(count) - piece.upperBound
      (to + first).update(from: from + first, count: piece.count)
    }
    return true
  }
}
