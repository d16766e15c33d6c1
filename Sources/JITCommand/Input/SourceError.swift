/// Mistakes in a text that a command works on, written for people on several lines.
struct SourceError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}
