import Foundation

/// Prints lines to standard error. Control characters are escaped: the text may quote what someone else wrote.
func printToStandardError(_ text: String) {
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
    line.split(separator: "\t", omittingEmptySubsequences: false).map { oneLine(String($0)) }
      .joined(separator: "\t")
  }
  FileHandle.standardError.write(Data((lines.joined(separator: "\n") + "\n").utf8))
}

/// `text` with line breaks and other control characters escaped: messages may quote what the user typed.
func oneLine(_ text: String) -> String {
  text.unicodeScalars.map { $0.properties.generalCategory == .control ? $0.escaped(asASCII: true) : String($0) }
    .joined()
}
