import JITIR
import JITStorage

/// Instructions that want their operands somewhere, or destroy registers, or whose uses are not in registers yet.
extension FastAllocator {
  /// Any instruction.
  mutating func allocateConstrained(_ number: Int, _ function: borrowing MachineFunction) {
    let instruction = function.instructions[number]
    let operands = Int(instruction.operandStart)..<Int(instruction.operandStart) + Int(instruction.operandCount)
    let now = UInt32(truncatingIfNeeded: number)
    if instruction.kind == .call { passCall() }
    changed.removeAll()
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
      let value = function.operands[index].register
      values[value].nextUse = nextUses[index]
      let home = values[value].home
      if values[value].end <= now, !home.isNone, !lateRegisters.contains(home) { release(value) }
    }
    if !late.isEmpty { leaveLateRegisters(now) }
    if !gap.isEmpty { gap.flush(at: now * 2, into: &moves, temporarySlot: .none) }
    placeDefinitions(operands, now, hasEarly: hasEarly, function)
    if hasTied {
      for index in operands where function.operands[index].constraint == .reuse {
        tied[Int(function.operands[index].detail)] = 255
      }
    }
  }

  private mutating func passCall() {
    nextCall += 1
    nextCallPosition = nextCall < calls.count ? calls[nextCall] : .max
  }

  /// Where a value was before the moves that precede this instruction; adds the move from there.
  mutating func addMove(of value: VirtualRegister, to register: RegisterIndex, _ function: borrowing MachineFunction) {
    var from = Place.none
    if let change = change(of: value) {
      from = change.from
    } else if !values[value].home.isNone {
      from = place(values[value].home)
    }
    addMove(of: value, from: from, to: place(register), function)
  }

  /// The first change of a value's place before this instruction, if there has been one.
  private mutating func change(of value: VirtualRegister) -> Change? {
    for index in changed.indices where changed[index].value == value { return changed[index] }
    return nil
  }

  mutating func isChanged(_ value: VirtualRegister) -> Bool { change(of: value) != nil }

  /// Adds a move from a place; from `Place.none`, the value is loaded or rematerialized.
  mutating func addMove(
    of value: VirtualRegister, from: Place, to: Place, _ function: borrowing MachineFunction
  ) {
    let registerClass = function.classes[value]
    if from != .none {
      gap.add(registerClass, from: from, to: to)
    } else if values[value].flags & Flag.isRematerialized != 0 {
      gap.add(registerClass, rematerializing: function.rematerializations[value], to: to)
    } else {
      spill(value)
      gap.add(registerClass, from: Place(spillSlot: value.index), to: to)
    }
  }

  // MARK: Uses

  private mutating func placeUses(_ operands: Range<Int>, _ now: UInt32, _ function: borrowing MachineFunction) {
    var isMissing = false
    for index in operands {
      let operand = function.operands[index]
      guard operand.isUse, operand.constraint != .fixed else { continue }
      let register = values[operand.register].home
      if !register.isNone, mayUse(register, operand, index - operands.lowerBound, now) {
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
  private func mayUse(_ register: RegisterIndex, _ operand: Operand, _ position: Int, _ now: UInt32) -> Bool {
    if isTied(position) {
      return values[operand.register].end <= now && !late.contains(register) && !reserved.contains(register)
        && !lateRegisters.contains(register)
    }
    if operand.role == .lateUse { return !late.contains(register) && !reserved.contains(register) }
    return true
  }

  @inline(__always)
  private mutating func pin(_ index: Int, _ register: RegisterIndex, _ operand: Operand, _ position: Int) {
    places[index] = place(register)
    pinned.insert(register)
    if isTied(position) { reserved.insert(register) }
    if operand.role == .lateUse { lateRegisters.insert(register) }
  }

  private mutating func placeMissingUse(
    _ index: Int, _ position: Int, _ now: UInt32, _ isMove: Bool, _ function: borrowing MachineFunction
  ) {
    let operand = function.operands[index]
    let value = operand.register
    let home = values[value].home
    let livesOn = values[value].end > now
    let free = file.allocatable & ~pinned & ~reserved
    if isTied(position) {
      // A copy that the definition takes over.
      let definition = function.operands[Int(function.instructions[Int(now)].operandStart) + Int(tied[position])]
      let register = obtain(
        free & ~late, for: value, hint: hint(definition.register), at: Int(now))
      addMove(of: value, to: register, function)
      used.insert(register)
      pin(index, register, operand, position)
      return
    }
    if operand.role == .lateUse {
      let current = home
      if !current.isNone, mayUse(current, operand, position, now) {
        return pin(index, current, operand, position)
      }
      let register = obtain(free & ~late, for: value, hint: .none, at: Int(now))
      addMove(of: value, to: register, function)
      if !isChanged(value) {
        changed.append(Change(value: value, from: current.isNone ? .none : place(current)))
      }
      release(value)
      take(value, register)
      return pin(index, register, operand, position)
    }
    if !home.isNone { return pin(index, home, operand, position) }
    let isRematerialized = values[value].flags & Flag.isRematerialized != 0
    let lasting = livesOn ? free & ~late : free
    if operand.constraint == .any, !isRematerialized {
      let isUsedAgain = nextUses[index] != .max || values[value].end > now + 1
      let choice = freeRegister(lasting, registerClass(value), hint: .none, end: values[value].end)
      guard isUsedAgain, !isMove, livesOn, !isChanged(value), let register = choice else {
        spill(value)
        places[index] = Place(spillSlot: value.index)
        return
      }
      load(value, register, index, operand, position, function)
      return
    }
    let registerClass = registerClass(value)
    let hasLasting = !(lasting & .all(registerClass)).isEmpty
    let register = obtain(hasLasting ? lasting : free, for: value, hint: .none, at: Int(now))
    load(value, register, index, operand, position, function)
  }

  private mutating func load(
    _ value: VirtualRegister, _ register: RegisterIndex, _ index: Int, _ operand: Operand, _ position: Int,
    _ function: borrowing MachineFunction
  ) {
    addMove(of: value, to: register, function)
    if !isChanged(value) { changed.append(Change(value: value, from: .none)) }
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
      let value = operand.register
      switch operand.constraint {
      case .fixed:
        let register = file.index(of: operand.fixedRegister)
        take(value, register)
        defined.insert(register)
      case .reuse:
        let source = places[operands.lowerBound + Int(operand.detail)]
        guard let physical = source.register else {
          failure = failure ?? AllocationError(instruction: Int(now))
          continue
        }
        places[index] = source
        let register = file.index(of: physical)
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
      let value = operand.register
      if values[value].end <= now { release(value) }
      if operand.isDefinition { noteHome(value) }
    }
  }
}
