@testable import JITMachineCode

extension ExplainedDepartures {
  /// Why clang refuses what we accept, or nil where it should not.
  static func refusalReason(_ sample: X86_64.Instruction, _ message: String) -> String? {
    let name = sample.mnemonic
    if sample.prefixes.contains(.bnd) { return "clang has forgotten MPX and its BND prefix" }
    if name.hasPrefix("vcmp"), name.hasSuffix("bf16") {
      return "clang has only the form with an immediate, though llvm-objdump prints names"
    }
    if wordForms[name] != nil, name != "pushfw", name != "popfw" { return "clang has no suffixes in Intel syntax" }
    if name == "movzx" || name == "movsx", case .register(let register)? = sample.operands.first,
      register.registerClass == .general16
    {
      return "clang has no MOVZX and MOVSX of 16 bits to 16"
    }
    if name == "movsxd" { return "clang has no MOVSXD with a 16-bit destination" }
    if isByteShiftByOne(sample) { return "clang does not take shifts of bytes by one with a new destination" }
    if name == "int1" { return "clang has no INT1" }
    if name == "rstorssp" || name == "clrssbsy" { return "clang calls the 8 bytes a dword" }
    if name.hasPrefix("vgatherpf") || name.hasPrefix("vscatterpf") {
      return "clang has no Intel syntax for prefetching gathers"
    }
    if ["rdmsr", "wrmsrns", "urdmsr", "uwrmsr"].contains(name) { return "clang takes the number of an MSR as signed" }
    return nil
  }

  /// `rol al, bl`, which llvm-objdump prints.
  private static func isByteShiftByOne(_ sample: X86_64.Instruction) -> Bool {
    let row = InstructionTable.shared.rows[Int(sample.row!)]
    return row.form.isPromoted && row.form.opcode == 0xd0 && sample.operands.count == 2
      && row.operands[0].registers == .general8
  }

  /// Why clang's bytes differ from ours, or nil where they should not.
  static func differenceReason(_ sample: X86_64.Instruction) -> String? {
    let row = InstructionTable.shared.rows[Int(sample.row!)]
    let name = sample.mnemonic
    switch name {
    case "xchg":
      if sample.operands.allSatisfy({ $0 == .register(.init(.general64, 0)) }) {
        return "clang takes XCHG RAX, RAX for NOP"
      }
    case _ where name.hasPrefix("set") && row.form.isPromoted: return scaledSet
    case "lcall", "ljmp": return "clang takes any size of a far pointer, and has no spelling that says which is meant"
    case "push", "pop":
      if row.operands.first?.registers == .segment { return "clang pushes and pops FS and GS with 16 bits" }
    case "mov":
      if row.operands.last?.registers == .segment, case .register(let register) = sample.operands[0],
        register.registerClass == .general16
      {
        return "clang leaves out the 66, though that writes all of the destination"
      }
    case "urdmsr": return "The manual and GNU as have the MSR's number in ModRM.reg, LLVM in ModRM.rm"
    default: break
    }
    return nil
  }

  /// The forms with an operand size that operands don't tell, and how LLVM prints them.
  static let wordForms = [
    "pushw": "push", "popw": "pop", "pushfw": "pushf", "popfw": "popf", "leavew": "leave", "enterw": "enter",
    "retfw": "retf",
  ]

  /// Whether LLVM has no such row: its disassembler sees no instruction, or two.
  static func isUnknownToReference(_ row: X86_64.InstructionRow) -> Bool {
    let features = InstructionTable.shared.featureSets[Int(row.features)]
    if ["MPX", "MCOMMIT"].contains(features) { return true }
    if ["fneni", "fndisi", "fnsetpm"].contains(row.mnemonic) { return true }
    let isReserved = Int(row.family) == InstructionTable.families.count - 1
    return isReserved || row.properties.contains(.decode) && (features == "FPU" || row.mnemonic == "vmovw")
  }

  /// Text with its prefixes in one order, and as LLVM prints them: it takes the hints XACQUIRE, XRELEASE and BND for
  /// REPNE and REP unless they stand directly before LOCK or an opcode that has them, says NOTRACK nowhere but shows
  /// its DS, and drops the REP of PadLock's instructions.
  static func normalized(_ text: String, _ sample: X86_64.Instruction) -> String {
    var words = text.split(separator: " ")
    var prefixes: [String] = []
    while let first = words.first, let prefix = prefixNames[String(first)] {
      if !prefix.isEmpty { prefixes.append(prefix) }
      words.removeFirst()
    }
    if sample.mnemonic.hasPrefix("x"), sample.operands.isEmpty { prefixes = [] }
    let rest = words.joined(separator: " ")
    let plain =
      sample.prefixes.contains(.notrack)
      ? rest.replacing("ds:", with: "").replacing("fs:", with: "").replacing("gs:", with: "") : rest
    return (prefixes.sorted() + [plain]).joined(separator: " ")
  }

  private static let prefixNames = [
    "lock": "lock", "rep": "rep", "repne": "repne", "xacquire": "repne", "xrelease": "rep", "bnd": "repne",
    "notrack": "",
  ]

  /// Why a sample is left out, or nil for nearly all.
  static func omission(_ sample: X86_64.Instruction) -> String? {
    let row = InstructionTable.shared.rows[Int(sample.row!)]
    if row.operands.contains(where: { $0.memory == .absolute }), row.form.bits & X86_64.InstructionForm.prefix67 != 0 {
      return "With prefix 67 the absolute address has four bytes, which only the decoder knows"
    }
    if row.mnemonic == "imulzu", sample.prefixes.contains(.noFlags) {
      return "LLVM has no IMULZU that leaves the flags, and misreads what follows"
    }
    if row.mnemonic == "ctest", row.properties.contains(.decode) {
      return "LLVM does not have the second opcode of CTEST, and misreads what follows"
    }
    let hints = sample.prefixes.intersection([.xacquire, .xrelease])
    if !hints.isEmpty, sample.prefixes.contains(.lock), row.form.bits & X86_64.InstructionForm.prefix66 != 0 {
      return "LLVM misreads LOCK after 66 and a hint, and what follows with it"
    }
    if row.mnemonic == "xchg", sample.operands.allSatisfy({ $0 == .register(.init(.general32, 0)) }),
      row.form.opcode == 0x90
    {
      return "90 with EAX would be NOP, which is why this row does not take EAX twice"
    }
    return nil
  }
}
