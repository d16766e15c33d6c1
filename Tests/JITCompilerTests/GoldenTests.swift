import JITCompiler
import JITIR
import TestSupport
import Testing

/// The exact assembly of small programs, in files that `SWIFT_JIT_BLESS=1` rewrites.
@Suite struct GoldenTests {
  static let folder = "Tests/JITCompilerTests/Golden/Lowering"
  static let programs = ["addresses", "calls", "conditions", "constants", "loops", "switches", "vectors"]
  static let configurations: [(suffix: String, options: CompilerOptions)] = [
    ("none.s", CompilerOptions(checksStages: true)),
    ("full.s", CompilerOptions(optimizationLevel: .full, x86Features: .all, checksStages: true)),
  ]

  @Test(arguments: programs)
  func lowering(program: String) throws {
    let module = try Module(parsing: Repository.text("\(GoldenTests.folder)/\(program).ir"))
    for (suffix, options) in GoldenTests.configurations {
      let text = try Compiler(options: options).compile(module).assembly
      try Golden.expect(text, inFile: "\(GoldenTests.folder)/\(program).\(suffix)")
    }
  }
}
