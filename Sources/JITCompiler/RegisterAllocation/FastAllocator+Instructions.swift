import JITIR
import JITStorage

/// One instruction at a time.
extension FastAllocator {
  /// Gives each operand of an instruction a place, and makes the moves before it.
  @inline(__always)
  mutating func allocate(_ number: Int, _ function: borrowing MachineFunction) {
    let shape = shapes[number]
    if shape == Shape.empty { return }
    if shape == Shape.constrained || !allocateSimple(number, tied: Int(shape), function) {
      allocateConstrained(number, function)
    }
  }

  // MARK: Simple instructions

  /// An instruction all of whose uses are in registers where they may stay, as in most: nothing has to be moved, except
  /// that a value that lives on is copied for the definition that is tied to it. Returns false, and has done nothing,
  /// when that is not so, or no register is free for the copy. `tied` is the position of the use that is tied to a
  /// definition.
  @inline(__always)
  private mutating func allocateSimple(_ number: Int, tied: Int, _ function: borrowing MachineFunction) -> Bool {
    let now = UInt32(truncatingIfNeeded: number)
    let start = Int(function.instructions[number].operandStart)
    let end = start + Int(function.instructions[number].operandCount)
    var ending = Mask()
    var tiedRegister = RegisterIndex.none
    var firstDefinition = end
    var endOfDefinitions = start
    /// The tied use whose value lives on.
    var copied = end
    var index = start
    while index < end {
      let operand = function.operands[index]
      if operand.isDefinition {
        firstDefinition = min(firstDefinition, index)
        index &+= 1
        endOfDefinitions = index
        continue
      }
      let value = operand.register
      let home = values[value].home
      let isEnding = values[value].end <= now
      if home.isNone {
        takeBack(start..<index, now, function)
        return false
      }
      // A use that is tied gives its register to the definition.
      if index &- start == tied {
        tiedRegister = home
        if !isEnding { copied = index }
      }
      if isEnding { ending.insert(home) }
      places[index] = place(home)
      values[value].nextUse = nextUses[index]
      index &+= 1
    }
    if copied != end {
      tiedRegister = copyTied(copied, now, firstDefinition, function)
      if tiedRegister.isNone {
        takeBack(start..<end, now, function)
        return false
      }
    }
    release(ending)
    if firstDefinition < endOfDefinitions {
      defineSimple(number, firstDefinition, endOfDefinitions, tiedRegister, function)
    }
    return true
  }

  /// Copies the value of a tied use to a free register, and returns that, or none.
  @inline(never)
  private mutating func copyTied(
    _ use: Int, _ now: UInt32, _ firstDefinition: Int, _ function: borrowing MachineFunction
  ) -> RegisterIndex {
    let value = function.operands[use].register
    var definition = firstDefinition
    while function.operands[definition].constraint != .reuse { definition += 1 }
    guard
      let register = freeRegister(
        file.allocatable, registerClass(value), hint: hint(function.operands[definition].register),
        end: values[value].end)
    else { return RegisterIndex.none }
    moves.append(
      Allocation.Move(
        position: now * 2, registerClass: function.classes[value], from: places[use], to: place(register)))
    places[use] = place(register)
    used.insert(register)
    return register
  }

  /// Gives the definitions of an instruction, between two operands, registers.
  @inline(__always)
  private mutating func defineSimple(
    _ number: Int, _ first: Int, _ end: Int, _ tiedRegister: RegisterIndex, _ function: borrowing MachineFunction
  ) {
    let now = UInt32(truncatingIfNeeded: number)
    var allowed = file.allocatable
    if !tiedRegister.isNone { allowed.remove(tiedRegister) }
    var defined = Mask()
    var unused = Mask()
    var index = first
    while index < end {
      let operand = function.operands[index]
      index &+= 1
      if operand.isUse { continue }
      let value = operand.register
      if operand.constraint == .reuse {
        places[index - 1] = place(tiedRegister)
        take(value, tiedRegister)
        defined.insert(tiedRegister)
      } else {
        define(index - 1, operand, allowed, &defined, now, function)
      }
      if values[value].end > now {
        noteHome(value)
      } else if !values[value].home.isNone {
        unused.insert(values[value].home)
      }
    }
    release(unused)
  }

  /// Makes as if the first operands of an instruction had not been looked at.
  private mutating func takeBack(_ operands: Range<Int>, _ now: UInt32, _ function: borrowing MachineFunction) {
    for index in operands where function.operands[index].isUse {
      places[index] = .none
      values[function.operands[index].register].nextUse = now
    }
  }

  // MARK: Definitions

  /// The register of a value that becomes a block parameter is a hint for the other values that do.
  @inline(__always)
  mutating func noteHome(_ value: VirtualRegister) {
    let parameter = values[value].parameter
    if !parameter.isNone, values[parameter].hint.isNone {
      values[parameter].hint = values[value].home
    }
  }

  @inline(__always)
  mutating func define(
    _ index: Int, _ operand: Operand, _ allowed: Mask, _ defined: inout Mask, _ now: UInt32,
    _ function: borrowing MachineFunction
  ) {
    let value = operand.register
    let registerClass = registerClass(value)
    var hint = hint(value)
    if hint.isNone, function.instructions[Int(now)].kind == .move,
      let source = places[Int(function.instructions[Int(now)].operandStart)].register
    {
      hint = file.index(of: source)
    }
    let register: RegisterIndex
    if let free = freeRegister(allowed, registerClass, hint: hint, end: values[value].end) {
      register = free
    } else {
      register = vacateForDefinition(index, operand, allowed & ~defined, now, function)
      if register.isNone { return }
    }
    take(value, register)
    defined.insert(register)
    places[index] = place(register)
  }

  /// Empties a register for a definition. If all other values are used before this one, gives it its slot and returns
  /// none.
  @inline(never)
  private mutating func vacateForDefinition(
    _ index: Int, _ operand: Operand, _ allowed: Mask, _ now: UInt32, _ function: borrowing MachineFunction
  ) -> RegisterIndex {
    let value = operand.register
    let victim = victim(allowed, registerClass(value))
    let isSlotAllowed =
      operand.constraint == .any && values[value].flags & Flag.isRematerialized == 0
      && !hasSlot(function.instructions[Int(now)])
    if isSlotAllowed, victim == nil || victim!.distance < distance(value) {
      values[value].flags |= Flag.isSpilled | Flag.isDefinedInSlot
      places[index] = Place(spillSlot: value.index)
      return RegisterIndex.none
    }
    guard let victim else {
      failure = failure ?? AllocationError(instruction: Int(now))
      return RegisterIndex.none
    }
    let evicted = occupants[victim.register]
    spill(evicted)
    release(evicted)
    return victim.register
  }

  /// Whether an operand of the instruction is in a slot already: at most one may be.
  @inline(__always)
  private func hasSlot(_ instruction: MachineInstruction) -> Bool {
    let start = Int(instruction.operandStart)
    for index in start..<(start + Int(instruction.operandCount)) {
      if places[index] != .none, places[index].spillSlot != nil { return true }
    }
    return false
  }
}
