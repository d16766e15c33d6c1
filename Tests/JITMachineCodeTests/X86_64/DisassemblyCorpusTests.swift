import Foundation
import Testing

@testable import JITMachineCode

/// Byte strings whose text was wrong once, against llvm-objdump.
@Suite struct DisassemblyCorpusTests {
  struct Snippet {
    var bytes: [UInt8]
    var text: String
    var difference: String?
  }

  static let corpus: [Snippet] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Golden/disassembly-corpus.txt")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      let parts = line.components(separatedBy: "  #! ")
      let fields = parts[0].components(separatedBy: " | ")
      return Snippet(
        bytes: fields[0].split(separator: " ").compactMap { UInt8($0, radix: 16) },
        text: fields.count > 1 ? fields[1] : "", difference: parts.count > 1 ? parts[1] : nil)
    }
  }()

  @Test func textsAreAsListed() {
    #expect(Self.corpus.count > 40)
    for snippet in Self.corpus {
      let decoded = X86_64.decode(snippet.bytes)
      #expect(decoded.text() == snippet.text)
      #expect(decoded.length == (decoded.isBad ? 1 : snippet.bytes.count), "\(snippet.text)")
    }
  }

  @Test func agreesWithTheReference() throws {
    guard let tools = ReferenceTools.required() else { return }
    // No instruction reaches beyond what follows it.
    let padding = [UInt8](repeating: 0x90, count: 16)
    let lines = try tools.disassemble(Self.corpus.flatMap { $0.bytes + padding })
    let texts = Dictionary(uniqueKeysWithValues: lines.map { ($0.offset, $0.text) })
    var offset = 0
    for snippet in Self.corpus {
      let ours = X86_64.decode(snippet.bytes).text(at: UInt64(offset))
      let reference = texts[offset]
      if let difference = snippet.difference {
        #expect(ours != reference, "no longer differs: \(difference)")
      } else {
        #expect(ours == reference)
      }
      offset += snippet.bytes.count + padding.count
    }
  }
}
