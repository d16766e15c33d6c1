import JITIR
public import JITMachineCode

// Code as assembly, in Intel's syntax.

extension CompiledModule {
  /// Every function's code as text.
  public var assembly: String { objects.map(\.assembly).joined(separator: "\n") }
}

extension CodeObject {
  /// The instructions, with labels where branches lead, and what follows them as bytes.
  public var assembly: String {
    var lines: [(offset: Int, text: String)] = []
    var labels: [Int: String] = [:]
    let code = Array(bytes[..<codeSize])
    var offset = 0
    while offset < codeSize {
      let instruction = X86_64.decode(code, at: offset)
      let end = offset + instruction.length
      if case .relative(let distance)? = instruction.operands.first, target(in: offset..<end) == nil {
        let destination = end + Int(distance)
        if destination >= 0, destination < codeSize { labels[destination] = "L\(destination)" }
      }
      lines.append((offset, text(instruction, offset..<end)))
      offset = end
    }
    var text = symbols.map { "\($0.name):\n" }.joined()
    for line in lines {
      if let label = labels[line.offset] { text += "\(label):\n" }
      text += "  \(line.text)\n"
    }
    return text + data
  }

  /// The relocation in a range of bytes.
  private func target(in range: Range<Int>) -> Relocation? { relocations.first { range.contains($0.offset) } }

  private func text(_ instruction: X86_64.Instruction, _ range: Range<Int>) -> String {
    var text: String
    if let relocation = target(in: range) {
      text = instruction.text(at: 0)
      if case .relative? = instruction.operands.first {
        text = "\(instruction.mnemonic) \(relocation.symbol)"
      } else {
        text += "  # \(relocation.symbol)"
      }
    } else if case .relative(let distance)? = instruction.operands.first {
      text = "\(instruction.mnemonic) L\(range.upperBound + Int(distance))"
    } else {
      text = instruction.text(at: 0)
      if let place = constantOffset(instruction, range) { text += "  # data + \(place)" }
    }
    if let trap = traps.first(where: { $0.offset == UInt32(range.lowerBound) }) {
      text += "  # trap \(TrapCode(rawValue: trap.code).map { "\($0)" } ?? "\(trap.code)")"
    }
    return text
  }

  /// Where in the data behind the code an operand relative to the instruction pointer is.
  private func constantOffset(_ instruction: X86_64.Instruction, _ range: Range<Int>) -> Int? {
    for case .memory(let memory) in instruction.operands where memory.base?.registerClass == .instructionPointer64 {
      return range.upperBound + Int(memory.displacement) - codeSize
    }
    return nil
  }

  private var data: String {
    var text = ""
    for start in stride(from: codeSize, to: bytes.count, by: 16) {
      let row = bytes[start..<min(start + 16, bytes.count)].map { "0x" + (String($0, radix: 16)) }
      text += "  .byte \(row.joined(separator: ", "))\n"
    }
    return text
  }
}
