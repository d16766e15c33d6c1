import JITIR

/// One instruction at a time.
extension FastAllocator {
  /// Gives each operand of an instruction a place, and makes the moves before it.
  mutating func allocate(_ number: Int, _ function: borrowing MachineFunction) {
    let instruction = function.instructions[number]
    let operands = Int(instruction.operandStart)..<Int(instruction.operandStart) + Int(instruction.operandCount)
    let now = UInt32(truncatingIfNeeded: number)
    while nextCall < calls.count, calls[nextCall] <= now { nextCall += 1 }
    changed.removeAll(keepingCapacity: true)
    pinned = Mask()
    relocated = Mask()
    reserved = Mask()
    lateRegisters = Mask()
    clobbered = clobberMasks[Int(instruction.clobbers)]
    late = clobbered
    var hasFixed = false
    var hasEarly = false
    var hasTied = false
    for index in operands {
      let operand = function.operands[index]
      if operand.constraint == .fixed { hasFixed = true }
      if operand.role == .earlyDefinition { hasEarly = true }
      if operand.constraint == .reuse {
        hasTied = true
        tied[Int(operand.detail)] = UInt8(truncatingIfNeeded: index - operands.lowerBound)
      }
    }
    if hasFixed { placeFixedUses(operands, now, function) }
    placeUses(operands, now, function)
    for index in operands where function.operands[index].isUse {
      let value = function.operands[index].register.rawValue
      values[Int(value)].nextUse = nextUses[index]
      let home = values[Int(value)].home
      if values[Int(value)].end <= now, home != RegisterFile.none, !lateRegisters.contains(home) { release(value) }
    }
    if !late.isEmpty { leaveLateRegisters(now) }
    if !gap.isEmpty { flushGap(at: now * 2) }
    placeDefinitions(operands, now, hasEarly: hasEarly, function)
    if hasTied {
      for index in operands where function.operands[index].constraint == .reuse {
        tied[Int(function.operands[index].detail)] = 255
      }
    }
  }

  private mutating func flushGap(at position: UInt32) {
    gap.flush(at: position, into: &moves, temporarySlot: .none)
  }

  /// Where a value was before the moves that precede this instruction; adds the move from there.
  mutating func addMove(of value: UInt32, to register: UInt8, _ function: borrowing MachineFunction) {
    var from = Place.none
    if let entry = changed.first(where: { $0.value == value }) {
      from = entry.from
    } else if values[Int(value)].home != RegisterFile.none {
      from = place(values[Int(value)].home)
    }
    addMove(of: value, from: from, to: place(register), function)
  }

  /// Adds a move from a place; from `Place.none`, the value is loaded or computed again.
  mutating func addMove(
    of value: UInt32, from: Place, to: Place, _ function: borrowing MachineFunction
  ) {
    let registerClass = function.classes[Int(value)]
    if from != .none {
      gap.add(registerClass, from: from, to: to)
    } else if values[Int(value)].flags & Flag.isRecomputed != 0 {
      gap.add(registerClass, recomputing: function.rematerializations[Int(value)], to: to)
    } else {
      spill(value)
      gap.add(registerClass, from: Place(spillSlot: Int(value)), to: to)
    }
  }

  // MARK: Fixed registers

