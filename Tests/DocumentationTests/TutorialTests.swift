import Foundation
import TestSupport
import Testing

/// What the tutorial shows is in the files that it names, and is what the programs print.
///
/// Every fenced block is checked: `swift FILE` and `ir FILE` are excerpts of the file, `console` has commands with
/// their output, `gdb` and `lldb` are from sessions of `Documentation/Debugging.md`, which have tests of their own.
/// `SWIFT_JIT_BLESS=1` writes into the text what the commands print.
struct TutorialTests {
  static let chapters = [
    "1-a-page-of-bytes", "2-looking-at-it", "3-an-assembler", "4-a-compiler", "5-a-formula-compiler",
  ]

  private static func file(_ chapter: String) -> String { "Documentation/Tutorial/\(chapter).md" }

  private static func lines(_ chapter: String) throws -> [String] {
    try Repository.text(file(chapter)).components(separatedBy: "\n")
  }

  @Test(arguments: chapters) func blocksAreExcerptsOfWhatTheyName(_ chapter: String) throws {
    for block in MarkdownBlock.all(in: try Self.lines(chapter)) {
      let place = "\(chapter).md:\(block.range.lowerBound + 1)"
      switch (block.kind, block.file) {
      case ("swift", let file?), ("ir", let file?):
        #expect(try Repository.text(file).contains(block.text), "\(place) is not in \(file)")
      case ("gdb", nil), ("lldb", nil):
        #expect(
          try Repository.text("Documentation/Debugging.md").contains(block.text), "\(place) is not in Debugging.md")
      case ("console", nil):
        #expect(ShownCommand.all(in: block.lines) != nil, "\(place) does not begin with a command")
      default:
        Issue.record("\(place): nothing checks a block '\(block.kind)'")
      }
    }
  }

  @Test(arguments: chapters) func commandsPrintWhatIsShown(_ chapter: String) throws {
    var lines = try Self.lines(chapter)
    let original = lines
    // From the end, so that the numbers of lines stay right.
    for block in MarkdownBlock.all(in: lines).reversed() where block.kind == "console" {
      var actual: [String] = []
      for command in ShownCommand.all(in: block.lines) ?? [] {
        try #require(command.words.count > 2 && command.words[..<2] == ["swift", "run"])
        let output = try Self.output(of: command.words[2], Array(command.words[3...]))
        let shown = block.lines.first { $0.hasPrefix("$ ") && ShownCommand.all(in: [$0])?[0].words == command.words }
        actual += [try #require(shown)] + output
        if !Golden.isBlessing {
          let place = "\(chapter).md:\(block.range.lowerBound + 1)"
          #expect(
            command.output == output, "\(place): \(command.words) prints something else; SWIFT_JIT_BLESS=1 rewrites it")
        }
      }
      lines.replaceSubrange(block.range, with: actual)
    }
    if Golden.isBlessing, lines != original {
      try lines.joined(separator: "\n").write(to: Repository.url(Self.file(chapter)), atomically: true, encoding: .utf8)
    }
  }

  /// Errors come after the rest. Files are given from the root of the package.
  private static func output(of program: String, _ arguments: [String]) throws -> [String] {
    let root = Repository.folder.path
    let prefix = root.hasSuffix("/") ? root : root + "/"
    let result = try Subprocess.run(
      Programs.built(program), arguments.map { $0.hasPrefix("Examples/") ? prefix + $0 : $0 })
    #expect(!result.wasSignalled)
    let text = (result.output + result.errorOutput).replacingOccurrences(of: prefix, with: "")
    var lines = text.components(separatedBy: "\n")
    while lines.last == "" { lines.removeLast() }
    return lines
  }

  @Test func listingsAreShownInFull() throws {
    var shown: [String: [String]] = [:]
    for chapter in Self.chapters {
      for block in MarkdownBlock.all(in: try Self.lines(chapter)) {
        if let file = block.file { shown[file, default: []] += block.lines.filter { !$0.isEmpty } }
      }
    }
    let folder = Repository.url("Examples/Tutorial")
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    let files = paths.filter { $0.hasSuffix(".swift") || $0.hasSuffix(".ir") }.map { "Examples/Tutorial/\($0)" }
    #expect(files.count >= 5)
    for file in files {
      let lines = try Repository.text(file).components(separatedBy: "\n").filter { !$0.isEmpty }
      #expect(shown[file] == lines, "\(file) is not shown line by line")
    }
  }

  @Test func everyChapterLeadsToTheNext() throws {
    let folder = Repository.url("Documentation/Tutorial")
    let present = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".md") }
    #expect(present.sorted() == Self.chapters.map { $0 + ".md" } + ["README.md"])
    for (chapter, next) in zip(Self.chapters, Self.chapters.dropFirst()) {
      #expect(try Repository.text("Documentation/Tutorial/\(chapter).md").contains("](\(next).md)"))
    }
  }
}
