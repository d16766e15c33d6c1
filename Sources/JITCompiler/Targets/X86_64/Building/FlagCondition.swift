import JITMachineCode

/// What is asked of the flags: a condition of the processor, or two of them, which equality of floating-point numbers
/// takes.
enum FlagCondition: Hashable {
  case single(X86_64.Condition)
  /// Equal and not unordered: ZF and not PF after UCOMISS.
  case floatEqual
  /// Not equal or unordered.
  case floatNotEqual

  /// As a part of a machine instruction's immediate.
  @inline(__always)
  var code: Int64 {
    switch self {
    case .single(let condition): Int64(condition.rawValue)
    case .floatEqual: 16
    case .floatNotEqual: 17
    }
  }

  /// The condition in the low byte of a machine instruction's immediate.
  @inline(__always)
  init(code: Int64) {
    let number = UInt8(truncatingIfNeeded: code)
    if let condition = X86_64.Condition(rawValue: number) {
      self = .single(condition)
    } else {
      self = number == 16 ? .floatEqual : .floatNotEqual
    }
  }

  /// The opposite.
  var inverted: FlagCondition {
    switch self {
    case .single(let condition): .single(condition.inverted)
    case .floatEqual: .floatNotEqual
    case .floatNotEqual: .floatEqual
    }
  }
}

extension X86_64.Condition {
  /// What holds for `b, a` when this holds for `a, b`; integers.
  var swapped: X86_64.Condition {
    switch self {
    case .ifBelow: .ifAbove
    case .ifAbove: .ifBelow
    case .ifAboveOrEqual: .ifBelowOrEqual
    case .ifBelowOrEqual: .ifAboveOrEqual
    case .ifLess: .ifGreater
    case .ifGreater: .ifLess
    case .ifGreaterOrEqual: .ifLessOrEqual
    case .ifLessOrEqual: .ifGreaterOrEqual
    default: self
    }
  }

  /// The unsigned comparison like a signed one, of numbers that are not negative.
  var unsigned: X86_64.Condition {
    switch self {
    case .ifLess, .ifNegative: .ifBelow
    case .ifGreaterOrEqual, .ifNotNegative: .ifAboveOrEqual
    case .ifLessOrEqual: .ifBelowOrEqual
    case .ifGreater: .ifAbove
    default: self
    }
  }
}
