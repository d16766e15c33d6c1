import Foundation
import JIT
import JITCompiler
import JITIR
import Reporting

/// Runs what cannot fail in the benchmark.
func must<Result>(_ body: () throws -> Result) -> Result {
  do {
    return try body()
  } catch {
    fatalError("the benchmark failed: \(error)")
  }
}

/// The least time of one operation in nanoseconds, over rounds that last about `milliseconds` together.
///
/// Neighbours on the machine can only add to a round, by way of the caches and the clock rate, so the least is what the
/// operation takes.
///
/// - Parameters:
///   - count: How many operations make a round: enough to last some ten microseconds.
///   - milliseconds: How long to measure; there are at least five rounds.
func leastTime(count: Int = 1, milliseconds: Int = 250, _ operation: () -> Void) -> Double {
  operation()
  var now = processorTime()
  let end = now + Double(milliseconds) * 1e6
  var least = Double.infinity
  var rounds = 0
  while rounds < 5 || now < end {
    let start = processorTime()
    for _ in 0..<count { operation() }
    now = processorTime()
    least = min(least, (now - start) / Double(count))
    rounds += 1
  }
  return least
}

/// Both levels, in the order of the tables.
let levels: [CompilerOptions.OptimizationLevel] = [.none, .full]

/// What the benchmark compiles with.
func options(_ level: CompilerOptions.OptimizationLevel, _ settings: Settings) -> CompilerOptions {
  CompilerOptions(optimizationLevel: level, x86Features: settings.usesHostFeatures ? .host : .baseline)
}
