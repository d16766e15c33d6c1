/// What a formula says, as a tree.
indirect enum Expression {
  case number(Double)
  /// A parameter, or the variable of a sum.
  case variable(Int)
  case negation(Expression)
  case arithmetic(Operator, Expression, Expression)
  case call(Function, [Expression])
  /// `if(condition, a, b)`.
  case conditional(Condition, Expression, Expression)
  /// `sum(i, from, to, term)`, with the number of the variable.
  case sum(Int, Expression, Expression, Expression)

  enum Operator: Character { case plus = "+", minus = "-", times = "*", divided = "/", power = "^" }
}

/// What can be true.
indirect enum Condition {
  case comparison(Comparison, Expression, Expression)
  case both(Condition, Condition)
  case either(Condition, Condition)

  enum Comparison: String {
    case less = "<", lessOrEqual = "<=", greater = ">", greaterOrEqual = ">=", equal = "==", notEqual = "!="
  }
}

/// The functions that formulas can call. A function is added here, and in ``Emitter`` if the processor knows it.
enum Function: String, CaseIterable {
  case sqrt, abs, floor, ceil, min, max
  case sin, cos, tan, asin, acos, atan, exp, log, pow, atan2

  var parameterCount: Int {
    switch self {
    case .min, .max, .pow, .atan2: 2
    default: 1
    }
  }

  /// Whether the processor has an instruction for it; the others are C's.
  var isInstruction: Bool {
    switch self {
    case .sqrt, .abs, .floor, .ceil, .min, .max: true
    default: false
    }
  }
}

/// What is wrong with a formula, and where.
public struct FormulaError: Error, CustomStringConvertible {
  public let message: String
  /// The formula.
  public let text: String
  /// How many characters of the formula come before the mistake.
  public let offset: Int

  public init(message: String, text: String, offset: Int) {
    self.message = message
    self.text = text
    self.offset = offset
  }

  public var description: String { "\(message)\n  \(text)\n  \(String(repeating: " ", count: offset))^" }
}

/// Reads a formula by recursive descent: one function for each level of precedence.
struct Parser {
  private let text: String
  private let characters: [Character]
  private var position = 0
  private var depth = 0
  /// The names that mean something where the parser is, and their numbers.
  private var variables: [String: Int] = [:]
  private(set) var variableCount: Int
  /// The C functions that the formula may need.
  private(set) var functions: [Function] = []

  /// How deeply parentheses, signs and functions can be nested.
  private static let depthLimit = 200

  init(_ text: String, parameters: [String]) {
    self.text = text
    characters = Array(text)
    variableCount = parameters.count
    for (number, name) in parameters.enumerated() { variables[name] = number }
  }

  mutating func parse() throws(FormulaError) -> Expression {
    let expression = try sum()
    guard peek() == nil else { throw expected("an operator or the end") }
    return expression
  }

  // MARK: - Levels

  private mutating func sum() throws(FormulaError) -> Expression {
    var left = try product()
    while let sign = take("+", "-") {
      left = .arithmetic(sign == "+" ? .plus : .minus, left, try product())
    }
    return left
  }

  private mutating func product() throws(FormulaError) -> Expression {
    var left = try signed()
    while let sign = take("*", "/") {
      left = .arithmetic(sign == "*" ? .times : .divided, left, try signed())
    }
    return left
  }

  /// A sign binds less than a power: -x^2 is -(x^2).
  private mutating func signed() throws(FormulaError) -> Expression {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.depthLimit else { throw error("this is nested too deeply", at: position) }
    if take("-") != nil { return .negation(try signed()) }
    let base = try primary()
    guard take("^") != nil else { return base }
    use(.pow)
    return .arithmetic(.power, base, try signed())
  }

  private mutating func primary() throws(FormulaError) -> Expression {
    if take("(") != nil {
      let inner = try sum()
      try require(")")
      return inner
    }
    let start = skipSpace()
    let name = take { $0.isNumber || $0.isLetter || $0 == "." || $0 == "_" }
    guard let first = name.first else { throw expected("a number, a name or a parenthesis") }
    if first.isNumber || first == "." { return .number(try number(name, at: start)) }
    if peek() == "(" { return try call(name, at: start) }
    if let variable = variables[name] { return .variable(variable) }
    if name == "pi" { return .number(.pi) }
    let known = variables.keys.sorted().joined(separator: ", ")
    throw error("there is no '\(name)'" + (known.isEmpty ? "" : ", but \(known)"), at: start)
  }

