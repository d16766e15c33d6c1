public import JITStorage

/// Which blocks every path to a block goes through.
///
/// Computed with the simple version of Lengauer and Tarjan, "A Fast Algorithm for Finding Dominators in a Flowgraph"
/// (1979): O(m log n) whatever the graph, which matters for hostile input.
public struct DominatorTree: ~Copyable, Sendable {
  /// By block: its immediate dominator; the entry and unreachable blocks have none.
  public private(set) var immediateDominator: [Block?] = []
  /// By block: when a walk of the tree enters and leaves it.
  @usableFromInline var entered = Table<UInt32>()
  @usableFromInline var left = Table<UInt32>()
  /// Memory of the computation.
  private var solver = LengauerTarjan()
  private var size = Table<UInt32>()
  private var nextFree = Table<UInt32>()

  /// The tree of nothing, for ``update(_:)``.
  public init() {}

  /// The dominators in `graph`.
  public init(_ graph: ControlFlowGraph) { update(graph) }

  /// Makes this the dominators in `graph`, in the memory it has.
  public mutating func update(_ graph: ControlFlowGraph) {
    let blockCount = graph.position.count
    immediateDominator.refill(nil, blockCount)
    entered.refill(0, blockCount)
    left.refill(0, blockCount)
    guard let entry = graph.reversePostorder.first else { return }
    solver.solve(graph, entry)
    // Vertices are numbered in preorder of the search, so that a dominator comes before those it dominates.
    for vertex in 1..<max(1, solver.blocks.count) {
      immediateDominator[solver.blocks[vertex].index] = solver.blocks[Int(solver.dominator[vertex])]
    }
    numberTree()
  }

  /// Whether every path from the entry to `other` goes through `block`: true for a block and itself. False when either
  /// can't be reached. Constant time.
  @inlinable @inline(__always) public func dominates(_ block: Block, _ other: Block) -> Bool {
    entered[block.index] != 0 && entered[block.index] <= entered[other.index] && left[other.index] <= left[block.index]
  }

  /// Numbers the tree by subtree sizes, without recursion.
  private mutating func numberTree() {
    let count = solver.blocks.count
    size.refill(1, count)
    for vertex in stride(from: count - 1, to: 0, by: -1) { size[Int(solver.dominator[vertex])] += size[vertex] }
    nextFree.refill(0, count)
    for vertex in 0..<count {
      let start: UInt32
      if vertex == 0 {
        start = 1
      } else {
        let parent = Int(solver.dominator[vertex])
        start = nextFree[parent]
        nextFree[parent] += size[vertex]
      }
      nextFree[vertex] = start + 1
      entered[solver.blocks[vertex].index] = start
      left[solver.blocks[vertex].index] = start + size[vertex] - 1
    }
  }
}

/// The algorithm's state: vertices are numbers in the preorder of a depth-first search.
private struct LengauerTarjan: ~Copyable {
  /// By vertex: the block.
  var blocks = Table<Block>()
  /// By block: the vertex.
  private var vertexOf = Table<UInt32>()
  private var parent = Table<UInt32>()
  private var semidominator = Table<UInt32>()
  private var label = Table<UInt32>()
  private var ancestor = Table<UInt32>()
  private var path = Table<UInt32>()
  var dominator = Table<UInt32>()
  /// The vertices whose semidominator a vertex is, as linked lists.
  private var bucket = Table<UInt32>()
  private var nextInBucket = Table<UInt32>()
  private var stack = Table<(block: Block, position: Int)>()

  private static let none = UInt32.max

  private mutating func search(_ graph: ControlFlowGraph, _ entry: Block) {
    blocks.removeAll()
    parent.removeAll()
    vertexOf.refill(LengauerTarjan.none, graph.position.count)
    visit(entry, from: 0, graph)
    while let top = stack.last {
      let successors = graph.successors(of: top.block)
      if top.position == successors.endIndex {
        stack.removeLast()
        continue
      }
      stack[stack.count - 1].position += 1
      let successor = successors[top.position]
      if vertexOf[successor.index] == LengauerTarjan.none {
        visit(successor, from: vertexOf[top.block.index], graph)
      }
    }
  }

  private mutating func visit(_ block: Block, from parentVertex: UInt32, _ graph: ControlFlowGraph) {
    vertexOf[block.index] = UInt32(blocks.count)
    blocks.append(block)
    parent.append(parentVertex)
    stack.append((block, graph.successors(of: block).startIndex))
  }

  private mutating func begin(_ graph: ControlFlowGraph, _ entry: Block) {
    search(graph, entry)
    let count = blocks.count
    semidominator.removeAll()
    label.removeAll()
    for vertex in 0..<UInt32(count) {
      semidominator.append(vertex)
      label.append(vertex)
    }
    ancestor.refill(LengauerTarjan.none, count)
    dominator.refill(0, count)
    bucket.refill(LengauerTarjan.none, count)
    nextInBucket.refill(LengauerTarjan.none, count)
  }

  mutating func solve(_ graph: ControlFlowGraph, _ entry: Block) {
    begin(graph, entry)
    for vertex in stride(from: blocks.count - 1, to: 0, by: -1) {
      for predecessor in graph.predecessors(of: blocks[vertex]) {
        let from = vertexOf[predecessor.index]
        if from == LengauerTarjan.none { continue }
        semidominator[vertex] = min(semidominator[vertex], semidominator[Int(evaluate(from))])
      }
      let semi = Int(semidominator[vertex])
      nextInBucket[vertex] = bucket[semi]
      bucket[semi] = UInt32(vertex)
      let up = parent[vertex]
      ancestor[vertex] = up
      while bucket[Int(up)] != LengauerTarjan.none {
        let member = bucket[Int(up)]
        bucket[Int(up)] = nextInBucket[Int(member)]
        let best = evaluate(member)
        dominator[Int(member)] = semidominator[Int(best)] < semidominator[Int(member)] ? best : up
      }
    }
    for vertex in 1..<max(1, blocks.count) where dominator[vertex] != semidominator[vertex] {
      dominator[vertex] = dominator[Int(dominator[vertex])]
    }
  }

  /// The vertex with the least semidominator on the path from `vertex` up the forest, which gets shorter on the way.
  private mutating func evaluate(_ vertex: UInt32) -> UInt32 {
    if ancestor[Int(vertex)] == LengauerTarjan.none { return vertex }
    path.removeAll()
    var current = vertex
    while ancestor[Int(ancestor[Int(current)])] != LengauerTarjan.none {
      path.append(current)
      current = ancestor[Int(current)]
    }
    while let next = path.popLast() {
      let above = Int(ancestor[Int(next)])
      if semidominator[Int(label[above])] < semidominator[Int(label[Int(next)])] { label[Int(next)] = label[above] }
      ancestor[Int(next)] = ancestor[above]
    }
    return label[Int(vertex)]
  }
}
