import JITIR
import JITStorage

/// How the loops of ``LoopRanges`` are inside each other, in layout order.
///
/// A loop is the number of its header. Each has a pointer to the loop round it and one further out, so that a loop of any
/// depth is found in logarithmic time (Myers, "An applicative random-access stack", 1983).
struct LoopNest: ~Copyable {
  static let none = UInt32.max

  private var ranges = LoopRanges()
  /// By block: the header of the innermost loop round it.
  private(set) var innermost = Table<UInt32>()
  /// By header: the header of the loop round it.
  private(set) var outer = Table<UInt32>()
  /// By header: the header of a loop further out.
  private var jump = Table<UInt32>()
  private var depth = Table<UInt32>()
  private var open = Table<UInt32>()

  /// The last block of the loop with a header.
  @inline(__always) func end(of header: UInt32) -> Int { Int(ranges.end[Int(header)]) }

  mutating func compute(_ function: borrowing MachineFunction) {
    ranges.compute(function)
    let count = function.blocks.count
    innermost.refill(LoopNest.none, count)
    outer.refill(LoopNest.none, count)
    jump.refill(LoopNest.none, count)
    depth.refill(0, count)
    open.removeAll()
    for number in 0..<count {
      while let top = open.last, ranges.end[Int(top)] < UInt32(number) { open.removeLast() }
      if ranges.end[number] != .max {
        add(number, in: open.last ?? LoopNest.none)
        open.append(UInt32(number))
      }
      innermost[number] = open.last ?? LoopNest.none
    }
  }

  private mutating func add(_ header: Int, in outer: UInt32) {
    self.outer[header] = outer
    guard outer != LoopNest.none else { return }
    depth[header] = depth[Int(outer)] + 1
    jump[header] = outer
    // Where the two jumps before are of one length, this one is as long as both together.
    let first = jump[Int(outer)]
    guard first != LoopNest.none, jump[Int(first)] != LoopNest.none else { return }
    let second = jump[Int(first)]
    if depth[Int(outer)] - depth[Int(first)] == depth[Int(first)] - depth[Int(second)] { jump[header] = second }
  }

  /// The outermost loop round a block that begins at or behind a block; nil when there is none.
  func outermost(around block: UInt32, from first: UInt32) -> UInt32? {
    var header = innermost[Int(block)]
    guard header != LoopNest.none, header >= first else { return nil }
    while true {
      let (far, near) = (jump[Int(header)], outer[Int(header)])
      if far != LoopNest.none, far >= first {
        header = far
      } else if near != LoopNest.none, near >= first {
        header = near
      } else {
        return header
      }
    }
  }
}
