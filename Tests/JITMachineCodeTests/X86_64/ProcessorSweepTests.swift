import TestSupport
import Testing

@testable import JITMachineCode

/// Our decoder against the processor it runs on, which is right: what is an instruction, and how long.
///
/// By default some hundred encodings of each kind; `SWIFT_JIT_SWEEP=1` makes it a hundred thousand,
/// `SWIFT_JIT_SWEEP=full` all.
@Suite struct ProcessorSweepTests {
  @Test(arguments: OpcodeSweepTests.Opcodes.allCases)
  func opcodesAreWhatTheProcessorExecutes(_ opcodes: OpcodeSweepTests.Opcodes) throws {
    guard let oracle = ProcessorOracle.shared else { return }
    let stride = ReferenceTools.number("SWIFT_JIT_ORACLE_STRIDE") ?? Self.stride
    var candidates: [[UInt8]] = []
    var number = 0
    for lead in opcodes.leads + (opcodes == .legacy ? Self.prefixLeads : []) {
      for opcode in UInt8.min...UInt8.max {
        if lead.map == 0, OpcodeSweepTests.isPrefix(opcode) { continue }
        let rows = X86_64.DecodingIndex.shared.candidates(encoding: opcodes.encoding, map: lead.map, opcode: opcode)
        for modRM in opcodes.modRMs(Array(rows)) {
          number += 1
          guard number % stride == 0 else { continue }
          candidates.append(lead.bytes + [opcode, modRM, UInt8(number & 31)])
        }
      }
    }
    #expect(candidates.count > 100)
    try compare(candidates, oracle)
  }

  /// Encodings that were wrong once.
  @Test func singleEncodings() throws {
    guard let oracle = ProcessorOracle.shared else { return }
    try compare(ProcessorDepartures.cases, oracle)
  }

  private func compare(_ candidates: [[UInt8]], _ oracle: ProcessorOracle) throws {
    let problems = try oracle.problems(candidates)
    for problem in problems.prefix(20) { Issue.record("\(problem)") }
    #expect(problems.isEmpty, "\(problems.count) of \(candidates.count) encodings")
  }

  /// An odd number, so that all ModRM bytes and leads come up.
  private static let stride =
    switch SweepSize.current {
    case .brief: 401
    case .broad: 7
    case .full: 1
    }

  /// Orders of prefixes, and prefixes that many instructions forbid.
  private static let prefixLeads: [OpcodeSweepTests.Lead] = {
    let prefixes: [[UInt8]] = [
      [0xf2, 0x66], [0x66, 0xf3], [0xf2, 0xf3], [0xf3, 0xf2], [0xf2, 0x3e, 0x66], [0xf0], [0x66, 0xf0], [0x48, 0x66],
      [0x66, 0x48], [0xf3, 0x48], [0xf2, 0x44], [0x41], [0x67, 0x66], [0x67, 0x48], [0x66, 0xf3, 0x66, 0xf2],
    ]
    let escapes: [[UInt8]] = [[], [0x0f], [0x0f, 0x38], [0x0f, 0x3a]]
    return prefixes.flatMap { prefix in
      escapes.enumerated().map { OpcodeSweepTests.Lead(bytes: prefix + $1, map: UInt8($0)) }
    }
  }()
}
