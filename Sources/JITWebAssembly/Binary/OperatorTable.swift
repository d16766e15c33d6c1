import JIT

/// An instruction of WebAssembly: a row of ``OperatorTable``.
package struct OperatorDescription: Sendable {
  /// 0, or the byte that begins the opcode: FC or FD.
  var prefix: UInt8 = 0
  /// The opcode, without the prefix.
  var code: UInt8 = 0
  /// The name in the text format.
  package var name = ""
  package var immediates: [Immediate] = []
  /// The types of operands and results; nil for instructions where they depend on more.
  var signature: OperatorSignature?
  /// What the IR does.
  var operation: Operation?

  /// What follows the opcode.
  package enum Immediate: Sendable, Hashable {
    case block, label, labels
    case function, type, table, memory, local, global, data, element
    /// Alignment, offset, and in modules with several memories which one; for an access of so many bytes.
    case access(size: UInt8)
    case constant(WebAssemblyType)
    /// A number below `count`.
    case lane(count: UInt8)
    case shuffle
    case reference, types
  }

  /// An instruction of the IR with its suffix and the type that it converts to.
  struct Operation: Sendable, Hashable {
    var opcode: Opcode
    var shape: Shape
    var destination: ValueType?
  }

  /// The size of the access in bytes; 0 for other instructions.
  var accessSize: UInt8 {
    if case .access(let size)? = immediates.first { return size }
    return 0
  }
}

/// The types of operands and results of an instruction for which they are always the same.
struct OperatorSignature: Sendable, Hashable {
  /// The first operand is an address in a memory, which comes before ``operands``.
  var takesAddress = false
  /// At most three, the first is the deepest on the stack.
  var operands: [WebAssemblyType] = []
  var result: WebAssemblyType?
}

