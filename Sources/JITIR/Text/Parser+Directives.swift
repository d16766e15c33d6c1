extension Parser {
  /// Reads the directives that comments held, now that every signature is known.
  mutating func parseDirectives() {
    // Headers are read twice, and so are the comments in them.
    var line = 1
    var scanned = 0
    func lineNumber(_ offset: Int) -> Int {
      line += source[scanned..<offset].count { $0 == UInt8(ascii: "\n") }
      scanned = offset
      return line
    }
    let functions = functionsByName()
    for start in Set(pendingRuns).sorted() where diagnostics.count < Parser.errorLimit {
      position = start
      do { try parseRun(line: lineNumber(start), functions) } catch {}
    }
    (line, scanned) = (1, 0)
    for range in Set(pendingTests).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      result.tests.append(TestDirective(text: text(range), line: lineNumber(range.lowerBound)))
    }
  }

  /// The functions by the names that ``Module/function(named:)`` knows them under, if there are directives to look for.
  private func functionsByName() -> [String: FunctionIndex] {
    var functions: [String: FunctionIndex] = [:]
    if pendingRuns.isEmpty { return functions }
    for export in result.module.exports {
      if case .function(let index) = export.item, functions[export.name] == nil { functions[export.name] = index }
    }
    for (number, function) in result.module.functions.enumerated() where functions[function.name] == nil {
      functions[function.name] = FunctionIndex(number)
    }
    return functions
  }

  /// `gcd(1071, 462) == 21`, `div(1, 0) traps integer_divide_by_zero`, `start()`.
  private mutating func parseRun(line: Int, _ functions: [String: FunctionIndex]) throws(Failure) {
    skipSpace()
    let start = position
    _ = accept("@")
    let range = try name("the name of a function")
    guard let function = functions[nameText(range)] else {
      throw report("no function `\(text(range))`", at: range.lowerBound)
    }
    let signature = result.module[function].signature
    try expect("(")
    var arguments: [Constant] = []
    for (position, type) in signature.parameters.enumerated() {
      if position > 0 { try expect(",") }
      arguments.append(try literal(type, "an argument of type \(type)"))
    }
    guard accept(")") else {
      let count = signature.parameters.count
      throw report("expected `)`: `\(text(range))` takes \(counted(count, "argument"))")
    }
    let expectation = try parseExpectation(signature)
    skipSpace()
    guard
      source[position] == UInt8(ascii: "\n") || source[position] == UInt8(ascii: ";") || position == source.count - 1
    else { throw report("expected the end of the line") }
    var end = position
    while end > start, source[end - 1] == UInt8(ascii: " ") || source[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    result.runs.append(
      RunDirective(
        function: function, arguments: arguments, expectation: expectation, line: line, offset: start,
        text: text(start..<end)))
  }

  private mutating func parseExpectation(_ signature: Signature) throws(Failure) -> RunDirective.Expectation {
    if acceptWord("traps") {
      skipSpace()
      let start = position
      guard let word = identifier(), let code = TrapCode(spelling: text(word)) else {
        throw report("expected a trap such as `integer_divide_by_zero`", at: start)
      }
      return .traps(code)
    }
    guard accept("=") else { return .returns }
    try expect("=")
    var values: [RunDirective.ExpectedValue] = []
    for (position, type) in signature.results.enumerated() {
      if position > 0 { try expect(",") }
      skipSpace()
      let start = self.position
      let constant = try literal(type, "a result of type \(type)")
      let isAnyNaN = type.isFloat && text(start..<self.position) == "nan"
      values.append(isAnyNaN ? .anyNaN(type) : .bits(constant))
    }
    if signature.results.isEmpty { throw report("expected the end of the line: the function has no results") }
    return .equals(values)
  }
}
