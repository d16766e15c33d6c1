public import Foundation

/// Where to find programs that tests run.
public enum Programs {
  /// An executable that this package builds. They lie beside the test bundle.
  public static func built(_ name: String) throws -> URL {
    let program = directoryOfTestBundle.appending(path: name)
    guard FileManager.default.isExecutableFile(atPath: program.path) else {
      throw MissingProgram(name: name, place: directoryOfTestBundle.path)
    }
    return program
  }

  private static var directoryOfTestBundle: URL {
    #if os(Linux)
      URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    #else
      (Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") } ?? Bundle.main)
        .bundleURL.deletingLastPathComponent()
    #endif
  }

  /// The first of the named programs that lies in a directory of `PATH`.
  public static func installed(_ names: String...) throws -> URL {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    for name in names {
      for directory in path.split(separator: ":") {
        let program = URL(filePath: String(directory)).appending(path: name)
        if FileManager.default.isExecutableFile(atPath: program.path) { return program }
      }
    }
    throw MissingProgram(name: names.joined(separator: " or "), place: "PATH")
  }

  /// Whether a test that needs one of the named programs is to run: it is skipped where they are missing, except in
  /// continuous integration (`CI=true`), where it fails.
  public static func areExpected(_ names: String...) -> Bool {
    if ProcessInfo.processInfo.environment["CI"] == "true" { return true }
    return names.contains { (try? installed($0)) != nil }
  }
}

/// A program that a test needs and that is not there.
public struct MissingProgram: Error, CustomStringConvertible {
  public let name: String
  public let place: String

  public var description: String { "\(name) is not in \(place)" }
}
