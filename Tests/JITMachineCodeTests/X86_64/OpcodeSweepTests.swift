import Foundation
import TestSupport
import Testing

@testable import JITMachineCode

/// Every opcode of every map with every prefix: what llvm-objdump knows, we know, and print alike. Each opcode of each
/// map is tried at least once; of all its combinations with prefixes and ModRM bytes, by default each 1201st.
@Suite struct OpcodeSweepTests {
  @Test(arguments: Opcodes.allCases) func opcodesDecodeAsTheReferenceDecodes(_ opcodes: Opcodes) throws {
    guard let tools = ReferenceTools.required() else { return }
    let stride = ReferenceTools.number("SWIFT_JIT_OPCODE_STRIDE") ?? Self.stride
    var comparison = DecoderComparison()
    var bytes: [UInt8] = []
    var number = 0
    var tried: Set<Int> = []
    func flush() throws {
      comparison.compare(bytes, try tools.disassemble(bytes))
      bytes = []
    }
    for lead in opcodes.leads {
      for opcode in UInt8.min...UInt8.max {
        if lead.map == 0, Self.isPrefix(opcode) { continue }
        let candidates = X86_64.DecodingIndex.shared.candidates(
          encoding: opcodes.encoding, map: lead.map, opcode: opcode)
        for modRM in opcodes.modRMs(Array(candidates)) {
          number += 1
          let isFirst = tried.insert(Int(lead.map) << 8 | Int(opcode)).inserted
          guard isFirst || number % stride == 0 else { continue }
          let sample = lead.bytes + [opcode, modRM, UInt8(number & 31)] + [UInt8](repeating: 0x90, count: 8)
          let decoded = X86_64.decode(sample)
          bytes += decoded.isBad ? sample[...] : sample[..<decoded.length]
          if bytes.count > 1 << 22 { try flush() }
        }
      }
    }
    if opcodes == .legacy {
      for trailing in UInt8.min...UInt8.max {
        bytes += [0x0f, 0x0f, 0xc1, trailing] + [UInt8](repeating: 0x90, count: 4)
      }
    }
    try flush()
    try comparison.report()
    // What llvm-objdump prints, the assembler must take.
    let missing = comparison.mnemonics.filter {
      $0 != "<unknown>" && X86_64.MnemonicIndex.shared.entries[$0] == nil && !Self.prefixes.contains($0)
    }
    #expect(missing.isEmpty, "mnemonics that the table lacks: \(missing.sorted())")
    #expect(comparison.mnemonics.count > 3, "the sweep has looked at hardly anything")
  }

  /// An odd number, so that all ModRM bytes and leads come up.
  private static let stride =
    switch SweepSize.current {
    case .brief: 1201
    case .broad: 7
    case .full: 1
    }

  /// Prefixes that stand alone in front of what they don't belong to.
  private static let prefixes: Set<String> = ["lock", "rep", "repne", "xacquire", "xrelease", "addr32", "data16"]

