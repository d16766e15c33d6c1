import JITIR
import JITStorage

// Machine functions as text, and their invariants.

extension MachineFunction {
  /// The function for people: virtual registers as `v7`, places as the target names them, moves where they happen.
  /// Before register allocation `allocation` is empty.
  func text(
    of name: String, _ target: borrowing some InstructionSelector & ~Copyable, _ allocation: borrowing Allocation
  ) -> String {
    var text = "machine @\(name) {\n"
    var cursor = 0
    for number in blocks.indices {
      let block = blocks[number]
      let parameters = block.parameters.map { "v\(pool[Int($0)])" }.joined(separator: ", ")
      text += "block\(number)\(parameters.isEmpty ? "" : "(\(parameters))"):"
      text += block.isCold ? " ; cold\n" : block.loopDepth > 0 ? " ; loop depth \(block.loopDepth)\n" : "\n"
      for index in Int(block.start)..<Int(block.end) {
        moves(allocation, upTo: 2 * index, &cursor, target, &text)
        text += "  " + line(index, block, target, allocation) + "\n"
        moves(allocation, upTo: 2 * index + 1, &cursor, target, &text)
      }
    }
    return text + "}\n"
  }

  private func moves(
    _ allocation: borrowing Allocation, upTo position: Int, _ cursor: inout Int,
    _ target: borrowing some InstructionSelector & ~Copyable,
    _ text: inout String
  ) {
    while cursor < allocation.moves.count, allocation.moves[cursor].position <= position {
      let move = allocation.moves[cursor]
      let source = move.rematerialization.map { "remake \($0)" } ?? target.name(of: move.from)
      text += "  ; \(target.name(of: move.to)) = \(source)\n"
      cursor += 1
    }
  }

  private func line(
    _ index: Int, _ block: MachineBlock, _ target: borrowing some InstructionSelector & ~Copyable,
    _ allocation: borrowing Allocation
  ) -> String {
    let instruction = instructions[index]
    let range = Int(instruction.operandStart)..<(Int(instruction.operandStart) + Int(instruction.operandCount))
    var names: [String] = []
    for position in range {
      let operand = operands[position]
      var name = "v\(operand.register.rawValue)"
      if !allocation.places.isEmpty {
        name += ":" + target.name(of: allocation.places[position])
      } else {
        switch operand.constraint {
        case .any: name += "?"
        case .register: break
        case .fixed: name += ":" + target.name(of: .init(PhysicalRegister(rawValue: operand.detail)))
        case .reuse: name += "=#\(operand.detail)"
        }
      }
      if operand.role == .lateUse || operand.role == .earlyDefinition { name += "!" }
      names.append(name)
    }
    var text = target.text(of: instruction, operands: names)
    if index == Int(block.end) - 1, !block.successors.isEmpty {
      var argument = Int(block.arguments.lowerBound)
      let successors = block.successors.map { word -> String in
        let successor = Int(pool[Int(word)])
        let count = blocks[successor].parameters.count
        let list = (argument..<(argument + count)).map { "v\(pool[$0])" }.joined(separator: ", ")
        argument += count
        return "block\(successor)" + (count == 0 ? "" : "(\(list))")
      }
      text += " -> " + successors.joined(separator: ", ")
    }
    return text
  }

  /// What is wrong with the function, by the invariants that its type states; nil when nothing is.
  var firstViolation: String? {
    var end: UInt32 = 0
    for number in blocks.indices {
      let block = blocks[number]
      if block.start != end || block.end <= block.start { return "block \(number) is empty or out of place" }
      end = block.end
      for index in Int(block.start)..<Int(block.end) {
        let isLast = index == Int(block.end) - 1
        if (instructions[index].kind == .branch) != isLast { return "instruction \(index) should end a block" }
        if let violation = violation(index) { return violation }
      }
      var count = 0
      for word in block.successors {
        let successor = Int(pool[Int(word)])
        count += blocks[successor].parameters.count
        if block.successors.count > 1, blocks[successor].predecessors.count > 1 {
          return "the edge from block \(number) to \(successor) is critical"
        }
      }
      if count != block.arguments.count {
        return "block \(number) passes \(block.arguments.count) of \(count) arguments"
      }
    }
    if Int(end) != instructions.count { return "instructions follow the last block" }
    return !blocks.isEmpty && !blocks[0].predecessors.isEmpty ? "the entry has predecessors" : nil
  }

  private func violation(_ index: Int) -> String? {
    let instruction = instructions[index]
    for position in 0..<Int(instruction.operandCount) {
      let operand = operands[Int(instruction.operandStart) + position]
      if operand.register.index >= classes.count { return "instruction \(index) names no register" }
      guard operand.constraint == .reuse else { continue }
      let other = operands[Int(instruction.operandStart) + Int(operand.detail)]
      if operand.isUse || !other.isUse { return "instruction \(index) reuses what is no use" }
    }
    return nil
  }
}
