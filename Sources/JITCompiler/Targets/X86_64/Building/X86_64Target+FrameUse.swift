import JITIR
import JITMachineCode
import JITStorage

// What the function does with memory of its frame, found from the instructions as they will be encoded.

extension X86_64Target {
  func frameUse() -> FrameUse {
    var use = FrameUse()
    use.slots = lowering.frame.extents
    use.outgoingSize = lowering.frame.outgoingSize
    use.incomingSize = Int(convention.stackSize)
    var arguments: [UInt32: [FrameUse.Argument]] = [:]
    for argument in stackArguments { arguments[argument.call.rawValue, default: []].append(argument.argument) }
    var widths: [UInt64: X86_64.MemoryAccess?] = [:]
    for number in lowering.machine.instructions.indices {
      let instruction = lowering.machine.instructions[number]
      if instruction.detail & Detail.pseudo != 0 {
        if isCall(instruction) { use.arguments[number] = arguments[instruction.source] }
        continue
      }
      let access: X86_64.MemoryAccess?
      if let known = widths[instruction.code] {
        access = known
      } else {
        access = X86_64.MemoryAccess(X86_64.InstructionForm(bits: instruction.code))
        widths[instruction.code] = access
      }
      if let access { note(access, number, instruction, &use) }
    }
    return use
  }

  private func isCall(_ instruction: MachineInstruction) -> Bool {
    switch Pseudo(rawValue: UInt8(truncatingIfNeeded: instruction.code)) {
    case .call, .callIndirect, .tailCall, .tailCallIndirect, .tailCallWithStack, .tailCallWithStackIndirect: true
    default: false
    }
  }

  private func note(
    _ access: X86_64.MemoryAccess, _ number: Int, _ instruction: MachineInstruction, _ use: inout FrameUse
  ) {
    let area: FrameUse.Area
    switch AddressMode(rawValue: instruction.detail >> 2 & 7)! {
    case .none:
      use.operandSizes[number] = access.size
      return
    case .slots: area = .slots
    case .outgoing: area = .outgoing
    case .incoming: area = .incoming
    case .registers, .constant: return
    }
    guard instruction.source == .max else { return }
    let offset = Int(Int32(truncatingIfNeeded: instruction.immediate))
    use.accesses[number] = FrameUse.Access(
      extent: .init(area: area, offset: offset, size: access.size),
      written: access.isWrite ? Int(instruction.detail2 & 7) : nil)
  }
}

/// An argument that has been stored, for the checks.
struct StackArgument {
  var call: Instruction
  var argument: FrameUse.Argument
}
