extension X86_64 {
  /// The operands of one instruction where its encoding has them.
  struct PlacedOperands {
    /// Codes of the registers in ModRM.reg, ModRM.rm or opcode, and VEX.vvvv; 0 where there is none.
    var reg: UInt8
    var rm: UInt8
    var vvvv: UInt8
    /// The number of the address's index, if it has one.
    var index: UInt8?
    /// Memory is in ModRM.rm, and its address relative to the instruction pointer.
    var isMemory: Bool
    var isRelative: Bool
    /// AVX-512's mask, 0 without one, and whether it zeroes.
    var mask: UInt8
    var zeroing: Bool
  }
}

// What the kinds of operands do not rule out, but processors do. Both assemblers and the decoder ask here.
extension X86_64.InstructionRow {
  /// What is wrong with operands of the right kinds, or nil where nothing is: something that is "not allowed".
  func objection(to operands: X86_64.PlacedOperands) -> String? {
    if properties.contains(.masked), operands.mask == 0 { return "leaving out the mask" }
    if operands.zeroing, operands.mask == 0 { return "{z} without a mask" }
    if operands.zeroing, !canZero(isMemory: operands.isMemory) { return "{z}" }
    if properties.contains(.distinct), !areDistinct(operands) { return "naming one register twice" }
    if properties.contains(.noStackPointer), self.operands.contains(where: { code(of: $0, operands) == 4 }) {
      return "rsp"
    }
    if operands.isRelative, rmOperand?.memory == .based { return "an address relative to rip" }
    for pattern in self.operands where pattern.isRestricted {
      guard let number = code(of: pattern, operands), !pattern.allows(number) else { continue }
      return pattern.registers == .segment ? "writing to cs" : "\(X86_64.Register(pattern.registers!, number))"
    }
    return nil
  }

  /// Memory is merged, never zeroed, nor is a mask.
  private func canZero(isMemory: Bool) -> Bool {
    operands.contains { pattern in
      pattern.decorators.contains(.zeroing) && !(isMemory && pattern.memory != .none)
    }
  }

  /// With VEX no register may be named twice, with EVEX the destination must not be a source.
  private func areDistinct(_ placed: X86_64.PlacedOperands) -> Bool {
    let numbers = operands.compactMap { code(of: $0, placed) }
    guard form.encoding == .evex else { return Set(numbers).count == numbers.count }
    return numbers.isEmpty || !numbers.dropFirst().contains(numbers[0])
  }

  /// The number of the register that an operand names; that of memory is its index.
  private func code(of pattern: X86_64.OperandPattern, _ placed: X86_64.PlacedOperands) -> UInt8? {
    if pattern.kind == .fixedRegister { return pattern.number }
    guard pattern.kind == .registerOrMemory, pattern.registers != .mask else { return nil }
    if pattern.slots.contains(.reg) { return placed.reg & 31 }
    if pattern.slots.contains(.vvvv) { return placed.vvvv & 31 }
    guard pattern.slots.contains(.rm) || pattern.slots.contains(.opcode) else { return nil }
    if !placed.isMemory { return placed.rm & 31 }
    return pattern.isVectorIndexed ? placed.index : nil
  }
}

extension X86_64.EncodedAddress {
  /// The number of the register that is the index, if there is a SIB byte.
  var index: UInt8? {
    guard hasScaledIndex else { return nil }
    return UInt8(truncatingIfNeeded: bits >> 11) & 7 | indexBit << 3 | indexHighBit << 4
  }
}

extension X86_64.OperandPattern {
  /// Memory with a vector of indices.
  var isVectorIndexed: Bool { [.vectorXMM, .vectorYMM, .vectorZMM].contains(memory) }

  /// Whether not all registers of the class can be used: there are five control registers and eight debug registers,
  /// and CS is never loaded.
  var isRestricted: Bool {
    guard kind == .registerOrMemory else { return false }
    switch registers {
    case .segment: return access.contains(.write)
    case .control, .debug: return true
    default: return false
    }
  }

  func allows(_ number: UInt8) -> Bool {
    switch registers {
    case .segment: number != 1
    case .control: [0, 2, 3, 4, 8].contains(number)
    default: number < 8
    }
  }
}
