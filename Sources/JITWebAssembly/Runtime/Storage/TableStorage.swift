import JIT

/// A table: its elements, and the descriptor that code reads.
final class TableStorage: GroupMember {
  let type: WebAssemblyTableType
  private let words: UnsafeMutablePointer<UInt64>
  private var capacity: Int
  /// The most elements.
  private let bound: UInt64

  /// The most that indices of 32 bits reach.
  private static let greatest: UInt64 = 0xFFFF_FFFF

  /// - Parameters:
  ///   - value: What all elements are.
  ///   - limit: The most elements that the host allows.
  /// - Throws: ``WebAssemblyError`` of the kind `limit`.
  init(_ type: WebAssemblyTableType, _ value: UInt64, limit: Int, of group: LinkGroup) throws(WebAssemblyError) {
    self.type = type
    bound = min(type.limits.maximum ?? TableStorage.greatest, UInt64(max(0, limit)), TableStorage.greatest)
    guard type.limits.minimum <= min(UInt64(max(0, limit)), TableStorage.greatest) else {
      throw WebAssemblyError(
        .limit, "a table of \(counted(type.limits.minimum, "element")) is more than the host allows")
    }
    let count = Int(type.limits.minimum)
    capacity = max(1, count)
    let elements = UnsafeMutablePointer<UInt64>.allocate(capacity: capacity)
    elements.initialize(repeating: value, count: capacity)
    words = .allocate(capacity: TableDescriptor.size / 8)
    words[TableDescriptor.elements / 8] = UInt64(UInt(bitPattern: elements))
    words[TableDescriptor.count / 8] = UInt64(count)
    super.init(of: group)
  }

  deinit {
    elements.deallocate()
    words.deallocate()
  }

  /// The elements; a table of fixed size never moves them.
  var elements: UnsafeMutablePointer<UInt64> {
    UnsafeMutablePointer(bitPattern: UInt(words[TableDescriptor.elements / 8]))!
  }
  var count: Int { Int(words[TableDescriptor.count / 8]) }
  /// The address of the descriptor.
  var descriptor: UInt { UInt(bitPattern: words) }

  override func forEachReference(_ body: (UInt64) -> Void) {
    if type.element == .externref { for index in 0..<count { body(elements[index]) } }
  }

  /// The type with the size as it is now.
  var currentType: WebAssemblyTableType {
    WebAssemblyTableType(type.element, WebAssemblyLimits(UInt64(count), type.limits.maximum))
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

  /// Adds elements.
  ///
  /// - Returns: The former number; nil if there can't be so many more.
  func grow(by count: UInt64, with value: UInt64) -> Int? {
    let old = self.count
    guard count <= bound - min(bound, UInt64(old)) else { return nil }
    let new = old + Int(count)
    if new > capacity {
      let larger = max(new, min(Int(bound), capacity * 2))
      let moved = UnsafeMutablePointer<UInt64>.allocate(capacity: larger)
      moved.initialize(from: elements, count: old)
      elements.deallocate()
      words[TableDescriptor.elements / 8] = UInt64(UInt(bitPattern: moved))
      capacity = larger
    }
    (elements + old).initialize(repeating: value, count: Int(count))
    words[TableDescriptor.count / 8] = UInt64(new)
    return old
  }

  /// Whether a range is in the table.
  func contains(_ start: UInt32, _ count: UInt32) -> Bool { UInt64(start) + UInt64(count) <= UInt64(self.count) }

  /// Copies words to the elements from `start` on; false if source or destination are too short.
  func copy(_ source: UnsafeBufferPointer<UInt64>, _ sourceStart: UInt32, to start: UInt32, count: UInt32) -> Bool {
    guard contains(start, count), UInt64(sourceStart) + UInt64(count) <= UInt64(source.count) else { return false }
    guard count > 0, let from = source.baseAddress else { return true }
    // The ranges may overlap.
    (elements + Int(start)).update(from: from + Int(sourceStart), count: Int(count))
    return true
  }
}
