import JITIR
import JITStorage

/// The edges of a function and a walk of its dominator tree.
struct Dominance: ~Copyable {
  private(set) var graph = ControlFlowGraph()
  private(set) var tree = DominatorTree()
  /// The blocks that can be reached, each after its dominators, and a whole subtree before anything else.
  private(set) var preorder = Table<Block>()

  // Children as linked lists, in reverse postorder.
  private var firstChild = Table<UInt32>()
  private var nextSibling = Table<UInt32>()
  private var stack = Table<UInt32>()

  /// The edges and dominators of nothing; memory for others.
  init() {}

  init(_ function: Function) {
    updateGraph(function)
    updateTree()
  }

  /// Computes the edges; the tree is to be updated as well before it is used.
  mutating func updateGraph(_ function: borrowing Function) { graph.update(function) }

  /// Computes the dominators in the graph.
  mutating func updateTree() {
    tree.update(graph)
    walk(graph.position.count)
  }

  private mutating func walk(_ blockCount: Int) {
    preorder.removeAll()
    guard let entry = graph.reversePostorder.first else { return }
    firstChild.refill(.max, blockCount)
    nextSibling.refill(.max, blockCount)
    for block in graph.reversePostorder.reversed() {
      guard let parent = tree.immediateDominator[block.index] else { continue }
      nextSibling[block.index] = firstChild[parent.index]
      firstChild[parent.index] = block.rawValue
    }
    preorder.reserveCapacity(graph.reversePostorder.count)
    stack.append(entry.rawValue)
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
