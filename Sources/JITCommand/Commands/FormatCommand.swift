import ArgumentParser
import JITIR

/// `jit format`: lays programs out as the printer does.
struct FormatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "format",
    abstract: "Format programs in the intermediate representation.",
    discussion: """
      Files are rewritten in place; comments are kept. A program with errors in its text is left alone.
      """)

  @Flag(help: "Change nothing; name the programs that are not formatted, and fail if there are any.")
  var check = false

  @Flag(help: "Print the formatted programs, rather than rewrite the files.")
  var stdout = false

  @Argument(
    help: "The programs to format; - formats standard input to standard output.",
    completion: .file(extensions: ["ir"]))
  var programs: [String]

  func validate() throws {
    if check && stdout { throw ValidationError("--check prints no programs: leave out --stdout") }
  }

  func run() throws {
    var isFailure = false
    for path in programs {
      let file = try ProgramFile(path: path)
      guard let formatted = try? file.parsed().text else {
        isFailure = true
        continue
      }
      if check {
        guard formatted != file.text else { continue }
        print(file.name)
        isFailure = true
      } else if stdout || path == "-" {
        print(formatted, terminator: "")
      } else if formatted != file.text {
        try writeFile(formatted.utf8, to: path, isAtomic: true)
      }
    }
    if isFailure { throw ExitCode.failure }
  }
}
