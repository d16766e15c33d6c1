public import JITIR
public import JITMachineCode
import Synchronization

/// Compiles modules of the IR to machine code.
///
/// A compiler may be used from any thread. The same module and options give the same code.
public struct Compiler: Sendable {
  /// The settings.
  public var options: CompilerOptions
  /// Called when one more function is compiled, with how many are, and of how many; from the threads that compile.
  public var progress: (@Sendable (_ done: Int, _ total: Int) -> Void)?
  /// The memory of pipelines that are not in use, for the next modules.
  let workspaces = WorkspacePool()

  /// A compiler with these settings.
  public init(options: CompilerOptions = CompilerOptions()) { self.options = options }

  /// Compiles every function that the module has a body of.
  ///
  /// - Parameter module: Functions and data. Imports stay symbols of the code objects.
  /// - Returns: A code object a function, which refer to each other by symbols and have to be published together.
  /// - Throws: ``CompilationError`` that names the function and the stage.
  /// - Complexity: Linear in the number of instructions at ``CompilerOptions/OptimizationLevel/none``.
  public func compile(_ module: Module) throws(CompilationError) -> CompiledModule {
    try compile(module, measuring: false)
  }

  /// Compiles and measures: ``CompiledModule/times`` is set. Functions are compiled one after the other.
  public func compileMeasuring(_ module: Module) throws(CompilationError) -> CompiledModule {
    try compile(module, measuring: true)
  }

  private func compile(_ module: Module, measuring: Bool) throws(CompilationError) -> CompiledModule {
    var times = StageTimes()
    let start: ContinuousClock.Instant? = measuring ? .now : nil
    try verify(module)
    times.add(.verification, since: start)
    let context = try ModuleContext(module)
    let inlining: ContinuousClock.Instant? = measuring ? .now : nil
    let module = inlined(module)
    times.add(.optimization, since: inlining)
    var result = CompiledModule(context)
    for index in module.functions.indices where context.isDefined[index] {
      result.functions.append(FunctionIndex(index))
    }
    let threads = measuring ? 1 : max(1, min(options.threadCount, result.functions.count))
    if threads == 1 {
      let workspace = workspaces.take(context, options)
      defer { workspaces.put(workspace) }
      if measuring { workspace.pipeline.times = StageTimes() }
      result.objects.reserveCapacity(result.functions.count)
      for function in result.functions {
        result.objects.append(try Compiler.compile(&workspace.pipeline, module, function.index, context))
        progress?(result.objects.count, result.functions.count)
      }
      if let measured = workspace.pipeline.times { times.add(measured) }
    } else {
      result.objects = try compile(module, result.functions, context, threads)
    }
    addExports(module, &result)
    if measuring { result.times = times }
    return result
  }

  /// The stages of one function as text.
  ///
  /// - Throws: ``CompilationError``, also when the module has no body of the function.
  public func explain(_ module: Module, _ function: FunctionIndex) throws(CompilationError) -> (StageTexts, CodeObject)
  {
    try verify(module)
    let context = try ModuleContext(module)
    let module = inlined(module)
    var pipeline = Pipeline<HostBackEnd>(context, options)
    pipeline.texts = StageTexts()
    let object = try Compiler.compile(&pipeline, module, function.index, context)
    return (pipeline.texts!, object)
  }

  /// The module as its functions are compiled: the only stages that look at several, or know what calls what.
  func inlined(_ module: Module) -> Module {
    guard options.optimizationLevel == .full, options.inlinesCalls else { return module }
    var module = module
    if options.turnsRecursionIntoLoops {
      var recursion = TailRecursion()
      recursion.run(on: &module)
    }
    var inlining = Inlining()
    inlining.run(on: &module)
    return module
  }

  /// Checks that a module keeps the rules of the IR, if ``CompilerOptions/verifiesInput`` is set.
  ///
  /// - Throws: ``CompilationError`` with all violations.
  public func verify(_ module: Module) throws(CompilationError) {
    guard options.verifiesInput else { return }
    do throws(VerificationError) {
      try module.verify()
    } catch {
      throw CompilationError(
        .invalidModule(error.violations.map { "\($0)" }), function: nil, stage: "verification")
    }
  }

  static func compile(
    _ pipeline: inout Pipeline<HostBackEnd>, _ module: borrowing Module, _ index: Int, _ context: ModuleContext
  ) throws(CompilationError) -> CodeObject {
    guard case .defined(let body?) = module.functions[index].linkage else {
      throw CompilationError(
        .invalidModule(["@\(module.functions[index].name) has no body"]),
        function: module.functions[index].name, stage: "compilation")
    }
    return try pipeline.compile(body, symbol: context.functionSymbols[index])
  }

  private func addExports(_ module: borrowing Module, _ result: inout CompiledModule) {
    guard !module.exports.isEmpty else { return }
    var positions = [Int](repeating: -1, count: module.functions.count)
    for (position, function) in result.functions.enumerated() { positions[function.index] = position }
    for export in module.exports {
      guard case .function(let function) = export.item, positions[function.index] >= 0 else { continue }
      let position = positions[function.index]
      if !result.objects[position].symbols.contains(where: { $0.name == export.name }) {
        result.objects[position].symbols.append(.init(name: export.name, offset: 0))
      }
    }
  }
}

/// What a module has become.
public struct CompiledModule: Sendable {
  /// The code of the functions that the module has bodies of, in their order.
  public internal(set) var objects: [CodeObject] = []
  /// Which functions those are.
  public internal(set) var functions: [FunctionIndex] = []
  /// The symbols of all functions of the module, by number.
  public let functionSymbols: [String]
  /// The symbols of all data objects, by number. Their memory is the host's to provide.
  public let dataSymbols: [String]
  /// How long the stages took, if that was asked for.
  public internal(set) var times: StageTimes?

  /// The code of a module that was compiled before.
  ///
  /// - Parameters:
  ///   - module: The module.
  ///   - objects: The code of its functions that have bodies, in their order.
  /// - Returns: Nil if it is the code of another number of functions, or of a module that cannot be compiled.
  public init?(_ module: Module, _ objects: [CodeObject]) {
    guard let context = try? ModuleContext(module) else { return nil }
    self.init(context)
    functions = module.functions.indices.filter { context.isDefined[$0] }.map { FunctionIndex($0) }
    guard functions.count == objects.count else { return nil }
    self.objects = objects
  }

  init(_ context: ModuleContext) {
    functionSymbols = context.functionSymbols
    dataSymbols = context.dataSymbols
  }
}
