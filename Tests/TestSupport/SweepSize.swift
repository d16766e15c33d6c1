import Foundation

/// How much the tests try that can never try everything: `SWIFT_JIT_SWEEP` in the environment says it.
public enum SweepSize: Int, Comparable, Sendable {
  /// What takes seconds, in debug: the default.
  case brief
  /// What takes minutes, in release: `SWIFT_JIT_SWEEP=1`, as CI sets it.
  case broad
  /// All there is: `SWIFT_JIT_SWEEP=full`.
  case full

  public static let current: SweepSize =
    switch ProcessInfo.processInfo.environment["SWIFT_JIT_SWEEP"] {
    case nil, "", "0": .brief
    case "full": .full
    default: .broad
    }

  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}
