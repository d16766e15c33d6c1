import ArgumentParser
import Foundation
import JIT
import JITCompiler
import JITIR
import JITWebAssembly

/// `jit compile`: compiles a program and shows any stage, or writes an object file.
struct CompileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compile",
    abstract: "Compile a program, and show what a stage makes of it.",
    discussion: """
      The stages are: ir, the program as read; optimized, after the passes; machine, instructions on virtual registers; \
      allocated, with registers and moves; assembly, the code; object, an ELF object file for ld or clang.

      The code of a WebAssembly module can be kept in a folder whose name ends in .cache, where "jit run --cache" finds it.

      Examples:
        jit compile program.ir gcd --emit allocated
        jit compile module.wasm -o module.cache
      """)

  enum Stage: String, ExpressibleByArgument, CaseIterable { case ir, optimized, machine, allocated, assembly, object }
  enum Features: String, ExpressibleByArgument, CaseIterable { case baseline, host, all }

  @Argument(help: "The program; - reads standard input.", completion: .file(extensions: ["ir"]))
  var program: String

  @Argument(help: "The functions to show; by default all.")
  var functions: [String] = []

  @Option(help: "The stage to show: \(Stage.allCases.map(\.rawValue).joined(separator: ", ")).")
  var emit = Stage.assembly

  @Option(
    name: [.customShort("O"), .customLong("optimize")], help: "The optimization level: none or full. (default: none)")
  var level: String?

  @Option(help: "What the code may use: baseline, host or all.")
  var features = Features.host

  @Option(name: .shortAndLong, help: "The file to write; object files need one.", completion: .file())
  var output: String?

  @Flag(help: "Print how long each stage took.")
  var timeStages = false

  func run() throws {
    let file = try InputFile(path: program)
    if file.isWebAssembly, let output, output.hasSuffix(".cache") { return try fill(output, file) }
    let module = try ProgramFile(file).verified().module
    let options = try options()
    if timeStages { try printTimes(module, options) }
    if emit == .object {
      guard functions.isEmpty else { throw InputError("an object file has the whole program") }
      guard let output else { throw InputError("name the object file with --output") }
      return try writeFile(try Compiler(options: options).compile(module).objectFile(of: module), to: output)
    }
    let text = try emit == .ir ? ir(module) : text(module, options)
    guard let output else { return print(text, terminator: "") }
    try writeFile(text.utf8, to: output)
  }

  /// Puts the code of a WebAssembly module into a cache.
  private func fill(_ directory: String, _ file: InputFile) throws {
    var engine = Engine.Options(mode: .eager)
    engine.cache = CodeCache(directory: directory)
    engine.observer = ProgressBar.onTerminal
    engine.compiler.optimizationLevel = level == nil ? .full : try options().optimizationLevel
    _ = try WebAssemblyModule(
      try file.webAssemblyBinary(), name: file.name, options: WebAssemblyModule.Options(engine: engine))
  }

  private func options() throws(InputError) -> CompilerOptions {
    guard let level = CompilerOptions.OptimizationLevel(rawValue: level ?? "none") else {
      throw InputError("there is no optimization level '\(level ?? "")': none or full")
    }
    let features: X86Features =
      switch features {
      case .baseline: .baseline
      case .host: .host
      case .all: .all
      }
    return CompilerOptions(
      optimizationLevel: level, x86Features: features, verifiesInput: false, reachesSymbols: emit == .object)
  }

  /// The chosen functions at the chosen stage.
  private func text(_ module: Module, _ options: CompilerOptions) throws -> String {
    let compiler = Compiler(options: options)
    var texts: [String] = []
    var optimized = module
    for index in try chosen(module) {
      let (stages, object) = try compiler.explain(module, index)
      switch emit {
      case .machine: texts.append(stages.machine)
      case .allocated: texts.append(stages.allocated)
      case .optimized: if let body = stages.optimized { optimized.define(index, body) }
      default: texts.append(object.assembly)
      }
    }
    return try emit == .optimized ? ir(optimized) : texts.joined(separator: "\n")
  }

  /// The text of the chosen functions, or of the whole program.
  private func ir(_ module: Module) throws(InputError) -> String {
    functions.isEmpty ? module.text : module.text(of: try chosen(module))
  }

  private func chosen(_ module: Module) throws(InputError) -> [FunctionIndex] {
    if functions.isEmpty {
      return module.functions.indices.filter { module.functions[$0].body != nil }.map { FunctionIndex($0) }
    }
    var chosen: [FunctionIndex] = []
    for word in functions {
      let name = word.hasPrefix("@") ? String(word.dropFirst()) : word
      guard let index = module.function(named: name) else { throw InputError("the program has no function '\(name)'") }
      guard module[index].body != nil else { throw InputError("the function '\(name)' is imported") }
      chosen.append(index)
    }
    return chosen
  }

  private func printTimes(_ module: Module, _ options: CompilerOptions) throws {
    let times = try Compiler(options: options).compileMeasuring(module).times ?? StageTimes()
    for stage in StageTimes.Stage.allCases {
      let microseconds = times[stage] / .microseconds(1)
      let name = stage.rawValue.padding(toLength: 20, withPad: " ", startingAt: 0)
      printToStandardError("\(name) \(String(format: "%10.1f", microseconds)) µs")
    }
  }
}
