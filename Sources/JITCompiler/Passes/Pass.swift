import JITIR

/// A transformation of one function that keeps its meaning.
///
/// Before and after `run(on:)` the function satisfies the verifier. A pass looks at nothing outside the function, so that
/// functions are compiled in parallel; its properties are memory that is kept from function to function, and nothing that
/// a later function could notice.
protocol Pass: ~Copyable {
  /// What diagnostics and `--time-passes` call it.
  static var name: String { get }
  init()
  /// Changes `function`.
  mutating func run(on function: inout Function)
}

/// A transformation of a whole module, before its functions are compiled one by one.
protocol ModulePass: ~Copyable {
  static var name: String { get }
  init()
  mutating func run(on module: inout Module)
}
