import JITIR

/// An index of which the greatest stands for none, so that an optional one takes no more than its number.
protocol CompactIndex: EntityIndex {}

extension CompactIndex {
  @inline(__always) static var none: Self { Self(rawValue: .max) }
  @inline(__always) var isNone: Bool { rawValue == .max }
}
