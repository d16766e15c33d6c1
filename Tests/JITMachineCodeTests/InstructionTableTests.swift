import Testing

@testable import JITMachineCode

@Suite struct InstructionTableTests {
  @Test func everyRowIsWellFormed() {
    for problem in InstructionTable.shared.problems { Issue.record("\(problem)") }
    #expect(InstructionTable.shared.rows.count > 1000)
  }
}
