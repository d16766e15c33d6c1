// What operand types can't rule out. All of it is out of the way of instructions that are in order.

extension X86_64.Assembler {
  /// AH, CH, DH and BH can't be encoded beside a REX prefix.
  @inline(never)
  mutating func checkCodes(_ form: X86_64.InstructionForm, reg: UInt8, rm: UInt8, address: X86_64.EncodedAddress?) {
    guard (reg | rm) & X86_64.Encoder.forbidsREX != 0 else { return }
    let high = (reg | rm) & 24 | (address?.baseBit ?? 0) | (address?.indexBit ?? 0)
    let hasPrefix = form.encoding == .evex || form.isWide || address?.hasHighRegisters == true
    if high != 0 || hasPrefix || (reg | rm) & X86_64.Encoder.needsREX != 0 {
      fail("\(name(of: form)): ah, bh, ch and dh can't be used with a register that needs a REX prefix")
    }
  }

  /// The address has no encoding, or is broadcast.
  @inline(never)
  mutating func checkAddress(_ form: X86_64.InstructionForm, _ address: X86_64.EncodedAddress) {
    if address.bits & X86_64.EncodedAddress.illegal != 0 {
      fail(
        "\(name(of: form)): no encoding has this address: a factor must be 1, 2, 4 or 8, the index not rsp, the displacement 32 bits"
      )
    } else if address.isBroadcast, form.encodingBits != 3 || form.broadcastShift == 0 {
      fail("\(name(of: form)): the memory operand can't be broadcast")
    }
  }

  /// A register from 16 on where the form has no place for its number's bit 4.
  @inline(never)
  mutating func failHigh(_ form: X86_64.InstructionForm) {
    fail(
      "\(name(of: form)): registers from 16 on need a REX2 or EVEX encoding, which this form does not have for this operand"
    )
  }

  /// What the row forbids though the operands' types don't.
  @usableFromInline @inline(never)
  package mutating func checkOperands(
    _ form: X86_64.InstructionForm, reg: UInt8, vvvv: UInt8, rm: UInt8, address: X86_64.EncodedAddress?, extras: UInt8
  ) {
    guard let row = row(of: form) else { return }
    let operands = X86_64.PlacedOperands(
      reg: reg, rm: rm, vvvv: vvvv, index: address?.index, isMemory: address != nil,
      isRelative: address?.isRelative == true, mask: extras & 7, zeroing: extras & 8 != 0)
    if let objection = row.objection(to: operands) { fail("\(row.mnemonic): \(objection) is not allowed") }
  }

  /// The address with a SIB byte, where the row must have one.
  @inline(never)
  mutating func addressAsWanted(_ form: X86_64.InstructionForm, _ address: X86_64.EncodedAddress)
    -> X86_64.EncodedAddress
  {
    guard row(of: form)?.rmOperand?.memory == .scaled else { return address }
    guard let scaled = address.withScaledIndex else {
      fail("\(name(of: form)): the address can't be relative to the instruction pointer")
      return address
    }
    return scaled
  }

  @inline(never)
  mutating func failLength(_ form: X86_64.InstructionForm, _ length: Int) {
    fail("\(name(of: form)): \(X86_64.lengthProblem(length))")
  }

  /// An immediate does not fit.
  @usableFromInline @inline(never)
  package mutating func failImmediate(_ form: X86_64.InstructionForm, _ value: Int) {
    fail("\(name(of: form)): the immediate \(value) does not fit; forms are: \(forms(of: form))")
  }

  private func row(of form: X86_64.InstructionForm) -> X86_64.InstructionRow? {
    InstructionTable.numbers[form].map { InstructionTable.shared.rows[$0] }
  }

  /// The mnemonic of a row, for messages.
  private func name(of form: X86_64.InstructionForm) -> String { row(of: form)?.mnemonic ?? "instruction" }

  private func forms(of form: X86_64.InstructionForm) -> String {
    X86_64.Instruction.forms(of: name(of: form)).joined(separator: "; ")
  }
}

extension X86_64.Assembler {
  /// Whether an immediate of `bits` bits, sign-extended to `width`, can be this number; as an unsigned number too, if
  /// it is the same bits.
  @inlinable @inline(__always)
  package static func fits(_ value: Int, _ bits: Int, of width: Int) -> Bool {
    var value = value
    if width < 64, value >= 1 << (width - 1), value < 1 << width { value -= 1 << width }
    return bits == 64 || value >= -(1 << (bits - 1)) && value < 1 << (bits - 1)
  }

  /// Whether an immediate of `bits` bits can be this number, signed or not.
  @inlinable @inline(__always)
  package static func fits(_ value: Int, _ bits: Int) -> Bool { value >= -(1 << (bits - 1)) && value < 1 << bits }
}
