/// What is wrong with a text, and at which byte of it.
struct TextError: Error {
  let message: String
  let offset: Int
  /// The feature that the text uses and that is not supported, if that is what is wrong.
  var feature: UnsupportedFeature?
}

/// A place in a text, for people.
struct TextLocation: Hashable, Sendable, CustomStringConvertible {
  /// The line, from 1.
  let line: Int
  /// The column in characters, from 1.
  let column: Int

  var description: String { "\(line):\(column)" }

  /// The place of the byte at `offset` of `source`. Takes time linear in `offset`.
  init(_ source: [UInt8], offset: Int) {
    self.init(line: 1, source[..<min(offset, source.count)])
  }

  /// The place after `bytes`, which begin line `line`.
  fileprivate init(line: Int, _ bytes: ArraySlice<UInt8>) {
    var line = line
    var column = 1
    for byte in bytes {
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    (self.line, self.column) = (line, column)
  }
}

/// Where the lines of a text begin, to find many places fast.
struct LineTable: Sendable {
  private let starts: [Int]

  init(_ source: [UInt8]) {
    starts = [0] + source.indices.lazy.filter { source[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
  }

  func location(_ source: [UInt8], offset: Int) -> TextLocation {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return TextLocation(line: low + 1, source[starts[low]..<max(starts[low], min(offset, source.count))])
  }
}
