/// Something the user typed that a command cannot use: reported in one line, with the exit status for wrong usage.
struct InputError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}
