public import Benchmark

extension BenchmarkMetric {
  /// What one operation takes. Picoseconds, because a call takes a few nanoseconds and the tables show whole numbers.
  public static let picoseconds = custom("Time for one operation (ps)", useScalingFactor: false)

  /// What one operation takes, where nanoseconds say enough.
  public static let nanoseconds = custom("Time for one operation (ns)", useScalingFactor: false)

  /// What one operation takes in percent of another, both measured alternately in the same run.
  public static let percent = custom("Time in percent of another operation", useScalingFactor: false)
}

/// An operation, performed as often as the argument says.
public typealias Operation = (_ count: Int) -> Void

/// Registers a benchmark of how long one operation takes.
///
/// - Parameters:
///   - name: The row in the table.
///   - unit: ``BenchmarkMetric/picoseconds`` or ``BenchmarkMetric/nanoseconds``.
///   - count: How many operations make up one sample: enough to last some hundred microseconds.
///   - operation: Performs the operation as often as it is told.
public func measure(
  _ name: String, _ unit: BenchmarkMetric = .picoseconds, count: Int, _ operation: @escaping Operation
) {
  Benchmark(name, configuration: .init(metrics: [unit], units: [unit: .count], warmupIterations: 3)) { benchmark in
    let time = seconds(operation, count)
    benchmark.measurement(unit, Int((time * (unit == .picoseconds ? 1e12 : 1e9)).rounded()))
  }
}

/// Registers a benchmark of how long one operation takes in percent of another.
///
/// - Parameters:
///   - name: The row in the table; it should name both operations.
///   - count: How many operations make up one sample: enough to last some hundred microseconds.
///   - operation: Performs the operation as often as it is told.
///   - baseline: Performs what it is compared with.
public func compare(
  _ name: String, count: Int, _ operation: @escaping Operation, with baseline: @escaping Operation
) {
  Benchmark(name, configuration: .init(metrics: [.percent], warmupIterations: 3)) { benchmark in
    // Neighbouring samples see the same clock rate and the same neighbours on the machine.
    let before = seconds(baseline, count)
    let time = seconds(operation, count)
    let after = seconds(baseline, count)
    benchmark.measurement(.percent, Int((200 * time / (before + after)).rounded()))
  }
}

private func seconds(_ operation: Operation, _ count: Int) -> Double {
  let duration = ContinuousClock().measure { operation(count) }
  return duration / .seconds(1) / Double(count)
}
