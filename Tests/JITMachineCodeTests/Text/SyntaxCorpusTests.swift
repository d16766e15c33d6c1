import Foundation
import Testing

@testable import JITMachineCode

/// Every way to write things that the corpus lists, against clang.
@Suite struct SyntaxCorpusTests {
  struct Snippet {
    var text: String
    var difference: String?
  }

  static let corpus: [Snippet] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Golden/syntax-corpus.txt")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.enumerated().map { number, line in
      let parts = line.replacingOccurrences(of: "L_", with: "L\(number)_").components(separatedBy: "  #! ")
      return Snippet(text: parts[0], difference: parts.count > 1 ? parts[1] : nil)
    }
  }()

  @Test func agreesWithClang() throws {
    guard let tools = ReferenceTools.required() else { return }
    #expect(Self.corpus.count > 400)
    let reference = try reference(tools)
    for (snippet, expected) in zip(Self.corpus, reference) {
      let code = try? X86_64.assemble(snippet.text)
      // What needs a linker is not the same thing here.
      let found = code.flatMap { $0.relocations.isEmpty ? $0.bytes : nil }
      if let difference = snippet.difference {
        if found == expected { Issue.record("\(snippet.text): no longer differs: \(difference)") }
      } else if found != expected {
        Issue.record("\(snippet.text)\n  clang: \(Self.hexadecimal(expected))\n  we:    \(Self.hexadecimal(found))")
      }
    }
  }

  private static func hexadecimal(_ bytes: [UInt8]?) -> String {
    bytes.map { $0.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(separator: " ") } ?? "error"
  }

  /// What clang makes of each snippet, or nil where it refuses it.
  private func reference(_ tools: ReferenceTools) throws -> [[UInt8]?] {
    var refused: Set<Int> = []
    while true {
      let lines = Self.corpus.enumerated().map { number, snippet in
        ".section .t\(number), \"ax\", @progbits; " + (refused.contains(number) ? "" : snippet.text)
      }
      do {
        let assembly = try tools.assemble(lines)
        let file = [UInt8](FileManager.default.contents(atPath: assembly.object) ?? Data())
        return Self.corpus.indices.map { refused.contains($0) ? nil : ReferenceTools.section(".t\($0)", of: file) }
      } catch let refusals as ReferenceTools.Refusals {
        try #require(!refusals.messages.isEmpty && refused.isDisjoint(with: refusals.messages.keys))
        refused.formUnion(refusals.messages.keys)
      }
    }
  }
}
