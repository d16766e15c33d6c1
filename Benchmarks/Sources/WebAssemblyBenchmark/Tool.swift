import Foundation

/// A program that engines need, and that may be missing.
enum Tool: CaseIterable {
  case clang, wasmtime, node, wasmkit

  /// How to get it.
  private var advice: String {
    switch self {
    case .clang: "part of the Swift toolchain"
    case .wasmtime: "pip install wasmtime"
    case .node: "apt-get install nodejs"
    case .wasmkit: "part of the Swift toolchain"
    }
  }

  private var isPresent: Bool {
    switch self {
    case .clang: Command.path(of: Tool.clangPath) != nil
    case .wasmtime: Tool.wasmtimeVersion != nil
    case .node: Command.path(of: "node") != nil
    case .wasmkit: Command.path(of: "wasmkit") != nil
    }
  }

  /// The compiler of the Swift toolchain: other ones may not know WebAssembly.
  static let clangPath: String = {
    guard let swift = Command.path(of: "swift") else { return "clang" }
    let folder = URL(filePath: swift).resolvingSymlinksInPath().deletingLastPathComponent()
    return folder.appending(path: "clang").path
  }()

  private static let wasmtimeVersion = firstLine(
    "python3", "-c", "import wasmtime, importlib.metadata; print(importlib.metadata.version('wasmtime'))")

  /// Those that are there. Says aloud which are not.
  static func findAll() -> Set<Tool> {
    var present: Set<Tool> = []
    for tool in allCases {
      if tool.isPresent {
        present.insert(tool)
      } else {
        note("ABSENT: \(tool) (\(tool.advice)); nothing is measured that needs it")
      }
    }
    return present
  }

  /// What each one says that it is, to be printed with the results.
  static func versions(of tools: Set<Tool>) -> String {
    var lines: [String] = []
    if tools.contains(.clang), let version = firstLine(clangPath, "--version") { lines.append(version) }
    if tools.contains(.wasmtime), let version = wasmtimeVersion { lines.append("wasmtime \(version)") }
    if tools.contains(.node), let version = firstLine("node", "--version") { lines.append("node \(version)") }
    if tools.contains(.wasmkit), let version = firstLine("wasmkit", "--version") { lines.append("wasmkit \(version)") }
    for tool in allCases where !tools.contains(tool) { lines.append("ABSENT: \(tool)") }
    return lines.joined(separator: "; ")
  }

  private static func firstLine(_ words: String...) -> String? {
    guard let folder = try? Folders.makeTemporary() else { return nil }
    defer { try? FileManager.default.removeItem(at: folder) }
    guard let run = try? Command(words).run(in: folder) else { return nil }
    return String(decoding: run.output, as: UTF8.self).split(separator: "\n").first.map(String.init)
  }
}
