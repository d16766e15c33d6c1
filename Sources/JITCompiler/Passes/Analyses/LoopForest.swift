import JITIR
import JITStorage

/// The natural loops of a function and how they nest.
///
/// A loop is a header and the blocks from which it is reached again without leaving its dominance (Aho, Lam, Sethi and
/// Ullman, section 9.6). Cycles with two entries are no loops here: their blocks belong to the loop around.
/// Linear but for the inverse Ackermann function: inner loops are found first, and stand for their blocks afterwards.
struct LoopForest: ~Copyable {
  struct Loop {
    var header: Block
    /// The loop around; `none` for the outermost.
    var parent: UInt32
    /// 1 for the outermost.
    var depth: UInt32 = 0
  }

  /// Inner loops come before the loops around them.
  private(set) var loops = Table<Loop>()
  /// By block: the innermost loop that it is in.
  private(set) var loopOf = Table<UInt32>()
  static let none = UInt32.max
  /// By loop: its number in preorder, and the one after those inside.
  private var start = Table<UInt32>()
  private var end = Table<UInt32>()

  // While loops are found. By loop: the loop known to be around it, with shortcuts.
  private var outer = Table<UInt32>()
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
    loopOf.refill(LoopForest.none, graph.position.count)
    loops.removeAll()
    outer.removeAll()
    for header in graph.reversePostorder.reversed() {
      worklist.removeAll()
      for predecessor in graph.predecessors(of: header) where dominance.tree.dominates(header, predecessor) {
        worklist.append(predecessor)
      }
      if worklist.isEmpty { continue }
      let number = UInt32(loops.count)
      loops.append(Loop(header: header, parent: LoopForest.none))
      outer.append(number)
      loopOf[header.index] = number
      while let block = worklist.popLast() {
        guard graph.isReachable(block) else { continue }
        let inner = loopOf[block.index]
        if inner == LoopForest.none {
          loopOf[block.index] = number
          for predecessor in graph.predecessors(of: block) { worklist.append(predecessor) }
          continue
        }
        let top = outermost(inner)
        if top == number { continue }
        outer[Int(top)] = number
        loops[Int(top)].parent = number
        for predecessor in graph.predecessors(of: loops[Int(top)].header) { worklist.append(predecessor) }
      }
    }
    numberTree()
    for number in loops.indices.reversed() {
      let parent = loops[number].parent
      loops[number].depth = parent == LoopForest.none ? 1 : loops[Int(parent)].depth + 1
    }
  }

  private mutating func outermost(_ loop: UInt32) -> UInt32 {
    var current = loop
    while outer[Int(current)] != current {
      outer[Int(current)] = outer[Int(outer[Int(current)])]
      current = outer[Int(current)]
    }
    return current
  }

  /// How many loops a block is in.
  func depth(of block: Block) -> Int {
    loopOf[block.index] == LoopForest.none ? 0 : Int(loops[Int(loopOf[block.index])].depth)
  }

  /// Whether `block` is in `loop` or a loop inside.
  func contains(_ loop: UInt32, _ block: Block) -> Bool { isInside(loopOf[block.index], loop) }

  /// Whether `inner` is `loop` or inside it. Constant time.
  @inline(__always) func isInside(_ inner: UInt32, _ loop: UInt32) -> Bool {
    guard inner != LoopForest.none else { return false }
    return start[Int(loop)] <= start[Int(inner)] && start[Int(inner)] < end[Int(loop)]
  }

  /// Numbers the loops in preorder of their nest, by the sizes of subtrees.
  private mutating func numberTree() {
    size.refill(1, loops.count)
    for number in loops.indices where loops[number].parent != LoopForest.none {
      size[Int(loops[number].parent)] += size[number]
    }
    start.refill(0, loops.count)
    end.refill(0, loops.count)
    next.refill(0, loops.count)
    var free: UInt32 = 0
    for number in loops.indices.reversed() {
      let parent = loops[number].parent
      start[number] = parent == LoopForest.none ? free : next[Int(parent)]
      end[number] = start[number] + size[number]
      if parent == LoopForest.none { free = end[number] } else { next[Int(parent)] = end[number] }
      next[number] = start[number] + 1
    }
  }
}
