import ArgumentParser
import Foundation
import JIT

/// `jit explore`: a page that shows what becomes of a program.
struct ExploreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explore",
    abstract: "Show what the compiler makes of a program, in a page for a web browser.",
    discussion: """
      Source, IR, optimised IR and machine code with its bytes stand side by side; pointing at a line shows what it becomes \
      and what it comes from. Below them are the control flow graphs. The page is one file.
      """)

  @Argument(help: "The program; - reads standard input.", completion: .file(extensions: ["ir"]))
  var program: String

  @Argument(help: "The functions to show; by default all.")
  var functions: [String] = []

  @Option(name: [.customShort("O"), .customLong("optimize")], help: "How well the program is compiled: none or full.")
  var level = CompilerOptions.OptimizationLevel.full

  @Option(
    name: .shortAndLong, help: "The page to write; by default it is printed.", completion: .file(extensions: ["html"]))
  var output: String?

  func run() throws {
    let file = try ProgramFile(path: program)
    let parsed = try file.verified()
    let module = parsed.located(in: file.name)
    let page = try ExplorePage(
      title: file.name, module, try chosen(module), sources: sources(module, file),
      Compiler(options: CompilerOptions(optimizationLevel: level, x86Features: .host, verifiesInput: false)))
    guard let output else { return print(page.html, terminator: "") }
    try writeFile(page.html.utf8, to: output)
  }

  private func chosen(_ module: Module) throws(InputError) -> [FunctionIndex] {
    let defined = module.functions.indices.filter { module.functions[$0].body != nil }.map { FunctionIndex($0) }
    guard !functions.isEmpty else { return defined }
    var chosen: [FunctionIndex] = []
    for name in functions {
      guard let index = module.function(named: name), defined.contains(index) else {
        throw InputError("the program has no function '\(name)' with a body")
      }
      chosen.append(index)
    }
    return chosen
  }

  /// The program itself, and the files that it says it was made from, which are looked for beside it.
  private func sources(_ module: Module, _ file: ProgramFile) -> [[Substring]?] {
    let directory = URL(filePath: program).deletingLastPathComponent()
    return module.files.map { name in
      if name == file.name { return file.text.split(separator: "\n", omittingEmptySubsequences: false) }
      let path = URL(filePath: name, relativeTo: directory)
      let text = (try? Data(contentsOf: path)).flatMap { String(validating: $0, as: UTF8.self) }
      return text?.split(separator: "\n", omittingEmptySubsequences: false)
    }
  }
}
