// Compares the code that the compiler makes with that of an earlier version: `hashes.txt` has a line a function, with a
// hash for each configuration. With SWIFT_JIT_BLESS=1 it writes the file instead.

import Foundation
import JIT
import JITTestSupport
import JITWebAssembly
import TestSupport

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
    for path in try Repository.files(in: folder, withSuffix: ".ir") {
      result += lines(try Module(parsing: Repository.text(path)), of: name(path))
    }
  }
  for path in try Repository.files(in: "Tests/JITWebAssemblyTests/WAST", withSuffix: ".wast") {
    for (number, text) in modules(ofScript: try Repository.text(path)).enumerated() {
      guard let binary = try? WebAssemblyText.binary(utf8: Array(text.utf8)),
        let module = try? WebAssemblyModule.intermediateRepresentation(of: binary)
      else { continue }
      result += lines(module, of: "\(name(path)):\(number)")
    }
  }
  let pi = [UInt8](try Data(contentsOf: Repository.url("Examples/Pi/pi.wasm")))
  result += lines(try WebAssemblyModule.intermediateRepresentation(of: pi), of: "pi.wasm")
  for seed in UInt64(0)..<60 { result += lines(RandomModule(seed: 90_000_000 + seed).module, of: "random:\(seed)") }
  return result
}

/// The name of a file without its folders.
func name(_ path: String) -> String { String(path.split(separator: "/").last!) }

let list = "Tests/GeneratedCode/hashes.txt"
let found = try everyLine()
if Golden.isBlessing {
  try (found.joined(separator: "\n") + "\n").write(to: Repository.url(list), atomically: true, encoding: .utf8)
} else {
  let expected = try Repository.text(list).split(separator: "\n").map(String.init)
  let differences = Set(expected).symmetricDifference(found).sorted()
  for line in differences.prefix(40) { print(Set(expected).contains(line) ? "expected" : "found   ", line) }
  print("\(found.count) functions, \(differences.count) lines differ")
  if found != expected { exit(1) }
}
