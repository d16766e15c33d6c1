@testable import JITCompiler

/// Text of a machine function and its allocation, for people and golden files.
///
/// ```
/// block 1 (v3, v4): from 0 2, depth 1
///       i1 <- s0                      moves before the instruction
///   5   d v5:r=i0  u v3:r=i0  u v4:a=s1
///       s2 <- i0                      moves behind it
///   6   branch 2(v5) 3
/// ```
/// `u` uses, `U` late uses, `d` definitions, `D` early ones; then the constraint: `a`ny place, `r`egister, `i0` or `v0`
/// for a fixed register, `=1` for that of operand 1; then the place, if there is an allocation.
struct AllocationPrinter {
  var function: MachineFunction
  var allocation: Allocation?
  /// The target's text for an instruction, put in front of its operands.
  var name: (MachineInstruction) -> String = { _ in "" }

  func print() -> String {
    var text = ""
    var next = 0
    for (number, block) in function.blocks.enumerated() {
      text += header(number, block)
      for instruction in Int(block.start)..<Int(block.end) {
        text += moves(from: &next, at: instruction * 2)
        text += line(instruction, block)
        text += moves(from: &next, at: instruction * 2 + 1)
      }
    }
    if let allocation {
      text += "slots \(allocation.spillSlotCount)"
      let saved = (UInt8(0)..<128).map(PhysicalRegister.init(rawValue:)).filter(allocation.usedCalleeSaved.contains)
      if !saved.isEmpty { text += ", preserves " + saved.map { "\(Allocation.Place($0))" }.joined(separator: " ") }
      text += "\n"
    }
    return text
  }

  private func header(_ number: Int, _ block: MachineBlock) -> String {
    var text = "block \(number)"
    if !block.parameters.isEmpty {
      text += " (" + block.parameters.map { register(function.pool[Int($0)]) }.joined(separator: ", ") + ")"
    }
    text += ":"
    var notes: [String] = []
    if !block.predecessors.isEmpty {
      notes.append("from " + block.predecessors.map { "\(function.pool[Int($0)])" }.joined(separator: " "))
    }
    if block.loopDepth > 0 { notes.append("depth \(block.loopDepth)") }
    if block.isCold { notes.append("cold") }
    return text + (notes.isEmpty ? "\n" : " " + notes.joined(separator: ", ") + "\n")
  }

  private func register(_ number: UInt32) -> String {
    "v\(number)" + (function.classes[Int(number)] == .vector ? "'" : "")
  }

  private func moves(from next: inout Int, at position: Int) -> String {
    guard let allocation else { return "" }
    var text = ""
    while next < allocation.moves.count, Int(allocation.moves[next].position) == position {
      let move = allocation.moves[next]
      let source = move.rematerialization.map { "instruction \($0)" } ?? "\(move.from)"
      text += "      \(move.to) <- \(source)\n"
      next += 1
    }
    return text
  }

  private func line(_ number: Int, _ block: MachineBlock) -> String {
    let instruction = function.instructions[number]
    var words: [String] = []
    let name = name(instruction)
    if !name.isEmpty { words.append(name) }
    switch instruction.kind {
    case .ordinary: break
    case .move: words.append("move")
    case .branch: words.append("branch")
    case .call: words.append("call")
    }
    words += function.operands(of: number).indices.map(operand)
    if instruction.kind == .branch { words += targets(block) }
    if instruction.clobbers != 0 {
      let set = function.clobberSets[Int(instruction.clobbers)]
      let registers = (UInt8(0)..<128).map(PhysicalRegister.init(rawValue:)).filter(set.contains)
      words.append("destroys " + registers.map { "\(Allocation.Place($0))" }.joined(separator: ","))
    }
    let label = "\(number)"
    return "  " + label + String(repeating: " ", count: max(1, 4 - label.count)) + words.joined(separator: "  ") + "\n"
  }

  private func targets(_ block: MachineBlock) -> [String] {
    var argument = Int(block.arguments.lowerBound)
    return block.successors.map { word in
      let successor = function.pool[Int(word)]
      let count = function.blocks[Int(successor)].parameters.count
      let arguments = function.pool[argument..<(argument + count)]
      argument += count
      return "\(successor)" + (count == 0 ? "" : "(" + arguments.map(register).joined(separator: ", ") + ")")
    }
  }

  private func operand(_ index: Int) -> String {
    let operand = function.operands[index]
    var text: String
    switch operand.role {
    case .use: text = "u "
    case .lateUse: text = "U "
    case .definition: text = "d "
    case .earlyDefinition: text = "D "
    }
    text += register(operand.register.rawValue) + ":"
    switch operand.constraint {
    case .any: text += "a"
    case .register: text += "r"
    case .fixed: text += "\(Allocation.Place(PhysicalRegister(rawValue: operand.detail)))"
    case .reuse: text += "=\(operand.detail)"
    }
    if let allocation { text += "=\(allocation.places[index])" }
    return text
  }
}
