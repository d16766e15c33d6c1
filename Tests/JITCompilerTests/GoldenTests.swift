import Foundation
import JITCompiler
import JITIR
import Testing

/// The exact assembly of small programs, in files that `SWIFT_JIT_BLESS=1` rewrites.
@Suite struct GoldenTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/Lowering")
  static let isBlessing = ProcessInfo.processInfo.environment["SWIFT_JIT_BLESS"] == "1"

  static let programs = ["addresses", "calls", "conditions", "constants", "loops", "switches", "vectors"]
  static let configurations: [(suffix: String, options: CompilerOptions)] = [
    ("none.s", CompilerOptions(checksStages: true)),
    ("full.s", CompilerOptions(optimizationLevel: .full, x86Features: .all, checksStages: true)),
  ]

  @Test(arguments: programs)
  func lowering(program: String) throws {
    let source = GoldenTests.folder.appending(path: "\(program).ir")
    let module = try Module.parse(String(contentsOf: source, encoding: .utf8)).module
    for (suffix, options) in GoldenTests.configurations {
      let text = try Compiler(options: options).compile(module).assembly
      let file = GoldenTests.folder.appending(path: "\(program).\(suffix)")
      if GoldenTests.isBlessing { try Data(text.utf8).write(to: file) }
      let expected = try String(contentsOf: file, encoding: .utf8)
      #expect(text == expected, "\(program).\(suffix) is not current: SWIFT_JIT_BLESS=1 rewrites it")
    }
  }
}
