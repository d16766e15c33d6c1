// Compares the code that the compiler makes with that of an earlier version: `hashes.txt` has a line a function, with a
// hash for each configuration. With SWIFT_JIT_BLESS=1 it writes the file instead.

import Foundation
import JIT
import JITTestSupport
import JITWebAssembly

let configurations: [CompilerOptions] = {
  let levels = CompilerOptions.OptimizationLevel.allCases
  let plain = levels.flatMap { level in
    [X86Features.baseline, .all].map { CompilerOptions(optimizationLevel: level, x86Features: $0) }
  }
  // What engines ask for besides, all at once.
  let others = levels.map { level in
    var options = CompilerOptions(
      optimizationLevel: level, x86Features: [.popcnt, .bmi1, .avx, .indirectBranchTracking],
      makesDebugInformation: true, reachesSymbols: true, stackLimitWord: -64, deadlineWord: -72, masksIndexes: false)
    options.canonicalNaNs = true
    return options
  }
  return plain + others
}()

/// The 64 bits of Fowler, Noll and Vo (FNV-1a), which do not depend on the process as those of `Hasher` do.
struct StableHash {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
  }

  /// Everything that a code object consists of.
  init(_ object: CodeObject) {
    var bytes: [UInt8] = []
    object.serialize(into: &bytes)
    add(bytes)
  }
}

/// A line for each function: its name and the hashes of its code, or the error.
func lines(_ module: Module, of name: String) -> [String] {
  let names = module.functions.filter { $0.body != nil }.map(\.name)
  var hashes = [[String]](repeating: [], count: names.count)
  for options in configurations {
    do throws(CompilationError) {
      let compiled = try Compiler(options: options).compile(module)
      for (index, object) in compiled.objects.enumerated() {
        hashes[index].append(String(UInt32(truncatingIfNeeded: StableHash(object).value), radix: 36))
      }
    } catch {
      return ["\(name) \(error)"]
    }
  }
  return zip(names, hashes).map { "\(name) \($0) \($1.joined(separator: " "))" }
}

let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

func files(_ folder: String, _ suffix: String) throws -> [(name: String, contents: Data)] {
  try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path).filter { $0.hasSuffix(suffix) }
    .sorted().map { ($0, try Data(contentsOf: root.appending(path: folder).appending(path: $0))) }
}

/// The modules of a script: what is in parentheses that begin and end a line.
func modules(ofScript text: String) -> [String] {
  var parts: [String] = []
  for line in text.split(separator: "\n") {
    if line.hasPrefix("(") { parts.append("") }
    if !parts.isEmpty { parts[parts.count - 1] += line + "\n" }
  }
  return parts.filter { $0.hasPrefix("(module") }
}

func everyLine() throws -> [String] {
  var result: [String] = []
  for folder in ["Examples", "Tests/JITIRTests/RunTests", "Tests/JITCompilerTests/RunTests"] {
    for (name, contents) in try files(folder, ".ir") {
      result += lines(try Module(parsing: String(decoding: contents, as: UTF8.self)), of: name)
    }
  }
  for (name, contents) in try files("Tests/JITWebAssemblyTests/WAST", ".wast") {
    for (number, text) in modules(ofScript: String(decoding: contents, as: UTF8.self)).enumerated() {
      guard let binary = try? WebAssemblyText.binary(utf8: Array(text.utf8)),
        let module = try? WebAssemblyModule.intermediateRepresentation(of: binary)
      else { continue }
      result += lines(module, of: "\(name):\(number)")
    }
  }
  for (name, contents) in try files("Examples/Pi", ".wasm") {
    result += lines(try WebAssemblyModule.intermediateRepresentation(of: Array(contents)), of: name)
  }
  for seed in UInt64(0)..<60 { result += lines(RandomModule(seed: 90_000_000 + seed).module, of: "random:\(seed)") }
  return result
}

let list = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "hashes.txt")
let found = try everyLine()
if ProcessInfo.processInfo.environment["SWIFT_JIT_BLESS"] == "1" {
  try (found.joined(separator: "\n") + "\n").write(to: list, atomically: true, encoding: .utf8)
} else {
  let expected = try String(contentsOf: list, encoding: .utf8).split(separator: "\n").map(String.init)
  let differences = Set(expected).symmetricDifference(found).sorted()
  for line in differences.prefix(40) { print(Set(expected).contains(line) ? "expected" : "found   ", line) }
  print("\(found.count) functions, \(differences.count) lines differ")
  if found != expected { exit(1) }
}
