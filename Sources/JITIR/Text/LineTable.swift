/// Where the lines of a text begin, for whoever asks about many places.
package struct LineTable {
  private var starts: [Int] = [0]

  package init(_ text: [UInt8]) {
    for (offset, byte) in text.enumerated() where byte == UInt8(ascii: "\n") { starts.append(offset + 1) }
  }

  /// The number of the line of an offset, from 1, and where it begins. Logarithmic.
  package func line(of offset: Int) -> (number: Int, start: Int) {
    var (low, high) = (0, starts.count)
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return (low + 1, starts[low])
  }
}
