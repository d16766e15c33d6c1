@testable import JITMachineCode

// Where llvm-objdump reads what processors do not execute, or the other way round. `DecoderComparison` asks the
// processor at hand to confirm these.
extension ExplainedDepartures {
  typealias Disagreement = DecoderComparison.Disagreement

  /// The same instruction, written otherwise.
  static func spellingReason(_ disagreement: Disagreement) -> String? {
    let (ours, reference) = (withoutPrefixes(disagreement.ours), withoutPrefixes(disagreement.reference))
    let name = String(ours.prefix { $0 != " " })
    if let plain = wordForms[name], plain + ours.dropFirst(name.count) == reference {
      return "LLVM does not print the operand size that only a 66 tells"
    }
    if ours == "data16 " + reference { return "LLVM does not print the 66 of x87 environments" }
    if name == "lcall" || name == "ljmp" {
      let plain = ["dword ptr ", "fword ptr ", "tbyte ptr "].reduce(ours) { $0.replacing($1, with: "") }
      if plain == reference || plain.dropFirst() == reference { return "LLVM prints no size of a far pointer" }
    }
    if ["ret", "retf", "retfq", "retfw", "enter", "enterw"].contains(name), reference.contains("-0x") {
      return "The immediates of RET and ENTER are unsigned; LLVM prints them signed"
    }
    return nil
  }

  private static func withoutPrefixes(_ text: String) -> String {
    let words = text.split(separator: " ").drop { ["rep", "repne", "lock", "addr32"].contains($0) }
    return words.joined(separator: " ")
  }

  /// Legacy prefixes.
  static func prefixReason(_ code: [UInt8], prefixes: [UInt8], _ disagreement: Disagreement) -> String? {
    let (ours, reference) = (disagreement.ours, disagreement.reference)
    let mandatory = prefixes.filter { [0x66, 0xf2, 0xf3].contains($0) }
    let isBranch = [0xe8, 0xe9].contains(code[0]) || code.count > 1 && code[0] == 0x0f && code[1] & 0xf0 == 0x80
    if isBranch, mandatory.contains(0x66) {
      return "Intel ignores 66 before near branches, LLVM reads them as AMD does"
    }
    if ours == "(bad)" {
      if disagreement.bytes.count > X86_64.longestInstruction { return "No instruction has more than 15 bytes" }
      let isVector = [0x62, 0xc4, 0xc5, 0x8f].contains(code[0])
      if isVector, !mandatory.isEmpty || prefixes.contains(0xf0) || prefixes.last.map({ $0 & 0xf0 == 0x40 }) == true {
        return "66, F2, F3, LOCK and REX are not allowed before VEX, XOP and EVEX"
      }
      if prefixes.contains(0xf0) { return "LOCK is allowed only where memory is changed" }
    }
    if ["lock", "xacquire", "xrelease"].contains(where: { reference.hasSuffix($0) }) {
      return "LLVM prints these prefixes alone whatever follows, and loses those before them"
    }
    guard !mandatory.isEmpty, code[0] == 0x0f || code[0] == 0xd5 else { return nil }
    if ours == "(bad)", [[], [0x66], [0xf2], [0xf3]].contains(where: { isInstruction($0, prefixes, code) }) {
      return "66, F2 and F3 are not ignored where they are part of other opcodes"
    }
    if ours != "(bad)", Set(mandatory).count > 1 {
      return "LLVM takes the prefix that is nearest to the opcode, processors the last of F2 and F3, and then 66"
    }
    return nil
  }

  /// Whether the code is an instruction with one of the mandatory prefixes, or none.
  private static func isInstruction(_ prefix: [UInt8], _ prefixes: [UInt8], _ code: [UInt8]) -> Bool {
    let others = prefixes.filter { ![0x66, 0xf2, 0xf3].contains($0) }
    return !X86_64.decode(prefix + others + code).isBad
  }

  /// Registers and opcodes.
  static func operandReason(_ code: [UInt8], _ disagreement: Disagreement) -> String? {
    let (ours, reference) = (disagreement.ours, disagreement.reference)
    if ours == "(bad)" {
      if code[0] == 0x0f, code.count > 1, (0x20...0x23).contains(code[1]) {
        return "There are control registers 0, 2, 3, 4 and 8 and debug registers 0 to 7"
      }
      if code[0] == 0x8e { return "CS can't be loaded" }
      if ["vgather", "vpgather", "vfmulc", "vfcmulc", "vfmaddc", "vfcmaddc", "td", "tcmm", "tconj", "tmm"].contains(
        where: { reference.hasPrefix($0) })
      {
        return "A register must not be named twice"
      }
      if code[0] == 0x62, code.count > 5 {
        if code[3] & 0x60 == 0x60, code[3] & 0x10 == 0 || code[5] < 0xc0 { return "L'L = 3 is no vector length" }
        if code[3] & 0x87 == 0x80 { return "Zeroing needs a mask" }
        if reference.contains("tmm") { return "The number of a tile has no high bits" }
        if code[1] & 0x90 != 0x90 { return "The number of a mask in ModRM.reg has no high bits" }
      }
    } else if reference == "<unknown>" || ours.hasPrefix("bnd") || ours.hasPrefix("mcommit") {
      if isReserved(code) { return "LLVM has no row for it" }
      if ours.hasPrefix("k") || ours.contains(", k") {
        return "In ModRM.rm the high bits of a mask's number are ignored"
      }
      if ["vcvtdq2pd", "vcvtudq2pd", "vcvtsi2sd", "vcvtusi2sd"].contains(where: { ours.hasPrefix($0) }) {
        return "The rounding is ignored"
      }
      if ours.hasPrefix("vmovw") { return "W is ignored" }
    }
    return nil
  }

  private static func isReserved(_ code: [UInt8]) -> Bool {
    guard code.count > 1 else { return false }
    switch code[0] {
    case 0x0f: return (0x18...0x1e).contains(code[1]) || [0x01, 0x0d, 0x20, 0x21, 0x22, 0x23, 0xff].contains(code[1])
    case 0xc0, 0xc1, 0xd0...0xd3: return code[1] & 0x38 == 0x30
    case 0xf6, 0xf7: return code[1] & 0x38 == 0x08
    case 0xd9...0xdf: return code[1] >= 0xc0
    default: return false
    }
  }
}
