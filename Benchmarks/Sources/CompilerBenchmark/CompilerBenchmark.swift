import Foundation
import JIT
import JITCompiler
import JITIR
import Reporting

/// What the command line says.
struct Settings {
  /// Whether the compiler may use all of the machine's instructions, which the C compiler does not.
  var usesHostFeatures = false
  /// Whether the time of each stage is printed.
  var printsStages = false
  /// Where the picture goes; nil for none.
  var picture: String?
}

@main
struct CompilerBenchmark {
  static let usage = """
    usage: compiler-benchmark [--stages] [--host] [--picture file.svg] [--repeat name level]
      --stages   also print how long each stage of the compiler takes
      --host     use all of the machine's instructions, not only those that the C compiler uses
      --picture  draw compile time against size
      --repeat   only compile a kernel, add3, or a function of so many instructions, for five seconds: for profilers
    """

  static func main() {
    var settings = Settings()
    var peak: (CompilerOptions.OptimizationLevel, Int)?
    var repeated: (module: Module, level: CompilerOptions.OptimizationLevel)?
    var arguments = CommandLine.arguments.dropFirst()
    while let argument = arguments.popFirst() {
      switch argument {
      case "--stages": settings.printsStages = true
      case "--host": settings.usesHostFeatures = true
      case "--picture":
        settings.picture = arguments.popFirst()
        if settings.picture == nil { fail("--picture needs the name of a file") }
      case "--memory":  // What PeakMemory starts.
        guard let level = arguments.popFirst().flatMap({ CompilerOptions.OptimizationLevel(rawValue: $0) }),
          let count = arguments.popFirst().flatMap({ Int($0) })
        else { fail("--memory needs a level and a size") }
        peak = (level, count)
      case "--repeat":
        guard let module = arguments.popFirst().flatMap(CompileTime.module(named:)),
          let level = arguments.popFirst().flatMap({ CompilerOptions.OptimizationLevel(rawValue: $0) })
        else { fail("--repeat needs the name of a function or a size, and a level") }
        repeated = (module, level)
      default: fail("\(argument) is unknown")
      }
    }
    if let repeated { return CompileTime.compileRepeatedly(repeated.module, repeated.level, settings) }
    if let peak { return PeakMemory.printPeak(peak.1, peak.0, settings) }
    run(settings)
  }

  private static func fail(_ message: String) -> Never {
    FileHandle.standardError.write(Data("\(message)\n\(usage)\n".utf8))
    exit(2)
  }

  private static func run(_ settings: Settings) {
    printLatency(settings)
    let kernels = Kernel.all.map { CompileTime.kernel($0, settings) }
    let functions = CompileTime.syntheticSizes.map { CompileTime.synthetic($0, settings) }
    printCompileTimes(kernels, functions)
    if settings.printsStages { printStages(settings) }
    printRunTimes(settings)
    printMemory(settings)
    if let picture = settings.picture {
      must {
        try Picture(functions: functions, kernels: kernels).text.write(
          toFile: picture, atomically: true, encoding: .utf8)
      }
    }
  }

  private static func printLatency(_ settings: Settings) {
    let latency = Latency(settings)
    var table = Table("add3 at .none, warm, dual-mapped", "µs")
    table.add("from a module to a closure", (latency.fromModule / 1000).text(2))
    table.add("from a verified module to a closure", (latency.fromVerifiedModule / 1000).text(2))
    table.add("from nothing to a closure", (latency.fromNothing / 1000).text(2))
    print(table.text + "\n")
  }

  private static func printCompileTimes(_ kernels: [CompileTime], _ functions: [CompileTime]) {
    var table = Table("module to published code", "IR instructions", ".none ns/IR", ".full ns/IR", ".full µs")
    for time in kernels + functions {
      table.add(
        time.name, "\(time.instructionCount)", time.perInstruction(0).text(0), time.perInstruction(1).text(0),
        (time.times[1] / 1000).text(1))
    }
    print(table.text)
    let large = functions.filter { $0.instructionCount >= 1000 }
    for level in levels.indices {
      let times = large.map { $0.perInstruction(level) }
      print("growth from 1.1k to 104k at .\(levels[level]): \((times.last! / times.first!).text(2))")
    }
    print("kernels at .full, total: \(total(kernels).text(0)) ns/IR\n")
  }

  private static func total(_ times: [CompileTime]) -> Double {
    times.reduce(0) { $0 + $1.times[1] } / Double(times.reduce(0) { $0 + $1.instructionCount })
  }

  private static func printStages(_ settings: Settings) {
    var modules = Kernel.all.map { ($0.name, $0.module) }
    modules += CompileTime.syntheticSizes.map { ("\($0) instructions", SyntheticFunction.module($0)) }
    for level in levels {
      var table = Table("ns/IR at .\(level)", "verify", "optimize", "lower", "allocate", "emit", "sum")
      for (name, module) in modules {
        let times = CompileTime.stages(module, level, settings)
        table.add([name] + times.map { $0.text(0) } + [times.reduce(0, +).text(0)])
      }
      print(table.text + "\n")
    }
  }

  private static func printRunTimes(_ settings: Settings) {
    let memory = Kernel.Memory()
    let times = Kernel.all.map { RunTime($0, memory, settings) }
    var table = Table("run time and code size / clang", "clang µs", ".none", ".full", "clang bytes", ".none", ".full")
    func size(_ time: RunTime, _ level: Int) -> String { time.sizeRatios.map { $0[level].text(2) } ?? "" }
    for time in times {
      table.add(
        time.name, (time.reference / 1000).text(0), time.ratios[0].text(2), time.ratios[1].text(2),
        time.referenceSize.map { "\($0)" } ?? "", size(time, 0), size(time, 1))
    }
    func mean(_ level: Int) -> String { times.map { $0.ratios[level] }.geometricMean.text(2) }
    func sizeMean(_ level: Int) -> String {
      let ratios = times.compactMap { $0.sizeRatios?[level] }
      return ratios.isEmpty ? "" : ratios.geometricMean.text(2)
    }
    table.add("geometric mean", "", mean(0), mean(1), "", sizeMean(0), sizeMean(1))
    print(table.text + "\n")
  }

  private static func printMemory(_ settings: Settings) {
    var table = Table("peak memory above the IR, MiB", ".none", ".full")
    for count in [20_800, 104_000] {
      let cells = levels.map { level -> String in
        guard let peak = PeakMemory.measured(count, level, settings) else { return "unknown" }
        return (Double(peak) / 1_048_576).text(1)
      }
      table.add(["\(count) instructions"] + cells)
    }
    print(table.text)
  }
}
