/// Where llvm-objdump and our decoder differ for a reason. Everything else is a failure.
enum ExplainedDepartures {
  /// The reason, or nil where the disagreement is a mistake of ours.
  static func reason(_ disagreement: DecoderComparison.Disagreement) -> String? {
    let bytes = Array(disagreement.bytes.drop { isLegacyPrefix($0) })
    guard let first = bytes.first else { return nil }
    if first == 0xd5 { return "APX: REX2 is not in the table" }
    if first == 0xf1, disagreement.ours.hasSuffix("int1") { return "F1 is INT1 in both manuals, LLVM has no row for it" }
    if first == 0x62, bytes.count > 3, disagreement.ours == "(bad)" {
      if bytes[1] & 7 == 4 { return "APX: EVEX map 4 is not in the table" }
      if bytes[1] & 8 != 0 || bytes[2] & 4 == 0 { return "APX: EVEX with general registers above 15 is not in the table" }
    }
    return nil
  }

  private static func isLegacyPrefix(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x26, 0x2e, 0x36, 0x3e, 0x64...0x67, 0xf0, 0xf2, 0xf3, 0x40...0x4f: true
    default: false
    }
  }
}
