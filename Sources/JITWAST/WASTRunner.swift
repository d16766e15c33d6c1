import JITWebAssembly

/// What came of a script's commands.
public struct WASTReport: Sendable {
  /// A command that did not do what it should.
  public struct Failure: Sendable, CustomStringConvertible {
    /// The script's name.
    public let script: String
    /// From 1, as the column.
    public let line: Int
    public let column: Int
    /// What was expected and what came instead.
    public let message: String

    /// File, line, column and message, as compilers write them.
    public var description: String { "\(script):\(line):\(column): \(message)" }
  }

  /// The number of commands that did what they should.
  public internal(set) var passed = 0
  public internal(set) var failures: [Failure] = []
}

/// Runs a script, command by command. A command that fails does not stop it.
struct WASTRunner<Host: WASTHost> {
  private let host: Host
  private let script: WASTScript
  private var report = WASTReport()
  /// The instances by the names of modules in the script.
  private var named: [String: Host.Instance] = [:]
  private var current: Host.Instance?
  /// The instances by the names under which they are imported.
  private var registered: [String: Host.Instance] = [:]

  static func run(_ script: WASTScript, _ host: Host) throws -> WASTReport {
    var runner = WASTRunner(host: host, script: script)
    let spectest = try host.compile(try WebAssemblyText.binary(spectestModule), name: "spectest")
    runner.registered["spectest"] = try host.instantiate(spectest, imports: [:])
    for located in script.commands { runner.run(located) }
    return runner.report
  }

  private init(host: Host, script: WASTScript) {
    self.host = host
    self.script = script
  }

  private mutating func run(_ located: WASTScript.Located) {
    do {
      try run(located.command)
      report.passed += 1
    } catch {
      let message = (error as? Mismatch)?.message ?? "\(host.failure(error))"
      report.failures.append(
        WASTReport.Failure(
          script: script.name, line: located.location.line, column: located.location.column, message: message))
    }
  }

  private struct Mismatch: Error {
    let message: String
  }

  private mutating func run(_ command: WASTCommand) throws {
    switch command {
    case .module(let module):
      current = nil
      let instance = try instantiate(module)
      current = instance
      if let name = module.name { named[name] = instance }
    case .register(let name, let instance): registered[name] = try find(instance)
    case .action(let action): _ = try perform(action)
    case .assertReturn(let action, let patterns): try check(try perform(action), patterns)
    case .assertTrap(let action, let message), .assertExhaustion(let action, let message):
      try expect("trap: \(message)") { runner in
        try runner.perform(action)
      } matching: { failure in
        if case .trap(let text) = failure { text.hasPrefix(message) || message.hasPrefix(text) } else { false }
      }
    case .assertModuleTrap(let module, let message):
      try expect("trap: \(message)") { runner in
        try runner.instantiate(module)
      } matching: { failure in
        if case .trap(let text) = failure { text.hasPrefix(message) || message.hasPrefix(text) } else { false }
      }
    case .assertInvalid(let module, let message):
      try expect("invalid: \(message)") { runner in
        try runner.compile(module)
      } matching: { failure in
        if case .invalid = failure { true } else { false }
      }
    case .assertMalformed(let module, let message):
      try expect("malformed: \(message)") { runner in
        try runner.compile(module)
      } matching: { failure in
        if case .malformed = failure { true } else { false }
      }
    case .assertUnlinkable(let module, let message):
      try expect("cannot link: \(message)") { runner in
        try runner.instantiate(module)
      } matching: { failure in
        if case .unlinkable = failure { true } else { false }
      }
    }
  }

  private func compile(_ module: WASTModule) throws -> Host.Module {
    try host.compile(try script.binary(module), name: module.name ?? script.name)
  }

  private func instantiate(_ module: WASTModule) throws -> Host.Instance {
    try host.instantiate(try compile(module), imports: registered)
  }

  private func find(_ name: String?) throws -> Host.Instance {
    guard let instance = name.map({ named[$0] }) ?? current else {
      throw Mismatch(message: name.map { "there is no module $\($0)" } ?? "there is no module")
    }
    return instance
  }

  private func perform(_ action: WASTAction) throws -> [WASTResult] {
    let instance = try find(action.instance)
    guard let arguments = action.arguments else { return [try host.value(action.name, of: instance)] }
    return try host.call(action.name, of: instance, arguments)
  }

  private func check(_ results: [WASTResult], _ patterns: [WASTPattern]) throws {
    if results.count == patterns.count, zip(patterns, results).allSatisfy({ $0.matches($1) }) { return }
    let expected = patterns.map(\.description).joined(separator: " ")
    let found = results.enumerated().map { index, result in
      index < patterns.count ? patterns[index].describe(result) : result.description
    }
    throw Mismatch(message: "expected \(expected), got \(found.joined(separator: " "))")
  }

  /// Does something that must fail in a certain way.
  private func expect(
    _ expected: String, _ body: (Self) throws -> some Any, matching isExpected: (WASTFailure) -> Bool
  ) throws {
    do {
      _ = try body(self)
    } catch {
      if error is Mismatch { throw error }
      let failure = host.failure(error)
      guard isExpected(failure) else { throw Mismatch(message: "expected \(expected); got \(failure)") }
      return
    }
    throw Mismatch(message: "expected \(expected); it succeeded")
  }
}

/// The module that the suite's modules import from.
private let spectestModule = """
  (module $spectest
    (global (export "global_i32") i32 (i32.const 666))
    (global (export "global_i64") i64 (i64.const 666))
    (global (export "global_f32") f32 (f32.const 666.6))
    (global (export "global_f64") f64 (f64.const 666.6))
    (table (export "table") 10 20 funcref)
    (memory (export "memory") 1 2)
    (func (export "print"))
    (func (export "print_i32") (param i32))
    (func (export "print_i64") (param i64))
    (func (export "print_f32") (param f32))
    (func (export "print_f64") (param f64))
    (func (export "print_i32_f32") (param i32 f32))
    (func (export "print_f64_f64") (param f64 f64)))
  """