  private mutating func placeFixedUses(_ operands: Range<Int>, _ now: UInt32, _ function: borrowing MachineFunction) {
    var wanted = Mask()
    var copied = Mask()
    for index in operands {
      let operand = function.operands[index]
      guard operand.constraint == .fixed else { continue }
      let register = file.index[Int(operand.detail)]
      places[index] = place(register)
      used.insert(register)
      if operand.isDefinition {
        late.insert(register)
        reserved.insert(register)
        if operand.role == .earlyDefinition { wanted.insert(register) }
        continue
      }
      wanted.insert(register)
      let position = index - operands.lowerBound
      if position < 256, tied[position] != 255 {
        late.insert(register)
        reserved.insert(register)
      }
      if operand.role == .lateUse { lateRegisters.insert(register) }
      let value = operand.register.rawValue
      if values[Int(value)].home != register, !copied.contains(register) {
        addMove(of: value, to: register, function)
        copied.insert(register)
      }
    }
    vacate(wanted, copied, operands, now, function)
    pinned = pinned | wanted
    for index in operands {
      let operand = function.operands[index]
      guard operand.constraint == .fixed, operand.isUse else { continue }
      let value = operand.register.rawValue
      let register = file.index[Int(operand.detail)]
      // A value that came from its slot stays, if it may.
      if values[Int(value)].home == RegisterFile.none, values[Int(value)].end > now, !late.contains(register),
        !occupied.contains(register), file.allocatable.contains(register), !isChanged(value)
      {
        changed.append((value, .none))
        take(value, register)
      }
    }
  }

  private func isChanged(_ value: UInt32) -> Bool { changed.contains { $0.value == value } }

  /// Takes the values out of fixed registers that something else has to be in.
  private mutating func vacate(
    _ wanted: Mask, _ copied: Mask, _ operands: Range<Int>, _ now: UInt32, _ function: borrowing MachineFunction
  ) {
    var rest = wanted & occupied
    while let register = rest.popFirst() {
      let value = occupants[Int(register)]
      if !copied.contains(register), hasFixedUse(of: value, in: register, operands, function) { continue }
      let livesOn = values[Int(value)].end > now
      guard livesOn || hasFreeUse(of: value, operands, function) else {
        changed.append((value, place(register)))
        release(value)
        continue
      }
      var allowed = file.allocatable & ~wanted & ~pinned
      if livesOn { allowed = allowed & ~late }
      relocate(value, from: register, allowed, function)
    }
  }

  /// Moves a value to a free register, or leaves it to its slot.
  private mutating func relocate(
    _ value: UInt32, from register: UInt8, _ allowed: Mask, _ function: borrowing MachineFunction
  ) {
    let end = values[Int(value)].end
    if !relocated.contains(register), !isChanged(value),
      let free = freeRegister(allowed, registerClass(value), hint: RegisterFile.none, end: end)
    {
      addMove(of: value, to: free, function)
      changed.append((value, place(register)))
      release(value)
      take(value, free)
      relocated.insert(free)
    } else {
      evict(register)
    }
  }

  private func hasFixedUse(
    of value: UInt32, in register: UInt8, _ operands: Range<Int>, _ function: borrowing MachineFunction
  ) -> Bool {
    operands.contains {
      let operand = function.operands[$0]
      return operand.isUse && operand.constraint == .fixed && operand.register.rawValue == value
        && file.index[Int(operand.detail)] == register
    }
  }

  private func hasFreeUse(of value: UInt32, _ operands: Range<Int>, _ function: borrowing MachineFunction) -> Bool {
    operands.contains {
      let operand = function.operands[$0]
      return operand.isUse && operand.constraint != .fixed && operand.register.rawValue == value
    }
  }

  /// Takes the values that live on out of the registers that the instruction destroys.
  private mutating func leaveLateRegisters(_ now: UInt32) {
    var rest = late & occupied
    while let register = rest.popFirst() {
      let value = occupants[Int(register)]
      if lateRegisters.contains(register), values[Int(value)].end <= now { continue }
      let allowed = file.allocatable & ~late & ~pinned & ~reserved
      let end = values[Int(value)].end
      if !relocated.contains(register), !isChanged(value),
        let free = freeRegister(allowed, registerClass(value), hint: RegisterFile.none, end: end)
      {
        gap.add(RegisterClass(rawValue: registerClass(value))!, from: place(register), to: place(free))
        changed.append((value, place(register)))
        release(value)
        take(value, free)
        relocated.insert(free)
        pinned.insert(free)
      } else {
        // The move that brought it here, if any, is still wanted: the instruction may read it.
        spill(value)
        release(value)
      }
    }
  }

  // MARK: Uses

