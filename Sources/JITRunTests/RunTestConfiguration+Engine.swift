public import JIT
public import JITCompiler
import JITIR

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
