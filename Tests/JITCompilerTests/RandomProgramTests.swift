import JIT
import JITCompiler
import JITIR
import JITRunTests
import JITTestSupport
import TestSupport
import Testing

/// Random modules: the interpreter and compiled code of every configuration do the same.
@Suite struct RandomProgramTests {
  static let configurations: [(name: String, options: CompilerOptions)] = [
    ("none, baseline", CompilerOptions(verifiesInput: false, checksStages: true)),
    ("none, host", CompilerOptions(x86Features: .host, verifiesInput: false, checksStages: true)),
    ("full, baseline", CompilerOptions(optimizationLevel: .full, verifiesInput: false, checksStages: true)),
    (
      "full, host",
      CompilerOptions(optimizationLevel: .full, x86Features: .host, verifiesInput: false, checksStages: true)
    ),
  ]

  static let isSweep = SweepSize.current > .brief

  /// What processors may have: one thing, all but one thing, and some of all, as far as this processor has it.
  static let featureSets: [X86Features] = {
    let features: [X86Features] = [.popcnt, .lzcnt, .bmi1, .bmi2, .avx, .avx2, .fma, .movbe]
    var random = RandomSource(seed: 28)
    let one = features.map { $0.isDisjoint(with: [.avx2, .fma]) ? $0 : $0.union(.avx) }
    let allButOne = features.map { X86Features.all.subtracting($0) }
    let some = (0..<12).map { _ in X86Features(rawValue: UInt32(random.below(256))) }
    return (one + allButOne + some).map { set in
      (set.contains(.avx) ? set : set.subtracting([.avx2, .fma])).intersection(.host)
    }
  }()

  /// The configurations that a part of the test compares: with and without all features at either level, and with a set
  /// of them that the part alone has. With canonical NaNs results are compared to the bit.
  private static func engines(_ part: Int) throws -> [(name: String, engine: Engine)] {
    let features = featureSets[part % featureSets.count]
    let own = CompilerOptions.OptimizationLevel.allCases.map { level in
      let options = CompilerOptions(
        optimizationLevel: level, x86Features: features, verifiesInput: false, checksStages: true,
        makesDebugInformation: part % 2 == 1)
      return (name: "\(level), features \(features.rawValue)", options: options)
    }
    return try (configurations + own).map { name, options in
      var options = options
      options.canonicalNaNs = hasCanonicalNaNs(part)
      return (name, try Engine(options: .init(compiler: options)))
    }
  }

  private static func hasCanonicalNaNs(_ part: Int) -> Bool { part % 4 == 3 }

  /// A part is 500 modules in the sweeps: half a million with `SWIFT_JIT_SWEEP=full`.
  private static let partCount = [SweepSize.brief: 4, .broad: 224, .full: 1000][.current, default: 4]

  @Test(arguments: 0..<partCount)
  func sameAsInterpreter(part: Int) throws {
    let engines = try RandomProgramTests.engines(part)
    for seed in 0..<(RandomProgramTests.isSweep ? 500 : 12) {
      var options = RandomModule.Options()
      options.size = [20, 40, 100][seed % 3]
      options.seesNaNs = RandomProgramTests.hasCanonicalNaNs(part)
      let seed = UInt64(part * 1_000_000 + seed)
      let random = RandomModule(seed: seed, options: options)
      let expected = try outcomes(of: random)
      for (name, engine) in engines {
        let program = try engine.compile(random.module)
        for (call, outcome) in zip(random.calls, expected) {
          let actual: RunTestOutcome
          do {
            actual = .returned(try program.call(call.function, call.arguments))
          } catch let trap as Trap {
            actual = .trapped(try #require(trap.kind.trapCode, "seed \(seed), \(name): \(trap)"), nil, nil)
          }
          let function = random.module[call.function].name
          try #require(
            options.seesNaNs ? isEqual(outcome, actual) : isSame(outcome, actual),
            "seed \(seed), \(name): \(function)\(call.arguments): \(actual), not \(outcome)")
        }
      }
    }
  }

  /// All code is instructions of the assembler's table, from the first byte to the last.
  @Test func codeCanBeDecoded() throws {
    for seed in 0..<(RandomProgramTests.isSweep ? 2000 : 8) {
      let module = RandomModule(seed: UInt64(seed)).module
      for (name, options) in RandomProgramTests.configurations {
        for object in try Compiler(options: options).compile(module).objects {
          var offset = 0
          while offset < object.codeSize {
            let instruction = X86_64.decode(object.bytes, at: offset)
            try #require(!instruction.isBad, "seed \(seed), \(name), \(object.symbols[0].name) at \(offset)")
            offset += instruction.length
          }
          #expect(offset == object.codeSize)
        }
      }
    }
  }

  private func outcomes(of random: RandomModule) throws -> [RunTestOutcome] {
    let interpreter = try Interpreter(random.module)
    return try random.calls.map { call in
      do {
        return .returned(try interpreter.call(call.function, call.arguments))
      } catch let trap as InterpreterTrap {
        return .trapped(trap.code, nil, nil)
      }
    }
  }

  /// Equal to the bit. Which instruction trapped is not known of compiled code.
  private func isEqual(_ a: RunTestOutcome, _ b: RunTestOutcome) -> Bool {
    if case .returned(let a) = a, case .returned(let b) = b { return a == b }
    return isSame(a, b)
  }

  private func isSame(_ a: RunTestOutcome, _ b: RunTestOutcome) -> Bool {
    switch (a, b) {
    case (.trapped(let a, _, _), .trapped(let b, _, _)): a == b
    case (.returned(let a), .returned(let b)): a.count == b.count && zip(a, b).allSatisfy(isSame)
    default: false
    }
  }

  /// Equal, or both a NaN.
  private func isSame(_ a: Constant, _ b: Constant) -> Bool {
    if a == b { return true }
    guard a.type == b.type else { return false }
    if a.type == .f32 { return a.float.isNaN && b.float.isNaN }
    return a.type == .f64 && a.double.isNaN && b.double.isNaN
  }
}
