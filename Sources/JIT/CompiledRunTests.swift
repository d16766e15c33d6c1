public import JITCompiler
public import JITIR

extension RunTestConfiguration {
  /// Compiled code, all of it before the first call.
  ///
  /// - Parameters:
  ///   - name: What failures call it.
  ///   - options: How modules are compiled.
  public static func compiled(_ name: String, _ options: CompilerOptions) -> RunTestConfiguration {
    loaded(name, Engine.Options(compiler: options))
  }

  /// An engine.
  ///
  /// - Parameters:
  ///   - name: What failures call it.
  ///   - options: How modules are loaded.
  public static func loaded(_ name: String, _ options: Engine.Options) -> RunTestConfiguration {
    let engine = Result { try Engine(options: options) }
    return RunTestConfiguration(name: name) { module in
      Executor(try engine.get().compile(module, imports: Imports(others: .failing)))
    }
  }

  private final class Executor: RunTestExecutor {
    let program: LoadedModule
    init(_ program: LoadedModule) { self.program = program }

    func run(_ function: FunctionIndex, _ arguments: [Constant]) throws -> RunTestOutcome {
      do {
        return .returned(try program.call(function, arguments))
      } catch let trap as Trap {
        guard let code = trap.kind.trapCode else { throw trap }
        return .trapped(code, nil, nil)
      }
    }
  }
}

extension Trap.Kind {
  /// The trap as the IR counts it; nil for what the IR does not know, as a wild access that was promised not to fault.
  public var trapCode: TrapCode? {
    switch self {
    case .program(let code): TrapCode(rawValue: code)
    case .divisionByZero: .integerDivideByZero
    case .integerOverflow: .integerOverflow
    case .stackOverflow: .stackOverflow
    case .memoryAccess: .outOfBounds
    default: nil
    }
  }
}
