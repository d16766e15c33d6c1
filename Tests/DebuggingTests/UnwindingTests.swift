import Foundation
import TestSupport
import Testing

/// Compiled code between Swift functions, walked through by whoever wants to know who called.
@Suite struct UnwindingTests {
  #if os(Linux) && arch(x86_64)
    static let isSupported = true
  #else
    static let isSupported = false
  #endif

  @Test(.enabled(if: isSupported, "instructions are stepped through on x86-64 Linux"))
  func everyInstructionLeadsToTheCaller() throws {
    let result = try Subprocess.run(try Programs.built("DebuggingFixture"), ["step"])
    #expect(result.status == 0 && !result.wasSignalled, "\(result.errorOutput.suffix(2000))")
    let lines = result.output.split(separator: "\n")
    let values = "3 58 thrown 2 2 12 7 5 thrown thrown"
    #expect(
      lines == [
        "none: \(values) \(values) 9", "many steps, 0 failures ", "many steps, 0 failures ",
        "full: \(values) \(values) 9", "many steps, 0 failures ", "many steps, 0 failures ",
      ])
  }

  /// A crash in a Swift function that compiled code has called: Swift's own report shows the frames of the code.
  @Test(.enabled(if: isSupported, "Swift's backtracer is for Linux"))
  func swiftReportsCompiledFrames() throws {
    let result = try Subprocess.run(
      try Programs.built("DebuggingFixture"), ["crash"],
      environment: ["SWIFT_BACKTRACE": "enable=yes,color=no,interactive=no,threads=crashed,output-to=stderr"])
    #expect(result.wasSignalled)
    let ranges = try Dictionary(
      uniqueKeysWithValues: result.output.split(separator: "\n").map { line in
        let words = line.split(separator: " ")
        let start = try #require(UInt(words[1].dropFirst(2), radix: 16))
        return (String(words[0]), start..<start + (try #require(UInt(words[2]))))
      })
    var functions: [String] = []
    for line in result.errorOutput.split(separator: "\n") {
      guard let match = line.firstMatch(of: /^ *[0-9]+ .*0x([0-9a-f]{16})(.*)$/) else { continue }
      let address = try #require(UInt(match.1, radix: 16))
      if let name = ranges.first(where: { $0.value.contains(address - 1) })?.key { functions.append(name) }
      for name in ["crash(_:)", "runChain(_:)"] where match.2.contains(name) { functions.append(name) }
    }
    #expect(functions == ["crash(_:)", "inner", "outer", "runChain(_:)"], "\(result.errorOutput.prefix(3000))")
  }
}
