/// An address space of its own, in which every object is apart.
///
/// An address is the number of a segment in its high half and a position in the low half. Segment 0 is nothing, so that
/// null and small numbers are no addresses; segment 1 is the stack; each object is a segment. All bytes are in one
/// array; a segment says where its part begins. Between two segments there is nothing, so an access beside an object
/// faults.
struct SandboxMemory: InterpreterMemory {
  private var bytes: [UInt8] = []
  private var segments: [Segment] = []
  /// By the binary logarithm of their room.
  private var freeSegments = [[Int]](repeating: [], count: 32)
  private var usedBytes = 0
  private let limit: Int
  let stack: Range<UInt64>

  private struct Segment {
    /// The address of the first byte.
    var first: UInt64 = 0
    /// The size in bytes; 0 for a segment that is free.
    var count = 0
    /// Where in `bytes`.
    var start = 0
    /// How many bytes there are room for.
    var capacity = 0
    var isConstant = false
    var isFree = false
  }

  /// An address space with at most `limit` bytes of objects, and a stack of `stackSize` bytes: less than 2 GiB.
  init(limit: Int, stackSize: Int) {
    self.limit = limit
    let stackEnd = 1 << 32 + (1 << 31) as UInt64
    stack = stackEnd - UInt64(stackSize)..<stackEnd
    segments = [Segment(), Segment(first: stackEnd)]
  }

  /// Where in `bytes` the range is; nil when it is not all inside one object.
  @inline(__always)
  private func position(_ address: UInt64, _ count: Int, isWrite: Bool) -> Int? {
    let number = Int(address &>> 32)
    guard number < segments.count else { return nil }
    let segment = segments[number]
    // Both are in the same 4 GiB: the difference is exact as a signed number.
    let offset = Int(truncatingIfNeeded: address &- segment.first)
    guard offset >= 0, offset <= segment.count &- count, !(isWrite && segment.isConstant) else { return nil }
    return segment.start &+ offset
  }

  @inline(__always)
  func load<Word: MemoryWord>(_ address: UInt64, as type: Word.Type) -> Word? {
    guard let position = position(address, MemoryLayout<Word>.size, isWrite: false) else { return nil }
    precondition(position >= 0 && position &+ MemoryLayout<Word>.size <= bytes.count)
    // In bounds by the line before.
    let word = unsafe bytes.withUnsafeBytes { unsafe $0.loadUnaligned(fromByteOffset: position, as: Word.self) }
    return Word(littleEndian: word)
  }

  @inline(__always)
  mutating func store<Word: MemoryWord>(_ word: Word, at address: UInt64) -> Bool {
    guard let position = position(address, MemoryLayout<Word>.size, isWrite: true) else { return false }
    precondition(position >= 0 && position &+ MemoryLayout<Word>.size <= bytes.count)
    unsafe bytes.withUnsafeMutableBytes {
      // In bounds by the line before.
      unsafe $0.storeBytes(of: word.littleEndian, toByteOffset: position, as: Word.self)
    }
    return true
  }

  mutating func exchange<Word: AtomicWord>(_ address: UInt64, as type: Word.Type, _ body: (Word) -> Word) -> Word? {
    // No other thread can see this memory.
    guard let old = load(address, as: type), store(body(old), at: address) else { return nil }
    return old
  }

  func atomicLoad<Word: AtomicWord>(_ address: UInt64, as type: Word.Type) -> Word? { load(address, as: type) }

  /// The positions in `bytes` of a range; nil when it is not all inside one object. Any empty range is inside.
  private func range(_ address: UInt64, _ count: UInt64, isWrite: Bool) -> Range<Int>? {
    if count == 0 { return 0..<0 }
    guard let count = Int(exactly: count), let start = position(address, count, isWrite: isWrite) else { return nil }
    return start..<start + count
  }

  mutating func copy(from source: UInt64, to destination: UInt64, count: UInt64) -> Bool {
    guard let from = range(source, count, isWrite: false), let to = range(destination, count, isWrite: true) else {
      return false
    }
    unsafe bytes.withUnsafeMutableBytes {
      // Both ranges are in bounds; `copyMemory` allows them to overlap.
      unsafe UnsafeMutableRawBufferPointer(rebasing: $0[to]).copyMemory(
        from: UnsafeRawBufferPointer(rebasing: $0[from]))
    }
    return true
  }

