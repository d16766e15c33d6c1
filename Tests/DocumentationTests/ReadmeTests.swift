import Foundation
import TestSupport
import Testing

/// The README shows the example that is compiled, and says what it prints.
struct ReadmeTests {
  @Test func theExampleIsTheOneThatIsCompiled() throws {
    let readme = try Repository.text("README.md")
    let example = try Repository.text("Examples/FirstSteps/main.swift")
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
    let documents = ["README.md", "CONTRIBUTING.md"] + Repository.allFiles(in: "Documentation", withSuffix: ".md")
    for document in documents.map(Repository.url) {
      let text = try String(contentsOf: document, encoding: .utf8)
      for match in text.matches(of: /\]\(([^)#:]+)\)/) {
        let target = document.deletingLastPathComponent().appending(path: String(match.1))
        #expect(FileManager.default.fileExists(atPath: target.path), "\(document.lastPathComponent): \(match.1)")
      }
    }
  }
}
