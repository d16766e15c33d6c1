extension X86_64 {
  /// What is wrong with a text in assembly language: every mistake that was found, in the order of the text.
  public struct AssemblyTextError: Error, Hashable, Sendable {
    /// One mistake, with its place in the text.
    public struct Problem: Hashable, Sendable {
      /// What is wrong, in one line.
      public var message: String
      /// What else helps, such as the forms that an instruction has: one line each.
      public var notes: [String]
      /// The line, from 1.
      public var line: Int
      /// The first column, from 1, counted in characters.
      public var column: Int
      /// The number of characters that are meant, at least 1.
      public var length: Int
      /// The line of the text.
      public var source: String
    }

    /// The mistakes: at least one, and at most ``maximumCount``.
    public let problems: [Problem]
    /// Whether reading stopped at ``maximumCount`` mistakes.
    public let hasMore: Bool

    /// How many mistakes are reported in one run.
    public static let maximumCount = 20

    init(problems: [Problem], hasMore: Bool) {
      self.problems = problems
      self.hasMore = hasMore
    }
  }
}

extension X86_64.AssemblyTextError.Problem: CustomStringConvertible {
  /// The message with its place, the line with a caret below the place, and the notes.
  public var description: String { text(file: nil) }

  /// The message with its place, the line with a caret below the place, and the notes.
  ///
  /// - Parameter file: The name to put before line and column.
  public func text(file: String?) -> String {
    var text = (file.map { $0 + ":" } ?? "") + "\(line):\(column): error: \(message)\n"
    // What is before the caret keeps its tabs, so that the columns agree.
    let (shown, offset) = excerpt
    let lead = shown.prefix(offset).map { (character: Character) -> Character in character == "\t" ? character : " " }
    let tildes = String(repeating: "~", count: max(0, min(length, shown.count - offset) - 1))
    text += "  \(shown)\n  \(String(lead))^\(tildes)"
    for note in notes { text += "\n  note: \(note)" }
    return text
  }

  /// The part of the line that is shown, and where the place is in it: long lines are cut.
  private var excerpt: (String, Int) {
    let start = max(0, column - 1 - 60)
    let shown = source.dropFirst(start).prefix(100).map { (character: Character) -> Character in
      let isControl = character.unicodeScalars.contains { $0.properties.generalCategory == .control }
      return isControl && character != "\t" ? "?" : character
    }
    return (String(shown), column - 1 - start)
  }
}

extension X86_64.AssemblyTextError: CustomStringConvertible {
  public var description: String { text(file: nil) }

  /// All problems as a compiler would print them.
  ///
  /// - Parameter file: The name to put before lines and columns.
  public func text(file: String?) -> String {
    problems.map { $0.text(file: file) }.joined(separator: "\n") + (hasMore ? "\ntoo many errors" : "")
  }
}
