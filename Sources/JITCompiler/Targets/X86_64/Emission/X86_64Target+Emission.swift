import JITIR
import JITMachineCode
import JITStorage

// Machine instructions with places, written out.

extension X86_64Target {
  // MARK: Places

  @inline(__always)
  func spillAddress(_ slot: Int) -> X86_64.EncodedAddress {
    X86_64.EncodedAddress(
      base: rbp, index: nil, scale: 0, displacement: Int32(truncatingIfNeeded: 8 * slot - state.spillBase))
  }

  func frameAddress(_ displacement: Int) -> X86_64.EncodedAddress {
    X86_64.EncodedAddress(base: rbp, index: nil, scale: 0, displacement: Int32(truncatingIfNeeded: displacement))
  }

  @inline(__always)
  private func code(_ number: UInt8, is8: Bool) -> UInt8 {
    is8 && number >= 4 ? number | X86_64.RawEncoding.needsREX : number
  }

  // MARK: Ordinary instructions

  @inline(__always)
  mutating func emit(instruction index: Int) {
    let instruction = lowering.machine.instructions[index]
    if instruction.detail & Detail.pseudo != 0 { return emitPseudo(instruction) }
    let form = X86_64.InstructionForm(bits: instruction.code)
    let fields = instruction.detail2
    var reg: UInt8 = 0
    if fields & 7 != 7 {
      reg = code(number(instruction, Int(fields & 7)), is8: instruction.detail & Detail.reg8 != 0)
    }
    let vvvv = fields >> 6 & 7 != 7 ? number(instruction, Int(fields >> 6 & 7)) : 0
    if instruction.detail & 0b11100 != 0 {
      return emitMemory(instruction, reg, vvvv)
    }
    guard fields >> 3 & 7 != 7 else {
      return buffer.encode(
        form, reg: reg, vvvv: vvvv, immediate: UInt64(bitPattern: instruction.immediate))
    }
    let place = place(instruction, Int(fields >> 3 & 7))
    if let slot = place.spillSlot {
      buffer.encode(
        form, reg: reg, spillAddress(slot), vvvv: vvvv,
        immediate: UInt64(bitPattern: instruction.immediate))
    } else {
      let rm = code(UInt8(truncatingIfNeeded: place.rawValue & 63), is8: instruction.detail & Detail.rm8 != 0)
      buffer.encode(
        form, reg: reg, rm: rm, vvvv: vvvv, immediate: UInt64(bitPattern: instruction.immediate))
    }
  }

  private mutating func emitMemory(_ instruction: MachineInstruction, _ reg: UInt8, _ vvvv: UInt8) {
    let displacement = Int32(truncatingIfNeeded: instruction.immediate)
    let immediate = UInt64(bitPattern: instruction.immediate >> 32)
    let mode = AddressMode(rawValue: instruction.detail >> 2 & 7)!
    let address = address(
      instruction, mode, fields: instruction.detail2, scale: instruction.detail & 3, displacement)
    if mode == .registers, instruction.source != .max { noteTrap(instruction.source) }
    let form = X86_64.InstructionForm(bits: instruction.code)
    buffer.encode(form, reg: reg, address, vvvv: vvvv, immediate: immediate)
    if mode == .constant { buffer.fixUp(.constant, Int(displacement), tail: form.immediateCount) }
  }

  @inline(__always)
  func address(
    _ instruction: MachineInstruction, _ mode: AddressMode, fields: UInt16, scale: UInt8, _ displacement: Int32
  ) -> X86_64.EncodedAddress {
    switch mode {
    case .none, .registers:
      let base = fields >> 9 & 7
      let index = fields >> 12 & 7
      if base == 7 {
        return X86_64.EncodedAddress(
          base: nil, index: index == 7 ? nil : number(instruction, Int(index)), scale: scale,
          displacement: displacement)
      }
      let baseNumber = number(instruction, Int(base))
      if index == 7 {
        return X86_64.EncodedAddress(base: baseNumber, index: nil, scale: scale, displacement: displacement)
      }
      return X86_64.EncodedAddress(
        base: baseNumber, index: number(instruction, Int(index)), scale: scale, displacement: displacement)
    case .constant: return X86_64.EncodedAddress(relativeDisplacement: 0)
    case .slots: return frameAddress(Int(displacement) - state.slotBase)
    case .outgoing: return X86_64.EncodedAddress(base: rsp, index: nil, scale: 0, displacement: displacement)
    case .incoming: return frameAddress(Int(displacement) + 16)
    }
  }

  // MARK: Moves

  mutating func emitMove(_ registerClass: RegisterClass, from: Allocation.Place, to: Allocation.Place) {
    if from == to { return }
    let isInteger = registerClass == .integer
    let load = isInteger ? X86_64.InstructionForm.movR64RM64 : X86_64.VectorInstruction.movapsXXM128.form(avx: hasAVX)
    let target = UInt8(truncatingIfNeeded: to.rawValue & 63)
    guard let slot = to.spillSlot else { return emitLoad(load, target, from) }
    let store = isInteger ? X86_64.InstructionForm.movRM64R64 : X86_64.VectorInstruction.movapsXM128X.form(avx: hasAVX)
    var source = UInt8(truncatingIfNeeded: from.rawValue & 63)
    if from.spillSlot != nil {
      source = isInteger ? X86_64Target.integerScratch.code : X86_64Target.vectorScratch.code
      emitLoad(load, source, from)
    }
    buffer.encode(store, reg: source, spillAddress(slot))
  }

  @inline(__always)
  private mutating func emitLoad(_ form: X86_64.InstructionForm, _ target: UInt8, _ from: Allocation.Place) {
    if let slot = from.spillSlot {
      buffer.encode(form, reg: target, spillAddress(slot))
    } else {
      buffer.encode(form, reg: target, rm: UInt8(truncatingIfNeeded: from.rawValue & 63))
    }
  }

  mutating func emitRematerialization(of index: Int) {
    let instruction = lowering.machine.instructions[index]
    if X86_64Target.isPseudo(instruction, .zeroInteger) {
      // XOR would change flags.
      buffer.encode(.movR32I32, rm: number(instruction, 0))
    } else {
      emit(instruction: index)
    }
  }

  mutating func emitNop() { buffer.encode(.nop) }
  mutating func emitTrap() { buffer.encode(.ud2) }
}
