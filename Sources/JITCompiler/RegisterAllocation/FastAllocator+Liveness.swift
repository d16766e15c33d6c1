import JITIR
import JITStorage

extension FastAllocator {
  /// Finds for each value the instruction up to which it is live, the chain of its uses, and hints; and the shape of
  /// each instruction.
  mutating func computeLiveness(_ function: borrowing MachineFunction) {
    loops.compute(function)
    openLoops.removeAll()
    for number in function.blocks.indices {
      let block = function.blocks[number]
      while let loop = openLoops.last, loop.end < block.start { openLoops.removeLast() }
      let last = loops.end[number]
      if !last.isNone {
        openLoops.append(OpenLoop(start: block.start, end: function.blocks[last].end - 1))
      }
      for word in block.parameters {
        let parameter = function.register(at: word)
        values[parameter].definition = block.start
        values[parameter].end = block.start
        values[parameter].flags |= Flag.isParameter
      }
      let innermostStart = openLoops.last?.start ?? 0
      for instruction in Int(block.start)..<Int(block.end) { scan(instruction, innermostStart, function) }
      var argument = Int(block.arguments.lowerBound)
      for word in block.successors {
        let successor = function.blockNumber(at: word)
        blocks[successor].argumentStart = UInt32(truncatingIfNeeded: argument)
        for parameter in function.blocks[successor].parameters {
          let value = function.register(at: argument)
          noteUse(value, at: block.end - 1, innermostStart)
          values[value].parameter = function.register(at: parameter)
          argument += 1
        }
      }
    }
    nextCall = 0
    nextCallPosition = calls.isEmpty ? .max : calls[0]
  }

  @inline(__always)
  private mutating func scan(_ number: Int, _ innermostStart: UInt32, _ function: borrowing MachineFunction) {
    let now = UInt32(truncatingIfNeeded: number)
    let start = Int(function.instructions[number].operandStart)
    var shape = Shape.simple
    var isConstrained = function.instructions[number].clobbers != 0
    if function.instructions[number].kind == .call {
      calls.append(now)
      isConstrained = true
    }
    let end = start + Int(function.instructions[number].operandCount)
    var index = start
    while index < end {
      let operand = function.operands[index]
      let value = operand.register
      if operand.isUse {
        let previous = values[value].operand
        if previous == .max { values[value].nextUse = now } else { nextUses[Int(previous)] = now }
        values[value].operand = UInt32(truncatingIfNeeded: index)
        noteUse(value, at: now, innermostStart)
        if operand.constraint == .fixed, values[value].hint.isNone {
          values[value].hint = file.index(of: operand.fixedRegister)
        }
        if operand.constraint == .fixed || operand.role == .lateUse { isConstrained = true }
      } else {
        values[value].definition = now
        values[value].end = now
        if operand.constraint == .reuse {
          if shape != Shape.simple || operand.detail >= Shape.empty { isConstrained = true }
          shape = operand.detail
        }
        if operand.constraint == .fixed || operand.role == .earlyDefinition { isConstrained = true }
      }
      index &+= 1
    }
    shapes.append(isConstrained ? Shape.constrained : start == end ? Shape.empty : shape)
  }

  /// Makes a value live until an instruction, and to the end of the outermost loop round that instruction which does
  /// not define the value. Loops are properly nested and uses come in order, so no end is before an earlier one.
  @inline(__always)
  private mutating func noteUse(_ value: VirtualRegister, at instruction: UInt32, _ innermostStart: UInt32) {
    values[value].end =
      innermostStart > values[value].definition
      ? outermostLoop(behind: values[value].definition).end : instruction
    values[value].flags |= Flag.isUsed
  }

  /// The outermost open loop that begins behind an instruction; there is one.
  private func outermostLoop(behind instruction: UInt32) -> OpenLoop {
    var low = 0
    var high = openLoops.count - 1
    while low < high {
      let middle = (low + high) / 2
      if openLoops[middle].start > instruction { high = middle } else { low = middle + 1 }
    }
    return openLoops[low]
  }
}
