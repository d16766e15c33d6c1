import FormulaCompiler
import Foundation
import TestSupport
import Testing

/// The formula compiler of the examples.
struct FormulaTests {
  private struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let swift: @Sendable (Double, Double) -> Double
    var testDescription: String { text }
    init(_ text: String, _ swift: @escaping @Sendable (Double, Double) -> Double) {
      self.text = text
      self.swift = swift
    }
  }

  private static let cases = [
    Case("x + 2*y - 3") { x, y in x + 2 * y - 3 },
    Case("-x^2 / (y - 1e-3)") { x, y in -(x * x) / (y - 1e-3) },
    Case("2^3^x") { x, _ in pow(2, pow(3, x)) },
    Case("x^5 + y^1") { x, y in (x * x) * (x * x) * x + y },
    Case("sqrt(abs(x)) + floor(y) * ceil(x)") { x, y in sqrt(abs(x)) + floor(y) * ceil(x) },
    Case("min(x, y) - max(x, 1)") { x, y in Swift.min(x, y) - Swift.max(x, 1) },
    Case("sin(x) * cos(y) + atan2(y, x) + exp(x / 10)") { x, y in sin(x) * cos(y) + atan2(y, x) + exp(x / 10) },
    Case("if(x < y && y < 3, x, y * pi)") { x, y in x < y && y < 3 ? x : y * .pi },
    Case("if(x == y || x > 2, 1, if(x <= 0, 2, 3))") { x, y in x == y || x > 2 ? 1 : x <= 0 ? 2 : 3 },
    Case("sum(i, 1, x, i * y)") { x, y in
      var (total, i) = (0.0, 1.0)
      while i <= x {
        total += i * y
        i += 1
      }
      return total
    },
    Case("sum(i, 0, 3, sum(j, i, 3, x^2 * j))") { x, _ in
      var total = 0.0
      for i in 0...3 {
        var inner = 0.0
        for j in i...3 { inner += x * x * Double(j) }
        total += inner
      }
      return total
    },
    Case("(x)") { x, _ in x },
  ]

  @Test(arguments: cases) private func valuesAreThoseOfSwift(_ example: Case) throws {
    let formula = try Formula(example.text, parameters: ["x", "y"])
    let f = try formula.function(as: ((Double, Double) throws -> Double).self)
    let numbers = [-2.5, -1, 0, 0.5, 1, 2, 3.25, 7]
    let pairs = numbers.flatMap { x in numbers.map { (x, $0) } } + [(1.5, 2.5)]
    let expected = pairs.map { example.swift($0.0, $0.1) }
    func isSame(_ a: Double, _ b: Double) -> Bool { a.bitPattern == b.bitPattern || a.isNaN && b.isNaN }
    for ((x, y), value) in zip(pairs, expected) {
      let actual = try f(x, y)
      #expect(isSame(actual, value), "\(x), \(y): \(actual), not \(value)")
      #expect(isSame(try formula(x, y), actual))
    }
    // An odd count: pairs and one that is left.
    let mapped = try formula.map([pairs.map(\.0), pairs.map(\.1)])
    #expect(pairs.count % 2 == 1 && mapped.count == pairs.count)
    for (index, value) in expected.enumerated() {
      #expect(isSame(mapped[index], value), "\(pairs[index]): \(mapped[index]), not \(value)")
    }
    #expect(try formula.map([[], []]).isEmpty)
  }

  @Test(
    arguments: [
      ("x +", "expected a number, a name or a parenthesis, not the end", 3),
      ("x ? y", "expected an operator or the end, not '?'", 2),
      ("2 * z", "there is no 'z', but x, y", 4), ("sinn(x)", "there is no function 'sinn'", 0),
      ("atan2(x)", "atan2 takes 2 arguments, not 1", 0), ("(x", "expected ')', not the end", 2),
      ("if(x, 1, 2)", "expected a comparison, not ','", 4), ("1.2.3", "'1.2.3' is not a number", 0),
      ("sum(i, 1, 2, i) + i", "there is no 'i', but x, y", 18),
      ("sum(1, 2)", "expected the name of a variable, not '1'", 4),
      ("", "expected a number, a name or a parenthesis, not the end", 0),
    ])
  func mistakesHavePlaces(text: String, message: String, offset: Int) throws {
    let error = #expect(throws: FormulaError.self) { try Formula(text, parameters: ["x", "y"]) }
    let found = try #require(error)
    #expect(found.message.hasPrefix(message), "\(found.message)")
    #expect(found.offset == offset)
    #expect("\(found)".hasSuffix("  \(text)\n  \(String(repeating: " ", count: offset))^"))
  }

  @Test func deepNestingIsAnError() {
    let text = String(repeating: "(", count: 100_000)
    #expect(throws: FormulaError.self) { try Formula(text) }
    #expect(throws: FormulaError.self) { try Formula(String(repeating: "-", count: 100_000) + "1") }
  }

  @Test func commandLine() throws {
    let sum = try Subprocess.run(Programs.built("formula"), ["sum(i, 1, 1000, 1/i^2)"])
    #expect(sum.output == "1.6439345666815615\n")
    #expect(try Subprocess.run(Programs.built("formula"), ["a*x^2", "x=3", "a=2"]).output == "18.0\n")
    let wrong = try Subprocess.run(Programs.built("formula"), ["1 +* 2"])
    #expect(wrong.status == 1)
    #expect(wrong.errorOutput.hasSuffix("\n  1 +* 2\n     ^\n"))
  }
}
