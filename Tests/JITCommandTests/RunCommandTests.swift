import TestSupport
import Testing

@Suite struct RunCommandTests {
  @Test func runsTheTutorialsBytes() throws {
    let result = try jit(["run", "--bytes", "48 C7 C0 03 00 00 00"])
    #expect(result.output == "3\n")
    #expect(result.errorOutput == "")
    #expect(result.status == 0)
  }

  @Test func readsStandardInput() throws {
    let result = try jit(["run", "--bytes", "-"], input: "0x48, 0xC7, 0xC0,\n0x07, 0x00, 0x00, 0x00\n")
    #expect(result.output == "7\n")
  }

  @Test func returnsAfterBytesThatFillTheirPage() throws {
    let nops = String(repeating: "90", count: 4096 - 7)
    #expect(try jit(["run", "--bytes", nops + "48C7C003000000"]).output == "3\n")
  }

  /// lea rax, [rdi + rsi]; addsd xmm0, xmm1; mov rax, rdi; movaps xmm0, xmm1
  @Test(
    arguments: [
      ("488D0437", "(i64, i64) -> i64", ["40", "-5"], "35\n"),
      ("488D0437", "(i64, i64) -> i64", ["-40", "-5"], "-45\n"),
      ("488D0437", "(i64, i64) -> i64", ["--", "-40", "0x2A"], "2\n"),
      ("488D0437", "(u8, u8) -> u8", ["255", "2"], "1\n"),
      ("F20F58C1", "(f64, f64) -> f64", ["-1.25", "-1.5e3"], "-1501.25\n"),
      ("F20F58C1", "(f64, f64) -> f64", ["-inf", "1"], "-inf\n"),
      ("4889F8", "(bool) -> bool", ["true"], "true\n"),
      ("4889F8", "(pointer) -> pointer", ["0xdeadbeef"], "0xdeadbeef\n"),
      ("4889F84889F2", "(i64, i32) -> (i64, i32)", ["-9223372036854775808", "-7"], "-9223372036854775808\n-7\n"),
      ("90", "()", [], ""),
    ] as [(String, String, [String], String)])
  func passesArguments(bytes: String, signature: String, arguments: [String], expected: String) throws {
    let result = try jit(["run", "--bytes", bytes, "--signature", signature] + arguments)
    #expect(result.output == expected)
    #expect(result.errorOutput == "")
    #expect(result.status == 0)
  }

  @Test func takesOptionsAfterArguments() throws {
    #expect(try jit(["run", "--signature", "(i64) -> i64", "-6", "--bytes", "4889F8"]).output == "-6\n")
  }

  /// xorps xmm0, xmm0; mov eax, -1
  @Test(arguments: [
    ("0F57C0", "f64", "0.0\n"), ("0F57C0", "f32", "0.0\n"), ("B8FFFFFFFF", "u32", "4294967295\n"),
    ("B8FFFFFFFF", "i8", "-1\n"), ("B8FFFFFFFF", "()", ""),
  ])
  func takesAResultType(bytes: String, type: String, expected: String) throws {
    #expect(try jit(["run", "--bytes", bytes, "--result", type]).output == expected)
  }

  /// ud2; xor ecx, ecx and div ecx after a nop; int3; mov rax, [0]
  @Test(arguments: [
    ("0F0B", "Error: trap: illegal instruction at offset 0 of the function\n"),
    ("9031C9F7F1", "Error: trap: integer division by zero at offset 3 of the function\n"),
    ("CC", "Error: trap: breakpoint at offset 0 of the function\n"),
    ("488B042500000000", "Error: trap: invalid memory access at offset 0 of the function (address 0x0)\n"),
  ])
  func reportsTraps(bytes: String, message: String) throws {
    let result = try jit(["run", "--bytes", bytes])
    #expect(result.output == "")
    #expect(result.errorOutput == message)
    #expect(result.status == 1)
    #expect(!result.wasSignalled)
  }

  @Test(
    arguments: [
      (["--bytes", "C3 4"], "a byte has two hexadecimal digits, the one at character 4 has one"),
      (["--bytes", "C3\nG4"], "\"G\" (character 4) is not a hexadecimal digit"),
      (["--bytes", ""], "there are no bytes to run"),
      (["--bytes", "C3", "1"], "the function takes 0 arguments, not 1"),
      (["--bytes", "C3", "--signature", "(i64, i64)", "1"], "the function takes 2 arguments, not 1"),
      (["--bytes", "C3", "--signature", "(i8)", "-129"], "'-129' is not a value of the type i8"),
      (["--bytes", "C3", "--signature", "(i8)", "0x-1"], "'0x-1' is not a value of the type i8"),
      (["--bytes", "C3", "--signature", "(i8)", "x\ny"], "'x\\ny' is not a value of the type i8"),
      (["--bytes", "C3", "--signature", "(i63)"], "'i63' is not one of the types i8, i16"),
      (["--bytes", "C3", "--signature", "i64"], "the parameters are not in parentheses"),
      (["--bytes", "C3", "--result", "f65"], "'f65' is not the type of a result"),
      (["--bytes", "C3", "--result", "f64", "--signature", "()"], "--signature and --result both give"),
      (["--bytes", "C3", "--optimise"], "unknown option '--optimise'"),
    ] as [([String], String)])
  func refusesWhatItCannotUse(arguments: [String], message: String) throws {
    let result = try jit(["run"] + arguments)
    #expect(result.output == "")
    #expect(result.errorOutput.hasPrefix("Error: "))
    #expect(result.errorOutput.contains(message))
    #expect(result.errorOutput.split(separator: "\n", omittingEmptySubsequences: false).count == 2)
    #expect(result.status == 64)
  }

  @Test func needsAProgramOrBytes() throws {
    let result = try jit(["run"])
    #expect(result.errorOutput.hasPrefix("Error: give a program such as program.ir, or --bytes\n"))
    #expect(result.status == 64)
  }

  @Test(arguments: [["--help"], ["run", "--help"], ["help", "run"], []])
  func helps(arguments: [String]) throws {
    let result = try jit(arguments)
    #expect(result.output.contains("USAGE: jit"))
    #expect(result.errorOutput == "")
    #expect(result.status == 0)
  }
}