  private mutating func number(_ word: String, at start: Int) throws(FormulaError) -> Double {
    var word = word
    // The exponent's sign is no letter.
    if let last = word.last, last == "e" || last == "E", let sign = peek(), sign == "-" || sign == "+" {
      position += 1
      word.append(sign)
      word += take(\.isNumber)
    }
    guard let number = Double(word) else { throw error("'\(word)' is not a number", at: start) }
    return number
  }

  // MARK: - Calls

  private mutating func call(_ name: String, at start: Int) throws(FormulaError) -> Expression {
    try require("(")
    if name == "if" {
      let condition = try disjunction()
      try require(",")
      let first = try sum()
      try require(",")
      let second = try sum()
      try require(")")
      return .conditional(condition, first, second)
    }
    if name == "sum" { return try summation() }
    guard let function = Function(rawValue: name) else {
      let known = (Function.allCases.map(\.rawValue) + ["if", "sum"]).sorted().joined(separator: ", ")
      throw error("there is no function '\(name)', but \(known)", at: start)
    }
    var arguments = [try sum()]
    while take(",") != nil { arguments.append(try sum()) }
    try require(")")
    guard arguments.count == function.parameterCount else {
      let count = function.parameterCount
      throw error("\(name) takes \(count) argument\(count == 1 ? "" : "s"), not \(arguments.count)", at: start)
    }
    use(function)
    return .call(function, arguments)
  }

  private mutating func use(_ function: Function) {
    if !function.isInstruction, !functions.contains(function) { functions.append(function) }
  }

  private mutating func summation() throws(FormulaError) -> Expression {
    skipSpace()
    let name = take { $0.isLetter || $0 == "_" }
    guard !name.isEmpty else { throw expected("the name of a variable") }
    try require(",")
    let lower = try sum()
    try require(",")
    let upper = try sum()
    try require(",")
    let outer = variables[name]
    let variable = variableCount
    variableCount += 1
    variables[name] = variable
    let term = try sum()
    variables[name] = outer
    try require(")")
    return .sum(variable, lower, upper, term)
  }

  private mutating func disjunction() throws(FormulaError) -> Condition {
    var left = try conjunction()
    while takeWord("||") { left = .either(left, try conjunction()) }
    return left
  }

  private mutating func conjunction() throws(FormulaError) -> Condition {
    var left = try comparison()
    while takeWord("&&") { left = .both(left, try comparison()) }
    return left
  }

  private mutating func comparison() throws(FormulaError) -> Condition {
    let left = try sum()
    for sign in ["<=", ">=", "==", "!=", "<", ">"] where takeWord(sign) {
      return .comparison(Condition.Comparison(rawValue: sign)!, left, try sum())
    }
    throw expected("a comparison")
  }

  // MARK: - Characters

  @discardableResult
  private mutating func skipSpace() -> Int {
    while position < characters.count, characters[position].isWhitespace { position += 1 }
    return position
  }

  private mutating func peek() -> Character? {
    skipSpace()
    return position < characters.count ? characters[position] : nil
  }

  private mutating func take(_ choices: Character...) -> Character? {
    guard let next = peek(), choices.contains(next) else { return nil }
    position += 1
    return next
  }

  private mutating func take(_ belongs: (Character) -> Bool) -> String {
    var word = ""
    while position < characters.count, belongs(characters[position]) {
      word.append(characters[position])
      position += 1
    }
    return word
  }

  private mutating func takeWord(_ word: String) -> Bool {
    skipSpace()
    guard characters[position...].starts(with: word) else { return false }
    position += word.count
    return true
  }

  private mutating func require(_ character: Character) throws(FormulaError) {
    guard take(character) != nil else { throw expected("'\(character)'") }
  }

  private mutating func expected(_ what: String) -> FormulaError {
    let found = peek().map { "'\($0)'" } ?? "the end"
    return error("expected \(what), not \(found)", at: position)
  }

  private func error(_ message: String, at offset: Int) -> FormulaError {
    FormulaError(message: message, text: text, offset: offset)
  }
}