  mutating func fill(_ address: UInt64, count: UInt64, with byte: UInt8) -> Bool {
    guard let range = range(address, count, isWrite: true) else { return false }
    fill(range, with: byte)
    return true
  }

  private mutating func fill(_ range: Range<Int>, with byte: UInt8) {
    // The slice is checked to be in bounds.
    unsafe bytes.withUnsafeMutableBytes { _ = unsafe $0[range].initializeMemory(as: UInt8.self, repeating: byte) }
  }

  func read(_ address: UInt64, count: Int) -> [UInt8]? {
    guard count >= 0, let range = range(address, UInt64(count), isWrite: false) else { return nil }
    return Array(bytes[range])
  }

  mutating func write(_ bytes: [UInt8], at address: UInt64) -> Bool {
    guard let range = range(address, UInt64(bytes.count), isWrite: true) else { return false }
    for (position, byte) in zip(range, bytes) { self.bytes[position] = byte }
    return true
  }

  // MARK: - Objects

  mutating func allocate(count: Int, alignment: Int) -> UInt64? {
    // Segments begin at multiples of 4 GiB: aligned, whatever is asked for.
    guard count >= 0, count < 1 << 31, count <= limit - usedBytes, alignment <= 1 << 32 else { return nil }
    let number = reuse(count) ?? append(count)
    guard let number else { return nil }
    usedBytes += count
    return segments[number].first
  }

  /// A new segment with room for the next power of two, so that it can be used again for other sizes.
  private mutating func append(_ count: Int) -> Int? {
    guard segments.count < 1 << 31 else { return nil }
    let number = segments.count
    let capacity = 1 << SandboxMemory.sizeClass(count)
    segments.append(
      Segment(first: UInt64(number) << 32, count: count, start: bytes.count, capacity: capacity))
    bytes.append(contentsOf: repeatElement(0, count: capacity))
    return number
  }

  /// The binary logarithm of the room for `count` bytes.
  private static func sizeClass(_ count: Int) -> Int {
    count <= 16 ? 4 : Int.bitWidth - (count - 1).leadingZeroBitCount
  }

  /// A segment that was freed and has as much room.
  private mutating func reuse(_ count: Int) -> Int? {
    guard let number = freeSegments[SandboxMemory.sizeClass(count)].popLast() else { return nil }
    segments[number].count = count
    segments[number].isFree = false
    segments[number].isConstant = false
    fill(segments[number].start..<segments[number].start + count, with: 0)
    return number
  }

  mutating func deallocate(_ address: UInt64) -> Bool {
    let number = Int(address >> 32)
    guard number > 1, number < segments.count, segments[number].first == address, !segments[number].isFree else {
      return false
    }
    usedBytes -= segments[number].count
    segments[number].count = 0
    segments[number].isFree = true
    freeSegments[segments[number].capacity.trailingZeroBitCount].append(number)
    return true
  }

  mutating func protect(_ address: UInt64) {
    let number = Int(address >> 32)
    if number < segments.count, segments[number].first == address { segments[number].isConstant = true }
  }

  // MARK: - Stack

  mutating func clearStack(from address: UInt64, count: UInt64) {
    precondition(stack.contains(address) || count == 0, "the stack is checked before")
    if address < segments[1].first { growStack(to: address) }
    let start = segments[1].start + Int(address - segments[1].first)
    fill(start..<start + Int(count), with: 0)
  }

  /// Moves the stack to a part of `bytes` that is twice as large, so that growing it costs constant time a byte.
  private mutating func growStack(to address: UInt64) {
    let old = segments[1]
    let needed = Int(stack.upperBound - address)
    let count = min(max(4096, needed, old.count * 2), Int(stack.upperBound - stack.lowerBound))
    segments[1] = Segment(first: stack.upperBound - UInt64(count), count: count, start: bytes.count, capacity: count)
    bytes.append(contentsOf: repeatElement(0, count: count - old.count))
    bytes.append(contentsOf: bytes[old.start..<old.start + old.count])
  }
}
