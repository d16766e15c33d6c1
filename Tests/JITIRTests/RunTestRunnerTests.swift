import Foundation
import JITIR
import JITRunTests
import TestSupport
import Testing

@Suite struct RunTestRunnerTests {
  static let function = """

    function @divide(%a: i64, %b: i64) -> i64 {
      %q = divide_signed %a, %b
      return %q
    }
    function @half(%a: f64) -> f64 {
      %q = float_divide %a, 2.0
      return %q
    }
    """

  private func failures(_ directives: String) -> [String] {
    RunTestRunner().run(directives + Self.function).failures.map { $0.description(file: "a.ir") }
  }

  @Test func passes() {
    let report = RunTestRunner().run(
      "; run: divide(8, 2) == 4\n; run: divide(1, 0) traps integer_divide_by_zero\n; run: divide(1, 1)\n"
        + "; run: half(nan) == nan" + Self.function)
    #expect(report.directiveCount == 4)
    #expect(report.failures.isEmpty)
  }

  @Test func wrongResult() {
    #expect(
      failures("; run: divide(8, 2) == 5") == [
        "a.ir:1:8: error: returned 4, not 5 (interpreter)\n  ; run: divide(8, 2) == 5\n         ^"
      ])
    #expect(failures("; run: half(1.0) == nan").first?.contains("returned 0.5, not a NaN") == true)
  }

  @Test func unexpectedTrap() {
    #expect(
      failures("; first\n;  run: divide(8, 0) == 5") == [
        """
        a.ir:2:9: error: trapped integer_divide_by_zero (interpreter)
          ;  run: divide(8, 0) == 5
                  ^
        a.ir:4:3: note: the trap is here
            %q = divide_signed %a, %b
            ^
        """
      ])
    #expect(failures("; run: divide(8, 0)").count == 1)
    #expect(failures("; run: divide(8, 0) traps integer_overflow").count == 1)
  }

  /// The text is not read again for each directive that fails: thousands of them are no more work than thousands that
  /// pass.
  @Test func manyFailures() {
    let count = 2000
    let directives = (0..<count).map { "; run: divide(\($0), \($0 % 2)) == -1\n" }.joined()
    let failures = RunTestRunner().run(directives + Self.function).failures
    #expect(failures.count == count)
    #expect(zip(1..., failures).allSatisfy { $1.diagnostic.line == $0 })
    #expect(failures.allSatisfy { $0.diagnostic.column == 8 && $0.diagnostic.caret == 7 })
    // Behind the directives are an empty line and that of the function.
    #expect(zip(0..., failures).allSatisfy { $1.place?.line == ($0 % 2 == 0 ? count + 3 : nil) })
    #expect(failures[17].diagnostic.source == "; run: divide(17, 1) == -1")
  }

  @Test func missingTrap() {
    #expect(failures("; run: divide(8, 2) traps integer_overflow")[0].contains("returned 4, and did not trap"))
  }

  @Test func textsThatAreNoModules() {
    #expect(failures("nonsense")[0].hasPrefix("a.ir:1:1: error: expected"))
    #expect(failures("function @f() -> i64 {\n return\n}")[0].hasPrefix("a.ir:2:2: error: "))
  }

  @Test func endlessLoopsRunOutOfFuel() {
    let text = "; run: f()\nfunction @f() {\nentry:\n branch loop\nloop:\n branch loop\n}"
    let report = RunTestRunner([.interpreter(fuel: 1000)]).run(text)
    #expect(report.failures.first?.diagnostic.message == "trapped out_of_fuel")
  }

  @Test func everyConfigurationRuns() {
    let configurations: [RunTestConfiguration] = [
      .interpreter(), RunTestConfiguration(name: "broken") { _ in throw CocoaError(.fileNoSuchFile) },
    ]
    let report = RunTestRunner(configurations).run("; run: divide(8, 2) == 5" + Self.function)
    #expect(report.failures.map(\.configuration) == ["interpreter", "broken"])
  }

  /// The programs in `Examples` do what they say.
  @Test func examples() throws {
    let folder = Repository.url("Examples")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path()).filter { $0.hasSuffix(".ir") }
      .sorted()
    #expect(files.count >= 10)
    for file in files {
      let report = RunTestRunner().run(try String(contentsOf: folder.appending(path: file), encoding: .utf8))
      #expect(report.directiveCount > 0, "\(file)")
      #expect(report.failures.map { $0.description(file: file) } == [])
    }
  }

  @Test(arguments: ValueType.allCases)
  func constantsReadBack(type: ValueType) throws {
    for bits in [0, 1, .max, 1 << 127, 0x7FF8_0000_0000_0000, 0x7FC0_0001, 0x3FF0_0000_0000_0000] as [UInt128] {
      let constant = Constant(
        type, low: UInt64(truncatingIfNeeded: bits), high: UInt64(truncatingIfNeeded: bits >> 64))
      #expect(try Constant(parsing: constant.description, type: type) == constant)
    }
    #expect(throws: TextError.self) { try Constant(parsing: "1 2", type: type) }
    #expect(throws: TextError.self) { try Constant(parsing: "", type: type) }
  }
}
