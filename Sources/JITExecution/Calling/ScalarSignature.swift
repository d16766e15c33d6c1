/// The types of a compiled function's parameters and results, in C's terms.
///
/// Several results stand for a C structure with these members, returned by value.
public struct ScalarSignature: Sendable, Hashable {
  /// The types of the parameters, in order.
  public var parameters: [ScalarType]

  /// The types of the results, in order; none for a function that returns nothing.
  public var results: [ScalarType]

  /// Creates a signature.
  public init(parameters: [ScalarType], results: [ScalarType]) {
    self.parameters = parameters
    self.results = results
  }

  /// The signature of closures of a type.
  ///
  /// - Parameter type: A function type as for ``ExecutableMemory/function(as:at:traps:retaining:)``.
  /// - Throws: ``FunctionTypeError`` for other types.
  public init(of type: Any.Type) throws(FunctionTypeError) {
    self = try FunctionType(of: type).signature
  }
}

// MARK: - Text

extension ScalarSignature: CustomStringConvertible {
  public var description: String {
    let list = { (types: [ScalarType]) in types.reduce("") { $0.isEmpty ? $1.description : "\($0), \($1)" } }
    return "(\(list(parameters))) -> \(results.count == 1 ? results[0].description : "(\(list(results)))")"
  }

  /// Reads a signature such as `(i64, f64) -> i64` or `() -> (i32, i32)`; the arrow and the results may be left out.
  ///
  /// - Parameter text: Type names as in ``ScalarType``; spaces are free.
  /// - Throws: ``ScalarSignatureError`` that says what is wrong.
  public init(parsing text: some StringProtocol) throws(ScalarSignatureError) {
    let failure = { (reason: String) in ScalarSignatureError(text: String(text), reason: reason) }
    let parts = text.split(separator: "->", omittingEmptySubsequences: false)
    guard parts.count <= 2 else { throw failure("it has more than one ->") }
    let parameters = try Self.types(parts[0].trimmed, failure)
    guard let parameters else { throw failure("the parameters are not in parentheses") }
    self.parameters = parameters
    guard parts.count == 2 else {
      results = []
      return
    }
    let result = parts[1].trimmed
    if let results = try Self.types(result, failure) {
      self.results = results
    } else {
      self.results = try [Self.type(result, failure)]
    }
  }

  /// The types in a parenthesised list; nil if the text is not in parentheses.
  private static func types(
    _ text: String, _ failure: (String) -> ScalarSignatureError
  ) throws(ScalarSignatureError) -> [ScalarType]? {
    guard text.hasPrefix("("), text.hasSuffix(")"), text.count >= 2 else { return nil }
    let inner = text.dropFirst().dropLast().trimmed
    var types: [ScalarType] = []
    if inner.isEmpty { return types }
    for name in inner.split(separator: ",", omittingEmptySubsequences: false) {
      types.append(try type(name.trimmed, failure))
    }
    return types
  }

  private static func type(
    _ name: String, _ failure: (String) -> ScalarSignatureError
  ) throws(ScalarSignatureError) -> ScalarType {
    guard let type = ScalarType(rawValue: name) else {
      let known = ScalarType.allCases.map(\.rawValue).joined(separator: ", ")
      throw failure(name.isEmpty ? "a type is missing" : "'\(name)' is not one of the types \(known)")
    }
    return type
  }
}

extension StringProtocol {
  fileprivate var trimmed: String {
    var text = Substring(self)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}

/// A text that is not a signature.
public struct ScalarSignatureError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The text that was given.
  public let text: String
  /// What is wrong with it.
  public let reason: String

  public var description: String { "'\(text)' is not a signature such as (i64, f64) -> i64: \(reason)" }
}
