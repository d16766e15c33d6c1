public import Foundation

/// The repository's files, by their paths from its top folder.
public enum Repository {
  /// The top folder.
  public static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The place of a file.
  public static func url(_ path: String) -> URL { folder.appending(path: path) }

  /// The text of a file.
  public static func text(_ path: String) throws -> String { try String(contentsOf: url(path), encoding: .utf8) }

  /// The paths of the files directly in a folder whose names end so, in order.
  public static func files(in path: String, withSuffix suffix: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: url(path).path).filter { $0.hasSuffix(suffix) }.sorted()
      .map { "\(path)/\($0)" }
  }

  /// The paths of the files in a folder and the folders in it whose names end so, in order.
  public static func allFiles(in path: String, withSuffix suffix: String) -> [String] {
    let paths = FileManager.default.enumerator(atPath: url(path).path)?.compactMap { $0 as? String } ?? []
    return paths.filter { $0.hasSuffix(suffix) }.sorted().map { "\(path)/\($0)" }
  }
}
