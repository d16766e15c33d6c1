extension X86_64 {
  /// What APX's CCMP and CTEST make of the flags where their condition does not hold; those left out become 0. The
  /// auxiliary carry becomes 0 too, the parity what the carry is.
  @frozen
  public struct DefaultFlags: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8
    @inlinable @inline(__always) public init(rawValue: UInt8) { self.rawValue = rawValue }
    @inlinable public static var carry: Self { .init(rawValue: 1) }
    @inlinable public static var zero: Self { .init(rawValue: 2) }
    @inlinable public static var sign: Self { .init(rawValue: 4) }
    @inlinable public static var overflow: Self { .init(rawValue: 8) }
  }

  /// Whether an instruction of APX writes the arithmetic flags.
  @frozen
  public struct FlagUpdate: Hashable, Sendable {
    /// EVEX.NF, in its place.
    @usableFromInline let bits: UInt8
    @inlinable @inline(__always) init(bits: UInt8) { self.bits = bits }

    /// Flags are written, as without APX.
    @inlinable @inline(__always) public static var flags: Self { .init(bits: 0) }
    /// Flags stay as they are: `{nf}`.
    @inlinable @inline(__always) public static var noFlags: Self { .init(bits: 4) }
  }

  /// The condition of APX's CCMP and CTEST, which is looked at before the comparison. In place of parity there are the
  /// two conditions that need no flags.
  public enum SourceCondition: UInt8, Sendable, Hashable, CaseIterable {
    case ifOverflow, ifNotOverflow
    case ifBelow, ifAboveOrEqual
    case ifEqual, ifNotEqual
    case ifBelowOrEqual, ifAbove
    case ifNegative, ifNotNegative
    case always, never
    case ifLess, ifGreaterOrEqual
    case ifLessOrEqual, ifGreater

    public static let ifCarry = SourceCondition.ifBelow
    public static let ifNotCarry = SourceCondition.ifAboveOrEqual
    public static let ifZero = SourceCondition.ifEqual
    public static let ifNotZero = SourceCondition.ifNotEqual
  }
}

extension X86_64.DefaultFlags {
  /// The flags by their names in assembly, in the order of printing.
  static let named: [(name: String, flag: Self)] = [
    ("of", .overflow), ("sf", .sign), ("zf", .zero), ("cf", .carry),
  ]

  /// As it is written: `{dfv=of,cf}`.
  var text: String {
    "{dfv=" + Self.named.filter { contains($0.flag) }.map(\.name).joined(separator: ",") + "}"
  }
}
