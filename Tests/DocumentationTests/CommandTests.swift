import Foundation
import TestSupport
import Testing

/// The commands that documents and comments name exist: programs, subcommands of `jit` and their options, files,
/// variables of the environment, and what `--filter` selects. Some are also run, by `TutorialTests` and others.
struct CommandTests {
  /// A command and where it is named.
  struct Command {
    let place: String
    let words: [String]
  }

  /// How a line or an inline piece of code begins that is a command.
  private static let beginnings = ["swift run", "swift test", "swift build", "swift package", "jit ", "SWIFT_JIT_"]
  private static let folders = ["Utilities/", ".ci/", ".build"]

  @Test func whatCommandsNameExists() throws {
    let commands = try Self.commands()
    #expect(commands.count > 60)
    for command in commands {
      if let mistake = try Self.mistake(in: command.words) {
        Issue.record("\(command.place): \(command.words.joined(separator: " ")): \(mistake)")
      }
    }
  }

  // MARK: - Finding

  private static func commands() throws -> [Command] {
    var commands: [Command] = []
    for path in documents() + sources() {
      let isDocument = path.hasSuffix(".md")
      // Most sources name no command; this is quickly seen.
      let data = try Data(contentsOf: Repository.url(path))
      guard isDocument || (beginnings + folders).contains(where: { data.range(of: Data("`\($0)".utf8)) != nil }) else {
        continue
      }
      let lines = try Repository.text(path).components(separatedBy: "\n")
      for (index, line) in lines.enumerated() {
        guard isDocument || line.contains("//") else { continue }
        // What is quoted is code; outside of quotes, a line of a document may be one whole.
        let parts = line.components(separatedBy: "`")
        var candidates = parts.enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
        if isDocument, parts.count == 1 { candidates.append(line.trimmingPrefix { " $".contains($0) }.description) }
        for candidate in candidates where isCommand(candidate) {
          let words = words(of: candidate)
          commands += words.split(separator: "&&").map { Command(place: "\(path):\(index + 1)", words: Array($0)) }
        }
      }
    }
    return commands
  }

  private static func isCommand(_ text: String) -> Bool {
    beginnings.contains { text.hasPrefix($0) } || folders.contains { text.hasPrefix($0) }
  }

  /// Parted by spaces outside of quotes, up to a comment.
  private static func words(of text: String) -> [String] {
    var words: [String] = [""]
    var quote: Character?
    for character in text {
      if let open = quote {
        if character == open { quote = nil } else { words[words.count - 1].append(character) }
      } else if character == "\"" || character == "'" {
        quote = character
      } else if character == "#", words.last == "" {
        break
      } else if character == " " {
        words.append("")
      } else {
        words[words.count - 1].append(character)
      }
    }
    return words.filter { !$0.isEmpty }
  }

  // MARK: - Checking

  private static func mistake(in words: [String]) throws -> String? {
    var words = words[...]
    while let word = words.first, word.contains("="), !word.hasPrefix("-") || word.hasPrefix("SWIFT_JIT_") {
      words.removeFirst()
      let name = String(word.prefix { $0 != "=" })
      if name.hasPrefix("SWIFT_JIT_"), !variables.contains(name) { return "nothing reads \(name)" }
    }
    guard let first = words.popFirst() else { return nil }
    switch first {
    case "jit": return try mistake(inArguments: words)
    case "swift": return try mistake(inSwift: words)
    default:
      if first.hasPrefix("SWIFT_JIT_") { return variables.contains(first) ? nil : "nothing reads \(first)" }
      if first.hasPrefix(".build/debug/") { return missing(String(first.dropFirst(13))) }
      // Programs of others, and what scripts build.
      guard folders.contains(where: { first.hasPrefix($0) }), !first.hasPrefix(".build") else { return nil }
      return exists(first) ? nil : "there is no file \(first)"
    }
  }

  private static func missing(_ name: String) -> String? {
    (try? Programs.built(name)) == nil ? "there is no program \(name)" : nil
  }

