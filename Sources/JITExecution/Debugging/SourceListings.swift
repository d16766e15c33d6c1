#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Temporary files with source texts that are in no file, for debuggers to show.
///
/// A ``CodeAllocator`` makes them for what it publishes. Who publishes the functions of one module one by one makes
/// them once and keeps this object as long as the code.
public final class SourceListings: Sendable {
  private let directory: String
  private let paths: [String]

  /// Writes the texts of a description, whose sources then name the files.
  ///
  /// - Parameter description: What is described. Its sources with texts become sources with paths.
  /// - Returns: Nil if there are none, or if they can't be written.
  public init?(_ description: inout ModuleDescription) {
    guard description.sources.contains(where: { $0.text != nil }) else { return nil }
    var template = Array("\(environmentVariable("TMPDIR") ?? "/tmp")/swift-jit-XXXXXX".utf8CString)
    // The directory is this process's own: nobody else can put a link in the way of the files.
    guard mkdtemp(&template) != nil else {
      warn("cannot make a directory for listings: \(SystemCalls.message(of: errno))")
      return nil
    }
    directory = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    var paths: [String] = []
    for (index, source) in description.sources.enumerated() {
      guard let text = source.text else { continue }
      let path = "\(directory)/\(SourceListings.fileName(source.name, index))"
      guard let file = fopen(path, "wx") else { continue }
      let bytes = Array(text.utf8)
      fwrite(bytes, 1, bytes.count, file)
      fclose(file)
      paths.append(path)
      description.sources[index] = ModuleDescription.SourceFile(path: path)
    }
    self.paths = paths
  }

  deinit {
    for path in paths { unlink(path) }
    rmdir(directory)
  }

  /// Letters, digits, dots and dashes of a name; different for each source.
  private static func fileName(_ name: String, _ index: Int) -> String {
    let last = name.split(separator: "/").last ?? ""
    let safe = last.utf8.prefix(100).map { byte -> Character in
      let character = Character(UnicodeScalar(byte))
      return character.isASCII && (character.isLetter || character.isNumber || "._-".contains(character))
        ? character : "_"
    }
    return (index == 0 ? "" : "\(index)-") + (safe.isEmpty || safe[0] == "." ? "listing.ir" : String(safe))
  }
}

/// The value of an environment variable.
func environmentVariable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

/// Writes a line to standard error.
func warn(_ message: String) {
  let line = Array("swift-jit: \(message)\n".utf8)
  _ = write(2, line, line.count)
}
