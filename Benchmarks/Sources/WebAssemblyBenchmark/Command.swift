import Foundation

/// Why nothing could be measured.
struct BenchmarkError: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

/// A program of the machine and its arguments.
struct Command {
  var words: [String]

  init(_ words: [String]) { self.words = words }
  init(_ words: String...) { self.words = words }

  /// The file of a program that is found as a shell finds it; nil if there is none.
  static func path(of program: String) -> String? {
    if program.contains("/") { return FileManager.default.isExecutableFile(atPath: program) ? program : nil }
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    return folders.map { "\($0)/\(program)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// A process that has not begun.
  func makeProcess() throws -> Process {
    guard let path = Command.path(of: words[0]) else { throw BenchmarkError("there is no program \(words[0])") }
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = Array(words.dropFirst())
    return process
  }

  /// What a process did from its start to its end.
  struct Run {
    let output: Data
    /// In nanoseconds.
    let wallTime, processorTime: Double
  }

  /// Runs the program to its end.
  ///
  /// - Parameters:
  ///   - input: The file for its standard input; nil for an empty one.
  ///   - folder: Where its output is kept meanwhile, in a file: reading a pipe would take the processor from it.
  /// - Throws: ``BenchmarkError`` if it cannot be run or does not end with 0.
  func run(input: URL? = nil, in folder: URL) throws -> Run {
    let outputFile = folder.appending(path: "output")
    let errorFile = folder.appending(path: "errors")
    let start = ContinuousClock.now
    let child = try spawn(input?.path ?? "/dev/null", outputFile.path, errorFile.path)
    var status: Int32 = 0
    var usage = rusage()
    while wait4(child, &status, 0, &usage) < 0 {
      guard errno == EINTR else { throw BenchmarkError("cannot wait for \(words[0]): error \(errno)") }
    }
    let wallTime = (ContinuousClock.now - start) / .nanoseconds(1)
    guard status == 0 else {
      let errors = String(decoding: try Data(contentsOf: errorFile).suffix(2000), as: UTF8.self)
      throw BenchmarkError("`\(words.joined(separator: " "))` ended with wait status \(status): \(errors)")
    }
    func nanoseconds(_ time: timeval) -> Double { Double(time.tv_sec) * 1e9 + Double(time.tv_usec) * 1e3 }
    return Run(
      output: try Data(contentsOf: outputFile), wallTime: wallTime,
      processorTime: nanoseconds(usage.ru_utime) + nanoseconds(usage.ru_stime))
  }

  /// Starts the program. Not as a `Process`, which notices only every 50 ms that it has ended.
  private func spawn(_ input: String, _ output: String, _ errors: String) throws -> pid_t {
    guard let path = Command.path(of: words[0]) else { throw BenchmarkError("there is no program \(words[0])") }
    #if canImport(Darwin)
      var files: posix_spawn_file_actions_t?
    #else
      var files = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_addopen(&files, 0, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&files, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&files, 2, errors, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var child = pid_t()
    let error = posix_spawn(&child, path, &files, nil, &arguments, environ)
    guard error == 0 else { throw BenchmarkError("cannot start \(path) with the input \(input): error \(error)") }
    return child
  }
}

/// Tells the person at the terminal something that is not a result.
func note(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }
