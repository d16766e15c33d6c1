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

  /// The graph of `function`, whose targets must lead to blocks that exist. Linear time.
  public init(_ function: Function) {
    successorStart = [UInt32](repeating: 0, count: function.blockCount + 1)
    var incoming = [UInt32](repeating: 0, count: function.blockCount + 1)
    var perBlock = [(start: UInt32, end: UInt32)](repeating: (0, 0), count: function.blockCount)
    for block in function.blocks {
      let start = UInt32(successorWords.count)
      if let terminator = function.terminator(of: block) {
        function.forEachTarget(of: function[terminator]) { target in
          let successor = function.block(of: target)
          successorWords.append(successor)
          incoming[successor.index + 1] += 1
        }
      }
      perBlock[block.index] = (start, UInt32(successorWords.count))
    }
    gatherSuccessors(perBlock)
    for index in 1..<incoming.count { incoming[index] += incoming[index - 1] }
    predecessorStart = incoming
    predecessorWords = [Block](repeating: Block(rawValue: 0), count: successorWords.count)
    for block in function.blocks {
      for successor in successors(of: block) {
        predecessorWords[Int(incoming[successor.index])] = block
        incoming[successor.index] += 1
      }
    }
    position = [UInt32](repeating: ControlFlowGraph.unreachable, count: function.blockCount)
    if let entry = function.entry { walk(from: entry) }
  }

  /// Puts the successors in the order of the block numbers.
  private mutating func gatherSuccessors(_ ranges: [(start: UInt32, end: UInt32)]) {
    var ordered: [Block] = []
    ordered.reserveCapacity(successorWords.count)
    for (index, range) in ranges.enumerated() {
      successorStart[index] = UInt32(ordered.count)
      ordered += successorWords[Int(range.start)..<Int(range.end)]
    }
    successorStart[ranges.count] = UInt32(ordered.count)
    successorWords = ordered
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
    var postorder: [Block] = []
    var stack: [(block: Block, next: UInt32)] = [(entry, successorStart[entry.index])]
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
    reversePostorder = postorder.reversed()
    for (number, block) in reversePostorder.enumerated() { position[block.index] = UInt32(number) }
  }
}
