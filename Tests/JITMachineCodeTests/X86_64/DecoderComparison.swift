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
  var disagreements: [Disagreement] = []

  /// Decodes where llvm-objdump saw an instruction begin, so that one disagreement doesn't cause others.
  mutating func compare(_ bytes: [UInt8], _ lines: [ReferenceTools.Line]) {
    for (index, line) in lines.enumerated() {
      let end = index + 1 < lines.count ? lines[index + 1].offset : bytes.count
      let ours = X86_64.decode(bytes, at: line.offset)
      instructions += 1
      if ours.isBad {
        if line.text == "<unknown>" || line.text == "(bad)" { continue }
        disagreements.append(.init(bytes: Array(bytes[line.offset..<end]), ours: "(bad)", reference: line.text))
        continue
      }
      let text = ours.text(at: UInt64(line.offset))
      if text == line.text, ours.length == end - line.offset { continue }
      let length = ours.length == end - line.offset ? "" : " of \(ours.length) bytes"
      disagreements.append(
        .init(bytes: Array(bytes[line.offset..<max(end, line.offset + ours.length)]), ours: text + length, reference: line.text))
    }
  }
}
