import Foundation
import TestSupport

/// A debugger session as `Documentation/Debugging.md` shows it: a program to start, and commands with what they print.
struct DebuggerSession {
  /// A command and the lines it prints.
  struct Exchange {
    let command: String
    var output: [String] = []
  }

  /// The line that starts the debugger, without the `$` and variables, split into words.
  let invocation: [String]
  /// The environment variables that it sets.
  let environment: [String: String]
  var exchanges: [Exchange] = []

  /// The root directory of this package.
  static let packageRoot = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The text of the document.
  static func document() throws -> String {
    try String(contentsOf: packageRoot.appending(path: "Documentation/Debugging.md"), encoding: .utf8)
  }

  /// The contents of all fenced code blocks in a language, in order.
  static func blocks(of language: String, in markdown: String) -> [[String]] {
    var blocks: [[String]] = []
    var fence: String?
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("```") {
        fence = fence == nil ? String(line.dropFirst(3)) : nil
        if fence == language { blocks.append([]) }
      } else if fence == language {
        blocks[blocks.count - 1].append(line)
      }
    }
    return blocks
  }

  /// The sessions in a debugger's code blocks: each begins with a `$` line and goes on through blocks without one.
  static func sessions(of debugger: String, in markdown: String) -> [DebuggerSession] {
    var sessions: [DebuggerSession] = []
    let prompt = "(\(debugger)) "
    for line in blocks(of: debugger, in: markdown).joined() {
      if line.hasPrefix("$ ") {
        let words = words(line.dropFirst(2))
        let variables = words.prefix { $0.contains("=") && !$0.hasPrefix("-") }
        sessions.append(
          DebuggerSession(
            invocation: Array(words.dropFirst(variables.count)),
            environment: Dictionary(
              uniqueKeysWithValues: variables.map { variable in
                let parts = variable.split(separator: "=", maxSplits: 1)
                return (String(parts[0]), String(parts.last!))
              })))
      } else if line.hasPrefix(prompt) {
        sessions[sessions.count - 1].exchanges.append(Exchange(command: String(line.dropFirst(prompt.count))))
      } else if !sessions[sessions.count - 1].exchanges.isEmpty {
        let last = sessions[sessions.count - 1].exchanges.count - 1
        sessions[sessions.count - 1].exchanges[last].output.append(line)
      }
    }
    return sessions
  }

  /// The words of a command line, where double quotes keep spaces.
  private static func words(_ line: Substring) -> [String] {
    var words: [String] = []
    for (index, part) in line.split(separator: "\"", omittingEmptySubsequences: false).enumerated() {
      words += index % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
    }
    return words
  }

  /// What to type into the debugger: the commands, and in the end that it quit.
  var commands: [String] { exchanges.map(\.command) + ["quit"] }

  /// The arguments of the debugger, with the program replaced by its place in this build.
  func arguments() throws -> [String] {
    try invocation.dropFirst().map { word in
      word.hasPrefix(".build/debug/") ? try Programs.built(String(word.dropFirst(".build/debug/".count))).path : word
    }
  }
}

// MARK: - Comparing

extension DebuggerSession {
  /// What is compared of a line: nothing that differs from run to run or from machine to machine.
  static func masked(_ line: String) throws -> String {
    line.replacing(try Programs.built("jit").deletingLastPathComponent().path + "/", with: ".build/debug/")
      .replacing(packageRoot.path + "/", with: "")
      .replacing(/0x[0-9a-f]{5,16}/, with: "ADDRESS")
      .replacing(/[Pp]rocess [0-9]+/, with: "process NUMBER")
      .replacing(/^( *(frame )?)#[1-9][0-9]*/, with: { "\($0.1)#NUMBER" })
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether a line comes from the program that is debugged. The debugger and the program write to the terminal
  /// independently, so such lines are compared apart from the others.
  static func isFromProgram(_ line: String) -> Bool {
    line == "21" || ["Calling the function", "It returns", "Error: "].contains { line.hasPrefix($0) }
  }

  /// Whether the lines are the expected ones, of which `...` stands for any number of lines.
  static func matches(_ lines: ArraySlice<String>, _ expected: ArraySlice<String>) -> Bool {
    guard let first = expected.first else { return lines.isEmpty }
    if first == "..." {
      return (lines.startIndex...lines.endIndex).contains { matches(lines[$0...], expected.dropFirst()) }
    }
    return lines.first == first && matches(lines.dropFirst(), expected.dropFirst())
  }
}
