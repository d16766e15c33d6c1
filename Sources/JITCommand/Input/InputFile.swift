import JITWebAssembly

/// A program as it was read, in whatever language.
struct InputFile {
  /// What messages call it.
  let name: String
  let bytes: [UInt8]

  /// Reads a file.
  ///
  /// - Parameter path: Its name; `-` for standard input.
  init(path: String) throws(InputError) {
    name = path == "-" ? "standard input" : path
    bytes = try readFile(path)
  }

  /// The name among other words of a message.
  var quotedName: String { name == "standard input" ? name : "'\(name)'" }

  // MARK: - WebAssembly

  /// Whether this is a WebAssembly module: by its name or, because a pipe has none, by how it begins. No text in the
  /// intermediate representation begins with a parenthesis.
  var isWebAssembly: Bool {
    name.hasSuffix(".wasm") || name.hasSuffix(".wat") || isBinaryModule
      || firstCharacter == UInt8(ascii: "(")
  }

  /// Whether it begins as modules in WebAssembly's binary format do.
  var isBinaryModule: Bool { bytes.starts(with: [0x00, 0x61, 0x73, 0x6D]) }

  /// The module in the binary format.
  func webAssemblyBinary() throws -> [UInt8] {
    guard !isBinaryModule, name.hasSuffix(".wat") || firstCharacter == UInt8(ascii: "(") else { return bytes }
    do throws(WebAssemblyError) {
      return try WebAssemblyText.binary(utf8: bytes)
    } catch {
      guard case .text(let line, let column) = error.place else { throw error }
      throw SourceError("\(name):\(line):\(column): error: \(error.message)")
    }
  }

  /// The first character that is neither white space nor in a comment that begins with a semicolon, as they do in both
  /// languages.
  private var firstCharacter: UInt8? {
    var rest = bytes[...]
    while true {
      rest = rest.drop { [0x09, 0x0A, 0x0D, 0x20].contains($0) }
      guard rest.first == UInt8(ascii: ";") else { return rest.first }
      rest = rest.drop { $0 != 0x0A }
    }
  }
}
