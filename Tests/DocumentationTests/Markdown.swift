/// A fenced block of a Markdown text.
struct MarkdownBlock {
  /// The word behind the fence, or nothing.
  let kind: String
  /// The second word: the file that the block is from.
  let file: String?
  /// Its lines, by their numbers in the text.
  let range: Range<Int>
  let lines: [String]

  var text: String { lines.map { $0 + "\n" }.joined() }

  static func all(in document: [String]) -> [MarkdownBlock] {
    var blocks: [MarkdownBlock] = []
    var line = 0
    while line < document.count {
      defer { line += 1 }
      guard document[line].hasPrefix("```") else { continue }
      let words = document[line].dropFirst(3).split(separator: " ").map(String.init)
      let start = line + 1
      line = document[start...].firstIndex(of: "```") ?? document.count
      blocks.append(
        MarkdownBlock(
          kind: words.first ?? "", file: words.count > 1 ? words[1] : nil, range: start..<line,
          lines: Array(document[start..<line])))
    }
    return blocks
  }
}

/// A command in a block, `$ swift run formula "1 + 2"`, and what it prints according to the block.
struct ShownCommand {
  let words: [String]
  let output: [String]

  /// The commands of a console block; nil if it does not begin with one.
  static func all(in lines: [String]) -> [ShownCommand]? {
    guard lines.first?.hasPrefix("$ ") == true else { return nil }
    var commands: [ShownCommand] = []
    for line in lines {
      if line.hasPrefix("$ ") {
        commands.append(ShownCommand(words: words(of: line.dropFirst(2)), output: []))
      } else {
        let last = commands.removeLast()
        commands.append(ShownCommand(words: last.words, output: last.output + [line]))
      }
    }
    return commands
  }

  /// Parted by spaces outside of double quotes.
  private static func words(of line: Substring) -> [String] {
    line.split(separator: "\"", omittingEmptySubsequences: false).enumerated().flatMap { index, part in
      index % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
    }
  }
}
