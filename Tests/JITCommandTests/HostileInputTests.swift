import Foundation
import TestSupport
import Testing

/// What `jit` does with closed streams, full disks, files that are no programs, and words that are no text.
@Suite struct HostileInputTests {
  /// Runs a line of shell in which `$0` is the tool.
  private func shell(_ line: String, _ arguments: [String] = [], input: String = "") throws -> Subprocess {
    try Subprocess.run(
      URL(filePath: "/bin/sh"), ["-c", line, try Programs.built("jit").path] + arguments, input: input)
  }

  private func withFile(_ name: String, _ text: String, _ body: (String) throws -> Void) throws {
    try ProgramCommandTests.withFolder([name: text]) { try body($0 + name) }
  }

  // MARK: - Streams

  /// Prints, reads to the end, and exits with the sum of the error numbers. It has enough functions for the queues of
  /// the system, whose descriptors took the numbers of streams that were closed.
  private static let program: String = {
    let functions = (0..<300).map { "(func (param i32) (result i32) (i32.mul (local.get 0) (i32.const \($0))))\n" }
    return """
      (module
        (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
        (import "wasi_snapshot_preview1" "fd_read" (func $read (param i32 i32 i32 i32) (result i32)))
        (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
        (memory (export "memory") 1)
        (data (i32.const 0) "\\10\\00\\00\\00\\06\\00\\00\\00") (data (i32.const 16) "hello\\n")
        \(functions.joined())
        (func (export "_start")
          (call $exit (i32.add (i32.add
            (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 32))
            (call $write (i32.const 2) (i32.const 0) (i32.const 1) (i32.const 32)))
            (call $read (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 32))))))
      """
  }()

  @Test(arguments: [
    ("", "hello\n", "hello\n"), (">&-", "", "hello\n"), ("<&-", "hello\n", "hello\n"), ("2>&-", "hello\n", ""),
    ("<&- >&-", "", "hello\n"), ("<&- >&- 2>&-", "", ""),
  ])
  func closedStreams(closed: String, output: String, errors: String) throws {
    try withFile("program.wat", Self.program) { file in
      for mode in ["tiered", "eager"] {
        let run = try shell("exec \"$0\" run --mode \(mode) \"$1\" \(closed)", [file])
        #expect(run.output == output && run.errorOutput == errors, "\(closed)")
        #expect(run.status == 0 && !run.wasSignalled, "\(closed)")
      }
    }
  }

  #if os(Linux)
    @Test(arguments: [
      "hexdump", "assemble nop", "assemble --format raw nop", "disassemble 90", "run --bytes 90",
      "compile Examples/gcd.ir", "explore Examples/gcd.ir", "graph Examples/gcd.ir",
    ])
    func fullDisks(command: String) throws {
      let line = command.replacing("Examples/", with: ProgramCommandTests.examples)
      let run = try shell("exec \"$0\" \(line) >/dev/full")
      #expect(run.errorOutput == "Error: cannot write to standard output: No space left on device\n")
      #expect(run.status == 1)
    }
  #endif

  private static let untilNobodyReads = "(trap '' PIPE; while echo x 2>/dev/null; do sleep 0.01; done)"

  /// A write to a pipe that nobody reads is an error for a program, and for the tool the end, as for other tools.
  @Test func closedPipes() throws {
    let text = Self.program.replacing(
      "(i32.const 2) (i32.const 0) (i32.const 1)", with: "(i32.const 2) (i32.const 0) (i32.const 0)")
    try withFile("program.wat", text) { file in
      let run = try shell("{ \(Self.untilNobodyReads); \"$0\" run \"$1\"; echo $? >&2; } | true", [file])
      #expect(run.errorOutput == "64\n")
    }
    let tool = try shell("{ \(Self.untilNobodyReads); \"$0\" hexdump --all --pages 100; echo $? >&2; } | true")
    #expect(tool.errorOutput.hasSuffix("141\n"))
  }

