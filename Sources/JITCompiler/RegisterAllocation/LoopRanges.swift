import JITIR
import JITStorage

/// The loops of a function as ranges of blocks in layout order, properly nested.
///
/// A loop is everything from a block that an edge leads back to, up to the last block that such an edge comes from.
/// When two of these ranges cross, the outer one is made longer. Since a block comes after its dominators, a value that
/// is used inside a range and defined before it is live at most up to the end of the outermost such range: that holds
/// for irreducible control flow as well. Linear time.
struct LoopRanges: ~Copyable, Sendable {
  /// By block: the last block of the range that begins here; none when none does.
  private(set) var end = Table<BlockID>()
  private var stack = Table<BlockID>()

  mutating func compute(_ function: borrowing MachineFunction) {
    end.refill(.none, function.blocks.count)
    for number in function.blocks.indices {
      let block = BlockID(number)
      while let top = stack.last, end[top] < block { pop() }
      var last = BlockID.none
      for word in function.blocks[block].predecessors {
        let predecessor = function.blockID(at: word)
        if predecessor >= block, last.isNone || predecessor > last { last = predecessor }
      }
      if !last.isNone {
        end[block] = last
        stack.append(block)
      }
    }
    while !stack.isEmpty { pop() }
  }

  private mutating func pop() {
    let inner = stack.removeLast()
    if let outer = stack.last { end[outer] = max(end[outer], end[inner]) }
  }
}
