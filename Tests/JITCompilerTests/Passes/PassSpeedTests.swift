import JITIR
import JITTestSupport
import Testing

@testable import JITCompiler

/// Prints how long each pass takes for an instruction of its input:
/// `SWIFT_JIT_SWEEP=1 swift test -c release -Xswiftc -enable-testing --filter PassSpeedTests`. Nothing is asserted on
/// time.
@Suite struct PassSpeedTests {
  @Test(.enabled(if: isSweep)) func speed() {
    var modules: [(String, Module)] = []
    var options = RandomModule.Options()
    options.types = [.i8, .i16, .i32, .i64, .f64]
    options.functionCount = 40
    options.size = 150
    modules.append(("random functions of 150", RandomModule(seed: 7, options: options).module))
    options.functionCount = 1
    options.size = 20_000
    options.hasCalls = false
    modules.append(("one random function of 20k", RandomModule(seed: 8, options: options).module))
    for (name, module) in modules {
      let size = module.functions.reduce(0) { $0 + ($1.body?.instructionCount ?? 0) }
      var times: [String: Duration] = [:]
      var order: [String] = []
      var best = Duration.seconds(1000)
      var optimizer = Optimizer()
      let clock = ContinuousClock()
      for _ in 0..<5 {
        var copy = module
        best = min(best, clock.measure { optimizer.run(on: &copy) })
      }
      var last = clock.now
      optimizer.observer = { pass, _ in
        let now = clock.now
        if times[pass] == nil { order.append(pass) }
        times[pass, default: .zero] += now - last
        last = clock.now
      }
      var copy = module
      last = clock.now
      optimizer.run(on: &copy)
      func nanoseconds(_ duration: Duration) -> Int {
        let parts = duration.components
        return Int((Double(parts.seconds) * 1e9 + Double(parts.attoseconds) * 1e-9) / Double(size))
      }
      let after = copy.functions.reduce(0) { $0 + ($1.body?.instructionCount ?? 0) }
      print("ns an instruction, \(name): \(size) before, \(after) after, all \(nanoseconds(best))")
      for pass in order { print("  ns \(nanoseconds(times[pass]!)) \(pass)") }
    }
  }
}
