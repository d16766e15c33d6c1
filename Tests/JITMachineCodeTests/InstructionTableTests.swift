import Testing

@testable import JITMachineCode

@Suite struct InstructionTableTests {
  @Test func everyRowIsWellFormed() {
    for problem in InstructionTable.shared.problems { Issue.record("\(problem)") }
    #expect(InstructionTable.shared.rows.count > 4000)
  }

  @Test(
    arguments: [
      ("ADD r64, r64 | REX.W 01 /r", "Op/En"), ("ADD r65, r64 | REX.W 01 /r | MR |", "unknown operand 'r65'"),
      ("ADD r64, r64 | REX.W 01 /r | MQ |", "unknown Op/En letter 'Q'"), ("ADD r64, r64 | REX.W 01 /r | M |", "fewer"),
      ("ADD r64, r64 | REX.W 01 /r | MRR |", "more Op/En"),
      ("ADD r64, r64 | REX.W 0Q /r | MR |", "unknown encoding '0Q'"),
      ("ADD r64, imm8 | REX.W 83 /0 | MI |", "0 bytes of immediate"), ("ADD r64 | REX.W 83 | M |", "needs ModRM"),
      ("ADD r64 | REX.W 83 /0 | M | lokc", "unknown property 'lokc'"), ("ADD r64 | VEX.999.0F.W0 83 /0 | M |", "'999'"),
      ("ADD r64 | REX.W 83 /0 | M | lock | lock", "four columns"),
      ("ADD xmm1{k9} | EVEX.128.0F.W0 83 /0 | M |", "{k9}"),
      ("CMPppPS xmm1 | 0F C2 /0 | M |", "list of predicates"),
      ("CCMPscc r/m32 | EVEX.LLZ.MAP4.W0 F7 /0 | M |", "'scc' needs an encoding with SCC"),
      ("ADDxx r64 | 0F C2 /0 | M |", "upper case"),
      ("PUSH r64 | 50 | O |", "+r and the letter O"),
      ("ADD r64a, r64b, r64c | 0F 11 /r | RVM |", "the letter V needs VEX"),
    ] as [(StaticString, String)]) func malformedRowIsRefused(row: StaticString, message: String)
  {
    var reader = X86_64.RowReader()
    reader.read(row, family: 0)
    #expect(reader.rows.isEmpty)
    #expect(reader.problems.count == 1 && reader.problems[0].message.contains(message), "\(reader.problems)")
  }

  @Test func linesAndCommentsAreCounted() {
    var reader = X86_64.RowReader()
    reader.read(
      """
      # a comment

        NOP  | 90 | |
      HALT |
      """, family: 0)
    #expect(reader.rows.map(\.mnemonic) == ["nop"])
    #expect(reader.problems.map(\.line) == [4])
  }
}
