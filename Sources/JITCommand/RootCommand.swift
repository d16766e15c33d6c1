import ArgumentParser
import JIT
import JITWebAssembly

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

  /// The status when a WebAssembly program traps: that of a process which ended with SIGABRT, as other engines have it.
  /// The programs have statuses of their own.
  static let trapStatus: Int32 = 134

  /// Exit statuses: 0; 1 when a command fails, as when machine code traps; 64 (`EX_USAGE`) when what was typed is
  /// wrong; that of a WebAssembly program, or ``trapStatus``.
  static func main() {
    StandardStreams.openClosedOnes()
    do {
      try checkArguments()
      var command = try parseAsRoot()
      try command.run()
      try StandardStreams.finishOutput()
    } catch let error as InputError {
      report(error)
      exit(withError: ExitCode.validationFailure)
    } catch let error as WebAssemblyTrapReport {
      printToStandardError("\(error)")
      exit(withError: ExitCode(trapStatus))
    } catch let error as SourceError {
      printToStandardError("\(error)")
      exit(withError: ExitCode.failure)
    } catch {
      // Help, version and errors of the parser itself have other statuses, and know how to print themselves.
      guard exitCode(for: error) == .failure, !(error is ExitCode) else { exit(withError: error) }
      report(error)
      exit(withError: ExitCode.failure)
    }
  }

  private static func report(_ error: any Error) {
    // These have a line for each problem, the others quote what somebody has typed.
    let hasLines = error is WebAssemblyError || error is EngineError
    printToStandardError("Error: \(hasLines ? "\(error)" : oneLine("\(error)"))")
  }

  /// The arguments of a process are bytes, and those of the commands are texts.
  private static func checkArguments() throws(InputError) {
    for index in 1..<max(1, Int(CommandLine.argc)) {
      guard let argument = CommandLine.unsafeArgv[index] else { break }
      guard String(validatingCString: argument) != nil else {
        throw InputError("argument \(index), '\(String(cString: argument))', is not a text in UTF-8")
      }
    }
  }
}
