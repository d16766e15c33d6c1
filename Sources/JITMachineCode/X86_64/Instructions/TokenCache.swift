extension X86_64 {
  /// The bytes of a literal, which live as long as the program.
  @safe struct LiteralText {
    private let bytes: UnsafeBufferPointer<UInt8>

    init(_ literal: StaticString) {
      unsafe bytes = UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount)
    }

    var count: Int { unsafe bytes.count }

    /// The byte at an offset, which must be in bounds.
    subscript(offset: Int) -> UInt8 {
      // Safe: the reader only asks for offsets between two that it has compared with the count; debug builds check.
      unsafe bytes[offset]
    }
  }

  /// What stretches of text mean, so that each different one is read once: the table has few different operands,
  /// prefixes and lists of properties, and many rows.
  struct TokenCache<Value> {
    private struct Entry {
      var text: LiteralText
      var token: RowReader.Token
      var value: Value
    }

    private var entries: [Entry] = []
    /// 1 + an index into ``entries``, or 0, by hash; a power of two, at most half full.
    private var slots = [UInt16](repeating: 0, count: 4096)

    func value(of token: RowReader.Token, in text: LiteralText) -> Value? {
      var slot = Int(truncatingIfNeeded: token.hash) & (slots.count - 1)
      while slots[slot] != 0 {
        let index = Int(slots[slot]) - 1
        if Self.isEqual(entries[index].token, entries[index].text, token, text) { return entries[index].value }
        slot = (slot + 1) & (slots.count - 1)
      }
      return nil
    }

    private static func isEqual(
      _ one: RowReader.Token, _ oneText: LiteralText, _ other: RowReader.Token, _ otherText: LiteralText
    ) -> Bool {
      guard one.hash == other.hash, one.end - one.start == other.end - other.start else { return false }
      for offset in 0..<one.end - one.start where oneText[one.start + offset] != otherText[other.start + offset] {
        return false
      }
      return true
    }

    /// Adds the value of a token that has none yet.
    mutating func insert(_ value: Value, of token: RowReader.Token, in text: LiteralText) {
      entries.append(Entry(text: text, token: token, value: value))
      if entries.count * 2 > slots.count {
        slots = [UInt16](repeating: 0, count: slots.count * 2)
        for index in entries.indices { place(index) }
      } else {
        place(entries.count - 1)
      }
    }

    private mutating func place(_ index: Int) {
      var slot = Int(truncatingIfNeeded: entries[index].token.hash) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt16(index + 1)
    }
  }
}
