import JITIR

/// All passes over the IR, in order. One is kept for many functions, with its memory.
struct Optimizer: ~Copyable {
  /// Called after each pass with its name and the function, by tests and `--emit`; costs nothing when nil.
  var observer: ((_ pass: String, _ function: Function) -> Void)?

  private var simplification = Simplification()
  private var controlFlow = ControlFlowSimplification()
  private var constants = ConstantPropagation()
  private var numbering = GlobalValueNumbering()
  private var memory = RedundantMemoryElimination()
  private var invariants = InvariantCodeMotion()
  private var rotation = LoopRotation()
  private var unrolling = LoopUnrolling()
  private var selects = IfConversion()
  private var divisions = DivisionByConstants()
  private var deadCode = DeadCodeElimination()
  private var updates = UpdateSinking()
  private var blockLayout = BlockLayout()
  private var analyses = Analyses()

  init() {}

  /// Optimises one function.
  mutating func run(on function: inout Function) {
    analyses.invalidate()
    Optimizer.run(&controlFlow, &function, &analyses, observer)
    Optimizer.run(&constants, &function, &analyses, observer)
    Optimizer.run(&simplification, &function, &analyses, observer)
    Optimizer.run(&numbering, &function, &analyses, observer)
    Optimizer.run(&memory, &function, &analyses, observer)
    Optimizer.run(&controlFlow, &function, &analyses, observer)
    Optimizer.run(&selects, &function, &analyses, observer)
    Optimizer.run(&rotation, &function, &analyses, observer)
    Optimizer.run(&unrolling, &function, &analyses, observer)
    Optimizer.run(&invariants, &function, &analyses, observer)
    Optimizer.run(&divisions, &function, &analyses, observer)
    Optimizer.run(&simplification, &function, &analyses, observer)
    Optimizer.run(&numbering, &function, &analyses, observer)
    Optimizer.run(&deadCode, &function, &analyses, observer)
    Optimizer.run(&controlFlow, &function, &analyses, observer)
    Optimizer.run(&updates, &function, &analyses, observer)
    Optimizer.run(&blockLayout, &function, &analyses, observer)
  }

  /// Optimises a module, function by function.
  mutating func run(on module: inout Module) {
    var recursion = TailRecursion()
    recursion.run(on: &module)
    var inlining = Inlining()
    inlining.run(on: &module)
    for index in module.functions.indices {
      guard var body = module.functions[index].body else { continue }
      // The module's copy goes first, so that the function is changed in place.
      module.functions[index].body = nil
      run(on: &body)
      module.functions[index].body = body
    }
  }

  private static func run<P: Pass & ~Copyable>(
    _ pass: inout P, _ function: inout Function, _ analyses: inout Analyses,
    _ observer: ((String, Function) -> Void)?
  ) {
    pass.run(on: &function, &analyses)
    assert(analyses.isCurrent(function), "\(P.name) does not say what it changes")
    observer?(P.name, function)
  }
}
