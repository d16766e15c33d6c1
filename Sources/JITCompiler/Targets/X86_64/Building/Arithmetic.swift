import JITMachineCode

/// The eight arithmetic instructions that are numbered alike (SDM volume 2, table A-6, group 1).
enum Arithmetic: UInt8 {
  case add, or, adc, sbb, and, sub, xor, cmp

  /// `op r, r/m`, of a size in bytes.
  @inline(__always)
  func load(_ size: Int) -> X86_64.InstructionForm {
    let form: X86_64.InstructionForm =
      switch self {
      case .add: .addR32RM32
      case .or: .orR32RM32
      case .adc: .adcR32RM32
      case .sbb: .sbbR32RM32
      case .and: .andR32RM32
      case .sub: .subR32RM32
      case .xor: .xorR32RM32
      case .cmp: .cmpR32RM32
      }
    return form.sized(size)
  }

  /// `op r/m, r`.
  @inline(__always)
  func store(_ size: Int) -> X86_64.InstructionForm {
    let form: X86_64.InstructionForm =
      switch self {
      case .add: .addRM32R32
      case .or: .orRM32R32
      case .adc: .adcRM32R32
      case .sbb: .sbbRM32R32
      case .and: .andRM32R32
      case .sub: .subRM32R32
      case .xor: .xorRM32R32
      case .cmp: .cmpRM32R32
      }
    return form.sized(size)
  }

  /// `op r/m, immediate` with the shortest immediate.
  @inline(__always)
  func immediate(_ size: Int, _ value: Int64) -> X86_64.InstructionForm {
    size > 1 && value == Int64(Int8(truncatingIfNeeded: value)) ? shortImmediate.sized(size) : immediate.sized(size)
  }

  private var shortImmediate: X86_64.InstructionForm {
    switch self {
    case .add: .addRM32I8
    case .or: .orRM32I8
    case .adc: .adcRM32I8
    case .sbb: .sbbRM32I8
    case .and: .andRM32I8
    case .sub: .subRM32I8
    case .xor: .xorRM32I8
    case .cmp: .cmpRM32I8
    }
  }

  private var immediate: X86_64.InstructionForm {
    switch self {
    case .add: .addRM32I32
    case .or: .orRM32I32
    case .adc: .adcRM32I32
    case .sbb: .sbbRM32I32
    case .and: .andRM32I32
    case .sub: .subRM32I32
    case .xor: .xorRM32I32
    case .cmp: .cmpRM32I32
    }
  }
}
