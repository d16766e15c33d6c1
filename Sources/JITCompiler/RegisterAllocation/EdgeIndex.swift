import JITIR
import JITStorage

/// Finds the blocks to which edges come from outside of a stretch of code.
///
/// A tree over the blocks in layout order, as an array, in which each node knows where the first and the last of the
/// predecessors of the blocks below it end. Made in linear time; a block is found in logarithmic time.
struct EdgeIndex: ~Copyable {
  private var firstEnds = Table<ProgramPoint>()
  private var lastEnds = Table<ProgramPoint>()
  /// How many leaves there are: a power of two.
  private var size = 1

  /// Takes in the positions at which the predecessors of blocks end.
  mutating func build(_ predecessors: borrowing Table<LinearScan.Predecessors>) {
    size = 1
    while size < predecessors.count { size *= 2 }
    firstEnds.refill(.never, 2 * size)
    lastEnds.refill(.first, 2 * size)
    for block in predecessors.indices {
      firstEnds[size + block] = predecessors[block].firstEnd
      lastEnds[size + block] = predecessors[block].lastEnd
    }
    for node in stride(from: size - 1, to: 0, by: -1) {
      firstEnds[node] = min(firstEnds[2 * node], firstEnds[2 * node + 1])
      lastEnds[node] = max(lastEnds[2 * node], lastEnds[2 * node + 1])
    }
  }

  /// The first block from `block` on with a predecessor that ends before `start`, or at or behind `end`; nil when there
  /// is none.
  func next(_ block: Int, outside start: ProgramPoint, _ end: ProgramPoint) -> Int? {
    guard block < size else { return nil }
    var node = size + block
    while !hasEdge(node, start, end) {
      // To the next node on the right, as high up as there is one.
      while node & 1 == 1 { node /= 2 }
      if node == 0 { return nil }
      node += 1
    }
    while node < size {
      node *= 2
      if !hasEdge(node, start, end) { node += 1 }
    }
    return node - size
  }

  @inline(__always) private func hasEdge(_ node: Int, _ start: ProgramPoint, _ end: ProgramPoint) -> Bool {
    firstEnds[node] < start || lastEnds[node] >= end
  }
}
