import ArgumentParser
import JITIR
import JITWebAssembly

/// A text in the intermediate representation, named on the command line: a file, or `-` for standard input.
struct ProgramFile {
  /// What messages call it.
  let name: String
  let text: String

  /// Reads a file.
  ///
  /// - Throws: ``InputError`` if there is no such file, or if it is no text in UTF-8; ``WebAssemblyError`` or
  ///   ``SourceError`` for a mistake in a WebAssembly module.
  init(path: String) throws {
    try self.init(try InputFile(path: path))
  }

  /// The text in a file; of a WebAssembly module it is what the module becomes in the intermediate representation.
  init(_ file: InputFile) throws {
    name = file.name
    if file.isWebAssembly {
      text = try WebAssemblyModule.intermediateRepresentation(of: file.webAssemblyBinary()).text
    } else if let text = String(validating: file.bytes, as: UTF8.self) {
      self.text = text
    } else {
      throw InputError("\(file.quotedName) is neither a WebAssembly module nor a text in UTF-8")
    }
  }

  /// The module with its directives, not verified.
  ///
  /// - Throws: `ExitCode.failure`, when the errors have been printed.
  func parsed() throws(ExitCode) -> ParsedModule {
    do {
      return try Module.parse(text)
    } catch {
      throw report(error)
    }
  }

  /// The module with its directives, verified.
  ///
  /// - Throws: `ExitCode.failure`, when the errors have been printed.
  func verified() throws(ExitCode) -> ParsedModule {
    let parsed = try parsed()
    do {
      try parsed.verify()
      return parsed
    } catch {
      throw report(error)
    }
  }

  /// Prints diagnostics to standard error; the result is to be thrown.
  private func report(_ error: TextError) -> ExitCode {
    for diagnostic in error.diagnostics { printToStandardError(diagnostic.description(file: name)) }
    return .failure
  }
}
