import JIT
import JITCompiler
import TestSupport
import Testing

@testable import JITWAST
@testable import JITWebAssembly

/// How modules of scripts are executed.
enum ScriptMode: String, CaseIterable, Sendable {
  case interpreted, none, full, lazy

  func options(_ features: WebAssemblyFeatures) -> WebAssemblyModule.Options {
    let level: CompilerOptions.OptimizationLevel = self == .none ? .none : .full
    var options = WebAssemblyModule.Options(
      engine: Engine.Options(
        mode: self == .interpreted ? .interpreted : self == .lazy ? .lazy : .eager,
        compiler: CompilerOptions(optimizationLevel: level, x86Features: .host)))
    options.features = features
    return options
  }
}

/// The scripts of this repository, run in every mode.
struct OwnScriptRunTests {
  @Test(arguments: OwnScripts.files, ScriptMode.allCases) func run(file: String, mode: ScriptMode) throws {
    let report = try WASTScript(name: file, utf8: try OwnScripts.bytes(file)).run(options: mode.options(.all))
    #expect(report.passed > 0)
    for failure in report.failures { Issue.record("\(mode): \(failure)") }
  }
}

/// Every command of every file of the specification's suite; in every mode where there is time for that.
@Suite(.enabled(if: SpecificationSuite.directory != nil, Comment(rawValue: SpecificationSuite.skipMessage)))
struct SpecificationRunTests {
  private static let modes: [ScriptMode] = SweepSize.current > .brief ? ScriptMode.allCases : [.none]

  @Test(arguments: SpecificationSuite.files, modes) func run(file: String, mode: ScriptMode) throws {
    // The suite of 2.0 expects that what came later is refused.
    let report = try WASTScript(name: file, utf8: try SpecificationSuite.bytes(file)).run(options: mode.options([]))
    #expect(report.passed > 0)
    for failure in report.failures { Issue.record("\(mode): \(failure)") }
  }
}

/// What the runner says about scripts that expect what is not so.
struct ScriptReportTests {
  private func failures(_ text: String) throws -> [String] {
    try WASTScript(name: "s.wast", utf8: Array(text.utf8)).run(options: ScriptMode.none.options(.all))
      .failures.map(\.description)
  }

  private let module = """
    (module
      (func (export "f") (result i32) (i32.const 5))
      (func (export "v") (result v128) (v128.const f32x4 1 -0 nan inf))
      (func (export "n") (param f64) (result f64) (f64.add (local.get 0) (f64.const 1)))
      (func (export "trap") (unreachable))
      (global (export "g") i64 (i64.const -1)))

    """

  @Test func expectations() throws {
    #expect(try failures(module + "(assert_return (invoke \"f\") (i32.const 5)) (invoke \"f\")") == [])
    #expect(
      try failures(module + "  (assert_return (invoke \"f\") (i32.const 6))")
        == ["s.wast:7:3: expected (i32.const 6), got (i32.const 5)"])
    #expect(
      try failures(module + "(assert_return (get \"g\") (i64.const 0) (i64.const 1))")
        == ["s.wast:7:1: expected (i64.const 0) (i64.const 1), got (i64.const -1)"])
    #expect(
      try failures(module + "(assert_return (invoke \"v\") (v128.const f32x4 1 0 nan:canonical nan:arithmetic))") == [
        "s.wast:7:1: expected (v128.const f32x4 1.0 0.0 nan:canonical nan:arithmetic), got (v128.const f32x4 1.0 -0.0 nan inf)"
      ])
    #expect(
      try failures(module + "(assert_return (invoke \"v\") (v128.const f32x4 1 -0 nan:canonical inf))") == [])
    #expect(
      try failures(
        module + "(assert_return (invoke \"n\" (f64.const nan)) (either (f64.const 0) (f64.const nan:canonical)))")
        == [])
    #expect(
      try failures(module + "(assert_return (invoke \"n\" (f64.const 1)) (f64.const nan:canonical))")
        == ["s.wast:7:1: expected (f64.const nan:canonical), got (f64.const 2.0)"])
    #expect(
      try failures(module + "(assert_return (invoke \"trap\"))") == ["s.wast:7:1: trap: unreachable"])
    #expect(
      try failures(module + "(assert_trap (invoke \"trap\") \"integer overflow\")")
        == ["s.wast:7:1: expected trap: integer overflow; got trap: unreachable"])
    #expect(
      try failures(module + "(assert_trap (invoke \"f\") \"unreachable\")")
        == ["s.wast:7:1: expected trap: unreachable; it succeeded"])
    #expect(
      try failures(module + "(assert_return (invoke $other \"f\"))") == ["s.wast:7:1: there is no module $other"])
    #expect(try failures("(assert_return (invoke \"f\"))") == ["s.wast:1:1: there is no module"])
    #expect(
      try failures("(assert_invalid (module (func)) \"type mismatch\")")
        == ["s.wast:1:1: expected invalid: type mismatch; it succeeded"])
    #expect(try failures("(assert_malformed (module (func (i32.const 0))) \"x\")").count == 1)
    #expect(try failures("(assert_unlinkable (module (import \"spectest\" \"print\" (func))) \"x\")").count == 1)
    #expect(try failures("(module quote \"(func\")").first?.contains("unexpected end") == true)
  }

  @Test(arguments: [
    ("(frob)", "1:2: unknown command `frob`"), ("(module) 1", "1:10: unexpected token `1`"),
    ("(assert_return (invoke \"f\") 1)", "1:29: unexpected token `1`"),
    ("(invoke \"f\" (f32.const nan:canonical))", "1:37: unexpected token `)`"),
    ("(register)", "1:10: unexpected token `)`"),
    ("(assert_trap (module))", "1:22: unexpected token `)`"),
  ])
  func malformedScripts(text: String, message: String) {
    let error = #expect(throws: WebAssemblyError.self) { try WASTScript(name: "s", utf8: Array(text.utf8)) }
    #expect(error.map { "\($0)".hasSuffix(message) } == true, "\(String(describing: error))")
  }
}
