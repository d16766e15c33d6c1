import JITIR
import JITTestSupport
import Testing

@testable import JITCompiler

/// Random modules do the same before and after each pass.
@Suite struct RandomPassTests {
  /// Where to look: `SWIFT_JIT_SWEEP=1` for a long look.
  static let count = isSweep ? 20_000 : 12

  @Test(arguments: PassUnderTest.allCases)
  func sameResults(pass: PassUnderTest) {
    for seed in 0..<UInt64(Self.count) {
      if let difference = Self.difference(seed, pass) {
        Issue.record("\(pass), seed \(seed): \(difference)")
        return
      }
    }
  }

  /// What is wrong after a pass; nil when nothing is.
  static func difference(_ seed: UInt64, _ pass: PassUnderTest) -> String? {
    var options = RandomModule.Options()
    options.size = 20 + Int(seed % 5) * 30
    // Scalars alone let more operations meet.
    if seed % 3 == 0 { options.types = [.i8, .i16, .i32, .i64] }
    // The interpreter has canonical NaNs, and passes compute what it does.
    options.seesNaNs = true
    let random = RandomModule(seed: seed, options: options)
    var module = random.module
    pass.run(on: &module)
    do {
      try module.verify()
      let before = try Interpreter(random.module)
      let after = try Interpreter(module)
      for (function, arguments) in random.calls {
        let (old, new) = (
          CallOutcome(before, function, arguments, keepsNaNs: true),
          CallOutcome(after, function, arguments, keepsNaNs: true)
        )
        if old != new { return "call of \(random.module[function].name): \(old) before, \(new) after" }
      }
      for data in module.data.indices {
        let index = DataIndex(data)
        let size = module.data[data].bytes?.count ?? 0
        let old = try before.read(before.address(of: index), count: size)
        if try after.read(after.address(of: index), count: size) != old { return "data \(data) differs" }
      }
    } catch {
      return "\(error)"
    }
    return nil
  }
}
