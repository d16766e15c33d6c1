import Foundation
import TestSupport
import Testing

/// `jit` on WebAssembly modules.
@Suite struct RunWebAssemblyTests {
  private static let pi = "\(repositoryRoot)/Examples/Pi/pi.wasm"
  private static let repositoryRoot = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  @Test(arguments: [[], ["-O", "none"], ["--mode", "eager"], ["--mode", "tiered"], ["--interpret"]])
  func program(options: [String]) throws {
    let run = try jit(["run"] + options + [Self.pi, "30"])
    #expect(run.output == "3.141592653589793238462643383279\n", "\(run.errorOutput)")
    #expect(run.status == 0)
  }

  @Test func statusIsPassedOn() throws {
    let run = try jit(["run", Self.pi, "--", "--no-number"])
    #expect(run.status == 2)
    #expect(run.errorOutput.hasPrefix("usage: "))
  }

  private static let module = """
    (module
      (func $add (export "add") (param i32 i64 f64) (result f64 i64)
        (f64.add (local.get 2) (f64.convert_i32_s (local.get 0)))
        (i64.sub (local.get 1) (i64.const 1)))
      (func $divide (export "divide") (param i32) (result i32) (i32.div_s (i32.const 1) (local.get 0)))
      (func $outer (export "outer") (result i32) (call $divide (i32.const 0)))
      (func $forever (export "forever") (loop (br 0)))
      (func $recurse (export "recurse") (call $recurse) (call $forever)))
    """

  private func withModule(_ body: (String) throws -> Void) throws {
    try ProgramCommandTests.withFolder(["m.wat": Self.module, "bad.wat": "(module\n  (func (i32.const)))"]) { folder in
      try body(folder)
    }
  }

  @Test func functionsAreCalled() throws {
    try withModule { folder in
      let run = try jit(["run", "--invoke", "add", "\(folder)/m.wat", "-3", "18446744073709551615", "0.5"])
      #expect(run.output == "-2.5\n-2\n", "\(run.errorOutput)")
      let few = try jit(["run", "--invoke", "divide", "\(folder)/m.wat"])
      #expect(few.status == 64)
      #expect(few.errorOutput.contains("divide has the type [i32] -> [i32], and there are 0 arguments"))
      let one = try jit(["run", "--invoke", "outer", "\(folder)/m.wat", "1"])
      #expect(one.errorOutput == "Error: outer has the type [] -> [i32], and there is 1 argument\n")
      let wrong = try jit(["run", "--invoke", "divide", "\(folder)/m.wat", "1.5"])
      #expect(wrong.status == 64 && wrong.errorOutput.contains("'1.5' is no i32"))
    }
  }

  @Test func trapsNameTheFunctions() throws {
    try withModule { folder in
      let run = try jit(["run", "-O", "none", "--invoke", "outer", "\(folder)/m.wat"])
      #expect(run.status == 134)
      let lines = run.errorOutput.split(separator: "\n")
      #expect(lines.first == "Error: trap: integer divide by zero")
      #expect(lines.dropFirst().first?.contains("divide") == true)
      #expect(lines.dropFirst(2).first?.contains("outer") == true)
      let recursion = try jit(["run", "--invoke", "recurse", "\(folder)/m.wat"])
      #expect(recursion.errorOutput.hasPrefix("Error: trap: call stack exhausted\n"))
    }
  }

  @Test func limits() throws {
    try withModule { folder in
      let fuel = try jit(["run", "--fuel", "100000", "--invoke", "forever", "\(folder)/m.wat"])
      #expect(fuel.status == 134 && fuel.errorOutput.hasPrefix("Error: trap: out of fuel\n"))
      let time = try jit(["run", "--timeout", "0.1", "--invoke", "forever", "\(folder)/m.wat"])
      #expect(time.status == 134 && time.errorOutput.hasPrefix("Error: trap: interrupted\n"))
    }
  }

  private static let exit = #"(import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))"#

  /// The start function is part of the program: its status and its traps are, and it is stopped in time.
  @Test func programsBeginWithTheirStartFunction() throws {
    func module(_ start: String, _ exports: String = #"(func (export "_start"))"#) -> String {
      "(module \(Self.exit) (memory (export \"memory\") 1) (func $main \(start)) (start $main) \(exports))"
    }
    try ProgramCommandTests.withFolder([
      "exit.wat": module("(call $exit (i32.const 7))"), "trap.wat": module("unreachable"),
      "forever.wat": module("(loop (br 0))"),
      "default.wat": module("", "(func (export \"_initialize\")) (func (export \"\") (call $exit (i32.const 3)))"),
    ]) { folder in
      for options in [[], ["--interpret"], ["--mode", "eager"], ["-O", "none"]] {
        #expect(try jit(["run"] + options + [folder + "exit.wat"]).status == 7)
        #expect(try jit(["run"] + options + [folder + "default.wat"]).status == 3)
        let trap = try jit(["run"] + options + [folder + "trap.wat"])
        #expect(trap.status == 134 && trap.errorOutput.hasPrefix("Error: trap: unreachable\n"))
      }
      for options in [["--fuel", "100000"], ["--timeout", "0.1"]] {
        #expect(try jit(["run"] + options + [folder + "forever.wat"]).status == 134)
      }
    }
  }

  @Test func missingImportsHaveALineEach() throws {
    let text = #"(module (import "a" "x" (func)) (import "b" "y\n" (func)) (func (export "_start")))"#
    try ProgramCommandTests.withFolder(["m.wat": text]) { folder in
      let run = try jit(["run", folder + "m.wat"])
      #expect(run.status == 1)
      // A line end in a name is none of the message.
      #expect(
        run.errorOutput
          == "Error: cannot link: unknown import: a.x, a function [] -> []\nunknown import: b.y\\n, a function [] -> []\n"
      )
    }
  }

  @Test func mistakesHaveAPlace() throws {
    try withModule { folder in
      let run = try jit(["run", "\(folder)/bad.wat"])
      #expect(run.status == 1)
      #expect(run.errorOutput.hasPrefix("\(folder)/bad.wat:2:"), "\(run.errorOutput)")
      let missing = try jit(["run", "\(folder)/missing.wasm"])
      #expect(missing.status == 64 && missing.errorOutput.contains("cannot read"))
      let command = try jit(["run", "\(folder)/m.wat"])
      #expect(command.status == 1 && command.errorOutput.contains("_start"))
    }
  }

  @Test func codeIsKept() throws {
    try withModule { folder in
      let cache = "\(folder)/pi.cache"
      #expect(try jit(["compile", Self.pi, "-o", cache]).status == 0)
      let files = try FileManager.default.contentsOfDirectory(atPath: cache)
      #expect(files.count == 1)
      #expect(try jit(["run", "--cache", cache, Self.pi, "5"]).output == "3.14159\n")
      #expect(try FileManager.default.contentsOfDirectory(atPath: cache) == files)
    }
  }

  @Test func modulesAreShown() throws {
    try withModule { folder in
      let text = try jit(["disassemble", Self.pi]).output
      #expect(text.hasPrefix("(module") && text.contains("call_indirect"))
      #expect(try jit(["compile", "\(folder)/m.wat", "divide", "--emit", "ir"]).output.contains("divide_signed.i32"))
      #expect(try jit(["explore", "\(folder)/m.wat"]).output.contains("divide_signed.i32"))
    }
  }
}
