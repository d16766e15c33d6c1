public import JITIR

/// Checks the `; run:` directives of texts, in every configuration there is.
///
///     let report = RunTestRunner().run(text)
///     for failure in report.failures { print(failure.description(file: "gcd.ir")) }
public struct RunTestRunner: Sendable {
  /// The ways to execute a module, each of which executes every directive.
  public var configurations: [RunTestConfiguration]

  /// - Parameter configurations: The ways to execute a module; the interpreter alone when there is no other.
  public init(_ configurations: [RunTestConfiguration] = [.interpreter()]) { self.configurations = configurations }

  /// Reads and verifies a module, and executes its directives.
  ///
  /// A text that is no module is a failure like any other: the report has the parser's or verifier's diagnostics.
  public func run(_ text: String) -> RunTestReport {
    do throws(TextError) {
      let parsed = try Module.parse(text)
      try parsed.verify()
      return run(parsed)
    } catch {
      return RunTestReport(
        directiveCount: 0, failures: error.diagnostics.map { RunTestFailure(configuration: nil, diagnostic: $0) })
    }
  }

  private func run(_ parsed: ParsedModule) -> RunTestReport {
    var report = RunTestReport(directiveCount: parsed.runs.count, failures: [])
    if parsed.runs.isEmpty { return report }
    lazy var places = Places(parsed)
    for configuration in configurations {
      let executor: any RunTestExecutor
      do {
        executor = try configuration.makeExecutor(parsed.module)
      } catch {
        let diagnostic = places.diagnostic("no module to run: \(error)", at: parsed.runs[0].offset)
        report.failures.append(RunTestFailure(configuration: configuration.name, diagnostic: diagnostic))
        continue
      }
      for directive in parsed.runs {
        guard let (message, trap) = RunTestRunner.check(directive, executor) else { continue }
        report.failures.append(
          RunTestFailure(
            configuration: configuration.name, diagnostic: places.diagnostic(message, at: directive.offset),
            place: trap.map { places.diagnostic("the trap is here", at: parsed.positions.offset(of: $1, of: $0)) }))
      }
    }
    return report
  }

  /// What is wrong with what a directive does, and with which instruction; nil for nothing.
  private static func check(
    _ directive: RunDirective, _ executor: any RunTestExecutor
  ) -> (message: String, trap: (FunctionIndex, Instruction)?)? {
    let outcome: RunTestOutcome
    do {
      outcome = try executor.run(directive.function, directive.arguments)
    } catch {
      return ("\(error)", nil)
    }
    switch (directive.expectation, outcome) {
    case (.returns, .returned): return nil
    case (.traps(let expected), .trapped(let code, _, _)) where expected == code: return nil
    case (.equals(let expected), .returned(let results)):
      if expected.count == results.count, zip(expected, results).allSatisfy({ $0.matches($1) }) { return nil }
      return ("returned \(list(results)), not \(list(expected))", nil)
    case (.traps(let expected), .returned(let results)):
      return ("returned \(list(results)), and did not trap \(expected)", nil)
    case (_, .trapped(let code, let function, let instruction)):
      guard let function, let instruction else { return ("trapped \(code)", nil) }
      return ("trapped \(code)", (function, instruction))
    }
  }

  private static func list(_ constants: [Constant]) -> String {
    constants.isEmpty ? "nothing" : constants.map(\.description).joined(separator: ", ")
  }

  private static func list(_ values: [RunDirective.ExpectedValue]) -> String {
    values.map { value in
      switch value {
      case .bits(let constant): constant.description
      case .anyNaN: "a NaN"
      }
    }.joined(separator: ", ")
  }
}

/// What the directives of a text did.
public struct RunTestReport: Sendable {
  /// How many directives there are.
  public var directiveCount: Int
  /// What was wrong, in the order of configurations and then of lines.
  public var failures: [RunTestFailure]
}

/// A directive that did something else than it says, or a text that is no module.
public struct RunTestFailure: Sendable {
  /// The configuration that executed it; nil when none did.
  public var configuration: String?
  /// What is wrong, at the directive.
  public var diagnostic: Diagnostic
  /// The instruction that trapped unexpectedly.
  public var place: Diagnostic?

  /// The diagnostics, with a file name before each place.
  public func description(file: String?) -> String {
    var diagnostic = diagnostic
    if let configuration { diagnostic.message += " (\(configuration))" }
    let note = place.map { "\n" + $0.description(file: file).replacing("error: ", with: "note: ", maxReplacements: 1) }
    return diagnostic.description(file: file) + (note ?? "")
  }
}

/// Makes diagnostics for any number of places of a text, whose lines are looked for once.
private struct Places {
  private let source: [UInt8]
  private let lines: LineTable

  init(_ parsed: ParsedModule) {
    source = parsed.positions.source
    lines = LineTable(source)
  }

  func diagnostic(_ message: String, at offset: Int) -> Diagnostic {
    Diagnostic(message, in: source, at: offset, lines)
  }
}
