import JITIR

/// What passes know of the control flow of a function: computed when a pass asks for it, in memory that is kept, and
/// valid until a pass says that it has changed an edge.
///
/// Invariant: what is valid is what a new computation would give for the blocks that can be reached. (Edges from blocks
/// that can't be reached may be of blocks that are gone; passes do not rely on what such an edge says.) Debug builds
/// check it after each pass.
struct Analyses: ~Copyable {
  private(set) var dominance = Dominance()
  private(set) var loops = LoopForest()
  private var validity = Validity.nothing

  private enum Validity: UInt8, Comparable {
    case nothing, graph, dominance, loops
    static func < (a: Validity, b: Validity) -> Bool { a.rawValue < b.rawValue }
  }

  /// The edges: ``updateGraph(_:)`` makes them valid.
  var graph: ControlFlowGraph { _read { yield dominance.graph } }

  /// Says that edges have changed, or blocks have come to the function.
  mutating func invalidate() { validity = .nothing }

  /// Makes ``graph`` valid.
  mutating func updateGraph(_ function: borrowing Function) {
    if validity >= .graph { return }
    dominance.updateGraph(function)
    validity = .graph
  }

  /// Makes ``dominance`` valid, and the graph.
  mutating func updateDominance(_ function: borrowing Function) {
    updateGraph(function)
    if validity >= .dominance { return }
    dominance.updateTree()
    validity = .dominance
  }

  /// Makes ``loops`` valid, and everything else.
  mutating func updateLoops(_ function: borrowing Function) {
    updateDominance(function)
    if validity >= .loops { return }
    loops.update(dominance)
    validity = .loops
  }

  /// Whether what is valid is still so, for debug builds. Linear time.
  func isCurrent(_ function: Function) -> Bool {
    if validity == .nothing { return true }
    let fresh = ControlFlowGraph(function)
    return fresh.reversePostorder == graph.reversePostorder
      && fresh.reversePostorder.allSatisfy { fresh.successors(of: $0) == graph.successors(of: $0) }
  }
}
