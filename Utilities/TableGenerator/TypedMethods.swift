public import Foundation
import JITMachineCode

/// Turns the instruction table into the typed methods of the assembler.
///
/// A method has one overload a combination of operand types. Rows that take the same types are encodings to choose
/// from; the method takes the shortest that can hold its operands.
public enum TypedMethods {
  /// Families whose methods are inlined into their callers.
  private static let hotFamilies = 0..<6

  /// The generated files: their places in `Sources`, and their contents. A family of methods is one file.
  ///
  /// - Parameter package: The folder of the package, whose sources say which names are wanted.
  /// - Throws: An error if a source can't be read.
  public static func files(package: URL) throws -> [(path: String, contents: String)] {
    let table = InstructionTable.shared
    var groups = Groups()
    for number in table.rows.indices { groups.add(number, of: table) }
    for spelling in table.spellings { groups.addSpelling(spelling.name, row: spelling.row, of: table) }
    groups.resolve()
    var methods: [Int: [String]] = [:]
    for key in groups.order {
      let group = groups.groups[key]!
      methods[group.family, default: []].append(
        MethodWriter(name: group.name, variants: group.variants, isHot: hotFamilies.contains(group.family)).text())
    }
    for (family, text) in groups.prefixed { methods[family, default: []].append(text) }
    for (family, text) in groups.branches { methods[family, default: []].append(text) }
    let names = InstructionTable.familyNames
    let files = methods.sorted { $0.key < $1.key }.map { family, methods in
      (
        path: "JITAssembler/X86_64/Assembler+\(names[family]).swift",
        contents: header + "public import JITMachineCode\n\nextension X86_64.Assembler {\n"
          + methods.joined(separator: "\n\n") + "\n}\n"
      )
    }
    let forms = FormNames(table)
    let pairs = VectorPairs(forms)
    let used = try UsedNames(package: package, pairs: pairs)
    let folder = "JITMachineCode/X86_64/Generated"
    return files + [
      (path: "\(folder)/InstructionForm+Rows.swift", contents: forms.file(header: header, used: used)),
      (path: "\(folder)/VectorInstruction+Rows.swift", contents: pairs.file(header: header, used: used)),
    ]
  }

  private static let header = """
    // swift-format-ignore-file
    // Written by `swift run table-generator` from the instruction table. Do not edit: change a row and run it again.


    """
}

/// The rows by method.
struct Groups {
  struct Group {
    var name: String
    var family: Int
    var variants: [Variant]
  }

  private(set) var groups: [String: Group] = [:]
  private(set) var order: [String] = []
  private(set) var prefixed: [(family: Int, text: String)] = []
  private(set) var branches: [(family: Int, text: String)] = []
  private var seen: Set<String> = []
  private var pending: [(name: String, family: Int, variant: Variant)] = []

  mutating func add(_ number: Int, of table: InstructionTable) {
    let row = table.rows[number]
    add(row, name: row.mnemonic)
  }

  mutating func addSpelling(_ name: String, row: Int, of table: InstructionTable) {
    var row = table.rows[row]
    row.mnemonic = name
    add(row, name: name)
  }

  private mutating func add(_ row: X86_64.InstructionRow, name: String) {
    guard !row.properties.contains(.decode) else { return }
    if addBranch(row, name: name) { return }
    addRepetitions(row, name: name)
    // `cfcmovo` is CFCMOV with a condition as an operand.
    let isCondition = row.form.isPromoted && row.form.map == 4 && row.form.opcode & 0xf0 == 0x40
    if isCondition, name != row.mnemonic { return }
    let name = isCondition ? String(name.dropLast()) : name
    let modes = row.modes
    let hasOperand = row.rmOperand != nil
    if !hasOperand || modes.register, let variant = Variant(row: row, isMemory: false) {
      pending.append((name, Int(row.family), variant))
    }
    if hasOperand, modes.memory, let variant = Variant(row: row, isMemory: true) {
      pending.append((name, Int(row.family), variant))
    }
  }

