import JITIR

/// The edges of a function and a walk of its dominator tree.
struct Dominance {
  let graph: ControlFlowGraph
  let tree: DominatorTree
  /// The blocks that can be reached, each after its dominators, and a whole subtree before anything else.
  private(set) var preorder: [Block] = []

  init(_ function: Function) { self.init(function, ControlFlowGraph(function)) }

  /// The dominators in `graph`, which is that of `function`.
  init(_ function: Function, _ graph: ControlFlowGraph) {
    self.graph = graph
    tree = DominatorTree(graph)
    walk(function.blockCount)
  }

  private mutating func walk(_ blockCount: Int) {
    guard let entry = graph.reversePostorder.first else { return }
    // Children as linked lists, in reverse postorder.
    var firstChild = [UInt32](repeating: .max, count: blockCount)
    var nextSibling = [UInt32](repeating: .max, count: blockCount)
    for block in graph.reversePostorder.reversed() {
      guard let parent = tree.immediateDominator[block.index] else { continue }
      nextSibling[block.index] = firstChild[parent.index]
      firstChild[parent.index] = block.rawValue
    }
    preorder.reserveCapacity(graph.reversePostorder.count)
    var stack = [entry.rawValue]
    while let top = stack.popLast() {
      preorder.append(Block(rawValue: top))
      if nextSibling[Int(top)] != .max { stack.append(nextSibling[Int(top)]) }
      if firstChild[Int(top)] != .max { stack.append(firstChild[Int(top)]) }
    }
  }

  /// The one block that leads to `block`, by one edge; nil when there are several edges.
  @inline(__always) func onlyPredecessor(of block: Block) -> Block? {
    let predecessors = graph.predecessors(of: block)
    return predecessors.count == 1 ? predecessors.first : nil
  }
}
