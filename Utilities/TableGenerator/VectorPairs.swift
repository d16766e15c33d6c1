import JITMachineCode

/// Instructions on vector registers that have a legacy encoding and, but for the prefix, the same in VEX.
///
/// A pair is named by its mnemonic, and where several pairs have one mnemonic as its legacy row is (``FormNames``).
struct VectorPairs {
  private struct Pair {
    var name: String
    var legacy: X86_64.InstructionRow
    var vex: X86_64.InstructionRow
  }

  /// What both encodings have in common.
  private struct Key: Hashable {
    var map: UInt8
    var prefix: UInt64
    var opcode: UInt8
    var isWide: Bool
    var modRM: UInt8
    var digit: UInt8
    var immediateCount: Int
  }

  private var pairs: [Pair] = []
  var names: Set<String> { Set(pairs.map(\.name)) }

  init(_ forms: FormNames) {
    var vex: [Key: [X86_64.InstructionRow]] = [:]
    for entry in forms.entries where entry.row.form.encoding == .vex && entry.row.form.lengthBits == 0 {
      vex[Self.key(entry.row.form), default: []].append(entry.row)
    }
    var seen: Set<Key> = []
    for entry in forms.entries where entry.row.form.encoding == .legacy && entry.row.form.map != 0 {
      let key = Self.key(entry.row.form)
      // MOVSS has two operands in memory, and three in registers.
      guard let rows = vex[key]?.filter({ $0.mnemonic == "v" + entry.row.mnemonic }),
        let row = rows.first(where: { $0.operands.count == entry.row.operands.count }) ?? rows.first,
        seen.insert(key).inserted
      else { continue }
      pairs.append(Pair(name: entry.name, legacy: entry.row, vex: row))
    }
    var counts: [String: Int] = [:]
    for pair in pairs { counts[pair.legacy.mnemonic, default: 0] += 1 }
    for index in pairs.indices where counts[pairs[index].legacy.mnemonic] == 1 {
      pairs[index].name = pairs[index].legacy.mnemonic
    }
  }

  private static func key(_ form: X86_64.InstructionForm) -> Key {
    let prefixes = X86_64.InstructionForm.prefix66 | X86_64.InstructionForm.prefixF2 | X86_64.InstructionForm.prefixF3
    return Key(
      map: form.map, prefix: form.encoding == .legacy ? form.bits & prefixes : [0, 1, 4, 2][Int(form.pp)] << 40,
      opcode: form.opcode, isWide: form.isWide, modRM: form.modRMBits, digit: form.digit,
      immediateCount: form.immediateCount)
  }

  /// The generated file: of all pairs those that are used.
  func file(header: String, used: UsedNames) -> String {
    var text = header + "extension X86_64.VectorInstruction {\n"
    for pair in pairs where used.vectorInstructions.contains(pair.name) {
      // The back end puts the sources where they are to be, and no vector register has a number above 15.
      let legacy = pair.legacy.form.withoutHighFields
      let vex = X86_64.InstructionForm(
        bits: pair.vex.form.bits & ~(X86_64.InstructionForm.commutes | X86_64.InstructionForm.checked))
      text += "  /// \(pair.legacy.notation), \(pair.vex.notation)\n"
      text += "  @inlinable package static var \(pair.name): Self {\n"
      text += "    .init(legacy: .init(bits: \(legacy.literal)), vex: .init(bits: \(vex.literal)))\n  }\n"
    }
    return text + "}\n"
  }
}
