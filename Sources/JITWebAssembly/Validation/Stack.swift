/// A stack that one place owns, of elements that are plain bits. An array would do, but each change of one asks the runtime
/// first whether somebody else has it too, and the translator changes its stacks several times an operator. (The compiler's
/// `Table` is the same idea, but is not public, and this module is to do with what is.)
///
/// Invariants: `count <= capacity`; the first `count` elements are initialised. An index outside `0..<count` stops the
/// program, in every build.
struct Stack<Element: BitwiseCopyable>: ~Copyable {
  private var start: UnsafeMutablePointer<Element>?
  private(set) var count = 0
  private var capacity = 0

  init() {}

  deinit { start?.deallocate() }

  var isEmpty: Bool { count == 0 }

  subscript(index: Int) -> Element {
    @inline(__always) get {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: count), "no such element")
      return start.unsafelyUnwrapped[index]
    }
    @inline(__always) _modify {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: count), "no such element")
      yield &start.unsafelyUnwrapped[index]
    }
  }

  /// The uppermost element, of which there must be one.
  var top: Element {
    @inline(__always) get { self[count &- 1] }
    @inline(__always) _modify { yield &self[count &- 1] }
  }

  @inline(__always)
  mutating func append(_ element: Element) {
    if count == capacity { grow() }
    (start.unsafelyUnwrapped + count).initialize(to: element)
    count &+= 1
  }

  @inline(__always) @discardableResult
  mutating func removeLast() -> Element {
    precondition(count > 0, "no element to remove")
    count &-= 1
    return start.unsafelyUnwrapped[count]
  }

  /// Removes everything above the first `count` elements.
  @inline(__always)
  mutating func cut(to count: Int) {
    precondition(count >= 0 && count <= self.count, "fewer elements than are to stay")
    self.count = count
  }

  mutating func removeAll() { count = 0 }

  @inline(never)
  private mutating func grow() {
    let larger = max(32, capacity * 2)
    let new = UnsafeMutablePointer<Element>.allocate(capacity: larger)
    if let start {
      new.moveInitialize(from: start, count: count)
      start.deallocate()
    }
    start = new
    capacity = larger
  }
}

extension Stack where Element: Comparable {
  /// Sorts the elements from `first` on, and leaves one of those that are equal.
  mutating func sortUniquely(from first: Int) {
    precondition(first >= 0 && first <= count, "no such element")
    guard count - first > 1, let start else { return }
    var elements = UnsafeMutableBufferPointer(start: start + first, count: count - first)
    elements.sort()
    var kept = 1
    for element in elements.dropFirst() where element != elements[kept - 1] {
      elements[kept] = element
      kept += 1
    }
    count = first + kept
  }
}