  private mutating func placeUses(_ operands: Range<Int>, _ now: UInt32, _ function: borrowing MachineFunction) {
    var isMissing = false
    for index in operands {
      let operand = function.operands[index]
      guard operand.isUse, operand.constraint != .fixed else { continue }
      let register = values[operand.register.index].home
      if register != RegisterFile.none, mayUse(register, operand, index - operands.lowerBound, now) {
        pin(index, register, operand, index - operands.lowerBound)
      } else {
        isMissing = true
      }
    }
    guard isMissing else { return }
    for index in operands where places[index] == .none && function.operands[index].isUse {
      placeMissingUse(index, index - operands.lowerBound, now, function.instructions[Int(now)].kind == .move, function)
    }
  }

  @inline(__always)
  private func isTied(_ position: Int) -> Bool { position < 256 && tied[position] != 255 }

  /// Whether an operand may have the register that its value is in.
  @inline(__always)
  private func mayUse(_ register: UInt8, _ operand: Operand, _ position: Int, _ now: UInt32) -> Bool {
    if isTied(position) {
      return values[operand.register.index].end <= now && !late.contains(register) && !reserved.contains(register)
        && !lateRegisters.contains(register)
    }
    if operand.role == .lateUse { return !late.contains(register) && !reserved.contains(register) }
    return true
  }

  @inline(__always)
  private mutating func pin(_ index: Int, _ register: UInt8, _ operand: Operand, _ position: Int) {
    places[index] = place(register)
    pinned.insert(register)
    if isTied(position) { reserved.insert(register) }
    if operand.role == .lateUse { lateRegisters.insert(register) }
  }

  private mutating func placeMissingUse(
    _ index: Int, _ position: Int, _ now: UInt32, _ isMove: Bool, _ function: borrowing MachineFunction
  ) {
    let operand = function.operands[index]
    let value = operand.register.rawValue
    let home = values[Int(value)].home
    let livesOn = values[Int(value)].end > now
    let free = file.allocatable & ~pinned & ~reserved
    if isTied(position) {
      // A copy that the definition takes over.
      let definition = function.operands[Int(function.instructions[Int(now)].operandStart) + Int(tied[position])]
      let register = obtain(
        free & ~late, for: value, hint: hint(definition.register.rawValue), at: Int(now))
      addMove(of: value, to: register, function)
      used.insert(register)
      pin(index, register, operand, position)
      return
    }
    if operand.role == .lateUse {
      let current = home
      if current != RegisterFile.none, mayUse(current, operand, position, now) {
        return pin(index, current, operand, position)
      }
      let register = obtain(free & ~late, for: value, hint: RegisterFile.none, at: Int(now))
      addMove(of: value, to: register, function)
      if !isChanged(value) { changed.append((value, current == RegisterFile.none ? .none : place(current))) }
      release(value)
      take(value, register)
      return pin(index, register, operand, position)
    }
    if home != RegisterFile.none { return pin(index, home, operand, position) }
    let isRecomputed = values[Int(value)].flags & Flag.isRecomputed != 0
    let lasting = livesOn ? free & ~late : free
    if operand.constraint == .any, !isRecomputed {
      let isUsedAgain = nextUses[index] != .max || values[Int(value)].end > now + 1
      let choice = freeRegister(lasting, registerClass(value), hint: RegisterFile.none, end: values[Int(value)].end)
      guard isUsedAgain, !isMove, livesOn, !isChanged(value), let register = choice else {
        spill(value)
        places[index] = Place(spillSlot: Int(value))
        return
      }
      load(value, register, index, operand, position, function)
      return
    }
    let registerClass = registerClass(value)
    let hasLasting = (lasting & file.allocatable)[registerClass] != 0
    let register = obtain(hasLasting ? lasting : free, for: value, hint: RegisterFile.none, at: Int(now))
    load(value, register, index, operand, position, function)
  }

