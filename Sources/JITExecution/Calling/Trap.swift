/// Why compiled code stopped before it returned.
public struct Trap: Error, Hashable, Sendable {
  /// What happened.
  public enum Kind: Hashable, Sendable {
    /// An instruction that is invalid, or meant to trap (`ud2`, `udf`).
    case illegalInstruction
    /// A breakpoint instruction (`int3`, `brk`).
    case breakpoint
    /// An integer division by zero.
    case divisionByZero
    /// A division whose quotient does not fit, such as the least integer by −1.
    case integerOverflow
    /// A floating-point exception that the code has unmasked.
    case floatingPointException
    /// A read or write of memory that is not there or not permitted.
    case memoryAccess
    /// A call or jump to an address that holds no executable code.
    case badCall
    /// The stack is used up.
    case stackOverflow
    /// The call came on a stack that is not the thread's own, of which nobody knows where it ends, or that has no guard
    /// page.
    case unknownStack
    /// A trap of the program, by the number that the producer of the code gave it in ``CodeObject/traps``; for code of
    /// the compiler, the raw value of a `TrapCode`.
    case program(UInt32)
  }

  /// What happened.
  public let kind: Kind

  /// What the producer of the code calls it; nil for kinds other than ``Kind/program(_:)``, and if it has no name.
  public let name: String?

  /// The address of the instruction that trapped; for ``Kind/badCall``, of the instruction after the call.
  public let address: UInt

  /// The distance of ``address`` from the start of the function, in bytes; nil if the instruction lies in other code.
  public let functionOffset: Int?

  /// The address that could not be accessed; nil for other kinds, and zero where the processor does not tell.
  public let faultingAddress: UInt?

  /// The frames of compiled code that were active, the one that trapped first; up to where Swift called compiled code.
  public let backtrace: Backtrace

  /// Creates a trap.
  public init(
    kind: Kind, name: String? = nil, address: UInt, functionOffset: Int? = nil, faultingAddress: UInt? = nil,
    backtrace: Backtrace = Backtrace()
  ) {
    self.kind = kind
    self.name = name
    self.address = address
    self.functionOffset = functionOffset
    self.faultingAddress = faultingAddress
    self.backtrace = backtrace
  }
}

extension Trap: CustomStringConvertible {
  /// What happened and where, in one line, such as `trap: integer_divide_by_zero in half + 24 at half.ir:3:5`.
  public var description: String {
    let hexadecimal = { (value: UInt) in "0x" + String(value, radix: 16) }
    var place = " at \(hexadecimal(address))"
    if let frame = backtrace.first, frame.function != nil {
      place = " in \(frame)"
    } else if let functionOffset {
      place = " at offset \(functionOffset) of the function"
    } else if address == 0 {
      place = ""
    }
    let detail = faultingAddress.map { " (address \(hexadecimal($0)))" } ?? ""
    return "trap: \(name ?? "\(kind)")\(place)\(detail)"
  }
}

extension Trap.Kind: CustomStringConvertible {
  public var description: String {
    switch self {
    case .illegalInstruction: "illegal instruction"
    case .breakpoint: "breakpoint"
    case .divisionByZero: "integer division by zero"
    case .integerOverflow: "integer overflow in a division"
    case .floatingPointException: "floating-point exception"
    case .memoryAccess: "invalid memory access"
    case .badCall: "call of an address without code"
    case .stackOverflow: "stack overflow"
    case .unknownStack: "call on a stack that is not the thread's or has no guard page, without a stack limit"
    case .program(let code): "trap \(code) of the program"
    }
  }
}
