/// A typed index into a table.
///
/// Indices of different tables are different Swift types, so they can't be mixed up. They mean nothing outside the
/// function or module that they come from.
public protocol EntityIndex: Sendable, Hashable, Comparable, BitwiseCopyable, CustomStringConvertible {
  var rawValue: UInt32 { get }
  init(rawValue: UInt32)
}

extension EntityIndex {
  /// The `index`-th entry; traps when `index` does not fit 32 bits.
  @inlinable public init(_ index: Int) { self.init(rawValue: UInt32(index)) }

  /// The position in the table.
  @inlinable public var index: Int { Int(rawValue) }

  @inlinable public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  public var description: String { "\(Self.self)(\(rawValue))" }
}
