import JITIR
import JITStorage

/// The rules of `SimplificationRules` in the form that `Simplification` matches: a flat table of nodes, made as far as
/// it has been asked for.
struct RuleTable: ~Copyable, Sendable {
  /// A value, a constant or an instruction in a pattern or replacement.
  struct Node: Sendable {
    enum Kind: UInt8, Sendable { case value, constant, number, width, minimum, instruction }
    var kind: Kind
    var opcode = Opcode.add
    /// Which letter.
    var letter: UInt8 = 0
    /// Whether it can be computed: no lower-case letter is below.
    var isConstant = false
    var number: Int64 = 0
    var operands: (UInt16, UInt16, UInt16) = (0, 0, 0)
    var operandCount = 0
  }

  struct Rule: Sendable {
    /// Which of the lines for its opcode it comes from.
    var line: Int
    var pattern: UInt16
    var replacement: UInt16
    /// 0 when there is none: node 0 is nothing.
    var condition: UInt16
    /// What the first two operands must be, for a quick no: an opcode's number, or `any`, or `constant`.
    var first: UInt8
    var second: UInt8
  }

  static let any: UInt8 = 255
  static let constant = Opcode.constant.rawValue

  /// Node 0 is nothing.
  private(set) var nodes = [Node(kind: .number)]
  private(set) var rules: [Rule] = []
  /// By opcode: the range of `rules`; the start is negative as long as nobody has asked.
  private var ranges = [(start: Int, end: Int)](repeating: (-1, -1), count: Opcode.allCases.count)
  /// The answers that ``candidates(for:_:_:)`` gave last, at places that the question decides.
  private var answers = Table<Answer>()

  /// Which rules can match an instruction, by its opcode and those of its first two operands.
  struct Answer {
    var question = UInt32.max
    var candidates = Candidates(first: 0, rest: 0)
  }

  /// Numbers of rules, in ascending order.
  struct Candidates {
    /// What the bits of `rest` count from.
    fileprivate let first: Int
    fileprivate var rest: UInt128
    fileprivate init(first: Int, rest: UInt128) {
      self.first = first
      self.rest = rest
    }

    /// Takes out the lowest number.
    @inline(__always) mutating func popFirst() -> Int? {
      if rest == 0 { return nil }
      let bit = rest.trailingZeroBitCount
      rest &= rest &- 1
      return first + bit
    }
  }

  /// The rules that may match an instruction with an opcode, whose first two operands are made by others. Most
  /// instructions of a program ask one of a few questions, and most answers are that there are none.
  @inline(__always) mutating func candidates(for opcode: Opcode, _ first: Opcode, _ second: Opcode) -> Candidates {
    let question = UInt32(opcode.rawValue) << 16 | UInt32(first.rawValue) << 8 | UInt32(second.rawValue)
    let place = Int(truncatingIfNeeded: (question &* 0x9E37_79B1) &>> 23)
    if answers.isEmpty || answers[place].question != question { find(question, opcode, first, second, place) }
    return answers[place].candidates
  }

  @inline(never) private mutating func find(
    _ question: UInt32, _ opcode: Opcode, _ first: Opcode, _ second: Opcode, _ place: Int
  ) {
    answers.grow(Answer(), to: 512)
    let range = rules(for: opcode)
    precondition(range.count <= 128, "more rules for \(opcode) than bits")
    var found = Candidates(first: range.lowerBound, rest: 0)
    for number in range {
      let rule = rules[number]
      guard rule.first == RuleTable.any || rule.first == first.rawValue,
        rule.second == RuleTable.any || rule.second == second.rawValue
      else { continue }
      found.rest |= 1 << (number - range.lowerBound)
    }
    answers[place] = Answer(question: question, candidates: found)
  }

  /// The numbers of the rules for instructions with an opcode, in the order in which they are tried. Most programs have
  /// few opcodes, so the rules of one are read when it is met first.
  mutating func rules(for opcode: Opcode) -> Range<Int> {
    let range = ranges[opcode.index]
    return range.start < 0 ? read(opcode) : range.start..<range.end
  }

  @inline(never) private mutating func read(_ opcode: Opcode) -> Range<Int> {
    let start = rules.count
    var reader = RuleReader(SimplificationRules.text(for: opcode))
    var line = 0
    while let rule = reader.next(&nodes) {
      for variant in variants(rule.pattern) {
        let operands = nodes[Int(variant)].operands
        rules.append(
          Rule(
            line: line, pattern: variant, replacement: rule.replacement, condition: rule.condition,
            first: filter(operands.0), second: filter(operands.1)))
      }
      line += 1
    }
    ranges[opcode.index] = (start, rules.count)
    return start..<rules.count
  }

