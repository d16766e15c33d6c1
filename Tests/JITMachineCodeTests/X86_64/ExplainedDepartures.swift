/// Where llvm-objdump and our decoder differ for a reason. Everything else is a failure.
enum ExplainedDepartures {
  /// The reason, or nil where the disagreement is a mistake of ours.
  static func reason(_ disagreement: DecoderComparison.Disagreement) -> String? {
    var prefixes = Array(disagreement.bytes.prefix { isLegacyPrefix($0) })
    var bytes = Array(disagreement.bytes.dropFirst(prefixes.count))
    guard let first = bytes.first else {
      let isAlone = ["lock", "xacquire", "xrelease"].contains { disagreement.reference.hasSuffix($0) }
      return isAlone && disagreement.ours == "(bad)" ? "LLVM prints these prefixes alone whatever follows" : nil
    }
    if let reason = addressReason(disagreement) ?? modelRegisterReason(disagreement) { return reason }
    if first == 0xd5, bytes.count > 2 {
      if let reason = rex2Reason(bytes, prefixes: prefixes, disagreement) { return reason }
      // Otherwise it is like REX, with the map in a bit.
      prefixes.append(0x40 | bytes[1] & 15)
      bytes = (bytes[1] & 0x80 != 0 ? [0x0f] : []) + bytes[2...]
    }
    if first == 0xf1, disagreement.ours.hasSuffix("int1") {
      return "F1 is INT1 in both manuals, LLVM has no row for it"
    }
    if let reason = spellingReason(disagreement) ?? prefixReason(bytes, prefixes: prefixes, disagreement) {
      return reason
    }
    if let reason = operandReason(bytes, disagreement) { return reason }
    if first == 0x62, bytes.count > 4 { return evexReason(bytes, disagreement) }
    return legacyReason(bytes, prefixes: prefixes, disagreement)
  }

  private static func evexReason(_ bytes: [UInt8], _ disagreement: DecoderComparison.Disagreement) -> String? {
    let (ours, reference) = (disagreement.ours, disagreement.reference)
    let isWide = bytes[2] & 0x80 != 0
    if let reason = promotedReason(bytes, disagreement) { return reason }
    if ours == "(bad)", bytes[1] & 7 == 4, bytes[3] & 0x60 != 0 { return "In map 4 L'L is 0; LLVM does not look at it" }
    if ours == "(bad)", reference.hasPrefix("pop2") || reference.hasPrefix("push2") {
      return "PUSH2 and POP2 must not name RSP, POP2 not one register twice"
    }
    if bytes[2] & 4 == 0, ours.replacing("xmm", with: "") != ours, reference.contains("ymm") {
      return "With a vector index V' is bit 4 of its number; LLVM takes U for a length"
    }
    if ours == "(bad)" {
      if reference.hasPrefix("vcvtqq2p"), isWide {
        return "With 66 and W1 this is no instruction in the manual; LLVM ignores the 66"
      }
    }
    if reference == "<unknown>" {
      if lengthIgnoring.contains(where: { ours.contains($0) }) {
        return "The manual ignores the vector length (LLIG), LLVM wants 0"
      }
      if wideIgnoring.contains(where: { ours.contains($0) }), isWide {
        return "The manual ignores W (WIG), LLVM wants 0"
      }
    }
    if ours.hasPrefix("vmovw") && reference.hasPrefix("vmovw")
      || ours.hasPrefix("vmovd") && reference.hasPrefix("vmovd")
    {
      return "AVX10.2: LLVM exchanges the registers of the store form"
    }
    return nil
  }

  private static func modelRegisterReason(_ disagreement: DecoderComparison.Disagreement) -> String? {
    let (ours, reference) = (disagreement.ours, disagreement.reference)
    if reference.contains("-0x"), ours.contains("msr") {
      return "The number of an MSR is unsigned; LLVM prints it signed"
    }
    if ours.hasPrefix("urdmsr"), reference.hasPrefix("urdmsr") {
      return "The manual and GNU as have the MSR's number in ModRM.reg, LLVM in ModRM.rm"
    }
    return nil
  }

