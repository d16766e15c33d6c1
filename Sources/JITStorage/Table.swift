/// Elements in one piece of memory, for what the compiler's inner loops work on: like an array, but owned by one place.
///
/// Why not an array: an array can be shared, so each write to one asks first whether it is, by a call into the runtime,
/// and a function that is given one may have to keep it alive. That was a tenth of all compile time. A table can't be
/// copied, so there is nothing to ask. Its methods are transparent, since inner loops should not crawl in debug builds
/// either.
///
/// Invariants: `count <= capacity`; the first `count` elements are initialised. Elements are bits, which need no
/// deinit. An index outside `0..<count` stops the program, in every build.
///
/// An element's type must not be private to a file: where a struct with such a table is destroyed in another file,
/// debug builds then refer to metadata that is not there (Swift 6.3).
@safe
@frozen
@usableFromInline package struct Table<Element: BitwiseCopyable>: ~Copyable {
  @usableFromInline package private(set) var start: UnsafeMutablePointer<Element>
  @usableFromInline package private(set) var count = 0
  @usableFromInline package private(set) var capacity = 0

  /// An empty table, which takes no memory yet.
  @inlinable package init() {
    // Safe: an empty table reads and writes nothing.
    unsafe start = UnsafeMutablePointer(bitPattern: MemoryLayout<Element>.alignment)!
  }

  @inlinable deinit {
    // Safe: the memory is this table's own, and this is the end of it.
    if capacity > 0 { unsafe start.deallocate() }
  }

  @inlinable package var isEmpty: Bool { @_transparent get { count == 0 } }

  @inlinable package var indices: Range<Int> {
    // Safe: a count is never negative.
    @_transparent get { unsafe Range(uncheckedBounds: (0, count)) }
  }

  /// The elements, to be read.
  @inlinable package var span: Span<Element> {
    @_lifetime(borrow self)
    get {
      // Safe: the elements live as long as `self` is borrowed.
      let span = unsafe Span(_unsafeStart: start, count: count)
      return unsafe _overrideLifetime(span, borrowing: self)
    }
  }

  @inlinable package subscript(index: Int) -> Element {
    @_transparent get {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: count), "no such element")
      // Safe: the index has been checked.
      return unsafe start[index]
    }
    @_transparent _modify {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: count), "no such element")
      // Safe: the index has been checked.
      yield unsafe &start[index]
    }
  }

  /// The last element; nil when there is none.
  @inlinable package var last: Element? { @_transparent get { count == 0 ? nil : self[count &- 1] } }

  /// The last element, of which there must be one: the uppermost of a stack.
  @inlinable package var top: Element {
    @_transparent get { self[count &- 1] }
    @_transparent _modify { yield &self[count &- 1] }
  }

  // MARK: Growing and shrinking

  /// Adds an element. Constant time, amortised.
  @inlinable @_transparent package mutating func append(_ element: Element) {
    if count == capacity { grow(to: count &+ 1) }
    // Safe: there is room for one more.
    unsafe (start + count).initialize(to: element)
    count &+= 1
  }

  /// Adds `count` times the same element.
  @inlinable package mutating func append(repeating element: Element, count added: Int) {
    precondition(added >= 0, "a negative number of elements")
    reserveCapacity(count + added)
    // Safe: there is room for so many.
    unsafe (start + count).initialize(repeating: element, count: added)
    count &+= added
  }

  /// Adds the elements of an array.
  @inlinable package mutating func append(contentsOf elements: [Element]) {
    unsafe elements.withUnsafeBufferPointer { buffer in unsafe append(contentsOf: buffer) }
  }

  /// Adds the elements of another table in a range.
  @inlinable package mutating func append(contentsOf other: borrowing Table, _ range: Range<Int>) {
    precondition(range.lowerBound >= 0 && range.upperBound <= other.count, "no such elements")
    // Safe: the range has been checked.
    unsafe append(contentsOf: UnsafeBufferPointer(start: other.start + range.lowerBound, count: range.count))
  }

  @inlinable @unsafe package mutating func append(contentsOf buffer: UnsafeBufferPointer<Element>) {
    guard let source = buffer.baseAddress else { return }
    reserveCapacity(count + buffer.count)
    // Safe: there is room for so many, in memory that is not the buffer's.
    unsafe (start + count).initialize(from: source, count: buffer.count)
    count &+= buffer.count
  }

  /// Takes the last element off; nil when there is none.
  @inlinable @_transparent package mutating func popLast() -> Element? {
    if count == 0 { return nil }
    count &-= 1
    // Safe: this was the last element.
    return unsafe start[count]
  }

  /// Takes the last element off, of which there must be one.
  @inlinable @_transparent @discardableResult package mutating func removeLast() -> Element {
    precondition(count > 0, "no element to remove")
    count &-= 1
    // Safe: this was the last element.
    return unsafe start[count]
  }

  /// Takes the last `removed` elements off.
  @inlinable @_transparent package mutating func removeLast(_ removed: Int) {
    precondition(UInt(bitPattern: removed) <= UInt(bitPattern: count), "fewer elements than are to be removed")
    count &-= removed
  }

  /// Removes everything and keeps the memory.
  @inlinable @_transparent package mutating func removeAll() { count = 0 }

  /// Removes everything behind the first `count` elements.
  @inlinable @_transparent package mutating func truncate(to count: Int) {
    precondition(count >= 0 && count <= self.count, "fewer elements than are to stay")
    self.count = count
  }

  /// Makes these `count` times the same element, in the same memory if it is enough.
  @inlinable package mutating func refill(_ element: Element, _ count: Int) {
    removeAll()
    append(repeating: element, count: count)
  }

  /// Makes sure that there are at least `count` elements, by adding the same one.
  @inlinable package mutating func grow(_ element: Element, to count: Int) {
    if count > self.count { append(repeating: element, count: count - self.count) }
  }

  /// Turns the order of the elements from a position on round.
  @inlinable package mutating func reverse(from first: Int = 0) {
    precondition(first >= 0 && first <= count, "no such element")
    // Safe: the elements are all there.
    var buffer = unsafe UnsafeMutableBufferPointer(start: start + first, count: count - first)
    unsafe buffer.reverse()
  }

  /// Makes sure that `minimum` elements fit without growing.
  @inlinable package mutating func reserveCapacity(_ minimum: Int) { if minimum > capacity { grow(to: minimum) } }

  @inlinable @inline(never) package mutating func grow(to minimum: Int) {
    let larger = max(minimum, capacity * 2, 16)
    let new = UnsafeMutablePointer<Element>.allocate(capacity: larger)
    // Safe: the new memory holds all elements, and the old is freed once.
    unsafe new.moveInitialize(from: start, count: count)
    if capacity > 0 { unsafe start.deallocate() }
    unsafe start = new
    capacity = larger
  }
}

