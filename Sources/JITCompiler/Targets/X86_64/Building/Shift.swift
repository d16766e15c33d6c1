import JITMachineCode

/// Shifts and rotations of integers, and of lanes.
enum Shift {
  case left, rightUnsigned, rightSigned, rotateLeft, rotateRight

  /// By CL.
  @inline(__always)
  func byCount(_ size: Int) -> X86_64.InstructionForm {
    let form: X86_64.InstructionForm =
      switch self {
      case .left: .shlRM32CL
      case .rightUnsigned: .shrRM32CL
      case .rightSigned: .sarRM32CL
      case .rotateLeft: .rolRM32CL
      case .rotateRight: .rorRM32CL
      }
    return form.sized(size)
  }

  /// By an immediate.
  @inline(__always)
  func byImmediate(_ size: Int) -> X86_64.InstructionForm {
    let form: X86_64.InstructionForm =
      switch self {
      case .left: .shlRM32I8
      case .rightUnsigned: .shrRM32I8
      case .rightSigned: .sarRM32I8
      case .rotateLeft: .rolRM32I8
      case .rotateRight: .rorRM32I8
      }
    return form.sized(size)
  }

  /// Of lanes of 2, 4 or 8 bytes, by the number in a vector register. There is none to the right of 8 bytes with their
  /// signs.
  func byVector(lane: Int) -> X86_64.VectorInstruction {
    switch self {
    case .left: lane == 2 ? .psllwXXM128 : lane == 4 ? .pslldXXM128 : .psllqXXM128
    case .rightSigned: lane == 2 ? .psrawXXM128 : .psradXXM128
    default: lane == 2 ? .psrlwXXM128 : lane == 4 ? .psrldXXM128 : .psrlqXXM128
    }
  }

  /// Of lanes of 2, 4 or 8 bytes, by an immediate. There is none to the right of 8 bytes with their signs.
  func byImmediate(lane: Int) -> X86_64.VectorInstruction {
    switch self {
    case .left: lane == 2 ? .psllwXI8 : lane == 4 ? .pslldXI8 : .psllqXI8
    case .rightSigned: lane == 2 ? .psrawXI8 : .psradXI8
    default: lane == 2 ? .psrlwXI8 : lane == 4 ? .psrldXI8 : .psrlqXI8
    }
  }
}