  private static func legacyReason(
    _ bytes: [UInt8], prefixes: [UInt8], _ disagreement: DecoderComparison.Disagreement
  ) -> String? {
    let (ours, reference) = (disagreement.ours, disagreement.reference)
    if bytes[0] == 0xf1, ours.hasSuffix("int1") { return "F1 is INT1 in both manuals, LLVM has no row for it" }
    if bytes.starts(with: [0x0f, 0x09]), reference == "<unknown>" {
      return "LLVM refuses WBINVD with prefixes, processors ignore them"
    }
    if ours.replacing("qword", with: "dword") == reference,
      reference.contains("rstorssp") || reference.contains("clrssbsy")
    {
      return "RSTORSSP and CLRSSBSY access 8 bytes; LLVM prints dword"
    }
    if prefixes.contains(0xf0), prefixes.contains(0x66), prefixes.contains(0xf2) || prefixes.contains(0xf3) {
      return "LLVM misreads LOCK between 66 and the opcode where F2 or F3 is a hint"
    }
    let isWide = prefixes.last.map { $0 & 0xf8 == 0x48 } ?? false
    if isWide, bytes.starts(with: [0x0f, 0x7e]), prefixes.contains(0xf3) {
      return "LLVM ignores the F3 of MOVQ xmm with REX.W"
    }
    if reference.hasPrefix("cldemote"), ours.hasPrefix("nop") {
      return "CLDEMOTE has no prefix; with one it is a NOP, which LLVM does not look at"
    }
    if isWide, reference.hasPrefix("xsaveopt64"), ours.hasPrefix("clwb") {
      return "LLVM ignores the 66 of CLWB with REX.W"
    }
    if ours.hasSuffix("endbr64") || ours.hasSuffix("endbr32"), reference == "rep " + ours {
      return "LLVM prints the F3 that is part of the opcode where another prefix follows it"
    }
    if isWide, reference.hasPrefix("xsaveopt64"), ours.hasPrefix("clrssbsy") {
      return "LLVM ignores the F3 of CLRSSBSY with REX.W"
    }
    if isWide, prefixes.contains(0x67), !prefixes.contains(0x66) {
      return "LLVM reads 67 with REX.W as if 66 preceded too"
    }
    let mixes = prefixes.contains(0x66) && (prefixes.contains(0xf2) || prefixes.contains(0xf3))
    if mixes, ours.replacing(" word ptr", with: " dword ptr") == reference {
      return "LLVM prints a doubleword of memory beside a 16-bit register where 66 stands beside F2 or F3"
    }
    if mixes, reference == "<unknown>", bytes.starts(with: [0x0f, 0xae]) || bytes.starts(with: [0x0f, 0x38, 0xf8]) {
      return "LLVM refuses 66 beside F2 or F3 here, processors ignore it"
    }
    let last = prefixes.last { $0 & 0xf0 != 0x40 }
    if mixes, reference == "<unknown>", bytes[0] == 0x0f, last != 0x66, last != 0xf2, last != 0xf3 {
      return "LLVM refuses 66 with F2 or F3 where another prefix parts them from the opcode, processors don't care"
    }
    if bytes == [0x90], ["xchg ax, ax", "xchg rax, rax"].contains(ours), reference == "nop" {
      return "90 with 66 or REX.W is NOP under either name"
    }
    if bytes == [0x90], ours.hasSuffix("pause") { return "PAUSE with 66 or REX.W is still PAUSE, LLVM doesn't say so" }
    return nil
  }

  private static let lengthIgnoring = [
    "vfpclasssh", "vgetexpsh", "vscalefsh", "vrndscalesh", "vfmaddcsh", "vfcmaddcsh", "vcomxsh", "vucomxsh",
  ]

  private static let wideIgnoring = ["vpsllw ", "vpsraw ", "vpsrlw ", "vpalignr "]

  static func isLegacyPrefix(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x26, 0x2e, 0x36, 0x3e, 0x64...0x67, 0xf0, 0xf2, 0xf3, 0x40...0x4f: true
    default: false
    }
  }
}
