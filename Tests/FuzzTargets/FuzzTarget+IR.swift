import JIT
import JITIR
import JITRunTests
import JITTestSupport
import TestSupport

extension FuzzTarget {
  static func runIRText(_ bytes: [UInt8]) throws {
    let text = String(decoding: bytes, as: UTF8.self)
    let parsed: ParsedModule
    do {
      parsed = try Module.parse(text)
    } catch {
      return try check(error)
    }
    let printed = parsed.text
    try Finding.require(try Module.parse(printed).text == printed, "printed again, the text is another one")
    do { try parsed.verify() } catch { return try check(error) }
    for level in CompilerOptions.OptimizationLevel.allCases {
      let options = CompilerOptions(optimizationLevel: level, checksStages: true, threadCount: 1)
      do throws(CompilationError) {
        let compiled = try Compiler(options: options).compile(parsed.module)
        _ = compiled.objectFile(of: parsed.module)
      } catch {
        if case .tooLarge = error.reason { continue }
        throw error
      }
    }
    // In memory of its own: it may access whatever it likes.
    for failure in RunTestRunner([.interpreter(fuel: 10_000)]).run(text).failures { _ = failure.description(file: nil) }
  }

  static func runIR(_ bytes: [UInt8]) throws {
    var random = RandomSource(choices: bytes)
    var options = RandomModule.Options()
    options.size = random.pick([10, 20, 40, 100])
    options.functionCount = random.pick(1...3)
    options.seesNaNs = true
    let program = RandomModule(random: random, options: options)
    try program.module.verify()
    let interpreter = try RunTestConfiguration.interpreter().makeExecutor(program.module)
    let expected = try program.calls.map { try interpreter.run($0.function, $0.arguments).withoutPlace }
    for configuration in configurations {
      let executor = try configuration.makeExecutor(program.module)
      for (call, outcome) in zip(program.calls, expected) {
        let actual = try executor.run(call.function, call.arguments)
        guard actual != outcome else { continue }
        let name = program.module[call.function].name
        throw Finding(
          "\(configuration.name): \(name)\(call.arguments): \(actual), not \(outcome)\n\(program.module.text)")
      }
    }
  }

  /// With canonical NaNs, so that results can be compared to the bit.
  private static let configurations: [RunTestConfiguration] = CompilerOptions.OptimizationLevel.allCases.flatMap {
    level in
    [(".baseline", X86Features.baseline), (".host", .host)].map { name, features in
      var options = CompilerOptions(
        optimizationLevel: level, x86Features: features, verifiesInput: false, checksStages: true, threadCount: 1)
      options.canonicalNaNs = true
      return .loaded("\(level)\(name)", Engine.Options(compiler: options))
    }
  }

  private static func check(_ error: TextError) throws {
    try Finding.require(!error.diagnostics.isEmpty, "an error without a diagnostic")
    for diagnostic in error.diagnostics {
      try Finding.require(diagnostic.line >= 1 && diagnostic.column >= 1, "no place: \(diagnostic)")
    }
  }
}

extension RunTestOutcome {
  /// Which instruction trapped is not known of compiled code.
  fileprivate var withoutPlace: RunTestOutcome {
    if case .trapped(let code, _, _) = self { .trapped(code, nil, nil) } else { self }
  }
}
