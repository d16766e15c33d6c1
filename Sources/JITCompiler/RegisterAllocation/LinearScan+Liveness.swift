import JITIR

extension LinearScan {
  /// Finds the ranges, uses and hints of all values, and the first pieces.
  mutating func computeLiveness(_ function: borrowing MachineFunction) {
    argumentStarts.refill(0, function.blocks.count)
    rawStarts.refill(0, function.classes.count + 1)
    forEachUse(function, isCounting: true)
    var sum: UInt32 = 0
    for index in rawStarts.indices {
      let count = rawStarts[index]
      rawStarts[index] = sum
      sum += count
    }
    rawUses.refill(Use(position: 0, kind: .copy), Int(sum))
    forEachUse(function, isCounting: false)
    // Filling has moved each start to the next one.
    propagateHints(function)
    liveMarks.refill(.max, function.blocks.count)
    loopMarks.refill(.max, function.blocks.count)
    var budget = 64 * (function.instructions.count + function.blocks.count) + 100_000
    for value in values.indices {
      build(UInt32(value), rawStart: value == 0 ? 0 : rawStarts[value - 1], rawStarts[value], &budget, function)
    }
  }

  // MARK: Uses

  private mutating func forEachUse(_ function: borrowing MachineFunction, isCounting: Bool) {
    for number in function.blocks.indices {
      let block = function.blocks[number]
      if !isCounting {
        for word in block.parameters {
          let parameter = Int(function.pool[Int(word)])
          values[parameter].definition = block.start * 4
          values[parameter].flags |= Flag.isParameter
        }
      }
      for instruction in Int(block.start)..<Int(block.end) {
        if isCounting { count(instruction, function) } else { note(instruction, function) }
      }
      var argument = Int(block.arguments.lowerBound)
      for word in block.successors {
        let successor = Int(function.pool[Int(word)])
        argumentStarts[successor] = UInt32(truncatingIfNeeded: argument)
        for parameter in function.blocks[successor].parameters {
          let value = function.pool[argument]
          if isCounting {
            rawStarts[Int(value)] += 1
          } else {
            add(value, block.end * 4 - 1, .copy)
            relate(value, function.pool[Int(parameter)], isBackward: successor <= number)
          }
          argument += 1
        }
      }
    }
  }

  /// An argument and its parameter had better be in one register.
  private mutating func relate(_ argument: UInt32, _ parameter: UInt32, isBackward: Bool) {
    if values[Int(argument)].relative == .max || isBackward { values[Int(argument)].relative = parameter }
    if values[Int(parameter)].relative == .max { values[Int(parameter)].relative = argument }
  }

  @inline(__always)
  private mutating func count(_ number: Int, _ function: borrowing MachineFunction) {
    let instruction = function.instructions[number]
    let start = Int(instruction.operandStart)
    for index in start..<(start + Int(instruction.operandCount)) where function.operands[index].isUse {
      rawStarts[function.operands[index].register.index] += 1
    }
  }

  @inline(__always)
  private mutating func add(_ value: UInt32, _ position: UInt32, _ kind: UseKind) {
    rawUses[Int(rawStarts[Int(value)])] = Use(position: position, kind: kind)
    rawStarts[Int(value)] += 1
    values[Int(value)].flags |= Flag.isUsed
  }

