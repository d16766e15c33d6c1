import JITIR
import JITStorage

/// The order in which a function's blocks become machine code, and the edges that need a block of their own.
///
/// Blocks that can't be reached are left out. Every block comes after its dominators: the order is a reverse postorder
/// of a depth-first walk that takes the successor which stands last in the text first, so that it resembles the text.
/// Blocks that end in a trap come last. After optimisation the order of the text is kept: a pass has made it. A
/// critical edge, from a block with several successors to one with several predecessors, becomes a block right behind
/// the one it leaves, so that moves for block arguments have a place.
///
/// Linear time, no recursion; memory is kept between functions.
struct BlockOrder: ~Copyable {
  /// A machine block: an IR block, or an edge between two.
  struct Entry {
    var block: Block
    /// The edge that this block is, as a position in ``edges``; `UInt32.max` for an IR block.
    var edge: UInt32
    var loopDepth: UInt16 = 0
    var isCold = false
  }

  /// A way from a block to a successor.
  struct Edge {
    var target: Target
    var block: Block
    /// The machine block that the edge itself is; 0, which is the entry, for none.
    var machineBlock: UInt32 = 0
  }

  private let anchor = PassedByAddress()
  private(set) var entries = Table<Entry>()
  private(set) var edges = Table<Edge>()
  /// For switches, by position in the table: the edge. Arms without arguments to one block share an edge.
  private(set) var arms = Table<UInt32>()

  /// What is known of a block.
  struct State {
    /// The range of ``edges``, and the first of ``arms``.
    var edgeStart: UInt32 = 0
    var edgeEnd: UInt32 = 0
    var armStart: UInt32 = 0
    var position = UInt32.max
    var textPosition: UInt32 = 0
    /// How many edges lead to it.
    var incoming: UInt32 = 0
    /// While the arms of a switch are collected: the last edge to it without arguments.
    var plainEdge = UInt32.max
    /// Whether it ends in a trap.
    var isCold = false
  }

  /// A block on the way of the walk, and how many of its edges have been taken.
  struct Visit {
    var block: Block
    var next: UInt32 = 0
  }

  /// By block.
  private var states = Table<State>()
  /// By entry: behind which entry the loop ends that begins there, 0 for none; how many loops end before it.
  private var loopEnds = Table<UInt32>()
  private var endCounts = Table<UInt32>()
  private var postorder = Table<Block>()
  private var stack = Table<Visit>()

  @inline(__always)
  func edges(of block: Block) -> Range<Int> {
    let state = states[block.index]
    return Int(state.edgeStart)..<Int(state.edgeEnd)
  }

  /// The position of a block among ``entries``; `UInt32.max` when it can't be reached.
  @inline(__always)
  func position(of block: Block) -> UInt32 { states[block.index].position }
  /// The machine block that an edge leads to: its own, or that of the successor.
  @inline(__always)
  func destination(of edge: Int) -> UInt32 {
    let edge = edges[edge]
    return edge.machineBlock != 0 ? edge.machineBlock : states[edge.block.index].position
  }
  /// The edge of an arm of the switch that ends a block.
  func arm(_ number: Int, of block: Block) -> Int { Int(arms[Int(states[block.index].armStart) + number]) }

  mutating func compute(_ function: borrowing Function, keepsOrder: Bool) {
    reset(function.blockCount)
    for number in function.blocks.indices {
      let block = function.blocks[number]
      states[block.index].textPosition = UInt32(truncatingIfNeeded: number)
      addEdges(of: block, function)
    }
    if let entry = function.entry {
      // It stays first in any case.
      states[entry.index].isCold = false
      walk(from: entry)
    }
    arrange(function, keepsOrder: keepsOrder)
    findLoops()
  }

  private mutating func reset(_ count: Int) {
    entries.removeAll()
    edges.removeAll()
    arms.removeAll()
    postorder.removeAll()
    states.refill(State(), count)
  }

  private mutating func addEdges(of block: Block, _ function: borrowing Function) {
    let start = UInt32(truncatingIfNeeded: edges.count)
    states[block.index].edgeStart = start
    let positions = function.positions(of: block)
    if !positions.isEmpty {
      let record = function[function.instruction(at: positions.upperBound - 1)]
      switch record.opcode {
      case .switch: addArms(of: block, record, function)
      case .trap, .unreachable: states[block.index].isCold = true
      default:
        for number in 0..<function.targetCount(of: record) {
          let target = function.target(number: number, of: record)
          edges.append(Edge(target: target, block: function.block(of: target)))
        }
      }
    }
    states[block.index].edgeEnd = UInt32(truncatingIfNeeded: edges.count)
  }

