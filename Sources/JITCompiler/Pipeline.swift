public import JITIR
import JITMachineCode

/// The compiler for one function, as a list of stages. One pipeline belongs to one thread and keeps its memory for the
/// next function.
struct Pipeline<T: BackEnd & ~Copyable>: ~Copyable {
  private var target: T
  private var options: CompilerOptions
  private var nans = NaNCanonicalization()
  private var optimizer = Optimizer()
  private var fast: FastAllocator
  private var linearScan: LinearScan
  private var allocation = Allocation()
  /// What the time was spent on, when it is measured.
  var times: StageTimes?
  /// What the stages' results look like as text, when that is wanted.
  var texts: StageTexts?

  init(_ module: ModuleContext, _ options: CompilerOptions) {
    target = T(module, options)
    fast = FastAllocator(T.environment)
    linearScan = LinearScan(T.environment)
    self.options = options
  }

  /// Turns to another module or other options, keeping memory.
  mutating func begin(_ module: ModuleContext, _ options: CompilerOptions) {
    target.begin(module, options)
    self.options = options
    times = nil
    texts = nil
  }

  /// Compiles a function that has been verified; functions it calls have been inlined before.
  mutating func compile(_ function: consuming Function, symbol: String) throws(CompilationError) -> CodeObject {
    if options.canonicalNaNs { nans.run(on: &function) }
    optimize(&function)
    let name = function.name
    try lower(function, name)
    try allocate(symbol)
    return try emit(symbol)
  }

  // MARK: Stages

  private mutating func optimize(_ function: inout Function) {
    guard options.optimizationLevel == .full else { return }
    let start = clock()
    optimizer.run(on: &function)
    times?.add(.optimization, since: start)
    if texts != nil { texts!.optimized = function }
  }

  private mutating func lower(_ function: consuming Function, _ name: String) throws(CompilationError) {
    let start = clock()
    try target.lower(function)
    times?.add(.lowering, since: start)
    if texts != nil { texts!.machine = target.lowering.machine.text(of: name, target, Allocation()) }
    if options.checksStages, let problem = target.lowering.machine.firstViolation {
      throw CompilationError(.internalError(problem), function: name, stage: "lowering")
    }
  }

  private mutating func allocate(_ name: String) throws(CompilationError) {
    let start = clock()
    do throws(AllocationError) {
      switch options.optimizationLevel {
      case .none: try fast.allocate(target.lowering.machine, into: &allocation)
      case .full: try linearScan.allocate(target.lowering.machine, into: &allocation)
      }
    } catch {
      throw CompilationError(.internalError("\(error)"), function: name, stage: "register allocation")
    }
    times?.add(.registerAllocation, since: start)
    guard options.checksStages else { return }
    do throws(AllocationChecker.Violation) {
      try AllocationChecker.check(allocation, of: target.lowering.machine, on: T.environment, target.frameUse())
    } catch {
      throw CompilationError(.internalError("\(error)"), function: name, stage: "register allocation")
    }
  }

  private mutating func emit(_ symbol: String) throws(CompilationError) -> CodeObject {
    if texts != nil { texts!.allocated = target.lowering.machine.text(of: symbol, target, allocation) }
    let start = clock()
    let object = try target.emit(&allocation, symbol: symbol)
    times?.add(.emission, since: start)
    return object
  }

  private func clock() -> ContinuousClock.Instant? { times == nil ? nil : .now }
}

/// How long stages took, over all functions.
public struct StageTimes: Sendable {
  /// The stages that are measured.
  public enum Stage: String, Sendable, CaseIterable {
    case verification, optimization, lowering
    case registerAllocation = "register allocation"
    case emission
  }

  private var durations: [Duration] = .init(repeating: .zero, count: Stage.allCases.count)

  public init() {}

  /// The time that a stage took.
  public subscript(stage: Stage) -> Duration {
    durations[Stage.allCases.firstIndex(of: stage)!]
  }

  mutating func add(_ stage: Stage, since start: ContinuousClock.Instant?) {
    guard let start else { return }
    durations[Stage.allCases.firstIndex(of: stage)!] += .now - start
  }

  mutating func add(_ other: StageTimes) {
    for index in durations.indices { durations[index] += other.durations[index] }
  }
}

/// The results of a function's stages, for people.
public struct StageTexts: Sendable {
  /// The function after optimisation; nil when there was none.
  public var optimized: Function?
  /// Machine instructions on virtual registers.
  public var machine = ""
  /// Machine instructions with places and moves.
  public var allocated = ""
}
