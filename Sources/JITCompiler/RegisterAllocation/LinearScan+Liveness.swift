import JITIR
import JITStorage

extension LinearScan {
  /// Finds the ranges, uses and hints of all values, and the first intervals.
  mutating func computeLiveness(_ function: borrowing MachineFunction) {
    argumentStarts.refill(0, function.blocks.count)
    chainedUses.removeAll()
    chainUses(function)
    propagateHints(function)
    liveMarks.refill(.max, function.blocks.count)
    loopMarks.refill(.none, function.blocks.count)
    var budget = 64 * (function.instructions.count + function.blocks.count) + 100_000
    for value in values.indices { build(VirtualRegister(value), &budget, function) }
  }

  // MARK: Uses

  private mutating func chainUses(_ function: borrowing MachineFunction) {
    for number in function.blocks.indices {
      let block = function.blocks[number]
      for word in block.parameters {
        let parameter = function.register(at: word)
        values[parameter].definition = block.startPoint
        values[parameter].flags |= Flag.isParameter
      }
      for instruction in Int(block.start)..<Int(block.end) { note(instruction, function) }
      var argument = Int(block.arguments.lowerBound)
      for word in block.successors {
        let successor = function.blockNumber(at: word)
        argumentStarts[successor] = UInt32(truncatingIfNeeded: argument)
        for parameter in function.blocks[successor].parameters {
          let value = function.register(at: argument)
          add(value, block.lastPoint, .copy)
          relate(value, function.register(at: parameter), isBackward: successor <= number)
          argument += 1
        }
      }
    }
  }

  /// An argument and its parameter should be in one register.
  private mutating func relate(_ argument: VirtualRegister, _ parameter: VirtualRegister, isBackward: Bool) {
    if values[argument].relative.isNone || isBackward { values[argument].relative = parameter }
    if values[parameter].relative.isNone { values[parameter].relative = argument }
  }

  /// Adds a use to the chain of a value's uses.
  @inline(__always)
  private mutating func add(_ value: VirtualRegister, _ position: ProgramPoint, _ kind: UseKind) {
    let use = UInt32(truncatingIfNeeded: chainedUses.count)
    let last = values[value].lastUse
    if last == .max { values[value].firstUse = use } else { chainedUses[Int(last)].next = use }
    values[value].lastUse = use
    chainedUses.append(ChainedUse(position: position, kind: kind))
  }

  private mutating func note(_ number: Int, _ function: borrowing MachineFunction) {
    let instruction = function.instructions[number]
    let operands = Int(instruction.operandStart)..<Int(instruction.operandStart) + Int(instruction.operandCount)
    let gap = ProgramPoint(gapBefore: number)
    var hasTied = false
    for index in operands where function.operands[index].constraint == .reuse {
      tied[Int(function.operands[index].detail)] = UInt8(truncatingIfNeeded: index - operands.lowerBound)
      hasTied = true
    }
    var hasSlotUse = false
    for index in operands {
      let operand = function.operands[index]
      let value = operand.register
      if operand.isDefinition {
        noteDefinition(index, operand, gap, operands, instruction, function)
      } else if operand.constraint == .fixed {
        add(value, gap, .copy)
        block(operand.fixedRegister, gap.reads, operand.role == .lateUse ? gap.last : gap.writes, owner: value)
      } else if hasTied, isCopied(index, operands, function) {
        add(value, gap, .copy)
      } else {
        var kind: UseKind = operand.constraint == .any ? .any : .register
        if kind == .any {
          if hasSlotUse || values[value].flags & Flag.isRematerialized != 0 { kind = .register }
          hasSlotUse = true
        }
        add(value, operand.role == .lateUse ? gap.writes : gap.reads, kind)
      }
    }
    if instruction.clobbers != 0 {
      let mask = clobberMasks[Int(instruction.clobbers)]
      block(mask, gap.writes, gap.last)
    }
    if !hasTied { return }
    for index in operands where function.operands[index].constraint == .reuse {
      tied[Int(function.operands[index].detail)] = 255
    }
  }

  /// Whether a use is read from the register of the definition that reuses it: the tied use, and other uses of that
  /// value.
  private mutating func isCopied(_ index: Int, _ operands: Range<Int>, _ function: borrowing MachineFunction) -> Bool {
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
    _ index: Int, _ operand: Operand, _ gap: ProgramPoint, _ operands: Range<Int>, _ instruction: MachineInstruction,
    _ function: borrowing MachineFunction
  ) {
    let value = operand.register
    values[value].definingOperand = UInt32(truncatingIfNeeded: index)
    values[value].definition = operand.role == .earlyDefinition ? gap.reads : gap.writes
    switch operand.constraint {
    case .fixed: defineFixed(value, operand.fixedRegister)
    case .reuse:
      values[value].definition = gap.reads
      let use = function.operands[operands.lowerBound + Int(operand.detail)]
      if use.constraint == .fixed { defineFixed(value, use.fixedRegister) }
      values[value].relative = use.register
    case .any, .register:
      guard instruction.kind == .move else { return }
      for index in operands where function.operands[index].isUse {
        values[value].relative = function.operands[index].register
        return
      }
    }
  }

  private mutating func defineFixed(_ value: VirtualRegister, _ register: PhysicalRegister) {
    let definition = values[value].definition
    values[value].hint = file.index(of: register)
    block(register, definition, definition.gap + 5, owner: value)
  }

  private mutating func block(
    _ register: PhysicalRegister, _ from: ProgramPoint, _ to: ProgramPoint, owner: VirtualRegister
  ) {
    let index = file.index(of: register)
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

  private mutating func block(_ mask: Mask, _ from: ProgramPoint, _ to: ProgramPoint) {
    everBlocked = everBlocked | mask
    let (integers, vectors) = (mask & .all(0), mask & .all(1))
    if !integers.isEmpty {
      LinearScan.insert(Event(from: from, to: to, mask: integers, owner: .none), &integerEvents)
    }
    if !vectors.isEmpty {
      LinearScan.insert(Event(from: from, to: to, mask: vectors, owner: .none), &vectorEvents)
    }
  }

  /// Goes backwards, so that the uses of a result have been seen before its definition.
  private mutating func propagateHints(_ function: borrowing MachineFunction) {
    for number in stride(from: function.instructions.count - 1, through: 0, by: -1) {
      let instruction = function.instructions[number]
      let start = Int(instruction.operandStart)
      for index in start..<(start + Int(instruction.operandCount)) {
        let operand = function.operands[index]
        if operand.constraint == .fixed, operand.isUse {
          values[operand.register].hint = file.index(of: operand.fixedRegister)
        } else if operand.constraint == .reuse {
          let use = function.operands[start + Int(operand.detail)].register
          if values[use].hint.isNone { values[use].hint = values[operand.register].hint }
          if values[use].relative.isNone { values[use].relative = operand.register }
        }
      }
    }
  }
}
