@testable import JITMachineCode

// LLVM's decoder looks at few of the bits that APX reserves, and refuses little of what processors refuse.
extension ExplainedDepartures {
  static let scaledSet = "LLVM multiplies the 8-bit displacement of SETcc with EVEX by 16; in map 4 there is no factor"

  /// Addresses with registers from 16 on.
  static func addressReason(_ disagreement: DecoderComparison.Disagreement) -> String? {
    let reference = disagreement.reference
    let bases = ["[r21 + ", "[r29 + ", "[r21d + ", "[r29d + "]
    if bases.contains(where: { reference.contains($0) }),
      ["[1*", "[2*", "[4*", "[8*", "[-0x", "[0x"].contains(where: { disagreement.ours.contains($0) })
    {
      return "Without a base the base's bits are ignored; LLVM takes them for R21 and R29 and reads no displacement"
    }
    guard ["r20", "r28"].contains(where: { reference.contains("[\($0)") }), reference.contains("iz") else { return nil }
    let plain = reference.replacing(" + riz", with: "").replacing(" + eiz", with: "")
    guard plain == disagreement.ours else { return nil }
    return "Beside R20 and R28 the SIB byte, which they need, is printed as RIZ"
  }

  /// Bytes from REX2 on.
  static func rex2Reason(
    _ bytes: [UInt8], prefixes: [UInt8], _ disagreement: DecoderComparison.Disagreement
  ) -> String? {
    let (ours, reference) = (disagreement.ours, disagreement.reference)
    let (payload, opcode) = (bytes[1], bytes[2])
    let isMap1 = payload & 0x80 != 0
    if prefixes.contains(where: { $0 & 0xf0 == 0x40 }) { return "REX and REX2 together are refused by processors" }
    if ours == "(bad)" {
      switch (isMap1, opcode >> 4) {
      case (false, 4), (false, 7), (false, 0xa), (false, 0xe), (true, 3), (true, 8):
        return "REX2 is not allowed with these opcodes, which LLVM doesn't know"
      default: break
      }
      if reference.hasPrefix("xsave") || reference.hasPrefix("xrstor") { return "REX2 is not allowed with XSAVE" }
      if isPrefix(opcode) { return "After REX2 there is no prefix; LLVM prints that alone" }
      if isMap1, payload & 0x40 != 0, opcode == 0x0f { return "3DNow! with REX2 is unknown to LLVM" }
      if reference.hasPrefix("jmpabs") { return "JMPABS is refused with a prefix or W" }
    }
    if isMap1, payload & 0x70 != 0, withoutNumbers(ours) == withoutNumbers(reference), namesVectors(reference) {
      return "Only general registers have the bits of REX2; LLVM makes vector registers from 16 on of them"
    }
    if opcode & 0xf0 == 0x50, payload & 8 == 0, reference.hasPrefix(ours.prefix(3)) {
      return "PUSHP and POPP have W, which LLVM does not look at"
    }
    if isMap1, payload & 8 != 0, prefixes.contains(0x66) {
      let plain = X86_64.decode(prefixes.filter { $0 != 0x66 } + bytes)
      if withoutNumbers(reference) == withoutNumbers(plain.isBad ? "<unknown>" : plain.text()) {
        return "LLVM ignores the 66 that is part of the opcode beside REX2.W"
      }
    }
    if opcode == 0x90, payload & 0x10 != 0 { return "XCHG with R16, which LLVM takes for NOP" }
    return nil
  }

  private static func isPrefix(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x0f, 0x26, 0x2e, 0x36, 0x3e, 0x40...0x4f, 0x64...0x67, 0xf0, 0xf2, 0xf3: true
    default: false
    }
  }

  /// `xmm3` and its like, but not `xmmword`.
  private static func namesVectors(_ text: String) -> Bool {
    text.split(separator: "mm", omittingEmptySubsequences: false).dropFirst().contains { $0.first?.isNumber == true }
  }

  private static func withoutNumbers(_ text: String) -> String { text.filter { !$0.isNumber } }

  /// EVEX with APX's fields.
  static func promotedReason(_ bytes: [UInt8], _ disagreement: DecoderComparison.Disagreement) -> String? {
    let (ours, reference) = (disagreement.ours, disagreement.reference)
    if ours.contains(" set") || ours.hasPrefix("set"), reference.hasPrefix("{evex} set") { return scaledSet }
    if ["set", "movdir64b", "enqcmd"].contains(where: { ours.contains($0) }), reference == "<unknown>",
      bytes[2] & 0x80 != 0
    {
      return "W is ignored"
    }
    if ours.contains("shl "), reference == "<unknown>", bytes[5] & 0x38 == 0x30 {
      return "LLVM has one of the two encodings of SHL"
    }
    if ours.hasPrefix("{nf} imulzu"), reference == "<unknown>" { return "LLVM has no IMULZU that leaves the flags" }
    if ours.hasPrefix("ctest"), reference == "<unknown>" { return "LLVM does not have the second opcode of CTEST" }
    if ours == "(bad)", bytes[2] & 4 == 0, bytes[5] >= 0xc0 { return "EVEX.U is 1 where there is no index" }
    if bytes[1] & 8 != 0, bytes[5] >= 0xc0, ours != "(bad)", namesVectors(reference),
      withoutNumbers(ours) == withoutNumbers(reference)
    {
      return "Only general registers have B4; LLVM takes it for bit 4 of vector registers too"
    }
    if bytes[2] & 4 == 0, reference.contains("[r"), withoutNumbers(ours) == withoutNumbers(reference) {
      return "A vector index has its bit 4 in V'; LLVM takes X4 for it too"
    }
    if bytes[4] == 0xd0, ours == reference + ", 1" {
      return "Of bytes a shift by one with a new destination is printed with the one: from CL it would be a shift by CL"
    }
    guard ours == "(bad)", !namesVectors(reference) else { return nil }
    if bytes[2] & 3 != 0, bytes[3] & 4 != 0 { return "LLVM ignores the 66, F3 or F2 beside NF" }
    if bytes[2] & 0x83 == 0x81 { return "LLVM takes a 66 beside W, which only the manual's scalable operands ignore" }
    if bytes[3] & 3 != 0 { return "LLVM does not look at the lowest bits of EVEX, which are reserved" }
    return nil
  }
}