  static func isPrefix(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x26, 0x2e, 0x36, 0x3e, 0x40...0x4f, 0x62, 0x64...0x67, 0xc4, 0xc5, 0xd5, 0xf0, 0xf2, 0xf3, 0x0f: true
    default: false
    }
  }

  /// What stands before an opcode.
  struct Lead {
    var bytes: [UInt8]
    var map: UInt8
  }

  enum Opcodes: CaseIterable, CustomTestStringConvertible {
    case legacy, rex2, vex, xop, evex, promoted

    var encoding: X86_64.InstructionForm.Encoding {
      switch self {
      case .legacy, .rex2: .legacy
      case .vex: .vex
      case .xop: .xop
      case .evex, .promoted: .evex
      }
    }

    var testDescription: String { "\(self)" }

    var leads: [Lead] {
      switch self {
      case .legacy:
        let prefixes: [[UInt8]] = [[], [0x66], [0xf2], [0xf3], [0x66, 0xf2], [0xf3, 0x66], [0x67]]
        let escapes: [[UInt8]] = [[], [0x0f], [0x0f, 0x38], [0x0f, 0x3a]]
        var leads: [Lead] = []
        for (map, escape) in escapes.enumerated() {
          for prefix in prefixes {
            for rex: [UInt8] in [[], [0x48]] { leads.append(Lead(bytes: prefix + rex + escape, map: UInt8(map))) }
          }
          leads.append(Lead(bytes: [0x45] + escape, map: UInt8(map)))
        }
        return leads
      case .vex: return Self.vexLeads(escape: 0xc4, maps: [1, 2, 3, 5, 6, 7])
      case .xop: return Self.vexLeads(escape: 0x8f, maps: [8, 9, 10])
      case .evex: return Self.evexLeads
      case .rex2: return Self.rex2Leads
      case .promoted: return Self.promotedLeads
      }
    }

    /// Each of REX2's bits, both maps.
    private static var rex2Leads: [Lead] {
      let prefixes: [[UInt8]] = [[], [0x66], [0xf2], [0xf3], [0x67]]
      let payloads: [UInt8] = [0x00, 0x01, 0x02, 0x04, 0x08, 0x10, 0x20, 0x40, 0x48, 0x55, 0x70, 0x7f]
      return prefixes.flatMap { prefix in
        (payloads + payloads.map { $0 | 0x80 }).map { Lead(bytes: prefix + [0xd5, $0], map: $0 >> 7) }
      }
    }

    /// The fields that APX has in EVEX, and what it reserves: all of W, pp, ND and NF, with vvvv, X4 and B4 used or
    /// not; conditions.
    private static var promotedLeads: [Lead] {
      var leads: [Lead] = []
      for map: UInt8 in [1, 2, 3, 4, 5, 7] {
        for fields: UInt8 in 0..<8 {
          for vvvv: UInt8 in [0x7c, 0x54, 0x78] {
            for last: UInt8 in [0x08, 0x0c, 0x18, 0x1c, 0x00, 0x14, 0x05, 0x28, 0x88, 0x0b] {
              for first: UInt8 in [0xf0, 0xf8, 0x60] {
                leads.append(Lead(bytes: [0x62, first | map, (fields & 4) << 5 | vvvv | fields & 3, last], map: map))
              }
            }
          }
        }
      }
      return leads
    }

    /// All of W, L and pp, with vvvv used or not.
    private static func vexLeads(escape: UInt8, maps: [UInt8]) -> [Lead] {
      var leads: [Lead] = []
      for map in maps {
        for fields: UInt8 in 0..<16 {
          for vvvv: UInt8 in [0x78, 0x50] {
            leads.append(Lead(bytes: [escape, 0xe0 | map, (fields & 8) << 4 | vvvv | fields & 7], map: map))
          }
        }
      }
      return leads
    }

    /// All of W, L'L, pp and b, with vvvv used or not, with and without a mask and zeroing.
    private static var evexLeads: [Lead] {
      var leads: [Lead] = []
      for map: UInt8 in [1, 2, 3, 5, 6, 7] {
        for fields: UInt8 in 0..<64 {
          let length: UInt8 = (fields >> 2 & 3) << 5 | fields & 16
          for (vvvv, mask): (UInt8, UInt8) in [(0x7c, 0), (0x54, 0), (0x54, 0x82), (0x7c, 1)] {
            leads.append(
              Lead(bytes: [0x62, 0xf0 | map, (fields & 32) << 2 | vvvv | fields & 3, 8 | length | mask], map: map))
          }
        }
      }
      return leads
    }

    /// Memory and a register, with each digit where a row has one, and all registers where a row has a fixed ModRM
    /// byte.
    func modRMs(_ candidates: [X86_64.DecodingIndex.Candidate]) -> [UInt8] {
      let masks = candidates.filter(\.hasModRM).map(\.modRMMask)
      let digits: [UInt8] = Array(0..<8)
      if masks.contains(where: { $0 > 0x38 }) { return digits.map { digit in digit << 3 | 1 } + Array(0xc0...0xff) }
      if masks.contains(0x38) || masks.contains(7) {
        return digits.flatMap { digit in [digit << 3 | 1, digit << 3 | 0xc0, digit << 3 | 0xc3] }
      }
      return masks.isEmpty ? [0x01, 0xc3] : [0x01, 0x4c, 0xc3, 0xf4]
    }
  }
}
