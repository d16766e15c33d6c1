import Foundation

/// The specification's test suite. It is no part of the repository.
enum SpecificationSuite {
  /// `SWIFT_JIT_WASM_SPEC`, or `shared/wasm-spec-2.0` beside the checkout; nil when there is no such folder.
  static let directory: URL? = {
    let checkout = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized
    let candidates = [
      ProcessInfo.processInfo.environment["SWIFT_JIT_WASM_SPEC"].map { URL(filePath: $0) },
      checkout.appending(path: "../shared/wasm-spec-2.0").standardized,
    ]
    return candidates.compactMap { $0 }.first { FileManager.default.fileExists(atPath: $0.path) }
  }()

  static let skipMessage: String = """
    the specification's suite is not there: put it into ../shared/wasm-spec-2.0 or set SWIFT_JIT_WASM_SPEC
    """

  /// The paths of the scripts, relative to the folder.
  static let files: [String] = {
    guard let directory, let paths = FileManager.default.enumerator(atPath: directory.path) else { return [] }
    return paths.compactMap { $0 as? String }.filter { $0.hasSuffix(".wast") }.sorted()
  }()

  static func bytes(_ file: String) throws -> [UInt8] {
    guard let directory else { return [] }
    return Array(try Data(contentsOf: directory.appending(path: file)))
  }
}