  private mutating func note(_ number: Int, _ function: borrowing MachineFunction) {
    let instruction = function.instructions[number]
    let operands = Int(instruction.operandStart)..<Int(instruction.operandStart) + Int(instruction.operandCount)
    let gap = UInt32(truncatingIfNeeded: number) * 4
    for index in operands where function.operands[index].constraint == .reuse {
      tied[Int(function.operands[index].detail)] = UInt8(truncatingIfNeeded: index - operands.lowerBound)
    }
    var hasSlotUse = false
    for index in operands {
      let operand = function.operands[index]
      let value = operand.register.rawValue
      if operand.isDefinition {
        noteDefinition(index, operand, gap, operands, instruction, function)
      } else if operand.constraint == .fixed {
        add(value, gap, .copy)
        block(operand.detail, gap + 1, gap + (operand.role == .lateUse ? 3 : 2), owner: value)
      } else if isCopied(index, operands, function) {
        add(value, gap, .copy)
      } else {
        var kind: UseKind = operand.constraint == .any ? .any : .register
        if kind == .any {
          if hasSlotUse || values[Int(value)].flags & Flag.isRecomputed != 0 { kind = .register }
          hasSlotUse = true
        }
        add(value, gap + (operand.role == .lateUse ? 2 : 1), kind)
      }
    }
    if instruction.clobbers != 0 {
      let mask = clobberMasks[Int(instruction.clobbers)]
      block(mask, gap + 2, gap + 3)
    }
    for index in operands where function.operands[index].constraint == .reuse {
      tied[Int(function.operands[index].detail)] = 255
    }
  }

  /// Whether a use is read from the register of the definition that reuses it: the tied use, and other uses of that value.
  private func isCopied(_ index: Int, _ operands: Range<Int>, _ function: borrowing MachineFunction) -> Bool {
    let position = index - operands.lowerBound
    if position < 256, tied[position] != 255 { return true }
    let operand = function.operands[index]
    guard operand.role == .use else { return false }
    for other in operands where function.operands[other].constraint == .reuse {
      let use = function.operands[operands.lowerBound + Int(function.operands[other].detail)]
      if use.register == operand.register, use.constraint != .fixed { return true }
    }
    return false
  }

  private mutating func noteDefinition(
    _ index: Int, _ operand: Operand, _ gap: UInt32, _ operands: Range<Int>, _ instruction: MachineInstruction,
    _ function: borrowing MachineFunction
  ) {
    let value = operand.register.index
    values[value].definingOperand = UInt32(truncatingIfNeeded: index)
    values[value].definition = gap + (operand.role == .earlyDefinition ? 1 : 2)
    switch operand.constraint {
    case .fixed: defineFixed(value, operand.detail)
    case .reuse:
      values[value].definition = gap + 1
      let use = function.operands[operands.lowerBound + Int(operand.detail)]
      if use.constraint == .fixed { defineFixed(value, use.detail) }
      values[value].relative = use.register.rawValue
    case .any, .register:
      guard instruction.kind == .move else { return }
      for index in operands where function.operands[index].isUse {
        values[value].relative = function.operands[index].register.rawValue
        return
      }
    }
  }

  private mutating func defineFixed(_ value: Int, _ register: UInt8) {
    let definition = values[value].definition
    values[value].hint = file.index[Int(register)]
    block(register, definition, definition / 4 * 4 + 5, owner: UInt32(value))
  }

  private mutating func block(_ register: UInt8, _ from: UInt32, _ to: UInt32, owner: UInt32) {
    let index = file.index[Int(register)]
    used.insert(index)
    everBlocked.insert(index)
    var mask = Mask()
    mask.insert(index)
    let event = Event(from: from, to: to, mask: mask, owner: owner)
    if (mask & .all(0)).isEmpty {
      LinearScan.insert(event, &vectorEvents)
    } else {
      LinearScan.insert(event, &integerEvents)
    }
  }

  /// Adds an event of the current instruction in order.
  private static func insert(_ event: Event, _ events: inout Table<Event>) {
    events.append(event)
    var index = events.count - 1
    while index > 0, events[index - 1].from > event.from {
      events[index] = events[index - 1]
      index -= 1
    }
    events[index] = event
  }

  private mutating func block(_ mask: Mask, _ from: UInt32, _ to: UInt32) {
    everBlocked = everBlocked | mask
    let (integers, vectors) = (mask & .all(0), mask & .all(1))
    if !integers.isEmpty {
      LinearScan.insert(Event(from: from, to: to, mask: integers, owner: .max), &integerEvents)
    }
    if !vectors.isEmpty {
      LinearScan.insert(Event(from: from, to: to, mask: vectors, owner: .max), &vectorEvents)
    }
  }

