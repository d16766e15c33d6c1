import JITIR
import JITStorage

/// Where a value is live, and the first intervals of it.
extension LinearScan {
  mutating func build(
    _ value: VirtualRegister, _ budget: inout Int, _ function: borrowing MachineFunction
  ) {
    let definition = values[value].definition
    let isParameter = values[value].flags & Flag.isParameter != 0
    let operand = values[value].definingOperand
    guard operand != .max || isParameter else { return }
    if isParameter, values[value].firstUse == .max { return }
    let definingBlock = block(at: definition)
    let firstRange = UInt32(ranges.count)
    let firstUse = UInt32(uses.count)
    noteDefinitionUse(value, function)
    // Uses outside the defining block, and where the value is live across blocks.
    liveBlocks.removeAll()
    firstLiveBlock = definingBlock
    lastLiveBlock = definingBlock
    var isLocal = true
    var local = LinearScan.written(definition)
    var next = values[value].firstUse
    while next != .max {
      let use = chainedUses[Int(next)]
      next = use.next
      let block = block(at: use.position)
      uses.append(Use(position: use.position, kind: use.kind))
      if !loops.innermost[block].isNone { noteLoops(value, block, definition, function) }
      if block == definingBlock {
        local = max(local, use.position + 1)
        continue
      }
      isLocal = false
      if budget > 0, liveMarks[block] >> 1 != value.rawValue {
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
    makeIntervals(value, firstRange, firstUse, function)
  }

  /// The end of the shortest range of a value: behind the position where its instruction writes.
  @inline(__always)
  private static func written(_ definition: ProgramPoint) -> ProgramPoint {
    definition.isGap ? definition.reads : definition.last
  }

  private mutating func noteDefinitionUse(_ value: VirtualRegister, _ function: borrowing MachineFunction) {
    let operand = values[value].definingOperand
    guard operand != .max else { return }
    let definition = values[value].definition
    let isMove = function.instructions[definition.instruction].kind == .move
    switch function.operands[Int(operand)].constraint {
    case .any where !isMove: uses.append(Use(position: definition, kind: .any))
    case .fixed: uses.append(Use(position: definition, kind: .copy))
    default:
      uses.append(Use(position: definition, kind: .register))
      // It has to be the same register until the definition is written.
      if definition.isRead { uses.append(Use(position: definition.writes, kind: .register)) }
    }
  }

  /// Adds a use where loops end in which the value is used and before which it is defined: the inner ones, which count.
  private mutating func noteLoops(
    _ value: VirtualRegister, _ block: BlockID, _ definition: ProgramPoint, _ function: borrowing MachineFunction
  ) {
    var header = loops.innermost[block]
    var steps = 0
    while !header.isNone, loopMarks[header] != value, steps < 16 {
      guard function.blocks[header].startPoint > definition else { return }
      loopMarks[header] = value
      uses.append(Use(position: function.blocks[loops.end(of: header)].lastPoint, kind: .loopEnd))
      header = loops.outer[header]
      steps += 1
    }
  }

  /// Marks the blocks in which a value is live, from one at whose start it is live back to its definition. The value is
  /// live at the end of the defining block, which is not marked. Returns how many edges have been looked at.
  @inline(never)
  private mutating func walk(
    _ value: VirtualRegister, from first: BlockID, _ definingBlock: BlockID, _ function: borrowing MachineFunction
  ) -> Int {
    var edges = 0
    stack.removeAll()
    liveMarks[first] = value.rawValue << 1
    addLiveBlock(first)
    var block = first
    while true {
      // Most blocks have one predecessor: chains of them are followed without a list.
      let only = predecessors[block].only
      if !only.isNone {
        edges &+= 1
        if only != definingBlock, passThrough(only, value) {
          block = only
          continue
        }
      } else {
        for word in function.blocks[block].predecessors {
          let predecessor = function.blockID(at: word)
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
  private mutating func passThrough(_ block: BlockID, _ value: VirtualRegister) -> Bool {
    let old = liveMarks[block]
    if old == value.rawValue << 1 | 1 { return false }
    liveMarks[block] = value.rawValue << 1 | 1
    if old == value.rawValue << 1 { return false }
    addLiveBlock(block)
    return true
  }

  @inline(__always)
  private mutating func addLiveBlock(_ block: BlockID) {
    liveBlocks.append(UInt64(block.rawValue) << 32)
    firstLiveBlock = min(firstLiveBlock, block)
    lastLiveBlock = max(lastLiveBlock, block)
  }

  /// Makes ranges of what has been marked. Blocks in which a value is live are mostly next to each other; so all
  /// between the first and the last are looked at, unless those in between are too many.
  private mutating func makeRanges(
    _ value: VirtualRegister, _ definition: ProgramPoint, _ definingBlock: BlockID,
    _ function: borrowing MachineFunction
  ) {
    let first = ranges.count
    var use = values[value].firstUse
    ranges.append(LiveRange(from: definition, to: function.blocks[definingBlock].endPoint))
    let (used, full) = (value.rawValue << 1, value.rawValue << 1 | 1)
    if lastLiveBlock.index - firstLiveBlock.index < 8 * liveBlocks.count + 8 {
      var block = firstLiveBlock.index
      let last = lastLiveBlock.index
      while block <= last {
        if liveMarks[block] == full {
          let start = block
          while block < last, liveMarks[block + 1] == full { block += 1 }
          addRange(function.blocks[start].startPoint, function.blocks[block].endPoint, first)
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
          addRange(function.blocks[block].startPoint, function.blocks[block].endPoint, first)
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
    let from = function.blocks[block].startPoint
    let end = function.blocks[block].endPoint
    var to = from.reads
    // Uses in blocks before this one do no harm.
    while use != .max, chainedUses[Int(use)].position < end {
      to = max(to, chainedUses[Int(use)].position + 1)
      use = chainedUses[Int(use)].next
    }
    addRange(from, to, first)
  }

  /// Adds a range to those of a value that begin with `first`, or to the last of them if they touch.
  @inline(__always)
  private mutating func addRange(_ from: ProgramPoint, _ to: ProgramPoint, _ first: Int) {
    if ranges.count > first, ranges[ranges.count - 1].to >= from {
      ranges[ranges.count - 1].to = max(ranges[ranges.count - 1].to, to)
    } else {
      ranges.append(LiveRange(from: from, to: to))
    }
  }

  /// One range, as the fast allocator has it: when exact ranges would take too long.
  private mutating func approximate(
    _ value: VirtualRegister, _ definition: ProgramPoint, _ function: borrowing MachineFunction
  ) {
    let definingBlock = block(at: definition)
    var end = LinearScan.written(definition)
    var use = values[value].firstUse
    while use != .max {
      let position = chainedUses[Int(use)].position
      use = chainedUses[Int(use)].next
      end = max(end, position + 1)
      // The loop of the block that defines the value begins before it.
      if let header = loops.outermost(around: block(at: position), after: definingBlock) {
        end = max(end, function.blocks[loops.end(of: header)].endPoint)
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
      sorted.append(UInt64(uses[index].position.rawValue) << 32 | UInt64(uses[index].kind.rawValue))
    }
    sorted.sortByUpperHalf(&sortingScratch)
    for index in sorted.indices {
      let kind = UseKind(rawValue: UInt8(truncatingIfNeeded: sorted[index]))!
      uses[first + index] = Use(
        position: ProgramPoint(rawValue: UInt32(truncatingIfNeeded: sorted[index] >> 32)), kind: kind)
    }
  }

  private mutating func makeIntervals(
    _ value: VirtualRegister, _ firstRange: UInt32, _ firstUse: UInt32, _ function: borrowing MachineFunction
  ) {
    let start = ranges[Int(firstRange)].from
    let end = ranges[ranges.count - 1].to
    let id = IntervalID(intervals.count)
    intervals.append(
      Interval(
        value: value, start: start, end: end, firstRange: firstRange, lastRange: UInt32(ranges.count),
        firstUse: firstUse, lastUse: UInt32(uses.count), rangeCursor: firstRange, useCursor: firstUse))
    values[value].firstInterval = id
    let operand = values[value].definingOperand
    guard operand != .max else { return }
    var fixed: PhysicalRegister?
    switch function.operands[Int(operand)].constraint {
    case .fixed: fixed = function.operands[Int(operand)].fixedRegister
    case .reuse:
      let instruction = function.instructions[start.instruction]
      let use = function.operands[Int(instruction.operandStart) + Int(function.operands[Int(operand)].detail)]
      if use.constraint == .fixed { fixed = use.fixedRegister }
    default: break
    }
    if let fixed {
      let limit = start.gap + 5
      if end > limit { _ = split(id, at: limit) }
      intervals[id].register = file.index(of: fixed)
      intervals[id].isFixed = true
    }
  }
}
