import Foundation

/// A process that answers each line with a line of numbers, so that engines can be measured alternately.
final class Adapter {
  private let process: Process
  private let input = Pipe()
  private let output = Pipe()
  private var received: [UInt8] = []
  private let command: Command

  init(_ command: Command) throws {
    self.command = command
    process = try command.makeProcess()
    process.standardInput = input
    process.standardOutput = output
    try process.run()
  }

  deinit {
    // Every adapter ends with its input.
    try? input.fileHandleForWriting.close()
    process.waitUntilExit()
  }

  /// Sends a line, and waits for the numbers of the answer.
  func ask(_ line: String) throws -> [Double] {
    try input.fileHandleForWriting.write(contentsOf: Data((line + "\n").utf8))
    while true {
      if let end = received.firstIndex(of: UInt8(ascii: "\n")) {
        let answer = String(decoding: received[..<end], as: UTF8.self)
        received.removeSubrange(...end)
        let numbers = answer.split(separator: " ").compactMap { Double($0) }
        guard !numbers.isEmpty else { throw BenchmarkError("\(command.words) answers \(answer)") }
        return numbers
      }
      let bytes = output.fileHandleForReading.availableData
      guard !bytes.isEmpty else { throw BenchmarkError("\(command.words) has ended") }
      received += bytes
    }
  }
}
