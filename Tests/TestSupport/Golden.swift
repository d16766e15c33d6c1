import Foundation
public import Testing

/// Files that hold what tests expect. With `SWIFT_JIT_BLESS=1` in the environment, what comes out becomes what is
/// expected, to be reviewed as a diff.
public enum Golden {
  /// Whether tests rewrite what they expect.
  public static let isBlessing = ProcessInfo.processInfo.environment["SWIFT_JIT_BLESS"] == "1"

  /// Expects a file to hold a text, or writes it there when blessing.
  ///
  /// - Parameters:
  ///   - text: What came out.
  ///   - path: The file, from the top folder of the repository.
  public static func expect(
    _ text: String, inFile path: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    if isBlessing { return try Data(text.utf8).write(to: Repository.url(path)) }
    let expected = try Repository.text(path)
    guard text != expected else { return }
    let (found, wanted) = (text.components(separatedBy: "\n"), expected.components(separatedBy: "\n"))
    let line = zip(found, wanted).enumerated().first { $1.0 != $1.1 }?.offset ?? min(found.count, wanted.count)
    Issue.record(
      """
      \(path): line \(line + 1) differs
        expected: \(line < wanted.count ? wanted[line] : "(nothing)")
        found:    \(line < found.count ? found[line] : "(nothing)")
      SWIFT_JIT_BLESS=1 makes what was found the expectation
      """, sourceLocation: sourceLocation)
  }
}
