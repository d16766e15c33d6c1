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
      }
    }
  }

  /// Fails for each disagreement.
  func report() {
    for disagreement in disagreements.prefix(20) { Issue.record("\(disagreement.description)") }
    #expect(disagreements.isEmpty, "\(disagreements.count) of \(instructions) instructions")
  }
}
