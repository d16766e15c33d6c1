import Foundation
import TestSupport
import Testing

/// The README shows the example that is compiled, and says what it prints.
struct ReadmeTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test func theExampleIsTheOneThatIsCompiled() throws {
    let readme = try String(contentsOf: Self.root.appending(path: "README.md"), encoding: .utf8)
    let example = try String(
      contentsOf: Self.root.appending(path: "Examples/FirstSteps/main.swift"), encoding: .utf8)
    #expect(readme.contains("```swift\n\(example)```"))
  }

  @Test func theExamplePrintsWhatTheReadmeSays() throws {
    let program = try Subprocess.run(Programs.built("FirstSteps"), [])
    let lines = program.output.split(separator: "\n")
    try #require(lines.count == 7)
    #expect(lines[0..<4] == ["by way of 462", "by way of 147", "by way of 21", "21"])
    #expect(lines[4].wholeMatch(of: /trap: integer division by zero in quotient \+ [0-9]+ at module.ir:17:3/) != nil)
    #expect(lines[5...] == ["42", "3"])
  }

  @Test func linksInDocumentsLeadSomewhere() throws {
    let documents = ["README.md", "CONTRIBUTING.md"].map { Self.root.appending(path: $0) } + documentation()
    for document in documents {
      let text = try String(contentsOf: document, encoding: .utf8)
      for match in text.matches(of: /\]\(([^)#:]+)\)/) {
        let target = document.deletingLastPathComponent().appending(path: String(match.1))
        #expect(FileManager.default.fileExists(atPath: target.path), "\(document.lastPathComponent): \(match.1)")
      }
    }
  }

  private func documentation() -> [URL] {
    let folder = Self.root.appending(path: "Documentation")
    let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".md") }.map { folder.appending(path: $0) }
  }
}
