/// Facts about an opcode that several stages ask for, as bits. The first ones are stated in its row in
/// `OpcodeTable.swift`, the others follow from what the row says otherwise.
public struct OpcodeTraits: OptionSet, Sendable, Hashable, BitwiseCopyable {
  public var rawValue: UInt16
  @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }

  // MARK: Stated

  /// The first two operands can be exchanged.
  @inlinable public static var commutative: OpcodeTraits { OpcodeTraits(rawValue: 1) }
  /// A quotient or a remainder, which traps for some divisors only.
  @inlinable public static var division: OpcodeTraits { OpcodeTraits(rawValue: 2) }
  /// The result is a number of the operands' type, rounded, and a NaN where there is none; which NaN is not said.
  @inlinable public static var floatArithmetic: OpcodeTraits { OpcodeTraits(rawValue: 4) }

  // MARK: Derived

  /// The second operand is a distance, of any integer type.
  @inlinable public static var shift: OpcodeTraits { OpcodeTraits(rawValue: 8) }
  /// The result is 0 or 1, or such lanes of all zeros or all ones.
  @inlinable public static var comparison: OpcodeTraits { OpcodeTraits(rawValue: 16) }
  /// A comparison of integers.
  @inlinable public static var integerComparison: OpcodeTraits { OpcodeTraits(rawValue: 32) }
  /// The one result is a truth value, 0 or 1, unless the shape has lanes and the result as well.
  @inlinable public static var truth: OpcodeTraits { OpcodeTraits(rawValue: 64) }
  /// Reads a value from memory, and does nothing else.
  @inlinable public static var load: OpcodeTraits { OpcodeTraits(rawValue: 128) }
  /// Writes a value to memory, and does nothing else.
  @inlinable public static var store: OpcodeTraits { OpcodeTraits(rawValue: 256) }
}

extension OpcodeSummary {
  /// The traits that follow from the rest of the row.
  func derivedTraits() -> OpcodeTraits {
    var traits: OpcodeTraits = []
    if operandCount == 2, pattern(1) == .integer { traits.insert(.shift) }
    if resultCount == 1 {
      if resultPattern(0) == .comparison { traits.formUnion([.comparison, .truth]) }
      if resultPattern(0) == .type(.i8) { traits.insert(.truth) }
    }
    if traits.contains(.comparison), shapes.contains(.i64) { traits.insert(.integerComparison) }
    if immediate == .access {
      if effects == .reads { traits.insert(.load) }
      if effects == .writes { traits.insert(.store) }
    }
    return traits
  }
}

extension Opcode {
  /// By ``index``: a table without references.
  @usableFromInline static let traitTable: [OpcodeTraits] = summaries.map(\.traits)

  /// What several stages ask for.
  @inlinable public var traits: OpcodeTraits { Opcode.traitTable[index] }

  /// Whether the first two operands can be exchanged.
  @inlinable public var isCommutative: Bool { traits.contains(.commutative) }
  /// Whether this is a quotient or a remainder of integers.
  @inlinable public var isDivision: Bool { traits.contains(.division) }
  /// Whether the second operand is a distance, of any integer type.
  @inlinable public var isShift: Bool { traits.contains(.shift) }
  /// Whether the result is a truth value, 0 or 1, when the shape has no lanes.
  @inlinable public var isComparison: Bool { traits.contains(.comparison) }
  /// Whether this is one of the ten comparisons of integers.
  @inlinable public var isIntegerComparison: Bool { traits.contains(.integerComparison) }
  /// Whether this reads a value from memory, and does nothing else.
  @inlinable public var isLoad: Bool { traits.contains(.load) }
  /// Whether this writes a value to memory, and does nothing else.
  @inlinable public var isStore: Bool { traits.contains(.store) }
}

extension Opcode {
  /// The comparison of integers that holds for `b, a` when this one holds for `a, b`; nil when this is none.
  public var exchanged: Opcode? {
    switch self {
    case .equal, .notEqual: self
    case .lessSigned: .greaterSigned
    case .lessUnsigned: .greaterUnsigned
    case .lessOrEqualSigned: .greaterOrEqualSigned
    case .lessOrEqualUnsigned: .greaterOrEqualUnsigned
    case .greaterSigned: .lessSigned
    case .greaterUnsigned: .lessUnsigned
    case .greaterOrEqualSigned: .lessOrEqualSigned
    case .greaterOrEqualUnsigned: .lessOrEqualUnsigned
    default: nil
    }
  }

  /// The comparison of integers that holds when this one does not; nil when this is none.
  public var negated: Opcode? {
    switch self {
    case .equal: .notEqual
    case .notEqual: .equal
    case .lessSigned: .greaterOrEqualSigned
    case .lessUnsigned: .greaterOrEqualUnsigned
    case .lessOrEqualSigned: .greaterSigned
    case .lessOrEqualUnsigned: .greaterUnsigned
    case .greaterSigned: .lessOrEqualSigned
    case .greaterUnsigned: .lessOrEqualUnsigned
    case .greaterOrEqualSigned: .lessSigned
    case .greaterOrEqualUnsigned: .lessUnsigned
    default: nil
    }
  }
}
