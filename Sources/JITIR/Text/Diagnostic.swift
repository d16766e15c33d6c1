/// What is wrong with a text, and where.
public struct Diagnostic: Sendable, Hashable {
  /// The line, from 1.
  public var line: Int
  /// The column in characters, from 1.
  public var column: Int
  /// What was expected and what was found, without a period.
  public var message: String
  /// The line itself, or what is around the place in a very long line.
  public var source: String
  /// How many characters of `source` precede the place.
  public var caret: Int
}

extension Diagnostic: CustomStringConvertible {
  /// The place and message, then the line with a caret below the column.
  public var description: String { description(file: nil) }

  /// The same with a file name before the place.
  public func description(file: String?) -> String {
    let place = (file.map { "\($0):" } ?? "") + "\(line):\(column)"
    let indent = String(source.prefix(caret).map { $0 == "\t" ? "\t" : " " })
    return "\(place): error: \(message)\n  \(source)\n  \(indent)^"
  }
}

/// A text that could not be read: every error found, in the order of the lines.
public struct TextError: Error, Sendable, CustomStringConvertible {
  public var diagnostics: [Diagnostic]

  public init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }

  public var description: String { description(file: nil) }

  /// The same with a file name before each place.
  public func description(file: String?) -> String {
    diagnostics.map { $0.description(file: file) }.joined(separator: "\n")
  }
}
