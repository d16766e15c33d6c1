public import JITStorage

/// The order of blocks and instructions, for passes that change it.
extension Function {
  /// A new order of instructions, filled block by block. Reuse one for many passes: it keeps its memory.
  public struct Layout: ~Copyable, Sendable {
    @usableFromInline var instructions = Table<Instruction>()
    @usableFromInline var blocks = Table<(block: Block, start: UInt32)>()

    public init() {}

    /// Begins the next block: what is appended from here on is its instructions.
    @inlinable public mutating func begin(_ block: Block) { blocks.append((block, UInt32(instructions.count))) }

    @inlinable public mutating func append(_ instruction: Instruction) { instructions.append(instruction) }
  }

  /// Makes `layout` the order of this function, and `layout` empty. Instructions and blocks that are not in it are
  /// removed from the function; their numbers stay unused.
  public mutating func exchangeLayout(with layout: inout Layout) {
    blocks.removeAll(keepingCapacity: true)
    for position in layout.blocks.indices {
      let entry = layout.blocks[position]
      blocks.append(entry.block)
      let end =
        position + 1 < layout.blocks.count ? layout.blocks[position + 1].start : UInt32(layout.instructions.count)
      blockTable[entry.block.index].start = entry.start
      blockTable[entry.block.index].end = end
    }
    layout.instructions.copy(to: &self.layout)
    layout.instructions.removeAll()
    layout.blocks.removeAll()
  }

  /// Adds an instruction to the function without placing it: a ``Layout`` places it.
  @inlinable public mutating func makeUnplaced(_ record: Record) -> Instruction {
    records.append(record)
    return Instruction(records.count - 1)
  }
}
