import ArgumentParser

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The command line tool `jit`: one subcommand a file in `Commands/`, listed here.
@main
struct RootCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "jit", abstract: "Machine code at run time: write it, run it, look at it.",
    subcommands: [
      RunCommand.self, AssembleCommand.self, DisassembleCommand.self, HexdumpCommand.self, CompileCommand.self,
      CheckCommand.self, FormatCommand.self, GraphCommand.self, ExploreCommand.self, TestCommand.self, WASTCommand.self,
    ])

  /// Exit statuses: 0; 1 when a command fails, as when the code traps; 64 (`EX_USAGE`) when what was typed is wrong.
  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let error as InputError {
      report(error)
      exit(withError: ExitCode.validationFailure)
    } catch let error as WebAssemblyTrapReport {
      writeAll(Array("\(error)\n".utf8), to: STDERR_FILENO)
      exit(withError: ExitCode.failure)
    } catch let error as SourceError {
      writeAll(Array("\(error)\n".utf8), to: STDERR_FILENO)
      exit(withError: ExitCode.failure)
    } catch {
      // Help, version and errors of the parser itself have other statuses, and know how to print themselves.
      guard exitCode(for: error) == .failure, !(error is ExitCode) else { exit(withError: error) }
      report(error)
      exit(withError: ExitCode.failure)
    }
  }

  private static func report(_ error: any Error) {
    writeAll(Array("Error: \(oneLine("\(error)"))\n".utf8), to: STDERR_FILENO)
  }

  /// `text` with line breaks and other control characters escaped: messages may quote what the user typed.
  static func oneLine(_ text: String) -> String {
    text.unicodeScalars.map { $0.properties.generalCategory == .control ? $0.escaped(asASCII: true) : String($0) }
      .joined()
  }
}
