extension Array {
  /// Makes this `count` copies of `value`, in the memory it has.
  @inline(__always)
  mutating func reset(_ count: Int, to value: Element) {
    removeAll(keepingCapacity: true)
    append(contentsOf: repeatElement(value, count: count))
  }
}
