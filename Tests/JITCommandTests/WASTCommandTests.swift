import TestSupport
import Testing

/// `jit wast`.
@Suite struct WASTCommandTests {
  @Test(arguments: ["interpreted", "none", "full", "lazy"]) func passes(mode: String) throws {
    let script = """
      (module (func (export "f") (result i32) (i32.const 5)))
      (assert_return (invoke "f") (i32.const 5))
      """
    try ProgramCommandTests.withFolder(["a.wast": script, "inside/b.wast": script, "other.txt": "("]) { folder in
      let run = try jit(["wast", "--mode", mode, folder])
      #expect(run.status == 0, "\(run.errorOutput)")
      #expect(run.output == "4 commands in 2 scripts: all passed\n")
    }
  }

  @Test func failures() throws {
    let files = [
      "a.wast": """
      (module (func (export "f") (result i32) (i32.const 5)))
      (assert_return (invoke "f") (i32.const 6))
      """,
      "b.wast": "(module",
      "memories.wast": "(assert_invalid (module (memory 1) (memory 1)) \"multiple memories\")",
    ]
    try ProgramCommandTests.withFolder(files) { folder in
      let run = try jit(["wast", "\(folder)/a.wast", "\(folder)/b.wast"])
      #expect(run.status == 1)
      #expect(run.output == "3 commands in 2 scripts: 2 failed\n")
      #expect(run.errorOutput.contains("a.wast:2:1: expected (i32.const 6), got (i32.const 5)\n"))
      #expect(run.errorOutput.contains("b.wast: malformed module at 1:1: unexpected end"))
      #expect(try jit(["wast", "\(folder)/memories.wast"]).status == 1)
      #expect(try jit(["wast", "--without-extensions", "\(folder)/memories.wast"]).status == 0)
      #expect(try jit(["wast", "\(folder)/missing.wast"]).status == 64)
    }
  }
}
