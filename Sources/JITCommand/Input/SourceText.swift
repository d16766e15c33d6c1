#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Text that a command works on: given on the command line, in a file, or on standard input.
enum SourceText {
  /// Reads what an argument names.
  ///
  /// - Parameter argument: Text, the name of a file, or `-` or nil for standard input.
  /// - Returns: The text, and the name of the file if it was one.
  static func resolve(_ argument: String?) throws(InputError) -> (text: String, file: String?) {
    guard let argument, argument != "-" else { return (try text(of: "-"), nil) }
    guard isFile(argument) || looksLikeFile(argument) else { return (argument, nil) }
    return (try text(of: argument), argument)
  }

  private static func text(of name: String) throws(InputError) -> String {
    guard let text = String(validating: try readFile(name), as: UTF8.self) else {
      throw InputError("\(name == "-" ? "standard input" : "'\(name)'") is not a text in UTF-8")
    }
    return text
  }

  /// Whether there is a file of this name.
  static func isFile(_ name: String) -> Bool {
    var status = stat()
    return stat(name, &status) == 0 && status.st_mode & S_IFMT != S_IFDIR
  }

  /// Whether a text is meant as the name of a program, though there may be no such file.
  static func looksLikeFile(_ name: String) -> Bool {
    !name.contains(where: \.isWhitespace) && [".s", ".S", ".asm"].contains { name.hasSuffix($0) }
  }
}

/// Answers each line of standard input with one line, at once, so that a script can wait for it.
///
/// - Parameter answer: What to say; an ``InputError`` becomes `error: …`.
func answerLines(_ answer: (String) throws -> String) throws {
  while let line = readLine() {
    var reply: String
    do {
      reply = try answer(line)
    } catch {
      reply = "error: \(error)"
    }
    reply = oneLine(reply)
    try writeOutput("\(reply)\n")
  }
}
