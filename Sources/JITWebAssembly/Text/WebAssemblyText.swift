/// The text format of WebAssembly, WAT: to the binary format and back.
public enum WebAssemblyText {
  /// Translates a module from the text format to the binary format.
  ///
  /// All of WebAssembly 2.0 is understood, and tail calls, extended constant expressions, several memories and memories
  /// with 64-bit addresses. Names become a name section. Only what the text format's own rules forbid is an error;
  /// whether the module is valid is found out by ``WebAssemblyModule``.
  ///
  /// - Parameter text: One `(module …)`, or the fields of one.
  /// - Throws: ``WebAssemblyError`` of kind `malformed` or `unsupported`, with the line and column.
  /// - Complexity: Linear in the length of the text.
  public static func binary(_ text: String) throws(WebAssemblyError) -> [UInt8] { try binary(utf8: Array(text.utf8)) }

  /// The same for bytes that should be UTF-8.
  public static func binary(utf8 source: [UInt8]) throws(WebAssemblyError) -> [UInt8] {
    do throws(SyntaxError) {
      let text = try TextTokens(source)
      return try ModuleParser.parse(text, 0..<text.count)
    } catch {
      throw WebAssemblyError(error, in: source)
    }
  }

  /// Translates a module from the binary format to the text format.
  ///
  /// Translated back, the text gives an equal module without custom sections, of which the text tells the name and size
  /// in comments. Names of functions and locals come from the name section.
  ///
  /// - Parameter module: A module in the binary format; the bodies of its functions may be invalid.
  /// - Throws: ``WebAssemblyError`` with the offset of what is malformed.
  /// - Complexity: Linear in the number of bytes.
  public static func text(_ module: [UInt8]) throws(WebAssemblyError) -> String {
    String(decoding: try ModulePrinter.print(module), as: UTF8.self)
  }
}

extension WebAssemblyError {
  package init(_ error: SyntaxError, in source: [UInt8]) {
    let location = TextLocation(source, offset: error.offset)
    self.init(
      error.feature == nil ? .malformed : .unsupported, error.feature?.message ?? error.message,
      at: .text(line: location.line, column: location.column))
  }
}
