/// What the host provides for a module's imports, by symbol.
///
/// ```swift
/// let imports: Imports = ["log": { @Sendable (value: Int64) in print(value) }, "math": Import.processSymbol("cos")]
/// ```
///
/// In a dictionary literal, values are ``Import``s or `@Sendable` closures.
public struct Imports: Sendable, ExpressibleByDictionaryLiteral {
  /// The imports by symbol.
  public var symbols: [String: Import]
  /// What happens with symbols that are not in ``symbols``.
  public var others = Others.missing

  /// What happens with symbols that nothing is said about.
  public enum Others: Sendable, Hashable {
    /// They are an error when the module is loaded.
    case missing
    /// They are those of this process, C's library among them. Only for modules that are trusted.
    case process
    /// Calling such a function throws ``MissingFunction``. Data objects are an error as before.
    case failing
  }

  /// Imports by symbol.
  public init(_ symbols: [String: Import] = [:], others: Others = .missing) {
    self.symbols = symbols
    self.others = others
  }

  public init(dictionaryLiteral elements: (String, any Sendable)...) {
    symbols = [:]
    for (symbol, value) in elements {
      symbols[symbol] = (value as? Import) ?? .function(value)
    }
  }

  /// The import of a symbol; nil for none.
  public subscript(symbol: String) -> Import? {
    get { symbols[symbol] }
    set { symbols[symbol] = newValue }
  }
}

/// Compiled code has called an import that nobody provides.
public struct MissingFunction: Error, Hashable, Sendable, CustomStringConvertible {
  /// The symbol of the import.
  public let symbol: String
  public var description: String { "there is no host function '\(symbol)'" }
}
