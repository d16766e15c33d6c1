import JITIR
import JITStorage

/// Operands in particular registers, and registers that are destroyed.
extension FastAllocator {
  mutating func placeFixedUses(_ operands: Range<Int>, _ now: UInt32, _ function: borrowing MachineFunction) {
    var wanted = Mask()
    var copied = Mask()
    for index in operands {
      let operand = function.operands[index]
      guard operand.constraint == .fixed else { continue }
      let register = file.index(of: operand.fixedRegister)
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
      let value = operand.register
      if values[value].home != register, !copied.contains(register) {
        addMove(of: value, to: register, function)
        copied.insert(register)
      }
    }
    vacate(wanted, copied, operands, now, function)
    pinned = pinned | wanted
    for index in operands {
      let operand = function.operands[index]
      guard operand.constraint == .fixed, operand.isUse else { continue }
      let value = operand.register
      let register = file.index(of: operand.fixedRegister)
      // A value that came from its slot stays, if it may.
      if values[value].home.isNone, values[value].end > now, !late.contains(register),
        !occupied.contains(register), file.allocatable.contains(register), !isChanged(value)
      {
        changed.append(Change(value: value, from: .none))
        take(value, register)
      }
    }
  }

  /// Takes the values out of fixed registers that something else has to be in.
  private mutating func vacate(
    _ wanted: Mask, _ copied: Mask, _ operands: Range<Int>, _ now: UInt32, _ function: borrowing MachineFunction
  ) {
    var rest = wanted & occupied
    while let register = rest.popFirst() {
      let value = occupants[register]
      if !copied.contains(register), hasFixedUse(of: value, in: register, operands, function) { continue }
      let livesOn = values[value].end > now
      guard livesOn || hasFreeUse(of: value, operands, function) else {
        changed.append(Change(value: value, from: place(register)))
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
    _ value: VirtualRegister, from register: RegisterIndex, _ allowed: Mask, _ function: borrowing MachineFunction
  ) {
    let end = values[value].end
    if !relocated.contains(register), !isChanged(value),
      let free = freeRegister(allowed, registerClass(value), hint: .none, end: end)
    {
      addMove(of: value, to: free, function)
      changed.append(Change(value: value, from: place(register)))
      release(value)
      take(value, free)
      relocated.insert(free)
    } else {
      evict(register)
    }
  }

  private mutating func hasFixedUse(
    of value: VirtualRegister, in register: RegisterIndex, _ operands: Range<Int>, _ function: borrowing MachineFunction
  ) -> Bool {
    for index in operands {
      let operand = function.operands[index]
      if operand.isUse, operand.constraint == .fixed, operand.register == value,
        file.index(of: operand.fixedRegister) == register
      {
        return true
      }
    }
    return false
  }

  private mutating func hasFreeUse(
    of value: VirtualRegister, _ operands: Range<Int>, _ function: borrowing MachineFunction
  ) -> Bool {
    for index in operands {
      let operand = function.operands[index]
      if operand.isUse, operand.constraint != .fixed, operand.register == value { return true }
    }
    return false
  }

  /// Takes the values that live on out of the registers that the instruction destroys.
  mutating func leaveLateRegisters(_ now: UInt32) {
    var rest = late & occupied
    while let register = rest.popFirst() {
      let value = occupants[register]
      if lateRegisters.contains(register), values[value].end <= now { continue }
      let allowed = file.allocatable & ~late & ~pinned & ~reserved
      let end = values[value].end
      if !relocated.contains(register), !isChanged(value),
        let free = freeRegister(allowed, registerClass(value), hint: .none, end: end)
      {
        gap.add(RegisterClass(rawValue: registerClass(value))!, from: place(register), to: place(free))
        changed.append(Change(value: value, from: place(register)))
        release(value)
        take(value, free)
        relocated.insert(free)
        pinned.insert(free)
      } else {
        // The move that brought it here, if any, stays: the instruction may read the value.
        spill(value)
        release(value)
      }
    }
  }
}
