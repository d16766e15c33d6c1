import Foundation
import JIT
import JITCompiler
import JITWASI
import JITWebAssembly
import Reporting

/// How fast large modules are compiled, and how soon they can run.
struct ModuleBenchmark {
  let tools: Set<Tool>
  let rounds: Int
  let files: [String]

  func run() throws {
    let modules = try files.map { try LargeModule($0) }
    try printThroughput(modules)
    try printStages(modules)
    try printStartUp(modules)
  }

  /// Does nothing but compile the modules again and again, for a profiler to watch; prints the least time for a byte of code
  /// section.
  func compileRepeatedly(_ level: CompilerOptions.OptimizationLevel) throws {
    for file in files {
      let module = try LargeModule(file)
      let compile = try own("", level).start(module)
      var least = Double.infinity
      for _ in 0..<rounds { least = min(least, try compile()) }
      print(
        "\(module.name) at .\(level): \((least / Double(module.codeByteCount)).text(1)) ns for a byte of code section")
    }
  }

  // MARK: - Throughput

  /// A way to compile a module on one thread.
  private struct Compiler {
    let name: String
    /// Gets ready; what comes back compiles the module once, and returns the processor time in nanoseconds.
    let start: (LargeModule) throws -> () throws -> Double
  }

  private var compilers: [Compiler] {
    var compilers = [own(".full", .full), own(".none", .none)]
    if tools.contains(.wasmtime) {
      for strategy in ["cranelift", "winch"] {
        compilers.append(adapter(strategy, "python3", Folders.adapter("wasmtime_compile.py"), strategy))
      }
    }
    if tools.contains(.node) {
      for (name, flag) in KernelEngine.nodeTiers {
        let words =
          ["node", "--single-threaded", flag] + KernelEngine.nodeFlags + [Folders.adapter("node_compile.mjs")]
        compilers.append(adapter(name, words))
      }
    }
    return compilers
  }

  private func own(_ name: String, _ level: CompilerOptions.OptimizationLevel) -> Compiler {
    Compiler(name: name) { module in
      { () throws -> Double in
        let start = processorTime()
        let compiled = try WebAssemblyModule(module.bytes, options: KernelEngine.ownOptions(level))
        return withExtendedLifetime(compiled) { processorTime() - start }
      }
    }
  }

  private func adapter(_ name: String, _ words: String...) -> Compiler { adapter(name, words) }

  private func adapter(_ name: String, _ words: [String]) -> Compiler {
    Compiler(name: name) { module in
      let adapter = try Adapter(Command(words + [module.file.path]))
      return { try adapter.ask("compile")[0] }
    }
  }

  private func printThroughput(_ modules: [LargeModule]) throws {
    let compilers = compilers
    var table = Table(["MB of code section a second, one thread", "code section, bytes"] + compilers.map(\.name))
    var throughputs: [[Double]] = []
    for module in modules {
      let compilations = try compilers.map { try $0.start(module) }
      var least = [Double](repeating: .infinity, count: compilers.count)
      for _ in 0..<rounds {
        for (number, compile) in compilations.enumerated() { least[number] = min(least[number], try compile()) }
      }
      let throughput = least.map { Double(module.codeByteCount) * 1e3 / $0 }
      throughputs.append(throughput)
      note(
        "\(module.name): " + zip(compilers, throughput).map { "\($0.name) \($1.text(2)) MB/s" }.joined(separator: ", "))
      table.add([module.name, "\(module.codeByteCount)"] + throughput.map { $0.text(2) })
    }
    table.add(
      ["geometric mean", ""] + compilers.indices.map { number in throughputs.map { $0[number] }.geometricMean.text(2) })
    print(table.text + "\n")
  }

