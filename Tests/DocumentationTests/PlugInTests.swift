import Foundation
import TestSupport
import Testing

/// The example that hosts a plug-in.
struct PlugInTests {
  @Test func rulesAreReplacedWhileThreadsUseThem() throws {
    let program = try Subprocess.run(Programs.built("PlugIns"), [])
    #expect(program.status == 0 && program.errorOutput.isEmpty, "\(program.errorOutput)")
    #expect(
      program.output == """
        9 pieces at 200 cost 1800, 12 cost 2160.
        Four threads are asking for the price of 12.
        New rules: 12 cost 1600.
        Misspelt rules are refused:
        rules.ir:2:29: error: `%cent` is never defined
            %whole = multiply %count, %cent
                                      ^
        Mistyped rules are refused:
        @price has the signature (i64, i64) -> i64 and cannot be replaced by a function with (i64) -> i64
        12 still cost 1600.
        Thread 1 saw 2160, then 1600.
        Thread 2 saw 2160, then 1600.
        Thread 3 saw 2160, then 1600.
        Thread 4 saw 2160, then 1600.

        """)
  }

  @Test func aFileThatChangesIsLoadedAgain() throws {
    // Without its own tests, which would not hold for what becomes of it here.
    let original = try String(
      contentsOf: Repository.url("Examples/PlugIns/rules.ir"), encoding: .utf8
    ).replacing(/; run:.*\n/, with: "")
    let file = FileManager.default.temporaryDirectory.appending(path: "rules-\(UUID().uuidString).ir")
    defer { try? FileManager.default.removeItem(at: file) }
    try original.write(to: file, atomically: true, encoding: .utf8)
    let shop = try Conversation(Programs.built("PlugIns"), [file.path])
    #expect(shop.readLine() == "How many pieces, at how many cents?")
    #expect(shop.ask("12 200") == "2160")
    #expect(shop.ask("twelve") == "Two numbers, please.")

    try original.replacing("%whole, 10", with: "%whole, 4").write(to: file, atomically: true, encoding: .utf8)
    #expect(shop.readLine() == "There are new rules.")
    #expect(shop.ask("12 200") == "1800")

    try original.replacing("%cents: i64)", with: "%cents: i64, %customer: i64)").write(
      to: file, atomically: true, encoding: .utf8)
    #expect(
      shop.readLine()
        == "The rules stay as they were: @price has the signature (i64, i64) -> i64 and cannot be replaced "
        + "by a function with (i64, i64, i64) -> i64")
    #expect(shop.ask("12 200") == "1800")

    // A rule that traps is an error of one order.
    try original.replacing("%whole, 10", with: "%whole, 0").write(to: file, atomically: true, encoding: .utf8)
    #expect(shop.readLine() == "There are new rules.")
    #expect(shop.ask("12 200")?.hasPrefix("trap: integer division by zero in price") == true)
    #expect(shop.ask("9 200") == "1800")
    shop.end()
  }
}

/// A program that is talked to line by line.
private final class Conversation {
  private let process = Process()
  private let (input, output) = (Pipe(), Pipe())
  private var unread = Data()
  private let watchdog: DispatchWorkItem

  init(_ program: URL, _ arguments: [String]) throws {
    process.executableURL = program
    process.arguments = arguments
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    // A minute at most: reading then comes to an end.
    watchdog = DispatchWorkItem { [process] in process.terminate() }
    DispatchQueue.global().asyncAfter(deadline: .now() + 60, execute: watchdog)
  }

  func ask(_ line: String) -> String? {
    input.fileHandleForWriting.write(Data("\(line)\n".utf8))
    return readLine()
  }

  /// The next line; nil at the end.
  func readLine() -> String? {
    while true {
      if let end = unread.firstIndex(of: 10) {
        defer { unread = Data(unread[(end + 1)...]) }
        return String(decoding: unread[..<end], as: UTF8.self)
      }
      let more = output.fileHandleForReading.availableData
      guard !more.isEmpty else { return nil }
      unread += more
    }
  }

  func end() {
    try? input.fileHandleForWriting.close()
    process.waitUntilExit()
    watchdog.cancel()
  }
}