  private mutating func load(
    _ value: UInt32, _ register: UInt8, _ index: Int, _ operand: Operand, _ position: Int,
    _ function: borrowing MachineFunction
  ) {
    addMove(of: value, to: register, function)
    if !isChanged(value) { changed.append((value, .none)) }
    take(value, register)
    pin(index, register, operand, position)
  }

  // MARK: Definitions

  private mutating func placeDefinitions(
    _ operands: Range<Int>, _ now: UInt32, hasEarly: Bool, _ function: borrowing MachineFunction
  ) {
    var defined = Mask()
    if hasEarly {
      for index in operands where function.operands[index].role == .earlyDefinition && places[index] == .none {
        let operand = function.operands[index]
        guard operand.constraint != .reuse else { continue }
        let allowed = file.allocatable & ~clobbered & ~reserved & ~lateRegisters & ~pinned
        define(index, operand, allowed, &defined, now, function)
      }
    }
    for index in operands where function.operands[index].isDefinition {
      let operand = function.operands[index]
      let value = operand.register.rawValue
      values[Int(value)].operand = UInt32(truncatingIfNeeded: index)
      switch operand.constraint {
      case .fixed:
        let register = file.index[Int(operand.detail)]
        take(value, register)
        defined.insert(register)
      case .reuse:
        let source = places[operands.lowerBound + Int(operand.detail)]
        guard let physical = source.register else {
          failure = failure ?? AllocationError(instruction: Int(now))
          continue
        }
        places[index] = source
        let register = file.index[Int(physical.rawValue)]
        take(value, register)
        defined.insert(register)
      case .any, .register:
        if places[index] != .none { continue }
        let allowed = file.allocatable & ~clobbered & ~reserved & ~lateRegisters
        define(index, operand, allowed, &defined, now, function)
      }
    }
    for index in operands {
      let operand = function.operands[index]
      let value = operand.register.rawValue
      if values[Int(value)].end <= now { release(value) }
      if operand.isDefinition { noteHome(value) }
    }
  }

  /// The register of a value that becomes a block parameter is a hint for the other values that do.
  @inline(__always)
  private mutating func noteHome(_ value: UInt32) {
    let parameter = values[Int(value)].parameter
    if parameter != .max, values[Int(parameter)].hint == RegisterFile.none {
      values[Int(parameter)].hint = values[Int(value)].home
    }
  }

  private mutating func define(
    _ index: Int, _ operand: Operand, _ allowed: Mask, _ defined: inout Mask, _ now: UInt32,
    _ function: borrowing MachineFunction
  ) {
    let value = operand.register.rawValue
    let registerClass = registerClass(value)
    var hint = hint(value)
    if hint == RegisterFile.none, function.instructions[Int(now)].kind == .move,
      let source = places[Int(function.instructions[Int(now)].operandStart)].register
    {
      hint = file.index[Int(source.rawValue)]
    }
    var choice = freeRegister(allowed, registerClass, hint: hint, end: values[Int(value)].end)
    if choice == nil {
      let victim = victim(allowed & ~defined, registerClass)
      let isSlotAllowed =
        operand.constraint == .any && values[Int(value)].flags & Flag.isRecomputed == 0
        && !hasSlot(function.instructions[Int(now)])
      if isSlotAllowed, victim == nil || victim!.distance < distance(value) {
        values[Int(value)].flags |= Flag.isSpilled | Flag.isDefinedInSlot
        places[index] = Place(spillSlot: Int(value))
        return
      }
      guard let victim else {
        failure = failure ?? AllocationError(instruction: Int(now))
        return
      }
      let evicted = occupants[Int(victim.register)]
      spill(evicted)
      release(evicted)
      choice = victim.register
    }
    take(value, choice!)
    defined.insert(choice!)
    places[index] = place(choice!)
  }

  /// Whether an operand of the instruction is in a slot already: at most one may be.
  private func hasSlot(_ instruction: MachineInstruction) -> Bool {
    let start = Int(instruction.operandStart)
    return (start..<(start + Int(instruction.operandCount))).contains {
      places[$0] != .none && places[$0].spillSlot != nil
    }
  }
}
