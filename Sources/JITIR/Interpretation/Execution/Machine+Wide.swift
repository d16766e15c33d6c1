import Synchronization

/// What is not in the loop itself: numbers of 128 bits, vectors, rare instructions.
extension Machine {
  /// Executes an operation that goes on with the next.
  @inline(never)
  mutating func execute(_ operation: Operation, _ base: Int, _ registers: inout [UInt64]) throws(TrapCode) {
    let a = base &+ Int(operation.a)
    let b = base &+ Int(operation.b)
    let c = base &+ Int(operation.c)
    let d = base &+ Int(operation.d)
    let shape = operation.shape
    switch operation.family {
    case .wordPair:
      let (word, flag) = WordSemantics.overflowing(
        operation.opcode, registers[a], registers[b], UInt64(operation.detail))
      registers[d] = word
      registers[d + 1] = flag ? 1 : 0
    case .wordCarry:
      let (word, flag) = WordSemantics.carrying(
        operation.opcode, registers[a], registers[b], carry: registers[c], UInt64(operation.detail))
      registers[d] = word
      registers[d + 1] = flag ? 1 : 0
    case .wide:
      let right = operation.detail == 0 ? registers.wide(b) : UInt128(registers[b])
      let third = operation.opcode == .bitSelect ? registers.wide(c) : 0
      registers.setWide(d, try WideSemantics.evaluate(operation.opcode, registers.wide(a), right, third))
    case .wideCompare:
      registers[d] = WideSemantics.compare(operation.opcode, registers.wide(a), registers.wide(b)) ? 1 : 0
    case .widePair:
      let (word, flag) = WideSemantics.overflowing(operation.opcode, registers.wide(a), registers.wide(b))
      registers.setWide(d, word)
      registers[d + 2] = flag ? 1 : 0
    case .wideSelect:
      let condition = registers[a] | registers[a + Int(operation.detail)]
      registers.setWide(d, registers.wide(condition != 0 ? b : c))
    case .widen:
      let number = WordSemantics.signed(registers[a], UInt64(64 - shape.lane.bitWidth))
      registers.setWide(
        d, operation.opcode == .signExtend ? UInt128(truncatingIfNeeded: number) : UInt128(registers[a]))
    case .copyWide: registers.setWide(d, registers.wide(a))
    case .join: registers.setWide(d, UInt128(low: registers[a], high: registers[b]))
    case .loadWide:
      let access = program.accesses[Int(operation.c)]
      let address = registers[a] &+ access.offset
      guard let word = loadWide(shape, isSigned: operation.detail == 1, address, access.isBigEndian) else {
        throw access.trap
      }
      registers.setWide(d, word)
    case .storeWide:
      let access = program.accesses[Int(operation.c)]
      guard storeWide(registers.wide(a), registers[b] &+ access.offset, access.isBigEndian) else { throw access.trap }
    case .memory: try executeMemory(operation, base, registers)
    case .atomic: try executeAtomic(operation, base, &registers)
    case .lanes:
      registers.setWide(d, LaneSemantics.evaluate(operation.opcode, shape, registers.wide(a), registers.wide(b)))
    case .laneShift:
      registers.setWide(d, LaneSemantics.shift(operation.opcode, shape, registers.wide(a), by: registers[b]))
    case .laneReduce: registers[d] = LaneSemantics.reduce(operation.opcode, shape, registers.wide(a))
    case .extractLane:
      registers[d] = LaneSemantics.lane(registers.wide(a), Int(operation.c), shape.lane.bitWidth)
    case .vector: executeVector(operation, base, &registers)
    default: preconditionFailure("\(operation.family) is in the loop")
    }
  }

  private mutating func executeAtomic(_ operation: Operation, _ base: Int, _ registers: inout [UInt64])
    throws(TrapCode)
  {
    var operand = base + Int(operation.b)
    var last: UInt64 = 0
    if operation.opcode == .atomicCompareExchange {
      operand = base + Int(program.words[Int(operation.b) + 1])
      last = registers[base + Int(program.words[Int(operation.b) + 2])]
    }
    let old = try atomic(operation, registers[base + Int(operation.a)], registers[operand], last)
    if operation.opcode != .atomicStore { registers[base + Int(operation.d)] = old }
  }

  private func executeVector(_ operation: Operation, _ base: Int, _ registers: inout [UInt64]) {
    let a = base + Int(operation.a)
    let b = base + Int(operation.b)
    let width = operation.shape.lane.bitWidth
    let result: UInt128 =
      switch operation.opcode {
      case .splat: LaneSemantics.splat(registers[a], width)
      case .scalarToVector: UInt128(registers[a])
      case .replaceLane:
        LaneSemantics.replacing(registers.wide(a), Int(operation.c), width, with: registers[b])
      case .shuffle:
        LaneSemantics.shuffle(registers.wide(a), registers.wide(b), mask: program.masks[Int(operation.c)])
      default: preconditionFailure("\(operation.opcode) is not of this family")
      }
    registers.setWide(base + Int(operation.d), result)
  }

  /// Threads that share memory see accesses on both sides of this in order.
  func atomicFence() { Synchronization.atomicMemoryFence(ordering: .sequentiallyConsistent) }
}

extension [UInt64] {
  /// The 128 bits in two elements, the low ones first.
  @inline(__always) func wide(_ index: Int) -> UInt128 { UInt128(low: self[index], high: self[index &+ 1]) }

  @inline(__always) mutating func setWide(_ index: Int, _ word: UInt128) {
    self[index] = word.lowWord
    self[index &+ 1] = word.highWord
  }
}
