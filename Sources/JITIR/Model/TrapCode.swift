/// Why execution stopped. The spellings are stable: text, run directives and error messages use them.
public enum TrapCode: Sendable, Hashable, BitwiseCopyable {
  /// An `unreachable` instruction was reached.
  case unreachable
  /// Division or remainder by zero.
  case integerDivideByZero
  /// A result that its type can't represent: the quotient of the minimum by -1, a trapping sum, a float out of range.
  case integerOverflow
  /// A NaN converted to an integer.
  case badConversion
  /// An address outside the memory it must be in.
  case outOfBounds
  /// An index outside its table.
  case tableOutOfBounds
  /// An indirect call of nothing.
  case nullReference
  /// An indirect call of a function with another signature.
  case badSignature
  /// An address that is not a multiple of what it must be.
  case misalignedAccess
  /// The stack is used up.
  case stackOverflow
  /// The fuel is used up.
  case outOfFuel
  /// The host asked the program to stop, or its deadline has passed.
  case interrupted
  /// A code of the program's own.
  case user(UInt16)
}

extension TrapCode: RawRepresentable {
  static let named: [(code: TrapCode, spelling: String)] = [
    (.unreachable, "unreachable"), (.integerDivideByZero, "integer_divide_by_zero"),
    (.integerOverflow, "integer_overflow"), (.badConversion, "bad_conversion"), (.outOfBounds, "out_of_bounds"),
    (.tableOutOfBounds, "table_out_of_bounds"), (.nullReference, "null_reference"), (.badSignature, "bad_signature"),
    (.misalignedAccess, "misaligned_access"), (.stackOverflow, "stack_overflow"), (.outOfFuel, "out_of_fuel"),
    (.interrupted, "interrupted"),
  ]

  /// A number that is never 0 and never changes: 1… in the order of the cases, 256 + n for `user(n)`.
  public var rawValue: UInt32 {
    switch self {
    case .unreachable: 1
    case .integerDivideByZero: 2
    case .integerOverflow: 3
    case .badConversion: 4
    case .outOfBounds: 5
    case .tableOutOfBounds: 6
    case .nullReference: 7
    case .badSignature: 8
    case .misalignedAccess: 9
    case .stackOverflow: 10
    case .outOfFuel: 11
    case .interrupted: 12
    case .user(let number): 256 + UInt32(number)
    }
  }

  /// The code with the number `rawValue`; nil when there is none.
  public init?(rawValue: UInt32) {
    switch rawValue {
    case 1...12: self = TrapCode.named[Int(rawValue) - 1].code
    case 256...(256 + 65535): self = .user(UInt16(rawValue - 256))
    default: return nil
    }
  }
}

extension TrapCode: CustomStringConvertible {
  /// The stable spelling, as `integer_divide_by_zero` or `user7`.
  public var description: String {
    if case .user(let number) = self { return "user\(number)" }
    return TrapCode.named[Int(rawValue) - 1].spelling
  }

  /// The code with the stable spelling `spelling`; nil when there is none.
  public init?(spelling: some StringProtocol) {
    if let match = TrapCode.named.first(where: { $0.spelling == spelling }) {
      self = match.code
    } else if spelling.hasPrefix("user"), let number = UInt16(spelling.dropFirst(4)) {
      self = .user(number)
    } else {
      return nil
    }
  }
}