  /// Backwards, so that what a result is wanted for is known when its instruction's turn comes.
  private mutating func propagateHints(_ function: borrowing MachineFunction) {
    for number in stride(from: function.instructions.count - 1, through: 0, by: -1) {
      let instruction = function.instructions[number]
      let start = Int(instruction.operandStart)
      for index in start..<(start + Int(instruction.operandCount)) {
        let operand = function.operands[index]
        if operand.constraint == .fixed, operand.isUse {
          values[operand.register.index].hint = file.index[Int(operand.detail)]
        } else if operand.constraint == .reuse {
          let use = function.operands[start + Int(operand.detail)].register.index
          if values[use].hint == RegisterFile.none { values[use].hint = values[operand.register.index].hint }
          if values[use].relative == .max { values[use].relative = operand.register.rawValue }
        }
      }
    }
  }

  // MARK: Ranges

  private mutating func build(
    _ value: UInt32, rawStart: UInt32, _ rawEnd: UInt32, _ budget: inout Int, _ function: borrowing MachineFunction
  ) {
    let definition = values[Int(value)].definition
    let isParameter = values[Int(value)].flags & Flag.isParameter != 0
    let operand = values[Int(value)].definingOperand
    guard operand != .max || isParameter else { return }
    if isParameter, rawStart == rawEnd { return }
    let definingBlock = blockOf[Int(definition / 4)]
    let firstRange = UInt32(ranges.count)
    let firstUse = UInt32(uses.count)
    noteDefinitionUse(value, function)
    // Uses outside the defining block, and where the value is live across blocks.
    touched.removeAll()
    firstTouched = .max
    lastTouched = 0
    var isLocal = true
    var local = LinearScan.written(definition)
    for index in Int(rawStart)..<Int(rawEnd) {
      let use = rawUses[index]
      let block = blockOf[Int(use.position / 4)]
      uses.append(use)
      if innermost[Int(block)] != .max { noteLoops(value, block, definition, function) }
      if block == definingBlock {
        local = max(local, endOfUse(use))
      } else {
        isLocal = false
        if mark(block, value, LiveMark.isIn) { walk(value, from: block, definingBlock, &budget, function) }
      }
    }
    if isLocal {
      ranges.append(LiveRange(from: definition, to: local))
    } else if budget > 0 {
      makeRanges(value, definition, local, rawStart, rawEnd, definingBlock, function)
    } else {
      approximate(value, definition, rawStart, rawEnd, function)
    }
    sortUses(from: Int(firstUse))
    makePieces(value, firstRange, firstUse, function)
  }

  /// The end of the shortest range of a value: behind the position where its instruction writes.
  @inline(__always)
  private static func written(_ definition: UInt32) -> UInt32 {
    definition & 3 == 0 ? definition + 1 : definition & ~3 + 3
  }

  @inline(__always)
  private func endOfUse(_ use: Use) -> UInt32 { use.position + 1 }

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

  /// Adds a use where loops end in which the value is used and before which it is defined.
  private mutating func noteLoops(
    _ value: UInt32, _ block: UInt32, _ definition: UInt32, _ function: borrowing MachineFunction
  ) {
    var header = innermost[Int(block)]
    while header != .max, loopMarks[Int(header)] != value {
      guard function.blocks[Int(header)].start * 4 > definition else { return }
      loopMarks[Int(header)] = value
      uses.append(Use(position: function.blocks[Int(loops.end[Int(header)])].end * 4 - 1, kind: .loopEnd))
      header = outer[Int(header)]
    }
  }

  /// Notes that a value is live at the start or the end of a block; says whether that was not known.
  @inline(__always)
  private mutating func mark(_ block: UInt32, _ value: UInt32, _ bits: UInt32) -> Bool {
    let old = liveMarks[Int(block)]
    if old & ~LiveMark.all != value << 2 {
      liveMarks[Int(block)] = value << 2 | bits
      touched.append(UInt64(block) << 32)
      firstTouched = min(firstTouched, block)
      lastTouched = max(lastTouched, block)
      return true
    }
    liveMarks[Int(block)] = old | bits
    return old & bits != bits
  }

