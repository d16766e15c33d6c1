extension Machine {
  /// Executes operations until a ``Stop``. A trap leaves the position after the instruction that trapped.
  @specialized(where Memory == SandboxMemory)
  @specialized(where Memory == ProcessMemory)
  mutating func run() throws(TrapCode) -> Stop {
    // What the loop needs on every turn is held in local variables. None changes while the loop runs but the registers.
    let operations = program.operations
    let edges = program.edges
    let moves = program.moves
    let accesses = program.accesses
    var registers: [UInt64] = []
    swap(&registers, &self.registers)
    var base = self.base
    var position = self.position
    var fuel = self.fuel
    defer {
      swap(&registers, &self.registers)
      self.base = base
      self.position = position
      self.fuel = fuel
    }
    while true {
      if fuel == 0 { throw .outOfFuel }
      fuel &-= 1
      let operation = operations[position]
      position &+= 1
      let a = base &+ Int(operation.a)
      let b = base &+ Int(operation.b)
      let d = base &+ Int(operation.d)
      switch operation.family {
      case .word:
        registers[d] = try WordSemantics.evaluate(
          operation.opcode, registers[a], registers[b], UInt64(operation.detail))
      case .float64:
        registers[d] = FloatSemantics.evaluate(
          operation.opcode, Double.self, registers[a], registers[b], registers[base &+ Int(operation.c)])
      case .float32:
        registers[d] = FloatSemantics.evaluate(
          operation.opcode, Float.self, registers[a], registers[b], registers[base &+ Int(operation.c)])
      case .select:
        let condition = registers[a] | registers[a &+ Int(operation.detail)]
        registers[d] = registers[condition != 0 ? b : base &+ Int(operation.c)]
      case .convert:
        registers[d] = try ConversionSemantics.evaluate(
          operation.opcode, registers[a], from: operation.shape.lane,
          to: ValueType(rawValue: operation.detail) ?? .i64)
      case .copy: registers[d] = registers[a]
      case .immediate: registers[d] = UInt64(operation.b) &<< 32 | UInt64(operation.a)
      case .slotAddress: registers[d] = stackPointer &+ UInt64(operation.a)

      case .load:
        let access = accesses[Int(operation.c)]
        guard let word = load(operation.shape, registers[a] &+ access.offset, access.isBigEndian) else {
          throw access.trap
        }
        let unused = 64 &- UInt64(operation.shape.lane.bitWidth)
        registers[d] =
          operation.detail == 0
          ? word
          : UInt64(bitPattern: WordSemantics.signed(word, unused)) & WordSemantics.mask(UInt64(operation.b))
      case .store:
        let access = accesses[Int(operation.c)]
        guard store(operation.shape, registers[a], registers[b] &+ access.offset, access.isBigEndian) else {
          throw access.trap
        }

      case .branch:
        position = Machine.follow(edges[Int(operation.b)], moves, base, &registers)
      case .branchIf:
        let condition = registers[a] | registers[a &+ Int(operation.detail)]
        position = Machine.follow(
          edges[Int(condition != 0 ? operation.b : operation.c)], moves, base, &registers)
      case .switchTable:
        let last = UInt64(operation.c) &- 1
        let index = min(registers[a], last)
        let edge = program.words[Int(operation.b) &+ Int(index)]
        position = Machine.follow(edges[Int(edge)], moves, base, &registers)

      case .call, .callIndirect, .tailCall, .tailCallIndirect:
        self.base = base
        self.position = position
        if let stop = try call(operation, &registers) {
          // A call of a function that is to be decoded is repeated, and paid then.
          if case .undecoded = stop {
            position &-= 1
            fuel &+= 1
          }
          return stop
        }
        base = self.base
        position = self.position
      case .functionReturn:
        self.base = base
        let isFinished = returnWords(operation, &registers)
        base = self.base
        position = self.position
        if isFinished { return .finished }

      case .trap: throw TrapCode(rawValue: operation.c) ?? .unreachable
      case .trapIf:
        if registers[a] | registers[a &+ Int(operation.detail)] != 0 {
          throw TrapCode(rawValue: operation.c) ?? .unreachable
        }
      case .checkStack: if stackPointer < registers[a] { throw .stackOverflow }
      default: try execute(operation, base, &registers)
      }
    }
  }

  /// Makes the moves of an edge; the result is where to go on.
  @inline(__always)
  private static func follow(_ edge: Edge, _ moves: [Move], _ base: Int, _ registers: inout [UInt64]) -> Int {
    var index = Int(edge.moveStart)
    let end = Int(edge.moveEnd)
    while index < end {
      let move = moves[index]
      registers[base &+ Int(move.to)] = registers[base &+ Int(move.from)]
      index &+= 1
    }
    return Int(edge.target)
  }
}
