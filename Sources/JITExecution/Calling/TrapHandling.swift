/// What a closure made from compiled code does when the code traps, or when a host function that it calls throws.
public enum TrapHandling: Hashable, Sendable {
  /// The closure throws a ``Trap``, or the host function's error. If its type does not throw, the program stops with
  /// the same text. Costs a few nanoseconds a call.
  case thrown
  /// A trap takes the course that signals take in this process, usually a crash; a host function that throws stops the
  /// program. Costs nothing.
  case unhandled
}
