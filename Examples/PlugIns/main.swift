import Foundation

// PlugIns                             a demonstration
// PlugIns Examples/PlugIns/rules.ir   answers orders such as "12 200", by rules that can be edited meanwhile

/// Answers lines of standard input, while a second thread looks ten times a second whether the rules have changed.
func keepShop(_ path: String) throws {
  let file = URL(filePath: path)
  @Sendable func modificationDate() -> Date? {
    (try? FileManager.default.attributesOfItem(atPath: path))?[.modificationDate] as? Date
  }
  let known = modificationDate()
  let rules = try Rules(try String(contentsOf: file, encoding: .utf8), stock: { 120 })
  Thread.detachNewThread {
    var known = known
    while true {
      Thread.sleep(forTimeInterval: 0.1)
      // Editors that replace a file leave none for a moment.
      guard let date = modificationDate(), date != known else { continue }
      known = date
      do {
        try rules.replace(with: try String(contentsOf: file, encoding: .utf8))
        say("There are new rules.")
      } catch {
        say("The rules stay as they were: \(error)")
      }
    }
  }
  say("How many pieces, at how many cents?")
  while let line = readLine() {
    let numbers = line.split(separator: " ").compactMap { Int64($0) }
    guard numbers.count == 2 else {
      say("Two numbers, please.")
      continue
    }
    do { say("\(try rules.price(numbers[0], numbers[1]))") } catch { say("\(error)") }
  }
}

/// Prints a line at once, even into a pipe.
@Sendable func say(_ line: String) {
  FileHandle.standardOutput.write(Data("\(line)\n".utf8))
}

do {
  if CommandLine.arguments.count > 1 {
    try keepShop(CommandLine.arguments[1])
  } else {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "rules.ir")
    try Demonstration.run(try String(contentsOf: file, encoding: .utf8))
  }
} catch {
  FileHandle.standardError.write(Data("error: \(error)\n".utf8))
  exit(1)
}