/// The instructions of WebAssembly by opcode and by name.
package struct OperatorTable: Sendable {
  /// In the order of the rows.
  package private(set) var descriptions: [OperatorDescription] = []
  /// By prefix (none, FC, FD) and opcode: the place in ``descriptions``, or `absent`.
  private var places = [UInt16](repeating: OperatorTable.absent, count: 3 * 256)
  private static let absent = UInt16.max
  /// The operators for the translator, see ``PlainOperator/place(prefix:_:)``. It keeps a copy of this array.
  private(set) var plainOperators = [PlainOperator](repeating: PlainOperator(), count: 3 * 256)

  /// The table. It is made at first use, in a few hundred microseconds.
  package static let shared = OperatorTable()

  /// Names and their places in ``descriptions``. The text format needs them.
  static let names: [String: Int] = Dictionary(
    zip(shared.descriptions.map(\.name), 0...), uniquingKeysWith: { first, _ in first })

  /// The instruction with an opcode; nil for none.
  ///
  /// - Parameter prefix: 0, FC or FD.
  func description(prefix: UInt8, code: UInt32) -> OperatorDescription? {
    guard code < 256 else { return nil }
    let place = places[PlainOperator.place(prefix: prefix, UInt8(code))]
    return place == OperatorTable.absent ? nil : descriptions[Int(place)]
  }

  /// The instruction with a name; nil for none. `select` is the one without types.
  static func description(named name: String) -> OperatorDescription? {
    names[name].map { shared.descriptions[$0] }
  }

  private init() {
    let text = OperatorTable.rows.withUTF8Buffer { Array($0) }
    var start = 0
    while start < text.count {
      let end = text[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
      var words = RowWords(text: text, position: start, end: end)
      start = end + 1
      guard let description = words.description() else { continue }
      let place = PlainOperator.place(prefix: description.prefix, description.code)
      places[place] = UInt16(descriptions.count)
      descriptions.append(description)
      plainOperators[place] = PlainOperator(description)
    }
  }
}

/// The words of a row, from the left.
private struct RowWords {
  let text: [UInt8]
  var position: Int
  let end: Int

  /// The first byte of the next word; nil when there is none.
  private mutating func peek() -> UInt8? {
    while position < end, text[position] == UInt8(ascii: " ") { position += 1 }
    return position < end ? text[position] : nil
  }

  /// Where the next word is.
  private mutating func nextRange() -> Range<Int>? {
    guard peek() != nil else { return nil }
    let start = position
    while position < end, text[position] != UInt8(ascii: " ") { position += 1 }
    return start..<position
  }

  private func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }

  private mutating func next() -> String {
    guard let range = nextRange() else { preconditionFailure("a word is missing") }
    return string(range)
  }

  /// The instruction; nil for a comment.
  mutating func description() -> OperatorDescription? {
    guard let first = peek(), first != UInt8(ascii: "/") else { return nil }
    var result = OperatorDescription()
    result.code = byte()
    if result.code == 0xFC || result.code == 0xFD {
      result.prefix = result.code
      result.code = byte()
    }
    result.name = next()
    result.immediates = immediates()
    result.signature = signature()
    if nextRange() != nil { result.operation = operation() }
    return result
  }

  private mutating func byte() -> UInt8 {
    let word = next()
    guard let byte = UInt8(word, radix: 16) else { preconditionFailure("no opcode: \(word)") }
    return byte
  }

  /// What is in parentheses.
  private mutating func immediates() -> [OperatorDescription.Immediate] {
    var result: [OperatorDescription.Immediate] = []
    guard peek() == UInt8(ascii: "(") else { return result }
    position += 1
    while let range = nextRange() {
      let isLast = text[range.upperBound - 1] == UInt8(ascii: ")")
      result.append(RowWords.immediate(string(isLast ? range.dropLast() : range)))
      if isLast { break }
    }
    return result
  }

  private static func immediate(_ word: String) -> OperatorDescription.Immediate {
    switch word {
    case "block": return .block
    case "label": return .label
    case "labels": return .labels
    case "function": return .function
    case "type": return .type
    case "table": return .table
    case "memory": return .memory
    case "local": return .local
    case "global": return .global
    case "data": return .data
    case "element": return .element
    case "shuffle": return .shuffle
    case "reference": return .reference
    case "types": return .types
    default: break
    }
    if let type = WebAssemblyType(spelling: word) { return .constant(type) }
    if word.hasPrefix("memory"), let size = UInt8(word.dropFirst(6)) { return .access(size: size) }
    if word.hasPrefix("lane"), let count = UInt8(word.dropFirst(4)) { return .lane(count: count) }
    preconditionFailure("no immediate: \(word)")
  }

  private mutating func signature() -> OperatorSignature? {
    var result = OperatorSignature()
    var isResult = false
    while let first = peek(), first != UInt8(ascii: "="), let range = nextRange() {
      if first == UInt8(ascii: "*") { return nil }
      if first == UInt8(ascii: "-") {
        isResult = true
      } else if first == UInt8(ascii: "a") {
        result.takesAddress = true
      } else {
        guard let index = RowWords.types.firstIndex(of: RowWords.pack(text[range])) else {
          preconditionFailure("no type: \(string(range))")
        }
        let type = WebAssemblyType.allCases[index]
        if isResult { result.result = type } else { result.operands.append(type) }
      }
    }
    return result
  }

  /// The first eight bytes of a word, which tell types and shapes apart.
  private static func pack(_ word: some Sequence<UInt8>) -> UInt64 {
    var result: UInt64 = 0
    for byte in word.prefix(8) { result = result << 8 | UInt64(byte) }
    return result
  }

  private static let types = WebAssemblyType.allCases.map { pack($0.description.utf8) }
  private static let shapes = Shape.allCases.map { pack($0.description.utf8) }

  /// `opcode.shape`, then perhaps `to type`.
  private mutating func operation() -> OperatorDescription.Operation {
    guard let range = nextRange(), let dot = text[range].firstIndex(of: UInt8(ascii: ".")),
      let opcode = Opcode(spelling: text, range.lowerBound..<dot),
      let index = RowWords.shapes.firstIndex(of: RowWords.pack(text[(dot + 1)..<range.upperBound]))
    else { preconditionFailure("no instruction of the IR") }
    let shape = Shape.allCases[index]
    let destination = nextRange() == nil ? nil : ValueType(spelling: next())
    return OperatorDescription.Operation(opcode: opcode, shape: shape, destination: destination)
  }
}

extension WebAssemblyType {
  /// The type spelled `spelling`, as `i64`; nil when there is none.
  init?(spelling: String) {
    switch spelling {
    case "i32": self = .i32
    case "i64": self = .i64
    case "f32": self = .f32
    case "f64": self = .f64
    case "v128": self = .v128
    case "funcref": self = .funcref
    case "externref": self = .externref
    default: return nil
    }
  }
}
