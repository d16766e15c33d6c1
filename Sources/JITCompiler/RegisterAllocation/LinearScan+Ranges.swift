import JITIR
import JITStorage

/// Where a value is live, and the first pieces of it.
extension LinearScan {
  mutating func build(
    _ value: UInt32, _ budget: inout Int, _ function: borrowing MachineFunction
  ) {
    let definition = values[Int(value)].definition
    let isParameter = values[Int(value)].flags & Flag.isParameter != 0
    let operand = values[Int(value)].definingOperand
    guard operand != .max || isParameter else { return }
    if isParameter, values[Int(value)].firstUse == .max { return }
    let definingBlock = blockOf[Int(definition / 4)]
    let firstRange = UInt32(ranges.count)
    let firstUse = UInt32(uses.count)
    noteDefinitionUse(value, function)
    // Uses outside the defining block, and where the value is live across blocks.
    liveBlocks.removeAll()
    firstLiveBlock = definingBlock
    lastLiveBlock = definingBlock
    var isLocal = true
    var local = LinearScan.written(definition)
    var next = values[Int(value)].firstUse
    while next != .max {
      let use = chainedUses[Int(next)]
      next = use.next
      let block = blockOf[Int(use.position / 4)]
      uses.append(Use(position: use.position, kind: use.kind))
      if loops.innermost[Int(block)] != LoopNest.none { noteLoops(value, block, definition, function) }
      if block == definingBlock {
        local = max(local, use.position + 1)
        continue
      }
      isLocal = false
      if budget > 0, liveMarks[Int(block)] >> 1 != value {
        budget -= walk(value, from: block, definingBlock, function)
      }
    }
    if isLocal {
      ranges.append(LiveRange(from: definition, to: local))
    } else if budget > 0 {
      makeRanges(value, definition, definingBlock, function)
    } else {
      approximate(value, definition, function)
    }
    sortUses(from: Int(firstUse))
    makePieces(value, firstRange, firstUse, function)
  }

  /// The end of the shortest range of a value: behind the position where its instruction writes.
  @inline(__always)
  private static func written(_ definition: UInt32) -> UInt32 {
    definition & 3 == 0 ? definition + 1 : definition & ~3 + 3
  }

  private mutating func noteDefinitionUse(_ value: UInt32, _ function: borrowing MachineFunction) {
    let operand = values[Int(value)].definingOperand
    guard operand != .max else { return }
    let definition = values[Int(value)].definition
    let isMove = function.instructions[Int(definition / 4)].kind == .move
    switch function.operands[Int(operand)].constraint {
    case .any where !isMove: uses.append(Use(position: definition, kind: .any))
    case .fixed: uses.append(Use(position: definition, kind: .copy))
    default:
      uses.append(Use(position: definition, kind: .register))
      // It has to be the same register until the definition is written.
      if definition & 3 == 1 { uses.append(Use(position: definition + 1, kind: .register)) }
    }
  }

  /// Adds a use where loops end in which the value is used and before which it is defined: the inner ones, which count.
  private mutating func noteLoops(
    _ value: UInt32, _ block: UInt32, _ definition: UInt32, _ function: borrowing MachineFunction
  ) {
    var header = loops.innermost[Int(block)]
    var steps = 0
    while header != LoopNest.none, loopMarks[Int(header)] != value, steps < 16 {
      guard function.blocks[Int(header)].start * 4 > definition else { return }
      loopMarks[Int(header)] = value
      uses.append(Use(position: function.blocks[loops.end(of: header)].end * 4 - 1, kind: .loopEnd))
      header = loops.outer[Int(header)]
      steps += 1
    }
  }

  /// Marks the blocks in which a value is live that is live at the start of one, up to its definition; that the defining
  /// block is live at its end goes without saying. Returns how many edges have been looked at.
  @inline(never)
  private mutating func walk(
    _ value: UInt32, from first: UInt32, _ definingBlock: UInt32, _ function: borrowing MachineFunction
  ) -> Int {
    var edges = 0
    stack.removeAll()
    liveMarks[Int(first)] = value << 1
    addLiveBlock(first)
    var block = first
    while true {
      // Most blocks have one predecessor: chains of them are followed without a list.
      let only = predecessors[Int(block)].only
      if only != .max {
        edges &+= 1
        if only != definingBlock, passThrough(only, value) {
          block = only
          continue
        }
      } else {
        for word in function.blocks[Int(block)].predecessors {
          let predecessor = function.pool[Int(word)]
          edges &+= 1
          if predecessor != definingBlock, passThrough(predecessor, value) { stack.append(predecessor) }
        }
      }
      guard let next = stack.popLast() else { return edges }
      block = next
    }
  }

  /// Notes that a value is live all through a block; says whether it is news that it is live at its start.
  @inline(__always)
  private mutating func passThrough(_ block: UInt32, _ value: UInt32) -> Bool {
    let old = liveMarks[Int(block)]
    if old == value << 1 | 1 { return false }
    liveMarks[Int(block)] = value << 1 | 1
    if old == value << 1 { return false }
    addLiveBlock(block)
    return true
  }

  @inline(__always)
  private mutating func addLiveBlock(_ block: UInt32) {
    liveBlocks.append(UInt64(block) << 32)
    firstLiveBlock = min(firstLiveBlock, block)
    lastLiveBlock = max(lastLiveBlock, block)
  }

