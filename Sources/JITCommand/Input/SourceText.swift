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
    guard let argument, argument != "-" else { return (String(decoding: try standardInput(), as: UTF8.self), nil) }
    guard isFile(argument) || looksLikeFile(argument) else { return (argument, nil) }
    return (String(decoding: try contents(of: argument), as: UTF8.self), argument)
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

  /// The bytes of a file.
  static func contents(of name: String) throws(InputError) -> [UInt8] {
    let descriptor = open(name, O_RDONLY)
    guard descriptor >= 0 else { throw InputError("'\(name)' can't be read: \(String(cString: strerror(errno)))") }
    defer { close(descriptor) }
    return try bytes(of: descriptor, name)
  }

  /// The bytes of standard input.
  static func standardInput() throws(InputError) -> [UInt8] { try bytes(of: STDIN_FILENO, "standard input") }

  private static func bytes(of descriptor: Int32, _ name: String) throws(InputError) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let start = bytes.count
      bytes += repeatElement(0, count: 1 << 16)
      let count = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress! + start, 1 << 16) }
      bytes.removeLast((1 << 16) - max(0, count))
      if count < 0 { throw InputError("'\(name)' can't be read: \(String(cString: strerror(errno)))") }
      if count == 0 { return bytes }
    }
  }
}

/// Writes all of `bytes` to a file descriptor, without a buffer.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) {
  var done = 0
  while done < bytes.count {
    let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress! + done, bytes.count - done) }
    guard count > 0 else { return }
    done += count
  }
}

/// Writes text to standard output as it is.
func writeOutput(_ text: String) { writeAll(Array(text.utf8), to: STDOUT_FILENO) }

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
    reply = RootCommand.oneLine(reply)
    writeOutput("\(reply)\n")
  }
}
