public import JIT

extension Trap {
  /// What happened, in the words of the specification, such as `out of bounds memory access`.
  public var webAssemblyMessage: String {
    switch code {
    case .unreachable?: "unreachable"
    case .integerDivideByZero?: "integer divide by zero"
    case .integerOverflow?: "integer overflow"
    case .badConversion?: "invalid conversion to integer"
    case .outOfBounds?: "out of bounds memory access"
    case TrapCode.tableAccess?: "out of bounds table access"
    case .tableOutOfBounds?: "undefined element"
    case .nullReference?: "uninitialized element"
    case .badSignature?: "indirect call type mismatch"
    case .stackOverflow?: "call stack exhausted"
    case .outOfFuel?: "out of fuel"
    case .interrupted?: "interrupted"
    case .misalignedAccess?: "unaligned atomic"
    case .user?, nil: name ?? "\(kind)"
    }
  }

  /// A trap of the runtime.
  init(_ code: TrapCode, _ place: String) {
    self.init(
      kind: .program(code.rawValue), name: "\(code) by \(place)", address: 0, backtrace: Backtrace.ofCallers)
  }
}
