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

  init() {}

  /// Optimises one function.
  mutating func run(on function: inout Function) {
    Optimizer.run(&controlFlow, &function, observer)
    Optimizer.run(&constants, &function, observer)
    Optimizer.run(&simplification, &function, observer)
    Optimizer.run(&numbering, &function, observer)
    Optimizer.run(&memory, &function, observer)
    Optimizer.run(&controlFlow, &function, observer)
    Optimizer.run(&selects, &function, observer)
    Optimizer.run(&rotation, &function, observer)
    Optimizer.run(&unrolling, &function, observer)
    Optimizer.run(&invariants, &function, observer)
    Optimizer.run(&divisions, &function, observer)
    Optimizer.run(&simplification, &function, observer)
    Optimizer.run(&numbering, &function, observer)
    Optimizer.run(&deadCode, &function, observer)
    Optimizer.run(&controlFlow, &function, observer)
    Optimizer.run(&updates, &function, observer)
    Optimizer.run(&blockLayout, &function, observer)
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
    _ pass: inout P, _ function: inout Function, _ observer: ((String, Function) -> Void)?
  ) {
    pass.run(on: &function)
    observer?(P.name, function)
  }
}
