import JITStorage

/// What the tables hold.
extension VariableTable {
  @usableFromInline struct BlockValue: BitwiseCopyable {
    /// When the block was begun; 0 if there is none.
    @usableFromInline var order: UInt32 = 0
    @usableFromInline var value: UInt32 = 0
    var block: UInt32 = 0
    /// Whether the value was assigned there, and is found nowhere else.
    var isAssigned = false
  }

  struct BlockState {
    /// The last edge to the block, plus 1.
    var lastEdge: UInt32 = 0
    var edgeCount: UInt32 = 0
    var isSealed = false
    /// When the block was begun, from 1.
    var order: UInt32 = 0
    /// A block with one predecessor, the one begun before it, continues that one's chain; others begin one. In a chain,
    /// the last value of a variable is that at the end. This is when the first block of the chain was begun.
    var chainStart: UInt32 = .max
    /// The block that all ways here lead through, plus 1, if what is assigned on these ways is known.
    var dominator: UInt32 = 0
    /// The only predecessor, or else the dominator, as far as it was known when the block was begun; plus 1.
    var above: UInt32 = 0
    /// How many blocks are above, and one of them or the block itself, plus 1: see ``VariableTable/climb(_:_:)``.
    var depth: UInt32 = 0
    var jump: UInt32 = 0
    /// The innermost loop that the block is in, plus 1.
    var innermostLoop: UInt32 = 0
    /// Which of the loops begins here, plus 1.
    var loop: UInt32 = 0
    /// The last join, plus 1.
    var lastJoin: UInt32 = 0
    /// Variables that may be in `older` with this block: a bit for each remainder by 32. Spares most searches.
    var known: UInt32 = 0
  }

  /// That a block assigns a variable.
  struct Assignment {
    /// When the block was begun.
    var order: UInt32
    /// The assignment before it of the same variable, plus 1.
    var previous: UInt32
    /// How many there are before it, and one of them or the assignment itself, plus 1.
    var depth: UInt32
    var jump: UInt32
  }

  struct Loop {
    /// The variables assigned in it are those in ``VariableTable/loopVariables`` before this, from the end of the loop
    /// before.
    var end: Int
    var header: Block
    /// The loop around it, plus 1.
    var outer: UInt32 = 0
    /// How many loops are around it, and one of them or the loop itself, plus 1.
    var depth: UInt32 = 0
    var jump: UInt32 = 0
  }

  /// A branch to a block.
  struct Edge {
    var from: UInt32
    var target: Target
    var instruction: Instruction
    var place: Place
    /// The edge before it to the same block, plus 1.
    var previous: UInt32
  }

  /// Where a terminator keeps a target.
  enum Place {
    case b, c
    case table(UInt32)
  }

  /// A parameter that a variable has become.
  struct Join {
    var block: Block
    var variable: UInt32
    var parameter: Value
    /// The join before it of the same block, plus 1.
    var previous: UInt32
    /// Where its operands are, one an edge of the block, last edge first.
    var operandStart = 0
    var operandCount = 0
    var isFilled = false
  }
}

extension VariableTable.Edge {
  /// Makes the terminator use another target.
  func setTarget(_ target: Target, in function: inout FunctionDraft) {
    switch place {
    case .b: function.records[instruction.index].b = target.rawValue
    case .c: function.records[instruction.index].c = target.rawValue
    case .table(let position): function.pool[Int(position)] = target.rawValue
    }
  }
}
