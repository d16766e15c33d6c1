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
    #expect(program.output == "3\n42\ntrap: integer division by zero at offset 5 of the function\n55\n")
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
