import JITIR
import JITStorage

/// A loop of a ``LoopForest``.
struct LoopID: CompactIndex {
  var rawValue: UInt32
  @inline(__always) init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// The natural loops of a function and how they nest.
///
/// A loop is a header and the blocks from which it is reached again without leaving its dominance (Aho, Lam, Sethi and
/// Ullman, section 9.6). Cycles with two entries are no loops here: their blocks belong to the loop around.
/// Linear but for the inverse Ackermann function: inner loops are found first, and stand for their blocks afterwards.
struct LoopForest: ~Copyable {
  struct Loop {
    var header: Block
    /// The loop around; `none` for the outermost.
    var parent: LoopID
    /// 1 for the outermost.
    var depth: UInt32 = 0
  }

  /// Inner loops come before the loops around them.
  private(set) var loops = Table<Loop>()
  /// By block: the innermost loop that it is in.
  private(set) var loopOf = Table<LoopID>()
  /// By loop: its number in preorder, and the one after those inside.
  private var start = Table<UInt32>()
  private var end = Table<UInt32>()

  // While loops are found. By loop: the loop known to be around it, with shortcuts.
  private var outer = Table<LoopID>()
  private var worklist = Table<Block>()
  // While they are numbered.
  private var size = Table<UInt32>()
  private var next = Table<UInt32>()

  /// The loops of nothing; memory for others.
  init() {}

  init(_ dominance: borrowing Dominance) { update(dominance) }

  /// Finds the loops, in the memory that there is.
  mutating func update(_ dominance: borrowing Dominance) {
    let graph = dominance.graph
    loopOf.refill(.none, graph.position.count)
    loops.removeAll()
    outer.removeAll()
    for header in graph.reversePostorder.reversed() {
      worklist.removeAll()
      for predecessor in graph.predecessors(of: header) where dominance.tree.dominates(header, predecessor) {
        worklist.append(predecessor)
      }
      if worklist.isEmpty { continue }
      let number = LoopID(loops.count)
      loops.append(Loop(header: header, parent: .none))
      outer.append(number)
      loopOf[header] = number
      while let block = worklist.popLast() {
        guard graph.isReachable(block) else { continue }
        let inner = loopOf[block]
        if inner.isNone {
          loopOf[block] = number
          for predecessor in graph.predecessors(of: block) { worklist.append(predecessor) }
          continue
        }
        let top = outermost(inner)
        if top == number { continue }
        outer[top] = number
        loops[top].parent = number
        for predecessor in graph.predecessors(of: loops[top].header) { worklist.append(predecessor) }
      }
    }
    numberTree()
    for number in loops.indices.reversed() {
      let parent = loops[number].parent
      loops[number].depth = parent.isNone ? 1 : loops[parent].depth + 1
    }
  }

  private mutating func outermost(_ loop: LoopID) -> LoopID {
    var current = loop
    while outer[current] != current {
      outer[current] = outer[outer[current]]
      current = outer[current]
    }
    return current
  }

  /// How many loops a block is in.
  func depth(of block: Block) -> Int {
    loopOf[block].isNone ? 0 : Int(loops[loopOf[block]].depth)
  }

  /// Whether `block` is in `loop` or a loop inside.
  func contains(_ loop: LoopID, _ block: Block) -> Bool { isInside(loopOf[block], loop) }

  /// Whether `inner` is `loop` or inside it. Constant time.
  @inline(__always) func isInside(_ inner: LoopID, _ loop: LoopID) -> Bool {
    guard !inner.isNone else { return false }
    return start[loop] <= start[inner] && start[inner] < end[loop]
  }

  /// Numbers the loops in preorder of their nest, by the sizes of subtrees.
  private mutating func numberTree() {
    size.refill(1, loops.count)
    for number in loops.indices where !loops[number].parent.isNone {
      size[loops[number].parent] += size[number]
    }
    start.refill(0, loops.count)
    end.refill(0, loops.count)
    next.refill(0, loops.count)
    var free: UInt32 = 0
    for number in loops.indices.reversed() {
      let parent = loops[number].parent
      start[number] = parent.isNone ? free : next[parent]
      end[number] = start[number] + size[number]
      if parent.isNone { free = end[number] } else { next[parent] = end[number] }
      next[number] = start[number] + 1
    }
  }
}
