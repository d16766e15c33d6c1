import TestSupport
import Testing

/// The examples are run, and check themselves.
struct ExampleTests {
  @Test func stringSearchAgreesWithPlainSwift() throws {
    let program = try Subprocess.run(Programs.built("StringSearch"), [])
    #expect(program.status == 0 && !program.wasSignalled, "\(program.errorOutput)")
    if program.output.hasPrefix("skipped") {
      print("warning: \(program.output)")
    } else {
      #expect(program.output.hasPrefix("3200 searches agree with plain Swift; most found something\n"))
    }
  }
}
