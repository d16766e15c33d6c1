import FormulaCompiler
import Foundation

// formula "sum(i, 1, 1000, 1/i^2)"
// formula "a*x^2 + b" x=3 a=2 b=1
// formula --benchmark [--warm-up]

func run(_ arguments: [String]) throws {
  guard let text = arguments.first else {
    print("usage: formula <formula> [<name>=<value> ...]\n       formula --benchmark [--warm-up]")
    exit(64)
  }
  if text == "--benchmark" {
    if arguments.contains("--warm-up") { Formula.warmUp() }
    return try runBenchmark()
  }
  var names: [String] = []
  var values: [Double] = []
  for argument in arguments.dropFirst() {
    let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, let value = Double(parts[1]) else {
      throw FormulaError(message: "expected a name, = and a number", text: argument, offset: 0)
    }
    names.append(parts[0])
    values.append(value)
  }
  let formula = try Formula(text, parameters: names)
  guard !values.isEmpty else { return print(try formula()) }
  print(try formula.map(values.map { [$0] })[0])
}

do {
  try run(Array(CommandLine.arguments.dropFirst()))
} catch {
  FileHandle.standardError.write(Data("error: \(error)\n".utf8))
  exit(1)
}
