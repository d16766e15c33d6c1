import FormulaCompiler
import Foundation

/// A formula of ten operations over arrays: compiled at run time, written in Swift, and interpreted as a tree.
func runBenchmark() throws {
  let text = "(a*x + b) * (x - a) / (x*x + 1) + b*b - x"
  let count = 4096
  let xs = (0..<count).map { Double($0) / 64 }
  let a = [Double](repeating: 1.25, count: count)
  let b = [Double](repeating: -0.5, count: count)

  var start = ContinuousClock.now
  let formula = try Formula(text, parameters: ["x", "a", "b"])
  let f = try formula.function(as: ((Double, Double, Double) throws -> Double).self)
  let first = ContinuousClock.now - start
  start = .now
  _ = try f(1, 2, 3)
  let call = ContinuousClock.now - start
  // The usual time is the median.
  var times: [Duration] = []
  for number in 0..<31 {
    start = .now
    let again = try Formula(text + " + \(number)", parameters: ["x", "a", "b"])
    _ = try again.function(as: ((Double, Double, Double) throws -> Double).self)
    times.append(.now - start)
  }
  let usual = times.sorted()[times.count / 2]

  let tree = Tree.formula
  let values = try formula.map([xs, a, b])
  precondition(values == written(xs, a, b), "the formula gives other values than Swift")
  precondition(tree.values(xs, a, b) == written(xs, a, b), "the tree gives other values than Swift")
  // The best of several rounds, one after the other, so that other programs on the machine disturb all alike.
  var (compiled, swift, interpreted) = (Duration.seconds(1), Duration.seconds(1), Duration.seconds(1))
  for _ in 0..<200 {
    compiled = min(compiled, try time { try formula.map([xs, a, b]) })
    swift = min(swift, time { written(xs, a, b) })
  }
  for _ in 0..<5 { interpreted = min(interpreted, time { tree.values(xs, a, b) }) }
  func nanoseconds(_ duration: Duration) -> Double {
    Double(duration.components.attoseconds) / 1e9 / Double(count)
  }
  func line(_ name: String, _ value: String) { print(name.padding(toLength: 34, withPad: " ", startingAt: 0) + value) }
  func microseconds(_ duration: Duration) -> String { String(format: "%.0f", duration / .microseconds(1)) }
  line("from text to closure, first, µs", microseconds(first))
  line("its first call, µs", microseconds(call))
  line("from text to closure, later, µs", microseconds(usual))
  line("compiled formula, ns a value", String(format: "%.3f", nanoseconds(compiled)))
  line("written in Swift, ns a value", String(format: "%.3f", nanoseconds(swift)))
  line("tree in Swift, ns a value", String(format: "%.3f", nanoseconds(interpreted)))
  line("speed, Swift = 1", String(format: "%.2f", nanoseconds(swift) / nanoseconds(compiled)))
}

private func time(_ body: () throws -> [Double]) rethrows -> Duration {
  let start = ContinuousClock.now
  let result = try body()
  let duration = ContinuousClock.now - start
  precondition(result.count > 0)
  return duration
}

@inline(never)
private func written(_ xs: [Double], _ a: [Double], _ b: [Double]) -> [Double] {
  let count = min(xs.count, a.count, b.count)
  return [Double](unsafeUninitializedCapacity: count) { buffer, used in
    xs.withUnsafeBufferPointer { xs in
      a.withUnsafeBufferPointer { a in
        b.withUnsafeBufferPointer { b in
          for i in 0..<count {
            let (x, a, b) = (xs[i], a[i], b[i])
            buffer[i] = (a * x + b) * (x - a) / (x * x + 1) + b * b - x
          }
        }
      }
    }
    used = count
  }
}

/// How one evaluates formulas without a compiler.
private indirect enum Tree: Sendable {
  case number(Double)
  case variable(Int)
  case operation(@Sendable (Double, Double) -> Double, Tree, Tree)

  static let formula: Tree = {
    let add: @Sendable (Double, Double) -> Double = { $0 + $1 }
    let subtract: @Sendable (Double, Double) -> Double = { $0 - $1 }
    let multiply: @Sendable (Double, Double) -> Double = { $0 * $1 }
    let divide: @Sendable (Double, Double) -> Double = { $0 / $1 }
    let (x, a, b) = (Tree.variable(0), Tree.variable(1), Tree.variable(2))
    let first = Tree.operation(add, .operation(multiply, a, x), b)
    let product = Tree.operation(multiply, first, .operation(subtract, x, a))
    let quotient = Tree.operation(divide, product, .operation(add, .operation(multiply, x, x), .number(1)))
    return .operation(subtract, .operation(add, quotient, .operation(multiply, b, b)), x)
  }()

  func value(_ variables: [Double]) -> Double {
    switch self {
    case .number(let number): number
    case .variable(let number): variables[number]
    case .operation(let operation, let left, let right): operation(left.value(variables), right.value(variables))
    }
  }

  func values(_ xs: [Double], _ a: [Double], _ b: [Double]) -> [Double] {
    xs.indices.map { value([xs[$0], a[$0], b[$0]]) }
  }
}
