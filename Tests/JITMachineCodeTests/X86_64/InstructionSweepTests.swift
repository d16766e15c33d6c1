import Foundation
import TestSupport
import Testing

@testable import JITMachineCode

/// Every row against clang and llvm-objdump: our bytes are clang's, llvm-objdump reads ours as what was meant, and our
/// own disassembly is the same text. `SWIFT_JIT_SWEEP=full` tries every register, address, boundary and decoration of
/// every row, `SWIFT_JIT_SWEEP=1` some dozens for each row, and otherwise there are four.
@Suite struct InstructionSweepTests {
  /// So many tests share the rows, to run side by side.
  private static let parts = 32

  @Test(arguments: 0..<parts) func rowsAgreeWithReference(part: Int) throws {
    guard let tools = ReferenceTools.required() else { return }
    let count = InstructionTable.shared.rows.count
    var batch = SweepBatch(checksRoundTrip: SweepSize.current != .full)
    for number in count * part / Self.parts..<count * (part + 1) / Self.parts {
      for sample in InstructionSamples.of(row: number) { batch.add(sample) }
      if batch.count > 20_000 { try batch.check(tools) }
    }
    try batch.check(tools)
    #expect(batch.checked > 0)
    for problem in batch.problems.prefix(20) { Issue.record("\(problem)") }
    #expect(batch.problems.isEmpty, "\(batch.problems.count) problems with \(batch.checked) instructions")
  }

  /// The sweep tries registers from 16 on in every place that APX's rows have for them.
  @Test func samplesHaveHighRegistersEverywhere() {
    for (number, row) in InstructionTable.shared.rows.enumerated()
    where row.form.encoding == .evex && row.form.isPromoted {
      let samples = InstructionSamples.of(row: number, .broad)
      for (index, pattern) in row.operands.enumerated() where pattern.kind == .registerOrMemory {
        let operands = samples.map { $0.operands[index] }
        if pattern.registers?.isGeneralPurpose == true {
          let isTried = operands.contains {
            if case .register(let register) = $0 { register.number > 15 } else { false }
          }
          #expect(isTried, "\(row.mnemonic) line \(row.line): operand \(index)")
        }
        guard pattern.memory != .none else { continue }
        let memories = operands.compactMap { if case .memory(let memory) = $0 { memory } else { nil } }
        #expect(memories.contains { ($0.base?.number ?? 0) > 15 }, "\(row.mnemonic) line \(row.line): base")
        #expect(memories.contains { ($0.index?.number ?? 0) > 15 }, "\(row.mnemonic) line \(row.line): index")
      }
    }
  }
}
