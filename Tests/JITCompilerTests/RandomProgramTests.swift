import JIT
import JITCompiler
import JITIR
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

  @Test(arguments: 0..<(isSweep ? 200 : 4))
  func sameAsInterpreter(part: Int) throws {
    let engines = try RandomProgramTests.configurations.map {
      ($0.name, try Engine(options: .init(compiler: $0.options)))
    }
    for seed in 0..<(RandomProgramTests.isSweep ? 500 : 12) {
      var options = RandomModule.Options()
      options.size = [20, 40, 100][seed % 3]
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
          try #require(
            isSame(outcome, actual),
            "seed \(seed), \(name): f\(call.function.index)\(call.arguments): \(actual), not \(outcome)")
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
