import ArgumentParser
import Foundation
import JITIR
import JITWebAssembly

/// A text in the intermediate representation, named on the command line: a file, or `-` for standard input.
struct ProgramFile {
  /// What messages call it.
  let name: String
  let text: String

  /// Reads a file. Of a WebAssembly module it is what the module becomes in the intermediate representation.
  ///
  /// - Throws: ``InputError`` if there is no such file, or if it is no text in UTF-8; ``WebAssemblyError`` or
  ///   ``SourceError`` for a mistake in a WebAssembly module.
  init(path: String) throws {
    name = path == "-" ? "standard input" : path
    if RunCommand.isWebAssembly(path) {
      text = try WebAssemblyModule.intermediateRepresentation(of: WebAssemblyFile.contents(of: path)).text
      return
    }
    let data: Data
    do {
      data = path == "-" ? FileHandle.standardInput.readDataToEndOfFile() : try Data(contentsOf: URL(filePath: path))
    } catch {
      throw InputError("cannot read '\(path)': \(ProgramFile.reason(error))")
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw InputError("'\(path)' is not a text in UTF-8")
    }
    self.text = text
  }

  static func reason(_ error: any Error) -> String {
    switch (error as? CocoaError)?.code {
    case .fileReadNoSuchFile, .fileNoSuchFile: "there is no such file"
    case .fileReadNoPermission, .fileWriteNoPermission: "permission denied"
    default: "\(error.localizedDescription)"
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

/// Prints lines to standard error. Control characters are escaped: the text may quote what someone else wrote.
func printToStandardError(_ text: String) {
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
    line.split(separator: "\t", omittingEmptySubsequences: false).map { RootCommand.oneLine(String($0)) }
      .joined(separator: "\t")
  }
  FileHandle.standardError.write(Data((lines.joined(separator: "\n") + "\n").utf8))
}
