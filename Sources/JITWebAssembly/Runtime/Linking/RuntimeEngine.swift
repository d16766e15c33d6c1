import JIT

/// The engines of the runtime itself, one that compiles and one that interprets: for calls of functions with values
/// whose types are known at run time only, and for host functions. What they make for a signature serves all modules.
enum RuntimeEngine {
  private static let compiling = Result { try Engine(options: options(.eager)) }
  private static let interpreting = Result { try Engine(options: options(.interpreted)) }

  private static func options(_ mode: Engine.Mode) -> Engine.Options {
    var options = Engine.Options(mode: mode)
    options.codeReservation = 64 << 20
    return options
  }

  /// The engine that calls and is called by compiled, or by interpreted code.
  static func shared(isInterpreted: Bool) throws -> Engine {
    try (isInterpreted ? interpreting : compiling).get()
  }

  /// Whether there is only the interpreter on this platform.
  static var interpretsByDefault: Bool { !HostFunction.isSupported }
}
