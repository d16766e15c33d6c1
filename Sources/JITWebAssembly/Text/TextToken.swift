/// A token of the text format, without its bytes.
package struct TextToken {
  package enum Kind: UInt8 {
    case open, close
    /// Begins with a lower-case letter.
    case keyword
    /// `$` and at least one more character, or a string.
    case identifier
    /// Begins with a digit or a sign.
    case number
    case string
    /// What looks like a token and is none, as two strings without space between them.
    case reserved
    /// After the last token.
    case end
  }

  package let kind: Kind
  /// Of a keyword: what it means.
  package let word: Word
  /// Its bytes are those from `start` up to `end` of the source.
  package let start: UInt32
  let end: UInt32
  /// Of a parenthesis: the number of the token that is its partner.
  package var partner: UInt32 = 0
}

/// What a keyword means: one of ``Keyword``, a row of ``OperatorTable``, or nothing known here.
package struct Word: Hashable {
  private let raw: UInt16

  static let unknown = Word(raw: 0)
  private static let firstInstruction: UInt16 = 0x100

  private init(raw: UInt16) { self.raw = raw }
  package init(_ keyword: Keyword) { raw = UInt16(keyword.rawValue) + 1 }
  init(instruction row: Int) { raw = Word.firstInstruction + UInt16(row) }

  /// The place in ``OperatorTable/descriptions``.
  package var instruction: Int? { raw >= Word.firstInstruction ? Int(raw - Word.firstInstruction) : nil }

  package static func == (word: Word, keyword: Keyword) -> Bool { word.raw == UInt16(keyword.rawValue) + 1 }
}

/// The keywords of modules and scripts that are no instructions.
package enum Keyword: UInt8, CaseIterable {
  case module, type, `func`, param, result, local, table, memory, global, elem, data, start, `import`, export
  case mut, offset, item, declare, then, binary, quote
  case i32, i64, f32, f64, v128, funcref, externref, extern
  case i8x16, i16x8, i32x4, i64x2, f32x4, f64x2
  case register, invoke, get, either, nan_canonical, nan_arithmetic, ref_extern
  case assert_return, assert_trap, assert_exhaustion, assert_invalid, assert_malformed, assert_unlinkable

  var spelling: String {
    switch self {
    case .nan_canonical: "nan:canonical"
    case .nan_arithmetic: "nan:arithmetic"
    case .ref_extern: "ref.extern"
    default: "\(self)"
    }
  }
}

/// All keywords with a meaning, by their bytes: a table of fixed content with open addressing.
struct WordTable: Sendable {
  static let shared = WordTable()

  private var slots: [(start: UInt32, count: UInt32, word: Word)]
  private var names: [UInt8] = []
  private let mask: Int

  private init() {
    slots = Array(repeating: (0, 0, .unknown), count: 2048)
    mask = slots.count - 1
    for keyword in Keyword.allCases { insert(keyword.spelling, Word(keyword)) }
    for (row, description) in OperatorTable.shared.descriptions.enumerated() {
      insert(description.name, Word(instruction: row))
    }
  }

  /// The first of several rows with one name stays.
  private mutating func insert(_ name: String, _ word: Word) {
    let bytes = Array(name.utf8)
    guard find(bytes, bytes.indices) == .unknown else { return }
    var slot = WordTable.hash(bytes, bytes.indices) & mask
    while slots[slot].count != 0 { slot = (slot + 1) & mask }
    slots[slot] = (UInt32(names.count), UInt32(bytes.count), word)
    names += bytes
  }

  func find(_ source: [UInt8], _ range: Range<Int>) -> Word {
    var slot = WordTable.hash(source, range) & mask
    search: while slots[slot].count != 0 {
      let entry = slots[slot]
      slot = (slot + 1) & mask
      guard Int(entry.count) == range.count else { continue }
      for offset in 0..<range.count where names[Int(entry.start) + offset] != source[range.lowerBound + offset] {
        continue search
      }
      return entry.word
    }
    return .unknown
  }

  /// FNV-1a. What is hashed by an adversary is only looked up, in a table whose content is fixed.
  @inline(__always) private static func hash(_ source: [UInt8], _ range: Range<Int>) -> Int {
    var hash: UInt32 = 0x811C_9DC5
    for position in range { hash = (hash ^ UInt32(source[position])) &* 0x0100_0193 }
    return Int(hash ^ (hash >> 15))
  }
}
