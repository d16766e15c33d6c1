// Raw buffers check their bounds in debug builds only. Code memory checks always, and says what was wrong.

extension UnsafeRawBufferPointer {
  subscript(checked offset: Int) -> UInt8 {
    precondition(indices.contains(offset), "offset \(offset) is outside of executable memory, 0..<\(count)")
    return self[offset]
  }

  subscript(checked range: some RangeExpression<Int>) -> [UInt8] { Array(self[checkedBounds(range)]) }

  /// The range that the expression means in this buffer; a programming error if it goes outside.
  func checkedBounds(_ range: some RangeExpression<Int>) -> Range<Int> {
    let bounds = range.relative(to: self)
    precondition(
      bounds.lowerBound >= 0 && bounds.upperBound <= count,
      "the range \(bounds) is outside of executable memory, 0..<\(count)")
    return bounds
  }

  /// A programming error if `byteCount` bytes from `offset` on are not all in the buffer.
  func checkFits(_ offset: Int, _ byteCount: Int) {
    precondition(
      offset >= 0 && offset <= count - byteCount,
      "\(byteCount) bytes at offset \(offset) are outside of executable memory, 0..<\(count)")
  }

  func loadChecked<T: FixedWidthInteger & BitwiseCopyable>(_ offset: Int, as type: T.Type) -> T {
    checkFits(offset, MemoryLayout<T>.size)
    return T(littleEndian: loadUnaligned(fromByteOffset: offset, as: T.self))
  }
}

extension UnsafeMutableRawBufferPointer {
  subscript(checked offset: Int) -> UInt8 {
    get { UnsafeRawBufferPointer(self)[checked: offset] }
    nonmutating set {
      precondition(indices.contains(offset), "offset \(offset) is outside of executable memory, 0..<\(count)")
      self[offset] = newValue
    }
  }

  /// Fills the buffer with copies of `pattern`; the count must be a multiple of the pattern's.
  func fill(repeating pattern: [UInt8]) {
    if pattern.count == 1 {
      initializeMemory(as: UInt8.self, repeating: pattern[0])
      return
    }
    for offset in stride(from: 0, to: count, by: pattern.count) {
      UnsafeMutableRawBufferPointer(rebasing: self[offset..<offset + pattern.count]).copyBytes(from: pattern)
    }
  }
}
