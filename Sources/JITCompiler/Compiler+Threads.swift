import JITIR
import JITMachineCode
import Synchronization

// Compilation of many functions at once.

extension Compiler {
  /// What threads share: which function is next, and what has come of them.
  private final class Work: Sendable {
    let module: Module
    let defined: [FunctionIndex]
    let context: ModuleContext
    let options: CompilerOptions
    let workspaces: WorkspacePool
    let progress: (@Sendable (Int, Int) -> Void)?
    let done = Atomic<Int>(0)
    let next = Atomic<Int>(0)
    let results: Mutex<[CodeObject?]>
    /// The error of the first function, in the module's order, that failed.
    let failure = Mutex<(position: Int, error: CompilationError)?>(nil)

    init(_ module: Module, _ defined: [FunctionIndex], _ context: ModuleContext, _ compiler: Compiler) {
      self.module = module
      self.defined = defined
      self.context = context
      options = compiler.options
      workspaces = compiler.workspaces
      progress = compiler.progress
      results = Mutex([CodeObject?](repeating: nil, count: defined.count))
    }

    /// Takes functions until there are none left.
    func run() {
      let workspace = workspaces.take(context, options)
      defer { workspaces.put(workspace) }
      while true {
        let position = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard position < defined.count else { return }
        let index = defined[position].index
        guard case .defined(let body?) = module.functions[index].linkage else { continue }
        do throws(CompilationError) {
          let object = try workspace.pipeline.compile(body, symbol: context.functionSymbols[index])
          results.withLock { $0[position] = object }
          if let progress { progress(done.wrappingAdd(1, ordering: .relaxed).newValue, defined.count) }
        } catch {
          failure.withLock { if $0 == nil || $0!.position > position { $0 = (position, error) } }
        }
      }
    }
  }

  /// Compiles on `threads` threads, this one among them. Which thread compiles what makes no difference to the code.
  func compile(_ module: Module, _ defined: [FunctionIndex], _ context: ModuleContext, _ threads: Int)
    throws(CompilationError) -> [CodeObject]
  {
    let work = Work(module, defined, context, self)
    runOnThreads(threads) { work.run() }
    if let failure = work.failure.withLock({ $0 }) { throw failure.error }
    return work.results.withLock { $0.compactMap(\.self) }
  }
}
