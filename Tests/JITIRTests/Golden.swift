import Foundation
import Testing

/// Whether tests rewrite what they expect, for review.
let isBlessing = ProcessInfo.processInfo.environment["SWIFT_JIT_BLESS"] == "1"

/// The repository's top folder.
let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

/// Expects the file at `path`, from the top folder, to hold `text`; or writes it there when blessing.
func expect(_ text: String, inFile path: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
  let file = repository.appending(path: path)
  if isBlessing { try Data(text.utf8).write(to: file) }
  let expected = try String(contentsOf: file, encoding: .utf8)
  #expect(text == expected, "\(path) is not current: SWIFT_JIT_BLESS=1 rewrites it", sourceLocation: sourceLocation)
}