  /// Jumps, whose length the layout decides.
  private mutating func addBranch(_ row: X86_64.InstructionRow, name: String) -> Bool {
    guard row.operands.first?.kind == .relative, row.form.encoding == .legacy else { return false }
    let opcode = row.form.opcode
    let text: String
    switch (row.form.map, opcode) {
    case (0, 0xe8): return true
    case (0, 0xe9): return true
    case (0, 0xeb): text = "jump(to: label)"
    case (1, 0x80...0x8f): return true
    case (0, 0x70...0x7f): text = "jump(X86_64.Condition(rawValue: \(opcode & 15))!, to: label)"
    default: text = "branchShort(X86_64.InstructionForm(bits: 0x\(String(row.form.bits, radix: 16))), to: label)"
    }
    guard seen.insert("branch " + name).inserted else { return true }
    branches.append(
      (
        Int(row.family),
        "  /// `\(name.uppercased())` to a label.\n  public mutating func \(name)(_ label: X86_64.Label) { \(text) }"
      ))
    return true
  }

  /// `REP MOVSB` and its like.
  private mutating func addRepetitions(_ row: X86_64.InstructionRow, name: String) {
    guard row.operands.isEmpty else { return }
    var prefixes: [(String, String)] = []
    if row.properties.contains(.rep) { prefixes = [("rep", "0xf3")] }
    if row.properties.contains(.repe) { prefixes = [("repe", "0xf3"), ("repne", "0xf2")] }
    for (prefix, byte) in prefixes {
      let method = prefix + name.prefix(1).uppercased() + name.dropFirst()
      prefixed.append(
        (
          Int(row.family),
          "  /// `\(prefix.uppercased()) \(name.uppercased())`\n  public mutating func \(method)() {\n    appendByte(\(byte))\n    \(name)()\n  }"
        ))
    }
  }

  /// Decides which memory operands need a size, and which accumulator forms join a general one.
  mutating func resolve() {
    var sizes: [String: Set<Int>] = [:]
    for (name, _, variant) in pending {
      if let bits = variant.memoryBits { sizes[name + "(" + variant.signature, default: []].insert(bits) }
    }
    for (name, family, variant) in pending where !variant.parameters.contains(where: { isAccumulator($0.type) }) {
      let isAmbiguous = sizes[name + "(" + variant.signature, default: []].count > 1
      insert(isAmbiguous ? variant.sized() : variant, name: name, family: family)
      if isAmbiguous, variant.memoryBits == 64, ["push", "pop", "call", "jmp"].contains(name) {
        insert(variant, name: name, family: family)
      }
      addLocked(isAmbiguous ? variant.sized() : variant, name: name, family: family)
    }
    for (name, family, variant) in pending {
      guard let index = variant.parameters.firstIndex(where: { isAccumulator($0.type) }) else { continue }
      var general = variant
      general.parameters[index].type = generalType(of: variant.parameters[index].type)
      general.accumulator = index
      if groups[name + "(" + general.signature] != nil {
        insert(general, name: name, family: family)
      } else {
        insert(variant, name: name, family: family)
      }
    }
  }

  private func isAccumulator(_ type: String) -> Bool {
    ["X86_64.ALRegister", "X86_64.AXRegister", "X86_64.EAXRegister", "X86_64.RAXRegister"].contains(type)
  }

  private func generalType(of type: String) -> String {
    switch type {
    case "X86_64.ALRegister": "X86_64.Register8"
    case "X86_64.AXRegister": "X86_64.Register16"
    case "X86_64.EAXRegister": "X86_64.Register32"
    default: "X86_64.Register64"
    }
  }

  private mutating func insert(_ variant: Variant, name: String, family: Int) {
    let key = name + "(" + variant.signature
    if groups[key] == nil {
      // A shift by the constant 1 is an encoding of the shift by a number, not a method.
      groups[key] = Group(name: name, family: family, variants: [])
      order.append(key)
    }
    groups[key]!.variants.append(variant)
  }

  private mutating func addLocked(_ variant: Variant, name: String, family: Int) {
    guard variant.row.properties.contains(.lock), variant.isMemory,
      variant.row.operands.first?.memory != X86_64.OperandPattern.Memory.none,
      seen.insert("lock " + name + "(" + variant.signature).inserted
    else { return }
    let letters = ["a", "b", "c"]
    let parameters = zip(variant.parameters, letters).map { "_ \($1): \($0.type)" }.joined(separator: ", ")
    let arguments = letters.prefix(variant.parameters.count).joined(separator: ", ")
    let method = "lock" + name.prefix(1).uppercased() + name.dropFirst()
    prefixed.append(
      (
        family,
        "  /// `LOCK \(name.uppercased())`\n  public mutating func \(method)(\(parameters)) {\n    appendByte(0xf0)\n    \(name)(\(arguments))\n  }"
      ))
  }
}