  /// Marks the blocks in which a value is live that is live at the start of one, up to its definition.
  private mutating func walk(
    _ value: UInt32, from block: UInt32, _ definingBlock: UInt32, _ budget: inout Int,
    _ function: borrowing MachineFunction
  ) {
    stack.removeAll()
    stack.append(block)
    while let top = stack.popLast(), budget > 0 {
      for word in function.blocks[Int(top)].predecessors {
        let predecessor = function.pool[Int(word)]
        budget -= 1
        if predecessor == definingBlock {
          _ = mark(predecessor, value, LiveMark.isOut)
        } else {
          let wasIn = liveMarks[Int(predecessor)] & ~LiveMark.isOut == value << 2 | LiveMark.isIn
          _ = mark(predecessor, value, LiveMark.all)
          if !wasIn { stack.append(predecessor) }
        }
      }
    }
  }

  /// Makes ranges of what has been marked. Blocks in which a value is live are mostly next to each other; so all between
  /// the first and the last are looked at, unless those in between are too many.
  private mutating func makeRanges(
    _ value: UInt32, _ definition: UInt32, _ local: UInt32, _ rawStart: UInt32, _ rawEnd: UInt32,
    _ definingBlock: UInt32, _ function: borrowing MachineFunction
  ) {
    let first = ranges.count
    var use = rawStart
    if firstTouched != definingBlock {
      // Not live out of its own block; can't happen while some use is elsewhere.
      ranges.append(LiveRange(from: definition, to: local))
    }
    if Int(lastTouched - firstTouched) < 8 * touched.count {
      for block in firstTouched...lastTouched where liveMarks[Int(block)] & ~LiveMark.all == value << 2 {
        addRange(block, definition, &use, rawEnd, first, function)
      }
    } else {
      touched.sortByUpperHalf(&sortingScratch)
      for index in touched.indices {
        addRange(UInt32(truncatingIfNeeded: touched[index] >> 32), definition, &use, rawEnd, first, function)
      }
    }
  }

  /// Adds the range of a value in a block that has been marked, to the range before it if they touch.
  @inline(__always)
  private mutating func addRange(
    _ block: UInt32, _ definition: UInt32, _ use: inout UInt32, _ rawEnd: UInt32, _ first: Int,
    _ function: borrowing MachineFunction
  ) {
    let end = function.blocks[Int(block)].end * 4
    let isLiveIn = liveMarks[Int(block)] & LiveMark.isIn != 0
    let from = isLiveIn ? function.blocks[Int(block)].start * 4 : definition
    var to = end
    if liveMarks[Int(block)] & LiveMark.isOut == 0 {
      to = isLiveIn ? from + 1 : LinearScan.written(definition)
      // Uses in blocks before this one do no harm.
      while use < rawEnd, rawUses[Int(use)].position < end {
        to = max(to, endOfUse(rawUses[Int(use)]))
        use += 1
      }
    }
    if ranges.count > first, ranges[ranges.count - 1].to >= from {
      ranges[ranges.count - 1].to = max(ranges[ranges.count - 1].to, to)
    } else {
      ranges.append(LiveRange(from: from, to: to))
    }
  }

  /// One range, as the fast allocator has it: when exact ranges would take too long.
  private mutating func approximate(
    _ value: UInt32, _ definition: UInt32, _ rawStart: UInt32, _ rawEnd: UInt32, _ function: borrowing MachineFunction
  ) {
    var end = LinearScan.written(definition)
    for index in Int(rawStart)..<Int(rawEnd) {
      end = max(end, endOfUse(rawUses[index]))
      var header = innermost[Int(blockOf[Int(rawUses[index].position / 4)])]
      while header != .max, function.blocks[Int(header)].start * 4 > definition {
        end = max(end, function.blocks[Int(loops.end[Int(header)])].end * 4)
        header = outer[Int(header)]
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
