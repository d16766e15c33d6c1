import JITIR

/// The rules of `SimplificationRules` in the form that `Simplification` matches: a flat table of nodes.
struct RuleTable: Sendable {
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
    /// The line of the table.
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

  var nodes = [Node(kind: .number)]
  private(set) var rules: [Rule] = []
  /// By opcode: the range of `rules`.
  private(set) var ranges: [Range<Int>] = []
  private(set) var lines: [String] = []

  static let shared = RuleTable(SimplificationRules.text)

  init(_ text: String) {
    var unsorted: [Rule] = []
    lines = text.split(separator: "\n").map { String($0) }
    for (number, line) in lines.enumerated() {
      var reader = RuleReader(line, nodes)
      let (pattern, replacement, condition) = reader.rule()
      nodes = reader.nodes
      for variant in variants(pattern) {
        unsorted.append(
          Rule(
            line: number, pattern: variant, replacement: replacement, condition: condition,
            first: filter(nodes[Int(variant)].operands.0), second: filter(nodes[Int(variant)].operands.1)))
      }
    }
    for opcode in Opcode.allCases {
      let start = rules.count
      rules += unsorted.filter { nodes[Int($0.pattern)].opcode == opcode }
      ranges.append(start..<rules.count)
    }
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

/// Reads one line of the table. The table is part of the program: a mistake in it stops the program.
private struct RuleReader {
  var nodes: [RuleTable.Node]
  private var characters: Substring
  private let line: String

  init(_ line: String, _ nodes: [RuleTable.Node]) {
    self.line = line
    self.nodes = nodes
    characters = line[...]
  }

  mutating func rule() -> (pattern: UInt16, replacement: UInt16, condition: UInt16) {
    let pattern = node()
    expect("->")
    let replacement = node()
    skipSpaces()
    guard !characters.isEmpty else { return (pattern, replacement, 0) }
    expect("if")
    return (pattern, replacement, node())
  }

  private mutating func skipSpaces() { characters = characters.drop { $0 == " " } }

  private mutating func expect(_ word: String) {
    skipSpaces()
    precondition(characters.hasPrefix(word), "no \(word) in the rule \(line)")
    characters = characters.dropFirst(word.count)
  }

  private mutating func node() -> UInt16 {
    skipSpaces()
    let word = characters.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
    characters = characters.dropFirst(word.count)
    var node: RuleTable.Node
    if characters.first == "(" {
      node = RuleTable.Node(kind: .instruction)
      guard let opcode = Opcode.allCases.first(where: { $0.description == word }) else {
        preconditionFailure("no instruction \(word) in the rule \(line)")
      }
      node.opcode = opcode
      node.isConstant = true
      while characters.first != ")" {
        characters = characters.dropFirst()
        let operand = self.node()
        node.isConstant = node.isConstant && nodes[Int(operand)].isConstant
        switch node.operandCount {
        case 0: node.operands.0 = operand
        case 1: node.operands.1 = operand
        default: node.operands.2 = operand
        }
        node.operandCount += 1
        skipSpaces()
      }
      characters = characters.dropFirst()
    } else if let number = Int64(word) {
      node = RuleTable.Node(kind: .number, isConstant: true, number: number)
    } else if word == "width" || word == "minimum" {
      node = RuleTable.Node(kind: word == "width" ? .width : .minimum, isConstant: true)
    } else {
      precondition(word.count == 1, "no value \(word) in the rule \(line)")
      let letter = word.utf8.first ?? 0
      // Letters A, B, C are 0, 1, 2; x, y, z are 3, 4, 5.
      node = RuleTable.Node(kind: word.first?.isUppercase == true ? .constant : .value)
      node.isConstant = node.kind == .constant
      node.letter = node.isConstant ? letter - 65 : letter - 120 + 3
      precondition(node.letter < 6, "no letter \(word) in the rule \(line)")
    }
    nodes.append(node)
    return UInt16(nodes.count - 1)
  }
}
