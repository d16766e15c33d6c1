import JITIR
import JITTestSupport
import TestSupport
import Testing

@testable import JITCompiler

/// Whether the long sweeps run.
let isSweep = SweepSize.current > .brief

/// The passes under test, named as their types, each with what runs it on a module.
enum PassUnderTest: String, CaseIterable, Sendable {
  case simplification = "Simplification"
  case constantPropagation = "ConstantPropagation"
  case globalValueNumbering = "GlobalValueNumbering"
  case deadCodeElimination = "DeadCodeElimination"
  case controlFlowSimplification = "ControlFlowSimplification"
  case invariantCodeMotion = "InvariantCodeMotion"
  case redundantMemoryElimination = "RedundantMemoryElimination"
  case ifConversion = "IfConversion"
  case divisionByConstants = "DivisionByConstants"
  case inlining = "Inlining"
  case loopRotation = "LoopRotation"
  case loopUnrolling = "LoopUnrolling"
  case updateSinking = "UpdateSinking"
  case tailRecursion = "TailRecursion"
  case blockLayout = "BlockLayout"
  case nanCanonicalization = "NaNCanonicalization"
  case all

  /// Runs the pass on every function of `module`.
  func run(on module: inout Module) {
    switch self {
    case .simplification: run(Simplification(), &module)
    case .constantPropagation: run(ConstantPropagation(), &module)
    case .globalValueNumbering: run(GlobalValueNumbering(), &module)
    case .deadCodeElimination: run(DeadCodeElimination(), &module)
    case .controlFlowSimplification: run(ControlFlowSimplification(), &module)
    case .invariantCodeMotion: run(InvariantCodeMotion(), &module)
    case .redundantMemoryElimination: run(RedundantMemoryElimination(), &module)
    case .ifConversion: run(IfConversion(), &module)
    case .divisionByConstants: run(DivisionByConstants(), &module)
    case .loopRotation: run(LoopRotation(), &module)
    case .loopUnrolling: run(LoopUnrolling(), &module)
    case .updateSinking: run(UpdateSinking(), &module)
    case .blockLayout: run(BlockLayout(), &module)
    case .nanCanonicalization: run(NaNCanonicalization(), &module)
    case .tailRecursion:
      var pass = TailRecursion()
      pass.run(on: &module)
    case .inlining:
      var pass = Inlining()
      pass.run(on: &module)
    case .all:
      var optimizer = Optimizer()
      optimizer.run(on: &module)
    }
  }

  private func run<P: Pass & ~Copyable>(_ pass: consuming P, _ module: inout Module) {
    for index in module.functions.indices {
      guard var body = module.functions[index].body else { continue }
      module.functions[index].body = nil
      pass.run(on: &body)
      module.functions[index].body = body
    }
  }
}

/// What a call did.
enum CallOutcome: Equatable, CustomStringConvertible {
  case results([Constant])
  case trap(TrapCode)
  case error(String)

  /// Calls a function; NaNs become one unless their bits count.
  init(_ interpreter: Interpreter, _ function: FunctionIndex, _ arguments: [Constant], keepsNaNs: Bool = false) {
    do {
      let results = try interpreter.call(function, arguments)
      self = .results(keepsNaNs ? results : results.map(CallOutcome.canonical))
    } catch let trap as InterpreterTrap {
      self = .trap(trap.code)
    } catch {
      self = .error("\(error)")
    }
  }

  /// One NaN for all.
  private static func canonical(_ constant: Constant) -> Constant {
    if constant.type == .f32, constant.float.isNaN { return Constant(Float.nan) }
    if constant.type == .f64, constant.double.isNaN { return Constant(Double.nan) }
    return constant
  }

  var description: String {
    switch self {
    case .results(let constants): "\(constants.map { "\($0.type) \($0.bits)" })"
    case .trap(let code): "trap \(code)"
    case .error(let text): "error \(text)"
    }
  }
}
