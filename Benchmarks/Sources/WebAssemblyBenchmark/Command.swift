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
    let process = try makeProcess()
    let outputFile = folder.appending(path: "output")
    let errorFile = folder.appending(path: "errors")
    for file in [outputFile, errorFile] { try Data().write(to: file) }
    process.standardInput = try input.map { try FileHandle(forReadingFrom: $0) } ?? FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: outputFile)
    process.standardError = try FileHandle(forWritingTo: errorFile)
    let before = Command.childrenProcessorTime
    let start = ContinuousClock.now
    try process.run()
    process.waitUntilExit()
    let wallTime = (ContinuousClock.now - start) / .nanoseconds(1)
    let processorTime = Command.childrenProcessorTime - before
    guard process.terminationReason == .exit, process.terminationStatus == 0 else {
      let errors = String(decoding: try Data(contentsOf: errorFile).suffix(2000), as: UTF8.self)
      throw BenchmarkError("`\(words.joined(separator: " "))` ended with \(process.terminationStatus): \(errors)")
    }
    return Run(output: try Data(contentsOf: outputFile), wallTime: wallTime, processorTime: processorTime)
  }

  /// What all processes took that this one has started and that have ended.
  private static var childrenProcessorTime: Double {
    var usage = rusage()
    #if canImport(Glibc)
      getrusage(RUSAGE_CHILDREN.rawValue, &usage)  // Glibc's enumeration, for a parameter that is a number.
    #else
      getrusage(RUSAGE_CHILDREN, &usage)
    #endif
    func nanoseconds(_ time: timeval) -> Double { Double(time.tv_sec) * 1e9 + Double(time.tv_usec) * 1e3 }
    return nanoseconds(usage.ru_utime) + nanoseconds(usage.ru_stime)
  }
}

/// Tells the person at the terminal something that is not a result.
func note(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }
