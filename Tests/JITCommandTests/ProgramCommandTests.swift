import Foundation
import TestSupport
import Testing

/// The commands that take programs in the intermediate representation.
@Suite struct ProgramCommandTests {
  static let examples =
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Examples").path() + "/"

  static let program = """
    ; Comments stay.
    ; run: half(8) == 4
    import function @print(i64, f64)
    function @half(%x: i64) -> i64 {
      %zero = equal %x, 0
      trap_if %zero, user3
      %r = divide_signed %x, 2
      return %r
    }
    function @both(%x: f64) -> f64, f64 {
      %y = float_negate %x
      return %x, %y
    }
    function @main() {
      call @print(7, 1.5)
      return
    }

    """

  /// Writes texts to files in a new folder that goes when `body` is done.
  static func withFolder(_ files: [String: String], _ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "jit-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files {
      let file = folder.appending(path: name)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    try body(folder.path() + "/")
  }

  // MARK: - compile

  @Test(arguments: ["ir", "optimized"]) func showsTheFunctionsThatAreNamed(stage: String) throws {
    let one = try jit(["compile", "-", "@half", "--emit", stage], input: Self.program)
    #expect(one.output.hasPrefix("function @half(%x: i64) -> i64 {\n"))
    #expect(!one.output.contains("@both") && !one.output.contains("@print"))
    let two = try jit(["compile", "-", "both", "half", "--emit", stage], input: Self.program).output
    #expect(two.hasPrefix("function @both") && two.contains("\n}\n\nfunction @half"))
    let all = try jit(["compile", "-", "--emit", stage], input: Self.program).output
    #expect(all.contains("@half") && all.contains("@both") && all.contains("@main") && all.contains("@print"))
    let none = try jit(["compile", "-", "nothing", "--emit", stage], input: Self.program)
    #expect(none.status != 0 && none.errorOutput.contains("the program has no function 'nothing'"))
  }

  // MARK: - run

  @Test(
    arguments: [
      (["half", "10"], "5\n"), (["@half", "-10", "--interpret"], "-5\n"), (["both", "2.5"], "2.5\n-2.5\n"),
      (["both", "nan"], "nan\nnan:0xfff8000000000000\n"), ([], "7 1.5\n"), (["main"], "7 1.5\n"),
    ])
  func runs(arguments: [String], expected: String) throws {
    let result = try jit(["run", "-"] + arguments, input: Self.program)
    #expect(result.output == expected)
    #expect(result.status == 0)
    #expect(result.errorOutput == "")
  }

  @Test func runsTheOnlyFunction() throws {
    #expect(try jit(["run", Self.examples + "gcd.ir", "1071", "462"]).output == "21\n")
    #expect(try jit(["run", Self.examples + "gcd.ir", "gcd", "1071", "462"]).output == "21\n")
  }

  @Test func reportsTraps() throws {
    let result = try jit(["run", "-", "half", "0"], input: Self.program)
    #expect(result.status == 1)
    #expect(
      result.errorOutput == "standard input:6:3: error: trap in @half: user3\n    trap_if %zero, user3\n    ^\n")
  }

  @Test(
    arguments: [
      (["half"], "@half takes 1 argument, not 0"), (["half", "1", "2"], "@half takes 1 argument, not 2"),
      (["half", "x"], "'x' is not a value of the type i64"), (["half", "1.5"], "'1.5' is not a value of the type i64"),
      (["half", "99999999999999999999"], "is not a value of the type i64"), (["--nope"], "unknown option '--nope'"),
      (["half", "1", "--signature", "(i64)"], "--signature and --result are for machine code"),
    ])
  func rejectsWrongUse(arguments: [String], message: String) throws {
    let result = try jit(["run", "-"] + arguments, input: Self.program)
    #expect(result.status == 64)
    #expect(result.errorOutput.contains(message))
    #expect(result.output == "")
  }

  @Test func namesTheFunctionsThereAre() throws {
    let result = try jit(["run", "-"], input: "function @a() {\n return\n}\nfunction @b() {\n return\n}\n")
    #expect(result.status == 64)
    #expect(result.errorOutput == "Error: name the function to call, one of a, b\n")
    #expect(
      try jit(["run", "no-such-file.ir"]).errorOutput == "Error: cannot read 'no-such-file.ir': there is no such file\n"
    )
    #expect(try jit(["run"]).status == 64)
  }

  @Test func readsMemoryForTheProgram() throws {
    let text = """
      import function @write(i64, i64)
      data @hello { "Hello\\n" }
      function @main() {
        %p = data_address @hello
        call @write(%p, 6)
        return
      }
      """
    #expect(try jit(["run", "-"], input: text).output == "Hello\n")
    let tooMany = try jit(["run", "-"], input: text.replacing("6)", with: "1000000000000)"))
    #expect(tooMany.status == 1)
    #expect(tooMany.errorOutput.contains("1000000000000 bytes at"))
    let interpreted = try jit(["run", "-", "--interpret"], input: text.replacing("6)", with: "7)"))
    #expect(interpreted.status == 1)
    #expect(interpreted.errorOutput.contains("7 bytes at"))
  }

  // MARK: - check

  @Test func checks() throws {
    for path in ["-", Self.examples + "sha256.ir"] {
      let result = try jit(["check", path], input: Self.program)
      #expect(result.status == 0)
      #expect(result.output + result.errorOutput == "")
    }
    let syntax = try jit(["check", "-"], input: "function @f() {\n  nonsense\n}\n")
    #expect(syntax.status == 1)
    #expect(syntax.errorOutput.hasPrefix("standard input:2:3: error: no instruction `nonsense`\n    nonsense\n    ^\n"))
    let meaning = try jit(["check", "-"], input: "function @f() -> i64 {\n  return\n}\n")
    #expect(meaning.status == 1)
    #expect(meaning.errorOutput.hasPrefix("standard input:2:3: error: @f"))
    #expect(try jit(["check", "-"], input: "\u{1B}[2J").errorOutput.contains("\u{1B}") == false)
    #expect(try jit(["check", "no-such-file.ir"]).status == 64)
  }

  // MARK: - format

  @Test func formats() throws {
    let untidy = "function   @f(%x:i64)->i64{\n%y=add %x,1 ; kept\nreturn %y\n}\n"
    let tidy = try jit(["format", "-"], input: untidy).output
    #expect(tidy.contains("; kept"))
    #expect(try jit(["format", "-"], input: tidy).output == tidy)
    try Self.withFolder(["untidy.ir": untidy, "tidy.ir": tidy]) { folder in
      let files = [folder + "untidy.ir", folder + "tidy.ir"]
      let check = try jit(["format", "--check"] + files)
      #expect(check.status == 1)
      #expect(check.output == folder + "untidy.ir\n")
      #expect(try jit(["format", "--stdout"] + files).output == tidy + tidy)
      #expect(try String(contentsOfFile: files[0], encoding: .utf8) == untidy, "not changed")
      #expect(try jit(["format"] + files).status == 0)
      #expect(try String(contentsOfFile: files[0], encoding: .utf8) == tidy)
      #expect(try jit(["format", "--check"] + files).status == 0)
      #expect(try jit(["format", "--check", "--stdout"] + files).status == 64)
    }
  }

  @Test func leavesWrongProgramsAlone() throws {
    try Self.withFolder(["wrong.ir": "function @f( {\n"]) { folder in
      let result = try jit(["format", folder + "wrong.ir"])
      #expect(result.status == 1)
      let text = try String(contentsOfFile: folder + "wrong.ir", encoding: .utf8)
      #expect(text == "function @f( {\n")
    }
  }

  // MARK: - graph

  @Test(arguments: [("svg", "<svg"), ("dot", "digraph"), ("html", "<!DOCTYPE html>")])
  func draws(format: String, start: String) throws {
    try Self.withFolder(["folder/keep": ""]) { folder in
      let result = try jit(["graph", Self.examples + "gcd.ir", "-o", folder + "out." + format])
      #expect(result.status == 0)
      #expect(result.output == "")
      #expect(try String(contentsOfFile: folder + "out." + format, encoding: .utf8).hasPrefix(start))
    }
  }

  @Test func drawsWhatIsAsked() throws {
    #expect(try jit(["graph", "-", "both"], input: Self.program).output.hasPrefix("digraph"))
    let two = try jit(["graph", "-", "-o", "out.svg"], input: Self.program)
    #expect(two.status == 64)
    #expect(two.errorOutput == "Error: SVG shows one function, and there are 3: name one, or write .html or .dot\n")
    #expect(try jit(["graph", "-", "nope"], input: Self.program).status == 64)
    #expect(try jit(["graph", "-", "print"], input: Self.program).status == 64)
    #expect(try jit(["graph", "-", "-o", "out.png"], input: Self.program).status == 64)
  }

  // MARK: - test

  @Test func tests() throws {
    try Self.withFolder([
      "good.ir": Self.program, "inside/bad.ir": Self.program.replacing("== 4", with: "== 5"), "other.txt": "?",
    ]) { folder in
      let all = try jit(["test", folder])
      #expect(all.status == 1)
      #expect(all.output == "2 directives in 2 files: 1 failed\n")
      #expect(
        all.errorOutput.hasPrefix(
          "\(folder)inside/bad.ir:2:8: error: returned 4, not 5 (interpreter)\n  ; run: half(8) == 5\n         ^\n"))
      #expect(all.errorOutput.contains("returned 4, not 5 (compiled, full)"))
      let one = try jit(["test", folder + "good.ir"])
      #expect(one.status == 0)
      #expect(one.output == "1 directive in 1 file: all passed\n")
    }
    #expect(try jit(["test", "-"], input: "").output == "0 directives in 1 file: nothing to run\n")
    #expect(try jit(["test", "-"], input: "").status == 1)
    #expect(try jit(["test", "no-such-folder"]).status == 64)
  }
}
