import JITIR

/// A transformation of one function that keeps its meaning.
///
/// Before and after `run(on:)` the function satisfies the verifier. A pass looks at nothing outside the function, so
/// that functions are compiled in parallel; its properties are memory that is kept from function to function, and
/// nothing that a later function could notice.
protocol Pass: ~Copyable {
  /// What diagnostics call it: the name of the type.
  static var name: String { get }
  init()
  /// Changes `function`. A pass that adds, removes or redirects an edge invalidates the analyses.
  mutating func run(on function: inout Function, _ analyses: inout Analyses)
}

extension Pass where Self: ~Copyable {
  /// Changes `function`, of which nothing is known.
  mutating func run(on function: inout Function) {
    var analyses = Analyses()
    run(on: &function, &analyses)
    assert(analyses.isCurrent(function), "\(Self.name) does not say what it changes")
  }
}

/// A transformation of a whole module, before its functions are compiled one by one.
protocol ModulePass: ~Copyable {
  static var name: String { get }
  init()
  mutating func run(on module: inout Module)
}
