import ArgumentParser

@main
struct JITCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "jit", abstract: "Machine code at run time: write it, run it, look at it.")
}
