import Foundation
import TestSupport
import Testing

/// What `swift format lint` does not look at.
struct StyleTests {
  /// Comments keep to the 120 columns of `.editorconfig`, but for tables.
  @Test func commentsKeepToTheirWidth() throws {
    let paths = ["Sources", "Tests", "Utilities"].flatMap { Repository.allFiles(in: $0, withSuffix: ".swift") }
      .filter { !$0.contains("/Generated/") && !$0.hasPrefix("Sources/JITAssembler/") }
    for path in paths {
      let lines = try Data(contentsOf: Repository.url(path)).split(
        separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      for (number, line) in lines.enumerated() where line.count > 120 {
        let text = String(decoding: line, as: UTF8.self).trimmingPrefix { $0 == " " }
        guard text.hasPrefix("//"), !text.hasPrefix("/// |"), line.count > text.utf8.count - text.count + 120 else {
          continue
        }
        Issue.record("\(path):\(number + 1): \(text.count) columns")
      }
    }
  }
}
