import JITIR
public import JITMachineCode

// Code as assembly.

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
    while offset < codeSize, let instruction = architecture.instruction(in: code, at: offset) {
      let end = offset + instruction.length
      if let distance = instruction.branchDistance, target(in: offset..<end) == nil {
        let destination = end + distance
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
    return text + data(from: offset)
  }

  /// The relocation in a range of bytes.
  private func target(in range: Range<Int>) -> Relocation? { relocations.first { range.contains($0.offset) } }

  private func text(_ instruction: DisassembledInstruction, _ range: Range<Int>) -> String {
    var text = instruction.text
    if let relocation = target(in: range) {
      if instruction.branchDistance != nil {
        text = "\(instruction.mnemonic) \(relocation.symbol)"
      } else {
        text += "  # \(relocation.symbol)"
      }
    } else if let distance = instruction.branchDistance {
      text = "\(instruction.mnemonic) L\(range.upperBound + distance)"
    } else if let distance = instruction.dataDistance {
      text += "  # data + \(range.upperBound + distance - codeSize)"
    }
    if let trap = traps.first(where: { $0.offset == UInt32(range.lowerBound) }) {
      text += "  # trap \(TrapCode(rawValue: trap.code).map { "\($0)" } ?? "\(trap.code)")"
    }
    return text
  }

  private func data(from offset: Int) -> String {
    var text = ""
    for start in stride(from: offset, to: bytes.count, by: 16) {
      let row = bytes[start..<min(start + 16, bytes.count)].map { "0x" + (String($0, radix: 16)) }
      text += "  .byte \(row.joined(separator: ", "))\n"
    }
    return text
  }
}
