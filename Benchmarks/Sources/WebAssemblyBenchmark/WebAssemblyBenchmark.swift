import Foundation
import JITCompiler

@main
struct WebAssemblyBenchmark {
  static let usage = """
    usage: wasm-benchmark [--rounds N] [--kernel NAME…] [--module FILE…] [--command 'MODULE ARGUMENTS < INPUT'…] [--jit PATH]
      without --module and --command, runs the kernels of Benchmarks/wasm/kernels in all engines
      --rounds       how often everything is measured; the least time counts (7)
      --kernel       only this kernel
      --disassemble  print the machine code of a kernel at .full instead
      --module       how fast this module is compiled, and how soon it can run
      --repeat       only compile the modules at this level (none or full) on one thread, --rounds times, for a profiler
      --command      how long this WASI program takes, from the start of a process to its end; no quotes in it
      --jit          also measure this jit command with --command
      --run          what --command starts: a mode, a module, arguments
    """

  private var rounds = 7
  private var kernels: [String] = []
  private var modules: [String] = []
  private var programs: [String] = []
  private var jit: String?
  private var repeatedLevel: CompilerOptions.OptimizationLevel?

  static func main() {
    do {
      var benchmark = WebAssemblyBenchmark()
      try benchmark.run()
    } catch {
      note("wasm-benchmark: \(error)")
      exit(1)
    }
  }

  private mutating func run() throws {
    var arguments = CommandLine.arguments.dropFirst()
    while let argument = arguments.popFirst() {
      func value() throws -> String {
        guard let value = arguments.popFirst() else { throw BenchmarkError("\(argument) needs a value\n\(Self.usage)") }
        return value
      }
      switch argument {
      case "--rounds":
        guard let number = Int(try value()), number > 0 else {
          throw BenchmarkError("--rounds needs a number from 1 on")
        }
        rounds = number
      case "--kernel": kernels.append(try value())
      case "--disassemble": return try KernelBenchmark.printCode(of: try value())
      case "--module": modules.append(try value())
      case "--repeat":
        guard let level = CompilerOptions.OptimizationLevel(rawValue: try value()) else {
          throw BenchmarkError("--repeat needs none or full")
        }
        repeatedLevel = level
      case "--command": programs.append(try value())
      case "--jit": jit = try value()
      case "--run": try ProgramBenchmark.runHere(Array(arguments))
      case "--help", "-h": return print(Self.usage)
      default: throw BenchmarkError("\(argument) is unknown\n\(Self.usage)")
      }
    }
    try measure()
  }

  private func measure() throws {
    let programs = try programs.map { try WASIProgram($0) }
    if let repeatedLevel {
      return try ModuleBenchmark(tools: [], rounds: rounds, files: modules).compileRepeatedly(repeatedLevel)
    }
    let tools = Tool.findAll()
    print(Tool.versions(of: tools) + "\n")
    if !modules.isEmpty { try ModuleBenchmark(tools: tools, rounds: rounds, files: modules).run() }
    if !programs.isEmpty { try ProgramBenchmark(tools: tools, rounds: rounds, jit: jit, programs: programs).run() }
    if modules.isEmpty && programs.isEmpty {
      guard tools.contains(.clang) else { throw BenchmarkError("clang is needed to build the kernels") }
      try KernelBenchmark(tools: tools, rounds: rounds, names: kernels).run()
    }
  }
}