  /// Makes ranges of what has been marked. Blocks in which a value is live are mostly next to each other; so all between
  /// the first and the last are looked at, unless those in between are too many.
  private mutating func makeRanges(
    _ value: UInt32, _ definition: UInt32, _ definingBlock: UInt32, _ function: borrowing MachineFunction
  ) {
    let first = ranges.count
    var use = values[Int(value)].firstUse
    ranges.append(LiveRange(from: definition, to: function.blocks[Int(definingBlock)].end * 4))
    let (used, full) = (value << 1, value << 1 | 1)
    if Int(lastLiveBlock - firstLiveBlock) < 8 * liveBlocks.count + 8 {
      var block = Int(firstLiveBlock)
      let last = Int(lastLiveBlock)
      while block <= last {
        if liveMarks[block] == full {
          let start = block
          while block < last, liveMarks[block + 1] == full { block += 1 }
          addRange(function.blocks[start].start * 4, function.blocks[block].end * 4, first)
        } else if liveMarks[block] == used {
          addLastRange(block, &use, first, function)
        }
        block += 1
      }
    } else {
      liveBlocks.sortByUpperHalf(&sortingScratch)
      for index in liveBlocks.indices {
        let block = Int(liveBlocks[index] >> 32)
        if liveMarks[block] == full {
          addRange(function.blocks[block].start * 4, function.blocks[block].end * 4, first)
        } else {
          addLastRange(block, &use, first, function)
        }
      }
    }
  }

  /// Adds the range of a value in a block in which it is used last.
  private mutating func addLastRange(
    _ block: Int, _ use: inout UInt32, _ first: Int, _ function: borrowing MachineFunction
  ) {
    let from = function.blocks[block].start * 4
    let end = function.blocks[block].end * 4
    var to = from + 1
    // Uses in blocks before this one do no harm.
    while use != .max, chainedUses[Int(use)].position < end {
      to = max(to, chainedUses[Int(use)].position + 1)
      use = chainedUses[Int(use)].next
    }
    addRange(from, to, first)
  }

  /// Adds a range to those of a value that begin with `first`, or to the last of them if they touch.
  @inline(__always)
  private mutating func addRange(_ from: UInt32, _ to: UInt32, _ first: Int) {
    if ranges.count > first, ranges[ranges.count - 1].to >= from {
      ranges[ranges.count - 1].to = max(ranges[ranges.count - 1].to, to)
    } else {
      ranges.append(LiveRange(from: from, to: to))
    }
  }

  /// One range, as the fast allocator has it: when exact ranges would take too long.
  private mutating func approximate(_ value: UInt32, _ definition: UInt32, _ function: borrowing MachineFunction) {
    let definingBlock = blockOf[Int(definition / 4)]
    var end = LinearScan.written(definition)
    var use = values[Int(value)].firstUse
    while use != .max {
      let position = chainedUses[Int(use)].position
      use = chainedUses[Int(use)].next
      end = max(end, position + 1)
      // The loop of the block that defines the value begins before it.
      if let header = loops.outermost(around: blockOf[Int(position / 4)], from: definingBlock + 1) {
        end = max(end, function.blocks[loops.end(of: header)].end * 4)
      }
    }
    ranges.append(LiveRange(from: definition, to: end))
  }

  /// Puts the uses of the last value in order, which they mostly are.
  private mutating func sortUses(from first: Int) {
    var index = first + 1
    while index < uses.count, uses[index - 1].position <= uses[index].position { index += 1 }
    if index >= uses.count { return }
    sorted.removeAll()
    for index in first..<uses.count {
      sorted.append(UInt64(uses[index].position) << 32 | UInt64(uses[index].kind.rawValue))
    }
    sorted.sortByUpperHalf(&sortingScratch)
    for index in sorted.indices {
      let kind = UseKind(rawValue: UInt8(truncatingIfNeeded: sorted[index]))!
      uses[first + index] = Use(position: UInt32(truncatingIfNeeded: sorted[index] >> 32), kind: kind)
    }
  }

  private mutating func makePieces(
    _ value: UInt32, _ firstRange: UInt32, _ firstUse: UInt32, _ function: borrowing MachineFunction
  ) {
    let start = ranges[Int(firstRange)].from
    let end = ranges[ranges.count - 1].to
    let id = UInt32(pieces.count)
    pieces.append(
      Piece(
        value: value, start: start, end: end, firstRange: firstRange, lastRange: UInt32(ranges.count),
        firstUse: firstUse, lastUse: UInt32(uses.count), rangeCursor: firstRange, useCursor: firstUse))
    values[Int(value)].firstPiece = id
    let operand = values[Int(value)].definingOperand
    guard operand != .max else { return }
    var fixed: UInt8?
    switch function.operands[Int(operand)].constraint {
    case .fixed: fixed = function.operands[Int(operand)].detail
    case .reuse:
      let instruction = function.instructions[Int(start / 4)]
      let use = function.operands[Int(instruction.operandStart) + Int(function.operands[Int(operand)].detail)]
      if use.constraint == .fixed { fixed = use.detail }
    default: break
    }
    if let fixed {
      let limit = start / 4 * 4 + 5
      if end > limit { _ = split(id, at: limit) }
      pieces[Int(id)].register = file.index[Int(fixed)]
      pieces[Int(id)].isFixed = true
    }
  }
}
