import Foundation
import JIT
import TestSupport
import Testing

/// The Swift in documents and in documentation comments compiles, and the programs of the IR in it are valid.
///
/// A block is either an excerpt of an example, which is compiled with the package, or is checked by the compiler as the
/// body of a function that has what the text around it takes for granted.
struct SwiftBlockTests {
  /// What blocks use without saying where it comes from.
  static let context = """
    import Foundation
    import JIT
    import JITAssembler
    import JITLogging
    import JITWASI
    import JITWebAssembly
    import Logging

    enum InstructionTable {}

    struct Context {
      let bytes: [UInt8], text: String
      let engine: Engine, code: PublishedCode, logger: Logger
      let divide: (Int64, Int64) throws -> Int64
      let rule: (Int) throws -> Int, order: Int
      let memory: WebAssemblyMemory, otherInstance: WebAssemblyInstance
      let table: X86_64.Label, zero: X86_64.Label, one: X86_64.Label, two: X86_64.Label
    }
    """

  /// The names of `Context`, which blocks see as variables.
  static let names = [
    "bytes", "text", "engine", "code", "logger", "divide", "rule", "order", "memory", "otherInstance", "table", "zero",
    "one", "two",
  ]

  struct Block {
    let place: String
    let lines: [String]

    var text: String { lines.map { $0 + "\n" }.joined() }

    /// A part of a source file.
    func source(number: Int) -> String {
      let body = lines.filter { !$0.hasPrefix("import ") }.map { "    " + $0 + "\n" }.joined()
      if lines[0].hasPrefix("extension ") { return text }
      let variables = names.filter { body.contains($0) }.map { "  let \($0) = context.\($0)\n" }.joined()
      return """
        // \(place)
        func block\(number)(_ context: borrowing Context, _ a: inout X86_64.Assembler) throws {
        \(variables)  do {
        \(body)  }
        }

        """
    }
  }

  /// The blocks of documents, but for the tutorial, which has tests of its own, and of comments.
  static func blocks() throws -> [Block] {
    let documents = ["README.md", "CONTRIBUTING.md"] + Repository.allFiles(in: "Documentation", withSuffix: ".md")
    var blocks: [Block] = []
    for path in documents where !path.contains("/Tutorial/") {
      let lines = try Repository.text(path).components(separatedBy: "\n")
      blocks += MarkdownBlock.all(in: lines).filter { $0.kind == "swift" }
        .map { Block(place: "\(path):\($0.range.lowerBound)", lines: $0.lines) }
    }
    for path in Repository.allFiles(in: "Sources", withSuffix: ".swift") {
      let text = try Repository.text(path)
      guard text.contains("/// ```swift") else { continue }
      // Lines of code become empty, so that the numbers of lines stay right.
      let comments = text.components(separatedBy: "\n").map { line -> String in
        let line = line.drop { $0 == " " }
        return line.hasPrefix("///") ? String(line.dropFirst(line.hasPrefix("/// ") ? 4 : 3)) : ""
      }
      blocks += MarkdownBlock.all(in: comments).filter { $0.kind == "swift" }
        .map { Block(place: "\(path):\($0.range.lowerBound)", lines: $0.lines) }
    }
    return blocks
  }

  @Test(.enabled(if: Programs.areExpected("swiftc"), "the Swift compiler is not installed"))
  func blocksCompile() throws {
    let examples = try Repository.allFiles(in: "Examples", withSuffix: ".swift").map(Repository.text)
    let blocks = try Self.blocks().filter { block in !examples.contains { $0.contains(block.text) } }
    #expect(blocks.count > 20)
    let folder = FileManager.default.temporaryDirectory.appending(path: "swift-jit-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let source = folder.appending(path: "Blocks.swift")
    let text = blocks.enumerated().map { $1.source(number: $0) }.joined(separator: "\n")
    try (Self.context + "\n\n" + text).write(to: source, atomically: true, encoding: .utf8)
    let products = try Programs.built("FirstSteps").deletingLastPathComponent()
    // The build writes a module map for a C target that has none; swift-system's is among its sources.
    let map = products.appending(path: "CJIT.build/module.modulemap").path
    let system = products.appending(path: "../../checkouts/swift-system/Sources/CSystem/include").path
    let result = try Subprocess.run(
      Programs.installed("swiftc"),
      ["-typecheck", "-swift-version", "6", "-enable-experimental-feature", "Lifetimes"]
        + ["-I", products.appending(path: "Modules").path]
        + ["-Xcc", "-fmodule-map-file=\(map)", "-I", system, source.path],
      seconds: 300)
    #expect(result.status == 0, "\(result.errorOutput)")
  }

  @Test func programsInBlocksAreValid() throws {
    var count = 0
    for block in try Self.blocks() {
      for literal in block.text.components(separatedBy: "\"\"\"").enumerated() where literal.offset % 2 == 1 {
        guard literal.element.contains("function @") || literal.element.contains("func @") else { continue }
        count += 1
        #expect(throws: Never.self, "\(block.place)") { try Module(parsing: literal.element).verify() }
      }
    }
    #expect(count >= 2)
  }
}
