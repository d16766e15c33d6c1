/// A place in a text, for people.
package struct TextLocation: Hashable, Sendable, CustomStringConvertible {
  /// The line, from 1.
  package let line: Int
  /// The column in characters, from 1.
  package let column: Int

  package var description: String { "\(line):\(column)" }

  /// The place of the byte at `offset` of `source`. Takes time linear in `offset`.
  package init(_ source: [UInt8], offset: Int) {
    self.init(line: 1, source[..<min(offset, source.count)])
  }

  /// The place after `bytes`, which begin line `line`.
  package init(line: Int, _ bytes: ArraySlice<UInt8>) {
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
