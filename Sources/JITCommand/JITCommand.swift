import ArgumentParser

@main
struct JITCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "jit")
}
