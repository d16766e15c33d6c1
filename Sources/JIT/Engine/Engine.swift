#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Turns modules of the IR into functions that Swift calls as closures.
///
/// ```swift
/// let module = try Engine().compile(
///   """
///   function @square(%x: i64) -> i64 {
///     %result = multiply %x, %x
///     return %result
///   }
///   """)
/// let square = try module.function("square", as: ((Int64) throws -> Int64).self)
/// try square(12)                                    // 144
/// ```
///
/// An engine may be used from any thread. Modules live as long as someone holds them or a closure made from them; they
/// keep what they need of the engine.
public final class Engine: Sendable {
  /// How modules are loaded.
  public let options: Options
  /// Where code goes; nil when nothing is compiled.
  let allocator: CodeAllocator?
  let compiler: Compiler
  /// Functions that are called with the addresses of arguments and results, by signature.
  let entries = ForkSafeMutex<[Signature: Entry]>([:])
  /// Where functions are compiled again while they run.
  let background = BackgroundThread()
  /// Code that was replaced and may still be running.
  let retired = RetiredCode()
  /// Where that is looked at from time to time.
  let reclamation = BackgroundThread()
  private let modules = ForkSafeMutex<[WeakControl]>([])

  /// Makes an engine.
  ///
  /// - Parameter options: How modules are loaded.
  /// - Throws: `MemoryError` if there is no address space for code; ``CodeCacheError`` if others can write to the
  ///   cache.
  public init(options: Options = Options()) throws {
    try options.cache?.check()
    self.options = options
    allocator =
      options.mode == .interpreted
      ? nil
      : try CodeAllocator(
        policy: options.codePolicy, reservation: options.codeReservation, debuggers: options.debuggers,
        observers: options.codeObservers)
    var compilerOptions = options.compiler
    if options.isRedefinable { compilerOptions.inlinesCalls = false }
    compilerOptions.stackLimitWord = ThreadWords.stackLimitOffset
    compilerOptions.checksStackOfEveryCall = options.stackLimit != nil
    if options.isInterruptible { compilerOptions.deadlineWord = ThreadWords.passedDeadlinesOffset }
    if allocator?.observers.isEmpty == false { compilerOptions.makesDebugInformation = true }
    var compiler = Compiler(options: compilerOptions)
    if let observer = options.observer { compiler.progress = { observer.engineDidCompile($0, of: $1) } }
    self.compiler = compiler
  }

  /// Stops all calls into modules of this engine that were made interruptible: they throw a ``Trap`` whose
  /// ``Trap/code`` is `interrupted`, until ``LoadedModule/resume()`` is called for each.
  public func interrupt() {
    for control in modules.withLock({ $0.compactMap(\.control) }) { control.isInterrupted = true }
  }

  /// What the engine's code occupies in memory; all zero when nothing is compiled.
  public var codeStatistics: CodeAllocator.Statistics? { allocator?.statistics }

  // MARK: - Modules

  private struct WeakControl: Sendable {
    weak let control: ModuleControl?
  }

  /// Lets ``interrupt()`` reach a module.
  func remember(_ control: ModuleControl) {
    modules.withLock {
      $0.removeAll { $0.control == nil }
      $0.append(WeakControl(control: control))
    }
  }
}

extension Engine {
  /// How modules are loaded.
  public struct Options: Sendable {
    /// When functions are compiled.
    public var mode: Mode
    /// How they are compiled. In the tiered mode the level is what hot functions end at.
    public var compiler: CompilerOptions
    /// How code that is executed and code that is written are kept apart.
    public var codePolicy = CodeAllocator.Policy.private
    /// The address space for code in bytes; at most 2 GiB.
    public var codeReservation = 256 << 20
    /// Whether functions can be replaced while they run; see ``LoadedModule/redefine(_:with:imports:)``. Calls then go
    /// through an indirect jump.
    public var isRedefinable = false
    /// Whether calls can be stopped from another thread or at a deadline: loops and functions then look at two flags.
    public var isInterruptible = false
    /// Whether instructions are counted: a module has ``LoadedModule/fuel`` then, and traps when it is used up.
    public var isMetered = false
    /// What costs one when instructions are counted.
    public var fuelUnit = FuelUnit.instruction
    /// Where the account is that functions take fuel from.
    public var fuelAccount = FuelAccount.module
    /// Whether ``LoadedModule/Statistics/stages`` is measured, in the eager mode; functions are then compiled one after
    /// the other.
    public var measuresStages = false
    /// How many bytes of stack compiled code that Swift calls may use, host functions between its calls included; nil
    /// for what the thread has. Counted from the outermost call of such code on a thread. More is a ``Trap`` whose
    /// ``Trap/code`` is `stack_overflow`.
    ///
    /// On a stack that is not the thread's own, as that of a coroutine, or has no guard page, nobody knows how much
    /// there is: a call is a ``Trap`` there unless this says it. As much must be there from the call on, and what host
    /// functions need besides.
    ///
    /// Where the system does not limit the stack of the first thread (`ulimit -s unlimited`), endless recursion there
    /// takes memory until there is none: state a limit.
    ///
    /// In the interpreted mode it is the size of the interpreter's own stack, between 4 KiB and 1 GiB, 16 MiB for nil.
    public var stackLimit: Int?
    /// The most bytes of code that one module may have.
    public var codeSizeLimit = Int.max
    /// The most threads that compile a module before its first call, all cores by default; 1 for only the calling one.
    /// Functions that the lazy and the tiered mode compile later are not counted.
    public var threadCount = Engine.processorCount
    /// In the tiered mode: how often a function is called before it is compiled again; functions with loops are sooner.
    public var tierUpCalls = 1000
    /// Where compiled code is kept from one process to the next; nil for nowhere. In the lazy mode, function by
    /// function.
    public var cache: CodeCache?
    /// Who is told about what the engine does.
    public var observer: (any EngineObserver)?
    /// Which debuggers and profilers are told about code; by default those that the environment variable
    /// `SWIFT_JIT_DEBUG` names.
    public var debuggers = DebuggerRegistration.environment
    /// Who else is told about code.
    public var codeObservers: [any CodeObserver] = []

