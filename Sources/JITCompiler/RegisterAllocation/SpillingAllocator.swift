/// The simplest allocation there is: every value lives in a stack slot, and is in a register only for the instruction that
/// needs it there.
///
/// Tests use it as a second opinion on the code around it. Linear time.
struct SpillingAllocator {
  private var slots: [UInt32] = []
  private var slotCount: UInt32 = 0
  private var temporaries: [UInt32] = []

  mutating func allocate(_ function: borrowing MachineFunction, _ environment: MachineEnvironment) -> Allocation {
    var allocation = Allocation()
    slots.removeAll(keepingCapacity: true)
    slotCount = 0
    for registerClass in function.classes { slots.append(makeSlot(registerClass)) }
    allocation.places = [Allocation.Place](repeating: .none, count: function.operands.count)
    for (number, block) in function.blocks.enumerated() {
      if block.predecessors.count == 1 {
        let predecessor = Int(function.pool[Int(block.predecessors.lowerBound)])
        if function.blocks[predecessor].successors.count > 1 {
          passArguments(from: predecessor, to: number, at: 2 * block.start, function, &allocation)
        }
      }
      for index in block.start..<block.end {
        if index == block.end - 1, block.successors.count == 1 {
          let successor = Int(function.pool[Int(block.successors.lowerBound)])
          passArguments(from: number, to: successor, at: 2 * index, function, &allocation)
        }
        place(Int(index), function, environment, &allocation)
      }
    }
    allocation.spillSlotCount = Int(slotCount)
    return allocation
  }

  private mutating func makeSlot(_ registerClass: RegisterClass) -> UInt32 {
    guard registerClass == .vector else {
      slotCount += 1
      return slotCount - 1
    }
    slotCount = (slotCount + 1) & ~1
    slotCount += 2
    return slotCount - 2
  }

  private func slot(_ register: VirtualRegister) -> Allocation.Place {
    Allocation.Place(spillSlot: Int(slots[register.index]))
  }

  /// Copies the arguments of an edge to slots of their own first: parameters may be among them.
  private mutating func passArguments(
    from: Int, to: Int, at position: UInt32, _ function: borrowing MachineFunction, _ allocation: inout Allocation
  ) {
    let block = function.blocks[from]
    var first = block.arguments.lowerBound
    for word in block.successors {
      let successor = Int(function.pool[Int(word)])
      if successor == to { break }
      first += UInt32(function.blocks[successor].parameters.count)
    }
    let parameters = function.blocks[to].parameters
    temporaries.removeAll(keepingCapacity: true)
    for offset in 0..<UInt32(parameters.count) {
      let argument = VirtualRegister(rawValue: function.pool[Int(first + offset)])
      let registerClass = function.classes[argument.index]
      let temporary = makeSlot(registerClass)
      temporaries.append(temporary)
      allocation.moves.append(
        .init(
          position: position, registerClass: registerClass, from: slot(argument),
          to: .init(spillSlot: Int(temporary)), rematerialization: nil))
    }
    for offset in 0..<UInt32(parameters.count) {
      let parameter = VirtualRegister(rawValue: function.pool[Int(parameters.lowerBound + offset)])
      allocation.moves.append(
        .init(
          position: position, registerClass: function.classes[parameter.index],
          from: .init(spillSlot: Int(temporaries[Int(offset)])), to: slot(parameter), rematerialization: nil))
    }
  }

  private func place(
    _ index: Int, _ function: borrowing MachineFunction, _ environment: MachineEnvironment,
    _ allocation: inout Allocation
  ) {
    let instruction = function.instructions[index]
    let range = Int(instruction.operandStart)..<(Int(instruction.operandStart) + Int(instruction.operandCount))
    let clobbers = function.clobberSets[Int(instruction.clobbers)]
    var taken = RegisterSet()
    for position in range where function.operands[position].constraint == .fixed {
      taken.insert(PhysicalRegister(rawValue: function.operands[position].detail))
    }
    for position in range {
      let operand = function.operands[position]
      let registerClass = function.classes[operand.register.index]
      switch operand.constraint {
      case .any: allocation.places[position] = slot(operand.register)
      case .fixed: allocation.places[position] = .init(PhysicalRegister(rawValue: operand.detail))
      case .register:
        let register = environment.allocatable[Int(registerClass.rawValue)].first { register in
          !taken.contains(register) && (operand.isUse || !clobbers.contains(register))
        }!
        taken.insert(register)
        if environment.calleeSaved.contains(register) { allocation.usedCalleeSaved.insert(register) }
        allocation.places[position] = .init(register)
      case .reuse: break
      }
    }
    for position in range where function.operands[position].constraint == .reuse {
      allocation.places[position] = allocation.places[range.lowerBound + Int(function.operands[position].detail)]
    }
    for position in range {
      let operand = function.operands[position]
      guard operand.constraint != .any, operand.isUse || instruction.kind != .branch else { continue }
      let registerClass = function.classes[operand.register.index]
      let move = Allocation.Move(
        position: UInt32(2 * index + (operand.isUse ? 0 : 1)), registerClass: registerClass,
        from: operand.isUse ? slot(operand.register) : allocation.places[position],
        to: operand.isUse ? allocation.places[position] : slot(operand.register), rematerialization: nil)
      allocation.moves.append(move)
    }
    let first = allocation.moves.lastIndex { $0.position < 2 * index }.map { $0 + 1 } ?? 0
    allocation.moves[first...].sort { $0.position < $1.position }
  }
}
