import Testing
import TestSupport

/// The machine code of some 1,750 functions in six configurations is what it was: `Tests/GeneratedCode`, whose list
/// `SWIFT_JIT_BLESS=1` rewrites. A change of the compiler that is meant to change no code is tested by this.
@Suite struct GeneratedCodeTests {
  @Test func codeIsWhatItWas() throws {
    let result = try Subprocess.run(try Programs.built("GeneratedCode"), [], seconds: 300)
    #expect(result.status == 0, "\(result.output)\(result.errorOutput)")
  }
}
