import ArgumentParser

/// `jit check`: says what is wrong with programs.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check that programs in the intermediate representation mean something.",
    discussion: "Prints every error with its place, and nothing for programs that are right.")

  @Argument(help: "The programs to check; - reads standard input.", completion: .file(extensions: ["ir"]))
  var programs: [String]

  func run() throws {
    var isFailure = false
    for path in programs {
      let file = try ProgramFile(path: path)
      do { _ = try file.verified() } catch { isFailure = true }
    }
    if isFailure { throw ExitCode.failure }
  }
}