  private static func mistake(inSwift words: ArraySlice<String>) throws -> String? {
    var words = words
    let subcommand = words.popFirst()
    var package = ""
    while let word = words.first, word.hasPrefix("-") {
      words.removeFirst()
      guard !["--skip-build", "--build-tests", "--no-parallel", "-enable-testing"].contains(word) else { continue }
      let value = words.popFirst() ?? ""
      if word == "--package-path" { package = value + "/" }
      if word == "--filter" || word == "--skip" { return isTest(value) ? nil : "no test is called \(value)" }
    }
    switch subcommand {
    case "run":
      guard let program = words.popFirst(), program != "…" else { return nil }
      if program == "jit" { return try mistake(inArguments: words) }
      let programs = try programs(manifest: package + "Package.swift")
      return programs.contains(program) ? nil : "\(package)Package.swift has no program \(program)"
    case "test", "build", "package": return nil
    default: return "there is no 'swift \(subcommand ?? "")'"
    }
  }

  /// A mistake in the arguments of `jit`.
  private static func mistake(inArguments words: ArraySlice<String>) throws -> String? {
    guard let name = words.first else { return nil }
    guard let help = help[name] else { return "jit has no command \(name)" }
    let known = Set(help.split { !($0.isLetter || $0.isNumber || $0 == "-") }.map(String.init))
    // What follows `--` is for the program that is run.
    for word in words.prefix(while: { $0 != "--" }) where word.hasPrefix("-") && word != "-" {
      let option = String(word.prefix { $0 != "=" })
      if !known.contains(option) { return "jit \(name) has no option \(option)" }
    }
    return nil
  }

  /// What the commands of `jit` say of themselves, by name.
  private static let help: [String: String] = {
    let text = { (arguments: [String]) in (try? Subprocess.run(Programs.built("jit"), arguments).output) ?? "" }
    let names = text(["--help"]).matches(of: #/\n  ([a-z]+) /#).map { String($0.1) }
    return Dictionary(names.map { ($0, text([$0, "--help"])) }) { first, _ in first }
  }()

  private static func isTest(_ name: String) -> Bool {
    tests.range(of: Data(name.prefix { $0 != "/" }.utf8)) != nil
  }

  // MARK: - What there is

  /// The executable products of a package, also those that it does not list: targets that no product is made of.
  private static func programs(manifest path: String) throws -> Set<String> {
    let manifest = try Repository.text(path)
    let products = manifest.matches(of: /\.executable\(\s*name: "([^"]+)", targets: \["([^"]+)"/)
    let targets = manifest.matches(of: /\.executableTarget\(\s*name: "([^"]+)"/)
    return Set(targets.map { String($0.1) }).subtracting(products.map { String($0.2) })
      .union(products.map { String($0.1) })
  }

  /// The sources of the tests, with the names of their files.
  private static let tests: Data = {
    let paths = Repository.allFiles(in: "Tests", withSuffix: ".swift")
    return Data(paths.map { $0 + "\n" + ((try? Repository.text($0)) ?? "") }.joined().utf8)
  }()

  /// The variables of the environment that some source reads: those that it has in quotes, or a script with `$`.
  private static let variables: Set<String> = {
    var paths = [".ci/run", "Utilities/Fuzz/run"]
    for folder in ["Sources", "Tests", "Utilities", "Benchmarks/Sources", "Benchmarks/Benchmarks"] {
      paths += Repository.allFiles(in: folder, withSuffix: ".swift")
      paths += Repository.allFiles(in: folder, withSuffix: ".c")
    }
    let prefix = Data("SWIFT_JIT_".utf8)
    return Set(
      paths.flatMap { path -> [String] in
        guard let data = try? Data(contentsOf: Repository.url(path)), data.range(of: prefix) != nil
        else { return [] }
        return String(decoding: data, as: UTF8.self).matches(of: /["$]\{?(SWIFT_JIT_[A-Z_]+)/).map { String($0.1) }
      })
  }()

  private static func documents() -> [String] {
    ["README.md", "CONTRIBUTING.md", "Benchmarks/README.md"]
      + Repository.allFiles(in: "Documentation", withSuffix: ".md")
  }

  private static func sources() -> [String] {
    ["Sources", "Tests", "Utilities", "Examples"].flatMap { Repository.allFiles(in: $0, withSuffix: ".swift") }
  }

  private static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: Repository.url(path).path)
  }
}
