import Foundation
import TestSupport
import Testing

@testable import JITMachineCode

/// This machine's processor, asked by `Utilities/ProcessorOracle` what it makes of bytes.
struct ProcessorOracle: Sendable {
  /// What bytes are.
  enum Verdict: Hashable {
    /// An instruction of so many bytes, whether it ends or raises an exception of its own.
    case instruction(length: Int)
    /// An invalid opcode, or more than 15 bytes.
    case none
  }

  /// Features of this processor, in the table's names.
  let features: Set<String>
  let isAMD: Bool

  /// The oracle, or nil with a message where there can't be one.
  static let shared: ProcessorOracle? = {
    guard let information = try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8) else { return nil }
    let lines = information.split(separator: "\n").prefix { !$0.isEmpty }
    let flags = lines.first { $0.hasPrefix("flags") }?.split(separator: " ").map(String.init) ?? []
    let features = Set(flags.flatMap { names[$0] ?? [$0.uppercased(), $0.uppercased().replacing("_", with: "")] })
    return ProcessorOracle(
      features: features.union(["FPU"]), isAMD: lines.contains { $0.contains("AuthenticAMD") })
  }()

  /// Linux's names of features that are not the table's in lower case.
  private static let names: [String: [String]] = [
    "pni": ["SSE3"], "abm": ["LZCNT"], "clflush": ["CLFSH"], "cx16": ["CMPXCHG16B"], "lahf_lm": ["LAHF_SAHF"],
    "sha_ni": ["SHA"], "3dnowprefetch": ["PRFCHW"], "3dnow": ["AMD_3DNOW"], "3dnowext": ["AMD_3DNOWEXT"],
    "avx512vbmi": ["AVX512_VBMI"], "avx512ifma": ["AVX512_IFMA"], "mwaitx": ["MONITORX"],
    "user_shstk": ["CET_SS"], "ibt": ["CET_IBT"], "apx": ["APX_F"],
  ]

  /// The processor's verdicts, or nil with a message where single steps are not to be had.
  func verdicts(_ candidates: [[UInt8]]) throws -> [Verdict]? {
    let input = candidates.map { $0.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(separator: " ") + "\n" }
    let process = try Subprocess.run(
      Programs.built("ProcessorOracle"), [], input: input.joined(), seconds: 60 + Double(candidates.count) / 100)
    if process.status == 2 {
      FileHandle.standardError.write(Data("warning: the processor was not asked: \(process.errorOutput)".utf8))
      return nil
    }
    let answers = process.output.split(separator: "\n")
    try #require(process.status == 0 && answers.count == candidates.count)
    return try answers.map { answer in
      let words = answer.split(separator: " ")
      switch words[0] {
      case "executes", "faults": return .instruction(length: try #require(Int(words[1])))
      case "undefined", "long": return .none
      default: throw UnexpectedAnswer(text: String(answer))
      }
    }
  }

  /// Where the processor says otherwise than our decoder, without a reason. Candidates are extended to 16 bytes.
  func problems(_ candidates: [[UInt8]]) throws -> [String] {
    let candidates = candidates.map { $0 + [UInt8](repeating: 0x11, count: max(0, 16 - $0.count)) }
    guard let verdicts = try verdicts(candidates) else { return [] }
    var problems: [String] = []
    for (bytes, verdict) in zip(candidates, verdicts) {
      let (ours, instruction) = Self.ours(bytes)
      guard ours != verdict,
        ProcessorDepartures.reason(bytes, instruction, ours: ours, theirs: verdict, self) == nil
      else { continue }
      let hexadecimal = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(separator: " ")
      problems.append("\(hexadecimal): '\(instruction.text())' \(ours), processor \(verdict)")
    }
    return problems
  }

  /// What we make of bytes. A prefix that is printed alone belongs to the instruction behind it.
  private static func ours(_ bytes: [UInt8]) -> (Verdict, X86_64.Instruction) {
    var length = 0
    while true {
      let instruction = X86_64.decode(bytes, at: length)
      if instruction.isBad { return (.none, instruction) }
      length += instruction.length
      if instruction.row != nil { return (.instruction(length: length), instruction) }
    }
  }

  struct UnexpectedAnswer: Error { let text: String }
}
