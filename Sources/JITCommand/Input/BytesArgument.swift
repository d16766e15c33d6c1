import ArgumentParser

/// Bytes on the command line: hexadecimal text, or `-` to read it from standard input.
struct BytesArgument: ExpressibleByArgument {
  private let text: String

  init(argument: String) {
    text = argument
  }

  /// The bytes.
  ///
  /// - Throws: ``InputError`` if the text is not hexadecimal.
  func read() throws(InputError) -> [UInt8] {
    do throws(HexadecimalError) {
      return try [UInt8](hexadecimal: text == "-" ? Self.standardInput() : text)
    } catch {
      throw InputError("the bytes are not hexadecimal: \(error)")
    }
  }

  private static func standardInput() -> String {
    var text = ""
    while let line = readLine(strippingNewline: false) { text += line }
    return text
  }
}
