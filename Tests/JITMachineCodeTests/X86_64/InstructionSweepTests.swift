import Foundation
import Testing

@testable import JITMachineCode

/// Every row against clang and llvm-objdump. `SWIFT_JIT_SWEEP=1` tries everything, otherwise each row is sampled.
@Suite struct InstructionSweepTests {
  @Test(arguments: 0..<32) func rowsAgreeWithReference(part: Int) throws {
    guard let tools = ReferenceTools.required() else { return }
    let rows = InstructionTable.shared.rows
    let range = rows.count * part / 32..<rows.count * (part + 1) / 32
    var batch = SweepBatch()
    for number in range {
      if let only = ReferenceTools.number("SWIFT_JIT_ROW"), only != number { continue }
      let samples = InstructionSamples.of(row: number, isThorough: ReferenceTools.sweeps)
      for sample in samples { batch.add(sample) }
      if batch.count > 40_000 {
        try batch.check(tools)
        batch = SweepBatch(problems: batch.problems, checked: batch.checked)
      }
    }
    try batch.check(tools)
    print("CNT", batch.checked)
    for problem in batch.problems { print("SWP", problem) }
  }
}
