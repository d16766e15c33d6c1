import JIT
import JITCompiler
import JITIR
import Reporting

/// How long compiling takes, from a module in memory, not verified yet, to code that can be called.
struct CompileTime {
  /// What was compiled.
  let name: String
  let instructionCount: Int
  /// By level, in nanoseconds.
  let times: [Double]
  /// By level, in bytes of machine code.
  let sizes: [Int]

  /// Nanoseconds for one instruction of the IR.
  func perInstruction(_ level: Int) -> Double { times[level] / Double(instructionCount) }

  init(_ name: String, _ module: Module, _ settings: Settings) {
    self.name = name
    instructionCount = module.instructionCount
    let allocator = must { try CodeAllocator(policy: .dualMapped) }
    var times: [Double] = []
    var sizes: [Int] = []
    for level in levels {
      let compiler = Compiler(options: options(level, settings))
      sizes.append(must { try compiler.compile(module) }.objects.reduce(0) { $0 + $1.codeSize })
      let count = max(1, 200 / instructionCount)
      times.append(
        leastTime(count: count) {
          let compiled = must { try compiler.compile(module) }
          _ = must { try allocator.publish(compiled.objects) }
        })
    }
    self.times = times
    self.sizes = sizes
  }

  /// The sizes of synthetic functions, in instructions.
  static let syntheticSizes = [178, 1_100, 4_700, 20_800, 104_000]

  static func synthetic(_ count: Int, _ settings: Settings) -> CompileTime {
    CompileTime("\(count) instructions", SyntheticFunction.module(count), settings)
  }

  static func kernel(_ kernel: Kernel, _ settings: Settings) -> CompileTime {
    CompileTime(kernel.name, kernel.module, settings)
  }

  /// A kernel, `add3`, or a synthetic function by its size.
  static func module(named name: String) -> Module? {
    if name == "add3" { return must { try Module.parse(Kernel.add3).module } }
    if let count = Int(name), count >= 32 { return SyntheticFunction.module(count) }
    return Kernel.all.first { $0.name == name }?.module
  }

  /// Compiles and publishes for five seconds.
  static func compileRepeatedly(
    _ module: Module, _ level: CompilerOptions.OptimizationLevel, _ settings: Settings
  ) {
    let compiler = Compiler(options: options(level, settings))
    let allocator = must { try CodeAllocator(policy: .dualMapped) }
    let end = processorTime() + 5e9
    while processorTime() < end {
      for _ in 0..<10 { _ = must { try allocator.publish(try compiler.compile(module).objects) } }
    }
  }

  /// The share of each stage, in nanoseconds for one instruction of the IR.
  static func stages(
    _ module: Module, _ level: CompilerOptions.OptimizationLevel, _ settings: Settings
  ) -> [Double] {
    let compiler = Compiler(options: options(level, settings))
    var least = [Double](repeating: .infinity, count: StageTimes.Stage.allCases.count)
    for _ in 0..<max(20, 200_000 / module.instructionCount) {
      let times = must { try compiler.compileMeasuring(module) }.times!
      for (number, stage) in StageTimes.Stage.allCases.enumerated() {
        least[number] = min(least[number], times[stage] / .nanoseconds(module.instructionCount))
      }
    }
    return least
  }
}

/// How long it takes until the smallest function can be called, in nanoseconds, at `.none`.
struct Latency {
  /// From a module in memory to the closure.
  let fromModule: Double
  /// From nothing, with building the function.
  let fromNothing: Double
  /// The same as `fromModule`, for a module that has been verified before.
  let fromVerifiedModule: Double

  init(_ settings: Settings) {
    let allocator = must { try CodeAllocator(policy: .dualMapped) }
    var compilerOptions = options(.none, settings)
    let compiler = Compiler(options: compilerOptions)
    compilerOptions.verifiesInput = false
    let trustingCompiler = Compiler(options: compilerOptions)
    let module = must { try Module.parse(Kernel.add3).module }
    // What is published last in a program is seldom all there is.
    let resident = Latency.closure(of: module, compiler, allocator)
    guard resident(1, 20, 21) == 42 else { fatalError("add3 does not add") }
    fromModule = leastTime(count: 20, milliseconds: 1000) { _ = Latency.closure(of: module, compiler, allocator) }
    fromVerifiedModule = leastTime(count: 20, milliseconds: 1000) {
      _ = Latency.closure(of: module, trustingCompiler, allocator)
    }
    fromNothing = leastTime(count: 20, milliseconds: 1000) {
      let module = must { try Latency.makeModule() }
      _ = Latency.closure(of: module, compiler, allocator)
    }
  }

  private static func makeModule() throws -> Module {
    var module = Module()
    var f = FunctionBuilder(module, "add3", Signature([.i64, .i64, .i64], [.i64]))
    f.return(f.add(f.add(f.parameters[0], f.parameters[1]), f.parameters[2]))
    try f.finish(into: &module)
    return module
  }

  private static func closure(
    of module: Module, _ compiler: Compiler, _ allocator: CodeAllocator
  ) -> (Int64, Int64, Int64) -> Int64 {
    must {
      let compiled = try compiler.compile(module)
      return try allocator.publish(compiled.objects[0]).function(as: ((Int64, Int64, Int64) -> Int64).self)
    }
  }
}
