import Testing

@testable import JITMachineCode

/// Table → text → bytes → text → bytes.
@Suite struct TextRoundTripTests {
  @Test(arguments: 0..<8) func everyRowComesBack(part: Int) {
    let rows = InstructionTable.shared.rows
    var problems = 0
    for number in rows.indices where number % 8 == part && !rows[number].properties.contains(.decode) {
      let samples = InstructionSamples.of(row: number)
      // Of many samples some: the bytes of all of them are compared elsewhere.
      for index in stride(from: 0, to: samples.count, by: max(1, samples.count / 30)) where problems < 20 {
        guard let problem = roundTrip(samples[index]) else { continue }
        Issue.record("row \(number), line \(rows[number].line): \(problem)")
        problems += 1
      }
    }
  }

  /// What llvm-objdump prints for the 16-bit forms, and clang takes for the 64-bit ones.
  private static let ambiguous: Set = ["pushf", "popf"]

  /// What goes wrong on the way, or nil.
  private func roundTrip(_ sample: X86_64.Instruction) -> String? {
    let written = sample.text()
    // Encoded by its name, the instruction may become that of another row, which is as good.
    var byName = sample
    byName.row = nil
    guard let encoded = try? byName.encoded() else { return nil }
    let first: [UInt8]
    do {
      first = try X86_64.assemble(Self.withTargets(written, sample, encoded.bytes.count)).bytes
    } catch {
      return "'\(written)' is not understood: \(error.problems[0].message)"
    }
    let decoded = X86_64.decode(first)
    // A branch that is written with its target may reach it with a shorter form.
    let isShorter =
      first.count < encoded.bytes.count && sample.target(at: 0, length: encoded.bytes.count) == decoded.target(at: 0)
    guard first == encoded.bytes || isShorter else { return "'\(written)' gives \(first), not \(encoded.bytes)" }
    // WAIT and an instruction are two for the disassembler, and so are some prefixes, as for llvm-objdump.
    if decoded.mnemonic == "wait" || decoded.row == nil && !decoded.isBad { return nil }
    guard decoded.length == first.count else { return "'\(written)' is read back as '\(decoded.text())'" }
    // Without BND, which is not printed, the branch is shorter, and does not reach the farthest target.
    if sample.prefixes.contains(.bnd), case .relative(Int64(Int32.max))? = sample.operands.last { return nil }
    let printed = decoded.text()
    guard let second = try? X86_64.assemble(Self.withTargets(printed, decoded, first.count)).bytes else {
      return "'\(printed)', printed for '\(written)', is not understood"
    }
    let again = X86_64.decode(second)
    return again.text() == printed || Self.ambiguous.contains(printed)
      ? nil : "'\(printed)' comes back as '\(again.text())'"
  }

  /// Branches print where they go to, which is as far as the encoding is long.
  private static func withTargets(_ text: String, _ instruction: X86_64.Instruction, _ length: Int) -> String {
    guard case .relative(let distance)? = instruction.operands.last, let end = text.lastIndex(of: " ") else {
      return text
    }
    return text[...end] + String(Int64(length) + distance)
  }
}

extension X86_64.Instruction {
  /// The branch target of an instruction that was not decoded, with its length.
  fileprivate func target(at address: UInt64, length: Int) -> UInt64? {
    var copy = self
    copy.length = length
    return copy.target(at: address)
  }
}
