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
      return run(parsed, text)
    } catch {
      return RunTestReport(
        directiveCount: 0, failures: error.diagnostics.map { RunTestFailure(configuration: nil, diagnostic: $0) })
    }
  }

  private func run(_ parsed: ParsedModule, _ text: String) -> RunTestReport {
    var report = RunTestReport(directiveCount: parsed.runs.count, failures: [])
    if parsed.runs.isEmpty { return report }
    let source = Array(text.utf8)
    for configuration in configurations {
      let executor: any RunTestExecutor
      do {
        executor = try configuration.makeExecutor(parsed.module)
      } catch {
        let diagnostic = Diagnostic(at: parsed.runs[0], in: source, "no module to run: \(error)")
        report.failures.append(RunTestFailure(configuration: configuration.name, diagnostic: diagnostic))
        continue
      }
      for directive in parsed.runs {
        guard let failure = RunTestRunner.check(directive, parsed, executor) else { continue }
        report.failures.append(
          RunTestFailure(
            configuration: configuration.name, diagnostic: Diagnostic(at: directive, in: source, failure.message),
            place: failure.place))
      }
    }
    return report
  }

  /// What is wrong with what a directive does, and with which instruction; nil for nothing.
  private static func check(_ directive: RunDirective, _ parsed: ParsedModule, _ executor: any RunTestExecutor)
    -> (message: String, place: Diagnostic?)?
  {
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
      return ("trapped \(code)", parsed.positions.diagnostic("the trap is here", at: instruction, of: function))
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

extension Diagnostic {
  /// A diagnostic at a directive of a text.
  fileprivate init(at directive: RunDirective, in source: [UInt8], _ message: String) {
    var start = 0
    for _ in 1..<max(1, directive.line) {
      start = source[start...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? start
    }
    let place = source[start...].firstRange(of: Array(directive.text.utf8))?.lowerBound ?? start
    self.init(message, in: source, at: place)
  }
}
