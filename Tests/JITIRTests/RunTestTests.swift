import Foundation
import JITIR
import Testing

@Suite struct RunTestTests {
  @Test func scratch() throws {
    let report = RunTestRunner().run(try String(contentsOf: URL(filePath: "/tmp/t.ir"), encoding: .utf8))
    for failure in report.failures { print(failure.description(file: "t.ir")) }
    print(report.directiveCount)
  }
}
