import JITMachineCode

extension X86_64Target {
  func name(of place: Allocation.Place) -> String {
    if place == .none { return "none" }
    guard let register = place.register else { return "[spill \(place.spillSlot!)]" }
    let number = UInt8(register.number)
    return X86_64.Register(register.registerClass == .integer ? .general64 : .xmm, number).description
  }

  func text(of instruction: MachineInstruction, operands: [String]) -> String {
    let list = operands.joined(separator: ", ")
    if instruction.detail & Detail.pseudo != 0 {
      let name = Pseudo(rawValue: UInt8(truncatingIfNeeded: instruction.code)).map { "\($0)" } ?? "?"
      let immediate = instruction.immediate == 0 ? "" : " #\(instruction.immediate)"
      return name + (list.isEmpty ? "" : " " + list) + immediate
    }
    let mnemonic = X86_64.mnemonic(of: X86_64.InstructionForm(bits: instruction.code)) ?? "?"
    var text = mnemonic + (list.isEmpty ? "" : " " + list)
    let mode = AddressMode(rawValue: instruction.detail >> 2 & 7)!
    let displacement = Int32(truncatingIfNeeded: instruction.immediate)
    if mode != .none {
      let scale = instruction.detail & 3 == 0 ? "" : " scale \(1 << (instruction.detail & 3))"
      text += " [\(mode)\(scale) \(displacement >= 0 ? "+" : "")\(displacement)]"
    }
    let immediate = mode == .none ? instruction.immediate : instruction.immediate >> 32
    if X86_64.InstructionForm(bits: instruction.code).immediateCount > 0 { text += " #\(immediate)" }
    return text
  }
}
