import JITIR
import Testing

@testable import JITCompiler

/// Proves every rule of the table for all values of eight bits.
@Suite struct SimplificationRuleTests {
  static let table = {
    var table = RuleTable()
    for opcode in Opcode.allCases { _ = table.rules(for: opcode) }
    return table
  }()
  /// Every line, with its opcode and its number among those for that.
  static let lines = Opcode.allCases.flatMap { opcode in
    SimplificationRules.text(for: opcode).split(separator: "\n").enumerated().map { (opcode, $0, String($1)) }
  }

  /// The results of each instruction for all pairs of bytes, or what it traps with plus 256.
  private static let results: [[UInt16]] = Opcode.allCases.map { opcode in
    let isUsed = Self.table.nodes.contains { $0.kind == .instruction && $0.opcode == opcode }
    guard isUsed, opcode != .select else { return [] }
    let function = Function(name: "none")
    let record = Record(opcode, .i8, [], type: .i8)
    let isUnary = opcode.row.fields.count == 1
    var table = [UInt16](repeating: 0, count: 65536)
    for a in 0..<256 {
      for b in 0..<(isUnary ? 1 : 256) {
        let entry: UInt16
        do throws(TrapCode) {
          let result = try Evaluation.evaluate(
            record, in: function, Constant(.i8, a), Constant(.i8, b), Constant(.i8, 0))
          entry = UInt16(result!.first.low)
        } catch { entry = 256 + UInt16(error.rawValue) }
        table[a << 8 | b] = entry
        if isUnary { for other in 0..<256 { table[a << 8 | other] = entry } }
      }
    }
    return table
  }

  /// The value of a node: above 255 for a trap.
  private static func value(_ number: UInt16, _ letters: [UInt16]) -> UInt16 {
    let node = Self.table.nodes[Int(number)]
    switch node.kind {
    case .value, .constant: return letters[Int(node.letter)]
    case .number: return UInt16(UInt8(truncatingIfNeeded: node.number))
    case .width: return 8
    case .minimum: return 128
    case .instruction:
      let a = value(node.operands.0, letters)
      if a > 255 { return a }
      let b = node.operandCount > 1 ? value(node.operands.1, letters) : 0
      if b > 255 { return b }
      if node.opcode == .select {
        let c = value(node.operands.2, letters)
        return c > 255 ? c : a == 0 ? c : b
      }
      return results[node.opcode.index][Int(a) << 8 | Int(b)]
    }
  }

  /// The letters below a node; a constant distance of a shift is below the width, as the pass makes it.
  private static func letters(_ number: UInt16, _ isDistance: Bool, _ found: inout [Int: Int]) {
    let node = Self.table.nodes[Int(number)]
    switch node.kind {
    case .value: found[Int(node.letter)] = 256
    case .constant: found[Int(node.letter)] = isDistance ? 8 : 256
    case .instruction:
      letters(node.operands.0, false, &found)
      if node.operandCount > 1 { letters(node.operands.1, node.opcode.isShift, &found) }
      if node.operandCount > 2 { letters(node.operands.2, false, &found) }
    default: break
    }
  }

  @Test(arguments: lines)
  func rule(opcode: Opcode, number: Int, line: String) {
    for rule in Self.table.rules where rule.line == number && Self.table.nodes[Int(rule.pattern)].opcode == opcode {
      var found: [Int: Int] = [:]
      Self.letters(rule.pattern, false, &found)
      let used = found.sorted { $0.key < $1.key }
      // Three values are 16 million cases: a sweep takes all. Otherwise the second is each fifth number or a boundary,
      // and the third a boundary.
      let boundaries: [UInt16] = [0, 1, 7, 127, 128, 255]
      let ranges = used.enumerated().map { position, entry in
        switch position {
        case 1 where !isSweep && entry.value == 256: Array(stride(from: UInt16(3), to: 256, by: 5)) + boundaries
        case 2 where !isSweep && entry.value == 256: boundaries
        default: Array(0..<UInt16(entry.value))
        }
      }
      var values = [UInt16](repeating: 0, count: 6)
      func check(_ position: Int) -> Bool {
        if position == used.count {
          if rule.condition != 0, Self.value(rule.condition, values) == 0 { return true }
          let (before, after) = (Self.value(rule.pattern, values), Self.value(rule.replacement, values))
          if before != after {
            Issue.record("\(line): \(values) makes \(before) before and \(after) after")
          }
          return before == after
        }
        for value in ranges[position] {
          values[used[position].key] = value
          if !check(position + 1) { return false }
        }
        return true
      }
      _ = check(0)
    }
  }

  /// A rule that another one hides is dead text.
  @Test func everyRuleCanMatch() {
    let used = Self.table.rules.map { [Int(Self.table.nodes[Int($0.pattern)].opcode.rawValue), $0.line] }
    #expect(Set(used).count == Self.lines.count)
    #expect(Set(Self.lines.map(\.2)).count == Self.lines.count, "a rule is there twice")
    for (opcode, _, line) in Self.lines { #expect(line.hasPrefix("\(opcode)(")) }
  }
}
