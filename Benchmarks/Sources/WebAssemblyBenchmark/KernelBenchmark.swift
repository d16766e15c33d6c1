import Foundation
import JIT
import JITWebAssembly
import Reporting

/// Runs kernels in all engines, alternately, and compares the times with those of the machine's code.
struct KernelBenchmark {
  let tools: Set<Tool>
  /// How often each engine runs each kernel; the least time counts.
  let rounds: Int
  /// The names of those to run; empty for all.
  let names: [String]

  private var kernels: [Kernel] { Kernel.all.filter { names.isEmpty || names.contains($0.name) } }

  /// Prints a table of execution times and one of compile times.
  func run() throws {
    for name in names where !Kernel.all.contains(where: { $0.name == name }) {
      throw BenchmarkError("there is no kernel \(name); there are \(Kernel.all.map(\.name).joined(separator: ", "))")
    }
    let folder = try Folders.makeTemporary()
    defer { try? FileManager.default.removeItem(at: folder) }
    let engines = KernelEngine.all(tools)
    var rows: [(kernel: Kernel, runs: [KernelRun])] = []
    for kernel in kernels {
      let runs = try measure(try kernel.build(in: folder), engines)
      rows.append((kernel, runs))
      let ratios = zip(engines, runs).map { "\($0.name) \(($1.execution / runs[0].execution).text(2))" }
      note("\(kernel.name): native \((runs[0].execution / 1e6).text(2)) ms; \(ratios.joined(separator: ", "))")
    }
    print(Kernel.description + "\n")
    printTimes(engines, rows)
    printCompileTimes(engines, rows)
  }

  /// The least times of a kernel by engine, all of which must agree about the results.
  private func measure(_ built: Kernel.Built, _ engines: [KernelEngine]) throws -> [KernelRun] {
    let calls = try engines.map { try $0.start(built) }
    var least: [KernelRun?] = Array(repeating: nil, count: engines.count)
    for round in 0..<rounds {
      for (number, engine) in engines.enumerated() where round < engine.maximumRounds {
        let run = try calls[number](built.kernel.count)
        guard run.result == least[0]?.result ?? run.result else {
          throw BenchmarkError(
            "\(engine.name) computes \(run.result) for \(built.kernel.name), which is \(least[0]!.result)")
        }
        if run.execution < least[number]?.execution ?? .infinity { least[number] = run }
      }
    }
    return least.map { $0! }
  }

  private func printTimes(_ engines: [KernelEngine], _ rows: [(kernel: Kernel, runs: [KernelRun])]) {
    let others = engines.indices.dropFirst()
    func ratio(_ runs: [KernelRun], _ engine: Int) -> Double { runs[engine].execution / runs[0].execution }
    var table = Table(["time / native", "native ms"] + others.map { engines[$0].name })
    for (kernel, runs) in rows {
      table.add([kernel.name, (runs[0].execution / 1e6).text(2)] + others.map { ratio(runs, $0).text(2) })
    }
    table.add(
      ["geometric mean", ""] + others.map { number in rows.map { ratio($0.runs, number) }.geometricMean.text(2) })
    table.add(["worst", ""] + others.map { number in rows.map { ratio($0.runs, number) }.max()!.text(2) })
    print(table.text + "\n")
  }

  private func printCompileTimes(_ engines: [KernelEngine], _ rows: [(kernel: Kernel, runs: [KernelRun])]) {
    let compilers = engines.indices.dropFirst(2)
    var table = Table(["compile time, ms"] + compilers.map { engines[$0].name })
    for (kernel, runs) in rows {
      table.add([kernel.name] + compilers.map { (runs[$0].compilation / 1e6).text(2) })
    }
    table.add(
      ["geometric mean"]
        + compilers.map { number in (rows.map { $0.runs[number].compilation }.geometricMean / 1e6).text(2) })
    print(table.text + "\n")
  }

  /// Prints the machine code of a kernel's functions, to see why it takes as long as it does.
  static func printCode(of name: String) throws {
    guard let kernel = Kernel.all.first(where: { $0.name == name }) else {
      throw BenchmarkError("there is no kernel \(name)")
    }
    let folder = try Folders.makeTemporary()
    defer { try? FileManager.default.removeItem(at: folder) }
    let bytes = [UInt8](try Data(contentsOf: try kernel.build(in: folder).wasm))
    let module = try WebAssemblyModule(bytes, name: name, options: KernelEngine.ownOptions(.full))
    for function in module.code.module.functions {
      print(function.name)
      print(try module.code.disassembly(of: function.name))
    }
  }
}
