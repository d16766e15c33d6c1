public import Foundation
import Testing

/// Files of input beside files of expected output: `name.s` and `name.expected`.
///
/// With `SWIFT_JIT_BLESS=1` in the environment what came out becomes what is expected, to be reviewed as a diff.
public struct GoldenFiles: Sendable {
  public let directory: URL

  /// - Parameters:
  ///   - folder: The directory, relative to the test's file.
  ///   - file: The test's file.
  public init(_ folder: String, beside file: String = #filePath) {
    directory = URL(filePath: file).deletingLastPathComponent().appending(path: folder)
  }

  /// The names of the inputs with an extension, in order.
  public func names(withExtension suffix: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: directory.path).filter { $0.hasSuffix("." + suffix) }.sorted()
  }

  /// Compares what becomes of an input with what is expected.
  ///
  /// - Parameters:
  ///   - name: The file, with its extension.
  ///   - transform: The code under test, from the input to the output.
  public func check(_ name: String, _ transform: (String) throws -> String) throws {
    let input = try String(contentsOf: directory.appending(path: name), encoding: .utf8)
    let output = try transform(input)
    let stem = name.prefix(while: { $0 != "." })
    let file = directory.appending(path: stem + ".expected")
    if ProcessInfo.processInfo.environment["SWIFT_JIT_BLESS"] == "1" {
      return try output.write(to: file, atomically: true, encoding: .utf8)
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    guard output != expected else { return }
    let (found, wanted) = (
      output.split(separator: "\n", omittingEmptySubsequences: false),
      expected.split(separator: "\n", omittingEmptySubsequences: false)
    )
    let line =
      zip(found, wanted).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(found.count, wanted.count)
    Issue.record(
      """
      \(name): line \(line + 1) of the output differs
        expected: \(line < wanted.count ? wanted[line] : "(nothing)")
        found:    \(line < found.count ? found[line] : "(nothing)")
      SWIFT_JIT_BLESS=1 makes the output the expectation
      """)
  }
}
