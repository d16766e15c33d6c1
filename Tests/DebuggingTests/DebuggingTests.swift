import Foundation
import TestSupport
import Testing

/// Drives real debuggers through the sessions in `Documentation/Debugging.md`.
@Suite struct DebuggingTests {
  #if DEBUG && os(Linux) && arch(x86_64)
    static let isAsDocumented = true
  #else
    static let isAsDocumented = false
  #endif

  @Test(
    .enabled(if: isAsDocumented, "the sessions are of a debug build on x86-64 Linux"),
    .enabled(if: Programs.areExpected("gdb"), "gdb is not installed"))
  func gdbDoesWhatTheDocumentSays() throws {
    let sessions = DebuggerSession.sessions(of: "gdb", in: try DebuggerSession.document())
    #expect(sessions.count == 4)
    let settings = ["width 0", "height 0", "confirm off", "debuginfod enabled off", "trace-commands on"]
    for session in sessions {
      // Commands from standard input print what they print to somebody who types them; those from a script print less.
      // `stdbuf` has the program print line by line, as it does to a terminal.
      let result = try Subprocess.run(
        try Programs.installed("stdbuf"),
        ["-oL", try Programs.installed("gdb").path, "-q", "-nx"] + settings.flatMap { ["-iex", "set \($0)"] }
          + session.arguments(),
        input: session.commands.map { $0 + "\n" }.joined(), environment: session.environment)
      try check(result, against: session, prompt: "(gdb) +")
    }
  }

  @Test(
    .enabled(if: isAsDocumented, "the sessions are of a debug build on x86-64 Linux"),
    .enabled(if: Programs.areExpected("lldb-19"), "lldb-19 is not installed"))
  func lldbDoesWhatTheDocumentSays() throws {
    let sessions = DebuggerSession.sessions(of: "lldb", in: try DebuggerSession.document())
    #expect(sessions.count == 4)
    for session in sessions {
      let script = FileManager.default.temporaryDirectory.appending(path: "swift-jit-\(UUID().uuidString).lldb")
      try Data(session.commands.map { $0 + "\n" }.joined().utf8).write(to: script)
      defer { try? FileManager.default.removeItem(at: script) }
      let result = try Subprocess.run(
        try Programs.installed("lldb-19"),
        ["--no-lldbinit", "--no-use-colors", "--batch", "--source", script.path] + session.arguments(),
        environment: session.environment)
      try check(result, against: session, prompt: "(lldb) ")
    }
  }

  @Test func theDocumentShowsTheExample() throws {
    let example = try String(
      contentsOf: DebuggerSession.packageRoot.appending(path: "Examples/Three/main.swift"), encoding: .utf8)
    let shown = try #require(DebuggerSession.blocks(of: "swift", in: try DebuggerSession.document()).first)
    #expect(example.hasSuffix(shown.joined(separator: "\n") + "\n"))
  }

  @Test func theExampleReturnsThree() throws {
    let result = try Subprocess.run(try Programs.built("Three"), [])
    let shown = DebuggerSession.blocks(of: "console", in: try DebuggerSession.document()).joined().dropFirst()
    #expect(try lines(result.output).map(DebuggerSession.masked) == shown.map(DebuggerSession.masked))
    #expect(result.status == 0)
  }
}

extension DebuggingTests {
  private func lines(_ text: String) -> [String] { text.split(whereSeparator: \.isNewline).map(String.init) }

  /// Compares what a debugger has printed with what the document says.
  ///
  /// - Parameters:
  ///   - result: The debugger, which has executed ``DebuggerSession/commands``.
  ///   - session: The session.
  ///   - prompt: What stands before each command in the output.
  private func check(_ result: Subprocess, against session: DebuggerSession, prompt: String) throws {
    var remaining = lines(result.output)[...]
    for (index, exchange) in session.exchanges.enumerated() {
      guard let start = remaining.firstIndex(of: prompt + exchange.command) else {
        Issue.record("'\(exchange.command)' was not executed:\n\(result.output)\n\(result.errorOutput)")
        return
      }
      remaining = remaining[(start + 1)...]
      let next = prompt + session.commands[index + 1]
      let actual = try remaining.prefix { $0 != next }.filter { !DebuggerSession.isFromProgram($0) }
        .map(DebuggerSession.masked)
      let expected = try exchange.output.filter { !$0.isEmpty && !DebuggerSession.isFromProgram($0) }
        .map(DebuggerSession.masked)
      #expect(
        DebuggerSession.matches(actual[...], expected[...]),
        "'\(exchange.command)' prints \(actual), not \(expected)\n\(result.errorOutput.suffix(2000))")
    }
    let ofProgram = { (lines: [String]) in
      try lines.filter(DebuggerSession.isFromProgram).map(DebuggerSession.masked)
    }
    #expect(
      try ofProgram(lines(result.output) + lines(result.errorOutput))
        == ofProgram(session.exchanges.flatMap(\.output)))
  }
}
