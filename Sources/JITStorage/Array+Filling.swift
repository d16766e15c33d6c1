// What tables have as well: memory that serves again.

extension Array {
  /// Makes this `count` copies of `value`, in the memory it has.
  @inlinable @inline(__always)
  package mutating func refill(_ value: Element, _ count: Int) {
    removeAll(keepingCapacity: true)
    append(contentsOf: repeatElement(value, count: count))
  }

  /// Makes this at least `count` long, filling up with `value`.
  @inlinable
  package mutating func grow(_ value: Element, to count: Int) {
    if self.count < count { append(contentsOf: repeatElement(value, count: count - self.count)) }
  }
}
