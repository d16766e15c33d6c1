import Foundation
import JITIR
import JITTestSupport
import TestSupport
import Testing

@Suite struct ErrorTests {
  static let folder = "Tests/JITIRTests/Golden/Errors"

  static let files = (try? Repository.files(in: folder, withSuffix: ".ir")) ?? []

  /// Each text in `Golden/Errors` has the errors in the file beside it.
  @Test(arguments: files)
  func golden(file: String) throws {
    let error = try #require(throws: TextError.self) { try Module.parse(Repository.text(file)) }
    let name = String(file.dropFirst(ErrorTests.folder.count + 1))
    let messages = error.diagnostics.map { $0.description(file: name) }.joined(separator: "\n")
    try Golden.expect(messages + "\n", inFile: file.dropLast(3) + ".expected")
  }

  @Test func goldenFilesAreFound() { #expect(ErrorTests.files.count >= 9) }

  /// At most 20 errors are reported, whatever the text.
  @Test func errorsAreLimited() throws {
    let error = try #require(throws: TextError.self) {
      try Module.parse(String(repeating: "function x\n", count: 1000))
    }
    #expect(error.diagnostics.count == 20)
  }

  /// Names that errors have left without what they name.
  @Test(arguments: [
    ";run:f\nexport \"f\" = @g\n",
    "; run: f() == 1\nexport \"f\" = @g\nexport \"f\" = @h\n",
    "data @a align 8 { address @f =\nmutable data @s align 4 { zero 4 }\nfunction @f(%x: i64)\n",
    "data @a { address @a\n address @b zero\ndata @a { address @a }\ndata @b { address @a }\n",
    "function @f(%x: i64, %x: i64) -> i64 {\n  return %x\n}\n; run: f(1, 2) == 1\n",
    "function @f() {\n slot $a: 8\n slot $a: x\n slot $b\n %a = stack_slot_address $b\n return\n}\n",
  ])
  func namesOfNothing(text: String) { #expect(throws: TextError.self) { try Module.parse(text) } }

  /// Texts with damage are errors or modules, which the verifier judges without crashing; never a crash.
  @Test(arguments: 0..<(isSweep ? 40 : 2))
  func mutations(part: Int) throws {
    var random = RandomSource(seed: UInt64(part))
    let files = try Self.texts()
    for seed in 0..<(isSweep ? 250 : 20) {
      var options = RandomModule.Options()
      options.functionCount = 2
      options.size = 20
      let module = RandomModule(seed: UInt64(part * 1000 + seed), options: options).module
      let text = Array((module.text + "export \"first\" = @f0\n; run: f0() == 1\n; run: first() == 1\n").utf8)
      for _ in 0..<20 {
        var mutator = TextMutator(
          text: random.chance(60) ? text : random.pick(files), other: random.pick(files), random)
        mutator.run()
        random = mutator.random
        try judge(String(decoding: mutator.text, as: UTF8.self))
      }
    }
  }

  /// The texts of the repository of up to 16 KiB: programs, tests, and those with errors.
  private static func texts() throws -> [[UInt8]] {
    let folders = ["Examples", "Tests/JITIRTests/RunTests", "Tests/JITCompilerTests/RunTests", folder]
    let texts = try folders.flatMap { try Repository.files(in: $0, withSuffix: ".ir") }.map {
      [UInt8](try Data(contentsOf: Repository.url($0)))
    }
    return texts.map { Array($0.prefix(16_384)) }
  }

  /// Reads a text that may be anything. What is valid prints and reads back the same.
  private func judge(_ text: String) throws {
    guard let parsed = try? Module.parse(text) else { return }
    guard (try? parsed.verify()) != nil else { return }
    let printed = parsed.module.text
    #expect(try Module.parse(printed).module.text == printed)
    _ = parsed.text
  }
}
