import Foundation
import Testing

@testable import JITMachineCode

/// Compares our disassembly of bytes with llvm-objdump's, instruction by instruction.
struct DecoderComparison {
  struct Disagreement {
    var bytes: [UInt8]
    var ours: String
    var reference: String

    var description: String {
      let hex = bytes.map { String($0, radix: 16).count == 1 ? "0" + String($0, radix: 16) : String($0, radix: 16) }
      return "\(hex.joined(separator: " ")): '\(ours)', llvm-objdump '\(reference)'"
    }
  }

  var instructions = 0
  /// Those that have no explanation.
  var disagreements: [Disagreement] = []
  /// Those that have one, and are about what is an instruction and how long: to be confirmed by the processor.
  private var departures: [[UInt8]] = []
  /// The reference's mnemonics.
  var mnemonics: Set<String> = []

  /// Decodes where llvm-objdump saw an instruction begin, so that one disagreement doesn't cause others.
  mutating func compare(_ bytes: [UInt8], _ lines: [ReferenceTools.Line]) {
    for (index, line) in lines.enumerated() {
      let end = index + 1 < lines.count ? lines[index + 1].offset : bytes.count
      let ours = X86_64.decode(bytes, at: line.offset)
      instructions += 1
      if ours.isBad, line.text == "<unknown>" { continue }
      let text = ours.text(at: UInt64(line.offset))
      let length = ours.isBad ? end - line.offset : ours.length
      if !ours.isBad, text == line.text, length == end - line.offset {
        mnemonics.insert(ours.mnemonic)
        continue
      }
      let disagreement = Disagreement(
        bytes: Array(bytes[line.offset..<max(end, line.offset + length)]),
        ours: length == end - line.offset ? text : text + " of \(length) bytes", reference: line.text)
      // What the end cuts off may be read as anything.
      if end == bytes.count && line.text != text && ours.isBad { continue }
      if ExplainedDepartures.reason(disagreement) == nil {
        disagreements.append(disagreement)
        mnemonics.insert(String(line.text.prefix { $0 != " " }))
      } else if ours.isBad || line.text == "<unknown>" || length != end - line.offset, departures.count < Self.limit {
        departures.append(disagreement.bytes)
      }
    }
  }

  /// So many departures are confirmed; the processor's sweeps look for others.
  private static let limit = 5000

  /// Fails for each disagreement, and for each departure from the reference that the processor does not confirm.
  func report() throws {
    if let oracle = ProcessorOracle.shared, !departures.isEmpty {
      for problem in try oracle.problems(departures).prefix(20) { Issue.record("not confirmed: \(problem)") }
    }
    for disagreement in disagreements.prefix(20) { Issue.record("\(disagreement.description)") }
    #expect(disagreements.isEmpty, "\(disagreements.count) of \(instructions) instructions")
  }
}
