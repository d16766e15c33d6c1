import Foundation
import JIT
import JITCompiler
import JITWebAssembly
import Reporting

/// What one call of a kernel gives and takes.
struct KernelRun {
  let result: UInt32
  /// Processor time, in nanoseconds.
  let execution, compilation: Double
}

/// Something that can run kernels.
struct KernelEngine {
  let name: String
  /// The most rounds that it takes part in: interpreters take long, and vary less.
  var maximumRounds = Int.max
  /// Compiles a kernel; what comes back calls it with a number.
  let start: (Kernel.Built) throws -> (UInt32) throws -> KernelRun

  /// Those that others are compared with come first: clang's code, and the same without vectors.
  static func all(_ tools: Set<Tool>) -> [KernelEngine] {
    var engines = [
      adapter("native") { [$0.native.path] }, adapter("scalar") { [$0.scalar.path] }, own("full", .full),
      own("none", .none),
    ]
    if tools.contains(.wasmtime) {
      for strategy in ["cranelift", "winch"] {
        engines.append(
          adapter(strategy) { ["python3", Folders.adapter("wasmtime_kernel.py"), strategy, $0.wasm.path] })
      }
    }
    if tools.contains(.node) {
      for (name, flag) in nodeTiers {
        engines.append(
          adapter(name) { ["node", flag] + nodeFlags + [Folders.adapter("node_kernel.mjs"), $0.wasm.path] })
      }
    }
    if tools.contains(.wasmkit) {
      engines.append(
        adapter("wasmkit", maximumRounds: 2) { ["python3", Folders.adapter("wasmkit_kernel.py"), $0.wasm.path] })
    }
    return engines
  }

  /// V8's compilers alone: each function is compiled once, before the first call.
  static let nodeFlags = ["--no-wasm-tier-up", "--no-wasm-dynamic-tiering", "--no-wasm-lazy-compilation"]
  static let nodeTiers = [("turbofan", "--no-liftoff"), ("liftoff", "--liftoff-only")]

  private static func adapter(
    _ name: String, maximumRounds: Int = .max, _ words: @escaping (Kernel.Built) -> [String]
  ) -> KernelEngine {
    KernelEngine(name: name, maximumRounds: maximumRounds) { built in
      let adapter = try Adapter(Command(words(built)))
      return { count in
        let numbers = try adapter.ask("\(count)")
        guard numbers.count == 3, let result = UInt32(exactly: numbers[0]) else {
          throw BenchmarkError("\(name) answers \(numbers)")
        }
        return KernelRun(result: result, execution: numbers[1], compilation: numbers[2])
      }
    }
  }

  private static func own(_ name: String, _ level: CompilerOptions.OptimizationLevel) -> KernelEngine {
    KernelEngine(name: name) { built in
      let bytes = [UInt8](try Data(contentsOf: built.wasm))
      let start = processorTime()
      let module = try WebAssemblyModule(bytes, options: ownOptions(level))
      let compilation = processorTime() - start
      let kernel = try module.instantiate().function("kernel", as: ((UInt32) throws -> UInt32).self)
      return { count in
        let start = processorTime()
        let result = try kernel(count)
        return KernelRun(result: result, execution: processorTime() - start, compilation: compilation)
      }
    }
  }

  /// Everything is compiled before the first call, on the thread that measures.
  static func ownOptions(_ level: CompilerOptions.OptimizationLevel) -> WebAssemblyModule.Options {
    var options = WebAssemblyModule.Options()
    options.engine.compiler.optimizationLevel = level
    options.engine.threadCount = 1
    return options
  }
}