  private mutating func addArms(of block: Block, _ record: Record, _ function: borrowing Function) {
    let start = states[block.index].edgeStart
    states[block.index].armStart = UInt32(truncatingIfNeeded: arms.count)
    for number in 0..<function.targetCount(of: record) {
      let target = function.target(number: number, of: record)
      let successor = function.block(of: target)
      let isPlain = function.argumentCount(of: target) == 0
      let known = states[successor.index].plainEdge
      if isPlain, known != .max, known >= start {
        arms.append(known)
        continue
      }
      let edge = UInt32(truncatingIfNeeded: edges.count)
      if isPlain { states[successor.index].plainEdge = edge }
      arms.append(edge)
      edges.append(Edge(target: target, block: successor))
    }
  }

  private mutating func walk(from entry: Block) {
    states[entry.index].position = 0
    stack.append(Visit(block: entry))
    while let top = stack.last {
      let range = edges(of: top.block)
      if Int(top.next) == range.count {
        postorder.append(top.block)
        stack.removeLast()
        continue
      }
      stack[stack.count - 1].next += 1
      var number = range.upperBound - 1 - Int(top.next)
      // Of two successors, the one that is later in the text is walked first, and so comes later in the order.
      if range.count == 2, isEarlier(edges[range.upperBound - 1].block, edges[range.lowerBound].block) {
        number = range.lowerBound + Int(top.next)
      }
      let successor = edges[number].block
      states[successor.index].incoming += 1
      if states[successor.index].position == .max {
        states[successor.index].position = 0
        stack.append(Visit(block: successor))
      }
    }
  }

  @inline(__always)
  private func isEarlier(_ a: Block, _ b: Block) -> Bool { states[a.index].textPosition < states[b.index].textPosition }

  private mutating func arrange(_ function: borrowing Function, keepsOrder: Bool) {
    if keepsOrder {
      for number in function.blocks.indices {
        let block = function.blocks[number]
        if states[block.index].position != .max { append(block) }
      }
    } else {
      var hasCold = false
      for index in postorder.indices.reversed() {
        if states[postorder[index].index].isCold { hasCold = true } else { append(postorder[index]) }
      }
      if hasCold {
        for index in postorder.indices.reversed() where states[postorder[index].index].isCold {
          append(postorder[index])
        }
      }
    }
  }

  private mutating func append(_ block: Block) {
    states[block.index].position = UInt32(truncatingIfNeeded: entries.count)
    entries.append(Entry(block: block, edge: .max, isCold: states[block.index].isCold))
    let range = edges(of: block)
    guard range.count > 1 else { return }
    for edge in range where states[edges[edge].block.index].incoming > 1 {
      edges[edge].machineBlock = UInt32(truncatingIfNeeded: entries.count)
      entries.append(Entry(block: edges[edge].block, edge: UInt32(truncatingIfNeeded: edge)))
    }
  }

  /// Counts for each block the loops it is in, taking a loop to be everything between a header and the last block that
  /// leads back to it. Where loops are not contiguous that is an estimate: it steers costs only.
  private mutating func findLoops() {
    loopEnds.refill(0, entries.count + 1)
    endCounts.refill(0, entries.count + 1)
    for number in entries.indices {
      let entry = entries[number]
      if entry.edge != .max {
        noteLoop(edge: Int(entry.edge), from: number)
      } else {
        for edge in edges(of: entry.block) where edges[edge].machineBlock == 0 {
          noteLoop(edge: edge, from: number)
        }
      }
    }
    // A loop begins at its header and ends behind its last latch.
    var depth: UInt32 = 0
    for number in entries.indices {
      depth -= endCounts[number]
      if loopEnds[number] != 0 {
        depth += 1
        endCounts[Int(loopEnds[number])] += 1
      }
      entries[number].loopDepth = UInt16(min(depth, 1000))
    }
  }

  @inline(__always)
  private mutating func noteLoop(edge: Int, from number: Int) {
    let header = Int(states[edges[edge].block.index].position)
    if header <= number { loopEnds[header] = max(loopEnds[header], UInt32(truncatingIfNeeded: number) + 1) }
  }
}
