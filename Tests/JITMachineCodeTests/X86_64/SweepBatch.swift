import Foundation
import Testing

@testable import JITMachineCode

/// Samples that are assembled and disassembled by the reference tools in one go.
struct SweepBatch {
  /// One line of the source that clang gets, and what should come of it.
  private struct Entry {
    var sample: X86_64.Instruction
    /// In Intel syntax, or nil where the bytes are given to be read back only.
    var source: String?
    var bytes: [UInt8]
    /// What llvm-objdump should print, where the sample is not only another spelling.
    var meaning: String?
  }

  private var entries: [Entry] = []
  private(set) var problems: [String] = []
  private(set) var checked = 0
  var count: Int { entries.count }

  private let checksRoundTrip: Bool

  /// - Parameter checksRoundTrip: Also decode what was encoded, encode that again, and try every truncation of it.
  init(checksRoundTrip: Bool, problems: [String] = [], checked: Int = 0) {
    self.checksRoundTrip = checksRoundTrip
    self.problems = problems
    self.checked = checked
  }

  private mutating func checkRoundTrip(_ sample: X86_64.Instruction, _ bytes: [UInt8]) {
    let form = InstructionTable.shared.rows[Int(sample.row!)].form
    // WAIT is an instruction of its own, and LLVM prints the 16-bit PUSHF as assemblers spell the 64-bit one.
    let isTwo = form.encoding == .legacy && form.bits & X86_64.InstructionForm.prefix9B != 0
    if isTwo || ["pushfw", "popfw"].contains(sample.mnemonic) { return }
    // Prefixes that stand alone when they come first are instructions to a disassembler.
    if sample.prefixes.isDisjoint(with: Self.writtenPrefixes) {
      let decoded = X86_64.decode(bytes)
      let again = try? decoded.encoded().bytes
      if decoded.length != bytes.count || again != bytes {
        problems.append(
          "\(describe(sample)): \(hexadecimal(bytes)) decodes as '\(decoded.text())', which encodes as \(hexadecimal(again ?? []))"
        )
      }
    }
    for count in 0..<bytes.count {
      let decoded = X86_64.decode(Array(bytes[..<count]))
      if decoded.length > max(count, 1) {
        problems.append("\(hexadecimal(bytes)) cut to \(count) bytes is decoded as \(decoded.length)")
      }
    }
  }

  /// Encodes a sample both as its row says and as the assembler chooses.
  mutating func add(_ sample: X86_64.Instruction) {
    let row = InstructionTable.shared.rows[Int(sample.row!)]
    var encoder = X86_64.RowEncoder(row: row, number: Int(sample.row!), instruction: sample, branchWidth: 0)
    if ExplainedDepartures.omission(sample) != nil { return }
    if ExplainedDepartures.isUnknownToReference(row) { return addUnknown(sample, row) }
    guard let own = try? encoder.encode().bytes else {
      problems.append("\(describe(sample)): its own row does not take it")
      return
    }
    let named = Self.named(sample, row)
    if own.count > X86_64.longestInstruction {
      if let chosen = try? named.encoded(), chosen.bytes.count > X86_64.longestInstruction {
        problems.append("\(describe(sample)): \(chosen.bytes.count) bytes are more than processors take")
      }
      return
    }
    let isPrinted = !row.properties.contains(.alias)
    if !row.properties.contains(.decode) {
      do {
        let chosen = try named.encoded()
        if checksRoundTrip { checkRoundTrip(sample, chosen.bytes) }
        entries.append(Entry(sample: sample, source: Self.source(named, line: entries.count), bytes: chosen.bytes))
        if chosen.bytes == own {
          if isPrinted { entries[entries.count - 1].meaning = named.text() }
          return
        }
      } catch {
        problems.append("\(describe(sample)): \(error)")
      }
    }
    entries.append(Entry(sample: sample, bytes: own, meaning: isPrinted ? named.text() : nil))
  }