  private func filter(_ node: UInt16) -> UInt8 {
    guard node != 0 else { return RuleTable.any }
    switch nodes[Int(node)].kind {
    case .value: return RuleTable.any
    case .instruction: return nodes[Int(node)].isConstant ? RuleTable.constant : nodes[Int(node)].opcode.rawValue
    default: return RuleTable.constant
    }
  }

  /// The pattern with the operands of commutative instructions in both orders. A constant always comes last.
  private mutating func variants(_ pattern: UInt16) -> [UInt16] {
    let node = nodes[Int(pattern)]
    guard node.kind == .instruction, !node.isConstant else { return [pattern] }
    var result: [UInt16] = []
    for first in variants(node.operands.0) {
      for second in node.operandCount > 1 ? variants(node.operands.1) : [0] {
        var copy = node
        copy.operands = (first, second, node.operands.2)
        append(copy, to: &result)
        guard node.opcode.isCommutative, !nodes[Int(second)].isConstant, !isSame(first, second) else { continue }
        copy.operands = (second, first, node.operands.2)
        append(copy, to: &result)
      }
    }
    return result
  }

  private mutating func append(_ node: Node, to list: inout [UInt16]) {
    list.append(UInt16(nodes.count))
    nodes.append(node)
  }

  private func isSame(_ first: UInt16, _ second: UInt16) -> Bool {
    nodes[Int(first)].kind == .value && nodes[Int(second)].kind == .value
      && nodes[Int(first)].letter == nodes[Int(second)].letter
  }
}

/// Reads the rules for an opcode. They are part of the program: a mistake in them stops it.
private struct RuleReader {
  private let text: [UInt8]
  private var position = 0

  init(_ text: String) { self.text = Array(text.utf8) }

  /// The next line; nil at the end. The condition is 0 when there is none.
  mutating func next(_ nodes: inout [RuleTable.Node]) -> (pattern: UInt16, replacement: UInt16, condition: UInt16)? {
    guard position < text.count else { return nil }
    let pattern = node(&nodes)
    expect(" -> ")
    let replacement = node(&nodes)
    var condition: UInt16 = 0
    if position < text.count, text[position] == UInt8(ascii: " ") {
      expect(" if ")
      condition = node(&nodes)
    }
    if position < text.count { expect("\n") }
    return (pattern, replacement, condition)
  }

  private mutating func expect(_ word: StaticString) {
    let end = position + word.utf8CodeUnitCount
    precondition(end <= text.count, "a rule ends too early")
    let isThere = word.withUTF8Buffer { unsafe $0.elementsEqual(text[position..<end]) }
    precondition(isThere, "there should be '\(word)' at \(position)")
    position = end
  }

  private mutating func node(_ nodes: inout [RuleTable.Node]) -> UInt16 {
    let start = position
    while position < text.count, RuleReader.isInWord(text[position]) { position += 1 }
    let word = start..<position
    var node: RuleTable.Node
    if position < text.count, text[position] == UInt8(ascii: "(") {
      guard let opcode = Opcode(spelling: text, word) else { preconditionFailure("no such instruction at \(start)") }
      node = instruction(opcode, &nodes)
    } else if word.count > 1 || text[start] < UInt8(ascii: "A") {
      node = constant(String(decoding: text[word], as: UTF8.self))
    } else {
      // Letters A, B, C are 0, 1, 2; x, y, z are 3, 4, 5.
      let isConstant = text[start] < UInt8(ascii: "a")
      node = RuleTable.Node(kind: isConstant ? .constant : .value, isConstant: isConstant)
      node.letter = text[start] - (isConstant ? UInt8(ascii: "A") : UInt8(ascii: "x") - 3)
      precondition(node.letter < 6, "no such letter at \(start)")
    }
    nodes.append(node)
    return UInt16(nodes.count - 1)
  }

  /// What follows the name of an instruction: its operands.
  private mutating func instruction(_ opcode: Opcode, _ nodes: inout [RuleTable.Node]) -> RuleTable.Node {
    var node = RuleTable.Node(kind: .instruction, opcode: opcode, isConstant: true)
    expect("(")
    while true {
      let operand = self.node(&nodes)
      node.isConstant = node.isConstant && nodes[Int(operand)].isConstant
      switch node.operandCount {
      case 0: node.operands.0 = operand
      case 1: node.operands.1 = operand
      default: node.operands.2 = operand
      }
      node.operandCount += 1
      if text[position] == UInt8(ascii: ")") { break }
      expect(", ")
    }
    expect(")")
    return node
  }

  private func constant(_ word: String) -> RuleTable.Node {
    switch word {
    case "width": return RuleTable.Node(kind: .width, isConstant: true)
    case "minimum": return RuleTable.Node(kind: .minimum, isConstant: true)
    default:
      guard let number = Int64(word) else { preconditionFailure("no constant \(word)") }
      return RuleTable.Node(kind: .number, isConstant: true, number: number)
    }
  }

  private static func isInWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
