public import JITIR

/// A way to execute modules that run directives are checked with: the interpreter, or a compiler at one level.
///
/// A configuration added here is all that it takes for every run test to check it.
public struct RunTestConfiguration: Sendable {
  /// What failures call it, as `interpreter`.
  public var name: String
  /// Prepares a verified module. The directives of one text are executed in order by one executor, so that what one
  /// does to data objects is there for the next.
  public var makeExecutor: @Sendable (Module) throws -> any RunTestExecutor

  /// - Parameters:
  ///   - name: What failures call it.
  ///   - makeExecutor: Prepares a verified module.
  public init(name: String, makeExecutor: @escaping @Sendable (Module) throws -> any RunTestExecutor) {
    self.name = name
    self.makeExecutor = makeExecutor
  }
}

/// Executes functions of one module.
public protocol RunTestExecutor: AnyObject {
  /// Calls a function with one constant a parameter.
  ///
  /// - Throws: Anything but a trap: the test fails then.
  func run(_ function: FunctionIndex, _ arguments: [Constant]) throws -> RunTestOutcome
}

/// How a call ended.
public enum RunTestOutcome: Sendable, Hashable {
  case returned([Constant])
  /// With a trap, at this instruction when that is known.
  case trapped(TrapCode, FunctionIndex?, Instruction?)
}

extension RunTestConfiguration {
  /// The interpreter, with memory of its own.
  ///
  /// - Parameter fuel: How many instructions each directive can execute.
  public static func interpreter(fuel: UInt64 = 1 << 28) -> RunTestConfiguration {
    RunTestConfiguration(name: "interpreter") { module in
      InterpreterExecutor(
        try Interpreter(verified: module, imports: Interpreter.Imports(), options: Interpreter.Options()), fuel)
    }
  }

  private final class InterpreterExecutor: RunTestExecutor {
    let interpreter: Interpreter
    let fuel: UInt64

    init(_ interpreter: Interpreter, _ fuel: UInt64) {
      self.interpreter = interpreter
      self.fuel = fuel
    }

    func run(_ function: FunctionIndex, _ arguments: [Constant]) throws -> RunTestOutcome {
      interpreter.fuel = fuel
      do {
        return .returned(try interpreter.call(function, arguments))
      } catch let trap as InterpreterTrap {
        return .trapped(trap.code, trap.function, trap.instruction)
      }
    }
  }
}