  /// Only our own assembler and disassembler know it.
  private mutating func addUnknown(_ sample: X86_64.Instruction, _ row: X86_64.InstructionRow) {
    checked += 1
    var encoder = X86_64.RowEncoder(row: row, number: Int(sample.row!), instruction: sample, branchWidth: 0)
    guard let bytes = try? encoder.encode().bytes else {
      problems.append("\(describe(sample)): its own row does not take it")
      return
    }
    let decoded = X86_64.decode(bytes)
    // Some of a reserved opcode's encodings have a meaning.
    let isOther = row.properties.contains(.decode) && decoded.mnemonic != row.mnemonic
    let text = Self.withoutMissingIndex(decoded.text())
    if decoded.length != bytes.count || text != sample.text() && !isOther {
      problems.append("\(describe(sample)): \(hexadecimal(bytes)) decodes as '\(decoded.text())'")
    }
    if !isOther, let chosen = try? Self.named(sample, row).encoded() { checkRoundTrip(sample, chosen.bytes) }
  }

  /// A text without the index that is missing, which is printed beside R20 and R28, as by LLVM.
  private static func withoutMissingIndex(_ text: String) -> String {
    text.replacing(" + riz", with: "").replacing(" + eiz", with: "")
  }

  private func describe(_ sample: X86_64.Instruction) -> String {
    let row = InstructionTable.shared.rows[Int(sample.row!)]
    return "row \(sample.row!) (\(row.mnemonic) line \(row.line) of family \(row.family)) '\(sample.text())'"
  }

  /// The sample with the predicate in its name, as it is printed.
  private static func named(_ sample: X86_64.Instruction, _ row: X86_64.InstructionRow) -> X86_64.Instruction {
    var named = sample
    if row.predicates == .source {
      named.mnemonic += X86_64.predicateName(.source, Int64(sample.condition))!
      return named
    }
    guard row.predicates != .none, case .immediate(let value)? = sample.operands.last,
      let name = X86_64.predicateName(row.predicates, value)
    else { return named }
    let index = named.mnemonic.utf8.index(named.mnemonic.startIndex, offsetBy: Int(row.predicateOffset))
    named.mnemonic.insert(contentsOf: name, at: index)
    named.operands.removeLast()
    return named
  }

  /// As clang takes it. A branch target is written relative to the instruction.
  private static func source(_ sample: X86_64.Instruction, line: Int) -> String? {
    guard case .relative(let distance)? = sample.operands.last else { return sample.text() }
    guard let length = try? sample.encoded().bytes.count else { return nil }
    var plain = sample
    plain.operands.removeLast()
    let separator = plain.operands.isEmpty ? " " : ", "
    let offset = distance + Int64(length)
    return ".Lline\(line): \(plain.text())\(separator).Lline\(line) \(offset < 0 ? "-" : "+") \(offset.magnitude)"
  }

  private static func byteLine(_ bytes: [UInt8]) -> String { ".byte " + bytes.map(String.init).joined(separator: ",") }

  /// Assembles, compares bytes, disassembles, compares text.
  mutating func check(_ tools: ReferenceTools) throws {
    guard !entries.isEmpty else { return }
    checked += entries.count
    let assembly = try assemble(tools)
    let expected = entries.flatMap(\.bytes)
    if assembly.text != expected { try findDifferences(tools) }
    try compareText(
      assembly.text == expected ? tools.disassemble(object: assembly.object) : tools.disassemble(expected), expected)
    entries = []
  }

  /// Assembles the sources; those that clang refuses become problems, unless there is a reason, and bytes.
  private mutating func assemble(_ tools: ReferenceTools) throws -> ReferenceTools.Assembly {
    for _ in 0..<4 {
      let lines = entries.map { $0.source ?? Self.byteLine($0.bytes) }
      do {
        return try tools.assemble(lines)
      } catch let refusals as ReferenceTools.Refusals {
        guard !refusals.messages.isEmpty else { throw refusals }
        for (line, message) in refusals.messages where entries.indices.contains(line) {
          if ExplainedDepartures.refusalReason(entries[line].sample, message) == nil {
            problems.append(
              "\(describe(entries[line].sample)): clang refuses '\(entries[line].source ?? "")': \(message)")
          }
          entries[line].source = nil
        }
      }
    }
    return try tools.assemble(entries.map { Self.byteLine($0.bytes) })
  }

