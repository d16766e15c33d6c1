import JITIR

extension FastAllocator {
  /// Finds for each value the instruction up to which it is live, the chain of its uses, and hints.
  mutating func computeLiveness(_ function: borrowing MachineFunction) {
    loops.compute(function)
    openLoops.removeAll(keepingCapacity: true)
    for number in function.blocks.indices {
      let block = function.blocks[number]
      while let loop = openLoops.last, loop.end < block.start { openLoops.removeLast() }
      let last = loops.end[number]
      if last != .max { openLoops.append((block.start, function.blocks[Int(last)].end - 1)) }
      for word in block.parameters {
        let parameter = Int(function.pool[Int(word)])
        values[parameter].definition = block.start
        values[parameter].end = block.start
        values[parameter].flags |= Flag.isParameter
      }
      for instruction in Int(block.start)..<Int(block.end) { scan(instruction, function) }
      var argument = Int(block.arguments.lowerBound)
      for word in block.successors {
        let successor = function.blocks[Int(function.pool[Int(word)])]
        argumentStarts[Int(function.pool[Int(word)])] = UInt32(truncatingIfNeeded: argument)
        for parameter in successor.parameters {
          let value = Int(function.pool[argument])
          extend(value, to: block.end - 1)
          values[value].parameter = function.pool[Int(parameter)]
          argument += 1
        }
      }
    }
    for index in values.indices { values[index].operand = .max }
  }

  @inline(__always)
  private mutating func scan(_ number: Int, _ function: borrowing MachineFunction) {
    let instruction = function.instructions[number]
    if instruction.kind == .call { calls.append(UInt32(truncatingIfNeeded: number)) }
    let start = Int(instruction.operandStart)
    for index in start..<(start + Int(instruction.operandCount)) {
      let operand = function.operands[index]
      let value = operand.register.index
      if operand.isUse {
        let previous = values[value].operand
        if previous == .max {
          values[value].nextUse = UInt32(truncatingIfNeeded: number)
        } else {
          nextUses[Int(previous)] = UInt32(truncatingIfNeeded: number)
        }
        values[value].operand = UInt32(truncatingIfNeeded: index)
        extend(value, to: UInt32(truncatingIfNeeded: number))
        if operand.constraint == .fixed, values[value].hint == RegisterFile.none {
          values[value].hint = file.index[Int(operand.detail)]
        }
      } else {
        values[value].definition = UInt32(truncatingIfNeeded: number)
        values[value].end = UInt32(truncatingIfNeeded: number)
      }
    }
  }

  /// Makes a value live until an instruction, and to the end of the outermost loop round that instruction which does not
  /// define the value.
  @inline(__always)
  private mutating func extend(_ value: Int, to instruction: UInt32) {
    var end = instruction
    if let innermost = openLoops.last, innermost.start > values[value].definition {
      var low = 0
      var high = openLoops.count - 1
      while low < high {
        let middle = (low + high) / 2
        if openLoops[middle].start > values[value].definition { high = middle } else { low = middle + 1 }
      }
      end = max(end, openLoops[low].end)
    }
    values[value].end = max(values[value].end, end)
    values[value].flags |= Flag.isUsed
  }
}
