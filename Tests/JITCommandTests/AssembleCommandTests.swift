import Foundation
import TestSupport
import Testing

@Suite struct AssembleCommandTests {
  @Test(
    arguments: [
      ([], "48 c7 c0 03 00 00 00 c3\n"), (["--format", "hex"], "48 c7 c0 03 00 00 00 c3\n"),
      (["--format", "bytes"], "0x48, 0xc7, 0xc0, 0x03, 0x00, 0x00, 0x00, 0xc3\n"),
      (["--format", "swift"], "let code: [UInt8] = [0x48, 0xc7, 0xc0, 0x03, 0x00, 0x00, 0x00, 0xc3]\n"),
      (
        ["--format", "listing", "--address", "0x1000"],
        "    1000  48 c7 c0 03 00 00 00      mov rax, 0x3\n    1007  c3                        ret\n"
      ),
    ] as [([String], String)])
  func writesFormats(options: [String], output: String) throws {
    let result = try jit(["assemble", "mov rax, 3; ret"] + options)
    #expect(result.output == output)
    #expect(result.errorOutput == "")
    #expect(result.status == 0)
  }

  @Test func readsFilesAndStandardInput() throws {
    #expect(try jit(["assemble"], input: "ret\n").output == "c3\n")
    #expect(try jit(["assemble", "-"], input: "ret\n").output == "c3\n")
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).s")
    try "  nop\n  ret\n".write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    #expect(try jit(["assemble", file.path]).output == "90 c3\n")
    try "  nop\n  bad\n".write(to: file, atomically: true, encoding: .utf8)
    let result = try jit(["assemble", file.path])
    #expect(result.errorOutput == "\(file.path):2:3: error: unknown instruction 'bad'\n    bad\n    ^~~\n")
    #expect(result.output == "" && result.status == 1)
    #expect(
      try jit(["assemble", "no/such/file.s"]).errorOutput.contains(
        "cannot read 'no/such/file.s': there is no such file"))
  }

  @Test func fillsInItsOwnAddresses() throws {
    let text = "call next; next: mov rax, offset next; jmp 0x1005"
    let result = try jit(["assemble", text, "--address", "0x1000"])
    #expect(result.output == "e8 00 00 00 00 48 b8 05 10 00 00 00 00 00 00 eb f4\n")
    let missing = try jit(["assemble", "call nowhere; jmp elsewhere"])
    #expect(missing.errorOutput == "Error: not defined: 'nowhere', 'elsewhere'\n")
    #expect(missing.status == 64)
  }

  @Test func answersLines() throws {
    let result = try jit(["assemble", "--lines"], input: "ret\nmov eax, \n\nnop; nop\ncall x\n")
    #expect(
      result.output
        == "c3\nerror: expected an operand\n\n90 90\nerror: not defined: 'x'\n".replacing(
          "operand", with: "operand after ','"))
    #expect(result.status == 0)
  }

  @Test func disassembles() throws {
    let result = try jit(["disassemble", "48c7c003000000 c3 74 f6 ff", "--address", "4096"])
    #expect(
      result.output == """
        L1:
            1000  48 c7 c0 03 00 00 00      mov rax, 0x3
            1007  c3                        ret
            1008  74 f6                     je 0x1000 <L1>
            100a  ff                        (bad)

        """)
    #expect(try jit(["disassemble", "--raw"], input: "\u{1}").output == "       0  01                        (bad)\n")
    #expect(try jit(["disassemble", "4"]).errorOutput.contains("not hexadecimal"))
    #expect(try jit(["disassemble", ""]).output == "")
  }

  @Test func disassemblesLines() throws {
    let result = try jit(["disassemble", "--lines"], input: "c3\n48 8d 04 77 c3\n06\n4\n\n")
    #expect(
      result.output.split(separator: "\n", omittingEmptySubsequences: false).map { String($0.prefix(30)) } == [
        "ret", "lea rax, [rdi + 2*rsi]; ret", "(bad)", "error: the bytes are not hexad", "", "",
      ])
  }

  @Test func runsAssembly() throws {
    let sum = try jit([
      "run", "--assembly", "lea rax, [rdi + rsi*2]; ret", "--signature", "(i64, i64) -> i64", "2", "20",
    ])
    #expect(sum.output == "42\n")
    #expect(try jit(["run", "--assembly", "lea rax, [rdi - 1]; ret", "-41"]).output == "-42\n")
    #expect(
      try jit(["run", "--assembly", "sqrtsd xmm0, xmm0; ret", "--signature", "(f64) -> f64", "2.25"]).output == "1.5\n")
    #expect(
      try jit(["run", "--assembly", "frob"]).errorOutput.hasPrefix("<input>:1:1: error: unknown instruction 'frob'\n"))
    #expect(try jit(["run", "--assembly", "call x"]).errorOutput == "Error: undefined symbols: x\n")
    #expect(try jit(["run", "--assembly", "ud2"]).errorOutput.contains("trap: illegal instruction"))
    #expect(try jit(["run"]).errorOutput.contains("--assembly"))
  }

  @Test func runsFunctionsOfPrograms() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).s")
    let text = """
      first: mov eax, 1; ret
      factorial:
        mov eax, 1
      1: imul rax, rdi
        dec rdi
        jnz 1b
        ret
      """
    try text.write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    #expect(try jit(["run", file.path]).output == "1\n")
    #expect(try jit(["run", file.path, "factorial", "10"]).output == "3628800\n")
    let unknown = try jit(["run", file.path, "fibonacci", "10"])
    #expect(unknown.errorOutput == "Error: the program has no label 'fibonacci'; its labels are first, factorial\n")
    #expect(unknown.status == 64)
  }
}
