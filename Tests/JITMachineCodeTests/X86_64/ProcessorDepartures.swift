@testable import JITMachineCode

/// Where our decoder and a processor differ for a reason: because of what the processor lacks, or because AMD's does
/// otherwise than Intel's manual, which the table follows, says. Everything else is a failure.
enum ProcessorDepartures {
  /// The reason, or nil where the difference is a mistake of ours.
  static func reason(
    _ bytes: [UInt8], _ instruction: X86_64.Instruction, ours: ProcessorOracle.Verdict,
    theirs: ProcessorOracle.Verdict, _ oracle: ProcessorOracle
  ) -> String? {
    let code = Array(bytes.drop { ExplainedDepartures.isLegacyPrefix($0) })
    let prefixes = bytes.prefix(bytes.count - code.count)
    if let row = instruction.row.map({ InstructionTable.shared.rows[Int($0)] }), theirs == .none {
      if let reason = absence(of: row, oracle) { return reason }
      if code[0] == 0xd5, !oracle.features.contains("APX_F") { return "This processor lacks REX2" }
      if oracle.isAMD, row.mnemonic == "sysenter" { return "AMD has no SYSENTER in 64-bit mode" }
      if oracle.isAMD, code.starts(with: [0x0f, 0x0d]), code[2] >= 0xc0 {
        return "AMD has prefetches with memory only here, Intel NOPs with registers"
      }
    }
    guard oracle.isAMD else { return nil }
    if case .instruction = ours, case .instruction = theirs, prefixes.contains(0x66), isNearBranch(code) {
      return "AMD's near branches have 16 bits after 66, which Intel's ignore"
    }
    guard ours == .none else { return nil }
    if prefixes.contains(0xf0), code.starts(with: [0x0f]), [0x20, 0x22].contains(code[1]) {
      return "AMD's LOCK MOV CR0 is MOV CR8"
    }
    if prefixes.contains(0xf0), code.starts(with: [0x0f, 0x00]) { return "AMD's VERW ignores LOCK" }
    if code.starts(with: [0x0f, 0x01]), [0xc1, 0xee, 0xef].contains(code[2]) {
      return "AMD ignores prefixes that Intel's manual forbids here"
    }
    if code.starts(with: [0xc4]), code[1] & 31 == 3, code[2] & 0x80 == 0, [0, 1].contains(code[3]) {
      return "AMD ignores W of VPERMQ and VPERMPD"
    }
    return nil
  }

  /// Why a row is no instruction here.
  private static func absence(of row: X86_64.InstructionRow, _ oracle: ProcessorOracle) -> String? {
    let features = InstructionTable.shared.featureSets[Int(row.features)].split(separator: " ")
    if features.contains(where: { !oracle.features.contains(String($0)) }) { return "This processor lacks it" }
    if row.properties.contains(.ring0) { return "Privileged, and undefined rather than forbidden outside ring 0" }
    if ["sgdt", "sidt", "sldt", "smsw", "str"].contains(row.mnemonic) {
      return "Forbidden by UMIP; what Linux makes of that differs"
    }
    return ["ud0", "ud1", "ud2"].contains(row.mnemonic) ? "Undefined for good" : nil
  }

  private static func isNearBranch(_ code: [UInt8]) -> Bool {
    [0xe8, 0xe9].contains(code[0]) || code[0] == 0x0f && code[1] & 0xf0 == 0x80
  }

  /// Encodings that were wrong once, to be tried one by one.
  static let cases: [[UInt8]] = [
    [0x66, 0xe9, 0, 0, 0, 0], [0x66, 0x0f, 0x84, 5, 0, 0, 0], [0xc0, 0xf0, 1], [0xf6, 0xc8, 0x5a], [0x0f, 0x1a, 0xc0],
    [0x0f, 0x1c, 0xc0], [0x0f, 0x1e, 0xc8], [0x0f, 0x18, 0xf8], [0x0f, 0x19, 0xc0], [0x0f, 0x0d, 0xc1],
    [0x0f, 0x0d, 0x27], [0xdc, 0xd1], [0xdc, 0xd9], [0xdd, 0xc9], [0xdf, 0xd1], [0xd9, 0xd9], [0xdb, 0xe0],
    [0xdb, 0xe1], [0x0f, 0x20, 7], [0xf3, 0x0f, 0x57, 0xc0], [0x66, 0xf2, 0x0f, 0xd3, 0xc1],
    [0x66, 0xf2, 0x3e, 0x0f, 0xd3, 0xc1], [0x66, 0x0f, 0x77], [UInt8](repeating: 0x26, count: 14) + [0xb0, 5],
    [UInt8](repeating: 0x26, count: 13) + [0xb0, 5], [0xf2, 0x3e, 0x66, 0x0f, 0x11, 0x44, 0x24, 0xf0],
    [0xf3, 0x3e, 0x66, 0x0f, 0x11, 0x44, 0x24, 0xf0], [0xf3, 0x66, 0xf2, 0x3e, 0x0f, 0x11, 0x44, 0x24, 0xf0],
    [0xf2, 0x66, 0xf3, 0x3e, 0x0f, 0x11, 0x44, 0x24, 0xf0], [0x66, 0x67, 0xe3, 2], [0xf3, 0x0f, 0x01, 0xfa],
    [0x8e, 0xc8], [0x66, 0x8e, 0xc8],
  ]
}
