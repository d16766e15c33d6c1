extension X86_64.Instruction {
  /// The instruction as `llvm-objdump --x86-asm-syntax=intel` prints it, without the tab between mnemonic and operands.
  ///
  /// - Parameters:
  ///   - address: Where the instruction is; branch targets are printed relative to it.
  ///   - symbol: A name for an address, printed after it in `<…>`.
  public func text(at address: UInt64 = 0, symbol: (UInt64) -> String? = { _ in nil }) -> String {
    var text = prefixText + mnemonic
    if let defaultFlags { text += " " + defaultFlags.text }
    var separator = " "
    if isMaskFirst {
      text += " {k\(mask)}"
      separator = ", "
    }
    for (index, operand) in operands.enumerated() {
      text += separator
      separator = ", "
      append(operand, at: index, address: address, symbol: symbol, to: &text)
      if index == maskedOperand {
        text += " {k\(mask)}"
        if zeroing { text += " {z}" }
      }
      if index == roundedOperand, let rounding { text += ", " + rounding.text }
    }
    return text
  }

  private var prefixText: String {
    var text = ""
    for (prefix, name) in Self.prefixNames where prefixes.contains(prefix) { text += name + " " }
    return text
  }

  private static let prefixNames: [(Prefixes, String)] = [
    (.xacquire, "xacquire"), (.xrelease, "xrelease"), (.lock, "lock"), (.repne, "repne"), (.rep, "rep"),
    (.notrack, "notrack"), (.bnd, "bnd"), (.evex, "{evex}"), (.vex3, "{vex3}"), (.vex, "{vex}"), (.rex2, "{rex2}"),
    (.noFlags, "{nf}"), (.addr32, "addr32"), (.data16, "data16"),
  ]

  private var isEVEX: Bool { row.map { InstructionTable.shared.rows[Int($0)].form.encoding == .evex } ?? false }

  var patterns: [X86_64.OperandPattern] { row.map { InstructionTable.shared.rows[Int($0)].operands } ?? [] }

  /// LLVM writes the mask of a prefetching gather, whose only operand is memory, as an operand of its own.
  private var isMaskFirst: Bool {
    guard mask != 0, operands.count == 1, let pattern = patterns.first else { return false }
    return pattern.registers == nil && pattern.decorators.contains(.mask)
  }

  /// The operand that `{k1}` is written after.
  private var maskedOperand: Int? {
    mask == 0 && !zeroing || isMaskFirst ? nil : row == nil ? 0 : patterns.firstIndex { $0.decorators.contains(.mask) }
  }

  /// The operand that `{rn-sae}` is written after.
  private var roundedOperand: Int? {
    rounding == nil
      ? nil : row == nil ? operands.count - 1 : patterns.firstIndex { $0.decorators.contains(.suppressExceptions) }
  }

  private func append(
    _ operand: X86_64.Operand, at index: Int, address: UInt64, symbol: (UInt64) -> String?, to text: inout String
  ) {
    switch operand {
    case .register(let register):
      // The fixed top of the stack is printed ST, the register that happens to be the top ST(0).
      let isVariable = patterns.indices.contains(index) && patterns[index].kind == .registerOrMemory
      text += register.registerClass == .x87 && isVariable ? "st(\(register.number))" : register.description
    case .memory(let memory): text += memory.description
    case .immediate(let value):
      let pattern =
        patterns.indices.contains(index) ? patterns[index] : X86_64.OperandPattern(kind: .signedImmediate, bits: 64)
      let isPlain =
        pattern.kind == .signedImmediate && pattern.extendedBits == pattern.bits
        && (pattern.bits == 32 || pattern.bits == 16 && !isEVEX)
      if pattern.kind == .constant {
        text += String(value)
      } else {
        text += X86_64.hexadecimal(isPlain ? value & (1 << Int64(pattern.bits) - 1) : value)
      }
    case .relative(let distance):
      let target = address &+ UInt64(length) &+ UInt64(bitPattern: distance)
      text += "0x" + String(target, radix: 16)
      if let name = symbol(target) { text += " <\(name)>" }
    }
  }

  /// The address that a branch goes to or a rip-relative operand names, if there is one.
  public func target(at address: UInt64) -> UInt64? {
    for operand in operands {
      switch operand {
      case .relative(let distance): return address &+ UInt64(length) &+ UInt64(bitPattern: distance)
      case .memory(let memory) where memory.base?.registerClass == .instructionPointer64:
        return address &+ UInt64(length) &+ UInt64(bitPattern: memory.displacement)
      default: continue
      }
    }
    return nil
  }
}

extension X86_64.Instruction.Rounding {
  /// As it is written: `{rn-sae}`.
  var text: String {
    switch self {
    case .nearest: "{rn-sae}"
    case .down: "{rd-sae}"
    case .up: "{ru-sae}"
    case .towardZero: "{rz-sae}"
    case .suppressExceptions: "{sae}"
    }
  }
}

extension X86_64 {
  /// `0x1f`, `-0x1f`.
  static func hexadecimal(_ value: Int64) -> String {
    (value < 0 ? "-0x" : "0x") + String(value.magnitude, radix: 16)
  }
}

extension X86_64.MemoryOperand: CustomStringConvertible {
  private static let sizeNames = [
    8: "byte ptr ", 16: "word ptr ", 32: "dword ptr ", 48: "fword ptr ", 64: "qword ptr ", 80: "tbyte ptr ",
    128: "xmmword ptr ",
    256: "ymmword ptr ", 512: "zmmword ptr ",
  ]

  /// The operand in Intel syntax, with its size if it has one.
  public var description: String {
    var text = Self.sizeNames[size] ?? ""
    if let segment { text += "\(X86_64.Register(.segment, segment)):" }
    text += "["
    var isEmpty = true
    if let base {
      text += base.description
      isEmpty = false
    }
    if let index {
      if !isEmpty { text += " + " }
      if scale > 0 || base == nil { text += "\(1 << scale)*" }
      text += index.description
      isEmpty = false
    }
    if isEmpty {
      text += X86_64.hexadecimal(displacement)
    } else if displacement != 0 {
      text += (displacement < 0 ? " - 0x" : " + 0x") + String(displacement.magnitude, radix: 16)
    }
    text += "]"
    if broadcast > 0 { text += "{1to\(broadcast)}" }
    return text
  }
}

extension X86_64.Register {
  /// Whether it can be the base of an address, the instruction pointer aside.
  var isGeneral: Bool { registerClass == .general32 || registerClass == .general64 }
}
