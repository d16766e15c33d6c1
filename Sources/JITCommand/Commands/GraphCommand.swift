import ArgumentParser
import Foundation
import JITIR

/// `jit graph`: draws control flow.
struct GraphCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph",
    abstract: "Draw the control flow of a program's functions.",
    discussion: """
      The end of the output's name says what is written: .svg for a picture of one function, .html for a page with all \
      of them, .dot for Graphviz. Without an output, DOT is printed.
      """)

  @Argument(help: "The program; - reads standard input.", completion: .file(extensions: ["ir"]))
  var program: String

  @Argument(help: "The functions to draw; by default all.")
  var functions: [String] = []

  @Option(name: .shortAndLong, help: "The file to write: .svg, .html or .dot.", completion: .file())
  var output: String?

  func run() throws {
    let format = try format()
    let module = try ProgramFile(path: program).verified().module
    var chosen: [FunctionIndex]?
    if !functions.isEmpty {
      chosen = try functions.map { name in
        guard let index = module.function(named: name) else {
          throw InputError("the program has no function '\(name)'")
        }
        guard module[index].body != nil else { throw InputError("the function '\(name)' is imported") }
        return index
      }
    }
    if format == .svg {
      let count = chosen?.count ?? module.functions.count { $0.body != nil }
      guard count == 1 else {
        throw InputError("SVG shows one function, and there are \(count): name one, or write .html or .dot")
      }
    }
    let picture = module.graph(format, of: chosen)
    guard let output else { return print(picture, terminator: "") }
    try writeFile(picture.utf8, to: output)
  }

  private func format() throws(InputError) -> GraphFormat {
    guard let output else { return .dot }
    guard let format = GraphFormat(rawValue: URL(filePath: output).pathExtension.lowercased()) else {
      throw InputError("'\(output)' does not end in .svg, .html or .dot")
    }
    return format
  }
}
