import JITIR
import JITStorage

// What holds for each operand of an instruction by itself.

extension AllocationChecker {
  func problem(
    ofOperand index: Int, _ operands: Range<Int>, _ instruction: MachineInstruction
  ) -> String? {
    let operand = function.operands[index]
    let place = allocation.places[index]
    let registerClass = function.classes[operand.register.index]
    let rematerialized = function.rematerializations[operand.register.index]
    if place == .none, operand.isDefinition, rematerialized != .max, operands.count == 1 { return nil }
    if let message = problem(of: place, registerClass) { return message }
    if let message = problem(ofConstraint: index, operands) { return message }
    if operand.isUse, !contents[location(place)].contains(operand.register.rawValue) {
      return "holds \(contents[location(place)].map { "v\($0)" }), not v\(operand.register.rawValue)"
    }
    if operand.isDefinition, let message = unsaved(place) { return message }
    let clobbers = function.clobberSets[Int(instruction.clobbers)]
    if let register = place.register, clobbers.contains(register) {
      if operand.role == .lateUse || operand.role == .earlyDefinition { return "is destroyed" }
      if operand.role == .definition, operand.constraint != .fixed { return "is destroyed" }
    }
    for other in operands where other != index && overlap(other, index) {
      switch (operand.role, function.operands[other].role) {
      case (.definition, .definition), (.earlyDefinition, .definition), (.definition, .earlyDefinition),
        (.earlyDefinition, .earlyDefinition), (.lateUse, .definition), (.definition, .lateUse),
        (.lateUse, .earlyDefinition), (.earlyDefinition, .lateUse), (.use, .earlyDefinition),
        (.earlyDefinition, .use):
        return "is shared with operand \(other - operands.lowerBound)"
      default: break
      }
    }
    return nil
  }

  private func overlap(_ a: Int, _ b: Int) -> Bool {
    let (first, second) = (allocation.places[a], allocation.places[b])
    if first == second { return first != .none }
    guard let x = first.spillSlot, let y = second.spillSlot, first != .none, second != .none else { return false }
    func isWide(_ index: Int) -> Bool { function.classes[function.operands[index].register.index] == .vector }
    return isWide(a) && y == x + 1 || isWide(b) && x == y + 1
  }

  private func problem(ofConstraint index: Int, _ operands: Range<Int>) -> String? {
    let operand = function.operands[index]
    let place = allocation.places[index]
    if let register = place.register, operand.constraint == .any || operand.constraint == .register,
      !allocatable.contains(register), !isTied(index, operands)
    {
      return "is not allocatable"
    }
    switch operand.constraint {
    case .any:
      let slots = operands.filter { allocation.places[$0] != .none && allocation.places[$0].spillSlot != nil }
      return slots.count > 1
        && operands.contains { function.operands[$0].isDefinition && function.operands[$0].constraint == .any }
        ? "several operands are in slots" : nil
    case .register: return place.register == nil ? "is not a register" : nil
    case .fixed: return place.register?.rawValue == operand.detail ? nil : "is not the register demanded"
    case .reuse:
      return place == allocation.places[operands.lowerBound + Int(operand.detail)] && place.register != nil
        ? nil : "is not the place of operand \(operand.detail)"
    }
  }

  private func isTied(_ index: Int, _ operands: Range<Int>) -> Bool {
    operands.contains {
      function.operands[$0].constraint == .reuse && Int(function.operands[$0].detail) == index - operands.lowerBound
    }
  }
}
