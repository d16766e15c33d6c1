import JITStorage

/// The edges between the blocks of a function, by block number.
public struct ControlFlowGraph: Sendable {
  /// Successors of all blocks, one after the other; `successorStart` has one entry more than there are blocks.
  @usableFromInline var successorWords: [Block] = []
  @usableFromInline var successorStart: [UInt32] = []
  @usableFromInline var predecessorWords: [Block] = []
  @usableFromInline var predecessorStart: [UInt32] = []
  /// The blocks that can be reached from the entry, each before its successors where there is no loop.
  public private(set) var reversePostorder: [Block] = []
  /// By block: its position in ``reversePostorder``; `unreachable` for a block that can't be reached.
  public private(set) var position: [UInt32] = []

  /// The position of a block that can't be reached.
  public static let unreachable = UInt32.max

  /// Memory of the walk.
  private var postorder: [Block] = []
  private var stack: [(block: Block, next: UInt32)] = []

  /// The graph of nothing, for ``update(_:)``.
  public init() {}

  /// The graph of `function`, whose targets must lead to blocks that exist. Linear time.
  public init(_ function: Function) { update(function) }

  /// Makes this the graph of `function`, in the memory it has. Linear time.
  public mutating func update(_ function: Function) {
    let count = function.blockCount
    successorStart.refill(0, count + 1)
    predecessorStart.refill(0, count + 1)
    var edgeCount = 0
    for block in function.blocks {
      guard let terminator = function.terminator(of: block) else { continue }
      function.forEachTarget(of: function[terminator]) { target in
        successorStart[block.index + 1] += 1
        predecessorStart[function.block(of: target).index + 1] += 1
        edgeCount += 1
      }
    }
    for index in 0..<count {
      successorStart[index + 1] += successorStart[index]
      predecessorStart[index + 1] += predecessorStart[index]
    }
    fill(function, edgeCount)
    position.refill(ControlFlowGraph.unreachable, count)
    reversePostorder.removeAll(keepingCapacity: true)
    if let entry = function.entry { walk(from: entry) }
  }

  private mutating func fill(_ function: Function, _ edgeCount: Int) {
    let none = Block(rawValue: 0)
    successorWords.refill(none, edgeCount)
    predecessorWords.refill(none, edgeCount)
    for block in function.blocks {
      guard let terminator = function.terminator(of: block) else { continue }
      var next = Int(successorStart[block.index])
      function.forEachTarget(of: function[terminator]) { target in
        let successor = function.block(of: target)
        successorWords[next] = successor
        next += 1
        // Each start moves to the next one's place, and back below.
        predecessorWords[Int(predecessorStart[successor.index])] = block
        predecessorStart[successor.index] += 1
      }
    }
    for index in stride(from: predecessorStart.count - 1, to: 0, by: -1) {
      predecessorStart[index] = predecessorStart[index - 1]
    }
    predecessorStart[0] = 0
  }

  /// Whether an edge leads to a block that was walked before the one it leaves: without one there is no loop.
  public var hasRetreatingEdge: Bool {
    for block in reversePostorder {
      for successor in successors(of: block) where position[successor.index] <= position[block.index] { return true }
    }
    return false
  }

  /// The blocks that a block's terminator leads to, in the order of the text, with repetitions.
  @inlinable public func successors(of block: Block) -> ArraySlice<Block> {
    successorWords[Int(successorStart[block.index])..<Int(successorStart[block.index + 1])]
  }

  /// The blocks whose terminators lead to a block, with repetitions.
  @inlinable public func predecessors(of block: Block) -> ArraySlice<Block> {
    predecessorWords[Int(predecessorStart[block.index])..<Int(predecessorStart[block.index + 1])]
  }

  /// Whether a block can be reached from the entry.
  @inlinable public func isReachable(_ block: Block) -> Bool {
    position[block.index] != ControlFlowGraph.unreachable
  }

  /// A depth-first walk with its own stack.
  private mutating func walk(from entry: Block) {
    postorder.removeAll(keepingCapacity: true)
    stack.removeAll(keepingCapacity: true)
    stack.append((entry, successorStart[entry.index]))
    position[entry.index] = 0
    while let top = stack.last {
      if top.next == successorStart[top.block.index + 1] {
        postorder.append(top.block)
        stack.removeLast()
        continue
      }
      stack[stack.count - 1].next += 1
      let successor = successorWords[Int(top.next)]
      if position[successor.index] == ControlFlowGraph.unreachable {
        position[successor.index] = 0
        stack.append((successor, successorStart[successor.index]))
      }
    }
    reversePostorder.append(contentsOf: postorder.reversed())
    for (number, block) in reversePostorder.enumerated() { position[block.index] = UInt32(number) }
  }
}