  /// Labels every line, so that each one's bytes can be told.
  private mutating func findDifferences(_ tools: ReferenceTools) throws {
    let ends = try tools.ends(of: entries.map { $0.source ?? Self.byteLine($0.bytes) })
    var start = 0
    for (index, end) in ends.bounds.enumerated() {
      let bytes = Array(ends.text[start..<end])
      start = end
      guard bytes != entries[index].bytes, ExplainedDepartures.differenceReason(entries[index].sample) == nil else {
        continue
      }
      problems.append(
        "\(describe(entries[index].sample)): '\(entries[index].source ?? "")' ours \(hexadecimal(entries[index].bytes)), clang's \(hexadecimal(bytes))"
      )
    }
  }

  private func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(separator: " ")
  }

  private mutating func compareText(_ lines: [ReferenceTools.Line], _ bytes: [UInt8]) throws {
    var comparison = DecoderComparison()
    comparison.compare(bytes, lines)
    problems += comparison.disagreements.map(\.description)
    var offsets: [Int: Int] = [:]
    for (index, line) in lines.enumerated() { offsets[line.offset] = index }
    var offset = 0
    for entry in entries {
      defer { offset += entry.bytes.count }
      guard let meaning = entry.meaning.map(Self.withoutMissingIndex), !isTargetOnly(entry.sample) else { continue }
      guard let index = offsets[offset] else {
        problems.append("\(describe(entry.sample)): llvm-objdump sees no instruction at \(hexadecimal(entry.bytes))")
        continue
      }
      let read = Self.withoutMissingIndex(text(lines[index...], until: offset + entry.bytes.count))
      if !entry.sample.prefixes.isDisjoint(with: Self.writtenPrefixes),
        ExplainedDepartures.normalized(read, entry.sample) == ExplainedDepartures.normalized(meaning, entry.sample)
      {
        continue
      }
      let disagreement = DecoderComparison.Disagreement(bytes: entry.bytes, ours: meaning, reference: read)
      if read != meaning, read != exchanged(entry.sample), ExplainedDepartures.reason(disagreement) == nil {
        problems.append(
          "\(describe(entry.sample)): means '\(meaning)', llvm-objdump reads '\(read)' at \(hexadecimal(entry.bytes))")
      }
    }
  }

  private static let writtenPrefixes: X86_64.Instruction.Prefixes = [
    .lock, .rep, .repne, .xacquire, .xrelease, .notrack, .bnd,
  ]

  /// The lines up to an offset as one: prefixes that llvm-objdump prints alone belong to what follows.
  private func text(_ lines: ArraySlice<ReferenceTools.Line>, until end: Int) -> String {
    lines.prefix { $0.offset < end }.map(\.text).joined(separator: " ")
  }

  /// What is read where the encoder was free to exchange the sources.
  private func exchanged(_ sample: X86_64.Instruction) -> String? {
    let row = InstructionTable.shared.rows[Int(sample.row!)]
    guard row.properties.contains(.commutes), sample.operands.count > 2 else { return nil }
    var sample = sample
    sample.operands.swapAt(1, 2)
    return Self.named(sample, row).text()
  }

  private func isTargetOnly(_ sample: X86_64.Instruction) -> Bool {
    if case .relative? = sample.operands.last { true } else { false }
  }
}

extension ReferenceTools {
  /// Assembles lines and tells where each one's bytes end.
  func ends(of lines: [String]) throws -> (text: [UInt8], bounds: [Int]) {
    // A table of the labels' offsets after the text, in a section of its own.
    var source: [String] = []
    for (index, line) in lines.enumerated() { source += [line, ".Lend\(index):"] }
    source.append(".section .ends,\"\",@progbits")
    for index in lines.indices { source.append(".long .Lend\(index) - .text") }
    let assembly = try assemble(source)
    let file = [UInt8](FileManager.default.contents(atPath: assembly.object) ?? Data())
    let table = Self.section(".ends", of: file)
    let bounds = stride(from: 0, to: table.count, by: 4).map { offset in
      (0..<4).reduce(0) { $0 | Int(table[offset + $1]) << ($1 * 8) }
    }
    return (assembly.text, bounds)
  }
}
