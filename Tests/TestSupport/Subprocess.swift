import Dispatch
public import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A program that has run to its end.
public struct Subprocess: Sendable {
  /// What it wrote to standard output.
  public let output: String
  /// What it wrote to standard error.
  public let errorOutput: String
  /// Its exit status, or the number of the signal that ended it.
  public let status: Int32
  /// Whether a signal ended it.
  public let wasSignalled: Bool

  /// Runs a program to its end, or for some time at most: then it is terminated, as ``wasSignalled`` tells.
  ///
  /// - Parameters:
  ///   - program: The executable.
  ///   - arguments: Its arguments.
  ///   - input: What it reads from standard input.
  ///   - environment: Variables to add to this process's, or to replace there.
  ///   - seconds: For how long it may run.
  ///   - folder: Where it runs; nil for where this process does.
  public static func run(
    _ program: URL, _ arguments: [String], input: String = "", environment: [String: String] = [:],
    seconds: Double = 60, in folder: URL? = nil
  ) throws -> Subprocess {
    // Files rather than pipes: no program can block on output that nobody reads yet.
    let directory = FileManager.default.temporaryDirectory.appending(path: "swift-jit-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: directory) }
    let file = { (name: String, contents: String) throws -> URL in
      let url = directory.appending(path: name)
      try Data(contents.utf8).write(to: url)
      return url
    }
    let inputFile = try file("input", input)
    let outputFile = try file("output", "")
    let errorFile = try file("error", "")
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    if let folder { process.currentDirectoryURL = folder }
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: inputFile)
    process.standardOutput = try FileHandle(forWritingTo: outputFile)
    process.standardError = try FileHandle(forWritingTo: errorFile)
    try withoutBlockedSignals { try process.run() }
    let watchdog = DispatchWorkItem { process.terminate() }
    DispatchQueue.global().asyncAfter(deadline: .now() + seconds, execute: watchdog)
    process.waitUntilExit()
    watchdog.cancel()
    return Subprocess(
      output: String(decoding: try Data(contentsOf: outputFile), as: UTF8.self),
      errorOutput: String(decoding: try Data(contentsOf: errorFile), as: UTF8.self),
      status: process.terminationStatus, wasSignalled: process.terminationReason == .uncaughtSignal)
  }

  /// A child inherits the signals that the calling thread blocks. Tests run on threads that block nearly all of them,
  /// and a debugger that is never told that its child has stopped waits forever.
  private static func withoutBlockedSignals(_ body: () throws -> Void) rethrows {
    var none = sigset_t()
    var blocked = sigset_t()
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, &blocked)
    defer { pthread_sigmask(SIG_SETMASK, &blocked, nil) }
    try body()
  }
}
