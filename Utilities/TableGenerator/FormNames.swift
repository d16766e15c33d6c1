import JITMachineCode

/// Gives each row a Swift name: the mnemonic, then its operands in short.
///
/// | operand | in the name |
/// |---|---|
/// | `r32`, `r/m32`, `m32`, `m` | `R32`, `RM32`, `M32`, `M` |
/// | `xmm`, `ymm`, `zmm`, `mm`, `k`, `tmm` | `X`, `Y`, `Z`, `MMX`, `K`, `T`; with memory `XM128` |
/// | `imm8`, `rel32`, `moffs64` | `I8`, `Rel32`, `Offset64` |
/// | fixed | `AL`, `CL`, `One` |
///
/// EVEX rows have no names: four out of ten rows are theirs, and no back end uses them yet. The typed methods reach
/// them.
struct FormNames {
  struct Entry {
    var name: String
    var row: X86_64.InstructionRow
  }

  private(set) var entries: [Entry] = []

  init(_ table: InstructionTable) {
    var counts: [String: Int] = [:]
    for row in table.rows
    where !row.properties.contains(.decode) && !row.properties.contains(.alias) && row.form.encoding != .evex {
      var name = row.mnemonic + row.operands.map(Self.abbreviation).joined()
      counts[name, default: 0] += 1
      // Two encodings of the same operands: the number says which, in the order of the table.
      if let count = counts[name], count > 1 { name += "Form\(count)" }
      entries.append(Entry(name: name, row: row))
    }
  }

  private static func abbreviation(_ operand: X86_64.OperandPattern) -> String {
    switch operand.kind {
    case .constant: return operand.number == 1 ? "One" : "Three"
    case .signedImmediate, .unsignedImmediate: return "I\(operand.bits)"
    case .relative: return "Rel\(operand.bits)"
    case .fixedRegister: return "\(X86_64.Register(operand.registers!, operand.number))".uppercased()
    case .registerOrMemory: break
    }
    let memory: String
    switch operand.memory {
    case .none: memory = ""
    case .unsized, .scaled, .based: memory = operand.bits == 0 ? "M" : "M\(operand.bits)"
    case .far: memory = "Far\(operand.bits - 16)"
    case .vectorXMM, .vectorYMM, .vectorZMM:
      memory = "V\(operand.bits)" + (operand.memory == .vectorXMM ? "X" : operand.memory == .vectorYMM ? "Y" : "Z")
    case .absolute: memory = "Offset\(operand.bits)"
    case .stringDestination, .stringSource: memory = "S\(operand.bits)"
    default: memory = "M\(operand.bits)"
    }
    guard let registers = operand.registers else { return memory }
    switch registers {
    case .general8, .general16, .general32, .general64:
      let width = ["general8": 8, "general16": 16, "general32": 32, "general64": 64]["\(registers)"]!
      if memory.isEmpty { return "R\(width)" }
      return width == Int(operand.bits) ? "RM\(width)" : "R\(width)\(memory)"
    case .xmm: return "X" + memory
    case .ymm: return "Y" + memory
    case .zmm: return "Z" + memory
    case .mmx: return "MMX" + memory
    case .mask: return "K" + memory
    case .tile: return "T" + memory
    default: return "\(registers)".capitalizedFirst + memory
    }
  }

  /// The generated file: of all names those that are used.
  func file(header: String, used: UsedNames) -> String {
    var text = header + "extension X86_64.InstructionForm {\n"
    for entry in entries where used.forms.contains(entry.name) {
      text += "  /// \(entry.row.notation)\n"
      text += "  @inlinable public static var \(entry.name): Self { .init(bits: \(entry.row.form.literal)) }\n"
    }
    return text + "}\n"
  }
}

extension X86_64.InstructionRow {
  /// The row as manuals write it, for a comment.
  var notation: String {
    let list = operands.map { "\($0)" }.joined(separator: ", ")
    return "`\(mnemonic.uppercased())\(list.isEmpty ? "" : " " + list)`"
  }
}

extension X86_64.InstructionForm {
  /// The word as a literal.
  var literal: String { "0x" + String(bits, radix: 16) }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
