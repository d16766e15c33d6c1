import JITIR
import JITStorage

/// Puts the blocks in the order in which they should be in memory: what usually follows comes next, loops stay
/// together, and what leads to a trap comes last.
///
/// Why: a branch not taken costs less than one taken, and cold code between hot code wastes the caches.
///
/// Before: a valid function. After: as before. Every block comes after its dominators; a cold block dominates cold ones
/// only. Blocks that can't be reached are gone.
///
/// A reverse postorder whose walk takes the successors first that are to come last: those that leave a loop. Linear
/// time.
struct BlockLayout: Pass, ~Copyable {
  static let name = "BlockLayout"

  private var layout = Function.Layout()
  private var isCold = Table<Bool>()
  private var isSeen = Table<Bool>()
  private var postorder = Table<Block>()
  private var stack = Table<Block>()

  init() {}

  mutating func run(on function: inout Function, _ analyses: inout Analyses) {
    guard function.blocks.count > 1 else { return }
    analyses.updateLoops(function)
    findCold(function, analyses.graph)
    walk(function, analyses.graph, analyses.loops)
    for number in postorder.indices.reversed() where !isCold[postorder[number].index] {
      layout.appendBlock(postorder[number], of: function)
    }
    for number in postorder.indices.reversed() where isCold[postorder[number].index] {
      layout.appendBlock(postorder[number], of: function)
    }
    function.exchangeLayout(with: &layout)
  }

  /// Cold blocks end in a trap, or lead to cold blocks only.
  private mutating func findCold(_ function: borrowing Function, _ graph: borrowing ControlFlowGraph) {
    isCold.refill(false, function.blockCount)
    for block in graph.reversePostorder.reversed() where block != function.entry {
      guard let terminator = function.terminator(of: block) else { continue }
      let successors = graph.successors(of: block)
      if successors.isEmpty {
        let opcode = function[terminator].opcode
        isCold[block.index] = opcode == .trap || opcode == .unreachable
      } else {
        isCold[block.index] = successors.allSatisfy { isCold[$0.index] }
      }
    }
  }

  private mutating func walk(
    _ function: borrowing Function, _ graph: borrowing ControlFlowGraph, _ forest: borrowing LoopForest
  ) {
    isSeen.refill(false, function.blockCount)
    postorder.removeAll()
    stack.removeAll()
    guard let entry = function.entry else { return }
    // A block is on the stack until it has been left; the second time it is met, its successors are done.
    var isOpen = [Bool](repeating: false, count: function.blockCount)
    stack.append(entry)
    while let block = stack.last {
      if isSeen[block.index] {
        stack.removeLast()
        if isOpen[block.index] {
          isOpen[block.index] = false
          postorder.append(block)
        }
        continue
      }
      isSeen[block.index] = true
      isOpen[block.index] = true
      push(block, graph, forest)
    }
  }

  /// Pushes the successors of a block so that those that should come last are walked first.
  private mutating func push(_ block: Block, _ graph: borrowing ControlFlowGraph, _ forest: borrowing LoopForest) {
    let depth = forest.depth(of: block)
    // What is pushed last is walked first, and so comes after the others: the first successor follows.
    for successor in graph.successors(of: block)
    where !isSeen[successor.index] && forest.depth(of: successor) >= depth {
      stack.append(successor)
    }
    for successor in graph.successors(of: block)
    where !isSeen[successor.index] && forest.depth(of: successor) < depth {
      stack.append(successor)
    }
  }
}