    /// The defaults: everything is compiled before the first call, for this machine, with all optimisations.
    public init(
      mode: Mode = .eager, compiler: CompilerOptions = CompilerOptions(optimizationLevel: .full, x86Features: .host)
    ) {
      self.mode = mode
      self.compiler = compiler
    }
  }

  /// What costs one of fuel. What memory is copied or filled costs one for 16 bytes besides.
  public enum FuelUnit: Sendable, Hashable {
    /// Each instruction of the IR.
    case instruction
    /// Instructions of a block that follow each other and come from the same place of the source, together: for
    /// languages whose operators become more instructions in one mode than in another.
    case sourceLocation
  }

  /// Where the fuel is that a function takes.
  public enum FuelAccount: Sendable, Hashable {
    /// ``LoadedModule/fuel``, which all calls of the module share.
    case module
    /// Two words in memory, at an offset from the address that every function has as its first parameter, an `i64`. The
    /// first is a tank that one thread uses at a time. What is not in there is taken from the word whose address is the
    /// second, in one atomic step: ``LoadedModule/fuelAddress`` is such an address, which many can share; that of the
    /// tank makes it the only account. Nothing else of the program's memory in the aliasing region, which is 0 for
    /// none, is where these words are.
    case context(offset: Int64, region: UInt16)
  }

  /// When functions are compiled.
  public enum Mode: String, Sendable, Hashable, CaseIterable {
    /// All before the first call, on all cores.
    case eager
    /// Each at its first call.
    case lazy
    /// Each at its first call with little effort; those that are called often again with all optimisations, while they
    /// run.
    case tiered
    /// None: the interpreter executes them. Needs no executable memory.
    case interpreted
  }

  /// What compiling a function takes of the stack, in bytes: less than what a thread keeps for host functions, if it is
  /// not small.
  static let compilationStackSize = 240 << 10

  /// How many threads compile a module of this size.
  func threadCount(for module: Module) -> Int {
    let instructions = module.functions.reduce(0) { $0 + ($1.body?.instructionCount ?? 0) }
    return max(1, min(options.threadCount, instructions / 2000))
  }

  /// How many processors there are, of which the eager mode uses all.
  public static let processorCount = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
}

/// Someone who is told what an engine does, such as a bridge to a profiler's signposts or to a log.
///
/// The functions are called on whichever thread does the work, should return soon, and must not fork.
public protocol EngineObserver: Sendable {
  /// Something has begun.
  func engineDidBegin(_ event: EngineEvent)
  /// It has ended.
  func engineDidEnd(_ event: EngineEvent)
  /// One more function of a module is compiled. Called from the threads that compile; by default nothing happens.
  ///
  /// - Parameters:
  ///   - done: How many are.
  ///   - total: How many there are.
  func engineDidCompile(_ done: Int, of total: Int)
}

extension EngineObserver {
  public func engineDidCompile(_ done: Int, of total: Int) {}
}

/// What an engine does that takes time.
public enum EngineEvent: Sendable, Hashable {
  /// A module is compiled and published.
  case load(functionCount: Int)
  /// A function is compiled at its first call.
  case lazyCompilation(function: String)
  /// A function that is called often is compiled again.
  case tierUp(function: String)
  /// A function is replaced.
  case redefinition(function: String)
  /// The code of a module, or of a function in the lazy mode, was found in the cache.
  case cacheHit
  /// Code that was replaced is given back, now that no thread is in it.
  case reclamation(function: String)
}
