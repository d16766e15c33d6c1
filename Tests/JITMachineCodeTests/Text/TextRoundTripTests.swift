import TestSupport
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
      let tried = SweepSize.current > .brief ? 30 : 6
      for index in stride(from: 0, to: samples.count, by: max(1, samples.count / tried)) where problems < 20 {
        guard let problem = roundTrip(samples[index]) else { continue }
        Issue.record("row \(number), line \(rows[number].line): \(problem)")
        problems += 1
      }
    }
  }

  /// Bytes → text → bytes is the same instruction, with each operand size and mandatory prefix: what a 66 or REX.W says
  /// is in the text.
  @Test(arguments: 0..<4) func everyEncodingComesBack(map: Int) {
    let escapes: [[UInt8]] = [[], [0x0f], [0x0f, 0x38], [0x0f, 0x3a]]
    let sizes: [[UInt8]] = [[], [0x66], [0x48], [0x66, 0x48], [0x67]]
    let prefixes = sizes + (map == 0 ? [] : [[0xf2], [0xf3], [0x66, 0xf3], [0xf3, 0x48]])
    var number = 0
    var problems = 0
    for prefix in prefixes {
      for opcode in UInt8.min...UInt8.max where map > 0 || !OpcodeSweepTests.isPrefix(opcode) {
        let rows = X86_64.DecodingIndex.shared.candidates(encoding: .legacy, map: UInt8(map), opcode: opcode)
        for modRM in OpcodeSweepTests.Opcodes.legacy.modRMs(Array(rows)) {
          number += 1
          guard number % Self.step == 0 || prefix.count < 2 && modRM < 2, problems < 20 else { continue }
          let bytes = prefix + escapes[map] + [opcode, modRM, UInt8(number & 31)] + [UInt8](repeating: 0x12, count: 9)
          guard let problem = comesBack(bytes) else { continue }
          Issue.record("\(problem)")
          problems += 1
        }
      }
    }
  }

  private static let step = SweepSize.current > .brief ? 3 : 53

  /// What goes wrong on the way from bytes to text and back, or nil.
  private func comesBack(_ bytes: [UInt8]) -> String? {
    let decoded = X86_64.decode(bytes)
    // A prefix that means nothing is printed, but not accepted.
    guard decoded.row != nil, decoded.prefixes.isDisjoint(with: [.rep, .repne, .lock]) else { return nil }
    let text = decoded.text()
    let hexadecimal = bytes[..<decoded.length].map { String($0, radix: 16) }.joined(separator: " ")
    // Its result is undefined, and no assembler makes it.
    if text.hasPrefix("bswap"), Self.isWord(decoded) { return nil }
    guard let again = try? X86_64.assemble(Self.withTargets(text, decoded, decoded.length)).bytes else {
      return "\(hexadecimal): '\(text)' is not understood"
    }
    let read = X86_64.decode(again)
    if case .relative? = decoded.operands.last { return nil }
    guard read.length == again.count, Self.meaning(read) == Self.meaning(decoded) else {
      return "\(hexadecimal): '\(text)' becomes '\(read.text())'"
    }
    return Self.isWord(read) == Self.isWord(decoded) ? nil : "\(hexadecimal): '\(text)' has lost its operand size"
  }

  /// The text, in one way where there are two: shifts by one have forms of their own, and ST is ST(0).
  private static func meaning(_ instruction: X86_64.Instruction) -> String {
    let text = instruction.text().replacing("st(0)", with: "st")
    let shifts: Set = ["rol", "ror", "rcl", "rcr", "shl", "shr", "sar"]
    return shifts.contains(instruction.mnemonic) && text.hasSuffix(", 0x1") ? String(text.dropLast(5)) : text
  }

  /// Whether a 66 says that the instruction has 16 bits.
  private static func isWord(_ instruction: X86_64.Instruction) -> Bool {
    guard let row = instruction.row.map({ InstructionTable.shared.rows[Int($0)] }) else { return false }
    guard row.form.encoding == .legacy, row.form.bits & X86_64.InstructionForm.prefix66 != 0 else { return false }
    return row.form.map == 0 || row.hasWordOperand || row.properties.contains(.size66)
  }

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
    return again.text() == printed ? nil : "'\(printed)' comes back as '\(again.text())'"
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
