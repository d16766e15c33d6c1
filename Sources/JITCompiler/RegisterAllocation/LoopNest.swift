import JITIR
import JITStorage

/// How the loops of ``LoopRanges`` are inside each other, in layout order.
///
/// A loop is the number of its header. Each has a pointer to the loop round it and one further out, so that a loop of
/// any depth is found in logarithmic time (Myers, "An applicative random-access stack", 1983).
struct LoopNest: ~Copyable {
  private var ranges = LoopRanges()
  /// By block: the header of the innermost loop round it.
  private(set) var innermost = Table<BlockID>()
  /// By header: the header of the loop round it.
  private(set) var outer = Table<BlockID>()
  /// By header: the header of a loop further out.
  private var jump = Table<BlockID>()
  private var depth = Table<UInt32>()
  private var open = Table<BlockID>()

  /// The last block of the loop with a header.
  @inline(__always) func end(of header: BlockID) -> BlockID { ranges.end[header] }

  mutating func compute(_ function: borrowing MachineFunction) {
    ranges.compute(function)
    let count = function.blocks.count
    innermost.refill(.none, count)
    outer.refill(.none, count)
    jump.refill(.none, count)
    depth.refill(0, count)
    open.removeAll()
    for number in 0..<count {
      let block = BlockID(number)
      while let top = open.last, ranges.end[top] < block { open.removeLast() }
      if !ranges.end[block].isNone {
        add(block, in: open.last ?? .none)
        open.append(block)
      }
      innermost[block] = open.last ?? .none
    }
  }

  private mutating func add(_ header: BlockID, in outer: BlockID) {
    self.outer[header] = outer
    guard !outer.isNone else { return }
    depth[header] = depth[outer] + 1
    jump[header] = outer
    // Where the two jumps before are of one length, this one is as long as both together.
    let first = jump[outer]
    guard !first.isNone, !jump[first].isNone else { return }
    let second = jump[first]
    if depth[outer] - depth[first] == depth[first] - depth[second] { jump[header] = second }
  }

  /// The outermost loop round a block that begins behind another block; nil when there is none.
  func outermost(around block: BlockID, after first: BlockID) -> BlockID? {
    var header = innermost[block]
    guard !header.isNone, header > first else { return nil }
    while true {
      let (far, near) = (jump[header], outer[header])
      if !far.isNone, far > first {
        header = far
      } else if !near.isNone, near > first {
        header = near
      } else {
        return header
      }
    }
  }
}
