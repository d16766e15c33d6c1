public import Foundation
import JIT
import JITWebAssembly
import TestSupport

extension FuzzTarget {
  /// The inputs of the tests that a search begins with.
  public func seeds() throws -> [[UInt8]] {
    switch self {
    case .wasmBinary, .wasmRun: try FuzzTarget.modules().compactMap { try? WebAssemblyText.binary(utf8: $0) }
    case .wasmText: try FuzzTarget.modules()
    case .wasmScript: try FuzzTarget.scripts()
    case .irText: try FuzzTarget.irTexts()
    case .irRun: FuzzTarget.randomBytes(count: 64, size: 400)
    case .assemblerText: try FuzzTarget.assemblyTexts()
    case .disassembler:
      try FuzzTarget.assemblyTexts().compactMap { try? X86_64.assemble(String(decoding: $0, as: UTF8.self)).bytes }
    case .codeObject: try FuzzTarget.codeObjects()
    case .codeCache: FuzzTarget.randomBytes(count: 16, size: 9)
    }
  }

  /// The files that searches have found, which do no harm any more.
  public func corpus() throws -> [URL] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Corpus/\(rawValue)")
    guard FileManager.default.fileExists(atPath: folder.path) else { return [] }
    return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .sorted { $0.path < $1.path }
  }

  /// What a text of this target is made of, as a dictionary for libFuzzer; empty for those that take no text.
  public func dictionary() throws -> String {
    switch self {
    case .wasmText, .wasmScript, .irText, .assemblerText: break
    default: return ""
    }
    var words: Set<String> = []
    for seed in try seeds() {
      let word = { (character: Character) in character.isLetter || character.isNumber || "_.%@$".contains(character) }
      let text = String(decoding: seed, as: UTF8.self)
      words.formUnion(text.split { !word($0) }.filter { $0.count > 1 && $0.utf8.count <= 40 }.map(String.init))
      words.formUnion(text.split(whereSeparator: word).filter { $0.utf8.count <= 3 }.map(String.init))
    }
    return words.sorted().map { word in
      "\"" + word.utf8.map { "\\x" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() + "\"\n"
    }.joined()
  }

  // MARK: - The tests' inputs

  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private static func texts(_ folder: String, _ suffix: String) throws -> [String] {
    let folder = root.appending(path: folder)
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(suffix) }.sorted()
      .map { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }
  }

  /// The parts of a text that begin with a line for which `isBeginning` is true.
  private static func parts(_ text: String, where isBeginning: (Substring) -> Bool) -> [String] {
    var parts: [[Substring]] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if parts.isEmpty || isBeginning(line) { parts.append([]) }
      parts[parts.count - 1].append(line)
    }
    return parts.map { $0.joined(separator: "\n") + "\n" }
  }

  /// Each module with what is expected of it.
  private static func scripts() throws -> [[UInt8]] {
    try texts("Tests/JITWebAssemblyTests/WAST", ".wast").flatMap { text in
      parts(text) { $0.hasPrefix("(module") }.map { Array($0.utf8) }
    }
  }

  /// The modules of the scripts: what is in parentheses that begin and end a line.
  private static func modules() throws -> [[UInt8]] {
    try texts("Tests/JITWebAssemblyTests/WAST", ".wast").flatMap { text in
      parts(text) { $0.hasPrefix("(") }.filter { $0.hasPrefix("(module") }.map { Array($0.utf8) }
    }
  }

  /// The small files, and of the others some paragraphs, which are functions with their directives.
  private static func irTexts() throws -> [[UInt8]] {
    let folders = ["Tests/JITIRTests/RunTests", "Tests/JITCompilerTests/RunTests", "Tests/JITIRTests/Golden/Errors"]
    return try (folders + ["Examples"]).flatMap { try texts($0, ".ir") }.flatMap { text -> [String] in
      if text.utf8.count < 4096 { return [text] }
      return text.split(separator: "\n\n").map { $0 + "\n" }.filter { $0.utf8.count < 4096 }.suffix(40)
    }.map { Array($0.utf8) }
  }

  private static func assemblyTexts() throws -> [[UInt8]] {
    let corpus = try texts("Tests/JITMachineCodeTests/Golden", "syntax-corpus.txt").joined()
      .split(separator: "\n").filter { !$0.hasPrefix("#") }.map { $0.prefix { $0 != "#" } + "\n" }
    let programs = try texts("Tests/JITMachineCodeTests/Golden/Assembly", ".s")
    return (corpus.map(String.init) + programs).map { Array($0.utf8) }
  }

  private static func codeObjects() throws -> [[UInt8]] {
    try irTexts().compactMap { text -> [[UInt8]]? in
      guard let module = try? Module(parsing: String(decoding: text, as: UTF8.self)) else { return nil }
      return try? Compiler(options: .init(makesDebugInformation: true)).compile(module).objects.prefix(2).map {
        object in
        var bytes: [UInt8] = []
        object.serialize(into: &bytes)
        return bytes
      }
    }.flatMap(\.self)
  }

  private static func randomBytes(count: Int, size: Int) -> [[UInt8]] {
    var random = RandomSource(seed: 1)
    return (0..<count).map { _ in (0..<random.below(size)).map { _ in UInt8(random.below(256)) } }
  }
}
