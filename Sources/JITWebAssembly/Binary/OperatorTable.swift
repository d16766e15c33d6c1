import JIT

/// An instruction of WebAssembly: a row of ``OperatorTable``.
struct OperatorDescription: Sendable {
  /// 0, or the byte that begins the opcode: FC or FD.
  var prefix: UInt8 = 0
  /// The opcode, without the prefix.
  var code: UInt8 = 0
  /// The name in the text format.
  var name = ""
  var immediates: [Immediate] = []
  /// The types of operands and results; nil for instructions where they depend on more.
  var signature: OperatorSignature?
  /// What the IR does.
  var operation: Operation?

  /// What follows the opcode.
  enum Immediate: Sendable, Hashable {
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
struct OperatorTable: Sendable {
  /// In the order of the rows.
  private(set) var descriptions: [OperatorDescription] = []
  /// By prefix (none, FC, FD) and opcode: the place in ``descriptions``, or `absent`.
  private var places = [UInt16](repeating: OperatorTable.absent, count: 3 * 256)
  private static let absent = UInt16.max
  /// By place: the operator for the translator.
  private var plainOperators: [PlainOperator?] = []

  /// The table. It is made at first use, in a few hundred microseconds.
  static let shared = OperatorTable()

  /// Names and their places in ``descriptions``. The text format needs them.
  static let names: [String: Int] = Dictionary(
    zip(shared.descriptions.map(\.name), 0...), uniquingKeysWith: { first, _ in first })

  /// The instruction with an opcode; nil for none.
  ///
  /// - Parameter prefix: 0, FC or FD.
  func description(prefix: UInt8, code: UInt32) -> OperatorDescription? {
    guard code < 256 else { return nil }
    let page = prefix == 0 ? 0 : prefix == 0xFC ? 256 : 512
    let place = places[page + Int(code)]
    return place == OperatorTable.absent ? nil : descriptions[Int(place)]
  }

  /// The instruction with an opcode for the translator; nil for none, and for those that need more than their row.
  func plain(prefix: UInt8, code: UInt32) -> PlainOperator? {
    guard code < 256 else { return nil }
    let page = prefix == 0 ? 0 : prefix == 0xFC ? 256 : 512
    let place = places[page + Int(code)]
    return place == OperatorTable.absent ? nil : plainOperators[Int(place)]
  }

  /// The instruction with a name; nil for none. `select` is the one without types.
  static func description(named name: String) -> OperatorDescription? {
    names[name].map { shared.descriptions[$0] }
  }

  private init() {
    let opcodes = Dictionary(Opcode.allCases.map { ("\($0)", $0) }, uniquingKeysWith: { first, _ in first })
    let text = String(describing: OperatorTable.rows)
    for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
      var words = RowWords(line)
      guard let description = words.description(opcodes) else { continue }
      let page = description.prefix == 0 ? 0 : description.prefix == 0xFC ? 256 : 512
      places[page + Int(description.code)] = UInt16(descriptions.count)
      descriptions.append(description)
      plainOperators.append(PlainOperator(description))
    }
  }
}

/// The words of a row, from the left.
private struct RowWords {
  private var words: ArraySlice<String>

  init(_ line: Substring.UTF8View) {
    words = line.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }[...]
  }

  /// The instruction; nil for a comment.
  mutating func description(_ opcodes: [String: Opcode]) -> OperatorDescription? {
    guard let first = words.popFirst(), first != "//" else { return nil }
    var result = OperatorDescription()
    result.code = RowWords.byte(first)
    if result.code == 0xFC || result.code == 0xFD {
      result.prefix = result.code
      result.code = RowWords.byte(words.removeFirst())
    }
    result.name = words.removeFirst()
    result.immediates = immediates()
    result.signature = signature()
    if words.popFirst() != nil { result.operation = operation(opcodes) }
    return result
  }

  private static func byte(_ word: String) -> UInt8 {
    guard let byte = UInt8(word, radix: 16) else { preconditionFailure("no opcode: \(word)") }
    return byte
  }

  private mutating func immediates() -> [OperatorDescription.Immediate] {
    var result: [OperatorDescription.Immediate] = []
    guard words.first?.hasPrefix("(") == true else { return result }
    while let word = words.popFirst() {
      result.append(RowWords.immediate(word.filter { $0 != "(" && $0 != ")" }))
      if word.hasSuffix(")") { break }
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
    while let word = words.first, word != "=" {
      words.removeFirst()
      switch word {
      case "*": return nil
      case "->": isResult = true
      case "address": result.takesAddress = true
      default:
        guard let type = WebAssemblyType(spelling: word) else { preconditionFailure("no type: \(word)") }
        if isResult { result.result = type } else { result.operands.append(type) }
      }
    }
    return result
  }

  /// `opcode.shape`, then perhaps `to type`.
  private mutating func operation(_ opcodes: [String: Opcode]) -> OperatorDescription.Operation {
    let parts = words.removeFirst().split(separator: ".")
    guard parts.count == 2, let opcode = opcodes[String(parts[0])],
      let shape = Shape.allCases.first(where: { $0.description == parts[1] })
    else { preconditionFailure("no instruction of the IR: \(parts)") }
    let destination = words.popFirst() == nil ? nil : ValueType(spelling: words.removeFirst())
    return OperatorDescription.Operation(opcode: opcode, shape: shape, destination: destination)
  }
}

extension WebAssemblyType {
  /// The type spelled `spelling`, as `i64`; nil when there is none.
  init?(spelling: some StringProtocol) {
    guard let type = WebAssemblyType.allCases.first(where: { $0.description == spelling }) else { return nil }
    self = type
  }
}