  /// Where our engine's time goes: on the clock, on one thread.
  private func printStages(_ modules: [LargeModule]) throws {
    let stages = StageTimes.Stage.allCases
    var table = Table(["ns for a byte of code section", "translate"] + stages.map { "\($0)" } + ["publish and others"])
    for module in modules {
      for level in [CompilerOptions.OptimizationLevel.none, .full] {
        var least = [Double](repeating: .infinity, count: stages.count + 2)
        for _ in 0..<rounds {
          for (number, time) in try stageTimes(of: module, level).enumerated() {
            least[number] = min(least[number], time)
          }
        }
        let name = "\(module.name) at .\(level)"
        table.add([name] + least.map { ($0 / Double(module.codeByteCount)).text(0) })
      }
    }
    print(table.text + "\n")
  }

  /// Nanoseconds from the bytes to the IR, of each stage of the compiler, and of the rest of loading.
  private func stageTimes(of module: LargeModule, _ level: CompilerOptions.OptimizationLevel) throws -> [Double] {
    var options = KernelEngine.ownOptions(level)
    options.engine.measuresStages = true
    let start = ContinuousClock.now
    let compiled = try WebAssemblyModule(module.bytes, options: options)
    let total = (ContinuousClock.now - start) / .nanoseconds(1)
    let statistics = compiled.code.statistics
    guard let times = statistics.stages else { throw BenchmarkError("the engine has measured no stages") }
    let loading = statistics.loadTime / .nanoseconds(1)
    let stages = StageTimes.Stage.allCases.map { times[$0] / .nanoseconds(1) }
    return [total - loading] + stages + [loading - stages.reduce(0, +)]
  }

  // MARK: - Start-up

  /// From the bytes to an instance, in our engine with its default settings, by mode: the time on the clock.
  private func printStartUp(_ modules: [LargeModule]) throws {
    let modes: [Engine.Mode] = [.eager, .tiered, .lazy, .interpreted]
    var table = Table(["bytes to instance, ms"] + modes.map(\.rawValue) + [".none bytes of code / wasm", ".full"])
    for module in modules {
      var least = [Double](repeating: .infinity, count: modes.count)
      for _ in 0..<rounds {
        for (number, mode) in modes.enumerated() {
          let start = ContinuousClock.now
          let compiled = try WebAssemblyModule(module.bytes, options: WebAssemblyModule.Options(mode: mode))
          let instance = try compiled.instantiate(imports: try WASI(arguments: [module.name]).imports)
          let time = (ContinuousClock.now - start) / .milliseconds(1)
          withExtendedLifetime(instance) { least[number] = min(least[number], time) }
        }
      }
      let sizes = try [CompilerOptions.OptimizationLevel.none, .full].map { level in
        let compiled = try WebAssemblyModule(module.bytes, options: KernelEngine.ownOptions(level))
        return Double(compiled.code.statistics.codeByteCount) / Double(module.codeByteCount)
      }
      table.add([module.name] + (least + sizes).map { $0.text(2) })
    }
    print(table.text + "\n")
  }
}

/// A module in a file.
struct LargeModule {
  let file: URL
  let bytes: [UInt8]
  /// How long the contents of the code section are.
  let codeByteCount: Int

  var name: String { file.lastPathComponent }

  init(_ path: String) throws {
    file = URL(filePath: path)
    bytes = [UInt8](try Data(contentsOf: file))
    guard let size = LargeModule.codeSectionSize(bytes) else { throw BenchmarkError("\(path) has no code section") }
    codeByteCount = size
  }

  /// Behind the header of 8 bytes, each section is a number, its size in LEB128, and its contents; 10 is the code section
  /// (WebAssembly 2.0, 5.5.2).
  private static func codeSectionSize(_ bytes: [UInt8]) -> Int? {
    var position = 8
    while position < bytes.count {
      let section = bytes[position]
      position += 1
      var size = 0
      var shift = 0
      repeat {
        guard position < bytes.count, shift < 35 else { return nil }
        size |= Int(bytes[position] & 0x7F) << shift
        shift += 7
        position += 1
      } while bytes[position - 1] & 0x80 != 0
      if section == 10 { return size }
      position += size
    }
    return nil
  }
}