// Safe: a table is the only owner of its memory, which goes where it goes.
extension Table: @unchecked Sendable where Element: Sendable {}

extension Table {
  /// The elements, as an array of their own.
  @inlinable package var array: [Element] { unsafe Array(UnsafeBufferPointer(start: start, count: count)) }

  /// Makes an array these elements, in the memory it has.
  @inlinable package func copy(to array: inout [Element]) {
    array.removeAll(keepingCapacity: true)
    unsafe array.append(contentsOf: UnsafeBufferPointer(start: start, count: count))
  }

  /// A table of its own with the same elements.
  @inlinable package func clone() -> Table {
    var copy = Table()
    copy.append(contentsOf: self, indices)
    return copy
  }
}

extension Table where Element: Comparable {
  /// Sorts the elements from `first` on, and leaves one of those that are equal.
  @inlinable package mutating func sortUniquely(from first: Int) {
    precondition(first >= 0 && first <= count, "no such element")
    guard count - first > 1 else { return }
    // Safe: the elements are all there.
    var elements = unsafe UnsafeMutableBufferPointer(start: start + first, count: count - first)
    unsafe elements.sort()
    var kept = first + 1
    for position in kept..<count where self[position] != self[kept - 1] {
      self[kept] = self[position]
      kept += 1
    }
    count = kept
  }
}
