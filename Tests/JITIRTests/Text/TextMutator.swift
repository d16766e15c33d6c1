import TestSupport

/// Damages a text in the ways that people, editors and networks do: single bytes, pieces in other places, lines and
/// words that are gone, there twice, exchanged, or from another text, and an end that is missing.
struct TextMutator {
  private(set) var text: [UInt8]
  let other: [UInt8]
  private(set) var random: RandomSource

  init(text: [UInt8], other: [UInt8], _ random: RandomSource) {
    self.text = text
    self.other = other
    self.random = random
  }

  /// Does some damage.
  mutating func run() {
    // Of a short text more can be seen: an error ends a body, and twenty end everything.
    if random.chance(50) { keepFewLines() }
    for _ in 0...random.below(4) where !text.isEmpty {
      switch random.below(4) {
      case 0: damageBytes()
      case 1: damageWords()
      default: damageLines()
      }
    }
    if random.chance(15) { text.removeLast(random.below(text.count + 1)) }
    if text.isEmpty { text = [0x20] }
  }

  // MARK: - Bytes

  private mutating func damageBytes() {
    let place = random.below(text.count)
    switch random.below(6) {
    case 0: text[place] = UInt8(truncatingIfNeeded: random.next())
    case 1: text.remove(at: place)
    case 2: text.insert(random.pick(Array("%@$(){}[],;:=.\"\\ -+0123456789\n".utf8)), at: place)
    case 3:
      // Another piece of the text in this place.
      let piece = piece(of: text, upTo: 40)
      text.replaceSubrange(place..<min(text.count, place + piece.count), with: piece)
    case 4: text.removeSubrange(place..<min(text.count, place + random.below(30)))
    default:
      // Another digit: numbers, lanes, value names, types.
      if let digit = text[place...].firstIndex(where: { $0 >= 0x30 && $0 <= 0x39 }) {
        text[digit] = UInt8(0x30 + random.below(10))
      }
    }
  }

  private mutating func piece(of text: [UInt8], upTo limit: Int) -> [UInt8] {
    let start = random.below(text.count)
    return Array(text[start..<min(text.count, start + random.below(limit))])
  }

  // MARK: - Words

  /// Exchanges two words, or puts one in the place of another.
  private mutating func damageWords() {
    let (first, second) = (word(of: text), word(of: text))
    guard first.upperBound <= second.lowerBound else { return }
    let earlier = Array(text[first])
    switch random.below(4) {
    case 0: text.replaceSubrange(second, with: earlier)
    case 1:
      let later = Array(text[second])
      text.replaceSubrange(second, with: earlier)
      text.replaceSubrange(first, with: later)
    case 2: text.removeSubrange(second)
    default: if !other.isEmpty { text.replaceSubrange(second, with: other[word(of: other)]) }
    }
  }

  /// A word somewhere, with its sigil, or another character.
  private mutating func word(of text: [UInt8]) -> Range<Int> {
    var start = random.below(text.count)
    var end = start + 1
    guard Self.isWord(text[start]) else { return start..<end }
    while start > 0, Self.isWord(text[start - 1]) { start -= 1 }
    while end < text.count, Self.isWord(text[end]) { end += 1 }
    return start..<end
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "%"),
      UInt8(ascii: "@"), UInt8(ascii: "$"):
      true
    default: false
    }
  }

  // MARK: - Lines

  private mutating func damageLines() {
    var lines = Self.lines(text)
    let place = random.below(lines.count)
    switch random.below(7) {
    case 0: lines.remove(at: place)
    case 1: lines.removeSubrange(place..<min(lines.count, place + random.below(6)))
    case 2: lines.insert(lines[random.below(lines.count)], at: place)
    case 3: lines.swapAt(place, random.below(lines.count))
    case 4: lines[place] = lines[place].prefix(random.below(lines[place].count + 1))
    case 5:
      // The rest of a line in the middle of another.
      let rest = lines[random.below(lines.count)]
      lines[place] =
        lines[place].prefix(random.below(lines[place].count + 1)) + rest.suffix(random.below(rest.count + 1))
    default:
      let others = Self.lines(other)
      let start = random.below(others.count)
      lines.insert(contentsOf: others[start..<min(others.count, start + 1 + random.below(12))], at: place)
    }
    text = Array(lines.joined(separator: [0x0A]))
  }

  private mutating func keepFewLines() {
    let lines = Self.lines(text) + Self.lines(other)
    let kept = (0..<(1 + random.below(12))).map { _ in random.below(lines.count) }
    // What declares something is rare, and most can go wrong with it.
    let items = lines.filter { !$0.isEmpty && $0[$0.startIndex] != 0x20 }
    let some = (0..<random.below(6)).map { _ in random.pick(items) }
    text = Array((some + kept.sorted().map { lines[$0] }).shuffled(using: &random).joined(separator: [0x0A]))
  }

  private static func lines(_ text: [UInt8]) -> [ArraySlice<UInt8>] {
    text.split(separator: 0x0A, omittingEmptySubsequences: false)
  }
}
