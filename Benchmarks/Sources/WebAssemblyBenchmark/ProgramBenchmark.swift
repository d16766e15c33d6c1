import Foundation
import JIT
import JITWASI
import JITWebAssembly
import Reporting

/// How long WASI programs take from the start of a process to its end, with the default settings of each engine.
struct ProgramBenchmark {
  let tools: Set<Tool>
  let rounds: Int
  /// The `jit` command to measure as well; nil for none.
  let jit: String?
  let programs: [WASIProgram]

  func run() throws {
    let folder = try Folders.makeTemporary()
    defer { try? FileManager.default.removeItem(at: folder) }
    let engines = try engines()
    var wall = Table(["whole process, ms on the clock"] + engines.map(\.name))
    var processor = Table(["whole process, ms of processor time"] + engines.map(\.name))
    for program in programs {
      let runs = try measure(program, engines, folder)
      note(
        "\(program.text): " + zip(engines, runs).map { "\($0.name) \(text($1?.wallTime)) ms" }.joined(separator: ", "))
      wall.add([program.text] + runs.map { text($0?.wallTime) })
      processor.add([program.text] + runs.map { text($0?.processorTime) })
    }
    print(wall.text + "\n\n" + processor.text + "\n")
  }

  private func text(_ time: Double?) -> String { time.map { ($0 / 1e6).text(0) } ?? "–" }

  /// A name, and the words of the command before the module; nil for what runs the machine's code.
  private typealias ProgramEngine = (name: String, prefix: [String]?)

  private func engines() throws -> [ProgramEngine] {
    guard let own = Bundle.main.executablePath else { throw BenchmarkError("the path of this program is unknown") }
    var engines: [ProgramEngine] = [("native", nil)]
    if let jit { engines.append(("jit run", [jit, "run"])) }
    for mode in [Engine.Mode.lazy, .tiered, .eager] { engines.append((mode.rawValue, [own, "--run", mode.rawValue])) }
    if tools.contains(.wasmtime) {
      for strategy in ["cranelift", "winch"] {
        engines.append((strategy, ["python3", Folders.adapter("wasmtime_program.py"), strategy]))
      }
    }
    if tools.contains(.node) {
      engines.append(("node", ["node", "--no-warnings", Folders.adapter("node_program.mjs")]))
    }
    if tools.contains(.wasmkit) { engines.append(("wasmkit", ["wasmkit", "run"])) }
    return engines
  }

  /// The least times by engine, all of which must write the same.
  private func measure(_ program: WASIProgram, _ engines: [ProgramEngine], _ folder: URL) throws -> [Command.Run?] {
    var least: [Command.Run?] = Array(repeating: nil, count: engines.count)
    var expected: Data?
    for _ in 0..<rounds {
      for (number, engine) in engines.enumerated() {
        guard let command = program.command(engine.prefix) else { continue }
        let run = try command.run(input: program.input, in: folder)
        guard run.output == expected ?? run.output else {
          throw BenchmarkError(
            "`\(command.words.joined(separator: " "))` writes something else than \(engines[0].name)")
        }
        expected = run.output
        least[number] = Command.Run(
          output: run.output, wallTime: min(run.wallTime, least[number]?.wallTime ?? .infinity),
          processorTime: min(run.processorTime, least[number]?.processorTime ?? .infinity))
      }
    }
    return least
  }

  /// Runs a program in our engine in this process, which ends with it.
  static func runHere(_ words: [String]) throws -> Never {
    guard words.count >= 2, let mode = Engine.Mode(rawValue: words[0]) else {
      throw BenchmarkError("--run needs a mode and a module")
    }
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: words[1])))
    let module = try WebAssemblyModule(bytes, name: words[1], options: WebAssemblyModule.Options(mode: mode))
    let wasi = try WASI(arguments: Array(words.dropFirst()))
    exit(try wasi.run(try module.instantiate(imports: wasi.imports)))
  }
}

/// A WASI program, its arguments, and what it reads.
struct WASIProgram {
  /// As on the command line.
  let text: String
  private let module: String
  private let arguments: [String]
  let input: URL?

  /// - Parameter text: `MODULE ARGUMENTS < INPUT`, without quotes; both latter parts may be missing.
  init(_ text: String) throws {
    var words = text.split(separator: " ").map(String.init)
    if let sign = words.firstIndex(of: "<") {
      guard sign + 2 == words.count else { throw BenchmarkError("one file must be behind < in '\(text)'") }
      input = URL(filePath: words[sign + 1])
      words.removeSubrange(sign...)
    } else {
      input = nil
    }
    guard let module = words.first else { throw BenchmarkError("--command needs a module") }
    self.module = module
    arguments = Array(words.dropFirst())
    let inputName = input.map { " < \($0.lastPathComponent)" } ?? ""
    self.text = ([URL(filePath: module).lastPathComponent] + arguments).joined(separator: " ") + inputName
  }

  /// What runs it; nil for the machine's code if there is no program of the module's name without `.wasm` beside it.
  func command(_ prefix: [String]?) -> Command? {
    if let prefix { return Command(prefix + [module] + arguments) }
    let native = module.hasSuffix(".wasm") ? String(module.dropLast(5)) : module
    guard native != module, FileManager.default.isExecutableFile(atPath: native) else { return nil }
    return Command([URL(filePath: native).path] + arguments)
  }
}
