import JITIR
import JITStorage

/// The loops of a function as ranges of blocks in layout order, properly nested.
///
/// A loop is everything from a block that an edge leads back to, up to the last block that such an edge comes from. When
/// two of these ranges cross, the outer one is made longer. Since a block comes after its dominators, a value that is
/// used inside a range and defined before it is live at most up to the end of the outermost such range: that holds for
/// irreducible control flow as well. Linear time.
struct LoopRanges: ~Copyable, Sendable {
  /// By block: the last block of the range that begins here; `UInt32.max` when none does.
  private(set) var end = Table<UInt32>()
  private var stack = Table<UInt32>()

  mutating func compute(_ function: borrowing MachineFunction) {
    end.refill(.max, function.blocks.count)
    for number in function.blocks.indices {
      while let top = stack.last, end[Int(top)] < UInt32(number) { pop() }
      var last: UInt32 = .max
      for word in function.blocks[number].predecessors {
        let predecessor = function.pool[Int(word)]
        if predecessor >= UInt32(number), last == .max || predecessor > last { last = predecessor }
      }
      if last != .max {
        end[number] = last
        stack.append(UInt32(number))
      }
    }
    while !stack.isEmpty { pop() }
  }

  private mutating func pop() {
    let inner = stack.removeLast()
    if let outer = stack.last { end[Int(outer)] = max(end[Int(outer)], end[Int(inner)]) }
  }
}