  /// `RLIMIT_FSIZE`: the error `fbig` (22) from each function that makes a file larger, and no signal.
  @Test(arguments: ["--interpret", "--mode eager", "--mode tiered"])
  func filesThatMayNotGrow(options: String) throws {
    let text = """
      (module
        (import "wasi_snapshot_preview1" "path_open"
          (func $open (param i32 i32 i32 i32 i32 i64 i64 i32 i32) (result i32)))
        (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
        (import "wasi_snapshot_preview1" "fd_pwrite" (func $pwrite (param i32 i32 i32 i64 i32) (result i32)))
        (import "wasi_snapshot_preview1" "fd_filestat_set_size" (func $size (param i32 i64) (result i32)))
        (import "wasi_snapshot_preview1" "fd_allocate" (func $allocate (param i32 i64 i64) (result i32)))
        (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
        (memory (export "memory") 1)
        (data (i32.const 0) "\\00\\00\\00\\00\\00\\00\\01\\00") (data (i32.const 16) "file")
        (func $expect (param $actual i32) (param $expected i32)
          (if (i32.ne (local.get 0) (local.get 1)) (then (call $exit (i32.add (local.get 0) (i32.const 100))))))
        (func (export "_start")
          (call $expect (call $open (i32.const 3) (i32.const 0) (i32.const 16) (i32.const 4) (i32.const 1)
            (i64.const 0x1fffffff) (i64.const 0) (i32.const 0) (i32.const 32)) (i32.const 0))
          ;; As much as there is room for, and then nothing.
          (call $expect (call $write (i32.const 4) (i32.const 0) (i32.const 1) (i32.const 32)) (i32.const 0))
          (call $expect (call $write (i32.const 4) (i32.const 0) (i32.const 1) (i32.const 32)) (i32.const 22))
          (call $expect
            (call $pwrite (i32.const 4) (i32.const 0) (i32.const 1) (i64.const 65536) (i32.const 32)) (i32.const 22))
          (call $expect (call $size (i32.const 4) (i64.const 65536)) (i32.const 22))
          (call $expect (call $allocate (i32.const 4) (i64.const 0) (i64.const 65536)) (i32.const 22))
          (call $exit (i32.const 5))))
      """
    try withFile("program.wat", text) { file in
      let folder = URL(filePath: file).deletingLastPathComponent().path
      let run = try shell("ulimit -f 8; exec \"$0\" run \(options) --dir \"$1:/\" \"$2\"", [folder, file])
      #expect(run.status == 5 && !run.wasSignalled, "\(run.errorOutput)")
    }
  }

  // MARK: - Files

  @Test(arguments: ["run", "check", "compile", "explore", "graph", "format", "test", "disassemble", "wast"])
  func whatCannotBeRead(command: String) throws {
    try ProgramCommandTests.withFolder(["empty": ""]) { folder in
      let missing = try jit([command, "\(folder)missing"])
      #expect(missing.errorOutput == "Error: cannot read '\(folder)missing': there is no such file\n")
      #expect(missing.status == 64 && missing.output == "")
      // These take folders.
      if ["test", "wast"].contains(command) { return }
      let directory = try jit([command, folder])
      #expect(directory.errorOutput == "Error: cannot read '\(folder)': it is a directory\n")
      #expect(directory.status == 64 && directory.output == "")
    }
  }

  @Test(arguments: ["compile", "explore", "graph"])
  func whatCannotBeWritten(command: String) throws {
    let program = ProgramCommandTests.examples + "gcd.ir"
    try ProgramCommandTests.withFolder(["x.dot/file": ""]) { folder in
      let directory = try jit([command, program, "-o", folder + "x.dot"])
      #expect(directory.errorOutput == "Error: cannot write '\(folder)x.dot': it is a directory\n")
      let missing = try jit([command, program, "-o", folder + "no/x.dot"])
      #expect(missing.errorOutput == "Error: cannot write '\(folder)no/x.dot': there is no such file\n")
      #expect(directory.status == 64 && missing.status == 64)
    }
  }

  @Test func whatIsNoProgram() throws {
    try ProgramCommandTests.withFolder(["empty": "", "text": "hello", "empty.wasm": "", "text.wasm": "hello"]) {
      folder in
      let bytes = folder + "bytes"
      try Data([0xFF, 0xFE, 0]).write(to: URL(filePath: bytes))
      for (name, message) in [
        ("empty", "Error: the program has no function\n"),
        ("text", "\(folder)text:1:1: error: "),
        ("bytes", "Error: '\(bytes)' is neither a WebAssembly module nor a text in UTF-8\n"),
        ("empty.wasm", "Error: "), ("text.wasm", "Error: "),
      ] {
        let run = try jit(["run", folder + name])
        #expect(run.errorOutput.hasPrefix(message), "\(run.errorOutput)")
        #expect(run.status != 0 && run.output == "" && !run.wasSignalled)
      }
    }
  }

  /// A pipe has no name that says what is in it.
  @Test(arguments: ["-", "/dev/stdin"])
  func programsFromPipes(path: String) throws {
    let text = ";; a comment\n(module (func (export \"f\") (param i32) (result i32) (local.get 0)))"
    #expect(try jit(["run", path, "--invoke", "f", "7"], input: text).output == "7\n")
    #expect(try jit(["run", path, "f", "7"], input: "function @f(%x: i32) -> i32 {\n return %x\n}\n").output == "7\n")
    let pi = try shell("cat \"$1\" | \"$0\" run \(path) 20", [ProgramCommandTests.examples + "Pi/pi.wasm"])
    #expect(pi.output == "3.14159265358979323846\n")
    let module = try shell("cat \"$1\" | \"$0\" disassemble \(path)", [ProgramCommandTests.examples + "Pi/pi.wasm"])
    #expect(module.output.hasPrefix("(module"))
  }

  // MARK: - Words

  @Test func wordsThatAreNotUTF8() throws {
    let run = try shell("exec \"$0\" run x.wasm a \"$(printf 'b\\377')\"")
    #expect(run.errorOutput == "Error: argument 4, 'b\u{FFFD}', is not a text in UTF-8\n")
    #expect(run.status == 64)
  }
}
